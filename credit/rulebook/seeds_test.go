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
	{"producer for a free location", role.TitleProducer, role.LocationSecuring, credit.Evidence{}},
	{"producer for a free location and nothing else", role.TitleProducer, role.LocationSecuring, onlyThat(role.LocationSecuring)},
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

// saysOfFilms yields the sets that speak of the credits of a feature film.
func saysOfFilms() iter.Seq[*credit.RuleSet] {
	return func(yield func(*credit.RuleSet) bool) {
		for s := range rulebook.All() {
			if slices.ContainsFunc([]string{
				"pga-feature-films", "pga-theatrical-2004", "producedby-weighted", "pga-mark", "ampas-best-picture-", "bafta-best-film-", "practice-observed",
			}, func(family string) bool { return strings.HasPrefix(s.ID(), family) }) && !yield(s) {
				return
			}
		}
	}
}

// Credits that articles tell of, given for a favour: what every set says of
// them that speaks of feature films. What is done in practice stands apart from
// the rules.
func ExamplePracticeObserved() {
	for _, f := range favours {
		fmt.Println(f.name)
		var first, last, said string // sets of one family that say the same
		tell := func() {
			if first != last {
				first += " to " + last[strings.LastIndex(last, "-")+1:]
			}
			fmt.Printf("  %s: %s\n", first, said)
		}
		for s := range saysOfFilms() {
			v := s.Judge(credit.Question{Title: f.title, Setting: film}, f.record())
			if s.Header().Body == "practice" {
				tell()
				fmt.Printf("  in practice: %s\n", v.Summary())
				continue
			}
			family := s.ID()[:strings.LastIndex(s.ID(), "-")]
			if v.Summary() != said || !strings.HasPrefix(last, family) {
				if first != "" {
					tell()
				}
				first, said = s.ID(), v.Summary()
			}
			last = s.ID()
		}
	}
	// Output:
	// associate producer for an introduction
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1
	//   pga-feature-films: undetermined: the rules have no ground to grant it
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: undetermined by pga-feat-ap-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   in practice: granted by practice-ap-introduction
	// associate producer for an introduction and nothing else
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1, ampas-bp-2
	//   pga-feature-films: undetermined: the rules have no ground to grant it
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: denied by pga-feat-ap-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   in practice: granted by practice-ap-introduction
	// executive producer for equity
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1
	//   pga-feature-films: undetermined: the rules have no ground to grant it
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: undetermined by pga-feat-ep-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   in practice: granted by practice-ep-equity
	// executive producer for equity and nothing else
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1, ampas-bp-2
	//   pga-feature-films: undetermined: the rules have no ground to grant it
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: denied by pga-feat-ep-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   in practice: granted by practice-ep-equity
	// executive producer for marquee talent
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1
	//   pga-feature-films: undetermined: the rules have no ground to grant it
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: undetermined by pga-feat-ep-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   in practice: granted by practice-ep-name
	// executive producer for marquee talent and nothing else
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: denied by ampas-bp-1-67; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-72 to 98: denied by ampas-bp-1, ampas-bp-2
	//   pga-feature-films: undetermined: the rules have no ground to grant it
	//   pga-mark: denied by pga-mark-1
	//   pga-theatrical-2004: denied by pga-feat-ep-1
	//   producedby-weighted-majority: undetermined: the rules are silent on this
	//   bafta-best-film-1998 to 2020: denied by bafta-1; no evidence turns this: it rests on what is asked
	//   in practice: granted by practice-ep-name
	// producer for a free location
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: undetermined: the rules have no ground to grant it
	//   ampas-best-picture-72 to 73: undetermined by ampas-bp-2
	//   ampas-best-picture-74 to 87: undetermined by ampas-bp-2, ampas-bp-8
	//   ampas-best-picture-88 to 96: undetermined by ampas-bp-2, ampas-bp-6-88, ampas-bp-8
	//   ampas-best-picture-97: undetermined by ampas-bp-2, ampas-bp-6-97, ampas-bp-8
	//   ampas-best-picture-98: undetermined by ampas-bp-2, ampas-bp-6-97, ampas-bp-8, ampas-bp-12
	//   pga-feature-films: undetermined by pga-feat-pb-2
	//   pga-mark: undetermined by pga-mark-2, pga-mark-3, pga-mark-4
	//   pga-theatrical-2004: undetermined by pga-gen-2-theatrical, pga-feat-pb-3
	//   producedby-weighted-majority: undetermined by producedby-w-3
	//   bafta-best-film-1998 to 2020: undetermined: the rules have no ground to grant it
	//   in practice: granted by practice-p-tangential
	// producer for a free location and nothing else
	//   ampas-best-picture-1 to 23: denied by ampas-bp-10; no evidence turns this: it rests on what is asked
	//   ampas-best-picture-24 to 66: undetermined: the rules are silent on this
	//   ampas-best-picture-67 to 71: undetermined: the rules have no ground to grant it
	//   ampas-best-picture-72 to 98: denied by ampas-bp-2
	//   pga-feature-films: denied by pga-feat-pb-2
	//   pga-mark: undetermined by pga-mark-2, pga-mark-3, pga-mark-4
	//   pga-theatrical-2004: denied by pga-gen-2-theatrical, pga-feat-pb-3
	//   producedby-weighted-majority: denied by producedby-w-3
	//   bafta-best-film-1998 to 2020: undetermined: the rules have no ground to grant it
	//   in practice: granted by practice-p-tangential
}
