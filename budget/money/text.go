package money

import (
	"database/sql/driver"
	"encoding"
	"fmt"
	"log/slog"
	"math"
	"strconv"
	"strings"
)

// Decimal returns the amount as plain decimal text with the digits of the
// currency and without its code: "-12.34", "1234" for JPY, "0" for nothing in no
// currency. There are no separators between thousands.
func (m Money) Decimal() string { return string(m.appendAmount(make([]byte, 0, 24))) }

func (m Money) appendAmount(b []byte) []byte {
	return appendDecimal(b, m.minor, int(max(m.currency.row().digits, 0)))
}

// appendDecimal appends v / 10^digits.
func appendDecimal(b []byte, v int64, digits int) []byte {
	if v < 0 {
		b = append(b, '-')
	}
	from := len(b)
	b = strconv.AppendUint(b, magnitude(v), 10)
	if digits == 0 {
		return b
	}
	for len(b)-from <= digits {
		b = append(b, 0)
		copy(b[from+1:], b[from:])
		b[from] = '0'
	}
	b = append(b, 0)
	point := len(b) - 1 - digits
	copy(b[point+1:], b[point:])
	b[point] = '.'
	return b
}

// String returns the amount and the code of its currency, such as "12.34 GBP",
// and "0" for nothing in no currency.
func (m Money) String() string {
	b, _ := m.AppendText(make([]byte, 0, 28))
	return string(b)
}

// AppendText appends the text of [Money.String]. It never fails.
func (m Money) AppendText(b []byte) ([]byte, error) {
	b = m.appendAmount(b)
	if m.currency != 0 {
		b = append(b, ' ')
		b = append(b, m.currency.row().code...)
	}
	return b, nil
}

// MarshalText returns the text of [Money.String], "12.34 GBP". In JSON an amount
// is therefore one string: exact at any size, as no JSON number is in many
// readers, with no way to lose the currency on the way, and the same text that
// serves as a map key, a flag, a column and a cell.
func (m Money) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads what [Money.MarshalText] writes; see [Parse]. Empty text is
// an error: an amount that is missing is not an amount of nothing.
func (m *Money) UnmarshalText(text []byte) error {
	v, err := parse(text)
	if err != nil {
		return err
	}
	*m = v
	return nil
}

const (
	wantMoney  = `an amount and a currency, such as "1234.50 GBP"`
	wantAmount = `plain decimal text, such as "-1234.50"`
	wantRatio  = `"1/3", "0.125" or "12.5%"`
)

// Parse reads an amount and a currency with one space between them, such as
// "-1234.5 GBP". Missing digits after the point are zeros; further ones must be
// zeros, for nothing is rounded. Separators between thousands, currency signs,
// exponents and a point without digits on both sides are refused. "0" alone is
// nothing in no currency. Errors are a [*ParseError] or, for a currency that
// cannot hold amounts, an [*OpError].
func Parse(text string) (Money, error) { return parse(text) }

func parse[S ~string | ~[]byte](text S) (Money, error) {
	if string(text) == "0" {
		return Money{}, nil
	}
	amount, code, ok := cut(text)
	if !ok {
		return Money{}, &ParseError{Type: "money.Money", Text: string(text), Err: ErrSyntax, Want: wantMoney}
	}
	c := lookup(code)
	if c == 0 {
		return Money{}, unknownCurrency(string(code))
	}
	return parseAmount(amount, c)
}

// cut splits text at its last space.
func cut[S ~string | ~[]byte](text S) (before, after S, ok bool) {
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] == ' ' {
			return text[:i], text[i+1:], true
		}
	}
	return text, text[:0], false
}

// ParseAmount reads plain decimal text as an amount in the given currency, such
// as "1234.5"; see [Parse] for what is refused.
func ParseAmount(text string, c Currency) (Money, error) { return parseAmount(text, c) }

func parseAmount[S ~string | ~[]byte](text S, c Currency) (Money, error) {
	d, ok := readDecimal(text)
	if !ok {
		return Money{}, &ParseError{Type: "money.Money", Text: string(text), Err: ErrSyntax, Want: wantAmount}
	}
	minor, fail := d.scaled(int(max(c.row().digits, 0)))
	if refusal := holds(minor, c); refusal != 0 {
		fail = refusal
	}
	if fail != 0 {
		return Money{}, &ParseError{Type: "an amount in " + c.String(), Text: string(text), Err: fail, Want: wantIn(c, fail)}
	}
	return Money{minor, c}, nil
}

// wantIn says what an amount in a currency may be, where it is refused for its size
// or its digits.
func wantIn(c Currency, fail Error) string {
	digits := int(max(c.row().digits, 0))
	switch {
	case fail == ErrOverflow:
		return "at most " + string(appendDecimal(nil, math.MaxInt64, digits))
	case fail == ErrDigits && digits == 0:
		return "no digits after the point"
	case fail == ErrDigits:
		return "at most " + strconv.Itoa(digits) + " digits after the point"
	default:
		return ""
	}
}

// decimal is decimal text taken apart: digits without the point, of which the
// last places stand behind it.
type decimal struct {
	negative bool
	over     bool // too many digits for 64 bits
	mantissa uint64
	places   int
}

// readDecimal reads [+-]digits[.digits].
func readDecimal[S ~string | ~[]byte](text S) (d decimal, ok bool) {
	i := 0
	if len(text) > 0 && (text[0] == '-' || text[0] == '+') {
		d.negative = text[0] == '-'
		i++
	}
	start, point, zeros := i, -1, 0
	for ; i < len(text); i++ {
		switch ch := text[i]; {
		case '0' <= ch && ch <= '9':
			if ch == '0' && point >= 0 {
				zeros++ // kept back: zeros at the end say nothing
				continue
			}
			for ; zeros > 0; zeros-- {
				d.push(0, true)
			}
			d.push(uint64(ch-'0'), point >= 0)
		case ch == '.' && point < 0 && i > start:
			point = i
		default:
			return decimal{}, false
		}
	}
	return d, i > start && point != len(text)-1
}

// push appends a digit, which may stand behind the point.
func (d *decimal) push(digit uint64, behind bool) {
	const most = (1<<64 - 1) / 10
	if d.mantissa > most || d.mantissa == most && digit > 5 {
		d.over = true
		return
	}
	d.mantissa = d.mantissa*10 + digit
	if behind {
		d.places++
	}
}

// scaled returns d * 10^digits.
func (d decimal) scaled(digits int) (int64, Error) {
	switch {
	case d.places > digits:
		return 0, ErrDigits
	case d.over:
		return 0, ErrOverflow
	}
	p := mul64(d.mantissa, uint64(pow10[digits-d.places]))
	v, ok := signed(p.lo, d.negative)
	if p.hi != 0 || !ok {
		return 0, ErrOverflow
	}
	return v, 0
}

// String returns the ratio in lowest terms: "1/3", "-7/2", "2".
func (r Ratio) String() string {
	b, _ := r.AppendText(make([]byte, 0, 40))
	return string(b)
}

// AppendText appends the text of [Ratio.String]. It never fails.
func (r Ratio) AppendText(b []byte) ([]byte, error) {
	b = strconv.AppendInt(b, r.num, 10)
	if r.below != 0 {
		b = append(b, '/')
		b = strconv.AppendInt(b, r.Den(), 10)
	}
	return b, nil
}

// MarshalText returns the text of [Ratio.String].
func (r Ratio) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads what [ParseRatio] reads. Empty text is an error.
func (r *Ratio) UnmarshalText(text []byte) error {
	v, err := ParseRatio(string(text))
	if err != nil {
		return err
	}
	*r = v
	return nil
}

// ParseRatio reads a fraction "1/3", a decimal "0.125" or a percentage "12.5%",
// each exactly. Other text is a [*ParseError]: [ErrSyntax], [ErrOverflow] or
// [ErrDivisionByZero].
func ParseRatio(text string) (Ratio, error) {
	r, fail := parseRatio(text)
	if fail != 0 {
		return Ratio{}, &ParseError{Type: "money.Ratio", Text: text, Err: fail, Want: wantRatio}
	}
	return r, nil
}

func parseRatio(text string) (Ratio, Error) {
	if n, d, ok := strings.Cut(text, "/"); ok {
		return parseFraction(n, d)
	}
	shift := 0
	number, ok := strings.CutSuffix(text, "%")
	if ok {
		shift = 2
	}
	d, ok := readDecimal(number)
	switch {
	case !ok:
		return Ratio{}, ErrSyntax
	case d.over || d.places+shift >= len(pow10):
		return Ratio{}, ErrOverflow
	}
	den := uint64(pow10[d.places+shift])
	g := gcd(d.mantissa, den)
	return ratioOf(d.mantissa/g, den/g, d.negative)
}

func parseFraction(n, d string) (Ratio, Error) {
	num, ok := readDecimal(n)
	den, ok2 := readDecimal(d)
	if !ok || !ok2 || strings.Contains(n+d, ".") || den.negative || strings.HasPrefix(d, "+") {
		return Ratio{}, ErrSyntax
	}
	switch {
	case num.over || den.over:
		return Ratio{}, ErrOverflow
	case den.mantissa == 0:
		return Ratio{}, ErrDivisionByZero
	}
	g := gcd(num.mantissa, den.mantissa)
	return ratioOf(num.mantissa/g, den.mantissa/g, num.negative)
}

// Value returns the text for database/sql, such as "12.34 GBP"; nothing in no
// currency is "0".
func (m Money) Value() (driver.Value, error) { return m.String(), nil }

// Scan reads what [Money.Value] stored; NULL is nothing in no currency. Numbers
// are refused: they carry no currency and may be floats.
func (m *Money) Scan(src any) error { return scanText(src, m) }

// LogValue returns the text of [Money.String] for log/slog.
func (m Money) LogValue() slog.Value { return slog.StringValue(m.String()) }

// scanText reads what database/sql gives a Scanner: NULL is zero, text goes
// through UnmarshalText, anything else is refused.
func scanText[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](src any, dst P) error {
	switch src := src.(type) {
	case nil:
		var zero T
		*dst = zero
		return nil
	case string:
		return dst.UnmarshalText([]byte(src))
	case []byte:
		return dst.UnmarshalText(src)
	default:
		return fmt.Errorf("money: cannot scan %T into %T, want text", src, *dst)
	}
}
