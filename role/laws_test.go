package role_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// anyNarrower returns a setting that the wider one covers and that fixes more.
func anyNarrower(t *rapid.T, wider role.Setting, label string) role.Setting {
	narrower := rapid.Custom(func(t *rapid.T) role.Setting {
		meet, ok := withMedium(anySetting(t, "with")).Meet(withMedium(wider))
		if !ok {
			return role.Setting{}
		}
		return meet
	})
	return narrower.Filter(func(s role.Setting) bool { return s.Specificity() > withMedium(wider).Specificity() }).Draw(t, label)
}

// A more specific claim always wins, however weak its source, whatever other
// claims there are about the role at large or about broader roles; removing it
// restores the general answer.
func TestMoreSpecificClaimAlwaysWins(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		general := anyClaim(t, 1)
		in := rapid.Custom(func(t *rapid.T) role.Setting { return anySetting(t, "general") }).
			Filter(func(s role.Setting) bool { return withMedium(s).Specificity() < 3 }).Draw(t, "general setting")
		general.Scope = role.ScopeOf(in)
		sourced := []cite.Strength{cite.SecondHand, cite.Primary}
		general.Strength = rapid.SampledFrom(sourced).Draw(t, "strength of the general")
		specific := general
		specific.ID = 2
		specific.Scope = role.ScopeOf(anyNarrower(t, in, "specific setting"))
		specific.Strength = rapid.SampledFrom(sourced).Draw(t, "strength of the specific")
		specific.Frequency = rapid.SampledFrom(slices.Collect(role.Frequencies())).Draw(t, "frequency of the specific")
		claims := []role.Claim{general}
		for i := range rapid.IntRange(0, 6).Draw(t, "others") {
			other := anyClaim(t, role.FactID(10+i))
			other.Scope = role.ScopeOf(in) // as general as the general one, or about another role
			claims = append(claims, other)
		}
		m, err := role.NewMatrix(claims...)
		if err != nil {
			t.Fatal(err)
		}
		asked := slices.Collect(specific.Scope.All())[0]
		q := role.Question{Role: specific.Role, Duty: specific.Duty, Capacity: specific.Capacity, Setting: asked}
		before := m.Ask(q)
		with, err := m.With(specific)
		if err != nil {
			t.Fatal(err)
		}
		after := with.Ask(q)
		if after.Prevailing.ID != specific.ID || after.Contested || after.Where != asked {
			t.Fatalf("claim %d prevails in %v, contested %v, over the more specific one", after.Prevailing.ID, after.Where, after.Contested)
		}
		if diff := cmp.Diff(before, with.Without(specific.ID).Ask(q)); diff != "" {
			t.Fatalf("removing the specific claim does not restore the general answer: %s", diff)
		}
		generally := q
		generally.Setting = in
		if diff := cmp.Diff(m.Ask(generally).Prevailing, with.Ask(generally).Prevailing); diff != "" {
			t.Fatalf("the specific claim changes the general answer: %s", diff)
		}
	})
}

// What prevails is an order: of three claims that bear on a question the one that
// prevails over the second prevails over the third if the second does, and it is
// the same that prevails when all three are known.
func TestPrecedenceIsAnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := anyQuestion(t)
		q.Role = role.CoShowrunner
		claims := make([]role.Claim, 3)
		for i := range claims {
			c := anyClaim(t, role.FactID(i+1))
			c.Role = rapid.SampledFrom([]role.Role{role.CoShowrunner, role.Showrunner, role.ExecutiveProducer}).Draw(t, "of")
			c.Duty = q.Duty
			c.Capacity = rapid.SampledFrom([]role.Capacity{q.Capacity, role.Decides}).Draw(t, "by")
			c.Scope = rapid.SampledFrom([]role.Scope{role.Anywhere(), role.ScopeOf(q.Setting), role.ScopeOf(q.Setting, role.Setting{Medium: role.Music})}).Draw(t, "in")
			claims[i] = c
		}
		prevails := func(claims ...role.Claim) role.FactID {
			m, err := role.NewMatrix(claims...)
			if err != nil {
				t.Fatal(err)
			}
			return m.Ask(q).Prevailing.ID
		}
		over := func(a, b role.Claim) bool { return prevails(a, b) == a.ID }
		for _, order := range [][3]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
			a, b, c := claims[order[0]], claims[order[1]], claims[order[2]]
			if !over(a, b) || !over(b, c) {
				continue
			}
			if !over(a, c) {
				t.Fatalf("claim %d prevails over %d and that over %d, and the first not over the last", a.ID, b.ID, c.ID)
			}
			if got := prevails(a, b, c); got != a.ID {
				t.Fatalf("claim %d prevails over each of the others and not over both: %d does", a.ID, got)
			}
		}
	})
}

// A scope answers with the most specific of its settings that covers the one
// asked about, whatever their order.
func TestScopeIn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		settings := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) role.Setting { return anySetting(t, "setting") }), 0, 5).Draw(t, "scope")
		asked := anySetting(t, "asked")
		most := -1
		for _, s := range settings {
			if s.Covers(asked) {
				most = max(most, s.Specificity())
			}
		}
		in, ok := role.ScopeOf(settings...).In(asked)
		if ok != (most >= 0) || ok && (in.Specificity() != most || !in.Covers(asked) || !slices.Contains(settings, in)) {
			t.Fatalf("%v in %v: %v, %v", asked, settings, in, ok)
		}
	})
}

// Where two settings meet does not depend on which is named first, nor the
// meeting of three on where one begins.
func TestMeetCommutesAndAssociates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := withMedium(anySetting(t, "a")), withMedium(anySetting(t, "b")), withMedium(anySetting(t, "c"))
		ab, ok := a.Meet(b)
		ba, back := b.Meet(a)
		if ok != back || ab != ba {
			t.Fatalf("%v and %v meet in %v, %v, the other way in %v, %v", a, b, ab, ok, ba, back)
		}
		if aa, ok := a.Meet(a); !ok || aa != a {
			t.Fatalf("%v meets itself in %v, %v", a, aa, ok)
		}
		bc, okBC := b.Meet(c)
		left, okLeft := ab.Meet(c)
		right, okRight := a.Meet(bc)
		if (ok && okLeft) != (okBC && okRight) || ok && okLeft && left != right {
			t.Fatalf("%v, %v and %v meet in %v, %v or in %v, %v", a, b, c, left, okLeft, right, okRight)
		}
	})
}

// Rivals are holders, no two of them one role and its variant; whoever is left
// out is rare or the variant of one, or there is nobody to be a rival of.
func TestRivals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, _ := anyMatrix(t)
		q := anyQuestion(t)
		least := rapid.SampledFrom([]role.Frequency{role.Never, role.Sometimes, role.Usually}).Draw(t, "least")
		h := m.Holders(q.Duty, q.Capacity, q.Setting).AtLeast(least)
		rivals := h.Rivals()
		if len(rivals) == 1 {
			t.Fatalf("%v is a rival of nobody", rivals[0])
		}
		related := func(a, b role.Role) bool { return a.Is(b) || b.Is(a) }
		for i, a := range rivals {
			if !h.Has(a.Role) || a.Claim.Frequency < max(least, role.Sometimes) {
				t.Fatalf("%v is no holder that often", a)
			}
			for _, b := range rivals[:i] {
				if related(a.Role, b.Role) {
					t.Fatalf("%v and %v are rivals", a.Role, b.Role)
				}
			}
		}
		for _, a := range h.AtLeast(role.Sometimes).Holdings {
			for _, b := range h.AtLeast(role.Sometimes).Holdings {
				if !related(a.Role, b.Role) && len(rivals) == 0 {
					t.Fatalf("%v and %v both hold it and are no rivals", a.Role, b.Role)
				}
			}
			if len(rivals) > 0 && !slices.ContainsFunc(rivals, func(r role.Holding) bool { return related(r.Role, a.Role) }) {
				t.Fatalf("%v is left out of %v", a.Role, rivals)
			}
		}
	})
}

// A comparison parts what both usually do, and turned round is the same.
func TestCompareTurnedRound(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		a, b, in := anyRole(t, "a"), anyRole(t, "b"), anySetting(t, "setting")
		there, back := m.Compare(a, b, in), m.Compare(b, a, in)
		if there.A != back.B || there.B != back.A || there.OnlyA != back.OnlyB || there.OnlyB != back.OnlyA || there.Both != back.Both {
			t.Fatalf("%v and %v in %v: %+v, turned round %+v", a, b, in, there, back)
		}
		usually := func(r role.Role) role.DutySet { return m.Duties(r, role.TakesPart, in, role.Usually) }
		if there.OnlyA.Union(there.Both) != usually(a) || there.OnlyB.Union(there.Both) != usually(b) || there.OnlyA.Intersects(there.OnlyB) || there.A != m.Profile(a, in) {
			t.Fatalf("%v and %v in %v: %+v", a, b, in, there)
		}
	})
}
