package role_test

import (
	"slices"
	"testing"

	"example.com/producedby/role"
)

// filmFacts were written from the articles, the guilds' texts and the decision
// table, not from the rows: a question, and what is to be answered on whose word.
var filmFacts = []struct {
	role     role.Role
	duty     role.Duty
	capacity role.Capacity
	setting  string
	want     role.Frequency
	ref      string
}{
	// The executive producer and the money.
	{role.ExecutiveProducer, role.Financing, role.Performs, "film", role.Usually, "seed-001 S041"},
	{role.ExecutiveProducer, role.Financing, role.Performs, "film/independent", role.Usually, "seed-001 S061"},
	{role.ExecutiveProducer, role.Financing, role.Performs, "film/studio", role.Often, "seed-003 S196"},
	{role.ExecutiveProducer, role.Financing, role.Oversees, "film", role.Usually, "seed-002 S138"},
	{role.ExecutiveProducer, role.Financing, role.Performs, "commercial", role.Usually, "seed-000 S011"},
	{role.ExecutiveProducer, role.OwnInvestment, role.Performs, "film", role.Sometimes, "seed-001 S072"},
	{role.ExecutiveProducer, role.OwnInvestment, role.Performs, "film/independent", role.Usually, "seed-004 S282"},
	{role.ExecutiveProducer, role.FundingShortfall, role.Performs, "film", role.Sometimes, "seed-001 S113"},
	{role.ExecutiveProducer, role.FinancingChannels, role.Performs, "film", role.Usually, "seed-001 S102"},
	{role.ExecutiveProducer, role.FinancialOversight, role.Advises, "film", role.Usually, "seed-001 S049"},
	{role.ExecutiveProducer, role.MajorFinancialDecisions, role.Decides, "film", role.Often, "seed-002 S145"},
	{role.ExecutiveProducer, role.BudgetExpectations, role.Decides, "film", role.Usually, "seed-001 S078"},
	{role.ExecutiveProducer, role.Budget, role.Approves, "film", role.Usually, "seed-001 S110"},
	{role.ExecutiveProducer, role.BudgetManagement, role.Performs, "film", role.Usually, "seed-001 S110"},
	{role.ExecutiveProducer, role.BudgetIncrease, role.Decides, "film", role.Sometimes, "seed-002 S164"},
	{role.ExecutiveProducer, role.BudgetTrouble, role.Performs, "film", role.Sometimes, "seed-001 S087"},
	{role.ExecutiveProducer, role.Profitability, role.Oversees, "film", role.Usually, "seed-002 S186"},
	{role.InvestorExecutiveProducer, role.Financing, role.Performs, "film", role.Usually, "seed-001 S086"},
	{role.InvestorExecutiveProducer, role.OwnInvestment, role.Performs, "film/independent", role.Usually, "seed-004 S283"},
	{role.HonoraryExecutiveProducer, role.MarqueeTalent, role.TakesPart, "film", role.Usually, "seed-001 S105"},

	// The executive producer and the making.
	{role.ExecutiveProducer, role.SetPresence, role.Performs, "film", role.Rarely, "seed-001 S094"},
	{role.StudioExecutiveProducer, role.SetPresence, role.Performs, "film", role.Sometimes, "seed-001 S096"},
	{role.ExecutiveProducer, role.DailyOperations, role.TakesPart, "film", role.Rarely, "seed-001 S095"},
	{role.ExecutiveProducer, role.DailyOperations, role.Decides, "film", role.Never, "seed-002 S166"},
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "commercial", role.Never, "seed-000 S013"},
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "film/independent", role.Sometimes, "seed-003 S197"},
	{role.ExecutiveProducer, role.DailyOperations, role.TakesPart, "theatre", role.Rarely, "seed-000 S024"},
	{role.ExecutiveProducer, role.SetOperations, role.TakesPart, "film/studio", role.Rarely, "seed-003 S196"},
	{role.ExecutiveProducer, role.OverallManagement, role.Oversees, "film", role.Usually, "seed-001 S048"},
	{role.ExecutiveProducer, role.OverallManagement, role.Decides, "film", role.Usually, "seed-002 S155"},
	{role.ExecutiveProducer, role.TimelyCompletion, role.Oversees, "film", role.Usually, "seed-000 S007"},
	{role.ExecutiveProducer, role.AgreedStandards, role.Oversees, "film", role.Usually, "seed-000 S009"},
	{role.ExecutiveProducer, role.ProducerSupervision, role.Oversees, "theatre", role.Usually, "seed-000 S004"},
	{role.ExecutiveProducer, role.GuildCompliance, role.Oversees, "film", role.Usually, "seed-000 S016"},
	{role.ExecutiveProducer, role.DirectorProductionDispute, role.Decides, "film", role.Usually, "seed-001 S068"},
	{role.ExecutiveProducer, role.ShootingSchedule, role.Approves, "film", role.Usually, "seed-000 S019"},
	{role.ExecutiveProducer, role.ProducingTeam, role.Decides, "film", role.Usually, "seed-001 S108"},
	{role.ExecutiveProducer, role.MarqueeTalent, role.Approves, "film", role.Usually, "seed-000 S017"},
	{role.ExecutiveProducer, role.PrincipalCasting, role.Decides, "film", role.Often, "seed-002 S147"},
	{role.ExecutiveProducer, role.PrincipalCasting, role.Advises, "film", role.Often, "seed-002 S182"},
	{role.ExecutiveProducer, role.CreativeChanges, role.Advises, "film", role.Usually, "seed-001 S050"},
	{role.ExecutiveProducer, role.CreativeChanges, role.Decides, "film", role.Often, "seed-002 S147"},
	{role.ExecutiveProducer, role.CreativeDirection, role.TakesPart, "film", role.Often, "seed-001 S074"},
	{role.ExecutiveProducer, role.CreativeDirection, role.TakesPart, "", role.Rarely, "seed-002 S142"},
	{role.ExecutiveProducer, role.CreativeDirection, role.TakesPart, "film/independent", role.Sometimes, "seed-004 S284"},
	{role.ExecutiveProducer, role.ScriptDevelopment, role.Advises, "film", role.Sometimes, "seed-001 S092"},
	{role.ExecutiveProducer, role.ScriptChanges, role.Advises, "film", role.Sometimes, "seed-001 S101"},
	{role.ExecutiveProducer, role.FirstCut, role.Advises, "film", role.Sometimes, "seed-001 S099"},
	{role.ExecutiveProducer, role.FinalCut, role.Approves, "film/documentary", role.Sometimes, "seed-002 S160"},
	{role.ExecutiveProducer, role.Vision, role.Oversees, "film", role.Usually, "seed-001 S073"},
	{role.ExecutiveProducer, role.CreativeNeeds, role.Oversees, "film", role.Usually, "seed-001 S076"},
	{role.ExecutiveProducer, role.Writing, role.Performs, "film/independent", role.Sometimes, "seed-000 S022"},

	// The executive producer and the world outside.
	{role.ExecutiveProducer, role.Packaging, role.Performs, "film", role.Usually, "seed-003 S213"},
	{role.ExecutiveProducer, role.DistributionStrategy, role.Advises, "film", role.Usually, "seed-002 S149"},
	{role.ExecutiveProducer, role.Marketing, role.Advises, "film", role.Usually, "seed-002 S149"},
	{role.ExecutiveProducer, role.DistributionDeal, role.Advises, "film/independent", role.Usually, "seed-004 S285"},
	{role.ExecutiveProducer, role.Promotion, role.Performs, "film", role.Often, "seed-002 S183"},
	{role.ExecutiveProducer, role.FestivalStrategy, role.TakesPart, "film/independent", role.Sometimes, "seed-003 S200"},
	{role.ExecutiveProducer, role.CastingOutreach, role.TakesPart, "film/independent", role.Sometimes, "seed-003 S198"},
	{role.ExecutiveProducer, role.LegalPaperwork, role.TakesPart, "film/independent", role.Sometimes, "seed-003 S199"},
	{role.ExecutiveProducer, role.Contracts, role.Performs, "film", role.Often, "seed-001 S119"},
	{role.StudioExecutiveProducer, role.ProductionRepresentation, role.Performs, "film", role.Usually, "seed-001 S044"},
	{role.StudioExecutiveProducer, role.FilmMakerLiaison, role.Performs, "film", role.Usually, "seed-001 S046"},
	{role.StudioExecutiveProducer, role.FundingApproval, role.Performs, "film/studio", role.Usually, "seed-001 S103"},
	{role.StudioExecutiveProducer, role.SlateOversight, role.Oversees, "film/studio", role.Sometimes, "seed-001 S060"},
	{role.Studio, role.ExecutiveProducerEngagement, role.Decides, "film/studio", role.Usually, "seed-001 S060"},

	// The producer.
	{role.Producer, role.DailyOperations, role.Performs, "film", role.Usually, "seed-001 S109"},
	{role.Producer, role.DailyOperations, role.Decides, "film", role.Usually, "seed-000 S036"},
	{role.Producer, role.SetPresence, role.Performs, "film", role.Usually, "seed-000 S031"},
	{role.Producer, role.SetOperations, role.Oversees, "film", role.Usually, "seed-000 S031"},
	{role.Producer, role.DepartmentSupervision, role.Oversees, "film", role.Usually, "seed-000 S032"},
	{role.Producer, role.CreativeDirection, role.TakesPart, "film", role.Usually, "seed-000 S038"},
	{role.Producer, role.Financing, role.Performs, "film", role.Usually, "seed-004 S251"},
	{role.Producer, role.Budget, role.Approves, "film", role.Usually, "seed-001 S112"},
	{role.Producer, role.BudgetManagement, role.Performs, "film", role.Usually, "seed-003 S203"},
	{role.Producer, role.BudgetManagement, role.Performs, "television", role.Usually, "seed-002 S169"},
	{role.Producer, role.CrewHiring, role.Decides, "film", role.Usually, "seed-003 S202"},
	{role.Producer, role.DepartmentTeams, role.Decides, "film/independent", role.Usually, "seed-004 S261"},
	{role.Producer, role.DepartmentTeams, role.Decides, "film/studio", role.Never, "seed-004 S260"},
	{role.Producer, role.DirectorEngagement, role.Decides, "film", role.Usually, "seed-004 S252"},
	{role.Producer, role.ExecutiveProducerEngagement, role.Decides, "film", role.Sometimes, "seed-001 S053"},
	{role.Producer, role.ExecutiveProducerEngagement, role.Decides, "film/independent", role.Usually, "seed-001 S061"},
	{role.Producer, role.StuntTeam, role.Decides, "film", role.Sometimes, "seed-004 S266"},
	{role.Producer, role.Equipment, role.Performs, "film", role.Usually, "seed-003 S227"},
	{role.Producer, role.ShootingDates, role.Decides, "film", role.Usually, "seed-003 S227"},
	{role.Producer, role.ShootingSchedule, role.Performs, "film", role.Usually, "seed-003 S205"},
	{role.Producer, role.ShootingSchedule, role.Prepares, "film", role.Never, "seed-004 S270"},
	{role.Producer, role.CastingOutreach, role.Performs, "film", role.Never, "seed-004 S270"},
	{role.Producer, role.CastingOutreach, role.TakesPart, "film", role.Sometimes, "seed-004 S270"},
	{role.Producer, role.Writing, role.TakesPart, "film", role.Rarely, "seed-004 S247"},
	{role.Producer, role.Writing, role.TakesPart, "film/independent", role.Sometimes, "seed-004 S248"},
	{role.Producer, role.Insurance, role.Performs, "film", role.Usually, "seed-004 S271"},
	{role.Producer, role.PostDeals, role.Performs, "film", role.Usually, "seed-004 S277"},
	{role.Producer, role.PostSupervision, role.Oversees, "film", role.Usually, "seed-004 S253"},
	{role.Producer, role.PostSupervision, role.TakesPart, "theatre", role.Usually, "seed-002 S181"},
	{role.Producer, role.DistributionDeal, role.Performs, "film", role.Usually, "seed-004 S254"},
	{role.Producer, role.AwardAcceptance, role.Performs, "film", role.Usually, "seed-004 S257"},
	{role.Producer, role.UnionRelations, role.Performs, "film", role.Usually, "seed-004 S307"},
	{role.Producer, role.Recoupment, role.Performs, "film", role.Sometimes, "seed-004 S311"},
	{role.Producer, role.DirectorConsultation, role.Performs, "theatre", role.Often, "seed-002 S174"},
	{role.Producer, role.WriterEngagement, role.Decides, "film/short", role.Sometimes, "pga-code-short-films development"},

	// Those under the producer.
	{role.LineProducer, role.ScriptBreakdown, role.Performs, "film", role.Usually, "seed-001 S111"},
	{role.LineProducer, role.Budget, role.Prepares, "film", role.Usually, "seed-001 S111"},
	{role.LineProducer, role.ShootingSchedule, role.Prepares, "film", role.Usually, "seed-004 S296"},
	{role.LineProducer, role.BudgetManagement, role.Performs, "film", role.Usually, "seed-004 S297"},
	{role.LineProducer, role.CreativeDirection, role.TakesPart, "film/RU", role.Never, "yandex-line-producer line producer"},
	{role.LineProducer, role.Rights, role.TakesPart, "film/FR", role.Never, "wikipedia-fr-producteur-delegue-mirror producteur exécutif"},
	{role.CoProducer, role.Logistics, role.Performs, "film", role.Sometimes, "seed-004 S288"},
	{role.CoProducer, role.PostSupervision, role.TakesPart, "film", role.Sometimes, "seed-004 S291"},
	{role.CoProducer, role.Budget, role.Approves, "film", role.Usually, "pga-code-2004-theatrical-functions-copy P5"},
	{role.AssociateProducer, role.Introductions, role.Performs, "film", role.Sometimes, "seed-004 S293"},
	{role.AssociateProducer, role.DelegatedFunctions, role.Performs, "film", role.Usually, "pga-general-faq associate producer"},
	{role.UnitProductionManager, role.DailyProductionReport, role.Oversees, "film", role.Usually, "dga-unit-production-manager-clause-copy daily production report"},
	{role.ProductionManager, role.CallSheet, role.Informed, "film", role.Usually, "studiobinder-how-call-sheets-are-approved distribution"},

	// The director and the floor.
	{role.Director, role.Directing, role.Prepares, "film", role.Usually, "seed-004 S269"},
	{role.Director, role.DirectorsCut, role.Decides, "film/US", role.Always, "dga-creative-rights-checklist director's cut"},
	{role.Director, role.FinalCut, role.Decides, "film", role.Sometimes, "dga-creative-rights-summary final cutting authority by contract"},
	{role.Producer, role.DirectorsCut, role.Performs, "film/US", role.Never, "dga-creative-rights-checklist director's cut"},
	{role.Producer, role.DirectorsCut, role.Approves, "film", role.Usually, "moonworkers-editor director's cut"},
	{role.Producer, role.DirectorsCut, role.Approves, "film/US", role.Never, "dga-creative-rights-checklist director's cut"},
	{role.Editor, role.FirstCut, role.Performs, "film", role.Usually, "moonworkers-editor rough assembly"},
	{role.PostProductionSupervisor, role.QualityControl, role.Oversees, "film", role.Usually, "shade-post-production-management required specifications"},
	{role.Attorney, role.Clearances, role.Oversees, "film", role.Usually, "amerilaw-production-legal third-party content"},
	{role.Director, role.FirstAssistantDirectorChoice, role.Decides, "film", role.Usually, "afci-crewing-up who selects"},
	{role.Director, role.FirstAssistantDirectorChoice, role.Decides, "film/US", role.Always, "dga-creative-rights-checklist first assistant director"},
	{role.FirstAssistantDirector, role.ShootingSchedule, role.Prepares, "film", role.Usually, "screenskills-first-assistant-director overview of the role"},
	{role.SecondAssistantDirector, role.CallSheet, role.Prepares, "film", role.Usually, "studiobinder-how-call-sheets-are-approved drafting"},
	{role.FirstAssistantDirector, role.CallSheet, role.Approves, "film", role.Usually, "studiobinder-how-call-sheets-are-approved call times"},
	{role.CastingDirector, role.CastingOutreach, role.Performs, "film", role.Usually, "seed-004 S268"},

	{role.UnitProductionManager, role.CallSheet, role.Approves, "film", role.Usually, "assistant-directing-second-assistant-director approval"},
	{role.SecondAssistantDirector, role.DailyProductionReport, role.Prepares, "film", role.Usually, "assistant-directing-second-assistant-director duties"},
	{role.LocationManager, role.Authorities, role.Performs, "film", role.Usually, "screenskills-location-manager permits"},
	{role.ProductionAccountant, role.CostReports, role.Prepares, "film", role.Usually, "screenskills-production-accountant overview of the role"},
	{role.Cinematographer, role.ColourGrade, role.Approves, "film", role.Usually, "film-technology-in-post-production-2nd-edition approval of the print"},

	{role.UnitProductionManager, role.CreativeDirection, role.TakesPart, "film", role.Never, "me-myself-and-shirley-types-of-producers unit production manager"},
	{role.Director, role.LocationChoice, role.Approves, "film", role.Usually, "cleve-film-production-management-4th-edition functions of a director"},
	{role.Director, role.PrincipalCasting, role.Advises, "film/US", role.Always, "dga-creative-rights-summary 7-202, creative decisions"},
	{role.Director, role.ScriptChanges, role.Advises, "film/US", role.Always, "dga-creative-rights-checklist pre-production, script revisions"},
	{role.LineProducer, role.BudgetManagement, role.Decides, "film", role.Usually, "screenskills-line-producer overview of the role"},
	{role.CoProducer, role.Financing, role.TakesPart, "film", role.Often, "studiobinder-co-producer high-level duties"},

	// Documentary and animation.
	{role.Producer, role.Financing, role.Performs, "film/documentary", role.Always, "ruready-documentary-producer producer"},
	{role.ExecutiveProducer, role.Financing, role.Performs, "film/documentary", role.Usually, "gidii-advocacy-documentary-producers executive producer"},
	{role.ExecutiveProducer, role.FirstCut, role.Advises, "film/documentary", role.Usually, "playpause-rough-cut-screening rough-cut audience"},
	{role.ArchivalProducer, role.Clearances, role.Performs, "film/documentary", role.Usually, "genially-production-roles archive producer"},
	{role.Producer, role.Budget, role.Prepares, "film/animated-feature", role.Usually, "creative-skillset-animation-producer costs"},
	{role.AnimationProducer, role.Concept, role.Performs, "film/animated-feature", role.Sometimes, "moonworkers-producer-animation idea"},
	{role.AnimationProducer, role.CreativeDirection, role.Oversees, "film/animated-feature/independent", role.Sometimes, "moonworkers-producer-animation smaller companies"},
	{role.ExecutiveProducer, role.BusinessDecisions, role.Oversees, "film/animated-feature", role.Sometimes, "creative-skillset-animation-production-team executive producer"},

	// Those who pay, guarantee and sell.
	{role.CompletionGuarantor, role.BankSignature, role.Approves, "film", role.Usually, "law-insider-production-account signatories"},
	{role.CompletionGuarantor, role.Shutdown, role.Decides, "film", role.Sometimes, "cinefinance-agreements abandonment"},
	{role.Distributor, role.ReleasePlanning, role.Decides, "film", role.Usually, "dic-academy-distributor strategy and date"},
	{role.SalesAgent, role.FinancingChannels, role.TakesPart, "film/independent", role.Often, "moonworkers-sales-agent deals made at the start"},
	{role.StudioHead, role.Greenlight, role.Decides, "film/studio", role.Usually, "stage-32-studio-chief studio chief"},
	{role.StudioHead, role.DepartmentTeams, role.TakesPart, "film/studio", role.Never, "seed-004 S260"},
	{role.Financier, role.BudgetOverage, role.Decides, "film", role.Usually, "film-production-2011-report-card prerogative of financier or studio"},
	{role.CompletionGuarantor, role.Budget, role.Approves, "film", role.Usually, "film-finances-completion-agreement-copy budget"},
	{role.CompletionGuarantor, role.OverallManagement, role.Performs, "film", role.Sometimes, "cinefinance-agreements takeover"},
	{role.SalesAgent, role.DistributionDeal, role.Performs, "film", role.Usually, "seed-004 S280"},
	{role.Distributor, role.PictureLock, role.Approves, "film", role.Always, "trisha-studios-mistakes-before-delivery picture lock"},
}

func TestFilmFacts(t *testing.T) {
	for _, f := range filmFacts {
		a := role.Ask(f.role, f.duty, f.capacity, in(t, f.setting))
		if !a.Known() || a.Frequency() != f.want || a.Prevailing.Ref.String() != f.ref {
			t.Errorf("%s %s %s in %s: %s on %s, want %s on %s",
				f.role, f.capacity, f.duty, f.setting, a.Frequency(), a.Prevailing.Ref, f.want, f.ref)
		}
	}
}

// Silence of the sources is not a no.
func TestWhatNobodySaysIsUnknown(t *testing.T) {
	for _, q := range []role.Question{
		{Role: role.AssociateProducer, Duty: role.Budget, Capacity: role.Approves, Setting: in(t, "film")},
		{Role: role.SalesAgent, Duty: role.SetPresence, Capacity: role.TakesPart, Setting: in(t, "film")},
		{Role: role.LineProducer, Duty: role.FinalCut, Capacity: role.Decides, Setting: in(t, "film")},
		{Role: role.ExecutiveProducer, Duty: role.CallSheet, Capacity: role.Approves, Setting: in(t, "film")},
	} {
		if a := role.Published().Ask(q); a.Known() {
			t.Errorf("%v: answered by %v", q, a.Prevailing)
		}
	}
}

// conflicts are the disagreements inside the articles. Each side must be
// answered on its own word, and none may silence the other.
func TestConflictsOfTheArticlesStandSideBySide(t *testing.T) {
	type side struct {
		role     role.Role
		duty     role.Duty
		capacity role.Capacity
		setting  string
		want     role.Frequency
	}
	for name, sides := range map[string][]side{
		"day to day, by medium and scale": {
			{role.ExecutiveProducer, role.DailyOperations, role.TakesPart, "film", role.Rarely},
			{role.ExecutiveProducer, role.DailyOperations, role.TakesPart, "film/independent", role.Sometimes},
			{role.ExecutiveProducer, role.DailyOperations, role.TakesPart, "television/scripted-series", role.Usually},
			{role.ExecutiveProducer, role.DailyOperations, role.Performs, "television", role.Usually},
			{role.ExecutiveProducer, role.DailyOperations, role.Decides, "film", role.Never},
			{role.ExecutiveProducer, role.DailyOperations, role.Decides, "television", role.Usually},
		},
		"who hires the physical producers": {
			{role.ExecutiveProducer, role.ProducingTeam, role.Decides, "film", role.Usually},
			{role.Producer, role.ProducingTeam, role.Decides, "film", role.Usually},
			{role.Producer, role.CrewHiring, role.Decides, "film", role.Usually},
		},
		"who raises the money": {
			{role.ExecutiveProducer, role.Financing, role.Performs, "film", role.Usually},
			{role.Producer, role.Financing, role.Performs, "film", role.Usually},
		},
		"who settles the cast": {
			{role.ExecutiveProducer, role.MarqueeTalent, role.Approves, "film", role.Usually},
			{role.ExecutiveProducer, role.PrincipalCasting, role.Decides, "film", role.Often},
			{role.Producer, role.PrincipalCasting, role.Decides, "film", role.Usually},
		},
		"who keeps the budget": {
			{role.ExecutiveProducer, role.BudgetManagement, role.Performs, "film", role.Usually},
			{role.Producer, role.BudgetManagement, role.Performs, "film", role.Usually},
			{role.LineProducer, role.Budget, role.Prepares, "film", role.Usually},
		},
		"final say": {
			{role.ExecutiveProducer, role.CreativeChanges, role.Decides, "film", role.Often},
			{role.ExecutiveProducer, role.FinalCut, role.Approves, "film/documentary", role.Sometimes},
			{role.Director, role.FinalCut, role.Decides, "film", role.Sometimes},
			{role.Studio, role.FinalCut, role.Decides, "film/studio", role.Usually},
		},
		"distribution": {
			{role.ExecutiveProducer, role.DistributionDeal, role.TakesPart, "film", role.Usually},
			{role.ExecutiveProducer, role.DistributionDeal, role.Advises, "film/independent", role.Usually},
			{role.Producer, role.DistributionDeal, role.Performs, "film", role.Usually},
		},
	} {
		for _, s := range sides {
			if got := role.Ask(s.role, s.duty, s.capacity, in(t, s.setting)).Frequency(); got != s.want {
				t.Errorf("%s: %s %s %s in %s: %s, want %s", name, s.role, s.capacity, s.duty, s.setting, got, s.want)
			}
		}
	}
}

// Where two articles differ about one role, one duty and one capacity, only
// their order in the table settles it, and the answer says so.
func TestContestedAnswers(t *testing.T) {
	for _, c := range []struct {
		role     role.Role
		duty     role.Duty
		capacity role.Capacity
		setting  string
		refs     []string // of claims that differ
	}{
		{role.Producer, role.SetPresence, role.Performs, "film", []string{"seed-000 S031", "seed-004 S262"}},
		{role.Producer, role.SetOperations, role.Oversees, "film", []string{"seed-000 S031", "seed-004 S276"}},
		{role.Producer, role.CreativeDirection, role.TakesPart, "film", []string{"seed-000 S038", "seed-004 S250"}},
		{role.StudioExecutiveProducer, role.SetPresence, role.Performs, "film", []string{"seed-001 S096", "seed-001 S044"}},
		{role.ExecutiveProducer, role.Financing, role.Performs, "film", []string{"seed-001 S041", "seed-000 S003"}},
	} {
		a := role.Ask(c.role, c.duty, c.capacity, in(t, c.setting))
		if !a.Contested || a.Because != role.LowerNumber {
			t.Errorf("%s %s %s in %s: settled by %s, want contested", c.role, c.capacity, c.duty, c.setting, a.Because)
		}
		said := map[role.Frequency]bool{}
		for _, ref := range c.refs {
			i := slices.IndexFunc(a.Claims, func(claim role.Claim) bool { return claim.Ref.String() == ref })
			if i < 0 {
				t.Errorf("%s %s %s in %s: no claim of %s", c.role, c.capacity, c.duty, c.setting, ref)
				continue
			}
			said[a.Claims[i].Frequency] = true
		}
		if len(said) < 2 {
			t.Errorf("%s %s %s in %s: %v say the same", c.role, c.capacity, c.duty, c.setting, c.refs)
		}
	}
	if a := role.Ask(role.AssociateProducer, role.DailyOperations, role.TakesPart, in(t, "film")); len(a.Claims) < 2 ||
		a.Frequency() != role.Sometimes || a.Because != role.ExactCapacity {
		t.Errorf("the associate producer's daily work: %s because %s, of %d claims", a.Frequency(), a.Because, len(a.Claims))
	}
}

// What holds in one country only is an exception to the answer for the medium.
func TestElsewhereNamesTheExceptions(t *testing.T) {
	for _, c := range []struct {
		role     role.Role
		duty     role.Duty
		capacity role.Capacity
		setting  string
		want     role.Frequency
	}{
		{role.Producer, role.DirectorsCut, role.Approves, "film/US", role.Never},
		{role.Director, role.FirstAssistantDirectorChoice, role.Decides, "film/US", role.Always},
		{role.ExecutiveProducer, role.DailyOperations, role.Performs, "film/independent", role.Sometimes},
		{role.Producer, role.DepartmentTeams, role.Decides, "film/studio", role.Never},
		{role.LineProducer, role.CreativeDirection, role.TakesPart, "film/RU", role.Never},
	} {
		a := role.Ask(c.role, c.duty, c.capacity, in(t, "film"))
		i := slices.IndexFunc(a.Elsewhere, func(v role.Variation) bool { return v.Setting == in(t, c.setting) })
		if i < 0 || a.Elsewhere[i].Claim.Frequency != c.want {
			t.Errorf("%s %s %s in film: no word of %s in %s", c.role, c.capacity, c.duty, c.want, c.setting)
		}
	}
}
