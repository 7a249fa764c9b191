package budget_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

func mustBudget(t *rapid.T, d budget.Draft) *budget.Budget {
	b, err := budget.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// cents returns a quantity of minor units of a currency with two digits.
func cents(n int64) budget.Quantity {
	r, _ := money.NewRatio(n, 100)
	return budget.Number(r)
}

// fringesOf returns the fringes on some lines.
func fringesOf(t *rapid.T, f budget.Fringe, lines ...budget.Line) int64 {
	for i := range lines {
		lines[i].Fringes = []budget.FringeCode{f.Code}
	}
	b := mustBudget(t, budget.Draft{Currency: money.GBP, Fringes: []budget.Fringe{f}, Accounts: []budget.Account{{Title: "x", Lines: lines}}})
	s := b.TopSheet()
	if !s.Complete() {
		t.Fatal(s.Problems)
	}
	return s.Sections[0].Fringes.Minor()
}

func shares() *rapid.Generator[money.Ratio] {
	return rapid.SampledFrom([]money.Ratio{money.Percent(0), money.Percent(10), money.MustParseRatio("13.8%"), money.MustParseRatio("1/3"), money.MustParseRatio("1.45%"), money.Percent(99)})
}

// A budget without accounts costs nothing, whatever shares are charged on it; an
// account without an amount changes nothing, wherever it stands.
func TestNothingCostsNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		empty := d
		empty.Accounts = nil
		empty.Charges = slices.Clone(d.Charges[:2])
		empty.Charges[1].Base.ExceptGroups = nil
		empty.Charges[0].Share = shares().Draw(t, "share")
		empty.Credits = []budget.Credit{{Title: "Incentive", Applied: true, Rows: []budget.CreditRow{{Share: shares().Draw(t, "credit")}}}}
		s := mustBudget(t, empty).TopSheet()
		if nothing := money.MustNew(0, money.GBP); s.Accounts != nothing || s.Gross != nothing || s.Net != nothing || s.Charges[0].Amount != nothing || s.Charges[1].Amount != nothing {
			t.Fatalf("%+v", s)
		}
		before := mustBudget(t, d).TopSheet()
		at := rapid.IntRange(0, len(d.Accounts)).Draw(t, "at")
		account := accounts().Draw(t, "account")
		account.Amount, account.Lines = money.Money{}, nil
		d.Accounts = slices.Insert(slices.Clone(d.Accounts), at, account)
		after := mustBudget(t, d).TopSheet()
		if before.Accounts != after.Accounts || before.Gross != after.Gross || before.Net != after.Net {
			t.Fatalf("an empty account turns %v into %v", before.Gross, after.Gross)
		}
		if diff := cmp.Diff(before.Charges, after.Charges) + cmp.Diff(before.Credits, after.Credits); diff != "" {
			t.Fatal(diff)
		}
	})
}

// A share of pay is never below nothing or above its rate of the ceiling, rises
// with the pay, and is the same for all pay from the ceiling on.
func TestFringesRiseToTheCeiling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ceiling := rapid.Int64Range(0, 100_000).Draw(t, "ceiling")
		f := budget.Fringe{
			Code: "f", Rate: shares().Draw(t, "rate"), PayCeiling: money.MustNew(ceiling, money.GBP),
			Per: rapid.SampledFrom([]budget.FringeScope{0, budget.PerLine, budget.PerRange, budget.PerPerson}).Draw(t, "per"),
		}
		of := func(pay int64) int64 {
			return fringesOf(t, f, budget.Line{Rate: cents(pay), Range: "r", Person: "p"})
		}
		pay := rapid.OneOf(rapid.Int64Range(0, 200_000), rapid.Just(ceiling), rapid.Just(ceiling+1)).Draw(t, "pay")
		more := pay + rapid.Int64Range(0, 100_000).Draw(t, "more")
		most, err := money.MustNew(ceiling, money.GBP).Times(f.Rate, money.HalfToEven)
		if err != nil {
			t.Fatal(err)
		}
		low, high := of(pay), of(more)
		if low < 0 || low > high || high > most.Minor() {
			t.Fatalf("%d of %d, %d of %d, at most %v", low, pay, high, more, most)
		}
		if pay >= ceiling && (low != most.Minor() || high != low) {
			t.Fatalf("above the ceiling of %d: %d of %d, %d of %d, want %v", ceiling, low, pay, high, more, most)
		}
	})
}

// A flat sum per unit of work rises with the work up to its ceiling and stays
// there.
func TestFlatFringesRiseToTheCeiling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		flat, ceiling := rapid.Int64Range(1, 500).Draw(t, "flat"), rapid.Int64Range(0, 5000).Draw(t, "ceiling")
		days, more := rapid.Int64Range(0, 60).Draw(t, "days"), rapid.Int64Range(0, 30).Draw(t, "more")
		f := budget.Fringe{Code: "f", Flat: money.MustNew(flat, money.GBP), Unit: budget.Day, FlatCeiling: money.MustNew(ceiling, money.GBP), Per: budget.PerRange}
		for _, n := range []int64{days, days + more} {
			got := fringesOf(t, f, budget.Line{Amount: budget.Count(n), Unit: budget.Day, Rate: budget.Count(1), Range: "r"})
			if want := min(n*flat, ceiling); got != want {
				t.Fatalf("%d days at %d up to %d are %d, want %d", n, flat, ceiling, got, want)
			}
		}
	})
}

// One engagement in several ranges never bears less than in one. That is exact
// where nothing is rounded, and holds but for a minor unit of each range where
// something is.
func TestRangesApartNeverCostLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		exact := rapid.Bool().Draw(t, "exact")
		step, rate := int64(1), shares().Draw(t, "rate")
		if exact {
			step, rate = 100, money.Percent(rapid.Int64Range(0, 99).Draw(t, "percent"))
		}
		f := budget.Fringe{Code: "f", Rate: rate, PayCeiling: money.MustNew(step*rapid.Int64Range(0, 2000).Draw(t, "ceiling"), money.GBP), Per: budget.PerRange}
		pays := rapid.SliceOfN(rapid.Int64Range(0, 1500), 1, 6).Draw(t, "pays")
		var apart, together []budget.Line
		for i, p := range pays {
			apart = append(apart, budget.Line{Rate: cents(p * step), Range: fmt.Sprintf("r%d", i)})
			together = append(together, budget.Line{Rate: cents(p * step), Range: "r"})
		}
		slack := int64(len(pays))
		if exact {
			slack = 0
		}
		if a, m := fringesOf(t, f, apart...), fringesOf(t, f, together...); a < m-slack {
			t.Fatalf("apart %d, together %d", a, m)
		}
	})
}

// A flat sum per hour on k days of h hours is that on k*h hours.
func TestDaysAreTheirHours(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hours, err := money.NewRatio(rapid.Int64Range(1, 48).Draw(t, "half hours"), 2)
		if err != nil {
			t.Fatal(err)
		}
		unit := rapid.SampledFrom([]budget.Unit{budget.Day, budget.Week, budget.Month}).Draw(t, "unit")
		k := money.Whole(rapid.Int64Range(0, 60).Draw(t, "amount"))
		all, err := k.Mul(hours)
		if err != nil {
			t.Fatal(err)
		}
		f := budget.Fringe{Code: "f", Flat: money.MustNew(rapid.Int64Range(1, 999).Draw(t, "flat"), money.GBP), Unit: budget.Hour}
		line := func(n money.Ratio, u budget.Unit) money.Money {
			d := budget.Draft{Currency: money.GBP, Fringes: []budget.Fringe{f}, Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{
				{Amount: budget.Number(n), Unit: u, Multiplier: budget.Count(2), Rate: budget.Count(1), Fringes: []budget.FringeCode{"f"}},
			}}}}
			d.Hours = budget.Hours{Day: hours, Week: hours, Month: hours}
			return mustBudget(t, d).TopSheet().Sections[0].Fringes
		}
		twice, _ := all.Mul(money.Whole(2))
		want, err := f.Flat.Times(twice, money.HalfToEven)
		if err != nil {
			t.Fatal(err)
		}
		if a, b := line(k, unit), line(all, budget.Hour); a != b || a != want {
			t.Fatalf("%v of %v hours are %v, the hours are %v, want %v", k, hours, a, b, want)
		}
	})
}

// Two shares of one base may stand in either order.
func TestChargesOnOneBaseCommute(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		base := rapid.SampledFrom([]budget.Base{{}, {WithoutFringes: true}, {ExceptSections: []budget.Section{budget.AboveTheLine}}, {Groups: []budget.Group{"local"}}}).Draw(t, "base")
		d.Charges = []budget.Charge{{ID: "a", Title: "A", Share: shares().Draw(t, "a"), Base: base}, {ID: "b", Title: "B", Share: shares().Draw(t, "b"), Base: base}}
		one := mustBudget(t, d).TopSheet()
		slices.Reverse(d.Charges)
		other := mustBudget(t, d).TopSheet()
		if one.Gross != other.Gross || one.Charges[0] != other.Charges[1] || one.Charges[1] != other.Charges[0] {
			t.Fatalf("%+v and %+v", one.Charges, other.Charges)
		}
	})
}

// Not a law: any two charges may stand in either order. A share on a charge sees
// it only if it comes after it, and a charge on itself is refused.
func TestChainedChargesDoNotCommute(t *testing.T) {
	gross := func(bond, contingency money.Ratio, bondFirst bool) money.Money {
		charges := []budget.Charge{{ID: "c", Title: "Contingency", Share: contingency, Less: gbp("200")}, {ID: "b", Title: "Bond", Share: bond}}
		if bondFirst {
			slices.Reverse(charges)
		}
		charges[1].Base = budget.Base{Charges: []string{charges[0].ID}}
		return mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "Direct", Amount: gbp("1000")}}, Charges: charges}).Gross()
	}
	// 10 % of 800 is 80, 5 % of 1080 is 54; 5 % of 1000 is 50, 10 % of 850 is 85.
	if got := gross(money.Percent(5), money.Percent(10), false); got != gbp("1134") {
		t.Errorf("the bond on the contingency: %v", got)
	}
	if got := gross(money.Percent(5), money.Percent(10), true); got != gbp("1135") {
		t.Errorf("the contingency on the bond: %v", got)
	}
	_, err := budget.New(budget.Draft{
		Currency: money.GBP, Accounts: []budget.Account{{Title: "Direct", Amount: gbp("1000")}},
		Charges: []budget.Charge{{ID: "c", Title: "Contingency", Share: money.Percent(10), Base: budget.Base{Charges: []string{"c"}}}},
	})
	if !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("a charge on itself: %v", err)
	}
}

// A charge is a share of its base without itself, or, grossed up, of both; where
// a share of the total is the most there may be, rounding down keeps to it: ten
// per cent of the total is no more than a ninth of the rest.
func TestChargesIncludeThemselvesOnlyGrossedUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := rapid.Int64Range(0, 10_000_000).Draw(t, "base")
		p := rapid.Int64Range(1, 99).Draw(t, "percent")
		grossUp := rapid.Bool().Draw(t, "gross up")
		b := mustBudget(t, budget.Draft{
			Currency: money.GBP, Rounding: money.Floor, Accounts: []budget.Account{{Title: "x", Amount: money.MustNew(base, money.GBP)}},
			Charges: []budget.Charge{{Title: "c", Share: money.Percent(p), GrossUp: grossUp}},
		})
		got, of := b.TopSheet().Charges[0].Amount.Minor(), int64(100)
		if grossUp {
			of = 100 - p
		}
		if want := base * p / of; got != want {
			t.Fatalf("%d%% of %d, grossed up %v: %d, want %d", p, base, grossUp, got, want)
		}
		if total := base + got; grossUp && 100*got > p*total {
			t.Fatalf("%d is more than %d%% of %d", got, p, total)
		}
	})
}

// Leaving groups out of a sheet is the budget without their lines, in whatever
// order they are named, and changes nothing for the sheets after it.
func TestLeavingGroupsOutAndInAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		b := mustBudget(t, d)
		whole := b.TopSheet()
		groups := rapid.SliceOfDistinct(rapid.SampledFrom([]budget.Group{"local", "abroad", "nowhere"}), rapid.ID).Draw(t, "groups")
		out := b.TopSheet(groups...)
		if diff := cmp.Diff(whole, b.TopSheet()); diff != "" {
			t.Fatalf("in again (-before +after):\n%s", diff)
		}
		turned := slices.Clone(groups)
		slices.Reverse(turned)
		if diff := cmp.Diff(out, b.TopSheet(turned...)); diff != "" {
			t.Fatalf("%v in the other order:\n%s", groups, diff)
		}
		for i := range d.Accounts {
			a := &d.Accounts[i]
			for j := range a.Lines {
				if slices.ContainsFunc(a.Lines[j].Groups, func(g budget.Group) bool { return slices.Contains(groups, g) }) {
					a.Lines[j] = budget.Line{Amount: budget.Count(0), Groups: a.Lines[j].Groups}
				}
			}
		}
		if without := mustBudget(t, d).TopSheet(); without.Gross != out.Gross || without.Net != out.Net {
			t.Fatalf("without %v: %v, a budget without them: %v", groups, out.Gross, without.Gross)
		}
	})
}

// Totals are kept by currency: each is the sum of the lines in it, whatever the
// rates are. Nothing is converted without a rate.
func TestTotalsByCurrencyNeedNoRate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type line struct {
			minor int64
			in    money.Currency
		}
		drawn := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) line {
			return line{rapid.Int64Range(0, 1_000_000).Draw(t, "minor"), rapid.SampledFrom([]money.Currency{money.GBP, money.EUR, money.JPY}).Draw(t, "currency")}
		}), 0, 12).Draw(t, "lines")
		d := budget.Draft{Currency: money.GBP, Rates: []money.ExchangeRate{rate("1 EUR = 0.85 GBP"), rate("1 JPY = 1/190 GBP")}}
		want := map[money.Currency]money.Money{}
		foreign := false
		for i, l := range drawn {
			m := money.MustNew(l.minor, l.in)
			r, err := money.ParseRatio(m.Decimal())
			if err != nil {
				t.Fatal(err)
			}
			a := budget.Account{Title: "Stated", Amount: m}
			if i%2 == 0 {
				a = budget.Account{Title: "In lines", Lines: []budget.Line{{Rate: budget.Number(r), Currency: l.in}}}
			}
			d.Accounts = append(d.Accounts, a)
			sum, err := want[l.in].Add(m)
			if err != nil {
				t.Fatal(err)
			}
			want[l.in] = sum
			foreign = foreign || l.in != money.GBP
		}
		for _, rates := range [][]money.ExchangeRate{d.Rates, {rate("1 EUR = 2 GBP"), rate("1 JPY = 3 GBP")}} {
			d.Rates = rates
			if got, err := mustBudget(t, d).ByCurrency(); err != nil || !cmp.Equal(want, got) {
				t.Fatalf("%v, %v, want %v", got, err, want)
			}
		}
		d.Rates = nil
		if _, err := budget.New(d); foreign != errors.Is(err, budget.ErrNoRate) || !foreign && err != nil {
			t.Fatalf("without a rate: %v", err)
		}
	})
}
