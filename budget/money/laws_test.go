package money_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
)

// At a rate of one nothing changes. There and back, an amount comes within a
// minor unit of itself and one of the other currency, at the rate back.
func TestConvertThereAndBackStaysClose(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from, to := currencies().Draw(t, "from"), currencies().Draw(t, "to")
		m := money.MustNew(rapid.Int64Range(-1_000_000_000, 1_000_000_000).Draw(t, "minor"), from)
		round := rapid.SampledFrom([]money.Rounding{money.HalfToEven, money.Floor, money.Ceiling}).Draw(t, "rounding")
		same, err := money.NewExchangeRate(from, from, money.Whole(1))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := same.Convert(m, round); err != nil || got != m {
			t.Fatalf("%v at one is %v, %v", m, got, err)
		}
		if from == to {
			return
		}
		perUnit, err := money.NewRatio(rapid.Int64Range(1, 300).Draw(t, "num"), rapid.Int64Range(1, 300).Draw(t, "den"))
		if err != nil {
			t.Fatal(err)
		}
		there, err := money.NewExchangeRate(from, to, perUnit)
		if err != nil {
			t.Fatal(err)
		}
		back, err := there.Inverse()
		if err != nil {
			t.Fatal(err)
		}
		foreign, err := there.Convert(m, round)
		if err != nil {
			t.Fatal(err)
		}
		home, err := back.Convert(foreign, round)
		if err != nil {
			t.Fatal(err)
		}
		// Minor units of from for a minor unit of to.
		bound := ratBig(back.PerUnit())
		bound.Mul(bound, new(big.Rat).SetFrac(scaleOf(t, from), scaleOf(t, to)))
		bound.Add(bound, big.NewRat(1, 1))
		if off := big.NewRat(home.Minor()-m.Minor(), 1); off.Abs(off).Cmp(bound) >= 0 {
			t.Fatalf("%v is %v is %v, further than %v", m, foreign, home, bound)
		}
	})
}

func scaleOf(t *rapid.T, c money.Currency) *big.Int {
	digits, ok := c.Digits()
	if !ok {
		t.Fatalf("%v has no minor unit", c)
	}
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil)
}

// tied reports whether two weights have the same claim on the last unit, by the
// largest remainder.
func tied(m int64, weights []int64) bool {
	total := new(big.Int)
	for _, w := range weights {
		total.Add(total, big.NewInt(w))
	}
	seen := map[string]bool{}
	for _, w := range weights {
		rest := new(big.Int).Mul(big.NewInt(m), big.NewInt(w))
		rest.Abs(rest).Mod(rest, total)
		if rest.Sign() != 0 && seen[rest.String()] {
			return true
		}
		seen[rest.String()] = true
	}
	return false
}

// tiedMonotone reports whether the last unit that somebody got could as well be
// the next of somebody else, by the rule of Webster.
func tiedMonotone(weights []int64, shares []money.Money) bool {
	claim := func(w, units int64) *big.Rat {
		return new(big.Rat).SetFrac(big.NewInt(w), new(big.Int).Add(new(big.Int).Lsh(big.NewInt(units), 1), big.NewInt(1)))
	}
	for i, w := range weights {
		for j, v := range weights {
			a, b := shares[i].Minor(), shares[j].Minor()
			if i != j && a > 0 && v > 0 && claim(w, a-1).Cmp(claim(v, b)) == 0 {
				return true
			}
		}
	}
	return false
}

// The order of the weights decides nothing but who gets a unit that two have the
// same claim on.
func TestSplitsFollowTheirWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := money.MustNew(rapid.OneOf(rapid.Int64Range(0, 40), rapid.Int64Range(0, 1<<62)).Draw(t, "minor"), money.GBP)
		weights := weightLists().Draw(t, "weights")
		places := make([]int, len(weights))
		for i := range places {
			places[i] = i
		}
		places = rapid.Permutation(places).Draw(t, "places")
		turned := make([]int64, len(weights))
		for i, p := range places {
			turned[i] = weights[p]
		}
		check := func(name string, allocate func(money.Money, ...int64) ([]money.Money, error), tie func([]money.Money) bool) {
			shares, err := allocate(m, weights...)
			if err != nil {
				t.Fatal(err)
			}
			again, err := allocate(m, turned...)
			if err != nil {
				t.Fatal(err)
			}
			for i, p := range places {
				off := again[i].Minor() - shares[p].Minor()
				if off > 1 || off < -1 || off != 0 && !tie(shares) {
					t.Fatalf("%s: %v by %v is %v, by %v is %v", name, m, weights, shares, turned, again)
				}
			}
		}
		check("Allocate", money.Money.Allocate, func([]money.Money) bool { return tied(m.Minor(), weights) })
		check("AllocateMonotone", money.Money.AllocateMonotone, func(shares []money.Money) bool { return tiedMonotone(weights, shares) })
	})
}

// Not a law: a monotone share lies within a minor unit of the exact one. One
// large weight among many small ones gets more than that.
func TestAllocateMonotoneLeavesTheQuota(t *testing.T) {
	weights := []int64{955, 15, 15, 15}
	shares, err := money.MustNew(32, money.GBP).AllocateMonotone(weights...)
	// Of 32 units 955 in a thousand are 30.56.
	if err != nil || !slices.Equal(minorsOf(shares), []int64{32, 0, 0, 0}) {
		t.Errorf("%v, %v", shares, err)
	}
	near, err := money.MustNew(32, money.GBP).Allocate(weights...)
	if err != nil || near[0].Minor() > 31 {
		t.Errorf("%v, %v", near, err)
	}
}
