package money

import "strconv"

// Money is an exact amount: a whole number of the minor units of a currency,
// such as 1234 pence, which is 12.34 GBP. It is comparable: == and map keys mean
// the same currency and the same amount.
//
// The zero value is nothing in no currency. It is the identity of addition: it
// can be added to, subtracted from and compared with an amount in any currency,
// so that a total can start from it. It is not equal to 0.00 GBP, which is
// nothing in pounds and cannot be added to dollars. No other amount is without
// a currency.
//
// No method changes a Money. Results that do not fit and amounts in two
// currencies are errors, an [*OpError] or a [*CurrencyMismatchError]; nothing
// wraps, saturates or converts by itself.
type Money struct {
	minor    int64
	currency Currency
}

// New returns an amount of minor units: New(1234, GBP) is 12.34 GBP and
// New(1234, JPY) is 1234 JPY. It fails if the currency
//   - is not in the table ([ErrUnknownCurrency]),
//   - has no known minor unit ([ErrNoMinorUnit]), or
//   - is none, and minor is not zero ([ErrNoCurrency]).
func New(minor int64, c Currency) (Money, error) {
	if fail := holds(minor, c); fail != 0 {
		return Money{}, &OpError{Op: "hold", X: strconv.FormatInt(minor, 10), Y: c.String(), Err: fail}
	}
	return Money{minor, c}, nil
}

// holds returns why no amount of minor units of c can be held.
func holds(minor int64, c Currency) Error {
	switch {
	case c == 0 && minor == 0:
		return 0
	case c == 0:
		return ErrNoCurrency
	case !c.Valid():
		return ErrUnknownCurrency
	case c.row().digits == noDigits:
		return ErrNoMinorUnit
	default:
		return 0
	}
}

// NewUnits returns an amount of whole units: NewUnits(12, GBP) is 12.00 GBP. It
// fails as [New] does, and with [ErrOverflow] beyond 92,233,720,368,547,758
// units of two digits.
func NewUnits(units int64, c Currency) (Money, error) {
	m, err := New(units, c)
	if err != nil {
		return Money{}, err
	}
	minor, ok := mulChecked(units, c.scale())
	if !ok {
		return Money{}, &OpError{Op: "hold units", X: strconv.FormatInt(units, 10), Y: c.String(), Err: ErrOverflow}
	}
	m.minor = minor
	return m, nil
}

// Zero returns nothing in a currency, and Money{} where no amount can be held:
// for no currency, one that is not known, and one without a minor unit.
func Zero(c Currency) Money {
	m, _ := New(0, c)
	return m
}

// MustNew is [New] for tests and for amounts written in a program: it panics
// where New returns an error.
func MustNew(minor int64, c Currency) Money { return must(New(minor, c)) }

// MustParse is [Parse] for tests and for amounts written in a program: it panics
// where Parse returns an error.
func MustParse(text string) Money { return must(Parse(text)) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// scale returns the number of minor units in a unit.
func (c Currency) scale() int64 { return pow10[max(c.row().digits, 0)] }

var pow10 = [...]int64{
	1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
	10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
	1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
}

// Minor returns the amount in minor units.
func (m Money) Minor() int64 { return m.minor }

// Currency returns the currency, zero for nothing in no currency.
func (m Money) Currency() Currency { return m.currency }

// Sign returns -1, 0 or +1: the sign of the amount. Zero means nothing, in
// whatever currency.
//
// There is no IsZero on purpose: encoding/json would leave out 0.00 GBP where it
// should leave out Money{} alone, and the currency would be lost.
func (m Money) Sign() int { return sign(m.minor) }

func sign(n int64) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	default:
		return 0
	}
}

// Equal reports whether m and n are the same currency and amount, as == does.
func (m Money) Equal(n Money) bool { return m == n }

// meet returns the currency of a computation on amounts in a and b.
func meet(a, b Currency) (Currency, bool) {
	if a == b || b == 0 {
		return a, true
	}
	return b, a == 0
}

// Cmp returns -1, 0 or +1 as m is less than, equal to or greater than n. Nothing
// in no currency compares with amounts in any currency. Amounts of two currencies
// are a [*CurrencyMismatchError].
func (m Money) Cmp(n Money) (int, error) {
	if _, ok := meet(m.currency, n.currency); !ok {
		return 0, &CurrencyMismatchError{Have: n.currency, Want: m.currency}
	}
	switch {
	case m.minor < n.minor:
		return -1, nil
	case m.minor > n.minor:
		return 1, nil
	default:
		return 0, nil
	}
}

// Add returns m + n. Amounts of two currencies are a [*CurrencyMismatchError], a
// sum that does not fit is [ErrOverflow].
func (m Money) Add(n Money) (Money, error) {
	c, ok := meet(m.currency, n.currency)
	if !ok {
		return Money{}, &CurrencyMismatchError{Have: n.currency, Want: m.currency}
	}
	sum := m.minor + n.minor
	if (sum > m.minor) != (n.minor > 0) && n.minor != 0 {
		return Money{}, opError("add", m, n, ErrOverflow)
	}
	return Money{sum, c}, nil
}

// Sub returns m - n. Errors are those of [Money.Add].
func (m Money) Sub(n Money) (Money, error) {
	c, ok := meet(m.currency, n.currency)
	if !ok {
		return Money{}, &CurrencyMismatchError{Have: n.currency, Want: m.currency}
	}
	diff := m.minor - n.minor
	if (diff < m.minor) != (n.minor > 0) && n.minor != 0 {
		return Money{}, opError("subtract", m, n, ErrOverflow)
	}
	return Money{diff, c}, nil
}

// Neg returns -m. Only the least amount of all has no opposite, which is
// [ErrOverflow].
func (m Money) Neg() (Money, error) {
	if m.minor == -m.minor && m.minor != 0 {
		return Money{}, &OpError{Op: "negate", X: m.String(), Err: ErrOverflow}
	}
	return Money{-m.minor, m.currency}, nil
}

// Abs returns the amount without its sign. It fails where [Money.Neg] does.
func (m Money) Abs() (Money, error) {
	if m.minor < 0 {
		return m.Neg()
	}
	return m, nil
}

// Min returns the lesser of m and n, m if they are equal. Amounts of two
// currencies are a [*CurrencyMismatchError].
func (m Money) Min(n Money) (Money, error) {
	c, err := m.Cmp(n)
	if err != nil || c <= 0 {
		return pick(m, n, err)
	}
	return pick(n, m, nil)
}

// Max returns the greater of m and n, m if they are equal. Amounts of two
// currencies are a [*CurrencyMismatchError].
func (m Money) Max(n Money) (Money, error) {
	c, err := m.Cmp(n)
	if err != nil || c >= 0 {
		return pick(m, n, err)
	}
	return pick(n, m, nil)
}

// pick returns m, in the currency of n if m has none.
func pick(m, n Money, err error) (Money, error) {
	if err != nil {
		return Money{}, err
	}
	m.currency, _ = meet(m.currency, n.currency)
	return m, nil
}

// Mul returns m * n. A result that does not fit is [ErrOverflow].
func (m Money) Mul(n int64) (Money, error) {
	p, ok := mulChecked(m.minor, n)
	if !ok {
		return Money{}, &OpError{Op: "multiply", X: m.String(), Y: strconv.FormatInt(n, 10), Err: ErrOverflow}
	}
	return Money{p, m.currency}, nil
}

func mulChecked(x, y int64) (int64, bool) {
	p := mul64(magnitude(x), magnitude(y))
	if p.hi != 0 {
		return 0, false
	}
	return signed(p.lo, (x < 0) != (y < 0))
}

// Times returns m * r through 128 bits, rounded once to the minor unit. Times of
// 34 % is the credit, times of 1/3 the third. A result that does not fit is
// [ErrOverflow], a rounding that is none of the named [ErrRounding], and a result
// between two units without rounding [ErrInexact].
func (m Money) Times(r Ratio, round Rounding) (Money, error) {
	v, fail := mulDiv(m.minor, r.num, uint64(r.Den()), round)
	if fail != 0 {
		return Money{}, &OpError{Op: "multiply", X: m.String(), Y: r.String(), Err: fail}
	}
	return Money{v, m.currency}, nil
}

// Div returns m / n, rounded once to the minor unit. Errors are those of
// [Money.Times], and [ErrDivisionByZero].
func (m Money) Div(n int64, round Rounding) (Money, error) {
	if n == 0 {
		return Money{}, &OpError{Op: "divide", X: m.String(), Y: "0", Err: ErrDivisionByZero}
	}
	v, fail := mulDiv(m.minor, int64(sign(n)), magnitude(n), round)
	if fail != 0 {
		return Money{}, &OpError{Op: "divide", X: m.String(), Y: strconv.FormatInt(n, 10), Err: fail}
	}
	return Money{v, m.currency}, nil
}

// RoundTo returns the multiple of step nearest to m in the given rounding: a step
// of 1.00 GBP rounds to the pound, one of 1000.00 GBP to the thousand. The step
// must be greater than nothing. One that is not is [ErrNegative], one in another
// currency a [*CurrencyMismatchError]; other errors are those of [Money.Times].
func (m Money) RoundTo(step Money, round Rounding) (Money, error) {
	c, ok := meet(m.currency, step.currency)
	if !ok {
		return Money{}, &CurrencyMismatchError{Have: step.currency, Want: m.currency}
	}
	if step.minor <= 0 {
		return Money{}, opError("round", m, step, ErrNegative)
	}
	steps, fail := mulDiv(m.minor, 1, uint64(step.minor), round)
	if fail != 0 {
		return Money{}, opError("round", m, step, fail)
	}
	v, ok := mulChecked(steps, step.minor)
	if !ok {
		return Money{}, opError("round", m, step, ErrOverflow)
	}
	return Money{v, c}, nil
}

// ShareOf returns the exact ratio of m to the whole: 465000.00 GBP of
// 1395000.00 GBP is 1/3. A whole of nothing is [ErrDivisionByZero].
func (m Money) ShareOf(whole Money) (Ratio, error) {
	if _, ok := meet(m.currency, whole.currency); !ok {
		return Ratio{}, &CurrencyMismatchError{Have: whole.currency, Want: m.currency}
	}
	r, fail := newRatio(m.minor, whole.minor)
	if fail != 0 {
		return Ratio{}, opError("share of", m, whole, fail)
	}
	return r, nil
}

func opError(op string, m, n Money, reason Error) error {
	return &OpError{Op: op, X: m.String(), Y: n.String(), Err: reason}
}
