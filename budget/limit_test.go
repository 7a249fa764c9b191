package budget_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// The funder's limits of the reference, each kept, met to the cent and exceeded.
func TestFunderLimits(t *testing.T) {
	of := func(above, travel, contingency string) *budget.Budget {
		d := budget.Draft{Currency: money.CAD, Accounts: []budget.Account{
			{Title: "Producers", Section: budget.AboveTheLine, Amount: money.MustParse(above + " CAD")},
			{Title: "Travel", Section: budget.BelowTheLine, Lines: []budget.Line{{Rate: q(travel), Groups: []budget.Group{"travel"}}}},
		}}
		rest, err := money.MustParse("20000 CAD").Sub(money.MustParse(above + " CAD"))
		for _, part := range []string{travel, contingency} {
			if err == nil {
				rest, err = rest.Sub(money.MustParse(part + " CAD"))
			}
		}
		if err != nil {
			t.Fatal(err)
		}
		d.Accounts = append(d.Accounts, budget.Account{Title: "Rest", Section: budget.BelowTheLine, Amount: rest})
		d.Charges = []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Flat: money.MustParse(contingency + " CAD")}}
		return mustNew(t, d)
	}
	tests := []struct {
		name                       string
		above, travel, contingency string
		broken                     []string
	}{
		{"all at the edge", "4000", "2000", "2000", nil},
		{"above the line", "4000.01", "0", "1000", []string{"storyhive-above-the-line failure"}},
		{"no contingency", "0", "0", "0", []string{"storyhive-contingency-recommended warning"}},
		{"a cent less than recommended", "0", "0", "999.99", []string{"storyhive-contingency-recommended warning"}},
		{"too much put aside", "0", "0", "2000.01", []string{"storyhive-contingency failure"}},
		{"travel", "0", "2000.01", "1000", []string{"storyhive-travel failure"}},
		{"all at once", "9000", "3000", "3000", []string{"storyhive-above-the-line failure", "storyhive-contingency failure", "storyhive-travel failure"}},
	}
	for _, tt := range tests {
		b := of(tt.above, tt.travel, tt.contingency)
		findings, err := b.Against(slices.Collect(budget.Limits("storyhive"))...)
		if err != nil || len(findings) != 4 {
			t.Fatalf("%s: %d findings, %v", tt.name, len(findings), err)
		}
		var broken []string
		for _, f := range findings {
			if f.Level != cite.Note {
				broken = append(broken, f.Code+" "+f.Level.String())
			}
			said := ": kept: "
			if f.Level != cite.Note {
				said = ": not kept: "
			}
			if _, known := cite.Lookup(f.Ref.Source); !known || !strings.Contains(f.Message, said) {
				t.Errorf("%+v", f)
			}
		}
		if diff := cmp.Diff(tt.broken, broken); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	var earlier []string
	for l := range budget.Limits("storyhive-earlier") {
		earlier = append(earlier, l.ID)
		if l.ID == "storyhive-home-community" && l.AtLeast != money.Percent(75) {
			t.Errorf("%+v", l)
		}
	}
	want := []string{"storyhive-above-the-line", "storyhive-contingency", "storyhive-contingency-recommended", "storyhive-home-community", "storyhive-travel"}
	if diff := cmp.Diff(want, earlier); diff != "" {
		t.Errorf("earlier limits (-want +got):\n%s", diff)
	}
	for l := range budget.Limits("nobody") {
		t.Error(l)
	}
}

// Where no line is tagged nothing can be said of a limit on the tag, and no total of
// it is nothing without a word.
func TestNothingIsTagged(t *testing.T) {
	b := mustNew(t, budget.Draft{Currency: money.CAD, Accounts: []budget.Account{
		{Title: "Producers", Section: budget.AboveTheLine, Lines: []budget.Line{{Rate: q("100"), Groups: []budget.Group{"local"}}}},
	}})
	typo := budget.Base{Groups: []budget.Group{"locla"}}
	if m, err := b.Total(typo); !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("total %v, %v", m, err)
	}
	if m, err := b.Total(budget.Base{ExceptGroups: []budget.Group{"abroad"}}); err != nil || m.Decimal() != "100.00" {
		t.Errorf("without a group that no line is in: %v, %v", m, err)
	}
	for _, l := range slices.Collect(budget.Limits("storyhive")) {
		findings, err := b.Against(l)
		if err != nil {
			t.Fatal(err)
		}
		if f := findings[0]; (l.ID == "storyhive-travel") != (f.Level == cite.Warning && strings.Contains(f.Message, "cannot be told")) && l.ID != "storyhive-contingency-recommended" {
			t.Errorf("%+v", f)
		}
	}
	for _, base := range []budget.Base{typo, {ExceptGroups: typo.Groups}} {
		d := b.Draft()
		d.Charges = []budget.Charge{{Title: "Fee", Share: money.Percent(10), Base: base}}
		d.Credits = []budget.Credit{{Title: "Incentive", Rows: []budget.CreditRow{{Share: money.Percent(10), Base: base}}}}
		if _, err := budget.New(d); len(budget.Problems(err)) != 2 || !errors.Is(err, budget.ErrUnknown) || !strings.Contains(err.Error(), "locla") {
			t.Errorf("%+v: %v", base, err)
		}
	}
}

func TestLimitsThatAreNone(t *testing.T) {
	b := mustNew(t, budget.Draft{Currency: money.CAD, Accounts: []budget.Account{{Title: "A", Amount: money.MustParse("100 CAD")}}})
	for _, tt := range []struct {
		limit budget.Limit
		want  error
	}{
		{budget.Limit{ID: "no bound"}, budget.ErrMissing},
		{budget.Limit{ID: "below zero", AtLeast: money.MustParseRatio("-1%")}, budget.ErrNegative},
		{budget.Limit{ID: "below zero", AtMost: money.MustParseRatio("-1%")}, budget.ErrNegative},
		{budget.Limit{ID: "never", AtLeast: money.Percent(2), AtMost: money.Percent(1)}, budget.ErrConflict},
		{budget.Limit{ID: "both", Charge: budget.Contingency, Base: budget.Base{WithoutFringes: true}, AtMost: money.Percent(1)}, budget.ErrConflict},
		{budget.Limit{ID: "what", Charge: 99, AtMost: money.Percent(1)}, budget.ErrUnknown},
	} {
		var at *budget.PlaceError
		if f, err := b.Against(budget.Limit{ID: "good", AtMost: money.Percent(100)}, tt.limit); !errors.Is(err, tt.want) || f != nil || !errors.As(err, &at) || !strings.HasPrefix(at.Path, "limits[1]") {
			t.Errorf("%+v: %v, %v", tt.limit, f, err)
		}
	}
}

// A limit of charges, like one of accounts, says nothing of a budget that cannot be
// reckoned in full.
func TestLimitsOfAnIncompleteBudget(t *testing.T) {
	b := mustNew(t, budget.Draft{
		Currency: money.CAD,
		Accounts: []budget.Account{{Title: "A", Section: budget.AboveTheLine, Lines: []budget.Line{{Rate: q("1/0")}, {Rate: q("100")}}}},
		Charges:  []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}},
	})
	for l := range budget.Limits("storyhive") {
		var incomplete *budget.IncompleteError
		if f, err := b.Against(l); !errors.As(err, &incomplete) || f != nil {
			t.Errorf("%s: %v, %v", l.ID, f, err)
		}
	}
}

// A limit is kept if and only if the part lies within its shares of the whole.
func TestLimitsAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part, rest := rapid.Int64Range(0, 300).Draw(t, "part"), rapid.Int64Range(0, 300).Draw(t, "rest")
		least, most := rapid.Int64Range(0, 100).Draw(t, "least"), rapid.Int64Range(0, 100).Draw(t, "most")
		if most != 0 && least > most || least+most == 0 {
			t.Skip("no limit")
		}
		b := mustBudget(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{
			{Title: "Part", Section: budget.OtherCosts, Amount: money.MustNew(part, money.GBP)}, {Title: "Rest", Amount: money.MustNew(rest, money.GBP)},
		}})
		findings, err := b.Against(budget.Limit{
			Title: "part", Base: budget.Base{Sections: []budget.Section{budget.OtherCosts}}, AtLeast: money.Percent(least), AtMost: money.Percent(most),
		})
		if err != nil {
			t.Fatal(err)
		}
		kept := part*100 >= least*(part+rest) && (most == 0 || part*100 <= most*(part+rest))
		if (findings[0].Level == cite.Note) != kept || !kept && findings[0].Level != cite.Failure {
			t.Fatalf("%d of %d within %d and %d %%: %+v", part, part+rest, least, most, findings[0])
		}
	})
}

// The published fringes, as the sources print them, go into a budget as they are.
func TestPublishedFringes(t *testing.T) {
	type row struct {
		Code             budget.FringeCode
		Rate, Ceiling    string
		Per, From, Until string
	}
	want := []row{
		{"sag-aftra-background", "20.5%", "232000.00 USD", "person", "2022-07-01", ""},
		{"sag-aftra-principal", "21%", "232000.00 USD", "person", "2022-07-01", ""},
		{"us-medicare", "1.45%", "", "", "", ""},
		{"us-social-security", "6.2%", "176100.00 USD", "person-and-year", "2025-01-01", "2025-12-31"},
		{"us-social-security", "6.2%", "184500.00 USD", "person-and-year", "2026-01-01", "2026-12-31"},
		{"us-unemployment", "6%", "7000.00 USD", "person-and-year", "", ""},
	}
	var got []row
	var all []budget.Fringe
	for f := range budget.PublishedFringes() {
		all = append(all, f)
		if money.MustParseRatio(want[len(got)].Rate) != f.Rate {
			t.Errorf("%s at %v", f.Code, f.Rate)
		}
		r := row{Code: f.Code, Rate: want[len(got)].Rate, From: f.From.String(), Until: f.Until.String()}
		if f.From.IsZero() {
			r.From = ""
		}
		if f.Until.IsZero() {
			r.Until = ""
		}
		if (f.PayCeiling != money.Money{}) {
			r.Ceiling = f.PayCeiling.String()
		}
		if f.Per != 0 {
			text, _ := f.Per.MarshalText()
			r.Per = string(text)
		}
		if _, known := cite.Lookup(f.Ref.Source); !known {
			t.Errorf("%s: source %s", f.Code, f.Ref.Source)
		}
		got = append(got, r)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	star := func(date string, codes ...budget.FringeCode) budget.Account {
		return budget.Account{Title: date, Lines: []budget.Line{{Rate: q("500000"), Person: "star", Date: phase.MustDate(date), Fringes: codes}}}
	}
	b := mustNew(t, budget.Draft{Currency: money.USD, Fringes: all, Accounts: []budget.Account{
		star("2025-06-01", "us-social-security"), star("2026-06-01", "us-social-security"), star("2026-06-02", "us-medicare"),
		star("2026-06-03", "us-unemployment"), star("2026-06-04", "sag-aftra-principal"),
	}})
	s := b.TopSheet()
	var fringes []string
	for _, row := range s.Sections[0].Rows {
		fringes = append(fringes, row.Fringes.Decimal())
	}
	if diff := cmp.Diff([]string{"10918.20", "11439.00", "7250.00", "420.00", "48720.00"}, fringes); diff != "" || !s.Complete() {
		t.Errorf("%v (-want +got):\n%s", s.Problems, diff)
	}
}

// A limit on a kind of charge counts the charges of that kind, all of them, and no
// other.
func TestLimitOfOneKindOfCharge(t *testing.T) {
	b := mustNew(t, budget.Draft{
		Currency: money.CAD,
		Accounts: []budget.Account{{Title: "Shoot", Amount: money.MustParse("850 CAD")}},
		Charges: []budget.Charge{
			{Title: "Contingency", Kind: budget.Contingency, Flat: money.MustParse("60 CAD")}, {Title: "Bond", Kind: budget.CompletionBond, Flat: money.MustParse("50 CAD")},
			{Title: "More contingency", Kind: budget.Contingency, Flat: money.MustParse("40 CAD")},
		},
	})
	findings, err := b.Against(budget.Limit{ID: "c", Title: "Contingency", Charge: budget.Contingency, AtMost: money.Percent(10)})
	if err != nil || len(findings) != 1 || findings[0].Observed != "100.00 CAD" || findings[0].Level != cite.Note {
		t.Errorf("%+v, %v", findings, err)
	}
}
