package credit_test

import (
	"math/big"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
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
	duties  map[role.Duty]int
	facts   map[credit.Fact]bool
	amount  money.Ratio
	reports map[role.Role]bool
	holders int64
}

// The universe that worlds are made of. Rules speak of the first two roles, so
// that there is always somebody else.
var (
	uDuties  = []role.Duty{role.Concept, role.Budget, role.FinalCut, role.Rights}
	uFacts   = []credit.Fact{"x", "y", "z"}
	uAmounts = []money.Ratio{half(1), half(2), half(3), half(4), half(5)}
	uRoles   = []role.Role{role.Studio, role.Producer, role.Director}
	uHolders = []int64{0, 1, 2, 3}
	uTitle   = role.Title("Producer")
)

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
		return w.holders >= int64(c.Min) && (c.Max == 0 || w.holders <= int64(c.Max))
	case credit.Is:
		return w.facts[credit.Fact(c)]
	case credit.ReportsTo:
		return slices.ContainsFunc(c, func(r role.Role) bool { return w.reports[r] })
	case credit.ReportsOnlyTo:
		for r := range w.reports {
			if w.reports[r] && !slices.Contains(c, r) {
				return false
			}
		}
		return true
	default:
		panic("no such condition in the model")
	}
}

// outcome is the verdict where nothing is unknown.
func (w *world) outcome(rules []credit.Rule) credit.Outcome {
	ground, failed := false, false
	for _, r := range rules {
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
	if !e.Quantities["q"].Holds(w.amount) || !e.Holders[uTitle].Holds(money.Whole(w.holders)) {
		return false
	}
	for _, r := range uRoles {
		if is := slices.Contains(e.ReportsTo.Are, r); is && !w.reports[r] || !is && e.ReportsTo.Complete && w.reports[r] {
			return false
		}
	}
	return true
}

// worlds calls visit with every world that the evidence leaves possible, as far
// as rules that use these variables can tell them apart.
func worlds(e credit.Evidence, use variables, visit func(*world)) {
	w := &world{duties: make(map[role.Duty]int), facts: make(map[credit.Fact]bool), reports: make(map[role.Role]bool), amount: uAmounts[0]}
	if known, ok := e.Quantities["q"].Min(); ok {
		w.amount = known
	} else if known, ok := e.Quantities["q"].Max(); ok {
		w.amount = known
	}
	if known, ok := e.Holders[uTitle].Min(); ok {
		w.holders = known.Num()
	} else if known, ok := e.Holders[uTitle].Max(); ok {
		w.holders = known.Num()
	}
	var steps []func(next func())
	for _, d := range uDuties {
		steps = append(steps, func(next func()) {
			for v := range outcomes {
				w.duties[d] = v
				next()
			}
		})
	}
	for _, f := range uFacts {
		steps = append(steps, func(next func()) {
			for _, v := range []bool{false, true} {
				w.facts[f] = v
				next()
			}
		})
	}
	if use.amount {
		steps = append(steps, func(next func()) {
			for _, v := range uAmounts {
				w.amount = v
				next()
			}
		})
	}
	if use.reports {
		for _, r := range uRoles {
			steps = append(steps, func(next func()) {
				for _, v := range []bool{false, true} {
					w.reports[r] = v
					next()
				}
			})
		}
	} else {
		for _, r := range e.ReportsTo.Are {
			w.reports[r] = true
		}
	}
	if use.holders {
		steps = append(steps, func(next func()) {
			for _, v := range uHolders {
				w.holders = v
				next()
			}
		})
	}
	var walk func(i int)
	walk = func(i int) {
		if i == len(steps) {
			if allows(e, w) {
				visit(w)
			}
			return
		}
		steps[i](func() { walk(i + 1) })
	}
	walk(0)
}

// variables says which of the costly kinds of evidence rules use.
type variables struct{ amount, reports, holders bool }
