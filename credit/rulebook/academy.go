package rulebook

import (
	"fmt"
	"slices"

	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Editions of the Academy Awards whose rules are held. Edition n honours films
// of the year 1927+n from the 7th on.
const (
	academyFirst = 1
	academyLast  = 98
)

// AcademyBestPicture returns who may be named for Best Picture at the nth
// Academy Awards: by title, by the major portion of the work, by the guild's
// finding, and with teams of two counted as one. A question of a person asks for
// the title on screen; a list is that of the proposed nominees. [credit.Check] takes
// for these the people credited whom no rule of the set denies.
//
// No rule of the 24th to the 66th awards is held: those sets are empty, and every
// verdict by them is silent.
//
// The cap and what makes a team are as read in these editions;
// [AcademyBestPictureWith] takes others.
//
// It returns an [*EditionError] for an edition that is not held.
func AcademyBestPicture(n int) (*credit.RuleSet, error) {
	if n < academyFirst || n > academyLast {
		return nil, &EditionError{Of: "Academy Award for Best Picture", Edition: n, First: academyFirst, Last: academyLast}
	}
	return set(bestPictureHeader(n), bestPictureRules(n)...), nil
}

func bestPictureHeader(n int) credit.Header {
	return credit.Header{
		ID:      fmt.Sprintf("ampas-best-picture-%d", n),
		Name:    "Academy Award for Best Picture, " + ordinal(n),
		Body:    ampas,
		Edition: ordinal(n),
		Number:  n,
		Grants:  "a place among the nominees",
	}
}

// bestPictureRules returns the rules of an edition, which the caller may change.
func bestPictureRules(n int) []credit.Rule {
	return of(slices.Concat(academyBestPicture[:], bestPictureContradictions()), n)
}

// ordinal returns n as editions are named: 1st, 72nd, 98th.
func ordinal(n int) string {
	suffix := "th"
	switch {
	case n%100 >= 11 && n%100 <= 13:
	case n%10 == 1:
		suffix = "st"
	case n%10 == 2:
		suffix = "nd"
	case n%10 == 3:
		suffix = "rd"
	}
	return fmt.Sprintf("%d%s", n, suffix)
}

const ampas credit.Body = "AMPAS"

// features are the films that may be Best Picture; short films have categories of
// their own.
var features = []role.Setting{
	{Medium: role.Film, Format: role.Feature}, {Medium: role.Film, Format: role.AnimatedFeature}, {Medium: role.Film, Format: role.Documentary},
}

// academyBestPicture is in the order of the rules' numbers, then of editions.
var academyBestPicture = [...]credit.Rule{
	{
		ID: "ampas-bp-1-67", Body: ampas, Edition: "67th to 71st", From: 67, To: 71, Settings: features,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.AskedTitle{role.TitleProducer, role.TitleProducedBy},
		Text: "Only people credited Producer or Produced By were named.",
		Ref:  cite.Ref{Source: "hachimine-oscar-movies"},
		Note: "Seen in the credits of these editions; no text of the rule was read.",
	},
	{
		ID: "ampas-bp-1", Body: ampas, Edition: "86th", From: 72, Settings: features,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.AskedTitle{role.TitleProducer, role.TitleProducedBy},
		Text: "Only a screen credit of Producer or Produced By may be considered; executive producer, co-producer, associate producer, line producer, produced in association with and every other credit may not.",
		Ref:  cite.Ref{Source: "ampas-rule-16-86th"},
		Note: "The text read is that of the 86th; every edition from the 67th on agrees with it, and reports of the 97th tell the same.",
	},
	{
		ID: "ampas-bp-2", Body: ampas, Edition: "86th", From: 72, Settings: features,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Is(MajorPortion),
		Text: "The nominees are those who did the major portion of the producing functions, as the executive committee of the Producers Branch finds.",
		Ref:  cite.Ref{Source: "ampas-rule-16-86th"},
		Note: "The Academy publishes no score; the finding follows from no count. Read in the text of the 86th, and reported of the 80th; no later text was read.",
	},
	{
		ID: "ampas-bp-3-72", Body: ampas, Edition: "72nd to 79th", From: 72, To: 79, Settings: features,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.Parameter,
		Test: credit.Holders{Titles: []role.Title{role.TitleProducer, role.TitleProducedBy}, Max: 3},
		Text: "At most three producers are named.",
		Ref:  cite.Ref{Source: "hollywood-reporter-three-not-a-crowd"},
		Note: "Some reports say 2000 for the first year; the films of 1999, the 72nd, fit the nominations.",
	},
	{
		ID: "ampas-bp-3-80", Body: ampas, Edition: "86th", From: 80, Settings: features,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.Parameter,
		Test: credit.Any{
			credit.Holders{Titles: []role.Title{role.TitleProducer, role.TitleProducedBy}, Max: 3},
			credit.Is(ExtraordinaryCircumstance),
		},
		Text: "At most three producers or teams are named, unless the committee finds a rare and extraordinary circumstance.",
		Ref:  cite.Ref{Source: "ampas-rule-16-86th"},
		Note: "From the 81st on the committee has named more almost every year; at the 98th five of ten films name five people or more. Where nobody says whether it found such a circumstance, the cap denies nothing.",
	},
	{
		ID: "ampas-bp-4-86", Body: ampas, Edition: "86th", From: 86, To: 86, Settings: features,
		Force: credit.Defines, Subject: credit.OnTeam, Status: credit.Parameter,
		Test: credit.All{
			credit.Measure{Quantity: TeamSize, Min: "2", Max: "2"},
			credit.Measure{Quantity: PartnershipYears, Min: "5"},
			credit.Measure{Quantity: JointFeatures, Min: "5"},
		},
		Text: "Two people count as one producer if they have been partners for five years and made five theatrical features together in that time.",
		Ref:  cite.Ref{Source: "ampas-rule-16-86th"},
		Note: "Printed at the 86th; not in what was quoted of the 80th. The first edition is unknown, so earlier sets know no teams.",
	},
	{
		ID: "ampas-bp-4-87", Body: ampas, Edition: "87th", From: 87, Settings: features,
		Force: credit.Defines, Subject: credit.OnTeam, Status: credit.Parameter,
		Test: credit.All{
			credit.Measure{Quantity: TeamSize, Min: "2", Max: "2"},
			credit.Measure{Quantity: PartnershipYears, Min: "5"},
			credit.Measure{Quantity: JointFeatures, Min: "2"},
		},
		Text: "Two people count as one producer if they have been partners for five years and made two theatrical features together in that time.",
		Ref:  cite.Ref{Source: "screen-daily-2014-academy-rule-changes"},
		Note: "Reported for the 87th; no later text with these numbers was read.",
	},
	{
		ID: "ampas-bp-5", Body: ampas, Edition: "86th", From: 80, Settings: features,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Is(ExtraordinaryCircumstance),
		Text: "The committee may add any further qualified producer in a rare and extraordinary circumstance.",
		Ref:  cite.Ref{Source: "screen-daily-2007-more-than-three-producers"},
		Note: "Reported for the 80th and read in the text of the 86th; no later text was read.",
	},
	{
		ID: "ampas-bp-6-78", Body: ampas, Edition: "78th to 87th", From: 78, To: 87, Settings: features,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.None{credit.Is(GuildEligible)},
		Text: "The committee leans on the Producers Guild's finding, which binds it in nothing.",
		Ref:  cite.Ref{Source: "billboard-2005-academy-strict-on-credits"},
	},
	{
		ID: "ampas-bp-6-88", Body: ampas, Edition: "88th", From: 88, To: 96, Settings: features,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{credit.Is(GuildEligible), credit.Is(GuildAppealed)},
		Text: "A nominee was found eligible by the Producers Guild for this film or appealed against its refusal.",
		Ref:  cite.Ref{Source: "below-the-line-news-88th-rules"},
		Note: "When the wording changed to a successful appeal is unknown; it is first seen at the 97th.",
	},
	{
		ID: "ampas-bp-6-97", Body: ampas, Edition: "97th", From: 97, Settings: features,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Any{credit.Is(GuildEligible), credit.Is(GuildAppealSucceeded)},
		Text: "A nominee was found eligible by the Producers Guild for this film or appealed with success.",
		Ref:  cite.Ref{Source: "ampas-97th-nominees-announcement-copy"},
	},
	{
		ID: "ampas-bp-7", Body: ampas, Edition: "86th", From: 78, Settings: features,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{
			credit.All{credit.Is(MajorPortion), credit.None{credit.Is(GuildEligible)}},
			credit.All{credit.Is(GuildEligible), credit.None{credit.Is(MajorPortion)}},
		},
		Text: "The committee and the Producers Guild differ; the committee may add and drop against the guild, and its decision is final.",
		Ref:  cite.Ref{Source: "thewrap-2014-academy-overrules-guild"},
		Note: "Reported for the 86th, and for the 88th that the committee still decides; no later text was read.",
	},
	{
		ID: "ampas-bp-8", Body: ampas, Edition: "74th", From: 74, Settings: features,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{
			credit.None{credit.Is(StudioExecutive), credit.Is(PersonalManager)},
			credit.Is(FullyFunctioned),
		},
		Text: "Studio executives and personal managers are out unless they fully functioned as producers.",
		Ref:  cite.Ref{Source: "variety-2001-academy-tightens-oscar-rules"},
		Note: "Reported for the 74th; that it still stands was not confirmed.",
	},
	{
		ID: "ampas-bp-9", Body: ampas, Edition: "74th", From: 74, Settings: features,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Is(PromisedByContract),
		Text: "No private agreement on credit binds the Academy.",
		Ref:  cite.Ref{Source: "variety-2001-academy-tightens-oscar-rules"},
		Note: "Reported for the 74th; that it still stands was not confirmed.",
	},
	{
		ID: "ampas-bp-10", Body: ampas, Edition: "1st to 23rd", To: 23, Settings: features,
		Force: credit.Bars, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{},
		Text: "The award went to the production company; people are named from the 24th on.",
		Ref:  cite.Ref{Source: "levy-2007-changes-in-rules-about-producers"},
		Note: "A report, no text of the rule. Of the 177 nominations to the 23rd in the Academy's data 11 name people beside the company: for these the bar is too strict.",
	},
	{
		ID: "ampas-bp-11", Body: ampas, Edition: "97th", From: 77, Settings: features,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.Is(DeterminationPending),
		Text: "Nominees may be announced as still to be determined; the final list follows weeks later.",
		Ref:  cite.Ref{Source: "world-nl-2025-nominees-determined"},
		Note: "Seen at seven ceremonies from the 77th to the 97th; no text of a rule was read.",
	},
	{
		ID: "ampas-bp-12", Body: ampas, Edition: "98th", From: 98, To: 98, Settings: features,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Any{credit.None{credit.Is(ReleasedInFirstHalf)}, credit.Is(GuildSubmissionInTime)},
		Text: "A film released from January to June 2025 proved by 10 September 2025 that it was submitted to the Producers Guild.",
		Ref:  cite.Ref{Source: "ampas-98th-rules-release-copy"},
		Note: "The date for films of the second half of the year could not be read.",
	},
}
