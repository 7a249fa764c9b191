package main

import (
	"fmt"
	"io"
	"strings"

	"example.com/producedby/hierarchy"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
)

// buildChart draws the default lines of the setting between the positions of
// the document and applies its differences. Problems are noted at their place in
// the document.
func (p *production) buildChart(v document.Value) {
	draft := hierarchy.Start(p.setting, p.positions...).With(p.lines...)
	chart, err := draft.Build()
	for _, problem := range hierarchy.Problems(err) {
		place := problem.Place
		for i, link := range p.lines {
			for j, drawn := range draft.Links {
				if drawn == link {
					place = strings.Replace(place, fmt.Sprintf("lines[%d]", j), fmt.Sprintf("lines[%d]", i), 1)
				}
			}
		}
		problem.Place = ""
		v.Within(&document.Problem{Path: place, Err: problem})
	}
	p.chart = chart
}

// reportLines prints the reporting lines as a tree, the differences from the
// default, and who settles a dispute between director and line producer.
func (p *production) reportLines(w io.Writer) error {
	heading(w, "Who reports to whom")
	if p.chart == nil || p.chart.Len() == 0 {
		_, err := fmt.Fprintln(w, "  The document names no positions.")
		return err
	}
	fmt.Fprint(w, indent(p.chart.Text()))
	fmt.Fprintln(w)
	for _, link := range p.lines {
		fmt.Fprintf(w, "  Stated by the document: %s %s %s\n", link.From, link.Kind, link.To)
	}
	return p.reportDispute(w)
}

// reportDispute says who settles between the director and whoever runs the
// physical production.
func (p *production) reportDispute(w io.Writer) error {
	director := p.first(role.Director)
	for _, r := range []role.Role{role.LineProducer, role.ProductionManager} {
		other := p.first(r)
		if director == 0 || other == 0 {
			continue
		}
		ruling := p.chart.Referee(director, other, nil)
		return p.printRuling(w, director, other, ruling)
	}
	_, err := fmt.Fprintln(w, "  A dispute between director and line producer: one of the two is not on the chart.")
	return err
}

func (p *production) printRuling(w io.Writer, a, b hierarchy.Node, ruling hierarchy.Ruling) error {
	label := func(n hierarchy.Node) string { return p.chart.Position(n).Label() }
	fmt.Fprintf(w, "  A dispute between %s and %s", label(a), label(b))
	switch ruling.Basis {
	case hierarchy.ByDuty:
		fmt.Fprintf(w, " goes to %s: %s\n", label(ruling.Referee), ruling.Holding.Claim)
	case hierarchy.BySuperior:
		fmt.Fprintf(w, " goes to %s, their lowest common superior\n", label(ruling.Referee))
	case hierarchy.BySelf:
		fmt.Fprintf(w, ": both are %s\n", label(ruling.Referee))
	default:
		fmt.Fprintln(w, " is settled by nobody on the chart.")
	}
	for _, n := range ruling.Partial {
		fmt.Fprintf(w, "  %s is passed over as a party.\n", label(n))
	}
	for _, n := range ruling.Vacant {
		fmt.Fprintf(w, "  %s could settle it, and is vacant.\n", label(n))
	}
	if ruling.Common != 0 && ruling.Common != ruling.Referee {
		fmt.Fprintf(w, "  (Their lowest common superior is %s.)\n", label(ruling.Common))
	}
	return nil
}

// first returns the first position of a role or a variant of it, or zero.
func (p *production) first(r role.Role) hierarchy.Node {
	for n := range p.chart.Holding(r) {
		return n
	}
	return 0
}

// indent puts two spaces before every line.
func indent(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString("  " + line)
	}
	return b.String()
}
