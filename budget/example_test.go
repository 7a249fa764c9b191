package budget_test

import (
	"errors"
	"fmt"
	"slices"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

func Example() {
	b, err := budget.Decode([]byte(`{
		"title": "A short film",
		"currency": "GBP",
		"globals": [{"name": "SHOOT_DAYS", "value": "4"}],
		"fringes": [{"code": "ni", "title": "Employer's contribution", "rate": "10%"}],
		"accounts": [
			{"code": "1200", "title": "Producer", "section": "above-the-line", "amount": "3000"},
			{"code": "2000", "title": "Crew", "section": "below-the-line", "lines": [
				{"description": "Camera operator", "amount": "SHOOT_DAYS", "unit": "day", "rate": "350", "fringes": ["ni"]},
				{"description": "Runners", "amount": "SHOOT_DAYS", "unit": "day", "multiplier": "2", "rate": "120", "fringes": ["ni"]}
			]},
			{"title": "Festival posters", "section": "other", "amount": "900", "outside": true}
		],
		"charges": [{"title": "Contingency", "kind": "contingency", "share": "10%", "base": {"sections": ["below-the-line"]}}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s", b.TopSheet().AppendMarkdown(nil, budget.SheetForm{Fringes: budget.PostToSections}))

	plan, _ := budget.DecodePlan([]byte(`{"currency": "GBP", "sources": [
		{"title": "Fund", "kind": "grant", "state": "committed", "amount": "5000"},
		{"title": "Campaign", "kind": "crowdfunding", "state": "offered", "amount": "1000"}
	]}`))
	funding, _ := plan.Fund(b.TopSheet())
	if shortfall, short := funding.Shortfall(); short {
		fmt.Println(shortfall)
	}
	// Output:
	// | Account | Title | Amount (GBP) |
	// | --- | --- | ---: |
	// | 1200 | Producer | 3,000.00 |
	// |  | **Total Above the line** | **3,000.00** |
	// | 2000 | Crew | 2,360.00 |
	// |  | Fringes | 236.00 |
	// |  | **Total Below the line** | **2,596.00** |
	// |  | Contingency (10% of 2,596.00) | 259.60 |
	// |  | **Grand total** | **5,855.60** |
	// |  | Festival posters (outside the total) | 900.00 |
	// the budget of 5,855.60 GBP is 855.60 GBP above the 5,000.00 GBP raised: the Executive Producer may have to secure more; what is offered would close it
}

func ExampleDecode() {
	_, err := budget.Decode([]byte(`{
		"currency": "GBP",
		"accounts": [
			{"title": "Cast", "amount": "1,000"},
			{"title": "Crew", "amount": "500", "section": "below"}
		]
	}`))
	for _, problem := range budget.Problems(err) {
		fmt.Println(problem)
	}
	// Output:
	// budget: accounts[0].amount: money: "1,000" as money.Money: syntax, want plain decimal text, such as "-1234.50"
	// budget: accounts[1].section: unknown section "below", want "above-the-line", "below-the-line", "post-production" or "other"
}

func ExampleReadTopSheet() {
	d, err := budget.ReadTopSheet("account\ttitle\tsection\tamount\n"+
		"-\tStory\tABOVE\t10000\n"+
		"-\tShoot\tBELOW\t89600\n"+
		"-\tPrints and advertising\tEXCLUDED\t50000\n"+
		"-\tAs the press had it\t=GRAND TOTAL (ROUNDED TO 1000)\t100000\n", money.USD)
	if err != nil {
		fmt.Println(err)
	}
	b, err := budget.New(d)
	if err != nil {
		fmt.Println(err)
	}
	s := b.TopSheet()
	c := s.Comparisons[0]
	fmt.Println(s.Gross, s.Outside[0].Total, c.Difference, c.Agrees)
	// Output: 99600.00 USD 50000.00 USD 400.00 USD true
}

func ExampleTopSheet_problems() {
	days, _ := budget.ParseQuantity("SHOOT_DAYS / WEEKS")
	b, _ := budget.New(budget.Draft{
		Currency: money.GBP,
		Globals:  []budget.Global{{Name: "SHOOT_DAYS", Value: budget.Count(24)}, {Name: "WEEKS", Value: budget.Count(0)}},
		Accounts: []budget.Account{{Code: "2200", Title: "Camera", Lines: []budget.Line{
			{Description: "Operator", Amount: days, Rate: budget.Count(350)},
			{Description: "Lenses", Rate: budget.Count(1200)},
		}}},
	})
	s := b.TopSheet()
	fmt.Println(s.Gross, s.Complete())
	fmt.Println(s.Problems[0], errors.Is(s.Problems[0], money.ErrDivisionByZero))
	// Output:
	// 1200.00 GBP false
	// budget: account 2200: line 1: amount: money: divide 24 and 0: division by zero true
}

func ExampleFringe() {
	performers := budget.Fringe{
		Code: "sag-aftra", Title: "Pension and health", Rate: money.Percent(21),
		PayCeiling: money.MustParse("232000 USD"), Per: budget.PerRange,
	}
	pay := func(rate int64) budget.Line {
		return budget.Line{Rate: budget.Count(rate), Range: "lead", Fringes: []budget.FringeCode{"sag-aftra"}}
	}
	b, _ := budget.New(budget.Draft{
		Currency: money.USD, Fringes: []budget.Fringe{performers},
		Accounts: []budget.Account{{Title: "Cast", Lines: []budget.Line{pay(200000), pay(300000)}}},
	})
	fmt.Println(b.TopSheet().Sections[0].Fringes)
	// Output: 48720.00 USD
}

func ExampleCharge() {
	b, _ := budget.New(budget.Draft{
		Currency: money.USD,
		Accounts: []budget.Account{
			{Title: "Above", Section: budget.AboveTheLine, Amount: money.MustParse("1000000 USD")},
			{Title: "Below", Section: budget.BelowTheLine, Amount: money.MustParse("4000000 USD")},
			{Title: "Post", Section: budget.PostProduction, Amount: money.MustParse("500000 USD")},
		},
		Charges: []budget.Charge{
			{ID: "contingency", Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)},
			{Title: "Bond", Kind: budget.CompletionBond, Share: money.Percent(3), Base: budget.Base{Charges: []string{"contingency"}}},
		},
	})
	for _, c := range b.TopSheet().Charges {
		fmt.Println(c.Title, c.Base, c.Amount)
	}
	fmt.Println(b.Gross())
	// Output:
	// Contingency 5500000.00 USD 550000.00 USD
	// Bond 6050000.00 USD 181500.00 USD
	// 6231500.00 USD
}

func ExampleParseQuantity() {
	v, err := budget.ParseQuantity("(SHOOT_DAYS + 2) * 1.5")
	fmt.Println(v, err)
	_, err = budget.ParseQuantity("SHOOT_DAYS +")
	fmt.Println(errors.Is(err, budget.ErrSyntax))
	// Output:
	// (SHOOT_DAYS + 2) * 1.5 <nil>
	// true
}

func ExamplePlan_Fund() {
	p, _ := budget.NewPlan(budget.PlanDraft{
		Currency: money.GBP,
		Sources: []budget.FundingSource{
			{Title: "Investor", Kind: budget.Equity, State: budget.Committed, Amount: money.MustParse("600000 GBP")},
			{Title: "Finishing fund", Kind: budget.Grant, State: budget.Committed, Amount: money.MustParse("300000 GBP"), Only: []budget.Section{budget.PostProduction}},
		},
	})
	b, _ := budget.New(budget.Draft{Currency: money.GBP, Accounts: []budget.Account{
		{Title: "Shoot", Section: budget.BelowTheLine, Amount: money.MustParse("700000 GBP")},
		{Title: "Post", Section: budget.PostProduction, Amount: money.MustParse("125000 GBP")},
	}})
	f, _ := p.Fund(b.TopSheet())
	fmt.Println("covered", f.Covered, "gap", f.Gap, "cannot be used", f.Surplus)
	// Output: covered 725000.00 GBP gap 100000.00 GBP cannot be used 175000.00 GBP
}

func ExampleApproval() {
	b, _ := budget.New(budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "Everything", Amount: money.MustParse("825222 GBP")}}})
	signers := budget.SignersOf(role.Setting{Medium: role.Film}, map[role.Role][]role.Person{
		role.ExecutiveProducer: {"Eve"}, role.Producer: {"Pat"}, role.LineProducer: {"Lee"},
	})
	a, _ := budget.Prepare(b, "Lee", signers, nil)

	plan, _ := budget.NewPlan(budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
		{Title: "Own money", Kind: budget.OwnCapital, State: budget.Committed, Amount: money.MustParse("800000 GBP")},
	}})
	funding, _ := plan.Fund(b.TopSheet())
	a, shortfall, _ := a.Submit(funding, "Eve")
	fmt.Println(shortfall.To, shortfall.People, "to find", shortfall.Missing)

	for _, s := range a.Waiting() {
		a, _ = a.Decide(budget.Decision{Person: s.Person, Version: b.Hash(), Approved: true})
	}
	a, _ = a.Lock()
	a, _ = a.RequestOverage(budget.Overage{ID: "night shoot", Amount: money.MustParse("4000 GBP")})
	before, _ := a.Current()
	for _, s := range signers {
		a, _ = a.ApproveOverage("night shoot", s.Person)
	}
	after, _ := a.Current()
	fmt.Println(a.State(), before, after)
	// Output:
	// Executive Producer [Eve] to find 25222.00 GBP
	// locked 825222.00 GBP 829222.00 GBP
}

func ExampleForecast() {
	day := phase.MustDate
	f, _ := budget.Forecast(
		[]budget.Payment{{Date: day("2026-05-01"), Amount: money.MustParse("500000 GBP")}, {Date: day("2027-01-10"), Amount: money.MustParse("400000 GBP")}},
		[]budget.Payment{{Date: day("2026-06-01"), Amount: money.MustParse("800000 GBP")}},
	)
	first, short := f.FirstNegative()
	fmt.Println(short, first.Date, first.Balance)
	// Output: true 2026-06-01 -300000.00 GBP
}

func ExampleCostReport() {
	b, _ := budget.New(budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{{Code: "2200", Title: "Camera", Amount: money.MustParse("58580 GBP")}},
		Charges:  []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}},
	})
	r, _ := budget.OpenCosts(b.TopSheet())
	r, _ = r.Commit("2200", money.MustParse("20000 GBP")) // a purchase order
	r, _ = r.Invoice("2200", money.MustParse("20000 GBP"), money.MustParse("21500 GBP"))
	t, _ := r.Total()
	fmt.Println(t.Actual, t.Final, t.Variance)

	r, _ = r.DrawContingency("2200", money.MustParse("1500 GBP"))
	t, _ = r.Total()
	fmt.Println(t.Current, t.Final, t.Variance)
	// Output:
	// 21500.00 GBP 65938.00 GBP over by 1,500.00 GBP
	// 64438.00 GBP 64438.00 GBP on budget
}

func ExampleChart() {
	for _, id := range []string{"us-feature", "ca-abcd"} {
		c, _ := budget.LookupChart(id)
		a, _ := c.Find(c.ChargedTo(role.ExecutiveProducer)[0])
		fmt.Println(c.Title, "|", a.Code, a.Title, "|", a.Section)
	}
	// Output:
	// United States feature form | 1211 Executive producer(s) | Above the line
	// Canadian A/B/C/D form | 04 Producers and directors | Above the line
}

func ExampleCodePattern() {
	p := budget.CodePattern{Category: 2, Account: 2}
	fmt.Println(p.Split("1001"))
	// Output: [10 01] true
}

func ExampleBudget_Total() {
	b, _ := budget.New(budget.Draft{
		Currency: money.USD,
		Accounts: []budget.Account{
			{Code: "1100", Title: "Story and rights", Section: budget.AboveTheLine, Amount: money.MustParse("100000 USD")},
			{Code: "2000", Title: "Staff", Section: budget.BelowTheLine, Amount: money.MustParse("400000 USD")},
			{Code: "6700", Title: "Insurance", Section: budget.OtherCosts, Amount: money.MustParse("20000 USD")},
		},
	})
	// What an insurer counts leaves out the story and the premiums.
	fmt.Println(b.Total(budget.Base{ExceptAccounts: []budget.AccountCode{"1100", "6700"}}))
	// Output: 400000.00 USD <nil>
}

func ExampleCredit() {
	b, _ := budget.New(budget.Draft{
		Currency: money.USD,
		Accounts: []budget.Account{{Title: "Everything", Amount: money.MustParse("1000000 USD")}},
		Credits: []budget.Credit{{
			Title: "State credit, sold through a broker", Applied: true, Discount: money.Percent(10),
			Rows: []budget.CreditRow{{Share: money.Percent(20), Cap: money.MustParse("800000 USD")}},
		}},
	})
	fmt.Println("gross", b.Gross(), "net", b.Net())
	// Output: gross 1000000.00 USD net 856000.00 USD
}

func ExampleTopSheet_Rows() {
	b, _ := budget.New(budget.Draft{
		Currency: money.USD, Fringes: []budget.Fringe{{Code: "tax", Rate: money.Percent(10)}},
		Accounts: []budget.Account{{Code: "2000", Title: "Staff", Lines: []budget.Line{{Rate: budget.Count(100), Fringes: []budget.FringeCode{"tax"}}}}},
	})
	for _, p := range []budget.Posting{budget.PostToAccounts, budget.PostToSections} {
		for row := range b.TopSheet().Rows(p) {
			fmt.Println(p, "|", row.Title, row.Amount)
		}
	}
	// Output:
	// accounts | Staff 110.00 USD
	// sections | Staff 100.00 USD
	// sections | Fringes 10.00 USD
}

func ExamplePlan_RaisedBy() {
	p, _ := budget.NewPlan(budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
		{Title: "One night", Kind: budget.Crowdfunding, State: budget.Drawn, Amount: money.MustParse("50000 GBP"), RaisedBy: []budget.Raiser{{Person: "Franny"}}},
		{Title: "The rest", Kind: budget.Crowdfunding, State: budget.Drawn, Amount: money.MustParse("415000 GBP")},
	}})
	fmt.Println(p.RaisedBy("Franny"))
	// Output: 10/93 <nil>
}

func ExampleReadDetail() {
	d, err := budget.ReadDetail("level,account,description,amount,unit,x,rate,subtotal\n"+
		"account,3300,Camera,,,,,\"8400\"\n"+
		"detail,3300,Operator,24,Days,1,350,8400.00\n", money.GBP)
	if err != nil {
		fmt.Println(err)
	}
	b, _ := budget.New(d)
	row := b.TopSheet().Sections[0].Rows[0]
	fmt.Println(row.Title, row.Total, "stated", row.Stated)
	// Output: Camera 8400.00 GBP stated 8400.00 GBP
}

func ExampleReadCosts() {
	r, reading, err := budget.ReadCosts("account,description,actual_to_date,commitments,etc,efc,budget,variance\n"+
		"1400,Cast,91046,0,0,91046,124746,-33700\n", money.USD, "")
	t, _ := r.Total()
	fmt.Println(reading.Sign, err)
	fmt.Println(t.Variance)
	// Output:
	// over is positive <nil>
	// under by 33,700.00 USD
}

func ExampleHotCosts() {
	v, _ := budget.HotCosts([]budget.HotCost{
		{Title: "Grips, overtime", Rate: money.MustParse("30 GBP"), Budgeted: money.Whole(36), Worked: money.MustParseRatio("40.5")},
	}, money.HalfToEven)
	fmt.Println(v)
	// Output: over by 135.00 GBP
}

func ExampleDeposit() {
	in, out := budget.Deposit{
		Title: "Performers' bond", Amount: money.MustParse("15000 GBP"),
		Paid: phase.MustDate("2026-04-20"), Returned: phase.MustDate("2026-07-20"),
	}.Payments()
	fmt.Println(out[0].Date, out[0].Amount, "back on", in[0].Date)
	// Output: 2026-04-20 15000.00 GBP back on 2026-07-20
}

func ExampleChart_Close() {
	c, _ := budget.LookupChart("us-feature")
	account := func(code budget.AccountCode, amount string) budget.Account {
		found, _ := c.Find(code)
		a := found.Account()
		a.Amount = money.MustParse(amount)
		return a
	}
	b, _ := budget.New(budget.Draft{
		Currency: money.USD,
		Accounts: []budget.Account{account("1201", "60000 USD"), account("2000", "300000 USD"), account("5000", "40000 USD")},
		Charges:  []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}},
	})
	rows, _ := c.Close(b.TopSheet())
	for _, r := range rows {
		fmt.Println(r.Title, r.Amount)
	}
	// Output:
	// Total above the line 60000.00 USD
	// Total below the line 340000.00 USD
	// Above and below the line 400000.00 USD
	// Contingency 40000.00 USD
	// Overhead 0.00 USD
	// Completion bond 0.00 USD
	// Grand total 440000.00 USD
}

func ExampleBudget_Against() {
	b, _ := budget.New(budget.Draft{
		Currency: money.CAD,
		Accounts: []budget.Account{
			{Title: "Producers", Section: budget.AboveTheLine, Amount: money.MustParse("5000 CAD")},
			{Title: "Crew", Section: budget.BelowTheLine, Amount: money.MustParse("14000 CAD")},
		},
		Charges: []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Flat: money.MustParse("1000 CAD")}},
	})
	findings, _ := b.Against(slices.Collect(budget.Limits("storyhive"))...)
	for _, f := range findings {
		fmt.Printf("%v: %s\n", f.Level, f.Message)
	}
	// Output:
	// failure: Above the line: not kept: 5,000.00 CAD of 20,000.00 CAD, want at most 4,000.00 CAD (20%)
	// note: Contingency: kept: 1,000.00 CAD of 20,000.00 CAD, want at most 2,000.00 CAD (10%)
	// note: Contingency: kept: 1,000.00 CAD of 20,000.00 CAD, want at least 1,000.00 CAD (5%)
	// warning: Travel: cannot be told: no line in the group "travel"
}

func ExamplePublishedFringes() {
	for f := range budget.PublishedFringes() {
		if f.Code == "us-social-security" {
			fmt.Println(f.Title, f.From, f.PayCeiling)
		}
	}
	// Output:
	// Social security (OASDI), employer 2025-01-01 176100.00 USD
	// Social security (OASDI), employer 2026-01-01 184500.00 USD
}
