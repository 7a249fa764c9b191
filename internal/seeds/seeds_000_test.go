package seeds_test

import (
	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// article000 is StudioBinder's page on what an executive producer does.
var article000 = []statement{
	{"S001", "executive producers typically sit at the top of the food chain", []ask{
		stands("Executive Producer", role.ExecutiveProducer, anywhere),
		above(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.AssociateProducer),
	}, ""},
	{"S002", "they often work at the highest level of the production", []ask{onlyBodiesAbove(role.ExecutiveProducer, film, studioFilm, indieFilm)}, ""},
	{"S003", "they may have raised most of a film's money", []ask{
		doesBut(role.ExecutiveProducer, role.Financing, role.Performs, role.Sometimes, film, role.Usually),
	}, ""},
	{"S004", "the head producer, who supervises other producers", []ask{
		does(role.ExecutiveProducer, role.ProducerSupervision, role.Oversees, role.Usually, film),
		doesBut(role.ExecutiveProducer, role.ProducerSupervision, role.Oversees, role.Usually, "digital/web-series", role.Sometimes), // a source on the internet alone
		does(role.ExecutiveProducer, role.ProducerSupervision, role.Oversees, role.Usually, "theatre"),
		line(role.Producer, hierarchy.ReportsTo, role.ExecutiveProducer, role.Usually, film),
		inStage(phase.ThreeStages, phase.Production, film, role.ProducerSupervision),
		stands("Head Producer", role.ExecutiveProducer, anywhere),
	}, ""},
	{"S005", "there is one in film, television, web series, commercials and theatre", []ask{
		stands("Executive Producer", role.ExecutiveProducer, film),
		stands("Executive Producer", role.ExecutiveProducer, television),
		stands("Executive Producer", role.ExecutiveProducer, "digital/web-series"),
		stands("Executive Producer", role.ExecutiveProducer, "commercial"),
		stands("Executive Producer", role.ExecutiveProducer, "theatre"),
	}, ""},
	{"S006", "they may work independently, or for studio, financiers or distributors", []ask{
		trait(role.ExecutiveProducer, role.TraitEmployment, role.Sometimes, film, "independent"),
		trait(role.ExecutiveProducer, role.TraitEmployment, role.Sometimes, film, "studio", "financiers", "distributors"),
	}, ""},
	{"S007", "they see to it that the film is completed on time", []ask{does(role.ExecutiveProducer, role.TimelyCompletion, role.Oversees, role.Usually, film)}, ""},
	{"S008", "within budget", []ask{does(role.ExecutiveProducer, role.CompletionWithinBudget, role.Oversees, role.Usually, film)}, ""},
	{"S009", "and to agreed artistic and technical standards", []ask{
		does(role.ExecutiveProducer, role.AgreedStandards, role.Oversees, role.Usually, film),
		inStage(phase.ThreeStages, phase.Production, film, role.AgreedStandards),
		inStage(phase.ThreeStages, phase.PostProduction, film, role.AgreedStandards),
	}, ""},
	{"S010", "in television they may be the creator or writer of the series as well", []ask{
		together(role.Sometimes, television, role.ExecutiveProducer, role.Creator),
		together(role.Sometimes, television, role.ExecutiveProducer, role.Writer),
		doesBut(role.ExecutiveProducer, role.Concept, role.Performs, role.Sometimes, television, role.Often),
		doesBut(role.ExecutiveProducer, role.Writing, role.Performs, role.Sometimes, television, role.Often),
	}, ""},
	{"S011", "they are usually a financier of the project", []ask{
		does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film),
		together(role.Usually, film, role.ExecutiveProducer, role.Financier),
	}, ""},
	{"S012", "typically they may assemble the core team", []ask{
		doesBut(role.ExecutiveProducer, role.ProducingTeam, role.Decides, role.Sometimes, film, role.Usually),
	}, ""},
	{"S013", "but will not physically produce the project", []ask{
		does(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Never, film),
		doesBut(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Never, indieFilm, role.Sometimes),
		doesBut(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Never, television, role.Usually),
	}, ""},
	{"S014", "they introduce concepts that may suit the brand", []ask{does(role.ExecutiveProducer, role.Concept, role.TakesPart, role.Usually, film)}, ""},
	{"S015", "they see to it that the production meets competitive goals and projects the intended brand", []ask{does(role.ExecutiveProducer, role.BrandImage, role.Oversees, role.Usually, film)}, ""},
	{"S016", "they supervise the other producers and see that all keep to union rules", []ask{
		like("S004", does(role.ExecutiveProducer, role.ProducerSupervision, role.Oversees, role.Usually, film)),
		does(role.ExecutiveProducer, role.GuildCompliance, role.Oversees, role.Usually, film),
	}, ""},
	{"S017", "they oversee and approve the hiring of marquee talent", []ask{
		does(role.ExecutiveProducer, role.MarqueeTalent, role.Oversees, role.Usually, film),
		does(role.ExecutiveProducer, role.MarqueeTalent, role.Approves, role.Usually, film),
	}, ""},
	{"S018", "they maintain the budget", []ask{does(role.ExecutiveProducer, role.BudgetManagement, role.Performs, role.Usually, film)}, ""},
	{"S019", "and approve schedules", []ask{
		does(role.ExecutiveProducer, role.ShootingSchedule, role.Approves, role.Usually, film),
		signed(phase.GateScheduleApproval, role.ShootingSchedule, role.Approves, anywhere),
		signs(phase.GateScheduleApproval, role.ExecutiveProducer, film),
		gate(phase.GateStartOfProduction, phase.ScheduleApproved, "film/feature"),
	}, ""},
	{"S020", "it is often thought that they are like the chief executive of the production", []ask{
		trait(role.ExecutiveProducer, role.TraitLikeness, role.Often, film, "chief executive"),
	}, ""},
	{"S021", "in major productions they may be the chief executive of the studio", []ask{
		together(role.Sometimes, "studio", role.ExecutiveProducer, role.StudioHead),
	}, ""},
	{"S022", "in smaller companies or independent films they could act as creator or writer", []ask{
		together(role.Sometimes, "independent", role.ExecutiveProducer, role.Creator),
		together(role.Sometimes, "independent", role.ExecutiveProducer, role.Writer),
		does(role.ExecutiveProducer, role.Concept, role.Performs, role.Sometimes, indieFilm),
		does(role.ExecutiveProducer, role.Writing, role.Performs, role.Sometimes, indieFilm),
	}, ""},
	{"S023", "at other times they may just own the material, with no hand in the scripts", []ask{
		together(role.Sometimes, film, role.ExecutiveProducer, role.RightsOwner),
		does(role.ExecutiveProducer, role.Rights, role.TakesPart, role.Sometimes, indieFilm),
	}, ""},
	{"S024", "they are usually not involved in the actual film-making", []ask{does(role.ExecutiveProducer, role.DailyOperations, role.TakesPart, role.Rarely, film)}, ""},
	{"S025", "their financial role is their primary focus", []ask{
		like("S011", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film)),
		leansFar(role.ExecutiveProducer, role.CreativeInvolvement, film),
		leansFar(role.ExecutiveProducer, role.FinancialResponsibility, film),
	}, ""},
	{"S026", "be it raising money or staying on top of the producers so that they finish in time", []ask{
		like("S003", doesBut(role.ExecutiveProducer, role.Financing, role.Performs, role.Sometimes, film, role.Usually)),
		like("S004", does(role.ExecutiveProducer, role.ProducerSupervision, role.Oversees, role.Usually, film)),
		like("S007", does(role.ExecutiveProducer, role.TimelyCompletion, role.Oversees, role.Usually, film)),
	}, ""},
	{"S027", "attaching major stars is a major part of the work", []ask{does(role.ExecutiveProducer, role.MarqueeTalent, role.Performs, role.Usually, film)}, ""},
	{"S028", "and so is other negotiating that might be required", []ask{
		doesBut(role.ExecutiveProducer, role.Contracts, role.Performs, role.Sometimes, film, role.Often),
	}, ""},
	{"S029", "there are many types of producer", []ask{manyProducers(30)}, ""},
	{"S030", "a producer supervises and manages the making of films, shows, web series and commercials", []ask{
		does(role.Producer, role.OverallManagement, role.Oversees, role.Usually, film),
		does(role.Producer, role.OverallManagement, role.Oversees, role.Usually, television),
		does(role.Producer, role.OverallManagement, role.Oversees, role.Usually, "digital/web-series"),
		does(role.Producer, role.OverallManagement, role.Oversees, role.Usually, "commercial"),
	}, ""},
	{"S031", "typically the producer is the supervisor on the set", []ask{
		does(role.Producer, role.SetPresence, role.Performs, role.Usually, film),
		does(role.Producer, role.SetOperations, role.Oversees, role.Usually, film),
	}, ""},
	{"S032", "all departments report to the producer", []ask{
		does(role.Producer, role.DepartmentSupervision, role.Oversees, role.Usually, film),
		inStage(phase.ThreeStages, phase.Production, film, role.DepartmentSupervision),
		line(role.DepartmentHead, hierarchy.ReportsTo, role.Producer, role.Usually, film),
		line(role.DepartmentHead, hierarchy.ReportsTo, role.Producer, role.Usually, "digital"),
		line(role.CastingDirector, hierarchy.ReportsTo, role.Producer, role.Usually, film),
		line(role.LocationManager, hierarchy.ReportsTo, role.Producer, role.Usually, film),
		line(role.ProductionAccountant, hierarchy.ReportsTo, role.Producer, role.Usually, film),
		line(role.ProductionCoordinator, hierarchy.ReportsTo, role.Producer, role.Usually, film),
		line(role.PostProductionSupervisor, hierarchy.ReportsTo, role.Producer, role.Usually, film),
		line(role.VFXProducer, hierarchy.ReportsTo, role.Producer, role.Usually, film),
		line(role.ScriptSupervisor, hierarchy.ReportsTo, role.Producer, role.Usually, film),
		line(role.DepartmentHead, hierarchy.ReportsTo, role.Producer, role.Usually, "commercial"),
		line(role.CastingDirector, hierarchy.ReportsTo, role.Producer, role.Usually, "commercial"),
		line(role.LocationManager, hierarchy.ReportsTo, role.Producer, role.Usually, "commercial"),
		line(role.ProductionAccountant, hierarchy.ReportsTo, role.Producer, role.Usually, "commercial"),
		line(role.ProductionCoordinator, hierarchy.ReportsTo, role.Producer, role.Usually, "commercial"),
		line(role.PostProductionSupervisor, hierarchy.ReportsTo, role.Producer, role.Usually, "commercial"),
		line(role.VFXProducer, hierarchy.ReportsTo, role.Producer, role.Usually, "commercial"),
		line(role.ScriptSupervisor, hierarchy.ReportsTo, role.Producer, role.Usually, "commercial"),
	}, ""},
	{"S033", "the producer works with the director and others so that the vision is realised", []ask{
		does(role.Producer, role.Vision, role.TakesPart, role.Usually, film),
		line(role.Producer, hierarchy.LiaisesWith, role.Director, role.Usually, film),
		line(role.Producer, hierarchy.LiaisesWith, role.Director, role.Usually, "digital"),
		line(role.Director, hierarchy.LiaisesWith, role.Producer, role.Usually, film),
	}, ""},
	{"S034", "a producer may be self-employed or employed by a company or studio", []ask{
		trait(role.Producer, role.TraitEmployment, role.Sometimes, film, "self-employed"),
		trait(role.Producer, role.TraitEmployment, role.Sometimes, film, "production company", "studio"),
		line(role.Producer, hierarchy.ReportsTo, role.ProductionCompany, role.Sometimes, film),
		line(role.Producer, hierarchy.ReportsTo, role.Studio, role.Sometimes, film),
	}, ""},
	{"S035", "they are involved through all phases, from inception to completion", []ask{
		does(role.Producer, role.OverallManagement, role.Performs, role.Usually, film),
		when(role.OverallManagement, film, phase.Development, phase.Financing, phase.PreProduction, phase.Production, phase.PostProduction, phase.Delivery, phase.Distribution),
		active(role.Producer, film, phase.Development, phase.Financing, phase.PreProduction, phase.Production, phase.PostProduction, phase.Delivery),
	}, ""},
	{"S036", "the key difference: the producer is more hands-on and decides at the ground level", []ask{
		does(role.Producer, role.DailyOperations, role.Decides, role.Usually, film),
		nearer(role.HandsOn, role.Producer, film, role.ExecutiveProducer, film),
		leans(role.Producer, role.ExecutiveProducer, role.DecisionMakingAuthority, film),
	}, ""},
	{"S037", "the producer too minds the technicalities of production", []ask{
		does(role.Producer, role.AgreedStandards, role.TakesPart, role.Usually, film),
		like("S009", does(role.ExecutiveProducer, role.AgreedStandards, role.Oversees, role.Usually, film)),
	}, ""},
	{"S038", "and has more of a creative hand than the executive producer", []ask{
		does(role.Producer, role.CreativeDirection, role.TakesPart, role.Usually, film),
		nearer(role.CreativeInvolvement, role.Producer, film, role.ExecutiveProducer, film),
	}, ""},
	{"S039", "executive producers come from Netflix, HBO, AMC and others", []ask{
		trait(role.ExecutiveProducer, role.TraitHirer, role.Usually, film, "Netflix", "HBO", "AMC"),
	}, ""},
	{"S040", "producer and executive producer are not the same thing", []ask{
		trait(role.ExecutiveProducer, role.TraitMisconception, role.Usually, film, "not another word for producer"),
		apart(role.ExecutiveProducer, role.Producer, film),
	}, ""},
}
