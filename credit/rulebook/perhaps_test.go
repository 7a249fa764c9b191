package rulebook_test

import (
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestPerhapsTooMany: a check says how many the list names where they may be more than
// a rule allows, and nothing where they are not.
func TestPerhapsTooMany(t *testing.T) {
	four := credits("Producer", "ann", "bob", "cy", "dee")
	pair := []credit.Team{{Members: []role.Person{"ann", "bob"}}}
	capped, err := rulebook.PGATheatrical2004(rulebook.Parameters{ProducedByCap: 3})
	if err != nil {
		t.Fatal(err)
	}
	const perhaps = "not known to be met: At most three producers or teams are named, unless the committee finds a rare and extraordinary circumstance. The list names "
	for _, tt := range []struct {
		name string
		list credit.List
		set  *credit.RuleSet
		want string
	}{
		{"four, and nothing known of the circumstance", credit.List{Credits: four, Complete: true}, academy(t, 98), perhaps + "4 as Producer or Produced By."},
		{"four with a team that may count as one", credit.List{Credits: four, Complete: true, Teams: pair}, academy(t, 98), perhaps + "4 as Producer or Produced By, counted as 3..4."},
		{"four of a list that may go on", credit.List{Credits: four}, academy(t, 98), perhaps + "4 as Producer or Produced By, counted as 4.."},
		{"three", credit.List{Credits: four[:3], Complete: true}, academy(t, 98), ""},
		{"three of a list that may go on", credit.List{Credits: four[:3]}, academy(t, 98), ""},
		{"four by a rule with another cap", credit.List{Credits: four[:3], Complete: true}, capped, ""},
		{"a soft cap, and a team that no rule knows", credit.List{Credits: four, Complete: true, Teams: pair}, capped, "to note: More people are credited Produced By than the number the caller set."},
		{"up to two of a short film", credit.List{Setting: role.Setting{Medium: role.Film, Format: role.Short}, Credits: four, Complete: true}, lookup(t, "ampas-live-action-short-98"),
			"to note: One or two people were named, never more."},
	} {
		if tt.list.Setting == (role.Setting{}) {
			tt.list.Setting = film
		}
		got := ""
		for _, f := range check(t, tt.list, tt.set).Findings {
			if f.Path == "credits" && f.Level == cite.Warning && f.Subject == "" {
				got += f.Message
			}
		}
		if got != tt.want && !(strings.HasSuffix(tt.want, "..") && strings.HasPrefix(got, tt.want)) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
