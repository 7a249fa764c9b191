package hierarchy

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"example.com/producedby/role"
)

// maxPositions is how many positions a chart can hold.
const maxPositions = 1<<31 - 2

// Chart is the organisation of a production or company: positions and the lines
// between them, checked. It never changes once built and is safe for concurrent
// use.
//
// The zero value and a nil pointer are charts without positions.
type Chart struct {
	setting   role.Setting
	positions []Position
	links     []Link // as drafted
	tops      []ID
	byID      map[ID]Node
	trees     [functionCount]*tree  // shared where the functions agree
	beside    []beside              // the links that are not solid, sorted by first position
	named     [functionCount][]bool // whether a line of the position is about the very function; nil where none is
}

// beside is a dotted or hiring line of a chart.
type beside struct {
	from Node
	link int32 // index into the links
}

// Node is a position of one chart as a small number, found with [Chart.Node]. It
// means nothing to any other chart.
//
// The zero value is no position; every query answers it with nothing.
type Node int32

// index returns the index of n's position, or -1 if n is none of count.
func (n Node) index(count int) int32 {
	if n < 1 || int(n) > count {
		return -1
	}
	return int32(n) - 1
}

// Build checks a draft and returns its chart. The draft may be changed
// afterwards; the chart keeps a copy.
//
// It returns an error that joins a *[Problem] for everything wrong:
//   - a position without an ID, or with the ID of an earlier one;
//   - a role, setting, kind or function outside its set, a kind that is said of
//     roles alone ([Outranks] and those after it) or a dotted or hiring line for
//     one function;
//   - a line or top that names no position, a line to itself, a line given twice;
//   - two superiors of one position for one function;
//   - a cycle among the reporting lines of a function, those to a second superior
//     included, with the way round it;
//   - an orphan: see [Draft].Tops; and a stated top that reports to somebody.
func Build(d Draft) (*Chart, error) {
	b := newBuilder(d)
	b.readPositions()
	b.readLinks()
	b.readTops()
	b.findCycles()
	b.findOrphans()
	if len(b.problems) > 0 {
		return nil, errors.Join(b.problems...)
	}
	return b.finish(), nil
}

// builder checks one draft.
type builder struct {
	chart    *Chart
	whole    []int32                // superior of each position in every function; -1 is none
	own      [functionCount][]int32 // superior in one function alone; nil when no link names the function
	more     map[seat][]int32       // superiors beyond the first, each a problem
	twofold  map[ID]bool            // IDs that do not tell one position: the empty one where a position has it, and those given twice
	touched  []bool                 // whether any link names the position, be it one that cannot be read
	blamed   []bool                 // whether a problem of its ID or of a reporting line of it is reported already
	topped   []bool                 // whether Tops names the position; nil when it is empty
	problems []error
}

// seat is where a position has its superior: in a function, or in all of them
// where that is zero.
type seat struct {
	function Function
	position int32
}

func newBuilder(d Draft) *builder {
	return &builder{chart: &Chart{
		setting:   d.Setting,
		positions: slices.Clone(d.Positions),
		links:     slices.Clone(d.Links),
		tops:      slices.Clone(d.Tops),
	}}
}

// report notes a problem.
func (b *builder) report(place string, fault Fault, detail string, path ...ID) {
	b.problems = append(b.problems, &Problem{Place: place, Fault: fault, Path: path, Detail: detail})
}

// place names an element of a list of the draft.
func place(list string, i int, field string) string {
	return list + "[" + strconv.Itoa(i) + "]" + field
}

// readPositions checks the positions and numbers them.
func (b *builder) readPositions() {
	c := b.chart
	if err := c.setting.Validate(); err != nil {
		b.problems = append(b.problems, &Problem{Place: "setting", Fault: InvalidValue, Err: err})
	}
	if len(c.positions) > maxPositions {
		b.report("positions", InvalidValue, fmt.Sprintf("%d positions, want at most %d", len(c.positions), maxPositions))
		c.positions = nil
	}
	c.byID = make(map[ID]Node, len(c.positions))
	b.blamed = make([]bool, len(c.positions))
	b.twofold = make(map[ID]bool)
	for i := range c.positions {
		p := &c.positions[i]
		if p.ID == "" {
			b.report(place("positions", i, ".id"), NoID, "")
			b.blamed[i], b.twofold[""] = true, true
		} else if first, ok := c.byID[p.ID]; ok {
			b.report(place("positions", i, ".id"), DuplicateID, fmt.Sprintf("positions[%d] has it", first-1), p.ID)
			b.blamed[i], b.twofold[p.ID] = true, true
		} else {
			c.byID[p.ID] = Node(i + 1)
		}
		if p.Role != 0 && !p.Role.Valid() {
			b.report(place("positions", i, ".role"), InvalidValue, p.Role.String(), p.ID)
		}
		if err := p.Setting.Validate(); err != nil {
			b.problems = append(b.problems, &Problem{Place: place("positions", i, ".setting"), Fault: InvalidValue, Path: []ID{p.ID}, Err: err})
		}
	}
	b.whole = none(len(c.positions))
	b.touched = make([]bool, len(c.positions))
}

// none returns n times -1.
func none(n int) []int32 {
	s := make([]int32, n)
	for i := range s {
		s[i] = -1
	}
	return s
}

// readLinks checks the links and notes the superiors.
func (b *builder) readLinks() {
	seen := make(map[Link]bool)
	for i, link := range b.chart.links {
		from, to := b.chart.byID[link.From], b.chart.byID[link.To]
		for _, n := range [...]Node{from, to} {
			if n != 0 {
				b.touched[n-1] = true
			}
		}
		// A line of the tables that was drawn for such an ID is a consequence.
		drawn := link.Fact != 0 && (b.twofold[link.From] || b.twofold[link.To])
		if drawn || !b.readable(i, link, from, to) {
			// Without a kind that can be read, it may have been meant to report.
			if from != 0 && (link.Kind == ReportsTo || !link.Kind.Valid()) {
				b.blamed[from-1] = true
			}
			continue
		}
		if link.Kind == ReportsTo {
			b.readSolid(i, link, int32(from-1), int32(to-1))
			continue
		}
		key := link
		key.Fact = 0
		if seen[key] {
			b.report(place("lines", i, ""), DuplicateLine, "", link.From, link.To)
		}
		seen[key] = true
	}
}

// readable reports whether link i, whose ends are the positions given, can be
// read, and what is wrong with it if not.
func (b *builder) readable(i int, link Link, from, to Node) bool {
	before := len(b.problems)
	unknown := func(field string, id ID) {
		b.report(place("lines", i, field), UnknownID, strconv.Quote(string(id))+", want the id of a position", link.From, link.To)
	}
	if from == 0 {
		unknown(".from", link.From)
	}
	if to == 0 {
		unknown(".to", link.To)
	}
	if from != 0 && from == to {
		b.report(place("lines", i, ""), SelfLine, "", link.From, link.To)
	}
	switch {
	case link.Kind == 0:
		b.report(place("lines", i, ".kind"), InvalidValue, "no kind, want reports-to, liaises-with or hires; only in a document does a line without one report", link.From, link.To)
	case !link.Kind.Valid():
		b.report(place("lines", i, ".kind"), InvalidValue, link.Kind.String()+", want reports-to, liaises-with or hires", link.From, link.To)
	case link.Kind > Hires:
		b.report(place("lines", i, ".kind"), InvalidValue, link.Kind.String()+": said of roles and no line of a chart, want reports-to, liaises-with or hires", link.From, link.To)
	case link.Function != 0 && !link.Function.Valid():
		b.report(place("lines", i, ".function"), InvalidValue, link.Function.String(), link.From, link.To)
	case link.Function != 0 && link.Kind != ReportsTo:
		b.report(place("lines", i, ".function"), InvalidValue, "only a reporting line is about one function", link.From, link.To)
	}
	return len(b.problems) == before
}

// readSolid notes a reporting line.
func (b *builder) readSolid(i int, link Link, from, to int32) {
	superiors := &b.whole
	if link.Function != 0 {
		superiors = &b.own[link.Function-1]
		if *superiors == nil {
			*superiors = none(len(b.chart.positions))
		}
		if named := &b.chart.named[link.Function-1]; !wholeLines()[link.Fact] {
			if *named == nil {
				*named = make([]bool, len(b.chart.positions))
			}
			(*named)[from] = true
		}
	}
	at := seat{link.Function, from}
	switch old := (*superiors)[from]; {
	case old < 0:
		(*superiors)[from] = to
	case old == to || slices.Contains(b.more[at], to):
		b.report(place("lines", i, ""), DuplicateLine, "", link.From, link.To)
	default:
		what := "in every function"
		if link.Function != 0 {
			what = "for " + link.Function.String()
		}
		b.report(place("lines", i, ""), TwoSuperiors, what+": "+string(b.chart.positions[old].ID)+" and "+string(link.To),
			link.From, b.chart.positions[old].ID, link.To)
		if b.more == nil {
			b.more = make(map[seat][]int32)
		}
		b.more[at] = append(b.more[at], to)
	}
}

// readTops checks the stated tops.
func (b *builder) readTops() {
	if len(b.chart.tops) == 0 {
		return
	}
	b.topped = make([]bool, len(b.chart.positions))
	for i, id := range b.chart.tops {
		n, ok := b.chart.byID[id]
		switch {
		case !ok:
			b.report(place("tops", i, ""), UnknownID, strconv.Quote(string(id))+", want the id of a position", id)
		case b.topped[n-1]:
			b.report(place("tops", i, ""), DuplicateID, "", id)
		default:
			b.topped[n-1] = true
			for f := range Functions() {
				if above := b.superior(f, int32(n-1)); above >= 0 {
					b.report(place("tops", i, ""), ToppedReport, "want no superior", id, b.chart.positions[above].ID)
					break
				}
			}
		}
	}
}

// superior returns the superior of position i in f, or -1.
func (b *builder) superior(f Function, i int32) int32 {
	if own := b.own[f-1]; own != nil && own[i] >= 0 {
		return own[i]
	}
	return b.whole[i]
}

// reports reports whether position i has a superior in any function.
func (b *builder) reports(i int32) bool {
	for f := range Functions() {
		if b.superior(f, i) >= 0 {
			return true
		}
	}
	return false
}

// findOrphans reports positions that hang in the air.
func (b *builder) findOrphans() {
	for i, p := range b.chart.positions {
		switch {
		case b.blamed[i]:
		case b.topped == nil:
			if !b.touched[i] && len(b.chart.positions) > 1 {
				found := "no line touches it"
				if b.chart.setting.Medium == 0 && len(b.chart.links) == 0 {
					found += " (published lines need a setting with a medium)"
				}
				b.report(place("positions", i, ""), Orphan, found+", want one (Draft.With) or its id among the tops (Draft.Topped; Draft.Loose lists all such)", p.ID)
			}
		case !b.topped[i]:
			if !b.reports(int32(i)) {
				b.report(place("positions", i, ""), Orphan, "it has no superior and is not among the tops, want either (Draft.With, Draft.Topped)", p.ID)
			}
		}
	}
}

// finish builds the indexes of a draft without problems.
func (b *builder) finish() *Chart {
	c := b.chart
	plain := newTree(b.whole)
	for f := range Functions() {
		own := b.own[f-1]
		if own == nil {
			c.trees[f-1] = plain
			continue
		}
		for i := range own {
			if own[i] < 0 {
				own[i] = b.whole[i]
			}
		}
		c.trees[f-1] = newTree(own)
	}
	for i, link := range c.links {
		if link.Kind != ReportsTo {
			c.beside = append(c.beside, beside{c.byID[link.From], int32(i)})
		}
	}
	slices.SortStableFunc(c.beside, func(a, b beside) int { return cmp.Compare(a.from, b.from) })
	return c
}

// Setting returns the setting of the chart.
func (c *Chart) Setting() role.Setting {
	if c == nil {
		return role.Setting{}
	}
	return c.setting
}

// Len returns the number of positions.
func (c *Chart) Len() int {
	if c == nil {
		return 0
	}
	return len(c.positions)
}

// Node returns the position with the given ID, or zero if there is none.
func (c *Chart) Node(id ID) Node {
	if c == nil {
		return 0
	}
	return c.byID[id]
}

// Position returns the position n, or the zero Position if there is none.
func (c *Chart) Position(n Node) Position {
	i := n.index(c.Len())
	if i < 0 {
		return Position{}
	}
	return c.positions[i]
}

// SettingOf returns the setting of the position n: the chart's, with what the
// position itself says.
func (c *Chart) SettingOf(n Node) role.Setting { return narrow(c.Setting(), c.Position(n).Setting) }

// All yields every position in the order of the draft.
func (c *Chart) All() iter.Seq2[Node, Position] {
	return func(yield func(Node, Position) bool) {
		for i := range c.Len() {
			if !yield(Node(i+1), c.positions[i]) {
				return
			}
		}
	}
}

// about reports whether a reporting line that begins at n is about the very
// function, rather than about the whole work.
func (c *Chart) about(n Node, f Function) bool {
	named := c.named[f-1]
	return named != nil && named[n-1]
}

// Holders yields the role of every position whose role is known and who holds
// it, in the order of the draft: an empty person where the position is vacant.
// Packages that ask for people by role are filled from it.
func (c *Chart) Holders() iter.Seq2[role.Role, role.Person] {
	return func(yield func(role.Role, role.Person) bool) {
		for _, p := range c.All() {
			if p.Role != 0 && !yield(p.Role, p.Person) {
				return
			}
		}
	}
}

// Links yields every line of the chart as drafted.
func (c *Chart) Links() iter.Seq[Link] {
	return func(yield func(Link) bool) {
		if c == nil {
			return
		}
		for _, link := range c.links {
			if !yield(link) {
				return
			}
		}
	}
}

// LinksOf yields the dotted and hiring lines that begin at the position n, in
// the order of the draft. Reporting lines are asked of a [Tree].
func (c *Chart) LinksOf(n Node) iter.Seq[Link] {
	return func(yield func(Link) bool) {
		if n.index(c.Len()) < 0 {
			return
		}
		lo, hi := 0, len(c.beside)
		for lo < hi {
			if mid := (lo + hi) / 2; c.beside[mid].from < n {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		for ; lo < len(c.beside) && c.beside[lo].from == n; lo++ {
			if !yield(c.links[c.beside[lo].link]) {
				return
			}
		}
	}
}

// Draft returns a draft that builds an equal chart.
func (c *Chart) Draft() Draft {
	if c == nil {
		return Draft{}
	}
	return Draft{Setting: c.setting, Positions: slices.Clone(c.positions), Links: slices.Clone(c.links), Tops: slices.Clone(c.tops)}
}

// Equal reports whether c and d were built from equal drafts.
func (c *Chart) Equal(d *Chart) bool {
	if c.Len() == 0 && d.Len() == 0 {
		return c.Setting() == d.Setting()
	}
	return c.Len() == d.Len() && c.setting == d.setting && slices.Equal(c.positions, d.positions) &&
		slices.Equal(c.links, d.links) && slices.Equal(c.tops, d.tops)
}

// IsZero reports whether the chart has no positions.
func (c *Chart) IsZero() bool { return c.Len() == 0 }

// Holding yields the positions that hold role r or a variant of it, in the
// order of the draft.
func (c *Chart) Holding(r role.Role) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for i := range c.Len() {
			if c.positions[i].Role != 0 && c.positions[i].Role.Is(r) && !yield(Node(i+1)) {
				return
			}
		}
	}
}

// Hats yields the positions that the person holds, in the order of the draft.
func (c *Chart) Hats(p role.Person) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for i := range c.Len() {
			if p != "" && c.positions[i].Person == p && !yield(Node(i+1)) {
				return
			}
		}
	}
}
