package schedule

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Code is what a member of the cast does on a day, as the day-out-of-days has it.
//
// The zero value means that they are not on the production that day.
type Code uint8

const (
	// Start is the first working day of an engagement.
	Start Code = iota + 1
	// Work is a working day in the middle of it.
	Work
	// Finish is the last working day of it.
	Finish
	// StartFinish is an engagement of a single working day.
	StartFinish
	// Hold is a day of an engagement that is worked without them: they are held.
	Hold
	// Drop is a working day after which they are let go for a while.
	Drop
	// StartDrop is the first working day and the last before they are let go.
	StartDrop
	// Pickup is the working day on which they are taken on again.
	Pickup
	// PickupDrop is the working day on which they are taken on again and after which they are let go again.
	PickupDrop
	// PickupFinish is the working day on which they are taken on again and finish.
	PickupFinish
	// Travel is a day of travel.
	Travel
	// Rehearsal is a day of rehearsal.
	Rehearsal
	// Fitting is a day of costume fitting.
	Fitting
	// Holiday is a holiday or a day of hiatus within an engagement.
	Holiday
)

var codeNames = enum.Set{Type: "schedule.Code", Names: []enum.Name{
	Start:        {Slug: "start-work", Label: "SW"},
	Work:         {Slug: "work", Label: "W"},
	Finish:       {Slug: "work-finish", Label: "WF"},
	StartFinish:  {Slug: "start-work-finish", Label: "SWF"},
	Hold:         {Slug: "hold", Label: "H"},
	Drop:         {Slug: "work-drop", Label: "WD"},
	StartDrop:    {Slug: "start-work-drop", Label: "SWD"},
	Pickup:       {Slug: "pickup-work", Label: "PW"},
	PickupDrop:   {Slug: "pickup-work-drop", Label: "PWD"},
	PickupFinish: {Slug: "pickup-work-finish", Label: "PWF"},
	Travel:       {Slug: "travel", Label: "T"},
	Rehearsal:    {Slug: "rehearsal", Label: "R"},
	Fitting:      {Slug: "fitting", Label: "FT"},
	Holiday:      {Slug: "holiday", Label: "HO"},
}}

// String returns the English label.
func (c Code) String() string { return enum.String(codeNames, c) }

// Valid reports whether c is a member of the set; zero is not.
func (c Code) Valid() bool { return enum.Valid(codeNames, c) }

// AppendText appends the slug; see [Code.MarshalText].
func (c Code) AppendText(b []byte) ([]byte, error) { return enum.AppendText(codeNames, b, c) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (c Code) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (c *Code) UnmarshalText(text []byte) error { return enum.Unmarshal(codeNames, c, text) }

// Value returns the slug for database/sql; zero is NULL.
func (c Code) Value() (driver.Value, error) { return enum.Value(codeNames, c) }

// Scan reads a slug or NULL from database/sql.
func (c *Code) Scan(src any) error { return enum.Scan(codeNames, c, src) }

// Codes yields every code in the order of the constants.
func Codes() iter.Seq[Code] { return enum.All[Code](codeNames) }

// ParseCode returns the code with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseCode(slug string) (Code, error) { return enum.Parse[Code](codeNames, slug) }
