package schedule

import (
	"fmt"

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
	Unit    Unit    `json:"unit"`
}

// String returns the figure as text: "length of the shoot: 18 to 30 shooting days".
func (f Figure) String() string {
	switch {
	case f.Least == f.Most:
		return fmt.Sprintf("%s: %d %s", f.Subject, f.Least, f.Unit)
	case f.Most == 0:
		return fmt.Sprintf("%s: %d %s or more", f.Subject, f.Least, f.Unit)
	case f.Least == 0:
		return fmt.Sprintf("%s: %d %s at most", f.Subject, f.Most, f.Unit)
	default:
		return fmt.Sprintf("%s: %d to %d %s", f.Subject, f.Least, f.Most, f.Unit)
	}
}

// Admits reports whether n lies within the figure.
func (f Figure) Admits(n int) bool { return n >= f.Least && (f.Most == 0 || n <= f.Most) }

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
		Subject: r.subject, Least: r.least, Most: r.most, Unit: r.unit,
	}
}
