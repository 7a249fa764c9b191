package credit_test

import (
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

var scripted = role.Setting{Medium: role.Television, Format: role.ScriptedSeries}

// TestDenialsThatNothingEarns: where the rules only require, a denied verdict
// says what would lift the denial, or that nothing does and why.
func TestDenialsThatNothingEarns(t *testing.T) {
	onlyTo := credit.Evidence{ReportsTo: known(true, role.Studio)}
	for _, tt := range []struct {
		name  string
		rules *credit.RuleSet
		title role.Title
		e     credit.Evidence
		ways  string
		text  string
	}{
		{"reports to the studio", rulebook.PGAScriptedTelevision(), role.TitleCoExecutiveProducer, onlyTo,
			"no longer denied if reports directly to Executive Producer or Showrunner", "denied by pga-tvs-coep-1"},
		{"the open requirement is not in the way", ruleSet(t, rule("a", credit.Requires, credit.Is("x")), rule("b", credit.Requires, credit.Is("y"))), "Producer",
			credit.Evidence{Facts: facts("x", no)}, "no longer denied if x", "denied by a"},
		{"two denials are lifted together", ruleSet(t, rule("a", credit.Requires, credit.Is("x")), rule("b", credit.Bars, credit.Is("y"))), "Producer",
			credit.Evidence{Facts: facts("x", no, "y", yes)}, "no longer denied if: x; not y", "denied by a, b"},
		{"nobody else, and not the one that is left", ruleSet(t, rule("a", credit.Requires, credit.ReportsOnlyTo{role.Studio, role.Network}), rule("b", credit.Bars, credit.ReportsTo{role.Studio})), "Producer",
			credit.Evidence{ReportsTo: credit.Known[role.Role]{Are: []role.Role{role.Director}}},
			"no longer denied if: reports to nobody but Studio or Network; does not report directly to Studio", "denied by a"},
		{"an amount that another rule asks more of", ruleSet(t, rule("a", credit.Requires, credit.Measure{Quantity: "q", Min: "1"}), rule("b", credit.Requires, credit.Measure{Quantity: "q", Over: "1"}), rule("c", credit.Requires, credit.Is("x"))), "Producer",
			credit.Evidence{Quantities: map[credit.Quantity]credit.Range{"q": lessThanOne(t), "p": {}}},
			"no longer denied if q more than 1", "denied by a"},
		{"under another title a fact is used both ways", ruleSet(t, rule("a", credit.Requires, credit.AskedTitle{"Wizard"}),
			under("Wizard", rule("b", credit.Defines, credit.Is("x"))), under("Wizard", rule("c", credit.Requires, credit.Any{not(credit.Is("x")), credit.Is("y")}))), "Producer",
			credit.Evidence{Facts: facts("x", no)}, "granted if: the title is Wizard; x; y", "denied by a"},
		{"a share of nothing asks for no work", ruleSet(t, rule("a", credit.Requires, credit.Share{Part: credit.Participated, Min: "0", Of: []credit.Function{{Duties: []role.Duty{role.Concept}}}}),
			rule("b", credit.Bars, credit.Done{Part: credit.Participated, Of: []credit.Function{{Duties: []role.Duty{role.Concept}}}}), rule("c", credit.Suffices, credit.Is("x"))), "Producer",
			credit.Evidence{Performed: role.DutySetOf(role.Concept)}, "granted if: x; took no part in the concept", "denied by b"},
		{"a job beside which another is asked for", ruleSet(t, rule("a", credit.Requires, credit.WorksAs{role.Director}), rule("b", credit.Requires, credit.WorksAs{role.Writer})), "Producer",
			credit.Evidence{WorksAs: credit.Known[role.Role]{AreNot: []role.Role{role.Director}}},
			"no longer denied if: works as Director; works as Writer", "denied by a"},
		{"what is open in the test that denies may stay so", ruleSet(t, rule("a", credit.Requires, credit.All{credit.Is("x"), credit.Is("y")})), "Producer",
			credit.Evidence{Facts: facts("x", no)}, "no longer denied if x", "denied by a"},
		{"functions that are open may stay so", ruleSet(t, rule("a", credit.Requires, credit.Share{Part: credit.Participated, Min: "2/3", Of: []credit.Function{
			{Duties: []role.Duty{role.Concept}}, {Duties: []role.Duty{role.Rights}}, {Duties: []role.Duty{role.Budget}}}})), "Producer",
			credit.Evidence{NotPerformed: role.DutySetOf(role.Concept, role.Rights)},
			"no longer denied if took part in at least 1 of these 2 (the concept; the underlying rights)", "denied by a"},
		{"always barred", ruleSet(t, rule("a", credit.Bars, credit.All{})), "Producer",
			credit.Evidence{}, "", "denied by a; no evidence turns this: it rests on what is asked"},
		{"required both ways", ruleSet(t, rule("a", credit.Defines, credit.Is("x")), rule("b", credit.Bars, credit.Is("x"))), "Producer",
			credit.Evidence{Facts: facts("x", yes)}, "", "denied by b; no evidence turns this: no rule that grants it can be met together with what is required"},
	} {
		v := tt.rules.Judge(credit.Question{Title: tt.title, Setting: scripted}, record(t, tt.e))
		var ways []string
		for _, w := range v.Ways {
			ways = append(ways, w.String())
		}
		if got := strings.Join(ways, " | "); got != tt.ways {
			t.Errorf("%s: ways %q, want %q", tt.name, got, tt.ways)
		}
		if got := v.Summary(); !strings.HasPrefix(got, tt.text) || len(tt.ways) > 0 && strings.Contains(got, "no evidence") {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.text)
		}
	}
}

// under returns the rule for one title alone.
func under(t role.Title, r credit.Rule) credit.Rule {
	r.Titles = []role.Title{t}
	return r
}

func lessThanOne(t *testing.T) credit.Range {
	r, err := credit.ParseRange("..1/2")
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestVariantsByTheirOwnEvidence: a variant is named as a better fit only where
// what is known tells it from the plain role. Who writes storylines besides is no
// executive producer for the name alone.
func TestVariantsByTheirOwnEvidence(t *testing.T) {
	for _, tt := range []struct {
		name string
		in   role.Setting
		as   role.Title
		e    credit.Evidence
		want string // the better fit, "" for none
	}{
		{"storylines", scripted, "Co-Executive Producer", credit.Evidence{Performed: role.DutySetOf(role.Storylines)}, "Executive Producer"},
		{"storylines and no money", scripted, "Co-Executive Producer", credit.Evidence{Performed: role.DutySetOf(role.Storylines), NotPerformed: role.DutySetOf(role.Financing, role.Budget)}, "Executive Producer"},
		{"own money", feature, "Co-Producer", credit.Evidence{Performed: role.DutySetOf(role.OwnInvestment)}, "Executive Producer"},
		{"a name and storylines", scripted, "Co-Executive Producer", credit.Evidence{Performed: role.DutySetOf(role.MarqueeTalent, role.Storylines)}, "Executive Producer"},
	} {
		e := tt.e
		e.Person = "a"
		report, err := credit.Check(credit.List{Setting: tt.in, Credits: []credit.Credit{{Person: "a", Title: tt.as}}, Evidence: []credit.Evidence{e}}, houseRules())
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range report.Findings {
			if _, rest, ok := strings.Cut(f.Message, "the work known fits "); ok {
				got, _, _ = strings.Cut(rest, " better than ")
			}
		}
		if got != tt.want {
			t.Errorf("%s: %q fits better, want %q", tt.name, got, tt.want)
		}
	}
}

// TestEligible: whoever meets all that is required, where no rule grants, is
// eligible; a ground, a fact that is open, a bar that holds and notes alone make
// nobody so.
func TestEligible(t *testing.T) {
	needed, bar, note := rule("a", credit.Requires, credit.Is("x")), rule("b", credit.Bars, credit.Is("y")), rule("n", credit.Notes, credit.All{})
	ground := rule("g", credit.Suffices, credit.Is("z"))
	for _, tt := range []struct {
		name  string
		rules []credit.Rule
		facts map[credit.Fact]cite.Truth
		want  bool
		text  string
	}{
		{"met", []credit.Rule{needed, bar, note}, facts("x", yes, "y", no), true, "undetermined, eligible: all that is required is met, and no rule here grants more"},
		{"not barred", []credit.Rule{bar}, facts("y", no), true, "undetermined, eligible: all that is required is met, and no rule here grants more"},
		{"open", []credit.Rule{needed, bar}, facts("x", yes), false, "undetermined by b"},
		{"not met", []credit.Rule{needed}, facts("x", no), false, "denied by a"},
		{"a ground that fails", []credit.Rule{needed, ground}, facts("x", yes, "z", no), false, "undetermined: no ground to grant it holds"},
		{"granted", []credit.Rule{needed, ground}, facts("x", yes, "z", yes), false, "granted by g"},
		{"notes alone, whether they apply or not", []credit.Rule{note, rule("m", credit.Notes, credit.Is("x"))}, facts("x", no), false, "undetermined: only notes apply, which decide nothing; the question names no medium"},
		{"silent", nil, nil, false, "undetermined: the rules are silent on this; the question names no medium"},
	} {
		v := ruleSet(t, tt.rules...).Judge(credit.Question{}, record(t, credit.Evidence{Facts: tt.facts}))
		if v.Eligible() != tt.want || v.Summary() != tt.text {
			t.Errorf("%s: eligible %t, %q; want %t, %q", tt.name, v.Eligible(), v.Summary(), tt.want, tt.text)
		}
	}
}

// TestTell: ways that differ in one need are told in one sentence, others apart.
func TestTell(t *testing.T) {
	is := func(f credit.Fact, want cite.Truth) credit.Need { return credit.Need{Test: credit.Is(f), Truth: want} }
	way := func(to credit.Outcome, needs ...credit.Need) credit.Way { return credit.Way{To: to, Needs: needs} }
	for _, tt := range []struct {
		name string
		ways []credit.Way
		want string
	}{
		{"none", nil, ""},
		{"one", []credit.Way{way(credit.Granted, is("a", yes), is("b", no))}, "granted if: a; not b"},
		{"one need is another", []credit.Way{way(credit.Granted, is("a", yes), is("b", yes)), way(credit.Granted, is("a", yes), is("c", yes)), way(credit.Granted, is("d", yes), is("a", yes))}, "granted if: a; b, c or d"},
		{"two needs are others", []credit.Way{way(credit.Granted, is("a", yes), is("b", yes)), way(credit.Granted, is("c", yes), is("d", yes))}, "granted if: a; b | granted if: c; d"},
		{"other outcomes", []credit.Way{way(credit.Granted, is("a", yes)), way(credit.Denied, is("a", no)), way(credit.Denied, is("b", no))}, "granted if a | denied if not a or not b"},
		{"more needs", []credit.Way{way(credit.Granted, is("a", yes)), way(credit.Granted, is("b", yes), is("c", yes))}, "granted if a | granted if: b; c"},
		{"the same twice", []credit.Way{way(credit.Granted, is("a", yes)), way(credit.Granted, is("a", yes))}, "granted if a | granted if a"},
	} {
		if got := strings.Join(credit.Tell(tt.ways...), " | "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
