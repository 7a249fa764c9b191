package phase_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// inTheCut are films and programmes with the cut before them.
const inTheCut = "purchase attach-writer greenlight start-preparation -bond-required -guild-covered" + ready + "start-production +scenes-done wrap start-cut"

// TestWhoApprovesTheCut: all who have to approve a cut before it is locked are told,
// by those whom the claims name for the lock, or else for the final cut, and somebody
// who is told so has it to do.
func TestWhoApprovesTheCut(t *testing.T) {
	crew := phase.Crew{Posts: []phase.Post{
		{Role: role.Producer, Person: "Pia"}, {Role: role.Director, Person: "Dee"}, {Role: role.Distributor, Person: "Dis"}, {Role: role.Financier, Person: "Fin"},
		{Role: role.ExecutiveProducer, Person: "Eve"}, {Role: role.Network, Person: "Nine"}, {Role: role.Editor, Person: "Ed"},
	}}
	for in, want := range map[string]struct {
		duty   role.Duty
		people []role.Person
	}{
		"film/feature/studio":         {role.PictureLock, []role.Person{"Dee", "Dis", "Fin", "Pia"}},
		"television/television-movie": {role.FinalCut, []role.Person{"Eve", "Nine"}},
	} {
		log := replay(t, setting(t, in), nil, inTheCut).Log()
		log.Crew = crew
		for i := range log.Events {
			log.Events[i].By = nil
		}
		log.Facts = phase.Facts{}
		w := placedInTheCut(t, log)
		at := slices.IndexFunc(w.Undone("", phase.GatePictureLock, phase.Date{}), func(u phase.Undone) bool { return u.Condition == phase.CutApproved })
		if at < 0 {
			t.Fatalf("%s: nobody has to approve the cut", in)
		}
		u := w.Undone("", phase.GatePictureLock, phase.Date{})[at]
		slices.Sort(u.People)
		if u.Duty != want.duty || !slices.Equal(u.People, want.people) {
			t.Errorf("%s: %v by %v, want %v by %v", in, u.Duty, u.People, want.duty, want.people)
		}
		for _, who := range u.People {
			if !slices.ContainsFunc(w.Doing(who), func(d phase.Doing) bool {
				return slices.ContainsFunc(d.Assignments, func(a phase.Assignment) bool {
					return a.Duty == u.Duty && (a.Capacity == role.Approves || a.Capacity == role.Decides)
				})
			}) {
				t.Errorf("%s: %s has to approve the cut and has nothing to do with %v", in, who, u.Duty)
			}
		}
	}
}

// placedInTheCut replays a log in which everybody signs everything.
func placedInTheCut(t *testing.T, log phase.Log) phase.Work {
	t.Helper()
	everybody := []role.Person{"Pia", "Dee", "Dis", "Fin", "Eve", "Nine"}
	log.Crew.Absent = []role.Role{role.StudioHead, role.Studio, role.StudioExecutive, role.CompletionGuarantor, role.NetworkExecutive}
	for i := range log.Events {
		if k := log.Events[i].Kind; k != phase.EventLearn && k != phase.EventPurchase {
			log.Events[i].By = everybody
		}
	}
	w, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestProposalsDoNotBlock: where the register has a published signer of a gate, no
// proposal of another one keeps the gate shut.
func TestProposalsDoNotBlock(t *testing.T) {
	for _, proposed := range phase.AllSigners() {
		if proposed.Strength != cite.Proposal || proposed.Frequency < role.Usually {
			continue
		}
		for _, published := range phase.AllSigners() {
			if published.Gate != proposed.Gate || published.Strength == cite.Proposal {
				continue
			}
			for a := range proposed.Scope.All() {
				if _, there := published.Scope.In(a); there {
					t.Errorf("%d asks at the %v in %v for somebody whom %d does not name", proposed.ID, proposed.Gate, a, published.ID)
				}
			}
		}
	}
	film := phase.GateCase{
		Gate: phase.GateScheduleApproval, Setting: independentFeature, Facts: phase.Facts{phase.ScheduleDrafted: cite.True},
		Crew:   phase.Crew{Posts: []phase.Post{{Role: role.ExecutiveProducer, Person: "Eve"}, {Role: role.Producer, Person: "Pia"}}},
		Signed: map[role.Person]cite.Truth{"Eve": cite.True, "Pia": cite.False},
	}
	if got := film.Check().Truth(); got != cite.True {
		t.Errorf("the executive producer has approved the schedule of a film, and the gate is %v", got)
	}
}

// TestNoEmptyGates: a gate of a lifecycle asks for something or somebody there.
func TestNoEmptyGates(t *testing.T) {
	for l := range phase.Lifecycles() {
		for in := range l.Scope().All() {
			for _, g := range l.Gates() {
				if r := (phase.GateCase{Gate: g.Gate, Setting: in}).Check(); len(r.Requirements)+len(r.Signatures) == 0 {
					t.Errorf("%v of %s in %v asks for nothing", g.Gate, l.Name(), in)
				}
			}
		}
	}
}

// TestNothingPassesTheEndOfAnOption: an event without a day happens no earlier than
// the last that has one, so that it does not slip in before the end of an option.
func TestNothingPassesTheEndOfAnOption(t *testing.T) {
	log := phase.Log{Setting: setting(t, "film/feature"), Facts: phase.Facts{phase.RightsAgreed: cite.True, phase.OptionPaid: cite.True}, Events: []phase.Event{
		{Kind: phase.EventOption, On: day("2024-01-01"), Until: day("2025-01-01")},
		{Kind: phase.EventLearn, On: day("2025-01-01"), Condition: phase.OptionPaid, Truth: cite.True},
	}}
	w, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range []phase.EventKind{phase.EventAttachWriter, phase.EventExtendOption, phase.EventPurchase} {
		if _, err := w.Apply(phase.Event{Kind: k}); err != nil {
			t.Errorf("on the last day: %v", err)
		}
	}
	if _, err := w.Apply(phase.Event{Kind: phase.EventLapseOption}); !errors.Is(err, phase.ErrDate) {
		t.Errorf("it lapsed on its last day: %v", err)
	}
	late, err := w.Apply(phase.Event{Kind: phase.EventLearn, On: day("2026-06-01"), Condition: phase.BondRequired, Truth: cite.True})
	if err != nil {
		t.Fatal(err)
	}
	only := []phase.EventKind{phase.EventLapseOption, phase.EventCancel}
	slices.Sort(only)
	if got := late.Legal(""); !slices.Equal(got, only) {
		t.Errorf("past the end of the option %v are legal, want %v", got, only)
	}
	for _, on := range []phase.Date{{}, day("2026-06-01")} {
		for k := range phase.EventKinds() {
			_, err := late.Apply(phase.Event{Kind: k, On: on})
			if (err == nil) != slices.Contains(only, k) {
				t.Errorf("%v past the end of the option: %v", k, err)
			}
		}
	}
	var failure *phase.TransitionError
	_, err = w.Apply(phase.Event{Kind: phase.EventAttachWriter, On: day("2026-06-01")})
	if !errors.As(err, &failure) || failure.Err != phase.ErrDate || !slices.Equal(failure.Legal, only) {
		t.Errorf("what was legal on that day: %v", err)
	}
}

// TestUndatedEventsAreNoEarlier: what has come by the last day that a log tells has
// come for an event that has none; what may yet come is not known.
func TestUndatedEventsAreNoEarlier(t *testing.T) {
	log := replay(t, setting(t, "television/television-movie"), nil, inTheCut+" +cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control").Log()
	log.DeliverBy = day("2021-06-30")
	deliver := func(last string) cite.Truth {
		log := log
		log.Events = append(slices.Clone(log.Events), phase.Event{Kind: phase.EventLearn, On: day(last), Condition: phase.BondRequired, Truth: cite.False})
		w, err := phase.Replay(log)
		if err != nil {
			t.Fatal(err)
		}
		var failure *phase.TransitionError
		if _, err := w.Apply(phase.Event{Kind: phase.EventDeliver}); !errors.As(err, &failure) || len(failure.Needs) != 1 || failure.Needs[0].Condition != phase.DeliveryInTime {
			t.Fatalf("delivered on no day: %v", err)
		}
		return failure.Needs[0].Known
	}
	if got := deliver("2021-06-30"); got != cite.Unknown {
		t.Errorf("on the last day it is %v whether the delivery is in time", got)
	}
	if got := deliver("2021-07-01"); got != cite.False {
		t.Errorf("a day later it is %v whether the delivery is in time", got)
	}
}

// TestSequencesMakeOnePicture: a film made of sequences is not delivered before it was
// cut into one and that one finished, while a series is with its episodes.
func TestSequencesMakeOnePicture(t *testing.T) {
	sequence := "attach-writer start-preparation +storyboard-approved start-production +scenes-done wrap start-cut +cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control deliver"
	film := "attach-writer greenlight start-preparation -bond-required -guild-covered +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew +storyboard-approved s1:" +
		strings.Join(strings.Fields(sequence), " s1:") + " s2:cancel wrap"
	w := replay(t, setting(t, "animated-feature/studio"), []string{"s1", "s2"}, film)
	if _, err := w.Apply(phase.Event{Kind: phase.EventDeliver}); !errors.Is(err, phase.ErrNotLegal) {
		t.Errorf("a film is delivered without a picture of its own: %v", err)
	}
	w = after(t, w, "start-cut +cut-approved lock-picture start-finishing")
	for _, k := range []phase.Condition{phase.MixComplete, phase.GradeComplete, phase.StandardsMet} {
		if got := w.Fact("", k, phase.Date{}); got != cite.False {
			t.Errorf("%v of the film is %v by its sequences", k, got)
		}
	}
	if _, err := w.Apply(phase.Event{Kind: phase.EventDeliver}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("a film is delivered before it is finished: %v", err)
	}
	after(t, w, "complete-mix complete-grade pass-quality-control deliver release")
}

// TestHalfSignedInWords: of two who both have to sign it is told apart who has.
func TestHalfSignedInWords(t *testing.T) {
	report := phase.GateCase{
		Gate: phase.GateScheduleApproval, Setting: independentFeature, Everyone: true,
		Crew:   phase.Crew{Posts: []phase.Post{{Role: role.ExecutiveProducer, Person: "Ed"}, {Role: role.ExecutiveProducer, Person: "Ivy"}}},
		Signed: map[role.Person]cite.Truth{"Ed": cite.True},
	}
	const half = "signature of Executive Producer: given by Ed, of the others not known, may be given by Ivy"
	if got := report.Check().String(); !strings.Contains(got, half) {
		t.Errorf("%s\nwant %s", got, half)
	}
	report.Signed["Ivy"] = cite.True
	if got := report.Check().String(); !strings.Contains(got, "signature of Executive Producer: given by Ed, Ivy") {
		t.Errorf("both have signed: %s", got)
	}
}

// TestNoLifeOfContradictions: a setting that contradicts itself has no lifecycle.
func TestNoLifeOfContradictions(t *testing.T) {
	if l, ok := phase.LifecycleOf(role.Setting{Medium: role.Film, Format: role.Album}); ok {
		t.Errorf("an album that is a film lives as a %s", l.Name())
	}
	if _, ok := phase.LifecycleOf(role.Setting{Format: role.Album}); !ok {
		t.Error("an album has no lifecycle")
	}
}

// TestFieldsOfOtherEvents: what means nothing of an event is refused with its place,
// and what was learned is told in full.
func TestFieldsOfOtherEvents(t *testing.T) {
	for text, want := range map[string]string{
		`{"kind":"rewrite","until":"2020-01-01"}`:                      "events[1] (rewrite): of another kind of event: until;",
		`{"kind":"rewrite","condition":"option-paid"}`:                 "events[1] (rewrite): of another kind of event: condition;",
		`{"kind":"rewrite","truth":"true"}`:                            "events[1] (rewrite): of another kind of event: truth;",
		`{"kind":"learn","condition":"option-paid"}`:                   "events[1].truth",
		`{"kind":"learn","truth":"true"}`:                              "events[1].condition",
		`{"kind":"learn","condition":"option-paid","truth":"unknown"}`: "",
		`{"kind":"rewrite"}`:                                           "",
	} {
		var w phase.Work
		err := json.Unmarshal([]byte(`{"setting":"film/feature","events":[{"kind":"attach-writer"},`+text+`]}`), &w)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
		if err != nil {
			continue
		}
		written, err := json.Marshal(w)
		if err != nil {
			t.Fatal(err)
		}
		var again phase.Work
		if err := json.Unmarshal(written, &again); err != nil || !again.Equal(w) {
			t.Errorf("%s is not read again: %v", written, err)
		}
	}
	late := phase.Event{Kind: phase.EventRewrite, Until: day("2020-01-01")}
	w := replay(t, independentFeature, nil, "attach-writer")
	if _, err := w.Apply(late); !errors.Is(err, phase.ErrField) {
		t.Errorf("a rewrite has a last day: %v", err)
	}
	if _, err := w.Apply(phase.Event{Kind: phase.EventLearn, Truth: cite.True}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("learned of nothing: %v", err)
	}
}

// TestFieldsBehindABadEvent: what means nothing of an event hangs on none before it.
func TestFieldsBehindABadEvent(t *testing.T) {
	_, err := phase.Replay(phase.Log{Setting: independentFeature, Events: []phase.Event{{Kind: phase.EventWrap}, {Kind: phase.EventRewrite, Until: day("2020-01-01")}}})
	if problems := cite.Problems(err); len(problems) != 2 || !errors.Is(err, phase.ErrField) {
		t.Errorf("%d problems: %v", len(problems), err)
	}
}

// TestDirectorsPeriodWithoutADay: the director's cut is handed on by an event without
// a day once the log has come past its protected time.
func TestDirectorsPeriodWithoutADay(t *testing.T) {
	log := replay(t, setting(t, "television/television-movie"), nil, strings.Replace(inTheCut, "-guild-covered", "+guild-covered", 1)).Log()
	log.DirectorsCutDays = 20
	log.Events = append(log.Events, phase.Event{Kind: phase.EventAdvanceCut, On: day("2021-01-01")})
	for last, want := range map[string]error{"2021-01-20": phase.ErrNotMet, "2021-01-21": nil} {
		log := log
		log.Events = append(slices.Clone(log.Events), phase.Event{Kind: phase.EventLearn, On: day(last), Condition: phase.BondRequired, Truth: cite.False})
		w, err := phase.Replay(log)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Apply(phase.Event{Kind: phase.EventAdvanceCut}); !errors.Is(err, want) {
			t.Errorf("by %s the director's cut is handed on: %v, want %v", last, err, want)
		}
	}
}

// TestWhoCertifies: the platform is told to pass the build of a game.
func TestWhoCertifies(t *testing.T) {
	w := replay(t, setting(t, "video-game"), nil, "attach-writer"+strings.Repeat(" submit-milestone accept-milestone", 4)+" submit-milestone")
	list := w.Undone("", phase.GateGoldMaster, phase.Date{})
	at := slices.IndexFunc(list, func(u phase.Undone) bool { return u.Condition == phase.CertificationPassed })
	if at < 0 || list[at].Duty != role.GameCertification || !slices.Equal(list[at].Roles, []role.Role{role.Platform}) {
		t.Errorf("before the gold master: %+v", list)
	}
}
