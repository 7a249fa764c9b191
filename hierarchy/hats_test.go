package hierarchy_test

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"pgregory.net/rapid"
)

func TestContractionOfSchindlersList(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), schindler...).With(up("producer", "studio"), up("ep", "producer")))
	k := c.Contract()
	golden.Compare(t, filepath.Join("testdata", "schindlers-list-people.txt"), k.Chart.Text())
	if len(k.Self) != 1 || k.Self[0].From != "director" || k.Self[0].To != "producer" || k.Crossed != nil {
		t.Errorf("self %v, crossed %v: want the director's line to himself", k.Self, k.Crossed)
	}
	spielberg := k.Person(c.Node("director"))
	if spielberg == 0 || spielberg != k.Person(c.Node("producer")) {
		t.Errorf("persons %d and %d, want one", spielberg, k.Person(c.Node("producer")))
	}
	if got := ids(c, slices.Collect(k.Hats(spielberg))...); !slices.Equal(got, []hierarchy.ID{"producer", "director"}) {
		t.Errorf("hats %v", got)
	}
	if got := ids(c, slices.Collect(c.Hats("Steven Spielberg"))...); !slices.Equal(got, []hierarchy.ID{"producer", "director"}) {
		t.Errorf("hats %v", got)
	}
	if k.Person(0) != 0 || k.Person(99) != 0 {
		t.Error("nobody has no hats")
	}
}

// TestContractionCannotGoRound has two people each above the other in one of
// two positions: a naive merge would go round.
func TestContractionCannotGoRound(t *testing.T) {
	d := hierarchy.Draft{
		Positions: []hierarchy.Position{{ID: "a1", Person: "A"}, {ID: "b1", Person: "B"}, {ID: "b2", Person: "B"}, {ID: "a2", Person: "A"}, {ID: "top"}},
		Links:     []hierarchy.Link{up("b1", "a1"), up("a2", "b2"), up("b2", "top")},
	}
	k := build(t, d).Contract()
	want := "A, a1 / a2\n└─ B, b1 / b2\n(vacant), top\n"
	if got := k.Chart.Tree(0).Text(); got != want {
		t.Errorf("%swant\n%s", got, want)
	}
	if got := len(k.Crossed); got != 2 {
		t.Errorf("crossed %v, want the lines of the lower hats", k.Crossed)
	}
	for n, p := range k.Chart.All() {
		if k.Chart.Tree(0).Under(n, n) {
			t.Errorf("%s under himself", p.Person)
		}
	}
}

// TestContractionLaws draws charts in which few people hold many positions.
func TestContractionLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		for i := range d.Positions {
			d.Positions[i].Person = role.Person(rapid.SampledFrom([]string{"", "Ann", "Bob", "Cy", fmt.Sprint("only", i)}).Draw(t, "person"))
		}
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		k := c.Contract()
		if _, err := hierarchy.Build(k.Chart.Draft()); err != nil {
			for _, p := range hierarchy.Problems(err) {
				if p.Fault != hierarchy.Orphan {
					t.Fatalf("not a chart: %v", err)
				}
			}
		}
		seen := map[role.Person]bool{}
		for n, p := range k.Chart.All() {
			if !p.Vacant() && seen[p.Person] {
				t.Fatalf("%s is there twice", p.Person)
			}
			seen[p.Person] = true
			for hat := range k.Hats(n) {
				if k.Person(hat) != n || c.Position(hat).Person != p.Person {
					t.Fatalf("hat %d of %s", hat, p.Person)
				}
			}
		}
		for f := range hierarchy.Functions() {
			for n := range c.All() {
				tree := c.Tree(f)
				hats := slices.Collect(k.Hats(k.Person(n)))
				// Lower is: standing alone, then deeper, then listed later.
				slices.SortFunc(hats, func(a, b hierarchy.Node) int {
					alone := func(n hierarchy.Node) int { return btoi(tree.Superior(n) == 0 && tree.Size(n) == 0) }
					return cmp.Or(cmp.Compare(alone(a), alone(b)), cmp.Compare(tree.Depth(a), tree.Depth(b)), cmp.Compare(a, b))
				})
				highest := hats[0]
				want := k.Person(c.Tree(f).Superior(highest))
				if got := k.Chart.Tree(f).Superior(k.Person(n)); got != want {
					t.Fatalf("%s: superior %d, want %d", f, got, want)
				}
			}
		}
		solid := 0
		for _, l := range d.Links {
			if l.Kind == hierarchy.ReportsTo && k.Person(c.Node(l.From)) == k.Person(c.Node(l.To)) {
				solid++
			}
		}
		if len(k.Self) != solid {
			t.Fatalf("%d lines to oneself, want %d", len(k.Self), solid)
		}
		// Hats on again, by role: the positions of all people are those of the chart
		// as it is built anew, each once, and so is the chart.
		fresh, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		worn := make([]hierarchy.Position, c.Len())
		for n := range k.Chart.All() {
			for hat := range k.Hats(n) {
				if worn[hat-1].ID != "" {
					t.Fatalf("hat %d is worn twice", hat)
				}
				worn[hat-1] = k.Expand().Position(hat)
			}
		}
		if !slices.Equal(worn, fresh.Draft().Positions) || !k.Expand().Equal(fresh) {
			t.Fatalf("expanded:\n%s%v\nwant\n%s", k.Expand().Text(), worn, fresh.Text())
		}
		again := k.Chart.Contract()
		if again.Chart.Len() != k.Chart.Len() || again.Self != nil || again.Crossed != nil {
			t.Fatal("contracting twice is not contracting once")
		}
	})
}
