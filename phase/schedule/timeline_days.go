package schedule

import "example.com/producedby/phase"

// In returns the timeline with its forecasts counted in the working days of a
// calendar; the zero Calendar counts every day. A task that does not begin as
// planned begins on a working day and takes as many of them as its plan has; one
// that begins as planned ends as planned, on whatever days that is. Slips, slack,
// and by how much tasks overlap are days of the civil calendar all the same.
func (l Timeline) In(c Calendar) Timeline {
	l.calendar = c
	return l
}

// Calendar returns the calendar in whose working days the forecasts are counted.
func (l Timeline) Calendar() Calendar { return l.calendar }

// begin returns the day on which a task begins that nothing lets begin before the
// given day.
func (l Timeline) begin(t *Task, on phase.Date) phase.Date {
	if !on.After(t.Start) {
		return t.Start
	}
	return l.workday(on)
}

// workday returns the first working day from a day on.
func (l Timeline) workday(on phase.Date) phase.Date {
	if l.calendar.IsZero() {
		return on
	}
	return later(l.calendar.OnOrAfter(on), on) // where the calendar ends, the day itself
}

// finish returns the last day of a task that begins on a day.
func (l Timeline) finish(t *Task, start phase.Date) phase.Date {
	switch {
	case start == t.Start:
		return t.End
	case l.calendar.IsZero():
		length, _ := t.End.Sub(t.Start)
		return start.AddDays(length)
	default:
		return l.calendar.Add(start, l.length(t))
	}
}

// length returns by how many working days a task ends later than it begins.
func (l Timeline) length(t *Task) int { return max(l.calendar.Count(t.Start, t.End)-1, 0) }

// latestStart returns the last day that a task may begin on to end by a day.
func (l Timeline) latestStart(t *Task, end phase.Date) phase.Date {
	length, _ := t.End.Sub(t.Start)
	start := end.AddDays(-length)
	if !l.calendar.IsZero() {
		start = l.back(end, l.length(t))
	}
	if !end.Before(t.End) {
		start = later(start, t.Start)
	}
	return start
}

// back returns the working day that lies n working days before the last one on or
// before a day.
func (l Timeline) back(from phase.Date, n int) phase.Date {
	for d := from; !d.IsZero(); d = d.AddDays(-1) {
		if l.calendar.Works(d) {
			if n == 0 {
				return d
			}
			n--
		}
	}
	return phase.Date{}
}
