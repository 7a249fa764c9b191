package phase_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

var episodes = []string{"e1", "e2", "e3", "e4"}

// season returns a season in preparation, its money and budget settled.
func season(t rapid.TB) phase.Work {
	return replay(t, series, episodes, "-guild-covered +cut-approved +script-circulated attach-writer +pilot-delivered order-series start-preparation +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew cast secure-locations +scripts-banked")
}

// way is the life of an episode, from which the events of the tests are drawn.
var way = strings.Fields("attach-writer approve-story start-preparation +script-circulated lock-script start-production +scenes-done wrap start-cut +cut-approved lock-picture " +
	"start-finishing complete-mix complete-grade pass-quality-control deliver release")

// TestUnitsCommute: events of different units, undated or of one day, may happen in
// any order, as long as each unit's own stay in theirs; the season stands in the same
// place.
func TestUnitsCommute(t *testing.T) {
	start := season(t)
	rapid.Check(t, func(t *rapid.T) {
		var todo [4][]phase.Event
		for i, name := range episodes {
			n := rapid.IntRange(0, len(way)).Draw(t, name)
			for _, e := range story(t, strings.Join(way[:n], " ")) {
				e.Unit = name
				todo[i] = append(todo[i], e)
			}
		}
		one, other := interleaved(t, start, todo[:]), interleaved(t, start, todo[:])
		if !one.Equal(other) {
			t.Fatalf("the order matters: %v and %v", one.PhaseCounts(), other.PhaseCounts())
		}
		checkRange(t, one)
	})
}

// checkRange checks that a season's phases are those of its units, counted.
func checkRange(t interface{ Fatalf(string, ...any) }, w phase.Work) {
	var set phase.Set
	total := 0
	for name := range w.Units() {
		s, ok := w.Standing(name)
		if !ok || s.Unit != name {
			t.Fatalf("%s stands nowhere: %+v", name, s)
		}
		// It is in a step of its phase, if a unit has one that is not skipped.
		in := slices.DeleteFunc(slices.Collect(w.Lifecycle().UnitSteps()), func(step phase.Step) bool { return step.Phase != s.Phase })
		named := slices.ContainsFunc(in, func(step phase.Step) bool { return step.Name == s.Step })
		if !named && (s.Step != "" || slices.ContainsFunc(in, func(step phase.Step) bool { return !step.Optional })) {
			t.Fatalf("%s is in %v and in step %q of %v", name, s.Phase, s.Step, in)
		}
		set = set.With(s.Phase)
	}
	for p, n := range w.PhaseCounts() {
		total += n
		if n == 0 || !set.Has(p) {
			t.Fatalf("%d units in %v of %v", n, p, set)
		}
	}
	if w.Phases() != set || total != w.Len() {
		t.Fatalf("%d units in %v, counted %d in %v", w.Len(), w.Phases(), total, set)
	}
}

// TestSeasonWraps: a season is wrapped exactly when all its units are.
func TestSeasonWraps(t *testing.T) {
	w := season(t)
	apply := func(text string) {
		t.Helper()
		for _, e := range story(t, text) {
			var err error
			if w, err = w.Apply(e); err != nil {
				t.Fatal(err)
			}
		}
	}
	for i, name := range episodes {
		if _, err := w.Apply(phase.Event{Kind: phase.EventWrap}); !errors.Is(err, phase.ErrNotMet) {
			t.Fatalf("with %d of %d wrapped the season wraps: %v", i, len(episodes), err)
		}
		if _, err := w.Apply(phase.Event{Kind: phase.EventDeliver}); !errors.Is(err, phase.ErrNotLegal) {
			t.Fatalf("with %d of %d wrapped the season is delivered: %v", i, len(episodes), err)
		}
		if name == "e4" { // an episode that is cut from the order does not hold the others up
			apply("e4:attach-writer e4:cancel")
			continue
		}
		for _, word := range way[:8] {
			apply(name + ":" + word)
		}
	}
	if w.Fact("", phase.UnitsWrapped, phase.Date{}) != cite.True {
		t.Error("every unit is wrapped or over, and the season does not know")
	}
	if got := w.Fact("", phase.ScenesDone, phase.Date{}); got == cite.True {
		t.Error("the scenes of an episode are those of the season")
	}
	apply("wrap")
	if _, err := w.Apply(phase.Event{Kind: phase.EventDeliver}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("an undelivered season is delivered: %v", err)
	}
	if got := w.Fact("e1", phase.FinancingInPlace, phase.Date{}); got != cite.True {
		t.Errorf("an episode does not know of the season's money: %v", got)
	}
	if got := w.Fact("e2", phase.CutApproved, phase.Date{}); got.Known() || w.Fact("", phase.CutApproved, phase.Date{}) != cite.True {
		t.Errorf("an approval given to the season is one of an episode's cut: %v", got)
	}
	if got := w.Fact("e4", phase.ScriptLocked, phase.Date{}); got == cite.True {
		t.Error("the lock of one script locks another")
	}
}

// TestUnitsOfAnEndedSeason: nothing happens to the units of a season that is
// over, and those of a suspended one can only end, until it is resumed.
func TestUnitsOfAnEndedSeason(t *testing.T) {
	base := season(t)
	for _, word := range strings.Fields("e1:attach-writer e1:approve-story e1:start-preparation e1:+script-circulated e1:lock-script e2:attach-writer") {
		base = after(t, base, word)
	}
	for _, end := range []string{"cancel", "+financier-stops abandon", "+financier-stops suspend", "+financier-stops suspend abandon", "suspend cancel"} {
		w := after(t, base, end)
		suspended := w.State() == phase.Suspended
		for k := range phase.EventKinds() {
			if k == phase.EventAddUnit {
				continue
			}
			ends := k == phase.EventCancel || k == phase.EventAbandon || k == phase.EventLearn
			for _, name := range episodes {
				e := phase.Event{Kind: k, Unit: name}
				if k == phase.EventLearn {
					e.Condition, e.Truth = phase.CutApproved, cite.True
				}
				next, err := w.Apply(e)
				if err == nil && !(suspended && ends) {
					t.Errorf("after %s of the season: %v", end, e)
				}
				var failure *phase.TransitionError
				if err != nil && (!errors.As(err, &failure) || !next.Equal(w) || !strings.Contains(failure.Reason, "series is "+w.State().String())) {
					t.Errorf("after %s of the season: %v is refused: %v", end, e, err)
				}
			}
		}
		if legal := w.Legal("e1"); suspended != slices.Equal(legal, []phase.EventKind{phase.EventAbandon, phase.EventCancel}) || !suspended && len(legal) > 0 {
			t.Errorf("after %s of the season legal: %v", end, legal)
		}
	}
	after(t, base, "suspend e2:cancel resume e1:start-production")
}

// after returns the work after the events of a story.
func after(t *testing.T, w phase.Work, text string) phase.Work {
	t.Helper()
	for _, e := range story(t, text) {
		next, err := w.Apply(e)
		if err != nil {
			t.Fatal(err)
		}
		w = next
	}
	return w
}

// TestWholeWaitsForItsUnits: on no way is a work of several units delivered or
// released while one of them is neither delivered nor over.
func TestWholeWaitsForItsUnits(t *testing.T) {
	for _, c := range []struct{ in, whole, unit string }{
		{
			"scripted-series", "attach-writer +pilot-delivered order-series -guild-covered start-preparation +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew cast secure-locations +scripts-banked",
			strings.Join(way[:15], " U:") + " wrap start-cut +cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control",
		},
		{
			"album", "attach-writer start-preparation +budget-drafted approve-budget start-production start-cut +mix-finished approve-mix +master-finished approve-master",
			"attach-writer U:start-preparation U:start-production U:start-cut U:+mix-finished U:approve-mix U:+master-finished U:approve-master",
		},
	} {
		w := after(t, replay(t, setting(t, c.in), []string{"U"}, c.whole), "U:"+c.unit)
		_, err := w.Apply(phase.Event{Kind: phase.EventDeliver})
		var failure *phase.TransitionError
		if !errors.As(err, &failure) || len(failure.Needs) != 1 || failure.Needs[0].Condition != phase.UnitsDelivered {
			t.Errorf("%s is delivered with a unit to come: %v", c.in, err)
		}
		w = after(t, w, "U:deliver deliver")
		if _, err = w.Apply(phase.Event{Kind: phase.EventAddUnit, Unit: "V"}); !errors.Is(err, phase.ErrNotLegal) {
			t.Errorf("%s takes a unit once it is delivered: %v", c.in, err)
		}
		late := after(t, w, "U:reject-delivery")
		if _, err = late.Apply(phase.Event{Kind: phase.EventRelease}); !errors.As(err, &failure) || len(failure.Needs) != 1 || failure.Needs[0].Condition != phase.UnitsDelivered {
			t.Errorf("%s is released with a unit to come: %v", c.in, err)
		}
		after(t, late, "U:cancel release")
		after(t, w, "release")
	}
}

// TestNextGates checks that each unit is before the gates of its own life.
func TestNextGates(t *testing.T) {
	w := season(t)
	for _, e := range story(t, "e1:attach-writer e1:approve-story e1:start-preparation e1:+script-circulated e2:attach-writer") {
		var err error
		if w, err = w.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		unit         string
		passed, next string
	}{
		// It may leave the lock and the shoot to its episodes, and wait for their wrap.
		{"", "series order, budget approval, schedule approval", "script lock, start of production, wrap"},
		// The season's budget and schedule are those of its episodes.
		{"e1", "story approval, budget approval, schedule approval", "script lock"},
		{"e2", "budget approval, schedule approval", "story approval"},
		{"e3", "budget approval, schedule approval", "story approval"},
	} {
		var passed []string
		for _, g := range w.Gates(c.unit) {
			if g.State == phase.GatePassed {
				passed = append(passed, g.Gate.String())
			}
		}
		var next []string
		for _, r := range w.NextGates(c.unit, phase.Date{}) {
			next = append(next, r.Gate.String())
		}
		if got := strings.Join(passed, ", "); got != c.passed || strings.Join(next, ", ") != c.next {
			t.Errorf("%q: passed %q, next %q; want %q, %q", c.unit, got, next, c.passed, c.next)
		}
	}
	if w.Gates("e9") != nil || w.NextGates("e9", phase.Date{}) != nil {
		t.Error("a unit that is not there has gates")
	}
	if got := w.NextGates("e1", phase.Date{})[0].Met(); len(got) != 1 || got[0].Condition != phase.ScriptCirculated {
		t.Errorf("met: %v", got)
	}
}

func TestAddingUnits(t *testing.T) {
	w := season(t)
	more, err := w.Apply(phase.Event{Kind: phase.EventAddUnit, Unit: "e0"})
	if err != nil || !slices.Equal(slices.Collect(more.Units()), []string{"e0", "e1", "e2", "e3", "e4"}) || w.Len() != 4 {
		t.Errorf("%v, %v", slices.Collect(more.Units()), err)
	}
	if s, ok := more.Standing("e0"); !ok || s.State != phase.Idea {
		t.Errorf("a new unit stands %+v", s)
	}
	for _, name := range []string{"", "e1"} {
		if _, err := w.Apply(phase.Event{Kind: phase.EventAddUnit, Unit: name}); !errors.Is(err, phase.ErrUnit) {
			t.Errorf("unit %q is added: %v", name, err)
		}
	}
	if _, ok := w.Standing("e9"); ok {
		t.Error("a unit that is not there stands somewhere")
	}
	if w.Legal("e9") != nil || w.Fact("e9", phase.CutApproved, phase.Date{}) != cite.Unknown || w.Fact("e1", 0, phase.Date{}) != cite.Unknown {
		t.Error("a unit that is not there has something to say")
	}
	over := replay(t, series, nil, "attach-writer cancel")
	if _, err := over.Apply(phase.Event{Kind: phase.EventAddUnit, Unit: "e1"}); !errors.Is(err, phase.ErrNotLegal) {
		t.Errorf("a unit is added to a cancelled series: %v", err)
	}
	if got := over.Phases(); got != phase.SetOf(phase.Development) {
		t.Errorf("a work without units is in %v", got)
	}
}

// TestIterativeRelease: the release of one episode of a web series is no end;
// the next is still being developed.
func TestIterativeRelease(t *testing.T) {
	text := "-guild-covered attach-writer start-preparation hire-crew cast "
	for _, word := range way {
		if word != "approve-story" {
			text += "e1:" + word + " "
		}
	}
	w := replay(t, setting(t, "web-series/independent"), []string{"e1"}, text+"e2:add-unit e2:attach-writer e2:rewrite")
	if got := w.Phases(); got != phase.SetOf(phase.Development, phase.Distribution) {
		t.Errorf("a web series is in %v", got)
	}
	if s, _ := w.Standing("e2"); s.Drafts != 1 {
		t.Errorf("%+v", s)
	}
}

// TestMilestonesOfAGame: no stage is accepted that was not handed in, whatever
// happens.
func TestMilestonesOfAGame(t *testing.T) {
	start := replay(t, setting(t, "video-game"), nil, "")
	rapid.Check(t, func(t *rapid.T) {
		w, submitted, rejected := start, 0, false
		for range rapid.IntRange(0, 30).Draw(t, "events") {
			k := rapid.SampledFrom([]phase.EventKind{phase.EventSubmitMilestone, phase.EventAcceptMilestone, phase.EventRejectMilestone, phase.EventCertifyBuild, phase.EventDeliver}).Draw(t, "event")
			was, _ := w.Standing("")
			next, err := w.Apply(phase.Event{Kind: k})
			if err != nil {
				continue
			}
			w = next
			is, _ := w.Standing("")
			switch k {
			case phase.EventSubmitMilestone:
				submitted++
				rejected = false
			case phase.EventRejectMilestone:
				rejected = true
				if is.State != was.State {
					t.Fatalf("a rejection led from %v to %v", was.State, is.State)
				}
			}
			if is.Accepted > submitted || is.InCure != rejected && k != phase.EventAcceptMilestone || is.Phase < was.Phase {
				t.Fatalf("%+v after %d submissions", is, submitted)
			}
		}
	})
}

// TestWhereInvariantsFail has the counter-examples to rules that hold for some
// lives alone: each is a log that breaks the rule. That a commitment, an approved
// budget and a locked script come before the shoot is checked for the others by
// [TestMachine].
func TestWhereInvariantsFail(t *testing.T) {
	shot := func(in, text string) phase.Work { return replay(t, setting(t, in), nil, text+" start-production") }
	for _, c := range []struct {
		rule string
		work phase.Work
		fact phase.Condition
	}{
		{"money first", shot("documentary/independent", "-bond-required attach-writer start-preparation +budget-drafted approve-budget insure hire-crew"), phase.FinancingInPlace},
		{"money first", shot("television/documentary", "attach-writer start-preparation +budget-drafted approve-budget insure hire-crew"), phase.FinancingInPlace},
		{"money first", shot("film/feature/independent", "-outside-money -bond-required attach-writer start-preparation"+ready), phase.FinancingInPlace},
		{"money first", shot("animated-feature/independent", "-outside-money -bond-required attach-writer start-preparation +storyboard-approved +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew"), phase.FinancingInPlace},
		{"money first", shot("web-series/independent", "attach-writer start-preparation hire-crew cast"), phase.FinancingInPlace},
		{"money first", shot("album", "attach-writer start-preparation +budget-drafted approve-budget"), phase.FinancingInPlace},
		{"budget first", shot("web-series/independent", "attach-writer start-preparation hire-crew cast"), phase.BudgetApproved},
		{"budget first", shot("commercial", "attach-writer approve-story greenlight start-preparation +points-agreed hold-pre-production-meeting"), phase.BudgetApproved},
		{"budget first", shot("play", "attach-writer secure-theatre package +money-covers-budget close-financing start-preparation"), phase.BudgetApproved},
		{"script first", shot("documentary/independent", "-bond-required attach-writer start-preparation +budget-drafted approve-budget insure hire-crew"), phase.ScriptLocked},
		{"script first", shot("animated-feature/studio", "attach-writer greenlight start-preparation -bond-required +storyboard-approved +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew"), phase.ScriptLocked},
		{"script first", shot("non-fiction-series", "attach-writer +proof-of-concept-shown order-series start-preparation +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew cast secure-locations"), phase.ScriptLocked},
	} {
		if c.work.State() != phase.InProduction || c.work.Fact("", c.fact, phase.Date{}) == cite.True {
			t.Errorf("%s in %v: %v, %v is %v", c.rule, c.work.Setting(), c.work.State(), c.fact, c.work.Fact("", c.fact, phase.Date{}))
		}
	}
	// A game goes from stage to stage without any of them.
	game := replay(t, setting(t, "video-game"), nil, "attach-writer "+strings.Repeat("submit-milestone accept-milestone ", 2))
	if game.State() != phase.InProduction || game.Fact("", phase.FinancingInPlace, phase.Date{}) == cite.True {
		t.Errorf("a game is %v", game.State())
	}
}

// TestOrdersOfFactualSeries: an episode is prepared before the series is ordered,
// and not shot.
func TestOrdersOfFactualSeries(t *testing.T) {
	for _, in := range []string{"non-fiction-series", "scripted-series"} {
		w := replay(t, setting(t, in), []string{"e1"}, "attach-writer e1:attach-writer e1:start-preparation e1:+script-circulated e1:lock-script e1:insure e1:hire-crew e1:cast e1:secure-locations "+
			"+scripts-banked e1:+budget-drafted e1:approve-budget e1:+schedule-drafted e1:approve-schedule +proof-of-concept-shown -pilot-ordered")
		_, err := w.Apply(phase.Event{Kind: phase.EventStartProduction, Unit: "e1"})
		var failure *phase.TransitionError
		if !errors.As(err, &failure) || len(failure.Needs) != 1 || failure.Needs[0].Condition != phase.FinancingInPlace {
			t.Errorf("an episode of a %s is shot before the order: %v", in, err)
		}
		after(t, w, "order-series e1:start-production")
	}
}

// TestBranches: two futures of one work do not touch each other, and the phase
// of an end is that of what it ended, through interruptions.
func TestBranches(t *testing.T) {
	w := replay(t, documentary, nil, "attach-writer -bond-required -guild-covered start-preparation +budget-drafted approve-budget insure hire-crew start-production suspend")
	resumed, err := w.Apply(phase.Event{Kind: phase.EventResume})
	if err != nil {
		t.Fatal(err)
	}
	abandoned, err := after(t, w, "+financier-stops").Apply(phase.Event{Kind: phase.EventAbandon})
	if err != nil {
		t.Fatal(err)
	}
	last := func(w phase.Work) phase.EventKind { l := w.Log().Events; return l[len(l)-1].Kind }
	if last(w) != phase.EventSuspend || last(resumed) != phase.EventResume || last(abandoned) != phase.EventAbandon {
		t.Errorf("logs end with %v, %v, %v", last(w), last(resumed), last(abandoned))
	}
	for _, c := range []phase.Work{w, resumed, abandoned} {
		if c.Phases() != phase.SetOf(phase.Production) {
			t.Errorf("%v in %v, want production", c.State(), c.Phases())
		}
	}
	again, err := w.Apply(phase.Event{Kind: phase.EventCancel})
	if err != nil || last(resumed) != phase.EventResume || last(again) != phase.EventCancel {
		t.Errorf("a third future changes the others: %v", err)
	}
}

func ExampleReplay() {
	film, err := phase.Replay(phase.Log{
		Setting: independentFeature,
		Facts:   phase.Facts{phase.OutsideMoney: cite.False, phase.BondRequired: cite.False},
		Events: []phase.Event{
			{Kind: phase.EventAttachWriter, On: phase.MustDate("2011-03-01")},
			{Kind: phase.EventStartPreparation, On: phase.MustDate("2012-01-09")},
			{Kind: phase.EventInsure, On: phase.MustDate("2012-01-30")},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = film.Apply(phase.Event{Kind: phase.EventWrap, On: phase.MustDate("2012-02-01")})
	fmt.Println(err)

	_, err = film.Apply(phase.Event{Kind: phase.EventStartProduction, On: phase.MustDate("2012-02-01")})
	var failure *phase.TransitionError
	if errors.As(err, &failure) {
		for _, need := range failure.Needs {
			fmt.Println("needs", need)
		}
	}
	// Output:
	// phase: log: events[3] (2012-02-01 wrap): not legal there; state in preparation; legal: rewrite, lock-script, approve-budget, approve-schedule, issue-bond, insure, hire-crew, cast, secure-locations, push, start-production, suspend, abandon, cancel
	// needs script-locked (false)
	// needs budget-approved (false)
	// needs schedule-approved (false)
	// needs crew-in-place (unknown)
	// needs cast-in-place (unknown)
	// needs locations-secured (unknown)
}

func FuzzLog(f *testing.F) {
	for _, text := range []string{
		`null`, `{}`, `{"setting":"film/feature/independent","facts":{"outside-money":"false"},"events":[{"kind":"attach-writer","on":"2011-03-01"},{"kind":"start-preparation"}]}`,
		`{"setting":"scripted-series","units":["e1"],"events":[{"kind":"attach-writer","unit":"e1"},{"kind":"add-unit","unit":"e2"}]}`,
		`{"setting":"video-game","events":[{"kind":"submit-milestone"},{"kind":"accept-milestone","by":["Ann"]}],"crew":{"posts":[{"role":"publisher","person":"Ann"}]}}`,
		`{"setting":"film/feature","directorsCutDays":70,"events":[{"kind":"learn","condition":"cut-approved","truth":"true"}]}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var w phase.Work
		if json.Unmarshal(text, &w) != nil {
			return
		}
		written, err := json.Marshal(w)
		if err != nil {
			t.Fatal(err)
		}
		var back phase.Work
		if err := json.Unmarshal(written, &back); err != nil || !back.Equal(w) {
			t.Fatalf("%s was written as %s and reads back as %v: %v", text, written, back.State(), err)
		}
	})
}
