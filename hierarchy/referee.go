package hierarchy

import (
	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
)

// Basis says why somebody settles a dispute.
//
// The zero value means that nobody on the chart does.
type Basis uint8

const (
	// ByDuty: settling such disputes is somebody's duty, whoever reports to whom.
	ByDuty Basis = iota + 1
	// BySuperior: no such duty is known or held, and the matter goes up to the lowest common superior.
	BySuperior
	// BySelf: one person holds both positions and has only himself to agree with.
	BySelf
)

// Ruling says who settles a dispute between two positions, and why.
type Ruling struct {
	Referee Node         // zero when nobody on the chart does
	Basis   Basis        // zero when nobody on the chart does
	Duty    role.Duty    // the duty of settling it; zero when the tables know of none for two such roles
	Holding role.Holding // with ByDuty: the claim that makes the referee's role the one that settles it
	Others  []Node       // with ByDuty: further positions that hold the duty in the same capacity, in the order of their claims; vacant ones only where the referee's is
	Partial []Node       // positions passed over, by duty or on the way up, because a party holds them
	Vacant  []Node       // positions that could settle it and are vacant: passed over, or, where nobody else is left, the referee's own among them
	Common  Node         // the lowest common superior for business, whoever settles it, be it a party; zero when there is none
	chart   *Chart
}

// disputes lists the pairs of roles between whom settling a dispute is a duty
// of its own.
var disputes = [...]struct {
	a, b role.Role
	duty role.Duty
}{
	{role.Director, role.LineProducer, role.DirectorProductionDispute},
	{role.Director, role.ProductionManager, role.DirectorProductionDispute},
}

// disputeOf returns the duty of settling disputes between roles a and b, or zero.
func disputeOf(a, b role.Role) role.Duty {
	for _, d := range disputes {
		if a.Is(d.a) && b.Is(d.b) || b.Is(d.a) && a.Is(d.b) {
			return d.duty
		}
	}
	return 0
}

// Referee says who settles a dispute between the positions a and b, asking the
// claims of m; a nil m asks the published ones.
//
// Refereeing is a duty, not a place in the tree: director and line producer both
// sit under the producer, and yet the executive producer settles between them.
// So the first answer is whoever on the chart holds the duty: those who decide
// before those who take part in another way, the most frequent claim first. Only
// where no duty is known, or nobody fit holds it, the matter goes to the lowest
// common superior for business, and on up.
//
// A party never referees, neither in its own position nor under another hat: the
// superior of the other party is passed over, and the matter goes on up. A vacant
// position is passed over for any that is held; only where none is, the ruling
// names the first vacant one, as the seat that would settle it.
func (c *Chart) Referee(a, b Node, m *role.Matrix) Ruling {
	p, q := c.Position(a), c.Position(b)
	if p.ID == "" || q.ID == "" {
		return Ruling{chart: c}
	}
	t := c.Tree(Business)
	r := Ruling{chart: c, Duty: disputeOf(p.Role, q.Role), Common: t.Lowest(a, b)}
	if a == b || !p.Vacant() && p.Person == q.Person {
		r.Referee, r.Basis = a, BySelf
		return r
	}
	if m == nil {
		m = role.Published()
	}
	s := sifter{ruling: &r, a: p, b: q, seen: make(map[Node]bool)}
	benches := make([]bench, 0, 3)
	if r.Duty != 0 {
		for _, capacity := range [...]role.Capacity{role.Decides, role.TakesPart} {
			benches = append(benches, s.byDuty(m.Holders(r.Duty, capacity, c.setting)))
		}
	}
	benches = append(benches, s.bySuperior(t))
	r.appoint(benches)
	return r
}

// bench is who could settle a dispute on one ground, parties left out.
type bench struct {
	basis    Basis
	nodes    []Node
	holdings []role.Holding // of each node, with ByDuty
}

// sifter sorts the parties out of those who could settle a dispute.
type sifter struct {
	ruling *Ruling
	a, b   Position // the parties
	seen   map[Node]bool
}

// fit reports whether n is not seen yet and no party, and notes a party.
func (s *sifter) fit(n Node) bool {
	if s.seen[n] {
		return false
	}
	s.seen[n] = true
	who := s.ruling.chart.Position(n)
	if who.ID == s.a.ID || who.ID == s.b.ID || !who.Vacant() && (who.Person == s.a.Person || who.Person == s.b.Person) {
		s.ruling.Partial = append(s.ruling.Partial, n)
		return false
	}
	return true
}

// byDuty returns the positions of those holders.
func (s *sifter) byDuty(holders role.Holders) bench {
	of := bench{basis: ByDuty}
	for _, holding := range holders.Holdings {
		for n := range s.ruling.chart.Holding(holding.Role) {
			if s.fit(n) {
				of.nodes, of.holdings = append(of.nodes, n), append(of.holdings, holding)
			}
		}
	}
	return of
}

// bySuperior returns the lowest common superior and everybody above him.
func (s *sifter) bySuperior(t Tree) bench {
	of := bench{basis: BySuperior}
	if s.ruling.Common == 0 {
		return of
	}
	for n := s.ruling.Common; n != 0; n = t.Superior(n) {
		if s.fit(n) {
			of.nodes = append(of.nodes, n)
			if !s.ruling.chart.Position(n).Vacant() {
				break
			}
		}
	}
	return of
}

// appoint makes the first who holds his position the referee, or, where all are
// vacant, the first position.
func (r *Ruling) appoint(benches []bench) {
	for _, vacant := range [...]bool{false, true} {
		for _, of := range benches {
			r.take(of, vacant)
			if r.Referee != 0 {
				return
			}
		}
	}
}

// take makes the first of a bench the referee, of those who hold their position
// or of those vacant.
func (r *Ruling) take(of bench, vacant bool) {
	for i, n := range of.nodes {
		switch isVacant := r.chart.Position(n).Vacant(); {
		case isVacant != vacant:
			if isVacant {
				r.Vacant = append(r.Vacant, n)
			}
		case r.Referee == 0:
			r.Referee, r.Basis = n, of.basis
			if of.basis == ByDuty {
				r.Holding = of.holdings[i]
			}
		case of.basis == ByDuty:
			r.Others = append(r.Others, n)
		}
	}
}

var basisNames = enum.Set{Type: "hierarchy.Basis", Names: []enum.Name{
	ByDuty:     {Slug: "by-duty", Label: "by duty"},
	BySuperior: {Slug: "by-superior", Label: "by common superior"},
	BySelf:     {Slug: "by-self", Label: "as one person in both positions"},
}}

// String returns the English label.
func (b Basis) String() string { return enum.String(basisNames, b) }

// Valid reports whether b is a member of the set; zero is not.
func (b Basis) Valid() bool { return enum.Valid(basisNames, b) }

// AppendText appends the slug; see [Basis.MarshalText].
func (b Basis) AppendText(to []byte) ([]byte, error) { return enum.AppendText(basisNames, to, b) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (b Basis) MarshalText() ([]byte, error) { return b.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (b *Basis) UnmarshalText(text []byte) error { return enum.Unmarshal(basisNames, b, text) }
