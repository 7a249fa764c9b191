package hierarchy

import (
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Escalation is the way a matter takes up to somebody who may decide it.
type Escalation struct {
	Duty     role.Duty
	Function Function // whose line it went up
	Path     []Node   // from the position that raised it, each the superior of the one before, up to who decides or to the top
	Decider  Node     // the last of Path; zero when nobody on the way may decide
	Answer   Permission
	Vacant   []Node // positions of Path that might decide and are vacant
	Conflict []Node // positions of Path that might decide but are held by whoever raised the matter
	// Elsewhere lists, when nobody on the way may decide, the positions off the way
	// that may, in the order of the chart.
	Elsewhere []Node
	// Bypass says that the matter is one of safety, in which whoever raises it may
	// go past the chain; see [role.SetSafety].
	Bypass cite.Ref
	chart  *Chart
}

// The source that allows to go past the chain where safety is at stake.
const (
	safetySource = cite.SourceID("hollywood-japan-crew")
	safetyAt     = "the chain is never bypassed save for safety"
)

// EscalationFunction returns the function whose line a matter goes up: [OnSet]
// for the running and safety of the set, [Creative] for creative supervision and
// the cut, [Business] for everything else. This is the library's own reading of
// the ways that the trade describes; [Authority.EscalateAlong] takes another.
func EscalationFunction(d role.Duty) Function {
	switch d {
	case role.SetSafety, role.SetOperations, role.CallSheet:
		return OnSet
	case role.FirstCut, role.DirectorsCut, role.FinalCut, role.PictureLock, role.Score, role.SoundMix, role.ColourGrade:
		return Creative
	}
	if d.Domain() == role.DomainCreative {
		return Creative
	}
	return Business
}

// Escalate carries a matter from a position up the line of its
// [EscalationFunction] to the first position that may decide it; the position
// itself decides if it may. It skips no level. A vacant position, or another of
// the person who raised the matter, passes it on, and is named.
func (a *Authority) Escalate(d role.Duty, from Node, cost int64) Escalation {
	return a.EscalateAlong(EscalationFunction(d), d, from, cost)
}

// EscalateAlong is [Authority.Escalate] up the line of the function given.
func (a *Authority) EscalateAlong(f Function, d role.Duty, from Node, cost int64) Escalation {
	return a.escalate(f, d, from, func(n Node) Permission { return a.May(n, d, role.Decides, cost) })
}

// escalate climbs to the first position that may.
func (a *Authority) escalate(f Function, d role.Duty, from Node, may func(Node) Permission) Escalation {
	e := Escalation{Duty: d, Function: f.or(), chart: a.chart}
	if d == role.SetSafety {
		e.Bypass = cite.Ref{Source: safetySource, At: safetyAt}
	}
	raised := a.chart.Position(from)
	t := a.chart.Tree(f)
	for n := from; a.chart.Position(n).ID != ""; n = t.Superior(n) {
		e.Path = append(e.Path, n)
		p, at := may(n), a.chart.Position(n)
		switch {
		case !p.Granted:
		case at.Vacant():
			e.Vacant = append(e.Vacant, n)
		case n != from && at.Person == raised.Person:
			e.Conflict = append(e.Conflict, n)
		default:
			e.Decider, e.Answer = n, p
			return e
		}
	}
	if len(e.Path) == 0 {
		return e
	}
	onWay := make([]bool, a.chart.Len()+1)
	for _, n := range e.Path {
		onWay[n] = true
	}
	for n, p := range a.chart.All() {
		if !p.Vacant() && !onWay[n] && may(n).Granted {
			e.Elsewhere = append(e.Elsewhere, n)
		}
	}
	return e
}
