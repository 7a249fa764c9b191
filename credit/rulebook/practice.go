package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// PracticeObserved returns what producing credits are given for in practice,
// whatever the guilds' codes say: articles tell of such cases. It is kept apart
// from every rule; a granted verdict says that it is done, not that it is right.
func PracticeObserved() *credit.RuleSet {
	return set(credit.Header{
		ID:      "practice-observed",
		Name:    "Credits given in practice",
		Body:    "practice",
		Edition: "as told in the articles",
		Grants:  "a credit that some productions give",
	}, practiceObserved[:]...)
}

var practiceObserved = [...]credit.Rule{
	{
		ID: "practice-ap-introduction", Body: "practice", Edition: "2022", Titles: []role.Title{role.TitleAssociateProducer},
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.Done{Part: credit.Participated, Of: []credit.Function{{Duties: []role.Duty{role.Introductions}}, {Duties: []role.Duty{role.MarqueeTalent}}}},
		Text: "Some ask for and get Associate Producer for bringing people together or introducing an actor who signs.",
		Ref:  cite.Ref{Source: "seed-004", At: "S295"},
		Note: "The same article says that the credit is often regarded as meaningless.",
	},
	{
		ID: "practice-ep-equity", Body: "practice", Edition: "2022", Titles: executive,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.Done{Part: credit.Participated, Of: []credit.Function{{Duties: []role.Duty{role.OwnInvestment}}}},
		Text: "One producer gives Executive Producer to equity partners.",
		Ref:  cite.Ref{Source: "seed-004", At: "S283"},
	},
	{
		ID: "practice-ep-name", Body: "practice", Edition: "January 28, 2022", Titles: executive,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.Done{Part: credit.Participated, Of: []credit.Function{{Duties: []role.Duty{role.MarqueeTalent}}}},
		Text: "Marquee talent is sometimes given Executive Producer because the name brought money or other talent.",
		Ref:  cite.Ref{Source: "seed-001", At: "S105"},
	},
	{
		ID: "practice-p-free-location", Body: "practice", Edition: "2022", Titles: producedBy,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.Is(FreeLocation),
		Text: "Some productions give producer credits for help at the edge, such as a free location.",
		Ref:  cite.Ref{Source: "seed-004", At: "S237"},
		Note: "The author does not do so. Work on locations is a job of its own and no such help.",
	},
	{
		ID: "practice-p-tangential", Body: "practice", Edition: "2022", Titles: producedBy,
		Force: credit.Suffices, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.Is(HelpedHireActor),
		Text: "Some productions give producer credits for help at the edge, such as a hand in getting an actor hired.",
		Ref:  cite.Ref{Source: "seed-004", At: "S237"},
		Note: "The author does not do so. Sending the material to actors is the job of a casting director, choosing the cast is a producer's own work, and an introduction has a rule of its own: none of them is such help.",
	},
}
