package phase_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/internal/document"
	"example.com/producedby/phase"
)

// TestManyBadEvents: each event that cannot happen, or cannot be read, is told with
// its position, where it met the work and what was legal there, however many there
// are; what may go wrong only for want of one before is not.
func TestManyBadEvents(t *testing.T) {
	const inDev = "; state in development; legal: approve-story, rewrite, order-pilot, start-preparation, cancel"
	for _, c := range []struct{ name, events, want string }{
		{
			"two units, each out of order", `{"kind": "attach-writer", "unit": "e1"}, {"kind": "wrap", "unit": "e1"}, {"kind": "start-cut", "unit": "e1"}, {"kind": "lock-picture", "unit": "e2"}`, `
events[1] (e1: wrap): not legal there` + inDev + `
events[3] (e2: lock-picture): not legal there; state idea; legal: attach-writer, cancel`,
		},
		{
			"a unit that nobody added, again and again", `{"kind": "attach-writer", "unit": "e9"}, {"kind": "attach-writer", "unit": "e1"}, {"kind": "rewrite", "unit": "e9"}`, `
events[0] (e9: attach-writer): wrong unit: no such unit; state idea; legal: option, purchase, attach-writer, buy-pitch, fund-development, cancel
events[2] (e9: rewrite): wrong unit: no such unit; state idea; legal: option, purchase, attach-writer, buy-pitch, fund-development, cancel`,
		},
		{
			"a day too early is told once, and what follows it goes on", `{"kind": "attach-writer", "unit": "e1", "on": "2024-05-02"}, {"kind": "attach-writer", "unit": "e2", "on": "2024-05-01"},
				{"kind": "rewrite", "unit": "e2", "on": "2024-05-01"}, {"kind": "wrap", "unit": "e2", "on": "2024-06-01"}`, `
events[1] (2024-05-01 e2: attach-writer): wrong date: before the event before it, which is of 2024-05-02; state idea; legal: attach-writer, cancel
events[3] (2024-06-01 e2: wrap): not legal there` + inDev,
		},
		{
			"a fact of events, and a condition that nobody knows", `{"kind": "learn", "condition": "script-locked", "truth": "true"}, {"kind": "attach-writer", "unit": "e1"}, {"kind": "learn", "unit": "e1"}`, `
events[0] (learn script-locked true): settled by events alone: script-locked; state idea; legal: option, purchase, attach-writer, buy-pitch, fund-development, cancel
events[2].condition: missing` + inDev + `
events[2].truth: missing`,
		},
		{
			"several that cannot be read, and one that cannot happen", `{"kind": "attach-writer", "unit": "e1"}, {"kind": "lunch", "unit": "e1", "on": "2013-02-29"}, {"kind": "wrap", "unit": "e1"}, {"kind": "wrap", "unit": "e2"},
				{"kind": "attach-writer"}, {"colour": "red"}, 7`, `
events[1].kind: unknown event kind "lunch"` + inDev + `
events[1].on: date "2013-02-29": day out of range, want 1 to 28
events[3] (e2: wrap): not legal there; state idea; legal: attach-writer, cancel
events[5].kind: missing; state in development; legal: purchase, fund-development, approve-story, rewrite, shelve, package, order-pilot, order-series, start-preparation, cancel
events[5].colour: unknown field, want one of kind, unit, on, until, by, condition, truth, note
events[6]: number 7, want an object; state in development; legal: purchase, fund-development, approve-story, rewrite, shelve, package, order-pilot, order-series, start-preparation, cancel`,
		},
		{
			"the work, whose units may hang on it", `{"kind": "start-preparation"}, {"kind": "attach-writer", "unit": "e1"}, {"kind": "start-preparation", "unit": "e1"}, {"kind": "start-production", "unit": "e1"}`, `
events[0] (start-preparation): not legal there; state idea; legal: option, purchase, attach-writer, buy-pitch, fund-development, cancel`,
		},
	} {
		var w phase.Work
		err := json.Unmarshal([]byte(`{"setting": "scripted-series", "units": ["e1", "e2"], "events": [`+c.events+`]}`), &w)
		var lines []string
		for _, problem := range document.Problems(err) {
			text := strings.TrimPrefix(problem.Error(), "phase: ")
			lines = append(lines, strings.TrimPrefix(text, "log: "))
		}
		if got := "\n" + strings.Join(lines, "\n"); got != c.want || !w.IsZero() {
			t.Errorf("%s: %s\nwant%s", c.name, got, c.want)
		}
	}
}

// TestWholeHangsOnItsUnits: a work that waits for a unit of which an event is missing
// is not told of, and one that cannot do what it does for itself is.
func TestWholeHangsOnItsUnits(t *testing.T) {
	for way, want := range map[string][]int{
		"attach-writer start-preparation t1:approve-mix wrap": {2}, "attach-writer t1:approve-mix approve-master t2:approve-mix": {1, 2},
		"attach-writer start-preparation wrap t1:approve-mix": {2}, "attach-writer start-preparation t1:approve-mix t2:approve-mix wrap": {2, 3},
	} {
		_, err := phase.Replay(phase.Log{Setting: setting(t, "album"), Units: []string{"t1", "t2"}, Events: story(t, way)})
		var got []int
		for _, problem := range document.Problems(err) {
			var failure *phase.TransitionError
			if errors.As(problem, &failure) {
				got = append(got, failure.Position)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: problems at %v, want %v: %v", way, got, want, err)
		}
	}
}

// TestReplayStopsBeforeTheFirst: the work is as it stood before the first event that
// could not happen, and the errors are in order.
func TestReplayStopsBeforeTheFirst(t *testing.T) {
	log := phase.Log{Setting: series, Units: []string{"e1", "e2"}, Events: story(t, "e1:attach-writer e1:wrap e2:attach-writer e2:wrap")}
	w, err := phase.Replay(log)
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || failure.Position != 1 || len(document.Problems(err)) != 2 || !errors.Is(err, phase.ErrNotLegal) {
		t.Errorf("%v", err)
	}
	if want := replay(t, series, log.Units, "e1:attach-writer"); !w.Equal(want) || !slices.EqualFunc(w.Log().Events, want.Log().Events, func(a, b phase.Event) bool { return a.String() == b.String() }) {
		t.Errorf("the work stands %v", w.Log().Events)
	}
}
