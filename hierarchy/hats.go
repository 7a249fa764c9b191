package hierarchy

import (
	"iter"
	"strings"

	"example.com/producedby/role"
)

// Contraction is a chart in which everybody has one position, however many he
// holds: what remains when the hats are taken off. Vacant positions stay as
// they are.
type Contraction struct {
	Chart   *Chart // of people; a person's position has the ID of the first he holds
	Self    []Link // reporting lines from one position of a person to another of the same
	Crossed []Link // reporting lines of a person's lower positions to others than he answers to in the end
	origin  *Chart
	person  []Node // the person of each position of origin
}

// Contract takes the hats off: positions that one person holds become one.
//
// A person answers, in each function, to whoever his highest position answers
// to; among positions equally high the first listed counts, and one that neither
// answers to anybody nor has anybody under it counts last. So the result is
// always a chart: nobody can come to stand above himself. Lines that are lost
// are kept in Self and Crossed. A person's role is that of his highest position
// for [Business] and his title joins those of all.
func (c *Chart) Contract() Contraction {
	k := Contraction{origin: c, person: make([]Node, c.Len())}
	d := Draft{Setting: c.Setting()}
	k.gather(&d)
	highest := make([][functionCount]Node, len(d.Positions))
	for n := range c.All() {
		best := &highest[k.person[n-1]-1]
		for f := range Functions() {
			if best[f-1] == 0 || c.Tree(f).higher(n, best[f-1]) {
				best[f-1] = n
			}
		}
	}
	for i := range d.Positions {
		d.Positions[i].Role = c.Position(highest[i][Business-1]).Role
		d.Links = append(d.Links, k.upward(d, highest[i])...)
	}
	for link := range c.Links() {
		k.sort(&d, link, highest)
	}
	b := newBuilder(d)
	b.readPositions()
	b.readLinks()
	k.Chart = b.finish()
	return k
}

// higher reports whether a stands higher than b: a position that stands alone is
// the lowest.
func (t Tree) higher(a, b Node) bool {
	alone := func(n Node) bool { return t.Superior(n) == 0 && t.Span(n) == 0 }
	if alone(a) != alone(b) {
		return alone(b)
	}
	return t.Depth(a) < t.Depth(b)
}

// gather makes one position for every person and vacancy.
func (k *Contraction) gather(d *Draft) {
	known := make(map[role.Person]Node)
	titles := make(map[Node][]string)
	for n, p := range k.origin.All() {
		at := known[p.Person]
		if p.Vacant() || at == 0 {
			d.Positions = append(d.Positions, p)
			at = Node(len(d.Positions))
			if !p.Vacant() {
				known[p.Person] = at
			}
		}
		k.person[n-1] = at
		_, what, _ := strings.Cut(p.Label(), ", ")
		titles[at] = append(titles[at], what)
	}
	for at, list := range titles {
		if len(list) > 1 {
			d.Positions[at-1].Title = role.Title(strings.Join(list, " / "))
		}
	}
}

// upward returns the reporting lines of a person whose highest positions are
// given, one for every function if they agree.
func (k *Contraction) upward(d Draft, highest [functionCount]Node) []Link {
	var above [functionCount]Node
	for f := range Functions() {
		if s := k.origin.Tree(f).Superior(highest[f-1]); s != 0 {
			above[f-1] = k.person[s-1]
		}
	}
	from := d.Positions[k.person[highest[0]-1]-1].ID
	if above[Business-1] == above[Creative-1] && above[Business-1] == above[OnSet-1] {
		if above[0] == 0 {
			return nil
		}
		return []Link{{From: from, Kind: ReportsTo, To: d.Positions[above[0]-1].ID}}
	}
	var links []Link
	general := k.general(above, highest)
	if general != 0 {
		links = append(links, Link{From: from, Kind: ReportsTo, To: d.Positions[general-1].ID})
	}
	for f := range Functions() {
		if above[f-1] != 0 && (general == 0 || k.origin.about(highest[f-1], f)) {
			links = append(links, Link{From: from, Kind: ReportsTo, To: d.Positions[above[f-1]-1].ID, Function: f})
		}
	}
	return links
}

// general returns who somebody answers to in all functions that no line of his
// highest positions is about, or zero if these are none or do not agree.
func (k *Contraction) general(above, highest [functionCount]Node) Node {
	general := Node(0)
	for f := range Functions() {
		switch {
		case above[f-1] == 0:
			return 0
		case k.origin.about(highest[f-1], f):
		case general == 0:
			general = above[f-1]
		case general != above[f-1]:
			return 0
		}
	}
	return general
}

// sort keeps a line of the original chart where it belongs.
func (k *Contraction) sort(d *Draft, link Link, highest [][functionCount]Node) {
	from, to := k.person[k.origin.Node(link.From)-1], k.person[k.origin.Node(link.To)-1]
	if link.Kind != ReportsTo {
		moved := Link{From: d.Positions[from-1].ID, Kind: link.Kind, To: d.Positions[to-1].ID}
		if from != to && !containsLine(d.Links, moved) {
			d.Links = append(d.Links, moved)
		}
		return
	}
	if from == to {
		k.Self = append(k.Self, link)
		return
	}
	for f := range Functions() {
		t := k.origin.Tree(f)
		if above := t.Superior(highest[from-1][f-1]); (link.Function == 0 || link.Function == f) &&
			t.Superior(k.origin.Node(link.From)) == k.origin.Node(link.To) && (above == 0 || k.person[above-1] != to) {
			k.Crossed = append(k.Crossed, link)
			return
		}
	}
}

// containsLine reports whether links has one that says the same as link.
func containsLine(links []Link, link Link) bool {
	for _, l := range links {
		if l.sameLine(link) {
			return true
		}
	}
	return false
}

// Person returns the position on the contracted chart of whoever holds position
// n of the original one, or zero for no position.
func (k Contraction) Person(n Node) Node {
	i := n.index(len(k.person))
	if i < 0 {
		return 0
	}
	return k.person[i]
}

// Hats yields the positions on the original chart that position p of the
// contracted one stands for, in the order of the chart.
func (k Contraction) Hats(p Node) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for i, at := range k.person {
			if at == p && !yield(Node(i+1)) {
				return
			}
		}
	}
}

// Expand returns the chart with everybody's hats on again: the original one.
func (k Contraction) Expand() *Chart { return k.origin }
