package phase_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
)

// TestMissedGate: what is bought or already developed waits for no option any more.
func TestMissedGate(t *testing.T) {
	for _, way := range []string{"attach-writer", "purchase attach-writer", "purchase attach-writer shelve"} {
		w := replay(t, studioFeature, nil, way)
		if got := standingOf(w, "", phase.GateRights); got != phase.GateBehind {
			t.Errorf("after %q the option is %v", way, got)
		}
		if slices.ContainsFunc(w.NextGates("", phase.Date{}), func(r phase.GateReport) bool { return r.Gate == phase.GateRights }) {
			t.Errorf("after %q the option comes next", way)
		}
	}
	if got := standingOf(replay(t, studioFeature, nil, ""), "", phase.GateRights); got != phase.GateAhead {
		t.Errorf("of an idea the option is %v", got)
	}
	if got := standingOf(replay(t, studioFeature, nil, "+rights-agreed +option-paid option attach-writer"), "", phase.GateRights); got != phase.GatePassed {
		t.Errorf("after an option it is %v", got)
	}
}

// TestFirstLeadsOn: what comes before a gate leads on to it, and not back, where
// anything does.
func TestFirstLeadsOn(t *testing.T) {
	for _, c := range []struct {
		in, way string
		gate    phase.Gate
		want    []phase.EventKind
	}{
		{"film/feature/independent", cutting + " +cut-approved lock-picture", phase.GateFinalMix, []phase.EventKind{phase.EventStartFinishing}},
		{"film/feature/studio", "purchase attach-writer shelve", phase.GateGreenlight, []phase.EventKind{phase.EventAcquire, phase.EventReclaim}},
	} {
		w := replay(t, setting(t, c.in), nil, c.way)
		reports := w.NextGates("", phase.Date{})
		at := slices.IndexFunc(reports, func(r phase.GateReport) bool { return r.Gate == c.gate })
		if at < 0 {
			t.Errorf("%s after %s: %v does not come next", c.in, c.way, c.gate)
			continue
		}
		if !slices.Equal(reports[at].First, c.want) {
			t.Errorf("%s after %s: before %v comes %v, want %v", c.in, c.way, c.gate, reports[at].First, c.want)
		}
		if text := reports[at].String(); strings.Contains(text, "()") {
			t.Errorf("%s names no source in brackets", text)
		}
	}
}

// TestUnitWaitsForTheOrder: an episode waits for the order of its series, and for
// nothing of its own, at the gate that only the series passes.
func TestUnitWaitsForTheOrder(t *testing.T) {
	in := setting(t, "television/non-fiction-series")
	for way, want := range map[string][]phase.EventKind{
		"e1:attach-writer":               {phase.EventOption, phase.EventAttachWriter, phase.EventFundDevelopment},
		"attach-writer e1:attach-writer": nil,
		"attach-writer":                  nil,
	} {
		for _, r := range replay(t, in, []string{"e1"}, way).NextGates("e1", phase.Date{}) {
			if r.Gate == phase.GateSeriesOrder && !slices.Equal(r.First, want) {
				t.Errorf("after %q the order comes after %v, want %v", way, r.First, want)
			}
		}
	}
}

// TestForeignEventIsAlwaysTold: an event that happens to nothing of the kind is told
// even where one before it is missing.
func TestForeignEventIsAlwaysTold(t *testing.T) {
	text := `{"setting": "television/scripted-series/US", "units": ["e1"], "events": [
		{"kind": "deliver"}, {"kind": "sign-specification"}, {"kind": "certify-build"}, {"kind": "renew", "unit": "e1"},
		{"kind": "learn", "condition": "specification-agreed", "truth": "true"}, {"kind": "release"}]}`
	var w phase.Work
	err := json.Unmarshal([]byte(text), &w)
	if err == nil {
		t.Fatal("it is a log")
	}
	lines := strings.Split(err.Error(), "\n")
	for i, want := range []string{
		"events[0] (deliver): not legal there; state idea",
		"events[1] (sign-specification): not legal there: it happens in television, GB alone; state idea",
		"events[2] (certify-build): not legal there: it happens in video game alone; state idea",
		"events[3] (e1: renew): not legal there: it happens to the scripted series, to none of its parts; state idea",
		"events[4] (learn specification-agreed true): not legal there: it is asked for in television, GB alone; state idea",
	} {
		if i >= len(lines) || !strings.Contains(lines[i], want) {
			t.Errorf("line %d of\n%v\nwant %q", i, err, want)
		}
	}
	if len(lines) != 5 {
		t.Errorf("%d problems, want 5:\n%v", len(lines), err)
	}
}

// TestCutIsOver: whose version is being made is not told of a locked picture.
func TestCutIsOver(t *testing.T) {
	w := replay(t, independentFeature, nil, cutting+" advance-cut advance-cut +cut-approved")
	if s, _ := w.Standing(""); s.Cut != phase.CutProducers {
		t.Errorf("in the edit: %v", s.Cut)
	}
	locked := after(t, w, "lock-picture")
	if s, _ := locked.Standing(""); s.Cut != 0 {
		t.Errorf("locked: %v", s.Cut)
	}
	if s, _ := after(t, locked, "unlock-picture").Standing(""); s.Cut != phase.CutProducers {
		t.Errorf("unlocked: %v", s.Cut)
	}
}
