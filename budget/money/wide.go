package money

import "math/bits"

// wide is an unsigned number of 128 bits.
type wide struct{ hi, lo uint64 }

func mul64(x, y uint64) wide {
	hi, lo := bits.Mul64(x, y)
	return wide{hi, lo}
}

func (x wide) add(y wide) wide {
	lo, carry := bits.Add64(x.lo, y.lo, 0)
	hi, _ := bits.Add64(x.hi, y.hi, carry)
	return wide{hi, lo}
}

func (x wide) sub(y wide) wide {
	lo, borrow := bits.Sub64(x.lo, y.lo, 0)
	hi, _ := bits.Sub64(x.hi, y.hi, borrow)
	return wide{hi, lo}
}

func (x wide) cmp(y wide) int {
	switch {
	case x == y:
		return 0
	case x.hi < y.hi || x.hi == y.hi && x.lo < y.lo:
		return -1
	default:
		return 1
	}
}

func (x wide) isZero() bool { return x == wide{} }

// shl returns x shifted left by n bits, 0 <= n < 64; what leaves the top is
// lost.
func (x wide) shl(n uint) wide {
	return wide{x.hi<<n | x.lo>>1>>(63-n), x.lo << n}
}

// div64 returns the quotient and remainder of x by d. It reports false if the
// quotient does not fit 64 bits; d must not be zero.
func (x wide) div64(d uint64) (q, r uint64, ok bool) {
	if x.hi >= d {
		return 0, 0, false
	}
	q, r = bits.Div64(x.hi, x.lo, d)
	return q, r, true
}

// div returns the quotient and remainder of x by d, for d not zero and a
// quotient that fits 64 bits, as every share x = whole*weight of d = all weights
// does.
func (x wide) div(d wide) (q uint64, r wide) {
	if d.hi == 0 {
		q, lo := bits.Div64(x.hi, x.lo, d.lo)
		return q, wide{0, lo}
	}
	// The divisor is scaled until its top bit is set; the quotient estimated
	// from the top words is then at most one too large (Knuth, 4.3.1).
	n := uint(bits.LeadingZeros64(d.hi))
	top := d.shl(n).hi
	half := wide{x.hi >> 1, x.hi<<63 | x.lo>>1}
	q, _ = bits.Div64(half.hi, half.lo, top)
	q >>= 63 - n
	if q > 0 {
		q--
	}
	r = x.sub(d.times(q))
	for r.cmp(d) >= 0 {
		q++
		r = r.sub(d)
	}
	return q, r
}

// times returns x*n, whose top bits beyond 128 are lost.
func (x wide) times(n uint64) wide {
	p := mul64(x.lo, n)
	p.hi += x.hi * n
	return p
}

// magnitude returns |x|.
func magnitude(x int64) uint64 {
	if x < 0 {
		return -uint64(x)
	}
	return uint64(x)
}

// signed returns u with a sign, and reports false if it does not fit.
func signed(u uint64, negative bool) (int64, bool) {
	switch {
	case negative && u <= 1<<63:
		return -int64(u), true
	case !negative && u < 1<<63:
		return int64(u), true
	default:
		return 0, false
	}
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
