package schedule

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"example.com/producedby/internal/document"
	"example.com/producedby/phase"
)

// Calendar says which days are worked: days of the week, less holidays.
//
// The zero value has no working days; [NewCalendar] makes one that has.
type Calendar struct {
	weekdays [7]bool
	holidays []phase.Date // sorted
}

// NewCalendar returns the calendar of a unit that works on the given days of the
// week, except on the given holidays.
//
// It returns an error that names each weekday out of range and each holiday that
// is no date, and one if no weekday is worked.
func NewCalendar(weekdays []time.Weekday, holidays ...phase.Date) (Calendar, error) {
	var c Calendar
	var problems []error
	for i, d := range weekdays {
		if d < time.Sunday || d > time.Saturday {
			problems = append(problems, fmt.Errorf("schedule: weekdays[%d]: %d, want 0 to 6", i, int(d)))
			continue
		}
		c.weekdays[d] = true
	}
	if c.weekdays == [7]bool{} {
		problems = append(problems, errors.New("schedule: weekdays: no day of the week is worked, want at least one"))
	}
	for i, d := range holidays {
		if d.IsZero() {
			problems = append(problems, fmt.Errorf("schedule: holidays[%d]: no date", i))
		}
	}
	if err := errors.Join(problems...); err != nil {
		return Calendar{}, err
	}
	c.holidays = slices.Clone(holidays)
	slices.SortFunc(c.holidays, phase.Date.Compare)
	c.holidays = slices.Compact(c.holidays)
	return c, nil
}

// FiveDays returns the calendar of a five-day week from Monday to Friday.
func FiveDays(holidays ...phase.Date) (Calendar, error) { return week(5, holidays) }

// SixDays returns the calendar of a six-day week from Monday to Saturday.
func SixDays(holidays ...phase.Date) (Calendar, error) { return week(6, holidays) }

func week(n int, holidays []phase.Date) (Calendar, error) {
	days := make([]time.Weekday, n)
	for i := range days {
		days[i] = time.Monday + time.Weekday(i)
	}
	return NewCalendar(days, holidays...)
}

// IsZero reports whether no day is worked.
func (c Calendar) IsZero() bool { return c.weekdays == [7]bool{} }

// Equal reports whether the same days are worked.
func (c Calendar) Equal(d Calendar) bool {
	return c.weekdays == d.weekdays && slices.Equal(c.holidays, d.holidays)
}

// Works reports whether the day is worked. The zero Date is not.
func (c Calendar) Works(d phase.Date) bool {
	return !d.IsZero() && c.weekdays[d.Weekday()] && !c.Holiday(d)
}

// Holiday reports whether the day is one of the holidays.
func (c Calendar) Holiday(d phase.Date) bool {
	_, found := slices.BinarySearchFunc(c.holidays, d, phase.Date.Compare)
	return found
}

// OnOrAfter returns the first working day from d on, d included, and the zero
// Date if there is none before the calendar ends.
func (c Calendar) OnOrAfter(d phase.Date) phase.Date {
	if c.IsZero() {
		return phase.Date{}
	}
	for !d.IsZero() && !c.Works(d) {
		d = d.AddDays(1)
	}
	return d
}

// Add returns the working day that lies n working days after d, or before it if n
// is negative. The count starts from the first working day on or after d, so that
// adding none gives that day. It returns the zero Date if there is no such day.
func (c Calendar) Add(d phase.Date, n int) phase.Date {
	d = c.OnOrAfter(d)
	step := 1
	if n < 0 {
		step = -1
	}
	for n != 0 && !d.IsZero() {
		if d = d.AddDays(step); c.Works(d) {
			n -= step
		}
	}
	return d
}

// Count returns the working days from first to last, both included, and zero if
// either is the zero Date or last is before first.
func (c Calendar) Count(first, last phase.Date) int {
	n := 0
	if last.IsZero() {
		return 0
	}
	for d := first; !d.IsZero() && !d.After(last); d = d.AddDays(1) {
		if c.Works(d) {
			n++
		}
	}
	return n
}

// calendarText is a calendar as JSON has it.
type calendarText struct {
	Weekdays []string     `json:"weekdays"`
	Holidays []phase.Date `json:"holidays,omitempty"`
}

// MarshalJSON writes the names of the weekdays that are worked and the holidays.
func (c Calendar) MarshalJSON() ([]byte, error) {
	text := calendarText{Weekdays: []string{}, Holidays: c.holidays}
	for i, works := range c.weekdays {
		if works {
			text.Weekdays = append(text.Weekdays, time.Weekday(i).String())
		}
	}
	return json.Marshal(text)
}

// UnmarshalJSON reads what [Calendar.MarshalJSON] writes, strictly: it names every
// field nobody knows and every name that is no weekday with its place; the other
// errors are those of [NewCalendar]. It leaves c alone on error.
func (c *Calendar) UnmarshalJSON(b []byte) error {
	var days []time.Weekday
	var holidays []phase.Date
	read := document.Read(b, func(v document.Value) { days, holidays = readCalendar(v) })
	if read != nil {
		return gather(read)
	}
	calendar, err := makeCalendar(days, holidays)
	if err != nil {
		return err
	}
	*c = calendar
	return nil
}

func weekdayNames() []string {
	names := make([]string, 7)
	for i := range names {
		names[i] = time.Weekday(i).String()
	}
	return names
}
