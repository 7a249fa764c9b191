package phase

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Event is something that happened to a work, or to one of its units.
type Event struct {
	Kind EventKind `json:"kind"`
	Unit string    `json:"unit,omitempty"` // which part of a work of several; "" for the work itself
	On   Date      `json:"on,omitzero"`    // zero where the day is not known

	// Until is the last day of an option or of a reshoot, or the new day that
	// production is to start on after a push.
	Until Date `json:"until,omitzero"`

	// By is who signed, where the event passes a gate. Nobody named means that
	// nobody said who signed, which is not enough for a budget, a greenlight and the
	// order of a series.
	By []role.Person `json:"by,omitempty"`

	// Condition and Truth are what was learned, for [EventLearn].
	Condition Condition  `json:"condition,omitzero"`
	Truth     cite.Truth `json:"truth,omitzero"`

	Note string `json:"note,omitempty"`
}

// String returns the event as a line of text: "2013-03-01 e02: wrapped".
func (e Event) String() string {
	text := e.Kind.String()
	if e.Kind == EventLearn {
		text = fmt.Sprintf("%s: %s is %s", text, e.Condition, e.Truth)
	}
	return e.line(text)
}

// line puts the day and the unit before what happened.
func (e Event) line(text string) string {
	if e.Unit != "" {
		text = e.Unit + ": " + text
	}
	if !e.On.IsZero() {
		text = e.On.String() + " " + text
	}
	return text
}

// foreign names a field of the event that means nothing of its kind, or "".
func (e Event) foreign() string {
	switch e.Kind {
	case EventOption, EventExtendOption, EventPush, EventReshoot:
	default:
		if !e.Until.IsZero() {
			return "until"
		}
	}
	switch {
	case e.Kind == EventLearn:
		return ""
	case e.Condition != 0:
		return "condition"
	case e.Truth != 0:
		return "truth"
	default:
		return ""
	}
}

// Log is the life of a work so far: what it is, what was known from the start,
// and its events in order. It is how a [Work] is stored.
type Log struct {
	Setting role.Setting `json:"setting"`
	Units   []string     `json:"units,omitempty"` // names of its parts, where it has several
	Facts   Facts        `json:"facts,omitempty"` // what is known from the start
	Crew    Crew         `json:"crew,omitzero"`   // who can sign, where that is to be checked

	// DirectorsCutDays is how long the director's cut is protected where a guild
	// agreement covers it. Zero leaves it to a recorded fact whether the time is
	// over. See [DirectorsCutMinimum].
	DirectorsCutDays int `json:"directorsCutDays,omitempty"`

	// DeliverBy is the day by which the work has to be delivered. The zero Date
	// says that none is agreed. A day that was granted later is recorded as
	// [DeliveryInTime].
	DeliverBy Date `json:"deliverBy,omitzero"`

	// UnitsDeliverBy is the day by which a unit has to be delivered, such as each
	// episode of a series that goes out weekly. A unit that is not in it has the day of
	// the work.
	UnitsDeliverBy map[string]Date `json:"unitsDeliverBy,omitempty"`

	Events []Event `json:"events,omitempty"`
}

// Work is a work in the making: a film, a season, a show, an album, a game. It
// is a value: [Work.Apply] returns another. It may have units, such as the
// episodes of a season, each of which has a state of its own.
//
// The zero value is no work: nothing can happen to it. [Replay] makes one.
type Work struct {
	log   Log // its events are those that led here
	life  Lifecycle
	whole core
	units []unit // sorted by name
	last  Date   // of the last dated event
}

// unit is a part of a work.
type unit struct {
	name string
	core core
}

// Setting returns what kind of work it is.
func (w Work) Setting() role.Setting { return w.log.Setting }

// Lifecycle returns the lifecycle of the work.
func (w Work) Lifecycle() Lifecycle { return w.life }

// IsZero reports whether w is no work.
func (w Work) IsZero() bool { return w.life.IsZero() }

// Log returns the log that leads to the work.
func (w Work) Log() Log {
	l := w.log
	l.Units = slices.Clone(l.Units)
	l.Facts = cloneFacts(l.Facts)
	l.Crew = Crew{Posts: slices.Clone(l.Crew.Posts), Absent: slices.Clone(l.Crew.Absent), Delegations: slices.Clone(l.Crew.Delegations)}
	l.UnitsDeliverBy = maps.Clone(l.UnitsDeliverBy)
	l.Events = cloneEvents(l.Events)
	return l
}

func cloneEvents(events []Event) []Event {
	clone := slices.Clone(events)
	for i := range clone {
		clone[i].By = slices.Clone(clone[i].By)
	}
	return clone
}

// Equal reports whether v and w are of the same kind and stand in the same
// place, whatever events led there.
func (w Work) Equal(v Work) bool {
	return w.log.Setting == v.log.Setting && w.whole == v.whole && slices.Equal(w.units, v.units)
}

// Units yields the names of the units in alphabetical order.
func (w Work) Units() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range w.units {
			if !yield(w.units[i].name) {
				return
			}
		}
	}
}

// Len returns the number of units; a work of one piece has none.
func (w Work) Len() int { return len(w.units) }

// at returns the state of a unit, or of the work itself for "".
func (w *Work) at(name string) (*core, bool) {
	if name == "" {
		return &w.whole, !w.IsZero()
	}
	i, ok := slices.BinarySearchFunc(w.units, name, func(u unit, name string) int { return cmp.Compare(u.name, name) })
	if !ok {
		return nil, false
	}
	return &w.units[i].core, true
}

// name returns which unit a core is the state of, and "" for the work itself.
func (w *Work) name(c *core) string {
	for i := range w.units {
		if c == &w.units[i].core {
			return w.units[i].name
		}
	}
	return ""
}

// deliveryDay returns the day by which a unit has to be delivered, if it has one of
// its own.
func (w *Work) deliveryDay(c *core) Date {
	if c == &w.whole {
		return Date{}
	}
	return w.log.UnitsDeliverBy[w.name(c)]
}

// Standing is where a work, or one of its units, stands.
type Standing struct {
	Unit     string   `json:"unit,omitempty"`
	State    State    `json:"state"`
	From     State    `json:"from,omitzero"` // what an interruption came from
	Phase    Phase    `json:"phase,omitzero"`
	Step     string   `json:"step,omitempty"`   // what the trade calls it; "" where it is between two steps
	Since    Date     `json:"since,omitzero"`   // the day of the event that led there
	Cut      CutStage `json:"cut,omitzero"`     // whose version is being made; zero once the picture is locked
	Lock     int      `json:"lock,omitempty"`   // how often the picture has been locked
	Drafts   int      `json:"drafts,omitempty"` // rewrites so far
	Reshoots int      `json:"reshoots,omitempty"`
	Pushes   int      `json:"pushes,omitempty"`
	Accepted int      `json:"accepted,omitempty"` // milestones accepted
	Advances int      `json:"advances,omitempty"` // advances paid
	InCure   bool     `json:"inCure,omitempty"`   // a milestone was rejected and has not been handed in again
	StartOn  Date     `json:"startOn,omitzero"`   // the day production is to start, where it was pushed
	OptionTo Date     `json:"optionTo,omitzero"`

	ReshootTo Date `json:"reshootTo,omitzero"` // the last day of the reshoot, where it was said

	// Steps are all the steps that it may be in, where the state does not tell them
	// apart, such as the readings and the workshop of a play. Step is the first.
	Steps []string `json:"steps,omitempty"`

	// Guarantor says that the guarantor has taken control.
	Guarantor bool `json:"guarantor,omitempty"`

	// Unproven are the gates behind it that the log does not show to have been passed,
	// or not by whom.
	Unproven []Unproven `json:"unproven,omitempty"`
}

// Standing returns where a unit stands, or the work itself for "". It returns
// false if there is no such unit.
//
// A state without a step of its own counts to the nearest of its phase: a wrapped
// film to its editing, a reshoot to the photography. A studio film that is greenlit
// and not yet in preparation is between two steps.
func (w Work) Standing(name string) (Standing, bool) {
	c, ok := w.at(name)
	if !ok {
		return Standing{}, false
	}
	s := Standing{
		Unit: name, State: c.state, From: c.from, Phase: c.phase(), Since: c.since, Cut: c.cut, Lock: int(c.lock),
		Drafts: int(c.drafts), Reshoots: int(c.reshoots), Pushes: int(c.pushes), Accepted: int(c.accepted), Advances: int(c.advances), InCure: c.inCure,
		ReshootTo: c.reshootUntil, StartOn: c.startOn, OptionTo: c.optionUntil, Guarantor: c.guarantor,
	}
	if c.place() != Cutting && c.place() != Reshooting {
		s.Cut = 0
	}
	s.Unproven = w.unproven(name, c)
	rows := w.life.rows(name != "")
	p := w.placing(name, c)
	at := p.stepIn(rows, c.place())
	if at < 0 {
		return s, true
	}
	s.Step = rows[at].name
	for i := range rows {
		if rows[i].state == c.place() && together(rows, i, at) {
			s.Steps = append(s.Steps, rows[i].name)
		}
	}
	if len(s.Steps) == 1 {
		s.Steps = nil
	}
	return s, true
}

// place returns the state by which the core is placed: that which was
// interrupted or ended.
func (c *core) place() State { return cmp.Or(c.from, c.state) }

func (c *core) phase() Phase { return c.place().Phase() }

// State returns the state of the work itself.
func (w Work) State() State { return w.whole.state }

// Phases returns the phases that the work is in at once: those of its units, or
// its own if it has none. They reach from the earliest to the latest; see
// [Work.PhaseCounts] for how many units are in each. Every unit counts, one that
// has come to an end in the phase that it was in then: whether nobody works on it
// any more is told by the state in its [Standing].
func (w Work) Phases() Set {
	if len(w.units) == 0 {
		return SetOf(w.whole.phase())
	}
	var s Set
	for i := range w.units {
		s = s.With(w.units[i].core.phase())
	}
	return s
}

// PhaseCounts returns how many units are in each phase, those that have come to
// an end in the phase that they were in then; a work of one piece counts as one
// unit.
func (w Work) PhaseCounts() map[Phase]int {
	counts := map[Phase]int{}
	if len(w.units) == 0 && !w.IsZero() {
		counts[w.whole.phase()]++
	}
	for i := range w.units {
		counts[w.units[i].core.phase()]++
	}
	return counts
}

// Fact returns what is known on a day of a condition of a unit, or of the work
// itself for "". What a unit does not know of itself it knows from the work, save
// what is about its own picture; a work has a locked script as soon as one of its
// units does.
func (w Work) Fact(name string, k Condition, on Date) cite.Truth {
	c, ok := w.at(name)
	if !ok || !k.Valid() {
		return cite.Unknown
	}
	return w.fact(c, k, on)
}

func (w *Work) fact(c *core, k Condition, on Date) cite.Truth {
	switch {
	case k == UnitsWrapped:
		return w.allUnits(func(u *core) bool { return u.state.Ending() || u.state.order() >= Wrapped.order() })
	case k == AdvanceDue && c == &w.whole: // what is paid is paid for the milestones of its units too
		accepted := c.accepted
		for i := range w.units {
			accepted += w.units[i].core.accepted
		}
		return cite.Of(c.advances <= accepted)
	case c == &w.whole && k == PilotOrdered && w.hasPilot():
		return cite.True
	case c == &w.whole && k == PilotDelivered && w.hasPilot():
		return cite.Of(w.pilotsDelivered())
	case k == UnitsDelivered:
		return w.allUnits(func(u *core) bool { return u.state.Ending() || u.state.order() >= Delivered.order() })
	case c == &w.whole && ofOneScript(k) && c.fact(k, on, &w.log) != cite.True:
		if slices.ContainsFunc(w.units, func(u unit) bool { return u.core.fact(k, on, &w.log) == cite.True }) {
			return cite.True // a season goes on with the first of its scripts
		}
		return c.fact(k, on, &w.log)
	case c == &w.whole && w.ofThePictures(k) && c.fact(k, on, &w.log) != cite.True:
		return cite.Of(w.picturesDelivered())
	case (k == DeliveryDated || k == DeliveryInTime) && !c.known.has(k) && !w.deliveryDay(c).IsZero():
		return delivery(k, on, w.deliveryDay(c))
	case c != &w.whole && !c.known.has(k) && !ofOneLock(k):
		if t := c.fact(k, on, &w.log); t == cite.True {
			return t
		}
		return w.whole.fact(k, on, &w.log)
	default:
		return c.fact(k, on, &w.log)
	}
}

// isPilot reports whether the unit was ordered as a pilot and has not come to an end
// before it was delivered.
func (u *unit) isPilot() bool {
	return u.core.pilot && (!u.core.state.Ending() || u.core.place().order() >= Delivered.order())
}

// hasPilot reports whether a pilot is among the units.
func (w *Work) hasPilot() bool {
	return slices.ContainsFunc(w.units, func(u unit) bool { return u.isPilot() })
}

// pilotsDelivered reports whether each pilot among the units has been delivered.
func (w *Work) pilotsDelivered() bool {
	return !slices.ContainsFunc(w.units, func(u unit) bool { return u.isPilot() && u.core.place().order() < Delivered.order() })
}

// ofThePictures reports whether the condition is about the finished pictures, so
// that a work of many units has it once those are delivered. The sequences of a film
// are cut into one picture, which is finished for itself.
func (w *Work) ofThePictures(k Condition) bool {
	return (k == MixComplete || k == GradeComplete || k == StandardsMet) && covering(film, w.log.Setting) < 0
}

// saidOfUnits reports whether a condition of the gate of a transition follows from
// one of its units that is wanting, so that it need not be told beside it.
func (w *Work) saidOfUnits(row *transitionRow, k Condition) bool {
	return w.ofThePictures(k) && slices.Contains(row.needs, UnitsDelivered) && w.fact(&w.whole, UnitsDelivered, Date{}) != cite.True
}

// picturesDelivered reports whether there are delivered units, and none that is
// neither delivered nor over.
func (w *Work) picturesDelivered() bool {
	return w.fact(&w.whole, UnitsDelivered, Date{}) == cite.True &&
		slices.ContainsFunc(w.units, func(u unit) bool { return !u.core.state.Ending() || u.core.place().order() >= Delivered.order() })
}

// ofOneLock reports whether the condition is about one picture, payment or
// build, so that a unit has nothing of it from the whole.
func ofOneLock(k Condition) bool {
	switch k {
	case PictureLocked, MixComplete, GradeComplete, StandardsMet, WorkDelivered, ScenesDone, CutApproved, DirectorsPeriodOver,
		CutScreened, ReshootBounded, StoryApproved, AdvanceDue, OptionHeld, OptionExpired, OptionPaid, ElementChanged, CostsReimbursed,
		MilestoneSubmitted, CertificationPassed, BuildCertified, MixFinished, MasterFinished:
		return true
	default:
		return ofOneScript(k)
	}
}

// ofOneScript reports whether the condition is about one script, so that the
// whole has it as soon as one of its units does.
func ofOneScript(k Condition) bool {
	return k == ScriptLocked || k == ScriptCirculated || k == StoryboardApproved
}

// allUnits says whether something holds for every unit; of a work without units
// that is not known.
func (w *Work) allUnits(holds func(*core) bool) cite.Truth {
	if len(w.units) == 0 {
		return cite.Unknown
	}
	for i := range w.units {
		if !holds(&w.units[i].core) {
			return cite.False
		}
	}
	return cite.True
}

// Facts returns everything that is known on a day of a unit, or of the work
// itself for "".
func (w Work) Facts(name string, on Date) Facts {
	facts := Facts{}
	for k := range Conditions() {
		if t := w.Fact(name, k, on); t.Known() {
			facts[k] = t
		}
	}
	return facts
}

func cloneFacts(f Facts) Facts {
	if f == nil {
		return nil
	}
	clone := make(Facts, len(f))
	for k, t := range f {
		clone[k] = t
	}
	return clone
}
