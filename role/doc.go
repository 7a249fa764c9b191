// Package role says what producers do: which work a title stands for in a given
// setting, and how often, according to whom.
//
// # Work, not titles
//
// The trade agrees on one thing: titles mean less than responsibility, and one
// title means different work in different places. So the atom of this package
// is the [Duty], a piece of producing work named by its object: the financing,
// the script breakdown, the running of the set. A [Role] is a kind of work on a
// production; a [Title] is what is printed for it.
//
// The duty matrix ties them together. Each of its rows is a [Claim]: in some
// settings, a role holds a [Capacity] in a duty, that often ([Frequency]), says
// its source. Claims are modal, never plain yes or no, and contradicting claims
// stand side by side.
//
// # Asking
//
// [Ask] answers how often a role holds a capacity in a duty in a [Setting]: with
// the prevailing claim, why it prevails, all claims that bear on the question,
// and the narrower settings in which the answer is another. [HoldersOf] turns
// the question round and lists who holds a capacity in a duty: who decides, who
// approves, who signs. [Matrix.Duties] and [Matrix.Work] list the work of a role.
//
// A [Matrix] is a value: a company that works by rules of its own adds its
// claims to [Published] with [Matrix.With] and asks the result.
//
// # What is not work
//
// [TraitsOf] tells what is said of the people in a role: skills, careers, hirers,
// misconceptions. [MayCombine] tells whether one person holds two roles. Both
// carry sources and frequencies as claims do, and prevail in the same order.
//
// # Settings
//
// A [Setting] has a medium, a format, a scale and a market. A dimension left
// zero is open: in the scope of a claim it means "whatever it is", in a question
// "not said". Of two claims the one for the more specific setting prevails.
//
// # Values
//
// Closed sets such as [Role] and [Duty] are small unsigned integers whose zero
// means "unspecified". Their text form, used in JSON, SQL and flags, is a stable
// kebab-case slug; the numbers are nobody's contract. Everything here is
// immutable and safe for concurrent use.
package role
