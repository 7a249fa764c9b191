package money_test

import (
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
)

// minors draws amounts of minor units with the corners of int64 among them.
func minors() *rapid.Generator[int64] {
	return rapid.OneOf(
		rapid.Int64(),
		rapid.Int64Range(-1000, 1000),
		rapid.SampledFrom([]int64{0, 1, -1, math.MaxInt64, math.MinInt64, math.MaxInt64 - 1, math.MinInt64 + 1, 1 << 53, 1<<53 + 1}),
	)
}

func currencies() *rapid.Generator[money.Currency] {
	return rapid.SampledFrom([]money.Currency{money.GBP, money.USD, money.EUR, money.JPY, money.KWD, money.CLF})
}

// amounts draws amounts in some currency, and nothing in no currency.
func amounts() *rapid.Generator[money.Money] {
	return rapid.Custom(func(t *rapid.T) money.Money {
		if rapid.IntRange(0, 9).Draw(t, "none") == 0 {
			return money.Money{}
		}
		return money.MustNew(minors().Draw(t, "minor"), currencies().Draw(t, "currency"))
	})
}

// ratios draws ratios whose parts may be as large as they get.
func ratios() *rapid.Generator[money.Ratio] {
	return rapid.Custom(func(t *rapid.T) money.Ratio {
		num := minors().Draw(t, "num")
		den := rapid.OneOf(rapid.Int64Range(1, 1000), rapid.Int64Range(1, math.MaxInt64)).Draw(t, "den")
		r, err := money.NewRatio(num, den)
		if err != nil {
			t.Fatal(err)
		}
		return r
	})
}

func ratBig(r money.Ratio) *big.Rat { return big.NewRat(r.Num(), r.Den()) }

func allRoundings() []money.Rounding {
	return []money.Rounding{
		money.HalfToEven, money.HalfAwayFromZero, money.HalfTowardZero,
		money.AwayFromZero, money.TowardZero, money.Ceiling, money.Floor,
	}
}

// roundBig is the obvious way to round: floor and ceiling, and a choice.
func roundBig(x *big.Rat, r money.Rounding) *big.Int {
	floor := new(big.Int).Div(x.Num(), x.Denom())
	if x.IsInt() {
		return floor
	}
	ceiling := new(big.Int).Add(floor, big.NewInt(1))
	away, toward := ceiling, floor
	if x.Sign() < 0 {
		away, toward = floor, ceiling
	}
	fraction := new(big.Rat).Sub(x, new(big.Rat).SetInt(floor))
	half := fraction.Cmp(big.NewRat(1, 2))
	nearest := func(tie *big.Int) *big.Int {
		switch {
		case half < 0:
			return floor
		case half > 0:
			return ceiling
		default:
			return tie
		}
	}
	switch r {
	case money.HalfToEven:
		if floor.Bit(0) == 0 {
			return nearest(floor)
		}
		return nearest(ceiling)
	case money.HalfAwayFromZero:
		return nearest(away)
	case money.HalfTowardZero:
		return nearest(toward)
	case money.AwayFromZero:
		return away
	case money.TowardZero:
		return toward
	case money.Ceiling:
		return ceiling
	default:
		return floor
	}
}

// wantMinor checks a result against the exact one: that, or an overflow if it
// does not fit.
func wantMinor(t *rapid.T, got money.Money, err error, want *big.Int) {
	t.Helper()
	if !want.IsInt64() {
		if !errors.Is(err, money.ErrOverflow) {
			t.Fatalf("%v does not fit: got %v, %v", want, got, err)
		}
		return
	}
	if err != nil || got.Minor() != want.Int64() {
		t.Fatalf("got %v, %v, want %v minor units", got, err, want)
	}
}

func TestNew(t *testing.T) {
	tests := []struct {
		name  string
		minor int64
		cur   money.Currency
		want  string
		err   error
	}{
		{"pence", 1234, money.GBP, "12.34 GBP", nil},
		{"no minor unit in use", 1234, money.JPY, "1234 JPY", nil},
		{"three digits", -1234, money.KWD, "-1.234 KWD", nil},
		{"four digits", 5, money.CLF, "0.0005 CLF", nil},
		{"least", math.MinInt64, money.GBP, "-92233720368547758.08 GBP", nil},
		{"nothing in pounds", 0, money.GBP, "0.00 GBP", nil},
		{"nothing", 0, 0, "0", nil},
		{"something in no currency", 1, 0, "", money.ErrNoCurrency},
		{"gold", 1, money.XAU, "", money.ErrNoMinorUnit},
		{"nothing in gold", 0, money.XAU, "", money.ErrNoMinorUnit},
		{"no such number", 1, 60000, "", money.ErrUnknownCurrency},
	}
	for _, tt := range tests {
		got, err := money.New(tt.minor, tt.cur)
		if !errors.Is(err, tt.err) || err == nil && got.String() != tt.want {
			t.Errorf("%s: got %v, %v, want %s, %v", tt.name, got, err, tt.want, tt.err)
		}
	}
}

func TestNewUnits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		units, c := minors().Draw(t, "units"), currencies().Draw(t, "currency")
		digits, _ := c.Digits()
		want := new(big.Int).Mul(big.NewInt(units), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil))
		got, err := money.NewUnits(units, c)
		wantMinor(t, got, err, want)
	})
	if _, err := money.NewUnits(1, 0); !errors.Is(err, money.ErrNoCurrency) {
		t.Errorf("one unit of no currency: %v", err)
	}
}

func TestAdditionIsAGroup(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := amounts().Draw(t, "a"), amounts().Draw(t, "b"), amounts().Draw(t, "c")

		ab, errAB := a.Add(b)
		ba, errBA := b.Add(a)
		if ab != ba || (errAB == nil) != (errBA == nil) {
			t.Fatalf("a+b = %v, %v and b+a = %v, %v", ab, errAB, ba, errBA)
		}
		for _, zero := range []money.Money{{}, money.MustNew(0, a.Currency())} {
			if got, err := a.Add(zero); err != nil || got != a {
				t.Fatalf("%v + %v = %v, %v", a, zero, got, err)
			}
		}
		if got, err := (money.Money{}).Add(a); err != nil || got != a {
			t.Fatalf("0 + %v = %v, %v", a, got, err)
		}
		if minus, err := a.Neg(); err == nil {
			if sum, err := a.Add(minus); err != nil || sum != money.MustNew(0, a.Currency()) {
				t.Fatalf("%v + %v = %v, %v", a, minus, sum, err)
			}
		} else if a.Minor() != math.MinInt64 || !errors.Is(err, money.ErrOverflow) {
			t.Fatalf("-%v: %v", a, err)
		}
		associate(t, a, b, c)
	})
}

// associate checks that (a+b)+c is a+(b+c), in what is refused too, unless a sum
// overflows.
func associate(t *rapid.T, a, b, c money.Money) {
	left, errLeft := a.Add(b)
	if errLeft == nil {
		left, errLeft = left.Add(c)
	}
	right, errRight := b.Add(c)
	if errRight == nil {
		right, errRight = a.Add(right)
	}
	if errors.Is(errLeft, money.ErrOverflow) || errors.Is(errRight, money.ErrOverflow) {
		return
	}
	if left != right || errors.Is(errLeft, money.ErrCurrencyMismatch) != errors.Is(errRight, money.ErrCurrencyMismatch) {
		t.Fatalf("(a+b)+c = %v, %v and a+(b+c) = %v, %v", left, errLeft, right, errRight)
	}
}

func TestArithmeticAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := currencies().Draw(t, "currency")
		x, y := minors().Draw(t, "x"), minors().Draw(t, "y")
		a, b := money.MustNew(x, c), money.MustNew(y, c)
		bx, by := big.NewInt(x), big.NewInt(y)

		got, err := a.Add(b)
		wantMinor(t, got, err, new(big.Int).Add(bx, by))
		got, err = a.Sub(b)
		wantMinor(t, got, err, new(big.Int).Sub(bx, by))
		got, err = a.Mul(y)
		wantMinor(t, got, err, new(big.Int).Mul(bx, by))
		got, err = a.Neg()
		wantMinor(t, got, err, new(big.Int).Neg(bx))
		got, err = a.Abs()
		wantMinor(t, got, err, new(big.Int).Abs(bx))
		if order, err := a.Cmp(b); err != nil || order != bx.Cmp(by) {
			t.Fatalf("cmp %v, %v: %d, %v", a, b, order, err)
		}
		if least, err := a.Min(b); err != nil || least.Minor() != min(x, y) {
			t.Fatalf("min %v, %v: %v, %v", a, b, least, err)
		}
		if most, err := a.Max(b); err != nil || most.Minor() != max(x, y) {
			t.Fatalf("max %v, %v: %v, %v", a, b, most, err)
		}
		if a.Sign() != bx.Sign() || a.Equal(b) != (x == y) {
			t.Fatalf("%v: sign %d, equal %v", a, a.Sign(), a.Equal(b))
		}
	})
}

func TestRoundingAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		round := rapid.SampledFrom(allRoundings()).Draw(t, "rounding")
		m := money.MustNew(minors().Draw(t, "minor"), money.USD)
		exact := big.NewRat(m.Minor(), 1)

		r := ratios().Draw(t, "ratio")
		got, err := m.Times(r, round)
		wantMinor(t, got, err, roundBig(new(big.Rat).Mul(exact, ratBig(r)), round))

		n := minors().Filter(func(n int64) bool { return n != 0 }).Draw(t, "n")
		got, err = m.Div(n, round)
		wantMinor(t, got, err, roundBig(new(big.Rat).Quo(exact, big.NewRat(n, 1)), round))

		step := rapid.Int64Range(1, math.MaxInt64).Draw(t, "step")
		got, err = m.RoundTo(money.MustNew(step, money.USD), round)
		steps := roundBig(new(big.Rat).Quo(exact, big.NewRat(step, 1)), round)
		wantMinor(t, got, err, steps.Mul(steps, big.NewInt(step)))

		whole, err := r.Round(round)
		if want := roundBig(ratBig(r), round); err != nil || big.NewInt(whole).Cmp(want) != 0 {
			t.Fatalf("round %v: %d, %v, want %v", r, whole, err, want)
		}
	})
}

// The corner that a quotient of all ones would wrap to nothing.
func TestRoundingUpDoesNotWrap(t *testing.T) {
	r := money.MustParseRatio("9223372036854775807/2")
	for _, n := range []int64{3, 4, 5, -5} {
		if got, err := money.MustNew(n, money.GBP).Times(r, money.AwayFromZero); !errors.Is(err, money.ErrOverflow) {
			t.Errorf("%d * %v = %v, %v, want an overflow", n, r, got, err)
		}
	}
}

func TestRoundingHalves(t *testing.T) {
	tests := []struct {
		round money.Rounding
		want  string // of -2.5 -1.5 -0.5 0.5 1.5 2.5, and of 0.4 and -0.6
	}{
		{money.HalfToEven, "-2 -2 0 0 2 2 0 -1"},
		{money.HalfAwayFromZero, "-3 -2 -1 1 2 3 0 -1"},
		{money.HalfTowardZero, "-2 -1 0 0 1 2 0 -1"},
		{money.AwayFromZero, "-3 -2 -1 1 2 3 1 -1"},
		{money.TowardZero, "-2 -1 0 0 1 2 0 0"},
		{money.Ceiling, "-2 -1 0 1 2 3 1 0"},
		{money.Floor, "-3 -2 -1 0 1 2 0 -1"},
	}
	for _, tt := range tests {
		var got []string
		for _, text := range []string{"-2.5", "-1.5", "-0.5", "0.5", "1.5", "2.5", "0.4", "-0.6"} {
			m, err := money.MustNew(1, money.JPY).Times(money.MustParseRatio(text), tt.round)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, m.Decimal())
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%v (-want +got):\n%s", tt.round, diff)
		}
	}
	third := money.MustParseRatio("1/3")
	if _, err := money.MustNew(10, money.GBP).Times(third, 0); !errors.Is(err, money.ErrInexact) {
		t.Errorf("a third of ten pence without rounding: %v", err)
	}
	if got, err := money.MustNew(9, money.GBP).Times(third, 0); err != nil || got.Minor() != 3 {
		t.Errorf("a third of nine pence without rounding: %v, %v", got, err)
	}
	if _, err := money.MustNew(10, money.GBP).Times(third, 99); !errors.Is(err, money.ErrRounding) {
		t.Errorf("rounding 99: %v", err)
	}
}

func TestErrorsNameTheOperands(t *testing.T) {
	pounds, dollars := money.MustParse("1.00 GBP"), money.MustParse("2.00 USD")
	ops := map[string]func() error{
		"add":      func() error { _, err := pounds.Add(dollars); return err },
		"subtract": func() error { _, err := pounds.Sub(dollars); return err },
		"compare":  func() error { _, err := pounds.Cmp(dollars); return err },
		"min":      func() error { _, err := pounds.Min(dollars); return err },
		"max":      func() error { _, err := pounds.Max(dollars); return err },
		"share":    func() error { _, err := pounds.ShareOf(dollars); return err },
		"round":    func() error { _, err := pounds.RoundTo(dollars, money.Floor); return err },
	}
	for name, op := range ops {
		var mismatch *money.CurrencyMismatchError
		err := op()
		if !errors.As(err, &mismatch) || mismatch.Have != money.USD || mismatch.Want != money.GBP || !errors.Is(err, money.ErrCurrencyMismatch) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := money.MustNew(math.MaxInt64, money.GBP).Add(pounds)
	var op *money.OpError
	if !errors.As(err, &op) || op.Op != "add" || op.Y != "1.00 GBP" {
		t.Errorf("overflow: %v", err)
	}
	if got := err.Error(); got != "money: add 92233720368547758.07 GBP and 1.00 GBP: overflow" {
		t.Error(got)
	}
	if _, err := pounds.Div(0, money.Floor); !errors.Is(err, money.ErrDivisionByZero) {
		t.Errorf("divide by zero: %v", err)
	}
	for _, step := range []string{"0.00 GBP", "-1.00 GBP"} {
		if _, err := pounds.RoundTo(money.MustParse(step), money.Floor); !errors.Is(err, money.ErrNegative) {
			t.Errorf("round to %s: %v", step, err)
		}
	}
	for e := range 255 {
		if money.Error(e).Error() == "money: " || money.Error(e).Error() == "" {
			t.Errorf("reason %d says nothing", e)
		}
	}
}

func TestTallyNeverMindsTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(minors(), 0, 20).Draw(t, "minors")
		var tally money.Tally
		want := new(big.Int)
		var parts []money.Money
		for _, n := range list {
			m := money.MustNew(n, money.EUR)
			parts = append(parts, m)
			want.Add(want, big.NewInt(n))
			if err := tally.Add(m); err != nil {
				t.Fatal(err)
			}
		}
		got, err := tally.Total()
		wantMinor(t, got, err, want)
		sum, err := money.Sum(parts...)
		wantMinor(t, sum, err, want)
	})
	var tally money.Tally
	_ = tally.Add(money.MustParse("1.00 EUR"))
	if err := tally.Add(money.MustParse("1.00 USD")); !errors.Is(err, money.ErrCurrencyMismatch) {
		t.Errorf("dollars in a tally of euros: %v", err)
	}
	if total, err := tally.Total(); err != nil || total != money.MustParse("1.00 EUR") {
		t.Errorf("after a refusal: %v, %v", total, err)
	}
	if total, err := money.Sum(); err != nil || total != (money.Money{}) {
		t.Errorf("sum of nothing: %v, %v", total, err)
	}
}

func TestShareOf(t *testing.T) {
	share, err := money.MustParse("50000 GBP").ShareOf(money.MustParse("465000 GBP"))
	if err != nil || share.String() != "10/93" {
		t.Errorf("got %v, %v", share, err)
	}
	if _, err := money.MustParse("1 GBP").ShareOf(money.MustParse("0 GBP")); !errors.Is(err, money.ErrDivisionByZero) {
		t.Errorf("share of nothing: %v", err)
	}
	rapid.Check(t, func(t *rapid.T) {
		part := money.MustNew(minors().Draw(t, "part"), money.GBP)
		whole := money.MustNew(rapid.Int64Range(1, math.MaxInt64).Draw(t, "whole"), money.GBP)
		share, err := part.ShareOf(whole)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := whole.Times(share, 0); err != nil || back != part {
			t.Fatalf("%v of %v is %v, which gives back %v, %v", part, whole, share, back, err)
		}
	})
}

func TestMustPanicsOnlyOnMistakes(t *testing.T) {
	defer func() {
		if err, ok := recover().(error); !ok || !errors.Is(err, money.ErrNoCurrency) {
			t.Errorf("panicked with %v", err)
		}
	}()
	money.MustNew(1, 0)
	t.Error("did not panic")
}

func TestNothingIsAllocated(t *testing.T) {
	a, b := money.MustParse("1234567.89 GBP"), money.MustParse("-17.03 GBP")
	r, s := money.MustParseRatio("34%"), money.MustParseRatio("7/3")
	rate, err := money.ParseExchangeRate("1 GBP = 1.2731 USD")
	if err != nil {
		t.Fatal(err)
	}
	var tally money.Tally
	buf := make([]byte, 0, 64)
	text := []byte("1234567.89 GBP")
	ops := map[string]func(){
		"Add":        func() { _, _ = a.Add(b) },
		"Sub":        func() { _, _ = a.Sub(b) },
		"Mul":        func() { _, _ = a.Mul(17) },
		"Div":        func() { _, _ = a.Div(17, money.HalfToEven) },
		"Times":      func() { _, _ = a.Times(r, money.HalfToEven) },
		"RoundTo":    func() { _, _ = a.RoundTo(a, money.HalfToEven) },
		"Cmp":        func() { _, _ = a.Cmp(b) },
		"Max":        func() { _, _ = a.Max(b) },
		"ShareOf":    func() { _, _ = b.ShareOf(a) },
		"Tally":      func() { _ = tally.Add(a); _, _ = tally.Total() },
		"Convert":    func() { _, _ = rate.Convert(a, money.HalfToEven) },
		"Ratio.Add":  func() { _, _ = r.Add(s) },
		"Ratio.Mul":  func() { _, _ = r.Mul(s) },
		"Ratio.Div":  func() { _, _ = r.Div(s) },
		"Ratio.Cmp":  func() { _ = r.Cmp(s) },
		"NewRatio":   func() { _, _ = money.NewRatio(6, 4) },
		"AppendText": func() { buf, _ = a.AppendText(buf[:0]) },
		"Unmarshal":  func() { _ = a.UnmarshalText(text) },
	}
	for name, op := range ops {
		if n := testing.AllocsPerRun(100, op); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	x, y := money.MustParse("0.01 GBP"), money.MustParse("0.00 GBP")
	for b.Loop() {
		y, _ = y.Add(x)
	}
}

func BenchmarkTimes(b *testing.B) {
	m, r := money.MustParse("1234567.89 GBP"), money.MustParseRatio("34%")
	for b.Loop() {
		_, _ = m.Times(r, money.HalfToEven)
	}
}

func BenchmarkParse(b *testing.B) {
	text := []byte("1234567.89 GBP")
	var m money.Money
	for b.Loop() {
		_ = m.UnmarshalText(text)
	}
}

func TestZero(t *testing.T) {
	for c, want := range map[money.Currency]money.Money{
		money.GBP: money.MustNew(0, money.GBP), money.JPY: money.MustNew(0, money.JPY), 0: {}, money.XAU: {}, 9999: {},
	} {
		if got := money.Zero(c); got != want {
			t.Errorf("%v: %v, want %v", c, got, want)
		}
	}
}
