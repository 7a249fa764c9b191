package role

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"iter"
	"slices"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// TraitKind says what a [Trait] is about.
//
// The zero value means that no kind is meant.
type TraitKind uint8

const (
	// TraitSkill is what somebody in the role has to be good at or know.
	TraitSkill TraitKind = iota + 1
	// TraitCareer is how people come to the role, how long it takes and where it leads.
	TraitCareer
	// TraitEducation is what people in the role studied.
	TraitEducation
	// TraitLicence is a licence or certificate that the role needs or does not need.
	TraitLicence
	// TraitPay is how the role is paid.
	TraitPay
	// TraitOutlook is how the number of jobs in the role changes.
	TraitOutlook
	// TraitHirer is who takes people in the role on, in the words of one source about the
	// job; who decides it is asked of a duty such as ProducingTeam, and of roles and
	// positions in package hierarchy (Chart.Hirers).
	TraitHirer
	// TraitEmployment is whether people in the role are employed, freelance or owners.
	TraitEmployment
	// TraitChallenge is what is hard about the role.
	TraitChallenge
	// TraitMisconception is a mistaken belief about the role, told by what is so instead.
	TraitMisconception
	// TraitLikeness is what the role is likened to.
	TraitLikeness
	// TraitReputation is what the trade makes of the title that goes with the role.
	TraitReputation
)

var traitKindNames = enum.Set{Type: "role.TraitKind", Names: []enum.Name{
	TraitSkill:         {Slug: "skill", Label: "skill"},
	TraitCareer:        {Slug: "career", Label: "career"},
	TraitEducation:     {Slug: "education", Label: "education"},
	TraitLicence:       {Slug: "licence", Label: "licence"},
	TraitPay:           {Slug: "pay", Label: "pay"},
	TraitOutlook:       {Slug: "outlook", Label: "outlook"},
	TraitHirer:         {Slug: "hirer", Label: "hirer"},
	TraitEmployment:    {Slug: "employment", Label: "employment"},
	TraitChallenge:     {Slug: "challenge", Label: "challenge"},
	TraitMisconception: {Slug: "misconception", Label: "misconception"},
	TraitLikeness:      {Slug: "likeness", Label: "likeness"},
	TraitReputation:    {Slug: "reputation", Label: "reputation"},
}}

// String returns the English label.
func (k TraitKind) String() string { return enum.String(traitKindNames, k) }

// Valid reports whether k is a member of the set; zero is not.
func (k TraitKind) Valid() bool { return enum.Valid(traitKindNames, k) }

// AppendText appends the slug; see [TraitKind.MarshalText].
func (k TraitKind) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(traitKindNames, b, k)
}

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (k TraitKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (k *TraitKind) UnmarshalText(text []byte) error { return enum.Unmarshal(traitKindNames, k, text) }

// Value returns the slug for database/sql; zero is NULL.
func (k TraitKind) Value() (driver.Value, error) { return enum.Value(traitKindNames, k) }

// Scan reads a slug or NULL from database/sql.
func (k *TraitKind) Scan(src any) error { return enum.Scan(traitKindNames, k, src) }

// TraitKinds yields every kind of trait.
func TraitKinds() iter.Seq[TraitKind] { return enum.All[TraitKind](traitKindNames) }

// Trait is one statement about the people in a role that is not about their
// work: what they have to be good at, how they came to it, who hires them.
//
// Traits carry what [Claim] carries, a scope, a frequency and a source, and
// contradicting traits stand side by side. Text is a phrase or a sentence in the
// library's own words, meant to be read by people.
type Trait struct {
	Fact
	Role Role      `json:"role"`
	Kind TraitKind `json:"kind"`
	Text string    `json:"text"`
}

// String returns the trait as a line of text: "Executive Producer, skill
// (usually): fundraising (film; seed-001 S115)".
func (t Trait) String() string {
	return fmt.Sprintf("%s, %s (%s): %s (%s; %s)", t.Role, t.Kind, t.Frequency, t.Text, t.Scope, t.Ref)
}

// traitRow is a trait as the tables hold it, one a line.
type traitRow struct {
	id        FactID
	role      Role
	kind      TraitKind
	text      string
	frequency Frequency
	scope     []Setting
	source    cite.SourceID
	at        string // place in the source
}

// traitTables lists the tables of traits. Each is sorted by role and kind in the
// order of the constants, then by number.
var traitTables = [...][]traitRow{
	traitsGeneral[:],
	traitsMedia[:],
}

// unpackTraits returns every trait, sorted by role, kind and number.
func unpackTraits() []Trait {
	n := 0
	for _, table := range traitTables {
		n += len(table)
	}
	all := make([]Trait, 0, n)
	for _, table := range traitTables {
		for i := range table {
			row := &table[i]
			all = append(all, Trait{
				Fact: newFact(row.id, row.scope, row.frequency, row.source, row.at),
				Role: row.role,
				Kind: row.kind,
				Text: row.text,
			})
		}
	}
	slices.SortFunc(all, func(a, b Trait) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
	return all
}

// Traits yields every trait, sorted by role, kind and number.
func Traits() iter.Seq[Trait] { return slices.Values(traits()) }

// TraitsOf returns what is known of a role in a setting: the traits of a kind,
// or of every kind if kind is zero, whose scope covers the setting. Traits of
// the roles that r is a variant of are among them.
//
// They come by kind, and within a kind in the order in which facts prevail: a
// sourced one before a proposal, the role's own before its broader role's, the
// more specific setting, the stronger source, the lower number.
func TraitsOf(r Role, kind TraitKind, in Setting) []Trait {
	type ranked struct {
		trait Trait
		standing
	}
	var found []ranked
	distance := 0
	for broader := r; broader != 0; broader = broader.Broader() {
		for _, t := range traits() {
			if t.Role != broader || kind != 0 && t.Kind != kind {
				continue
			}
			if s, ok := t.standing(in, distance, true); ok {
				found = append(found, ranked{t, s})
			}
		}
		distance++
	}
	slices.SortFunc(found, func(a, b ranked) int {
		order, _ := a.over(b.standing)
		return cmp.Or(cmp.Compare(a.trait.Kind, b.trait.Kind), order)
	})
	out := make([]Trait, len(found))
	for i, f := range found {
		out[i] = f.trait
	}
	return out
}
