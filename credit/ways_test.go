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
