package credit

import (
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// whole judges teams and list by one set.
func (c *listCheck) whole(s *RuleSet) {
	verdicts := c.teamVerdicts(s)
	p := s.Prepare(Question{Subject: OnList, Setting: c.list.Setting})
	if p.Len() == 0 {
		return
	}
	v := p.Verdict(c.counted(p, verdicts))
	c.report.Lists = append(c.report.Lists, v)
	c.listFindings(s, v)
}

// teamVerdicts judges every team by the set, and returns whether each counts as
// one; where the set knows no teams, none does.
func (c *listCheck) teamVerdicts(s *RuleSet) []Outcome {
	outcomes := make([]Outcome, len(c.list.Teams))
	for i := range c.list.Teams {
		v, ok := c.teamVerdict(s, &c.list.Teams[i])
		if !ok {
			outcomes[i] = Denied
			continue
		}
		c.report.Teams = append(c.report.Teams, v)
		outcomes[i] = v.Outcome
	}
	return outcomes
}

// listFindings adds what denies or remarks on the list as a whole.
func (c *listCheck) listFindings(s *RuleSet, v Verdict) {
	for _, f := range v.Findings() {
		ruling, _ := v.ruling(RuleID(f.Code))
		switch {
		case ruling.Effect == Denies && s.grantsCredit():
			f.Level = cite.Failure
		case ruling.Effect == Denies, ruling.Effect == Remarks:
			f.Level = cite.Warning
		default:
			continue
		}
		f.Path = "credits"
		c.find(f)
	}
}

// TeamSize is the number of people in a team; [Check] knows it.
const TeamSize Quantity = "team-size"

func withSize(q map[Quantity]Range, n int) map[Quantity]Range {
	out := map[Quantity]Range{TeamSize: Exactly(money.Whole(int64(n)))}
	for k, v := range q {
		if k != TeamSize {
			out[k] = v
		}
	}
	return out
}

func teamName(members []role.Person) string {
	words := make([]string, len(members))
	for i, p := range members {
		words[i] = string(p)
	}
	return joinWords(words, "&")
}

// counted returns a record of the list that answers every test of how many hold
// some titles.
func (c *listCheck) counted(p *Prepared, teams []Outcome) *Record {
	r := &Record{}
	for i := range p.rules {
		p.rules[i].test.each(func(n *node) {
			if n.op == opHolders {
				r.counted = append(r.counted, keyed[string, Range]{holdersKey(n.titles), c.units(n.titles, teams)})
			}
		})
	}
	return r
}

// units returns how many people or teams hold any of the titles, given folded,
// whatever the number of them each holds. Each team counts as one if its outcome
// is granted, and may if it is undetermined.
func (c *listCheck) units(titles []role.Title, teams []Outcome) Range {
	seen := make(map[role.Person]bool)
	members := make([]int, len(teams)) // holders in each team
	for i, cr := range c.list.Credits {
		if seen[cr.Person] || !slices.Contains(titles, c.folded[i]) {
			continue
		}
		seen[cr.Person] = true
		if t, ok := c.teamOf[cr.Person]; ok {
			members[t]++
		}
	}
	least, most := len(seen), len(seen)
	for t, n := range members {
		switch {
		case n == 0:
		case teams[t] == Granted:
			least, most = least-(n-1), most-(n-1)
		case teams[t] == Undetermined:
			least -= n - 1
		}
	}
	count := NoLess(money.Whole(int64(least)))
	if c.list.Complete {
		count, _ = count.Narrow(NoMore(money.Whole(int64(most))))
	}
	return count
}
