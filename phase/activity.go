package phase

import (
	"cmp"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// PhasesOf returns the phases that a duty falls into in a setting. It is empty
// for an invalid duty.
func PhasesOf(d role.Duty, in role.Setting) Set {
	switch row := dutyRowOf(d, in); {
	case row != nil:
		return Set{bits: row.phases}
	case d.Valid() && int(d.Domain()) < len(domainPhases):
		return Set{bits: domainPhases[d.Domain()]}
	default:
		return Set{}
	}
}

// PhasesRef returns where it was read that a duty falls into its phases. The
// source "producedby" stands for a reading of this library's own.
func PhasesRef(d role.Duty, in role.Setting) cite.Ref {
	switch row := dutyRowOf(d, in); {
	case row != nil:
		return cite.Ref{Source: row.source, At: row.at}
	case d.Valid():
		return cite.Ref{Source: "producedby"}
	default:
		return cite.Ref{}
	}
}

// dutyRowOf returns the most specific row about the duty that covers the
// setting.
func dutyRowOf(d role.Duty, in role.Setting) *dutyRow {
	at, found := slices.BinarySearchFunc(dutyRows[:], d, func(row dutyRow, d role.Duty) int { return cmp.Compare(row.duty, d) })
	if !found {
		return nil
	}
	var best *dutyRow
	specific := -1
	for ; at < len(dutyRows) && dutyRows[at].duty == d; at++ {
		if n := covering(dutyRows[at].in, in); n > specific {
			best, specific = &dutyRows[at], n
		}
	}
	return best
}

// DutiesOf returns the duties that fall into a phase in a setting.
func DutiesOf(p Phase, in role.Setting) role.DutySet {
	var s role.DutySet
	for d := range role.Duties() {
		if PhasesOf(d, in).Has(p) {
			s = s.With(d)
		}
	}
	return s
}

// Task is work of a role in a phase: a duty, the capacity in it and how often
// the role has it, with the claim that says so.
type Task struct {
	Duty      role.Duty      `json:"duty"`
	Capacity  role.Capacity  `json:"capacity"`
	Frequency role.Frequency `json:"frequency"`
	Claim     role.Claim     `json:"claim"`
	Contested bool           `json:"contested,omitempty"` // whether another claim of equal standing says otherwise
}

// Activity is a role that is active in a phase.
type Activity struct {
	Role  role.Role `json:"role"`
	Tasks []Task    `json:"tasks"` // the most frequent first
}

// Frequency returns how often the role is active in the phase: the frequency of
// its most frequent task, and zero if it has none.
func (a Activity) Frequency() role.Frequency {
	if len(a.Tasks) == 0 {
		return 0
	}
	return a.Tasks[0].Frequency
}

// Now returns what somebody in a role does in a phase of a production in the
// setting, by the published claims: the most frequent work first, then in the
// order of duties and capacities. What they never do is not in it.
func Now(r role.Role, p Phase, in role.Setting) []Task { return NowBy(role.Published(), r, p, in) }

// NowBy is [Now] by the claims of a matrix of the caller's.
func NowBy(m *role.Matrix, r role.Role, p Phase, in role.Setting) []Task {
	var tasks []Task
	for a := range m.Work(r, in) {
		if a.Frequency() > role.Never && PhasesOf(a.Question.Duty, in).Has(p) {
			tasks = append(tasks, Task{
				Duty: a.Question.Duty, Capacity: a.Question.Capacity, Frequency: a.Frequency(),
				Claim: a.Prevailing, Contested: a.Contested,
			})
		}
	}
	slices.SortStableFunc(tasks, func(a, b Task) int { return cmp.Compare(b.Frequency, a.Frequency) })
	return tasks
}

// WhoIsActive returns the roles that have work in a phase of a production in the
// setting, by the published claims: the most frequently active first, then in
// the order of the roles. A variant of a role is listed where a claim of its own
// gives it work.
func WhoIsActive(p Phase, in role.Setting) []Activity {
	return WhoIsActiveBy(role.Published(), p, in)
}

// WhoIsActiveBy is [WhoIsActive] by the claims of a matrix of the caller's.
func WhoIsActiveBy(m *role.Matrix, p Phase, in role.Setting) []Activity {
	var active []Activity
	for r := range role.Roles() {
		tasks := NowBy(m, r, p, in)
		if slices.ContainsFunc(tasks, func(t Task) bool { return t.Claim.Role == r }) {
			active = append(active, Activity{Role: r, Tasks: tasks})
		}
	}
	slices.SortStableFunc(active, func(a, b Activity) int { return cmp.Compare(b.Frequency(), a.Frequency()) })
	return active
}
