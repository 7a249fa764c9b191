package phase_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
	"example.com/producedby/phase"
)

// TestLogsAsWritten reads logs of every format as people write them, mistakes
// included, and compares what they are told with what was found right.
func TestLogsAsWritten(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "logs.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	for line := range strings.Lines(string(text)) {
		var c struct {
			Name string          `json:"name"`
			Log  json.RawMessage `json:"log"`
		}
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&told, "# %s\n", c.Name)
		var w phase.Work
		if err := json.Unmarshal(c.Log, &w); err != nil {
			fmt.Fprintln(&told, err)
			var log phase.Log
			if json.Unmarshal(c.Log, &log) != nil {
				continue
			}
			w, _ = phase.Replay(log)
		}
		if w.IsZero() {
			continue
		}
		tell(&told, w, "")
		for unit := range w.Units() {
			tell(&told, w, unit)
		}
	}
	golden.Compare(t, filepath.Join("testdata", "logs.txt"), told.String())
}

// tell writes where a piece of a work stands and what comes next.
func tell(b *strings.Builder, w phase.Work, unit string) {
	s, _ := w.Standing(unit)
	if unit == "" {
		unit = w.Lifecycle().Name()
	}
	fmt.Fprintf(b, "%s: %v in %v, %q\n  legal: %v\n", unit, s.State, s.Phase, s.Step, w.Legal(s.Unit))
	for _, r := range w.NextGates(s.Unit, phase.Date{}) {
		fmt.Fprintf(b, "  %s", strings.ReplaceAll(r.String(), "\n  ", "\n    "))
	}
}
