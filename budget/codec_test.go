package budget_test

import (
	"encoding"
	"fmt"
	"strings"
	"testing"

	"example.com/producedby/budget"
)

// member is a value of a closed set.
type member interface {
	encoding.TextMarshaler
	fmt.Stringer
	Valid() bool
}

// closedSet checks every number a closed set may hold: zero, the members and the
// rest.
func closedSet[T ~uint8, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, members int, as func(T) member) {
	t.Helper()
	valid := 0
	for i := range 256 {
		v := as(T(i))
		text, err := v.MarshalText()
		var back T
		switch {
		case i == 0:
			if err != nil || len(text) != 0 || v.Valid() || v.String() != "unspecified" {
				t.Errorf("%T zero: %q, %v, %s", v, text, err, v)
			}
		case v.Valid():
			valid++
			if err != nil || P(&back).UnmarshalText(text) != nil || back != T(i) || strings.ToLower(string(text)) != string(text) || v.String() == "" {
				t.Errorf("%T %d: %q, %v, back %d", v, i, text, err, back)
			}
		case err == nil:
			t.Errorf("%T %d is written as %q", v, i, text)
		}
	}
	if valid != members {
		t.Errorf("%T has %d members, want %d", as(0), valid, members)
	}
	var v T
	if err := P(&v).UnmarshalText([]byte("no such word")); err == nil {
		t.Errorf("%T reads any word", as(0))
	}
}

func TestClosedSets(t *testing.T) {
	closedSet(t, 4, func(v budget.Section) member { return v })
	closedSet(t, 7, func(v budget.Unit) member { return v })
	closedSet(t, 4, func(v budget.FringeScope) member { return v })
	closedSet(t, 7, func(v budget.ChargeKind) member { return v })
	closedSet(t, 18, func(v budget.SourceKind) member { return v })
	closedSet(t, 6, func(v budget.SourceState) member { return v })
	closedSet(t, 5, func(v budget.ApprovalState) member { return v })
	closedSet(t, 4, func(v budget.Posting) member { return v })
	closedSet(t, 2, func(v budget.SignConvention) member { return v })
	for r := range 255 {
		if budget.Reason(r).Error() == "" {
			t.Errorf("reason %d says nothing", r)
		}
	}
	var s budget.Section
	for _, stored := range []any{"post-production", []byte("post-production")} {
		if err := s.Scan(stored); err != nil || s != budget.PostProduction {
			t.Errorf("%v, %v", s, err)
		}
	}
	if v, err := budget.PostProduction.Value(); err != nil || v != "post-production" {
		t.Errorf("%v, %v", v, err)
	}
	if v, err := budget.Section(0).Value(); err != nil || v != nil {
		t.Errorf("%v, %v", v, err)
	}
	for _, heading := range []string{"ABOVE", " Above the Line ", "atl"} {
		if got := budget.SectionOfHeading(heading); got != budget.AboveTheLine {
			t.Errorf("%q is %v", heading, got)
		}
	}
}
