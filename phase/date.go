package phase

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"time"
)

// Date is a civil date: a day of the Gregorian calendar, without clock or zone,
// from 0001-01-01 to 9999-12-31. It is a comparable value; two dates are == when
// they are the same day, and it can be a map key.
//
// The zero Date means "no date". It is not 0001-01-01 and is never a day;
// arithmetic on it yields the zero Date again.
type Date struct {
	number int32 // 1 is 0001-01-01, 0 is no date
}

const (
	lastDay     = 3652059 // 9999-12-31
	fourYears   = 4*365 + 1
	hundredYear = 25*fourYears - 1
	fourHundred = 4*hundredYear + 1
	// marchFirst is the days from 0000-03-01, where the count of whole years
	// begins, to the day before 0001-01-01.
	marchFirst = 305
)

// DateError reports text or numbers that are no date.
type DateError struct {
	Text   string // as it was given, or year-month-day of the numbers
	Reason string // what is wrong with it
}

// Error names the text and the reason.
func (e *DateError) Error() string { return fmt.Sprintf("date %q: %s", e.Text, e.Reason) }

// DateOf returns the given day.
//
// It returns a *[DateError] if the year is not from 1 to 9999, the month is not
// from 1 to 12, or the month of that year has no such day.
func DateOf(year int, month time.Month, day int) (Date, error) {
	reason := ""
	switch {
	case year < 1 || year > 9999:
		reason = "year out of range, want 1 to 9999"
	case month < time.January || month > time.December:
		reason = "month out of range, want 1 to 12"
	case day < 1 || day > daysIn(year, month):
		reason = fmt.Sprintf("day out of range, want 1 to %d", daysIn(year, month))
	default:
		return Date{number: dayNumber(year, int(month), day)}, nil
	}
	return Date{}, &DateError{Text: fmt.Sprintf("%d-%d-%d", year, month, day), Reason: reason}
}

// ParseDate reads a date as "2012-10-12": four digits, two and two, joined by
// hyphens. Empty text is the zero Date.
//
// It returns a *[DateError] if the text has another form or names a day that
// does not exist.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, nil
	}
	if len(text) != 10 || text[4] != '-' || text[7] != '-' {
		return Date{}, &DateError{Text: text, Reason: "want YYYY-MM-DD"}
	}
	year, ok1 := digits(text[0:4])
	month, ok2 := digits(text[5:7])
	day, ok3 := digits(text[8:10])
	if !ok1 || !ok2 || !ok3 {
		return Date{}, &DateError{Text: text, Reason: "want YYYY-MM-DD"}
	}
	d, err := DateOf(year, time.Month(month), day)
	if err != nil {
		err.(*DateError).Text = text
		return Date{}, err
	}
	return d, nil
}

// MustDate is [ParseDate] for the variables of programs and tests: it panics if
// the text is not a date.
func MustDate(text string) Date {
	d, err := ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

// DateFromTime returns the day on the calendar of t's own location. The zero
// time, and a time outside the years 1 to 9999, give the zero Date.
func DateFromTime(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	d, err := DateOf(t.Date())
	if err != nil {
		return Date{}
	}
	return d
}

// Time returns the midnight in UTC that the day begins with; the zero Date gives
// the zero time.
func (d Date) Time() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	year, month, day := d.Civil()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// Civil returns year, month and day; they are 0 for the zero Date.
func (d Date) Civil() (year int, month time.Month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	n := int(d.number) + marchFirst
	era := n / fourHundred
	n -= era * fourHundred
	// Day 146096 of an era is its 29 February, which no whole century holds.
	centuries := min(n/hundredYear, 3)
	n -= centuries * hundredYear
	fours := n / fourYears
	n -= fours * fourYears
	ones := min(n/365, 3)
	n -= ones * 365
	year = era*400 + centuries*100 + fours*4 + ones
	// Months counted from March repeat in lengths 31, 30, 31, 30, 31.
	m := (5*n + 2) / 153
	day = n - (153*m+2)/5 + 1
	if m < 10 {
		return year, time.Month(m + 3), day
	}
	return year + 1, time.Month(m - 9), day
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d.number == 0 }

// Equal reports whether d and e are the same day, or both no date.
func (d Date) Equal(e Date) bool { return d == e }

// Compare returns -1 if d is before e, 0 if they are the same, 1 if it is after.
// The zero Date goes before every day.
func (d Date) Compare(e Date) int { return cmp.Compare(d.number, e.number) }

// Before reports whether both are days and d is the earlier.
func (d Date) Before(e Date) bool { return d.number < e.number && d.number != 0 }

// After reports whether both are days and d is the later.
func (d Date) After(e Date) bool { return e.Before(d) }

// AddDays returns the day that many days later, or earlier if days is negative.
// It returns the zero Date if d is zero or the day is out of range.
func (d Date) AddDays(days int) Date {
	if d.IsZero() || days > lastDay || days < -lastDay {
		return Date{}
	}
	n := int(d.number) + days
	if n < 1 || n > lastDay {
		return Date{}
	}
	return Date{number: int32(n)}
}

// Sub returns the days from e to d, negative if d is the earlier, and false if
// either is the zero Date.
func (d Date) Sub(e Date) (days int, ok bool) {
	if d.IsZero() || e.IsZero() {
		return 0, false
	}
	return int(d.number) - int(e.number), true
}

// Weekday returns the day of the week. For the zero Date it returns -1, which is
// no weekday.
func (d Date) Weekday() time.Weekday {
	if d.IsZero() {
		return -1
	}
	return time.Weekday(d.number % 7) // 0001-01-01 was a Monday
}

// String returns the date as "2012-10-12", and "no date" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return "no date"
	}
	b, _ := d.AppendText(nil)
	return string(b)
}

// AppendText appends the date as "2012-10-12"; the zero Date appends nothing.
// The error is always nil.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	year, month, day := d.Civil()
	return append(b,
		byte('0'+year/1000), byte('0'+year/100%10), byte('0'+year/10%10), byte('0'+year%10), '-',
		byte('0'+month/10), byte('0'+month%10), '-',
		byte('0'+day/10), byte('0'+day%10)), nil
}

// MarshalText returns the text of [Date.AppendText].
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what [ParseDate] reads and leaves d alone on error.
func (d *Date) UnmarshalText(text []byte) error {
	v, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// Value returns the date as text for database/sql; the zero Date is NULL.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan reads a date from database/sql: text as [ParseDate] reads it, a time by
// its own calendar, NULL as the zero Date.
func (d *Date) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.UnmarshalText([]byte(src))
	case []byte:
		return d.UnmarshalText(src)
	case time.Time:
		*d = DateFromTime(src)
		return nil
	default:
		return fmt.Errorf("cannot scan %T into phase.Date, want text or a time", src)
	}
}

// dayNumber returns the number of a day that exists: 1 is 0001-01-01.
func dayNumber(year, month, day int) int32 {
	// The year begins in March, so that the leap day is its last.
	if month < 3 {
		year, month = year-1, month+12
	}
	return int32(year*365 + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day - 1 - marchFirst)
}

// daysIn returns the length of a month that exists.
func daysIn(year int, month time.Month) int {
	switch month {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	default:
		return 31
	}
}

// digits returns the number that text writes in decimal digits alone.
func digits(text string) (int, bool) {
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, true
}
