// Package vocabulary translates between the roles of package role and the code
// lists of others: TMDB, IMDb, MARC relators, RDA, Wikidata, schema.org, EBU,
// FIAF, PBCore, DDEX, MusicBrainz, Bangumi, MovieLabs OMC and the podcast
// taxonomy.
//
// # Three models
//
// Most lists hold one flat code a role. MusicBrainz combines a base role with
// flags ([ProducerFlags]); IMDb, MARC, schema.org and OMC hold a base role and
// free text beside it. [Vocabulary.Info] says which, what the key is, which
// edition was read and under which terms. Where a list files its keys under
// something else (a department, a category, a medium), that is part of the key:
// [Code.Context].
//
// # Writing
//
// [Encode] returns the code of a role in a setting. No list is complete, so the
// answer may be the nearest broader code; [Encoding.Lost] then says what was
// lost, [Encoding.Via] which role the code stands for, and [Encoding.Text] holds
// the words to keep beside it. Where the list's own words rule the role out of
// that code, [AgainstDefinition] is among the losses: keep the code for searching
// and do not publish it. Nothing is ever lost silently, and a loss is no error.
//
// A showrunner or a studio executive never becomes a producer: where a list has
// no code for them, there is no code, only text.
//
// # Reading
//
// [Decode] returns what a code stands for. A code may stand for several roles
// (EBU 20.12 joins four titles in one term), may be known and not producing at
// all, or be unknown; these are three different answers, see [Outcome].
//
// # Laws
//
// Reading and writing are not inverse for a list as a whole, so each [Term]
// states its own [Law], and the tests prove it for every term:
//
//   - ExactBothWays: in the term's setting, reading gives the role, writing
//     gives the code, and nothing is lost.
//   - ExactReading: reading gives the role; writing it gives another code.
//   - ExactWriting: writing gives the code without loss; reading it gives
//     another role.
//   - Lossy: something is lost in each direction that is possible at all.
//
// For every role, vocabulary and setting: a code that is written without loss
// is read back as the role, among its meanings; a code that is written with
// loss is read back as the role it was written via.
//
// # Limits
//
// A [role.Setting] cannot say that a series is animated, or that a programme is
// radio; codes for these are read and are not written for television or music.
package vocabulary
