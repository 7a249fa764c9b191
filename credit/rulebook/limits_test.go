package rulebook_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strings"
	"sync"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
)

// sets holds every set of the rulebook by id.
var sets = sync.OnceValue(func() map[string]*credit.RuleSet {
	all := make(map[string]*credit.RuleSet)
	for s := range rulebook.All() {
		all[s.ID()] = s
	}
	return all
})

// lookup returns a set of the rulebook.
func lookup(t testing.TB, id string) *credit.RuleSet {
	t.Helper()
	s, ok := sets()[id]
	if !ok {
		t.Fatalf("no rule set %s", id)
	}
	return s
}

// evidence reads evidence as JSON.
func evidence(t testing.TB, text string) *credit.Record {
	t.Helper()
	var r credit.Record
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return &r
}

// TestNumbers: every number of a rule, on it and on either side of it. want says
// what the rule does to each of the values of "%s" in the evidence.
func TestNumbers(t *testing.T) {
	list, team := askOf(credit.OnList, feature), askOf(credit.OnTeam, feature)
	written := ask(role.TitleWrittenBy, feature)
	for _, tt := range []struct {
		rules    string
		rule     credit.RuleID
		question credit.Question
		evidence string
		values   string
		want     string
	}{
		// European co-productions.
		{"eurimages-co-production", "copro-1-eurimages", list, `{"quantities":{"co-producing-countries":"3","smallest-share":"%s","largest-share":"1/2"}}`, "9/100 1/10 11/100", "denies grants grants"},
		{"eurimages-co-production", "copro-1-eurimages", list, `{"quantities":{"co-producing-countries":"4","smallest-share":"1/10","largest-share":"%s"}}`, "69/100 7/10 71/100", "grants grants denies"},
		{"eurimages-co-production", "copro-1-eurimages", list, `{"quantities":{"co-producing-countries":"2","smallest-share":"%s","largest-share":"4/5","budget-in-euros":"5000000"}}`, "19/100 1/5 21/100", "denies grants grants"},
		{"eurimages-co-production", "copro-1-eurimages", list, `{"quantities":{"co-producing-countries":"2","smallest-share":"1/5","largest-share":"%s","budget-in-euros":"1000000"}}`, "79/100 4/5 81/100", "grants grants denies"},
		{"eurimages-co-production", "copro-1-eurimages", list, `{"quantities":{"co-producing-countries":"2","smallest-share":"%s","largest-share":"9/10","budget-in-euros":"5000001"}}`, "9/100 1/10", "denies grants"},
		{"eurimages-co-production", "copro-1-eurimages", list, `{"quantities":{"co-producing-countries":"2","smallest-share":"1/10","largest-share":"%s","budget-in-euros":"5000001"}}`, "9/10 91/100", "grants denies"},
		{"eurimages-co-production", "copro-1-eurimages", list, `{"quantities":{"co-producing-countries":"2","smallest-share":"1/10","largest-share":"9/10","budget-in-euros":"%s"}}`, "5000000 5000001", "denies grants"},
		{"eurimages-co-production", "copro-1-eurimages", list, `{"quantities":{"co-producing-countries":"%s","smallest-share":"1/10","largest-share":"7/10","budget-in-euros":"1"}}`, "1 2 3", "denies denies grants"},
		{"co-production-convention-1992", "copro-1-1992", list, `{"quantities":{"co-producing-countries":"3","smallest-share":"%s","largest-share":"1/2"}}`, "9/100 1/10", "denies grants"},
		{"co-production-convention-1992", "copro-1-1992", list, `{"quantities":{"co-producing-countries":"3","smallest-share":"1/10","largest-share":"%s"}}`, "7/10 71/100", "grants denies"},
		{"co-production-convention-1992", "copro-1-1992", list, `{"quantities":{"co-producing-countries":"2","smallest-share":"%s","largest-share":"4/5","budget-in-euros":"9000000"}}`, "19/100 1/5", "denies grants"},
		{"co-production-convention-1992", "copro-1-1992", list, `{"quantities":{"co-producing-countries":"2","smallest-share":"1/5","largest-share":"%s","budget-in-euros":"9000000"}}`, "4/5 81/100", "grants denies"},
		{"co-production-convention-1992", "copro-6", list, `{"facts":{"finance-only-partner":"true"},"quantities":{"finance-only-share":"%s"}}`, "9/100 1/10 1/4 26/100", "denies passes passes denies"},
		{"co-production-convention-1992", "copro-4", list, `{"quantities":{"share-from-outside-the-parties":"%s"}}`, "3/10 31/100", "passes denies"},
		{"co-production-convention-1992", "copro-5", list, `{"quantities":{"total-of-shares":"%s"}}`, "99/100 1 101/100", "denies passes denies"},
		{"co-production-convention-2017", "copro-3", list, `{"facts":{"all-states-ratified-revised-convention":"true"},"quantities":{"co-producing-countries":"3","smallest-share":"%s","largest-share":"1/2"}}`, "4/100 1/20", "denies grants"},
		{"co-production-convention-2017", "copro-3", list, `{"facts":{"all-states-ratified-revised-convention":"true"},"quantities":{"co-producing-countries":"3","smallest-share":"1/20","largest-share":"%s"}}`, "4/5 81/100", "grants denies"},
		{"co-production-convention-2017", "copro-3", list, `{"facts":{"all-states-ratified-revised-convention":"true"},"quantities":{"co-producing-countries":"2","smallest-share":"%s","largest-share":"9/10"}}`, "9/100 1/10", "denies grants"},
		{"co-production-convention-2017", "copro-3", list, `{"facts":{"all-states-ratified-revised-convention":"true"},"quantities":{"co-producing-countries":"2","smallest-share":"1/10","largest-share":"%s"}}`, "9/10 91/100", "grants denies"},
		{"co-production-convention-2017", "copro-6-2017", list, `{"facts":{"finance-only-partner":"true"},"quantities":{"co-producing-countries":"3","finance-only-share":"%s"}}`, "49/1000 1/20 1/4 26/100", "denies passes passes denies"},
		{"co-production-convention-2017", "copro-6-2017", list, `{"facts":{"finance-only-partner":"true"},"quantities":{"co-producing-countries":"2","finance-only-share":"%s"}}`, "9/100 1/10 1/4 26/100", "denies passes passes denies"},
		{"co-production-convention-2017", "copro-6-2017", list, `{"facts":{"finance-only-partner":"true"},"quantities":{"finance-only-share":"%s"}}`, "49/1000 1/20 9/100 1/10 26/100", "denies open open passes denies"},
		{"co-production-convention-2017", "copro-4", list, `{"quantities":{"share-from-outside-the-parties":"%s"}}`, "3/10 31/100", "passes denies"},

		// The Academy: teams, and how many are named.
		{"ampas-best-picture-86", "ampas-bp-4-86", team, `{"quantities":{"team-size":"2","partnership-years":"%s","joint-theatrical-features":"9"}}`, "4 5", "denies grants"},
		{"ampas-best-picture-86", "ampas-bp-4-86", team, `{"quantities":{"team-size":"2","partnership-years":"9","joint-theatrical-features":"%s"}}`, "4 5", "denies grants"},
		{"ampas-best-picture-86", "ampas-bp-4-86", team, `{"quantities":{"team-size":"%s","partnership-years":"9","joint-theatrical-features":"9"}}`, "1 2 3", "denies grants denies"},
		{"ampas-best-picture-87", "ampas-bp-4-87", team, `{"quantities":{"team-size":"2","partnership-years":"%s","joint-theatrical-features":"9"}}`, "4 5", "denies grants"},
		{"ampas-best-picture-87", "ampas-bp-4-87", team, `{"quantities":{"team-size":"2","partnership-years":"9","joint-theatrical-features":"%s"}}`, "1 2", "denies grants"},
		{"ampas-best-picture-87", "ampas-bp-4-87", team, `{"quantities":{"team-size":"%s","partnership-years":"9","joint-theatrical-features":"9"}}`, "1 2 3", "denies grants denies"},
		{"pga-mark", "pga-mark-8", team, `{"quantities":{"team-size":"%s"},"facts":{"both-partners-petitioned":"true","partnership-recognized-by-panel":"true"}}`, "1 2 3", "denies grants denies"},

		// The Producers Guild.
		{"pga-theatrical-2004", "pga-feat-ep-1", ask("Executive Producer", feature), `{"facts":{"significant-contribution":"true","significant-development-of-the-property":"false"},"quantities":{"financing-share":"%s"}}`, "0 24/100 1/4 26/100", "denies denies grants grants"},
		{"pga-theatrical-2004", "pga-feat-ep-3", ask("Executive Producer", feature), `{"facts":{"significant-contribution":"false"},"quantities":{"financing-share":"%s"}}`, "24/100 1/4", "passes remarks"},
		{"pga-theatrical-2004", "pga-feat-ep-4", ask("Produced By", feature), `{"quantities":{"financing-share":"%s"}}`, "0 1/100", "passes remarks"},
		{"pga-digital", "pga-tm-1", ask("Transmedia Producer", "digital/transmedia"), `{"facts":{"storylines-in-one-fictional-universe":"true","mostly-repurposed-material":"false"},"quantities":{"storylines":"%s"}}`, "2 3", "denies passes"},
		{"pga-mark", "pga-mark-10", ask("Producer", feature), `{"quantities":{"principal-crew-listed":"%s"}}`, "4 5", "remarks passes"},
		{"pga-mark", "pga-det-1", ask("Producer", feature), `{"quantities":{"panel-size":"%s","appeal-panel-size":"3","appeal-panel-members-from-first":"1"}}`, "2 3 4", "remarks passes remarks"},
		{"pga-mark", "pga-det-1", ask("Producer", feature), `{"quantities":{"panel-size":"3","appeal-panel-size":"%s","appeal-panel-members-from-first":"1"}}`, "2 3 4", "remarks passes remarks"},
		{"pga-mark", "pga-det-1", ask("Producer", feature), `{"quantities":{"panel-size":"3","appeal-panel-size":"3","appeal-panel-members-from-first":"%s"}}`, "0 1 2", "remarks passes remarks"},
		{"pga-long-form-television-2004", "pga-lftv-pb-1-one", askOf(credit.OnList, "television/television-movie"), `{"holders":{"Produced By":"%s"}}`, "0 1 2", "passes passes denies"},

		// Writers and directors.
		{"wga-screenplay-2010", "wga-2-third", written, `{"facts":{"original-screenplay":"false"},"quantities":{"share-of-screenplay":"%s"}}`, "32/100 33/100 1/3 34/100", "passes passes grants grants"},
		{"wga-screenplay-2010", "wga-2-third", written, `{"facts":{"original-screenplay":"true","first-writer":"true"},"quantities":{"share-of-screenplay":"%s"}}`, "33/100 1/3 34/100", "passes grants grants"},
		{"wga-screenplay-2010", "wga-2-floor", written, `{"quantities":{"share-of-screenplay":"%s"}}`, "33/100 1/3 34/100", "denies passes passes"},
		{"wga-screenplay-2010", "wga-2-half", written, `{"facts":{"original-screenplay":"true","first-writer":"false","production-executive":"false"},"quantities":{"share-of-screenplay":"%s"}}`, "49/100 1/2", "passes grants"},
		{"wga-screenplay-2010", "wga-2-executive", written, `{"facts":{"original-screenplay":"true","first-writer":"false","production-executive":"true"},"quantities":{"share-of-screenplay":"%s"}}`, "1/2 51/100", "passes grants"},
		{"wga-screenplay-2010", "wga-2-original", written, `{"facts":{"original-screenplay":"true","first-writer":"false","production-executive":"true"},"quantities":{"share-of-screenplay":"%s"}}`, "1/2 51/100", "denies passes"},
		{"wga-screenplay-2010", "wga-2-original", written, `{"facts":{"original-screenplay":"true","first-writer":"false","production-executive":"false"},"quantities":{"share-of-screenplay":"%s"}}`, "49/100 1/2", "denies passes"},
		{"wga-screenplay-2008", "wga-2-third-2008", written, `{"facts":{"original-screenplay":"false","production-executive":"false"},"quantities":{"share-of-screenplay":"%s"}}`, "33/100 1/3 34/100", "passes grants grants"},
		{"wga-screenplay-2008", "wga-3", written, `{"facts":{"original-screenplay":"false","production-executive":"true"},"quantities":{"share-of-screenplay":"%s"}}`, "1/2 51/100", "passes grants"},
		{"wga-screenplay-2008", "wga-3-floor", written, `{"facts":{"original-screenplay":"false","production-executive":"true"},"quantities":{"share-of-screenplay":"%s"}}`, "1/2 51/100", "denies passes"},
		{"wga-screenplay-2008", "wga-2-floor", written, `{"quantities":{"share-of-screenplay":"%s"}}`, "33/100 34/100", "denies passes"},
		{"wga-article-14-2017", "wga-5", ask("Supervising Producer", series), `{"quantities":{"writing-term-to-other-term":"%s"}}`, "99/100 1 2", "denies passes passes"},
		{"dga-possessory-2004", "dga-4", ask("", feature), `{"facts":{"marketable-or-acclaimed-name":"false","signature-style":"false","earlier-possessory-credit":"false"},"quantities":{"theatrical-features-directed":"%s"}}`, "2 3", "passes grants"},
		{"dgc-management-card", "dga-3", list, `{"holders":{"Unit Production Manager":"%s","Production Manager":"0","First Assistant Director":"1","Second Assistant Director":"1"}}`, "1 2", "passes denies"},

		// Animated programmes of the Television Academy.
		{"emmy-animated-program-2012", "emmy-7", list, `{"holders":{"Director":"%s","Directed By":"0","Writer":"0","Written By":"0","Executive Producer":"0","Co-Executive Producer":"0","Supervising Producer":"0","Producer":"0","Produced By":"0"}}`, "4 5", "passes denies"},
		{"emmy-animated-program-2012", "emmy-7", list, `{"holders":{"Director":"0","Directed By":"0","Writer":"%s","Written By":"0","Executive Producer":"0","Co-Executive Producer":"0","Supervising Producer":"0","Producer":"0","Produced By":"0"}}`, "3 4", "passes denies"},
		{"emmy-animated-program-2012", "emmy-7", list, `{"holders":{"Director":"0","Directed By":"0","Writer":"0","Written By":"0","Executive Producer":"%s","Co-Executive Producer":"1","Supervising Producer":"1","Producer":"1","Produced By":"1"}}`, "10 11", "passes denies"},
	} {
		s := lookup(t, tt.rules)
		want := strings.Fields(tt.want)
		for i, value := range strings.Fields(tt.values) {
			if tt.question.Setting.IsZero() || strings.HasPrefix(tt.rules, "emmy-") {
				tt.question.Setting = settingOf(s)
			}
			v := s.Judge(tt.question, evidence(t, fmt.Sprintf(tt.evidence, value)))
			effect := credit.Effect(0)
			for _, r := range v.Rulings {
				if r.Rule.ID == tt.rule {
					effect = r.Effect
				}
			}
			if text, _ := effect.MarshalText(); string(text) != want[i] {
				t.Errorf("%s, %s with %s: %s, want it to be that it %s", tt.rule, tt.evidence, value, effect, want[i])
			}
		}
	}
}

// TestNamesOfCategories: how many names each edition of the Academy's other
// categories passes without a remark, and whether more are refused.
func TestNamesOfCategories(t *testing.T) {
	for _, title := range []string{"Producer", "Produced By", "Director", "Directed By"} { // each is counted
		for _, id := range []string{"ampas-animated-feature-85", "ampas-animated-feature-98", "ampas-documentary-feature-98", "ampas-animated-short-98"} {
			s := lookup(t, id)
			v := s.Judge(credit.Question{Subject: credit.OnList, Setting: settingOf(s)}, evidence(t, `{"holders":{"`+title+`":"7"}}`))
			if v.Outcome != denied && len(v.Remarks()) == 0 {
				t.Errorf("%s: seven under %s: %s", id, title, v)
			}
		}
	}
	nominees := func(producers, directors int) *credit.Record {
		return evidence(t, fmt.Sprintf(`{"holders":{"Producer":"%d","Produced By":"0","Director":"%d","Directed By":"0"},"facts":{"shared-and-equal-director-credit":"false"}}`, producers, directors))
	}
	for _, tt := range []struct {
		category    rulebook.AcademyCategory
		first, last int
		most        int
		refused     bool
	}{
		{rulebook.AnimatedFeature, 85, 85, 1, true}, // two share the director credit, which these do not
		{rulebook.AnimatedFeature, 86, 90, 2, true},
		{rulebook.AnimatedFeature, 91, 98, 5, false},
		{rulebook.DocumentaryFeature, 70, 83, 2, false},
		{rulebook.DocumentaryFeature, 84, 90, 3, false},
		{rulebook.DocumentaryFeature, 91, 98, 4, false},
		{rulebook.DocumentaryShort, 70, 98, 2, false},
		{rulebook.LiveActionShort, 70, 98, 2, false},
		{rulebook.AnimatedShort, 70, 98, 2, false},
	} {
		for edition := tt.first; edition <= tt.last; edition++ {
			s, err := rulebook.Academy(tt.category, edition)
			if err != nil {
				t.Fatal(err)
			}
			for n := 1; n <= 7; n++ {
				v := s.Judge(credit.Question{Subject: credit.OnList, Setting: settingOf(s)}, nominees(1, n-1))
				over := n > tt.most
				if (v.Outcome == denied) != (over && tt.refused) || (len(v.Remarks()) > 0) != (over && !tt.refused) {
					t.Errorf("%s, %d names: %s with %d remarks, want at most %d, refused %t", s.ID(), n, v, len(v.Remarks()), tt.most, tt.refused)
				}
			}
		}
	}
	for edition := 86; edition <= 90; edition++ {
		s, err := rulebook.Academy(rulebook.AnimatedFeature, edition)
		if err != nil {
			t.Fatal(err)
		}
		for n, want := range map[int]credit.Outcome{2: undetermined, 3: denied} {
			shared := evidence(t, fmt.Sprintf(`{"holders":{"Producer":"1","Produced By":"0","Director":"%d","Directed By":"0"},"facts":{"shared-and-equal-director-credit":"true"}}`, n))
			if v := s.Judge(credit.Question{Subject: credit.OnList, Setting: settingOf(s)}, shared); v.Outcome != want {
				t.Errorf("%s, a producer and %d directors of equal credit: %s, want %s", s.ID(), n, v, want)
			}
		}
		if v := s.Judge(credit.Question{Subject: credit.OnList, Setting: settingOf(s)}, nominees(0, 2)); v.Outcome != denied {
			t.Errorf("%s, no producer: %s", s.ID(), v)
		}
	}
}

// TestEditionsHeld: the first and last edition of everything that has editions.
func TestEditionsHeld(t *testing.T) {
	type held struct {
		name        string
		first, last int
		make        func(int) (*credit.RuleSet, error)
	}
	table := []held{
		{"Best Picture", 1, 98, rulebook.AcademyBestPicture},
		{"BAFTA", 1998, 2020, rulebook.BAFTABestFilm},
		{"WGA", 2008, 2026, rulebook.WGAScreenplayCredit},
	}
	for c, first := range map[rulebook.AcademyCategory]int{
		rulebook.AnimatedFeature: 85, rulebook.DocumentaryFeature: 70, rulebook.DocumentaryShort: 70,
		rulebook.LiveActionShort: 70, rulebook.AnimatedShort: 70, rulebook.InternationalFeature: 97,
	} {
		table = append(table, held{fmt.Sprintf("category %d", c), first, 98, func(n int) (*credit.RuleSet, error) { return rulebook.Academy(c, n) }})
	}
	for _, h := range table {
		for n, want := range map[int]bool{h.first - 1: false, h.first: true, h.last: true, h.last + 1: false} {
			_, err := h.make(n)
			var e *rulebook.EditionError
			if want != (err == nil) || !want && (!errors.As(err, &e) || e.First != h.first || e.Last != h.last) {
				t.Errorf("%s, edition %d: %v, held %t", h.name, n, err, want)
			}
		}
	}
	for _, c := range []rulebook.AcademyCategory{0, 7} {
		if _, err := rulebook.Academy(c, 90); err == nil {
			t.Errorf("category %d was taken", c)
		}
	}
}

// TestRulesByEdition: in which editions of Best Picture each rule holds.
func TestRulesByEdition(t *testing.T) {
	bounds := map[credit.RuleID][2]int{
		"ampas-bp-1-67": {67, 71}, "ampas-bp-1": {72, 98}, "ampas-bp-2": {72, 98}, "ampas-bp-3-72": {72, 79}, "ampas-bp-3-80": {80, 98},
		"ampas-bp-4-86": {86, 86}, "ampas-bp-4-87": {87, 98}, "ampas-bp-5": {80, 98}, "ampas-bp-6-78": {78, 87}, "ampas-bp-6-88": {88, 96},
		"ampas-bp-6-97": {97, 98}, "ampas-bp-7": {78, 98}, "ampas-bp-8": {74, 98}, "ampas-bp-9": {74, 98}, "ampas-bp-10": {1, 23},
		"ampas-bp-11": {77, 98}, "ampas-bp-12": {98, 98}, "ampas-bp-consistent-pending": {77, 98},
	}
	for edition := 1; edition <= 98; edition++ {
		held := make(map[credit.RuleID]bool)
		for r := range academy(t, edition).Rules() {
			held[r.ID] = true
		}
		for id, b := range bounds {
			if want := edition >= b[0] && edition <= b[1]; held[id] != want {
				t.Errorf("%s at the %dth: held %t, want %t", id, edition, held[id], want)
			}
			delete(held, id)
		}
		for id := range held {
			t.Errorf("%s at the %dth is in no table", id, edition)
		}
	}
}

// TestWeights: what the four stages count, each done in full or not at all.
func TestWeights(t *testing.T) {
	stages := map[string][]string{
		feature: {
			"concept material rights writer-engagement script-development development-funding financier-liaison",
			"director-engagement co-producer-engagement production-manager-engagement principal-casting key-creatives location-scouting preliminary-budget budget shooting-script shooting-schedule",
			"principal-deals director-consultation design-consultation effects-consultation producing-team-on-set",
			"first-cut",
		},
		"television/television-movie": {
			"concept material writer-engagement rights development-funding script-development",
			"director-engagement co-producer-engagement production-manager-engagement key-creatives principal-casting shooting-script shooting-schedule location-choice budget",
			"producing-team-on-set director-consultation cost-reports financier-liaison",
			"first-cut",
		},
	}
	s := lookup(t, "producedby-weighted-majority")
	weights := [4]int{30, 20, 20, 30}
	for setting, lists := range stages {
		title := role.TitleProducedBy
		if setting != feature {
			title = role.TitleExecutiveProducer
		}
		for done := range 1 << 4 {
			var yes, not []string
			sum := 0
			for i, list := range lists {
				if done>>i&1 == 1 {
					yes, sum = append(yes, strings.Fields(list)...), sum+weights[i]
				} else {
					not = append(not, strings.Fields(list)...)
				}
			}
			text, err := json.Marshal(map[string]any{"decided": yes, "notDecided": not})
			if err != nil {
				t.Fatal(err)
			}
			want := denied
			if sum > 50 {
				want = granted
			}
			if v := s.Judge(ask(title, setting), evidence(t, strings.ReplaceAll(string(text), "null", "[]"))); v.Outcome != want {
				t.Errorf("%s, %d of a hundred: %s, want %s", setting, sum, v, want)
			}
		}
	}
	if w := rulebook.ReportedWeights(); w != (rulebook.Weights{Development: 30, PreProduction: 20, Production: 20, PostProduction: 30}) {
		t.Errorf("weights %+v", w)
	}
}

// TestParameters: a parameter out of range is refused with its name, and what was
// wanted, by everything that takes it.
func TestParameters(t *testing.T) {
	makers := map[string]func(rulebook.Parameters) (*credit.RuleSet, error){
		"theatrical": rulebook.PGATheatrical2004, "long form": rulebook.PGALongFormTelevision2004, "series": rulebook.PGATelevisionSeries2004,
		"weighted": func(p rulebook.Parameters) (*credit.RuleSet, error) {
			return rulebook.WeightedMajority(rulebook.ReportedWeights(), p)
		},
	}
	for name, make := range makers {
		_, err := make(rulebook.Parameters{Majority: "3/2", FinancingShare: "2", ProducedByCap: -1})
		for _, want := range []string{
			`rulebook: parameters: majority: "3/2", want a ratio from 0 to 1`,
			`rulebook: parameters: financing share: "2", want a ratio from 0 to 1, such as 1/4 for 25 %`,
			"rulebook: parameters: Produced By cap: -1, want",
		} {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v, want it to say %s", name, err, want)
			}
		}
		for _, p := range []rulebook.Parameters{{}, {Majority: "1", AtLeast: true}, {FinancingShare: "1"}, {FinancingShare: "0"}, {ProducedByCap: 3}} {
			if _, err := make(p); err != nil {
				t.Errorf("%s: %+v: %v", name, p, err)
			}
		}
		for _, tt := range []struct {
			p    rulebook.Parameters
			want string
		}{
			{rulebook.Parameters{Majority: "half"}, `majority: "half", want a ratio`},
			{rulebook.Parameters{FinancingShare: "a quarter"}, `financing share: "a quarter", want a ratio`},
			{rulebook.Parameters{Majority: "-1/2"}, `majority: "-1/2", want a ratio`},
			{rulebook.Parameters{Majority: "1"}, `majority: "1", which nobody can exceed, want less than 1, or AtLeast`},
			{rulebook.Parameters{Majority: "100%"}, `majority: "100%", which nobody can exceed`},
			{rulebook.Parameters{Majority: "1/1001"}, `majority: "1/1001", want a denominator of at most 1000`},
			{rulebook.Parameters{ProducedByCap: math.MaxInt32 + bits.UintSize/64}, `Produced By cap: 2147483648, want`},
		} {
			if bits.UintSize == 32 && strings.Contains(tt.want, "2147483648") {
				continue // an int of 32 bits cannot say it
			}
			if _, err := make(tt.p); err == nil || !strings.Contains(err.Error(), "rulebook: parameters: "+tt.want) || strings.Contains(err.Error(), "test.") {
				t.Errorf("%s: %+v: %v, want %s", name, tt.p, err, tt.want)
			}
		}
	}
	for w, want := range map[rulebook.Weights]string{
		{}:                  "rulebook: weights: development: 0, want 1 to 1000\nrulebook: weights: pre-production: 0",
		{30, 20, -1, 30}:    "rulebook: weights: production: -1, want 1 to 1000",
		{30, 20, 20, 1001}:  "rulebook: weights: post-production: 1001, want 1 to 1000",
		{1000, 1000, 1, 30}: "",
	} {
		_, err := rulebook.WeightedMajority(w, rulebook.Parameters{})
		if (err == nil) != (want == "") || err != nil && !strings.HasPrefix(err.Error(), want) {
			t.Errorf("weights %+v: %v, want %s", w, err, want)
		}
	}
}

// TestChangedSetsSaySo: a set that a parameter changes has an id and a name of its
// own; a parameter that it does not have, or one given as by default, does not
// change it.
func TestChangedSetsSaySo(t *testing.T) {
	type p = rulebook.Parameters
	theatrical, long, series := rulebook.PGATheatrical2004, rulebook.PGALongFormTelevision2004, rulebook.PGATelevisionSeries2004
	weighted := func(w rulebook.Weights) func(p) (*credit.RuleSet, error) {
		return func(p p) (*credit.RuleSet, error) { return rulebook.WeightedMajority(w, p) }
	}
	emmys := func(average int) func(p) (*credit.RuleSet, error) {
		return func(p) (*credit.RuleSet, error) { return rulebook.Emmys(rulebook.DramaSeries, 2018, average) }
	}
	reported := rulebook.ReportedWeights()
	for _, tt := range []struct {
		make     func(p) (*credit.RuleSet, error)
		p        p
		id, name string // what is added to both
	}{
		{theatrical, p{}, "", ""},
		{theatrical, p{Majority: "50%", FinancingShare: "0.25"}, "", ""},
		{theatrical, p{ProducedByCap: 3}, "-cap-3", " (with at most 3 Produced By)"},
		{theatrical, p{Majority: "2/3"}, "-over-2-of-3", " (with a majority of more than 2/3)"},
		{theatrical, p{AtLeast: true}, "-at-least-1-of-2", " (with a majority of at least 1/2)"},
		{theatrical, p{Majority: "1", AtLeast: true, FinancingShare: "0", ProducedByCap: 5}, "-at-least-1-financing-0-cap-5", " (with a majority of at least 1, a financing share of 0, at most 5 Produced By)"},
		{long, p{FinancingShare: "1/3", ProducedByCap: 3}, "", ""},
		{long, p{Majority: "0.6"}, "-over-3-of-5", " (with a majority of more than 3/5)"},
		{series, p{FinancingShare: "1/3", ProducedByCap: 3}, "", ""},
		{series, p{Majority: "0.6"}, "-over-3-of-5", " (with a majority of more than 3/5)"},
		{weighted(reported), p{FinancingShare: "1/3", ProducedByCap: 3}, "", ""},
		{weighted(reported), p{AtLeast: true}, "-at-least-1-of-2", " (with a majority of at least 1/2)"},
		{weighted(rulebook.Weights{Development: 1, PreProduction: 2, Production: 3, PostProduction: 4}), p{Majority: "1/3"}, "-weights-1-2-3-4-over-1-of-3", " (with weights of 1, 2, 3 and 4, a majority of more than 1/3)"},
		{emmys(0), p{}, "", ""},
		{emmys(11), p{}, "-average-11", " (with an average roster of 11)"},
	} {
		plain, err := tt.make(p{})
		if err != nil {
			t.Fatal(err)
		}
		base, ok := rulebook.Lookup(strings.TrimSuffix(strings.TrimSuffix(plain.ID(), "-average-11"), "-weights-1-2-3-4"))
		if !ok {
			t.Fatalf("no set %s", plain.ID())
		}
		s, err := tt.make(tt.p)
		if err != nil {
			t.Fatal(err)
		}
		if s.ID() != base.ID()+tt.id || s.String() != base.String()+tt.name {
			t.Errorf("%+v: %s, %s, want %s and %s added", tt.p, s.ID(), s, tt.id, tt.name)
		}
		if s.Equal(base) != (tt.id == "") {
			t.Errorf("%+v: %s is as by default: %t", tt.p, s.ID(), s.Equal(base))
		}
	}
}

// settingOf returns a setting that the set is for.
func settingOf(s *credit.RuleSet) role.Setting {
	for r := range s.Rules() {
		if len(r.Settings) > 0 {
			return r.Settings[0]
		}
	}
	return role.Setting{}
}

// TestSilentElsewhere: no set but practice speaks of a play, an album or a
// commercial, none of a film's speaks of a series and the other way round; the
// rules that say for which works the mark and arbitration are test it themselves.
func TestSilentElsewhere(t *testing.T) {
	for s := range rulebook.All() {
		if s.ID() == "practice-observed" || s.ID() == "pga-mark" || s.ID() == "pga-arbitration-2004" {
			continue
		}
		own := false
		for _, tt := range []struct {
			in   role.Setting
			ours bool
		}{
			{role.Setting{Medium: role.Theatre, Format: role.Play}, false},
			{role.Setting{Medium: role.Music, Format: role.Album}, false},
			{role.Setting{Medium: role.Commercial, Format: role.Spot}, false},
			{role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, !strings.HasPrefix(s.ID(), "ampas-") && !strings.HasPrefix(s.ID(), "bafta-")},
			{film, !strings.HasPrefix(s.ID(), "emmy-")},
			{settingOf(s), true},
		} {
			speaks := false
			for _, subject := range []credit.Subject{credit.OnPerson, credit.OnTeam, credit.OnList} {
				for _, title := range []role.Title{"", role.TitleProducer, role.TitleExecutiveProducer, role.TitleCoProducer} {
					speaks = speaks || s.Prepare(credit.Question{Subject: subject, Title: title, Setting: tt.in}).Len() > 0
				}
			}
			if speaks && !tt.ours {
				t.Errorf("%s speaks of %s", s.ID(), tt.in)
			}
			own = own || speaks
		}
		if !own && s.Len() > 0 {
			t.Errorf("%s speaks of nothing", s.ID())
		}
	}
}
