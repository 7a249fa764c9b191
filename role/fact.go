package role

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// Person is the key by which a caller knows somebody. The library never looks
// into it. The empty key means that nobody is named.
type Person string

// FactID is the number of a fact. Numbers are a contract: stable, never reused.
// Zero means that the fact has none.
type FactID uint32

// Fact is what every sourced statement of the library carries, whatever it is
// about: its number, where it holds, how often it is so, and who says it.
type Fact struct {
	ID        FactID        `json:"id"`
	Scope     Scope         `json:"scope"`
	Frequency Frequency     `json:"frequency"`
	Ref       cite.Ref      `json:"ref"`
	Strength  cite.Strength `json:"strength"` // of the source; taken from it when left zero
}

// newFact returns the fact with the given columns of a table and the strength of
// its source. The scope is used as it is and must not change.
func newFact(id FactID, scope []Setting, f Frequency, source cite.SourceID, at string) Fact {
	from, _ := cite.Lookup(source)
	return Fact{
		ID:        id,
		Scope:     scopeOf(scope),
		Frequency: f,
		Ref:       cite.Ref{Source: source, At: at},
		Strength:  from.Strength,
	}
}

// Scope is the list of settings a fact holds in. It never changes once made.
//
// The zero value holds nowhere; [Anywhere] holds everywhere.
type Scope struct {
	settings []Setting
	breadth  int // settings that are not within another of them
}

// ScopeOf returns the scope of the given settings.
func ScopeOf(settings ...Setting) Scope { return scopeOf(slices.Clone(settings)) }

// Anywhere returns the scope that holds in every setting.
func Anywhere() Scope { return scopeOf(anywhere) }

// All yields the settings of the scope.
func (s Scope) All() iter.Seq[Setting] { return slices.Values(s.settings) }

// Len returns the number of settings of the scope.
func (s Scope) Len() int { return len(s.settings) }

// In returns the most specific setting of the scope that covers the one asked
// about, and false if none does.
func (s Scope) In(asked Setting) (Setting, bool) {
	best, found := Setting{}, false
	for _, in := range s.settings {
		if in.Covers(asked) && (!found || in.Specificity() > best.Specificity()) {
			best, found = in, true
		}
	}
	return best, found
}

// scopeOf returns the scope of settings that nobody else changes.
func scopeOf(settings []Setting) Scope {
	s := Scope{settings: settings}
	for i, in := range settings {
		within := slices.ContainsFunc(settings[:i], func(wider Setting) bool { return wider.Covers(in) }) ||
			slices.ContainsFunc(settings[i+1:], func(wider Setting) bool { return wider != in && wider.Covers(in) })
		if !within {
			s.breadth++
		}
	}
	return s
}

// Equal reports whether s and t list the same settings in the same order.
func (s Scope) Equal(t Scope) bool { return slices.Equal(s.settings, t.settings) }

// String returns the settings joined by "; ", or "nowhere".
func (s Scope) String() string {
	if len(s.settings) == 0 {
		return "nowhere"
	}
	parts := make([]string, len(s.settings))
	for i, in := range s.settings {
		parts[i] = in.String()
	}
	return strings.Join(parts, "; ")
}

// MarshalJSON writes the settings as an array of texts.
func (s Scope) MarshalJSON() ([]byte, error) {
	if s.settings == nil {
		return []byte("[]"), nil
	}
	return json.Marshal(s.settings)
}

// UnmarshalJSON reads an array of texts, each as [ParseSetting] reads it, and
// reports every one that cannot be read.
func (s *Scope) UnmarshalJSON(text []byte) error {
	var texts []string
	if err := json.Unmarshal(text, &texts); err != nil {
		return fmt.Errorf("scope: %w", err)
	}
	settings := make([]Setting, 0, len(texts))
	var problems []error
	for i, t := range texts {
		in, err := ParseSetting(t)
		if err != nil {
			problems = append(problems, fmt.Errorf("scope: [%d]: %w", i, err))
			continue
		}
		settings = append(settings, in)
	}
	if err := joinErrors(problems); err != nil {
		return err
	}
	*s = scopeOf(settings)
	return nil
}

// joinErrors is errors.Join under a name that says why: every problem is
// reported, not only the first.
func joinErrors(problems []error) error { return errors.Join(problems...) }

// Precedence says why one of several facts about the same question prevails
// over those that say otherwise. The constants are in the order in which they
// are asked: the first that tells two facts apart settles it.
//
// The zero value means that nothing was compared.
type Precedence uint8

const (
	// Unopposed: no fact that holds here says anything else.
	Unopposed Precedence = iota + 1
	// SourcedOverProposal: somebody published it, the others are proposals.
	SourcedOverProposal
	// OwnOverBroader: it is said of the role itself, the others of a broader role.
	OwnOverBroader
	// NarrowerScope: it is said of a more specific setting, or of fewer settings as specific as that.
	NarrowerScope
	// ExactCapacity: it names the very capacity asked about, the others one that entails it.
	ExactCapacity
	// StrongerSource: its source weighs more.
	StrongerSource
	// HigherBound: both entail what was asked and so tell the least that holds of it, and it tells more.
	HigherBound
	// LowerNumber: nothing but the number of the fact tells them apart; the matter is contested.
	LowerNumber
)

// standing is what the precedence of a fact over others depends on, for one
// question.
//
// The zero value is the standing of no fact.
type standing struct {
	proposal bool
	distance int // steps from the role asked about to the role the fact is about
	specific int // dimensions fixed by the covering setting
	breadth  int // settings the scope lists, those within another not counted
	exact    bool
	strength cite.Strength
	bound    Frequency // of a fact that entails what was asked: how often that is so at least; zero of any other
	id       FactID
}

// standing returns the standing of f for a question about a setting, and false
// if its scope does not cover the setting. Distance is the number of steps from
// the role asked about to the broader role that f is about; exact says whether f
// is about the very thing asked rather than one that entails it.
func (f *Fact) standing(asked Setting, distance int, exact bool) (standing, bool) {
	in, ok := f.Scope.In(asked)
	if !ok {
		return standing{}, false
	}
	s := standing{
		proposal: f.Strength == cite.Proposal,
		distance: distance,
		specific: in.Specificity(),
		breadth:  f.Scope.breadth,
		exact:    exact,
		strength: f.Strength,
		id:       f.ID,
	}
	if !exact && f.Frequency > Never {
		s.bound = f.Frequency
	}
	return s, true
}

// contradicts reports whether facts of two standings about one question can be
// told apart by their frequencies: two that tell the least that holds never
// contradict each other.
func (s standing) contradicts(t standing) bool { return s.bound == 0 || t.bound == 0 }

// over compares two standings for the same question. The order is negative if s
// prevails over t, positive if t prevails, and zero if they are the same; the
// precedence says what settled it. [Matrix.Ask] gives the order in words.
func (s standing) over(t standing) (order int, because Precedence) {
	switch {
	case s.proposal != t.proposal:
		return sign(t.proposal), SourcedOverProposal
	case s.distance != t.distance:
		return s.distance - t.distance, OwnOverBroader
	case s.specific != t.specific:
		return t.specific - s.specific, NarrowerScope
	case s.breadth != t.breadth:
		return s.breadth - t.breadth, NarrowerScope
	case s.exact != t.exact:
		return sign(s.exact), ExactCapacity
	case s.strength != t.strength:
		return int(t.strength) - int(s.strength), StrongerSource
	case s.bound != t.bound && !s.contradicts(t):
		return int(t.bound) - int(s.bound), HigherBound
	case s.bound != t.bound:
		return sign(s.bound > t.bound), LowerNumber
	case s.id != t.id:
		return sign(s.id < t.id), LowerNumber
	default:
		return 0, Unopposed
	}
}

// sign returns -1 if first, else 1.
func sign(first bool) int {
	if first {
		return -1
	}
	return 1
}

var precedenceNames = enum.Set{Type: "role.Precedence", Names: []enum.Name{
	Unopposed:           {Slug: "unopposed", Label: "unopposed"},
	SourcedOverProposal: {Slug: "sourced-over-proposal", Label: "a sourced statement over a proposal"},
	OwnOverBroader:      {Slug: "own-over-broader", Label: "the role's own over its broader role's"},
	NarrowerScope:       {Slug: "narrower-scope", Label: "the more specific setting"},
	ExactCapacity:       {Slug: "exact-capacity", Label: "the very capacity asked about"},
	StrongerSource:      {Slug: "stronger-source", Label: "the stronger source"},
	HigherBound:         {Slug: "higher-bound", Label: "the one that tells more of the least that holds"},
	LowerNumber:         {Slug: "lower-number", Label: "nothing but its number"},
}}

// String returns the English label.
func (p Precedence) String() string { return enum.String(precedenceNames, p) }

// Valid reports whether p is a member of the set; zero is not.
func (p Precedence) Valid() bool { return enum.Valid(precedenceNames, p) }

// AppendText appends the slug; see [Precedence.MarshalText].
func (p Precedence) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(precedenceNames, b, p)
}

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (p Precedence) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (p *Precedence) UnmarshalText(text []byte) error {
	return enum.Unmarshal(precedenceNames, p, text)
}
