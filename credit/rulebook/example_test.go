package rulebook_test

import (
	"encoding/json"
	"fmt"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// A credited producer of whom the guild approved and the committee has not
// spoken.
func ExampleAcademyBestPicture() {
	rules, err := rulebook.AcademyBestPicture(88)
	if err != nil {
		panic(err)
	}
	record, err := credit.NewRecord(credit.Evidence{
		Person: "Arnon Milchan",
		Facts:  map[credit.Fact]cite.Truth{rulebook.GuildEligible: cite.True, rulebook.StudioExecutive: cite.False, rulebook.PersonalManager: cite.False},
	})
	if err != nil {
		panic(err)
	}
	for _, title := range []role.Title{role.TitleProducer, role.TitleExecutiveProducer} {
		v := rules.Judge(credit.Question{Title: title, Setting: role.Setting{Medium: role.Film, Format: role.Feature}}, record)
		fmt.Println(v)
		for _, way := range v.Ways {
			fmt.Println("-", way)
		}
	}
	// Output:
	// Arnon Milchan: Producer: ampas-best-picture-88: undetermined by ampas-bp-2
	// - granted if found to have done the major portion
	// - denied if not found to have done the major portion
	// Arnon Milchan: Executive Producer: ampas-best-picture-88: denied by ampas-bp-1
	// - granted if: the title is Producer or Produced By; found to have done the major portion
}

func ExamplePGAFeatureFilms() {
	rules := rulebook.PGAFeatureFilms()
	for _, title := range []role.Title{role.TitleProducedBy, role.TitleCoExecutiveProducer} {
		v := rules.Judge(credit.Question{Title: title, Setting: role.Setting{Medium: role.Film, Format: role.Feature}}, nil)
		fmt.Println(v)
	}
	// Output:
	// Produced By: pga-feature-films: undetermined by pga-feat-pb-2
	// Co-Executive Producer: pga-feature-films: denied by pga-feat-coep-1; no evidence turns this: it rests on what is asked
}

// What is missing is said in numbers, not as a list of combinations.
func ExamplePGATheatrical2004() {
	rules, err := rulebook.PGATheatrical2004(rulebook.Parameters{})
	if err != nil {
		panic(err)
	}
	record, err := credit.NewRecord(credit.Evidence{
		Decided:    role.DutySetOf(role.Concept, role.WriterEngagement, role.ScriptDevelopment, role.PrincipalCasting, role.KeyCreatives, role.ShootingScript, role.ShootingSchedule, role.DirectorConsultation),
		NotDecided: role.DutySetOf(role.LocationScouting, role.DesignConsultation, role.ProducingTeamOnSet, role.PrincipalDeals, role.DevelopmentFunding, role.FinancierLiaison, role.DirectorEngagement),
		Absent:     role.DutySetOf(role.EffectsConsultation),
	})
	if err != nil {
		panic(err)
	}
	v := rules.Judge(credit.Question{Title: role.TitleProducedBy, Setting: role.Setting{Medium: role.Film, Format: role.Feature}}, record)
	fmt.Println(v)
	fmt.Println(v.Because()[0].Reason.Observed)
	for _, way := range v.Ways {
		fmt.Println("-", way)
	}
	// Output:
	// Produced By: pga-theatrical-2004: undetermined by pga-gen-2-theatrical, pga-feat-pb-3
	// 8 known, 7 known not, 1 not on this production, 2 unknown
	// - granted if decided at least 1 of these 2 (the material and the underlying rights; the preliminary budget and the budget)
	// - denied if did not decide any of these 2 (the material and the underlying rights; the preliminary budget and the budget)
}

func ExampleLookup() {
	set, ok := rulebook.Lookup("ampas-best-picture-86")
	fmt.Println(set, ok)
	// Output: Academy Award for Best Picture, 86th true
}

// A rule as other programs read it.
func ExampleAll() {
	for set := range rulebook.All() {
		rule, ok := set.Rule("ampas-bp-4-86")
		if !ok {
			continue
		}
		test, _ := json.Marshal(rule.Test)
		fmt.Println(set.ID(), rule.ID, rule.Force, string(test))
	}
	// Output: ampas-best-picture-86 ampas-bp-4-86 defines {"all":[{"measure":{"quantity":"team-size","min":"2","max":"2"}},{"measure":{"quantity":"partnership-years","min":"5"}},{"measure":{"quantity":"joint-theatrical-features","min":"5"}}]}
}

// Who may have the mark: what is known of the production is told once, in the
// list, and goes with what is known of everybody.
func ExamplePGAMark_list() {
	found := func(p role.Person, b cite.Truth) credit.Evidence {
		return credit.Evidence{Person: p, Facts: map[credit.Fact]cite.Truth{
			rulebook.EligibilityFormFiled: cite.True, rulebook.MarkRequested: cite.True, rulebook.GuildMajorPortion: b,
		}}
	}
	report, err := credit.Check(credit.List{
		Setting: role.Setting{Medium: role.Film, Format: role.Feature},
		Production: credit.Evidence{Facts: map[credit.Fact]cite.Truth{
			rulebook.CommercialDistribution: cite.True, rulebook.USExploitation: cite.True, rulebook.NoticeFiled: cite.True,
		}},
		Credits: []credit.Credit{
			{Person: "Ann Ash", Title: role.TitleProducedBy},
			{Person: "Bob Birch", Title: role.TitleProducedBy},
			{Person: "Cy Cedar", Title: role.TitleProducedBy},
		},
		Evidence: []credit.Evidence{found("Ann Ash", cite.True), found("Bob Birch", cite.Unknown), found("Cy Cedar", cite.False)},
	}, rulebook.PGAMark())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, line := range report.Lines {
		for _, v := range line.Marks {
			fmt.Println(v)
			for _, way := range v.Ways {
				fmt.Println("-", way)
			}
		}
	}
	// Output:
	// Ann Ash: Produced By: pga-mark: granted by pga-mark-4
	// Bob Birch: Produced By: pga-mark: undetermined by pga-mark-4
	// - granted if found by the Producers Guild to have done a major portion
	// - denied if not found by the Producers Guild to have done a major portion
	// Cy Cedar: Produced By: pga-mark: denied by pga-mark-4
	// - granted if found by the Producers Guild to have done a major portion
}
