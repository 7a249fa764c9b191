// Package phase says when producing work happens and what must be true before a
// production goes on.
//
// # Phases and steps
//
// A [Phase] is the same for every medium; the steps of a [Lifecycle] are what
// the trade calls them in one format, each falling into a phase. A [View] cuts
// the same time into fewer stages, as the Producers Guild and others do.
//
// # Who does what when
//
// [PhasesOf] says into which phases a duty falls. With the claims of package
// role it follows who is active in a phase ([WhoIsActive]) and what somebody
// should be doing now ([Now]); nothing of that is written down a second time. Who
// comes late or goes early, such as a guarantor, has no work outside their time
// ([EngagedIn]).
// [NowInRoles] and [Work.Doing] ask of a person, who may hold several roles, the latter
// of a work under way: what a gate that was passed or a fact that was told settles
// ([SettledBy]) is done and told apart, and a post may belong to one unit alone. And
// [NowNarrower] of what depends on what the setting leaves open.
//
// # Gates
//
// A [Gate] is passed when conditions hold and people have signed. Conditions
// and signers are data, with their sources; who signs by virtue of a duty is
// for the duty matrix to say. [GateCase.Check] compares them with what is known
// and answers open, closed or undetermined, with the reason for each part.
//
// # Where a work stands
//
// [Place] reads milestones out of documents, of which some may be missing, and
// says where the work stands and which gate comes next. [Work.Undone] lists what a
// gate ahead still waits for, and whose work that is.
//
// # The life of a work
//
// A [Work] is a value to which an [Event] happens by [Work.Apply]: the result is
// another work, or a [TransitionError] that says where it stood, what is wanting
// and what would have been legal. What leads where is the table of [Transitions],
// data with their sources; their guards are the requirements of the gates. A
// condition has to be known to hold: of a film, say in the log's facts whether
// the money is others', whether a bond is asked for and whether a guild agreement
// protects the director's cut; of a scripted series whether a pilot was ordered,
// unless one of its units was ordered as the pilot, which then is made on that order's
// money before there is a season.
// A work whose setting says no format waits for what any of the formats that it may
// have waits for. British television agrees on an editorial specification before it is
// shot; elsewhere nobody can sign one or be told of one.
// A shoot is wrapped when it is known that every scene is done. What only people
// can say, such as that a budget was drafted, happens to a work as [EventLearn];
// who signs is in the [Crew] of the log, or among its absent. Each unit has a
// life of its own, and its own events, and may have its own people and its own day of
// delivery; those of the work are for the units that have none.
//
// The table of transitions does not turn on every gate, and most events may leave out who
// signed: an episode may be prepared before its story is approved. What was so left behind
// without evidence is in [Standing.Unproven].
//
// A log is written in slugs, which follow from the names of the constants: see
// [EventKind], [Condition] and [role.Role]. Errors about a log name events and conditions
// by them, and [cite.Problems] lists the errors one by one.
//
// A work is stored as its [Log]; [Replay] leads to it again. A work of several
// parts has units, each with a state of its own.
//
// Lifecycles and the transition table draw themselves for Mermaid and Graphviz;
// package schedule draws Gantt charts.
//
// # Laws
//
//   - Knowing more may settle whether a gate is open, and never unsettles it.
//   - A placement does not depend on the order in which milestones are given, nor
//     on what happens after the day asked about.
//   - The same log leads to the same work; an event that is refused changes nothing.
//   - An event is legal where a work stands if and only if there is a way for it to
//     happen before the work leaves that state; it is ready on a day if and only if it
//     can happen then, signatures aside.
//   - Documents of each event of a life place a work where the events lead it.
//   - A film is released only after delivery, and delivered only with a mix, a
//     grade and a technical check of the present lock of the picture, though it be made
//     of sequences: these are cut into one. An episode and a spot are a picture each, and
//     a series may be delivered with those of its units and none of its own.
//   - A project is in turnaround only after a purchase.
//   - Nothing leads out of an end ([State.Ending]), for its units neither; a resumed work is where
//     it was interrupted. Until then the units of what is suspended can only end, and those
//     of what is on hiatus are not shot, whatever else goes on.
//   - A work of several units is delivered and released only when each of them has
//     been delivered or has ended.
//   - Only the events of loops lead back to an earlier phase.
//   - Events of different units commute where they have no date or the same one, since a
//     log is in the order of its dates, save that one alone is ordered as the pilot; a season
//     is in the phases of its units.
//   - A budget is approved, a project greenlit and a series ordered by somebody who
//     is named, and by all who exist and have to sign where the log knows the crew.
//   - No more advances are paid on a game than milestones were accepted, those of its
//     units among them, and one for the signature.
//   - Assumed by nobody: that nothing is shot before it is financed. Documentaries
//     and what makers pay for themselves are. Nor that an approved budget or a locked
//     script comes before every shoot, that everything is delivered before it is out,
//     shows are not, or that a director's cut is protected where no agreement does. Nor
//     that an option that runs can be assigned to somebody else with what it has cost:
//     nobody confirmed it, and turnaround waits for the purchase.
//   - The stages of a view never overlap and never go back in time.
//
// # Dates
//
// A [Date] is a civil date without clock or zone. The package asks no clock:
// whoever wants to know where a production stands today says what day it is.
package phase
