package credit_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestEvidenceAgainstItself: evidence that contradicts what a rule set knows is
// reported for people and lists, changes no outcome, and is no fault of evidence
// that is merely open.
func TestEvidenceAgainstItself(t *testing.T) {
	award, err := rulebook.AcademyBestPicture(97)
	if err != nil {
		t.Fatal(err)
	}
	shares := func(countries, smallest, largest string) credit.List {
		q := make(map[credit.Quantity]credit.Range)
		for name, text := range map[credit.Quantity]string{
			rulebook.CoProducingCountries: countries, rulebook.SmallestShare: smallest, rulebook.LargestShare: largest, rulebook.TotalOfShares: "1",
		} {
			r, err := credit.ParseRange(text)
			if err != nil {
				t.Fatal(err)
			}
			q[name] = r
		}
		return credit.List{Setting: feature, Production: credit.Evidence{Quantities: q}}
	}
	pending := func(open, found cite.Truth) credit.List {
		return credit.List{
			Setting: feature, Credits: []credit.Credit{{Person: "a", Title: role.TitleProducer}},
			Evidence: []credit.Evidence{{Person: "a", Facts: facts(string(rulebook.DeterminationPending), open, string(rulebook.MajorPortion), found)}},
		}
	}
	for _, tt := range []struct {
		name string
		list credit.List
		by   credit.RuleID // "" for none
	}{
		{"three shares above a third", shares("3", "2/5", ""), "copro-consistent"},
		{"three shares of a third", shares("3", "1/3", "1/3"), ""},
		{"three shares or two", shares("2..3", "2/5", "3/5"), ""},
		{"two shares above a half", shares("2", "3/5", ""), "copro-consistent"},
		{"two shares below a half", shares("2", "", "2/5"), "copro-consistent"},
		{"two halves", shares("2", "1/2", "1/2"), ""},
		{"a finding that is still to be made", pending(yes, yes), "ampas-bp-consistent-pending"},
		{"a finding", pending(no, yes), ""},
		{"a finding, perhaps still to be made", pending(cite.Unknown, yes), ""},
	} {
		report, err := credit.Check(tt.list, award, rulebook.Eurimages())
		if err != nil {
			t.Fatal(err)
		}
		var by []credit.RuleID
		for _, f := range report.Findings {
			if strings.Contains(f.Message, "the evidence contradicts itself") {
				by = append(by, credit.RuleID(f.Code))
				if f.Level != cite.Failure {
					t.Errorf("%s: %s, want a failure", tt.name, f.Level)
				}
			}
		}
		if want := slices.DeleteFunc([]credit.RuleID{tt.by}, func(id credit.RuleID) bool { return id == "" }); !slices.Equal(by, want) {
			t.Errorf("%s: contradictions by %v, want %v", tt.name, by, want)
		}
	}
	s := ruleSet(t, rule("g", credit.Suffices, credit.Is("x")), rule("c", credit.Contradicts, credit.Is("x")))
	v := s.Judge(credit.Question{}, record(t, credit.Evidence{Facts: facts("x", yes)}))
	if got, want := v.Summary(), "granted by g; the evidence contradicts itself by c"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestCountsAreWhole: what is counted is whole and not below nothing, in evidence
// and in tests; a share of it and an average are not counts.
func TestCountsAreWhole(t *testing.T) {
	for _, tt := range []struct {
		quantity credit.Quantity
		amount   string
		ok       bool
	}{
		{credit.TeamSize, "5/2", false}, {credit.TeamSize, "2", true}, {credit.TeamSize, "1..5/2", false},
		{rulebook.JointFeatures, "3/2", false}, {rulebook.JointFeatures, "-1", false}, {rulebook.JointFeatures, "5", true},
		{rulebook.CoProducingCountries, "5/2", false}, {rulebook.CoProducingCountries, "3", true},
		{rulebook.Storylines, "3.5", false}, {rulebook.CrewListed, "9/2", false}, {rulebook.PanelSize, "7/2", false},
		{rulebook.AppealPanelSize, "1/2", false}, {rulebook.AppealPanelFromFirst, "1/2", false}, {rulebook.FeaturesDirected, "5/3", false},
		{"episodes", "1.5", false}, {"episodes-produced", "-2", false}, {"seasons", "1/2", false}, {"number-of-scripts", "1/2", false}, {"films", "5/2..", false},
		{"share-of-episodes", "1/2", true}, {"average-episodes", "3/2", true}, {"episodes-per-season", "13/2", true},
		{rulebook.PartnershipYears, "11/2", true}, {rulebook.WritingTermRatio, "3/2", true}, {rulebook.BudgetEuros, "1/2", true}, {rulebook.FinancingShare, "1/4", true},
	} {
		r, err := credit.ParseRange(tt.amount)
		if err != nil {
			t.Fatal(err)
		}
		_, err = credit.NewRecord(credit.Evidence{Quantities: map[credit.Quantity]credit.Range{tt.quantity: r}})
		if (err == nil) != tt.ok || err != nil && !strings.Contains(err.Error(), "quantities."+string(tt.quantity)+": "+r.String()+", want a whole number") {
			t.Errorf("%s %s: %v, taken should be %t", tt.quantity, tt.amount, err, tt.ok)
		}
		if lo, ok := r.Min(); ok {
			_, err := credit.NewRuleSet(credit.Header{ID: "house"}, rule("a", credit.Requires, credit.Measure{Quantity: tt.quantity, Min: credit.Bound(lo.String())}))
			if want := tt.ok || tt.amount == "1..5/2"; (err == nil) != want {
				t.Errorf("a test of %s at least %s: %v, taken should be %t", tt.quantity, lo, err, want)
			}
		}
	}
	for _, m := range []credit.Measure{{Quantity: "episodes", Over: "1", Under: "2"}, {Quantity: "episodes", Under: "0"}} {
		if _, err := credit.NewRuleSet(credit.Header{ID: "house"}, rule("a", credit.Requires, m)); err == nil {
			t.Errorf("a test of %s was taken", m)
		}
	}
	none := ruleSet(t, rule("a", credit.Suffices, credit.All{
		credit.Measure{Quantity: "episodes", Min: "0"}, credit.Measure{Quantity: "a-share", Max: "1"},
	}))
	if v := none.Judge(credit.Question{}, nil); v.Outcome != credit.Granted {
		t.Errorf("no fewer than none and no more than all: %s", v)
	}
}
