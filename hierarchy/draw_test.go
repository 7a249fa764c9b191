package hierarchy_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"pgregory.net/rapid"
)

// drawn is the chart that the golden drawings show: every kind of line, a
// vacancy, several functions and awkward names.
func drawn(t testing.TB) *hierarchy.Chart {
	return build(t, hierarchy.Start(setting(t, "film/feature/studio"),
		hierarchy.Position{ID: "ep", Role: role.ExecutiveProducer, Person: "Ada <Lovelace> & Co."},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: `Ben "B" \ #1`, Title: "Produced by"},
		hierarchy.Position{ID: "lp", Role: role.LineProducer, Person: "張藝謀"},
		hierarchy.Position{ID: "upm", Role: role.UnitProductionManager},
		hierarchy.Position{ID: "director", Role: role.Director, Person: "Dan\nDee"},
		hierarchy.Position{ID: "ad", Role: role.FirstAssistantDirector, Person: "Gus"},
		hierarchy.Position{ID: "dp", Role: role.Cinematographer, Person: "Eve"},
		hierarchy.Position{ID: "nobody"},
	).With(hierarchy.Link{From: "producer", Kind: hierarchy.Hires, To: "ep"}, up("nobody", "dp")))
}

func TestDrawings(t *testing.T) {
	c := drawn(t)
	golden.Compare(t, filepath.Join("testdata", "drawn.mmd"), c.Mermaid())
	golden.Compare(t, filepath.Join("testdata", "drawn.dot"), c.DOT())
	golden.Compare(t, filepath.Join("testdata", "drawn.svg"), c.SVG())
	golden.Compare(t, filepath.Join("testdata", "drawn.txt"), c.Text())
}

// TestTextOfADeepChart: below the fortieth level a position says its depth, and
// those after it stand where they belong.
func TestTextOfADeepChart(t *testing.T) {
	c := build(t, shaped(46, func(i int) int {
		switch i {
		case 44:
			return 41
		case 45:
			return 2
		default:
			return i - 1
		}
	}))
	lines := strings.Split(strings.TrimSuffix(c.Text(), "\n"), "\n")
	pad := func(levels int) string { return "      │  " + strings.Repeat("   ", levels-3) }
	want := map[int]string{
		40: pad(39) + "└─ (vacant), p40",
		41: pad(39) + "└─ (depth 41) (vacant), p41",
		42: pad(39) + "├─ (depth 42) (vacant), p42",
		43: pad(39) + "└─ (depth 43) (vacant), p43",
		44: pad(39) + "└─ (depth 42) (vacant), p44",
		45: "      └─ (vacant), p45",
	}
	for i, line := range want {
		if lines[i] != line {
			t.Errorf("line %d: %q, want %q", i, lines[i], line)
		}
	}
}

// TestFunctionsAreNamedWhereALineIsAboutThem: the tables say whom an accountant
// answers to for business and in general, and nothing about creative matters.
func TestFunctionsAreNamedWhereALineIsAboutThem(t *testing.T) {
	d := hierarchy.Start(setting(t, "film/feature/studio"), held(role.Producer, role.ProductionManager, role.ProductionAccountant, role.Director, role.Editor)...)
	for name, test := range map[string]struct {
		draft          hierarchy.Draft
		want, wantEdge string
	}{
		"by default": {d, "[in all else: producer, Producer]", "n1 -->|in all else| n3"},
		"stated": {d.With(hierarchy.Link{From: "production-accountant", Kind: hierarchy.ReportsTo, To: "director", Function: hierarchy.Creative}),
			"[creative: director, Director] [in all else: producer, Producer]", "n4 -->|creative| n3"},
		"for every function": {d.With(up("production-accountant", "director")), "", "n4 --> n3"},
		"only for business":  {d.Without("production-accountant", hierarchy.ReportsTo, "producer"), "", "n2 -->|business| n3"},
	} {
		c := build(t, test.draft)
		for _, drawn := range []*hierarchy.Chart{c, c.Contract().Chart} {
			_, after, _ := strings.Cut(drawn.Text(), "production-accountant, Production Accountant")
			got, _, _ := strings.Cut(after, "\n")
			if strings.TrimSpace(got) != test.want {
				t.Errorf("%s: %q, want %q", name, got, test.want)
			}
			if !strings.Contains(drawn.Mermaid(), test.wantEdge+"\n") {
				t.Errorf("%s: want %s in\n%s", name, test.wantEdge, drawn.Mermaid())
			}
		}
	}
}

// rectangle is a box of an SVG drawing.
type rectangle struct{ x, y, w, h int }

// overlaps reports whether two boxes share a point inside.
func (r rectangle) overlaps(s rectangle) bool {
	return r.x < s.x+s.w && s.x < r.x+r.w && r.y < s.y+s.h && s.y < r.y+r.h
}

// picture is what a drawing holds.
type picture struct {
	w, h  int
	boxes []rectangle
	texts []written
	paths []string
}

// written is a line of text in a drawing; a size of zero is that of names.
type written struct {
	x, y, size int
	text       string
}

// fataler is a test of either kind.
type fataler interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}

// look reads an SVG drawing.
func look(t fataler, svg string) picture {
	t.Helper()
	var p picture
	d := xml.NewDecoder(strings.NewReader(svg))
	number := func(e xml.StartElement, name string) int {
		for _, a := range e.Attr {
			if a.Name.Local == name {
				n, err := strconv.Atoi(a.Value)
				if err != nil {
					t.Fatal(err)
				}
				return n
			}
		}
		return 0
	}
	for {
		token, err := d.Token()
		if err == io.EOF {
			return p
		}
		if err != nil {
			t.Fatalf("not XML: %v\n%s", err, svg)
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "svg":
				p.w, p.h = number(e, "width"), number(e, "height")
			case "rect":
				if number(e, "rx") != 0 {
					p.boxes = append(p.boxes, rectangle{number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height")})
				}
			case "path":
				p.paths = append(p.paths, e.Attr[0].Value)
			case "text":
				p.texts = append(p.texts, written{number(e, "x"), number(e, "y"), number(e, "font-size"), ""})
			}
		case xml.CharData:
			if n := len(p.texts); n > 0 && strings.TrimSpace(string(e)) != "" {
				p.texts[n-1].text += string(e)
			}
		}
	}
}

// strokes returns the straight lines of a path, each as a box without width or
// height.
func strokes(path string) ([]rectangle, error) {
	var lines []rectangle
	for i, part := range strings.Split(strings.TrimPrefix(path, "M"), "M") {
		var x1, y1, x2, y2 int
		if i == 0 {
			if _, err := fmt.Sscanf(part, "%d %dH%dV%d", &x1, &y1, &x2, &y2); err != nil {
				return nil, fmt.Errorf("path %q: %w", path, err)
			}
			lines = append(lines, rectangle{x1, y1, x2 - x1, 0}, rectangle{x2, min(y1, y2), 0, max(y1, y2) - min(y1, y2)})
			continue
		}
		if _, err := fmt.Sscanf(part, "%d %dH%d", &x1, &y1, &x2); err != nil {
			return nil, fmt.Errorf("path %q: %w", path, err)
		}
		lines = append(lines, rectangle{x1, y1, x2 - x1, 0})
	}
	return lines, nil
}

// helveticaBold is how wide the characters from space to tilde are in Helvetica
// Bold, in thousandths of the font size, as the font's own metrics have it. Regular
// characters are no wider.
var helveticaBold = [...]int{
	278, 333, 474, 556, 556, 889, 722, 278, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
	556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, // 0 to ?
	975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, // @ to O
	667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, // P to _
	278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, // ` to o
	611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584, // p to ~
}

// inkWidth is how wide a text is printed; of characters beyond ASCII it knows
// nothing and takes them for the letter n.
func inkWidth(text string, size int) int {
	sum := 0
	for _, r := range text {
		if r >= ' ' && r <= '~' {
			sum += helveticaBold[r-' ']
		} else {
			sum += 611
		}
	}
	if size == 0 {
		size = 13
	}
	return sum * size / 1000
}

// check looks for what a drawing must not have: boxes that overlap or stick out,
// lines through boxes, texts outside of their boxes.
func (p picture) check() error {
	for i, r := range p.boxes {
		if r.x < 0 || r.y < 0 || r.x+r.w > p.w || r.y+r.h > p.h {
			return fmt.Errorf("box %v sticks out of %d x %d", r, p.w, p.h)
		}
		for _, s := range p.boxes[:i] {
			if r.overlaps(s) {
				return fmt.Errorf("boxes %v and %v overlap", r, s)
			}
		}
	}
	for _, path := range p.paths {
		lines, err := strokes(path)
		if err != nil {
			return err
		}
		for _, r := range p.boxes {
			for _, line := range lines {
				if line.x+line.w > r.x && line.x < r.x+r.w && line.y+line.h > r.y && line.y < r.y+r.h {
					return fmt.Errorf("line %v of %q crosses box %v", line, path, r)
				}
			}
		}
	}
	for _, text := range p.texts {
		inside := 0
		for _, r := range p.boxes {
			if text.x > r.x && text.y > r.y+9 && text.y < r.y+r.h-3 && text.x+inkWidth(text.text, text.size) < r.x+r.w {
				inside++
			}
		}
		if inside != 1 {
			return fmt.Errorf("text %q is in %d boxes", text.text, inside)
		}
	}
	return nil
}

func TestSVGHasRoomForEverything(t *testing.T) {
	all := role.Roles()
	var roles []role.Role
	for r := range all {
		roles = append(roles, r)
	}
	for _, n := range []int{0, 1, 3, 30, 300} {
		d := shaped(n, func(i int) int { return (i - 1) / 4 })
		for i := range d.Positions {
			d.Positions[i].Role = roles[i%len(roles)]
			d.Positions[i].Person = role.Person(fmt.Sprintf("Given-name%d Family-name", i))
		}
		p := look(t, build(t, d).SVG())
		twigs := strings.Count(strings.Join(p.paths, ""), "M") - len(p.paths)
		if len(p.boxes) != n || twigs != max(0, n-1) || len(p.texts) != 2*n {
			t.Errorf("%d positions: %d boxes, %d lines, %d texts", n, len(p.boxes), twigs, len(p.texts))
		}
		if err := p.check(); err != nil {
			t.Errorf("%d positions: %v", n, err)
		}
	}
	for _, in := range defaultSettings {
		c := build(t, byDefault(t, setting(t, in)))
		if err := look(t, c.SVG()).check(); err != nil {
			t.Errorf("%s: %v", in, err)
		}
	}
	if err := look(t, drawn(t).SVG()).check(); err != nil {
		t.Error(err)
	}
}

func TestSVGOfAnyChart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		for i := range d.Positions {
			d.Positions[i].Person = role.Person(rapid.OneOf(rapid.StringN(0, 12, 40), rapid.StringMatching(`[ -~]{0,40}`), rapid.StringMatching(`[%&@MWQmw]{1,20}`)).Draw(t, "person"))
			d.Positions[i].Title = role.Title(rapid.SampledFrom([]string{"", "]]>", "&amp;", "\x00\ufffe\xff", "Producer"}).Draw(t, "title"))
		}
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		p := look(t, c.SVG())
		p.texts = slices.DeleteFunc(p.texts, func(text written) bool { // widths of other characters are anybody's guess
			return strings.ContainsFunc(text.text, func(r rune) bool { return r < ' ' || r > '~' })
		})
		if err := p.check(); err != nil {
			t.Fatal(err)
		}
		if len(p.boxes) != c.Len() {
			t.Fatalf("%d boxes of %d positions", len(p.boxes), c.Len())
		}
	})
}

// TestDrawingsNameEverybody counts the nodes and lines of the other drawings.
func TestDrawingsNameEverybody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		for i := range d.Positions {
			d.Positions[i].Person = role.Person(rapid.SampledFrom([]string{"", "a\nb", "c\r\n", "\u2028"}).Draw(t, "person"))
		}
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		lines := 0
		for n := range c.All() {
			superiors := map[hierarchy.Node]bool{}
			for f := range hierarchy.Functions() {
				if s := c.Tree(f).Superior(n); s != 0 {
					superiors[s] = true
				}
			}
			lines += len(superiors)
			for range c.LinksOf(n) {
				lines++
			}
		}
		if got := strings.Count(c.Mermaid(), ">"); got != lines+c.Len() { // one in every <br/>
			t.Fatalf("Mermaid has %d lines, want %d", got-c.Len(), lines)
		}
		if got := strings.Count(c.DOT(), "->"); got != lines {
			t.Fatalf("DOT has %d lines, want %d", got, lines)
		}
		if got := strings.Count(c.Text(), "\n"); got != c.Len() {
			t.Fatalf("the text has %d lines, want %d", got, c.Len())
		}
	})
}

// TestOddNames: nothing in a name is read as an instruction of the drawing's
// language: no directive or line break of Mermaid, no entity of Graphviz.
func TestOddNames(t *testing.T) {
	c := build(t, hierarchy.Draft{Positions: []hierarchy.Position{{ID: "a", Person: `%%{init: {"theme": "dark"}}%% a\nb &lt; "q" [x] 🎬 عبد`}}})
	for what, has := range map[string]bool{
		"%%":                               false,
		`a\nb`:                             false,
		"#37;#37;{init: {#quot;theme#quot": true,
		"a#92;nb #amp;lt; #quot;q#quot; [x] 🎬 عبد": true,
	} {
		if got := strings.Contains(c.Mermaid(), what); got != has {
			t.Errorf("Mermaid with %q: %v\n%s", what, got, c.Mermaid())
		}
	}
	if want := `a\\nb &amp;lt; \"q\" [x] 🎬 عبد`; !strings.Contains(c.DOT(), want) {
		t.Errorf("DOT without %q\n%s", want, c.DOT())
	}
}

// TestMermaidDrawsNoMoreThanItCan: Mermaid refuses more than 500 lines, so that a
// large chart has its tree alone, and says so.
func TestMermaidDrawsNoMoreThanItCan(t *testing.T) {
	crew := func(n int) *hierarchy.Chart {
		positions := staff(role.Studio, role.Producer, role.LineProducer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector)
		for i := len(positions); i < n; i++ {
			positions = append(positions, hierarchy.Position{ID: hierarchy.ID(fmt.Sprint("head", i)), Role: role.Cinematographer})
		}
		return build(t, hierarchy.Start(setting(t, "film/feature/studio"), positions...))
	}
	small, large := crew(100).Mermaid(), crew(300).Mermaid()
	if n := strings.Count(small, " -->"); n <= 250 || strings.Contains(small, "%%") {
		t.Errorf("100 positions: %d lines, want those of every function", n)
	}
	if n := strings.Count(large, " -->") + strings.Count(large, " -.->"); n != 299 {
		t.Errorf("300 positions: %d lines, want one for each but the top", n)
	}
	if !strings.Contains(large, "    %% left out: 589 lines of other functions, dotted or hiring\n") || strings.Contains(large, "-->|creative") {
		t.Error(large)
	}
	// As many as there may be are all drawn.
	d := hierarchy.Draft{Positions: []hierarchy.Position{{ID: "top"}}}
	for i := range 500 {
		id := hierarchy.ID(fmt.Sprint("p", i))
		d.Positions = append(d.Positions, hierarchy.Position{ID: id})
		d.Links = append(d.Links, hierarchy.Link{From: id, Kind: hierarchy.ReportsTo, To: "top"})
	}
	if text := build(t, d).Mermaid(); strings.Contains(text, "%%") || strings.Count(text, " --> ") != 500 {
		t.Errorf("500 lines: %d drawn", strings.Count(text, " --> "))
	}
	d = d.With(hierarchy.Link{From: "p0", Kind: hierarchy.LiaisesWith, To: "p1"})
	if text := build(t, d).Mermaid(); !strings.Contains(text, "    %% left out: 1 line of other functions, dotted or hiring\n") || strings.Contains(text, "-.->") || strings.Count(text, " --> ") != 500 {
		t.Errorf("501 lines: %d drawn", strings.Count(text, " --> "))
	}
}

func TestChartSaysItsSize(t *testing.T) {
	for n, want := range map[int]string{0: "chart of 0 positions (film)", 1: "chart of 1 position (film)", 2: "chart of 2 positions (film)"} {
		d := hierarchy.Draft{Setting: role.Setting{Medium: role.Film}}
		for i := range n {
			d.Positions, d.Tops = append(d.Positions, hierarchy.Position{ID: hierarchy.ID(rune('a' + i))}), append(d.Tops, hierarchy.ID(rune('a'+i)))
		}
		if got := build(t, d).String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
