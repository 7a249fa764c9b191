package budget_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

// A rendered top sheet of a Canadian form prints 21 for two accounts.
func TestReadCostsKeepsRepeatedAccounts(t *testing.T) {
	r, reading, err := budget.ReadCosts("account,description,actual_to_date,etc,budget\n"+
		"20,Transportation,1,2,3\n21,TV specific,10,20,40\n21,Production office,100,200,300\n", money.CAD, "")
	if err != nil || len(reading.Repeated) != 1 || !errors.Is(reading.Repeated[0], budget.ErrDuplicate) {
		t.Fatal(reading, err)
	}
	if got, want := reading.Repeated[0].Error(), `budget: line 4: account: "21, as in line 3": used twice`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	var titles []string
	for _, l := range r.Lines() {
		titles = append(titles, string(l.Account)+" "+l.Title+" "+l.Locked.Decimal())
	}
	if diff := cmp.Diff([]string{"20 Transportation 3.00", "21 TV specific 40.00", "21 Production office 300.00"}, titles); diff != "" {
		t.Error(diff)
	}
	if s, err := r.Total(); err != nil || s.Locked != money.MustParse("343 CAD") || s.Final != money.MustParse("333 CAD") {
		t.Errorf("%+v, %v", s, err)
	}
	// Which of the two an event means cannot be known.
	for _, code := range []budget.AccountCode{"20", "21"} {
		_, err := r.Commit(code, money.MustParse("1 CAD"))
		if errors.Is(err, budget.ErrDuplicate) != (code == "21") || (err == nil) != (code == "20") {
			t.Errorf("an order in %s: %v", code, err)
		}
	}
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := budget.DecodeCosts(text); err != nil || !back.Equal(r) {
		t.Errorf("%s came back as %v, %v", text, back, err)
	}
}

func TestReadCostsAllowsForRounding(t *testing.T) {
	const header = "account,actual_to_date,etc,efc,budget,approved_changes,current_budget,variance\n"
	tests := []struct {
		name, row string
		sign      budget.SignConvention
		off       []string // place of what is off, and by how much
		refused   int
	}{
		{"exact", "1,10,20,30,40,5,45,15", budget.UnderIsPositive, nil, 0},
		{"whole units", "1,10,20,31,40,5,44,16", budget.UnderIsPositive, []string{"efc 1.00", "current_budget -1.00", "variance 1.00"}, 0},
		{"two whole units", "1,10,20,32,40,5,43,17", 0, nil, 3},
		{"cents", "1,10,20,30.01,40,5,44.99,-15.01", budget.OverIsPositive, []string{"efc 0.01", "current_budget -0.01", "variance -0.01"}, 0},
		{"a unit where cents are printed", "1,10.00,20,31,40,5,44,16", 0, nil, 3},
		{"a small variance shows no sign", "1,10,20,30,30,,,-1", 0, []string{"variance -1.00"}, 0},
		{"nor does one rounded to nothing", "1,10,20,30,31,,,0", 0, []string{"variance -1.00"}, 0},
		{"a small one with its sign", "1,10,20,30,31,,,-1", budget.OverIsPositive, nil, 0},
		{"both signs", "1,10,20,30,40,5,45,15\n2,10,20,30,40,5,45,-15", 0, nil, 1},
		{"no sign after one", "1,10,20,30,40,5,45,-15\n2,1,0,1,2,0,2,0", budget.OverIsPositive, []string{"variance 1.00"}, 0},
	}
	for _, tt := range tests {
		_, reading, err := budget.ReadCosts(header+tt.row+"\n", money.USD, "")
		if len(budget.Problems(err)) != tt.refused {
			t.Errorf("%s: %v", tt.name, err)
		}
		var off []string
		for _, c := range reading.Comparisons {
			if !c.Known || c.Agrees || c.RoundedTo.Sign() <= 0 {
				t.Errorf("%s: %+v", tt.name, c)
			}
			_, column, _ := strings.Cut(c.Label, ": account ")
			_, column, _ = strings.Cut(column, ": ")
			off = append(off, column+" "+c.Difference.Decimal())
		}
		if diff := cmp.Diff(tt.off, off); diff != "" || reading.Sign != tt.sign {
			t.Errorf("%s: sign %v, off (-want +got):\n%s", tt.name, reading.Sign, diff)
		}
	}
}

func TestReadCostsSaysWhereItIsOff(t *testing.T) {
	_, reading, err := budget.ReadCosts("account,actual_to_date,etc,efc,budget\n,,,,\n1400,10,20,29,40\n", money.USD, "")
	if err != nil || len(reading.Comparisons) != 1 {
		t.Fatal(reading, err)
	}
	want := budget.Comparison{
		Label: "line 3: account 1400: efc", Published: money.MustParse("29 USD"), RoundedTo: money.MustParse("1 USD"),
		Known: true, Computed: money.MustParse("30 USD"), Difference: money.MustParse("-1 USD"),
	}
	if diff := cmp.Diff(want, reading.Comparisons[0]); diff != "" {
		t.Error(diff)
	}
}

// Rows without an account are headings and totals; what is neither is told.
func TestReadCostsRowsWithoutAccount(t *testing.T) {
	const header = "account,description,actual_to_date,etc,efc,budget,variance\n"
	const lines = "1100,Story,10,20,30,40,10\n1200,Producer,100,200,300,290,-10\n"
	tests := []struct {
		name, rows string
		want       []string
	}{
		{"a heading", ",Above the line,,,,,\n" + lines, nil},
		{"a total of all", lines + ",Total,110,220,330,330,0\n", nil},
		{"what happens to be the last line", lines + ",Fringes,100,200,300,290,-10\n", []string{`budget: line 4: account: "Fringes": missing`}},
		{"a total since the heading", "1100,Story,10,20,30,40,10\n,Producers,,,,,\n1200,Producer,100,200,300,290,-10\n,Total,100,200,300,290,-10\n", nil},
		{"the other sign", lines + ",Total,110,220,330,330,0\n1300,Cast,1,2,3,4,1\n,Total,1,2,3,4,-1\n", nil},
		{"totals of totals", lines + ",Total A,110,220,330,330,0\n2000,Staff,1,2,3,4,1\n,Total B,1,2,3,4,1\n,Grand total,111,222,333,334,1\n", nil},
		{"a total off by rounding", lines + ",Total,111,221,331,331,\n", nil},
		{"nothing yet", ",Total,0,0,0,0,0\n" + lines, nil},
		{"off by more", lines + ",Total,112,223,335,333,\n", []string{`budget: line 4: account: "Total": missing`}},
		{"one column off", lines + ",Total,110,220,330,340,\n", []string{`budget: line 4: account: "Total": missing`}},
		{"a cost without a number", lines + ",Petty cash,5,0,5,5,0\n,Total,110,220,330,330,0\n", []string{`budget: line 4: account: "Petty cash": missing`}},
		{"an amount that is none", lines + ",Total,ten,220,330,330,0\n", []string{"refused"}},
		{"half a unit for each line and more", lines + ",Total,111,222,331,331,\n", []string{`budget: line 4: account: "Total": missing`}},
		{"a total from the middle", lines + ",Total,110,220,330,330,0\n1300,Cast,1,2,3,4,1\n,Total,1,2,3,4,1\n1400,Crew,5,5,10,10,0\n,Total,5,5,10,10,0\n,Total of both,6,7,13,14,1\n", nil},
		{"a total over headings without a budget", lines + ",A,,,,,\n1300,Cast,1,2,3,0,-3\n,B,,,,,\n1400,Crew,3,4,7,0,-7\n,C,,,,,\n1500,Cars,1,1,2,5,3\n,Total from A,5,7,12,5,-7\n", nil},
		{"a total that prints no budget", lines + ",A,,,,,\n1300,Cast,1,2,3,0,-3\n,B,,,,,\n1400,Crew,3,4,7,0,-7\n,Total from A,4,6,10,,\n", nil},
		{"a total by the word", lines + "TOTAL,,110,220,330,330,0\n", nil},
		{"a total without its sum", lines + "TOTAL,,110,220,330,331,1\n", nil},
		{"a total without its sum by two", lines + "TOTAL,,110,220,330,332,2\n", []string{`budget: line 4: account: "TOTAL": missing`}},
	}
	for _, tt := range tests {
		r, reading, err := budget.ReadCosts(header+tt.rows, money.USD, "")
		var got []string
		for _, p := range reading.Unplaced {
			got = append(got, p.Error())
		}
		if err != nil {
			got = []string{"refused"}
		} else if len(r.Lines()) < 2 {
			t.Errorf("%s: %d lines", tt.name, len(r.Lines()))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// Header rows repeat what the accounts under them come to; they are no accounts.
func TestReadCostsHeaderRows(t *testing.T) {
	const header = "account,description,actual_to_date,etc,budget\n"
	tests := []struct {
		name, rows string
		lines      []budget.AccountCode
		totals     []budget.ReadTotal
	}{
		{
			"a header over two accounts",
			"1200,PRODUCER,100,200,300\n1201,Fee,40,60,100\n1211,Assistant,60,140,200\n1300,Cast,1,2,3\n,TOTAL,101,202,303\n",
			[]budget.AccountCode{"1201", "1211", "1300"},
			[]budget.ReadTotal{{Row: 2, Account: "1200", Title: "PRODUCER", First: 1, Last: 2}, {Row: 6, Title: "TOTAL", First: 1, Last: 3}},
		},
		{
			"headers over headers",
			"1000,ABOVE,100,200,300\n1200,PRODUCER,40,60,100\n1201,Fee,40,60,100\n1300,CAST,60,140,200\n1301,Lead,60,140,200\n,TOTAL,100,200,300\n",
			[]budget.AccountCode{"1201", "1301"},
			[]budget.ReadTotal{
				{Row: 2, Account: "1000", Title: "ABOVE", First: 1, Last: 2}, {Row: 3, Account: "1200", Title: "PRODUCER", First: 1, Last: 1},
				{Row: 5, Account: "1300", Title: "CAST", First: 2, Last: 2}, {Row: 7, Title: "TOTAL", First: 1, Last: 2},
			},
		},
		{"a header by its code alone", "12,PRODUCER,100,200,300\n12-01,Fee,40,60,100\n12-02,Assistant,60,140,200\n", []budget.AccountCode{"12-01", "12-02"}, []budget.ReadTotal{{Row: 2, Account: "12", Title: "PRODUCER", First: 1, Last: 2}}},
		{"a total with the number", "1201,Fee,40,60,100\n1211,Assistant,60,140,200\n1200,Total producer,100,200,300\n", []budget.AccountCode{"1201", "1211"}, []budget.ReadTotal{{Row: 4, Account: "1200", Title: "Total producer", First: 1, Last: 2}}},
		{"an account that calls itself total", "1201,Fee,40,60,100\n1211,Total Recall rights,60,140,200\n", []budget.AccountCode{"1201", "1211"}, nil},
		{"an account with its own money", "1200,Producer,100,200,302\n1201,Fee,40,60,100\n1211,Assistant,60,140,200\n", []budget.AccountCode{"1200", "1201", "1211"}, nil},
		{"one column that differs", "1200,Producer,102,198,300\n1201,Fee,40,60,100\n1211,Assistant,60,140,200\n", []budget.AccountCode{"1200", "1201", "1211"}, nil},
		{"another number", "1200,Producer,100,200,300\n1301,Fee,40,60,100\n1311,Assistant,60,140,200\n", []budget.AccountCode{"1200", "1301", "1311"}, nil},
		{"nothing yet", "1200,Producer,0,0,0\n1201,Fee,0,0,0\n", []budget.AccountCode{"1200", "1201"}, nil},
	}
	for _, tt := range tests {
		r, reading, err := budget.ReadCosts(header+tt.rows, money.USD, "")
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var codes []budget.AccountCode
		for _, l := range r.Lines() {
			codes = append(codes, l.Account)
		}
		if diff := cmp.Diff(tt.lines, codes); diff != "" {
			t.Errorf("%s: lines (-want +got):\n%s", tt.name, diff)
		}
		if diff := cmp.Diff(tt.totals, reading.Totals); diff != "" || len(reading.Unplaced) > 0 {
			t.Errorf("%s: totals (-want +got):\n%s%v", tt.name, diff, reading.Unplaced)
		}
	}
}

// A credit note is no problem, and an amount that cannot be read is one problem.
func TestReadCostsTellsOnce(t *testing.T) {
	const header = "account,actual_period,actual_to_date,accruals,commitments,etc,efc,budget,variance\n"
	r, reading, err := budget.ReadCosts(header+"1,-50,-50,0,0,10,-40,100,140\n2,5,5,0,0,5,10,10,0\n,-45,-45,0,0,15,-30,110,140\n", money.USD, "")
	if err != nil || len(reading.Totals) != 1 || len(reading.Unplaced)+len(reading.Comparisons)+len(reading.Credited) != 0 {
		t.Fatalf("%+v, %v", reading, err)
	}
	if s, err := r.Total(); err != nil || s.Actual != money.MustParse("-45 USD") || s.Final != money.MustParse("-30 USD") {
		t.Errorf("%+v, %v", s, err)
	}
	_, reading, err = budget.ReadCosts(header+"1,60,10,0,0,10,20,100,80\n", money.USD, "")
	if err != nil || len(reading.Credited) != 1 || reading.Credited[0].Error() != `budget: line 2: actual_period: "60.00 USD": out of range, want at most 10.00 USD, what is spent to date, unless credit notes came before` {
		t.Errorf("%+v, %v", reading, err)
	}
	for name, tt := range map[string]struct{ rows, want string }{
		"a comma":            {"1,0,\"1,000\",0,0,10,1010,2000,990\n", "line 2.actual_to_date"},
		"a comma in a total": {"1,0,1000,0,0,10,1010,2000,990\n,0,\"1,000\",0,0,10,1010,2000,990\n", "line 3.actual_to_date"},
		"a negative accrual": {"1,0,5,-5,0,10,10,100,90\n", "lines[0].accrual"},
		"too much":           {"1,0,0,0,0,20000000000000000,20000000000000000,0,-20000000000000000\n", "line 2.etc"},
	} {
		_, _, err := budget.ReadCosts(header+tt.rows, money.USD, "")
		found := budget.Problems(err)
		if name == "too much" {
			found = found[:min(1, len(found))]
		}
		var at *budget.PlaceError
		if len(found) != 1 || !errors.As(found[0], &at) || at.Path != tt.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Rows that somebody made up are in no sum of the report and all of them are told.
func TestReadCostsLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "lines")
		text := "account,description,actual_to_date,etc,budget\n"
		var sums [3]int64
		var all [][3]int64
		for i := range n {
			l := [3]int64{rapid.Int64Range(0, 900).Draw(t, "actual"), rapid.Int64Range(0, 900).Draw(t, "etc"), rapid.Int64Range(0, 900).Draw(t, "budget")}
			all = append(all, l)
			for j, m := range l {
				sums[j] += m
			}
			text += fmt.Sprintf("%d,Line,%d,%d,%d\n", 101+2*i, l[0], l[1], l[2])
		}
		// The last lines, however many, but for all of them.
		from := rapid.IntRange(0, n).Draw(t, "from")
		var part [3]int64
		for _, l := range all[from:] {
			for j, m := range l {
				part[j] += m
			}
		}
		text += fmt.Sprintf(",Fringes,%d,%d,%d\n,Total,%d,%d,%d\n", part[0], part[1], part[2], sums[0], sums[1], sums[2])
		r, reading, err := budget.ReadCosts(text, money.JPY, "")
		if err != nil {
			t.Fatal(err)
		}
		isTotal := true
		for j := range part {
			isTotal = isTotal && 2*max(part[j]-sums[j], sums[j]-part[j]) <= int64(n)
		}
		want := 1
		if isTotal {
			want = 0
		}
		s, err := r.Total()
		if err != nil || len(reading.Unplaced) != want || len(reading.Totals) != 2-want || s.Locked.Minor() != sums[2] || s.Actual.Minor() != sums[0] {
			t.Fatalf("%s: unplaced %v, totals %v, %+v, %v", text, reading.Unplaced, reading.Totals, s, err)
		}
	})
}

// longReport writes a cost report in which every tenth line is followed by an amount
// that has no place.
func longReport(lines int) string {
	var text strings.Builder
	text.WriteString("account,description,actual_to_date,etc,budget\n")
	for i := range lines {
		fmt.Fprintf(&text, "%d,Line,%d,%d,%d\n", 100_001+2*i, i%97, i%89, i%83)
		if i%10 == 0 {
			fmt.Fprintf(&text, ",Fringes,%d,%d,%d\n", 1_000_000+i, i, 7_000_000+i)
		}
		if i%10 == 5 {
			text.WriteString(",Heading,,,\n")
		}
	}
	return text.String()
}

// A long report with many amounts that have no place is read whole.
func TestReadLongCosts(t *testing.T) {
	const lines = 64_000
	r, reading, err := budget.ReadCosts(longReport(lines), money.USD, "")
	if err != nil || len(r.Lines()) != lines || len(reading.Unplaced)+len(reading.Totals) != lines/10 {
		t.Fatal(len(r.Lines()), len(reading.Unplaced), len(reading.Totals), err)
	}
}

// BenchmarkReadCosts reads ever longer reports; the cost of a line has to stay.
func BenchmarkReadCosts(b *testing.B) {
	for _, lines := range []int{1_000, 8_000, 64_000} {
		b.Run(fmt.Sprint(lines), func(b *testing.B) {
			text := longReport(lines)
			for b.Loop() {
				if _, _, err := budget.ReadCosts(text, money.USD, ""); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(lines), "ns/line")
		})
	}
}
