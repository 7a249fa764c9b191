package budget

import (
	"strconv"
	"strings"

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

var costNames = map[string]string{
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
// Actual costs may be negative: credit notes.
//
// Rows that repeat totals are in no sum and are told in the reading. A row is one
// if every amount that it prints is the sum of lines, give or take half a unit for
// each line:
//   - a row without an account, or which calls itself a total, after the lines:
//     those since the last total or heading, all, or those since an earlier total
//     or heading,
//   - a row with an account before the lines: those of the accounts under its
//     number that follow it, as 1201 and 1211 lie under 1200.
//
// Rows without an account and without amounts are headings. Other amounts without
// an account are told in the reading, for they are in no sum of the report.
// contingency is as in [NewCostReport].
//
// It returns every problem found, with the number of its line. Of a row with an
// amount that cannot be read nothing else is told.
func ReadCosts(text string, c money.Currency, contingency AccountCode) (CostReport, CostReading, error) {
	var ps problems
	if _, ok := c.Digits(); !ok {
		ps.add(place{}.field("currency"), c.String(), noAmounts(c))
		return CostReport{}, CostReading{}, ps.err()
	}
	t := readTable(text, costNames, &ps)
	if !t.need(&ps, "account", "budget", "actual_to_date", "etc") {
		return CostReport{}, CostReading{}, ps.err()
	}
	im := costImport{problems: ps, table: &t, currency: c, step: t.step(c, costAmounts[:]), first: map[AccountCode]int{}}
	for _, row := range t.rows {
		im.read(row)
	}
	if im.err() == nil {
		im.findHeaders()
	}
	lines := im.place()
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
	Comparisons []Comparison   `json:"comparisons,omitempty"` // printed totals of lines that are off by a unit of rounding, in their order
	Repeated    []*PlaceError  `json:"repeated,omitempty"`    // lines with the account number of an earlier one; each is [ErrDuplicate]
	Totals      []ReadTotal    `json:"totals,omitempty"`      // rows that repeat the sum of lines, left out of the report
	Unplaced    []*PlaceError  `json:"unplaced,omitempty"`    // amounts without an account that are no total of lines, left out too; each is [ErrMissing]
	Credited    []*PlaceError  `json:"credited,omitempty"`    // lines with more cost in the period than to date, which only earlier credits explain; each is [ErrRange]
}

type costImport struct {
	problems
	table    *table
	currency money.Currency
	step     money.Money // what the report is rounded to
	rows     []costRow
	weight   int64               // of all amounts, without their signs
	first    map[AccountCode]int // the line that names an account first
	reading  CostReading
}

// read reads the amounts of a row.
func (im *costImport) read(t tableRow) {
	r := costRow{
		number: t.number, at: textLine(t.number),
		account: AccountCode(im.table.cell(t, "account")), title: im.table.cell(t, "description"),
	}
	if totalText(string(r.account)) { // in the wrong column
		r.title = strings.TrimSpace(string(r.account) + " " + r.title)
		r.account = ""
	}
	for i, column := range costAmounts {
		text := im.table.cell(t, column)
		if text == "" {
			continue
		}
		m, err := money.ParseAmount(text, im.currency)
		if err == nil {
			err = im.weigh(m)
		}
		im.add(r.at.field(column), text, err)
		r.amounts[i], r.printed[i] = m, true
		r.broken = r.broken || err != nil
	}
	im.rows = append(im.rows, r)
}

// weigh keeps all amounts together within what sums can hold.
func (im *costImport) weigh(m money.Money) error {
	n := m.Minor()
	if n < -mostCost || n > mostCost {
		return money.ErrOverflow
	}
	if im.weight += max(n, -n); im.weight > mostCost {
		im.weight = 0 // once is enough
		return money.ErrOverflow
	}
	return nil
}

// place sorts the rows into lines, totals and what is neither.
func (im *costImport) place() []CostLine {
	runs := costRuns{sums: make([]costSums, 1), starts: make([]int, 1)}
	var lines []CostLine
	for i := range im.rows {
		r := &im.rows[i]
		switch {
		case r.broken:
		case r.header > 0:
			im.total(r, runs.lines(), runs.lines()+r.header)
			runs.start()
		case r.account == "" && r.empty():
			runs.start()
		case r.account == "" || r.closing():
			if before, ok := runs.find(r, im.step.Minor()); ok {
				im.total(r, before, runs.lines())
				runs.start()
				continue
			}
			if r.account == "" {
				at := r.at.field("account")
				im.reading.Unplaced = append(im.reading.Unplaced, &PlaceError{Place: at.name, Path: at.path, Text: r.title, Err: ErrMissing})
				continue
			}
			fallthrough
		default:
			lines = append(lines, im.line(r))
			runs.add(r.sums())
		}
	}
	return lines
}

// total notes a row that repeats the sum of lines.
func (im *costImport) total(r *costRow, before, last int) {
	im.reading.Totals = append(im.reading.Totals, ReadTotal{Row: r.number, Account: r.account, Title: r.title, First: before + 1, Last: last})
}

// line makes a row a line of the report and compares what it prints.
func (im *costImport) line(r *costRow) CostLine {
	a := &r.amounts
	l := CostLine{
		Account: r.account, Title: r.title,
		Locked: a[columnBudget], Changes: a[columnChanges], Actual: a[columnActual], Period: a[columnPeriod],
		Accrual: a[columnAccruals], Commitment: a[columnCommitments], ToComplete: a[columnToComplete],
	}
	im.repeated(r.at, l.Account, r.number)
	if order, err := l.Period.Cmp(l.Actual); err == nil && order > 0 {
		at := r.at.field("actual_period")
		im.reading.Credited = append(im.reading.Credited, &PlaceError{Place: at.name, Path: at.path, Text: l.Period.String(), Err: want(ErrRange, "at most %v, what is spent to date, unless credit notes came before", l.Actual)})
	}
	sums, err := (CostReport{currency: im.currency}).totals([]CostLine{l})
	if err != nil {
		im.add(r.at, "", err)
		return l
	}
	for _, printed := range [...]struct {
		column costColumn
		want   money.Money
	}{{columnFinal, sums.Final}, {columnCurrent, sums.Current}} {
		m := a[printed.column]
		switch {
		case !r.printed[printed.column]:
		case im.near(m, printed.want):
			im.compare(r.at, l.Account, costAmounts[printed.column], m, printed.want)
		default:
			im.add(r.at.field(costAmounts[printed.column]), m.String(), want(ErrConflict, "%v, what the other columns come to", printed.want))
		}
	}
	if r.printed[columnVariance] {
		im.variance(r.at, l.Account, a[columnVariance], sums.Variance)
	}
	return l
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
	under, over := im.near(printed, v.BudgetLessCost()), im.near(printed, v.CostLessBudget())
	sign := im.reading.Sign
	switch {
	case under && !over:
		sign = UnderIsPositive
	case over && !under:
		sign = OverIsPositive
	}
	if !under && !over || im.reading.Sign != 0 && im.reading.Sign != sign {
		im.add(at.field("variance"), printed.String(), want(ErrConflict, "%v with one sign throughout", v.BudgetLessCost()))
		return
	}
	im.reading.Sign = sign
	want := v.BudgetLessCost()
	if sign == OverIsPositive {
		want = v.CostLessBudget()
	}
	im.compare(at, code, "variance", printed, want)
}
