package incentive_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/budget/incentive"
	"example.com/producedby/budget/money"
)

// figures is every figure, date and condition of a scheme that is not zero, in the
// order of the fields.
func figures(s incentive.Scheme) string {
	var list []string
	v := reflect.ValueOf(s)
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		f := v.Field(i)
		switch name {
		case "ID", "Title", "Edition", "Note", "Unread", "Refs", "GateRefs":
			continue
		}
		if !f.IsZero() && (f.Kind() != reflect.Slice || f.Len() > 0) {
			list = append(list, fmt.Sprintf("%s=%v", name, f.Interface()))
		}
	}
	return strings.Join(list, " ")
}

func TestFiguresAsRead(t *testing.T) {
	want := map[string]string{
		"au-producer-offset-documentary":     "Market=AU Currency=AUD Rate=3/10 LeastSpend=500000.00 AUD LeastPerHour=250000.00 AUD",
		"au-producer-offset-feature":         "Market=AU Currency=AUD Rate=2/5 LeastSpend=500000.00 AUD",
		"au-producer-offset-series":          "Market=AU Currency=AUD Rate=3/10 LeastSpend=1000000.00 AUD LeastPerHour=500000.00 AUD",
		"au-producer-offset-short-animation": "Market=AU Currency=AUD Rate=3/10 LeastSpend=250000.00 AUD LeastPerHour=1000000.00 AUD",
		"ca-cptc":                            "Market=CA Currency=CAD Rate=1/4 OfLabour=true ShareOfTotal=3/5 Facts=[not together with the credit for production services]",
		"fr-trip":                            "Market=FR Currency=EUR Rate=3/10 HigherRate=2/5 HigherAbove=2000000.00 EUR ShareOfTotal=4/5 CreditCap=30000000.00 EUR LeastSpend=250000.00 EUR LeastShare=1/2 LeastEither=true Facts=[five shooting days in the country, if it is live action]",
		"gb-avec-animation-children":         "Market=GB Currency=GBP From=2024-01-01 Rate=39/100 ShareOfTotal=4/5 LeastShare=1/10 Cumulative=true Taxable=true",
		"gb-avec-film-high-end-television":   "Market=GB Currency=GBP From=2024-01-01 Rate=17/50 ShareOfTotal=4/5 LeastShare=1/10 Cumulative=true Taxable=true",
		"gb-avec-independent-film":           "Market=GB Currency=GBP From=2024-01-01 Rate=53/100 ShareOfTotal=4/5 BaseCap=15000000.00 GBP LeastShare=1/10 TotalUpTo=23500000.00 GBP Facts=[certified as an independent film of a low budget] Cumulative=true Taxable=true",
		"gb-avec-visual-effects":             "Market=GB Currency=GBP From=2024-01-01 Rate=39/100 Facts=[a tenth of the core expenditure in the country neither at the rate for animation nor at the one for independent films] Cumulative=true Taxable=true",
		"ie-section-481":                     "Market=IE Currency=EUR Rate=8/25 ShareOfTotal=4/5 BaseCap=125000000.00 EUR LeastSpend=125000.00 EUR",
		"ie-section-481-sceal-uplift":        "Market=IE Currency=EUR Rate=2/5 ShareOfTotal=4/5 BaseCap=125000000.00 EUR LeastSpend=125000.00 EUR SpendBelow=20000000.00 EUR Facts=[feature length key creative role from the EEA] Certified=2025-05-20",
		"us-ga-film-tax-credit":              "Market=US Currency=USD Rate=1/5 Uplift=1/10 UpliftFacts=[promotion of the state earned no commercial] PersonCap=500000.00 USD LeastSpend=500000.00 USD Facts=[spent in one year]",
	}
	got := map[string]string{}
	for s := range incentive.All() {
		got[s.ID] = figures(s)
		if got[s.ID] != want[s.ID] {
			t.Errorf("%s:\nhave %s\nwant %s", s.ID, got[s.ID], want[s.ID])
		}
	}
	if missing := slices.DeleteFunc(slices.Collect(maps.Keys(want)), func(id string) bool { return got[id] != "" }); len(missing) > 0 {
		t.Errorf("no schemes %v", missing)
	}
}

// A scheme in no currency, or in one without amounts, evaluates to nothing or an
// error, and never panics.
func TestSchemeOfNoCurrency(t *testing.T) {
	for _, c := range []money.Currency{0, money.XAU, 9999} {
		r, err := incentive.Scheme{ID: "x", Currency: c, Rate: money.Percent(10), OfLabour: true, Cumulative: true}.Evaluate(incentive.Claim{})
		if err == nil && r.Credit.Sign() != 0 {
			t.Errorf("%v: %+v, %v", c, r, err)
		}
	}
}
