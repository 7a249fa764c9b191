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
// # Producing in a page
//
// Somebody has to want a work to exist, find the money for it, get it made and
// bring it to its audience. Which of these a producer does depends on the grade,
// the medium and the size of the production.
//
// In film an [ExecutiveProducer] makes the work possible: sources the financing,
// packages talent, approves budget and schedule, watches over the producers, and
// is rarely on the set; some only bring money, a name or the studio's eye. The
// [Producer] makes the work happen from the idea to the sale: hires director,
// cast and crew, runs the day, solves what goes wrong. The [LineProducer] takes
// the script apart, drafts the budget and holds the shoot to it, with a
// [UnitProductionManager] beside or below. A [CoProducer] carries a large part of
// the producer's work, an [AssociateProducer] whatever was delegated, and at
// times no more than an introduction.
//
// In scripted television the words turn round: the executive producer is as a
// rule the [Showrunner], who writes and runs the show day to day and, in America,
// does not finance it; most producers below are grades of writers; and
// "Produced By" is the credit of the one who runs the logistics. British
// television has a [SeriesProducer] and an [EditProducer]; a newsroom's line
// producer is a [NewsProducer], who fills the bulletin. On stage the lead producer
// ([TheatreProducer]) raises the money and a [GeneralManager] runs it; in music
// the [MusicProducer] makes the recording that an executive producer pays for; in
// games producers carry schedule and team, and at some studios the vision too.
// On a small production one person is several of these at once.
//
// Beside the producers stand those who order, pay, guarantee and sell ([Studio],
// [Network], [Financier], [CompletionGuarantor], [SalesAgent], [Distributor]) and
// those who make ([Director], [Writer], heads of department). Each sentence of
// this page is one or more claims of the matrix, with its source and its
// exceptions: ask it.
//
// # Asking
//
//	film := role.Setting{Medium: role.Film}
//	answer := role.Ask(role.Producer, role.SetPresence, role.Performs, film)
//	answer.Frequency()            // role.Usually
//	answer.Prevailing.Ref         // seed-000 S031
//	answer.Opposing()             // what other sources say: sometimes, seed-004 S262
//	answer.Contested              // true: nothing but their numbers tells the claims apart
//	role.SignersOf(role.Budget, film).Roles() // who signs the budget off
//
// [Ask] answers how often a role holds a capacity in a duty in a [Setting]: with
// the prevailing claim, why it prevails, all claims that bear on the question,
// and the narrower settings in which the answer is another. [HoldersOf] turns
// the question round and lists who holds a capacity in a duty: who decides, who
// approves, who signs. [Matrix.Duties] and [Matrix.Work] list the work of a role.
//
// Where the sources name several for one thing, [Holders.Rivals] lists them: in film
// both executive producer and producer are said to raise the money. Where no claim
// is as general as the question, [Matrix.WidestSettings] names the settings in which
// claims do speak of a role.
//
// [Compare] and [ProfileOf] set roles side by side on six dimensions, how hands-on
// they are among them ([Profile.Degree]); [FitOf] and [RolesBehind] go the other
// way, from what somebody did, surely or perhaps, to the roles it amounts to.
// [StandsFor] says what a printed [Title] stands for.
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
