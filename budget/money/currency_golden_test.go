package money_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget/money"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Every row of the table of currencies: code, number, digits of the minor unit
// ("-" for none), "fund" for a fund code, when it was withdrawn, and the name.
func TestCurrencyRows(t *testing.T) {
	var text bytes.Buffer
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
	const file = "testdata/currencies.tsv"
	if *update {
		if err := os.WriteFile(file, text.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), text.String()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}
