package money_test

import (
	"encoding/json"
	"errors"
	"flag"
	"io"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
)

func TestTextRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := amounts().Draw(t, "m")
		if back, err := money.Parse(m.String()); err != nil || back != m {
			t.Fatalf("%v read back as %v, %v", m, back, err)
		}
		if back, err := money.ParseAmount(m.Decimal(), m.Currency()); err != nil || back != m {
			t.Fatalf("%s in %v read back as %v, %v", m.Decimal(), m.Currency(), back, err)
		}
		data, err := json.Marshal(map[money.Money]money.Money{m: m})
		if err != nil {
			t.Fatal(err)
		}
		var back map[money.Money]money.Money
		if err := json.Unmarshal(data, &back); err != nil || back[m] != m || len(back) != 1 {
			t.Fatalf("%s read back as %v, %v", data, back, err)
		}
		stored, err := m.Value()
		if err != nil {
			t.Fatal(err)
		}
		scanned := money.MustParse("1.00 GBP")
		if err := scanned.Scan(stored); err != nil || scanned != m {
			t.Fatalf("stored as %v, scanned as %v, %v", stored, scanned, err)
		}
		if m.LogValue().String() != m.String() {
			t.Fatalf("logged as %v", m.LogValue())
		}
	})
}

func TestJSONBeyond53Bits(t *testing.T) {
	m := money.MustNew(1<<53+1, money.USD)
	data, err := json.Marshal(m)
	if err != nil || string(data) != `"90071992547409.93 USD"` {
		t.Fatalf("%s, %v", data, err)
	}
	for _, bad := range []string{`12.34`, `null1`, `{"amount":"1","currency":"GBP"}`, `""`, `"12.34"`} {
		got := money.MustParse("7.00 GBP")
		if err := json.Unmarshal([]byte(bad), &got); err == nil || got != money.MustParse("7.00 GBP") {
			t.Errorf("%s read as %v, %v", bad, got, err)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	tests := []struct {
		text string
		want money.Error
	}{
		{"", money.ErrSyntax},
		{"12.34", money.ErrSyntax},
		{"GBP 12.34", money.ErrUnknownCurrency},
		{"12.34 gbp", money.ErrUnknownCurrency},
		{"12.34 £", money.ErrUnknownCurrency},
		{"12.34 QQQ", money.ErrUnknownCurrency},
		{"12.34  GBP", money.ErrSyntax},
		{" 12.34 GBP", money.ErrSyntax},
		{"12.34 GBP ", money.ErrUnknownCurrency},
		{"1,234.50 GBP", money.ErrSyntax},
		{"1.234,50 EUR", money.ErrSyntax},
		{"1e3 GBP", money.ErrSyntax},
		{".5 GBP", money.ErrSyntax},
		{"5. GBP", money.ErrSyntax},
		{"1.2.3 GBP", money.ErrSyntax},
		{"--1 GBP", money.ErrSyntax},
		{"- GBP", money.ErrSyntax},
		{"٣ GBP", money.ErrSyntax},
		{"12.345 GBP", money.ErrDigits},
		{"1.5 JPY", money.ErrDigits},
		{"92233720368547758.08 GBP", money.ErrOverflow},
		{"-92233720368547758.09 GBP", money.ErrOverflow},
		{"99999999999999999999999999 JPY", money.ErrOverflow},
		{"1 XAU", money.ErrNoMinorUnit},
		{"1.5 XAU", money.ErrNoMinorUnit},
		{"1 DEM", money.ErrNoMinorUnit},
	}
	for _, tt := range tests {
		got, err := money.Parse(tt.text)
		var parse *money.ParseError
		if !errors.Is(err, tt.want) || !errors.As(err, &parse) || !strings.Contains(tt.text, parse.Text) {
			t.Errorf("%q: got %v, %v, want %v", tt.text, got, err, tt.want)
		}
	}
	accepted := map[string]string{
		"+5 GBP": "5.00 GBP", "007.5 GBP": "7.50 GBP", "-0 GBP": "0.00 GBP", "12.3400000 GBP": "12.34 GBP",
		"100.00 JPY": "100 JPY", "0": "0", "10.000000000000000000000000000 JPY": "10 JPY", "1 BGN": "1.00 BGN", "1.1 HRK": "1.10 HRK",
	}
	for text, want := range accepted {
		if got, err := money.Parse(text); err != nil || got.String() != want {
			t.Errorf("%q: got %v, %v, want %s", text, got, err, want)
		}
	}
}

func TestOmitZeroKeepsNothingInPounds(t *testing.T) {
	type doc struct {
		A, B money.Money `json:",omitzero"`
	}
	data, err := json.Marshal(doc{A: money.MustParse("0 GBP")})
	if err != nil || string(data) != `{"A":"0.00 GBP"}` {
		t.Errorf("%s, %v", data, err)
	}
}

func TestFlagAndLog(t *testing.T) {
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	m := money.MustParse("1.00 GBP")
	fs.TextVar(&m, "budget", m, "")
	if err := fs.Parse([]string{"-budget", "825000 GBP"}); err != nil || m.String() != "825000.00 GBP" {
		t.Errorf("%v, %v", m, err)
	}
	var b strings.Builder
	log := slog.New(slog.NewTextHandler(&b, nil))
	log.Info("x", "budget", m)
	if !strings.Contains(b.String(), `budget="825000.00 GBP"`) {
		t.Error(b.String())
	}
}

func TestScanRefusesNumbers(t *testing.T) {
	m := money.MustParse("1.00 GBP")
	for _, src := range []any{int64(1), 1.5, true} {
		if err := m.Scan(src); err == nil || m != money.MustParse("1.00 GBP") {
			t.Errorf("%T scanned as %v, %v", src, m, err)
		}
	}
	if err := m.Scan([]byte("2.00 EUR")); err != nil || m != money.MustParse("2.00 EUR") {
		t.Errorf("bytes: %v, %v", m, err)
	}
	if err := m.Scan(nil); err != nil || m != (money.Money{}) {
		t.Errorf("NULL: %v, %v", m, err)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"12.34 GBP", "0", "-0.00 KWD", "1e3 GBP", "99999999999999999999 USD", "1.005 JPY", "1 XAU"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := money.Parse(text)
		if err != nil {
			if m != (money.Money{}) {
				t.Fatalf("%q: %v with error %v", text, m, err)
			}
			return
		}
		back, err := money.Parse(m.String())
		if err != nil || back != m {
			t.Fatalf("%q read as %v, which reads as %v, %v", text, m, back, err)
		}
		amount, _, _ := strings.Cut(text, " ")
		exact, ok := new(big.Rat).SetString(strings.TrimPrefix(amount, "+"))
		digits, _ := m.Currency().Digits()
		scale := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil))
		if !ok || exact.Mul(exact, scale).Cmp(big.NewRat(m.Minor(), 1)) != 0 {
			t.Fatalf("%q read as %v", text, m)
		}
	})
}
