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
	"slices"
	"strconv"
	"strings"
	"unicode"
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
	Near string // the text of the member that was probably meant; empty if none comes near
	// Want lists the members to choose from, where none comes near: all of a small
	// set, and of a large one those that share a word with the text; nil if none does.
	Want []string
}

// Error names the text and what it should have been one of, in words ("event kind" for
// phase.EventKind), and what was probably meant or is there to choose from.
func (e *UnknownTextError) Error() string {
	s := fmt.Sprintf("unknown %s %q", word(e.Type), e.Text)
	if e.Near != "" {
		return s + fmt.Sprintf(", did you mean %q?", e.Near)
	}
	if len(e.Want) > 0 {
		s += ", want " + AnyOf(e.Want)
	}
	return s
}

// word returns the name of a Go type in words, without its package.
func word(name string) string {
	var b strings.Builder
	for _, r := range name[strings.LastIndexByte(name, '.')+1:] {
		if unicode.IsUpper(r) && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// AnyOf lists texts to choose from: "a", "b" or "c".
func AnyOf[T ~string](texts []T) string {
	var b strings.Builder
	for i, text := range texts {
		switch {
		case i == 0:
		case i == len(texts)-1:
			b.WriteString(" or ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(strconv.Quote(string(text)))
	}
	return b.String()
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
// Names[0] belongs to the zero value and is left empty. Everyday says what people
// write instead of a slug; it is not read, and answered with the slug.
type Set struct {
	Type     string
	Names    []Name
	Everyday []Everyday
}

// Everyday is a word that people use for a member of a closed set, with the slug of
// that member. Capitals, spaces and punctuation make no difference.
type Everyday struct {
	Word, Slug string
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
	return 0, unknown(s, string(text))
}

func unknown(s Set, text string) *UnknownTextError {
	e := &UnknownTextError{Type: s.Type, Text: text, Near: Near(s, text)}
	if e.Near == "" {
		e.Want = choices(s, text)
	}
	return e
}

// Slugs returns the slugs of the members of a set, in the order of their numbers.
func Slugs(s Set) (slugs []string) {
	for _, name := range s.Names {
		if name.Slug != "" {
			slugs = append(slugs, name.Slug)
		}
	}
	return slugs
}

// mostChoices bounds the members that an error lists.
const mostChoices = 8

// choices returns the slugs of a set if they are few, and otherwise of those
// members that share a word with text, the first few of them.
func choices(s Set, text string) (list []string) {
	words := func(text string) []string {
		return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	if all := Slugs(s); len(all) <= mostChoices {
		return all
	}
	asked := words(text)
	for _, name := range s.Names {
		shares := func(word string) bool {
			return len(word) > 2 && (slices.Contains(words(name.Slug), word) || slices.Contains(words(name.Label), word))
		}
		if name.Slug != "" && len(list) < mostChoices && slices.ContainsFunc(asked, shares) {
			list = append(list, name.Slug)
		}
	}
	return list
}

// Near returns the slug of the member for which text is an everyday word, or whose
// slug or label differs from text in nothing but capitals, punctuation and one letter,
// or "".
func Near(s Set, text string) string {
	text = letters(text)
	for _, everyday := range s.Everyday {
		if text == letters(everyday.Word) {
			return everyday.Slug
		}
	}
	for _, name := range s.Names {
		if name.Slug != "" && len(text) > 2 && (within1(text, letters(name.Slug)) || within1(text, letters(name.Label))) {
			return name.Slug
		}
	}
	return ""
}

// letters returns the letters and digits of text in lower case.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// within1 reports whether a becomes b by at most one letter added, dropped or
// changed.
func within1(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return i == len(a) || a[i+1:] == b[i+1:]
	case 1:
		return a[i:] == b[i+1:]
	default:
		return false
	}
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
