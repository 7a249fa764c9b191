package role_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/role"
)

// The widest settings lie within the one asked about and not within each other;
// claims about every role hold in each; and no claim that holds within the
// setting asked about is left out.
func TestWidestSettings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, claims := anyMatrix(t)
		within := withMedium(anySetting(t, "within"))
		roles := rapid.SliceOfNDistinct(rapid.SampledFrom([]role.Role{role.ExecutiveProducer, role.Showrunner, role.LineProducer}), 1, 2, rapid.ID).Draw(t, "roles")
		widest := m.WidestSettings(within, roles...)
		// about holds the claims that count for a role: its own if any holds within
		// the setting, else those of the next broader role of which one does.
		about := func(r role.Role) []role.Claim {
			for ; r != 0; r = r.Broader() {
				own := slices.DeleteFunc(slices.Clone(claims), func(c role.Claim) bool {
					holds := false
					for in := range c.Scope.All() {
						_, ok := withMedium(in).Meet(within)
						holds = holds || ok
					}
					return c.Role != r || !holds
				})
				if len(own) > 0 {
					return own
				}
			}
			return nil
		}
		for i, in := range widest {
			if !within.Covers(in) {
				t.Fatalf("%v is not within %v", in, within)
			}
			for _, other := range widest[:i] {
				if other.Covers(in) || in.Covers(other) {
					t.Fatalf("%v and %v cover each other", other, in)
				}
			}
			for _, r := range roles {
				if len(roles) == 1 && !slices.ContainsFunc(about(r), func(c role.Claim) bool { _, holds := c.Scope.In(in); return holds }) {
					t.Fatalf("no claim about %v holds in %v", r, in)
				}
				if !slices.ContainsFunc(claims, func(c role.Claim) bool { _, holds := c.Scope.In(in); return holds && r.Is(c.Role) }) {
					t.Fatalf("no claim about %v or a broader role holds in %v", r, in)
				}
			}
		}
		if len(roles) > 1 {
			return
		}
		for _, c := range about(roles[0]) {
			for in := range c.Scope.All() {
				meet, ok := withMedium(in).Meet(within)
				if ok && !slices.ContainsFunc(widest, func(w role.Setting) bool { return w.Covers(meet) }) {
					t.Fatalf("%v says something in %v, the widest are %v", c, meet, widest)
				}
			}
		}
	})
}

// What is narrower lies strictly within, is spoken of, and is all that is.
func TestNarrowerSettings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, claims := anyMatrix(t)
		within := withMedium(anySetting(t, "within"))
		r := rapid.SampledFrom([]role.Role{role.ExecutiveProducer, role.Showrunner, role.LineProducer}).Draw(t, "role")
		var want []role.Setting
		for _, c := range claims {
			for in := range c.Scope.All() {
				if meet, ok := withMedium(in).Meet(within); ok && r.Is(c.Role) && within.Covers(meet) && !meet.Covers(within) && !slices.Contains(want, meet) {
					want = append(want, meet)
				}
			}
		}
		got := m.NarrowerSettings(within, r)
		for _, in := range got {
			if !slices.Contains(want, in) {
				t.Fatalf("%v: %v is not among %v", r, in, want)
			}
		}
		if len(got) != len(want) || !slices.IsSortedFunc(got, func(a, b role.Setting) int { return a.Specificity() - b.Specificity() }) {
			t.Fatalf("%v: %v, want %v by specificity", r, got, want)
		}
	})
}

func withMedium(s role.Setting) role.Setting {
	if s.Medium == 0 {
		s.Medium = s.Format.Medium()
	}
	return s
}
