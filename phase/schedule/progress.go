package schedule

import (
	"errors"
	"fmt"
	"math"

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

// Validate returns an error if a figure is negative, the days are more than 100,000,
// or more has been shot than there is.
func (p Progress) Validate() error {
	switch {
	case p.Total < 0 || p.Before < 0 || p.Today < 0 || p.Planned < 0 || p.Days < 0:
		return fmt.Errorf("schedule: progress %+v: negative, want none or more", p)
	case p.Days > mostDays:
		return fmt.Errorf("schedule: progress: %d shooting days so far, want %d at most", p.Days, mostDays)
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

// PerDay returns what was shot in a day on average so far, in whole eighths and
// rounded down, so that nothing is promised that was not shot.
//
// It returns an error before the first day.
func (p Progress) PerDay() (Eighths, error) {
	if p.Days < 1 {
		return 0, fmt.Errorf("schedule: progress: %d days so far, want one or more", p.Days)
	}
	return p.Shot() / Eighths(min(p.Days, int(most)+1)), nil
}

// ProjectedDays returns how many shooting days the whole will have taken, if the
// rest is shot at that much a day, such as 4*Page: those so far and as many as the
// rest needs, rounded up. Zero a day goes on at the average so far, which is not
// rounded for it as [Progress.PerDay] rounds it.
//
// It returns an error for less than none a day and for the average of days on which
// nothing was shot, one for more days than anybody can count, and those of
// [Progress.Validate].
func (p Progress) ProjectedDays(perDay Eighths) (int, error) {
	if err := p.Validate(); err != nil {
		return 0, err
	}
	shot, in := int64(perDay), int64(1)
	if perDay == 0 {
		shot, in = int64(p.Shot()), int64(p.Days)
	}
	switch {
	case p.Remaining() == 0:
		return p.Days, nil
	case perDay < 0:
		return 0, fmt.Errorf("schedule: %v pages a day, want none or more", perDay)
	case shot == 0 || in == 0:
		return 0, errors.New("schedule: progress: no average, since nothing was shot so far; want pages a day")
	default:
		rest := ceiling(int64(p.Remaining())*in, shot)
		if rest > math.MaxInt32-mostDays {
			return 0, fmt.Errorf("schedule: progress: %d days for the rest do not fit", rest)
		}
		return p.Days + int(rest), nil
	}
}

// ProjectedEnd returns the last shooting day if the shoot goes on from the day
// after today at that much a day, or at the average so far for zero; today itself
// if nothing is left. It is the zero Date if the calendar has no such day.
//
// The errors are those of [Progress.ProjectedDays].
func (p Progress) ProjectedEnd(c Calendar, today phase.Date, perDay Eighths) (phase.Date, error) {
	days, err := p.ProjectedDays(perDay)
	if err != nil || days == p.Days {
		return today, err
	}
	return c.Add(c.OnOrAfter(today.AddDays(1)), days-p.Days-1), nil
}

// Variance returns how many shooting days more than planned the pages shot so far
// have taken, if that much a day was planned; less than none means that the shoot
// is ahead. It may be a part of a day; [Schedule.Variance] goes by scenes and counts
// whole days.
//
// It returns an error if none or less was planned for a day, and those of
// [Progress.Validate].
func (p Progress) Variance(planned Eighths) (money.Ratio, error) {
	if err := p.Validate(); err != nil {
		return money.Ratio{}, err
	}
	if planned < 1 {
		return money.Ratio{}, fmt.Errorf("schedule: %v pages a day, want more than none", planned)
	}
	return money.NewRatio(int64(p.Days)*int64(planned)-int64(p.Shot()), int64(planned))
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
