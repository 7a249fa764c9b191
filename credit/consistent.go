package credit

import (
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// consistent reports whether some evidence meets every need of the path at
// once. Amounts were narrowed when the path was joined.
func (s *seeker) consistent(p path) bool {
	facts := make(map[Fact]cite.Truth)
	var reports, jobs constraints[role.Role]
	var titles constraints[role.Title]
	var functions []need
	for _, n := range p {
		switch test := n.Test.(type) {
		case Is:
			if was, ok := facts[Fact(test)]; ok && was != n.Truth {
				return false
			}
			facts[Fact(test)] = n.Truth
			if n.Truth == cite.False {
				for i := range showings {
					switch w := &showings[i]; {
					case w.Fact != Fact(test), w.From != "":
					case w.Job != 0:
						jobs.add(roleIn([]role.Role{w.Job}), cite.False)
					default:
						functions = append(functions, functionsNeed(Decided, []Function{w.function()}, 1, cite.False, false))
					}
				}
			}
		case Done:
			functions = append(functions, n)
		case ReportsTo:
			reports.add(roleIn(test), n.Truth)
		case ReportsOnlyTo:
			reports.add(not(roleIn(test)), n.Truth.Not())
		case WorksAs:
			jobs.add(roleIn(test), n.Truth)
		case Titled:
			titles.add(titleIn(test), n.Truth)
		}
	}
	if contradict(facts) || p.unordered() {
		return false
	}
	if !s.change {
		reports.known(s.record.e.ReportsTo, roleIn(s.record.e.ReportsTo.AreNot))
		jobs.known(s.record.e.WorksAs, roleIn(s.record.e.WorksAs.AreNot))
		titles.known(s.record.e.Titles, titleIn(s.record.e.Titles.AreNot))
	}
	roles := slices.Collect(role.Roles())
	return p.askable() && s.holdable(p) && s.feasible(functions) && reports.satisfiable(roles) && jobs.satisfiable(roles) && titles.satisfiable(titlesOf(p))
}

// contradict reports whether one of the facts is so and another, which it shows, is
// not.
func contradict(facts map[Fact]cite.Truth) bool {
	return slices.ContainsFunc(showings[:], func(w Showing) bool {
		return w.From != "" && facts[w.From] == cite.True && facts[w.Fact] == cite.False
	})
}

// askable reports whether one setting can be what every need of the path about it
// wants.
func (p path) askable() bool {
	var settings []role.Setting
	first := true
	for _, n := range p {
		test, ok := n.Test.(AskedSetting)
		if !ok || n.Truth != cite.True {
			continue
		}
		if first {
			settings, first = []role.Setting{n.asked}, false
		}
		var within []role.Setting
		for _, s := range settings {
			within = append(within, test.narrow(s)...)
		}
		settings = within
	}
	for _, n := range p {
		if test, ok := n.Test.(AskedSetting); ok && n.Truth == cite.False {
			settings = slices.DeleteFunc(settings, func(s role.Setting) bool { return test.holds(s) == cite.True })
		}
	}
	return first || len(settings) > 0
}

// constraints are what is wanted of a set: that a member passes each of some
// tests, and that none passes any of others.
type constraints[T role.Role | role.Title] struct {
	some, none []func(T) bool
	complete   bool
	are        []T
}

func (c *constraints[T]) add(test func(T) bool, want cite.Truth) {
	if want == cite.True {
		c.some = append(c.some, test)
	} else {
		c.none = append(c.none, test)
	}
}

// known adds what the record says of the set; not tests whether something is
// known to be no member.
func (c *constraints[T]) known(k Known[T], not func(T) bool) {
	c.are, c.complete, c.none = k.Are, k.Complete, append(c.none, not)
}

// satisfiable reports whether a set of the given members can meet them.
func (c *constraints[T]) satisfiable(members []T) bool {
	barred := func(v T) bool {
		return slices.ContainsFunc(c.none, func(test func(T) bool) bool { return test(v) })
	}
	if slices.ContainsFunc(c.are, barred) {
		return false
	}
	if c.complete {
		members = c.are
	}
	for _, test := range c.some {
		if !slices.ContainsFunc(members, func(v T) bool { return test(v) && !barred(v) }) {
			return false
		}
	}
	return true
}

func roleIn[S ~[]role.Role](list S) func(role.Role) bool {
	return func(r role.Role) bool { return slices.ContainsFunc(list, r.Is) }
}

func titleIn(list []role.Title) func(role.Title) bool {
	return func(t role.Title) bool {
		return slices.ContainsFunc(list, func(u role.Title) bool { return SameTitle(t, u) })
	}
}

func not[T any](test func(T) bool) func(T) bool { return func(v T) bool { return !test(v) } }

// titlesOf returns the titles that a path speaks of.
func titlesOf(p path) []role.Title {
	var titles []role.Title
	for _, n := range p {
		if test, ok := n.Test.(Titled); ok {
			titles = append(titles, test...)
		}
	}
	return titles
}

// feasible reports whether the functions wanted done and those wanted not done
// can be told apart, as no function can be both. Where that takes more than
// counting two lists of the same functions, the path is given up.
func (s *seeker) feasible(needs []need) bool {
	clashes := 0
	for i, a := range needs {
		for _, b := range needs[i+1:] {
			switch a.against(b) {
			case apart:
				continue
			case told:
				clashes++
			case clash:
				return false
			case unclear:
				s.cut = true
				return false
			}
			if clashes > 1 {
				s.cut = true
				return false
			}
		}
	}
	return true
}

// How two needs of functions bear on each other.
const (
	apart   = iota // not at all
	told           // they want enough different functions
	clash          // they want the same functions done and not done
	unclear        // they want functions that share some duties
)

// against says how two needs of functions bear on each other.
func (n need) against(m need) int {
	if n.Truth == m.Truth {
		return apart
	}
	yes, no := n.Test.(Done), m.Test.(Done)
	if n.Truth == cite.False {
		yes, no = no, yes
	}
	if no.Part == Decided && yes.Part == Participated {
		return apart // done, and not decided
	}
	shared := overlap(n.sets, m.sets)
	switch {
	case shared == 0:
		return apart
	case n.kept || m.kept:
		return unclear
	case shared != common(n.sets, m.sets):
		return unclear
	case n.weight+m.weight > len(n.sets)+len(m.sets)-shared:
		return clash
	default:
		return told
	}
}

// common returns how many functions of a are in b.
func common(a, b []function) int {
	n := 0
	for _, f := range a {
		if slices.Contains(b, f) {
			n++
		}
	}
	return n
}

// overlap returns how many functions of a share a duty with one of b.
func overlap(a, b []function) int {
	n := 0
	for _, f := range a {
		if slices.ContainsFunc(b, func(g function) bool { return f.duties.Intersects(g.duties) }) {
			n++
		}
	}
	return n
}

// twoWay returns what may be used both ways by the rules: being true may help in
// one test and harm in another. It errs on the side of both.
func (p *Prepared) twoWay() map[string]bool {
	ways := make(map[string]uint8)
	note := func(key string, way uint8) { ways[key] |= way }
	for i := range p.rules {
		switch r := &p.rules[i]; r.rule.Force {
		case Bars:
			r.test.directions(harms, note)
		case Defines, Requires, Suffices:
			r.test.directions(helps, note)
		}
	}
	for i := range showings { // what shows a fact may undo it
		w := &showings[i]
		if fact, from := "fact "+string(w.Fact), "fact "+string(w.From); w.From != "" {
			both := ways[fact] | ways[from]
			ways[fact], ways[from] = both, both
			continue
		}
		var from uint8
		for _, d := range w.Duties {
			from |= ways[d.String()]
		}
		if w.Job != 0 {
			from |= ways["jobs"]
		}
		if is, ok := ways["fact "+string(w.Fact)]; ok {
			ways["fact "+string(w.Fact)] = is | from
		}
	}
	for _, o := range orderings {
		less, more := "amount "+string(o.Quantity), "amount "+string(o.AtMost)
		if ways[less] != 0 && ways[more] != 0 {
			way := ways[less] | ways[more]
			ways[less], ways[more] = way, way
		}
	}
	both := make(map[string]bool)
	for key, way := range ways {
		if way == helps|harms {
			both[key] = true
		}
	}
	return both
}

// keeps reports whether the test is about anything that paths hold on to.
func (s *seeker) keeps(n *node) bool { return n.touches(s.keep) }

// touches reports whether the test is about any of these.
func (n *node) touches(keys map[string]bool) bool {
	found := false
	if len(keys) > 0 {
		n.directions(helps, func(key string, _ uint8) { found = found || keys[key] })
	}
	return found
}

// What being true does to an outcome.
const (
	helps = 1
	harms = 2
)

// directions calls note for everything the test is about, with whether it helps
// or harms.
func (n *node) directions(way uint8, note func(key string, way uint8)) {
	against := helps + harms - way
	switch n.op {
	case opNone:
		way = against
	case opDone, opShare:
		n.of.directions(way, note)
	case opScore:
		for i := range n.stages {
			n.stages[i].of.directions(way, note)
		}
	case opMeasure, opHolders:
		key := "amount " + string(n.quantity)
		if n.op == opHolders {
			key = "holders"
		}
		if n.limits.hasMin {
			note(key, way)
		}
		if n.limits.hasMax {
			note(key, against)
		}
	case opIs:
		note("fact "+string(n.fact), way)
	case opReportsTo:
		note("reports", way)
	case opReportsOnlyTo:
		note("reports", helps|harms) // whoever is left may be whom another test minds
	case opWorksAs:
		note("jobs", way)
	case opTitled:
		note("titles", way)
	}
	for i := range n.kids {
		n.kids[i].directions(way, note)
	}
}

func (f *functions) directions(way uint8, note func(key string, way uint8)) {
	for _, fn := range f.list {
		for _, d := range fn.Duties {
			note(d.String(), way)
		}
	}
}
