package vocabulary

import (
	"iter"
	"strings"
	"sync"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Code is a place in a vocabulary: its key and, where keys are filed under
// something else, that too. It is a comparable value, kept as read; [Decode]
// says whether the vocabulary is known to have it.
//
// The zero value is no code.
type Code struct {
	Vocabulary Vocabulary `json:"vocabulary"`
	Context    string     `json:"context,omitempty"` // department, category, kind of work; see [Info.Context]
	Key        string     `json:"key"`               // code or label, as the vocabulary spells it
}

// IsZero reports whether c is no code.
func (c Code) IsZero() bool { return c == Code{} }

// String returns the code as text for people: "TMDB: Production, Line Producer".
func (c Code) String() string {
	switch {
	case c.IsZero():
		return "no code"
	case c.Context == "":
		return c.Vocabulary.String() + ": " + c.Key
	case c.Key == "":
		return c.Vocabulary.String() + ": " + c.Context
	default:
		return c.Vocabulary.String() + ": " + c.Context + ", " + c.Key
	}
}

// Term is one meaning of a code: the role it stands for in a setting, how near
// it comes, and what holds of the way there and back.
//
// The zero value means nothing.
type Term struct {
	Code     Code         `json:"code"`
	Label    string       `json:"label,omitempty"`   // the vocabulary's words for it
	Role     role.Role    `json:"role,omitzero"`     // zero if this library has no role for it
	In       role.Setting `json:"in,omitzero"`       // where the meaning holds
	Relation Relation     `json:"relation,omitzero"` // how the code's meaning compares with the role's
	Law      Law          `json:"law,omitzero"`      // what holds of reading and writing it
	Lost     LossSet      `json:"lost,omitzero"`     // by taking the one for the other
	Strict   bool         `json:"strict,omitempty"`  // the vocabulary rules out that the code stands for a narrower role
	Note     string       `json:"note,omitempty"`
	Ref      cite.Ref     `json:"ref"`
}

// Producing reports whether the term stands for a producing role or one in
// production management.
func (t Term) Producing() bool {
	c := t.Role.Class()
	return c == role.ClassProducing || c == role.ClassManagement
}

// Relation says how the meaning of a code compares with that of a role.
//
// The zero value means that there is nothing to compare: the library has no role
// for the code.
type Relation uint8

const (
	// Same is a code that stands for the role and nothing else.
	Same Relation = iota + 1
	// Narrower is a code that says more than the role: a film producer for a producer.
	Narrower
	// Broader is a code that says less than the role, or stands for others too.
	Broader
	// Near is a code whose meaning lies beside the role's, with none nearer.
	Near
)

var relationNames = enum.Set{Type: "vocabulary.Relation", Names: []enum.Name{
	Same:     {Slug: "same", Label: "same"},
	Narrower: {Slug: "narrower", Label: "narrower"},
	Broader:  {Slug: "broader", Label: "broader"},
	Near:     {Slug: "near", Label: "near"},
}}

// String returns the English label.
func (r Relation) String() string { return enum.String(relationNames, r) }

// Valid reports whether r is a member of the set; zero is not.
func (r Relation) Valid() bool { return enum.Valid(relationNames, r) }

// AppendText appends the slug; see [Relation.MarshalText].
func (r Relation) AppendText(b []byte) ([]byte, error) { return enum.AppendText(relationNames, b, r) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (r Relation) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (r *Relation) UnmarshalText(text []byte) error { return enum.Unmarshal(relationNames, r, text) }

// Law says what holds of reading a code as a role and writing the role as a
// code, in the setting of the term that states it.
//
// The zero value states nothing: the library has no role for the code.
type Law uint8

const (
	// ExactBothWays is a code that is read as the role and that the role is written as, without loss.
	ExactBothWays Law = iota + 1
	// ExactReading is a code that is read as the role without loss; the role is written as another code.
	ExactReading
	// ExactWriting is a code that the role is written as without loss; it is read as another role.
	ExactWriting
	// Lossy is a code that cannot be taken for the role, or the role for it, without a loss.
	Lossy
)

var lawNames = enum.Set{Type: "vocabulary.Law", Names: []enum.Name{
	ExactBothWays: {Slug: "exact-both-ways", Label: "exact both ways"},
	ExactReading:  {Slug: "exact-reading", Label: "exact when read"},
	ExactWriting:  {Slug: "exact-writing", Label: "exact when written"},
	Lossy:         {Slug: "lossy", Label: "lossy"},
}}

// String returns the English label.
func (l Law) String() string { return enum.String(lawNames, l) }

// Valid reports whether l is a member of the set; zero is not.
func (l Law) Valid() bool { return enum.Valid(lawNames, l) }

// AppendText appends the slug; see [Law.MarshalText].
func (l Law) AppendText(b []byte) ([]byte, error) { return enum.AppendText(lawNames, b, l) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (l Law) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (l *Law) UnmarshalText(text []byte) error { return enum.Unmarshal(lawNames, l, text) }

// place is a setting as the tables name it.
type place uint8

const (
	anywhere place = iota
	film
	feature
	animatedFeature
	television
	scriptedSeriesUS
	theatre
	music
	videoGame
)

var places = [...]role.Setting{
	film:             {Medium: role.Film},
	feature:          {Medium: role.Film, Format: role.Feature},
	animatedFeature:  {Medium: role.Film, Format: role.AnimatedFeature},
	television:       {Medium: role.Television},
	scriptedSeriesUS: {Medium: role.Television, Format: role.ScriptedSeries, Market: "US"},
	theatre:          {Medium: role.Theatre},
	music:            {Medium: role.Music},
	videoGame:        {Medium: role.VideoGame},
}

// row is a term as the tables hold it, one a line; the table says which
// vocabulary.
type row struct {
	role     role.Role
	context  string
	key      string
	label    string // left empty where it is the key
	in       place
	relation Relation
	law      Law
	lost     LossSet
	strict   bool
	source   cite.SourceID // left empty where it is the vocabulary's own
	note     string
}

// term returns the row as the API shows it.
func (r *row) term(v Vocabulary) Term {
	t := Term{
		Code:     Code{Vocabulary: v, Context: r.context, Key: r.key},
		Label:    r.label,
		Role:     r.role,
		In:       places[r.in],
		Relation: r.relation,
		Law:      r.law,
		Lost:     r.lost,
		Strict:   r.strict,
		Note:     r.note,
		Ref:      cite.Ref{Source: r.source, At: r.key},
	}
	if t.Label == "" {
		t.Label = r.key
	}
	if t.Ref.Source == "" {
		t.Ref.Source = infos[v].Source
	}
	return t
}

// tables returns the rows of each vocabulary.
func tables() [Podcast + 1][]row {
	return [...][]row{
		TMDB:        tmdbRows[:],
		IMDb:        imdbRows[:],
		MARC:        marcRows[:],
		RDA:         rdaRows[:],
		Wikidata:    wikidataRows[:],
		SchemaOrg:   schemaOrgRows[:],
		EBU:         ebuRows[:],
		FIAF:        fiafRows[:],
		PBCore:      pbcoreRows[:],
		DDEX:        ddexRows[:],
		MusicBrainz: musicBrainzRows[:],
		Bangumi:     bangumiRows[:],
		OMC:         omcRows[:],
		Podcast:     podcastRows[:],
	}
}

// roleKey is what [Encode] looks rows up by.
type roleKey struct {
	vocabulary Vocabulary
	role       role.Role
}

// index finds rows; it is built when first asked for, so that importing the
// package costs nothing.
type index struct {
	byCode map[Code][]*row
	byKey  map[Code][]*row // the code without its context
	byRole map[roleKey][]*row
}

var indexed = sync.OnceValue(func() index {
	x := index{byCode: map[Code][]*row{}, byKey: map[Code][]*row{}, byRole: map[roleKey][]*row{}}
	for v, rows := range tables() {
		for i := range rows {
			r := &rows[i]
			c := folded(Code{Vocabulary: Vocabulary(v), Context: r.context, Key: r.key})
			x.byCode[c] = append(x.byCode[c], r)
			c.Context = ""
			x.byKey[c] = append(x.byKey[c], r)
			if r.role != 0 {
				k := roleKey{Vocabulary(v), r.role}
				x.byRole[k] = append(x.byRole[k], r)
			}
		}
	}
	return x
})

// folded returns the code as the index spells it: IMDb's text is free, so case
// and outer space do not count there. All others are taken at their word.
func folded(c Code) Code {
	if c.Vocabulary == IMDb {
		c.Context = strings.ToLower(strings.TrimSpace(c.Context))
		c.Key = strings.ToLower(strings.TrimSpace(c.Key))
	}
	return c
}

// Terms yields every term of v that is known here, sorted by role, then by
// context and key; terms without a role come first.
func Terms(v Vocabulary) iter.Seq[Term] {
	return func(yield func(Term) bool) {
		if !v.Valid() {
			return
		}
		rows := tables()[v]
		for i := range rows {
			if !yield(rows[i].term(v)) {
				return
			}
		}
	}
}
