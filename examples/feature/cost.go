package main

import (
	"errors"
	"fmt"
	"io"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/examples/internal/report"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// readMoney reads the budget and the financing plan, each in the form of package
// budget, and notes their problems at their place in the document.
func (p *production) readMoney(sheet, plan document.Value) {
	if sheet.There() {
		b, err := budget.Decode(sheet.JSON())
		within(sheet, err)
		if p.budget = b; b != nil {
			p.checkSource(sheet, b.Draft().Ref.Source)
		}
	}
	if plan.There() {
		f, err := budget.DecodePlan(plan.JSON())
		within(plan, err)
		if p.plan = f; f != nil {
			for _, s := range f.Draft().Sources {
				p.checkSource(plan, s.Ref.Source)
			}
		}
	}
}

// within notes problems found by package budget.
func within(v document.Value, err error) {
	for _, problem := range budget.Problems(err) {
		var placed *budget.PlaceError
		if errors.As(problem, &placed) {
			v.Within(&document.Problem{Path: placed.Path, Err: problem})
		} else {
			v.Within(problem)
		}
	}
}

// checkSource notes a source that nobody knows.
func (p *production) checkSource(v document.Value, id cite.SourceID) {
	if id == "" {
		return
	}
	if _, ok := p.lookup(id); !ok {
		v.Problemf("source %q is neither in the document nor in the library", id)
	}
}

// budgetSource returns the source of the budget, if there is one.
func (p *production) budgetSource() cite.SourceID {
	if p.budget == nil {
		return ""
	}
	return p.budget.Draft().Ref.Source
}

// reportCost prints the top sheet, what publishers say of its totals, and the
// financing plan with its gap.
func (p *production) reportCost(w io.Writer) error {
	heading(w, "What it costs")
	if p.budget == nil {
		_, err := fmt.Fprintln(w, "  The document has no budget.")
		return err
	}
	sheet := p.budget.TopSheet()
	if note := p.budget.Draft().Note; note != "" {
		fmt.Fprintf(w, "  Note: %s\n", note)
	}
	if err := printSheet(w, sheet); err != nil {
		return err
	}
	for _, c := range sheet.Comparisons {
		fmt.Fprintf(w, "  Published: %v (%s; %s); difference %v, %s\n", c.Published, c.Label, c.Ref, c.Difference, agreement(c))
	}
	for _, problem := range sheet.Problems {
		fmt.Fprintf(w, "  Could not be reckoned: %v\n", problem)
	}
	return p.reportFinancing(w, sheet)
}

// printSheet prints the rows and totals of a top sheet.
func printSheet(w io.Writer, s *budget.TopSheet) error {
	t := report.RightTable(w)
	for _, section := range s.Sections {
		for _, row := range section.Rows {
			fmt.Fprintf(t, "%s\t%v\t\n", row.Title, row.Total)
		}
		fmt.Fprintf(t, "%s, total\t\t%v\t\n", section.Heading, section.Total)
	}
	for _, c := range s.Charges {
		fmt.Fprintf(t, "%s\t\t%v\t\n", c.Title, c.Amount)
	}
	fmt.Fprintf(t, "Total\t\t%v\t\n", s.Gross)
	for _, row := range s.Outside {
		fmt.Fprintf(t, "%s, not part of the total\t%v\t\n", row.Title, row.Total)
	}
	return t.Flush()
}

// agreement words how a published total compares with the sum.
func agreement(c budget.Comparison) string {
	switch {
	case !c.Known:
		return "the sheet has nothing to compare it with"
	case c.Agrees && c.RoundedTo.Sign() > 0:
		return "the same when rounded to " + c.RoundedTo.String()
	case c.Agrees:
		return "the same"
	default:
		return "not the same"
	}
}

// reportFinancing prints the plan and sets it against the budget.
func (p *production) reportFinancing(w io.Writer, sheet *budget.TopSheet) error {
	if p.plan == nil {
		_, err := fmt.Fprintln(w, "\n  The document has no financing plan.")
		return err
	}
	fmt.Fprint(w, "\n  Financing\n")
	t := report.Table(w)
	draft := p.plan.Draft()
	for _, s := range draft.Sources {
		fmt.Fprintf(t, "    %s\t%s\t%s\t%v\t%s\n", s.Title, s.Kind, s.State, s.Amount, s.Ref)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if draft.Note != "" {
		fmt.Fprintf(w, "    Note: %s\n", draft.Note)
	}
	funding, err := p.plan.Fund(sheet)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "    Covered: %v. Gap now: %v. Gap if all that is offered closes: %v.\n", funding.Covered, funding.Gap, funding.GapIfOffered)
	if shortfall, short := funding.Shortfall(p.holding(role.ExecutiveProducer)...); short {
		fmt.Fprintf(w, "    Addressed to the %s %v: %s (%s)\n", shortfall.To, shortfall.People, shortfall, shortfall.Ref)
	}
	return p.reportRaised(w)
}

// reportRaised prints who raised what share of the plan.
func (p *production) reportRaised(w io.Writer) error {
	seen := map[role.Person]bool{}
	for _, s := range p.plan.Draft().Sources {
		for _, raiser := range s.RaisedBy {
			if seen[raiser.Person] {
				continue
			}
			seen[raiser.Person] = true
			share, err := p.plan.RaisedOf(p.budget.Net(), raiser.Person)
			if err != nil {
				return err
			}
			percent, err := share.Percent(1, money.HalfToEven)
			if err != nil {
				return err
			}
			fmt.Fprintf(w, "    Raised by %s, committed or better: %v of the budget (%s)\n", raiser.Person, share, percent)
		}
	}
	return nil
}

// holding returns the people of the chart who hold a role.
func (p *production) holding(r role.Role) []role.Person {
	var people []role.Person
	for _, position := range p.positions {
		if position.Role.Is(r) && position.Person != "" {
			people = append(people, position.Person)
		}
	}
	return people
}
