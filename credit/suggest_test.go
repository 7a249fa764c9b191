package credit_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

var feature = role.Setting{Medium: role.Film, Format: role.Feature}

// filmSets are the sets that speak of what producing titles of a film are given for.
func filmSets(t testing.TB) []*credit.RuleSet {
	t.Helper()
	old, err := rulebook.PGATheatrical2004(rulebook.Parameters{})
	if err != nil {
		t.Fatal(err)
	}
	return []*credit.RuleSet{old, rulebook.PGAFeatureFilms(), rulebook.PracticeObserved()}
}

func share(percent int64) map[credit.Quantity]credit.Range {
	return map[credit.Quantity]credit.Range{rulebook.FinancingShare: credit.Exactly(money.Percent(percent))}
}

// TestSuggestWantsWork: a title is suggested for what is known to have been
// done, never for what is known not to have been, nor for what counts for
// another title.
func TestSuggestWantsWork(t *testing.T) {
	for _, tt := range []struct {
		name string
		e    credit.Evidence
		want []string
	}{
		{"nothing known", credit.Evidence{}, nil},
		{"known not to have done a thing", credit.Evidence{NotPerformed: role.DutySetOf(role.Budget)}, nil},
		{"known to be no executive", credit.Evidence{Facts: facts(string(rulebook.StudioExecutive), no)}, nil},
		{"money alone", credit.Evidence{Performed: role.DutySetOf(role.Financing)}, []string{"Executive Producer undetermined", "Producer undetermined"}},
		{"equity", credit.Evidence{Decided: role.DutySetOf(role.OwnInvestment)}, []string{"Executive Producer granted in practice"}},
		{"a share of the financing", credit.Evidence{Quantities: share(30)}, []string{"Executive Producer undetermined"}},
		{"a share too small", credit.Evidence{Quantities: share(20)}, nil},
		{"the line producer's work", credit.Evidence{
			Performed: role.DutySetOf(role.ScriptBreakdown, role.DailyOperations, role.Budget, role.ShootingSchedule, role.CrewHiring),
		}, []string{"Line Producer undetermined"}},
		{"three functions decided", credit.Evidence{Decided: role.DutySetOf(role.Concept, role.WriterEngagement, role.KeyCreatives)},
			[]string{"Produced By undetermined", "Producer undetermined"}},
	} {
		r := record(t, tt.e)
		var got []string
		for _, s := range credit.Suggest(r, feature, filmSets(t)...) {
			practice := ""
			if s.Practice {
				practice = " in practice"
			}
			got = append(got, fmt.Sprintf("%s %s%s", s.Title, s.Outcome, practice))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestSuggestWithReasons: every suggestion says what speaks for it: the rules
// that what is known counts towards, and the work that fits.
func TestSuggestWithReasons(t *testing.T) {
	r := record(t, credit.Evidence{
		Decided:    role.DutySetOf(role.Concept, role.WriterEngagement, role.OwnInvestment),
		Quantities: share(30),
		Facts:      facts(string(rulebook.MainlyManaging), yes, string(rulebook.SignificantContribution), yes),
	})
	var got []string
	for _, s := range credit.Suggest(r, feature, filmSets(t)...) {
		for _, f := range s.Reasons {
			if f.Message == "" || f.Observed == "" {
				t.Errorf("%s: %+v says nothing", s.Title, f)
			}
			got = append(got, fmt.Sprintf("%s: %s: %s", s.Title, f.Code, f.Observed))
		}
	}
	want := []string{
		"Executive Producer: pga-feat-ep-1: significant contribution; financing share 3/10",
		"Executive Producer: practice-ep-equity: took part in a personal investment",
		"Executive Producer: credit-work-fits: the concept, a personal investment",
		"Produced By: pga-feat-pb-3: decided 2 of 18 functions (the concept; the engagement of the writer)",
		"Produced By: pga-feat-pb-2: mainly responsible for managing; decided creative matters; decided in development",
		"Produced By: credit-work-fits: the concept, the engagement of the writer",
		"Producer: pga-feat-pb-3: decided 2 of 18 functions (the concept; the engagement of the writer)",
		"Producer: pga-feat-pb-2: mainly responsible for managing; decided creative matters; decided in development",
		"Producer: credit-work-fits: the concept, the engagement of the writer",
	}
	if !slices.Equal(got, want) {
		t.Errorf("reasons\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestEverybodyHasSuggestions: a check suggests titles to everybody of whose work
// something is known, whether the title proposed is denied or not.
func TestEverybodyHasSuggestions(t *testing.T) {
	list := credit.List{
		Setting: feature,
		Credits: []credit.Credit{
			{Person: "ann", Title: "Produced By"}, // granted
			{Person: "bob", Title: "Line Producer"},
			{Person: "cy", Title: "Associate Producer"}, // denied
			{Person: "dee", Title: "Associate Producer"},
		},
		Evidence: []credit.Evidence{
			{Person: "ann", Decided: mostFunctions()},
			{Person: "bob", Performed: role.DutySetOf(role.ScriptBreakdown, role.DailyOperations)},
			{Person: "cy", Decided: mostFunctions(), Facts: facts(string(rulebook.DelegatedFunction), no)},
		},
	}
	r, err := credit.Check(list, filmSets(t)...)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []role.Title{"Produced By", "Line Producer", "Produced By", ""} {
		got := role.Title("")
		if s := r.Lines[i].Suggestions; len(s) > 0 {
			got = s[0].Title
		}
		if got != want {
			t.Errorf("%s is first of what is suggested to %s, want %q", got, list.Credits[i].Person, want)
		}
	}
}

// mostFunctions are the duties of a majority of the guild's list.
func mostFunctions() role.DutySet {
	return role.DutySetOf(role.Concept, role.Material, role.Rights, role.WriterEngagement, role.ScriptDevelopment, role.DevelopmentFunding,
		role.FinancierLiaison, role.PrincipalCasting, role.KeyCreatives, role.LocationScouting, role.ShootingScript, role.ShootingSchedule)
}

// TestNothingKnown: a credit for nothing known is found although something is
// known that is no reason for this credit.
func TestNothingKnown(t *testing.T) {
	for _, tt := range []struct {
		name  string
		title role.Title
		e     credit.Evidence
		found bool
	}{
		{"nothing at all", "Produced By", credit.Evidence{}, true},
		{"a share of the financing, which is no ground for this title", "Produced By", credit.Evidence{Quantities: share(30)}, true},
		{"a share of the financing, which is", "Executive Producer", credit.Evidence{Quantities: share(30)}, false},
		{"a share that is too small", "Executive Producer", credit.Evidence{Quantities: share(5)}, true},
		{"no share at all", "Executive Producer", credit.Evidence{Quantities: share(0)}, true},
		{"one duty known not done", "Produced By", credit.Evidence{NotPerformed: role.DutySetOf(role.Budget)}, true},
		{"one duty known not decided", "Produced By", credit.Evidence{NotDecided: role.DutySetOf(role.Budget)}, true},
		{"the production has no such duty", "Produced By", credit.Evidence{Absent: role.DutySetOf(role.EffectsConsultation)}, true},
		{"no executive", "Produced By", credit.Evidence{Facts: facts(string(rulebook.StudioExecutive), no)}, true},
		{"an executive", "Produced By", credit.Evidence{Facts: facts(string(rulebook.StudioExecutive), yes)}, true},
		{"known not to be responsible", "Produced By", credit.Evidence{Facts: facts(string(rulebook.MainlyManaging), no)}, true},
		{"known to be responsible", "Produced By", credit.Evidence{Facts: facts(string(rulebook.MainlyManaging), yes)}, false},
		{"a title and a superior", "Produced By", credit.Evidence{ReportsTo: known(false, role.Studio), WorksAs: known(false, role.Writer)}, true},
		{"one function decided", "Produced By", credit.Evidence{Decided: role.DutySetOf(role.Concept)}, false},
		{"done, deciding unknown", "Produced By", credit.Evidence{Performed: role.DutySetOf(role.Concept)}, false},
		{"work of another kind", "Line Producer", credit.Evidence{Performed: role.DutySetOf(role.OwnInvestment)}, true},
		{"a title that nobody listed, and some work", "Wizard of the Set", credit.Evidence{Performed: role.DutySetOf(role.OwnInvestment)}, false},
		{"a title that nobody listed, and none", "Wizard of the Set", credit.Evidence{NotPerformed: role.DutySetOf(role.OwnInvestment)}, true},
	} {
		tt.e.Person = "ann"
		list := credit.List{Setting: feature, Credits: []credit.Credit{{Person: "ann", Title: tt.title}}, Evidence: []credit.Evidence{tt.e}}
		r, err := credit.Check(list, filmSets(t)...)
		if err != nil {
			t.Fatal(err)
		}
		found := slices.ContainsFunc(r.Findings, func(f cite.Finding) bool { return f.Code == credit.CodeNothingKnown })
		if found != tt.found {
			t.Errorf("%s: finding %t, want %t", tt.name, found, tt.found)
		}
	}
}

// TestPracticeComesLast: a title that practice alone grants stands behind one that
// rules leave open, and both behind one that a rule grants.
func TestPracticeComesLast(t *testing.T) {
	titled := func(r credit.Rule, t role.Title, s credit.Status) credit.Rule {
		r.Titles, r.Status = []role.Title{t}, s
		return r
	}
	practice, err := credit.NewRuleSet(credit.Header{ID: "practice", Grants: "a credit that some give"},
		titled(rule("p", credit.Suffices, credit.Is("x")), "Field Producer", credit.Observed))
	if err != nil {
		t.Fatal(err)
	}
	rules, err := credit.NewRuleSet(credit.Header{ID: "rules", Grants: credit.GrantsCredit},
		titled(rule("o", credit.Defines, credit.All{credit.Is("x"), credit.Is("y")}), "Segment Producer", credit.InForce),
		titled(rule("g", credit.Defines, credit.Is("x")), "Story Producer", credit.InForce))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range credit.Suggest(record(t, credit.Evidence{Facts: facts("x", yes)}), feature, practice, rules) {
		got = append(got, s.String())
		text, err := json.Marshal(s)
		if err != nil || strings.Contains(string(text), `"practice":true`) != s.Practice || !strings.Contains(string(text), `"outcome":"`+s.Outcome.String()+`"`) {
			t.Errorf("%s, %v: the document tells otherwise", text, err)
		}
		for _, v := range s.Verdicts {
			if words := v.String(); v.Practice() != s.Practice || strings.Contains(words, "granted by") == s.Practice && v.Outcome == credit.Granted {
				t.Errorf("%s: a verdict in the words of %t", words, s.Practice)
			}
		}
	}
	if want := []string{"Story Producer: granted: g", "Segment Producer: undetermined: o", "Field Producer: given in practice, by no rule: p"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestBetterFitsComeFirst: of titles that rules leave open the one whose role fits
// the work better comes first, whatever the order of the rules.
func TestBetterFitsComeFirst(t *testing.T) {
	titled := func(id credit.RuleID, t role.Title) credit.Rule {
		r := rule(id, credit.Defines, credit.All{credit.Is("x"), credit.Is("y")})
		r.Titles = []role.Title{t}
		return r
	}
	for _, order := range [][]role.Title{{"Executive Producer", "Line Producer"}, {"Line Producer", "Executive Producer"}} {
		rules, err := credit.NewRuleSet(credit.Header{ID: "rules", Grants: credit.GrantsCredit}, titled("a", order[0]), titled("b", order[1]))
		if err != nil {
			t.Fatal(err)
		}
		work := record(t, credit.Evidence{Facts: facts("x", yes), Performed: role.DutySetOf(role.BudgetManagement, role.CrewHiring, role.DailyOperations)})
		got := credit.Suggest(work, feature, rules)
		line := slices.IndexFunc(got, func(s credit.Suggestion) bool { return s.Title == "Line Producer" })
		executive := slices.IndexFunc(got, func(s credit.Suggestion) bool { return s.Title == "Executive Producer" })
		if line < 0 || executive < line || got[line].Fit <= got[executive].Fit {
			t.Errorf("%v: %+v", order, got)
		}
	}
}

// TestTitlesOfSuperiorsComeLater: of titles that rules leave open the one of somebody
// the person reports to comes behind the other, though the work fits it better.
func TestTitlesOfSuperiorsComeLater(t *testing.T) {
	titled := func(id credit.RuleID, t role.Title) credit.Rule {
		r := rule(id, credit.Defines, credit.All{credit.Is("x"), credit.Is("y")})
		r.Titles = []role.Title{t}
		return r
	}
	rules, err := credit.NewRuleSet(credit.Header{ID: "rules", Grants: credit.GrantsCredit},
		titled("a", "Executive Producer"), titled("b", "Line Producer"))
	if err != nil {
		t.Fatal(err)
	}
	work := credit.Evidence{Facts: facts("x", yes), Performed: role.DutySetOf(role.Financing, role.OwnInvestment)}
	for _, tt := range []struct {
		name     string
		superior credit.Known[role.Role]
		want     []role.Title
	}{
		{"to nobody known", credit.Known[role.Role]{}, []role.Title{"Executive Producer", "Line Producer"}},
		{"to an executive producer", known(false, role.ExecutiveProducer), []role.Title{"Line Producer", "Executive Producer"}},
	} {
		work.ReportsTo = tt.superior
		var got []role.Title
		fit := make(map[role.Title]int)
		for _, s := range credit.Suggest(record(t, work), feature, rules) {
			if s.Outcome != credit.Undetermined {
				t.Errorf("%s: %s is %s", tt.name, s.Title, s.Outcome)
			}
			fit[s.Title] = s.Fit
			if slices.Contains(tt.want, s.Title) {
				got = append(got, s.Title)
			}
		}
		if !slices.Equal(got, tt.want) || fit["Executive Producer"] <= fit["Line Producer"] {
			t.Errorf("reporting %s: %q, want %q; fits %v", tt.name, got, tt.want, fit)
		}
	}
}

// TestTitlesNoSetNames: the usual title of a role that the work fits is suggested
// whether a set names it or not, and before the title of somebody the person
// reports to, whatever counts towards that.
func TestTitlesNoSetNames(t *testing.T) {
	independent := feature
	independent.Scale = role.ScaleIndependent
	for _, tt := range []struct {
		name string
		in   role.Setting
		e    credit.Evidence
		want []role.Title
	}{
		{"a line producer under a producer", independent, credit.Evidence{
			Decided:   role.DutySetOf(role.Budget, role.ShootingSchedule, role.CrewHiring, role.DailyOperations),
			Performed: role.DutySetOf(role.ScriptBreakdown), ReportsTo: known(true, role.Producer)},
			[]role.Title{"Line Producer", "Produced By", "Producer"}},
		{"a line producer of a series", series, credit.Evidence{Performed: role.DutySetOf(role.Budget, role.ShootingSchedule, role.DailyOperations)},
			[]role.Title{"Executive Producer", "Line Producer", "Producer"}},
		{"a unit production manager", independent, credit.Evidence{
			Performed: role.DutySetOf(role.ScriptBreakdown, role.Logistics, role.Equipment, role.Payroll, role.CrewHiring, role.DailyProductionReport)},
			[]role.Title{"Unit Production Manager"}},
		{"work of those who do not produce", feature, credit.Evidence{Performed: role.DutySetOf(role.Directing)}, nil},
	} {
		var got []role.Title
		for _, s := range credit.Suggest(record(t, tt.e), tt.in, rulebook.PGAFeatureFilms(), rulebook.PracticeObserved()) {
			got = append(got, s.Title)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestBetterTitles: which title the work known fits better, in a series of the
// United States.
func TestBetterTitles(t *testing.T) {
	for _, tt := range []struct {
		name  string
		title role.Title
		e     credit.Evidence
		want  string
	}{
		{"the room under a showrunner", "Co-Executive Producer", credit.Evidence{
			Performed: role.DutySetOf(role.WritersRoom, role.Storylines), ReportsTo: known(false, role.Showrunner)}, ""},
		{"the room under an executive producer", "Co-Executive Producer", credit.Evidence{
			Performed: role.DutySetOf(role.WritersRoom, role.Storylines), ReportsTo: known(false, role.ExecutiveProducer)}, ""},
		{"the room under nobody known", "Co-Executive Producer", credit.Evidence{
			Performed: role.DutySetOf(role.WritersRoom, role.Storylines)}, "Executive Producer"},
		{"post-production handed over", "Associate Producer", credit.Evidence{Performed: role.DutySetOf(role.PostSupervision)}, ""},
		{"post-production decided", "Associate Producer", credit.Evidence{Decided: role.DutySetOf(role.PostSupervision)}, "Post-Production Producer"},
		{"the line producer's work", "Co-Producer", credit.Evidence{
			Performed: role.DutySetOf(role.DailyOperations, role.BudgetManagement), Decided: role.DutySetOf(role.CrewHiring)}, "Line Producer"},
	} {
		tt.e.Person = "ann"
		list := credit.List{Setting: series, Credits: []credit.Credit{{Person: "ann", Title: tt.title}}, Evidence: []credit.Evidence{tt.e}}
		report, err := credit.Check(list, rulebook.PGAScriptedTelevision())
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range report.Findings {
			if _, after, ok := strings.Cut(f.Message, "the work known fits "); ok {
				got, _, _ = strings.Cut(after, " better than ")
			}
			if f.Code == credit.CodeNothingKnown {
				t.Errorf("%s: %s", tt.name, f)
			}
		}
		if got != tt.want {
			t.Errorf("%s as %s fits %q better, want %q", tt.name, tt.title, got, tt.want)
		}
		for _, s := range report.Lines[0].Suggestions {
			if s.Title == "Executive Producer" && !tt.e.ReportsTo.IsZero() {
				t.Errorf("%s: suggested %s, who is the superior", tt.name, s.Title)
			}
		}
	}
}

var series = role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}
