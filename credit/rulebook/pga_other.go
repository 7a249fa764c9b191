package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Settings that the other rules of the Producers Guild hold in.
var (
	shortFilm  = []role.Setting{{Medium: role.Film, Format: role.Short}}
	webSeries  = []role.Setting{{Medium: role.Digital, Format: role.WebSeries}, {Medium: role.Digital, Format: role.Short}}
	immersive  = []role.Setting{{Medium: role.Digital, Format: role.Immersive}}
	videoGame  = []role.Setting{{Medium: role.VideoGame}}
	transmedia = []role.Setting{{Medium: role.Digital, Format: role.Transmedia}}
	producedBy = []role.Title{role.TitleProducedBy, role.TitleProducer}
)

// PGAShortFilms returns the Producers Guild's Code of Credits for short films,
// as its page stands today. Segment, field, story and archival producers are for
// non-fiction shorts alone ([Unscripted]).
//
// It says what earns Produced By, which is one credit with Producer, and of no
// other title: the page was read in part, and of the credits below it the list alone.
func PGAShortFilms() *credit.RuleSet {
	return set(credit.Header{
		ID:      "pga-short-films",
		Name:    "Producers Guild of America, Code of Credits, short films",
		Body:    pga,
		Edition: codeOfCredits,
		Grants:  credit.GrantsCredit,
	}, append([]credit.Rule{pgaOwner, pgaMembership}, append(pgaShortFilms[:], shortContradictions()...)...)...)
}

var pgaShortFilms = [...]credit.Rule{
	{
		ID: "pga-short-set-0", Body: pga, Edition: codeOfCredits, Settings: shortFilm,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{producingTitle, credit.None{credit.AskedTitle{
			role.TitleProducedBy, role.TitleProducer, role.TitleExecutiveProducer, role.TitleCoProducer, role.TitleLineProducer,
			role.TitleProductionManager, role.TitleProductionCoordinator, role.TitleAssociateProducer,
			role.TitlePostProductionSupervisor, role.TitlePostProductionCoordinator,
			role.TitleVisualEffectsProducer, role.TitleVisualEffectsAssociateProducer,
			role.TitleVisualEffectsProductionManager, role.TitleVisualEffectsCoordinator,
			role.TitleSegmentProducer, role.TitleFieldProducer, role.TitleStoryProducer, role.TitleArchivalProducer,
		}}},
		Text: "The title is not in the Guild's list for short films, as far as it was read.",
		Ref:  cite.Ref{Source: "pga-code-short-films"},
		Note: "Of the page the list was read and little more: a title outside it is outside it as read, which denies nothing.",
	},
	{
		ID: "pga-short-set-1", Body: pga, Edition: codeOfCredits, Settings: shortFilm,
		Titles: []role.Title{role.TitleSegmentProducer, role.TitleFieldProducer, role.TitleStoryProducer, role.TitleArchivalProducer},
		Force:  credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Is(Unscripted),
		Text: "Segment, field, story and archival producers are for documentary and non-fiction shorts alone.",
		Ref:  cite.Ref{Source: "pga-code-short-films"},
	},
	{
		ID: "pga-short-pb-1", Body: pga, Edition: codeOfCredits, Settings: shortFilm, Titles: producedBy,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{
			credit.Is(MainlyManaging), credit.Is(DecidedRegularly), credit.Is(DecidedContinuously), credit.Is(DecidedSubstantially),
			credit.Is(DecidedProduction), credit.Is(DecidedBudget), credit.Is(DecidedLegal),
			credit.Is(DecidedInDevelopment), credit.Is(DecidedInPreProduction), credit.Is(DecidedInProduction), credit.Is(DecidedInPostProduction),
		},
		Text: "Produced By is for those mainly responsible for managing production and delivery, who personally take regular, continuous and substantial decisions in production, budget and legal matters over all four stages.",
		Ref:  cite.Ref{Source: "pga-code-short-films"},
		Note: "Unlike for features, origination and creative matters are not named; the rest is as there. Of its functions those of post-production and some of production could not be read.",
	},
	{
		ID: "pga-short-pb-0", Body: pga, Edition: codeOfCredits, Settings: shortFilm,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.None{credit.Holders{Titles: producedBy, Min: 1}},
		Text: "Produced By is the primary credit of a short film, and nobody has it.",
		Ref:  cite.Ref{Source: "pga-code-short-films"},
	},
}

// PGADigital returns the Producers Guild's codes for digital short form,
// immersive work, video games and transmedia, of the last the text of 2010.
//
// It says what earns Transmedia Producer, and of no other title: the pages were
// read in part, of most credits the list alone, of an executive producer of games
// what is wanted at least, and of immersive work only what it is.
func PGADigital() *credit.RuleSet {
	return set(credit.Header{
		ID:      "pga-digital",
		Name:    "Producers Guild of America, Code of Credits, digital short form, immersive, video games, transmedia",
		Body:    pga,
		Edition: codeOfCredits,
		Grants:  credit.GrantsCredit,
	}, append([]credit.Rule{pgaOwner, pgaMembership}, pgaDigital[:]...)...)
}

var pgaDigital = [...]credit.Rule{
	{
		ID: "pga-dsf-1", Body: pga, Edition: codeOfCredits, Settings: webSeries,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.None{credit.Is(Advertisement), credit.Is(MostlyRepurposed), credit.Is(ShownElsewhere)},
		Text: "The code is for digital work that is no advertisement, is not mostly repurposed, and was not telecast, streamed as television or shown in cinemas before or at the same time.",
		Ref:  cite.Ref{Source: "pga-code-digital-short-form"},
	},
	{
		ID: "pga-dsf-set-0", Body: pga, Edition: codeOfCredits, Settings: webSeries,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{producingTitle, credit.None{credit.AskedTitle{
			role.TitleExecutiveProducer, role.TitleProducer, role.TitleCoProducer, role.TitleLineProducer,
			role.TitleProductionManager, role.TitleProductionCoordinator, role.TitleAssociateProducer,
			role.TitlePostProductionProducer, role.TitlePostProductionSupervisor, role.TitlePostProductionCoordinator,
			role.TitleVisualEffectsProducer, role.TitleVisualEffectsAssociateProducer,
			role.TitleVisualEffectsProductionManager, role.TitleVisualEffectsCoordinator,
			role.TitleSegmentProducer, role.TitleFieldProducer, role.TitleStoryProducer, role.TitleArchivalProducer,
		}}},
		Text: "The title is not in the Guild's list for digital short form, as far as it was read.",
		Ref:  cite.Ref{Source: "pga-code-digital-short-form"},
		Note: "Of the page the list was read and little more: a title outside it is outside it as read, which denies nothing.",
	},
	{
		ID: "pga-dsf-set-1", Body: pga, Edition: codeOfCredits, Settings: webSeries,
		Titles: []role.Title{role.TitleSegmentProducer, role.TitleFieldProducer, role.TitleStoryProducer, role.TitleArchivalProducer},
		Force:  credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Is(Unscripted),
		Text: "Segment, field, story and archival producers are for unscripted work alone.",
		Ref:  cite.Ref{Source: "pga-code-digital-short-form"},
	},
	{
		ID: "pga-dsf-ep-0", Body: pga, Edition: codeOfCredits, Settings: webSeries,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.None{credit.Holders{Titles: executive, Min: 1}},
		Text: "Executive Producer is the primary credit of digital short form, and nobody has it.",
		Ref:  cite.Ref{Source: "pga-code-digital-short-form"},
	},
	{
		ID: "pga-imm-1", Body: pga, Edition: codeOfCredits, Settings: immersive,
		Force: credit.Bars, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Is(IsGame),
		Text: "A game that uses virtual, augmented or mixed reality is a video game, not immersive work.",
		Ref:  cite.Ref{Source: "pga-code-immersive-media"},
	},
	{
		ID: "pga-vg-set-1", Body: pga, Edition: codeOfCredits, Settings: videoGame,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{producingTitle, credit.None{credit.AskedTitle{
			role.TitleExecutiveProducer, role.TitleSeniorProducer, role.TitleProducer, role.TitleGameProducer, role.TitleCreativeProducer,
			role.TitleTechnicalProducer, role.TitleAssociateProducer, role.TitleProductionSupervisor, role.TitleProductionCoordinator,
		}}},
		Text: "The title is not in the Guild's list for video games, as far as it was read.",
		Ref:  cite.Ref{Source: "pga-code-video-games"},
		Note: "Of the page the list was read and little more: a title outside it is outside it as read, which denies nothing.",
	},
	{
		ID: "pga-vg-ep-1", Body: pga, Edition: codeOfCredits, Settings: videoGame, Titles: executive,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Is(GameOversight),
		Text: "An executive producer oversees creative, business, financial and technology-partnership matters of a delivered game at the level of strategy.",
		Ref:  cite.Ref{Source: "pga-code-video-games"},
		Note: "A judgement of quality; the start of the definition was read, so it grants nothing by itself.",
	},
	{
		ID: "pga-tm-1", Body: pga, Edition: "6 April 2010", Settings: transmedia,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{credit.Measure{Quantity: Storylines, Min: "3"}, credit.Is(SameUniverse), credit.None{credit.Is(MostlyRepurposed)}},
		Text: "A transmedia project tells three or more storylines in one fictional universe, and does not merely cut the same material for another platform.",
		Ref:  cite.Ref{Source: "pga-2010-transmedia-producer"},
	},
	{
		ID: "pga-tm-2", Body: pga, Edition: "6 April 2010", Settings: transmedia, Titles: []role.Title{role.TitleTransmediaProducer},
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{credit.Is(SignificantPortion), credit.Is(OriginalStorylines)},
		Text: "A transmedia producer is responsible for a significant portion of planning, development, production or continuity across platforms and for original storylines for new ones; interactive work counts if it is tied to the story.",
		Ref:  cite.Ref{Source: "pga-2010-transmedia-producer"},
		Note: "How much a significant portion is, the text does not say.",
	},
}

// PGANewMedia2004 returns what was read of the Producers Guild's superseded code
// for new media: that it knew no primary title.
func PGANewMedia2004() *credit.RuleSet {
	return set(credit.Header{
		ID:      "pga-new-media-2004",
		Name:    "Producers Guild of America, Producers Code of Credits, new media",
		Body:    pga,
		Edition: codeOf2004,
		Grants:  credit.GrantsCredit,
	}, credit.Rule{
		ID: "pga-nm-1", Body: pga, Edition: codeOf2004, Settings: webSeries,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.Historical,
		Test: credit.All{},
		Text: "The older code of new media knew no single primary title.",
		Ref:  cite.Ref{Source: "pga-code-2004-landing-page"},
	})
}
