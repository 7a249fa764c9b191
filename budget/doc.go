// Package budget says what a production costs, who pays for it and what is
// missing.
//
// # Budgets
//
// A [Draft] is a budget as somebody writes it down: accounts with detail lines,
// fringes, charges over subtotals and credits. [New] checks it and reports every
// problem with its place; the [Budget] it returns never changes. Detail lines cost
// amount x multiplier x rate x times, exactly, rounded once. [Budget.TopSheet] adds
// everything up: sections, accounts kept outside the total such as prints and
// advertising, charges in their order, the grand total, and the net after the
// credits that are applied; [Budget.Lines] is the level below. [Decode] reads the same from JSON, [ReadTopSheet] a
// published top sheet as text; totals that a sheet publishes are compared with
// what it adds up to, and a difference is stated as data ([Comparison]).
// [Draft.WithSchedule] takes the days that formulas count from a schedule,
// [PublishedFringes] are the contributions whose figures were read, and
// [Budget.Against] sets a budget against the limits of a funder.
//
// # Funding
//
// A [Plan] lists the sources of money with their states. [Plan.Fund] sets it
// against a top sheet: what is covered, the gap now, and the gap if all that is
// offered closes. A [Shortfall] is addressed to the executive producer.
//
// An [Approval] takes one version of a budget, known by its hash, from draft to
// lock: prepared by the line producer, put before those who must approve it
// ([SignersOf]), approved, locked, with approved overages beside it. A revision
// voids every approval, whatever version comes back later. A [Forecast] of the cash finds the first day that ends below zero.
//
// # Cost
//
// A [CostReport] sets what was spent, accrued, ordered and is still estimated
// against the current budget of every account. Raising an order, taking delivery
// and paying the invoice as estimated move money between columns and leave the
// estimated final cost; a [Variance] says under or over without a bare sign.
// [CostReport.ContingencyLeft] is what may be drawn; what goes beyond is an overage,
// which enters from the approval of the very budget that the report is of.
//
// # Files
//
// [Decode], [DecodePlan] and [DecodeCosts] read JSON and report every problem by
// its path; the values write the same form. [ReadDetail] and [ReadCosts] read what
// budgeting and accounting programs export, with either sign of the variance;
// [TopSheet.AppendCSV], [Budget.AppendDetailCSV] and [CostReport.AppendCSV] write
// the top sheet, the lines under it and the cost report for programs, with plain
// numbers; [TopSheet.AppendMarkdown], [Budget.AppendDetailMarkdown] and
// [CostReport.AppendMarkdown] for people. A [Chart] is a chart of accounts, a
// published one or one's own ([DecodeChart]); [Chart.Close] prints the totals of its
// form, and [Chart.FringeAccounts] says where it posts fringes.
//
// # Further on
//
// Package recoup pays the money back, package incentive reckons tax credits, and
// package money holds the amounts.
//
// # Laws
//
// Tested with random values:
//   - The grand total is the sum of the sections and charges. Neither the order of
//     the accounts nor of the lines nor any regrouping changes the total of the
//     accounts.
//   - A line is linear in each of its factors, and a charge within a minor unit of
//     the share of its base.
//   - Where the fringes are posted never changes a total.
//   - A fringe never exceeds its rate of the ceiling, does not depend on how one
//     engagement is cut into lines, and of several editions not on the order of the
//     lines.
//   - A charge does not depend on what its base leaves out.
//   - A gap is never negative, and moving a source forward never makes it larger.
//   - What is locked was approved by every signer in that very version; a revision
//     voids approvals; a pending overage has no effect.
//   - Events of a cost report that go as estimated leave the estimated final cost,
//     transfers and draws on the contingency leave the current budget.
//   - A gap and a surplus of unrestricted money are never both above zero.
//
// Not laws, each shown false by a test: several ranges never cost less than one
// (without a ceiling they can, by a cent); which line carries a capped fringe does
// not matter (to a charge on a part of the lines it does); a plan that closes never
// runs out of cash.
package budget
