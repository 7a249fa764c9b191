package rulebook_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// guildCase is what is reported of one person and the Producers Guild: how far
// the determination got, on which film, and for the films of the Academy's table
// whether the committee named the person.
type guildCase struct {
	ref      string
	film     string
	setting  string
	ceremony int // of the Academy Awards that the film was up for; zero where that was not reported
	person   string
	states   []rulebook.Determination // one after the other
	named    cite.Truth
	more     knowledge   // what else is reported
	works    []role.Role // other jobs on the film
}

var (
	eligible   = []rulebook.Determination{rulebook.Submitted, rulebook.FoundEligible}
	ineligible = []rulebook.Determination{rulebook.Submitted, rulebook.FoundIneligible}
	affirmed   = []rulebook.Determination{rulebook.Submitted, rulebook.FoundIneligible, rulebook.Appealed, rulebook.Affirmed}
	reversed   = []rulebook.Determination{rulebook.Submitted, rulebook.FoundIneligible, rulebook.Appealed, rulebook.Reversed}
	unreported = []rulebook.Determination(nil)
)

const animated = "film/animated-feature"

var guildCases = []guildCase{
	{"case 1", "The Aviator", feature, 77, "Charles Evans Jr.", ineligible, no, nil, nil},
	{"case 4", "The Departed", feature, 79, "Graham King", eligible, yes, nil, nil},
	{"case 4", "The Departed", feature, 79, "Brad Grey", affirmed, no, nil, nil},
	{"case 5", "Little Miss Sunshine", feature, 79, "Albert Berger", eligible, no, nil, nil},
	{"case 5", "Little Miss Sunshine", feature, 79, "Ron Yerxa", eligible, no, nil, nil},
	{"fixture", "Crash", feature, 78, "Bob Yari", affirmed, no, nil, nil},
	{"case 7", "Up in the Air", feature, 82, "Jeffrey Clifford", ineligible, no, nil, nil},
	{"case 8", "The Blind Side", feature, 82, "Gil Netter", eligible, yes, nil, nil},
	{"fixture", "The Hurt Locker", feature, 82, "Nicolas Chartier", reversed, yes, nil, nil},
	{"fixture", "The Fighter", feature, 83, "Ryan Kavanaugh", affirmed, no, nil, nil},
	{"case 10", "Black Swan", feature, 83, "Scott Franklin", eligible, yes, nil, nil},
	{"case 10", "Black Swan", feature, 83, "Mike Medavoy", reversed, yes, nil, nil},
	{"case 10", "Black Swan", feature, 83, "Brian Oliver", reversed, yes, nil, nil},
	{"case 11", "The Social Network", feature, 83, "Michael De Luca", reversed, yes, nil, nil},
	{"case 13", "127 Hours", feature, 83, "Danny Boyle", eligible, yes, nil, []role.Role{role.Director}},
	{"case 13", "127 Hours", feature, 83, "Christian Colson", eligible, yes, nil, nil},
	{"case 14", "The Magic of Belle Isle", feature, 0, "Lori McCreary", eligible, cite.Unknown, nil, nil},
	{"case 14", "The Magic of Belle Isle", feature, 0, "Alan Greisman", eligible, cite.Unknown, nil, nil},
	{"case 14", "The Magic of Belle Isle", feature, 0, "Rob Reiner", eligible, cite.Unknown, knowledge{rulebook.GuildMember: no}, []role.Role{role.Director}},
	{"case 16", "Monsters University", animated, 0, "Kori Rae", eligible, cite.Unknown, nil, nil},
	{"case 16", "The Lone Ranger", feature, 0, "Jerry Bruckheimer", eligible, cite.Unknown, nil, nil},
	{"case 16", "The Lone Ranger", feature, 0, "Gore Verbinski", eligible, cite.Unknown, nil, []role.Role{role.Director}},
	{"case 19", "12 Years a Slave", feature, 86, "Steve McQueen", eligible, yes, nil, []role.Role{role.Director}},
	{"fixture", "The Wolf of Wall Street", feature, 86, "Riza Aziz", eligible, no, nil, nil},
	{"fixture", "The Wolf of Wall Street", feature, 86, "Martin Scorsese", ineligible, yes, nil, []role.Role{role.Director}},
	{"fixture", "The Wolf of Wall Street", feature, 86, "Leonardo DiCaprio", ineligible, yes, nil, []role.Role{role.Actor}},
	{"case 20", "The Big Short", feature, 88, "Arnon Milchan", ineligible, no, nil, nil},
	{"case 20", "The Revenant", feature, 88, "Arnon Milchan", eligible, yes, nil, nil},
	{"case 22", "The Peanuts Movie", animated, 0, "Paul Feig", ineligible, cite.Unknown, nil, nil},
	{"case 23", "Mad Max: Fury Road", feature, 0, "Doug Mitchell", eligible, cite.Unknown, nil, nil},
	{"case 23", "Mad Max: Fury Road", feature, 0, "George Miller", eligible, cite.Unknown, nil, []role.Role{role.Director}},
	{"case 23", "The Martian", feature, 0, "Simon Kinberg", eligible, cite.Unknown, nil, nil},
	{"case 23", "The Martian", feature, 0, "Ridley Scott", eligible, cite.Unknown, nil, []role.Role{role.Director}},
	{"case 23", "The Martian", feature, 0, "Michael Schaefer", eligible, cite.Unknown, nil, nil},
	{"case 23", "The Martian", feature, 0, "Mark Huffam", eligible, cite.Unknown, nil, nil},
	{"case 25", "Hacksaw Ridge", feature, 89, "Terry Benedict", ineligible, no, nil, nil},
	{"case 25", "Hacksaw Ridge", feature, 89, "Brian Oliver", ineligible, no, nil, nil},
	{"fixture", "La La Land", feature, 89, "Gary Gilbert", affirmed, no, nil, nil},
	{"fixture", "La La Land", feature, 89, "Fred Berger", eligible, yes, nil, nil},
	{"case 26", "Manchester by the Sea", feature, 89, "Matt Damon", eligible, yes, nil, nil},
	{"case 26", "Manchester by the Sea", feature, 89, "Kimberly Steward", eligible, yes, nil, nil},
	{"case 26", "Manchester by the Sea", feature, 89, "Chris Moore", eligible, yes, nil, nil},
	{"case 26", "Manchester by the Sea", feature, 89, "Lauren Beck", eligible, yes, nil, nil},
	{"case 26", "Manchester by the Sea", feature, 89, "Kevin Walsh", eligible, yes, nil, nil},
	{"case 28", "Joker", feature, 0, "Todd Phillips", eligible, cite.Unknown, nil, []role.Role{role.Director}},
	{"case 28", "Joker", feature, 0, "Bradley Cooper", eligible, cite.Unknown, nil, nil},
	{"case 28", "Joker", feature, 0, "Emma Tillinger Koskoff", eligible, cite.Unknown, nil, nil},
	{"case 29b", "Emilia Pérez", feature, 97, "Pascal Caucheteux", unreported, yes, nil, nil},
	{"case 29b", "I'm Still Here", feature, 97, "Maria Carlota Bruno", unreported, yes, nil, nil},
	{"case 29b", "Nickel Boys", feature, 97, "Joslyn Barnes", unreported, yes, nil, nil},
	{"case 29b", "The Substance", feature, 97, "Coralie Fargeat", unreported, yes, nil, []role.Role{role.Director}},
}

// walk goes through the states of a determination, each of which must be one that
// may follow the one before.
func walk(t testing.TB, states ...rulebook.Determination) rulebook.Determination {
	t.Helper()
	at := rulebook.Determination(0)
	for _, next := range states {
		if !slices.Contains(at.Next(), next) {
			t.Fatalf("%s cannot follow %s", next, at)
		}
		at = next
	}
	return at
}

// TestGuildCases: the reported determinations, as the mark and the Academy of the
// film's edition judge by them. Membership and other crafts change nothing.
func TestGuildCases(t *testing.T) {
	for _, c := range guildCases {
		at := walk(t, c.states...)
		found, known := at.Eligible()
		if known != (len(c.states) > 0) {
			t.Errorf("%s, %s: the guild has spoken %t", c.person, c.film, known)
		}
		facts := at.Facts()
		want := undetermined
		if known {
			want = map[bool]credit.Outcome{true: granted, false: denied}[found]
		}
		mark := knowledge{
			rulebook.CommercialDistribution: yes, rulebook.USExploitation: yes, rulebook.NoticeFiled: yes,
			rulebook.EligibilityFormFiled: yes, rulebook.MarkRequested: yes,
		}
		for _, more := range []knowledge{facts, c.more} {
			for f, v := range more {
				mark[f] = v
			}
		}
		e := credit.Evidence{Person: role.Person(c.person), Facts: mark, WorksAs: credit.Known[role.Role]{Are: c.works}}
		if v := rulebook.PGAMark().Judge(ask(role.TitleProducedBy, c.setting), record(t, e)); v.Outcome != want {
			t.Errorf("%s, %s: the mark: %s, want %s", c.person, c.film, v, want)
		}
		if c.ceremony != 0 {
			c.committee(t, facts)
		}
	}
}

// committee checks what the Academy of the film's edition says when its committee
// has not spoken, and when it has.
func (c guildCase) committee(t *testing.T, facts knowledge) {
	t.Helper()
	refused := facts[rulebook.GuildEligible] == no
	before := undetermined
	if c.ceremony >= 97 && refused && facts[rulebook.GuildAppealSucceeded] == no {
		before = denied
	}
	if v := asked(t, c.ceremony, "Produced By", facts); v.Outcome != before {
		t.Errorf("%s, %s: before the committee: %s, want %s", c.person, c.film, v, before)
	}
	after := knowledge{rulebook.MajorPortion: c.named}
	for f, v := range facts {
		after[f] = v
	}
	want := denied
	if c.named == yes {
		if want = granted; c.ceremony >= 88 && len(facts) == 0 {
			want = undetermined // the gate is open or not
		}
	}
	if v := asked(t, c.ceremony, "Produced By", after); v.Outcome != want {
		t.Errorf("%s, %s: after the committee: %s, want %s", c.person, c.film, v, want)
	}
}

// TestDetermination: the states of a determination, what each says and what may
// follow.
func TestDetermination(t *testing.T) {
	for _, tt := range []struct {
		name   string
		states []rulebook.Determination
		facts  knowledge
	}{
		{"not submitted", nil, nil},
		{"submitted", []rulebook.Determination{rulebook.Submitted}, nil},
		{"found eligible", eligible, knowledge{rulebook.GuildEligible: yes, rulebook.GuildMajorPortion: yes}},
		{"found ineligible", ineligible, knowledge{rulebook.GuildEligible: no, rulebook.GuildMajorPortion: no}},
		{"while the appeal runs", affirmed[:3], knowledge{rulebook.GuildEligible: no, rulebook.GuildMajorPortion: no, rulebook.GuildAppealed: yes}},
		{"affirmed", affirmed, knowledge{rulebook.GuildEligible: no, rulebook.GuildMajorPortion: no, rulebook.GuildAppealed: yes, rulebook.GuildAppealSucceeded: no}},
		{"reversed", reversed, knowledge{rulebook.GuildEligible: yes, rulebook.GuildMajorPortion: yes, rulebook.GuildAppealed: yes, rulebook.GuildAppealSucceeded: yes}},
	} {
		d := walk(t, tt.states...)
		got := d.Facts()
		if len(got) != len(tt.facts) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.facts)
		}
		for f, v := range tt.facts {
			if got[f] != v {
				t.Errorf("%s: %s is %s, want %s", tt.name, f, got[f], v)
			}
		}
		remarked := slices.ContainsFunc(rulebook.PGAMark().Judge(ask(role.TitleProducer, feature), record(t, credit.Evidence{Facts: got})).Remarks(),
			func(r credit.Ruling) bool { return r.Rule.ID == "pga-det-2" })
		if want := d == rulebook.Appealed || d == rulebook.Affirmed; remarked != want {
			t.Errorf("%s: the appeal is remarked %t, want %t", tt.name, remarked, want)
		}
	}
	next := map[rulebook.Determination][]rulebook.Determination{
		0: {rulebook.Submitted}, rulebook.Submitted: {rulebook.FoundEligible, rulebook.FoundIneligible},
		rulebook.FoundIneligible: {rulebook.Appealed}, rulebook.Appealed: {rulebook.Affirmed, rulebook.Reversed},
	}
	for d := range rulebook.Determinations() {
		if !slices.Equal(d.Next(), next[d]) {
			t.Errorf("%s may be followed by %v, want %v", d, d.Next(), next[d])
		}
		text, err := d.MarshalText()
		var back rulebook.Determination
		if err != nil || back.UnmarshalText(text) != nil || back != d {
			t.Errorf("%s: text %q, %v", d, text, err)
		}
	}
}

// roster is a final roster of the Primetime Emmy Awards.
type roster struct {
	ref      string
	name     string
	category rulebook.EmmyCategory
	year     int
	titles   map[role.Title]int // nil where only the number of names is known
	names    int
	over     bool   // whether that is more than the cap of the year
	absent   string // somebody who was cut
}

var rosters = []roster{
	{"E01", "The Office", rulebook.ComedySeries, 2007, map[role.Title]int{"Executive Producer": 5, "Co-Executive Producer": 5, "Supervising Producer": 1, "Producer": 1}, 12, true, ""},
	{"E02", "30 Rock", rulebook.ComedySeries, 2007, map[role.Title]int{"Executive Producer": 6, "Co-Executive Producer": 4, "Supervising Producer": 1, "Producer": 1, "Produced by": 1}, 13, true, ""},
	{"E03", "Glee", rulebook.ComedySeries, 2010, map[role.Title]int{"Executive Producer": 3, "Co-Executive Producer": 1, "Supervising Producer": 1, "Producer": 1, "Produced by": 1}, 7, false, "Michael Novick"},
	{"E04", "Dexter", rulebook.DramaSeries, 2010, nil, 10, false, "Michael C. Hall"},
	{"E05", "The Handmaid's Tale", rulebook.DramaSeries, 2018, map[role.Title]int{"Executive Producer": 5, "Co-Executive Producer": 7, "Producer": 1, "Produced by": 1, "Consulting Producer": 2}, 16, false, ""},
	{"E06", "Veep", rulebook.ComedySeries, 2019, map[role.Title]int{"Executive Producer": 7, "Co-Executive Producer": 9, "Supervising Producer": 1, "Producer": 1, "Consulting Producer": 2}, 20, false, ""},
	{"E07", "Chernobyl", rulebook.EmmyLimitedSeries, 2019, map[role.Title]int{"Executive Producer": 3, "Co-Executive Producer": 2, "Producer": 1}, 6, false, ""},
	{"E08", "Fleabag", rulebook.ComedySeries, 2019, map[role.Title]int{"Executive Producer": 6, "Producer": 1}, 7, false, ""},
	// Largest rosters of the years of the caps, of which the numbers alone are told.
	{"2006", "a drama", rulebook.DramaSeries, 2006, nil, 14, true, ""},
	{"2006", "another", rulebook.DramaSeries, 2006, nil, 11, true, ""},
	{"2007", "a comedy", rulebook.ComedySeries, 2007, nil, 15, true, ""},
	{"2009", "House", rulebook.DramaSeries, 2009, nil, 19, true, ""},
	{"2009", "The Office", rulebook.ComedySeries, 2009, nil, 18, true, ""},
	// On the caps of 2006 to 2009, and beside their years and categories.
	{"cap", "ten of drama", rulebook.DramaSeries, 2006, nil, 10, false, ""},
	{"cap", "eleven of drama", rulebook.DramaSeries, 2009, nil, 11, true, ""},
	{"cap", "eleven of comedy", rulebook.ComedySeries, 2006, nil, 11, false, ""},
	{"cap", "twelve of comedy", rulebook.ComedySeries, 2009, nil, 12, true, ""},
	{"cap", "drama before", rulebook.DramaSeries, 2005, nil, 19, false, ""},
	{"cap", "comedy after", rulebook.ComedySeries, 2010, nil, 19, false, ""},
}

// TestRosters: every title on a final roster is one that was seen, whoever is on
// it has a place for work of substance and none without, and the number of names
// is remarked on above the cap, never refused.
func TestRosters(t *testing.T) {
	for _, r := range rosters {
		s, err := rulebook.Emmys(r.category, r.year, 0)
		if err != nil {
			t.Fatal(err)
		}
		names := 0
		holders := make(map[role.Title]credit.Range)
		for title, n := range r.titles {
			names += n
			holders[title] = quantities(t, "n", strconv.Itoa(n))["n"]
			for _, done := range []cite.Truth{yes, no} {
				v := s.Judge(credit.Question{Title: title, Setting: settingOf(s)}, record(t, credit.Evidence{Facts: knowledge{rulebook.SubstantiveContribution: done}}))
				if want := map[cite.Truth]credit.Outcome{yes: granted, no: denied}[done]; r.year >= 2006 && v.Outcome != want || len(v.Remarks()) != 0 {
					t.Errorf("%s %d: %s of substance %s: %s with %d remarks", r.name, r.year, title, done, v, len(v.Remarks()))
				}
			}
		}
		if r.titles == nil {
			names = r.names
			holders["Executive Producer"] = quantities(t, "n", strconv.Itoa(r.names))["n"]
		}
		if names != r.names {
			t.Errorf("%s: %d names, want %d", r.name, names, r.names)
		}
		for _, title := range []role.Title{"Executive Producer", "Co-Executive Producer", "Supervising Producer", "Producer", "Produced By", "Consulting Producer"} {
			if !slices.ContainsFunc(keys(holders), func(u role.Title) bool { return credit.SameTitle(title, u) }) {
				holders[title] = none(t)
			}
		}
		v := s.Judge(credit.Question{Subject: credit.OnList, Setting: settingOf(s)}, record(t, credit.Evidence{Holders: holders}))
		if over := len(v.Remarks()) == 1; over != r.over || v.Outcome != undetermined {
			t.Errorf("%s %d: %d names: %s, over the cap %t, want %t", r.name, r.year, r.names, v, over, r.over)
		}
		if r.absent != "" {
			cut := s.Judge(credit.Question{Title: "Producer", Setting: settingOf(s)}, record(t, credit.Evidence{Person: role.Person(r.absent), Facts: knowledge{rulebook.SubstantiveContribution: no}}))
			substance := credit.RuleID("")
			for rule := range s.Rules() {
				if strings.HasPrefix(string(rule.ID), "emmy-5-") {
					substance = rule.ID
				}
			}
			if cut.Outcome != denied || !because(cut, string(substance)) {
				t.Errorf("%s: %s, want the title alone not to be enough", r.name, cut)
			}
		}
	}
}

func keys[K comparable, V any](m map[K]V) []K {
	var list []K
	for k := range m {
		list = append(list, k)
	}
	return list
}

// TestClosingCredits (E10): the co-producers and associate producers of an
// episode of 30 Rock close it, and no roster has such titles from 2000 on.
func TestClosingCredits(t *testing.T) {
	for c := rulebook.DramaSeries; c <= rulebook.AnimatedProgram; c++ {
		for year := 2003; year <= 2019; year++ {
			s, err := rulebook.Emmys(c, year, 0)
			if err != nil {
				continue // not held
			}
			for _, title := range []role.Title{"Co-Producer", "Associate Producer", "Line Producer", "Coordinating Producer", "Segment Producer"} {
				v := s.Judge(credit.Question{Title: title, Setting: settingOf(s)}, record(t, credit.Evidence{Facts: knowledge{rulebook.SubstantiveContribution: yes}}))
				if v.Outcome != denied || !because(v, "emmy-4") {
					t.Errorf("%s: %s", s.ID(), v)
				}
			}
		}
	}
}

// TestReferencesAreAsked: every case and vector that the references name is a row
// of a table here, or told of as one that publishes too little.
func TestReferencesAreAsked(t *testing.T) {
	rows := []string{"case 17", "E10"} // tests of their own
	for _, f := range publicFilms {
		rows = append(rows, strings.Split(f.ref, ", ")...)
	}
	for _, c := range guildCases {
		rows = append(rows, c.ref)
	}
	for _, r := range rosters {
		rows = append(rows, r.ref)
	}
	for ref, why := range untold {
		rows = append(rows, ref)
		if why == "" {
			t.Errorf("%s: no reason", ref)
		}
	}
	for _, ref := range strings.Fields("V01 V02 V04 V05 V07 V08 V10 V11 V13 V14 V16 V17 V19 V20 V22 V23 V25 V26 V28 V29 V31 V32 V34 V35 V37 V38 V40 V41 " +
		"V43 V44 V46 V47 V49 V50 V52 V53 V55 V56 V58 V59 V61 V62 V64 V65 V67 E01 E02 E03 E04 E05 E06 E07 E08 E09 E10") {
		if !slices.Contains(rows, ref) {
			t.Errorf("%s is not asked", ref)
		}
	}
	for _, n := range strings.Fields("1 2 4 5 7 8 10 11 13 14 16 17 19 20 22 23 25 26 28 29 29b") {
		if !slices.Contains(rows, "case "+n) {
			t.Errorf("the guild's case %s is not asked", n)
		}
	}
}
