package budget_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

const statedCSV = `level,account,description,amount,rate,fringes,subtotal,fringe_total
category,20,Staff,,,,301.00,30
account,2001,Manager,,,,100.00,10.00
detail,2001,Manager,1,100,NI,100.01,10.00
account,2001,Runner,,,,220,
detail,2001,Runner,2,100,NI,200,19.50
detail,2001,NI,,,,,12
detail,2001,holiday,,,,,8
category,21,Nobody,,,,5,
category,20,Again,,,,50,
account,2002,Petty cash,,,,50,
`

func TestReadDetailComparesTotals(t *testing.T) {
	d, err := budget.ReadDetail(statedCSV, money.GBP)
	if err != nil {
		t.Fatal(err)
	}
	d.Fringes = []budget.Fringe{{Code: "NI", Rate: money.Percent(10)}}
	b := mustNew(t, d)
	var got []string
	for _, c := range b.TopSheet().Comparisons {
		if !c.Known {
			t.Errorf("not known: %+v", c)
		}
		agrees := "differs by " + c.Difference.Decimal()
		if c.Agrees {
			agrees = "agrees"
		}
		got = append(got, c.Label+" "+c.Published.Decimal()+" "+c.Computed.Decimal()+" "+agrees)
	}
	want := []string{
		"line 2: category 20: subtotal 301.00 300.00 differs by 1.00",
		"line 2: category 20: fringe_total 30.00 30.00 agrees",
		"line 3: account 2001: subtotal 100.00 100.00 agrees",
		"line 3: account 2001: fringe_total 10.00 10.00 agrees",
		"line 4: account 2001: subtotal 100.01 100.00 differs by 0.01",
		"line 4: account 2001: fringe_total 10.00 10.00 agrees",
		"line 5: account 2001: subtotal 220.00 220.00 agrees", // with its fringes
		"line 6: account 2001: subtotal 200.00 200.00 agrees",
		"line 6: account 2001: fringe_total 19.50 20.00 differs by -0.50",
		"line 7: account 2001: rows of fringes 20.00 20.00 agrees",
		"line 9: category 21: subtotal 5.00 0.00 differs by 5.00",
		"line 10: category 20: subtotal 50.00 50.00 agrees",
		"line 11: account 2002: subtotal 50.00 50.00 agrees",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("comparisons (-want +got):\n%s", diff)
	}
	text, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := budget.Decode(text); err != nil || !back.Equal(b) || !cmp.Equal(back.TopSheet(), b.TopSheet()) {
		t.Errorf("%s came back otherwise, %v", text, err)
	}
}

// A sheet in whole units rounds each of its totals.
func TestReadDetailComparesRoundedTotals(t *testing.T) {
	d, err := budget.ReadDetail("level,account,description,rate,subtotal\naccount,1,A,,201\ndetail,1,a,100.40,100\ndetail,1,b,100.40,102\n", money.GBP)
	if err != nil {
		t.Fatal(err)
	}
	var agree []bool
	for _, c := range mustNew(t, d).TopSheet().Comparisons {
		agree = append(agree, c.Agrees)
	}
	if diff := cmp.Diff([]bool{true, true, false}, agree); diff != "" {
		t.Error(diff)
	}
}

func TestPartsThatAreNotThere(t *testing.T) {
	d := budget.Draft{Currency: money.GBP, Accounts: []budget.Account{
		{Title: "P&A", Outside: true, Amount: gbp("7")}, {Title: "A", Lines: []budget.Line{{Rate: budget.Count(5)}}},
	}}
	for _, tt := range []struct {
		part  budget.Part
		known bool
		want  string
	}{
		{budget.Part{First: 1, Last: 1}, true, "7.00"},
		{budget.Part{First: 1, Last: 2}, true, "12.00"},
		{budget.Part{First: 2, Last: 2, Line: 1}, true, "5.00"},
		{budget.Part{First: 3, Last: 2}, true, "0.00"},
		{budget.Part{First: 1, Last: 3}, false, "0"},
		{budget.Part{Last: 1}, false, "0"},
		{budget.Part{First: 1, Last: 1, Line: 1}, false, "0"},
		{budget.Part{First: 2, Last: 2, Line: 2}, false, "0"},
		{budget.Part{First: 1, Last: 2, Line: 1}, false, "0"},
		{budget.Part{First: 2, Last: 2, Line: -1}, false, "0"},
	} {
		d.Published = []budget.Published{{Amount: gbp("1"), Part: tt.part}}
		if c := mustNew(t, d).TopSheet().Comparisons[0]; c.Known != tt.known || c.Computed.Decimal() != tt.want {
			t.Errorf("%+v: %+v", tt.part, c)
		}
	}
}
