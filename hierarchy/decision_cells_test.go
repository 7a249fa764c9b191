package hierarchy_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// part is what a cell of the published decision table says that somebody does.
type part uint8

const (
	nothing             part = iota // a dash: has no part in it
	decides                         // D
	approves                        // A, and does not decide
	approvesOrDecides               // A/D
	recommends                      // R: prepares it or is asked, and cannot stop it
	consulted                       // C: is asked, and cannot stop it
	informed                        // I: hears of it, and is not asked
	prepares                        // drafts it
	performs                        // does the work
	helps                           // has some working part in it
	oversees                        // sees to it
	oftenAsked                      // "say in", at the strength of its source: often
	oftenTakesPart                  // often
	sometimesApproves               // in some productions
	sometimesDecides                // only by contract
	approvesOrConsulted             // approves by custom, is consulted by the guild's agreement
	sometimesTakesPart              // may have to do with it
)

// cell is one cell of the decision table of the reference, transcribed before
// the library was asked. A cell that says two things is two rows.
type cell struct {
	row, column string
	words       string // of the cell, as printed
	role        role.Role
	duty        role.Duty
	in          role.Setting
	part        part
}

var (
	inFilm      = role.Setting{Medium: role.Film}
	inSeries    = role.Setting{Medium: role.Television, Format: role.ScriptedSeries}
	inLongForm  = role.Setting{Medium: role.Television, Format: role.LimitedSeries}
	inTVMovie   = role.Setting{Medium: role.Television, Format: role.TelevisionMovie}
	inStudio    = role.Setting{Medium: role.Film, Scale: role.ScaleStudio}
	inIndie     = role.Setting{Medium: role.Film, Scale: role.ScaleIndependent}
	inDocuFilm  = role.Setting{Medium: role.Film, Format: role.Documentary}
	onStage     = role.Setting{Medium: role.Theatre}
	ofRecording = role.Setting{Medium: role.Music}
	ofGame      = role.Setting{Medium: role.VideoGame}
)

// cells is the table: row by row, column by column. The column "Studio/Net" is
// asked of the studio in films that have one and of the network in television, "EP
// TV" of the showrunner of a scripted series, the columns that name no medium in
// film; [televised] asks those of a series too. The film column of a television
// row and the television column of a film row ask nothing.
var cells = [...]cell{
	{"greenlight", "Studio", "D", role.Studio, role.Greenlight, inStudio, decides},
	{"greenlight", "Network", "D", role.Network, role.Greenlight, inSeries, decides},
	{"greenlight", "EP film", "R", role.ExecutiveProducer, role.Greenlight, inFilm, recommends},
	{"greenlight", "Producer", "R", role.Producer, role.Greenlight, inFilm, recommends},
	{"greenlight", "Line prod", "-", role.LineProducer, role.Greenlight, inFilm, nothing},
	{"greenlight", "UPM", "-", role.UnitProductionManager, role.Greenlight, inFilm, nothing},
	{"greenlight", "Director", "-", role.Director, role.Greenlight, inFilm, nothing},
	{"greenlight", "EP TV", "R", role.Showrunner, role.Greenlight, inSeries, recommends},

	{"hire marquee talent", "Studio", "A", role.Studio, role.MarqueeTalent, inStudio, approves},
	{"hire marquee talent", "Network", "A", role.Network, role.MarqueeTalent, inSeries, approves},
	{"hire marquee talent", "EP film", "A/oversees", role.ExecutiveProducer, role.MarqueeTalent, inFilm, approves},
	{"hire marquee talent", "EP film", "A/oversees", role.ExecutiveProducer, role.MarqueeTalent, inFilm, oversees},
	{"hire marquee talent", "Producer", "R", role.Producer, role.MarqueeTalent, inFilm, recommends},
	{"hire marquee talent", "Line prod", "-", role.LineProducer, role.MarqueeTalent, inFilm, nothing},
	{"hire marquee talent", "UPM", "-", role.UnitProductionManager, role.MarqueeTalent, inFilm, nothing},
	{"hire marquee talent", "Director", "C", role.Director, role.MarqueeTalent, inFilm, consulted},
	{"hire marquee talent", "EP TV", "A", role.Showrunner, role.MarqueeTalent, inSeries, approves},

	{"casting principals", "Studio", "A", role.Studio, role.PrincipalCasting, inStudio, approves},
	{"casting principals", "Network", "A", role.Network, role.PrincipalCasting, inSeries, approves},
	{"casting principals", "EP film", "say in major casting, esp. big productions", role.ExecutiveProducer, role.PrincipalCasting, inFilm, oftenAsked},
	{"casting principals", "EP film", "say in major casting, esp. big productions", role.ExecutiveProducer, role.PrincipalCasting, inStudio, oftenAsked},
	{"casting principals", "Producer", "D(indie)", role.Producer, role.PrincipalCasting, inIndie, decides},
	{"casting principals", "Line prod", "-", role.LineProducer, role.PrincipalCasting, inFilm, nothing},
	{"casting principals", "UPM", "-", role.UnitProductionManager, role.PrincipalCasting, inFilm, nothing},
	{"casting principals", "Director", "C (guild)", role.Director, role.PrincipalCasting, inFilm, consulted},
	{"casting principals", "EP TV", "selects/approves regulars", role.Showrunner, role.SeriesRegularCasting, inSeries, approvesOrDecides},

	{"hire director", "Studio", "A", role.Studio, role.DirectorEngagement, inStudio, approves},
	{"hire director", "Network", "A", role.Network, role.DirectorEngagement, inSeries, approves},
	{"hire director", "EP film", "R/selects in long form", role.ExecutiveProducer, role.DirectorEngagement, inFilm, recommends},
	{"hire director", "EP film", "R/selects in long form", role.ExecutiveProducer, role.DirectorEngagement, inLongForm, decides},
	{"hire director", "EP film", "R/selects in long form", role.ExecutiveProducer, role.DirectorEngagement, inTVMovie, decides},
	{"hire director", "Producer", "D (can fire)", role.Producer, role.DirectorEngagement, inFilm, decides},
	{"hire director", "Line prod", "-", role.LineProducer, role.DirectorEngagement, inFilm, nothing},
	{"hire director", "UPM", "-", role.UnitProductionManager, role.DirectorEngagement, inFilm, nothing},
	{"hire director", "Director", "-", role.Director, role.DirectorEngagement, inFilm, nothing},
	{"hire director", "EP TV", "selects all episode directors", role.Showrunner, role.EpisodeDirectors, inSeries, decides},

	{"final cut (film)", "Studio/Net", "D unless director has it", role.Studio, role.FinalCut, inStudio, decides},
	{"final cut (film)", "EP film", "\"approved the final cut\" (doc example)", role.ExecutiveProducer, role.FinalCut, inDocuFilm, sometimesApproves},
	{"final cut (film)", "Producer", "D by default", role.Producer, role.FinalCut, inFilm, decides},
	{"final cut (film)", "Line prod", "-", role.LineProducer, role.FinalCut, inFilm, nothing},
	{"final cut (film)", "UPM", "-", role.UnitProductionManager, role.FinalCut, inFilm, nothing},
	{"final cut (film)", "Director", "gets protected cut; final cut only by contract", role.Director, role.DirectorsCut, inFilm, decides},
	{"final cut (film)", "Director", "gets protected cut; final cut only by contract", role.Director, role.FinalCut, inFilm, sometimesDecides},

	{"final cut (TV)", "Studio/Net", "A", role.Network, role.FinalCut, inSeries, approves},
	{"final cut (TV)", "Producer", "-", role.Producer, role.FinalCut, inSeries, nothing},
	{"final cut (TV)", "Line prod", "-", role.LineProducer, role.FinalCut, inSeries, nothing},
	{"final cut (TV)", "UPM", "-", role.UnitProductionManager, role.FinalCut, inSeries, nothing},
	{"final cut (TV)", "Director", "discuss only", role.Director, role.FinalCut, inSeries, consulted},
	{"final cut (TV)", "EP TV", "D", role.Showrunner, role.FinalCut, inSeries, decides},

	{"script lock", "Studio", "A", role.Studio, role.ShootingScript, inStudio, approves},
	{"script lock", "Network", "A", role.Network, role.ShootingScript, inSeries, approves},
	{"script lock", "EP film", "advises/makes requests", role.ExecutiveProducer, role.ShootingScript, inFilm, consulted},
	{"script lock", "Producer", "D", role.Producer, role.ShootingScript, inFilm, decides},
	{"script lock", "Line prod", "I", role.LineProducer, role.ShootingScript, inFilm, informed},
	{"script lock", "UPM", "I", role.UnitProductionManager, role.ShootingScript, inFilm, informed},
	{"script lock", "Director", "C", role.Director, role.ShootingScript, inFilm, consulted},
	{"script lock", "EP TV", "D", role.Showrunner, role.ShootingScript, inSeries, decides},

	{"budget first draft", "Studio", "I", role.Studio, role.PreliminaryBudget, inStudio, informed},
	{"budget first draft", "Network", "I", role.Network, role.PreliminaryBudget, inSeries, informed},
	{"budget first draft", "EP film", "A", role.ExecutiveProducer, role.PreliminaryBudget, inFilm, approves},
	{"budget first draft", "Producer", "A", role.Producer, role.PreliminaryBudget, inFilm, approves},
	{"budget first draft", "Line prod", "prepares", role.LineProducer, role.PreliminaryBudget, inFilm, prepares},
	{"budget first draft", "UPM", "helps", role.UnitProductionManager, role.PreliminaryBudget, inFilm, helps},
	{"budget first draft", "Director", "C", role.Director, role.PreliminaryBudget, inFilm, consulted},
	{"budget first draft", "EP TV", "A (signs off all)", role.Showrunner, role.PreliminaryBudget, inSeries, approves},

	{"budget approval", "Studio", "A (studio)", role.Studio, role.Budget, inStudio, approves},
	{"budget approval", "Network", "A (studio)", role.Network, role.Budget, inSeries, approves},
	{"budget approval", "EP film", "A", role.ExecutiveProducer, role.Budget, inFilm, approves},
	{"budget approval", "Producer", "A", role.Producer, role.Budget, inFilm, approves},
	{"budget approval", "Line prod", "R", role.LineProducer, role.Budget, inFilm, recommends},
	{"budget approval", "UPM", "-", role.UnitProductionManager, role.Budget, inFilm, nothing},
	{"budget approval", "Director", "-", role.Director, role.Budget, inFilm, nothing},
	{"budget approval", "EP TV", "A", role.Showrunner, role.Budget, inSeries, approves},

	{"schedule approval", "Studio", "I", role.Studio, role.ShootingSchedule, inStudio, informed},
	{"schedule approval", "Network", "I", role.Network, role.ShootingSchedule, inSeries, informed},
	{"schedule approval", "EP film", "A", role.ExecutiveProducer, role.ShootingSchedule, inFilm, approves},
	{"schedule approval", "Producer", "A", role.Producer, role.ShootingSchedule, inFilm, approves},
	{"schedule approval", "Line prod", "R", role.LineProducer, role.ShootingSchedule, inFilm, recommends},
	{"schedule approval", "UPM", "R", role.UnitProductionManager, role.ShootingSchedule, inFilm, recommends},
	{"schedule approval", "Director", "C", role.Director, role.ShootingSchedule, inFilm, consulted},
	{"schedule approval", "EP TV", "A", role.Showrunner, role.ShootingSchedule, inSeries, approves},

	{"schedule change (in plan)", "Studio", "I", role.Studio, role.ScheduleChanges, inStudio, informed},
	{"schedule change (in plan)", "Network", "I", role.Network, role.ScheduleChanges, inSeries, informed},
	{"schedule change (in plan)", "EP film", "I", role.ExecutiveProducer, role.ScheduleChanges, inFilm, informed},
	{"schedule change (in plan)", "Producer", "A", role.Producer, role.ScheduleChanges, inFilm, approves},
	{"schedule change (in plan)", "Line prod", "D", role.LineProducer, role.ScheduleChanges, inFilm, decides},
	{"schedule change (in plan)", "UPM", "R", role.UnitProductionManager, role.ScheduleChanges, inFilm, recommends},
	{"schedule change (in plan)", "Director", "C", role.Director, role.ScheduleChanges, inFilm, consulted},
	{"schedule change (in plan)", "EP TV", "A", role.Showrunner, role.ScheduleChanges, inSeries, approves},

	{"spend within contingency", "Studio", "-", role.Studio, role.ContingencySpending, inStudio, nothing},
	{"spend within contingency", "Network", "-", role.Network, role.ContingencySpending, inSeries, nothing},
	{"spend within contingency", "EP film", "I", role.ExecutiveProducer, role.ContingencySpending, inFilm, informed},
	{"spend within contingency", "Producer", "A", role.Producer, role.ContingencySpending, inFilm, approves},
	{"spend within contingency", "Line prod", "D", role.LineProducer, role.ContingencySpending, inFilm, decides},
	{"spend within contingency", "UPM", "R", role.UnitProductionManager, role.ContingencySpending, inFilm, recommends},
	{"spend within contingency", "Director", "-", role.Director, role.ContingencySpending, inFilm, nothing},
	{"spend within contingency", "EP TV", "D", role.Showrunner, role.ContingencySpending, inSeries, decides},

	{"overage beyond contingency", "Studio", "A/D (financier's prerogative)", role.Studio, role.BudgetOverage, inStudio, approvesOrDecides},
	{"overage beyond contingency", "Studio", "A/D (financier's prerogative)", role.Financier, role.BudgetOverage, inFilm, approvesOrDecides},
	{"overage beyond contingency", "Network", "A/D (financier's prerogative)", role.Network, role.BudgetOverage, inSeries, approvesOrDecides},
	{"overage beyond contingency", "EP film", "A/raise more", role.ExecutiveProducer, role.BudgetOverage, inFilm, approves},
	{"overage beyond contingency", "EP film", "A/raise more", role.ExecutiveProducer, role.FundingShortfall, inFilm, sometimesTakesPart},
	{"overage beyond contingency", "Producer", "R", role.Producer, role.BudgetOverage, inFilm, recommends},
	{"overage beyond contingency", "Line prod", "R reports", role.LineProducer, role.BudgetOverage, inFilm, recommends},
	{"overage beyond contingency", "UPM", "R", role.UnitProductionManager, role.BudgetOverage, inFilm, recommends},
	{"overage beyond contingency", "Director", "-", role.Director, role.BudgetOverage, inFilm, nothing},
	{"overage beyond contingency", "EP TV", "R", role.Showrunner, role.BudgetOverage, inSeries, recommends},

	{"location choice", "Studio", "-", role.Studio, role.LocationChoice, inStudio, nothing},
	{"location choice", "Network", "-", role.Network, role.LocationChoice, inSeries, nothing},
	{"location choice", "EP film", "-", role.ExecutiveProducer, role.LocationChoice, inFilm, nothing},
	{"location choice", "Producer", "D", role.Producer, role.LocationChoice, inFilm, decides},
	{"location choice", "Line prod", "-", role.LineProducer, role.LocationChoice, inFilm, nothing},
	{"location choice", "UPM", "arranges", role.UnitProductionManager, role.LocationChoice, inFilm, helps},
	{"location choice", "Director", "A (guild consults)", role.Director, role.LocationChoice, inFilm, approvesOrConsulted},
	{"location choice", "EP TV", "A", role.Showrunner, role.LocationChoice, inSeries, approves},

	{"crew hire", "Studio", "-", role.Studio, role.CrewHiring, inStudio, nothing},
	{"crew hire", "Network", "-", role.Network, role.CrewHiring, inSeries, nothing},
	{"crew hire", "EP film", "-", role.ExecutiveProducer, role.CrewHiring, inFilm, nothing},
	{"crew hire", "Producer", "D", role.Producer, role.CrewHiring, inFilm, decides},
	{"crew hire", "Line prod", "D", role.LineProducer, role.CrewHiring, inFilm, decides},
	{"crew hire", "UPM", "engages", role.UnitProductionManager, role.CrewHiring, inFilm, performs},
	{"crew hire", "Director", "picks key creative", role.Director, role.KeyCreatives, inFilm, decides},
	{"crew hire", "EP TV", "line producer", role.LineProducer, role.CrewHiring, inSeries, decides},

	{"daily call sheet", "Studio", "-", role.Studio, role.CallSheet, inStudio, nothing},
	{"daily call sheet", "Network", "-", role.Network, role.CallSheet, inSeries, nothing},
	{"daily call sheet", "EP film", "-", role.ExecutiveProducer, role.CallSheet, inFilm, nothing},
	{"daily call sheet", "Producer", "-", role.Producer, role.CallSheet, inFilm, nothing},
	{"daily call sheet", "Line prod", "receives", role.LineProducer, role.CallSheet, inFilm, informed},
	{"daily call sheet", "UPM", "receives", role.UnitProductionManager, role.CallSheet, inFilm, informed},
	{"daily call sheet", "Director", "receives/approves on small", role.Director, role.CallSheet, inFilm, informed},
	{"daily call sheet", "Director", "receives/approves on small", role.Director, role.CallSheet, inIndie, sometimesApproves},
	{"daily call sheet", "EP TV", "-", role.Showrunner, role.CallSheet, inSeries, nothing},
	{"daily call sheet", "sources", "2nd AD builds", role.SecondAssistantDirector, role.CallSheet, inFilm, prepares},
	{"daily call sheet", "sources", "1st AD approves", role.FirstAssistantDirector, role.CallSheet, inFilm, approves},

	{"daily production report", "Studio", "I", role.Studio, role.DailyProductionReport, inStudio, informed},
	{"daily production report", "Network", "I", role.Network, role.DailyProductionReport, inSeries, informed},
	{"daily production report", "EP film", "I", role.ExecutiveProducer, role.DailyProductionReport, inFilm, informed},
	{"daily production report", "Producer", "I", role.Producer, role.DailyProductionReport, inFilm, informed},
	{"daily production report", "Line prod", "signs [C]", role.LineProducer, role.DailyProductionReport, inFilm, approves},
	{"daily production report", "UPM", "signs", role.UnitProductionManager, role.DailyProductionReport, inFilm, approves},
	{"daily production report", "Director", "-", role.Director, role.DailyProductionReport, inFilm, nothing},
	{"daily production report", "EP TV", "I", role.Showrunner, role.DailyProductionReport, inSeries, informed},
	{"daily production report", "sources", "PM+1st AD", role.FirstAssistantDirector, role.DailyProductionReport, inFilm, approves},

	{"overtime/forced call", "Studio", "-", role.Studio, role.Overtime, inStudio, nothing},
	{"overtime/forced call", "Network", "-", role.Network, role.Overtime, inSeries, nothing},
	{"overtime/forced call", "EP film", "-", role.ExecutiveProducer, role.Overtime, inFilm, nothing},
	{"overtime/forced call", "Producer", "A", role.Producer, role.Overtime, inFilm, approves},
	{"overtime/forced call", "Line prod", "A", role.LineProducer, role.Overtime, inFilm, approves},
	{"overtime/forced call", "UPM", "must authorise", role.UnitProductionManager, role.Overtime, inFilm, approvesOrDecides},
	{"overtime/forced call", "Director", "-", role.Director, role.Overtime, inFilm, nothing},
	{"overtime/forced call", "EP TV", "-", role.Showrunner, role.Overtime, inSeries, nothing},

	{"marketing strategy", "Studio", "D", role.Studio, role.Marketing, inStudio, decides},
	{"marketing strategy", "Network", "D", role.Network, role.Marketing, inSeries, decides},
	{"marketing strategy", "EP film", "influences", role.ExecutiveProducer, role.Marketing, inFilm, consulted},
	{"marketing strategy", "Producer", "R", role.Producer, role.Marketing, inFilm, recommends},
	{"marketing strategy", "Line prod", "-", role.LineProducer, role.Marketing, inFilm, nothing},
	{"marketing strategy", "UPM", "-", role.UnitProductionManager, role.Marketing, inFilm, nothing},
	{"marketing strategy", "Director", "-", role.Director, role.Marketing, inFilm, nothing},
	{"marketing strategy", "EP TV", "C", role.Showrunner, role.Marketing, inSeries, consulted},

	{"distribution deal", "Studio", "D", role.Studio, role.DistributionDeal, inStudio, decides},
	{"distribution deal", "Network", "D", role.Network, role.DistributionDeal, inSeries, decides},
	{"distribution deal", "EP film", "discusses; secures", role.ExecutiveProducer, role.DistributionDeal, inIndie, consulted},
	{"distribution deal", "EP film", "discusses; secures", role.ExecutiveProducer, role.DistributionDeal, inFilm, sometimesTakesPart},
	{"distribution deal", "Producer", "negotiates", role.Producer, role.DistributionDeal, inFilm, performs},
	{"distribution deal", "Line prod", "-", role.LineProducer, role.DistributionDeal, inFilm, nothing},
	{"distribution deal", "UPM", "-", role.UnitProductionManager, role.DistributionDeal, inFilm, nothing},
	{"distribution deal", "Director", "-", role.Director, role.DistributionDeal, inFilm, nothing},
	{"distribution deal", "EP TV", "-", role.Showrunner, role.DistributionDeal, inSeries, nothing},

	{"premiere attendance", "Studio", "-", role.Studio, role.Promotion, inStudio, nothing},
	{"premiere attendance", "Network", "-", role.Network, role.Promotion, inSeries, nothing},
	{"premiere attendance", "EP film", "often", role.ExecutiveProducer, role.Promotion, inFilm, oftenTakesPart},
	{"premiere attendance", "Producer", "-", role.Producer, role.Promotion, inFilm, nothing},
	{"premiere attendance", "Line prod", "-", role.LineProducer, role.Promotion, inFilm, nothing},
	{"premiere attendance", "UPM", "-", role.UnitProductionManager, role.Promotion, inFilm, nothing},
	{"premiere attendance", "Director", "-", role.Director, role.Promotion, inFilm, nothing},
	{"premiere attendance", "EP TV", "-", role.Showrunner, role.Promotion, inSeries, nothing},

	{"shut down", "Studio", "D", role.Studio, role.Shutdown, inStudio, decides},
	{"shut down", "Network", "D", role.Network, role.Shutdown, inSeries, decides},
	{"shut down", "EP film", "R", role.ExecutiveProducer, role.Shutdown, inFilm, recommends},
	{"shut down", "Producer", "R", role.Producer, role.Shutdown, inFilm, recommends},
	{"shut down", "Line prod", "-", role.LineProducer, role.Shutdown, inFilm, nothing},
	{"shut down", "UPM", "-", role.UnitProductionManager, role.Shutdown, inFilm, nothing},
	{"shut down", "Director", "-", role.Director, role.Shutdown, inFilm, nothing},
	{"shut down", "EP TV", "R", role.Showrunner, role.Shutdown, inSeries, recommends},

	{"stop clause (theatre)", "Producer", "lead producer D", role.TheatreProducer, role.StopClause, onStage, decides},
	{"stop clause (theatre)", "Director", "-", role.Director, role.StopClause, onStage, nothing},

	{"author approvals (theatre)", "author", "A over cast, director, designers", role.Author, role.PrincipalCasting, onStage, approves},
	{"author approvals (theatre)", "author", "A over cast, director, designers", role.Author, role.DirectorEngagement, onStage, approves},
	{"author approvals (theatre)", "author", "A over cast, director, designers", role.Author, role.KeyCreatives, onStage, approves},

	{"milestones (games)", "Studio/Net", "publisher A", role.Publisher, role.GameMilestones, ofGame, approves},
	{"milestones (games)", "EP film", "EP prepares", role.ExecutiveProducer, role.GameMilestones, ofGame, prepares},
	{"milestones (games)", "Producer", "producer R", role.GameProducer, role.GameMilestones, ofGame, recommends},

	{"album mix, master", "Studio/Net", "label A", role.Label, role.Mix, ofRecording, approves},
	{"album mix, master", "Studio/Net", "label A", role.Label, role.Master, ofRecording, approves},
	{"album mix, master", "EP film", "EP final call before release", role.ExecutiveProducer, role.AlbumRelease, ofRecording, decides},
	{"album mix, master", "Producer", "producer D mix", role.MusicProducer, role.Mix, ofRecording, decides},
	{"album mix, master", "Director", "artist A", role.Artist, role.Mix, ofRecording, approves},
	{"album mix, master", "Director", "artist A", role.Artist, role.Master, ofRecording, approves},
}

// outranked lists the cells that the library answers otherwise, with the claim that
// outranks the table.
var outranked = map[[2]string]struct {
	claim    role.FactID
	capacity role.Capacity // that the claim is about
}{
	{"hire director", "EP TV"}:                 {2155, role.Approves}, // the guild's code: selects or approves
	{"budget approval", "Studio"}:              {1760, role.Decides},  // ultimate approval
	{"budget approval", "Line prod"}:           {1699, role.Approves}, // before the studio
	{"budget approval", "UPM"}:                 {1402, role.Approves}, // the guild's functions, P5
	{"budget approval", "EP TV"}:               {2470, role.Decides},  // sets the budget
	{"schedule approval", "Studio"}:            {1761, role.Approves}, // ultimate approval
	{"schedule approval", "Line prod"}:         {1700, role.Approves}, // before the studio
	{"schedule approval", "EP TV"}:             {2472, role.Decides},  // sets the schedule
	{"overage beyond contingency", "Producer"}: {1250, role.Approves}, // the manager brings it to him
	{"overage beyond contingency", "Director"}: {1804, role.Prepares}, // changes that save cost
	{"crew hire", "EP film"}:                   {1611, role.Decides},  // before the shoot
	{"crew hire", "UPM"}:                       {1860, role.Decides},  // hires the crew
	{"daily call sheet", "UPM"}:                {1719, role.Approves}, // approval
	{"daily call sheet", "Director"}:           {1475, role.Approves}, // the director's approval, on features too
	{"premiere attendance", "EP TV"}:           {39, role.Performs},   // seed 002 speaks of executive producers of any medium
	{"album mix, master", "EP film"}:           {6014, role.Decides},  // may have the final say
}

// equal reports whether the library answers what the cell says, no less and no more.
func (c cell) equal() bool {
	often := func(capacity role.Capacity) role.Frequency {
		return role.Ask(c.role, c.duty, capacity, c.in).Frequency()
	}
	usually := func(capacity role.Capacity) bool { return often(capacity) >= role.Usually }
	switch c.part {
	case nothing:
		return often(role.TakesPart) <= role.Never && often(role.Informed) <= role.Never
	case decides:
		return usually(role.Decides)
	case approves:
		return usually(role.Approves) && !usually(role.Decides)
	case approvesOrDecides:
		return usually(role.Approves)
	case recommends:
		return (usually(role.Prepares) || usually(role.Advises)) && !usually(role.Approves)
	case consulted:
		return usually(role.Advises) && !usually(role.Approves)
	case informed:
		return usually(role.Informed) && !usually(role.Advises)
	case prepares:
		return usually(role.Prepares) && !usually(role.Approves)
	case performs:
		return usually(role.Performs) && !usually(role.Decides)
	case helps:
		return usually(role.TakesPart) && !usually(role.Approves)
	case oversees:
		return usually(role.Oversees)
	case oftenAsked:
		return often(role.Advises) >= role.Often
	case oftenTakesPart:
		return often(role.TakesPart) >= role.Often
	case sometimesTakesPart:
		return often(role.TakesPart) >= role.Sometimes
	case sometimesApproves:
		return often(role.Approves) >= role.Sometimes && !usually(role.Approves)
	case sometimesDecides:
		return often(role.Decides) > role.Never && !usually(role.Decides)
	case approvesOrConsulted:
		return usually(role.Advises) && !usually(role.Decides)
	}
	return false
}

// televised returns the cells of the columns that name no medium, asked of a series.
// Which key people the director picks is said of film.
func televised() []cell {
	var list []cell
	for _, c := range cells {
		shared := c.column == "Line prod" || c.column == "UPM" || c.column == "Director"
		if shared && c.in == inFilm && c.duty != role.KeyCreatives && c.row != "final cut (film)" {
			c.in = inSeries
			list = append(list, c)
		}
	}
	return list
}

// TestCells asks every cell of the decision table. What differs is listed with the
// claim that outranks the table, and the cell stands beside that claim: a dash as a
// claim against it, anything else as a claim of its own, so that whoever asks sees
// both.
func TestCells(t *testing.T) {
	asked, same := 0, 0
	used := make(map[[2]string]bool)
	for _, c := range cells {
		asked++
		above, listed := outranked[[2]string{c.row, c.column}]
		switch {
		case c.equal():
			same++
			continue
		case !listed:
			t.Errorf("%s, %s: %q is not what the library says", c.row, c.column, c.words)
			continue
		}
		used[[2]string{c.row, c.column}] = true
		a := role.Ask(c.role, c.duty, above.capacity, c.in)
		if a.Prevailing.ID != above.claim || a.Prevailing.Strength == cite.Proposal {
			t.Errorf("%s, %s: %v prevails, want claim %d, not a proposal", c.row, c.column, a.Prevailing, above.claim)
		}
		if !c.visible(a) {
			t.Errorf("%s, %s: nothing beside %v says %q", c.row, c.column, a.Prevailing, c.words)
		}
	}
	for at := range outranked {
		if !used[at] {
			t.Errorf("%v is listed as outranked and equal", at)
		}
	}
	for _, c := range televised() {
		asked++
		if c.equal() {
			same++
			continue
		}
		t.Errorf("%s, %s in a series: %q is not what the library says", c.row, c.column, c.words)
	}
	t.Logf("%d cells asked, %d equal, %d outranked", asked, same, asked-same)
	if asked < 250 {
		t.Errorf("%d cells asked, want the table", asked)
	}
}

// visible reports whether the cell is said beside the answer a that outranks it.
func (c cell) visible(a role.Answer) bool {
	said := func(capacity role.Capacity) bool {
		return slices.ContainsFunc(role.Ask(c.role, c.duty, capacity, c.in).Claims, func(claim role.Claim) bool {
			return claim.Capacity == capacity && claim.Frequency > role.Never && claim.ID != a.Prevailing.ID
		})
	}
	switch c.part {
	case nothing:
		return slices.ContainsFunc(a.Opposing(), func(claim role.Claim) bool {
			return claim.Frequency == role.Never && strings.HasPrefix(claim.Ref.At, "decision table, ")
		})
	case decides:
		return said(role.Decides)
	case approves:
		return said(role.Approves)
	case recommends:
		return said(role.Prepares) || said(role.Advises)
	case informed:
		return said(role.Informed)
	case performs:
		return said(role.Performs)
	case sometimesApproves:
		return said(role.Approves) || said(role.Informed)
	}
	return false
}

// TestRivals: by the table producer and line producer decide on the crew, by other
// sources the unit production manager and the executive producer. A matter of the
// crew lands at the first of them on the way, and the others are named, with what
// is said against.
func TestRivals(t *testing.T) {
	a := authority(t, "film/feature", nil, held(role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Cinematographer, role.Gaffer)...)
	c := a.Chart()
	gaffer := c.Node("gaffer")
	e := a.Escalate(role.CrewHiring, gaffer, 0)
	if c.Position(e.Decider).Role != role.UnitProductionManager || e.Answer.Answer.Prevailing.ID != 1860 {
		t.Errorf("%s: %s, want the unit production manager by claim 1860", e, e.Reason())
	}
	if got, want := ids(c, e.Rivals...), []hierarchy.ID{"producer", "line-producer"}; !slices.Equal(got, want) {
		t.Errorf("rivals %v, want %v", got, want)
	}
	if want := "decide it as well: "; !strings.Contains(e.String(), want) {
		t.Errorf("%q, want %q in it", e, want)
	}
	handed := authority(t, "film/feature/independent", []hierarchy.Delegation{{Duty: role.CrewHiring, Capacity: role.Decides, From: "producer", To: "director"}},
		held(role.Producer, role.LineProducer, role.Director, role.Cinematographer)...)
	e = handed.EscalateAlong(hierarchy.Creative, role.CrewHiring, handed.Chart().Node("cinematographer"), 0)
	if got := ids(handed.Chart(), e.Rivals...); !slices.Equal(got, []hierarchy.ID{"line-producer"}) {
		t.Errorf("%s: rivals %v, want no delegator", e, got)
	}
	for _, v := range a.Who(role.CrewHiring).Decides {
		against := len(v.Answer.Opposing()) > 0
		if c.Position(v.Node).Role == role.ExecutiveProducer != against {
			t.Errorf("%s: against it %v", c.Position(v.Node).ID, v.Answer.Opposing())
		}
	}
	if e := a.Escalate(role.Overtime, gaffer, 0); len(e.Rivals) > 0 {
		t.Errorf("overtime is approved, and yet %v decide it", ids(c, e.Rivals...))
	}
}

// TestWhoIsNoRival: a vacant seat, and another seat of the decider or of whoever
// raised the matter.
func TestWhoIsNoRival(t *testing.T) {
	crew := func(people ...role.Person) *hierarchy.Authority {
		positions := staff(role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Editor)
		for i := range positions {
			positions[i].Person = people[i]
		}
		return authority(t, "film/feature/studio", nil, positions...)
	}
	for _, test := range []struct {
		people []role.Person
		want   []hierarchy.ID
	}{
		{[]role.Person{"ep", "p", "lp", "upm", "ed"}, []hierarchy.ID{"producer", "line-producer"}},
		{[]role.Person{"", "p", "", "upm", "ed"}, []hierarchy.ID{"producer"}},
		{[]role.Person{"ep", "upm", "lp", "upm", "ed"}, []hierarchy.ID{"line-producer"}},
		{[]role.Person{"ed", "p", "lp", "upm", "ed"}, []hierarchy.ID{"producer", "line-producer"}},
	} {
		a := crew(test.people...)
		e := a.Escalate(role.CrewHiring, a.Chart().Node("editor"), 0)
		if got := ids(a.Chart(), e.Rivals...); !slices.Equal(got, test.want) {
			t.Errorf("%v: %s: rivals %v, want %v", test.people, e, got, test.want)
		}
	}
}
