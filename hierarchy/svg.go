package hierarchy

import (
	"fmt"
	"strings"
	"unicode"

	"example.com/producedby/role"
)

// Measures of the SVG drawing, in pixels.
const (
	margin     = 16 // around the drawing
	columnGap  = 44 // between columns, where the lines run
	rowGap     = 10 // between boxes
	padding    = 10 // inside a box, left and right
	lineHeight = 17
	textTop    = 18 // from the top of a box to the baseline of its first line
	textBottom = 9  // from the last baseline to the bottom
	anchor     = 22 // from the top of a box to where the lines meet it
	nameSize   = 13
	noteSize   = 11
)

// box is a position as the SVG drawing shows it.
type box struct {
	x, y, w, h int
	lines      []string // name, role, then what it has beside the tree
	block      int      // height that the box and those right of it need
}

// SVG draws the chart as a self-contained picture: the tree for [Business] from
// left to right, a column for each level, everybody level with the first who
// reports to him. A box names who holds the position,
// what it is, whom it answers to in other functions, and whom it liaises with or
// hires. Boxes never overlap, and no line crosses one. Vacant positions are
// dashed.
//
// Widths are estimated from a common sans-serif font and leave room to spare.
func (c *Chart) SVG() string {
	t := c.Tree(Business)
	boxes := make([]box, c.Len())
	for n := range c.All() {
		boxes[n-1] = c.box(n)
	}
	width, height := arrange(t, boxes)
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" font-family="Helvetica, Arial, sans-serif" font-size="%d">`+"\n",
		width, height, width, height, nameSize)
	fmt.Fprintf(&b, "<title>%s</title>\n", xmlText(c.String()))
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#ffffff"/>`+"\n", width, height)
	b.WriteString(`<g fill="none" stroke="#6b7280" stroke-width="1.2">` + "\n")
	for n := range t.All() {
		if t.Span(n) > 0 {
			branch(&b, t, boxes, n)
		}
	}
	b.WriteString("</g>\n")
	for n := range t.All() {
		boxes[n-1].write(&b, c.Position(n))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// branch writes the lines from a position to those that report to it: a trunk
// and a twig for each.
func branch(b *strings.Builder, t Tree, boxes []box, n Node) {
	from, trunk, last := boxes[n-1], 0, 0
	for r := range t.Reports(n) {
		trunk, last = boxes[r-1].x-columnGap/2, boxes[r-1].y+anchor
	}
	fmt.Fprintf(b, `<path d="M%d %dH%dV%d`, from.x+from.w, from.y+anchor, trunk, last)
	for r := range t.Reports(n) {
		fmt.Fprintf(b, "M%d %dH%d", trunk, boxes[r-1].y+anchor, boxes[r-1].x)
	}
	b.WriteString(`"/>` + "\n")
}

// box measures a position.
func (c *Chart) box(n Node) box {
	who, what := c.Position(n).words()
	k := box{lines: []string{who, what}}
	k.lines = append(k.lines, c.elsewhere(n)...)
	for link := range c.LinksOf(n) {
		k.lines = append(k.lines, link.Kind.String()+" "+oneLine(c.Position(c.Node(link.To)).Label()))
	}
	for i, line := range k.lines {
		size := noteSize
		if i < 2 {
			size = nameSize
		}
		k.w = max(k.w, textWidth(line, size, i == 0)+2*padding)
	}
	k.h = textTop + (len(k.lines)-1)*lineHeight + textBottom
	return k
}

// arrange puts every box in its place and returns the size of the drawing. A box
// and those right of it have a strip of their own, so that none overlap.
func arrange(t Tree, boxes []box) (width, height int) {
	var columns []int // width of each
	inner := make([]int, len(boxes))
	for at := len(boxes) - 1; at >= 0; at-- {
		i := t.tree.order[at]
		k := &boxes[i]
		k.block = max(k.h, inner[i]-rowGap) + rowGap
		if s := t.tree.superior[i]; s >= 0 {
			inner[s] += k.block
		}
		for len(columns) <= int(t.tree.depth[i]) {
			columns = append(columns, 0)
		}
		columns[t.tree.depth[i]] = max(columns[t.tree.depth[i]], k.w)
	}
	left := make([]int, len(columns)+1)
	left[0] = margin
	for d, w := range columns {
		left[d+1] = left[d] + w + columnGap
	}
	next := make([]int, len(boxes)) // where the next box right of each goes
	y := margin
	for _, i := range t.tree.order {
		k := &boxes[i]
		top := y
		if s := t.tree.superior[i]; s >= 0 {
			top = next[s]
			next[s] += k.block
		} else {
			y += k.block
		}
		k.x, k.y, k.w = left[t.tree.depth[i]], top, columns[t.tree.depth[i]]
		next[i] = top
	}
	if len(boxes) == 0 {
		return 2 * margin, 2 * margin
	}
	return left[len(columns)] - columnGap + margin, y - rowGap + margin
}

// colours are the fill and stroke of a box by the class of its role.
var colours = [...][2]string{
	0:                    {"#f9fafb", "#9ca3af"},
	role.ClassProducing:  {"#e0ecff", "#3b6fb6"},
	role.ClassManagement: {"#e3f4e8", "#3f8f5b"},
	role.ClassWriting:    {"#fdf0d9", "#b7832f"},
	role.ClassCraft:      {"#f3e8fb", "#8a5cb0"},
	role.ClassBody:       {"#eceff3", "#4b5563"},
}

// write writes the box.
func (k box) write(b *strings.Builder, p Position) {
	colour := colours[0]
	if class := p.Role.Class(); int(class) < len(colours) {
		colour = colours[class]
	}
	dash := ""
	if p.Vacant() {
		dash = ` stroke-dasharray="4 3"`
	}
	fmt.Fprintf(b, `<rect x="%d" y="%d" width="%d" height="%d" rx="5" fill="%s" stroke="%s"%s/>`+"\n", k.x, k.y, k.w, k.h, colour[0], colour[1], dash)
	for i, line := range k.lines {
		style := ` fill="#111827"`
		switch {
		case i == 0 && !p.Vacant():
			style += ` font-weight="bold"`
		case i == 0:
			style = ` fill="#6b7280"`
		case i > 1:
			style = fmt.Sprintf(` fill="#4b5563" font-size="%d"`, noteSize)
		}
		fmt.Fprintf(b, `<text x="%d" y="%d"%s>%s</text>`+"\n", k.x+padding, k.y+textTop+i*lineHeight, style, xmlText(line))
	}
}

// xmlText writes text as the content of an element.
func xmlText(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s)
}

// textWidth estimates the width of a text in pixels, rather too wide than too
// narrow.
func textWidth(s string, size int, bold bool) int {
	sum := 0 // in thousandths of the font size
	for _, r := range s {
		sum += runeWidth(r)
	}
	if bold {
		sum += sum / 12
	}
	return (sum*size + sum*size/25 + 999) / 1000
}

// runeWidth estimates the width of a character in thousandths of the font size.
func runeWidth(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case strings.ContainsRune("iljtfI.,:;'|!()[]/ -", r):
		return 340
	case strings.ContainsRune("mwMW@%", r):
		return 950
	case r >= 0x1100:
		return 1050
	case unicode.IsUpper(r), r == '&':
		return 750
	default:
		return 590
	}
}
