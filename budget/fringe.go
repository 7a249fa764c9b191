package budget

import (
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// FringeCode is the name by which lines refer to a fringe. Several fringes may
// share one, with dates that tell them apart: the editions of one contribution. A
// line dated outside all of them, or without a date where none is open at the
// end, is a problem of the top sheet and bears nothing of it.
//
// A ceiling counts what is paid under the code in its scope, whatever the edition.
// Pay under earlier editions uses it up first, whatever order the lines stand in,
// and each edition has the rate and the ceiling in force on the day: with 20 % of
// at most 1000 until June and 21 % of at most 1500 from July, 800 paid in May and
// 800 in August bear 20 % of 800 and 21 % of the 700 that are left. A flat
// ceiling counts in the same way what is due. Editions with a ceiling count it
// over one scope.
type FringeCode string

// Fringe is what the employer pays on top of somebody's pay: contributions,
// payroll taxes, handling. It is either a share of the pay, of which no more than
// PayCeiling counts, or a flat sum per unit of work, up to FlatCeiling. A ceiling
// or a flat sum in another currency than the budget's is converted at the rate of
// the budget, and rounded to the minor unit before it is counted with. A line that
// costs less than nothing, a discount, bears no fringe and uses up no ceiling.
type Fringe struct {
	Code        FringeCode  `json:"code"`
	Title       string      `json:"title,omitempty"`
	Rate        money.Ratio `json:"rate,omitzero"`        // share of the pay; zero for a flat fringe
	PayCeiling  money.Money `json:"payCeiling,omitzero"`  // pay beyond it bears no fringe; Money{} for no ceiling
	Flat        money.Money `json:"flat,omitzero"`        // sum per Unit; Money{} for a share
	Unit        Unit        `json:"unit,omitzero"`        // of Flat: Hour, Day, Week, Month, or Flat for each amount of a line
	FlatCeiling money.Money `json:"flatCeiling,omitzero"` // most that is due; Money{} for no ceiling
	Per         FringeScope `json:"per,omitzero"`         // what the ceiling counts over; zero counts each line by itself
	From        phase.Date  `json:"from,omitzero"`        // first and last day of pay it applies to; zero is open
	Until       phase.Date  `json:"until,omitzero"`       // first and last day of pay it applies to; zero is open
	Ref         cite.Ref    `json:"ref,omitzero"`         // where the figures come from
}

// FringeScope is what the ceiling of a fringe counts over.
//
// The zero value counts each line by itself.
type FringeScope uint8

const (
	// PerLine counts each line by itself.
	PerLine FringeScope = iota + 1
	// PerRange counts the lines of one range together, and a line without a range by itself.
	PerRange
	// PerPerson counts what one person is paid in the whole budget.
	PerPerson
	// PerPersonAndYear counts what one person is paid in a calendar year, by the date of the lines.
	PerPersonAndYear
)

var fringeScopeNames = enum.Set{Type: "budget.FringeScope", Names: []enum.Name{
	PerLine:          {Slug: "line", Label: "line"},
	PerRange:         {Slug: "range", Label: "range"},
	PerPerson:        {Slug: "person", Label: "person"},
	PerPersonAndYear: {Slug: "person-and-year", Label: "person and year"},
}}

// Valid reports whether s is a scope; zero is not.
func (s FringeScope) Valid() bool { return enum.Valid(fringeScopeNames, s) }

// String returns the English label.
func (s FringeScope) String() string { return enum.String(fringeScopeNames, s) }

// AppendText appends the slug; see [FringeScope.MarshalText].
func (s FringeScope) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(fringeScopeNames, b, s)
}

// MarshalText returns the slug, such as "person"; a number outside the set is an
// error.
func (s FringeScope) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (s *FringeScope) UnmarshalText(text []byte) error {
	return enum.Unmarshal(fringeScopeNames, s, text)
}

// ceiling reports whether f has a ceiling.
func (f *Fringe) ceiling() bool {
	return f.PayCeiling != money.Money{} || f.FlatCeiling != money.Money{}
}

// flat reports whether f is due per unit of work.
func (f *Fringe) flat() bool { return f.Flat != money.Money{} }

// scope returns what the ceiling counts over.
func (f *Fringe) scope() FringeScope { return max(f.Per, PerLine) }

// on reports whether f applies to pay on a day; a line without a date takes the
// fringe that is open at the end.
func (f *Fringe) on(day phase.Date) bool {
	if day.IsZero() {
		return f.Until.IsZero()
	}
	return (f.From.IsZero() || !day.Before(f.From)) && (f.Until.IsZero() || !day.After(f.Until))
}

// tally is what one fringe has met so far in one scope.
type fringeTally struct {
	used  money.Money // of the ceiling, by earlier editions of the fringe
	pay   money.Money
	units money.Ratio
	due   money.Money // on all of it
}

// add returns the fringe on further pay and units of work: what is due on
// everything so far less what was due before. The sum over the lines is
// therefore the fringe on the whole, rounded once, in whatever order they come.
func (t *fringeTally) add(f *Fringe, pay money.Money, units money.Ratio, round money.Rounding) (money.Money, error) {
	next := *t
	var err error
	if f.flat() {
		if next.units, err = t.units.Add(units); err == nil {
			next.due, err = capped(f.Flat, left(f.FlatCeiling, t.used), next.units, round)
		}
	} else {
		if next.pay, err = t.pay.Add(pay); err == nil {
			next.due, err = share(next.pay, left(f.PayCeiling, t.used), f.Rate, round)
		}
	}
	if err != nil {
		return money.Money{}, err
	}
	more, err := next.due.Sub(t.due)
	if err == nil {
		*t = next
	}
	return more, err
}

// left returns what is left of a ceiling, at least nothing; Money{} for no
// ceiling.
func left(ceiling, used money.Money) money.Money {
	if (ceiling == money.Money{}) {
		return ceiling
	}
	rest, err := ceiling.Sub(used)
	if err != nil || rest.Sign() < 0 {
		return money.Zero(ceiling.Currency())
	}
	return rest
}

// capped returns flat*units, at most ceiling.
func capped(flat, ceiling money.Money, units money.Ratio, round money.Rounding) (money.Money, error) {
	due, err := flat.Times(units, round)
	if err != nil || ceiling == (money.Money{}) {
		return due, err
	}
	return due.Min(ceiling)
}

// share returns rate of the pay up to ceiling.
func share(pay, ceiling money.Money, rate money.Ratio, round money.Rounding) (money.Money, error) {
	if ceiling != (money.Money{}) {
		var err error
		if pay, err = pay.Min(ceiling); err != nil {
			return money.Money{}, err
		}
	}
	return pay.Times(rate, round)
}
