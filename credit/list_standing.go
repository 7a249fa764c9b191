package credit

import "slices"

// standing returns what the rules of a set about lists are to know of the
// production: how many hold the titles that they count. By a set that grants the
// credit these are the people on the list. By any other the list is that of those
// proposed for what the set grants, and whoever it denies that is none of them.
func (c *listCheck) standing(s *RuleSet) *Record {
	denied := c.deniedBy(s)
	if !slices.Contains(denied, true) {
		return c.counted(s, c.production)
	}
	counted := *c.production
	counted.counted = nil
	for _, n := range c.countsOf(s) {
		held := c.units(n.titles, c.teamOutcomes(s), func(i int) bool { return denied[i] })
		if most, ok := c.production.holdersOf(n.titles).Max(); ok {
			if fewer, ok := held.Narrow(NoMore(most)); ok {
				held = fewer // of all who hold the titles, so of those who are left
			}
		}
		counted.counted = append(counted.counted, keyed[string, Range]{holdersKey(n.titles), held})
	}
	return &counted
}

// deniedBy reports of each credit whether the set denies what it grants; whoever has
// a credit has it even where the set denies it.
func (c *listCheck) deniedBy(s *RuleSet) []bool {
	denied := make([]bool, len(c.report.Lines))
	for i, line := range c.report.Lines {
		denied[i] = !s.grantsCredit() && slices.ContainsFunc(line.Verdicts, func(v Verdict) bool { return v.Rules.ID == s.ID() && v.Outcome == Denied })
	}
	return denied
}
