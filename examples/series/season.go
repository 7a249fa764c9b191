package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/internal/document"
	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role/cite"
)

// season is a season as its document tells it.
type season struct {
	title, note string
	asOf        phase.Date
	later       []phase.Event // events of the log after that day, which do not count
	work        phase.Work
	line        schedule.Timeline
}

// planned is a part of the work on an episode and when it was meant to be done.
type planned struct {
	unit, part string
	start, end phase.Date
}

// name is what the timeline calls it.
func (p planned) name() string { return p.unit + " " + p.part }

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

// readSeason reads a document, replays its log up to the day that it is seen from,
// and joins its plan with the days of the events.
func readSeason(text []byte, on phase.Date) (*season, error) {
	s := &season{}
	var raw, week []byte
	var plan []planned
	err := document.Read(text, func(v document.Value) {
		if !v.There() {
			v.Problemf("null, want an object with a season")
		}
		v.Object(func(o document.Object) {
			s.title, s.note = o.Need("title").Text(), o.Field("note").Text()
			asOf := o.Field("asOf")
			if on.IsZero() {
				asOf.Need()
			}
			asOf.Into(&s.asOf)
			raw = o.Need("log").JSON()
			if v := o.Field("calendar"); v.There() {
				week = v.JSON()
			}
			plan = readPlan(o.Field("plan"))
		})
	})
	if !on.IsZero() {
		s.asOf = on
	}
	log := phase.Log{}
	if raw == nil {
		return nil, err
	}
	if failure := json.Unmarshal(raw, &log); failure != nil {
		return nil, errors.Join(append(cite.Problems(err), cite.Problems(failure)...)...)
	}
	whole, failure := phase.Replay(log)
	problems := append(cite.Problems(err), cite.Problems(failure)...)
	calendar, failed := readCalendar(week)
	if failed != nil {
		problems = append(problems, fmt.Errorf("calendar: %w", failed))
	}
	if failure == nil {
		problems = append(problems, unitProblems(whole, plan)...)
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	log.Events, s.later = upTo(log.Events, s.asOf)
	if s.work, err = phase.Replay(log); err != nil {
		return nil, err
	}
	s.line, err = timeline(plan, log.Events)
	s.line = s.line.In(calendar)
	return s, err
}

// readCalendar reads which days are worked; every day is where nothing is said.
func readCalendar(text []byte) (c schedule.Calendar, err error) {
	if text == nil {
		return c, nil
	}
	err = json.Unmarshal(text, &c)
	return c, err
}

// upTo cuts the events off before the first that is later than the day.
func upTo(events []phase.Event, on phase.Date) (kept, later []phase.Event) {
	at := slices.IndexFunc(events, func(e phase.Event) bool { return e.On.After(on) })
	if at < 0 {
		return events, nil
	}
	return events[:at], events[at:]
}

func readPlan(v document.Value) []planned {
	var plan []planned
	first := map[string]int{}
	v.Each(func(i int, v document.Value) {
		var p planned
		v.Object(func(o document.Object) {
			p.unit, p.part = o.Need("unit").Text(), o.Need("part").Text()
			o.Need("start").Into(&p.start)
			o.Need("end").Into(&p.end)
			if _, ok := parts[p.part]; !ok && p.part != "" {
				o.Field("part").Problemf("%q, want prep, shoot or post", p.part)
			}
			if p.end.Before(p.start) {
				o.Field("end").Problemf("%v, before the start on %v", p.end, p.start)
			}
		})
		if earlier, twice := first[p.name()]; twice {
			v.Problemf("%s is planned by plan[%d] already", p.name(), earlier)
		} else {
			first[p.name()] = i
		}
		plan = append(plan, p)
	})
	return plan
}

// unitProblems says what is wrong with the work as a season, and with the plan of
// its episodes.
func unitProblems(w phase.Work, plan []planned) []error {
	units := slices.Collect(w.Units())
	if w.Lifecycle().Unit() == "" {
		return []error{fmt.Errorf("log.setting: %v is made in one piece, want a work of several, such as a scripted series", w.Setting())}
	}
	if len(units) == 0 {
		return []error{fmt.Errorf("log.units: none, want the name of each %s", w.Lifecycle().Unit())}
	}
	var problems []error
	for i, p := range plan {
		if p.unit != "" && !slices.Contains(units, p.unit) {
			problems = append(problems, fmt.Errorf("plan[%d].unit: %q, want one of %s", i, p.unit, strings.Join(units, ", ")))
		}
	}
	return problems
}

// timeline joins the plan with the days of the events. The shoot of an episode
// waits for its prep and for the shoot of the one before it.
func timeline(plan []planned, events []phase.Event) (schedule.Timeline, error) {
	var tasks []schedule.Task
	shooting := ""
	for _, p := range plan {
		kind := parts[p.part]
		task := schedule.Task{
			ID: p.name(), Phase: kind.phase, Start: p.start, End: p.end,
			Began: first(events, p.unit, kind.begin), Ended: first(events, p.unit, kind.end).AddDays(-kind.before),
		}
		if before := (planned{unit: p.unit, part: kind.after}); slices.ContainsFunc(plan, func(q planned) bool { return q.name() == before.name() }) {
			task.After = append(task.After, before.name())
		}
		if p.part == "shoot" {
			if shooting != "" {
				task.After = append(task.After, shooting)
			}
			shooting = task.ID
		}
		tasks = append(tasks, task)
	}
	return schedule.NewTimeline(tasks...)
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
