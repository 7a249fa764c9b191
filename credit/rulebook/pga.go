package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role/cite"
)

const pga credit.Body = "PGA"

// pgaOwner stands at the head of every set of the Producers Guild.
var pgaOwner = credit.Rule{
	ID: "pga-gen-1", Body: pga, Edition: "Code of Credits",
	Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
	Test: credit.All{},
	Text: "Whoever owns the production or may assign its credits decides; the Guild's code is advice unless both sides agreed on it in writing.",
	Ref:  cite.Ref{Source: "pga-code-2004-arbitration-rules"},
}

// pgaMembership holds in every set of the Producers Guild.
var pgaMembership = credit.Rule{
	ID: "pga-gen-5", Body: pga, Edition: "Code of Credits",
	Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
	Test: credit.Is(GuildMember),
	Text: "Membership of the Guild counts for nothing in any credit or mark.",
	Ref:  cite.Ref{Source: "pga-mark-rules-faq"},
}

// pgaTakingPart holds in every set of the Producers Guild that counts functions.
var pgaTakingPart = credit.Rule{
	ID: "pga-gen-3", Body: pga, Edition: "Code of Credits",
	Force: credit.Notes, Subject: credit.OnPerson, Status: credit.InForce,
	Test: credit.All{
		credit.Done{Part: credit.Participated, Of: theatricalFunctions},
		credit.None{credit.Done{Part: credit.Decided, Of: theatricalFunctions}},
	},
	Text: "A function counts when it is done in a decision-making capacity; taking part does not.",
	Ref:  cite.Ref{Source: "pga-code-feature-films"},
}
