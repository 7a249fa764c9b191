package phase_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// readCell is a piece of work in a cell of the matrix of roles and phases (section
// 13 of the reference): whose, in which column, in the words there, and the duty
// that it is here, with the capacity (":") and the frequency ("~") where the words
// tell them; "!" is not done. Columns: D development, F financing, P
// pre-production, S production, O post, R delivery and release.
//
// All but the last field is the reference's, taken from there and not from the
// tables of this library.
type readCell struct{ who, column, words, duty string }

// readRoles are the rows of the matrix.
var readRoles = map[string]struct {
	role role.Role
	in   string
}{
	"executive producer (film)":        {role.ExecutiveProducer, "film/feature/independent"},
	"executive producer (studio film)": {role.StudioExecutiveProducer, "film/feature/studio"},
	"executive producer (TV)":          {role.Showrunner, "television/scripted-series/US"},
	"producer (film)":                  {role.Producer, "film/feature/independent"},
	"co-producer":                      {role.CoProducer, "film/feature/independent"},
	"line producer":                    {role.LineProducer, "film/feature/independent"},
	"UPM":                              {role.UnitProductionManager, "film/feature/independent"},
	"associate producer":               {role.AssociateProducer, "film/feature/independent"},
	"associate producer (TV)":          {role.AssociateProducer, "television/scripted-series"},
	"post supervisor":                  {role.PostProductionSupervisor, "film/feature/independent"},
	"VFX producer":                     {role.VFXProducer, "film/feature/independent"},
	"studio executive":                 {role.StudioExecutive, "film/feature/studio"},
	"completion guarantor":             {role.CompletionGuarantor, "film/feature/independent"},
	"agency producer (commercial)":     {role.AgencyProducer, "commercial"},
	"general manager (theatre)":        {role.GeneralManager, "theatre/play"},
	"executive producer (music)":       {role.ExecutiveProducer, "music/album"},
	"producer (music)":                 {role.MusicProducer, "music/album"},
	"executive producer (games)":       {role.ExecutiveProducer, "video-game"},
}

var readMatrix = []readCell{
	{"executive producer (film)", "D", "may advise on script", "script-changes~sometimes"},
	{"executive producer (film)", "D", "options, packages", "packaging"},
	{"executive producer (film)", "F", "main work: money", "financing:performs"},
	{"executive producer (film)", "F", "own money", "own-investment"},
	{"executive producer (film)", "F", "equity, banks, grants, crowdfunding, pre-sales, tax schemes", "financing-channels"},
	{"executive producer (studio film)", "F", "presenting the budget to the studio", "funding-approval"},
	{"executive producer (film)", "P", "attaches talent", "marquee-talent:performs"},
	{"executive producer (film)", "P", "hires producers", "producing-team:decides"},
	{"executive producer (film)", "P", "finalises, approves budget", "budget:approves"},
	{"executive producer (film)", "P", "approves schedules", "shooting-schedule:approves"},
	{"executive producer (film)", "P", "marquee hires", "marquee-talent"},
	{"executive producer (film)", "S", "rarely on set", "set-presence~rarely"},
	{"executive producer (studio film)", "S", "may visit to guard the studio's interest", "set-presence~sometimes"},
	{"executive producer (studio film)", "S", "or fix budget trouble", "budget-trouble~sometimes"},
	{"executive producer (film)", "S", "keeps the studio informed", "financier-liaison"},
	{"executive producer (film)", "O", "may watch the first cut and comment", "first-cut~sometimes"},
	{"executive producer (film)", "R", "distribution offers discussed", "distribution-deal"},
	{"executive producer (film)", "R", "premieres and promotion", "promotion"},
	{"executive producer (film)", "R", "marketing strategy", "marketing"},
	{"executive producer (film)", "R", "distribution strategy", "distribution-strategy"},
	{"executive producer (TV)", "D", "creates", "concept"},
	{"executive producer (TV)", "D", "pitches", "pitch"},
	{"executive producer (TV)", "D", "storylines", "storylines"},
	{"executive producer (TV)", "D", "bible", "series-bible"},
	{"executive producer (TV)", "D", "supervises story meetings", "writers-room:oversees"},
	{"executive producer (TV)", "F", "does not finance", "!financing"},
	{"executive producer (TV)", "F", "sells, packages with the non-writing executive producer", "packaging"},
	{"executive producer (TV)", "P", "hires directors", "episode-directors:decides"},
	{"executive producer (TV)", "P", "hires regular cast", "series-regular-casting:approves"},
	{"executive producer (TV)", "P", "hires key producers", "producing-team:decides"},
	{"executive producer (TV)", "P", "finished scripts by first prep day", "shooting-script"},
	{"executive producer (TV)", "S", "runs day to day", "daily-operations"},
	{"executive producer (TV)", "S", "primary contact with network and studio", "financier-liaison"},
	{"executive producer (TV)", "O", "takes over the cut after the director", "final-cut"},
	{"executive producer (TV)", "R", "marketing contact", "marketing"},
	{"producer (film)", "D", "idea", "concept"},
	{"producer (film)", "D", "rights", "rights"},
	{"producer (film)", "D", "writer", "writer-engagement"},
	{"producer (film)", "D", "initial funding", "development-funding"},
	{"producer (film)", "F", "raises money", "financing:performs"},
	{"producer (film)", "P", "hires production team", "producing-team:decides"},
	{"producer (film)", "P", "contracts", "contracts"},
	{"producer (film)", "P", "payroll", "payroll"},
	{"producer (film)", "P", "insurance", "insurance"},
	{"producer (film)", "P", "locations", "location-securing"},
	{"producer (film)", "P", "safety-critical stunt hires", "stunt-team"},
	{"producer (film)", "P", "not casting tasks but in the talks", "principal-casting"},
	{"producer (film)", "P", "not 1st AD tasks but in the talks", "shooting-schedule"},
	{"producer (film)", "P", "selects key team", "key-creatives:decides"},
	{"producer (film)", "P", "oversees final script", "shooting-script:oversees"},
	{"producer (film)", "P", "oversees final schedule", "shooting-schedule:oversees"},
	{"producer (film)", "P", "oversees final budget", "budget:oversees"},
	{"producer (film)", "S", "supervises day-to-day", "daily-operations:decides"},
	{"producer (film)", "S", "departments report to him", "department-supervision:oversees"},
	{"producer (film)", "S", "solves problems", "problem-solving"},
	{"producer (film)", "O", "negotiates post house fees", "post-deals"},
	{"producer (film)", "O", "negotiates VFX fees", "post-deals"},
	{"producer (film)", "O", "project-manages VFX turnarounds", "visual-effects"},
	{"producer (film)", "O", "involved in post", "post-supervision"},
	{"producer (film)", "R", "sale via sales agent", "sales-agent-relations"},
	{"producer (film)", "R", "to distributor", "distribution-deal"},
	{"producer (film)", "R", "accepts Best Picture", "award-acceptance"},
	{"co-producer", "D", "finds, develops in rare cases", "script-development~rarely"},
	{"co-producer", "F", "partner company's money", "financing"},
	{"co-producer", "P", "logistics", "logistics"},
	{"co-producer", "S", "logistics on set", "logistics"},
	{"co-producer", "O", "coordinates much of post", "post-supervision"},
	{"line producer", "D", "first budget, late in development [U]", "preliminary-budget"},
	{"line producer", "F", "breaks down script", "script-breakdown:performs"},
	{"line producer", "F", "first budget", "preliminary-budget:prepares"},
	{"line producer", "P", "budget to executive producer and producer for approval", "budget:prepares"},
	{"line producer", "P", "schedule to executive producer and producer for approval", "shooting-schedule:prepares"},
	{"line producer", "P", "equipment", "equipment"},
	{"line producer", "P", "crew", "crew-hiring"},
	{"line producer", "P", "locations", "location-securing"},
	{"line producer", "S", "daily operations", "daily-operations"},
	{"line producer", "S", "logistics", "logistics"},
	{"line producer", "S", "keeps on schedule", "timely-completion"},
	{"line producer", "S", "keeps on budget", "budget-management"},
	{"line producer", "O", "deadlines", "timely-completion"},
	{"line producer", "O", "budget", "budget-management"},
	{"line producer", "R", "wrap costs [U]", "cost-reports"},
	{"UPM", "P", "script breakdown", "script-breakdown"},
	{"UPM", "P", "preliminary schedule", "shooting-schedule"},
	{"UPM", "P", "budget", "budget"},
	{"UPM", "P", "location search", "location-scouting"},
	{"UPM", "P", "unit hiring", "crew-hiring"},
	{"UPM", "S", "off-set logistics", "logistics"},
	{"UPM", "S", "day-to-day decisions", "daily-operations"},
	{"UPM", "S", "daily production report", "daily-production-report"},
	{"associate producer", "D", "may introduce people", "introductions~sometimes"},
	{"associate producer", "F", "may introduce people", "introductions~sometimes"},
	{"associate producer", "P", "delegated tasks", "delegated-functions"},
	{"associate producer", "S", "delegated", "delegated-functions"},
	{"associate producer (TV)", "O", "often schedules post", "post-schedule~often"},
	{"post supervisor", "D", "advises before work begins", "budget-expectations"},
	{"post supervisor", "P", "post budget", "post-budget"},
	{"post supervisor", "P", "post schedule", "post-schedule"},
	{"post supervisor", "P", "DIT workflow", "post-supervision"},
	{"post supervisor", "S", "dailies turnover", "post-supervision"},
	{"post supervisor", "O", "manages post schedule", "post-schedule"},
	{"post supervisor", "O", "manages post budget", "post-budget"},
	{"post supervisor", "O", "facilities", "post-supervision"},
	{"post supervisor", "O", "deliverables", "deliverables"},
	{"post supervisor", "R", "final elements delivered", "deliverables"},
	{"VFX producer", "P", "breakdown with VFX supervisor", "visual-effects-bids"},
	{"VFX producer", "P", "bid packages, vendor bids", "visual-effects-bids"},
	{"VFX producer", "P", "resources and cost", "visual-effects-bids"},
	{"VFX producer", "S", "keeps in touch with the on-set supervisor, warns production", "visual-effects"},
	{"VFX producer", "O", "tracks shots, cost, changes", "visual-effects"},
	{"VFX producer", "R", "final shots", "delivery"},
	{"studio executive", "D", "notes", "script-development"},
	{"studio executive", "F", "greenlight", "greenlight:decides"},
	{"studio executive", "P", "approves elements", "key-creatives:approves"},
	{"studio executive", "S", "monitors via reports", "cost-reports"},
	{"studio executive", "O", "previews, cuts", "first-cut"},
	{"studio executive", "R", "marketing", "marketing"},
	{"completion guarantor", "F", "vets and signs", "completion-guarantee"},
	{"completion guarantor", "P", "approves budget", "budget:approves"},
	{"completion guarantor", "P", "approves schedule", "shooting-schedule:approves"},
	{"completion guarantor", "P", "approves key people", "key-creatives:approves"},
	{"completion guarantor", "P", "location list if requested", "location-choice:approves"},
	{"completion guarantor", "S", "reads reports", "cost-reports"},
	{"completion guarantor", "S", "may take over", "completion-guarantee"},
	{"completion guarantor", "O", "watches delivery date", "timely-completion"},
	{"completion guarantor", "R", "released on delivery", "completion-guarantee"},
	{"agency producer (commercial)", "D", "estimates", "budget"},
	{"agency producer (commercial)", "F", "bids, award", "bidding"},
	{"agency producer (commercial)", "P", "runs PPM", "pre-production-meeting"},
	{"agency producer (commercial)", "S", "on set with client", "set-presence"},
	{"agency producer (commercial)", "O", "approvals routing", "film-maker-liaison"},
	{"agency producer (commercial)", "R", "traffic", "delivery"},
	{"general manager (theatre)", "D", "budgets each workshop", "budget"},
	{"general manager (theatre)", "F", "capitalization budget", "budget:prepares"},
	{"general manager (theatre)", "P", "contracts", "contracts"},
	{"general manager (theatre)", "P", "unions", "union-relations"},
	{"general manager (theatre)", "S", "weekly operating budget", "financial-oversight"},
	{"general manager (theatre)", "S", "box office", "box-office"},
	{"general manager (theatre)", "R", "settlement", "recoupment"},
	{"general manager (theatre)", "R", "closing", "stop-clause"},
	{"executive producer (music)", "D", "strategy", "strategic-oversight"},
	{"executive producer (music)", "D", "funding", "development-funding"},
	{"executive producer (music)", "F", "pays, secures budget", "financing"},
	{"executive producer (music)", "P", "hires producers", "music-producer-engagement"},
	{"executive producer (music)", "O", "final decisions on songs", "song-selection:decides"},
	{"executive producer (music)", "O", "sequence (some)", "album-release"},
	{"executive producer (music)", "R", "marketing", "marketing"},
	{"producer (music)", "D", "song choice", "song-selection"},
	{"producer (music)", "D", "arrangement", "arrangement"},
	{"producer (music)", "F", "budget keeper", "budget"},
	{"producer (music)", "P", "books musicians", "musician-booking"},
	{"producer (music)", "S", "runs sessions", "recording-sessions"},
	{"producer (music)", "O", "mix", "mix"},
	{"producer (music)", "O", "master", "master"},
	{"executive producer (games)", "D", "franchise direction", "game-vision"},
	{"executive producer (games)", "F", "defines and manages budget", "budget:decides"},
	{"executive producer (games)", "P", "approves scope", "game-scope:approves"},
	{"executive producer (games)", "S", "approves scope changes", "creative-changes:approves"},
	{"executive producer (games)", "S", "leads report", "game-team"},
	{"executive producer (games)", "O", "marketing decisions", "marketing"},
	{"executive producer (games)", "O", "sales decisions", "marketing"},
	{"executive producer (games)", "R", "live decisions", "live-operations:decides"},
}

var columnPhases = map[string]phase.Set{
	"D": phase.SetOf(phase.Development), "F": phase.SetOf(phase.Financing), "P": phase.SetOf(phase.PreProduction),
	"S": phase.SetOf(phase.Production), "O": phase.SetOf(phase.PostProduction), "R": phase.SetOf(phase.Delivery, phase.Distribution),
}

// unlikeMatrix holds the cells in which this library differs, with the reason.
var unlikeMatrix = map[string]string{
	"line producer D first budget, late in development [U]": "[U]: left out",
	"line producer R wrap costs [U]":                        "[U]: left out",
	"post supervisor P DIT workflow":                        "no duty is the workflow of the data: post budget and post schedule stand for the work before the shoot",
	"agency producer (commercial) S on set with client":     "an unmarked cell: no source, no claim; the line to the film makers stands for it",
	"general manager (theatre) S box office":                "an unmarked cell against the states of section 16, which put the run after the release: the box office is of the run",
	"general manager (theatre) R closing":                   "an unmarked cell against section 9, where the lead producer has the last call on stop clauses",
	"executive producer (music) D funding":                  "an unmarked cell: the money of an album is raised in financing, the next cell of the row",
	"executive producer (games) P approves scope":           "an unmarked cell: no source, no claim; approving changes of scope, the next cell, is one",
}

// TestMatrixOfTheReference compares the work by role and phase: the duty falls into
// the phase of the column, and the role has it there, in the capacity and as often
// as the cell says.
func TestMatrixOfTheReference(t *testing.T) {
	var unlike []string
	for _, c := range readMatrix {
		text, often, _ := strings.Cut(strings.TrimPrefix(c.duty, "!"), "~")
		text, capacity, _ := strings.Cut(text, ":")
		d, err := role.ParseDuty(text)
		if err != nil {
			t.Fatal(err)
		}
		who := readRoles[c.who]
		in := setting(t, who.in)
		does := false
		for p := range columnPhases[c.column].All() {
			does = does || slices.ContainsFunc(phase.Now(who.role, p, in), func(task phase.Task) bool {
				return task.Duty == d && (capacity == "" || slugOf(task.Capacity) == capacity) && (often == "" || slugOf(task.Frequency) == often)
			})
		}
		falls := !phase.PhasesOf(d, in).Intersect(columnPhases[c.column]).IsZero()
		if falls && does != strings.HasPrefix(c.duty, "!") {
			continue
		}
		cell := strings.Join([]string{c.who, c.column, c.words}, " ")
		unlike = append(unlike, cell)
		if unlikeMatrix[cell] == "" {
			t.Errorf("%s: %s falls into %v, done there: %v", cell, c.duty, phase.PhasesOf(d, in), does)
		}
	}
	allDiffer(t, unlikeMatrix, unlike)
	t.Logf("%d cells compared, %d differ", len(readMatrix), len(unlike))
}

// allDiffer checks that nothing is excused that is as the reference has it.
func allDiffer(t *testing.T, excused map[string]string, unlike []string) {
	t.Helper()
	for what, reason := range excused {
		if !slices.Contains(unlike, what) {
			t.Errorf("%q is as the reference has it, and excused: %s", what, reason)
		}
	}
}

// blankCell is a cell of the matrix that the reference leaves blank ("-"): nothing
// that the role does there. What it does here all the same, at least sometimes, is
// listed with the reason.
type blankCell struct{ who, column, does, why string }

var blankCells = []blankCell{
	{
		"co-producer", "R", "overall-management timely-completion",
		"seed 004 and the Producers Guild have co-producers share the management as a whole, Start in TV the responsibility for completion: no source ends it before the delivery",
	},
	{"line producer", "D", "", ""},
	{"UPM", "D", "", ""},
	{"UPM", "F", "", ""},
	{"UPM", "O", "", ""},
	{"UPM", "R", "", ""},
	{"associate producer", "R", "overall-management", "seed 004 has associate producers often take part in the management as a whole, and names no phase"},
	{"post supervisor", "F", "budget budget-expectations", "ScreenSkills: advises on the budget before work begins, which is drawn up with the financing"},
	{"VFX producer", "D", "", ""},
	{"VFX producer", "F", "", ""},
	{"completion guarantor", "D", "", ""},
	{
		"general manager (theatre)", "O", "financial-oversight overall-management payroll timely-completion",
		"the sources name no phase: every aspect, the risk, the pay and the deadlines of a show are theirs as long as it lasts",
	},
	{
		"executive producer (music)", "S",
		"budget-increase budget-management business-decisions creative-changes creative-direction financial-oversight major-financial-decisions overall-management " +
			"producer-supervision project-vision recording-sessions strategic-oversight",
		"seed 002 has the executive producer oversee the whole, of music too; the guides to the work say who decides where and when is recorded",
	},
	{
		"producer (music)", "R", "agreed-standards business-decisions completion-within-budget financial-oversight overall-management timely-completion",
		"seed 002 has the producer answer for the whole to its completion; the sources on music for the finished product, on schedule and on budget",
	},
}

// TestBlankCellsOfTheReference: nobody works in a cell that the reference leaves
// blank, but for what is listed with its reason, and that is all listed.
func TestBlankCellsOfTheReference(t *testing.T) {
	for _, c := range blankCells {
		if slices.ContainsFunc(readMatrix, func(r readCell) bool {
			return r.who == c.who && r.column == c.column && !strings.Contains(r.words, "[U]")
		}) {
			t.Errorf("%s %s is not blank", c.who, c.column)
		}
		var does []string
		for p := range columnPhases[c.column].All() {
			for _, task := range phase.Now(readRoles[c.who].role, p, setting(t, readRoles[c.who].in)) {
				if slug := slugOf(task.Duty); task.Frequency >= role.Sometimes && !slices.Contains(does, slug) {
					does = append(does, slug)
				}
			}
		}
		if want := strings.Fields(c.does); !sameSet(does, want) || (len(want) == 0) != (c.why == "") {
			t.Errorf("%s %s is blank in the reference, and holds %q here; %q are listed, since %s", c.who, c.column, strings.Join(does, " "), want, c.why)
		}
	}
}
