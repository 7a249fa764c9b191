package incentive_test

import (
	"errors"
	"fmt"

	"example.com/producedby/budget"
	"example.com/producedby/budget/incentive"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

func ExampleScheme_Evaluate() {
	avec, _ := incentive.Lookup("gb-avec-film-high-end-television")
	r, err := avec.Evaluate(incentive.Claim{
		Total:      money.MustParse("12000000 GBP"),
		Qualifying: money.MustParse("7000000 GBP"), // 12 million less 5 million abroad
		Started:    phase.MustDate("2025-06-02"),
		// The published scheme has conditions that were not read here. Whoever has
		// looked them up says so; without that nothing is known to qualify.
		Facts: map[incentive.Fact]cite.Truth{incentive.OtherConditions: cite.True},
	})
	fmt.Println(r.Qualifies, r.Base, r.Credit, err)
	net, _ := r.AfterTax(money.Percent(25))
	fmt.Println("after tax at 25 %:", net)
	// Output:
	// true 7000000.00 GBP 2380000.00 GBP <nil>
	// after tax at 25 %: 1785000.00 GBP
}

func ExampleResult() {
	trip, _ := incentive.Lookup("fr-trip")
	r, _ := trip.Evaluate(incentive.Claim{
		Total:      money.MustParse("4000000 EUR"),
		Qualifying: money.MustParse("200000 EUR"),
		Facts:      map[incentive.Fact]cite.Truth{incentive.FiveShootingDays: cite.True},
	})
	fmt.Println(r.Qualifies, r.Credit)
	for _, f := range r.Findings {
		fmt.Println(f.Level, f.Message)
	}
	// Output:
	// false 0.00 EUR
	// failure qualifying spend of at least 250,000.00 EUR: not met (200,000.00 EUR)
	// note five shooting days in the country, if it is live action: met
	// warning a scheme that was in force when the expenditure started; no dates of this one were read: not known (the first day is not given)
	// warning meets the conditions of the published scheme that were not read here: of the pages cited the openings alone were read; what else they ask was not: not known
}

func ExampleClaimFor() {
	b, _ := budget.New(budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "Shoot", Lines: []budget.Line{
		{Description: "Studio", Rate: budget.Count(850000)},
		{Description: "Location abroad", Rate: budget.Count(150000), Groups: []budget.Group{"abroad"}},
	}}}})
	c, _ := incentive.ClaimFor(b, budget.Base{ExceptGroups: []budget.Group{"abroad"}}, budget.Base{})
	avec, _ := incentive.Lookup("gb-avec-film-high-end-television")
	r, _ := avec.Evaluate(c)
	fmt.Println(c.Qualifying, "of", c.Total, "gives", r.Credit, "of", r.Potential, "if everything else is met:", r.Qualifies)
	// Output: 850000.00 GBP of 1000000.00 GBP gives 0.00 GBP of 272000.00 GBP if everything else is met: unknown
}

func ExampleResult_AsCredit() {
	trip, _ := incentive.Lookup("fr-trip")
	r, _ := trip.Evaluate(incentive.Claim{
		Total:      money.MustParse("10000000 EUR"),
		Qualifying: money.MustParse("5000000 EUR"),
		Facts:      map[incentive.Fact]cite.Truth{incentive.FiveShootingDays: cite.True, incentive.OtherConditions: cite.True},
	})
	credit, _ := r.AsCredit(money.Percent(10)) // what a lender keeps
	b, _ := budget.New(budget.Draft{
		Currency: money.EUR,
		Accounts: []budget.Account{{Title: "Shoot", Amount: money.MustParse("10000000 EUR")}},
		Credits:  []budget.Credit{credit},
	})
	fmt.Println("gross", b.Gross(), "net", b.Net())
	// Output: gross 10000000.00 EUR net 8650000.00 EUR
}

func ExampleUnsettledError() {
	trip, _ := incentive.Lookup("fr-trip")
	trip.Unread = "" // somebody has read the rest of the pages and asks it elsewhere
	r, _ := trip.Evaluate(incentive.Claim{Total: money.MustParse("4000000 EUR"), Qualifying: money.MustParse("200000 EUR")})
	_, err := r.AsCredit(money.Ratio{})
	var unsettled *incentive.UnsettledError
	if errors.As(err, &unsettled) {
		for _, f := range unsettled.Findings {
			fmt.Println(f.Message)
		}
	}
	// Output: qualifying spend of at least 250,000.00 EUR: not met (200,000.00 EUR)
}
