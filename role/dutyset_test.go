package role_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/role"
)

// model is a duty set as a map.
func model(s role.DutySet) map[role.Duty]bool {
	m := map[role.Duty]bool{}
	for d := range s.All() {
		m[d] = true
	}
	return m
}

func TestDutySetAgainstMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDutySet(t, "a"), anyDutySet(t, "b")
		ma, mb := model(a), model(b)
		for d := range role.Duties() {
			for _, op := range []struct {
				name      string
				got, want bool
			}{
				{"has", a.Has(d), ma[d]},
				{"union", a.Union(b).Has(d), ma[d] || mb[d]},
				{"intersect", a.Intersect(b).Has(d), ma[d] && mb[d]},
				{"minus", a.Minus(b).Has(d), ma[d] && !mb[d]},
				{"with", a.With(d).Has(d), true},
				{"without", a.Without(d).Has(d), false},
			} {
				if op.got != op.want {
					t.Fatalf("%s %v: %v, want %v", op.name, d, op.got, op.want)
				}
			}
		}
		if a.Len() != len(ma) || a.IsZero() != (len(ma) == 0) {
			t.Fatalf("length %d, want %d", a.Len(), len(ma))
		}
		if (a == b) != cmp.Equal(ma, mb) || a.Contains(b) != (a.Union(b) == a) || a.Intersects(b) != !a.Intersect(b).IsZero() {
			t.Fatalf("comparisons of %v and %v disagree", a, b)
		}
		if !slices.IsSorted(slices.Collect(a.All())) {
			t.Fatalf("%v out of order", slices.Collect(a.All()))
		}
		text, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		var back role.DutySet
		if err := json.Unmarshal(text, &back); err != nil || back != a {
			t.Fatalf("%s came back as %v, %v", text, back, err)
		}
	})
}

func TestDutySetTakesOnlyDuties(t *testing.T) {
	last := role.Duty(0)
	for d := range role.Duties() {
		last = d
	}
	for i := range 256 {
		d := role.Duty(i)
		if got, want := role.DutySetOf(d).Has(d), i >= 1 && d <= last; got != want {
			t.Errorf("duty %d: member %v, want %v", i, got, want)
		}
	}
	if got, want := role.AllDuties().Len(), int(last); got != want {
		t.Errorf("%d duties, want %d", got, want)
	}
}

func TestDutySetReportsEveryUnknownSlug(t *testing.T) {
	s := role.DutySetOf(role.Budget)
	err := json.Unmarshal([]byte(`["financing","fundng","","bugdet"]`), &s)
	if err == nil || s != role.DutySetOf(role.Budget) {
		t.Fatalf("%v, %v", s, err)
	}
	for _, want := range []string{`[1]: unknown duty "fundng"`, "[2]: empty text", `[3]: unknown duty "bugdet"`} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q: %v", want, err)
		}
	}
}

func TestDomainsPartTheDuties(t *testing.T) {
	var all role.DutySet
	for d := range role.Domains() {
		if all.Intersects(d.Duties()) || d.Duties().IsZero() {
			t.Errorf("%v: %v", d, d.Duties())
		}
		all = all.Union(d.Duties())
	}
	if all != role.AllDuties() {
		t.Errorf("in no domain: %v", role.AllDuties().Minus(all))
	}
}

func BenchmarkDutySetUnion(b *testing.B) {
	x, y := role.DutySetOf(role.Budget, role.Financing), role.DutySetOf(role.Budget, role.FinalCut)
	for b.Loop() {
		x = x.Union(y)
	}
}
