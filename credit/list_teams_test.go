package credit_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// pair is a list of two producers who are a team.
func pair() credit.List {
	return credit.List{
		Setting: feature, Complete: true,
		Credits: []credit.Credit{{Person: "ann", Title: "Producer"}, {Person: "bob", Title: "Producer"}},
		Teams:   []credit.Team{{Members: []role.Person{"ann", "bob"}}},
	}
}

// TestHoldersAgainstList: what is said of holders, of the production, of somebody or
// of a team, is held against the list, on which a team may count as one.
func TestHoldersAgainstList(t *testing.T) {
	for place, say := range map[string]func(*credit.List, map[role.Title]credit.Range){
		"production": func(l *credit.List, h map[role.Title]credit.Range) { l.Production.Holders = h },
		"evidence[0]": func(l *credit.List, h map[role.Title]credit.Range) {
			l.Evidence = []credit.Evidence{{Person: "ann", Holders: h}}
		},
		"teams[0].evidence": func(l *credit.List, h map[role.Title]credit.Range) { l.Teams[0].Evidence.Holders = h },
	} {
		for held, ok := range map[string]bool{"0": false, "1": true, "2": true, "1..2": true, "3": false} {
			list := pair()
			say(&list, holders("Producer", held))
			_, err := credit.Check(list, houseRules())
			if (err == nil) != ok || err != nil && !strings.Contains(err.Error(), place+".holders.Producer: "+held+", but the list has 1..2") {
				t.Errorf("%s: %s producers: %v, taken should be %t", place, held, err, ok)
			}
		}
	}
}

// TestTeamsInSuggestions: as long as it is open whether a team counts as one, what
// a cap says of a title is open too.
func TestTeamsInSuggestions(t *testing.T) {
	most := rule("cap", credit.Requires, credit.Holders{Titles: []role.Title{"Producer"}, Max: 1})
	most.Titles = []role.Title{"Producer"}
	set, err := credit.NewRuleSet(credit.Header{ID: "capped", Grants: credit.GrantsCredit}, most)
	if err != nil {
		t.Fatal(err)
	}
	for teams, want := range map[bool]bool{true: true, false: false} {
		list := pair()
		list.Evidence = []credit.Evidence{{Person: "ann", Decided: role.DutySetOf(role.Concept, role.Rights, role.Budget, role.Financing)}}
		if !teams {
			list.Teams = nil
		}
		report, err := credit.Check(list, set)
		if err != nil {
			t.Fatal(err)
		}
		got := slices.ContainsFunc(report.Lines[0].Suggestions, func(s credit.Suggestion) bool { return s.Title == "Producer" })
		if got != want {
			t.Errorf("with a team %t: the title is suggested: %t, want %t: %v", teams, got, want, report.Lines[0].Suggestions)
		}
	}
}

// TestMarkByCounts: a mark is judged with the number of those who hold a title.
func TestMarkByCounts(t *testing.T) {
	set, err := credit.NewRuleSet(credit.Header{ID: "mark", Grants: credit.GrantsMark},
		rule("few", credit.Defines, credit.Holders{Titles: []role.Title{"Producer"}, Max: 1}))
	if err != nil {
		t.Fatal(err)
	}
	list := pair()
	list.Teams = nil
	for n, want := range map[int]credit.Outcome{1: credit.Granted, 2: credit.Denied} {
		list.Credits = list.Credits[:n]
		report, err := credit.Check(list, set)
		if err != nil {
			t.Fatal(err)
		}
		if got := report.Lines[0].Marks[0].Outcome; got != want {
			t.Errorf("%d producers: %s, want %s", n, got, want)
		}
		list = pair()
		list.Teams = nil
	}
}

// TestSilentAboutTeams: a set that speaks of teams alone is silent only where the
// list has none.
func TestSilentAboutTeams(t *testing.T) {
	team := rule("team", credit.Defines, credit.Is("partners"))
	team.Subject = credit.OnTeam
	for teams, want := range map[bool]bool{true: false, false: true} {
		list := pair()
		if !teams {
			list.Teams = nil
		}
		report, err := credit.Check(list, ruleSet(t, team))
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(report.Findings, func(f cite.Finding) bool { return f.Code == credit.CodeSilent }); got != want {
			t.Errorf("with a team %t: silent %t, want %t", teams, got, want)
		}
	}
}
