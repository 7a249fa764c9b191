package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

const (
	eurimages       credit.Body = "Eurimages"
	councilOfEurope credit.Body = "Council of Europe"
)

// In a European co-production a co-producer is a company with a share of the
// finance. The sets below are asked about the co-production as a list, with
// quantities for its countries and shares; the film credit Co-Producer follows
// from none of it.

// Eurimages returns the shares that companies may hold in a co-production that
// the Eurimages fund supports.
func Eurimages() *credit.RuleSet {
	return set(credit.Header{
		ID: "eurimages-co-production", Name: "Eurimages, co-production shares", Body: eurimages, Edition: "as read",
		Grants: "standing as an eligible co-production",
	}, append([]credit.Rule{{
		ID: "copro-1-eurimages", Body: eurimages, Edition: "as read", Settings: films,
		Force: credit.Defines, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.Any{
			coproductionShares("3", "", "1/10", "7/10"),
			coproductionShares("2", "2", "1/5", "4/5"),
			credit.All{coproductionShares("2", "2", "1/10", "9/10"), credit.Measure{Quantity: BudgetEuros, Over: "5000000"}},
		},
		Text: "Of three countries or more each holds 10 to 70 percent, of two 20 to 80, and of two with a budget above five million euros 10 to 90.",
		Ref:  cite.Ref{Source: "eurimages-coproduction"},
	}}, coproductionAlways[:]...)...)
}

// CoProductionConvention1992 returns the shares of the European Convention on
// Cinematographic Co-Production of 1992.
func CoProductionConvention1992() *credit.RuleSet {
	return set(credit.Header{
		ID: "co-production-convention-1992", Name: "European Convention on Cinematographic Co-Production", Body: councilOfEurope, Edition: "1992",
		Grants: "standing as an official co-production",
	}, append([]credit.Rule{{
		ID: "copro-1-1992", Body: councilOfEurope, Edition: "1992", Settings: films,
		Force: credit.Defines, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.Any{coproductionShares("3", "", "1/10", "7/10"), coproductionShares("2", "2", "1/5", "4/5")},
		Text: "Of three countries or more each holds 10 to 70 percent, of two 20 to 80.",
		Ref:  cite.Ref{Source: "eurimages-revised-convention"},
	}, {
		ID: "copro-6", Body: councilOfEurope, Edition: "1992", Settings: films,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.Any{
			credit.None{credit.Is(FinanceOnlyPartner)},
			credit.Measure{Quantity: FinanceOnlyShare, Min: "1/10", Max: "1/4"},
		},
		Text: "A partner that brings money alone holds 10 to 25 percent.",
		Ref:  cite.Ref{Source: "we-are-uk-film-european-convention"},
		Note: "The authorities have to approve.",
	}, conventionOutsiders, financeOnlyConsistent}, coproductionAlways[:]...)...)
}

// CoProductionConvention2017 returns the shares of the revised convention, which
// hold where every state involved has ratified it.
func CoProductionConvention2017() *credit.RuleSet {
	return set(credit.Header{
		ID: "co-production-convention-2017", Name: "European Convention on Cinematographic Co-Production (revised)", Body: councilOfEurope, Edition: "2017",
		Grants: "standing as an official co-production",
	}, append([]credit.Rule{{
		ID: "copro-3", Body: councilOfEurope, Edition: "2017", Settings: films,
		Force: credit.Defines, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.All{
			credit.Is(AllRatifiedRevised),
			credit.Any{coproductionShares("3", "", "1/20", "4/5"), coproductionShares("2", "2", "1/10", "9/10")},
		},
		Text: "Where every state has ratified the revised text, of three countries or more each holds 5 to 80 percent, of two 10 to 90.",
		Ref:  cite.Ref{Source: "eurimages-revised-convention"},
	}, {
		ID: "copro-6-2017", Body: councilOfEurope, Edition: "2017", Settings: films,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.Any{
			credit.None{credit.Is(FinanceOnlyPartner)},
			credit.Measure{Quantity: FinanceOnlyShare, Min: "1/10", Max: "1/4"},
			credit.All{credit.Measure{Quantity: CoProducingCountries, Min: "3"}, credit.Measure{Quantity: FinanceOnlyShare, Min: "1/20", Max: "1/4"}},
		},
		Text: "A partner that brings money alone holds 5 to 25 percent where three countries or more take part, and 10 to 25 where two do.",
		Ref:  cite.Ref{Source: "we-are-uk-film-european-convention"},
		Note: "The page gives the two smallest shares of the revised text, and one largest, which is read as that of both texts. The authorities have to approve.",
	}, conventionOutsiders, financeOnlyConsistent}, coproductionAlways[:]...)...)
}

// coproductionShares is the test of shares for a number of countries.
func coproductionShares(min, max, smallest, largest credit.Bound) credit.All {
	return credit.All{
		credit.Measure{Quantity: CoProducingCountries, Min: min, Max: max},
		credit.Measure{Quantity: SmallestShare, Min: smallest},
		credit.Measure{Quantity: LargestShare, Max: largest},
	}
}

var coproductionAlways = [...]credit.Rule{
	{
		ID: "copro-5", Body: "producedby", Edition: "of this library, for every text", Settings: films,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.Measure{Quantity: TotalOfShares, Min: "1", Max: "1"},
		Text: "The shares add up to the whole.",
		Ref:  cite.Ref{Source: "producedby"},
	},
	{
		ID: "copro-consistent", Body: "producedby", Edition: "of this library, for every text", Settings: films,
		Force: credit.Contradicts, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.Any{
			credit.All{
				credit.Measure{Quantity: CoProducingCountries, Min: "2"}, credit.Measure{Quantity: SmallestShare, Over: "1/2"},
				credit.Measure{Quantity: TotalOfShares, Max: "1"},
			},
			credit.All{
				credit.Measure{Quantity: CoProducingCountries, Min: "3"}, credit.Measure{Quantity: SmallestShare, Over: "1/3"},
				credit.Measure{Quantity: TotalOfShares, Max: "1"},
			},
			credit.All{
				credit.Measure{Quantity: CoProducingCountries, Max: "2"}, credit.Measure{Quantity: LargestShare, Under: "1/2"},
				credit.Measure{Quantity: TotalOfShares, Min: "1"},
			},
			credit.All{
				credit.Measure{Quantity: CoProducingCountries, Max: "3"}, credit.Measure{Quantity: LargestShare, Under: "1/3"},
				credit.Measure{Quantity: TotalOfShares, Min: "1"},
			},
		},
		Text: "Of two countries none has the smallest share with more than a half, of three or more none with more than a third, and of two one has a half or more, of three a third.",
		Ref:  cite.Ref{Source: "producedby"},
	},
	{
		ID: "copro-7", Body: councilOfEurope, Edition: "1992 and 2017", Titles: []role.Title{role.TitleCoProducer}, Settings: films,
		Force: credit.Bars, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{},
		Text: "A co-producer here is a company with a share of the finance; no film credit of a person follows from it.",
		Ref:  cite.Ref{Source: "unesco-2014-co-production"},
	},
}

// conventionOutsiders is the limit of the Convention, in either text, for
// producers from states that are no party to it.
var conventionOutsiders = credit.Rule{
	ID: "copro-4", Body: councilOfEurope, Edition: "1992 and 2017", Settings: films,
	Force: credit.Requires, Subject: credit.OnList, Status: credit.InForce,
	Test: credit.Measure{Quantity: OutsideShare, Max: "3/10"},
	Text: "Producers from outside the parties together hold at most 30 percent.",
	Ref:  cite.Ref{Source: "european-sources-revised-convention"},
}

// financeOnlyConsistent holds for both texts of the Convention, which speak of such
// partners.
var financeOnlyConsistent = credit.Rule{
	ID: "copro-6-consistent", Body: house, Edition: "of this library, for the texts of 1992 and 2017", Settings: films,
	Force: credit.Contradicts, Subject: credit.OnList, Status: credit.InForce,
	Test: credit.All{credit.None{credit.Is(FinanceOnlyPartner)}, credit.Measure{Quantity: FinanceOnlyShare, Over: "0"}},
	Text: "Where no partner brings money alone, none such has a share.",
	Ref:  cite.Ref{Source: "producedby"},
}
