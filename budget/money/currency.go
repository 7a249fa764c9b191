package money

import (
	"database/sql/driver"
	"fmt"
	"iter"
	"strconv"
)

// Edition names the lists that the table of currencies was made from. The
// codes and minor units are those of List One as published on 2026-09-17;
// names and numeric codes were read in its edition of 2026-01-01, which has the
// same codes and minor units. Withdrawn codes are those of List Three as it
// stood with the latter.
const Edition = "ISO 4217 List One, 2026-09-17; List Three, 2026-01-01"

// Currency is a currency of ISO 4217, current or withdrawn. Its text is the
// alphabetic code, such as "GBP".
//
// The zero value is no currency: its text is empty and it belongs to [Money]{}
// alone. The numbers are nobody's contract and change with the list; the codes
// do not.
//
// Codes that were withdrawn (HRK in 2023, BGN in 2026) are known, because old
// budgets and running statements use them; ask [Currency.Withdrawn]. List Three
// does not say how many decimal digits they had, so an amount can be held only
// in those whose minor unit was read in an edition of List One of 2012 or
// later; see [Currency.Digits].
type Currency uint16

// currencyRow is one line of the lists.
type currencyRow struct {
	code      string
	numeric   uint16 // 0: none given
	digits    int8   // noDigits: not applicable or not known
	fund      bool
	withdrawn string // year and month as the list writes them; empty: current
	name      string
}

const noDigits = -1

// row returns the line of c, and of no currency for anything that is not in
// the table.
func (c Currency) row() *currencyRow {
	if int(c) >= len(currencies) {
		c = 0
	}
	return &currencies[c]
}

// Valid reports whether c stands for a currency of the lists, current or
// withdrawn.
func (c Currency) Valid() bool { return c.row().code != "" }

// IsCurrent reports whether c is in List One: not withdrawn, whatever it
// measures.
func (c Currency) IsCurrent() bool { return c.Valid() && c.row().withdrawn == "" }

// IsFund reports whether List One marks c as a fund code, such as CLF: a unit
// of account beside the currency of the country.
func (c Currency) IsFund() bool { return c.row().fund }

// Withdrawn returns when the code was withdrawn, as List Three writes it
// ("2023-01", "1989 to 1990"), and reports whether it was.
func (c Currency) Withdrawn() (when string, ok bool) {
	when = c.row().withdrawn
	return when, when != ""
}

// Digits returns the number of decimal digits of the minor unit: 2 for GBP, 0
// for JPY, 3 for KWD, 4 for CLF. It reports false where the list says that there
// is none (gold, XTS), where it is not known (most withdrawn codes) and for no
// currency; no amount can be held in those.
func (c Currency) Digits() (int, bool) {
	if !c.Valid() {
		return 0, false
	}
	d := c.row().digits
	return max(int(d), 0), d != noDigits
}

// Code returns the alphabetic code, "" for no currency.
func (c Currency) Code() string { return c.row().code }

// Numeric returns the three-digit numeric code, such as "036" for AUD, and ""
// where the list gives none. Several codes of different times may share one.
func (c Currency) Numeric() string {
	n := c.row().numeric
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("%03d", n)
}

// Name returns the English name in the list, such as "Pound Sterling".
func (c Currency) Name() string { return c.row().name }

// String returns the alphabetic code, "no currency" for zero, and the type with
// the number for anything else.
func (c Currency) String() string {
	switch {
	case c == 0:
		return "no currency"
	case !c.Valid():
		return "money.Currency(" + strconv.Itoa(int(c)) + ")"
	default:
		return c.row().code
	}
}

// Currencies yields the current codes in alphabetical order.
func Currencies() iter.Seq[Currency] { return currencyRange(1, firstWithdrawn) }

// WithdrawnCurrencies yields the withdrawn codes in alphabetical order.
func WithdrawnCurrencies() iter.Seq[Currency] {
	return currencyRange(firstWithdrawn, Currency(len(currencies)))
}

func currencyRange(from, to Currency) iter.Seq[Currency] {
	return func(yield func(Currency) bool) {
		for c := from; c < to; c++ {
			if !yield(c) {
				return
			}
		}
	}
}

// ParseCurrency reads an alphabetic code in capitals, current or withdrawn.
// Nothing is guessed: "gbp", "£" and "826" are a [ParseError] that is
// [ErrUnknownCurrency]. Empty text is one too; see [Currency.UnmarshalText].
func ParseCurrency(code string) (Currency, error) {
	if c := lookup(code); c != 0 {
		return c, nil
	}
	return 0, unknownCurrency(code)
}

func unknownCurrency(code string) error {
	return &ParseError{Type: "money.Currency", Text: code, Err: ErrUnknownCurrency, Want: `three capital letters of ISO 4217, such as "GBP"`}
}

// lookup returns the currency with the given code, zero if there is none.
func lookup[S ~string | ~[]byte](code S) Currency {
	if len(code) != 3 {
		return 0
	}
	if c := search(code, 1, firstWithdrawn); c != 0 {
		return c
	}
	return search(code, firstWithdrawn, Currency(len(currencies)))
}

// search looks for code in the sorted rows from lo up to hi.
func search[S ~string | ~[]byte](code S, lo, hi Currency) Currency {
	for lo < hi {
		mid := lo + (hi-lo)/2
		switch have := currencies[mid].code; {
		case have == string(code):
			return mid
		case have < string(code):
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0
}

// CurrencyByNumeric returns the current currency with a numeric code of three
// digits, such as "826". Codes only withdrawn currencies had are not found. That
// is a [*ParseError], as is other text.
func CurrencyByNumeric(numeric string) (Currency, error) {
	for c := range Currencies() {
		if numeric != "" && c.Numeric() == numeric {
			return c, nil
		}
	}
	return 0, &ParseError{Type: "money.Currency", Text: numeric, Err: ErrUnknownCurrency, Want: `three digits of ISO 4217 List One, such as "826"`}
}

// AppendText appends the alphabetic code; see [Currency.MarshalText].
func (c Currency) AppendText(b []byte) ([]byte, error) {
	if c != 0 && !c.Valid() {
		return b, &OpError{Op: "write", X: c.String(), Err: ErrUnknownCurrency}
	}
	return append(b, c.row().code...), nil
}

// MarshalText returns the alphabetic code and nothing for no currency; a number
// outside the lists is [ErrUnknownCurrency].
func (c Currency) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what [Currency.MarshalText] writes: empty text is no
// currency, anything else goes through [ParseCurrency].
func (c *Currency) UnmarshalText(text []byte) error {
	found := lookup(text)
	if found == 0 && len(text) != 0 {
		return unknownCurrency(string(text))
	}
	*c = found
	return nil
}

// Value returns the code for database/sql; no currency is NULL.
func (c Currency) Value() (driver.Value, error) {
	if c == 0 {
		return nil, nil
	}
	b, err := c.AppendText(nil)
	return string(b), err
}

// Scan reads what [Currency.Value] stored: NULL is no currency, text is a code.
func (c *Currency) Scan(src any) error { return scanText(src, c) }
