package seeds_test

import (
	"example.com/producedby/budget"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// article004 is Biola University's page on what a producer does, told by a
// producer of independent features.
var article004 = []statement{
	{"S228", "in film and television the person who produces is the boss", []ask{
		does(role.Producer, role.OverallManagement, role.Decides, role.Usually, film),
		trait(role.Producer, role.TraitLikeness, role.Usually, television, "boss"),
	}, ""},
	{"S229", "role and title differ with the setting", []ask{
		trait(role.Producer, role.TraitMisconception, role.Usually, film, "film", "television"),
		stands("Produced By", role.Producer, film),
		stands("Produced By", role.LineProducer, "television/scripted-series/US"),
	}, ""},
	{"S230", "in television the roles may be divided differently", []ask{
		trait(role.Producer, role.TraitMisconception, role.Sometimes, television, "divided"),
		differs(role.Producer, film, series),
	}, ""},
	{"S231", "and the titles do not necessarily mean the same", []ask{
		trait(role.ExecutiveProducer, role.TraitMisconception, role.Usually, television, "titles", "film"),
		answers(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Usually, television),
		answers(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Never, film),
	}, ""},
	{"S232", "television's equivalent is the showrunner, credited as executive producer", []ask{
		does(role.ExecutiveProducer, role.OverallManagement, role.Oversees, role.Usually, television),
		trait(role.Showrunner, role.TraitLikeness, role.Usually, television, "producer", "film"),
		variant(role.Showrunner, role.ExecutiveProducer),
	}, ""},
	{"S233", "people say showrunner though the credit says executive producer", []ask{
		trait(role.Showrunner, role.TraitMisconception, role.Usually, television, "showrunner", "executive producer"),
		stands("Showrunner", role.Showrunner, series),
		stands("Executive Producer", role.ExecutiveProducer, series),
	}, ""},
	{"S234", "a producer credit can mean something specific or not much at all", []ask{trait(role.Producer, role.TraitReputation, role.Usually, film, "can mean something particular", "not much")}, ""},
	{"S235", "the title is generic, unlike stunt coordinator or production designer", []ask{
		trait(role.Producer, role.TraitReputation, role.Usually, film, "describe"),
		elastic("Producer", true),
		elastic("Stunt Coordinator", false),
		elastic("Production Designer", false),
	}, ""},
	{"S236", "nobody can ask for a writer's credit without work on the script", []ask{
		wantsScriptWork(credit.Evidence{NotPerformed: role.DutySetOf(role.Writing, role.ScriptDevelopment)}, credit.Denied),
		wantsScriptWork(credit.Evidence{Performed: role.DutySetOf(role.ScriptDevelopment)}, credit.Undetermined), // not barred, and no ground of its own
	}, ""},
	{"S237", "some give the credit for help on the side, such as a free location", []ask{
		trait(role.Producer, role.TraitReputation, role.Sometimes, film, "free location", "actor"),
		guild2004(role.TitleAssociateProducer, credit.Evidence{Facts: facts{rulebook.DelegatedFunction: cite.False}}, credit.Denied), // the guild does not
	}, ""},
	{"S238", "the author gave an associate producer credit for introducing a director", []ask{
		trait(role.AssociateProducer, role.TraitReputation, role.Sometimes, film, "introducing", "director"),
		like("S293", does(role.AssociateProducer, role.Introductions, role.Performs, role.Sometimes, film)),
	}, ""},
	{"S239", "sometimes a producing credit goes to somebody pivotal in getting the film made", []ask{trait(role.Producer, role.TraitReputation, role.Sometimes, film, "pivotal")}, ""},
	{"S240", "there is no single standard definition", []ask{
		trait(role.Producer, role.TraitReputation, role.Usually, film, "without one standard definition"),
		contradicted(role.Producer, film),
	}, ""},
	{"S241", "what the credit means depends on the production", []ask{
		trait(role.Producer, role.TraitReputation, role.Usually, film, "depends on the production"),
		elastic("Producer", true),
	}, ""},
	{"S242", "executive producer and line producer have different jobs", []ask{
		trait(role.LineProducer, role.TraitMisconception, role.Usually, film, "executive producer"),
		apart(role.ExecutiveProducer, role.LineProducer, film),
	}, ""},
	{"S243", "there are associate, segment, assistant, coordinating, consulting and supervising producers", []ask{
		stands("Associate Producer", role.AssociateProducer, television),
		stands("Segment Producer", role.SegmentProducer, television),
		stands("Assistant Producer", role.AssistantProducer, television),
		stands("Coordinating Producer", role.CoordinatingProducer, television),
		stands("Consulting Producer", role.ConsultingProducer, television),
		stands("Supervising Producer", role.SupervisingProducer, television),
	}, ""},
	{"S244", "many of these jobs are unknown outside the industry", []ask{
		trait(role.Producer, role.TraitMisconception, role.Usually, film, "unknown", "trade"),
		trait(role.AssociateProducer, role.TraitMisconception, role.Usually, television, "unknown", "trade"),
	}, ""},
	{"S245", "producers of independent features have another role than showrunners", []ask{
		trait(role.Producer, role.TraitMisconception, role.Usually, indieFilm, "showrunner"),
		apart(role.Producer, role.Showrunner, series),
	}, ""},
	{"S246", "a film is like a start-up, with the producer as chief executive", []ask{trait(role.Producer, role.TraitLikeness, role.Usually, film, "chief executive", "start-up")}, ""},
	{"S247", "who is generally not in everybody's daily duties, such as writing or editing", []ask{
		does(role.Producer, role.Writing, role.TakesPart, role.Rarely, film),
		does(role.Producer, role.Editing, role.TakesPart, role.Rarely, film),
	}, ""},
	{"S248", "but might be, above all in a smaller production", []ask{does(role.Producer, role.Writing, role.TakesPart, role.Sometimes, indieFilm)}, ""},
	{"S249", "a producer could wear several hats: the author wrote, directed and produced", []ask{together(role.Sometimes, film, role.Producer, role.Writer, role.Director)}, ""},
	{"S250", "the producer has the idea for the story, and maybe some creative vision", []ask{
		does(role.Producer, role.Concept, role.Performs, role.Usually, film),
		doesBut(role.Producer, role.CreativeDirection, role.TakesPart, role.Sometimes, film, role.Usually), // S038
	}, ""},
	{"S251", "raises funding", []ask{
		does(role.Producer, role.Financing, role.Performs, role.Usually, film),
		now(role.Producer, phase.Financing, role.Financing, role.Performs, film),
	}, ""},
	{"S252", "hires the actors, director and crew", []ask{
		does(role.Producer, role.PrincipalCasting, role.Decides, role.Usually, film),
		does(role.Producer, role.DirectorEngagement, role.Decides, role.Usually, film),
		does(role.Producer, role.CrewHiring, role.Decides, role.Usually, film),
		line(role.Producer, hierarchy.Hires, role.Director, role.Usually, film),
		line(role.Producer, hierarchy.Hires, role.Actor, role.Usually, film),
		line(role.Producer, hierarchy.Hires, role.DepartmentHead, role.Usually, film),
	}, ""},
	{"S253", "oversees editing and post-production", []ask{
		does(role.Producer, role.PostSupervision, role.Oversees, role.Usually, film),
		now(role.Producer, phase.PostProduction, role.PostSupervision, role.Oversees, film),
	}, ""},
	{"S254", "negotiates the sale with distributors", []ask{does(role.Producer, role.DistributionDeal, role.Performs, role.Usually, film)}, ""},
	{"S255", "and runs the project from start to finish", []ask{
		does(role.Producer, role.OverallManagement, role.Performs, role.Usually, film),
		active(role.Producer, film, phase.Development, phase.Financing, phase.PreProduction, phase.Production, phase.PostProduction, phase.Delivery),
	}, ""},
	{"S256", "the director is the creative vehicle, the producer the driver", []ask{
		does(role.Director, role.CreativeDirection, role.Performs, role.Usually, film),
		trait(role.Producer, role.TraitLikeness, role.Usually, film, "driver", "director"),
	}, ""},
	{"S257", "the producer accepts the Academy Award for Best Picture", []ask{
		does(role.Producer, role.AwardAcceptance, role.Performs, role.Usually, film),
		academy(role.TitleProducer, credit.Granted),
		academy(role.TitleExecutiveProducer, credit.Denied),
	}, ""},
	{"S258", "the producer assembles the entire creative team", []ask{
		does(role.Producer, role.KeyCreatives, role.Decides, role.Usually, film),
		line(role.Producer, hierarchy.Hires, role.CastingDirector, role.Usually, film),
	}, ""},
	{"S259", "at bigger companies the people who build their own teams", []ask{
		does(role.Producer, role.KeyCreatives, role.Decides, role.Usually, studioFilm),
		does(role.DepartmentHead, role.DepartmentTeams, role.Decides, role.Usually, studioFilm),
		line(role.Cinematographer, hierarchy.Hires, role.CameraOperator, role.Usually, studioFilm),
		line(role.Cinematographer, hierarchy.Hires, role.Gaffer, role.Usually, studioFilm),
		line(role.Cinematographer, hierarchy.Hires, role.KeyGrip, role.Usually, studioFilm),
		line(role.ProductionDesigner, hierarchy.Hires, role.ArtDirector, role.Usually, studioFilm),
		line(role.FirstAssistantDirector, hierarchy.Hires, role.SecondAssistantDirector, role.Usually, studioFilm),
		line(role.DepartmentHead, hierarchy.Hires, role.ProductionAssistant, role.Usually, studioFilm),
	}, ""},
	{"S260", "the head of a large company does not hire a prop master or boom operator", []ask{
		does(role.StudioHead, role.DepartmentTeams, role.TakesPart, role.Never, studioFilm),
		does(role.Producer, role.DepartmentTeams, role.Decides, role.Never, studioFilm),
	}, ""},
	{"S261", "the author hand-picks people for each of these", []ask{
		does(role.Producer, role.DepartmentTeams, role.Decides, role.Usually, indieFilm),
		line(role.Producer, hierarchy.Hires, role.ScriptSupervisor, role.Usually, indieFilm),
		line(role.Producer, hierarchy.Hires, role.SecondAssistantDirector, role.Usually, indieFilm),
		line(role.Producer, hierarchy.Hires, role.CameraOperator, role.Usually, indieFilm),
		line(role.Producer, hierarchy.Hires, role.ArtDirector, role.Usually, indieFilm),
		line(role.Producer, hierarchy.Hires, role.LocationManager, role.Usually, indieFilm),
		line(role.Producer, hierarchy.Hires, role.ProductionCoordinator, role.Usually, indieFilm),
		line(role.Producer, hierarchy.Hires, role.ProductionAssistant, role.Usually, indieFilm),
	}, ""},
	{"S262", "the producer may drop in on the set or into the edit, or may never be on the set", []ask{
		doesBut(role.Producer, role.SetPresence, role.Performs, role.Sometimes, film, role.Usually), // S031
		does(role.Producer, role.PostSupervision, role.Advises, role.Sometimes, film),
	}, ""},
	{"S263", "from inception through negotiating the sale", []ask{
		like("S254", does(role.Producer, role.DistributionDeal, role.Performs, role.Usually, film)),
		after(role.DistributionDeal, role.PostSupervision, film),
	}, ""},
	{"S264", "raising the money could take months or years", []ask{
		trait(role.Producer, role.TraitChallenge, role.Sometimes, film, "months or years"),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.Financing),
		steps("financing", phase.Financing),
	}, ""},
	{"S265", "the production team is hired, with an attorney's contracts and a payroll", []ask{
		does(role.Producer, role.ProducingTeam, role.Decides, role.Usually, film),
		like("S252", does(role.Producer, role.CrewHiring, role.Decides, role.Usually, film)),
		does(role.Producer, role.Contracts, role.Performs, role.Usually, film),
		does(role.Producer, role.Payroll, role.Performs, role.Usually, film),
		does(role.Attorney, role.Contracts, role.Prepares, role.Usually, film),
		means("Entertainment Attorney", role.Attorney, anywhere),
		inStage(phase.FiveStages, phase.PreProduction, film, role.CrewHiring, role.Contracts),
	}, ""},
	{"S266", "a producer might take a hand in hiring stunt people, for safety", []ask{
		does(role.Producer, role.StuntTeam, role.Decides, role.Sometimes, film),
		when(role.StuntTeam, film, phase.PreProduction),
	}, ""},
	{"S267", "the first assistant is hired to schedule the shoot", []ask{
		does(role.FirstAssistantDirector, role.ShootingSchedule, role.Prepares, role.Usually, film),
		inStage(phase.FiveStages, phase.PreProduction, film, role.ShootingSchedule),
	}, ""},
	{"S268", "the casting director gets the script to talent", []ask{does(role.CastingDirector, role.CastingOutreach, role.Performs, role.Usually, film)}, ""},
	{"S269", "the director starts preparing", []ask{
		does(role.Director, role.Directing, role.Prepares, role.Usually, film),
		active(role.Director, film, phase.PreProduction),
	}, ""},
	{"S270", "the producer does none of these three but may be involved in discussions", []ask{
		does(role.Producer, role.ShootingSchedule, role.Prepares, role.Never, film),
		does(role.Producer, role.CastingOutreach, role.Performs, role.Never, film),
		does(role.Producer, role.CastingOutreach, role.TakesPart, role.Sometimes, film),
		doesBut(role.Producer, role.ShootingSchedule, role.TakesPart, role.Sometimes, film, role.Sometimes),
	}, ""},
	{"S271", "the producer gets production insurance set up, against injuries, damage and more", []ask{
		does(role.Producer, role.Insurance, role.Performs, role.Usually, film),
		when(role.Insurance, film, phase.PreProduction),
		gate(phase.GateStartOfProduction, phase.InsuranceInPlace, film),
	}, ""},
	{"S272", "it protects the producer in all stages", nil, "what a policy covers is nobody's duty and no condition of a gate"},
	{"S273", "locations are identified and secured, with more or less of the producer by size", []ask{
		does(role.Producer, role.LocationScouting, role.Performs, role.Usually, film),
		does(role.Producer, role.LocationSecuring, role.Performs, role.Usually, film),
		inStage(phase.FiveStages, phase.PreProduction, film, role.LocationScouting, role.LocationSecuring),
		gate(phase.GateStartOfProduction, phase.LocationsSecured, "film/feature"),
	}, ""},
	{"S274", "many producers do not go on the set", []ask{
		like("S262", doesBut(role.Producer, role.SetPresence, role.Performs, role.Sometimes, film, role.Usually)),
	}, ""},
	{"S275", "other people run it", []ask{othersRunTheSet()}, ""},
	{"S276", "a producer will show up if need be, usually to resolve issues", []ask{
		doesBut(role.Producer, role.SetOperations, role.Oversees, role.Sometimes, film, role.Usually), // S031
		does(role.Producer, role.ProblemSolving, role.Performs, role.Usually, film),
	}, ""},
	{"S277", "in post the producer negotiates fees with the post house and effects people", []ask{
		does(role.Producer, role.PostDeals, role.Performs, role.Usually, film),
		when(role.PostDeals, film, phase.PostProduction),
	}, ""},
	{"S278", "the film is brought to standards of colour, luminance and loudness, so that it can be sold", []ask{
		does(role.Producer, role.QualityControl, role.Oversees, role.Usually, film),
		gate(phase.GateDelivery, phase.StandardsMet, film),
	}, ""},
	{"S279", "the daily work is getting scenes to effects and back", []ask{does(role.Producer, role.VisualEffects, role.Oversees, role.Usually, film)}, ""},
	{"S280", "once the film is done the producer works with a sales agent", []ask{
		does(role.Producer, role.SalesAgentRelations, role.Performs, role.Usually, film),
		does(role.SalesAgent, role.DistributionDeal, role.Performs, role.Usually, film),
		when(role.SalesAgentRelations, film, phase.Distribution),
		when(role.DistributionDeal, film, phase.Distribution),
		means("Sales Agent", role.SalesAgent, anywhere),
	}, ""},
	{"S281", "producers see what needs doing and that it is done: they are managers", []ask{
		like("S255", does(role.Producer, role.OverallManagement, role.Performs, role.Usually, film)),
		trait(role.Producer, role.TraitLikeness, role.Usually, film, "manager"),
	}, ""},
	{"S282", "in independent film the executive producer is typically a financial investor", []ask{
		does(role.ExecutiveProducer, role.OwnInvestment, role.Performs, role.Usually, indieFilm),
		together(role.Usually, indieFilm, role.ExecutiveProducer, role.Financier),
		means("Investor Executive Producer", role.InvestorExecutiveProducer, anywhere),
	}, ""},
	{"S283", "the author gives the credit to equity partners", []ask{
		does(role.InvestorExecutiveProducer, role.OwnInvestment, role.Performs, role.Usually, indieFilm),
		trait(role.ExecutiveProducer, role.TraitHirer, role.Usually, indieFilm, "equity partners"),
		kindsOfSource(budget.Equity),
		guild2004(role.TitleExecutiveProducer, credit.Evidence{Facts: facts{rulebook.SignificantContribution: cite.False}}, credit.Denied), // the guild wants more than money
	}, ""},
	{"S284", "they may be in creative decisions or development, but not always", []ask{
		does(role.ExecutiveProducer, role.CreativeDirection, role.TakesPart, role.Sometimes, indieFilm),
		does(role.ExecutiveProducer, role.ScriptDevelopment, role.TakesPart, role.Sometimes, indieFilm),
	}, ""},
	{"S285", "the author discusses distributors' offers with them", []ask{
		does(role.ExecutiveProducer, role.DistributionDeal, role.Advises, role.Usually, indieFilm),
		does(role.InvestorExecutiveProducer, role.DistributionDeal, role.Advises, role.Usually, indieFilm),
		line(role.ExecutiveProducer, hierarchy.LiaisesWith, role.Producer, role.Usually, indieFilm),
	}, ""},
	{"S286", "a co-producer is almost the rank of producer", []ask{
		trait(role.CoProducer, role.TraitReputation, role.Usually, film, "almost the rank"),
		stands("Co-Producer", role.CoProducer, anywhere),
		rightBelow(role.Producer, role.CoProducer),
	}, ""},
	{"S287", "the producer's right hand, with a critical supporting role", []ask{
		does(role.CoProducer, role.OverallManagement, role.TakesPart, role.Usually, film),
		trait(role.CoProducer, role.TraitLikeness, role.Usually, film, "right hand"),
	}, ""},
	{"S288", "who may handle logistics and physical work on set", []ask{
		does(role.CoProducer, role.Logistics, role.Performs, role.Sometimes, film),
		does(role.CoProducer, role.SetOperations, role.TakesPart, role.Sometimes, film),
	}, ""},
	{"S289", "the author's found a car and a crane and moved everything upstate", []ask{
		does(role.CoProducer, role.Equipment, role.Performs, role.Sometimes, film),
		like("S288", does(role.CoProducer, role.Logistics, role.Performs, role.Sometimes, film)),
	}, ""},
	{"S290", "which could have fallen to the first assistant director or unit production manager", []ask{
		does(role.FirstAssistantDirector, role.Equipment, role.Performs, role.Sometimes, film),
		does(role.FirstAssistantDirector, role.Logistics, role.Performs, role.Sometimes, film),
		does(role.UnitProductionManager, role.Equipment, role.Performs, role.Sometimes, film),
		doesBut(role.UnitProductionManager, role.Logistics, role.Performs, role.Sometimes, film, role.Usually), // by the directors' guild
	}, ""},
	{"S291", "and coordinated a lot of post-production", []ask{does(role.CoProducer, role.PostSupervision, role.TakesPart, role.Sometimes, film)}, ""},
	{"S292", "an associate producer is often important in getting the film made, not necessarily hands-on", []ask{
		does(role.AssociateProducer, role.OverallManagement, role.TakesPart, role.Often, film),
		doesBut(role.AssociateProducer, role.DailyOperations, role.TakesPart, role.Sometimes, film, role.Sometimes),
	}, ""},
	{"S293", "and may connect producer and director", []ask{does(role.AssociateProducer, role.Introductions, role.Performs, role.Sometimes, film)}, ""},
	{"S294", "the credit is often regarded as meaningless", []ask{trait(role.AssociateProducer, role.TraitReputation, role.Often, film, "meaningless")}, ""},
	{"S295", "who introduced an actor that signs can ask for it", []ask{
		trait(role.AssociateProducer, role.TraitReputation, role.Sometimes, film, "introducing", "actor"),
		like("S293", does(role.AssociateProducer, role.Introductions, role.Performs, role.Sometimes, film)),
	}, ""},
	{"S296", "a line producer reviews or creates budget and schedule", []ask{
		does(role.LineProducer, role.Budget, role.Prepares, role.Usually, film),
		does(role.LineProducer, role.ShootingSchedule, role.Prepares, role.Usually, film),
	}, ""},
	{"S297", "like an accountant who goes over each line item", []ask{
		does(role.LineProducer, role.BudgetManagement, role.Performs, role.Usually, film),
		trait(role.LineProducer, role.TraitLikeness, role.Usually, film, "accountant"),
	}, ""},
	{"S298", "big studio productions have co-executive, co-, supervising and effects producers", []ask{
		trait(role.CoExecutiveProducer, role.TraitReputation, role.Usually, studioFilm, "studio"),
		trait(role.SupervisingProducer, role.TraitReputation, role.Usually, studioFilm, "studio"),
		trait(role.VFXProducer, role.TraitReputation, role.Usually, studioFilm, "studio"),
		stands("Co-Executive Producer", role.CoExecutiveProducer, studioFilm),
		stands("Co-Producer", role.CoProducer, studioFilm),
		stands("Supervising Producer", role.SupervisingProducer, studioFilm),
		stands("VFX Producer", role.VFXProducer, studioFilm),
	}, ""},
	{"S299", "television has coordinating, consulting and segment producers, without a direct translation to film", []ask{
		trait(role.CoordinatingProducer, role.TraitMisconception, role.Usually, television, "translates"),
		trait(role.ConsultingProducer, role.TraitMisconception, role.Usually, television, "translates"),
		trait(role.SegmentProducer, role.TraitMisconception, role.Usually, television, "translates"),
		unranked(hierarchy.FilmSeniority, film, role.CoordinatingProducer, role.ConsultingProducer, role.SegmentProducer),
	}, ""},
	{"S300", "the most critical skill is being good with money", []ask{trait(role.Producer, role.TraitSkill, role.Usually, film, "money", "most critical")}, ""},
	{"S301", "successful producers excel at management, logistics and business", []ask{trait(role.Producer, role.TraitSkill, role.Usually, film, "management", "logistics", "business")}, ""},
	{"S302", "a fifth creativity and four fifths poker: pitching for investors, reading people", []ask{
		trait(role.Producer, role.TraitSkill, role.Usually, film, "fifth", "poker"),
		does(role.Producer, role.InvestorRelations, role.Performs, role.Usually, film),
	}, ""},
	{"S303", "investors want a business plan, the reasons for the film, and the return", []ask{
		does(role.Producer, role.BusinessPlan, role.Performs, role.Usually, film),
		trait(role.Producer, role.TraitChallenge, role.Usually, film, "business plan", "return"),
	}, ""},
	{"S304", "and above all how soon they will earn", []ask{
		does(role.Financier, role.Recoupment, role.Informed, role.Usually, film),
		trait(role.Producer, role.TraitChallenge, role.Usually, film, "investors", "how soon"),
	}, ""},
	{"S305", "everyone has a contract, and the producer negotiates everybody's pay", []ask{
		like("S265", does(role.Producer, role.Contracts, role.Performs, role.Usually, film)),
		like("S252", does(role.Producer, role.CrewHiring, role.Decides, role.Usually, film)),
	}, ""},
	{"S306", "puts them on payroll and hires the payroll company", []ask{like("S265", does(role.Producer, role.Payroll, role.Performs, role.Usually, film))}, ""},
	{"S307", "and is in touch with the unions, to follow the guild rules", []ask{
		does(role.Producer, role.UnionRelations, role.Performs, role.Usually, film),
		does(role.Producer, role.GuildCompliance, role.Oversees, role.Usually, film),
	}, ""},
	{"S308", "a good entertainment lawyer is needed", []ask{
		trait(role.Producer, role.TraitChallenge, role.Usually, film, "lawyer"),
		answers(role.Attorney, role.Contracts, role.Prepares, role.Usually, film),
	}, ""},
	{"S309", "the wrong people bleed money: too few pages a day, off schedule", []ask{trait(role.Producer, role.TraitChallenge, role.Usually, film, "wrong people", "pages", "schedule")}, ""},
	{"S310", "at best no money is made, at worst the project may fail", []ask{trait(role.Producer, role.TraitPay, role.Sometimes, film, "no money", "fails")}, ""},
	{"S311", "and the producer is left paying the investor back", []ask{
		does(role.Producer, role.Recoupment, role.Performs, role.Sometimes, film),
	}, ""},
	{"S312", "the product has to compete and return the money", []ask{
		does(role.Producer, role.Profitability, role.Oversees, role.Usually, film),
		trait(role.Producer, role.TraitChallenge, role.Usually, film, "compete", "money"),
	}, ""},
	{"S313", "independent producers know that the competition is stiff", []ask{trait(role.Producer, role.TraitChallenge, role.Usually, indieFilm, "competition", "stiff")}, ""},
	{"S314", "there is no real career path", []ask{trait(role.Producer, role.TraitCareer, role.Never, film, "fixed path")}, ""},
	{"S315", "doing other jobs does not make a producer", []ask{trait(role.Producer, role.TraitCareer, role.Never, film, "other jobs")}, ""},
	{"S316", "a good first assistant director is asked to be one again", []ask{trait(role.FirstAssistantDirector, role.TraitCareer, role.Usually, film, "first assistant director", "not as director")}, ""},
	{"S317", "a first film gone wrong leaves no second chance", []ask{trait(role.Producer, role.TraitCareer, role.Usually, film, "second chance")}, ""},
	{"S318", "a short film on a shoestring is a way to start", []ask{trait(role.Producer, role.TraitCareer, role.Sometimes, film, "short film")}, ""},
	{"S319", "pitching can be taught in a classroom, most else cannot", []ask{trait(role.Producer, role.TraitEducation, role.Sometimes, film, "pitching", "classroom")}, ""},
	{"S320", "an actor's people were reassured by what had been done before", []ask{trait(role.Producer, role.TraitSkill, role.Usually, film, "reassuring", "manager")}, ""},
	{"S321", "that is producing: logistics, and negotiating for talent, crew and prices", []ask{
		does(role.Producer, role.Logistics, role.Performs, role.Usually, film),
		like("S265", does(role.Producer, role.Contracts, role.Performs, role.Usually, film)),
		trait(role.Producer, role.TraitSkill, role.Usually, film, "logistics", "talent", "crew", "prices"),
	}, ""},
}
