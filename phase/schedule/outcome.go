package schedule

import (
	"errors"
	"fmt"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// Undertaking is what a production undertook to do, as its schedule, its budget
// and its contracts have it. What is left zero was not agreed, and nothing is said
// of it.
type Undertaking struct {
	ShootingDays int         `json:"shootingDays,omitempty"` // planned, cover left out
	CoverDays    int         `json:"coverDays,omitempty"`    // kept in reserve against the weather
	Lock         phase.Date  `json:"lock,omitzero"`          // planned day of picture lock
	Delivery     phase.Date  `json:"delivery,omitzero"`      // the day in the contracts
	Extension    int         `json:"extension,omitempty"`    // days by which the delivery was put off, for force majeure
	Tolerance    int         `json:"tolerance,omitempty"`    // days that nobody minds, for each of the three
	Budget       money.Money `json:"budget,omitzero"`        // contingency left out
	Contingency  money.Money `json:"contingency,omitzero"`
}

// Outcome is what has become of a production so far, as seen on a day.
type Outcome struct {
	On        phase.Date  `json:"on,omitzero"` // the day it is seen from; zero if nobody said
	Days      int         `json:"days,omitempty"`
	Weather   int         `json:"weather,omitempty"` // of the days, those lost to the weather
	Wrapped   bool        `json:"wrapped,omitempty"` // no shooting day is still to come
	Locked    phase.Date  `json:"locked,omitzero"`
	Delivered phase.Date  `json:"delivered,omitzero"`
	Cost      money.Money `json:"cost,omitzero"`
	Settled   bool        `json:"settled,omitempty"` // no cost is still to come

	// Standards says whether the work conforms to the agreed artistic and technical
	// standards.
	Standards cite.Truth `json:"standards,omitempty"`

	// Default says whether the producer failed to keep the agreement otherwise.
	Default cite.Truth `json:"default,omitempty"`
}

// Verdict is how a production stands against what was undertaken: each leg is
// True if it was kept, False if it is known to be broken, and Unknown as long as
// it may go either way. The legs do not depend on each other.
type Verdict struct {
	Shoot     cite.Truth `json:"shoot"`     // shot in no more days than scheduled
	Post      cite.Truth `json:"post"`      // locked no later than planned
	Delivery  cite.Truth `json:"delivery"`  // delivered no later than the contracts have it
	Budget    cite.Truth `json:"budget"`    // no dearer than budget and contingency
	Standards cite.Truth `json:"standards"` // to the agreed standards
	Default   cite.Truth `json:"default"`   // whether the producer is in default otherwise
}

// Judge says what was kept of an undertaking.
//
// A day lost to the weather is no slip as long as the schedule has a day of cover
// for it. What is not done yet is late from the first day on which it can no
// longer be in time. Contingency that was not spent is not held against anybody.
//
// It returns an error if a number of days is negative, more days were lost than
// there were, or the amounts are in several currencies or do not fit.
func (u Undertaking) Judge(o Outcome) (Verdict, error) {
	if err := u.problems(o); err != nil {
		return Verdict{}, err
	}
	within, err := u.withinBudget(o)
	if err != nil {
		return Verdict{}, fmt.Errorf("schedule: outcome: cost: %w", err)
	}
	v := Verdict{
		Post:     due{u.Lock, u.Tolerance}.kept(o.Locked, o.On),
		Delivery: due{u.Delivery, u.Extension + u.Tolerance}.kept(o.Delivered, o.On),
		Budget:   within, Standards: o.Standards, Default: o.Default,
	}
	switch late := ShootSlip(u.ShootingDays, u.CoverDays, o.Days, o.Weather) > u.Tolerance; {
	case u.ShootingDays == 0:
	case late || o.Wrapped:
		v.Shoot = cite.Of(!late)
	}
	return v, nil
}

func (u Undertaking) problems(o Outcome) error {
	var problems []error
	for _, n := range []struct {
		name string
		days int
	}{
		{"undertaking: shooting days", u.ShootingDays}, {"undertaking: days of cover", u.CoverDays}, {"undertaking: extension", u.Extension},
		{"undertaking: tolerance", u.Tolerance}, {"outcome: days", o.Days}, {"outcome: days lost to the weather", o.Weather},
	} {
		if n.days < 0 || n.days > mostDays {
			problems = append(problems, fmt.Errorf("schedule: %s: %d, want 0 to %d", n.name, n.days, mostDays))
		}
	}
	if o.Weather > o.Days {
		problems = append(problems, fmt.Errorf("schedule: outcome: %d days lost to the weather of %d", o.Weather, o.Days))
	}
	return errors.Join(problems...)
}

// mostDays is the greatest number of days that is taken for one: longer than any
// production.
const mostDays = 100_000

// withinBudget compares the cost with budget and contingency. An amount without a
// currency is one that nobody named.
func (u Undertaking) withinBudget(o Outcome) (cite.Truth, error) {
	none := money.Money{}
	if u.Budget == none || o.Cost == none {
		return cite.Unknown, nil
	}
	limit, err := u.Budget.Add(u.Contingency)
	if err != nil {
		return cite.Unknown, err
	}
	order, err := o.Cost.Cmp(limit)
	switch {
	case err != nil:
		return cite.Unknown, err
	case order > 0:
		return cite.False, nil
	case o.Settled:
		return cite.True, nil
	default:
		return cite.Unknown, nil
	}
}

// due is a day by which something is to be done, and some days more.
type due struct {
	on   phase.Date
	more int
}

// kept says whether it was done in time, or still can be.
func (d due) kept(done, today phase.Date) cite.Truth {
	if done.IsZero() && OnTime(d.on, today, 0, d.more) != cite.False {
		return cite.Unknown
	}
	if done.IsZero() {
		return cite.False
	}
	return OnTime(d.on, done, 0, d.more)
}

// ShootSlip returns by how many days a shoot took longer than planned, less than
// none if it was shorter. A day lost to the weather counts only where the schedule
// has no day of cover for it.
func ShootSlip(planned, cover, taken, weather int) int {
	return taken - planned - max(0, min(cover, weather))
}

// Goal says whether the production came out on time, within its budget and to the
// agreed standards, which is what an executive producer answers for.
func (v Verdict) Goal() cite.Truth { return v.Delivery.And(v.Budget).And(v.Standards) }

// Overrun says whether a completion guarantor has ground to step in: a late
// delivery, a cost above budget and contingency, or another default of the
// producer. Whether a bond is in place is not asked here.
func (v Verdict) Overrun() cite.Truth {
	return v.Delivery.Not().Or(v.Budget.Not()).Or(v.Default)
}

// Findings returns a finding for each leg, in the order of the fields: a failure
// where it was broken, a warning where it may go either way, otherwise a note.
func (v Verdict) Findings() []cite.Finding {
	return []cite.Finding{
		leg("shoot", v.Shoot, "the shoot: %s in the scheduled days", cite.Ref{Source: "producedby"}),
		leg("post", v.Post, "the picture: %s locked as planned", cite.Ref{Source: "producedby"}),
		leg("delivery", v.Delivery, "the delivery: %s by the day in the contracts", cite.Ref{Source: "maldon-2008-completion-bond"}),
		leg("budget", v.Budget, "the cost: %s within budget and contingency", cite.Ref{Source: "togra-completion-bond"}),
		leg("standards", v.Standards, "the work: %s to the agreed standards", cite.Ref{Source: "seed-000", At: "S009"}),
		leg("default", v.Default.Not(), "the producer: %s without default otherwise", cite.Ref{Source: "togra-completion-bond"}),
	}
}

func leg(code string, kept cite.Truth, sentence string, ref cite.Ref) cite.Finding {
	words := map[cite.Truth]string{cite.True: "is", cite.False: "is not", cite.Unknown: "is not known to be"}
	levels := map[cite.Truth]cite.Level{cite.True: cite.Note, cite.False: cite.Failure, cite.Unknown: cite.Warning}
	return cite.Finding{
		Code: "outcome-" + code, Level: levels[kept], Subject: code, Observed: kept.String(),
		Message: fmt.Sprintf(sentence, words[kept]), Ref: ref,
	}
}
