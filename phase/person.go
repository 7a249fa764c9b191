package phase

import (
	"cmp"
	"slices"

	"example.com/producedby/role"
)

// Assignment is work that falls to one person, who may hold several roles.
type Assignment struct {
	Task
	Roles []role.Role `json:"roles"` // the roles of the person that bring it, those that bring it most often first
}

// Roles returns the roles that somebody fills, in the order of the posts, each
// once.
func (c Crew) Roles(who role.Person) []role.Role {
	var roles []role.Role
	for _, post := range c.Posts {
		if post.Person == who && who != "" && !slices.Contains(roles, post.Role) {
			roles = append(roles, post.Role)
		}
	}
	return roles
}

// NowInRoles returns what one person who holds all of the roles does in a phase of
// a production in the setting, by the published claims. Work that several of the
// roles bring is there once, as often as the role has it that has it most often;
// what one role never does another may. The order is that of [Now].
func NowInRoles(roles []role.Role, p Phase, in role.Setting) []Assignment {
	return NowInRolesBy(role.Published(), roles, p, in)
}

// NowInRolesBy is [NowInRoles] by the claims of a matrix of the caller's.
func NowInRolesBy(m *role.Matrix, roles []role.Role, p Phase, in role.Setting) []Assignment {
	var list []Assignment
	cells := cellsIn(m, p, in)
	for i, r := range roles {
		if slices.Contains(roles[:i], r) {
			continue
		}
		for _, task := range tasksOf(m, r, p, in, cells) {
			at := slices.IndexFunc(list, func(a Assignment) bool { return a.Duty == task.Duty && a.Capacity == task.Capacity })
			switch {
			case at < 0:
				list = append(list, Assignment{Task: task, Roles: []role.Role{r}})
			case task.Frequency > list[at].Frequency:
				list[at].Task = task
				list[at].Roles = slices.Insert(list[at].Roles, 0, r)
			default:
				list[at].Roles = append(list[at].Roles, r)
			}
		}
	}
	slices.SortFunc(list, func(a, b Assignment) int {
		return cmp.Or(cmp.Compare(b.Frequency, a.Frequency), cmp.Compare(a.Duty, b.Duty), cmp.Compare(a.Capacity, b.Capacity))
	})
	return list
}

// Doing is what somebody does in one of the phases that a work is in. Parts of the
// work that are in one phase and of which different things are done, or where the
// person has different roles, are told apart.
type Doing struct {
	Phase       Phase        `json:"phase"`
	Whole       bool         `json:"whole,omitempty"`       // whether the work itself is in the phase
	Units       []string     `json:"units,omitempty"`       // those in the phase, where the work has units
	Assignments []Assignment `json:"assignments,omitempty"` // what is to be done
	Done        []Done       `json:"done,omitempty"`        // and what would be, were it not done by now
}

// Doing returns what a person of the crew should be doing now, by the published
// claims: for each phase that the work itself or one of its units is in, in order,
// the work of all of the roles that the person fills there. A season that prepares is in
// pre-production while its episodes are still being written. What has come to an
// end needs nobody, nor does what is suspended until it is resumed, and neither do
// the units of such a work. What a gate that was passed or a fact that was told settles
// is apart, in Done: an approved budget is neither prepared nor approved again. See
// [SettledBy]. It is nil for somebody who fills no post.
func (w Work) Doing(who role.Person) []Doing { return w.DoingBy(role.Published(), who) }

// DoingBy is [Work.Doing] by the claims of a matrix of the caller's.
func (w Work) DoingBy(m *role.Matrix, who role.Person) []Doing {
	d := doing{work: &w, matrix: m}
	d.add(who, "", &w.whole)
	for i := range w.units {
		d.add(who, w.units[i].name, &w.units[i].core)
	}
	slices.SortStableFunc(d.list, func(a, b Doing) int { return cmp.Compare(a.Phase, b.Phase) })
	return d.list
}

// doing gathers what somebody does in the parts of a work.
type doing struct {
	work   *Work
	matrix *role.Matrix
	asked  []rolesInPhase
	list   []Doing
}

// rolesInPhase is what holders of roles do in a phase, whatever is done by then.
type rolesInPhase struct {
	phase Phase
	roles []role.Role
	all   []Assignment
}

// add adds what somebody does in a unit, or in the work itself for "".
func (d *doing) add(who role.Person, unit string, c *core) {
	roles := d.work.log.Crew.Of(unit).Roles(who)
	if len(roles) == 0 || d.work.rests(c) {
		return
	}
	next := Doing{Phase: c.phase(), Whole: unit == ""}
	if unit != "" {
		next.Units = []string{unit}
	}
	for _, a := range d.all(next.Phase, roles) {
		a.Roles = slices.Clone(a.Roles)
		if done, ok := d.work.settled(c, a); ok {
			next.Done = append(next.Done, done)
		} else {
			next.Assignments = append(next.Assignments, a)
		}
	}
	at := slices.IndexFunc(d.list, next.same)
	if at < 0 {
		d.list = append(d.list, next)
		return
	}
	d.list[at].Units = append(d.list[at].Units, next.Units...)
}

// all returns what holders of the roles do in the phase.
func (d *doing) all(p Phase, roles []role.Role) []Assignment {
	for _, a := range d.asked {
		if a.phase == p && slices.Equal(a.roles, roles) {
			return a.all
		}
	}
	d.asked = append(d.asked, rolesInPhase{p, roles, NowInRolesBy(d.matrix, roles, p, d.work.log.Setting)})
	return d.asked[len(d.asked)-1].all
}

// same reports whether the same is to be done, and the same is done, in both.
func (d Doing) same(e Doing) bool {
	alike := func(a, b Assignment) bool {
		return a.Duty == b.Duty && a.Capacity == b.Capacity && slices.Equal(a.Roles, b.Roles)
	}
	return d.Phase == e.Phase && slices.EqualFunc(d.Assignments, e.Assignments, alike) && slices.EqualFunc(d.Done, e.Done, func(a, b Done) bool {
		return alike(a.Assignment, b.Assignment) && a.By == b.By && a.Filled == b.Filled
	})
}

// Narrower is work that a role has in a narrower setting than the one asked
// about.
type Narrower struct {
	Setting role.Setting `json:"setting"`
	Tasks   []Task       `json:"tasks"`
}

// NowNarrower returns the work of a role in a phase of which it depends on a
// dimension that the setting leaves open, by the published claims: a studio
// executive has work in a film made at the scale of a studio, and nobody knows of
// a film of no stated scale. What [Now] has is not in it, nor what a less narrow
// setting has already. The settings are sorted by how much they fix.
func NowNarrower(r role.Role, p Phase, in role.Setting) []Narrower {
	return NowNarrowerBy(role.Published(), r, p, in)
}

// NowNarrowerBy is [NowNarrower] by the claims of a matrix of the caller's.
func NowNarrowerBy(m *role.Matrix, r role.Role, p Phase, in role.Setting) []Narrower {
	known := []Narrower{{Setting: in, Tasks: NowBy(m, r, p, in)}}
	for _, where := range narrowerSettings(m, r, in) {
		fresh := slices.DeleteFunc(NowBy(m, r, p, where), func(t Task) bool {
			return slices.ContainsFunc(known, func(n Narrower) bool {
				return n.Setting.Covers(where) && slices.ContainsFunc(n.Tasks, func(u Task) bool {
					return t.Duty == u.Duty && t.Capacity == u.Capacity && t.Frequency <= u.Frequency
				})
			})
		})
		if len(fresh) > 0 {
			known = append(known, Narrower{Setting: where, Tasks: fresh})
		}
	}
	return known[1:]
}

// narrowerSettings returns the settings within in that claims about the role, or
// one it is a variant of, tell apart, sorted by how much they fix.
func narrowerSettings(m *role.Matrix, r role.Role, in role.Setting) []role.Setting {
	if in.Medium == 0 {
		in.Medium = in.Format.Medium()
	}
	var settings []role.Setting
	for c := range m.Claims() {
		if !r.Inherits(c.Role) {
			continue
		}
		for where := range c.Scope.All() {
			if meet, ok := where.Meet(in); ok && meet != in && !slices.Contains(settings, meet) {
				settings = append(settings, meet)
			}
		}
	}
	slices.SortFunc(settings, func(a, b role.Setting) int {
		return cmp.Or(cmp.Compare(a.Specificity(), b.Specificity()), cmp.Compare(a.Medium, b.Medium), cmp.Compare(a.Format, b.Format),
			cmp.Compare(a.Scale, b.Scale), cmp.Compare(a.Market, b.Market))
	})
	return settings
}
