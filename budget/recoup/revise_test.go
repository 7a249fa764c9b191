package recoup_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/budget/recoup"
)

func loanAndProfit(t testing.TB, costs string) recoup.Waterfall {
	return mustNew(t,
		recoup.Step{Title: "Costs", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "producer", Owed: usd(costs)}}},
		recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: usd("60")}, {Party: "fund", Owed: usd("30")}}},
		recoup.Step{Title: "Profit", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: []recoup.Payee{{Party: "producer"}}},
	)
}

// Costs that turn up after the loan was repaid come first from then on; what the
// bank had it keeps, and has back its place once there is enough.
func TestLateCosts(t *testing.T) {
	before, after := loanAndProfit(t, "100"), loanAndProfit(t, "150")
	s, err := before.Statement(usd("190"))
	if err != nil {
		t.Fatal(err)
	}
	var back *recoup.TakesBackError
	if _, err := after.Next(s, usd("10")); !errors.As(err, &back) || back.Party != "bank" {
		t.Fatalf("nobody said that payments stand: %v", err)
	}
	for _, tt := range []struct {
		received string
		want     [][]string // paid now
		over     string     // what the bank had too much
	}{
		{"10", [][]string{{"10.00"}, {"0.00", "0.00"}, {"0.00"}}, "26.67"},
		{"40", [][]string{{"40.00"}, {"0.00", "0.00"}, {"0.00"}}, "0.00"},
		{"25", [][]string{{"0.00"}, {"0.00", "0.00"}, {"25.00"}}, "0.00"},
	} {
		next, err := after.Revise(s, usd(tt.received))
		if err != nil {
			t.Fatal(err)
		}
		var now [][]string
		for _, step := range next.Steps {
			var line []string
			for _, p := range step.Payees {
				line = append(line, p.Now.Decimal())
			}
			now = append(now, line)
		}
		if diff := cmp.Diff(tt.want, now); diff != "" || next.Steps[1].Payees[0].Over.Minor() != usd(tt.over).Minor() {
			t.Errorf("%s received, over %v (-want +got):\n%s", tt.received, next.Steps[1].Payees[0].Over, diff)
		}
		if bank, err := next.Party("bank"); err != nil || bank.Over.Minor() != usd(tt.over).Minor() {
			t.Errorf("%s received: %+v, %v", tt.received, bank, err)
		}
		s = next
	}
	if bank, err := s.Party("bank"); err != nil || bank.Paid != usd("60") || bank.Outstanding.Sign() != 0 {
		t.Errorf("%+v, %v", bank, err)
	}
	whole, err := after.Statement(usd("265"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(paid(whole), paid(s)); diff != "" {
		t.Errorf("the new terms from the start (-) and late (+):\n%s", diff)
	}
	if next, err := after.Next(s, usd("5")); err != nil || next.Steps[2].Paid != usd("30") {
		t.Errorf("back to the usual: %+v, %v", next, err)
	}
}

// A refund of what was paid out leaves it where it is: the next receipts make it
// good before anybody is paid.
func TestRefundOfWhatWasPaid(t *testing.T) {
	w := mustNew(t, recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: usd("100")}}})
	s, err := w.Statement(usd("80"))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ received, now, paid, over, overpaid, outstanding string }{
		{"-30", "0.00", "80.00", "30.00", "30.00", "20.00"},
		{"20", "0.00", "80.00", "10.00", "10.00", "20.00"},
		{"15", "5.00", "85.00", "0.00", "0.00", "15.00"},
		{"20", "15.00", "100.00", "0.00", "0.00", "0.00"},
	} {
		if s, err = w.Revise(s, usd(tt.received)); err != nil {
			t.Fatal(err)
		}
		p := s.Steps[0].Payees[0]
		got := fmt.Sprint(p.Now.Decimal(), p.Paid.Decimal(), usd("0").String(), s.Overpaid.Minor() == usd(tt.overpaid).Minor(), p.Over.Minor() == usd(tt.over).Minor(), p.Outstanding.Decimal())
		if want := fmt.Sprint(tt.now, tt.paid, usd("0").String(), true, true, tt.outstanding); got != want {
			t.Errorf("%s received: %+v, overpaid %v; want %+v", tt.received, p, s.Overpaid, tt)
		}
	}
	if s.Undistributed != usd("5") || !s.Steps[0].Full {
		t.Errorf("%+v", s)
	}
	if _, err := w.Revise(s, usd("-105.01")); !errors.Is(err, budget.ErrNegative) {
		t.Errorf("receipts below zero: %v", err)
	}
}

// Steps may be added and reordered; a step that paid somebody stays.
func TestReviseFindsPayeesByName(t *testing.T) {
	s, err := loanAndProfit(t, "100").Statement(usd("150"))
	if err != nil {
		t.Fatal(err)
	}
	loan := recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "fund", Owed: usd("30")}, {Party: "bank", Owed: usd("60")}}}
	costs := recoup.Step{Title: "Costs", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "producer", Owed: usd("100")}}}
	next, err := mustNew(t, loan, costs).Revise(s, usd("20"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]string{{"23.34", "46.66"}, {"100.00"}}, paid(next)); diff != "" {
		t.Error(diff)
	}
	if _, err := mustNew(t, loan).Revise(s, usd("20")); !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("without the step that paid the producer: %v", err)
	}
}

// Whatever becomes of the terms and the receipts: money is conserved, nobody pays
// back or gets more than they are entitled to, and no later step is paid before an
// earlier one. Where nobody was overpaid it is as if the terms had always held.
func TestRevisionsLetPaymentsStand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := waterfalls().Draw(t, "waterfall")
		var s recoup.Statement
		var receipts int64
		for range rapid.IntRange(1, 8).Draw(t, "periods") {
			if rapid.IntRange(0, 2).Draw(t, "new terms") == 0 {
				w = otherTerms(t, w)
			}
			n := rapid.Int64Range(-300, 700).Draw(t, "received")
			next, err := w.Revise(s, cents(n))
			if receipts+n < 0 {
				if !errors.Is(err, budget.ErrNegative) {
					t.Fatalf("%d of %d refunded: %v", n, receipts, err)
				}
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			if usual, err := w.Next(s, cents(n)); err == nil {
				if diff := cmp.Diff(usual, next); diff != "" {
					t.Fatalf("next (-) and revised (+):\n%s", diff)
				}
			}
			receipts += n
			checkRevision(t, w, s, next, receipts)
			s = next
		}
	})
}

// otherTerms returns the waterfall with other sums owed.
func otherTerms(t *rapid.T, w recoup.Waterfall) recoup.Waterfall {
	steps := w.Steps()
	for i := range steps {
		for j := range steps[i].Payees {
			if steps[i].Kind == recoup.AmountOwed {
				steps[i].Payees[j].Owed = cents(rapid.Int64Range(0, 300).Draw(t, "owed"))
			}
		}
	}
	return drawnWaterfall(t, steps...)
}

func checkRevision(t *rapid.T, w recoup.Waterfall, before, s recoup.Statement, receipts int64) {
	entitled := statementOf(t, w, receipts)
	sum, over := int64(0), false
	lacking := false // in an earlier step
	for i, step := range s.Steps {
		var inStep int64
		lacks := false
		for j, p := range step.Payees {
			had := int64(0)
			if len(before.Steps) > 0 {
				had = before.Steps[i].Payees[j].Paid.Minor()
			}
			mine := entitled.Steps[i].Payees[j].Paid.Minor()
			switch {
			case p.Before.Minor() != had, p.Now.Sign() < 0, p.Paid.Minor() != had+p.Now.Minor(), p.Outstanding.Sign() < 0:
				t.Fatalf("had %d: %+v", had, p)
			case p.Now.Sign() > 0 && (p.Paid.Minor() > mine || lacking):
				t.Fatalf("entitled to %d, earlier steps lacking %v: %+v", mine, lacking, p)
			case p.Over.Minor() != max(0, had-mine):
				t.Fatalf("had %d, entitled to %d: %+v", had, mine, p)
			}
			over = over || p.Over.Sign() > 0
			lacks = lacks || p.Paid.Minor() < mine
			inStep += p.Paid.Minor()
		}
		lacking = lacking || lacks
		if inStep != step.Paid.Minor() {
			t.Fatalf("%+v", step)
		}
		sum += inStep
	}
	if sum+s.Undistributed.Minor() != receipts+s.Overpaid.Minor() || s.Undistributed.Sign() < 0 || s.Overpaid.Sign() < 0 {
		t.Fatalf("%d received, %d paid, %v left, %v overpaid", receipts, sum, s.Undistributed, s.Overpaid)
	}
	if s.Undistributed.Sign() > 0 && (lacking || s.Overpaid.Sign() > 0) {
		t.Fatalf("%v is left although somebody lacks", s.Undistributed)
	}
	if !over {
		if diff := cmp.Diff(paid(entitled), paid(s)); diff != "" || s.Undistributed != entitled.Undistributed {
			t.Fatalf("(-want +got):\n%s", diff)
		}
	}
}

// A statement that lost what it paid would pay it again.
func TestStatementsWithoutTheirPayments(t *testing.T) {
	w := loanAndProfit(t, "100")
	good, err := w.Statement(usd("130"))
	if err != nil {
		t.Fatal(err)
	}
	for name, lose := range map[string]func(*recoup.Statement){
		"steps":     func(s *recoup.Statement) { s.Steps = nil },
		"a payment": func(s *recoup.Statement) { s.Steps[1].Payees[0].Paid = usd("0") },
		"receipts":  func(s *recoup.Statement) { s.Receipts = money.Money{} },
		"the rest":  func(s *recoup.Statement) { s.Undistributed = usd("1") },
	} {
		s := good
		s.Steps = nil
		for _, step := range good.Steps {
			step.Payees = append([]recoup.PayeeLine(nil), step.Payees...)
			s.Steps = append(s.Steps, step)
		}
		lose(&s)
		if next, err := w.Next(s, usd("10")); !errors.Is(err, budget.ErrConflict) {
			t.Errorf("without %s: %+v, %v", name, next, err)
		}
		if next, err := w.Revise(s, usd("10")); !errors.Is(err, budget.ErrConflict) {
			t.Errorf("revised without %s: %+v, %v", name, next, err)
		}
	}
	if _, err := w.Next(good, usd("10")); err != nil {
		t.Error(err)
	}
}

// A party without a part of a step never gets its sum there.
func TestCutoffNeedsAPart(t *testing.T) {
	_, err := recoup.New(money.USD, recoup.Step{
		Title: "Slice", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Until: recoup.Cutoff{Party: "none", Amount: usd("5")},
		Payees: []recoup.Payee{{Party: "all", Part: money.Whole(1)}, {Party: "none", Part: ratio("0")}},
	})
	var at *budget.PlaceError
	if !errors.As(err, &at) || at.Path != "steps[0].until.party" || !errors.Is(at, budget.ErrUnknown) {
		t.Error(err)
	}
}

func TestWaterfallsWithoutAmounts(t *testing.T) {
	for c, want := range map[money.Currency]error{0: budget.ErrMissing, money.XAU: money.ErrNoMinorUnit, money.Currency(9999): budget.ErrUnknown} {
		if _, err := recoup.New(c); !errors.Is(err, want) {
			t.Errorf("%v: %v", c, err)
		}
	}
}

func ExampleWaterfall_Revise() {
	terms := func(costs string) recoup.Waterfall {
		w, _ := recoup.New(money.GBP,
			recoup.Step{Title: "Costs", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "distributor", Owed: money.MustParse(costs + " GBP")}}},
			recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: money.MustParse("500 GBP")}}},
		)
		return w
	}
	s, _ := terms("100").Statement(money.MustParse("300 GBP"))
	s, _ = terms("180").Revise(s, money.MustParse("100 GBP"))
	for _, step := range s.Steps {
		p := step.Payees[0]
		fmt.Println(p.Party, "had", p.Before, "and gets", p.Now)
	}
	// Output:
	// distributor had 100.00 GBP and gets 80.00 GBP
	// bank had 200.00 GBP and gets 20.00 GBP
}
