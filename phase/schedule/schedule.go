package schedule

import (
	"errors"
	"fmt"
	"slices"

	"example.com/producedby/phase"
)

// Day is a day of a schedule.
type Day struct {
	Date   phase.Date    `json:"date"`
	Kind   DayKind       `json:"kind"`
	Scenes []SceneNumber `json:"scenes,omitempty"` // in the order in which they are shot
	Note   string        `json:"note,omitempty"`
}

// Schedule says which scenes of a script are shot on which day. It never changes.
//
// The zero value has no days.
type Schedule struct {
	script   Script
	calendar Calendar
	days     []Day
	on       map[SceneNumber]int // position of the day that has the scene; never written after the schedule is made
}

// New returns a schedule of days that were laid out by somebody.
//
// It returns an error that names each day that is no date, not later than the day
// before it or of no kind, each shooting day that the calendar does not work,
// each scene on a day that is not for shooting, and each that the script does not
// have, has omitted, or has on another day already. A scene that takes two days is two
// in the breakdown, such as 12pt1 and 12pt2, each with its own length. A push is the
// same days over again, each moved by [Calendar.Add].
func New(script Script, calendar Calendar, days ...Day) (Schedule, error) {
	s := Schedule{script: script, calendar: calendar, days: slices.Clone(days), on: map[SceneNumber]int{}}
	var problems []error
	for i := range s.days {
		d := &s.days[i]
		d.Scenes = slices.Clone(d.Scenes)
		complain := func(format string, args ...any) {
			problems = append(problems, fmt.Errorf("schedule: days[%d] %v: %s", i, d.Date, fmt.Sprintf(format, args...)))
		}
		switch {
		case d.Date.IsZero():
			complain("no date")
		case i > 0 && !d.Date.After(days[i-1].Date):
			complain("not after %v", days[i-1].Date)
		case d.Kind == ShootingDay && !calendar.Works(d.Date):
			complain("a shooting day on a day that is not worked")
		}
		if !d.Kind.Valid() {
			complain("kind %v, want a kind of day", d.Kind)
		}
		for _, n := range d.Scenes {
			at := script.index(n)
			other, twice := s.on[n]
			switch {
			case d.Kind != ShootingDay:
				complain("scene %q on a day of %v", n, d.Kind)
			case at < 0:
				complain("scene %q, which the script does not have", n)
			case script.scenes[at].Omitted:
				complain("scene %q, which is omitted", n)
			case twice:
				complain("scene %q, which is shot on %v already, want it once", n, days[other].Date)
			}
			s.on[n] = i
		}
	}
	if err := errors.Join(problems...); err != nil {
		return Schedule{}, err
	}
	return s, nil
}

// Shoot returns a schedule that shoots the scenes in the given order from the
// first working day on or after start, on each day as many as fit into perDay. A
// scene that is longer than that has a day of its own. Scenes that are not named
// stay unscheduled; no scenes named stands for all in the order of the script.
//
// It is a first draft for somebody to work on: pages measure effort poorly, and
// places, people and daylight are not looked at.
//
// It returns an error if perDay is not positive, if the calendar has no working
// days left, and those of [New].
func Shoot(script Script, calendar Calendar, start phase.Date, perDay Eighths, order ...SceneNumber) (Schedule, error) {
	if perDay < 1 {
		return Schedule{}, fmt.Errorf("schedule: %v pages a day, want more than none", perDay)
	}
	if len(order) == 0 {
		for i := range script.scenes {
			if !script.scenes[i].Omitted {
				order = append(order, script.scenes[i].Number)
			}
		}
	}
	var days []Day
	var full Eighths
	next := calendar.OnOrAfter(start)
	for _, n := range order {
		var length Eighths
		if at := script.index(n); at >= 0 {
			length = script.scenes[at].Length
		}
		if len(days) == 0 || full+length > perDay {
			if next.IsZero() {
				return Schedule{}, fmt.Errorf("schedule: no working day on or after %v", start)
			}
			days = append(days, Day{Date: next, Kind: ShootingDay})
			next, full = calendar.OnOrAfter(next.AddDays(1)), 0
		}
		last := &days[len(days)-1]
		last.Scenes = append(last.Scenes, n)
		full += length
	}
	return New(script, calendar, days...)
}

// Script returns the script.
func (s Schedule) Script() Script { return s.script }

// Days returns the days in order.
func (s Schedule) Days() []Day {
	days := slices.Clone(s.days)
	for i := range days {
		days[i].Scenes = slices.Clone(days[i].Scenes)
	}
	return days
}

// ShootingDays returns the number of shooting days.
func (s Schedule) ShootingDays() int {
	n := 0
	for i := range s.days {
		if s.days[i].Kind == ShootingDay {
			n++
		}
	}
	return n
}

// DayNumber returns the number of a shooting day, from 1, and zero for any other
// day.
func (s Schedule) DayNumber(on phase.Date) int {
	n := 0
	for i := range s.days {
		if s.days[i].Kind != ShootingDay {
			continue
		}
		if n++; s.days[i].Date == on {
			return n
		}
	}
	return 0
}

// On returns the length of what is shot on a day.
func (s Schedule) On(d phase.Date) Eighths {
	var sum Eighths
	for i := range s.days {
		if s.days[i].Date == d {
			sum += s.length(s.days[i].Scenes)
		}
	}
	return sum
}

// To returns the length of what is shot up to a day, that day included.
func (s Schedule) To(d phase.Date) Eighths {
	var sum Eighths
	for i := range s.days {
		if !s.days[i].Date.After(d) {
			sum += s.length(s.days[i].Scenes)
		}
	}
	return sum
}

func (s Schedule) length(scenes []SceneNumber) Eighths {
	var sum Eighths
	for _, n := range scenes {
		if i := s.script.index(n); i >= 0 {
			sum += s.script.scenes[i].Length
		}
	}
	return sum
}

// DayOf returns the day on which a scene is shot, and false if no day has it.
func (s Schedule) DayOf(n SceneNumber) (phase.Date, bool) {
	i, ok := s.on[n]
	if !ok {
		return phase.Date{}, false
	}
	return s.days[i].Date, true
}

// Unscheduled returns the scenes that no day has, in the order of the script.
// Omitted scenes are not among them.
func (s Schedule) Unscheduled() []SceneNumber {
	var rest []SceneNumber
	for i := range s.script.scenes {
		scene := &s.script.scenes[i]
		if _, scheduled := s.on[scene.Number]; !scheduled && !scene.Omitted {
			rest = append(rest, scene.Number)
		}
	}
	return rest
}
