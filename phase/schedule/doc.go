// Package schedule plans a shoot and follows it: scenes and their length in
// eighths of a page, shooting days, who is needed when, and steps with planned
// and actual dates.
//
// # Length
//
// [Eighths] measures a script in eighths of a page, and so it does what is shot in a
// day: 5*Page is five pages a day. How long a page lasts on the screen and how many
// are shot in a day are figures of the caller's: sources differ, and a page is a poor
// measure of effort anyway.
//
// # The shoot
//
// A [Script] is a list of [Scene] values. [Shoot] spreads them over the working
// days of a [Calendar]; [New] takes days that somebody else has laid out. From the
// days follows the day-out-of-days ([Schedule.DayOutOfDays]): what each member of
// the cast does on each day.
//
// # Following it
//
// [Progress] compares pages and days with the plan, [Schedule.Report] a day with
// what was planned for it, and [Schedule.Variance] says by how many days the work
// done lags behind. A [Timeline] holds steps with planned and actual dates, says how far
// each has slipped, forecasts the rest, and tells how much slack is left towards a
// delivery that does not move. [NotesLate] counts late notes against those who owed
// them. [Undertaking.Judge] says of shoot, post, delivery, cost and standards which
// were kept.
//
// # Figures
//
// [Figures] is what sources say of lengths and paces, side by side where they
// differ: something to plan with, and a rule for nobody. [BroadcastSeason] is the
// year of the broadcast networks.
//
// # Laws
//
//   - Scheduled and unscheduled scenes are the script, each once.
//   - Exactly one of several scenarios is active, and a locked one stays as it is.
//   - Each engagement of a member of the cast begins with one start and ends with
//     one finish; nobody has two codes on one day, and nobody who was not let go is
//     without one on a day of it that is worked.
//   - Pages shot before today, today and still to shoot add up to the script, and
//     what was planned for a day was shot on it, before it, or is moved.
//   - A shoot that keeps to its plan has no variance; each day lost adds one.
//   - Shifting all dates by some days changes no slip and no verdict; along a chain
//     without slack slip adds up; a forecast never lies before what has happened.
//   - A task may end later by its slack, and nothing at the end is later for it; each
//     day more makes something late by a day.
//   - More pages left never mean fewer days.
//   - On time and within budget do not depend on each other. More extension, cover,
//     tolerance or contingency never makes a verdict worse, nor does money that was
//     not spent, nor a day of weather for which there was a day of cover.
//   - What is decided while the work goes on is decided so in the end.
//
// Not laws: pages a day say little of how long a day is; and a day that begins
// before the rest of a performer is over is not noticed here, since dates have no
// clock.
//
// Nothing here knows the time: the day it is comes from the caller.
package schedule
