package budget_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

const detailCSV = `Level,Account,Description,Amt,Units,X,Rate,4x,Curr,Fringes,Groups,Location,Set,Subtotal,Fringe_Total
category,20,"Production staff, all",,,,,,,,,,,9999,
account,2001,Production manager,,,,,,,,,,,"1402",
detail,2001,"Manager, shoot",4,Days,1,350.50,,,NI; HOL,local,London,,1402.00,
detail,2001,,,,,,,,,,,,,240
account,2002,Runners,,,,,,,,,,,,
3,2002,Runner,SHOOT,Weeks,2,100,1.5,EUR,,,,Bar,,
account,2001,Same number again,,,,,,,,,,,,
detail,2001,Petty cash,,Allow,,,,,,,,,55.5,

`

func TestReadDetail(t *testing.T) {
	for name, text := range map[string]string{"csv": detailCSV, "bom": "\ufeff" + detailCSV, "crlf": strings.ReplaceAll(detailCSV, "\n", "\r\n")} {
		d, err := budget.ReadDetail(text, money.GBP)
		if err != nil {
			t.Fatal(name, err)
		}
		d.Rates = []money.ExchangeRate{rate("1 EUR = 0.85 GBP")}
		d.Globals = []budget.Global{{Name: "SHOOT", Value: budget.Count(2)}}
		d.Fringes = []budget.Fringe{{Code: "NI", Rate: money.Percent(10)}, {Code: "HOL", Rate: money.Percent(5)}}
		s := mustNew(t, d).TopSheet()
		if !s.Complete() || len(d.Accounts) != 3 {
			t.Fatalf("%s: %d accounts, %v", name, len(d.Accounts), s.Problems)
		}
		var got []string
		for _, row := range s.Sections[0].Rows {
			got = append(got, string(row.Category)+"/"+string(row.Code)+" "+row.Title+" "+row.Direct.Decimal()+" "+row.Fringes.Decimal()+" "+row.Stated.Decimal())
		}
		want := []string{
			"20/2001 Production manager 1402.00 210.30 1402.00",
			"20/2002 Runners 510.00 0.00 0",
			"20/2001 Same number again 55.50 0.00 0",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if diff := cmp.Diff([]budget.Group{"local", "location:London"}, d.Accounts[0].Lines[0].Groups); diff != "" {
			t.Error(diff)
		}
	}
	tabs, err := budget.ReadDetail("level\taccount\tdescription\trate\naccount\t1\tA \"quoted\" title\t\ndetail\t1\tx\t5\n", money.GBP)
	if err != nil || tabs.Accounts[0].Title != `A "quoted" title` || len(tabs.Accounts[0].Lines) != 1 {
		t.Errorf("%+v, %v", tabs, err)
	}
}

func TestReadDetailReportsEverything(t *testing.T) {
	_, err := budget.ReadDetail("level,account,description,amount,unit,rate,currency,subtotal\n"+
		"detail,1,too early,1,day,1,,\n"+
		"account,1,A,,,,,x\n"+
		"detail,1,a,1 +,fortnight,y z,QQQ,\n"+
		"scene,1,a,,,,,\n"+
		"detail,1,b,,,,,\"1,000\"\n", money.GBP)
	var got []string
	for _, p := range budget.Problems(err) {
		var at *budget.PlaceError
		if !errors.As(p, &at) {
			t.Fatal(p)
		}
		got = append(got, at.Place)
	}
	want := []string{"line 2", "line 3: subtotal", "line 4: amount", "line 4: rate", "line 4: unit", "line 4: currency", "line 5: level", "line 6: subtotal"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
	for _, text := range []string{"", "a,b\n", "level,account,description\n\"open"} {
		if _, err := budget.ReadDetail(text, money.GBP); err == nil {
			t.Errorf("%q accepted", text)
		}
	}
	if _, err := budget.ReadDetail("level,account,description,rate,rate\n", money.GBP); !errors.Is(err, budget.ErrDuplicate) {
		t.Errorf("a column twice: %v", err)
	}
}

func TestReadCosts(t *testing.T) {
	const under = "account,description,actual_period,actual_to_date,commitments,etc,efc,budget,approved_changes,current_budget,variance\n" +
		"1400,Cast,10,100,20,30,150,183.70,,183.70,33.70\n" +
		"2000,Staff,0,200,0,0,200,150,10.82,160.82,-39.18\n" +
		"2100,Extras,0,5,0,0,5,5,0,5,0\n" +
		",TOTAL,10,305,20,30,355,338.70,10.82,349.52,-5.48\n"
	r, reading, err := budget.ReadCosts(under, money.USD, "")
	if err != nil || len(reading.Comparisons)+len(reading.Repeated) != 0 || reading.Sign != budget.UnderIsPositive || len(r.Lines()) != 3 {
		t.Fatal(r, reading, err)
	}
	s, err := r.Total()
	if err != nil || s.Variance.String() != "over by 5.48 USD" || s.Period != money.MustParse("10 USD") {
		t.Errorf("%+v, %v", s, err)
	}
	over := strings.NewReplacer(",33.70\n", ",-33.70\n", "-39.18", "39.18", "-5.48", "5.48").Replace(under)
	r2, reading, err := budget.ReadCosts(over, money.USD, "")
	if err != nil || reading.Sign != budget.OverIsPositive || reading.Sign.String() != "over is positive" {
		t.Fatal(reading, err)
	}
	if s2, err := r2.Total(); err != nil || s2 != s {
		t.Errorf("%+v, %v", s2, err)
	}
	mixed := strings.Replace(under, "-39.18", "39.18", 1)
	if _, _, err := budget.ReadCosts(mixed, money.USD, ""); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("both signs in one report: %v", err)
	}
	wrong := strings.NewReplacer(",150,183.70", ",151,183.70", "160.82,-39.18", "160.80,-39.18").Replace(under)
	if _, _, err := budget.ReadCosts(wrong, money.USD, ""); len(budget.Problems(err)) != 2 {
		t.Errorf("sums that are wrong: %v", err)
	}
	if _, _, err := budget.ReadCosts("account,budget\n1,2\n", money.USD, ""); len(budget.Problems(err)) != 2 {
		t.Errorf("columns missing: %v", err)
	}
	if _, reading, err := budget.ReadCosts("account,budget,actual_to_date,etc\n1,2,1,1\n", money.USD, "1"); err != nil || reading.Sign != 0 || reading.Sign.String() != "unspecified" {
		t.Errorf("no variance: %v, %v", reading, err)
	}
}

func FuzzReadDetail(f *testing.F) {
	f.Add(detailCSV)
	f.Add("level\taccount\tdescription\trate\naccount\t1\tA\t\ndetail\t1\tx\t5\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := budget.ReadDetail(text, money.GBP)
		if err != nil {
			return
		}
		if b, err := budget.New(d); err == nil {
			b.TopSheet()
		}
		_, _, _ = budget.ReadCosts(text, money.GBP, "")
	})
}
