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
	if !s.change {
		reports.known(s.record.e.ReportsTo)
		jobs.known(s.record.e.WorksAs)
		titles.known(s.record.e.Titles)
	}
	roles := slices.Collect(role.Roles())
	return feasible(functions) && reports.satisfiable(roles) && jobs.satisfiable(roles) && titles.satisfiable(titlesOf(p))
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

// known adds what the record says of the set.
func (c *constraints[T]) known(k Known[T]) {
	c.are, c.complete = k.Are, k.Complete
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
// can be told apart: no function can be both.
func feasible(needs []need) bool {
	for i, a := range needs {
		for _, b := range needs[i+1:] {
			if !a.compatible(b) {
				return false
			}
		}
	}
	return true
}

// compatible reports whether two needs of functions can both be met.
func (n need) compatible(m need) bool {
	if n.Truth == m.Truth {
		return true
	}
	yes, no := n.Test.(Done), m.Test.(Done)
	if n.Truth == cite.False {
		n, m, yes, no = m, n, no, yes
	}
	if no.Part == Decided && yes.Part == Participated {
		return true // done, and not decided
	}
	overlap := 0
	for _, f := range yes.Of {
		if slices.ContainsFunc(no.Of, func(g Function) bool { return role.DutySetOf(f.Duties...).Intersects(role.DutySetOf(g.Duties...)) }) {
			overlap++
		}
	}
	return n.weight+m.weight <= len(yes.Of)+len(no.Of)-overlap
}
