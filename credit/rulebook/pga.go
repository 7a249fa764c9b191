package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

const pga credit.Body = "PGA"

// guildMedia are the media that the Guild's codes speak of; of the stage and of
// commercials they say nothing.
var guildMedia = []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Digital}, {Medium: role.VideoGame}}

// pgaOwner stands at the head of every set of today's code.
var pgaOwner = credit.Rule{
	ID: "pga-gen-1", Body: pga, Edition: codeOfCredits, Settings: guildMedia,
	Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
	Test: credit.All{},
	Text: "Whoever owns the production or may assign its credits decides; the Guild's code is a resource for negotiating them.",
	Ref:  cite.Ref{Source: "pga-code-feature-films"},
}

// pgaOwner2004 stands at the head of every set of the code of 2004.
var pgaOwner2004 = credit.Rule{
	ID: "pga-gen-1-2004", Body: pga, Edition: codeOf2004, Settings: guildMedia,
	Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
	Test: credit.All{},
	Text: "Whoever owns the production or may assign its credits decides; the Guild's code is advice unless both sides agreed on it in writing.",
	Ref:  cite.Ref{Source: "pga-code-2004-arbitration-rules"},
}

// pgaAgreed follows it.
var pgaAgreed = credit.Rule{
	ID: "pga-gen-1-agreed", Body: pga, Edition: codeOf2004, Settings: guildMedia,
	Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
	Test: credit.Is(AgreedInWriting),
	Text: "Both sides agreed in writing, so the code is the standard by which a dispute is arbitrated, and no mere advice.",
	Ref:  cite.Ref{Source: "pga-code-2004-arbitration-rules"},
}

// pgaMembership holds in every set of the Producers Guild.
var pgaMembership = credit.Rule{
	ID: "pga-gen-5", Body: pga, Edition: "Code of Credits, arbitration and mark", Settings: guildMedia,
	Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
	Test: credit.Is(GuildMember),
	Text: "Membership of the Guild counts for nothing in any credit or mark.",
	Ref:  cite.Ref{Source: "pga-mark-rules-faq"},
}

// pgaTakingPart holds for feature films; what it counts are the functions that
// the page sums up for development and pre-production.
var pgaTakingPart = credit.Rule{
	ID: "pga-gen-3", Body: pga, Edition: codeOfCredits, Settings: featureFilm, Titles: producedBy,
	Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
	Test: credit.All{
		credit.Done{Part: credit.Participated, Of: featureFunctions},
		credit.None{credit.Done{Part: credit.Decided, Of: featureFunctions}},
	},
	Text: "A function counts when it is done in a decision-making capacity; this person took part and decided nothing.",
	Ref:  cite.Ref{Source: "pga-code-feature-films"},
	Note: "Of development and pre-production alone: the functions of production and post-production could not be read.",
}

// featureFunctions are what the page on feature films sums up, as far as it was
// read.
var featureFunctions = []credit.Function{
	{Duties: []role.Duty{role.Concept}},
	{Duties: []role.Duty{role.Rights}},
	{Duties: []role.Duty{role.DevelopmentFunding}},
	{Duties: []role.Duty{role.WriterEngagement}},
	{Duties: []role.Duty{role.ScriptDevelopment}},
	{Duties: []role.Duty{role.KeyCreatives}},
	{Duties: []role.Duty{role.LocationScouting}},
	{Duties: []role.Duty{role.ShootingScript}},
	{Duties: []role.Duty{role.ShootingSchedule}},
	{Duties: []role.Duty{role.Budget}},
}

// producingTitle is the test of a title that calls somebody a producer. Lists of
// titles are about these; crafts have their own.
var producingTitle = credit.All{
	credit.AskedTitlePart{"producer", "produced by"},
	credit.None{credit.AskedTitlePart{"assistant to", "'s assistant"}},
}

// listOf2004 are the rules that hold for every list of functions of the code of
// 2004: a majority is needed, taking part does not count, and nobody need do all.
// about is what the list is of, in the ids of the rules.
func (p Parameters) listOf2004(about credit.RuleID, settings []role.Setting, titles []role.Title, of []credit.Function) []credit.Rule {
	floor, part, all := floorOf2004, partOf2004, allOf2004
	floor.Test = p.share(of)
	noted(&floor, p.majorityChange())
	part.Test = credit.All{
		credit.Done{Part: credit.Participated, Of: of},
		credit.None{credit.Done{Part: credit.Decided, Of: of}},
	}
	all.Test = credit.None{credit.Share{Part: credit.Decided, Min: "1", Of: of}}
	rules := []credit.Rule{floor, part, all}
	for i := range rules {
		rules[i].ID += about
		rules[i].Settings, rules[i].Titles = settings, titles
	}
	return rules
}

// floorOf2004, partOf2004 and allOf2004 lack their tests, which depend on the
// list of functions, and the end of their ids.
var (
	floorOf2004 = credit.Rule{
		ID: "pga-gen-2-", Body: pga, Edition: codeOf2004,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Parameter,
		Text: "Whoever is credited as a producer did a majority of the functions listed for the title.",
		Ref:  cite.Ref{Source: "pga-code-2004-landing-page"},
		Note: "Superseded. Whether exactly half is enough, no text says.",
	}
	partOf2004 = credit.Rule{
		ID: "pga-gen-3-", Body: pga, Edition: codeOf2004,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Text: "A function counts when it is done in a decision-making capacity; this person took part and decided nothing.",
		Ref:  cite.Ref{Source: "pga-code-2004-theatrical-functions-copy"},
	}
	allOf2004 = credit.Rule{
		ID: "pga-gen-4-", Body: pga, Edition: codeOf2004,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Text: "Some of the listed functions were not this person's to decide; nobody is expected to do all of them.",
		Ref:  cite.Ref{Source: "pga-code-2004-landing-page"},
	}
)
