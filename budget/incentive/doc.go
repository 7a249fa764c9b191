// Package incentive reckons tax credits, rebates and offsets for production, each
// a published scheme with its source, its dates and its exact formula.
//
// A [Scheme] is data; [Scheme.Evaluate] applies it to a [Claim] and returns a
// [Result] that explains itself: every condition with what was found and what is
// wanted. A condition that is not met makes the credit nothing, with the reason;
// one whose facts are missing leaves it undetermined, with what it could come to.
//
// The schemes are those that could be read without doubt, as they were read;
// check them again before relying on them. Rates and limits that sources give in
// part or in conflict are left out: California, New Mexico. Where one point of a
// scheme was not read, its Note says how it is taken here; the field can be set to
// another reading before it is applied.
//
// No published page was read to its end, so that each scheme has conditions which
// are not here ([Scheme.Unread]). Whether a production meets them is a fact that
// the claim has to state, [OtherConditions]; without it no claim is known to
// qualify. Nor is one whose first day of expenditure is not given, where the
// scheme has dates.
//
// # Laws
//
// Tested with random values:
//   - A credit is never negative and never above its rate of its base, nor the base
//     above any of its limits.
//   - The base is the least of its candidates, and below the least spend the credit
//     is nothing.
//   - Inside one rate more qualifying spend never gives less.
//   - The credits of the periods of a cumulative claim add up to the credit of the
//     whole, however the periods are cut.
//   - Cutting one person's pay into parts changes nothing, and of the pay in a budget
//     no person's counts for more than the limit.
//
// Not a law: crossing a threshold changes the credit by little. At 2,000,000 EUR of
// visual effects the French rate rises on everything.
package incentive
