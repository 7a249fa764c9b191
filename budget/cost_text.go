package budget

import (
	"strconv"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
)

// SignConvention is which sign a cost report gives to money left over. Both are
// in use.
//
// The zero value means that a report does not show it: every variance is zero.
type SignConvention uint8

const (
	// UnderIsPositive subtracts the estimated final cost from the budget.
	UnderIsPositive SignConvention = iota + 1
	// OverIsPositive subtracts the budget from the estimated final cost.
	OverIsPositive
)

var signConventionNames = enum.Set{Type: "budget.SignConvention", Names: []enum.Name{
	UnderIsPositive: {Slug: "under-is-positive", Label: "under is positive"},
	OverIsPositive:  {Slug: "over-is-positive", Label: "over is positive"},
}}

// Valid reports whether s is a convention; zero is not.
func (s SignConvention) Valid() bool { return enum.Valid(signConventionNames, s) }

// String returns the English label.
func (s SignConvention) String() string { return enum.String(signConventionNames, s) }

// AppendText appends the slug; see [SignConvention.MarshalText].
func (s SignConvention) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(signConventionNames, b, s)
}

// MarshalText returns the slug, such as "over-is-positive"; a number outside the
// set is an error.
func (s SignConvention) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (s *SignConvention) UnmarshalText(text []byte) error {
	return enum.Unmarshal(signConventionNames, s, text)
}

var costColumns = map[string]string{
	"acct": "account", "code": "account", "desc": "description", "title": "description", "period": "actual_period",
	"actual": "actual_to_date", "commits": "commitments", "po commits": "commitments", "locked budget": "budget",
	"overages": "approved_changes", "over/under": "variance",
}

// ReadCosts reads a cost report as comma- or tab-separated text with a header.
// The columns are account, description, actual_period, actual_to_date,
// accruals, commitments, etc, efc, budget, approved_changes, current_budget and
// variance; account, budget, actual_to_date and etc are needed. Where the report
// prints an estimated final cost, a current budget or a variance, it must be what
// the other columns come to, give or take one unit of the last digit that the
// report prints, since each figure was rounded by itself; what is off by that unit
// is told in the reading. The variance may have either sign, the same one
// throughout. Lines that share an account number stay apart and are told too.
// Rows without an account are left out: headings, and totals of the lines above
// them, give or take half a unit for each line. Other amounts without an account
// are told in the reading, for they are in no sum of the report. contingency is as
// in [NewCostReport].
//
// It returns every problem found, with the number of its line.
func ReadCosts(text string, c money.Currency, contingency AccountCode) (CostReport, CostReading, error) {
	var ps problems
	t := readTable(text, costColumns, &ps)
	if !t.need(&ps, "account", "budget", "actual_to_date", "etc") {
		return CostReport{}, CostReading{}, ps.err()
	}
	im := costImport{problems: ps, table: &t, currency: c, step: t.step(c, costAmounts[:]), first: map[AccountCode]int{}}
	var lines []CostLine
	for _, row := range t.rows {
		if t.cell(row, "account") != "" {
			lines = append(lines, im.row(row))
		} else {
			im.total(row, lines)
		}
	}
	if err := im.err(); err != nil {
		return CostReport{}, CostReading{}, err
	}
	r, err := NewCostReport(c, contingency, lines)
	if err != nil {
		return CostReport{}, CostReading{}, err
	}
	return r, im.reading, nil
}

// CostReading is what [ReadCosts] found out about the report that it read.
//
// The zero value is a report that shows no sign and in which everything fits.
type CostReading struct {
	Sign        SignConvention `json:"sign,omitzero"`         // of its variances
	Comparisons []Comparison   `json:"comparisons,omitempty"` // printed totals that are off by a unit of rounding, in their order
	Repeated    []*PlaceError  `json:"repeated,omitempty"`    // lines with the account number of an earlier one; each is [ErrDuplicate]
	Unplaced    []*PlaceError  `json:"unplaced,omitempty"`    // amounts without an account that are no total of the lines above; each is [ErrMissing]
}

// costAmounts are the columns of amounts.
var costAmounts = [...]string{
	"actual_period", "actual_to_date", "accruals", "commitments", "etc", "efc", "budget", "approved_changes", "current_budget", "variance",
}

type costImport struct {
	problems
	table    *table
	currency money.Currency
	step     money.Money         // what the report is rounded to
	first    map[AccountCode]int // the line that names an account first
	reading  CostReading
}

func (im *costImport) row(r tableRow) CostLine {
	at := textLine(r.number)
	amount := func(column string) money.Money {
		text := im.table.cell(r, column)
		if text == "" {
			return money.Money{}
		}
		m, err := money.ParseAmount(text, im.currency)
		im.add(at.field(column), text, err)
		return m
	}
	l := CostLine{
		Account: AccountCode(im.table.cell(r, "account")), Title: im.table.cell(r, "description"),
		Locked: amount("budget"), Changes: amount("approved_changes"), Actual: amount("actual_to_date"), Period: amount("actual_period"),
		Accrual: amount("accruals"), Commitment: amount("commitments"), ToComplete: amount("etc"),
	}
	im.repeated(at, l.Account, r.number)
	sums, err := (CostReport{currency: im.currency}).totals([]CostLine{l})
	if err != nil {
		im.add(at, "", err)
		return l
	}
	for _, printed := range [...]struct {
		column string
		want   money.Money
	}{{"efc", sums.Final}, {"current_budget", sums.Current}} {
		m := amount(printed.column)
		switch {
		case m == money.Money{}:
		case im.near(m, printed.want):
			im.compare(at, l.Account, printed.column, m, printed.want)
		default:
			im.add(at.field(printed.column), m.String()+", want "+printed.want.String(), ErrConflict)
		}
	}
	im.variance(at, l.Account, amount("variance"), sums.Variance)
	return l
}

// total passes over a row without an account, and notes one whose amounts are not
// those of the lines above it.
func (im *costImport) total(r tableRow, above []CostLine) {
	printed := map[string]money.Money{}
	text := im.table.cell(r, "description")
	for _, column := range costAmounts {
		cell := im.table.cell(r, column)
		if cell == "" {
			continue
		}
		m, err := money.ParseAmount(cell, im.currency)
		im.add(textLine(r.number).field(column), cell, err)
		printed[column] = m
	}
	if len(printed) == 0 || im.totalsOf(above, printed) {
		return
	}
	at := textLine(r.number).field("account")
	im.reading.Unplaced = append(im.reading.Unplaced, &PlaceError{Place: at.name, Path: at.path, Text: text, Err: ErrMissing})
}

// totalsOf reports whether printed amounts are those of the last lines, however
// many.
func (im *costImport) totalsOf(lines []CostLine, printed map[string]money.Money) bool {
	var sum CostLine
	for n := 0; ; n++ {
		t, err := (CostReport{currency: im.currency}).totals([]CostLine{sum})
		if err != nil {
			return false
		}
		if im.are(printed, sum, t, n) {
			return true
		}
		if n == len(lines) {
			return false
		}
		l := &lines[len(lines)-1-n]
		for _, part := range [...]struct {
			to *money.Money
			m  money.Money
		}{
			{&sum.Locked, l.Locked}, {&sum.Changes, l.Changes}, {&sum.Actual, l.Actual}, {&sum.Period, l.Period},
			{&sum.Accrual, l.Accrual}, {&sum.Commitment, l.Commitment}, {&sum.ToComplete, l.ToComplete},
		} {
			if *part.to, err = part.to.Add(part.m); err != nil {
				return false
			}
		}
	}
}

// are reports whether printed amounts are the sums of n lines.
func (im *costImport) are(printed map[string]money.Money, sum CostLine, t CostTotals, n int) bool {
	slack, err := im.step.Mul(int64(n)/2 + 1)
	if err != nil {
		return false
	}
	want := map[string]money.Money{
		"actual_period": t.Period, "actual_to_date": t.Actual, "accruals": t.Accrual, "commitments": t.Commitment, "etc": t.ToComplete,
		"efc": t.Final, "budget": t.Locked, "approved_changes": sum.Changes, "current_budget": t.Current,
	}
	for column, m := range printed {
		ok := near(m, want[column], slack)
		if column == "variance" {
			ok = near(m, t.Variance.BudgetLessCost(), slack) || near(m, t.Variance.CostLessBudget(), slack)
		}
		if !ok {
			return false
		}
	}
	return true
}

// repeated notes an account number that an earlier line has.
func (im *costImport) repeated(at place, code AccountCode, number int) {
	if first, known := im.first[code]; known {
		text := string(code) + ", as in line " + strconv.Itoa(first)
		im.reading.Repeated = append(im.reading.Repeated, &PlaceError{Place: at.field("account").name, Path: at.field("account").path, Text: text, Err: ErrDuplicate})
		return
	}
	im.first[code] = number
}

// near reports whether a printed amount is the computed one, give or take what
// the report is rounded to.
func (im *costImport) near(printed, computed money.Money) bool {
	return near(printed, computed, im.step)
}

// near reports whether two amounts are no further apart than a third.
func near(a, b, slack money.Money) bool {
	d, err := a.Sub(b)
	if err == nil {
		d, err = d.Abs()
	}
	if err != nil {
		return false
	}
	order, err := d.Cmp(slack)
	return err == nil && order <= 0
}

// compare notes a printed amount that is not quite the computed one.
func (im *costImport) compare(at place, code AccountCode, column string, printed, computed money.Money) {
	if printed == computed {
		return
	}
	d, _ := printed.Sub(computed) // near each other
	im.reading.Comparisons = append(im.reading.Comparisons, Comparison{
		Label: at.name + ": account " + string(code) + ": " + column, Published: printed, RoundedTo: im.step,
		Known: true, Computed: computed, Difference: d,
	})
}

// variance compares a printed variance, of either sign. One so small that both
// signs are near does not show which it has.
func (im *costImport) variance(at place, code AccountCode, printed money.Money, v Variance) {
	if (printed == money.Money{}) {
		return
	}
	under, over := im.near(printed, v.BudgetLessCost()), im.near(printed, v.CostLessBudget())
	sign := im.reading.Sign
	switch {
	case under && !over:
		sign = UnderIsPositive
	case over && !under:
		sign = OverIsPositive
	}
	if !under && !over || im.reading.Sign != 0 && im.reading.Sign != sign {
		im.add(at.field("variance"), printed.String()+", want "+v.BudgetLessCost().String(), ErrConflict)
		return
	}
	im.reading.Sign = sign
	want := v.BudgetLessCost()
	if sign == OverIsPositive {
		want = v.CostLessBudget()
	}
	im.compare(at, code, "variance", printed, want)
}
