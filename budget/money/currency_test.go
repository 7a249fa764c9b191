package money_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
)

func TestCurrencyTable(t *testing.T) {
	tests := []struct {
		code, numeric string
		digits        int // -1: none
		fund          bool
		withdrawn     string
	}{
		{"GBP", "826", 2, false, ""},
		{"USD", "840", 2, false, ""},
		{"EUR", "978", 2, false, ""},
		{"AUD", "036", 2, false, ""},
		{"JPY", "392", 0, false, ""},
		{"KRW", "410", 0, false, ""},
		{"ISK", "352", 0, false, ""},
		{"UGX", "800", 0, false, ""},
		{"BHD", "048", 3, false, ""},
		{"IQD", "368", 3, false, ""},
		{"MGA", "969", 2, false, ""},
		{"SLE", "925", 2, false, ""},
		{"VED", "926", 2, false, ""},
		{"VES", "928", 2, false, ""},
		{"ZWG", "924", 2, false, ""},
		{"XCG", "532", 2, false, ""},
		{"XAD", "396", 2, false, ""},
		{"MRU", "929", 2, false, ""},
		{"STN", "930", 2, false, ""},
		{"UYW", "927", 4, false, ""},
		{"CLF", "990", 4, true, ""},
		{"UYI", "940", 0, true, ""},
		{"BOV", "984", 2, true, ""},
		{"CHE", "947", 2, true, ""},
		{"CHW", "948", 2, true, ""},
		{"COU", "970", 2, true, ""},
		{"MXV", "979", 2, true, ""},
		{"USN", "997", 2, true, ""},
		{"XAU", "959", -1, false, ""},
		{"XDR", "960", -1, false, ""},
		{"XTS", "963", -1, false, ""},
		{"XXX", "999", -1, false, ""},
		{"HRK", "191", 2, false, "2023-01"},
		{"BGN", "975", 2, false, "2026-01"},
		{"ANG", "532", 2, false, "2025-03"},
		{"SLL", "694", 2, false, "2023-12"},
		{"CUC", "931", 2, false, "2021-06"},
		{"ZWL", "932", 2, false, "2024-09"},
		{"BYR", "974", 0, false, "2017-01"},
		{"DEM", "276", -1, false, "2002-03"},
		{"FRF", "250", -1, false, "2002-03"},
		{"ARY", "032", -1, false, "1989 to 1990"},
		{"XFO", "", -1, false, "2006-10"},
	}
	for _, tt := range tests {
		c, err := money.ParseCurrency(tt.code)
		if err != nil {
			t.Error(err)
			continue
		}
		digits, ok := c.Digits()
		if !ok {
			digits = -1
		}
		when, gone := c.Withdrawn()
		if c.Code() != tt.code || c.Numeric() != tt.numeric || digits != tt.digits || c.IsFund() != tt.fund ||
			when != tt.withdrawn || gone != (tt.withdrawn != "") || c.IsCurrent() == gone || !c.Valid() || c.Name() == "" {
			t.Errorf("%s: numeric %q, digits %d, fund %v, withdrawn %q", tt.code, c.Numeric(), digits, c.IsFund(), when)
		}
	}
}

func TestCurrencyListsAreWhole(t *testing.T) {
	current, withdrawn := slices.Collect(money.Currencies()), slices.Collect(money.WithdrawnCurrencies())
	if len(current) != 178 || len(withdrawn) != 129 {
		t.Errorf("%d current and %d withdrawn codes, want 178 and 129", len(current), len(withdrawn))
	}
	holding := 0
	numeric := map[string]money.Currency{}
	for _, c := range current {
		if _, ok := c.Digits(); ok {
			holding++
		}
		if other, twice := numeric[c.Numeric()]; twice {
			t.Errorf("%v and %v share %s", c, other, c.Numeric())
		}
		numeric[c.Numeric()] = c
		if back, err := money.CurrencyByNumeric(c.Numeric()); err != nil || back != c {
			t.Errorf("%v by its number: %v, %v", c, back, err)
		}
	}
	if holding != 165 {
		t.Errorf("%d current currencies hold amounts, want 165", holding)
	}
	for _, list := range [][]money.Currency{current, withdrawn} {
		if !slices.IsSortedFunc(list, func(a, b money.Currency) int {
			if a.Code() < b.Code() {
				return -1
			}
			return 1
		}) {
			t.Error("not sorted")
		}
		for _, c := range list {
			if back, err := money.ParseCurrency(c.String()); err != nil || back != c || len(c.Numeric()) != 3 && c.Numeric() != "" {
				t.Errorf("%v: %v, %v, numeric %q", c, back, err, c.Numeric())
			}
		}
	}
	for _, n := range []string{"", "191", "8", "826 "} {
		if c, err := money.CurrencyByNumeric(n); err == nil {
			t.Errorf("numeric %q is %v", n, c)
		}
	}
	if len(slices.Collect(func(yield func(money.Currency) bool) {
		for c := range money.Currencies() {
			if !yield(c) || c == money.AFN {
				return
			}
		}
	})) != 2 {
		t.Error("a loop over the currencies cannot be left")
	}
}

func TestCurrencyEveryNumber(t *testing.T) {
	for i := range 1 << 16 {
		c := money.Currency(i)
		text, err := c.MarshalText()
		switch {
		case i == 0:
			if err != nil || len(text) != 0 || c.String() != "no currency" || c.Valid() || c.IsCurrent() {
				t.Errorf("zero: %q, %v", text, err)
			}
			if _, ok := c.Digits(); ok {
				t.Error("no currency has digits")
			}
		case c.Valid():
			var back money.Currency
			if err != nil || back.UnmarshalText(text) != nil || back != c {
				t.Errorf("%v: %q, %v", c, text, err)
			}
		default:
			if !errors.Is(err, money.ErrUnknownCurrency) || c.String() == "" || c.Code() != "" {
				t.Fatalf("%d: %q, %v, %v", i, text, err, c)
			}
		}
	}
}

func TestCurrencyCodecs(t *testing.T) {
	for _, text := range []string{"gbp", "GB", "GBPX", "£", "826", "AAA", "ZZZ", " GBP"} {
		c := money.EUR
		if err := c.UnmarshalText([]byte(text)); !errors.Is(err, money.ErrUnknownCurrency) || c != money.EUR {
			t.Errorf("%q: %v, %v", text, c, err)
		}
		if _, err := money.ParseCurrency(text); !errors.Is(err, money.ErrUnknownCurrency) {
			t.Errorf("%q: %v", text, err)
		}
	}
	if _, err := money.ParseCurrency(""); !errors.Is(err, money.ErrUnknownCurrency) {
		t.Errorf("empty: %v", err)
	}
	data, err := json.Marshal(struct {
		A, B money.Currency
		C    money.Rounding
	}{money.GBP, 0, money.HalfToEven})
	if err != nil || string(data) != `{"A":"GBP","B":"","C":"half-to-even"}` {
		t.Errorf("%s, %v", data, err)
	}
	for _, c := range []money.Currency{0, money.GBP} {
		v, err := c.Value()
		back := money.USD
		if err != nil || back.Scan(v) != nil || back != c {
			t.Errorf("%v stored as %v, read as %v, %v", c, v, back, err)
		}
	}
	if _, err := money.Currency(9999).Value(); err == nil {
		t.Error("an outsider was stored")
	}
	var r money.Rounding
	if err := r.UnmarshalText([]byte("floor")); err != nil || r != money.Floor || !r.Valid() {
		t.Errorf("%v, %v", r, err)
	}
	if err := r.UnmarshalText([]byte("banker")); err == nil {
		t.Error("an unknown rounding was read")
	}
}

func TestConvertAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from, to := currencies().Draw(t, "from"), currencies().Draw(t, "to")
		perUnit, err := money.NewRatio(rapid.Int64Range(1, 1_000_000).Draw(t, "num"), rapid.Int64Range(1, 1_000_000).Draw(t, "den"))
		if err != nil {
			t.Fatal(err)
		}
		if from == to {
			perUnit = money.Whole(1)
		}
		rate, err := money.NewExchangeRate(from, to, perUnit)
		if err != nil {
			t.Fatal(err)
		}
		m := money.MustNew(minors().Draw(t, "minor"), from)
		round := rapid.SampledFrom(allRoundings()).Draw(t, "rounding")
		got, err := rate.Convert(m, round)
		df, _ := from.Digits()
		dt, _ := to.Digits()
		exact := new(big.Rat).Mul(big.NewRat(m.Minor(), 1), ratBig(perUnit))
		exact.Mul(exact, big.NewRat(int64(math.Pow10(dt)), int64(math.Pow10(df))))
		wantMinor(t, got, err, roundBig(exact, round))
		if err == nil && got.Currency() != to {
			t.Fatalf("converted to %v", got)
		}
		if from == to && got != m {
			t.Fatalf("%v at one to one is %v", m, got)
		}
		back, err := rate.Inverse()
		if err != nil {
			t.Fatal(err)
		}
		if again, err := back.Inverse(); err != nil || again != rate {
			t.Fatalf("%v turned around twice is %v, %v", rate, again, err)
		}
		if read, err := money.ParseExchangeRate(rate.String()); err != nil || !read.Equal(rate) {
			t.Fatalf("%v read back as %v, %v", rate, read, err)
		}
	})
}

func TestExchangeRateRefuses(t *testing.T) {
	tests := []struct {
		from, to money.Currency
		perUnit  string
		want     money.Error
	}{
		{money.GBP, money.USD, "0", money.ErrNegative},
		{money.GBP, money.USD, "-1", money.ErrNegative},
		{money.GBP, money.GBP, "1.1", money.ErrCurrencyMismatch},
		{0, money.GBP, "1", money.ErrNoCurrency},
		{money.GBP, 0, "1", money.ErrNoCurrency},
		{money.GBP, money.XAU, "1", money.ErrNoMinorUnit},
		{money.JPY, money.KWD, "9223372036854775807", money.ErrOverflow},
	}
	for _, tt := range tests {
		x, err := money.NewExchangeRate(tt.from, tt.to, money.MustParseRatio(tt.perUnit))
		if !errors.Is(err, tt.want) || !x.IsZero() {
			t.Errorf("%v to %v at %s: %v, %v", tt.from, tt.to, tt.perUnit, x, err)
		}
	}
	for _, text := range []string{"GBP = 1.27 USD", "2 GBP = 1.27 USD", "1 GBP = 1,27 USD", "1 GBP is 1.27 USD", "1 gbp = 1 USD", "1 GBP = 1 usd", "1 GBP = 0 USD"} {
		if x, err := money.ParseExchangeRate(text); err == nil {
			t.Errorf("%q read as %v", text, x)
		}
	}
	rate, err := money.ParseExchangeRate("1 GBP = 1.27 USD")
	if err != nil || rate.From() != money.GBP || rate.To() != money.USD || rate.PerUnit() != money.MustParseRatio("1.27") {
		t.Fatal(rate, err)
	}
	if _, err := rate.Convert(money.MustParse("1 USD"), money.Floor); !errors.Is(err, money.ErrCurrencyMismatch) {
		t.Errorf("against the direction: %v", err)
	}
	if _, err := rate.Convert(money.MustParse("0.50 GBP"), 0); !errors.Is(err, money.ErrInexact) {
		t.Errorf("without rounding: %v", err)
	}
	if m, err := rate.Convert(money.Money{}, 0); err != nil || m != (money.Money{}) {
		t.Errorf("nothing: %v, %v", m, err)
	}
	var none money.ExchangeRate
	if _, err := none.Convert(money.MustParse("1 GBP"), money.Floor); err == nil {
		t.Error("no rate converts")
	}
	if _, err := none.Inverse(); err == nil {
		t.Error("no rate has an inverse")
	}
	if inverse, err := rate.Inverse(); err != nil || inverse.String() != "1 USD = 100/127 GBP" {
		t.Errorf("%v, %v", inverse, err)
	}
	for _, x := range []money.ExchangeRate{{}, rate} {
		data, err := json.Marshal(x)
		var back money.ExchangeRate
		if err != nil || json.Unmarshal(data, &back) != nil || back != x {
			t.Errorf("%s, %v", data, err)
		}
		v, err := x.Value()
		if err != nil || back.Scan(v) != nil || back != x {
			t.Errorf("%v, %v", v, err)
		}
	}
}

// Not a law: there and back again is not always the same amount.
func TestConvertThereAndBack(t *testing.T) {
	rate, _ := money.ParseExchangeRate("1 GBP = 150 JPY")
	back, _ := rate.Inverse()
	yen, _ := rate.Convert(money.MustParse("0.01 GBP"), money.HalfToEven)
	pounds, _ := back.Convert(yen, money.HalfToEven)
	if yen.String() != "2 JPY" || pounds.String() != "0.01 GBP" {
		t.Errorf("0.01 GBP is %v is %v", yen, pounds)
	}
	yen, _ = rate.Convert(money.MustParse("0.03 GBP"), money.Floor)
	pounds, _ = back.Convert(yen, money.Floor)
	if yen.String() != "4 JPY" || pounds.String() != "0.02 GBP" {
		t.Errorf("0.03 GBP is %v is %v", yen, pounds)
	}
}
