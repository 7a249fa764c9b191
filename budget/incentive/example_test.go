package incentive_test

import (
	"fmt"

	"example.com/producedby/budget"
	"example.com/producedby/budget/incentive"
	"example.com/producedby/budget/money"
	"example.com/producedby/role/cite"
)

func ExampleScheme_Evaluate() {
	avec, _ := incentive.Lookup("gb-avec-film-high-end-television")
	r, err := avec.Evaluate(incentive.Claim{
		Total:      money.MustParse("12000000 GBP"),
		Qualifying: money.MustParse("7000000 GBP"), // 12 million less 5 million abroad
	})
	fmt.Println(r.Base, r.Credit, err)
	net, _ := r.AfterTax(money.Percent(25))
	fmt.Println("after tax at 25 %:", net)
	// Output:
	// 7000000.00 GBP 2380000.00 GBP <nil>
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
	// failure qualifying spend of at least 250000.00 EUR: not met (200000.00 EUR)
	// note five shooting days in the country, if it is live action: met (true)
}

func ExampleClaimFor() {
	b, _ := budget.New(budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "Shoot", Lines: []budget.Line{
		{Description: "Studio", Rate: budget.Count(850000)},
		{Description: "Location abroad", Rate: budget.Count(150000), Groups: []budget.Group{"abroad"}},
	}}}})
	c, _ := incentive.ClaimFor(b, budget.Base{ExceptGroups: []budget.Group{"abroad"}}, budget.Base{})
	avec, _ := incentive.Lookup("gb-avec-film-high-end-television")
	r, _ := avec.Evaluate(c)
	fmt.Println(c.Qualifying, "of", c.Total, "gives", r.Credit)
	// Output: 850000.00 GBP of 1000000.00 GBP gives 272000.00 GBP
}
