package credit_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
)

// TestSuggestLaws: whatever is known, no title is suggested that a set denies, none
// twice and none without a reason; what rules grant comes first and what practice alone
// gives last, each by how well the role fits; and the same question has one answer.
func TestSuggestLaws(t *testing.T) {
	duties := slices.Collect(role.Duties())
	films := filmSets(t)
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.SampledFrom([]role.Setting{feature, series, {Medium: role.Film}, {}, {Medium: role.Television, Format: role.NonFictionSeries}}).Draw(t, "setting")
		work := func(name string) role.DutySet {
			return role.DutySetOf(rapid.SliceOfN(rapid.SampledFrom(duties), 0, 8).Draw(t, name)...)
		}
		e := credit.Evidence{Person: "ann", Decided: work("decided"), Performed: work("performed"), NotDecided: work("not decided"), Facts: facts()}
		e.Performed, e.NotDecided = e.Performed.Minus(e.NotDecided), e.NotDecided.Minus(e.Decided)
		for _, f := range []credit.Fact{rulebook.SignificantContribution, rulebook.MainlyManaging, rulebook.StudioExecutive, rulebook.DelegatedFunction, "got-a-free-location", "got-an-actor-hired"} {
			if rapid.Bool().Draw(t, string(f)) {
				e.Facts[f] = yes
			}
		}
		e.ReportsTo = known(false, rapid.SliceOfN(rapid.SampledFrom([]role.Role{role.Producer, role.ExecutiveProducer, role.Showrunner}), 0, 1).Draw(t, "reports to")...)
		r, err := credit.NewRecord(e)
		if err != nil {
			t.Skip(err)
		}
		sets := append(slices.Clone(films), rulebook.PGAScriptedTelevision(), nil)
		got := credit.Suggest(r, in, sets...)
		if diff := cmp.Diff(lines(got), lines(credit.Suggest(r, in, sets...))); diff != "" {
			t.Fatalf("asked again:\n%s", diff)
		}
		for i, s := range got {
			if len(s.Reasons) == 0 || !s.Outcome.Valid() || s.Outcome == credit.Denied {
				t.Fatalf("%s has no reason or is denied", s)
			}
			for _, u := range got[:i] {
				if credit.SameTitle(s.Title, u.Title) {
					t.Fatalf("%s and %s", u, s)
				}
				if u.Practice && !s.Practice || s.Outcome == credit.Granted && !s.Practice && u.Outcome != credit.Granted {
					t.Fatalf("%s before %s", u, s)
				}
			}
			for _, set := range sets {
				if set != nil && set.Judge(credit.Question{Title: s.Title, Setting: in}, r).Outcome == credit.Denied {
					t.Fatalf("%s, which %s denies", s, set)
				}
			}
		}
	})
}

// lines returns suggestions as they are read.
func lines(of []credit.Suggestion) (text []string) {
	for _, s := range of {
		text = append(text, s.String())
	}
	return text
}
