package rulebook_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
)

// What the Producers Guild's pages list, in their order, joined by "; ".
const (
	featureTitles = "Produced By; Producer; Executive Producer; Co-Producer; Line Producer; Associate Producer; Production Manager; Production Supervisor; " +
		"Production Coordinator; Post Production Producer; Post Production Supervisor; Post Production Coordinator; Visual Effects Producer; " +
		"Visual Effects Associate Producer; Visual Effects Production Manager; Visual Effects Coordinator"
	shortTitles = "Produced By; Producer; Executive Producer; Co-Producer; Line Producer; Production Manager; Production Coordinator; Associate Producer; " +
		"Post Production Supervisor; Post Production Coordinator; VFX Producer; VFX Associate Producer; VFX Production Manager; VFX Coordinator"
	nonFictionShortTitles = "Segment Producer; Field Producer; Story Producer; Archival Producer"
	scriptedTitles        = "Executive Producer; Co-Executive Producer; Supervising Producer; Produced By; Line Producer; Producer; Co-Producer; Production Manager; " +
		"Production Supervisor; Production Coordinator; Associate Producer; Post Production Producer; Post Production Supervisor; Post Production Coordinator; " +
		"VFX Producer; VFX Associate Producer; VFX Production Manager; VFX Coordinator"
	nonFictionTitles = "Executive Producer; Co-Executive Producer; Supervising Producer; Line Producer; Producer; Co-Producer; Senior Producer; " +
		"Supervising Field Producer; Field Producer; Segment Producer; Production Manager; Production Coordinator; Associate Producer; Supervising Story Producer; " +
		"Senior Story Producer; Story Producer; Archival Producer; Post Production Supervisor; Post Production Coordinator; Associate Producer (post production)"
	digitalTitles = "Executive Producer; Producer; Co-Producer; Line Producer; Production Manager; Production Coordinator; Associate Producer; " +
		"Post Production Producer; Post Production Supervisor; Post Production Coordinator; VFX Producer; VFX Associate Producer; VFX Production Manager; VFX Coordinator"
	gameTitles = "Executive Producer; Senior Producer; Producer; Game Producer; Creative Producer; Technical Producer; Associate Producer; Production Supervisor; Production Coordinator"
)

// TestGuildTitles: a producing title outside the list of a medium is remarked on
// and not denied by it, one in the list is not, and crafts are no matter of lists.
func TestGuildTitles(t *testing.T) {
	for _, tt := range []struct {
		rules   *credit.RuleSet
		setting string
		rule    credit.RuleID
		listed  string
	}{
		{rulebook.PGAFeatureFilms(), feature, "pga-feat-set-1", featureTitles},
		{rulebook.PGAFeatureFilms(), "television/television-movie", "pga-feat-set-1-tv", featureTitles + "; Co-Executive Producer; Supervising Producer; Producer"},
		{rulebook.PGAShortFilms(), "film/short", "pga-short-set-0", shortTitles + "; " + nonFictionShortTitles},
		{rulebook.PGAScriptedTelevision(), series, "pga-tvs-set-1", scriptedTitles},
		{rulebook.PGANonFictionTelevision(), factual, "pga-nftv-set-1", nonFictionTitles},
		{rulebook.PGADigital(), web, "pga-dsf-set-0", digitalTitles + "; " + nonFictionShortTitles},
		{rulebook.PGADigital(), game, "pga-vg-set-1", gameTitles},
	} {
		var listed []role.Title
		for _, title := range strings.Split(tt.listed, "; ") {
			if title == "Associate Producer (post production)" {
				title = string(role.TitleAssociateProducerPostProduction)
			}
			listed = append(listed, role.Title(title))
		}
		check := func(title role.Title, want bool) {
			t.Helper()
			v := tt.rules.Judge(ask(title, tt.setting), nil)
			got := slices.ContainsFunc(v.Remarks(), func(r credit.Ruling) bool { return r.Rule.ID == tt.rule })
			if got != want || because(v, string(tt.rule)) {
				t.Errorf("%s in %s: remarked %t, want %t: %s", title, tt.setting, got, want, v)
			}
		}
		rule, _ := tt.rules.Rule(tt.rule)
		list := rule.Test.(credit.All)[1].(credit.None)[0].(credit.AskedTitle)
		for _, title := range listed {
			check(title, false)
			if !slices.ContainsFunc(list, func(u role.Title) bool { return credit.SameTitle(title, u) }) {
				t.Errorf("%s: %s is not in its list", tt.rule, title)
			}
		}
		for title := range role.Titles() {
			inList := slices.ContainsFunc(listed, func(u role.Title) bool { return credit.SameTitle(title, u) })
			lower := strings.ToLower(string(title))
			producing := strings.Contains(lower, "producer") || strings.Contains(lower, "produced by")
			producing = producing && !strings.HasPrefix(lower, "assistant to") && !strings.Contains(lower, "'s assistant")
			check(title, producing && !inList)
		}
		for title, want := range map[role.Title]bool{
			"Producer of Marketing": true, "Directed By": false, "Unit Production Manager": false, "Executive in Charge of Production": false,
			"Assistant to the Producer": false, "Producer's Assistant": false, "": false,
		} {
			check(title, want)
		}
	}
}

// TestTitlesDeniedOutright: which titles are denied whatever is known, by rules
// other than lists.
func TestTitlesDeniedOutright(t *testing.T) {
	old, err := rulebook.PGATheatrical2004(rulebook.Parameters{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		rules   *credit.RuleSet
		setting string
		title   role.Title
		by      string
	}{
		{rulebook.PGAFeatureFilms(), feature, "Co-Executive Producer", "pga-feat-coep-1"},
		{old, feature, "Co-Executive Producer", "pga-feat-coep-1"},
		{rulebook.PGAFeatureFilms(), "television/television-movie", "Co-Executive Producer", ""},
		{rulebook.PGAFeatureFilms(), feature, "Segment Producer", ""},
		{rulebook.PGAFeatureFilms(), feature, "Directed By", ""},
		{rulebook.PGAMark(), feature, "Executive Producer", "pga-mark-1"},
		{rulebook.PGAMark(), feature, "Producer", ""},
		{rulebook.CoProductionConvention1992(), feature, "Co-Producer", "copro-7"},
		{rulebook.Eurimages(), feature, "Co-Producer", "copro-7"},
		{rulebook.Eurimages(), feature, "Producer", ""},
		{rulebook.SpiritFirstFeature(), feature, "Executive Producer", "spirit-1"},
		{rulebook.SpiritFirstFeature(), feature, "Directed By", ""},
		{rulebook.SpiritFirstFeature(), feature, "Produced By", ""},
	} {
		v := tt.rules.Judge(ask(tt.title, tt.setting), nil)
		if (v.Outcome == denied) != (tt.by != "") || tt.by != "" && !because(v, tt.by) {
			t.Errorf("%s, %s in %s: %s, want it denied by %q", tt.rules.ID(), tt.title, tt.setting, v, tt.by)
		}
	}
}

// TestOnlyForNonFiction: segment, field, story and archival producers need the
// work to be unscripted.
func TestOnlyForNonFiction(t *testing.T) {
	for _, tt := range []struct {
		rules   *credit.RuleSet
		setting string
	}{{rulebook.PGAShortFilms(), "film/short"}, {rulebook.PGADigital(), web}} {
		for _, title := range strings.Split(nonFictionShortTitles, "; ") {
			for truth, want := range map[bool]credit.Outcome{true: undetermined, false: denied} {
				facts := knowledge{rulebook.Unscripted: no}
				if truth {
					facts[rulebook.Unscripted] = yes
				}
				if v := tt.rules.Judge(ask(role.Title(title), tt.setting), record(t, credit.Evidence{Facts: facts})); v.Outcome != want {
					t.Errorf("%s in %s, unscripted %t: %s", title, tt.setting, truth, v)
				}
			}
		}
		if v := tt.rules.Judge(ask("Producer", tt.setting), record(t, credit.Evidence{Facts: knowledge{rulebook.Unscripted: no}})); v.Outcome == denied {
			t.Errorf("the producer of fiction: %s", v)
		}
	}
}

// TestMarkOfAFilm: which works the mark is for, and that a film of which nobody
// says the format is asked for it.
func TestMarkOfAFilm(t *testing.T) {
	all := record(t, credit.Evidence{Facts: knowledge{
		rulebook.CommercialDistribution: yes, rulebook.USExploitation: yes, rulebook.NoticeFiled: yes,
		rulebook.EligibilityFormFiled: yes, rulebook.MarkRequested: yes, rulebook.GuildMajorPortion: yes,
	}})
	for setting, want := range map[string]credit.Outcome{
		feature: granted, animated: granted, "film/documentary": granted, "television/television-movie": granted, "film/feature/US": granted,
		"film/short": denied, series: denied, factual: denied, "television/documentary": denied, web: denied, game: denied, "theatre": denied,
		"film": undetermined, "television": undetermined, "": undetermined,
	} {
		v := rulebook.PGAMark().Judge(ask("Produced By", setting), all)
		if v.Outcome != want {
			t.Errorf("%q: %s, want %s", setting, v, want)
		}
		if want == undetermined && (len(v.Ways) == 0 || !strings.Contains(v.Ways[0].String(), "granted if the setting is (film, feature), (film, animated feature)")) {
			t.Errorf("%q: ways %v, want the format to be asked for", setting, v.Ways)
		}
	}
}

// TestWritersLadder: the rungs from the lowest to the highest.
func TestWritersLadder(t *testing.T) {
	want := strings.Split("Staff Writer; Story Editor; Executive Story Editor; Co-Producer; Producer; Supervising Producer; Co-Executive Producer; Executive Producer", "; ")
	var got []string
	for _, title := range rulebook.WritersLadder() {
		got = append(got, string(title))
	}
	if !slices.Equal(got, want) {
		t.Errorf("ladder %v, want %v", got, want)
	}
}
