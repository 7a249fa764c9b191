package phase

import (
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/role"
)

// diagram is a picture of boxes and arrows.
type diagram struct {
	name  string
	boxes []box
	lines []line
	part  *diagram // the life of one unit, where it is drawn beside
}

type box struct {
	id, label string
	phase     Phase
	last      bool // the picture ends here
}

type line struct {
	from, to string
	label    []string
	aside    bool // not the usual way
}

// join adds a line, or its label to the line that is there.
func (d *diagram) join(from, to, label string, aside bool) {
	for i := range d.lines {
		if l := &d.lines[i]; l.from == from && l.to == to {
			if label != "" && !slices.Contains(l.label, label) {
				l.label = append(l.label, label)
			}
			return
		}
	}
	l := line{from: from, to: to, aside: aside}
	if label != "" {
		l.label = []string{label}
	}
	d.lines = append(d.lines, l)
}

// Mermaid returns the steps of the lifecycle as a state diagram for Mermaid. The
// arrow out of a step bears the gates that lead out of it. Where a unit has steps
// of its own they stand beside, in a box named for it.
func (l Lifecycle) Mermaid() string { return l.diagram().mermaid() }

// Graphviz returns the steps of the lifecycle as a graph for Graphviz, one
// cluster for each phase, and one for the steps of a unit where it has its own. A
// dashed arrow passes over an optional step.
func (l Lifecycle) Graphviz() string { return l.diagram().graphviz() }

func (l Lifecycle) diagram() diagram {
	d := diagram{name: l.Name()}
	d.steps("s", l.rows(false))
	if l.row != nil && l.row.parts != nil {
		d.part = &diagram{name: l.Unit()}
		d.part.steps("u", l.rows(true))
	}
	return d
}

// steps draws the steps of a life. It may end with any step after which all are
// optional.
func (d *diagram) steps(prefix string, rows []stepRow) {
	for i := range rows {
		last := !slices.ContainsFunc(rows[i+1:], func(r stepRow) bool { return !r.optional })
		d.boxes = append(d.boxes, box{id: fmt.Sprintf("%s%d", prefix, i+1), label: rows[i].name, phase: rows[i].phase, last: last})
	}
	for i := range rows {
		for next := i + 1; next < len(rows); next++ {
			gates := skipsTo(rows, i, next)
			if len(gates) == 0 {
				d.join(d.boxes[i].id, d.boxes[next].id, "", next > i+1)
			}
			for _, g := range gates {
				d.join(d.boxes[i].id, d.boxes[next].id, g.String(), next > i+1)
			}
			if !rows[next].optional {
				break
			}
		}
	}
}

// StatesMermaid returns what the transition table lets happen to a work of one
// piece in the setting, as a state diagram for Mermaid: the states that it can
// reach and the events that lead there.
//
// It returns an error if the setting contradicts itself or no lifecycle is known
// for it.
func StatesMermaid(in role.Setting) (string, error) { return drawn(in, false, diagram.mermaid) }

// StatesGraphviz is [StatesMermaid] as a graph for Graphviz.
func StatesGraphviz(in role.Setting) (string, error) { return drawn(in, false, diagram.graphviz) }

// UnitStatesMermaid returns what the transition table lets happen to one unit of
// a work in the setting, such as an episode, as a state diagram for Mermaid. The
// work itself is taken to go on: what it waits for is not drawn.
//
// It returns an error if the setting contradicts itself, no lifecycle is known for
// it, or a work there is made in one piece.
func UnitStatesMermaid(in role.Setting) (string, error) { return drawn(in, true, diagram.mermaid) }

// UnitStatesGraphviz is [UnitStatesMermaid] as a graph for Graphviz.
func UnitStatesGraphviz(in role.Setting) (string, error) { return drawn(in, true, diagram.graphviz) }

// drawn draws the states of a work of one piece, or of a unit.
func drawn(in role.Setting, ofUnit bool, draw func(diagram) string) (string, error) {
	life, ok := LifecycleOf(in)
	if err := in.Validate(); err != nil {
		return "", fmt.Errorf("phase: states: %w", err)
	}
	if !ok {
		return "", fmt.Errorf("phase: states: setting %v: no lifecycle is known, want a medium and format that have one", in)
	}
	w := Work{life: life, log: Log{Setting: in}, whole: core{state: InPreparation}}
	c := &w.whole
	name := "states in " + in.String()
	if ofUnit {
		if life.Unit() == "" {
			return "", fmt.Errorf("phase: states: setting %v: a %s has no units", in, life.Name())
		}
		w.units = []unit{{name: life.Unit()}}
		c = &w.units[0].core
		name = "states of each " + life.Unit() + " in " + in.String()
	}
	return draw(w.stateDiagram(c, name)), nil
}

// stateDiagram draws the states that the core can reach from the idea on.
func (w *Work) stateDiagram(c *core, name string) diagram {
	d := diagram{name: name}
	reached := []State{Idea}
	var interrupted []State
	for i := 0; i < len(reached); i++ {
		from := reached[i]
		c.state = from
		for k := range EventKinds() {
			row := w.row(c, k)
			if row == nil {
				continue
			}
			to := row.to
			switch {
			case k == EventAcceptMilestone:
				to = nextAccepted(w.life.rows(false), from)
			case row.back:
				continue
			case to == Suspended || to == OnHiatus:
				interrupted = append(interrupted, from)
			case to == 0:
				to = from
			}
			d.join(slugID(from), slugID(to), k.String(), to.order() < from.order() || to.order() == 0 || to == from)
			if !slices.Contains(reached, to) {
				reached = append(reached, to)
			}
		}
	}
	d.resume(slices.Compact(interrupted))
	slices.SortFunc(reached, func(a, b State) int { return int(a) - int(b) })
	for _, s := range reached {
		d.boxes = append(d.boxes, box{id: slugID(s), label: s.String(), phase: s.Phase(), last: s.Ending()})
	}
	return d
}

// resume draws the ways back from an interruption.
func (d *diagram) resume(interrupted []State) {
	for _, from := range interrupted {
		for _, aside := range []State{OnHiatus, Suspended} {
			if aside != from && slices.ContainsFunc(d.lines, func(l line) bool { return l.from == slugID(from) && l.to == slugID(aside) }) {
				d.join(slugID(aside), slugID(from), EventResume.String(), true)
			}
		}
	}
}

// slugID is the slug of a state as an identifier.
func slugID(s State) string { return strings.ReplaceAll(stateNames.Names[s].Slug, "-", "_") }

func (d diagram) mermaid() string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	d.mermaidBody(&b, "    ")
	if d.part != nil {
		fmt.Fprintf(&b, "    state %q as unit\n    state unit {\n", "each "+d.part.name)
		d.part.mermaidBody(&b, "        ")
		b.WriteString("    }\n")
	}
	return b.String()
}

func (d diagram) mermaidBody(b *strings.Builder, indent string) {
	for i, x := range d.boxes {
		fmt.Fprintf(b, "%sstate %q as %s\n", indent, x.label, x.id)
		if i == 0 {
			fmt.Fprintf(b, "%s[*] --> %s\n", indent, x.id)
		}
	}
	for _, l := range d.lines {
		fmt.Fprintf(b, "%s%s --> %s", indent, l.from, l.to)
		if len(l.label) > 0 {
			fmt.Fprintf(b, " : %s", strings.Join(l.label, ", "))
		}
		b.WriteString("\n")
	}
	for _, x := range d.boxes {
		if x.last {
			fmt.Fprintf(b, "%s%s --> [*]\n", indent, x.id)
		}
	}
}

func (d diagram) graphviz() string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph %q {\n    node [shape=box, style=rounded];\n", d.name)
	d.clusters(&b, "    ", "cluster_")
	if d.part != nil {
		fmt.Fprintf(&b, "    subgraph cluster_unit {\n        label=%q;\n", "each "+d.part.name)
		d.part.clusters(&b, "        ", "cluster_unit_")
		d.part.arrows(&b, "        ")
		b.WriteString("    }\n")
	}
	d.arrows(&b, "    ")
	b.WriteString("}\n")
	return b.String()
}

// clusters writes the boxes, those of each phase together.
func (d diagram) clusters(b *strings.Builder, indent, name string) {
	for p := Phase(0); p <= Distribution; p++ {
		in := slices.DeleteFunc(slices.Clone(d.boxes), func(x box) bool { return x.phase != p })
		if len(in) == 0 {
			continue
		}
		within := indent
		if p != 0 {
			within += "    "
			fmt.Fprintf(b, "%ssubgraph %s%d {\n%slabel=%q;\n", indent, name, p, within, p.String())
		}
		for _, x := range in {
			shape := ""
			if x.last {
				shape = ", peripheries=2"
			}
			fmt.Fprintf(b, "%s%s [label=%q%s];\n", within, x.id, x.label, shape)
		}
		if p != 0 {
			fmt.Fprintf(b, "%s}\n", indent)
		}
	}
}

func (d diagram) arrows(b *strings.Builder, indent string) {
	for _, l := range d.lines {
		style := ""
		if l.aside {
			style = ", style=dashed, constraint=false" // asides do not shape the picture, and loops between clusters cannot
		}
		fmt.Fprintf(b, "%s%s -> %s [label=%q%s];\n", indent, l.from, l.to, strings.Join(l.label, "\n"), style)
	}
}
