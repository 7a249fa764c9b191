package recoup_test

import (
	"encoding/csv"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/budget/recoup"
	"example.com/producedby/internal/golden"
)

// A statement for people, and the same for programs; after a revision too.
func TestStatementsForPeople(t *testing.T) {
	w := mustNew(t,
		recoup.Step{Title: "Agent | sales", Kind: recoup.PercentOfGross, Share: ratio("15%"), Payees: []recoup.Payee{{Party: "agent"}}},
		recoup.Step{Title: "Equity", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "ann", Owed: usd("1000000")}, {Party: "bob", Owed: usd("500000"), Premium: ratio("1/5")}}},
		recoup.Step{Title: "Profits", Kind: recoup.PercentOfAvailable, Share: ratio("1/3"), Payees: []recoup.Payee{{Party: "ann", Part: ratio("1/2")}, {Party: "producer", Part: ratio("1/2")}}},
	)
	first, err := w.Statement(usd("700000"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := w.Next(first, usd("1300000"))
	if err != nil {
		t.Fatal(err)
	}
	golden.Compare(t, "testdata/statement.md", string(s.AppendMarkdown(nil)))
	golden.Compare(t, "testdata/statement.csv", string(s.AppendCSV(nil)))
	if s, err = w.Revise(s, usd("-500000")); err != nil {
		t.Fatal(err)
	}
	golden.Compare(t, "testdata/revised.md", string(s.AppendMarkdown(nil)))
	golden.Compare(t, "testdata/revised.csv", string(s.AppendCSV(nil)))
	if p, err := s.Party("nobody"); err != nil || p.Paid.String() != "0.00 USD" || p.Outstanding.String() != "0.00 USD" {
		t.Errorf("%+v, %v", p, err)
	}
}

// The rows add up to the receipts, and say of every payee what the statement does.
func TestRecordsOfAStatementAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := waterfalls().Draw(t, "waterfall")
		s := recoup.Statement{}
		for range rapid.IntRange(1, 3).Draw(t, "statements") {
			var err error
			if s, err = w.Next(s, money.MustNew(rapid.Int64Range(0, 3000).Draw(t, "received"), w.Currency())); err != nil {
				t.Fatal(err)
			}
		}
		if back := rapid.Int64Range(0, s.Receipts.Minor()).Draw(t, "refund"); rapid.Bool().Draw(t, "revised") {
			var err error
			if s, err = w.Revise(s, money.MustNew(-back, w.Currency())); err != nil {
				t.Fatal(err)
			}
		}
		records, err := csv.NewReader(strings.NewReader(string(s.AppendCSV(nil)))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		amount := func(cell string) money.Money {
			m, err := money.ParseAmount(cell, w.Currency())
			if err != nil {
				t.Fatal(err)
			}
			return m
		}
		sum, payees := money.Zero(w.Currency()), money.Zero(w.Currency())
		for _, r := range records[1 : len(records)-1] {
			if sum, err = sum.Add(amount(r[7])); err != nil {
				t.Fatal(err)
			}
			if r[0] != "payee" {
				continue
			}
			payees, _ = payees.Add(amount(r[7]))
			if before, _ := amount(r[5]).Add(amount(r[6])); before != amount(r[7]) || (r[2] == "amount-owed") != (r[8] != "") || (r[2] == "amount-owed") != (r[3] == "") || r[10] != "USD" {
				t.Fatalf("%q", r)
			}
		}
		if last := records[len(records)-1]; last[0] != "receipts" || amount(last[7]) != s.Receipts || amount(last[6]) != s.Received || sum != s.Receipts {
			t.Fatalf("rows come to %v, receipts %v: %q", sum, s.Receipts, last)
		}
		if text := string(s.AppendMarkdown(nil)); !strings.Contains(text, "| **"+payees.GroupedDecimal()+"** |") || strings.Contains(text, "Paid beyond") != (s.Overpaid.Sign() > 0) {
			t.Fatalf("%v paid:\n%s", payees, text)
		}
	})
}

func ExampleStatement_AppendMarkdown() {
	w, _ := recoup.New(money.GBP,
		recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: money.MustParse("150000 GBP"), Premium: money.Percent(10)}}},
		recoup.Step{Title: "Profits", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: []recoup.Payee{{Party: "producer"}}},
	)
	s, _ := w.Statement(money.MustParse("100000 GBP"))
	s, _ = w.Next(s, money.MustParse("80000 GBP"))
	fmt.Printf("%s", s.AppendMarkdown(nil))
	// Output:
	// | Step | Takes | To | Before | Now | So far | Still owed (GBP) |
	// | --- | --- | --- | ---: | ---: | ---: | ---: |
	// | Loan | amount owed | bank | 100,000.00 | 65,000.00 | 165,000.00 | 0.00 |
	// | Profits | 100% of what is available | producer | 0.00 | 15,000.00 | 15,000.00 | - |
	// | **Total** |  |  | **100,000.00** | **80,000.00** | **180,000.00** | **0.00** |
	//
	// Received: 80,000.00 GBP, 180,000.00 GBP so far. Undistributed: 0.00 GBP.
}

func ExampleStatement_AppendCSV() {
	w, _ := recoup.New(money.GBP, recoup.Step{Title: "Profits", Kind: recoup.PercentOfAvailable, Share: money.Percent(40), Payees: []recoup.Payee{{Party: "producer"}}})
	s, _ := w.Statement(money.MustParse("1000 GBP"))
	fmt.Print(strings.ReplaceAll(string(s.AppendCSV(nil)), "\r\n", "\n"))
	// Output:
	// row,step,kind,share,party,before,now,paid,outstanding,over,currency
	// payee,Profits,percent-of-available,2/5,producer,0.00,400.00,400.00,,0.00,GBP
	// undistributed,,,,,,,600.00,,,GBP
	// receipts,,,,,,1000.00,1000.00,,,GBP
}
