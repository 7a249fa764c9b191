package rulebook

import (
	"slices"

	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// PGAMark returns the rules of the Producers Mark, the letters p.g.a. after a
// producer's name: a certification of one person's work on one film. A question
// of a team asks whether two people are assessed as one.
//
// The Guild revises these rules every year, and of those of a year only contents
// pages were read. What is in force here is from its undated questions and answers;
// rules of a year, from 2010 to 2018, are historical and only remark, save that
// partners are taken for one by those of 2018. So there is one edition, without a
// number, and no year to ask for.
//
// Most of what it asks for is known of the production and not of the person: judge
// a whole list by [credit.Check], which takes both together and says of everybody
// whether the mark is due, or let a record learn what is known of the production
// first ([credit.Record.Learn]).
//
// The numbers in it are those of one year or one report; [PGAMarkWith] takes others.
func PGAMark() *credit.RuleSet {
	return set(markHeader(), markRules()...)
}

func markHeader() credit.Header {
	return credit.Header{
		ID:      "pga-mark",
		Name:    "Producers Guild of America, Producers Mark",
		Body:    pga,
		Edition: "questions and answers",
		Grants:  credit.GrantsMark,
	}
}

// markRules returns the rules of the mark, which the caller may change.
func markRules() []credit.Rule {
	return slices.Concat([]credit.Rule{pgaMembership}, pgaMark[:], markContradictions())
}

var pgaMark = [...]credit.Rule{
	{
		ID: "pga-mark-1", Body: pga, Edition: "questions and answers",
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.AskedTitle{role.TitleProducer, role.TitleProducedBy},
		Text: "Only an on-screen Producer or Produced By in the principal credits can have the mark.",
		Ref:  cite.Ref{Source: "pga-mark-rules-faq-certification-wording"},
	},
	{
		ID: "pga-mark-2", Body: pga, Edition: "questions and answers",
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{
			credit.AskedSetting{
				{Medium: role.Film, Format: role.Feature}, {Medium: role.Film, Format: role.AnimatedFeature},
				{Medium: role.Film, Format: role.Documentary}, {Medium: role.Television, Format: role.TelevisionMovie},
			},
			credit.Is(CommercialDistribution), credit.Is(USExploitation),
		},
		Text: "The mark is for features, animated and documentary features and televised or streamed films, made for commercial distribution and for exploitation in the United States.",
		Ref:  cite.Ref{Source: "pga-mark-rules-faq"},
	},
	{
		ID: "pga-mark-3", Body: pga, Edition: "questions and answers",
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{credit.Is(NoticeFiled), credit.Is(EligibilityFormFiled), credit.Is(MarkRequested)},
		Text: "Whoever may assign the credits filed the notice, and the person filed the eligibility form and asked for the mark.",
		Ref:  cite.Ref{Source: "pga-mark-rules-faq"},
	},
	{
		ID: "pga-mark-4", Body: pga, Edition: "questions and answers",
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Is(GuildMajorPortion),
		Text: "The panel found that the person did a major portion of the producing functions in a decision-making capacity.",
		Ref:  cite.Ref{Source: "pga-mark-rules-faq"},
		Note: "How functions and stages are weighed could not be read; the finding is the panel's.",
	},
	{
		ID: "pga-mark-5", Body: pga, Edition: "best practices",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{},
		Text: "The mark belongs to that film alone, and to no card, curriculum vitae, signature or profile.",
		Ref:  cite.Ref{Source: "pga-representing-affiliation"},
	},
	{
		ID: "pga-mark-6", Body: pga, Edition: "page of the mark",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.All{},
		Text: "It is written p.g.a., in lower case with full stops, after the name in the Produced By credit.",
		Ref:  cite.Ref{Source: "pga-mark-page"},
		Note: "What separates it from the name is not said.",
	},
	{
		ID: "pga-mark-7", Body: pga, Edition: "2013",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.None{credit.Is(GuildMajorPortion)},
		Text: "Who was refused the mark may still be credited as producer.",
		Ref:  cite.Ref{Source: "indiewire-2013-six-studios-adopt-producers-mark"},
		Note: "Reported in 2013; no later text was read.",
	},
	{
		ID: "pga-mark-8", Body: pga, Edition: "2018",
		Force: credit.Defines, Subject: credit.OnTeam, Status: credit.Parameter,
		Test: credit.All{
			credit.Measure{Quantity: TeamSize, Min: "2", Max: "2"},
			credit.Is(BothPetitioned), credit.Is(PartnershipRecognized),
			credit.AskedSetting{{Medium: role.Film}},
		},
		Shares: []credit.Fact{GuildMajorPortion},
		Text:   "Two producers whom the panel found to be a partnership, and who both asked for it, are assessed as one producer; in films alone.",
		Ref:    cite.Ref{Source: "pga-mark-rules-2018-producing-partnerships"},
		Note:   "Two is the number of the rules of 2018; later ones could not be read.",
	},
	{
		ID: "pga-mark-9", Body: pga, Edition: "2010 to 2013",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.None{credit.Is(NoticeBeforePost)},
		Text: "The notice was due no later than the start of post-production.",
		Ref:  cite.Ref{Source: "indiewire-2013-six-studios-adopt-producers-mark"},
		Note: "Reported for the first years of the mark.",
	},
	{
		ID: "pga-mark-10", Body: pga, Edition: "2015",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Parameter,
		Test: credit.Measure{Quantity: CrewListed, Under: "5"},
		Text: "The notice listed the producers in contractual billing order and at least five principal crew.",
		Ref:  cite.Ref{Source: "pga-mark-rules-2015-before-submitting"},
		Note: "Five is the number of 2015; no other year was read.",
	},
	{
		ID: "pga-det-1", Body: pga, Edition: "2010",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Parameter,
		Test: credit.Any{
			credit.None{credit.Measure{Quantity: PanelSize, Min: "3", Max: "3"}},
			credit.None{credit.Measure{Quantity: AppealPanelSize, Min: "3", Max: "3"}},
			credit.None{credit.Measure{Quantity: AppealPanelFromFirst, Min: "1", Max: "1"}},
		},
		Text: "A panel of three judges, an appeal goes to three of whom one sat on the first, and the result is final at the Guild; this panel was another.",
		Ref:  cite.Ref{Source: "deadline-2010-best-picture-credit-controversy"},
		Note: "Three, three and one are the numbers of one report of 2010; later panels were not confirmed.",
	},
	{
		ID: "pga-det-2", Body: pga, Edition: "2010 and 2011",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{credit.Is(GuildAppealed), credit.None{credit.Is(GuildMajorPortion)}},
		Text: "The person appealed against the panel's finding, which stands unless the second panel reverses it; what that one finds is final at the Guild.",
		Ref:  cite.Ref{Source: "deadline-2010-best-picture-credit-controversy"},
		Note: "The states are those of Determination, whose Facts are evidence here.",
	},
	{
		ID: "pga-det-3", Body: pga, Edition: "2010",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{},
		Text: "Answers of department heads weigh more than letters of fellow producers, and presence on the set does not decide.",
		Ref:  cite.Ref{Source: "deadline-2010-best-picture-credit-controversy"},
	},
}

// PGAArbitration2004 returns when an arbitrator changes a proposed credit, by
// the Producers Guild's rules of its code of 2004.
func PGAArbitration2004() *credit.RuleSet {
	return set(credit.Header{
		ID:      "pga-arbitration-2004",
		Name:    "Producers Guild of America, Rules Governing Arbitration",
		Body:    pga,
		Edition: codeOf2004,
		Grants:  "a change of the proposed credit",
	}, append([]credit.Rule{pgaOwner2004, pgaMembership}, pgaArbitration[:]...)...)
}

var pgaArbitration = [...]credit.Rule{
	{
		ID: "pga-arb-1", Body: pga, Edition: codeOf2004,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{
			credit.Is(AgreedInWriting), credit.Is(PetitionerEntitled),
			credit.AskedSetting{{Medium: role.Film}, {Medium: role.Television}},
		},
		Text: "A dispute is arbitrated if the parties agreed in writing and an owner or producer of a film or television programme asks for it.",
		Ref:  cite.Ref{Source: "pga-code-2004-arbitration-rules"},
	},
	{
		ID: "pga-arb-2", Body: pga, Edition: codeOf2004,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{credit.Is(ErroneousCredit), credit.Is(DeceptiveCredit)},
		Text: "The arbitrator changes the owner's proposal only on finding an erroneous or deceptive use of a credit, judged by the functions performed; else it stands.",
		Ref:  cite.Ref{Source: "pga-code-2004-arbitration-rules"},
	},
	{
		ID: "pga-arb-3", Body: pga, Edition: codeOf2004,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{},
		Text: "The rules in force when the Guild notifies the parties govern.",
		Ref:  cite.Ref{Source: "pga-code-2004-arbitration-rules"},
	},
}
