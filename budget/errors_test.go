package budget_test

import (
	"errors"
	"testing"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/role"
)

// second returns the error of a call.
func second[T any](_ T, err error) error { return err }

// Every refusal of a cost report says what was asked, where, and what would have
// been possible.
func TestRefusalsOfACostReportSayWhatIsPossible(t *testing.T) {
	s := mustNew(t, budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{{Code: "2000", Title: "Crew", Amount: gbp("100")}, {Code: "2200", Title: "Camera", Amount: gbp("50")}},
		Charges:  []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}},
	}).TopSheet()
	r, err := budget.OpenCosts(s)
	if err != nil {
		t.Fatal(err)
	}
	r = must(t)(r.Commit("2000", gbp("30")))
	r = must(t)(r.Receive("2000", gbp("10")))
	bare, err := budget.NewCostReport(money.GBP, "", []budget.CostLine{{Account: "21", Locked: gbp("5")}, {Account: "21", Locked: gbp("6")}})
	if err != nil {
		t.Fatal(err)
	}
	const (
		estimate = "the estimate to complete of the account (raise it first: Estimate)"
		orders   = "the open orders of the account (commit more first: Commit)"
		accounts = `an account of the report, or a new one (AddAccount): "2000", "2200" or "Contingency"`
	)
	other := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Code: "1", Amount: gbp("1")}}})
	for _, tt := range []struct {
		err    error
		reason error
		want   string
	}{
		{second(r.Commit("2000", gbp("70.01"))), budget.ErrRange, `budget: commit: account 2000: "70.01 GBP": out of range, want at most 70.00 GBP, ` + estimate},
		{second(r.Commit("2000", gbp("0"))), budget.ErrRange, `budget: commit: account 2000: "0.00 GBP": out of range, want more than zero`},
		{second(r.Commit("2201", gbp("1"))), budget.ErrUnknown, `budget: commit: account: "2201": unknown, want ` + accounts},
		{second(bare.Commit("21", gbp("1"))), budget.ErrDuplicate, `budget: commit: account: "21": used twice, want an account with a number of its own in the report`},
		{second(r.Commit("2000", money.MustParse("1 EUR"))), money.ErrCurrencyMismatch, `budget: commit: account 2000: "1.00 EUR": money: currency EUR, want GBP`},
		{second(r.Receive("2000", gbp("21"))), budget.ErrRange, `budget: receive: account 2000: "21.00 GBP": out of range, want at most 20.00 GBP, ` + orders},
		{second(r.Receive("2200", gbp("1"))), budget.ErrRange, `budget: receive: account 2200: "1.00 GBP": out of range, want at most 0.00 GBP, ` + orders},
		{second(r.Invoice("2000", gbp("21"), gbp("1"))), budget.ErrRange, `budget: invoice: account 2000: "21.00 GBP": out of range, want at most 20.00 GBP, ` + orders},
		{second(r.Invoice("2000", gbp("1"), gbp("-1"))), budget.ErrNegative, `budget: invoice: account 2000: "-1.00 GBP": negative, want zero or more`},
		{second(r.Spend("2200", gbp("51"), gbp("1"))), budget.ErrRange, `budget: spend: account 2200: "51.00 GBP": out of range, want at most 50.00 GBP, ` + estimate},
		{second(r.PayAccrual("2000", gbp("11"), gbp("1"))), budget.ErrRange, `budget: pay accrual: account 2000: "11.00 GBP": out of range, want at most 10.00 GBP, what is accrued on the account (receive more first: Receive)`},
		{second(r.Credit("2000", gbp("-1"))), budget.ErrRange, `budget: credit: account 2000: "-1.00 GBP": out of range, want more than zero`},
		{second(r.Estimate("2000", gbp("-1"))), budget.ErrNegative, `budget: estimate: account 2000: "-1.00 GBP": negative, want zero or more`},
		{second(r.Transfer("2200", "2000", gbp("51"))), budget.ErrRange, `budget: transfer: account 2200: "51.00 GBP": out of range, want at most 50.00 GBP, the current budget of the account`},
		{second(r.Transfer("2200", "2200", gbp("1"))), budget.ErrConflict, `budget: transfer: to account: "2200": in conflict, want another account than it comes from`},
		{second(r.Transfer("2200", "9", gbp("1"))), budget.ErrUnknown, `budget: transfer: account: "9": unknown, want ` + accounts},
		{second(r.DrawContingency("2200", gbp("15.01"))), budget.ErrRange, `budget: draw contingency: account Contingency: "15.01 GBP": out of range, want at most 15.00 GBP, what is left of the contingency (the rest is an overage: Approval.RequestOverage)`},
		{second(bare.DrawContingency("21", gbp("1"))), budget.ErrMissing, "budget: draw contingency: missing, want a charge that is the contingency, or its account in NewCostReport"},
		{second(r.AddAccount("2000", "", 0)), budget.ErrDuplicate, `budget: add account: "2000": used twice, want a code that the report does not have`},
		{second(r.AddAccount("3", "", 9)), budget.ErrUnknown, `budget: add account: "3": section budget.Section(9): unknown, want "above-the-line", "below-the-line", "post-production" or "other"`},
		{second(r.Of(other)), budget.ErrConflict, `budget: cost report: budget: "` + string(other.Hash()) + `": in conflict, want the version that the report was opened from, "` + string(r.Version()) + `"`},
		{second(budget.NewCostReport(money.GBP, "99", []budget.CostLine{{Account: "21", Locked: gbp("5"), Changes: gbp("-6")}})), budget.ErrRange,
			`budget: account 21: changes: "-6.00 GBP": out of range, want no more taken off than the locked budget of 5.00 GBP` + "\n" +
				`budget: contingency: "99": unknown, want an account of the report: "21"`},
	} {
		if tt.err == nil || tt.err.Error() != tt.want || !errors.Is(tt.err, tt.reason) {
			t.Errorf("got  %v\nwant %s", tt.err, tt.want)
		}
	}
}

// must returns what a call returns, or ends the test.
func must(t *testing.T) func(budget.CostReport, error) budget.CostReport {
	return func(r budget.CostReport, err error) budget.CostReport {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
}

// Every refusal of a draft, a plan and a chart says what was wanted instead.
func TestRefusalsOfDocumentsSayWhatIsWanted(t *testing.T) {
	long := budget.Draft{Currency: money.GBP}
	for _, code := range []budget.AccountCode{"10", "11", "12", "13", "14", "15", "16", "17", "18", "20", "21"} {
		long.Accounts = append(long.Accounts, budget.Account{Code: code, Amount: gbp("1")})
	}
	eight := budget.Draft{Currency: money.GBP, Accounts: long.Accounts[:8], Charges: []budget.Charge{{Title: "C", Share: money.Percent(1), Base: budget.Base{Accounts: []budget.AccountCode{"2x"}}}}}
	long.Charges = []budget.Charge{{Title: "C", Share: money.Percent(1), Base: budget.Base{Accounts: []budget.AccountCode{"2x"}}}}
	charge := func(c budget.Charge) error {
		c.Title = "C"
		return second(budget.New(budget.Draft{Currency: money.GBP, Charges: []budget.Charge{c}}))
	}
	account := func(l budget.Line, fringes ...budget.Fringe) error {
		return second(budget.New(budget.Draft{Currency: money.GBP, Fringes: fringes, Accounts: []budget.Account{{Code: "1", Lines: []budget.Line{l}}}}))
	}
	source := func(s budget.FundingSource) error {
		s.Title, s.Amount = "S", gbp("5")
		if s.State == 0 {
			s.State = budget.Committed
		}
		return second(budget.NewPlan(budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{s}}))
	}
	for _, tt := range []struct {
		err    error
		reason error
		want   string
	}{
		{charge(budget.Charge{Share: money.Whole(10)}), budget.ErrRange, `budget: charge C: share: "10": out of range, want "10%" or "1/10"`},
		{charge(budget.Charge{Share: money.Whole(101)}), budget.ErrRange, `budget: charge C: share: "101": out of range, want at most the whole, "100%" or "1"`},
		{charge(budget.Charge{Share: money.MustParseRatio("3/2")}), budget.ErrRange, `budget: charge C: share: "3/2": out of range, want at most the whole, "100%" or "1"`},
		{charge(budget.Charge{Share: money.Whole(1), GrossUp: true}), budget.ErrRange, `budget: charge C: share: "1": out of range, want less than the whole, of which the charge is a part`},
		{charge(budget.Charge{Kind: 99, Flat: gbp("1")}), budget.ErrUnknown, `budget: charge C: kind: "budget.ChargeKind(99)": unknown, want "contingency", "completion-bond", "overhead", "insurance", "mark-up", "sponsor-fee" or "finance-cost"`},
		{charge(budget.Charge{Share: money.Percent(1), Base: budget.Base{Charges: []string{"x"}}}), budget.ErrUnknown, `budget: charge C: base: charges: "x": unknown, want the id of a charge before it, of which there is none`},
		{second(budget.New(long)), budget.ErrUnknown, `budget: charge C: base: accounts: "2x": unknown, want an account or a category of the budget, such as "10", "11", "12", "13", "14", "15", "20" or "21"`},
		{second(budget.New(eight)), budget.ErrUnknown, `budget: charge C: base: accounts: "2x": unknown, want an account or a category of the budget: "10", "11", "12", "13", "14", "15", "16" or "17"`},
		{account(budget.Line{Fringes: []budget.FringeCode{"nic"}}, budget.Fringe{Code: "ni"}, budget.Fringe{Code: "hol"}), budget.ErrUnknown, `budget: account 1: line 1: fringes: "nic": unknown, want a fringe of the budget: "hol" or "ni"`},
		{account(budget.Line{Currency: money.EUR}), budget.ErrNoRate, `budget: account 1: line 1: currency: "EUR": no exchange rate to the currency of the budget, want GBP or a rate, "1 EUR = N GBP"`},
		{account(budget.Line{}, budget.Fringe{Code: "f", Flat: gbp("1"), Unit: budget.Allowance}), budget.ErrRange, `budget: fringe f: unit: "allowance": out of range, want flat, hour, day, week or month for a flat amount`},
		{second(budget.New(budget.Draft{Currency: money.GBP, Credits: []budget.Credit{{Title: "A"}, {}}})), budget.ErrMissing, `budget: credit number 2: title: missing`},
		{second(budget.HotCosts([]budget.HotCost{{Rate: gbp("1")}, {Rate: gbp("-1")}}, 0)), budget.ErrNegative, `budget: hot cost number 2: "rate -1.00 GBP, budgeted 0, worked 0": negative, want zero or more`},
		{second(budget.Forecast(nil, []budget.Payment{{Title: "Wages"}})), budget.ErrMissing, `budget: payment Wages: date: missing`},
		{second(budget.Forecast([]budget.Payment{{Amount: gbp("1")}}, nil)), budget.ErrMissing, `budget: payment number 1: date: missing`},
		{source(budget.FundingSource{Drawn: gbp("6"), State: budget.Drawn}), budget.ErrRange, `budget: source S: drawn: "6.00 GBP": out of range, want at most 5.00 GBP, the amount of the source`},
		{source(budget.FundingSource{Drawn: gbp("1")}), budget.ErrState, `budget: source S: drawn: "1.00 GBP": not possible in this state, want the state drawn, or lapsed after it; the source is committed`},
		{source(budget.FundingSource{RaisedBy: []budget.Raiser{{Person: "a", Part: money.Percent(60)}, {Person: "b", Part: money.Percent(60)}}}), budget.ErrRange, `budget: source S: raisedBy: "6/5": out of range, want parts of at most the whole together, "100%" or "1"`},
	} {
		if tt.err == nil || tt.err.Error() != tt.want || !errors.Is(tt.err, tt.reason) {
			t.Errorf("got  %v\nwant %s", tt.err, tt.want)
		}
	}
}

// Every refusal of an approval says what would have been possible.
func TestRefusalsOfAnApprovalSayWhatIsPossible(t *testing.T) {
	b := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Code: "1", Amount: gbp("5")}}})
	a, err := budget.Prepare(b, "Lee", []budget.Signer{{Person: "Pat", Role: role.Producer}, {Person: "Eve", Role: role.ExecutiveProducer}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	third := func(_ budget.Approval, _ budget.Shortfall, err error) error { return err }
	plan, err := budget.NewPlan(budget.PlanDraft{Currency: money.GBP})
	if err != nil {
		t.Fatal(err)
	}
	f, err := plan.Fund(b.TopSheet())
	if err != nil {
		t.Fatal(err)
	}
	submitted, _, err := a.Submit(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		err    error
		reason error
		want   string
	}{
		{second(a.Lock()), budget.ErrState, `budget: lock: "draft": not possible in this state, want a budget that everybody approved`},
		{third(submitted.Submit(f)), budget.ErrState, `budget: submit: "submitted": not possible in this state, want a budget in draft`},
		{third(a.Submit(budget.Funding{Budget: gbp("6")})), budget.ErrConflict, `budget: submit: funding: "6.00 GBP": in conflict, want the funding of this version of the budget, of 5.00 GBP`},
		{second(submitted.Decide(budget.Decision{Person: "Bob", Version: b.Hash()})), budget.ErrUnknown, `budget: decide: person: "Bob": unknown, want a signer: "Eve" or "Pat"`},
		{second(submitted.Decide(budget.Decision{Person: "Pat", Version: "x"})), budget.ErrConflict, `budget: decide: version: "x": in conflict, want the version that was submitted, "` + string(b.Hash()) + `"`},
		{second(a.RequestOverage(budget.Overage{ID: "o", Amount: gbp("1")})), budget.ErrState, `budget: request overage o: "draft": not possible in this state, want a budget that is locked`},
		{second(a.ApproveOverage("o", "Pat")), budget.ErrUnknown, `budget: approve overage: "o": unknown, want an overage that was asked for, of which there is none`},
	} {
		if tt.err == nil || tt.err.Error() != tt.want || !errors.Is(tt.err, tt.reason) {
			t.Errorf("got  %v\nwant %s", tt.err, tt.want)
		}
	}
}
