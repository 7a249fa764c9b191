package budget_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

// The lines add up to their accounts, with groups left out and without.
func TestLinesAddUpToTheirAccounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		b := mustBudget(t, d)
		without := rapid.SampledFrom([][]budget.Group{nil, {"local"}, {"local", "abroad"}}).Draw(t, "without")
		sheet := b.TopSheet(without...)
		direct, fringes := map[string]money.Money{}, map[string]money.Money{}
		for l := range b.Lines(without...) {
			key := fmt.Sprint(l.Outside, l.Heading)
			var err, err2 error
			direct[key], err = direct[key].Add(l.Direct)
			fringes[key], err2 = fringes[key].Add(l.Fringes)
			if sum, _ := l.Direct.Add(l.Fringes); err != nil || err2 != nil || sum != l.Total || l.Description != d.Accounts[l.Account-1].Lines[l.Line-1].Description {
				t.Fatalf("%+v", l)
			}
		}
		for _, part := range sheet.Sections {
			for i, row := range part.Rows {
				if row.Lines == 0 {
					part.Direct, _ = part.Direct.Sub(row.Direct)
				}
				_ = i
			}
			key := fmt.Sprint(false, part.Heading)
			if direct[key].Minor() != part.Direct.Minor() || fringes[key].Minor() != part.Fringes.Minor() {
				t.Fatalf("%s: lines %v and %v, section %v and %v", part.Heading, direct[key], fringes[key], part.Direct, part.Fringes)
			}
		}
	})
}

func TestLinesSayWhereTheyStand(t *testing.T) {
	b := mustNew(t, budget.Draft{
		Currency: money.GBP, Fringes: []budget.Fringe{{Code: "tax", Rate: money.Percent(10), Per: budget.PerPerson}},
		Accounts: []budget.Account{
			{Title: "Stated", Amount: gbp("1")},
			{Code: "2200", Title: "Camera", Section: budget.BelowTheLine, Lines: []budget.Line{
				{Description: "Operator", Amount: q("2"), Rate: q("50"), Person: "op", Fringes: []budget.FringeCode{"tax"}},
				{Description: "Nobody", Rate: q("50"), Fringes: []budget.FringeCode{"tax"}},
				{Description: "Never", Rate: q("1/0")},
			}},
			{Title: "Prints", Outside: true, Lines: []budget.Line{{Rate: q("7")}}},
		},
	})
	var got []string
	for l := range b.Lines() {
		got = append(got, fmt.Sprintf("%s | %s | %s | %v %v %v | outside %v, %d problems", l.Place(), l.Heading, l.Description, l.Direct, l.Fringes, l.Total, l.Outside, len(l.Problems)))
	}
	want := []string{
		"account 2200: line 1 | Below the line | Operator | 100.00 GBP 10.00 GBP 110.00 GBP | outside false, 0 problems",
		"account 2200: line 2 | Below the line | Nobody | 50.00 GBP 0.00 GBP 50.00 GBP | outside false, 1 problems",
		"account 2200: line 3 | Below the line | Never | 0.00 GBP 0.00 GBP 0.00 GBP | outside false, 1 problems",
		"account Prints: line 1 |  |  | 7.00 GBP 0.00 GBP 7.00 GBP | outside true, 0 problems",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for l := range b.Lines() {
		if l.Line != 1 {
			t.Error("went on after it was stopped")
		}
		break
	}
	few, many := large(t, 1000), large(t, 20000)
	count := func(b *budget.Budget) float64 {
		return testing.AllocsPerRun(3, func() {
			for range b.Lines() {
			}
		})
	}
	if a, b := count(few), count(many); b > a {
		t.Errorf("%v allocations for 1,000 lines, %v for 20,000", a, b)
	}
}

// The detail that is written is read back with every total as it was.
func TestDetailIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		for i := range d.Accounts {
			a := &d.Accounts[i]
			a.Amount = money.Money{}
			for j := range a.Lines {
				if l := &a.Lines[j]; len(l.Fringes) > 0 && l.Fringes[0] == "tax" {
					l.Fringes = []budget.FringeCode{"ni"} // the format knows nobody's name
				}
			}
		}
		b := mustBudget(t, d)
		text := b.AppendDetailCSV(nil)
		read, err := budget.ReadDetail(string(text), money.GBP)
		if err != nil {
			t.Fatalf("%v in\n%s", err, text)
		}
		read.Fringes, read.Globals, read.Rates = d.Fringes, d.Globals, d.Rates
		again := mustBudget(t, read).TopSheet()
		if first := b.TopSheet(); again.Accounts != first.Accounts || !again.Complete() {
			t.Fatalf("%v became %v, %v from\n%s", first.Accounts, again.Accounts, again.Problems, text)
		}
		for _, c := range again.Comparisons {
			if !c.Agrees {
				t.Fatalf("%+v in\n%s", c, text)
			}
		}
	})
}

// The form of United States features posts the fringes of each part to an account of
// its own; a number may be the category's with a suffix.
func TestFringesArePostedToAccounts(t *testing.T) {
	feature, _ := budget.LookupChart("us-feature")
	want := []budget.HeadingAccount{{Heading: "Above the line", Code: "1900"}, {Heading: "Production period", Code: "4900"}, {Heading: "Editing period", Code: "5900"}, {Heading: "Other charges", Code: "7900"}}
	accounts := feature.FringeAccounts()
	if diff := cmp.Diff(want, accounts.Headings); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	accounts.Suffix, accounts.Budget = "-099", "9999"
	d := budget.Draft{Currency: money.USD, FringeAccounts: accounts, Fringes: []budget.Fringe{{Code: "tax", Rate: money.Percent(10)}}}
	for _, code := range []budget.AccountCode{"1201", "2000", "5000"} {
		found, _ := feature.Find(code)
		a := found.Account()
		a.Lines = []budget.Line{{Rate: q("100"), Fringes: []budget.FringeCode{"tax"}}}
		d.Accounts = append(d.Accounts, a)
	}
	d.Accounts = append(d.Accounts, budget.Account{Code: "X", Heading: "ELSEWHERE", Lines: d.Accounts[0].Lines})
	b := mustNew(t, d)
	accounts.Headings[0].Code = "changed"
	b.TopSheet().FringeAccounts.Headings[0].Code = "changed"
	accounts.Headings = want
	s := b.TopSheet()
	for p, want := range map[budget.Posting]string{
		budget.PostToAccounts:   "",
		budget.PostToCategories: "1200-099 2000-099 5000-099 X-099",
		budget.PostToSections:   "1900 4900 5900 ",
		budget.PostToBudget:     "9999",
	} {
		var codes, inCSV []string
		for row := range s.Rows(p) {
			if row.Fringes {
				codes = append(codes, string(row.Code))
			}
		}
		for _, line := range strings.Split(string(s.AppendCSV(nil, p)), "\r\n") {
			if cells := strings.Split(line, ","); len(cells) > 2 && cells[2] == "Fringes" {
				inCSV = append(inCSV, cells[1])
			}
		}
		if got := strings.Join(codes, " "); got != want || strings.Join(inCSV, " ") != want {
			t.Errorf("%v: %q, in the file %q, want %q", p, got, inCSV, want)
		}
		if markdown := string(s.AppendMarkdown(nil, budget.SheetForm{Fringes: p})); p == budget.PostToSections && !strings.Contains(markdown, "| 4900 | Fringes | 10.00 |") {
			t.Error(markdown)
		}
	}
	text, err := b.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if back, err := budget.Decode(text); err != nil || !cmp.Equal(back.Draft().FringeAccounts, accounts) {
		t.Errorf("%v: %s", err, text)
	}
	d.FringeAccounts.Headings = []budget.HeadingAccount{{Heading: "A", Code: "1"}, {Heading: "A"}}
	if _, err := budget.New(d); len(budget.Problems(err)) != 2 || !errors.Is(err, budget.ErrDuplicate) || !errors.Is(err, budget.ErrMissing) {
		t.Error(err)
	}
}

func ExampleBudget_Lines() {
	b, _ := budget.New(budget.Draft{
		Currency: money.USD, Fringes: []budget.Fringe{{Code: "tax", Rate: money.Percent(10)}},
		Accounts: []budget.Account{{Code: "2000", Title: "Staff", Lines: []budget.Line{
			{Description: "Manager", Amount: budget.Count(4), Unit: budget.Week, Rate: budget.Count(2000), Fringes: []budget.FringeCode{"tax"}},
			{Description: "Petty cash", Unit: budget.Allowance, Rate: budget.Count(500)},
		}}},
	})
	for l := range b.Lines() {
		fmt.Println(l.Place(), "|", l.Description, "|", l.Direct, "|", l.Fringes)
	}
	// Output:
	// account 2000: line 1 | Manager | 8000.00 USD | 800.00 USD
	// account 2000: line 2 | Petty cash | 500.00 USD | 0.00 USD
}

func ExampleBudget_AppendDetailCSV() {
	b, _ := budget.New(budget.Draft{
		Currency: money.USD,
		Accounts: []budget.Account{{Code: "2001", Title: "Manager", Category: "20", Lines: []budget.Line{
			{Description: "Shoot", Amount: budget.Count(4), Unit: budget.Week, Rate: budget.Count(2000)},
		}}},
	})
	fmt.Print(strings.ReplaceAll(string(b.AppendDetailCSV(nil)), "\r\n", "\n"))
	// Output:
	// level,account,description,amount,unit,x,rate,4x,currency,fringes,groups,range,subtotal,fringe_total
	// category,20,,,,,,,,,,,,
	// account,2001,Manager,,,,,,,,,,8000.00,0.00
	// detail,2001,Shoot,4,week,,2000,,,,,,8000.00,0.00
}

// Accounts without a category are categories by themselves, each with a line of
// fringes of its own.
func TestFringesOfAccountsWithoutCategory(t *testing.T) {
	line := budget.Line{Rate: q("100"), Fringes: []budget.FringeCode{"f"}}
	s := mustNew(t, budget.Draft{
		Currency: money.GBP, Fringes: []budget.Fringe{{Code: "f", Rate: money.Percent(10)}}, FringeAccounts: budget.FringeAccounts{Suffix: "-99"},
		Accounts: []budget.Account{
			{Code: "1", Lines: []budget.Line{line}}, {Code: "2", Lines: []budget.Line{line, line}},
			{Code: "31", Category: "3", Lines: []budget.Line{line}}, {Code: "32", Category: "3", Lines: []budget.Line{line}},
		},
	}).TopSheet()
	var got []string
	for row := range s.Rows(budget.PostToCategories) {
		got = append(got, string(row.Code)+" "+row.Amount.Decimal())
	}
	want := []string{"1 100.00", "1-99 10.00", "2 200.00", "2-99 20.00", "31 100.00", "32 100.00", "3-99 20.00"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A heading that no account of fringes is given for has fringes without a number.
func TestFringesOfAHeadingWithoutAccount(t *testing.T) {
	line := budget.Line{Rate: q("100"), Fringes: []budget.FringeCode{"f"}}
	s := mustNew(t, budget.Draft{
		Currency: money.GBP, Fringes: []budget.Fringe{{Code: "f", Rate: money.Percent(10)}},
		FringeAccounts: budget.FringeAccounts{Headings: []budget.HeadingAccount{{Heading: "A", Code: "19"}}},
		Accounts:       []budget.Account{{Code: "1", Heading: "A", Lines: []budget.Line{line}}, {Code: "2", Heading: "B", Lines: []budget.Line{line}}},
	}).TopSheet()
	var codes []budget.AccountCode
	for row := range s.Rows(budget.PostToSections) {
		codes = append(codes, row.Code)
	}
	if diff := cmp.Diff([]budget.AccountCode{"1", "19", "2", ""}, codes); diff != "" {
		t.Error(diff)
	}
}
