package credit

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Need is a fact that is missing, or that would have to be otherwise.
type Need struct {
	// Test is what must be found out, never one of [All], [Any], [None],
	// [AtLeast], [Share] or [Score]. Of functions it is a [Done] that counts how many
	// more of those listed are needed; any of them will do.
	Test Condition
	// Truth is how it must turn out. A [Done] that must be false speaks of
	// functions of the production that were not done.
	Truth cite.Truth
	// Change says that it is known to be otherwise: the work would have had to be
	// different, knowing more does not help.
	Change bool
}

// String says in words what is needed.
func (n Need) String() string {
	if n.Truth != cite.False {
		return n.Test.String()
	}
	if d, ok := n.Test.(Done); ok {
		part := "did not decide"
		if d.Part == Participated {
			part = "took no part in"
		}
		return part + " " + countWords(len(d.Of)-max(d.Count, 1)+1, d.Of, "any of")
	}
	return "not: " + n.Test.String()
}

// Way is one way to an outcome: everything in it is needed, and together it is
// enough.
type Way struct {
	To    Outcome
	Needs []Need
}

// String says in words what is needed for what.
func (w Way) String() string {
	words := make([]string, len(w.Needs))
	for i, n := range w.Needs {
		words[i] = n.String()
	}
	return w.To.String() + " if " + joinWords(words, "and")
}

// maxWays bounds how many ways a verdict lists and how many are kept while they
// are sought.
const maxWays = 64

// seeker looks for ways. It either learns, and then what is known stays, or
// changes, and then anything may be otherwise but what the production has.
type seeker struct {
	record *Record
	change bool
	cut    bool // whether ways were left out
}

// need is a Need on its way into a way.
type need struct {
	Need
	key    string // what it is about, without count or bounds
	weight int    // of a Done: how many more, in the direction of Truth
	limits limits // of a Measure or Holders
}

type path []need

// ways returns what leads from the outcome of a record to another.
func (p *Prepared) ways(r *Record, now Outcome) ([]Way, bool) {
	var found []Way
	cut := false
	seek := func(to Outcome, change bool) {
		s := &seeker{record: r, change: change}
		for _, path := range s.seek(p, to) {
			way := Way{To: to}
			for _, n := range path {
				way.Needs = append(way.Needs, n.Need)
			}
			found = append(found, way)
		}
		cut = cut || s.cut
	}
	switch now {
	case Undetermined:
		seek(Granted, false)
		seek(Denied, false)
	case Denied:
		seek(Granted, true)
	}
	return found, cut
}

// seek returns the minimal paths to an outcome.
func (s *seeker) seek(p *Prepared, to Outcome) []path {
	var grounds, fails []path
	all := []path{{}}
	for i := range p.rules {
		test, force := &p.rules[i].test, p.rules[i].rule.Force
		if to == Denied {
			switch force {
			case Defines, Requires:
				fails = s.either(fails, s.paths(test, cite.False))
			case Bars:
				fails = s.either(fails, s.paths(test, cite.True))
			}
			continue
		}
		switch force {
		case Defines:
			holds := s.paths(test, cite.True)
			grounds, all = s.either(grounds, holds), s.both(all, holds)
		case Requires:
			all = s.both(all, s.paths(test, cite.True))
		case Bars:
			all = s.both(all, s.paths(test, cite.False))
		case Suffices:
			grounds = s.either(grounds, s.paths(test, cite.True))
		}
	}
	if to == Denied {
		return s.finish(fails)
	}
	return s.finish(s.both(all, grounds))
}

// finish leaves out what leads nowhere and puts the shortest first.
func (s *seeker) finish(paths []path) []path {
	paths = slices.DeleteFunc(paths, func(p path) bool { return len(p) == 0 || !s.consistent(p) })
	slices.SortStableFunc(paths, func(a, b path) int { return cmp.Compare(len(a), len(b)) })
	return paths
}

// either returns the minimal paths of a and b together.
func (s *seeker) either(a, b []path) []path {
	out := slices.Clone(a)
	for _, p := range b {
		out = s.keep(out, p)
	}
	return out
}

// both returns the minimal paths that go one way of a and one of b.
func (s *seeker) both(a, b []path) []path {
	var out []path
	for _, p := range a {
		for _, q := range b {
			if joined, ok := s.join(p, q); ok {
				out = s.keep(out, joined)
			}
		}
	}
	return out
}

// keep adds p to paths unless a path there needs no more, and takes out those
// that need more.
func (s *seeker) keep(paths []path, p path) []path {
	if slices.ContainsFunc(paths, func(q path) bool { return p.covers(q) }) {
		return paths
	}
	paths = slices.DeleteFunc(paths, func(q path) bool { return q.covers(p) })
	if len(paths) == maxWays {
		s.cut = true
		return paths
	}
	return append(paths, p)
}

// covers reports whether whoever goes p has gone q as well.
func (p path) covers(q path) bool {
	for i := range q {
		if !slices.ContainsFunc(p, func(n need) bool { return n.implies(&q[i]) }) {
			return false
		}
	}
	return true
}

// implies reports whether n being met means that m is met.
func (n *need) implies(m *need) bool {
	if n.key != m.key || n.Truth != m.Truth && !n.ranged() {
		return false
	}
	if n.ranged() {
		both, ok := n.limits.narrow(m.limits)
		return ok && both == n.limits
	}
	return n.weight >= m.weight
}

func (n *need) ranged() bool { return n.limits.hasMin || n.limits.hasMax }

// join returns the path that goes p and q, and false if no evidence can.
func (s *seeker) join(p, q path) (path, bool) {
	out := slices.Clone(p)
	for _, n := range q {
		i := slices.IndexFunc(out, func(m need) bool { return m.key == n.key && (m.Truth == n.Truth || m.ranged()) })
		switch {
		case i < 0:
			out = append(out, n)
		case n.ranged():
			both, ok := out[i].limits.narrow(n.limits)
			if !ok {
				return nil, false
			}
			out[i] = s.within(out[i].Need.Test, both)
		case n.weight > out[i].weight:
			out[i] = n
		}
	}
	slices.SortStableFunc(out, func(a, b need) int { return strings.Compare(a.key, b.key) })
	return out, s.consistent(out)
}

// paths returns the minimal paths to that value of the test.
func (s *seeker) paths(n *node, want cite.Truth) []path {
	now := n.eval(s.record)
	if now == want {
		return []path{{}}
	}
	if now.Known() && !s.change {
		return nil
	}
	switch n.op {
	case opAll:
		return s.some(n.kids, cite.True, len(n.kids), want)
	case opAny:
		return s.some(n.kids, cite.True, 1, want)
	case opNone:
		return s.some(n.kids, cite.False, len(n.kids), want)
	case opAtLeast:
		return s.some(n.kids, cite.True, n.count, want)
	case opDone:
		return s.done(n, want)
	case opShare:
		return s.done(n, want)
	case opScore:
		return s.score(n, want)
	case opMeasure, opHolders:
		return s.measure(n, want)
	case opConstant:
		return s.asked(n, want)
	default:
		return []path{{s.leaf(n.cond, want, now.Known())}}
	}
}

// some returns the paths on which at least count of the tests have the value
// each, or, where want is false, do not.
func (s *seeker) some(kids []node, each cite.Truth, count int, want cite.Truth) []path {
	if want == cite.False {
		each, count = each.Not(), len(kids)-count+1
	}
	// reached[k] holds the paths on which k of the tests seen so far have it.
	reached := make([][]path, count+1)
	reached[0] = []path{{}}
	for i := range kids {
		these := s.paths(&kids[i], each)
		for k := count; k > 0; k-- {
			reached[k] = s.either(reached[k], s.both(reached[k-1], these))
		}
	}
	return reached[count]
}

// leaf returns the need for that value of a test.
func (s *seeker) leaf(test Condition, want cite.Truth, change bool) need {
	return need{Need: Need{Test: cloneCondition(test), Truth: want, Change: change}, key: fmt.Sprintf("%T %s", test, test)}
}

// asked returns the path of asking under another title. Setting and edition are
// what they are.
func (s *seeker) asked(n *node, want cite.Truth) []path {
	if _, title := n.cond.(AskedTitle); !title || want == cite.False {
		return nil
	}
	return []path{{s.leaf(n.cond, want, true)}}
}

// done returns the path of k more functions done, or not done.
func (s *seeker) done(n *node, want cite.Truth) []path {
	yes, no, absent := n.of.tally(s.record, n.part)
	there := n.of.n - absent
	holds := func(yes int) bool { return yes >= n.count }
	if n.op == opShare {
		holds = func(yes int) bool { return n.reaches(int64(yes), int64(there)) }
	}
	if want == cite.True {
		return s.more(n, cite.True, func(k int) bool { return holds(yes + k) })
	}
	return s.more(n, cite.False, func(k int) bool { return !holds(there - no - k) })
}

// more returns the path of the least number of further functions that is enough.
func (s *seeker) more(n *node, want cite.Truth, enough func(int) bool) []path {
	open, known := n.of.rest(s.record, n.part, want, s.change)
	for k := 1; k <= len(open); k++ {
		if enough(k) {
			return []path{{functionsNeed(n.part, open, k, want, known)}}
		}
	}
	return nil
}

// functionsNeed returns the need for k more of the functions. Where want is
// false, k of them must not have been done.
func functionsNeed(p Part, open []Function, k int, want cite.Truth, change bool) need {
	count := k
	if want == cite.False {
		count = len(open) - k + 1
	}
	test := Done{Part: p, Count: count, Of: cloneFunctions(open)}
	return need{Need: Need{Test: test, Truth: want, Change: change}, key: "functions " + p.String() + " " + functionKey(open), weight: k}
}

func functionKey(list []Function) string {
	keys := make([]string, len(list))
	for i, f := range list {
		keys[i] = f.ID + f.String()
	}
	slices.Sort(keys)
	return strings.Join(keys, ",")
}

// rest returns the functions that are open, and with change also those known to
// be the other way, and whether there are any of those.
func (f *functions) rest(r *Record, p Part, want cite.Truth, change bool) (list []Function, known bool) {
	for _, fn := range f.list {
		switch st := state(role.DutySetOf(fn.Duties...), r, p); {
		case st == fnOpen:
			list = append(list, fn)
		case change && (st == fnNot && want == cite.True || st == fnDone && want == cite.False):
			list, known = append(list, fn), true
		}
	}
	return list, known
}

// score returns the minimal paths of so many more functions of each stage.
func (s *seeker) score(n *node, want cite.Truth) []path {
	var done, there, most [maxStages]int64
	var rest [maxStages][]Function
	var known [maxStages]bool
	size := 1
	for i := range n.stages {
		of := &n.stages[i].of
		yes, no, absent := of.tally(s.record, n.part)
		there[i], done[i] = int64(of.n-absent), int64(yes)
		if want == cite.False {
			done[i] = there[i] - int64(no)
		}
		rest[i], known[i] = of.rest(s.record, n.part, want, s.change)
		most[i] = int64(len(rest[i]))
		size *= len(rest[i]) + 1
		if size > 1<<14 {
			s.cut = true
			return nil
		}
	}
	enough := func(k *[maxStages]int64) bool {
		at := done
		for i := range n.stages {
			if want == cite.True {
				at[i] += k[i]
			} else {
				at[i] -= k[i]
			}
		}
		return n.scoreReaches(&at, &there) == (want == cite.True)
	}
	var paths []path
	for k, ok := [maxStages]int64{}, true; ok; k, ok = next(k, most) {
		if !enough(&k) || !least(k, enough) {
			continue
		}
		var p path
		for i := range n.stages {
			if k[i] > 0 {
				p = append(p, functionsNeed(n.part, rest[i], int(k[i]), want, known[i]))
			}
		}
		paths = s.keep(paths, p)
	}
	return paths
}

// next counts k up to most, stage by stage.
func next(k, most [maxStages]int64) ([maxStages]int64, bool) {
	for i := range k {
		if k[i] < most[i] {
			k[i]++
			return k, true
		}
		k[i] = 0
	}
	return k, false
}

// least reports whether no stage could do with one less.
func least(k [maxStages]int64, enough func(*[maxStages]int64) bool) bool {
	for i := range k {
		if k[i] == 0 {
			continue
		}
		fewer := k
		fewer[i]--
		if enough(&fewer) {
			return false
		}
	}
	return true
}

// measure returns the paths of an amount within its bounds, or on one side of
// them.
func (s *seeker) measure(n *node, want cite.Truth) []path {
	sides := []limits{n.limits}
	if want == cite.False {
		sides = nil
		if l := n.limits; l.hasMin {
			sides = append(sides, limits{max: l.min, hasMax: true, maxOpen: !l.minOpen})
		}
		if l := n.limits; l.hasMax {
			sides = append(sides, limits{min: l.max, hasMin: true, minOpen: !l.maxOpen})
		}
	}
	known := find(s.record.quantities, n.quantity)
	if n.op == opHolders {
		known = n.held(s.record)
	}
	var paths []path
	for _, l := range sides {
		possible := l.test(known) != cite.False
		if !possible && !s.change || !l.possible(n.op == opHolders) {
			continue
		}
		need := s.within(n.cond, l)
		need.Change = !possible
		paths = append(paths, path{need})
	}
	return paths
}

// possible reports whether any count meets the limits: no count is below zero.
func (l *limits) possible(count bool) bool {
	return !count || !l.hasMax || l.belowMax(money.Ratio{})
}

// within returns the need for an amount within the limits.
func (s *seeker) within(test Condition, l limits) need {
	n := need{Need: Need{Truth: cite.True}, limits: l}
	switch test := test.(type) {
	case Holders:
		n.key = "holders " + titleWords(foldAll(test.Titles))
		n.Test, n.Truth = l.holders(test.Titles)
	case Measure:
		n.key = "measure " + string(test.Quantity)
		n.Test = l.measure(test.Quantity)
	}
	n.Change = l.test(n.observedRange(s.record)) == cite.False
	return n
}

// observedRange is what is known of what the need measures.
func (n *need) observedRange(r *Record) Range {
	switch test := n.Test.(type) {
	case Holders:
		held := node{titles: foldAll(test.Titles)}
		return held.held(r)
	case Measure:
		return find(r.quantities, test.Quantity)
	default:
		return Range{}
	}
}

// measure returns the limits as a condition.
func (l *limits) measure(q Quantity) Measure {
	m := Measure{Quantity: q}
	lo, hi := Bound(l.min.String()), Bound(l.max.String())
	switch {
	case l.hasMin && l.minOpen:
		m.Over = lo
	case l.hasMin:
		m.Min = lo
	}
	switch {
	case l.hasMax && l.maxOpen:
		m.Under = hi
	case l.hasMax:
		m.Max = hi
	}
	return m
}

// holders returns the limits as a condition on a count and its value. Counts
// are whole, so an open end is the next whole number; fewer than one is the
// opposite of at least one.
func (l *limits) holders(titles []role.Title) (Holders, cite.Truth) {
	h := Holders{Titles: slices.Clone(titles)}
	if l.hasMin {
		h.Min = int(l.min.Num())
		if l.minOpen {
			h.Min++
		}
	}
	if l.hasMax {
		h.Max = int(l.max.Num())
		if l.maxOpen {
			h.Max--
		}
		if h.Max == 0 {
			h.Min = 1
			return h, cite.False
		}
	}
	return h, cite.True
}

// narrow returns what both limits leave, and false if that is nothing.
func (l limits) narrow(m limits) (limits, bool) {
	if m.hasMin {
		c := m.min.Cmp(l.min)
		if !l.hasMin || c > 0 || c == 0 && m.minOpen {
			l.min, l.hasMin, l.minOpen = m.min, true, m.minOpen
		}
	}
	if m.hasMax {
		c := m.max.Cmp(l.max)
		if !l.hasMax || c < 0 || c == 0 && m.maxOpen {
			l.max, l.hasMax, l.maxOpen = m.max, true, m.maxOpen
		}
	}
	if l.hasMin && l.hasMax {
		c := l.min.Cmp(l.max)
		return l, c < 0 || c == 0 && !l.minOpen && !l.maxOpen
	}
	return l, true
}
