package credit_test

import (
	"slices"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestWaysPastContradictions: a way says what else must be otherwise, so that
// evidence does not come to contradict itself; there is none where that cannot be.
func TestWaysPastContradictions(t *testing.T) {
	is := func(f credit.Fact) credit.Condition { return credit.Is(f) }
	budget, rights := credit.Function{Duties: []role.Duty{role.Budget}}, credit.Function{Duties: []role.Duty{role.Rights}}
	decided := func(of ...credit.Function) credit.Condition { return credit.Done{Part: credit.Decided, Of: of} }
	q := func(m credit.Measure) credit.Condition { m.Quantity = "q"; return m }
	for _, tt := range []struct {
		name  string
		rules []credit.Rule
		e     credit.Evidence
		want  []string // a star after a way that changes what is known
	}{
		{"another fact must change", []credit.Rule{rule("a", credit.Defines, is("x")), rule("c", credit.Contradicts, credit.All{is("x"), not(is("y"))})},
			credit.Evidence{Facts: facts("x", no, "y", no)}, []string{"granted if: x; y*"}},
		{"knowing more cannot change it", []credit.Rule{rule("a", credit.Suffices, is("x")), rule("b", credit.Suffices, is("z")), rule("c", credit.Contradicts, credit.All{is("x"), not(is("y"))})},
			credit.Evidence{Facts: facts("y", no)}, []string{"granted if z"}},
		{"already so", []credit.Rule{rule("a", credit.Suffices, is("x")), rule("c", credit.Contradicts, is("y"))},
			credit.Evidence{Facts: facts("y", yes)}, []string{"granted if x"}},
		{"of two functions the one that may be", []credit.Rule{rule("a", credit.Suffices, decided(budget, rights)), rule("c", credit.Contradicts, credit.All{decided(budget), is("x")})},
			credit.Evidence{Facts: facts("x", yes)}, []string{"granted if decided the underlying rights"}},
		{"a narrower amount", []credit.Rule{rule("a", credit.Suffices, q(credit.Measure{Min: "1"})), rule("c", credit.Contradicts, credit.All{q(credit.Measure{Over: "3"}), is("x")})},
			credit.Evidence{Facts: facts("x", yes)}, []string{"granted if q at least 1 and at most 3"}},
		{"no amount", []credit.Rule{rule("a", credit.Suffices, q(credit.Measure{Min: "3"})), rule("c", credit.Contradicts, credit.All{q(credit.Measure{Min: "2"}), is("x")})},
			credit.Evidence{Facts: facts("x", yes)}, nil},
		{"a job that may not be", []credit.Rule{rule("a", credit.Suffices, credit.WorksAs{role.Writer}), rule("c", credit.Contradicts, credit.All{credit.WorksAs{role.Writer}, is("x")})},
			credit.Evidence{Facts: facts("x", yes)}, nil},
		{"work that shows a fact", []credit.Rule{rule("a", credit.Suffices, decided(budget)), rule("c", credit.Contradicts, credit.All{is(rulebook.DecidedBudget), is("x")})},
			credit.Evidence{Facts: facts("x", yes)}, nil},
		{"somebody under one of two titles, and nobody under the other", []credit.Rule{
			rule("a", credit.Defines, credit.All{is("x"), credit.Holders{Titles: uHeld, Min: 1}}), rule("c", credit.Contradicts, credit.Holders{Titles: uHeld[:1], Min: 1})},
			credit.Evidence{Facts: facts("x", no)}, []string{"granted if: x; at least 1 under the title Producer or Co-Producer; nobody under the title Producer*"}},
		{"no more than so many under two titles, where nobody has either", []credit.Rule{
			rule("a", credit.Defines, credit.Holders{Titles: uHeld, Min: 2}), rule("c", credit.Contradicts, credit.Holders{Titles: uHeld, Min: 3})},
			credit.Evidence{Holders: holders("Producer", "0", "Co-Producer", "0")}, []string{"granted if exactly 2 under the title Producer or Co-Producer*"}},
		{"a decision in one of two functions, and no part in the other", []credit.Rule{
			rule("a", credit.Defines, decided(budget)), rule("c", credit.Contradicts, credit.Share{Part: credit.Participated, Over: "1/2", Of: []credit.Function{rights, budget}})},
			credit.Evidence{Performed: role.DutySetOf(role.Rights), NotDecided: role.DutySetOf(role.Budget)},
			[]string{"granted if: decided the budget; took no part in at least 1 of these 2 (the underlying rights; the budget)*"}},
		{"under another title", []credit.Rule{rule("a", credit.Requires, credit.AskedTitle{"Wizard"}), rule("b", credit.Suffices, credit.All{}), under("Wizard", rule("c", credit.Contradicts, not(is("x"))))},
			credit.Evidence{Facts: facts("x", no)}, []string{"granted if: the title is Wizard; x*"}},
	} {
		var got []string
		for _, w := range ruleSet(t, tt.rules...).Judge(credit.Question{Title: "Producer"}, record(t, tt.e)).Ways {
			if w.To != credit.Granted {
				continue
			}
			text := w.String()
			if slices.ContainsFunc(w.Needs, func(n credit.Need) bool { return n.Change }) {
				text += "*"
			}
			got = append(got, text)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestPublishedWaysPastContradictions: ways by published rules whose contradictions
// stand in the way.
func TestPublishedWaysPastContradictions(t *testing.T) {
	award, err := rulebook.AcademyBestPicture(97)
	if err != nil {
		t.Fatal(err)
	}
	v := award.Judge(credit.Question{Title: role.TitleProducer, Setting: feature}, record(t, credit.Evidence{Facts: facts(
		string(rulebook.GuildEligible), no, string(rulebook.GuildAppealed), no, string(rulebook.GuildAppealSucceeded), no)}))
	found := false
	for _, w := range v.Ways {
		made, won := false, false
		for _, n := range w.Needs {
			made = made || n.Test == credit.Is(rulebook.GuildAppealed) && n.Truth == cite.True && n.Change
			won = won || n.Test == credit.Is(rulebook.GuildAppealSucceeded) && n.Truth == cite.True
		}
		found = found || won
		if won && !made {
			t.Errorf("%s: %s: a success without an appeal", v, w)
		}
	}
	if !found {
		t.Errorf("%s: no way by an appeal: %v", v, v.Ways)
	}
}
