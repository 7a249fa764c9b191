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

// limit returns the limit as a number that can be compared.
func (d Delegation) limit() int64 {
	if d.Limit == 0 {
		return unlimited
	}
	return d.Limit
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

// readDelegations checks the delegations and works out who was handed what.
func (a *Authority) readDelegations(delegations []Delegation) []error {
	r := &delegating{authority: a, given: make(map[power][]handover)}
	for i, d := range delegations {
		if r.readable(i, d) {
			p := power{d.Duty, d.Capacity}
			if r.given[p] == nil {
				r.powers = append(r.powers, p)
			}
			r.given[p] = append(r.given[p], handover{i, a.chart.Node(d.From), a.chart.Node(d.To), d.limit()})
		}
	}
	// Who was handed a decision may hand on the approval: decisions go first.
	slices.SortStableFunc(r.powers, func(p, q power) int { return cmp.Compare(q.capacity, p.capacity) })
	for _, p := range r.powers {
		r.hand(p)
	}
	return r.problems
}

// handover is a delegation of one power between positions of the chart.
type handover struct {
	index    int // in the list of delegations
	from, to Node
	limit    int64
}

// delegating reads the delegations of one authority.
type delegating struct {
	authority *Authority
	powers    []power // in the order of their first delegation
	given     map[power][]handover
	seen      []Delegation
	problems  []error
}

// report notes a problem of delegation i.
func (r *delegating) report(i int, field string, fault Fault, detail string, path ...ID) {
	r.problems = append(r.problems, &Problem{Place: place("delegations", i, field), Fault: fault, Path: path, Detail: detail})
}

// readable checks one delegation by itself.
func (r *delegating) readable(i int, d Delegation) bool {
	before := len(r.problems)
	for _, end := range [...]struct {
		field string
		id    ID
	}{{".from", d.From}, {".to", d.To}} {
		if r.authority.chart.Node(end.id) == 0 {
			r.report(i, end.field, UnknownID, strconv.Quote(string(end.id))+", want the id of a position", d.From, d.To)
		}
	}
	if !d.Duty.Valid() {
		r.report(i, ".duty", InvalidValue, d.Duty.String())
	}
	if d.Capacity != role.Decides && d.Capacity != role.Approves {
		r.report(i, ".capacity", InvalidValue, d.Capacity.String()+", want decides or approves")
	}
	if d.Limit < 0 {
		r.report(i, ".limit", InvalidValue, strconv.FormatInt(d.Limit, 10)+", want an amount, or 0 for no limit")
	}
	if d.From == d.To {
		r.report(i, "", SelfLine, "", d.From, d.To)
	}
	same := func(old Delegation) bool {
		return old.Duty == d.Duty && old.Capacity == d.Capacity && old.From == d.From && old.To == d.To
	}
	if slices.ContainsFunc(r.seen, same) {
		r.report(i, "", DuplicateLine, "", d.From, d.To)
	}
	r.seen = append(r.seen, d)
	return len(r.problems) == before
}

// hand works out who holds power p by delegation, and reports cycles and
// delegators who have nothing to delegate.
func (r *delegating) hand(p power) {
	grants := make(map[Node]grant)
	r.authority.grants[p] = grants
	waiting := slices.Clone(r.given[p])
	for len(waiting) > 0 {
		// A delegation is settled once all that its giver receives are.
		settled := slices.IndexFunc(waiting, func(h handover) bool {
			return !slices.ContainsFunc(waiting, func(other handover) bool { return other.to == h.from })
		})
		if settled < 0 {
			waiting = r.breakCycle(waiting)
			continue
		}
		h := waiting[settled]
		waiting = slices.Delete(waiting, settled, settled+1)
		most := r.authority.most(h.from, p)
		if most < 0 {
			r.report(h.index, ".from", NoAuthority, r.authority.chart.Position(h.from).Label()+" neither holds this nor was handed it", r.authority.chart.Position(h.from).ID)
			continue
		}
		if g := (grant{min(most, h.limit), h.from}); g.limit > grants[h.to].limit {
			grants[h.to] = g
		}
	}
}

// breakCycle reports one cycle among delegations that all wait for each other
// and returns them without its last.
func (r *delegating) breakCycle(waiting []handover) []handover {
	way := []handover{waiting[0]}
	for {
		before := slices.IndexFunc(waiting, func(h handover) bool { return h.to == way[len(way)-1].from })
		h := waiting[before]
		if at := slices.Index(way, h); at >= 0 {
			way = way[at:]
			break
		}
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
	return slices.DeleteFunc(slices.Clone(waiting), func(h handover) bool { return h == last })
}
