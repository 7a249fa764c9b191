package vocabulary

import (
	"slices"
	"strings"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
)

// Outcome says what came of reading a code.
//
// The zero value means that nothing was read.
type Outcome uint8

const (
	// Decoded is a code that stands for one producing or production-managing role.
	Decoded Outcome = iota + 1
	// Ambiguous is a code that stands for several such roles.
	Ambiguous
	// NotProducing is a code that the vocabulary is known to have for something else.
	NotProducing
	// UnknownCode is a code that is not known here; the vocabulary may have it all the same.
	UnknownCode
)

var outcomeNames = enum.Set{Type: "vocabulary.Outcome", Names: []enum.Name{
	Decoded:      {Slug: "decoded", Label: "decoded"},
	Ambiguous:    {Slug: "ambiguous", Label: "ambiguous"},
	NotProducing: {Slug: "not-producing", Label: "known and not producing"},
	UnknownCode:  {Slug: "unknown-code", Label: "unknown code"},
}}

// String returns the English label.
func (o Outcome) String() string { return enum.String(outcomeNames, o) }

// Valid reports whether o is a member of the set; zero is not.
func (o Outcome) Valid() bool { return enum.Valid(outcomeNames, o) }

// AppendText appends the slug; see [Outcome.MarshalText].
func (o Outcome) AppendText(b []byte) ([]byte, error) { return enum.AppendText(outcomeNames, b, o) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (o *Outcome) UnmarshalText(text []byte) error { return enum.Unmarshal(outcomeNames, o, text) }

// Basis says how a code was found.
//
// The zero value means that it was not.
type Basis uint8

const (
	// Listed is a code that stands in the table as it was given.
	Listed Basis = iota + 1
	// OtherContext is a key that stands in the table under another context than the one given, or than none.
	OtherContext
	// ContextRule is a key that is not listed and lies in a department without producing jobs.
	ContextRule
	// FlagsDropped is a combination of flags that has no role of its own; some were left out to find one.
	FlagsDropped
)

var basisNames = enum.Set{Type: "vocabulary.Basis", Names: []enum.Name{
	Listed:       {Slug: "listed", Label: "listed"},
	OtherContext: {Slug: "other-context", Label: "listed in another context"},
	ContextRule:  {Slug: "context-rule", Label: "by the rule for its context"},
	FlagsDropped: {Slug: "flags-dropped", Label: "with flags left out"},
}}

// String returns the English label.
func (b Basis) String() string { return enum.String(basisNames, b) }

// Valid reports whether b is a member of the set; zero is not.
func (b Basis) Valid() bool { return enum.Valid(basisNames, b) }

// AppendText appends the slug; see [Basis.MarshalText].
func (b Basis) AppendText(text []byte) ([]byte, error) {
	return enum.AppendText(basisNames, text, b)
}

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (b Basis) MarshalText() ([]byte, error) { return b.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (b *Basis) UnmarshalText(text []byte) error { return enum.Unmarshal(basisNames, b, text) }

// Decoding is what a code stands for.
//
// The zero value means that nothing was read.
type Decoding struct {
	Code    Code         `json:"code"`
	In      role.Setting `json:"in,omitzero"`     // the setting it was read in
	Outcome Outcome      `json:"outcome"`         //
	Basis   Basis        `json:"basis,omitzero"`  //
	Terms   []Term       `json:"terms,omitempty"` // the meanings that prevail in the setting
	Others  []Term       `json:"others,omitempty"`
	Lost    LossSet      `json:"lost,omitzero"` // by taking the code for the role, when there is one
}

// Role returns the role that the code stands for, and false unless the outcome
// is [Decoded].
func (d Decoding) Role() (role.Role, bool) {
	if d.Outcome != Decoded {
		return 0, false
	}
	return d.Terms[0].Role, true
}

// Roles returns the roles of all meanings that prevail, without repetition;
// roles that do not produce are among them, see [Term.Producing].
func (d Decoding) Roles() []role.Role {
	var roles []role.Role
	for _, t := range d.Terms {
		if t.Role != 0 && !slices.Contains(roles, t.Role) {
			roles = append(roles, t.Role)
		}
	}
	return roles
}

// Decode returns what the code stands for where nothing is said of the setting.
// It never fails: a code that is not known has the outcome [UnknownCode].
func Decode(c Code) Decoding { return DecodeIn(c, role.Setting{}) }

// DecodeIn returns what the code stands for in the setting. Of several meanings
// those that hold there prevail, the most specific first, then those that mean
// the same as the code; the rest are in [Decoding.Others]. A code for another medium
// or form than the setting's is read all the same, and loses it: MARC's film producer,
// read for a series, is a producer with [LossMedium].
func DecodeIn(c Code, in role.Setting) Decoding {
	d := Decoding{Code: c, In: in, Outcome: UnknownCode}
	if !c.Vocabulary.Valid() {
		return d
	}
	rows, basis, lost := lookup(c)
	if len(rows) == 0 {
		return d
	}
	d.Basis = basis
	terms := make([]Term, len(rows))
	for i, r := range rows {
		terms[i] = r.term(c.Vocabulary)
	}
	d.Terms, d.Others = prevailing(terms, in)
	d.Outcome = outcomeOf(d.Terms)
	if d.Outcome == Decoded {
		d.Lost = d.Terms[0].Lost | lost | lostIn(d.Terms[0].In, in)
	}
	return d
}

// lostIn returns what is lost by reading a code that holds in one setting for a
// work in another: the medium, unless one work can be in both.
func lostIn(of, in role.Setting) LossSet {
	form := role.Setting{Medium: of.Medium, Format: of.Format}
	if _, ok := form.Meet(role.Setting{Medium: in.Medium, Format: in.Format}); !ok {
		return lostMedium
	}
	return 0
}

// outcomeOf returns the outcome of reading the terms.
func outcomeOf(terms []Term) Outcome {
	var found role.Role
	for _, t := range terms {
		switch {
		case !t.Producing():
		case found == 0:
			found = t.Role
		case found != t.Role:
			return Ambiguous
		}
	}
	if found == 0 {
		return NotProducing
	}
	return Decoded
}

// prevailing splits the terms into those that hold in the setting and the rest.
func prevailing(terms []Term, in role.Setting) (hold, rest []Term) {
	rank := func(t Term) int {
		r := 0
		if t.In.Covers(in) {
			r = 100 + 10*t.In.Specificity()
		}
		if t.Relation == Same {
			r++
		}
		return r
	}
	best := 0
	for _, t := range terms {
		best = max(best, rank(t))
	}
	for _, t := range terms {
		if rank(t) == best {
			hold = append(hold, t)
		} else {
			rest = append(rest, t)
		}
	}
	return hold, rest
}

// lookup finds the rows of a code, how it found them, and what was lost by it.
func lookup(c Code) ([]*row, Basis, LossSet) {
	x := indexed()
	asked := folded(c)
	if rows := x.byCode[asked]; len(rows) > 0 {
		return rows, Listed, 0
	}
	if c.Vocabulary == IMDb && asked.Key == "" {
		return wholeCategory(asked.Context), Listed, 0
	}
	if c.Vocabulary == MusicBrainz {
		return withoutFlags(asked.Key)
	}
	bare := asked
	bare.Context = ""
	if rows := x.byKey[bare]; len(rows) > 0 {
		return rows, OtherContext, 0
	}
	if rowOf, ok := departmentRule(asked); ok {
		return []*row{rowOf}, ContextRule, 0
	}
	return nil, 0, 0
}

// outside is the row of a job that a department rule decides.
func outside(c Code) *row {
	return &row{context: c.Context, key: c.Key, note: "decided by its department"}
}

// departmentRule decides a TMDB job that is not listed: outside the production
// department a job is not producing, unless a word of it leaves room for doubt.
func departmentRule(c Code) (*row, bool) {
	if c.Vocabulary != TMDB || c.Key == "" || !slices.Contains(craftDepartments[:], c.Context) {
		return nil, false
	}
	job := strings.ToLower(c.Key)
	for _, word := range doubtfulWords {
		if strings.Contains(job, word) {
			return nil, false
		}
	}
	return outside(c), true
}

// craftDepartments lists the departments of TMDB other than Production.
var craftDepartments = [...]string{
	"Actors", "Art", "Camera", "Costume & Make-Up", "Crew", "Directing", "Editing", "Lighting", "Sound", "Visual Effects", "Writing",
}

// doubtfulWords lists what a job may contain that could be a producing one.
var doubtfulWords = [...]string{"in charge", "produc", "showrun", "unit manager"}
