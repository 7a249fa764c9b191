package schedule

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// Call is a day for which somebody is called other than to be shot: travel,
// rehearsal, fitting.
type Call struct {
	Person role.Person `json:"person"`
	Date   phase.Date  `json:"date"`
	Code   Code        `json:"code"` // Travel, Rehearsal or Fitting
}

// DayOutOfDays says what each member of the cast does on each day.
type DayOutOfDays struct {
	Dates []phase.Date `json:"dates"`
	Rows  []CastRow    `json:"rows"`
}

// CastRow is the days of one member of the cast.
type CastRow struct {
	Person role.Person `json:"person"`
	Codes  []Code      `json:"codes"` // one for each of the dates; zero where they are not on the production
}

// Count returns on how many days the row has one of the codes.
func (r CastRow) Count(codes ...Code) int {
	n := 0
	for _, c := range r.Codes {
		if slices.Contains(codes, c) {
			n++
		}
	}
	return n
}

// Worked returns the number of days on which they are shot.
func (r CastRow) Worked() int {
	return r.Count(Start, Work, Finish, StartFinish, Drop, StartDrop, Pickup, PickupDrop, PickupFinish)
}

// Code returns what somebody does on a day; zero if they are not on the
// production then.
func (d DayOutOfDays) Code(p role.Person, on phase.Date) Code {
	at := slices.Index(d.Dates, on)
	for _, r := range d.Rows {
		if r.Person == p && at >= 0 {
			return r.Codes[at]
		}
	}
	return 0
}

// DayOutOfDays works out what each member of the cast does on each day of the
// schedule, in the order of the script's cast.
//
// Who is idle between two working days is held, unless they are idle for at least
// dropAfter days on end: then they are let go with the working day before and taken
// on again with the one after, and held on no day between. A day for which they
// are called is not idle. Zero lets nobody go; the number, in days of the calendar, is one of the agreement with the
// performers. Holidays of the calendar that would be worked otherwise have a
// column of their own. Calls for travel, rehearsal and fitting fill days on which
// somebody is not shot, within an engagement or outside it; a day on which the
// whole unit travels or rehearses calls nobody by itself.
//
// It returns an error that names each call for nobody in the script, with another
// code, without a date, or on a day on which the person has another code.
func (s Schedule) DayOutOfDays(dropAfter int, calls ...Call) (DayOutOfDays, error) {
	if dropAfter < 0 {
		return DayOutOfDays{}, fmt.Errorf("schedule: day-out-of-days: let go after %d days, want none or more", dropAfter)
	}
	cast := s.script.Cast()
	table := DayOutOfDays{Dates: s.dates(calls)}
	worked, called := s.worked(table.Dates), map[role.Person][]int{}
	for _, c := range calls {
		if at, found := slices.BinarySearchFunc(table.Dates, c.Date, phase.Date.Compare); found {
			called[c.Person] = append(called[c.Person], at)
		}
	}
	for _, p := range cast {
		table.Rows = append(table.Rows, CastRow{Person: p, Codes: s.codes(worked[p], called[p], table.Dates, dropAfter)})
	}
	var problems []error
	for i, c := range calls {
		complain := func(format string, args ...any) {
			problems = append(problems, fmt.Errorf("schedule: calls[%d] %s on %v: %s", i, c.Person, c.Date, fmt.Sprintf(format, args...)))
		}
		row, day := slices.Index(cast, c.Person), slices.Index(table.Dates, c.Date)
		switch {
		case c.Code != Travel && c.Code != Rehearsal && c.Code != Fitting:
			complain("code %v, want travel, rehearsal or fitting", c.Code)
		case row < 0:
			complain("nobody of that name in the script")
		case day < 0:
			complain("no date")
		default:
			code := &table.Rows[row].Codes[day]
			if *code != 0 && *code != Hold && *code != Holiday {
				complain("they have %v that day", *code)
				continue
			}
			*code = c.Code
		}
	}
	if err := errors.Join(problems...); err != nil {
		return DayOutOfDays{}, err
	}
	return table, nil
}

// dates returns the days of the schedule and of the calls, and the holidays of the
// calendar between the first and the last day of the schedule, each once.
func (s Schedule) dates(calls []Call) []phase.Date {
	var dates []phase.Date
	for i := range s.days {
		dates = append(dates, s.days[i].Date)
	}
	for _, d := range s.calendar.holidays {
		if n := len(s.days); n > 0 && d.After(s.days[0].Date) && d.Before(s.days[n-1].Date) && s.calendar.weekdays[d.Weekday()] {
			dates = append(dates, d)
		}
	}
	for _, c := range calls {
		if !c.Date.IsZero() {
			dates = append(dates, c.Date)
		}
	}
	slices.SortFunc(dates, phase.Date.Compare)
	return slices.Compact(dates)
}

// worked returns the positions of the dates on which each member of the cast is
// shot.
func (s Schedule) worked(dates []phase.Date) map[role.Person][]int {
	worked := map[role.Person][]int{}
	for i := range s.days {
		if len(s.days[i].Scenes) == 0 {
			continue
		}
		at, _ := slices.BinarySearchFunc(dates, s.days[i].Date, phase.Date.Compare)
		for _, n := range s.days[i].Scenes {
			for _, p := range s.script.scenes[s.script.index(n)].Cast {
				if days := worked[p]; len(days) == 0 || days[len(days)-1] != at {
					worked[p] = append(days, at)
				}
			}
		}
	}
	return worked
}

// codes works out one row of the table for somebody who is shot, and called, on
// the dates of those positions. Who is called is not idle.
func (s Schedule) codes(worked, called []int, dates []phase.Date, dropAfter int) []Code {
	codes := make([]Code, len(dates))
	begins := true
	var present []int
	for i, at := range worked {
		ends := i == len(worked)-1
		if !ends {
			present = append(present[:0], at)
			for _, on := range called {
				if on > at && on < worked[i+1] {
					present = append(present, on)
				}
			}
			slices.Sort(present)
			present = append(present, worked[i+1])
			ends = s.fill(codes, present, dates, dropAfter)
		}
		codes[at] = workCode(i == 0, i == len(worked)-1, begins, ends)
		begins = ends
	}
	return codes
}

// fill fills in the idle days between those on which somebody is there, unless
// they are let go on the way, and reports whether they are.
func (s Schedule) fill(codes []Code, present []int, dates []phase.Date, dropAfter int) bool {
	for i := 1; i < len(present); i++ {
		if apart(dates, present[i-1], present[i], dropAfter) {
			return true
		}
	}
	for i := 1; i < len(present); i++ {
		for between := present[i-1] + 1; between < present[i]; between++ {
			codes[between] = s.idleCode(dates[between])
		}
	}
	return false
}

// apart reports whether somebody who is idle between two days is let go.
func apart(dates []phase.Date, from, to, dropAfter int) bool {
	days, _ := dates[to].Sub(dates[from])
	return dropAfter > 0 && days-1 >= dropAfter
}

// workCode is the code of a working day: the first and last of an engagement, and
// of the stretches that it falls into.
func workCode(first, last, begins, ends bool) Code {
	switch {
	case first && last:
		return StartFinish
	case first && ends:
		return StartDrop
	case first:
		return Start
	case last && begins:
		return PickupFinish
	case last:
		return Finish
	case begins && ends:
		return PickupDrop
	case begins:
		return Pickup
	case ends:
		return Drop
	default:
		return Work
	}
}

// idleCode is the code of a day within an engagement on which they are not shot.
func (s Schedule) idleCode(on phase.Date) Code {
	at, found := slices.BinarySearchFunc(s.days, on, func(d Day, on phase.Date) int { return d.Date.Compare(on) })
	switch {
	case s.calendar.Holiday(on), found && (s.days[at].Kind == HolidayDay || s.days[at].Kind == HiatusDay):
		return Holiday
	case !found || s.days[at].Kind == WeekendDay:
		return 0
	default:
		return Hold
	}
}

// String returns the table as text: a line for each member of the cast, a column
// for each day, and the number of days worked.
func (d DayOutOfDays) String() string {
	width := 4
	for _, r := range d.Rows {
		width = max(width, len([]rune(string(r.Person))))
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%-*s", width, "cast")
	for _, on := range d.Dates {
		_, month, day := on.Civil()
		fmt.Fprintf(&b, " %02d-%02d", month, day)
	}
	b.WriteString(" work\n")
	for _, r := range d.Rows {
		fmt.Fprintf(&b, "%-*s", width, r.Person)
		for _, c := range r.Codes {
			text := "."
			if c != 0 {
				text = c.String()
			}
			fmt.Fprintf(&b, " %5s", text)
		}
		fmt.Fprintf(&b, " %4d\n", r.Worked())
	}
	return b.String()
}
