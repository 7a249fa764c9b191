package budget_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

func openBudget(t testing.TB) *budget.Budget {
	t.Helper()
	return mustNew(t, budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{
			{Code: "2000", Title: "Staff", Section: budget.BelowTheLine, Amount: gbp("1000")},
			{Code: "5000", Title: "Editing", Section: budget.PostProduction, Amount: gbp("500")},
			{Title: "Legal", Section: budget.OtherCosts, Amount: gbp("100")},
		},
		Charges: []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}},
	})
}

func openReport(t testing.TB) budget.CostReport {
	t.Helper()
	r, err := budget.OpenCosts(openBudget(t).TopSheet())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func total(t testing.TB, r budget.CostReport) budget.CostTotals {
	t.Helper()
	s, err := r.Total()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestCostReportThroughTheShoot(t *testing.T) {
	r := openReport(t)
	if s := total(t, r); s.Locked != gbp("1760") || s.Final != gbp("1760") || !s.Variance.OnBudget() {
		t.Errorf("%+v", s)
	}
	step := func(next budget.CostReport, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		r = next
	}
	step(r.Commit("2000", gbp("400")))
	step(r.Invoice("2000", gbp("300"), gbp("300")))
	step(r.Receive("2000", gbp("100")))
	if s := total(t, r); s.Final != gbp("1760") || s.Actual != gbp("300") || s.Accrual != gbp("100") || s.Commitment.Sign() != 0 || s.Cost != gbp("400") {
		t.Errorf("moved %+v", s)
	}
	step(r.PayAccrual("2000", gbp("100"), gbp("120")))
	step(r.Spend("5000", gbp("50"), gbp("40")))
	s := total(t, r)
	if over, ok := s.Variance.Over(); !ok || over != gbp("10") || s.Period != gbp("460") {
		t.Errorf("%+v, %v", s, s.Variance)
	}
	if s.Variance.BudgetLessCost() != gbp("-10") || s.Variance.CostLessBudget() != gbp("10") || s.Variance.String() != "over by 10.00 GBP" {
		t.Errorf("%v: %v, %v", s.Variance, s.Variance.BudgetLessCost(), s.Variance.CostLessBudget())
	}
	if staff, err := r.Section(budget.BelowTheLine); err != nil || staff.Variance.String() != "over by 20.00 GBP" {
		t.Errorf("%v, %v", staff.Variance, err)
	}
	step(r.DrawContingency("2000", gbp("20")))
	if s := total(t, r); s.Current != gbp("1760") || s.Variance.String() != "under by 10.00 GBP" {
		t.Errorf("after the draw %+v", s)
	}
	if _, err := r.DrawContingency("2000", gbp("140.01")); !errors.Is(err, budget.ErrRange) {
		t.Errorf("a draw beyond the contingency: %v", err)
	}
	pending, approved := withOverage(t, openBudget(t), budget.Overage{ID: "rain", Account: "2000", Amount: gbp("5")})
	if same, err := r.AddOverage(pending, "rain"); !errors.Is(err, budget.ErrState) || !same.Equal(r) {
		t.Errorf("an overage that one of two approved: %v", err)
	}
	if same, err := r.AddOverage(approved, "snow"); !errors.Is(err, budget.ErrUnknown) || !same.Equal(r) {
		t.Errorf("an overage nobody asked for: %v", err)
	}
	step(r.AddOverage(approved, "rain"))
	if s := total(t, r); s.Current != gbp("1765") || s.Locked != gbp("1760") {
		t.Errorf("after the overage %+v", s)
	}
	// It is added once, whatever became of the report in between.
	text, err := json.Marshal(r.NextPeriod())
	if err != nil {
		t.Fatal(err)
	}
	later, err := budget.DecodeCosts(text)
	if err != nil || !slices.Equal(later.Overages(), []string{"rain"}) {
		t.Fatalf("%s holds the overages %v, %v", text, later.Overages(), err)
	}
	for _, r := range []budget.CostReport{r, later} {
		if same, err := r.AddOverage(approved, "rain"); !errors.Is(err, budget.ErrDuplicate) || !same.Equal(r) {
			t.Errorf("the same overage again: %v", err)
		}
	}
	if _, err := budget.DecodeCosts([]byte(`{"currency": "GBP", "overages": ["rain", "snow", "rain"]}`)); !errors.Is(err, budget.ErrDuplicate) {
		t.Errorf("an overage in the report twice: %v", err)
	}
	if same, err := r.DrawContingency("Contingency", gbp("1")); !errors.Is(err, budget.ErrConflict) || !same.Equal(r) {
		t.Errorf("a draw for the contingency itself: %v", err)
	}
	if s := total(t, r.NextPeriod()); s.Period.Sign() != 0 || s.Actual != gbp("460") {
		t.Errorf("next period %+v", s)
	}
}

// Cost to date is the cost before the period and that of the period; credit notes
// may outweigh either.
func TestPeriodIsPartOfTheCostToDate(t *testing.T) {
	for _, tt := range [][2]string{{"1", "1"}, {"0", "1"}, {"-49", "1"}, {"-50", "-50"}, {"0", "-50"}, {"60", "10"}} {
		r, err := budget.NewCostReport(money.GBP, "", []budget.CostLine{{Account: "1", Actual: gbp(tt[1]), Period: gbp(tt[0]), ToComplete: gbp("70")}})
		if err != nil {
			t.Errorf("%s of %s: %v", tt[0], tt[1], err)
			continue
		}
		if s := total(t, r); s.Actual != gbp(tt[1]) || s.Period != gbp(tt[0]) || s.Final.Minor() != s.Actual.Minor()+7000 {
			t.Errorf("%s of %s: %+v", tt[0], tt[1], s)
		}
	}
	// What follows from a credit note can be written and read again.
	r, err := budget.NewCostReport(money.GBP, "", []budget.CostLine{{Account: "1", Locked: gbp("0"), Actual: gbp("20"), ToComplete: gbp("60")}})
	if err != nil {
		t.Fatal(err)
	}
	if r, err = r.Credit("1", gbp("70")); err != nil || total(t, r).Actual != gbp("-50") || total(t, r).Period != gbp("-70") {
		t.Fatal(r, err)
	}
	if r, err = r.NextPeriod().Spend("1", gbp("60"), gbp("60")); err != nil || total(t, r).Actual != gbp("10") || total(t, r).Period != gbp("60") {
		t.Fatal(r, err)
	}
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := budget.DecodeCosts(text); err != nil || !back.Equal(r) {
		t.Errorf("%s: %v", text, err)
	}
	for _, bad := range []string{"0", "-1"} {
		if same, err := r.Credit("1", gbp(bad)); !errors.Is(err, budget.ErrRange) || !same.Equal(r) {
			t.Errorf("a credit of %s: %v", bad, err)
		}
	}
}

// New costs get a new code, and the report keeps what is in it.
func TestNewAccountsAndOverages(t *testing.T) {
	r := openReport(t)
	_, rain := withOverage(t, openBudget(t), budget.Overage{ID: "rain", Account: "2000", Amount: gbp("5")})
	_, covid := withOverage(t, openBudget(t), budget.Overage{ID: "tests", Account: "9100", Amount: gbp("7")})
	_, anywhere := withOverage(t, openBudget(t), budget.Overage{ID: "night", Amount: gbp("9")})
	step := func(next budget.CostReport, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		r = next
	}
	step(r.AddOverage(rain, "rain"))
	refuse := func(name string, same budget.CostReport, err, want error) {
		t.Helper()
		if !errors.Is(err, want) || !same.Equal(r) {
			t.Errorf("%s: %v, want %v", name, err, want)
		}
	}
	same, err := r.AddOverage(covid, "tests")
	refuse("an account that is not there", same, err, budget.ErrUnknown)
	before := r
	step(r.AddAccount("9100", "Tests", budget.OtherCosts))
	if n := len(before.Lines()); n != 4 || len(r.Lines()) != 5 {
		t.Fatalf("%d lines, then %d", n, len(r.Lines()))
	}
	one, err := r.AddAccount("9300", "One", 0) // of a list that has room for more
	if err == nil {
		one, err = one.AddAccount("9400", "Two", 0)
	}
	if err != nil {
		t.Fatal(err)
	}
	left, errLeft := one.AddAccount("9500", "Left", 0)
	right, errRight := one.AddAccount("9600", "Right", 0)
	if errLeft != nil || errRight != nil || left.Lines()[7].Account != "9500" || right.Lines()[7].Account != "9600" {
		t.Errorf("%v and %v", left.Lines(), right.Lines())
	}
	if other, err := before.AddAccount("9200", "Masks", 0); err != nil || r.Lines()[4].Account != "9100" || other.Lines()[4].Account != "9200" {
		t.Errorf("one account in place of another: %v, %v", r.Lines(), err)
	}
	if !slices.Equal(r.Overages(), []string{"rain"}) || r.Version() != openBudget(t).Hash() || total(t, r).Locked != gbp("1760") {
		t.Errorf("%v of %v, %+v", r.Overages(), r.Version(), total(t, r))
	}
	step(r.AddOverage(covid, "tests"))
	same, err = r.AddOverageTo(covid, "tests", "9100")
	refuse("the same again", same, err, budget.ErrDuplicate)
	same, err = r.AddOverage(anywhere, "night")
	refuse("on no account", same, err, budget.ErrUnknown)
	same, err = r.AddOverageTo(anywhere, "night", "")
	refuse("to no account", same, err, budget.ErrMissing)
	same, err = before.AddOverageTo(covid, "tests", "2000")
	if !errors.Is(err, budget.ErrConflict) || !same.Equal(before) {
		t.Errorf("to another account: %v", err)
	}
	step(r.AddOverageTo(anywhere, "night", "5000"))
	step(r.Estimate("9100", gbp("7")))
	if s := total(t, r); s.Current != gbp("1781") || s.Final != gbp("1767") || !slices.Equal(r.Overages(), []string{"rain", "tests", "night"}) {
		t.Errorf("%+v with %v", s, r.Overages())
	}
	for _, code := range []budget.AccountCode{"2000", "9100", ""} {
		want := budget.ErrDuplicate
		if code == "" {
			want = budget.ErrMissing
		}
		same, err = r.AddAccount(code, "again", 0)
		refuse("account "+string(code), same, err, want)
	}
	same, err = r.AddAccount("1", "x", 99)
	refuse("a section", same, err, budget.ErrUnknown)
	if _, err := (budget.CostReport{}).AddAccount("1", "x", 0); !errors.Is(err, budget.ErrMissing) {
		t.Errorf("no currency: %v", err)
	}
}

// Two reports that go on from one do not write over each other.
func TestReportsBranch(t *testing.T) {
	b := openBudget(t)
	r := openReport(t)
	for _, id := range []string{"a", "b", "c"} {
		_, a := withOverage(t, b, budget.Overage{ID: id, Account: "2000", Amount: gbp("1")})
		next, err := r.AddOverage(a, id)
		if err != nil {
			t.Fatal(err)
		}
		r = next
	}
	_, x := withOverage(t, b, budget.Overage{ID: "x", Account: "2000", Amount: gbp("1")})
	_, y := withOverage(t, b, budget.Overage{ID: "y", Account: "2000", Amount: gbp("1")})
	one, errOne := r.AddOverage(x, "x")
	two, errTwo := r.AddOverage(y, "y")
	if errOne != nil || errTwo != nil || !slices.Equal(one.Overages(), []string{"a", "b", "c", "x"}) || !slices.Equal(two.Overages(), []string{"a", "b", "c", "y"}) {
		t.Errorf("%v and %v, %v, %v", one.Overages(), two.Overages(), errOne, errTwo)
	}
	if one.Equal(two) {
		t.Error("reports with the same lines and other overages are the same")
	}
}

// An overage is of one budget, and its report too.
func TestOveragesOfAnotherBudget(t *testing.T) {
	r := openReport(t)
	other := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Code: "2000", Title: "Another film", Amount: gbp("1760")}}})
	rain := budget.Overage{ID: "rain", Account: "2000", Amount: gbp("5")}
	_, mine := withOverage(t, openBudget(t), rain)
	_, theirs := withOverage(t, other, rain)
	_, smaller := withOverage(t, oneAccount(t, "100"), rain)
	if same, err := r.AddOverage(theirs, "rain"); !errors.Is(err, budget.ErrConflict) || !same.Equal(r) {
		t.Errorf("of another budget: %v", err)
	}
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := budget.DecodeCosts(text); err != nil || back.Version() != r.Version() {
		t.Errorf("%s is of %q, %v", text, back.Version(), err)
	} else if _, err := back.AddOverage(theirs, "rain"); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("of another budget, once read: %v", err)
	}
	unknown, err := budget.NewCostReport(money.GBP, "", r.Lines())
	if err != nil || unknown.Version() != "" || unknown.Equal(r) {
		t.Fatal(unknown.Version(), err)
	}
	if _, err := unknown.AddOverage(smaller, "rain"); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("of a budget with another total: %v", err)
	}
	if _, err := unknown.AddOverage(mine, "rain"); err != nil {
		t.Error(err)
	}
	said, err := unknown.Of(openBudget(t))
	if err != nil || said.Version() != r.Version() {
		t.Fatal(said.Version(), err)
	}
	if _, err := said.AddOverage(theirs, "rain"); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("of another budget with the same total: %v", err)
	}
	if _, err := said.Of(other); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("now another: %v", err)
	}
	if _, err := said.Of(nil); !errors.Is(err, budget.ErrMissing) {
		t.Errorf("none: %v", err)
	}
	if _, err := said.Of(mustNew(t, budget.Draft{Currency: money.USD})); !errors.Is(err, money.ErrCurrencyMismatch) {
		t.Errorf("in dollars: %v", err)
	}
}

func TestCurrenciesWithoutAmounts(t *testing.T) {
	for c, want := range map[money.Currency]error{0: budget.ErrMissing, money.XAU: money.ErrNoMinorUnit, money.Currency(9999): budget.ErrUnknown} {
		if _, err := budget.NewCostReport(c, "", nil); !errors.Is(err, want) {
			t.Errorf("a report in %v: %v", c, err)
		}
		if _, _, err := budget.ReadCosts("account,budget,actual_to_date,etc\n1,2,1,1\n", c, ""); !errors.Is(err, want) {
			t.Errorf("reading in %v: %v", c, err)
		}
		if _, err := budget.NewPlan(budget.PlanDraft{Currency: c}); !errors.Is(err, want) {
			t.Errorf("a plan in %v: %v", c, err)
		}
	}
}

// withOverage returns the approval of a locked budget with an overage, when one of
// two signers approved it and when both did.
func withOverage(t *testing.T, b *budget.Budget, o budget.Overage) (pending, approved budget.Approval) {
	t.Helper()
	step := func(a budget.Approval, err error) budget.Approval {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	a := step(budget.Prepare(b, "lee", []budget.Signer{{Person: "eve"}}, []budget.Signer{{Person: "eve"}, {Person: "bond"}}))
	a, _, err := a.Submit(fund(t, b, "1760"))
	a = step(a, err)
	a = step(a.Decide(budget.Decision{Person: "eve", Version: b.Hash(), Approved: true}))
	a = step(a.Lock())
	a = step(a.RequestOverage(o))
	pending = step(a.ApproveOverage(o.ID, "eve"))
	return pending, step(pending.ApproveOverage(o.ID, "bond"))
}

// The figures of a real report, with under positive.
func TestVarianceOfAPublishedReport(t *testing.T) {
	for title, want := range map[string]string{"33700": "under by 33,700.00 USD", "-39187": "over by 39,187.00 USD", "-10631": "over by 10,631.00 USD", "-16730": "over by 16,730.00 USD"} {
		under := money.MustParse(title + " USD")
		locked := money.MustParse("1000000 USD")
		final, err := locked.Sub(under)
		if err != nil {
			t.Fatal(err)
		}
		r, err := budget.NewCostReport(money.USD, "", []budget.CostLine{{Account: "1", Locked: locked, Actual: final}})
		if err != nil {
			t.Fatal(err)
		}
		if s := total(t, r); s.Variance.String() != want {
			t.Errorf("%s: %v", title, s.Variance)
		}
	}
}

func TestCostReportRefuses(t *testing.T) {
	r := openReport(t)
	before := total(t, r)
	try := map[string]func() error{
		"an order beyond the estimate": func() error { _, err := r.Commit("2000", gbp("1000.01")); return err },
		"an order of nothing":          func() error { _, err := r.Commit("2000", gbp("0")); return err },
		"an invoice without an order":  func() error { _, err := r.Invoice("2000", gbp("1"), gbp("1")); return err },
		"a negative invoice":           func() error { _, err := r.Spend("2000", gbp("1"), gbp("-1")); return err },
		"no such account":              func() error { _, err := r.Commit("9999", gbp("1")); return err },
		"another currency":             func() error { _, err := r.Estimate("2000", money.MustParse("1 USD")); return err },
		"a negative estimate":          func() error { _, err := r.Estimate("2000", gbp("-1")); return err },
		"a transfer of too much":       func() error { _, err := r.Transfer("Legal", "2000", gbp("100.01")); return err },
		"a transfer to nowhere":        func() error { _, err := r.Transfer("Legal", "9999", gbp("1")); return err },
		"a transfer back":              func() error { _, err := r.Transfer("Legal", "2000", gbp("-1")); return err },
	}
	for name, f := range try {
		if err := f(); err == nil {
			t.Errorf("%s accepted", name)
		}
	}
	if after := total(t, r); after != before {
		t.Errorf("the report changed from %+v to %+v", before, after)
	}
	_, err := budget.NewCostReport(money.GBP, "99", []budget.CostLine{
		{Locked: gbp("1")}, {Account: "1", Locked: gbp("-1")}, {Account: "1", Locked: gbp("1"), Changes: gbp("-2"), Actual: money.MustParse("1 USD")},
	})
	if n := len(budget.Problems(err)); n != 5 {
		t.Errorf("%d problems: %v", n, err)
	}
}

// Orders, deliveries and invoices as estimated leave the estimated final cost;
// transfers and draws leave the current budget; the parts always add up.
func TestCostReportLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := startCosts(t)
		for range rapid.IntRange(0, 30).Draw(t, "steps") {
			next, sameFinal, err := costEvent(t, r)
			if err != nil {
				continue
			}
			checkReport(t, r, next, sameFinal)
			r = next
		}
	})
}

// checkReport checks a report against the one before it: no event changes the locked
// budget or the current one in all.
func checkReport(t *rapid.T, before, after budget.CostReport, sameFinal bool) {
	x, err := before.Total()
	if err != nil {
		t.Fatal(err)
	}
	y, err := after.Total()
	if err != nil {
		t.Fatal(err)
	}
	if sameFinal && x.Final != y.Final || x.Current != y.Current || x.Locked != y.Locked {
		t.Fatalf("from %+v to %+v", x, y)
	}
	var variance, final money.Money
	for _, l := range after.Lines() {
		s, err := after.Totals(l)
		if err != nil {
			t.Fatal(err)
		}
		if cost, _ := money.Sum(s.Actual, s.Accrual, s.Commitment); cost != s.Cost {
			t.Fatalf("%+v", s)
		}
		variance, _ = variance.Add(s.Variance.BudgetLessCost())
		final, _ = final.Add(s.Final)
		_, under := s.Variance.Under()
		_, over := s.Variance.Over()
		if under && over || !under && !over && !s.Variance.OnBudget() {
			t.Fatalf("%v", s.Variance)
		}
	}
	if variance != y.Variance.BudgetLessCost() || final != y.Final {
		t.Fatalf("variances add up to %v, want %v", variance, y.Variance)
	}
	text, err := json.Marshal(after)
	if err != nil {
		t.Fatal(err)
	}
	back, err := budget.DecodeCosts(text)
	if err != nil {
		t.Fatal(err)
	}
	if z, err := back.Total(); err != nil || z != y || !back.Equal(after) || back.Equal(before) && x != y {
		t.Fatalf("%s came back as %+v, %v", text, z, err)
	}
}

func TestHotCosts(t *testing.T) {
	v, err := budget.HotCosts([]budget.HotCost{
		{Title: "Grips", Rate: gbp("30"), Budgeted: money.Whole(36), Worked: money.MustParseRatio("40.5")},
		{Title: "Catering", Rate: gbp("10"), Budgeted: money.Whole(12), Worked: money.Whole(11)},
	}, money.HalfToEven)
	if err != nil || v.String() != "over by 125.00 GBP" {
		t.Errorf("%v, %v", v, err)
	}
	text, err := json.Marshal(v)
	var back budget.Variance
	if err != nil || string(text) != `{"over":"125.00 GBP"}` || json.Unmarshal(text, &back) != nil || !back.Equal(v) {
		t.Errorf("%s, %v, back %v", text, err, back)
	}
	for text, want := range map[string]string{`{"under":"1.00 GBP"}`: "under by 1.00 GBP", `{}`: "on budget"} {
		if err := json.Unmarshal([]byte(text), &back); err != nil || back.String() != want {
			t.Errorf("%s: %v, %v", text, back, err)
		}
	}
	for _, bad := range []string{`{"under":"1.00 GBP","over":"1.00 GBP"}`, `{"over":"-1.00 GBP"}`, `{"left":"1.00 GBP"}`, `"x"`} {
		if err := json.Unmarshal([]byte(bad), &back); err == nil {
			t.Errorf("%s read as %v", bad, back)
		}
	}
	for _, bad := range []budget.HotCost{{Rate: gbp("1"), Worked: money.Whole(-1)}, {Rate: gbp("1"), Budgeted: money.Whole(-1)}, {Rate: gbp("-1")}} {
		if v, err := budget.HotCosts([]budget.HotCost{bad}, 0); !errors.Is(err, budget.ErrNegative) {
			t.Errorf("%+v: %v, %v", bad, v, err)
		}
	}
	if v, err := budget.HotCosts(nil, 0); err != nil || !v.OnBudget() || v.String() != "on budget" {
		t.Errorf("%v, %v", v, err)
	}
	if _, err := budget.HotCosts([]budget.HotCost{{Rate: gbp("1")}, {Rate: money.MustParse("1 USD"), Worked: money.Whole(1)}}, 0); !errors.Is(err, money.ErrCurrencyMismatch) {
		t.Errorf("two currencies: %v", err)
	}
}

func TestDecodeCostsReports(t *testing.T) {
	_, err := budget.DecodeCosts([]byte(`{"currency": "GBP", "lines": [{"account": "1", "locked": "x"}, {"locked": "5", "spent": "4"}]}`))
	if n := len(budget.Problems(err)); n != 3 {
		t.Errorf("%d problems: %v", n, err)
	}
	var r budget.CostReport
	if err := json.Unmarshal([]byte(`{"currency": "GBP", "lines": [{"account": "1", "locked": "5"}]}`), &r); err != nil || len(r.Lines()) != 1 {
		t.Errorf("%v, %v", r, err)
	}
}
