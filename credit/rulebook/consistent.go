package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// What the facts and amounts named here cannot be together, whatever the body:
// each follows from what they stand for and from no rule. The rules of
// co-productions have theirs in their own table.

const house credit.Body = "producedby"

// contradiction is a rule of what no evidence can be.
func contradiction(id credit.RuleID, settings []role.Setting, titles []role.Title, test credit.Condition, text string) credit.Rule {
	return credit.Rule{
		ID: id, Body: house, Edition: "of this library", Settings: settings, Titles: titles,
		Force: credit.Contradicts, Subject: credit.OnPerson, Status: credit.InForce,
		Test: test, Text: text, Ref: cite.Ref{Source: "producedby"},
	}
}

// bestPictureContradictions are those of Best Picture.
func bestPictureContradictions() []credit.Rule {
	pending := contradiction("ampas-bp-consistent-pending", features, nil,
		credit.All{credit.Is(DeterminationPending), credit.Any{credit.Is(MajorPortion), credit.None{credit.Is(MajorPortion)}}},
		"What the committee has found is not still to be determined.")
	pending.From = 77
	return []credit.Rule{pending}
}

// featureContradictions are those of the code for feature films.
func featureContradictions() []credit.Rule {
	return []credit.Rule{contradiction("pga-feat-consistent-stages", featureFilm, producedBy, decidedInNoStage, decidedInSome)}
}

// shortContradictions are those of the code for short films.
func shortContradictions() []credit.Rule {
	return []credit.Rule{contradiction("pga-short-consistent-stages", shortFilm, producedBy, decidedInNoStage, decidedInSome)}
}

const decidedInSome = "Who decided anything decided in one of the four stages."

// decidedInNoStage is the test of somebody who decided, and in none of the stages.
var decidedInNoStage = credit.All{
	credit.Any{
		credit.Is(DecidedRegularly), credit.Is(DecidedContinuously), credit.Is(DecidedSubstantially),
		credit.Is(DecidedCreative), credit.Is(DecidedProduction), credit.Is(DecidedBudget), credit.Is(DecidedLegal),
	},
	credit.None{credit.Is(DecidedInDevelopment), credit.Is(DecidedInPreProduction), credit.Is(DecidedInProduction), credit.Is(DecidedInPostProduction)},
}

// theatricalContradictions are those of the code of 2004 for theatrical films.
func theatricalContradictions() []credit.Rule {
	return []credit.Rule{
		contradiction("pga-feat-ep-consistent", featureFilm, executive,
			credit.All{
				credit.Done{Part: credit.Participated, Of: []credit.Function{{Duties: []role.Duty{role.OwnInvestment}}}},
				credit.Measure{Quantity: FinancingShare, Max: "0"},
			},
			"Who put in money of their own brought a share of the financing."),
	}
}

// longFormContradictions are those of the code of 2004 for long-form television.
func longFormContradictions() []credit.Rule {
	return []credit.Rule{contradiction("pga-lftv-consistent", longForm, []role.Title{role.TitleProducer},
		credit.All{credit.Is(SignificantFinancing), credit.Measure{Quantity: FinancingShare, Max: "0"}},
		"Who secured a significant part of the financing brought a share of it.")}
}

// seriesContradictions are those of the code of 2004 for series.
func seriesContradictions() []credit.Rule {
	return []credit.Rule{contradiction("pga-tvs-consistent", scriptedSeries, executive,
		credit.All{
			credit.Is(WritingOnly),
			credit.Any{credit.Is(OngoingSupervision), credit.Done{Part: credit.Decided, Of: seriesFunctions[:]}},
		},
		"Who does nothing but write decides no function of an executive producer and supervises nothing.")}
}

// markContradictions are those of the Producers Mark.
func markContradictions() []credit.Rule {
	return []credit.Rule{
		contradiction("pga-mark-consistent-appeal", nil, nil,
			credit.All{credit.Is(GuildAppealSucceeded), credit.None{credit.Is(GuildMajorPortion)}},
			"Where an appeal succeeds, the finding is for the person."),
	}
}

// possessoryContradictions are those of a film by its director.
func possessoryContradictions() []credit.Rule {
	return []credit.Rule{contradiction("dga-4-consistent", films, nil,
		credit.All{credit.Is(DirectorsFirstFeature), credit.Measure{Quantity: FeaturesDirected, Min: "2"}},
		"Who has made two features or more makes no first one.")}
}
