package recoup_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/budget/recoup"
)

func usd(text string) money.Money { return money.MustParse(text + " USD") }

func ratio(text string) money.Ratio { return money.MustParseRatio(text) }

func mustNew(t testing.TB, steps ...recoup.Step) recoup.Waterfall {
	t.Helper()
	w, err := recoup.New(money.USD, steps...)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// paid returns what each payee of each step was paid so far.
func paid(s recoup.Statement) [][]string {
	var all [][]string
	for _, step := range s.Steps {
		var line []string
		for _, p := range step.Payees {
			line = append(line, p.Paid.Decimal())
		}
		all = append(all, line)
	}
	return all
}

func TestPublishedPair(t *testing.T) {
	for _, tt := range []struct {
		sharing  recoup.Sharing
		received string
		want     []string
	}{
		{recoup.InProportion, "6", []string{"2.00", "4.00"}},
		{recoup.Equally, "6", []string{"3.00", "3.00"}},
		{recoup.InProportion, "12", []string{"4.00", "8.00"}},
		{recoup.Equally, "12", []string{"5.00", "7.00"}},
	} {
		w := mustNew(t, recoup.Step{Title: "Owed", Kind: recoup.AmountOwed, Sharing: tt.sharing, Payees: []recoup.Payee{{Party: "A", Owed: usd("5")}, {Party: "B", Owed: usd("10")}}})
		s, err := w.Statement(usd(tt.received))
		if err != nil || !slices.Equal(paid(s)[0], tt.want) || s.Undistributed.Sign() != 0 {
			t.Errorf("%v of %s: %v, %v, want %v", tt.sharing, tt.received, paid(s), err, tt.want)
		}
	}
}

func TestCutoffOfOneParty(t *testing.T) {
	w := mustNew(t,
		recoup.Step{
			Title: "Slice", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Until: recoup.Cutoff{Party: "first", Amount: usd("100000")},
			Payees: []recoup.Payee{{Party: "first", Part: ratio("50%")}, {Party: "second", Part: ratio("20%")}, {Party: "third", Part: ratio("30%")}},
		},
		recoup.Step{Title: "Rest", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: []recoup.Payee{{Party: "third"}}},
	)
	s, err := w.Statement(usd("250000"))
	want := [][]string{{"100000.00", "40000.00", "60000.00"}, {"50000.00"}}
	if diff := cmp.Diff(want, paid(s)); err != nil || diff != "" || !s.Steps[0].Full {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	if third, err := s.Party("third"); err != nil || third.Paid != usd("110000") {
		t.Errorf("%+v, %v", third, err)
	}
}

// The studio's statement on Harry Potter 5: with deductions of 779,561,966 off
// 612,264,189 the balance is the reported -167,297,777.
func TestReportedBalance(t *testing.T) {
	w := mustNew(t, recoup.Step{Title: "Deductions", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "studio", Owed: usd("779561966")}}})
	s, err := w.Statement(usd("612264189"))
	if err != nil || s.Steps[0].Payees[0].Outstanding != usd("167297777") || s.Steps[0].Full {
		t.Errorf("%+v, %v", s, err)
	}
	// Of the cinemas alone 459.3 million came in; 182.6 of costs and a negative of
	// 315.9 leave it 39.2 in the red.
	w = mustNew(t,
		recoup.Step{Title: "Costs", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "distribution", Owed: usd("182600000")}}},
		recoup.Step{Title: "Negative", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "studio", Owed: usd("315900000")}}},
	)
	s, err = w.Statement(usd("459300000"))
	if err != nil || s.Steps[1].Payees[0].Paid != usd("276700000") || s.Steps[1].Payees[0].Outstanding != usd("39200000") {
		t.Errorf("%+v, %v", s, err)
	}
}

// An independent film: collection fee and set-aside off the top, commission and
// capped expenses, lender, equity with 20 %, deferments, then halves, five points
// of the whole out of the producer's half.
func independent(t testing.TB) recoup.Waterfall {
	return mustNew(t,
		recoup.Step{Title: "Collection", Purpose: recoup.CollectionFee, Kind: recoup.PercentOfGross, Share: ratio("1%"), Payees: []recoup.Payee{{Party: "manager"}}},
		recoup.Step{Title: "Set-aside", Purpose: recoup.ResidualsSetAside, Kind: recoup.PercentOfGross, Share: ratio("6.2%"), Payees: []recoup.Payee{{Party: "guild"}}},
		recoup.Step{Title: "Commission", Purpose: recoup.Commission, Kind: recoup.PercentOfAvailable, Share: ratio("15%"), Payees: []recoup.Payee{{Party: "agent"}}},
		recoup.Step{Title: "Expenses", Purpose: recoup.DistributionExpenses, Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "agent", Owed: usd("75000")}}},
		recoup.Step{Title: "Loan", Purpose: recoup.SeniorLoan, Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: usd("300000"), Premium: ratio("8%")}}},
		recoup.Step{Title: "Equity", Purpose: recoup.EquityRecoupment, Kind: recoup.AmountOwed, Payees: []recoup.Payee{
			{Party: "ann", Owed: usd("400000"), Premium: ratio("20%")}, {Party: "bob", Owed: usd("200000"), Premium: ratio("20%")},
		}},
		recoup.Step{Title: "Deferments", Purpose: recoup.Deferments, Kind: recoup.AmountOwed, Sharing: recoup.Equally, Payees: []recoup.Payee{
			{Party: "writer", Owed: usd("10000")}, {Party: "actor", Owed: usd("30000")},
		}},
		recoup.Step{Title: "Profits", Purpose: recoup.NetProfits, Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: []recoup.Payee{
			{Party: "ann", Part: ratio("1/3")}, {Party: "bob", Part: ratio("1/6")}, {Party: "producer", Part: ratio("45%")}, {Party: "actor", Part: ratio("5%")},
		}},
	)
}

func TestIndependentFilm(t *testing.T) {
	s, err := independent(t).Statement(usd("2000000"))
	if err != nil {
		t.Fatal(err)
	}
	// 20,000 and 124,000 of gross leave 1,856,000, of which 278,400 is commission.
	want := [][]string{
		{"20000.00"}, {"124000.00"}, {"278400.00"}, {"75000.00"}, {"324000.00"}, {"480000.00", "240000.00"}, {"10000.00", "30000.00"},
		{"139533.33", "69766.67", "188370.00", "20930.00"},
	}
	if diff := cmp.Diff(want, paid(s)); diff != "" || s.Undistributed.Sign() != 0 {
		t.Errorf("(-want +got):\n%s%v", diff, s.Undistributed)
	}
	r, err := s.Return("ann", usd("400000"))
	if err != nil || r.Profit != usd("219533.33") || r.Paid != usd("619533.33") {
		t.Errorf("%+v, %v", r, err)
	}
	if percent, _ := r.Rate.Percent(2, money.HalfToEven); percent != "54.88%" {
		t.Error(percent)
	}
	if _, err := s.Return("producer", usd("0")); !errors.Is(err, money.ErrDivisionByZero) {
		t.Errorf("return on nothing: %v", err)
	}
	early, err := independent(t).Statement(usd("500000"))
	if err != nil {
		t.Fatal(err)
	}
	if ann, err := early.Party("ann"); err != nil || ann.Paid.Sign() != 0 || ann.Outstanding != usd("480000") {
		t.Errorf("%+v, %v", ann, err)
	}
}

func TestEqualPartsAreEqual(t *testing.T) {
	step := func(parts ...string) error {
		s := recoup.Step{Title: "s", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Sharing: recoup.Equally}
		for i, part := range parts {
			p := recoup.Payee{Party: recoup.Party(fmt.Sprint(i))}
			if part != "" {
				p.Part = ratio(part)
			}
			s.Payees = append(s.Payees, p)
		}
		_, err := recoup.New(money.USD, s)
		return err
	}
	err := step("1/4", "3/4")
	var at *budget.PlaceError
	if !errors.Is(err, budget.ErrConflict) || len(budget.Problems(err)) != 2 || !errors.As(budget.Problems(err)[0], &at) || at.Path != "steps[0].payees[0].part" {
		t.Errorf("parts of a quarter and three quarters shared equally: %v", err)
	}
	if err := step("", "3/4"); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("one part given: %v", err)
	}
	for _, parts := range [][]string{{"1/2", "1/2"}, {"", ""}, {"1/2", ""}, {"1"}} {
		if err := step(parts...); err != nil {
			t.Errorf("%q: %v", parts, err)
		}
	}
}

// A cutoff counts what its own step paid, not what the party had before.
func TestACutoffCountsItsOwnStep(t *testing.T) {
	payees := []recoup.Payee{{Party: "a"}, {Party: "b"}}
	w, err := recoup.New(money.USD,
		recoup.Step{Title: "first", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "a", Owed: usd("100")}}},
		recoup.Step{Title: "second", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Sharing: recoup.Equally, Payees: payees, Until: recoup.Cutoff{Party: "a", Amount: usd("100")}},
	)
	if err != nil {
		t.Fatal(err)
	}
	s, err := w.Statement(usd("1000"))
	if err != nil || s.Steps[1].Payees[0].Paid != usd("100") || s.Undistributed != usd("700") {
		t.Errorf("%+v, %v", s, err)
	}
}

func waterfalls() *rapid.Generator[recoup.Waterfall] {
	parties := rapid.SampledFrom([]recoup.Party{"a", "b", "c"})
	share := rapid.SampledFrom([]money.Ratio{ratio("1%"), ratio("6.2%"), ratio("1/3"), ratio("1/7")})
	step := rapid.Custom(func(t *rapid.T) recoup.Step {
		s := recoup.Step{Title: "s", Kind: rapid.SampledFrom([]recoup.Kind{recoup.PercentOfGross, recoup.PercentOfAvailable, recoup.AmountOwed}).Draw(t, "kind")}
		n := rapid.IntRange(1, 3).Draw(t, "payees")
		s.Sharing = rapid.SampledFrom([]recoup.Sharing{0, recoup.InProportion, recoup.Equally}).Draw(t, "sharing")
		for i := range n {
			p := recoup.Payee{Party: parties.Draw(t, "party")}
			if s.Kind == recoup.AmountOwed {
				p.Owed = money.MustNew(rapid.Int64Range(0, 300).Draw(t, "owed"), money.USD)
				p.Premium = rapid.SampledFrom([]money.Ratio{{}, ratio("20%"), ratio("1/3")}).Draw(t, "premium")
			} else if s.Sharing != recoup.Equally {
				p.Part = [][]money.Ratio{{money.Whole(1)}, {ratio("1/3"), ratio("2/3")}, {ratio("1/2"), ratio("1/3"), ratio("1/6")}}[n-1][i]
			}
			s.Payees = append(s.Payees, p)
		}
		if s.Kind != recoup.AmountOwed {
			s.Share = share.Draw(t, "share")
			if rapid.Bool().Draw(t, "capped") {
				s.Cap = money.MustNew(rapid.Int64Range(0, 200).Draw(t, "cap"), money.USD)
			}
			if rapid.IntRange(0, 3).Draw(t, "cutoff") == 0 {
				s.Until = recoup.Cutoff{Party: s.Payees[0].Party, Amount: money.MustNew(rapid.Int64Range(0, 90).Draw(t, "until"), money.USD)}
			}
		}
		return s
	})
	return rapid.Custom(func(t *rapid.T) recoup.Waterfall {
		steps := rapid.SliceOfN(step, 0, 6).Draw(t, "steps")
		slices.SortStableFunc(steps, func(a, b recoup.Step) int {
			top := func(s recoup.Step) int {
				if s.Kind == recoup.PercentOfGross {
					return 0
				}
				return 1
			}
			return top(a) - top(b)
		})
		if rapid.Bool().Draw(t, "residue") {
			steps = append(steps, recoup.Step{Title: "residue", Kind: recoup.PercentOfAvailable, Share: money.Whole(1),
				Payees: []recoup.Payee{{Party: "a", Part: ratio("1/2")}, {Party: "b", Part: ratio("1/2")}}})
		}
		w, err := recoup.New(money.USD, steps...)
		if errors.Is(err, budget.ErrRange) {
			t.Skip("more than all of gross")
		}
		if err != nil {
			t.Fatal(err)
		}
		return w
	})
}

func TestStatementsConserveMoneyAndNeverTakeItBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := waterfalls().Draw(t, "waterfall")
		receipts := rapid.SliceOfN(rapid.Int64Range(0, 700), 1, 6).Draw(t, "receipts")
		var s recoup.Statement
		var sum int64
		for _, n := range receipts {
			next, err := w.Next(s, money.MustNew(n, money.USD))
			if err != nil {
				t.Fatalf("after %+v: %v", s, err)
			}
			sum += n
			checkStatement(t, w, next, sum)
			s = next
		}
		whole, err := w.Statement(money.MustNew(sum, money.USD))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(paid(whole), paid(s)); diff != "" || whole.Undistributed != s.Undistributed {
			t.Fatalf("at once and in parts (-at once +in parts):\n%s", diff)
		}
	})
}

func checkStatement(t *rapid.T, w recoup.Waterfall, s recoup.Statement, receipts int64) {
	all := s.Undistributed.Minor()
	steps := w.Steps()
	left := receipts
	for i, step := range s.Steps {
		if step.Paid.Sign() < 0 {
			t.Fatalf("%+v", step)
		}
		var inStep, owed int64
		for j, p := range step.Payees {
			if p.Now.Sign() < 0 || p.Paid.Sign() < 0 || p.Outstanding.Sign() < 0 {
				t.Fatalf("%+v", p)
			}
			if before, _ := p.Before.Add(p.Now); before != p.Paid {
				t.Fatalf("%+v", p)
			}
			inStep += p.Paid.Minor()
			owed += p.Outstanding.Minor()
			for k, other := range step.Payees {
				same := steps[i].Payees[j].Part == steps[i].Payees[k].Part && steps[i].Payees[j].Owed == steps[i].Payees[k].Owed && steps[i].Payees[j].Premium == steps[i].Payees[k].Premium
				if d := p.Paid.Minor() - other.Paid.Minor(); same && (d > 1 || d < -1) {
					t.Fatalf("equal claims get %v and %v", p, other)
				}
			}
		}
		if inStep != step.Paid.Minor() {
			t.Fatalf("%+v", step)
		}
		left -= inStep
		if step.Kind == recoup.AmountOwed {
			if step.Full != (owed == 0) {
				t.Fatalf("full %v with %d outstanding", step.Full, owed)
			}
			if owed > 0 && step.Paid != step.Available {
				t.Fatalf("money passed %+v", step)
			}
		}
		all += inStep
	}
	if all != receipts || left != s.Undistributed.Minor() {
		t.Fatalf("%d received, %d accounted for", receipts, all)
	}
	if s.Undistributed.Sign() < 0 {
		t.Fatal(s.Undistributed)
	}
}

// Percentages of gross reckoned step by step could take a cent from the rest as
// the receipts grow; here no unit of receipts does.
func TestEveryUnitOfReceiptsIsMonotone(t *testing.T) {
	w := mustNew(t,
		recoup.Step{Title: "a", Kind: recoup.PercentOfGross, Share: ratio("1/2"), Payees: []recoup.Payee{{Party: "a"}}},
		recoup.Step{Title: "b", Kind: recoup.PercentOfGross, Share: ratio("2/5"), Payees: []recoup.Payee{{Party: "b"}}},
		recoup.Step{Title: "c", Kind: recoup.AmountOwed, Sharing: recoup.Equally, Payees: []recoup.Payee{{Party: "c", Owed: usd("0.07")}, {Party: "d", Owed: usd("0.02")}, {Party: "e", Owed: usd("0.07")}}},
		recoup.Step{Title: "f", Kind: recoup.PercentOfAvailable, Share: ratio("1/3"), Cap: usd("0.05"), Payees: []recoup.Payee{{Party: "f"}}},
	)
	var s recoup.Statement
	for n := range 1000 {
		next, err := w.Next(s, usd("0.01"))
		if err != nil {
			t.Fatalf("at %d: %v", n, err)
		}
		s = next
	}
	want := [][]string{{"5.00"}, {"4.00"}, {"0.07", "0.02", "0.07"}, {"0.05"}}
	if diff := cmp.Diff(want, paid(s)); diff != "" || s.Undistributed != usd("0.79") {
		t.Errorf("(-want +got):\n%s%v", diff, s.Undistributed)
	}
}

// The largest remainder is not monotone at three parts of 6:6:2; the splits of a
// waterfall are, whoever the third is: a payee or whoever comes after.
func TestNoSplitTakesBackAtAnyCent(t *testing.T) {
	parts := []money.Ratio{ratio("6/14"), ratio("6/14"), ratio("2/14")}
	var payees []recoup.Payee
	var steps []recoup.Step
	for i, p := range parts {
		party := recoup.Party(rune('a' + i))
		payees = append(payees, recoup.Payee{Party: party, Part: p})
		if i < 2 {
			steps = append(steps, recoup.Step{Title: string(party), Kind: recoup.PercentOfGross, Share: p, Payees: []recoup.Payee{{Party: party}}})
		}
	}
	residue := recoup.Step{Title: "residue", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: payees}
	for _, w := range []recoup.Waterfall{mustNew(t, residue), mustNew(t, append(steps, residue)...)} {
		var s recoup.Statement
		for n := range 200 {
			next, err := w.Next(s, usd("0.01"))
			if err != nil {
				t.Fatalf("at %d: %v", n, err)
			}
			s = next
		}
	}
}

func TestCappedCorridor(t *testing.T) {
	w := mustNew(t,
		recoup.Step{Title: "corridor", Kind: recoup.PercentOfGross, Share: ratio("10%"), Cap: usd("3"), Payees: []recoup.Payee{{Party: "star"}}},
		recoup.Step{Title: "rest", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: []recoup.Payee{{Party: "producer"}}},
	)
	for received, want := range map[string][][]string{"20": {{"2.00"}, {"18.00"}}, "100": {{"3.00"}, {"97.00"}}} {
		s, err := w.Statement(usd(received))
		if diff := cmp.Diff(want, paid(s)); err != nil || diff != "" || s.Steps[0].Full != (received == "100") {
			t.Errorf("%s: %v (-want +got):\n%s", received, err, diff)
		}
	}
}

// Points of the producer's half are half as many of the whole.
func TestPointsOfAHalf(t *testing.T) {
	half, err := ratio("5%").Mul(ratio("1/2"))
	if err != nil {
		t.Fatal(err)
	}
	rest, err := ratio("1/2").Sub(half)
	if err != nil {
		t.Fatal(err)
	}
	w := mustNew(t, recoup.Step{Title: "profit", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: []recoup.Payee{
		{Party: "investors", Part: ratio("1/2")}, {Party: "producer", Part: rest}, {Party: "talent", Part: half},
	}})
	s, err := w.Statement(usd("1000"))
	if diff := cmp.Diff([][]string{{"500.00", "475.00", "25.00"}}, paid(s)); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

// Not a law: splitting each period by itself adds up to the split of the whole.
func TestPeriodsByThemselvesDoNotAddUp(t *testing.T) {
	w := mustNew(t, recoup.Step{Title: "halves", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Payees: []recoup.Payee{{Party: "a", Part: ratio("1/2")}, {Party: "b", Part: ratio("1/2")}}})
	alone, err := w.Statement(usd("0.01"))
	if err != nil {
		t.Fatal(err)
	}
	two, err := w.Next(alone, usd("0.01"))
	if err != nil || paid(alone)[0][0] != "0.01" || paid(two)[0][0] != "0.01" || paid(two)[0][1] != "0.01" {
		t.Errorf("%v, %v, %v", paid(alone), paid(two), err)
	}
}

func TestRefunds(t *testing.T) {
	w := mustNew(t, recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: usd("100")}}})
	s, err := w.Statement(usd("150"))
	if err != nil || s.Undistributed != usd("50") {
		t.Fatal(s, err)
	}
	s, err = w.Next(s, usd("-50"))
	if err != nil || s.Undistributed.Sign() != 0 || s.Steps[0].Payees[0].Now.Sign() != 0 {
		t.Fatal(s, err)
	}
	var back *recoup.TakesBackError
	if _, err := w.Next(s, usd("-0.01")); !errors.As(err, &back) || back.Party != "bank" || back.Paid != usd("100") || back.Entitled != usd("99.99") {
		t.Errorf("a refund of what was paid: %v", err)
	}
	if _, err := w.Next(s, usd("-100.01")); !errors.Is(err, budget.ErrNegative) {
		t.Errorf("receipts below zero: %v", err)
	}
	if _, err := w.Next(s, money.MustParse("1 EUR")); !errors.Is(err, money.ErrCurrencyMismatch) {
		t.Errorf("euros: %v", err)
	}
	less := mustNew(t, recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: usd("90")}}})
	if _, err := less.Next(s, usd("10")); !errors.As(err, &back) {
		t.Errorf("terms that take back: %v", err)
	}
	for _, other := range []recoup.Waterfall{
		mustNew(t),
		mustNew(t, recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "other", Owed: usd("100")}}}),
	} {
		if _, err := other.Next(s, usd("10")); err == nil {
			t.Error("another waterfall goes on from the statement")
		}
	}
}

func TestNewReportsEverything(t *testing.T) {
	_, err := recoup.New(money.USD,
		recoup.Step{Kind: recoup.PercentOfGross, Share: ratio("70%"), Payees: []recoup.Payee{{Party: "a"}}},
		recoup.Step{Title: "b", Kind: 9},
		recoup.Step{Title: "c", Kind: recoup.AmountOwed, Share: ratio("1/2"), Payees: []recoup.Payee{{Owed: usd("-1")}, {Party: "x"}, {Party: "y", Owed: money.MustParse("1 EUR"), Premium: ratio("-1"), Part: ratio("1")}}},
		recoup.Step{Title: "d", Kind: recoup.PercentOfAvailable, Share: ratio("1.1"), Cap: usd("-1"), Payees: []recoup.Payee{{Party: "a", Part: ratio("1/2")}, {Party: "b", Owed: usd("1")}}},
		recoup.Step{Title: "e", Kind: recoup.PercentOfGross, Share: ratio("40%"), Payees: []recoup.Payee{{Party: "a"}}, Until: recoup.Cutoff{Party: "z", Amount: usd("1")}},
		recoup.Step{Title: "f", Sharing: 9, Purpose: 99, Kind: recoup.PercentOfAvailable, Share: ratio("1"), Payees: []recoup.Payee{{Party: "a"}}, Until: recoup.Cutoff{Party: "a"}},
	)
	var got []string
	for _, p := range budget.Problems(err) {
		var at *budget.PlaceError
		if !errors.As(p, &at) {
			t.Fatal(p)
		}
		got = append(got, at.Path)
	}
	want := []string{
		"steps[0].title", "steps[1].payees", "steps[1].kind",
		"steps[2].share", "steps[2].payees[0].party", "steps[2].payees[0].owed", "steps[2].payees[1].owed",
		"steps[2].payees[2].part", "steps[2].payees[2].premium", "steps[2].payees[2].owed",
		"steps[3].share", "steps[3].cap", "steps[3].payees[1]", "steps[3].payees",
		"steps[4].until.party", "steps[5].purpose", "steps[5].sharing", "steps[5].until.amount",
		"steps[4].kind", "steps[4].share",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("places (-want +got):\n%s\n%v", diff, err)
	}
	if _, err := recoup.New(0); err == nil {
		t.Error("a waterfall of no currency")
	}
}

func TestWaterfallDocument(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := waterfalls().Draw(t, "waterfall")
		text, err := json.Marshal(w)
		if err != nil {
			t.Fatal(err)
		}
		var back recoup.Waterfall
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(w.Steps(), back.Steps()); diff != "" || !back.Equal(w) {
			t.Fatal(diff)
		}
		if steps := w.Steps(); len(steps) > 0 {
			steps[0].Title = "another"
			if other, err := recoup.New(money.USD, steps...); err != nil || other.Equal(w) {
				t.Fatalf("another title, %v", err)
			}
			steps[0].Title = w.Steps()[0].Title
			steps[0].Payees[0].Party = "another"
			steps[0].Until = recoup.Cutoff{}
			if other, err := recoup.New(money.USD, steps...); err != nil || other.Equal(w) {
				t.Fatalf("another payee, %v", err)
			}
		}
	})
	_, err := recoup.Decode([]byte(`{"currency": "USD", "steps": [{"title": "a", "kind": "pari-passu", "payees": [{"party": "x", "owed": 5}]}, {"kind": "amount-owed", "gross": true}]}`))
	var got []string
	for _, p := range budget.Problems(err) {
		var at *budget.PlaceError
		if !errors.As(p, &at) {
			t.Fatal(p)
		}
		got = append(got, at.Path)
	}
	want := []string{
		"steps[0].kind", "steps[0].payees[0].owed", "steps[1].title", "steps[1].payees", "steps[1].gross",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("places (-want +got):\n%s\n%v", diff, err)
	}
	both := `{"currency": "USD", "steps": [{"title": "a", "kind": "nonsense", "payees": [{"party": "x"}]}, {"title": "b", "kind": "percent-of-available", "share": "2", "payees": [{"party": "x"}]}]}`
	if _, err := recoup.Decode([]byte(both)); len(budget.Problems(err)) != 2 || !errors.Is(err, budget.ErrRange) {
		t.Errorf("form and content: %v", err)
	}
	if _, err := recoup.Decode([]byte("{")); len(budget.Problems(err)) != 1 {
		t.Errorf("broken syntax: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(`{"currency":"USD","steps":[{"title":"a","kind":"percent-of-gross","share":"1%","payees":[{"party":"x"}]},{"title":"b","kind":"amount-owed","payees":[{"party":"y","owed":"5.00 USD","premium":"20%"}]}]}`, int64(700))
	f.Fuzz(func(t *testing.T, text string, n int64) {
		w, err := recoup.Decode([]byte(text))
		if err != nil {
			return
		}
		m, err := money.New(n, w.Currency())
		if err != nil {
			t.Fatal(err)
		}
		s, err := w.Statement(m)
		if err != nil {
			return
		}
		sum := s.Undistributed
		for _, step := range s.Steps {
			if sum, err = sum.Add(step.Paid); err != nil {
				t.Fatal(err)
			}
		}
		if sum != s.Receipts {
			t.Fatalf("%v of %v", sum, s.Receipts)
		}
	})
}

// A sequence is refused where its receipts one by one are, and comes to the same.
func TestStatementSeqAgreesWithNext(t *testing.T) {
	w, err := recoup.New(money.USD, recoup.Step{Title: "loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "bank", Owed: usd("100")}}})
	if err != nil {
		t.Fatal(err)
	}
	var takes *recoup.TakesBackError
	if _, err := w.StatementSeq(slices.Values([]money.Money{usd("150"), usd("-120")})); !errors.As(err, &takes) || takes.Entitled != usd("30") {
		t.Errorf("a refund of what was paid: %v", err)
	}
	if _, err := w.StatementSeq(slices.Values([]money.Money{usd("150"), usd("-120"), usd("500")})); !errors.As(err, &takes) {
		t.Errorf("and more after it: %v", err)
	}
	if s, err := w.StatementSeq(slices.Values([]money.Money{usd("150"), usd("-50")})); err != nil || s.Steps[0].Paid != usd("100") || s.Received != usd("100") {
		t.Errorf("a refund of what was not: %+v, %v", s, err)
	}
	rapid.Check(t, func(t *rapid.T) {
		w := waterfalls().Draw(t, "waterfall")
		var list []money.Money
		for _, n := range rapid.SliceOfN(rapid.Int64Range(-60, 300), 0, 6).Draw(t, "receipts") {
			list = append(list, money.MustNew(n, money.USD))
		}
		var s recoup.Statement
		var want error
		for _, m := range list {
			if s, want = w.Next(s, m); want != nil {
				break
			}
		}
		got, err := w.StatementSeq(slices.Values(list))
		switch {
		case (err == nil) != (want == nil):
			t.Fatalf("%v: %v, one by one %v", list, err, want)
		case err == nil && len(list) > 0 && (got.Receipts != s.Receipts || got.Undistributed != s.Undistributed):
			t.Fatalf("%v: %+v, one by one %+v", list, got, s)
		}
	})
}

func BenchmarkStatement(b *testing.B) {
	w := independent(b)
	for _, n := range []int{1_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprintf("receipts=%d", n), func(b *testing.B) {
			m := usd("2.37")
			b.ReportAllocs()
			for b.Loop() {
				_, err := w.StatementSeq(func(yield func(money.Money) bool) {
					for range n {
						if !yield(m) {
							return
						}
					}
				})
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// A step ends at its cap or its cutoff, whichever comes first.
func TestCapOrCutoffWhicheverComesFirst(t *testing.T) {
	for limit, want := range map[string]string{"150": "150.00 USD", "250": "200.00 USD"} {
		w := mustNew(t, recoup.Step{
			Title: "Slice", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Cap: usd(limit), Until: recoup.Cutoff{Party: "a", Amount: usd("100")},
			Payees: []recoup.Payee{{Party: "a", Part: ratio("1/2")}, {Party: "b", Part: ratio("1/2")}},
		})
		s, err := w.Statement(usd("1000"))
		if err != nil || s.Steps[0].Paid.String() != want || !s.Steps[0].Full {
			t.Errorf("cap %s: %v, full %v, %v, want %s", limit, s.Steps[0].Paid, s.Steps[0].Full, err, want)
		}
	}
}

// A premium is rounded half to even, once for each payee.
func TestPremiumIsRoundedHalfToEven(t *testing.T) {
	for owed, want := range map[string]string{"0.01": "0.01 USD", "0.05": "0.06 USD", "0.15": "0.18 USD", "0.25": "0.30 USD"} {
		w := mustNew(t, recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "a", Owed: usd(owed), Premium: ratio("1/5")}}})
		if s, err := w.Statement(usd("5")); err != nil || s.Steps[0].Paid.String() != want {
			t.Errorf("%s: %v, %v, want %s", owed, s.Steps[0].Paid, err, want)
		}
	}
	for premium, want := range map[string]string{"1/3": "0.01 USD", "1/2": "0.01 USD", "2/3": "0.02 USD", "3/2": "0.03 USD"} {
		w := mustNew(t, recoup.Step{Title: "Loan", Kind: recoup.AmountOwed, Payees: []recoup.Payee{{Party: "a", Owed: usd("0.01"), Premium: ratio(premium)}}})
		if s, err := w.Statement(usd("5")); err != nil || s.Steps[0].Paid.String() != want {
			t.Errorf("%s: %v, %v, want %s", premium, s.Steps[0].Paid, err, want)
		}
	}
}

// Where the party that ends a step stands among its payees makes no difference to
// what the step takes, and the party never has more than its sum.
func TestCutoffIsTheSumDividedByThePart(t *testing.T) {
	for _, tt := range []struct{ part, rest, sum, want string }{
		{"1/2", "1/2", "100000", "200000.00"}, {"1/3", "2/3", "100", "300.00"}, {"3/7", "4/7", "100", "233.33"}, {"9/10", "1/10", "1", "1.11"}, {"1", "0", "5", "5.00"}, {"1/8", "7/8", "0.01", "0.08"},
		{"9/10", "1/10", "0.05", ""}, // 0.05 or 0.06, as one of two equal claims on the last cent comes first
	} {
		a, b := recoup.Payee{Party: "a", Part: ratio(tt.part)}, recoup.Payee{Party: "b", Part: ratio(tt.rest)}
		for _, payees := range [][]recoup.Payee{{a, b}, {b, a}} {
			w := mustNew(t, recoup.Step{Title: "Slice", Kind: recoup.PercentOfAvailable, Share: money.Whole(1), Until: recoup.Cutoff{Party: "a", Amount: usd(tt.sum)}, Payees: payees})
			s, err := w.Statement(usd("1000000"))
			if err != nil {
				t.Fatal(err)
			}
			if got, err := s.Party("a"); err != nil || got.Paid != usd(tt.sum) || tt.want != "" && s.Steps[0].Paid != usd(tt.want) {
				t.Errorf("%s of %s: %v of %v, %v, want %s", tt.sum, tt.part, got.Paid, s.Steps[0].Paid, err, tt.want)
			}
		}
	}
}
