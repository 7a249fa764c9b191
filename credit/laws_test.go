package credit_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestSound: whatever the unknown turns out to be, a granted verdict is granted
// and a denied one denied.
func TestSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		rules, p, r := g.drawn()
		now, could := p.Outcome(r), possible(rules, r, g.use)
		if now != credit.Undetermined && (len(could) != 1 || could[now] == 0) {
			t.Fatalf("%s, but the worlds say %v", now, could)
		}
		if v := p.Verdict(r); v.Outcome != now {
			t.Fatalf("Verdict says %s, Outcome %s", v.Outcome, now)
		}
	})
}

func g2(t *rapid.T) bool { return rapid.Bool().Draw(t, "one way") }

// TestComplete: where nothing is unknown the verdict is that of the model.
func TestComplete(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, false)
		rules, p, _ := g.drawn()
		w := g.world()
		e := credit.Evidence{
			Facts: make(map[credit.Fact]cite.Truth), ReportsTo: credit.Known[role.Role]{Complete: true},
			Quantities: map[credit.Quantity]credit.Range{"q": credit.Exactly(w.amount)},
			Holders:    map[role.Title]credit.Range{uTitle: credit.Exactly(money.Whole(w.holders))},
		}
		for d, v := range w.duties {
			switch v {
			case decided:
				e.Decided = e.Decided.With(d)
			case partOnly:
				e.Performed, e.NotDecided = e.Performed.With(d), e.NotDecided.With(d)
			case notDone:
				e.NotPerformed = e.NotPerformed.With(d)
			default:
				e.Absent = e.Absent.With(d)
			}
		}
		for f, v := range w.facts {
			e.Facts[f] = cite.Of(v)
		}
		for _, r := range uRoles {
			if w.reports[r] {
				e.ReportsTo.Are = append(e.ReportsTo.Are, r)
			}
		}
		if got, want := p.Outcome(g.must(credit.NewRecord(e))), w.outcome(rules); got != want {
			t.Fatalf("%s, want %s", got, want)
		}
	})
}

// TestExact: where no fact is used both ways, the verdict is undetermined only
// if the unknown could turn out differently.
func TestExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		rules, p, r := g.drawn()
		could := possible(rules, r, g.use)
		if len(could) == 1 {
			for want := range could {
				if got := p.Outcome(r); got != want {
					t.Fatalf("%s, but every world is %s", got, want)
				}
			}
		}
	})
}

// TestLearning: learning never turns granted into denied or back, and never
// makes a settled verdict open.
func TestLearning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		rules := g.rules()
		s, err := credit.NewRuleSet(credit.Header{ID: "random"}, rules...)
		if err != nil {
			t.Fatal(err)
		}
		p, w := s.Prepare(credit.Question{}), g.world()
		r := g.must(credit.NewRecord(g.evidence(w)))
		before := p.Outcome(r)
		for range 3 {
			r = g.must(r.Learn(g.evidence(w)))
			after := p.Outcome(r)
			if before != credit.Undetermined && after != before {
				t.Fatalf("%s became %s", before, after)
			}
			before = after
		}
	})
}

// TestWaysLead: every way leads where it says, however the functions it counts
// are chosen, and at least one choice is consistent with what is known.
func TestWaysLead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		_, p, r := g.drawn()
		v := p.Verdict(r)
		if v.Outcome == credit.Granted && len(v.Ways) > 0 {
			t.Fatalf("granted, and still %v", v.Ways)
		}
		for _, way := range v.Ways {
			if len(way.Needs) == 0 {
				t.Fatalf("a way without needs to %s", way.To)
			}
			met := 0
			choices(t, r.Evidence(), way.Needs, true, func(after *credit.Record) {
				if v.Outcome == credit.Undetermined {
					if _, err := r.Learn(after.Evidence()); err != nil {
						return // knowing more cannot make this so
					}
				}
				met++
				if got := p.Outcome(after); got != way.To {
					t.Fatalf("%s\n%s\nfrom %+v\nto %+v leads to %s\n%s", v, way, r.Evidence(), after.Evidence(), got, describe(v))
				}
			})
			if met == 0 {
				t.Fatalf("%s\nno evidence meets %s\nfrom %+v", v, way, r.Evidence())
			}
		}
	})
}

// describe lists the rules of a verdict for a failure message.
func describe(v credit.Verdict) string {
	text := ""
	for _, r := range v.Rulings {
		test, _ := json.Marshal(r.Rule.Test)
		text += fmt.Sprintf("%s %s %s: %s\n", r.Rule.ID, r.Rule.Force, test, r.Effect)
	}
	return text
}

// TestWaysAreMinimal: where no fact is used both ways and lists of functions are
// the same or have nothing in common, nothing in a way can be left out and no
// count lowered.
func TestWaysAreMinimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		g.blocks = true
		_, p, r := g.drawn()
		v := p.Verdict(r)
		for _, way := range v.Ways {
			for i := range way.Needs {
				for _, less := range lessOf(way.Needs, i) {
					spared := true
					choices(t, r.Evidence(), less, false, func(after *credit.Record) {
						spared = spared && p.Outcome(after) == way.To
					})
					if spared {
						t.Fatalf("%s\n%s\ncould do with %v\nfrom %+v", v, way, less, r.Evidence())
					}
				}
			}
		}
	})
}

// lessOf returns the needs without the ith, or with one function less in it.
func lessOf(needs []credit.Need, i int) [][]credit.Need {
	less := [][]credit.Need{slices.Delete(slices.Clone(needs), i, i+1)}
	done, ok := needs[i].Test.(credit.Done)
	if !ok {
		return less
	}
	k := max(done.Count, 1)
	if needs[i].Truth == cite.False {
		k = len(done.Of) - k + 1
		done.Count++
	} else {
		done.Count = k - 1
	}
	if k > 1 {
		fewer := slices.Clone(needs)
		fewer[i].Test = done
		less = append(less, fewer)
	}
	return less
}

// TestWaysExist: where no fact is used both ways, there is a way to an outcome
// if and only if some world has it.
func TestWaysExist(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		rules, p, r := g.drawn()
		v := p.Verdict(r)
		if v.Outcome != credit.Undetermined || v.MoreWays {
			return
		}
		could := possible(rules, r, g.use)
		for _, to := range []credit.Outcome{credit.Granted, credit.Denied} {
			is := slices.ContainsFunc(v.Ways, func(w credit.Way) bool { return w.To == to })
			if is != (could[to] > 0) {
				t.Fatalf("a way to %s: %t, but the worlds say %v", to, is, could)
			}
		}
	})
}
