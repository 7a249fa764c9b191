package money

import "example.com/producedby/internal/enum"

// Rounding says what becomes of an exact result that falls between two units.
// Every computation that may round takes one and rounds once, at the end.
//
// The zero value rounds nothing: a result that is not exact is [ErrInexact].
type Rounding uint8

const (
	// HalfToEven rounds to the nearest unit, and a half to the even one.
	HalfToEven Rounding = iota + 1
	// HalfAwayFromZero rounds to the nearest unit, and a half to the larger amount: what is taught as rounding.
	HalfAwayFromZero
	// HalfTowardZero rounds to the nearest unit, and a half to the smaller amount.
	HalfTowardZero
	// AwayFromZero rounds every fraction to the larger amount.
	AwayFromZero
	// TowardZero drops every fraction.
	TowardZero
	// Ceiling rounds every fraction up: toward plus infinity.
	Ceiling
	// Floor rounds every fraction down: toward minus infinity.
	Floor
)

var roundings = enum.Set{Type: "money.Rounding", Names: []enum.Name{
	HalfToEven:       {Slug: "half-to-even", Label: "half to even"},
	HalfAwayFromZero: {Slug: "half-away-from-zero", Label: "half away from zero"},
	HalfTowardZero:   {Slug: "half-toward-zero", Label: "half toward zero"},
	AwayFromZero:     {Slug: "away-from-zero", Label: "away from zero"},
	TowardZero:       {Slug: "toward-zero", Label: "toward zero"},
	Ceiling:          {Slug: "ceiling", Label: "ceiling"},
	Floor:            {Slug: "floor", Label: "floor"},
}}

// Valid reports whether r is one of the named roundings; zero is not.
func (r Rounding) Valid() bool { return enum.Valid(roundings, r) }

// String returns the English name.
func (r Rounding) String() string { return enum.String(roundings, r) }

// AppendText appends the slug; see [Rounding.MarshalText].
func (r Rounding) AppendText(b []byte) ([]byte, error) { return enum.AppendText(roundings, b, r) }

// MarshalText returns the slug, such as "half-to-even"; a number outside the set
// is an error.
func (r Rounding) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (r *Rounding) UnmarshalText(text []byte) error { return enum.Unmarshal(roundings, r, text) }

// up reports whether a positive quotient with a remainder is to be raised by
// one. half compares the remainder with half of the divisor.
func (r Rounding) up(odd, negative bool, half int) (bool, Error) {
	switch r {
	case HalfToEven:
		return half > 0 || half == 0 && odd, 0
	case HalfAwayFromZero:
		return half >= 0, 0
	case HalfTowardZero:
		return half > 0, 0
	case AwayFromZero:
		return true, 0
	case TowardZero:
		return false, 0
	case Ceiling:
		return !negative, 0
	case Floor:
		return negative, 0
	case 0:
		return false, ErrInexact
	default:
		return false, ErrRounding
	}
}

// mulDiv returns x*num/den through 128 bits, rounded once. den must not be
// zero.
func mulDiv(x, num int64, den uint64, r Rounding) (int64, Error) {
	negative := (x < 0) != (num < 0)
	q, rem, ok := mul64(magnitude(x), magnitude(num)).div64(den)
	if !ok || q > 1<<63 {
		return 0, ErrOverflow
	}
	if rem != 0 {
		half := 1
		if rem <= den-rem {
			half = -1
			if rem == den-rem {
				half = 0
			}
		}
		up, fail := r.up(q&1 == 1, negative, half)
		if fail != 0 {
			return 0, fail
		}
		if up {
			q++
		}
	}
	v, ok := signed(q, negative)
	if !ok {
		return 0, ErrOverflow
	}
	return v, 0
}
