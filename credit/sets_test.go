package credit_test

import (
	"encoding"
	"errors"
	"fmt"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/role/cite"
)

// closed is what every closed set of the package offers.
type closed interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
	Valid() bool
}

// checkSet checks the codec of a closed set of n members.
func checkSet[T closed, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, n int) {
	t.Helper()
	seen := make(map[string]bool)
	for v := 1; v <= n; v++ {
		text, err := T(v).MarshalText()
		var back T
		if err != nil || P(&back).UnmarshalText(text) != nil || back != T(v) || !T(v).Valid() || seen[string(text)] {
			t.Errorf("%T(%d): text %q, %v", T(v), v, text, err)
		}
		seen[string(text)] = true
	}
	var invalid *cite.InvalidValueError
	if _, err := T(n + 1).MarshalText(); !errors.As(err, &invalid) || T(n+1).Valid() {
		t.Errorf("%T has more than %d members: %v", T(0), n, err)
	}
	var unknown *cite.UnknownTextError
	var back T
	if err := P(&back).UnmarshalText([]byte("no such text")); !errors.As(err, &unknown) {
		t.Errorf("%T: %v", back, err)
	}
	if text, err := T(0).MarshalText(); err != nil || len(text) != 0 || T(0).Valid() || T(0).String() != "unspecified" {
		t.Errorf("zero %T: %q, %v", back, text, err)
	}
}

func TestClosedSets(t *testing.T) {
	checkSet[credit.Outcome](t, 3)
	checkSet[credit.Force](t, 6)
	checkSet[credit.Subject](t, 3)
	checkSet[credit.Status](t, 4)
	checkSet[credit.Part](t, 2)
	checkSet[credit.Effect](t, 6)
	var o credit.Outcome
	if v, err := credit.Granted.Value(); v != "granted" || err != nil {
		t.Errorf("Value %v, %v", v, err)
	}
	if err := o.Scan("denied"); err != nil || o != credit.Denied {
		t.Errorf("Scan %v, %v", o, err)
	}
}

// TestRangeText: text forms of ranges, and what is none.
func TestRangeText(t *testing.T) {
	for _, text := range []string{"", "1/4", "1/4..", "..1/2", "1/4..1/2", "-1..3"} {
		r, err := credit.ParseRange(text)
		back, _ := r.MarshalText()
		if err != nil || string(back) != text {
			t.Errorf("%q: %q, %v", text, back, err)
		}
	}
	if r, err := credit.ParseRange("2/4..2/4"); err != nil || r.String() != "1/2" {
		t.Errorf("one canonical form: %s, %v", r, err)
	}
	for _, tt := range [][3]string{{"..1/2", "..1/4", "..1/4"}, {"..1/4", "..1/2", "..1/4"}, {"1..", "2..", "2.."}, {"2..", "1..", "2.."}, {"1..3", "2", "2"}, {"1", "2", "none"}} {
		a, _ := credit.ParseRange(tt[0])
		b, _ := credit.ParseRange(tt[1])
		got := "none"
		if both, ok := a.Narrow(b); ok {
			got = both.String()
		}
		if got != tt[2] {
			t.Errorf("%s and %s: %s, want %s", tt[0], tt[1], got, tt[2])
		}
	}
	for _, text := range []string{"a", "1/2..1/4", "1..b", "x..y"} {
		if _, err := credit.ParseRange(text); err == nil {
			t.Errorf("%q was read as a range", text)
		}
	}
}

// TestEqual: sets and records are equal if they say the same.
func TestEqual(t *testing.T) {
	a := ruleSet(t, rule("r", credit.Defines, credit.All{credit.Is("x")}))
	b := ruleSet(t, rule("r", credit.Defines, credit.All{credit.Is("x")}))
	c := ruleSet(t, rule("r", credit.Defines, credit.All{credit.Is("y")}))
	if !a.Equal(b) || a.Equal(c) || a.Equal(nil) {
		t.Error("rule sets do not compare by what they say")
	}
	r := record(t, credit.Evidence{Person: "ann", Facts: facts("x", yes, "y", na)})
	s := record(t, credit.Evidence{Person: "ann", Facts: facts("x", yes)})
	u := record(t, credit.Evidence{Person: "ann", Facts: facts("x", no)})
	var none *credit.Record
	if !r.Equal(s) || r.Equal(u) || !none.Equal(&credit.Record{}) {
		t.Error("records do not compare by what they say")
	}
	if !none.IsZero() || r.IsZero() || !record(t, credit.Evidence{Person: "ann"}).IsZero() {
		t.Error("IsZero does not say that nothing is known")
	}
}
