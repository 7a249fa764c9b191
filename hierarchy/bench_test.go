package hierarchy_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// shapes are the charts that are measured.
var shapes = []struct {
	name  string
	draft func(int) hierarchy.Draft
}{{"wide", wide}, {"chain", deep}}

// each runs a benchmark for every shape and size.
func each(b *testing.B, run func(b *testing.B, d hierarchy.Draft)) {
	for _, shape := range shapes {
		for _, n := range []int{1e3, 1e5, 1e6} {
			d := shape.draft(n)
			b.Run(fmt.Sprintf("%s/%d", shape.name, n), func(b *testing.B) { run(b, d) })
		}
	}
}

// ask runs a query of two positions that are far apart.
func ask(b *testing.B, query func(t hierarchy.Tree, a, c hierarchy.Node) int) {
	each(b, func(b *testing.B, d hierarchy.Draft) {
		c, err := d.Build()
		if err != nil {
			b.Fatal(err)
		}
		t := c.Tree(hierarchy.Business)
		n := c.Len()
		b.ReportAllocs()
		b.ResetTimer()
		for i := range b.N {
			sink += query(t, hierarchy.Node(i*7919%n+1), hierarchy.Node(i*104729%n+1))
		}
	})
}

func BenchmarkBuild(b *testing.B) {
	each(b, func(b *testing.B, d hierarchy.Draft) {
		b.ReportAllocs()
		for range b.N {
			c, err := d.Build()
			if err != nil {
				b.Fatal(err)
			}
			sink += c.Len()
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(d.Positions)), "ns/position")
	})
}

func BenchmarkUnder(b *testing.B) {
	ask(b, func(t hierarchy.Tree, a, c hierarchy.Node) int { return btoi(t.Under(a, c)) })
}

func BenchmarkDepth(b *testing.B) {
	ask(b, func(t hierarchy.Tree, a, _ hierarchy.Node) int { return t.Depth(a) })
}

func BenchmarkLowest(b *testing.B) {
	ask(b, func(t hierarchy.Tree, a, c hierarchy.Node) int { return int(t.Lowest(a, c)) })
}

func BenchmarkAllReports(b *testing.B) {
	each(b, func(b *testing.B, d hierarchy.Draft) {
		c, err := d.Build()
		if err != nil {
			b.Fatal(err)
		}
		t := c.Tree(hierarchy.Business)
		b.ReportAllocs()
		b.ResetTimer()
		for range b.N {
			for n := range t.AllReports(1) {
				sink += int(n)
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(d.Positions)), "ns/position")
	})
}

// upsideDown gives a chart roles that stand against their order: a line producer on
// top of executive producers.
func upsideDown(d hierarchy.Draft) hierarchy.Draft {
	d.Setting = role.Setting{Medium: role.Film}
	for i := range d.Positions {
		d.Positions[i].Role = role.ExecutiveProducer
	}
	d.Positions[0].Role = role.LineProducer
	return d
}

// through measures something that goes through the whole chart.
func through(b *testing.B, run func(c *hierarchy.Chart) int) {
	each(b, func(b *testing.B, d hierarchy.Draft) {
		c, err := upsideDown(d).Build()
		if err != nil {
			b.Fatal(err)
		}
		b.ResetTimer()
		for range b.N {
			sink += run(c)
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(c.Len()), "ns/position")
	})
}

func BenchmarkExceptions(b *testing.B) {
	through(b, func(c *hierarchy.Chart) int { return len(c.Tree(0).Exceptions(hierarchy.FilmSeniority)) })
}

func BenchmarkText(b *testing.B) {
	through(b, func(c *hierarchy.Chart) int { return len(c.Text()) })
}

// TestExceptionsAndTextAreLinear asks a chain where everybody outranks the one on
// top: climbing to him from each, or indenting each below the last, would not end
// within the time that tests have.
func TestExceptionsAndTextAreLinear(t *testing.T) {
	const n = 200_000
	c := build(t, upsideDown(deep(n)))
	exceptions := c.Tree(0).Exceptions(hierarchy.FilmSeniority)
	if len(exceptions) != n-1 || exceptions[n-2].Lower != 1 || exceptions[n-2].Higher != n {
		t.Errorf("%d exceptions", len(exceptions))
	}
	text := c.Text()
	if len(text) > 250*n || !strings.Contains(text, "└─ (depth 199999) ") {
		t.Errorf("%d bytes of text", len(text))
	}
}

// TestMillionDeep builds the deepest chart there is and asks it.
func TestMillionDeep(t *testing.T) {
	const n = 1_000_000
	c := build(t, deep(n))
	tree := c.Tree(hierarchy.Business)
	last := c.Node(hierarchy.ID(fmt.Sprint("p", n-1)))
	if tree.Depth(last) != n-1 || tree.Size(1) != n-1 || tree.Lowest(last, 1) != 1 || tree.Lowest(last, hierarchy.Node(n/2)) != hierarchy.Node(n/2) ||
		tree.Ancestor(last, n/3) != hierarchy.Node(n/3+1) || !tree.Under(last, 1) {
		t.Error("wrong answers about a chain of a million")
	}
	// One by one, the steps of these would hardly end.
	for i := range 20_000 {
		sink += int(tree.Lowest(last, hierarchy.Node(i+1))) + int(tree.Ancestor(last, i))
	}
}

// TestEscalationIsLinear carries a matter that nobody decides up a long chain.
func TestEscalationIsLinear(t *testing.T) {
	d := deep(300_000)
	for i := range d.Positions {
		d.Positions[i].Person = "Jo"
	}
	c := build(t, d)
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	e := a.Escalate(role.FinalCut, hierarchy.Node(c.Len()), 0)
	if e.Decider != 0 || len(e.Path) != c.Len() || e.Elsewhere != nil {
		t.Errorf("decided by %d after %d positions", e.Decider, len(e.Path))
	}
}
