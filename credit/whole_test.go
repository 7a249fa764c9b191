package credit_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestPartnerWithoutRequest: a partner has the mark by their own form and
// request, and by what the panel found of the two together.
func TestPartnerWithoutRequest(t *testing.T) {
	forMark := []string{
		string(rulebook.EligibilityFormFiled), string(rulebook.MarkRequested), string(rulebook.GuildMajorPortion),
	}
	list := credit.List{
		Setting: feature,
		Credits: []credit.Credit{{Person: "a", Title: "Produced By", Mark: true}, {Person: "b", Title: "Produced By", Mark: true}},
		Teams: []credit.Team{{Members: []role.Person{"a", "b"}, Evidence: credit.Evidence{
			Facts: facts(string(rulebook.BothPetitioned), yes, string(rulebook.PartnershipRecognized), yes),
		}}},
		Production: credit.Evidence{Facts: facts(
			string(rulebook.CommercialDistribution), yes, string(rulebook.USExploitation), yes, string(rulebook.NoticeFiled), yes)},
	}
	for _, tt := range []struct {
		name       string
		form, asks cite.Truth
		want       string
	}{
		{"both", yes, yes, ""},
		{"no form", no, yes, "b, Produced By: the mark is not due"},
		{"no request", yes, no, "b, Produced By: the mark is not due"},
		{"request unknown", yes, cite.Unknown, "b, Produced By: too little is known"},
	} {
		list.Evidence = []credit.Evidence{
			{Person: "a", Facts: facts(forMark[0], yes, forMark[1], yes, forMark[2], yes)},
			{Person: "b", Facts: facts(forMark[0], tt.form, forMark[1], tt.asks)},
		}
		report, err := credit.Check(list, rulebook.PGAMark())
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range report.Findings {
			if f.Code == credit.CodeMark {
				got += f.Message
			}
		}
		if !strings.HasPrefix(got, tt.want) || tt.want == "" && got != "" {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestListOfTheProduction: facts and amounts of the production settle rules of
// the list, are read from JSON, and what is open of a list is found.
func TestListOfTheProduction(t *testing.T) {
	animated, err := rulebook.Academy(rulebook.AnimatedFeature, 86)
	if err != nil {
		t.Fatal(err)
	}
	list := `{"setting": "film/animated-feature", "complete": true, "credits": [
		{"person": "a", "title": "Producer"}, {"person": "b", "title": "Director"}, {"person": "c", "title": "Director"}],
		"production": {"facts": {"shared-and-equal-director-credit": "SHARED"}}}`
	for _, tt := range []struct {
		shared string
		rule   credit.Effect
	}{{"", credit.Open}, {"true", credit.Passes}, {"false", credit.Denies}} {
		var l credit.List
		if err := json.Unmarshal([]byte(strings.Replace(list, "SHARED", tt.shared, 1)), &l); err != nil {
			t.Fatal(err)
		}
		report, err := credit.Check(l, animated)
		if err != nil {
			t.Fatal(err)
		}
		v := report.Lists[0]
		i := slices.IndexFunc(v.Rulings, func(r credit.Ruling) bool { return r.Rule.ID == "ampas-af-2" })
		if got := v.Rulings[i].Effect; got != tt.rule {
			t.Errorf("shared %q: %s, want %s", tt.shared, got, tt.rule)
		}
		found := slices.ContainsFunc(report.Findings, func(f cite.Finding) bool { return f.Code == "ampas-af-2" && f.Path == "credits" })
		if found != (tt.rule != credit.Passes) {
			t.Errorf("shared %q: a finding of the rule: %t", tt.shared, found)
		}
	}
}

// TestCoProductionList: the shares of a co-production are judged by Check.
func TestCoProductionList(t *testing.T) {
	list := credit.List{Setting: feature, Production: credit.Evidence{
		Quantities: map[credit.Quantity]credit.Range{
			rulebook.CoProducingCountries: credit.Exactly(money.Whole(3)), rulebook.TotalOfShares: credit.Exactly(money.Whole(1)),
			rulebook.SmallestShare: credit.Exactly(money.Percent(20)), rulebook.LargestShare: credit.Exactly(money.Percent(50)),
		},
	}}
	report, err := credit.Check(list, rulebook.Eurimages())
	if err != nil {
		t.Fatal(err)
	}
	if got := report.Lists[0].Outcome; got != credit.Granted {
		t.Errorf("%s, want granted", report.Lists[0])
	}
	text, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	var back credit.List
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(list.Production, back.Production); diff != "" {
		t.Error(diff)
	}
}

// TestHoldersInPersonRules: a rule about a person counts the holders on the list.
func TestHoldersInPersonRules(t *testing.T) {
	bar := rule("crowd", credit.Bars, credit.Holders{Titles: []role.Title{"Producer"}, Min: 4})
	list := credit.List{Setting: feature, Complete: true}
	for _, p := range []role.Person{"a", "b", "c", "d"} {
		list.Credits = append(list.Credits, credit.Credit{Person: p, Title: "Producer"})
	}
	s := ruleSet(t, bar, rule("else", credit.Suffices, credit.All{}))
	for n, want := range map[int]credit.Outcome{3: credit.Granted, 4: credit.Denied} {
		short := list
		short.Credits = list.Credits[:n]
		report, err := credit.Check(short, s)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range report.Lines {
			if got := l.Verdicts[0].Outcome; got != want {
				t.Errorf("%s of %d: %s, want %s", l.Credit.Person, n, got, want)
			}
		}
	}
	// On a list that is not complete evidence says what the list leaves open.
	short := list
	short.Credits, short.Complete = list.Credits[:2], false
	short.Evidence = []credit.Evidence{{Person: "a", Holders: holders("PRODUCER", "..3")}}
	report, err := credit.Check(short, s)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := report.Lines[0].Verdicts[0].Outcome, report.Lines[1].Verdicts[0].Outcome; a != credit.Granted || b != credit.Undetermined {
		t.Errorf("%s and %s, want granted and undetermined", a, b)
	}
}

// TestListContradicted: what the evidence says of holders and the production is
// held against the list, each contradiction with its place.
func TestListContradicted(t *testing.T) {
	list := credit.List{
		Setting: feature, Complete: true,
		Credits: []credit.Credit{{Person: "a", Title: "Producer"}, {Person: "b", Title: "Producer"}},
		Evidence: []credit.Evidence{
			{Person: "a", Holders: holders("Producer", "1")},
			{Person: "b", Facts: facts("x", no)},
		},
		Production: credit.Evidence{Facts: facts("x", yes)},
	}
	_, err := credit.Check(list, houseRules())
	for _, want := range []string{
		"credit: list: evidence[0].holders.Producer: 1, but the list has 2",
		"credit: list: production: of b: facts.x: false and true",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
	list.Evidence, list.Production = nil, credit.Evidence{Decided: role.DutySetOf(role.Budget), Holders: holders("Producer", "3..")}
	if _, err := credit.Check(list, houseRules()); err == nil || !strings.Contains(err.Error(), "production: about somebody's work") {
		t.Errorf("work of a production is no error: %v", err)
	}
}

// TestEvidenceProblems: each of several problems of one piece of evidence has its
// place on the list.
func TestEvidenceProblems(t *testing.T) {
	wrong := credit.Evidence{
		Facts:      facts("", yes),
		Quantities: map[credit.Quantity]credit.Range{"a-share": credit.Exactly(money.Whole(2)), "crew": credit.Exactly(money.Whole(-1))},
	}
	named := wrong
	named.Person = "a"
	_, err := credit.Check(credit.List{
		Setting: feature, Credits: []credit.Credit{{Person: "a", Title: "Producer"}, {Person: "b", Title: "Producer"}},
		Evidence: []credit.Evidence{named}, Production: wrong, Teams: []credit.Team{{Members: []role.Person{"a", "b"}, Evidence: wrong}},
	}, houseRules())
	for _, place := range []string{"evidence[0]", "production", "teams[0].evidence"} {
		if n := strings.Count(fmt.Sprint(err), "credit: list: "+place+"."); n != 3 {
			t.Errorf("%d problems of %s, want 3:\n%v", n, place, err)
		}
	}
	if text := fmt.Sprint(err); strings.Count(text, "credit: ") != 9 {
		t.Errorf("more than one prefix a problem:\n%s", text)
	}
	var contradiction *credit.ContradictionError
	named.Facts, named.Quantities = nil, nil
	named.Decided, named.NotDecided = role.DutySetOf(role.Budget), role.DutySetOf(role.Budget)
	_, err = credit.Check(credit.List{
		Setting: feature, Credits: []credit.Credit{{Person: "a", Title: "Producer"}}, Evidence: []credit.Evidence{named},
	}, houseRules())
	if !errors.As(err, &contradiction) || contradiction.Place != "decided" {
		t.Errorf("%v, want a contradiction that can be told", err)
	}
}

// TestHoldersAreCounts: a number of holders is whole and not negative.
func TestHoldersAreCounts(t *testing.T) {
	for _, text := range []string{"-3", "1/2", "..-1", "-1..2", "1..5/2"} {
		_, err := credit.NewRecord(credit.Evidence{Holders: holders("Producer", text)})
		if err == nil || !strings.Contains(err.Error(), "credit: evidence: holders.Producer: ") || !strings.Contains(err.Error(), "want a whole number, 0 or more") {
			t.Errorf("%s: %v", text, err)
		}
	}
	if _, err := credit.NewRecord(credit.Evidence{Holders: holders("Producer", "0..3")}); err != nil {
		t.Error(err)
	}
}

// TestKnownNot: some roles and titles may be known to be none while others are
// open.
func TestKnownNot(t *testing.T) {
	notEP := credit.Known[role.Role]{AreNot: []role.Role{role.ExecutiveProducer}}
	notVariant := credit.Known[role.Role]{AreNot: []role.Role{role.InvestorExecutiveProducer}}
	for _, tt := range []struct {
		name string
		test credit.Condition
		e    credit.Evidence
		want credit.Effect
	}{
		{"no executive producer", credit.WorksAs{role.ExecutiveProducer}, credit.Evidence{WorksAs: notEP}, credit.Passes},
		{"nor a variant", credit.WorksAs{role.InvestorExecutiveProducer}, credit.Evidence{WorksAs: notEP}, credit.Passes},
		{"no variant, perhaps a plain one", credit.WorksAs{role.ExecutiveProducer}, credit.Evidence{WorksAs: notVariant}, credit.Open},
		{"others are open", credit.WorksAs{role.ExecutiveProducer, role.Director}, credit.Evidence{WorksAs: notEP}, credit.Open},
		{"reports not to", credit.ReportsTo{role.ExecutiveProducer}, credit.Evidence{ReportsTo: notEP}, credit.Passes},
		{"to somebody else perhaps", credit.ReportsOnlyTo{role.Director}, credit.Evidence{ReportsTo: notEP}, credit.Open},
		{"not titled", credit.Titled{"PRODUCER"}, credit.Evidence{Titles: credit.Known[role.Title]{AreNot: []role.Title{"Producer"}}}, credit.Passes},
		{"titled otherwise", credit.Titled{"Producer", "Wizard"}, credit.Evidence{Titles: credit.Known[role.Title]{AreNot: []role.Title{"Producer"}}}, credit.Open},
	} {
		v := ruleSet(t, rule("r", credit.Suffices, tt.test)).Judge(credit.Question{}, record(t, tt.e))
		if got := v.Rulings[0].Effect; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	var r credit.Record
	if err := json.Unmarshal([]byte(`{"worksAs": {"areNot": ["director", "executive-producer", "director"]}}`), &r); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(&r)
	if want := `{"worksAs":{"areNot":["executive-producer","director"]}}`; err != nil || string(text) != want {
		t.Errorf("%s, %v, want %s", text, err, want)
	}
	_, err = r.Learn(credit.Evidence{WorksAs: known(false, role.InvestorExecutiveProducer)})
	if err == nil || !strings.Contains(err.Error(), "worksAs: ") {
		t.Errorf("an investor executive producer who is known to be no executive producer: %v", err)
	}
}

// TestWaysKnowWhatIsNot: no way goes by what is known not to be.
func TestWaysKnowWhatIsNot(t *testing.T) {
	s := ruleSet(t,
		rule("some", credit.Defines, credit.WorksAs{role.ExecutiveProducer, role.Director}), rule("bar", credit.Bars, credit.WorksAs{role.Director}))
	e := credit.Evidence{WorksAs: credit.Known[role.Role]{AreNot: []role.Role{role.ExecutiveProducer}}}
	for _, w := range s.Judge(credit.Question{}, record(t, e)).Ways {
		if w.To == credit.Granted {
			t.Errorf("%s, though the only job left is barred", w)
		}
	}
}

// TestWaysInWords: each need of a way is by itself, what must not be so comes
// last and says so.
func TestWaysInWords(t *testing.T) {
	need := func(test credit.Condition, truth cite.Truth) credit.Need {
		return credit.Need{Test: test, Truth: truth}
	}
	for _, tt := range []struct {
		needs []credit.Need
		want  string
	}{
		{[]credit.Need{
			need(credit.Is(rulebook.StudioExecutive), no), need(credit.Is(rulebook.MajorPortion), yes), need(credit.Is(rulebook.PersonalManager), no),
		}, "granted if: found to have done the major portion; not employed as an executive of a studio, network or streamer; not a personal manager"},
		{[]credit.Need{need(credit.AskedSetting{{Medium: role.Film}, {Medium: role.Television}}, no)}, "granted if the setting is none of (film) and (television)"},
		{[]credit.Need{need(credit.AskedSetting{{Medium: role.Film}}, no)}, "granted if the setting is not (film)"},
		{[]credit.Need{need(credit.Measure{Quantity: rulebook.CoProducingCountries, Min: "2", Max: "2"}, yes)}, "granted if co-producing countries exactly 2"},
		{[]credit.Need{need(credit.ReportsOnlyTo{role.Studio}, no)}, "granted if reports to somebody besides Studio"},
		{[]credit.Need{need(credit.ReportsTo{role.Studio}, no)}, "granted if does not report directly to Studio"},
		{[]credit.Need{need(credit.WorksAs{role.Writer}, no)}, "granted if does not work as Writer"},
		{[]credit.Need{need(credit.Titled{"Wizard"}, no)}, "granted if does not have the title Wizard"},
		{[]credit.Need{need(credit.AskedTitle{"Wizard"}, no)}, "granted if the title is not Wizard"},
		{[]credit.Need{need(credit.Holders{Titles: []role.Title{"Wizard"}, Min: 1}, no)}, "granted if nobody under the title Wizard"},
		{[]credit.Need{need(credit.Is(rulebook.DecidedInPostProduction), yes)}, "granted if decided in post-production"},
	} {
		if got := (credit.Way{To: credit.Granted, Needs: tt.needs}).String(); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
