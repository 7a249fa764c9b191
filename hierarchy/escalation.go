package hierarchy

import (
	"slices"
	"strconv"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Escalation is the way a matter takes up to somebody who may settle it.
//
// To settle it is to decide it, where anybody on the chart decides such matters.
// Where nobody does, an approval settles it; where nobody approves it either, it
// is settled by whoever oversees it, and last by whoever does it: overtime is
// approved, a call sheet is signed, the safety of the set is overseen.
type Escalation struct {
	Duty     role.Duty
	Function Function // whose line it went up
	Path     []Node   // from the position that raised it, each the superior of the one before, up to who settles it or to the top
	// Decider settles it: the last of Path or, with Aside, Peer or Below, somebody
	// off the way who is a second superior of the last, a peer of one passed over, or
	// under the last. It is zero when nobody may.
	Decider  Node
	Capacity role.Capacity // in which he does; zero when nobody does
	Answer   Permission    // of the decider
	// Aside is the published line by which the decider is a superior of the last of
	// Path, though the chart draws another: a showrunner answers to studio and
	// network. Its ID is zero for a decider on the way.
	Aside Line
	// Peer is the position on the way, passed over, in whose place the decider is: he
	// holds another of the same role. It is zero for any other decider, and for one
	// found by Aside.
	Peer Node
	// Below says that the decider stands under the last of Path: a matter that nobody on
	// the way may settle goes down to whose it is.
	Below bool
	// InStead says that those who settle it could not, being vacant or in conflict,
	// and that the decider has to approve it, as a rule above them, or decides on
	// greater amounts.
	InStead  bool
	Vacant   []Node // positions on the way that might settle it and are vacant; with nobody elsewhere, those off the way too
	Conflict []Node // positions that might settle it but whose holder raised it, or drafts what is to be approved; off the way only with nobody elsewhere
	// Also lists the positions of others whose approval a matter that is decided or
	// approved usually needs as well, in the order of the chart.
	Also []Node
	// OwnApproval lists the other positions of the decider whose approval such a matter
	// usually needs: he would approve what he decides, and where Also is empty nobody
	// else does.
	OwnApproval []Node
	// Rivals lists the positions of others that usually decide it as well, in the order
	// of the chart: the sources name several, and the first on the way has it. Nobody
	// does where limits of the production say whose it is.
	Rivals []Node
	// Elsewhere lists, when nobody on the way may settle it, the positions of others
	// off the way that may, in the order of the chart. It lists them also where
	// somebody who has to approve it, who decides it under somebody on the way, or who
	// decides an overage, takes it.
	Elsewhere []Node
	// OfSeries is the form that the decision takes on the series of the chart, which is
	// to be asked for as well, as the episode directors for the director; else zero.
	OfSeries role.Duty
	// Bypass says that the matter is one of safety, in which whoever raises it may
	// go past the chain; see [role.SetSafety].
	Bypass cite.Ref
	// Beyond lists the positions that decide such matters and may not decide one that
	// costs as much: the production, or whoever handed it down, limits what they may.
	Beyond []Node
	limits []string // how far each of Beyond may
	seldom []Node   // positions that decide it, where approval settles it, but less often than the policy asks
	least  role.Frequency
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
// [EscalationFunction] to the first position that may settle it; the position
// itself does if it may. It skips no level. The cost is that of [Authority.May].
//
// Passed over, and named, are a vacant position, another of the person who
// raised the matter, and whoever would approve what he himself usually drafts.
// Where only such may decide it, the first above them who has to approve it
// stands in. A matter that nobody on the way may settle goes to a second superior
// that the published lines give to somebody on it, the lowest first and from the
// highest who stands below that superior, so that nobody between is skipped, or else
// to somebody fit who holds the same role as one who was passed over.
//
// Where those who settle a matter are off the way, it goes to the nearer of the first
// on the way who has to approve it and of one who decides it under somebody on the
// way; Elsewhere names the others. So it does not matter to those on the way whether
// somebody beside it decides too.
//
// An overage that somebody off the way decides, as a completion guarantor does, goes
// to the first on the way who has to approve it; Elsewhere names the other.
//
// [role.ContingencySpending] and [role.ScheduleChanges] are changes of the plan: by
// the decision tables one decides them and another above him has to approve. Where
// those who decide are off the way, such a change goes to whoever on it has to
// approve it, or else down to one of them under somebody on the way, the lowest
// first. Nobody who but decides an overage takes what the contingency covers before
// them, unless he is nearer: then he does, as who decides more decides less.
func (a *Authority) Escalate(d role.Duty, from Node, cost int64) Escalation {
	return a.EscalateAlong(EscalationFunction(d), d, from, cost)
}

// EscalateAlong is [Authority.Escalate] up the line of the function given.
func (a *Authority) EscalateAlong(f Function, d role.Duty, from Node, cost int64) Escalation {
	e := a.redirect(a.escalate(f, d, from, cost), from, cost)
	if d == role.ContingencySpending {
		return e.orMore(a.redirect(a.escalate(f, role.BudgetOverage, from, cost), from, cost))
	}
	return e
}

// redirect returns the escalation of a matter that goes to whoever has to approve
// it, or down to whose it is, where those who settle it are off the way; an overage
// goes up alone.
func (a *Authority) redirect(e Escalation, from Node, cost int64) Escalation {
	if !e.settledAside() || e.Duty == role.BudgetOverage && len(e.Elsewhere) == 0 {
		return e
	}
	other := Escalation{Duty: e.Duty, Function: e.Function, OfSeries: e.OfSeries, Bypass: e.Bypass, Beyond: e.Beyond, limits: e.limits, least: a.least, chart: a.chart}
	s := ascent{authority: a, escalation: &other, tree: a.chart.Tree(e.Function), from: from, cost: cost}
	if !s.around(e.Duty) {
		other.Path = s.way
		if len(e.Elsewhere) == 0 {
			s.elsewhere(power{e.Duty, role.Approves})
		}
	}
	other.Elsewhere = without(union(e.Elsewhere, other.Elsewhere), other.Decider)
	other.InStead = other.Capacity == role.Approves && len(e.Elsewhere) == 0
	other.Vacant, other.Conflict = union(e.Vacant, other.Vacant), union(e.Conflict, other.Conflict)
	return other
}

// settledAside reports whether nobody on the way might settle the matter, and
// somebody off it might.
func (e Escalation) settledAside() bool {
	unfit := slices.Concat(e.Vacant, e.Conflict)
	return e.Decider == 0 && len(e.Elsewhere)+len(unfit) > 0 && !slices.ContainsFunc(unfit, func(n Node) bool { return slices.Contains(e.Path, n) })
}

// without returns the nodes without n.
func without(nodes []Node, n Node) []Node {
	return slices.DeleteFunc(slices.Clone(nodes), func(other Node) bool { return other == n })
}

// escalate carries a matter up, with no look at greater ones.
func (a *Authority) escalate(f Function, d role.Duty, from Node, cost int64) Escalation {
	e := Escalation{Duty: d, Function: f.or(), least: a.least, chart: a.chart}
	e.OfSeries = a.ofSeries(d)
	if d == role.SetSafety {
		e.Bypass = cite.Ref{Source: safetySource, At: safetyAt}
	}
	if a.chart.Position(from).ID == "" {
		return e
	}
	s := ascent{authority: a, escalation: &e, tree: a.chart.Tree(f), from: from, cost: cost}
	s.run([]power{{d, role.Decides}, {d, role.Approves}, {d, role.Oversees}, {d, role.Performs}})
	a.beyond(&e, d, cost)
	if e.Decider == 0 {
		e.Path = s.way
	}
	return e
}

// beyond notes who decides such matters and may not decide one that costs as much.
func (a *Authority) beyond(e *Escalation, d role.Duty, cost int64) {
	for n := range a.chart.All() {
		if most := a.most(n, power{d, role.Decides}); most >= 0 && most < cost {
			e.Beyond, e.limits = append(e.Beyond, n), append(e.limits, a.amount(most))
		}
	}
}

// amount writes minor units in the currency of the policy: "USD 25000.00".
func (a *Authority) amount(minor int64) string {
	if m, err := money.New(minor, a.currency); err == nil && a.currency != 0 {
		return m.String()
	}
	return strconv.FormatInt(minor, 10) + " minor units"
}

// orMore returns the escalation of a lesser matter, or that of a greater one if
// it is settled nearer: who settles the greater settles the lesser. Where neither
// is settled, those who might settle the greater are named as well.
func (e Escalation) orMore(more Escalation) Escalation {
	if !more.nearer(e) {
		if e.Decider == 0 && len(e.Elsewhere) == 0 {
			e.Elsewhere = more.Elsewhere
			e.Vacant, e.Conflict = union(e.Vacant, more.Vacant), union(e.Conflict, more.Conflict)
		}
		return e
	}
	off := func(n Node) bool {
		return n == more.Decider || !slices.Contains(more.Path, n) && (e.Decider != 0 || slices.Contains(e.Path, n))
	}
	vacant, conflict := slices.DeleteFunc(e.Vacant, off), slices.DeleteFunc(e.Conflict, off)
	more.InStead = more.InStead || len(vacant)+len(conflict) > 0
	more.Vacant, more.Conflict = union(vacant, more.Vacant), union(conflict, more.Conflict)
	more.Duty = e.Duty
	more.Beyond, more.limits = e.Beyond, e.limits
	elsewhere := e.Elsewhere
	if e.Decider != 0 && !e.onWay() {
		elsewhere = with(slices.Clone(elsewhere), e.Decider)
	}
	more.Elsewhere = without(elsewhere, more.Decider)
	return more
}

// union returns the nodes of both lists, each once.
func union(nodes, more []Node) []Node {
	for _, n := range more {
		nodes = with(nodes, n)
	}
	return nodes
}

// nearer reports whether e is settled, and lower on the way than other, or on the
// way where other leaves it at the same place.
func (e Escalation) nearer(other Escalation) bool {
	switch {
	case e.Decider == 0:
		return false
	case other.Decider == 0:
		return true
	case len(e.Path) != len(other.Path):
		return len(e.Path) < len(other.Path)
	}
	return e.onWay() && !other.onWay()
}

// onWay reports whether the decider is the last of the way.
func (e Escalation) onWay() bool { return e.Decider != 0 && e.Path[len(e.Path)-1] == e.Decider }

// with returns the nodes with n among them, once.
func with(nodes []Node, n Node) []Node {
	if slices.Contains(nodes, n) {
		return nodes
	}
	return append(nodes, n)
}

// ascent carries one matter up.
type ascent struct {
	authority  *Authority
	escalation *Escalation
	tree       Tree
	from       Node
	cost       int64
	way        []Node               // the chain as far as it was climbed
	seat       int                  // the lowest place on the way that was passed over, plus one; zero when none was
	drafters   map[role.Person]bool // who usually drafts the matter; nil until asked
}

// run looks for who settles the matter by the first power that anybody on the
// chart holds, or stands in for those who do.
func (s *ascent) run(powers []power) {
	for i, p := range powers {
		if s.settled(p) {
			return
		}
		if s.seat > 0 {
			for _, p := range powers[i+1:] {
				if (p.capacity == role.Approves || p.capacity == role.Decides) && (s.climb(p, s.seat) || s.peer(p, s.seat)) {
					s.escalation.InStead = true
					return
				}
			}
		}
		if s.elsewhere(p) || s.seat > 0 {
			return
		}
	}
}

// settled looks for who settles the matter by the power on the way and beside it.
func (s *ascent) settled(p power) bool {
	return s.climb(p, 0) || s.beside(p) || s.peer(p, 0)
}

// holds reports whether n has the power for a matter of that cost. Who approves it only
// as one who decides would, and is known not to decide, does not.
func (s *ascent) holds(n Node, p power) bool {
	a := s.authority
	if most := a.most(n, p); most < 0 || most < s.cost {
		return false
	}
	return p.capacity != role.Approves || a.most(n, power{p.duty, role.Decides}) >= 0 || a.states(n, p) || a.handed(n, p).limit >= 0 ||
		a.matrix.Ask(a.question(n, p.duty, role.Approves)).Prevailing.Capacity != role.Decides
}

// climb goes up from a place of the way to the first who may settle the matter by
// the power.
func (s *ascent) climb(p power, start int) bool {
	for i := start; ; i++ {
		if i == len(s.way) {
			next := s.from
			if i > 0 {
				next = s.tree.Superior(s.way[i-1])
			}
			if next == 0 {
				return false
			}
			s.way = append(s.way, next)
		}
		switch n := s.way[i]; {
		case !s.holds(n, p):
		case s.fit(n, p):
			s.settle(n, p, i)
			return true
		case s.seat == 0:
			s.seat = i + 1
		}
	}
}

// beside looks among the superiors that the published lines give to those on the
// way and the chart does not draw: by the lines that prevail, or else by those that
// they overrule.
func (s *ascent) beside(p power) bool {
	type place struct {
		role role.Role
		in   role.Setting
	}
	onWay := s.onWay()
	able := func(row *lineRow) bool { return s.free(row, onWay, p) != 0 }
	for _, asked := range [...]func(*lineRow) bool{func(*lineRow) bool { return true }, able} {
		seen := make(map[place]bool)
		for i, n := range s.way {
			at := place{s.authority.chart.Position(n).Role, s.authority.chart.SettingOf(n)}
			if seen[at] {
				continue
			}
			seen[at] = true
			for _, row := range s.rows(i, asked) {
				if above := s.free(row, onWay, p); above != 0 {
					i, row = s.highest(i, row, above)
					s.escalation.Aside = row.line()
					s.settle(above, p, i)
					return true
				}
			}
		}
	}
	return false
}

// rows returns the reporting lines of the role at a place of the way that prevail
// among those that are asked.
func (s *ascent) rows(place int, asked func(*lineRow) bool) []*lineRow {
	c := s.authority.chart
	r := c.Position(s.way[place]).Role
	if r == 0 {
		return nil
	}
	return bestRows(r, s.escalation.Function, c.SettingOf(s.way[place]), asked)
}

// free returns the first position off the way that the row leads to and that may
// settle the matter by the power, or zero.
func (s *ascent) free(row *lineRow, onWay []bool, p power) Node {
	for above := range s.authority.chart.Holding(row.to) {
		if !onWay[above] && s.holds(above, p) && s.unfit(above, p) == nil {
			return above
		}
	}
	return 0
}

// highest returns the highest place of the way, at or above the one given, from which
// a published line leads to the position above, so that nobody is skipped who stands
// below it as well.
func (s *ascent) highest(place int, row *lineRow, above Node) (int, *lineRow) {
	r := s.authority.chart.Position(above).Role
	for i := len(s.way) - 1; i > place; i-- {
		if rows := s.rows(i, func(row *lineRow) bool { return r.Is(row.to) }); len(rows) > 0 {
			return i, rows[0]
		}
	}
	return place, row
}

// peer looks among those who hold the same role as somebody who has the power and
// was passed over, from a place of the way on.
func (s *ascent) peer(p power, start int) bool {
	e, c := s.escalation, s.authority.chart
	onWay := s.onWay()
	for i := start; i < len(s.way); i++ {
		n := s.way[i]
		if r := c.Position(n).Role; r == 0 || !s.holds(n, p) {
			continue
		}
		for other := range c.Holding(c.Position(n).Role) {
			if !onWay[other] && s.holds(other, p) && s.unfit(other, p) == nil {
				e.Peer = n
				s.settle(other, p, i)
				return true
			}
		}
	}
	return false
}

// around looks for who settles a matter that is decided off the way. A change of the
// plan goes to who approves it and else down, an overage to who approves it alone, and
// every other matter to the nearer of who approves it on the way and who decides it
// under somebody there.
func (s *ascent) around(d role.Duty) bool {
	decide, approve := power{d, role.Decides}, power{d, role.Approves}
	s.way = append(s.way, s.from)
	s.way = slices.AppendSeq(s.way, s.tree.Chain(s.from))
	switch d {
	case role.BudgetOverage:
		return s.settled(approve)
	case role.ContingencySpending, role.ScheduleChanges:
		return s.settled(approve) || s.below(decide, len(s.way)) || s.below(approve, len(s.way))
	}
	near := slices.IndexFunc(s.way, func(n Node) bool { return s.holds(n, approve) && s.unfit(n, approve) == nil }) + 1
	if near == 0 {
		near = len(s.way)
	}
	return s.below(decide, near) || s.settled(approve) || s.below(approve, len(s.way))
}

// below looks among those under somebody of the lowest so many of the way, the nearest
// first and then in the order of the chart.
func (s *ascent) below(p power, places int) bool {
	onWay := s.onWay()
	found := Node(0)
	for other := range s.authority.chart.All() {
		if onWay[other] || !s.holds(other, p) || s.unfit(other, p) != nil {
			continue
		}
		common := s.tree.Lowest(other, s.from)
		if common == 0 {
			continue
		}
		if i := s.tree.Depth(s.from) - s.tree.Depth(common); i < places {
			found, places = other, i
		}
	}
	if found == 0 {
		return false
	}
	s.escalation.Below = true
	s.settle(found, p, places)
	return true
}

// fit reports whether n, who has the power, may use it in this matter, and notes
// why not.
func (s *ascent) fit(n Node, p power) bool {
	list := s.unfit(n, p)
	if list != nil {
		*list = with(*list, n)
	}
	return list == nil
}

// unfit returns the list that names n, who has the power, as one that may not use it
// in this matter, or nil if he may.
func (s *ascent) unfit(n Node, p power) *[]Node {
	e, c := s.escalation, s.authority.chart
	switch at := c.Position(n); {
	case at.Vacant():
		return &e.Vacant
	case n != s.from && at.Person == c.Position(s.from).Person, p.capacity == role.Approves && s.drafts(at.Person):
		return &e.Conflict
	default:
		return nil
	}
}

// drafts reports whether somebody holds a position whose role usually drafts the
// matter.
func (s *ascent) drafts(who role.Person) bool {
	if s.drafters == nil {
		s.drafters = make(map[role.Person]bool)
		for n, p := range s.authority.chart.All() {
			if !p.Vacant() && s.authority.drafts(n, s.escalation.Duty) {
				s.drafters[p.Person] = true
			}
		}
	}
	return s.drafters[who]
}

// settle notes who settles the matter after i steps of the way.
func (s *ascent) settle(n Node, p power, i int) {
	e, a := s.escalation, s.authority
	e.Path, e.Decider, e.Capacity = slices.Clip(s.way[:i+1]), n, p.capacity
	e.Answer = a.May(n, p.duty, p.capacity, s.cost)
	if !p.capacity.DecisionMaking() {
		return
	}
	for other, at := range a.chart.All() {
		decides := a.own(other, power{p.duty, role.Decides}) >= 0
		if p.capacity == role.Approves && !decides && a.matrix.Frequency(a.question(other, p.duty, role.Decides)) >= role.Sometimes {
			e.seldom = append(e.seldom, other)
		}
		if p.capacity == role.Decides && s.rivals(other, p.duty) {
			e.Rivals = append(e.Rivals, other)
		}
		approves := !decides && a.matrix.Frequency(a.question(other, p.duty, role.Approves)) >= role.Usually
		if approves && p.capacity == role.Decides && other != n && !at.Vacant() && at.Person == a.chart.Position(n).Person {
			e.OwnApproval = append(e.OwnApproval, other)
		}
		switch {
		case decides || at.Vacant() || at.Person == a.chart.Position(n).Person || at.Person == a.chart.Position(s.from).Person || s.drafts(at.Person):
		case approves:
			e.Also = append(e.Also, other)
		}
	}
}

// rivals reports whether n usually decides the duty too, is held by somebody else
// than the decider and whoever raised it, and did not hand it to the decider. Limits
// that the production states settle between those who have them.
func (s *ascent) rivals(n Node, d role.Duty) bool {
	a, e := s.authority, s.escalation
	at := a.chart.Position(n)
	_, limited := a.limits[power{d, role.Decides}][n]
	switch {
	case at.Vacant() || at.Person == a.chart.Position(e.Decider).Person || at.Person == a.chart.Position(s.from).Person:
		return false
	case limited || e.Answer.Stated || slices.Contains(e.Answer.Accountable, n):
		return false
	default:
		return a.matrix.Frequency(a.question(n, d, role.Decides)) >= role.Usually
	}
}

// elsewhere lists who off the way may use the power, and reports whether anybody
// has it, be it a vacant position or another of whoever raised the matter.
func (s *ascent) elsewhere(p power) bool {
	e, c := s.escalation, s.authority.chart
	onWay := s.onWay()
	var unfit []Node
	anybody := false
	for n := range c.All() {
		if onWay[n] || !s.holds(n, p) {
			continue
		}
		anybody = true
		if s.unfit(n, p) != nil {
			unfit = append(unfit, n)
		} else {
			e.Elsewhere = append(e.Elsewhere, n)
		}
	}
	if len(e.Elsewhere) == 0 {
		for _, n := range unfit {
			s.fit(n, p)
		}
	}
	return anybody
}

// onWay returns which positions are on the way.
func (s *ascent) onWay() []bool {
	on := make([]bool, s.authority.chart.Len()+1)
	for _, n := range s.way {
		on[n] = true
	}
	return on
}
