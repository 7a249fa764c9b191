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
	appeal := func(made, succeeded cite.Truth) credit.List {
		return credit.List{
			Setting: feature, Credits: []credit.Credit{{Person: "a", Title: role.TitleProducer}},
			Evidence: []credit.Evidence{{Person: "a", Facts: facts(string(rulebook.GuildAppealed), made, string(rulebook.GuildAppealSucceeded), succeeded)}},
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
		{"two and a half countries", shares("5/2", "", ""), "copro-consistent"},
		{"half a country", shares("1/2", "", ""), "copro-consistent"},
		{"one and a half countries", shares("3/2", "", ""), "copro-consistent"},
		{"two halves", shares("2", "1/2", "1/2"), ""},
		{"success without an appeal", appeal(no, yes), "ampas-bp-consistent"},
		{"success of an appeal", appeal(yes, yes), ""},
		{"success, the appeal unknown", appeal(cite.Unknown, yes), ""},
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
	half, _ := credit.ParseRange("5/2")
	if _, err := credit.NewRecord(credit.Evidence{Quantities: map[credit.Quantity]credit.Range{credit.TeamSize: half}}); err == nil || !strings.Contains(err.Error(), "quantities.team-size: 5/2, want a whole number") {
		t.Errorf("a team of two and a half: %v", err)
	}
}
