package hierarchy

import (
	"fmt"
	"strings"
	"unicode"
)

// edge is a line of a drawing.
type edge struct {
	from, to Node   // the superior, or who liaises or hires; and the other end
	label    string // empty for a solid line in every function
	kind     Kind
	plain    bool // whether it is a line of the tree for [Business]
}

// edges returns the lines of a drawing in the order of the chart: solid ones from
// the superior down, one for each superior of a position, with the functions they
// are about; then dotted and hiring ones.
func (c *Chart) edges() []edge {
	var list []edge
	for n := range c.All() {
		first := len(list)
		for f := range Functions() {
			above := c.Tree(f).Superior(n)
			if above == 0 {
				continue
			}
			known := false
			name := f.String()
			if !c.about(n, f) && above != c.Tree(Business).Superior(n) {
				name = otherwise
			}
			for i := first; i < len(list); i++ {
				if list[i].from != above {
					continue
				}
				known = true
				if name == otherwise || list[i].label == otherwise {
					list[i].label = otherwise
				} else {
					list[i].label += ", " + name
				}
			}
			if !known {
				list = append(list, edge{from: above, to: n, label: name, kind: ReportsTo, plain: f == Business})
			}
		}
		if len(list) == first+1 && strings.Count(list[first].label, ",") == functionCount-1 {
			list[first].label = ""
		}
	}
	for n := range c.All() {
		for link := range c.LinksOf(n) {
			list = append(list, edge{from: n, to: c.Node(link.To), label: link.Kind.String(), kind: link.Kind})
		}
	}
	return list
}

// words returns the two lines that a drawing writes of a position: who and what.
func (p Position) words() (who, what string) {
	label := p.Label()
	who = string(p.Person)
	if p.Vacant() {
		who = "(vacant)"
	}
	return oneLine(who), oneLine(strings.TrimPrefix(label[min(len(who), len(label)):], ", "))
}

// oneLine replaces control characters and line breaks by spaces.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		case r == unicode.ReplacementChar, r == 0xFFFE, r == 0xFFFF:
			return '?'
		default:
			return r
		}
	}, s)
}

// mermaidEdges is how many lines Mermaid draws unless the page that shows them is
// set up for more.
const mermaidEdges = 500

// drawable returns the lines that Mermaid draws: all of them up to its limit, and
// beyond it the first solid line of every position alone, which is the one for
// [Business] where it has one.
func drawable(edges []edge) []edge {
	if len(edges) <= mermaidEdges {
		return edges
	}
	var first []edge
	for i, e := range edges {
		if e.kind == ReportsTo && (i == 0 || edges[i-1].to != e.to) {
			first = append(first, e)
		}
	}
	return first
}

// Mermaid draws the chart as a Mermaid flowchart: superiors above, solid lines
// with the function they are about where it is not every one, dotted lines
// dotted, hiring lines thick.
//
// Mermaid refuses a drawing of more than 500 lines. Where the chart has more, only
// one solid line is drawn for every position, for [Business] where it has one, and
// a comment says how many are left out; [Chart.DOT] and [Chart.SVG] have no limit. A
// chart of more than some 500 positions needs a page on which Mermaid's maxEdges is
// raised: a drawing cannot raise it itself.
func (c *Chart) Mermaid() string {
	var b strings.Builder
	b.WriteString("flowchart TD\n")
	escape := strings.NewReplacer(`#`, `#35;`, `"`, `#quot;`, `<`, `#lt;`, `>`, `#gt;`, `&`, `#amp;`, "`", `#96;`, `%`, `#37;`, `\`, `#92;`)
	var vacant []string
	for n, p := range c.All() {
		who, what := p.words()
		fmt.Fprintf(&b, "    n%d[\"%s<br/>%s\"]\n", n, escape.Replace(who), escape.Replace(what))
		if p.Vacant() {
			vacant = append(vacant, fmt.Sprintf("n%d", n))
		}
	}
	edges := c.edges()
	drawn := drawable(edges)
	if left := len(edges) - len(drawn); left > 0 {
		fmt.Fprintf(&b, "    %%%% left out: %s of other functions, dotted or hiring\n", counted(left, "line"))
	}
	for _, e := range drawn {
		arrow := map[Kind]string{ReportsTo: "-->", LiaisesWith: "-.->", Hires: "==>"}[e.kind]
		if e.label != "" {
			arrow += "|" + e.label + "|"
		}
		fmt.Fprintf(&b, "    n%d %s n%d\n", e.from, arrow, e.to)
	}
	if len(vacant) > 0 {
		b.WriteString("    classDef vacant stroke-dasharray: 4 3\n")
		fmt.Fprintf(&b, "    class %s vacant\n", strings.Join(vacant, ","))
	}
	return b.String()
}

// DOT draws the chart in the language of Graphviz: superiors above, the tree
// for [Business] in solid black, lines of other functions in grey with their
// name, dotted lines dotted, hiring lines dashed. Only the tree decides where the
// boxes stand.
func (c *Chart) DOT() string {
	var b strings.Builder
	b.WriteString("digraph chart {\n    node [shape=box, style=rounded, fontname=\"Helvetica\"];\n    edge [fontname=\"Helvetica\", fontsize=10];\n")
	escape := strings.NewReplacer(`\`, `\\`, `"`, `\"`, `&`, `&amp;`)
	for n, p := range c.All() {
		who, what := p.words()
		style := ""
		if p.Vacant() {
			style = `, style="rounded,dashed"`
		}
		fmt.Fprintf(&b, "    n%d [label=\"%s\\n%s\"%s];\n", n, escape.Replace(who), escape.Replace(what), style)
	}
	for _, e := range c.edges() {
		var look []string
		switch {
		case e.kind == LiaisesWith:
			look = append(look, "style=dotted", "constraint=false")
		case e.kind == Hires:
			look = append(look, "style=dashed", "constraint=false")
		case !e.plain:
			look = append(look, "color=gray50", "constraint=false")
		}
		if e.label != "" {
			look = append(look, `label="`+e.label+`"`)
		}
		fmt.Fprintf(&b, "    n%d -> n%d", e.from, e.to)
		if len(look) > 0 {
			b.WriteString(" [" + strings.Join(look, ", ") + "]")
		}
		b.WriteString(";\n")
	}
	b.WriteString("}\n")
	return b.String()
}
