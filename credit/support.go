package credit

import (
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// isGround reports whether a rule of that force can grant.
func (f Force) isGround() bool { return f == Defines || f == Suffices }

// otherGrounds returns the titles that rules of the set could grant in the
// setting, if none that applies could grant what is asked.
func (p *Prepared) otherGrounds() []role.Title {
	if p.set == nil || p.question.Subject != OnPerson || p.HasGround() {
		return nil
	}
	var titles []role.Title
	for i := range p.set.rules {
		r := &p.set.rules[i]
		if !r.Force.isGround() {
			continue
		}
		for _, t := range r.Titles {
			q := p.question
			q.Title = t
			if r.applies(q) && !slices.ContainsFunc(titles, func(u role.Title) bool { return SameTitle(t, u) }) {
				titles = append(titles, t)
			}
		}
	}
	return titles
}

// supported reports whether something known counts towards a ground, or the
// rules grant only because of what is known.
func (p *Prepared) supported(r *Record) bool {
	for i := range p.rules {
		if p.rules[i].rule.Force.isGround() && p.rules[i].test.support(r, nil) {
			return true
		}
	}
	return p.Outcome(r) == Granted && p.Outcome(nil) != Granted
}

// support reports whether something known to be so, or known to have been done,
// counts towards the test, and adds it in words to what; a nil what asks for the
// answer alone. That something is known not to be so is no support.
func (n *node) support(r *Record, what *[]string) bool {
	found := false
	switch n.op {
	case opAll, opAny, opAtLeast:
		if n.op == opAll && slices.ContainsFunc(n.kids, func(k node) bool { return k.op == opConstant && k.constant == cite.False }) {
			return false // it is about another title, setting or edition
		}
		for i := range n.kids {
			found = n.kids[i].support(r, what) || found
		}
	case opDone, opShare:
		found = supportOf(r, n.part, what, &n.of)
	case opScore:
		lists := make([]*functions, len(n.stages))
		for i := range n.stages {
			lists[i] = &n.stages[i].of
		}
		found = supportOf(r, n.part, what, lists...)
	case opIs:
		found = find(r.facts, n.fact) == cite.True
		if found && what != nil {
			*what = append(*what, n.cond.String())
		}
	case opMeasure:
		known := find(r.quantities, n.quantity)
		found = n.limits.hasMin && n.limits.test(known) == cite.True && known != Exactly(money.Ratio{})
		if found && what != nil {
			*what = append(*what, slugWords(string(n.quantity))+" "+known.String())
		}
	}
	return found
}

// supportOf reports whether any of the functions is known done, and adds to what
// how many and which.
func supportOf(r *Record, p Part, what *[]string, lists ...*functions) bool {
	var names []string
	all := 0
	for _, f := range lists {
		all += f.n
		for _, fn := range f.list {
			if ready := fn.ready(); ready.state(r, p) == fnDone {
				names = append(names, fn.String())
			}
		}
	}
	if len(names) == 0 || what == nil {
		return len(names) > 0
	}
	text := strings.Join(names, "; ")
	if all > 1 {
		text = fmt.Sprintf("%d of %d functions (%s)", len(names), all, text)
	}
	*what = append(*what, p.String()+" "+text)
	return true
}

// reasons returns a finding for every ground that something known counts
// towards, in published order.
func (p *Prepared) reasons(r *Record) []cite.Finding {
	var found []cite.Finding
	for i := range p.rules {
		rule, test := p.rules[i].rule, &p.rules[i].test
		var what []string
		if !rule.Force.isGround() || !test.support(r, &what) {
			continue
		}
		how := "counts towards: " + rule.Text
		if effect := effectOf(rule.Force, test.eval(r)); effect == Grants {
			how = Ruling{Rule: *rule, Effect: effect}.String()
		}
		found = append(found, cite.Finding{
			Code:     string(rule.ID),
			Subject:  string(r.e.Person),
			Level:    cite.Note,
			Observed: strings.Join(what, "; "),
			Want:     test.cond.String(),
			Message:  how,
			Ref:      rule.Ref,
		})
	}
	return found
}
