package credit

import (
	"reflect"
	"slices"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// either returns the minimal paths of a and b together.
func (s *seeker) either(a, b []path) []path {
	out := slices.Clone(a)
	for _, p := range b {
		out = s.retain(out, p)
	}
	return out
}

// both returns the minimal paths that go one way of a and one of b.
func (s *seeker) both(a, b []path) []path {
	var out []path
	for _, p := range a {
		for _, q := range b {
			if joined, ok := s.join(p, q); ok {
				out = s.retain(out, joined)
			}
		}
	}
	return out
}

// retain adds p to paths unless a path there needs no more, and takes out those
// that need more.
func (s *seeker) retain(paths []path, p path) []path {
	if slices.ContainsFunc(paths, func(q path) bool { return s.covers(p, q) }) {
		return paths
	}
	paths = slices.DeleteFunc(paths, func(q path) bool { return s.covers(q, p) })
	if len(paths) == maxWays {
		s.cut = true
		return paths
	}
	return append(paths, p)
}

// covers reports whether whoever goes p has gone q as well.
func (s *seeker) covers(p, q path) bool {
	for i := range q {
		if !p.meets(&q[i], -1) && !s.holdersMeet(p, &q[i]) {
			return false
		}
	}
	return true
}

// implies reports whether n being met means that m is met.
func (n *need) implies(m *need) bool {
	if n.weight > 0 && m.weight > 0 {
		return n.surely(m) >= m.weight
	}
	if n.ranged() {
		return n.key == m.key && n.limits.within(m.limits) || n.impliesHolders(m) || n.bringsAmount(m)
	}
	switch test := n.Test.(type) {
	case AskedSetting:
		return n.settles(test, m)
	case Is:
		if test.brings(n.Truth, m) {
			return true
		}
	}
	if n.Truth != m.Truth {
		return false
	}
	if n.Truth == cite.False {
		n, m = m, n
	}
	return n.key == m.key || within(n.Test, m.Test)
}

// brings reports whether a fact with that value means that m is met, which is about
// another and changes nothing known.
func (c Is) brings(value cite.Truth, m *need) (met bool) {
	other, ok := m.Test.(Is)
	if ok && m.Truth == value && !m.Change {
		Fact(c).goesWith(value, func(f Fact) { met = met || f == Fact(other) })
	}
	return met
}

// settles reports whether a need about the setting being met means that m, if it
// is about the setting as well, is met.
func (n *need) settles(test AskedSetting, m *need) bool {
	other, ok := m.Test.(AskedSetting)
	switch {
	case !ok:
		return false
	case n.Truth == cite.True:
		return all(test.narrow(n.asked), func(s role.Setting) bool { return other.holds(s) == m.Truth })
	default: // whatever is outside a wide setting is outside a narrow one
		return m.Truth == cite.False && all(other, func(s role.Setting) bool { return test.holds(s) == cite.True })
	}
}

// within reports whether a test of a set is met by whoever meets a narrower one
// of the same kind.
func within(narrow, wide Condition) bool {
	switch a := narrow.(type) {
	case ReportsTo:
		b, ok := wide.(ReportsTo)
		return ok && all(a, roleIn(b))
	case ReportsOnlyTo:
		b, ok := wide.(ReportsOnlyTo)
		return ok && all(a, roleIn(b))
	case WorksAs:
		b, ok := wide.(WorksAs)
		return ok && all(a, roleIn(b))
	case Titled:
		b, ok := wide.(Titled)
		return ok && all(a, titleIn(b))
	default:
		return false
	}
}

func all[S ~[]T, T any](list S, test func(T) bool) bool {
	return !slices.ContainsFunc(list, func(v T) bool { return !test(v) })
}

// surely returns how many of m's functions are done, or not done, for certain
// once n is met, however its functions are chosen.
func (n *need) surely(m *need) int {
	a, b := n.Test.(Done), m.Test.(Done)
	if n.Truth != m.Truth || n.Truth == cite.True && a.Part < b.Part || n.Truth == cite.False && a.Part > b.Part {
		return 0
	}
	if n.key == m.key {
		return n.weight // of the same functions
	}
	if !n.work.Intersects(m.work) {
		return 0
	}
	return max(0, n.weight-(len(n.sets)-common(n.sets, m.sets)))
}

// meets reports whether the needs of the path, without the one at skip, meet m:
// one of them alone, or functions of several together.
func (p path) meets(m *need, skip int) bool {
	sure := 0
	var room [8]*need
	seen := room[:0]
	for j := range p {
		n := &p[j]
		if j == skip {
			continue
		}
		if n.implies(m) {
			return true
		}
		if m.weight == 0 || n.weight == 0 {
			continue
		}
		if slices.ContainsFunc(seen, func(o *need) bool { return n.work.Intersects(o.work) && common(n.sets, o.sets) > 0 }) {
			continue // counted once already
		}
		seen = append(seen, n)
		sure += n.surely(m)
	}
	return m.weight > 0 && sure >= m.weight
}

// prune takes out the needs that the others meet.
func (p path) prune() path {
	for i := len(p) - 1; i >= 0; i-- {
		if p.meets(&p[i], i) {
			p = slices.Delete(p, i, i+1)
		}
	}
	return p
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
			kept, spare := out[i].kept && n.kept, out[i].spare && n.spare
			out[i] = s.measured(out[i].Need.Test, both)
			out[i].kept, out[i].spare = kept, spare
		case n.weight > out[i].weight:
			n.kept = n.kept && out[i].kept
			out[i] = n
		default:
			out[i].kept, out[i].spare = out[i].kept && n.kept, out[i].spare && n.spare
		}
	}
	out = s.spareHolders(out.sorted().prune())
	return out, s.consistent(out)
}

// sorted puts the needs in the order in which they are told.
func (p path) sorted() path {
	slices.SortStableFunc(p, func(a, b need) int { return strings.Compare(a.key, b.key) })
	return p
}

// samePaths reports whether a and b tell of the same needs.
func samePaths(a, b []path) bool {
	return slices.EqualFunc(a, b, func(p, q path) bool {
		return slices.EqualFunc(p, q, func(n, m need) bool { return n.key == m.key && reflect.DeepEqual(n.Need, m.Need) })
	})
}
