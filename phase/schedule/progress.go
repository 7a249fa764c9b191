package schedule

import (
	"fmt"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// Progress is how far a shoot has come at the end of a day, as the daily
// production report has it.
type Progress struct {
	Total   Eighths `json:"total"`   // the script as it is now
	Before  Eighths `json:"before"`  // shot before today
	Today   Eighths `json:"today"`   // shot today
	Planned Eighths `json:"planned"` // planned to be shot by tonight
	Days    int     `json:"days"`    // shooting days so far, today included
}

// Validate returns an error if a figure is negative, or more has been shot than
// there is.
func (p Progress) Validate() error {
	switch {
	case p.Total < 0 || p.Before < 0 || p.Today < 0 || p.Planned < 0 || p.Days < 0:
		return fmt.Errorf("schedule: progress %+v: negative, want none or more", p)
	case int64(p.Before)+int64(p.Today) > int64(p.Total):
		return fmt.Errorf("schedule: progress: %v pages and %v shot of %v", p.Before, p.Today, p.Total)
	default:
		return nil
	}
}

// Shot returns what has been shot so far.
func (p Progress) Shot() Eighths { return p.Before + p.Today }

// Remaining returns what is still to be shot.
func (p Progress) Remaining() Eighths { return p.Total - p.Shot() }

// Owed returns by how much the shoot is behind its plan; less than none means
// that it is ahead.
func (p Progress) Owed() Eighths { return p.Planned - p.Shot() }

// PerDay returns the pages shot in a day on average so far.
//
// It returns an error before the first day.
func (p Progress) PerDay() (money.Ratio, error) { return PagesPerDay(p.Shot(), p.Days) }

// ProjectedDays returns how many shooting days the whole will have taken, if the
// rest is shot at that many pages a day: those so far and as many as the rest
// needs, rounded up.
//
// The errors are those of [Progress.Validate] and [DaysFor].
func (p Progress) ProjectedDays(perDay money.Ratio) (int, error) {
	if err := p.Validate(); err != nil {
		return 0, err
	}
	if p.Remaining() == 0 {
		return p.Days, nil
	}
	rest, err := DaysFor(p.Remaining(), perDay)
	if err != nil {
		return 0, err
	}
	return p.Days + rest, nil
}

// ProjectedEnd returns the last shooting day if the shoot goes on from the day
// after today at that many pages a day; today itself if nothing is left. It is
// the zero Date if the calendar has no such day.
//
// The errors are those of [Progress.ProjectedDays].
func (p Progress) ProjectedEnd(c Calendar, today phase.Date, perDay money.Ratio) (phase.Date, error) {
	days, err := p.ProjectedDays(perDay)
	if err != nil || days == p.Days {
		return today, err
	}
	return c.Add(c.OnOrAfter(today.AddDays(1)), days-p.Days-1), nil
}

// Variance returns how many shooting days more than planned the pages shot so far
// have taken, if that many pages a day were planned; less than none means that the
// shoot is ahead. [Schedule.Variance] goes by scenes.
//
// It returns an error if the pages per day are none or fewer, and those of
// [Progress.Validate].
func (p Progress) Variance(planned money.Ratio) (money.Ratio, error) {
	if err := p.Validate(); err != nil {
		return money.Ratio{}, err
	}
	if planned.Sign() <= 0 {
		return money.Ratio{}, fmt.Errorf("schedule: %v pages a day, want more than none", planned)
	}
	days, err := p.Shot().Pages().Div(planned)
	if err != nil {
		return money.Ratio{}, fmt.Errorf("schedule: variance: %w", err)
	}
	variance, err := money.Whole(int64(p.Days)).Sub(days)
	if err != nil {
		return money.Ratio{}, fmt.Errorf("schedule: variance: %w", err)
	}
	return variance, nil
}

// OnTime says whether something due on a day was done on it, some days of
// tolerance and of granted extension added. It is Unknown where a day is missing
// or a number of days is negative.
//
// A guarantor measures against the delivery date of the contracts
// (maldon-2008-completion-bond). How much tolerance there is, no source says:
// none is a tolerance like any other.
func OnTime(due, done phase.Date, extension, tolerance int) cite.Truth {
	late, ok := done.Sub(due)
	if !ok || extension < 0 || tolerance < 0 {
		return cite.Unknown
	}
	return cite.Of(late <= extension || late-extension <= tolerance) // the sum may be beyond every number
}
