// Package cite holds what every fact and every check of the module carries:
// where it was read ([Source], [Ref], [Strength]), what is known of it
// ([Truth]) and what a check found ([Finding]).
//
// # Sources
//
// A fact carries a [Ref]: the id of a source and the place in it. [Lookup] turns
// the id into who said it, in which edition, where, and how far it can be leaned
// on; [Sources] yields them all. An id is a contract: it is never reused,
// renamed or dropped. Editions of one rule are sources of their own, so that the
// rule of 2004 and the rule of today stand side by side.
//
// A [Strength] follows from what was read, not from how likely it is to be true:
//
//   - [Primary] is the page, rule, contract, manual or code list of whoever makes
//     it, also when a facsimile was read; the note then says so.
//   - [SecondHand] is the press, a blog, a lesson, an encyclopaedia, or somebody's
//     retelling of a rule.
//   - [PracticeObserved] is a data set that was counted.
//   - [Proposal] is this library's own reading, whose source is "producedby".
//
// Many pages were read in part. The note of a source says which part; what
// stands in the rest is not known here, and its silence proves nothing.
//
// # Truth
//
// Evidence is rarely complete, so a fact is true, false or unknown, and
// [Truth.And], [Truth.Or] and [Truth.Not] follow Kleene's strong logic of three
// values: De Morgan's laws, associativity and distributivity hold, the laws of
// the excluded middle and of contradiction do not, and learning a fact never
// turns a known answer round.
//
// # Findings
//
// A check returns [Finding] values rather than an error: a code for programs, a
// sentence for people, what was seen and what was wanted, and the rule's
// reference. [Level] says whether it is a note, a warning or a failure.
//
// The package is a leaf: it knows nothing of film, and any package may import
// it. Its values are plain data, comparable and safe for concurrent use.
package cite
