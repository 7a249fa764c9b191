package phase_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
)

// TestPlaceOfLives: whoever has a document of each event of a life places the work
// where it stands, in every setting: in the same state, step and phase, before the
// same gates, and finds nothing out of order. What nothing but its end is known of
// is the exception.
func TestPlaceOfLives(t *testing.T) {
	all := everySetting(t)
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.SampledFrom(all).Draw(t, "setting")
		w, err := phase.Replay(phase.Log{Setting: in})
		if err != nil {
			t.Fatal(err)
		}
		var documents []phase.Milestone
		for i := range rapid.IntRange(0, 40).Draw(t, "events") {
			kinds := slices.DeleteFunc(w.Legal(""), func(k phase.EventKind) bool {
				return slices.Contains(aside, k) && rapid.IntRange(0, 4).Draw(t, "aside") > 0
			})
			if len(kinds) == 0 {
				break
			}
			k := rapid.SampledFrom(kinds).Draw(t, "event")
			next, ok := forced(w, "", k)
			if !ok {
				continue
			}
			w = next
			documents = append(documents, phase.Milestone{Event: k, On: day("2020-01-01").AddDays(i)})
			checkPlace(t, w, documents)
		}
	})
}

func checkPlace(t *rapid.T, w phase.Work, documents []phase.Milestone) {
	p, err := phase.Place(w.Setting(), documents, phase.Date{})
	if err != nil {
		t.Fatal(err)
	}
	s, _ := w.Standing("")
	if p.State != s.State || len(p.Findings) > 0 {
		t.Fatalf("%v, %v: placed as %v, stands as %v: %v", w.Setting(), documents, p.State, s.State, p.Findings)
	}
	if len(documents) == 1 && p.State.Ending() {
		return
	}
	if p.Step.Name != s.Step || p.Phase != s.Phase {
		t.Fatalf("%v, %v: placed in %q of %v, stands in %q of %v", w.Setting(), documents, p.Step.Name, p.Phase, s.Step, s.Phase)
	}
	gates := w.Gates("")
	for i := range gates {
		if gates[i].State == phase.GatePassed && !gates[i].On.IsZero() || gates[i].On != (phase.Date{}) {
			t.Fatalf("%v has a day that no event has", gates[i])
		}
	}
	days := slices.Clone(p.Gates)
	for i := range days {
		days[i].On = phase.Date{}
	}
	if diff := cmp.Diff(gates, days); diff != "" {
		t.Fatalf("%v, %v: gates as it stands (-) and as placed (+): %s", w.Setting(), documents, diff)
	}
}

// TestKickOff: a game is kicked off before anything else is known of it, and a
// document of nothing does not say so.
func TestKickOff(t *testing.T) {
	in := setting(t, "video-game")
	w := replay(t, in, nil, "")
	if s, _ := w.Standing(""); s.State != phase.Idea || s.Step != "kick-off" || s.Phase != phase.Development {
		t.Errorf("before anything happens a game stands %+v", s)
	}
	for _, c := range []struct {
		events []phase.EventKind
		state  phase.State
		step   string
		passed int
	}{
		{nil, 0, "", 0},
		{[]phase.EventKind{phase.EventPayAdvance}, phase.Idea, "kick-off", 0},
		{[]phase.EventKind{phase.EventPayAdvance, phase.EventAttachWriter}, phase.InDevelopment, "concept", 0},
		{[]phase.EventKind{phase.EventPayAdvance, phase.EventAttachWriter, phase.EventSubmitMilestone, phase.EventAcceptMilestone}, phase.InPreparation, "pre-production", 1},
		{[]phase.EventKind{phase.EventPayAdvance, phase.EventAttachWriter, phase.EventSubmitMilestone, phase.EventAcceptMilestone, phase.EventLoseFinancing}, phase.Packaged, "", 0},
		{[]phase.EventKind{phase.EventPayAdvance, phase.EventAttachWriter, phase.EventSubmitMilestone, phase.EventAcceptMilestone, phase.EventLoseFinancing, phase.EventSubmitMilestone, phase.EventAcceptMilestone}, phase.InPreparation, "pre-production", 1},
	} {
		var documents []phase.Milestone
		w := w
		for i, k := range c.events {
			var err error
			if w, err = w.Apply(phase.Event{Kind: k}); err != nil {
				t.Fatal(err)
			}
			documents = append(documents, phase.Milestone{Event: k, On: day("2022-07-30").AddDays(i)})
		}
		p := place(t, in, documents, phase.Date{})
		if p.State != c.state || p.Step.Name != c.step || len(p.WithState(phase.GatePassed)) != c.passed {
			t.Errorf("%v: placed as %v in %q with %d gates passed, want %v in %q with %d", c.events, p.State, p.Step.Name, len(p.WithState(phase.GatePassed)), c.state, c.step, c.passed)
		}
		if s, _ := w.Standing(""); c.events != nil && (s.State != c.state || s.Step != c.step) {
			t.Errorf("%v: stands as %v in %q, want %v in %q", c.events, s.State, s.Step, c.state, c.step)
		}
	}
}
