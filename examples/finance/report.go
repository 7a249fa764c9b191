package main

import (
	"bytes"
	"fmt"
	"strings"

	"example.com/producedby/budget"
	"example.com/producedby/budget/incentive"
	"example.com/producedby/budget/money"
	"example.com/producedby/budget/recoup"
	"example.com/producedby/examples/internal/report"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// writer gathers the report.
type writer struct {
	bytes.Buffer
	film *film
}

func (w *writer) heading(text string) {
	fmt.Fprintf(w, "\n%s\n%s\n", text, strings.Repeat("-", len(text)))
}

func (w *writer) line(format string, args ...any) { fmt.Fprintf(w, "  "+format+"\n", args...) }

// report takes the film from draft to returns.
func (f *film) report() ([]byte, error) {
	w := &writer{film: f}
	fmt.Fprintf(w, "%s (%s)\n", f.title, f.setting)
	if f.note != "" {
		fmt.Fprintln(w, f.note)
	}
	sheet := f.budget.TopSheet()
	for _, part := range []func(*budget.TopSheet) error{w.topSheet, w.approval, w.closing, w.costs, w.incentive} {
		if err := part(sheet); err != nil {
			return nil, err
		}
	}
	if err := w.recoupment(); err != nil {
		return nil, err
	}
	return w.Bytes(), nil
}

func (w *writer) topSheet(s *budget.TopSheet) error {
	w.heading("The budget, drafted by " + string(w.film.preparedBy))
	w.Write(s.AppendMarkdown(nil, budget.SheetForm{Fringes: budget.PostToSections, WholeUnits: true}))
	fmt.Fprint(w, "\nAccount by account, with the lines:\n\n")
	w.Write(w.film.budget.AppendDetailMarkdown(nil))
	return nil
}

// approval puts the budget forward, tells the shortfall and collects the
// signatures.
func (w *writer) approval(s *budget.TopSheet) error {
	f := w.film
	w.heading("Approval")
	signers := budget.SignersOf(f.setting, f.people)
	a, err := budget.Prepare(f.budget, f.preparedBy, signers, budget.OverageSignersOf(f.setting, f.people))
	if err != nil {
		return err
	}
	funding, err := f.plan.Fund(s)
	if err != nil {
		return err
	}
	a, shortfall, err := a.Submit(funding, f.people[role.ExecutiveProducer]...)
	if err != nil {
		return err
	}
	if shortfall.IsZero() {
		w.line("The money raised covers the budget.")
	} else {
		w.line("Shortfall: %v.", shortfall)
		w.line("It goes to %v (%v).", shortfall.People, shortfall.Ref)
	}
	for _, signer := range a.Waiting() {
		if a, err = a.Decide(budget.Decision{Person: signer.Person, Version: f.budget.Hash(), Approved: true}); err != nil {
			return err
		}
		w.line("Approved by %s, %v (%v).", signer.Person, signer.Role, signer.Ref)
	}
	if a, err = a.Lock(); err != nil {
		return err
	}
	w.line("Version %.12s is %v.", f.budget.Hash(), a.State())
	return nil
}

// closing sets the closed plan against the budget and forecasts the cash.
func (w *writer) closing(s *budget.TopSheet) error {
	f := w.film
	w.heading("Closing")
	funding, err := f.closing.Fund(s)
	if err != nil {
		return err
	}
	t := report.RightTable(w)
	for _, source := range f.closing.Draft().Sources {
		fmt.Fprintf(t, "  %s\t%v\t%v\t\n", source.Title, source.State, source.Amount.Grouped())
	}
	if err := t.Flush(); err != nil {
		return err
	}
	w.line("Covered %v of %v, gap %v, not needed %v.", funding.Covered.Grouped(), funding.Budget.Grouped(), funding.Gap.Grouped(), funding.Surplus.Grouped())
	for _, p := range f.people[role.ExecutiveProducer] {
		share, err := f.closing.RaisedBy(p)
		if err != nil {
			return err
		}
		w.line("%s raised %s of it.", p, percent(share))
	}
	return w.cash()
}

func (w *writer) cash() error {
	in, err := w.film.closing.Cash()
	if err != nil {
		return err
	}
	out := w.film.spending
	for _, d := range w.film.deposits {
		back, paid := d.Payments()
		in, out = append(in, back...), append(out, paid...)
	}
	flow, err := budget.Forecast(in, out)
	if err != nil {
		return err
	}
	if first, short := flow.FirstNegative(); short {
		w.line("The cash runs out on %v: %v. The lowest point is %v on %v.", first.Date, first.Balance.Grouped(), flow.Lowest.Balance.Grouped(), flow.Lowest.Date)
	} else {
		w.line("The cash never runs out; the lowest point is %v on %v.", flow.Lowest.Balance.Grouped(), flow.Lowest.Date)
	}
	return nil
}

// costs follows the events of the shoot in a cost report.
func (w *writer) costs(s *budget.TopSheet) error {
	w.heading("Cost report in the middle of the shoot")
	r, err := budget.OpenCosts(s)
	if err != nil {
		return err
	}
	for i, e := range w.film.events {
		if r, err = changes[e.do](r, e); err != nil {
			return fmt.Errorf("events[%d]: %w", i, err)
		}
	}
	w.Write(r.AppendMarkdown(nil))
	return nil
}

// incentive claims for everything but what does not qualify.
func (w *writer) incentive(*budget.TopSheet) error {
	f := w.film
	if f.scheme.ID == "" {
		return nil
	}
	w.heading(f.scheme.Title)
	claim, err := incentive.ClaimFor(f.budget, budget.Base{ExceptGroups: f.without}, budget.Base{})
	if err != nil {
		return err
	}
	claim.Started, claim.Certified, claim.Facts, claim.Hours = f.claim.Started, f.claim.Certified, f.claim.Facts, f.claim.Hours
	r, err := f.scheme.Evaluate(claim)
	if err != nil {
		return err
	}
	w.line("%v of %v qualifies, %v counts: a credit of %v.", r.Qualifying.Grouped(), claim.Total.Grouped(), r.Base.Grouped(), r.Credit.Grouped())
	if r.Qualifies == cite.Unknown {
		w.line("Not everything is known; it could come to %v.", r.Potential.Grouped())
	}
	for _, finding := range r.Findings {
		w.line("%v", finding)
	}
	return nil
}

// recoupment draws up a statement for every receipt, and the returns.
func (w *writer) recoupment() error {
	var s recoup.Statement
	for i, received := range w.film.receipts {
		next, err := w.film.waterfall.Next(s, received)
		if err != nil {
			return err
		}
		s = next
		w.heading(fmt.Sprintf("Recoupment statement %d", i+1))
		w.Write(s.AppendMarkdown(nil))
	}
	w.heading("Returns")
	for _, in := range w.film.invested {
		r, err := s.Return(in.party, in.amount)
		if err != nil {
			return err
		}
		w.line("%s put in %s and was paid %s: %s, %s.", in.party, r.Invested.Grouped(), r.Paid.Grouped(), r.Profit.Grouped(), percent(r.Rate))
	}
	return nil
}

// percent is a share for people: exactly, or the fraction and about how much.
func percent(share money.Ratio) string {
	exact := share.AsPercent()
	if rounded, err := share.Percent(1, money.HalfToEven); err == nil && exact == share.String() {
		return exact + ", about " + rounded
	}
	return exact
}
