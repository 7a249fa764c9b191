// Package hierarchy says who reports to whom on a production, who stands above
// whom in print, who may decide what, and who settles what between them.
//
// # Lines
//
// A [Line] is one sourced statement about two roles in some settings: that one
// reports to, liaises with or hires the other. [Lines] yields the library's
// tables. Contradicting lines stand side by side; [Superiors] tells which
// prevail for a role in a setting, and [AskSuperiors] also why, over which others,
// and where the answer is another.
//
// A solid line ([ReportsTo]) may be about one [Function] of the work. A head of
// department answers to the director for creative matters, to the production
// manager for business and to the first assistant director on the set: three
// superiors, one for each function. A dotted line ([LiaisesWith]) never carries
// authority.
//
// # Charts
//
// A [Chart] has positions, held or vacant, and lines between them. [Start] draws
// the lines that are the default in a setting for the positions a production
// has, and [Default] begins with the positions of a medium, format and scale too, all
// of them vacant ([Cast]); [Draft.Filled] puts people in, [Draft.With] states where a
// production differs; [Build] checks everything once and reports all problems
// together, each a [Problem] with its place and the path that shows it. A chart never
// changes after that. Charts are read from JSON, where a document may state its
// differences from the default alone, and from a spreadsheet ([ParseCSV]).
//
// A [Tree] is the reporting lines of one function. It answers who stands above
// and below whom, whose lowest common superior is whom, and how deep and wide it
// goes, in constant or logarithmic time and without allocating, also for a
// million positions one under the other.
//
// [Chart.Contract] takes the hats off people who hold several positions, and
// [Diff] compares two charts: moves, vacancies, promotions.
//
// [Chart.Text], [Chart.Mermaid], [Chart.DOT] and [Chart.SVG] draw a chart.
//
// # Rank is not reporting, refereeing is not rank
//
// An [Order] ranks titles, as a partial order with a source for every rung;
// orders of one medium contradict each other, and both are kept. Who stands
// higher in print may answer to somebody lower: on Schindler's List the
// producer's company employed the executive producer. [Tree.Exceptions] and
// [Chart.HiringExceptions] report that, and nothing forbids it.
//
// Who settles a dispute need not be the common superior either: director and line
// producer both sit under the producer, while the executive producer referees.
// [Chart.Referee] asks the duty matrix of package role.
//
// # Who takes on whom
//
// [Chart.Hirers] is the home of the question for the people of a production, and
// [LinesTo] with [Hires] for roles in a setting: of a film's line producer they name
// both the executive producer (seed-001 S108) and the producer (AFCI). Two other places
// say something else. The duties of hiring in package role, as
// [role.HoldersOf]([role.ProducingTeam], [role.Decides], in), say who decides a whole
// group of posts, and so name more. [role.TraitHirer] is the sentence of one source
// about a job as such, in its own words, companies among them: nothing is decided by it.
//
// # Authority
//
// Every decision is a duty of package role, and who may decide it is asked there:
// [Authority] puts the question to the people on a chart, hands powers down by
// [Delegation], and carries a matter up to the first who may settle it: who decides
// it, or where nobody does, who approves, oversees or does it. Where the sources name
// several who decide, the others are named as well, and a [Voice] carries what is said
// against it. A decision that nobody on the chart settles is a [Gap]. Authority does not grow on
// the way up: the director's cut is the director's, whoever stands above. A vacant
// seat settles nothing, and is reported.
//
// What the sources say of a role is what is usual; what a production says of its
// own positions ([Limit] in a [Policy]) comes before it: "the line producer up to
// 25,000, the producer up to 100,000". Limits are whole numbers of minor units in
// the production's own currency; [Authority.MaySpend] and [Authority.EscalateSpending] take amounts of
// package money and refuse to mix currencies.
//
// # Laws
//
//   - The reporting lines of a function are a strict partial order: nobody
//     reports to himself, and no two positions report to each other.
//   - A position has at most one superior in each function.
//   - Lowest is commutative and associative, and Lowest(a, a) is a.
//   - a reports to b exactly if b is in the chain of a; the depth of a position is
//     the length of its chain.
//   - Dotted and hiring lines change no answer of a [Tree] and no escalation.
//   - Renaming people and ids changes no answer but the names; a level put between
//     two others keeps the order of the rest.
//   - A contracted chart has everybody once and never goes round; expanding it
//     gives the chart back.
//   - An order is irreflexive, asymmetric and transitive; the writers' ladder is
//     total.
//   - A matter goes up a beginning of the chain: no level is skipped or visited
//     twice. Nobody settles what he drafted, or under another hat raised. What is
//     settled from below is settled for everybody whom it passes on the way.
//   - Who may decide on an amount may decide on every smaller one. Whoever
//     delegates stays accountable, and delegations of a duty never go round, be they
//     of decisions or approvals.
//   - Whoever may dismiss somebody may hire him. Nobody hires whom he reports to,
//     but where a published line says so.
//   - The way back between two charts takes every change back.
//
// What must not be assumed, and does not hold: that authority grows on the way up,
// that rank and reporting agree, that the hirer always stands above the hired, that the
// referee is the common superior.
package hierarchy
