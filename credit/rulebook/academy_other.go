package rulebook

import (
	"fmt"

	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// AcademyCategory is a category of the Academy Awards other than Best Picture.
//
// The zero value means that no category was named.
type AcademyCategory uint8

const (
	// AnimatedFeature is the category for animated feature films.
	AnimatedFeature AcademyCategory = iota + 1
	// DocumentaryFeature is the category for documentary features.
	DocumentaryFeature
	// DocumentaryShort is the category for short documentaries.
	DocumentaryShort
	// LiveActionShort is the category for live-action short films.
	LiveActionShort
	// AnimatedShort is the category for animated short films.
	AnimatedShort
	// InternationalFeature is the category whose nominee is a country.
	InternationalFeature
)

var academyCategories = [...]struct {
	slug, name  string
	first, last int // editions held
	rules       []credit.Rule
}{
	AnimatedFeature:      {"ampas-animated-feature", "Animated Feature Film", 85, 98, academyAnimated},
	DocumentaryFeature:   {"ampas-documentary-feature", "Documentary Feature Film", 70, 98, academyDocumentary},
	DocumentaryShort:     {"ampas-documentary-short", "Documentary Short Film", 70, 98, academyShorts},
	LiveActionShort:      {"ampas-live-action-short", "Live Action Short Film", 70, 98, academyShorts},
	AnimatedShort:        {"ampas-animated-short", "Animated Short Film", 70, 98, academyShorts},
	InternationalFeature: {"ampas-international-feature", "International Feature Film", 97, 98, academyInternational},
}

// Academy returns who may be named in a category of the nth Academy Awards; see
// [AcademyBestPicture] for the other one. What is known is mostly how many people
// are named: a question of a list, whose holders are the nominees under any of
// the titles Producer, Produced By, Director and Directed By.
//
// It returns an [*EditionError] for an edition that is not held, and an error
// for a category out of range.
func Academy(c AcademyCategory, n int) (*credit.RuleSet, error) {
	if c == 0 || int(c) >= len(academyCategories) {
		return nil, fmt.Errorf("rulebook: Academy Awards: category %d, want 1 to %d, AnimatedFeature to InternationalFeature", c, len(academyCategories)-1)
	}
	of0 := &academyCategories[c]
	if n < of0.first || n > of0.last {
		return nil, &EditionError{Of: "Academy Award for " + of0.name, Edition: n, First: of0.first, Last: of0.last}
	}
	return set(credit.Header{
		ID:      fmt.Sprintf("%s-%d", of0.slug, n),
		Name:    "Academy Award for " + of0.name + ", " + ordinal(n),
		Body:    ampas,
		Edition: ordinal(n),
		Number:  n,
		Grants:  "a place among the nominees",
	}, of(of0.rules, n)...), nil
}

// Settings that the categories are for.
var (
	animatedFeature = []role.Setting{{Medium: role.Film, Format: role.AnimatedFeature}}
	documentary     = []role.Setting{{Medium: role.Film, Format: role.Documentary}}
)

// nominees are the titles under which people are named in these categories.
var nominees = []role.Title{role.TitleProducer, role.TitleProducedBy, role.TitleDirector, role.TitleDirectedBy}

var academyAnimated = []credit.Rule{
	{
		ID: "ampas-af-1", Body: ampas, Edition: "85th", From: 85, To: 85, Settings: animatedFeature,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{credit.Is(KeyCreative), credit.All{credit.Is(SharedDirecting), credit.WorksAs{role.Director}}},
		Text: "The recipient is the key creative individual most clearly responsible, or a team of two with shared and equal director credit.",
		Ref:  cite.Ref{Source: "ampas-rule-7-85th"},
	},
	{
		ID: "ampas-af-1-two", Body: ampas, Edition: "85th", From: 85, To: 85, Settings: animatedFeature,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.Historical,
		Test: credit.Any{
			credit.None{credit.Holders{Titles: nominees, Min: 2}},
			credit.All{credit.Is(SharedDirecting), credit.None{credit.Holders{Titles: nominees, Min: 3}}},
		},
		Text: "One person is named, or two where they share equal director credit.",
		Ref:  cite.Ref{Source: "ampas-rule-7-85th"},
	},
	{
		ID: "ampas-af-2", Body: ampas, Edition: "86th", From: 86, To: 90, Settings: animatedFeature,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.Historical,
		Test: credit.Any{
			credit.None{credit.Holders{Titles: nominees, Min: 3}},
			credit.All{credit.Is(SharedDirecting), credit.None{credit.Holders{Titles: nominees, Min: 4}}},
		},
		Text: "At most two people are named, or three where two directors share equal credit.",
		Ref:  cite.Ref{Source: "ampas-2013-animated-feature-release-copy"},
		Note: "Announced for the 86th; up to three are seen through the 90th.",
	},
	{
		ID: "ampas-af-2-producer", Body: ampas, Edition: "86th", From: 86, To: 90, Settings: animatedFeature,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.Historical,
		Test: credit.Holders{Titles: producedBy, Min: 1},
		Text: "One of the people named has a producer credit.",
		Ref:  cite.Ref{Source: "ampas-2013-animated-feature-release-copy"},
	},
	{
		ID: "ampas-af-3", Body: ampas, Edition: "91st to 98th", From: 91, Settings: animatedFeature,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.Observed,
		Test: credit.Holders{Titles: nominees, Min: 6},
		Text: "Up to five people were named, never more.",
		Ref:  cite.Ref{Source: "dlu-oscar-data"},
		Note: "Counted; the text that raised the limit past three was not found.",
	},
}

var academyDocumentary = []credit.Rule{
	{
		ID: "ampas-df-1-70", Body: ampas, Edition: "70th to 83rd", From: 70, To: 83, Settings: documentary,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.Observed,
		Test: credit.Holders{Titles: nominees, Min: 3},
		Text: "Up to two people were named, never more.",
		Ref:  cite.Ref{Source: "dlu-oscar-data"},
		Note: "Counted; the text of the rule was not read.",
	},
	{
		ID: "ampas-df-1-84", Body: ampas, Edition: "84th to 90th", From: 84, To: 90, Settings: documentary,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.Observed,
		Test: credit.Holders{Titles: nominees, Min: 4},
		Text: "Up to three people were named, never more.",
		Ref:  cite.Ref{Source: "dlu-oscar-data"},
		Note: "Counted; the text of the rule was not read.",
	},
	{
		ID: "ampas-df-1-91", Body: ampas, Edition: "91st to 98th", From: 91, Settings: documentary,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.Observed,
		Test: credit.Holders{Titles: nominees, Min: 5},
		Text: "Up to four people were named, and five on two films of the 95th.",
		Ref:  cite.Ref{Source: "dlu-oscar-data"},
		Note: "Counted; the paragraph on nominees was not read.",
	},
}

var academyShorts = []credit.Rule{
	{
		ID: "ampas-sh-1", Body: ampas, Edition: "70th to 98th", From: 70, Settings: shortFilm,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.Observed,
		Test: credit.Holders{Titles: nominees, Min: 3},
		Text: "One or two people were named, never more.",
		Ref:  cite.Ref{Source: "dlu-oscar-data"},
		Note: "Counted. Of live-action shorts a mirror of an encyclopaedia says as much.",
	},
}

var academyInternational = []credit.Rule{
	{
		ID: "ampas-if-1", Body: ampas, Edition: "97th", From: 97, Settings: features,
		Force: credit.Bars, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{},
		Text: "The nominee is the country, not a person.",
		Ref:  cite.Ref{Source: "ampas-97th-nominees-announcement-copy"},
	},
}
