// Package title reads titles as people write them: "Co-Exec. Producer (4 eps)",
// "(executive producer: BBC) (as J. Doe)", "Producteur exécutif", "執行製片人".
//
//	r := title.Parse("Excutive Producers: A. Smith and B. Jones", role.Setting{Medium: role.Film})
//	r.Role()         // role.ExecutiveProducer
//	r.First().Title  // "Executive Producer", as credit rules name it
//	r.Qualifier      // "A. Smith and B. Jones"
//
// # What a reading says
//
// A [Reading] has one [Part] for each title in the text; "EP / Showrunner" has
// two. A part names the title of the catalogue that the words come to, the role
// it stands for in the setting, what [Kind] of title it is and how sure the
// reading is ([Confidence]).
//
//   - [KindProducing] and [KindManagement] are titles of producing and of
//     production management; [Kind.Produces] is true of these two alone.
//   - [KindNeighbour] has a role and is no producer's: "Director", "Written by",
//     "1st AD", "Gaffer", "Production Designer", "Sales Agent".
//   - [KindKnown] is a title of the trade that does not produce, whatever it looks
//     like: "Executive Story Editor", "Producer's Assistant", "executive in charge
//     of promotions". The [Reason] says why; a role is named if the library has it.
//   - [KindNone] is no title of anybody on a production: "Post-Production",
//     "grocery producer", "become a producer".
//   - The zero Kind is text that nobody knows or that may mean several things;
//     [Part.Alternatives] says which. An unknown word before a plain "producer" may
//     make it the producer of anything, one after "Prod." may be what makes that
//     "production", and "GM" or "General Manager" is read in the
//     theatre alone.
//
// Around the titles the reading finds other things, none of which changes a
// role. What is said of one title stands in the [Notes] of its part: of "Executive
// Producer (3 episodes), Producer (5 episodes)" each has its own count.
//
//   - Mark: "Producer, p.g.a." has the Producers Mark.
//   - Uncredited: "producer (uncredited)" is said to be without screen credit.
//   - CreditedAs: "Jane Roe" for "producer (as Jane Roe)".
//   - Episodes: how many, 4 for "(4 eps)" and "x 4".
//   - Season, FirstEpisode, LastEpisode: which ones, 1 and 4 for "eps 1-4", 3 and 3
//     for "Ep. 3", and season 1 with them for "S01E03"; season 4 alone for "(Season 4)".
//   - FirstYear, LastYear: 2016 and 2020 for "(2016-2020)", 2016 and 0 for
//     "(2016-)".
//
// Titles joined by "/", "&" or "and" share what follows the last of them, as in
// "executive producer / producer (50 episodes)". The rest is of the whole text:
//
//   - Text: what was given, "Co-EP: BBC (4 eps)".
//   - Language: "fr" for "Producteur délégué"; empty where nothing tells it.
//   - Qualifier: the company, place or person that the title is printed with,
//     "BBC" for "producer: BBC", "Producer - BBC" and "Producer BBC", "Berlin Unit"
//     for "Berlin Unit Line Producer", "2nd Unit" for "2nd Unit Line Producer".
//   - Rest: further text that belongs to no title, "Leeds" for "producer (BBC)
//     (Leeds)", and what says of a title otherwise than a note before it, "5 eps" for
//     "producer (3 eps) (5 eps)".
//   - Parts, First, Role, Roles, Decided: the titles; a part has its Text, the
//     Title and the Role that it comes to, the second role of two jobs in Also
//     ([Part.Roles] yields both), Kind, Reason, Confidence, Literal and Sources.
//
// A dash, a tab or a hyphen between spaces joins words that make one title
// together, "Co – Producer", and sets off what stands alone, "Producer – BBC".
//
// A text that is left over lowers the confidence to [Guessed] where nothing sets
// it off from the title: "Producer BBC", and not "Producer - BBC". A word that is
// not known never makes a reading surer than that.
//
// # Settings
//
// The same title means different work in different places, so every question
// has a setting: "Produced by" is the producer of a film and the line producer
// of a scripted series. A medium or format in brackets after the title, such as
// "Producer (video game)", says it in the text.
//
// # Languages and false friends
//
// The language may be given and is otherwise recognised; of several beside English
// that have the words, that of the setting's market is preferred. Some titles look like
// an English one and mean another: the French producteur exécutif is the
// executing producer, our line producer, and the Spanish directora de producción
// no director. The part then carries the literal reading as well ([Part.Literal])
// and never more than [Contested] confidence. That the executing producer is the
// line producer holds where there is a shoot: in music, games and the theatre it is
// the executive producer where a source says so, and else left undecided. So are the
// Finnish, Hungarian, Romanian, Slovak and Greek titles, of which no account was
// found, and the Norwegian one, of which there are two.
//
// Every word of another language carries where it was read in its meaning
// ([Words], [Part.Sources]).
//
// # How it reads
//
// Words are looked up in a lexicon of some 2,800 words that maps them to what
// they mean whatever the language: a head (producer, manager, director), a grade
// (executive, co-, supervising), a field of work (visual effects, story) or a
// joining word. Compounds are taken apart and joined words separated. A grammar
// finds the head, which stands last in English and first in French, and a short
// table of rules says which title a head with its grades and fields comes to.
// No list of whole strings is involved save the catalogue of package role.
//
// What stands after "for" completes the title where every word of it is known and
// together they are one field of work, "Producer for visual effects"; otherwise it
// is a name, whatever words it has: "Producer for Digital Domain". After "at" and
// "@" it is always one. After a title in Japanese, Chinese, Korean and Turkish a
// word that nobody knows is a name where it has the shape of one; as it may be
// the head otherwise, the text is then undecided.
//
// A language is told by the words that the text shares with it, then by letters
// that others do not have, then by the market of the setting. An accent tells as
// well: "Régisseur" is French and no director, "Regisseur" is German or Dutch and
// one, unless the market is France; "REGISSEUR" is left undecided where nothing
// beside it tells.
//
// A word of six letters or more may have one slip of spelling, one of nine or
// more two: a letter left out, added or changed, or two neighbours exchanged. So
// may one word of any title of the catalogue, or several words of it one slip each:
// "Excutive Producr". Where two titles are as near, none is chosen. A word that is
// known is never read as another.
//
// # Laws
//
// Parse(Format(r, in), in) has the role r, for every role in every setting.
// Case, spacing, punctuation and the joining of words do not change the role, save
// that capitals may have lost the accent which tells one word from another,
// nor does a qualifier. A title of the catalogue is read without allocating, and
// any text in time linear in its length. A text longer than 64 words or 1,024 bytes
// has the remainder in its Rest, and so have titles after the sixth.
package title
