package schedule

import (
	"encoding/json"
	"fmt"
	"slices"
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

// UnmarshalJSON reads what [Schedule.MarshalJSON] writes; the errors are those of
// [NewScript], [NewCalendar] and [New]. It leaves s alone on error.
func (s *Schedule) UnmarshalJSON(text []byte) error {
	var read scheduleText
	if err := json.Unmarshal(text, &read); err != nil {
		return fmt.Errorf("schedule: %w", err)
	}
	next, err := New(read.Script, read.Calendar, read.Days...)
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

// Equal reports whether the timelines have the same tasks in the same order.
func (l Timeline) Equal(m Timeline) bool { return slices.EqualFunc(l.tasks, m.tasks, Task.Equal) }

// Equal reports whether the tasks are the same in every part.
func (t Task) Equal(u Task) bool {
	return t.ID == u.ID && t.Name == u.Name && t.Phase == u.Phase && t.Start == u.Start && t.End == u.End &&
		t.Began == u.Began && t.Ended == u.Ended && slices.Equal(t.After, u.After)
}
