package credit

import (
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Prepared is a rule set made ready for one [Question]: rules that do not apply
// are gone, and what is asked is settled. Preparing is worth it when more than
// one record is judged; a verdict then takes well under a microsecond and
// allocates nothing.
//
// It never changes and answers from several goroutines at once. The zero value
// leaves everything undetermined.
type Prepared struct {
	set      *RuleSet
	question Question
	rules    []preparedRule
}

type preparedRule struct {
	rule *Rule // of the set, never changed
	test node
}

// Prepare makes the set ready for a question. A question that names no edition
// is about the edition of the set; one that names no subject is about a person.
func (s *RuleSet) Prepare(q Question) *Prepared {
	if q.Edition == 0 {
		q.Edition = s.header.Number
	}
	if q.Subject == 0 {
		q.Subject = OnPerson
	}
	p := &Prepared{set: s, question: q}
	for i := range s.rules {
		r := &s.rules[i]
		if r.applies(q) {
			p.rules = append(p.rules, preparedRule{rule: r, test: compile(r.Test, q)})
		}
	}
	return p
}

// grows reports whether further rules apply once more is said of one of the
// settings.
func (p *Prepared) grows(settings []role.Setting) bool {
	return slices.ContainsFunc(p.set.rules, func(r Rule) bool {
		return r.Force.decides() && r.concerns(p.question) && !r.applies(p.question) && slices.ContainsFunc(r.Settings, func(t role.Setting) bool {
			return slices.ContainsFunc(settings, func(s role.Setting) bool { _, ok := t.Meet(s); return ok })
		})
	})
}

// Question returns what is asked, its edition and subject filled in.
func (p *Prepared) Question() Question { return p.question }

// Len returns the number of rules that apply to the question.
func (p *Prepared) Len() int { return len(p.rules) }

// HasGround reports whether any rule that applies could grant what is asked.
// Where none does, no evidence leads to [Granted].
func (p *Prepared) HasGround() bool {
	return slices.ContainsFunc(p.rules, func(r preparedRule) bool { return r.rule.Force.isGround() })
}

// nothing is the record of somebody of whom nothing is known.
var nothing Record

// Outcome judges a record. It allocates nothing; [Prepared.Verdict] gives the
// reasons. A nil record says that nothing is known.
func (p *Prepared) Outcome(r *Record) Outcome {
	if r == nil {
		r = &nothing
	}
	return p.outcome(func(n *node) cite.Truth { return n.eval(r) })
}

// outcome is what follows from the values of the tests.
func (p *Prepared) outcome(value func(*node) cite.Truth) Outcome {
	ground, open := false, false
	for i := range p.rules {
		force := p.rules[i].rule.Force
		if !force.decides() {
			continue
		}
		switch effectOf(force, value(&p.rules[i].test)) {
		case Denies:
			return Denied
		case Grants:
			ground = true
		case Open:
			open = open || force != Suffices
		}
	}
	if ground && !open {
		return Granted
	}
	return Undetermined
}

// op is the kind of a node.
type op uint8

const (
	opConstant op = iota
	opAll
	opAny
	opNone
	opAtLeast
	opDone
	opShare
	opScore
	opMeasure
	opHolders
	opIs
	opReportsTo
	opReportsOnlyTo
	opWorksAs
	opTitled
)

// node is a condition made ready: what is asked is a constant, sets are bit
// sets, bounds are numbers.
type node struct {
	op       op
	part     Part
	constant cite.Truth
	strict   bool // whether the bound of a share or score must be exceeded
	count    int
	num, den int64 // bound of a share or score
	kids     []node
	of       functions
	stages   []stage
	limits   limits
	quantity Quantity
	domain   Range // of the quantity
	fact     Fact
	titles   []role.Title // folded
	roles    []role.Role
	asked    role.Setting // the setting asked about, of an AskedSetting
	cond     Condition
}

type stage struct {
	weight int64
	of     functions
}

// functions is a list of functions made ready: those of one duty as a bit set,
// the others one by one.
type functions struct {
	single role.DutySet
	multi  []function
	n      int
	list   []Function
}

// function is a [Function] made ready, without its name.
type function struct {
	duties role.DutySet
	any    bool // whether one of the duties is enough
}

func (f Function) ready() function {
	return function{duties: role.DutySetOf(f.Duties...), any: f.Any && len(f.Duties) > 1}
}

func functionsOf(list []Function) functions {
	f := functions{n: len(list), list: list}
	for _, fn := range list {
		one := fn.ready()
		if one.duties.Len() == 1 && !f.single.Intersects(one.duties) {
			f.single = f.single.Union(one.duties)
		} else {
			f.multi = append(f.multi, one)
		}
	}
	return f
}

// tally counts the functions known done, known not done, and not there.
func (f *functions) tally(r *Record, p Part) (yes, no, absent int) {
	done, not := &r.yes[p-1], &r.no[p-1]
	yes = f.single.Intersect(*done).Len()
	no = f.single.Intersect(*not).Len()
	absent = f.single.Intersect(r.e.Absent).Len()
	for i := range f.multi {
		switch f.multi[i].state(r, p) {
		case fnDone:
			yes++
		case fnNot:
			no++
		case fnAbsent:
			absent++
		}
	}
	return yes, no, absent
}

// What is known of a function.
const (
	fnOpen = iota
	fnDone
	fnNot
	fnAbsent
)

// state says what is known of the function.
func (f *function) state(r *Record, p Part) int {
	yes, no := &r.yes[p-1], &r.no[p-1]
	there := f.duties.Minus(r.e.Absent)
	switch {
	case there.IsZero():
		return fnAbsent
	case f.any && there.Intersects(*yes), !f.any && yes.Contains(there):
		return fnDone
	case f.any && no.Contains(there), !f.any && there.Intersects(*no):
		return fnNot
	default:
		return fnOpen
	}
}

// compile makes a checked condition ready for a question.
func compile(cond Condition, q Question) node {
	n := node{cond: cond}
	switch cond := cond.(type) {
	case All:
		n.op, n.kids = opAll, compileAll(cond, q)
	case Any:
		n.op, n.kids = opAny, compileAll(cond, q)
	case None:
		n.op, n.kids = opNone, compileAll(cond, q)
	case AtLeast:
		n.op, n.count, n.kids = opAtLeast, cond.Count, compileAll(cond.Of, q)
	case Done:
		n.op, n.part, n.count, n.of = opDone, cond.Part, max(cond.Count, 1), functionsOf(cond.Of)
	case Share:
		n.op, n.part, n.of = opShare, cond.Part, functionsOf(cond.Of)
		n.num, n.den, n.strict = shareBound(cond.Min, cond.Over)
	case Score:
		n.op, n.part = opScore, cond.Part
		n.num, n.den, n.strict = shareBound(cond.Min, cond.Over)
		for _, s := range cond.Stages {
			n.stages = append(n.stages, stage{weight: int64(s.Weight), of: functionsOf(s.Of)})
		}
	default:
		n.compileSimple(cond, q)
	}
	return n
}

// compileSimple makes the conditions ready that hold no others and count no
// functions.
func (n *node) compileSimple(cond Condition, q Question) {
	switch cond := cond.(type) {
	case Measure:
		n.op, n.quantity, n.limits, n.domain = opMeasure, cond.Quantity, limitsOf(cond), cond.Quantity.domain()
	case Holders:
		n.op, n.titles = opHolders, foldAll(cond.Titles)
		n.limits = limits{min: money.Whole(int64(cond.Min)), max: money.Whole(int64(cond.Max)), hasMin: cond.Min > 0, hasMax: cond.Max > 0}
	case Is:
		n.op, n.fact = opIs, Fact(cond)
	case ReportsTo:
		n.op, n.roles = opReportsTo, cond
	case ReportsOnlyTo:
		n.op, n.roles = opReportsOnlyTo, cond
	case WorksAs:
		n.op, n.roles = opWorksAs, cond
	case Titled:
		n.op, n.titles = opTitled, foldAll(cond)
	case AskedTitle:
		n.constant = cite.Of(slices.Contains(foldAll(cond), fold(q.Title)))
	case AskedTitlePart:
		n.constant = cite.Of(slices.ContainsFunc(cond, func(part string) bool {
			return strings.Contains(string(fold(q.Title)), string(fold(role.Title(part))))
		}))
	case AskedSetting:
		n.constant, n.asked = cond.holds(q.Setting), q.Setting
	case AskedEdition:
		n.constant = cite.Of(inEdition(cond.From, cond.To, q.Edition))
	}
}

// holds says whether one of the settings covers the one asked about, or could
// once more of it is said.
func (c AskedSetting) holds(asked role.Setting) cite.Truth {
	if slices.ContainsFunc(c, func(s role.Setting) bool { return s.Covers(asked) }) {
		return cite.True
	}
	return between(false, len(c.narrow(asked)) > 0)
}

// narrow returns what the setting asked about would be within each of these
// settings that it can be in.
func (c AskedSetting) narrow(asked role.Setting) []role.Setting {
	asked = inMedium(asked)
	var within []role.Setting
	for _, s := range c {
		if m, ok := s.Meet(asked); ok {
			within = append(within, m)
		}
	}
	return within
}

func compileAll(list []Condition, q Question) []node {
	kids := make([]node, len(list))
	for i, cond := range list {
		kids[i] = compile(cond, q)
	}
	return kids
}

// shareBound returns a checked bound as num/den and whether it must be exceeded.
func shareBound(min, over Bound) (num, den int64, strict bool) {
	r, _ := money.ParseRatio(string(min + over)) // checked: one of them is empty, the other a ratio
	return r.Num(), r.Den(), over != ""
}

func limitsOf(m Measure) limits {
	lo, _ := money.ParseRatio(string(m.Min + m.Over))
	hi, _ := money.ParseRatio(string(m.Max + m.Under))
	l := limits{
		min: lo, hasMin: m.Min+m.Over != "", minOpen: m.Over != "",
		max: hi, hasMax: m.Max+m.Under != "", maxOpen: m.Under != "",
	}
	if m.Quantity.isCount() {
		l.whole()
	}
	return l
}

// amount is what is known of the quantity that the test measures.
func (n *node) amount(r *Record) Range {
	known := find(r.quantities, n.quantity)
	if n.domain.IsZero() {
		return known
	}
	both, _ := known.Narrow(n.domain) // checked to lie in it
	return both
}

func foldAll(titles []role.Title) []role.Title {
	folded := make([]role.Title, len(titles))
	for i, t := range titles {
		folded[i] = fold(t)
	}
	return folded
}

// eval is the value of the test for a record, in Kleene's three values.
func (n *node) eval(r *Record) cite.Truth {
	switch n.op {
	case opAll, opAny, opNone, opAtLeast:
		return n.evalKids(r)
	case opDone:
		yes, no, absent := n.of.tally(r, n.part)
		return between(yes >= n.count, n.of.n-no-absent >= n.count)
	case opShare:
		yes, no, absent := n.of.tally(r, n.part)
		there := n.of.n - absent
		return between(n.reaches(int64(yes), int64(there)), n.reaches(int64(there-no), int64(there)))
	case opScore:
		return between(n.scored(r, false), n.scored(r, true))
	case opMeasure:
		return n.limits.test(n.amount(r))
	case opHolders:
		return n.limits.test(n.held(r))
	case opIs:
		return find(r.facts, n.fact)
	case opReportsTo:
		return r.e.ReportsTo.any(n.hasRole, func() bool { return n.rulesOut(&r.e.ReportsTo) })
	case opReportsOnlyTo:
		return r.e.ReportsTo.any(n.lacksRole, func() bool { return n.rulesOutOthers(&r.e.ReportsTo) }).Not()
	case opWorksAs:
		return r.e.WorksAs.any(n.hasRole, func() bool { return n.rulesOut(&r.e.WorksAs) })
	case opTitled:
		return n.evalTitled(r)
	default:
		return n.constant
	}
}

// between is the value of a test that surely holds, surely fails, or neither.
func between(surely, possibly bool) cite.Truth {
	switch {
	case surely:
		return cite.True
	case !possibly:
		return cite.False
	default:
		return cite.Unknown
	}
}

func (n *node) evalKids(r *Record) cite.Truth {
	yes, no := 0, 0
	for i := range n.kids {
		switch n.kids[i].eval(r) {
		case cite.True:
			yes++
		case cite.False:
			no++
		}
	}
	return n.counted(yes, no)
}

// counted is the value of the test if so many of those it is made of hold and so
// many fail.
func (n *node) counted(yes, no int) cite.Truth {
	all := len(n.kids)
	switch n.op {
	case opAll:
		return between(yes == all, no == 0)
	case opAny:
		return between(yes > 0, no < all)
	case opNone:
		return between(no == all, yes == 0)
	default:
		return between(yes >= n.count, all-no >= n.count)
	}
}

// reaches reports whether part/whole meets the bound of a share.
func (n *node) reaches(part, whole int64) bool {
	d := part*n.den - whole*n.num
	return d > 0 || d == 0 && !n.strict
}

// scored reports whether the score meets its bound, with everything open taken
// as done or as not done.
func (n *node) scored(r *Record, open bool) bool {
	var done, there [maxStages]int64
	for i := range n.stages {
		yes, no, absent := n.stages[i].of.tally(r, n.part)
		there[i] = int64(n.stages[i].of.n - absent)
		done[i] = int64(yes)
		if open {
			done[i] = there[i] - int64(no)
		}
	}
	return n.scoreReaches(&done, &there)
}

// scoreReaches reports whether stages done of those there meet the bound.
func (n *node) scoreReaches(done, there *[maxStages]int64) bool {
	common, weights := int64(1), int64(0)
	for i := range n.stages {
		weights += n.stages[i].weight
		common *= max(there[i], 1)
	}
	sum := int64(0)
	for i := range n.stages {
		if there[i] > 0 {
			sum += n.stages[i].weight * done[i] * (common / there[i])
		}
	}
	return n.reaches(sum, common*weights)
}

// holdersKey names the holders of folded titles taken together.
func holdersKey(titles []role.Title) string {
	var b strings.Builder
	for _, t := range titles {
		b.WriteString(string(t) + "\n")
	}
	return b.String()
}

// each calls visit with n and every node in it.
func (n *node) each(visit func(*node)) {
	visit(n)
	for i := range n.kids {
		n.kids[i].each(visit)
	}
}

// held is how many hold one of the titles, as far as is known.
func (n *node) held(r *Record) Range {
	if len(r.counted) > 0 {
		return find(r.counted, holdersKey(n.titles))
	}
	sum := Exactly(money.Ratio{})
	none := NoLess(money.Ratio{})
	for _, t := range n.titles {
		of, ok := find(r.holders, t).Narrow(none)
		if !ok {
			of = none
		}
		sum = sum.add(of)
	}
	return sum
}

func (n *node) hasRole(r role.Role) bool {
	return slices.ContainsFunc(n.roles, r.Is)
}

func (n *node) lacksRole(r role.Role) bool { return !n.hasRole(r) }

// rulesOut reports whether each of the roles is known to be no member of the set.
func (n *node) rulesOut(k *Known[role.Role]) bool {
	return !slices.ContainsFunc(n.roles, func(r role.Role) bool { return !slices.ContainsFunc(k.AreNot, r.Is) })
}

// rulesOutOthers reports whether every role but these is known to be no member.
func (n *node) rulesOutOthers(k *Known[role.Role]) bool {
	for r := range role.Roles() {
		if n.lacksRole(r) && !slices.ContainsFunc(k.AreNot, r.Is) {
			return false
		}
	}
	return true
}

func (n *node) evalTitled(r *Record) cite.Truth {
	for _, t := range r.titles {
		if slices.Contains(n.titles, t) {
			return cite.True
		}
	}
	if r.e.Titles.Complete || len(r.notTitles) > 0 && subset(n.titles, r.notTitles) {
		return cite.False
	}
	return cite.Unknown
}
