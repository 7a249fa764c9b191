package rulebook

import (
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// PGATelevisionSeries2004 returns the Producers Guild's superseded code for
// television series, as far as it was read: Executive Producer alone.
//
// It returns an error naming every parameter that is no ratio or out of range.
func PGATelevisionSeries2004(p Parameters) (*credit.RuleSet, error) {
	if err := p.validate(); err != nil {
		return nil, err
	}
	head := append([]credit.Rule{pgaOwner2004, pgaAgreed, pgaMembership}, p.listOf2004("television-series", scriptedSeries, executive, seriesFunctions[:])...)
	return credit.NewRuleSet(changed(credit.Header{
		ID:      "pga-television-series-2004",
		Name:    "Producers Guild of America, Producers Code of Credits, television series",
		Body:    pga,
		Edition: codeOf2004,
		Grants:  credit.GrantsCredit,
	}, p.majorityChange()), append(withTest(head, seriesOf2004[:], "pga-tvs-ep-3", p.share(seriesFunctions[:]), p.majorityChange()), seriesContradictions()...)...)
}

// withTest returns head and rules, the one named id with the given test, of which
// something may be changed.
func withTest(head, rules []credit.Rule, id credit.RuleID, test credit.Condition, c change) []credit.Rule {
	for _, r := range rules {
		if r.ID == id {
			r.Test = test
			noted(&r, c)
		}
		head = append(head, r)
	}
	return head
}

// seriesFunctions is the list of functions of a series' executive producer, as
// far as it was read.
var seriesFunctions = [...]credit.Function{
	{ID: "T1", Duties: []role.Duty{role.FinancierLiaison}},
	{ID: "T2", Duties: []role.Duty{role.ScriptDevelopment}},
	{ID: "T3", Duties: []role.Duty{role.Storylines}},
	{ID: "T4", Duties: []role.Duty{role.SeriesBible}},
	{ID: "T5", Duties: []role.Duty{role.EpisodeDirectors}},
	{ID: "T6", Duties: []role.Duty{role.SeriesRegularCasting}},
	{ID: "T7", Duties: []role.Duty{role.ProducingTeam}},
}

// seriesOf2004 holds the rules of the code; the one of functions lacks its test,
// which has a parameter.
var seriesOf2004 = [...]credit.Rule{
	{
		ID: "pga-tvs-ep-0-2004", Body: pga, Edition: codeOf2004, Settings: scriptedSeries,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.Historical,
		Test: credit.None{credit.Holders{Titles: executive, Min: 1}},
		Text: "Executive Producer is the primary credit of a series, and nobody has it.",
		Ref:  cite.Ref{Source: "pga-code-2004-television-series"},
	},
	{
		ID: "pga-tvs-ep-1-2004", Body: pga, Edition: codeOf2004, Settings: scriptedSeries, Titles: executive,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.ReportsOnlyTo{role.Studio, role.Network, role.Financier, role.Distributor},
		Text: "An executive producer reports to nobody but studio, financiers and distributors.",
		Ref:  cite.Ref{Source: "pga-code-2004-television-series"},
		Note: "A network is taken for the company that orders the series and pays for it, or that shows it: this library's reading, as the page names no networks.",
	},
	{
		ID: "pga-tvs-ep-3", Body: pga, Edition: codeOf2004, Settings: scriptedSeries, Titles: executive,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Parameter,
		Text: "An executive producer decides in a majority of the functions over all phases.",
		Ref:  cite.Ref{Source: "pga-code-2004-television-series"},
		Note: "The list breaks off; whether exactly half is enough, no text says.",
	},
	{
		ID: "pga-tvs-ep-3-writing", Body: pga, Edition: codeOf2004, Settings: scriptedSeries, Titles: executive,
		Force: credit.Bars, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Is(WritingOnly),
		Text: "Writing services alone do not earn Executive Producer.",
		Ref:  cite.Ref{Source: "pga-code-2004-television-series"},
	},
	{
		ID: "pga-tvs-ep-4", Body: pga, Edition: codeOf2004, Settings: scriptedSeries, Titles: executive,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{credit.Is(SeriesCreator), credit.Is(OngoingSupervision)},
		Text: "That the creator stays engaged in a supervisory role weighs in favour of Executive Producer, and grants it to nobody by itself.",
		Ref:  cite.Ref{Source: "pga-code-2004-television-series"},
	},
}

// PGALongFormTelevision2004 returns the Producers Guild's superseded code for
// television movies and other long-form television, as far as it was read. Here
// Executive Producer is the primary credit and Produced By one of logistics.
//
// It returns an error naming every parameter that is no ratio or out of range.
func PGALongFormTelevision2004(p Parameters) (*credit.RuleSet, error) {
	if err := p.validate(); err != nil {
		return nil, err
	}
	head := append([]credit.Rule{pgaOwner2004, pgaAgreed, pgaMembership}, p.listOf2004("long-form-television", longForm, executive, longFormFunctions[:])...)
	test := credit.All{credit.Is(SignificantAuthority), p.share(longFormFunctions[:])}
	return credit.NewRuleSet(changed(credit.Header{
		ID:      "pga-long-form-television-2004",
		Name:    "Producers Guild of America, Producers Code of Credits, long-form television",
		Body:    pga,
		Edition: codeOf2004,
		Grants:  credit.GrantsCredit,
	}, p.majorityChange()), append(withTest(head, longFormOf2004[:], "pga-lftv-ep-1", test, p.majorityChange()), longFormContradictions()...)...)
}

// longFormFunctions is the list of functions of long-form television, as far as
// it was read; its last stage breaks off.
var longFormFunctions = [...]credit.Function{
	{ID: "L1", Duties: []role.Duty{role.Concept, role.Material}, Any: true},
	{ID: "L2", Duties: []role.Duty{role.WriterEngagement}},
	{ID: "L3", Duties: []role.Duty{role.Rights, role.DevelopmentFunding}},
	{ID: "L4", Duties: []role.Duty{role.ScriptDevelopment}},
	{ID: "L5", Duties: []role.Duty{role.DirectorEngagement, role.CoProducerEngagement, role.ProductionManagerEngagement}},
	{ID: "L6", Duties: []role.Duty{role.KeyCreatives}},
	{ID: "L7", Duties: []role.Duty{role.PrincipalCasting}},
	{ID: "L8", Duties: []role.Duty{role.ShootingScript}},
	{ID: "L9", Duties: []role.Duty{role.ShootingSchedule}},
	{ID: "L10", Duties: []role.Duty{role.LocationChoice}},
	{ID: "L11", Duties: []role.Duty{role.Budget}},
	{ID: "L12", Duties: []role.Duty{role.ProducingTeamOnSet}},
	{ID: "L13", Duties: []role.Duty{role.DirectorConsultation}},
	{ID: "L14", Duties: []role.Duty{role.CostReports}},
	{ID: "L15", Duties: []role.Duty{role.FinancierLiaison}},
	{ID: "L16", Duties: []role.Duty{role.FirstCut}},
}

// longFormOf2004 holds the rules of the code; that of Executive Producer lacks
// its test, which has a parameter.
var longFormOf2004 = [...]credit.Rule{
	{
		ID: "pga-lftv-ep-0", Body: pga, Edition: codeOf2004, Settings: longForm,
		Force: credit.Notes, Subject: credit.OnList, Status: credit.Historical,
		Test: credit.None{credit.Holders{Titles: executive, Min: 1}},
		Text: "Executive Producer is the primary credit of long-form television, and nobody has it.",
		Ref:  cite.Ref{Source: "pga-code-2004-long-form-television"},
	},
	{
		ID: "pga-lftv-ep-1", Body: pga, Edition: codeOf2004, Settings: longForm, Titles: executive,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Parameter,
		Text: "An executive producer has significant authority to decide and decides in a majority of the functions over four stages; several people may.",
		Ref:  cite.Ref{Source: "pga-code-2004-long-form-television"},
		Note: "The list of the last stage breaks off; whether exactly half is enough, no text says.",
	},
	{
		ID: "pga-lftv-coep-1", Body: pga, Edition: codeOf2004, Settings: longForm, Titles: coExecutive,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.All{
			credit.Is(RareCircumstance), credit.ReportsTo{role.ExecutiveProducer},
			credit.Is(SignificantAuthority), credit.Is(SupervisesSignificantMajority),
		},
		Text: "Co-Executive Producer is for rare circumstances: somebody who reports directly to the executive producer, decides, and supervises a significant majority of functions above and below the line.",
		Ref:  cite.Ref{Source: "pga-code-2004-long-form-television-guidelines"},
		Note: "How much a significant majority is, the text does not say.",
	},
	{
		ID: "pga-lftv-sup-1", Body: pga, Edition: codeOf2004, Settings: longForm, Titles: supervising,
		Force: credit.Requires, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.ReportsTo{role.ExecutiveProducer, role.CoExecutiveProducer},
		Text: "A supervising producer reports to the executive producer or the co-executive producer.",
		Ref:  cite.Ref{Source: "pga-code-2004-long-form-television-guidelines"},
	},
	{
		ID: "pga-lftv-p-1", Body: pga, Edition: codeOf2004, Settings: longForm, Titles: []role.Title{role.TitleProducer},
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Any{
			credit.Is(ExecutesVisionWithinBudget),
			credit.Done{Part: credit.Decided, Of: []credit.Function{{Duties: []role.Duty{role.Rights}}}},
			credit.Is(SignificantDevelopment), credit.Is(SignificantFinancing),
		},
		Text: "A producer carries out the vision of executive producer and director within the budget, or secured the rights, developed the property or secured an essential and significant part of the financing.",
		Ref:  cite.Ref{Source: "pga-code-2004-long-form-television-guidelines"},
		Note: "No share of the financing is given; the quarter of the film code is not for use here.",
	},
	{
		ID: "pga-lftv-pb-1", Body: pga, Edition: codeOf2004, Settings: longForm, Titles: []role.Title{role.TitleProducedBy},
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Is(LogisticsThroughProduction),
		Text: "Produced By is for the one individual with primary responsibility for logistics from pre-production through completion of production.",
		Ref:  cite.Ref{Source: "pga-code-2004-long-form-television-guidelines"},
	},
	{
		ID: "pga-lftv-pb-1-one", Body: pga, Edition: codeOf2004, Settings: longForm,
		Force: credit.Requires, Subject: credit.OnList, Status: credit.Historical,
		Test: credit.None{credit.Holders{Titles: []role.Title{role.TitleProducedBy}, Min: 2}},
		Text: "Produced By is given to one individual at most.",
		Ref:  cite.Ref{Source: "pga-code-2004-long-form-television-guidelines"},
	},
}
