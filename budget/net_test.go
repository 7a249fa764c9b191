package budget_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/golden"
)

// Both forms of a sheet say that a credit is taken off: their accounts, charges
// and credits add up to the net total.
func TestCreditsAreTakenOffInBothForms(t *testing.T) {
	s := mustNew(t, budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{{Code: "1", Title: "Shoot", Heading: "BELOW", Amount: gbp("100")}, {Title: "Prints", Outside: true, Amount: gbp("9")}},
		Charges:  []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Account: "9", Share: money.Percent(10)}},
		Credits: []budget.Credit{
			{Title: "Rebate", Account: "99", Applied: true, Rows: []budget.CreditRow{{Flat: gbp("5")}}},
			{Title: "Nothing", Applied: true, Rows: []budget.CreditRow{{Flat: gbp("0")}}},
			{Title: "Hoped for", Rows: []budget.CreditRow{{Flat: gbp("3")}}},
		},
	}).TopSheet()
	text := s.AppendCSV(nil, 0)
	golden.Compare(t, "testdata/net.csv", string(text))
	golden.Compare(t, "testdata/net.md", string(s.AppendMarkdown(nil, budget.SheetForm{})))
	rows, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var sum money.Money
	for _, row := range rows[1:] {
		m, err := money.ParseAmount(row[4], money.GBP)
		if err != nil {
			t.Fatal(row, err)
		}
		switch row[0] {
		case "account", "charge", "credit":
			if sum, err = sum.Add(m); err != nil {
				t.Fatal(err)
			}
		}
	}
	if sum != s.Net || s.Net != gbp("105") {
		t.Errorf("rows add up to %v, net %v", sum, s.Net)
	}
}
