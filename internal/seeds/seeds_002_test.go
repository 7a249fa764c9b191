package seeds_test

import (
	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// article002 is Difference Wiki's comparison of producer and executive producer.
// It speaks of productions at large.
var article002 = []statement{
	{"S138", "a producer manages the day-to-day operations, an executive producer oversees vision and financing", []ask{
		does(role.Producer, role.DailyOperations, role.Performs, role.Usually, anywhere),
		does(role.ExecutiveProducer, role.ProjectVision, role.Oversees, role.Usually, anywhere),
		does(role.ExecutiveProducer, role.Financing, role.Oversees, role.Usually, anywhere),
	}, ""},
	{"S139", "handling logistical, technical and creative aspects", []ask{
		does(role.Producer, role.Logistics, role.Performs, role.Usually, anywhere),
		does(role.Producer, role.AgreedStandards, role.Performs, role.Usually, anywhere),
		like("S151", does(role.Producer, role.CreativeDirection, role.Performs, role.Usually, anywhere)),
	}, ""},
	{"S140", "an executive producer typically oversees the broader strategic and financial aspects", []ask{
		does(role.ExecutiveProducer, role.StrategicOversight, role.Oversees, role.Usually, anywhere),
		does(role.ExecutiveProducer, role.FinancialOversight, role.Oversees, role.Usually, anywhere),
	}, ""},
	{"S141", "producers often have a hands-on part in the creative process, with directors and writers", []ask{
		does(role.Producer, role.CreativeDirection, role.TakesPart, role.Often, anywhere),
		line(role.Producer, hierarchy.LiaisesWith, role.Writer, role.Often, film),
	}, ""},
	{"S142", "executive producers look to the business and are not usually in creative details", []ask{
		does(role.ExecutiveProducer, role.BusinessDecisions, role.Decides, role.Usually, anywhere),
		does(role.ExecutiveProducer, role.CreativeDirection, role.TakesPart, role.Rarely, anywhere),
		doesBut(role.ExecutiveProducer, role.CreativeDirection, role.TakesPart, role.Rarely, film, role.Often),     // S074
		doesBut(role.ExecutiveProducer, role.CreativeDirection, role.TakesPart, role.Rarely, series, role.Usually), // S065
	}, ""},
	{"S143", "producers manage the budget on a micro level", []ask{does(role.Producer, role.BudgetManagement, role.Performs, role.Usually, anywhere)}, ""},
	{"S144", "executive producers are often the ones who secure the funding", []ask{does(role.ExecutiveProducer, role.Financing, role.Performs, role.Often, anywhere)}, ""},
	{"S145", "and have the final say on major financial decisions", []ask{does(role.ExecutiveProducer, role.MajorFinancialDecisions, role.Decides, role.Often, anywhere)}, ""},
	{"S146", "the producer's authority is typically about operations", []ask{
		does(role.Producer, role.DailyOperations, role.Decides, role.Usually, anywhere),
		leansNear(role.Producer, role.DecisionMakingAuthority, film),
	}, ""},
	{"S147", "the executive producer's is higher, often with the final say on casting and changes of direction", []ask{
		does(role.ExecutiveProducer, role.PrincipalCasting, role.Decides, role.Often, anywhere),
		does(role.ExecutiveProducer, role.CreativeChanges, role.Decides, role.Often, anywhere),
		above(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer),
	}, ""},
	{"S148", "producers are integral to day-to-day progress", []ask{
		like("S138", does(role.Producer, role.DailyOperations, role.Performs, role.Usually, anywhere)),
		leansNear(role.Producer, role.ProjectInfluence, film),
	}, ""},
	{"S149", "executive producers influence the overall trajectory, distribution and marketing included", []ask{
		does(role.ExecutiveProducer, role.DistributionStrategy, role.Advises, role.Usually, anywhere),
		does(role.ExecutiveProducer, role.Marketing, role.Advises, role.Usually, anywhere),
		when(role.MajorFinancialDecisions, film, phase.Development, phase.Financing, phase.PreProduction, phase.Production, phase.PostProduction, phase.Delivery, phase.Distribution),
		when(role.StrategicOversight, film, phase.Development, phase.Financing, phase.PreProduction, phase.Production, phase.PostProduction, phase.Delivery, phase.Distribution),
		leansFar(role.ExecutiveProducer, role.ProjectInfluence, film),
	}, ""},
	{"S150", "chart: daily operations against project vision", []ask{leans(role.Producer, role.ExecutiveProducer, role.RoleInProduction, film)}, ""},
	{"S151", "chart: hands-on with the creative side against finance and business", []ask{
		does(role.Producer, role.CreativeDirection, role.Performs, role.Usually, anywhere),
		leans(role.Producer, role.ExecutiveProducer, role.CreativeInvolvement, anywhere),
	}, ""},
	{"S152", "chart: budget details against funding and major decisions", []ask{leans(role.Producer, role.ExecutiveProducer, role.FinancialResponsibility, anywhere)}, ""},
	{"S153", "chart: operational against high-level strategic decisions", []ask{
		does(role.ExecutiveProducer, role.StrategicOversight, role.Decides, role.Usually, anywhere),
		leans(role.Producer, role.ExecutiveProducer, role.DecisionMakingAuthority, film),
	}, ""},
	{"S154", "chart: day-to-day progress against overall trajectory", []ask{leans(role.Producer, role.ExecutiveProducer, role.ProjectInfluence, film)}, ""},
	{"S155", "a top executive in charge of a film, show or album", []ask{
		does(role.ExecutiveProducer, role.OverallManagement, role.Decides, role.Usually, film),
		does(role.ExecutiveProducer, role.OverallManagement, role.Decides, role.Usually, television),
		does(role.ExecutiveProducer, role.OverallManagement, role.Decides, role.Usually, "music/album"),
		stands("Executive Producer", role.ExecutiveProducer, "music/album"),
	}, ""},
	{"S156", "who saw to it that the film had adequate funding", []ask{
		like("S144", doesBut(role.ExecutiveProducer, role.Financing, role.Performs, role.Often, film, role.Usually)),
		like("S138", does(role.ExecutiveProducer, role.Financing, role.Oversees, role.Usually, film)),
	}, ""},
	{"S157", "a producer oversees the production of a film, show or music", []ask{
		does(role.Producer, role.OverallManagement, role.Oversees, role.Usually, film),
		does(role.Producer, role.OverallManagement, role.Oversees, role.Usually, television),
		does(role.Producer, role.OverallManagement, role.Oversees, role.Usually, "music"),
	}, ""},
	{"S158", "and settles the casting together with the director", []ask{
		does(role.Producer, role.PrincipalCasting, role.Decides, role.Usually, film),
		does(role.Director, role.PrincipalCasting, role.TakesPart, role.Usually, film),
	}, ""},
	{"S159", "an executive producer has the power to make broad decisions", []ask{
		like("S153", does(role.ExecutiveProducer, role.StrategicOversight, role.Decides, role.Usually, anywhere)),
	}, ""},
	{"S160", "and approved the final cut of a documentary", []ask{
		does(role.ExecutiveProducer, role.FinalCut, role.Approves, role.Sometimes, "film/documentary"),
		does(role.ExecutiveProducer, role.FinalCut, role.Approves, role.Sometimes, "television/documentary"),
	}, ""},
	{"S161", "a producer is responsible for the financial and managerial aspects of a film or broadcast", []ask{
		does(role.Producer, role.FinancialOversight, role.Performs, role.Usually, film),
		does(role.Producer, role.FinancialOversight, role.Performs, role.Usually, television),
		does(role.Producer, role.OverallManagement, role.Performs, role.Usually, film),
		does(role.Producer, role.OverallManagement, role.Performs, role.Usually, television),
	}, ""},
	{"S162", "a film's producer resolved the budget issues", []ask{does(role.Producer, role.BudgetTrouble, role.Performs, role.Usually, film)}, ""},
	{"S163", "an executive producer has ultimate managerial and financial responsibility", []ask{
		does(role.ExecutiveProducer, role.OverallManagement, role.Decides, role.Usually, anywhere),
		does(role.ExecutiveProducer, role.FinancialOversight, role.Decides, role.Usually, anywhere),
	}, ""},
	{"S164", "one decided to expand a show's budget for better effects", []ask{
		does(role.ExecutiveProducer, role.BudgetIncrease, role.Decides, role.Sometimes, anywhere),
		does(role.ExecutiveProducer, role.BudgetIncrease, role.Decides, role.Sometimes, television),
	}, ""},
	{"S165", "one facilitates development and secures funding, and networked with investors for an independent film", []ask{
		does(role.ExecutiveProducer, role.ScriptDevelopment, role.TakesPart, role.Usually, anywhere),
		doesBut(role.ExecutiveProducer, role.InvestorRelations, role.Performs, role.Usually, indieFilm, role.Sometimes), // S042: might
		like("S144", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Often, anywhere)),
	}, ""},
	{"S166", "in television or film, a senior producer who is not in day-to-day decisions", []ask{
		does(role.ExecutiveProducer, role.DailyOperations, role.Decides, role.Never, film),
		doesBut(role.ExecutiveProducer, role.DailyOperations, role.Decides, role.Never, television, role.Usually), // S067
	}, ""},
	{"S167", "one met network executives about a show's future", []ask{does(role.ExecutiveProducer, role.SeriesFuture, role.TakesPart, role.Sometimes, television)}, ""},
	{"S168", "a producer controls the administrative, financial and commercial side of a show on stage or a recording", []ask{
		does(role.Producer, role.OverallManagement, role.Oversees, role.Usually, "theatre"),
		does(role.Producer, role.FinancialOversight, role.Oversees, role.Usually, "theatre"),
		does(role.Producer, role.BusinessDecisions, role.Oversees, role.Usually, "theatre"),
		does(role.Producer, role.FinancialOversight, role.Oversees, role.Usually, "music"),
		does(role.Producer, role.BusinessDecisions, role.Oversees, role.Usually, "music"),
	}, ""},
	{"S169", "and manages logistics, crew and budget in film, television and music", []ask{
		does(role.Producer, role.Logistics, role.Performs, role.Usually, film),
		does(role.Producer, role.CrewCoordination, role.Performs, role.Usually, film),
		does(role.Producer, role.BudgetManagement, role.Performs, role.Usually, film),
		does(role.Producer, role.Logistics, role.Performs, role.Usually, television),
		does(role.Producer, role.CrewCoordination, role.Performs, role.Usually, television),
		does(role.Producer, role.BudgetManagement, role.Performs, role.Usually, television),
		does(role.Producer, role.Logistics, role.Performs, role.Usually, "music"),
		does(role.Producer, role.CrewCoordination, role.Performs, role.Usually, "music"),
		does(role.Producer, role.BudgetManagement, role.Performs, role.Usually, "music"),
	}, ""},
	{"S170", "producers often have significant creative input, above all in smaller projects", []ask{
		does(role.Producer, role.CreativeDirection, role.TakesPart, role.Often, "independent"),
		like("S141", does(role.Producer, role.CreativeDirection, role.TakesPart, role.Often, anywhere)),
	}, ""},
	{"S171", "in some cases one person is both, above all in smaller productions", []ask{
		together(role.Sometimes, anywhere, role.ExecutiveProducer, role.Producer),
		together(role.Often, "independent", role.ExecutiveProducer, role.Producer),
	}, ""},
	{"S172", "generally the executive producer is above the producer", []ask{
		ranks(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer),
	}, ""},
	{"S173", "typically executive producers are not in day-to-day production", []ask{does(role.ExecutiveProducer, role.DailyOperations, role.TakesPart, role.Rarely, anywhere)}, ""},
	{"S174", "producers often work closely with directors", []ask{
		does(role.Producer, role.DirectorConsultation, role.Performs, role.Often, anywhere),
		line(role.Producer, hierarchy.LiaisesWith, role.Director, role.Often, film),
	}, ""},
	{"S175", "executive producers influence direction by strategic decisions and financial oversight", []ask{
		like("S153", does(role.ExecutiveProducer, role.StrategicOversight, role.Decides, role.Usually, anywhere)),
		like("S140", does(role.ExecutiveProducer, role.FinancialOversight, role.Oversees, role.Usually, anywhere)),
	}, ""},
	{"S176", "in independent films roles are more fluid, and people often wear several hats", []ask{
		like("S171", together(role.Often, indieFilm, role.ExecutiveProducer, role.Producer)),
		oftener(role.ExecutiveProducer, role.Producer, indieFilm, studioFilm),
	}, ""},
	{"S177", "strategic planning, financial acumen and connections are key for an executive producer", []ask{
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, anywhere, "strategic planning"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, anywhere, "financial acumen"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, anywhere, "connections"),
	}, ""},
	{"S178", "organisation, financial management and communication for a producer", []ask{
		trait(role.Producer, role.TraitSkill, role.Usually, anywhere, "organisation"),
		trait(role.Producer, role.TraitSkill, role.Usually, anywhere, "financial management"),
		trait(role.Producer, role.TraitSkill, role.Usually, anywhere, "communication"),
	}, ""},
	{"S179", "many producers become executive producers with experience and success", []ask{
		trait(role.Producer, role.TraitCareer, role.Often, anywhere, "executive producer", "experience", "success"),
	}, ""},
	{"S180", "the biggest challenge is often to balance the vision with what is practical and affordable", []ask{
		trait(role.Producer, role.TraitChallenge, role.Often, anywhere, "balancing", "vision", "practical"),
	}, ""},
	{"S181", "producers are typically involved in all stages, post-production included", []ask{
		does(role.Producer, role.PostSupervision, role.TakesPart, role.Usually, anywhere),
		active(role.Producer, anywhere, phase.Development, phase.PreProduction, phase.Production, phase.PostProduction),
	}, ""},
	{"S182", "executive producers often have a say in major casting, above all in larger productions", []ask{
		does(role.ExecutiveProducer, role.PrincipalCasting, role.Advises, role.Often, anywhere),
		does(role.ExecutiveProducer, role.PrincipalCasting, role.Advises, role.Often, "studio"),
	}, ""},
	{"S183", "and often attend premieres and promotional events", []ask{
		does(role.ExecutiveProducer, role.Promotion, role.Performs, role.Often, anywhere),
		now(role.ExecutiveProducer, phase.Distribution, role.Promotion, role.Performs, film),
		when(role.Promotion, film, phase.Distribution),
	}, ""},
	{"S184", "they are not always hands-off: in some cases they are deep in development", []ask{
		trait(role.ExecutiveProducer, role.TraitMisconception, role.Usually, anywhere, "hands-off", "development"),
		doesBut(role.ExecutiveProducer, role.ScriptDevelopment, role.TakesPart, role.Sometimes, anywhere, role.Usually), // S165
	}, ""},
	{"S185", "a producer's specifics differ between film, television and music", []ask{
		trait(role.Producer, role.TraitMisconception, role.Usually, anywhere, "film", "television", "music"),
		stands("Producer", role.Producer, film),
		stands("Producer", role.MusicProducer, "music"),
		differs(role.Producer, film, television),
	}, ""},
	{"S186", "funding, profitability and success are an executive producer's key challenges", []ask{
		does(role.ExecutiveProducer, role.Profitability, role.Oversees, role.Usually, anywhere),
		trait(role.ExecutiveProducer, role.TraitChallenge, role.Usually, anywhere, "money", "profitable", "success"),
	}, ""},
	{"S187", "producers are not only about money: they often play a key creative part", []ask{
		trait(role.Producer, role.TraitMisconception, role.Usually, anywhere, "money", "creative"),
		like("S141", does(role.Producer, role.CreativeDirection, role.TakesPart, role.Often, anywhere)),
	}, ""},
	{"S188", "the word has meanings in trade, farming and ecology as well", []ask{
		trait(role.Producer, role.TraitMisconception, role.Usually, anywhere, "farming", "ecology", "business"),
	}, ""},
}
