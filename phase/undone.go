package phase

import (
	"fmt"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Undone is something that a gate ahead still waits for, and whose work it is.
type Undone struct {
	Gate      Gate          `json:"gate"`
	Condition Condition     `json:"condition,omitzero"` // what has to hold; zero where a signature is wanting
	Truth     cite.Truth    `json:"truth,omitempty"`    // False where it is known not to hold, Unknown otherwise
	Depends   bool          `json:"depends,omitempty"`  // whether it is asked for in a narrower setting alone
	Itself    bool          `json:"itself,omitempty"`   // whether passing the gate brings it about, so that it need not be known before
	Duty      role.Duty     `json:"duty,omitzero"`      // the work that brings it about; zero where no duty does
	Signature bool          `json:"signature,omitempty"`
	Capacity  role.Capacity `json:"capacity,omitzero"` // in which the duty is signed for, where it is by a duty

	// Roles are those that usually do that work, by the claims, or those of which
	// one signs; People
	// those of the crew who fill them.
	Roles  []role.Role   `json:"roles,omitempty"`
	People []role.Person `json:"people,omitempty"`
}

// String returns it as a line of text: "budget approval: a budget to judge: Lin".
func (u Undone) String() string {
	text := u.Gate.String() + ": "
	switch {
	case !u.Signature:
		text += u.Condition.String()
	case len(u.Roles) == 2:
		text += fmt.Sprintf("signature of %s or %s", u.Roles[0], u.Roles[1])
	case len(u.Roles) > 0:
		text += "signature of " + u.Roles[0].String()
	default:
		text += fmt.Sprintf("signature of whoever %s %s", u.Capacity, u.Duty)
	}
	if len(u.People) > 0 {
		text += ": " + people(u.People)
	}
	return text
}

// Undone returns what is still undone before a gate, for a unit or for the work
// itself after "", as it is known on a day: each requirement and each signature of
// the gates ahead, up to and including that gate, in order. Each is told once, at
// the first gate that waits for it. What an earlier gate of them establishes is
// not told again. It is empty if the gate is not ahead, and where the unit or the
// work has come to an end or is suspended.
//
// Whose work it is comes from the published claims on the duty that brings the
// condition about; which duty that is, is a reading of this library's own.
func (w Work) Undone(unit string, g Gate, on Date) []Undone {
	ahead := w.gatesTo(unit, g)
	var list []Undone
	established := map[Condition]bool{}
	for _, gate := range ahead {
		report := w.gateReport(unit, gate, on)
		for _, q := range report.Requirements {
			if again := q.Condition == MilestoneSubmitted && established[MilestoneSubmitted]; again {
				q.Truth = cite.False // each milestone is handed in for itself
			} else if q.Truth == cite.True || established[q.Condition] {
				continue
			}
			established[q.Condition] = true
			list = append(list, w.undone(unit, gate, q))
		}
		for _, s := range report.StillToSign() {
			u := Undone{Gate: gate, Truth: s.Truth(), Depends: s.Depends, Duty: s.Duty, Capacity: s.Capacity, Signature: true, People: slices.Clone(s.May)}
			if s.Role != 0 {
				u.Roles = []role.Role{s.Role}
			}
			if s.Or != 0 {
				u.Roles = append(u.Roles, s.Or)
			}
			list = append(list, u)
		}
		established[gate.Establishes()] = true
		established[MilestoneSubmitted] = established[MilestoneSubmitted] || gate == GateMilestone
	}
	return list
}

// gatesTo returns the gates ahead of a unit up to and including g.
func (w Work) gatesTo(unit string, g Gate) []Gate {
	p, ok := w.placed(unit)
	if c, _ := w.at(unit); !ok || w.rests(c) {
		return nil
	}
	var ahead []Gate
	for _, s := range p.Gates {
		if s.State != GateAhead {
			continue
		}
		if s.Gate == g {
			return append(ahead, g)
		}
		if !s.Optional {
			ahead = append(ahead, s.Gate)
		}
	}
	return nil
}

func (w Work) undone(unit string, g Gate, q RequirementState) Undone {
	u := Undone{Gate: g, Condition: q.Condition, Truth: q.Truth, Depends: q.Depends, Itself: q.Itself}
	u.Duty, u.Roles = w.workOn(q.Condition)
	for _, post := range w.log.Crew.Of(unit).Posts {
		if post.Person != "" && slices.ContainsFunc(u.Roles, func(r role.Role) bool { return post.Role.Inherits(r) }) {
			u.People = appendNew(u.People, post.Person)
		}
	}
	return u
}

// conditionRow says which work brings a condition about.
type conditionRow struct {
	condition Condition
	duty      role.Duty
	approval  bool // it is brought about by approving, not by doing
}

// capacities returns the capacities of those who bring the condition about.
func (r conditionRow) capacities() []role.Capacity {
	if r.approval {
		return []role.Capacity{role.Approves}
	}
	return []role.Capacity{role.Prepares, role.Performs}
}

// roles returns the roles that usually bring the condition about in a setting.
func (r conditionRow) roles(in role.Setting) []role.Role {
	var roles []role.Role
	for _, capacity := range r.capacities() {
		for _, h := range role.HoldersOf(r.duty, capacity, in).AtLeast(role.Usually).Holdings {
			if !slices.ContainsFunc(roles, func(r role.Role) bool { return h.Role.Is(r) }) {
				roles = append(roles, h.Role)
			}
		}
	}
	return roles
}

// workOn returns the work that brings a condition about and whose it usually is. What
// puts the financing in place is an order, where the life of the work has one. Of
// several duties it is the first that somebody usually has there, else the last.
func (w Work) workOn(k Condition) (role.Duty, []role.Role) {
	if k == FinancingInPlace {
		for _, g := range w.life.Gates() {
			switch g.Gate {
			case GateSeriesOrder:
				return role.SeriesOrder, conditionRow{k, role.SeriesOrder, true}.roles(w.log.Setting)
			case GateGreenlight:
				return role.Greenlight, conditionRow{k, role.Greenlight, true}.roles(w.log.Setting)
			}
		}
	}
	var duty role.Duty
	for _, row := range conditionRows {
		if row.condition != k {
			continue
		}
		if roles := row.roles(w.log.Setting); len(roles) > 0 {
			return row.duty, roles
		}
		duty = row.duty
	}
	return duty, nil
}

// conditionRows is sorted by condition in the order of the constants, and of one
// condition by which duty goes before. What hangs
// on the units of a work, on an agreement or on time has no row, nor has what a
// gate before establishes wherever it is asked for.
var conditionRows = [...]conditionRow{
	{RightsAgreed, role.Rights, false},
	{OptionPaid, role.Rights, false},
	{DevelopmentMoney, role.DevelopmentFunding, false},
	{TalentAttached, role.Packaging, false},
	{BudgetDrafted, role.Budget, false},
	{MoneyCoversBudget, role.Financing, false},
	{FinancingInPlace, role.Financing, false},
	{SpecificationAgreed, role.EditorialSpecification, false},
	{ScheduleDrafted, role.ShootingSchedule, false},
	{ScriptLocked, role.ShootingScript, false},
	{BudgetApproved, role.Budget, true},
	{ScheduleApproved, role.ShootingSchedule, true},
	{KeyPeopleVetted, role.CompletionGuarantee, false},
	{BondIssued, role.CompletionGuarantee, false},
	{InsuranceInPlace, role.Insurance, false},
	{CrewInPlace, role.CrewHiring, false},
	{CastInPlace, role.PrincipalCasting, false},
	{LocationsSecured, role.LocationSecuring, false},
	{PointsAgreed, role.PreProductionMeeting, false},
	{ScenesDone, role.Directing, false},
	{DirectorsPeriodOver, role.DirectorsCut, false},
	{CutApproved, role.PictureLock, true},
	{CutApproved, role.FinalCut, true},
	{GradeComplete, role.ColourGrade, false},
	{PilotDelivered, role.Delivery, false},
	{MilestoneSubmitted, role.GameMilestones, false},
	{CertificationPassed, role.GameCertification, true},
	{MixFinished, role.Mix, false},
	{MasterFinished, role.Master, false},
	{ProofOfConceptShown, role.ProofOfConcept, false},
	{MeetingHeld, role.PreProductionMeeting, false},
}
