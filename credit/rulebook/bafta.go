package rulebook

import (
	"fmt"

	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

const (
	bafta  credit.Body = "BAFTA"
	spirit credit.Body = "Film Independent"
)

// BAFTABestFilm returns who is named for the British Academy's Best Film of a
// year from 1998 to 2020. No rule book was read in the paragraph on producers.
// From 2016 to 2020 the people named were the Academy's for every film that both
// nominated; that is an observation and no rule here.
//
// It returns an [*EditionError] for a year that is not held.
func BAFTABestFilm(year int) (*credit.RuleSet, error) {
	if year < 1998 || year > 2020 {
		return nil, &EditionError{Of: "BAFTA Best Film", Edition: year, First: 1998, Last: 2020}
	}
	return set(credit.Header{
		ID:      fmt.Sprintf("bafta-best-film-%d", year),
		Name:    fmt.Sprintf("BAFTA Best Film, %d", year),
		Body:    bafta,
		Edition: fmt.Sprint(year),
		Number:  year,
		Grants:  "a place among the nominees",
	}, baftaBestFilm[:]...), nil
}

var baftaBestFilm = [...]credit.Rule{
	{
		ID: "bafta-1", Body: bafta, Edition: "1998", From: 1998, Settings: films,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.AskedTitle{role.TitleProducer, role.TitleProducedBy},
		Text: "Best Film goes to producers alone.",
		Ref:  cite.Ref{Source: "wikipedia-bafta-best-film-mirror"},
		Note: "A mirror of an encyclopaedia. From 2016 to 2020 two to five names were seen, so no cap of three applies.",
	},
}

// BAFTABritish returns who is named for Outstanding British Film.
func BAFTABritish() *credit.RuleSet {
	return set(credit.Header{
		ID: "bafta-british-film", Name: "BAFTA Outstanding British Film", Body: bafta, Edition: "2016 to 2020",
		Grants: "a place among the nominees",
	}, credit.Rule{
		ID: "bafta-3", Body: bafta, Edition: "2016 to 2020", Settings: films,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.None{baftaFunctions},
		Text: "Outstanding British Film names director, producers and writers; this title is none of them.",
		Ref:  cite.Ref{Source: "jn2187-bafta-films"},
		Note: "Seen in the nominations; the text of the rule was not read.",
	})
}

// BAFTADebut returns who is named for the Outstanding Debut by a British Writer,
// Director or Producer.
func BAFTADebut() *credit.RuleSet {
	return set(credit.Header{
		ID: "bafta-debut", Name: "BAFTA Outstanding Debut by a British Writer, Director or Producer", Body: bafta, Edition: "2017 to 2020",
		Grants: "a place among the nominees",
	}, credit.Rule{
		ID: "bafta-4", Body: bafta, Edition: "2017 to 2020", Settings: films,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.None{baftaFunctions},
		Text: "A debut names people with the functions of writer, director and producer; this title is none of them.",
		Ref:  cite.Ref{Source: "jn2187-bafta-films"},
		Note: "Seen in the nominations; the text of the rule was not read.",
	})
}

// baftaFunctions are the titles of writers, directors and producers.
var baftaFunctions = credit.AskedTitle{
	role.TitleProducer, role.TitleProducedBy, role.TitleDirector, role.TitleDirectedBy, role.TitleWrittenBy, "Writer",
	"Writer/Director", "Writer/Producer", "Director/Producer", "Writer/Director/Producer",
}

// SpiritFirstFeature returns who is named for Best First Feature at the
// Independent Spirit Awards.
func SpiritFirstFeature() *credit.RuleSet {
	return set(credit.Header{
		ID: "spirit-first-feature", Name: "Independent Spirit Award for Best First Feature", Body: spirit, Edition: "2016",
		Grants: "a share of the award",
	}, credit.Rule{
		ID: "spirit-1", Body: spirit, Edition: "2016", Settings: features,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.AskedTitle{role.TitleProducer, role.TitleProducedBy, role.TitleDirector, role.TitleDirectedBy},
		Text: "Best First Feature goes to directors and producers.",
		Ref:  cite.Ref{Source: "wikipedia-spirit-best-first-feature-mirror"},
		Note: "A mirror of an encyclopaedia of 2016.",
	}, credit.Rule{
		ID: "spirit-1-first", Body: spirit, Edition: "2016", Settings: features,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Is(DirectorsFirstFeature),
		Text: "That the feature is the first is asked of the director alone.",
		Ref:  cite.Ref{Source: "wikipedia-spirit-best-first-feature-mirror"},
		Note: "A mirror of an encyclopaedia of 2016.",
	})
}
