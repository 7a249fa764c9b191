package recoup_test

import (
	"errors"
	"testing"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/budget/recoup"
)

// Every refusal says what was wanted instead.
func TestRefusalsSayWhatIsWanted(t *testing.T) {
	one := func(s recoup.Step) error {
		s.Title = "S"
		_, err := recoup.New(money.USD, s)
		return err
	}
	all := []recoup.Payee{{Party: "a"}}
	rest := recoup.Step{Title: "Rest", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: all}
	w, err := recoup.New(money.USD, rest)
	if err != nil {
		t.Fatal(err)
	}
	paid, err := w.Statement(usd("5"))
	if err != nil {
		t.Fatal(err)
	}
	two, err := recoup.New(money.USD, rest, rest)
	if err != nil {
		t.Fatal(err)
	}
	other, err := recoup.New(money.USD, recoup.Step{Title: "Rest", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: []recoup.Payee{{Party: "b"}}})
	if err != nil {
		t.Fatal(err)
	}
	next := func(w recoup.Waterfall, s recoup.Statement, m money.Money) error {
		_, err := w.Next(s, m)
		return err
	}
	revise := func(w recoup.Waterfall, s recoup.Statement, m money.Money) error {
		_, err := w.Revise(s, m)
		return err
	}
	short := paid
	short.Receipts = usd("6")
	for _, tt := range []struct {
		err    error
		reason error
		want   string
	}{
		{one(recoup.Step{Share: money.Whole(1), Payees: all}), budget.ErrMissing, `budget: step S: kind: missing, want "percent-of-gross", "percent-of-available" or "amount-owed"`},
		{one(recoup.Step{Kind: recoup.PercentOfGross, Share: money.Whole(20), Payees: all}), budget.ErrRange, `budget: step S: share: "20": out of range, want "20%" or "1/5"`},
		{one(recoup.Step{Kind: recoup.PercentOfGross, Payees: all}), budget.ErrRange, `budget: step S: share: "0": out of range, want more than zero and at most the whole, "100%" or "1"`},
		{one(recoup.Step{Kind: recoup.PercentOfGross, Share: money.Whole(1), Purpose: 99, Payees: all}), budget.ErrUnknown,
			`budget: step S: purpose: "recoup.Purpose(99)": unknown, want "collection-fee", "residuals-set-aside", "commission", "distribution-expenses", "senior-loan", "junior-loan", "guarantor-advance", "equity-recoupment", "deferments" or "net-profits"`},
		{one(recoup.Step{Kind: recoup.PercentOfGross, Share: money.Whole(1), Payees: []recoup.Payee{{Party: "a", Part: ratio("1/2")}, {Party: "b", Part: ratio("1/3")}}}), budget.ErrRange,
			`budget: step S: parts: "5/6": out of range, want parts that add up to the whole, "100%" or "1"`},
		{one(recoup.Step{Kind: recoup.AmountOwed, Share: money.Whole(1), Payees: []recoup.Payee{{Party: "a", Owed: usd("1")}}}), budget.ErrConflict,
			`budget: step S: share, cap or until: in conflict, want none of them in a step of the kind "amount-owed": what is owed is its limit`},
		{next(w, paid, usd("-6")), budget.ErrNegative, `budget: receipts: "-1.00 USD": negative, want zero or more: no more can be refunded than the 5.00 USD received before`},
		{next(two, paid, usd("1")), budget.ErrConflict, `budget: earlier statement: steps: "1": in conflict, want the 2 steps of the waterfall (Revise goes on with another)`},
		{next(other, paid, usd("1")), budget.ErrConflict, `budget: step Rest: payees: in conflict, want those of the earlier statement (Revise goes on with others)`},
		{next(w, short, usd("1")), budget.ErrConflict, `budget: earlier statement: steps: "5.00 USD": in conflict, want payments and rest of 6.00 USD, what was received`},
		{revise(other, paid, usd("1")), budget.ErrUnknown, `budget: step Rest: payee: "a": unknown, want a step that still pays them, for they were paid 5.00 USD; keep it, owing nothing`},
	} {
		if tt.err == nil || tt.err.Error() != tt.want || !errors.Is(tt.err, tt.reason) {
			t.Errorf("got  %v\nwant %s", tt.err, tt.want)
		}
	}
	var back *recoup.TakesBackError
	if err := next(w, paid, usd("-1")); !errors.As(err, &back) || err.Error() != "recoup: step Rest: a was paid 5.00 USD and is entitled to 4.00 USD, want no less (Revise lets payments stand)" {
		t.Error(err)
	}
}
