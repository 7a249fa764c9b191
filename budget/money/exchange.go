package money

import (
	"database/sql/driver"
	"strings"
)

// ExchangeRate says how much of one currency stands for a unit of another: the
// only way from one currency to another. Its direction is part of it, and of its
// text: "1 GBP = 1.27 USD" turns pounds into dollars and nothing else; see
// [ExchangeRate.Inverse].
//
// The zero value is no rate and converts nothing. Rates are comparable.
type ExchangeRate struct {
	from, to Currency
	perUnit  Ratio // units of to for a unit of from
	perMinor Ratio // minor units of to for a minor unit of from
}

// NewExchangeRate returns the rate at which a unit of from is perUnit units of
// to. It fails if
//   - a currency is none, unknown or has no minor unit,
//   - perUnit is zero or negative ([ErrNegative]),
//   - the currencies are the same and perUnit is not 1 ([ErrCurrencyMismatch]), or
//   - the rate between the minor units does not fit ([ErrOverflow]).
func NewExchangeRate(from, to Currency, perUnit Ratio) (ExchangeRate, error) {
	x := ExchangeRate{from: from, to: to, perUnit: perUnit}
	fail := holds(1, from)
	if fail == 0 {
		fail = holds(1, to)
	}
	switch {
	case fail != 0:
	case perUnit.num <= 0:
		fail = ErrNegative
	case from == to && perUnit != Whole(1):
		fail = ErrCurrencyMismatch
	default:
		scale, _ := newRatio(to.scale(), from.scale()) // powers of ten: nothing can fail
		x.perMinor, fail = perUnit.by(uint64(scale.num), uint64(scale.Den()), false)
	}
	if fail != 0 {
		return ExchangeRate{}, &OpError{Op: "exchange at", X: x.String(), Err: fail}
	}
	return x, nil
}

// From returns the currency that is converted.
func (x ExchangeRate) From() Currency { return x.from }

// To returns the currency of the result.
func (x ExchangeRate) To() Currency { return x.to }

// PerUnit returns how many units of To a unit of From is.
func (x ExchangeRate) PerUnit() Ratio { return x.perUnit }

// IsZero reports whether x is no rate.
func (x ExchangeRate) IsZero() bool { return x == ExchangeRate{} }

// Equal reports whether x and y are the same rate, as == does.
func (x ExchangeRate) Equal(y ExchangeRate) bool { return x == y }

// Inverse returns the rate of the other direction, exactly. Converting there and
// back still rounds twice. A rate that does not fit turned round is [ErrOverflow].
func (x ExchangeRate) Inverse() (ExchangeRate, error) {
	perUnit, err := Whole(1).Div(x.perUnit)
	if err != nil {
		return ExchangeRate{}, err
	}
	return NewExchangeRate(x.to, x.from, perUnit)
}

// Convert returns m in the currency To, rounded once to its minor unit. An
// amount that is not in From is a [*CurrencyMismatchError]; nothing in no
// currency stays what it is.
func (x ExchangeRate) Convert(m Money, round Rounding) (Money, error) {
	switch {
	case m == Money{}:
		return m, nil
	case m.currency != x.from:
		return Money{}, &CurrencyMismatchError{Have: m.currency, Want: x.from}
	}
	v, fail := mulDiv(m.minor, x.perMinor.num, uint64(x.perMinor.Den()), round)
	if fail != 0 {
		return Money{}, &OpError{Op: "convert", X: m.String(), Y: x.String(), Err: fail}
	}
	return Money{v, x.to}, nil
}

// String returns the rate with its direction: "1 GBP = 1.27 USD", or
// "1 USD = 100/127 GBP" where decimal text would not be exact.
func (x ExchangeRate) String() string {
	if x.IsZero() {
		return "no rate"
	}
	return "1 " + x.from.String() + " = " + x.perUnit.exact() + " " + x.to.String()
}

// exact returns r as decimal text if it is short and exact, else as a fraction.
func (r Ratio) exact() string {
	for digits := range 13 {
		if s, err := r.Decimal(digits, 0); err == nil {
			return s
		}
	}
	return r.String()
}

// AppendText appends the text of [ExchangeRate.String], and nothing for no rate.
func (x ExchangeRate) AppendText(b []byte) ([]byte, error) {
	if x.IsZero() {
		return b, nil
	}
	return append(b, x.String()...), nil
}

// MarshalText returns the text of [ExchangeRate.String], and nothing for no
// rate.
func (x ExchangeRate) MarshalText() ([]byte, error) { return x.AppendText(nil) }

// UnmarshalText reads what [ParseExchangeRate] reads; empty text is no rate.
func (x *ExchangeRate) UnmarshalText(text []byte) error {
	var v ExchangeRate
	if len(text) != 0 {
		var err error
		if v, err = ParseExchangeRate(string(text)); err != nil {
			return err
		}
	}
	*x = v
	return nil
}

// ParseExchangeRate reads "1 GBP = 1.27 USD". The left side is one unit; the
// number on the right is what [ParseRatio] reads. Other text is a [*ParseError],
// and a rate that is not above zero [ErrNegative].
func ParseExchangeRate(text string) (ExchangeRate, error) {
	f := strings.Split(text, " ")
	if len(f) != 5 || f[0] != "1" || f[2] != "=" {
		return ExchangeRate{}, &ParseError{Type: "money.ExchangeRate", Text: text, Err: ErrSyntax, Want: `a rate with its direction, such as "1 GBP = 1.27 USD"`}
	}
	from, err := ParseCurrency(f[1])
	if err != nil {
		return ExchangeRate{}, err
	}
	to, err := ParseCurrency(f[4])
	if err != nil {
		return ExchangeRate{}, err
	}
	perUnit, err := ParseRatio(f[3])
	if err != nil {
		return ExchangeRate{}, err
	}
	return NewExchangeRate(from, to, perUnit)
}

// Value returns the text for database/sql; no rate is NULL.
func (x ExchangeRate) Value() (driver.Value, error) {
	if x.IsZero() {
		return nil, nil
	}
	return x.String(), nil
}

// Scan reads what [ExchangeRate.Value] stored; NULL is no rate.
func (x *ExchangeRate) Scan(src any) error { return scanText(src, x) }
