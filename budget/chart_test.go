package budget_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func TestChartsAreSound(t *testing.T) {
	sizes := map[string]int{"us-feature": 50, "ca-abcd": 57, "aicp-bid": 16}
	seen := 0
	for c := range budget.Charts() {
		seen++
		if len(c.Accounts) != sizes[c.ID] {
			t.Errorf("%s has %d accounts, want %d", c.ID, len(c.Accounts), sizes[c.ID])
		}
		if _, ok := cite.Lookup(c.Ref.Source); !ok {
			t.Errorf("%s: source %s", c.ID, c.Ref.Source)
		}
		codes := map[budget.AccountCode]bool{}
		for _, a := range c.Accounts {
			if a.Code == "" || a.Title == "" || codes[a.Code] || a.Section != 0 && !a.Section.Valid() {
				t.Errorf("%s: %+v", c.ID, a)
			}
			if a.Category != "" && !codes[a.Category] {
				t.Errorf("%s: %s stands before its category %s", c.ID, a.Code, a.Category)
			}
			codes[a.Code] = true
			if back, ok := c.Find(a.Code); !ok || back != a {
				t.Errorf("%s: %s is found as %+v", c.ID, a.Code, back)
			}
		}
		for _, r := range c.Roles {
			if to := c.ChargedTo(r.Role); !slices.Contains(to, r.Code) || !codes[r.Code] {
				t.Errorf("%s: %v is charged to %s", c.ID, r.Role, to)
			}
		}
		if back, ok := budget.LookupChart(c.ID); !ok || back.Title != c.Title {
			t.Errorf("%s is not found", c.ID)
		}
		c.Accounts[0].Title = "changed"
		if again, _ := budget.LookupChart(c.ID); again.Accounts[0].Title == "changed" {
			t.Errorf("%s can be changed", c.ID)
		}
	}
	if seen != len(sizes) {
		t.Errorf("%d charts", seen)
	}
}

// The same role is charged elsewhere in every chart.
func TestRolesAreChargedByChart(t *testing.T) {
	feature, _ := budget.LookupChart("us-feature")
	canadian, _ := budget.LookupChart("ca-abcd")
	commercial, _ := budget.LookupChart("aicp-bid")
	for _, tt := range []struct {
		chart budget.Chart
		role  role.Role
		want  []budget.AccountCode
	}{
		{feature, role.ExecutiveProducer, []budget.AccountCode{"1211"}},
		{feature, role.LineProducer, nil}, // the form lists none
		{canadian, role.LineProducer, []budget.AccountCode{"04"}},
		{commercial, role.LineProducer, []budget.AccountCode{"A", "B"}},
		{commercial, role.UnitProductionManager, []budget.AccountCode{"A", "B"}},
		{commercial, role.PostProducer, []budget.AccountCode{"O"}},
		{commercial, role.ExecutiveProducer, nil}, // the form lists none
	} {
		if got := tt.chart.ChargedTo(tt.role); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v is charged to %v, want %v", tt.chart.ID, tt.role, got, tt.want)
		}
	}
	a, _ := feature.Find("1211")
	acc := a.Account()
	acc.Amount = gbp("5")
	b := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{acc}})
	if s, err := b.TopSheet().Section(budget.AboveTheLine); err != nil || s != gbp("5") {
		t.Errorf("%v, %v", s, err)
	}
}

func TestCodePattern(t *testing.T) {
	tests := []struct {
		pattern budget.CodePattern
		code    budget.AccountCode
		want    []string // nil: does not fit
	}{
		{budget.CodePattern{Category: 2, Account: 2}, "1001", []string{"10", "01"}},
		{budget.CodePattern{Category: 2, Account: 2}, "10", []string{"10"}},
		{budget.CodePattern{Category: 2, Account: 3, Separator: "-"}, "10-099", []string{"10", "099"}},
		{budget.CodePattern{Category: 2, Account: 2, SubAccount: 1, Set: 3, Separator: " "}, "AB 01 x 12c", []string{"AB", "01", "x", "12c"}},
		{budget.CodePattern{Category: 2, Account: 2}, "101", nil},
		{budget.CodePattern{Category: 2, Account: 2}, "10015", nil},
		{budget.CodePattern{Category: 2, Account: 2, Separator: "-"}, "1001", nil},
		{budget.CodePattern{Category: 2, Account: 2}, "1.01", nil},
		{budget.CodePattern{}, "1", nil},
		{budget.CodePattern{Category: 2}, "", nil},
	}
	for _, tt := range tests {
		got, ok := tt.pattern.Split(tt.code)
		if ok != (tt.want != nil) || ok && !slices.Equal(got, tt.want) {
			t.Errorf("%+v of %q: %q, %v", tt.pattern, tt.code, got, ok)
		}
	}
}

// The forms print totals of their own below the accounts.
func TestClose(t *testing.T) {
	account := func(c budget.Chart, code budget.AccountCode, amount string) budget.Account {
		a, ok := c.Find(code)
		if !ok {
			t.Fatalf("%s has no account %s", c.ID, code)
		}
		account := a.Account()
		account.Amount = money.MustParse(amount + " CAD")
		return account
	}
	canadian, _ := budget.LookupChart("ca-abcd")
	d := budget.Draft{
		Currency: money.CAD,
		Accounts: []budget.Account{
			account(canadian, "01", "1"), account(canadian, "06", "20"), account(canadian, "22", "300"), account(canadian, "43", "4000"), account(canadian, "52.10", "50000"),
		},
		Charges: []budget.Charge{
			{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)},
			{Title: "Bond", Kind: budget.CompletionBond, Flat: money.MustParse("600000 CAD")},
		},
	}
	rows, err := canadian.Close(mustNew(t, d).TopSheet())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range rows {
		got = append(got, r.Title+" "+r.Amount.Decimal())
	}
	want := []string{
		"Total A 1.00", "Total B production labour 20.00", "Total B production costs 300.00", "Total B 320.00", "Total C 4000.00",
		"Total B+C 4320.00", "Total A+B+C 4321.00", "Total D 50000.00", "Total A+B+C+D 54321.00", "Contingency 5432.10",
		"Completion bond 600000.00", "Grand total 659753.10",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the Canadian form (-want +got):\n%s", diff)
	}

	// What the form has no row for would be in the grand total and nowhere else.
	d.Accounts = append(d.Accounts, budget.Account{Title: "Prizes", Heading: "E Elsewhere", Amount: money.MustParse("1 CAD")})
	d.Charges = append(d.Charges, budget.Charge{Title: "Agency", Kind: budget.MarkUp, Share: money.Percent(1)})
	_, err = canadian.Close(mustNew(t, d).TopSheet())
	if problems := budget.Problems(err); len(problems) != 2 || !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("a section and a charge that the form does not have: %v", err)
	}
	commercial, _ := budget.LookupChart("aicp-bid")
	if _, err := commercial.Close(mustNew(t, d).TopSheet()); !errors.Is(err, budget.ErrMissing) {
		t.Errorf("a form whose closing rows were not read: %v", err)
	}
}

// The form of United States features, with a credit: it prints what the film costs
// before it.
func TestCloseOfTheFeatureForm(t *testing.T) {
	feature, _ := budget.LookupChart("us-feature")
	d := budget.Draft{
		Currency: money.USD,
		Charges: []budget.Charge{
			{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}, {Title: "Overhead", Kind: budget.Overhead, Flat: money.MustParse("7 USD")},
			{Title: "Bond", Kind: budget.CompletionBond, Flat: money.MustParse("3 USD")},
		},
		Credits: []budget.Credit{{Title: "Incentive", Applied: true, Rows: []budget.CreditRow{{Flat: money.MustParse("50 USD")}}}},
	}
	for code, amount := range map[budget.AccountCode]string{"1200": "100", "2000": "200", "5000": "300", "6700": "400"} {
		a, _ := feature.Find(code)
		account := a.Account()
		account.Amount = money.MustParse(amount + " USD")
		d.Accounts = append(d.Accounts, account)
	}
	rows, err := feature.Close(mustNew(t, d).TopSheet())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range rows {
		got = append(got, r.Title+" "+r.Amount.Decimal())
	}
	want := []string{
		"Total above the line 100.00", "Total below the line 900.00", "Above and below the line 1000.00",
		"Contingency 100.00", "Overhead 7.00", "Completion bond 3.00", "Grand total 1110.00",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	d.Accounts[0].Lines = []budget.Line{{Rate: q("1/0")}}
	var incomplete *budget.IncompleteError
	if rows, err := feature.Close(mustNew(t, d).TopSheet()); rows != nil || !errors.As(err, &incomplete) {
		t.Errorf("of a sheet that is not complete: %v, %v", rows, err)
	}
}

// Whatever sheet a caller writes, nothing panics.
func TestSheetsOfNoCurrency(t *testing.T) {
	feature, _ := budget.LookupChart("us-feature")
	if rows, err := feature.Close(nil); rows != nil || !errors.Is(err, budget.ErrMissing) {
		t.Errorf("of no sheet: %v, %v", rows, err)
	}
	for _, c := range []money.Currency{0, money.XAU, 9999} {
		s := &budget.TopSheet{Currency: c, Sections: []budget.SheetSection{{Heading: "Above the line"}}}
		if rows, err := feature.Close(s); err != nil || len(rows) == 0 || rows[0].Amount != (money.Money{}) {
			t.Errorf("%v: %v, %v", c, rows, err)
		}
		if m, err := s.Section(budget.AboveTheLine); err != nil || m != (money.Money{}) {
			t.Errorf("%v: %v, %v", c, m, err)
		}
		s.AppendMarkdown(s.AppendCSV(nil, 0), budget.SheetForm{Fringes: budget.PostToSections})
	}
}
