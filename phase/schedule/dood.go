package schedule

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// Call is a day on which somebody has something of their own other than to be shot:
// travel, rehearsal, fitting, a hold that does not follow from the schedule, or a
// holiday that the unit does not have.
type Call struct {
	Person role.Person `json:"person"`
	Date   phase.Date  `json:"date"`
	Code   Code        `json:"code"` // Travel, Rehearsal, Fitting, Hold or Holiday
}

// DropRule says when somebody who is idle between two working days is let go, with
// the working day before, and taken on again with the one after. The numbers are
// those of the agreement with the performers; [Figures] has what one guild says of
// [DropLength] and [DropTimes].
//
// The zero value lets nobody go.
type DropRule struct {
	After int `json:"after,omitempty"` // for how many days of the calendar on end they are idle at least; zero lets nobody go
	Times int `json:"times,omitempty"` // how often anybody is let go at most, the first times that there is ground; zero for each time
}

// DayOutOfDays says what each member of the cast does on each day.
type DayOutOfDays struct {
	Dates   []phase.Date `json:"dates"`
	Numbers []int        `json:"numbers"` // of the shooting days among the dates; zero for other days
	Rows    []CastRow    `json:"rows"`
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

// Held returns the number of days on which they are held.
func (r CastRow) Held() int { return r.Count(Hold) }

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
// Each day of the schedule has a column, each other day that the calendar works
// between its first and its last, and each of the calendar's holidays that would be
// worked otherwise. Who is idle between two working days is held on the days that
// are worked, unless the rule lets them go: then they are held on no day between. A
// day for which they are called is not idle, a holiday of their own is. Calls fill
// days on which somebody is not shot, those for travel, rehearsal, fitting and hold
// within an engagement or outside it; they start and finish nothing. Nobody is held
// between a call before their first working day and that day, or after their last, by
// itself: whether they are paid then is for their contract, and a call for [Hold] says
// that they are. A day on which the whole unit travels or rehearses calls nobody by
// itself.
//
// The codes are those that the trade's software prints
// (movie-magic-scheduling-day-out-of-days), but for two: travel is TR there, and T
// in film-escape-day-out-of-days and here; a holiday is a stroke there, and HO here.
//
// It returns an error that names each call for nobody in the script, with another
// code, without a date, on a day on which the person has another code, and each
// holiday on a day on which the person is not on the production; and one for a rule
// with a negative number.
func (s Schedule) DayOutOfDays(rule DropRule, calls ...Call) (DayOutOfDays, error) {
	if rule.After < 0 || rule.Times < 0 {
		return DayOutOfDays{}, fmt.Errorf("schedule: day-out-of-days: let go after %d days, %d times, want none or more", rule.After, rule.Times)
	}
	cast := s.script.Cast()
	table := DayOutOfDays{Dates: s.dates(calls)}
	worked, called := s.worked(table.Dates), map[role.Person][]int{}
	table.Numbers = s.numbers(table.Dates)
	for _, c := range calls {
		if at, found := slices.BinarySearchFunc(table.Dates, c.Date, phase.Date.Compare); found && c.Code != Holiday {
			called[c.Person] = append(called[c.Person], at)
		}
	}
	for _, p := range cast {
		table.Rows = append(table.Rows, CastRow{Person: p, Codes: s.codes(worked[p], called[p], table.Dates, rule)})
	}
	var problems []error
	for i, c := range calls {
		complain := func(format string, args ...any) {
			problems = append(problems, fmt.Errorf("schedule: calls[%d] %s on %v: %s", i, c.Person, c.Date, fmt.Sprintf(format, args...)))
		}
		row, day := slices.Index(cast, c.Person), slices.Index(table.Dates, c.Date)
		switch {
		case c.Code != Travel && c.Code != Rehearsal && c.Code != Fitting && c.Code != Hold && c.Code != Holiday:
			complain("code %v, want travel, rehearsal, fitting, hold or holiday", c.Code)
		case row < 0:
			complain("nobody of that name in the script")
		case day < 0:
			complain("no date")
		default:
			code := &table.Rows[row].Codes[day]
			switch {
			case *code != 0 && *code != Hold && *code != Holiday:
				complain("they have %v that day", *code)
			case *code == 0 && c.Code == Holiday:
				complain("a holiday, and they are not on the production that day")
			default:
				*code = c.Code
			}
		}
	}
	if err := errors.Join(problems...); err != nil {
		return DayOutOfDays{}, err
	}
	return table, nil
}

// dates returns the days of the schedule and of the calls, and what the calendar
// works, holidays left in, between the first and the last day of the schedule, each
// once.
func (s Schedule) dates(calls []Call) []phase.Date {
	var dates []phase.Date
	for i := range s.days {
		dates = append(dates, s.days[i].Date)
	}
	if n := len(s.days); n > 0 {
		for d := s.days[0].Date; d.Before(s.days[n-1].Date); d = d.AddDays(1) {
			if s.calendar.weekdays[d.Weekday()] {
				dates = append(dates, d)
			}
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

// numbers returns the number of the shooting day for each date, zero for one that is
// none.
func (s Schedule) numbers(dates []phase.Date) []int {
	numbers := make([]int, len(dates))
	shot := 0
	for i := range s.days {
		if s.days[i].Kind == ShootingDay {
			shot++
			at, _ := slices.BinarySearchFunc(dates, s.days[i].Date, phase.Date.Compare)
			numbers[at] = shot
		}
	}
	return numbers
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
func (s Schedule) codes(worked, called []int, dates []phase.Date, rule DropRule) []Code {
	codes := make([]Code, len(dates))
	begins, dropped := true, 0
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
			if ends = rule.lets(present, dates, dropped); ends {
				dropped++
			} else {
				s.fill(codes, present, dates)
			}
		}
		codes[at] = workCode(i == 0, i == len(worked)-1, begins, ends)
		begins = ends
	}
	return codes
}

// lets reports whether somebody who was let go some times already is let go again
// between the first and the last of the days on which they are there.
func (r DropRule) lets(present []int, dates []phase.Date, dropped int) bool {
	if r.After == 0 || r.Times > 0 && dropped >= r.Times {
		return false
	}
	for i := 1; i < len(present); i++ {
		if days, _ := dates[present[i]].Sub(dates[present[i-1]]); days-1 >= r.After {
			return true
		}
	}
	return false
}

// fill fills in the idle days between those on which somebody is there.
func (s Schedule) fill(codes []Code, present []int, dates []phase.Date) {
	for i := 1; i < len(present); i++ {
		for between := present[i-1] + 1; between < present[i]; between++ {
			codes[between] = s.idleCode(dates[between])
		}
	}
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
	case !found && !s.calendar.Works(on), found && s.days[at].Kind == WeekendDay:
		return 0
	default:
		return Hold
	}
}

// String returns the table as text: a column for each day, under its date, the day
// of the week and the number of the shooting day, and a line for each member of the
// cast, with the number of days on which they are shot and held.
func (d DayOutOfDays) String() string {
	width := len("shoot")
	for _, r := range d.Rows {
		width = max(width, len([]rune(string(r.Person))))
	}
	var dates, weekdays, numbers, rows strings.Builder
	for i, on := range d.Dates {
		_, month, day := on.Civil()
		fmt.Fprintf(&dates, " %02d-%02d", month, day)
		fmt.Fprintf(&weekdays, " %5.3s", on.Weekday())
		number := "."
		if i < len(d.Numbers) && d.Numbers[i] > 0 {
			number = fmt.Sprint(d.Numbers[i])
		}
		fmt.Fprintf(&numbers, " %5s", number)
	}
	for _, r := range d.Rows {
		fmt.Fprintf(&rows, "%-*s", width, r.Person)
		for _, c := range r.Codes {
			text := "."
			if c != 0 {
				text = c.String()
			}
			fmt.Fprintf(&rows, " %5s", text)
		}
		fmt.Fprintf(&rows, " %4d %4d\n", r.Worked(), r.Held())
	}
	return fmt.Sprintf("%-*s%s work hold\n%-*s%s\n%-*s%s\n%s", width, "cast", dates.String(), width, "day", weekdays.String(), width, "shoot", numbers.String(), rows.String())
}
