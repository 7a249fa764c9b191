package credit

import (
	"fmt"
	"iter"
	"maps"

	"example.com/producedby/role/cite"
)

// Ordering says of two amounts that one is never above the other: the smallest share
// is at most the largest. A [Record] knows of either what the other leaves.
type Ordering struct {
	Quantity Quantity `json:"quantity"`
	AtMost   Quantity `json:"atMost"`
	// Ref says who says so; it names this library, as it follows from what the amounts
	// stand for.
	Ref cite.Ref `json:"-"`
}

// orderings is in the order of amounts as the rulebook declares them. None is at most
// one that is at most another.
var orderings = [...]Ordering{
	{"appeal-panel-members-from-first", "panel-size", cite.Ref{Source: "producedby", At: "what amounts stand for"}},
	{"appeal-panel-members-from-first", "appeal-panel-size", cite.Ref{Source: "producedby", At: "what amounts stand for"}},
	{"smallest-share", "largest-share", cite.Ref{Source: "producedby", At: "what amounts stand for"}},
}

// Orderings yields every pair of amounts of which one is never above the other, in the
// order of the amounts.
func Orderings() iter.Seq[Ordering] {
	return func(yield func(Ordering) bool) {
		for _, o := range orderings {
			if !yield(o) {
				return
			}
		}
	}
}

// String says in words which amount is at most which.
func (o Ordering) String() string {
	return fmt.Sprintf("%s at most %s", slugWords(string(o.Quantity)), slugWords(string(o.AtMost)))
}

// ordered returns what is known of amounts, with what is left of those of which one
// is never above the other.
func (e *Evidence) ordered() map[Quantity]Range {
	known := e.Quantities
	for _, o := range orderings {
		less, more := known[o.Quantity], known[o.AtMost]
		if less.IsZero() && more.IsZero() {
			continue
		}
		if hi, ok := more.Max(); ok {
			less, _ = less.Narrow(NoMore(hi)) // checked to leave something
		}
		if lo, ok := less.Min(); ok {
			more, _ = more.Narrow(NoLess(lo))
		}
		if less == known[o.Quantity] && more == known[o.AtMost] {
			continue
		}
		known = maps.Clone(known)
		known[o.Quantity], known[o.AtMost] = less, more
	}
	return known
}

// disordered returns every amount known to be above one that it is never above.
func (e *Evidence) disordered() (problems []error) {
	for _, o := range orderings {
		lo, low := e.Quantities[o.Quantity].Min()
		hi, high := e.Quantities[o.AtMost].Max()
		if low && high && lo.Cmp(hi) > 0 {
			problems = append(problems, &ContradictionError{
				Place: "quantities." + string(o.Quantity),
				What:  fmt.Sprintf("%s, but %s, which is %s", e.Quantities[o.Quantity], o, e.Quantities[o.AtMost]),
			})
		}
	}
	return problems
}

// beside calls visit with what an amount within the limits leaves of every other that
// is never above it or below it.
func (q Quantity) beside(l limits, visit func(Quantity, limits)) {
	for _, o := range orderings {
		switch {
		case q == o.Quantity && l.hasMin:
			visit(o.AtMost, limits{min: l.min, hasMin: true, minOpen: l.minOpen})
		case q == o.AtMost && l.hasMax:
			visit(o.Quantity, limits{max: l.max, hasMax: true, maxOpen: l.maxOpen})
		}
	}
}

// orderedWith reports whether one of the amounts is never above the other.
func (q Quantity) orderedWith(p Quantity) bool {
	for _, o := range orderings {
		if o == (Ordering{q, p, o.Ref}) || o == (Ordering{p, q, o.Ref}) {
			return true
		}
	}
	return false
}
