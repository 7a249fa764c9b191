package budget_test

import (
	"fmt"
	"strconv"
	"testing"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/role"
)

// large returns a budget of n lines in forty accounts.
func large(tb testing.TB, n int) *budget.Budget {
	tb.Helper()
	d := budget.Draft{
		Currency: money.USD,
		Globals:  []budget.Global{{Name: "SHOOT_DAYS", Value: budget.Count(48)}},
		Fringes: []budget.Fringe{
			{Code: "tax", Rate: money.MustParseRatio("7.65%")},
			{Code: "pension", Rate: money.Percent(21), PayCeiling: money.MustParse("232000 USD"), Per: budget.PerPerson},
		},
		Accounts: make([]budget.Account, 40),
		Charges:  []budget.Charge{{Title: "Contingency", Share: money.Percent(10)}},
	}
	days := q("SHOOT_DAYS")
	for i := range d.Accounts {
		d.Accounts[i] = budget.Account{Code: budget.AccountCode(strconv.Itoa(100 * (i + 10))), Section: budget.BelowTheLine, Lines: make([]budget.Line, 0, n/40+1)}
	}
	fringes := []budget.FringeCode{"tax", "pension"}
	for i := range n {
		a := &d.Accounts[i%40]
		l := budget.Line{Amount: days, Unit: budget.Day, Rate: budget.Number(money.MustParseRatio("350.50")), Person: role.Person("p" + strconv.Itoa(i%100))}
		if i%2 == 0 {
			l.Fringes = fringes
		}
		a.Lines = append(a.Lines, l)
	}
	b, err := budget.New(d)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

func TestAllocationsDoNotGrowWithTheLines(t *testing.T) {
	few, many := large(t, 1000), large(t, 20000)
	a := testing.AllocsPerRun(3, func() { few.TopSheet() })
	b := testing.AllocsPerRun(3, func() { many.TopSheet() })
	if b > a {
		t.Errorf("%v allocations for 1,000 lines, %v for 20,000", a, b)
	}
}

func BenchmarkTopSheet(b *testing.B) {
	for _, n := range []int{1_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprintf("lines=%d", n), func(b *testing.B) {
			large := large(b, n)
			b.ReportAllocs()
			for b.Loop() {
				large.TopSheet()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/line")
		})
	}
}
