package hierarchy

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Policy is what decides who may do what on a chart, beside the chart itself.
//
// The zero value is the library's own: the published claims, no delegations.
type Policy struct {
	Matrix      *role.Matrix   // the claims that are asked; nil is the published ones
	Least       role.Frequency // how often a role must hold a capacity for its holder to count; zero is often
	Delegations []Delegation
}

// Authority answers who may decide what on a chart. It asks the duty matrix about
// the roles of the chart, so that there is no second list of decisions: every
// decision is a duty. It never changes and is safe for concurrent use.
//
// Authority does not grow on the way up: whoever stands above need not be able to
// do what those below him can.
type Authority struct {
	chart  *Chart
	matrix *role.Matrix
	least  role.Frequency
	grants map[power]map[Node]grant
}

// NewAuthority returns who may decide what on the chart under the policy.
//
// It returns an error that joins a *[Problem] for every delegation that names no
// position, duty or capacity or a limit below zero, goes to its own giver, is
// given twice, closes a cycle, or comes from somebody who neither holds the
// capacity nor was handed it.
func NewAuthority(c *Chart, p Policy) (*Authority, error) {
	a := &Authority{chart: c, matrix: p.Matrix, least: p.Least, grants: make(map[power]map[Node]grant)}
	if a.matrix == nil {
		a.matrix = role.Published()
	}
	if a.least == 0 {
		a.least = role.Often
	}
	if problems := a.readDelegations(p.Delegations); len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	return a, nil
}

// MarshalJSON returns an error: an Authority is asked, not stored. Store its
// chart and its policy.
func (a *Authority) MarshalJSON() ([]byte, error) {
	return nil, errors.New("hierarchy: an Authority has no JSON form: store its chart and policy")
}

// Chart returns the chart that is asked about.
func (a *Authority) Chart() *Chart { return a.chart }

// question asks what the role of n has to do with the duty.
func (a *Authority) question(n Node, d role.Duty, c role.Capacity) role.Question {
	return role.Question{Role: a.chart.Position(n).Role, Duty: d, Capacity: c, Setting: a.chart.SettingOf(n)}
}

// own reports whether the role of n holds the capacity often enough.
func (a *Authority) own(n Node, p power) bool {
	return a.matrix.Frequency(a.question(n, p.duty, p.capacity)) >= a.least
}

// most returns the most that one exercise of the power by n may cost, or -1 if n
// does not have it.
func (a *Authority) most(n Node, p power) int64 {
	if a.own(n, p) {
		return unlimited
	}
	best := int64(-1)
	for _, c := range [...]role.Capacity{role.Approves, role.Decides} {
		if g, ok := a.grants[power{p.duty, c}][n]; ok && c.Entails(p.capacity) {
			best = max(best, g.limit)
		}
	}
	return best
}

// Permission says whether somebody may do something, and on whose account.
type Permission struct {
	Granted     bool
	Answer      role.Answer // what the matrix knows about the role
	Accountable []Node      // who answers for it: the position alone, or the delegators above it up to who holds the power himself
	Limit       int64       // the most it may cost when handed down; zero is no limit
}

// May reports whether position n holds capacity c in the duty for a matter of
// the given cost, by its role or by delegation. The cost is in minor units of
// the production's currency and zero where the matter costs nothing.
//
// Whoever may for an amount may for every smaller one.
func (a *Authority) May(n Node, d role.Duty, c role.Capacity, cost int64) Permission {
	p := Permission{Answer: a.matrix.Ask(a.question(n, d, c))}
	if a.chart.Position(n).ID == "" {
		return p
	}
	most := a.most(n, power{d, c})
	if most < 0 || most < cost {
		return p
	}
	p.Granted = true
	p.Accountable = a.accountable(n, power{d, c})
	if most != unlimited {
		p.Limit = most
	}
	return p
}

// accountable returns n if it holds the power itself, or those it came from. It
// ends: limits never fall on the way up, and of equal ones a decision goes first,
// so that the way never leaves the grants of decisions again.
func (a *Authority) accountable(n Node, p power) []Node {
	if a.own(n, p) {
		return []Node{n}
	}
	var chain []Node
	for at := n; !a.own(at, p); {
		best := grant{limit: -1}
		for _, c := range [...]role.Capacity{role.Decides, role.Approves} {
			if g, ok := a.grants[power{p.duty, c}][at]; ok && c.Entails(p.capacity) && g.limit > best.limit {
				best = g
			}
		}
		if best.from == 0 {
			break
		}
		at = best.from
		chain = append(chain, at)
	}
	return chain
}

// Voice is the part of one position in a decision.
type Voice struct {
	Node      Node
	Capacity  role.Capacity
	Frequency role.Frequency // of the claim; zero when it was handed down
	Claim     role.Claim     // says so; its ID is zero when it was handed down
	From      Node           // who handed it down; zero when the role holds it
	Limit     int64          // the most it may cost when handed down; zero is no limit
}

// Decision is who has what part in a decision.
//
// A position stands under the highest capacity that its role holds at all
// (sometimes or more), and again under a lower one that it holds more often.
type Decision struct {
	Duty     role.Duty
	Decides  []Voice // have the last word
	Approves []Voice // must approve
	Advises  []Voice // must be consulted
	Informed []Voice // are told
	Prepares []Voice // draft it, do it or see to it
	Findings []cite.Finding
}

// Who returns who decides, must approve, must be consulted and is informed about
// the duty, the most frequent claim first and then in the order of the chart.
//
// Findings note that nobody on the chart decides or approves, that all who do are
// vacant, that several people usually decide, and that somebody approves what he
// himself prepares: a warning if nobody else approves or decides.
func (a *Authority) Who(d role.Duty) Decision {
	who := Decision{Duty: d}
	lists := [...]struct {
		capacity role.Capacity
		voices   *[]Voice
	}{{role.Decides, &who.Decides}, {role.Approves, &who.Approves}, {role.Advises, &who.Advises}, {role.Informed, &who.Informed}}
	for n := range a.chart.All() {
		higher := role.Never
		for _, list := range lists {
			v, ok := a.voice(n, d, list.capacity)
			if ok && (v.From != 0 && higher < role.Sometimes || v.Frequency > higher) {
				*list.voices = append(*list.voices, v)
				higher = max(v.Frequency, role.Sometimes)
			}
		}
		for _, c := range [...]role.Capacity{role.Prepares, role.Performs, role.Oversees} {
			if v, ok := a.voice(n, d, c); ok {
				who.Prepares = append(who.Prepares, v)
				break
			}
		}
	}
	for _, voices := range [...][]Voice{who.Decides, who.Approves, who.Advises, who.Informed, who.Prepares} {
		slices.SortStableFunc(voices, func(v, w Voice) int { return cmp.Compare(w.Frequency, v.Frequency) })
	}
	who.Findings = a.findings(who)
	return who
}

// voice returns the part of n in the duty in one capacity, and false if it has
// none.
func (a *Authority) voice(n Node, d role.Duty, c role.Capacity) (Voice, bool) {
	if a.matrix.Frequency(a.question(n, d, c)) >= role.Sometimes {
		answer := a.matrix.Ask(a.question(n, d, c))
		return Voice{Node: n, Capacity: c, Frequency: answer.Frequency(), Claim: answer.Prevailing}, true
	}
	if g, ok := a.grants[power{d, c}][n]; ok {
		v := Voice{Node: n, Capacity: c, From: g.from}
		if g.limit != unlimited {
			v.Limit = g.limit
		}
		return v, true
	}
	return Voice{}, false
}

// findings looks at a decision for what somebody should know.
func (a *Authority) findings(who Decision) []cite.Finding {
	var findings []cite.Finding
	note := func(level cite.Level, code string, n Node, message string, args ...any) {
		findings = append(findings, cite.Finding{Code: code, Level: level, Subject: string(a.chart.Position(n).ID), Message: fmt.Sprintf(message, args...)})
	}
	powerful := slices.Concat(who.Decides, who.Approves)
	held := slices.DeleteFunc(slices.Clone(powerful), func(v Voice) bool { return a.chart.Position(v.Node).Vacant() })
	switch {
	case len(powerful) == 0:
		note(cite.Warning, "authority-nobody", 0, "nobody on the chart decides or approves %s", who.Duty)
	case len(held) == 0:
		note(cite.Warning, "authority-vacant", powerful[0].Node, "every position that decides or approves %s is vacant", who.Duty)
	}
	var firm []Voice
	for _, v := range who.Decides {
		p := a.chart.Position(v.Node)
		if v.Frequency >= role.Usually && !slices.ContainsFunc(firm, func(w Voice) bool { return !p.Vacant() && a.chart.Position(w.Node).Person == p.Person }) {
			firm = append(firm, v)
		}
	}
	if len(firm) > 1 {
		note(cite.Note, "authority-several", firm[0].Node, "%s is decided by %d positions: say which of them has the last word", who.Duty, len(firm))
	}
	a.selfApproval(who, held, note)
	return findings
}

// selfApproval notes everybody who approves or decides what he also prepares.
func (a *Authority) selfApproval(who Decision, held []Voice, note func(cite.Level, string, Node, string, ...any)) {
	seen := make(map[role.Person]bool)
	for _, v := range who.Prepares {
		p := a.chart.Position(v.Node)
		others := slices.DeleteFunc(slices.Clone(held), func(w Voice) bool { return a.chart.Position(w.Node).Person == p.Person })
		if p.Vacant() || seen[p.Person] || len(others) == len(held) {
			continue
		}
		seen[p.Person] = true
		level := cite.Note
		if len(others) == 0 {
			level = cite.Warning
		}
		note(level, "authority-self-approval", v.Node, "%s approves or decides %s and also prepares it", p.Person, who.Duty)
	}
}

// Escalation is the way a matter takes up to somebody who may decide it.
type Escalation struct {
	Duty     role.Duty
	Function Function // whose line it went up
	Path     []Node   // from the position that raised it, each the superior of the one before, up to who decides or to the top
	Decider  Node     // the last of Path; zero when nobody on the way may decide
	Answer   Permission
	Vacant   []Node // positions of Path that might decide and are vacant
	Conflict []Node // positions of Path that might decide but are held by whoever raised the matter
	// Elsewhere lists, when nobody on the way may decide, the positions off the way
	// that may, in the order of the chart.
	Elsewhere []Node
	// Bypass says that the matter is one of safety, in which whoever raises it may
	// go past the chain; see [role.SetSafety].
	Bypass cite.Ref
}

// The source that allows to go past the chain where safety is at stake.
const (
	safetySource = cite.SourceID("hollywood-japan-crew")
	safetyAt     = "the chain is never bypassed save for safety"
)

// EscalationFunction returns the function whose line a matter goes up: [OnSet]
// for the running and safety of the set, [Creative] for creative supervision and
// the cut, [Business] for everything else. This is the library's own reading of
// the ways that the trade describes; [Authority.EscalateAlong] takes another.
func EscalationFunction(d role.Duty) Function {
	switch d {
	case role.SetSafety, role.SetOperations, role.CallSheet:
		return OnSet
	case role.FirstCut, role.DirectorsCut, role.FinalCut, role.PictureLock, role.Score, role.SoundMix, role.ColourGrade:
		return Creative
	}
	if d.Domain() == role.DomainCreative {
		return Creative
	}
	return Business
}

// Escalate carries a matter from a position up the line of its
// [EscalationFunction] to the first position that may decide it; the position
// itself decides if it may. It skips no level. A vacant position, or another of
// the person who raised the matter, passes it on, and is named.
func (a *Authority) Escalate(d role.Duty, from Node, cost int64) Escalation {
	return a.EscalateAlong(EscalationFunction(d), d, from, cost)
}

// EscalateAlong is [Authority.Escalate] up the line of the function given.
func (a *Authority) EscalateAlong(f Function, d role.Duty, from Node, cost int64) Escalation {
	return a.escalate(f, d, from, func(n Node) Permission { return a.May(n, d, role.Decides, cost) })
}

// escalate climbs to the first position that may.
func (a *Authority) escalate(f Function, d role.Duty, from Node, may func(Node) Permission) Escalation {
	e := Escalation{Duty: d, Function: f.or()}
	if d == role.SetSafety {
		e.Bypass = cite.Ref{Source: safetySource, At: safetyAt}
	}
	raised := a.chart.Position(from)
	t := a.chart.Tree(f)
	for n := from; a.chart.Position(n).ID != ""; n = t.Superior(n) {
		e.Path = append(e.Path, n)
		p, at := may(n), a.chart.Position(n)
		switch {
		case !p.Granted:
		case at.Vacant():
			e.Vacant = append(e.Vacant, n)
		case n != from && at.Person == raised.Person:
			e.Conflict = append(e.Conflict, n)
		default:
			e.Decider, e.Answer = n, p
			return e
		}
	}
	if len(e.Path) == 0 {
		return e
	}
	for n, p := range a.chart.All() {
		if !p.Vacant() && !slices.Contains(e.Path, n) && may(n).Granted {
			e.Elsewhere = append(e.Elsewhere, n)
		}
	}
	return e
}

// SpendingDuty returns the duty that overspending of the given amount falls
// under when so much of the contingency is left: [role.ContingencySpending] as
// long as it covers the amount, else [role.BudgetOverage].
func SpendingDuty(amount, contingency int64) role.Duty {
	if amount <= contingency {
		return role.ContingencySpending
	}
	return role.BudgetOverage
}

// MaySpend reports whether position n may decide on overspending of the given
// amount when so much of the contingency is left, both in minor units of the
// production's currency. Whoever decides on what the contingency does not cover
// also decides on what it covers, so whoever may spend an amount may spend every
// smaller one.
func (a *Authority) MaySpend(n Node, amount, contingency int64) Permission {
	p := a.May(n, SpendingDuty(amount, contingency), role.Decides, amount)
	if !p.Granted && amount <= contingency {
		if over := a.May(n, role.BudgetOverage, role.Decides, amount); over.Granted {
			return over
		}
	}
	return p
}

// EscalateSpending carries overspending up to the first position that may decide
// on it; see [Authority.Escalate] and [Authority.MaySpend].
func (a *Authority) EscalateSpending(from Node, amount, contingency int64) Escalation {
	return a.escalate(Business, SpendingDuty(amount, contingency), from, func(n Node) Permission { return a.MaySpend(n, amount, contingency) })
}
