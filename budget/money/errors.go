package money

import "strconv"

// Error is a reason for which this package refuses to compute. The constants
// are compared with errors.Is; [OpError], [ParseError] and
// [CurrencyMismatchError] say where it happened.
//
// The zero value is no error of this package.
type Error uint8

const (
	// ErrOverflow means that the exact result does not fit the type.
	ErrOverflow Error = iota + 1
	// ErrCurrencyMismatch means that amounts of two currencies met.
	ErrCurrencyMismatch
	// ErrNoCurrency means that an amount other than nothing names no currency.
	ErrNoCurrency
	// ErrUnknownCurrency means that a code or number stands for no currency.
	ErrUnknownCurrency
	// ErrNoMinorUnit means that the currency is known and its minor unit is not,
	// so that no amount in it can be written or held.
	ErrNoMinorUnit
	// ErrDivisionByZero means that a divisor is zero.
	ErrDivisionByZero
	// ErrInexact means that the exact result falls between two units and no
	// rounding was named.
	ErrInexact
	// ErrRounding means that the rounding is none of the named ones.
	ErrRounding
	// ErrSyntax means that text does not have the form that is read.
	ErrSyntax
	// ErrDigits means that text has more decimal digits than the currency.
	ErrDigits
	// ErrWeights means that something was to be split and no weight takes any.
	ErrWeights
	// ErrNegative means that a weight, a step or a rate is negative, or a rate zero.
	ErrNegative
)

var errorTexts = [...]string{
	ErrOverflow:         "overflow",
	ErrCurrencyMismatch: "currency mismatch",
	ErrNoCurrency:       "no currency",
	ErrUnknownCurrency:  "unknown currency",
	ErrNoMinorUnit:      "no minor unit known for the currency",
	ErrDivisionByZero:   "division by zero",
	ErrInexact:          "not exact and no rounding given",
	ErrRounding:         "invalid rounding, want one of those named in this package",
	ErrSyntax:           "syntax",
	ErrDigits:           "more decimal digits than the currency has",
	ErrWeights:          "no weight to split by, want one above zero",
	ErrNegative:         "negative where only a positive number has a meaning",
}

// Error says what went wrong.
func (e Error) Error() string {
	if e == 0 || int(e) >= len(errorTexts) {
		return "money: error " + strconv.Itoa(int(e))
	}
	return "money: " + errorTexts[e]
}

// text is Error without the name of the package, for use inside other errors.
func (e Error) text() string { return e.Error()[len("money: "):] }

// OpError says which computation failed and on what.
type OpError struct {
	Op   string // "add", "multiply", "convert" and so on
	X, Y string // the operands as text; Y is empty where there is only one
	Err  Error  // the reason
}

// Error says what was computed and why it failed.
func (e *OpError) Error() string {
	s := "money: " + e.Op + " " + e.X
	if e.Y != "" {
		s += " and " + e.Y
	}
	return s + ": " + e.Err.text()
}

// Unwrap returns the reason.
func (e *OpError) Unwrap() error { return e.Err }

// CurrencyMismatchError says that an amount came in one currency where another
// was wanted. It is an [ErrCurrencyMismatch].
type CurrencyMismatchError struct {
	Have, Want Currency
}

// Error names both currencies.
func (e *CurrencyMismatchError) Error() string {
	return "money: currency " + e.Have.String() + ", want " + e.Want.String()
}

// Unwrap returns [ErrCurrencyMismatch].
func (e *CurrencyMismatchError) Unwrap() error { return ErrCurrencyMismatch }

// ParseError says which text could not be read, as what and why.
type ParseError struct {
	Type string // what it was read as: "money.Money", "money.Currency", "money.Ratio" ...
	Text string // the text as given
	Want string // the form that is read, with an example; empty where Err says it all
	Err  Error  // the reason
}

// Error quotes the text and says what was wanted.
func (e *ParseError) Error() string {
	s := "money: " + strconv.Quote(e.Text) + " as " + e.Type + ": " + e.Err.text()
	if e.Want != "" {
		s += ", want " + e.Want
	}
	return s
}

// Unwrap returns the reason.
func (e *ParseError) Unwrap() error { return e.Err }
