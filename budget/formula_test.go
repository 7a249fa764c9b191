package budget_test

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

// formula is a formula with what it comes to.
type formula struct {
	text  string
	value *big.Rat
}

// formulas draws formulas of numbers, the global DAYS, which is 19, and the four
// operations, with parentheses wherever the order of the operations is not that
// of the text.
func formulas(depth int) *rapid.Generator[formula] {
	number := rapid.Custom(func(t *rapid.T) formula {
		text := rapid.StringMatching(`[0-9]{1,3}(\.[0-9]{1,2})?%?`).Draw(t, "number")
		value, ok := new(big.Rat).SetString(strings.TrimSuffix(text, "%"))
		if !ok {
			t.Fatal(text)
		}
		if strings.HasSuffix(text, "%") {
			value.Quo(value, big.NewRat(100, 1))
		}
		return formula{text, value}
	})
	leaf := rapid.OneOf(number, rapid.Just(formula{"DAYS", big.NewRat(19, 1)}))
	if depth == 0 {
		return leaf
	}
	return rapid.OneOf(leaf, rapid.Custom(func(t *rapid.T) formula {
		left, right := formulas(depth-1).Draw(t, "left"), formulas(depth-1).Draw(t, "right")
		space := rapid.SampledFrom([]string{"", " "}).Draw(t, "space")
		value := new(big.Rat)
		op := rapid.SampledFrom([]string{"+", "-", "*", "/", "neg"}).Draw(t, "operation")
		switch op {
		case "+":
			value.Add(left.value, right.value)
		case "-":
			value.Sub(left.value, right.value)
		case "*":
			value.Mul(left.value, right.value)
		case "neg":
			return formula{"-(" + left.text + ")", value.Neg(left.value)}
		default:
			if right.value.Sign() == 0 {
				return left
			}
			value.Quo(left.value, right.value)
		}
		return formula{"(" + left.text + ")" + space + op + space + "(" + right.text + ")", value}
	}))
}

// A formula is worked out exactly, as a calculator of fractions does it.
func TestFormulasAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := formulas(3).Draw(t, "formula")
		amount, err := budget.ParseQuantity(f.text)
		if err != nil {
			t.Fatal(err)
		}
		if f.value.Sign() < 0 || !f.value.Num().IsInt64() || !f.value.Denom().IsInt64() || f.value.Cmp(big.NewRat(1_000_000, 1)) > 0 {
			t.Skip("no quantity of a line")
		}
		b, err := budget.New(budget.Draft{
			Currency: money.JPY, Globals: []budget.Global{{Name: "DAYS", Value: budget.Count(19)}}, Rounding: money.Floor,
			Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{{Amount: amount, Rate: budget.Count(1000)}}}},
		})
		if err != nil {
			t.Fatal(err)
		}
		s := b.TopSheet()
		if !s.Complete() {
			t.Skip("too long a fraction on the way")
		}
		scaled := new(big.Rat).Mul(f.value, big.NewRat(1000, 1))
		if want := new(big.Int).Quo(scaled.Num(), scaled.Denom()); s.Gross.Minor() != want.Int64() {
			t.Fatalf("%s comes to %v, want %v", f.text, s.Gross, want)
		}
	})
}

// Operations of one rank go from left to right, products before sums.
func TestOrderOfOperations(t *testing.T) {
	for text, want := range map[string]string{
		"9 + 9 * 9": "90", "90 - 9 - 9": "72", "99 / 9 / 11": "1", "99 / 9 * 9": "99", "9 - -9": "18", "9 * 90%": "8.10", "-9 + 99": "90", "9.9 + 0.09": "9.99",
	} {
		b := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "x", Lines: []budget.Line{{Amount: q(text)}}}}})
		if got := b.Gross(); got != gbp(want) {
			t.Errorf("%s comes to %v, want %s", text, got, want)
		}
	}
}
