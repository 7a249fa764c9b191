package credit_test

import (
	"math/big"
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// The model: a world in which nothing is unknown, and an evaluator that reads
// rules in it the obvious way.

// How a duty turned out.
const (
	decided = iota
	partOnly
	notDone
	absent
	outcomes
)

type world struct {
	asked   credit.Question // as it was put: what rules apply is decided by it
	setting role.Setting    // as it turned out to be
	duties  map[role.Duty]int
	facts   map[credit.Fact]bool
	amount  money.Ratio
	reports map[role.Role]bool
	jobs    map[role.Role]bool
	titles  map[role.Title]bool
	holders map[role.Title]int64
}

// The universe that worlds are made of. Rules speak of the first two roles and of
// the first two titles, so that there is always something else; the third job is
// a variant of the first.
var (
	uDuties   = []role.Duty{role.Concept, role.Budget, role.FinalCut, role.Rights}
	uFacts    = []credit.Fact{"x", rulebook.GuildAppealed, rulebook.GuildAppealSucceeded} // the last shows the one before
	uRoles    = []role.Role{role.Studio, role.Producer, role.Director}
	uJobs     = []role.Role{role.ExecutiveProducer, role.Director, role.InvestorExecutiveProducer, role.Writer}
	uTitles   = []role.Title{"Producer", "Co-Producer", "Wizard"}
	uHolders  = []int64{0, 1, 2, 3}
	uHeld     = uTitles[:2] // titles of which it is counted who has them
	uSettings = []role.Setting{
		{Medium: role.Film, Format: role.Feature}, {Medium: role.Film, Format: role.Short}, {Medium: role.Television, Format: role.ScriptedSeries},
		{Medium: role.Television, Format: role.LimitedSeries}, {Medium: role.Film, Format: role.Documentary}, // of which no rule speaks
	}
)

// amounts are what a quantity may be and the bounds that rules set it, the last
// above the others.
type amounts struct {
	values []money.Ratio
	bounds []credit.Bound
	above  credit.Bound
}

// amountsOf returns the amounts of a quantity: a number of any kind, a share or a
// count.
func amountsOf(q credit.Quantity) amounts {
	switch q {
	case "q-share":
		return amounts{[]money.Ratio{half(0), money.Percent(25), money.MustParseRatio("3/8"), half(1), money.Percent(75), half(2)}, []credit.Bound{"1/4", "1/2"}, "1"}
	case "q-count":
		return amounts{[]money.Ratio{half(0), half(2), half(4), half(6), half(8)}, []credit.Bound{"1", "2"}, "3"}
	default:
		return amounts{[]money.Ratio{half(1), half(2), half(3), half(4), half(5)}, []credit.Bound{"1", "2"}, "2"}
	}
}

func half(n int64) money.Ratio {
	r, err := money.NewRatio(n, 2)
	if err != nil {
		panic(err)
	}
	return r
}

// counts reports whether the person had that part in the duty.
func (w *world) counts(d role.Duty, p credit.Part) bool {
	return w.duties[d] == decided || p == credit.Participated && w.duties[d] == partOnly
}

// function reports whether the function is there and whether it counts.
func (w *world) function(f credit.Function, p credit.Part) (there, done bool) {
	had, missed := false, false
	for _, d := range f.Duties {
		if w.duties[d] == absent {
			continue
		}
		if there = true; w.counts(d, p) {
			had = true
		} else {
			missed = true
		}
	}
	if f.Any {
		return there, had
	}
	return there, had && !missed
}

func (w *world) tally(list []credit.Function, p credit.Part) (there, done int64) {
	for _, f := range list {
		t, d := w.function(f, p)
		if t {
			there++
		}
		if d {
			done++
		}
	}
	return there, done
}

func bound(r *big.Rat, min, over credit.Bound) bool {
	b, _ := new(big.Rat).SetString(string(min + over))
	if over != "" {
		return r.Cmp(b) > 0
	}
	return r.Cmp(b) >= 0
}

// holds evaluates a condition in the world.
func (w *world) holds(c credit.Condition) bool {
	count := func(list []credit.Condition) (n int) {
		for _, c := range list {
			if w.holds(c) {
				n++
			}
		}
		return n
	}
	switch c := c.(type) {
	case credit.All:
		return count(c) == len(c)
	case credit.Any:
		return count(c) > 0
	case credit.None:
		return count(c) == 0
	case credit.AtLeast:
		return count(c.Of) >= c.Count
	case credit.Done:
		_, done := w.tally(c.Of, c.Part)
		return done >= int64(max(c.Count, 1))
	case credit.Share:
		there, done := w.tally(c.Of, c.Part)
		if there == 0 {
			return c.Over == ""
		}
		return bound(big.NewRat(done, there), c.Min, c.Over)
	case credit.Score:
		sum, weights := new(big.Rat), int64(0)
		for _, s := range c.Stages {
			weights += int64(s.Weight)
			if there, done := w.tally(s.Of, c.Part); there > 0 {
				sum.Add(sum, big.NewRat(int64(s.Weight)*done, there))
			}
		}
		return bound(sum.Quo(sum, big.NewRat(weights, 1)), c.Min, c.Over)
	case credit.Measure:
		cmp := func(b credit.Bound) int { return w.amount.Cmp(money.MustParseRatio(string(b))) }
		return (c.Min == "" || cmp(c.Min) >= 0) && (c.Over == "" || cmp(c.Over) > 0) &&
			(c.Max == "" || cmp(c.Max) <= 0) && (c.Under == "" || cmp(c.Under) < 0)
	case credit.Holders:
		n := int64(0)
		for _, t := range c.Titles {
			n += w.holders[t]
		}
		return n >= int64(c.Min) && (c.Max == 0 || n <= int64(c.Max))
	case credit.Is:
		return w.facts[credit.Fact(c)]
	case credit.ReportsTo:
		return anyOf(w.reports, func(r role.Role) bool { return slices.ContainsFunc(c, r.Is) })
	case credit.ReportsOnlyTo:
		return !anyOf(w.reports, func(r role.Role) bool { return !slices.ContainsFunc(c, r.Is) })
	case credit.WorksAs:
		return anyOf(w.jobs, func(r role.Role) bool { return slices.ContainsFunc(c, r.Is) })
	case credit.Titled:
		return anyOf(w.titles, func(t role.Title) bool { return sameAsOne(t, c) })
	case credit.AskedTitle:
		return sameAsOne(w.asked.Title, c)
	case credit.AskedTitlePart:
		return slices.ContainsFunc(c, func(part string) bool { return strings.Contains(strings.ToLower(string(w.asked.Title)), part) })
	case credit.AskedSetting:
		return slices.ContainsFunc(c, func(s role.Setting) bool { return s.Covers(w.setting) })
	case credit.AskedEdition:
		return w.asked.Edition >= c.From && (c.To == 0 || w.asked.Edition <= c.To)
	default:
		panic("no such condition in the model")
	}
}

func anyOf[T comparable](set map[T]bool, is func(T) bool) bool {
	for v, there := range set {
		if there && is(v) {
			return true
		}
	}
	return false
}

func sameAsOne[S ~[]role.Title](t role.Title, list S) bool {
	return slices.ContainsFunc(list, func(u role.Title) bool { return credit.SameTitle(t, u) })
}

// applies reports whether the rule speaks of what is asked.
func (w *world) applies(r credit.Rule) bool {
	return (len(r.Titles) == 0 || sameAsOne(w.asked.Title, r.Titles)) &&
		(len(r.Settings) == 0 || slices.ContainsFunc(r.Settings, func(s role.Setting) bool { return s.Covers(w.asked.Setting) })) &&
		w.asked.Edition >= r.From && (r.To == 0 || w.asked.Edition <= r.To)
}

// outcome is the verdict where nothing is unknown.
func (w *world) outcome(rules []credit.Rule) credit.Outcome {
	ground, failed := false, false
	for _, r := range rules {
		if !w.applies(r) {
			continue
		}
		holds := w.holds(r.Test)
		switch r.Force {
		case credit.Defines:
			ground, failed = ground || holds, failed || !holds
		case credit.Requires:
			failed = failed || !holds
		case credit.Suffices:
			ground = ground || holds
		case credit.Bars:
			failed = failed || holds
		}
	}
	switch {
	case failed:
		return credit.Denied
	case ground:
		return credit.Granted
	default:
		return credit.Undetermined
	}
}

// allows reports whether the world is one that the evidence leaves possible.
func allows(e credit.Evidence, w *world) bool {
	for _, d := range uDuties {
		v := w.duties[d]
		if e.Decided.Has(d) && v != decided ||
			e.Performed.Has(d) && v != decided && v != partOnly ||
			e.NotDecided.Has(d) && v != partOnly && v != notDone ||
			e.NotPerformed.Has(d) && v != notDone ||
			e.Absent.Has(d) && v != absent {
			return false
		}
	}
	for f, t := range e.Facts {
		if t.Known() && (t == cite.True) != w.facts[f] {
			return false
		}
	}
	for _, t := range uHeld {
		if !e.Holders[t].Holds(money.Whole(w.holders[t])) {
			return false
		}
	}
	for _, r := range e.Quantities {
		if !r.Holds(w.amount) {
			return false
		}
	}
	return allowsSet(e.ReportsTo, w.reports) && allowsSet(e.WorksAs, w.jobs) && allowsSet(e.Titles, w.titles)
}

func allowsSet[T role.Role | role.Title](k credit.Known[T], set map[T]bool) bool {
	for _, v := range k.Are {
		if !set[v] {
			return false
		}
	}
	if anyOf(set, func(v T) bool { return slices.ContainsFunc(k.AreNot, func(w T) bool { return kindOf(v, w) }) }) {
		return false
	}
	return !k.Complete || !anyOf(set, func(v T) bool { return !slices.Contains(k.Are, v) })
}

// kindOf reports whether a is b or, of roles, a variant of it.
func kindOf[T role.Role | role.Title](a, b T) bool {
	if r, ok := any(a).(role.Role); ok {
		return r.Is(any(b).(role.Role))
	}
	return credit.SameTitle(any(a).(role.Title), any(b).(role.Title))
}

// newWorld returns a world in which nothing is so.
func newWorld(q credit.Question) *world {
	return &world{
		asked: q, setting: q.Setting, amount: half(1),
		duties: make(map[role.Duty]int), facts: make(map[credit.Fact]bool), holders: make(map[role.Title]int64),
		reports: make(map[role.Role]bool), jobs: make(map[role.Role]bool), titles: make(map[role.Title]bool),
	}
}

// worlds calls visit with every world that the evidence leaves possible, as far
// as rules that use these variables can tell them apart.
func worlds(e credit.Evidence, use variables, visit func(*world)) {
	w := newWorld(use.asked)
	w.amount = endOf(e.Quantities[use.quantity], w.amount)
	for _, t := range uHeld {
		w.holders[t] = endOf(e.Holders[t], money.Ratio{}).Num()
	}
	var steps []func(next func())
	steps = append(steps, each1(uSettings, func(s role.Setting) { w.setting = s }))
	for _, d := range uDuties {
		steps = append(steps, each1([]int{decided, partOnly, notDone, absent}, func(v int) { w.duties[d] = v }))
	}
	for _, f := range uFacts {
		steps = append(steps, each1([]bool{false, true}, func(v bool) { w.facts[f] = v }))
	}
	if use.amount {
		steps = append(steps, each1(amountsOf(use.quantity).values, func(v money.Ratio) { w.amount = v }))
	}
	for _, t := range uHeld {
		if use.holders {
			steps = append(steps, each1(uHolders, func(n int64) { w.holders[t] = n }))
		}
	}
	steps = append(steps, subsetsOf(use.reports, uRoles, e.ReportsTo, w.reports)...)
	steps = append(steps, subsetsOf(use.jobs, uJobs, e.WorksAs, w.jobs)...)
	steps = append(steps, subsetsOf(use.titles, uTitles, e.Titles, w.titles)...)
	var walk func(i int)
	walk = func(i int) {
		if i == len(steps) {
			if use.asked.Setting.Covers(w.setting) && (w.facts[uFacts[1]] || !w.facts[uFacts[2]]) && allows(e, w) {
				visit(w)
			}
			return
		}
		steps[i](func() { walk(i + 1) })
	}
	walk(0)
}

// endOf returns an amount in the range, v if it has no ends.
func endOf(r credit.Range, v money.Ratio) money.Ratio {
	if lo, ok := r.Min(); ok {
		return lo
	}
	if hi, ok := r.Max(); ok {
		return hi
	}
	return v
}

// each1 returns the step of trying every value.
func each1[T any](values []T, set func(T)) func(next func()) {
	return func(next func()) {
		for _, v := range values {
			set(v)
			next()
		}
	}
}

// subsetsOf returns the steps of trying every subset, if rules ask for it;
// otherwise the set has the members that it is known to have.
func subsetsOf[T role.Role | role.Title](use bool, universe []T, k credit.Known[T], set map[T]bool) (steps []func(next func())) {
	for _, v := range k.Are {
		set[v] = true
	}
	for _, v := range universe {
		if use {
			steps = append(steps, each1([]bool{false, true}, func(is bool) { set[v] = is }))
		}
	}
	return steps
}

// variables says what is asked, and which of the costly kinds of evidence rules
// use.
type variables struct {
	asked                                  credit.Question
	amount, reports, holders, jobs, titles bool
	quantity                               credit.Quantity // the amount
}
