// Package enum is the text codec shared by every closed set of the module.
//
// A closed set is a named unsigned integer whose zero value means
// "unspecified" and is no member. Its names live in one array indexed by the
// constant; everything that reads or writes text goes through that array.
package enum

import (
	"database/sql/driver"
	"fmt"
	"iter"
	"strconv"
)

// Name is how one member of a closed set is written: the stable kebab-case
// slug used in JSON, SQL and flags, and the English label used in prose.
type Name struct {
	Slug  string
	Label string
}

// UnknownTextError reports text that names no member of a closed set.
type UnknownTextError struct {
	Type string // the Go type that was asked for, such as "role.Role"
	Text string // the text as it was given
}

// Error names the text and the type.
func (e *UnknownTextError) Error() string {
	return fmt.Sprintf("unknown %s %q", e.Type, e.Text)
}

// InvalidValueError reports a number that stands for no member of a closed set
// and therefore cannot be written as text.
type InvalidValueError struct {
	Type  string // the Go type, such as "role.Role"
	Value uint64 // the number
}

// Error names the number and the type.
func (e *InvalidValueError) Error() string {
	return fmt.Sprintf("invalid %s(%d)", e.Type, e.Value)
}

// Integer is the kind of number a closed set may be built on.
type Integer interface{ ~uint8 | ~uint16 }

// Set describes one closed set: its Go type name and the names of its members.
// Names[0] belongs to the zero value and is left empty.
type Set struct {
	Type  string
	Names []Name
}

// Valid reports whether v is a member; zero is not.
func Valid[T Integer](s Set, v T) bool {
	return v != 0 && int(v) < len(s.Names) && s.Names[v].Slug != ""
}

// String returns the English label of a member, "unspecified" for zero, and
// the type with the number for anything else. It never returns "".
func String[T Integer](s Set, v T) string {
	switch {
	case v == 0:
		return "unspecified"
	case !Valid(s, v):
		return s.Type + "(" + strconv.FormatUint(uint64(v), 10) + ")"
	default:
		return s.Names[v].Label
	}
}

// Slug returns the stable text form of a member, and "" for anything else.
func Slug[T Integer](s Set, v T) string {
	if !Valid(s, v) {
		return ""
	}
	return s.Names[v].Slug
}

// AppendText appends the slug of v to b. Zero appends nothing; a number outside
// the set is an *InvalidValueError.
func AppendText[T Integer](s Set, b []byte, v T) ([]byte, error) {
	if v == 0 {
		return b, nil
	}
	if !Valid(s, v) {
		return b, &InvalidValueError{Type: s.Type, Value: uint64(v)}
	}
	return append(b, s.Names[v].Slug...), nil
}

// Parse returns the member whose slug is text. Empty text is zero; any other
// text is an *UnknownTextError.
func Parse[T Integer, S ~string | ~[]byte](s Set, text S) (T, error) {
	if len(text) == 0 {
		return 0, nil
	}
	for i := 1; i < len(s.Names); i++ {
		if s.Names[i].Slug == string(text) {
			return T(i), nil
		}
	}
	return 0, &UnknownTextError{Type: s.Type, Text: string(text)}
}

// Unmarshal stores the member named by text in dst and leaves dst alone on
// error.
func Unmarshal[T Integer](s Set, dst *T, text []byte) error {
	v, err := Parse[T](s, text)
	if err != nil {
		return err
	}
	*dst = v
	return nil
}

// Value returns the slug for database/sql; zero is NULL.
func Value[T Integer](s Set, v T) (driver.Value, error) {
	if v == 0 {
		return nil, nil
	}
	b, err := AppendText(s, nil, v)
	if err != nil {
		return nil, err
	}
	return string(b), nil
}

// Scan stores what database/sql read in dst: NULL is zero, text is a slug.
func Scan[T Integer](s Set, dst *T, src any) error {
	switch src := src.(type) {
	case nil:
		*dst = 0
		return nil
	case string:
		return Unmarshal(s, dst, []byte(src))
	case []byte:
		return Unmarshal(s, dst, src)
	default:
		return fmt.Errorf("cannot scan %T into %s, want text", src, s.Type)
	}
}

// All yields the members in their declared order, without zero.
func All[T Integer](s Set) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 1; i < len(s.Names); i++ {
			if s.Names[i].Slug != "" && !yield(T(i)) {
				return
			}
		}
	}
}
