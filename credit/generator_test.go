package credit_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"

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
	jobs    bool // whether having a job helps
	titles  bool // whether having a title helps
	all     []credit.Function
	// blocks has every two tests count the same functions or none in common.
	blocks bool
}

func newGenerator(t *rapid.T, oneWay bool) *generator {
	g := &generator{t: t, oneWay: oneWay, helps: make(map[credit.Fact]bool), use: variables{quantity: "q"}}
	switch g.below(6, "variable") {
	case 0:
		g.use.amount = true
		g.use.quantity = []credit.Quantity{"q", "q-share", "q-count"}[g.below(3, "quantity")]
	case 1:
		g.use.reports = true
	case 2:
		g.use.holders = true
	case 3:
		g.use.jobs = true
	case 4:
		g.use.titles = true
	}
	g.use.asked = g.question()
	for _, f := range uFacts {
		g.helps[f] = g.coin("helps")
	}
	g.helps[uFacts[2]] = g.helps[uFacts[1]] // else they are used both ways
	g.more, g.crowd, g.reports = g.coin("more"), g.coin("crowd"), g.coin("reports")
	g.jobs, g.titles = g.coin("jobs"), g.coin("titles")
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
		force := []credit.Force{credit.Defines, credit.Requires, credit.Suffices, credit.Bars, credit.Contradicts}[g.below(5, "force")]
		good := force != credit.Bars
		if force == credit.Contradicts {
			good = g.coin("good") // nothing follows from it either way
		}
		test := g.condition(2, good)
		if force == credit.Contradicts && asks(test) {
			test = credit.Is("x") // what cannot be is said of evidence; no way asks another question to get round it
		}
		r := rule(credit.RuleID(fmt.Sprintf("r%d", i)), force, test)
		switch g.below(8, "scope") {
		case 0:
			r.Titles = uTitles[:1]
		case 1:
			r.Settings = []role.Setting{g.scope()}
		case 2:
			r.From, r.To = 1, 1+g.below(2, "to")
		}
		list = append(list, r)
	}
	return list
}

// asks reports whether a test turns on what is asked.
func asks(c credit.Condition) bool {
	text, err := json.Marshal(credit.Rule{Test: c})
	return err != nil || strings.Contains(string(text), `"asked`)
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

// question draws what is asked; the setting may be left open.
func (g *generator) question() credit.Question {
	return credit.Question{
		Title:   append([]role.Title{""}, uTitles...)[g.below(4, "title")],
		Setting: append([]role.Setting{{}, {Medium: role.Film}, {Medium: role.Television}}, uSettings...)[g.below(8, "setting")],
		Edition: g.below(3, "edition"),
	}
}

// scope draws a setting, perhaps a coarse one.
func (g *generator) scope() role.Setting {
	return append([]role.Setting{{Medium: role.Film}}, uSettings[:3]...)[g.below(4, "scope setting")]
}

// asked draws a test of what is asked.
func (g *generator) asked(bool) credit.Condition {
	switch g.below(5, "asked") {
	case 0:
		return credit.AskedTitle{[]role.Title{"PRODUCER", "Co Producer"}[g.below(2, "title")]}
	case 1:
		return credit.AskedTitlePart{[]string{"produc", "wiz"}[g.below(2, "part")]}
	case 2:
		return credit.AskedEdition{From: 1, To: g.below(3, "to")}
	default:
		return credit.AskedSetting{g.scope()}
	}
}

func (g *generator) leaf(good bool) credit.Condition {
	kinds := []func(bool) credit.Condition{g.fact, g.counted, g.counted, g.fact, g.counted, g.counted, g.asked}
	switch {
	case g.use.amount:
		kinds = append(kinds, g.measure)
	case g.use.reports:
		kinds = append(kinds, g.reporting)
	case g.use.holders:
		kinds = append(kinds, g.holders)
	case g.use.jobs:
		kinds = append(kinds, g.works)
	case g.use.titles:
		kinds = append(kinds, g.titled)
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
			last.Any = g.coin("any")
			continue
		}
		list = append(list, credit.Function{Duties: []role.Duty{d}})
	}
	return list
}

func (g *generator) measure(good bool) credit.Condition {
	q, u := g.use.quantity, amountsOf(g.use.quantity)
	b := u.bounds[g.below(2, "bound")]
	if !g.oneWay && g.below(3, "interval") == 0 {
		lo, hi := u.bounds[0], u.bounds[1]
		return []credit.Measure{{Quantity: q, Min: lo, Max: hi}, {Quantity: q, Over: lo, Under: u.above}, {Quantity: q, Min: lo, Max: lo}}[g.below(3, "which")]
	}
	var c credit.Measure
	if g.coin("strict") {
		c = credit.Measure{Quantity: q, Over: b}
	} else {
		c = credit.Measure{Quantity: q, Min: b}
	}
	if g.oneWay && g.more != good {
		return credit.Measure{Quantity: q, Under: c.Min, Max: c.Over}
	}
	return c
}

func (g *generator) holders(good bool) credit.Condition {
	n, titles := 1+g.below(2, "n"), uHeld[:1+g.below(2, "titles")]
	if !g.oneWay && g.below(3, "interval") == 0 {
		return credit.Holders{Titles: titles, Min: 1, Max: n}
	}
	if g.oneWay && g.crowd != good {
		return credit.Holders{Titles: titles, Max: n}
	}
	return credit.Holders{Titles: titles, Min: n}
}

func (g *generator) works(good bool) credit.Condition {
	c := credit.WorksAs(uJobs[g.below(2, "first"):2])
	if g.oneWay && g.jobs != good {
		return not(c)
	}
	return c
}

func (g *generator) titled(good bool) credit.Condition {
	c := credit.Titled([]role.Title{"producer", "CO PRODUCER"}[g.below(2, "first"):])
	if g.oneWay && g.titles != good {
		return not(c)
	}
	return c
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
	w := newWorld(g.use.asked)
	for w.setting = range g.settings() {
		if g.coin("other") {
			break
		}
	}
	for _, d := range uDuties {
		w.duties[d] = g.below(outcomes, "duty")
	}
	for _, f := range uFacts {
		w.facts[f] = g.coin("fact")
	}
	w.facts[uFacts[1]] = w.facts[uFacts[1]] || w.facts[uFacts[2]]
	for _, r := range uRoles {
		w.reports[r] = g.coin("reports")
	}
	for _, r := range uJobs {
		w.jobs[r] = g.coin("works")
	}
	for _, t := range uTitles {
		w.titles[t] = g.coin("titled")
	}
	amounts := amountsOf(g.use.quantity).values
	w.amount = amounts[g.below(len(amounts), "amount")]
	for _, t := range uHeld {
		w.holders[t] = uHolders[g.below(len(uHolders), "holders")]
	}
	return w
}

// settings yields the settings that the one asked about may turn out to be.
func (g *generator) settings() iter.Seq[role.Setting] {
	return func(yield func(role.Setting) bool) {
		for _, s := range uSettings {
			if g.use.asked.Setting.Covers(s) && !yield(s) {
				return
			}
		}
	}
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
		e.Quantities = map[credit.Quantity]credit.Range{g.use.quantity: g.rangeOf(w.amount, amountsOf(g.use.quantity).values)}
	}
	if g.use.holders {
		var counts []money.Ratio
		for _, n := range uHolders {
			counts = append(counts, money.Whole(n))
		}
		e.Holders = make(map[role.Title]credit.Range)
		for _, t := range uHeld {
			e.Holders[t] = g.rangeOf(money.Whole(w.holders[t]), counts)
		}
	}
	if g.use.reports {
		e.ReportsTo = knownOf(g, uRoles, w.reports)
	}
	if g.use.jobs {
		e.WorksAs = knownOf(g, uJobs, w.jobs)
	}
	if g.use.titles {
		e.Titles = knownOf(g, uTitles, w.titles)
	}
	return e
}

// knownOf draws what is known of a set.
func knownOf[T role.Role | role.Title](g *generator, universe []T, set map[T]bool) (k credit.Known[T]) {
	k.Complete = g.below(3, "complete") == 0
	for i, v := range universe {
		if set[v] && (k.Complete || g.coin("known")) {
			k.Are = append(k.Are, v)
		}
		if i < len(universe)-1 && g.below(3, "known not") == 0 && !anyOf(set, func(w T) bool { return kindOf(w, v) }) {
			k.AreNot = append(k.AreNot, v)
		}
	}
	return k
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
func (g *generator) drawn() (*drawn, *credit.Prepared, *credit.Record) {
	d := &drawn{rules: g.rules(), use: g.use}
	var err error
	if d.set, err = credit.NewRuleSet(credit.Header{ID: "random"}, d.rules...); err != nil {
		g.t.Fatal(err)
	}
	return d, d.set.Prepare(g.use.asked), g.must(credit.NewRecord(g.evidence(g.world())))
}

// drawn is a random rule set and what is asked of it.
type drawn struct {
	rules []credit.Rule
	set   *credit.RuleSet
	use   variables
}

// possible counts the outcomes of all worlds that the record leaves possible.
func (d *drawn) possible(e credit.Evidence) map[credit.Outcome]int {
	n := make(map[credit.Outcome]int)
	worlds(e, d.use, func(w *world) { n[w.outcome(d.rules)]++ })
	return n
}

// consistent counts the outcomes of those worlds in which nothing is that the
// rules say cannot be, but what is already. Where there are such rules, the
// production has all duties that it is not known to lack: no way speaks of that.
func (d *drawn) consistent(e credit.Evidence, held map[credit.RuleID]bool) map[credit.Outcome]int {
	if !slices.ContainsFunc(d.rules, func(r credit.Rule) bool { return r.Force == credit.Contradicts }) {
		return d.possible(e)
	}
	n := make(map[credit.Outcome]int)
	worlds(e, d.use, func(w *world) {
		for _, duty := range uDuties {
			if w.duties[duty] == absent && !e.Absent.Has(duty) {
				return
			}
		}
		if !slices.ContainsFunc(d.rules, func(r credit.Rule) bool {
			return r.Force == credit.Contradicts && !held[r.ID] && w.applies(r) && w.holds(r.Test)
		}) {
			n[w.outcome(d.rules)]++
		}
	})
	return n
}

// conflicts returns the rules by which the evidence contradicts itself.
func conflicts(v credit.Verdict) map[credit.RuleID]bool {
	ids := make(map[credit.RuleID]bool)
	for _, r := range v.Rulings {
		if r.Effect == credit.Conflicts {
			ids[r.Rule.ID] = true
		}
	}
	return ids
}
