package credit

import (
	"errors"
	"fmt"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/role/cite"
)

// Range is what is known of an amount or a count: that it lies between two
// ends, either of which may be unknown. Learning narrows it.
//
// The zero value means that nothing is known. Ranges are comparable: equal ones
// are ==. The text form is "1/4" for a known amount, "1/4.." for one of at
// least a quarter, "..1/2" for one of at most a half, "1/4..1/2", and "" where
// nothing is known.
type Range struct {
	lo, hi       money.Ratio
	hasLo, hasHi bool
}

// errEmptyRange is the reason of an error about a range that holds no amount.
var errEmptyRange = errors.New("lower end above the upper end")

// Exactly returns the range that holds r alone.
func Exactly(r money.Ratio) Range { return Range{r, r, true, true} }

// NoLess returns the range of r and everything above it.
func NoLess(r money.Ratio) Range { return Range{lo: r, hasLo: true} }

// NoMore returns the range of r and everything below it.
func NoMore(r money.Ratio) Range { return Range{hi: r, hasHi: true} }

// Between returns the range from lo to hi, both included. It returns an error
// if lo is above hi.
func Between(lo, hi money.Ratio) (Range, error) {
	if lo.Cmp(hi) > 0 {
		return Range{}, fmt.Errorf("credit: range %s..%s: %w", lo, hi, errEmptyRange)
	}
	return Range{lo, hi, true, true}, nil
}

// Min returns the lower end and whether it is known.
func (r Range) Min() (money.Ratio, bool) { return r.lo, r.hasLo }

// Max returns the upper end and whether it is known.
func (r Range) Max() (money.Ratio, bool) { return r.hi, r.hasHi }

// IsZero reports whether nothing is known.
func (r Range) IsZero() bool { return !r.hasLo && !r.hasHi }

// Equal reports whether r and s are the same range, as == does.
func (r Range) Equal(s Range) bool { return r == s }

// Holds reports whether v lies in the range.
func (r Range) Holds(v money.Ratio) bool {
	return (!r.hasLo || v.Cmp(r.lo) >= 0) && (!r.hasHi || v.Cmp(r.hi) <= 0)
}

// Narrow returns what is known when both r and s are, and false if no amount
// lies in both.
func (r Range) Narrow(s Range) (Range, bool) {
	if s.hasLo && (!r.hasLo || s.lo.Cmp(r.lo) > 0) {
		r.lo, r.hasLo = s.lo, true
	}
	if s.hasHi && (!r.hasHi || s.hi.Cmp(r.hi) < 0) {
		r.hi, r.hasHi = s.hi, true
	}
	if r.hasLo && r.hasHi && r.lo.Cmp(r.hi) > 0 {
		return Range{}, false
	}
	return r, true
}

// add returns the range of sums of an amount in r and one in s. What does not
// fit a ratio becomes an unknown end.
func (r Range) add(s Range) Range {
	var sum Range
	var err error
	if r.hasLo && s.hasLo {
		sum.lo, err = r.lo.Add(s.lo)
		sum.hasLo = err == nil
	}
	if r.hasHi && s.hasHi {
		sum.hi, err = r.hi.Add(s.hi)
		sum.hasHi = err == nil
	}
	return sum
}

// String returns the text form, "unknown" where nothing is known.
func (r Range) String() string {
	if r.IsZero() {
		return "unknown"
	}
	text, _ := r.AppendText(nil)
	return string(text)
}

// AppendText appends the text form; it never fails.
func (r Range) AppendText(b []byte) ([]byte, error) {
	switch {
	case r.hasLo && r.hasHi && r.lo == r.hi:
		return append(b, r.lo.String()...), nil
	case r.IsZero():
		return b, nil
	}
	if r.hasLo {
		b = append(b, r.lo.String()...)
	}
	b = append(b, ".."...)
	if r.hasHi {
		b = append(b, r.hi.String()...)
	}
	return b, nil
}

// MarshalText returns the text form.
func (r Range) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the text form; see [ParseRange].
func (r *Range) UnmarshalText(text []byte) error {
	v, err := ParseRange(string(text))
	if err != nil {
		return err
	}
	*r = v
	return nil
}

// ParseRange reads the text form of a range. It returns an error if an end is
// no ratio, or if the lower end is above the upper one.
func ParseRange(text string) (Range, error) {
	lo, hi, both := strings.Cut(text, "..")
	if text == "" {
		return Range{}, nil
	}
	if !both {
		v, err := money.ParseRatio(text)
		if err != nil {
			return Range{}, fmt.Errorf("credit: range %q: %w", text, err)
		}
		return Exactly(v), nil
	}
	var r Range
	var problems []error
	end := func(text string, to *money.Ratio, known *bool) {
		if text == "" {
			return
		}
		v, err := money.ParseRatio(text)
		*to, *known = v, true
		problems = append(problems, err)
	}
	end(lo, &r.lo, &r.hasLo)
	end(hi, &r.hi, &r.hasHi)
	if err := errors.Join(problems...); err != nil {
		return Range{}, fmt.Errorf("credit: range %q: %w", text, err)
	}
	if r.hasLo && r.hasHi && r.lo.Cmp(r.hi) > 0 {
		return Range{}, fmt.Errorf("credit: range %q: %w", text, errEmptyRange)
	}
	return r, nil
}

// limits are the bounds of a test on an amount. A bound that is not set does
// not limit.
type limits struct {
	min, max         money.Ratio
	hasMin, hasMax   bool
	minOpen, maxOpen bool // whether the bound itself fails the test
}

// whole has bounds of a count that fail the test give way to the nearest that
// meet it.
func (l *limits) whole() {
	if l.hasMin && l.minOpen {
		l.min, l.minOpen = money.Whole(l.min.Num()+1), false
	}
	if l.hasMax && l.maxOpen {
		l.max, l.maxOpen = money.Whole(l.max.Num()-1), false
	}
}

// aboveMin compares v with the lower bound.
func (l *limits) aboveMin(v money.Ratio) bool {
	c := v.Cmp(l.min)
	return c > 0 || c == 0 && !l.minOpen
}

// belowMax compares v with the upper bound.
func (l *limits) belowMax(v money.Ratio) bool {
	c := v.Cmp(l.max)
	return c < 0 || c == 0 && !l.maxOpen
}

// test says whether an amount known to lie in r lies within the limits.
func (l *limits) test(r Range) cite.Truth {
	t := cite.True
	if l.hasMin {
		switch {
		case r.hasHi && !l.aboveMin(r.hi):
			return cite.False
		case !r.hasLo || !l.aboveMin(r.lo):
			t = cite.Unknown
		}
	}
	if l.hasMax {
		switch {
		case r.hasLo && !l.belowMax(r.lo):
			return cite.False
		case !r.hasHi || !l.belowMax(r.hi):
			t = cite.Unknown
		}
	}
	return t
}
