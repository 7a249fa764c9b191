package budget

import (
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/tabular"
)

// AppendMarkdown appends the report as a table in Markdown: the accounts by
// section with a total for each, those of no section after them, the total of all,
// and under the table what is left of the contingency. The variance is said in
// words, so that it has no sign to mistake. Amounts have commas between thousands.
func (r CostReport) AppendMarkdown(b []byte) []byte {
	t := printedCosts{tabular.Markdown(b)}
	if r.currency == 0 {
		return t.Markdown
	}
	t.Header("Account", "Title", ">Locked", ">Changes", ">Current", ">This period", ">Actual", ">Accrued", ">Committed", ">To complete", ">Final", ">Variance ("+r.currency.String()+")")
	groups := r.bySection()
	for _, lines := range groups {
		for i := range lines {
			t.totals(r, t.Row, string(lines[i].Account), lines[i].Title, lines[i:i+1])
		}
		if section := lines[0].Section; section != 0 && len(groups) > 1 {
			t.totals(r, t.Bold, "", "Total "+section.String(), lines)
		}
	}
	t.totals(r, t.Bold, "", "Total", r.lines)
	if left, err := r.ContingencyLeft(); err == nil {
		t.Line("Left of the contingency: " + left.Grouped() + ".")
	}
	return t.Markdown
}

// bySection gathers the lines by section in the order in which they first appear,
// those of no section at the end.
func (r CostReport) bySection() (groups [][]CostLine) {
	var none []CostLine
	for _, l := range r.lines {
		i := slices.IndexFunc(groups, func(g []CostLine) bool { return g[0].Section == l.Section })
		switch {
		case l.Section == 0:
			none = append(none, l)
		case i < 0:
			groups = append(groups, []CostLine{l})
		default:
			groups[i] = append(groups[i], l)
		}
	}
	if len(none) > 0 {
		groups = append(groups, none)
	}
	return groups
}

// printedCosts is a cost report in Markdown.
type printedCosts struct{ tabular.Markdown }

// totals writes the sums of some lines of a report.
func (t *printedCosts) totals(r CostReport, row func(...string), code, title string, lines []CostLine) {
	if code == title { // of an account without a number
		code = ""
	}
	c, _ := r.totals(lines) // of a checked report: they fit
	changes, _ := c.Current.Sub(c.Locked)
	cells := []string{code, title}
	for _, m := range [...]money.Money{c.Locked, changes, c.Current, c.Period, c.Actual, c.Accrual, c.Commitment, c.ToComplete, c.Final} {
		cells = append(cells, m.GroupedDecimal())
	}
	row(append(cells, c.Variance.short())...)
}

// short returns the variance for people without its currency.
func (v Variance) short() string {
	if m, ok := v.Under(); ok {
		return "under " + m.GroupedDecimal()
	}
	if m, ok := v.Over(); ok {
		return "over " + m.GroupedDecimal()
	}
	return "on budget"
}

// AppendCSV appends the report as comma-separated text, as RFC 4180 writes it, with
// the columns that [ReadCosts] reads and the currency: a record for each account
// and, last, the total of all, with the variance in the sign that is asked for; zero
// is [UnderIsPositive]. Amounts are plain decimal text. Read again it is the same
// report, but for the sections, the budget that it is of and the overages, which
// such files do not have, and for an account that repeats the sums of others, which
// is read as their total.
func (r CostReport) AppendCSV(b []byte, sign SignConvention) []byte {
	t := tabular.Commas(b)
	t.Row(append(append([]string{"account", "description"}, costAmounts[:]...), "currency")...)
	record := func(code, title string, lines []CostLine) {
		c, _ := r.totals(lines) // of a checked report: they fit
		changes, _ := c.Current.Sub(c.Locked)
		variance := c.Variance.BudgetLessCost()
		if sign == OverIsPositive {
			variance = c.Variance.CostLessBudget()
		}
		cells := []string{code, title}
		for _, m := range [costColumnCount]money.Money{
			columnPeriod: c.Period, columnActual: c.Actual, columnAccruals: c.Accrual, columnCommitments: c.Commitment, columnToComplete: c.ToComplete,
			columnFinal: c.Final, columnBudget: c.Locked, columnChanges: changes, columnCurrent: c.Current, columnVariance: variance,
		} {
			cells = append(cells, m.Decimal())
		}
		t.Row(append(cells, r.currency.String())...)
	}
	for i := range r.lines {
		record(string(r.lines[i].Account), r.lines[i].Title, r.lines[i:i+1])
	}
	if len(r.lines) > 0 {
		record("", "Total", r.lines)
	}
	return t
}
