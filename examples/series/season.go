package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
)

// season is a season as its document tells it.
type season struct {
	title, note string
	asOf        phase.Date
	work        phase.Work
	line        schedule.Timeline
}

// planned is a part of the work on an episode and when it was meant to be done.
type planned struct {
	Unit  string     `json:"unit"`
	Part  string     `json:"part"`
	Start phase.Date `json:"start"`
	End   phase.Date `json:"end"`
}

// part says which events begin and end a part of the work on an episode, and what
// comes before it.
type part struct {
	phase      phase.Phase
	begin, end phase.EventKind
	before     int // days by which the part ends before the event that ends it
	after      string
}

var parts = map[string]part{
	"prep":  {phase.PreProduction, phase.EventStartPreparation, phase.EventStartProduction, 1, ""},
	"shoot": {phase.Production, phase.EventStartProduction, phase.EventWrap, 0, "prep"},
	"post":  {phase.PostProduction, phase.EventStartCut, phase.EventDeliver, 0, "shoot"},
}

// readSeason reads a document, replays its log and joins its plan with the days
// of its events.
func readSeason(text []byte) (*season, error) {
	var doc struct {
		Title string     `json:"title"`
		Note  string     `json:"note"`
		AsOf  phase.Date `json:"asOf"`
		Log   phase.Log  `json:"log"`
		Plan  []planned  `json:"plan"`
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&doc); err != nil {
		return nil, err
	}
	if doc.AsOf.IsZero() {
		return nil, errors.New("asOf: no date, want the day the season is seen from")
	}
	work, err := phase.Replay(doc.Log)
	if err != nil {
		return nil, err
	}
	line, err := timeline(doc.Plan, doc.Log.Events)
	if err != nil {
		return nil, err
	}
	return &season{title: doc.Title, note: doc.Note, asOf: doc.AsOf, work: work, line: line}, nil
}

// timeline joins the plan with the days of the events. The shoot of an episode
// waits for its prep and for the shoot of the one before it.
func timeline(plan []planned, events []phase.Event) (schedule.Timeline, error) {
	var tasks []schedule.Task
	var problems []error
	shooting := ""
	for i, p := range plan {
		kind, ok := parts[p.Part]
		if !ok {
			problems = append(problems, fmt.Errorf("plan[%d]: part %q, want prep, shoot or post", i, p.Part))
			continue
		}
		task := schedule.Task{
			ID: p.Unit + " " + p.Part, Phase: kind.phase, Start: p.Start, End: p.End,
			Began: first(events, p.Unit, kind.begin), Ended: first(events, p.Unit, kind.end).AddDays(-kind.before),
		}
		if kind.after != "" {
			task.After = append(task.After, p.Unit+" "+kind.after)
		}
		if p.Part == "shoot" {
			if shooting != "" {
				task.After = append(task.After, shooting)
			}
			shooting = task.ID
		}
		tasks = append(tasks, task)
	}
	line, err := schedule.NewTimeline(tasks...)
	return line, errors.Join(append(problems, err)...)
}

// first returns the day of the first such event of a unit.
func first(events []phase.Event, unit string, kind phase.EventKind) phase.Date {
	for _, e := range events {
		if e.Unit == unit && e.Kind == kind {
			return e.On
		}
	}
	return phase.Date{}
}
