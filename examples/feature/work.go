package main

import (
	"fmt"
	"io"
	"slices"

	"example.com/producedby/examples/internal/report"
	"example.com/producedby/role"
)

// reportWork prints what each producing role on the production does in its
// setting, and sets executive producer and producer side by side.
func (p *production) reportWork(w io.Writer) error {
	heading(w, "What they do")
	m := role.Published()
	for _, r := range p.producingRoles() {
		fmt.Fprintf(w, "\n  %s: %s\n", r, r.Description())
		if err := report.Work(w, m, r, p.setting); err != nil {
			return err
		}
	}
	fmt.Fprintf(w, "\n  Executive producer and producer side by side\n\n")
	return report.Comparison(w, m.Compare(role.ExecutiveProducer, role.Producer, p.setting))
}

// producingRoles returns the producing and managing roles that the credits
// stand for, each once, in the order of the constants.
func (p *production) producingRoles() []role.Role {
	var roles []role.Role
	for _, c := range p.credits {
		for r := range c.reading.Roles() {
			if (r.Class() == role.ClassProducing || r.Class() == role.ClassManagement) && !slices.Contains(roles, r) {
				roles = append(roles, r)
			}
		}
	}
	slices.Sort(roles)
	return roles
}
