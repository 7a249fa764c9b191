package phase_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// standingOf returns how a gate of a work stands.
func standingOf(w phase.Work, unit string, g phase.Gate) phase.GateState {
	for _, s := range w.Gates(unit) {
		if s.Gate == g {
			return s.State
		}
	}
	return 0
}

// TestFactsPassNoGate: a gate is passed by the event that passes it, and by no
// fact; until then it stands open, with what is met.
func TestFactsPassNoGate(t *testing.T) {
	for _, c := range []struct {
		in, way, fact, pass string
		gate                phase.Gate
	}{
		{"film/feature/independent", "attach-writer -bond-required -outside-money start-preparation" + ready + " start-production", "scenes-done", "wrap", phase.GateWrap},
		{"film/feature/independent", "attach-writer", "talent-attached", "package", phase.GatePackage},
		{"film/feature/independent", "attach-writer", "development-money", "fund-development", phase.GateDevelopmentFunding},
		{"scripted-series", "attach-writer", "story-approved", "approve-story", phase.GateStory},
		{"scripted-series", "attach-writer approve-story", "pilot-ordered", "order-pilot", phase.GatePilotOrder},
		{"television/GB", "attach-writer approve-story greenlight", "specification-agreed", "sign-specification", phase.GateEditorialSpecification},
		{"commercial", "attach-writer approve-story greenlight start-preparation", "points-agreed", "hold-pre-production-meeting", phase.GatePreProductionMeeting},
	} {
		w := replay(t, setting(t, c.in), nil, c.way+" +"+c.fact)
		if got := standingOf(w, "", c.gate); got != phase.GateAhead {
			t.Errorf("%s, %s learned: %v is %v", c.in, c.fact, c.gate, got)
		}
		at := slices.IndexFunc(w.NextGates("", phase.Date{}), func(r phase.GateReport) bool { return r.Gate == c.gate })
		if at < 0 {
			t.Errorf("%s, %s learned: %v does not come next", c.in, c.fact, c.gate)
		}
		if got := standingOf(after(t, w, c.pass), "", c.gate); got != phase.GatePassed {
			t.Errorf("%s after %s: %v is %v", c.in, c.pass, c.gate, got)
		}
	}
	film := replay(t, independentFeature, nil, "attach-writer -bond-required -outside-money start-preparation"+ready+" start-production +scenes-done")
	if list := film.Undone("", phase.GateWrap, phase.Date{}); len(list) != 1 || !list[0].Signature {
		t.Errorf("before the wrap is undone: %v, want a signature", list)
	}
	report := film.NextGates("", phase.Date{})[0]
	if report.Gate != phase.GateWrap || len(report.Met()) != 1 || report.Met()[0].Condition != phase.ScenesDone || len(report.StillToSign()) != 1 {
		t.Errorf("the wrap: %v", report)
	}
}

// TestDirectorsCutIsHandedOn: the end of the assembly is not the end of the
// director's cut.
func TestDirectorsCutIsHandedOn(t *testing.T) {
	w := replay(t, independentFeature, nil, "attach-writer -bond-required -outside-money -guild-covered start-preparation"+ready+" start-production +scenes-done wrap start-cut advance-cut")
	if got := standingOf(w, "", phase.GateDirectorsCut); got != phase.GateAhead {
		t.Errorf("in the director's cut its gate is %v", got)
	}
	if got := standingOf(after(t, w, "advance-cut"), "", phase.GateDirectorsCut); got != phase.GatePassed {
		t.Errorf("after the director's cut its gate is %v", got)
	}
}

// TestRejectedDeliveryIsCheckedAgain: what was sent back has to pass quality
// control before it is delivered again.
func TestRejectedDeliveryIsCheckedAgain(t *testing.T) {
	w := replay(t, independentFeature, nil, "attach-writer -bond-required -outside-money -guild-covered start-preparation"+ready+
		" start-production +scenes-done wrap start-cut +cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control deliver reject-delivery")
	for g, want := range map[phase.Gate]phase.GateState{phase.GateFinalMix: phase.GatePassed, phase.GateQualityControl: phase.GateAhead, phase.GateDelivery: phase.GateAhead} {
		if got := standingOf(w, "", g); got != want {
			t.Errorf("%v is %v, want %v", g, got, want)
		}
	}
}

// TestWholeGates: what comes next for a season as a whole is what can happen to
// it next.
func TestWholeGates(t *testing.T) {
	w := season(t)
	w = after(t, w, "e1:+script-circulated e1:attach-writer e1:approve-story e1:start-preparation e1:lock-script start-production")
	next := func(w phase.Work) string {
		var list []string
		for _, r := range w.NextGates("", phase.Date{}) {
			var wants []string
			for _, q := range append(r.Unmet(), r.Unknown()...) {
				wants = append(wants, slugOf(q.Condition))
			}
			list = append(list, strings.TrimSpace(slugOf(r.Gate)+" "+strings.Join(wants, " ")))
		}
		return strings.Join(list, "; ")
	}
	if got := next(w); got != "wrap units-wrapped" {
		t.Errorf("in production: %q", got)
	}
	if list := w.Undone("", phase.GateWrap, phase.Date{}); len(list) != 1 || list[0].Condition != phase.UnitsWrapped {
		t.Errorf("before the wrap: %v", list)
	}
	for _, name := range episodes {
		for i, word := range way[:8] {
			if name == "e1" && i < 5 {
				continue // it is so far already
			}
			w = after(t, w, name+":"+word)
		}
	}
	if got := next(w); got != "wrap" || !slices.Contains(w.Ready("", phase.Date{}), phase.EventWrap) {
		t.Errorf("with every episode wrapped: %q, ready %v", got, w.Ready("", phase.Date{}))
	}
	w = after(t, w, "wrap")
	if got := next(w); !strings.HasSuffix(got, "delivery units-delivered") {
		t.Errorf("wrapped: %q", got)
	}
	if list := w.Undone("", phase.GateDelivery, phase.Date{}); len(list) != 2 || list[0].Condition != phase.UnitsDelivered || !list[1].Signature || !slices.Equal(list[1].Roles, []role.Role{role.Network}) {
		t.Errorf("before the delivery: %v", list)
	}
}

// TestReadyAgreesWithGates: at every point of a random life, an event that passes
// a gate that comes next is ready exactly when the report of that gate wants
// nothing, signatures left out.
func TestReadyAgreesWithGates(t *testing.T) {
	lives := []struct {
		in    string
		units []string
	}{
		{"film/feature/independent", nil},
		{"film/feature/studio", nil},
		{"scripted-series", []string{"a", "b"}},
		{"non-fiction-series", []string{"a"}},
		{"animated-feature/studio", []string{"a", "b"}},
		{"album", []string{"a", "b"}},
		{"video-game", []string{"a"}},
		{"commercial", []string{"a"}},
		{"play", nil},
	}
	rapid.Check(t, func(t *rapid.T) {
		life := rapid.SampledFrom(lives).Draw(t, "life")
		in, err := role.ParseSetting(life.in)
		if err != nil {
			t.Fatal(err)
		}
		w, err := phase.Replay(phase.Log{Setting: in, Units: life.units})
		if err != nil {
			t.Fatal(err)
		}
		places := append([]string{""}, life.units...)
		for range rapid.IntRange(0, 60).Draw(t, "events") {
			e := phase.Event{Unit: rapid.SampledFrom(places).Draw(t, "unit"), By: []role.Person{"somebody"}}
			forward := slices.DeleteFunc(w.Ready(e.Unit, phase.Date{}), func(k phase.EventKind) bool {
				return slices.Contains([]phase.EventKind{phase.EventCancel, phase.EventSuspend, phase.EventShelve, phase.EventLapseOption, phase.EventLoseFinancing}, k) && rapid.IntRange(0, 9).Draw(t, "ends") > 0
			})
			if len(forward) > 0 && rapid.Bool().Draw(t, "goes on") {
				e.Kind = rapid.SampledFrom(forward).Draw(t, "event")
			} else {
				e.Kind, e.Truth = phase.EventLearn, rapid.SampledFrom([]cite.Truth{cite.False, cite.True, cite.True}).Draw(t, "truth")
				e.Condition = rapid.SampledFrom(slices.Collect(phase.Conditions())).Draw(t, "condition")
			}
			if next, err := w.Apply(e); err == nil {
				w = next
			}
			for _, unit := range places {
				checkReady(t, w, unit)
			}
		}
	})
}

// unitsPass reports whether a unit passes the gate for itself.
func unitsPass(in role.Setting, g phase.Gate) bool {
	for tr := range phase.Transitions() {
		if tr.Event == g.Event() && tr.HoldsIn(in) && !tr.Work && !tr.Whole {
			return true
		}
	}
	return false
}

func checkReady(t *rapid.T, w phase.Work, unit string) {
	ready, reports := w.Ready(unit, phase.Date{}), w.NextGates(unit, phase.Date{})
	standing, _ := w.Standing(unit)
	for _, r := range reports {
		ready, legal := ready, w.Legal(unit)
		if unit != "" && !unitsPass(w.Setting(), r.Gate) { // the whole does
			ready, legal = w.Ready("", phase.Date{}), w.Legal("")
		}
		if (len(r.First) == 0) != slices.Contains(legal, r.Gate.Event()) {
			t.Fatalf("%v, %q in %v: %v comes after %v, legal is %v", w.Setting(), unit, standing.State, r.Gate, r.First, legal)
		}
		if r.Gate == phase.GateDirectorsCut && standing.Cut != phase.CutDirectors || !slices.Contains(legal, r.Gate.Event()) {
			continue
		}
		wants := slices.DeleteFunc(append(r.Unmet(), r.Unknown()...), func(q phase.RequirementState) bool { return q.Itself || q.Depends })
		if is := slices.Contains(ready, r.Gate.Event()); is != (len(wants) == 0) {
			t.Fatalf("%v, %q in %v: %v ready %v, wants %v", w.Setting(), unit, standing.State, r.Gate, is, wants)
		}
		for _, u := range w.Undone(unit, r.Gate, phase.Date{}) {
			if !u.Signature && !u.Itself && !u.Depends && u.Gate == r.Gate && len(wants) == 0 {
				t.Fatalf("%v, %q in %v: %v is ready, and undone is %v", w.Setting(), unit, standing.State, r.Gate, u)
			}
		}
	}
	for _, g := range w.Gates(unit) {
		comes := slices.ContainsFunc(reports, func(r phase.GateReport) bool { return r.Gate == g.Gate })
		if g.State == phase.GateAhead && slices.Contains(ready, g.Gate.Event()) && g.Gate == phase.GateDelivery && !comes {
			t.Fatalf("%v, %q in %v: %v is ready and does not come next", w.Setting(), unit, standing.State, g.Gate)
		}
	}
}

// TestAGateAfterAHiatus: what pauses is resumed before it passes a gate.
func TestAGateAfterAHiatus(t *testing.T) {
	w := replay(t, independentFeature, nil, "attach-writer -bond-required -outside-money -guild-covered start-preparation"+ready+" start-production pause-for-hiatus +scenes-done")
	reports := w.NextGates("", phase.Date{})
	if len(reports) == 0 || reports[0].Gate != phase.GateWrap || !slices.Equal(reports[0].First, []phase.EventKind{phase.EventResume}) || reports[0].Truth() != cite.False {
		t.Errorf("on hiatus: %v", reports)
	}
}

// TestAGateAheadIsNotOpen: the story of an episode that has no writer cannot be
// approved, whoever would sign it, and what comes first is said.
func TestAGateAheadIsNotOpen(t *testing.T) {
	in := role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}
	w, err := phase.Replay(phase.Log{Setting: in, Units: []string{"e1"}, Crew: phase.Crew{Absent: []role.Role{role.NetworkExecutive, role.Studio, role.ParentCompany}}})
	if err != nil {
		t.Fatal(err)
	}
	report := w.NextGates("e1", phase.Date{})[0]
	if report.Truth() != cite.False || !slices.Equal(report.First, []phase.EventKind{phase.EventAttachWriter}) ||
		!strings.Contains(report.String(), "closed\n  failure first one of these: writer attached") {
		t.Errorf("%v\nfirst %v", report, report.First)
	}
	w, err = w.Apply(phase.Event{Kind: phase.EventAttachWriter, Unit: "e1"})
	if err != nil {
		t.Fatal(err)
	}
	if report = w.NextGates("e1", phase.Date{})[0]; report.First != nil || report.Truth() == cite.False {
		t.Errorf("%v", report)
	}
}

// TestNothingToDoAtRest: what has ended or is suspended gives out no work and has
// no gate to pass, and neither have its units.
func TestNothingToDoAtRest(t *testing.T) {
	crew := phase.Crew{Posts: []phase.Post{{Role: role.ExecutiveProducer, Person: "Eve"}, {Role: role.Producer, Person: "Eve"}, {Role: role.NetworkExecutive, Person: "Somebody"}}}
	crew.Absent = []role.Role{role.ParentCompany}
	const prep = "attach-writer +pilot-delivered order-series start-preparation e1:attach-writer "
	for _, c := range []struct {
		in, way string
		units   []string
		unit    string
		busy    string // what it takes to go on
	}{
		{"scripted-series", prep + "cancel", []string{"e1"}, "e1", ""},
		{"scripted-series", prep + "suspend", []string{"e1"}, "e1", "resume"},
		{"scripted-series", prep + "e1:approve-story e1:start-preparation e1:suspend", []string{"e1"}, "e1", "e1:resume"},
		{"film/feature/independent", "attach-writer -outside-money start-preparation suspend", nil, "", "resume"},
		{"film/feature/independent", "attach-writer cancel", nil, "", ""},
	} {
		log := phase.Log{Setting: setting(t, c.in), Units: c.units, Crew: crew, Events: story(t, c.way)}
		w, err := phase.Replay(log)
		if err != nil {
			t.Fatal(err)
		}
		doing, next := w.Doing("Eve"), w.NextGates(c.unit, phase.Date{})
		if strings.HasSuffix(c.way, ":suspend") { // of the unit alone: the season goes on
			doing = slices.DeleteFunc(doing, func(d phase.Doing) bool { return d.Whole && len(d.Units) == 0 })
		}
		if len(doing)+len(next) > 0 {
			t.Errorf("%s after %q: %d phases of work, gates %v", c.in, c.way, len(doing), next)
		}
		for _, g := range w.Gates(c.unit) {
			if list := w.Undone(c.unit, g.Gate, phase.Date{}); len(list) > 0 {
				t.Errorf("%s after %q: undone before %v: %v", c.in, c.way, g.Gate, list)
			}
		}
		if c.busy == "" {
			continue
		}
		w = after(t, w, c.busy)
		if len(w.Doing("Eve")) == 0 || len(w.NextGates(c.unit, phase.Date{})) == 0 {
			t.Errorf("%s after %q and %q: nothing to do", c.in, c.way, c.busy)
		}
	}
}

// TestStandingSteps: where several steps share a state, a work may be in any of
// them; a state without a step counts to its phase.
func TestStandingSteps(t *testing.T) {
	const shoot = "attach-writer -bond-required -outside-money -guild-covered start-preparation" + ready + " start-production"
	for _, c := range []struct{ in, way, step, steps string }{
		{"film/feature/independent", shoot, "principal photography", ""},
		{"film/feature/independent", shoot + " +scenes-done wrap", "editing", ""},
		{"film/feature/independent", shoot + " +scenes-done wrap start-cut +cut-screened +reshoot-bounded reshoot", "principal photography", ""},
		{"film/feature/independent", "", "development", ""},
		{"film/feature/independent", shoot + " suspend", "principal photography", ""},
		{"film/feature/studio", "attach-writer greenlight", "", ""},
		{"scripted-series", "attach-writer", "script development", ""},
		{"scripted-series", "attach-writer approve-story order-pilot", "pilot", ""},
		{"scripted-series", "attach-writer approve-story order-pilot package", "", ""},
		{"scripted-series", "attach-writer approve-story order-pilot +pilot-delivered order-series", "staffing and writers' room", ""},
		{"scripted-series", "attach-writer -pilot-ordered order-series", "staffing and writers' room", ""},
		{"scripted-series", "attach-writer -pilot-ordered package", "", ""},
		{"scripted-series", "attach-writer -pilot-ordered order-series start-preparation", "prep of the episodes", ""},
		{"scripted-series", "purchase attach-writer -pilot-ordered order-series shelve +costs-reimbursed acquire", "script development", ""},
		{"play", "attach-writer", "readings", "readings, lab and workshop, out-of-town tryout"},
	} {
		w := replay(t, setting(t, c.in), nil, c.way)
		s, _ := w.Standing("")
		if s.Step != c.step || strings.Join(s.Steps, ", ") != c.steps {
			t.Errorf("%s after %q: %q of %q, want %q of %q", c.in, c.way, s.Step, s.Steps, c.step, c.steps)
		}
	}
}

// TestSharedGates: a season has passed the lock of the script with the first of
// its episodes, and may leave to its episodes only what a way leads around.
func TestSharedGates(t *testing.T) {
	w := after(t, season(t), "e1:+script-circulated e1:attach-writer e1:approve-story e1:start-preparation e1:lock-script")
	for unit, want := range map[string]phase.GateState{"": phase.GatePassed, "e1": phase.GatePassed, "e2": phase.GateAhead} {
		if got := standingOf(w, unit, phase.GateScriptLock); got != want {
			t.Errorf("%q: the script lock is %v, want %v", unit, got, want)
		}
	}
	game := replay(t, setting(t, "video-game"), []string{"one"}, "")
	for _, g := range game.Gates("") {
		if g.Gate != phase.GateRelease && g.Optional {
			t.Errorf("a game leaves %v to its updates", g.Gate)
		}
	}
	p := place(t, independentFeature, []phase.Milestone{
		{Event: phase.EventPassQualityControl, On: day("2020-01-01")}, {Event: phase.EventDeliver, On: day("2020-02-01")}, {Event: phase.EventRejectDelivery, On: day("2020-03-01")},
	}, phase.Date{})
	for _, g := range p.WithState(phase.GatePassed) {
		if g.Gate == phase.GateQualityControl || g.Gate == phase.GateDelivery {
			t.Errorf("what was sent back has passed %v", g.Gate)
		}
	}
}
