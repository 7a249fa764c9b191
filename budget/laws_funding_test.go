package budget_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

// A plan whose money may be spent on everything closes if and only if what is
// committed, closed or drawn comes to the budget or more. What is missing is the
// rest of the budget, what is over is the rest of the money.
func TestPlanClosesIffTheMoneyIsThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int64Range(0, 100_000).Draw(t, "budget")
		sheet := mustBudget(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "x", Amount: money.MustNew(total, money.GBP)}}}).TopSheet()
		d := budget.PlanDraft{Currency: money.GBP, Rates: []money.ExchangeRate{rate("1 EUR = 0.85 GBP")}, Sources: sources().Draw(t, "sources")}
		var raised, offered int64
		for i := range d.Sources {
			s := &d.Sources[i]
			s.Only = nil
			worth := s.Amount
			if worth.Currency() == money.EUR {
				var err error
				if worth, err = d.Rates[0].Convert(worth, money.HalfToEven); err != nil {
					t.Fatal(err)
				}
			}
			switch s.State {
			case budget.Committed, budget.Closed, budget.Drawn:
				raised += worth.Minor()
			case budget.Offered:
				offered += worth.Minor()
			}
		}
		if rapid.Bool().Draw(t, "at the edge") {
			missing := max(0, total-raised-rapid.Int64Range(0, 1).Draw(t, "short by"))
			d.Sources = append(d.Sources, budget.FundingSource{Title: "Last", State: budget.Closed, Amount: money.MustNew(missing, money.GBP)})
			raised += missing
		}
		p, err := budget.NewPlan(d)
		if err != nil {
			t.Fatal(err)
		}
		f, err := p.Fund(sheet)
		if err != nil {
			t.Fatal(err)
		}
		if f.Funded() != (raised >= total) {
			t.Fatalf("%d raised for %d: funded %v", raised, total, f.Funded())
		}
		if f.Gap.Minor() != max(0, total-raised) || f.Surplus.Minor() != max(0, raised-total) || f.GapIfOffered.Minor() != max(0, total-raised-offered) {
			t.Fatalf("%d raised and %d offered for %d: %+v", raised, offered, total, f)
		}
		short, isShort := f.Shortfall()
		if isShort == f.Funded() || isShort && short.Missing != f.Gap {
			t.Fatalf("%+v of %+v", short, f)
		}
	})
}

// Of no source is more drawn than was committed, and nothing before it is drawn.
func TestDrawnIsWithinTheCommitted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Int64Range(0, 1000).Draw(t, "amount")
		drawn := rapid.OneOf(rapid.Int64Range(0, 1500), rapid.Just(amount), rapid.Just(amount+1)).Draw(t, "drawn")
		state := rapid.SampledFrom([]budget.SourceState{budget.Sought, budget.Offered, budget.Committed, budget.Closed, budget.Drawn}).Draw(t, "state")
		_, err := budget.NewPlan(budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
			{Title: "Source", State: state, Amount: money.MustNew(amount, money.GBP), Drawn: money.MustNew(drawn, money.GBP)},
		}})
		if errors.Is(err, budget.ErrRange) != (drawn > amount) || errors.Is(err, budget.ErrState) != (drawn > 0 && state != budget.Drawn) {
			t.Fatalf("%d of %d drawn, %v: %v", drawn, amount, state, err)
		}
		if drawn <= amount && state == budget.Drawn && err != nil {
			t.Fatal(err)
		}
	})
}
