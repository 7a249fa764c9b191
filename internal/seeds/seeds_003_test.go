package seeds_test

import (
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// article003 is Evan Wilson's piece on producer and executive producer, mostly of
// independent films.
var article003 = []statement{
	{"S189", "credits often list executive producer, producer, co-producer and associate producer", []ask{
		stands("Executive Producer", role.ExecutiveProducer, film),
		stands("Producer", role.Producer, film),
		stands("Co-Producer", role.CoProducer, film),
		stands("Associate Producer", role.AssociateProducer, film),
	}, ""},
	{"S190", "the titles sound similar and mean different things", []ask{
		trait(role.ExecutiveProducer, role.TraitMisconception, role.Usually, anywhere, "sounds like", "another job"),
		trait(role.CoProducer, role.TraitReputation, role.Usually, anywhere, "sounds like", "another job"),
		trait(role.AssociateProducer, role.TraitReputation, role.Usually, anywhere, "sounds like", "another job"),
		apart(role.ExecutiveProducer, role.Producer, film),
		apart(role.Producer, role.CoProducer, film),
		apart(role.CoProducer, role.AssociateProducer, film),
	}, ""},
	{"S191", "above all as to who finances, who decides creatively and who sees it finished", []ask{
		leansFar(role.ExecutiveProducer, role.FinancialResponsibility, film),
		nearer(role.FinancialResponsibility, role.Producer, film, role.ExecutiveProducer, film),
		leans(role.Producer, role.ExecutiveProducer, role.CreativeInvolvement, anywhere),
		leans(role.Producer, role.ExecutiveProducer, role.ProjectInfluence, film),
	}, ""},
	{"S192", "an executive producer is usually the one who makes the project possible at the highest level", []ask{
		trait(role.ExecutiveProducer, role.TraitLikeness, role.Usually, film, "possible", "highest level"),
	}, ""},
	{"S193", "which may mean financing, investors, packaging, distribution, business, doors and the vision", []ask{
		doesBut(role.ExecutiveProducer, role.Financing, role.Performs, role.Sometimes, film, role.Usually),
		does(role.ExecutiveProducer, role.InvestorRelations, role.Performs, role.Sometimes, film),
		doesBut(role.ExecutiveProducer, role.Packaging, role.Performs, role.Sometimes, film, role.Usually),
		doesBut(role.ExecutiveProducer, role.DistributionDeal, role.TakesPart, role.Sometimes, film, role.Usually),
		doesBut(role.ExecutiveProducer, role.BusinessDecisions, role.Oversees, role.Sometimes, film, role.Usually),
		doesBut(role.ExecutiveProducer, role.BusinessRelationships, role.Performs, role.Sometimes, film, role.Usually),
		does(role.ExecutiveProducer, role.ProjectVision, role.Oversees, role.Sometimes, film),
	}, ""},
	{"S194", "one often helps to create the opportunity for the film to exist", []ask{
		trait(role.ExecutiveProducer, role.TraitLikeness, role.Often, film, "opportunity", "exist"),
	}, ""},
	{"S195", "without financing, partners or backing many films never leave the script stage", []ask{
		trait(role.ExecutiveProducer, role.TraitChallenge, role.Often, film, "script stage"),
	}, ""},
	{"S196", "on larger productions they may be out of the daily filming, and often strategic and financial", []ask{
		does(role.ExecutiveProducer, role.SetOperations, role.TakesPart, role.Rarely, studioFilm),
		does(role.ExecutiveProducer, role.StrategicOversight, role.Performs, role.Often, studioFilm),
		does(role.ExecutiveProducer, role.Financing, role.Performs, role.Often, studioFilm),
	}, ""},
	{"S197", "on independent productions they can be much more hands-on", []ask{
		does(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Sometimes, indieFilm),
		nearer(role.HandsOn, role.ExecutiveProducer, indieFilm, role.ExecutiveProducer, studioFilm),
	}, ""},
	{"S198", "there they may help with fund-raising, casting outreach and locations", []ask{
		does(role.ExecutiveProducer, role.InvestorRelations, role.TakesPart, role.Sometimes, indieFilm),
		does(role.ExecutiveProducer, role.CastingOutreach, role.TakesPart, role.Sometimes, indieFilm),
		does(role.ExecutiveProducer, role.LocationSecuring, role.TakesPart, role.Sometimes, indieFilm),
	}, ""},
	{"S199", "with setting up the business, legal paperwork and sponsors", []ask{
		does(role.ExecutiveProducer, role.BusinessSetUp, role.TakesPart, role.Sometimes, indieFilm),
		does(role.ExecutiveProducer, role.LegalPaperwork, role.TakesPart, role.Sometimes, indieFilm),
		does(role.ExecutiveProducer, role.Sponsorship, role.TakesPart, role.Sometimes, indieFilm),
	}, ""},
	{"S200", "and with festivals and release", []ask{
		does(role.ExecutiveProducer, role.FestivalStrategy, role.TakesPart, role.Sometimes, indieFilm),
		does(role.ExecutiveProducer, role.ReleasePlanning, role.TakesPart, role.Sometimes, indieFilm),
	}, ""},
	{"S201", "the producer is often the one who makes the film happen day to day", []ask{
		doesBut(role.Producer, role.DailyOperations, role.Performs, role.Often, film, role.Usually),
	}, ""},
	{"S202", "which usually includes hiring crew", []ask{does(role.Producer, role.CrewHiring, role.Decides, role.Usually, film)}, ""},
	{"S203", "managing budgets", []ask{does(role.Producer, role.BudgetManagement, role.Performs, role.Usually, film)}, ""},
	{"S204", "locking locations", []ask{does(role.Producer, role.LocationSecuring, role.Performs, role.Usually, film)}, ""},
	{"S205", "organising schedules", []ask{does(role.Producer, role.ShootingSchedule, role.Performs, role.Usually, film)}, ""},
	{"S206", "coordinating logistics", []ask{does(role.Producer, role.Logistics, role.Performs, role.Usually, film)}, ""},
	{"S207", "solving problems on set", []ask{does(role.Producer, role.ProblemSolving, role.Performs, role.Usually, film)}, ""},
	{"S208", "seeing that departments communicate", []ask{does(role.Producer, role.DepartmentCommunication, role.Oversees, role.Usually, film)}, ""},
	{"S209", "helping to keep the film on track creatively and financially", []ask{
		does(role.Producer, role.CreativeDirection, role.Oversees, role.Usually, film),
		does(role.Producer, role.CompletionWithinBudget, role.Oversees, role.Usually, film),
	}, ""},
	{"S210", "the producer is the engine that keeps production moving", []ask{trait(role.Producer, role.TraitLikeness, role.Usually, anywhere, "engine")}, ""},
	{"S211", "if something goes wrong the producer is usually involved in the solution", []ask{
		does(role.Producer, role.ProblemSolving, role.TakesPart, role.Usually, film),
		inStage(phase.ThreeStages, phase.Production, film, role.ProblemSolving),
	}, ""},
	{"S212", "problem solver, organiser, negotiator, leader, business manager and creative partner", []ask{
		trait(role.Producer, role.TraitSkill, role.Usually, anywhere, "problems", "organising", "negotiating", "leading", "business", "creative partner"),
	}, ""},
	{"S213", "an executive producer's list: financing, relationships, packaging, strategy, approval, distribution", []ask{
		does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film),
		does(role.ExecutiveProducer, role.BusinessRelationships, role.Performs, role.Usually, film),
		does(role.ExecutiveProducer, role.Packaging, role.Performs, role.Usually, film),
		does(role.ExecutiveProducer, role.StrategicOversight, role.Oversees, role.Usually, film),
		does(role.ExecutiveProducer, role.MajorFinancialDecisions, role.Approves, role.Usually, film),
		does(role.ExecutiveProducer, role.DistributionDeal, role.TakesPart, role.Usually, film),
	}, ""},
	{"S214", "a producer's list: operations, crew, budget, schedule, locations, management", []ask{
		does(role.Producer, role.DailyOperations, role.Performs, role.Usually, film),
		does(role.Producer, role.CrewCoordination, role.Performs, role.Usually, film),
		does(role.Producer, role.Budget, role.Performs, role.Usually, film),
		like("S205", does(role.Producer, role.ShootingSchedule, role.Performs, role.Usually, film)),
		does(role.Producer, role.LocationChoice, role.TakesPart, role.Usually, film),
	}, ""},
	{"S215", "one builds the opportunity, the other the film", []ask{
		trait(role.ExecutiveProducer, role.TraitLikeness, role.Usually, film, "builds the opportunity"),
		trait(role.Producer, role.TraitLikeness, role.Usually, film, "builds the film"),
	}, ""},
	{"S216", "in independent film roles often overlap", []ask{together(role.Often, indieFilm, role.ExecutiveProducer, role.Producer)}, ""},
	{"S217", "one film-maker may be executive producer, producer, writer, director, editor and distributor", []ask{
		together(role.Sometimes, indieFilm, role.ExecutiveProducer, role.Producer, role.Writer, role.Director, role.Editor, role.Distributor),
		severalAtOnce(),
	}, ""},
	{"S218", "many wear several hats because budgets are tight and teams small", []ask{
		like("S216", together(role.Often, indieFilm, role.ExecutiveProducer, role.Producer)),
		oftener(role.ExecutiveProducer, role.Producer, indieFilm, studioFilm),
	}, ""},
	{"S219", "which often makes the work harder, not smaller", []ask{trait(role.Producer, role.TraitChallenge, role.Often, indieFilm, "hats", "harder")}, ""},
	{"S220", "who finances, packages, connects to distribution and oversees business may be acting as executive producer", []ask{
		does(role.ExecutiveProducer, role.BusinessDecisions, role.Oversees, role.Usually, film),
		fits(role.ExecutiveProducer, indieFilm, role.Financing, role.Packaging, role.DistributionDeal, role.BusinessDecisions),
		fits(role.ExecutiveProducer, film, role.Financing, role.Packaging, role.DistributionDeal, role.BusinessDecisions),
	}, ""},
	{"S221", "who hires crew, secures equipment and dates, keeps cast informed, handles places and problems is acting as producer", []ask{
		does(role.Producer, role.CastCommunication, role.Performs, role.Usually, film),
		fits(role.Producer, indieFilm, role.CrewHiring, role.Equipment, role.ShootingDates, role.CastCommunication, role.LocationSecuring, role.ProblemSolving),
		fits(role.Producer, film, role.CrewHiring, role.Equipment, role.ShootingDates, role.CastCommunication, role.LocationSecuring, role.ProblemSolving),
	}, ""},
	{"S222", "both are leaders, in different lanes", []ask{
		trait(role.ExecutiveProducer, role.TraitLikeness, role.Usually, anywhere, "leader", "lane"),
		trait(role.Producer, role.TraitLikeness, role.Usually, anywhere, "leader", "lane"),
	}, ""},
	{"S223", "titles mean less than responsibility", []ask{trait(role.Producer, role.TraitReputation, role.Usually, anywhere, "responsibility", "title")}, ""},
	{"S224", "a real executive producer creates opportunity, a real producer execution", []ask{
		leans(role.Producer, role.ExecutiveProducer, role.RoleInProduction, film),
		leans(role.Producer, role.ExecutiveProducer, role.HandsOn, film),
	}, ""},
	{"S225", "when both roles are strong, projects get finished", []ask{trait(role.Producer, role.TraitChallenge, role.Usually, film, "finished", "both strong")}, ""},
	{"S226", "independent film-makers build productions with limited resources and long hours", []ask{trait(role.Producer, role.TraitChallenge, role.Usually, indieFilm, "long hours")}, ""},
	{"S227", "the producer secures equipment and locks shooting dates", []ask{
		does(role.Producer, role.Equipment, role.Performs, role.Usually, film),
		does(role.Producer, role.ShootingDates, role.Decides, role.Usually, film),
	}, ""},
}
