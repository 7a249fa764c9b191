package phase

import "example.com/producedby/role/cite"

// Gates returns the gates in the life of a unit, or of the work itself for "",
// in order, and on which side of each it stands. A unit has passed what it knows
// from the work to be passed, such as the approval of a budget for all. It is nil
// if there is no such unit.
func (w Work) Gates(name string) []GateStanding {
	p, ok := w.placed(name)
	if !ok {
		return nil
	}
	return p.Gates
}

// NextGates checks the gates that come next for a unit, or for the work itself
// for "", with what is known on a day and who can sign. Nobody is known to have
// signed yet. It is empty where no gate is ahead.
func (w Work) NextGates(name string, on Date) []GateReport {
	p, ok := w.placed(name)
	if !ok {
		return nil
	}
	var reports []GateReport
	for _, g := range p.Next() {
		reports = append(reports, GateCase{Gate: g.Gate, Setting: w.log.Setting, Facts: w.Facts(name, on), Crew: w.log.Crew}.Check())
	}
	return reports
}

// placed is where a unit stands among its gates, by the events of the log.
func (w *Work) placed(name string) (Placement, bool) {
	c, ok := w.at(name)
	if !ok {
		return Placement{}, false
	}
	p := placing{Placement: Placement{Lifecycle: w.life, State: c.state, Facts: Facts{}}, before: c.from}
	for _, e := range w.log.Events {
		if e.Unit != name {
			continue
		}
		p.events = append(p.events, Milestone{Event: e.Kind, On: e.On})
		if e.Kind == EventAcceptMilestone {
			p.passed = append(p.passed, e.On)
		}
	}
	p.settle(w.life.rows(name != ""))
	for i, g := range p.Gates { // the budget of a season is that of its episodes
		if k := g.Gate.Establishes(); k != 0 && w.fact(c, k, Date{}) == cite.True {
			p.Gates[i].State = GatePassed
		}
	}
	return p.Placement, true
}
