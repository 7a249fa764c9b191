package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

const (
	wga credit.Body = "WGA"
	dga credit.Body = "DGA"
)

// WritersLadder returns the titles of television writers from the lowest to the
// highest, as [WritersLadderRef] tells them. It is practice, not a rule of the
// guild; some lists leave rungs out, none puts them in another order. Consulting
// producers stand beside it, and a showrunner is a function, not a title.
func WritersLadder() []role.Title {
	return []role.Title{
		role.TitleStaffWriter, role.TitleStoryEditor, role.TitleExecutiveStoryEditor, role.TitleCoProducer,
		role.TitleProducer, role.TitleSupervisingProducer, role.TitleCoExecutiveProducer, role.TitleExecutiveProducer,
	}
}

// WritersLadderRef says who tells the order of [WritersLadder] in full; others
// tell the same with fewer rungs.
func WritersLadderRef() cite.Ref {
	return cite.Ref{Source: "schettini-tv-writing-job-titles"}
}

const (
	wgaFirst = 2008 // the vote of 2008
	wgaRead  = 2026 // the year in which the sources were read
)

// WGAScreenplayCredit returns how much of a screenplay a writer must have
// written to be credited with it. A question's edition is the year of the
// determination.
//
// The sources report two votes, of 2008 and of 2010, and none says how long the
// second one holds: its shares are held as read up to 2026, the year in which
// they were read. It returns an [*EditionError] for any other year.
func WGAScreenplayCredit(year int) (*credit.RuleSet, error) {
	if year < wgaFirst || year > wgaRead {
		return nil, &EditionError{Of: "WGA screenplay credit", Edition: year, First: wgaFirst, Last: wgaRead}
	}
	header := credit.Header{
		ID: "wga-screenplay-2010", Name: "Writers Guild of America, screenplay credit", Body: wga, Edition: "from 2010, as read in 2026",
		Number: year, Grants: "a credit for the screenplay",
	}
	if year < 2010 {
		header.ID, header.Edition = "wga-screenplay-2008", "2008 to 2009"
	}
	return set(header, of(wgaScreenplay[:], year)...), nil
}

var wgaScreenplay = [...]credit.Rule{
	{
		ID: "wga-2-third", Body: wga, Edition: "2010", From: 2010, Settings: films,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{
			credit.Any{credit.None{credit.Is(OriginalScreenplay)}, credit.Is(FirstWriter)},
			credit.Measure{Quantity: ScriptShare, Over: "33/100"},
		},
		Text: "More than 33 percent earns credit to anybody on a screenplay that is not original, and to the first writer of an original one.",
		Ref:  cite.Ref{Source: "variety-2010-wga-credit-revision"},
		Note: "Sources write 33 percent and one third; nothing later than the vote of 2010 was read.",
	},
	{
		ID: "wga-2-third-2008", Body: wga, Edition: "2008", From: 2008, To: 2009, Settings: films,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{
			credit.Any{
				credit.All{credit.Is(OriginalScreenplay), credit.Is(FirstWriter)},
				credit.All{credit.None{credit.Is(OriginalScreenplay)}, credit.None{credit.Is(ProductionExecutive)}},
			},
			credit.Measure{Quantity: ScriptShare, Over: "33/100"},
		},
		Text: "More than 33 percent earns credit to the first writer of an original screenplay, and on any other to every writer who is no production executive.",
		Ref:  cite.Ref{Source: "hollywood-reporter-2008-wga-credit-amendments"},
	},
	{
		ID: "wga-3", Body: wga, Edition: "before 2010", From: 2008, To: 2009, Settings: films,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{
			credit.None{credit.Is(OriginalScreenplay)}, credit.Is(ProductionExecutive),
			credit.Measure{Quantity: ScriptShare, Over: "1/2"},
		},
		Text: "More than half of a screenplay that is not original earned credit to a production executive, where others needed a third.",
		Ref:  cite.Ref{Source: "variety-2010-wga-credit-revision"},
	},
	{
		ID: "wga-3-floor", Body: wga, Edition: "before 2010", From: 2008, To: 2009, Settings: films,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{
			credit.Is(OriginalScreenplay), credit.None{credit.Is(ProductionExecutive)},
			credit.Measure{Quantity: ScriptShare, Over: "1/2"},
		},
		Text: "A production executive with half of a screenplay that is not original, or less, was not credited, first writer or not.",
		Ref:  cite.Ref{Source: "variety-2010-wga-credit-revision"},
		Note: "Reported in 2010 of the years before; the text of the rule was not read.",
	},
	{
		ID: "wga-2-half", Body: wga, Edition: "2008", From: 2008, Settings: films,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{
			credit.Is(OriginalScreenplay), credit.None{credit.Is(FirstWriter)}, credit.None{credit.Is(ProductionExecutive)},
			credit.Measure{Quantity: ScriptShare, Min: "1/2"},
		},
		Text: "A later writer of an original screenplay needs half.",
		Ref:  cite.Ref{Source: "hollywood-reporter-2008-wga-credit-amendments"},
		Note: "Reported for the vote of 2008; nothing later than the vote of 2010 was read.",
	},
	{
		ID: "wga-2-executive", Body: wga, Edition: "2008", From: 2008, Settings: films,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{
			credit.Is(OriginalScreenplay), credit.None{credit.Is(FirstWriter)}, credit.Is(ProductionExecutive),
			credit.Measure{Quantity: ScriptShare, Over: "1/2"},
		},
		Text: "A production executive, or a team with one, needs more than half of somebody else's original screenplay.",
		Ref:  cite.Ref{Source: "august-2010-wga-credits-proposals"},
		Note: "Told of 2010, as unchanged by the vote of that year; nothing later was read.",
	},
	{
		ID: "wga-2-floor", Body: wga, Edition: "2008", From: 2008, Settings: films,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Measure{Quantity: ScriptShare, Over: "33/100"},
		Text: "Nobody is credited for 33 percent of the screenplay or less.",
		Ref:  cite.Ref{Source: "hollywood-reporter-2008-wga-credit-amendments"},
		Note: "Sources write 33 percent and one third; nothing later than the vote of 2010 was read.",
	},
	{
		ID: "wga-2-original", Body: wga, Edition: "2008", From: 2008, Settings: films,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{
			credit.None{credit.Is(OriginalScreenplay)}, credit.Is(FirstWriter),
			credit.All{credit.Is(ProductionExecutive), credit.Measure{Quantity: ScriptShare, Over: "1/2"}},
			credit.All{credit.None{credit.Is(ProductionExecutive)}, credit.Measure{Quantity: ScriptShare, Min: "1/2"}},
		},
		Text: "Whoever rewrites somebody else's original screenplay and stays below half is not credited.",
		Ref:  cite.Ref{Source: "hollywood-reporter-2008-wga-credit-amendments"},
		Note: "Reported for the vote of 2008; nothing later than the vote of 2010 was read.",
	},
}

// WGAAdditionalCapacities returns the rule of Article 14 for people who write a
// series and are employed on it in another capacity too: writer-producers.
func WGAAdditionalCapacities() *credit.RuleSet {
	return set(credit.Header{
		ID: "wga-article-14-2017", Name: "Writers Guild of America, Article 14, writers in additional capacities", Body: wga, Edition: "MBA 2017",
		Grants: "employment in keeping with Article 14",
	}, credit.Rule{
		ID: "wga-5", Body: wga, Edition: "MBA 2017", Settings: television,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Measure{Quantity: WritingTermRatio, Min: "1"},
		Text: "The writing term on a series is at least as long as the term in the other capacity.",
		Ref:  cite.Ref{Source: "cdas-article-14-basics"},
		Note: "A law firm's account of the agreement of 2017.",
	})
}

// DGAUnitProductionManager returns to whom the duties of a unit production
// manager may pass where none is engaged.
func DGAUnitProductionManager() *credit.RuleSet {
	return set(credit.Header{
		ID: "dga-unit-production-manager", Name: "Directors Guild of America, unit production manager", Body: dga, Edition: "Basic Agreement, undated clause",
		Grants: "the duties of the unit production manager",
	}, credit.Rule{
		ID: "dga-2", Body: dga, Edition: "Basic Agreement 1-302", Settings: filmsAndTelevision,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{
			credit.None{credit.Is(ManagerEngaged)},
			credit.Any{credit.WorksAs{role.FirstAssistantDirector}, credit.Is(BonaFideProducer)},
		},
		Text: "Where no unit production manager is engaged, the duties may pass to a first assistant director in a dual role or to a bona fide producer, and to nobody else.",
		Ref:  cite.Ref{Source: "dga-basic-agreement-upm-clause-copy"},
	})
}

// DGCManagementCard returns how the card of the production manager and assistant
// directors is made up in an agreement of the Directors Guild of Canada.
func DGCManagementCard() *credit.RuleSet {
	const dgc credit.Body = "Directors Guild of Canada"
	return set(credit.Header{
		ID: "dgc-management-card", Name: "Directors Guild of Canada, card of production manager and assistant directors", Body: dgc, Edition: "a Canadian agreement",
		Grants: "a place on the card",
	}, credit.Rule{
		ID: "dga-3", Body: dgc, Edition: "a Canadian agreement", Settings: filmsAndTelevision,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.Historical,
		Test: credit.None{credit.Holders{Titles: []role.Title{
			role.TitleUnitProductionManager, role.TitleProductionManager, role.TitleFirstAssistantDirector, role.TitleSecondAssistantDirector,
		}, Min: 4}},
		Text: "The card of production manager, first and second assistant director holds at most three names, in that order.",
		Ref:  cite.Ref{Source: "dgc-screen-credits-clause-copy"},
		Note: "The text speaks of Canadian crew; the clause for the United States was not read.",
	})
}

// DGAPossessoryCredit returns the guideline for "a film by": when it is fitting,
// and what a first feature takes.
func DGAPossessoryCredit() *credit.RuleSet {
	return set(credit.Header{
		ID: "dga-possessory-2004", Name: "Directors Guild of America, possessory credit", Body: dga, Edition: "2004",
		Grants: "a possessory credit",
	}, credit.Rule{
		ID: "dga-4", Body: dga, Edition: "guideline", Settings: films,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Any{
			credit.Is(MarketableName), credit.Is(SignatureStyle),
			credit.Measure{Quantity: FeaturesDirected, Min: "3"}, credit.Is(EarlierPossessory),
		},
		Text: "A marketable or acclaimed name, a signature style, three theatrical features or an earlier possessory credit, any one of them, makes it fitting.",
		Ref:  cite.Ref{Source: "dga-creative-rights-credits"},
		Note: "A guideline for employers; the credit is freely negotiated.",
	}, credit.Rule{
		ID: "dga-4-first", Body: dga, Edition: "sideletter of 2004", Settings: films,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{
			credit.None{credit.Is(DirectorsFirstFeature)},
			credit.All{credit.Is(BroughtProperty), credit.Is(SomethingSubstantial)},
		},
		Text: "On a first feature the director must have brought the property and provided something substantial besides.",
		Ref:  cite.Ref{Source: "dga-2004-possessory-credit-release"},
		Note: "The sentence on what else must be provided was not read. Nothing later than the release of 2004 was read.",
	}, possessoryContradictions()[0])
}
