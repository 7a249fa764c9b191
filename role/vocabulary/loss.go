package vocabulary

import (
	"iter"
	"strings"

	"example.com/producedby/internal/enum"
)

// Loss is one thing that is lost, or said beyond what was asked, when a code is
// taken for a role.
//
// The zero value means nothing.
type Loss uint8

const (
	// LossGrade is the grade: executive, co-, line, associate, assistant.
	LossGrade Loss = iota + 1
	// LossVariant is which kind of the role it was: the studio's executive producer, the creative producer.
	LossVariant
	// LossSpecialty is the part of the work: a segment, the story, development.
	LossSpecialty
	// LossDepartment is the department: visual effects, animation, post-production.
	LossDepartment
	// LossMedium is the medium or form: theatre, news, games, radio.
	LossMedium
	// LossShared is that the code stands for other roles as well and cannot be told apart when read.
	LossShared
	// LossMeaning is that the code's meaning only lies near the role's.
	LossMeaning
	// LossRole is the role itself: there is no code that may stand for it, and only text is left.
	LossRole
	// AgainstDefinition is that the vocabulary's own words rule the role out of the code: it is the nearest all the same.
	AgainstDefinition
	// MediumAssumed is not lost but added: the code names a medium or form that was not asked about.
	MediumAssumed
)

var lossNames = enum.Set{Type: "vocabulary.Loss", Names: []enum.Name{
	LossGrade:         {Slug: "grade", Label: "grade lost"},
	LossVariant:       {Slug: "variant", Label: "variant lost"},
	LossSpecialty:     {Slug: "specialty", Label: "part of the work lost"},
	LossDepartment:    {Slug: "department", Label: "department lost"},
	LossMedium:        {Slug: "medium", Label: "medium lost"},
	LossShared:        {Slug: "shared", Label: "code shared with other roles"},
	LossMeaning:       {Slug: "meaning", Label: "only near in meaning"},
	LossRole:          {Slug: "role", Label: "no code, kept as text only"},
	AgainstDefinition: {Slug: "against-definition", Label: "against the code's own definition"},
	MediumAssumed:     {Slug: "medium-assumed", Label: "medium assumed"},
}}

// String returns the English label.
func (l Loss) String() string { return enum.String(lossNames, l) }

// Valid reports whether l is a member of the set; zero is not.
func (l Loss) Valid() bool { return enum.Valid(lossNames, l) }

// AppendText appends the slug; see [Loss.MarshalText].
func (l Loss) AppendText(b []byte) ([]byte, error) { return enum.AppendText(lossNames, b, l) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (l Loss) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (l *Loss) UnmarshalText(text []byte) error { return enum.Unmarshal(lossNames, l, text) }

// LossSet is a set of losses, a comparable value. The zero value is the empty
// set: nothing lost.
type LossSet uint16

// LossesOf returns the set of the given losses; those out of range are left out.
func LossesOf(losses ...Loss) LossSet {
	var s LossSet
	for _, l := range losses {
		if l.Valid() {
			s |= 1 << l
		}
	}
	return s
}

// The sets that the tables use.
const (
	lostGrade         LossSet = 1 << LossGrade
	lostVariant       LossSet = 1 << LossVariant
	lostSpecialty     LossSet = 1 << LossSpecialty
	lostDepartment    LossSet = 1 << LossDepartment
	lostMedium        LossSet = 1 << LossMedium
	lostShared        LossSet = 1 << LossShared
	lostMeaning       LossSet = 1 << LossMeaning
	lostRole          LossSet = 1 << LossRole
	againstDefinition LossSet = 1 << AgainstDefinition
	mediumAssumed     LossSet = 1 << MediumAssumed
)

// Has reports whether l is in the set.
func (s LossSet) Has(l Loss) bool { return l.Valid() && s&(1<<l) != 0 }

// IsEmpty reports whether nothing is lost.
func (s LossSet) IsEmpty() bool { return s == 0 }

// All yields the losses of the set in the order of the constants.
func (s LossSet) All() iter.Seq[Loss] {
	return func(yield func(Loss) bool) {
		for l := range enum.All[Loss](lossNames) {
			if s.Has(l) && !yield(l) {
				return
			}
		}
	}
}

// String returns the labels joined by ", ", or "nothing lost".
func (s LossSet) String() string {
	var parts []string
	for l := range s.All() {
		parts = append(parts, l.String())
	}
	if len(parts) == 0 {
		return "nothing lost"
	}
	return strings.Join(parts, ", ")
}

// AppendText appends the slugs in the order of the constants, joined by commas.
// A number that stands for no set is a *[cite.InvalidValueError].
func (s LossSet) AppendText(b []byte) ([]byte, error) {
	rest, start := s, len(b)
	for l := range s.All() {
		if len(b) > start {
			b = append(b, ',')
		}
		b = append(b, enum.Slug(lossNames, l)...)
		rest &^= 1 << l
	}
	if rest != 0 {
		return b[:start], &enum.InvalidValueError{Type: "vocabulary.LossSet", Value: uint64(s)}
	}
	return b, nil
}

// MarshalText returns the text of [LossSet.AppendText].
func (s LossSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads slugs joined by commas; "" is the empty set, unknown text
// a *[cite.UnknownTextError].
func (s *LossSet) UnmarshalText(text []byte) error {
	var read LossSet
	if len(text) > 0 {
		for slug := range strings.SplitSeq(string(text), ",") {
			l, err := enum.Parse[Loss](lossNames, slug)
			if err == nil && l == 0 {
				err = &enum.UnknownTextError{Type: "vocabulary.Loss", Text: slug}
			}
			if err != nil {
				return err
			}
			read |= 1 << l
		}
	}
	*s = read
	return nil
}
