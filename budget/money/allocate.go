package money

import (
	"cmp"
	"container/heap"
	"slices"
	"strconv"
)

// Allocate splits m by weights, once and for all. The shares add up to m, have
// its sign or none, and lie within one minor unit of m*weight/weights; a weight
// of zero gets nothing, and equal weights differ by at most one minor unit.
//
// The rule is the largest remainder: everyone gets the whole minor units of
// their exact share, and what is left goes by one to the largest fractions, the
// earlier weight first among equals. That rule is not monotone: with more to
// split somebody can get less (weights 6, 6, 2 and 10 give 4, 4, 2, and 11 give
// 5, 5, 1). Statements that pay the growth of a cumulative split must use
// [Money.AllocateMonotone].
//
// It fails if a weight is negative ([ErrNegative]), or if there is something to
// split and no weight above zero ([ErrWeights]).
func (m Money) Allocate(weights ...int64) ([]Money, error) {
	a, err := m.apportion(weights)
	if err != nil || a.n == 0 {
		return a.shares(m), err
	}
	type remainder struct {
		at   int
		left wide
	}
	left := make([]remainder, 0, len(weights))
	rest := a.n
	for i, w := range a.weights {
		q, r := mul64(a.n, uint64(w)).div(a.total)
		a.parts[i] = q
		rest -= q
		if !r.isZero() {
			left = append(left, remainder{i, r})
		}
	}
	slices.SortStableFunc(left, func(x, y remainder) int { return cmp.Compare(0, x.left.cmp(y.left)) })
	for _, r := range left[:rest] {
		a.parts[r.at]++
	}
	return a.shares(m), nil
}

// AllocateMonotone splits m by weights so that a larger amount never gives
// anybody less: the rule for statements that are drawn up anew over everything
// received so far and pay the difference. The shares add up to m, have its sign
// or none, and a weight of zero gets nothing; equal weights differ by at most one
// minor unit. Splitting the sum of the weights gives everyone exactly their
// weight, so that nobody is ever paid more than they are owed where the weights
// are what is owed.
//
// The rule is that of Webster and Sainte-Laguë: each minor unit goes to whoever
// has the largest weight/(2*units+1), the earlier weight first among equals. For
// very uneven weights a share may lie further than one minor unit from its
// exact value, which no monotone rule of this kind can exclude.
//
// It fails as [Money.Allocate] does.
func (m Money) AllocateMonotone(weights ...int64) ([]Money, error) {
	a, err := m.apportion(weights)
	if err != nil || a.n == 0 {
		return a.shares(m), err
	}
	claims := webster{apportionment: a}
	for i, w := range a.weights {
		if w > 0 {
			claims.order = append(claims.order, i)
		}
	}
	// Rounding the exact shares of a slightly smaller amount, halves down, is a
	// state that the rule passes through, at most one unit a weight short.
	k := uint64(len(claims.order))
	var smaller uint64
	if half := (k + 1) / 2; a.n > half {
		smaller = a.n - half
	}
	rest := a.n
	for _, i := range claims.order {
		q, r := mul64(smaller, uint64(a.weights[i])).div(a.total)
		if r.cmp(a.total.sub(r)) > 0 {
			q++
		}
		a.parts[i] = q
		rest -= q
	}
	heap.Init(&claims)
	for ; rest > 0; rest-- {
		a.parts[claims.order[0]]++
		heap.Fix(&claims, 0)
	}
	return a.shares(m), nil
}

// apportionment is the splitting of n units by weights.
type apportionment struct {
	n       uint64
	weights []int64
	total   wide // of the weights
	parts   []uint64
}

// apportion checks the weights.
func (m Money) apportion(weights []int64) (apportionment, error) {
	a := apportionment{n: magnitude(m.minor), weights: weights}
	for _, w := range weights {
		if w < 0 {
			return a, &OpError{Op: "allocate", X: m.String(), Y: "the weight " + strconv.FormatInt(w, 10), Err: ErrNegative}
		}
		a.total = a.total.add(wide{0, uint64(w)})
	}
	if a.n != 0 && a.total.isZero() {
		return a, &OpError{Op: "allocate", X: m.String(), Y: strconv.Itoa(len(weights)) + " weights", Err: ErrWeights}
	}
	a.parts = make([]uint64, len(weights))
	return a, nil
}

// shares returns the parts as amounts with the sign and currency of m, and nil
// if there are none.
func (a apportionment) shares(m Money) []Money {
	if a.parts == nil {
		return nil
	}
	shares := make([]Money, len(a.parts))
	for i, n := range a.parts {
		v, _ := signed(n, m.minor < 0) // no part exceeds the whole
		shares[i] = Money{v, m.currency}
	}
	return shares
}

// webster orders the claims on the next unit in a heap.
type webster struct {
	apportionment
	order []int // indexes into weights, the strongest claim first
}

func (w *webster) Len() int      { return len(w.order) }
func (w *webster) Swap(i, j int) { w.order[i], w.order[j] = w.order[j], w.order[i] }

// Less compares weight/(2*parts+1) by multiplying crosswise.
func (w *webster) Less(i, j int) bool {
	x, y := w.order[i], w.order[j]
	left := mul64(uint64(w.weights[x]), 2*w.parts[y]+1)
	right := mul64(uint64(w.weights[y]), 2*w.parts[x]+1)
	c := left.cmp(right)
	return c > 0 || c == 0 && x < y
}

// Push and Pop complete heap.Interface; nothing enters or leaves.
func (w *webster) Push(any) {}

func (w *webster) Pop() any { return nil }
