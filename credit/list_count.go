package credit

import (
	"fmt"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// whole judges teams and list by one set.
func (c *listCheck) whole(s *RuleSet) {
	for i := range c.list.Teams {
		if v, ok := c.teamVerdict(s, &c.list.Teams[i]); ok {
			c.report.Teams = append(c.report.Teams, v)
		}
	}
	p := s.Prepare(Question{Subject: OnList, Setting: c.list.Setting})
	if p.Len() == 0 {
		return
	}
	known := c.standing(s)
	v := p.Verdict(known)
	c.report.Lists = append(c.report.Lists, v)
	c.listFindings(s, p, v, known)
}

// teamOutcomes returns whether each team counts as one by the set; where the set
// knows no teams, none does.
func (c *listCheck) teamOutcomes(s *RuleSet) []Outcome {
	if outcomes, ok := c.outcomes[s]; ok {
		return outcomes
	}
	outcomes := make([]Outcome, len(c.list.Teams))
	for i := range c.list.Teams {
		outcomes[i] = Denied
		if v, ok := c.teamVerdict(s, &c.list.Teams[i]); ok {
			outcomes[i] = v.Outcome
		}
	}
	c.outcomes[s] = outcomes
	return outcomes
}

// listFindings adds what denies, remarks on the list as a whole or waits, and what
// would if the names on the list were counted one by one and there were no others.
func (c *listCheck) listFindings(s *RuleSet, p *Prepared, v Verdict, known *Record) {
	listed := c.listed(s)
	for i, f := range v.Findings() {
		ruling := v.Rulings[i]
		over, limit := p.rules[i].test.passed(listed, known)
		if over != "" {
			f.Observed, f.Want = over, limit
		}
		if over != "" && ruling.Reason.Truth == cite.Unknown {
			if !ruling.Rule.Force.decides() && p.rules[i].test.eval(listed) != cite.True {
				continue
			}
			if !ruling.Rule.Force.decides() {
				f.Message = "may be to note: " + ruling.Rule.Text
			}
			f.Path, f.Level, f.Message = "credits", cite.Warning, f.Message+" The list names "+over+"."
			c.find(f)
			continue
		}
		switch {
		case ruling.Effect == Conflicts, ruling.Effect == Denies && s.grantsCredit():
			f.Level = cite.Failure
		case ruling.Effect == Denies, ruling.Effect == Remarks:
			f.Level = cite.Warning
		case ruling.Effect == Open:
			f.Level = cite.Note
		default:
			continue
		}
		if over != "" && (ruling.Effect == Denies || ruling.Effect == Remarks) {
			f.Message += " The list names " + over + "."
		}
		f.Path = "credits"
		c.find(f)
	}
}

// listed returns the record of the production with the names that the list has, each
// counted for one, without those whom the set denies what it grants.
func (c *listCheck) listed(s *RuleSet) *Record {
	denied, listed := c.deniedBy(s), *c.production
	listed.counted = nil
	for _, n := range c.countsOf(s) {
		alone := make([]Outcome, len(c.list.Teams))
		for i := range alone {
			alone[i] = Denied
		}
		least, _ := c.units(n.titles, alone, func(i int) bool { return denied[i] }).Min()
		listed.counted = append(listed.counted, keyed[string, Range]{holdersKey(n.titles), Exactly(least)})
	}
	return &listed
}

// passed says in words which counts the names on the list pass a limit of, "" for
// none, and which limits: those of which it is not known whether they do.
func (n *node) passed(listed, known *Record) (over, limit string) {
	var words, limits []string
	n.each(func(n *node) {
		if n.op != opHolders {
			return
		}
		count := n.held(listed)
		most, limited, want := n.limits.max, n.limits.hasMax, "at most"
		lo, _ := count.Min()
		if !limited { // a note of so many or more
			most, limited = n.limits.min, n.limits.hasMin && n.limits.min.Cmp(money.Whole(1)) > 0
			limited, want = limited && lo.Cmp(most) >= 0, "fewer than"
		} else {
			limited = lo.Cmp(most) > 0
		}
		if !limited {
			return
		}
		titles := titleWords(n.cond.(Holders).Titles)
		text := fmt.Sprintf("%s as %s", count, titles)
		if held := n.held(known); held != count {
			text += fmt.Sprintf(", counted as %s", held)
		}
		words, limits = append(words, text), append(limits, fmt.Sprintf("%s %s as %s", want, most, titles))
	})
	if len(words) == 0 {
		return "", ""
	}
	return joinWords(words, "and"), joinWords(limits, "and")
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

// count is how many hold any of some titles, given folded.
type count struct {
	titles []role.Title
	held   Range
}

// countsOf returns how many hold the titles of every test of holders in the set.
func (c *listCheck) countsOf(s *RuleSet) []count {
	if counts, ok := c.counts[s]; ok {
		return counts
	}
	var counts []count
	for i := range s.rules {
		eachCondition(s.rules[i].Test, func(cond Condition) {
			if h, ok := cond.(Holders); ok {
				titles := foldAll(h.Titles)
				counts = append(counts, count{titles, c.units(titles, c.teamOutcomes(s), nil)})
			}
		})
	}
	c.counts[s] = counts
	return counts
}

// counted returns the record with the counts of the list, as the set counts.
func (c *listCheck) counted(s *RuleSet, r *Record) *Record { return r.withCounts(c.countsOf(s)) }

// countedByAll returns the record with the counts of the list that hold whichever
// of the sets counts.
func (c *listCheck) countedByAll(r *Record) *Record {
	var counts []count
	for _, s := range c.sets {
		for _, n := range c.countsOf(s) {
			counts = append(counts, count{n.titles, c.atMostTeams(n.titles)})
		}
	}
	return r.withCounts(counts)
}

// atMostTeams returns how many hold any of the titles, whether or not teams count
// as one.
func (c *listCheck) atMostTeams(titles []role.Title) Range {
	open := make([]Outcome, len(c.list.Teams))
	for i := range open {
		open[i] = Undetermined
	}
	return c.units(titles, open, nil)
}

// withCounts returns the record with counts narrowed by what it knows of holders.
func (r *Record) withCounts(counts []count) *Record {
	if len(counts) == 0 {
		return r
	}
	counted := *r
	counted.counted = nil
	for _, n := range counts {
		held, ok := n.held.Narrow(r.holdersOf(n.titles))
		if !ok {
			held = n.held // several titles of one person, told apart in the evidence
		}
		counted.counted = append(counted.counted, keyed[string, Range]{holdersKey(n.titles), held})
	}
	return &counted
}

// holdersOf is how many people or teams hold any of the titles by the record: no
// fewer than hold one of them, no more than all of them together.
func (r *Record) holdersOf(titles []role.Title) Range {
	held, sum := Range{}, Exactly(money.Ratio{})
	for _, t := range titles {
		one := find(r.holders, t)
		sum = sum.add(one)
		if lo, ok := one.Min(); ok {
			held, _ = held.Narrow(NoLess(lo))
		}
	}
	if most, ok := sum.Max(); ok {
		held, _ = held.Narrow(NoMore(most))
	}
	return held
}

// units returns how many people or teams hold any of the titles, given folded,
// whatever the number of them each holds. Each team counts as one if its outcome
// is granted, and may if it is undetermined. Credits for which out holds are left
// out; a nil out leaves out none.
func (c *listCheck) units(titles []role.Title, teams []Outcome, out func(i int) bool) Range {
	seen := make(map[role.Person]bool)
	members := make([]int, len(teams)) // holders in each team
	for i, cr := range c.list.Credits {
		if seen[cr.Person] || !slices.Contains(titles, c.folded[i]) || out != nil && out(i) {
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
