package money_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/golden"
)

// Every row of the table of currencies: code, number, digits of the minor unit
// ("-" for none), "fund" for a fund code, when it was withdrawn, and the name.
func TestCurrencyRows(t *testing.T) {
	var text strings.Builder
	row := func(c money.Currency) {
		digits := "-"
		if n, ok := c.Digits(); ok {
			digits = fmt.Sprint(n)
		}
		fund := ""
		if c.IsFund() {
			fund = "fund"
		}
		when, _ := c.Withdrawn()
		fmt.Fprintf(&text, "%s\t%s\t%s\t%s\t%s\t%s\n", c.Code(), c.Numeric(), digits, fund, when, c.Name())
	}
	for c := range money.Currencies() {
		row(c)
	}
	for c := range money.WithdrawnCurrencies() {
		row(c)
	}
	golden.Compare(t, "testdata/currencies.tsv", text.String())
}
