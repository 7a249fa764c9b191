package phase_test

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// televisionFormats are those of television, and none.
var televisionFormats = []role.Format{0, role.ScriptedSeries, role.LimitedSeries, role.TelevisionMovie, role.NonFictionSeries, role.Documentary, role.News, role.SpecialEvent}

// TestBritishLives: every programme made for British television has the life of its
// format and, before the shoot, one gate more; no other has that gate.
func TestBritishLives(t *testing.T) {
	for _, f := range televisionFormats {
		plain, ok := phase.LifecycleOf(role.Setting{Medium: role.Television, Format: f})
		if !ok {
			t.Fatalf("%v has no lifecycle", f)
		}
		british, ok := phase.LifecycleOf(role.Setting{Medium: role.Television, Format: f, Market: "GB"})
		if !ok || british.Name() != "British "+plain.Name() || british.Unit() != plain.Unit() {
			t.Errorf("%v in Britain has the lifecycle %q of %q", f, british, british.Unit())
		}
		american, _ := phase.LifecycleOf(role.Setting{Medium: role.Television, Format: f, Market: "US"})
		if !american.Equal(plain) {
			t.Errorf("%v in the United States has the lifecycle %q", f, american)
		}
		want, got := plain.Gates(), british.Gates()
		at := slices.IndexFunc(got, func(g phase.GateInStep) bool { return g.Gate == phase.GateEditorialSpecification })
		start := slices.IndexFunc(got, func(g phase.GateInStep) bool { return g.Gate == phase.GateStartOfProduction })
		if at < 0 || at > start {
			t.Errorf("%v: the specification is gate %d, the shoot begins with %d", british, at, start)
			continue
		}
		got = slices.Delete(got, at, at+1)
		if !slices.EqualFunc(want, got, func(a, b phase.GateInStep) bool { return a.Gate == b.Gate && a.Step.ID == b.Step.ID }) {
			t.Errorf("the gates of %v beside the specification are not those of %v", british, plain)
		}
		if steps := slices.Collect(british.Steps()); !slices.EqualFunc(steps, slices.Collect(plain.Steps()), func(a, b phase.Step) bool { return a.ID == b.ID }) {
			t.Errorf("the steps of %v are not those of %v", british, plain)
		}
	}
	for l := range phase.Lifecycles() {
		has := slices.ContainsFunc(l.Gates(), func(g phase.GateInStep) bool { return g.Gate == phase.GateEditorialSpecification })
		for in := range l.Scope().All() {
			if british := in.Medium == role.Television && in.Market == "GB"; has != british {
				t.Errorf("%v in %v has an editorial specification: %v", l, in, has)
			}
		}
	}
}

// TestSpecificationIsBritish: outside British television nobody signs an editorial
// specification, and nobody can be told of one.
func TestSpecificationIsBritish(t *testing.T) {
	way := map[role.Format]string{
		role.ScriptedSeries: "attach-writer approve-story -pilot-ordered order-series start-preparation", role.NonFictionSeries: "attach-writer +proof-of-concept-shown order-series start-preparation",
		role.Documentary: "attach-writer start-preparation",
	}
	for _, f := range televisionFormats {
		for _, market := range []role.Market{"", "GB", "US", "FR"} {
			in := role.Setting{Medium: role.Television, Format: f, Market: market}
			w := replay(t, in, nil, cmp.Or(way[f], "attach-writer approve-story greenlight start-preparation"))
			_, err := w.Apply(phase.Event{Kind: phase.EventSignSpecification})
			if british := market == "GB"; british != (err == nil) || british != slices.Contains(w.Legal(""), phase.EventSignSpecification) {
				t.Errorf("in %v it is signed: %v", in, err)
			} else if !british && (!errors.Is(err, phase.ErrNotLegal) || !strings.Contains(err.Error(), "television, GB")) {
				t.Errorf("in %v: %v does not say where it is signed", in, err)
			}
			told := phase.Event{Kind: phase.EventLearn, Condition: phase.SpecificationAgreed, Truth: cite.True}
			elsewhere := market != "GB" && market != ""
			if _, err := w.Apply(told); elsewhere != errors.Is(err, phase.ErrNotLegal) || elsewhere && !strings.Contains(err.Error(), "television, GB") {
				t.Errorf("in %v it is told: %v", in, err)
			}
			_, err = phase.Replay(phase.Log{Setting: in, Facts: phase.Facts{phase.SpecificationAgreed: cite.True}})
			if elsewhere != (err != nil) || elsewhere && (!errors.Is(err, phase.ErrNotLegal) || !strings.Contains(err.Error(), "television, GB")) {
				t.Errorf("in %v it is known from the start: %v", in, err)
			}
		}
	}
	for _, in := range []string{"film/feature/GB", "digital/web-series/GB", "music/album", "video-game/GB", "film/documentary/GB"} {
		_, err := phase.Replay(phase.Log{Setting: setting(t, in), Facts: phase.Facts{phase.SpecificationAgreed: cite.False}})
		if !errors.Is(err, phase.ErrNotLegal) {
			t.Errorf("in %s: %v", in, err)
		}
	}
}

// TestPlaceOfForeignSpecification: documents of a specification signed where there is
// none are told.
func TestPlaceOfForeignSpecification(t *testing.T) {
	for in, want := range map[string]bool{"television/scripted-series/GB": false, "television/scripted-series/US": true, "television/scripted-series": true} {
		p := place(t, setting(t, in), []phase.Milestone{{Event: phase.EventSignSpecification}}, phase.Date{})
		if got := len(p.Findings) == 1 && p.Findings[0].Code == "elsewhere" && strings.Contains(p.Findings[0].Message, "television, GB"); got != want || !want && len(p.Findings) > 0 {
			t.Errorf("in %s: %v", in, p.Findings)
		}
	}
}

// TestFormatNotSaid: a work whose format nobody says waits for whatever any of the
// formats that it may have waits for, and the refusal says which; as soon as it has
// all of that, or the format is said, it goes on.
func TestFormatNotSaid(t *testing.T) {
	prepared := "attach-writer approve-story greenlight start-preparation +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew"
	w := replay(t, setting(t, "television"), nil, prepared)
	start := phase.Event{Kind: phase.EventStartProduction, By: somebody}
	_, err := w.Apply(start)
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || failure.Err != phase.ErrNotMet {
		t.Fatalf("a programme of no format is shot: %v", err)
	}
	var wanting []phase.Condition
	for _, n := range failure.Needs {
		wanting = append(wanting, n.Condition)
		if !strings.Contains(n.String(), "asked for in television, ") || n.Scope.Len() == 0 {
			t.Errorf("%q does not say in which format", n)
		}
	}
	if want := []phase.Condition{phase.ScriptLocked, phase.CastInPlace, phase.LocationsSecured, phase.ScriptsBanked}; !slices.Equal(wanting, want) {
		t.Errorf("it waits for %v, want %v", wanting, want)
	}
	if slices.Contains(w.Ready("", phase.Date{}), phase.EventStartProduction) {
		t.Error("its shoot is ready")
	}
	all := after(t, w, "+script-circulated lock-script cast secure-locations +scripts-banked")
	if _, err := all.Apply(start); err != nil {
		t.Errorf("it is not shot with all that any format waits for: %v", err)
	}
	if _, err := replay(t, setting(t, "television/news"), nil, prepared).Apply(start); err != nil {
		t.Errorf("the news wait for what series wait for: %v", err)
	}
	film := replay(t, setting(t, "film/independent"), nil, "-bond-required -outside-money attach-writer +talent-attached package +money-covers-budget close-financing start-preparation +budget-drafted approve-budget insure hire-crew")
	if _, err := film.Apply(start); !errors.Is(err, phase.ErrNotMet) || !strings.Contains(err.Error(), "storyboard-approved (unknown; asked for in film, animated feature") {
		t.Errorf("a film of no format is shot: %v", err)
	}
}

// TestCommonToAllFormats: at each gate of television at large is asked for what is in
// each of its formats.
func TestCommonToAllFormats(t *testing.T) {
	for g := range phase.Gates() {
		for k := range phase.Conditions() {
			everywhere := true
			for _, f := range televisionFormats[1:] {
				everywhere = everywhere && asks(g, k, role.Setting{Medium: role.Television, Format: f})
			}
			if everywhere && !asks(g, k, role.Setting{Medium: role.Television}) {
				t.Errorf("%v asks for %v in every format of television, and not in television", g, k)
			}
		}
	}
}

func asks(g phase.Gate, k phase.Condition, in role.Setting) bool {
	return slices.ContainsFunc(phase.Requirements(g, in), func(r phase.Requirement) bool { return r.Condition == k && r.Frequency >= role.Usually })
}
