package phase_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
)

var (
	_ fmt.Stringer             = phase.Date{}
	_ encoding.TextAppender    = phase.Date{}
	_ encoding.TextMarshaler   = phase.Date{}
	_ encoding.TextUnmarshaler = (*phase.Date)(nil)
	_ driver.Valuer            = phase.Date{}
	_ sql.Scanner              = (*phase.Date)(nil)
)

// anyDate draws days from the whole calendar, its ends and leap days more often
// than chance would.
func anyDate() *rapid.Generator[phase.Date] {
	return rapid.OneOf(
		rapid.Custom(func(t *rapid.T) phase.Date {
			return phase.MustDate("0001-01-01").AddDays(rapid.IntRange(0, 3652058).Draw(t, "days"))
		}),
		rapid.Custom(func(t *rapid.T) phase.Date {
			return phase.MustDate("2012-01-01").AddDays(rapid.IntRange(-800, 800).Draw(t, "days"))
		}),
		rapid.SampledFrom([]phase.Date{
			phase.MustDate("0001-01-01"), phase.MustDate("9999-12-31"),
			phase.MustDate("2000-02-29"), phase.MustDate("1900-02-28"),
			phase.MustDate("2012-02-29"), phase.MustDate("2012-12-31"),
		}),
	)
}

// TestEveryDayOfTheCalendar walks all days there are and compares them with the
// standard library's.
func TestEveryDayOfTheCalendar(t *testing.T) {
	d := phase.MustDate("0001-01-01")
	day := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := 0; ; n++ {
		year, month, of := d.Civil()
		y, m, dd := day.Date()
		if year != y || month != m || of != dd || d.Weekday() != day.Weekday() {
			t.Fatalf("day %d is %v (%v), want %v (%v)", n, d, d.Weekday(), day.Format(time.DateOnly), day.Weekday())
		}
		if back, err := phase.DateOf(y, m, dd); err != nil || back != d {
			t.Fatalf("DateOf(%d, %d, %d) = %v, %v, want %v", y, m, dd, back, err, d)
		}
		next := d.AddDays(1)
		if next.IsZero() {
			if n+1 != 3652059 || d.String() != "9999-12-31" {
				t.Fatalf("the calendar ended after %d days on %v", n+1, d)
			}
			return
		}
		d, day = next, day.AddDate(0, 0, 1)
	}
}

func TestDateText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate().Draw(t, "date")
		if got := d.String(); got != d.Time().Format(time.DateOnly) {
			t.Fatalf("String() = %q, want %q", got, d.Time().Format(time.DateOnly))
		}
		text, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		var back phase.Date
		if err := json.Unmarshal(text, &back); err != nil || back != d {
			t.Fatalf("%s reads back as %v, %v", text, back, err)
		}
		var scanned phase.Date
		value, err := d.Value()
		if err != nil {
			t.Fatal(err)
		}
		if err := scanned.Scan(value); err != nil || scanned != d {
			t.Fatalf("scanning %v gives %v, %v", value, scanned, err)
		}
		if phase.DateFromTime(d.Time()) != d && d.String() != "0001-01-01" {
			t.Fatalf("DateFromTime(%v) = %v, want %v", d.Time(), phase.DateFromTime(d.Time()), d)
		}
	})
}

func TestDateArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDate().Draw(t, "a"), anyDate().Draw(t, "b")
		days, ok := a.Sub(b)
		if !ok {
			t.Fatalf("%v.Sub(%v) is not known", a, b)
		}
		if want := int(a.Time().Sub(b.Time()) / (24 * time.Hour)); abs(want) < 100_000 && days != want {
			t.Fatalf("%v.Sub(%v) = %d, want %d", a, b, days, want)
		}
		if got := b.AddDays(days); got != a {
			t.Fatalf("%v.AddDays(%d) = %v, want %v", b, days, got, a)
		}
		if a.Compare(b) != a.Time().Compare(b.Time()) || a.Before(b) != (days < 0) || a.After(b) != (days > 0) || a.Equal(b) != (days == 0) {
			t.Fatalf("%v and %v are in the wrong order", a, b)
		}
	})
}

func abs(n int) int { return max(n, -n) }

func TestDateOutOfRange(t *testing.T) {
	first, last := phase.MustDate("0001-01-01"), phase.MustDate("9999-12-31")
	const most = int(^uint(0) >> 1)
	for _, d := range []phase.Date{
		first.AddDays(-1), last.AddDays(1), first.AddDays(most), last.AddDays(-most - 1), phase.Date{}.AddDays(1), phase.Date{}.AddDays(0),
		phase.DateFromTime(time.Time{}), phase.DateFromTime(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)),
	} {
		if !d.IsZero() {
			t.Errorf("got %v, want no date", d)
		}
	}
	if got := first.AddDays(3652058); got != last {
		t.Errorf("the last day is %v, want %v", got, last)
	}
}

func TestNoDate(t *testing.T) {
	var none phase.Date
	some := phase.MustDate("2012-10-12")
	if none.String() != "no date" || !none.IsZero() || some.IsZero() {
		t.Errorf("the zero Date is %q", none)
	}
	if text, err := json.Marshal(struct{ D phase.Date }{}); err != nil || string(text) != `{"D":""}` {
		t.Errorf("the zero Date marshals to %s, %v", text, err)
	}
	if v, err := none.Value(); v != nil || err != nil {
		t.Errorf("Value() = %v, %v, want NULL", v, err)
	}
	if !none.Time().IsZero() {
		t.Errorf("Time() = %v", none.Time())
	}
	if w := none.Weekday(); w >= time.Sunday && w <= time.Saturday {
		t.Errorf("Weekday() = %v", w)
	}
	if y, m, d := none.Civil(); y != 0 || m != 0 || d != 0 {
		t.Errorf("Civil() = %d, %d, %d", y, m, d)
	}
	for _, pair := range [][2]phase.Date{{none, some}, {some, none}, {none, none}} {
		if _, ok := pair[0].Sub(pair[1]); ok {
			t.Errorf("%v.Sub(%v) is known", pair[0], pair[1])
		}
		if pair[0].Before(pair[1]) || pair[0].After(pair[1]) {
			t.Errorf("%v and %v are ordered as days", pair[0], pair[1])
		}
	}
	if none.Compare(some) >= 0 || some.Compare(none) <= 0 || none.Compare(none) != 0 {
		t.Error("the zero Date does not sort before every day")
	}
	scanned := some
	if err := scanned.Scan(nil); err != nil || !scanned.IsZero() {
		t.Errorf("scanning NULL gives %v, %v", scanned, err)
	}
	var parsed phase.Date
	if err := parsed.UnmarshalText(nil); err != nil || !parsed.IsZero() {
		t.Errorf("reading empty text gives %v, %v", parsed, err)
	}
}

func TestBadDates(t *testing.T) {
	for _, text := range []string{
		"2012-02-30", "2013-02-29", "1900-02-29", "2012-00-10", "2012-13-01", "2012-04-31", "2012-06-31", "2012-09-31", "2012-11-31",
		"2012-01-00", "2012-01-32", "0000-01-01", "2012-1-1", "12-10-2012", "2012/10/12", "2012-10-12T00:00:00Z", " 2012-10-12",
		"2012-10-1x", "x012-10-12", "2012-x0-12", "+012-10-12", "２０１２-10-12", "2012-10_12", "2012_10-12", "2012-10-1:", "2012-1/-12",
	} {
		d := phase.MustDate("2000-01-01")
		err := d.UnmarshalText([]byte(text))
		var problem *phase.DateError
		if !errors.As(err, &problem) || problem.Text != text || !strings.Contains(err.Error(), "want") {
			t.Errorf("%q: %v, want a *DateError that quotes it and says what is wanted", text, err)
		}
		if d != phase.MustDate("2000-01-01") {
			t.Errorf("%q changed the date to %v", text, d)
		}
	}
	for _, c := range []struct {
		year  int
		month time.Month
		day   int
	}{{0, 1, 1}, {10000, 1, 1}, {2012, 0, 1}, {2012, 13, 1}, {2012, 2, 30}, {2012, 2, 0}, {-1, 1, 1}} {
		if d, err := phase.DateOf(c.year, c.month, c.day); err == nil || !d.IsZero() {
			t.Errorf("DateOf(%v) = %v, %v", c, d, err)
		}
	}
	var d phase.Date
	if err := d.Scan(20121012); err == nil {
		t.Error("scanning a number gives no error")
	}
	if err := d.Scan([]byte("2012-10-12")); err != nil || d.String() != "2012-10-12" {
		t.Errorf("scanning bytes gives %v, %v", d, err)
	}
	late := time.Date(2012, 10, 12, 23, 30, 0, 0, time.FixedZone("", -5*3600))
	if err := d.Scan(late); err != nil || d.String() != "2012-10-12" {
		t.Errorf("scanning a time gives %v, %v", d, err)
	}
	defer func() {
		if recover() == nil {
			t.Error("MustDate takes what is no date")
		}
	}()
	phase.MustDate("tomorrow")
}

func TestDateAsFlag(t *testing.T) {
	var d phase.Date
	flags := flag.NewFlagSet("", flag.ContinueOnError)
	flags.TextVar(&d, "on", phase.Date{}, "")
	if err := flags.Parse([]string{"-on", "2012-10-12"}); err != nil || d.String() != "2012-10-12" {
		t.Errorf("the flag is %v, %v", d, err)
	}
}

func TestDateAllocates(t *testing.T) {
	d, b := phase.MustDate("2012-10-12"), make([]byte, 0, 16)
	n := testing.AllocsPerRun(100, func() {
		b, _ = d.AddDays(24).AppendText(b[:0])
		d, _ = phase.ParseDate("2013-04-05")
	})
	if n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, text := range []string{"", "2012-10-12", "0001-01-01", "9999-12-31", "2012-02-30", "2012-10-1x"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := phase.ParseDate(text)
		want, wrong := time.Parse(time.DateOnly, text)
		if ok := wrong == nil && want.Year() >= 1; text != "" && ok != (err == nil) {
			t.Fatalf("ParseDate(%q) = %v, %v; the standard library says %v", text, d, err, wrong)
		}
		if err == nil && text != "" && d.String() != text {
			t.Fatalf("ParseDate(%q) = %v", text, d)
		}
	})
}
