package rulebook_test

import (
	"slices"
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
		{"a soft cap, and a team that no rule knows", credit.List{Credits: four, Complete: true, Teams: pair}, capped, "to note: More people are credited Produced By than the number the caller set. The list names 4 as Produced By or Producer."},
		{"up to two of a short film", credit.List{Setting: role.Setting{Medium: role.Film, Format: role.Short}, Credits: four, Complete: true}, lookup(t, "ampas-live-action-short-98"),
			"to note: One or two people were named, never more. The list names 4 as Producer, Produced By, Director or Directed By."},
		{"four where there is no such circumstance", credit.List{Credits: four, Complete: true, Production: credit.Evidence{Facts: knowledge{rulebook.ExtraordinaryCircumstance: no}}}, academy(t, 98),
			"not met" + strings.TrimPrefix(perhaps, "not known to be met") + "4 as Producer or Produced By."},
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

// TestCountAndCap: a finding about a count says how many there are and how many may be.
func TestCountAndCap(t *testing.T) {
	six := credit.List{Setting: film, Complete: true, Credits: credits("Producer", "ann", "bob", "cy", "dee", "eve", "fay")}
	for circumstance, level := range map[cite.Truth]cite.Level{cite.Unknown: cite.Warning, no: cite.Warning} {
		six.Production.Facts = knowledge{rulebook.ExtraordinaryCircumstance: circumstance}
		i := slices.IndexFunc(check(t, six, academy(t, 98)).Findings, func(f cite.Finding) bool { return f.Code == "ampas-bp-3-80" })
		if i < 0 {
			t.Fatalf("circumstance %s: no finding", circumstance)
		}
		f := check(t, six, academy(t, 98)).Findings[i]
		if f.Level != level || f.Observed != "6 as Producer or Produced By" || f.Want != "at most 3 as Producer or Produced By" {
			t.Errorf("circumstance %s: %s %s, %q, want %q", circumstance, f.Level, f, f.Observed, f.Want)
		}
	}
}

// TestCountAndCapOfACard: a rule against so many or more says the same.
func TestCountAndCapOfACard(t *testing.T) {
	card := credit.List{Setting: film, Complete: true, Credits: slices.Concat(
		credits("Unit Production Manager", "ann", "bob"), credits("First Assistant Director", "cy"), credits("Second Assistant Director", "dee"))}
	i := slices.IndexFunc(check(t, card, lookup(t, "dgc-management-card")).Findings, func(f cite.Finding) bool { return f.Code == "dga-3" })
	if i < 0 {
		t.Fatal("no finding")
	}
	f := check(t, card, lookup(t, "dgc-management-card")).Findings[i]
	if !strings.HasPrefix(f.Observed, "4 as Unit Production Manager") || !strings.HasPrefix(f.Want, "fewer than 4 as Unit Production Manager") {
		t.Errorf("%s: %q, want %q", f, f.Observed, f.Want)
	}
}

// TestPartnersHaveTheirGround: where the rules of the mark take two for one, what is
// known of one is a ground for the credit of the other, and only there.
func TestPartnersHaveTheirGround(t *testing.T) {
	asked := knowledge{rulebook.EligibilityFormFiled: yes, rulebook.MarkRequested: yes}
	found := knowledge{rulebook.EligibilityFormFiled: yes, rulebook.MarkRequested: yes, rulebook.GuildMajorPortion: yes}
	for recognized, want := range map[cite.Truth]bool{yes: false, no: true} {
		list := credit.List{
			Setting: film, Complete: true, Credits: credits("Producer", "ann", "bob"),
			Teams: []credit.Team{{Members: []role.Person{"ann", "bob"}, Evidence: credit.Evidence{
				Facts: knowledge{rulebook.BothPetitioned: yes, rulebook.PartnershipRecognized: recognized},
			}}},
			Production: credit.Evidence{Facts: knowledge{
				rulebook.CommercialDistribution: yes, rulebook.USExploitation: yes, rulebook.NoticeFiled: yes,
			}},
			Evidence: []credit.Evidence{{Person: "ann", Facts: found}, {Person: "bob", Facts: asked}},
		}
		r := check(t, list, rulebook.PGAMark())
		if got := r.Lines[1].Marks[0].Outcome == granted; got == want {
			t.Errorf("recognised %s: the mark of the other is granted %t, want %t", recognized, got, !want)
		}
		if got := slices.Contains(findings(r), "warning credit-nothing-known credits[1]"); got != want || r.Lines[1].Unsupported != want {
			t.Errorf("recognised %s: nothing known %t, want %t: %q", recognized, got, want, findings(r))
		}
	}
}

// TestOtherCrafts: who has a producing credit and another of a craft has one producing
// title, and a craft is not asked for the work that a producing credit is for.
func TestOtherCrafts(t *testing.T) {
	for _, tt := range []struct {
		titles  []role.Title
		several []string // places that are found to be another producing title
		nothing []string // places of which no work is known
	}{
		{[]role.Title{"Producer", "Directed By"}, nil, []string{"credits[0]"}},
		{[]role.Title{"Directed By", "Written By", "Producer"}, nil, []string{"credits[2]"}},
		{[]role.Title{"Producer", "Unit Production Manager"}, nil, []string{"credits[0]", "credits[1]"}},
		{[]role.Title{"Executive Producer", "Directed By", "Producer"}, []string{"credits[2]"}, []string{"credits[0]", "credits[2]"}},
		{[]role.Title{"Producer", "Wizard Producer", "Wizard"}, []string{"credits[1]"}, []string{"credits[0]", "credits[1]", "credits[2]"}},
	} {
		list := credit.List{Setting: film, Complete: true}
		for _, title := range tt.titles {
			list.Credits = append(list.Credits, credit.Credit{Person: "ann", Title: title})
		}
		var several, nothing []string
		for _, f := range check(t, list, rulebook.PGAFeatureFilms()).Findings {
			switch f.Code {
			case credit.CodeSeveralTitles:
				several = append(several, f.Path)
			case credit.CodeNothingKnown:
				nothing = append(nothing, f.Path)
			}
		}
		if !slices.Equal(several, tt.several) || !slices.Equal(nothing, tt.nothing) {
			t.Errorf("%q: several %q, nothing known %q, want %q and %q", tt.titles, several, nothing, tt.several, tt.nothing)
		}
	}
}
