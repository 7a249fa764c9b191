package schedule

import (
	"errors"
	"fmt"

	"example.com/producedby/phase"
)

// DailyReport is what a shooting day came to, against what was planned for it: the
// call sheet says what is proposed, the daily production report what was done.
type DailyReport struct {
	Date     phase.Date    `json:"date"`
	Number   int           `json:"number"`             // which shooting day the plan has on the date; zero if none
	Planned  int           `json:"planned"`            // shooting days that the plan has up to the date, it included; Progress has those that there were
	Shot     []SceneNumber `json:"shot,omitempty"`     // as planned for the day
	Moved    []SceneNumber `json:"moved,omitempty"`    // planned for the day, and still to be shot
	Added    []SceneNumber `json:"added,omitempty"`    // planned for another day or for none
	Progress Progress      `json:"progress"`           // in pages
	Variance int           `json:"variance,omitempty"` // in days; see [Schedule.Variance]
}

// Report compares a day with the schedule: the scenes shot before it, and those
// shot on it. The days are the shooting days so far, that day included, as they are
// for [Schedule.Variance]: 1 on the first day. They are what happened, and need not be
// the [Schedule.DayNumber] that the plan has on the day: a shoot that lost a day is a
// number behind.
//
// It returns an error that names each scene which the script does not have, has
// omitted, or was shot twice; and one if the day is no date, if the number of days is
// below one, and if scenes were shot before the first.
func (s Schedule) Report(on phase.Date, days int, before, today []SceneNumber) (DailyReport, error) {
	var problems []error
	if on.IsZero() {
		problems = append(problems, errors.New("schedule: report: no date"))
	}
	switch {
	case days == 0:
		problems = append(problems, errors.New("schedule: report: 0 shooting days so far, want that day counted"))
	case days == 1 && len(before) > 0:
		problems = append(problems, fmt.Errorf("schedule: report: %d scenes shot before the first shooting day, want more days or none before", len(before)))
	}
	done, more := s.shot(before, today)
	problems = append(problems, more...)
	variance, err := s.variance(days, done)
	if err = errors.Join(append(problems, err)...); err != nil {
		return DailyReport{}, err
	}
	r := DailyReport{
		Date: on, Number: s.DayNumber(on), Planned: s.daysTo(on), Variance: variance,
		Progress: Progress{Total: s.script.Length(), Before: s.length(before), Today: s.length(today), Planned: s.To(on), Days: days},
	}
	for _, n := range today {
		if day, ok := s.DayOf(n); ok && day == on {
			r.Shot = append(r.Shot, n)
		} else {
			r.Added = append(r.Added, n)
		}
	}
	for i := range s.days {
		for _, n := range s.days[i].Scenes {
			if s.days[i].Date == on && !done[n] {
				r.Moved = append(r.Moved, n)
			}
		}
	}
	return r, nil
}

// daysTo returns how many shooting days there are up to a day, that day included.
func (s Schedule) daysTo(on phase.Date) int {
	n := 0
	for i := range s.days {
		if s.days[i].Kind == ShootingDay && !s.days[i].Date.After(on) {
			n++
		}
	}
	return n
}

// shot returns the scenes of the lists as a set, and a problem for each that
// cannot have been shot.
func (s Schedule) shot(lists ...[]SceneNumber) (map[SceneNumber]bool, []error) {
	done := map[SceneNumber]bool{}
	var problems []error
	for _, list := range lists {
		for _, n := range list {
			switch at := s.script.index(n); {
			case at < 0:
				problems = append(problems, fmt.Errorf("schedule: scene %q was shot, which the script does not have", n))
			case s.script.scenes[at].Omitted:
				problems = append(problems, fmt.Errorf("schedule: scene %q was shot, which is omitted", n))
			case done[n]:
				problems = append(problems, fmt.Errorf("schedule: scene %q was shot twice", n))
			}
			done[n] = true
		}
	}
	return done, problems
}

// Variance returns how many shooting days more than planned the work done has
// taken: the shooting days so far, today included, less the planned days whose scenes
// are all shot. Less than none means that the shoot is ahead. A day that plans no scene
// plans no work, and a day that is half done counts as not done.
//
// It returns an error that names each scene which the script does not have, has
// omitted, or is named twice, and one if the number of days is negative.
func (s Schedule) Variance(days int, shot ...SceneNumber) (int, error) {
	done, problems := s.shot(shot)
	variance, err := s.variance(days, done)
	if err = errors.Join(append(problems, err)...); err != nil {
		return 0, err
	}
	return variance, nil
}

func (s Schedule) variance(days int, done map[SceneNumber]bool) (int, error) {
	if days < 0 || days > mostDays {
		return 0, fmt.Errorf("schedule: %d shooting days so far, want 0 to %d", days, mostDays)
	}
	earned := 0
	for i := range s.days {
		left := 0
		for _, n := range s.days[i].Scenes {
			if !done[n] {
				left++
			}
		}
		if left == 0 && len(s.days[i].Scenes) > 0 {
			earned++
		}
	}
	return days - earned, nil
}

// CoverDays returns the number of days that are kept in reserve against the
// weather; see [ShootSlip].
func (s Schedule) CoverDays() int {
	n := 0
	for i := range s.days {
		if s.days[i].Kind == WeatherDay {
			n++
		}
	}
	return n
}
