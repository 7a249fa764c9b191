// Package credit says which work earns which credit, and why.
//
// # Evidence, rules, verdict
//
// [Evidence] is what is known of somebody's work on one production: duties done,
// duties decided, duties known not to have been done, named facts, amounts. What
// it does not speak of is unknown, which is not the same as false. A [Record] is
// evidence that was checked.
//
// A [Rule] is data: what it applies to, its [Force] and its test, a [Condition]
// from a small closed set. Rules are written as Go literals or read from JSON, so
// that a house can add rules of its own and a program in another language can
// carry the same ones. A [RuleSet] holds the rules of one edition; the published
// ones are in the package rulebook below this one.
//
// A [Question] asks whether a title may be given in a setting, by the rules of
// an edition. The answer is a [Verdict]:
//
//   - [Granted]: a ground holds and nothing fails;
//   - [Denied]: a required or defining test fails, or a bar holds;
//   - [Undetermined] otherwise: a fact is missing, or the rules are silent. A rule
//     set that says nothing of a title denies nothing. Where rules only require and
//     bar, whoever meets them all is eligible and no more ([Verdict.Eligible]).
//
// With it come the value of every test and the ways in which it could be settled
// or would have been otherwise ([Way]).
//
// # What is evidence, and what is asked
//
// Work shows some of the named facts, and facts show others: whoever decided the budget
// took decisions in budget matters, and an appeal that succeeded was made ([Showing]).
// Of some amounts one is never above the other ([Ordering]). Evidence that says
// otherwise contradicts itself and is no [Record].
//
// A rule of the force [Contradicts] says what else no evidence can be: that what was
// found is still to be determined. Where it holds, the verdict and [Check] report
// the contradiction.
//
// Title, setting and edition are asked and never in doubt. A question may leave
// part of the setting open, though: "a film", and not whether it is a feature. A
// rule that holds in a narrower setting is then silent, and a test of the setting
// ([AskedSetting]) that turns on the part left open is unknown, so that the
// verdict asks for it. Everything else may be unknown, and tests are evaluated in
// Kleene's three values: an answer is given only if it holds whatever the unknown
// turns out to be.
//
// Learning narrows: one more fact known, an interval made smaller, one more
// member of a set. These laws hold, and the tests of this package prove them on
// random rules against an evaluator that tries every case:
//
//   - sound: a granted or denied verdict stays so whatever is learned (of a list of
//     those proposed, as long as they are the same; see [Check]);
//   - exact where no fact is used both ways: if every way the unknown could turn
//     out is granted, the verdict is granted, and likewise denied. A fact is used
//     both ways if being true can help in one test and harm in another; what shows a
//     fact counts as that fact, and two amounts of an [Ordering] as one. What a question
//     leaves open of the setting counts as used both ways where two tests ask about it;
//   - every [Way] leads where it says, however the functions it counts are chosen.
//     Where no fact is used both ways there is a way to every outcome that is
//     possible; and where any two lists of functions are the same or have no duty
//     in common, nothing in a way can be left out and no count lowered. That is not
//     promised of ways that say two things of the setting, nor of those that only
//     lift a denial where a part and a decision in functions are both asked for;
//   - no [Way] makes a rule of the force [Contradicts] hold that did not before,
//     whatever functions, holders and amounts are chosen in it together, each of two
//     amounts of an [Ordering] as the other leaves it, and by some choice where members
//     of a set are to be chosen. Where a further fact must change, the
//     way says so. Ways are promised to outcomes that are possible without a
//     contradiction on a production that has the duties it is not known to lack.
//
// These do not hold and must not be assumed: that more work never loses a credit
// (a bar may turn on it), that a title of higher rank includes the lower ones,
// that an undetermined verdict can be settled at all.
//
// # A whole production
//
// [Check] judges a proposed [List] of credits by several sets at once: titles a
// medium does not know, more names than a cap allows (teams counted as one where
// the edition knows teams), a primary credit that nobody has, work that fits
// another title, marks without a determination, credits for nothing known, titles
// that rules know by another spelling (which are asked about as rules spell them),
// facts that no rule reads. What is known of
// the production ([List].Production) it takes together with what is known of
// everybody; who judges a record alone lets it learn that first ([Record.Learn]). It
// proposes titles that the work supports; so does [Suggest] for one person. The
// package billing below this one goes from there to the order in which credits run.
//
// # Speed
//
// [RuleSet.Prepare] makes a set ready for one question. [Prepared.Outcome] then
// judges a record in well under a microsecond without allocating;
// [Prepared.Verdict] explains.
//
// # Values
//
// Everything here is immutable once made and safe for concurrent use.
package credit
