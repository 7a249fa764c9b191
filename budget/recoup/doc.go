// Package recoup says who is paid back what from the income of a work: a
// waterfall of ordered steps, statements over time, and what each investor made.
//
// # Waterfalls
//
// A [Waterfall] is a list of [Step]s, checked once. Percentages of gross come off
// the top, reckoned on all receipts; every further step takes from what those
// before it leave: sums that are owed, with a premium where there is one, or a
// percentage of what is available, up to a cap or until one party has got its
// sum. Inside a step money is shared in proportion or equally; neither is called
// "pari passu" alone, which some use for the one and some for the other. A last
// step of 100 % of what is available is the split of the residue.
//
// # Statements
//
// A [Statement] is drawn up over everything received so far and pays the
// difference to what was paid before. Nothing is interest: what is owed is what
// the waterfall says.
//
// [Statement.AppendMarkdown] writes a statement for people, [Statement.AppendCSV]
// for programs.
//
// What somebody is entitled to can fall all the same: costs turn up later and come
// first, receipts are refunded. [Waterfall.Next] refuses such a statement with a
// [*TakesBackError], since it cannot know what was agreed. [Waterfall.Revise] is
// for those who say so: what was paid stands, nobody pays back, and new money goes
// where it is now owed until everything is as if the new terms had always held.
//
// # Laws
//
// Tested with random values:
//   - Every statement conserves money: what was paid and what is undistributed is
//     what was received, to the minor unit, and no part is negative.
//   - More receipts never give anybody less, at any step: statements never take
//     money back.
//   - The path does not matter: any receipts in any order come to the same as
//     their sum at once.
//   - No step pays more than is owed, and a step that owes a sum lets nothing pass
//     before it is paid in full.
//   - A revision conserves money too, takes nothing back, pays nobody beyond what
//     they are entitled to now and no later step before an earlier one; where
//     nothing was overpaid it is the next statement.
//   - Parties of one step that are owed the same get the same, to the minor unit.
//
// Not a law: a split of each period by itself adds up to the split of the whole.
package recoup
