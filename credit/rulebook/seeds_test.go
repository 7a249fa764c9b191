package rulebook_test

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
)

// favour is a credit that the articles tell of: for what, and what else is known.
type favour struct {
	name  string
	title role.Title
	for_  role.Duty
	also  credit.Evidence
}

// onlyThat says that somebody who was credited for a favour did nothing else
// that the guild's code counts.
func onlyThat(done role.Duty) credit.Evidence {
	return credit.Evidence{
		NotPerformed: firstDuties(0, 18).Without(done),
		Facts: knowledge{
			rulebook.SignificantContribution: no, rulebook.SignificantDevelopment: no,
			rulebook.DelegatedFunction: no, rulebook.MainlyOriginating: no, rulebook.MainlyManaging: no, rulebook.MajorPortion: no,
			rulebook.Showrunner: no, rulebook.IdeaToFinish: no, rulebook.PackagerSeller: no, rulebook.SeriesCreator: no,
			rulebook.HyphenateProducing: no, rulebook.SeniorLineProducing: no, rulebook.SubstantiveContribution: no,
		},
	}
}

var favours = []favour{
	{"associate producer for an introduction", role.TitleAssociateProducer, role.Introductions, credit.Evidence{}},
	{"associate producer for an introduction and nothing else", role.TitleAssociateProducer, role.Introductions, onlyThat(role.Introductions)},
	{"executive producer for equity", role.TitleExecutiveProducer, role.OwnInvestment, credit.Evidence{}},
	{"executive producer for equity and nothing else", role.TitleExecutiveProducer, role.OwnInvestment, onlyThat(role.OwnInvestment)},
	{"executive producer for marquee talent", role.TitleExecutiveProducer, role.MarqueeTalent, credit.Evidence{}},
	{"executive producer for marquee talent and nothing else", role.TitleExecutiveProducer, role.MarqueeTalent, onlyThat(role.MarqueeTalent)},
	{"producer for a free location", role.TitleProducer, role.LocationSecuring, freeLocation(credit.Evidence{})},
	{"producer for a free location and nothing else", role.TitleProducer, role.LocationSecuring, freeLocation(onlyThat(role.LocationSecuring))},
}

// freeLocation adds that the location that was secured came for nothing.
func freeLocation(e credit.Evidence) credit.Evidence {
	facts := knowledge{rulebook.FreeLocation: yes}
	for f, so := range e.Facts {
		facts[f] = so
	}
	e.Facts = facts
	return e
}

// record returns what is known of whoever got the credit.
func (f favour) record() *credit.Record {
	r, err := credit.NewRecord(f.also)
	if err == nil {
		r, err = r.Learn(credit.Evidence{Performed: role.DutySetOf(f.for_)})
	}
	if err != nil {
		panic(err)
	}
	return r
}

// families yields the sets whose ids begin so.
func families(prefixes ...string) iter.Seq[*credit.RuleSet] {
	return func(yield func(*credit.RuleSet) bool) {
		for s := range rulebook.All() {
			if slices.ContainsFunc(prefixes, func(family string) bool { return strings.HasPrefix(s.ID(), family) }) && !yield(s) {
				return
			}
		}
	}
}

// familyOf returns the id of a set without its edition.
func familyOf(id string) string { return id[:max(0, strings.LastIndex(id, "-"))] }

// tell prints what each of the sets says of each favour in a setting.
func tell(in role.Setting, sets iter.Seq[*credit.RuleSet]) {
	for _, f := range favours {
		fmt.Println(f.name)
		var first, last, said string // sets of one family that say the same
		line := func() {
			if first != last {
				first += " to " + last[strings.LastIndex(last, "-")+1:]
			}
			fmt.Printf("  %s: %s\n", first, said)
		}
		for s := range sets {
			v := s.Judge(credit.Question{Title: f.title, Setting: in}, f.record())
			if s.Header().Body == "practice" {
				line()
				fmt.Printf("  in practice: %s\n", v.Summary())
				continue
			}
			if v.Summary() != said || familyOf(last) != familyOf(s.ID()) {
				if first != "" {
					line()
				}
				first, said = s.ID(), v.Summary()
			}
			last = s.ID()
		}
	}
}

// Credits that articles tell of, given for a favour: what every set says of
// them that speaks of feature films. What is done in practice stands apart from
// the rules.
func ExamplePracticeObserved() {
	tell(film, families("pga-feature-films", "pga-theatrical-2004", "producedby-weighted", "pga-mark", "ampas-best-picture-", "bafta-", "spirit-", "practice-observed"))
	// Output:
	// associate producer for an introduction
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1
	//   pga-feature-films: undetermined: only notes apply, which decide nothing; this set says what earns Produced By or Producer, and no other title
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: undetermined by pga-feat-ap-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   bafta-british-film: undetermined: only notes apply, which decide nothing
	//   bafta-debut: undetermined: only notes apply, which decide nothing
	//   spirit-first-feature: denied by spirit-1; no evidence turns this: it rests on what is asked
	//   in practice: given in practice, by no rule: practice-ap-introduction
	// associate producer for an introduction and nothing else
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1, ampas-bp-2
	//   pga-feature-films: undetermined: only notes apply, which decide nothing; this set says what earns Produced By or Producer, and no other title
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: denied by pga-feat-ap-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   bafta-british-film: undetermined: only notes apply, which decide nothing
	//   bafta-debut: undetermined: only notes apply, which decide nothing
	//   spirit-first-feature: denied by spirit-1; no evidence turns this: it rests on what is asked
	//   in practice: given in practice, by no rule: practice-ap-introduction
	// executive producer for equity
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1
	//   pga-feature-films: undetermined: only notes apply, which decide nothing; this set says what earns Produced By or Producer, and no other title
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: undetermined by pga-feat-ep-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   bafta-british-film: undetermined: only notes apply, which decide nothing
	//   bafta-debut: undetermined: only notes apply, which decide nothing
	//   spirit-first-feature: denied by spirit-1; no evidence turns this: it rests on what is asked
	//   in practice: given in practice, by no rule: practice-ep-equity
	// executive producer for equity and nothing else
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1, ampas-bp-2
	//   pga-feature-films: undetermined: only notes apply, which decide nothing; this set says what earns Produced By or Producer, and no other title
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: denied by pga-feat-ep-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   bafta-british-film: undetermined: only notes apply, which decide nothing
	//   bafta-debut: undetermined: only notes apply, which decide nothing
	//   spirit-first-feature: denied by spirit-1; no evidence turns this: it rests on what is asked
	//   in practice: given in practice, by no rule: practice-ep-equity
	// executive producer for marquee talent
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1
	//   pga-feature-films: undetermined: only notes apply, which decide nothing; this set says what earns Produced By or Producer, and no other title
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: undetermined by pga-feat-ep-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   bafta-british-film: undetermined: only notes apply, which decide nothing
	//   bafta-debut: undetermined: only notes apply, which decide nothing
	//   spirit-first-feature: denied by spirit-1; no evidence turns this: it rests on what is asked
	//   in practice: given in practice, by no rule: practice-ep-name
	// executive producer for marquee talent and nothing else
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1, ampas-bp-2
	//   pga-feature-films: undetermined: only notes apply, which decide nothing; this set says what earns Produced By or Producer, and no other title
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: denied by pga-feat-ep-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   bafta-british-film: undetermined: only notes apply, which decide nothing
	//   bafta-debut: undetermined: only notes apply, which decide nothing
	//   spirit-first-feature: denied by spirit-1; no evidence turns this: it rests on what is asked
	//   in practice: given in practice, by no rule: practice-ep-name
	// producer for a free location
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: undetermined, eligible: all that is required is met, and no rule here grants more
	//   ampas-best-picture-72 to 73: undetermined by ampas-bp-2
	//   ampas-best-picture-74 to 87: undetermined by ampas-bp-2, ampas-bp-8
	//   ampas-best-picture-88 to 96: undetermined by ampas-bp-2, ampas-bp-6-88, ampas-bp-8
	//   ampas-best-picture-97: undetermined by ampas-bp-2, ampas-bp-6-97, ampas-bp-8
	//   ampas-best-picture-98: undetermined by ampas-bp-2, ampas-bp-6-97, ampas-bp-8, ampas-bp-12
	//   pga-feature-films: undetermined by pga-feat-pb-2
	//   pga-mark: undetermined by pga-mark-2, pga-mark-3, pga-mark-4
	//   pga-theatrical-2004: undetermined by pga-gen-2-theatrical, pga-feat-pb-3
	//   producedby-weighted-majority: undetermined by producedby-w-3
	//   bafta-best-film-1998 to 2020: undetermined, eligible: all that is required is met, and no rule here grants more
	//   bafta-british-film: undetermined: only notes apply, which decide nothing
	//   bafta-debut: undetermined: only notes apply, which decide nothing
	//   spirit-first-feature: undetermined by spirit-1-first
	//   in practice: given in practice, by no rule: practice-p-free-location
	// producer for a free location and nothing else
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: undetermined, eligible: all that is required is met, and no rule here grants more
	//   ampas-best-picture-72 to 98: denied by ampas-bp-2
	//   pga-feature-films: denied by pga-feat-pb-2
	//   pga-mark: undetermined by pga-mark-2, pga-mark-3, pga-mark-4
	//   pga-theatrical-2004: denied by pga-gen-2-theatrical, pga-feat-pb-3
	//   producedby-weighted-majority: denied by producedby-w-3
	//   bafta-best-film-1998 to 2020: undetermined, eligible: all that is required is met, and no rule here grants more
	//   bafta-british-film: undetermined: only notes apply, which decide nothing
	//   bafta-debut: undetermined: only notes apply, which decide nothing
	//   spirit-first-feature: undetermined by spirit-1-first
	//   in practice: given in practice, by no rule: practice-p-free-location
}

// The same favours on a scripted series: what the Guild's codes of television say
// of them, today's and the older one, and the Emmys of each year.
func ExamplePracticeObserved_series() {
	tell(role.Setting{Medium: role.Television, Format: role.ScriptedSeries},
		families("pga-scripted-television", "pga-television-series-2004", "emmy-drama-series", "emmy-comedy-series", "practice-observed"))
	// Output:
	// associate producer for an introduction
	//   pga-scripted-television: undetermined: only notes apply, which decide nothing; this set says what earns Executive Producer, and no other title
	//   pga-television-series-2004: undetermined: only notes apply, which decide nothing; this set says what earns Executive Producer, and no other title
	//   emmy-drama-series-2003 to 2019: denied by emmy-4; no evidence turns this: it rests on what is asked
	//   emmy-comedy-series-2003 to 2019: denied by emmy-4; no evidence turns this: it rests on what is asked
	//   in practice: given in practice, by no rule: practice-ap-introduction
	// associate producer for an introduction and nothing else
	//   pga-scripted-television: undetermined: only notes apply, which decide nothing; this set says what earns Executive Producer, and no other title
	//   pga-television-series-2004: undetermined: only notes apply, which decide nothing; this set says what earns Executive Producer, and no other title
	//   emmy-drama-series-2003 to 2019: denied by emmy-4; no evidence turns this: it rests on what is asked
	//   emmy-comedy-series-2003 to 2019: denied by emmy-4; no evidence turns this: it rests on what is asked
	//   in practice: given in practice, by no rule: practice-ap-introduction
	// executive producer for equity
	//   pga-scripted-television: undetermined by pga-tvs-ep-1, pga-tvs-ep-2, pga-tvs-ep-2-bar
	//   pga-television-series-2004: undetermined by pga-gen-2-television-series, pga-tvs-ep-1-2004, pga-tvs-ep-3, pga-tvs-ep-3-writing
	//   emmy-drama-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-drama-series-2006 to 2009: undetermined by emmy-5-drama-series
	//   emmy-drama-series-2010 to 2013: undetermined by emmy-5-drama-series-2010
	//   emmy-drama-series-2014: undetermined by emmy-5-drama-series-2014
	//   emmy-drama-series-2015 to 2019: undetermined by emmy-5-drama-series-2015
	//   emmy-comedy-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-comedy-series-2006 to 2009: undetermined by emmy-5-comedy-series
	//   emmy-comedy-series-2010 to 2013: undetermined by emmy-5-comedy-series-2010
	//   emmy-comedy-series-2014: undetermined by emmy-5-comedy-series-2014
	//   emmy-comedy-series-2015 to 2019: undetermined by emmy-5-comedy-series-2015
	//   in practice: given in practice, by no rule: practice-ep-equity
	// executive producer for equity and nothing else
	//   pga-scripted-television: denied by pga-tvs-ep-2
	//   pga-television-series-2004: undetermined by pga-gen-2-television-series, pga-tvs-ep-1-2004, pga-tvs-ep-3, pga-tvs-ep-3-writing
	//   emmy-drama-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-drama-series-2006 to 2009: denied by emmy-5-drama-series
	//   emmy-drama-series-2010 to 2013: denied by emmy-5-drama-series-2010
	//   emmy-drama-series-2014: denied by emmy-5-drama-series-2014
	//   emmy-drama-series-2015 to 2019: denied by emmy-5-drama-series-2015
	//   emmy-comedy-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-comedy-series-2006 to 2009: denied by emmy-5-comedy-series
	//   emmy-comedy-series-2010 to 2013: denied by emmy-5-comedy-series-2010
	//   emmy-comedy-series-2014: denied by emmy-5-comedy-series-2014
	//   emmy-comedy-series-2015 to 2019: denied by emmy-5-comedy-series-2015
	//   in practice: given in practice, by no rule: practice-ep-equity
	// executive producer for marquee talent
	//   pga-scripted-television: undetermined by pga-tvs-ep-1, pga-tvs-ep-2, pga-tvs-ep-2-bar
	//   pga-television-series-2004: undetermined by pga-gen-2-television-series, pga-tvs-ep-1-2004, pga-tvs-ep-3, pga-tvs-ep-3-writing
	//   emmy-drama-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-drama-series-2006 to 2009: undetermined by emmy-5-drama-series
	//   emmy-drama-series-2010 to 2013: undetermined by emmy-5-drama-series-2010
	//   emmy-drama-series-2014: undetermined by emmy-5-drama-series-2014
	//   emmy-drama-series-2015 to 2019: undetermined by emmy-5-drama-series-2015
	//   emmy-comedy-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-comedy-series-2006 to 2009: undetermined by emmy-5-comedy-series
	//   emmy-comedy-series-2010 to 2013: undetermined by emmy-5-comedy-series-2010
	//   emmy-comedy-series-2014: undetermined by emmy-5-comedy-series-2014
	//   emmy-comedy-series-2015 to 2019: undetermined by emmy-5-comedy-series-2015
	//   in practice: given in practice, by no rule: practice-ep-name
	// executive producer for marquee talent and nothing else
	//   pga-scripted-television: denied by pga-tvs-ep-2
	//   pga-television-series-2004: undetermined by pga-gen-2-television-series, pga-tvs-ep-1-2004, pga-tvs-ep-3, pga-tvs-ep-3-writing
	//   emmy-drama-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-drama-series-2006 to 2009: denied by emmy-5-drama-series
	//   emmy-drama-series-2010 to 2013: denied by emmy-5-drama-series-2010
	//   emmy-drama-series-2014: denied by emmy-5-drama-series-2014
	//   emmy-drama-series-2015 to 2019: denied by emmy-5-drama-series-2015
	//   emmy-comedy-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-comedy-series-2006 to 2009: denied by emmy-5-comedy-series
	//   emmy-comedy-series-2010 to 2013: denied by emmy-5-comedy-series-2010
	//   emmy-comedy-series-2014: denied by emmy-5-comedy-series-2014
	//   emmy-comedy-series-2015 to 2019: denied by emmy-5-comedy-series-2015
	//   in practice: given in practice, by no rule: practice-ep-name
	// producer for a free location
	//   pga-scripted-television: undetermined: only notes apply, which decide nothing; this set says what earns Executive Producer, and no other title
	//   pga-television-series-2004: undetermined: only notes apply, which decide nothing; this set says what earns Executive Producer, and no other title
	//   emmy-drama-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-drama-series-2006 to 2009: undetermined by emmy-5-drama-series
	//   emmy-drama-series-2010 to 2013: undetermined by emmy-5-drama-series-2010
	//   emmy-drama-series-2014: undetermined by emmy-5-drama-series-2014
	//   emmy-drama-series-2015 to 2019: undetermined by emmy-5-drama-series-2015
	//   emmy-comedy-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-comedy-series-2006 to 2009: undetermined by emmy-5-comedy-series
	//   emmy-comedy-series-2010 to 2013: undetermined by emmy-5-comedy-series-2010
	//   emmy-comedy-series-2014: undetermined by emmy-5-comedy-series-2014
	//   emmy-comedy-series-2015 to 2019: undetermined by emmy-5-comedy-series-2015
	//   in practice: given in practice, by no rule: practice-p-free-location
	// producer for a free location and nothing else
	//   pga-scripted-television: undetermined: only notes apply, which decide nothing; this set says what earns Executive Producer, and no other title
	//   pga-television-series-2004: undetermined: only notes apply, which decide nothing; this set says what earns Executive Producer, and no other title
	//   emmy-drama-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-drama-series-2006 to 2009: denied by emmy-5-drama-series
	//   emmy-drama-series-2010 to 2013: denied by emmy-5-drama-series-2010
	//   emmy-drama-series-2014: denied by emmy-5-drama-series-2014
	//   emmy-drama-series-2015 to 2019: denied by emmy-5-drama-series-2015
	//   emmy-comedy-series-2003 to 2005: undetermined: only notes apply, which decide nothing
	//   emmy-comedy-series-2006 to 2009: denied by emmy-5-comedy-series
	//   emmy-comedy-series-2010 to 2013: denied by emmy-5-comedy-series-2010
	//   emmy-comedy-series-2014: denied by emmy-5-comedy-series-2014
	//   emmy-comedy-series-2015 to 2019: denied by emmy-5-comedy-series-2015
	//   in practice: given in practice, by no rule: practice-p-free-location
}
