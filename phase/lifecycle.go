package phase

import (
	"iter"
	"slices"
	"sync"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Lifecycle is the life of a work of one format: its steps in order, under the
// names that the trade gives them there.
//
// The zero value has no steps. Two lifecycles are the same if their names are.
type Lifecycle struct {
	row *lifecycleRow
}

// Step is a part of a lifecycle.
type Step struct {
	ID       role.FactID `json:"id"`       // stable number
	Name     string      `json:"name"`     // what the trade calls it there: "principal photography", "tracking"
	Phase    Phase       `json:"phase"`    // the phase it falls into
	State    State       `json:"state"`    // how a work stands that is in this step
	Optional bool        `json:"optional"` // whether many works skip it
	Gates    []Gate      `json:"gates"`    // what has to be passed to leave it, in order
	Ref      cite.Ref    `json:"ref"`
}

// lifecycleRow is a lifecycle as the tables hold it.
type lifecycleRow struct {
	name  string
	in    []role.Setting
	unit  string // what a work of several parts is made of: "episode"; "" for one part
	steps []stepRow
	parts []stepRow // the steps of a unit, where they are its own
}

// marketRow is a gate that works of some settings pass before they are made,
// whatever their format.
type marketRow struct {
	name string // what their lifecycles are called before the name of the format
	in   []role.Setting
	gate Gate
}

type stepRow struct {
	id       role.FactID
	name     string
	phase    Phase
	state    State
	optional bool
	gates    []Gate
	source   cite.SourceID
	at       string
}

// LifecycleOf returns the lifecycle of works in the setting, and false if the
// setting says too little to choose one or none is known for it. A medium
// without a format stands for the most usual format of that medium. There is none for
// a setting that contradicts itself, such as an album that is a film.
func LifecycleOf(in role.Setting) (Lifecycle, bool) {
	if in.Validate() != nil {
		return Lifecycle{}, false
	}
	if in.Medium == 0 {
		in.Medium = in.Format.Medium()
	}
	if in.Medium == role.Music && in.Format == 0 {
		in.Format = role.Album
	}
	rows := allLifecycles()
	best, specific := -1, -1
	for i := range rows {
		if at := covering(rows[i].in, in); at > specific {
			best, specific = i, at
		}
	}
	if best < 0 {
		return Lifecycle{}, false
	}
	return Lifecycle{row: &rows[best]}, true
}

// Lifecycles yields every lifecycle: those of the formats, then those of the markets
// in which works of a format pass a gate more.
func Lifecycles() iter.Seq[Lifecycle] {
	return func(yield func(Lifecycle) bool) {
		rows := allLifecycles()
		for i := range rows {
			if !yield(Lifecycle{row: &rows[i]}) {
				return
			}
		}
	}
}

// allLifecycles are the lifecycles of the table and those of the markets.
var allLifecycles = sync.OnceValue(func() []lifecycleRow {
	rows := slices.Clone(lifecycleRows[:])
	for i := range lifecycleRows {
		for j := range marketRows {
			if of, ok := lifecycleRows[i].inMarket(&marketRows[j]); ok {
				rows = append(rows, of)
			}
		}
	}
	return rows
})

// inMarket returns the lifecycle of works of a market, and false if it has none of that
// format. Its gate stands before those of the order, or of the making where there is
// no order.
func (r lifecycleRow) inMarket(market *marketRow) (lifecycleRow, bool) {
	var in []role.Setting
	for _, scope := range market.in {
		for _, of := range r.in {
			if both, ok := scope.Meet(of); ok {
				in = append(in, both)
			}
		}
	}
	at := slices.IndexFunc(r.steps, func(s stepRow) bool { return s.state == Greenlit || slices.Contains(s.gates, GateStartOfProduction) })
	if len(in) == 0 || at < 0 {
		return lifecycleRow{}, false
	}
	r.name, r.in, r.steps = market.name+" "+r.name, in, slices.Clone(r.steps)
	r.steps[at].gates = slices.Insert(slices.Clone(r.steps[at].gates), 0, market.gate)
	return r, true
}

// Name returns the name of the lifecycle, such as "scripted series"; it is ""
// for the zero Lifecycle.
func (l Lifecycle) Name() string {
	if l.row == nil {
		return ""
	}
	return l.row.name
}

// String returns the name.
func (l Lifecycle) String() string { return l.Name() }

// IsZero reports whether l is no lifecycle.
func (l Lifecycle) IsZero() bool { return l.row == nil }

// Equal reports whether l and m are the same lifecycle.
func (l Lifecycle) Equal(m Lifecycle) bool { return l == m }

// MarshalText returns the name; a lifecycle has no other content of its own.
func (l Lifecycle) MarshalText() ([]byte, error) { return []byte(l.Name()), nil }

// UnmarshalText reads a name that [Lifecycle.MarshalText] wrote. Empty text is
// the zero Lifecycle; unknown text is a *[cite.UnknownTextError].
func (l *Lifecycle) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*l = Lifecycle{}
		return nil
	}
	for known := range Lifecycles() {
		if known.Name() == string(text) {
			*l = known
			return nil
		}
	}
	return &cite.UnknownTextError{Type: "phase.Lifecycle", Text: string(text)}
}

// Scope returns the settings the lifecycle holds in.
func (l Lifecycle) Scope() role.Scope {
	if l.row == nil {
		return role.Scope{}
	}
	return role.ScopeOf(l.row.in...)
}

// Unit returns what a work of this kind is made of where it has several parts,
// such as "episode" or "sequence", and "" where it has one.
func (l Lifecycle) Unit() string {
	if l.row == nil {
		return ""
	}
	return l.row.unit
}

// Steps yields the steps of the work in order.
func (l Lifecycle) Steps() iter.Seq[Step] {
	return stepsOf(l.rows(false))
}

// UnitSteps yields the steps of one unit in order. Where the sources give a unit
// none of its own they are those of the work.
func (l Lifecycle) UnitSteps() iter.Seq[Step] {
	return stepsOf(l.rows(true))
}

// rows returns the steps of the work or of one unit.
func (l Lifecycle) rows(unit bool) []stepRow {
	switch {
	case l.row == nil:
		return nil
	case unit && l.row.parts != nil:
		return l.row.parts
	default:
		return l.row.steps
	}
}

func stepsOf(rows []stepRow) iter.Seq[Step] {
	return func(yield func(Step) bool) {
		for i := range rows {
			if !yield(rows[i].step()) {
				return
			}
		}
	}
}

func (r *stepRow) step() Step {
	return Step{
		ID: r.id, Name: r.name, Phase: r.phase, State: r.state, Optional: r.optional,
		Gates: slices.Clone(r.gates), Ref: cite.Ref{Source: r.source, At: r.at},
	}
}

// GateInStep is a gate of a lifecycle and the step that it leads out of. Where a
// work skips an optional step its gates lead out of the one before: a season is
// ordered whether it had a pilot or not.
type GateInStep struct {
	Gate     Gate
	Step     Step
	Optional bool // whether many works have no such gate
}

// Gates returns the gates of the work in the order in which they are passed.
func (l Lifecycle) Gates() []GateInStep {
	var gates []GateInStep
	for s := range l.Steps() {
		for _, g := range s.Gates {
			gates = append(gates, GateInStep{Gate: g, Step: s, Optional: g.Optional()})
		}
	}
	return gates
}

// Phases returns the phases that the steps of the work fall into.
func (l Lifecycle) Phases() Set {
	var s Set
	for step := range l.Steps() {
		s = s.With(step.Phase)
	}
	return s
}

// positionIn returns where in the order of the steps a state belongs: the
// first step of that state, or failing that the first of those whose state comes
// last before it, and -1 if there is none.
func positionIn(steps []stepRow, s State) int {
	at := -1
	for i := range steps {
		switch state := steps[i].state; {
		case state == s:
			return i
		case state.order() <= s.order() && (at < 0 || steps[at].state != state):
			at = i
		}
	}
	return at
}

// stepIn returns the position of the step that a work in a state is in: the first
// of that state; failing that, of the steps of its phase that no work skips, the
// last before the state, or else the first after it. It is -1 where the state lies
// between two steps.
func stepIn(steps []stepRow, s State) int {
	at := slices.IndexFunc(steps, func(r stepRow) bool { return r.state == s })
	if at >= 0 {
		return at
	}
	for i := range steps {
		if steps[i].phase == s.Phase() && !steps[i].optional && (at < 0 || steps[i].state.order() <= s.order()) {
			at = i
		}
	}
	return at
}

// together reports whether no gate lies between two steps.
func together(steps []stepRow, i, j int) bool {
	return !slices.ContainsFunc(steps[min(i, j):max(i, j)], func(r stepRow) bool { return len(r.gates) > 0 })
}

// wayOut returns the gate that leads out of a step, its last, or zero.
func (r *stepRow) wayOut() Gate {
	if len(r.gates) == 0 {
		return 0
	}
	return r.gates[len(r.gates)-1]
}

// skipsTo returns the gates by which a work goes from a step to one after it, past
// the optional steps between: all of the first, less the one that leads into what is
// skipped, which many works do not have either, and those out of what is skipped.
func skipsTo(steps []stepRow, from, to int) []Gate {
	gates := slices.Clone(steps[from].gates)
	if to > from+1 && steps[from].wayOut().Optional() {
		gates = gates[:len(gates)-1]
	}
	for i := from + 1; i < to; i++ {
		gates = append(gates, steps[i].gates...)
	}
	return gates
}

// order is the place of a state in a life without detours.
func (s State) order() int {
	if !s.Valid() {
		return 0
	}
	return int(stateRows[s].order)
}

// Event returns what passes the gate, or zero for an invalid gate.
func (g Gate) Event() EventKind {
	if !g.Valid() {
		return 0
	}
	return gateRows[g].event
}

// Establishes returns the condition that holds once the gate is passed, or zero
// if that is not one other gates turn on. What a wrap establishes holds only where
// the gate asks for it: a documentary is wrapped with scenes still to shoot.
func (g Gate) Establishes() Condition {
	if !g.Valid() {
		return 0
	}
	return gateRows[g].establishes
}

// establishesIn is [Gate.Establishes] in a setting: a wrap says that every scene is
// done only where that is asked for.
func (g Gate) establishesIn(in role.Setting) Condition {
	k := g.Establishes()
	if k == 0 || !gateRows[g].known {
		return k
	}
	for _, r := range Requirements(g, in) {
		if r.Condition == k && r.Frequency >= role.Usually {
			return k
		}
	}
	return 0
}

// ofMarket reports whether works of some markets alone have the gate.
func (g Gate) ofMarket() bool {
	return slices.ContainsFunc(marketRows[:], func(r marketRow) bool { return r.gate == g })
}

// Optional reports whether many works have no such gate, whatever their format.
func (g Gate) Optional() bool { return g.Valid() && gateRows[g].optional }
