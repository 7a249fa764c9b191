package schedule

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Unit is what a figure counts.
//
// The zero value means that nobody said.
type Unit uint8

const (
	// Days are days of the calendar.
	Days Unit = iota + 1
	// ShootingDays are days on which scenes are shot.
	ShootingDays
	// Weeks are weeks.
	Weeks
	// Months are months.
	Months
	// Pages are pages of script.
	Pages
	// Seconds are seconds.
	Seconds
	// Companies are companies.
	Companies
	// Hours are hours of the clock.
	Hours
	// DaysPerShootingDay are days for each day that is shot.
	DaysPerShootingDay
	// WholeTime is the time from the first day of the work to the last.
	WholeTime
	// Times are times that something happens in one production.
	Times
)

var unitNames = enum.Set{Type: "schedule.Unit", Names: []enum.Name{
	Days:               {Slug: "days", Label: "days"},
	ShootingDays:       {Slug: "shooting-days", Label: "shooting days"},
	Weeks:              {Slug: "weeks", Label: "weeks"},
	Months:             {Slug: "months", Label: "months"},
	Pages:              {Slug: "pages", Label: "pages"},
	Seconds:            {Slug: "seconds", Label: "seconds"},
	Companies:          {Slug: "companies", Label: "companies"},
	Hours:              {Slug: "hours", Label: "hours"},
	DaysPerShootingDay: {Slug: "days-per-shooting-day", Label: "days for each shooting day"},
	WholeTime:          {Slug: "whole-time", Label: "of the whole time"},
	Times:              {Slug: "times", Label: "times"},
}}

// String returns the English label.
func (u Unit) String() string { return enum.String(unitNames, u) }

// Valid reports whether u is a member of the set; zero is not.
func (u Unit) Valid() bool { return enum.Valid(unitNames, u) }

// AppendText appends the slug; see [Unit.MarshalText].
func (u Unit) AppendText(b []byte) ([]byte, error) { return enum.AppendText(unitNames, b, u) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (u Unit) MarshalText() ([]byte, error) { return u.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (u *Unit) UnmarshalText(text []byte) error { return enum.Unmarshal(unitNames, u, text) }

// Value returns the slug for database/sql; zero is NULL.
func (u Unit) Value() (driver.Value, error) { return enum.Value(unitNames, u) }

// Scan reads a slug or NULL from database/sql.
func (u *Unit) Scan(src any) error { return enum.Scan(unitNames, u, src) }

// Units yields every unit in the order of the constants.
func Units() iter.Seq[Unit] { return enum.All[Unit](unitNames) }

// ParseUnit returns the unit with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseUnit(slug string) (Unit, error) { return enum.Parse[Unit](unitNames, slug) }
