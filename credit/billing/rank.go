package billing

import (
	"fmt"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// ranking is how the trade ranks the titles on the cards of a layout.
type ranking struct {
	in     role.Setting
	orders []hierarchy.Order
	rising bool // whether who stands later stands higher
	placed []placed
}

// placed is a title that has a place.
type placed struct {
	title role.Title
	role  role.Role
	place int
}

// ranking returns how the trade ranks the titles of the names that have a place. On a
// poster nobody says whether it is the first or the last who stands highest.
func (l Layout) ranking(names []Name) *ranking {
	if !l.Valid() || l == Poster {
		return &ranking{}
	}
	in := role.Setting{Medium: l.medium()}
	if in.Medium == role.Television {
		in.Format = role.ScriptedSeries // of which the orders of television speak
	}
	r := &ranking{in: in, orders: hierarchy.OrdersIn(in), rising: l == MainTitles || l == TelevisionAscending}
	seen := make(map[role.Title]bool)
	for _, n := range names {
		if place := l.Place(n.Title); place != 0 && !seen[n.Title] {
			seen[n.Title] = true
			r.placed = append(r.placed, placed{singular(n.Title), r.roleOf(n.Title), place})
		}
	}
	return r
}

func (r *ranking) roleOf(t role.Title) role.Role { return title.Parse(string(t), r.in).Role() }

// limit returns the rank nearest to one at which the title stands above no other that
// ranks higher, and says which moved it there; it says nothing where none did.
func (r *ranking) limit(t role.Title, rank int) (_ int, where string) {
	own := r.roleOf(t)
	for _, p := range r.placed {
		order := r.above(p.role, own)
		switch {
		case order == 0:
		case r.rising && rank >= 2*p.place:
			rank, where = 2*p.place-1, fmt.Sprintf("it stands before %s, who ranks higher in %s", p.title, order)
		case !r.rising && rank < 2*p.place:
			rank, where = 2*p.place, fmt.Sprintf("it stands behind %s, who ranks higher in %s", p.title, order)
		}
	}
	return rank, where
}

// above returns an order of the trade in which the first role ranks higher, and zero if
// there is none or another says the opposite.
func (r *ranking) above(higher, lower role.Role) (found hierarchy.Order) {
	if higher == 0 || lower == 0 {
		return 0
	}
	for _, o := range r.orders {
		switch o.Compare(higher, lower, r.in) {
		case hierarchy.Above:
			if found == 0 {
				found = o
			}
		case hierarchy.Below:
			return 0
		}
	}
	return found
}
