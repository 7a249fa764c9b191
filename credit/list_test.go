package credit_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestCheckRefuses: what keeps a list from being checked, each with its place.
func TestCheckRefuses(t *testing.T) {
	house := houseRules()
	list := credit.List{
		Setting:  feature,
		Credits:  []credit.Credit{{Person: "ann", Title: "Producer"}},
		Evidence: []credit.Evidence{{Person: "ann"}, {Person: "bob", Decided: role.DutySetOf(role.Budget)}},
		Teams: []credit.Team{{Members: []role.Person{"ann", "bob"}, Evidence: credit.Evidence{
			Quantities: map[credit.Quantity]credit.Range{credit.TeamSize: credit.Exactly(money.Whole(3))},
		}}},
	}
	_, err := credit.Check(list, house, nil, houseRules())
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		"credit: list: sets[1]: nil, want a rule set",
		"credit: list: sets[2]: house-2026 is there twice",
		"credit: list: teams[0].evidence.quantities.team-size: 3, but there are 2 members",
		`credit: list: evidence[1]: "bob" has no credit on the list`,
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
	if s := credit.Suggest(nil, feature, nil, house); len(s) != 0 {
		t.Errorf("%v is suggested to somebody of whom nothing is known", s)
	}
}

// Lists for the laws: four people, three titles, one team of which much, little
// or nothing speaks.
var (
	lPeople = []role.Person{"ann", "bob", "cy", "dee"}
	lTitles = []role.Title{"Producer", "Produced By", "Wizard"}
	lTeams  = []credit.Evidence{{}, {Facts: facts("partners", yes)}, {Facts: facts("partners", no)}}
)

// drawList draws a list, and a set with a cap and perhaps a rule of teams.
func drawList(t *rapid.T) (credit.List, *credit.RuleSet, credit.Holders, bool) {
	list := credit.List{Setting: feature, Complete: rapid.Bool().Draw(t, "complete")}
	for _, p := range lPeople {
		for _, title := range lTitles {
			if rapid.Bool().Draw(t, "credited") {
				list.Credits = append(list.Credits, credit.Credit{Person: p, Title: title})
			}
		}
	}
	credited := func(p role.Person) bool {
		return slices.ContainsFunc(list.Credits, func(c credit.Credit) bool { return c.Person == p })
	}
	if rapid.IntRange(0, 3).Draw(t, "team") > 0 && credited("ann") && credited("bob") {
		list.Teams = []credit.Team{{Members: []role.Person{"ann", "bob"}, Evidence: rapid.SampledFrom(lTeams).Draw(t, "partnership")}}
	}
	h := credit.Holders{Titles: lTitles[rapid.IntRange(0, 1).Draw(t, "from"):2]}
	h.Min, h.Max = rapid.IntRange(1, 3).Draw(t, "min"), rapid.IntRange(3, 4).Draw(t, "max")
	if rapid.Bool().Draw(t, "exact") {
		h.Max = h.Min
	}
	count := rule("count", credit.Defines, h)
	count.Subject = credit.OnList
	rules := []credit.Rule{count}
	knows := rapid.Bool().Draw(t, "knows teams")
	if knows {
		team := rule("team", credit.Defines, credit.Is("partners"))
		team.Subject = credit.OnTeam
		rules = append(rules, team)
	}
	return list, ruleSet(t, rules...), h, knows
}

// counts returns the numbers of people or teams that may turn out to hold any of
// the titles, on a list to which nobody comes.
func counts(list credit.List, titles []role.Title, knowsTeams bool) []int {
	var holders []role.Person
	for _, p := range lPeople {
		if slices.ContainsFunc(list.Credits, func(c credit.Credit) bool { return c.Person == p && slices.Contains(titles, c.Title) }) {
			holders = append(holders, p)
		}
	}
	apart := len(holders)
	if len(list.Teams) == 0 || !knowsTeams || !slices.Contains(holders, "ann") || !slices.Contains(holders, "bob") {
		return []int{apart}
	}
	switch list.Teams[0].Evidence.Facts["partners"] {
	case cite.True:
		return []int{apart - 1}
	case cite.False:
		return []int{apart}
	default:
		return []int{apart - 1, apart}
	}
}

// TestCountsOfLists: a cap is judged by people and teams, each counted once
// whatever titles they have, and as far as it is known whether a team counts as
// one and whether the list is complete.
func TestCountsOfLists(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list, rules, h, knows := drawList(t)
		report, err := credit.Check(list, rules)
		if err != nil {
			t.Fatal(err)
		}
		could := make(map[credit.Outcome]bool)
		for _, n := range counts(list, h.Titles, knows) {
			for more := range 10 {
				if more > 0 && list.Complete {
					break
				}
				could[map[bool]credit.Outcome{true: credit.Granted, false: credit.Denied}[n+more >= h.Min && n+more <= h.Max]] = true
			}
		}
		want := credit.Undetermined
		if len(could) == 1 {
			for want = range could {
			}
		}
		if got := report.Lists[0].Outcome; got != want {
			t.Fatalf("%+v by %s: %s, want %s", list, h, got, want)
		}
	})
}

// TestFurtherHolder: a further credit, more known of a team, or that nobody else
// is credited turns no settled verdict on a list round.
func TestFurtherHolder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list, rules, _, _ := drawList(t)
		before := credit.Undetermined
		for range 4 {
			report, err := credit.Check(list, rules)
			if err != nil {
				t.Fatal(err)
			}
			after := report.Lists[0].Outcome
			if before != credit.Undetermined && after != before {
				t.Fatalf("%s became %s: %+v", before, after, list)
			}
			before = after
			switch step := rapid.IntRange(0, 2).Draw(t, "step"); {
			case step == 0:
				list.Complete = true
			case step == 1 && !list.Complete:
				c := credit.Credit{Person: rapid.SampledFrom(append(lPeople, "eve", "fay")).Draw(t, "who"), Title: rapid.SampledFrom(lTitles).Draw(t, "as")}
				if !slices.Contains(list.Credits, c) {
					list.Credits = append(slices.Clip(list.Credits), c)
				}
			case step == 2 && len(list.Teams) > 0 && len(list.Teams[0].Evidence.Facts) == 0:
				list.Teams = []credit.Team{{Members: list.Teams[0].Members, Evidence: rapid.SampledFrom(lTeams).Draw(t, "partnership")}}
			}
		}
	})
}

// TestTeamAcrossTitles: a team of a Producer and a Produced By is one holder of
// the two titles.
func TestTeamAcrossTitles(t *testing.T) {
	list := credit.List{
		Setting: feature, Complete: true,
		Credits: []credit.Credit{{Person: "ann", Title: "Producer"}, {Person: "bob", Title: "Produced By"}},
		Teams:   []credit.Team{{Members: []role.Person{"ann", "bob"}, Evidence: credit.Evidence{Facts: facts("partners", yes)}}},
	}
	one := rule("one", credit.Defines, credit.Holders{Titles: []role.Title{"Producer", "Produced By"}, Min: 1, Max: 1})
	team := rule("team", credit.Defines, credit.Is("partners"))
	one.Subject, team.Subject = credit.OnList, credit.OnTeam
	report, err := credit.Check(list, ruleSet(t, one, team))
	if err != nil {
		t.Fatal(err)
	}
	if v := report.Lists[0]; v.Outcome != credit.Granted {
		t.Errorf("%s: %s, want granted", v, v.Rulings[0].Reason.Observed)
	}
}

// TestTitlesInOtherSpelling: evidence that spells a title of the list otherwise
// does not contradict it.
func TestTitlesInOtherSpelling(t *testing.T) {
	list := credit.List{
		Setting: feature, Complete: true,
		Credits:  []credit.Credit{{Person: "ann", Title: "Co-Producer"}},
		Evidence: []credit.Evidence{{Person: "ann", Titles: known[role.Title](true, "CO PRODUCER")}},
	}
	if _, err := credit.Check(list, houseRules()); err != nil {
		t.Error(err)
	}
	list.Evidence[0].Titles = known[role.Title](true, "Producer")
	if _, err := credit.Check(list, houseRules()); err == nil {
		t.Error("a title that is not among those known is no contradiction")
	}
}

// TestOneFindingForOneRule: a rule that two sets hold is one finding for a credit.
func TestOneFindingForOneRule(t *testing.T) {
	bar := rule("bar", credit.Bars, credit.All{})
	twice := []*credit.RuleSet{}
	for _, id := range []string{"first", "second"} {
		s, err := credit.NewRuleSet(credit.Header{ID: id, Grants: credit.GrantsCredit}, bar)
		if err != nil {
			t.Fatal(err)
		}
		twice = append(twice, s)
	}
	list := credit.List{Setting: feature, Credits: []credit.Credit{{Person: "ann", Title: "Producer"}, {Person: "bob", Title: "Producer"}}}
	report, err := credit.Check(list, twice...)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, f := range report.Findings {
		if f.Code == "bar" {
			n++
		}
	}
	if n != 2 || len(report.Lines[0].Verdicts) != 2 {
		t.Errorf("%d findings of the rule on two credits and %d verdicts on the first, want 2 and 2", n, len(report.Lines[0].Verdicts))
	}
}
