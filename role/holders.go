package role

import (
	"cmp"
	"slices"
)

// Holding is a role that holds a capacity in a duty, with the claim that says so.
type Holding struct {
	Role      Role
	Claim     Claim
	Contested bool // whether another claim of equal standing says otherwise
}

// Holders lists who holds a capacity in a duty in a setting: deciders,
// approvers, signers.
type Holders struct {
	Duty     Duty
	Capacity Capacity
	Setting  Setting
	Holdings []Holding // the most frequent first
	// Except lists the variants that do not hold it with their broader role, because a
	// claim of their own says so, in the order in which they were left out.
	Except []Role
}

// HoldersOf lists holders by the published claims; see [Matrix.Holders].
func HoldersOf(d Duty, c Capacity, in Setting) Holders { return Published().Holders(d, c, in) }

// Holders returns the roles that hold capacity c in duty d in the setting more
// often than never, the most frequent first and then in the order of the
// constants. Who holds a capacity that entails c is among them: deciders are
// listed as approvers. A variant of a role is listed where a claim of its own
// says so; [Matrix.Ask] knows what it inherits.
//
// A list without holders means that no claim speaks of any: nothing is known of the
// setting. Claims of a narrower one do not count; [Answer.Elsewhere] has them, role
// by role.
func (m *Matrix) Holders(d Duty, c Capacity, in Setting) Holders {
	h := Holders{Duty: d, Capacity: c, Setting: in}
	for r := range Roles() {
		if len(m.on(r, d)) == 0 {
			continue
		}
		a := m.strongest(Question{Role: r, Duty: d, Capacity: c, Setting: in})
		switch {
		case a.Prevailing.Role != r:
		case a.Frequency() > Never:
			h.Holdings = append(h.Holdings, Holding{Role: r, Claim: a.Prevailing, Contested: a.Contested})
		case a.Frequency() == Never && r.InheritsFrom() != 0:
			h.Except = append(h.Except, r)
		}
	}
	slices.SortStableFunc(h.Holdings, func(a, b Holding) int {
		return cmp.Compare(b.Claim.Frequency, a.Claim.Frequency)
	})
	return h
}

// SignersOf lists signers by the published claims; see [Matrix.Signers].
func SignersOf(d Duty, in Setting) Holders { return Published().Signers(d, in) }

// Signers returns who signs off what is done about a duty: the roles that
// usually or always approve or decide it, less those that usually prepare it,
// for what they draft is put before the others (the line producer makes the
// budget, executive producer and producer approve it: seed-001 S111-S112). Which
// of these roles a production has is the caller's to say.
func (m *Matrix) Signers(d Duty, in Setting) Holders {
	return m.Holders(d, Approves, in).AtLeast(Usually).Without(m.Holders(d, Prepares, in).AtLeast(Usually))
}

// Known reports whether there is any holder.
func (h Holders) Known() bool { return len(h.Holdings) > 0 }

// Without returns the holders whose roles are not among those of other.
func (h Holders) Without(other Holders) Holders {
	return h.keep(func(holding Holding) bool { return !other.Has(holding.Role) })
}

// keep returns the holders of which that is true, the variants among the others as
// exceptions.
func (h Holders) keep(is func(Holding) bool) Holders {
	all := h.Holdings
	h.Holdings, h.Except = nil, slices.Clip(h.Except)
	for _, holding := range all {
		switch {
		case is(holding):
			h.Holdings = append(h.Holdings, holding)
		case holding.Role.InheritsFrom() != 0:
			h.Except = append(h.Except, holding.Role)
		}
	}
	return h
}

// AtLeast returns the holders that are so at least that often.
func (h Holders) AtLeast(f Frequency) Holders {
	return h.keep(func(holding Holding) bool { return holding.Claim.Frequency >= f })
}

// Roles returns the roles of the holders in order.
func (h Holders) Roles() []Role {
	roles := make([]Role, len(h.Holdings))
	for i, holding := range h.Holdings {
		roles[i] = holding.Role
	}
	return roles
}

// Has reports whether r, or a role it inherits from, is among the holders, and neither
// r nor a role between them is an exception.
func (h Holders) Has(r Role) bool {
	for ; r != 0 && !slices.Contains(h.Except, r); r = r.InheritsFrom() {
		if slices.ContainsFunc(h.Holdings, func(holding Holding) bool { return holding.Role == r }) {
			return true
		}
	}
	return false
}

// Rivals returns the holdings that stand against each other when the sources name
// several: who decides the cast, who raises the money, who keeps the budget. Of
// deciders only one can have the last word; work may be shared, but a source that
// names one does not name the other.
//
// They are those that hold the capacity at least sometimes, none a variant of
// another, and nil when there are fewer than two. Narrow them first with
// [Holders.AtLeast]: who usually decides contradicts who usually does, who
// sometimes does need not.
func (h Holders) Rivals() []Holding {
	var rivals []Holding
	for _, holding := range h.AtLeast(Sometimes).Holdings {
		if !slices.ContainsFunc(rivals, func(r Holding) bool { return holding.Role.Is(r.Role) || r.Role.Is(holding.Role) }) {
			rivals = append(rivals, holding)
		}
	}
	if len(rivals) < 2 {
		return nil
	}
	return rivals
}
