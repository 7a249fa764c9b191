package budget_test

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
)

// edition is a fringe of a naive model, amounts in whole units.
type edition struct {
	percent, flat, ceiling int64 // a ceiling below zero is none
	from, until            string
}

func (e edition) fringe(per budget.FringeScope) budget.Fringe {
	f := budget.Fringe{Code: "f", Rate: money.Percent(e.percent), Per: per}
	if e.flat > 0 {
		f.Flat, f.Unit = money.MustNew(e.flat*100, money.GBP), budget.Day
	}
	if e.ceiling >= 0 {
		c := money.MustNew(e.ceiling*100, money.GBP)
		if e.flat > 0 {
			f.FlatCeiling = c
		} else {
			f.PayCeiling = c
		}
	}
	if e.from != "" {
		f.From = phase.MustDate(e.from)
	}
	if e.until != "" {
		f.Until = phase.MustDate(e.until)
	}
	return f
}

// paid is pay of a naive model: a day under one of the editions.
type paid struct {
	edition int
	person  string
	amount  int64
}

var days = []string{"2022-03-01", "2022-08-01", "2023-02-01"}

// due is the fringe of one person in hundredths of a unit: the editions in their
// order, each on what its ceiling leaves after the pay, or the sums due, before it.
func due(editions []edition, pays []paid, person string) int64 {
	var met, given, all int64
	for i, e := range editions {
		var pay, count int64
		for _, p := range pays {
			if p.edition == i && p.person == person {
				pay += p.amount
				count++
			}
		}
		if e.flat > 0 {
			sum := e.flat * count
			if e.ceiling >= 0 {
				sum = min(sum, max(e.ceiling-given, 0))
			}
			given += sum
			all += 100 * sum
		} else {
			counts := pay
			if e.ceiling >= 0 {
				counts = min(pay, max(e.ceiling-met, 0))
			}
			all += e.percent * counts
		}
		met += pay
	}
	return all
}

// Editions of one code share a ceiling, whatever order the lines stand in.
func TestEditionsShareACeiling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		editions := []edition{{until: "2022-06-30"}, {from: "2022-07-01", until: "2022-12-31"}, {from: "2023-01-01"}}
		flat := rapid.Bool().Draw(t, "flat")
		for i := range editions {
			e := &editions[i]
			if e.percent = rapid.Int64Range(1, 99).Draw(t, "percent"); flat {
				e.percent, e.flat = 0, rapid.Int64Range(1, 20).Draw(t, "sum")
			}
			e.ceiling = rapid.SampledFrom([]int64{-1, 0, 30, 50, 1000, 1500}).Draw(t, "ceiling")
		}
		per := rapid.SampledFrom([]budget.FringeScope{budget.PerPerson, budget.PerRange}).Draw(t, "per")
		pays := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) paid {
			return paid{rapid.IntRange(0, 2).Draw(t, "edition"), rapid.SampledFrom([]string{"a", "b"}).Draw(t, "person"), rapid.Int64Range(0, 800).Draw(t, "amount")}
		}), 1, 8).Draw(t, "pays")
		d := budget.Draft{Currency: money.GBP}
		for _, e := range rapid.Permutation(editions).Draw(t, "written") {
			d.Fringes = append(d.Fringes, e.fringe(per))
		}
		for _, p := range rapid.Permutation(pays).Draw(t, "lines") {
			l := budget.Line{Unit: budget.Day, Rate: budget.Count(p.amount), Person: "x", Range: p.person, Date: phase.MustDate(days[p.edition]), Fringes: []budget.FringeCode{"f"}}
			if per == budget.PerPerson {
				l = budget.Line{Unit: budget.Day, Rate: budget.Count(p.amount), Range: "x", Date: l.Date, Fringes: l.Fringes}
				if p.person == "a" {
					l.Person = "ann"
				} else {
					l.Person = "ben"
				}
			}
			d.Accounts = append(d.Accounts, budget.Account{Title: "x", Lines: []budget.Line{l}})
		}
		s := mustBudget(t, d).TopSheet()
		if !s.Complete() {
			t.Fatal(s.Problems)
		}
		if got, want := s.Sections[0].Fringes.Minor(), due(editions, pays, "a")+due(editions, pays, "b"); got != want {
			t.Fatalf("%+v: got %d, want %d", editions, got, want)
		}
		for _, row := range s.Sections[0].Rows {
			if row.Fringes.Sign() < 0 {
				t.Fatalf("a line bears %v", row.Fringes)
			}
		}
	})
}

func TestTwoEditionsOfOneCode(t *testing.T) {
	line := func(day, amount string) budget.Line {
		return budget.Line{Rate: q(amount), Person: "ann", Date: phase.MustDate(day), Fringes: []budget.FringeCode{"f"}}
	}
	june, july := "2022-06-30", "2022-07-01"
	fringes := func(first, second string, per budget.FringeScope) []budget.Fringe {
		return []budget.Fringe{
			{Code: "f", Rate: money.Percent(20), PayCeiling: gbp(first), Per: per, Until: phase.MustDate(june)},
			{Code: "f", Rate: money.Percent(21), PayCeiling: gbp(second), Per: per, From: phase.MustDate(july)},
		}
	}
	for _, tt := range []struct {
		name          string
		first, second string
		per           budget.FringeScope
		lines         []budget.Line
		outside       bool
		want          string
	}{
		{"used up by the first", "1000", "1000", budget.PerPerson, []budget.Line{line(july, "1000"), line(june, "1000")}, false, "200.00"},
		{"the second alone", "1000", "1000", budget.PerPerson, []budget.Line{line(july, "1000")}, false, "210.00"},
		{"a higher ceiling in the second", "1000", "1500", budget.PerPerson, []budget.Line{line(june, "800"), line(july, "800")}, false, "307.00"},
		{"more than the first took", "1000", "1500", budget.PerPerson, []budget.Line{line(june, "5000"), line(july, "800")}, false, "200.00"},
		{"one year", "1000", "1000", budget.PerPersonAndYear, []budget.Line{line(june, "600"), line(july, "600")}, false, "204.00"},
		{"two years", "1000", "1000", budget.PerPersonAndYear, []budget.Line{line("2021-06-30", "1000"), line(july, "1000")}, false, "410.00"},
		{"each line by itself", "1000", "1000", budget.PerLine, []budget.Line{line(june, "1000"), line(july, "1000")}, false, "410.00"},
		{"a discount uses nothing up", "1000", "1000", budget.PerPerson, []budget.Line{line(june, "-500"), line(july, "1400")}, false, "210.00"},
	} {
		d := budget.Draft{Currency: money.GBP, Fringes: fringes(tt.first, tt.second, tt.per), Accounts: []budget.Account{
			{Title: "x", Lines: tt.lines}, {Title: "Outside", Outside: true, Lines: []budget.Line{line(june, "1000")}},
		}}
		s := mustNew(t, d).TopSheet()
		if got := s.Sections[0].Fringes; got != gbp(tt.want) || !s.Complete() {
			t.Errorf("%s: %v, %v, want %s", tt.name, got, s.Problems, tt.want)
		}
	}
	d := budget.Draft{Currency: money.GBP, Fringes: fringes("1", "2", budget.PerPerson)}
	d.Fringes[1].Per = budget.PerRange
	if _, err := budget.New(d); !errors.Is(err, budget.ErrConflict) || !strings.Contains(err.Error(), "fringe f: per") {
		t.Errorf("two scopes: %v", err)
	}
	d.Fringes[0].Per, d.Fringes[1].Per = 0, budget.PerLine
	mustNew(t, d)
}

// The scope is that of the editions with a ceiling, and lines that are left out use
// up nothing.
func TestAnEditionWithoutACeiling(t *testing.T) {
	june, july := phase.MustDate("2022-06-30"), phase.MustDate("2022-07-01")
	codes := []budget.FringeCode{"f"}
	b := mustNew(t, budget.Draft{
		Currency: money.GBP,
		Fringes: []budget.Fringe{
			{Code: "f", Rate: money.Percent(20), Per: budget.PerPerson, Until: june},
			{Code: "f", Rate: money.Percent(21), PayCeiling: gbp("1000"), Per: budget.PerRange, From: july},
		},
		Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{
			{Rate: q("600"), Person: "ann", Range: "r", Date: june, Fringes: codes, Groups: []budget.Group{"spring"}},
			{Rate: q("600"), Person: "ben", Range: "r", Date: july, Fringes: codes},
		}}},
	})
	if s := b.TopSheet(); s.Sections[0].Fringes != gbp("204") || !s.Complete() { // 20 % of 600 and 21 % of 400
		t.Errorf("%v, %v", s.Sections[0].Fringes, s.Problems)
	}
	if s := b.TopSheet("spring"); s.Sections[0].Fringes != gbp("126") {
		t.Errorf("without the first line: %v", s.Sections[0].Fringes)
	}
}

// Ceilings and sums in another currency are converted at the rate of the budget.
func TestFringesInAnotherCurrency(t *testing.T) {
	d := budget.Draft{
		Currency: money.GBP, Rates: []money.ExchangeRate{rate("1 USD = 0.75 GBP")},
		Fringes: []budget.Fringe{
			{Code: "daily", Flat: money.MustParse("10 USD"), Unit: budget.Day, FlatCeiling: money.MustParse("24 USD")},
		},
		Accounts: []budget.Account{{Title: "Stars", Lines: []budget.Line{
			{Rate: q("500000"), Person: "star", Date: phase.MustDate("2026-06-01"), Fringes: []budget.FringeCode{"us-social-security"}},
			{Amount: q("2"), Unit: budget.Day, Rate: q("1"), Fringes: []budget.FringeCode{"daily"}},
			{Amount: q("4"), Unit: budget.Day, Rate: q("1"), Fringes: []budget.FringeCode{"daily"}},
		}}},
	}
	for f := range budget.PublishedFringes() {
		d.Fringes = append(d.Fringes, f)
	}
	s := mustNew(t, d).TopSheet()
	// 6.2 % of 138,375, 15, and 18 for 24 dollars.
	if got := s.Sections[0].Fringes; got != gbp("8612.25") || !s.Complete() {
		t.Errorf("%v, %v", got, s.Problems)
	}
	d.Rates = nil
	if _, err := budget.New(d); !errors.Is(err, budget.ErrNoRate) || !strings.Contains(err.Error(), "fringe us-unemployment: payCeiling") {
		t.Errorf("without a rate: %v", err)
	}
}

// A flat fringe of unit Flat is due for each amount of a line, whatever its unit.
func TestFlatFringeForEachAmount(t *testing.T) {
	fringe := budget.Fringe{Code: "cheque", Flat: gbp("10"), Unit: budget.Flat}
	for _, unit := range []budget.Unit{0, budget.Flat, budget.Allowance, budget.Week, budget.Hundredth} {
		s := mustNew(t, budget.Draft{Currency: money.GBP, Fringes: []budget.Fringe{fringe}, Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{
			{Amount: q("3"), Unit: unit, Rate: q("100"), Fringes: []budget.FringeCode{"cheque"}},
		}}}}).TopSheet()
		if got := s.Sections[0].Fringes; got != gbp("30") || !s.Complete() {
			t.Errorf("%v: %v, %v", unit, got, s.Problems)
		}
	}
}

func TestAFringeTwiceOnALine(t *testing.T) {
	_, err := budget.New(budget.Draft{Currency: money.GBP, Fringes: []budget.Fringe{{Code: "f", Rate: money.Percent(10)}}, Accounts: []budget.Account{
		{Code: "2000", Lines: []budget.Line{{Rate: q("1")}, {Rate: q("1"), Fringes: []budget.FringeCode{"f", "f"}}}},
	}})
	var at *budget.PlaceError
	if !errors.Is(err, budget.ErrDuplicate) || !errors.As(err, &at) || at.Path != "accounts[0].lines[1].fringes" {
		t.Errorf("%v", err)
	}
}

func TestNegativeHours(t *testing.T) {
	minus := money.Whole(-3)
	for path, h := range map[string]budget.Hours{"hours.day": {Day: minus}, "hours.week": {Week: minus}, "hours.month": {Month: minus}} {
		_, err := budget.New(budget.Draft{Currency: money.GBP, Hours: h})
		var at *budget.PlaceError
		if !errors.Is(err, budget.ErrNegative) || !errors.As(err, &at) || at.Path != path {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := budget.Decode([]byte(`{"currency": "GBP", "hours": {"week": "-1"}}`)); !errors.Is(err, budget.ErrNegative) || !strings.Contains(err.Error(), "hours: week") {
		t.Errorf("%v", err)
	}
}

// A discount lowers every total that it is in, and bears no fringes.
func TestDiscounts(t *testing.T) {
	d, err := budget.ReadDetail("level,account,description,amount,rate,fringes,subtotal\n"+
		"account,2000,Hire,,,,40\ndetail,2000,Camera,1,100,f,100\ndetail,2000,Discount,2,-30,f,-60\naccount,2900,Returned,,,,-5\n", money.GBP)
	if err != nil {
		t.Fatal(err)
	}
	d.Fringes = []budget.Fringe{{Code: "f", Rate: money.Percent(10)}}
	d.Charges = []budget.Charge{{Title: "Fee", Share: money.Percent(10)}, {Title: "On a discount", Share: money.Percent(10), Base: budget.Base{Accounts: []budget.AccountCode{"2900"}}}}
	d.Credits = []budget.Credit{{Title: "Rebate", Applied: true, Rows: []budget.CreditRow{{Share: money.Percent(10), Base: budget.Base{Accounts: []budget.AccountCode{"2900"}}}}}}
	s := mustNew(t, d).TopSheet()
	if !s.Complete() || s.Accounts != gbp("45") || s.Charges[0].Amount != gbp("4.50") || s.Charges[1].Amount != gbp("0") || s.Net != s.Gross || s.Credits[0].Amount != gbp("0") {
		t.Errorf("%+v", s)
	}
	for _, c := range s.Comparisons {
		if !c.Agrees {
			t.Errorf("%+v", c)
		}
	}
}

// What an account states beside its lines is compared with them.
func TestStatedBesideLines(t *testing.T) {
	s := mustNew(t, budget.Draft{Currency: money.GBP, Fringes: []budget.Fringe{{Code: "f", Rate: money.Percent(10)}}, Accounts: []budget.Account{
		{Code: "1", Amount: gbp("100"), Lines: []budget.Line{{Rate: q("100")}}},
		{Code: "2", Amount: gbp("110"), Lines: []budget.Line{{Rate: q("100"), Fringes: []budget.FringeCode{"f"}}}},
		{Code: "3", Amount: gbp("100"), Lines: []budget.Line{{Rate: q("90")}}},
		{Code: "4", Amount: gbp("100")},
		{Code: "5", Lines: []budget.Line{{Rate: q("90")}}},
	}}).TopSheet()
	var got []string
	for _, c := range s.Comparisons {
		said := " agrees"
		if !c.Agrees {
			said = " differs by " + c.Difference.Decimal()
		}
		got = append(got, c.Label+said)
	}
	if want := "account 1: amount agrees; account 2: amount agrees; account 3: amount differs by 10.00"; strings.Join(got, "; ") != want {
		t.Errorf("got %q", got)
	}
}
