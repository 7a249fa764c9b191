package rulebook_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
)

// TestWholeProductions: three lists with every fault that a check knows, each told
// once for whom it concerns, by its code and the place of the credit.
func TestWholeProductions(t *testing.T) {
	capped, err := rulebook.PGATheatrical2004(rulebook.Parameters{ProducedByCap: 3})
	if err != nil {
		t.Fatal(err)
	}
	listed := func(in role.Setting, lines ...string) credit.List {
		list := credit.List{Setting: in, Complete: true}
		for _, line := range lines {
			who, title, _ := strings.Cut(line, ": ")
			title, mark := strings.CutSuffix(title, " p.g.a.")
			list.Credits = append(list.Credits, credit.Credit{Person: role.Person(who), Title: role.Title(title), Mark: mark})
		}
		return list
	}
	did := func(who string, decided bool, duties ...role.Duty) credit.Evidence {
		if decided {
			return credit.Evidence{Person: role.Person(who), Decided: role.DutySetOf(duties...)}
		}
		return credit.Evidence{Person: role.Person(who), Performed: role.DutySetOf(duties...)}
	}
	feature := listed(film, "Ann: Produced By", "Bob: Produced By", "Cy: Produced By", "Dee: Produced By p.g.a.", "Eve: Co-Executive Producer",
		"Fay: Wizard Producer", "Gus: Line Producer", "Ann: Executive Producer")
	feature.Evidence = []credit.Evidence{
		did("Ann", false, role.CallSheet), did("Gus", true, slices.Collect(firstDuties(0, 12).All())...),
	}
	series := listed(role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "Ann: Co-Executive Producer", "Bob: Segment Producer", "Cy: Producer", "Cy: Produced By")
	series.Evidence = []credit.Evidence{did("Cy", true, role.Storylines, role.SeriesBible, role.ProducingTeam)}
	commercial := listed(role.Setting{Medium: role.Commercial, Format: role.Spot}, "Ann: Executive Producer", "Bob: Line Producer p.g.a.", "Ann: Line Producer")
	for _, tt := range []struct {
		name string
		list credit.List
		sets []*credit.RuleSet
		want []string
	}{
		{"feature", feature, []*credit.RuleSet{rulebook.PGAFeatureFilms(), capped, rulebook.PGAMark()}, []string{
			"warning credit-nothing-known credits[0] Ann", "note credit-work-of-another-title credits[0] Ann", // the call sheet is the assistant directors'
			"note credit-nothing-known credits[1] Bob", "note credit-nothing-known credits[2] Cy",
			"warning credit-mark credits[3] Dee", "note credit-nothing-known credits[3] Dee",
			"warning pga-feat-set-1 credits[4] Eve", "failure pga-feat-coep-1 credits[4] Eve", "note credit-nothing-known credits[4] Eve",
			"warning pga-feat-set-1 credits[5] Fay", "note credit-nothing-known credits[5] Fay",
			"note credit-work-above-title credits[6] Gus",
			"warning credit-nothing-known credits[7] Ann", "note credit-work-of-another-title credits[7] Ann", "note credit-several-titles credits[7] Ann",
			"warning pga-feat-pb-4 credits",
		}},
		{"series", series, []*credit.RuleSet{rulebook.PGAScriptedTelevision(), rulebook.PGAFeatureFilms()}, []string{
			"note credit-nothing-known credits[0] Ann",
			"warning pga-tvs-set-1 credits[1] Bob", "note credit-nothing-known credits[1] Bob",
			"warning credit-nothing-known credits[2] Cy", "note credit-work-above-title credits[2] Cy",
			"warning credit-nothing-known credits[3] Cy", "note credit-work-above-title credits[3] Cy", "note credit-several-titles credits[3] Cy",
			"warning pga-tvs-ep-0 credits", "warning credit-rules-silent setting",
		}},
		{"commercial", commercial, []*credit.RuleSet{rulebook.PGAFeatureFilms(), rulebook.PGAMark()}, []string{
			"note credit-nothing-known credits[0] Ann",
			"failure credit-mark credits[1] Bob", "note credit-nothing-known credits[1] Bob",
			"note credit-nothing-known credits[2] Ann", "note credit-several-titles credits[2] Ann",
			"warning credit-rules-silent setting",
		}},
	} {
		report, err := credit.Check(tt.list, tt.sets...)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range report.Findings {
			if f.Message == "" || f.Path == "" {
				t.Errorf("%s: %+v, want words and a place", tt.name, f)
			}
			if strings.Contains(f.Message, ": not known to be met") {
				continue // what is open of a credit is no fault
			}
			got = append(got, strings.TrimSpace(f.Level.String()+" "+f.Code+" "+f.Path+" "+f.Subject))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n%s", tt.name, cmp.Diff(tt.want, got))
		}
	}
}
