package schedule_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func TestFigures(t *testing.T) {
	seen := map[role.FactID]bool{}
	all := schedule.AllFigures()
	for _, f := range all {
		if f.ID == 0 || seen[f.ID] {
			t.Errorf("%v: number %d", f, f.ID)
		}
		seen[f.ID] = true
		if _, ok := cite.Lookup(f.Ref.Source); !ok || f.Strength == 0 || f.Strength == cite.Proposal {
			t.Errorf("%v: said by %v", f, f.Ref)
		}
		for in := range f.Scope.All() {
			if err := in.Validate(); err != nil {
				t.Errorf("%v: %v", f, err)
			}
		}
		if !f.Subject.Valid() || !f.Unit.Valid() || f.Most != 0 && f.Most < f.Least || f.Per < 0 || f.Least < 0 || f.Least+f.Most == 0 {
			t.Errorf("%+v", f)
		}
		text, err := json.Marshal(f)
		var back schedule.Figure
		if err != nil || json.Unmarshal(text, &back) != nil || !cmp.Equal(back, f) {
			t.Errorf("%s reads back as %+v", text, back)
		}
	}
	if !slices.IsSortedFunc(all, func(a, b schedule.Figure) int { return int(a.Subject) - int(b.Subject) }) {
		t.Error("the figures are not sorted by subject")
	}
	for s := range schedule.Subjects() {
		if !slices.ContainsFunc(all, func(f schedule.Figure) bool { return f.Subject == s }) {
			t.Errorf("no figure about the %v", s)
		}
	}
	for u := range schedule.Units() {
		if !slices.ContainsFunc(all, func(f schedule.Figure) bool { return f.Unit == u }) {
			t.Errorf("no figure in %v", u)
		}
	}
}

// TestFiguresOfProductions holds productions of record against the figures.
func TestFiguresOfProductions(t *testing.T) {
	indie := role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent, Market: "GB"}
	drama := role.Setting{Medium: role.Television, Format: role.ScriptedSeries}
	for _, c := range []struct {
		what    string
		subject schedule.Subject
		in      role.Setting
		n       int
		admit   []bool // by each source
	}{
		{"Papadopoulos & Sons was shot in 24 days", schedule.ShootLength, indie, 24, []bool{true}},
		{"eighteen days are within", schedule.ShootLength, indie, 18, []bool{true}},
		{"seventeen are not", schedule.ShootLength, indie, 17, []bool{false}},
		{"Schindler's List in 72", schedule.ShootLength, indie, 72, []bool{false}},
		{"eight days for an hour of drama", schedule.ShootLength, drama, 8, []bool{true, false}},
		{"eleven pages on one day of What Lies Below", schedule.PagesADay, indie, 11, []bool{false, false, false, false, false}},
		{"a meeting the day before", schedule.MeetingLead, role.Setting{Medium: role.Commercial}, 1, []bool{false}},
		{"four bidders", schedule.Bidders, role.Setting{Medium: role.Commercial}, 4, []bool{false}},
		{"three bidders", schedule.Bidders, role.Setting{Medium: role.Commercial}, 3, []bool{true}},
		{"an animated film in 30 months", schedule.MakingLength, role.Setting{Medium: role.Film, Format: role.AnimatedFeature}, 30, []bool{true}},
		{"nothing is said of albums", schedule.ShootLength, role.Setting{Medium: role.Music}, 30, nil},
	} {
		var got []bool
		for _, f := range schedule.Figures(c.subject, c.in) {
			if f.Unit != schedule.Weeks && (f.Unit != schedule.Months || c.subject != schedule.ShootLength) {
				got = append(got, f.Admits(c.n))
			}
		}
		if !slices.Equal(got, c.admit) {
			t.Errorf("%s: %v, want %v", c.what, got, c.admit)
		}
	}
}

func ExampleFigures() {
	for _, f := range schedule.Figures(schedule.PagesADay, role.Setting{Medium: role.Film, Format: role.Feature}) {
		fmt.Println(f, "-", f.Ref.Source)
	}
	// Output:
	// pages shot in a day: 2 to 5 pages - cutprint-page-count
	// pages shot in a day: 3 to 5 pages - storiara-page-counts
	// pages shot in a day: 2 pages - quotewars-pages-per-day
	// pages shot in a day: 4 to 6 pages - steves-digicams-scheduling
	// pages shot in a day: 3 to 8 pages - cutprint-page-count
}
