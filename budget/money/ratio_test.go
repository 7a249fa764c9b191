package money_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
)

// wantRatio checks a result against the exact one: that, or an overflow if its
// lowest terms do not fit.
func wantRatio(t *rapid.T, got money.Ratio, err error, want *big.Rat) {
	t.Helper()
	if !want.Num().IsInt64() || !want.Denom().IsInt64() {
		if !errors.Is(err, money.ErrOverflow) {
			t.Fatalf("%v does not fit: got %v, %v", want, got, err)
		}
		return
	}
	if err != nil || got.Num() != want.Num().Int64() || got.Den() != want.Denom().Int64() {
		t.Fatalf("got %v, %v, want %v", got, err, want)
	}
}

func TestRatioAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, s := ratios().Draw(t, "r"), ratios().Draw(t, "s")
		br, bs := ratBig(r), ratBig(s)

		got, err := r.Add(s)
		wantRatio(t, got, err, new(big.Rat).Add(br, bs))
		got, err = r.Mul(s)
		wantRatio(t, got, err, new(big.Rat).Mul(br, bs))
		if s.Num() != math.MinInt64 {
			got, err = r.Sub(s)
			wantRatio(t, got, err, new(big.Rat).Sub(br, bs))
		}
		if !s.IsZero() {
			got, err = r.Div(s)
			wantRatio(t, got, err, new(big.Rat).Quo(br, bs))
		} else if _, err := r.Div(s); !errors.Is(err, money.ErrDivisionByZero) {
			t.Fatalf("%v / 0: %v", r, err)
		}
		if r.Cmp(s) != br.Cmp(bs) || r.Sign() != br.Sign() || r.IsZero() != (br.Sign() == 0) {
			t.Fatalf("%v against %v: %d", r, s, r.Cmp(s))
		}
		if (r == s) != (br.Cmp(bs) == 0) || r.Equal(s) != (r == s) {
			t.Fatalf("%v == %v is %v", r, s, r == s)
		}
	})
}

func TestNewRatioIsInLowestTerms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		num, den := minors().Draw(t, "num"), minors().Draw(t, "den")
		got, err := money.NewRatio(num, den)
		if den == 0 {
			if !errors.Is(err, money.ErrDivisionByZero) {
				t.Fatal(err)
			}
			return
		}
		wantRatio(t, got, err, new(big.Rat).SetFrac(big.NewInt(num), big.NewInt(den)))
	})
	if (money.Ratio{}).String() != "0" || (money.Ratio{}).Den() != 1 || money.Whole(0) != (money.Ratio{}) {
		t.Errorf("the zero value is %v", money.Ratio{})
	}
	if money.Percent(34).String() != "17/50" || money.Percent(math.MinInt64).Sign() != -1 {
		t.Errorf("34 %% is %v", money.Percent(34))
	}
}

func TestRatioText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := ratios().Draw(t, "r")
		if back, err := money.ParseRatio(r.String()); err != nil || back != r {
			t.Fatalf("%v read back as %v, %v", r, back, err)
		}
		data, err := json.Marshal(map[money.Ratio]money.Ratio{r: r})
		if err != nil {
			t.Fatal(err)
		}
		var back map[money.Ratio]money.Ratio
		if err := json.Unmarshal(data, &back); err != nil || back[r] != r {
			t.Fatalf("%s read back as %v, %v", data, back, err)
		}
		stored, _ := r.Value()
		var scanned money.Ratio
		if err := scanned.Scan(stored); err != nil || scanned != r {
			t.Fatalf("%v scanned as %v, %v", stored, scanned, err)
		}
	})
	tests := []struct {
		text, want string
		err        error
	}{
		{"0.125", "1/8", nil},
		{"12.5%", "1/8", nil},
		{"100%", "1", nil},
		{"-6/4", "-3/2", nil},
		{"5.0000000000000000000000", "5", nil},
		{"6.2%", "31/500", nil},
		{"0.75000", "3/4", nil},
		{"-9223372036854775808", "-9223372036854775808", nil},
		{"9223372036854775808", "", money.ErrOverflow},
		{"0.0000000000000000001", "", money.ErrOverflow},
		{"1/0", "", money.ErrDivisionByZero},
		{"1/-2", "", money.ErrSyntax},
		{"1/+2", "", money.ErrSyntax},
		{"1.5/2", "", money.ErrSyntax},
		{"1/3%", "", money.ErrSyntax},
		{"1/2/3", "", money.ErrSyntax},
		{"%", "", money.ErrSyntax},
		{"", "", money.ErrSyntax},
		{"a third", "", money.ErrSyntax},
		{"1 %", "", money.ErrSyntax},
	}
	for _, tt := range tests {
		got, err := money.ParseRatio(tt.text)
		if !errors.Is(err, tt.err) || err == nil && got.String() != tt.want {
			t.Errorf("%q: got %v, %v, want %s, %v", tt.text, got, err, tt.want, tt.err)
		}
	}
}

func TestRatioDecimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := ratios().Draw(t, "r")
		digits := rapid.IntRange(0, 18).Draw(t, "digits")
		round := rapid.SampledFrom(allRoundings()).Draw(t, "rounding")
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil)
		want := roundBig(new(big.Rat).Mul(ratBig(r), new(big.Rat).SetInt(scale)), round)
		text, err := r.Decimal(digits, round)
		if !want.IsInt64() {
			if !errors.Is(err, money.ErrOverflow) {
				t.Fatalf("%v does not fit: %s, %v", want, text, err)
			}
			return
		}
		got, ok := new(big.Rat).SetString(text)
		if err != nil || !ok || got.Cmp(new(big.Rat).SetFrac(want, scale)) != 0 {
			t.Fatalf("%v with %d digits: %q, %v", r, digits, text, err)
		}
	})
	third := money.MustParseRatio("1/3")
	if s, err := third.Percent(2, money.HalfToEven); err != nil || s != "33.33%" {
		t.Errorf("%s, %v", s, err)
	}
	if s, err := money.MustParseRatio("1/8").Percent(1, 0); err != nil || s != "12.5%" {
		t.Errorf("%s, %v", s, err)
	}
	for _, digits := range []int{-1, 17, 1 << 30} {
		if s, err := third.Percent(digits, money.Floor); !errors.Is(err, money.ErrOverflow) {
			t.Errorf("%d digits: %s, %v", digits, s, err)
		}
	}
	if _, err := third.Decimal(3, 0); !errors.Is(err, money.ErrInexact) {
		t.Errorf("without rounding: %v", err)
	}
}

func TestWeights(t *testing.T) {
	parse := func(texts ...string) (shares []money.Ratio) {
		for _, s := range texts {
			shares = append(shares, money.MustParseRatio(s))
		}
		return shares
	}
	weights, err := money.Weights(parse("1/2", "1/3", "1/6", "0")...)
	if err != nil || weights[0] != 3 || weights[1] != 2 || weights[2] != 1 || weights[3] != 0 {
		t.Errorf("%v, %v", weights, err)
	}
	if _, err := money.Weights(parse("1/9223372036854775807", "1/2")...); !errors.Is(err, money.ErrOverflow) {
		t.Errorf("no common denominator: %v", err)
	}
	if _, err := money.Weights(parse("9223372036854775807", "1/2")...); !errors.Is(err, money.ErrOverflow) {
		t.Errorf("too large a weight: %v", err)
	}
}

// decimalRat reads a decimal in base ten, leading zeros or not.
func decimalRat(text string) *big.Rat {
	whole, fraction, _ := strings.Cut(text, ".")
	n, _ := new(big.Int).SetString(whole+fraction, 10)
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(fraction))), nil)
	return new(big.Rat).SetFrac(n, scale)
}

func FuzzParseRatio(f *testing.F) {
	for _, s := range []string{"1/3", "0.125", "12.5%", "-7/2", "1/0", "9223372036854775808"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := money.ParseRatio(text)
		if err != nil {
			return
		}
		if back, err := money.ParseRatio(r.String()); err != nil || back != r {
			t.Fatalf("%q read as %v, which reads as %v, %v", text, r, back, err)
		}
		number, percent := strings.CutSuffix(text, "%")
		num, den, _ := strings.Cut(number, "/")
		want := decimalRat(num)
		if den != "" {
			want.Quo(want, decimalRat(den))
		}
		if percent {
			want.Quo(want, big.NewRat(100, 1))
		}
		if want.Cmp(ratBig(r)) != 0 {
			t.Fatalf("%q read as %v, want %v", text, r, want)
		}
	})
}
