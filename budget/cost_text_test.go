package budget_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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
		{"a total of the last", lines + ",Total,100,200,300,290,-10\n", nil},
		{"the other sign", lines + ",Total,100,200,300,290,10\n", nil},
		{"totals of totals", lines + ",Total A,110,220,330,330,0\n2000,Staff,1,2,3,4,1\n,Total B,1,2,3,4,1\n,Grand total,111,222,333,334,1\n", nil},
		{"a total off by rounding", lines + ",Total,111,221,331,331,\n", nil},
		{"nothing yet", ",Total,0,0,0,0,0\n" + lines, nil},
		{"off by more", lines + ",Total,112,223,335,333,\n", []string{`budget: line 4: account: "Total": missing`}},
		{"one column off", lines + ",Total,110,220,330,340,\n", []string{`budget: line 4: account: "Total": missing`}},
		{"a cost without a number", lines + ",Petty cash,5,0,5,5,0\n,Total,110,220,330,330,0\n", []string{`budget: line 4: account: "Petty cash": missing`}},
		{"an amount that is none", lines + ",Total,ten,220,330,330,0\n", []string{"refused"}},
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
