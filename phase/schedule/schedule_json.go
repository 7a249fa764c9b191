package schedule

import (
	"encoding/json"
	"slices"
	"time"

	"example.com/producedby/internal/document"
	"example.com/producedby/phase"
)

// scheduleText is a schedule as JSON has it.
type scheduleText struct {
	Script   Script   `json:"script"`
	Calendar Calendar `json:"calendar"`
	Days     []Day    `json:"days"`
}

// MarshalJSON writes the script, the calendar and the days.
func (s Schedule) MarshalJSON() ([]byte, error) {
	return json.Marshal(scheduleText{Script: s.script, Calendar: s.calendar, Days: append([]Day{}, s.days...)})
}

// UnmarshalJSON reads what [Schedule.MarshalJSON] writes, strictly: it names every
// problem of script, calendar and days with its place; the others are those of
// [NewScript], [NewCalendar] and [New], which compares the days with script and
// calendar only where both are whole. It leaves s alone on error.
func (s *Schedule) UnmarshalJSON(text []byte) error {
	var scenes []Scene
	var locked bool
	var weekdays []time.Weekday
	var holidays []phase.Date
	var days []Day
	read := document.Read(text, func(v document.Value) {
		v.Object(func(o document.Object) {
			scenes, locked = readScript(o.Field("script"))
			weekdays, holidays = readCalendar(o.Field("calendar"))
			days = document.List(o.Field("days"), readDay)
		})
	})
	script, err1 := NewScript(scenes...)
	calendar, err2 := makeCalendar(weekdays, holidays)
	if err := gather(read, within("script", err1), within("calendar", err2)); err != nil {
		return err
	}
	script.locked = locked
	next, err := New(script, calendar, days...)
	if err != nil {
		return err
	}
	*s = next
	return nil
}

// Equal reports whether the schedules have the same script, calendar and days.
func (s Schedule) Equal(t Schedule) bool {
	return s.script.Equal(t.script) && s.calendar.Equal(t.calendar) && slices.EqualFunc(s.days, t.days, Day.Equal)
}

// Equal reports whether the days are the same in every part.
func (d Day) Equal(e Day) bool {
	return d.Date == e.Date && d.Kind == e.Kind && d.Note == e.Note && slices.Equal(d.Scenes, e.Scenes)
}

// timelineText is a timeline as JSON has it.
type timelineText struct {
	Calendar *Calendar `json:"calendar,omitempty"`
	Tasks    []Task    `json:"tasks"`
}

// MarshalJSON writes the tasks, and the calendar where forecasts count in one.
func (l Timeline) MarshalJSON() ([]byte, error) {
	text := timelineText{Tasks: append([]Task{}, l.tasks...)}
	if !l.calendar.IsZero() {
		text.Calendar = &l.calendar
	}
	return json.Marshal(text)
}

// UnmarshalJSON reads what [Timeline.MarshalJSON] writes, strictly: it names every
// problem with its place; the others are those of [NewTimeline] and [NewCalendar].
// It leaves l alone on error.
func (l *Timeline) UnmarshalJSON(text []byte) error {
	var tasks []Task
	var weekdays []time.Weekday
	var holidays []phase.Date
	read := document.Read(text, func(v document.Value) {
		v.Object(func(o document.Object) {
			weekdays, holidays = readCalendar(o.Field("calendar"))
			tasks = document.List(o.Field("tasks"), readTask)
		})
	})
	calendar, err1 := makeCalendar(weekdays, holidays)
	line, err2 := NewTimeline(tasks...)
	if err := gather(read, within("calendar", err1), err2); err != nil {
		return err
	}
	*l = line.In(calendar)
	return nil
}

// Equal reports whether the timelines have the same tasks in the same order and
// count in the same days.
func (l Timeline) Equal(m Timeline) bool {
	return l.calendar.Equal(m.calendar) && slices.EqualFunc(l.tasks, m.tasks, Task.Equal)
}

// Equal reports whether the tasks are the same in every part.
func (t Task) Equal(u Task) bool {
	return t.ID == u.ID && t.Name == u.Name && t.Phase == u.Phase && t.Start == u.Start && t.End == u.End &&
		t.Began == u.Began && t.Ended == u.Ended && slices.Equal(t.After, u.After)
}
