package schedule

import (
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/producedby/budget/money"
)

// Eighths is a length of script in eighths of a page. It adds and compares as a
// number: 11 is one page and three eighths.
//
// The zero value is no length at all. What is shorter than an eighth counts as
// one (cutprint-page-count and storiara-page-counts agree).
type Eighths int32

// Page is the length of one page.
const Page Eighths = 8

// most is the longest length that text is read as: 100,000 pages.
const most = 100_000 * Page

// LengthError reports text that is no length of script.
type LengthError struct {
	Text string
}

// Error quotes the text and says what is wanted.
func (e *LengthError) Error() string {
	return fmt.Sprintf("length %q: want pages and eighths such as 2 3/8", e.Text)
}

// ParseEighths reads a length as scripts and breakdowns have it: "2 3/8", "2-3/8",
// "3/8", "2", and with the signs for fractions "2⅜" and "2 3⁄8". Halves and quarters
// of a page are so many eighths. There are fewer than eight eighths beside whole
// pages, and eight of them alone are a page. Empty text is zero.
//
// It returns a *[LengthError] for any other text, for negative lengths and for
// more than 100,000 pages.
func ParseEighths(text string) (Eighths, error) {
	switch text {
	case "":
		return 0, nil
	case "8/8":
		return Page, nil
	}
	pages, eighths, ok := pagesAndEighths(text)
	length := Eighths(pages)*Page + eighths
	if !ok || pages > int(most/Page) || length > most {
		return 0, &LengthError{Text: text}
	}
	return length, nil
}

// pagesAndEighths takes a length apart: whole pages, a fraction of another, or both
// with a space or a hyphen between them, which a fraction of one sign does without.
func pagesAndEighths(text string) (pages int, eighths Eighths, ok bool) {
	if pages, ok = number(text); ok {
		return pages, 0, true
	}
	whole, fraction := "", text
	last, size := utf8.DecodeLastRuneInString(text)
	if at := strings.LastIndexAny(text, " -\u00a0"); at >= 0 {
		_, size := utf8.DecodeRuneInString(text[at:])
		whole, fraction = text[:at], text[at+size:]
	} else if signEighths(last) > 0 && len(text) > size {
		whole, fraction = text[:len(text)-size], text[len(text)-size:]
	}
	eighths = fractionEighths(fraction)
	if len(fraction) < len(text) {
		pages, ok = number(whole)
		return pages, eighths, ok && eighths > 0
	}
	return 0, eighths, eighths > 0
}

// fractionEighths returns the eighths of a fraction such as "3/8", "1/2" or "⅜", and
// zero for text that is none of less than a page.
func fractionEighths(text string) Eighths {
	if sign, size := utf8.DecodeRuneInString(text); size == len(text) {
		return signEighths(sign)
	}
	over, under, _ := strings.Cut(strings.Replace(text, "⁄", "/", 1), "/")
	n, ok := number(over)
	if d, _ := number(under); ok && (d == 2 || d == 4 || d == 8) && n < d {
		return Page * Eighths(n) / Eighths(d)
	}
	return 0
}

// signEighths returns the eighths of a sign for a fraction, zero for another.
func signEighths(sign rune) Eighths {
	switch sign {
	case '⅛':
		return 1
	case '¼':
		return 2
	case '⅜':
		return 3
	case '½':
		return 4
	case '⅝':
		return 5
	case '¾':
		return 6
	case '⅞':
		return 7
	default:
		return 0
	}
}

// MeasureEighths returns the length of whole pages and some inches of another: an
// inch is an eighth of a page, and what is begun counts whole, so that a page and
// an inch are 1 1/8 (storiara-page-counts).
//
// It returns a *[LengthError] if either is negative, the inches are more than the
// eight of a page, or the length is more than 100,000 pages.
func MeasureEighths(pages int, inches money.Ratio) (Eighths, error) {
	n, err := inches.Round(money.Ceiling)
	if err != nil || pages < 0 || pages > int(most/Page) || inches.Sign() < 0 || n > int64(Page) {
		return 0, &LengthError{Text: fmt.Sprintf("%d pages and %v inches", pages, inches)}
	}
	length := Eighths(pages)*Page + Eighths(n)
	if length > most {
		return 0, &LengthError{Text: fmt.Sprintf("%d pages and %v inches", pages, inches)}
	}
	return length, nil
}

// number reads decimal digits, at most six of them.
func number(text string) (int, bool) {
	if len(text) == 0 || len(text) > 6 || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	return n, err == nil
}

// String returns the length as pages and eighths: "2 3/8", "3/8", "2", "0".
func (e Eighths) String() string {
	sign, n := "", int64(e)
	if n < 0 {
		sign, n = "-", -n
	}
	pages, rest := n/8, n%8
	switch {
	case rest == 0:
		return fmt.Sprintf("%s%d", sign, pages)
	case pages == 0:
		return fmt.Sprintf("%s%d/8", sign, rest)
	default:
		return fmt.Sprintf("%s%d %d/8", sign, pages, rest)
	}
}

// AppendText appends the text of [Eighths.String]; a negative length, or one of
// more than 100,000 pages, is a *[LengthError].
func (e Eighths) AppendText(b []byte) ([]byte, error) {
	if e < 0 || e > most {
		return b, &LengthError{Text: e.String()}
	}
	return append(b, e.String()...), nil
}

// MarshalText returns the text of [Eighths.AppendText].
func (e Eighths) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads what [ParseEighths] reads and leaves e alone on error.
func (e *Eighths) UnmarshalText(text []byte) error {
	v, err := ParseEighths(string(text))
	if err != nil {
		return err
	}
	*e = v
	return nil
}

// Value returns the text for database/sql, so that it reads the same there.
func (e Eighths) Value() (driver.Value, error) {
	text, err := e.MarshalText()
	if err != nil {
		return nil, err
	}
	return string(text), nil
}

// Scan reads text from database/sql; NULL is zero.
func (e *Eighths) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*e = 0
		return nil
	case string:
		return e.UnmarshalText([]byte(src))
	case []byte:
		return e.UnmarshalText(src)
	default:
		return fmt.Errorf("cannot scan %T into schedule.Eighths, want text", src)
	}
}

// Pages returns the length in pages.
func (e Eighths) Pages() money.Ratio {
	r, err := money.NewRatio(int64(e), int64(Page))
	if err != nil {
		return money.Ratio{} // does not happen: eight is not zero
	}
	return r
}

// Seconds returns how long the length lasts on the screen if a page lasts that
// many seconds. The usual rule of thumb is 60; one source has 50.
func (e Eighths) Seconds(perPage money.Ratio) (money.Ratio, error) { return e.Pages().Mul(perPage) }

// PagesPerDay returns how much has to be shot in a day for a length to be shot in
// that many days: the least that is enough, in whole eighths.
//
// It returns an error if there are no days or fewer.
func PagesPerDay(length Eighths, days int) (Eighths, error) {
	if days < 1 {
		return 0, fmt.Errorf("schedule: %d days for %v pages, want one or more", days, length)
	}
	return Eighths(ceiling(int64(length), int64(days))), nil
}

// DaysFor returns the least whole number of days in which a length can be shot at
// that much a day, such as 4*Page; zero for no length.
//
// It returns an error if what is shot in a day is none or less.
func DaysFor(length, perDay Eighths) (int, error) {
	if perDay < 1 {
		return 0, fmt.Errorf("schedule: %v pages a day, want more than none", perDay)
	}
	return int(ceiling(int64(length), int64(perDay))), nil
}

// ceiling divides and rounds up; what is less than none is none.
func ceiling(n, by int64) int64 {
	if n <= 0 {
		return 0
	}
	return (n-1)/by + 1
}
