package recoup_test

import (
	"fmt"

	"example.com/producedby/budget/money"
	"example.com/producedby/budget/recoup"
)

func Example() {
	w, err := recoup.Decode([]byte(`{
		"currency": "GBP",
		"steps": [
			{"title": "Sales agent", "purpose": "commission", "kind": "percent-of-gross", "share": "15%", "payees": [{"party": "agent"}]},
			{"title": "Equity and 20 %", "purpose": "equity-recoupment", "kind": "amount-owed", "payees": [
				{"party": "ann", "owed": "500000.00 GBP", "premium": "20%"},
				{"party": "bob", "owed": "250000.00 GBP", "premium": "20%"}
			]},
			{"title": "Profits", "purpose": "net-profits", "kind": "percent-of-available", "share": "1", "payees": [
				{"party": "ann", "part": "1/3"}, {"party": "bob", "part": "1/6"}, {"party": "producer", "part": "1/2"}
			]}
		]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	first, _ := w.Statement(money.MustParse("600000 GBP"))
	second, _ := w.Next(first, money.MustParse("700000 GBP"))
	for _, step := range second.Steps {
		for _, p := range step.Payees {
			fmt.Println(step.Title, "|", p.Party, "| now", p.Now, "| so far", p.Paid, "| outstanding", p.Outstanding)
		}
	}
	r, _ := second.Return("ann", money.MustParse("500000 GBP"))
	percent, _ := r.Rate.Percent(1, money.HalfToEven)
	fmt.Println("ann made", r.Profit, percent)
	// Output:
	// Sales agent | agent | now 105000.00 GBP | so far 195000.00 GBP | outstanding 0.00 GBP
	// Equity and 20 % | ann | now 260000.00 GBP | so far 600000.00 GBP | outstanding 0.00 GBP
	// Equity and 20 % | bob | now 130000.00 GBP | so far 300000.00 GBP | outstanding 0.00 GBP
	// Profits | ann | now 68333.33 GBP | so far 68333.33 GBP | outstanding 0.00 GBP
	// Profits | bob | now 34166.67 GBP | so far 34166.67 GBP | outstanding 0.00 GBP
	// Profits | producer | now 102500.00 GBP | so far 102500.00 GBP | outstanding 0.00 GBP
	// ann made 168333.33 GBP 33.7%
}

func ExampleWaterfall_Next() {
	w, _ := recoup.New(money.USD, recoup.Step{
		Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: money.MustParse("100 USD")}},
	})
	s, _ := w.Statement(money.MustParse("120 USD"))
	fmt.Println("left over", s.Undistributed)
	_, err := w.Next(s, money.MustParse("-30 USD"))
	fmt.Println(err)
	// Output:
	// left over 20.00 USD
	// recoup: step Loan: bank was paid 100.00 USD and is entitled to 90.00 USD, want no less (Revise lets payments stand)
}
