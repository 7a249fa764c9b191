package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// PGAFeatureFilms returns the Producers Guild's Code of Credits for live-action
// feature films and television movies, as its page stands today: the titles it
// knows, and what it wants of Produced By.
//
// It says what earns Produced By, which is one credit with Producer, in a feature
// film, and of no other title. The page was read in part: of Executive Producer,
// Co-Producer, Line Producer, Associate Producer and the credits below them the
// list alone, so that every verdict on those is undetermined unless the title is
// out of place. [PGATheatrical2004] holds what was asked of an executive and an
// associate producer before.
func PGAFeatureFilms() *credit.RuleSet {
	return set(credit.Header{
		ID:      "pga-feature-films",
		Name:    "Producers Guild of America, Code of Credits, feature films",
		Body:    pga,
		Edition: codeOfCredits,
		Grants:  credit.GrantsCredit,
	}, append([]credit.Rule{pgaOwner, pgaTakingPart, pgaMembership}, append(pgaFeatureFilms[:], featureContradictions()...)...)...)
}

const codeOfCredits = "Code of Credits"

var pgaFeatureFilms = [...]credit.Rule{
	{
		ID: "pga-feat-set-1", Body: pga, Edition: codeOfCredits, Settings: featureFilm,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{producingTitle, credit.None{credit.AskedTitle{
			role.TitleProducedBy, role.TitleProducer, role.TitleExecutiveProducer,
			role.TitleCoProducer, role.TitleLineProducer, role.TitleAssociateProducer,
			role.TitleProductionManager, role.TitleProductionSupervisor, role.TitleProductionCoordinator,
			role.TitlePostProductionProducer, role.TitlePostProductionSupervisor, role.TitlePostProductionCoordinator,
			role.TitleVisualEffectsProducer, role.TitleVisualEffectsAssociateProducer,
			role.TitleVisualEffectsProductionManager, role.TitleVisualEffectsCoordinator,
		}}},
		Text: "The title is not in the Guild's list for feature films, as far as it was read.",
		Ref:  cite.Ref{Source: "pga-code-feature-films"},
		Note: "Of the page the list was read and little more: a title outside it is outside it as read, which denies nothing.",
	},
	{
		ID: "pga-feat-set-1-tv", Body: pga, Edition: codeOfCredits, Settings: televisionMovie,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{producingTitle, credit.None{credit.AskedTitle{
			role.TitleProducedBy, role.TitleProducer, role.TitleExecutiveProducer,
			role.TitleCoProducer, role.TitleLineProducer, role.TitleAssociateProducer,
			role.TitleProductionManager, role.TitleProductionSupervisor, role.TitleProductionCoordinator,
			role.TitlePostProductionProducer, role.TitlePostProductionSupervisor, role.TitlePostProductionCoordinator,
			role.TitleVisualEffectsProducer, role.TitleVisualEffectsAssociateProducer,
			role.TitleVisualEffectsProductionManager, role.TitleVisualEffectsCoordinator,
			role.TitleCoExecutiveProducer, role.TitleSupervisingProducer,
		}}},
		Text: "The title is not in the Guild's list for feature films or among those it adds for television movies, as far as it was read.",
		Ref:  cite.Ref{Source: "pga-code-feature-films"},
		Note: "Of the page the list was read and little more: a title outside it is outside it as read, which denies nothing.",
	},
	{
		ID: "pga-feat-pb-1", Body: pga, Edition: codeOfCredits, Settings: featureFilm,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.None{credit.Holders{Titles: []role.Title{role.TitleProducedBy, role.TitleProducer}, Min: 1}},
		Text: "Produced By, which is one credit with Producer, is the primary credit of a feature film, and nobody has it.",
		Ref:  cite.Ref{Source: "pga-code-feature-films"},
	},
	{
		ID: "pga-feat-pb-2", Body: pga, Edition: codeOfCredits, Settings: featureFilm,
		Titles: []role.Title{role.TitleProducedBy, role.TitleProducer},
		Force:  credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{
			credit.Any{credit.Is(MainlyOriginating), credit.Is(MainlyManaging)},
			credit.Is(DecidedRegularly), credit.Is(DecidedContinuously), credit.Is(DecidedSubstantially),
			credit.Is(DecidedCreative), credit.Is(DecidedProduction), credit.Is(DecidedBudget), credit.Is(DecidedLegal),
			credit.Is(DecidedInDevelopment), credit.Is(DecidedInPreProduction), credit.Is(DecidedInProduction), credit.Is(DecidedInPostProduction),
		},
		Text: "Produced By is for those mainly responsible for originating or managing production and delivery, who personally take regular, continuous and substantial decisions in creative, production, budget and legal matters over all four stages.",
		Ref:  cite.Ref{Source: "pga-code-feature-films"},
		Note: "A judgement of quality: the page gives no number. Its functions of production and post-production could not be read.",
	},
	pgaFilmCoExecutive,
}

// pgaFilmCoExecutive holds in the code of 2004 and in that of today.
var pgaFilmCoExecutive = credit.Rule{
	ID: "pga-feat-coep-1", Body: pga, Edition: "2004 and Code of Credits", Settings: featureFilm,
	Titles: []role.Title{role.TitleCoExecutiveProducer},
	Force:  credit.Bars, Subject: credit.OnPerson, Status: credit.InForce,
	Test: credit.All{},
	Text: "Co-Executive Producer is a credit of television, not of theatrical films.",
	Ref:  cite.Ref{Source: "pga-code-2004-membership-titles"},
	Note: "The code of today agrees: it lists the title for television movies alone.",
}

// Settings that rules of films hold in.
var (
	films              = []role.Setting{{Medium: role.Film}}
	television         = []role.Setting{{Medium: role.Television}}
	filmsAndTelevision = []role.Setting{{Medium: role.Film}, {Medium: role.Television}}

	featureFilm     = []role.Setting{{Medium: role.Film, Format: role.Feature}}
	televisionMovie = []role.Setting{{Medium: role.Television, Format: role.TelevisionMovie}}
)

// PGATheatrical2004 returns the Producers Guild's superseded code for theatrical
// films, first issued in 2004, as far as copies of it show: a majority of a list
// of functions for Produced By, and the grounds for Executive Producer and
// Associate Producer.
//
// Of the list, the functions of post-production and some of production are
// missing in the copy. It returns an error naming every parameter that is no
// ratio or out of range.
func PGATheatrical2004(p Parameters) (*credit.RuleSet, error) {
	if err := p.validate(); err != nil {
		return nil, err
	}
	majority, half := theatricalMajority, theatricalHalf
	majority.Test = p.share(theatricalFunctions)
	noted(&majority, p.majorityChange())
	half.Test = credit.Share{Part: credit.Decided, Min: "1/2", Of: theatricalFunctions}
	rules := append([]credit.Rule{pgaOwner2004, pgaAgreed, pgaMembership}, p.listOf2004("theatrical", featureFilm, producedBy, theatricalFunctions)...)
	rules = append(rules, theatricalPrimary, majority, half, pgaFilmCoExecutive)
	if p.ProducedByCap != 0 {
		limit := theatricalCap
		limit.Test = credit.None{credit.Holders{Titles: limit.Titles, Max: p.ProducedByCap}}
		limit.Titles = nil
		noted(&limit, p.capChange())
		rules = append(rules, limit)
	}
	financed := credit.Measure{Quantity: FinancingShare, Min: p.financingShare()}
	for _, r := range pgaTheatrical2004 {
		switch r.ID {
		case "pga-feat-ep-1":
			r.Test = credit.All{credit.Is(SignificantContribution), credit.Any{financed, credit.Is(SignificantDevelopment)}}
			noted(&r, p.financingChange())
		case "pga-feat-ep-3":
			r.Test = credit.All{financed, credit.None{credit.Is(SignificantContribution)}}
			noted(&r, p.financingChange())
		}
		rules = append(rules, r)
	}
	rules = append(rules, theatricalContradictions()...)
	return credit.NewRuleSet(changed(credit.Header{
		ID:      "pga-theatrical-2004",
		Name:    "Producers Guild of America, Producers Code of Credits, theatrical films",
		Body:    pga,
		Edition: codeOf2004,
		Grants:  credit.GrantsCredit,
	}, p.majorityChange(), p.financingChange(), p.capChange()), rules...)
}

const codeOf2004 = "Producers Code of Credits, 2004"

// theatricalFunctions is the list of functions of the code of 2004, as far as a
// copy shows it.
var theatricalFunctions = []credit.Function{
	{ID: "D1", Duties: []role.Duty{role.Concept}},
	{ID: "D2", Duties: []role.Duty{role.Material, role.Rights}},
	{ID: "D3", Duties: []role.Duty{role.WriterEngagement}},
	{ID: "D4", Duties: []role.Duty{role.ScriptDevelopment}},
	{ID: "D5", Duties: []role.Duty{role.DevelopmentFunding}},
	{ID: "D6", Duties: []role.Duty{role.FinancierLiaison}},
	{ID: "P1", Duties: []role.Duty{role.DirectorEngagement, role.CoProducerEngagement, role.ProductionManagerEngagement}},
	{ID: "P2", Duties: []role.Duty{role.PrincipalCasting}},
	{ID: "P3", Duties: []role.Duty{role.KeyCreatives}},
	{ID: "P4", Duties: []role.Duty{role.LocationScouting}},
	{ID: "P5", Duties: []role.Duty{role.PreliminaryBudget, role.Budget}},
	{ID: "P6", Duties: []role.Duty{role.ShootingScript}},
	{ID: "P7", Duties: []role.Duty{role.ShootingSchedule}},
	{ID: "R1", Duties: []role.Duty{role.PrincipalDeals}},
	{ID: "R2", Duties: []role.Duty{role.DirectorConsultation}},
	{ID: "R3", Duties: []role.Duty{role.DesignConsultation}},
	{ID: "R4", Duties: []role.Duty{role.EffectsConsultation}},
	{ID: "R5", Duties: []role.Duty{role.ProducingTeamOnSet}},
}

// theatricalPrimary asks for the primary credit.
var theatricalPrimary = credit.Rule{
	ID: "pga-feat-pb-1-2004", Body: pga, Edition: codeOf2004, Settings: featureFilm,
	Force: credit.Notes, Subject: credit.OnList, Status: credit.Historical,
	Test: credit.None{credit.Holders{Titles: []role.Title{role.TitleProducedBy, role.TitleProducer}, Min: 1}},
	Text: "Produced By is the primary credit of a theatrical film, and nobody has it.",
	Ref:  cite.Ref{Source: "pga-code-2004-theatrical-copy-2020"},
}

// theatricalMajority lacks its test, which has a parameter.
var theatricalMajority = credit.Rule{
	ID: "pga-feat-pb-3", Body: pga, Edition: codeOf2004, Settings: featureFilm,
	Titles: []role.Title{role.TitleProducedBy, role.TitleProducer},
	Force:  credit.Defines, Subject: credit.OnPerson, Status: credit.Parameter,
	Text: "Produced By is for those who decide in a majority of the listed functions; nobody is expected to do all of them.",
	Ref:  cite.Ref{Source: "pga-code-2004-theatrical-functions-copy"},
	Note: "Superseded. The copy breaks off in the functions of production; whether exactly half is enough, no text says.",
}

// theatricalHalf lacks its test, which is of the same functions.
var theatricalHalf = credit.Rule{
	ID: "pga-w-4", Body: pga, Edition: "a report of 2007", Settings: featureFilm,
	Titles: []role.Title{role.TitleProducedBy, role.TitleProducer},
	Force:  credit.Notes, Subject: credit.OnPerson, Status: credit.Parameter,
	Text: "At least half of the functions were decided, which by one report is enough.",
	Ref:  cite.Ref{Source: "levy-2007-producers-credits-departed-and-sunshine"},
	Note: "The Guild's own texts say a majority or a major portion; Parameters.AtLeast makes half enough.",
}

// theatricalCap lacks its test, which has a parameter.
var theatricalCap = credit.Rule{
	ID: "pga-feat-pb-4", Body: pga, Edition: codeOf2004, Settings: featureFilm,
	Titles: []role.Title{role.TitleProducedBy, role.TitleProducer},
	Force:  credit.Notes, Subject: credit.OnList, Status: credit.Parameter,
	Text: "More people are credited Produced By than the number the caller set.",
	Ref:  cite.Ref{Source: "variety-2005-the-truth-is-out-there"},
	Note: "One report of 2005 says three, reports of 2007 say that there is no cap, and films with four and five are known.",
}

// pgaTheatrical2004 holds the rules whose order follows the majority; those with
// a parameter lack their test.
var pgaTheatrical2004 = [...]credit.Rule{
	{
		ID: "pga-feat-ep-1", Body: pga, Edition: codeOf2004, Settings: featureFilm,
		Titles: []role.Title{role.TitleExecutiveProducer},
		Force:  credit.Defines, Subject: credit.OnPerson, Status: credit.Parameter,
		Text: "Executive Producer needs a significant contribution to the film and either an essential share of the financing or a significant contribution to developing the property.",
		Ref:  cite.Ref{Source: "pga-code-2004-theatrical-copy-2020"},
		Note: "The share of at least 25 % was read in a copy of a superseded text; whether it survives is unknown.",
	},
	{
		ID: "pga-feat-ep-2", Body: pga, Edition: codeOf2004, Settings: featureFilm,
		Titles: []role.Title{role.TitleExecutiveProducer},
		Force:  credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Done{Part: credit.Participated, Of: []credit.Function{{Duties: []role.Duty{role.Rights}}}},
		Text: "Securing the rights is typical evidence of developing the property, neither needed nor said to be enough.",
		Ref:  cite.Ref{Source: "pga-code-2004-theatrical-copy-2020"},
	},
	{
		ID: "pga-feat-ep-3", Body: pga, Edition: codeOf2004, Settings: featureFilm,
		Titles: []role.Title{role.TitleExecutiveProducer},
		Force:  credit.Notes, Subject: credit.OnPerson, Status: credit.Parameter,
		Text: "Financing without a significant contribution to the film does not earn Executive Producer.",
		Ref:  cite.Ref{Source: "pga-code-2004-theatrical-copy-2020"},
		Note: "The share is that of the ground for Executive Producer.",
	},
	{
		ID: "pga-feat-ep-4", Body: pga, Edition: codeOf2004, Settings: featureFilm,
		Titles: []role.Title{role.TitleProducedBy, role.TitleProducer},
		Force:  credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Measure{Quantity: FinancingShare, Over: "0"},
		Text: "Financing is a ground for Executive Producer, not for Produced By.",
		Ref:  cite.Ref{Source: "reuters-2010-producer-credits"},
	},
	{
		ID: "pga-feat-ap-1", Body: pga, Edition: "general questions", Settings: featureFilm,
		Titles: []role.Title{role.TitleAssociateProducer},
		Force:  credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{credit.Is(DelegatedFunction), credit.Is(SupervisedByDelegator)},
		Text: "An associate producer does one or more functions that a producer delegated, under that producer's supervision.",
		Ref:  cite.Ref{Source: "pga-general-faq"},
		Note: "From the older general questions; the text of today could not be read.",
	},
}
