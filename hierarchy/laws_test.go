package hierarchy_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"github.com/google/go-cmp/cmp"
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
// superior, in any of the functions, and compares the trees of all.
func TestAddingALevelKeepsTheOrder(t *testing.T) {
	functions := slices.Collect(hierarchy.Functions())
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		before, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		below := rapid.SampledFrom(d.Positions).Draw(t, "below").ID
		in := rapid.SliceOfNDistinct(rapid.SampledFrom(functions), 1, len(functions), rapid.ID).Draw(t, "functions")
		d.Positions = append(slices.Clone(d.Positions), hierarchy.Position{ID: "between"})
		for _, f := range in {
			above := before.Position(before.Tree(f).Superior(before.Node(below))).ID
			d = d.With(hierarchy.Link{From: below, Kind: hierarchy.ReportsTo, To: "between", Function: f})
			if above != "" {
				d = d.With(hierarchy.Link{From: "between", Kind: hierarchy.ReportsTo, To: above, Function: f})
			}
		}
		after, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range functions {
			for a, p := range before.All() {
				for b, q := range before.All() {
					if got, want := after.Tree(f).Under(after.Node(p.ID), after.Node(q.ID)), before.Tree(f).Under(a, b); got != want {
						t.Fatalf("%s: %s under %s: %v, was %v", f, p.ID, q.ID, got, want)
					}
				}
			}
			if got := after.Tree(f).Superior(after.Node(below)) == after.Node("between"); got != slices.Contains(in, f) {
				t.Fatalf("%s: the new level is above: %v", f, got)
			}
		}
	})
}

// TestNamesDoNotMatter renames everybody and every position, and asks what a chart
// is asked: trees, lowest common superiors, exceptions, who may decide, hirers, and
// the chart of people, of whom some hold several positions.
func TestNamesDoNotMatter(t *testing.T) {
	roles := []role.Role{0, role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector, role.Editor}
	duties := []role.Duty{role.Budget, role.ScheduleChanges, role.FirstAssistantDirectorChoice, role.DirectorProductionDispute}
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		d.Setting = rapid.SampledFrom([]role.Setting{{}, {Medium: role.Film}, {Medium: role.Film, Scale: role.ScaleStudio, Market: "US"}}).Draw(t, "setting")
		for i := range d.Positions {
			d.Positions[i].Role = rapid.SampledFrom(roles).Draw(t, "role")
			d.Positions[i].Person = rapid.SampledFrom([]role.Person{"", "Ada", "Ben", "Cy", "Di"}).Draw(t, "person")
		}
		if rapid.Bool().Draw(t, "tops") {
			d.Tops = d.Loose()
		}
		before, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		other := func(id hierarchy.ID) hierarchy.ID { return "new " + id }
		r := d
		r.Positions, r.Links, r.Tops = slices.Clone(d.Positions), slices.Clone(d.Links), slices.Clone(d.Tops)
		for i := range r.Positions {
			r.Positions[i].ID = other(r.Positions[i].ID)
			if r.Positions[i].Person != "" {
				r.Positions[i].Person += " the other"
			}
		}
		for i := range r.Links {
			r.Links[i].From, r.Links[i].To = other(r.Links[i].From), other(r.Links[i].To)
		}
		for i := range r.Tops {
			r.Tops[i] = other(r.Tops[i])
		}
		after, err := r.Build()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(answers(t, before, duties), answers(t, after, duties)); diff != "" {
			t.Fatal(diff)
		}
		a, b := before.Contract(), after.Contract()
		if diff := cmp.Diff(answers(t, a.Chart, duties), answers(t, b.Chart, duties)); diff != "" || len(a.Self) != len(b.Self) || len(a.Crossed) != len(b.Crossed) {
			t.Fatalf("people: %s", diff)
		}
		for n := range before.All() {
			if a.Person(n) != b.Person(n) || !slices.Equal(slices.Collect(a.Hats(a.Person(n))), slices.Collect(b.Hats(b.Person(n)))) {
				t.Fatalf("another person of %d", n)
			}
		}
	})
}

// answers asks a chart everything that names should not change, by node.
func answers(t *rapid.T, c *hierarchy.Chart, duties []role.Duty) []string {
	var list []string
	say := func(what ...any) { list = append(list, fmt.Sprint(what...)) }
	for f := range hierarchy.Functions() {
		tree := c.Tree(f)
		say(f, slices.Collect(tree.All()))
		for n := range c.All() {
			say(f, n, tree.Superior(n), tree.Depth(n), tree.Size(n), tree.Lowest(n, 1))
		}
		for o := range hierarchy.Orders() {
			for _, e := range tree.Exceptions(o) {
				say(o, e.Higher, e.Lower, e.Ref)
			}
		}
	}
	for _, e := range c.HiringExceptions() {
		say(e.Higher, e.Lower)
	}
	for _, h := range c.Hirers(role.FirstAssistantDirector) {
		say(h.Node, h.Line.ID)
	}
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range duties {
		for n := range c.All() {
			for capacity := range role.Capacities() {
				p := a.May(n, d, capacity, 0)
				say(d, n, capacity, p.Granted, p.Answer.Prevailing.ID)
			}
		}
		who := a.Who(d)
		for _, voices := range [][]hierarchy.Voice{who.Decides, who.Approves, who.Advises, who.Informed} {
			for _, v := range voices {
				say(d, v.Node)
			}
		}
	}
	return list
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
