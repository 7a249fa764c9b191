package budget_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role/cite"
)

func readSheet(t *testing.T, name string, c money.Currency) budget.Draft {
	t.Helper()
	text, err := os.ReadFile("testdata/topsheets/" + name + ".tsv")
	if err != nil {
		t.Fatal(err)
	}
	d, err := budget.ReadTopSheet(string(text), c)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func mustNew(t testing.TB, d budget.Draft) *budget.Budget {
	t.Helper()
	b, err := budget.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestPapadopoulosAddsUp(t *testing.T) {
	d := readSheet(t, "papadopoulos_and_sons_2012", money.GBP)
	s := mustNew(t, d).TopSheet()
	if len(d.Accounts) != 23 || s.Gross != money.MustParse("825222 GBP") || s.Net != s.Gross || len(s.Sections) != 1 {
		t.Errorf("%d accounts, %v in %d sections", len(d.Accounts), s.Gross, len(s.Sections))
	}
	want := []budget.Comparison{{
		Label: "Budget as stated in the text (rounded)", Published: money.MustParse("825000 GBP"), RoundedTo: money.MustParse("1000 GBP"),
		Known: true, Computed: money.MustParse("825222 GBP"), Difference: money.MustParse("-222 GBP"), Agrees: true,
	}}
	if diff := cmp.Diff(want, s.Comparisons); diff != "" {
		t.Errorf("comparisons (-want +got):\n%s", diff)
	}
	golden.Compare(t, "testdata/papadopoulos.md", string(s.AppendMarkdown(nil, budget.SheetForm{})))
}

func TestSpiderManLeavesAdvertisingOut(t *testing.T) {
	d := readSheet(t, "spider_man_2_2004", money.USD)
	d.Published[0].Heading, d.Published[0].Accounts = "", []string{"Script & development", "Licensing (story rights)"}
	s := mustNew(t, d).TopSheet()
	if s.Gross != money.MustParse("200000000 USD") {
		t.Errorf("gross %v", s.Gross)
	}
	if len(s.Outside) != 1 || s.Outside[0].Total != money.MustParse("75000000 USD") {
		t.Errorf("outside %v", s.Outside)
	}
	sections := map[string]string{}
	for _, part := range s.Sections {
		sections[part.Heading] = part.Section.String() + " " + part.Total.String()
	}
	want := map[string]string{
		"ABOVE": "Above the line 85000000.00 USD",
		"BELOW": "Below the line 45000000.00 USD",
		"POST":  "Post-production 70000000.00 USD",
	}
	if diff := cmp.Diff(want, sections); diff != "" {
		t.Errorf("sections (-want +got):\n%s", diff)
	}
	for _, c := range s.Comparisons {
		if !c.Known || !c.Agrees || c.Difference.Sign() != 0 {
			t.Errorf("%+v", c)
		}
	}
	golden.Compare(t, "testdata/spider-man-2.csv", string(s.AppendCSV(nil, 0)))
}

// A subtotal of something that is no section is compared with nothing.
func TestUnknownSubtotal(t *testing.T) {
	s := mustNew(t, readSheet(t, "spider_man_2_2004", money.USD)).TopSheet()
	if c := s.Comparisons[0]; c.Known || c.Agrees || c.Computed != (money.Money{}) {
		t.Errorf("%+v", c)
	}
}

func TestContingencyExample(t *testing.T) {
	d := readSheet(t, "contingency_teaching_example", money.USD)
	s := mustNew(t, d).TopSheet()
	for _, c := range s.Comparisons {
		if !c.Known || !c.Agrees {
			t.Errorf("%+v", c)
		}
	}
	if len(s.Charges) != 1 || s.Charges[0].Kind != budget.Contingency || s.Gross != money.MustParse("6050000 USD") {
		t.Errorf("%+v, gross %v", s.Charges, s.Gross)
	}
	// The same contingency reckoned.
	d.Charges = []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}}
	if s := mustNew(t, d).TopSheet(); s.Gross != money.MustParse("6050000 USD") || s.Charges[0].Base != money.MustParse("5500000 USD") {
		t.Errorf("%+v, gross %v", s.Charges, s.Gross)
	}
}

// Two charges, the second on the first: the published sheet rounds for display
// only, or halves to even at every step; halves up at every step are one dollar
// off. The accounts are one figure here: their sub-total.
func TestChainedChargesDecideTheRounding(t *testing.T) {
	d := budget.Draft{
		Currency: money.USD,
		Accounts: []budget.Account{{Title: "Direct costs", Amount: money.MustParse("569827 USD")}},
		Charges: []budget.Charge{
			{ID: "contingency", Title: "Contingency", Share: money.Percent(10)},
			{Title: "Fiscal sponsor", Kind: budget.SponsorFee, Share: money.Percent(5), Base: budget.Base{Charges: []string{"contingency"}}},
		},
		Published: []budget.Published{{Label: "Total", Amount: money.MustParse("658150 USD"), RoundedTo: money.MustParse("1 USD")}},
	}
	s := mustNew(t, d).TopSheet()
	if s.Charges[0].Amount.Decimal() != "56982.70" || s.Charges[1].Amount.Decimal() != "31340.48" || s.Gross.Decimal() != "658150.18" {
		t.Errorf("%+v, gross %v", s.Charges, s.Gross)
	}
	if !s.Comparisons[0].Agrees {
		t.Errorf("%+v", s.Comparisons[0])
	}
}

// A development budget by stages, as the Open University teaches it: it adds up
// within every stage and in all, and the first stage costs nothing.
func TestDevelopmentBudgetByStages(t *testing.T) {
	d := budget.Draft{Currency: money.GBP, Ref: cite.Ref{Source: "openlearn-development-budget"}}
	for _, row := range []struct {
		stage, title, amount string
	}{
		{"2", "option", "10000"}, {"2", "first draft and revisions", "20000"},
		{"3", "second draft", "10000"}, {"3", "director's retainer", "5000"}, {"3", "option renewed", "5000"},
		{"4", "polish", "5000"}, {"4", "line producer, for the budget", "5000"}, {"4", "meeting financiers", "2000"},
		{"4", "scouting", "1000"}, {"4", "location manager", "2000"}, {"4", "producer's supervision", "2000"},
	} {
		d.Accounts = append(d.Accounts, budget.Account{Code: budget.AccountCode(row.stage), Title: row.title, Heading: "STAGE " + row.stage, Amount: gbp(row.amount)})
	}
	for heading, amount := range map[string]string{"STAGE 1": "0", "STAGE 2": "30000", "STAGE 3": "20000", "STAGE 4": "17000", "": "67000"} {
		d.Published = append(d.Published, budget.Published{Label: heading, Heading: heading, Amount: gbp(amount)})
	}
	s := mustNew(t, d).TopSheet()
	if len(s.Comparisons) != 5 || s.Gross != gbp("67000") {
		t.Errorf("%d comparisons, gross %v", len(s.Comparisons), s.Gross)
	}
	for _, c := range s.Comparisons {
		if !c.Known || !c.Agrees || c.Difference.Sign() != 0 {
			t.Errorf("%+v", c)
		}
	}
}

// A published sheet that contradicts its own label: its "10 %" step is 10 % of a
// part of the base, and the difference is stated.
func TestASheetThatContradictsItsLabel(t *testing.T) {
	draft := func(base budget.Base) *budget.TopSheet {
		return mustNew(t, budget.Draft{
			Currency: money.USD, Ref: cite.Ref{Source: "solar-navigator-kulo-luna"},
			Accounts: []budget.Account{
				{Code: "a", Title: "What 10 % fits", Amount: money.MustParse("42548300 USD")},
				{Code: "b", Title: "The rest of the production", Amount: money.MustParse("33000008 USD")},
			},
			Charges:   []budget.Charge{{Title: "10 %", Share: money.Percent(10), Base: base}},
			Published: []budget.Published{{Label: "Production and 10 %", Amount: money.MustParse("79803138 USD")}},
		}).TopSheet()
	}
	if c := draft(budget.Base{}).Comparisons[0]; c.Agrees || c.Difference != money.MustParse("-3300000.80 USD") {
		t.Errorf("on everything: %+v", c)
	}
	if c := draft(budget.Base{Accounts: []budget.AccountCode{"a"}}).Comparisons[0]; !c.Agrees {
		t.Errorf("on a part: %+v", c)
	}
}

func TestReadTopSheetRefuses(t *testing.T) {
	const header = "account\ttitle\tsection\tamount\n"
	tests := []struct {
		text  string
		want  error
		place string
	}{
		{"", nil, "line 1"},
		{"title\tamount\nx\t1\n", nil, "line 1"},
		{header + "1\tx\tALL\n", nil, "line 2"},
		{header + "1\tx\tALL\t1\n2\ty\tALL\t-1\n", budget.ErrNegative, "line 3: amount"},
		{header + "1\tx\tALL\t1,000\n", money.ErrSyntax, "line 2: amount"},
		{header + "1\tx\tALL\t1.005\n", money.ErrDigits, "line 2: amount"},
		{header + "1\tx\tALL\t99999999999999999999\n", money.ErrOverflow, "line 2: amount"},
	}
	for _, tt := range tests {
		_, err := budget.ReadTopSheet(tt.text, money.GBP)
		var at *budget.PlaceError
		if !errors.As(err, &at) || at.Place != tt.place || tt.want != nil && !errors.Is(err, tt.want) {
			t.Errorf("%q: %v", tt.text, err)
		}
	}
	_, err := budget.ReadTopSheet(header+"1\tx\tALL\tx\n2\ty\n", money.GBP)
	if n := len(budget.Problems(err)); n != 2 {
		t.Errorf("%d problems in %v", n, err)
	}
	d, err := budget.ReadTopSheet(strings.ReplaceAll(header+"\n2\ty\tSTAGE 2\t5\n\n", "\n", "\r\n"), money.GBP)
	if err != nil || len(d.Accounts) != 1 || d.Accounts[0].Heading != "STAGE 2" || d.Accounts[0].Section != 0 {
		t.Errorf("%+v, %v", d, err)
	}
}
