package hierarchy

import (
	"iter"
	"strings"
)

// Tree is the reporting lines of a chart in one function: a forest in which
// every position has at most one superior. It is a small value, safe to copy.
//
// "Reports to" and "under" are meant directly or through others unless a
// comment says directly. Depth, [Tree.Under], [Tree.Size] and [Tree.Span] take
// constant time, [Tree.Lowest] and [Tree.Ancestor] logarithmic, and none of them
// nor any of the iterators allocates.
//
// The zero value has no positions.
type Tree struct {
	chart    *Chart
	tree     *tree
	function Function
}

// Tree returns the reporting lines of the chart in f; zero is [Business].
func (c *Chart) Tree(f Function) Tree {
	if c.Len() == 0 {
		return Tree{chart: c, tree: &noTree, function: f.or()}
	}
	return Tree{chart: c, tree: c.trees[f.or()-1], function: f.or()}
}

// noTree is the tree of a chart without positions. It is never written.
var noTree tree

// tree is a forest in dense form. Indices are those of the chart's positions.
type tree struct {
	superior []int32 // -1 is none
	first    []int32 // in preorder; the reports of i, direct or not, are first[i]+1 .. last[i]
	last     []int32
	order    []int32 // positions in preorder
	depth    []int32 // 0 for a root
	jump     []int32 // a superior further up, for climbing in logarithmic time; a root jumps to itself
	direct   []int32 // number of direct reports
	roots    int
}

// newTree builds the forest of the given superiors, which have no cycle, in
// linear time and without recursion.
func newTree(superior []int32) *tree {
	n := len(superior)
	t := &tree{
		superior: superior,
		first:    make([]int32, n),
		last:     make([]int32, n),
		order:    make([]int32, n),
		depth:    make([]int32, n),
		jump:     make([]int32, n),
		direct:   make([]int32, n),
	}
	level := t.byLevel()
	t.number(level)
	t.shorten(level)
	return t
}

// byLevel returns the positions such that every superior comes before its
// reports, and counts direct reports on the way.
func (t *tree) byLevel() []int32 {
	for _, s := range t.superior {
		if s >= 0 {
			t.direct[s]++
		}
	}
	// Reports of one superior lie side by side, in the order of the chart.
	begin := t.first // borrowed until the preorder is known
	next := int32(0)
	for i, count := range t.direct {
		begin[i] = next
		next += count
	}
	reports := make([]int32, next)
	level := make([]int32, 0, len(t.superior))
	for i, s := range t.superior {
		if s < 0 {
			level = append(level, int32(i))
			continue
		}
		reports[begin[s]] = int32(i)
		begin[s]++
	}
	t.roots = len(level)
	for at := 0; at < len(level); at++ {
		i := level[at]
		level = append(level, reports[begin[i]-t.direct[i]:begin[i]]...)
	}
	return level
}

// number gives every position its place in preorder and its depth.
func (t *tree) number(level []int32) {
	size := t.last // borrowed: number of positions of the subtree
	for i := range size {
		size[i] = 1
	}
	for at := len(level) - 1; at >= 0; at-- {
		if s := t.superior[level[at]]; s >= 0 {
			size[s] += size[level[at]]
		}
	}
	free := t.jump // borrowed: next free place below each position
	root := int32(0)
	for _, i := range level {
		if s := t.superior[i]; s < 0 {
			t.first[i] = root
			root += size[i]
		} else {
			t.first[i] = free[s]
			free[s] += size[i]
			t.depth[i] = t.depth[s] + 1
		}
		free[i] = t.first[i] + 1
		t.order[t.first[i]] = i
	}
	for i := range size {
		t.last[i] = t.first[i] + size[i] - 1
	}
}

// shorten sets the jumps: from a position to its superior, or, where the two
// jumps above it are equally long, over both.
func (t *tree) shorten(level []int32) {
	for _, i := range level {
		s := t.superior[i]
		if s < 0 {
			t.jump[i] = i
			continue
		}
		over := t.jump[s]
		if t.depth[s]-t.depth[over] == t.depth[over]-t.depth[t.jump[over]] {
			t.jump[i] = t.jump[over]
		} else {
			t.jump[i] = s
		}
	}
}

// covers reports whether b is a or reports to a.
func (t *tree) covers(a, b int32) bool { return t.first[a] <= t.first[b] && t.first[b] <= t.last[a] }

// index returns the index of n, or -1.
func (t Tree) index(n Node) int32 {
	if t.tree == nil {
		return -1
	}
	return n.index(len(t.tree.superior))
}

// Chart returns the chart that the lines belong to.
func (t Tree) Chart() *Chart { return t.chart }

// Function returns the function of the lines.
func (t Tree) Function() Function { return t.function }

// Len returns the number of positions.
func (t Tree) Len() int {
	if t.tree == nil {
		return 0
	}
	return len(t.tree.superior)
}

// Superior returns the position that n reports to directly, or zero if it
// answers to nobody.
func (t Tree) Superior(n Node) Node {
	i := t.index(n)
	if i < 0 {
		return 0
	}
	return Node(t.tree.superior[i] + 1)
}

// Under reports whether a reports to b. Nobody reports to himself.
func (t Tree) Under(a, b Node) bool {
	i, j := t.index(a), t.index(b)
	return i >= 0 && j >= 0 && i != j && t.tree.covers(j, i)
}

// Depth returns the number of superiors of n, one above the other; 0 for a
// position that answers to nobody, -1 for no position.
func (t Tree) Depth(n Node) int {
	i := t.index(n)
	if i < 0 {
		return -1
	}
	return int(t.tree.depth[i])
}

// Span returns the number of positions that report to n directly.
func (t Tree) Span(n Node) int {
	i := t.index(n)
	if i < 0 {
		return 0
	}
	return int(t.tree.direct[i])
}

// Size returns the number of positions that report to n.
func (t Tree) Size(n Node) int {
	i := t.index(n)
	if i < 0 {
		return 0
	}
	return int(t.tree.last[i] - t.tree.first[i])
}

// Root returns the position at the top of n's chain: n itself if it answers to
// nobody, zero for no position.
func (t Tree) Root(n Node) Node { return t.Ancestor(n, 0) }

// Ancestor returns the position at the given depth on the way from n up to its
// root, n included, or zero if the chain has no such depth.
func (t Tree) Ancestor(n Node, depth int) Node {
	i := t.index(n)
	if i < 0 || depth < 0 || depth > int(t.tree.depth[i]) {
		return 0
	}
	for want := int32(depth); t.tree.depth[i] != want; {
		if up := t.tree.jump[i]; t.tree.depth[up] >= want {
			i = up
		} else {
			i = t.tree.superior[i]
		}
	}
	return Node(i + 1)
}

// Lowest returns the lowest common superior of a and b: the position nearest to
// both that is, or stands above, each of them. It returns a for a and a, and
// zero if they have none in common.
func (t Tree) Lowest(a, b Node) Node {
	i, j := t.index(a), t.index(b)
	if i < 0 || j < 0 {
		return 0
	}
	for !t.tree.covers(i, j) {
		switch up := t.tree.jump[i]; {
		case t.tree.superior[i] < 0:
			return 0
		case t.tree.covers(up, j):
			i = t.tree.superior[i]
		default:
			i = up
			if t.tree.superior[i] >= 0 {
				i = t.tree.superior[i]
			}
		}
	}
	return Node(i + 1)
}

// Roots yields the positions that answer to nobody, in the order of the chart.
func (t Tree) Roots() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for at := 0; at < t.Len(); {
			i := t.tree.order[at]
			if !yield(Node(i + 1)) {
				return
			}
			at = int(t.tree.last[i]) + 1
		}
	}
}

// Chain yields the superiors of n from the nearest to the top, without n.
func (t Tree) Chain(n Node) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for n = t.Superior(n); n != 0; n = t.Superior(n) {
			if !yield(n) {
				return
			}
		}
	}
}

// Reports yields the positions that report to n directly, in the order of the
// chart.
func (t Tree) Reports(n Node) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		i := t.index(n)
		if i < 0 {
			return
		}
		for at := t.tree.first[i] + 1; at <= t.tree.last[i]; {
			below := t.tree.order[at]
			if !yield(Node(below + 1)) {
				return
			}
			at = t.tree.last[below] + 1
		}
	}
}

// AllReports yields the positions that report to n, each before those that
// report to it, without n.
func (t Tree) AllReports(n Node) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		i := t.index(n)
		if i < 0 {
			return
		}
		for _, below := range t.tree.order[t.tree.first[i]+1 : t.tree.last[i]+1] {
			if !yield(Node(below + 1)) {
				return
			}
		}
	}
}

// All yields every position, each before those that report to it.
func (t Tree) All() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if t.tree == nil {
			return
		}
		for _, i := range t.tree.order {
			if !yield(Node(i + 1)) {
				return
			}
		}
	}
}

// Department yields the positions of the given department, in whatever case it is
// written, among n and those that report to n, each before those that report to it.
func (t Tree) Department(n Node, department string) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		i := t.index(n)
		if i < 0 {
			return
		}
		for _, at := range t.tree.order[t.tree.first[i] : t.tree.last[i]+1] {
			if strings.EqualFold(t.chart.positions[at].Department, department) && !yield(Node(at+1)) {
				return
			}
		}
	}
}
