package hierarchy

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Kind says what a line between two roles or positions means. A line reads as a
// sentence, from its first end to its second: "line producer reports to
// producer", "studio hires executive producer". A chart has lines of the first
// three kinds; the others are known of roles alone.
//
// The zero value means that nobody said; a chart does not accept it.
type Kind uint8

const (
	// ReportsTo is a solid line: the first answers to the second, who supervises the work.
	ReportsTo Kind = iota + 1
	// LiaisesWith is a dotted line: the first advises, consults or works with the second. It never carries authority.
	LiaisesWith
	// Hires is a hiring line: the first takes on the second.
	Hires
	// Outranks is an order of titles: the first stands above the second in print and status, whoever answers to whom.
	Outranks
	// Dismisses is the other end of a hiring line: the first may dismiss the second.
	Dismisses
	// HasSayInHiring is a say short of the choice: the first is consulted on, or has to approve, who is taken on as the second.
	HasSayInHiring
)

var kindNames = enum.Set{Type: "hierarchy.Kind", Names: []enum.Name{
	ReportsTo:      {Slug: "reports-to", Label: "reports to"},
	LiaisesWith:    {Slug: "liaises-with", Label: "liaises with"},
	Hires:          {Slug: "hires", Label: "hires"},
	Outranks:       {Slug: "outranks", Label: "outranks"},
	Dismisses:      {Slug: "dismisses", Label: "dismisses"},
	HasSayInHiring: {Slug: "has-say-in-hiring", Label: "has a say in the hiring of"},
}}

// String returns the English label.
func (k Kind) String() string { return enum.String(kindNames, k) }

// Valid reports whether k is a member of the set; zero is not.
func (k Kind) Valid() bool { return enum.Valid(kindNames, k) }

// AppendText appends the slug; see [Kind.MarshalText].
func (k Kind) AppendText(b []byte) ([]byte, error) { return enum.AppendText(kindNames, b, k) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (k *Kind) UnmarshalText(text []byte) error { return enum.Unmarshal(kindNames, k, text) }

// Value returns the slug for database/sql; zero is NULL.
func (k Kind) Value() (driver.Value, error) { return enum.Value(kindNames, k) }

// Scan reads a slug or NULL from database/sql.
func (k *Kind) Scan(src any) error { return enum.Scan(kindNames, k, src) }

// Kinds yields every kind.
func Kinds() iter.Seq[Kind] { return enum.All[Kind](kindNames) }

// Function is the side of the work that a solid line is about. A head of
// department answers to three people: to the director for creative matters, to
// the production manager for business and to the first assistant director on
// the set. In each function a position has at most one superior.
//
// On a line the zero value means every function that the same position has no
// line of its own for. In a question it means [Business], the line along which
// money and trouble travel.
type Function uint8

const (
	// Business is money, contracts, time and personnel.
	Business Function = iota + 1
	// Creative is what the work looks, sounds and feels like.
	Creative
	// OnSet is the running of the set and its safety.
	OnSet
)

// functionCount is the number of functions.
const functionCount = int(OnSet)

var functionNames = enum.Set{Type: "hierarchy.Function", Names: []enum.Name{
	Business: {Slug: "business", Label: "business"},
	Creative: {Slug: "creative", Label: "creative"},
	OnSet:    {Slug: "on-set", Label: "on the set"},
}}

// String returns the English label.
func (f Function) String() string { return enum.String(functionNames, f) }

// Valid reports whether f is a member of the set; zero is not.
func (f Function) Valid() bool { return enum.Valid(functionNames, f) }

// AppendText appends the slug; see [Function.MarshalText].
func (f Function) AppendText(b []byte) ([]byte, error) { return enum.AppendText(functionNames, b, f) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (f Function) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (f *Function) UnmarshalText(text []byte) error { return enum.Unmarshal(functionNames, f, text) }

// Value returns the slug for database/sql; zero is NULL.
func (f Function) Value() (driver.Value, error) { return enum.Value(functionNames, f) }

// Scan reads a slug or NULL from database/sql.
func (f *Function) Scan(src any) error { return enum.Scan(functionNames, f, src) }

// Functions yields every function.
func Functions() iter.Seq[Function] { return enum.All[Function](functionNames) }

// or returns f, or [Business] if f is zero or out of range.
func (f Function) or() Function {
	if !f.Valid() {
		return Business
	}
	return f
}
