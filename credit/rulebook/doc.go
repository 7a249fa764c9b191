// Package rulebook holds published rules of producing credits as data, by body
// and edition: who may be named for which award, which titles a guild knows and
// what it wants for them, how co-productions share.
//
// Each function returns a [credit.RuleSet] of one edition. Editions are part of
// the name of a set: the Academy's rules of the 86th and of the 98th awards are
// two values, both kept. What no source settles is a parameter with a documented
// default ([Parameters]); a rule says so in its Status and Note.
//
// What a set wants to know differs. The Producers Guild's code of 2004 counts
// duties decided; its code of today asks for named facts, some of which the duties
// decided show ([credit.Showing]: who decided the budget decided in budget matters),
// while how regular, continuous and substantial the decisions were somebody has to
// say. The Academy's sets read the title on screen and the guild's finding, tax
// tests amounts and named facts. To see it, judge a nil record: the verdict names
// every test, and its Ways say what would settle it.
//
// Sets are silent outside the settings that they are for: the Academy's on a
// series, the Emmys' on a film, both on a play. Most settings name a format, so
// a question should too; a verdict that is silent says what the question leaves
// open. Where a set only requires and bars, as for BAFTA's Best Film, whoever
// meets it all is eligible and no more ([credit.Verdict.Eligible]).
//
// What evidence cannot be, such as an appeal that succeeded and was never made,
// stands beside the rules of a set with the force [credit.Contradicts].
//
// # Editions
//
// [Newest] returns the rules of a body in their newest edition, [Editions] the
// first and the last edition of these families:
//
//   - ampas-best-picture: 1 to 98
//   - ampas-animated-feature: 85 to 98
//   - ampas-documentary-feature: 70 to 98
//   - ampas-documentary-short: 70 to 98
//   - ampas-live-action-short: 70 to 98
//   - ampas-animated-short: 70 to 98
//   - ampas-international-feature: 97 to 98
//   - emmy-drama-series: 2003 to 2019
//   - emmy-comedy-series: 2003 to 2019
//   - emmy-limited-series: 2015 to 2019
//   - emmy-television-movie: 2015 to 2019
//   - emmy-reality-competition: 2015 to 2019
//   - emmy-structured-reality: 2015 to 2019
//   - emmy-unstructured-reality: 2015 to 2019
//   - emmy-variety-talk: 2015 to 2019
//   - emmy-variety-sketch: 2015 to 2019
//   - emmy-documentary-series: 2015 to 2019
//   - emmy-short-form: 2015 to 2019
//   - emmy-childrens-program: 2015 to 2019
//   - emmy-animated-program: 2010 to 2019
//   - bafta-best-film: 1998 to 2020
//
// No rule of the 24th to the 66th Academy Awards is held for Best Picture; those
// sets are there and silent. Other sets have no numbered editions: of the code and
// the mark of the Producers Guild what was read stands as one edition each, and
// every rule says of when it is in its Edition and Status.
//
// # Left out
//
// What no source that was read supports is not here: the Guild's codes for
// animated and documentary features, special events and special venues, of whose
// pages the existence alone is known; commercials, which its code leaves out; how
// many writers share a credit and when the Writers Guild arbitrates by itself;
// caps of the Golden Globes and the Critics Choice; how many may have the mark.
//
// # In other languages
//
// Every set is a JSON file, with cases to prove a reader by and a description of
// the format, in the folder testdata/vectors of package credit.
//
// # Words
//
// Rules are told in this library's own words. Where a page was read in part, the
// note of the rule says which part.
package rulebook
