package credit_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// generator draws random rules and evidence.
type generator struct {
	t   *rapid.T
	use variables
	// oneWay draws rules that use no fact both ways: true always helps or always
	// harms.
	oneWay  bool
	helps   map[credit.Fact]bool
	more    bool // whether more of the amount helps
	crowd   bool // whether more holders help
	reports bool // whether rules want somebody to report to, rather than nobody else
	all     []credit.Function
	// blocks has every two tests count the same functions or none in common.
	blocks bool
}

func newGenerator(t *rapid.T, oneWay bool) *generator {
	g := &generator{t: t, oneWay: oneWay, helps: make(map[credit.Fact]bool)}
	switch g.below(4, "variable") {
	case 0:
		g.use.amount = true
	case 1:
		g.use.reports = true
	case 2:
		g.use.holders = true
	}
	for _, f := range uFacts {
		g.helps[f] = g.coin("helps")
	}
	g.more, g.crowd, g.reports = g.coin("more"), g.coin("crowd"), g.coin("reports")
	g.all = g.partition()
	return g
}

func (g *generator) below(n int, label string) int {
	return rapid.IntRange(0, n-1).Draw(g.t, label)
}
func (g *generator) coin(label string) bool { return rapid.Bool().Draw(g.t, label) }

// rules draws one to four rules.
func (g *generator) rules() []credit.Rule {
	var list []credit.Rule
	for i := range 1 + g.below(4, "rules") {
		force := []credit.Force{credit.Defines, credit.Requires, credit.Suffices, credit.Bars}[g.below(4, "force")]
		list = append(list, rule(credit.RuleID(fmt.Sprintf("r%d", i)), force, g.condition(2, force != credit.Bars)))
	}
	return list
}

// condition draws a test of which, if only one way is wanted, being true always
// helps or always harms.
func (g *generator) condition(depth int, good bool) credit.Condition {
	if depth == 0 {
		return g.leaf(good)
	}
	switch g.below(8, "kind") {
	case 0:
		return credit.All(g.conditions(depth, good))
	case 1:
		return credit.Any(g.conditions(depth, good))
	case 2:
		return credit.None(g.conditions(depth, !good))
	case 3:
		list := g.conditions(depth, good)
		if len(list) == 0 {
			return credit.Any{}
		}
		return credit.AtLeast{Count: 1 + g.below(len(list), "count"), Of: list}
	default:
		return g.leaf(good)
	}
}

func (g *generator) conditions(depth int, good bool) []credit.Condition {
	list := []credit.Condition{}
	for range g.below(4, "conditions") {
		list = append(list, g.condition(depth-1, good))
	}
	return list
}

func (g *generator) leaf(good bool) credit.Condition {
	kinds := []func(bool) credit.Condition{g.fact, g.counted, g.counted}
	switch {
	case g.use.amount:
		kinds = append(kinds, g.measure)
	case g.use.reports:
		kinds = append(kinds, g.reporting)
	case g.use.holders:
		kinds = append(kinds, g.holders)
	}
	return kinds[g.below(len(kinds), "leaf")](good)
}

// not turns a test round.
func not(c credit.Condition) credit.Condition { return credit.None{c} }

func (g *generator) fact(good bool) credit.Condition {
	f := uFacts[g.below(len(uFacts), "fact")]
	if g.oneWay && g.helps[f] != good {
		return not(credit.Is(f))
	}
	return credit.Is(f)
}

// counted draws a test of functions; doing more always helps, if only one way is
// wanted.
func (g *generator) counted(good bool) credit.Condition {
	part := []credit.Part{credit.Participated, credit.Decided}[g.below(2, "part")]
	var c credit.Condition
	switch g.below(3, "counted") {
	case 0:
		of := g.functions()
		c = credit.Done{Part: part, Count: g.below(len(of)+1, "count"), Of: of}
	case 1:
		s := credit.Share{Part: part, Of: g.functions()}
		s.Min, s.Over = g.bound()
		c = s
	default:
		s := credit.Score{Part: part}
		s.Min, s.Over = g.bound()
		for i, f := range g.functions() {
			if i == 0 || i%2 == 0 && len(s.Stages) < 3 {
				s.Stages = append(s.Stages, credit.Stage{Name: "stage", Weight: 1 + g.below(3, "weight")})
			}
			last := &s.Stages[len(s.Stages)-1]
			last.Of = append(last.Of, f)
		}
		c = s
	}
	if g.oneWay && !good {
		return not(c)
	}
	return c
}

func (g *generator) bound() (min, over credit.Bound) {
	b := []credit.Bound{"1/2", "1/3", "2/3", "0", "1"}[g.below(5, "bound")]
	if b != "1" && g.coin("over") {
		return "", b
	}
	return b, ""
}

// functions draws some functions; if only one way is wanted, no duty belongs to
// two different ones.
func (g *generator) functions() []credit.Function {
	if !g.oneWay {
		return g.partition()
	}
	if half := (len(g.all) + 1) / 2; g.blocks && g.coin("block") {
		return g.all[:half]
	} else if g.blocks && half < len(g.all) {
		return g.all[half:]
	} else if g.blocks {
		return g.all
	}
	list := rapid.Permutation(g.all).Draw(g.t, "functions")
	return list[:1+g.below(len(list), "size")]
}

// partition draws a partition of some of the duties.
func (g *generator) partition() []credit.Function {
	var list []credit.Function
	duties := rapid.Permutation(uDuties).Draw(g.t, "duties")
	duties = duties[:1+g.below(len(duties), "size")]
	for _, d := range duties {
		if len(list) > 0 && g.below(3, "join") == 0 {
			last := &list[len(list)-1]
			last.Duties = append(last.Duties, d)
			continue
		}
		list = append(list, credit.Function{Duties: []role.Duty{d}})
	}
	return list
}

func (g *generator) measure(good bool) credit.Condition {
	b := []credit.Bound{"1", "2"}[g.below(2, "bound")]
	if !g.oneWay && g.below(3, "interval") == 0 {
		return []credit.Measure{{Quantity: "q", Min: "1", Max: "2"}, {Quantity: "q", Over: "1", Under: "2"}, {Quantity: "q", Min: "1", Max: "1"}}[g.below(3, "which")]
	}
	var c credit.Measure
	if g.coin("strict") {
		c = credit.Measure{Quantity: "q", Over: b}
	} else {
		c = credit.Measure{Quantity: "q", Min: b}
	}
	if g.oneWay && g.more != good {
		return credit.Measure{Quantity: "q", Under: c.Min, Max: c.Over}
	}
	return c
}

func (g *generator) holders(good bool) credit.Condition {
	n := 1 + g.below(2, "n")
	if !g.oneWay && g.below(3, "interval") == 0 {
		return credit.Holders{Titles: []role.Title{uTitle}, Min: 1, Max: n}
	}
	if g.oneWay && g.crowd != good {
		return credit.Holders{Titles: []role.Title{uTitle}, Max: n}
	}
	return credit.Holders{Titles: []role.Title{uTitle}, Min: n}
}

func (g *generator) reporting(good bool) credit.Condition {
	roles := uRoles[:1+g.below(2, "roles")]
	if g.oneWay {
		if g.reports {
			if good {
				return credit.ReportsTo(roles)
			}
			return not(credit.ReportsTo(roles))
		}
		if good {
			return credit.ReportsOnlyTo(roles)
		}
		return not(credit.ReportsOnlyTo(roles))
	}
	if g.coin("only") {
		return credit.ReportsOnlyTo(roles)
	}
	return credit.ReportsTo(roles)
}

// world draws a way in which everything could have turned out.
func (g *generator) world() *world {
	w := &world{duties: make(map[role.Duty]int), facts: make(map[credit.Fact]bool), reports: make(map[role.Role]bool)}
	for _, d := range uDuties {
		w.duties[d] = g.below(outcomes, "duty")
	}
	for _, f := range uFacts {
		w.facts[f] = g.coin("fact")
	}
	for _, r := range uRoles {
		w.reports[r] = g.coin("reports")
	}
	w.amount = uAmounts[g.below(len(uAmounts), "amount")]
	w.holders = uHolders[g.below(len(uHolders), "holders")]
	return w
}

// evidence draws evidence that is true of the world.
func (g *generator) evidence(w *world) credit.Evidence {
	e := credit.Evidence{Facts: make(map[credit.Fact]cite.Truth)}
	for _, d := range uDuties {
		know := g.below(4, "know")
		switch v := w.duties[d]; {
		case know == 0:
		case v == absent:
			e.Absent = e.Absent.With(d)
		case v == decided && know == 1, v == partOnly && know == 2:
			e.Performed = e.Performed.With(d)
		case v == decided:
			e.Decided = e.Decided.With(d)
		case v == partOnly && know == 3:
			e.Performed, e.NotDecided = e.Performed.With(d), e.NotDecided.With(d)
		case v == partOnly || know == 1:
			e.NotDecided = e.NotDecided.With(d)
		default:
			e.NotPerformed = e.NotPerformed.With(d)
		}
	}
	for _, f := range uFacts {
		if g.coin("known") {
			e.Facts[f] = cite.Of(w.facts[f])
		}
	}
	if g.use.amount {
		e.Quantities = map[credit.Quantity]credit.Range{"q": g.rangeOf(w.amount, uAmounts)}
	}
	if g.use.holders {
		var counts []money.Ratio
		for _, n := range uHolders {
			counts = append(counts, money.Whole(n))
		}
		e.Holders = map[role.Title]credit.Range{uTitle: g.rangeOf(money.Whole(w.holders), counts)}
	}
	if g.use.reports {
		for _, r := range uRoles {
			if w.reports[r] && g.coin("known") {
				e.ReportsTo.Are = append(e.ReportsTo.Are, r)
			}
		}
		if g.below(3, "complete") == 0 {
			e.ReportsTo = credit.Known[role.Role]{Complete: true}
			for _, r := range uRoles {
				if w.reports[r] {
					e.ReportsTo.Are = append(e.ReportsTo.Are, r)
				}
			}
		}
	}
	return e
}

// rangeOf draws a range that holds v with ends among the values.
func (g *generator) rangeOf(v money.Ratio, values []money.Ratio) credit.Range {
	var r credit.Range
	lo, hi := values[g.below(len(values), "lo")], values[g.below(len(values), "hi")]
	if lo.Cmp(v) <= 0 && g.coin("low end") {
		r, _ = r.Narrow(credit.NoLess(lo))
	}
	if hi.Cmp(v) >= 0 && g.coin("high end") {
		r, _ = r.Narrow(credit.NoMore(hi))
	}
	return r
}

func (g *generator) must(r *credit.Record, err error) *credit.Record {
	g.t.Helper()
	if err != nil {
		g.t.Fatal(err)
	}
	return r
}

// drawn is a random rule set, prepared, and a record to judge.
func (g *generator) drawn() ([]credit.Rule, *credit.Prepared, *credit.Record) {
	rules := g.rules()
	s, err := credit.NewRuleSet(credit.Header{ID: "random"}, rules...)
	if err != nil {
		g.t.Fatal(err)
	}
	return rules, s.Prepare(credit.Question{}), g.must(credit.NewRecord(g.evidence(g.world())))
}

// possible counts the outcomes of all worlds that the record leaves possible.
func possible(rules []credit.Rule, r *credit.Record, use variables) map[credit.Outcome]int {
	n := make(map[credit.Outcome]int)
	worlds(r.Evidence(), use, func(w *world) { n[w.outcome(rules)]++ })
	return n
}

// TestSound: whatever the unknown turns out to be, a granted verdict is granted
// and a denied one denied.
func TestSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		rules, p, r := g.drawn()
		now, could := p.Outcome(r), possible(rules, r, g.use)
		if now != credit.Undetermined && (len(could) != 1 || could[now] == 0) {
			t.Fatalf("%s, but the worlds say %v", now, could)
		}
		if v := p.Verdict(r); v.Outcome != now {
			t.Fatalf("Verdict says %s, Outcome %s", v.Outcome, now)
		}
	})
}

func g2(t *rapid.T) bool { return rapid.Bool().Draw(t, "one way") }

// TestComplete: where nothing is unknown the verdict is that of the model.
func TestComplete(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, false)
		rules, p, _ := g.drawn()
		w := g.world()
		e := credit.Evidence{
			Facts: make(map[credit.Fact]cite.Truth), ReportsTo: credit.Known[role.Role]{Complete: true},
			Quantities: map[credit.Quantity]credit.Range{"q": credit.Exactly(w.amount)},
			Holders:    map[role.Title]credit.Range{uTitle: credit.Exactly(money.Whole(w.holders))},
		}
		for d, v := range w.duties {
			switch v {
			case decided:
				e.Decided = e.Decided.With(d)
			case partOnly:
				e.Performed, e.NotDecided = e.Performed.With(d), e.NotDecided.With(d)
			case notDone:
				e.NotPerformed = e.NotPerformed.With(d)
			default:
				e.Absent = e.Absent.With(d)
			}
		}
		for f, v := range w.facts {
			e.Facts[f] = cite.Of(v)
		}
		for _, r := range uRoles {
			if w.reports[r] {
				e.ReportsTo.Are = append(e.ReportsTo.Are, r)
			}
		}
		if got, want := p.Outcome(g.must(credit.NewRecord(e))), w.outcome(rules); got != want {
			t.Fatalf("%s, want %s", got, want)
		}
	})
}

// TestExact: where no fact is used both ways, the verdict is undetermined only
// if the unknown could turn out differently.
func TestExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		rules, p, r := g.drawn()
		could := possible(rules, r, g.use)
		if len(could) == 1 {
			for want := range could {
				if got := p.Outcome(r); got != want {
					t.Fatalf("%s, but every world is %s", got, want)
				}
			}
		}
	})
}

// TestLearning: learning never turns granted into denied or back, and never
// makes a settled verdict open.
func TestLearning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		rules := g.rules()
		s, err := credit.NewRuleSet(credit.Header{ID: "random"}, rules...)
		if err != nil {
			t.Fatal(err)
		}
		p, w := s.Prepare(credit.Question{}), g.world()
		r := g.must(credit.NewRecord(g.evidence(w)))
		before := p.Outcome(r)
		for range 3 {
			r = g.must(r.Learn(g.evidence(w)))
			after := p.Outcome(r)
			if before != credit.Undetermined && after != before {
				t.Fatalf("%s became %s", before, after)
			}
			before = after
		}
	})
}

// choices calls visit with evidence that meets the needs, once for every choice
// of the functions that they count and of the duties in them; it gives up after
// many. Choices that contradict another need are left out, and if minded those
// that change more than is needed.
func choices(t *rapid.T, base credit.Evidence, needs []credit.Need, minded bool, visit func(*credit.Record)) {
	left := 2000
	met := make([]*credit.Prepared, len(needs))
	for i, n := range needs {
		met[i] = ruleSet(t, rule("need", credit.Defines, n.Test)).Prepare(credit.Question{})
	}
	var walk func(e credit.Evidence, i int)
	walk = func(e credit.Evidence, i int) {
		if left <= 0 {
			return
		}
		if i == len(needs) {
			left--
			r, err := credit.NewRecord(e)
			if err != nil {
				return
			}
			for j, n := range needs {
				if got := met[j].Outcome(r); got != credit.Granted && got != credit.Denied || (got == credit.Granted) != (n.Truth == cite.True) {
					return
				}
			}
			visit(r)
			return
		}
		done, ok := needs[i].Test.(credit.Done)
		if !ok {
			meet(e, needs[i], minded, func(e credit.Evidence) { walk(e, i+1) })
			return
		}
		k := max(done.Count, 1)
		if needs[i].Truth == cite.False {
			k = len(done.Of) - k + 1
		}
		subsets(done.Of, k, func(chosen []credit.Function) {
			meetFunctions(e, done.Part, needs[i].Truth, chosen, func(e credit.Evidence) { walk(e, i+1) })
		})
	}
	walk(base, 0)
}

// subsets calls visit with every k of the functions.
func subsets(list []credit.Function, k int, visit func([]credit.Function)) {
	var walk func(i int, chosen []credit.Function)
	walk = func(i int, chosen []credit.Function) {
		switch {
		case len(chosen) == k:
			visit(chosen)
		case i < len(list):
			walk(i+1, append(slices.Clip(chosen), list[i]))
			walk(i+1, chosen)
		}
	}
	walk(0, nil)
}

// meetFunctions has the functions done, or one duty of each not done.
func meetFunctions(e credit.Evidence, p credit.Part, want cite.Truth, chosen []credit.Function, visit func(credit.Evidence)) {
	if len(chosen) == 0 {
		visit(e)
		return
	}
	f, rest := chosen[0], chosen[1:]
	if want == cite.True {
		for _, d := range f.Duties {
			if e.Absent.Has(d) {
				continue
			}
			e.NotPerformed = e.NotPerformed.Without(d)
			if p == credit.Decided {
				e.NotDecided, e.Decided = e.NotDecided.Without(d), e.Decided.With(d)
			} else if !e.Decided.Has(d) {
				e.Performed = e.Performed.With(d)
			}
		}
		meetFunctions(e, p, want, rest, visit)
		return
	}
	for _, d := range f.Duties {
		if e.Absent.Has(d) {
			continue
		}
		e := e
		e.Decided = e.Decided.Without(d)
		if p == credit.Decided {
			e.NotDecided = e.NotDecided.With(d)
		} else {
			e.Performed, e.NotPerformed = e.Performed.Without(d), e.NotPerformed.With(d)
		}
		meetFunctions(e, p, want, rest, visit)
	}
}

// meet changes the evidence so that a need about anything but functions is met,
// in every way that there is.
func meet(e credit.Evidence, n credit.Need, minded bool, visit func(credit.Evidence)) {
	switch test := n.Test.(type) {
	case credit.Is:
		facts := map[credit.Fact]cite.Truth{credit.Fact(test): n.Truth}
		for f, t := range e.Facts {
			if f != credit.Fact(test) {
				facts[f] = t
			}
		}
		e.Facts = facts
		visit(e)
	case credit.Measure:
		for _, v := range uAmounts {
			if w := (&world{amount: v}); w.holds(test) && (n.Change || e.Quantities["q"].Holds(v)) {
				known := e
				known.Quantities = map[credit.Quantity]credit.Range{"q": credit.Exactly(v)}
				visit(known)
			}
		}
	case credit.Holders:
		for _, v := range uHolders {
			if w := (&world{holders: v}); w.holds(test) == (n.Truth == cite.True) && (n.Change || e.Holders[uTitle].Holds(money.Whole(v))) {
				known := e
				known.Holders = map[role.Title]credit.Range{uTitle: credit.Exactly(money.Whole(v))}
				visit(known)
			}
		}
	case credit.ReportsTo, credit.ReportsOnlyTo:
		for subset := range 1 << len(uRoles) {
			w := &world{reports: make(map[role.Role]bool)}
			all := credit.Known[role.Role]{Complete: true}
			for i, r := range uRoles {
				if w.reports[r] = subset>>i&1 == 1; w.reports[r] {
					all.Are = append(all.Are, r)
				}
			}
			_, only := test.(credit.ReportsOnlyTo)
			if more := only != (n.Truth == cite.True); minded && more && !within(e.ReportsTo.Are, all.Are) || minded && !more && e.ReportsTo.Complete && !within(all.Are, e.ReportsTo.Are) {
				continue // wanting more leaves those there are, wanting fewer adds none
			}
			known := e
			known.ReportsTo = all
			if w.holds(test) == (n.Truth == cite.True) {
				visit(known)
			}
		}
	}
}

func within(a, b []role.Role) bool {
	return !slices.ContainsFunc(a, func(r role.Role) bool { return !slices.Contains(b, r) })
}

// TestWaysLead: every way leads where it says, however the functions it counts
// are chosen, and at least one choice is consistent with what is known.
func TestWaysLead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		_, p, r := g.drawn()
		v := p.Verdict(r)
		if v.Outcome == credit.Granted && len(v.Ways) > 0 {
			t.Fatalf("granted, and still %v", v.Ways)
		}
		for _, way := range v.Ways {
			if len(way.Needs) == 0 {
				t.Fatalf("a way without needs to %s", way.To)
			}
			met := 0
			choices(t, r.Evidence(), way.Needs, true, func(after *credit.Record) {
				if v.Outcome == credit.Undetermined {
					if _, err := r.Learn(after.Evidence()); err != nil {
						return // knowing more cannot make this so
					}
				}
				met++
				if got := p.Outcome(after); got != way.To {
					t.Fatalf("%s\n%s\nfrom %+v\nto %+v leads to %s\n%s", v, way, r.Evidence(), after.Evidence(), got, describe(v))
				}
			})
			if met == 0 {
				t.Fatalf("%s\nno evidence meets %s\nfrom %+v", v, way, r.Evidence())
			}
		}
	})
}

// describe lists the rules of a verdict for a failure message.
func describe(v credit.Verdict) string {
	text := ""
	for _, r := range v.Rulings {
		test, _ := json.Marshal(r.Rule.Test)
		text += fmt.Sprintf("%s %s %s: %s\n", r.Rule.ID, r.Rule.Force, test, r.Effect)
	}
	return text
}

// TestWaysAreMinimal: where no fact is used both ways and lists of functions are
// the same or have nothing in common, nothing in a way can be left out and no
// count lowered.
func TestWaysAreMinimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		g.blocks = true
		_, p, r := g.drawn()
		v := p.Verdict(r)
		for _, way := range v.Ways {
			for i := range way.Needs {
				for _, less := range lessOf(way.Needs, i) {
					spared := true
					choices(t, r.Evidence(), less, false, func(after *credit.Record) {
						spared = spared && p.Outcome(after) == way.To
					})
					if spared {
						t.Fatalf("%s\n%s\ncould do with %v\nfrom %+v", v, way, less, r.Evidence())
					}
				}
			}
		}
	})
}

// lessOf returns the needs without the ith, or with one function less in it.
func lessOf(needs []credit.Need, i int) [][]credit.Need {
	less := [][]credit.Need{slices.Delete(slices.Clone(needs), i, i+1)}
	done, ok := needs[i].Test.(credit.Done)
	if !ok {
		return less
	}
	k := max(done.Count, 1)
	if needs[i].Truth == cite.False {
		k = len(done.Of) - k + 1
		done.Count++
	} else {
		done.Count = k - 1
	}
	if k > 1 {
		fewer := slices.Clone(needs)
		fewer[i].Test = done
		less = append(less, fewer)
	}
	return less
}

// TestWaysExist: where no fact is used both ways, there is a way to an outcome
// if and only if some world has it.
func TestWaysExist(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		rules, p, r := g.drawn()
		v := p.Verdict(r)
		if v.Outcome != credit.Undetermined || v.MoreWays {
			return
		}
		could := possible(rules, r, g.use)
		for _, to := range []credit.Outcome{credit.Granted, credit.Denied} {
			is := slices.ContainsFunc(v.Ways, func(w credit.Way) bool { return w.To == to })
			if is != (could[to] > 0) {
				t.Fatalf("a way to %s: %t, but the worlds say %v", to, is, could)
			}
		}
	})
}
