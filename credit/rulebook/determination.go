package rulebook

import (
	"iter"

	"example.com/producedby/credit"
	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// Determination is how far the Producers Guild has got with one person on one
// film, from the notice to the final word. Only the Guild is bound by it.
//
// The zero value means that nothing was submitted.
type Determination uint8

const (
	// Submitted: the panel has not spoken.
	Submitted Determination = iota + 1
	// FoundEligible: the panel found for the person.
	FoundEligible
	// FoundIneligible: the panel found against the person.
	FoundIneligible
	// Appealed: the person appealed.
	Appealed
	// Affirmed: the second panel kept the first one's finding against the person.
	Affirmed
	// Reversed: the second panel found for the person.
	Reversed
)

var determinationNames = enum.Set{Type: "rulebook.Determination", Names: []enum.Name{
	Submitted:       {Slug: "submitted", Label: "submitted"},
	FoundEligible:   {Slug: "found-eligible", Label: "found eligible"},
	FoundIneligible: {Slug: "found-ineligible", Label: "found ineligible"},
	Appealed:        {Slug: "appealed", Label: "appealed"},
	Affirmed:        {Slug: "affirmed", Label: "affirmed on appeal"},
	Reversed:        {Slug: "reversed", Label: "reversed on appeal"},
}}

// String returns the English label.
func (d Determination) String() string { return enum.String(determinationNames, d) }

// Valid reports whether d is a member of the set; zero is not.
func (d Determination) Valid() bool { return enum.Valid(determinationNames, d) }

// AppendText appends the slug; see [Determination.MarshalText].
func (d Determination) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(determinationNames, b, d)
}

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (d Determination) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (d *Determination) UnmarshalText(text []byte) error {
	return enum.Unmarshal(determinationNames, d, text)
}

// Determinations yields every state.
func Determinations() iter.Seq[Determination] { return enum.All[Determination](determinationNames) }

// Next returns the states that may follow.
func (d Determination) Next() []Determination {
	switch d {
	case 0:
		return []Determination{Submitted}
	case Submitted:
		return []Determination{FoundEligible, FoundIneligible}
	case FoundIneligible:
		return []Determination{Appealed}
	case Appealed:
		return []Determination{Affirmed, Reversed}
	default:
		return nil
	}
}

// Facts returns what the state says as evidence: what the Guild found, and
// whether there was an appeal and how it ended. It is nil while the panel has not
// spoken.
func (d Determination) Facts() map[credit.Fact]cite.Truth {
	eligible, known := d.Eligible()
	if !known {
		return nil
	}
	facts := map[credit.Fact]cite.Truth{GuildEligible: cite.Of(eligible), GuildMajorPortion: cite.Of(eligible)}
	if d == Appealed || d == Affirmed || d == Reversed {
		facts[GuildAppealed] = cite.True
	}
	if d == Affirmed || d == Reversed {
		facts[GuildAppealSucceeded] = cite.Of(eligible)
	}
	return facts
}

// Eligible reports whether the Guild has found for the person, and whether it
// has spoken at all. A finding against somebody stands while it is appealed.
func (d Determination) Eligible() (eligible, known bool) {
	switch d {
	case FoundEligible, Reversed:
		return true, true
	case FoundIneligible, Appealed, Affirmed:
		return false, true
	default:
		return false, false
	}
}
