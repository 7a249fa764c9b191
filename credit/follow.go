package credit

import (
	"maps"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// follow returns what is known once the path was followed, for every choice of
// the functions and members that it leaves, as far as it is about the keys, nil for
// all; and false if those are too many.
func (s *seeker) follow(told path, keys map[string]bool) (after []*Record, ok bool) {
	left := maxTries
	var walk func(e Evidence, i int)
	walk = func(e Evidence, i int) {
		switch {
		case left < 0:
		case i == len(told):
			left--
			if r, err := NewRecord(e); err == nil && told.stands(r, keys) {
				r.counted = s.record.counted
				after = append(after, r)
			}
		case keys != nil && !told[i].about(keys):
			walk(e, i+1)
		default:
			told[i].followed(e, keys, func(e Evidence) { walk(e, i+1) })
		}
	}
	walk(s.record.Evidence(), 0)
	return after, left >= 0
}

// stands reports whether no need of the path about functions was undone by following
// another, as far as they are about the keys.
func (p path) stands(r *Record, keys map[string]bool) bool {
	return !slices.ContainsFunc(p, func(n need) bool {
		done, ok := n.Test.(Done)
		if !ok {
			return false
		}
		about, want := n.functionsAbout(done, keys)
		of := functionsOf(about)
		yes, no, _ := of.tally(r, done.Part)
		if n.Truth == cite.False {
			yes = no
		}
		return yes < want
	})
}

// functionsAbout returns the functions of the need that are about the keys, and how
// many of them it takes at least.
func (n *need) functionsAbout(done Done, keys map[string]bool) (about []Function, least int) {
	about = slices.DeleteFunc(slices.Clone(done.Of), func(f Function) bool { return !f.about(keys) })
	return about, max(0, n.weight-(len(done.Of)-len(about)))
}

// followed calls visit with the evidence once the need is met, for every choice
// that it leaves.
func (n *need) followed(e Evidence, keys map[string]bool, visit func(Evidence)) {
	want := n.Truth == cite.True
	switch test := n.Test.(type) {
	case Is:
		e.Facts = maps.Clone(e.Facts)
		put(&e.Facts, Fact(test), n.Truth)
		visit(e)
	case Measure:
		e.Quantities = maps.Clone(e.Quantities)
		put(&e.Quantities, test.Quantity, n.limits.learned(e.Quantities[test.Quantity], n.Change))
		visit(e)
	case Holders:
		if len(test.Titles) == 1 {
			t := test.Titles[0]
			for u := range e.Holders {
				if SameTitle(t, u) {
					t = u
				}
			}
			e.Holders = maps.Clone(e.Holders)
			put(&e.Holders, t, n.limits.learned(e.Holders[t], n.Change))
		}
		visit(e)
	case Done:
		about, least := n.functionsAbout(test, keys)
		chooseFunctions(e, test.Part, want, about, least, min(n.weight, len(about)), visit)
	case ReportsTo:
		choose(&e.ReportsTo, test, want, n.Change, role.Role.Is, func() { visit(e) })
	case ReportsOnlyTo:
		chooseOnly(&e.ReportsTo, test, want, n.Change, func() { visit(e) })
	case WorksAs:
		choose(&e.WorksAs, test, want, n.Change, role.Role.Is, func() { visit(e) })
	case Titled:
		choose(&e.Titles, test, want, n.Change, SameTitle, func() { visit(e) })
	default:
		visit(e)
	}
}

// learned returns as a range what is known of an amount that is within the limits.
// An end that does not belong to it is a little further in.
func (l *limits) learned(known Range, change bool) Range {
	var r Range
	inch := money.Ratio{}
	if l.minOpen || l.maxOpen {
		inch, _ = money.NewRatio(1, 1_000_000)
	}
	if r.lo, r.hasLo = l.min, l.hasMin; l.hasMin && l.minOpen {
		if lo, err := l.min.Add(inch); err == nil {
			r.lo = lo
		}
	}
	if r.hi, r.hasHi = l.max, l.hasMax; l.hasMax && l.maxOpen {
		if hi, err := l.max.Sub(inch); err == nil {
			r.hi = hi
		}
	}
	if both, ok := known.Narrow(r); ok && !change {
		return both
	}
	return r
}

// chooseFunctions calls visit with every choice of at least and at most so many of
// the functions done, or not done, and of the duties in them.
func chooseFunctions(e Evidence, p Part, want bool, list []Function, least, most int, visit func(Evidence)) {
	if len(list) < least {
		return
	}
	if most == 0 || len(list) == 0 {
		visit(e)
		return
	}
	chooseFunctions(e, p, want, list[1:], least, most, visit)
	rest := func(e Evidence) { chooseFunctions(e, p, want, list[1:], max(0, least-1), most-1, visit) }
	var there []role.Duty
	for _, d := range list[0].Duties {
		if !e.Absent.Has(d) {
			there = append(there, d)
		}
	}
	if list[0].Any == want { // one of the duties makes it so
		for _, d := range there {
			rest(e.with(p, want, d))
		}
		return
	}
	rest(e.with(p, want, there...))
}

// with returns the evidence with that part in the duties, or without it.
func (e Evidence) with(p Part, want bool, duties ...role.Duty) Evidence {
	for _, d := range duties {
		switch {
		case want && p == Decided:
			e.NotPerformed, e.NotDecided, e.Decided = e.NotPerformed.Without(d), e.NotDecided.Without(d), e.Decided.With(d)
		case want && !e.Decided.Has(d):
			e.NotPerformed, e.Performed = e.NotPerformed.Without(d), e.Performed.With(d)
		case want:
		case p == Decided:
			e.Decided, e.NotDecided = e.Decided.Without(d), e.NotDecided.With(d)
		default:
			e.Decided, e.Performed, e.NotPerformed = e.Decided.Without(d), e.Performed.Without(d), e.NotPerformed.With(d)
		}
	}
	return e
}

// choose calls visit for every one of the list that may become a member of the
// set, or once with none of them in it.
func choose[T role.Role | role.Title](k *Known[T], list []T, want, change bool, is func(T, T) bool, visit func()) {
	was := *k
	defer func() { *k = was }()
	if !want {
		if change {
			k.Are = slices.DeleteFunc(slices.Clone(was.Are), func(v T) bool {
				return slices.ContainsFunc(list, func(u T) bool { return is(v, u) })
			})
		}
		k.AreNot = slices.Concat(was.AreNot, list)
		visit()
		return
	}
	for _, v := range list {
		k.Are = append(slices.Clone(was.Are), v)
		if change {
			k.AreNot = slices.DeleteFunc(slices.Clone(was.AreNot), func(u T) bool { return is(v, u) })
		}
		visit()
	}
}

// chooseOnly calls visit with nobody but the list reported to: for what is known
// of others, and for each of the list alone; or for everybody else who may be.
func chooseOnly(k *Known[role.Role], list []role.Role, want, change bool, visit func()) {
	was := *k
	defer func() { *k = was }()
	var others []role.Role
	for r := range role.Roles() {
		if !roleIn(list)(r) {
			others = append(others, r)
		}
	}
	if !want {
		choose(k, others, true, change, role.Role.Is, visit)
		return
	}
	k.Are = slices.DeleteFunc(slices.Clone(was.Are), not(roleIn(list)))
	k.AreNot = slices.Concat(was.AreNot, slices.DeleteFunc(others, func(o role.Role) bool {
		return slices.ContainsFunc(list, func(r role.Role) bool { return r.Is(o) })
	}))
	visit()
	k.AreNot, k.Complete = was.AreNot, true
	if visit(); len(k.Are) > 0 {
		return
	}
	for _, r := range list {
		k.Are = []role.Role{r}
		visit()
	}
}
