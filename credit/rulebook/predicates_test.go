package rulebook_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/role"
)

// predicates are those of the references that are to be encoded, with the rules
// that do so. One that begins with "=" is encoded elsewhere, or told why not.
var predicates = map[string]string{
	"PGA-GEN-1":        "pga-gen-1 pga-gen-1-2004 pga-gen-1-agreed",
	"PGA-GEN-2":        "pga-gen-2-theatrical pga-gen-2-long-form-television pga-gen-2-television-series",
	"PGA-GEN-3":        "pga-gen-3 pga-gen-3-theatrical pga-gen-3-long-form-television pga-gen-3-television-series",
	"PGA-GEN-4":        "pga-gen-4-theatrical pga-gen-4-long-form-television pga-gen-4-television-series",
	"PGA-GEN-5":        "pga-gen-5",
	"PGA-FEAT-PB-1":    "pga-feat-pb-1 pga-feat-pb-1-2004",
	"PGA-FEAT-PB-2":    "pga-feat-pb-2",
	"PGA-FEAT-PB-3":    "pga-feat-pb-3",
	"PGA-FEAT-PB-4":    "=no rule by default, as its parameter is no cap: TestCapOfTheCaller",
	"PGA-FEAT-EP-1":    "pga-feat-ep-1",
	"PGA-FEAT-EP-2":    "pga-feat-ep-2",
	"PGA-FEAT-EP-3":    "pga-feat-ep-3",
	"PGA-FEAT-EP-4":    "pga-feat-ep-4",
	"PGA-FEAT-AP-1":    "pga-feat-ap-1",
	"PGA-FEAT-COEP-1":  "pga-feat-coep-1",
	"PGA-FEAT-SET-1":   "pga-feat-set-1 pga-feat-set-1-tv",
	"PGA-SHORT-PB-1":   "pga-short-pb-0 pga-short-pb-1",
	"PGA-SHORT-SET-1":  "pga-short-set-0 pga-short-set-1",
	"PGA-LFTV-EP-1":    "pga-lftv-ep-0 pga-lftv-ep-1",
	"PGA-LFTV-COEP-1":  "pga-lftv-coep-1",
	"PGA-LFTV-SUP-1":   "pga-lftv-sup-1",
	"PGA-LFTV-P-1":     "pga-lftv-p-1",
	"PGA-LFTV-PB-1":    "pga-lftv-pb-1 pga-lftv-pb-1-one",
	"PGA-TVS-EP-1":     "pga-tvs-ep-1 pga-tvs-ep-1-2004",
	"PGA-TVS-EP-2":     "pga-tvs-ep-2 pga-tvs-ep-2-bar",
	"PGA-TVS-EP-3":     "pga-tvs-ep-3 pga-tvs-ep-3-writing",
	"PGA-TVS-EP-4":     "pga-tvs-ep-4",
	"PGA-TVS-COEP-1":   "pga-tvs-coep-1",
	"PGA section 1.6":  "pga-tvs-set-1 pga-tvs-ep-0 pga-tvs-ep-0-2004",
	"PGA-NFTV-EP-1":    "pga-nftv-ep-1 pga-nftv-ep-1-line pga-nftv-ep-1-bar",
	"PGA-NFTV-COEP-1":  "pga-nftv-coep-1",
	"PGA-NFTV-SET-1":   "pga-nftv-set-1 pga-nftv-ep-0",
	"PGA-DSF-1":        "pga-dsf-1 pga-dsf-ep-0",
	"PGA-DSF-SET-1":    "pga-dsf-set-0 pga-dsf-set-1",
	"PGA-IMM-1":        "pga-imm-1",
	"PGA-VG-SET-1":     "pga-vg-set-1",
	"PGA-VG-EP-1":      "pga-vg-ep-1",
	"PGA-TM-1":         "pga-tm-1",
	"PGA-TM-2":         "pga-tm-2",
	"PGA-COMM-1":       "=marked as no rule of the Guild: commercials are outside its code",
	"PGA-NM-1":         "pga-nm-1",
	"PGA-W-1":          "pga-w-1",
	"PGA-W-2":          "pga-w-2",
	"PGA-W-3":          "producedby-w-3 producedby-w-3-television",
	"PGA-W-4":          "pga-w-4",
	"PGA-MARK-1":       "pga-mark-1",
	"PGA-MARK-2":       "pga-mark-2",
	"PGA-MARK-3":       "pga-mark-3",
	"PGA-MARK-4":       "pga-mark-4",
	"PGA-MARK-5":       "pga-mark-5",
	"PGA-MARK-6":       "pga-mark-6",
	"PGA-MARK-7":       "pga-mark-7",
	"PGA-MARK-8":       "pga-mark-8",
	"PGA-MARK-9":       "pga-mark-9",
	"PGA-MARK-10":      "pga-mark-10",
	"PGA-ARB-1":        "pga-arb-1",
	"PGA-ARB-2":        "pga-arb-2",
	"PGA-ARB-3":        "pga-arb-3",
	"PGA-DET-1":        "pga-det-1",
	"PGA-DET-2":        "pga-det-2",
	"PGA-DET-3":        "pga-det-3",
	"AMPAS-1":          "=in the PGA reference, of editions 86 and 87: AMPAS-BP-1, AMPAS-BP-3 and AMPAS-BP-4",
	"AMPAS-2":          "=in the PGA reference, of the edition of 2015: AMPAS-BP-6",
	"AMPAS-BP-1":       "ampas-bp-1-67 ampas-bp-1",
	"AMPAS-BP-2":       "ampas-bp-2",
	"AMPAS-BP-3":       "ampas-bp-3-72 ampas-bp-3-80",
	"AMPAS-BP-4":       "ampas-bp-4-86 ampas-bp-4-87",
	"AMPAS-BP-5":       "ampas-bp-5",
	"AMPAS-BP-6":       "ampas-bp-6-78 ampas-bp-6-88 ampas-bp-6-97",
	"AMPAS-BP-7":       "ampas-bp-7",
	"AMPAS-BP-8":       "ampas-bp-8",
	"AMPAS-BP-9":       "ampas-bp-9",
	"AMPAS-BP-10":      "ampas-bp-10",
	"AMPAS-BP-11":      "ampas-bp-11",
	"AMPAS-BP-12":      "ampas-bp-12",
	"AMPAS-AF-1":       "ampas-af-1 ampas-af-1-two",
	"AMPAS-AF-2":       "ampas-af-2 ampas-af-2-producer",
	"AMPAS-AF-3":       "ampas-af-3",
	"AMPAS-SH-1":       "ampas-sh-1",
	"AMPAS-DF-1":       "ampas-df-1-70 ampas-df-1-84 ampas-df-1-91",
	"AMPAS-IF-1":       "ampas-if-1",
	"EMMY-1":           "emmy-1-drama-series emmy-1-drama-series-2010 emmy-1-drama-series-2014 emmy-1-drama-series-2015 emmy-1-comedy-series emmy-1-comedy-series-2010 emmy-1-comedy-series-2014 emmy-1-comedy-series-2015 emmy-1-limited-series emmy-1-television-movie emmy-1-short-form emmy-1-childrens-program emmy-1-variety-sketch",
	"EMMY-2":           "emmy-1-reality-competition emmy-1-structured-reality emmy-1-unstructured-reality emmy-1-documentary-series emmy-1-variety-talk",
	"EMMY-3":           "emmy-3 emmy-3-2014",
	"EMMY-4":           "emmy-4",
	"EMMY-5":           "emmy-5-*",
	"EMMY-6":           "emmy-6-2006-drama-series emmy-6-2006-comedy-series",
	"EMMY-6 from 2010": "=no rule by default, as the average is the caller's to give: TestEmmyRosters",
	"EMMY-7":           "emmy-7",
	"BAFTA-1":          "bafta-1",
	"BAFTA-2":          "=a property and no rule: TestBAFTAAgreesWithTheAcademy",
	"BAFTA-3":          "bafta-3",
	"BAFTA-4":          "bafta-4",
	"SPIRIT-1":         "spirit-1 spirit-1-first",
	"WGA-1":            "=an order and no rule of a credit: WritersLadder",
	"WGA-2":            "wga-2-third wga-2-third-2008 wga-2-half wga-2-executive wga-2-floor wga-2-original",
	"WGA-3":            "wga-3 wga-3-floor",
	"WGA-4":            "=how names are joined: package billing",
	"WGA-5":            "wga-5",
	"DGA-1":            "=where a card stands: package billing",
	"DGA-2":            "dga-2",
	"DGA-3":            "dga-3",
	"DGA-4":            "dga-4 dga-4-first",
	"BILL-1 to 3":      "=where a card stands: package billing",
	"COPRO-1":          "copro-1-eurimages copro-1-1992",
	"COPRO-2":          "=in copro-1-eurimages",
	"COPRO-3":          "copro-3",
	"COPRO-4":          "copro-4",
	"COPRO-5":          "copro-5",
	"COPRO-6":          "copro-6 copro-6-2017",
	"COPRO-7":          "copro-7",
	"consistency": "copro-consistent copro-6-consistent ampas-bp-consistent-pending " +
		"pga-feat-consistent-stages pga-short-consistent-stages pga-feat-ep-consistent " +
		"pga-lftv-consistent pga-tvs-consistent pga-mark-consistent-appeal " +
		"dga-4-consistent", // what evidence cannot be
	"seeds": "practice-ap-introduction practice-ep-equity practice-ep-name practice-p-free-location practice-p-tangential",
}

// TestPredicates: every predicate of the references has its rules, and every rule
// comes from one.
func TestPredicates(t *testing.T) {
	held := make(map[credit.RuleID]bool)
	for _, s := range sets() {
		for r := range s.Rules() {
			held[r.ID] = false
		}
	}
	for predicate, rules := range predicates {
		if strings.HasPrefix(rules, "=") {
			continue
		}
		for _, id := range strings.Fields(rules) {
			found := false
			for rule := range held {
				if prefix, all := strings.CutSuffix(id, "*"); string(rule) == id || all && strings.HasPrefix(string(rule), prefix) {
					held[rule], found = true, true
				}
			}
			if !found {
				t.Errorf("%s: no rule %s", predicate, id)
			}
		}
	}
	for id, asked := range held {
		if !asked {
			t.Errorf("%s comes from no predicate", id)
		}
	}
	t.Logf("%d rules in %d sets", len(held), len(sets()))
}

// TestFunctionLists: the functions of each list, as far as the copies have them,
// typed as duties joined by "+" where all are meant and by "/" where one is.
func TestFunctionLists(t *testing.T) {
	for _, tt := range []struct {
		rules, rule, list string
	}{
		{"pga-theatrical-2004", "pga-feat-pb-3", "D1 concept, D2 material+rights, D3 writer-engagement, D4 script-development, D5 development-funding, D6 financier-liaison, " +
			"P1 director-engagement+co-producer-engagement+production-manager-engagement, P2 principal-casting, P3 key-creatives, P4 location-scouting, " +
			"P5 preliminary-budget+budget, P6 shooting-script, P7 shooting-schedule, R1 principal-deals, R2 director-consultation, R3 design-consultation, " +
			"R4 effects-consultation, R5 producing-team-on-set"},
		{"pga-television-series-2004", "pga-tvs-ep-3", "T1 financier-liaison, T2 script-development, T3 storylines, T4 series-bible, T5 episode-directors, T6 series-regular-casting, T7 producing-team"},
		{"pga-long-form-television-2004", "pga-gen-2-long-form-television", "L1 concept/material, L2 writer-engagement, L3 rights+development-funding, L4 script-development, " +
			"L5 director-engagement+co-producer-engagement+production-manager-engagement, L6 key-creatives, L7 principal-casting, L8 shooting-script, L9 shooting-schedule, " +
			"L10 location-choice, L11 budget, L12 producing-team-on-set, L13 director-consultation, L14 cost-reports, L15 financier-liaison, L16 first-cut"},
	} {
		rule, ok := lookup(t, tt.rules).Rule(credit.RuleID(tt.rule))
		share, is := rule.Test.(credit.Share)
		if !ok || !is {
			t.Fatalf("%s: %s is no share of functions", tt.rules, tt.rule)
		}
		if share.Over != "1/2" || share.Min != "" || share.Part != credit.Decided {
			t.Errorf("%s: %s", tt.rule, share)
		}
		var want []credit.Function
		for _, line := range strings.Split(tt.list, ", ") {
			id, duties, _ := strings.Cut(line, " ")
			f := credit.Function{ID: id, Any: strings.Contains(duties, "/")}
			for _, slug := range strings.FieldsFunc(duties, func(r rune) bool { return r == '+' || r == '/' }) {
				var d role.Duty
				if err := d.UnmarshalText([]byte(slug)); err != nil {
					t.Fatal(err)
				}
				f.Duties = append(f.Duties, d)
			}
			want = append(want, f)
		}
		if diff := cmp.Diff(want, share.Of); diff != "" {
			t.Errorf("%s:\n%s", tt.rule, diff)
		}
	}
	for _, id := range []string{"pga-theatrical-2004", "pga-television-series-2004", "pga-long-form-television-2004"} {
		for r := range lookup(t, id).Rules() {
			if strings.HasPrefix(string(r.ID), "pga-gen-2") && r.Status != credit.Parameter {
				t.Errorf("%s: status %s", r.ID, r.Status)
			}
		}
	}
}
