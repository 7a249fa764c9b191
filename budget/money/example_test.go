package money_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"example.com/producedby/budget/money"
)

func ExampleMoney() {
	crew := money.MustParse("412300.50 GBP")
	cast, err := money.ParseAmount("91046", money.GBP)
	if err != nil {
		fmt.Println(err)
	}
	total, err := crew.Add(cast)
	fmt.Println(total, err)

	_, err = total.Add(money.MustParse("1.00 USD"))
	fmt.Println(err)
	// Output:
	// 503346.50 GBP <nil>
	// money: currency USD, want GBP
}

func ExampleNew() {
	fmt.Println(money.New(1234, money.GBP))
	fmt.Println(money.New(1234, money.JPY))
	fmt.Println(money.New(1234, 0))
	// Output:
	// 12.34 GBP <nil>
	// 1234 JPY <nil>
	// 0 money: hold 1234 and no currency: no currency
}

func ExampleParse() {
	fmt.Println(money.Parse("1234.5 GBP"))
	_, err := money.Parse("1,234.50 GBP")
	fmt.Println(err)
	_, err = money.Parse("12.345 GBP")
	fmt.Println(errors.Is(err, money.ErrDigits))
	// Output:
	// 1234.50 GBP <nil>
	// money: "1,234.50" as money.Money: syntax, want plain decimal text, such as "-1234.50"
	// true
}

func ExampleMoney_MarshalText() {
	data, _ := json.Marshal(map[string]money.Money{"budget": money.MustParse("825000 GBP")})
	fmt.Println(string(data))
	// Output: {"budget":"825000.00 GBP"}
}

func ExampleMoney_Times() {
	qualifying := money.MustParse("7000000 GBP")
	credit, err := qualifying.Times(money.Percent(34), money.HalfToEven)
	fmt.Println(credit, err)

	_, err = money.MustParse("100 GBP").Times(money.MustParseRatio("1/3"), 0)
	fmt.Println(err)
	// Output:
	// 2380000.00 GBP <nil>
	// money: multiply 100.00 GBP and 1/3: not exact and no rounding given
}

func ExampleMoney_RoundTo() {
	total := money.MustParse("825222 GBP")
	fmt.Println(total.RoundTo(money.MustParse("1000 GBP"), money.HalfToEven))
	// Output: 825000.00 GBP <nil>
}

func ExampleMoney_ShareOf() {
	share, _ := money.MustParse("2000000 USD").ShareOf(money.MustParse("16000000 USD"))
	percent, _ := share.Percent(1, money.HalfToEven)
	fmt.Println(share, percent)
	// Output: 1/8 12.5%
}

func ExampleMoney_Allocate() {
	fmt.Println(money.MustParse("100.00 USD").Allocate(1, 1, 1))
	// Output: [33.34 USD 33.33 USD 33.33 USD] <nil>
}

func ExampleMoney_AllocateMonotone() {
	owed := []int64{600, 600, 200}
	for _, received := range []string{"0.10 USD", "0.11 USD", "14.00 USD"} {
		shares, _ := money.MustParse(received).AllocateMonotone(owed...)
		fmt.Println(shares)
	}
	// Output:
	// [0.05 USD 0.04 USD 0.01 USD]
	// [0.05 USD 0.05 USD 0.01 USD]
	// [6.00 USD 6.00 USD 2.00 USD]
}

func ExampleWeights() {
	half, third, sixth := money.MustParseRatio("50%"), money.MustParseRatio("1/3"), money.MustParseRatio("1/6")
	weights, _ := money.Weights(half, third, sixth)
	shares, _ := money.MustParse("1000.00 EUR").Allocate(weights...)
	fmt.Println(weights, shares)
	// Output: [3 2 1] [500.00 EUR 333.33 EUR 166.67 EUR]
}

func ExampleTally() {
	var t money.Tally
	for _, text := range []string{"0.10 USD", "0.20 USD", "0.30 USD"} {
		if err := t.Add(money.MustParse(text)); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(t.Total())
	// Output: 0.60 USD <nil>
}

func ExampleRatio() {
	a, b := money.MustParseRatio("1/3"), money.MustParseRatio("12.5%")
	fmt.Println(a.Add(b))
	fmt.Println(a.Cmp(b), a.Num(), a.Den())
	// Output:
	// 11/24 <nil>
	// 1 1 3
}

func ExampleCurrency() {
	for _, code := range []string{"GBP", "JPY", "HRK", "XAU"} {
		c, _ := money.ParseCurrency(code)
		digits, ok := c.Digits()
		when, gone := c.Withdrawn()
		fmt.Println(c, c.Numeric(), c.Name(), digits, ok, when, gone)
	}
	// Output:
	// GBP 826 Pound Sterling 2 true  false
	// JPY 392 Yen 0 true  false
	// HRK 191 Kuna 2 true 2023-01 true
	// XAU 959 Gold 0 false  false
}

func ExampleRounding() {
	fee := money.MustParse("31340.50 USD")
	pound := money.MustParse("1 USD")
	for _, r := range []money.Rounding{money.HalfToEven, money.HalfAwayFromZero} {
		shown, _ := fee.RoundTo(pound, r)
		fmt.Println(r, shown)
	}
	// Output:
	// half to even 31340.00 USD
	// half away from zero 31341.00 USD
}

func ExampleExchangeRate() {
	rate, _ := money.ParseExchangeRate("1 GBP = 1.27 USD")
	fmt.Println(rate.Convert(money.MustParse("1000 GBP"), money.HalfToEven))

	_, err := rate.Convert(money.MustParse("1000 USD"), money.HalfToEven)
	fmt.Println(err)

	back, _ := rate.Inverse()
	fmt.Println(back)
	// Output:
	// 1270.00 USD <nil>
	// money: currency USD, want GBP
	// 1 USD = 100/127 GBP
}

func ExampleError() {
	_, err := money.MustParse("92233720368547758.07 USD").Add(money.MustParse("0.01 USD"))
	fmt.Println(errors.Is(err, money.ErrOverflow))
	// Output: true
}

func ExampleZero() {
	fmt.Println(money.Zero(money.GBP))
	// Output: 0.00 GBP
}
