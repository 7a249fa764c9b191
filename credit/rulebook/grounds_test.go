package rulebook_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// effectOf returns what a rule does for the evidence.
func effectOf(t testing.TB, rules string, id credit.RuleID, q credit.Question, e credit.Evidence) string {
	t.Helper()
	effect, ok := effects(lookup(t, rules).Judge(q, record(t, e)))[id]
	if !ok {
		t.Fatalf("%s of %s does not apply to %+v", id, rules, q)
	}
	text, err := effect.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestFactsOfRules: which facts a rule is about, and whether it takes all of
// them, any, or none. base is what else is known; yes and no are what the rule
// does if its test holds and if it fails.
func TestFactsOfRules(t *testing.T) {
	list, team := askOf(credit.OnList, feature), askOf(credit.OnTeam, feature)
	tvm := "television/television-movie"
	everything := `{"decided":["concept","material","writer-engagement","rights","development-funding","script-development","director-engagement","co-producer-engagement","production-manager-engagement","key-creatives","principal-casting","shooting-script","shooting-schedule"]}`
	for _, tt := range []struct {
		rules    string
		rule     credit.RuleID
		question credit.Question
		base     string
		kind     string
		facts    string
		yes, no  string
	}{
		{"pga-feature-films", "pga-gen-5", ask("Producer", feature), `{}`, "all", "member-of-the-producers-guild", "remarks", "passes"},
		{"pga-theatrical-2004", "pga-gen-1-agreed", ask("Producer", feature), `{}`, "all", "code-agreed-in-writing", "remarks", "passes"},
		{"pga-theatrical-2004", "pga-feat-ap-1", ask("Associate Producer", feature), `{}`, "all", "supervised-by-delegating-producer", "grants", "denies"},
		{"pga-theatrical-2004", "pga-feat-ap-1", ask("Associate Producer", feature), `{"facts":{"did-delegated-function":"true"}}`, "all", "supervised-by-delegating-producer", "grants", "denies"},
		{"pga-theatrical-2004", "pga-feat-ep-1", ask("Executive Producer", feature), `{"quantities":{"financing-share":"1"}}`, "all", "significant-contribution", "grants", "denies"},
		{"pga-theatrical-2004", "pga-feat-ep-1", ask("Executive Producer", feature), `{"quantities":{"financing-share":"0"}}`, "all", "significant-contribution significant-development-of-the-property", "grants", "denies"},
		{"pga-theatrical-2004", "pga-feat-ep-3", ask("Executive Producer", feature), `{"quantities":{"financing-share":"1"}}`, "none", "significant-contribution", "remarks", "passes"},
		{"pga-feature-films", "pga-feat-pb-2", ask("Producer", feature), `{"facts":{"mainly-responsible-for-originating":"true"}}`, "all", "decided-regularly decided-continuously decided-substantially decided-creative-matters decided-production-matters decided-budget-matters decided-legal-matters decided-in-development decided-in-pre-production decided-in-production decided-in-post-production", "grants", "denies"},
		{"pga-feature-films", "pga-feat-pb-2", ask("Producer", feature), `{"facts":{"decided-regularly":"true","decided-continuously":"true","decided-substantially":"true","decided-creative-matters":"true","decided-production-matters":"true","decided-budget-matters":"true","decided-legal-matters":"true","decided-in-development":"true","decided-in-pre-production":"true","decided-in-production":"true","decided-in-post-production":"true"}}`, "any", "mainly-responsible-for-originating mainly-responsible-for-managing", "grants", "denies"},
		{"pga-short-films", "pga-short-pb-1", ask("Producer", "film/short"), `{}`, "all", "mainly-responsible-for-managing decided-regularly decided-continuously decided-substantially decided-production-matters decided-budget-matters decided-legal-matters decided-in-development decided-in-pre-production decided-in-production decided-in-post-production", "grants", "denies"},
		{"pga-short-films", "pga-short-set-1", ask("Archival Producer", "film/short"), `{}`, "all", "unscripted-work", "passes", "denies"},
		{"pga-scripted-television", "pga-tvs-ep-2", ask("Executive Producer", series), `{}`, "any", "showrunner creative-producer-from-idea-to-finish packaged-and-sold-the-programme creator-of-the-series critical-producing-functions-beyond-primary-job line-producing-with-senior-experience", "grants", "denies"},
		{"pga-scripted-television", "pga-tvs-ep-2-bar", ask("Executive Producer", series), `{}`, "all", "employed-as-studio-network-or-streamer-executive", "denies", "passes"},
		{"pga-non-fiction-television", "pga-nftv-ep-1", ask("Executive Producer", factual), `{"facts":{"line-producing-with-senior-experience":"true"}}`, "any", "showrunner creative-producer-from-idea-to-finish packaged-and-sold-the-programme creator-of-the-series critical-producing-functions-beyond-primary-job", "grants", "denies"},
		{"pga-non-fiction-television", "pga-nftv-ep-1-bar", ask("Executive Producer", factual), `{}`, "all", "employed-as-studio-network-or-streamer-executive", "denies", "passes"},
		{"pga-television-series-2004", "pga-tvs-ep-3-writing", ask("Executive Producer", series), `{}`, "all", "writing-services-alone", "denies", "passes"},
		{"pga-television-series-2004", "pga-tvs-ep-4", ask("Executive Producer", series), `{}`, "all", "creator-of-the-series ongoing-supervisory-role", "remarks", "passes"},
		{"pga-long-form-television-2004", "pga-lftv-ep-1", ask("Executive Producer", tvm), everything, "all", "significant-decision-authority", "grants", "denies"},
		{"pga-long-form-television-2004", "pga-lftv-coep-1", ask("Co-Executive Producer", tvm), `{"reportsTo":{"are":["executive-producer"],"complete":true}}`, "all", "rare-or-unusual-circumstances significant-decision-authority supervises-significant-majority-of-functions", "grants", "denies"},
		{"pga-long-form-television-2004", "pga-lftv-p-1", ask("Producer", tvm), `{"notPerformed":["rights"]}`, "any", "executes-vision-within-budget significant-development-of-the-property secured-significant-part-of-financing", "grants", "denies"},
		{"pga-long-form-television-2004", "pga-lftv-pb-1", ask("Produced By", tvm), `{}`, "all", "primary-responsibility-for-logistics", "grants", "denies"},
		{"pga-digital", "pga-dsf-1", ask("Producer", web), `{}`, "none", "advertisement-or-commercial-derivative mostly-repurposed-material earlier-or-simultaneous-telecast-or-showing", "passes", "denies"},
		{"pga-digital", "pga-dsf-set-1", ask("Story Producer", web), `{}`, "all", "unscripted-work", "passes", "denies"},
		{"pga-digital", "pga-imm-1", ask("Producer", "digital/immersive"), `{}`, "all", "work-is-a-game", "denies", "passes"},
		{"pga-digital", "pga-vg-ep-1", ask("Executive Producer", game), `{}`, "all", "strategic-oversight-of-a-delivered-game", "passes", "denies"},
		{"pga-digital", "pga-tm-1", ask("Transmedia Producer", "digital/transmedia"), `{"quantities":{"storylines":"3"},"facts":{"mostly-repurposed-material":"false"}}`, "all", "storylines-in-one-fictional-universe", "passes", "denies"},
		{"pga-digital", "pga-tm-1", ask("Transmedia Producer", "digital/transmedia"), `{"quantities":{"storylines":"3"},"facts":{"storylines-in-one-fictional-universe":"true"}}`, "none", "mostly-repurposed-material", "passes", "denies"},
		{"pga-digital", "pga-tm-2", ask("Transmedia Producer", "digital/transmedia"), `{}`, "all", "significant-portion-of-transmedia-work original-storylines-for-new-platforms", "grants", "denies"},
		{"pga-mark", "pga-mark-2", ask("Producer", feature), `{}`, "all", "for-commercial-distribution for-exploitation-in-the-united-states", "passes", "denies"},
		{"pga-mark", "pga-mark-3", ask("Producer", feature), `{}`, "all", "notice-of-producing-credits-filed individual-eligibility-form-filed mark-requested", "passes", "denies"},
		{"pga-mark", "pga-mark-4", ask("Producer", feature), `{}`, "all", "found-by-the-producers-guild-to-have-done-a-major-portion", "grants", "denies"},
		{"pga-mark", "pga-mark-7", ask("Producer", feature), `{}`, "none", "found-by-the-producers-guild-to-have-done-a-major-portion", "remarks", "passes"},
		{"pga-mark", "pga-mark-8", team, `{"quantities":{"team-size":"2"}}`, "all", "both-partners-petitioned partnership-recognized-by-panel", "grants", "denies"},
		{"pga-mark", "pga-mark-9", ask("Producer", feature), `{}`, "none", "notice-filed-before-post-production", "remarks", "passes"},
		{"pga-arbitration-2004", "pga-arb-1", ask("Producer", feature), `{}`, "all", "code-agreed-in-writing petitioner-is-owner-or-producer", "passes", "denies"},
		{"pga-arbitration-2004", "pga-arb-2", ask("Producer", feature), `{}`, "any", "erroneous-use-of-a-credit deceptive-use-of-a-credit", "grants", "denies"},

		{"ampas-best-picture-98", "ampas-bp-2", ask("Producer", feature), `{}`, "all", "found-to-have-done-the-major-portion", "grants", "denies"},
		{"ampas-best-picture-98", "ampas-bp-5", ask("Producer", feature), `{}`, "all", "rare-and-extraordinary-circumstance", "remarks", "passes"},
		{"ampas-best-picture-80", "ampas-bp-6-78", ask("Producer", feature), `{}`, "none", "found-eligible-by-the-producers-guild", "remarks", "passes"},
		{"ampas-best-picture-88", "ampas-bp-6-88", ask("Producer", feature), `{}`, "any", "found-eligible-by-the-producers-guild appealed-against-the-producers-guild", "passes", "denies"},
		{"ampas-best-picture-98", "ampas-bp-6-97", ask("Producer", feature), `{}`, "any", "found-eligible-by-the-producers-guild appeal-to-the-producers-guild-succeeded", "passes", "denies"},
		{"ampas-best-picture-98", "ampas-bp-8", ask("Producer", feature), `{"facts":{"fully-functioned-as-producer":"false"}}`, "none", "employed-as-studio-network-or-streamer-executive personal-manager", "passes", "denies"},
		{"ampas-best-picture-98", "ampas-bp-8", ask("Producer", feature), `{"facts":{"personal-manager":"true"}}`, "all", "fully-functioned-as-producer", "passes", "denies"},
		{"ampas-best-picture-98", "ampas-bp-9", ask("Producer", feature), `{}`, "all", "promised-by-contract", "remarks", "passes"},
		{"ampas-best-picture-98", "ampas-bp-11", ask("Producer", feature), `{}`, "all", "determination-pending", "remarks", "passes"},
		{"ampas-best-picture-98", "ampas-bp-12", ask("Producer", feature), `{"facts":{"released-in-first-half-of-award-year":"true"}}`, "all", "guild-submission-proven-in-time", "passes", "denies"},
		{"ampas-best-picture-98", "ampas-bp-12", ask("Producer", feature), `{"facts":{"guild-submission-proven-in-time":"false"}}`, "none", "released-in-first-half-of-award-year", "passes", "denies"},
		{"ampas-animated-feature-85", "ampas-af-1", ask("Director", animated), `{"worksAs":{"are":["director"]}}`, "any", "key-creative-individual shared-and-equal-director-credit", "grants", "denies"},
		{"ampas-animated-feature-85", "ampas-af-1", ask("Producer", animated), `{"worksAs":{"complete":true},"facts":{"shared-and-equal-director-credit":"true"}}`, "any", "key-creative-individual", "grants", "denies"},
		{"wga-screenplay-2010", "wga-2-third", ask("", feature), `{"quantities":{"share-of-screenplay":"34/100"},"facts":{"original-screenplay":"true"}}`, "all", "first-writer", "grants", "passes"},
		{"wga-screenplay-2010", "wga-2-third", ask("", feature), `{"quantities":{"share-of-screenplay":"34/100"},"facts":{"first-writer":"false"}}`, "none", "original-screenplay", "grants", "passes"},
		{"wga-screenplay-2010", "wga-2-half", ask("", feature), `{"quantities":{"share-of-screenplay":"1/2"},"facts":{"original-screenplay":"true"}}`, "none", "first-writer production-executive", "grants", "passes"},
		{"wga-screenplay-2010", "wga-2-half", ask("", feature), `{"quantities":{"share-of-screenplay":"1/2"},"facts":{"first-writer":"false","production-executive":"false"}}`, "all", "original-screenplay", "grants", "passes"},
		{"wga-screenplay-2010", "wga-2-executive", ask("", feature), `{"quantities":{"share-of-screenplay":"51/100"},"facts":{"first-writer":"false"}}`, "all", "original-screenplay production-executive", "grants", "passes"},
		{"wga-screenplay-2010", "wga-2-executive", ask("", feature), `{"quantities":{"share-of-screenplay":"51/100"},"facts":{"original-screenplay":"true","production-executive":"true"}}`, "none", "first-writer", "grants", "passes"},
		{"wga-screenplay-2010", "wga-2-original", ask("", feature), `{"quantities":{"share-of-screenplay":"34/100"},"facts":{"original-screenplay":"true"}}`, "all", "first-writer", "passes", "denies"},
		{"wga-screenplay-2010", "wga-2-original", ask("", feature), `{"quantities":{"share-of-screenplay":"34/100"},"facts":{"first-writer":"false"}}`, "none", "original-screenplay", "passes", "denies"},
		{"wga-screenplay-2008", "wga-3", ask("", feature), `{"quantities":{"share-of-screenplay":"51/100"},"facts":{"original-screenplay":"false"}}`, "all", "production-executive", "grants", "passes"},
		{"wga-screenplay-2008", "wga-3", ask("", feature), `{"quantities":{"share-of-screenplay":"51/100"},"facts":{"production-executive":"true"}}`, "none", "original-screenplay", "grants", "passes"},
		{"wga-screenplay-2008", "wga-3-floor", ask("", feature), `{"quantities":{"share-of-screenplay":"1/2"},"facts":{"original-screenplay":"false"}}`, "none", "production-executive", "passes", "denies"},
		{"wga-screenplay-2008", "wga-3-floor", ask("", feature), `{"quantities":{"share-of-screenplay":"1/2"},"facts":{"production-executive":"true"}}`, "all", "original-screenplay", "passes", "denies"},
		{"wga-screenplay-2008", "wga-2-third-2008", ask("", feature), `{"quantities":{"share-of-screenplay":"34/100"},"facts":{"production-executive":"true"}}`, "all", "original-screenplay first-writer", "grants", "passes"},
		{"wga-screenplay-2008", "wga-2-third-2008", ask("", feature), `{"quantities":{"share-of-screenplay":"34/100"},"facts":{"first-writer":"false"}}`, "none", "original-screenplay production-executive", "grants", "passes"},
		{"pga-mark", "pga-det-2", ask("Producer", feature), `{"facts":{"found-by-the-producers-guild-to-have-done-a-major-portion":"false"}}`, "all", "appealed-against-the-producers-guild", "remarks", "passes"},
		{"emmy-drama-series-2006", "emmy-5-drama-series", ask("Producer", series), `{}`, "all", "significant-and-substantive-contribution", "grants", "denies"},
		{"spirit-first-feature", "spirit-1-first", ask("Producer", feature), `{}`, "all", "first-feature-of-its-director", "passes", "denies"},
		{"dga-unit-production-manager", "dga-2", ask("", feature), `{"facts":{"bona-fide-producer":"true"}}`, "none", "unit-production-manager-engaged", "grants", "denies"},
		{"dga-unit-production-manager", "dga-2", ask("", feature), `{"facts":{"unit-production-manager-engaged":"false"},"worksAs":{"are":["director"],"complete":true}}`, "all", "bona-fide-producer", "grants", "denies"},
		{"dga-possessory-2004", "dga-4", ask("", feature), `{"quantities":{"theatrical-features-directed":"0"}}`, "any", "marketable-or-acclaimed-name signature-style earlier-possessory-credit", "grants", "passes"},
		{"dga-possessory-2004", "dga-4-first", ask("", feature), `{"facts":{"first-feature-of-its-director":"true"}}`, "all", "brought-the-property provided-something-substantial-besides", "passes", "denies"},
		{"dga-possessory-2004", "dga-4-first", ask("", feature), `{"facts":{"brought-the-property":"false"}}`, "none", "first-feature-of-its-director", "passes", "denies"},
		{"co-production-convention-2017", "copro-3", list, `{"quantities":{"co-producing-countries":"3","smallest-share":"1/5","largest-share":"2/5"}}`, "all", "all-states-ratified-revised-convention", "grants", "denies"},
		{"co-production-convention-1992", "copro-6", list, `{"quantities":{"finance-only-share":"1/2"}}`, "none", "finance-only-partner", "passes", "denies"},
	} {
		facts := strings.Fields(tt.facts)
		judged := func(odd int, usual, other cite.Truth, want string) {
			t.Helper()
			e := evidence(t, tt.base).Evidence()
			known := maps.Clone(e.Facts)
			if known == nil {
				known = make(knowledge)
			}
			for i, f := range facts {
				known[credit.Fact(f)] = usual
				if i == odd {
					known[credit.Fact(f)] = other
				}
			}
			e.Facts = known
			if got := effectOf(t, tt.rules, tt.rule, tt.question, e); got != want {
				t.Errorf("%s of %s: %v: %s, want %s", tt.rule, tt.rules, known, got, want)
			}
		}
		usual, other, each := yes, no, tt.no
		all := tt.yes
		switch tt.kind {
		case "any":
			usual, other, each, all = no, yes, tt.yes, tt.no
		case "none":
			usual, other, each, all = no, yes, tt.no, tt.yes
		}
		judged(-1, usual, other, all)
		for i := range facts {
			judged(i, usual, other, each)
		}
	}
}

// TestReportingLines: to whom each title may report, asked with every role there
// is.
func TestReportingLines(t *testing.T) {
	above := []role.Role{role.Studio, role.Network, role.Financier, role.Distributor}
	for _, tt := range []struct {
		rules    string
		rule     credit.RuleID
		question credit.Question
		to       []role.Role
	}{
		{"pga-scripted-television", "pga-tvs-ep-1", ask("Executive Producer", series), above},
		{"pga-non-fiction-television", "pga-nftv-ep-1-line", ask("Executive Producer", factual), above},
		{"pga-television-series-2004", "pga-tvs-ep-1-2004", ask("Executive Producer", series), above},
		{"pga-scripted-television", "pga-tvs-coep-1", ask("Co-Executive Producer", series), []role.Role{role.ExecutiveProducer}},
		{"pga-non-fiction-television", "pga-nftv-coep-1", ask("Co-Executive Producer", factual), []role.Role{role.ExecutiveProducer}},
		{"pga-long-form-television-2004", "pga-lftv-sup-1", ask("Supervising Producer", "television/television-movie"), []role.Role{role.ExecutiveProducer, role.CoExecutiveProducer}},
	} {
		for r := range role.Roles() {
			want := "denies"
			if slices.ContainsFunc(tt.to, r.Is) {
				want = "passes"
			}
			e := credit.Evidence{ReportsTo: credit.Known[role.Role]{Are: []role.Role{r}, Complete: true}}
			if got := effectOf(t, tt.rules, tt.rule, tt.question, e); got != want {
				t.Errorf("%s: reports to %s: %s, want %s", tt.rule, r, got, want)
			}
		}
	}
	for r := range role.Roles() { // the same for the one that wants more
		e := credit.Evidence{
			ReportsTo: credit.Known[role.Role]{Are: []role.Role{r}, Complete: true},
			Facts:     knowledge{rulebook.RareCircumstance: yes, rulebook.SignificantAuthority: yes, rulebook.SupervisesSignificantMajority: yes},
		}
		want := "denies"
		if r.Is(role.ExecutiveProducer) {
			want = "grants"
		}
		if got := effectOf(t, "pga-long-form-television-2004", "pga-lftv-coep-1", ask("Co-Executive Producer", "television/television-movie"), e); got != want {
			t.Errorf("pga-lftv-coep-1: reports to %s: %s, want %s", r, got, want)
		}
		alone := credit.Evidence{WorksAs: credit.Known[role.Role]{Are: []role.Role{r}, Complete: true}, Facts: knowledge{rulebook.ManagerEngaged: no, rulebook.BonaFideProducer: no}}
		want = "denies"
		if r.Is(role.FirstAssistantDirector) {
			want = "grants"
		}
		if got := effectOf(t, "dga-unit-production-manager", "dga-2", ask("", feature), alone); got != want {
			t.Errorf("dga-2: %s: %s, want %s", r, got, want)
		}
	}
}

// TestWorkOfRules: which duties rules about single duties take, asked with every
// duty there is.
func TestWorkOfRules(t *testing.T) {
	for _, tt := range []struct {
		rules    string
		rule     credit.RuleID
		question credit.Question
		duties   []role.Duty
		yes, no  string
		base     knowledge
	}{
		{"practice-observed", "practice-ap-introduction", ask("Associate Producer", feature), []role.Duty{role.Introductions, role.MarqueeTalent}, "grants", "passes", nil},
		{"practice-observed", "practice-ep-equity", ask("Executive Producer", feature), []role.Duty{role.OwnInvestment}, "grants", "passes", nil},
		{"practice-observed", "practice-ep-name", ask("Executive Producer", feature), []role.Duty{role.MarqueeTalent}, "grants", "passes", nil},
		{"pga-theatrical-2004", "pga-feat-ep-2", ask("Executive Producer", feature), []role.Duty{role.Rights}, "remarks", "passes", nil},
		{"pga-long-form-television-2004", "pga-lftv-p-1", ask("Producer", "television/television-movie"), []role.Duty{role.Rights}, "grants", "denies",
			knowledge{rulebook.ExecutesVisionWithinBudget: no, rulebook.SignificantDevelopment: no, rulebook.SignificantFinancing: no}},
		{"pga-feature-films", "pga-gen-3", ask("Producer", feature), []role.Duty{
			role.Concept, role.Rights, role.DevelopmentFunding, role.WriterEngagement, role.ScriptDevelopment, role.KeyCreatives, role.LocationScouting,
			role.ShootingScript, role.ShootingSchedule, role.Budget,
		}, "remarks", "passes", nil},
	} {
		var all role.DutySet
		for d := range role.Duties() {
			all = all.With(d)
		}
		for d := range role.Duties() {
			e := credit.Evidence{Performed: role.DutySetOf(d), NotDecided: role.DutySetOf(d), NotPerformed: all.Without(d), Facts: tt.base}
			if tt.rule == "pga-lftv-p-1" {
				e = credit.Evidence{Decided: role.DutySetOf(d), NotPerformed: all.Without(d), Facts: tt.base}
			}
			want := tt.no
			if slices.Contains(tt.duties, d) {
				want = tt.yes
			}
			if got := effectOf(t, tt.rules, tt.rule, tt.question, e); got != want {
				t.Errorf("%s: %s: %s, want %s", tt.rule, d, got, want)
			}
		}
	}
}

// TestTitlesOfAwards: which titles the British Academy's other awards name.
func TestTitlesOfAwards(t *testing.T) {
	for _, tt := range []struct {
		rules, rule string
		named       string
		yes, no     string
	}{
		{"bafta-british-film", "bafta-3", "Producer; Produced By; Director; Directed By; Writer; Written By", "passes", "remarks"},
		{"bafta-debut", "bafta-4", "Producer; Produced By; Director; Directed By; Writer; Written By", "passes", "remarks"},
		{"spirit-first-feature", "spirit-1", "Producer; Produced By; Director; Directed By", "passes", "denies"},
		{"bafta-best-film-1998", "bafta-1", "Producer; Produced By", "passes", "denies"},
		{"bafta-best-film-2020", "bafta-1", "Producer; Produced By", "passes", "denies"},
	} {
		named := strings.Split(tt.named, "; ")
		for _, title := range append(slices.Collect(role.Titles()), "Writer", "Written By", "Directed By", "Director") {
			want := tt.no
			if slices.ContainsFunc(named, func(n string) bool { return credit.SameTitle(role.Title(n), title) }) {
				want = tt.yes
			}
			if got := effectOf(t, tt.rules, credit.RuleID(tt.rule), ask(title, feature), credit.Evidence{}); got != want {
				t.Errorf("%s: %s: %s, want %s", tt.rule, title, got, want)
			}
		}
	}
}

// TestPrimaryCredits: a list on which nobody has the primary credit of the medium
// is remarked on, one with somebody under any name of it is not.
func TestPrimaryCredits(t *testing.T) {
	for _, tt := range []struct {
		rules, rule, setting, titles string
	}{
		{"pga-feature-films", "pga-feat-pb-1", feature, "Produced By; Producer"},
		{"pga-short-films", "pga-short-pb-0", "film/short", "Produced By; Producer"},
		{"pga-scripted-television", "pga-tvs-ep-0", series, "Executive Producer"},
		{"pga-long-form-television-2004", "pga-lftv-ep-0", "television/television-movie", "Executive Producer"},
		{"pga-digital", "pga-dsf-ep-0", web, "Executive Producer"},
		{"pga-theatrical-2004", "pga-feat-pb-1-2004", feature, "Produced By; Producer"},
		{"pga-television-series-2004", "pga-tvs-ep-0-2004", series, "Executive Producer"},
		{"pga-non-fiction-television", "pga-nftv-ep-0", factual, "Executive Producer"},
	} {
		titles := strings.Split(tt.titles, "; ")
		for holder := -1; holder < len(titles); holder++ {
			e := credit.Evidence{Holders: map[role.Title]credit.Range{"Associate Producer": quantities(t, "n", "2")["n"]}}
			want := "remarks"
			for i, title := range titles {
				e.Holders[role.Title(title)] = none(t)
				if i == holder {
					e.Holders[role.Title(title)] = quantities(t, "n", "1")["n"]
					want = "passes"
				}
			}
			if got := effectOf(t, tt.rules, credit.RuleID(tt.rule), askOf(credit.OnList, tt.setting), e); got != want {
				t.Errorf("%s, holder %d of %v: %s, want %s", tt.rule, holder, titles, got, want)
			}
		}
	}
}

// TestEmmyTitles: which titles the counts of each category and span of years have,
// as the reference counts them.
func TestEmmyTitles(t *testing.T) {
	const usual = "Executive Producer; Co-Executive Producer; Supervising Producer; Producer; Produced By"
	for _, tt := range []struct {
		category    rulebook.EmmyCategory
		first, last int
		seen        string
	}{
		{rulebook.DramaSeries, 2003, 2013, usual},
		{rulebook.DramaSeries, 2014, 2019, usual + "; Consulting Producer"},
		{rulebook.ComedySeries, 2003, 2013, usual},
		{rulebook.ComedySeries, 2014, 2019, usual + "; Consulting Producer"},
		{rulebook.EmmyLimitedSeries, 2015, 2019, usual},
		{rulebook.EmmyTelevisionMovie, 2015, 2019, "Executive Producer; Co-Executive Producer; Producer; Produced By"},
		{rulebook.RealityCompetition, 2015, 2019, "Executive Producer; Co-Executive Producer; Supervising Producer; Producer; Senior Producer"},
		{rulebook.StructuredReality, 2015, 2019, "Executive Producer; Co-Executive Producer; Supervising Producer; Producer; Senior Producer; Series Producer"},
		{rulebook.UnstructuredReality, 2015, 2019, "Executive Producer; Co-Executive Producer; Supervising Producer; Producer; Senior Producer; Series Producer"},
		{rulebook.VarietyTalk, 2015, 2019, usual + "; Executive Producer/Host; Producer/Host; Host"},
		{rulebook.VarietySketch, 2015, 2019, usual + "; Consulting Producer"},
		{rulebook.DocumentarySeries, 2015, 2019, usual + "; Series Producer"},
		{rulebook.ShortForm, 2015, 2019, "Executive Producer; Co-Executive Producer; Producer; Produced By"},
		{rulebook.ChildrensProgram, 2015, 2019, usual},
	} {
		seen := strings.Split(tt.seen, "; ")
		for year := tt.first; year <= tt.last; year++ {
			s, err := rulebook.Emmys(tt.category, year, 0)
			if err != nil {
				t.Fatal(err)
			}
			for _, title := range append(slices.Collect(role.Titles()), "Host", "Executive Producer/Host", "Producer/Host") {
				remarked := false
				for _, r := range s.Judge(credit.Question{Title: title, Setting: settingOf(s)}, nil).Remarks() {
					remarked = remarked || strings.HasPrefix(string(r.Rule.ID), "emmy-1-")
				}
				if want := !slices.ContainsFunc(seen, func(u string) bool { return credit.SameTitle(title, role.Title(u)) }); remarked != want {
					t.Errorf("%s: %s: remarked %t, want %t", s.ID(), title, remarked, want)
				}
			}
		}
	}
}

// TestListsOf2004: what follows from so many of the functions of each list, when
// the others were somebody else's to decide.
func TestListsOf2004(t *testing.T) {
	for _, tt := range []struct {
		rules, about string
		main         credit.RuleID
		question     credit.Question
	}{
		{"pga-theatrical-2004", "theatrical", "pga-feat-pb-3", ask("Produced By", feature)},
		{"pga-long-form-television-2004", "long-form-television", "pga-lftv-ep-1", ask("Executive Producer", "television/television-movie")},
		{"pga-television-series-2004", "television-series", "pga-tvs-ep-3", ask("Executive Producer", series)},
	} {
		floor, _ := lookup(t, tt.rules).Rule(credit.RuleID("pga-gen-2-" + tt.about))
		list := floor.Test.(credit.Share).Of
		for k := 0; k <= len(list); k++ {
			e := credit.Evidence{Facts: knowledge{rulebook.SignificantAuthority: yes}}
			for i, f := range list {
				if i < k {
					e.Decided = e.Decided.Union(role.DutySetOf(f.Duties...))
				} else {
					e.Performed, e.NotDecided = e.Performed.Union(role.DutySetOf(f.Duties...)), e.NotDecided.Union(role.DutySetOf(f.Duties...))
				}
			}
			want := map[credit.RuleID]string{
				credit.RuleID("pga-gen-2-" + tt.about): "denies", credit.RuleID("pga-gen-3-" + tt.about): "passes", credit.RuleID("pga-gen-4-" + tt.about): "remarks",
				tt.main: "denies",
			}
			if 2*k > len(list) {
				want[credit.RuleID("pga-gen-2-"+tt.about)], want[tt.main] = "passes", "grants"
			}
			if k == 0 {
				want[credit.RuleID("pga-gen-3-"+tt.about)] = "remarks"
			}
			if k == len(list) {
				want[credit.RuleID("pga-gen-4-"+tt.about)] = "passes"
			}
			if tt.about == "theatrical" {
				want["pga-w-4"] = "passes"
				if 2*k >= len(list) {
					want["pga-w-4"] = "remarks"
				}
			}
			for id, effect := range want {
				if got := effectOf(t, tt.rules, id, tt.question, e); got != effect {
					t.Errorf("%s: %d of %d: %s, want %s", id, k, len(list), got, effect)
				}
			}
		}
	}
}

// TestWhatRulesApplyTo: the settings and titles of every rule, as the ids of the
// references name them.
func TestWhatRulesApplyTo(t *testing.T) {
	const guild, features = "film television digital video-game", "film/feature film/animated-feature film/documentary"
	settings := map[string]string{
		"pga-feat-": feature, "pga-feat-set-1-tv": "television/television-movie", "pga-short-": "film/short",
		"pga-tvs-": series + " television/limited-series", "pga-nftv-": factual, "pga-lftv-": "television/television-movie television/limited-series",
		"pga-dsf-": web + " digital/short", "pga-nm-": web + " digital/short", "pga-imm-": "digital/immersive", "pga-vg-": game, "pga-tm-": "digital/transmedia",
		"pga-w-1": feature, "producedby-w-3": feature, "pga-w-4": feature, "pga-w-2": "television/television-movie television/limited-series",
		"producedby-w-3-television": "television/television-movie television/limited-series",
		"pga-gen-2-theatrical":      feature, "pga-gen-3-theatrical": feature, "pga-gen-4-theatrical": feature,
		"pga-gen-2-long": "television/television-movie television/limited-series", "pga-gen-3-long": "television/television-movie television/limited-series", "pga-gen-4-long": "television/television-movie television/limited-series",
		"pga-gen-1": guild, "pga-gen-3": feature, "pga-gen-5": guild,
		"ampas-bp-": features, "ampas-if-": features, "ampas-af-": "film/animated-feature", "ampas-df-": "film/documentary", "ampas-sh-": "film/short",
		"emmy-1-drama-series": series, "emmy-5-drama-series": series, "emmy-6-2006-drama-series": series,
		"emmy-1-comedy-series": series, "emmy-5-comedy-series": series, "emmy-6-2006-comedy-series": series, "emmy-3": series,
		"emmy-1-limited-series": "television/limited-series", "emmy-5-limited-series": "television/limited-series",
		"emmy-1-television-movie": "television/television-movie", "emmy-5-television-movie": "television/television-movie",
		"emmy-1-reality-competition": factual, "emmy-5-reality-competition": factual, "emmy-1-structured-reality": factual, "emmy-5-structured-reality": factual,
		"emmy-1-unstructured-reality": factual, "emmy-5-unstructured-reality": factual,
		"emmy-1-documentary-series": factual + " television/documentary", "emmy-5-documentary-series": factual + " television/documentary",
		"emmy-1-": "television", "emmy-5-": "television", "emmy-7": "television",
		"emmy-1-short-form": "television " + web + " digital/short", "emmy-5-short-form": "television " + web + " digital/short",
		"emmy-4": "television " + web + " digital/short", "emmy-6-2010": "television " + web + " digital/short",
		"bafta-": "film", "spirit-": features, "wga-": "film", "wga-5": "television", "dga-": "film television", "dga-4": "film", "copro-": "film",
		"pga-gen-2-television": series + " television/limited-series", "pga-gen-3-television": series + " television/limited-series", "pga-gen-4-television": series + " television/limited-series",
	}
	const made, executive = "Produced By; Producer", "Executive Producer"
	const nonFiction = "Segment Producer; Field Producer; Story Producer; Archival Producer"
	titles := map[string]string{
		"pga-gen-3": made, "pga-gen-2-theatrical": made, "pga-gen-3-theatrical": made, "pga-gen-4-theatrical": made,
		"pga-gen-2-": executive, "pga-gen-3-": executive, "pga-gen-4-": executive,
		"pga-feat-pb-1": "", "pga-feat-pb-": made, "pga-feat-ep-": executive, "pga-feat-ep-4": made, "pga-feat-ap-": "Associate Producer", "pga-feat-coep-": "Co-Executive Producer",
		"pga-feat-consistent-": made, "pga-short-consistent-": made, "pga-tvs-consistent": executive, "pga-lftv-consistent": "Producer",
		"pga-feat-pb-1-2004": "", "pga-tvs-ep-0-2004": "", "pga-nftv-ep-0": "", "producedby-w-3": made,
		"pga-short-pb-0": "", "pga-short-pb-1": made, "pga-short-set-1": nonFiction, "pga-dsf-set-1": nonFiction,
		"pga-tvs-ep-0": "", "pga-tvs-ep-": executive, "pga-tvs-coep-": "Co-Executive Producer", "pga-nftv-ep-": executive, "pga-nftv-coep-": "Co-Executive Producer",
		"pga-lftv-ep-0": "", "pga-lftv-ep-": executive, "pga-lftv-coep-": "Co-Executive Producer", "pga-lftv-sup-": "Supervising Producer", "pga-lftv-p-1": "Producer",
		"pga-lftv-pb-1": "Produced By", "pga-lftv-pb-1-one": "", "pga-vg-ep-1": executive, "pga-tm-2": "Transmedia Producer",
		"pga-w-": made, "pga-w-2": executive, "producedby-w-3-television": executive,
		"emmy-3": "Consulting Producer", "emmy-4": "Co-Producer; Associate Producer; Line Producer; Coordinating Producer; Segment Producer", "copro-7": "Co-Producer",
		"practice-ap-": "Associate Producer", "practice-ep-": executive, "practice-p-": made,
	}
	longest := func(table map[string]string, id credit.RuleID) string {
		best := ""
		for prefix := range table {
			if strings.HasPrefix(string(id), prefix) && len(prefix) > len(best) {
				best = prefix
			}
		}
		return table[best]
	}
	for _, s := range sets() {
		for r := range s.Rules() {
			var in []string
			for _, setting := range r.Settings {
				text, err := setting.MarshalText()
				if err != nil {
					t.Fatal(err)
				}
				in = append(in, string(text))
			}
			if got, want := strings.Join(in, " "), longest(settings, r.ID); got != want {
				t.Errorf("%s: settings %q, want %q", r.ID, got, want)
			}
			var under []string
			for _, title := range r.Titles {
				under = append(under, string(title))
			}
			want := longest(titles, r.ID)
			if strings.HasPrefix(string(r.ID), "emmy-5-") {
				want = considered(s)
			}
			if got := strings.Join(under, "; "); got != want {
				t.Errorf("%s: titles %q, want %q", r.ID, got, want)
			}
		}
	}
}

// considered returns the titles that the rosters of a set show, which a test of
// its own compares with the reference.
func considered(s *credit.RuleSet) string {
	titles := []role.Title{role.TitleExecutiveProducer, role.TitleCoExecutiveProducer, role.TitleSupervisingProducer, role.TitleProducer, role.TitleProducedBy}
	for r := range s.Rules() {
		if none, ok := r.Test.(credit.None); ok && strings.HasPrefix(string(r.ID), "emmy-1-") && len(none) == 1 {
			titles, _ = none[0].(credit.AskedTitle)
		}
	}
	words := make([]string, len(titles))
	for i, title := range titles {
		words[i] = string(title)
	}
	return strings.Join(words, "; ")
}

// TestStandingRules: the rules whose test holds of everything, and what follows.
func TestStandingRules(t *testing.T) {
	want := map[credit.RuleID]string{
		"pga-gen-1": "remarks", "pga-gen-1-2004": "remarks", "pga-feat-coep-1": "denies", "pga-mark-5": "remarks", "pga-mark-6": "remarks", "pga-det-3": "remarks",
		"pga-arb-3": "remarks", "pga-w-1": "remarks", "pga-w-2": "remarks", "ampas-bp-10": "denies", "ampas-if-1": "denies", "copro-7": "denies",
		"emmy-3": "denies", "emmy-3-2014": "remarks", "emmy-4": "denies", "pga-nm-1": "remarks",
	}
	found := make(map[credit.RuleID]bool)
	for id, s := range sets() {
		for r := range s.Rules() {
			all, ok := r.Test.(credit.All)
			if _, listed := want[r.ID]; listed != (ok && len(all) == 0) {
				t.Errorf("%s of %s: test %s, standing %t", r.ID, id, r.Test, listed)
			}
			if !ok || len(all) != 0 {
				continue
			}
			found[r.ID] = true
			q := credit.Question{Subject: credit.OnPerson, Edition: s.Header().Number}
			if r.ID == "pga-nm-1" {
				q.Subject = credit.OnList
			}
			if len(r.Titles) > 0 {
				q.Title = r.Titles[0]
			}
			if len(r.Settings) > 0 {
				q.Setting = r.Settings[0]
			}
			if got := effectOf(t, id, r.ID, q, credit.Evidence{}); got != want[r.ID] {
				t.Errorf("%s of %s: %s, want %s", r.ID, id, got, want[r.ID])
			}
		}
	}
	if len(found) != len(want) {
		t.Errorf("%d standing rules, want %d", len(found), len(want))
	}
}

// TestEditionsOfRules: in which editions each rule beside those of Best Picture
// holds; a rule that is in no row has no bounds.
func TestEditionsOfRules(t *testing.T) {
	want := map[credit.RuleID][2]int{
		"ampas-af-1": {85, 85}, "ampas-af-1-two": {85, 85}, "ampas-af-2": {86, 90}, "ampas-af-2-producer": {86, 90}, "ampas-af-3": {91, 0},
		"ampas-df-1-70": {70, 83}, "ampas-df-1-84": {84, 90}, "ampas-df-1-91": {91, 0}, "ampas-sh-1": {70, 0}, "ampas-if-1": {97, 0},
		"bafta-1": {1998, 0}, "emmy-3": {2000, 2013}, "emmy-3-2014": {2014, 2014}, "emmy-4": {2000, 2019},
		"emmy-7":              {2012, 0},
		"emmy-1-drama-series": {2003, 2009}, "emmy-1-drama-series-2010": {2010, 2013}, "emmy-1-drama-series-2014": {2014, 2014}, "emmy-1-drama-series-2015": {2015, 2019},
		"emmy-1-comedy-series": {2003, 2009}, "emmy-1-comedy-series-2010": {2010, 2013}, "emmy-1-comedy-series-2014": {2014, 2014}, "emmy-1-comedy-series-2015": {2015, 2019},
		"wga-2-third": {2010, 0}, "wga-2-third-2008": {2008, 2009}, "wga-3": {2008, 2009}, "wga-3-floor": {2008, 2009},
		"wga-2-half": {2008, 0}, "wga-2-executive": {2008, 0}, "wga-2-floor": {2008, 0}, "wga-2-original": {2008, 0},
	}
	for id, s := range sets() {
		for r := range s.Rules() {
			bounds, listed := want[r.ID]
			switch {
			case strings.HasPrefix(string(r.ID), "ampas-bp-"):
				continue // TestRulesByEdition
			case !listed && strings.HasPrefix(string(r.ID), "emmy-1-"):
				bounds = [2]int{2015, 2019}
			case strings.HasPrefix(string(r.ID), "emmy-5-"):
				bounds = [2]int{2006, 0}
			case strings.HasPrefix(string(r.ID), "emmy-6-2006-"):
				bounds = [2]int{2006, 2009}
			}
			if r.From != bounds[0] || r.To != bounds[1] {
				t.Errorf("%s of %s: %d to %d, want %v", r.ID, id, r.From, r.To, bounds)
			}
		}
	}
}
