package title

import (
	"iter"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// maxParts bounds the titles that are read out of one text.
const maxParts = 6

// maxAlternatives bounds the other readings of a part.
const maxAlternatives = 4

// maxSources bounds the sources of the words of a part.
const maxSources = 4

// Reading is what was understood of a text. It is a comparable value; the
// strings in it are parts of the text.
//
// The zero value is the reading of an empty text.
type Reading struct {
	Text      string   // as given
	Language  Language // as given, or as recognised
	Qualifier string   // the company, network, unit, place or person that the text is printed with
	Rest      string   // what else the text holds that no title was found for, from the first such word to the last

	parts [maxParts]Part
	n     int
}

// Parts yields the titles in the text, in its order: one, or several where
// titles are joined.
func (r Reading) Parts() iter.Seq[Part] {
	return func(yield func(Part) bool) {
		for i := range r.n {
			if !yield(r.parts[i]) {
				return
			}
		}
	}
}

// First returns the first part that is a producing or management title, else the
// first neighbour of one, else the first part, else a zero Part.
func (r Reading) First() Part {
	first := r.parts[0]
	for _, p := range r.parts[:r.n] {
		switch {
		case p.Kind.Produces():
			return p
		case p.Kind == KindNeighbour && first.Kind != KindNeighbour:
			first = p
		}
	}
	return first
}

// Role returns the role of [Reading.First] if that is a producing or management
// title or a neighbour of one, or zero.
func (r Reading) Role() role.Role {
	if p := r.First(); p.Kind.Produces() || p.Kind == KindNeighbour {
		return p.Role
	}
	return 0
}

// Roles yields the roles in the text, each once, in its order: those of
// producing and management titles and of their neighbours. Other titles that are
// known and do not produce are left out; they may still name a role in
// [Part.Role].
func (r Reading) Roles() iter.Seq[role.Role] {
	return func(yield func(role.Role) bool) {
		var seen [2 * maxParts]role.Role
		n := 0
		for _, p := range r.parts[:r.n] {
			if !p.Kind.Produces() && p.Kind != KindNeighbour {
				continue
			}
			for _, v := range [...]role.Role{p.Role, p.Also} {
				if v == 0 || contains(seen[:n], v) {
					continue
				}
				seen[n] = v
				n++
				if !yield(v) {
					return
				}
			}
		}
	}
}

func contains(roles []role.Role, r role.Role) bool {
	for _, v := range roles {
		if v == r {
			return true
		}
	}
	return false
}

// Decided reports whether every part was recognised, as a title or as none.
func (r Reading) Decided() bool {
	for _, p := range r.parts[:r.n] {
		if p.Kind == 0 {
			return false
		}
	}
	return r.n > 0
}

// FalseFriend reports whether any part is a false friend.
func (r Reading) FalseFriend() bool {
	for _, p := range r.parts[:r.n] {
		if p.FalseFriend() {
			return true
		}
	}
	return false
}

// Notes is what a text says of one title beside its words. Titles that are joined
// by "/", "&" or a word for "and" share what follows the last of them, the mark
// those that produce.
//
// The zero value says nothing.
type Notes struct {
	Mark         bool   `json:"mark,omitzero"`         // the Producers Mark, "p.g.a.", stands beside the title
	Uncredited   bool   `json:"uncredited,omitzero"`   // said to be without screen credit
	CreditedAs   string `json:"creditedAs,omitempty"`  // the name printed, where the text says "as ..."
	Episodes     int    `json:"episodes,omitzero"`     // how many episodes, as in "4 eps"; 0 if not said
	Season       int    `json:"season,omitzero"`       // number of the season or series of the episodes, as in "S01E03"; 0 if not said
	FirstEpisode int    `json:"firstEpisode,omitzero"` // number of the episode, or of the first, as in "eps 1-4"; 0 if not said
	LastEpisode  int    `json:"lastEpisode,omitzero"`  // number of the last episode, that of the first if there is one; 0 if not said
	FirstYear    int    `json:"firstYear,omitzero"`    // first year; 0 if not said
	LastYear     int    `json:"lastYear,omitzero"`     // last year; 0 if not said or still running
}

// Part is one title of a [Reading].
type Part struct {
	Notes
	Text       string     // as it stands in the text
	Title      role.Title // the title of the catalogue that it comes to; "" if there is none
	Role       role.Role  // what it stands for in the setting; zero if nothing is known
	Also       role.Role  // the second role of a title of two jobs; see [Part.Roles]
	Kind       Kind       // what kind of title it is; zero if that could not be decided
	Reason     Reason     // why it is no producing title, for [KindKnown] and [KindNone]
	Confidence Confidence // how it was recognised
	Literal    role.Role  // for a false friend, the role that a word-for-word translation names; else zero

	others  [maxAlternatives]role.Role
	sources [maxSources]cite.SourceID
}

// FalseFriend reports whether the words, taken literally, name another role
// than the title stands for, or than it often stands for.
func (p Part) FalseFriend() bool { return p.Literal != 0 }

// graded reports whether the part is a title of producing or management that is
// more than a plain producer's, whom other trades have as well.
func (p Part) graded() bool {
	return p.Kind.Produces() && p.Role != role.Producer && p.Role != role.OtherProducer
}

// Alternatives yields the other roles that the text may stand for: in settings
// that the question leaves open, according to other sources, or because a word
// was not understood. The literal role of a false friend is among them.
func (p Part) Alternatives() iter.Seq[role.Role] {
	return func(yield func(role.Role) bool) {
		for _, r := range p.others {
			if r != 0 && !yield(r) {
				return
			}
		}
	}
}

// Roles yields the role that the part stands for and, for a title of two jobs,
// the second one. A part that is no producing title yields its role as well:
// see [Part.Kind].
func (p Part) Roles() iter.Seq[role.Role] {
	return func(yield func(role.Role) bool) {
		for _, r := range [...]role.Role{p.Role, p.Also} {
			if r != 0 && !yield(r) {
				return
			}
		}
	}
}

// Sources yields where the words of the part were read in the meaning that they
// have in another language than English: of "Producteur exécutif" who says that he
// is no executive producer. [cite.Lookup] tells more of each, and [Words] yields all
// of them. Who says what the title of the catalogue stands for is told by
// [role.StandsFor].
func (p Part) Sources() iter.Seq[cite.SourceID] {
	return func(yield func(cite.SourceID) bool) {
		for _, s := range p.sources {
			if s != "" && !yield(s) {
				return
			}
		}
	}
}

// from adds a source.
func (p *Part) from(s cite.SourceID) {
	for i, have := range p.sources {
		switch {
		case s == "" || have == s:
			return
		case have == "":
			p.sources[i] = s
			return
		}
	}
}

// suggest adds an alternative.
func (p *Part) suggest(r role.Role) {
	if r == 0 || r == p.Role || r == p.Also {
		return
	}
	for i, have := range p.others {
		if have == r {
			return
		}
		if have == 0 {
			p.others[i] = r
			return
		}
	}
}

// Kind says what kind of title a [Part] is.
//
// The zero value means that it could not be decided.
type Kind uint8

const (
	// KindProducing is a title of somebody who produces.
	KindProducing Kind = iota + 1
	// KindManagement is a title of production or post-production management that decides or runs something; the secretary, the accountant, the location manager and the coordinator of effects are its neighbours, as lists of producing credits have them.
	KindManagement
	// KindNeighbour is no producing title and has a role that rules and charts know beside producers: director, writer, creator, first assistant director, a head of department, an executive of studio or network, financier, completion guarantor, sales agent, distributor.
	KindNeighbour
	// KindKnown is a title of the trade that is known and does not produce: executive story editor, staff writer, producer's assistant, executive in charge of promotions; the [Reason] says why. Of these the grades of a writers' room, production assistants and researchers have a role, which no rule asks for.
	KindKnown
	// KindNone is no title of anybody on a production, however much it may look like one: a company, an activity, another trade's title, a sentence; the [Reason] says why.
	KindNone
)

var kindNames = enum.Set{Type: "title.Kind", Names: []enum.Name{
	KindProducing:  {Slug: "producing", Label: "producing"},
	KindManagement: {Slug: "management", Label: "production management"},
	KindNeighbour:  {Slug: "neighbour", Label: "neighbour"},
	KindKnown:      {Slug: "known", Label: "known, not producing"},
	KindNone:       {Slug: "none", Label: "no title"},
}}

// Produces reports whether a title of the kind is one of producing or of
// production management. Where it is not, and k is not zero, the text was
// recognised as no producing title.
func (k Kind) Produces() bool { return k == KindProducing || k == KindManagement }

// String returns the English label.
func (k Kind) String() string { return enum.String(kindNames, k) }

// Valid reports whether k is a member of the set; zero is not.
func (k Kind) Valid() bool { return enum.Valid(kindNames, k) }

// AppendText appends the slug; see [Kind.MarshalText].
func (k Kind) AppendText(b []byte) ([]byte, error) { return enum.AppendText(kindNames, b, k) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (k *Kind) UnmarshalText(text []byte) error { return enum.Unmarshal(kindNames, k, text) }

// Reason says why a text is no producing title.
//
// The zero value means that it is one or a neighbour of one, or that nothing is
// known.
type Reason uint8

const (
	// ReasonAssistant: it names somebody's assistant, a trainee or office help.
	ReasonAssistant Reason = iota + 1
	// ReasonCraft: it names another craft of the crew: design, camera, sound, effects, directing.
	ReasonCraft
	// ReasonWriting: it names a grade or credit of writing.
	ReasonWriting
	// ReasonFinance: it names the keeping of the books.
	ReasonFinance
	// ReasonAdministration: it names office, operations, marketing or the running of a company.
	ReasonAdministration
	// ReasonExecutive: it names an executive in charge of something other than production.
	ReasonExecutive
	// ReasonConsultant: it names somebody who advises.
	ReasonConsultant
	// ReasonPerformer: it names somebody who appears.
	ReasonPerformer
	// ReasonCompany: it names a company, a group or a body, or somebody who stands for one.
	ReasonCompany
	// ReasonActivity: it names an activity and nobody who does it.
	ReasonActivity
	// ReasonOtherTrade: it belongs to another trade: farming, energy, software.
	ReasonOtherTrade
	// ReasonProse: it is a sentence, a form's label or a heading.
	ReasonProse
)

var reasonNames = enum.Set{Type: "title.Reason", Names: []enum.Name{
	ReasonAssistant:      {Slug: "assistant", Label: "assistant"},
	ReasonCraft:          {Slug: "craft", Label: "another craft"},
	ReasonWriting:        {Slug: "writing", Label: "writing"},
	ReasonFinance:        {Slug: "finance", Label: "finance"},
	ReasonAdministration: {Slug: "administration", Label: "administration"},
	ReasonExecutive:      {Slug: "executive", Label: "executive of something else"},
	ReasonConsultant:     {Slug: "consultant", Label: "consultant"},
	ReasonPerformer:      {Slug: "performer", Label: "performer"},
	ReasonCompany:        {Slug: "company", Label: "company or body"},
	ReasonActivity:       {Slug: "activity", Label: "activity"},
	ReasonOtherTrade:     {Slug: "other-trade", Label: "another trade"},
	ReasonProse:          {Slug: "prose", Label: "prose"},
}}

// String returns the English label.
func (r Reason) String() string { return enum.String(reasonNames, r) }

// Valid reports whether r is a member of the set; zero is not.
func (r Reason) Valid() bool { return enum.Valid(reasonNames, r) }

// AppendText appends the slug; see [Reason.MarshalText].
func (r Reason) AppendText(b []byte) ([]byte, error) { return enum.AppendText(reasonNames, b, r) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (r Reason) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (r *Reason) UnmarshalText(text []byte) error { return enum.Unmarshal(reasonNames, r, text) }

// Confidence says how a title was recognised; a higher one is surer.
//
// The zero value means that it was not.
type Confidence uint8

const (
	// Guessed: words were passed over that are not known, or a choice was made that the text does not force.
	Guessed Confidence = iota + 1
	// Contested: the words are known, and sources differ on what they stand for.
	Contested
	// Repaired: a word was read with a slip of spelling mended.
	Repaired
	// Composed: every word is known and the grammar joins them.
	Composed
	// Exact: the catalogue has the title or another name of it.
	Exact
)

var confidenceNames = enum.Set{Type: "title.Confidence", Names: []enum.Name{
	Guessed:   {Slug: "guessed", Label: "guessed"},
	Contested: {Slug: "contested", Label: "contested"},
	Repaired:  {Slug: "repaired", Label: "repaired"},
	Composed:  {Slug: "composed", Label: "composed"},
	Exact:     {Slug: "exact", Label: "exact"},
}}

// String returns the English label.
func (c Confidence) String() string { return enum.String(confidenceNames, c) }

// Valid reports whether c is a member of the set; zero is not.
func (c Confidence) Valid() bool { return enum.Valid(confidenceNames, c) }

// AppendText appends the slug; see [Confidence.MarshalText].
func (c Confidence) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(confidenceNames, b, c)
}

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (c Confidence) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (c *Confidence) UnmarshalText(text []byte) error {
	return enum.Unmarshal(confidenceNames, c, text)
}
