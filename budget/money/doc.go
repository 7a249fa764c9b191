// Package money holds exact amounts of money, exact ratios and the currencies of
// ISO 4217.
//
// # Values
//
// [Money] is a whole number of minor units of a [Currency]; [Ratio] is a ratio
// of whole numbers in lowest terms; [ExchangeRate] is a ratio with a direction.
// All are small, comparable and immutable: == and map keys mean what they say.
// Nothing here is or passes through a floating-point number.
//
// # Limits
//
// An amount has 63 bits and a sign: 92,233,720,368,547,758.07 in a currency of
// two digits, beyond any film. What does not fit is [ErrOverflow]; nothing wraps
// or saturates. Amounts in two currencies do not meet: [ErrCurrencyMismatch],
// and only [ExchangeRate.Convert] leads from one to the other.
//
// # Rounding
//
// Sums, differences and multiples are exact. [Money.Times], [Money.Div],
// [Money.RoundTo] and [ExchangeRate.Convert] compute through 128 bits and round
// once, in the [Rounding] they are given; with none they refuse to round
// ([ErrInexact]). A split never rounds: [Money.Allocate] and
// [Money.AllocateMonotone] hand out every minor unit and say by which rule.
//
// # Text
//
// Amounts are read and written as plain decimal text with the digits of their
// currency and its code, "1234.50 GBP", in JSON, SQL, flags and logs alike.
// There is no guessing at separators, signs or locales. For people there are
// [Money.Grouped], "1,234.50 GBP", and [Ratio.AsPercent], "62.4%", which nothing
// reads.
//
// # Errors
//
// The reasons are the constants of [Error], for errors.Is; [OpError],
// [ParseError] and [CurrencyMismatchError] carry the place, for errors.As.
//
// # Laws
//
// Tested with random values:
//   - Add is commutative and associative, also in what it refuses, as long as no
//     sum overflows on the way; Money{} is its identity, and Neg gives the inverse.
//   - A [Tally] fails exactly if the total does not fit, in any order.
//   - Times, Div and Convert are the exact result rounded once, in every rounding.
//   - Allocate and AllocateMonotone hand out the whole and nothing else, nothing
//     to a weight of zero; AllocateMonotone never takes back when the whole grows.
//   - Reading what was written gives the same value, beyond 2^53 too.
//
// Not laws: Allocate is not monotone, and converting there and back does not
// return every amount.
package money
