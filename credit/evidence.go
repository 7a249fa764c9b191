package credit

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Fact names something about a person's work that is true or false and is no
// [role.Duty]: that they were the showrunner, that a committee found them
// eligible. It is an open set: the published rules name some (see
// [example.com/producedby/credit/rulebook]), a house may name facts of its own.
// Write them in lower case with hyphens.
type Fact string

// Quantity names an amount or a count about a person's work: a share of the
// financing, years of partnership. It is an open set like [Fact].
//
// One with the word "share" in its name ("financing-share") is a part of a
// whole, from 0 to 1: a quarter is 1/4, not 25. Any other is a count, a whole
// number from 0, if its name has one of the words number, count, size, people,
// members, crew, producers, films, features, episodes, seasons, storylines or
// countries, and none of average, per, ratio and to, with which it is a proportion. No evidence and no test is
// taken that has it otherwise.
type Quantity string

// isShare reports whether the quantity is a part of a whole.
func (q Quantity) isShare() bool { return q.has("share") }

// isCount reports whether the quantity is a whole number of things.
func (q Quantity) isCount() bool {
	return !q.has("share", "average", "per", "ratio", "to") &&
		q.has("number", "count", "size", "people", "members", "crew", "producers", "films", "features", "episodes", "seasons", "storylines", "countries")
}

// has reports whether one of the words is in the name.
func (q Quantity) has(words ...string) bool {
	return slices.ContainsFunc(strings.Split(string(q), "-"), func(w string) bool { return slices.Contains(words, w) })
}

// domain returns what is known of the quantity whatever the evidence.
func (q Quantity) domain() Range {
	switch {
	case q.isShare():
		return Range{hi: money.Whole(1), hasLo: true, hasHi: true}
	case q.isCount():
		return NoLess(money.Ratio{})
	default:
		return Range{}
	}
}

// isCount reports whether v can be a number of things.
func isCount(v money.Ratio) bool { return v.Sign() >= 0 && v.Den() == 1 }

// outOfShare reports whether v can be no part of a whole.
func outOfShare(v money.Ratio) bool { return v.Sign() < 0 || v.Cmp(money.Whole(1)) > 0 }

// Evidence is what is known of somebody's work on one production. Everything
// that it does not speak of is unknown, which is not the same as false.
//
// The zero value says that nothing is known.
type Evidence struct {
	// Person is whose work it is; a team or a list has none.
	Person role.Person `json:"person,omitempty"`

	// Decided holds the duties known to have been done in a decision-making
	// capacity: the person approved or decided.
	Decided role.DutySet `json:"decided,omitzero"`
	// Performed holds the duties known to have been done; whether the person
	// decided is left open.
	Performed role.DutySet `json:"performed,omitzero"`
	// NotDecided holds the duties known not to have been decided by the person;
	// whether they had a hand in them is left open. Together with Performed it
	// means "did it, and is known not to have decided it".
	NotDecided role.DutySet `json:"notDecided,omitzero"`
	// NotPerformed holds the duties of the production that the person is known to
	// have had no part in.
	NotPerformed role.DutySet `json:"notPerformed,omitzero"`
	// Absent holds the duties that this production does not have: no stunts, no
	// visual effects. They count neither for nor against anybody.
	Absent role.DutySet `json:"absent,omitzero"`

	// Facts holds what is known of named facts; a missing one is unknown, unless
	// the work shows it: see [Showing].
	Facts map[Fact]cite.Truth `json:"facts,omitempty"`
	// Quantities holds what is known of amounts and counts; of those that are never
	// above each other one tells something of the other: see [Ordering].
	Quantities map[Quantity]Range `json:"quantities,omitempty"`

	// ReportsTo holds the roles that the person reports to directly.
	ReportsTo Known[role.Role] `json:"reportsTo,omitzero"`
	// WorksAs holds the other jobs that the person has on the production: writer, director, actor.
	WorksAs Known[role.Role] `json:"worksAs,omitzero"`
	// Titles holds the titles that are or will be printed for the person.
	Titles Known[role.Title] `json:"titles,omitzero"`

	// Holders holds, for a list, how many people or teams are known to be given
	// each title.
	Holders map[role.Title]Range `json:"holders,omitempty"`
}

// Known is what is known of a set: some of its members, some that are none, and
// whether no others are members.
//
// The zero value says that nothing is known; Complete alone says that the set
// is empty.
type Known[T cmp.Ordered] struct {
	Are []T `json:"are,omitempty"`
	// AreNot holds what is known to be no member, others being left open. Who is no
	// executive producer is none of a narrower kind either.
	AreNot   []T  `json:"areNot,omitempty"`
	Complete bool `json:"complete,omitempty"`
}

// IsZero reports whether nothing is known of the set.
func (k Known[T]) IsZero() bool { return len(k.Are)+len(k.AreNot) == 0 && !k.Complete }

// normal returns k sorted and without repetitions, in memory of its own.
func (k Known[T]) normal() Known[T] {
	k.Are, k.AreNot = normal(k.Are), normal(k.AreNot)
	return k
}

func normal[T cmp.Ordered](list []T) []T {
	list = slices.Clone(list)
	slices.Sort(list)
	list = slices.Compact(list)
	if len(list) == 0 {
		return nil
	}
	return list
}

// any says whether a member of the set passes is. None is left to pass it if the
// set is complete, or if ruledOut says that all that would are known to be none.
func (k *Known[T]) any(is func(T) bool, ruledOut func() bool) cite.Truth {
	switch {
	case slices.ContainsFunc(k.Are, is):
		return cite.True
	case k.Complete || len(k.AreNot) > 0 && ruledOut():
		return cite.False
	default:
		return cite.Unknown
	}
}

// contradictions names the members that are known to be none; is reports whether
// its first argument is of the kind of its second.
func (k Known[T]) contradictions(place string, is func(T, T) bool) (problems []error) {
	for _, v := range k.Are {
		for _, w := range k.AreNot {
			if is(v, w) {
				problems = append(problems, &ContradictionError{Place: place, What: fmt.Sprintf("%v is a member, and %v is known to be none", v, w)})
			}
		}
	}
	return problems
}

// narrow returns what is known when both k and other are; same says whether two
// values are the same member.
func (k Known[T]) narrow(what string, other Known[T], same func(T, T) bool) (Known[T], error) {
	both := Known[T]{
		Are: slices.Concat(k.Are, other.Are), AreNot: slices.Concat(k.AreNot, other.AreNot), Complete: k.Complete || other.Complete,
	}.normal()
	var problems []error
	for _, set := range [...]Known[T]{k, other} {
		for _, v := range both.Are {
			if set.Complete && !slices.ContainsFunc(set.Are, func(w T) bool { return same(v, w) }) {
				problems = append(problems, &ContradictionError{Place: what, What: fmt.Sprintf("%v is a member of a set that is complete without it", v)})
			}
		}
	}
	return both, errors.Join(problems...)
}

// evidencePrefix begins what is said of a problem of evidence.
const evidencePrefix = "credit: evidence: "

// ContradictionError reports two pieces of evidence that cannot both be true.
// Match it with errors.As.
type ContradictionError struct {
	Place string // field of [Evidence], such as "decided"
	What  string // what contradicts what
}

// Error names the place and the contradiction.
func (e *ContradictionError) Error() string {
	return evidencePrefix + e.Place + ": " + e.What
}

// Record is checked [Evidence]: free of contradictions and ready to be judged.
// It never changes once made. Its JSON is that of the evidence.
//
// The zero value says that nothing is known; so does a nil *Record.
type Record struct {
	e          Evidence
	yes, no    [Decided]role.DutySet // known done and known not done, by Part less one
	facts      []keyed[Fact, cite.Truth]
	quantities []keyed[Quantity, Range]
	holders    []keyed[role.Title, Range] // by folded title
	titles     []role.Title               // folded
	notTitles  []role.Title               // folded: known not to be printed
	// counted holds, by [holdersKey], what [Check] counted on a list; a record that
	// has any has all that is asked of it.
	counted []keyed[string, Range]
}

// keyed is an entry of a small sorted table.
type keyed[K cmp.Ordered, V any] struct {
	key   K
	value V
}

// find returns the value of key in a sorted table, or zero.
func find[K cmp.Ordered, V any](table []keyed[K, V], key K) V {
	for i := range table {
		if table[i].key == key {
			return table[i].value
		}
	}
	var zero V
	return zero
}

// NewRecord returns a record of the evidence. It returns an error naming each of:
//   - a duty in two sets that cannot both be true, a member of a set that is known
//     to be none, a fact said not to be so that the work shows (*[ContradictionError]);
//   - an empty name of a fact or quantity, or a truth value out of range;
//   - a share below 0 or above 1, or a count that is no whole number, see [Quantity];
//   - an amount above one that it is never above, see [Ordering] (*[ContradictionError]);
//   - a number of holders that is no whole number, or below 0, and a title whose
//     holders are told twice (see [SameTitle]);
//   - a role that is no member of the set.
func NewRecord(e Evidence) (*Record, error) {
	if err := e.validate(); err != nil {
		return nil, err
	}
	r := &Record{e: e.clone()}
	r.yes[Decided-1] = e.Decided
	r.yes[Participated-1] = e.Decided.Union(e.Performed)
	r.no[Decided-1] = e.NotDecided.Union(e.NotPerformed)
	r.no[Participated-1] = e.NotPerformed
	r.facts = table(r.e.shown())
	r.quantities = table(r.e.ordered())
	for _, t := range r.e.Titles.Are {
		r.titles = append(r.titles, fold(t))
	}
	for _, t := range r.e.Titles.AreNot {
		r.notTitles = append(r.notTitles, fold(t))
	}
	folded := make(map[role.Title]Range, len(r.e.Holders))
	for t, n := range r.e.Holders {
		folded[fold(t)] = n
	}
	r.holders = table(folded)
	return r, nil
}

// table returns the entries of m sorted by key.
func table[K cmp.Ordered, V any](m map[K]V) []keyed[K, V] {
	t := make([]keyed[K, V], 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		t = append(t, keyed[K, V]{k, m[k]})
	}
	return t
}

// Evidence returns a copy of what the record holds.
func (r *Record) Evidence() Evidence {
	if r == nil {
		return Evidence{}
	}
	return r.e.clone()
}

// Person returns whose work it is.
func (r *Record) Person() role.Person {
	if r == nil {
		return ""
	}
	return r.e.Person
}

// IsZero reports whether nothing is known; who it is about does not count.
func (r *Record) IsZero() bool {
	if r == nil {
		return true
	}
	e := r.e
	known := e.Decided.Union(e.Performed).Union(e.NotDecided).Union(e.NotPerformed).Union(e.Absent)
	return known.IsZero() && len(e.Facts)+len(e.Quantities)+len(e.Holders) == 0 &&
		e.ReportsTo.IsZero() && e.WorksAs.IsZero() && e.Titles.IsZero()
}

// Equal reports whether r and s say the same.
func (r *Record) Equal(s *Record) bool { return reflect.DeepEqual(r.Evidence(), s.Evidence()) }

// Learn returns the record with more evidence added; r is unchanged. Where more
// names no person, the person stays. It returns an error naming everything in
// which the two contradict each other (*[ContradictionError]) and everything
// [NewRecord] would not take.
func (r *Record) Learn(more Evidence) (*Record, error) {
	e := r.Evidence()
	if more.Person != "" && e.Person != "" && more.Person != e.Person {
		return nil, &ContradictionError{Place: "person", What: fmt.Sprintf("%q is not %q", more.Person, e.Person)}
	}
	e.Person = cmp.Or(more.Person, e.Person)
	e.Decided = e.Decided.Union(more.Decided)
	e.Performed = e.Performed.Union(more.Performed)
	e.NotDecided = e.NotDecided.Union(more.NotDecided)
	e.NotPerformed = e.NotPerformed.Union(more.NotPerformed)
	e.Absent = e.Absent.Union(more.Absent)
	var problems []error
	note := func(err error) {
		if err != nil {
			problems = append(problems, err)
		}
	}
	note(learnFacts(&e, more))
	note(learnRanges("quantities", &e.Quantities, more.Quantities))
	note(learnRanges("holders", &e.Holders, underNames(more.Holders, e.Holders)))
	var err error
	e.ReportsTo, err = e.ReportsTo.narrow("reportsTo", more.ReportsTo, equal)
	note(err)
	e.WorksAs, err = e.WorksAs.narrow("worksAs", more.WorksAs, equal)
	note(err)
	e.Titles, err = e.Titles.narrow("titles", more.Titles, SameTitle)
	note(err)
	learned, err := NewRecord(e)
	note(err)
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	return learned, nil
}

func equal[T comparable](a, b T) bool { return a == b }

func learnFacts(e *Evidence, more Evidence) error {
	var problems []error
	for _, f := range slices.Sorted(maps.Keys(more.Facts)) {
		was, is := e.Facts[f], more.Facts[f]
		switch {
		case was.Known() && is.Known() && was != is:
			problems = append(problems, &ContradictionError{Place: "facts." + string(f), What: fmt.Sprintf("%s and %s", was, is)})
		case is.Known():
			put(&e.Facts, f, is)
		}
	}
	return errors.Join(problems...)
}

func learnRanges[K ~string](what string, to *map[K]Range, more map[K]Range) error {
	var problems []error
	for _, k := range slices.Sorted(maps.Keys(more)) {
		both, ok := (*to)[k].Narrow(more[k])
		if !ok {
			problems = append(problems, &ContradictionError{Place: what + "." + string(k), What: fmt.Sprintf("%s and %s", (*to)[k], more[k])})
			continue
		}
		put(to, k, both)
	}
	return errors.Join(problems...)
}

// underNames returns the holders under the names that their titles have in known.
// One that would be there twice keeps its own name.
func underNames(more, known map[role.Title]Range) map[role.Title]Range {
	out := make(map[role.Title]Range, len(more))
	for _, t := range slices.Sorted(maps.Keys(more)) {
		as := t
		for u := range known {
			if SameTitle(t, u) {
				as = u
			}
		}
		if _, twice := out[as]; twice {
			as = t
		}
		out[as] = more[t]
	}
	return out
}

// MarshalJSON writes the evidence.
func (r *Record) MarshalJSON() ([]byte, error) { return json.Marshal(r.Evidence()) }

// UnmarshalJSON reads evidence and checks it as [NewRecord] does.
func (r *Record) UnmarshalJSON(text []byte) error {
	var e Evidence
	if err := document.Read(text, func(v document.Value) { e = readEvidence(v) }); err != nil {
		return prefixed("evidence", err)
	}
	v, err := NewRecord(e)
	if err != nil {
		return err
	}
	*r = *v
	return nil
}

// clone returns e in memory of its own, its sets sorted.
func (e Evidence) clone() Evidence {
	e.Facts = known(e.Facts, cite.Truth.Known)
	e.Quantities = known(e.Quantities, func(r Range) bool { return !r.IsZero() })
	e.Holders = known(e.Holders, func(r Range) bool { return !r.IsZero() })
	e.ReportsTo = e.ReportsTo.normal()
	e.WorksAs = e.WorksAs.normal()
	e.Titles = e.Titles.normal()
	return e
}

// known returns the entries of m that say something, nil if none does.
func known[K comparable, V any](m map[K]V, says func(V) bool) map[K]V {
	var out map[K]V
	for k, v := range m {
		if says(v) {
			put(&out, k, v)
		}
	}
	return out
}

// validate returns every contradiction and every member out of range.
func (e *Evidence) validate() error {
	var problems []error
	apart := func(a role.DutySet, place string, b role.DutySet, and string) {
		for d := range a.Intersect(b).All() {
			problems = append(problems, &ContradictionError{Place: place, What: fmt.Sprintf("%s is among %s as well", d, and)})
		}
	}
	apart(e.Decided, "decided", e.NotDecided, "notDecided")
	apart(e.Decided, "decided", e.NotPerformed, "notPerformed")
	apart(e.Performed, "performed", e.NotPerformed, "notPerformed")
	apart(e.Absent, "absent", e.Decided, "decided")
	apart(e.Absent, "absent", e.Performed, "performed")
	apart(e.Absent, "absent", e.NotDecided, "notDecided")
	apart(e.Absent, "absent", e.NotPerformed, "notPerformed")
	problems = append(problems, e.refuted()...)
	problems = append(problems, e.disordered()...)
	for _, f := range slices.Sorted(maps.Keys(e.Facts)) {
		if f == "" {
			problems = append(problems, errors.New(evidencePrefix+"facts: empty name, want the name of a fact"))
		}
		if _, err := e.Facts[f].MarshalText(); err != nil {
			problems = append(problems, fmt.Errorf(evidencePrefix+"facts.%s: %w", f, err))
		}
	}
	if _, ok := e.Quantities[""]; ok {
		problems = append(problems, errors.New(evidencePrefix+"quantities: empty name, want the name of a quantity"))
	}
	for _, q := range slices.Sorted(maps.Keys(e.Quantities)) {
		r := e.Quantities[q]
		if q.isCount() && (r.hasLo && !isCount(r.lo) || r.hasHi && !isCount(r.hi)) {
			problems = append(problems, fmt.Errorf(evidencePrefix+"quantities.%s: %s, want a whole number, 0 or more", q, r))
		}
		if q.isShare() && (r.hasLo && outOfShare(r.lo) || r.hasHi && outOfShare(r.hi)) {
			problems = append(problems, fmt.Errorf(evidencePrefix+"quantities.%s: %s, want a share from 0 to 1", q, r))
		}
	}
	roles := func(place string, roles []role.Role) {
		for i, r := range roles {
			if !r.Valid() {
				problems = append(problems, fmt.Errorf(evidencePrefix+"%s[%d]: %s, want a role", place, i, r))
			}
		}
	}
	roles("reportsTo.are", e.ReportsTo.Are)
	roles("reportsTo.areNot", e.ReportsTo.AreNot)
	roles("worksAs.are", e.WorksAs.Are)
	roles("worksAs.areNot", e.WorksAs.AreNot)
	problems = append(problems, e.ReportsTo.contradictions("reportsTo", role.Role.Is)...)
	problems = append(problems, e.WorksAs.contradictions("worksAs", role.Role.Is)...)
	problems = append(problems, e.Titles.contradictions("titles", SameTitle)...)
	problems = append(problems, e.holderProblems()...)
	return errors.Join(problems...)
}

// holderProblems returns what is wrong with the holders.
func (e *Evidence) holderProblems() (problems []error) {
	held := make(map[role.Title]role.Title, len(e.Holders))
	for _, t := range slices.Sorted(maps.Keys(e.Holders)) {
		if e.Holders[t].IsZero() {
			continue
		}
		if other, ok := held[fold(t)]; ok {
			problems = append(problems, fmt.Errorf(evidencePrefix+"holders.%s: the same title as %q, want it once", t, other))
		}
		held[fold(t)] = t
		if r := e.Holders[t]; r.hasLo && !isCount(r.lo) || r.hasHi && !isCount(r.hi) {
			problems = append(problems, fmt.Errorf(evidencePrefix+"holders.%s: %s, want a whole number, 0 or more", t, r))
		}
	}
	return problems
}

// Together returns the record of a as one of two who count as one with b: a
// function counts for them if it counts for either and against them only if it
// counts against both. Of the facts, those shared are true of them if true of
// either and false only if false of both; see [Rule.Shares]. Those that their
// functions show are true.
//
// Everything else is a's own: the other facts, amounts, jobs, reporting lines and
// titles.
func Together(a, b *Record, shared ...Fact) *Record {
	x, y := a.Evidence(), b.Evidence()
	e := x.clone()
	e.Decided = x.Decided.Union(y.Decided)
	e.Performed = x.Performed.Union(y.Performed)
	e.NotPerformed = x.NotPerformed.Intersect(y.NotPerformed)
	e.NotDecided = x.NotDecided.Union(x.NotPerformed).Intersect(y.NotDecided.Union(y.NotPerformed)).Minus(e.NotPerformed)
	e.Absent = x.Absent.Union(y.Absent)
	for _, one := range [...]Evidence{x, y} {
		there := one.Decided.Union(one.Performed).Union(one.NotDecided).Union(one.NotPerformed)
		e.Absent = e.Absent.Minus(there)
	}
	for _, f := range shared {
		put(&e.Facts, f, x.Facts[f].Or(y.Facts[f]))
	}
	for i := range showings {
		if s := &showings[i]; s.by(&e) && e.Facts[s.Fact] == cite.False {
			e.Facts[s.Fact] = cite.True // of the one it is false, of the two it is not
		}
	}
	r, err := NewRecord(e)
	if err != nil {
		return a // two checked records and these unions make no contradiction
	}
	if a != nil {
		r.counted = a.counted
	}
	return r
}

// fold returns t as titles are compared: without regard to case, spaces,
// hyphens and full stops, and with the long forms that rules use.
func fold(t role.Title) role.Title {
	folded := strings.Map(func(r rune) rune {
		switch {
		case r == ' ' || r == '-' || r == '.' || r == ',' || r == '‑' || r == '\u00a0':
			return -1
		default:
			return r
		}
	}, strings.ToLower(string(t)))
	if rest, ok := strings.CutPrefix(folded, "vfx"); ok {
		folded = "visualeffects" + rest
	}
	return role.Title(folded)
}

// SameTitle reports whether a and b are the same words: case, spaces, hyphens
// and full stops do not count, and "VFX" is "Visual Effects". "Producer" and
// "Produced By" are two titles; whether they are one credit is for rules to say.
func SameTitle(a, b role.Title) bool { return fold(a) == fold(b) }
