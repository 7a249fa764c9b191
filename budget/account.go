package budget

import (
	"database/sql/driver"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// AccountCode is the number of an account as its chart writes it: "1211",
// "50.10", "10-099". It is text, not a number, kept as read. Sheets in the wild
// print the same code over two accounts, so a code need not be unique.
//
// The zero value means that the sheet gives no number.
type AccountCode string

// Group is a tag on detail lines: a location, a residency, a jurisdiction,
// qualifying spend. Charges and credits include or exclude groups, and a budget
// can be added up without some.
type Group string

// Account is a line of the top sheet and what stands under it.
type Account struct {
	Code     AccountCode `json:"code,omitempty"` // as read; empty if the sheet gives none
	Title    string      `json:"title,omitempty"`
	Category AccountCode `json:"category,omitempty"` // the account it is shown under; empty if it is shown by itself
	Section  Section     `json:"section,omitzero"`   // zero if the sheet does not say
	Heading  string      `json:"heading,omitempty"`  // the sheet's own name for the section, as read; empty to use Section's
	// Outside keeps the account out of every total: prints and advertising, which
	// are no part of what the negative costs.
	Outside bool `json:"outside,omitempty"`
	// Amount is the total that the sheet states. It is the cost of an account
	// without lines; with lines it is only compared with their sum, as a
	// [Comparison] of the top sheet. It is below zero at most beside lines, some of
	// which are discounts. Money{} means that none is stated.
	Amount money.Money `json:"amount,omitzero"`
	Lines  []Line      `json:"lines,omitempty"`
}

// name is how people call the account.
func (a *Account) name() string {
	switch {
	case a.Code != "":
		return string(a.Code)
	default:
		return a.Title
	}
}

// heading is the name of the part of the top sheet that shows the account.
func (a *Account) heading() string {
	switch {
	case a.Heading != "":
		return a.Heading
	case a.Section != 0:
		return a.Section.String()
	default:
		return ""
	}
}

// Line is a detail line. It costs Amount x Multiplier x Rate x Times, in
// Currency, where an empty cell counts as one. A rate below zero makes it a
// discount, which lowers every total that it is in and bears no fringes; the other
// cells are never below zero. A base of charges or credits that discounts bring
// below zero counts as nothing.
type Line struct {
	Description string         `json:"description,omitempty"`
	Amount      Quantity       `json:"amount,omitzero"` // how many units: 4 days
	Unit        Unit           `json:"unit,omitzero"`
	Multiplier  Quantity       `json:"multiplier,omitzero"` // the column X: how many of them
	Rate        Quantity       `json:"rate,omitzero"`       // price of a unit, in units of Currency; below zero for a discount
	Times       Quantity       `json:"times,omitzero"`      // the fourth factor, for what repeats
	Currency    money.Currency `json:"currency,omitzero"`   // zero for the currency of the budget
	Fringes     []FringeCode   `json:"fringes,omitempty"`   // what is due on top of the pay
	Groups      []Group        `json:"groups,omitempty"`
	Range       string         `json:"range,omitempty"`  // lines with the same range are one engagement for ceilings
	Person      role.Person    `json:"person,omitempty"` // who is paid; empty if nobody in particular
	Date        phase.Date     `json:"date,omitzero"`    // when it is paid, for fringes that change; zero if it does not matter
}

// Unit is what the amount of a line counts.
//
// The zero value means that it is not said, and counts like Flat.
type Unit uint8

const (
	// Flat is a price for the whole.
	Flat Unit = iota + 1
	// Allowance is a sum set aside.
	Allowance
	// Hour is an hour of work.
	Hour
	// Day is a working day.
	Day
	// Week is a working week.
	Week
	// Month is a working month.
	Month
	// Hundredth makes the amount a percentage: 10 of it at a rate of 500 is 50.
	Hundredth
)

var unitNames = enum.Set{Type: "budget.Unit", Names: []enum.Name{
	Flat:      {Slug: "flat", Label: "flat"},
	Allowance: {Slug: "allowance", Label: "allowance"},
	Hour:      {Slug: "hour", Label: "hour"},
	Day:       {Slug: "day", Label: "day"},
	Week:      {Slug: "week", Label: "week"},
	Month:     {Slug: "month", Label: "month"},
	Hundredth: {Slug: "percent", Label: "percent"},
}}

// Valid reports whether u is a unit; zero is not.
func (u Unit) Valid() bool { return enum.Valid(unitNames, u) }

// String returns the English label.
func (u Unit) String() string { return enum.String(unitNames, u) }

// AppendText appends the slug; see [Unit.MarshalText].
func (u Unit) AppendText(b []byte) ([]byte, error) { return enum.AppendText(unitNames, b, u) }

// MarshalText returns the slug, such as "day"; a number outside the set is an
// error.
func (u Unit) MarshalText() ([]byte, error) { return u.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (u *Unit) UnmarshalText(text []byte) error { return enum.Unmarshal(unitNames, u, text) }

// Value returns the slug for database/sql; zero is NULL.
func (u Unit) Value() (driver.Value, error) { return enum.Value(unitNames, u) }

// Scan reads what [Unit.Value] stored.
func (u *Unit) Scan(src any) error { return enum.Scan(unitNames, u, src) }

// Hours says how many hours of work a day, a week and a month stand for, where a
// fringe is due per hour. An hour is one, and none is negative. Zero fields take the values of Movie
// Magic Budgeting: 12, 60 and 240.
type Hours struct {
	Day   money.Ratio `json:"day,omitzero"`
	Week  money.Ratio `json:"week,omitzero"`
	Month money.Ratio `json:"month,omitzero"`
}

// of returns the hours of a unit, and false for units without hours.
func (h Hours) of(u Unit) (money.Ratio, bool) {
	or := func(r money.Ratio, standard int64) (money.Ratio, bool) {
		if r.IsZero() {
			return money.Whole(standard), true
		}
		return r, true
	}
	switch u {
	case Hour:
		return money.Whole(1), true
	case Day:
		return or(h.Day, 12)
	case Week:
		return or(h.Week, 60)
	case Month:
		return or(h.Month, 240)
	default:
		return money.Ratio{}, false
	}
}
