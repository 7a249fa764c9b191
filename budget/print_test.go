package budget_test

import (
	"encoding/csv"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/golden"
)

// harbour is a small budget with a bit of everything that is printed.
func harbour() budget.Draft {
	return budget.Draft{
		Title: "Harbour", Currency: money.GBP,
		Rates:   []money.ExchangeRate{rate("1 EUR = 0.85 GBP")},
		Globals: []budget.Global{{Name: "SHOOT_DAYS", Value: budget.Count(30)}},
		Fringes: []budget.Fringe{{Code: "ni", Rate: money.MustParseRatio("13.8%")}, {Code: "holiday", Rate: money.MustParseRatio("12.07%")}},
		Accounts: []budget.Account{
			{Code: "1100", Title: "Story | rights", Section: budget.AboveTheLine, Amount: gbp("60000")},
			{Code: "2200", Title: "Camera", Section: budget.BelowTheLine, Lines: []budget.Line{
				{Description: "Operator", Amount: q("SHOOT_DAYS"), Unit: budget.Day, Multiplier: q("2"), Rate: q("900.5"), Fringes: []budget.FringeCode{"ni", "holiday"}},
				{Description: "Kit", Amount: q("6"), Unit: budget.Week, Multiplier: q("1"), Times: q("1/3"), Rate: q("9500"), Currency: money.EUR, Groups: []budget.Group{"abroad", "kit"}},
				{Description: "Wear", Amount: q("12.5%"), Rate: q("57000")},
				{Description: "Discount", Rate: q("-1000")},
			}},
			{Code: "1200", Title: "Producers", Section: budget.AboveTheLine, Amount: gbp("1150000")},
			{Title: "Prints", Section: budget.OtherCosts, Outside: true, Amount: gbp("250000.5")},
		},
		Charges: []budget.Charge{
			{ID: "c", Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10), Base: budget.Base{ExceptAccounts: []budget.AccountCode{"1100"}}, Less: gbp("2000")},
			{Title: "Bond", Share: money.MustParseRatio("1/30"), GrossUp: true, Base: budget.Base{Charges: []string{"c"}}},
			{Title: "Legal", Flat: gbp("7500")},
		},
		Credits: []budget.Credit{
			{Title: "Rebate", Applied: true, Rows: []budget.CreditRow{{Flat: gbp("40000")}}},
			{Title: "Hoped for", Rows: []budget.CreditRow{{Flat: gbp("3000")}}},
		},
	}
}

// What people read: groups of three, percentages, formulas with what they come to,
// whole units where asked for, and what does not count.
func TestSheetsForPeople(t *testing.T) {
	b := mustNew(t, harbour())
	s := b.TopSheet()
	golden.Compare(t, "testdata/harbour.md", string(s.AppendMarkdown(nil, budget.SheetForm{Fringes: budget.PostToSections})))
	golden.Compare(t, "testdata/harbour_whole.md", string(s.AppendMarkdown(nil, budget.SheetForm{WholeUnits: true})))
	golden.Compare(t, "testdata/harbour_detail.md", string(b.AppendDetailMarkdown(nil)))
}

// The level above the accounts has one row a category, and the same totals.
func TestSheetByCategory(t *testing.T) {
	d := harbour()
	d.Accounts[0].Category, d.Accounts[2].Category = "11", "11"
	d.Accounts = append(d.Accounts, budget.Account{Code: "11", Title: "Story and people", Category: "11", Section: budget.AboveTheLine, Amount: gbp("1")})
	s := mustNew(t, d).TopSheet()
	for p, rows := range map[budget.Posting]string{
		0:                       "| 2200 | Camera | 90,282.56 |\n",
		budget.PostToCategories: "| 2200 | Camera | 90,282.56 |\n",
		budget.PostToSections:   "| 2200 | Camera | 76,305.00 |\n|  | Fringes | 13,977.56 |\n",
	} {
		text := string(s.AppendMarkdown(nil, budget.SheetForm{Fringes: p, Categories: true}))
		want := "| 11 | Story and people | 1,210,001.00 |\n|  | **Total Above the line** | **1,210,001.00** |\n" + rows + "|  | **Total Below the line** | **90,282.56** |\n"
		if !strings.Contains(text, want) || strings.Contains(text, "1100") {
			t.Errorf("%v:\n%s", p, text)
		}
	}
	if len(s.Sections[0].Rows) != 3 {
		t.Error("printing changed the sheet")
	}
}

// A sheet of whole units has nothing to round and says nothing of it.
func TestWholeUnitsThatWereWholeBefore(t *testing.T) {
	for text, want := range map[string]bool{"1234 GBP": false, "1234.00 GBP": false, "1234.50 GBP": true, "1235 JPY": false} {
		m := money.MustParse(text)
		s := mustNew(t, budget.Draft{Currency: m.Currency(), Accounts: []budget.Account{{Code: "1", Amount: m}}}).TopSheet()
		printed := string(s.AppendMarkdown(nil, budget.SheetForm{WholeUnits: true}))
		if strings.Contains(printed, "rounded") != want || !strings.Contains(printed, "| 1 |  | 1,23") || strings.Contains(printed, ".00") {
			t.Errorf("%s: %s", text, printed)
		}
	}
}

// A sheet of which something could not be reckoned says so wherever it is written.
func TestSheetsSayWhatIsMissing(t *testing.T) {
	d := harbour()
	d.Accounts[1].Lines[0].Amount = q("1 / (SHOOT_DAYS - 30)")
	b := mustNew(t, d)
	s := b.TopSheet()
	const problem = "account 2200: line 1: amount: money: divide 1 and 0: division by zero"
	for name, text := range map[string]string{
		"sheet": string(s.AppendMarkdown(nil, budget.SheetForm{})), "detail": string(b.AppendDetailMarkdown(nil)),
	} {
		if !strings.Contains(text, "\nNot complete, so that the totals are too low:\n\n- "+problem+"\n") {
			t.Errorf("%s: %s", name, text)
		}
	}
	if text := string(s.AppendCSV(nil, 0)); !strings.Contains(text, "\r\nproblem,,"+problem+",,,\r\n") {
		t.Error(text)
	}
	if text := string(b.AppendDetailMarkdown(nil)); !strings.Contains(text, "|  | Operator | 1 / (SHOOT_DAYS - 30) | day | 2 | 900.5 |  |  |\n") {
		t.Error(text)
	}
}

// rows returns the cells of the rows of a table in Markdown.
func rows(text []byte) (all [][]string) {
	for line := range strings.SplitSeq(string(text), "\n") {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| ---") {
			continue
		}
		line = strings.ReplaceAll(strings.TrimSuffix(strings.TrimPrefix(line, "| "), " |"), `\|`, "/")
		all = append(all, strings.Split(line, " | "))
	}
	return all
}

// What is printed with every detail is the whole budget: lines add up to accounts,
// and accounts, charges and credits to the net total.
func TestDetailForPeopleIsTheWholeBudget(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, err := budget.New(drafts().Draw(t, "draft"))
		if err != nil {
			t.Fatal(err)
		}
		s := b.TopSheet()
		var lines, counted, outside int
		for l := range b.Lines() {
			counted++
			if l.Outside {
				outside++
			}
		}
		var accounts money.Tally
		all := rows(b.AppendDetailMarkdown(nil))
		for _, row := range all[1:] {
			if len(row) != 8 {
				t.Fatalf("%d cells in %q", len(row), row)
			}
			if row[1] == "**Grand total**" {
				break
			}
			strong := strings.HasPrefix(row[7], "**")
			switch {
			case !strong:
				lines++
			case !strings.HasPrefix(row[1], "**Total"):
				m, err := money.ParseAmount(strings.NewReplacer("*", "", ",", "").Replace(row[7]), s.Currency)
				if err != nil {
					t.Fatal(row, err)
				}
				_ = accounts.Add(m)
			}
		}
		if sum, err := accounts.Total(); err != nil || (len(s.Sections) > 0 && sum != s.Accounts) || lines-len(s.Charges) != counted-outside {
			t.Fatalf("accounts %v of %v, %d lines of %d and %d outside, %v\n%s", sum, s.Accounts, lines, counted, outside, err, b.AppendDetailMarkdown(nil))
		}
	})
}

// The records are plain numbers with their currency, whatever is in them.
func TestRecordsArePlain(t *testing.T) {
	text := mustNew(t, harbour()).TopSheet().AppendCSV(nil, 0)
	records, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records[1:] {
		if _, err := money.ParseAmount(r[4], money.GBP); err != nil || r[5] != "GBP" {
			t.Errorf("%q: %v", r, err)
		}
	}
}

func ExampleBudget_AppendDetailMarkdown() {
	b, _ := budget.New(budget.Draft{
		Currency: money.GBP, Globals: []budget.Global{{Name: "SHOOT_DAYS", Value: budget.Count(30)}},
		Accounts: []budget.Account{{Code: "3300", Title: "Camera", Section: budget.BelowTheLine, Lines: []budget.Line{
			{Description: "Operator", Amount: q("SHOOT_DAYS"), Unit: budget.Day, Rate: budget.Count(400)},
		}}},
		Charges: []budget.Charge{{Title: "Contingency", Share: money.Percent(10)}},
	})
	fmt.Printf("%s", b.AppendDetailMarkdown(nil))
	// Output:
	// | Account | Description | Amount | Unit | X | Rate | Fringes | Total (GBP) |
	// | --- | --- | ---: | --- | ---: | ---: | ---: | ---: |
	// | **3300** | **Camera** |  |  |  |  |  | **12,000.00** |
	// |  | Operator | 30 (SHOOT_DAYS) | day |  | 400 |  | 12,000.00 |
	// |  | **Total Below the line** |  |  |  |  |  | **12,000.00** |
	// |  | Contingency (10% of 12,000.00) |  |  |  |  |  | 1,200.00 |
	// |  | **Grand total** |  |  |  |  |  | **13,200.00** |
}

// A rate has its currency only where it is another than the budget's.
func TestRatesInTheCurrencyOfTheBudget(t *testing.T) {
	b := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Code: "1", Lines: []budget.Line{{Description: "Kit", Rate: q("9500"), Currency: money.GBP}}}}})
	if text := string(b.AppendDetailMarkdown(nil)); !strings.Contains(text, "|  | Kit |  |  |  | 9,500 |  | 9,500.00 |\n") {
		t.Error(text)
	}
}

// An account of which a line cannot be reckoned has no totals in the records, which
// would be too low.
func TestRecordsOfABrokenAccountHaveNoTotals(t *testing.T) {
	b := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Code: "1", Lines: []budget.Line{{Rate: q("5")}, {Rate: q("1 / 0")}}}}})
	if text := string(b.AppendDetailCSV(nil)); !strings.Contains(text, "\r\naccount,1,,,,,,,,,,,,\r\n") {
		t.Error(text)
	}
}

func ExampleSheetForm() {
	b, _ := budget.New(budget.Draft{
		Currency: money.GBP, Fringes: []budget.Fringe{{Code: "ni", Rate: money.MustParseRatio("13.8%")}},
		Accounts: []budget.Account{{Code: "1400", Title: "Cast", Section: budget.AboveTheLine, Lines: []budget.Line{
			{Description: "Lead", Amount: budget.Count(23), Unit: budget.Day, Rate: budget.Count(4150), Fringes: []budget.FringeCode{"ni"}},
		}}},
	})
	fmt.Printf("%s", b.TopSheet().AppendMarkdown(nil, budget.SheetForm{Fringes: budget.PostToSections, WholeUnits: true}))
	// Output:
	// | Account | Title | Amount (GBP) |
	// | --- | --- | ---: |
	// | 1400 | Cast | 95,450 |
	// |  | Fringes | 13,172 |
	// |  | **Total Above the line** | **108,622** |
	// |  | **Grand total** | **108,622** |
	//
	// Each amount is rounded to a whole unit by itself; the sheet need not add up to the last one.
}

// With the fringes in one line for the whole budget the sections are shown without
// them.
func TestFringesInOneLine(t *testing.T) {
	s := mustNew(t, harbour()).TopSheet()
	text := string(s.AppendMarkdown(nil, budget.SheetForm{Fringes: budget.PostToBudget}))
	if want := "|  | **Total Below the line** | **76,305.00** |\n|  | Fringes | 13,977.56 |\n|  | Contingency"; !strings.Contains(text, want) {
		t.Error(text)
	}
}

// A shortfall is told in amounts for people.
func TestShortfallForPeople(t *testing.T) {
	plan, err := budget.NewPlan(budget.PlanDraft{Currency: money.GBP, Sources: []budget.FundingSource{
		{Title: "Equity", State: budget.Committed, Amount: gbp("1000000")}, {Title: "Pre-sale", State: budget.Offered, Amount: gbp("400000")},
	}})
	if err != nil {
		t.Fatal(err)
	}
	f, err := plan.Fund(mustNew(t, harbour()).TopSheet())
	if err != nil {
		t.Fatal(err)
	}
	s, _ := f.Shortfall()
	if want := "the budget of 1,440,718.09 GBP is 440,718.09 GBP above the 1,000,000.00 GBP raised: the Executive Producer may have to secure more; 40,718.09 GBP would still be missing if all that is offered closed"; s.String() != want {
		t.Errorf("%v, want %s", s, want)
	}
}
