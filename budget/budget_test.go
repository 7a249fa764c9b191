package budget_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
)

func q(text string) budget.Quantity {
	v, err := budget.ParseQuantity(text)
	if err != nil {
		panic(err)
	}
	return v
}

func gbp(text string) money.Money { return money.MustParse(text + " GBP") }

// drafts draws budgets that have a bit of everything.
func drafts() *rapid.Generator[budget.Draft] {
	return rapid.Custom(func(t *rapid.T) budget.Draft {
		d := budget.Draft{
			Title: "Drawn", Currency: money.GBP,
			Rates:   []money.ExchangeRate{rate("1 EUR = 0.85 GBP"), rate("1 JPY = 1/190 GBP")},
			Globals: []budget.Global{{Name: "SHOOT_DAYS", Value: budget.Count(rapid.Int64Range(0, 60).Draw(t, "days"))}},
			Fringes: []budget.Fringe{
				{Code: "ni", Rate: money.MustParseRatio("13.8%")},
				{Code: "pension", Rate: money.MustParseRatio("21%"), PayCeiling: gbp("2320"), Per: budget.PerRange},
				{Code: "tax", Rate: money.MustParseRatio("6.2%"), PayCeiling: gbp("1761"), Per: budget.PerPerson},
				{Code: "meal", Flat: gbp("1"), Unit: budget.Hour, FlatCeiling: gbp("100"), Per: budget.PerRange},
			},
		}
		n := rapid.IntRange(0, 6).Draw(t, "accounts")
		for range n {
			d.Accounts = append(d.Accounts, accounts().Draw(t, "account"))
		}
		// Every group of a base is on a line.
		d.Accounts = append(d.Accounts, budget.Account{Title: "Tagged", Outside: true, Lines: []budget.Line{{Rate: q("0"), Groups: []budget.Group{"local", "abroad"}}}})
		d.Charges = []budget.Charge{
			{ID: "contingency", Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10), Base: budget.Base{ExceptSections: []budget.Section{budget.AboveTheLine}}},
			{Title: "Bond", Kind: budget.CompletionBond, Share: money.MustParseRatio("2.5%"), Base: budget.Base{Charges: []string{"contingency"}, ExceptGroups: []budget.Group{"abroad"}}, Less: gbp("100")},
			{Title: "Legal", Flat: gbp("750")},
		}
		d.Credits = []budget.Credit{{
			Title: "Incentive", Applied: rapid.Bool().Draw(t, "applied"), Cap: gbp("5000"), Discount: money.Percent(8),
			Rows: []budget.CreditRow{{Share: money.Percent(25), Base: budget.Base{Groups: []budget.Group{"local"}}}, {Flat: gbp("10")}},
		}}
		return d
	})
}

func rate(text string) money.ExchangeRate {
	x, err := money.ParseExchangeRate(text)
	if err != nil {
		panic(err)
	}
	return x
}

func accounts() *rapid.Generator[budget.Account] {
	return rapid.Custom(func(t *rapid.T) budget.Account {
		a := budget.Account{
			Code:     budget.AccountCode(rapid.StringMatching(`[1-5][0-9]00`).Draw(t, "code")),
			Title:    "Account",
			Category: rapid.SampledFrom([]budget.AccountCode{"", "10", "20"}).Draw(t, "category"),
			Section:  rapid.SampledFrom([]budget.Section{0, budget.AboveTheLine, budget.BelowTheLine, budget.PostProduction, budget.OtherCosts}).Draw(t, "section"),
			Heading:  rapid.SampledFrom([]string{"", "A", "B"}).Draw(t, "heading"),
			Outside:  rapid.IntRange(0, 5).Draw(t, "outside") == 0,
		}
		if rapid.Bool().Draw(t, "stated") {
			a.Amount = money.MustNew(rapid.Int64Range(0, 1_000_000).Draw(t, "amount"), money.GBP)
		}
		for range rapid.IntRange(0, 4).Draw(t, "lines") {
			a.Lines = append(a.Lines, lines().Draw(t, "line"))
		}
		return a
	})
}

func lines() *rapid.Generator[budget.Line] {
	return rapid.Custom(func(t *rapid.T) budget.Line {
		return budget.Line{
			Description: "Line",
			Amount:      rapid.SampledFrom([]budget.Quantity{{}, q("0"), q("3"), q("2.5"), q("SHOOT_DAYS"), q("SHOOT_DAYS/7 + 1")}).Draw(t, "amount"),
			Unit:        rapid.SampledFrom([]budget.Unit{budget.Hour, budget.Day, budget.Week}).Draw(t, "unit"),
			Multiplier:  rapid.SampledFrom([]budget.Quantity{{}, q("2"), q("1/3")}).Draw(t, "multiplier"),
			Rate:        q(rapid.StringMatching(`[0-9]{1,4}\.[0-9]{2}`).Draw(t, "rate")),
			Times:       rapid.SampledFrom([]budget.Quantity{{}, q("1.5")}).Draw(t, "times"),
			Currency:    rapid.SampledFrom([]money.Currency{0, money.GBP, money.EUR, money.JPY}).Draw(t, "currency"),
			Fringes:     rapid.SampledFrom([][]budget.FringeCode{nil, {"ni"}, {"ni", "pension"}, {"tax", "meal"}}).Draw(t, "fringes"),
			Groups:      rapid.SampledFrom([][]budget.Group{nil, {"local"}, {"abroad"}, {"local", "abroad"}}).Draw(t, "groups"),
			Range:       rapid.SampledFrom([]string{"", "r1", "r2"}).Draw(t, "range"),
			Person:      "somebody",
		}
	})
}

func TestGrandTotalIsTheSumOfItsParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, err := budget.New(drafts().Draw(t, "draft"))
		if err != nil {
			t.Fatal(err)
		}
		s := b.TopSheet()
		if !s.Complete() {
			t.Fatal(s.Problems)
		}
		var accounts, gross, bySection money.Tally
		for _, part := range s.Sections {
			var direct, fringes money.Tally
			for _, row := range part.Rows {
				_ = direct.Add(row.Direct)
				_ = fringes.Add(row.Fringes)
			}
			wantTotal(t, &direct, part.Direct)
			wantTotal(t, &fringes, part.Fringes)
			_ = accounts.Add(part.Total)
		}
		wantTotal(t, &accounts, s.Accounts)
		_ = gross.Add(s.Accounts)
		for _, c := range s.Charges {
			_ = gross.Add(c.Amount)
		}
		wantTotal(t, &gross, s.Gross)
		for section := range budget.Sections() {
			m, err := s.Section(section)
			if err != nil {
				t.Fatal(err)
			}
			_ = bySection.Add(m)
		}
		rest, err := s.Section(0)
		_ = bySection.Add(rest)
		wantTotal(t, &bySection, s.Accounts)

		credit := money.MustNew(0, money.GBP)
		if s.Credits[0].Applied {
			credit = s.Credits[0].Amount
		}
		if net, err2 := s.Gross.Sub(credit); err != nil || err2 != nil || net != s.Net || b.Gross() != s.Gross || b.Net() != s.Net {
			t.Fatalf("gross %v less %v is %v", s.Gross, credit, s.Net)
		}
		if over, _ := s.Credits[0].Amount.Cmp(gbp("5000")); over > 0 {
			t.Fatalf("a credit of %v above its cap", s.Credits[0].Amount)
		}
	})
}

func wantTotal(t *rapid.T, tally *money.Tally, want money.Money) {
	t.Helper()
	_ = tally.Add(money.MustNew(0, want.Currency()))
	if got, err := tally.Total(); err != nil || got != want {
		t.Fatalf("parts add up to %v, %v, want %v", got, err, want)
	}
}

func TestOrderAndGroupingChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		b, err := budget.New(d)
		if err != nil {
			t.Fatal(err)
		}
		e := b.Draft()
		e.Accounts = rapid.Permutation(e.Accounts).Draw(t, "accounts")
		for i := range e.Accounts {
			e.Accounts[i].Lines = rapid.Permutation(e.Accounts[i].Lines).Draw(t, "lines")
			e.Accounts[i].Heading = rapid.SampledFrom([]string{"", "X", "Y"}).Draw(t, "heading")
		}
		shuffled, err := budget.New(e)
		if err != nil {
			t.Fatal(err)
		}
		// Which line carries a capped fringe depends on the order, and so does a
		// charge that leaves some lines out; the total of the accounts does not.
		if a, b := b.TopSheet(), shuffled.TopSheet(); a.Accounts != b.Accounts {
			t.Fatalf("%v and %v", a.Accounts, b.Accounts)
		}
	})
}

func TestPostingChangesNoTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := mustDraw(t).TopSheet()
		for _, p := range []budget.Posting{0, budget.PostToAccounts, budget.PostToCategories, budget.PostToSections, budget.PostToBudget} {
			var sum money.Tally
			for row := range s.Rows(p) {
				_ = sum.Add(row.Amount)
			}
			wantTotal(t, &sum, s.Accounts)
		}
	})
}

// Fringes stand after the accounts of their category, section or budget.
func TestWhereFringesArePosted(t *testing.T) {
	account := func(code, category budget.AccountCode, heading string) budget.Account {
		return budget.Account{Code: code, Title: "t" + string(code), Category: category, Heading: heading, Lines: []budget.Line{{Rate: q("100"), Fringes: []budget.FringeCode{"f"}}}}
	}
	s := mustNew(t, budget.Draft{
		Currency: money.GBP, Fringes: []budget.Fringe{{Code: "f", Rate: money.Percent(10)}},
		Accounts: []budget.Account{account("11", "10", "A"), account("12", "10", "A"), account("21", "20", "A"), account("30", "", "A"), account("41", "40", "B")},
	}).TopSheet()
	for p, want := range map[budget.Posting]string{
		budget.PostToAccounts:   "11 110, 12 110, 21 110, 30 110, 41 110",
		budget.PostToCategories: "11 100, 12 100, 10f 20, 21 100, 20f 10, 30 100, f 10, 41 100, 40f 10",
		budget.PostToSections:   "11 100, 12 100, 21 100, 30 100, f 40, 41 100, f 10",
		budget.PostToBudget:     "11 100, 12 100, 21 100, 30 100, 41 100, f 50",
	} {
		var rows []string
		for row := range s.Rows(p) {
			text := string(row.Code)
			if row.Fringes {
				text += "f"
			}
			rows = append(rows, text+" "+strings.TrimSuffix(row.Amount.Decimal(), ".00"))
		}
		if got := strings.Join(rows, ", "); got != want {
			t.Errorf("%v: %s, want %s", p, got, want)
		}
	}
	categories, err := s.Sections[0].Categories()
	if err != nil || len(categories) != 3 || categories[0].Direct != gbp("200") || categories[0].Fringes != gbp("20") || categories[0].Total != gbp("220") || categories[0].Lines != 2 {
		t.Errorf("%+v, %v", categories, err)
	}
}

func mustDraw(t *rapid.T) *budget.Budget {
	b, err := budget.New(drafts().Draw(t, "draft"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestLinesAreExact(t *testing.T) {
	tests := []struct {
		name string
		line budget.Line
		want string
	}{
		{"production manager", budget.Line{Amount: q("4"), Unit: budget.Day, Multiplier: q("1"), Rate: q("350.50")}, "1402.00"},
		{"flat", budget.Line{Unit: budget.Flat, Rate: q("5000")}, "5000.00"},
		{"empty", budget.Line{}, "1.00"},
		{"a factor of nothing", budget.Line{Amount: q("0"), Rate: q("5000")}, "0.00"},
		{"thirds", budget.Line{Amount: q("1/3"), Multiplier: q("3"), Rate: q("100")}, "100.00"},
		{"percent", budget.Line{Amount: q("10"), Unit: budget.Hundredth, Rate: q("500")}, "50.00"},
		{"formula", budget.Line{Amount: q("DAYS * (2 + 1) / 2 - -1"), Rate: q("10")}, "370.00"},
		{"percentage in a formula", budget.Line{Amount: q("DAYS * 12.5%"), Rate: q("10")}, "30.00"},
		{"of another global", budget.Line{Amount: q("OVERTIME"), Rate: q("10")}, "48.00"},
		{"foreign", budget.Line{Amount: q("3"), Rate: q("33.33"), Currency: money.EUR}, "84.99"},
		{"half a penny to even", budget.Line{Amount: q("1/2"), Rate: q("0.01")}, "0.00"},
		{"a penny and a half to even", budget.Line{Amount: q("3/2"), Rate: q("0.01")}, "0.02"},
	}
	for _, tt := range tests {
		b := mustNew(t, budget.Draft{
			Currency: money.GBP, Rates: []money.ExchangeRate{rate("1 EUR = 0.85 GBP")},
			Globals:  []budget.Global{{Name: "OVERTIME", Value: q("DAYS * 0.2")}, {Name: "DAYS", Value: q("24")}},
			Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{tt.line}}},
		})
		if s := b.TopSheet(); s.Gross != gbp(tt.want) || !s.Complete() {
			t.Errorf("%s: %v, %v, want %s", tt.name, s.Gross, s.Problems, tt.want)
		}
	}
}

func TestAWrongLineLeavesTheRest(t *testing.T) {
	b := mustNew(t, budget.Draft{
		Currency: money.GBP,
		Globals: []budget.Global{
			{Name: "ZERO", Value: q("0")},
			{Name: "HEN", Value: q("EGG + 1")},
			{Name: "EGG", Value: q("HEN * 2")},
		},
		Fringes: []budget.Fringe{{Code: "tax", Rate: money.Percent(6), Per: budget.PerPerson}, {Code: "hourly", Flat: gbp("1"), Unit: budget.Hour}},
		Accounts: []budget.Account{{Code: "2200", Title: "Camera", Lines: []budget.Line{
			{Rate: q("100")},
			{Amount: q("10 / ZERO"), Rate: q("100")},
			{Amount: q("HEN"), Rate: q("100")},
			{Amount: q("1"), Multiplier: q("NOBODY"), Rate: q("100")},
			{Amount: q("1 - 3"), Rate: q("100")},
			{Rate: q("1 - ZERO / ZERO")},
			{Rate: q("20"), Fringes: []budget.FringeCode{"tax"}},
			{Rate: q("3"), Unit: budget.Flat, Fringes: []budget.FringeCode{"hourly"}},
		}}},
	})
	s := b.TopSheet()
	if s.Gross != gbp("123") || s.Complete() {
		t.Errorf("gross %v, problems %v", s.Gross, s.Problems)
	}
	want := []struct {
		place string
		err   error
	}{
		{"account 2200: line 2: amount", money.ErrDivisionByZero},
		{"account 2200: line 3: amount", budget.ErrCircular},
		{"account 2200: line 4: multiplier", budget.ErrUnknown},
		{"account 2200: line 5: amount", budget.ErrNegative},
		{"account 2200: line 6: rate", money.ErrDivisionByZero},
		{"account 2200: line 7: fringes", budget.ErrMissing},
		{"account 2200: line 8: fringes", budget.ErrConflict},
	}
	if len(s.Problems) != len(want) {
		t.Fatal(s.Problems)
	}
	for i, w := range want {
		if p := s.Problems[i]; p.Place != w.place || !errors.Is(p, w.err) {
			t.Errorf("got %v, want %v at %s", p, w.err, w.place)
		}
	}
	if p := s.Problems[0]; p.Path != "accounts[0].lines[1].amount" || p.Error() != "budget: account 2200: line 2: amount: money: divide 10 and 0: division by zero" {
		t.Errorf("%s: %v", p.Path, p)
	}
}

func TestQuantitySyntax(t *testing.T) {
	for _, text := range []string{"1 +", "(1", "1)", "* 2", "1 2", "a b", "1.2.3", "10 $", "()", "1//2", strings.Repeat("(", 200) + "1" + strings.Repeat(")", 200), strings.Repeat("-", 200) + "1"} {
		if v, err := budget.ParseQuantity(text); err == nil {
			t.Errorf("%q read as %v", text, v)
		}
	}
	for _, text := range []string{"1", "12.5%", "1/3", "DAYS", "a+b*c", "-(2)", "- DAYS"} {
		v, err := budget.ParseQuantity(text)
		if err != nil || v.String() != text || v.IsZero() || !v.Equal(q(text)) {
			t.Errorf("%q read as %v, %v", text, v, err)
		}
	}
	if v, err := budget.ParseQuantity(""); err != nil || !v.IsZero() || v.String() != "" {
		t.Errorf("empty: %v, %v", v, err)
	}
}

func FuzzParseQuantity(f *testing.F) {
	for _, s := range []string{"1+2*3", "(DAYS-1)/7", "12.5%", "-x", "1/0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, err := budget.ParseQuantity(text)
		if err != nil {
			return
		}
		if v.String() != text {
			t.Fatalf("%q kept as %q", text, v)
		}
		d := budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{{Amount: v}}}}}
		if b, err := budget.New(d); err == nil {
			b.TopSheet()
		}
	})
}

func TestChargesDoNotSeeWhatTheyLeaveOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := mustDraw(t)
		d := b.Draft()
		d.Accounts = append(d.Accounts, budget.Account{Title: "Star", Section: budget.AboveTheLine, Amount: gbp("1000000")})
		d.Accounts = append(d.Accounts, budget.Account{Title: "Posters", Section: budget.BelowTheLine, Outside: true, Amount: gbp("1000000")})
		more, err := budget.New(d)
		if err != nil {
			t.Fatal(err)
		}
		x, y := b.TopSheet(), more.TopSheet()
		if x.Charges[0].Amount != y.Charges[0].Amount {
			t.Fatalf("contingency below the line rose from %v to %v", x.Charges[0].Amount, y.Charges[0].Amount)
		}
		d.Accounts[len(d.Accounts)-2].Section = budget.BelowTheLine
		if more, err = budget.New(d); err != nil {
			t.Fatal(err)
		}
		if order, _ := more.TopSheet().Charges[0].Amount.Cmp(y.Charges[0].Amount); order <= 0 {
			t.Fatal("contingency does not rise with its base")
		}
	})
}

func TestBases(t *testing.T) {
	line := func(rate string, groups ...budget.Group) budget.Line {
		return budget.Line{Rate: q(rate), Fringes: []budget.FringeCode{"ni"}, Groups: groups}
	}
	d := budget.Draft{
		Currency: money.GBP,
		Fringes:  []budget.Fringe{{Code: "ni", Rate: money.Percent(10)}},
		Accounts: []budget.Account{
			{Code: "1201", Category: "12", Section: budget.AboveTheLine, Lines: []budget.Line{line("1000", "resident")}},
			{Code: "1211", Category: "12", Section: budget.AboveTheLine, Lines: []budget.Line{line("200"), line("30", "abroad", "resident")}},
			{Code: "2000", Section: budget.BelowTheLine, Amount: gbp("4")},
			{Title: "no code", Amount: gbp("50000")},
			{Code: "9000", Section: budget.OtherCosts, Outside: true, Amount: gbp("600000")},
		},
		Charges: []budget.Charge{{ID: "bond", Title: "Bond", Flat: gbp("7000000")}},
	}
	tests := []struct {
		name string
		base budget.Base
		want string
	}{
		{"everything", budget.Base{}, "51357.00"},
		{"without fringes", budget.Base{WithoutFringes: true}, "51234.00"},
		{"with the bond", budget.Base{Charges: []string{"bond"}}, "7051357.00"},
		{"an account", budget.Base{Accounts: []budget.AccountCode{"2000"}}, "4.00"},
		{"a category", budget.Base{Accounts: []budget.AccountCode{"12"}}, "1353.00"},
		{"without a category", budget.Base{ExceptAccounts: []budget.AccountCode{"12"}}, "50004.00"},
		{"an account of a category left out", budget.Base{Accounts: []budget.AccountCode{"12"}, ExceptAccounts: []budget.AccountCode{"1201"}}, "253.00"},
		{"a section", budget.Base{Sections: []budget.Section{budget.AboveTheLine}}, "1353.00"},
		{"without a section", budget.Base{ExceptSections: []budget.Section{budget.AboveTheLine}}, "50004.00"},
		{"a group", budget.Base{Groups: []budget.Group{"resident"}}, "1133.00"},
		{"a group without fringes", budget.Base{Groups: []budget.Group{"resident"}, WithoutFringes: true}, "1030.00"},
		{"without a group", budget.Base{ExceptGroups: []budget.Group{"abroad"}}, "51324.00"},
		{"one group without another", budget.Base{Groups: []budget.Group{"resident"}, ExceptGroups: []budget.Group{"abroad"}}, "1100.00"},
		{"outside the total", budget.Base{Sections: []budget.Section{budget.OtherCosts}}, "0.00"},
	}
	for _, tt := range tests {
		d.Charges = append(d.Charges[:1], budget.Charge{Title: "All of it", Share: money.Whole(1), Base: tt.base})
		b := mustNew(t, d)
		if got := b.TopSheet().Charges[1]; got.Amount != gbp(tt.want) || got.Base != got.Amount {
			t.Errorf("%s: charged %v, want %s", tt.name, got.Amount, tt.want)
		}
		if got, err := b.Total(tt.base); err != nil || got != gbp(tt.want) {
			t.Errorf("%s: total %v, %v, want %s", tt.name, got, err, tt.want)
		}
	}
	if _, err := mustNew(t, d).Total(budget.Base{Charges: []string{"nobody"}}); !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("a base on no charge: %v", err)
	}
}

func TestGrossUpAndLess(t *testing.T) {
	d := budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{{Title: "Direct", Amount: gbp("900")}},
		Charges:  []budget.Charge{{Title: "Contingency", Share: money.Percent(10), GrossUp: true}},
	}
	if s := mustNew(t, d).TopSheet(); s.Charges[0].Amount != gbp("100") || s.Gross != gbp("1000") {
		t.Errorf("ten per cent of the total: %v of %v", s.Charges[0].Amount, s.Gross)
	}
	d.Charges = []budget.Charge{{Title: "Bond", Share: money.Percent(10), Less: gbp("1000")}}
	if s := mustNew(t, d).TopSheet(); s.Charges[0].Amount.Sign() != 0 {
		t.Errorf("less than nothing: %v", s.Charges[0].Amount)
	}
}

func TestWhatIf(t *testing.T) {
	b := mustNew(t, budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{
			{Rate: q("100"), Groups: []budget.Group{"crane"}}, {Rate: q("20"), Groups: []budget.Group{"crane", "night"}}, {Rate: q("3")},
		}}},
	})
	if got := b.TopSheet("night").Gross; got != gbp("103") {
		t.Errorf("without the night: %v", got)
	}
	if got := b.TopSheet("crane", "night").Gross; got != gbp("3") {
		t.Errorf("without both: %v", got)
	}
	if got := b.TopSheet().Gross; got != gbp("123") {
		t.Errorf("with everything again: %v", got)
	}
}

func TestEmptyBudget(t *testing.T) {
	b := mustNew(t, budget.Draft{Currency: money.JPY, Charges: []budget.Charge{{Title: "Contingency", Share: money.Percent(10)}}})
	s := b.TopSheet()
	if s.Gross != money.MustParse("0 JPY") || s.Net != s.Gross || s.Charges[0].Amount != s.Gross {
		t.Errorf("%+v", s)
	}
	d := b.Draft()
	d.Accounts = append(d.Accounts, budget.Account{Title: "Nothing"})
	if more := mustNew(t, d); more.Gross() != b.Gross() {
		t.Errorf("an empty account costs %v", more.Gross())
	}
}

func TestNewReportsEverything(t *testing.T) {
	_, err := budget.New(budget.Draft{
		Currency: money.GBP,
		Rates:    []money.ExchangeRate{rate("1 GBP = 1.2 USD")},
		Globals:  []budget.Global{{Name: "1ST", Value: q("1")}, {Name: "A"}, {Name: "A", Value: q("1")}},
		Fringes: []budget.Fringe{
			{Rate: money.MustParseRatio("-1%")},
			{Code: "f", Rate: money.Percent(1), Flat: gbp("1"), Unit: budget.Day},
			{Code: "g", Flat: gbp("1"), Unit: budget.Hundredth},
			{Code: "h", Rate: money.Percent(1), Until: phase.MustDate("2025-06-30")},
			{Code: "h", Rate: money.Percent(2), From: phase.MustDate("2025-06-30")},
		},
		Accounts: []budget.Account{
			{Amount: gbp("1")},
			{Code: "2", Amount: gbp("-1"), Section: 99},
			{Code: "3", Amount: money.MustParse("1 USD"), Lines: []budget.Line{{Currency: money.EUR, Fringes: []budget.FringeCode{"zzz"}, Unit: 77}}},
		},
		Charges: []budget.Charge{
			{ID: "self", Title: "Self", Share: money.Percent(1), Base: budget.Base{Charges: []string{"self"}}},
			{ID: "self", Title: "", Share: money.Percent(100), GrossUp: true, Base: budget.Base{Accounts: []budget.AccountCode{"nowhere"}, Sections: []budget.Section{50}}},
			{Title: "Both", Share: money.Percent(1), Flat: gbp("1"), Kind: 99},
		},
		Credits:   []budget.Credit{{Discount: money.MustParseRatio("2"), Cap: money.MustParse("1 EUR"), Rows: []budget.CreditRow{{Flat: gbp("1"), Share: money.Percent(1)}}}},
		Published: []budget.Published{{Label: "x", Heading: "A", Accounts: []string{"2"}}},
	})
	var paths []string
	for _, p := range budget.Problems(err) {
		var at *budget.PlaceError
		if !errors.As(p, &at) {
			t.Fatalf("%T: %v", p, p)
		}
		paths = append(paths, at.Path)
	}
	want := []string{
		"rates[0]", "globals[0].name", "globals[1].value", "globals[2].name",
		"fringes[0].code", "fringes[0].rate", "fringes[1]", "fringes[2].unit", "fringes[4]",
		"accounts[0].title", "accounts[1].section", "accounts[1].amount",
		"accounts[2].amount", "accounts[2].lines[0].currency", "accounts[2].lines[0].unit", "accounts[2].lines[0].fringes",
		"charges[0].base.charges", "charges[1].title", "charges[1].share", "charges[1].base.accounts", "charges[1].base.sections", "charges[1].id",
		"charges[2].kind", "charges[2]",
		"credits[0].title", "credits[0].cap", "credits[0].discount", "credits[0].rows[0]",
		"published[0].amount", "published[0]",
	}
	if diff := cmp.Diff(want, paths); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
}

func TestOverflowIsAProblemOfTheBudget(t *testing.T) {
	huge := money.MustNew(math.MaxInt64, money.GBP)
	tests := map[string]budget.Draft{
		"accounts": {Currency: money.GBP, Accounts: []budget.Account{{Title: "a", Amount: huge}, {Title: "b", Amount: gbp("0.01")}}},
		"a line":   {Currency: money.GBP, Accounts: []budget.Account{{Title: "a", Lines: []budget.Line{{Amount: q("1000000000"), Rate: q("1000000000000")}}}}},
		"a charge": {Currency: money.GBP, Accounts: []budget.Account{{Title: "a", Amount: huge}}, Charges: []budget.Charge{{Title: "c", Share: money.Percent(10)}}},
	}
	for name, d := range tests {
		if _, err := budget.New(d); !errors.Is(err, money.ErrOverflow) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Outside the total it does no harm.
	d := tests["accounts"]
	d.Accounts[0].Outside = true
	if b := mustNew(t, d); b.Gross() != gbp("0.01") {
		t.Error(b.Gross())
	}
}
