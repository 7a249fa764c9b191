package credit

import (
	"fmt"
	"math"
	"slices"
	"unicode/utf8"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
)

// What a condition may measure at most, so that its arithmetic is exact in 64
// bits: 64^6 possible denominators times 6,000 times 1,000 stay below 2^63.
const (
	maxDepth          = 32   // of nested conditions
	maxShareTerm      = 1000 // denominator of the bound of a share
	maxStages         = 6    // of a score
	maxStageFunctions = 64   // of a stage
	maxWeight         = 1000 // of a stage
)

// checker gathers what is wrong with a rule or a condition.
type checker struct {
	problems []*document.Problem
}

func (c *checker) want(ok bool, path, format string, args ...any) {
	if !ok {
		c.problems = append(c.problems, &document.Problem{Path: path, Err: fmt.Errorf(format, args...)})
	}
}

// maxCount is the highest count or edition that the JSON of a rule can hold.
const maxCount = math.MaxInt32

// text checks that a text can be written as JSON and read back.
func (c *checker) text(s, path string) {
	c.want(utf8.ValidString(s), path, "%q is no UTF-8", s)
}

// check notes everything wrong with a condition, each with its place below path.
func (c *checker) check(cond Condition, path string, depth int) {
	if depth > maxDepth {
		c.want(false, path, "nested more than %d deep", maxDepth)
		return
	}
	switch cond := cond.(type) {
	case nil:
		c.want(false, path, "missing, want a condition")
	case All:
		c.list(cond, path+".all", depth)
	case Any:
		c.list(cond, path+".any", depth)
	case None:
		c.list(cond, path+".none", depth)
	case AtLeast:
		c.want(cond.Count >= 1 && cond.Count <= len(cond.Of), path+".atLeast.count", "%d, want 1 to %d", cond.Count, len(cond.Of))
		c.list(cond.Of, path+".atLeast.of", depth)
	case Done:
		c.part(cond.Part, path+".done.part")
		c.functions(cond.Of, path+".done.of")
		c.want(cond.Count >= 0 && cond.Count <= len(cond.Of), path+".done.count", "%d, want 1 to %d", cond.Count, len(cond.Of))
	case Share:
		c.part(cond.Part, path+".share.part")
		c.functions(cond.Of, path+".share.of")
		c.share(cond.Min, cond.Over, path+".share")
	case Score:
		c.score(cond, path+".score")
	default:
		c.checkSimple(cond, path)
	}
}

// checkSimple checks the conditions that hold no others and count no functions.
func (c *checker) checkSimple(cond Condition, path string) {
	switch cond := cond.(type) {
	case Measure:
		c.measure(cond, path+".measure")
	case Holders:
		c.titles(cond.Titles, path+".holders.titles")
		c.want(cond.Min >= 0 && cond.Max >= 0 && max(cond.Min, cond.Max) > 0 && max(cond.Min, cond.Max) <= maxCount && (cond.Max == 0 || cond.Min <= cond.Max),
			path+".holders", "at least %d and at most %d, want a range", cond.Min, cond.Max)
	case Is:
		c.want(cond != "", path+".is", "empty, want the name of a fact")
		c.text(string(cond), path+".is")
	case ReportsTo:
		c.roles(cond, path+".reportsTo")
	case ReportsOnlyTo:
		c.roles(cond, path+".reportsOnlyTo")
	case WorksAs:
		c.roles(cond, path+".worksAs")
	case Titled:
		c.titles(cond, path+".titled")
	case AskedTitle:
		c.titles(cond, path+".askedTitle")
	case AskedTitlePart:
		c.want(len(cond) > 0, path+".askedTitlePart", "empty, want a part of a title")
		for i, part := range cond {
			at := fmt.Sprintf("%s.askedTitlePart[%d]", path, i)
			c.want(fold(role.Title(part)) != "", at, "empty")
			c.text(part, at)
		}
	case AskedSetting:
		c.want(len(cond) > 0, path+".askedSetting", "empty, want a setting")
		c.settings(cond, path+".askedSetting")
	case AskedEdition:
		c.want(inOrder(cond.From, cond.To), path+".askedEdition", "%d to %d, want them in order", cond.From, cond.To)
	default:
		c.want(false, path, "%T, want a condition of this package by value", cond)
	}
}

// inOrder reports whether editions from one to another can be told; a zero end is
// open.
func inOrder(from, to int) bool {
	return from >= 0 && to >= 0 && max(from, to) <= maxCount && (to == 0 || from <= to)
}

func (c *checker) list(list []Condition, path string, depth int) {
	for i, cond := range list {
		c.check(cond, fmt.Sprintf("%s[%d]", path, i), depth+1)
	}
}

func (c *checker) part(p Part, path string) {
	c.want(p.Valid(), path, "%s, want participated or decided", p)
}

func (c *checker) functions(list []Function, path string) {
	c.want(len(list) > 0, path, "empty, want a function")
	for i, f := range list {
		c.text(f.ID, fmt.Sprintf("%s[%d].id", path, i))
		c.want(len(f.Duties) > 0, fmt.Sprintf("%s[%d].duties", path, i), "empty, want a duty")
		for j, d := range f.Duties {
			c.want(d.Valid(), fmt.Sprintf("%s[%d].duties[%d]", path, i, j), "%s, want a duty", d)
			c.want(!slices.Contains(f.Duties[:j], d), fmt.Sprintf("%s[%d].duties[%d]", path, i, j), "%s is there twice", d)
		}
		same := func(g Function) bool { return f.ready() == g.ready() }
		c.want(len(f.Duties) == 0 || !slices.ContainsFunc(list[:i], same), fmt.Sprintf("%s[%d].duties", path, i), "%s is there twice", f)
	}
}

func (c *checker) bound(b Bound, path string) money.Ratio {
	if b == "" {
		return money.Ratio{}
	}
	r, err := money.ParseRatio(string(b))
	c.want(err == nil, path, "%q, want a ratio such as 1/2", string(b))
	return r
}

// share checks the bound of a share: exactly one of the two, from 0 to 1, and
// small enough to count with.
func (c *checker) share(min, over Bound, path string) {
	c.want((min == "") != (over == ""), path, "want either min or over")
	for _, b := range [...]struct {
		name  string
		bound Bound
	}{{"min", min}, {"over", over}} {
		if b.bound == "" {
			continue
		}
		r := c.bound(b.bound, path+"."+b.name)
		ok := r.Sign() >= 0 && r.Cmp(money.Whole(1)) <= 0 && r.Den() <= maxShareTerm
		c.want(ok, path+"."+b.name, "%q, want 0 to 1 with a denominator of at most %d", string(b.bound), maxShareTerm)
		c.want(b.name == "min" || r != money.Whole(1), path+".over", "more than all can never be reached")
	}
}

func (c *checker) score(s Score, path string) {
	c.part(s.Part, path+".part")
	c.share(s.Min, s.Over, path)
	c.want(len(s.Stages) > 0 && len(s.Stages) <= maxStages, path+".stages", "%d, want 1 to %d", len(s.Stages), maxStages)
	for i, stage := range s.Stages {
		at := fmt.Sprintf("%s.stages[%d]", path, i)
		c.want(stage.Name != "", at+".name", "missing")
		c.text(stage.Name, at+".name")
		c.want(stage.Weight >= 1 && stage.Weight <= maxWeight, at+".weight", "%d, want 1 to %d", stage.Weight, maxWeight)
		c.functions(stage.Of, at+".of")
		c.want(len(stage.Of) <= maxStageFunctions, at+".of", "%d functions, want at most %d", len(stage.Of), maxStageFunctions)
	}
}

func (c *checker) measure(m Measure, path string) {
	c.want(m.Quantity != "", path+".quantity", "missing, want the name of a quantity")
	c.text(string(m.Quantity), path+".quantity")
	c.want(m.Min == "" || m.Over == "", path, "want min or over, not both")
	c.want(m.Max == "" || m.Under == "", path, "want max or under, not both")
	c.want(m.Min+m.Over+m.Max+m.Under != "", path, "no bound")
	lower, upper := path+".min", path+".max"
	if m.Over != "" {
		lower = path + ".over"
	}
	if m.Under != "" {
		upper = path + ".under"
	}
	lo, hi := c.bound(m.Min+m.Over, lower), c.bound(m.Max+m.Under, upper)
	if m.Quantity.isShare() {
		c.want(!outOfShare(lo), lower, "%q, want a share from 0 to 1", string(m.Min+m.Over))
		c.want(!outOfShare(hi), upper, "%q, want a share from 0 to 1", string(m.Max+m.Under))
		c.want(m.Over == "" || lo != money.Whole(1), lower, "%q, which no share is above", string(m.Over))
		c.want(m.Under == "" || !hi.IsZero(), upper, "%q, which no share is below", string(m.Under))
	}
	if m.Quantity.isCount() {
		c.want(isCount(lo), lower, "%q, want a whole number, 0 or more", string(m.Min+m.Over))
		c.want(isCount(hi) && (m.Under == "" || hi.Sign() > 0), upper, "%q, want a whole number, 0 or more", string(m.Max+m.Under))
		if m.Over != "" && m.Under != "" && isCount(lo) && isCount(hi) {
			c.want(hi.Num()-lo.Num() > 1, path, "bounds hold no whole number")
		}
	}
	if m.Min+m.Over != "" && m.Max+m.Under != "" {
		d := lo.Cmp(hi)
		c.want(d < 0 || d == 0 && m.Over+m.Under == "", path, "bounds hold no number")
	}
}

func (c *checker) settings(list []role.Setting, path string) {
	for i, s := range list {
		err := s.Validate()
		c.want(err == nil, fmt.Sprintf("%s[%d]", path, i), "%w", err)
	}
}

func (c *checker) roles(list []role.Role, path string) {
	c.want(len(list) > 0, path, "empty, want a role")
	for i, r := range list {
		c.want(r.Valid(), fmt.Sprintf("%s[%d]", path, i), "%s, want a role", r)
	}
}

func (c *checker) titles(list []role.Title, path string) {
	c.want(len(list) > 0, path, "empty, want a title")
	for i, t := range list {
		c.text(string(t), fmt.Sprintf("%s[%d]", path, i))
		c.want(fold(t) != "", fmt.Sprintf("%s[%d]", path, i), "empty")
		c.want(!slices.ContainsFunc(list[:i], func(u role.Title) bool { return SameTitle(t, u) }), fmt.Sprintf("%s[%d]", path, i), "%q is there twice", string(t))
	}
}

// inMedia returns the settings in memory of their own, each format in its usual
// medium where none is given, as it is read from text.
func inMedia(list []role.Setting) []role.Setting {
	var out []role.Setting
	for _, s := range list {
		out = append(out, inMedium(s))
	}
	return out
}

func inMedium(s role.Setting) role.Setting {
	if s.Medium == 0 {
		s.Medium = s.Format.Medium()
	}
	return s
}

// cloneCondition returns cond in memory of its own.
func cloneCondition(cond Condition) Condition {
	switch cond := cond.(type) {
	case All:
		return All(cloneConditions(cond))
	case Any:
		return Any(cloneConditions(cond))
	case None:
		return None(cloneConditions(cond))
	case AtLeast:
		cond.Of = cloneConditions(cond.Of)
		return cond
	case Done:
		cond.Of = cloneFunctions(cond.Of)
		return cond
	case Share:
		cond.Of = cloneFunctions(cond.Of)
		return cond
	case Score:
		cond.Stages = slices.Clone(cond.Stages)
		for i := range cond.Stages {
			cond.Stages[i].Of = cloneFunctions(cond.Stages[i].Of)
		}
		return cond
	case Holders:
		cond.Titles = slices.Clone(cond.Titles)
		return cond
	case ReportsTo:
		return slices.Clone(cond)
	case ReportsOnlyTo:
		return slices.Clone(cond)
	case WorksAs:
		return slices.Clone(cond)
	case Titled:
		return slices.Clone(cond)
	case AskedTitle:
		return slices.Clone(cond)
	case AskedTitlePart:
		return slices.Clone(cond)
	case AskedSetting:
		return AskedSetting(inMedia(cond))
	default:
		return cond // Measure, Is and AskedEdition share no memory
	}
}

func cloneConditions(list []Condition) []Condition {
	out := make([]Condition, len(list))
	for i, c := range list {
		out[i] = cloneCondition(c)
	}
	return out
}

func cloneFunctions(list []Function) []Function {
	out := slices.Clone(list)
	for i := range out {
		out[i].Duties = slices.Clone(out[i].Duties)
	}
	return out
}
