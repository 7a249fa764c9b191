package cite

import (
	"fmt"

	"example.com/producedby/internal/enum"
)

// UnknownTextError is the error of every Parse function and UnmarshalText
// method of the module's closed sets: the text names no member. Match it with
// errors.As.
type UnknownTextError = enum.UnknownTextError

// InvalidValueError is the error of every MarshalText method of the module's
// closed sets: the number stands for no member. Match it with errors.As.
type InvalidValueError = enum.InvalidValueError

// SourceID names a [Source] in the library's table, such as "seed-001" or
// "pga-code-feature-films". Ids are stable and never reused. The empty id means
// that no source was given. A program may use ids of its own for sources of its
// own; [Lookup] does not know them.
type SourceID string

// Source says where a fact was read.
//
// The zero value means "no source".
type Source struct {
	ID        SourceID `json:"id,omitempty"`
	Publisher string   `json:"publisher,omitempty"` // who says it
	Title     string   `json:"title,omitempty"`     // of the page, rule or document
	Edition   string   `json:"edition,omitempty"`   // edition, year or date as the publisher writes it
	Where     string   `json:"where,omitempty"`     // address; several are joined by " ; "
	Read      string   `json:"read,omitempty"`      // date read, as YYYY-MM-DD, YYYY-MM or YYYY
	Strength  Strength `json:"strength,omitzero"`   // how much weight it carries
	Note      string   `json:"note,omitempty"`      // what limits it: "opening of the page only"
}

// String returns the source as one line of text: publisher, title, edition,
// address, strength, and what limits it. The zero source is "no source".
func (s Source) String() string {
	if s == (Source{}) {
		return "no source"
	}
	var line string
	for _, part := range [...]string{s.Publisher, s.Title, s.Edition, s.Where} {
		switch {
		case part == "":
		case line == "":
			line = part
		default:
			line += ", " + part
		}
	}
	line += " [" + s.Strength.String() + "]"
	if s.Note != "" {
		line += " (" + s.Note + ")"
	}
	return line
}

// Ref points into a source: which one, and where in it.
//
// The zero value refers to nothing.
type Ref struct {
	Source SourceID `json:"source,omitempty"`
	At     string   `json:"at,omitempty"` // statement, section, rule or page within the source, such as "S110"
}

// String returns the reference as text: "seed-001 S110".
func (r Ref) String() string {
	switch {
	case r.At == "":
		return string(r.Source)
	case r.Source == "":
		return r.At
	default:
		return string(r.Source) + " " + r.At
	}
}

// Describe returns the reference with its source told in full, as far as the
// library's table knows it: "S110 of Assemble, What Does an Executive Producer
// Do?, ...".
func (r Ref) Describe() string {
	source, ok := Lookup(r.Source)
	switch {
	case !ok:
		return r.String()
	case r.At == "":
		return source.String()
	default:
		return r.At + " of " + source.String()
	}
}

// Strength says how far a source can be leaned on. The order of the constants
// is the order of weight: a higher one prevails over a lower one.
//
// The zero value means that nobody said, and weighs least.
type Strength uint8

const (
	// Proposal is a reading of the facts by this library, published by nobody.
	Proposal Strength = iota + 1
	// PracticeObserved is what data or productions show, without a rule behind it.
	PracticeObserved
	// SecondHand is a report, article, blog or copy that tells what others said or do.
	SecondHand
	// Primary is the text of whoever makes the rule or did the work.
	Primary
)

var strengths = enum.Set{Type: "cite.Strength", Names: []enum.Name{
	Proposal:         {Slug: "proposal", Label: "proposal"},
	PracticeObserved: {Slug: "practice-observed", Label: "practice observed"},
	SecondHand:       {Slug: "second-hand", Label: "second-hand"},
	Primary:          {Slug: "primary", Label: "primary"},
}}

// String returns the English label.
func (s Strength) String() string { return enum.String(strengths, s) }

// AppendText appends the slug; see [Strength.MarshalText].
func (s Strength) AppendText(b []byte) ([]byte, error) { return enum.AppendText(strengths, b, s) }

// MarshalText returns the slug; a number outside the set is an *[InvalidValueError].
func (s Strength) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an *[UnknownTextError].
func (s *Strength) UnmarshalText(text []byte) error { return enum.Unmarshal(strengths, s, text) }

// Truth is what is known of a fact: true, false, or nothing.
//
// The zero value is Unknown, a value like the others: nobody said.
type Truth uint8

const (
	Unknown Truth = iota // nobody said
	False                // known not to be so
	True                 // known to be so
)

// Of returns True or False.
func Of(b bool) Truth {
	if b {
		return True
	}
	return False
}

// Not returns the opposite; Unknown stays Unknown.
func (t Truth) Not() Truth {
	switch t {
	case True:
		return False
	case False:
		return True
	default:
		return Unknown
	}
}

// And is Kleene's conjunction: False if either is False, True if both are True,
// else Unknown.
func (t Truth) And(u Truth) Truth {
	switch {
	case t == False || u == False:
		return False
	case t == True && u == True:
		return True
	default:
		return Unknown
	}
}

// Or is Kleene's disjunction: True if either is True, False if both are False,
// else Unknown.
func (t Truth) Or(u Truth) Truth { return t.Not().And(u.Not()).Not() }

// Known reports whether t is True or False.
func (t Truth) Known() bool { return t == True || t == False }

// String returns "unknown", "false" or "true".
func (t Truth) String() string {
	switch t {
	case Unknown:
		return "unknown"
	case False:
		return "false"
	case True:
		return "true"
	default:
		return fmt.Sprintf("cite.Truth(%d)", uint8(t))
	}
}

// AppendText appends the text of [Truth.String]; see [Truth.MarshalText].
func (t Truth) AppendText(b []byte) ([]byte, error) {
	if t > True {
		return b, &InvalidValueError{Type: "cite.Truth", Value: uint64(t)}
	}
	return append(b, t.String()...), nil
}

// MarshalText returns "unknown", "false" or "true"; any other number is an
// *[InvalidValueError].
func (t Truth) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText reads "unknown", "false" or "true"; empty text is Unknown and
// anything else an *[UnknownTextError].
func (t *Truth) UnmarshalText(text []byte) error {
	switch string(text) {
	case "", "unknown":
		*t = Unknown
	case "false":
		*t = False
	case "true":
		*t = True
	default:
		return &UnknownTextError{Type: "cite.Truth", Text: string(text)}
	}
	return nil
}

// Finding is one thing a check noticed about its subject: which rule, what was
// wanted, what was found, in data first and in words last.
//
// The zero value says nothing.
type Finding struct {
	Code     string `json:"code"`              // stable id of the rule or problem, such as "ampas-bp-1"
	Level    Level  `json:"level"`             // how much it matters
	Subject  string `json:"subject,omitempty"` // who or what it is about: a person, an account, a position
	Path     string `json:"path,omitempty"`    // place in the document, as a JSON path such as "credits[3].title"
	Observed string `json:"observed,omitempty"`
	Want     string `json:"want,omitempty"`
	Message  string `json:"message"`      // one sentence for a person
	Ref      Ref    `json:"ref,omitzero"` // where the rule stands
}

// String returns the finding as one line: path or subject, message, reference.
func (f Finding) String() string {
	s := f.Message
	switch {
	case f.Path != "":
		s = f.Path + ": " + s
	case f.Subject != "":
		s = f.Subject + ": " + s
	}
	if f.Ref != (Ref{}) {
		s += " (" + f.Ref.String() + ")"
	}
	return s
}

// Level says how much a [Finding] matters.
//
// The zero value means that nobody said.
type Level uint8

const (
	// Note is worth knowing and stands in nobody's way.
	Note Level = iota + 1
	// Warning is likely to be wrong, or breaks a habit rather than a rule.
	Warning
	// Failure breaks a rule.
	Failure
)

var levels = enum.Set{Type: "cite.Level", Names: []enum.Name{
	Note:    {Slug: "note", Label: "note"},
	Warning: {Slug: "warning", Label: "warning"},
	Failure: {Slug: "failure", Label: "failure"},
}}

// String returns the English label.
func (l Level) String() string { return enum.String(levels, l) }

// AppendText appends the slug; see [Level.MarshalText].
func (l Level) AppendText(b []byte) ([]byte, error) { return enum.AppendText(levels, b, l) }

// MarshalText returns the slug; a number outside the set is an *[InvalidValueError].
func (l Level) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an *[UnknownTextError].
func (l *Level) UnmarshalText(text []byte) error { return enum.Unmarshal(levels, l, text) }
