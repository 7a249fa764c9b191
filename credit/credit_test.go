package credit_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// rule returns a sound rule with the given force and test.
func rule(id credit.RuleID, f credit.Force, test credit.Condition) credit.Rule {
	return credit.Rule{
		ID: id, Body: "house", Force: f, Subject: credit.OnPerson, Status: credit.InForce,
		Test: test, Text: "A sentence.", Ref: cite.Ref{Source: "house"},
	}
}

// ruleSet returns a set of rules, or fails the test.
func ruleSet(t rapid.TB, rules ...credit.Rule) *credit.RuleSet {
	t.Helper()
	s, err := credit.NewRuleSet(credit.Header{ID: "house-1", Number: 3}, rules...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// record returns a record of the evidence, or fails the test.
func record(t rapid.TB, e credit.Evidence) *credit.Record {
	t.Helper()
	r, err := credit.NewRecord(e)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// each makes a function of every duty.
func each(duties ...role.Duty) []credit.Function {
	var list []credit.Function
	for _, d := range duties {
		list = append(list, credit.Function{Duties: []role.Duty{d}})
	}
	return list
}

func facts(pairs ...any) map[credit.Fact]cite.Truth {
	m := make(map[credit.Fact]cite.Truth)
	for i := 0; i < len(pairs); i += 2 {
		m[credit.Fact(pairs[i].(string))] = pairs[i+1].(cite.Truth)
	}
	return m
}

const (
	yes = cite.True
	no  = cite.False
	na  = cite.Unknown
)

// TestForces pins what follows from each force and each value of the test.
func TestForces(t *testing.T) {
	tests := []struct {
		force credit.Force
		want  map[cite.Truth]credit.Outcome
	}{
		{credit.Defines, map[cite.Truth]credit.Outcome{yes: credit.Granted, no: credit.Denied, na: credit.Undetermined}},
		{credit.Requires, map[cite.Truth]credit.Outcome{yes: credit.Undetermined, no: credit.Denied, na: credit.Undetermined}},
		{credit.Suffices, map[cite.Truth]credit.Outcome{yes: credit.Granted, no: credit.Undetermined, na: credit.Undetermined}},
		{credit.Bars, map[cite.Truth]credit.Outcome{yes: credit.Denied, no: credit.Undetermined, na: credit.Undetermined}},
		{credit.Notes, map[cite.Truth]credit.Outcome{yes: credit.Undetermined, no: credit.Undetermined, na: credit.Undetermined}},
	}
	for _, tt := range tests {
		s := ruleSet(t, rule("r", tt.force, credit.Is("x")))
		for truth, want := range tt.want {
			r := record(t, credit.Evidence{Facts: facts("x", truth)})
			if v := s.Judge(credit.Question{}, r); v.Outcome != want {
				t.Errorf("%s, test %s: %s, want %s", tt.force, truth, v.Outcome, want)
			}
		}
	}
}

// TestForcesTogether pins how rules combine.
func TestForcesTogether(t *testing.T) {
	s := ruleSet(t,
		rule("needs", credit.Requires, credit.Is("a")),
		rule("ground", credit.Suffices, credit.Is("b")),
		rule("other", credit.Suffices, credit.Is("c")),
		rule("bar", credit.Bars, credit.Is("d")),
	)
	tests := []struct {
		a, b, c, d cite.Truth
		want       credit.Outcome
	}{
		{yes, yes, na, no, credit.Granted},
		{yes, na, yes, no, credit.Granted},
		{yes, no, no, no, credit.Undetermined}, // no ground holds, none is required
		{na, yes, yes, no, credit.Undetermined},
		{yes, yes, yes, na, credit.Undetermined},
		{no, yes, yes, no, credit.Denied},
		{yes, yes, yes, yes, credit.Denied},
		{na, na, na, yes, credit.Denied},
	}
	for _, tt := range tests {
		r := record(t, credit.Evidence{Facts: facts("a", tt.a, "b", tt.b, "c", tt.c, "d", tt.d)})
		if got := s.Prepare(credit.Question{}).Outcome(r); got != tt.want {
			t.Errorf("%v: %s, want %s", tt, got, tt.want)
		}
	}
}

// TestConditions pins each condition by cases.
func TestConditions(t *testing.T) {
	five := each(role.Concept, role.Rights, role.Budget, role.FinalCut, role.Score)
	pair := []credit.Function{{ID: "both", Duties: []role.Duty{role.Concept, role.Rights}}}
	either := []credit.Function{{ID: "either", Duties: []role.Duty{role.Concept, role.Rights}, Any: true}}
	set := role.DutySetOf
	quarter := money.MustParseRatio("1/4")
	tests := []struct {
		name string
		test credit.Condition
		e    credit.Evidence
		want cite.Truth
	}{
		{"all of nothing", credit.All{}, credit.Evidence{}, yes},
		{"any of nothing", credit.Any{}, credit.Evidence{}, no},
		{"none of nothing", credit.None{}, credit.Evidence{}, yes},
		{"none with one true", credit.None{credit.Is("x"), credit.Is("y")}, credit.Evidence{Facts: facts("x", yes)}, no},
		{"two of three, one unknown", credit.AtLeast{Count: 2, Of: []credit.Condition{credit.Is("x"), credit.Is("y"), credit.Is("z")}}, credit.Evidence{Facts: facts("x", yes, "y", no)}, na},
		{"two of three reached", credit.AtLeast{Count: 2, Of: []credit.Condition{credit.Is("x"), credit.Is("y"), credit.Is("z")}}, credit.Evidence{Facts: facts("x", yes, "z", yes)}, yes},
		{"two of three out of reach", credit.AtLeast{Count: 2, Of: []credit.Condition{credit.Is("x"), credit.Is("y"), credit.Is("z")}}, credit.Evidence{Facts: facts("x", no, "z", no)}, no},

		{"decided counts as done", credit.Done{Part: credit.Participated, Of: five}, credit.Evidence{Decided: set(role.Budget)}, yes},
		{"done is not decided", credit.Done{Part: credit.Decided, Of: each(role.Budget)}, credit.Evidence{Performed: set(role.Budget)}, na},
		{"done and known not decided", credit.Done{Part: credit.Decided, Of: each(role.Budget)}, credit.Evidence{Performed: set(role.Budget), NotDecided: set(role.Budget)}, no},
		{"not decided may be done", credit.Done{Part: credit.Participated, Of: each(role.Budget)}, credit.Evidence{NotDecided: set(role.Budget)}, na},
		{"not on the production is not done", credit.Done{Part: credit.Participated, Of: each(role.Budget)}, credit.Evidence{Absent: set(role.Budget)}, no},
		{"one of two duties of a function", credit.Done{Part: credit.Decided, Of: pair}, credit.Evidence{Decided: set(role.Concept)}, na},
		{"one of two, the other not there", credit.Done{Part: credit.Decided, Of: pair}, credit.Evidence{Decided: set(role.Concept), Absent: set(role.Rights)}, yes},
		{"one of two known not done", credit.Done{Part: credit.Decided, Of: pair}, credit.Evidence{Decided: set(role.Concept), NotPerformed: set(role.Rights)}, no},

		{"either of two duties of a function", credit.Done{Part: credit.Decided, Of: either}, credit.Evidence{Decided: set(role.Concept)}, yes},
		{"either of two, one known not done", credit.Done{Part: credit.Decided, Of: either}, credit.Evidence{NotPerformed: set(role.Concept)}, na},
		{"either of two, neither done", credit.Done{Part: credit.Decided, Of: either}, credit.Evidence{NotPerformed: set(role.Concept), NotDecided: set(role.Rights)}, no},
		{"either of two, one not there and the other not done", credit.Done{Part: credit.Decided, Of: either}, credit.Evidence{Absent: set(role.Concept), NotDecided: set(role.Rights)}, no},
		{"either of two as one of two functions", credit.Share{Part: credit.Decided, Over: "1/2", Of: append(each(role.Budget), either...)}, credit.Evidence{Decided: set(role.Budget), Absent: set(role.Concept, role.Rights)}, yes},

		{"three of five is a majority", credit.Share{Part: credit.Decided, Over: "1/2", Of: five}, credit.Evidence{Decided: set(role.Concept, role.Rights, role.Budget)}, yes},
		{"two of five may become one", credit.Share{Part: credit.Decided, Over: "1/2", Of: five}, credit.Evidence{Decided: set(role.Concept, role.Rights)}, na},
		{"three of five not done", credit.Share{Part: credit.Decided, Over: "1/2", Of: five}, credit.Evidence{NotPerformed: set(role.Concept, role.Rights, role.Budget)}, no},
		{"two of the four there is half", credit.Share{Part: credit.Decided, Over: "1/2", Of: five}, credit.Evidence{Decided: set(role.Concept, role.Rights), NotDecided: set(role.Budget, role.FinalCut), Absent: set(role.Score)}, no},
		{"half is enough where at least half is wanted", credit.Share{Part: credit.Decided, Min: "1/2", Of: five}, credit.Evidence{Decided: set(role.Concept, role.Rights), Absent: set(role.Score)}, yes},
		{"a majority of nothing", credit.Share{Part: credit.Decided, Over: "1/2", Of: five}, credit.Evidence{Absent: set(role.Concept, role.Rights, role.Budget, role.FinalCut, role.Score)}, no},
		{"all of nothing there", credit.Share{Part: credit.Decided, Min: "1", Of: five}, credit.Evidence{Absent: set(role.Concept, role.Rights, role.Budget, role.FinalCut, role.Score)}, yes},

		{"a quarter is at least a quarter", credit.Measure{Quantity: "q", Min: "25/100"}, credit.Evidence{Quantities: map[credit.Quantity]credit.Range{"q": credit.Exactly(quarter)}}, yes},
		{"a quarter is not more than a quarter", credit.Measure{Quantity: "q", Over: "1/4"}, credit.Evidence{Quantities: map[credit.Quantity]credit.Range{"q": credit.Exactly(quarter)}}, no},
		{"at most a quarter may be a quarter", credit.Measure{Quantity: "q", Min: "1/4"}, credit.Evidence{Quantities: map[credit.Quantity]credit.Range{"q": credit.NoMore(quarter)}}, na},
		{"at most a quarter is less than a half", credit.Measure{Quantity: "q", Under: "1/2"}, credit.Evidence{Quantities: map[credit.Quantity]credit.Range{"q": credit.NoMore(quarter)}}, yes},
		{"at least a quarter is above its maximum", credit.Measure{Quantity: "q", Max: "1/5"}, credit.Evidence{Quantities: map[credit.Quantity]credit.Range{"q": credit.NoLess(quarter)}}, no},

		{"reports to a variant", credit.ReportsTo{role.ExecutiveProducer}, credit.Evidence{ReportsTo: known(false, role.InvestorExecutiveProducer)}, yes},
		{"reports to somebody, perhaps others", credit.ReportsTo{role.ExecutiveProducer}, credit.Evidence{ReportsTo: known(false, role.Studio)}, na},
		{"reports to nobody else", credit.ReportsTo{role.ExecutiveProducer}, credit.Evidence{ReportsTo: known(true, role.Studio)}, no},
		{"only to the studio", credit.ReportsOnlyTo{role.Studio, role.Financier}, credit.Evidence{ReportsTo: known(true, role.Studio)}, yes},
		{"only to the studio, perhaps others", credit.ReportsOnlyTo{role.Studio}, credit.Evidence{ReportsTo: known(false, role.Studio)}, na},
		{"to another as well", credit.ReportsOnlyTo{role.Studio}, credit.Evidence{ReportsTo: known(false, role.Studio, role.Producer)}, no},
		{"works as director", credit.WorksAs{role.Director}, credit.Evidence{WorksAs: known(false, role.Director)}, yes},
		{"titles compare loosely", credit.Titled{"Co-Producer"}, credit.Evidence{Titles: credit.Known[role.Title]{Are: []role.Title{"CO PRODUCER"}}}, yes},
		{"another title, perhaps this one too", credit.Titled{"Co-Producer"}, credit.Evidence{Titles: known[role.Title](false, "Producer")}, na},
		{"no such title", credit.Titled{"Co-Producer"}, credit.Evidence{Titles: credit.Known[role.Title]{Complete: true}}, no},

		{"three holders of at most three", credit.Holders{Titles: []role.Title{"Producer"}, Max: 3}, credit.Evidence{Holders: holders("producer", "3")}, yes},
		{"three and perhaps more", credit.Holders{Titles: []role.Title{"Producer"}, Max: 3}, credit.Evidence{Holders: holders("producer", "3..")}, na},
		{"four and perhaps more", credit.Holders{Titles: []role.Title{"Producer"}, Max: 3}, credit.Evidence{Holders: holders("producer", "4..")}, no},
		{"holders of two titles add up", credit.Holders{Titles: []role.Title{"Producer", "Produced By"}, Min: 3}, credit.Evidence{Holders: holders("producer", "1", "Produced by", "2")}, yes},

		{"the title asked", credit.AskedTitle{"producer"}, credit.Evidence{}, yes},
		{"another title asked", credit.AskedTitle{"Line Producer"}, credit.Evidence{}, no},
		{"a part of the title asked", credit.AskedTitlePart{"writ", "Prod"}, credit.Evidence{}, yes},
		{"no part of the title asked", credit.AskedTitlePart{"co producer"}, credit.Evidence{}, no},
		{"a setting that covers", credit.AskedSetting{{Medium: role.Film}}, credit.Evidence{}, yes},
		{"a narrower setting", credit.AskedSetting{{Medium: role.Film, Format: role.Short}}, credit.Evidence{}, no},
		{"a setting that may turn out to be that", credit.AskedSetting{{Medium: role.Film, Format: role.Feature, Market: "US"}}, credit.Evidence{}, na},
		{"a market that the medium rules out", credit.AskedSetting{{Medium: role.Television, Market: "US"}}, credit.Evidence{}, no},
		{"one that may and one that covers", credit.AskedSetting{{Market: "US"}, {Format: role.Feature}}, credit.Evidence{}, yes},
		{"the edition of the set", credit.AskedEdition{From: 3, To: 3}, credit.Evidence{}, yes},
		{"a later edition", credit.AskedEdition{From: 4}, credit.Evidence{}, no},
	}
	q := credit.Question{Title: "Producer", Setting: role.Setting{Medium: role.Film, Format: role.Feature}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := ruleSet(t, rule("r", credit.Defines, tt.test))
			v := s.Judge(q, record(t, tt.e))
			if got := v.Rulings[0].Reason.Truth; got != tt.want {
				t.Errorf("%s with %+v: %s, want %s", tt.test, tt.e, got, tt.want)
			}
		})
	}
}

func known[T role.Role | role.Title](complete bool, are ...T) credit.Known[T] {
	return credit.Known[T]{Are: are, Complete: complete}
}

// holders makes ranges of pairs of a title and a range as text.
func holders(pairs ...string) map[role.Title]credit.Range {
	m := make(map[role.Title]credit.Range)
	for i := 0; i < len(pairs); i += 2 {
		r, err := credit.ParseRange(pairs[i+1])
		if err != nil {
			panic(err)
		}
		m[role.Title(pairs[i])] = r
	}
	return m
}

// TestScore pins the weighted score at its bound.
func TestScore(t *testing.T) {
	score := func(over, min credit.Bound) credit.Condition {
		return credit.Score{Part: credit.Decided, Over: over, Min: min, Stages: []credit.Stage{
			{Name: "development", Weight: 30, Of: each(role.Concept, role.Rights)},
			{Name: "pre-production", Weight: 20, Of: each(role.Budget)},
			{Name: "production", Weight: 20, Of: each(role.SetOperations)},
			{Name: "post-production", Weight: 30, Of: each(role.FinalCut, role.SoundMix, role.Score)},
		}}
	}
	half := credit.Evidence{
		Decided:      role.DutySetOf(role.Concept, role.Rights, role.Budget),
		NotPerformed: role.DutySetOf(role.SetOperations, role.FinalCut, role.SoundMix, role.Score),
	}
	less := half
	less.Decided = less.Decided.Without(role.Rights)
	open := credit.Evidence{Decided: half.Decided}
	for _, tt := range []struct {
		name string
		test credit.Condition
		e    credit.Evidence
		want cite.Truth
	}{
		{"50 is not more than half", score("1/2", ""), half, no},
		{"50 is at least half", score("", "1/2"), half, yes},
		{"35 is less than half, the rest unknown", score("", "1/2"), less, na},
		{"50 known, the rest unknown", score("1/2", ""), open, na},
		{"everything unknown", score("1/2", ""), credit.Evidence{}, na},
	} {
		s := ruleSet(t, rule("r", credit.Defines, tt.test))
		if got := s.Judge(credit.Question{}, record(t, tt.e)).Rulings[0].Reason.Truth; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// TestSilence: a set that says nothing of a title denies nothing.
func TestSilence(t *testing.T) {
	r := rule("r", credit.Requires, credit.Is("x"))
	r.Titles = []role.Title{"Producer"}
	r.Settings = []role.Setting{{Medium: role.Film}}
	r.From, r.To = 2, 4
	s := ruleSet(t, r)
	denied := record(t, credit.Evidence{Facts: facts("x", no)})
	asked := credit.Question{Title: "producer", Setting: role.Setting{Medium: role.Film, Format: role.Short}}
	for _, tt := range []struct {
		name   string
		q      credit.Question
		silent bool
	}{
		{"as asked", asked, false},
		{"edition in range", credit.Question{Title: asked.Title, Setting: asked.Setting, Edition: 4}, false},
		{"another title", credit.Question{Title: "Line Producer", Setting: asked.Setting}, true},
		{"another medium", credit.Question{Title: asked.Title, Setting: role.Setting{Medium: role.Television}}, true},
		{"no medium said", credit.Question{Title: asked.Title}, true},
		{"earlier edition", credit.Question{Title: asked.Title, Setting: asked.Setting, Edition: 1}, true},
		{"later edition", credit.Question{Title: asked.Title, Setting: asked.Setting, Edition: 5}, true},
		{"about a list", credit.Question{Title: asked.Title, Setting: asked.Setting, Subject: credit.OnList}, true},
	} {
		v := s.Judge(tt.q, denied)
		want := credit.Denied
		if tt.silent {
			want = credit.Undetermined
		}
		if v.Silent() != tt.silent || v.Outcome != want {
			t.Errorf("%s: silent %t, %s; want %t, %s", tt.name, v.Silent(), v.Outcome, tt.silent, want)
		}
	}
}

// TestNewRuleSetReportsEverything: every problem is named with its place.
func TestNewRuleSetReportsEverything(t *testing.T) {
	bad := rule("twice", credit.Force(9), credit.All{
		credit.Share{Part: credit.Decided, Over: "half", Of: each(role.Budget)},
		credit.Done{Of: []credit.Function{{Duties: []role.Duty{role.Duty(250)}}}},
		credit.AtLeast{Count: 2, Of: []credit.Condition{credit.Is("")}},
		nil,
	})
	other := rule("twice", credit.Bars, nil)
	other.Text = ""
	other.From, other.To = 5, 4
	_, err := credit.NewRuleSet(credit.Header{}, bad, other)
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		"rule set: id: missing",
		`rule "twice": force: credit.Force(9), want a member of the set`,
		`test.all[0].share.over: "half", want a ratio`,
		"test.all[1].done.part: unspecified",
		"test.all[1].done.of[0].duties[0]: role.Duty(250), want a duty",
		"test.all[2].atLeast.count: 2, want 1 to 1",
		"test.all[2].atLeast.of[0].is: empty",
		"test.all[3]: missing, want a condition",
		"id: used twice",
		`rule "twice": text: missing`,
		"editions 5 to 4",
		"test: missing",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
}

// TestEvidenceContradictions: what cannot both be true is refused with its place.
func TestEvidenceContradictions(t *testing.T) {
	set := role.DutySetOf
	for _, tt := range []struct {
		place string
		e     credit.Evidence
	}{
		{"decided", credit.Evidence{Decided: set(role.Budget), NotDecided: set(role.Budget)}},
		{"decided", credit.Evidence{Decided: set(role.Budget), NotPerformed: set(role.Budget)}},
		{"performed", credit.Evidence{Performed: set(role.Budget), NotPerformed: set(role.Budget)}},
		{"absent", credit.Evidence{Absent: set(role.Budget), Decided: set(role.Budget)}},
		{"absent", credit.Evidence{Absent: set(role.Budget), Performed: set(role.Budget)}},
		{"absent", credit.Evidence{Absent: set(role.Budget), NotDecided: set(role.Budget)}},
		{"absent", credit.Evidence{Absent: set(role.Budget), NotPerformed: set(role.Budget)}},
	} {
		_, err := credit.NewRecord(tt.e)
		var c *credit.ContradictionError
		if !errors.As(err, &c) || c.Place != tt.place {
			t.Errorf("%+v: %v, want a contradiction at %s", tt.e, err, tt.place)
		}
	}
	fine := credit.Evidence{Performed: set(role.Budget), NotDecided: set(role.Budget), NotPerformed: set(role.Score)}
	if _, err := credit.NewRecord(fine); err != nil {
		t.Error(err)
	}
}

// TestShares: a quantity that is called a share is a part of a whole, in
// evidence and in the bounds of a test.
func TestShares(t *testing.T) {
	for text, fine := range map[string]bool{
		"0": true, "1": true, "1/4": true, "1/4..": true, "..1": true, "25": false, "101/100": false, "-1/4": false, "..2": false, "-1..": false, "2..": false,
	} {
		r, err := credit.ParseRange(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range []credit.Quantity{"financing-share", "share", "share-of-screenplay"} {
			_, err := credit.NewRecord(credit.Evidence{Quantities: map[credit.Quantity]credit.Range{q: r}})
			if want := "credit: evidence: quantities." + string(q) + ": "; fine != (err == nil) || err != nil && !strings.Contains(err.Error(), want) {
				t.Errorf("%s of %s: %v, want taken %t", q, text, err, fine)
			}
		}
		if _, err := credit.NewRecord(credit.Evidence{Quantities: map[credit.Quantity]credit.Range{"total-of-shares": r, "years": r}}); err != nil {
			t.Errorf("%s of what is no share: %v", text, err)
		}
	}
	for bound, fine := range map[credit.Bound]bool{"0": true, "1": true, "2": false, "-1/2": false, "25": false} {
		_, err := credit.NewRuleSet(credit.Header{ID: "x"}, rule("r", credit.Defines, credit.Measure{Quantity: "financing-share", Min: bound}))
		if fine != (err == nil) || err != nil && !strings.Contains(err.Error(), `rule "r": test.measure.min: "`+string(bound)+`", want a share from 0 to 1`) {
			t.Errorf("bound %s: %v, want taken %t", bound, err, fine)
		}
	}
	if _, err := credit.NewRuleSet(credit.Header{ID: "x"}, rule("r", credit.Defines, credit.Measure{Quantity: "years", Min: "5"})); err != nil {
		t.Error(err)
	}
}

// TestOpenSetting: a setting that leaves open what would decide it leaves the
// verdict open, the verdict says which setting settles it, and saying it does.
func TestOpenSetting(t *testing.T) {
	films := credit.AskedSetting{{Medium: role.Film, Format: role.Feature}, {Medium: role.Television, Format: role.TelevisionMovie}}
	s := ruleSet(t, rule("r", credit.Defines, credit.All{films, credit.Is("x")}), rule("bar", credit.Bars, credit.AskedSetting{{Medium: role.Film, Scale: role.ScaleStudio}}))
	known := record(t, credit.Evidence{Facts: facts("x", yes)})
	for setting, want := range map[string]credit.Outcome{
		"":                         credit.Undetermined,
		"film":                     credit.Undetermined,
		"film/feature":             credit.Undetermined, // the scale is not said
		"film/feature/studio":      credit.Denied,
		"film/feature/independent": credit.Granted,
		"film/short":               credit.Denied,
		"television":               credit.Undetermined,
		"television/news":          credit.Denied,
		"television-movie":         credit.Granted,
		"music":                    credit.Denied,
	} {
		in, err := role.ParseSetting(setting)
		if err != nil {
			t.Fatal(err)
		}
		v := s.Judge(credit.Question{Setting: in}, known)
		if v.Outcome != want {
			t.Errorf("%q: %s, want %s", setting, v, want)
		}
	}
	v := s.Judge(credit.Question{Setting: role.Setting{Medium: role.Television}}, known)
	if len(v.Ways) != 2 || v.Ways[0].String() != "granted if the setting is (film, feature) or (television, television movie)" || v.Ways[1].To != credit.Denied {
		t.Errorf("ways %v, want to be told the format", v.Ways)
	}
	if got := v.Because()[0].Reason.Of[0].Observed; got != "television" {
		t.Errorf("observed %q, want the setting asked", got)
	}
	contrary := ruleSet(t, rule("a", credit.Defines, films), rule("b", credit.Bars, films))
	for _, w := range contrary.Judge(credit.Question{Setting: role.Setting{Medium: role.Film}}, nil).Ways {
		if w.To == credit.Granted {
			t.Errorf("%s, though no setting is both", w)
		}
	}
	// A rule for one setting is silent where the question leaves that setting open.
	narrow := rule("r", credit.Defines, credit.Is("x"))
	narrow.Settings = []role.Setting{{Medium: role.Film, Format: role.Feature}}
	if v := ruleSet(t, narrow).Judge(credit.Question{Setting: role.Setting{Medium: role.Film}}, known); !v.Silent() {
		t.Errorf("%s, want the rules to be silent", v)
	}
}

// TestLearn: more evidence adds up, and contradictions are named.
func TestLearn(t *testing.T) {
	half, one := credit.Exactly(money.MustParseRatio("1/2")), credit.Exactly(money.Whole(1))
	r := record(t, credit.Evidence{
		Person: "ann", Decided: role.DutySetOf(role.Budget), Facts: facts("x", yes),
		Quantities: map[credit.Quantity]credit.Range{"q": credit.NoLess(money.MustParseRatio("1/4"))},
		ReportsTo:  known(true, role.Studio),
	})
	more, err := r.Learn(credit.Evidence{
		Decided: role.DutySetOf(role.Score), Facts: facts("y", no, "x", na),
		Quantities: map[credit.Quantity]credit.Range{"q": half},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := credit.Evidence{
		Person: "ann", Decided: role.DutySetOf(role.Budget, role.Score), Facts: facts("x", yes, "y", no),
		Quantities: map[credit.Quantity]credit.Range{"q": half},
		ReportsTo:  known(true, role.Studio),
	}
	if diff := cmp.Diff(want, more.Evidence()); diff != "" {
		t.Error(diff)
	}
	_, err = more.Learn(credit.Evidence{
		Person: "bob", Facts: facts("x", no),
	})
	if !strings.Contains(err.Error(), `person: "bob" is not "ann"`) {
		t.Error(err)
	}
	_, err = more.Learn(credit.Evidence{
		NotDecided: role.DutySetOf(role.Budget), Facts: facts("x", no),
		Quantities: map[credit.Quantity]credit.Range{"q": one}, ReportsTo: known(false, role.Producer),
	})
	for _, want := range []string{"facts.x: true and false", "quantities.q: 1/2 and 1", "reportsTo: Producer", "decided: the budget"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
}

// TestPartnersCountAsOne: a function counts for two people if it counts for
// either, and against them only if against both; so does a fact that they share,
// and every other fact is each one's own.
func TestPartnersCountAsOne(t *testing.T) {
	set := role.DutySetOf
	a := record(t, credit.Evidence{
		Person: "a", Decided: set(role.Budget), NotPerformed: set(role.Score, role.FinalCut), NotDecided: set(role.Rights), Facts: facts("x", no, "y", no, "z", no),
		Performed: set(role.SoundMix),
	})
	b := record(t, credit.Evidence{
		Person: "b", Performed: set(role.FinalCut), NotPerformed: set(role.Score, role.Rights, role.Budget), Absent: set(role.EffectsConsultation, role.SoundMix), Facts: facts("x", no, "y", yes, "z", yes),
	})
	want := credit.Evidence{
		Decided: set(role.Budget), Performed: set(role.FinalCut, role.SoundMix), NotPerformed: set(role.Score), NotDecided: set(role.Rights),
		Absent: set(role.EffectsConsultation),
	}
	for _, one := range []struct {
		of, with *credit.Record
		facts    map[credit.Fact]cite.Truth
	}{
		{a, b, facts("x", no, "y", yes, "z", no)},
		{b, a, facts("x", no, "y", yes, "z", yes)},
	} {
		want.Person, want.Facts = one.of.Person(), one.facts
		if diff := cmp.Diff(want, credit.Together(one.of, one.with, "y").Evidence()); diff != "" {
			t.Error(diff)
		}
	}
}

// TestRuleSetJSON: a set survives the round trip, whatever its conditions.
func TestRuleSetJSON(t *testing.T) {
	s := ruleSet(t, rule("r", credit.Defines, credit.All{
		credit.Any{credit.Is("a")}, credit.None{}, credit.AtLeast{Count: 1, Of: []credit.Condition{credit.Is("b")}},
		credit.Done{Part: credit.Decided, Count: 1, Of: each(role.Budget)},
		credit.Share{Part: credit.Participated, Min: "1/3", Of: []credit.Function{{ID: "D2", Duties: []role.Duty{role.Material, role.Rights}}}},
		credit.Share{Part: credit.Participated, Min: "1/3", Of: []credit.Function{{ID: "L1", Duties: []role.Duty{role.Concept, role.Material}, Any: true}}},
		credit.Score{Part: credit.Decided, Over: "1/2", Stages: []credit.Stage{{Name: "development", Weight: 30, Of: each(role.Concept)}}},
		credit.Measure{Quantity: "q", Over: "1/3", Under: "2/3"},
		credit.Holders{Titles: []role.Title{"Producer"}, Min: 1, Max: 3},
		credit.ReportsTo{role.Producer}, credit.ReportsOnlyTo{role.Studio}, credit.WorksAs{role.Writer}, credit.Titled{"Producer"},
		credit.AskedTitle{"Producer"}, credit.AskedTitlePart{"assistant to"}, credit.AskedSetting{{Medium: role.Film}}, credit.AskedEdition{From: 1, To: 2},
	}))
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var back credit.RuleSet
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(&back)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(text), string(again)); diff != "" {
		t.Error(diff)
	}
	r1, _ := s.Rule("r")
	r2, _ := back.Rule("r")
	if diff := cmp.Diff(r1, r2); diff != "" {
		t.Error(diff)
	}
}

// TestRuleSetJSONProblems: a document is read strictly, and every problem named.
func TestRuleSetJSONProblems(t *testing.T) {
	text := `{"id":"x","rules":[{"id":"r","body":"b","force":"forces","subject":"person","status":"in-force",
		"test":{"al":[],"is":"x"},"text":"t","ref":{"source":"s"},"colour":"red"}]}`
	var s credit.RuleSet
	err := json.Unmarshal([]byte(text), &s)
	for _, want := range []string{
		`credit: rule set: rules[0].force: unknown force "forces"`,
		"rules[0].test.al: unknown condition",
		"rules[0].test: 2 conditions in one object",
		"rules[0].colour: unknown field",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
}

// TestRecordJSON: evidence survives the round trip, and contradictions do not.
func TestRecordJSON(t *testing.T) {
	r := record(t, credit.Evidence{
		Person: "ann", Decided: role.DutySetOf(role.Budget), Absent: role.DutySetOf(role.EffectsConsultation),
		Facts:      facts("x", yes, "y", no),
		Quantities: map[credit.Quantity]credit.Range{"share": credit.NoLess(money.MustParseRatio("1/4"))},
		ReportsTo:  known(true, role.Studio), WorksAs: known(false, role.Director), Titles: known[role.Title](false, "Producer"),
		Holders: holders("Producer", "2..3"),
	})
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"person":"ann","decided":["budget"],"absent":["effects-consultation"],"facts":{"x":"true","y":"false"},` +
		`"quantities":{"share":"1/4.."},"reportsTo":{"are":["studio"],"complete":true},"worksAs":{"are":["director"]},` +
		`"titles":{"are":["Producer"]},"holders":{"Producer":"2..3"}}`
	if diff := cmp.Diff(want, string(text)); diff != "" {
		t.Error(diff)
	}
	var back credit.Record
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r.Evidence(), back.Evidence()); diff != "" {
		t.Error(diff)
	}
	err = json.Unmarshal([]byte(`{"decided":["budget","bugdet"],"facts":{"x":"maybe"},"quantities":{"q":"1/2..1/4"}}`), &back)
	for _, want := range []string{`decided[1]: unknown duty "bugdet"`, `facts.x: unknown truth "maybe"`, "quantities.q: credit: range"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
}

// TestRulesAreCopies: what a caller does to a rule does not reach the set.
func TestRulesAreCopies(t *testing.T) {
	given := rule("r", credit.Defines, credit.All{credit.Is("x"), credit.Done{Part: credit.Decided, Of: each(role.Budget)}})
	s := ruleSet(t, given)
	before, _ := json.Marshal(s)
	given.Test.(credit.All)[0] = credit.Is("changed")
	got, _ := s.Rule("r")
	got.Test.(credit.All)[1].(credit.Done).Of[0].Duties[0] = role.Score
	for r := range s.Rules() {
		r.Test.(credit.All)[0] = credit.Is("changed")
	}
	v := s.Judge(credit.Question{}, nil)
	v.Rulings[0].Rule.Test.(credit.All)[0] = credit.Is("changed")
	after, _ := json.Marshal(s)
	if diff := cmp.Diff(string(before), string(after)); diff != "" {
		t.Error(diff)
	}
}

// TestOutcomeAllocatesNothing pins the promise of the package comment.
func TestOutcomeAllocatesNothing(t *testing.T) {
	s := ruleSet(t,
		rule("share", credit.Defines, credit.Share{Part: credit.Decided, Over: "1/2", Of: each(role.Concept, role.Rights, role.Budget)}),
		rule("fact", credit.Bars, credit.Any{credit.Is("x"), credit.Titled{"Producer"}, credit.ReportsTo{role.Producer}}),
		rule("amount", credit.Requires, credit.Measure{Quantity: "q", Min: "1/4"}),
	)
	p := s.Prepare(credit.Question{Title: "Producer"})
	r := record(t, credit.Evidence{
		Decided: role.DutySetOf(role.Concept, role.Rights), Facts: facts("x", no),
		Quantities: map[credit.Quantity]credit.Range{"q": credit.Exactly(money.Whole(1))},
		ReportsTo:  known(true, role.Studio), Titles: known[role.Title](true),
	})
	if p.Outcome(r) != credit.Granted {
		t.Fatal(p.Verdict(r))
	}
	if n := testing.AllocsPerRun(100, func() { p.Outcome(r) }); n != 0 {
		t.Errorf("Outcome allocates %v times, want none", n)
	}
}
