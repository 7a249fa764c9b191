package phase_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// loops are the events that may lead back to an earlier phase.
var loops = []phase.EventKind{
	phase.EventShelve, phase.EventAcquire, phase.EventReclaim, phase.EventLoseFinancing, phase.EventReshoot, phase.EventUnlockPicture,
	phase.EventRejectDelivery, phase.EventResume, phase.EventOrderSeries,
}

// aside are the events that a walk that wants to get far does not take.
var aside = append([]phase.EventKind{
	phase.EventCancel, phase.EventAbandon, phase.EventComplete, phase.EventLapseOption, phase.EventExtendOption, phase.EventRewrite, phase.EventSuspend, phase.EventPush,
	phase.EventFailQualityControl, phase.EventPauseForHiatus, phase.EventPremiere, phase.EventRenew, phase.EventTakeOver, phase.EventRejectMilestone, phase.EventTour,
}, loops[:7]...)

// helpful are the facts that let a work get far.
const helpful = "+story-approved +rights-agreed +option-paid +costs-reimbursed +element-changed +money-covers-budget +deals-closed +proof-of-concept-shown +pilot-delivered " +
	"+theatre-secured +script-circulated +storyboard-approved +scripts-banked +budget-drafted +schedule-drafted +key-people-vetted +points-agreed +insurance-in-place " +
	"+crew-in-place +cast-in-place +locations-secured +specification-agreed +scenes-done +cut-approved +cut-screened +reshoot-bounded +tolerance-exceeded " +
	"+certification-passed +mix-finished +master-finished +previews-played +closing-notice +financier-stops -guild-covered -bond-required -outside-money"

// happened is an event of a piece of the work.
type happened struct {
	unit string
	kind phase.EventKind
}

// machine drives a work and its model side by side.
type machine struct {
	life    string
	work    phase.Work
	in      role.Setting
	model   *model
	history []happened
	visited map[string]bool // lives and states checked, over all walks
	crew    []role.Person   // everybody who can sign
}

// Learn records a fact, true more often than not.
func (f *machine) Learn(t *rapid.T) {
	k := rapid.SampledFrom(slices.Collect(phase.Conditions())).Draw(t, "condition")
	truth := rapid.SampledFrom([]cite.Truth{cite.True, cite.True, cite.True, cite.False, cite.Unknown}).Draw(t, "truth")
	f.learn(t, f.unit(t), k, truth)
}

func (f *machine) learn(t rapid.TB, unit string, k phase.Condition, truth cite.Truth) {
	next, err := f.work.Apply(phase.Event{Kind: phase.EventLearn, Unit: unit, Condition: k, Truth: truth})
	s, _ := f.work.Standing(unit)
	if k.Settled() != slices.Contains(onlyEvents, slugOf(k)) {
		t.Fatalf("%v is settled by events: %v", k, k.Settled())
	}
	byPilot := unit == "" && len(f.model.pilots()) > 0 && (k == phase.PilotOrdered || k == phase.PilotDelivered)
	foreign := k == phase.SpecificationAgreed && f.in.Medium != role.Television
	if k.Settled() || byPilot || foreign || s.State.Ending() || f.work.State().Ending() {
		if err == nil || !next.Equal(f.work) {
			t.Fatalf("%v is learned in %v", k, s.State)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	f.work = next
	f.model.piece(unit).tell(slugOf(k), map[cite.Truth]string{cite.True: "true", cite.False: "false"}[truth])
}

// Help records everything that is needed to get far.
func (f *machine) Help(t *rapid.T) { f.help(t, f.unit(t)) }

func (f *machine) help(t rapid.TB, unit string) {
	if s, _ := f.work.Standing(unit); s.State.Ending() || f.work.State().Ending() {
		return
	}
	for text := range strings.FieldsSeq(helpful) {
		k, err := phase.ParseCondition(text[1:])
		if err != nil {
			t.Fatal(err)
		}
		if want := cite.Of(text[0] == '+'); f.work.Fact(unit, k, phase.Date{}) != want {
			f.learn(t, unit, k, want)
		}
	}
}

// unit draws a unit, or the work itself.
func (f *machine) unit(t *rapid.T) string {
	return rapid.SampledFrom(append([]string{""}, slices.Collect(f.work.Units())...)).Draw(t, "unit")
}

// AddUnit adds a unit where there can be any.
func (f *machine) AddUnit(t *rapid.T) {
	name := fmt.Sprintf("u%d", f.work.Len()+1)
	next, err := f.work.Apply(phase.Event{Kind: phase.EventAddUnit, Unit: name})
	if can := f.takesUnits(); can != (err == nil) || !can && !next.Equal(f.work) {
		t.Fatalf("a unit is added to a %v that is %v: %v", f.work.Lifecycle(), f.work.State(), err)
	}
	if f.work.Len() < 3 && err == nil {
		f.work, f.model.units[name] = next, newPiece()
	}
}

// takesUnits: a season is wrapped if all of its units are, so none joins it then;
// games and what is made for the net go on once they are out.
func (f *machine) takesUnits() bool {
	state := cmp.Or(f.model.whole.from, f.model.whole.state)
	switch {
	case f.work.Lifecycle().Unit() == "" || slices.Contains(ends, f.model.whole.state):
		return false
	case f.in.Medium == role.VideoGame && state != "delivered", f.in.Medium == role.Digital && slices.Contains([]string{"released", "running", "closed"}, state):
		return true
	default:
		return !slices.Contains(wrappedStates, state)
	}
}

// Any tries an event that may or may not be legal.
func (f *machine) Any(t *rapid.T) {
	f.try(t, f.draw(t, f.unit(t), rapid.SampledFrom(slices.Collect(phase.EventKinds())).Draw(t, "event")))
}

// Ready lets happen what can, and leads on more often than aside.
func (f *machine) Ready(t *rapid.T) { f.ready(t) }

// Ready2 is Ready again, so that it happens more often.
func (f *machine) Ready2(t *rapid.T) { f.ready(t) }

func (f *machine) ready(t *rapid.T) {
	unit := f.unit(t)
	kinds := slices.DeleteFunc(f.work.Ready(unit, dayOf(f.model.last)), func(k phase.EventKind) bool {
		return k == phase.EventCancel || k == phase.EventAbandon || k == phase.EventLapseOption || k == phase.EventRewrite || k == phase.EventSuspend
	})
	if len(kinds) == 0 {
		t.Skip("nothing to do")
	}
	f.try(t, f.draw(t, unit, rapid.SampledFrom(kinds).Draw(t, "event")))
}

var somebody = []role.Person{"Somebody"}

func (f *machine) try(t rapid.TB, e phase.Event) {
	unit, k := e.Unit, e.Kind
	if k == phase.EventLearn || k == phase.EventAddUnit {
		return
	}
	before := f.work
	was, _ := before.Standing(unit)
	next, err := before.Apply(e)
	if !before.Equal(f.work) {
		t.Fatalf("%v changed the work it was applied to", k)
	}
	if want := f.model.step(modelEvent{slugOf(k), unit, modelDay(e.On), modelDay(e.Until), e.By}); (err == nil) != want {
		t.Fatalf("%q: %v until %v by %v in %v: %v, the model says %v", unit, e, e.Until, e.By, was.State, err, want)
	}
	if err != nil {
		f.refused(t, e, next, err)
		return
	}
	f.work, f.history = next, append(f.history, happened{unit, k})
	is, _ := next.Standing(unit)
	if is.Phase < was.Phase && !slices.Contains(loops, k) {
		t.Fatalf("%v leads back from %v to %v", k, was.Phase, is.Phase)
	}
	switch k {
	case phase.EventPush, phase.EventTakeOver, phase.EventRewrite, phase.EventRecoup, phase.EventRenew, phase.EventPayAdvance:
		if is.State != was.State || is.Phase != was.Phase {
			t.Fatalf("%v leads from %v to %v", k, was.State, is.State)
		}
	case phase.EventSuspend, phase.EventPauseForHiatus:
		f.resumes(t, e, was, is)
	}
}

// resumes checks that an interruption leads back to where it came from, and that
// interrupting that again is the same.
func (f *machine) resumes(t rapid.TB, e phase.Event, was, is phase.Standing) {
	unit := e.Unit
	if is.Phase != was.Phase || is.From != was.State {
		t.Fatalf("%v of %v remembers %v in %v", is.State, was.State, is.From, is.Phase)
	}
	again := map[phase.State]phase.EventKind{phase.Suspended: phase.EventSuspend, phase.OnHiatus: phase.EventPauseForHiatus}[is.State]
	resumed, err := f.work.Apply(phase.Event{Kind: phase.EventResume, Unit: unit, On: e.On})
	if f.work.State() == phase.Suspended && unit != "" {
		return // a unit of what is suspended waits for it
	}
	if f.work.State() == phase.OnHiatus && unit != "" && (was.State == phase.InProduction || was.State == phase.Reshooting) {
		return // and is not shot while it is on hiatus
	}
	back, _ := resumed.Standing(unit)
	if err != nil || back.State != was.State || back.From != was.From {
		t.Fatalf("%v of %v resumes as %v, %v", is.State, was.State, back.State, err)
	}
	if same, err := resumed.Apply(phase.Event{Kind: again, Unit: unit, On: e.On}); err != nil || !same.Equal(f.work) {
		t.Fatalf("%v of %v and again is another: %v", is.State, was.State, err)
	}
}

// refused checks that a refusal says why.
func (f *machine) refused(t rapid.TB, e phase.Event, next phase.Work, err error) {
	unit, k := e.Unit, e.Kind
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || !next.Equal(f.work) {
		t.Fatalf("%v: %v and the work changed: %v", k, err, !next.Equal(f.work))
	}
	s, _ := f.work.Standing(unit)
	legal := slices.Contains(f.work.Legal(unit), k)
	if !slices.Equal(failure.Legal, f.legalOn(unit, modelDay(e.On))) || failure.State != s.State || failure.Position != len(f.work.Log().Events) {
		t.Fatalf("%v: %v does not say where it was", k, err)
	}
	if notMet := failure.Err == phase.ErrNotMet; legal && failure.Err == phase.ErrNotLegal || notMet != (len(failure.Needs) > 0) {
		t.Fatalf("%v is legal: %v, and wants %v", k, legal, failure.Needs)
	}
	unsigned := func(n phase.Need) bool { return n.Condition == 0 }
	if failure.Err != phase.ErrDate && !slices.ContainsFunc(failure.Needs, unsigned) && slices.Contains(f.work.Ready(unit, e.On), k) {
		t.Fatalf("%v is ready and refused: %v", k, err)
	}
	if bad := failure.Err == phase.ErrDate && legal; bad && e.On.IsZero() && e.Until.IsZero() && k != phase.EventLapseOption {
		t.Fatalf("%v has no day, and that is wrong: %v", k, err)
	}
}

// legalOn returns what is legal where a piece stands on a day: past the end of an
// option, nothing but an end.
func (f *machine) legalOn(unit string, on int) []phase.EventKind {
	legal := f.work.Legal(unit)
	if w := f.model.whole; !w.held || w.optionTo == 0 || on <= w.optionTo {
		return legal
	}
	return slices.DeleteFunc(legal, func(k phase.EventKind) bool {
		return !slices.Contains(ends, f.model.row(f.model.piece(unit), slugOf(k)).to)
	})
}

// Check holds after every step.
func (f *machine) Check(t *rapid.T) {
	f.checkPiece(t, "", f.model.whole)
	for name := range f.work.Units() {
		f.checkPiece(t, name, f.model.units[name])
	}
	if f.work.Len() > 0 {
		checkRange(t, f.work)
		return
	}
	if first, last := f.work.Phases().First(), f.work.Phases().Last(); first != last || f.work.PhaseCounts()[first] != 1 {
		t.Fatalf("a work of one piece is in %v", f.work.Phases())
	}
}

func (f *machine) checkPiece(t *rapid.T, unit string, p *piece) {
	s, _ := f.work.Standing(unit)
	f.visited[f.in.String()+" "+slugOf(s.State)] = true
	if slugOf(s.State) != p.state {
		t.Fatalf("%q in %v, the model in %s", unit, s.State, p.state)
	}
	for k := range phase.Conditions() {
		if int(k)%3 != len(f.history)%3 { // a third of them each time
			continue
		}
		f.model.on = f.model.last * (len(f.history) % 2) // the last day, or none
		want := f.model.fact(p, slugOf(k))
		on := dayOf(f.model.on)
		f.model.on = 0
		if got := f.work.Fact(unit, k, on); got.String() != want && (got.Known() || want != "") {
			t.Fatalf("%q: %v is %v, in the model %q", unit, k, got, want)
		}
	}
	cut := 0 // nobody makes a version of what is locked
	if slices.Contains([]string{"cutting", "reshooting"}, cmp.Or(p.from, p.state)) {
		cut = p.cut
	}
	if s.Cut != phase.CutStage(cut) || s.Lock != p.locks || s.Guarantor != p.taken || s.Accepted != p.accepted || s.Advances != p.paid || s.InCure != p.cure ||
		s.Drafts != p.drafts || s.Reshoots != p.shoots || s.Pushes != p.pushes || modelDay(s.Since) != p.since || modelDay(s.OptionTo) != p.optionTo ||
		modelDay(s.StartOn) != p.startOn || modelDay(s.ReshootTo) != p.reshootTo {
		t.Fatalf("%q: %+v, in the model %+v", unit, s, p)
	}
	if s.State.Ending() && len(f.work.Legal(unit)) > 0 {
		t.Fatalf("out of %v leads %v", s.State, f.work.Legal(unit))
	}
	f.checkHistory(t, s)
}

// last returns when an event last happened to the unit, and -1 if it has not.
func (f *machine) last(unit string, k phase.EventKind) int {
	for i := len(f.history) - 1; i >= 0; i-- {
		if f.history[i] == (happened{unit, k}) {
			return i
		}
	}
	return -1
}

func (f *machine) had(unit string, kinds ...phase.EventKind) bool {
	return slices.ContainsFunc(kinds, func(k phase.EventKind) bool { return f.last(unit, k) >= 0 })
}

// accepted is how many milestones of the work and of its units were accepted.
func (f *machine) accepted() int {
	s, _ := f.work.Standing("")
	n := s.Accepted
	for name := range f.work.Units() {
		u, _ := f.work.Standing(name)
		n += u.Accepted
	}
	return n
}

// theLives in which rules hold that do not hold everywhere: [TestWhereInvariantsFail]
// has counter-examples from the others.
var (
	paidFirst     = strings.Fields("studio animation programme series movie limited non-fiction uk-factual commercial stage")
	budgetedFirst = strings.Fields("indie studio animation cartoon indie-animation documentary programme series movie limited non-fiction tv-documentary uk-factual album")
	lockedFirst   = strings.Fields("indie studio series movie limited")
)

// checkHistory checks what must have happened for a piece to be where it is.
func (f *machine) checkHistory(t *rapid.T, s phase.Standing) {
	either := func(kinds ...phase.EventKind) bool { return f.had(s.Unit, kinds...) || f.had("", kinds...) }
	out := s.Phase >= phase.Delivery && f.in.Medium != role.Theatre
	switch {
	case out && !f.had(s.Unit, phase.EventDeliver), s.State == phase.Released && !f.had(s.Unit, phase.EventRelease):
		t.Fatalf("%v without delivery: %v", s.State, f.history)
	case s.State == phase.InTurnaround && !either(phase.EventPurchase):
		t.Fatalf("in turnaround without a purchase: %v", f.history)
	case s.Advances > f.accepted()+1:
		t.Fatalf("%d advances for %d milestones", s.Advances, f.accepted())
	}
	if out && (s.Unit != "" || f.work.Len() == 0 || f.in.Medium == role.Film) { // the episodes of a series are a picture each
		f.checkFinished(t, s)
	}
	if !f.had(s.Unit, phase.EventStartProduction) {
		return
	}
	paid := slices.Contains(paidFirst, f.life)
	if f.life == "cartoon" && f.history[len(f.history)-1] == (happened{s.Unit, phase.EventStartProduction}) {
		paid = f.work.Fact(s.Unit, phase.OutsideMoney, phase.Date{}) != cite.False // what its makers pay for may be shot
	}
	if paid && !either(phase.EventGreenlight, phase.EventCloseFinancing, phase.EventOrderSeries) {
		t.Fatalf("a %s was shot without a commitment: %v", f.life, f.history)
	}
	if slices.Contains(budgetedFirst, f.life) && !either(phase.EventApproveBudget) {
		t.Fatalf("a %s was shot without an approved budget: %v", f.life, f.history)
	}
	anyLock := slices.ContainsFunc(f.history, func(h happened) bool { return h.kind == phase.EventLockScript && (h.unit == s.Unit || s.Unit == "") })
	if slices.Contains(lockedFirst, f.life) && !anyLock {
		t.Fatalf("a %s was shot without a locked script: %v", f.life, f.history)
	}
}

// checkFinished checks that what is delivered was finished for the last lock.
func (f *machine) checkFinished(t *rapid.T, s phase.Standing) {
	lock, after := phase.EventLockPicture, []phase.EventKind{phase.EventCompleteMix, phase.EventCompleteGrade, phase.EventPassQualityControl}
	switch f.in.Medium {
	case role.Music:
		lock, after = phase.EventApproveMix, []phase.EventKind{phase.EventApproveMaster}
	case role.VideoGame:
		lock, after = phase.EventSubmitMilestone, []phase.EventKind{phase.EventCertifyBuild}
		if !f.had(s.Unit, after...) {
			t.Fatalf("%v without a certificate: %v", s.State, f.history)
		}
		return
	}
	for _, k := range after {
		if f.last(s.Unit, lock) < 0 || f.last(s.Unit, k) < f.last(s.Unit, lock) {
			t.Fatalf("%v without %v after the last lock: %v", s.State, k, f.history)
		}
	}
	if f.last(s.Unit, phase.EventFailQualityControl) > f.last(s.Unit, phase.EventPassQualityControl) {
		t.Fatalf("%v after a failed check: %v", s.State, f.history)
	}
}

// replays checks that the log leads to the same place again, read from JSON too.
func (f *machine) replays(t *rapid.T) {
	again, err := phase.Replay(f.work.Log())
	if err != nil || !again.Equal(f.work) {
		t.Fatalf("the log leads to %v, not %v: %v", again.State(), f.work.State(), err)
	}
	text, err := json.Marshal(f.work)
	if err != nil {
		t.Fatal(err)
	}
	var back phase.Work
	if err := json.Unmarshal(text, &back); err != nil || !back.Equal(f.work) {
		t.Fatalf("%s reads back as %v: %v", text, back.State(), err)
	}
	if same, err := json.Marshal(back); err != nil || !bytes.Equal(same, text) {
		t.Fatalf("%s is written as %s, %v", text, same, err)
	}
}

// TestMachine lets random events happen to a work of each setting, with units
// where it can have any, on days or on none, with a crew that signs or without one,
// and to a simple model of it: they accept the same events and stand in the same
// place, whatever happens.
func TestMachine(t *testing.T) {
	for _, group := range []struct {
		name  string
		media []role.Medium
	}{
		{"film", []role.Medium{role.Film}}, {"television", []role.Medium{role.Television}},
		{"elsewhere", []role.Medium{role.Digital, role.Commercial, role.Theatre, role.Music, role.VideoGame}},
	} {
		t.Run(group.name, func(t *testing.T) {
			byFormat := map[role.Format][]role.Setting{}
			for _, in := range everySetting(t) {
				if slices.Contains(group.media, in.Medium) {
					byFormat[in.Format] = append(byFormat[in.Format], in)
				}
			}
			formats := slices.Sorted(maps.Keys(byFormat))
			all, visited, drawn := map[role.Setting]*rules{}, map[string]bool{}, map[role.Format]bool{}
			rapid.Check(t, func(t *rapid.T) {
				in := rapid.SampledFrom(byFormat[rapid.SampledFrom(formats).Draw(t, "format")]).Draw(t, "setting")
				if all[in] == nil {
					all[in] = rulesIn(t, in)
				}
				drawn[in.Format] = true
				f := begin(t, anyLog(t, in, all[in]), all[in], visited)
				for range rapid.IntRange(0, 2).Draw(t, "units") {
					f.AddUnit(t)
				}
				if rapid.IntRange(0, 4).Draw(t, "prepared") > 0 {
					f.help(t, "")
					for name := range f.work.Units() {
						f.help(t, name)
					}
				}
				pace := rapid.IntRange(0, 9).Draw(t, "pace")
				for range rapid.IntRange(0, 45).Draw(t, "head start") {
					f.advance(t, pace)
				}
				t.Repeat(rapid.StateMachineActions(f))
				f.replays(t)
			})
			if len(visited) < 16 || len(drawn) < len(formats)/2 {
				t.Errorf("the random walks were in few states: %v of %v", visited, drawn)
			}
		})
	}
}

// TestStraightWay leads a work of each lifecycle through its life, beside the
// model, by whatever leads on, and around no order, greenlight or meeting.
func TestStraightWay(t *testing.T) {
	for _, life := range lives {
		in := setting(t, life.in)
		f := begin(t, phase.Log{Setting: in}, rulesIn(t, in), map[string]bool{})
		f.help(t, "")
		for range 60 {
			f.help(t, "") // what something else has undone is told again
			f.advance(t, 0)
		}
		if f.work.State() != phase.Closed {
			t.Errorf("the straight way of %s leads to %v: %v", life.name, f.work.State(), f.history)
		}
		for _, g := range f.work.Gates("") {
			if order := g.Gate == phase.GateSeriesOrder || g.Gate == phase.GateGreenlight || g.Gate == phase.GatePreProductionMeeting; order && g.State != phase.GatePassed {
				t.Errorf("the straight way of %s leads around the %v", life.name, g.Gate)
			}
		}
	}
}

// TestUnitsOfEveryKindCommute: whatever the units are, events of different ones may
// happen in any order, as long as each unit's own stay in theirs.
func TestUnitsOfEveryKindCommute(t *testing.T) {
	for _, life := range lives {
		in := setting(t, life.in)
		base := begin(t, phase.Log{Setting: in}, rulesIn(t, in), map[string]bool{})
		if base.work.Lifecycle().Unit() == "" {
			continue
		}
		base.help(t, "")
		for base.work.State() < phase.InPreparation {
			base.advance(t, 0)
		}
		start := base.work
		for _, name := range episodes[:3] {
			told := helpful
			if in.Medium != role.Television {
				told = strings.ReplaceAll(told, " +specification-agreed", "")
			}
			start = after(t, start, name+":add-unit "+name+":"+strings.ReplaceAll(told, " ", " "+name+":"))
		}
		ways := make([][]phase.Event, 3)
		for i, name := range episodes[:3] {
			ways[i] = wayOf(t, start, name)
			if len(ways[i]) < 6 {
				t.Fatalf("%s: %q goes but %v", life.name, name, ways[i])
			}
		}
		rapid.Check(t, func(t *rapid.T) {
			left := slices.Clone(ways)
			for i := range left {
				left[i] = left[i][:rapid.IntRange(0, len(left[i])).Draw(t, "length")]
			}
			one, other := interleaved(t, start, left), interleaved(t, start, left)
			if !one.Equal(other) {
				t.Fatalf("%s: the order matters: %v and %v", life.name, one.PhaseCounts(), other.PhaseCounts())
			}
			checkRange(t, one)
		})
	}
}

// wayOf returns the events that lead a unit on until nothing does.
func wayOf(t *testing.T, w phase.Work, unit string) []phase.Event {
	var way []phase.Event
	for range 40 {
		before := len(way)
		was, _ := w.Standing(unit)
		for _, k := range w.Ready(unit, phase.Date{}) {
			e := phase.Event{Kind: k, Unit: unit, By: somebody}
			next, err := w.Apply(e)
			if err == nil && !next.Equal(w) && !slices.Contains(aside, k) && (k != phase.EventAcceptMilestone || was.State != phase.Finishing) {
				w, way = next, append(way, e)
				break
			}
		}
		if len(way) == before {
			break
		}
	}
	return way
}

// interleaved lets the events happen, those of each way in its order.
func interleaved(t *rapid.T, w phase.Work, ways [][]phase.Event) phase.Work {
	left := slices.Clone(ways)
	for {
		var open []int
		for i := range left {
			if len(left[i]) > 0 {
				open = append(open, i)
			}
		}
		if len(open) == 0 {
			return w
		}
		i := rapid.SampledFrom(open).Draw(t, "next")
		next, err := w.Apply(left[i][0])
		if err != nil {
			t.Fatal(err)
		}
		w, left[i] = next, left[i][1:]
	}
}
