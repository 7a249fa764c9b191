package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Settings that rules of television hold in.
var (
	scriptedSeries   = []role.Setting{{Medium: role.Television, Format: role.ScriptedSeries}, {Medium: role.Television, Format: role.LimitedSeries}}
	nonFictionSeries = []role.Setting{{Medium: role.Television, Format: role.NonFictionSeries}}
	longForm         = []role.Setting{{Medium: role.Television, Format: role.TelevisionMovie}, {Medium: role.Television, Format: role.LimitedSeries}}
	executive        = []role.Title{role.TitleExecutiveProducer}
	coExecutive      = []role.Title{role.TitleCoExecutiveProducer}
	supervising      = []role.Title{role.TitleSupervisingProducer}
)

// PGAScriptedTelevision returns the Producers Guild's Code of Credits for
// scripted episodic television, as its page stands today: the titles it knows,
// the five grounds of Executive Producer, and to whom the two highest report.
//
// It says what earns Executive Producer, and of no other title: of Co-Executive
// Producer to whom one reports, which can only deny it, and of the credits below
// the list alone, as the page was read in part.
func PGAScriptedTelevision() *credit.RuleSet {
	return set(credit.Header{
		ID:      "pga-scripted-television",
		Name:    "Producers Guild of America, Code of Credits, scripted episodic television",
		Body:    pga,
		Edition: codeOfCredits,
		Grants:  credit.GrantsCredit,
	}, append([]credit.Rule{pgaOwner, pgaMembership}, pgaScriptedTelevision[:]...)...)
}

var pgaScriptedTelevision = [...]credit.Rule{
	{
		ID: "pga-tvs-set-1", Body: pga, Edition: codeOfCredits, Settings: scriptedSeries,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{producingTitle, credit.None{credit.AskedTitle{
			role.TitleExecutiveProducer, role.TitleCoExecutiveProducer, role.TitleSupervisingProducer, role.TitleProducedBy,
			role.TitleLineProducer, role.TitleProducer, role.TitleCoProducer,
			role.TitleProductionManager, role.TitleProductionSupervisor, role.TitleProductionCoordinator, role.TitleAssociateProducer,
			role.TitlePostProductionProducer, role.TitlePostProductionSupervisor, role.TitlePostProductionCoordinator,
			role.TitleVisualEffectsProducer, role.TitleVisualEffectsAssociateProducer,
			role.TitleVisualEffectsProductionManager, role.TitleVisualEffectsCoordinator,
		}}},
		Text: "The title is not in the Guild's list for scripted episodic television, as far as it was read.",
		Ref:  cite.Ref{Source: "pga-code-episodic-television-scripted"},
		Note: "Of the page the list was read and little more: a title outside it is outside it as read, which denies nothing.",
	},
	{
		ID: "pga-tvs-ep-0", Body: pga, Edition: codeOfCredits, Settings: scriptedSeries,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.None{credit.Holders{Titles: executive, Min: 1}},
		Text: "Executive Producer stands first among the credits of a series, and nobody has it.",
		Ref:  cite.Ref{Source: "pga-code-episodic-television-scripted"},
	},
	{
		ID: "pga-tvs-ep-1", Body: pga, Edition: codeOfCredits, Settings: scriptedSeries, Titles: executive,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.ReportsOnlyTo{role.Studio, role.Network, role.Financier, role.Distributor},
		Text: "An executive producer reports to nobody but the studio and the companies that finance and distribute the series.",
		Ref:  cite.Ref{Source: "pga-code-episodic-television-scripted"},
		Note: "A network is taken for the company that orders the series and pays for it, or that shows it: this library's reading, as the page names no networks.",
	},
	{
		ID: "pga-tvs-ep-2", Body: pga, Edition: codeOfCredits, Settings: scriptedSeries, Titles: executive,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Any{
			credit.Is(Showrunner), credit.Is(IdeaToFinish), credit.Is(PackagerSeller),
			credit.Is(SeriesCreator), credit.Is(HyphenateProducing), credit.Is(SeniorLineProducing),
		},
		Text: "An executive producer is a showrunner, a creative producer from idea to finish or a packager, the creator, a hyphenate who performs critical producing functions, or by experience a producer of the line producer's kind.",
		Ref:  cite.Ref{Source: "pga-code-episodic-television-scripted"},
	},
	{
		ID: "pga-tvs-ep-2-bar", Body: pga, Edition: codeOfCredits, Settings: scriptedSeries, Titles: executive,
		Force: credit.Bars, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Is(StudioExecutive),
		Text: "Nobody employed at the same time as an executive of a studio, network or streamer is credited Executive Producer.",
		Ref:  cite.Ref{Source: "pga-code-episodic-television-scripted"},
	},
	{
		ID: "pga-tvs-coep-1", Body: pga, Edition: codeOfCredits, Settings: scriptedSeries, Titles: coExecutive,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.ReportsTo{role.ExecutiveProducer, role.Showrunner},
		Text: "A co-executive producer reports directly to the executive producer.",
		Ref:  cite.Ref{Source: "pga-code-episodic-television-scripted"},
	},
}

// PGANonFictionTelevision returns the Producers Guild's Code of Credits for
// non-fiction television, as its page stands today. It lacks the fifth ground of
// scripted television.
//
// It says what earns Executive Producer, and of no other title: of Co-Executive
// Producer to whom one reports, which can only deny it, and of the credits below
// the list alone, as the page was read in part.
func PGANonFictionTelevision() *credit.RuleSet {
	return set(credit.Header{
		ID:      "pga-non-fiction-television",
		Name:    "Producers Guild of America, Code of Credits, non-fiction television",
		Body:    pga,
		Edition: codeOfCredits,
		Grants:  credit.GrantsCredit,
	}, append([]credit.Rule{pgaOwner, pgaMembership}, pgaNonFictionTelevision[:]...)...)
}

var pgaNonFictionTelevision = [...]credit.Rule{
	{
		ID: "pga-nftv-set-1", Body: pga, Edition: codeOfCredits, Settings: nonFictionSeries,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{producingTitle, credit.None{credit.AskedTitle{
			role.TitleExecutiveProducer, role.TitleCoExecutiveProducer, role.TitleSupervisingProducer, role.TitleLineProducer,
			role.TitleProducer, role.TitleCoProducer, role.TitleSeniorProducer, role.TitleSupervisingFieldProducer, role.TitleFieldProducer,
			role.TitleSegmentProducer, role.TitleProductionManager, role.TitleProductionCoordinator, role.TitleAssociateProducer,
			role.TitleSupervisingStoryProducer, role.TitleSeniorStoryProducer, role.TitleStoryProducer, role.TitleArchivalProducer,
			role.TitlePostProductionSupervisor, role.TitlePostProductionCoordinator, role.TitleAssociateProducerPostProduction,
		}}},
		Text: "The title is not in the Guild's list for non-fiction television, as far as it was read.",
		Ref:  cite.Ref{Source: "pga-code-non-fiction-television"},
		Note: "Of the page the list was read and little more: a title outside it is outside it as read, which denies nothing.",
	},
	{
		ID: "pga-nftv-ep-0", Body: pga, Edition: codeOfCredits, Settings: nonFictionSeries,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.InForce,
		Test: credit.None{credit.Holders{Titles: executive, Min: 1}},
		Text: "Executive Producer stands first among the credits of a programme, and nobody has it.",
		Ref:  cite.Ref{Source: "pga-code-non-fiction-television"},
	},
	{
		ID: "pga-nftv-ep-1", Body: pga, Edition: codeOfCredits, Settings: nonFictionSeries, Titles: executive,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Any{
			credit.Is(Showrunner), credit.Is(IdeaToFinish), credit.Is(PackagerSeller),
			credit.Is(SeriesCreator), credit.Is(HyphenateProducing),
		},
		Text: "An executive producer is a showrunner, a creative producer from idea to finish or a packager, the creator, whose proof of concept counts if it secured the sale, or a hyphenate who performs critical producing functions.",
		Ref:  cite.Ref{Source: "pga-code-non-fiction-television"},
	},
	{
		ID: "pga-nftv-ep-1-line", Body: pga, Edition: codeOfCredits, Settings: nonFictionSeries, Titles: executive,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.ReportsOnlyTo{role.Studio, role.Network, role.Financier, role.Distributor},
		Text: "An executive producer reports to nobody but the studio and the companies that finance and distribute the programme.",
		Ref:  cite.Ref{Source: "pga-code-non-fiction-television"},
		Note: "A network is taken for the company that orders the programme and pays for it, or that shows it: this library's reading, as the page names no networks.",
	},
	{
		ID: "pga-nftv-ep-1-bar", Body: pga, Edition: codeOfCredits, Settings: nonFictionSeries, Titles: executive,
		Force: credit.Bars, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Is(StudioExecutive),
		Text: "Nobody employed at the same time as an executive of a studio, network or streamer is credited Executive Producer.",
		Ref:  cite.Ref{Source: "pga-code-non-fiction-television"},
	},
	{
		ID: "pga-nftv-coep-1", Body: pga, Edition: codeOfCredits, Settings: nonFictionSeries, Titles: coExecutive,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.ReportsTo{role.ExecutiveProducer, role.Showrunner},
		Text: "A co-executive producer reports directly and immediately to the executive producer.",
		Ref:  cite.Ref{Source: "pga-code-non-fiction-television"},
	},
}
