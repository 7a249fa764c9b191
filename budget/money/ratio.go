package money

import (
	"database/sql/driver"
	"math/bits"
	"strconv"
)

// Ratio is an exact ratio of whole numbers in lowest terms: a share, a
// percentage, a rate, a number of days and a half. It is comparable: == and map
// keys mean the same number.
//
// The zero value is zero. Its text is "1/3", "-7/2" or, for a whole number, "2".
type Ratio struct {
	num   int64
	below int64 // the denominator less one, so that the zero value is 0/1
}

// NewRatio returns num/den in lowest terms. It fails if den is zero
// ([ErrDivisionByZero]) or if the result cannot be written with a positive
// denominator of 63 bits ([ErrOverflow]).
func NewRatio(num, den int64) (Ratio, error) {
	r, fail := newRatio(num, den)
	if fail != 0 {
		return Ratio{}, ratioError("divide", strconv.FormatInt(num, 10), strconv.FormatInt(den, 10), fail)
	}
	return r, nil
}

func newRatio(num, den int64) (Ratio, Error) {
	if den == 0 {
		return Ratio{}, ErrDivisionByZero
	}
	n, d := magnitude(num), magnitude(den)
	g := gcd(n, d)
	return ratioOf(n/g, d/g, (num < 0) != (den < 0))
}

// ratioOf returns n/d, which are in lowest terms, with a sign.
func ratioOf(n, d uint64, negative bool) (Ratio, Error) {
	num, ok := signed(n, negative)
	if !ok || d > 1<<63-1 {
		return Ratio{}, ErrOverflow
	}
	return Ratio{num, int64(d) - 1}, 0
}

func ratioError(op, x, y string, reason Error) error {
	return &OpError{Op: op, X: x, Y: y, Err: reason}
}

// Whole returns n as a ratio.
func Whole(n int64) Ratio { return Ratio{num: n} }

// Percent returns n hundredths: Percent(34) is 17/50. Errors are those of
// [Ratio.Decimal].
func Percent(n int64) Ratio {
	r, _ := newRatio(n, 100) // 100 divides: nothing can fail
	return r
}

// MustParseRatio is [ParseRatio] for tests and for ratios written in a program:
// it panics where ParseRatio returns an error.
func MustParseRatio(text string) Ratio { return must(ParseRatio(text)) }

// Num returns the numerator in lowest terms; it carries the sign.
func (r Ratio) Num() int64 { return r.num }

// Den returns the denominator in lowest terms, at least 1.
func (r Ratio) Den() int64 { return r.below + 1 }

// IsZero reports whether r is zero.
func (r Ratio) IsZero() bool { return r.num == 0 }

// Sign returns -1, 0 or +1: the sign of r.
func (r Ratio) Sign() int { return sign(r.num) }

// Equal reports whether r and s are the same number, as == does.
func (r Ratio) Equal(s Ratio) bool { return r == s }

// Cmp returns -1, 0 or +1 as r is less than, equal to or greater than s.
func (r Ratio) Cmp(s Ratio) int {
	if a, b := r.Sign(), s.Sign(); a != b {
		return sign(int64(a - b))
	}
	left := mul64(magnitude(r.num), uint64(s.Den()))
	right := mul64(magnitude(s.num), uint64(r.Den()))
	if r.num < 0 {
		return right.cmp(left)
	}
	return left.cmp(right)
}

// Add returns r + s; [ErrOverflow] if the result does not fit.
func (r Ratio) Add(s Ratio) (Ratio, error) {
	sum, fail := r.plus(s)
	if fail != 0 {
		return Ratio{}, ratioError("add", r.String(), s.String(), fail)
	}
	return sum, nil
}

// Sub returns r - s; [ErrOverflow] if the result does not fit.
func (r Ratio) Sub(s Ratio) (Ratio, error) {
	opposite, fail := ratioOf(magnitude(s.num), uint64(s.Den()), s.num > 0)
	if fail == 0 {
		opposite, fail = r.plus(opposite)
	}
	if fail != 0 {
		return Ratio{}, ratioError("subtract", r.String(), s.String(), fail)
	}
	return opposite, nil
}

// plus adds over the least common denominator; what can be cancelled then
// divides the common factor of the two denominators (Knuth, 4.5.1).
func (r Ratio) plus(s Ratio) (Ratio, Error) {
	b, d := uint64(r.Den()), uint64(s.Den())
	g := gcd(b, d)
	x, y := mul64(magnitude(r.num), d/g), mul64(magnitude(s.num), b/g)
	negative := r.num < 0
	var t wide
	switch {
	case (r.num < 0) == (s.num < 0):
		t = x.add(y)
	case x.cmp(y) >= 0:
		t = x.sub(y)
	default:
		t, negative = y.sub(x), s.num < 0
	}
	if t.isZero() {
		return Ratio{}, 0
	}
	g2 := gcd(g, bits.Rem64(t.hi, t.lo, g))
	n, _, ok := t.div64(g2)
	den := mul64(b/g, d/g2)
	if !ok || den.hi != 0 {
		return Ratio{}, ErrOverflow
	}
	return ratioOf(n, den.lo, negative)
}

// Mul returns r * s; [ErrOverflow] if the result does not fit.
func (r Ratio) Mul(s Ratio) (Ratio, error) {
	p, fail := r.by(magnitude(s.num), uint64(s.Den()), s.num < 0)
	if fail != 0 {
		return Ratio{}, ratioError("multiply", r.String(), s.String(), fail)
	}
	return p, nil
}

// Div returns r / s. It fails if s is zero ([ErrDivisionByZero]) or the result
// does not fit ([ErrOverflow]).
func (r Ratio) Div(s Ratio) (Ratio, error) {
	if s.num == 0 {
		return Ratio{}, ratioError("divide", r.String(), s.String(), ErrDivisionByZero)
	}
	q, fail := r.by(uint64(s.Den()), magnitude(s.num), s.num < 0)
	if fail != 0 {
		return Ratio{}, ratioError("divide", r.String(), s.String(), fail)
	}
	return q, nil
}

// by multiplies by n/d, which are in lowest terms.
func (r Ratio) by(n, d uint64, negative bool) (Ratio, Error) {
	a, b := magnitude(r.num), uint64(r.Den())
	g1, g2 := gcd(a, d), gcd(n, b)
	num, den := mul64(a/g1, n/g2), mul64(b/g2, d/g1)
	if num.hi != 0 || den.hi != 0 {
		return Ratio{}, ErrOverflow
	}
	return ratioOf(num.lo, den.lo, (r.num < 0) != negative)
}

// Round returns the whole number nearest to r in the given rounding. A result that
// does not fit is [ErrOverflow], a rounding that is none of the named
// [ErrRounding].
func (r Ratio) Round(round Rounding) (int64, error) {
	v, fail := mulDiv(r.num, 1, uint64(r.Den()), round)
	if fail != 0 {
		return 0, &OpError{Op: "round", X: r.String(), Err: fail}
	}
	return v, nil
}

// Decimal returns r as decimal text with the given number of digits after the
// point, 0 to 18, rounded once: 1/3 with 4 digits is "0.3333". More digits, or a
// result that does not fit, are [ErrOverflow].
func (r Ratio) Decimal(digits int, round Rounding) (string, error) {
	return r.decimal(digits, 0, round)
}

// Percent returns r as a percentage with the given number of digits after the
// point, 0 to 16, rounded once: 1/3 with 2 digits is "33.33%".
func (r Ratio) Percent(digits int, round Rounding) (string, error) {
	s, err := r.decimal(digits, 2, round)
	if err != nil {
		return "", err
	}
	return s + "%", nil
}

// decimal returns r shifted left by some decimal places.
func (r Ratio) decimal(digits, shift int, round Rounding) (string, error) {
	fail := ErrOverflow
	if digits >= 0 && digits+shift < len(pow10) {
		var v int64
		v, fail = mulDiv(r.num, pow10[digits+shift], uint64(r.Den()), round)
		if fail == 0 {
			return string(appendDecimal(nil, v, digits)), nil
		}
	}
	return "", ratioError("write", r.String(), strconv.Itoa(digits)+" digits", fail)
}

// Weights returns whole numbers in the proportions of the shares, for
// [Money.Allocate] and [Money.AllocateMonotone]: 1/2, 1/3 and 1/6 give 3, 2 and
// 1. It fails with [ErrOverflow] if the common denominator does not fit.
func Weights(shares ...Ratio) ([]int64, error) {
	common := uint64(1)
	for _, s := range shares {
		d := uint64(s.Den())
		p := mul64(common/gcd(common, d), d)
		if p.hi != 0 || p.lo > 1<<63-1 {
			return nil, ratioError("weigh", s.String(), "the shares before it", ErrOverflow)
		}
		common = p.lo
	}
	weights := make([]int64, len(shares))
	for i, s := range shares {
		w, ok := mulChecked(s.num, int64(common)/s.Den())
		if !ok {
			return nil, ratioError("weigh", s.String(), "the other shares", ErrOverflow)
		}
		weights[i] = w
	}
	return weights, nil
}

// Value returns the text for database/sql.
func (r Ratio) Value() (driver.Value, error) { return r.String(), nil }

// Scan reads what [Ratio.Value] stored; NULL is zero.
func (r *Ratio) Scan(src any) error { return scanText(src, r) }
