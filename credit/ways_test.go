package credit_test

import (
	"slices"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/role"
)

// TestWaysOfHolders pins how needs about holders of overlapping titles bear on
// each other, and what another title would earn.
func TestWaysOfHolders(t *testing.T) {
	p, both := []role.Title{"Producer"}, []role.Title{"Producer", "Co-Producer"}
	exactly := credit.Holders{Titles: both, Min: 1, Max: 1}
	for _, tt := range []struct {
		name  string
		rules []credit.Rule
		e     credit.Evidence
		want  []string // ways to a grant
	}{
		{
			"few under two titles are few under one",
			[]credit.Rule{rule("a", credit.Defines, credit.Holders{Titles: p, Max: 1}), rule("b", credit.Requires, credit.Holders{Titles: both, Max: 1})},
			credit.Evidence{}, []string{"granted if at most 1 under the title Producer or Co-Producer"},
		},
		{
			"many under one title are many under two",
			[]credit.Rule{rule("a", credit.Defines, credit.Holders{Titles: p, Min: 2}), rule("b", credit.Requires, credit.Holders{Titles: both, Min: 2})},
			credit.Evidence{}, []string{"granted if at least 2 under the title Producer"},
		},
		{
			"many under two titles need not be many under one",
			[]credit.Rule{rule("a", credit.Defines, credit.Holders{Titles: p, Min: 2}), rule("b", credit.Requires, credit.Holders{Titles: both, Min: 3})},
			credit.Evidence{}, []string{"granted if: at least 2 under the title Producer; at least 3 under the title Producer or Co-Producer"},
		},
		{
			"three under one title are not two under two",
			[]credit.Rule{rule("a", credit.Defines, credit.Holders{Titles: p, Min: 3}), rule("b", credit.Requires, credit.Holders{Titles: both, Max: 2})},
			credit.Evidence{}, nil,
		},
		{
			"known not to be there at all",
			[]credit.Rule{rule("a", credit.Defines, credit.Holders{Titles: p, Max: 1}), rule("b", credit.Requires, credit.Holders{Titles: both, Max: 1})},
			credit.Evidence{Holders: holders("Co-Producer", "0")}, []string{"granted if at most 1 under the title Producer or Co-Producer"},
		},
		{
			"what is so and might be undone",
			[]credit.Rule{rule("a", credit.Defines, credit.Holders{Titles: p, Min: 1}), rule("b", credit.Requires, exactly)},
			credit.Evidence{Holders: holders("Producer", "2..")},
			[]string{"granted if: at least 1 under the title Producer; exactly 1 under the title Producer or Co-Producer"},
		},
		{
			"granted as soon as the title is another",
			[]credit.Rule{rule("a", credit.Requires, credit.AskedTitle{"Producer", "Produced By"}), rule("b", credit.Suffices, credit.All{})},
			credit.Evidence{}, []string{"granted if the title is Producer or Produced By"},
		},
	} {
		s := ruleSet(t, tt.rules...)
		var got []string
		for _, way := range s.Judge(credit.Question{Title: "Wizard"}, record(t, tt.e)).Ways {
			if way.To == credit.Granted {
				got = append(got, way.String())
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestWaysIntoSettings: a way that says more of the setting is told only where no
// further rule comes in with it.
func TestWaysIntoSettings(t *testing.T) {
	ground := rule("ground", credit.Defines, credit.AskedSetting{{Medium: role.Film}})
	bar := rule("bar", credit.Bars, credit.All{})
	bar.Settings = []role.Setting{{Medium: role.Film}}
	for _, tt := range []struct {
		name  string
		rules []credit.Rule
		want  int
		more  bool
	}{
		{"alone", []credit.Rule{ground}, 2, false},
		{"with a bar in films", []credit.Rule{ground, bar}, 0, true},
	} {
		v := ruleSet(t, tt.rules...).Judge(credit.Question{Title: "Producer"}, nil)
		if len(v.Ways) != tt.want || v.MoreWays != tt.more {
			t.Errorf("%s: %v, perhaps more %t; want %d ways and %t", tt.name, v.Ways, v.MoreWays, tt.want, tt.more)
		}
	}
	// Of a denial that perhaps turns, nothing is said of evidence that does not.
	barred := rule("needs", credit.Requires, credit.Is("x"))
	v := ruleSet(t, ground, bar, barred).Judge(credit.Question{Title: "Producer"}, record(t, credit.Evidence{Facts: facts("x", no)}))
	if got, want := v.Summary(), "denied by needs"; got != want || !v.MoreWays || len(v.Ways) != 0 {
		t.Errorf("%q with %v, perhaps more %t; want %q", got, v.Ways, v.MoreWays, want)
	}
}

// TestWaysOfAmounts: what rules want of one amount in several tests, also where
// one of them holds already and another would undo it.
func TestWaysOfAmounts(t *testing.T) {
	amount := func(text string) map[credit.Quantity]credit.Range {
		r, err := credit.ParseRange(text)
		if err != nil {
			t.Fatal(err)
		}
		return map[credit.Quantity]credit.Range{"q": r, "episodes": r}
	}
	q := func(m credit.Measure) credit.Condition { m.Quantity = "q"; return m }
	episodes := func(m credit.Measure) credit.Condition { m.Quantity = "episodes"; return m }
	for _, tt := range []struct {
		name  string
		rules []credit.Rule
		know  string
		want  []string
	}{
		{"outside of an interval on the other side", []credit.Rule{rule("a", credit.Requires, q(credit.Measure{Min: "1"})), rule("b", credit.Suffices, not(q(credit.Measure{Min: "1", Max: "2"})))}, "..0", []string{"granted if q more than 2"}},
		{"a count more than one and less than three", []credit.Rule{rule("a", credit.Defines, episodes(credit.Measure{Over: "1"})), rule("b", credit.Defines, episodes(credit.Measure{Under: "3"}))}, "", []string{"granted if episodes exactly 2", "denied if episodes at least 3", "denied if episodes at most 1"}},
		{"a count more than one and less than two", []credit.Rule{rule("a", credit.Defines, episodes(credit.Measure{Over: "1"})), rule("b", credit.Defines, episodes(credit.Measure{Under: "2"}))}, "", []string{"denied if episodes at least 2", "denied if episodes at most 1"}},
		{"no count is below nothing", []credit.Rule{rule("a", credit.Bars, not(episodes(credit.Measure{Max: "2"}))), rule("b", credit.Suffices, episodes(credit.Measure{Min: "1"}))}, "", []string{"granted if episodes at least 1 and at most 2", "denied if episodes at least 3"}},
		{"no count is below none", []credit.Rule{rule("a", credit.Bars, episodes(credit.Measure{Min: "0"})), rule("b", credit.Suffices, credit.Is("x"))}, "3", nil},
	} {
		var got []string
		for _, way := range ruleSet(t, tt.rules...).Judge(credit.Question{}, record(t, credit.Evidence{Quantities: amount(tt.know)})).Ways {
			got = append(got, way.String())
		}
		slices.Sort(got)
		slices.Sort(tt.want)
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestWaysByKnownHolders: ways go by what is known of one title where counts under
// several are wanted, and say where that would have to be otherwise.
func TestWaysByKnownHolders(t *testing.T) {
	p, both := []role.Title{"Producer"}, []role.Title{"Producer", "Co-Producer"}
	least := func(titles []role.Title, n int) credit.Condition { return credit.Holders{Titles: titles, Min: n} }
	most := func(titles []role.Title, n int) credit.Condition { return credit.Holders{Titles: titles, Max: n} }
	budget := credit.Done{Part: credit.Participated, Of: []credit.Function{{Duties: []role.Duty{role.Budget}}}}
	for _, tt := range []struct {
		name  string
		rules []credit.Rule
		e     credit.Evidence
		want  []string // a star after a way in which a count under both titles is a change
	}{
		{
			"one of two is one, as nobody has the other title",
			[]credit.Rule{rule("a", credit.Bars, credit.All{least(both, 1), not(budget)}), rule("b", credit.Bars, least(p, 1))},
			credit.Evidence{Holders: holders("Co-Producer", "0")}, []string{"denied if at least 1 under the title Producer"},
		},
		{
			"two of both are one at least, as nobody has the other title",
			[]credit.Rule{rule("a", credit.Defines, least(p, 1)), rule("b", credit.Defines, not(credit.Is("x"))), rule("c", credit.Requires, least(both, 2))},
			credit.Evidence{Facts: facts("x", yes), Holders: holders("Co-Producer", "0")},
			[]string{"granted if: at least 2 under the title Producer or Co-Producer; not x"},
		},
		{
			"at most one of both is nobody, as somebody has the other title",
			[]credit.Rule{rule("a", credit.Bars, credit.All{least(p, 1), credit.Any{least(both, 2), credit.Is("x")}}), rule("b", credit.Defines, budget)},
			credit.Evidence{NotPerformed: role.DutySetOf(role.Budget), Holders: holders("Co-Producer", "1..")},
			[]string{"granted if: took part in the budget; nobody under the title Producer"},
		},
		{
			"who goes has no other title",
			[]credit.Rule{rule("a", credit.Defines, most(both, 1)), rule("b", credit.Bars, least(p, 1))},
			credit.Evidence{Holders: map[role.Title]credit.Range{"Co-Producer": holders("x", "0")["x"], "Producer": holders("x", "1..")["x"]}},
			[]string{"granted if nobody under the title Producer"},
		},
		{
			"two of both and none of one are a change where nobody has the other title",
			[]credit.Rule{rule("a", credit.Defines, least(both, 2)), rule("b", credit.Bars, least(p, 1)), rule("c", credit.Requires, credit.Is("x"))},
			credit.Evidence{Facts: facts("x", no), Holders: holders("Co-Producer", "0")},
			[]string{"granted if: x; at least 2 under the title Producer or Co-Producer; nobody under the title Producer*"},
		},
	} {
		var got []string
		for _, way := range ruleSet(t, tt.rules...).Judge(credit.Question{}, record(t, tt.e)).Ways {
			text := way.String()
			if slices.ContainsFunc(way.Needs, func(n credit.Need) bool { h, ok := n.Test.(credit.Holders); return ok && len(h.Titles) > 1 && n.Change }) {
				text += "*"
			}
			got = append(got, text)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
