package seeds_test

import (
	"fmt"
	"slices"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

type facts = map[credit.Fact]cite.Truth

// judged expects a verdict on a title of a feature film under a rule set.
func judged(pkg string, rules func() (*credit.RuleSet, error), t role.Title, e credit.Evidence, want credit.Outcome) ask {
	return ask{pkg, func(sentence) error {
		set, err := rules()
		if err != nil {
			return err
		}
		r, err := credit.NewRecord(e)
		if err != nil {
			return err
		}
		v := set.Judge(credit.Question{Title: t, Setting: settingOf("film/feature")}, r)
		if v.Outcome != want {
			return fmt.Errorf("%v, want %v", v, want)
		}
		return nil
	}}
}

// guild2004 judges by the Producers Guild's code of 2004 for theatrical films.
func guild2004(t role.Title, e credit.Evidence, want credit.Outcome) ask {
	return judged("credit/rulebook", func() (*credit.RuleSet, error) {
		return rulebook.PGATheatrical2004(rulebook.Parameters{})
	}, t, e, want)
}

// academy judges somebody who did the major portion of the work, and whom the
// guild found eligible, by the Academy's rules for Best Picture.
func academy(t role.Title, want credit.Outcome) ask {
	return judged("credit/rulebook", func() (*credit.RuleSet, error) {
		return rulebook.AcademyBestPicture(97)
	}, t, credit.Evidence{Facts: facts{
		rulebook.MajorPortion: cite.True, rulebook.GuildEligible: cite.True,
		rulebook.StudioExecutive: cite.False, rulebook.PersonalManager: cite.False,
	}}, want)
}

// wantsScriptWork judges a writer's credit by a rule that asks for work on the
// script, as a house would write it down.
func wantsScriptWork(e credit.Evidence, want credit.Outcome) ask {
	return judged("credit", func() (*credit.RuleSet, error) {
		return credit.NewRuleSet(credit.Header{ID: "seeds", Name: "Practice told by the articles", Body: "house", Edition: "1"}, credit.Rule{
			ID: "seeds-written-by", Body: "house", Edition: "1", Titles: []role.Title{role.TitleWrittenBy},
			Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
			Test: credit.Done{Part: credit.Participated, Of: []credit.Function{
				{Duties: []role.Duty{role.Writing}}, {Duties: []role.Duty{role.ScriptDevelopment}},
			}},
			Text: "A writer worked on the script.", Ref: cite.Ref{Source: "seed-004", At: "S236"},
		})
	}, role.TitleWrittenBy, e, want)
}

// elastic expects a title to stand for several roles by setting, or for one.
func elastic(text string, want bool) ask {
	return ask{"role", func(sentence) error {
		m := role.StandsFor(role.Title(text), role.Setting{})
		if !m.Known() || (len(m.Elsewhere) > 0) != want {
			return fmt.Errorf("%q stands for %v, elsewhere for %v: want others %v", text, m.Prevailing, m.Elsewhere, want)
		}
		return nil
	}}
}

// contradicted expects claims about a role in a setting that contradict each
// other, with nothing but their numbers to tell them apart.
func contradicted(r role.Role, in string) ask {
	return ask{"role", func(sentence) error {
		for a := range role.Published().Work(r, settingOf(in)) {
			if a.Contested {
				return nil
			}
		}
		return fmt.Errorf("nothing about %v in %q is contested", r, in)
	}}
}

// othersRunTheSet expects that people other than producers run the set.
func othersRunTheSet() ask {
	return ask{"role", func(sentence) error {
		runs := role.HoldersOf(role.SetOperations, role.Performs, settingOf(film)).AtLeast(role.Usually)
		if !slices.ContainsFunc(runs.Roles(), func(r role.Role) bool { return r.Class() != role.ClassProducing }) || runs.Has(role.Producer) {
			return fmt.Errorf("%v run the set, want others than the producer", runs.Roles())
		}
		return nil
	}}
}

// rightBelow expects the seniority of film to have nobody between two roles.
func rightBelow(higher, lower role.Role) ask {
	return ask{"hierarchy", func(sentence) error {
		if way := hierarchy.FilmSeniority.Way(higher, lower, settingOf(film)); len(way) != 1 {
			return fmt.Errorf("from %v to %v: %v, want one rung", higher, lower, way)
		}
		return nil
	}}
}

// unranked expects an order not to know the roles.
func unranked(o hierarchy.Order, in string, roles ...role.Role) ask {
	return ask{"hierarchy", func(sentence) error {
		for _, r := range roles {
			if got := o.Compare(role.Producer, r, settingOf(in)); got != 0 {
				return fmt.Errorf("%v: producer stands %v %v, want no place", o, got, r)
			}
		}
		return nil
	}}
}
