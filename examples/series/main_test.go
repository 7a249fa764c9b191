package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
)

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
			golden.Compare(t, filepath.Join("testdata", name), out.String())
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
			[]string{"series: phase: log: events[1] (2023-02-01 e01: wrap): not legal there; state in development; legal: ", "approve-story"}},
		{"things nobody knows, each told", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "events": [{"kind": "lunch"}, {"kind": "wrap", "on": "2024-02-30"}]}}`, nil, 1,
			[]string{"events[0]", `"lunch"`, "state idea; legal: ", "attach-writer", "events[1]", "2024-02-30"}},
		{"an event nobody knows of an episode", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"], "events": [
			{"kind": "attach-writer", "unit": "e01"}, {"kind": "lunch", "unit": "e01"}]}}`, nil, 1,
			[]string{"events[1]", `"lunch"`, "state in development; legal: ", "approve-story"}},
		{"an episode nobody knows", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"], "events": [
			{"kind": "attach-writer"}, {"kind": "wrap", "unit": "e09"}]}}`, nil, 1,
			[]string{"events[1] (e09: wrap): wrong unit: no such unit; state in development; legal: ", "order-series"}},
		{"an event before the one before it", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"], "events": [
			{"kind": "attach-writer", "unit": "e01", "on": "2023-02-01"}, {"kind": "approve-story", "unit": "e01", "on": "2023-01-31"}]}}`, nil, 1,
			[]string{"events[1] (2023-01-31 e01: approve-story): ", "before the event before it, which is of 2023-02-01; state in development; legal: "}},
		{"a plan of parts that are none", `{"asOf": "2024-01-01", "log": {"setting": "scripted-series"}, "plan": [{"unit": "e01", "part": "lunch"}, {"unit": "e01", "part": "shoot"}]}`, nil, 1,
			[]string{`plan[0].part: "lunch", want prep, shoot or post`, "plan[1].start: missing"}},
		{"no day to look from", `{"log": {"setting": "scripted-series"}}`, nil, 1, []string{"asOf: missing", "title: missing"}},
		{"no document", "", nil, 1, []string{"line 1, column 1: the document ends too early"}},
		{"a document that is cut short", `{"asOf": "2024-01-01",`, nil, 1, []string{"line 1, column 23: the document ends too early"}},
		{"something after the document", `{"title": "t"}
			and more`, nil, 1, []string{"line 2, column 4: ", "after top-level value"}},
		{"a second document", `{} {}`, nil, 1, []string{"line 1, column 4: "}},
		{"a list", `[]`, nil, 1, []string{"a list, want an object"}},
		{"nothing", `null`, nil, 1, []string{"series: null, want an object with a season"}},
		{"text that is none", "\xff\xfe\x00", nil, 1, []string{"line 1, column 1: invalid character"}},
		{"a field nobody knows", `{"title": "t", "asof": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"]}}`, nil, 1,
			[]string{"asof: unknown field, want one of title, note, asOf, log, calendar, plan", "asOf: missing"}},
		{"a field of the plan nobody knows", `{"plan": [{"unit": "e01", "part": "prep", "start": "2024-01-01", "stop": "2024-01-05"}]}`, nil, 1,
			[]string{"plan[0].end: missing", "plan[0].stop: unknown field, want one of unit, part, start, end"}},
		{"a field of the log nobody knows", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "episodes": []}}`, nil, 1, []string{"phase: log: episodes: unknown field, want one of setting, units, facts, crew, directorsCutDays, deliverBy, unitsDeliverBy, events"}},
		{"a field twice", `{"title": "t", "asOf": "2024-01-01", "asOf": "2025-01-01"}`, nil, 1, []string{"asOf: field written twice", "log: missing"}},
		{"a number for a day", `{"title": 7, "asOf": 20240101}`, nil, 1, []string{"title: number 7, want text", "asOf: number 20240101, want text"}},
		{"a day that does not exist", `{"asOf": "2024-02-30"}`, nil, 1, []string{`asOf: date "2024-02-30": day out of range, want 1 to 29`}},
		{"a kind of work nobody knows", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "opera"}}`, nil, 1, []string{`"opera"`}},
		{"a role nobody knows", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "crew": {"posts": [{"role": "cook", "person": "x"}, {"person": "y"}], "absent": ["cook"]}}}`, nil, 1,
			[]string{`phase: log: crew.posts[0].role: unknown role "cook"`, "crew.posts[1].role: missing", `crew.absent[0]: unknown role "cook"`}},
		{"a fact nobody knows", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "facts": {"lunch": "true", "guild-covered": "perhaps"}}}`, nil, 1,
			[]string{`facts.lunch: unknown condition "lunch"`, `facts.guild-covered: unknown truth "perhaps"`}},
		{"a leave to sign without anybody", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": "e01", "directorsCutDays": "4", "crew": {"delegations": [{"from": "a"}]}}}`, nil, 1,
			[]string{"crew.delegations[0].to: missing", "units: text, want a list", "directorsCutDays: text, want a whole number"}},
		{"no kind of work", `{"title": "t", "asOf": "2024-01-01", "log": {}}`, nil, 1, []string{"no lifecycle is known, want a medium and format that have one"}},
		{"a film, which has no episodes", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "film/feature"}}`, nil, 1, []string{"log.setting: ", "made in one piece"}},
		{"no episodes", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series"}}`, nil, 1, []string{"log.units: none, want the name of each episode"}},
		{"an episode twice", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01", "e01"]}}`, nil, 1, []string{`units[1] "e01": there is such a unit already`}},
		{"a plan of another episode", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"]},
			"plan": [{"unit": "e09", "part": "prep", "start": "2024-01-01", "end": "2024-01-05"}]}`, nil, 1, []string{`plan[0].unit: "e09", want one of e01`}},
		{"a plan twice", `{"plan": [{"unit": "e01", "part": "prep", "start": "2024-01-01", "end": "2024-01-05"}, {"unit": "e01", "part": "prep", "start": "2024-01-01", "end": "2023-01-05"}]}`, nil, 1,
			[]string{"plan[1]: e01 prep is planned by plan[0] already", "plan[1].end: 2023-01-05, before the start on 2024-01-01"}},
		{"a fact that events settle", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "facts": {"picture-locked": "true"}}}`, nil, 1, []string{"settled by events alone"}},
		{"a calendar without a day, and one of a day nobody knows", `{"title": "t", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"]}, "calendar": {"weekdays": ["Moonday"]}}`, nil, 1, []string{"calendar: ", "Moonday"}},
		{"a day of the command line that does not exist", "", []string{"-on", "2024-13-01"}, 2, []string{"month out of range"}},
		{"a file without a flag", "", []string{"season.json"}, 2, []string{`argument "season.json", want flags alone`}},
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

// TestSeenFromAnotherDay: what came after the day does not count, is told of, and
// the season is where it would have been had the log ended there.
func TestSeenFromAnotherDay(t *testing.T) {
	for _, args := range [][]string{{"-on", "2024-08-15"}, {"-season", "-"}} {
		var out, errs bytes.Buffer
		document := strings.Replace(string(harbourLights), `"asOf": "2024-09-30"`, `"asOf": "2024-08-15"`, 1)
		if status := run(args, strings.NewReader(document), &out, &errs); status != 0 {
			t.Fatalf("exit status %d\n%s", status, errs.String())
		}
		for _, part := range []string{
			"season one, on 2024-08-15\n", "(events of the log after that day do not count: ", ", from 2024-08-19 on)",
			"e03  in production", "e08  in development", "The last episode is expected on 2024-11-18",
		} {
			if !strings.Contains(out.String(), part) {
				t.Errorf("%v: no %q in\n%s", args, part, out.String())
			}
		}
	}
	var early bytes.Buffer
	if status := run([]string{"-on", "2024-06-15"}, nil, &early, &early); status != 0 || !strings.Contains(early.String(), "  Rosa Vidal (Line Producer)\n    the season, in pre-production: ") {
		t.Errorf("while the season prepares and no script is written:\n%s", early.String())
	}
	var alone bytes.Buffer
	season := `{"title": "Alone", "asOf": "2024-01-01", "log": {"setting": "scripted-series", "units": ["e01"]}}`
	if status := run([]string{"-season", "-"}, strings.NewReader(season), &alone, &alone); status != 0 || !strings.Contains(alone.String(), "Nobody is known to work on it.") || !strings.Contains(alone.String(), "Nothing is planned.") {
		t.Errorf("a season of nobody:\n%s", alone.String())
	}
	var out, errs bytes.Buffer
	if status := run([]string{"-on", "2030-01-01"}, nil, &out, &errs); status != 0 || strings.Contains(out.String(), "do not count") {
		t.Errorf("years later something is left out:\n%s%s", out.String(), errs.String())
	}
}
