package phase_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// gateOf returns how a gate of a work or of a placement stands.
func gateOf(gates []phase.GateStanding, g phase.Gate) phase.GateStanding {
	at := slices.IndexFunc(gates, func(s phase.GateStanding) bool { return s.Gate == g })
	if at < 0 {
		return phase.GateStanding{}
	}
	return gates[at]
}

// TestSeasonOrders: a season is ordered after its pilot or straight to series, and
// is developed then either way; nobody prepares it without the order.
func TestSeasonOrders(t *testing.T) {
	for _, c := range []struct {
		name, before string
		from         string // the step that the order leads out of
		pilot        phase.GateState
	}{
		{"after a pilot", "attach-writer approve-story order-pilot +pilot-delivered", "pilot", phase.GatePassed},
		{"straight to series", "attach-writer approve-story -pilot-ordered", "script development", phase.GateAhead},
		{"straight to series, with talent attached", "attach-writer approve-story -pilot-ordered package", "script development", phase.GateBehind},
	} {
		w := replay(t, series, nil, c.before)
		if g := gateOf(w.Gates(""), phase.GateSeriesOrder); g.Step != c.from || g.Optional || g.State != phase.GateAhead {
			t.Errorf("%s: the order stands %+v, want ahead, out of %q", c.name, g, c.from)
		}
		if next := w.NextGates("", phase.Date{}); len(next) == 0 || next[len(next)-1].Gate != phase.GateSeriesOrder {
			t.Errorf("%s: next %v, want the order", c.name, next)
		}
		if list := w.Undone("", phase.GateStartOfProduction, phase.Date{}); !slices.ContainsFunc(list, func(u phase.Undone) bool { return u.Gate == phase.GateSeriesOrder && u.Signature }) {
			t.Errorf("%s: before the shoot the order is not undone: %v", c.name, list)
		}
		if _, err := w.Apply(phase.Event{Kind: phase.EventStartPreparation}); err == nil {
			t.Errorf("%s: prepared before the order", c.name)
		}
		ordered := after(t, w, "order-series")
		if s, _ := ordered.Standing(""); s.State != phase.InDevelopment || s.Phase != phase.Development || s.Step != "staffing and writers' room" {
			t.Errorf("%s: ordered it stands %+v", c.name, s)
		}
		if g := gateOf(ordered.Gates(""), phase.GateSeriesOrder); g.State != phase.GatePassed {
			t.Errorf("%s: ordered, the order is %+v", c.name, g)
		}
		if g := gateOf(ordered.Gates(""), phase.GatePilotOrder); g.State != map[bool]phase.GateState{true: phase.GatePassed, false: phase.GateBehind}[c.pilot == phase.GatePassed] {
			t.Errorf("%s: ordered, the pilot is %+v", c.name, g)
		}
		for _, k := range []phase.EventKind{phase.EventOrderSeries, phase.EventOrderPilot} {
			want := phase.ErrNotMet
			if k == phase.EventOrderPilot && c.pilot == phase.GatePassed {
				want = phase.ErrNotLegal // there is one
			}
			if _, err := ordered.Apply(phase.Event{Kind: k, By: somebody}); !errors.Is(err, want) || slices.Contains(ordered.Legal(""), k) {
				t.Errorf("%s: %v once it is ordered: %v, want %v", c.name, k, err, want)
			}
		}
		if s, _ := after(t, ordered, "start-preparation").Standing(""); s.Step != "prep of the episodes" {
			t.Errorf("%s: prepared it stands %+v", c.name, s)
		}
		if gone := after(t, ordered, "cancel"); gone.State() != phase.Cancelled {
			t.Errorf("%s: an order that is withdrawn leads to %v", c.name, gone.State())
		}
	}
	// What is put into turnaround, or loses its money, is ordered anew.
	bought := replay(t, series, nil, "purchase attach-writer -pilot-ordered order-series shelve +costs-reimbursed acquire")
	lost := replay(t, series, nil, "attach-writer -pilot-ordered order-series start-preparation lose-financing")
	for _, w := range []phase.Work{bought, lost} {
		if _, err := w.Apply(phase.Event{Kind: phase.EventStartPreparation}); err == nil {
			t.Errorf("%v: prepared without an order", w.State())
		}
		if g := gateOf(w.Gates(""), phase.GateSeriesOrder); g.State != phase.GateAhead {
			t.Errorf("%v: the order is %v", w.State(), g.State)
		}
		after(t, w, "order-series start-preparation")
	}
	// A factual series is cast next.
	factual := replay(t, setting(t, "non-fiction-series"), nil, "attach-writer +proof-of-concept-shown order-series")
	if factual.State() != phase.Greenlit {
		t.Errorf("an ordered factual series is %v", factual.State())
	}
}

// TestPlaceOfOrders: documents of an order place a series as its events do.
func TestPlaceOfOrders(t *testing.T) {
	on := day("2024-05-17")
	pilot := phase.Milestone{Event: phase.EventOrderPilot, On: on.AddDays(-120)}
	order := phase.Milestone{Event: phase.EventOrderSeries, On: on}
	for _, c := range []struct {
		in    string
		given []phase.Milestone
		state phase.State
		step  string
	}{
		{"scripted-series", []phase.Milestone{pilot}, phase.InDevelopment, "pilot"},
		{"scripted-series", []phase.Milestone{order}, phase.InDevelopment, "staffing and writers' room"},
		{"scripted-series", []phase.Milestone{pilot, order}, phase.InDevelopment, "staffing and writers' room"},
		{"scripted-series", []phase.Milestone{pilot, order, {Event: phase.EventLoseFinancing, On: on.AddDays(9)}}, phase.Packaged, ""},
		{"scripted-series", []phase.Milestone{order, {Event: phase.EventShelve, On: on.AddDays(9)}, {Event: phase.EventAcquire, On: on.AddDays(99)}}, phase.InDevelopment, "script development"},
		{"non-fiction-series", []phase.Milestone{order}, phase.Greenlit, "network order"},
	} {
		p := place(t, setting(t, c.in), c.given, phase.Date{})
		ordered := slices.ContainsFunc(c.given, func(m phase.Milestone) bool { return m.Event == phase.EventOrderSeries }) && c.state != phase.Packaged && c.step != "script development"
		if passed := gateOf(p.Gates, phase.GateSeriesOrder).State == phase.GatePassed; passed != ordered {
			t.Errorf("%s, %v: the order is passed: %v", c.in, c.given, passed)
		}
		if p.State != c.state || p.Step.Name != c.step || len(p.Findings) > 0 {
			t.Errorf("%s, %v: %v, %q, %v; want %v, %q", c.in, c.given, p.State, p.Step.Name, p.Findings, c.state, c.step)
		}
	}
}

// TestGatesAheadOfTheTalent: with a director attached a studio film has yet to be
// greenlit.
func TestGatesAheadOfTheTalent(t *testing.T) {
	w := replay(t, studioFeature, nil, "attach-writer package")
	if g := gateOf(w.Gates(""), phase.GateGreenlight); g.State != phase.GateAhead {
		t.Errorf("the greenlight is %v", g.State)
	}
	if next := w.NextGates("", phase.Date{}); len(next) != 1 || next[0].Gate != phase.GateGreenlight {
		t.Errorf("next: %v", next)
	}
	p := place(t, studioFeature, []phase.Milestone{{Event: phase.EventPackage}}, phase.Date{})
	if got := strings.Join(names(p.Next()), ", "); got != "greenlight" {
		t.Errorf("next in documents: %s", got)
	}
}

// TestOfTheWorkAlone: rights, money and orders are of the work and never of one of
// its units, and no unit is drawn with them.
func TestOfTheWorkAlone(t *testing.T) {
	ofWork := strings.Fields("option extend-option lapse-option purchase buy-pitch fund-development acquire reclaim package greenlight close-financing lose-financing " +
		"order-pilot order-series issue-bond sign-specification renew pay-advance take-over secure-theatre")
	for tr := range phase.Transitions() {
		turnaround := tr.Event == phase.EventShelve && tr.To == phase.InTurnaround
		if is := slices.Contains(ofWork, slugOf(tr.Event)) || turnaround; is && !tr.Work && tr.ID != "T30f" { // but a pilot is ordered as a unit
			t.Errorf("%s: %v happens to a unit", tr.ID, tr.Event)
		} else if tr.Work && !is && tr.Event != phase.EventStartPreparation {
			t.Errorf("%s: %v happens to no unit", tr.ID, tr.Event)
		}
	}
	for _, in := range []string{"scripted-series", "non-fiction-series", "limited-series", "animated-feature", "web-series/studio", "commercial", "album", "video-game"} {
		text, err := phase.UnitStatesMermaid(setting(t, in))
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"option", "greenlit", "series ordered", "turnaround", "financ", "purchased", "advance paid", "guarantor"} {
			if strings.Contains(text, word) {
				t.Errorf("a unit of %s: %q in\n%s", in, word, text)
			}
		}
	}
	w := replay(t, setting(t, "scripted-series"), []string{"e1"}, "attach-writer e1:attach-writer")
	_, err := w.Apply(phase.Event{Kind: phase.EventOrderSeries, Unit: "e1", By: []role.Person{"Ann"}})
	if !errors.Is(err, phase.ErrNotLegal) {
		t.Errorf("an episode is ordered as a series: %v", err)
	}
}

// TestUnitsUnderAnOption: when the option on a work has run out, nothing goes on in
// its units either.
func TestUnitsUnderAnOption(t *testing.T) {
	log := phase.Log{Setting: series, Units: []string{"e1"}, Events: story(t, "+rights-agreed +option-paid option attach-writer")}
	log.Events[2].On, log.Events[2].Until = day("2020-01-01"), day("2020-06-30")
	w, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	for on, want := range map[string]error{"2020-06-30": nil, "2020-07-01": phase.ErrDate} {
		if _, err := w.Apply(phase.Event{Kind: phase.EventAttachWriter, Unit: "e1", On: day(on)}); !errors.Is(err, want) {
			t.Errorf("on %s: %v", on, err)
		}
	}
	if _, err := w.Apply(phase.Event{Kind: phase.EventCancel, Unit: "e1", On: day("2020-07-01")}); err != nil {
		t.Errorf("nor does it end: %v", err)
	}
}

// TestAdvancesOfUpdates: what is paid is paid to the work, for the milestones of
// its units as well.
func TestAdvancesOfUpdates(t *testing.T) {
	w := replay(t, setting(t, "video-game"), []string{"one", "two"}, "pay-advance attach-writer one:attach-writer two:attach-writer one:submit-milestone one:accept-milestone")
	w = after(t, w, "pay-advance")
	if _, err := w.Apply(phase.Event{Kind: phase.EventPayAdvance}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("one too many: %v", err)
	}
	after(t, w, "two:submit-milestone two:accept-milestone submit-milestone accept-milestone pay-advance pay-advance")
	if _, err := w.Apply(phase.Event{Kind: phase.EventPayAdvance, Unit: "one"}); !errors.Is(err, phase.ErrNotLegal) {
		t.Errorf("an update is paid for its own signature: %v", err)
	}
}

// TestUnitsPassWithTheWork: what a unit cannot pass itself it passes with the work,
// and what it waits for there is the work of whoever orders.
func TestUnitsPassWithTheWork(t *testing.T) {
	w := replay(t, setting(t, "limited-series"), []string{"e1"}, "+rights-agreed +option-paid e1:attach-writer")
	if g := gateOf(w.Gates("e1"), phase.GateRights); g.State == phase.GatePassed {
		t.Errorf("before the option: %+v", g)
	}
	if g := gateOf(after(t, w, "option").Gates("e1"), phase.GateRights); g.State != phase.GatePassed {
		t.Errorf("after the option: %+v", g)
	}
	e1 := replay(t, series, []string{"e1"}, "attach-writer e1:attach-writer")
	list := e1.Undone("e1", phase.GateStartOfProduction, phase.Date{})
	at := slices.IndexFunc(list, func(u phase.Undone) bool { return u.Condition == phase.FinancingInPlace })
	if at < 0 || list[at].Duty != role.SeriesOrder || !slices.Contains(list[at].Roles, role.NetworkExecutive) {
		t.Errorf("an episode waits for %v", list)
	}
}

// TestMilestonesUndone: before the gold master each stage of a game has a milestone
// to be handed in and accepted.
func TestMilestonesUndone(t *testing.T) {
	for way, want := range map[string]int{"attach-writer": 6, "attach-writer submit-milestone": 5, "attach-writer submit-milestone accept-milestone": 5} {
		n := 0
		for _, u := range replay(t, setting(t, "video-game"), nil, way).Undone("", phase.GateGoldMaster, phase.Date{}) {
			if u.Condition == phase.MilestoneSubmitted {
				n++
			}
		}
		if n != want {
			t.Errorf("after %s: %d milestones to hand in, want %d", way, n, want)
		}
	}
}

// TestSomebodyIsNamed: a budget, a greenlight and the order of a series say who
// signed, whoever the crew are; other gates need not.
func TestSomebodyIsNamed(t *testing.T) {
	for _, c := range []struct {
		in, way string
		event   phase.EventKind
		asked   role.Role // zero where nobody is
	}{
		{"film/feature/studio", "attach-writer", phase.EventGreenlight, role.StudioHead},
		{"scripted-series", "attach-writer -pilot-ordered", phase.EventOrderSeries, role.NetworkExecutive},
		{"film/feature/independent", "attach-writer -outside-money start-preparation +budget-drafted", phase.EventApproveBudget, role.ExecutiveProducer},
		{"film/feature/independent", "attach-writer -outside-money start-preparation +schedule-drafted", phase.EventApproveSchedule, 0},
		{"film/feature/independent", "attach-writer package +money-covers-budget -bond-required", phase.EventCloseFinancing, 0},
		{"scripted-series", "attach-writer +story-approved", phase.EventOrderPilot, 0},
	} {
		w := replay(t, setting(t, c.in), nil, c.way)
		_, err := w.Apply(phase.Event{Kind: c.event})
		var failure *phase.TransitionError
		if c.asked == 0 && err != nil || c.asked != 0 && (!errors.As(err, &failure) || failure.Needs[0].Role != c.asked) {
			t.Errorf("%s: %v by nobody: %v, want %v asked for", c.in, c.event, err, c.asked)
		}
		if _, err := w.Apply(phase.Event{Kind: c.event, By: somebody}); err != nil {
			t.Errorf("%s: %v by somebody: %v", c.in, c.event, err)
		}
	}
}

// TestMoneyDuringTheShoot: a documentary closes its financing wherever it is from
// its preparation to its cut, and goes on from there.
func TestMoneyDuringTheShoot(t *testing.T) {
	film := replay(t, documentary, nil, "attach-writer start-preparation -bond-required +money-covers-budget +budget-drafted approve-budget insure hire-crew")
	for _, way := range []string{"", "start-production", "start-production pause-for-hiatus", "start-production +scenes-done wrap", "start-production +scenes-done wrap start-cut"} {
		w := after(t, film, way)
		closed := after(t, w, "close-financing")
		if g := gateOf(closed.Gates(""), phase.GateFinancingClosed); closed.State() != w.State() || g.State != phase.GatePassed {
			t.Errorf("in %v: %v, the gate %+v", w.State(), closed.State(), g)
		}
	}
	if _, err := after(t, film, "start-production suspend").Apply(phase.Event{Kind: phase.EventCloseFinancing}); !errors.Is(err, phase.ErrNotLegal) {
		t.Errorf("of a suspended shoot: %v", err)
	}
}

// TestEndedUnitsCount: by invariant 9 the range of a season's phases is that of all
// of its units; one that was cancelled counts where it was when it ended.
func TestEndedUnitsCount(t *testing.T) {
	w := replay(t, series, []string{"e1", "e2"}, "attach-writer e1:cancel e2:attach-writer e2:approve-story e2:start-preparation")
	if got, counts := w.Phases(), w.PhaseCounts(); got != phase.SetOf(phase.Development, phase.PreProduction) || counts[phase.Development] != 1 || counts[phase.PreProduction] != 1 {
		t.Errorf("one cancelled as an idea, one in preparation: %v, %v", got, counts)
	}
	if s, _ := w.Standing("e1"); !s.State.Ending() || s.Phase != phase.Development {
		t.Errorf("the cancelled one stands %+v", s)
	}
}
