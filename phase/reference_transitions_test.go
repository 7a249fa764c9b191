package phase_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// readTransition is a line of the transition table (section 16): number, from,
// event, guard and to in the words there; then the line here, the setting to look
// at, and the same again in the words of this library. What differs is told by its
// reason: "read" where the states are not those that the reference names, "from", "to"
// or "guard", a colon, and why.
type readTransition struct {
	id, from, event, guard, to string
	here, in                   string
	fromHere, eventHere        string
	guardHere, toHere          string
	unlike                     []string
}

const readStudio = "film/feature/studio"

var readTransitions = []readTransition{
	{
		"T1", "Idea", "option", "owner agrees; expiry > now", "Optioned",
		"T1", readIndie, "idea", "option", "rights-agreed", "optioned",
		[]string{"guard: register, RightsOptioned: and the money is paid"},
	},
	{
		"T2", "Optioned", "expire", "now > expiry, not extended, not exercised", "Expired",
		"T2", readIndie, "optioned", "lapse-option", "option-expired option-held", "expired",
		[]string{"from: an option runs on while the work goes on, until it is exercised (T6c)"},
	},
	{
		"T3", "Optioned", "extend", "extension price paid", "Optioned",
		"T3", readIndie, "optioned", "extend-option", "option-paid", "",
		[]string{"from: as T2", "guard: only an option that runs can be extended"},
	},
	{"T4", "Idea/Optioned", "attachWriter", "someone besides the writer", "InDevelopment", "T4", readIndie, "idea optioned", "attach-writer", "", "in-development", nil},
	{"T4", "Idea/Optioned", "fund", "someone besides the writer", "InDevelopment", "T4a", readIndie, "idea optioned", "fund-development", "development-money", "in-development", nil},
	{
		"T5", "InDevelopment", "rewrite", "unlimited", "InDevelopment",
		"T5", readIndie, "in-development", "rewrite", "", "",
		[]string{"from: section 15: rewrites at any time until the final edit"},
	},
	{
		"T6", "InDevelopment", "shelve(purchased)", "rights purchased (not merely optioned)", "Turnaround",
		"T6", readIndie, "in-development", "shelve", "rights-purchased", "in-turnaround",
		[]string{"from: packaged is development still, with people attached"},
	},
	{"T7", "Turnaround", "acquiredBy(other)", "costs reimbursed", "InDevelopment", "T7", readIndie, "in-turnaround", "acquire", "costs-reimbursed", "in-development", nil},
	{"T8", "Turnaround", "changedElement", "original studio exercises right", "InDevelopment", "T8", readIndie, "in-turnaround", "reclaim", "element-changed", "in-development", nil},
	{"T9", "InDevelopment", "package", "director or cast attached", "Packaged", "T9", readIndie, "in-development", "package", "talent-attached", "packaged", nil},
	{"T10", "Packaged/InDevelopment", "greenlight", "scale=studio; signer has greenlight authority", "Greenlit", "T10", readStudio, "packaged in-development", "greenlight", "", "greenlit", nil},
	{
		"T11", "Packaged", "closeFinance", "committed >= budget (else raise more)", "FinancingClosed",
		"T11", readIndie, "packaged", "close-financing", "money-covers-budget", "financed",
		[]string{"guard: section 2, row 2: bond in place where required"},
	},
	{"T12", "Greenlit or FinancingClosed", "startPrep", "-", "Prep", "T12", readIndie, "greenlit financed", "start-preparation", "", "in-preparation", nil},
	{
		"T13", "Prep", "lockScript", "circulated", "Prep+scriptLocked",
		"T13", readIndie, "in-preparation", "lock-script", "script-circulated", "",
		[]string{"from: nothing says that a script left open until the shoot cannot be locked then"},
	},
	{"T14", "Prep", "approveBudget", "EP and producer both sign", "Prep+budgetApproved", "T14", readIndie, "in-preparation", "approve-budget", "budget-drafted", "", nil},
	{
		"T15", "Prep", "startShoot", "scriptLocked, budgetApproved, scheduleApproved, insured, bonded if required", "Shooting",
		"T15", readIndie, "in-preparation", "start-production", "script-locked budget-approved schedule-approved insurance-in-place bond-issued?", "in-production",
		[]string{"guard: register, PrincipalPhotographyStart: crew, cast and locations; invariant 2: the money"},
	},
	{"T16", "Prep", "push", "date moves, shoot not begun", "Prep", "T16", readIndie, "in-preparation", "push", "", "", nil},
	{"T17", "Shooting", "hiatus", "remembers from-state", "Hiatus", "T17", readIndie, "in-production", "pause-for-hiatus", "", "on-hiatus", nil},
	{"T17", "Shooting", "forceMajeure", "remembers from-state", "Suspended", "T17a", readIndie, "in-production", "suspend", "", "suspended", nil},
	{
		"T18", "Suspended", "resume", "-", "from-state",
		"T18", readIndie, "suspended", "resume", "", "<",
		[]string{"from: invariant 5: a hiatus remembers where it came from too"},
	},
	{
		"T19", "Shooting/Suspended/Prep", "abandon", "listed event in financing agreement or guarantor/financier decision", "Abandoned",
		"T19", readIndie, "in-production suspended in-preparation", "abandon", "abandonment-event,financier-stops", "abandoned", nil,
	},
	{"T20", "Shooting", "wrap", "every scene shot or formally dropped", "Wrapped", "T20a", readIndie, "in-production", "wrap", "scenes-done", "wrapped", nil},
	{"T21", "Wrapped", "cut", "- (editing may have begun before)", "Cutting(assembly)", "T21", readIndie, "wrapped", "start-cut", "", "cutting", nil},
	{"T22", "Cutting(s)", "advance", "director's period >= minimum when guild-covered", "Cutting(next s)", "T22", readIndie, "cutting", "advance-cut", "", "", nil},
	{"T23", "Cutting", "reshoot", "bounded, after a screening", "Reshooting", "T23", readIndie, "cutting", "reshoot", "reshoot-bounded cut-screened", "reshooting", nil},
	{"T23", "Reshooting", "wrapReshoot", "", "Cutting", "T23a", readIndie, "reshooting", "wrap-reshoot", "", "cutting", nil},
	{
		"T24", "Cutting", "lock", "approvals complete", "Locked",
		"T24", readIndie, "cutting", "lock-picture", "cut-approved", "locked",
		[]string{"guard: T22: the director's period first"},
	},
	{"T25", "Locked/Finishing", "unlock", "finishing artefacts become stale", "Cutting", "T25", readIndie, "locked finishing", "unlock-picture", "", "cutting", nil},
	{"T26", "Locked", "finish", "", "Finishing", "T26", readIndie, "locked", "start-finishing", "", "finishing", nil},
	{
		"T26", "Finishing", "deliver", "mix, grade, QC all valid for the current lock version", "Delivered",
		"T26h", readIndie, "finishing", "deliver", "mix-complete grade-complete standards-met", "delivered",
		[]string{"guard: register, Delivered: delivery date met"},
	},
	{"T27", "Finishing", "qcFail", "-", "Finishing", "T27", readIndie, "finishing", "fail-quality-control", "", "", nil},
	{
		"T28", "Delivered", "release", "-", "Released",
		"T28", readIndie, "delivered", "release", "", "released",
		[]string{"guard: register, Release: delivered"},
	},
	{
		"T29", "series", "wrap", "season Wrapped iff all units Wrapped", "Wrapped",
		"T20", "television/scripted-series", "in-production", "wrap", "units-wrapped", "wrapped",
		[]string{"read: a season is shot while its episodes are", "from: a season whose episodes alone were shot may never have been told to shoot itself"},
	},
	{
		"T30", "Pilot: Delivered", "seriesOrder", "network + parent", "Season(InDevelopment)",
		"T30", "television/scripted-series", "in-development packaged", "order-series", "pilot-delivered?", "in-development",
		[]string{"read: the pilot is a unit; that it is delivered is the guard, and the season is developed while it is made", "guard: a season is ordered once, and the next by renewing it"},
	},
	{"T30", "Pilot: Delivered", "pass", "network + parent", "Cancelled", "T30a", "television/scripted-series", "", "cancel", "", "cancelled", []string{"read: what is passed on is the show, with its pilot", "from: a show can be cancelled at any time (section 3, an order withdrawn)"}},
	{
		"T31", "Game: phase", "milestoneReject", "-", "same phase(cure)",
		"T31b", "video-game", "in-development in-preparation in-production cutting finishing", "reject-milestone", "", "",
		[]string{"read: each phase of a game", "from: packaged, for a game that somebody has taken on", "guard: what is rejected was handed in"},
	},
	{"T31", "cure expired", "-", "-", "Cancelled possible", "T30a", "video-game", "", "cancel", "", "cancelled", []string{"read: a cure is of a phase", "from: possible at any time, in a cure too"}},
	{"T32", "Rehearsal", "-", "-", "Previews", "T32", "theatre/play", "in-production", "start-previews", "", "in-previews", nil},
	{
		"T32", "Previews", "-", "-", "Open -> Running",
		"T32a", "theatre/play", "in-previews", "open", "", "running",
		[]string{"guard: register, Opening: previews done"},
	},
	{
		"T32", "Running", "stopClause", "sales under threshold k consecutive weeks", "Closed",
		"T32b", "theatre/play", "running", "close", "stop-clause-met,closing-notice", "closed",
		nil, // section 9: by stop clause or notice
	},
	{"T33", "Shooting", "takeover", "bonded; tolerance exceeded", "Shooting(controller=guarantor)", "T33", readIndie, "in-production", "take-over", "bond-issued tolerance-exceeded", "", nil},
}

// addedTransitions are the lines that this library has beside those of the
// reference, with what each is there for.
var addedTransitions = map[string]string{
	"T4b":  "T4: the money may come after the writer",
	"T4c":  "register: OutlineApproved, StoryApproved",
	"T4d":  "section 3, row 1: the network buys the pitch",
	"T6a":  "T6 and TURN-LAW: a purchase is what turnaround follows",
	"T6c":  "T2: an option is exercised while it runs",
	"T6b":  "states: Shelved is an end",
	"T11a": "section 15: funding collapse",
	"T11d": "section 11: the publisher pays by milestones, and may stop",
	"T11c": "section 6: a documentary may be shot while the money is sought",
	"T11b": "section 9: capitalization + theatre secured",
	"T12a": "the corrections on invariant 2: documentaries",
	"T12b": "the corrections on invariant 2: self-financed work",
	"T12c": "section 8: creators pay first; an album has no greenlight in section 10",
	"T12e": "T30 and T12: the season that was ordered is prepared after its development",
	"T12d": "section 3: the next episode is prepared while one is shot",
	"T14a": "register: ScheduleApproved",
	"T14b": "register: BondIssued",
	"T14c": "T15: insured",
	"T14d": "register, PrincipalPhotographyStart: crew",
	"T14e": "register, PrincipalPhotographyStart: cast",
	"T14f": "register, PrincipalPhotographyStart: locations",
	"T14g": "register: EdSpecSigned",
	"T14h": "register: PPM passed",
	"T17b": "invariant 5: suspended from anywhere",
	"T19a": "T19, of what is interrupted",
	"T21a": "section 10: the mix follows the tracking",
	"T26a": "register: FinalMix",
	"T26b": "T26: grade",
	"T26c": "register: QC / Standards passed",
	"T26d": "register: MixApproved",
	"T26e": "register: MasterApproved",
	"T26f": "T26, of an album",
	"T26g": "T29, of delivery",
	"T26i": "T26 and T29, of an album of tracks",
	"T26j": "T26 and T29",
	"T27a": "section 2, row 6: rejection, redo",
	"T28a": "register: Premiere",
	"T28b": "states: Running, series on air and live game",
	"T28c": "T28, of a work of many units",
	"T28d": "section 3, row 6: renewal",
	"T30b": "section 3, row 6: cancellation",
	"T30c": "section 3, row 2: pilot order",
	"T30f": "T30: the pilot is a unit, and its order pays for it",
	"T30e": "section 5: the order of a factual series, after which casting comes",
	"T30d": "section 9, as of series",
	"T31":  "register, GreenlightN: what is accepted is handed in",
	"T31a": "register: GreenlightN",
	"T31c": "register: Gold",
	"T31d": "invariant 12: advances",
	"T32c": "section 9: recoupment, an event",
	"T32d": "section 9: tours after",
	"T32e": "states: Closed, for all that runs",
	"T32f": "section 9, before the opening",
	"T34":  "states: Completed is an end",
}

// unlikeHere says in what a line differs from the reference.
func (r readTransition) unlikeHere(tr phase.Transition, in role.Setting) (what []string) {
	var from, guard []string
	for _, s := range tr.From {
		from = append(from, slugOf(s))
	}
	if !sameWords(statesRead(r.from), strings.Fields(r.fromHere)) {
		what = append(what, "read")
	}
	what = append(what, unlikeField("from", from, strings.Fields(r.fromHere))...)
	to := slugOf(tr.To)
	if tr.Back {
		to = "<"
	}
	if to != r.toHere {
		what = append(what, "to")
	}
	if tr.Gate != 0 {
		guard = askedHere(tr.Gate, in)
	}
	for _, c := range tr.Needs {
		guard = append(guard, slugOf(c))
	}
	for _, c := range tr.Unless {
		guard = append(guard, "!"+slugOf(c))
	}
	if len(tr.Either) == 2 {
		guard = append(guard, slugOf(tr.Either[0])+","+slugOf(tr.Either[1]))
	}
	return append(what, unlikeField("guard", guard, strings.Fields(r.guardHere))...)
}

// readStates are the states of section 16 in the words of this library.
var readStates = map[string]string{
	"Idea": "idea", "Optioned": "optioned", "InDevelopment": "in-development", "Turnaround": "in-turnaround", "Packaged": "packaged", "Greenlit": "greenlit",
	"FinancingClosed": "financed", "Prep": "in-preparation", "Shooting": "in-production", "Suspended": "suspended", "Wrapped": "wrapped", "Cutting": "cutting",
	"Cutting(s)": "cutting", "Reshooting": "reshooting", "Locked": "locked", "Finishing": "finishing", "Delivered": "delivered", "Rehearsal": "in-production",
	"Previews": "in-previews", "Running": "running",
}

// statesRead are the states that a line of the reference leads from, in the words of
// this library; what is no state of section 16 stays as it is.
func statesRead(from string) (states []string) {
	for word := range strings.SplitSeq(strings.ReplaceAll(from, " or ", "/"), "/") {
		states = append(states, cmp.Or(readStates[word], word))
	}
	return states
}

func sameWords(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// unlikeField says whether a field has more than the reference, or lacks some of it.
func unlikeField(field string, got, want []string) []string {
	switch {
	case slices.ContainsFunc(want, func(w string) bool { return !slices.Contains(got, w) }):
		return []string{"lacking " + field}
	case len(got) != len(want):
		return []string{field}
	default:
		return nil
	}
}

// TestTransitionsOfTheReference compares the transition table line by line: from,
// event, guard and to. A line here may lead from more states or ask for more, with a
// reason; never from fewer, nor for less.
func TestTransitionsOfTheReference(t *testing.T) {
	lines := map[string]phase.Transition{}
	for tr := range phase.Transitions() {
		lines[string(tr.ID)] = tr
	}
	compared, differ := 0, 0
	read := map[string]bool{}
	for _, r := range readTransitions {
		tr, ok := lines[r.here]
		in := setting(t, r.in)
		if !ok || !tr.HoldsIn(in) || slugOf(tr.Event) != r.eventHere {
			t.Errorf("%s: %s is %v of %v in %s", r.id, r.here, tr.Event, tr.Scope, r.in)
			continue
		}
		read[r.here] = true
		var told []string
		for _, reason := range r.unlike {
			field, why, _ := strings.Cut(reason, ": ")
			if told = append(told, field); why == "" {
				t.Errorf("%s: %q gives no reason", r.id, reason)
			}
		}
		if got := r.unlikeHere(tr, in); !slices.Equal(got, told) {
			t.Errorf("%s, %s -%s-> %s: %s differs in %q, told is %q", r.id, r.from, r.event, r.to, r.here, got, told)
		}
		compared, differ = compared+4, differ+len(told)
	}
	for id := range lines {
		if read[id] == (addedTransitions[id] != "") {
			t.Errorf("%s is of the reference: %v, and said to be added for %q", id, read[id], addedTransitions[id])
		}
	}
	for id := range addedTransitions {
		if _, ok := lines[id]; !ok {
			t.Errorf("%s is not there", id)
		}
	}
	t.Logf("%d lines, %d fields compared, %d differ; %d lines added", len(readTransitions), compared, differ, len(addedTransitions))
}

// readScopes say in which lives an invariant of section 16 holds, as the
// corrections have it: "yes", "some" where it turns on a condition, "no".
var readScopes = []struct{ rule, why, yes, some, no string }{
	{
		"2: greenlit or financed before the shoot", "not of documentaries and self-financed work; sections 8, 10 and 11 know neither greenlight nor closing",
		"studio animation programme series movie limited non-fiction uk-factual commercial stage", "indie cartoon indie-animation", "documentary tv-documentary web album game",
	},
	{
		"11: budget approved before the shoot", "register: BudgetApproved is a gate of film; section 4 of television, section 10 of albums",
		"indie studio animation cartoon indie-animation documentary programme series movie limited non-fiction tv-documentary uk-factual album", "", "web commercial stage game",
	},
	{
		"12: advances no more than milestones and the signature", "games",
		"game", "", "indie studio animation cartoon indie-animation documentary programme series movie limited non-fiction tv-documentary uk-factual web commercial stage album",
	},
	{
		"16: the director's period before the next cut", "where the guild covers the director",
		"", "indie studio animation cartoon indie-animation documentary programme series movie limited non-fiction tv-documentary uk-factual web commercial", "stage album game",
	},
}

// held says whether an invariant of readScopes holds in a life.
func held(rule string, in role.Setting) string {
	asks := func(g phase.Gate, k string) string {
		asked := askedHere(g, in)
		switch {
		case slices.Contains(asked, k):
			return "yes"
		case slices.Contains(asked, k+"?"):
			return "some"
		default:
			return "no"
		}
	}
	lines := func(event phase.EventKind, from phase.State) (n int) {
		for tr := range phase.Transitions() {
			if tr.HoldsIn(in) && tr.Event == event && !tr.Unit && slices.Contains(tr.From, from) {
				n++
			}
		}
		return n
	}
	switch rule[:2] {
	case "2:":
		// Where no line leads from development to preparation, only money does.
		if got := asks(phase.GateStartOfProduction, "financing-in-place"); got != "no" || lines(phase.EventStartPreparation, phase.InDevelopment) > 0 || in.Medium == role.VideoGame {
			return got
		}
		return "yes"
	case "11":
		return asks(phase.GateStartOfProduction, "budget-approved")
	case "12":
		return map[bool]string{true: "yes", false: "no"}[lines(phase.EventPayAdvance, phase.InProduction) > 0]
	default:
		if lines(phase.EventAdvanceCut, phase.Cutting) == 0 {
			return "no"
		}
		return asks(phase.GateDirectorsCut, "directors-period-over")
	}
}

// TestScopesOfTheInvariants compares where the invariants hold that do not hold
// everywhere; [TestWhereInvariantsFail] has the counter-examples, and [TestMachine]
// checks the others.
func TestScopesOfTheInvariants(t *testing.T) {
	for _, r := range readScopes {
		seen := 0
		for answer, where := range map[string]string{"yes": r.yes, "some": r.some, "no": r.no} {
			for life := range strings.FieldsSeq(where) {
				at := slices.IndexFunc(lives, func(l struct{ name, in string }) bool { return l.name == life })
				if got := held(r.rule, setting(t, lives[at].in)); got != answer {
					t.Errorf("%s, in %s: %q, want %q (%s)", r.rule, life, got, answer, r.why)
				}
				seen++
			}
		}
		if seen != len(lives) {
			t.Errorf("%s: %d lives of %d", r.rule, seen, len(lives))
		}
	}
}
