package recoup_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/budget/recoup"
)

func cents(n int64) money.Money { return money.MustNew(n, money.USD) }

// drawnWaterfall returns a waterfall of steps that are sound.
func drawnWaterfall(t *rapid.T, steps ...recoup.Step) recoup.Waterfall {
	w, err := recoup.New(money.USD, steps...)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func statementOf(t *rapid.T, w recoup.Waterfall, received int64) recoup.Statement {
	s, err := w.Statement(cents(received))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// What is paid and what is undistributed are the receipts less the refunds. A
// refund is made of what nobody was paid, or it is refused and changes nothing.
func TestRefundsConserveMoney(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := waterfalls().Draw(t, "waterfall")
		var s recoup.Statement
		var net int64
		for range rapid.IntRange(1, 8).Draw(t, "periods") {
			n := rapid.Int64Range(-400, 700).Draw(t, "received")
			next, err := w.Next(s, cents(n))
			var back *recoup.TakesBackError
			switch {
			case net+n < 0:
				if !errors.Is(err, budget.ErrNegative) {
					t.Fatalf("%d of %d refunded: %v", n, net, err)
				}
				continue
			case n < 0 && errors.As(err, &back):
				if order, _ := back.Entitled.Cmp(back.Paid); order >= 0 {
					t.Fatalf("%d of %d refunded: %v", n, net, back)
				}
				continue
			case err != nil:
				t.Fatalf("after %d, %d: %v", net, n, err)
			}
			s, net = next, net+n
			checkStatement(t, w, s, net)
			for _, step := range s.Steps {
				for _, p := range step.Payees {
					if n < 0 && p.Now.Sign() != 0 {
						t.Fatalf("a refund of %d pays %+v", -n, p)
					}
				}
			}
		}
	})
}

// owedStep returns a step that owes sums to parties a, b, c and so on.
func owedStep(sharing recoup.Sharing, owed ...int64) recoup.Step {
	s := recoup.Step{Title: "owed", Kind: recoup.AmountOwed, Sharing: sharing}
	for i, n := range owed {
		s.Payees = append(s.Payees, recoup.Payee{Party: recoup.Party(rune('a' + i)), Owed: cents(n)})
	}
	return s
}

// In proportion, the unpaid balances keep their ratio until the step is full:
// exactly wherever minor units allow it, and within one minor unit between.
func TestUnpaidBalancesKeepTheirRatio(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(rapid.Int64Range(1, 40), 2, 3).Draw(t, "weights")
		times := rapid.Int64Range(1, 50).Draw(t, "times")
		var owed []int64
		var sum int64
		for _, w := range weights {
			owed = append(owed, w*times)
			sum += w
		}
		w := drawnWaterfall(t, owedStep(recoup.InProportion, owed...))
		parts := rapid.Int64Range(0, times).Draw(t, "parts")
		for i, p := range statementOf(t, w, parts*sum).Steps[0].Payees {
			if p.Outstanding.Minor() != weights[i]*(times-parts) {
				t.Fatalf("%d of %d parts: %d are outstanding of %d", parts, times, p.Outstanding.Minor(), owed[i])
			}
		}
		received := rapid.Int64Range(0, sum*times).Draw(t, "received")
		for i, p := range statementOf(t, w, received).Steps[0].Payees {
			// The exact balance is owed * (1 - received/all owed).
			all := sum * times
			if off := p.Outstanding.Minor()*all - owed[i]*(all-received); off >= all || off <= -all {
				t.Fatalf("%d of %d received: %d are outstanding of %d", received, all, p.Outstanding.Minor(), owed[i])
			}
		}
	})
}

// Parties of equal rank may be named in any order: the result is the same but
// for odd minor units, and exactly the same where there are none.
func TestPartiesOfEqualRankMayChangePlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sharing := rapid.SampledFrom([]recoup.Sharing{recoup.InProportion, recoup.Equally}).Draw(t, "sharing")
		weights := rapid.SliceOfN(rapid.Int64Range(1, 40), 2, 3).Draw(t, "weights")
		const times = 60
		var owed []int64
		var sum int64
		for _, w := range weights {
			owed = append(owed, w*times)
			sum += w
		}
		step := owedStep(sharing, owed...)
		turned := step
		turned.Payees = rapid.Permutation(step.Payees).Draw(t, "turned")
		even := rapid.Bool().Draw(t, "even")
		received := rapid.Int64Range(0, sum*times).Draw(t, "received")
		if even {
			// Every share is whole: of two or three open parties, and of the weights.
			unit := sum
			if sharing == recoup.Equally {
				unit = 6
			}
			received -= received % unit
		}
		first := statementOf(t, drawnWaterfall(t, step), received)
		second := statementOf(t, drawnWaterfall(t, turned), received)
		for _, p := range step.Payees {
			x, errX := first.Party(p.Party)
			y, errY := second.Party(p.Party)
			if errX != nil || errY != nil {
				t.Fatal(errX, errY)
			}
			off := x.Paid.Minor() - y.Paid.Minor()
			if off > 1 || off < -1 || even && off != 0 {
				t.Fatalf("%s gets %v or %v of %d, by the order of %v and %v", p.Party, x.Paid, y.Paid, received, step.Payees, turned.Payees)
			}
		}
	})
}

func percentStep(share money.Ratio, parts ...money.Ratio) recoup.Step {
	s := recoup.Step{Title: "pool", Kind: recoup.PercentOfAvailable, Share: share}
	for i, p := range parts {
		s.Payees = append(s.Payees, recoup.Payee{Party: recoup.Party(rune('a' + i)), Part: p})
	}
	return s
}

// The parts of a pool are all of it, or there is no such waterfall.
func TestPartsOfAPoolAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		den := rapid.Int64Range(1, 24).Draw(t, "den")
		nums := rapid.SliceOfN(rapid.Int64Range(0, 12), 2, 5).Draw(t, "nums")
		if rapid.Bool().Draw(t, "all") {
			var sum int64
			for _, n := range nums {
				sum += n
			}
			den = max(sum, 1)
		}
		sum := new(big.Rat)
		var parts []money.Ratio
		for _, n := range nums {
			r, err := money.NewRatio(n, den)
			if err != nil {
				t.Fatal(err)
			}
			parts = append(parts, r)
			sum.Add(sum, big.NewRat(n, den))
		}
		w, err := recoup.New(money.USD, percentStep(money.Whole(1), parts...))
		if whole := sum.Cmp(big.NewRat(1, 1)) == 0; whole != (err == nil) || !whole && !errors.Is(err, budget.ErrRange) {
			t.Fatalf("parts of %v: %v", sum, err)
		}
		if err != nil {
			return
		}
		received := rapid.Int64Range(0, 100_000).Draw(t, "received")
		s := statementOf(t, w, received)
		if s.Undistributed.Sign() != 0 || s.Steps[0].Paid.Minor() != received {
			t.Fatalf("%d received, %v paid, %v left", received, s.Steps[0].Paid, s.Undistributed)
		}
	})
}

// The participants have all of the net profit between them, and points of the
// producer's half are half as many of the whole.
func TestPointsAreAllOfTheProfit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		points := rapid.SliceOfN(rapid.Int64Range(0, 30), 1, 3).Draw(t, "points")
		left, half := int64(100), int64(200)
		parts := []money.Ratio{ratio("1/2")}
		for _, p := range points {
			left -= p
			r, err := money.NewRatio(p, half)
			if err != nil {
				t.Fatal(err)
			}
			parts = append(parts, r)
		}
		producer, err := money.NewRatio(left, half)
		if err != nil {
			t.Fatal(err)
		}
		parts = append(parts, producer)
		costs := rapid.Int64Range(0, 5000).Draw(t, "costs")
		w := drawnWaterfall(t, owedStep(0, costs), percentStep(money.Whole(1), parts...))
		whole := rapid.Int64Range(0, 1000).Draw(t, "profit") * half
		s := statementOf(t, w, costs+whole)
		var sum int64
		for i, p := range s.Steps[1].Payees {
			sum += p.Paid.Minor()
			if i > 0 && i <= len(points) && p.Paid.Minor() != points[i-1]*(whole/2)/100 {
				t.Fatalf("%d points of half of %d are %v", points[i-1], whole, p.Paid)
			}
		}
		if sum != whole || s.Steps[1].Payees[0].Paid.Minor() != whole/2 {
			t.Fatalf("%d of profit, %d paid", whole, sum)
		}
		odd := statementOf(t, w, costs+whole+rapid.Int64Range(0, half).Draw(t, "odd"))
		if got := odd.Steps[1].Paid.Minor(); got != odd.Receipts.Minor()-costs || odd.Undistributed.Sign() != 0 {
			t.Fatalf("%d paid of %v", got, odd.Receipts)
		}
		if !slices.ContainsFunc(odd.Steps[1].Payees, func(p recoup.PayeeLine) bool { return p.Paid.Sign() > 0 }) && odd.Receipts.Minor() > costs {
			t.Fatalf("nobody is paid of %v", odd.Receipts)
		}
	})
}
