package credit_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role/cite"
)

// TestOrderings: the amounts of every pair are read by published rules, and none is at
// most one that is at most another; what is said of one is known of the other, and what
// cannot be is refused.
func TestOrderings(t *testing.T) {
	read := make(map[credit.Quantity]bool)
	for s := range rulebook.All() {
		for r := range s.Rules() {
			eachQuantity(r.Test, func(q credit.Quantity) { read[q] = true })
		}
	}
	for o := range credit.Orderings() {
		if !read[o.Quantity] || !read[o.AtMost] {
			t.Errorf("%s: no rule reads both", o)
		}
		for p := range credit.Orderings() {
			if o.AtMost == p.Quantity {
				t.Errorf("%s: %s", o, p)
			}
		}
		if _, ok := cite.Lookup(o.Ref.Source); !ok {
			t.Errorf("%s: source %q is not in the table", o, o.Ref.Source)
		}
		one, none := credit.Exactly(money.Whole(1)), credit.Exactly(money.Whole(0))
		for _, tt := range []struct {
			say   credit.Quantity
			is    credit.Range
			ask   credit.Measure
			known cite.Truth
		}{
			{o.Quantity, one, credit.Measure{Quantity: o.AtMost, Min: "1"}, cite.True},
			{o.Quantity, none, credit.Measure{Quantity: o.AtMost, Min: "1"}, cite.Unknown},
			{o.AtMost, none, credit.Measure{Quantity: o.Quantity, Max: "0"}, cite.True},
			{o.AtMost, one, credit.Measure{Quantity: o.Quantity, Min: "1"}, cite.Unknown},
		} {
			e := credit.Evidence{Quantities: map[credit.Quantity]credit.Range{tt.say: tt.is}}
			v := ruleSet(t, rule("a", credit.Notes, tt.ask)).Judge(credit.Question{}, record(t, e))
			if got := v.Rulings[0].Reason.Truth; got != tt.known {
				t.Errorf("%s %s: %s: %s, want %s", tt.say, tt.is, tt.ask, got, tt.known)
			}
		}
		_, err := credit.NewRecord(credit.Evidence{Quantities: map[credit.Quantity]credit.Range{o.Quantity: one, o.AtMost: none}})
		var contradiction *credit.ContradictionError
		if !errors.As(err, &contradiction) || contradiction.Place != "quantities."+string(o.Quantity) {
			t.Errorf("%s: %v, want a contradiction", o, err)
		}
		if _, err := credit.NewRecord(credit.Evidence{Quantities: map[credit.Quantity]credit.Range{o.Quantity: one, o.AtMost: one}}); err != nil {
			t.Errorf("%s: as much as: %v", o, err)
		}
	}
	_, err := record(t, credit.Evidence{Quantities: sharesOf(t, "3/10", "")}).Learn(credit.Evidence{Quantities: sharesOf(t, "", "1/4")})
	var contradiction *credit.ContradictionError
	if !errors.As(err, &contradiction) {
		t.Errorf("a smallest share of 3/10 beside a largest of 1/4: %v, want a contradiction", err)
	}
}

func eachQuantity(c credit.Condition, visit func(credit.Quantity)) {
	switch c := c.(type) {
	case credit.Measure:
		visit(c.Quantity)
	case credit.All:
		for _, k := range c {
			eachQuantity(k, visit)
		}
	case credit.Any:
		for _, k := range c {
			eachQuantity(k, visit)
		}
	case credit.None:
		for _, k := range c {
			eachQuantity(k, visit)
		}
	}
}

// sharesOf returns what is known of the smallest and of the largest share.
func sharesOf(t testing.TB, smallest, largest string) map[credit.Quantity]credit.Range {
	t.Helper()
	q := make(map[credit.Quantity]credit.Range)
	for name, text := range map[credit.Quantity]string{rulebook.SmallestShare: smallest, rulebook.LargestShare: largest} {
		r, err := credit.ParseRange(text)
		if err != nil {
			t.Fatal(err)
		}
		q[name] = r
	}
	return q
}

// TestOrderedAmounts: of random rules about two amounts of which one is never above the
// other, verdicts are sound and ways lead where they say, whatever pair is chosen in
// them; some pair there is.
func TestOrderedAmounts(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		below := func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "n") }
		bounds := []credit.Bound{"1/4", "1/2", "3/4"}
		measure := func() credit.Condition {
			m := credit.Measure{Quantity: []credit.Quantity{rulebook.SmallestShare, rulebook.LargestShare}[below(2)]}
			*[]*credit.Bound{&m.Min, &m.Max, &m.Over, &m.Under}[below(4)] = bounds[below(3)]
			return m
		}
		var rules []credit.Rule
		for i := range 1 + below(3) {
			test := measure()
			switch below(5) {
			case 0:
				test = credit.All{test, measure()}
			case 1:
				test = credit.Any{test, measure()}
			case 2:
				test = not(test)
			}
			force := []credit.Force{credit.Defines, credit.Requires, credit.Suffices, credit.Bars}[below(4)]
			rules = append(rules, rule(credit.RuleID(rune('a'+i)), force, test))
		}
		set := ruleSet(t, rules...)
		pairs := pairsWithin(t, nil, credit.Record{})
		was := pairs[below(len(pairs))]
		e := credit.Evidence{Quantities: make(map[credit.Quantity]credit.Range)}
		for _, q := range []credit.Quantity{rulebook.SmallestShare, rulebook.LargestShare} {
			v := was.Evidence().Quantities[q]
			lo, _ := v.Min()
			e.Quantities[q] = []credit.Range{{}, v, credit.NoLess(lo), credit.NoMore(lo)}[below(4)]
		}
		r := record(t, e)
		v := set.Judge(credit.Question{}, r)
		outcomes := make(map[credit.Outcome]bool)
		for _, p := range pairsWithin(t, nil, *r) {
			outcomes[set.Prepare(credit.Question{}).Outcome(p)] = true
		}
		if v.Outcome != credit.Undetermined && (len(outcomes) != 1 || !outcomes[v.Outcome]) {
			t.Fatalf("%s, but of the pairs %v\n%+v", v, outcomes, r.Evidence())
		}
		for _, w := range v.Ways {
			base := *r
			if v.Outcome == credit.Denied {
				base = *record(t, unsaid(r.Evidence(), w))
			}
			met := pairsWithin(t, w.Needs, base)
			if len(met) == 0 {
				t.Fatalf("%s: no pair meets %s\n%+v", v, w, r.Evidence())
			}
			for _, p := range met {
				if w.To == credit.Undetermined {
					p = only(t, p, base, w) // what is open may stay so
				}
				if got := set.Prepare(credit.Question{}).Outcome(p); got != w.To {
					t.Fatalf("%s: %s, but %+v is %s\n%+v\n%s", v, w, p.Evidence().Quantities, got, r.Evidence(), (&drawn{rules: rules}).describe())
				}
			}
		}
	})
}

// TestWaysByOrderings: what one amount leaves of another is not asked for again.
func TestWaysByOrderings(t *testing.T) {
	less := func(m credit.Measure) credit.Condition { m.Quantity = rulebook.SmallestShare; return m }
	more := func(m credit.Measure) credit.Condition { m.Quantity = rulebook.LargestShare; return m }
	for _, tt := range []struct {
		name  string
		rules []credit.Rule
		know  map[credit.Quantity]credit.Range
		want  []string
	}{
		{"the smallest is enough", []credit.Rule{rule("a", credit.Requires, less(credit.Measure{Min: "1/2"})), rule("b", credit.Requires, more(credit.Measure{Min: "1/4"})), rule("c", credit.Suffices, credit.All{})},
			nil, []string{"granted if smallest share at least 1/2", "denied if smallest share less than 1/2"}},
		{"the largest is enough", []credit.Rule{rule("a", credit.Requires, more(credit.Measure{Under: "1/4"})), rule("b", credit.Requires, less(credit.Measure{Max: "1/4"})), rule("c", credit.Suffices, credit.All{})},
			nil, []string{"granted if largest share less than 1/4", "denied if largest share at least 1/4"}},
		{"both must change", []credit.Rule{rule("a", credit.Defines, more(credit.Measure{Max: "1/5"}))},
			sharesOf(t, "1/2", ""), []string{"granted if: largest share at most 1/5; smallest share at most 1/5"}},
		{"one is open again without the other", []credit.Rule{rule("a", credit.Requires, more(credit.Measure{Max: "1/5"}))},
			sharesOf(t, "1/2", ""), []string{"no longer denied if smallest share at most 1/5"}},
		{"one cannot be", []credit.Rule{rule("a", credit.Suffices, less(credit.Measure{Min: "1/2"})), rule("b", credit.Suffices, credit.Is("x"))},
			sharesOf(t, "", "1/4"), []string{"granted if x"}},
	} {
		var got []string
		for _, w := range ruleSet(t, tt.rules...).Judge(credit.Question{}, record(t, credit.Evidence{Quantities: tt.know})).Ways {
			got = append(got, w.String())
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// only returns the base with those amounts of a pair that the way is about.
func only(t rapid.TB, pair *credit.Record, base credit.Record, w credit.Way) *credit.Record {
	e := base.Evidence()
	if e.Quantities == nil {
		e.Quantities = make(map[credit.Quantity]credit.Range)
	}
	for _, n := range w.Needs {
		if m, ok := n.Test.(credit.Measure); ok {
			e.Quantities[m.Quantity] = pair.Evidence().Quantities[m.Quantity]
		}
	}
	return record(t, e)
}

// unsaid returns the evidence without the amounts that the way changes.
func unsaid(e credit.Evidence, w credit.Way) credit.Evidence {
	for _, n := range w.Needs {
		if m, ok := n.Test.(credit.Measure); ok && n.Change {
			delete(e.Quantities, m.Quantity)
		}
	}
	return e
}

// pairsWithin returns the records of both amounts, in eighths, that the base allows and
// that meet the needs.
func pairsWithin(t rapid.TB, needs []credit.Need, base credit.Record) (met []*credit.Record) {
	for less := range int64(9) {
		for more := less; more < 9; more++ {
			p, err := base.Learn(credit.Evidence{Quantities: map[credit.Quantity]credit.Range{
				rulebook.SmallestShare: credit.Exactly(eighths(t, less)), rulebook.LargestShare: credit.Exactly(eighths(t, more)),
			}})
			if err != nil {
				continue
			}
			if !slices.ContainsFunc(needs, func(n credit.Need) bool {
				v := ruleSet(t, rule("need", credit.Defines, n.Test)).Judge(credit.Question{}, p)
				return (v.Outcome == credit.Granted) != (n.Truth == cite.True)
			}) {
				met = append(met, p)
			}
		}
	}
	return met
}

func eighths(t rapid.TB, n int64) money.Ratio {
	r, err := money.NewRatio(n, 8)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
