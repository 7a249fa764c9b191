package role

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/role/cite"
)

// Combination is one statement about roles that one person holds at the same
// time: executive producer and producer, showrunner and creator.
//
// A combination of more than two roles is one of any two of them as well; that
// roles are never combined is only said of two.
type Combination struct {
	Fact
	Roles []Role `json:"roles"`
}

// String returns the combination as a line of text: "Executive Producer and
// Producer: sometimes one person (anywhere; seed-002 S171)".
func (c Combination) String() string {
	names := make([]string, len(c.Roles))
	for i, r := range c.Roles {
		names[i] = r.String()
	}
	list := strings.Join(names, ", ")
	if last := len(names) - 1; last > 0 {
		list = strings.Join(names[:last], ", ") + " and " + names[last]
	}
	return fmt.Sprintf("%s: %s one person (%s; %s)", list, c.Frequency, c.Scope, c.Ref)
}

// Equal reports whether c and d are the same statement.
func (c Combination) Equal(d Combination) bool {
	return c.ID == d.ID && c.Frequency == d.Frequency && c.Ref == d.Ref && c.Strength == d.Strength &&
		c.Scope.Equal(d.Scope) && slices.Equal(c.Roles, d.Roles)
}

// combinationRow is a combination as the table holds it, one a line.
type combinationRow struct {
	id        FactID
	roles     []Role
	frequency Frequency
	scope     []Setting
	source    cite.SourceID
	at        string // place in the source
}

// unpackCombinations returns every combination, sorted by number. Its role lists
// are those of the table and are not handed out.
func unpackCombinations() []Combination {
	all := make([]Combination, len(combinationRows))
	for i := range combinationRows {
		row := &combinationRows[i]
		all[i] = Combination{Fact: newFact(row.id, row.scope, row.frequency, row.source, row.at), Roles: row.roles}
	}
	return all
}

// copied returns c with a list of roles that the caller may change.
func (c Combination) copied() Combination {
	c.Roles = slices.Clone(c.Roles)
	return c
}

// Combinations returns the combinations that hold in the setting, sorted by
// number. In the zero Setting these are the ones that hold anywhere; see
// [AllCombinations] for every one.
func Combinations(in Setting) []Combination {
	var out []Combination
	for _, c := range combinations() {
		if _, ok := c.Scope.In(in); ok {
			out = append(out, c.copied())
		}
	}
	return out
}

// AllCombinations returns every combination, sorted by number.
func AllCombinations() []Combination {
	out := make([]Combination, len(combinations()))
	for i, c := range combinations() {
		out[i] = c.copied()
	}
	return out
}

// Combining is what is known about one person in two roles.
type Combining struct {
	A, B         Role
	Setting      Setting
	Prevailing   Combination   // the statement that answers; its ID is zero when nothing is known
	Because      Precedence    // why it prevails over those that say otherwise
	Contested    bool          // whether only the number settled it
	Combinations []Combination // all that apply, the prevailing one first
}

// Known reports whether any statement answers.
func (c Combining) Known() bool { return c.Prevailing.ID != 0 }

// Frequency returns how often one person holds both roles, or zero when nothing
// is known.
func (c Combining) Frequency() Frequency { return c.Prevailing.Frequency }

// MayCombine returns what is known about one person holding both roles in a
// setting. It does not matter which of them is named first. Where nothing is
// known, no source speaks of it, which forbids nothing.
//
// A statement applies if its scope covers the setting and if it names both
// roles, or broader ones that they are variants of. A statement about these two
// alone prevails over one about more roles, which tells the least that is so of
// two of them; Because is [ExactCapacity] then. Further it is asked, in this
// order: a sourced one before a proposal; the roles' own before their broader
// roles'; the more specific setting; the stronger source; the lower number. If
// only the number settled it against another frequency, the answer is contested.
func MayCombine(a, b Role, in Setting) Combining {
	answer := Combining{A: a, B: b, Setting: in}
	var found []weighed
	for _, c := range combinations() {
		distance, ok := c.joins(a, b)
		if !ok {
			continue
		}
		pair := len(c.Roles) == 2
		if s, holds := c.standing(in, distance, pair); holds {
			found = append(found, weighed{c, pair, s})
		}
	}
	if len(found) == 0 {
		return answer
	}
	slices.SortFunc(found, func(x, y weighed) int { order, _ := x.over(y); return order })
	answer.Prevailing, answer.Because = found[0].combination.copied(), Unopposed
	answer.Combinations = make([]Combination, len(found))
	for i, f := range found {
		answer.Combinations[i] = f.combination.copied()
		if answer.Because == Unopposed && f.combination.Frequency != answer.Prevailing.Frequency && f.contradicts(found[0].standing) {
			_, answer.Because = found[0].over(f)
		}
	}
	answer.Contested = answer.Because == LowerNumber
	return answer
}

// weighed is a combination with what it weighs for a question about two roles.
type weighed struct {
	combination Combination
	pair        bool // whether it is about two roles alone
	standing
}

// over is [standing.Over], save that a statement about two roles alone goes
// before one about more.
func (x weighed) over(y weighed) (int, Precedence) {
	switch {
	case x.pair == y.pair:
		return x.standing.over(y.standing)
	case x.pair:
		return -1, ExactCapacity
	default:
		return 1, ExactCapacity
	}
}

// joins reports whether c names a and b, or broader roles of theirs, as two of
// its roles, and how many steps the two are away. No statement names a role
// beside a variant of it, so there is one way at most to match them.
func (c *Combination) joins(a, b Role) (distance int, ok bool) {
	if a == b {
		return 0, false
	}
	for i, x := range c.Roles {
		for j, y := range c.Roles {
			dx, xok := steps(a, x)
			dy, yok := steps(b, y)
			if i != j && xok && yok {
				return dx + dy, true
			}
		}
	}
	return 0, false
}

// steps returns how many steps broader other is than r, and false if it is not
// broader at all.
func steps(r, other Role) (int, bool) {
	for n := 0; r != 0; n++ {
		if r == other {
			return n, true
		}
		r = r.Broader()
	}
	return 0, false
}

// CombinationsOf returns the combinations that hold in the setting and name r,
// or a broader role of it, the most frequent first and then by number.
func CombinationsOf(r Role, in Setting) []Combination {
	out := slices.DeleteFunc(Combinations(in), func(c Combination) bool {
		return !slices.ContainsFunc(c.Roles, r.Is)
	})
	slices.SortStableFunc(out, func(x, y Combination) int { return cmp.Compare(y.Frequency, x.Frequency) })
	return out
}
