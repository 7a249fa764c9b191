package incentive_test

import (
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/incentive"
	"example.com/producedby/budget/money"
	"example.com/producedby/role/cite"
)

// wide draws an amount, small or large, that any limit of the table can lie in.
func wide(t *rapid.T, c money.Currency, name string) money.Money {
	least := rapid.SampledFrom([]int64{0, 1_000_000_00, 400_000_000_00, 400_000_000_00}).Draw(t, name+" from")
	return money.MustNew(least+rapid.Int64Range(0, 30_000_000_00).Draw(t, name), c)
}

// upTo draws a part of an amount, often a large one.
func upTo(t *rapid.T, m money.Money, name string) money.Money {
	return money.MustNew(m.Minor()-rapid.Int64Range(0, m.Minor()).Draw(t, name+" short by"), m.Currency())
}

func share(t *rapid.T, whole money.Money, r money.Ratio, round money.Rounding) money.Money {
	part, err := whole.Times(r, round)
	if err != nil {
		t.Fatal(err)
	}
	return part
}

func TestBaseIsTheLeastOfItsCandidates(t *testing.T) {
	bound := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		s := schemes().Filter(func(s incentive.Scheme) bool { return !s.ShareOfTotal.IsZero() }).Draw(t, "scheme")
		c := incentive.Claim{Total: wide(t, s.Currency, "total"), Assistance: wide(t, s.Currency, "assistance")}
		c.Qualifying = upTo(t, c.Total, "qualifying")
		r, err := s.Evaluate(c)
		if err != nil {
			t.Fatal(err)
		}
		want, by := c.Qualifying, "spend"
		take := func(m money.Money, name string) {
			if less, _ := m.Cmp(want); less < 0 {
				want, by = m, name
			}
		}
		if !s.ShareOfTotal.IsZero() {
			total := c.Total
			if s.OfLabour {
				if total, _ = total.Sub(c.Assistance); total.Sign() < 0 {
					total = money.MustNew(0, s.Currency)
				}
			}
			take(share(t, total, s.ShareOfTotal, money.HalfToEven), "share")
		}
		if (s.BaseCap != money.Money{}) {
			take(s.BaseCap, "cap")
		}
		if r.Base != want {
			t.Fatalf("%s: base %v, want %v by %s", s.ID, r.Base, want, by)
		}
		bound[by]++
	})
	for _, by := range []string{"spend", "share", "cap"} {
		if bound[by] == 0 {
			t.Errorf("the %s never made the base: %v", by, bound)
		}
	}
}

func TestBelowTheLeastSpendIsNothing(t *testing.T) {
	tried := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		s := schemes().Draw(t, "scheme")
		total := wide(t, s.Currency, "total")
		least := share(t, total, s.LeastShare, money.Ceiling)
		if over, _ := least.Cmp(s.LeastSpend); !s.LeastEither && over < 0 || s.LeastEither && over > 0 {
			least = s.LeastSpend
		}
		if over, _ := least.Cmp(total); least.Sign() == 0 || over > 0 {
			return
		}
		at := func(m money.Money) incentive.Result {
			c := incentive.Claim{Total: total, Qualifying: m, Facts: yes, Hours: money.MustParseRatio("1/1000000")}
			r, err := s.Evaluate(c)
			if err != nil {
				t.Fatal(err)
			}
			return r
		}
		penny := money.MustNew(rapid.Int64Range(1, least.Minor()).Draw(t, "short by"), s.Currency)
		short, _ := least.Sub(penny)
		if r := at(short); r.Qualifies != cite.False || r.Credit.Sign() != 0 || r.Potential.Sign() != 0 {
			t.Fatalf("%s: %v of at least %v gives %+v", s.ID, short, least, r)
		}
		for _, f := range at(least).Findings {
			if f.Level == cite.Failure && (f.Code == s.ID+"/least-spend" || f.Code == s.ID+"/least-share") {
				t.Fatalf("%s: %v is enough: %v", s.ID, least, f)
			}
		}
		tried[s.ID]++
	})
	if len(tried) < 5 {
		t.Errorf("only %v were tried", tried)
	}
}

func TestPeriodsAddUpToTheWhole(t *testing.T) {
	s := lookup(t, "gb-avec-film-high-end-television")
	bound, free := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		type period struct{ home, abroad int64 }
		steps := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) period {
			home := rapid.Int64Range(0, 1_000_000).Draw(t, "home")
			return period{home, home * rapid.SampledFrom([]int64{0, 10, 20, 40, 300, 800}).Draw(t, "abroad, in hundredths") / 100} // always more than a tenth at home
		}), 1, 6).Draw(t, "periods")
		var home, total int64
		var before, sum money.Money
		claim := func() incentive.Result {
			r, err := s.Evaluate(vouched(incentive.Claim{Total: money.MustNew(total, money.GBP), Qualifying: money.MustNew(home, money.GBP), ClaimedBefore: before}))
			if err != nil || r.Qualifies != cite.True {
				t.Fatalf("%d of %d: %+v, %v", home, total, r, err)
			}
			return r
		}
		for _, p := range steps {
			home += p.home
			total += p.home + p.abroad
			r := claim()
			sum, _ = sum.Add(r.Credit)
			before = r.Base
		}
		before = money.Money{}
		whole := claim()
		if whole.Credit != sum {
			t.Fatalf("periods %v, whole %v", sum, whole.Credit)
		}
		if whole.Base == whole.Qualifying {
			free++
		} else {
			bound++
		}
	})
	if bound == 0 || free == 0 {
		t.Errorf("the limit bound %d times and did not %d times", bound, free)
	}
}
