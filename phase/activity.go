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
	row := dutyRowOf(d, in)
	if row == nil {
		return Set{}
	}
	return Set{bits: row.phases}
}

// PhasesRef returns where it was read that a duty falls into its phases. The
// source "producedby" stands for a reading of this library's own.
func PhasesRef(d role.Duty, in role.Setting) cite.Ref {
	row := dutyRowOf(d, in)
	if row == nil {
		return cite.Ref{}
	}
	return cite.Ref{Source: row.source, At: row.at}
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
	return tasksOf(m, r, p, in, cellsIn(m, p, in))
}

// cell is a duty and a capacity that a claim gives to a role.
type cell struct {
	duty     role.Duty
	capacity role.Capacity
}

// cellsIn returns what the claims that hold in the setting give to each role in
// a phase, each cell once.
func cellsIn(m *role.Matrix, p Phase, in role.Setting) map[role.Role][]cell {
	duties := DutiesOf(p, in)
	cells := map[role.Role][]cell{}
	for c := range m.Claims() {
		if !duties.Has(c.Duty) || slices.Contains(cells[c.Role], cell{c.Duty, c.Capacity}) {
			continue
		}
		if _, ok := c.Scope.In(in); ok {
			cells[c.Role] = append(cells[c.Role], cell{c.Duty, c.Capacity})
		}
	}
	return cells
}

// tasksOf answers for the cells of a role and of those it is a variant of, in a
// phase in which it is there.
func tasksOf(m *role.Matrix, r role.Role, p Phase, in role.Setting, cells map[role.Role][]cell) []Task {
	if there, _ := EngagedIn(r, in); !there.Has(p) {
		return nil
	}
	var mine []cell
	for broader := r; broader != 0; broader = broader.Broader() {
		for _, c := range cells[broader] {
			if !slices.Contains(mine, c) {
				mine = append(mine, c)
			}
		}
	}
	var tasks []Task
	for _, c := range mine {
		q := role.Question{Role: r, Duty: c.duty, Capacity: c.capacity, Setting: in}
		if m.Frequency(q) <= role.Never {
			continue
		}
		a := m.Ask(q)
		tasks = append(tasks, Task{Duty: c.duty, Capacity: c.capacity, Frequency: a.Frequency(), Claim: a.Prevailing, Contested: a.Contested})
	}
	slices.SortFunc(tasks, func(a, b Task) int {
		return cmp.Or(cmp.Compare(b.Frequency, a.Frequency), cmp.Compare(a.Duty, b.Duty), cmp.Compare(a.Capacity, b.Capacity))
	})
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
	cells := cellsIn(m, p, in)
	for r := range role.Roles() {
		if len(cells[r]) == 0 {
			continue
		}
		tasks := tasksOf(m, r, p, in, cells)
		if slices.ContainsFunc(tasks, func(t Task) bool { return t.Claim.Role == r }) {
			active = append(active, Activity{Role: r, Tasks: tasks})
		}
	}
	slices.SortStableFunc(active, func(a, b Activity) int { return cmp.Compare(b.Frequency(), a.Frequency()) })
	return active
}
