package role

import (
	"encoding/json"
	"fmt"
	"iter"
	"math/bits"
	"strings"
)

// DutySet is a set of duties. It is a small comparable value: equal sets are ==
// and can be map keys.
//
// The zero value is the empty set. Zero and invalid duties are never members.
type DutySet struct {
	words [4]uint64
}

// DutySetOf returns the set of the given duties; zero and invalid ones are left
// out.
func DutySetOf(duties ...Duty) DutySet {
	var s DutySet
	for _, d := range duties {
		s = s.With(d)
	}
	return s
}

// AllDuties returns the set of every duty.
func AllDuties() DutySet {
	var s DutySet
	for d := range Duties() {
		s = s.With(d)
	}
	return s
}

// Has reports whether d is in s.
func (s DutySet) Has(d Duty) bool { return s.words[d>>6]&(1<<(d&63)) != 0 }

// With returns s with d added; a zero or invalid duty changes nothing.
func (s DutySet) With(d Duty) DutySet {
	if d.Valid() {
		s.words[d>>6] |= 1 << (d & 63)
	}
	return s
}

// Without returns s with d removed.
func (s DutySet) Without(d Duty) DutySet {
	s.words[d>>6] &^= 1 << (d & 63)
	return s
}

// Union returns the duties in s or t.
func (s DutySet) Union(t DutySet) DutySet {
	for i := range s.words {
		s.words[i] |= t.words[i]
	}
	return s
}

// Intersect returns the duties in both s and t.
func (s DutySet) Intersect(t DutySet) DutySet {
	for i := range s.words {
		s.words[i] &= t.words[i]
	}
	return s
}

// Minus returns the duties in s and not in t.
func (s DutySet) Minus(t DutySet) DutySet {
	for i := range s.words {
		s.words[i] &^= t.words[i]
	}
	return s
}

// Contains reports whether every duty of t is in s.
func (s DutySet) Contains(t DutySet) bool { return t.Minus(s).IsZero() }

// Intersects reports whether s and t share a duty.
func (s DutySet) Intersects(t DutySet) bool { return !s.Intersect(t).IsZero() }

// IsZero reports whether s is empty.
func (s DutySet) IsZero() bool { return s == DutySet{} }

// Equal reports whether s and t hold the same duties.
func (s DutySet) Equal(t DutySet) bool { return s == t }

// Len returns the number of duties in s.
func (s DutySet) Len() int {
	n := 0
	for _, w := range s.words {
		n += bits.OnesCount64(w)
	}
	return n
}

// All yields the duties of s in the order of the constants.
func (s DutySet) All() iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		for i, w := range s.words {
			for ; w != 0; w &= w - 1 {
				if !yield(Duty(i<<6 + bits.TrailingZeros64(w))) {
					return
				}
			}
		}
	}
}

// String returns the labels of the duties joined by ", ", or "none".
func (s DutySet) String() string {
	if s.IsZero() {
		return "none"
	}
	labels := make([]string, 0, s.Len())
	for d := range s.All() {
		labels = append(labels, d.String())
	}
	return strings.Join(labels, ", ")
}

// MarshalJSON writes the slugs of the duties as an array, in the order of the
// constants.
func (s DutySet) MarshalJSON() ([]byte, error) {
	slugs := make([]Duty, 0, s.Len())
	for d := range s.All() {
		slugs = append(slugs, d)
	}
	return json.Marshal(slugs)
}

// UnmarshalJSON reads an array of slugs, in any order; every unknown slug is
// reported.
func (s *DutySet) UnmarshalJSON(text []byte) error {
	var slugs []string
	if err := json.Unmarshal(text, &slugs); err != nil {
		return fmt.Errorf("duty set: %w", err)
	}
	var set DutySet
	var problems []error
	for i, slug := range slugs {
		d, err := ParseDuty(slug)
		switch {
		case err != nil:
			problems = append(problems, fmt.Errorf("duty set: [%d]: %w", i, err))
		case d == 0:
			problems = append(problems, fmt.Errorf("duty set: [%d]: empty text, want a duty", i))
		default:
			set = set.With(d)
		}
	}
	if err := joinErrors(problems); err != nil {
		return err
	}
	*s = set
	return nil
}
