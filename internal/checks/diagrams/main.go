// Diagrams writes what the library draws into a directory, so that the tools that
// read it can be asked: every lifecycle and the states of every setting that has
// one, as Mermaid and as Graphviz, and Gantt charts of tasks whose names are hard
// to write. Beside a Gantt chart stands what has to be read from it, as JSON.
//
//	go run ./diagrams DIRECTORY
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "diagrams:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New("want a directory")
	}
	files, err := lifecycles()
	if err != nil {
		return err
	}
	for name, text := range charts() {
		files[name] = text
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(args[0], name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// drawing is a file and what draws it.
type drawing struct {
	name string
	draw func(role.Setting) (string, error)
}

// lifecycles are the diagrams of package phase.
func lifecycles() (map[string]string, error) {
	files := map[string]string{}
	slug := strings.NewReplacer(" ", "-", ",", "", "/", "-")
	for l := range phase.Lifecycles() {
		name := "lifecycle-" + slug.Replace(l.Name())
		files[name+".mmd"], files[name+".dot"] = l.Mermaid(), l.Graphviz()
		for in := range l.Scope().All() {
			name := "states-" + slug.Replace(in.String())
			drawings := []drawing{{name + ".mmd", phase.StatesMermaid}, {name + ".dot", phase.StatesGraphviz}}
			if l.Unit() != "" {
				drawings = append(drawings, drawing{"unit-" + name + ".mmd", phase.UnitStatesMermaid}, drawing{"unit-" + name + ".dot", phase.UnitStatesGraphviz})
			}
			for _, d := range drawings {
				text, err := d.draw(in)
				if err != nil {
					return nil, err
				}
				files[d.name] = text
			}
		}
	}
	return files, nil
}

// expected is what has to be read from a Gantt chart.
type expected struct {
	Title string         `json:"title"`
	Tasks []expectedTask `json:"tasks"` // in the order of the chart
}

type expectedTask struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Start string `json:"start"`
	End   string `json:"end"` // the day after the last
	Done  bool   `json:"done"`
	Late  bool   `json:"late"`
}

// names are hard to write: each begins as something else of Mermaid's, or has a
// sign of it somewhere.
var names = []string{
	"section", "Section: two", "end", "end of day", "title", "Title design", "gantt", "click", "click a call b()", "call", "Call sheets", "href \"x\"", "hrefs",
	"excludes weekends", "includes", "todayMarker off", "dateFormat X", "axisFormat %d", "tickInterval 1day", "inclusiveEndDates", "topAxis", "displayMode compact",
	"weekday monday", "weekend friday", "accTitle: a", "accDescr: b", "accDescr { c", "vert", "milestone", "done", "crit", "active", "after t0", "until t0",
	"a: b", "a; b", "a, b", "a # b", "#quot;", "a %% b", "100 %", "%%{init: {}}%%", "---", "```", "<b>bold</b>", "a & b", "&amp;", "\"quoted\"", "'quoted'", "`code`",
	"(round)", "[square]", "{curly}", "a|b", "a\\nb", "two\nlines", "two\r\nlines", "a\ttab", "nul\x00byte", "line\u2028separator", "nel\u0085", "\xff\xfe", "   ", ":", "#;",
	"101 prep", "9 to 5", "2012-03", "2012-03-28th", "title\ufeffcard", "gantt-chart", "weekday Sunday-ish", "weekday rates", "Title-design", "accTitle", "accDescr", "accTitle of all", "accDescription", "Sections",
	"Ünïcode", "漢字", "שלום", "👩‍🎬 pick-ups", "2012-03-28", "12", "0", "$$x$$", "@a", "~a", "*a*", "_a_", "-a", "=a", "•", "constructor", "__proto__", "toString",
	"title", strings.Repeat("long ", 200), "subgraph", "graph", "classDef", "style", "default",
}

// charts are Gantt charts of a task for each name, whose title is one too.
func charts() map[string]string {
	files := map[string]string{}
	for i, title := range append([]string{""}, names...) {
		line, want := chart(i, names[max(i-1, 0):min(i+2, len(names))])
		name := fmt.Sprintf("gantt-%02d", i)
		files[name+".mmd"] = line.Mermaid(title, phase.MustDate("2012-01-10"))
		want.Title = title
		text, err := json.Marshal(want)
		if err != nil {
			panic(err) // does not happen: it is text
		}
		files[name+".json"] = string(text)
	}
	return files
}

// chart is a timeline of tasks of these names: the first is done and late, the
// second is under way, the others are to come.
func chart(n int, names []string) (schedule.Timeline, expected) {
	var tasks []schedule.Task
	first := phase.MustDate("2012-01-01")
	for i, name := range names {
		task := schedule.Task{ID: fmt.Sprintf("%d-%d", n, i), Name: name, Phase: phase.Phase(1 + (i+n)%7), Start: first.AddDays(3 * i), End: first.AddDays(3*i + 2)}
		if i < 2 {
			task.Began = task.Start
		}
		if i == 0 {
			task.Ended = task.End.AddDays(1)
		}
		tasks = append(tasks, task)
	}
	line, err := schedule.NewTimeline(tasks...)
	if err != nil {
		panic(err) // does not happen: the names alone are odd
	}
	var want expected
	for i, f := range line.Forecast(phase.MustDate("2012-01-10")) {
		want.Tasks = append(want.Tasks, expectedTask{
			ID: fmt.Sprint("t", i), Name: names[i], Start: f.Start.String(), End: f.End.AddDays(1).String(), Done: f.Done, Late: f.Slip > 0,
		})
	}
	return line, want
}
