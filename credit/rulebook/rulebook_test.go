package rulebook_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

var (
	film    = role.Setting{Medium: role.Film, Format: role.Feature}
	tvMovie = role.Setting{Medium: role.Television, Format: role.TelevisionMovie}
)

const (
	yes = cite.True
	no  = cite.False
)

func academy(t testing.TB, n int) *credit.RuleSet {
	t.Helper()
	return lookup(t, fmt.Sprintf("ampas-best-picture-%d", n))
}

func record(t testing.TB, e credit.Evidence) *credit.Record {
	t.Helper()
	r, err := credit.NewRecord(e)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

type knowledge = map[credit.Fact]cite.Truth

// TestEveryRule checks what no rule may lack: an id in the set's format that
// means one rule everywhere, a source of the library's table, editions that say
// something, and a place in a set that reads and writes JSON.
func TestEveryRule(t *testing.T) {
	id := regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)+$`)
	rules := make(map[credit.RuleID]credit.Rule)
	sets := make(map[string]bool)
	for s := range rulebook.All() {
		if s.Len() == 0 && s.Header().Body != "AMPAS" {
			t.Errorf("%s holds no rules", s.ID())
		}
		if s.Header().Edition == "" {
			t.Errorf("%s says no edition", s.ID())
		}
		if !id.MatchString(s.ID()) || sets[s.ID()] {
			t.Errorf("set id %q: malformed or used twice", s.ID())
		}
		sets[s.ID()] = true
		for r := range s.Rules() {
			if !id.MatchString(string(r.ID)) {
				t.Errorf("%s: rule id %q, want lower case with hyphens", s.ID(), r.ID)
			}
			same := r
			if r.Status == credit.Parameter {
				same.Test = nil // its number differs by edition
			}
			if before, ok := rules[r.ID]; ok && !cmp.Equal(before, same) {
				t.Errorf("%s: rule %s is another one elsewhere:\n%s", s.ID(), r.ID, cmp.Diff(before, same))
			}
			rules[r.ID] = same
			if r.Edition == "" {
				t.Errorf("%s: rule %s says no edition", s.ID(), r.ID)
			}
			if _, ok := cite.Lookup(r.Ref.Source); !ok {
				t.Errorf("%s: source %q is not in the table", r.ID, r.Ref.Source)
			}
			if r.Status == credit.Parameter && r.Note == "" {
				t.Errorf("%s: a parameter without a note on what is uncertain", r.ID)
			}
			if r.Text[len(r.Text)-1] != '.' {
				t.Errorf("%s: text %q, want a sentence", r.ID, r.Text)
			}
		}
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var back credit.RuleSet
		if err := json.Unmarshal(text, &back); err != nil {
			t.Errorf("%s: %v", s.ID(), err)
		}
		if len(sets)%40 == 0 { // each search makes all sets before it
			if found, ok := rulebook.Lookup(s.ID()); !ok || found.ID() != s.ID() {
				t.Errorf("Lookup(%q) finds %v, %t", s.ID(), found, ok)
			}
		}
	}
	if _, ok := rulebook.Lookup("ampas-best-picture-99"); ok {
		t.Error("Lookup finds an edition that is not held")
	}
	if len(rules) < 120 {
		t.Errorf("%d rules in all, want the rulebook", len(rules))
	}
}

func TestAcademyEditions(t *testing.T) {
	for _, n := range []int{0, -1, 99} {
		_, err := rulebook.AcademyBestPicture(n)
		var e *rulebook.EditionError
		if !errors.As(err, &e) || e.Edition != n {
			t.Errorf("edition %d: %v, want an EditionError", n, err)
		}
	}
	for n, want := range map[int]string{1: "1st", 72: "72nd", 83: "83rd", 11: "11th", 98: "98th"} {
		if got := academy(t, n).Header().Edition; got != want {
			t.Errorf("edition %d is called %q, want %q", n, got, want)
		}
	}
}

// TestAcademyTitles: only two titles may be considered, in every edition that
// has the rule, and nothing that is known of a person makes up for another title.
func TestAcademyTitles(t *testing.T) {
	best := record(t, credit.Evidence{Facts: knowledge{
		rulebook.MajorPortion: yes, rulebook.GuildEligible: yes, rulebook.StudioExecutive: no,
		rulebook.PersonalManager: no, rulebook.ReleasedInFirstHalf: no,
	}})
	for n := 67; n <= 98; n++ {
		for title, may := range map[role.Title]bool{
			role.TitleProducer: true, role.TitleProducedBy: true, "produced by": true,
			role.TitleExecutiveProducer: false, role.TitleCoProducer: false, role.TitleAssociateProducer: false,
			role.TitleLineProducer: false, "Produced in Association With": false, "": false,
		} {
			got := academy(t, n).Judge(credit.Question{Title: title, Setting: film}, best).Outcome
			want := credit.Denied
			switch {
			case may && n >= 72:
				want = credit.Granted
			case may:
				want = credit.Undetermined // what made a nominee then was not read
			}
			if got != want {
				t.Errorf("%dth, %q: %s, want %s", n, title, got, want)
			}
		}
	}
}

// TestAcademyPerson pins the rules of a person by edition.
func TestAcademyPerson(t *testing.T) {
	plain := func(more knowledge) knowledge {
		k := knowledge{rulebook.MajorPortion: yes, rulebook.StudioExecutive: no, rulebook.PersonalManager: no, rulebook.ReleasedInFirstHalf: no}
		for f, v := range more {
			k[f] = v
		}
		return k
	}
	for _, tt := range []struct {
		name    string
		edition int
		facts   knowledge
		want    credit.Outcome
	}{
		{"no guild needed before the 88th", 86, plain(nil), credit.Granted},
		{"the committee goes against the guild", 86, plain(knowledge{rulebook.GuildEligible: no}), credit.Granted},
		{"the guild's gate is open or not", 88, plain(nil), credit.Undetermined},
		{"found eligible", 88, plain(knowledge{rulebook.GuildEligible: yes}), credit.Granted},
		{"an appeal is enough at the 88th", 88, plain(knowledge{rulebook.GuildEligible: no, rulebook.GuildAppealed: yes}), credit.Granted},
		{"no appeal", 88, plain(knowledge{rulebook.GuildEligible: no, rulebook.GuildAppealed: no}), credit.Denied},
		{"an appeal must succeed at the 97th", 97, plain(knowledge{rulebook.GuildEligible: no, rulebook.GuildAppealed: yes, rulebook.GuildAppealSucceeded: no}), credit.Denied},
		{"an appeal that succeeded", 97, plain(knowledge{rulebook.GuildEligible: no, rulebook.GuildAppealSucceeded: yes}), credit.Granted},
		{"the committee says no", 97, plain(knowledge{rulebook.MajorPortion: no, rulebook.GuildEligible: yes}), credit.Denied},
		{"a studio executive", 75, plain(knowledge{rulebook.StudioExecutive: yes, rulebook.FullyFunctioned: no}), credit.Denied},
		{"a studio executive before the rule", 73, plain(knowledge{rulebook.StudioExecutive: yes, rulebook.FullyFunctioned: no}), credit.Granted},
		{"a studio executive who produced", 75, plain(knowledge{rulebook.StudioExecutive: yes, rulebook.FullyFunctioned: yes}), credit.Granted},
		{"a manager", 80, plain(knowledge{rulebook.PersonalManager: yes}), credit.Undetermined},
		{"filed too late", 98, plain(knowledge{rulebook.GuildEligible: yes, rulebook.ReleasedInFirstHalf: yes, rulebook.GuildSubmissionInTime: no}), credit.Denied},
		{"filed in time", 98, plain(knowledge{rulebook.GuildEligible: yes, rulebook.ReleasedInFirstHalf: yes, rulebook.GuildSubmissionInTime: yes}), credit.Granted},
		{"a promise binds nobody", 86, plain(knowledge{rulebook.MajorPortion: no, rulebook.PromisedByContract: yes}), credit.Denied},
		{"companies until the 23rd", 23, plain(nil), credit.Denied},
		{"nothing was read of the 24th", 24, plain(nil), credit.Undetermined},
	} {
		v := academy(t, tt.edition).Judge(credit.Question{Title: role.TitleProducer, Setting: film}, record(t, credit.Evidence{Facts: tt.facts}))
		if v.Outcome != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, v, tt.want)
		}
	}
}

func quantities(t testing.TB, pairs ...string) map[credit.Quantity]credit.Range {
	t.Helper()
	m := make(map[credit.Quantity]credit.Range)
	for i := 0; i < len(pairs); i += 2 {
		r, err := credit.ParseRange(pairs[i+1])
		if err != nil {
			t.Fatal(err)
		}
		m[credit.Quantity(pairs[i])] = r
	}
	return m
}

// TestAcademyTeams: five features together at the 86th, two from the 87th on, no
// team before.
func TestAcademyTeams(t *testing.T) {
	team := func(size, years, features string) credit.Evidence {
		return credit.Evidence{Quantities: quantities(t, string(rulebook.TeamSize), size, string(rulebook.PartnershipYears), years, string(rulebook.JointFeatures), features)}
	}
	for _, tt := range []struct {
		edition int
		team    credit.Evidence
		want    credit.Outcome
	}{
		{85, team("2", "10", "9"), credit.Undetermined},
		{86, team("2", "5", "5"), credit.Granted},
		{86, team("2", "5", "4"), credit.Denied},
		{87, team("2", "5", "2"), credit.Granted},
		{87, team("2", "5", "1"), credit.Denied},
		{87, team("2", "4", "8"), credit.Denied},
		{87, team("3", "5", "2"), credit.Denied},
		{87, team("2", "5..", "1.."), credit.Undetermined},
		{98, team("2", "7/2..", "2"), credit.Undetermined},
	} {
		v := academy(t, tt.edition).Judge(credit.Question{Subject: credit.OnTeam, Setting: film}, record(t, tt.team))
		if v.Outcome != tt.want {
			t.Errorf("%d, %+v: %s, want %s", tt.edition, tt.team, v, tt.want)
		}
	}
}

// TestAcademyCap: hard from the 72nd to the 79th; from the 80th on open until it is
// known whether the committee found a rare and extraordinary circumstance, which lifts
// it.
func TestAcademyCap(t *testing.T) {
	nominees := func(n string) *credit.Record {
		r, err := credit.ParseRange(n)
		if err != nil {
			t.Fatal(err)
		}
		return record(t, credit.Evidence{Holders: map[role.Title]credit.Range{role.TitleProducer: r, role.TitleProducedBy: credit.Range{}, "produced by": none(t)}})
	}
	for _, tt := range []struct {
		edition  int
		units    string
		rare     cite.Truth
		want     credit.Outcome
		eligible bool
	}{
		{71, "5", cite.Unknown, credit.Undetermined, false}, // no rule
		{72, "3", cite.Unknown, credit.Undetermined, true},
		{72, "4", cite.Unknown, credit.Denied, false},
		{72, "4", yes, credit.Denied, false},
		{79, "5", yes, credit.Denied, false},
		{80, "3", no, credit.Undetermined, true},
		{80, "4", cite.Unknown, credit.Undetermined, false},
		{80, "4", yes, credit.Undetermined, true},
		{80, "4", no, credit.Denied, false},
		{98, "3", cite.Unknown, credit.Undetermined, true},
		{98, "5", cite.Unknown, credit.Undetermined, false},
		{98, "5", yes, credit.Undetermined, true},
		{98, "5", no, credit.Denied, false},
		{98, "3..", cite.Unknown, credit.Undetermined, false},
		{98, "3..", yes, credit.Undetermined, true},
	} {
		e := nominees(tt.units).Evidence()
		e.Facts = knowledge{rulebook.ExtraordinaryCircumstance: tt.rare}
		v := academy(t, tt.edition).Judge(credit.Question{Subject: credit.OnList, Setting: film}, record(t, e))
		if v.Outcome != tt.want || v.Eligible() != tt.eligible {
			t.Errorf("%d, %s, rare %s: %s, eligible %t, want %s, %t", tt.edition, tt.units, tt.rare, v, v.Eligible(), tt.want, tt.eligible)
		}
	}
}

// TestOverrideOfTheProduction: what is said of the production lifts the cap for the
// list, and the list says what would lift it.
func TestOverrideOfTheProduction(t *testing.T) {
	five := credit.List{Setting: film, Complete: true, Credits: credits("Producer", "a", "b", "c", "d", "e")}
	v := check(t, five, academy(t, 98)).Lists[0]
	if got := strings.Join(credit.Tell(v.Ways...), " | "); got != "denied if no rare and extraordinary circumstance" {
		t.Errorf("%s: %q", v, got)
	}
	five.Production.Facts = knowledge{rulebook.ExtraordinaryCircumstance: yes}
	report := check(t, five, academy(t, 98))
	if v := report.Lists[0]; !v.Eligible() {
		t.Errorf("%s, want eligible", v)
	}
	for _, line := range report.Lines {
		for _, v := range line.Verdicts {
			if r := v.Remarks(); len(r) == 0 || r[0].Rule.ID != "ampas-bp-5" {
				t.Errorf("%s: %v, want the committee's choice noted", line.Credit.Person, r)
			}
		}
	}
}

func none(t testing.TB) credit.Range {
	t.Helper()
	r, err := credit.ParseRange("0")
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestGuildProducedBy: all of the qualities, or none of the credit.
func TestGuildProducedBy(t *testing.T) {
	all := []credit.Fact{
		rulebook.MainlyManaging, rulebook.DecidedRegularly, rulebook.DecidedContinuously, rulebook.DecidedSubstantially,
		rulebook.DecidedCreative, rulebook.DecidedProduction, rulebook.DecidedBudget, rulebook.DecidedLegal,
		rulebook.DecidedInDevelopment, rulebook.DecidedInPreProduction, rulebook.DecidedInProduction, rulebook.DecidedInPostProduction,
	}
	p := rulebook.PGAFeatureFilms().Prepare(credit.Question{Title: role.TitleProducedBy, Setting: film})
	know := make(knowledge)
	for i, f := range all {
		if got := p.Outcome(record(t, credit.Evidence{Facts: know})); got != credit.Undetermined {
			t.Fatalf("with %d of %d: %s", i, len(all), got)
		}
		know[f] = yes
	}
	if got := p.Outcome(record(t, credit.Evidence{Facts: know})); got != credit.Granted {
		t.Errorf("with all: %s", got)
	}
	for _, f := range all {
		know[f] = no
		if f == rulebook.MainlyManaging {
			if got := p.Outcome(record(t, credit.Evidence{Facts: know})); got != credit.Undetermined {
				t.Errorf("managing is not all, and still %s", got)
			}
			know[rulebook.MainlyOriginating] = no
		}
		if got := p.Outcome(record(t, credit.Evidence{Facts: know})); got != credit.Denied {
			t.Errorf("without %s: %s", f, got)
		}
		know[f] = yes
	}
}

// decided are eighteen functions' duties in the order of the list of 2004.
var decided = [][]role.Duty{
	{role.Concept}, {role.Material, role.Rights}, {role.WriterEngagement}, {role.ScriptDevelopment}, {role.DevelopmentFunding}, {role.FinancierLiaison},
	{role.DirectorEngagement, role.CoProducerEngagement, role.ProductionManagerEngagement}, {role.PrincipalCasting}, {role.KeyCreatives},
	{role.LocationScouting}, {role.PreliminaryBudget, role.Budget}, {role.ShootingScript}, {role.ShootingSchedule},
	{role.PrincipalDeals}, {role.DirectorConsultation}, {role.DesignConsultation}, {role.EffectsConsultation}, {role.ProducingTeamOnSet},
}

func firstDuties(from, to int) role.DutySet {
	var s role.DutySet
	for _, f := range decided[from:to] {
		s = s.Union(role.DutySetOf(f...))
	}
	return s
}

// TestMajority: ten of eighteen functions, nine of seventeen where there are no
// effects, and the readings of the parameter.
func TestMajority(t *testing.T) {
	for _, tt := range []struct {
		name string
		p    rulebook.Parameters
		e    credit.Evidence
		want credit.Outcome
	}{
		{"ten of eighteen", rulebook.Parameters{}, credit.Evidence{Decided: firstDuties(0, 10)}, credit.Granted},
		{"nine of eighteen, the rest unknown", rulebook.Parameters{}, credit.Evidence{Decided: firstDuties(0, 9)}, credit.Undetermined},
		{"nine of eighteen, the rest not", rulebook.Parameters{}, credit.Evidence{Decided: firstDuties(0, 9), NotDecided: firstDuties(9, 18)}, credit.Denied},
		{"half is enough if the caller says so", rulebook.Parameters{AtLeast: true}, credit.Evidence{Decided: firstDuties(0, 9), NotDecided: firstDuties(9, 18)}, credit.Granted},
		{"nine of seventeen", rulebook.Parameters{}, credit.Evidence{Decided: firstDuties(0, 9), NotDecided: firstDuties(9, 16), Absent: role.DutySetOf(role.EffectsConsultation)}, credit.Granted},
		{"taking part in all of them", rulebook.Parameters{}, credit.Evidence{Performed: firstDuties(0, 18), NotDecided: firstDuties(0, 18)}, credit.Denied},
		{"half of a pair is not the function", rulebook.Parameters{}, credit.Evidence{Decided: firstDuties(0, 10).Without(role.Rights), NotPerformed: firstDuties(10, 18).With(role.Rights)}, credit.Denied},
		{"two thirds", rulebook.Parameters{Majority: "2/3", AtLeast: true}, credit.Evidence{Decided: firstDuties(0, 12), NotDecided: firstDuties(12, 18)}, credit.Granted},
	} {
		s, err := rulebook.PGATheatrical2004(tt.p)
		if err != nil {
			t.Fatal(err)
		}
		v := s.Judge(credit.Question{Title: role.TitleProducedBy, Setting: film}, record(t, tt.e))
		if v.Outcome != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, v, tt.want)
		}
	}
	if _, err := rulebook.PGATheatrical2004(rulebook.Parameters{Majority: "half"}); err == nil {
		t.Error("a majority that is no ratio was taken")
	}
}

// TestExecutiveProducerOfAFilm: money alone is not enough, and a quarter is.
func TestExecutiveProducerOfAFilm(t *testing.T) {
	contributed := knowledge{rulebook.SignificantContribution: yes}
	share := func(s string) map[credit.Quantity]credit.Range {
		return quantities(t, string(rulebook.FinancingShare), s)
	}
	for _, tt := range []struct {
		name string
		p    rulebook.Parameters
		e    credit.Evidence
		want credit.Outcome
	}{
		{"a quarter and a contribution", rulebook.Parameters{}, credit.Evidence{Facts: contributed, Quantities: share("1/4")}, credit.Granted},
		{"less than a quarter", rulebook.Parameters{}, credit.Evidence{Facts: knowledge{rulebook.SignificantContribution: yes, rulebook.SignificantDevelopment: no}, Quantities: share("24/100")}, credit.Denied},
		{"less, and the property developed", rulebook.Parameters{}, credit.Evidence{Facts: knowledge{rulebook.SignificantContribution: yes, rulebook.SignificantDevelopment: yes}, Quantities: share("0")}, credit.Granted},
		{"money alone", rulebook.Parameters{}, credit.Evidence{Facts: knowledge{rulebook.SignificantContribution: no}, Quantities: share("1")}, credit.Denied},
		{"rights alone settle nothing", rulebook.Parameters{}, credit.Evidence{Decided: role.DutySetOf(role.Rights)}, credit.Undetermined},
		{"a lower share by the caller", rulebook.Parameters{FinancingShare: "1/10"}, credit.Evidence{Facts: contributed, Quantities: share("1/10..")}, credit.Granted},
	} {
		s, err := rulebook.PGATheatrical2004(tt.p)
		if err != nil {
			t.Fatal(err)
		}
		v := s.Judge(credit.Question{Title: role.TitleExecutiveProducer, Setting: film}, record(t, tt.e))
		if v.Outcome != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, v, tt.want)
		}
	}
}

// TestStatusesAgreeWithNotes: no rule is in force whose own note says that nobody read
// whether it still holds, and those of which no recent text was read are historical.
func TestStatusesAgreeWithNotes(t *testing.T) {
	doubts := []string{"still stands", "nothing later", "no later text was read", "superseded", "no text of a rule was read"}
	historical := []string{
		"ampas-bp-2", "ampas-bp-5", "ampas-bp-7", "ampas-bp-8", "ampas-bp-9", "emmy-5-", "wga-", "dga-4-first", "pga-mark-7",
	}
	found := make(map[string]bool)
	for s := range rulebook.All() {
		for r := range s.Rules() {
			if r.Body == "producedby" {
				continue
			}
			for _, doubt := range doubts {
				if r.Status == credit.InForce && strings.Contains(strings.ToLower(r.Note), doubt) {
					t.Errorf("%s is %s: %s", r.ID, r.Status, r.Note)
				}
			}
			for _, prefix := range historical {
				if strings.HasPrefix(string(r.ID), prefix) {
					found[prefix] = true
					if r.Status != credit.Historical || r.Note == "" && r.To == 0 {
						t.Errorf("%s is %s, note %q, want it historical and a note that says why", r.ID, r.Status, r.Note)
					}
				}
			}
		}
	}
	for _, prefix := range historical {
		if !found[prefix] {
			t.Errorf("no rule %s", prefix)
		}
	}
}

// TestHistoricalRulesDecide: a rule that is historical today decides by the editions
// that it is held for.
func TestHistoricalRulesDecide(t *testing.T) {
	manager := `{"facts":{"personal-manager":"true","fully-functioned-as-producer":"false","found-to-have-done-the-major-portion":"true"}}`
	for set, want := range map[string]credit.Outcome{"ampas-best-picture-73": granted, "ampas-best-picture-74": denied} {
		if v := lookup(t, set).Judge(ask(role.TitleProducer, feature), evidence(t, manager)); v.Outcome != want {
			t.Errorf("%s: %s, want %s", set, v, want)
		}
	}
}

// TestNetworksAreTheLibrarysReading: a rule that takes a network for one of those an
// executive producer may report to says that its source does not.
func TestNetworksAreTheLibrarysReading(t *testing.T) {
	rules := 0
	for s := range rulebook.All() {
		for r := range s.Rules() {
			only, ok := r.Test.(credit.ReportsOnlyTo)
			if !ok || !slices.Contains(only, role.Network) {
				continue
			}
			rules++
			if !strings.Contains(r.Note, "this library's reading") {
				t.Errorf("%s: %q", r.ID, r.Note)
			}
		}
	}
	if rules != 3 {
		t.Errorf("%d rules, want 3", rules)
	}
}
