package hierarchy_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"pgregory.net/rapid"
)

// goodDraft draws drafts that build: forests of up to forty positions, listed in
// any order, with lines of their own for some functions.
func goodDraft(t *rapid.T) hierarchy.Draft {
	n := rapid.IntRange(1, 40).Draw(t, "positions")
	reach := rapid.SampledFrom([]int{1, 3, 40}).Draw(t, "reach")
	var d hierarchy.Draft
	for i := range n {
		d.Positions = append(d.Positions, hierarchy.Position{
			ID:         hierarchy.ID(fmt.Sprint("p", i)),
			Department: rapid.SampledFrom([]string{"", "camera", "art"}).Draw(t, "department"),
		})
	}
	above := func(i int) hierarchy.ID {
		return d.Positions[rapid.IntRange(max(0, i-reach), i-1).Draw(t, "above")].ID
	}
	for i := 1; i < n; i++ {
		root := rapid.IntRange(0, 9).Draw(t, "root") == 0
		if root {
			d.Links = append(d.Links, hierarchy.Link{From: d.Positions[i].ID, Kind: hierarchy.LiaisesWith, To: d.Positions[0].ID})
		} else {
			d.Links = append(d.Links, up(d.Positions[i].ID, above(i)))
		}
		if rapid.IntRange(0, 4).Draw(t, "own") == 0 {
			f := rapid.SampledFrom(slices.Collect(hierarchy.Functions())).Draw(t, "function")
			d.Links = append(d.Links, hierarchy.Link{From: d.Positions[i].ID, Kind: hierarchy.ReportsTo, To: above(i), Function: f})
		}
	}
	if n > 1 {
		d.Links = append(d.Links, hierarchy.Link{From: d.Positions[0].ID, Kind: hierarchy.LiaisesWith, To: d.Positions[1].ID})
	}
	d.Positions = rapid.Permutation(d.Positions).Draw(t, "order")
	d.Links = rapid.Permutation(d.Links).Draw(t, "line order")
	return d
}

// model answers the questions of a tree from the links alone.
type model struct {
	draft    hierarchy.Draft
	function hierarchy.Function
}

// chain returns the superiors of id.
func (m model) chain(id hierarchy.ID) []hierarchy.ID {
	var list []hierarchy.ID
	for {
		up, ok := naiveSuperior(m.draft, id, m.function)
		if !ok {
			return list
		}
		list, id = append(list, up), up
	}
}

// lowest returns the lowest common superior.
func (m model) lowest(a, b hierarchy.ID) hierarchy.ID {
	ofB := append([]hierarchy.ID{b}, m.chain(b)...)
	for _, id := range append([]hierarchy.ID{a}, m.chain(a)...) {
		if slices.Contains(ofB, id) {
			return id
		}
	}
	return ""
}

// preorder returns id and all who report to it, in the order of the draft.
func (m model) preorder(id hierarchy.ID) []hierarchy.ID {
	list := []hierarchy.ID{id}
	for _, p := range m.draft.Positions {
		if up, ok := naiveSuperior(m.draft, p.ID, m.function); ok && up == id {
			list = append(list, m.preorder(p.ID)...)
		}
	}
	return list
}

// TestHoldersAreAllPositionsWithARole: vacant ones with nobody, unknown titles not.
func TestHoldersAreAllPositionsWithARole(t *testing.T) {
	c := build(t, hierarchy.Draft{Positions: []hierarchy.Position{
		{ID: "a", Role: role.Producer, Person: "Ada"}, {ID: "b", Role: role.Editor}, {ID: "c", Title: "Sorcerer", Person: "Cy"}, {ID: "d", Role: role.Producer, Person: "Ada"},
	}, Links: []hierarchy.Link{up("b", "a"), up("c", "a"), up("d", "a")}})
	var got []string
	for r, who := range c.Holders() {
		got = append(got, r.String()+": "+string(who))
	}
	if want := []string{"Producer: Ada", "Editor: ", "Producer: Ada"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for r := range c.Holders() {
		if r != role.Producer {
			t.Error("goes on after a stop")
		}
		break
	}
}

func TestTreeAgreesWithTheModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		for f := range hierarchy.Functions() {
			agree(t, c.Tree(f), model{d, f})
		}
	})
}

// agree compares every answer of a tree with the model's.
func agree(t *rapid.T, tree hierarchy.Tree, m model) {
	c := tree.Chart()
	var roots, all []hierarchy.ID
	for n, p := range c.All() {
		chain := m.chain(p.ID)
		below := m.preorder(p.ID)
		if len(chain) == 0 {
			roots = append(roots, p.ID)
			all = append(all, below...)
		}
		var direct []hierarchy.ID
		var department []hierarchy.ID
		for _, id := range below {
			if up, ok := naiveSuperior(m.draft, id, m.function); ok && up == p.ID {
				direct = append(direct, id)
			}
			if c.Position(c.Node(id)).Department == "camera" {
				department = append(department, id)
			}
		}
		same(t, "Chain", p.ID, ids(c, slices.Collect(tree.Chain(n))...), chain)
		same(t, "AllReports", p.ID, ids(c, slices.Collect(tree.AllReports(n))...), below[1:])
		same(t, "Reports", p.ID, ids(c, slices.Collect(tree.Reports(n))...), direct)
		same(t, "Department", p.ID, ids(c, slices.Collect(tree.Department(n, "Camera"))...), department)
		if tree.Depth(n) != len(chain) || tree.Size(n) != len(below)-1 || tree.Span(n) != len(direct) {
			t.Fatalf("%s: depth %d, size %d, span %d; want %d, %d, %d", p.ID, tree.Depth(n), tree.Size(n), tree.Span(n), len(chain), len(below)-1, len(direct))
		}
		way := append([]hierarchy.ID{p.ID}, chain...)
		for depth := -1; depth <= len(way); depth++ {
			want := hierarchy.Node(0)
			if depth >= 0 && depth < len(way) {
				want = c.Node(way[len(way)-1-depth])
			}
			if got := tree.Ancestor(n, depth); got != want {
				t.Fatalf("Ancestor(%s, %d) = %d, want %d", p.ID, depth, got, want)
			}
		}
		for o, q := range c.All() {
			if got, want := tree.Under(n, o), slices.Contains(chain, q.ID); got != want {
				t.Fatalf("Under(%s, %s) = %v", p.ID, q.ID, got)
			}
			if got, want := tree.Lowest(n, o), c.Node(m.lowest(p.ID, q.ID)); got != want {
				t.Fatalf("Lowest(%s, %s) = %d, want %d", p.ID, q.ID, got, want)
			}
		}
	}
	same(t, "Roots", "", ids(c, slices.Collect(tree.Roots())...), roots)
	same(t, "All", "", ids(c, slices.Collect(tree.All())...), all)
}

func same(t *rapid.T, what string, of hierarchy.ID, got, want []hierarchy.ID) {
	if !slices.Equal(got, want) {
		t.Fatalf("%s of %s: %v, want %v", what, of, got, want)
	}
}

func TestNoPosition(t *testing.T) {
	var nothing *hierarchy.Chart
	one := build(t, hierarchy.Draft{Positions: named("a")})
	for _, c := range []*hierarchy.Chart{nothing, {}, one} {
		for _, n := range []hierarchy.Node{-5, 0, 2, 1 << 30} {
			for f := range hierarchy.Function(6) {
				tree := c.Tree(f)
				if tree.Superior(n) != 0 || tree.Depth(n) != -1 || tree.Size(n) != 0 || tree.Span(n) != 0 || tree.Under(n, n) || tree.Under(n, 1) ||
					tree.Lowest(n, n) != 0 || tree.Lowest(1, n) != 0 || tree.Ancestor(n, 0) != 0 || tree.Root(n) != 0 {
					t.Errorf("%v of %v: an answer about no position", n, c)
				}
				for range tree.Chain(n) {
					t.Error("chain of no position")
				}
				for range tree.Reports(n) {
					t.Error("reports of no position")
				}
				for range tree.AllReports(n) {
					t.Error("all reports of no position")
				}
				for range tree.Department(n, "") {
					t.Error("department of no position")
				}
			}
			if c.Position(n) != (hierarchy.Position{}) {
				t.Errorf("position %d", n)
			}
			for range c.LinksOf(n) {
				t.Error("links of no position")
			}
		}
	}
	var zero hierarchy.Tree
	if zero.Len() != 0 || zero.Text() != "" || zero.Superior(1) != 0 || zero.Chart() != nil {
		t.Error("the zero tree has positions")
	}
	for range zero.All() {
		t.Error("the zero tree has positions")
	}
	for range zero.Roots() {
		t.Error("the zero tree has roots")
	}
	if !nothing.Equal(&hierarchy.Chart{}) || nothing.Equal(one) || one.Equal(nothing) || !nothing.IsZero() || one.IsZero() {
		t.Error("Equal and IsZero of charts without positions")
	}
	if got := nothing.Text() + nothing.String(); got != "chart of 0 positions (anywhere)" {
		t.Errorf("%q", got)
	}
}

// sink keeps the compiler from dropping what is measured.
var sink int

func TestQueriesAllocateNothing(t *testing.T) {
	c := build(t, wide(1000))
	tree := c.Tree(hierarchy.Business)
	a, b := c.Node("p998"), c.Node("p999")
	for name, ask := range map[string]func(){
		"Under":    func() { sink += btoi(tree.Under(a, b)) },
		"Depth":    func() { sink += tree.Depth(a) + tree.Size(a) + tree.Span(a) },
		"Superior": func() { sink += int(tree.Superior(a)) },
		"Lowest":   func() { sink += int(tree.Lowest(a, b)) },
		"Ancestor": func() { sink += int(tree.Ancestor(a, 1)) + int(tree.Root(a)) },
		"Chain": func() {
			for n := range tree.Chain(a) {
				sink += int(n)
			}
		},
		"Reports": func() {
			for n := range tree.Reports(1) {
				sink += int(n)
			}
		},
		"AllReports": func() {
			for n := range tree.AllReports(1) {
				sink += int(n)
			}
		},
		"All": func() {
			for n := range tree.All() {
				sink += int(n)
			}
		},
		"Department": func() {
			for n := range tree.Department(1, "camera") {
				sink += int(n)
			}
		},
		"Roots": func() {
			for n := range tree.Roots() {
				sink += int(n)
			}
		},
		"Node": func() { sink += int(c.Node("p17")) },
		"Tree": func() { sink += c.Tree(hierarchy.Creative).Len() },
		"LinksOf": func() {
			for l := range c.LinksOf(a) {
				sink += len(l.From)
			}
		},
		"Hats": func() {
			for n := range c.Hats("x") {
				sink += int(n)
			}
		},
	} {
		if n := testing.AllocsPerRun(100, ask); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// wide returns a chart of n positions with ten reports each.
func wide(n int) hierarchy.Draft { return shaped(n, func(i int) int { return (i - 1) / 10 }) }

// deep returns a chain of n positions.
func deep(n int) hierarchy.Draft { return shaped(n, func(i int) int { return i - 1 }) }

// shaped returns n positions, the i-th of which reports to the above(i)-th.
func shaped(n int, above func(int) int) hierarchy.Draft {
	d := hierarchy.Draft{Positions: make([]hierarchy.Position, n), Links: make([]hierarchy.Link, 0, n)}
	for i := range d.Positions {
		d.Positions[i].ID = hierarchy.ID(fmt.Sprint("p", i))
		if i > 0 {
			d.Links = append(d.Links, up(d.Positions[i].ID, d.Positions[above(i)].ID))
		}
	}
	return d
}
