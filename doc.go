// Package producedby says what producers do: which work a title stands for in a
// given setting, in which phase that work falls, who reports to whom and who may
// decide what, what the production costs and who has paid for it, and which
// credit a person's work has earned. Programs import it so that a budget tool, a
// crew database, a credits checker and a scheduling app all mean the same thing
// by "line producer".
//
// This package is documentation alone. The library is in the packages below it,
// which import each other only downwards:
//
//	examples             programs to run
//	   |
//	credit               which work earns which credit; rules as data, verdicts with reasons
//	   credit/rulebook   the published rule sets, by body and edition
//	   credit/billing    the order in which producing credits run
//	   |
//	hierarchy  budget    reporting lines and authority; accounts, funding, cost
//	   |        |
//	   |        budget/recoup     who is paid back, in which order
//	   |        budget/incentive  what public schemes pay for
//	   |        |
//	phase                when work happens: phases, gates, the state of a production
//	   phase/schedule    work laid out in days
//	   |
//	role                 titles, roles, settings, duties and the duty matrix
//	   role/title        titles as people write them
//	   role/vocabulary   the code lists of others
//	   role/cite         sources, findings, truth values
//	budget/money         exact amounts and ratios
//
// # Which package for which job
//
// To turn messy titles into one vocabulary, import role/title; to turn the result
// into the codes of TMDB, MARC, EBU and others, role/vocabulary. To ask what
// somebody with a role does, decides or signs, with the source, import role. To
// see where a production stands and what its next gate wants, import phase. To
// draw reporting lines and find who may decide, import hierarchy. To add a budget
// up, see whether it is funded and who is paid back, import budget. To say which
// producing credit somebody's work earns under whose rules, import credit and
// credit/rulebook.
//
// # How everything behaves
//
// The atom is the duty, a piece of producing work. Every statement about one
// carries its source, the settings it holds in and how often it is so;
// statements that contradict each other stand side by side, and the answer to a
// question says which prevails and why.
//
// Values are immutable, comparable where they can be, and safe for concurrent
// use. Functions are pure: no clock, no randomness, no files, no network. Money
// is exact. The zero value of a closed set means "unspecified"; the text form of
// its members is a stable slug. A check returns findings and verdicts that
// explain themselves, and says "undetermined" where facts are missing; an error
// means that the question could not be asked. What is wrong in several places is
// told of all of them: cite.Problems lists the errors that one joins.
package producedby
