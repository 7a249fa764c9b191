package hierarchy_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"pgregory.net/rapid"
)

// TestReportingIsAStrictPartialOrder checks it on the answers alone.
func TestReportingIsAStrictPartialOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, err := goodDraft(t).Build()
		if err != nil {
			t.Fatal(err)
		}
		tree := c.Tree(rapid.SampledFrom(slices.Collect(hierarchy.Functions())).Draw(t, "function"))
		any := rapid.IntRange(1, c.Len())
		a, b, d := hierarchy.Node(any.Draw(t, "a")), hierarchy.Node(any.Draw(t, "b")), hierarchy.Node(any.Draw(t, "c"))
		if tree.Under(a, a) || tree.Under(a, b) && tree.Under(b, a) {
			t.Fatalf("%d and %d under each other", a, b)
		}
		if tree.Under(a, b) && tree.Under(b, d) && !tree.Under(a, d) {
			t.Fatalf("%d under %d under %d", a, b, d)
		}
		if tree.Lowest(a, b) != tree.Lowest(b, a) || tree.Lowest(a, a) != a {
			t.Fatalf("lowest of %d and %d", a, b)
		}
		if tree.Lowest(tree.Lowest(a, b), d) != tree.Lowest(a, tree.Lowest(b, d)) {
			t.Fatalf("lowest of %d, %d and %d depends on the order", a, b, d)
		}
		if s := tree.Superior(a); s != 0 && (tree.Depth(a) != tree.Depth(s)+1 || tree.Root(a) != tree.Root(s)) {
			t.Fatalf("depth of %d", a)
		}
	})
}

// TestAddingALevelKeepsTheOrder puts a position between another and its
// superior.
func TestAddingALevelKeepsTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		before, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		below := rapid.SampledFrom(d.Positions).Draw(t, "below").ID
		above := before.Position(before.Tree(0).Superior(before.Node(below))).ID
		d.Positions = append(slices.Clone(d.Positions), hierarchy.Position{ID: "between"})
		d = d.With(hierarchy.Link{From: below, Kind: hierarchy.ReportsTo, To: "between", Function: hierarchy.Business})
		if above != "" {
			d = d.With(hierarchy.Link{From: "between", Kind: hierarchy.ReportsTo, To: above, Function: hierarchy.Business})
		}
		after, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		for a, p := range before.All() {
			for b, q := range before.All() {
				if got, want := after.Tree(0).Under(after.Node(p.ID), after.Node(q.ID)), before.Tree(0).Under(a, b); got != want {
					t.Fatalf("%s under %s: %v, was %v", p.ID, q.ID, got, want)
				}
			}
		}
	})
}

// TestNamesDoNotMatter renames everybody and every position.
func TestNamesDoNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		before, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		other := func(id hierarchy.ID) hierarchy.ID { return "new " + id }
		r := hierarchy.Draft{}
		for _, p := range d.Positions {
			p.ID, p.Person = other(p.ID), "somebody else"
			r.Positions = append(r.Positions, p)
		}
		for _, l := range d.Links {
			l.From, l.To = other(l.From), other(l.To)
			r.Links = append(r.Links, l)
		}
		after, err := r.Build()
		if err != nil {
			t.Fatal(err)
		}
		for f := range hierarchy.Functions() {
			if !slices.Equal(slices.Collect(before.Tree(f).All()), slices.Collect(after.Tree(f).All())) {
				t.Fatalf("%s: another order", f)
			}
			for n := range before.All() {
				if before.Tree(f).Superior(n) != after.Tree(f).Superior(n) {
					t.Fatalf("%s: another superior of %d", f, n)
				}
			}
		}
	})
}

// TestTelevisionLadder: the co-executive producer is one step from the executive
// producer, the supervising producer one or two; the executive producer answers to
// nobody but studio and network.
func TestTelevisionLadder(t *testing.T) {
	for _, in := range []string{"television/limited-series", "television/television-movie", "television/non-fiction-series"} {
		for _, withCo := range []bool{true, false} {
			roles := []role.Role{role.Network, role.ExecutiveProducer, role.SupervisingProducer}
			if withCo {
				roles = append(roles, role.CoExecutiveProducer)
			}
			c := build(t, hierarchy.Start(setting(t, in), staff(roles...)...))
			tree := c.Tree(0)
			ep := tree.Depth(c.Node("executive-producer"))
			if got := c.Position(tree.Superior(c.Node("executive-producer"))).Role; got != role.Network {
				t.Errorf("%s: the executive producer answers to %v", in, got)
			}
			if withCo && tree.Depth(c.Node("co-executive-producer")) != ep+1 {
				t.Errorf("%s: the co-executive producer is not one step away", in)
			}
			want := ep + 1
			if withCo {
				want++
			}
			if got := tree.Depth(c.Node("supervising-producer")); got != want {
				t.Errorf("%s: the supervising producer at depth %d, want %d", in, got, want)
			}
		}
	}
}

// TestWithoutTheExecutiveProducer: an independent film does without one and
// nobody notices, a series does not.
func TestWithoutTheExecutiveProducer(t *testing.T) {
	moved := func(in string, roles ...role.Role) (moved []hierarchy.ID) {
		with := build(t, hierarchy.Start(setting(t, in), staff(append(roles, role.ExecutiveProducer)...)...))
		without := build(t, hierarchy.Start(setting(t, in), staff(roles...)...))
		for _, change := range hierarchy.Diff(with, without) {
			if change.Kind == hierarchy.Moved {
				moved = append(moved, change.Position)
			}
		}
		return moved
	}
	if got := moved("film/feature/independent", role.Producer, role.CoProducer, role.LineProducer, role.Director, role.Editor); got != nil {
		t.Errorf("independent film: %v moved", got)
	}
	if got := moved("television/scripted-series", role.Network, role.CoExecutiveProducer, role.LineProducer); !slices.Equal(got, []hierarchy.ID{"co-executive-producer", "line-producer"}) {
		t.Errorf("series: %v moved, want all who answered to him", got)
	}
}

// TestPromotionNeverLowersTheRank promotes somebody on the ladder and looks at
// the difference.
func TestPromotionNeverLowersTheRank(t *testing.T) {
	ladder := []role.Role{role.StaffWriter, role.StoryEditor, role.ExecutiveStoryEditor, role.CoProducer, role.Producer, role.SupervisingProducer, role.CoExecutiveProducer, role.ExecutiveProducer}
	rapid.Check(t, func(t *rapid.T) {
		in := role.Setting{Medium: role.Television, Format: role.ScriptedSeries}
		from := rapid.IntRange(0, len(ladder)-2).Draw(t, "from")
		to := rapid.IntRange(from+1, len(ladder)-1).Draw(t, "to")
		season := func(r role.Role) *hierarchy.Chart {
			c, err := hierarchy.Start(in, hierarchy.Position{ID: "network", Role: role.Network, Person: "N"},
				hierarchy.Position{ID: "runner", Role: role.Showrunner, Person: "R"}, hierarchy.Position{ID: "w", Role: r, Person: "W"}).Build()
			if err != nil {
				t.Fatal(err)
			}
			return c
		}
		var up, down int
		for _, change := range hierarchy.Diff(season(ladder[from]), season(ladder[to])) {
			switch {
			case change.Order == hierarchy.WriterLadder && change.Kind == hierarchy.Promoted:
				up++
			case change.Kind == hierarchy.Demoted:
				down++
			}
		}
		if up != 1 || down != 0 {
			t.Fatalf("%v to %v: %d promotions, %d demotions", ladder[from], ladder[to], up, down)
		}
	})
}

// TestEverySubtreeIsAnInterval compares sizes with spans: a metric, not a law of
// how wide a span may be.
func TestEverySubtreeIsAnInterval(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, err := goodDraft(t).Build()
		if err != nil {
			t.Fatal(err)
		}
		tree := c.Tree(hierarchy.OnSet)
		whole := 0
		for n := range tree.Roots() {
			whole += tree.Size(n) + 1
		}
		if whole != c.Len() {
			t.Fatalf("%d positions under the roots, want %d", whole, c.Len())
		}
		for n := range c.All() {
			sum := 0
			for r := range tree.Reports(n) {
				sum += tree.Size(r) + 1
			}
			if sum != tree.Size(n) {
				t.Fatalf("size of %s: %d, want %d", fmt.Sprint(n), tree.Size(n), sum)
			}
		}
	})
}
