package rulebook_test

import (
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestWorkShowsFacts: what the duties decided and the jobs say of the facts that
// the Guild's codes of today ask for. Jobs are written with a slash before them.
func TestWorkShowsFacts(t *testing.T) {
	for _, tt := range []struct {
		decided string
		want    string
	}{
		{"budget", "decided-budget-matters decided-in-pre-production"},
		{"preliminary-budget", "decided-budget-matters"},
		{"contingency-spending", "decided-budget-matters"},
		{"concept", "decided-creative-matters decided-in-development"},
		{"writer-engagement", "decided-creative-matters decided-in-development"},
		{"script-development", "decided-creative-matters decided-in-development"},
		{"development-funding", "decided-in-development"},
		{"rights", "decided-legal-matters decided-in-development"},
		{"contracts", "decided-legal-matters"},
		{"key-creatives", "decided-creative-matters decided-in-pre-production"},
		{"shooting-script", "decided-creative-matters decided-in-pre-production"},
		{"shooting-schedule", "decided-production-matters decided-in-pre-production"},
		{"location-scouting", "decided-production-matters decided-in-pre-production"},
		{"production-manager-engagement", "decided-production-matters decided-in-pre-production"},
		{"set-operations", "decided-production-matters decided-in-production"},
		{"director-consultation", "decided-in-production"},
		{"producing-team-on-set", "decided-production-matters decided-in-production"},
		{"first-cut", "decided-creative-matters decided-in-post-production"},
		{"score", "decided-in-post-production"},
		{"marketing", "decided-in-post-production"},
		{"set-presence", ""}, // being there decides nothing
		{"packaging", ""},
		{"pitch", ""},
		{"packaging pitch", "packaged-and-sold-the-programme"},
		{"/showrunner", "showrunner"},
		{"/creator", "creator-of-the-series"},
		{"/studio-executive", "employed-as-studio-network-or-streamer-executive"},
		{"/studio-executive-producer", "employed-as-studio-network-or-streamer-executive"},
		{"/network-executive", "employed-as-studio-network-or-streamer-executive"},
		{"/executive-producer", ""},
		{"/writer", ""},
	} {
		var e credit.Evidence
		for word := range strings.FieldsSeq(tt.decided) {
			if job, ok := strings.CutPrefix(word, "/"); ok {
				var r role.Role
				if err := r.UnmarshalText([]byte(job)); err != nil {
					t.Fatal(err)
				}
				e.WorksAs.Are = append(e.WorksAs.Are, r)
				continue
			}
			var d role.Duty
			if err := d.UnmarshalText([]byte(word)); err != nil {
				t.Fatal(err)
			}
			e.Decided = e.Decided.With(d)
		}
		var got []string
		for f := range shownFacts() {
			if known(t, e, f) {
				got = append(got, string(f))
			}
		}
		want := strings.Fields(tt.want)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s shows %v, want %v", tt.decided, got, want)
		}
		if done := (credit.Evidence{Performed: e.Decided}); !e.Decided.IsZero() {
			for f := range shownFacts() {
				if known(t, done, f) {
					t.Errorf("%s done and not decided shows %s", tt.decided, f)
				}
			}
		}
	}
}

func shownFacts() map[credit.Fact]bool {
	facts := make(map[credit.Fact]bool)
	for s := range credit.Showings() {
		facts[s.Fact] = true
	}
	return facts
}

// known reports whether the evidence makes a rule hold that asks for the fact.
func known(t *testing.T, e credit.Evidence, f credit.Fact) bool {
	t.Helper()
	s, err := credit.NewRuleSet(credit.Header{ID: "one"}, credit.Rule{
		ID: "one", Body: "test", Text: "One fact.", Ref: cite.Ref{Source: "producedby"},
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce, Test: credit.Is(f),
	})
	if err != nil {
		t.Fatal(err)
	}
	return s.Judge(credit.Question{Title: "Producer"}, record(t, e)).Outcome == credit.Granted
}

// TestShowings: every fact that work shows is one that a published rule asks for,
// and every source is in the table.
func TestShowings(t *testing.T) {
	read := make(map[credit.Fact]bool)
	for s := range rulebook.All() {
		for r := range s.Rules() {
			factsIn(r.Test, read)
		}
	}
	for s := range credit.Showings() {
		if !read[s.Fact] {
			t.Errorf("%s: no rule asks for it", s.Fact)
		}
		if _, ok := cite.Lookup(s.Ref.Source); !ok {
			t.Errorf("%s: source %q is not in the table", s.Fact, s.Ref.Source)
		}
		ways := 0
		for _, is := range []bool{s.Job != 0, len(s.Duties) > 0, s.From != ""} {
			if is {
				ways++
			}
		}
		if ways != 1 {
			t.Errorf("%s: %d duties, job %s and fact %q, want one of the three", s.Fact, len(s.Duties), s.Job, s.From)
		}
		if shown := shownFacts(); s.From != "" && (shown[s.From] || !read[s.From]) {
			t.Errorf("%s is shown by %s, which something shows itself or no rule asks for", s.Fact, s.From)
		}
	}
}

// TestFactsShowFacts: of two facts of which one shows the other, what is said of the
// one is known of the other; that both cannot be is refused.
func TestFactsShowFacts(t *testing.T) {
	for _, tt := range []struct{ from, fact credit.Fact }{
		{rulebook.GuildAppealSucceeded, rulebook.GuildAppealed},
		{rulebook.NoticeBeforePost, rulebook.NoticeFiled},
		{rulebook.SupervisedByDelegator, rulebook.DelegatedFunction},
	} {
		for _, c := range []struct {
			say, ask credit.Fact
			so, want cite.Truth
		}{
			{tt.from, tt.fact, yes, yes},
			{tt.from, tt.fact, no, cite.Unknown},
			{tt.fact, tt.from, yes, cite.Unknown},
			{tt.fact, tt.from, no, no},
		} {
			s, err := credit.NewRuleSet(credit.Header{ID: "one"}, credit.Rule{
				ID: "one", Body: "test", Text: "One fact.", Ref: cite.Ref{Source: "producedby"},
				Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce, Test: credit.Is(c.ask),
			})
			if err != nil {
				t.Fatal(err)
			}
			v := s.Judge(credit.Question{}, record(t, credit.Evidence{Facts: knowledge{c.say: c.so}}))
			if got := v.Rulings[0].Reason.Truth; got != c.want {
				t.Errorf("%s %s: %s %s, want %s", c.say, c.so, c.ask, got, c.want)
			}
		}
		_, err := credit.NewRecord(credit.Evidence{Facts: knowledge{tt.from: yes, tt.fact: no}})
		var contradiction *credit.ContradictionError
		if !errors.As(err, &contradiction) || contradiction.Place != "facts."+string(tt.fact) {
			t.Errorf("%s without %s: %v, want a contradiction", tt.from, tt.fact, err)
		}
	}
}

func factsIn(c credit.Condition, read map[credit.Fact]bool) {
	var kids []credit.Condition
	switch c := c.(type) {
	case credit.Is:
		read[credit.Fact(c)] = true
	case credit.All:
		kids = c
	case credit.Any:
		kids = c
	case credit.None:
		kids = c
	}
	for _, k := range kids {
		factsIn(k, read)
	}
}

// TestFactsInWords: every fact that published rules read, as people are told that it is
// so and that it is not.
func TestFactsInWords(t *testing.T) {
	read := make(map[credit.Fact]bool)
	for s := range rulebook.All() {
		for r := range s.Rules() {
			factsIn(r.Test, read)
		}
	}
	var b strings.Builder
	for _, f := range slices.Sorted(maps.Keys(read)) {
		fmt.Fprintf(&b, "%s\n  so:  %s\n  not: %s\n", f, credit.Need{Test: credit.Is(f), Truth: yes}, credit.Need{Test: credit.Is(f), Truth: no})
	}
	golden.Compare(t, filepath.Join("testdata", "facts.golden.txt"), b.String())
}

// TestShownAndDenied: evidence that denies what its own work shows is refused,
// whichever is learned first; two who count as one have what their work shows.
func TestShownAndDenied(t *testing.T) {
	denies := credit.Evidence{Facts: knowledge{rulebook.DecidedBudget: no}}
	decides := credit.Evidence{Decided: role.DutySetOf(role.Budget)}
	for _, order := range [][2]credit.Evidence{{denies, decides}, {decides, denies}} {
		_, err := record(t, order[0]).Learn(order[1])
		var contradiction *credit.ContradictionError
		if !errors.As(err, &contradiction) || contradiction.Place != "facts.decided-budget-matters" {
			t.Errorf("%v, want a contradiction", err)
		}
	}
	both := credit.Together(record(t, denies), record(t, decides))
	if both.Evidence().Facts[rulebook.DecidedBudget] != yes {
		t.Errorf("%+v: the two decided the budget", both.Evidence())
	}
}

// TestProducedByOfToday: whoever decided every duty lacks nothing but what no
// duty shows.
func TestProducedByOfToday(t *testing.T) {
	v := rulebook.PGAFeatureFilms().Judge(ask("Produced By", "film/feature"), record(t, credit.Evidence{Decided: role.AllDuties()}))
	want := "granted if: decided continuously; decided regularly; decided substantially; mainly responsible for originating"
	if v.Outcome != credit.Undetermined || v.Ways[0].String() != want {
		t.Errorf("%s, %s; want %s", v, v.Ways[0], want)
	}
	quality := knowledge{rulebook.DecidedRegularly: yes, rulebook.DecidedContinuously: yes, rulebook.DecidedSubstantially: yes, rulebook.MainlyManaging: yes}
	duties := role.DutySetOf(role.Concept, role.Contracts, role.PreliminaryBudget, role.ShootingSchedule, role.DirectorConsultation, role.Score)
	v = rulebook.PGAFeatureFilms().Judge(ask("Produced By", "film/feature"), record(t, credit.Evidence{Decided: duties, Facts: quality}))
	if v.Outcome != credit.Granted {
		t.Errorf("%s, want granted by one duty of each matter and stage", v)
	}
	for d := range duties.All() {
		v := rulebook.PGAFeatureFilms().Judge(ask("Produced By", "film/feature"), record(t, credit.Evidence{Decided: duties.Without(d), Facts: quality}))
		if v.Outcome != credit.Undetermined {
			t.Errorf("without %s: %s, want undetermined", d, v)
		}
	}
}

// The duties decided show some of what the Guild's code of today asks for.
func ExamplePGAFeatureFilms_duties() {
	r, err := credit.NewRecord(credit.Evidence{Decided: role.DutySetOf(
		role.Concept, role.Rights, role.KeyCreatives, role.Budget, role.SetOperations, role.FirstCut,
	)})
	if err != nil {
		fmt.Println(err)
		return
	}
	v := rulebook.PGAFeatureFilms().Judge(credit.Question{Title: role.TitleProducedBy, Setting: role.Setting{Medium: role.Film, Format: role.Feature}}, r)
	fmt.Println(v)
	fmt.Println(v.Ways[0])
	// Output:
	// Produced By: pga-feature-films: undetermined by pga-feat-pb-2
	// granted if: decided continuously; decided regularly; decided substantially; mainly responsible for originating
}

// TestTangentialHelp: choosing the cast is no help at the edge.
func TestTangentialHelp(t *testing.T) {
	lead := record(t, credit.Evidence{Decided: firstDuties(0, 18).Without(role.LocationSecuring)})
	if v := rulebook.PracticeObserved().Judge(ask("Produced By", "film/feature"), lead); v.Outcome == credit.Granted {
		t.Errorf("%s to somebody who decided what the Guild's list names", v)
	}
	manager := record(t, credit.Evidence{Performed: role.DutySetOf(role.LocationSecuring), WorksAs: credit.Known[role.Role]{Are: []role.Role{role.LocationManager}}})
	if v := rulebook.PracticeObserved().Judge(ask("Produced By", "film/feature"), manager); v.Outcome == credit.Granted {
		t.Errorf("%s to a location manager at work", v)
	}
	friend := record(t, credit.Evidence{Performed: role.DutySetOf(role.LocationSecuring), Facts: knowledge{rulebook.FreeLocation: yes}})
	if v := rulebook.PracticeObserved().Judge(ask("Produced By", "film/feature"), friend); v.Outcome != credit.Granted {
		t.Errorf("%s for a free location, want granted in practice", v)
	}
}

// TestTitlesSpokenOf: where a set cannot grant a title, it says which it can.
func TestTitlesSpokenOf(t *testing.T) {
	for _, tt := range []struct {
		set   *credit.RuleSet
		title role.Title
		in    string
		want  string
	}{
		{rulebook.PGAFeatureFilms(), "Executive Producer", "film/feature", "Produced By or Producer"},
		{rulebook.PGAFeatureFilms(), "Line Producer", "film/feature", "Produced By or Producer"},
		{rulebook.PGAFeatureFilms(), "Produced By", "film/feature", ""},
		{rulebook.PGAFeatureFilms(), "Associate Producer", "television/television-movie", ""}, // it grants nothing there
		{rulebook.PGAScriptedTelevision(), "Co-Executive Producer", "television/scripted-series", "Executive Producer"},
		{rulebook.PGAShortFilms(), "Associate Producer", "film/short", "Produced By or Producer"},
		{rulebook.PGAMark(), "Associate Producer", "film/feature", ""}, // it denies that
	} {
		v := tt.set.Judge(ask(tt.title, tt.in), nil)
		_, got, _ := strings.Cut(v.Summary(), "this set says what earns ")
		got, _, _ = strings.Cut(got, ", and no other title")
		if got != tt.want {
			t.Errorf("%s of %s: %q, want %q", tt.title, tt.set.ID(), v.Summary(), tt.want)
		}
	}
}

// TestWaysAgreeWithWork: no way asks for a duty decided and for a fact that is
// not so, where the one shows the other; nor for a job.
func TestWaysAgreeWithWork(t *testing.T) {
	for _, tt := range []struct {
		name string
		test credit.Condition
	}{
		{"a duty", credit.All{credit.None{credit.Is(rulebook.DecidedBudget)}, credit.Done{Part: credit.Decided, Of: []credit.Function{{Duties: []role.Duty{role.Budget}}}}}},
		{"another fact", credit.All{credit.None{credit.Is(rulebook.GuildAppealed)}, credit.Is(rulebook.GuildAppealSucceeded)}},
		{"a job", credit.All{credit.None{credit.Is(rulebook.Showrunner)}, credit.WorksAs{role.Showrunner}}},
	} {
		s, err := credit.NewRuleSet(credit.Header{ID: "house"}, credit.Rule{
			ID: "never", Body: "House", Text: "Never.", Ref: cite.Ref{Source: "producedby"},
			Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce, Test: tt.test,
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range s.Judge(credit.Question{Title: "Producer"}, nil).Ways {
			if w.To == credit.Granted {
				t.Errorf("%s: %s", tt.name, w)
			}
		}
	}
}
