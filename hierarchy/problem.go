package hierarchy

import (
	"errors"
	"strings"

	"example.com/producedby/internal/document"
	"example.com/producedby/internal/enum"
)

// Fault says what is wrong with a draft.
//
// The zero value means that nothing is.
type Fault uint8

const (
	// NoID is a position whose ID is empty.
	NoID Fault = iota + 1
	// DuplicateID is an ID that an earlier position has.
	DuplicateID
	// InvalidValue is a role, setting, kind or function outside its set.
	InvalidValue
	// UnknownID is a line or top that names no position.
	UnknownID
	// SelfLine is a line from a position to itself.
	SelfLine
	// DuplicateLine is a line that is there already.
	DuplicateLine
	// TwoSuperiors is a second reporting line of one position for one function.
	TwoSuperiors
	// Cycle is a chain of reporting lines that comes back to where it began.
	Cycle
	// Orphan is a position that hangs in the air: without a superior though it is no stated top, or without any line.
	Orphan
	// ToppedReport is a stated top that reports to somebody.
	ToppedReport
	// NoAuthority is a delegation of what its giver does not have.
	NoAuthority
	// DuplicateLimit is a second limit for the same position, duty and capacity.
	DuplicateLimit
	// Unreadable is a place of a document that cannot be read.
	Unreadable
	// Ambiguous is a name or title in place of an ID that several positions have.
	Ambiguous
)

var faultNames = enum.Set{Type: "hierarchy.Fault", Names: []enum.Name{
	NoID:           {Slug: "no-id", Label: "no id"},
	DuplicateID:    {Slug: "duplicate-id", Label: "duplicate id"},
	InvalidValue:   {Slug: "invalid-value", Label: "invalid value"},
	UnknownID:      {Slug: "unknown-id", Label: "unknown id"},
	SelfLine:       {Slug: "self-line", Label: "line to itself"},
	DuplicateLine:  {Slug: "duplicate-line", Label: "duplicate line"},
	TwoSuperiors:   {Slug: "two-superiors", Label: "two superiors"},
	Cycle:          {Slug: "cycle", Label: "cycle"},
	Orphan:         {Slug: "orphan", Label: "orphan"},
	ToppedReport:   {Slug: "topped-report", Label: "top that reports"},
	NoAuthority:    {Slug: "no-authority", Label: "no authority"},
	DuplicateLimit: {Slug: "duplicate-limit", Label: "duplicate limit"},
	Unreadable:     {Slug: "unreadable", Label: "unreadable"},
	Ambiguous:      {Slug: "ambiguous", Label: "ambiguous"},
}}

// String returns the English label.
func (f Fault) String() string { return enum.String(faultNames, f) }

// Valid reports whether f is a member of the set; zero is not.
func (f Fault) Valid() bool { return enum.Valid(faultNames, f) }

// AppendText appends the slug; see [Fault.MarshalText].
func (f Fault) AppendText(b []byte) ([]byte, error) { return enum.AppendText(faultNames, b, f) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (f Fault) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (f *Fault) UnmarshalText(text []byte) error { return enum.Unmarshal(faultNames, f, text) }

// Problem is one thing wrong with a draft. Match it with errors.As; [Problems]
// lists all of an error.
type Problem struct {
	Place  string // in the draft as JSON writes it: "positions[3]", "lines[2].to"
	Fault  Fault
	Path   []ID   // the positions that show it: the way round a cycle, the position and its two superiors
	Detail string // what was found and what was wanted
	Err    error  // the cause, when another package found it
}

// Error returns the problem as one line: place, fault, path and detail.
func (p *Problem) Error() string {
	var b strings.Builder
	b.WriteString("hierarchy: ")
	if p.Place != "" {
		b.WriteString(p.Place + ": ")
	}
	b.WriteString(p.Fault.String())
	if len(p.Path) > 0 {
		b.WriteString(" ")
		for i, id := range p.Path {
			if i > 0 {
				b.WriteString(" -> ")
			}
			b.WriteString(string(id))
		}
	}
	if p.Detail != "" {
		b.WriteString(": " + p.Detail)
	}
	if p.Err != nil {
		b.WriteString(": " + p.Err.Error())
	}
	return b.String()
}

// Unwrap returns the cause.
func (p *Problem) Unwrap() error { return p.Err }

// Problems returns the problems that err joins, in the order of the draft, and
// nil if it holds none.
func Problems(err error) []*Problem {
	var problems []*Problem
	for _, e := range document.Problems(err) {
		var p *Problem
		if errors.As(e, &p) {
			problems = append(problems, p)
		}
	}
	return problems
}
