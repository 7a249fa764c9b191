package rulebook_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
)

// TestNumbersByDefault: the zero parameters, and the defaults written out, make the
// set by default.
func TestNumbersByDefault(t *testing.T) {
	same := func(want, got *credit.RuleSet, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		a, err := json.Marshal(want)
		b, err2 := json.Marshal(got)
		if err := errors.Join(err, err2); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(a), string(b)); diff != "" {
			t.Errorf("%s: %s", want.ID(), diff)
		}
	}
	for _, p := range []rulebook.MarkParameters{{}, {PrincipalCrew: 5, Partners: 2, Panel: 3, AppealPanel: 3, FromFirst: 1}} {
		got, err := rulebook.PGAMarkWith(p)
		same(rulebook.PGAMark(), got, err)
	}
	for n := 1; n <= 98; n++ {
		want, p := academy(t, n), rulebook.AcademyParameters{}
		got, err := rulebook.AcademyBestPictureWith(n, p)
		same(want, got, err)
		if n >= 72 {
			p.Nominees = 3
		}
		if n >= 86 {
			p.TeamYears, p.TeamFeatures = 5, 2
		}
		if n == 86 {
			p.TeamFeatures = 5
		}
		got, err = rulebook.AcademyBestPictureWith(n, p)
		same(want, got, err)
	}
}

// TestNumbersChange: each number moves the point at which its rule turns, and the
// id, the name and the sentence of the rule say so. A rule with such a number is a
// parameter.
func TestNumbersChange(t *testing.T) {
	mark := func(p rulebook.MarkParameters) func() (*credit.RuleSet, error) {
		return func() (*credit.RuleSet, error) { return rulebook.PGAMarkWith(p) }
	}
	picture := func(n int, p rulebook.AcademyParameters) func() (*credit.RuleSet, error) {
		return func() (*credit.RuleSet, error) { return rulebook.AcademyBestPictureWith(n, p) }
	}
	const partnersFacts = `"facts":{"both-partners-petitioned":"true","partnership-recognized-by-panel":"true"}`
	producer, list, team := ask("Producer", feature), askOf(credit.OnList, feature), askOf(credit.OnTeam, feature)
	for _, tt := range []struct {
		make     func() (*credit.RuleSet, error)
		id, name string
		rule     credit.RuleID
		text     string // part of the rule's sentence
		ask      credit.Question
		evidence string
		want     string // effect
	}{
		{mark(rulebook.MarkParameters{PrincipalCrew: 4}), "pga-mark-crew-4", "principal crew of 4", "pga-mark-10", "at least 4 ", producer, `{"quantities":{"principal-crew-listed":"4"}}`, "passes"},
		{mark(rulebook.MarkParameters{PrincipalCrew: 4}), "pga-mark-crew-4", "", "pga-mark-10", "", producer, `{"quantities":{"principal-crew-listed":"3"}}`, "remarks"},
		{mark(rulebook.MarkParameters{Partners: 3}), "pga-mark-partners-3", "partners of 3", "pga-mark-8", "3 of them", team, `{"quantities":{"team-size":"3"},` + partnersFacts + `}`, "grants"},
		{mark(rulebook.MarkParameters{Partners: 3}), "pga-mark-partners-3", "", "pga-mark-8", "", team, `{"quantities":{"team-size":"2"},` + partnersFacts + `}`, "denies"},
		{mark(rulebook.MarkParameters{Panel: 5}), "pga-mark-panel-5", "panel of 5", "pga-det-1", "has 5 judges", producer, `{"quantities":{"panel-size":"5","appeal-panel-size":"3","appeal-panel-members-from-first":"1"}}`, "passes"},
		{mark(rulebook.MarkParameters{AppealPanel: 5}), "pga-mark-appeal-panel-5", "appeal panel of 5", "pga-det-1", "appeal 5,", producer, `{"quantities":{"panel-size":"3","appeal-panel-size":"3","appeal-panel-members-from-first":"1"}}`, "remarks"},
		{mark(rulebook.MarkParameters{FromFirst: 2}), "pga-mark-from-first-2", "first panel of 2", "pga-det-1", "whom 2 sat", producer, `{"quantities":{"panel-size":"3","appeal-panel-size":"3","appeal-panel-members-from-first":"2"}}`, "passes"},
		{mark(rulebook.MarkParameters{FromFirst: -1}), "pga-mark-from-first-0", "first panel of 0", "pga-det-1", "whom 0 sat", producer, `{"quantities":{"panel-size":"3","appeal-panel-size":"3","appeal-panel-members-from-first":"0"}}`, "passes"},
		{picture(74, rulebook.AcademyParameters{Nominees: 4}), "ampas-best-picture-74-nominees-4", "nominees of 4", "ampas-bp-3-72", "At most 4 ", list, `{"holders":{"Producer":"4","Produced By":"0"}}`, "passes"},
		{picture(74, rulebook.AcademyParameters{Nominees: 2}), "ampas-best-picture-74-nominees-2", "", "ampas-bp-3-72", "", list, `{"holders":{"Producer":"3","Produced By":"0"}}`, "denies"},
		{picture(98, rulebook.AcademyParameters{Nominees: 5}), "ampas-best-picture-98-nominees-5", "nominees of 5", "ampas-bp-3-80", "At most 5 ", list, `{"holders":{"Producer":"5","Produced By":"0"},"facts":{"rare-and-extraordinary-circumstance":"false"}}`, "passes"},
		{picture(98, rulebook.AcademyParameters{Nominees: 5}), "ampas-best-picture-98-nominees-5", "", "ampas-bp-3-80", "", list, `{"holders":{"Producer":"6","Produced By":"0"}}`, "is open"},
		{picture(98, rulebook.AcademyParameters{TeamYears: 3}), "ampas-best-picture-98-team-years-3", "years of a team of 3", "ampas-bp-4-87", "for 3 years", team, `{"quantities":{"team-size":"2","partnership-years":"3","joint-theatrical-features":"2"}}`, "grants"},
		{picture(86, rulebook.AcademyParameters{TeamFeatures: 2}), "ampas-best-picture-86-team-features-2", "features of a team of 2", "ampas-bp-4-86", "made 2 ", team, `{"quantities":{"team-size":"2","partnership-years":"5","joint-theatrical-features":"2"}}`, "grants"},
		{picture(98, rulebook.AcademyParameters{Nominees: 4, TeamYears: 3, TeamFeatures: 1}), "ampas-best-picture-98-nominees-4-team-years-3-team-features-1", "", "ampas-bp-4-87", "made 1 ", team, `{"quantities":{"team-size":"3","partnership-years":"9","joint-theatrical-features":"9"}}`, "denies"},
	} {
		s, err := tt.make()
		if err != nil {
			t.Fatal(err)
		}
		r, _ := s.Rule(tt.rule)
		if s.ID() != tt.id || !strings.Contains(s.Header().Name, tt.name) || !strings.Contains(r.Text, tt.text) || r.Status != credit.Parameter {
			t.Errorf("%s (%s): %s, %s: %q, want %s, %q and %q in a parameter", s.ID(), s.Header().Name, r.ID, r.Status, r.Text, tt.id, tt.name, tt.text)
		}
		if !strings.Contains(r.Note, " In use: ") || !strings.Contains(r.Note, tt.name+"; the default is ") {
			t.Errorf("%s: %s: the note %q tells of no default beside %q", tt.id, r.ID, r.Note, tt.name)
		}
		got := ""
		for _, ruling := range s.Judge(tt.ask, evidence(t, tt.evidence)).Rulings {
			if ruling.Rule.ID == tt.rule {
				got = fmt.Sprint(ruling.Effect)
			}
		}
		if got != tt.want {
			t.Errorf("%s: %s of %s: %s, want %s", tt.id, tt.rule, tt.evidence, got, tt.want)
		}
	}
}

// TestNotesOfParameters: the note of every rule that a parameter changes names what
// is in use and the default, and no note of a set by default does.
func TestNotesOfParameters(t *testing.T) {
	for s := range rulebook.All() {
		for r := range s.Rules() {
			if strings.Contains(r.Note, "In use:") {
				t.Errorf("%s: %s: %s", s.ID(), r.ID, r.Note)
			}
		}
	}
	third, cap, half := rulebook.Parameters{Majority: "2/3", FinancingShare: "1/3"}, rulebook.Parameters{ProducedByCap: 4}, rulebook.Parameters{AtLeast: true}
	weights := rulebook.Weights{Development: 40, PreProduction: 20, Production: 20, PostProduction: 20}
	const (
		twoThirds = "In use: a majority of more than 2/3; the default is more than 1/2."
		share     = "In use: a financing share of 1/3; the default is 1/4."
		least     = "In use: a majority of at least 1/2; the default is more than 1/2."
		weighted  = "In use: weights of 40, 20, 20 and 20; the default is 30, 20, 20 and 30."
	)
	for _, tt := range []struct {
		make func() (*credit.RuleSet, error)
		want map[credit.RuleID]string
	}{
		{func() (*credit.RuleSet, error) { return rulebook.PGATheatrical2004(third) },
			map[credit.RuleID]string{"pga-gen-2-theatrical": twoThirds, "pga-feat-pb-3": twoThirds, "pga-feat-ep-1": share, "pga-feat-ep-3": share}},
		{func() (*credit.RuleSet, error) { return rulebook.PGATheatrical2004(cap) },
			map[credit.RuleID]string{"pga-feat-pb-4": "In use: at most 4 Produced By; the default is no cap."}},
		{func() (*credit.RuleSet, error) { return rulebook.PGATelevisionSeries2004(half) },
			map[credit.RuleID]string{"pga-gen-2-television-series": least, "pga-tvs-ep-3": least}},
		{func() (*credit.RuleSet, error) { return rulebook.PGALongFormTelevision2004(third) },
			map[credit.RuleID]string{"pga-gen-2-long-form-television": twoThirds, "pga-lftv-ep-1": twoThirds}},
		{func() (*credit.RuleSet, error) { return rulebook.WeightedMajority(weights, third) },
			map[credit.RuleID]string{"pga-w-1": weighted, "pga-w-2": weighted, "producedby-w-3": weighted + " " + twoThirds, "producedby-w-3-television": weighted + " " + twoThirds}},
		{func() (*credit.RuleSet, error) { return rulebook.Emmys(rulebook.DramaSeries, 2015, 11) },
			map[credit.RuleID]string{"emmy-6-2010": "In use: an average roster of 11; the default is none."}},
	} {
		s, err := tt.make()
		if err != nil {
			t.Fatal(err)
		}
		for r := range s.Rules() {
			if got := r.Note[max(0, strings.Index(r.Note, "In use:")):]; strings.Contains(r.Note, "In use:") != (tt.want[r.ID] != "") || tt.want[r.ID] != "" && got != tt.want[r.ID] {
				t.Errorf("%s: %s: %q, want it to end with %q", s.ID(), r.ID, r.Note, tt.want[r.ID])
			}
		}
	}
}

// TestNumbersRefused: every number out of range is named.
func TestNumbersRefused(t *testing.T) {
	_, err := rulebook.PGAMarkWith(rulebook.MarkParameters{PrincipalCrew: -1, Partners: 1, Panel: 2, FromFirst: 3})
	for _, want := range []string{
		"principal crew: -1, want 1 to 2147483646, or 0 for the default", "partners: 1, want 2 to 2147483646, or 0 for the default",
		"first panel: 3, want 1 to 2, the size of the smaller panel, -1 for none, or 0 for the default",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want it to name %q", err, want)
		}
	}
	for _, p := range []rulebook.MarkParameters{{FromFirst: -2}, {FromFirst: -2, Panel: -7}} {
		_, err := rulebook.PGAMarkWith(p)
		if want := "first panel: -2, want 1 to 2147483646, -1 for none, or 0 for the default"; err == nil || strings.Count(err.Error(), "first panel:") != 1 || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q once", err, want)
		}
	}
	_, err = rulebook.AcademyBestPictureWith(85, rulebook.AcademyParameters{Nominees: 1<<31 - 1, TeamYears: 5, TeamFeatures: 4})
	for _, want := range []string{
		"nominees: 2147483647, want 1 to 2147483646, or 0 for the default",
		"years of a team: 5 at the 85th, want 0: teams are held from the 86th on", "features of a team: 4 at the 85th, want 0",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want it to name %q", err, want)
		}
	}
	for _, tt := range []struct {
		year, average int
		want          string
	}{
		{2009, 11, "cap: 11 in 2009, want 0: averages count from 2010"}, {2015, -1, "cap: -1, want 1 to 2147483646, or 0 for none"},
	} {
		if _, err := rulebook.Emmys(rulebook.DramaSeries, tt.year, tt.average); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%v, want %q", err, tt.want)
		}
	}
	for n, p := range map[int]rulebook.AcademyParameters{
		71: {Nominees: 3}, 85: {TeamYears: 5}, 84: {TeamFeatures: 2}, 98: {Nominees: -1}, 97: {TeamYears: -1}, 96: {TeamFeatures: -1}, 95: {Nominees: 1<<31 - 1},
	} {
		if s, err := rulebook.AcademyBestPictureWith(n, p); err == nil || s != nil {
			t.Errorf("%+v at the %d were taken", p, n)
		}
	}
	var e *rulebook.EditionError
	if _, err := rulebook.AcademyBestPictureWith(99, rulebook.AcademyParameters{}); !errors.As(err, &e) {
		t.Errorf("the 99th: %v", err)
	}
}

func ExamplePGAMarkWith() {
	s, err := rulebook.PGAMarkWith(rulebook.MarkParameters{PrincipalCrew: 4})
	if err != nil {
		fmt.Println(err)
		return
	}
	r, _ := s.Rule("pga-mark-10")
	fmt.Println(s.ID(), r.Test)
	// Output: pga-mark-crew-4 principal crew listed less than 4
}

func ExampleAcademyBestPictureWith() {
	s, err := rulebook.AcademyBestPictureWith(98, rulebook.AcademyParameters{Nominees: 5})
	if err != nil {
		fmt.Println(err)
		return
	}
	r, _ := s.Rule("ampas-bp-3-80")
	fmt.Println(s.ID(), r.Status)
	fmt.Println(r.Text)
	// Output:
	// ampas-best-picture-98-nominees-5 parameter
	// At most 5 producers or teams are named, unless the committee finds a rare and extraordinary circumstance.
}
