package phase

import (
	"iter"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TransitionID names a line of the transition table, such as "T15". Ids are
// stable and never reused. Variants of a transition share its number and differ
// in a letter.
type TransitionID string

// Transition is a line of the transition table: from some states an event leads
// to another, in some settings, if conditions hold.
type Transition struct {
	ID     TransitionID `json:"id"`
	Scope  role.Scope   `json:"scope"`
	Except role.Scope   `json:"except,omitzero"` // settings of the scope that have a way of their own
	Whole  bool         `json:"whole,omitempty"` // only for works with units, as a whole
	Unit   bool         `json:"unit,omitempty"`  // only for units
	Work   bool         `json:"work,omitempty"`  // only for the work itself, with units or without
	From   []State      `json:"from"`
	Event  EventKind    `json:"event"`
	To     State        `json:"to,omitzero"`      // zero where the state stays, or depends
	Back   bool         `json:"back,omitempty"`   // to the state that was interrupted
	Gate   Gate         `json:"gate,omitzero"`    // whose requirements have to be satisfied
	Needs  []Condition  `json:"needs,omitempty"`  // what else has to hold
	Either []Condition  `json:"either,omitempty"` // of which one has to hold
	Unless []Condition  `json:"unless,omitempty"` // what must be known not to hold
	Loop   bool         `json:"loop,omitempty"`   // may lead back to an earlier phase
	Ref    cite.Ref     `json:"ref"`
}

// Transitions yields the transition table, in the order of a life without
// detours.
func Transitions() iter.Seq[Transition] {
	return func(yield func(Transition) bool) {
		for i := range transitionRows {
			if !yield(transitionRows[i].transition()) {
				return
			}
		}
	}
}

func (r *transitionRow) transition() Transition {
	t := Transition{
		ID: r.id, Scope: role.ScopeOf(r.in...), Except: role.ScopeOf(r.except...), Whole: r.part == wholeOnly, Unit: r.part == unitOnly, Work: r.part == workOnly,
		Event: r.event, To: r.to, Back: r.back, Gate: r.gate, Loop: r.loop,
		Needs: append([]Condition(nil), r.needs...), Unless: append([]Condition(nil), r.unless...),
		Ref: cite.Ref{Source: r.source, At: r.at},
	}
	if r.either[0] != 0 {
		t.Either = []Condition{r.either[0], r.either[1]}
	}
	for s := range States() {
		if r.leadsFrom(s) {
			t.From = append(t.From, s)
		}
	}
	return t
}

// HoldsIn reports whether the line is for works of a setting: whether the setting is
// within its scope and not among the exceptions.
func (t Transition) HoldsIn(in role.Setting) bool {
	_, within := t.Scope.In(in)
	_, except := t.Except.In(in)
	return within && !except
}

func (r *transitionRow) leadsFrom(s State) bool { return r.from&(1<<s) != 0 }

// holdsFor reports whether the row is for that part of a work in the setting.
func (r *transitionRow) holdsFor(in role.Setting, isUnit, hasUnits bool) bool {
	switch {
	case r.part == unitOnly && !isUnit, r.part == workOnly && isUnit, r.part == wholeOnly && (isUnit || !hasUnits):
		return false
	default:
		return covering(r.in, in) >= 0 && covering(r.except, in) < 0
	}
}
