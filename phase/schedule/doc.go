// Package schedule plans a shoot and follows it: scenes and their length in
// eighths of a page, shooting days, who is needed when, and steps with planned
// and actual dates.
//
// # Length
//
// [Eighths] measures a script in eighths of a page. How long a page lasts on the
// screen and how many are shot in a day are figures of the caller's: sources
// differ, and a page is a poor measure of effort anyway.
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
// [Progress] compares pages and days with the plan. A [Timeline] holds steps with
// planned and actual dates, says how far each has slipped, and forecasts the
// rest.
//
// # Figures
//
// [Figures] is what sources say of lengths and paces, side by side where they
// differ: something to plan with, and a rule for nobody.
//
// # Laws
//
//   - Scheduled and unscheduled scenes are the script, each once.
//   - Each engagement of a member of the cast begins with one start and ends with
//     one finish; nobody has two codes on one day.
//   - Pages shot before today, today and still to shoot add up to the script.
//   - Shifting all dates by some days changes no slip; along a chain without slack
//     slip adds up; a forecast never lies before what has happened.
//   - More pages left never mean fewer days.
//
// Nothing here knows the time: the day it is comes from the caller.
package schedule
