package budget_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
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

// On every day the cash is what came in so far less what went out, and the lowest
// point is the lowest of them.
func TestCashIsWhatCameInLessWhatWentOut(t *testing.T) {
	first := phase.MustDate("2026-01-30")
	payment := rapid.Custom(func(t *rapid.T) budget.Payment {
		return budget.Payment{
			Date:   first.AddDays(rapid.IntRange(0, 6).Draw(t, "day")),
			Amount: money.MustNew(rapid.Int64Range(0, 50).Draw(t, "amount"), money.GBP),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.SliceOfN(payment, 0, 8).Draw(t, "in")
		out := rapid.SliceOfN(payment, 0, 8).Draw(t, "out")
		deposit := budget.Deposit{Title: "bond", Amount: money.MustNew(7, money.GBP), Paid: first, Returned: first.AddDays(5)}
		back, paid := deposit.Payments()
		in, out = append(in, back...), append(out, paid...)
		flow, err := budget.Forecast(in, out)
		if err != nil {
			t.Fatal(err)
		}
		balance := func(day phase.Date) (sum int64) {
			for _, p := range in {
				if !p.Date.After(day) {
					sum += p.Amount.Minor()
				}
			}
			for _, p := range out {
				if !p.Date.After(day) {
					sum -= p.Amount.Minor()
				}
			}
			return sum
		}
		lowest, negative := balance(flow.Points[0].Date), phase.Date{}
		for i, p := range flow.Points {
			if i > 0 && !flow.Points[i-1].Date.Before(p.Date) {
				t.Fatalf("%v after %v", p.Date, flow.Points[i-1].Date)
			}
			if p.Balance.Minor() != balance(p.Date) {
				t.Fatalf("%v: %v, want %d", p.Date, p.Balance, balance(p.Date))
			}
			lowest = min(lowest, balance(p.Date))
			if negative.IsZero() && balance(p.Date) < 0 {
				negative = p.Date
			}
		}
		if flow.Lowest.Balance.Minor() != lowest {
			t.Fatalf("lowest %v, want %d", flow.Lowest, lowest)
		}
		if p, ok := flow.FirstNegative(); ok != !negative.IsZero() || p.Date != negative {
			t.Fatalf("first below zero %v, want %v", p, negative)
		}
		for _, p := range append(in, out...) {
			if !slices.ContainsFunc(flow.Points, func(q budget.CashPoint) bool { return q.Date == p.Date }) {
				t.Fatalf("nothing on %v", p.Date)
			}
		}
	})
}
