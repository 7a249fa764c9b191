package credit

import (
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// measure returns the paths of an amount within its bounds, or on one side of
// them.
func (s *seeker) measure(n *node, want cite.Truth) []path {
	sides := []limits{n.limits}
	if want == cite.False {
		sides = n.limits.outside()
		if n.op == opHolders || n.quantity.isCount() {
			sides = n.limits.outsideCount()
		}
	}
	known := n.amount(s.record)
	if n.op == opHolders {
		known = n.held(s.record)
	}
	var paths []path
	for _, l := range sides {
		possible := l.test(known) != cite.False
		if !possible && !s.change || l.test(n.domain) == cite.False {
			continue
		}
		if p, ok := s.withOrdered(n, l, path{s.measured(n.cond, l)}); ok {
			paths = append(paths, p)
		}
	}
	return paths
}

// withOrdered returns the path of an amount within the limits with what else must then
// be otherwise: of an amount that is never above or below it and known to be.
func (s *seeker) withOrdered(n *node, l limits, p path) (_ path, ok bool) {
	ok = true
	n.quantity.beside(l, func(q Quantity, left limits) {
		other := node{quantity: q, domain: q.domain()}
		if left.test(other.amount(s.record)) != cite.False {
			return
		}
		if s.lift && l.test(s.record.e.Quantities[n.quantity]) != cite.False {
			p[0].kept, p[0].spare = true, true // it is open again once the other is otherwise
		}
		p, ok = append(p, s.measured(Measure{Quantity: q}, left)), ok && s.change && left.test(other.domain) != cite.False
	})
	return p.sorted(), ok
}

// unordered reports whether two needs of the path are about amounts of which the one
// that is never above the other would be.
func (p path) unordered() bool {
	for i := range p {
		m, ok := p[i].Test.(Measure)
		if !ok {
			continue
		}
		found := false
		m.Quantity.beside(p[i].limits, func(q Quantity, left limits) {
			for j := range p {
				if o, ok := p[j].Test.(Measure); ok && o.Quantity == q {
					_, together := p[j].limits.narrow(left)
					found = found || !together
				}
			}
		})
		if found {
			return true
		}
	}
	return false
}

// bringsAmount reports whether an amount within its limits means that m is met, which is
// about one that is never above or below it and changes nothing known.
func (n *need) bringsAmount(m *need) (met bool) {
	test, ok := n.Test.(Measure)
	other, is := m.Test.(Measure)
	if ok && is && !m.Change {
		test.Quantity.beside(n.limits, func(q Quantity, left limits) { met = met || q == other.Quantity && left.within(m.limits) })
	}
	return met
}

// outside returns the two sides of what is left of and right of the limits.
func (l *limits) outside() (sides []limits) {
	if l.hasMin {
		sides = append(sides, limits{max: l.min, hasMax: true, maxOpen: !l.minOpen})
	}
	if l.hasMax {
		sides = append(sides, limits{min: l.max, hasMin: true, minOpen: !l.maxOpen})
	}
	return sides
}

// outsideCount returns the two sides of limits of a count, whose ends are whole
// and belong to it; no count is below zero.
func (l *limits) outsideCount() (sides []limits) {
	if l.hasMin && l.min.Sign() > 0 {
		sides = append(sides, limits{max: money.Whole(l.min.Num() - 1), hasMax: true})
	}
	if l.hasMax {
		sides = append(sides, limits{min: money.Whole(l.max.Num() + 1), hasMin: true})
	}
	return sides
}

// measured returns the need for an amount within the limits.
func (s *seeker) measured(test Condition, l limits) need {
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
		amount := node{quantity: test.Quantity, domain: test.Quantity.domain()}
		return amount.amount(r)
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

// holders returns the limits as a condition on a count and its value: none at
// all is the opposite of at least one.
func (l *limits) holders(titles []role.Title) (Holders, cite.Truth) {
	h := Holders{Titles: slices.Clone(titles)}
	if l.hasMin {
		h.Min = int(l.min.Num())
	}
	if l.hasMax && l.max.IsZero() {
		return Holders{Titles: h.Titles, Min: 1}, cite.False
	}
	if l.hasMax {
		h.Max = int(l.max.Num())
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
