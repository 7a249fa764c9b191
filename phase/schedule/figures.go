package schedule

import (
	"fmt"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Figure is a published figure for planning: how long something usually takes,
// or how much there is of it. It is what a source says of productions at large,
// and a rule for none of them.
type Figure struct {
	role.Fact
	Subject Subject `json:"subject"`
	Least   int     `json:"least,omitempty"` // zero where the source names no lower end
	Most    int     `json:"most,omitempty"`  // zero where the source names no upper end
	Per     int     `json:"per,omitempty"`   // what least and most are divided by: one of three; zero for one
	Unit    Unit    `json:"unit"`
}

// String returns the figure as text: "length of the shoot: 18 to 30 shooting days".
func (f Figure) String() string {
	least, most := f.amount(f.Least), f.amount(f.Most)
	unit := f.Unit.String()
	if max(f.Least, f.Most) == 1 && f.Per <= 1 {
		unit = strings.TrimSuffix(unit, "s")
	}
	switch {
	case f.Least == f.Most:
		return fmt.Sprintf("%s: %s %s", f.Subject, least, unit)
	case f.Most == 0:
		return fmt.Sprintf("%s: %s %s or more", f.Subject, least, unit)
	case f.Least == 0:
		return fmt.Sprintf("%s: %s %s at most", f.Subject, most, unit)
	default:
		return fmt.Sprintf("%s: %s to %s %s", f.Subject, least, most, unit)
	}
}

func (f Figure) amount(n int) money.Ratio {
	r, err := money.NewRatio(int64(n), int64(max(f.Per, 1)))
	if err != nil {
		return money.Ratio{} // does not happen: what it is divided by is not zero
	}
	return r
}

// Admits reports whether n, counted in the unit of the figure, lies within it.
func (f Figure) Admits(n int) bool { return f.AdmitsRatio(money.Whole(int64(n))) }

// AdmitsRatio is [Figure.Admits] for what is no whole number, such as half a page
// or a third of the time.
func (f Figure) AdmitsRatio(r money.Ratio) bool {
	return r.Cmp(f.amount(f.Least)) >= 0 && (f.Most == 0 || r.Cmp(f.amount(f.Most)) <= 0)
}

// Figures returns what sources say of a subject in a setting, side by side where
// they differ, in the order of their numbers.
func Figures(s Subject, in role.Setting) []Figure {
	var found []Figure
	for i := range figureRows {
		if row := &figureRows[i]; row.subject == s && row.in.Covers(in) {
			found = append(found, row.figure())
		}
	}
	return found
}

// AllFigures returns every figure, by subject.
func AllFigures() []Figure {
	all := make([]Figure, len(figureRows))
	for i := range figureRows {
		all[i] = figureRows[i].figure()
	}
	return all
}

func (r *figureRow) figure() Figure {
	source, _ := cite.Lookup(r.source)
	return Figure{
		Fact: role.Fact{
			ID: r.id, Scope: role.ScopeOf(r.in), Frequency: role.Usually,
			Ref: cite.Ref{Source: r.source, At: r.at}, Strength: source.Strength,
		},
		Subject: r.subject, Least: r.least, Most: r.most, Per: r.per, Unit: r.unit,
	}
}
