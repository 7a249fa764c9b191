package main

import (
	"fmt"
	"io"

	"example.com/producedby/examples/internal/report"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// reportWhen prints where the production stood on the day of the document,
// which gates it had passed, and what the next ones need.
func (p *production) reportWhen(w io.Writer) error {
	heading(w, "When")
	place, err := phase.Place(p.setting, p.milestones, p.asOf)
	if err != nil {
		return err
	}
	on := "at the end of what the document tells"
	if !p.asOf.IsZero() {
		on = "on " + p.asOf.String()
	}
	fmt.Fprintf(w, "  The production %s: %s, in the phase of %s.\n\n", on, place.State, place.Phase)
	t := report.Table(w)
	for _, m := range p.milestones {
		fmt.Fprintf(t, "  %s\t%s\t%s\t%s\n", m.On, m.Event, m.Note, m.Ref)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, f := range place.Findings {
		fmt.Fprintf(w, "  %s\n", f)
	}
	fmt.Fprintln(w)
	for _, g := range place.Gates {
		fmt.Fprintf(t, "  %s\t%s\t%s\n", g.Gate, g.Step, standing(g))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	next := place.Next()
	if len(next) == 0 {
		_, err := fmt.Fprintln(w, "\n  No gate is ahead.")
		return err
	}
	for _, g := range next {
		if err := p.reportGate(w, place, g); err != nil {
			return err
		}
	}
	return nil
}

// standing words how a gate stands.
func standing(g phase.GateStanding) string {
	s := g.State.String()
	if !g.On.IsZero() {
		s += " on " + g.On.String()
	}
	if g.Optional && g.State == phase.GateAhead {
		s += ", where a production has it"
	}
	return s
}

// reportGate prints what a gate needs, what is met of it, and who signs.
func (p *production) reportGate(w io.Writer, place phase.Placement, g phase.GateStanding) error {
	facts := phase.Facts{}
	for c, truth := range place.Facts {
		facts[c] = truth
	}
	if funded, known := p.funded(); known {
		facts[phase.MoneyCoversBudget] = cite.Of(funded)
	}
	for c, truth := range p.facts {
		facts[c] = truth
	}
	check := phase.GateCase{Gate: g.Gate, Setting: p.setting, Facts: facts, Crew: p.crew(), Signed: p.signed}.Check()
	fmt.Fprintf(w, "\n  Next gate: %s (out of %s). Can it be passed? %s.\n", g.Gate, g.Step, check.Truth())
	t := report.Table(w)
	for _, f := range check.Findings() {
		fmt.Fprintf(t, "    %s\t%s\t%s\n", f.Level, f.Message, f.Ref)
	}
	return t.Flush()
}

// funded reports whether the financing covers the budget, and whether the
// document has both.
func (p *production) funded() (funded, known bool) {
	if p.budget == nil || p.plan == nil {
		return false, false
	}
	funding, err := p.plan.Fund(p.budget.TopSheet())
	return funding.Funded(), err == nil
}

// crew returns the positions of the document as the gates ask for them.
func (p *production) crew() phase.Crew {
	var crew phase.Crew
	for _, position := range p.positions {
		crew.Posts = append(crew.Posts, phase.Post{Role: position.Role, Person: position.Person})
	}
	return crew
}
