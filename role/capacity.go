package role

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Capacity is what somebody does about a duty.
//
// Authority rises from Informed over Advises and Approves to Decides, each
// entailing the one before it. Performs, Prepares and Oversees are kinds of
// work and entail only TakesPart, as does any authority from Advises up.
//
// Its text form is a slug: the words of the constant's name in small letters and joined
// by hyphens. [TakesPart] is "takes-part".
//
// The zero value means that no capacity was named.
type Capacity uint8

const (
	// Informed hears of it.
	Informed Capacity = iota + 1
	// Advises is asked before it is settled.
	Advises
	// Approves can stop it.
	Approves
	// Decides has the last word.
	Decides
	// Performs does the work.
	Performs
	// Prepares drafts it for somebody else to settle.
	Prepares
	// Oversees sees to it that others do the work.
	Oversees
	// TakesPart has any part in it at all.
	TakesPart
)

var capacityNames = enum.Set{Type: "role.Capacity", Names: []enum.Name{
	Informed:  {Slug: "informed", Label: "is informed of"},
	Advises:   {Slug: "advises", Label: "advises on"},
	Approves:  {Slug: "approves", Label: "approves"},
	Decides:   {Slug: "decides", Label: "decides"},
	Performs:  {Slug: "performs", Label: "performs"},
	Prepares:  {Slug: "prepares", Label: "prepares"},
	Oversees:  {Slug: "oversees", Label: "oversees"},
	TakesPart: {Slug: "takes-part", Label: "takes part in"},
}}

// String returns the English label.
func (c Capacity) String() string { return enum.String(capacityNames, c) }

// Valid reports whether c is a member of the set; zero is not.
func (c Capacity) Valid() bool { return enum.Valid(capacityNames, c) }

// AppendText appends the slug; see [Capacity.MarshalText].
func (c Capacity) AppendText(b []byte) ([]byte, error) { return enum.AppendText(capacityNames, b, c) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (c Capacity) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (c *Capacity) UnmarshalText(text []byte) error { return enum.Unmarshal(capacityNames, c, text) }

// Value returns the slug for database/sql; zero is NULL.
func (c Capacity) Value() (driver.Value, error) { return enum.Value(capacityNames, c) }

// Scan reads a slug or NULL from database/sql.
func (c *Capacity) Scan(src any) error { return enum.Scan(capacityNames, c, src) }

// Capacities yields every capacity.
func Capacities() iter.Seq[Capacity] { return enum.All[Capacity](capacityNames) }

// Entails reports whether holding c is holding d as well. Every capacity
// entails itself.
func (c Capacity) Entails(d Capacity) bool {
	switch {
	case !c.Valid() || !d.Valid():
		return false
	case c == d:
		return true
	case d == TakesPart:
		return c != Informed
	default:
		return c <= Decides && d < c
	}
}

// DecisionMaking reports whether c is what credit rules call a decision-making
// capacity: Approves or Decides.
func (c Capacity) DecisionMaking() bool { return c == Approves || c == Decides }

// Frequency is how often a statement is true of productions, in the words of
// its source. The constants are ordered.
//
// The zero value means that no source says.
type Frequency uint8

const (
	// Never: it is no part of the job. A bare negative statement is filed here.
	Never Frequency = iota + 1
	// Rarely: unusual; "usually not" and "typically not" are filed here.
	Rarely
	// Sometimes: it may be so, it can be so, in some productions.
	Sometimes
	// Often: in many productions.
	Often
	// Usually: typically, generally. A bare positive statement is filed here.
	Usually
	// Always: without exception, or by rule.
	Always
)

var frequencyNames = enum.Set{Type: "role.Frequency", Names: []enum.Name{
	Never:     {Slug: "never", Label: "never"},
	Rarely:    {Slug: "rarely", Label: "rarely"},
	Sometimes: {Slug: "sometimes", Label: "sometimes"},
	Often:     {Slug: "often", Label: "often"},
	Usually:   {Slug: "usually", Label: "usually"},
	Always:    {Slug: "always", Label: "always"},
}}

// String returns the English label.
func (f Frequency) String() string { return enum.String(frequencyNames, f) }

// Valid reports whether f is a member of the set; zero is not.
func (f Frequency) Valid() bool { return enum.Valid(frequencyNames, f) }

// AppendText appends the slug; see [Frequency.MarshalText].
func (f Frequency) AppendText(b []byte) ([]byte, error) { return enum.AppendText(frequencyNames, b, f) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (f Frequency) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (f *Frequency) UnmarshalText(text []byte) error { return enum.Unmarshal(frequencyNames, f, text) }

// Value returns the slug for database/sql; zero is NULL.
func (f Frequency) Value() (driver.Value, error) { return enum.Value(frequencyNames, f) }

// Scan reads a slug or NULL from database/sql.
func (f *Frequency) Scan(src any) error { return enum.Scan(frequencyNames, f, src) }

// Frequencies yields every frequency, the rarest first.
func Frequencies() iter.Seq[Frequency] { return enum.All[Frequency](frequencyNames) }
