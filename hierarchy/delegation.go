package hierarchy

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"example.com/producedby/role"
)

// Delegation hands a capacity in a duty from one position to another. Whoever
// delegates keeps the capacity and stays accountable for what is done with it.
type Delegation struct {
	Duty     role.Duty     `json:"duty"`
	Capacity role.Capacity `json:"capacity"` // Decides or Approves
	From     ID            `json:"from"`
	To       ID            `json:"to"`
	Limit    int64         `json:"limit,omitzero"` // the most that one decision may cost, in minor units of the production's currency; zero is no limit
}

// unlimited is the limit of somebody who has none.
const unlimited = math.MaxInt64

// limit returns a stated limit as a number that can be compared.
func limit(stated int64) int64 {
	if stated == 0 {
		return unlimited
	}
	return stated
}

// power is a capacity in a duty.
type power struct {
	duty     role.Duty
	capacity role.Capacity
}

// grant is what somebody was handed.
type grant struct {
	limit int64
	from  Node
}

// readLimits checks the limits and keeps the good ones.
func (a *Authority) readLimits(limits []Limit) []error {
	var problems []error
	for i, l := range limits {
		before := len(problems)
		report := func(field string, fault Fault, detail string) {
			problem := &Problem{Place: place("limits", i, field), Fault: fault, Detail: detail}
			if l.Position != "" {
				problem.Path = []ID{l.Position}
			}
			problems = append(problems, problem)
		}
		n, p := a.chart.Node(l.Position), power{l.Duty, l.Capacity}
		if n == 0 {
			report(".position", UnknownID, wantPosition(l.Position))
		}
		for _, f := range wrongPower(p, l.Most) {
			report(cmp.Or(f.field, ".most"), InvalidValue, f.detail)
		}
		if _, again := a.limits[p][n]; again {
			report("", DuplicateLimit, "")
		}
		if len(problems) > before {
			continue
		}
		if a.limits[p] == nil {
			a.limits[p] = make(map[Node]int64)
		}
		a.limits[p][n] = limit(l.Most)
	}
	return problems
}

// wantPosition says that an id is that of no position.
func wantPosition(id ID) string { return strconv.Quote(string(id)) + ", want the id of a position" }

// wrong is what is wrong with one field.
type wrong struct {
	field  string // empty for the amount, which limits and delegations call differently
	detail string
}

// wrongPower returns what is wrong with a power that has a limit.
func wrongPower(p power, limit int64) []wrong {
	var list []wrong
	if !p.duty.Valid() {
		list = append(list, wrong{".duty", p.duty.String()})
	}
	if p.capacity != role.Decides && p.capacity != role.Approves {
		list = append(list, wrong{".capacity", p.capacity.String() + ", want decides or approves"})
	}
	if limit < 0 {
		list = append(list, wrong{"", strconv.FormatInt(limit, 10) + ", want an amount, or 0 for no limit"})
	}
	return list
}

// readDelegations checks the delegations and works out who was handed what.
func (a *Authority) readDelegations(delegations []Delegation) []error {
	r := &delegating{authority: a, given: make(map[role.Duty][]handover), seen: make(map[Delegation]bool)}
	for i, d := range delegations {
		if r.readable(i, d) {
			if r.given[d.Duty] == nil {
				r.duties = append(r.duties, d.Duty)
			}
			r.given[d.Duty] = append(r.given[d.Duty], handover{i, d.Capacity, a.chart.Node(d.From), a.chart.Node(d.To), limit(d.Limit)})
		}
	}
	for _, d := range r.duties {
		r.hand(d)
	}
	slices.SortStableFunc(r.problems, func(a, b placed) int { return cmp.Compare(a.index, b.index) })
	var problems []error
	for _, p := range r.problems {
		problems = append(problems, p.problem)
	}
	return problems
}

// handover is a delegation of one duty between positions of the chart.
type handover struct {
	index    int // in the list of delegations
	capacity role.Capacity
	from, to Node
	limit    int64
}

// delegating reads the delegations of one authority.
type delegating struct {
	authority *Authority
	duties    []role.Duty // in the order of their first delegation
	given     map[role.Duty][]handover
	seen      map[Delegation]bool // without their limits
	problems  []placed
}

// placed is a problem of one delegation.
type placed struct {
	index   int
	problem *Problem
}

// report notes a problem of delegation i.
func (r *delegating) report(i int, field string, fault Fault, detail string, path ...ID) {
	r.problems = append(r.problems, placed{i, &Problem{Place: place("delegations", i, field), Fault: fault, Path: path, Detail: detail}})
}

// readable checks one delegation by itself.
func (r *delegating) readable(i int, d Delegation) bool {
	before := len(r.problems)
	for _, end := range [...]struct {
		field string
		id    ID
	}{{".from", d.From}, {".to", d.To}} {
		if r.authority.chart.Node(end.id) == 0 {
			r.report(i, end.field, UnknownID, wantPosition(end.id), d.From, d.To)
		}
	}
	for _, f := range wrongPower(power{d.Duty, d.Capacity}, d.Limit) {
		r.report(i, cmp.Or(f.field, ".limit"), InvalidValue, f.detail)
	}
	if d.From == d.To {
		r.report(i, "", SelfLine, "", d.From, d.To)
	}
	d.Limit = 0
	if r.seen[d] {
		r.report(i, "", DuplicateLine, "", d.From, d.To)
	}
	r.seen[d] = true
	return len(r.problems) == before
}

// hand works out who holds the duty by delegation, and reports cycles and
// delegators who have nothing to delegate. Who was handed a decision may hand on
// the approval, so that decisions go first.
func (r *delegating) hand(d role.Duty) {
	ordered := r.ordered(r.given[d])
	for _, c := range [...]role.Capacity{role.Decides, role.Approves} {
		p := power{d, c}
		r.authority.grants[p] = make(map[Node]grant)
		for _, h := range ordered {
			if h.capacity == c {
				r.settle(p, h)
			}
		}
	}
}

// ordered returns the delegations of a duty with all that somebody receives before
// what he gives. It reports their cycles, whether of one capacity or of both, and
// leaves out what closes them.
func (r *delegating) ordered(given []handover) []handover {
	by := make(map[Node][]handover) // what each gives
	awaits := make(map[Node]int)    // how much each is still to receive
	for _, h := range given {
		by[h.from] = append(by[h.from], h)
		awaits[h.to]++
	}
	var ready []Node
	for _, h := range given {
		if awaits[h.from] == 0 && by[h.from][0] == h {
			ready = append(ready, h.from)
		}
	}
	var ordered []handover
	for waiting := given; len(waiting) > 0; {
		if len(ready) == 0 {
			last := r.cycle(waiting)
			waiting = slices.DeleteFunc(slices.Clone(waiting), func(h handover) bool { return h == last })
			by[last.from] = slices.DeleteFunc(by[last.from], func(h handover) bool { return h == last })
			if awaits[last.to]--; awaits[last.to] == 0 {
				ready = append(ready, last.to)
			}
			continue
		}
		for ; len(ready) > 0; ready = ready[1:] {
			for _, h := range by[ready[0]] {
				ordered = append(ordered, h)
				if awaits[h.to]--; awaits[h.to] == 0 {
					ready = append(ready, h.to)
				}
			}
			by[ready[0]] = nil
		}
		waiting = slices.DeleteFunc(slices.Clone(waiting), func(h handover) bool { return by[h.from] == nil })
	}
	return ordered
}

// settle hands on what the giver has.
func (r *delegating) settle(p power, h handover) {
	most := r.authority.most(h.from, p)
	if most < 0 {
		giver := r.authority.chart.Position(h.from)
		r.report(h.index, ".from", NoAuthority, giver.Label()+" neither holds this nor was handed it", giver.ID)
		return
	}
	grants := r.authority.grants[p]
	if g := (grant{min(most, h.limit), h.from}); g.limit > grants[h.to].limit {
		grants[h.to] = g
	}
}

// cycle reports one cycle among delegations that all wait for each other and
// returns the one of it that was given last.
func (r *delegating) cycle(waiting []handover) handover {
	into := make(map[Node]handover) // the first that each receives
	for _, h := range waiting {
		if _, ok := into[h.to]; !ok {
			into[h.to] = h
		}
	}
	var way []handover
	passed := make(map[handover]int)
	for h := waiting[0]; ; h = into[h.from] {
		if at, ok := passed[h]; ok {
			way = way[at:]
			break
		}
		passed[h] = len(way)
		way = append(way, h)
	}
	slices.Reverse(way)
	first := 0
	for i, h := range way {
		if h.index < way[first].index {
			first = i
		}
	}
	way = slices.Concat(way[first:], way[:first])
	path := []ID{r.authority.chart.Position(way[0].from).ID}
	last := way[0]
	for _, h := range way {
		path = append(path, r.authority.chart.Position(h.to).ID)
		if h.index > last.index {
			last = h
		}
	}
	r.report(last.index, "", Cycle, "", path...)
	return last
}
