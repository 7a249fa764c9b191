// Package hierarchy says who reports to whom on a production and who settles
// what between them.
//
// # Lines
//
// A [Line] is one sourced statement about two roles in some settings: that one
// reports to, liaises with or hires the other. [Lines] yields the library's
// tables. Contradicting lines stand side by side; [Superiors] tells which
// prevail for a role in a setting.
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
// has; [Draft.With] states where it differs; [Build] checks everything once and
// reports all problems together, each a [Problem] with its place and the path
// that shows it. A chart never changes after that.
//
// A [Tree] is the reporting lines of one function. It answers who stands above
// and below whom, whose lowest common superior is whom, and how deep and wide it
// goes, in constant or logarithmic time and without allocating, also for a
// million positions.
//
// # Rank is not reporting, refereeing is not rank
//
// Who stands higher in print may answer to somebody lower: on Schindler's List
// the producer's company employed the executive producer. And who settles a
// dispute need not be the common superior: director and line producer both sit
// under the producer, while the executive producer referees. [Chart.Referee]
// asks the duty matrix of package role.
//
// # Laws
//
//   - The reporting lines of a function are a strict partial order: nobody
//     reports to himself, and no two positions report to each other.
//   - A position has at most one superior in each function.
//   - Lowest is commutative, associative where defined, and Lowest(a, a) is a.
//   - a reports to b exactly if b is in the chain of a.
//   - The depth of a position is the length of its chain.
//   - Dotted and hiring lines change no answer of a [Tree].
//   - Renaming people and ids changes no answer but the names.
package hierarchy
