package budget

import (
	"slices"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Signer is somebody who must approve a budget or an overage, and as what.
type Signer struct {
	Person role.Person `json:"person"`
	Role   role.Role   `json:"role,omitzero"`    // zero if Office says it
	Office string      `json:"office,omitempty"` // "completion guarantor", "financier", "studio"
	Ref    cite.Ref    `json:"ref,omitzero"`     // who says that this role signs; "producedby" is a proposal of this library
}

// SignersOf returns who must approve a budget in a setting, of those who are on
// the production: people of the first of these rules that anybody fits.
//
//   - Everybody who holds a role that signs off budgets there, by the duty matrix
//     ([role.SignersOf]) or by name at the gate ([phase.Signers]).
//   - Everybody who holds a role that usually approves or decides budgets there,
//     though it also draws them up.
//   - Everybody who holds a role that usually decides what may be spent, the
//     preliminary budget: the producer of a show.
//   - Executive producers and producers, if the sources say of nobody on the
//     production that they approve its budget. This is a proposal of this library.
//
// A variant of a role counts as the role unless it is said not to approve. Roles
// that usually prepare the budget are not among the first: it is put before the
// others. Studio, financier and completion guarantor are roles like the others and
// sign where people say so. Nobody is returned only where people hold none of
// these roles.
func SignersOf(in role.Setting, people map[role.Role][]role.Person) []Signer {
	found := signers{in: in, people: people}
	found.addHolders(role.SignersOf(role.Budget, in))
	for _, s := range phase.Signers(phase.GateBudgetApproval, in) {
		if s.Role != 0 && s.When == 0 && s.Frequency >= role.Usually {
			found.add(s.Role, role.Budget, s.Ref)
		}
	}
	for _, duty := range [...]role.Duty{role.Budget, role.PreliminaryBudget} {
		if len(found.list) == 0 {
			found.addHolders(role.HoldersOf(duty, role.Approves, in).AtLeast(role.Usually))
		}
	}
	if len(found.list) == 0 {
		for _, r := range [...]role.Role{role.ExecutiveProducer, role.Producer} {
			found.add(r, role.Budget, cite.Ref{Source: "producedby", At: "signers of a budget where no source names any"})
		}
	}
	return found.list
}

// OverageSignersOf returns who must approve an overage that the contingency does
// not cover: those who sign off overages in the setting, and where the sources
// name nobody who is on the production, those who sign the budget ([SignersOf]).
func OverageSignersOf(in role.Setting, people map[role.Role][]role.Person) []Signer {
	found := signers{in: in, people: people}
	found.addHolders(role.SignersOf(role.BudgetOverage, in))
	if len(found.list) == 0 {
		found.addHolders(role.HoldersOf(role.BudgetOverage, role.Approves, in).AtLeast(role.Usually))
	}
	if len(found.list) == 0 {
		return SignersOf(in, people)
	}
	return found.list
}

// signers gathers the people who sign.
type signers struct {
	in     role.Setting
	people map[role.Role][]role.Person
	list   []Signer
}

func (s *signers) addHolders(h role.Holders) {
	for _, holding := range h.Holdings {
		s.add(holding.Role, h.Duty, holding.Claim.Ref)
	}
}

// add adds everybody who holds a role or a variant of it that is not said to stay
// out of the duty, each person once.
func (s *signers) add(signs role.Role, duty role.Duty, ref cite.Ref) {
	for r := range role.Roles() {
		if !r.Inherits(signs) || len(s.people[r]) == 0 || r != signs && s.staysOut(r, duty) {
			continue
		}
		for _, p := range s.people[r] {
			if p != "" && !hasSigner(s.list, p) {
				s.list = append(s.list, Signer{Person: p, Role: r, Ref: ref})
			}
		}
	}
}

// staysOut reports whether a source says that a variant of a role never approves.
func (s *signers) staysOut(r role.Role, duty role.Duty) bool {
	a := role.Published().Ask(role.Question{Role: r, Duty: duty, Capacity: role.Approves, Setting: s.in})
	return a.Prevailing.Role == r && a.Frequency() == role.Never
}

func hasSigner(signers []Signer, p role.Person) bool {
	return slices.ContainsFunc(signers, func(s Signer) bool { return s.Person == p })
}
