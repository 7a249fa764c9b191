package phase

import "slices"

// Unproven is a gate that a unit, or the work itself, is past without evidence
// of all that the gate asks for: no event passed it, or one did and nobody is named who
// signed.
//
// [Work.Apply] asks for signatures where a budget is approved, a project greenlit and
// a series or a pilot of it ordered. At other gates a log may leave out who signed, and
// the lines of the table that lead past a gate need not ask for it: an episode may be
// prepared before its story is approved.
type Unproven struct {
	Gate     Gate        `json:"gate"`
	Unpassed bool        `json:"unpassed,omitempty"` // no event of the log passed it
	On       Date        `json:"on,omitzero"`        // when it was passed, where one did
	Unsigned []Signature `json:"unsigned,omitempty"` // the signatures needed there that nobody is told to have given
}

// String returns it as a line of text: "story approval: passed by no event" or "start
// of production: not signed by Producer".
func (u Unproven) String() string {
	if u.Unpassed {
		return u.Gate.String() + ": passed by no event"
	}
	text := u.Gate.String() + ": not signed by "
	for i, s := range u.Unsigned {
		if i > 0 {
			text += ", "
		}
		text += s.Who()
	}
	return text
}

// unproven returns what the log leaves unproven of the gates behind a unit, or behind
// the work itself for "". What a unit has passed with the work is told of the work.
func (w *Work) unproven(name string, c *core) []Unproven {
	p, _ := w.placed(name)
	var list []Unproven
	for _, g := range p.Gates {
		switch {
		case g.State == GateBehind && !g.Optional:
			list = append(list, Unproven{Gate: g.Gate, Unpassed: true})
		case g.State == GatePassed:
			e, ok := w.passedBy(name, g)
			if !ok {
				continue
			}
			if unsigned := w.unsigned(c, g.Gate, e); len(unsigned) > 0 {
				list = append(list, Unproven{Gate: g.Gate, On: g.On, Unsigned: unsigned})
			}
		}
	}
	return list
}

// passedBy returns the event of the unit itself, or of the work itself, by which it
// passed a gate.
func (w *Work) passedBy(name string, g GateStanding) (Event, bool) {
	for _, e := range slices.Backward(w.log.Events) {
		if e.Kind == g.Gate.Event() && e.Unit == name && e.On == g.On {
			return e, true
		}
	}
	return Event{}, false
}

// unsigned returns the signatures that an event which passed a gate does not tell. Of
// those whom it names it was known then that they are enough.
func (w *Work) unsigned(c *core, g Gate, e Event) []Signature {
	if len(e.By) > 0 {
		return nil
	}
	report := w.signedReport(c, g, e, w.log.Crew.Of(w.name(c)))
	return slices.DeleteFunc(report.StillToSign(), func(s Signature) bool { return s.Depends })
}
