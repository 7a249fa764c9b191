package rulebook_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// findings returns the findings of a report as "level code path".
func findings(r credit.Report) []string {
	var out []string
	for _, f := range r.Findings {
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s", f.Level, f.Code, f.Path)))
	}
	return out
}

func check(t testing.TB, l credit.List, sets ...*credit.RuleSet) credit.Report {
	t.Helper()
	r, err := credit.Check(l, sets...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func credits(title role.Title, people ...role.Person) []credit.Credit {
	var list []credit.Credit
	for _, p := range people {
		list = append(list, credit.Credit{Person: p, Title: title})
	}
	return list
}

// TestCheckFindsWhatIsWrong: each thing that a check looks for, once.
func TestCheckFindsWhatIsWrong(t *testing.T) {
	list := credit.List{
		Setting:  film,
		Complete: true,
		Credits: []credit.Credit{
			{Person: "ann", Title: "Executive Producer"},
			{Person: "bob", Title: "Co-Executive Producer"},
			{Person: "ann", Title: "Associate Producer"},
			{Person: "cy", Title: "Line Producer", Mark: true},
			{Person: "dee", Title: "Associate Producer"},
		},
		Evidence: []credit.Evidence{
			{Person: "dee", Decided: firstDuties(0, 18), Performed: role.DutySetOf(role.Financing, role.OverallManagement)},
		},
	}
	r := check(t, list, rulebook.PGAFeatureFilms(), rulebook.PGAMark())
	got := findings(r)
	for _, want := range []string{
		"note credit-nothing-known credits[0]",
		"warning pga-feat-set-1 credits[1]",
		"failure pga-feat-coep-1 credits[1]",
		"note credit-several-titles credits[2]",
		"failure credit-mark credits[3]",
		"note credit-work-above-title credits[4]",
		"warning pga-feat-pb-1 credits",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no finding %q in\n%s", want, strings.Join(got, "\n"))
		}
	}
	if slices.Contains(got, "note credit-nothing-known credits[4]") {
		t.Error("something is known of dee's work")
	}
	if len(r.Lines) != len(list.Credits) {
		t.Errorf("%d lines for %d credits", len(r.Lines), len(list.Credits))
	}
}

// TestCheckFindsNothing: a list in order has no finding above a note.
func TestCheckFindsNothing(t *testing.T) {
	qualities := knowledge{
		rulebook.MainlyOriginating: no, rulebook.MainlyManaging: yes, rulebook.DecidedRegularly: yes, rulebook.DecidedContinuously: yes, rulebook.DecidedSubstantially: yes,
		rulebook.DecidedCreative: yes, rulebook.DecidedProduction: yes, rulebook.DecidedBudget: yes, rulebook.DecidedLegal: yes,
		rulebook.DecidedInDevelopment: yes, rulebook.DecidedInPreProduction: yes, rulebook.DecidedInProduction: yes, rulebook.DecidedInPostProduction: yes,
		rulebook.CommercialDistribution: yes, rulebook.USExploitation: yes, rulebook.NoticeFiled: yes, rulebook.EligibilityFormFiled: yes,
		rulebook.MarkRequested: yes, rulebook.GuildMajorPortion: yes,
	}
	list := credit.List{
		Setting: film, Complete: true,
		Credits:  []credit.Credit{{Person: "ann", Title: "Produced By", Mark: true}},
		Evidence: []credit.Evidence{{Person: "ann", Facts: qualities}},
	}
	r := check(t, list, rulebook.PGAFeatureFilms(), rulebook.PGAMark())
	for _, f := range r.Findings {
		if f.Level > cite.Note {
			t.Errorf("%s", f)
		}
	}
	if r.Lines[0].Verdicts[0].Outcome != granted {
		t.Errorf("%s", r.Lines[0].Verdicts[0])
	}
}

// TestNoNomineeIsNoFault: to be no nominee is no fault of a credit, and a mark
// that nobody prints is not judged.
func TestNoNomineeIsNoFault(t *testing.T) {
	list := credit.List{
		Setting: film, Complete: true, Credits: credits("Executive Producer", "ann"),
		Evidence: []credit.Evidence{{Person: "ann", Decided: role.DutySetOf(role.Financing)}},
	}
	r := check(t, list, academy(t, 98), rulebook.PGAMark())
	if len(r.Lines[0].Verdicts) != 1 || r.Lines[0].Verdicts[0].Outcome != denied {
		t.Errorf("verdicts %v, want the Academy's alone", r.Lines[0].Verdicts)
	}
	if got := findings(r); !slices.Equal(got, []string{"note ampas-bp-1 credits[0]"}) {
		t.Errorf("findings %v", got)
	}
	if n := len(r.Lines[0].Verdicts[0].Rulings); n < 5 {
		t.Errorf("%d rulings, want those that cannot matter in the verdict", n)
	}
}

// TestNotesAreShared: a note that says the same of several credits is told once, with
// all of their names; what some productions give is asked of nobody; failures stay
// with their credits.
func TestNotesAreShared(t *testing.T) {
	list := credit.List{
		Setting: film, Complete: true,
		Credits: slices.Concat(credits("Producer", "ann", "bob"), credits("Executive Producer", "cy", "dee"), credits("Directed By", "eve"), credits("Associate Producer", "fay", "gus")),
	}
	for _, p := range []role.Person{"fay", "gus"} {
		list.Evidence = append(list.Evidence, credit.Evidence{Person: p, Performed: role.DutySetOf(role.Research), Facts: map[credit.Fact]cite.Truth{rulebook.DelegatedFunction: cite.False}})
	}
	r := check(t, list, academy(t, 98), lookup(t, "pga-theatrical-2004"), rulebook.PracticeObserved())
	want := []string{
		"note ampas-bp-2 credits", "note ampas-bp-6-97 credits", "note ampas-bp-8 credits", "note ampas-bp-12 credits", "note pga-gen-2-theatrical credits", "note pga-feat-pb-3 credits",
		"note credit-nothing-known credits[0]", "note credit-nothing-known credits[1]", "note ampas-bp-1 credits", "note pga-feat-ep-1 credits",
		"note credit-nothing-known credits[2]", "note credit-nothing-known credits[3]",
		"failure pga-feat-ap-1 credits[5]", "failure pga-feat-ap-1 credits[6]",
	}
	if diff := cmp.Diff(want, findings(r)); diff != "" {
		t.Error(diff)
	}
	for _, f := range r.Findings {
		head := map[string]string{
			"ampas-bp-2": "ann, Producer; bob, Producer: not known to be met: ",
			"ampas-bp-1": "cy, Executive Producer; dee, Executive Producer; eve, Directed By; fay, Associate Producer; gus, Associate Producer: not met: ",
		}[f.Code]
		if !strings.HasPrefix(f.Message, head) || f.Path == "credits" && f.Subject != "" {
			t.Errorf("%+v, want it to begin with %q", f, head)
		}
	}
}

// TestTitlesOfTheList: rules about the titles somebody has read them off the
// list, which evidence may not contradict.
func TestTitlesOfTheList(t *testing.T) {
	once, err := credit.NewRuleSet(credit.Header{ID: "house", Grants: credit.GrantsCredit}, credit.Rule{
		ID: "house-once", Body: "House", Force: credit.Bars, Subject: credit.OnPerson, Status: credit.InForce,
		Titles: []role.Title{"Associate Producer"}, Test: credit.Titled{"Executive Producer"},
		Text: "An executive producer is no associate producer as well.", Ref: cite.Ref{Source: "house"},
	})
	if err != nil {
		t.Fatal(err)
	}
	list := credit.List{Setting: film, Complete: true, Credits: append(credits("Executive Producer", "ann"), credits("Associate Producer", "ann", "bob")...)}
	r := check(t, list, once)
	if got := findings(r); !slices.Contains(got, "failure house-once credits[1]") || slices.Contains(got, "failure house-once credits[2]") {
		t.Errorf("findings %v", got)
	}
	list.Evidence = []credit.Evidence{{Person: "bob", Titles: credit.Known[role.Title]{Complete: true}}}
	if _, err := credit.Check(list, once); err == nil || !strings.Contains(err.Error(), "credits[2]") {
		t.Errorf("a title that cannot be was taken: %v", err)
	}
}

// TestWorkThatFits: no finding where the title's own role fits the work best.
func TestWorkThatFits(t *testing.T) {
	duties := role.DutySetOf(role.ScriptBreakdown, role.DailyOperations, role.Budget, role.ShootingSchedule, role.CrewHiring)
	list := credit.List{Setting: film, Credits: credits("Line Producer", "ann"), Evidence: []credit.Evidence{{Person: "ann", Performed: duties}}}
	for _, f := range check(t, list).Findings {
		t.Error(f)
	}
}

// TestCheckRefusesNonsense: every problem of a list is named with its place.
func TestCheckRefusesNonsense(t *testing.T) {
	_, err := credit.Check(credit.List{
		Setting: role.Setting{Medium: 99},
		Credits: []credit.Credit{{Title: "Producer"}, {Person: "ann"}, {Person: "ann", Title: "Producer"}, {Person: "ann", Title: "producer"}},
		Evidence: []credit.Evidence{
			{}, {Person: "ann"}, {Person: "ann"},
			{Person: "bob", Decided: role.DutySetOf(role.Budget), Absent: role.DutySetOf(role.Budget)},
		},
		Teams: []credit.Team{{Members: []role.Person{"ann"}}, {Members: []role.Person{"ann", "ann"}}},
	})
	for _, want := range []string{
		"setting", "credits[0]: person missing", "credits[1]: title missing", "credits[3]: ann as producer is there twice",
		"evidence[0]: person missing", "evidence[2]: ann is there twice", "evidence[3].absent",
		"teams[0]: 1 members", "teams[1]: 1 members",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
}

// TestCapsCountTeamsAsOne: nominees against the cap of three by edition, a team
// counting as one where its edition knows it and its history suffices.
func TestCapsCountTeamsAsOne(t *testing.T) {
	pair := func(years, features string) []credit.Team {
		return []credit.Team{{Members: []role.Person{"b", "c"}, Evidence: credit.Evidence{
			Quantities: quantities(t, string(rulebook.PartnershipYears), years, string(rulebook.JointFeatures), features),
		}}}
	}
	for _, tt := range []struct {
		name    string
		edition int
		people  int
		teams   []credit.Team
		over    bool // and not by a rare and extraordinary circumstance
	}{
		{"three", 79, 3, nil, false},
		{"four", 79, 4, nil, true},
		{"no teams in 2007", 79, 4, pair("9", "9"), true},
		{"a team of the 86th", 86, 4, pair("5", "5"), false},
		{"a team too young", 86, 4, pair("5", "4"), true},
		{"the same from the 87th", 87, 4, pair("5", "4"), false},
		{"five with one team", 90, 5, pair("5", "4"), true},
		{"a team of which little is known", 90, 4, pair("5", ""), false},
	} {
		people := []role.Person{"a", "b", "c", "d", "e"}[:tt.people]
		list := credit.List{Setting: film, Complete: true, Credits: credits("Producer", people...), Teams: tt.teams}
		list.Production.Facts = knowledge{rulebook.ExtraordinaryCircumstance: no}
		r := check(t, list, academy(t, tt.edition))
		over := slices.ContainsFunc(r.Findings, func(f cite.Finding) bool {
			return strings.HasPrefix(f.Code, "ampas-bp-3") && f.Level == cite.Warning && strings.HasPrefix(f.Message, "not met")
		})
		if over != tt.over {
			t.Errorf("%s: over the cap %t, want %t:\n%s", tt.name, over, tt.over, strings.Join(findings(r), "\n"))
		}
	}
}

// TestCapOfTheCaller: the guild's cap is the caller's to set, and a remark.
func TestCapOfTheCaller(t *testing.T) {
	for n, want := range map[int]bool{0: false, 3: true, 4: false} {
		s, err := rulebook.PGATheatrical2004(rulebook.Parameters{ProducedByCap: n})
		if err != nil {
			t.Fatal(err)
		}
		r := check(t, credit.List{Setting: film, Complete: true, Credits: credits("Produced By", "a", "b", "c", "d")}, s)
		if got := slices.Contains(findings(r), "warning pga-feat-pb-4 credits"); got != want {
			t.Errorf("cap %d: remark %t, want %t", n, got, want)
		}
	}
}

// TestOpenListSettlesNoCap: further names may come, so only too many are too many.
func TestOpenListSettlesNoCap(t *testing.T) {
	open := credit.List{Setting: film, Credits: credits("Producer", "a", "b", "c")}
	if r := check(t, open, academy(t, 79)); r.Lists[0].Outcome != undetermined || len(r.Lists[0].Because()) != 1 {
		t.Errorf("%s", r.Lists[0])
	}
	open.Credits = credits("Producer", "a", "b", "c", "d")
	if r := check(t, open, academy(t, 79)); r.Lists[0].Outcome != denied {
		t.Errorf("%s", r.Lists[0])
	}
}

// TestSuggest: titles that the work supports, rules before practice, the better
// fit first, and none that a rule denies.
func TestSuggest(t *testing.T) {
	old, err := rulebook.PGATheatrical2004(rulebook.Parameters{})
	if err != nil {
		t.Fatal(err)
	}
	r := record(t, credit.Evidence{
		Decided:   firstDuties(0, 11).With(role.OwnInvestment),
		Performed: role.DutySetOf(role.Introductions), // practice would grant what a rule denies
		Facts:     knowledge{rulebook.DelegatedFunction: no},
	})
	var got []string
	for _, s := range credit.Suggest(r, film, old, rulebook.PGAFeatureFilms(), rulebook.PracticeObserved()) {
		got = append(got, fmt.Sprintf("%s %s practice=%t", s.Title, s.Outcome, s.Practice))
		for _, v := range s.Verdicts {
			if v.Outcome == denied {
				t.Errorf("%s is suggested although %s", s.Title, v)
			}
		}
	}
	if len(got) == 0 || !strings.HasPrefix(got[0], "Produc") || !strings.Contains(got[0], "granted practice=false") {
		t.Errorf("first comes %q, want the producer", got)
	}
	for i, s := range got {
		if strings.HasPrefix(s, "Associate Producer") {
			t.Errorf("suggested although denied: %s", s)
		}
		if strings.Contains(s, "practice=true") && i != len(got)-1 {
			t.Errorf("practice comes before rules: %v", got)
		}
	}
	if !slices.Contains(got, "Executive Producer granted practice=true") {
		t.Errorf("practice is not among %v", got)
	}
}

// TestOnePersonUnderTwoTitles: Producer and Produced By are counted together, and
// somebody with both is one of the three.
func TestOnePersonUnderTwoTitles(t *testing.T) {
	rules, err := rulebook.AcademyBestPicture(79)
	if err != nil {
		t.Fatal(err)
	}
	three := credit.List{Setting: film, Complete: true, Credits: append(credits("Producer", "ann", "bob", "cy"), credits("Produced By", "ann")...)}
	v := check(t, three, rules).Lists[0]
	i := slices.IndexFunc(v.Rulings, func(r credit.Ruling) bool { return r.Rule.ID == "ampas-bp-3-72" })
	if i < 0 || v.Rulings[i].Effect != credit.Passes {
		t.Errorf("three people, one under both titles: %+v, want ampas-bp-3-72 to pass", v)
	}
	four := three
	four.Credits = append(slices.Clone(three.Credits), credits("Produced By", "dee")...)
	if v := check(t, four, rules).Lists[0]; v.Outcome != denied {
		t.Errorf("four people, one under both titles: %s, want denied", v)
	}
}

// TestTeamsAreOfTheList: nobody is left out of a count twice, or without being in it.
func TestTeamsAreOfTheList(t *testing.T) {
	list := credit.List{
		Setting: film, Complete: true, Credits: credits("Producer", "ann", "bob", "cy"),
		Teams: []credit.Team{
			{Members: []role.Person{"ann", "bob"}},
			{Members: []role.Person{"bob", "cy"}},
			{Members: []role.Person{"cy", "dee"}},
		},
	}
	_, err := credit.Check(list)
	for _, want := range []string{`teams[1]: "bob" is in teams[0] too`, `teams[2]: "cy" is in teams[1] too`, `teams[2]: "dee" has no credit on the list`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want it to say %s", err, want)
		}
	}
}

// TestTwoBodiesTwoFindings: who the committee names may have been refused by the
// guild, and the other way round.
func TestTwoBodiesTwoFindings(t *testing.T) {
	mark := knowledge{
		rulebook.CommercialDistribution: yes, rulebook.USExploitation: yes, rulebook.NoticeFiled: yes,
		rulebook.EligibilityFormFiled: yes, rulebook.MarkRequested: yes,
		rulebook.MajorPortion: yes, rulebook.GuildEligible: no, rulebook.GuildMajorPortion: no,
		rulebook.StudioExecutive: no, rulebook.PersonalManager: no,
	}
	ampas, err := rulebook.AcademyBestPicture(86)
	if err != nil {
		t.Fatal(err)
	}
	r, err := credit.NewRecord(credit.Evidence{Facts: mark})
	if err != nil {
		t.Fatal(err)
	}
	q := credit.Question{Title: role.TitleProducedBy, Setting: film}
	if v := ampas.Judge(q, r); v.Outcome != granted {
		t.Errorf("the committee: %s, want granted", v)
	}
	if v := rulebook.PGAMark().Judge(q, r); v.Outcome != denied {
		t.Errorf("the guild: %s, want denied", v)
	}
}

// TestPartnersShareTheMark: two producers whom the panel found to be partners are
// assessed as one, so that what the panel found of either holds for both; without
// the panel, or in television, each stands alone.
func TestPartnersShareTheMark(t *testing.T) {
	asked := knowledge{
		rulebook.CommercialDistribution: yes, rulebook.USExploitation: yes, rulebook.NoticeFiled: yes,
		rulebook.EligibilityFormFiled: yes, rulebook.MarkRequested: yes, rulebook.GuildMajorPortion: no,
	}
	found := make(knowledge)
	for f, v := range asked {
		found[f] = v
	}
	found[rulebook.GuildMajorPortion] = yes
	for _, tt := range []struct {
		name    string
		in      role.Setting
		team    knowledge
		failure bool
	}{
		{"recognised", film, knowledge{rulebook.BothPetitioned: yes, rulebook.PartnershipRecognized: yes}, false},
		{"not recognised", film, knowledge{rulebook.BothPetitioned: yes, rulebook.PartnershipRecognized: no}, true},
		{"nothing known of it", film, nil, true},
		{"one did not petition", film, knowledge{rulebook.BothPetitioned: no, rulebook.PartnershipRecognized: yes}, true},
		{"a film for television", tvMovie, knowledge{rulebook.BothPetitioned: yes, rulebook.PartnershipRecognized: yes}, true},
	} {
		list := credit.List{
			Setting: tt.in, Complete: true,
			Credits:  []credit.Credit{{Person: "ann", Title: "Produced By", Mark: true}, {Person: "bob", Title: "Produced By", Mark: true}},
			Teams:    []credit.Team{{Members: []role.Person{"ann", "bob"}, Evidence: credit.Evidence{Facts: tt.team}}},
			Evidence: []credit.Evidence{{Person: "ann", Facts: asked}, {Person: "bob", Facts: found}},
		}
		r := check(t, list, rulebook.PGAMark())
		got := findings(r)
		if slices.Contains(got, "failure credit-mark credits[0]") != tt.failure || slices.Contains(got, "failure credit-mark credits[1]") {
			t.Errorf("%s: %v, want a failure for ann %t and none for bob", tt.name, got, tt.failure)
		}
	}
}

// TestDeniedAreNoNominees: a cap counts those who are proposed for what the set
// grants, and so nobody whom the same set denies; whoever is open counts. A set
// of credits counts everybody on the list, as each is credited until the list says
// otherwise.
func TestDeniedAreNoNominees(t *testing.T) {
	names := []string{"Jackson", "Walsh", "Osborne", "Sanders"}
	list := credit.List{Setting: film, Complete: true}
	for i, n := range names {
		list.Credits = append(list.Credits, credit.Credit{Person: role.Person(n), Title: "Producer"})
		list.Evidence = append(list.Evidence, credit.Evidence{Person: role.Person(n), Facts: knowledge{
			rulebook.MajorPortion: cite.Of(i < 3), rulebook.GuildEligible: cite.Of(i < 3), rulebook.FullyFunctioned: yes,
		}})
	}
	judged := func(edition int, change func(*credit.List)) credit.Report {
		l := list
		l.Evidence = slices.Clone(list.Evidence)
		l.Credits = slices.Clone(list.Credits)
		change(&l)
		return check(t, l, academy(t, edition))
	}
	warns := func(r credit.Report) bool {
		return slices.ContainsFunc(r.Findings, func(f cite.Finding) bool { return strings.HasPrefix(f.Code, "ampas-bp-3-") })
	}
	for _, tt := range []struct {
		name   string
		change func(*credit.List)
		over   bool
	}{
		{"one of four denied", func(*credit.List) {}, false},
		{"one of four open", func(l *credit.List) { l.Evidence = l.Evidence[:3] }, true},
		{"four who qualify", func(l *credit.List) {
			l.Evidence[3].Facts = knowledge{rulebook.MajorPortion: yes, rulebook.GuildEligible: yes, rulebook.FullyFunctioned: yes}
		}, true},
		{"one of five denied", func(l *credit.List) {
			l.Credits = append(l.Credits, credit.Credit{Person: "a fifth", Title: "Produced By"})
		}, true},
		{"as many said to hold the title", func(l *credit.List) {
			l.Production.Holders = map[role.Title]credit.Range{"Producer": quantities(t, "n", "4")["n"]}
		}, false},
		{"nobody left", func(l *credit.List) {
			for i := range l.Evidence {
				l.Evidence[i].Facts = knowledge{rulebook.MajorPortion: no}
			}
		}, false},
	} {
		for _, edition := range []int{74, 90} {
			report := judged(edition, tt.change)
			if warns(report) != tt.over {
				t.Errorf("%s, %dth: over the cap %t, want %t: %v", tt.name, edition, warns(report), tt.over, report.Lists)
			}
		}
	}
	// Whoever is found to be none of the nominees shortens the list that is judged.
	proposed := judged(74, func(l *credit.List) { l.Evidence = nil })
	shorter := judged(74, func(l *credit.List) { l.Evidence = l.Evidence[3:] })
	if proposed.Lists[0].Outcome != denied || shorter.Lists[0].Outcome != undetermined || !shorter.Lists[0].Eligible() {
		t.Errorf("four proposed: %s; one of them denied: %s", proposed.Lists[0], shorter.Lists[0])
	}
	incomplete := judged(74, func(l *credit.List) { l.Complete = false })
	if v := incomplete.Lists[0]; v.Outcome != undetermined {
		t.Errorf("a list that may lack names: %s, want undetermined", v)
	}
	capped, err := rulebook.PGATheatrical2004(rulebook.Parameters{ProducedByCap: 3})
	if err != nil {
		t.Fatal(err)
	}
	l := list
	l.Evidence = []credit.Evidence{{Person: "Sanders", NotDecided: firstDuties(0, 18)}}
	report := check(t, l, capped)
	if report.Lines[3].Verdicts[0].Outcome != denied || !slices.ContainsFunc(report.Findings, func(f cite.Finding) bool { return f.Code == "pga-feat-pb-4" }) {
		t.Errorf("four credits against a cap of three: %v", report.Findings)
	}
}

// TestUnreadByOthers: what any published rule reads is written rightly, and no set
// asks whether it was meant for something else.
func TestUnreadByOthers(t *testing.T) {
	everything := credit.Evidence{Facts: make(knowledge), Quantities: make(map[credit.Quantity]credit.Range)}
	for s := range rulebook.All() {
		facts, amounts := s.Reads()
		for _, f := range facts {
			everything.Facts[f] = yes
		}
		for _, q := range amounts {
			everything.Quantities[q] = credit.Range{}
		}
	}
	list := credit.List{Setting: film, Credits: credits("Producer", "ann"), Production: everything}
	for s := range rulebook.All() {
		for _, f := range check(t, list, s).Findings {
			if f.Code == credit.CodeUnread && (f.Level != cite.Note || strings.Contains(f.Message, "did you mean")) {
				t.Errorf("%s: %s", s.ID(), f)
			}
		}
	}
}
