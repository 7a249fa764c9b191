package budget_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

var costCodes = []budget.AccountCode{"2000", "5000", "Legal", "Contingency"}

// drawnCosts draws a report on its way through a shoot.
func drawnCosts(t *rapid.T) budget.CostReport {
	r := startCosts(t)
	for range rapid.IntRange(0, 25).Draw(t, "steps") {
		r = costStep(t, r)
	}
	return r
}

func startCosts(t *rapid.T) budget.CostReport {
	amount := func(name string) money.Money {
		return money.MustNew(rapid.Int64Range(0, 1500).Draw(t, name), money.GBP)
	}
	b, err := budget.New(budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{
			{Code: "2000", Section: budget.BelowTheLine, Amount: amount("2000")},
			{Code: "5000", Section: budget.PostProduction, Amount: amount("5000")},
			{Title: "Legal", Amount: amount("legal")},
		},
		Charges: []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}},
	})
	if err != nil {
		t.Fatal(err)
	}
	r, err := budget.OpenCosts(b.TopSheet())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// costStep takes a step that is possible, or none.
func costStep(t *rapid.T, r budget.CostReport) budget.CostReport {
	next, _, err := costEvent(t, r)
	if err != nil {
		return r
	}
	return next
}

// costEvent draws an event of any kind and returns the report after it, whether
// the event leaves the estimated final cost as it is, and whether it was refused.
func costEvent(t *rapid.T, r budget.CostReport) (next budget.CostReport, sameFinal bool, err error) {
	code := rapid.SampledFrom(costCodes).Draw(t, "account")
	m := money.MustNew(rapid.Int64Range(1, 500).Draw(t, "amount"), money.GBP)
	paid := m
	if rapid.Bool().Draw(t, "not as expected") {
		paid = money.MustNew(rapid.Int64Range(0, 500).Draw(t, "paid"), money.GBP)
	}
	switch rapid.IntRange(0, 9).Draw(t, "event") {
	case 0:
		next, err = r.Commit(code, m)
		return next, true, err
	case 1:
		next, err = r.Receive(code, m)
		return next, true, err
	case 2:
		next, err = r.Invoice(code, m, paid)
		return next, paid == m, err
	case 3:
		next, err = r.PayAccrual(code, m, paid)
		return next, paid == m, err
	case 4:
		next, err = r.Spend(code, m, paid)
		return next, paid == m, err
	case 5:
		next, err = r.Estimate(code, m)
	case 6:
		next, err = r.Transfer(code, rapid.SampledFrom(costCodes).Draw(t, "to"), m)
		return next, true, err
	case 7:
		next, err = r.DrawContingency(code, m)
	case 8:
		next, err = r.Credit(code, m)
	case 9:
		return r.NextPeriod(), true, nil
	}
	return next, false, err
}

func mustTotals(t *rapid.T, s budget.CostTotals, err error) budget.CostTotals {
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func lineOf(t *rapid.T, r budget.CostReport, code budget.AccountCode) budget.CostLine {
	for _, l := range r.Lines() {
		if l.Account == code {
			return l
		}
	}
	t.Fatalf("no account %s", code)
	return budget.CostLine{}
}

// Of every row and every roll-up the estimated final cost is what was spent, is
// owed or ordered, and is still to come; its variance is the current budget less
// that, in two renderings that are each other's negative. The roll-ups of a
// report are the sums of its rows.
func TestFinalCostOfEveryRowAndRollUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawnCosts(t)
		var final, variance, over int64
		for _, l := range r.Lines() {
			s, err := r.Totals(l)
			checkFinal(t, mustTotals(t, s, err))
			final += s.Final.Minor()
			variance += s.Variance.BudgetLessCost().Minor()
			over += s.Variance.CostLessBudget().Minor()
		}
		s, err := r.Total()
		checkFinal(t, mustTotals(t, s, err))
		if s.Final.Minor() != final || s.Variance.BudgetLessCost().Minor() != variance || s.Variance.CostLessBudget().Minor() != over {
			t.Fatalf("rows come to %d and %d, the total is %+v", final, variance, s)
		}
		var sections int64
		for _, section := range []budget.Section{0, budget.AboveTheLine, budget.BelowTheLine, budget.PostProduction, budget.OtherCosts} {
			part, err := r.Section(section)
			checkFinal(t, mustTotals(t, part, err))
			sections += part.Final.Minor()
		}
		if sections != final {
			t.Fatalf("sections come to %d, rows to %d", sections, final)
		}
	})
}

func checkFinal(t *rapid.T, s budget.CostTotals) {
	cost := s.Actual.Minor() + s.Accrual.Minor() + s.Commitment.Minor()
	if s.Cost.Minor() != cost || s.Final.Minor() != cost+s.ToComplete.Minor() {
		t.Fatalf("cost and final cost of %+v", s)
	}
	v := s.Variance
	if v.BudgetLessCost().Minor() != s.Current.Minor()-s.Final.Minor() || v.CostLessBudget().Minor() != -v.BudgetLessCost().Minor() {
		t.Fatalf("%v and %v, budget %v, final %v", v.BudgetLessCost(), v.CostLessBudget(), s.Current, s.Final)
	}
	under, isUnder := v.Under()
	over, isOver := v.Over()
	switch sign := v.BudgetLessCost().Sign(); {
	case isUnder != (sign > 0) || isOver != (sign < 0) || v.OnBudget() != (sign == 0):
		t.Fatalf("%v is under %v, over %v, on budget %v", v, isUnder, isOver, v.OnBudget())
	case isUnder && under != v.BudgetLessCost(), isOver && over != v.CostLessBudget():
		t.Fatalf("under %v, over %v of %v", under, over, v)
	}
}

// Once everything ordered is invoiced, everything accrued is paid and nothing is
// still to come, no commitment is left and the final cost is the actual cost.
// What comes as it was estimated leaves the final cost on the way there.
func TestCompletion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawnCosts(t)
		before, err := r.Total()
		mustTotals(t, before, err)
		for _, code := range costCodes {
			l := lineOf(t, r, code)
			if r, err = r.Invoice(code, l.Commitment, l.Commitment); err != nil {
				t.Fatal(err)
			}
			if r, err = r.PayAccrual(code, l.Accrual, l.Accrual); err != nil {
				t.Fatal(err)
			}
			if r, err = r.Spend(code, l.ToComplete, l.ToComplete); err != nil {
				t.Fatal(err)
			}
		}
		for _, l := range r.Lines() {
			s, err := r.Totals(l)
			mustTotals(t, s, err)
			if s.Commitment.Sign() != 0 || s.ToComplete.Sign() != 0 || s.Accrual.Sign() != 0 || s.Final != s.Actual {
				t.Fatalf("complete, and yet %+v", s)
			}
		}
		after, err := r.Total()
		mustTotals(t, after, err)
		if after.Final != before.Final || after.Final != after.Actual || after.Current != before.Current {
			t.Fatalf("from %+v to %+v", before, after)
		}
	})
}

// The actual cost to date is that of the period before and what this period
// added, of every row and of the total.
func TestActualToDateIsTheOneBeforeAndThisPeriod(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := startCosts(t)
		for range rapid.IntRange(1, 4).Draw(t, "periods") {
			r = r.NextPeriod()
			before := map[budget.AccountCode]int64{}
			for _, l := range r.Lines() {
				before[l.Account] = l.Actual.Minor()
			}
			opening, err := r.Total()
			mustTotals(t, opening, err)
			for range rapid.IntRange(0, 10).Draw(t, "steps") {
				next := costStep(t, r)
				if next.Equal(r.NextPeriod()) {
					continue // a period within the period
				}
				r = next
			}
			for _, l := range r.Lines() {
				if l.Actual.Minor() != before[l.Account]+l.Period.Minor() {
					t.Fatalf("%d before and %+v", before[l.Account], l)
				}
			}
			closing, err := r.Total()
			mustTotals(t, closing, err)
			if closing.Actual.Minor() != opening.Actual.Minor()+closing.Period.Minor() {
				t.Fatalf("%v and %v are not %v", opening.Actual, closing.Period, closing.Actual)
			}
		}
	})
}

// contingencyBook keeps the contingency as an accountant would, event by event.
type contingencyBook struct{ budgeted, spent, owed, ordered int64 }

func (b *contingencyBook) left() int64 {
	return max(0, b.budgeted-b.spent-b.owed-b.ordered)
}

// A draw on the contingency conserves the current budget and never exceeds what
// is left of it: what was budgeted and came back, less what was drawn, spent, is
// owed or ordered. Within that every draw is possible.
func TestDrawsStayWithinTheContingency(t *testing.T) {
	const code = "Contingency"
	rapid.Check(t, func(t *rapid.T) {
		r := startCosts(t)
		if r.Contingency() != code {
			t.Fatalf("the contingency is %q", r.Contingency())
		}
		var book contingencyBook
		book.budgeted = lineOf(t, r, code).Locked.Minor()
		for range rapid.IntRange(1, 25).Draw(t, "steps") {
			n := rapid.OneOf(rapid.Int64Range(1, 120), rapid.Just(max(1, book.left())), rapid.Just(book.left()+1)).Draw(t, "amount")
			paid := rapid.Int64Range(0, 150).Draw(t, "paid")
			m, cost := money.MustNew(n, money.GBP), money.MustNew(paid, money.GBP)
			to := rapid.SampledFrom(costCodes[:3]).Draw(t, "to")
			before := mustTotals(t, totalsOf(t, r), nil)
			var next budget.CostReport
			var err error
			after := book
			step := rapid.IntRange(0, 8).Draw(t, "step")
			switch step {
			case 0:
				next, err = r.Commit(code, m)
				after.ordered += n
			case 1:
				next, err = r.Receive(code, m)
				after.ordered, after.owed = after.ordered-n, after.owed+n
			case 2:
				next, err = r.Invoice(code, m, cost)
				after.ordered, after.spent = after.ordered-n, after.spent+paid
			case 3:
				next, err = r.Spend(code, m, cost)
				after.spent += paid
			case 4:
				next, err = r.Transfer(to, code, m)
				after.budgeted += n
			case 5:
				next, err = r.Estimate(code, m)
			case 6:
				next, err = r.Credit(code, m)
				after.spent -= n
			default:
				next, err = r.DrawContingency(to, m)
				if step == 7 {
					next, err = r.Transfer(code, to, m)
				}
				after.budgeted -= n
				can := n <= book.left() && n <= book.budgeted // a credit note is no budget
				if can != (err == nil) || !can && (!errors.Is(err, budget.ErrRange) || !next.Equal(r)) {
					t.Fatalf("%d of %+v: %v", n, book, err)
				}
			}
			if err != nil {
				continue
			}
			r, book = next, after
			if now := totalsOf(t, r); step != 6 && now.Current != before.Current {
				t.Fatalf("the budget went from %v to %v", before.Current, now.Current)
			}
			if left, err := r.ContingencyLeft(); err != nil || left.Minor() != book.left() {
				t.Fatalf("%v, %v is left, want %d of %+v", left, err, book.left(), book)
			}
		}
	})
}

func totalsOf(t *rapid.T, r budget.CostReport) budget.CostTotals {
	s, err := r.Total()
	return mustTotals(t, s, err)
}

// Money that comes back to the contingency can be drawn again, whatever the
// contingency is estimated to cost.
func TestReturnedContingencyIsDrawnAgain(t *testing.T) {
	nothing := gbp("0")
	r, err := budget.NewCostReport(money.GBP, "99", []budget.CostLine{
		{Account: "1", Locked: gbp("100"), ToComplete: gbp("100")}, {Account: "99", Locked: gbp("90"), ToComplete: gbp("90")},
	})
	if err != nil {
		t.Fatal(err)
	}
	step := func(next budget.CostReport, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		r = next
	}
	step(r.DrawContingency("1", gbp("30")))
	step(r.Transfer("1", "99", gbp("30")))
	if left, err := r.ContingencyLeft(); err != nil || left != gbp("90") || r.Lines()[1].ToComplete != gbp("60") {
		t.Fatalf("%v left, %v, %+v", left, err, r.Lines()[1])
	}
	step(r.DrawContingency("1", gbp("80")))
	if left, _ := r.ContingencyLeft(); left != gbp("10") || r.Lines()[1].ToComplete != nothing {
		t.Errorf("%v left, %+v", left, r.Lines()[1])
	}
	step(r.Spend("99", nothing, gbp("4")))
	if _, err := r.DrawContingency("1", gbp("6.01")); !errors.Is(err, budget.ErrRange) {
		t.Errorf("what was spent is drawn: %v", err)
	}
	if _, err := (budget.CostReport{}).ContingencyLeft(); !errors.Is(err, budget.ErrMissing) {
		t.Errorf("no contingency: %v", err)
	}
}
