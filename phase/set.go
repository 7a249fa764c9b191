package phase

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math/bits"
	"strings"
)

// Set is a set of phases, a small comparable value.
//
// The zero value is the empty set. Zero and invalid phases are never members.
type Set struct {
	bits uint8
}

// The sets that tables are written with.
const (
	inDevelopment    uint8 = 1 << Development
	inFinancing      uint8 = 1 << Financing
	inPreProduction  uint8 = 1 << PreProduction
	inProduction     uint8 = 1 << Production
	inPostProduction uint8 = 1 << PostProduction
	inDelivery       uint8 = 1 << Delivery
	inDistribution   uint8 = 1 << Distribution
	inMaking               = inPreProduction | inProduction | inPostProduction
	inAll                  = inDevelopment | inFinancing | inMaking | inDelivery | inDistribution
)

// SetOf returns the set of the given phases; zero and invalid ones are left out.
func SetOf(phases ...Phase) Set {
	var s Set
	for _, p := range phases {
		s = s.With(p)
	}
	return s
}

// AllPhases returns the set of every phase.
func AllPhases() Set { return Set{bits: inAll} }

// Has reports whether p is in s.
func (s Set) Has(p Phase) bool { return p.Valid() && s.bits&(1<<p) != 0 }

// With returns s with p added; a zero or invalid phase changes nothing.
func (s Set) With(p Phase) Set {
	if p.Valid() {
		s.bits |= 1 << p
	}
	return s
}

// Union returns the phases in s or t.
func (s Set) Union(t Set) Set { return Set{bits: s.bits | t.bits} }

// Intersect returns the phases in both s and t.
func (s Set) Intersect(t Set) Set { return Set{bits: s.bits & t.bits} }

// Minus returns the phases in s and not in t.
func (s Set) Minus(t Set) Set { return Set{bits: s.bits &^ t.bits} }

// IsZero reports whether s is empty.
func (s Set) IsZero() bool { return s.bits == 0 }

// Equal reports whether s and t hold the same phases.
func (s Set) Equal(t Set) bool { return s == t }

// Len returns the number of phases in s.
func (s Set) Len() int { return bits.OnesCount8(s.bits) }

// First returns the earliest phase of s, or zero if it is empty.
func (s Set) First() Phase {
	if s.IsZero() {
		return 0
	}
	return Phase(bits.TrailingZeros8(s.bits))
}

// Last returns the latest phase of s, or zero if it is empty.
func (s Set) Last() Phase {
	if s.IsZero() {
		return 0
	}
	return Phase(bits.Len8(s.bits) - 1)
}

// All yields the phases of s in the order of time.
func (s Set) All() iter.Seq[Phase] {
	return func(yield func(Phase) bool) {
		for p := range Phases() {
			if s.Has(p) && !yield(p) {
				return
			}
		}
	}
}

// String returns the labels of the phases joined by ", ", or "none".
func (s Set) String() string {
	if s.IsZero() {
		return "none"
	}
	labels := make([]string, 0, s.Len())
	for p := range s.All() {
		labels = append(labels, p.String())
	}
	return strings.Join(labels, ", ")
}

// MarshalJSON writes the slugs of the phases as an array, in the order of time.
func (s Set) MarshalJSON() ([]byte, error) {
	slugs := make([]string, 0, s.Len())
	for p := range s.All() {
		slugs = append(slugs, phaseNames.Names[p].Slug)
	}
	return json.Marshal(slugs)
}

// UnmarshalJSON reads an array of slugs, in any order; every unknown slug is
// reported.
func (s *Set) UnmarshalJSON(text []byte) error {
	var slugs []string
	if err := json.Unmarshal(text, &slugs); err != nil {
		return fmt.Errorf("phase set: %w", err)
	}
	var set Set
	var problems []error
	for i, slug := range slugs {
		p, err := ParsePhase(slug)
		switch {
		case err != nil:
			problems = append(problems, fmt.Errorf("phase set: [%d]: %w", i, err))
		case p == 0:
			problems = append(problems, fmt.Errorf("phase set: [%d]: empty text, want a phase", i))
		default:
			set = set.With(p)
		}
	}
	if err := errors.Join(problems...); err != nil {
		return err
	}
	*s = set
	return nil
}
