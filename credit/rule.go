package credit

import (
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"

	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// RuleID names a rule, such as "ampas-bp-1". Ids of published rules are stable
// and never reused.
type RuleID string

// Body names who makes or keeps a rule, such as "AMPAS" or "PGA". It is an open
// set: a house that writes rules of its own names itself.
type Body string

// Rule is one rule of a credit, as plain data.
type Rule struct {
	ID      RuleID
	Body    Body
	Edition string // of the text it was read in, as its body names it: "86th", "2018"
	Force   Force
	Subject Subject
	Status  Status

	// What the rule applies to. It is asked, never a fact: a rule that does not
	// apply is silent.
	Titles   []role.Title   // titles asked about; none means any title
	Settings []role.Setting // settings asked about; none means any setting
	From, To int            // editions asked about, both included; zero is open

	Test Condition
	// Shares holds, in a rule that takes a team for one, the facts that its members
	// share: what is true of one is then true of each. Functions are always shared;
	// every other fact is each member's own. See [Together].
	Shares []Fact

	Text string   // one sentence for people
	Ref  cite.Ref // where it stands
	Note string   // what is uncertain about it, if anything is
}

// Strength returns the weight of the rule's source, or zero if the library's
// table does not know the source.
func (r Rule) Strength() cite.Strength {
	source, _ := cite.Lookup(r.Ref.Source)
	return source.Strength
}

// applies reports whether the rule speaks of what is asked.
func (r *Rule) applies(q Question) bool {
	return r.concerns(q) && (len(r.Settings) == 0 || slices.ContainsFunc(r.Settings, func(s role.Setting) bool { return s.Covers(q.Setting) }))
}

// concerns reports whether the rule speaks of what is asked in some setting.
func (r *Rule) concerns(q Question) bool {
	if len(r.Titles) != 0 && !slices.ContainsFunc(r.Titles, func(t role.Title) bool { return SameTitle(t, q.Title) }) {
		return false
	}
	return r.Subject == q.Subject && inEdition(r.From, r.To, q.Edition)
}

func inEdition(from, to, edition int) bool {
	return (from == 0 || edition >= from) && (to == 0 || edition <= to)
}

// clone returns the rule in memory of its own.
func (r Rule) clone() Rule {
	r.Titles = append([]role.Title(nil), r.Titles...)
	r.Settings = inMedia(r.Settings)
	r.Shares = append([]Fact(nil), r.Shares...)
	r.Test = cloneCondition(r.Test)
	return r
}

// Header says which rules a [RuleSet] holds.
type Header struct {
	ID      string // stable name with the edition in it, such as "ampas-best-picture-98"
	Name    string // for people: "Academy Award for Best Picture, 98th"
	Body    Body
	Edition string // as the body names it
	Number  int    // of the edition, where editions are numbered; a question that names none gets it
	Grants  string // what a granted verdict means: "the credit", "a place among the nominees"
}

// RuleSet is a set of rules of one edition, checked once and never changed. It
// answers questions from several goroutines at once. Its JSON is described in
// the file testdata/vectors/README.md of this package.
//
// The zero value holds no rules and leaves everything undetermined.
type RuleSet struct {
	header Header
	rules  []Rule
}

// NewRuleSet returns the set of the given rules. It returns an error that names
// every problem with its place:
//   - a header without id, or a rule without id, body, text, source, force, subject or status;
//   - an id used twice;
//   - a setting out of range, or editions that end before they begin;
//   - a text that is no UTF-8, or a number above 2147483647;
//   - a test that is missing or does not make sense: an unknown duty, a bound
//     that is no ratio, a count that can never be reached.
//
// A setting of a rule that gives a format and no medium is in the format's usual
// medium, as [role.ParseSetting] reads it.
func NewRuleSet(h Header, rules ...Rule) (*RuleSet, error) {
	s := &RuleSet{header: h, rules: make([]Rule, 0, len(rules))}
	var problems []error
	for _, p := range h.problems() {
		problems = append(problems, fmt.Errorf("credit: rule set: %w", p))
	}
	for i, of := range ruleProblems(rules) {
		for _, p := range of {
			problems = append(problems, fmt.Errorf("credit: rule %q: %w", rules[i].ID, p))
		}
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	for i := range rules {
		s.rules = append(s.rules, rules[i].clone())
	}
	return s, nil
}

// ruleProblems returns everything wrong with each of the rules.
func ruleProblems(rules []Rule) [][]*document.Problem {
	all := make([][]*document.Problem, len(rules))
	seen := make(map[RuleID]bool, len(rules))
	for i := range rules {
		r := &rules[i]
		all[i] = r.problems()
		if seen[r.ID] {
			all[i] = append(all[i], &document.Problem{Path: "id", Err: errors.New("used twice")})
		}
		seen[r.ID] = true
	}
	return all
}

// problems returns everything wrong with the header.
func (h *Header) problems() []*document.Problem {
	c := &checker{}
	c.want(h.ID != "", "id", "missing")
	c.want(h.Number >= 0 && h.Number <= maxCount, "number", "%d, want 0 to %d", h.Number, maxCount)
	c.text(h.ID, "id")
	c.text(h.Name, "name")
	c.text(string(h.Body), "body")
	c.text(h.Edition, "edition")
	c.text(h.Grants, "grants")
	return c.problems
}

// problems returns everything wrong with the rule, each with its place in it.
func (r *Rule) problems() []*document.Problem {
	c := &checker{}
	c.want(r.ID != "", "id", "missing")
	c.want(r.Body != "", "body", "missing")
	c.want(r.Text != "", "text", "missing, want a sentence")
	c.want(r.Ref != cite.Ref{}, "ref", "missing, want a source")
	c.want(r.Force.Valid(), "force", "%s, want a member of the set", r.Force)
	c.want(r.Subject.Valid(), "subject", "%s, want a member of the set", r.Subject)
	c.want(r.Status.Valid(), "status", "%s, want a member of the set", r.Status)
	c.want(inOrder(r.From, r.To), "to", "editions %d to %d, want them in order", r.From, r.To)
	c.want(len(r.Shares) == 0 || r.Subject == OnTeam, "shares", "a rule about a %s, want one about a team", r.Subject)
	for i, f := range r.Shares {
		c.want(f != "", fmt.Sprintf("shares[%d]", i), "empty")
		c.text(string(f), fmt.Sprintf("shares[%d]", i))
	}
	for i, t := range r.Titles {
		c.want(t != "", fmt.Sprintf("titles[%d]", i), "empty")
		c.text(string(t), fmt.Sprintf("titles[%d]", i))
	}
	c.settings(r.Settings, "settings")
	c.text(string(r.ID), "id")
	c.text(string(r.Body), "body")
	c.text(r.Edition, "edition")
	c.text(r.Text, "text")
	c.text(string(r.Ref.Source), "ref.source")
	c.text(r.Ref.At, "ref.at")
	c.text(r.Note, "note")
	c.check(r.Test, "test", 0)
	return c.problems
}

// Header returns which rules the set holds.
func (s *RuleSet) Header() Header { return s.header }

// ID returns the stable name of the set.
func (s *RuleSet) ID() string { return s.header.ID }

// String returns the name of the set for people.
func (s *RuleSet) String() string {
	if s.header.Name == "" {
		return s.header.ID
	}
	return s.header.Name
}

// Equal reports whether s and t have the same header and the same rules in the
// same order.
func (s *RuleSet) Equal(t *RuleSet) bool {
	if s == nil || t == nil {
		return s == t
	}
	return s.header == t.header && reflect.DeepEqual(s.rules, t.rules)
}

// Rules yields the rules in their published order. What the caller does to them
// does not reach the set.
func (s *RuleSet) Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for i := range s.rules {
			if !yield(s.rules[i].clone()) {
				return
			}
		}
	}
}

// Len returns the number of rules.
func (s *RuleSet) Len() int { return len(s.rules) }

// Rule returns the rule with the given id.
func (s *RuleSet) Rule(id RuleID) (Rule, bool) {
	for i := range s.rules {
		if s.rules[i].ID == id {
			return s.rules[i].clone(), true
		}
	}
	return Rule{}, false
}

// With returns a set that holds the given rules as well, under another header; s
// is unchanged. The errors are those of [NewRuleSet].
func (s *RuleSet) With(h Header, rules ...Rule) (*RuleSet, error) {
	return NewRuleSet(h, slices.Concat(s.rules, rules)...)
}

// Question is what is asked of a rule set: may this title be given here, by the
// rules of this edition? Nothing in it is a fact that could be unknown.
type Question struct {
	Subject Subject      `json:"subject,omitempty"` // zero means a person
	Title   role.Title   `json:"title,omitempty"`
	Setting role.Setting `json:"setting,omitzero"`
	Edition int          `json:"edition,omitempty"` // zero means that of the rule set
}
