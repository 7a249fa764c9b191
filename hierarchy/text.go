package hierarchy

import (
	"fmt"
	"strings"
)

// Label returns how drawings write a position: "Gerald R. Molen, Producer". The
// printed title goes before the role; a vacant position says so; a position with
// neither title nor role is written with its ID. The zero Position, such as that
// of [Node] 0, is "nobody".
func (p Position) Label() string {
	if p == (Position{}) {
		return "nobody"
	}
	who, what := string(p.Person), string(p.Title)
	if p.Vacant() {
		who = "(vacant)"
	}
	switch {
	case what != "":
	case p.Role != 0:
		what = p.Role.String()
	default:
		what = string(p.ID)
	}
	return who + ", " + what
}

// String says what the chart is of: "chart of 12 positions (film, studio)".
func (c *Chart) String() string {
	return fmt.Sprintf("chart of %s (%s)", counted(c.Len(), "position"), c.Setting())
}

// counted writes a number and its noun, which takes an s for more than one: "1 line".
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// maxIndent is how many levels a tree in plain text is indented.
const maxIndent = 40

// Text draws the chart as a tree in plain text, a position a line, by its lines
// for [Business]. It indents forty levels; a position below them stands at the
// fortieth and says its depth before its name: "└─ (depth 73) Ada, Gaffer". A position that answers to somebody else in another function,
// or that liaises with or hires somebody, says so behind its name. "In all else" is every
// matter that no line of the position is about: a casting director whom the
// production manager has for business and the director for creative matters answers
// in all else, the set included, to the producer.
func (c *Chart) Text() string {
	t := c.Tree(Business)
	return t.draw(func(b *strings.Builder, n Node) {
		for _, note := range c.elsewhere(n) {
			fmt.Fprintf(b, " [%s]", note)
		}
		for link := range c.LinksOf(n) {
			fmt.Fprintf(b, " ~ %s %s", link.Kind, oneLine(c.Position(c.Node(link.To)).Label()))
		}
	})
}

// otherwise stands in drawings for the functions that no line of a position is
// about: there it answers to whom it answers to in general.
const otherwise = "in all else"

// elsewhere says whom n answers to in functions in which it is not the superior
// for [Business]: "creative, on the set: Dan, Director". A function is named only
// where a line is about it.
func (c *Chart) elsewhere(n Node) []string {
	business := c.Tree(Business).Superior(n)
	var functions [functionCount]string // by the first function that has the superior
	for f := range Functions() {
		above := c.Tree(f).Superior(n)
		if above == business || above == 0 {
			continue
		}
		at := f
		for g := range Functions() {
			if functions[g-1] != "" && c.Tree(g).Superior(n) == above {
				at = g
				break
			}
		}
		switch {
		case !c.about(n, f) || functions[at-1] == otherwise:
			functions[at-1] = otherwise
		case functions[at-1] != "":
			functions[at-1] += ", " + f.String()
		default:
			functions[at-1] = f.String()
		}
	}
	var notes []string
	for f := range Functions() {
		if functions[f-1] == "" {
			continue
		}
		notes = append(notes, functions[f-1]+": "+oneLine(c.Position(c.Tree(f).Superior(n)).Label()))
	}
	return notes
}

// Text draws the lines of one function as a tree in plain text, a position a
// line, indented as by [Chart.Text].
func (t Tree) Text() string { return t.draw(func(*strings.Builder, Node) {}) }

// draw writes the tree, calling more behind every position.
func (t Tree) draw(more func(*strings.Builder, Node)) string {
	var b strings.Builder
	var branches []byte         // what goes before the reports of the position last written
	var ends [maxIndent + 1]int // length of branches at each depth
	for n := range t.All() {
		i := int32(n) - 1
		depth := int(t.tree.depth[i])
		if level := min(depth, maxIndent); level > 0 {
			branches = branches[:ends[level-1]]
			b.Write(branches)
			if s := t.tree.superior[i]; t.tree.last[s] == t.tree.last[i] {
				b.WriteString("└─ ")
				branches = append(branches, "   "...)
			} else {
				b.WriteString("├─ ")
				branches = append(branches, "│  "...)
			}
			ends[level] = len(branches)
		} else {
			branches = branches[:0]
		}
		if depth > maxIndent {
			fmt.Fprintf(&b, "(depth %d) ", depth)
		}
		b.WriteString(oneLine(t.chart.Position(n).Label()))
		more(&b, n)
		b.WriteByte('\n')
	}
	return b.String()
}
