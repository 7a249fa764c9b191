package money

import (
	"iter"
	"math/bits"
)

// Tally adds many amounts up. It counts through 128 bits, so that only a total
// that does not fit is an overflow and the order of the amounts never matters.
// It allocates nothing and is not safe for concurrent use.
//
// The zero value is an empty tally, whose total is Money{}.
type Tally struct {
	hi       int64 // two's complement of 128 bits with lo
	lo       uint64
	currency Currency
}

// Add adds m. An amount in another currency is a [*CurrencyMismatchError] and
// leaves the tally as it was.
func (t *Tally) Add(m Money) error {
	c, ok := meet(t.currency, m.currency)
	if !ok {
		return &CurrencyMismatchError{Have: m.currency, Want: t.currency}
	}
	var carry uint64
	t.lo, carry = bits.Add64(t.lo, uint64(m.minor), 0)
	t.hi += m.minor>>63 + int64(carry)
	t.currency = c
	return nil
}

// Total returns the sum of what was added; [ErrOverflow] if it does not fit.
func (t *Tally) Total() (Money, error) {
	if t.hi != int64(t.lo)>>63 {
		return Money{}, &OpError{Op: "add up", X: "a list in " + t.currency.String(), Err: ErrOverflow}
	}
	return Money{int64(t.lo), t.currency}, nil
}

// Sum returns the sum of the amounts, Money{} for none; see [Tally]. Amounts of
// two currencies are a [*CurrencyMismatchError], a sum that does not fit is
// [ErrOverflow].
func Sum(amounts ...Money) (Money, error) {
	var t Tally
	for _, m := range amounts {
		if err := t.Add(m); err != nil {
			return Money{}, err
		}
	}
	return t.Total()
}

// SumSeq returns the sum of a sequence of amounts, Money{} for none; see [Tally].
// Errors are those of [Sum].
func SumSeq(amounts iter.Seq[Money]) (Money, error) {
	var t Tally
	for m := range amounts {
		if err := t.Add(m); err != nil {
			return Money{}, err
		}
	}
	return t.Total()
}
