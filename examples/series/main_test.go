package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"text.txt":     nil,
		"log.txt":      {"-as", "log"},
		"timeline.mmd": {"-as", "mermaid"},
		"states.mmd":   {"-as", "states"},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			if status := run(args, strings.NewReader(""), &out, &errs); status != 0 || errs.Len() > 0 {
				t.Fatalf("exit status %d\n%s", status, errs.String())
			}
			file := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), out.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		name, season string
		args         []string
		status       int
		says         []string
	}{
		{"an event out of order", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"], "events": [
			{"kind": "attach-writer", "unit": "e01", "on": "2023-01-01"}, {"kind": "wrap", "unit": "e01", "on": "2023-02-01"}]}}`, nil, 1,
			[]string{"series: phase: event 1 (2023-02-01 e01: wrapped): not legal there; state in development; legal: ", "story approved"}},
		{"things nobody knows, each told", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "events": [{"kind": "lunch"}, {"kind": "wrap", "on": "2024-02-30"}]}}`, nil, 1,
			[]string{"events[0]", `"lunch"`, "state idea; legal: ", "writer attached", "events[1]", "2024-02-30"}},
		{"an event nobody knows of an episode", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"], "events": [
			{"kind": "attach-writer", "unit": "e01"}, {"kind": "lunch", "unit": "e01"}]}}`, nil, 1,
			[]string{"events[1]", `"lunch"`, "state in development; legal: ", "story approved"}},
		{"an episode nobody knows", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"], "events": [
			{"kind": "attach-writer"}, {"kind": "wrap", "unit": "e09"}]}}`, nil, 1,
			[]string{"event 1 (e09: wrapped): wrong unit: no such unit; state in development; legal: ", "series ordered"}},
		{"an event before the one before it", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"], "events": [
			{"kind": "attach-writer", "unit": "e01", "on": "2023-02-01"}, {"kind": "approve-story", "unit": "e01", "on": "2023-01-31"}]}}`, nil, 1,
			[]string{"event 1 (2023-01-31 e01: story approved): ", "before the event before it, which is of 2023-02-01; state in development; legal: "}},
		{"a plan of parts that are none", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series"}, "plan": [{"unit": "e01", "part": "lunch"}, {"unit": "e01", "part": "shoot"}]}`, nil, 1,
			[]string{`plan[0]: part "lunch"`, "no planned dates"}},
		{"no day to look from", `{"log": {"setting": "scripted-series"}}`, nil, 1, []string{"asOf"}},
		{"no document", "", nil, 1, []string{"EOF"}},
		{"no such form", "", []string{"-as", "dance"}, 1, []string{`"dance"`}},
		{"no such file", "", []string{"-season", "nowhere.json"}, 1, []string{"nowhere.json"}},
		{"no such flag", "", []string{"-lunch"}, 2, []string{"lunch"}},
	} {
		args := c.args
		if args == nil {
			args = []string{"-season", "-"}
		}
		var out, errs bytes.Buffer
		if status := run(args, strings.NewReader(c.season), &out, &errs); status != c.status || out.Len() > 0 {
			t.Errorf("%s: exit status %d, want %d\n%s", c.name, status, c.status, out.String())
		}
		for _, part := range c.says {
			if !strings.Contains(errs.String(), part) {
				t.Errorf("%s: no %q in\n%s", c.name, part, errs.String())
			}
		}
	}
}
