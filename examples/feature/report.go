package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/producedby/examples/internal/report"
	"example.com/producedby/role/cite"
)

// report prints the whole report.
func (p *production) report(w io.Writer) error {
	out := bufio.NewWriter(w)
	p.reportHead(out)
	for _, section := range []func(io.Writer) error{
		p.reportWho, p.reportWork, p.reportWhen, p.reportLines, p.reportCost, p.reportCredits, p.reportSources,
	} {
		if err := section(out); err != nil {
			return err
		}
	}
	return out.Flush()
}

// reportHead prints title, setting, notes and the matters on which sources
// differ.
func (p *production) reportHead(w io.Writer) {
	fmt.Fprintf(w, "%s (%d): %s\n", p.title, p.year, p.setting)
	if p.invented {
		fmt.Fprintln(w, "An invented production.")
	}
	for _, n := range p.notes {
		fmt.Fprintf(w, "Note: %s (%s)\n", n.says, n.source)
	}
	for _, d := range p.disagreements {
		fmt.Fprintf(w, "Sources differ on %s:\n", d.about)
		for _, s := range d.statements {
			fmt.Fprintf(w, "  %s (%s)\n", s.says, s.source)
		}
	}
}

// reportSources lists the sources that the document leans on; the rows above
// name those of the library, which package cite tells about.
func (p *production) reportSources(w io.Writer) error {
	heading(w, "Sources of the document")
	var ids []cite.SourceID
	add := func(id cite.SourceID) {
		if id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, n := range p.notes {
		add(n.source)
	}
	for _, c := range p.credits {
		add(c.source)
	}
	for _, d := range p.disagreements {
		for _, s := range d.statements {
			add(s.source)
		}
	}
	for _, w := range p.work {
		add(w.source)
	}
	for _, m := range p.milestones {
		add(m.Ref.Source)
	}
	add(p.budgetSource())
	slices.Sort(ids)
	return report.Sources(w, ids, p.lookup)
}

// heading prints the title of a section.
func heading(w io.Writer, text string) {
	fmt.Fprintf(w, "\n%s\n%s\n", text, strings.Repeat("=", len(text)))
}
