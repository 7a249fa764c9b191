package role_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// settings are few enough that random claims often meet random questions.
func anySetting(t *rapid.T, label string) role.Setting {
	s := rapid.Custom(func(t *rapid.T) role.Setting {
		return role.Setting{
			Medium: rapid.SampledFrom([]role.Medium{0, role.Film, role.Television}).Draw(t, "medium"),
			Format: rapid.SampledFrom([]role.Format{0, role.Feature, role.Documentary, role.ScriptedSeries}).Draw(t, "format"),
			Scale:  rapid.SampledFrom([]role.Scale{0, role.ScaleStudio, role.ScaleIndependent}).Draw(t, "scale"),
			Market: rapid.SampledFrom([]role.Market{"", "GB", "US"}).Draw(t, "market"),
		}
	})
	return s.Filter(func(s role.Setting) bool { return s.Validate() == nil }).Draw(t, label)
}

func anyClaim(t *rapid.T, id role.FactID) role.Claim {
	scope := make([]role.Setting, rapid.IntRange(1, 3).Draw(t, "scope"))
	for i := range scope {
		scope[i] = anySetting(t, "setting")
	}
	return role.Claim{
		Fact: role.Fact{
			ID:        id,
			Scope:     role.ScopeOf(scope...),
			Frequency: rapid.SampledFrom(slices.Collect(role.Frequencies())).Draw(t, "frequency"),
			Strength:  rapid.SampledFrom([]cite.Strength{cite.Proposal, cite.SecondHand, cite.Primary}).Draw(t, "strength"),
		},
		Role:     rapid.SampledFrom([]role.Role{role.ExecutiveProducer, role.Showrunner, role.CoShowrunner, role.LineProducer}).Draw(t, "role"),
		Duty:     rapid.SampledFrom([]role.Duty{role.Financing, role.Budget}).Draw(t, "duty"),
		Capacity: rapid.SampledFrom(slices.Collect(role.Capacities())).Draw(t, "capacity"),
	}
}

func anyMatrix(t *rapid.T) (*role.Matrix, []role.Claim) {
	claims := make([]role.Claim, rapid.IntRange(0, 14).Draw(t, "claims"))
	for i := range claims {
		claims[i] = anyClaim(t, role.FactID(i+1))
	}
	m, err := role.NewMatrix(rapid.Permutation(claims).Draw(t, "order")...)
	if err != nil {
		t.Fatal(err)
	}
	return m, claims
}

func anyQuestion(t *rapid.T) role.Question {
	return role.Question{
		Role:     rapid.SampledFrom([]role.Role{role.ExecutiveProducer, role.Showrunner, role.CoShowrunner, role.LineProducer}).Draw(t, "role"),
		Duty:     rapid.SampledFrom([]role.Duty{role.Financing, role.Budget}).Draw(t, "duty"),
		Capacity: rapid.SampledFrom(slices.Collect(role.Capacities())).Draw(t, "capacity"),
		Setting:  anySetting(t, "asked"),
	}
}

// rank is the order of precedence written down a second time, as a list of
// numbers to be compared one after the other; smaller goes first.
func rank(c role.Claim, q role.Question) []int {
	flag := func(b bool) int {
		if b {
			return 1
		}
		return 0
	}
	distance := 0
	for r := q.Role; r != c.Role; r = r.Broader() {
		distance++
	}
	in, _ := c.Scope.In(q.Setting)
	return []int{flag(c.Strength == cite.Proposal), distance, -in.Specificity(), breadth(c.Scope), flag(c.Capacity != q.Capacity), -int(c.Strength), -bound(c, q), int(c.ID)}
}

// breadth counts the settings of a scope that no other of them covers.
func breadth(s role.Scope) int {
	widest := map[role.Setting]bool{}
	for in := range s.All() {
		widest[in] = true
	}
	for in := range s.All() {
		for wider := range s.All() {
			if wider != in && wider.Covers(in) {
				delete(widest, in)
			}
		}
	}
	return len(widest)
}

// bound is how often it is so at least, by a claim that entails what was asked.
func bound(c role.Claim, q role.Question) int {
	if c.Capacity == q.Capacity || c.Frequency == role.Never {
		return 0
	}
	return int(c.Frequency)
}

// applies is the definition of an applicable claim, written down a second time.
func applies(c role.Claim, q role.Question) bool {
	if c.Duty != q.Duty || !q.Role.Is(c.Role) {
		return false
	}
	if _, ok := c.Scope.In(q.Setting); !ok {
		return false
	}
	if c.Frequency == role.Never {
		return q.Capacity.Entails(c.Capacity)
	}
	return c.Capacity.Entails(q.Capacity)
}

func TestAskAgainstNaiveModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, claims := anyMatrix(t)
		q := anyQuestion(t)
		want := slices.DeleteFunc(slices.Clone(claims), func(c role.Claim) bool { return !applies(c, q) })
		slices.SortFunc(want, func(a, b role.Claim) int { return slices.Compare(rank(a, q), rank(b, q)) })
		got := m.Ask(q)
		if len(want) == 0 {
			if got.Known() || got.Contested || m.Frequency(q) != 0 {
				t.Fatalf("nothing applies, got %+v", got)
			}
			return
		}
		if diff := cmp.Diff(want, got.Claims); diff != "" {
			t.Fatal(diff)
		}
		if got.Prevailing.ID != want[0].ID || m.Frequency(q) != want[0].Frequency {
			t.Fatalf("prevailing claim %d, frequency %v, want claim %d", got.Prevailing.ID, m.Frequency(q), want[0].ID)
		}
		contested := slices.ContainsFunc(want, func(c role.Claim) bool {
			lowerBounds := bound(c, q) > 0 && bound(want[0], q) > 0
			return c.Frequency != want[0].Frequency && !lowerBounds && slices.Equal(rank(c, q)[:6], rank(want[0], q)[:6])
		})
		if got.Contested != contested {
			t.Fatalf("contested %v, want %v", got.Contested, contested)
		}
	})
}

// A more specific claim always wins, and removing it restores the general one.
func TestMoreSpecificClaimWins(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, claims := anyMatrix(t)
		q := anyQuestion(t)
		before := m.Ask(q)
		if !before.Known() || before.Prevailing.Role != q.Role || before.Prevailing.Strength == cite.Proposal ||
			before.Where.Specificity() >= q.Setting.Specificity() {
			return
		}
		specific := before.Prevailing
		specific.ID = role.FactID(len(claims) + 100)
		specific.Scope = role.ScopeOf(q.Setting)
		specific.Capacity = q.Capacity
		specific.Frequency = rapid.SampledFrom(slices.Collect(role.Frequencies())).Draw(t, "frequency")
		with, err := m.With(specific)
		if err != nil {
			t.Fatal(err)
		}
		if got := with.Ask(q).Prevailing.ID; got != specific.ID {
			t.Fatalf("claim %d prevails over the more specific one", got)
		}
		if diff := cmp.Diff(before, with.Without(specific.ID).Ask(q)); diff != "" {
			t.Fatalf("removing the specific claim does not restore the answer: %s", diff)
		}
	})
}

// Every variation is a narrower setting whose own answer is the one given and
// differs; and no published setting that differs is left out.
func TestElsewhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, _ := anyMatrix(t)
		q := anyQuestion(t)
		a := m.Ask(q)
		for _, v := range a.Elsewhere {
			if !q.Setting.Covers(v.Setting) || v.Setting == q.Setting {
				t.Fatalf("%v is not narrower than %v", v.Setting, q.Setting)
			}
			there := q
			there.Setting = v.Setting
			if got := m.Ask(there).Prevailing.ID; got != v.Claim.ID || v.Claim.Frequency == a.Frequency() {
				t.Fatalf("in %v claim %d prevails, the variation says %d", v.Setting, got, v.Claim.ID)
			}
		}
	})
}

// Who decides, approves; who approves, advises: holding a stronger authority is
// never rarer known than it entails.
func TestAuthorityEntails(t *testing.T) {
	for c := range role.Capacities() {
		for d := range role.Capacities() {
			for e := range role.Capacities() {
				if c.Entails(d) && d.Entails(e) && !c.Entails(e) {
					t.Errorf("%v entails %v entails %v, but not the last from the first", c, d, e)
				}
			}
			if c != d && c.Entails(d) && d.Entails(c) {
				t.Errorf("%v and %v entail each other", c, d)
			}
		}
	}
}

func TestDutiesIsTheSetOfFrequentAnswers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, _ := anyMatrix(t)
		q := anyQuestion(t)
		least := rapid.SampledFrom(slices.Collect(role.Frequencies())).Draw(t, "least")
		got := m.Duties(q.Role, q.Capacity, q.Setting, least)
		for d := range role.Duties() {
			q.Duty = d
			var f role.Frequency
			for c := range role.Capacities() {
				entailing := q
				entailing.Capacity = c
				if c.Entails(q.Capacity) {
					f = max(f, m.Ask(entailing).Frequency())
				}
			}
			if want := f > role.Never && f >= least; got.Has(d) != want {
				t.Fatalf("%v: in the set %v, frequency %v, least %v", d, got.Has(d), f, least)
			}
			if a := m.Ask(q); max(a.Frequency(), a.AtLeast.Frequency) != max(f, a.Frequency()) || a.AtLeast.ID != 0 && a.AtLeast.Frequency <= a.Frequency() {
				t.Fatalf("%v: %v, at least %v, want %v", d, a.Frequency(), a.AtLeast.Frequency, f)
			}
		}
	})
}

func TestNewMatrixReportsEveryProblem(t *testing.T) {
	good := role.Claim{Fact: role.Fact{ID: 1, Scope: role.Anywhere(), Frequency: role.Usually}, Role: role.Producer, Duty: role.Budget, Capacity: role.Approves}
	bad := role.Claim{Fact: role.Fact{ID: 2}, Role: 250}
	twice := good
	_, err := role.NewMatrix(good, bad, twice)
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{"claim 2: role", "claim 2: duty", "claim 2: capacity", "claim 2: frequency", "claim 2: scope", "claim 1: number used twice"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
}

func TestQuestionsAllocateNothing(t *testing.T) {
	m := role.Published()
	q := role.Question{Role: role.Showrunner, Duty: role.Budget, Capacity: role.Approves, Setting: role.Setting{Medium: role.Film}}
	if n := testing.AllocsPerRun(100, func() { m.Frequency(q) }); n != 0 {
		t.Errorf("Frequency allocates %v times", n)
	}
	if n := testing.AllocsPerRun(100, func() { m.Duties(q.Role, q.Capacity, q.Setting, role.Usually) }); n != 0 {
		t.Errorf("Duties allocates %v times", n)
	}
}

func BenchmarkFrequency(b *testing.B) {
	m := role.Published()
	q := role.Question{Role: role.ExecutiveProducer, Duty: role.Budget, Capacity: role.Approves, Setting: role.Setting{Medium: role.Film}}
	for b.Loop() {
		m.Frequency(q)
	}
}

func BenchmarkAsk(b *testing.B) {
	q := role.Question{Role: role.ExecutiveProducer, Duty: role.Budget, Capacity: role.Approves, Setting: role.Setting{Medium: role.Film}}
	for b.Loop() {
		role.Published().Ask(q)
	}
}

// Holders are those who hold the capacity or one that entails it, by a claim of
// their own; signers are approvers who do not draft what they would approve.
func TestHolders(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, _ := anyMatrix(t)
		q := anyQuestion(t)
		h := m.Holders(q.Duty, q.Capacity, q.Setting)
		for _, holding := range h.Holdings {
			if holding.Claim.Role != holding.Role || holding.Claim.Frequency <= role.Never || !holding.Claim.Capacity.Entails(q.Capacity) {
				t.Fatalf("%v holds %v by %v", holding.Role, q.Capacity, holding.Claim)
			}
			if !m.Duties(holding.Role, q.Capacity, q.Setting, holding.Claim.Frequency).Has(q.Duty) {
				t.Fatalf("%v is not among the duties of %v", q.Duty, holding.Role)
			}
		}
		for c := range role.Capacities() {
			if c.Entails(q.Capacity) {
				for _, r := range m.Holders(q.Duty, c, q.Setting).Roles() {
					if !h.Has(r) {
						t.Fatalf("%v holds %v, which entails %v, and is no holder of it", r, c, q.Capacity)
					}
				}
			}
		}
		for _, signer := range m.Signers(q.Duty, q.Setting).Holdings {
			if f := m.Frequency(role.Question{Role: signer.Role, Duty: q.Duty, Capacity: role.Prepares, Setting: q.Setting}); f >= role.Usually {
				t.Fatalf("%v signs what it usually prepares", signer.Role)
			}
		}
	})
}
