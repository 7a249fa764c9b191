package credit_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// checkOften checks a law on more draws than the usual hundred, which are too few
// to reach the corners of the search for ways.
func checkOften(t *testing.T, law func(*rapid.T)) {
	for range 5 {
		rapid.Check(t, law)
	}
}

// TestSound: whatever the unknown turns out to be, a granted verdict is granted
// and a denied one denied.
func TestSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		d, p, r := g.drawn()
		now, could := p.Outcome(r), d.possible(r.Evidence())
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
		d, _, _ := g.drawn()
		w := g.world()
		q := d.use.asked
		if !slices.ContainsFunc(d.rules, func(r credit.Rule) bool { return len(r.Settings) > 0 }) {
			q.Setting = w.setting
			w.asked = q
		} else if q.Setting != w.setting {
			return // what is left open of the setting is unknown
		}
		if got, want := d.set.Prepare(q).Outcome(g.must(credit.NewRecord(w.evidence(g.use.quantity)))), w.outcome(d.rules); got != want {
			t.Fatalf("%s, want %s", got, want)
		}
	})
}

// evidence is everything that there is to know of the world.
func (w *world) evidence(quantity credit.Quantity) credit.Evidence {
	e := credit.Evidence{
		Facts:      make(map[credit.Fact]cite.Truth),
		Quantities: map[credit.Quantity]credit.Range{quantity: credit.Exactly(w.amount)},
		Holders:    make(map[role.Title]credit.Range),
		ReportsTo:  all(w.reports), WorksAs: all(w.jobs), Titles: all(w.titles),
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
	for t, n := range w.holders {
		e.Holders[t] = credit.Exactly(money.Whole(n))
	}
	return e
}

// all is the knowledge of a whole set.
func all[T role.Role | role.Title](set map[T]bool) credit.Known[T] {
	k := credit.Known[T]{Complete: true}
	for v, is := range set {
		if is {
			k.Are = append(k.Are, v)
		}
	}
	return k
}

// TestExact: where no fact is used both ways, and one test at most asks about the
// setting, the verdict is undetermined only if the unknown could turn out differently.
func TestExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		d, p, r := g.drawn()
		could := d.possible(r.Evidence())
		if asks := strings.Count(d.describe(), `"askedSetting"`); len(could) == 1 && asks < 2 {
			for want := range could {
				if got := p.Outcome(r); got != want {
					t.Fatalf("%s, but every world is %s\n%+v %+v\n%s", got, want, p.Question(), r.Evidence(), d.describe())
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
		d, p, _ := g.drawn()
		w := g.world()
		r := g.must(credit.NewRecord(g.evidence(w)))
		scoped := slices.ContainsFunc(d.rules, func(r credit.Rule) bool { return len(r.Settings) > 0 })
		before := p.Outcome(r)
		for range 3 {
			r = g.must(r.Learn(g.evidence(w)))
			if q := p.Question(); !scoped && g.coin("the setting becomes known") {
				q.Setting = w.setting
				p = d.set.Prepare(q)
			}
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
	checkOften(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		d, p, r := g.drawn()
		v := p.Verdict(r)
		if v.Outcome == credit.Granted && len(v.Ways) > 0 {
			t.Fatalf("granted, and still %v", v.Ways)
		}
		for _, way := range v.Ways {
			if len(way.Needs) == 0 {
				t.Fatalf("a way without needs to %s", way.To)
			}
			met := 0
			choices(t, v.Question, r.Evidence(), way.Needs, true, func(q credit.Question, after *credit.Record) {
				if v.Outcome == credit.Undetermined {
					if _, err := r.Learn(after.Evidence()); err != nil {
						return // knowing more cannot make this so
					}
				}
				met++
				if got := d.set.Prepare(q).Outcome(after); got != way.To {
					t.Fatalf("%s\n%s\nfrom %+v\nto %+v, %+v leads to %s\n%s", v, way, r.Evidence(), q, after.Evidence(), got, d.describe())
				}
			})
			if met == 0 {
				t.Fatalf("%s\nno evidence meets %s\nfrom %+v", v, way, r.Evidence())
			}
		}
	})
}

// clashes reports whether evidence contradicts itself by another rule than those.
func (d *drawn) clashes(q credit.Question, r *credit.Record, held map[credit.RuleID]bool) bool {
	for id := range conflicts(d.set.Judge(q, r)) {
		if !held[id] {
			return true
		}
	}
	return false
}

// TestWaysAreConsistent: no way, followed to the letter, makes evidence contradict
// itself by a rule by which it did not, whatever functions, amounts and holders are
// chosen; where members of a set or the setting are to be chosen, by some choice.
// Where no fact is used both ways, the evaluator that tries every case finds one
// in which nothing is that cannot be and the outcome is as told.
func TestWaysAreConsistent(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		g := newGenerator(t, g2(t))
		d, p, r := g.drawn()
		v := p.Verdict(r)
		held := conflicts(v)
		for _, way := range v.Ways {
			clean, clash := 0, ""
			choices(t, v.Question, r.Evidence(), way.Needs, true, func(q credit.Question, after *credit.Record) {
				if v.Outcome == credit.Undetermined {
					if _, err := r.Learn(after.Evidence()); err != nil {
						return
					}
				}
				if d.clashes(q, after, held) {
					clash = fmt.Sprintf("%+v of %+v", after.Evidence(), q)
				} else {
					clean++
				}
			})
			if clash != "" && (clean == 0 || !choosesMembers(way)) {
				t.Fatalf("%s\n%s\nfrom %+v\nmakes %s contradict itself\n%s", v, way, r.Evidence(), clash, d.describe())
			}
		}
	})
}

// choosesMembers reports whether the way leaves members of sets to choose: to have
// them all told, as the law does, says more than the way.
func choosesMembers(w credit.Way) bool {
	return slices.ContainsFunc(w.Needs, func(n credit.Need) bool {
		switch n.Test.(type) {
		case credit.ReportsTo, credit.ReportsOnlyTo, credit.WorksAs, credit.Titled:
			return true
		}
		return false
	})
}

// describe lists the rules for a failure message.
func (d *drawn) describe() string {
	text := ""
	for _, r := range d.rules {
		rule, _ := json.Marshal(r)
		text += string(rule) + "\n"
	}
	return text
}

// mixesParts reports whether rules ask of functions both that they were decided
// and that somebody had a part in them.
func (d *drawn) mixesParts() bool {
	text := d.describe()
	return strings.Contains(text, `"part":"decided"`) && strings.Contains(text, `"part":"participated"`)
}

// splitsSetting reports whether the way says two things of the setting: one may
// lead to the outcome by itself, in one setting by this rule and in another by that.
func splitsSetting(w credit.Way) bool {
	n := 0
	for _, need := range w.Needs {
		if _, is := need.Test.(credit.AskedSetting); is {
			n++
		}
	}
	return n > 1
}

// TestWaysAreMinimal: where no fact is used both ways and lists of functions are
// the same or have nothing in common, nothing in a way can be left out and no
// count lowered. A way that only lifts a denial is minimal where the rules ask for
// one part in functions alone.
func TestWaysAreMinimal(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		g.blocks = true
		d, p, r := g.drawn()
		v := p.Verdict(r)
		for _, way := range v.Ways {
			if way.To == credit.Undetermined && d.mixesParts() || splitsSetting(way) || v.MoreWays {
				continue // having had a part may leave it open whether it was decided
			}
			for i := range way.Needs {
				for _, less := range lessOf(way.Needs, i) {
					spared, tried := true, false
					choices(t, v.Question, r.Evidence(), less, false, func(q credit.Question, after *credit.Record) {
						tried = true
						spared = spared && d.set.Prepare(q).Outcome(after) == way.To && !d.clashes(q, after, conflicts(v))
					})
					if spared && tried { // what no evidence can be is not enough
						t.Fatalf("%s\n%s\ncould do with %v\nfrom %+v, %+v\n%s", v, way, less, v.Question, r.Evidence(), d.describe())
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
// if and only if some world has it: of an undetermined verdict a world that what
// is known leaves possible, of a denied one any in which the production has the
// same duties.
func TestWaysExist(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		g := newGenerator(t, true)
		d, p, r := g.drawn()
		v := p.Verdict(r)
		e, ends := r.Evidence(), []credit.Outcome{credit.Granted, credit.Denied}
		switch {
		case v.MoreWays, v.Outcome == credit.Granted:
			return
		case v.Outcome == credit.Denied:
			e, ends = credit.Evidence{Absent: e.Absent}, ends[:1]
		}
		could := d.consistent(e, conflicts(v))
		if lifted := could[credit.Undetermined] > 0; v.Outcome == credit.Denied && len(v.Ways) == 0 && lifted {
			t.Fatalf("no way from denied, but the worlds say %v\n%+v %+v\n%s", could, v.Question, r.Evidence(), d.describe())
		}
		for _, to := range ends {
			is := slices.ContainsFunc(v.Ways, func(w credit.Way) bool { return w.To == to && !retitles(w) })
			if is && d.possible(e)[to] == 0 || !is && could[to] > 0 {
				t.Fatalf("a way from %s to %s: %t, but the worlds say %v\n%+v %+v\n%s", v.Outcome, to, is, could, v.Question, r.Evidence(), d.describe())
			}
		}
	})
}

// retitles reports whether the way asks about another title.
func retitles(w credit.Way) bool {
	return slices.ContainsFunc(w.Needs, func(n credit.Need) bool { _, is := n.Test.(credit.AskedTitle); return is })
}

// TestEveryKindIsDrawn: the laws are proved on rules of every kind of condition
// that the package has.
func TestEveryKindIsDrawn(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "condition.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	missing := make(map[string]bool)
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Name.Name == "condition" {
			missing[f.Recv.List[0].Type.(*ast.Ident).Name] = true
		}
	}
	if len(missing) < 18 {
		t.Fatalf("only %d kinds of conditions were found in the source", len(missing))
	}
	for _, oneWay := range []bool{false, true} {
		missing := maps.Clone(missing)
		drawn := rapid.Custom(func(t *rapid.T) []credit.Rule { return newGenerator(t, oneWay).rules() })
		for seed := 0; seed < 2000 && len(missing) > 0; seed++ {
			for _, r := range drawn.Example(seed) {
				eachKind(r.Test, func(kind string) { delete(missing, kind) })
			}
		}
		for kind := range missing {
			t.Errorf("no %s is drawn (one way: %t)", kind, oneWay)
		}
	}
}

// eachKind calls visit with the kind of the condition and of every one in it.
func eachKind(c credit.Condition, visit func(string)) {
	visit(reflect.TypeOf(c).Name())
	var kids []credit.Condition
	switch c := c.(type) {
	case credit.All:
		kids = c
	case credit.Any:
		kids = c
	case credit.None:
		kids = c
	case credit.AtLeast:
		kids = c.Of
	}
	for _, k := range kids {
		eachKind(k, visit)
	}
}
