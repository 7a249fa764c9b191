package budget

import (
	"slices"
	"sort"
	"strings"

	"example.com/producedby/budget/money"
)

// ReadTotal is a row of a cost report that repeats the sum of lines, and is in no
// sum itself.
type ReadTotal struct {
	Row     int         `json:"row"`               // the number of its line in the text
	Account AccountCode `json:"account,omitempty"` // as the row has it
	Title   string      `json:"title,omitempty"`
	First   int         `json:"first"` // of the lines of the report that it adds up, counted from one
	Last    int         `json:"last"`  // below First for a total of nothing
}

// costColumn is a column of amounts.
type costColumn uint8

const (
	columnPeriod costColumn = iota
	columnActual
	columnAccruals
	columnCommitments
	columnToComplete
	columnFinal
	columnBudget
	columnChanges
	columnCurrent
	columnVariance
	costColumnCount
)

// costAmounts are the names of the columns of amounts.
var costAmounts = [costColumnCount]string{
	"actual_period", "actual_to_date", "accruals", "commitments", "etc", "efc", "budget", "approved_changes", "current_budget", "variance",
}

// costSums are sums of the columns in minor units. They are far from overflowing:
// see costImport.weigh.
type costSums [costColumnCount]int64

func (s costSums) plus(t costSums) costSums {
	for i := range s {
		s[i] += t[i]
	}
	return s
}

func (s costSums) minus(t costSums) costSums {
	for i := range s {
		s[i] -= t[i]
	}
	return s
}

// mostCost bounds the absolute amounts of a report together, so that no sum or
// difference of them overflows.
const mostCost = 1 << 60

// costRow is a row of the text with its amounts read.
type costRow struct {
	number  int
	at      place
	account AccountCode
	title   string
	amounts [costColumnCount]money.Money
	printed [costColumnCount]bool
	broken  bool // an amount cannot be read
	header  int  // lines below it that it adds up; zero if it is no header
}

func (r *costRow) empty() bool { return r.printed == [costColumnCount]bool{} }

// zero reports whether no amount is other than zero.
func (r *costRow) zero() bool {
	return !slices.ContainsFunc(r.amounts[:], func(m money.Money) bool { return m.Sign() != 0 })
}

// closing reports whether a row says of itself that it is a total.
func (r *costRow) closing() bool { return totalText(r.title) }

func totalText(text string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc([]string{"total", "grand total", "subtotal", "sub-total", "sub total"}, func(word string) bool {
		return strings.HasPrefix(text, word)
	})
}

// sums returns what the row adds to each column, if it is a line.
func (r *costRow) sums() costSums {
	var s costSums
	for i, m := range r.amounts {
		s[i] = m.Minor()
	}
	s[columnFinal] = s[columnActual] + s[columnAccruals] + s[columnCommitments] + s[columnToComplete]
	s[columnCurrent] = s[columnBudget] + s[columnChanges]
	s[columnVariance] = s[columnCurrent] - s[columnFinal]
	return s
}

// repeats reports whether every amount that the row prints is the sum of n lines,
// give or take half a unit for each of them; the variance with either sign.
func (r *costRow) repeats(sums costSums, n int, step int64) bool {
	slack := int64(n) * step / 2
	near := func(a, b int64) bool { return a-b <= slack && b-a <= slack }
	for i, printed := range r.printed {
		m := r.amounts[i].Minor()
		if printed && !near(m, sums[i]) && (costColumn(i) != columnVariance || !near(m, -sums[i])) {
			return false
		}
	}
	return !r.empty()
}

// under reports whether an account number lies under another, as 1201 and 1211 do
// under 1200, and 12-01 under 12.
func under(code, header AccountCode) bool {
	if code == header || header == "" {
		return false
	}
	stem := strings.TrimRight(string(header), "0")
	return strings.HasPrefix(string(code), string(header)) ||
		stem != "" && len(code) >= len(header) && strings.HasPrefix(string(code), stem)
}

// findHeaders marks the rows that repeat what the accounts under them come to.
// From the last row to the first, so that headers may stand over headers.
func (im *costImport) findHeaders() {
	below := make([]costSums, len(im.rows)+1) // sums of the lines from a row on
	lines := make([]int, len(im.rows)+1)
	for i := len(im.rows) - 1; i >= 0; i-- {
		r := &im.rows[i]
		below[i], lines[i] = below[i+1], lines[i+1]
		if r.account == "" || r.broken || r.closing() {
			continue
		}
		end := i + 1
		for end < len(im.rows) && (im.rows[end].account == "" || under(im.rows[end].account, r.account)) {
			end++
		}
		if n := lines[i+1] - lines[end]; n > 0 && !r.zero() && r.repeats(below[i+1].minus(below[end]), n, im.step.Minor()) {
			r.header = n
			continue
		}
		below[i], lines[i] = below[i].plus(r.sums()), lines[i]+1
	}
}

// costRuns are the lines read so far and the places where a total may begin.
type costRuns struct {
	sums   []costSums // of the first n lines, for every n
	starts []int      // lines before the start of the text, a heading or a total, ascending
}

func (c *costRuns) lines() int { return len(c.sums) - 1 }

func (c *costRuns) add(s costSums) { c.sums = append(c.sums, c.sums[c.lines()].plus(s)) }

// start notes that a total may begin with the next line.
func (c *costRuns) start() {
	if n := c.lines(); c.starts[len(c.starts)-1] != n {
		c.starts = append(c.starts, n)
	}
}

// find returns how many lines there are before those that a row adds up: those
// since the last heading or total, or else since an earlier one or the start.
func (c *costRuns) find(r *costRow, step int64) (before int, ok bool) {
	fits := func(before int) bool {
		return r.repeats(c.sums[c.lines()].minus(c.sums[before]), c.lines()-before, step)
	}
	if last := c.starts[len(c.starts)-1]; fits(last) {
		return last, true
	}
	for i := c.latest(r, step) - 1; i >= 0; i-- {
		if fits(c.starts[i]) {
			return c.starts[i], true
		}
		if r.printed[columnBudget] && c.tooEarly(r, c.starts[i], step) {
			break
		}
	}
	return 0, false
}

// latest returns the number of starts that can be those of a total. Budgets are
// never negative, so that their sums grow and can be searched.
func (c *costRuns) latest(r *costRow, step int64) int {
	if !r.printed[columnBudget] {
		return len(c.starts)
	}
	n := int64(c.lines())
	want := c.sums[n][columnBudget] - r.amounts[columnBudget].Minor()
	return sort.Search(len(c.starts), func(i int) bool {
		before := c.starts[i]
		return c.sums[before][columnBudget]-want > (n-int64(before))*step/2
	})
}

// tooEarly reports whether the lines since a start, and so since any before it,
// come to more than the budget that a row prints.
func (c *costRuns) tooEarly(r *costRow, before int, step int64) bool {
	n := int64(c.lines())
	want := c.sums[n][columnBudget] - r.amounts[columnBudget].Minor()
	return want-c.sums[before][columnBudget] > n*step/2
}
