package role_test

import (
	"testing"

	"example.com/producedby/role"
)

// cell is one field of a published decision table: in a row's decision, who has
// which part. The capacity is written as the table writes it: D decides, A
// approves, C must be consulted, R recommends or prepares, I is informed, P does
// the work, and "often" or "may" where the table does not say that it is usual.
type cell struct {
	role role.Role
	part string
	more bool // a source says that the role has a greater say than the table gives it
}

// row is one decision of a table. An empty part says that a role has no say.
type row struct {
	duty  role.Duty
	cells []cell
}

var parts = map[string]struct {
	capacity role.Capacity
	least    role.Frequency
	beyond   []role.Capacity // what the part does not carry
}{
	"D":       {role.Decides, role.Usually, nil},
	"D often": {role.Decides, role.Often, nil},
	"D may":   {role.Decides, role.Sometimes, nil},
	"A":       {role.Approves, role.Usually, []role.Capacity{role.Decides}},
	"A may":   {role.Approves, role.Sometimes, []role.Capacity{role.Decides}},
	"A must":  {role.Approves, role.Always, []role.Capacity{role.Decides}},
	"C":       {role.Advises, role.Usually, []role.Capacity{role.Approves, role.Decides}},
	"I":       {role.Informed, role.Usually, []role.Capacity{role.Advises, role.Approves, role.Decides}},
	"R":       {role.Prepares, role.Usually, []role.Capacity{role.Decides}},
	"R helps": {role.TakesPart, role.Usually, []role.Capacity{role.Decides}},
	"P":       {role.Performs, role.Usually, []role.Capacity{role.Decides}},
	"P often": {role.Performs, role.Often, []role.Capacity{role.Decides}},
	"T":       {role.TakesPart, role.Usually, []role.Capacity{role.Decides}},
	"":        {role.Approves, 0, []role.Capacity{role.Approves, role.Decides}},
}

// decisionTables are the decision tables by setting, typed from the page and not
// from the claims.
var decisionTables = []struct {
	setting string
	rows    []row
}{
	{"film/feature/studio", []row{
		{role.Greenlight, []cell{{role.Studio, "D", false}, {role.ExecutiveProducer, "R", false}, {role.Producer, "R", false}, {role.LineProducer, "", false}, {role.UnitProductionManager, "", false}, {role.Director, "", false}}},
		{role.MarqueeTalent, []cell{{role.Studio, "A", false}, {role.ExecutiveProducer, "A", false}, {role.Producer, "R", false}, {role.Director, "C", false}, {role.LineProducer, "", false}}},
		{role.PrincipalCasting, []cell{{role.Studio, "A", false}, {role.ExecutiveProducer, "D often", false}, {role.Director, "C", false}, {role.LineProducer, "", false}}},
		{role.DirectorEngagement, []cell{{role.Studio, "A", false}, {role.ExecutiveProducer, "R", false}, {role.Producer, "D", false}, {role.LineProducer, "", false}}},
		{role.FinalCut, []cell{{role.Studio, "D", false}, {role.Producer, "D", false}, {role.Director, "D may", false}, {role.LineProducer, "", false}}},
		{role.ShootingScript, []cell{{role.Studio, "A", false}, {role.ExecutiveProducer, "C", false}, {role.Producer, "D", false}, {role.LineProducer, "I", false}, {role.UnitProductionManager, "I", false}, {role.Director, "C", false}}},
		{role.PreliminaryBudget, []cell{{role.Studio, "I", false}, {role.ExecutiveProducer, "A", false}, {role.Producer, "A", false}, {role.LineProducer, "R", false}, {role.UnitProductionManager, "R helps", false}, {role.Director, "C", false}}},
		{role.Budget, []cell{{role.Studio, "A", true}, {role.ExecutiveProducer, "A", false}, {role.Producer, "A", false}, {role.LineProducer, "R", false}}},
		{role.ShootingSchedule, []cell{{role.Studio, "I", true}, {role.ExecutiveProducer, "A", false}, {role.Producer, "A", false}, {role.LineProducer, "R", false}, {role.UnitProductionManager, "R", false}, {role.Director, "C", false}}},
		{role.ScheduleChanges, []cell{{role.Studio, "I", false}, {role.ExecutiveProducer, "I", false}, {role.Producer, "A", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "R", false}, {role.Director, "C", false}}},
		{role.ContingencySpending, []cell{{role.Studio, "", false}, {role.ExecutiveProducer, "I", false}, {role.Producer, "A", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "R", false}, {role.Director, "", false}}},
		{role.BudgetOverage, []cell{{role.Studio, "D", false}, {role.ExecutiveProducer, "A", false}, {role.Producer, "R", false}, {role.LineProducer, "R", false}, {role.UnitProductionManager, "R", false}, {role.Director, "R", false}}},
		{role.LocationChoice, []cell{{role.Studio, "", false}, {role.ExecutiveProducer, "", false}, {role.Producer, "D", false}, {role.UnitProductionManager, "R", false}, {role.Director, "A", false}}},
		{role.CrewHiring, []cell{{role.Studio, "", false}, {role.Producer, "D", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "P", true}}},
		{role.KeyCreatives, []cell{{role.Director, "D", false}}},
		{role.CallSheet, []cell{{role.Studio, "", false}, {role.ExecutiveProducer, "", false}, {role.Producer, "", false}, {role.LineProducer, "I", false}, {role.ProductionManager, "I", false}, {role.Director, "A", false}, {role.FirstAssistantDirector, "A", false}, {role.SecondAssistantDirector, "R", false}}},
		{role.DailyProductionReport, []cell{{role.Studio, "I", false}, {role.ExecutiveProducer, "I", false}, {role.Producer, "I", false}, {role.LineProducer, "A", false}, {role.UnitProductionManager, "A", false}, {role.FirstAssistantDirector, "A", false}}},
		{role.Overtime, []cell{{role.Producer, "A", false}, {role.LineProducer, "A", false}, {role.UnitProductionManager, "A must", false}, {role.ExecutiveProducer, "", false}, {role.Studio, "", false}, {role.Director, "", false}}},
		{role.Marketing, []cell{{role.Studio, "D", false}, {role.ExecutiveProducer, "C", false}, {role.Producer, "R", false}, {role.LineProducer, "", false}, {role.Director, "", false}}},
		{role.DistributionDeal, []cell{{role.Studio, "D", false}, {role.ExecutiveProducer, "T", false}, {role.Producer, "P", false}, {role.LineProducer, "", false}}},
		{role.Promotion, []cell{{role.ExecutiveProducer, "P often", false}}},
		{role.Shutdown, []cell{{role.Studio, "D", false}, {role.ExecutiveProducer, "R", false}, {role.Producer, "R", false}, {role.LineProducer, "", false}, {role.Director, "", false}}},
		{role.CreativeDirection, []cell{{role.Studio, "A", false}}},
		{role.Budget, []cell{{role.CompletionGuarantor, "A", false}, {role.Distributor, "A may", false}}},
		{role.ShootingSchedule, []cell{{role.CompletionGuarantor, "A", false}}},
		{role.PrincipalCasting, []cell{{role.CompletionGuarantor, "A", false}, {role.Distributor, "A may", false}}},
		{role.LocationSecuring, []cell{{role.CompletionGuarantor, "A may", false}}},
		{role.FirstAssistantDirectorChoice, []cell{{role.Director, "D", false}, {role.ExecutiveProducer, "", false}, {role.Studio, "", false}}},
		{role.DirectorProductionDispute, []cell{{role.ExecutiveProducer, "D", false}}},
	}},
	{"film/feature/independent", []row{
		{role.Greenlight, []cell{{role.Financier, "D", false}, {role.ExecutiveProducer, "R", false}, {role.Producer, "R", false}}},
		{role.MarqueeTalent, []cell{{role.ExecutiveProducer, "A", false}, {role.Producer, "R", false}, {role.Director, "C", false}}},
		{role.PrincipalCasting, []cell{{role.Producer, "D", false}, {role.Director, "C", false}}},
		{role.DirectorEngagement, []cell{{role.Producer, "D", false}, {role.ExecutiveProducer, "R", false}}},
		{role.FinalCut, []cell{{role.Producer, "D", false}, {role.Director, "D may", false}, {role.Studio, "", false}}},
		{role.CreativeDirection, []cell{{role.Studio, "", false}}},
		{role.ShootingScript, []cell{{role.ExecutiveProducer, "C", false}, {role.Producer, "D", false}, {role.LineProducer, "I", false}, {role.Director, "C", false}}},
		{role.PreliminaryBudget, []cell{{role.ExecutiveProducer, "A", false}, {role.Producer, "A", false}, {role.LineProducer, "R", false}, {role.Director, "C", false}}},
		{role.Budget, []cell{{role.Financier, "A", false}, {role.ExecutiveProducer, "A", false}, {role.Producer, "A", false}, {role.LineProducer, "R", false}}},
		{role.ShootingSchedule, []cell{{role.ExecutiveProducer, "A", false}, {role.Producer, "A", false}, {role.LineProducer, "R", false}}},
		{role.ScheduleChanges, []cell{{role.ExecutiveProducer, "I", false}, {role.Producer, "A", false}, {role.LineProducer, "D", false}}},
		{role.ContingencySpending, []cell{{role.ExecutiveProducer, "I", false}, {role.Producer, "A", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "R", false}}},
		{role.BudgetOverage, []cell{{role.Financier, "D", false}, {role.ExecutiveProducer, "A", false}, {role.Producer, "R", false}}},
		{role.LocationChoice, []cell{{role.Producer, "D", false}, {role.Director, "A", false}}},
		{role.Overtime, []cell{{role.Producer, "A", false}, {role.LineProducer, "A", false}, {role.UnitProductionManager, "A must", false}}},
		{role.Marketing, []cell{{role.ExecutiveProducer, "C", false}, {role.Producer, "R", false}}},
		{role.DistributionDeal, []cell{{role.ExecutiveProducer, "C", false}, {role.Producer, "P", false}}},
		{role.Shutdown, []cell{{role.Financier, "D may", false}, {role.ExecutiveProducer, "R", false}, {role.Producer, "R", false}}},
	}},
	{"film/documentary", []row{{role.FinalCut, []cell{{role.ExecutiveProducer, "A may", false}}}}},
	{"television/scripted-series", append([]row{
		{role.DirectorEngagement, []cell{{role.Network, "A", false}, {role.Studio, "A", false}}},
		{role.EpisodeDirectors, []cell{{role.Network, "A", false}, {role.Studio, "A", false}, {role.ExecutiveProducer, "A", true}}},
		{role.SeriesRegularCasting, []cell{{role.ExecutiveProducer, "A", false}, {role.Network, "A", false}, {role.Studio, "A", false}}},
		{role.Budget, []cell{{role.ExecutiveProducer, "A", true}}},
		{role.ShootingSchedule, []cell{{role.ExecutiveProducer, "A", true}}},
		{role.Marketing, []cell{{role.ExecutiveProducer, "C", false}}},
	}, televisionRows...)},
	{"television/limited-series", append([]row{
		{role.DirectorEngagement, []cell{{role.ExecutiveProducer, "D", false}}},
		{role.Budget, []cell{{role.ExecutiveProducer, "A", false}}},
		{role.ShootingSchedule, []cell{{role.ExecutiveProducer, "A", false}}},
	}, televisionRows...)},
	{"television/television-movie", televisionRows},
	{"television/non-fiction-series", append([]row{{role.OverallManagement, []cell{{role.Network, "A", false}}}}, factualRows...)},
	{"television/documentary", factualRows},
	{"television/documentary/GB", []row{{role.BudgetOverage, []cell{{role.CommissioningEditor, "D", false}}}}},
	{"television/non-fiction-series/GB", []row{
		{role.FinalCut, []cell{{role.EditProducer, "R", false}, {role.SeriesProducer, "A", false}, {role.ExecutiveProducer, "A", false}, {role.CommissioningEditor, "A", false}}},
	}},
	{"television/news", []row{
		{role.OverallManagement, []cell{{role.NewsDirector, "D", false}}},
		{role.EditorialTone, []cell{{role.ExecutiveProducer, "D", false}}},
		{role.Rundown, []cell{{role.ExecutiveProducer, "A", false}, {role.NewsProducer, "D", false}}}, // a line producer of news is the news producer
	}},
	{"commercial/spot", []row{
		{role.ShootingScript, []cell{{role.Advertiser, "A", false}}},
		{role.Budget, []cell{{role.Advertiser, "A", false}}},
		{role.Greenlight, []cell{{role.Advertiser, "A", false}}},
		{role.BudgetOverage, []cell{{role.Advertiser, "D", false}}},
		{role.Bidding, []cell{{role.Advertiser, "A", false}, {role.ProductionCompany, "P", false}}},
		{role.OverallManagement, []cell{{role.Advertiser, "A", false}}},
		{role.PreProductionMeeting, []cell{{role.Advertiser, "A", false}, {role.AgencyProducer, "P", false}}},
		{role.ProductionCompanyChoice, []cell{{role.AdvertisingAgency, "D", false}}},
	}},
	{"theatre/play", []row{
		{role.StopClause, []cell{{role.TheatreProducer, "D", false}, {role.GeneralManager, "", false}}},
		{role.AuthorApprovals, []cell{{role.Author, "D", false}, {role.TheatreProducer, "", false}}},
		{role.PrincipalCasting, []cell{{role.Author, "A", false}}},
		{role.DirectorEngagement, []cell{{role.Author, "A", false}}},
		{role.KeyCreatives, []cell{{role.Author, "A", false}}},
		{role.ScriptChanges, []cell{{role.Author, "A", false}, {role.TheatreProducer, "", false}, {role.Director, "", false}}},
		{role.GeneralManagerEngagement, []cell{{role.TheatreProducer, "D", false}}},
		{role.OverallManagement, []cell{{role.TheatreProducer, "D", false}, {role.ExecutiveProducer, "", false}}},
		{role.BusinessDecisions, []cell{{role.TheatreProducer, "D", false}, {role.ExecutiveProducer, "", false}}},
		{role.FinancialOversight, []cell{{role.TheatreProducer, "D", false}, {role.ExecutiveProducer, "", false}}},
		{role.MajorFinancialDecisions, []cell{{role.TheatreProducer, "D", false}, {role.ExecutiveProducer, "", false}}},
		{role.StrategicOversight, []cell{{role.TheatreProducer, "D", false}, {role.ExecutiveProducer, "", false}}},
		{role.PrincipalCasting, []cell{{role.TheatreProducer, "D", false}, {role.ExecutiveProducer, "", false}}},
		{role.CreativeChanges, []cell{{role.TheatreProducer, "D", false}, {role.ExecutiveProducer, "", false}}},
		{role.BudgetIncrease, []cell{{role.TheatreProducer, "D", false}, {role.ExecutiveProducer, "", false}}},
		{role.BudgetOverage, []cell{{role.TheatreProducer, "D", false}}},
	}},
	{"music/album", []row{
		{role.Budget, []cell{{role.Label, "A", false}}},
		{role.BudgetOverage, []cell{{role.Label, "D", false}}},
		{role.Mix, []cell{{role.Label, "A", false}, {role.MusicProducer, "D", false}, {role.Artist, "A", false}}},
		{role.Master, []cell{{role.Label, "A", false}, {role.Artist, "A", false}}},
		{role.AlbumRelease, []cell{{role.ExecutiveProducer, "D may", false}, {role.Label, "A", false}}},
	}},
	{"video-game", []row{
		{role.GameMilestones, []cell{{role.Publisher, "A", false}, {role.PublisherProducer, "A", false}, {role.ExecutiveProducer, "R", false}, {role.GameProducer, "R", false}}},
		{role.Greenlight, []cell{{role.Publisher, "D", false}}},
		{role.BudgetOverage, []cell{{role.Publisher, "D", false}}},
		{role.GameCertification, []cell{{role.Platform, "A", true}}},
	}},
}

// televisionRows are the columns of network or studio, line producer, production
// manager, director and showrunner. That the director picks the key creative
// people is said of film alone.
var televisionRows = []row{
	{role.Greenlight, []cell{{role.Network, "D", false}, {role.ExecutiveProducer, "R", false}, {role.LineProducer, "", false}, {role.UnitProductionManager, "", false}, {role.Director, "", false}}},
	{role.MarqueeTalent, []cell{{role.Network, "A", false}, {role.Studio, "A", false}, {role.ExecutiveProducer, "A", false}, {role.Director, "C", false}, {role.LineProducer, "", false}, {role.UnitProductionManager, "", false}}},
	{role.PrincipalCasting, []cell{{role.Network, "A", false}, {role.Studio, "A", false}, {role.ExecutiveProducer, "D often", false}, {role.Director, "C", false}, {role.LineProducer, "", false}}},
	{role.DirectorEngagement, []cell{{role.Network, "A", false}, {role.LineProducer, "", false}, {role.UnitProductionManager, "", false}}},
	{role.FinalCut, []cell{{role.Network, "A", false}, {role.ExecutiveProducer, "D", false}, {role.Director, "C", false}, {role.LineProducer, "", false}}},
	{role.ShootingScript, []cell{{role.Network, "A", false}, {role.Studio, "A", false}, {role.ExecutiveProducer, "D", false}, {role.LineProducer, "I", false}, {role.UnitProductionManager, "I", false}, {role.Director, "C", false}}},
	{role.PreliminaryBudget, []cell{{role.Network, "I", false}, {role.Studio, "I", false}, {role.ExecutiveProducer, "A", false}, {role.LineProducer, "R", false}, {role.UnitProductionManager, "R helps", false}, {role.Director, "C", false}}},
	{role.Budget, []cell{{role.Network, "A", false}, {role.Studio, "A", false}, {role.LineProducer, "R", false}}},
	{role.ShootingSchedule, []cell{{role.Network, "I", false}, {role.Studio, "I", false}, {role.LineProducer, "R", false}, {role.UnitProductionManager, "R", false}, {role.Director, "C", false}}},
	{role.ScheduleChanges, []cell{{role.Network, "I", false}, {role.Studio, "I", false}, {role.ExecutiveProducer, "A", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "R", false}, {role.Director, "C", false}}},
	{role.ContingencySpending, []cell{{role.Network, "", false}, {role.ExecutiveProducer, "D", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "R", false}, {role.Director, "", false}}},
	{role.BudgetOverage, []cell{{role.Network, "D", false}, {role.Studio, "D", false}, {role.ExecutiveProducer, "R", false}, {role.LineProducer, "R", false}, {role.UnitProductionManager, "R", false}, {role.Director, "", false}}},
	{role.LocationChoice, []cell{{role.Network, "", false}, {role.ExecutiveProducer, "A", false}, {role.UnitProductionManager, "R", false}, {role.Director, "A", false}}},
	{role.CrewHiring, []cell{{role.Network, "", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "P", false}}},
	{role.CallSheet, []cell{{role.Network, "", false}, {role.ExecutiveProducer, "", false}, {role.LineProducer, "I", false}, {role.UnitProductionManager, "I", false}, {role.Director, "I", false}, {role.FirstAssistantDirector, "A", false}, {role.SecondAssistantDirector, "R", false}}},
	{role.DailyProductionReport, []cell{{role.Network, "I", false}, {role.Studio, "I", false}, {role.LineProducer, "A", false}, {role.UnitProductionManager, "A", false}, {role.FirstAssistantDirector, "A", false}}},
	{role.Overtime, []cell{{role.Network, "", false}, {role.ExecutiveProducer, "", false}, {role.LineProducer, "A", false}, {role.UnitProductionManager, "A must", false}, {role.Director, "", false}}},
	{role.Marketing, []cell{{role.Network, "D", false}, {role.LineProducer, "", false}, {role.Director, "", false}}},
	{role.DistributionDeal, []cell{{role.Network, "D", false}, {role.LineProducer, "", false}}},
	{role.Promotion, []cell{{role.ExecutiveProducer, "P often", false}}},
	{role.Shutdown, []cell{{role.Network, "D", false}, {role.ExecutiveProducer, "R", false}, {role.LineProducer, "", false}, {role.Director, "", false}}},
}

// factualRows are the columns of network, showrunner, line producer and production
// manager where they hold outside fiction.
var factualRows = []row{
	{role.Greenlight, []cell{{role.Network, "D", false}, {role.ExecutiveProducer, "R", false}, {role.LineProducer, "", false}}},
	{role.MarqueeTalent, []cell{{role.Network, "A", false}, {role.ExecutiveProducer, "A", false}, {role.LineProducer, "", false}}},
	{role.DirectorEngagement, []cell{{role.Network, "A", false}, {role.LineProducer, "", false}}},
	{role.FinalCut, []cell{{role.Network, "A", false}, {role.LineProducer, "", false}}},
	{role.PreliminaryBudget, []cell{{role.Network, "I", false}, {role.LineProducer, "R", false}}},
	{role.Budget, []cell{{role.Network, "A", false}}},
	{role.ShootingSchedule, []cell{{role.Network, "I", false}, {role.ExecutiveProducer, "A", false}, {role.LineProducer, "R", false}}},
	{role.ScheduleChanges, []cell{{role.Network, "I", false}, {role.ExecutiveProducer, "A", false}, {role.LineProducer, "D", false}}},
	{role.ContingencySpending, []cell{{role.Network, "", false}, {role.ExecutiveProducer, "D", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "R", false}}},
	{role.BudgetOverage, []cell{{role.Network, "D", false}, {role.ExecutiveProducer, "R", false}, {role.LineProducer, "R", false}}},
	{role.LocationChoice, []cell{{role.Network, "", false}, {role.ExecutiveProducer, "A", false}}},
	{role.CrewHiring, []cell{{role.Network, "", false}, {role.LineProducer, "D", false}, {role.UnitProductionManager, "P", false}}},
	{role.DailyProductionReport, []cell{{role.Network, "I", false}, {role.LineProducer, "A", false}}},
	{role.Overtime, []cell{{role.Network, "", false}, {role.LineProducer, "A", false}, {role.UnitProductionManager, "A must", false}}},
	{role.Marketing, []cell{{role.Network, "D", false}, {role.LineProducer, "", false}}},
	{role.DistributionDeal, []cell{{role.Network, "D", false}, {role.LineProducer, "", false}}},
	{role.Shutdown, []cell{{role.Network, "D", false}, {role.ExecutiveProducer, "R", false}, {role.LineProducer, "", false}}},
}

// TestDecisionTables asks every field of the decision tables: that the role has
// the part, and that it has no greater say than the table gives it.
func TestDecisionTables(t *testing.T) {
	asked := 0
	for _, table := range decisionTables {
		where := in(t, table.setting)
		for _, r := range table.rows {
			for _, c := range r.cells {
				asked++
				part, ok := parts[c.part]
				if !ok {
					t.Fatalf("%s: no part %q", r.duty, c.part)
				}
				if got := role.Ask(c.role, r.duty, part.capacity, where); part.least > 0 && got.Frequency() < part.least {
					t.Errorf("%s: %s %s %s: %s, want at least %s", table.setting, c.role, part.capacity, r.duty, got.Frequency(), part.least)
				}
				for _, beyond := range part.beyond {
					if got := role.Ask(c.role, r.duty, beyond, where); !c.more && got.Frequency() >= role.Often {
						t.Errorf("%s: %s %s %s %s (%v), want no more than %q", table.setting, c.role, got.Frequency(), beyond, r.duty, got.Prevailing, c.part)
					}
				}
				if c.more && len(part.beyond) > 0 {
					c.greater(t, r.duty, part.beyond, where)
				}
			}
		}
	}
	if asked < 300 {
		t.Errorf("%d fields asked, want the tables", asked)
	}
}

// greater fails unless some source really gives the role a greater say.
func (c cell) greater(t *testing.T, d role.Duty, beyond []role.Capacity, where role.Setting) {
	t.Helper()
	for _, capacity := range beyond {
		if role.Ask(c.role, d, capacity, where).Frequency() >= role.Sometimes {
			return
		}
	}
	t.Errorf("%s: no source gives the %s more than %q in %s", where, c.role, c.part, d)
}
