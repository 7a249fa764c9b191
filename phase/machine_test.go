package phase_test

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// graph is the life of a film as a reader of the transition table would draw it:
// for each state, what leads where. "=" stays, "<" goes back to where an
// interruption came from.
const graph = `
idea            option=optioned attach-writer=in-development fund-development=in-development purchase== cancel=cancelled
optioned        lapse-option=expired extend-option== attach-writer=in-development fund-development=in-development purchase== cancel=cancelled
in-development  lapse-option=expired extend-option== fund-development== approve-story== rewrite== purchase== shelve=in-turnaround package=packaged greenlight=greenlit start-preparation=in-preparation cancel=cancelled
in-turnaround   acquire=in-development reclaim=in-development shelve=shelved cancel=cancelled
packaged        lapse-option=expired extend-option== rewrite== purchase== shelve=in-turnaround greenlight=greenlit close-financing=financed start-preparation=in-preparation issue-bond== insure== cancel=cancelled
greenlit        lapse-option=expired extend-option== rewrite== lose-financing=packaged start-preparation=in-preparation issue-bond== insure== cancel=cancelled
financed        lapse-option=expired extend-option== rewrite== lose-financing=packaged start-preparation=in-preparation issue-bond== insure== cancel=cancelled
in-preparation  lapse-option=expired extend-option== rewrite== lose-financing=packaged lock-script== approve-budget== approve-schedule== issue-bond== insure== hire-crew== cast== secure-locations== start-production=in-production push== suspend=suspended abandon=abandoned cancel=cancelled
in-production   rewrite== lock-script== pause-for-hiatus=on-hiatus suspend=suspended abandon=abandoned wrap=wrapped take-over== cancel=cancelled
on-hiatus       rewrite== suspend=suspended resume=< abandon=abandoned cancel=cancelled
suspended       resume=< abandon=abandoned cancel=cancelled
wrapped         rewrite== shelve=shelved suspend=suspended start-cut=cutting cancel=cancelled
cutting         rewrite== shelve=shelved advance-cut== reshoot=reshooting lock-picture=locked suspend=suspended cancel=cancelled
reshooting      rewrite== wrap-reshoot=cutting suspend=suspended cancel=cancelled
locked          shelve=shelved suspend=suspended unlock-picture=cutting start-finishing=finishing cancel=cancelled
finishing       shelve=shelved suspend=suspended unlock-picture=cutting complete-mix== complete-grade== pass-quality-control== fail-quality-control== deliver=delivered cancel=cancelled
delivered       shelve=shelved reject-delivery=finishing premiere== release=released cancel=cancelled
released        premiere== go-on=running close=closed complete=completed cancel=cancelled
running         close=closed complete=completed cancel=cancelled
closed          complete=completed
`

// model is a film as simple as it can be: maps of words.
type model struct {
	kind        string // "studio", "independent" or "documentary"
	edges       map[string]map[string]string
	state, from string
	facts       map[string]string // "true" or "false"
	locks       int
	made        map[string]int // the lock that mix, grade and check are of
	open        bool           // the picture is locked
	cut         int
	taken, held bool
}

func newModel(kind string) *model {
	m := &model{kind: kind, state: "idea", edges: map[string]map[string]string{}, facts: map[string]string{}, made: map[string]int{}}
	for _, line := range strings.Split(strings.TrimSpace(graph), "\n") {
		words := strings.Fields(line)
		m.edges[words[0]] = map[string]string{}
		for _, edge := range words[1:] {
			event, to, _ := strings.Cut(edge, "=")
			m.edges[words[0]][event] = to
		}
	}
	return m
}

func (m *model) is(facts ...string) bool {
	for _, f := range facts {
		if m.facts[f] != "true" {
			return false
		}
	}
	return true
}

// guards says for each event what it waits for.
func (m *model) allowed(event string) bool {
	fresh := func(what string) bool { return m.open && m.made[what] == m.locks }
	fiction := m.kind != "documentary"
	director := m.is("directors-period-over") || m.facts["guild-covered"] == "false"
	bond := m.is("bond-issued") || m.facts["bond-required"] == "false"
	switch event {
	case "option":
		return m.is("rights-agreed", "option-paid")
	case "extend-option":
		return m.held && m.is("option-paid")
	case "lapse-option":
		return m.held && m.is("option-expired")
	case "reclaim":
		return m.is("element-changed")
	case "abandon":
		return m.is("abandonment-event") || m.is("financier-stops")
	case "reshoot":
		return m.is("cut-screened", "reshoot-bounded")
	case "fund-development":
		return m.facts["development-money"] != "false"
	case "package":
		return m.facts["talent-attached"] != "false"
	case "shelve":
		return m.is("rights-purchased") || m.state != "in-development" && m.state != "packaged"
	case "acquire":
		return m.is("costs-reimbursed")
	case "greenlight":
		return m.kind == "studio"
	case "close-financing":
		return m.is("money-covers-budget") && bond
	case "start-preparation":
		return m.state == "greenlit" || m.state == "financed" || m.kind == "documentary" || m.kind == "independent" && m.facts["outside-money"] == "false"
	case "lock-script":
		return m.is("script-circulated")
	case "approve-budget":
		return m.is("budget-drafted")
	case "approve-schedule":
		return m.is("schedule-drafted")
	case "issue-bond":
		return m.is("budget-drafted", "schedule-drafted", "key-people-vetted", "insurance-in-place")
	case "start-production":
		money := m.is("financing-in-place") || m.kind == "documentary" || m.kind == "independent" && m.facts["outside-money"] == "false"
		return money && bond && m.is("budget-approved", "insurance-in-place", "crew-in-place") &&
			(!fiction || m.is("script-locked", "schedule-approved", "cast-in-place", "locations-secured"))
	case "wrap":
		return !fiction || m.is("scenes-done")
	case "take-over":
		return m.is("bond-issued", "tolerance-exceeded") && !m.taken
	case "advance-cut":
		return m.cut < 5 && (m.cut != 2 || director)
	case "lock-picture":
		return m.is("cut-approved") && director
	case "complete-mix", "complete-grade":
		return m.open
	case "pass-quality-control":
		return m.open && fresh("mix") && fresh("grade")
	case "deliver":
		return fresh("mix") && fresh("grade") && fresh("check") && (m.is("delivery-in-time") || !m.is("delivery-dated"))
	case "release":
		return m.is("work-delivered")
	default:
		return true
	}
}

// establishes is what holds after an event.
var establishes = map[string]string{
	"purchase": "rights-purchased", "fund-development": "development-money", "approve-story": "story-approved", "package": "talent-attached",
	"greenlight": "financing-in-place", "close-financing": "financing-in-place", "lock-script": "script-locked", "approve-budget": "budget-approved",
	"approve-schedule": "schedule-approved", "issue-bond": "bond-issued", "insure": "insurance-in-place", "hire-crew": "crew-in-place", "cast": "cast-in-place",
	"secure-locations": "locations-secured", "wrap": "scenes-done", "deliver": "work-delivered",
}

// step says whether the event happens, and lets it.
func (m *model) step(event string) bool {
	to, ok := m.edges[m.state][event]
	if !ok || !m.allowed(event) {
		return false
	}
	switch to {
	case "=":
	case "<":
		m.state, m.from = m.from, ""
		if m.state == "on-hiatus" {
			m.from = "in-production"
		}
	case "suspended", "on-hiatus":
		m.state, m.from = to, m.state
	default:
		m.state = to
	}
	if f := establishes[event]; f != "" {
		m.facts[f] = "true"
	}
	switch event {
	case "option", "extend-option":
		m.held = true
		delete(m.facts, "option-expired")
	case "purchase", "lapse-option":
		m.held = false
	case "shelve", "reclaim":
		delete(m.facts, "element-changed")
	case "wrap-reshoot":
		delete(m.facts, "cut-screened")
		delete(m.facts, "reshoot-bounded")
	case "acquire":
		delete(m.facts, "element-changed")
		delete(m.facts, "costs-reimbursed")
	case "lose-financing":
		m.facts["financing-in-place"] = "false"
	case "take-over":
		m.taken = true
	case "start-cut":
		m.cut = 1
	case "advance-cut":
		m.cut++
	case "lock-picture":
		m.locks++
		m.open = true
	case "unlock-picture":
		m.open = false
		delete(m.facts, "cut-approved")
	case "complete-mix":
		m.made["mix"] = m.locks
	case "complete-grade":
		m.made["grade"] = m.locks
	case "pass-quality-control":
		m.made["check"] = m.locks
	case "fail-quality-control":
		delete(m.made, "check")
	case "reject-delivery":
		delete(m.made, "check")
		m.facts["work-delivered"] = "false"
	}
	return true
}

func slug(k phase.EventKind) string {
	text, _ := k.MarshalText()
	return string(text)
}

// loops are the events that may lead back to an earlier phase.
var loops = []phase.EventKind{
	phase.EventShelve, phase.EventAcquire, phase.EventReclaim, phase.EventLoseFinancing, phase.EventReshoot, phase.EventUnlockPicture,
	phase.EventRejectDelivery, phase.EventResume,
}

// filmMachine drives a film and its model side by side.
type filmMachine struct {
	work    phase.Work
	model   *model
	history []phase.EventKind
	visited map[phase.State]int // states checked, over all walks
}

// Learn records a fact, true more often than not.
func (f *filmMachine) Learn(t *rapid.T) {
	k := rapid.SampledFrom(slices.Collect(phase.Conditions())).Draw(t, "condition")
	truth := rapid.SampledFrom([]cite.Truth{cite.True, cite.True, cite.True, cite.False, cite.Unknown}).Draw(t, "truth")
	next, err := f.work.Apply(phase.Event{Kind: phase.EventLearn, Condition: k, Truth: truth})
	text, _ := k.MarshalText()
	switch ended := f.work.State().Ending(); {
	case k.Settled() || ended:
		if err == nil || !next.Equal(f.work) {
			t.Fatalf("%v is learned in %v", k, f.work.State())
		}
		return
	case err != nil:
		t.Fatal(err)
	}
	f.work = next
	if truth == cite.Unknown {
		delete(f.model.facts, string(text))
	} else {
		f.model.facts[string(text)] = truth.String()
	}
}

// Facts records everything that is needed to get far.
func (f *filmMachine) Facts(t *rapid.T) {
	if f.work.State().Ending() {
		t.Skip("over")
	}
	for text := range strings.FieldsSeq("+rights-agreed +option-paid +costs-reimbursed +money-covers-budget +script-circulated +budget-drafted +schedule-drafted +scenes-done " +
		"+key-people-vetted +cut-approved -guild-covered -bond-required -outside-money") {
		k, err := phase.ParseCondition(text[1:])
		if err != nil {
			t.Fatal(err)
		}
		f.work, err = f.work.Apply(phase.Event{Kind: phase.EventLearn, Condition: k, Truth: cite.Of(text[0] == '+')})
		if err != nil {
			t.Fatal(err)
		}
		f.model.facts[text[1:]] = cite.Of(text[0] == '+').String()
	}
}

// Any tries an event that may or may not be legal.
func (f *filmMachine) Any(t *rapid.T) {
	f.try(t, rapid.SampledFrom(slices.Collect(phase.EventKinds())).Draw(t, "event"))
}

// Ready lets happen what can, and leads on more often than aside.
func (f *filmMachine) Ready(t *rapid.T) { f.ready(t) }

// Ready2 is Ready again, so that it happens more often.
func (f *filmMachine) Ready2(t *rapid.T) { f.ready(t) }

func (f *filmMachine) ready(t *rapid.T) {
	kinds := slices.DeleteFunc(f.work.Ready("", phase.Date{}), func(k phase.EventKind) bool {
		return k == phase.EventCancel || k == phase.EventAbandon || k == phase.EventLapseOption || k == phase.EventRewrite || k == phase.EventSuspend
	})
	if len(kinds) == 0 {
		t.Skip("nothing to do")
	}
	f.try(t, rapid.SampledFrom(kinds).Draw(t, "event"))
}

func (f *filmMachine) try(t *rapid.T, k phase.EventKind) {
	if k == phase.EventLearn || k == phase.EventAddUnit {
		return
	}
	before := f.work
	was, _ := before.Standing("")
	next, err := before.Apply(phase.Event{Kind: k, By: []role.Person{"Somebody"}})
	if !before.Equal(f.work) {
		t.Fatalf("%v changed the work it was applied to", k)
	}
	if want := f.model.step(slug(k)); (err == nil) != want {
		t.Fatalf("%v in %v: %v, the model says %v", k, before.State(), err, want)
	}
	if err != nil {
		f.refused(t, k, next, err)
		return
	}
	f.work, f.history = next, append(f.history, k)
	is, _ := next.Standing("")
	if is.Phase < was.Phase && !slices.Contains(loops, k) {
		t.Fatalf("%v leads back from %v to %v", k, was.Phase, is.Phase)
	}
	switch k {
	case phase.EventPush, phase.EventTakeOver, phase.EventRewrite:
		if is.State != was.State || is.Phase != was.Phase {
			t.Fatalf("%v leads from %v to %v", k, was.State, is.State)
		}
	case phase.EventSuspend, phase.EventPauseForHiatus:
		if is.Phase != was.Phase || is.From != was.State {
			t.Fatalf("%v of %v remembers %v in %v", k, was.State, is.From, is.Phase)
		}
		resumed, err := next.Apply(phase.Event{Kind: phase.EventResume})
		if err != nil || resumed.State() != was.State || was.State == phase.OnHiatus && was.From != phase.InProduction {
			t.Fatalf("%v of %v resumes as %v, %v", k, was.State, resumed.State(), err)
		}
	}
}

// refused checks that a refusal says why.
func (f *filmMachine) refused(t *rapid.T, k phase.EventKind, next phase.Work, err error) {
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || !next.Equal(f.work) {
		t.Fatalf("%v: %v and the work changed: %v", k, err, !next.Equal(f.work))
	}
	legal := slices.Contains(f.work.Legal(""), k)
	if !slices.Equal(failure.Legal, f.work.Legal("")) || failure.State != f.work.State() {
		t.Fatalf("%v: %v does not say where it was", k, err)
	}
	if legal != (len(failure.Needs) > 0) && failure.Reason == "" {
		t.Fatalf("%v is legal: %v, and wants %v", k, legal, failure.Needs)
	}
}

// Check holds after every step.
func (f *filmMachine) Check(t *rapid.T) {
	s, _ := f.work.Standing("")
	f.visited[s.State]++
	if state, _ := s.State.MarshalText(); string(state) != f.model.state {
		t.Fatalf("in %s, the model in %s", state, f.model.state)
	}
	for k := range phase.Conditions() {
		if k.Settled() || k == phase.DeliveryDated {
			continue
		}
		text, _ := k.MarshalText()
		want := f.model.facts[string(text)]
		if got := f.work.Fact("", k, phase.Date{}); got.String() != want && (got.Known() || want != "") {
			t.Fatalf("%v is %v, in the model %q", k, got, want)
		}
	}
	for k, what := range map[phase.Condition]string{phase.MixComplete: "mix", phase.GradeComplete: "grade", phase.StandardsMet: "check"} {
		want := f.model.open && f.model.made[what] == f.model.locks
		if got := f.work.Fact("", k, phase.Date{}); got != cite.Of(want) {
			t.Fatalf("%v is %v with lock %d, made for %d", k, got, f.model.locks, f.model.made[what])
		}
	}
	if s.Cut != phase.CutStage(f.model.cut) || s.Lock != f.model.locks || s.Guarantor != f.model.taken {
		t.Fatalf("%+v, in the model cut %d, lock %d, guarantor %v", s, f.model.cut, f.model.locks, f.model.taken)
	}
	f.checkHistory(t, s)
	if first, last := f.work.Phases().First(), f.work.Phases().Last(); first != last || f.work.PhaseCounts()[first] != 1 {
		t.Fatalf("a film is in %v", f.work.Phases())
	}
}

// replays checks that the log leads to the same place again, read from JSON too.
func (f *filmMachine) replays(t *rapid.T) {
	again, err := phase.Replay(f.work.Log())
	if err != nil || !again.Equal(f.work) {
		t.Fatalf("the log leads to %v, not %v: %v", again.State(), f.work.State(), err)
	}
	text, err := json.Marshal(f.work)
	if err != nil {
		t.Fatal(err)
	}
	var back phase.Work
	if err := json.Unmarshal(text, &back); err != nil || !back.Equal(f.work) || !cmp.Equal(back.Log(), f.work.Log()) {
		t.Fatalf("%s reads back as %v: %v", text, back.State(), err)
	}
}

// checkHistory checks what must have happened for the film to be where it is.
func (f *filmMachine) checkHistory(t *rapid.T, s phase.Standing) {
	last := func(k phase.EventKind) int {
		for i := len(f.history) - 1; i >= 0; i-- {
			if f.history[i] == k {
				return i
			}
		}
		return -1
	}
	had := func(k phase.EventKind) bool { return last(k) >= 0 }
	if s.Phase >= phase.Delivery && s.State != phase.Cancelled {
		lock := last(phase.EventLockPicture)
		for _, k := range []phase.EventKind{phase.EventCompleteMix, phase.EventCompleteGrade, phase.EventPassQualityControl} {
			if lock < 0 || last(k) < lock {
				t.Fatalf("%v without %v after the last lock: %v", s.State, k, f.history)
			}
		}
		if !had(phase.EventDeliver) || last(phase.EventFailQualityControl) > last(phase.EventPassQualityControl) {
			t.Fatalf("%v: %v", s.State, f.history)
		}
	}
	if s.State == phase.InTurnaround && !had(phase.EventPurchase) {
		t.Fatalf("in turnaround without a purchase: %v", f.history)
	}
	if had(phase.EventStartProduction) && f.model.kind == "studio" && !had(phase.EventGreenlight) && !had(phase.EventCloseFinancing) {
		t.Fatalf("a studio film was shot without a commitment: %v", f.history)
	}
	if had(phase.EventStartProduction) && last(phase.EventApproveBudget) < 0 {
		t.Fatalf("shot without an approved budget: %v", f.history)
	}
}

// TestFilmMachine lets random events happen to a film and to a simple model of
// it: they accept the same events and stand in the same place, whatever happens.
func TestFilmMachine(t *testing.T) {
	kinds := map[string]role.Setting{"studio": studioFeature, "independent": independentFeature, "documentary": documentary}
	visited := map[phase.State]int{}
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom(slices.Sorted(maps.Keys(kinds))).Draw(t, "kind")
		w, err := phase.Replay(phase.Log{Setting: kinds[kind]})
		if err != nil {
			t.Fatal(err)
		}
		f := &filmMachine{work: w, model: newModel(kind), visited: visited}
		if rapid.IntRange(0, 4).Draw(t, "prepared") > 0 {
			f.Facts(t)
		}
		for range rapid.IntRange(0, 30).Draw(t, "head start") {
			f.advance()
		}
		t.Repeat(rapid.StateMachineActions(f))
		f.replays(t)
	})
	if len(visited) < 14 {
		t.Errorf("the random walks were in few states: %v", visited)
	}
}

// advance lets the first ready event happen that leads to another state, or else
// the first that changes anything.
func (f *filmMachine) advance() {
	skip := []phase.EventKind{
		phase.EventCancel, phase.EventAbandon, phase.EventLapseOption, phase.EventRewrite, phase.EventSuspend, phase.EventShelve, phase.EventPush, phase.EventReshoot,
		phase.EventUnlockPicture, phase.EventFailQualityControl, phase.EventRejectDelivery, phase.EventLoseFinancing, phase.EventPauseForHiatus, phase.EventPremiere,
	}
	for _, mustMove := range []bool{true, false} {
		for _, k := range f.work.Ready("", phase.Date{}) {
			next, err := f.work.Apply(phase.Event{Kind: k, By: []role.Person{"Somebody"}})
			if err != nil || slices.Contains(skip, k) || next.Equal(f.work) || mustMove && next.State() == f.work.State() {
				continue
			}
			f.model.step(slug(k))
			f.work, f.history = next, append(f.history, k)
			return
		}
	}
}
