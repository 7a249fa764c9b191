package rulebook_test

import (
	"errors"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
)

// A ruleCase is a case about some of the rules that are asked, whose effects are
// written from what the references say of them.
type ruleCase struct {
	testCase
	effects string // such as "emmy-5-talk grants, emmy-1-talk passes"
}

// ruleCases are about the rules that cases does not reach.
var ruleCases = []ruleCase{
	{testCase{"emmy, drama of 2003 to 2009: Supervising Producer of substance", "emmy-drama-series-2009", ask("Supervising Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-drama-series grants, emmy-1-drama-series passes"},
	{testCase{"emmy, drama of 2003 to 2009: Supervising Producer without substance", "emmy-drama-series-2009", ask("Supervising Producer", series), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-drama-series denies"},
	{testCase{"emmy, drama of 2003 to 2009: Supervising Producer by title alone", "emmy-drama-series-2009", ask("Supervising Producer", series), `{}`, undetermined}, "emmy-5-drama-series open"},
	{testCase{"emmy, drama of 2003 to 2009: Consulting Producer was not named", "emmy-drama-series-2009", ask("Consulting Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, denied}, "emmy-1-drama-series remarks, emmy-3 denies"},
	{testCase{"emmy, drama of 2010 to 2013: Produced By of substance", "emmy-drama-series-2012", ask("Produced By", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-drama-series-2010 grants, emmy-1-drama-series-2010 passes"},
	{testCase{"emmy, drama of 2010 to 2013: Produced By without substance", "emmy-drama-series-2012", ask("Produced By", series), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-drama-series-2010 denies"},
	{testCase{"emmy, drama of 2010 to 2013: Produced By by title alone", "emmy-drama-series-2012", ask("Produced By", series), `{}`, undetermined}, "emmy-5-drama-series-2010 open"},
	{testCase{"emmy, drama of 2010 to 2013: Consulting Producer was not named", "emmy-drama-series-2012", ask("Consulting Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, denied}, "emmy-1-drama-series-2010 remarks, emmy-3 denies"},
	{testCase{"emmy, comedy of 2010 to 2013: Supervising Producer of substance", "emmy-comedy-series-2013", ask("Supervising Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-comedy-series-2010 grants, emmy-1-comedy-series-2010 passes"},
	{testCase{"emmy, comedy of 2010 to 2013: Supervising Producer without substance", "emmy-comedy-series-2013", ask("Supervising Producer", series), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-comedy-series-2010 denies"},
	{testCase{"emmy, comedy of 2010 to 2013: Consulting Producer was not named", "emmy-comedy-series-2012", ask("Consulting Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, denied}, "emmy-1-comedy-series-2010 remarks, emmy-3 denies"},
	{testCase{"emmy, comedy of 2014: Consulting Producer without substance", "emmy-comedy-series-2014", ask("Consulting Producer", series), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-comedy-series-2014 denies, emmy-3-2014 remarks"},
	{testCase{"emmy, drama of 2014: Senior Producer was never named", "emmy-drama-series-2014", ask("Senior Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-drama-series-2014 remarks"},
	{testCase{"emmy, drama from 2015: Consulting Producer of substance", "emmy-drama-series-2016", ask("Consulting Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-drama-series-2015 grants, emmy-1-drama-series-2015 passes"},
	{testCase{"emmy, drama from 2015: Consulting Producer without substance", "emmy-drama-series-2016", ask("Consulting Producer", series), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-drama-series-2015 denies"},
	{testCase{"emmy, drama from 2015: Consulting Producer by title alone", "emmy-drama-series-2016", ask("Consulting Producer", series), `{}`, undetermined}, "emmy-5-drama-series-2015 open"},
	{testCase{"emmy, drama from 2015: Senior Producer was never named", "emmy-drama-series-2016", ask("Senior Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-drama-series-2015 remarks"},
	{testCase{"emmy, comedy from 2015: Consulting Producer of substance", "emmy-comedy-series-2017", ask("Consulting Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-comedy-series-2015 grants, emmy-1-comedy-series-2015 passes"},
	{testCase{"emmy, comedy from 2015: Consulting Producer without substance", "emmy-comedy-series-2017", ask("Consulting Producer", series), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-comedy-series-2015 denies"},
	{testCase{"emmy, comedy from 2015: Consulting Producer by title alone", "emmy-comedy-series-2017", ask("Consulting Producer", series), `{}`, undetermined}, "emmy-5-comedy-series-2015 open"},
	{testCase{"emmy, comedy from 2015: Series Producer was never named", "emmy-comedy-series-2017", ask("Series Producer", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-comedy-series-2015 remarks"},
	{testCase{"emmy, limited series: Supervising Producer of substance", "emmy-limited-series-2018", ask("Supervising Producer", "television/limited-series"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-limited-series grants, emmy-1-limited-series passes"},
	{testCase{"emmy, limited series: Supervising Producer without substance", "emmy-limited-series-2018", ask("Supervising Producer", "television/limited-series"), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-limited-series denies"},
	{testCase{"emmy, limited series: Supervising Producer by title alone", "emmy-limited-series-2018", ask("Supervising Producer", "television/limited-series"), `{}`, undetermined}, "emmy-5-limited-series open"},
	{testCase{"emmy, limited series: Consulting Producer was never named", "emmy-limited-series-2018", ask("Consulting Producer", "television/limited-series"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-limited-series remarks"},
	{testCase{"emmy, television movie: Produced By of substance", "emmy-television-movie-2018", ask("Produced By", "television/television-movie"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-television-movie grants, emmy-1-television-movie passes"},
	{testCase{"emmy, television movie: Produced By without substance", "emmy-television-movie-2018", ask("Produced By", "television/television-movie"), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-television-movie denies"},
	{testCase{"emmy, television movie: Produced By by title alone", "emmy-television-movie-2018", ask("Produced By", "television/television-movie"), `{}`, undetermined}, "emmy-5-television-movie open"},
	{testCase{"emmy, competition: Senior Producer of substance", "emmy-reality-competition-2019", ask("Senior Producer", factual), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-reality-competition grants, emmy-1-reality-competition passes"},
	{testCase{"emmy, competition: Senior Producer without substance", "emmy-reality-competition-2019", ask("Senior Producer", factual), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-reality-competition denies"},
	{testCase{"emmy, competition: Senior Producer by title alone", "emmy-reality-competition-2019", ask("Senior Producer", factual), `{}`, undetermined}, "emmy-5-reality-competition open"},
	{testCase{"emmy, competition: Produced By was never named", "emmy-reality-competition-2019", ask("Produced By", factual), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-reality-competition remarks"},
	{testCase{"emmy, structured reality: Series Producer of substance", "emmy-structured-reality-2016", ask("Series Producer", factual), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-structured-reality grants, emmy-1-structured-reality passes"},
	{testCase{"emmy, structured reality: Series Producer without substance", "emmy-structured-reality-2016", ask("Series Producer", factual), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-structured-reality denies"},
	{testCase{"emmy, structured reality: Series Producer by title alone", "emmy-structured-reality-2016", ask("Series Producer", factual), `{}`, undetermined}, "emmy-5-structured-reality open"},
	{testCase{"emmy, structured reality: Produced By was never named", "emmy-structured-reality-2016", ask("Produced By", factual), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-structured-reality remarks"},
	{testCase{"emmy, unstructured reality: Senior Producer of substance", "emmy-unstructured-reality-2015", ask("Senior Producer", factual), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-unstructured-reality grants, emmy-1-unstructured-reality passes"},
	{testCase{"emmy, unstructured reality: Senior Producer without substance", "emmy-unstructured-reality-2015", ask("Senior Producer", factual), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-unstructured-reality denies"},
	{testCase{"emmy, unstructured reality: Senior Producer by title alone", "emmy-unstructured-reality-2015", ask("Senior Producer", factual), `{}`, undetermined}, "emmy-5-unstructured-reality open"},
	{testCase{"emmy, unstructured reality: Consulting Producer was never named", "emmy-unstructured-reality-2015", ask("Consulting Producer", factual), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-unstructured-reality remarks"},
	{testCase{"emmy, talk: Producer/Host of substance", "emmy-variety-talk-2017", ask("Producer/Host", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-variety-talk grants, emmy-1-variety-talk passes"},
	{testCase{"emmy, talk: Producer/Host without substance", "emmy-variety-talk-2017", ask("Producer/Host", "television"), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-variety-talk denies"},
	{testCase{"emmy, talk: Producer/Host by title alone", "emmy-variety-talk-2017", ask("Producer/Host", "television"), `{}`, undetermined}, "emmy-5-variety-talk open"},
	{testCase{"emmy, talk: Consulting Producer was never named", "emmy-variety-talk-2017", ask("Consulting Producer", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-variety-talk remarks"},
	{testCase{"emmy, sketches: Consulting Producer of substance", "emmy-variety-sketch-2015", ask("Consulting Producer", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-variety-sketch grants, emmy-1-variety-sketch passes"},
	{testCase{"emmy, sketches: Consulting Producer without substance", "emmy-variety-sketch-2015", ask("Consulting Producer", "television"), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-variety-sketch denies"},
	{testCase{"emmy, sketches: Consulting Producer by title alone", "emmy-variety-sketch-2015", ask("Consulting Producer", "television"), `{}`, undetermined}, "emmy-5-variety-sketch open"},
	{testCase{"emmy, sketches: Senior Producer was never named", "emmy-variety-sketch-2015", ask("Senior Producer", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-variety-sketch remarks"},
	{testCase{"emmy, documentary series: Series Producer of substance", "emmy-documentary-series-2019", ask("Series Producer", factual), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-documentary-series grants, emmy-1-documentary-series passes"},
	{testCase{"emmy, documentary series: Series Producer without substance", "emmy-documentary-series-2019", ask("Series Producer", factual), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-documentary-series denies"},
	{testCase{"emmy, documentary series: Series Producer by title alone", "emmy-documentary-series-2019", ask("Series Producer", factual), `{}`, undetermined}, "emmy-5-documentary-series open"},
	{testCase{"emmy, documentary series: Consulting Producer was never named", "emmy-documentary-series-2019", ask("Consulting Producer", factual), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-documentary-series remarks"},
	{testCase{"emmy, short form: Produced By of substance", "emmy-short-form-2018", ask("Produced By", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-short-form grants, emmy-1-short-form passes"},
	{testCase{"emmy, short form: Produced By without substance", "emmy-short-form-2018", ask("Produced By", "television"), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-short-form denies"},
	{testCase{"emmy, short form: Produced By by title alone", "emmy-short-form-2018", ask("Produced By", "television"), `{}`, undetermined}, "emmy-5-short-form open"},
	{testCase{"emmy, short form: Supervising Producer was never named", "emmy-short-form-2018", ask("Supervising Producer", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-short-form remarks"},
	{testCase{"emmy, children's programme: Produced By of substance", "emmy-childrens-program-2016", ask("Produced By", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-childrens-program grants, emmy-1-childrens-program passes"},
	{testCase{"emmy, children's programme: Produced By without substance", "emmy-childrens-program-2016", ask("Produced By", "television"), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-childrens-program denies"},
	{testCase{"emmy, children's programme: Produced By by title alone", "emmy-childrens-program-2016", ask("Produced By", "television"), `{}`, undetermined}, "emmy-5-childrens-program open"},
	{testCase{"emmy, children's programme: Senior Producer was never named", "emmy-childrens-program-2016", ask("Senior Producer", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined}, "emmy-1-childrens-program remarks"},
	{testCase{"emmy, animated programme: Supervising Producer of substance", "emmy-animated-program-2014", ask("Supervising Producer", "television"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted}, "emmy-5-animated-program grants"},
	{testCase{"emmy, animated programme: Supervising Producer without substance", "emmy-animated-program-2014", ask("Supervising Producer", "television"), `{"facts":{"significant-and-substantive-contribution":"false"}}`, denied}, "emmy-5-animated-program denies"},
	{testCase{"emmy, animated programme: Supervising Producer by title alone", "emmy-animated-program-2014", ask("Supervising Producer", "television"), `{}`, undetermined}, "emmy-5-animated-program open"},
	{testCase{"emmy, drama of 2008: ten names against ten", "emmy-drama-series-2008", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"4","Co-Executive Producer":"3","Supervising Producer":"1","Producer":"2","Produced By":"0"}}`, undetermined}, "emmy-6-2006-drama-series passes"},
	{testCase{"emmy, drama of 2008: eleven names against ten", "emmy-drama-series-2008", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"4","Co-Executive Producer":"3","Supervising Producer":"1","Producer":"3","Produced By":"0"}}`, undetermined}, "emmy-6-2006-drama-series remarks"},
	{testCase{"emmy, drama of 2018: eleven names against an average of eleven", "emmy-drama-series-2018-average-11", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"4","Co-Executive Producer":"3","Supervising Producer":"1","Producer":"2","Produced By":"0","Consulting Producer":"1"}}`, undetermined}, "emmy-6-2010 passes"},
	{testCase{"emmy, drama of 2018: twelve names against an average of eleven", "emmy-drama-series-2018-average-11", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"4","Co-Executive Producer":"3","Supervising Producer":"1","Producer":"3","Produced By":"0","Consulting Producer":"1"}}`, undetermined}, "emmy-6-2010 remarks"},
	{testCase{"academy: an executive producer at the 70th", "ampas-best-picture-70", ask(role.TitleExecutiveProducer, feature), `{}`, denied}, "ampas-bp-1-67 denies"},
	{testCase{"academy: a producer at the 70th", "ampas-best-picture-70", ask(role.TitleProducedBy, feature), `{}`, undetermined}, "ampas-bp-1-67 passes"},
	{testCase{"academy: the company is named at the 23rd", "ampas-best-picture-23", ask(role.TitleProducer, feature), `{}`, denied}, "ampas-bp-10 denies"},
	{testCase{"academy: people are named at the 24th", "ampas-best-picture-24", ask(role.TitleProducer, feature), `{}`, undetermined}, ""},
	{testCase{"academy: partners of five films at the 86th", "ampas-best-picture-86", askOf(credit.OnTeam, feature), `{"quantities":{"team-size":"2","partnership-years":"5","joint-theatrical-features":"5"}}`, granted}, "ampas-bp-4-86 grants"},
	{testCase{"academy: partners of four films at the 86th", "ampas-best-picture-86", askOf(credit.OnTeam, feature), `{"quantities":{"team-size":"2","partnership-years":"20","joint-theatrical-features":"4"}}`, denied}, "ampas-bp-4-86 denies"},
	{testCase{"academy: partners of two films at the 86th, perhaps more", "ampas-best-picture-86", askOf(credit.OnTeam, feature), `{"quantities":{"team-size":"2","partnership-years":"5..","joint-theatrical-features":"2.."}}`, undetermined}, "ampas-bp-4-86 open"},
	{testCase{"academy: partners of two films at the 87th", "ampas-best-picture-87", askOf(credit.OnTeam, feature), `{"quantities":{"team-size":"2","partnership-years":"5..","joint-theatrical-features":"2.."}}`, granted}, "ampas-bp-4-87 grants"},
	{testCase{"academy: refused by the guild at the 80th", "ampas-best-picture-80", ask(role.TitleProducer, feature), `{"facts":{"found-eligible-by-the-producers-guild":"false"}}`, undetermined}, "ampas-bp-6-78 remarks"},
	{testCase{"academy: found eligible by the guild at the 80th", "ampas-best-picture-80", ask(role.TitleProducer, feature), `{"facts":{"found-eligible-by-the-producers-guild":"true"}}`, undetermined}, "ampas-bp-6-78 passes"},
	{testCase{"academy: refused by the guild at the 97th", "ampas-best-picture-97", ask(role.TitleProducer, feature), `{"facts":{"found-eligible-by-the-producers-guild":"false","appeal-to-the-producers-guild-succeeded":"false"}}`, denied}, "ampas-bp-6-97 denies"},
	{testCase{"documentary: three at the 88th", "ampas-documentary-feature-88", askOf(credit.OnList, "film/documentary"), `{"holders":{"Producer":"2","Produced By":"0","Director":"1","Directed By":"0"}}`, undetermined}, "ampas-df-1-84 passes"},
	{testCase{"documentary: four at the 88th", "ampas-documentary-feature-88", askOf(credit.OnList, "film/documentary"), `{"holders":{"Producer":"3","Produced By":"0","Director":"1","Directed By":"0"}}`, undetermined}, "ampas-df-1-84 remarks"},
	{testCase{"guild of 2004: nobody has the primary credit", "pga-theatrical-2004", askOf(credit.OnList, feature), `{"holders":{"Produced By":"0","Producer":"0"}}`, undetermined}, "pga-feat-pb-1-2004 remarks"},
	{testCase{"guild of 2004: somebody has the primary credit", "pga-theatrical-2004", askOf(credit.OnList, feature), `{"holders":{"Produced By":"1"}}`, undetermined}, "pga-feat-pb-1-2004 passes"},
	{testCase{"guild of 2004: three names against a cap of three", "pga-theatrical-2004-cap-3", askOf(credit.OnList, feature), `{"holders":{"Produced By":"3","Producer":"0"}}`, undetermined}, "pga-feat-pb-4 passes"},
	{testCase{"guild of 2004: four names against a cap of three", "pga-theatrical-2004-cap-3", askOf(credit.OnList, feature), `{"holders":{"Produced By":"4","Producer":"0"}}`, undetermined}, "pga-feat-pb-4 remarks"},
	{testCase{"guild of 2004: a list of no executive producer of a series", "pga-television-series-2004", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"0"}}`, undetermined}, "pga-tvs-ep-0-2004 remarks"},
	{testCase{"guild of 2004: an executive producer of a series", "pga-television-series-2004", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"1.."}}`, undetermined}, "pga-tvs-ep-0-2004 passes"},
	{testCase{"guild: a supervising producer of a television movie", "pga-feature-films", ask(role.TitleSupervisingProducer, "television/television-movie"), `{}`, undetermined}, "pga-feat-set-1-tv passes"},
	{testCase{"guild: a co-executive producer of a television movie", "pga-feature-films", ask(role.TitleCoExecutiveProducer, "television/television-movie"), `{}`, undetermined}, "pga-feat-set-1-tv passes"},
	{testCase{"guild: a field producer of a television movie", "pga-feature-films", ask(role.TitleFieldProducer, "television/television-movie"), `{}`, undetermined}, "pga-feat-set-1-tv remarks"},
	{testCase{"factual: co-executive under the executive", "pga-non-fiction-television", ask(role.TitleCoExecutiveProducer, factual), `{"reportsTo":{"are":["executive-producer"]}}`, undetermined}, "pga-nftv-coep-1 passes"},
	{testCase{"factual: co-executive under the network", "pga-non-fiction-television", ask(role.TitleCoExecutiveProducer, factual), `{"reportsTo":{"are":["network"],"complete":true}}`, denied}, "pga-nftv-coep-1 denies"},
	{testCase{"factual: co-executive under somebody", "pga-non-fiction-television", ask(role.TitleCoExecutiveProducer, factual), `{}`, undetermined}, "pga-nftv-coep-1 open"},
	{testCase{"factual: nobody executive", "pga-non-fiction-television", askOf(credit.OnList, factual), `{"holders":{"Executive Producer":"0"}}`, undetermined}, "pga-nftv-ep-0 remarks"},
	{testCase{"factual: somebody executive", "pga-non-fiction-television", askOf(credit.OnList, factual), `{"holders":{"Executive Producer":"1"}}`, undetermined}, "pga-nftv-ep-0 passes"},
	{testCase{"web: a producer under a title that is not in the list", "pga-digital", ask("Wizard Producer", web), `{}`, undetermined}, "pga-dsf-set-0 remarks"},
	{testCase{"web: a title that is none of a producer's", "pga-digital", ask("Wizard", web), `{}`, undetermined}, "pga-dsf-set-0 passes"},
}

// changedSets returns sets with a parameter that is not as by default, which have
// rules that no other has.
func changedSets(t testing.TB) []*credit.RuleSet {
	t.Helper()
	capped, err := rulebook.PGATheatrical2004(rulebook.Parameters{ProducedByCap: 3})
	average, err2 := rulebook.Emmys(rulebook.DramaSeries, 2018, 11)
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	return []*credit.RuleSet{capped, average}
}

// caseSet returns the set that a case asks.
func caseSet(t testing.TB, id string) *credit.RuleSet {
	t.Helper()
	for _, s := range changedSets(t) {
		if s.ID() == id {
			return s
		}
	}
	return lookup(t, id)
}

// allCases returns the cases, those about single rules behind, those of the seeds
// under every set last.
func allCases(t testing.TB) []testCase {
	t.Helper()
	all := append([]testCase(nil), cases...)
	for _, c := range ruleCases {
		all = append(all, c.testCase)
	}
	return append(all, seedCases(t)...)
}

// TestRuleCases: what the rules do in the cases that are about them.
func TestRuleCases(t *testing.T) {
	for _, c := range ruleCases {
		v := caseSet(t, c.rules).Judge(c.question, evidence(t, c.evidence))
		if v.Outcome != c.want {
			t.Errorf("%s: %s, want %s", c.name, v, c.want)
		}
		got := effects(v)
		for rule, want := range readEffects(t, c.effects, "") {
			if got[rule] != want {
				t.Errorf("%s: %s: %s, want %s", c.name, rule, got[rule], want)
			}
		}
		if c.effects == "" && len(got) != 0 {
			t.Errorf("%s: %v, want no rule to speak", c.name, got)
		}
	}
}

// TestEveryRuleIsInACase: the vectors reach every rule of the rulebook, those
// that a parameter brings included, and no two cases have one name.
func TestEveryRuleIsInACase(t *testing.T) {
	reached, names := make(map[credit.RuleID]bool), make(map[string]bool)
	for _, c := range allCases(t) {
		if names[c.name] {
			t.Errorf("two cases %q", c.name)
		}
		names[c.name] = true
		for rule := range effects(caseSet(t, c.rules).Judge(c.question, evidence(t, c.evidence))) {
			reached[rule] = true
		}
	}
	all := changedSets(t)
	for s := range rulebook.All() {
		all = append(all, s)
	}
	missing := make(map[credit.RuleID]string)
	for _, s := range all {
		for r := range s.Rules() {
			if !reached[r.ID] {
				missing[r.ID] = s.ID()
			}
		}
	}
	for rule, set := range missing {
		t.Errorf("%s of %s is in no case", rule, set)
	}
}
