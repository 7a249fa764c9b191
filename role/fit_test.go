package role_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/role"
)

func anyDutySet(t *rapid.T, label string) role.DutySet {
	return role.DutySetOf(rapid.SliceOfN(rapid.SampledFrom(slices.Collect(role.Duties())), 0, 12).Draw(t, label)...)
}

func anyRecord(t *rapid.T) role.Record {
	w := role.Record{Did: anyDutySet(t, "did"), Decided: anyDutySet(t, "decided")}
	w.DidNot = anyDutySet(t, "did not").Minus(w.Did).Minus(w.Decided)
	return w
}

func scoreOf(fits []role.Fit, r role.Role) int {
	for _, f := range fits {
		if f.Role == r {
			return f.Score
		}
	}
	return 0 // roles with no positive score are not listed
}

// Adding a duty typical of a role never lowers that role's fit.
func TestTypicalDutyNeverLowersFit(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		w := anyRecord(t)
		r := rapid.SampledFrom(slices.Collect(role.Roles())).Draw(t, "role")
		typical := slices.Collect(m.Duties(r, role.TakesPart, in, role.Often).All())
		if len(typical) == 0 {
			return
		}
		d := rapid.SampledFrom(typical).Draw(t, "duty")
		more := w
		more.Did, more.DidNot = more.Did.With(d), more.DidNot.Without(d)
		if before, after := scoreOf(m.Fit(w, in), r), scoreOf(m.Fit(more, in), r); after < before {
			t.Fatalf("%v: %v added in %v, fit fell from %d to %d", r, d, in, before, after)
		}
	})
}

func TestFitSortsTheDutiesItIsGiven(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		w := anyRecord(t)
		for _, f := range m.Fit(w, in) {
			done := w.Did.Union(w.Decided)
			switch {
			case f.Score <= 0 || f.Matched.IsZero():
				t.Fatalf("%v: score %d, matched %v", f.Role, f.Score, f.Matched)
			case !done.Contains(f.Matched) || !done.Contains(f.Unusual) || f.Matched.Intersects(f.Unusual):
				t.Fatalf("%v: matched %v and unusual %v do not part %v", f.Role, f.Matched, f.Unusual, done)
			case !w.DidNot.Contains(f.Missing) || f.Open.Intersects(done) || f.Open.Intersects(w.DidNot):
				t.Fatalf("%v: missing %v, open %v", f.Role, f.Missing, f.Open)
			}
		}
	})
}

// The roles behind a record account for disjoint parts of it, and leave nothing
// that any role could account for.
func TestRolesBehindAccountForWhatCanBe(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		w := anyRecord(t)
		var covered role.DutySet
		for _, f := range m.RolesBehind(w, in) {
			if covered.Intersects(f.Matched) {
				t.Fatalf("%v accounts for %v a second time", f.Role, covered.Intersect(f.Matched))
			}
			covered = covered.Union(f.Matched)
		}
		rest := role.Record{Did: w.Did.Minus(covered), Decided: w.Decided.Minus(covered), DidNot: w.DidNot}
		if left := m.Fit(rest, in); len(left) > 0 {
			t.Fatalf("%v could account for %v as well", left[0].Role, left[0].Matched)
		}
	})
}
