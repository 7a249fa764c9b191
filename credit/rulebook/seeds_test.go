package rulebook_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// favour is a credit that the articles tell of: for what, and what else is known.
type favour struct {
	name  string
	title role.Title
	for_  role.Duty // zero: it was for no duty
	also  credit.Evidence
}

// onlyThat says that somebody who was credited for a favour did nothing else
// that the guild's code counts.
func onlyThat(done role.Duty) credit.Evidence {
	series := role.DutySetOf(role.Storylines, role.SeriesBible, role.EpisodeDirectors, role.SeriesRegularCasting, role.ProducingTeam)
	e := credit.Evidence{
		NotPerformed: firstDuties(0, 18).Union(series).Without(done),
		Facts: knowledge{
			rulebook.SignificantContribution: no, rulebook.SignificantDevelopment: no, rulebook.ExecutesVisionWithinBudget: no,
			rulebook.DelegatedFunction: no, rulebook.MainlyOriginating: no, rulebook.MainlyManaging: no,
			rulebook.MajorPortion: no, rulebook.GuildMajorPortion: no,
			rulebook.Showrunner: no, rulebook.IdeaToFinish: no, rulebook.PackagerSeller: no, rulebook.SeriesCreator: no,
			rulebook.HyphenateProducing: no, rulebook.SeniorLineProducing: no, rulebook.SubstantiveContribution: no,
		},
	}
	if done != role.OwnInvestment {
		e.Facts[rulebook.SignificantFinancing] = no
	}
	return e
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
	{"producer for a hand in getting an actor hired", role.TitleProducer, 0, also(rulebook.HelpedHireActor, credit.Evidence{})},
	{"producer for a hand in getting an actor hired and nothing else", role.TitleProducer, 0, also(rulebook.HelpedHireActor, onlyThat(0))},
}

// freeLocation adds that the location that was secured came for nothing.
func freeLocation(e credit.Evidence) credit.Evidence { return also(rulebook.FreeLocation, e) }

// also adds that a fact is so.
func also(fact credit.Fact, e credit.Evidence) credit.Evidence {
	facts := knowledge{fact: yes}
	for f, so := range e.Facts {
		facts[f] = so
	}
	e.Facts = facts
	return e
}

// evidence returns what is known of whoever got the credit.
func (f favour) evidence() credit.Evidence {
	e := f.also
	if f.for_ != 0 {
		e.Performed = role.DutySetOf(f.for_)
	}
	return e
}

// record returns the same as a record.
func (f favour) record(t testing.TB) *credit.Record {
	t.Helper()
	r, err := credit.NewRecord(f.evidence())
	if err != nil {
		t.Fatalf("%s: %v", f.name, err)
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

// seedSettings are the settings in which the sets of a family are asked about producing
// credits, and what the newest of them says in each: see TestSeedsUnderEveryRuleSet.
var seedSettings = []struct{ family, settings, outcomes string }{
	{"ampas-best-picture", "film/feature", "ddddddudud"},
	{"ampas-animated-feature", "film/animated-feature", "uuuuuuuuuu"},
	{"ampas-documentary-feature", "film/documentary", "uuuuuuuuuu"},
	{"ampas-documentary-short", "film/short", "uuuuuuuuuu"},
	{"ampas-live-action-short", "film/short", "uuuuuuuuuu"},
	{"ampas-animated-short", "film/short", "uuuuuuuuuu"},
	{"ampas-international-feature", "film/feature", "dddddddddd"},
	{"pga-feature-films", "film/feature television/television-movie", "uuuuuuudud, uuuuuuuuuu"},
	{"pga-short-films", "film/short", "uuuuuuudud"},
	{"pga-scripted-television", "television/scripted-series television/limited-series", "uuududuuuu, uuududuuuu"},
	{"pga-non-fiction-television", "television/non-fiction-series", "uuududuuuu"},
	{"pga-digital", "digital/web-series digital/immersive digital/transmedia video-game", "uuuuuuuuuu, uuuuuuuuuu, uuuuuuuuuu, uuuuuuuuuu"},
	{"pga-new-media-2004", "digital/web-series", "uuuuuuuuuu"},
	{"pga-mark", "film/feature film/animated-feature film/documentary television/television-movie", "ddddddudud, ddddddudud, ddddddudud, ddddddudud"},
	{"pga-theatrical-2004", "film/feature", "ududududud"},
	{"pga-long-form-television-2004", "television/television-movie television/limited-series", "uuudududud, uuudududud"},
	{"pga-television-series-2004", "television/scripted-series", "uuududuuuu"},
	{"producedby-weighted-majority", "film/feature television/television-movie", "uuuuuuudud, uuududuuuu"},
	{"emmy-drama-series", "television/scripted-series", "ddudududud"},
	{"emmy-comedy-series", "television/scripted-series", "ddudududud"},
	{"emmy-limited-series", "television/limited-series", "ddudududud"},
	{"emmy-television-movie", "television/television-movie", "ddudududud"},
	{"emmy-reality-competition", "television/non-fiction-series", "ddudududud"},
	{"emmy-structured-reality", "television/non-fiction-series", "ddudududud"},
	{"emmy-unstructured-reality", "television/non-fiction-series", "ddudududud"},
	{"emmy-variety-talk", "television", "ddudududud"},
	{"emmy-variety-sketch", "television", "ddudududud"},
	{"emmy-documentary-series", "television/non-fiction-series television/documentary", "ddudududud, ddudududud"},
	{"emmy-short-form", "digital/web-series", "ddudududud"},
	{"emmy-childrens-program", "television", "ddudududud"},
	{"emmy-animated-program", "television", "ddudududud"},
	{"bafta-best-film", "film/feature", "dddddduuuu"},
	{"bafta-british-film", "film/feature", "uuuuuuuuuu"},
	{"bafta-debut", "film/feature", "uuuuuuuuuu"},
	{"spirit-first-feature", "film/feature", "dddddduuuu"},
	{"practice-observed", "film/feature television/scripted-series", "gggggggggg, gggggggggg"},
}

// seedQuestion is a favour in one setting under one set.
type seedQuestion struct {
	favour
	rules   *credit.RuleSet
	setting string
}

// verdict returns what the set says of the favour.
func (q seedQuestion) verdict(t testing.TB) credit.Verdict {
	t.Helper()
	return q.rules.Judge(ask(q.title, q.setting), q.record(t))
}

// seedQuestions yields every favour under every set of a family.
func seedQuestions(f favour, family, setting string) iter.Seq[seedQuestion] {
	return func(yield func(seedQuestion) bool) {
		for s := range rulebook.All() {
			if familyName(s) == family && !yield(seedQuestion{f, s, setting}) {
				return
			}
		}
	}
}

// familyName returns the id of a set without its edition.
func familyName(s *credit.RuleSet) string {
	id := s.ID()
	if i := strings.LastIndex(id, "-"); i > 0 {
		if _, _, ok := rulebook.Editions(id[:i]); ok {
			return id[:i]
		}
	}
	return id
}

// newestOf returns the question about the newest edition of a family.
func newestOf(f favour, family, setting string) (newest seedQuestion) {
	for newest = range seedQuestions(f, family, setting) {
	}
	return newest
}

// TestSeedsUnderEveryRuleSet: what the newest edition of every set about producing
// credits says of each favour in each of its settings: a for granted, d for denied,
// u for undetermined, in the order of the favours.
func TestSeedsUnderEveryRuleSet(t *testing.T) {
	shown := make(map[string]bool)
	for _, row := range seedSettings {
		shown[row.family] = true
		wants := strings.Split(row.outcomes, ", ")
		for i, setting := range strings.Fields(row.settings) {
			var got []byte
			for _, f := range favours {
				v := newestOf(f, row.family, setting).verdict(t)
				got = append(got, map[credit.Outcome]byte{granted: 'g', denied: 'd', undetermined: 'u'}[v.Outcome])
			}
			if string(got) != wants[i] {
				t.Errorf("%s, %s: %s, want %s", row.family, setting, got, wants[i])
			}
		}
	}
	for s := range rulebook.All() {
		family := familyName(s)
		elsewhere := slices.ContainsFunc(notOfProducing, func(prefix string) bool { return strings.HasPrefix(family, prefix) })
		if shown[family] == elsewhere {
			t.Errorf("%s: shown %t, about no producing credit %t", family, shown[family], elsewhere)
		}
	}
}

// notOfProducing are the sets that are asked about no producing credit of a person:
// of writers and directors, of the card of production managers, of the shares of
// companies, and of what a panel decides about a proposed credit.
var notOfProducing = []string{"wga-", "dga-", "dgc-", "eurimages-", "co-production-", "pga-arbitration-"}

// TestSeedsReport writes what every edition of every such set says of each favour,
// those of one family that say the same together, and what is done in practice apart.
func TestSeedsReport(t *testing.T) {
	var b strings.Builder
	for i, f := range favours {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s\n", f.name)
		for _, row := range seedSettings {
			for _, setting := range strings.Fields(row.settings) {
				tellSeed(t, &b, f, row.family, setting)
			}
		}
	}
	golden.Compare(t, filepath.Join("testdata", "seeds.golden.txt"), b.String())
}

// tellSeed writes what the editions of one family say of a favour.
func tellSeed(t *testing.T, b *strings.Builder, f favour, family, setting string) {
	var first, last, said string
	line := func() {
		if first == "" {
			return
		}
		if first != last {
			first += " to " + strings.TrimPrefix(last, family+"-")
		}
		fmt.Fprintf(b, "  %s, %s: %s\n", first, setting, said)
	}
	for q := range seedQuestions(f, family, setting) {
		name := q.rules.ID()
		if summary := q.verdict(t).Summary(); summary != said {
			line()
			first, said = name, summary
		}
		last = name
	}
	line()
}

// seedCases are the favours under the newest edition of every such set, for other
// languages: of each what it was for, and that it was for nothing else where that
// decides otherwise. The weights are left out: their ways are thousands of lines, and
// they are no rule of anybody's.
func seedCases(t testing.TB) []testCase {
	t.Helper()
	var list []testCase
	for _, row := range seedSettings {
		if row.family == "producedby-weighted-majority" {
			continue
		}
		for _, setting := range strings.Fields(row.settings) {
			var before credit.Outcome
			for i, f := range favours {
				q := newestOf(f, row.family, setting)
				v := q.verdict(t)
				if i%2 == 1 && v.Outcome == before {
					continue
				}
				before = v.Outcome
				text, err := json.Marshal(f.evidence())
				if err != nil {
					t.Fatal(err)
				}
				list = append(list, testCase{
					fmt.Sprintf("seed under every set: %s, %s, %s", f.name, q.rules.ID(), setting),
					q.rules.ID(), ask(f.title, setting), string(text), v.Outcome,
				})
			}
		}
	}
	return list
}

// Credits that articles tell of, given for a favour: practice says that it is done,
// the guild's code that it earns nothing. What every other set says of them is in
// testdata/seeds.golden.txt.
func ExamplePracticeObserved() {
	investor, err := credit.NewRecord(credit.Evidence{
		Performed: role.DutySetOf(role.OwnInvestment),
		Facts:     map[credit.Fact]cite.Truth{rulebook.SignificantContribution: cite.False},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	code, err := rulebook.PGATheatrical2004(rulebook.Parameters{})
	if err != nil {
		fmt.Println(err)
		return
	}
	asked := credit.Question{Title: role.TitleExecutiveProducer, Setting: role.Setting{Medium: role.Film, Format: role.Feature}}
	fmt.Println(code.Judge(asked, investor).Outcome)
	fmt.Println(rulebook.PracticeObserved().Judge(asked, investor).Outcome)
	// Output:
	// denied
	// granted
}
