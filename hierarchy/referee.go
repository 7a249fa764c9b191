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
	Others  []Node       // with ByDuty: further positions that hold the duty, in the order of their claims
	Partial []Node       // positions that hold the duty but are passed over because a party holds them
	Common  Node         // the lowest common superior for business, whoever settles it; zero when there is none
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
// before those who take part in another way, the most frequent claim first. A
// holder who is one of the parties under another hat is passed over. Only where
// no duty is known, or nobody present holds it, the matter goes to the lowest
// common superior.
func (c *Chart) Referee(a, b Node, m *role.Matrix) Ruling {
	p, q := c.Position(a), c.Position(b)
	if p.ID == "" || q.ID == "" {
		return Ruling{chart: c}
	}
	r := Ruling{chart: c, Duty: disputeOf(p.Role, q.Role), Common: c.Tree(Business).Lowest(a, b)}
	if a == b || !p.Vacant() && p.Person == q.Person {
		r.Referee, r.Basis = a, BySelf
		return r
	}
	if m == nil {
		m = role.Published()
	}
	for _, capacity := range [...]role.Capacity{role.Decides, role.TakesPart} {
		if r.Duty == 0 || r.Referee != 0 {
			break
		}
		c.appoint(&r, m.Holders(r.Duty, capacity, c.setting), p, q)
	}
	if r.Referee == 0 && r.Common != 0 {
		r.Referee, r.Basis = r.Common, BySuperior
	}
	return r
}

// appoint makes the first impartial holder the referee.
func (c *Chart) appoint(r *Ruling, holders role.Holders, p, q Position) {
	r.Partial = nil
	seen := make(map[Node]bool)
	for _, holding := range holders.Holdings {
		for n := range c.Holding(holding.Role) {
			who := c.Position(n)
			switch {
			case seen[n]:
			case who.ID == p.ID || who.ID == q.ID || !who.Vacant() && (who.Person == p.Person || who.Person == q.Person):
				r.Partial = append(r.Partial, n)
			case r.Referee == 0:
				r.Referee, r.Basis, r.Holding = n, ByDuty, holding
			default:
				r.Others = append(r.Others, n)
			}
			seen[n] = true
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
