package phase_test

import (
	"cmp"
	"slices"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// modelEvent is an event in the words of the model; its days are counted from the
// start of the calendar of the tests, zero for none.
type modelEvent struct {
	kind, unit string
	on, until  int
	by         []role.Person
}

// modelSign is a signature at a gate.
type modelSign struct {
	role, or role.Role
	duty     role.Duty
	capacity role.Capacity
	required bool
	depends  bool // asked for in a narrower setting alone
	named    bool // the register names the role
	when     string
}

// modelDay is a day as the model counts it, and dayOf one that it counted.
func modelDay(d phase.Date) int {
	days, ok := d.Sub(firstDay)
	if !ok {
		return 0
	}
	return days + 1
}

func dayOf(n int) phase.Date {
	if n == 0 {
		return phase.Date{}
	}
	return firstDay.AddDays(n - 1)
}

var firstDay = phase.MustDate("2020-01-01")

// rulesIn are the rules of a setting: those of the tables of the reference where
// they speak of it, and else what the library publishes.
func rulesIn(t rapid.TB, in role.Setting) *rules {
	t.Helper()
	life := lifeOf(t, in)
	r := newRules(life)
	if life == "" {
		r = publishedRules(in)
	}
	for _, q := range phase.AllRequirements() {
		gate, need := slugOf(q.Gate), modelNeed{condition: slugOf(q.Condition)}
		if q.When != 0 {
			need.when = slugOf(q.When)
		}
		if in.Format == 0 && q.Frequency >= role.Usually && inSomeFormat(q.Scope, in) {
			r.gates[gate] = append(r.gates[gate], need)
		}
	}
	r.in, r.signs = in, map[string][]modelSign{}
	for g := range phase.Gates() {
		named := phase.Signers(g, in)
		for _, s := range (phase.GateCase{Gate: g, Setting: in}).Check().Signatures {
			sign := modelSign{
				role: s.Role, or: s.Or, duty: s.Duty, capacity: s.Capacity, required: s.Frequency >= role.Usually, depends: s.Depends,
				named: slices.ContainsFunc(named, func(n phase.Signer) bool { return n.Role == s.Role }),
			}
			if s.When != 0 {
				sign.when = slugOf(s.When)
			}
			r.signs[slugOf(g)] = append(r.signs[slugOf(g)], sign)
		}
	}
	return r
}

// inSomeFormat reports whether a scope has the setting with one format or another,
// and not whatever the format is.
func inSomeFormat(scope role.Scope, in role.Setting) bool {
	if _, all := scope.In(in); all {
		return false
	}
	for f := range role.Formats() {
		if _, ok := scope.In(role.Setting{Medium: in.Medium, Format: f, Scale: in.Scale, Market: in.Market}); ok {
			return true
		}
	}
	return false
}

// lifeOf is the name that the tables of the reference have for a setting, or "".
func lifeOf(t rapid.TB, in role.Setting) string {
	for _, l := range lives {
		if setting(t, l.in) == in {
			return l.name
		}
	}
	return ""
}

// publishedRules are the tables as the library publishes them.
func publishedRules(in role.Setting) *rules {
	r := &rules{gates: map[string][]modelNeed{}}
	for tr := range phase.Transitions() {
		if !tr.HoldsIn(in) {
			continue
		}
		line := modelLine{event: slugOf(tr.Event), to: slugOf(tr.To), whole: tr.Whole, unit: tr.Unit, work: tr.Work}
		switch {
		case tr.Back:
			line.to = "<"
		case tr.To == 0:
			line.to = "="
		}
		for _, s := range tr.From {
			line.from = append(line.from, slugOf(s))
		}
		if tr.Gate != 0 {
			line.guard = append(line.guard, "gate:"+slugOf(tr.Gate))
		}
		for _, k := range tr.Needs {
			line.guard = append(line.guard, slugOf(k))
		}
		for _, k := range tr.Unless {
			line.guard = append(line.guard, "!"+slugOf(k))
		}
		if len(tr.Either) == 2 {
			line.guard = append(line.guard, slugOf(tr.Either[0])+","+slugOf(tr.Either[1]))
		}
		r.lines = append(r.lines, line)
	}
	for g := range phase.Gates() {
		for _, q := range phase.Requirements(g, in) {
			if q.Frequency < role.Usually {
				continue
			}
			need := modelNeed{condition: slugOf(q.Condition)}
			if q.When != 0 {
				need.when = slugOf(q.When)
			}
			r.gates[slugOf(g)] = append(r.gates[slugOf(g)], need)
		}
	}
	return r
}

// dated reports whether nothing is wrong with the days of an event.
func (m *model) dated(p *piece, e modelEvent, row *modelLine) bool {
	if e.on != 0 && e.on < m.last {
		return false
	}
	on := cmp.Or(e.on, m.last) // undated, it happened no earlier
	if w := m.whole; w.held && w.optionTo != 0 && on > w.optionTo && !slices.Contains(ends, row.to) {
		return false
	}
	switch e.kind {
	case "option":
		return e.until == 0 || on == 0 || e.until > on
	case "extend-option":
		return e.until == 0 || p.optionTo == 0 || e.until > p.optionTo
	case "lapse-option":
		return p.optionTo == 0 || on > p.optionTo
	case "push":
		return e.until == 0 || e.until >= on && (p.startOn == 0 || e.until > p.startOn)
	case "reshoot":
		return e.until == 0 || e.until >= on
	}
	return true
}

// signed reports whether nobody who has to sign at a gate is known not to have.
func (m *model) signed(p *piece, gate string, by []role.Person) bool {
	mustSay := slices.Contains([]string{"greenlight", "series-order", "budget-approval"}, gate)
	if len(by) == 0 && !mustSay || len(by) > 0 && len(m.crew.Posts)+len(m.crew.Absent) == 0 {
		return true
	}
	signs := m.rules.signs[gate]
	anybody := slices.ContainsFunc(signs, func(s modelSign) bool { return s.required && m.given(s, by) })
	for _, s := range signs {
		asked := "true"
		if s.when != "" {
			asked = m.fact(p, s.when)
		}
		if !s.required || asked == "false" || m.given(s, by) {
			continue
		}
		there, absent := m.there(s)
		switch {
		case there && asked == "true" && !s.depends:
			return false
		case !there && absent:
			continue
		case !s.depends && len(by) == 0:
			return false
		case !s.depends && !there && s.role != 0 && (s.named || !anybody) && asked == "true":
			return false
		}
	}
	return true
}

// there reports whether the crew has somebody, or a vacancy, to sign, and whether
// it is said to have no such role.
func (m *model) there(s modelSign) (there, absent bool) {
	for _, post := range m.crew.Posts {
		there = there || m.bears(post.Role, s)
	}
	gone := func(r role.Role) bool {
		return slices.ContainsFunc(m.crew.Absent, func(a role.Role) bool { return r.Is(a) })
	}
	return there, gone(s.role) && (s.or == 0 || gone(s.or))
}

// given reports whether somebody who may has signed, or their deputy.
func (m *model) given(s modelSign, by []role.Person) bool {
	return slices.ContainsFunc(m.crew.Posts, func(post phase.Post) bool {
		if post.Person == "" || !m.bears(post.Role, s) {
			return false
		}
		return slices.Contains(by, post.Person) || slices.ContainsFunc(m.crew.Delegations, func(d phase.Delegation) bool {
			return d.From == post.Person && slices.Contains(by, d.To)
		})
	})
}

// bears reports whether a role stands for the one that signs.
func (m *model) bears(r role.Role, s modelSign) bool {
	if s.or != 0 && r.Is(s.or) || r == s.role {
		return true
	}
	return r.Is(s.role) && (s.duty == 0 ||
		role.Published().Frequency(role.Question{Role: r, Duty: s.duty, Capacity: s.capacity, Setting: m.rules.in}) > role.Rarely)
}
