package hierarchy

import (
	"cmp"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Reporting is what the tables know about whom a role answers to.
type Reporting struct {
	Role       role.Role
	Function   Function
	Setting    role.Setting
	Prevailing []Line // alternatives, never several superiors at once, the most typical first
	Overruled  []Line // other lines that hold here, sorted by number; those true less than often among them
	// Because says why the prevailing lines go before the overruled ones that name
	// another superior; [role.ExactCapacity] stands for a line about the very
	// function, the others about the whole work. Zero when nothing prevails.
	Because role.Precedence
	// Contested says that two alternatives name different superiors, neither of
	// whom answers to the other, and nothing but their numbers tells them apart.
	Contested bool
	Elsewhere []Variation // narrower settings in which the first superior is another
}

// Variation is a narrower setting in which a role answers to somebody else.
type Variation struct {
	Setting role.Setting
	Line    Line // the first that prevails there
}

// Known reports whether any line says whom the role answers to.
func (r Reporting) Known() bool { return len(r.Prevailing) > 0 }

// AskSuperiors returns what the tables know about whom role r answers to in
// function f in the setting: the lines of [Superiors], why they prevail, which
// others hold, and where the answer is another.
func AskSuperiors(r role.Role, f Function, in role.Setting) Reporting {
	f = f.or()
	rows := superiorRows(r, f, in)
	a := Reporting{Role: r, Function: f, Setting: in}
	for _, row := range rows {
		a.Prevailing = append(a.Prevailing, row.line())
	}
	if a.Known() {
		a.Because = role.Unopposed
		a.Contested = contested(rows, f, in)
	}
	a.overrule(rows)
	a.vary()
	return a
}

// contested reports whether nothing tells the first two superiors apart.
func contested(rows []*lineRow, f Function, in role.Setting) bool {
	first := rows[0]
	for _, other := range rows[1:] {
		if other.to == first.to {
			continue
		}
		if other.frequency == first.frequency && other.strength() == first.strength() &&
			!reaches(first.to, other.to, f, in, maxClimb) && !reaches(other.to, first.to, f, in, maxClimb) {
			return true
		}
	}
	return false
}

// candidates calls yield with every reporting line of the role that is about the
// function, how it stands, and whether it holds in the setting.
func (r *Reporting) candidates(yield func(row *lineRow, t tier, holds bool)) {
	distance := 0
	for broader := r.Role; broader != 0; broader = inherits(broader, ReportsTo) {
		for _, row := range linesFrom()[broader] {
			if row.kind == ReportsTo && (row.function == 0 || row.function == r.Function) {
				specific, ok := row.covering(r.Setting)
				yield(row, tier{row.strength() == cite.Proposal, distance, specific, row.function == 0}, ok)
			}
		}
		distance++
	}
}

// overrule gathers the lines that hold and do not prevail, and why.
func (r *Reporting) overrule(rows []*lineRow) {
	var top, rival tier
	opposed := false
	r.candidates(func(row *lineRow, t tier, holds bool) {
		switch {
		case !holds:
		case slices.Contains(rows, row):
			top = t
		default:
			r.Overruled = append(r.Overruled, row.line())
			names := slices.ContainsFunc(rows, func(p *lineRow) bool { return p.to == row.to })
			if row.frequency >= role.Often && !names && (!opposed || t.compare(rival) < 0) {
				rival, opposed = t, true
			}
		}
	})
	slices.SortFunc(r.Overruled, func(a, b Line) int { return cmp.Compare(a.ID, b.ID) })
	if r.Known() && opposed {
		r.Because = top.over(rival)
	}
}

// over says what makes t prevail over u.
func (t tier) over(u tier) role.Precedence {
	switch {
	case t.proposal != u.proposal:
		return role.SourcedOverProposal
	case t.distance != u.distance:
		return role.OwnOverBroader
	case t.specific != u.specific:
		return role.NarrowerScope
	default:
		return role.ExactCapacity
	}
}

// vary looks for narrower settings in which the first superior is another.
func (r *Reporting) vary() {
	var tried []role.Setting
	r.candidates(func(row *lineRow, _ tier, _ bool) {
		for _, in := range row.scope {
			there, ok := in.Meet(r.Setting)
			if !ok || slices.Contains(tried, there) {
				continue
			}
			tried = append(tried, there)
			rows := superiorRows(r.Role, r.Function, there)
			if len(rows) > 0 && (!r.Known() || rows[0].to != r.Prevailing[0].To) {
				r.Elsewhere = append(r.Elsewhere, Variation{there, rows[0].line()})
			}
		}
	})
	slices.SortFunc(r.Elsewhere, func(a, b Variation) int {
		s, t := a.Setting, b.Setting
		return cmp.Or(cmp.Compare(s.Specificity(), t.Specificity()), cmp.Compare(s.Medium, t.Medium), cmp.Compare(s.Format, t.Format),
			cmp.Compare(s.Scale, t.Scale), cmp.Compare(s.Market, t.Market))
	})
}
