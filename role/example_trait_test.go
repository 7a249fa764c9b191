package role_test

import (
	"fmt"

	"example.com/producedby/role"
)

func ExampleTraitsOf() {
	for _, t := range role.TraitsOf(role.AssociateProducer, role.TraitCareer, role.Setting{Medium: role.VideoGame}) {
		fmt.Printf("%s (%s)\n", t.Text, t.Ref)
	}
	// Output:
	// one to three years in the trade (memorize-game-industry-roles experience)
	// the entry to production (edugametion-producer associate producer)
}

func ExampleTrait() {
	for _, t := range role.TraitsOf(role.ExecutiveProducer, role.TraitLicence, role.Setting{Medium: role.Film}) {
		fmt.Println(t)
	}
	// Output:
	// Executive Producer, licence (never): a licence or certificate is required (film; seed-001 S128)
}

func ExampleMayCombine() {
	series := role.Setting{Medium: role.Television, Format: role.NonFictionSeries}
	a := role.MayCombine(role.ExecutiveProducer, role.NetworkExecutive, series)
	fmt.Println(a.Frequency(), "because of", a.Because)
	for _, c := range a.Combinations {
		fmt.Println(c)
	}
	// Output:
	// never because of the stronger source
	// Executive Producer and Network Executive: never one person (television, non-fiction series; pga-code-non-fiction-television executive producer, note)
	// Executive Producer and Network Executive: sometimes one person (television, non-fiction series; reality-tv-troy-2016-understanding-credits nine executive producers)
	// Executive Producer and Network Executive: sometimes one person (television, non-fiction series; monson-reality-tv-behind-the-scenes executive producer)
}

func ExampleCombinations() {
	for _, c := range role.Combinations(role.Setting{Medium: role.Music, Format: role.Album}) {
		fmt.Println(c)
	}
	// Output:
	// Executive Producer and Producer: sometimes one person (anywhere; seed-002 S171)
	// Executive Producer and Record Label: sometimes one person (music; stars-of-rnb-record-producers head of a label)
	// Music Producer and Recording Engineer: sometimes one person (music; turney-producer-definition producer, other roles)
	// Music Producer and Recording Artist: sometimes one person (music; turney-producer-definition producer, other roles)
}

func ExampleCombinationsOf() {
	for _, c := range role.CombinationsOf(role.GeneralManager, role.Setting{Medium: role.Theatre}) {
		fmt.Println(c)
	}
	// Output:
	// Executive Producer and General Manager: often one person (theatre; haley-2025-executive-producer general managers)
}
