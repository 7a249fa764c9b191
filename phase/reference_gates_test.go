package phase_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// readGate is a row of the gate register (section 14): gate, precondition, signers
// and medium in the words there; then the gate here, where to look, the conditions
// that it asks for and the roles that sign; then what is different where, and why.
//
// A condition or a role before "?" has to be there in some cases only. "a,b" is either.
type readGate struct {
	gate, precondition, signers, medium string
	here, in, asks, signs               string
	unlike                              []unlike
}

// unlike is a difference: where, what is there too ("+") or is not ("-"), and why.
type unlike struct{ in, what, why string }

// The settings of the column "medium".
const (
	readFilm   = "film/feature/independent film/feature/studio film/animated-feature/studio film/documentary/independent"
	readTV     = "television television/scripted-series television/television-movie television/limited-series television/non-fiction-series television/documentary"
	readIndie  = "film/feature/independent"
	readOthers = "commercial digital/web-series/independent theatre/play music/album video-game"
)

var readGates = []readGate{
	{
		"RightsOptioned", "exclusive, time-limited, money paid", "rights owner + producer", "all adapted",
		"rights", readFilm + " " + readTV + " theatre/play", "rights-agreed option-paid", "rights-owner producer", nil,
	},
	{
		"DevelopmentFunded", "idea attractive enough; producers rarely pay option and writer themselves", "development funder", "film",
		"development-funding", readFilm, "development-money", "financier",
		[]unlike{{"film/feature/studio film/animated-feature/studio", "+studio-executive", "who funds the development decides on it, in a studio its executive"}},
	},
	{"OutlineApproved", "network approval before script", "network executives", "TV", "story", readTV, "", "network-executive", nil},
	{
		"StoryApproved", "network approval before script", "network executives", "TV",
		"story", readTV, "", "network-executive", nil,
	},
	{
		"PackageAttached", "director, actors, letters", "producer / EP", "film",
		"package", readFilm, "talent-attached", "producer,executive-producer", nil,
	},
	{
		"Greenlight", "commit to finance and produce", "studio chief / committee", "studio film",
		"greenlight", "film/feature/studio film/animated-feature/studio", "", "studio-head", nil,
	},
	{
		"FinancingClosed", "money >= budget; else the EP must raise more", "financiers, EP, bond", "indie",
		"financing-closed", readIndie, "money-covers-budget", "financier executive-producer completion-guarantor?",
		[]unlike{{readIndie, "+bond-issued?", "section 2, row 2: bond in place where required"}},
	},
	{
		"BudgetApproved", "line producer's budget put to EP and producer", "EP + producer", "film",
		"budget-approval", readFilm, "budget-drafted", "executive-producer producer", nil,
	},
	{
		"ScheduleApproved", "schedule approved by EP", "EP", "film",
		"schedule-approval", readFilm, "", "executive-producer",
		[]unlike{{readFilm, "+schedule-drafted", "what is approved has to be there"}},
	},
	{
		"ScriptLocked", "numbers frozen", "producer (+ script supervisor need it)", "film / TV",
		"script-lock", readFilm + " " + readTV, "", "producer",
		[]unlike{
			{readFilm + " " + readTV, "+script-circulated", "T13: circulated"},
			{readTV, "+producer,executive-producer -producer", "the executive producer is the primary credit of television"},
		},
	},
	{
		"BondIssued", "budget, schedule, key people, insurance vetted", "guarantor", "indie",
		"bond", readIndie, "budget-drafted schedule-drafted key-people-vetted insurance-in-place", "completion-guarantor", nil,
	},
	{
		"PPM passed", "all open points agreed", "advertiser, agency, production co.", "commercial",
		"pre-production-meeting", "commercial", "points-agreed", "advertiser advertising-agency production-company", nil,
	},
	{
		"PrincipalPhotographyStart", "crew, cast, locations, insurance in place", "producer", "film / TV",
		"start-of-production", readFilm + " " + readTV, "crew-in-place cast-in-place locations-secured insurance-in-place", "producer",
		[]unlike{
			{"film/feature/independent film/feature/studio", "+script-locked +budget-approved +schedule-approved +bond-issued?", "T15"},
			{"film/feature/independent", "+financing-in-place?", "invariant 2, as the corrections have it: not where a work is self-financed"},
			{"film/feature/studio film/animated-feature/studio", "+financing-in-place", "invariant 2"},
			{"film/animated-feature/studio", "+budget-approved +schedule-approved +bond-issued? +storyboard-approved -cast-in-place -locations-secured", "section 12: production starts on approved storyboard sequences, and the script is finished sequence by sequence"},
			{"film/documentary/independent", "+budget-approved +bond-issued? -cast-in-place -locations-secured", "section 6: no structure before the shoot; the corrections on invariant 2"},
			{"television", "-cast-in-place -locations-secured", "not every programme has a cast or seeks places: asked of the formats that do"},
			{"television/scripted-series", "+scripts-banked", "section 3, row 4"},
			{"television/scripted-series television/television-movie television/limited-series", "+script-locked +financing-in-place", "T15, as of films; the order is the commitment"},
			{readTV, "+budget-approved +schedule-approved", "T15; section 4: the executive producer approves schedule and budget"},
			{"television/non-fiction-series", "+financing-in-place", "section 5: the network's order comes first"},
			{"television/documentary", "-schedule-approved -cast-in-place -locations-secured", "section 6: no structure before the shoot"},
		},
	},
	{
		"Wrap", "last scheduled scene done or dropped", "producer / 1st AD", "film / TV",
		"wrap", readFilm + " " + readTV, "scenes-done", "producer,first-assistant-director",
		[]unlike{{"film/documentary/independent television/documentary television/non-fiction-series", "-scenes-done", "sections 5 and 6: the story is found in the edit, no list of scenes"}, {"television", "-scenes-done", "not every programme has a list of scenes"}},
	},
	{
		"DirectorsCut", "protected period elapsed or waived", "director", "DGA",
		"directors-cut", readFilm + " " + readTV, "directors-period-over?", "director?", nil,
	},
	{
		"PictureLock", "all stakeholders approved", "person with final cut", "film / TV",
		"picture-lock", readFilm, "cut-approved", "producer",
		[]unlike{
			{readFilm, "+directors-period-over?", "T22: the director's period first"},
			{"film/feature/studio film/animated-feature/studio", "+studio", "who has the final cut of a film of a studio is shared there by the claims"},
		},
	},
	{
		"PictureLock", "all stakeholders approved", "person with final cut", "film / TV",
		"picture-lock", readTV, "cut-approved", "network",
		[]unlike{
			{readTV, "+directors-period-over?", "T22: the director's period first"},
			{"television/scripted-series", "+executive-producer", "section 3: the showrunner has the final cut discussion"},
			{"television/television-movie television/limited-series", "+executive-producer", "section 3: the producer has the final cut discussion"},
		},
	},
	{
		"FinalMix", "lock + parallel finishing", "director / producer", "film / TV",
		"final-mix", readFilm + " " + readTV, "picture-locked", "director,producer",
		[]unlike{
			{"television/scripted-series television/television-movie television/limited-series", "+executive-producer,director -director,producer", "the executive producer is the primary credit of television"},
			{"television/non-fiction-series", "+network -director,producer", "section 5: the network signs off on everything"},
			{"television", "-director,producer", "differs by format, and none is said"},
		},
	},
	{
		"QC / Standards passed", "colour, luminance, loudness", "post house / distributor", "film",
		"quality-control", readFilm, "", "post-house,distributor",
		[]unlike{{readFilm, "+picture-locked +mix-complete +grade-complete", "T26: what is checked is the mix and the grade of the current lock"}},
	},
	{
		"Delivered", "delivery date met", "distributor / guarantor", "all",
		"delivery", readFilm + " " + readTV + " " + readOthers, "delivery-in-time?", "distributor",
		[]unlike{
			{readFilm + " " + readTV + " commercial digital/web-series/independent", "+mix-complete +grade-complete +standards-met", "T26 and invariant 1"},
			{readTV, "+network -distributor", "section 3, row 5: network delivery"},
			{"commercial", "+advertiser -distributor", "section 7: each phase is signed off by the advertiser"},
			{"music/album", "+label -distributor", "section 10: the label is the buyer"},
			{"video-game", "+build-certified +publisher -distributor", "section 11: gold master and launch are the publisher's"},
			{"theatre/play digital/web-series/independent", "-distributor", "sections 8 and 9: the makers bring it out themselves"},
		},
	},
	{
		"SeriesOrder", "pilot + research + politics", "network president + parent", "TV",
		"series-order", "television/scripted-series", "pilot-delivered?", "network-executive parent-company", nil,
	},
	{"GreenlightN (per phase)", "milestone accepted", "publisher", "games", "milestone", "video-game", "milestone-submitted", "publisher", nil},
	{
		"EdSpecSigned", "budget, content, style, duration, quantity, delivery dates and formats agreed before production starts", "production executive + broadcaster", "UK TV",
		"editorial-specification", "television/GB television/non-fiction-series/GB television/scripted-series/GB", "specification-agreed", "production-executive network", nil,
	},
	{
		"Gold", "cert passed", "platform + publisher", "games",
		"gold-master", "video-game", "certification-passed", "platform publisher",
		[]unlike{{"video-game", "+milestone-submitted", "section 11: each deliverable is handed in before it is accepted"}},
	},
	{
		"MixApproved", "", "label, artist; section 10: producer, artist and label", "music",
		"mix-approval", "music/album", "", "music-producer artist label",
		[]unlike{{"music/album", "+mix-finished", "what is approved has to be there"}},
	},
	{
		"MasterApproved", "", "artist (+ label)", "music",
		"master-approval", "music/album", "", "artist",
		[]unlike{{"music/album", "+master-finished", "what is approved has to be there"}},
	},
	{"Opening", "previews done", "lead producer", "theatre", "opening", "theatre/play", "previews-played", "theatre-producer", nil},
	{"Premiere/Release", "delivered", "distributor", "film", "release", readFilm, "work-delivered", "distributor", nil},
	{"launch (section 11)", "delivered", "publisher", "games", "release", "video-game", "work-delivered", "publisher", nil},
}

// askedHere and signedHere are what a gate asks for in a setting, and who has to sign
// it, those whom the duty matrix adds among them; what is asked for less than usually
// is left out.
func askedHere(g phase.Gate, in role.Setting) (items []string) {
	for _, r := range phase.Requirements(g, in) {
		if r.Frequency >= role.Usually {
			items = append(items, slugOf(r.Condition)+mark(r.When))
		}
	}
	return items
}

func signedHere(g phase.Gate, in role.Setting) (items []string) {
	for _, s := range (phase.GateCase{Gate: g, Setting: in}).Check().Signatures {
		item := slugOf(s.Role)
		switch {
		case !s.Required() || s.Depends:
			continue
		case s.Or != 0:
			item += "," + slugOf(s.Or)
		}
		items = append(items, item+mark(s.When))
	}
	return items
}

func mark(when phase.Condition) string {
	if when != 0 {
		return "?"
	}
	return ""
}

// expected is what the row has for a setting, with the differences that are told,
// and how many these are.
func (r readGate) expected(in, field string) (items []string, told int) {
	items = strings.Fields(field)
	for _, u := range r.unlike {
		if !slices.Contains(strings.Fields(u.in), in) || u.why == "" {
			continue
		}
		for what := range strings.FieldsSeq(u.what) {
			signer := slices.ContainsFunc(strings.Split(strings.Trim(what, "+-?"), ","), func(slug string) bool { _, err := role.ParseRole(slug); return err == nil })
			if signer != (field == r.signs) {
				continue
			}
			told++
			if strings.HasPrefix(what, "+") {
				items = append(items, what[1:])
			} else {
				before := len(items)
				if items = slices.DeleteFunc(items, func(item string) bool { return item == what[1:] }); len(items) == before {
					items = append(items, "nothing to leave out: "+what)
				}
			}
		}
	}
	return items, told
}

// TestRegisterOfTheReference compares the gate register row by row, in each setting
// that the row is for: what a gate asks for, and who signs.
func TestRegisterOfTheReference(t *testing.T) {
	compared, differ := 0, 0
	for _, r := range readGates {
		g, err := phase.ParseGate(r.here)
		if err != nil {
			t.Fatal(err)
		}
		for in := range strings.FieldsSeq(r.in) {
			where := setting(t, in)
			wants, a := r.expected(in, r.asks)
			if got := askedHere(g, where); !sameSet(got, wants) {
				t.Errorf("%s in %s asks for %q, want %q", r.gate, in, got, wants)
			}
			signs, b := r.expected(in, r.signs)
			got := signedHere(g, where)
			if !sameSet(got, signs) {
				t.Errorf("%s in %s is signed by %q, want %q", r.gate, in, got, signs)
			}
			compared += 2
			differ += min(a, 1) + min(b, 1)
		}
	}
	t.Logf("%d rows, %d fields compared, %d differ", len(readGates), compared, differ)
}
