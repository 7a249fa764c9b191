package phase

import (
	"cmp"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Legal returns the events that a transition leads on by from where a unit
// stands, or the work itself for "", whether their conditions hold yet or not: all
// those, and no others, that [Work.Apply] accepts there once what they turn on is
// told or has happened. An option is not extended after the purchase, and the
// guarantor does not take over without a bond, and once the log has come past the end of
// an option nothing but an end is left. Who can sign makes no difference.
// Recording a fact and adding a unit are not among them.
func (w Work) Legal(name string) []EventKind {
	c, ok := w.at(name)
	if !ok {
		return nil
	}
	return w.legal(c)
}

func (w *Work) legal(c *core) []EventKind {
	var kinds []EventKind
	var seen [len(eventRows)]bool
	isUnit, hasUnits := c != &w.whole, len(w.units) > 0
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.leadsFrom(c.state) && !seen[row.event] && row.holdsFor(w.log.Setting, isUnit, hasUnits) {
			seen[row.event] = true
			if w.leadsOn(c, row) && w.canHappen(c, row) {
				kinds = append(kinds, row.event)
			}
		}
	}
	slices.Sort(kinds)
	return kinds
}

// canHappen reports whether everything that the line turns on holds or can come to
// hold while the core stands where it does.
func (w *Work) canHappen(c *core, row *transitionRow) bool {
	if w.spent(c, row.event) != "" || w.lapsed(row) != "" {
		return false
	}
	for _, k := range row.unless {
		if k.Settled() && w.fact(c, k, Date{}) == cite.True {
			return false
		}
	}
	if slices.ContainsFunc(row.needs, func(k Condition) bool { return !w.canHold(c, k) }) {
		return false
	}
	gate := row.gate
	if gate == 0 {
		return true
	}
	return !slices.ContainsFunc(Requirements(gate, w.log.Setting), func(r Requirement) bool {
		return r.Frequency >= role.Usually && r.Condition != gate.Establishes() && r.When == 0 && !w.canHold(c, r.Condition)
	})
}

// spent says in words that an event has happened as often as it can, or "".
func (w *Work) spent(c *core, k EventKind) string {
	switch {
	case k == EventAdvanceCut && c.cut == CutFine:
		return "the fine cut is the last"
	case k == EventLockScript && c.truth.has(ScriptLocked):
		return "the script is locked already, and changes leave its numbers as they are"
	case k == EventTakeOver && c.guarantor:
		return "the guarantor is in control already"
	default:
		return ""
	}
}

// canHold reports whether a condition holds, can be told or can be brought about
// while the core stands where it does.
func (w *Work) canHold(c *core, k Condition) bool {
	isUnit, hasUnits := c != &w.whole, len(w.units) > 0
	switch {
	case !k.Settled(), w.fact(c, k, Date{}) == cite.True, k == UnitsWrapped, k == UnitsDelivered:
		return true
	case isUnit && !ofOneLock(k), !isUnit && hasUnits && ofOneScript(k):
		return true // by another part of the work
	}
	return slices.ContainsFunc(transitionRows[:], func(row transitionRow) bool {
		return row.bringsAbout(k) && row.leadsFrom(c.state) && row.holdsFor(w.log.Setting, isUnit, hasUnits) && w.stays(c, &row) && w.leadsOn(c, &row)
	})
}

// bringsAbout reports whether a condition that events settle holds after the line.
func (r *transitionRow) bringsAbout(k Condition) bool {
	switch r.event {
	case EventPurchase:
		return k == RightsPurchased
	case EventCompleteGrade:
		return k == GradeComplete
	case EventSubmitMilestone:
		return k == MilestoneSubmitted
	case EventAcceptMilestone:
		return k == AdvanceDue
	default:
		return r.gate != 0 && r.gate.Establishes() == k
	}
}

// stays reports whether the line leaves the core in its state.
func (w *Work) stays(c *core, row *transitionRow) bool {
	if row.event == EventAcceptMilestone {
		return nextAccepted(w.life.rows(c != &w.whole), c.state) == c.state
	}
	return !row.back && (row.to == 0 || row.to == c.state)
}

// Ready returns those of the legal events that could happen on a day: whose
// conditions are known to hold, if those who have to sign do and the end of a
// reshoot is said. An event may lead past a gate of [Work.NextGates] where its line of
// the table does not turn on it; see [Unproven].
func (w Work) Ready(name string, on Date) []EventKind {
	var kinds []EventKind
	for _, k := range w.Legal(name) {
		if _, failure := w.apply(Event{Kind: k, Unit: name, On: on}, true); failure == nil {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// heldUp says in words that the whole keeps a unit from an event, or "".
func (w *Work) heldUp(c *core, k EventKind) string {
	onHiatus := w.whole.state == OnHiatus && (k == EventStartProduction || k == EventReshoot || k == EventResume)
	if c == &w.whole || !w.whole.state.Ending() && w.whole.state != Suspended && !onHiatus {
		return ""
	}
	return "the " + w.life.Name() + " is " + w.whole.state.String()
}

// elsewhere says in words that an event happens to another part of a work, or to
// works of other kinds, wherever they stand, or "".
func (w *Work) elsewhere(c *core, k EventKind) string {
	isUnit, otherPart := c != &w.whole, false
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.event != k {
			continue
		}
		if row.holdsFor(w.log.Setting, isUnit, len(w.units) > 0) {
			return ""
		}
		otherPart = otherPart || row.holdsFor(w.log.Setting, !isUnit, true)
	}
	if isUnit && otherPart {
		return "it happens to the " + w.life.Name() + ", to none of its parts"
	}
	return cmp.Or(k.foreign(w.log.Setting), k.instead(w.log.Setting))
}

// instead says in words which event does in the setting what another does elsewhere
// that is kept out of it, or "": a series is ordered, not greenlit.
func (k EventKind) instead(in role.Setting) string {
	kept := slices.ContainsFunc(transitionRows[:], func(row transitionRow) bool {
		return row.event == k && covering(row.in, in) >= 0 && covering(row.except, in) >= 0
	})
	does := passes(k).Establishes()
	if !kept || does == 0 {
		return ""
	}
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.event != k && passes(row.event).Establishes() == does && row.holdsFor(in, false, true) {
			return "in " + in.String() + " " + slug(eventNames, row.event) + " does it, for the whole"
		}
	}
	return ""
}

// foreign says in words that an event happens to works of other settings alone,
// or "".
func (k EventKind) foreign(in role.Setting) string {
	var scope []role.Setting
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.event == k && covering(row.in, in) >= 0 {
			return ""
		}
		if row.event == k {
			scope = appendNew(scope, row.in...)
		}
	}
	if scope == nil {
		return "" // it changes no state
	}
	return "it happens in " + role.ScopeOf(scope...).String() + " alone"
}

// foreign says in words that a condition is one of another market than the
// setting's, or "": everything that asks for it does so in others.
func (c Condition) foreign(in role.Setting) string {
	var scope []role.Setting
	for i := range requirementRows {
		if row := &requirementRows[i]; row.condition == c || row.when == c {
			scope = appendNew(scope, row.in...)
		}
	}
	for _, s := range scope {
		if _, meets := s.Meet(in); meets || s.Market == "" {
			return ""
		}
	}
	if scope == nil {
		return ""
	}
	return "it is asked for in " + role.ScopeOf(scope...).String() + " alone"
}
