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
// arrow out of a step bears the gates that lead out of it.
func (l Lifecycle) Mermaid() string { return l.diagram().mermaid() }

// Graphviz returns the steps of the lifecycle as a graph for Graphviz, one
// cluster for each phase. A dashed arrow passes over an optional step.
func (l Lifecycle) Graphviz() string { return l.diagram().graphviz() }

func (l Lifecycle) diagram() diagram {
	d := diagram{name: l.Name()}
	rows := l.rows(false)
	for i := range rows {
		d.boxes = append(d.boxes, box{id: fmt.Sprintf("s%d", i+1), label: rows[i].name, phase: rows[i].phase, last: i == len(rows)-1})
	}
	for i := range rows {
		for next := i + 1; next < len(rows); next++ {
			if len(rows[i].gates) == 0 {
				d.join(d.boxes[i].id, d.boxes[next].id, "", next > i+1)
			}
			for _, g := range rows[i].gates {
				d.join(d.boxes[i].id, d.boxes[next].id, g.String(), next > i+1)
			}
			if !rows[next].optional {
				break
			}
		}
	}
	return d
}

// StatesMermaid returns what the transition table lets happen to a work of one
// piece in the setting, as a state diagram for Mermaid: the states that it can
// reach and the events that lead there.
func StatesMermaid(in role.Setting) string { return stateDiagram(in).mermaid() }

// StatesGraphviz is [StatesMermaid] as a graph for Graphviz.
func StatesGraphviz(in role.Setting) string { return stateDiagram(in).graphviz() }

func stateDiagram(in role.Setting) diagram {
	d := diagram{name: "states in " + in.String()}
	life, _ := LifecycleOf(in)
	w := Work{life: life, log: Log{Setting: in}}
	reached := []State{Idea}
	var interrupted []State
	for i := 0; i < len(reached); i++ {
		from := reached[i]
		w.whole.state = from
		for k := range EventKinds() {
			row := w.row(&w.whole, k)
			if row == nil {
				continue
			}
			to := row.to
			switch {
			case k == EventAcceptMilestone:
				to = nextAccepted(life.rows(false), from)
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
	for _, from := range slices.Compact(interrupted) {
		for _, aside := range []State{OnHiatus, Suspended} {
			if aside != from && slices.ContainsFunc(d.lines, func(l line) bool { return l.from == slugID(from) && l.to == slugID(aside) }) {
				d.join(slugID(aside), slugID(from), EventResume.String(), true)
			}
		}
	}
	slices.SortFunc(reached, func(a, b State) int { return int(a) - int(b) })
	for _, s := range reached {
		d.boxes = append(d.boxes, box{id: slugID(s), label: s.String(), phase: s.Phase(), last: s.Ending()})
	}
	return d
}

// slugID is the slug of a state as an identifier.
func slugID(s State) string { return strings.ReplaceAll(stateNames.Names[s].Slug, "-", "_") }

func (d diagram) mermaid() string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for i, x := range d.boxes {
		fmt.Fprintf(&b, "    state %q as %s\n", x.label, x.id)
		if i == 0 {
			fmt.Fprintf(&b, "    [*] --> %s\n", x.id)
		}
	}
	for _, l := range d.lines {
		fmt.Fprintf(&b, "    %s --> %s", l.from, l.to)
		if len(l.label) > 0 {
			fmt.Fprintf(&b, " : %s", strings.Join(l.label, ", "))
		}
		b.WriteString("\n")
	}
	for _, x := range d.boxes {
		if x.last {
			fmt.Fprintf(&b, "    %s --> [*]\n", x.id)
		}
	}
	return b.String()
}

func (d diagram) graphviz() string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph %q {\n    node [shape=box, style=rounded];\n", d.name)
	for p := Phase(0); p <= Distribution; p++ {
		in := slices.DeleteFunc(slices.Clone(d.boxes), func(x box) bool { return x.phase != p })
		if len(in) == 0 {
			continue
		}
		indent := "    "
		if p != 0 {
			fmt.Fprintf(&b, "    subgraph cluster_%d {\n        label=%q;\n", p, p.String())
			indent = "        "
		}
		for _, x := range in {
			shape := ""
			if x.last {
				shape = ", peripheries=2"
			}
			fmt.Fprintf(&b, "%s%s [label=%q%s];\n", indent, x.id, x.label, shape)
		}
		if p != 0 {
			b.WriteString("    }\n")
		}
	}
	for _, l := range d.lines {
		style := ""
		if l.aside {
			style = ", style=dashed, constraint=false" // asides do not shape the picture, and loops between clusters cannot
		}
		fmt.Fprintf(&b, "    %s -> %s [label=%q%s];\n", l.from, l.to, strings.Join(l.label, "\n"), style)
	}
	b.WriteString("}\n")
	return b.String()
}
