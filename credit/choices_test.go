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
func choices(t *rapid.T, q credit.Question, base credit.Evidence, needs []credit.Need, minded bool, visit func(credit.Question, *credit.Record)) {
	left := 2000
	met := make([]*credit.RuleSet, len(needs))
	for i, n := range needs {
		met[i] = ruleSet(t, rule("need", credit.Defines, n.Test))
	}
	var walk func(q credit.Question, e credit.Evidence, i int)
	walk = func(q credit.Question, e credit.Evidence, i int) {
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
				if got := met[j].Prepare(q).Outcome(r); got != credit.Granted && got != credit.Denied || (got == credit.Granted) != (n.Truth == cite.True) {
					return
				}
			}
			visit(q, r)
			return
		}
		done, ok := needs[i].Test.(credit.Done)
		if !ok {
			meetQuestion(q, needs[i], func(q credit.Question) {
				meet(e, needs[i], minded, func(e credit.Evidence) { walk(q, e, i+1) })
			})
			return
		}
		k := max(done.Count, 1)
		if needs[i].Truth == cite.False {
			k = len(done.Of) - k + 1
		}
		subsets(done.Of, k, func(chosen []credit.Function) {
			meetFunctions(e, done.Part, needs[i].Truth, chosen, func(e credit.Evidence) { walk(q, e, i+1) })
		})
	}
	walk(q, base, 0)
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

// meetQuestion calls visit with every question that meets the need, or with q if
// the need is not about what is asked.
func meetQuestion(q credit.Question, n credit.Need, visit func(credit.Question)) {
	switch test := n.Test.(type) {
	case credit.AskedTitle:
		for _, q.Title = range test {
			visit(q)
		}
	case credit.AskedSetting:
		was := q.Setting
		for _, q.Setting = range uSettings {
			if w := (&world{setting: q.Setting}); was.Covers(q.Setting) && w.holds(test) == (n.Truth == cite.True) {
				visit(q)
			}
		}
	default:
		visit(q)
	}
}

// meet changes the evidence so that a need about anything but functions is met,
// in every way that there is.
func meet(e credit.Evidence, n credit.Need, minded bool, visit func(credit.Evidence)) {
	want := n.Truth == cite.True
	switch test := n.Test.(type) {
	case credit.AskedTitle, credit.AskedSetting:
		visit(e)
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
		for _, v := range amountsOf(test.Quantity).values {
			if w := (&world{amount: v}); w.holds(test) && (n.Change || e.Quantities[test.Quantity].Holds(v)) {
				known := e
				known.Quantities = map[credit.Quantity]credit.Range{test.Quantity: credit.Exactly(v)}
				visit(known)
			}
		}
	case credit.Holders:
		for _, a := range uHolders {
			for _, b := range uHolders {
				held := map[role.Title]credit.Range{uHeld[0]: credit.Exactly(money.Whole(a)), uHeld[1]: credit.Exactly(money.Whole(b))}
				fits := func(i int, n int64) bool { return e.Holders[uHeld[i]].Holds(money.Whole(n)) }
				w := &world{holders: map[role.Title]int64{uHeld[0]: a, uHeld[1]: b}}
				if minded && test.Min == 0 && (adds(e.Holders[uHeld[0]], a) || adds(e.Holders[uHeld[1]], b)) {
					continue // wanting fewer adds none
				}
				if w.holds(test) == want && (n.Change || fits(0, a) && fits(1, b)) && (len(test.Titles) > 1 || fits(1, b)) {
					known := e
					known.Holders = held
					visit(known)
				}
			}
		}
	case credit.ReportsTo:
		meetSet(uRoles, e.ReportsTo, minded && want, minded && !want, func(k credit.Known[role.Role], set map[role.Role]bool) {
			if e.ReportsTo = k; (&world{reports: set}).holds(test) == want {
				visit(e)
			}
		})
	case credit.ReportsOnlyTo:
		meetSet(uRoles, e.ReportsTo, minded && !want, minded && want, func(k credit.Known[role.Role], set map[role.Role]bool) {
			if e.ReportsTo = k; (&world{reports: set}).holds(test) == want {
				visit(e)
			}
		})
	case credit.WorksAs:
		meetSet(uJobs, e.WorksAs, minded && want, minded && !want, func(k credit.Known[role.Role], set map[role.Role]bool) {
			if e.WorksAs = k; (&world{jobs: set}).holds(test) == want {
				visit(e)
			}
		})
	case credit.Titled:
		meetSet(uTitles, e.Titles, minded && want, minded && !want, func(k credit.Known[role.Title], set map[role.Title]bool) {
			if e.Titles = k; (&world{titles: set}).holds(test) == want {
				visit(e)
			}
		})
	}
}

// adds reports whether n are more than there are known to be at most.
func adds(r credit.Range, n int64) bool {
	most, known := r.Max()
	return known && money.Whole(n).Cmp(most) > 0
}

// meetSet calls visit with every subset of the universe; if none may be lost, with
// those that have all members known, if none may come, with those that have no
// others.
func meetSet[T role.Role | role.Title](universe []T, was credit.Known[T], loseNone, addNone bool, visit func(credit.Known[T], map[T]bool)) {
	for subset := range 1 << len(universe) {
		all, set := credit.Known[T]{Complete: true}, make(map[T]bool)
		for i, v := range universe {
			if set[v] = subset>>i&1 == 1; set[v] {
				all.Are = append(all.Are, v)
			}
		}
		if loseNone && !within(was.Are, all.Are) || addNone && (was.Complete && !within(all.Are, was.Are) || !allowsSet(credit.Known[T]{AreNot: was.AreNot}, set)) {
			continue // wanting more leaves those there are, wanting fewer adds none
		}
		visit(all, set)
	}
}

func within[T comparable](a, b []T) bool {
	return !slices.ContainsFunc(a, func(v T) bool { return !slices.Contains(b, v) })
}
