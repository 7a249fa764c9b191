package schedule

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"example.com/producedby/internal/document"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// gather joins what reading a document found with what making something of it
// found, less what is about an element that could not be read anyway.
func gather(read error, made ...error) error {
	var problems []error
	found := document.Found(read)
	for _, p := range found {
		problems = append(problems, fmt.Errorf("schedule: %w", p))
	}
	for _, err := range made {
		for _, problem := range document.Problems(err) {
			if !slices.ContainsFunc(found, func(p *document.Problem) bool { return about(problem, p.Path) }) {
				problems = append(problems, problem)
			}
		}
	}
	return errors.Join(problems...)
}

// about reports whether a constructor's problem is about the element of a list
// that the place is in; every problem is about the document as a whole.
func about(problem error, path string) bool {
	element, _, _ := strings.Cut(path, "]")
	return path == "" || strings.HasPrefix(problem.Error(), "schedule: "+element+"] ")
}

// within gives the problems of a part of a document their places in the document.
func within(part string, err error) error {
	var problems []error
	for _, problem := range document.Problems(err) {
		problems = append(problems, errors.New("schedule: "+placeIn(part, problem)))
	}
	return errors.Join(problems...)
}

// placeIn is a problem with its place in a document, of which it is about a part.
func placeIn(part string, problem error) string {
	text := strings.TrimPrefix(problem.Error(), "schedule: ")
	if at := strings.IndexAny(text, ".[:"); at > 0 && strings.Trim(text[:at], "abcdefghijklmnopqrstuvwxyz") == "" {
		return part + "." + text
	}
	return part + ": " + text
}

func readScript(v document.Value) (scenes []Scene, locked bool) {
	if v.IsList() {
		v.Problem(errors.New(`a list, want an object such as {"scenes": [...]}`))
		return nil, false
	}
	v.Object(func(o document.Object) {
		locked = o.Field("locked").Bool()
		o.Field("scenes").Each(func(_ int, v document.Value) {
			var s Scene
			v.Object(func(o document.Object) { s = readScene(o) })
			scenes = append(scenes, s)
		})
	})
	return scenes, locked
}

func readScene(o document.Object) (s Scene) {
	s.Number = SceneNumber(o.Need("number").Text())
	o.Field("place").Into(&s.Place)
	s.Set, s.Location = o.Field("set").Text(), o.Field("location").Text()
	o.Field("light").Into(&s.Light)
	o.Field("length").Into(&s.Length)
	s.Cast = document.Texts[role.Person](o.Field("cast"))
	o.Field("elements").Each(func(_ int, v document.Value) {
		v.Object(func(o document.Object) {
			s.Elements = append(s.Elements, Element{Category: o.Field("category").Text(), Name: o.Field("name").Text()})
		})
	})
	s.Synopsis, s.Omitted = o.Field("synopsis").Text(), o.Field("omitted").Bool()
	return s
}

func readCalendar(v document.Value) (days []time.Weekday, holidays []phase.Date) {
	v.Object(func(o document.Object) {
		o.Field("weekdays").Each(func(_ int, v document.Value) {
			at := slices.Index(weekdayNames(), v.Text())
			if at < 0 {
				v.Problemf("%q, want a day such as Monday", v.Text())
				return
			}
			days = append(days, time.Weekday(at))
		})
		o.Field("holidays").Each(func(_ int, v document.Value) {
			var d phase.Date
			v.Need().Into(&d)
			holidays = append(holidays, d)
		})
	})
	return days, holidays
}

// makeCalendar is [NewCalendar], and the calendar without working days for no days
// at all.
func makeCalendar(days []time.Weekday, holidays []phase.Date) (Calendar, error) {
	if len(days)+len(holidays) == 0 {
		return Calendar{}, nil
	}
	return NewCalendar(days, holidays...)
}

func readDay(v document.Value) (d Day) {
	v.Object(func(o document.Object) {
		o.Need("date").Into(&d.Date)
		o.Need("kind").Into(&d.Kind)
		d.Scenes, d.Note = document.Texts[SceneNumber](o.Field("scenes")), o.Field("note").Text()
	})
	return d
}

func readTask(v document.Value) (t Task) {
	v.Object(func(o document.Object) {
		t.ID, t.Name = o.Need("id").Text(), o.Field("name").Text()
		o.Field("phase").Into(&t.Phase)
		o.Need("start").Into(&t.Start)
		o.Need("end").Into(&t.End)
		o.Field("began").Into(&t.Began)
		o.Field("ended").Into(&t.Ended)
		t.After = document.Texts[string](o.Field("after"))
	})
	return t
}

// readScenarios reads the scenarios, each with the problems of its schedule.
func readScenarios(v document.Value) (active string, list []Scenario) {
	v.Object(func(o document.Object) {
		active = o.Field("active").Text()
		o.Field("scenarios").Each(func(_ int, v document.Value) {
			var c Scenario
			v.Object(func(o document.Object) {
				c.Name, c.Locked = o.Field("name").Text(), o.Field("locked").Bool()
				plan := o.Field("schedule")
				if !plan.There() {
					return
				}
				for _, problem := range document.Problems(c.Schedule.UnmarshalJSON(plan.JSON())) {
					path, text, _ := strings.Cut(placeIn("", problem), ": ")
					plan.Within(&document.Problem{Path: strings.TrimPrefix(path, "."), Err: errors.New(text)})
				}
			})
			list = append(list, c)
		})
	})
	return active, list
}
