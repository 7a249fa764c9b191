package hierarchy

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Policy is what decides who may do what on a chart, beside the chart itself.
//
// The zero value is the library's own: the published claims, no delegations.
type Policy struct {
	Matrix      *role.Matrix   // the claims that are asked; nil is the published ones
	Least       role.Frequency // how often a role must hold a capacity for its holder to count; zero is often
	Limits      []Limit        // what the production itself lets positions decide or approve
	Delegations []Delegation
	Currency    money.Currency // of the limits; zero where the caller keeps to one and amounts in any are taken to be in it
}

// Limit is what a production lets one position decide or approve by itself,
// whatever the sources say of its role: "the line producer up to 25,000, the
// producer up to 100,000". It gives the power to a position whose role does not
// have it and caps it where the role does.
type Limit struct {
	Duty     role.Duty     `json:"duty"`
	Capacity role.Capacity `json:"capacity"` // Decides or Approves
	Position ID            `json:"position"`
	Most     int64         `json:"most,omitzero"` // that one decision may cost, in minor units of the production's currency; zero is no limit
}

// Authority answers who may decide what on a chart. It asks the duty matrix about
// the roles of the chart, so that there is no second list of decisions: every
// decision is a duty. It never changes and is safe for concurrent use.
//
// Authority does not grow on the way up: whoever stands above need not be able to
// do what those below him can.
type Authority struct {
	chart    *Chart
	matrix   *role.Matrix
	least    role.Frequency
	currency money.Currency
	limits   map[power]map[Node]int64 // stated by the production
	grants   map[power]map[Node]grant // handed down
}

// NewAuthority returns who may decide what on the chart under the policy.
//
// It returns an error that joins a *[Problem] for every limit and delegation that
// names no position, duty or capacity or an amount below zero or is given twice,
// and for every delegation that goes to its own giver, closes a cycle among those of
// its duty, of whatever capacity, or comes from somebody who neither holds the
// capacity nor was handed it.
func NewAuthority(c *Chart, p Policy) (*Authority, error) {
	a := &Authority{chart: c, matrix: p.Matrix, least: p.Least, currency: p.Currency, limits: make(map[power]map[Node]int64), grants: make(map[power]map[Node]grant)}
	if a.matrix == nil {
		a.matrix = role.Published()
	}
	if a.least == 0 {
		a.least = role.Often
	}
	if problems := append(a.readLimits(p.Limits), a.readDelegations(p.Delegations)...); len(problems) > 0 {
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

// role returns the role that n stands for where it is: just a producer in the
// theatre, in music or on a game is the theatre, music or game producer.
func (a *Authority) role(n Node) role.Role {
	return meant(a.chart.Position(n).Role, a.chart.SettingOf(n))
}

// question asks what the role of n has to do with the duty.
func (a *Authority) question(n Node, d role.Duty, c role.Capacity) role.Question {
	return role.Question{Role: a.role(n), Duty: d, Capacity: c, Setting: a.chart.SettingOf(n)}
}

// asked returns the question whose answer says whether the role of n has the
// power. It is about the power itself, save for a decision that another claim
// tells more of: where of all that is said about approving the best is that
// somebody decides, he decides.
func (a *Authority) asked(n Node, p power) role.Question {
	q := a.question(n, p.duty, p.capacity)
	if p.capacity != role.Decides || a.matrix.Frequency(q) < role.Sometimes {
		return q
	}
	approves := a.question(n, p.duty, role.Approves)
	if a.matrix.Frequency(approves) > a.matrix.Frequency(q) && a.matrix.Ask(approves).Prevailing.Capacity == role.Decides {
		return approves
	}
	return q
}

// drafts reports whether the role of n usually prepares the duty.
func (a *Authority) drafts(n Node, d role.Duty) bool {
	return a.matrix.Frequency(a.question(n, d, role.Prepares)) >= role.Usually
}

// submits reports whether a voice that approves the duty is that of somebody who
// drafts it for others: his role usually prepares it, so that it is no signer
// ([role.Matrix.Signers]), and neither a limit nor a delegation gives it to him.
func (a *Authority) submits(d role.Duty) func(Voice) bool {
	return func(v Voice) bool {
		return v.Capacity == role.Approves && v.From == 0 && v.Answer.Known() && a.drafts(v.Node, d)
	}
}

// usual reports whether the role of n holds the capacity often enough.
func (a *Authority) usual(n Node, p power) bool {
	return a.matrix.Frequency(a.question(n, p.duty, p.capacity)) >= a.least || a.matrix.Frequency(a.asked(n, p)) >= a.least
}

// own returns the most that one exercise of the power may cost which n holds
// itself, by the production's limit or else by its role, or -1 if it does not
// hold it. Whoever decides up to an amount approves up to it, and no further unless
// more than that he decides speaks for it.
func (a *Authority) own(n Node, p power) int64 {
	if limit, stated := a.limits[p][n]; stated {
		if p.capacity == role.Approves {
			limit = max(limit, a.decidesUpTo(n, p.duty))
		}
		return limit
	}
	most := int64(-1)
	if a.usual(n, p) {
		most = unlimited
	}
	if p.capacity != role.Approves {
		return most
	}
	limit := a.decidesUpTo(n, p.duty)
	if limit >= 0 && most == unlimited && a.matrix.Ask(a.question(n, p.duty, role.Approves)).Prevailing.Capacity == role.Decides {
		return limit
	}
	return max(most, limit)
}

// decidesUpTo returns the limit up to which the production lets n decide, or -1 if
// it states none.
func (a *Authority) decidesUpTo(n Node, d role.Duty) int64 {
	if limit, stated := a.limits[power{d, role.Decides}][n]; stated {
		return limit
	}
	return -1
}

// most returns the most that one exercise of the power by n may cost, or -1 if n
// does not have it.
func (a *Authority) most(n Node, p power) int64 {
	return max(a.own(n, p), a.handed(n, p).limit)
}

// handed returns what n was handed of the power: the delegation with the highest
// limit, a decision first, or one with a limit of -1.
func (a *Authority) handed(n Node, p power) grant {
	best := grant{limit: -1}
	for _, c := range [...]role.Capacity{role.Decides, role.Approves} {
		if g, ok := a.grants[power{p.duty, c}][n]; ok && c.Entails(p.capacity) && g.limit > best.limit {
			best = g
		}
	}
	return best
}

// Permission says whether somebody may do something, and on whose account.
type Permission struct {
	// Granted is True or False where the position, its delegations or the sources
	// say so, and Unknown where no source says who does it in the setting.
	Granted     cite.Truth
	Holds       role.Capacity // Decides or Approves, the higher of what the position has for a matter of that cost; zero for neither
	Answer      role.Answer   // what the matrix knows about the role; of a decision, what it knows about approving where that says more about deciding
	Accountable []Node        // when granted, who answers for it: the position alone, or the delegators above it up to who holds the power himself
	Vacant      []Node        // of those who are accountable, delegators whose seat is vacant: nobody answers for what they handed down
	Stated      bool          // it is granted by a limit that the production states
	Limit       int64         // the most it may cost when granted up to a limit; zero is no limit
}

// May reports whether position n holds capacity c in the duty for a matter of
// the given cost, by its role, by a limit of the production or by delegation. The
// cost is in minor units of the production's currency and zero where the matter
// costs nothing. A position that is not on the chart may nothing.
//
// Whoever may for an amount may for every smaller one.
func (a *Authority) May(n Node, d role.Duty, c role.Capacity, cost int64) Permission {
	asked := power{d, c}
	p := Permission{Granted: cite.False, Answer: a.matrix.Ask(a.asked(n, asked))}
	if a.chart.Position(n).ID == "" {
		return p
	}
	for _, held := range [...]role.Capacity{role.Decides, role.Approves} {
		if a.most(n, power{d, held}) >= max(cost, 0) {
			p.Holds = held
			break
		}
	}
	most := a.most(n, asked)
	switch {
	case most < 0 && !p.Answer.Known() && !a.matrix.Holders(d, c, a.chart.SettingOf(n)).AtLeast(a.least).Known():
		p.Granted = cite.Unknown
		return p
	case most < 0 || most < cost:
		return p
	}
	p.Granted = cite.True
	p.Accountable = a.accountable(n, asked)
	for _, at := range p.Accountable {
		if at != n && a.chart.Position(at).Vacant() {
			p.Vacant = append(p.Vacant, at)
		}
	}
	p.Limit = stated(most)
	p.Stated = most == a.own(n, asked) && a.states(n, asked)
	return p
}

// states reports whether the production states a limit for n that gives the power.
func (a *Authority) states(n Node, p power) bool {
	_, decides := a.limits[power{p.duty, role.Decides}][n]
	_, stated := a.limits[p][n]
	return stated || p.capacity == role.Approves && decides && !a.usual(n, p)
}

// accountable returns n if all that it may is its own, or those it came from. It
// ends: limits never fall on the way up, and of equal ones a decision goes first,
// so that the way never leaves the grants of decisions again.
func (a *Authority) accountable(n Node, p power) []Node {
	most := a.most(n, p)
	if a.own(n, p) >= most {
		return []Node{n}
	}
	var chain []Node
	for at := n; a.own(at, p) < most; {
		at = a.handed(at, p).from
		if at == 0 {
			break
		}
		chain = append(chain, at)
	}
	return chain
}

// Voice is the part of one position in a decision.
type Voice struct {
	Node      Node
	Capacity  role.Capacity
	Frequency role.Frequency // of the claim; always when the production states a limit for it, zero when it was handed down
	Answer    role.Answer    // what the matrix knows about it, the claims against it included; nothing when the production says so or it was handed down
	From      Node           // who handed it down; zero when the position itself holds it
	Limit     int64          // the most it may cost when stated or handed down; zero is no limit
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
	chart    *Chart
}

// Who returns who decides, must approve, must be consulted and is informed about
// the duty, the most frequent claim first and then in the order of the chart.
//
// Who usually drafts a matter is no approver of it, as of [role.Matrix.Signers],
// whatever claim says that he approves it: he stands under Prepares, and a finding says
// so. A line producer makes the budget that others approve. [Authority.May] tells what
// his role holds at all.
//
// Findings note that a decision takes another form on a series, that nobody on the
// chart decides or approves, that all who do are vacant, that all who usually decide are, that a vacant position handed it down, that
// several people usually decide, and that somebody approves what he himself prepares
// or performs, or under another hat decides: a warning if nobody else approves or
// decides it but those who usually prepare it too.
func (a *Authority) Who(d role.Duty) Decision {
	who := Decision{Duty: d, chart: a.chart}
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
	who.Approves = slices.DeleteFunc(who.Approves, a.submits(d))
	return who
}

// voice returns the part of n in the duty in one capacity, and false if it has
// none.
func (a *Authority) voice(n Node, d role.Duty, c role.Capacity) (Voice, bool) {
	p := power{d, c}
	if limit, ok := a.limits[p][n]; ok {
		return Voice{Node: n, Capacity: c, Frequency: role.Always, Limit: stated(limit)}, true
	}
	if q := a.asked(n, p); a.matrix.Frequency(q) >= role.Sometimes {
		answer := a.matrix.Ask(q)
		return Voice{Node: n, Capacity: c, Frequency: answer.Frequency(), Answer: answer}, true
	}
	if g, ok := a.grants[p][n]; ok {
		return Voice{Node: n, Capacity: c, From: g.from, Limit: stated(g.limit)}, true
	}
	return Voice{}, false
}

// stated returns a limit as the caller states it: zero for none.
func stated(limit int64) int64 {
	if limit == unlimited {
		return 0
	}
	return limit
}

// findings looks at a decision for what somebody should know.
func (a *Authority) findings(who Decision) []cite.Finding {
	var findings []cite.Finding
	note := func(level cite.Level, code string, n Node, message string, args ...any) {
		findings = append(findings, cite.Finding{Code: code, Level: level, Subject: string(a.chart.Position(n).ID), Message: fmt.Sprintf(message, args...)})
	}
	powerful := slices.Concat(who.Decides, who.Approves)
	held := slices.DeleteFunc(slices.Clone(powerful), func(v Voice) bool { return a.chart.Position(v.Node).Vacant() })
	own := a.ofSeries(who.Duty)
	if own != 0 {
		note(cite.Note, "authority-of-series", 0, "on a series %s is a matter of %s: ask who decides those", who.Duty, own)
	}
	switch {
	case len(powerful) == 0 && own != 0:
	case len(powerful) == 0:
		note(cite.Warning, "authority-nobody", 0, "nobody on the chart decides or approves %s: %s", who.Duty, a.gap(who.Duty, a.chart.Setting()).why())
	case len(held) == 0:
		note(cite.Warning, "authority-vacant", powerful[0].Node, "everybody who decides or approves %s is yet to be found: %s", who.Duty, a.chart.labels(nodesOf(powerful)))
	default:
		if n := a.missing(who.Decides); n != 0 {
			note(cite.Warning, "authority-decider-vacant", n, "who usually decides %s is yet to be found: %s", who.Duty, a.chart.Position(n).Label())
		}
	}
	var firm []Voice
	for _, v := range who.Decides {
		p := a.chart.Position(v.Node)
		if v.Frequency >= role.Usually && !slices.ContainsFunc(firm, func(w Voice) bool { return !p.Vacant() && a.chart.Position(w.Node).Person == p.Person }) {
			firm = append(firm, v)
		}
	}
	if len(firm) > 1 {
		note(cite.Note, "authority-several", firm[0].Node, "several usually decide %s: %s: say which of them has the last word", who.Duty, a.chart.labels(nodesOf(firm)))
	}
	for _, n := range a.absent(who.Duty) {
		note(cite.Warning, "authority-delegator-vacant", n, "%s was handed down by %s: nobody answers for it", who.Duty, a.chart.Position(n).Label())
	}
	a.selfApproval(who, held, note)
	return findings
}

// nodesOf returns the positions of the voices, each once.
func nodesOf(voices []Voice) []Node {
	var nodes []Node
	for _, v := range voices {
		nodes = with(nodes, v.Node)
	}
	return nodes
}

// absent returns the vacant positions that handed down what somebody has in the
// duty, in the order of the chart.
func (a *Authority) absent(d role.Duty) []Node {
	var absent []Node
	for _, p := range [...]power{{d, role.Decides}, {d, role.Approves}} {
		for to, g := range a.grants[p] {
			if a.chart.Position(g.from).Vacant() && a.own(to, p) < g.limit {
				absent = with(absent, g.from)
			}
		}
	}
	slices.Sort(absent)
	return absent
}

// missing returns the first position that usually decides where all such are
// vacant and nobody was handed the decision, or zero.
func (a *Authority) missing(decides []Voice) Node {
	first := Node(0)
	for _, v := range decides {
		vacant := a.chart.Position(v.Node).Vacant()
		switch {
		case v.Frequency < role.Usually && v.From == 0:
		case !vacant:
			return 0
		case first == 0 && v.From == 0:
			first = v.Node
		}
	}
	return first
}

// selfApproval notes everybody who approves or decides what he also prepares or
// performs; to oversee it is no more than part of approving. Somebody else's
// approval makes up for it unless his role usually prepares the matter as well,
// which is the rule of [role.Matrix.Signers]. A decision that nobody on the chart
// has to approve needs no approval, and whoever takes it may prepare it. Whoever
// decides it in one position and has to approve it in another approves himself too.
func (a *Authority) selfApproval(who Decision, held []Voice, note func(cite.Level, string, Node, string, ...any)) {
	seen := make(map[role.Person]bool)
	for _, v := range who.Prepares {
		p := a.chart.Position(v.Node)
		others := slices.DeleteFunc(slices.Clone(held), func(w Voice) bool { return a.chart.Position(w.Node).Person == p.Person })
		if v.Capacity == role.Oversees || p.Vacant() || seen[p.Person] || len(others) == len(held) {
			continue
		}
		seen[p.Person] = true
		if len(who.Approves) == 0 && slices.ContainsFunc(who.Decides, func(w Voice) bool { return a.chart.Position(w.Node).Person == p.Person }) {
			continue
		}
		message := "%s approves or decides %s and also prepares it"
		if mine := slices.DeleteFunc(slices.Clone(held), func(w Voice) bool { return a.chart.Position(w.Node).Person != p.Person }); !slices.ContainsFunc(mine, func(w Voice) bool { return !a.submits(who.Duty)(w) }) {
			message = "%s may approve %s and usually drafts it: it is for others to approve"
		}
		note(a.selfLevel(who.Duty, others), "authority-self-approval", v.Node, message, p.Person, who.Duty)
	}
	for _, v := range who.Decides {
		p := a.chart.Position(v.Node)
		if p.Vacant() || seen[p.Person] || !a.firm(v) || !slices.ContainsFunc(who.Approves, func(w Voice) bool {
			return w.Node != v.Node && a.firm(w) && a.chart.Position(w.Node).Person == p.Person
		}) {
			continue
		}
		seen[p.Person] = true
		others := slices.DeleteFunc(slices.Clone(held), func(w Voice) bool { return a.chart.Position(w.Node).Person == p.Person })
		note(a.selfLevel(who.Duty, others), "authority-self-approval", v.Node, "%s decides %s and in another position approves it", p.Person, who.Duty)
	}
}

// firm reports whether a part in a decision is held as often as the policy asks, or
// was handed down.
func (a *Authority) firm(v Voice) bool { return v.From != 0 || v.Frequency >= a.least }

// selfLevel returns how grave it is that somebody approves himself, with these others
// who approve or decide as well.
func (a *Authority) selfLevel(d role.Duty, others []Voice) cite.Level {
	if slices.ContainsFunc(others, a.signs(d)) {
		return cite.Note
	}
	return cite.Warning
}

// signs returns whether a voice that approves or decides the duty is that of a
// signer: it was handed down, or its role does not usually prepare the matter.
func (a *Authority) signs(d role.Duty) func(Voice) bool {
	return func(v Voice) bool {
		in := a.chart.SettingOf(v.Node)
		drafters := a.matrix.Holders(d, role.Prepares, in).AtLeast(role.Usually)
		return v.From != 0 || a.matrix.Holders(d, role.Approves, in).Without(drafters).Has(a.role(v.Node))
	}
}
