package vocabulary_test

import (
	"encoding/json"
	"fmt"
	"os"

	"example.com/producedby/role"
	"example.com/producedby/role/vocabulary"
)

// A line producer has a code in some lists; in others the nearest broader code
// is taken, and the encoding says what was lost.
func Example() {
	for _, v := range []vocabulary.Vocabulary{vocabulary.TMDB, vocabulary.EBU, vocabulary.MARC, vocabulary.Wikidata} {
		e, _ := vocabulary.Encode(role.LineProducer, v, role.Setting{Medium: role.Film})
		fmt.Println(e)
	}
	// Output:
	// TMDB: Production, Line Producer
	// EBU role codes: 20.5
	// MARC relators: fmp (grade lost)
	// Wikidata: property, P162 (grade lost, against the code's own definition)
}

func ExampleEncode() {
	e, ok := vocabulary.Encode(role.AssociateProducer, vocabulary.SchemaOrg, role.Setting{})
	fmt.Println(ok, e.Code.Key, "via", e.Via)
	fmt.Println("lost:", e.Lost)
	fmt.Printf("%s: %q\n", e.Slot, e.Text)
	// Output:
	// true producer via Producer
	// lost: grade lost
	// roleName: "Associate Producer"
}

// Where no code may stand for a role, there is none: the text is what is left.
func ExampleEncode_noCode() {
	e, ok := vocabulary.Encode(role.Showrunner, vocabulary.TMDB, role.Setting{Medium: role.Television})
	fmt.Println(ok, e.Code.IsZero(), e.Lost, e.Text)
	// Output: false true no code, kept as text only Showrunner
}

func ExampleEncoding_Exact() {
	for _, r := range []role.Role{role.CoProducer, role.CoExecutiveProducer} {
		e, _ := vocabulary.Encode(r, vocabulary.EBU, role.Setting{})
		fmt.Println(e.Exact(), e)
	}
	// Output:
	// true EBU role codes: 20.7
	// false EBU role codes: 20.1 (grade lost)
}

func ExampleDecode() {
	d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.EBU, Key: "20.12"})
	fmt.Println(d.Outcome, d.Roles())
	d = vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.MARC, Key: "bkp"})
	fmt.Println(d.Outcome, d.Terms[0].Label)
	d = vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.MARC, Key: "xyz"})
	fmt.Println(d.Outcome)
	// Output:
	// ambiguous [Unit Production Manager Unit Manager]
	// known and not producing book producer
	// unknown code
}

func ExampleDecodeIn() {
	code := vocabulary.Code{Vocabulary: vocabulary.IMDb, Context: "producer", Key: "produced by"}
	for _, in := range []role.Setting{
		{Medium: role.Film},
		{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"},
	} {
		r, _ := vocabulary.DecodeIn(code, in).Role()
		fmt.Println(in, "-", r)
	}
	// Output:
	// film - Producer
	// television, scripted series, US - Line Producer
}

func ExampleDecoding() {
	d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.TMDB, Context: "Crew", Key: "Executive Music Producer"})
	r, ok := d.Role()
	fmt.Println(r, ok, d.Basis, d.Lost)
	// Output: Music Producer true listed grade lost
}

func ExampleOutcome() {
	d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.FIAF, Key: "B.2.20"})
	fmt.Println(d.Outcome == vocabulary.NotProducing, d.Outcome)
	// Output: true known and not producing
}

func ExampleBasis() {
	for _, job := range []string{"Creative Producer", "Foley", "Foley Producer"} {
		d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.TMDB, Context: "Sound", Key: job})
		fmt.Printf("%s: %v, %v\n", job, d.Outcome, d.Basis)
	}
	// Output:
	// Creative Producer: decoded, listed in another context
	// Foley: known and not producing, by the rule for its context
	// Foley Producer: unknown code, unspecified
}

func ExampleTerms() {
	for t := range vocabulary.Terms(vocabulary.PBCore) {
		fmt.Printf("%-18s %-18v %v\n", t.Label, t.Role, t.Law)
	}
	// Output:
	// ProductionUnit     unspecified        unspecified
	// ExecutiveProducer  Executive Producer exact both ways
	// Producer           Producer           exact both ways
	// CoProducer         Co-Producer        exact both ways
	// AssociateProducer  Associate Producer exact both ways
}

func ExampleTerm() {
	for t := range vocabulary.Terms(vocabulary.EBU) {
		if t.Role == role.VFXProducer {
			fmt.Println(t.Code, t.Label, "-", t.Relation, "-", t.Law, "-", t.Lost, "-", t.Ref)
		}
	}
	// Output:
	// EBU role codes: 27.1 Visual Effects Producer - same - exact both ways - nothing lost - ebu-role-codes 27.1
	// EBU role codes: 27.3 Visual Effects Executive Producer - narrower - lossy - grade lost - ebu-role-codes 27.3
}

// How many terms of each list can be taken there and back.
func ExampleLaw() {
	for _, v := range []vocabulary.Vocabulary{vocabulary.EBU, vocabulary.PBCore, vocabulary.Podcast} {
		exact, all := 0, 0
		for t := range vocabulary.Terms(v) {
			if t.Producing() {
				all++
			}
			if t.Producing() && t.Law == vocabulary.ExactBothWays {
				exact++
			}
		}
		fmt.Println(v, exact, "of", all)
	}
	// Output:
	// EBU role codes 21 of 31
	// PBCore 4 of 4
	// podcast taxonomy 6 of 7
}

func ExampleRelation() {
	d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.EBU, Key: "20.44"})
	fmt.Println(d.Terms[0].Label, "is", d.Terms[0].Relation, d.Terms[0].Role)
	// Output: Format Deviser is near Creator
}

func ExampleLoss() {
	e, _ := vocabulary.Encode(role.VFXAssociateProducer, vocabulary.PBCore, role.Setting{})
	for l := range e.Lost.All() {
		fmt.Println(l)
	}
	// Output:
	// grade lost
	// department lost
}

func ExampleLossSet() {
	s := vocabulary.LossesOf(vocabulary.LossMedium, vocabulary.LossGrade)
	text, _ := s.MarshalText()
	fmt.Println(s.Has(vocabulary.LossGrade), string(text))
	// Output: true grade,medium
}

func ExampleVocabularies() {
	n := 0
	for v := range vocabulary.Vocabularies() {
		if v.Info().Key == vocabulary.KeyCode {
			n++
		}
	}
	fmt.Println(n, "lists have codes; in the others the label is the key")
	// Output: 6 lists have codes; in the others the label is the key
}

func ExampleParse() {
	v, err := vocabulary.Parse("musicbrainz")
	fmt.Println(v, err)
	_, err = vocabulary.Parse("tvdb")
	fmt.Println(err)
	// Output:
	// MusicBrainz <nil>
	// unknown vocabulary "tvdb", did you mean "tmdb"?
}

func ExampleVocabulary_Info() {
	info := vocabulary.EBU.Info()
	fmt.Println(info.Edition, "-", info.Terms, "-", info.Key, "-", info.Model)
	// Output: 24 June 2019 - CC BY-SA 3.0 - code - one code a role
}

func ExampleModel() {
	fmt.Println(vocabulary.MusicBrainz.Info().Model, "-", vocabulary.IMDb.Info().Model)
	// Output: base role and flags - base role and free text
}

func ExampleKeyKind() {
	fmt.Println(vocabulary.TMDB.Info().Key, "-", vocabulary.MARC.Info().Key)
	// Output: label - code
}

func ExampleCode() {
	text, _ := json.Marshal(vocabulary.Code{Vocabulary: vocabulary.TMDB, Context: "Production", Key: "Line Producer"})
	fmt.Println(string(text))
	// Output: {"vocabulary":"tmdb","context":"Production","key":"Line Producer"}
}

func ExampleParseIMDbCredit() {
	c := vocabulary.ParseIMDbCredit("executive producer: BBC / line producer (12 episodes, 2016-2020) (as Jim Doe) (uncredited)")
	fmt.Println(c.Jobs[0].For, "-", c.As, c.Uncredited, c.Episodes, c.FirstYear, c.LastYear)
	for _, code := range c.Codes("producer") {
		r, _ := vocabulary.Decode(code).Role()
		fmt.Println(r)
	}
	// Output:
	// BBC - Jim Doe true 12 2016 2020
	// Executive Producer
	// Line Producer
}

func ExampleIMDbCredit() {
	c := vocabulary.IMDbCredit{Jobs: []vocabulary.IMDbJob{{Title: "produced by"}}, PGA: true, Episodes: 1, FirstYear: 2014, LastYear: 2014}
	fmt.Println(c)
	// Output: produced by (p.g.a.) (1 episode, 2014)
}

func ExampleIMDbJob() {
	fmt.Println(vocabulary.IMDbJob{Title: "line producer", For: "Korea"})
	// Output: line producer: Korea
}

func ExampleParseProducerFlags() {
	f, err := vocabulary.ParseProducerFlags("producer + executive + co")
	fmt.Println(f, err)
	_, err = vocabulary.ParseProducerFlags("line producer")
	fmt.Println(err)
	// Output:
	// co-executive producer <nil>
	// vocabulary: "line producer": word "line", want producer and each flag at most once
}

// A combination of flags without a role of its own is read with flags left out.
func ExampleProducerFlags() {
	f := vocabulary.FlagAdditional | vocabulary.FlagExecutive
	d := vocabulary.Decode(f.Code())
	fmt.Println(f, "-", d.Roles(), d.Basis, d.Lost)
	// Output: additional executive producer - [Executive Producer] with flags left out part of the work lost
}

func ExampleNewOMCParticipant() {
	who := vocabulary.OMCIdentifier{Scope: "example.org", Value: "participant-1"}
	p, e, err := vocabulary.NewOMCParticipant(who, "Ana Ruiz", role.LineProducer, role.Setting{Medium: role.Film})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(e)
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", " ")
	if err := out.Encode(p.Function); err != nil {
		fmt.Println(err)
	}
	// Output:
	// MovieLabs OMC: title, Producer (grade lost)
	// {
	//  "functionalType": "producer",
	//  "jobTitle": "Line Producer",
	//  "Role": [
	//   {
	//    "schemaVersion": "https://movielabs.com/omc/json/schema/v2.8",
	//    "entityType": "Role",
	//    "identifier": [
	//     {
	//      "identifierScope": "example.org",
	//      "identifierValue": "role/lineProducer"
	//     }
	//    ],
	//    "roleType": "lineProducer"
	//   }
	//  ]
	// }
}

func ExampleOMCParticipant() {
	p, _, _ := vocabulary.NewOMCParticipant(vocabulary.OMCIdentifier{Scope: "s", Value: "v"}, "", role.Producer, role.Setting{})
	fmt.Println(p.EntityType, p.Roles(), p.SchemaVersion)
	// Output: Participant [Producer] https://movielabs.com/omc/json/schema/v2.8
}

func ExampleOMCFunction() {
	p, _, _ := vocabulary.NewOMCParticipant(vocabulary.OMCIdentifier{Scope: "s", Value: "v"}, "", role.SegmentProducer, role.Setting{})
	fmt.Println(p.Function.FunctionalType, "-", p.Function.JobTitle)
	// Output: producer - Segment Producer
}

func ExampleOMCRole() {
	p, _, _ := vocabulary.NewOMCParticipant(vocabulary.OMCIdentifier{Scope: "example.org", Value: "v"}, "", role.Producer, role.Setting{})
	text, _ := json.Marshal(p.Function.Role[0].Identifier)
	fmt.Println(p.Function.Role[0].RoleType, string(text))
	// Output: producer [{"identifierScope":"example.org","identifierValue":"role/producer"}]
}

func ExampleOMCIdentifier() {
	_, _, err := vocabulary.NewOMCParticipant(vocabulary.OMCIdentifier{Scope: "example.org"}, "", role.Producer, role.Setting{})
	fmt.Println(err)
	// Output: vocabulary: OMC participant: identifier: no value
}

func ExampleOMCRoleType() {
	fmt.Println(vocabulary.OMCRoleType(role.CoExecutiveProducer))
	// Output: coExecutiveProducer
}

func ExampleParseOMCRoleType() {
	r, ok := vocabulary.ParseOMCRoleType("lineProducer")
	fmt.Println(r, ok)
	// Output: Line Producer true
}
