package budget_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

// Before rounding a line is linear in every factor: they commute, k times one of
// them is k times the line, and any of them at nothing makes it nothing.
func TestLinesAreLinear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var f [4]money.Ratio
		for i := range f {
			f[i] = money.Whole(rapid.Int64Range(0, 40).Draw(t, "factor"))
		}
		k := rapid.Int64Range(0, 9).Draw(t, "k")
		cost := func(f [4]money.Ratio) money.Money {
			l := budget.Line{Amount: budget.Number(f[0]), Multiplier: budget.Number(f[1]), Rate: budget.Number(f[2]), Times: budget.Number(f[3])}
			b, err := budget.New(budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{l}}}})
			if err != nil {
				t.Fatal(err)
			}
			return b.Gross()
		}
		whole := cost(f)
		shuffled := f
		copy(shuffled[:], rapid.Permutation(f[:]).Draw(t, "order"))
		if got := cost(shuffled); got != whole {
			t.Fatalf("%v is %v, %v is %v", f, whole, shuffled, got)
		}
		at := rapid.IntRange(0, 3).Draw(t, "at")
		scaled := f
		scaled[at], _ = f[at].Mul(money.Whole(k))
		if want, _ := whole.Mul(k); cost(scaled) != want {
			t.Fatalf("%d times %v is %v", k, f, cost(scaled))
		}
	})
}

// A share of a base lies within one minor unit of the exact product.
func TestChargesAreWithinAUnit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := money.MustNew(rapid.Int64Range(0, math.MaxInt64/4).Draw(t, "base"), money.GBP)
		share, err := money.NewRatio(rapid.Int64Range(0, 300).Draw(t, "num"), rapid.Int64Range(1, 300).Draw(t, "den"))
		if err != nil {
			t.Fatal(err)
		}
		b, err := budget.New(budget.Draft{
			Currency: money.GBP, Accounts: []budget.Account{{Title: "x", Amount: base}},
			Charges: []budget.Charge{{Title: "c", Share: share}},
		})
		if share.Cmp(money.Whole(1)) > 0 {
			if !errors.Is(err, budget.ErrRange) {
				t.Fatalf("a charge of %v is taken: %v", share, err)
			}
			return
		}
		if errors.Is(err, money.ErrOverflow) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		got := b.TopSheet().Charges[0].Amount
		low, err := base.Times(share, money.Floor)
		if err != nil {
			t.Fatal(err)
		}
		if d := got.Minor() - low.Minor(); d < 0 || d > 1 {
			t.Fatalf("%v of %v is %v", share, base, got)
		}
	})
}

// The gross total does not know of credits; taking one away raises the net by it.
func TestCreditsLowerTheNetAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		d.Credits[0].Applied = true
		with, err := budget.New(d)
		if err != nil {
			t.Fatal(err)
		}
		d.Credits[0].Applied = false
		without, err := budget.New(d)
		if err != nil {
			t.Fatal(err)
		}
		credit := with.TopSheet().Credits[0].Amount
		if with.Gross() != without.Gross() || without.Net() != without.Gross() {
			t.Fatalf("gross %v and %v", with.Gross(), without.Gross())
		}
		if sum, err := with.Net().Add(credit); err != nil || sum != without.Net() {
			t.Fatalf("%v and %v differ from %v", with.Net(), credit, without.Net())
		}
	})
}

func TestCategoriesAddUpToTheSection(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for _, part := range mustDraw(t).TopSheet().Sections {
			categories, err := part.Categories()
			if err != nil {
				t.Fatal(err)
			}
			var sum money.Tally
			lines := 0
			for _, c := range categories {
				_ = sum.Add(c.Total)
				lines -= c.Lines
			}
			for _, row := range part.Rows {
				lines += row.Lines
			}
			wantTotal(t, &sum, part.Total)
			if lines != 0 {
				t.Fatalf("%d lines lost", lines)
			}
		}
	})
	b := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{
		{Code: "1200", Title: "Producers"}, {Code: "1201", Category: "1200", Title: "Producer", Amount: gbp("5")},
		{Code: "1300", Title: "Director", Amount: gbp("7")}, {Code: "1211", Category: "1200", Title: "Executive producer", Amount: gbp("2")},
		{Title: "no code", Amount: gbp("1")}, {Title: "none either", Amount: gbp("1")},
	}})
	categories, err := b.TopSheet().Sections[0].Categories()
	var got []string
	for _, c := range categories {
		got = append(got, string(c.Code)+" "+c.Title+" "+c.Total.Decimal())
	}
	if diff := cmp.Diff([]string{"1200 Producers 7.00", "1300 Director 7.00", " no code 1.00", " none either 1.00"}, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

func TestByCurrency(t *testing.T) {
	b := mustNew(t, budget.Draft{
		Currency: money.GBP, Rates: []money.ExchangeRate{rate("1 EUR = 0.85 GBP"), rate("1 JPY = 1/190 GBP")},
		Accounts: []budget.Account{
			{Title: "a", Lines: []budget.Line{{Rate: q("10"), Currency: money.EUR}, {Rate: q("5")}, {Amount: q("1/0"), Currency: money.EUR}}},
			{Title: "b", Amount: money.MustParse("3 EUR")},
			{Title: "c", Lines: []budget.Line{{Amount: q("50"), Unit: budget.Hundredth, Rate: q("1001"), Currency: money.JPY}}},
			{Title: "d", Amount: money.MustParse("1000 EUR"), Outside: true},
			{Title: "e"},
		},
	})
	got, err := b.ByCurrency()
	want := map[money.Currency]money.Money{money.EUR: money.MustParse("13 EUR"), money.GBP: gbp("5"), money.JPY: money.MustParse("500 JPY")}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

// Not a law: people in several ranges never bear less than in one. Without a
// ceiling they can, by what is rounded away.
func TestRangesApartCanCostACentLess(t *testing.T) {
	fringes := func(a, b string) money.Money {
		line := func(r string) budget.Line {
			return budget.Line{Rate: q("0.01"), Range: r, Fringes: []budget.FringeCode{"half"}}
		}
		return mustNew(t, budget.Draft{
			Currency: money.GBP, Fringes: []budget.Fringe{{Code: "half", Rate: money.Percent(50), Per: budget.PerRange}},
			Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{line(a), line(b)}}},
		}).TopSheet().Sections[0].Fringes
	}
	if apart, together := fringes("r", "s"), fringes("r", "r"); apart.Sign() != 0 || together != gbp("0.01") {
		t.Errorf("apart %v, together %v", apart, together)
	}
}

// Not a law: which line carries a capped fringe does not matter. A charge that
// leaves lines out sees it.
func TestOrderMattersToAChargeOnAPart(t *testing.T) {
	charge := func(first, second budget.Section) money.Money {
		account := func(s budget.Section) budget.Account {
			return budget.Account{Title: s.String(), Section: s, Lines: []budget.Line{{Rate: q("100"), Person: "p", Fringes: []budget.FringeCode{"f"}}}}
		}
		return mustNew(t, budget.Draft{
			Currency: money.GBP, Fringes: []budget.Fringe{{Code: "f", Rate: money.Percent(10), PayCeiling: gbp("100"), Per: budget.PerPerson}},
			Accounts: []budget.Account{account(first), account(second)},
			Charges:  []budget.Charge{{Title: "c", Share: money.Percent(10), Base: budget.Base{Sections: []budget.Section{budget.BelowTheLine}}}},
		}).TopSheet().Charges[0].Amount
	}
	if a, b := charge(budget.BelowTheLine, budget.PostProduction), charge(budget.PostProduction, budget.BelowTheLine); a != gbp("11") || b != gbp("10") {
		t.Errorf("%v and %v", a, b)
	}
}

func TestDeepFormulasAreRefused(t *testing.T) {
	if _, err := budget.ParseQuantity("1" + strings.Repeat("+1", 5000)); !errors.Is(err, budget.ErrRange) {
		t.Errorf("a long formula: %v", err)
	}
	d := budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{{Amount: q("G0")}, {Amount: q("G4999")}}}}}
	for i := range 5000 {
		d.Globals = append(d.Globals, budget.Global{Name: fmt.Sprintf("G%d", i), Value: q(fmt.Sprintf("G%d + 0", i+1))})
	}
	d.Globals[4999].Value = q("7")
	s := mustNew(t, d).TopSheet()
	if len(s.Problems) != 1 || !errors.Is(s.Problems[0], budget.ErrRange) || s.Gross != gbp("7") {
		t.Errorf("%v, %v", s.Gross, s.Problems)
	}
	text, err := json.Marshal(s)
	if err != nil || !strings.Contains(string(text), `"path":"accounts[0].lines[0].amount"`) {
		t.Errorf("%s, %v", text, err)
	}
	var back budget.TopSheet
	if err := json.Unmarshal(text, &back); err != nil || back.Gross != s.Gross || len(back.Problems) != 1 || back.Problems[0].Error() != s.Problems[0].Error() {
		t.Errorf("%+v, %v", back, err)
	}
}

// Approvals are kept by hash: the hash of what a budget says must not change from
// one release to the next.
func TestHashIsPinned(t *testing.T) {
	b := mustNew(t, budget.Draft{
		Title: "Pinned", Currency: money.GBP,
		Globals:  []budget.Global{{Name: "DAYS", Value: q("24")}},
		Fringes:  []budget.Fringe{{Code: "ni", Rate: money.Percent(15), PayCeiling: gbp("1000"), Per: budget.PerPerson}},
		Accounts: []budget.Account{{Code: "2000", Title: "Staff", Section: budget.BelowTheLine, Lines: []budget.Line{{Amount: q("DAYS"), Unit: budget.Day, Rate: q("350.50"), Person: "p", Fringes: []budget.FringeCode{"ni"}}}}},
		Charges:  []budget.Charge{{Title: "Contingency", Kind: budget.Contingency, Share: money.Percent(10)}},
	})
	if got := b.Hash(); got != "12b5a24141bab834bac87935b4df482a18834b585bfb293c8ce5d2ed9c10204f" {
		t.Errorf("the hash became %s", got)
	}
}

func TestZeroValuesDoNotPanic(t *testing.T) {
	var b budget.Budget
	if s := b.TopSheet(); s.Gross != (money.Money{}) || !s.Complete() {
		t.Errorf("%+v", s)
	}
	if _, err := b.Total(budget.Base{}); err != nil {
		t.Error(err)
	}
	var none *budget.Budget
	var noPlan *budget.Plan
	if plan := new(budget.Plan); b.Equal(none) || none.Equal(&b) || !none.Equal(nil) || plan.Equal(noPlan) || noPlan.Equal(plan) || !noPlan.Equal(nil) {
		t.Error("nothing is something")
	}
	if (&budget.PlaceError{}).Error() == "" {
		t.Error("a problem says nothing")
	}
	var a budget.Approval
	if err := json.Unmarshal([]byte(`{"state":"locked"}`), &a); !errors.Is(err, budget.ErrMissing) {
		t.Errorf("an approval without its budget: %v", err)
	}
	if m, err := a.Current(); err != nil || m != (money.Money{}) {
		t.Errorf("%v, %v", m, err)
	}
	for name, err := range map[string]error{
		"submit": func() error { _, _, err := a.Submit(budget.Funding{}); return err }(),
		"decide": func() error { _, err := a.Decide(budget.Decision{}); return err }(),
		"revise": func() error { _, err := a.Revise(&b); return err }(),
		"lock":   func() error { _, err := a.Lock(); return err }(),
	} {
		if !errors.Is(err, budget.ErrState) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := budget.Prepare(nil, "x", nil, nil); !errors.Is(err, budget.ErrMissing) {
		t.Error(err)
	}
	if _, err := budget.Restore(nil, budget.ApprovalRecord{}); !errors.Is(err, budget.ErrMissing) {
		t.Error(err)
	}
	var p budget.Plan
	if p.Total(budget.Drawn) != (money.Money{}) {
		t.Error(p.Total(budget.Drawn))
	}
	if share, err := p.RaisedBy("x"); err != nil || !share.IsZero() {
		t.Errorf("%v, %v", share, err)
	}
	var r budget.CostReport
	if s, err := r.Total(); err != nil || !s.Variance.OnBudget() {
		t.Errorf("%+v, %v", s, err)
	}
}
