package credit

import (
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Effect is what a rule does to a verdict.
//
// The zero value means that nothing was judged.
type Effect uint8

const (
	// Grants: a ground that holds.
	Grants Effect = iota + 1
	// Denies: a requirement that fails, or a bar that holds.
	Denies
	// Passes: it stands in nobody's way and is no ground.
	Passes
	// Open: it waits for a fact.
	Open
	// Remarks: a note that applies; nothing follows from it.
	Remarks
	// Conflicts: the evidence contradicts itself, so that no verdict on it is worth much.
	Conflicts
)

var effectNames = enum.Set{Type: "credit.Effect", Names: []enum.Name{
	Grants:  {Slug: "grants", Label: "grants"},
	Denies:  {Slug: "denies", Label: "denies"},
	Passes:  {Slug: "passes", Label: "passes"},
	Open:    {Slug: "open", Label: "is open"},
	Remarks: {Slug: "remarks", Label: "remarks"},

	Conflicts: {Slug: "conflicts", Label: "shows a contradiction"},
}}

// String returns the English label.
func (e Effect) String() string { return enum.String(effectNames, e) }

// Valid reports whether e is a member of the set; zero is not.
func (e Effect) Valid() bool { return enum.Valid(effectNames, e) }

// AppendText appends the slug; see [Effect.MarshalText].
func (e Effect) AppendText(b []byte) ([]byte, error) { return enum.AppendText(effectNames, b, e) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (e Effect) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (e *Effect) UnmarshalText(text []byte) error { return enum.Unmarshal(effectNames, e, text) }

// decides reports whether anything follows from a rule of that force.
func (f Force) decides() bool { return f != Notes && f != Contradicts }

// effectOf is what a rule of that force does when its test has that value.
func effectOf(f Force, t cite.Truth) Effect {
	switch {
	case f == Notes && t == cite.True:
		return Remarks
	case f == Contradicts && t == cite.True:
		return Conflicts
	case !f.decides():
		return Passes
	}
	if !t.Known() {
		return Open
	}
	switch holds := t == cite.True; {
	case f == Bars && holds, (f == Defines || f == Requires) && !holds:
		return Denies
	case (f == Defines || f == Suffices) && holds:
		return Grants
	default:
		return Passes
	}
}

// Reason is the value of a test and of the tests it is made of.
type Reason struct {
	Want     string     `json:"want"` // in words
	Truth    cite.Truth `json:"truth"`
	Observed string     `json:"observed,omitempty"` // what is known, in words
	Of       []Reason   `json:"of,omitempty"`
}

// Ruling is what one rule says in a verdict.
type Ruling struct {
	Rule   Rule   `json:"rule"`
	Effect Effect `json:"effect"`
	Reason Reason `json:"reason"`
}

// String says in words what the rule does, and the rule: "not met: ...".
func (r Ruling) String() string { return r.how() + ": " + r.Rule.Text }

// how says in words what the rule does.
func (r Ruling) how() string {
	switch bar := r.Rule.Force == Bars; {
	case r.Effect == Denies && bar:
		return "bars it"
	case r.Effect == Denies:
		return "not met"
	case r.Effect == Grants && r.Rule.Status == Observed:
		return "given in practice"
	case r.Effect == Grants:
		return "grants it"
	case r.Effect == Open && bar:
		return "may bar it"
	case r.Effect == Open:
		return "not known to be met"
	case r.Effect == Remarks:
		return "to note"
	case r.Effect == Conflicts:
		return "the evidence contradicts itself"
	case bar:
		return "does not bar it"
	case r.Rule.Force == Requires:
		return "met"
	default:
		return "does not apply"
	}
}

// Verdict is the answer to a [Question] about a record, with its reasons.
type Verdict struct {
	Person   role.Person `json:"person,omitempty"`
	Question Question    `json:"question"`
	Rules    Header      `json:"rules"`
	Outcome  Outcome     `json:"outcome"`
	// Rulings holds every rule that applies to the question, in published order;
	// none means that the rule set is silent about what is asked.
	Rulings []Ruling `json:"rulings,omitempty"`
	// Grounds holds, where the rules have no ground to grant the title asked about,
	// the titles for which they have one in the setting, in published order.
	Grounds []role.Title `json:"grounds,omitempty"`
	// Ways holds what would settle an undetermined verdict, each way to Granted
	// and to Denied, and what would have earned a denied one, or, where nothing
	// would, what would have left it undetermined. None leads to Granted where the
	// rules have no ground to grant what is asked, and a denied verdict has none at
	// all where no evidence turns it; its Summary then says so. None makes evidence
	// contradict itself by a rule by which it did not; where such a rule turns on
	// what was asked, no way asks in another setting to get round it.
	Ways []Way `json:"ways,omitempty"`
	// MoreWays says that there may be further ways: beyond the bound of 64, among
	// functions or holders too tangled to tell apart, in a narrower setting where
	// further rules would apply, or where keeping clear of a contradiction takes more
	// than 512 steps or undoes what leads to the outcome.
	MoreWays bool `json:"moreWays,omitempty"`
}

// Judge answers a question about a record, with reasons. To judge many records
// by the same rules, prepare the set once: [RuleSet.Prepare].
func (s *RuleSet) Judge(q Question, r *Record) Verdict { return s.Prepare(q).Verdict(r) }

// Verdict judges a record and says why. Its outcome is that of
// [Prepared.Outcome].
func (p *Prepared) Verdict(r *Record) Verdict {
	if r == nil {
		r = &nothing
	}
	v := Verdict{Person: r.e.Person, Question: p.question, Outcome: p.Outcome(r)}
	if p.set != nil {
		v.Rules = p.set.header
	}
	for i := range p.rules {
		test := &p.rules[i].test
		reason := test.reason(r)
		v.Rulings = append(v.Rulings, Ruling{
			Rule:   p.rules[i].rule.clone(),
			Effect: effectOf(p.rules[i].rule.Force, reason.Truth),
			Reason: reason,
		})
	}
	v.Grounds = p.otherGrounds()
	v.Ways, v.MoreWays = p.ways(r, v.Outcome)
	return v
}

// Silent reports whether no rule applies to the question.
func (v Verdict) Silent() bool { return len(v.Rulings) == 0 }

// Eligible reports whether all that the rules require is met and no bar holds,
// while none of them could grant what is asked: it may be considered, and the
// rules leave the rest to whoever decides. The outcome is then [Undetermined], and
// nothing more to be learned changes it but what is no evidence here.
func (v Verdict) Eligible() bool {
	for _, r := range v.Rulings {
		if f := r.Rule.Force; f.decides() && (f.isGround() || r.Effect != Passes) {
			return false
		}
	}
	return v.Outcome == Undetermined && v.decides()
}

// decides reports whether anything can follow from a rule that applies.
func (v Verdict) decides() bool {
	return slices.ContainsFunc(v.Rulings, func(r Ruling) bool { return r.Rule.Force.decides() })
}

// Because yields the rulings that made the outcome: those that grant, those that
// deny, or those that are open.
func (v Verdict) Because() []Ruling {
	want := Open
	switch v.Outcome {
	case Granted:
		want = Grants
	case Denied:
		want = Denies
	}
	var because []Ruling
	for _, r := range v.Rulings {
		if r.Effect == want {
			because = append(because, r)
		}
	}
	return because
}

// because says in words what made the outcome.
func (v Verdict) because() string {
	rulings := v.Because()
	if len(rulings) == 0 {
		return v.Summary()
	}
	words := make([]string, len(rulings))
	for i, r := range rulings {
		words[i] = fmt.Sprintf("%s %s", r.Rule.ID, r)
	}
	return strings.Join(words, " ")
}

// Remarks returns the notes that apply.
func (v Verdict) Remarks() []Ruling {
	var notes []Ruling
	for _, r := range v.Rulings {
		if r.Effect == Remarks {
			notes = append(notes, r)
		}
	}
	return notes
}

// Findings returns one finding for every ruling, in published order: a failure
// where it denies or shows a contradiction, a warning where it is open, a note otherwise.
func (v Verdict) Findings() []cite.Finding {
	findings := make([]cite.Finding, 0, len(v.Rulings))
	for _, r := range v.Rulings {
		level := cite.Note
		switch r.Effect {
		case Denies, Conflicts:
			level = cite.Failure
		case Open:
			level = cite.Warning
		}
		findings = append(findings, cite.Finding{
			Code:     string(r.Rule.ID),
			Level:    level,
			Subject:  string(v.Person),
			Observed: r.Reason.Observed,
			Want:     r.Reason.Want,
			Message:  r.String(),
			Ref:      r.Rule.Ref,
		})
	}
	return findings
}

// Practice reports whether only practice observed grants what is asked, and no
// rule. The outcome is [Granted] all the same; [Verdict.Summary] says it in other
// words.
func (v Verdict) Practice() bool {
	return v.Outcome == Granted && all(v.Because(), func(r Ruling) bool { return r.Rule.Status == Observed })
}

// String returns the verdict in one line: who, what, by which set, and its summary.
func (v Verdict) String() string {
	var b strings.Builder
	for _, part := range [...]string{string(v.Person), string(v.Question.Title), v.Rules.ID} {
		if part != "" {
			fmt.Fprintf(&b, "%s: ", part)
		}
	}
	return b.String() + v.Summary()
}

// Summary returns the outcome and the rules that made it, or why there are none,
// and the rules by which the evidence contradicts itself.
func (v Verdict) Summary() string {
	var ids []string
	for _, r := range v.Rulings {
		if r.Effect == Conflicts {
			ids = append(ids, string(r.Rule.ID))
		}
	}
	if len(ids) == 0 {
		return v.summary()
	}
	return v.summary() + "; the evidence contradicts itself by " + strings.Join(ids, ", ")
}

// givenInPractice says of what no rule grants that some give it.
const givenInPractice = "given in practice, by no rule: "

func (v Verdict) summary() string {
	var ids []string
	for _, r := range v.Because() {
		ids = append(ids, string(r.Rule.ID))
	}
	text := v.Outcome.String()
	switch {
	case v.Outcome == Denied && len(v.Ways) == 0 && !v.MoreWays:
		return text + " by " + strings.Join(ids, ", ") + "; no evidence turns this: " + v.restsOn()
	case len(ids) > 0 && v.Outcome == Undetermined:
		return text + " by " + strings.Join(ids, ", ") + v.speaksOf()
	case v.Practice():
		return givenInPractice + strings.Join(ids, ", ")
	case len(ids) > 0:
		return text + " by " + strings.Join(ids, ", ")
	case v.Silent():
		text += ": the rules are silent on this"
	case v.Eligible():
		return text + ", eligible: all that is required is met, and no rule here grants more" + v.speaksOf()
	case v.Outcome == Undetermined && !v.decides() && len(v.Grounds) > 0:
		return text + ": only notes apply, which decide nothing" + v.speaksOf()
	case v.Outcome == Undetermined && !v.decides():
		text += ": only notes apply, which decide nothing"
	case v.Outcome == Undetermined:
		return text + ": no ground to grant it holds"
	}
	if hint := unsaid(v.Question.Setting); hint != "" {
		text += "; the question " + hint
	}
	return text
}

// unsaid says in words what is left open of a setting, "" if nothing that rules
// commonly turn on.
func unsaid(in role.Setting) string {
	switch {
	case in.Medium == 0:
		return "names no medium"
	case in.Format == 0:
		return "names no format"
	default:
		return ""
	}
}

// speaksOf says in words which titles the set could grant, where it could not
// grant the one asked about.
func (v Verdict) speaksOf() string {
	if len(v.Grounds) == 0 {
		return ""
	}
	return "; this set says what earns " + titleWords(v.Grounds) + ", and no other title"
}

// restsOn says in words what keeps a denial from being turned.
func (v Verdict) restsOn() string {
	for _, r := range v.Because() {
		if asksOnly(r.Rule.Test) {
			return "it rests on what is asked"
		}
	}
	return "no rule that grants it can be met together with what is required"
}

// reason explains a test.
func (n *node) reason(r *Record) Reason {
	why := Reason{Want: n.cond.String(), Truth: n.eval(r), Observed: n.observed(r)}
	switch n.op {
	case opAll:
		why.Want = "all of these"
	case opAny:
		why.Want = "any of these"
	case opNone:
		why.Want = "none of these"
	case opAtLeast:
		why.Want = fmt.Sprintf("at least %d of these", n.count)
	}
	for i := range n.kids {
		why.Of = append(why.Of, n.kids[i].reason(r))
	}
	if n.op == opScore {
		why.Of = n.stageReasons(r)
	}
	return why
}

// observed says in words what is known of what the test is about.
func (n *node) observed(r *Record) string {
	switch n.op {
	case opDone, opShare:
		return n.of.observed(r, n.part)
	case opMeasure:
		return find(r.quantities, n.quantity).String()
	case opHolders:
		return n.held(r).String()
	case opReportsTo, opReportsOnlyTo:
		return observedSet(r.e.ReportsTo, role.Role.String)
	case opWorksAs:
		return observedSet(r.e.WorksAs, role.Role.String)
	case opTitled:
		return observedSet(r.e.Titles, func(t role.Title) string { return string(t) })
	case opIs:
		return find(r.facts, n.fact).String()
	case opConstant:
		if _, ok := n.cond.(AskedSetting); ok {
			return n.asked.String()
		}
		return ""
	default:
		return ""
	}
}

func observedSet[T role.Role | role.Title](k Known[T], word func(T) string) string {
	words := func(list []T) string {
		words := make([]string, len(list))
		for i, v := range list {
			words[i] = word(v)
		}
		return joinWords(words, "and")
	}
	switch {
	case k.IsZero():
		return "unknown"
	case k.Complete:
		return words(k.Are) + ", no other"
	case len(k.AreNot) == 0:
		return words(k.Are) + ", others unknown"
	case len(k.Are) == 0:
		return "not " + words(k.AreNot) + ", others unknown"
	default:
		return words(k.Are) + ", not " + words(k.AreNot) + ", others unknown"
	}
}

// observed counts what is known of the functions.
func (f *functions) observed(r *Record, p Part) string {
	yes, no, absent := f.tally(r, p)
	parts := []string{fmt.Sprintf("%d known", yes), fmt.Sprintf("%d known not", no)}
	if absent > 0 {
		parts = append(parts, fmt.Sprintf("%d not on this production", absent))
	}
	return strings.Join(append(parts, fmt.Sprintf("%d unknown", f.n-yes-no-absent)), ", ")
}

func (n *node) stageReasons(r *Record) []Reason {
	score := n.cond.(Score)
	reasons := make([]Reason, len(n.stages))
	for i := range n.stages {
		of := &n.stages[i].of
		yes, no, absent := of.tally(r, n.part)
		reasons[i] = Reason{
			Want:     fmt.Sprintf("%s, weight %d", score.Stages[i].Name, score.Stages[i].Weight),
			Truth:    between(yes > 0 && yes+absent == of.n, no < of.n-absent),
			Observed: of.observed(r, n.part),
		}
	}
	return reasons
}
