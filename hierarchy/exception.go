package hierarchy

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/bits"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Exception is a line of a chart that runs against what is usual: somebody
// answers to a person of lower rank, or takes on the person he answers to. It is
// reported and never forbidden: rank and reporting are different relations.
type Exception struct {
	Order    Order // the order it runs against; zero for a hiring line
	Higher   Node  // who stands higher, in rank or as the superior
	Lower    Node  // whom he reports to, or who hired him, nevertheless
	Function Function
	Way      []Rung       // why the one outranks the other; nil for a hiring line
	Known    []Line       // for a hiring line: published lines that say it happens
	Ref      cite.Ref     // the first source of either
	Kind     Kind         // ReportsTo or Hires
	Setting  role.Setting // of the chart
	chart    *Chart
}

// String says it in a sentence.
func (e Exception) String() string {
	higher, lower := e.chart.Position(e.Higher).Label(), e.chart.Position(e.Lower).Label()
	if e.Kind == Hires {
		return fmt.Sprintf("%s was hired by a subordinate, %s", higher, lower)
	}
	return fmt.Sprintf("%s reports to %s, who ranks lower in %s", higher, lower, e.Order)
}

// Finding returns the exception as a note of a check.
func (e Exception) Finding() cite.Finding {
	code := "hierarchy-rank-exception"
	if e.Kind == Hires {
		code = "hierarchy-hiring-exception"
	}
	return cite.Finding{
		Code:    code,
		Level:   cite.Note,
		Subject: string(e.chart.Position(e.Higher).ID),
		Message: e.String(),
		Ref:     e.Ref,
	}
}

// MarshalJSON writes the exception as its [cite.Finding].
func (e Exception) MarshalJSON() ([]byte, error) { return json.Marshal(e.Finding()) }

// Exceptions returns the positions that report to somebody whom they outrank in
// the order, each with the nearest such superior, in the order of the tree. The
// lines are those of one function. Somebody whom the published lines place under
// the other in the setting, at any remove, is no exception, whatever an order of
// titles says: a film's producer answers to the executive producer and has the
// first of the credits. It takes time in proportion to the positions, however deep
// the tree is.
func (t Tree) Exceptions(o Order) []Exception {
	table := o.table(t.chart.Setting().Medium)
	if table == nil || t.tree == nil {
		return nil
	}
	var places [256]role.Role // what stands for each role in the order; zero for none
	for r := range role.Roles() {
		places[r], _ = on(table, r)
	}
	var exceptions []Exception
	odd := oddities{table, t.function, make(map[holding]roleSet)}
	walk := newDescent(t.tree)
	for _, i := range t.tree.order {
		walk.reach(t.tree.superior[i])
		place := places[t.chart.positions[i].Role]
		if place != 0 {
			lower := odd.under(holding{t.chart.positions[i].Role, t.chart.SettingOf(Node(i + 1))}, place)
			if s := walk.nearest(&lower); s >= 0 {
				exceptions = append(exceptions, t.exception(o, i, s))
			}
		}
		walk.enter(i, place)
	}
	return exceptions
}

// holding is a role in a setting.
type holding struct {
	role role.Role
	in   role.Setting
}

// oddities knows under whom it is unusual to find a role.
type oddities struct {
	table    []roleSet
	function Function
	known    map[holding]roleSet
}

// under returns the places that h, who stands at the place, outranks and does not
// answer to by the published lines.
func (o *oddities) under(h holding, place role.Role) roleSet {
	if odd, ok := o.known[h]; ok {
		return odd
	}
	var odd roleSet
	for r := range role.Roles() {
		if o.table[place].has(r) && !reaches(h.role, r, o.function, h.in, maxClimb) {
			odd.add(r)
		}
	}
	o.known[h] = odd
	return odd
}

// descent knows, on a walk of a tree in preorder, which superior is the nearest
// that stands at each place of an order.
type descent struct {
	tree *tree
	last [256]int32 // nearest superior at each place; -1 for none
	way  []step     // from the root to where the walk is
}

// step is a position on the way, and who stood at its place before.
type step struct {
	at, before int32
	place      role.Role
}

func newDescent(t *tree) *descent {
	w := &descent{tree: t}
	for i := range w.last {
		w.last[i] = -1
	}
	return w
}

// reach goes back up to position s, which is on the way, or off it if s is -1.
func (w *descent) reach(s int32) {
	for n := len(w.way) - 1; n >= 0 && w.way[n].at != s; n-- {
		w.last[w.way[n].place] = w.way[n].before
		w.way = w.way[:n]
	}
}

// enter goes down to position i, which stands at the place; zero is none.
func (w *descent) enter(i int32, place role.Role) {
	w.way = append(w.way, step{i, w.last[place], place})
	w.last[place] = i
}

// nearest returns the nearest position on the way at one of the places, or -1.
func (w *descent) nearest(places *roleSet) int32 {
	best := int32(-1)
	for word, left := range places {
		for ; left != 0; left &= left - 1 {
			s := w.last[word<<6+bits.TrailingZeros64(left)]
			if s >= 0 && (best < 0 || w.tree.depth[s] > w.tree.depth[best]) {
				best = s
			}
		}
	}
	return best
}

// exception describes that i reports to s, who is lower.
func (t Tree) exception(o Order, i, s int32) Exception {
	e := Exception{
		Order:    o,
		Higher:   Node(i + 1),
		Lower:    Node(s + 1),
		Function: t.function,
		Way:      o.Way(t.chart.positions[i].Role, t.chart.positions[s].Role, t.chart.setting),
		Kind:     ReportsTo,
		Setting:  t.chart.setting,
		chart:    t.chart,
	}
	if len(e.Way) > 0 {
		e.Ref = e.Way[0].Ref
	}
	return e
}

// Hirer is a position that would take somebody on or dismiss him, or that has a
// say in who is taken on.
type Hirer struct {
	Node Node
	Line Line // says so
}

// Hirers returns who on the chart would take on somebody for role r, by the
// published lines that hold in its setting, the most frequent first, then those
// that name a narrower role, then in the order of the lines and of the chart.
// Each position is there once. It is the place to ask who takes on whom on a
// production; the package comment says how [role.TraitHirer] and the duties of hiring differ.
func (c *Chart) Hirers(r role.Role) []Hirer { return c.hiring(r, Hires) }

// Dismissers returns who on the chart may dismiss somebody who holds role r, in
// the order of [Chart.Hirers]. Nobody may but he who would take him on.
func (c *Chart) Dismissers(r role.Role) []Hirer { return c.hiring(r, Dismisses) }

// Consulted returns who on the chart has a say in who is taken on for role r,
// short of the choice, in the order of [Chart.Hirers].
func (c *Chart) Consulted(r role.Role) []Hirer { return c.hiring(r, HasSayInHiring) }

// hiring returns who on the chart stands at the beginning of a published line of
// the kind that ends at r.
func (c *Chart) hiring(r role.Role, k Kind) []Hirer {
	r = meant(r, c.Setting())
	lines := LinesTo(r, k, c.Setting())
	slices.SortStableFunc(lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(b.Frequency, a.Frequency), compareBool(a.To != r, b.To != r))
	})
	var hirers []Hirer
	seen := make(map[Node]bool)
	for _, line := range lines {
		for n, p := range c.All() {
			if at := meant(p.Role, c.SettingOf(n)); !seen[n] && at.Is(line.From) && at.Inherits(line.From) {
				seen[n] = true
				hirers = append(hirers, Hirer{n, line})
			}
		}
	}
	return hirers
}

// HiringExceptions returns the hiring lines of the chart in which somebody took
// on a person whom he reports to for [Business], in the order of the draft, with
// the published lines that know of it.
func (c *Chart) HiringExceptions() []Exception {
	var exceptions []Exception
	t := c.Tree(Business)
	for link := range c.Links() {
		hirer, hired := c.Node(link.From), c.Node(link.To)
		if link.Kind != Hires || !t.Under(hirer, hired) {
			continue
		}
		e := Exception{Higher: hired, Lower: hirer, Function: Business, Kind: Hires, Setting: c.setting, chart: c}
		for _, line := range LinesTo(meant(c.Position(hired).Role, c.SettingOf(hired)), Hires, c.SettingOf(hired)) {
			if meant(c.Position(hirer).Role, c.SettingOf(hirer)).Inherits(line.From) {
				e.Known = append(e.Known, line)
			}
		}
		if len(e.Known) > 0 {
			e.Ref = e.Known[0].Ref
		}
		exceptions = append(exceptions, e)
	}
	return exceptions
}
