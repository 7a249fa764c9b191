package phase_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// instances are events of a kind on a day, or on none: with no last day and with
// one that fits each of them.
func instances(w phase.Work, unit string, k phase.EventKind, on phase.Date) []phase.Event {
	plain := phase.Event{Kind: k, Unit: unit, On: on, By: somebody}
	bounded := plain
	bounded.Until = dayOf(20000)
	return []phase.Event{plain, bounded}
}

// accepted lets one of the instances happen, on no day, today or much later.
func accepted(w phase.Work, unit string, k phase.EventKind, today phase.Date) (phase.Work, error) {
	var first error
	for _, on := range []phase.Date{{}, today, dayOf(modelDay(today) + 5000)} {
		for _, e := range instances(w, unit, k, on) {
			next, err := w.Apply(e)
			if err == nil {
				return next, nil
			}
			first = orElse(first, err)
		}
	}
	return w, first
}

func orElse(err, other error) error {
	if err != nil {
		return err
	}
	return other
}

// search looks for a way for an event to happen to a piece of a work without that
// piece leaving its state: it tells what may be told, and lets events happen that
// settle the rest.
type search struct {
	today phase.Date
	unit  string
	state phase.State
}

func stateOf(w phase.Work, unit string) phase.State {
	s, _ := w.Standing(unit)
	return s.State
}

// comes returns the work after the event, if there is a way to it.
func (s search) comes(w phase.Work, unit string, k phase.EventKind, depth int) (phase.Work, bool) {
	for range 4 {
		next, err := accepted(w, unit, k, s.today)
		if err == nil {
			return next, true
		}
		var failure *phase.TransitionError
		if !errors.As(err, &failure) || failure.Err != phase.ErrNotMet || depth == 0 {
			return w, false
		}
		for _, n := range failure.Needs {
			var ok bool
			if w, ok = s.settle(w, unit, n, depth); !ok {
				return w, false
			}
		}
	}
	return w, false
}

// settle returns a work of which a need is met, if there is a way to it.
func (s search) settle(w phase.Work, unit string, n phase.Need, depth int) (phase.Work, bool) {
	if n.Condition == 0 {
		return w, false
	}
	for _, tell := range []phase.Event{
		{Kind: phase.EventLearn, Unit: unit, Condition: n.Condition, Truth: n.Want},
		{Kind: phase.EventLearn, Unit: unit, Condition: n.When, Truth: cite.False},
	} {
		if next, err := w.Apply(tell); err == nil {
			return next, true
		}
	}
	if n.Condition == phase.UnitsWrapped || n.Condition == phase.UnitsDelivered || n.Condition == phase.PilotDelivered {
		return s.endUnits(w)
	}
	for _, piece := range slices.Compact([]string{unit, ""}) {
		for _, k := range settledBy[n.Condition] {
			next, ok := s.comes(w, piece, k, depth-1)
			if !ok || stateOf(next, s.unit) != s.state {
				continue
			}
			if w = next; w.Fact(unit, n.Condition, s.today) == n.Want {
				return w, true
			}
		}
	}
	return w, false
}

// settledBy are the events that settle a condition, each after those that lead to it.
var settledBy = map[phase.Condition][]phase.EventKind{
	phase.RightsPurchased:    {phase.EventPurchase},
	phase.FinancingInPlace:   {phase.EventAcquire, phase.EventAttachWriter, phase.EventGreenlight, phase.EventOrderSeries, phase.EventPackage, phase.EventCloseFinancing},
	phase.BudgetApproved:     {phase.EventApproveBudget},
	phase.ScheduleApproved:   {phase.EventApproveSchedule},
	phase.ScriptLocked:       {phase.EventLockScript},
	phase.BondIssued:         {phase.EventIssueBond},
	phase.MixComplete:        {phase.EventCompleteMix},
	phase.GradeComplete:      {phase.EventCompleteGrade},
	phase.StandardsMet:       {phase.EventPassQualityControl, phase.EventApproveMaster},
	phase.BuildCertified:     {phase.EventCertifyBuild},
	phase.MeetingHeld:        {phase.EventHoldPreProductionMeeting},
	phase.MilestoneSubmitted: {phase.EventSubmitMilestone},
	phase.AdvanceDue:         {phase.EventSubmitMilestone, phase.EventAcceptMilestone},
}

// endUnits gives up every unit that is under way.
func (s search) endUnits(w phase.Work) (phase.Work, bool) {
	for unit := range w.Units() {
		if !stateOf(w, unit).Ending() {
			next, err := w.Apply(phase.Event{Kind: phase.EventCancel, Unit: unit})
			if err != nil {
				continue
			}
			w = next
		}
	}
	return w, true
}

// checkLegal checks for a piece of a work, on a day, that what is accepted is legal,
// and ready on that day; that what is ready is accepted; and that there is a way to
// everything legal from where the piece stands.
func checkLegal(t rapid.TB, w phase.Work, unit string, today phase.Date, ways map[string]bool) {
	t.Helper()
	legal, state := w.Legal(unit), stateOf(w, unit)
	for k := range phase.EventKinds() {
		if k == phase.EventLearn || k == phase.EventAddUnit {
			continue
		}
		is := slices.Contains(legal, k)
		if _, err := accepted(w, unit, k, today); err == nil && !is {
			t.Fatalf("%v: %q in %v: %v is accepted and not legal", w.Setting(), unit, state, k)
		}
		for _, on := range []phase.Date{{}, today} {
			can := slices.ContainsFunc(instances(w, unit, k, on), func(e phase.Event) bool {
				_, err := w.Apply(e)
				return err == nil
			})
			if ready := slices.Contains(w.Ready(unit, on), k); ready != can {
				t.Fatalf("%v: %q in %v: %v is ready on %v: %v, and accepted: %v", w.Setting(), unit, state, k, on, ready, can)
			}
		}
		if !is {
			continue
		}
		if _, ok := (search{today, unit, state}).comes(w, unit, k, 3); !ok {
			_, err := accepted(w, unit, k, today)
			t.Fatalf("%v: %q in %v: %v is legal, and there is no way to it: %v\n%v", w.Setting(), unit, state, k, err, w.Log().Events)
		}
		ways[state.String()+" "+k.String()] = true
	}
}

// TestLegalIsWhatCanHappen: from wherever random events have led a work of any
// setting, an event is legal there if and only if there is a way for it to happen
// before the piece that it happens to leaves its state.
func TestLegalIsWhatCanHappen(t *testing.T) {
	all, ways := everySetting(t), map[string]bool{}
	known := map[role.Setting]*rules{}
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.SampledFrom(all).Draw(t, "setting")
		if known[in] == nil {
			known[in] = rulesIn(t, in)
		}
		f := begin(t, phase.Log{Setting: in}, known[in], map[string]bool{})
		for range rapid.IntRange(0, 2).Draw(t, "units") {
			f.AddUnit(t)
		}
		if rapid.Bool().Draw(t, "prepared") {
			f.help(t, "")
			for name := range f.work.Units() {
				f.help(t, name)
			}
		}
		pace := rapid.IntRange(0, 9).Draw(t, "pace")
		for range rapid.IntRange(0, 40).Draw(t, "head start") {
			f.advance(t, pace)
		}
		for range rapid.IntRange(0, 12).Draw(t, "events") {
			if kinds := f.work.Legal(f.unit(t)); len(kinds) > 0 && rapid.Bool().Draw(t, "legal") {
				f.try(t, f.draw(t, f.unit(t), rapid.SampledFrom(kinds).Draw(t, "kind")))
			} else {
				f.Learn(t)
			}
		}
		for _, unit := range append([]string{""}, slices.Collect(f.work.Units())...) {
			checkLegal(t, f.work, unit, dayOf(f.model.last), ways)
		}
	})
	if len(ways) < 100 {
		t.Errorf("few ways were found: %d", len(ways))
	}
}

// TestNeverLegal: what cannot happen any more is not offered, and what is asked for
// in vain is still said.
func TestNeverLegal(t *testing.T) {
	for _, c := range []struct {
		name, in, way string
		units         []string
		unit          string
		kind          phase.EventKind
		want          phase.Problem
	}{
		{"an option is extended after the purchase", "film/feature/independent", "+rights-agreed +option-paid option purchase", nil, "", phase.EventExtendOption, phase.ErrNotMet},
		{"a packaged option is extended after the purchase", "film/feature/independent", "+rights-agreed +option-paid option attach-writer package purchase", nil, "", phase.EventExtendOption, phase.ErrNotLegal},
		{"an option lapses after the purchase", "film/feature/independent", "+rights-agreed +option-paid option purchase", nil, "", phase.EventLapseOption, phase.ErrNotMet},
		{"a packaged project without an option extends it", "film/feature/independent", "attach-writer package", nil, "", phase.EventExtendOption, phase.ErrNotLegal},
		{"a cut goes on after the fine cut", "film/feature/independent", cutting + strings.Repeat(" advance-cut", 5), nil, "", phase.EventAdvanceCut, phase.ErrNotLegal},
		{"a guarantor takes over without a bond", "film/feature/independent", "attach-writer -outside-money -bond-required start-preparation" + ready + " start-production", nil, "", phase.EventTakeOver, phase.ErrNotMet},
		{"an advance is paid twice for the signature", "video-game", "pay-advance", nil, "", phase.EventPayAdvance, phase.ErrNotMet},
		{"an ordered series is ordered again", "television/scripted-series", "attach-writer -pilot-ordered order-series", nil, "", phase.EventOrderSeries, phase.ErrNotMet},
		{"another episode is the pilot", "television/scripted-series", "e1:attach-writer e1:approve-story e1:order-pilot e2:attach-writer e2:approve-story", []string{"e1", "e2"}, "e2", phase.EventOrderPilot, phase.ErrNotLegal},
		{"the season has a pilot beside an episode's", "television/scripted-series", "attach-writer approve-story e1:attach-writer e1:approve-story e1:order-pilot", []string{"e1"}, "", phase.EventOrderPilot, phase.ErrNotLegal},
	} {
		w := replay(t, setting(t, c.in), c.units, c.way)
		if slices.Contains(w.Legal(c.unit), c.kind) || slices.Contains(w.Ready(c.unit, phase.Date{}), c.kind) {
			t.Errorf("%s: it is legal: %v", c.name, w.Legal(c.unit))
		}
		if _, err := accepted(w, c.unit, c.kind, dayOf(100)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

// TestWhyNoOption: that there is nothing to extend is said with the reason.
func TestWhyNoOption(t *testing.T) {
	for way, want := range map[string]string{
		"attach-writer package": "no option runs",
		"+rights-agreed +option-paid option attach-writer package purchase": "the rights are bought",
	} {
		_, err := replay(t, independentFeature, nil, way).Apply(phase.Event{Kind: phase.EventExtendOption})
		var failure *phase.TransitionError
		if !errors.As(err, &failure) || failure.Reason != want {
			t.Errorf("after %q: %v, want %q", way, err, want)
		}
	}
}

// TestOnePilot: of two episodes one is the pilot, and the refusal names it; another
// may be once that one is given up before it was delivered.
func TestOnePilot(t *testing.T) {
	w := replay(t, series, []string{"e1", "e2"}, "e1:attach-writer e1:approve-story e1:order-pilot e2:attach-writer e2:approve-story")
	order := phase.Event{Kind: phase.EventOrderPilot, Unit: "e2", By: somebody}
	_, err := w.Apply(order)
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || failure.Reason != "the pilot is e1" {
		t.Errorf("a second pilot: %v", err)
	}
	w = after(t, w, "e1:cancel")
	if w, err = w.Apply(order); err != nil {
		t.Errorf("another pilot after the first was given up: %v", err)
	}
	if w.Fact("", phase.PilotOrdered, phase.Date{}) != cite.True {
		t.Error("no pilot was ordered")
	}
	// The whole may have ordered one before it is known which of its units that is.
	named := replay(t, series, []string{"e1"}, "attach-writer approve-story order-pilot e1:attach-writer e1:approve-story e1:order-pilot")
	if named.Fact("e1", phase.FinancingInPlace, phase.Date{}) != cite.True {
		t.Error("the unit that is the pilot is not paid for")
	}
}

// cutting leads a film to its assembly.
const cutting = "attach-writer -bond-required -outside-money -guild-covered start-preparation" + ready + " start-production +scenes-done wrap start-cut"
