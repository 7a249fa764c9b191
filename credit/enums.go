package credit

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Outcome is the answer of a rule set to a [Question].
//
// The zero value means that nothing was asked.
type Outcome uint8

const (
	// Granted: a ground holds and nothing fails.
	Granted Outcome = iota + 1
	// Denied: a required or defining test fails, or a bar holds.
	Denied
	// Undetermined: neither; a fact is missing, or no rule grants it; see [Verdict.Eligible].
	Undetermined
)

var outcomeNames = enum.Set{Type: "credit.Outcome", Names: []enum.Name{
	Granted:      {Slug: "granted", Label: "granted"},
	Denied:       {Slug: "denied", Label: "denied"},
	Undetermined: {Slug: "undetermined", Label: "undetermined"},
}}

// String returns the English label.
func (o Outcome) String() string { return enum.String(outcomeNames, o) }

// Valid reports whether o is a member of the set; zero is not.
func (o Outcome) Valid() bool { return enum.Valid(outcomeNames, o) }

// AppendText appends the slug; see [Outcome.MarshalText].
func (o Outcome) AppendText(b []byte) ([]byte, error) { return enum.AppendText(outcomeNames, b, o) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (o *Outcome) UnmarshalText(text []byte) error { return enum.Unmarshal(outcomeNames, o, text) }

// Value returns the slug for database/sql; zero is NULL.
func (o Outcome) Value() (driver.Value, error) { return enum.Value(outcomeNames, o) }

// Scan reads a slug or NULL from database/sql.
func (o *Outcome) Scan(src any) error { return enum.Scan(outcomeNames, o, src) }

// Force is what follows from the test of a rule.
//
// The zero value means that nobody said; no rule set takes such a rule.
type Force uint8

const (
	// Defines: the test is the whole of the matter; holding grants, failing denies.
	Defines Force = iota + 1
	// Requires: failing denies, holding grants nothing by itself.
	Requires
	// Suffices: holding is a ground to grant, failing denies nothing.
	Suffices
	// Bars: holding denies.
	Bars
	// Notes: nothing follows; the finding is worth knowing. Soft caps and doubts are notes.
	Notes
	// Contradicts: no evidence can be so; holding, it shows that the evidence contradicts
	// itself, and nothing else follows.
	Contradicts
)

var forceNames = enum.Set{Type: "credit.Force", Names: []enum.Name{
	Defines:  {Slug: "defines", Label: "defines"},
	Requires: {Slug: "requires", Label: "requires"},
	Suffices: {Slug: "suffices", Label: "suffices"},
	Bars:     {Slug: "bars", Label: "bars"},
	Notes:    {Slug: "notes", Label: "notes"},

	Contradicts: {Slug: "contradicts", Label: "contradicts"},
}}

// String returns the English label.
func (f Force) String() string { return enum.String(forceNames, f) }

// Valid reports whether f is a member of the set; zero is not.
func (f Force) Valid() bool { return enum.Valid(forceNames, f) }

// AppendText appends the slug; see [Force.MarshalText].
func (f Force) AppendText(b []byte) ([]byte, error) { return enum.AppendText(forceNames, b, f) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (f Force) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (f *Force) UnmarshalText(text []byte) error { return enum.Unmarshal(forceNames, f, text) }

// Forces yields every force.
func Forces() iter.Seq[Force] { return enum.All[Force](forceNames) }

// Subject is what a rule is about.
//
// The zero value means that nobody said; no rule set takes such a rule.
type Subject uint8

const (
	// OnPerson is about one person and the title asked for.
	OnPerson Subject = iota + 1
	// OnTeam is about people who claim to count as one.
	OnTeam
	// OnList is about a whole list of credits.
	OnList
)

var subjectNames = enum.Set{Type: "credit.Subject", Names: []enum.Name{
	OnPerson: {Slug: "person", Label: "person"},
	OnTeam:   {Slug: "team", Label: "team"},
	OnList:   {Slug: "list", Label: "list"},
}}

// String returns the English label.
func (s Subject) String() string { return enum.String(subjectNames, s) }

// Valid reports whether s is a member of the set; zero is not.
func (s Subject) Valid() bool { return enum.Valid(subjectNames, s) }

// AppendText appends the slug; see [Subject.MarshalText].
func (s Subject) AppendText(b []byte) ([]byte, error) { return enum.AppendText(subjectNames, b, s) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (s Subject) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (s *Subject) UnmarshalText(text []byte) error { return enum.Unmarshal(subjectNames, s, text) }

// Subjects yields every subject.
func Subjects() iter.Seq[Subject] { return enum.All[Subject](subjectNames) }

// Status is how a rule stands today. It changes nothing in a verdict: a rule that is
// superseded today decides by the editions that it is held for, as it did then.
//
// The zero value means that nobody said; no rule set takes such a rule.
type Status uint8

const (
	// InForce: the current text of its body, as far as it was read.
	InForce Status = iota + 1
	// Historical: superseded, or read of an earlier edition and nobody knows whether it still holds.
	Historical
	// Observed: a practice that data show; no text of a rule was read.
	Observed
	// Parameter: it carries a number or reading that no text settles; the caller may set another.
	Parameter
)

var statusNames = enum.Set{Type: "credit.Status", Names: []enum.Name{
	InForce:    {Slug: "in-force", Label: "in force"},
	Historical: {Slug: "historical", Label: "historical"},
	Observed:   {Slug: "practice-observed", Label: "practice observed"},
	Parameter:  {Slug: "parameter", Label: "parameter"},
}}

// String returns the English label.
func (s Status) String() string { return enum.String(statusNames, s) }

// Valid reports whether s is a member of the set; zero is not.
func (s Status) Valid() bool { return enum.Valid(statusNames, s) }

// AppendText appends the slug; see [Status.MarshalText].
func (s Status) AppendText(b []byte) ([]byte, error) { return enum.AppendText(statusNames, b, s) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (s Status) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (s *Status) UnmarshalText(text []byte) error { return enum.Unmarshal(statusNames, s, text) }

// Statuses yields every status.
func Statuses() iter.Seq[Status] { return enum.All[Status](statusNames) }

// Part is how far somebody was part of a function, as credit rules tell it.
//
// The zero value means that nobody said; no rule set takes such a test.
type Part uint8

const (
	// Participated: did it, or had a hand in it.
	Participated Part = iota + 1
	// Decided: did it in a decision-making capacity; see [role.Capacity.DecisionMaking].
	Decided
)

var partNames = enum.Set{Type: "credit.Part", Names: []enum.Name{
	Participated: {Slug: "participated", Label: "took part in"},
	Decided:      {Slug: "decided", Label: "decided"},
}}

// String returns the English label: "took part in" or "decided".
func (p Part) String() string { return enum.String(partNames, p) }

// Valid reports whether p is a member of the set; zero is not.
func (p Part) Valid() bool { return enum.Valid(partNames, p) }

// AppendText appends the slug; see [Part.MarshalText].
func (p Part) AppendText(b []byte) ([]byte, error) { return enum.AppendText(partNames, b, p) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (p Part) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (p *Part) UnmarshalText(text []byte) error { return enum.Unmarshal(partNames, p, text) }
