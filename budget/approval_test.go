package budget_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

func oneAccount(t testing.TB, amount string) *budget.Budget {
	t.Helper()
	return mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "Everything", Amount: gbp(amount)}}})
}

func fund(t testing.TB, b *budget.Budget, amount string) budget.Funding {
	t.Helper()
	p := mustPlan(t, budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{{Title: "x", State: budget.Committed, Amount: gbp(amount)}}})
	f, err := p.Fund(b.TopSheet())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestSignersAreThoseWhoApproveBudgets(t *testing.T) {
	people := map[role.Role][]role.Person{
		role.ExecutiveProducer: {"eve"}, role.Producer: {"pat", "eve"}, role.LineProducer: {"lee"},
		role.CompletionGuarantor: {"bond"}, role.Editor: {"ed"},
	}
	signers := budget.SignersOf(role.Setting{Medium: role.Film}, people)
	for _, want := range []role.Person{"eve", "pat", "bond"} {
		if !slices.ContainsFunc(signers, func(s budget.Signer) bool { return s.Person == want }) {
			t.Errorf("%s does not sign: %v", want, signers)
		}
	}
	if slices.ContainsFunc(signers, func(s budget.Signer) bool { return s.Person == "lee" || s.Person == "ed" }) {
		t.Error("the line producer, who prepares the budget, signs it")
	}
	seen := map[role.Person]bool{}
	for _, s := range signers {
		if seen[s.Person] {
			t.Errorf("%s signs twice", s.Person)
		}
		seen[s.Person] = true
	}
	overage := budget.OverageSignersOf(role.Setting{Medium: role.Film}, people)
	if !slices.ContainsFunc(overage, func(s budget.Signer) bool { return s.Person == "eve" && s.Role == role.ExecutiveProducer }) {
		t.Errorf("overages are approved by %v", overage)
	}
	if len(budget.SignersOf(role.Setting{Medium: role.Film}, nil)) != 0 {
		t.Error("nobody signs a production without people")
	}
}

func TestApprovalFromDraftToLock(t *testing.T) {
	first := oneAccount(t, "1000")
	a, err := budget.Prepare(first, "lee", []budget.Signer{{Person: "eve", Role: role.ExecutiveProducer}, {Person: "bond", Office: "completion guarantor"}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Lock(); !errors.Is(err, budget.ErrState) {
		t.Errorf("lock a draft: %v", err)
	}
	if _, err := a.Decide(budget.Decision{Person: "eve", Version: first.Hash(), Approved: true}); !errors.Is(err, budget.ErrState) {
		t.Errorf("approve a draft: %v", err)
	}
	a, short, err := a.Submit(fund(t, first, "800"), "eve")
	if err != nil || short.Missing != gbp("200") || short.To != role.ExecutiveProducer || !slices.Equal(short.People, []role.Person{"eve"}) {
		t.Fatalf("%+v, %v", short, err)
	}
	a, err = a.Decide(budget.Decision{Person: "eve", Version: first.Hash(), Approved: true})
	if err != nil || a.State() != budget.Submitted || len(a.Waiting()) != 1 {
		t.Fatalf("%v, waiting for %v, %v", a.State(), a.Waiting(), err)
	}
	if _, err := a.Decide(budget.Decision{Person: "lee", Version: first.Hash(), Approved: true}); !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("approval by nobody asked: %v", err)
	}
	if _, err := a.Decide(budget.Decision{Person: "bond", Version: "other", Approved: true}); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("approval of another version: %v", err)
	}
	a, err = a.Decide(budget.Decision{Person: "bond", Version: first.Hash(), Note: "contingency"})
	if err != nil || a.State() != budget.ChangesRequested {
		t.Fatalf("%v, %v", a.State(), err)
	}
	second := oneAccount(t, "1100")
	a, err = a.Revise(second)
	if err != nil || a.State() != budget.InDraft || len(a.Waiting()) != 2 {
		t.Fatalf("%v, waiting for %v, %v", a.State(), a.Waiting(), err)
	}
	if _, _, err := a.Submit(fund(t, first, "800")); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("with the funding of another budget: %v", err)
	}
	a, short, err = a.Submit(fund(t, second, "5000"))
	if err != nil || !short.IsZero() {
		t.Fatal(short, err)
	}
	for _, p := range []role.Person{"eve", "eve", "bond", "bond"} {
		if a, err = a.Decide(budget.Decision{Person: p, Version: second.Hash(), Approved: true, On: phase.MustDate("2026-03-01")}); err != nil {
			t.Fatal(err)
		}
	}
	if a.State() != budget.Approved || len(a.Record().Decisions) != 4 {
		t.Fatalf("%v after %v", a.State(), a.Record().Decisions)
	}
	edited, err := a.Revise(oneAccount(t, "1101"))
	if err != nil || edited.State() != budget.InDraft || a.State() != budget.Approved {
		t.Errorf("an edit leaves the approval: %v, %v", edited.State(), err)
	}
	if same, err := a.Revise(oneAccount(t, "1100")); err != nil || same.State() != budget.Approved {
		t.Errorf("no edit voids the approval: %v, %v", same.State(), err)
	}
	if a, err = a.Lock(); err != nil || a.State() != budget.Locked {
		t.Fatal(a.State(), err)
	}
	if _, err := a.Revise(first); !errors.Is(err, budget.ErrState) {
		t.Errorf("revise a locked budget: %v", err)
	}
	overages(t, a)
}

func overages(t *testing.T, a budget.Approval) {
	t.Helper()
	current := func(a budget.Approval) money.Money {
		m, err := a.Current()
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	for _, bad := range []budget.Overage{{Amount: gbp("1")}, {ID: "x"}, {ID: "x", Amount: gbp("-1")}, {ID: "x", Amount: money.MustParse("1 USD")}} {
		if _, err := a.RequestOverage(bad); err == nil {
			t.Errorf("%+v accepted", bad)
		}
	}
	a, err := a.RequestOverage(budget.Overage{ID: "rain", Amount: gbp("50"), Approved: []role.Person{"eve", "bond"}})
	if err != nil || current(a) != gbp("1100") {
		t.Fatalf("a pending overage counts: %v, %v", current(a), err)
	}
	if _, err := a.RequestOverage(budget.Overage{ID: "rain", Amount: gbp("1")}); !errors.Is(err, budget.ErrDuplicate) {
		t.Errorf("twice: %v", err)
	}
	for _, p := range []role.Person{"eve", "eve", "bond"} {
		if a, err = a.ApproveOverage("rain", p); err != nil {
			t.Fatal(err)
		}
	}
	if current(a) != gbp("1150") || a.Budget().Gross() != gbp("1100") {
		t.Errorf("current %v, locked %v", current(a), a.Budget().Gross())
	}
	if _, err := a.ApproveOverage("snow", "eve"); !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("no such overage: %v", err)
	}
	if _, err := a.ApproveOverage("rain", "lee"); !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("by nobody asked: %v", err)
	}
	text, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	var record budget.ApprovalRecord
	if err := json.Unmarshal(text, &record); err != nil {
		t.Fatal(err)
	}
	back, err := budget.Restore(a.Budget(), record)
	if err != nil || current(back) != gbp("1150") || back.State() != budget.Locked {
		t.Errorf("%s restored as %v, %v", text, back.State(), err)
	}
}

// A line that cannot be reckoned counts as nothing: a budget with one is neither
// funded nor put before anybody.
func TestAnIncompleteBudgetGoesNowhere(t *testing.T) {
	b := mustNew(t, budget.Draft{Currency: money.GBP, Globals: []budget.Global{{Name: "DAYS", Value: q("0")}}, Accounts: []budget.Account{
		{Code: "1100", Title: "Story", Amount: gbp("5")},
		{Code: "2000", Title: "Crew", Lines: []budget.Line{{Amount: q("1 / DAYS"), Rate: q("1000000")}, {Amount: q("0 - 1"), Rate: q("1")}}},
	}})
	signers := []budget.Signer{{Person: "eve"}}
	a, err := budget.Prepare(b, "lee", signers, nil)
	if err != nil {
		t.Fatal(err)
	}
	plan := mustPlan(t, budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{{Title: "x", State: budget.Committed, Amount: gbp("5")}}})
	_, fundErr := plan.Fund(b.TopSheet())
	after, short, submitErr := a.Submit(budget.Funding{Budget: b.Net(), Covered: b.Net()})
	_, costErr := budget.OpenCosts(b.TopSheet())
	_, restoreErr := budget.Restore(b, budget.ApprovalRecord{
		State: budget.Locked, Version: b.Hash(), Signers: signers,
		Decisions: []budget.Decision{{Person: "eve", Version: b.Hash(), Approved: true}},
	})
	for name, err := range map[string]error{"fund": fundErr, "submit": submitErr, "open costs": costErr, "restore": restoreErr} {
		var incomplete *budget.IncompleteError
		if !errors.As(err, &incomplete) || len(incomplete.Problems) != 2 || incomplete.Problems[0].Path != "accounts[1].lines[0].amount" ||
			!errors.Is(err, money.ErrDivisionByZero) || !errors.Is(err, budget.ErrNegative) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if after.State() != budget.InDraft || !short.IsZero() {
		t.Errorf("%v with %v", after.State(), short)
	}
	if want := "budget: not complete: account 2000: line 1: amount: money: divide 1 and 0: division by zero; account 2000: line 2: amount: negative, want zero or more"; submitErr.Error() != want {
		t.Errorf("%v, want %s", submitErr, want)
	}
	if found := budget.Problems(submitErr); len(found) != 2 {
		t.Errorf("taken apart: %v", found)
	}
	if err := oneAccount(t, "1").TopSheet().Err(); err != nil {
		t.Errorf("a complete sheet: %v", err)
	}
}

func TestRestoreChecks(t *testing.T) {
	b := oneAccount(t, "1")
	good := budget.ApprovalRecord{State: budget.InDraft, Version: b.Hash(), Signers: []budget.Signer{{Person: "eve"}}}
	tests := map[string]struct {
		change func(*budget.ApprovalRecord)
		want   error
	}{
		"another version": {func(r *budget.ApprovalRecord) { r.Version = "x" }, budget.ErrConflict},
		"no state":        {func(r *budget.ApprovalRecord) { r.State = 0 }, budget.ErrUnknown},
		"no signer":       {func(r *budget.ApprovalRecord) { r.Signers = nil }, budget.ErrMissing},
		"no person":       {func(r *budget.ApprovalRecord) { r.Signers = []budget.Signer{{}} }, budget.ErrMissing},
		"twice":           {func(r *budget.ApprovalRecord) { r.OverageSigners = []budget.Signer{{Person: "x"}, {Person: "x"}} }, budget.ErrDuplicate},
		"claimed":         {func(r *budget.ApprovalRecord) { r.State = budget.Locked }, budget.ErrConflict},
		"overage":         {func(r *budget.ApprovalRecord) { r.Overages = []budget.Overage{{ID: "x", Amount: gbp("1")}} }, budget.ErrState},
		"by a stranger": {func(r *budget.ApprovalRecord) {
			r.State, r.Decisions = budget.Locked, []budget.Decision{{Person: "eve", Version: b.Hash(), Approved: true}}
			r.Overages = []budget.Overage{{ID: "x", Amount: gbp("1"), Approved: []role.Person{"zoe"}}}
		}, budget.ErrUnknown},
	}
	if _, err := budget.Restore(b, good); err != nil {
		t.Fatal(err)
	}
	for name, tt := range tests {
		r := good
		tt.change(&r)
		if _, err := budget.Restore(b, r); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCashFlow(t *testing.T) {
	day := phase.MustDate
	p := mustPlan(t, budget.PlanDraft{Currency: money.GBP, Rates: []money.ExchangeRate{rate("1 EUR = 0.85 GBP")}, Sources: []budget.FundingSource{
		{Title: "Investor", State: budget.Closed, Amount: gbp("600"), Cash: []budget.Payment{{Date: day("2026-05-01"), Amount: gbp("600")}}},
		{Title: "Pre-sale", State: budget.Committed, Amount: money.MustParse("400 EUR"), Cash: []budget.Payment{
			{Date: day("2026-04-01"), Amount: money.MustParse("80 EUR"), Title: "on signing"}, {Date: day("2027-01-15"), Amount: money.MustParse("320 EUR")},
		}},
		{Title: "Hope", State: budget.Offered, Amount: gbp("1000"), Cash: []budget.Payment{{Date: day("2026-04-01"), Amount: gbp("1000")}}},
	}})
	in, err := p.Cash()
	if err != nil {
		t.Fatal(err)
	}
	back, bond := budget.Deposit{Title: "Performers' bond", Amount: gbp("200"), Paid: day("2026-05-20"), Returned: day("2026-09-01")}.Payments()
	out := append(bond, budget.Payment{Date: day("2026-04-20"), Amount: gbp("60")}, budget.Payment{Date: day("2026-06-01"), Amount: gbp("600")})
	f, err := budget.Forecast(append(in, back...), out)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range f.Points {
		got = append(got, p.Date.String()+" "+p.Balance.String())
	}
	want := []string{
		"2026-04-01 68.00 GBP", "2026-04-20 8.00 GBP", "2026-05-01 608.00 GBP", "2026-05-20 408.00 GBP",
		"2026-06-01 -192.00 GBP", "2026-09-01 8.00 GBP", "2027-01-15 280.00 GBP",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if first, ok := f.FirstNegative(); !ok || first.Date != day("2026-06-01") || f.Lowest != first {
		t.Errorf("first negative %+v, lowest %+v", first, f.Lowest)
	}
	funding, err := p.Fund(oneAccount(t, "860").TopSheet())
	if err != nil || !funding.Funded() {
		t.Errorf("%+v, %v", funding, err)
	}
	if f, err := budget.Forecast(in, nil); err != nil || len(f.Points) != 3 {
		t.Errorf("%+v, %v", f, err)
	} else if _, negative := f.FirstNegative(); negative {
		t.Error("income alone is negative")
	}
	for _, bad := range []budget.Payment{{Amount: gbp("1")}, {Date: day("2026-01-01"), Amount: gbp("-1")}, {Date: day("2026-04-01"), Amount: money.MustParse("1 USD")}} {
		if _, err := budget.Forecast(in, []budget.Payment{bad, {Date: day("2026-04-01"), Amount: gbp("1")}}); err == nil {
			t.Errorf("%+v accepted", bad)
		}
	}
}

// The cash of a source is what it adds to the budget.
func TestCashAgreesWithFund(t *testing.T) {
	day := phase.MustDate
	eur := func(s string) money.Money { return money.MustParse(s + " EUR") }
	cash := func(source budget.FundingSource) (got []string) {
		t.Helper()
		source.Title, source.State = "x", budget.Committed
		p := mustPlan(t, budget.PlanDraft{Currency: money.GBP, Rates: []money.ExchangeRate{rate("1 EUR = 0.85 GBP")}, Sources: []budget.FundingSource{source}})
		in, err := p.Cash()
		if err != nil {
			t.Fatal(err)
		}
		sum := gbp("0")
		for _, c := range in {
			got = append(got, c.Date.String()+" "+c.Amount.String())
			sum, _ = sum.Add(c.Amount)
		}
		f, err := p.Fund(oneAccount(t, "1000000").TopSheet())
		if err != nil || f.Covered != sum {
			t.Errorf("%+v: cash %v, covered %v, %v", source, sum, f.Covered, err)
		}
		return got
	}
	one := []budget.Payment{{Date: day("2026-04-01"), Amount: gbp("100")}}
	for _, tt := range []struct {
		source budget.FundingSource
		want   []string
	}{
		{budget.FundingSource{Amount: gbp("100"), Target: gbp("200"), Cash: one}, nil},
		{budget.FundingSource{Amount: gbp("100"), Target: gbp("100"), Cash: one}, []string{"2026-04-01 100.00 GBP"}},
		{budget.FundingSource{Amount: gbp("100"), Costs: gbp("8"), Cash: one}, []string{"2026-04-01 92.00 GBP"}},
		{budget.FundingSource{Amount: gbp("100"), Costs: gbp("100"), Cash: one}, nil},
		{budget.FundingSource{Amount: gbp("100"), Costs: gbp("30"), Cash: []budget.Payment{
			{Date: day("2026-06-01"), Amount: gbp("60")}, {Date: day("2026-05-01"), Amount: gbp("20")}, {Date: day("2026-07-01"), Amount: gbp("20")},
		}}, []string{"2026-06-01 50.00 GBP", "2026-07-01 20.00 GBP"}},
		{budget.FundingSource{Amount: eur("0.03"), Cash: []budget.Payment{
			{Date: day("2026-05-01"), Amount: eur("0.01")}, {Date: day("2026-06-01"), Amount: eur("0.01")}, {Date: day("2026-07-01"), Amount: eur("0.01")},
		}}, []string{"2026-05-01 0.01 GBP", "2026-06-01 0.01 GBP", "2026-07-01 0.01 GBP"}},
		{budget.FundingSource{Amount: eur("0.04"), Cash: []budget.Payment{
			{Date: day("2026-05-01"), Amount: eur("0.01")}, {Date: day("2026-06-01"), Amount: eur("0.01")}, {Date: day("2026-07-01"), Amount: eur("0.01")}, {Date: day("2026-08-01"), Amount: eur("0.01")},
		}}, []string{"2026-05-01 0.01 GBP", "2026-06-01 0.01 GBP", "2026-07-01 0.01 GBP", "2026-08-01 0.00 GBP"}},
	} {
		if got := cash(tt.source); !slices.Equal(got, tt.want) {
			t.Errorf("%+v: %q, want %q", tt.source, got, tt.want)
		}
	}
}
