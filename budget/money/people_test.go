package money_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
)

func TestGroupedAmounts(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "0 GBP": "0.00 GBP", "1 GBP": "1.00 GBP", "-999.99 GBP": "-999.99 GBP", "1000 GBP": "1,000.00 GBP", "-123456 GBP": "-123,456.00 GBP",
		"1012216.07 GBP": "1,012,216.07 GBP", "1234567 JPY": "1,234,567 JPY", "1234.567 KWD": "1,234.567 KWD", "-92233720368547758.08 GBP": "-92,233,720,368,547,758.08 GBP",
	} {
		m := money.MustParse(text)
		if got := m.Grouped(); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
		if got := m.GroupedDecimal(); got != strings.Fields(want)[0] {
			t.Errorf("%s: %s", text, got)
		}
	}
}

func TestRatiosForPeople(t *testing.T) {
	for text, want := range map[string][2]string{
		"17/50": {"34%", "0.34"}, "78/125": {"62.4%", "0.624"}, "1/50": {"2%", "0.02"}, "1/3": {"1/3", "1/3"}, "0": {"0%", "0"}, "1": {"100%", "1"}, "-1/8": {"-12.5%", "-0.125"},
		"4000": {"400,000%", "4,000"}, "1/2": {"50%", "0.5"}, "2500/3": {"2500/3", "2500/3"}, "12345.678": {"1,234,567.8%", "12,345.678"}, "13.8%": {"13.8%", "0.138"}, "1/7": {"1/7", "1/7"},
		"1/1000": {"0.1%", "0.001"}, "9223372036854775807": {"9223372036854775807", "9,223,372,036,854,775,807"},
	} {
		r := money.MustParseRatio(text)
		if got := [2]string{r.AsPercent(), r.Grouped()}; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// What people see is the number itself: without commas it is read back.
func TestPeopleSeeTheNumberItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := money.MustNew(rapid.Int64().Draw(t, "minor"), rapid.SampledFrom([]money.Currency{money.GBP, money.JPY, money.KWD}).Draw(t, "currency"))
		if back, err := money.Parse(strings.ReplaceAll(m.Grouped(), ",", "")); err != nil || back != m {
			t.Fatalf("%v came back from %s as %v, %v", m, m.Grouped(), back, err)
		}
		r, err := money.NewRatio(rapid.Int64Range(-1_000_000, 1_000_000).Draw(t, "num"), rapid.SampledFrom([]int64{1, 2, 3, 7, 8, 40, 100, 125, 1 << 20, 1_000_000}).Draw(t, "den"))
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{r.AsPercent(), r.Grouped()} {
			if back, err := money.ParseRatio(strings.ReplaceAll(text, ",", "")); err != nil || back != r {
				t.Fatalf("%v came back from %s as %v, %v", r, text, back, err)
			}
		}
	})
}

func ExampleMoney_Grouped() {
	fmt.Println(money.MustParse("1012216.07 GBP").Grouped())
	// Output: 1,012,216.07 GBP
}

func ExampleRatio_AsPercent() {
	fmt.Println(money.MustParseRatio("17/50").AsPercent(), money.MustParseRatio("78/125").AsPercent(), money.MustParseRatio("1/3").AsPercent())
	// Output: 34% 62.4% 1/3
}
