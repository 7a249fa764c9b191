package budget_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

func mustPlan(t testing.TB, d budget.PlanDraft) *budget.Plan {
	t.Helper()
	p, err := budget.NewPlan(d)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// flat returns the top sheet of a budget of one account a section.
func flat(t testing.TB, amounts map[budget.Section]string) *budget.TopSheet {
	t.Helper()
	d := budget.Draft{Currency: money.GBP}
	for section := range budget.Sections() {
		if amount, ok := amounts[section]; ok {
			d.Accounts = append(d.Accounts, budget.Account{Title: section.String(), Section: section, Amount: gbp(amount)})
		}
	}
	return mustNew(t, d).TopSheet()
}

func TestGapOfPublishedCases(t *testing.T) {
	tests := []struct{ cost, secured, gap string }{
		{"2000000", "1000000", "1000000"},
		{"3000000", "2000000", "1000000"},
		{"1000000", "800000", "200000"},
		{"10000000", "8000000", "2000000"},
	}
	for _, tt := range tests {
		p := mustPlan(t, budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
			{Title: "Secured", State: budget.Committed, Amount: gbp(tt.secured)},
			{Title: "Gap loan", Kind: budget.GapLoan, State: budget.Offered, Amount: gbp(tt.gap)},
		}})
		f, err := p.Fund(flat(t, map[budget.Section]string{budget.BelowTheLine: tt.cost}))
		if err != nil || f.Gap != gbp(tt.gap) || f.GapIfOffered.Sign() != 0 || f.Funded() {
			t.Errorf("%s with %s: %+v, %v", tt.cost, tt.secured, f, err)
		}
		s, short := f.Shortfall("ann")
		if !short || s.Missing != gbp(tt.gap) || s.To != role.ExecutiveProducer || s.Duty != role.FundingShortfall || s.Ref.Source != "seed-001" {
			t.Errorf("%+v", s)
		}
	}
}

func TestMoneyRaisedForAgeOfStupid(t *testing.T) {
	p := mustPlan(t, budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
		{Title: "One night", Kind: budget.Crowdfunding, State: budget.Drawn, Amount: gbp("50000"), RaisedBy: []budget.Raiser{{Person: "fa"}}},
		{Title: "Forty shares of 5,000", Kind: budget.Crowdfunding, State: budget.Drawn, Amount: gbp("200000"),
			RaisedBy: []budget.Raiser{{Person: "fa", Part: money.MustParseRatio("1/2")}, {Person: "lg", Part: money.MustParseRatio("1/4")}}},
		{Title: "Asked for", State: budget.Sought, Amount: gbp("1000000"), RaisedBy: []budget.Raiser{{Person: "nobody"}}},
		{Title: "Later", Kind: budget.Crowdfunding, State: budget.Drawn, Amount: gbp("215000")},
	}})
	f, err := p.Fund(flat(t, map[budget.Section]string{budget.OtherCosts: "465000"}))
	if err != nil || !f.Funded() || f.Surplus.Sign() != 0 {
		t.Errorf("%+v, %v", f, err)
	}
	if _, short := f.Shortfall(); short {
		t.Error("a funded budget is short")
	}
	for person, want := range map[role.Person]string{"fa": "10/31", "lg": "10/93", "nobody": "0"} {
		if share, err := p.RaisedBy(person); err != nil || share.String() != want {
			t.Errorf("%s raised %v, %v, want %s", person, share, err, want)
		}
	}
}

func TestAllOrNothingAndCampaignCosts(t *testing.T) {
	source := func(pledged string) *budget.Plan {
		return mustPlan(t, budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
			{Title: "Campaign", Kind: budget.Crowdfunding, State: budget.Committed, Amount: gbp(pledged), Target: gbp("42000"), Costs: gbp("17000")},
		}})
	}
	cost := flat(t, map[budget.Section]string{budget.BelowTheLine: "25000"})
	if f, err := source("42000").Fund(cost); err != nil || !f.Funded() {
		t.Errorf("at the target: %+v, %v", f, err)
	}
	if f, err := source("41999.99").Fund(cost); err != nil || f.Gap != gbp("25000") {
		t.Errorf("a penny below: %+v, %v", f, err)
	}
}

func TestMoneyForAUse(t *testing.T) {
	cost := flat(t, map[budget.Section]string{budget.AboveTheLine: "100", budget.BelowTheLine: "500", budget.PostProduction: "200"})
	p := mustPlan(t, budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
		{Title: "Finishing fund", State: budget.Committed, Amount: gbp("300"), Only: []budget.Section{budget.PostProduction}},
		{Title: "Post or shoot", State: budget.Committed, Amount: gbp("400"), Only: []budget.Section{budget.PostProduction, budget.BelowTheLine}},
		{Title: "Anything", State: budget.Offered, Amount: gbp("150")},
	}})
	f, err := p.Fund(cost)
	want := budget.Funding{
		Version: cost.Version(), Budget: gbp("800"), Covered: gbp("600"), IfOffered: gbp("750"),
		Gap: gbp("200"), GapIfOffered: gbp("50"), Surplus: gbp("100"),
	}
	if diff := cmp.Diff(want, f); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	s, _ := f.Shortfall()
	if got := s.String(); got != "the budget of 800.00 GBP is 200.00 GBP above the 600.00 GBP raised: the Executive Producer may have to secure more; 50.00 GBP would still be missing if all that is offered closed" {
		t.Error(got)
	}
}

func sources() *rapid.Generator[[]budget.FundingSource] {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) budget.FundingSource {
		return budget.FundingSource{
			Title:  "Source",
			Kind:   rapid.SampledFrom([]budget.SourceKind{budget.Equity, budget.PreSale, budget.Grant}).Draw(t, "kind"),
			State:  rapid.SampledFrom([]budget.SourceState{budget.Sought, budget.Offered, budget.Committed, budget.Closed, budget.Drawn, budget.Lapsed}).Draw(t, "state"),
			Amount: money.MustNew(rapid.Int64Range(0, 50_000).Draw(t, "amount"), rapid.SampledFrom([]money.Currency{money.GBP, money.EUR}).Draw(t, "currency")),
			Only:   rapid.SampledFrom([][]budget.Section{nil, nil, {budget.PostProduction}, {budget.AboveTheLine, budget.BelowTheLine}}).Draw(t, "only"),
		}
	}), 0, 6)
}

func TestFundingLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sheet := mustDraw(t).TopSheet()
		d := budget.PlanDraft{Currency: money.GBP, Rates: []money.ExchangeRate{rate("1 EUR = 0.85 GBP")}, Sources: sources().Draw(t, "sources")}
		p, err := budget.NewPlan(d)
		if err != nil {
			t.Fatal(err)
		}
		f, err := p.Fund(sheet)
		if err != nil {
			t.Fatal(err)
		}
		free := true
		for _, s := range d.Sources {
			free = free && len(s.Only) == 0
		}
		for name, m := range map[string]money.Money{"gap": f.Gap, "gap if offered": f.GapIfOffered, "surplus": f.Surplus, "covered": f.Covered} {
			if m.Sign() < 0 {
				t.Fatalf("%s %v", name, m)
			}
		}
		if free && f.Gap.Sign() > 0 && f.Surplus.Sign() > 0 {
			t.Fatalf("gap %v and surplus %v", f.Gap, f.Surplus)
		}
		if order, _ := f.GapIfOffered.Cmp(f.Gap); order > 0 {
			t.Fatalf("offers widen the gap from %v to %v", f.Gap, f.GapIfOffered)
		}
		if got, _ := money.Sum(f.Covered, f.Gap); got != f.Budget {
			t.Fatalf("%v covered and %v missing of %v", f.Covered, f.Gap, f.Budget)
		}
		for i := range d.Sources {
			if d.Sources[i].State >= budget.Drawn {
				continue
			}
			d.Sources[i].State++
			next, err := budget.NewPlan(d)
			if err != nil {
				t.Fatal(err)
			}
			if g, err := next.Fund(sheet); err != nil {
				t.Fatal(err)
			} else if order, _ := g.Gap.Cmp(f.Gap); order > 0 {
				t.Fatalf("a source that moves forward widens the gap from %v to %v", f.Gap, g.Gap)
			}
			d.Sources[i].State--
		}
		text, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		back, err := budget.DecodePlan(text)
		if err != nil {
			t.Fatal(err)
		}
		if g, err := back.Fund(sheet); err != nil || g != f || !back.Equal(p) {
			t.Fatalf("%s came back as another plan: %+v, %v", text, g, err)
		}
	})
}

func TestPlanReportsEverything(t *testing.T) {
	const text = `{
		"currency": "GBP",
		"sources": [
			{"title": "a", "state": "promised", "amount": "5"},
			{"title": "b", "state": "offered", "amount": "-5", "drawn": "1"},
			{"state": "drawn", "amount": "5", "drawn": "6", "costs": "7", "only": ["catering"]},
			{"title": "d", "state": "closed", "amount": "5 USD"},
			{"title": "e", "state": "closed", "amount": "5", "raisedBy": [{"person": "x", "part": "2/3"}, {"person": "x", "part": "2/3"}, {"person": "y"}]},
			{"title": "f", "state": "closed", "amount": "5", "cash": [{"date": "2026-02-30", "amount": "4"}]},
			{"title": "g", "kind": "bank robbery", "state": "closed"}
		]
	}`
	_, err := budget.DecodePlan([]byte(text))
	var got []string
	for _, p := range budget.Problems(err) {
		var at *budget.PlaceError
		if !errors.As(p, &at) {
			t.Fatal(p)
		}
		got = append(got, at.Path)
	}
	want := []string{
		"sources[0].state", "sources[2].title", "sources[2].only[0]", "sources[5].cash[0].date", "sources[6].kind", "sources[6].amount",
		"sources[1].amount", "sources[1].drawn", "sources[1].drawn", "sources[2].costs", "sources[2].drawn", "sources[3].amount",
		"sources[4].raisedBy[1].person", "sources[4].raisedBy[2].part", "sources[4].raisedBy",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("places (-want +got):\n%s\n%v", diff, err)
	}
	if _, err := mustPlan(t, budget.PlanDraft{Currency: money.USD}).Fund(flat(t, nil)); !errors.Is(err, money.ErrCurrencyMismatch) {
		t.Errorf("dollars for pounds: %v", err)
	}
}

func FuzzDecodePlan(f *testing.F) {
	f.Add(`{"currency":"GBP","sources":[{"title":"a","state":"offered","amount":"5","raisedBy":[{"person":"x"}]}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		p, err := budget.DecodePlan([]byte(text))
		if err != nil {
			return
		}
		out, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := budget.DecodePlan(out); err != nil {
			t.Fatalf("%s became %s: %v", text, out, err)
		}
	})
}

// Of a plan with a gap, the share of the money raised is not the share of the
// budget.
func TestRaisedOf(t *testing.T) {
	plan, err := budget.NewPlan(budget.PlanDraft{Currency: money.EUR, Sources: []budget.FundingSource{
		{Title: "equity", State: budget.Committed, Amount: money.MustParse("20.00 EUR"), RaisedBy: []budget.Raiser{{Person: "ada"}}},
		{Title: "fund", State: budget.Closed, Amount: money.MustParse("50.00 EUR"), RaisedBy: []budget.Raiser{{Person: "ben"}}},
		{Title: "hope", State: budget.Sought, Amount: money.MustParse("55.00 EUR"), RaisedBy: []budget.Raiser{{Person: "ada"}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	raised, err := plan.RaisedBy("ada")
	if err != nil || raised != money.MustParseRatio("2/7") {
		t.Errorf("of the money raised: %v, %v; want 2/7", raised, err)
	}
	if share, err := plan.RaisedOf(money.MustParse("125.00 EUR"), "ada"); err != nil || share != money.MustParseRatio("4/25") {
		t.Errorf("of the budget: %v, %v; want 4/25", share, err)
	}
	if _, err := plan.RaisedOf(money.MustParse("125.00 GBP"), "ada"); !errors.Is(err, money.ErrCurrencyMismatch) {
		t.Errorf("in another currency: %v", err)
	}
	if _, err := plan.RaisedOf(money.MustParse("0.00 EUR"), "ada"); !errors.Is(err, money.ErrDivisionByZero) {
		t.Errorf("of nothing: %v", err)
	}
}

// Credits above the cost leave nothing to cover, and no share of it.
func TestCreditsAboveTheCost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cost := rapid.Int64Range(0, 1000).Draw(t, "cost")
		credit := rapid.Int64Range(0, 1500).Draw(t, "credit")
		raised := rapid.Int64Range(0, 1500).Draw(t, "raised")
		offered := rapid.Int64Range(0, 1500).Draw(t, "offered")
		b := mustBudget(t, budget.Draft{
			Currency: money.GBP,
			Accounts: []budget.Account{{Title: "x", Amount: money.MustNew(cost, money.GBP)}},
			Credits:  []budget.Credit{{Title: "credit", Applied: true, Rows: []budget.CreditRow{{Flat: money.MustNew(credit, money.GBP)}}}},
		})
		p, err := budget.NewPlan(budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
			{Title: "Equity", State: budget.Closed, Amount: money.MustNew(raised, money.GBP), RaisedBy: []budget.Raiser{{Person: "eve"}}},
			{Title: "Hope", State: budget.Offered, Amount: money.MustNew(offered, money.GBP)},
		}})
		if err != nil {
			t.Fatal(err)
		}
		f, err := p.Fund(b.TopSheet())
		if err != nil {
			t.Fatal(err)
		}
		net := cost - credit
		needed := max(0, net)
		want := budget.Funding{
			Version: b.Hash(), Budget: money.MustNew(net, money.GBP),
			Covered: money.MustNew(min(needed, raised), money.GBP), IfOffered: money.MustNew(min(needed, raised+offered), money.GBP),
			Gap: money.MustNew(max(0, needed-raised), money.GBP), GapIfOffered: money.MustNew(max(0, needed-raised-offered), money.GBP),
			Surplus: money.MustNew(max(0, raised-needed), money.GBP),
		}
		if diff := cmp.Diff(want, f); diff != "" {
			t.Fatalf("%d less %d, %d raised (-want +got):\n%s", cost, credit, raised, diff)
		}
		if _, short := f.Shortfall(); short != (needed > raised) || f.Funded() == short {
			t.Fatalf("short %v of %+v", short, f)
		}
		share, err := p.RaisedOf(b.Net(), "eve")
		switch {
		case net < 0 && !errors.Is(err, budget.ErrNegative), net == 0 && !errors.Is(err, money.ErrDivisionByZero), net > 0 && err != nil:
			t.Fatalf("%v of %d: %v", share, net, err)
		case net > 0:
			if want, _ := money.NewRatio(raised, net); share != want {
				t.Fatalf("%v, want %v", share, want)
			}
		}
	})
}

// What was drawn of a source before it lapsed is money in hand, no more and no
// less, on paper and in cash.
func TestDrawnBeforeItLapsed(t *testing.T) {
	day := phase.MustDate
	lapsed := func(drawn, costs string, only ...budget.Section) *budget.Plan {
		return mustPlan(t, budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{{
			Title: "Fund", State: budget.Lapsed, Amount: gbp("100"), Drawn: gbp(drawn), Costs: gbp(costs), Only: only,
			RaisedBy: []budget.Raiser{{Person: "eve"}},
			Cash: []budget.Payment{
				{Date: day("2026-03-01"), Amount: gbp("50")}, {Date: day("2026-01-01"), Amount: gbp("40")}, {Date: day("2026-05-01"), Amount: gbp("10")},
			},
		}}})
	}
	sheet := flat(t, map[budget.Section]string{budget.BelowTheLine: "70", budget.PostProduction: "50"})
	for _, tt := range []struct {
		drawn, costs, covered string
		only                  []budget.Section
		cash                  []string
		share                 string
	}{
		{"60", "0", "60", nil, []string{"2026-01-01 40.00 GBP", "2026-03-01 20.00 GBP"}, "1/2"},
		{"60", "10", "50", nil, []string{"2026-01-01 30.00 GBP", "2026-03-01 20.00 GBP"}, "5/12"},
		{"5", "10", "0", nil, nil, "0"},
		{"0", "0", "0", nil, nil, "0"},
		{"100", "0", "50", []budget.Section{budget.PostProduction}, []string{"2026-01-01 40.00 GBP", "2026-03-01 50.00 GBP", "2026-05-01 10.00 GBP"}, "5/6"},
	} {
		p := lapsed(tt.drawn, tt.costs, tt.only...)
		f, err := p.Fund(sheet)
		if err != nil || f.Covered != gbp(tt.covered) || f.IfOffered != f.Covered {
			t.Errorf("%s drawn: %+v, %v", tt.drawn, f, err)
		}
		in, err := p.Cash()
		var got []string
		for _, c := range in {
			got = append(got, c.Date.String()+" "+c.Amount.String())
		}
		if err != nil || !slices.Equal(got, tt.cash) {
			t.Errorf("%s drawn: cash %q, %v, want %q", tt.drawn, got, err, tt.cash)
		}
		if share, err := p.RaisedOf(gbp("120"), "eve"); err != nil || share.String() != tt.share {
			t.Errorf("%s drawn: a share of %v, %v, want %s", tt.drawn, share, err, tt.share)
		}
		if none, err := p.RaisedBy("pat"); err != nil || !none.IsZero() {
			t.Errorf("%v, %v", none, err)
		}
	}
}
