package money_test

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
)

// weightLists draws weights, zeros and very uneven ones among them.
func weightLists() *rapid.Generator[[]int64] {
	weight := rapid.OneOf(rapid.Int64Range(0, 6), rapid.Int64Range(0, 1_000_000), rapid.Int64Range(0, math.MaxInt64), rapid.Just(int64(0)))
	return rapid.SliceOfN(weight, 1, 12).Filter(func(w []int64) bool { return slices.Max(w) > 0 })
}

func minorsOf(shares []money.Money) []int64 {
	list := make([]int64, len(shares))
	for i, s := range shares {
		list[i] = s.Minor()
	}
	return list
}

func TestBothSplits(t *testing.T) {
	split := map[string]func(money.Money, ...int64) ([]money.Money, error){
		"Allocate":         money.Money.Allocate,
		"AllocateMonotone": money.Money.AllocateMonotone,
	}
	for name, allocate := range split {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				m := money.MustNew(minors().Draw(t, "minor"), money.GBP)
				weights := weightLists().Draw(t, "weights")
				shares, err := allocate(m, weights...)
				if err != nil {
					t.Fatal(err)
				}
				if sum, err := money.Sum(shares...); err != nil || sum != m {
					t.Fatalf("%v add up to %v, %v, want %v", shares, sum, err, m)
				}
				for i, s := range shares {
					if s.Currency() != money.GBP || s.Sign()*m.Sign() < 0 || weights[i] == 0 && s.Sign() != 0 {
						t.Fatalf("share %v of %v by weight %d", s, m, weights[i])
					}
					for j, w := range weights {
						if d := s.Minor() - shares[j].Minor(); w == weights[i] && (d > 1 || d < -1) {
							t.Fatalf("equal weights get %v and %v", s, shares[j])
						}
					}
				}
				if minus, err := m.Neg(); err == nil {
					mirror, err := allocate(minus, weights...)
					if err != nil {
						t.Fatal(err)
					}
					for i, s := range mirror {
						if s.Minor() != -shares[i].Minor() {
							t.Fatalf("%v splits to %v, its opposite to %v", m, shares, mirror)
						}
					}
				}
			})
			if _, err := allocate(money.MustParse("1 GBP"), 1, -1); !errors.Is(err, money.ErrNegative) {
				t.Errorf("negative weight: %v", err)
			}
			for _, weights := range [][]int64{nil, {0}, {0, 0}} {
				if _, err := allocate(money.MustParse("1 GBP"), weights...); !errors.Is(err, money.ErrWeights) {
					t.Errorf("weights %v: %v", weights, err)
				}
				shares, err := allocate(money.MustParse("0 GBP"), weights...)
				if err != nil || len(shares) != len(weights) {
					t.Errorf("nothing by weights %v: %v, %v", weights, shares, err)
				}
			}
			shares, err := allocate(money.MustNew(math.MinInt64, money.GBP), math.MaxInt64, math.MaxInt64, math.MaxInt64)
			if err != nil || !slices.Equal(minorsOf(shares), []int64{-3074457345618258603, -3074457345618258603, -3074457345618258602}) {
				t.Errorf("the least amount in three: %v, %v", shares, err)
			}
		})
	}
}

func TestAllocateStaysWithinAUnit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := money.MustNew(minors().Draw(t, "minor"), money.GBP)
		weights := weightLists().Draw(t, "weights")
		shares, err := m.Allocate(weights...)
		if err != nil {
			t.Fatal(err)
		}
		total := new(big.Int)
		for _, w := range weights {
			total.Add(total, big.NewInt(w))
		}
		for i, s := range shares {
			exact := new(big.Rat).SetFrac(new(big.Int).Mul(big.NewInt(m.Minor()), big.NewInt(weights[i])), total)
			distance := exact.Sub(exact, big.NewRat(s.Minor(), 1))
			if distance.Abs(distance).Cmp(big.NewRat(1, 1)) >= 0 {
				t.Fatalf("share %v of %v by %d of %v", s, m, weights[i], weights)
			}
		}
	})
}

// The rule by its definition: one unit after the other.
func slowWebster(n int64, weights []int64) []int64 {
	parts := make([]int64, len(weights))
	for range n {
		best := -1
		for i, w := range weights {
			if w == 0 {
				continue
			}
			if best < 0 || big.NewRat(w, 2*parts[i]+1).Cmp(big.NewRat(weights[best], 2*parts[best]+1)) > 0 {
				best = i
			}
		}
		parts[best]++
	}
	return parts
}

func TestAllocateMonotoneIsWebster(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, 60).Draw(t, "n")
		weights := weightLists().Draw(t, "weights")
		shares, err := money.MustNew(n, money.GBP).AllocateMonotone(weights...)
		if want := slowWebster(n, weights); err != nil || !slices.Equal(minorsOf(shares), want) {
			t.Fatalf("%d by %v: got %v, %v, want %v", n, weights, shares, err, want)
		}
	})
}

func TestAllocateMonotoneNeverTakesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := weightLists().Draw(t, "weights")
		a := rapid.Int64Range(0, math.MaxInt64).Draw(t, "less")
		b := rapid.OneOf(rapid.Just(min(a, math.MaxInt64-1)+1), rapid.Int64Range(a, math.MaxInt64)).Draw(t, "more")
		less, err := money.MustNew(a, money.GBP).AllocateMonotone(weights...)
		if err != nil {
			t.Fatal(err)
		}
		more, err := money.MustNew(b, money.GBP).AllocateMonotone(weights...)
		if err != nil {
			t.Fatal(err)
		}
		for i := range less {
			if more[i].Minor() < less[i].Minor() {
				t.Fatalf("%d gives %v, %d gives %v", a, less, b, more)
			}
		}
	})
}

func TestAllocateMonotoneOfAllWeightsIsTheWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(rapid.Int64Range(0, math.MaxInt64/12), 1, 12).Draw(t, "weights")
		var total int64
		for _, w := range weights {
			total += w
		}
		shares, err := money.MustNew(total, money.GBP).AllocateMonotone(weights...)
		if total == 0 {
			return
		}
		if err != nil || !slices.Equal(minorsOf(shares), weights) {
			t.Fatalf("%d by %v: %v, %v", total, weights, shares, err)
		}
	})
}

// What must not be taken for a law: more to split can give somebody less.
func TestAllocateIsNotMonotone(t *testing.T) {
	ten, _ := money.MustNew(10, money.GBP).Allocate(6, 6, 2)
	eleven, _ := money.MustNew(11, money.GBP).Allocate(6, 6, 2)
	if !slices.Equal(minorsOf(ten), []int64{4, 4, 2}) || !slices.Equal(minorsOf(eleven), []int64{5, 5, 1}) {
		t.Errorf("10 gives %v, 11 gives %v", ten, eleven)
	}
	steady, _ := money.MustNew(11, money.GBP).AllocateMonotone(6, 6, 2)
	before, _ := money.MustNew(10, money.GBP).AllocateMonotone(6, 6, 2)
	if steady[2].Minor() < before[2].Minor() {
		t.Errorf("10 gives %v, 11 gives %v", before, steady)
	}
}

func BenchmarkAllocate(b *testing.B) {
	m := money.MustParse("1234567.89 GBP")
	weights := make([]int64, 100)
	for i := range weights {
		weights[i] = int64(i * i)
	}
	b.Run("largest-remainder", func(b *testing.B) {
		for b.Loop() {
			_, _ = m.Allocate(weights...)
		}
	})
	b.Run("monotone", func(b *testing.B) {
		for b.Loop() {
			_, _ = m.AllocateMonotone(weights...)
		}
	})
}
