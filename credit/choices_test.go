package credit_test

import (
	"slices"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// choices calls visit with evidence that meets the needs, once for every choice
// of the functions that they count and of the duties in them; it gives up after
// many. Choices that contradict another need are left out, and if minded those
// that change more than is needed.
func choices(t *rapid.T, base credit.Evidence, needs []credit.Need, minded bool, visit func(*credit.Record)) {
	left := 2000
	met := make([]*credit.Prepared, len(needs))
	for i, n := range needs {
		met[i] = ruleSet(t, rule("need", credit.Defines, n.Test)).Prepare(credit.Question{})
	}
	var walk func(e credit.Evidence, i int)
	walk = func(e credit.Evidence, i int) {
		if left <= 0 {
			return
		}
		if i == len(needs) {
			left--
			r, err := credit.NewRecord(e)
			if err != nil {
				return
			}
			for j, n := range needs {
				if got := met[j].Outcome(r); got != credit.Granted && got != credit.Denied || (got == credit.Granted) != (n.Truth == cite.True) {
					return
				}
			}
			visit(r)
			return
		}
		done, ok := needs[i].Test.(credit.Done)
		if !ok {
			meet(e, needs[i], minded, func(e credit.Evidence) { walk(e, i+1) })
			return
		}
		k := max(done.Count, 1)
		if needs[i].Truth == cite.False {
			k = len(done.Of) - k + 1
		}
		subsets(done.Of, k, func(chosen []credit.Function) {
			meetFunctions(e, done.Part, needs[i].Truth, chosen, func(e credit.Evidence) { walk(e, i+1) })
		})
	}
	walk(base, 0)
}

// subsets calls visit with every k of the functions.
func subsets(list []credit.Function, k int, visit func([]credit.Function)) {
	var walk func(i int, chosen []credit.Function)
	walk = func(i int, chosen []credit.Function) {
		switch {
		case len(chosen) == k:
			visit(chosen)
		case i < len(list):
			walk(i+1, append(slices.Clip(chosen), list[i]))
			walk(i+1, chosen)
		}
	}
	walk(0, nil)
}

// meetFunctions has the functions done, or not done, in every way that takes no
// more duties than it must.
func meetFunctions(e credit.Evidence, p credit.Part, want cite.Truth, chosen []credit.Function, visit func(credit.Evidence)) {
	if len(chosen) == 0 {
		visit(e)
		return
	}
	f, rest := chosen[0], chosen[1:]
	var there []role.Duty
	for _, d := range f.Duties {
		if !e.Absent.Has(d) {
			there = append(there, d)
		}
	}
	change := meetDuty
	if want == cite.False {
		change = missDuty
	}
	if f.Any != (want == cite.False) { // one of the duties makes it so
		for _, d := range there {
			meetFunctions(change(e, p, d), p, want, rest, visit)
		}
		return
	}
	for _, d := range there {
		e = change(e, p, d)
	}
	meetFunctions(e, p, want, rest, visit)
}

// meetDuty has the duty done.
func meetDuty(e credit.Evidence, p credit.Part, d role.Duty) credit.Evidence {
	e.NotPerformed = e.NotPerformed.Without(d)
	if p == credit.Decided {
		e.NotDecided, e.Decided = e.NotDecided.Without(d), e.Decided.With(d)
	} else if !e.Decided.Has(d) {
		e.Performed = e.Performed.With(d)
	}
	return e
}

// missDuty has the duty not done.
func missDuty(e credit.Evidence, p credit.Part, d role.Duty) credit.Evidence {
	e.Decided = e.Decided.Without(d)
	if p == credit.Decided {
		e.NotDecided = e.NotDecided.With(d)
	} else {
		e.Performed, e.NotPerformed = e.Performed.Without(d), e.NotPerformed.With(d)
	}
	return e
}

// meet changes the evidence so that a need about anything but functions is met,
// in every way that there is.
func meet(e credit.Evidence, n credit.Need, minded bool, visit func(credit.Evidence)) {
	switch test := n.Test.(type) {
	case credit.Is:
		facts := map[credit.Fact]cite.Truth{credit.Fact(test): n.Truth}
		for f, t := range e.Facts {
			if f != credit.Fact(test) {
				facts[f] = t
			}
		}
		e.Facts = facts
		visit(e)
	case credit.Measure:
		for _, v := range uAmounts {
			if w := (&world{amount: v}); w.holds(test) && (n.Change || e.Quantities["q"].Holds(v)) {
				known := e
				known.Quantities = map[credit.Quantity]credit.Range{"q": credit.Exactly(v)}
				visit(known)
			}
		}
	case credit.Holders:
		for _, v := range uHolders {
			if w := (&world{holders: v}); w.holds(test) == (n.Truth == cite.True) && (n.Change || e.Holders[uTitle].Holds(money.Whole(v))) {
				known := e
				known.Holders = map[role.Title]credit.Range{uTitle: credit.Exactly(money.Whole(v))}
				visit(known)
			}
		}
	case credit.ReportsTo, credit.ReportsOnlyTo:
		for subset := range 1 << len(uRoles) {
			w := &world{reports: make(map[role.Role]bool)}
			all := credit.Known[role.Role]{Complete: true}
			for i, r := range uRoles {
				if w.reports[r] = subset>>i&1 == 1; w.reports[r] {
					all.Are = append(all.Are, r)
				}
			}
			_, only := test.(credit.ReportsOnlyTo)
			if more := only != (n.Truth == cite.True); minded && more && !within(e.ReportsTo.Are, all.Are) || minded && !more && e.ReportsTo.Complete && !within(all.Are, e.ReportsTo.Are) {
				continue // wanting more leaves those there are, wanting fewer adds none
			}
			known := e
			known.ReportsTo = all
			if w.holds(test) == (n.Truth == cite.True) {
				visit(known)
			}
		}
	}
}

func within(a, b []role.Role) bool {
	return !slices.ContainsFunc(a, func(r role.Role) bool { return !slices.Contains(b, r) })
}
