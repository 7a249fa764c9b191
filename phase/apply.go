package phase

import (
	"cmp"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Apply returns the work after an event. The work itself is not changed.
//
// It returns a *[TransitionError], which says where the work stood, what was
// legal there and what is wanting, if:
//   - no transition of the table leads from the state by the event ([ErrNotLegal]),
//   - a condition that the transition turns on is not known to hold, or those
//     who have to sign are known not to have, or nobody is named to have signed a
//     budget, a greenlight or the order of a series ([ErrNotMet]),
//   - the event lies before the one before it, or a date that it carries makes
//     no sense ([ErrDate]),
//   - there is no such unit, or there is one already ([ErrUnit]),
//   - a fact is to be learned that only events settle ([ErrSettled]),
//   - it carries a condition, a truth or a last day and is of a kind that has none
//     ([ErrField]).
//
// Where nobody is named at another gate, the event happens, and so does one that leads
// past a gate which no line of the table asks for there. What is left unproven by it is
// in [Standing.Unproven].
func (w Work) Apply(e Event) (Work, error) {
	next, failure := w.apply(e, false)
	if failure != nil {
		failure.Position = len(w.log.Events)
		return w, failure
	}
	e.By = slices.Clone(e.By) // nothing of the caller's is kept
	next.log.Events = append(slices.Clip(w.log.Events), e)
	return next, nil
}

// apply is Apply without the log. Where it is only asked whether the event could
// happen, nobody has to be named as having signed.
func (w Work) apply(e Event, asked bool) (Work, *TransitionError) {
	if !e.Kind.Valid() {
		return w, w.refuse(e, nil, ErrNotLegal, "no such event")
	}
	if field := e.foreign(); field != "" {
		return w, w.refuse(e, nil, ErrField, field)
	}
	if e.On.Before(w.last) {
		return w, w.refuse(e, nil, ErrDate, "before the event before it, which is of "+w.last.String())
	}
	next := w
	next.units = slices.Clone(w.units)
	if !e.On.IsZero() {
		next.last = e.On
	}
	if e.Kind == EventAddUnit {
		return next.addUnit(e)
	}
	c, ok := next.at(e.Unit)
	if !ok {
		return w, w.refuse(e, nil, ErrUnit, "no such unit")
	}
	if e.Kind == EventLearn {
		if failure := next.learn(c, e); failure != nil {
			return w, failure
		}
		return next, nil
	}
	row := next.row(c, e.Kind)
	if row == nil {
		return w, next.refuse(e, c, ErrNotLegal, cmp.Or(next.heldUp(c, e.Kind), next.orderedBeside(c, e.Kind), next.elsewhere(c, e.Kind), c.withoutOption(e.Kind)))
	}
	if failure := next.guard(c, row, e, !asked); failure != nil {
		return w, failure
	}
	next.perform(c, row, e)
	return next, nil
}

// addUnit adds the unit that the event names.
func (w Work) addUnit(e Event) (Work, *TransitionError) {
	at, there := slices.BinarySearchFunc(w.units, e.Unit, func(u unit, name string) int { return cmp.Compare(u.name, name) })
	switch {
	case e.Unit == "":
		return w, w.refuse(e, nil, ErrUnit, "a unit needs a name")
	case there:
		return w, w.refuse(e, nil, ErrUnit, "there is such a unit already")
	case w.life.Unit() == "":
		return w, w.refuse(e, nil, ErrUnit, "a "+w.life.Name()+" has no units")
	case w.whole.state.Ending():
		return w, w.refuse(e, &w.whole, ErrNotLegal, "")
	case !w.takesUnits():
		return w, w.refuse(e, &w.whole, ErrNotLegal, "no "+w.life.Unit()+" joins a "+w.life.Name()+" that is "+w.whole.state.String())
	}
	w.units = slices.Insert(w.units, at, unit{name: e.Unit, core: core{state: Idea, since: e.On}})
	return w, nil
}

// takesUnits reports whether another unit can join the work: until it has
// wrapped, since it has only where all of its units have. A game takes more until
// it is delivered, and what goes on once it is out, a game or a work made for the
// net, takes more then.
func (w *Work) takesUnits() bool {
	game := w.log.Setting.Medium == role.VideoGame
	switch at := w.whole.place().order(); {
	case at < Wrapped.order():
		return true
	case at < Delivered.order():
		return game
	default:
		return at >= Released.order() && (game || w.log.Setting.Medium == role.Digital)
	}
}

// learn records a fact.
func (w *Work) learn(c *core, e Event) *TransitionError {
	switch {
	case !e.Condition.Valid():
		return w.refuse(e, c, ErrNotMet, "no such condition")
	case e.Condition.Settled():
		return w.refuse(e, c, ErrSettled, slug(conditionNames, e.Condition))
	case c == &w.whole && (e.Condition == PilotOrdered || e.Condition == PilotDelivered) && w.hasPilot():
		return w.refuse(e, c, ErrSettled, slug(conditionNames, e.Condition)+", by the pilot among its units")
	case e.Truth > cite.True:
		return w.refuse(e, c, ErrNotMet, "no such truth")
	case e.Condition.foreign(w.log.Setting) != "":
		return w.refuse(e, c, ErrNotLegal, e.Condition.foreign(w.log.Setting))
	case c.state.Ending(), w.whole.state.Ending():
		return w.refuse(e, c, ErrNotLegal, w.heldUp(c, e.Kind))
	}
	c.set(e.Condition, e.Truth)
	return nil
}

// row returns the line of the table by which the event leads on, or nil.
func (w *Work) row(c *core, k EventKind) *transitionRow {
	isUnit, hasUnits := c != &w.whole, len(w.units) > 0
	for i := range transitionRows {
		row := &transitionRows[i]
		if row.event == k && row.leadsFrom(c.state) && row.holdsFor(w.log.Setting, isUnit, hasUnits) {
			if !w.leadsOn(c, row) {
				return nil
			}
			return row
		}
	}
	return nil
}

// leadsOn reports whether nothing about the work closes the line to the core: the
// whole, which keeps its units where they are, the lack of an option, or that what
// would be optioned is bought already.
func (w *Work) leadsOn(c *core, row *transitionRow) bool {
	return (c == &w.whole || !w.holdsUp(c, row)) && w.orderedBeside(c, row.event) == "" && (!slices.Contains(row.needs, OptionHeld) || c.mayHold()) &&
		!(slices.Contains(row.unless, RightsPurchased) && c.truth.has(RightsPurchased))
}

// mayHold reports whether there is, or was, an option at all.
func (c *core) mayHold() bool { return c.state == Optioned || c.truth.has(OptionHeld) }

// withoutOption says in words that what an event does to an option cannot be done
// since none runs, or since what it would be on is bought, or "".
func (c *core) withoutOption(k EventKind) string {
	switch bought := c.truth.has(RightsPurchased); {
	case (k == EventExtendOption || k == EventLapseOption || k == EventOption) && bought:
		return "the rights are bought"
	case (k == EventExtendOption || k == EventLapseOption) && !c.mayHold():
		return "no option runs"
	default:
		return ""
	}
}

// orderedBeside says in words that another pilot than the core was ordered, or "":
// a series has one.
func (w *Work) orderedBeside(c *core, k EventKind) string {
	if k != EventOrderPilot {
		return ""
	}
	for i := range w.units {
		if u := &w.units[i]; u.isPilot() && &u.core != c {
			return "the pilot is " + u.name
		}
	}
	if c == &w.whole && c.pilot {
		return "the pilot is ordered already"
	}
	return ""
}

// holdsUp reports whether where the whole stands keeps a unit from the transition:
// of what has ended nothing goes on, of what is suspended a part can only end, and
// of what is on hiatus no part goes before the camera.
func (w *Work) holdsUp(c *core, row *transitionRow) bool {
	switch at := w.whole.state; {
	case at == Suspended:
		return !row.to.Ending()
	case at == OnHiatus:
		return row.event == EventStartProduction || row.to == Reshooting || row.back && (c.from == InProduction || c.from == Reshooting)
	default:
		return at.Ending()
	}
}

// guard returns what stands in the way of the transition.
func (w *Work) guard(c *core, row *transitionRow, e Event, signed bool) *TransitionError {
	if reason := cmp.Or(w.lapsed(row), w.dates(c, e)); reason != "" {
		return w.refuse(e, c, ErrDate, reason)
	}
	if spent := w.spent(c, e.Kind); spent != "" {
		return w.refuse(e, c, ErrNotLegal, spent)
	}
	gate := row.gate
	if e.Kind == EventAdvanceCut && c.cut == CutDirectors {
		gate = GateDirectorsCut
	}
	var needs []Need
	for _, k := range row.needs {
		if t := w.onDay(c, k, e); t != cite.True && (k != ReshootBounded || signed && e.Until.IsZero()) {
			needs = append(needs, Need{Condition: k, Known: t, Want: cite.True, Ref: cite.Ref{Source: row.source, At: row.at}})
		}
	}
	if one, other := row.either[0], row.either[1]; one != 0 {
		if t := w.onDay(c, one, e).Or(w.onDay(c, other, e)); t != cite.True {
			needs = append(needs, Need{Condition: one, Or: other, Known: t, Want: cite.True, Ref: cite.Ref{Source: row.source, At: row.at}})
		}
	}
	for _, k := range row.unless {
		if t := w.onDay(c, k, e); t != cite.False {
			needs = append(needs, Need{Condition: k, Known: t, Want: cite.False, Ref: cite.Ref{Source: row.source, At: row.at}})
		}
	}
	needs = append(needs, slices.DeleteFunc(w.gateNeeds(c, gate, e, signed), func(n Need) bool { return w.saidOfUnits(row, n.Condition) })...)
	if len(needs) == 0 {
		return nil
	}
	failure := w.refuse(e, c, ErrNotMet, "")
	failure.Needs = needs
	if slices.ContainsFunc(needs, func(n Need) bool { return n.Condition == 0 }) {
		failure.Strangers = w.strangers(c, e)
	}
	return failure
}

// gateNeeds returns what the gate asks for in vain, and what it would ask for in one
// of the formats that the work may have, where the setting says none. A condition that
// passing the gate establishes need not be known before, unless it is known not to hold
// or has to be known.
func (w *Work) gateNeeds(c *core, gate Gate, e Event, signed bool) []Need {
	if gate == 0 {
		return nil
	}
	var needs []Need
	requirements := Requirements(gate, w.log.Setting)
	here := len(requirements)
	requirements = append(requirements, ofSomeFormat(gate, w.log.Setting)...)
	for i, r := range requirements {
		if r.Frequency < role.Usually || slices.ContainsFunc(needs, func(n Need) bool { return n.Condition == r.Condition }) {
			continue
		}
		holds := w.onDay(c, r.Condition, e)
		if r.Condition == gate.Establishes() && (holds == cite.Unknown && !gateRows[gate].known || r.Condition.Settled()) {
			continue
		}
		need := Need{Condition: r.Condition, Known: holds, Want: cite.True, Ref: r.Ref}
		if i >= here {
			need.Scope = r.Scope
		}
		if r.When != 0 {
			need.When, need.WhenKnown = r.When, w.onDay(c, r.When, e)
			holds = holds.Or(need.WhenKnown.Not())
		}
		if holds != cite.True {
			needs = append(needs, need)
		}
	}
	if signed {
		needs = append(needs, w.signatureNeeds(c, gate, e)...)
	}
	return needs
}

// signatureNeeds returns the signatures that are wanting. Where the log says who
// works on the production and the event who signed, that is every signature that
// is known not to be given, and those of roles that the register names of which
// the log does not say whether they exist, or of any role if nobody has signed who
// has to. Where the event names nobody, and somebody has to be named, all of them
// are.
func (w *Work) signatureNeeds(c *core, gate Gate, e Event) []Need {
	crew := w.log.Crew.Of(w.name(c))
	if len(e.By) == 0 && !gateRows[gate].signed || len(e.By) > 0 && len(crew.Posts)+len(crew.Absent) == 0 {
		return nil
	}
	var needs []Need
	signatures := w.signedReport(c, gate, e, crew).Signatures
	given := slices.ContainsFunc(signatures, func(s Signature) bool { return s.Required() && s.State == SignatureGiven })
	named := Signers(gate, w.log.Setting)
	for _, s := range signatures {
		byName := slices.ContainsFunc(named, func(n Signer) bool { return n.Role == s.Role })
		noPost := len(e.By) > 0 && s.Role != 0 && (byName || !given) && (s.When == 0 || s.Asked == cite.True)
		if t := s.Truth(); t == cite.False || t == cite.Unknown && (len(e.By) == 0 || noPost) && !s.Depends {
			needs = append(needs, Need{Role: s.Role, OrRole: s.Or, Duty: s.Duty, May: s.May, NoPost: t == cite.Unknown && noPost, Known: t, Want: cite.True, Ref: s.Ref})
		}
	}
	return needs
}

// signedReport checks the signatures at a gate by those whom the event says to have
// signed, and by nobody else.
func (w *Work) signedReport(c *core, gate Gate, e Event, crew Crew) GateReport {
	signed := map[role.Person]cite.Truth{}
	for _, post := range crew.Posts {
		signed[post.Person] = cite.False
	}
	for _, d := range crew.Delegations {
		signed[d.To] = cite.False
	}
	for _, p := range e.By {
		signed[p] = cite.True
	}
	facts := Facts{BondRequired: w.fact(c, BondRequired, e.On), GuildCovered: w.fact(c, GuildCovered, e.On)}
	return GateCase{Gate: gate, Setting: w.log.Setting, Facts: facts, Crew: crew, Signed: signed}.Check()
}

// strangers returns those who are said to have signed and are nobody in the crew of
// the unit, nor have the leave of anybody to sign.
func (w *Work) strangers(c *core, e Event) []role.Person {
	crew := w.log.Crew.Of(w.name(c))
	return slices.DeleteFunc(slices.Clone(e.By), func(p role.Person) bool {
		return slices.ContainsFunc(crew.Posts, func(q Post) bool { return q.Person == p }) ||
			slices.ContainsFunc(crew.Delegations, func(d Delegation) bool { return d.To == p })
	})
}

// lapsed says that the option on a work has run out, for its units too, by the last
// day that the log knows of, or "": nothing but an end can follow. An event without a
// day happens no earlier than the last that has one.
func (w *Work) lapsed(row *transitionRow) string {
	c := &w.whole
	if c.truth.has(OptionHeld) && !row.to.Ending() && !c.optionUntil.IsZero() && w.last.After(c.optionUntil) {
		return "the option ran to " + c.optionUntil.String() + " and was neither extended nor exercised: it can but lapse"
	}
	return ""
}

// onDay returns what is known of a condition where an event happens. One without a day
// happens no earlier than the last that has one: what has come by then, has come.
func (w *Work) onDay(c *core, k Condition, e Event) cite.Truth {
	known := w.fact(c, k, e.On)
	if known.Known() || !e.On.IsZero() {
		return known
	}
	switch by := w.fact(c, k, w.last); {
	case (k == OptionExpired || k == DirectorsPeriodOver) && by == cite.True, k == DeliveryInTime && by == cite.False:
		return by
	default:
		return known
	}
}

// dates says what is wrong with the dates of an event, or "".
func (w *Work) dates(c *core, e Event) string {
	on := w.last // it happened no earlier
	switch e.Kind {
	case EventReshoot:
		if !e.Until.IsZero() && e.Until.Before(on) {
			return "a reshoot does not end before that day"
		}
	case EventOption:
		if !e.Until.IsZero() && !on.IsZero() && !e.Until.After(on) {
			return "an option runs to a later day"
		}
	case EventExtendOption:
		if !e.Until.IsZero() && !c.optionUntil.IsZero() && !e.Until.After(c.optionUntil) {
			return "the option runs to " + c.optionUntil.String() + " as it is"
		}
	case EventLapseOption:
		if !c.optionUntil.IsZero() && !on.After(c.optionUntil) {
			return "the option runs to " + c.optionUntil.String()
		}
	case EventPush:
		if !e.Until.IsZero() && e.Until.Before(on) {
			return "production does not start before that day"
		}
		if !e.Until.IsZero() && !c.startOn.IsZero() && !e.Until.After(c.startOn) {
			return "production is to start on " + c.startOn.String() + " as it is"
		}
	}
	return ""
}

// perform makes the changes of the transition.
func (w *Work) perform(c *core, row *transitionRow, e Event) {
	switch to := row.to; {
	case row.back && c.from == OnHiatus:
		c.enter(OnHiatus, InProduction, e) // a hiatus interrupts nothing else
	case row.back:
		c.enter(c.from, 0, e)
	case e.Kind == EventAcceptMilestone:
		c.enter(nextAccepted(w.life.rows(c != &w.whole), c.state), 0, e)
	case to == OnHiatus || to == Suspended:
		c.enter(to, c.state, e)
	case to.Ending():
		c.enter(to, c.place(), e)
	case to != 0:
		c.enter(to, 0, e)
	}
	g := passes(e.Kind)
	if k := g.establishesIn(w.log.Setting); k != 0 && !(gateRows[g].known && c.known.has(k) && !c.truth.has(k)) {
		c.set(k, cite.True)
	}
	c.note(e)
	if e.Kind == EventOrderPilot {
		w.orderPilot(c)
	}
}

// enter puts the core into a state, coming from another if it is an aside.
func (c *core) enter(to, from State, e Event) {
	if to != c.state {
		c.since = e.On
	}
	c.state, c.from = to, from
}

// nextAccepted returns the state of a game whose stage has been accepted: that
// of the next step of the lifecycle, except that the build still has to be
// certified after the last.
func nextAccepted(steps []stepRow, s State) State {
	for i := range steps {
		if next := steps[i].state; next.order() > s.order() {
			if next == Delivered {
				return s
			}
			return next
		}
	}
	return s
}
