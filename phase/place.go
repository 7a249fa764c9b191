package phase

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Milestone is something that a document says has happened to a work, or will.
type Milestone struct {
	Event EventKind `json:"event"`
	On    Date      `json:"on,omitzero"` // zero where the document gives no day
	Note  string    `json:"note,omitempty"`
	Ref   cite.Ref  `json:"ref,omitzero"` // which document
}

// GateState says on which side of a gate a work stands.
//
// The zero value means that nobody asked.
type GateState uint8

const (
	// GatePassed says that a milestone proves the gate passed.
	GatePassed GateState = iota + 1
	// GateBehind says that the work is past the gate and no document tells of its passing.
	GateBehind
	// GateAhead says that the work has yet to pass it.
	GateAhead
)

var gateStateNames = enum.Set{Type: "phase.GateState", Names: []enum.Name{
	GatePassed: {Slug: "passed", Label: "passed"},
	GateBehind: {Slug: "behind", Label: "behind, not evidenced"},
	GateAhead:  {Slug: "ahead", Label: "ahead"},
}}

// String returns the English label.
func (s GateState) String() string { return enum.String(gateStateNames, s) }

// AppendText appends the slug; see [GateState.MarshalText].
func (s GateState) AppendText(b []byte) ([]byte, error) { return enum.AppendText(gateStateNames, b, s) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (s GateState) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (s *GateState) UnmarshalText(text []byte) error { return enum.Unmarshal(gateStateNames, s, text) }

// GateStanding is a gate of a work's lifecycle and whether the work has passed
// it.
type GateStanding struct {
	Gate     Gate      `json:"gate"`
	Step     string    `json:"step"`               // the step it leads out of
	Optional bool      `json:"optional,omitempty"` // whether many works have no such gate
	State    GateState `json:"state"`
	On       Date      `json:"on,omitzero"` // when it was passed, where a milestone says so
}

// Placement is where a work stands as far as its milestones tell.
type Placement struct {
	Setting   role.Setting   `json:"setting"`
	Lifecycle Lifecycle      `json:"lifecycle"`
	State     State          `json:"state,omitzero"` // zero if no milestone places the work
	Step      Step           `json:"step"`           // the first it may be in; zero where it is between two
	Phase     Phase          `json:"phase,omitzero"`
	Since     Date           `json:"since,omitzero"` // the day of the milestone that led there
	Gates     []GateStanding `json:"gates"`
	Facts     Facts          `json:"facts"` // what passing the gates has established
	Findings  []cite.Finding `json:"findings,omitempty"`
}

// Place works out where a work in a setting stands on a day from milestones in
// any order, of which some may be missing. Milestones after the day are left
// out; the zero Date leaves out none. Milestones without a day count as having
// happened before all others.
//
// It infers no more than that a work has been where later milestones show it
// must have been: a gate that it is past is passed if a milestone says so, and
// otherwise behind it without evidence. Milestones that contradict each other
// are findings.
//
// It returns an error if no lifecycle is known for the setting, and one for each
// milestone with an invalid event.
func Place(in role.Setting, milestones []Milestone, on Date) (Placement, error) {
	life, ok := LifecycleOf(in)
	var problems []error
	if !ok {
		problems = append(problems, fmt.Errorf("phase: setting %v: no lifecycle is known, want a medium and format that have one", in))
	}
	for i, m := range milestones {
		if !m.Event.Valid() {
			problems = append(problems, fmt.Errorf("phase: milestones[%d]: %v, want an event", i, m.Event))
		}
	}
	if err := errors.Join(problems...); err != nil {
		return Placement{}, err
	}
	p := placing{Placement: Placement{Setting: in, Lifecycle: life, Facts: Facts{}}}
	p.open = func(g Gate) bool { return leadsOut(in, p.place(), g, false, false) }
	for _, m := range sorted(milestones, on) {
		p.take(m)
	}
	p.settle(life.rows(false))
	return p.Placement, nil
}

// sorted returns the milestones up to a day in the order of their days. Those of
// one day are in the order in which a life without detours has them.
func sorted(milestones []Milestone, on Date) []Milestone {
	kept := slices.DeleteFunc(slices.Clone(milestones), func(m Milestone) bool { return !on.IsZero() && m.On.After(on) })
	slices.SortStableFunc(kept, func(a, b Milestone) int {
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(eventRows[a.Event].leads.order(), eventRows[b.Event].leads.order()))
	})
	return kept
}

// placing is a placement under way.
type placing struct {
	Placement
	before State // where an interruption or an end came from
	last   Milestone
	passed []Date // days of acceptance of the milestones of a game
	events []Milestone

	heard func(Gate) []Milestone // the events that count at a gate, where not all do
	holds func(Gate) bool        // whether what a gate establishes still holds, where that is known
	open  func(Gate) bool        // whether a gate can be passed from where the work stands
}

// take moves the work on by one milestone.
func (p *placing) take(m Milestone) {
	p.events = append(p.events, m)
	if p.State.Ending() {
		p.complain("after-the-end", m, fmt.Sprintf("%s comes after the work was %s", m.Event, p.State))
		return
	}
	if g := passes(m.Event); g.ofMarket() {
		if foreign := m.Event.foreign(p.Setting); foreign != "" {
			p.complain("elsewhere", m, m.Event.String()+": "+foreign)
		}
	}
	row := eventRows[m.Event]
	to, turns := row.leads, row.turns
	switch {
	case m.Event == EventOrderSeries && covering(nonFictionSeries, p.Setting) >= 0:
		to = Greenlit // a scripted one goes on to the development of its season
	case m.Event == EventOrderSeries:
		turns = p.State == Packaged
	case m.Event == EventShelve && (p.State == InTurnaround || p.State.order() >= Wrapped.order()):
		to = Shelved
	case m.Event == EventAcceptMilestone && covering(games, p.Setting) >= 0:
		p.passed = append(p.passed, m.On)
		to = nextAccepted(p.Lifecycle.rows(false), max(p.place(), InDevelopment))
	case m.Event == EventResume:
		if to = p.before; to == 0 {
			p.complain("out-of-order", m, "resumed, and no milestone tells of an interruption")
			return
		}
		if p.before = 0; to == OnHiatus {
			p.before = InProduction // a hiatus interrupts nothing else
		}
	case (to == Suspended || to == OnHiatus) && p.State != to:
		p.before = p.State
	}
	if to.Ending() {
		p.before = p.place()
	}
	if !turns && to.order() < p.place().order() {
		p.overtaken(m)
		return
	}
	if to != 0 && (turns || to.order() > p.place().order() || p.State == 0) {
		p.State, p.Since, p.last = to, m.On, m
	}
}

// overtaken notes a milestone that proves less than is known. That is only worth
// telling if both have a day, and a gate should have been passed before that
// nothing passes from where the work stands.
func (p *placing) overtaken(m Milestone) {
	if g := passes(m.Event); g == 0 || m.On.IsZero() || p.Since.IsZero() || p.open(g) {
		return
	}
	p.complain("out-of-order", m, fmt.Sprintf("%s comes after %s on %s, which led past it", m.Event, p.last.Event, p.Since))
}

func (p *placing) complain(code string, m Milestone, message string) {
	p.Findings = append(p.Findings, cite.Finding{
		Code: code, Level: cite.Warning, Subject: m.Event.String(), Observed: m.On.String(), Message: message, Ref: m.Ref,
	})
}

// settle works out step, phase, gates and facts from the state.
func (p *placing) settle(steps []stepRow) {
	from := p.place()
	at := -1
	if from != 0 {
		at = p.among(steps, max(positionIn(steps, from), 0))
		p.Phase = from.Phase()
		if i := p.stepIn(steps, from); i >= 0 {
			p.Step = steps[i].step()
			p.Phase = p.Step.Phase
		}
	}
	milestones := 0
	for i := range steps {
		step := &steps[i]
		for _, g := range step.gates {
			s := GateStanding{Gate: g, Step: p.leaves(steps, i), Optional: g.Optional(), State: GateAhead}
			if i < at || i == at && (from.order() > step.state.order() && !p.open(g) || missed(p.Setting, from, g)) {
				s.State = GateBehind
			}
			if g == GateMilestone {
				if milestones < len(p.passed) && (i < at || from.order() >= step.state.order() && nextAccepted(steps, step.state) == step.state) {
					s.State, s.On = GatePassed, p.passed[milestones]
				}
				milestones++
			} else if on, ok := p.passedOn(g); ok {
				s.State, s.On = GatePassed, on
				p.establish(g)
			}
			p.Gates = append(p.Gates, s)
		}
	}
}

// place is the state by which the work is placed: that which was interrupted or
// ended.
func (p *placing) place() State {
	if p.State.order() == 0 || p.State == OnHiatus {
		return cmp.Or(p.before, p.State)
	}
	return p.State
}

// among returns which of several steps of one state the work is in: the one behind
// the last gate that it has passed. Nothing tells those apart that no gate parts.
func (p *placing) among(steps []stepRow, at int) int {
	for i := at; i+1 < len(steps) && steps[i+1].state == steps[at].state; i++ {
		if g := steps[i].wayOut(); g != 0 {
			if _, ok := p.passedOn(g); ok {
				at = i + 1
			}
		}
	}
	return at
}

// stepIn returns the position of the step that a work in a state is in, and -1
// where the state lies between two steps.
func (p *placing) stepIn(steps []stepRow, s State) int {
	at := stepIn(steps, s)
	if at >= 0 && steps[at].state == s {
		at = p.among(steps, at)
	}
	return at
}

// leaves returns the name of the step that the gates of a step lead out of: the
// one before, where the work has not passed the gate into an optional one.
func (p *placing) leaves(steps []stepRow, i int) string {
	if i > 0 && steps[i].optional {
		if g := steps[i-1].wayOut(); g.Optional() {
			if _, ok := p.passedOn(g); !ok {
				return steps[i-1].name
			}
		}
	}
	return steps[i].name
}

// leadsOut reports whether a line of the table passes the gate from the state.
func leadsOut(in role.Setting, s State, g Gate, isUnit, hasUnits bool) bool {
	return slices.ContainsFunc(transitionRows[:], func(row transitionRow) bool {
		return row.event == g.Event() && row.leadsFrom(s) && row.holdsFor(in, isUnit, hasUnits)
	})
}

// missed reports whether the gate can only be passed earlier than in the state: no
// option is taken on what is in development.
func missed(in role.Setting, s State, g Gate) bool {
	passable := false
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.event != g.Event() || covering(row.in, in) < 0 {
			continue
		}
		passable = true
		for from := range States() {
			if row.leadsFrom(from) && from.order() >= s.order() {
				return false
			}
		}
	}
	return passable
}

// passedOn returns the day of the last milestone that passes the gate, unless a
// later one undoes it. The director's cut is passed by handing it on, which the
// second handing on of a cut is: the first is that of the assembly.
func (p *placing) passedOn(g Gate) (on Date, ok bool) {
	events, handedOn := p.events, 0
	if p.heard != nil {
		events = p.heard(g)
	}
	for _, m := range events {
		if m.Event == EventAdvanceCut {
			handedOn++
		}
		switch {
		case g == GateDirectorsCut && m.Event == EventStartCut:
			on, ok, handedOn = Date{}, false, 0
		case g == GateDirectorsCut && (m.Event != EventAdvanceCut || handedOn != 2):
		case m.Event == g.Event():
			on, ok = m.On, true
		case undoes(m.Event, g):
			on, ok = Date{}, false
		}
	}
	if ok && p.holds != nil && !p.holds(g) {
		return Date{}, false // a later event took it back
	}
	return on, ok
}

func (p *placing) establish(g Gate) {
	if c := g.establishesIn(p.Setting); c != 0 {
		p.Facts[c] = cite.True
	}
}

// passes returns the gate that the event passes, or zero.
func passes(k EventKind) Gate {
	for g := range Gates() {
		if g.Event() == k {
			return g
		}
	}
	return 0
}

// undoes reports whether the event takes back the passing of the gate.
func undoes(k EventKind, g Gate) bool {
	switch k {
	case EventUnlockPicture:
		return g == GatePictureLock || g == GateFinalMix || g == GateQualityControl
	case EventFailQualityControl:
		return g == GateQualityControl
	case EventRejectDelivery:
		return g == GateDelivery || g == GateQualityControl || g == GateMasterApproval
	case EventLoseFinancing:
		return g == GateFinancingClosed || g == GateGreenlight || g == GateSeriesOrder
	case EventShelve:
		return g == GateSeriesOrder
	default:
		return false
	}
}

// Next returns the gates that come next: those ahead, up to and including the
// first that a work of this kind cannot do without. It is empty where none is
// ahead and where the work has come to an end.
func (p Placement) Next() []GateStanding {
	if p.State.Ending() {
		return nil
	}
	for i, s := range p.Gates {
		if s.State == GateAhead && !s.Optional {
			return slices.DeleteFunc(slices.Clone(p.Gates[:i+1]), func(s GateStanding) bool { return s.State != GateAhead })
		}
	}
	return nil
}

// WithState returns the gates of the work that stand so, in order.
func (p Placement) WithState(s GateState) []GateStanding {
	return slices.DeleteFunc(slices.Clone(p.Gates), func(g GateStanding) bool { return g.State != s })
}
