package budget_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/golden"
)

// A report for people has its sections with their totals, whatever order the
// accounts stand in, and the charges after them.
func TestCostReportForPeople(t *testing.T) {
	r, err := budget.OpenCosts(mustNew(t, harbour()).TopSheet())
	if err != nil {
		t.Fatal(err)
	}
	r = must(t)(r.Commit("2200", gbp("40000")))
	r = must(t)(r.Invoice("2200", gbp("30000"), gbp("32500.5")))
	r = must(t)(r.Receive("2200", gbp("4000")))
	r = must(t)(r.Spend("1200", gbp("1150000"), gbp("1149000"))).NextPeriod()
	r = must(t)(r.DrawContingency("2200", gbp("2500.5")))
	golden.Compare(t, "testdata/costs.md", string(r.AppendMarkdown(nil)))
	golden.Compare(t, "testdata/costs.csv", string(r.AppendCSV(nil, 0)))
	if text := (budget.CostReport{}).AppendMarkdown(nil); len(text) != 0 {
		t.Errorf("a report of nothing: %s", text)
	}
	none, err := budget.NewCostReport(money.GBP, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	if text := string(none.AppendCSV(nil, 0)); strings.Count(text, "\r\n") != 1 {
		t.Errorf("a report without accounts: %s", text)
	}
	bare, err := budget.NewCostReport(money.GBP, "", []budget.CostLine{{Account: "1", Section: budget.OtherCosts, Locked: gbp("5")}})
	if err != nil {
		t.Fatal(err)
	}
	if text := string(bare.AppendMarkdown(nil)); strings.Contains(text, "Total Other") || strings.Contains(text, "contingency") || !strings.Contains(text, "under 5.00 |") {
		t.Error(text)
	}
}

// What a report writes is what reports are read from, with either sign.
func TestCostReportIsReadBack(t *testing.T) {
	signs := map[budget.SignConvention]int{}
	rapid.Check(t, func(t *rapid.T) {
		r := drawnCosts(t)
		sign := rapid.SampledFrom([]budget.SignConvention{0, budget.UnderIsPositive, budget.OverIsPositive}).Draw(t, "sign")
		text := string(r.AppendCSV(nil, sign))
		back, reading, err := budget.ReadCosts(text, money.GBP, r.Contingency())
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if sign == 0 {
			sign = budget.UnderIsPositive
		}
		if reading.Sign != 0 && reading.Sign != sign || len(reading.Totals) != 1 || len(reading.Comparisons)+len(reading.Unplaced)+len(reading.Repeated) != 0 {
			t.Fatalf("%+v\n%s", reading, text)
		}
		signs[reading.Sign]++
		had, got := r.Lines(), back.Lines()
		for i := range had {
			had[i].Section = 0 // no column of such files
			x, err := r.Totals(had[i])
			if err != nil {
				t.Fatal(err)
			}
			if y, err := back.Totals(got[i]); err != nil || x != y || had[i].Account != got[i].Account || had[i].Title != got[i].Title {
				t.Fatalf("%+v came back as %+v, %v", had[i], got[i], err)
			}
		}
	})
	if signs[budget.UnderIsPositive] == 0 || signs[budget.OverIsPositive] == 0 {
		t.Errorf("signs %v", signs)
	}
}

func ExampleCostReport_AppendMarkdown() {
	b, _ := budget.New(budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{{Code: "2000", Title: "Crew", Amount: money.MustParse("12000 GBP")}},
	})
	r, _ := budget.OpenCosts(b.TopSheet())
	r, _ = r.Commit("2000", money.MustParse("9000 GBP"))
	r, _ = r.Invoice("2000", money.MustParse("4000 GBP"), money.MustParse("5500 GBP"))
	fmt.Printf("%s", r.AppendMarkdown(nil))
	// Output:
	// | Account | Title | Locked | Changes | Current | This period | Actual | Accrued | Committed | To complete | Final | Variance (GBP) |
	// | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
	// | 2000 | Crew | 12,000.00 | 0.00 | 12,000.00 | 5,500.00 | 5,500.00 | 0.00 | 5,000.00 | 3,000.00 | 13,500.00 | over 1,500.00 |
	// |  | **Total** | **12,000.00** | **0.00** | **12,000.00** | **5,500.00** | **5,500.00** | **0.00** | **5,000.00** | **3,000.00** | **13,500.00** | **over 1,500.00** |
}

// Accounts of no section come last, wherever the report has them.
func TestAccountsOfNoSectionComeLast(t *testing.T) {
	r, err := budget.NewCostReport(money.GBP, "", []budget.CostLine{
		{Account: "9", Locked: gbp("1")}, {Account: "1", Section: budget.AboveTheLine, Locked: gbp("2")}, {Account: "8", Locked: gbp("3")}, {Account: "5", Section: budget.PostProduction, Locked: gbp("4")},
	})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, row := range rows(r.AppendMarkdown(nil))[1:] {
		got = append(got, strings.Trim(row[0]+row[1], "* "))
	}
	if want := "1 | Total Above the line | 5 | Total Post-production | 9 | 8 | Total"; strings.Join(got, " | ") != want {
		t.Errorf("%q, want %s", got, want)
	}
}

func ExampleCostReport_AppendCSV() {
	b, _ := budget.New(budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Code: "2000", Title: "Crew", Amount: money.MustParse("12000 GBP")}}})
	r, _ := budget.OpenCosts(b.TopSheet())
	r, _ = r.Spend("2000", money.MustParse("4000 GBP"), money.MustParse("5500 GBP"))
	fmt.Print(strings.ReplaceAll(string(r.AppendCSV(nil, budget.OverIsPositive)), "\r\n", "\n"))
	// Output:
	// account,description,actual_period,actual_to_date,accruals,commitments,etc,efc,budget,approved_changes,current_budget,variance,currency
	// 2000,Crew,5500.00,5500.00,0.00,0.00,8000.00,13500.00,12000.00,0.00,12000.00,1500.00,GBP
	// ,Total,5500.00,5500.00,0.00,0.00,8000.00,13500.00,12000.00,0.00,12000.00,1500.00,GBP
}
