package phase

import (
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Gates returns the gates in the life of a unit, or of the work itself for "",
// in order, and on which side of each it stands. It is nil if there is no such
// unit.
//
// A gate is passed when the event that passes it has happened, and no other: a
// fact that the gate waits for is no passing. A unit has passed what the work has
// passed for all, such as the approval of a budget, and a work what one of its
// units has where that is enough, such as the lock of the first script. Of a work
// with units, a gate is optional that the whole may leave to its units.
func (w Work) Gates(name string) []GateStanding {
	p, ok := w.placed(name)
	if !ok {
		return nil
	}
	return p.Gates
}

// NextGates checks the gates that come next for a unit, or for the work itself
// for "", with what is known on a day and who can sign. Nobody is known to have
// signed yet. A report asks for what [Work.Apply] does: of a whole with units, that
// these are wrapped or delivered, where that is all it waits for.
//
// It is empty where no gate is ahead, and where the unit or the work has come to
// an end or is suspended.
func (w Work) NextGates(name string, on Date) []GateReport {
	p, ok := w.placed(name)
	if c, _ := w.at(name); !ok || w.rests(c) {
		return nil
	}
	var reports []GateReport
	for _, g := range p.Next() {
		reports = append(reports, w.gateReport(name, g.Gate, on))
	}
	return reports
}

// rests reports whether nobody has anything to do for a unit, or for the work
// itself: it, or the work that it is a part of, has come to an end or is suspended.
func (w *Work) rests(c *core) bool {
	still := func(s State) bool { return s.Ending() || s == Suspended }
	return still(c.state) || still(w.whole.state)
}

// gateReport checks a gate of a unit, or of the work itself for "": what the
// register asks for, unless the whole waits for its units instead, and what else
// the transition turns on. What no unit passes is the whole's to pass.
func (w *Work) gateReport(name string, g Gate, on Date) GateReport {
	if name != "" && !w.unitsPass(g) {
		name = ""
	}
	c, _ := w.at(name)
	row := w.passing(c, g)
	report := GateReport{Gate: g, Setting: w.log.Setting}
	if row == nil || row.gate != 0 || g == GateDirectorsCut { // the cut is handed on by more events than that
		report = GateCase{Gate: g, Setting: w.log.Setting, Facts: w.Facts(name, on), Crew: w.log.Crew.Of(name)}.Check()
	}
	for i := range report.Requirements {
		q := &report.Requirements[i]
		q.Itself = g.brings(q.Condition, q.Truth)
	}
	if legal := w.legal(c); g.Event() != 0 && !slices.Contains(legal, g.Event()) {
		report.First = slices.DeleteFunc(legal, func(k EventKind) bool { return w.onlyEnds(c, k) })
		if ahead := slices.DeleteFunc(slices.Clone(report.First), func(k EventKind) bool { return w.row(c, k).loop }); len(ahead) > 0 {
			report.First = ahead
		}
		if w.whole.state == OnHiatus && w.heldUp(c, g.Event()) != "" {
			report.First = []EventKind{EventResume} // of the whole
		}
	}
	if row == nil {
		return report
	}
	report.Requirements = slices.DeleteFunc(report.Requirements, func(q RequirementState) bool { return w.saidOfUnits(row, q.Condition) })
	for _, k := range row.needs {
		q := Requirement{Fact: fact(0, row.in, role.Always, row.source, row.at), Gate: g, Condition: k}
		report.Requirements = slices.DeleteFunc(report.Requirements, func(there RequirementState) bool { return there.Condition == k })
		report.Requirements = append(report.Requirements, RequirementState{Requirement: q, Truth: w.fact(c, k, on)})
	}
	return report
}

// onlyEnds reports whether an event can do nothing but end a unit, or the work
// itself, where it stands, or set it aside.
func (w *Work) onlyEnds(c *core, k EventKind) bool {
	isUnit, hasUnits := c != &w.whole, len(w.units) > 0
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.event == k && row.leadsFrom(c.state) && row.holdsFor(w.log.Setting, isUnit, hasUnits) && !row.to.Ending() && (row.back || row.to.Phase() != 0) {
			return false
		}
	}
	return true
}

// brings reports whether passing the gate brings the condition about, so that it
// need not be known before.
func (g Gate) brings(k Condition, known cite.Truth) bool {
	return k != 0 && k == g.Establishes() && (k.Settled() || known == cite.Unknown && !gateRows[g].known)
}

// passing returns the line of the table by which a unit, or the work itself,
// passes a gate: the one that leads on from where it stands, else the way by which
// the whole leaves gates to its units, else the first. It is nil if there is none.
func (w *Work) passing(c *core, g Gate) *transitionRow {
	var first, around *transitionRow
	isUnit, hasUnits := c != &w.whole, len(w.units) > 0
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.event != g.Event() || !row.holdsFor(w.log.Setting, isUnit, hasUnits) {
			continue
		}
		if row.leadsFrom(c.place()) {
			return row
		}
		if around == nil && w.leadsAround(c, row) {
			around = row
		}
		if first == nil {
			first = row
		}
	}
	if around != nil {
		return around
	}
	return first
}

// leadsAround reports whether the line takes a whole with units from a state that
// it can still come to past gates that it leaves to them.
func (w *Work) leadsAround(c *core, row *transitionRow) bool {
	if c != &w.whole || row.part != wholeOnly || row.gate != 0 && !row.leadsFrom(Wrapped) || !row.holdsFor(w.log.Setting, false, len(w.units) > 0) {
		return false
	}
	for s := range States() {
		if row.leadsFrom(s) && s.order() >= c.place().order() && (s == c.place() || w.reaches(s)) {
			return true
		}
	}
	return false
}

// reaches reports whether a line of the table leads the whole into the state.
func (w *Work) reaches(s State) bool {
	return slices.ContainsFunc(transitionRows[:], func(row transitionRow) bool {
		return row.to == s && row.holdsFor(w.log.Setting, false, len(w.units) > 0)
	})
}

// leftToUnits reports whether the whole may leave a gate out of a step to its
// units: a way leads around it.
func (w *Work) leftToUnits(c *core, g Gate, step State) bool {
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.event == g.Event() || !w.leadsAround(c, row) || row.to.order() <= step.order() {
			continue
		}
		for s := range States() {
			if row.leadsFrom(s) && s.order() != 0 && s.order() <= step.order() && (s == c.place() || w.reaches(s)) {
				return true
			}
		}
	}
	return false
}

// placed is where a unit stands among its gates, by the events of the log.
func (w *Work) placed(name string) (Placement, bool) {
	c, ok := w.at(name)
	if !ok {
		return Placement{}, false
	}
	p := w.placing(name, c)
	for _, e := range w.log.Events {
		if e.Unit == name && e.Kind == EventAcceptMilestone {
			p.passed = append(p.passed, e.On)
		}
	}
	rows := w.life.rows(name != "")
	p.settle(rows)
	for i := range p.Gates {
		g := &p.Gates[i]
		at := slices.IndexFunc(rows, func(r stepRow) bool { return r.name == g.Step })
		g.Optional = g.Optional || name == "" && len(w.units) > 0 && w.leftToUnits(c, g.Gate, rows[at].state)
	}
	return p.Placement, true
}

// placing returns what tells where a unit stands among its gates.
func (w *Work) placing(name string, c *core) placing {
	p := placing{Placement: Placement{Setting: w.log.Setting, Lifecycle: w.life, State: c.state, Facts: Facts{}}, before: c.from}
	p.heard = func(g Gate) []Milestone { return w.heard(name, g) }
	p.holds = func(g Gate) bool {
		k := g.Establishes()
		return !k.Settled() || w.fact(c, k, Date{}) == cite.True
	}
	p.open = func(g Gate) bool { return leadsOut(w.log.Setting, c.place(), g, name != "", len(w.units) > 0) }
	return p
}

// unitsPass reports whether a line of the table passes the gate in a unit.
func (w *Work) unitsPass(g Gate) bool {
	return slices.ContainsFunc(transitionRows[:], func(row transitionRow) bool {
		return row.event == g.Event() && row.holdsFor(w.log.Setting, true, true)
	})
}

// heard returns the events that count at a gate of a unit, or of the work itself
// for "": its own, those of the work where a unit has from it what the gate
// establishes or cannot pass the gate itself, and those of each unit where that is
// enough for the work.
func (w *Work) heard(name string, g Gate) []Milestone {
	k := g.Establishes()
	fromWork := name != "" && (k != 0 && !ofOneLock(k) || !w.unitsPass(g))
	fromUnits := name == "" && (ofOneScript(k) || g == GatePilotOrder)
	var events []Milestone
	for _, e := range w.log.Events {
		if e.Unit == name || e.Unit == "" && fromWork || fromUnits {
			events = append(events, Milestone{Event: e.Kind, On: e.On})
		}
	}
	return events
}
