package role_test

import (
	"slices"
	"testing"

	"example.com/producedby/role"
)

// TestEveryDutyIsHeld checks that no duty of the making of films and programmes
// stands in the vocabulary for nobody.
func TestEveryDutyIsHeld(t *testing.T) {
	var held role.DutySet
	for c := range role.Published().Claims() {
		if c.Frequency > role.Never {
			held = held.With(c.Duty)
		}
	}
	for d := range role.Duties() {
		elsewhere := d.Domain() == role.DomainStage || d.Domain() == role.DomainMusic || d.Domain() == role.DomainGames
		if !elsewhere && !held.Has(d) {
			t.Errorf("nobody holds %s", d)
		}
	}
}

// TestDecisionsOfFilm goes through the decision table of film: who decides,
// approves, recommends or prepares, must be consulted, is informed.
func TestDecisionsOfFilm(t *testing.T) {
	const usual = role.Usually
	for _, c := range []struct {
		duty     role.Duty
		setting  string
		capacity role.Capacity
		least    role.Frequency
		roles    []role.Role
	}{
		{role.Greenlight, "film", role.Decides, usual, []role.Role{role.Studio}},
		{role.Greenlight, "film/studio", role.Decides, usual, []role.Role{role.Studio, role.StudioHead}},
		{role.Greenlight, "film/independent", role.Decides, usual, []role.Role{role.Financier}},
		{role.Greenlight, "film", role.Prepares, usual, []role.Role{role.ExecutiveProducer, role.Producer}},
		{role.MarqueeTalent, "film", role.Approves, usual, []role.Role{role.Studio, role.ExecutiveProducer}},
		{role.MarqueeTalent, "film", role.Prepares, usual, []role.Role{role.Producer}},
		{role.MarqueeTalent, "film", role.Advises, usual, []role.Role{role.Director}},
		{role.PrincipalCasting, "film", role.Approves, usual, []role.Role{role.Studio, role.Producer, role.CompletionGuarantor}},
		{role.PrincipalCasting, "film", role.Decides, role.Often, []role.Role{role.Producer, role.ExecutiveProducer}},
		{role.PrincipalCasting, "film/US", role.Advises, role.Always, []role.Role{role.Director}},
		{role.PrincipalCasting, "film", role.Prepares, usual, []role.Role{role.CastingDirector}},
		{role.DirectorEngagement, "film", role.Approves, usual, []role.Role{role.Studio, role.Producer}},
		{role.DirectorEngagement, "film", role.Decides, usual, []role.Role{role.Producer}},
		{role.DirectorEngagement, "film", role.Prepares, usual, []role.Role{role.ExecutiveProducer}},
		{role.FinalCut, "film", role.Decides, role.Sometimes, []role.Role{role.Studio, role.Producer, role.Director}},
		{role.DirectorsCut, "film", role.Decides, usual, []role.Role{role.Director}},
		{role.PictureLock, "film", role.Approves, role.Always, []role.Role{role.Director, role.Producer, role.Distributor, role.Financier}},
		{role.ShootingScript, "film", role.Approves, usual, []role.Role{role.Studio, role.Producer}},
		{role.ShootingScript, "film", role.Decides, usual, []role.Role{role.Producer}},
		{role.ShootingScript, "film", role.Advises, usual, []role.Role{role.ExecutiveProducer, role.Director}},
		{role.ShootingScript, "film", role.Informed, usual, []role.Role{role.LineProducer, role.UnitProductionManager, role.ScriptSupervisor}},
		{role.PreliminaryBudget, "film", role.Prepares, usual, []role.Role{role.LineProducer, role.UnitProductionManager}},
		{role.PreliminaryBudget, "film", role.Approves, usual, []role.Role{role.ExecutiveProducer, role.Producer}},
		{role.PreliminaryBudget, "film", role.Informed, usual, []role.Role{role.Studio}},
		{role.Budget, "film", role.Approves, usual, []role.Role{role.Studio, role.ExecutiveProducer, role.Producer, role.CompletionGuarantor}},
		{role.Budget, "film", role.Prepares, usual, []role.Role{role.LineProducer}},
		{role.Budget, "film", role.Approves, role.Sometimes, []role.Role{role.Distributor}},
		{role.ShootingSchedule, "film", role.Approves, usual, []role.Role{role.ExecutiveProducer, role.Producer, role.CompletionGuarantor}},
		{role.ShootingSchedule, "film", role.Prepares, usual, []role.Role{role.LineProducer, role.UnitProductionManager, role.FirstAssistantDirector}},
		{role.ShootingSchedule, "film", role.Advises, usual, []role.Role{role.Director}},
		{role.ShootingSchedule, "film", role.Informed, usual, []role.Role{role.Studio}},
		{role.ScheduleChanges, "film", role.Decides, usual, []role.Role{role.LineProducer}},
		{role.ScheduleChanges, "film", role.Approves, usual, []role.Role{role.Producer}},
		{role.ScheduleChanges, "film", role.Prepares, usual, []role.Role{role.UnitProductionManager}},
		{role.ScheduleChanges, "film", role.Informed, usual, []role.Role{role.Studio, role.ExecutiveProducer}},
		{role.ContingencySpending, "film", role.Decides, usual, []role.Role{role.LineProducer}},
		{role.ContingencySpending, "film", role.Approves, usual, []role.Role{role.Producer}},
		{role.ContingencySpending, "film", role.Prepares, usual, []role.Role{role.UnitProductionManager}},
		{role.ContingencySpending, "film", role.Informed, usual, []role.Role{role.ExecutiveProducer}},
		{role.BudgetOverage, "film", role.Decides, usual, []role.Role{role.Studio, role.Financier, role.CompletionGuarantor}},
		{role.BudgetOverage, "film", role.Approves, usual, []role.Role{role.ExecutiveProducer}},
		{role.BudgetOverage, "film", role.Prepares, usual, []role.Role{role.Producer, role.LineProducer, role.ProductionManager}},
		{role.LocationChoice, "film", role.Decides, usual, []role.Role{role.Producer}},
		{role.LocationChoice, "film", role.Approves, usual, []role.Role{role.Director}},
		{role.LocationChoice, "film", role.Prepares, usual, []role.Role{role.UnitProductionManager, role.LocationManager}},
		{role.CrewHiring, "film", role.Decides, usual, []role.Role{role.Producer, role.LineProducer}},
		{role.CrewHiring, "film", role.Performs, usual, []role.Role{role.UnitProductionManager}},
		{role.KeyCreatives, "film", role.Decides, usual, []role.Role{role.Director, role.Producer}},
		{role.CallSheet, "film", role.Prepares, usual, []role.Role{role.SecondAssistantDirector}},
		{role.CallSheet, "film", role.Approves, usual, []role.Role{role.FirstAssistantDirector, role.Director}},
		{role.CallSheet, "film", role.Informed, usual, []role.Role{role.ProductionManager, role.LineProducer}},
		{role.DailyProductionReport, "film", role.Approves, usual, []role.Role{role.FirstAssistantDirector, role.LineProducer, role.ProductionManager, role.UnitProductionManager}},
		{role.DailyProductionReport, "film", role.Informed, usual, []role.Role{role.Studio, role.ExecutiveProducer, role.Producer, role.Financier, role.CompletionGuarantor}},
		{role.Overtime, "film", role.Approves, usual, []role.Role{role.Producer, role.LineProducer, role.UnitProductionManager}},
		{role.CostReports, "film", role.Informed, usual, []role.Role{role.Producer, role.ExecutiveProducer, role.CompletionGuarantor, role.Financier}},
		{role.CostReports, "film", role.Prepares, usual, []role.Role{role.ProductionAccountant}},
		{role.Marketing, "film", role.Decides, usual, []role.Role{role.Studio, role.Distributor}},
		{role.Marketing, "film", role.Advises, usual, []role.Role{role.ExecutiveProducer}},
		{role.Marketing, "film", role.Prepares, usual, []role.Role{role.Producer}},
		{role.DistributionDeal, "film", role.Decides, usual, []role.Role{role.Studio}},
		{role.DistributionDeal, "film", role.Performs, usual, []role.Role{role.Producer, role.SalesAgent}},
		{role.Shutdown, "film", role.Decides, usual, []role.Role{role.Studio}},
		{role.Shutdown, "film", role.Decides, role.Sometimes, []role.Role{role.Financier}},
		{role.Shutdown, "film", role.Prepares, usual, []role.Role{role.ExecutiveProducer, role.Producer}},
		{role.FirstAssistantDirectorChoice, "film", role.Decides, usual, []role.Role{role.Director}},
		{role.DirectorProductionDispute, "film", role.Decides, usual, []role.Role{role.ExecutiveProducer}},
		{role.CompletionGuarantee, "film", role.Decides, usual, []role.Role{role.CompletionGuarantor}},
		{role.Turnaround, "film/studio", role.Decides, usual, []role.Role{role.Studio}},
		{role.Release, "film", role.Decides, usual, []role.Role{role.Distributor}},
		{role.Rights, "film", role.Decides, usual, []role.Role{role.RightsOwner}},
	} {
		for _, want := range c.roles {
			where := in(t, c.setting)
			if want == role.Studio { // a studio is asked where there is one
				where.Scale = role.ScaleStudio
			}
			got := role.HoldersOf(c.duty, c.capacity, where).AtLeast(c.least).Roles()
			if !slices.Contains(got, want) {
				t.Errorf("%s in %s: %s is not among those who %s: %v", c.duty, c.setting, want, c.capacity, got)
			}
		}
	}
}

// TestAuthorityDoesNotRise names people who may decide what those above them
// may not.
func TestAuthorityDoesNotRise(t *testing.T) {
	for _, c := range []struct {
		duty     role.Duty
		capacity role.Capacity
		setting  string
		not      []role.Role
	}{
		{role.DirectorsCut, role.Decides, "film/US", []role.Role{role.ExecutiveProducer, role.Producer, role.Studio}},
		{role.FirstAssistantDirectorChoice, role.Decides, "film", []role.Role{role.ExecutiveProducer, role.Studio}},
		{role.CallSheet, role.Approves, "film", []role.Role{role.ExecutiveProducer, role.Studio}},
		{role.Budget, role.Prepares, "film", []role.Role{role.ExecutiveProducer, role.Studio}},
		{role.DailyOperations, role.Decides, "film", []role.Role{role.ExecutiveProducer}},
	} {
		holders := role.HoldersOf(c.duty, c.capacity, in(t, c.setting))
		if len(holders.Holdings) == 0 {
			t.Errorf("nobody %s %s in %s", c.capacity, c.duty, c.setting)
		}
		for _, r := range c.not {
			if holders.Has(r) {
				t.Errorf("%s %s %s in %s", r, c.capacity, c.duty, c.setting)
			}
		}
	}
}

// TestGuildFunctionsOfFilm holds the producing functions that the Producers
// Guild lists for a film: each is a duty, and the credited producer has the
// part in it that the list names.
func TestGuildFunctionsOfFilm(t *testing.T) {
	for _, f := range []struct {
		function string
		role     role.Role
		duty     role.Duty
		capacity role.Capacity
		setting  string
	}{
		{"D1", role.Producer, role.Concept, role.Performs, "film"},
		{"D2, material", role.Producer, role.Material, role.Decides, "film"},
		{"D2, rights", role.Producer, role.Rights, role.Performs, "film"},
		{"D3", role.Producer, role.WriterEngagement, role.Decides, "film"},
		{"D4", role.Producer, role.ScriptDevelopment, role.Oversees, "film"},
		{"D5", role.Producer, role.DevelopmentFunding, role.Performs, "film"},
		{"D6", role.Producer, role.FinancierLiaison, role.Performs, "film"},
		{"P1, director", role.Producer, role.DirectorEngagement, role.Decides, "film"},
		{"P1, co-producer", role.Producer, role.CoProducerEngagement, role.Decides, "film"},
		{"P1, production manager", role.Producer, role.ProductionManagerEngagement, role.Decides, "film"},
		{"P2", role.Producer, role.PrincipalCasting, role.Decides, "film"},
		{"P3", role.Producer, role.KeyCreatives, role.Decides, "film"},
		{"P4", role.Producer, role.LocationScouting, role.TakesPart, "film"},
		{"P5, preliminary", role.Producer, role.PreliminaryBudget, role.Oversees, "film"},
		{"P5, final", role.Producer, role.Budget, role.Approves, "film"},
		{"P5, with the co-producer", role.CoProducer, role.Budget, role.Approves, "film"},
		{"P5, with the production manager", role.UnitProductionManager, role.Budget, role.Approves, "film"},
		{"P6, creative part", role.Producer, role.ShootingScript, role.TakesPart, "film"},
		{"P6, signature", role.Producer, role.ShootingScript, role.Approves, "film"},
		{"P7", role.Producer, role.ShootingSchedule, role.Approves, "film"},
		{"R1", role.Producer, role.PrincipalDeals, role.Decides, "film"},
		{"R2", role.Producer, role.DirectorConsultation, role.Performs, "film"},
		{"R3", role.Producer, role.DesignConsultation, role.Performs, "film"},
		{"R4", role.Producer, role.EffectsConsultation, role.Performs, "film"},
		{"R5", role.Producer, role.ProducingTeamOnSet, role.Oversees, "film"},
		{"new text, key creative team", role.Producer, role.KeyCreatives, role.Decides, "film"},
		{"new text, physical team", role.Producer, role.ProducingTeam, role.Decides, "film"},
		{"new text, final script", role.Producer, role.ShootingScript, role.Oversees, "film"},
		{"new text, schedule", role.Producer, role.ShootingSchedule, role.Oversees, "film"},
		{"new text, budget", role.Producer, role.Budget, role.Oversees, "film"},
		{"new text, delivery", role.Producer, role.Delivery, role.Oversees, "film"},
		{"short, subject", role.Producer, role.Material, role.Decides, "film/short"},
		{"short, set operations", role.Producer, role.SetOperations, role.Oversees, "film/short"},
		{"short, problems", role.Producer, role.ProblemSolving, role.Performs, "film/short"},
		{"short, liaison", role.Producer, role.FinancierLiaison, role.Performs, "film/short"},
		{"long form, writer", role.ExecutiveProducer, role.WriterEngagement, role.TakesPart, "television/television-movie"},
		{"long form, rights", role.ExecutiveProducer, role.Rights, role.TakesPart, "television/television-movie"},
		{"long form, shooting script", role.ExecutiveProducer, role.ShootingScript, role.Approves, "television/television-movie"},
		{"long form, locations", role.ExecutiveProducer, role.LocationChoice, role.Approves, "television/television-movie"},
		{"long form, cost reports", role.ExecutiveProducer, role.CostReports, role.Approves, "television/television-movie"},
		{"long form, first cut", role.ExecutiveProducer, role.FirstCut, role.TakesPart, "television/television-movie"},
		{"series, storylines", role.ExecutiveProducer, role.Storylines, role.Approves, "television/scripted-series"},
		{"series, bible", role.ExecutiveProducer, role.SeriesBible, role.Oversees, "television/scripted-series"},
		{"series, directors", role.ExecutiveProducer, role.EpisodeDirectors, role.Approves, "television/scripted-series"},
		{"series, regulars", role.ExecutiveProducer, role.SeriesRegularCasting, role.Approves, "television/scripted-series"},
		{"series, producing team", role.ExecutiveProducer, role.ProducingTeam, role.Approves, "television/scripted-series"},
		{"series, main contact", role.ExecutiveProducer, role.FinancierLiaison, role.Performs, "television/scripted-series"},
	} {
		if f.role.Class() != role.ClassProducing && f.role != role.UnitProductionManager {
			t.Errorf("%s: %s is no producing role", f.function, f.role)
		}
		if got := role.Ask(f.role, f.duty, f.capacity, in(t, f.setting)).Frequency(); got < role.Usually {
			t.Errorf("%s: %s %s %s in %s: %s, want %s", f.function, f.role, f.capacity, f.duty, f.setting, got, role.Usually)
		}
	}
}
