package credit

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// maxWays bounds how many ways a verdict lists and how many are kept while they
// are sought.
const maxWays = 64

// seeker looks for ways. It either learns, and then what is known stays, or
// changes, and then anything may be otherwise but what the production has.
type seeker struct {
	rules  *Prepared
	record *Record
	change bool
	// keep holds what is used both ways: of it paths hold on to what already is as
	// it must be, lest another need undo it.
	keep map[string]bool
	lift bool // whether a test need only not fail: what is unknown may stay so
	// whole says that paths are joined with no others any more.
	whole bool
	held  []*Rule // of what cannot be and yet is so, before any way is gone
	// avoid says that a test need only not come to hold, or to fail, by what the
	// path told leaves to choose.
	avoid bool
	told  path
	cut   bool // whether ways were left out
}

// need is a Need on its way into a way.
type need struct {
	Need
	key    string       // what it is about, without count or bounds
	weight int          // of a Done: how many more, in the direction of Truth
	sets   []function   // of a Done: its functions
	work   role.DutySet // of a Done: the duties in them
	limits limits       // of a Measure or Holders
	asked  role.Setting // of an AskedSetting: the setting asked about
	kept   bool         // whether it is so already; it is no part of the answer
	spare  bool         // whether it may stay open, so that it is kept unless another is about the same
}

type path []need

// ways returns what leads from the outcome of a record to another.
func (p *Prepared) ways(r *Record, now Outcome) ([]Way, bool) {
	s := &seeker{record: r}
	for i := range p.rules {
		if p.rules[i].rule.Force == Contradicts && p.rules[i].test.eval(r) == cite.True {
			s.held = append(s.held, p.rules[i].rule)
		}
	}
	var granted, denied, open []path
	switch now {
	case Undetermined:
		granted, denied = s.seek(p, Granted), s.seek(p, Denied)
	case Denied:
		s.change = true
		granted = s.earned(p)
		if len(granted) == 0 && !s.cut {
			open = s.lifted(p)
		}
	}
	return slices.Concat(waysOf(Granted, granted), waysOf(Denied, denied), waysOf(Undetermined, open)), s.cut
}

func waysOf(to Outcome, paths []path) []Way {
	var ways []Way
	for _, path := range paths {
		way := Way{To: to}
		for _, n := range path {
			way.Needs = append(way.Needs, n.Need)
		}
		ways = append(ways, way)
	}
	return ways
}

// earned returns what would have earned what was denied, under the title asked
// about or under another that a test names.
func (s *seeker) earned(p *Prepared) []path {
	s.keep = p.twoWay()
	found := s.seek(p, Granted)
	for _, other := range s.retitled(p) {
		for _, q := range other.paths {
			n := s.leaf(AskedTitle(other.titles), cite.True, true)
			found = s.retain(found, append(path{n}, q...).sorted())
		}
	}
	slices.SortStableFunc(found, func(a, b path) int { return cmp.Compare(len(a), len(b)) })
	return found
}

// lifted returns what would have left open what was denied, where nothing would
// have earned it: the rules require and bar, and none that can be met grants. What
// is open may stay so, save amounts and sets that are asked about otherwise: to say
// more of them could deny anew.
func (s *seeker) lifted(p *Prepared) []path {
	if slices.ContainsFunc(p.rules, func(r preparedRule) bool { return r.rule.Force == Defines }) {
		return nil // whoever meets it is granted
	}
	s.rules, s.lift = p, true
	s.keep = p.settling(s.record)
	all := []path{{}}
	for i := range p.rules {
		test := &p.rules[i].test
		switch p.rules[i].rule.Force {
		case Requires:
			all = s.both(all, s.paths(test, cite.True))
		case Bars:
			all = s.both(all, s.paths(test, cite.False))
		}
	}
	return s.finish(all, Undetermined)
}

// settling returns what would have to be otherwise for the rules not to deny and
// may deny anew once it is: what is used both ways, amounts and sets.
func (p *Prepared) settling(r *Record) map[string]bool {
	found, both := make(map[string]bool), p.twoWay()
	note := func(key string, single bool) {
		if both[key] || !single {
			found[key] = true
		}
		for _, o := range orderings {
			if less, more := "amount "+string(o.Quantity), "amount "+string(o.AtMost); key == less || key == more {
				found[less], found[more] = true, true
			}
		}
		for i := range showings {
			w := &showings[i]
			if fact, from := "fact "+string(w.Fact), "fact "+string(w.From); w.From != "" && both[fact] && (key == fact || key == from) {
				found[fact], found[from] = true, true
			}
		}
	}
	for n := -1; n != len(found); {
		n = len(found)
		for i := range p.rules {
			test, force := &p.rules[i].test, p.rules[i].rule.Force
			if force.decides() && (effectOf(force, test.eval(r)) == Denies || test.touches(found)) {
				test.against(r, cite.Of(force != Bars), found, note)
			}
		}
	}
	return found
}

// against calls note for what in the test is known not to be as is wanted, or is
// held on to, with whether it is single: true or false, and no amount or set.
func (n *node) against(r *Record, want cite.Truth, kept map[string]bool, note func(key string, single bool)) {
	if n.eval(r) != want.Not() && !n.touches(kept) {
		return
	}
	if n.op == opNone {
		want = want.Not()
	}
	for i := range n.kids {
		n.kids[i].against(r, want, kept, note)
	}
	if len(n.kids) > 0 {
		return
	}
	single := n.op == opIs || n.op == opDone || n.op == opShare || n.op == opScore
	n.directions(helps, func(key string, _ uint8) { note(key, single) })
}

// retitling is what leads to a grant under other titles, the same for each.
type retitling struct {
	titles []role.Title
	paths  []path
}

// retitled asks under every other title that a test wants. Under another title
// other rules may apply.
func (s *seeker) retitled(p *Prepared) []retitling {
	var found []retitling
	for _, t := range p.titlesWanted() {
		q := p.question
		q.Title = t
		other := p.set.Prepare(q)
		s.keep = other.twoWay()
		paths := s.seek(other, Granted)
		if other.Outcome(s.record) == Granted {
			paths = s.inLine([]path{{}}, Granted)
		}
		i := slices.IndexFunc(found, func(f retitling) bool { return samePaths(f.paths, paths) })
		if i < 0 {
			found = append(found, retitling{paths: paths})
			i = len(found) - 1
		}
		found[i].titles = append(found[i].titles, t)
	}
	return found
}

// titlesWanted returns the titles, other than the one asked about, that tests of
// the title name.
func (p *Prepared) titlesWanted() []role.Title {
	var titles []role.Title
	for i := range p.rules {
		if !p.rules[i].rule.Force.decides() {
			continue
		}
		p.rules[i].test.each(func(n *node) {
			named, _ := n.cond.(AskedTitle)
			for _, t := range named {
				if n.constant == cite.False && !slices.ContainsFunc(titles, func(u role.Title) bool { return SameTitle(t, u) }) {
					titles = append(titles, t)
				}
			}
		})
	}
	return titles
}

// seek returns the minimal paths to an outcome.
func (s *seeker) seek(p *Prepared, to Outcome) []path {
	s.rules = p
	return s.finish(s.reach(to), to)
}

// reach returns the minimal paths to an outcome, with what is only kept.
func (s *seeker) reach(to Outcome) []path {
	p := s.rules
	var grounds, fails []path
	all, defined := []path{{}}, false
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
			all, defined = s.both(all, s.paths(test, cite.True)), true
		case Requires:
			all = s.both(all, s.paths(test, cite.True))
		case Bars:
			all = s.both(all, s.paths(test, cite.False))
		case Suffices:
			grounds = s.either(grounds, s.paths(test, cite.True))
		}
	}
	switch {
	case to == Denied:
		return fails
	case defined: // what is required holds, and with it a ground
		return all
	default:
		return s.both(all, grounds)
	}
}

// finish leaves out paths to what cannot be, forgets what is only kept and puts
// the shortest path first.
func (s *seeker) finish(paths []path, to Outcome) []path {
	var out []path
	paths = s.inLine(paths, to)
	s.whole = true
	defer func() { s.whole = false }()
	for _, p := range paths {
		if p = p.told(); len(p) > 0 {
			out = s.retain(out, s.knownHolders(p))
		}
	}
	slices.SortStableFunc(out, func(a, b path) int { return cmp.Compare(len(a), len(b)) })
	return out
}

// told returns the needs that are part of the answer: what is not so already,
// and what is but might be undone by a need that is told.
func (p path) told() path {
	p = slices.Clone(p)
	for more := true; more; {
		more = false
		for i := range p {
			if p[i].kept && !p[i].spare && p.disturbs(&p[i]) {
				p[i].kept, more = false, true
			}
		}
	}
	return slices.DeleteFunc(p, func(n need) bool { return n.kept })
}

// disturbs reports whether another need of the path changes what n is about:
// functions wanted otherwise, holders of one of the titles, or the set that n
// tests.
func (p path) disturbs(n *need) bool {
	return slices.ContainsFunc(p, func(m need) bool {
		switch {
		case m.kept:
			return false
		case n.weight > 0:
			return m.weight > 0 && m.Truth != n.Truth && overlap(m.sets, n.sets) > 0
		case n.ranged():
			return n.key != m.key && (n.sharesTitles(&m) || n.orderedWith(&m))
		case setOf(n.Test) != 0:
			return setOf(n.Test) == setOf(m.Test)
		default:
			return m.unshows(n)
		}
	})
}

// orderedWith reports whether two needs are about amounts of which one is never above
// the other.
func (n *need) orderedWith(m *need) bool {
	a, ok := n.Test.(Measure)
	b, is := m.Test.(Measure)
	return ok && is && a.Quantity.orderedWith(b.Quantity)
}

// unshows reports whether m may be known to be met only as long as n is not.
func (n *need) unshows(m *need) bool {
	test, ok := m.Test.(Is)
	return ok && n.Truth != m.Truth && slices.ContainsFunc(showings[:], func(w Showing) bool {
		shown := m.Truth == cite.True && w.Fact == Fact(test)
		switch by := n.Test.(type) {
		case Is:
			return shown && w.From == Fact(by) || m.Truth == cite.False && w.From == Fact(test) && w.Fact == Fact(by)
		case Done:
			return shown && overlap(n.sets, []function{w.function().ready()}) > 0
		case WorksAs:
			return shown && w.Job != 0 && slices.ContainsFunc(by, func(r role.Role) bool { return w.Job.Is(r) || r.Is(w.Job) })
		default:
			return false
		}
	})
}

// setOf says which set of the evidence a condition tests, if any.
func setOf(c Condition) int {
	switch c.(type) {
	case ReportsTo, ReportsOnlyTo:
		return 1
	case WorksAs:
		return 2
	case Titled:
		return 3
	default:
		return 0
	}
}

// paths returns the minimal paths to that value of the test.
func (s *seeker) paths(n *node, want cite.Truth) []path {
	now := n.eval(s.record)
	if s.avoid {
		if !s.may(n, s.record, s.told, want.Not()) {
			return []path{{}}
		}
	} else if (now == want || s.lift && !now.Known()) && !s.keeps(n) {
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
	}
	if !s.avoid && (now == want || s.lift && !now.Known()) {
		return s.hold(n, want)
	}
	switch n.op {
	case opDone, opShare:
		return s.done(n, want)
	case opScore:
		return s.score(n, want)
	case opMeasure, opHolders:
		return s.measure(n, want)
	case opConstant:
		return s.asked(n, want)
	case opIs:
		return s.fact(n, want, now.Known())
	default:
		return []path{{s.leaf(n.cond, want, now.Known())}}
	}
}

// fact returns the path of a fact, with the facts that go with it and are known to be
// otherwise.
func (s *seeker) fact(n *node, want cite.Truth, change bool) []path {
	p, possible := path{s.leaf(n.cond, want, change)}, true
	n.fact.goesWith(want, func(f Fact) {
		if find(s.record.facts, f) != want.Not() {
			return
		}
		if s.lift && !s.record.e.Facts[n.fact].Known() {
			p[0].kept, p[0].spare = true, true // it is open again once the other is otherwise
		}
		p, possible = append(p, s.leaf(Is(f), want, true)), s.change
	})
	if !possible {
		return nil
	}
	return []path{p.sorted()}
}

// hold returns the paths of a test that already has that value and must keep it,
// or of one that is open and may stay so.
func (s *seeker) hold(n *node, want cite.Truth) []path {
	var paths []path
	switch n.op {
	case opConstant:
		return []path{{}}
	case opDone, opShare:
		paths = s.done(n, want)
	case opScore:
		paths = s.score(n, want)
	case opMeasure, opHolders:
		paths = s.measure(n, want)
	default:
		paths = []path{{s.leaf(n.cond, want, false)}}
	}
	for _, p := range paths {
		for i := range p {
			p[i].kept = s.met(&p[i])
		}
	}
	return paths
}

// met reports whether a need is met by what is known.
func (s *seeker) met(n *need) bool {
	if n.weight == 0 {
		return !n.Change // a leaf or an amount that already is as it must be
	}
	done := n.Test.(Done)
	of := functionsOf(done.Of)
	yes, no, _ := of.tally(s.record, done.Part)
	if n.Truth == cite.True {
		return yes >= n.weight
	}
	return no >= n.weight
}

// some returns the paths on which at least count of the tests have the value
// each, or, where want is false, do not.
func (s *seeker) some(kids []node, each cite.Truth, count int, want cite.Truth) []path {
	if want == cite.False {
		each, count = each.Not(), len(kids)-count+1
	}
	if count < 0 || count > len(kids) {
		return nil
	}
	// reached[k] holds the paths on which k of the tests seen so far have it; those
	// too few for the tests left to make up for are not sought.
	reached := make([][]path, count+1)
	reached[0] = []path{{}}
	for i := range kids {
		these := s.paths(&kids[i], each)
		for k := min(count, i+1); k > 0 && k >= count-(len(kids)-i-1); k-- {
			reached[k] = s.either(reached[k], s.both(reached[k-1], these))
		}
	}
	return reached[count]
}

// leaf returns the need for that value of a test.
func (s *seeker) leaf(test Condition, want cite.Truth, change bool) need {
	words := test.String()
	if fact, ok := test.(Is); ok {
		words = strings.ReplaceAll(string(fact), "-", " ") // what it is called in words changes no order
	}
	return need{Need: Need{Test: cloneCondition(test), Truth: want, Change: change}, key: fmt.Sprintf("%T %s", test, words)}
}

// asked returns the path of saying more of the setting. What is said of it, and of
// title and edition, is what it is; for other titles see [seeker.retitled]. Where
// further rules would apply in the narrower setting, the path is given up.
func (s *seeker) asked(n *node, want cite.Truth) []path {
	if n.constant.Known() {
		return nil
	}
	settings := []role.Setting{n.asked}
	if want == cite.True {
		settings = n.cond.(AskedSetting).narrow(n.asked)
	}
	if s.rules.grows(settings) {
		s.cut = true
		return nil
	}
	leaf := s.leaf(n.cond, want, false)
	leaf.asked = n.asked
	return []path{{leaf}}
}
