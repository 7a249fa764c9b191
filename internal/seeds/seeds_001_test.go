package seeds_test

import (
	"fmt"
	"slices"

	"example.com/producedby/budget"
	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// article001 is Assemble's page on the executive producer of a film.
var article001 = []statement{
	{"S041", "an executive producer's main role is to find the funding of a film", []ask{does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film)}, ""},
	{"S042", "an independent one might work with financing companies, angels or studios", []ask{
		does(role.ExecutiveProducer, role.InvestorRelations, role.Performs, role.Sometimes, indieFilm),
	}, ""},
	{"S043", "one who works for a studio directly is its executive in charge of production", []ask{
		variant(role.StudioExecutiveProducer, role.ExecutiveProducer),
		means("Studio Executive Producer", role.StudioExecutiveProducer, anywhere),
		like("S044", does(role.StudioExecutiveProducer, role.ProductionRepresentation, role.Performs, role.Usually, film)),
		notRead("Executive in Charge of Production", role.ExecutiveProducer, film), // as a printed credit it is a studio executive's own
	}, ""},
	{"S044", "and stands for the production company on the set", []ask{
		does(role.StudioExecutiveProducer, role.ProductionRepresentation, role.Performs, role.Usually, film),
		when(role.ProductionRepresentation, film, phase.Production),
		doesBut(role.StudioExecutiveProducer, role.SetPresence, role.Performs, role.Usually, film, role.Sometimes), // S096: may visit
	}, ""},
	{"S045", "is part of the studio's hierarchy", []ask{line(role.StudioExecutiveProducer, hierarchy.ReportsTo, role.Studio, role.Usually, film)}, ""},
	{"S046", "and is there as a liaison between film-makers and the producer or company", []ask{
		does(role.StudioExecutiveProducer, role.FilmMakerLiaison, role.Performs, role.Usually, film),
		line(role.StudioExecutiveProducer, hierarchy.LiaisesWith, role.Producer, role.Usually, film),
		line(role.StudioExecutiveProducer, hierarchy.LiaisesWith, role.Director, role.Usually, film),
	}, ""},
	{"S047", "how directly one is involved varies", []ask{
		varies(role.ExecutiveProducer, role.DailyOperations, role.Performs, film),
		varies(role.ExecutiveProducer, role.DailyOperations, role.TakesPart, film),
	}, ""},
	{"S048", "typically one supervises from a distance", []ask{
		does(role.ExecutiveProducer, role.OverallManagement, role.Oversees, role.Usually, film),
		leansFar(role.ExecutiveProducer, role.HandsOn, film),
	}, ""},
	{"S049", "and is available to be consulted on financial questions", []ask{does(role.ExecutiveProducer, role.FinancialOversight, role.Advises, role.Usually, film)}, ""},
	{"S050", "and on major creative decisions that might shift course or budget", []ask{does(role.ExecutiveProducer, role.CreativeChanges, role.Advises, role.Usually, film)}, ""},
	{"S051", "from the top: executive producer, producer, co-producer, line producer, associate producer", []ask{
		ranks(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.AssociateProducer),
	}, ""},
	{"S052", "the executive producer is on top for securing the financing", []ask{
		like("S051", ranks(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer)),
		like("S041", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film)),
	}, ""},
	{"S053", "there are exceptions: sometimes a producer hires an executive producer", []ask{
		does(role.Producer, role.ExecutiveProducerEngagement, role.Decides, role.Sometimes, film),
		trait(role.ExecutiveProducer, role.TraitHirer, role.Sometimes, film, "producer"),
		like("S107", line(role.Producer, hierarchy.Hires, role.ExecutiveProducer, role.Sometimes, film)),
	}, ""},
	{"S054", "Steven Spielberg was director and producer of Schindler's List", []ask{
		together(role.Sometimes, film, role.Producer, role.Director),
		onSchindlersList(func(c *hierarchy.Chart) error {
			var hats []role.Role
			for n := range c.Hats("Steven Spielberg") {
				hats = append(hats, c.Position(n).Role)
			}
			if !slices.Equal(hats, []role.Role{role.Producer, role.Director}) {
				return fmt.Errorf("hats %v, want producer and director", hats)
			}
			return nil
		}),
	}, ""},
	{"S055", "his company, Amblin, produced it", []ask{onSchindlersList(func(c *hierarchy.Chart) error {
		amblin, studio := c.Node("amblin"), c.Node("studio")
		if c.Position(amblin).Role != role.ProductionCompany || !c.Tree(0).Under(c.Node("producer"), amblin) || !c.Tree(0).Under(amblin, studio) {
			return fmt.Errorf("want the producer under Amblin and Amblin under the studio:\n%s", c.Text())
		}
		return nil
	})}, ""},
	{"S056", "Amblin employed Kathleen Kennedy as its executive producer", []ask{
		does(role.ProductionCompany, role.ExecutiveProducerEngagement, role.Decides, role.Sometimes, film),
		line(role.ProductionCompany, hierarchy.Hires, role.ExecutiveProducer, role.Sometimes, film),
		onSchindlersList(func(c *hierarchy.Chart) error {
			for l := range c.LinksOf(c.Node("amblin")) {
				if l.Kind == hierarchy.Hires && l.From == "amblin" && l.To == "ep" {
					return nil
				}
			}
			return fmt.Errorf("nobody at Amblin hired the executive producer:\n%s", c.Text())
		}),
	}, ""},
	{"S057", "in that role she was the liaison between the studio and the team on location", []ask{
		answers(role.ExecutiveProducer, role.FilmMakerLiaison, role.Performs, role.Usually, studioFilm),
		like("S046", does(role.StudioExecutiveProducer, role.FilmMakerLiaison, role.Performs, role.Usually, studioFilm)),
		line(role.ExecutiveProducer, hierarchy.LiaisesWith, role.Studio, role.Often, film),
		onSchindlersList(func(c *hierarchy.Chart) error {
			if t := c.Tree(0); !t.Under(c.Node("ep"), c.Node("studio")) || t.Superior(c.Node("ep")) != c.Node("producer") {
				return fmt.Errorf("want the executive producer between the producer and the rest of the team:\n%s", c.Text())
			}
			return nil
		}),
	}, ""},
	{"S058", "and oversaw the big picture, so that the film had all it needed and was distributed", []ask{
		answers(role.ExecutiveProducer, role.StrategicOversight, role.Oversees, role.Usually, studioFilm),
		answers(role.ExecutiveProducer, role.CreativeNeeds, role.Oversees, role.Usually, studioFilm),
		answers(role.ExecutiveProducer, role.DistributionDeal, role.TakesPart, role.Usually, studioFilm),
	}, ""},
	{"S059", "essentially the chief executive in charge of production", []ask{
		trait(role.ExecutiveProducer, role.TraitLikeness, role.Usually, film, "chief executive"),
		like("S048", does(role.ExecutiveProducer, role.OverallManagement, role.Oversees, role.Usually, film)),
	}, ""},
	{"S060", "a studio hires its executive producer, for one production or a slate", []ask{
		does(role.Studio, role.ExecutiveProducerEngagement, role.Decides, role.Usually, studioFilm),
		line(role.Studio, hierarchy.Hires, role.ExecutiveProducer, role.Usually, studioFilm),
		line(role.ExecutiveProducer, hierarchy.ReportsTo, role.Studio, role.Usually, studioFilm),
		does(role.StudioExecutiveProducer, role.OverallManagement, role.Oversees, role.Usually, studioFilm),
		does(role.StudioExecutiveProducer, role.SlateOversight, role.Oversees, role.Sometimes, studioFilm),
		trait(role.ExecutiveProducer, role.TraitHirer, role.Usually, film, "studio", "slate"),
	}, ""},
	{"S061", "an independent one is typically contracted by a film-maker or producer, to provide or secure money", []ask{
		does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, indieFilm),
		does(role.Producer, role.ExecutiveProducerEngagement, role.Decides, role.Usually, indieFilm),
		does(role.Director, role.ExecutiveProducerEngagement, role.Decides, role.Usually, indieFilm),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.ExecutiveProducerEngagement),
		line(role.Producer, hierarchy.Hires, role.ExecutiveProducer, role.Usually, indieFilm),
		line(role.Director, hierarchy.Hires, role.ExecutiveProducer, role.Usually, indieFilm),
		trait(role.ExecutiveProducer, role.TraitHirer, role.Usually, indieFilm, "film-maker", "producer"),
	}, ""},
	{"S062", "executive producers of film and of television are very different producers", []ask{
		trait(role.ExecutiveProducer, role.TraitMisconception, role.Usually, film, "very different"),
		answers(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Never, film),
		answers(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Usually, television),
		nearer(role.CreativeInvolvement, role.ExecutiveProducer, series, role.ExecutiveProducer, film),
	}, ""},
	{"S063", "both are high-level positions", []ask{
		trait(role.ExecutiveProducer, role.TraitReputation, role.Usually, television, "high-level"),
		above(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer),
		above(hierarchy.TelevisionSeniority, television, role.ExecutiveProducer, role.CoExecutiveProducer, role.Producer),
	}, ""},
	{"S064", "on a series they do not finance", []ask{
		does(role.ExecutiveProducer, role.Financing, role.TakesPart, role.Never, "television/US"), // the American trade: elsewhere they do raise money
		does(role.ExecutiveProducer, role.Financing, role.TakesPart, role.Never, "television/scripted-series/US"),
		answers(role.ExecutiveProducer, role.Financing, role.TakesPart, role.Sometimes, "television/scripted-series/GB"),
		answers(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, "television/scripted-series/DE"),
	}, ""},
	{"S065", "but look mostly to the creative side of the show", []ask{
		does(role.ExecutiveProducer, role.CreativeDirection, role.Oversees, role.Usually, series),
		leansNear(role.ExecutiveProducer, role.CreativeInvolvement, series),
	}, ""},
	{"S066", "they are often creator, writer and showrunner of the series", []ask{
		together(role.Often, series, role.ExecutiveProducer, role.Creator),
		together(role.Often, series, role.ExecutiveProducer, role.Writer),
		does(role.ExecutiveProducer, role.Concept, role.Performs, role.Often, television),
		does(role.ExecutiveProducer, role.Writing, role.Performs, role.Often, television),
		does(role.ExecutiveProducer, role.CreativeAuthority, role.Decides, role.Often, television),
		variant(role.Showrunner, role.ExecutiveProducer),
	}, ""},
	{"S067", "they create the show, help write it and run the day-to-day operations", []ask{
		does(role.ExecutiveProducer, role.Writing, role.TakesPart, role.Usually, television),
		does(role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Usually, television),
		does(role.ExecutiveProducer, role.DailyOperations, role.Decides, role.Usually, television),
		does(role.Showrunner, role.DailyOperations, role.Performs, role.Usually, series),
		does(role.Showrunner, role.Writing, role.TakesPart, role.Usually, series),
	}, ""},
	{"S068", "the executive producer is referee between director and line producer or production manager", []ask{
		does(role.ExecutiveProducer, role.DirectorProductionDispute, role.Decides, role.Usually, film),
		referees("executive-producer", "director", "line-producer"),
		referees("executive-producer", "director", "production-manager"),
		line(role.ExecutiveProducer, hierarchy.LiaisesWith, role.Director, role.Often, film),
		line(role.ExecutiveProducer, hierarchy.LiaisesWith, role.LineProducer, role.Often, film),
		line(role.ExecutiveProducer, hierarchy.LiaisesWith, role.ProductionManager, role.Often, film),
	}, ""},
	{"S069", "the director's interest is a great story", []ask{does(role.Director, role.Vision, role.Performs, role.Usually, film)}, ""},
	{"S070", "that of project management is making days and staying within budget", []ask{
		does(role.LineProducer, role.TimelyCompletion, role.Oversees, role.Usually, film),
		does(role.LineProducer, role.CompletionWithinBudget, role.Oversees, role.Usually, film),
		does(role.ProductionManager, role.TimelyCompletion, role.Oversees, role.Usually, film),
		does(role.ProductionManager, role.CompletionWithinBudget, role.Oversees, role.Usually, film),
	}, ""},
	{"S071", "the executive producer is equally responsible for both", []ask{
		like("S068", does(role.ExecutiveProducer, role.DirectorProductionDispute, role.Decides, role.Usually, film)),
		answers(role.ExecutiveProducer, role.Vision, role.Oversees, role.Usually, film),
		answers(role.ExecutiveProducer, role.TimelyCompletion, role.Oversees, role.Usually, film),
		answers(role.ExecutiveProducer, role.CompletionWithinBudget, role.Oversees, role.Usually, film),
	}, ""},
	{"S072", "the money comes out of their own pocket or is obtained", []ask{
		does(role.ExecutiveProducer, role.OwnInvestment, role.Performs, role.Sometimes, film),
		like("S041", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film)),
	}, ""},
	{"S073", "then they see that the film is finished on time, within budget and true to the film-maker's vision", []ask{
		does(role.ExecutiveProducer, role.TimelyCompletion, role.Oversees, role.Usually, film),
		does(role.ExecutiveProducer, role.CompletionWithinBudget, role.Oversees, role.Usually, film),
		does(role.ExecutiveProducer, role.Vision, role.Oversees, role.Usually, film),
		inStage(phase.ThreeStages, phase.Production, film, role.FinancialOversight, role.TimelyCompletion, role.CompletionWithinBudget),
		inStage(phase.ThreeStages, phase.PostProduction, film, role.FinancialOversight, role.TimelyCompletion, role.CompletionWithinBudget),
	}, ""},
	{"S074", "a crucial financial and often creative part in getting the project into production", []ask{
		does(role.ExecutiveProducer, role.CreativeDirection, role.TakesPart, role.Often, film),
		like("S041", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film)),
		now(role.ExecutiveProducer, phase.Financing, role.Financing, role.Performs, film),
	}, ""},
	{"S075", "financing is at the top of the job description", []ask{
		like("S041", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film)),
		leansFar(role.ExecutiveProducer, role.FinancialResponsibility, film),
	}, ""},
	{"S076", "they work with the creative team, so that all is there for artistic success", []ask{does(role.ExecutiveProducer, role.CreativeNeeds, role.Oversees, role.Usually, film)}, ""},
	{"S077", "negotiating skills", []ask{trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "negotiat")}, ""},
	{"S078", "setting budget expectations", []ask{does(role.ExecutiveProducer, role.BudgetExpectations, role.Decides, role.Usually, film)}, ""},
	{"S079", "intimate knowledge of production, financing, marketing and distribution", []ask{
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "production", "financing", "marketing", "distribution"),
	}, ""},
	{"S080", "a first-time director found raising money daunting, and his funding fell apart", []ask{transition(phase.EventLoseFinancing, phase.Financed, phase.Packaged)}, ""},
	{"S081", "the production slipped by a year, until an executive producer came", []ask{financedAgain()}, ""},
	{"S082", "she read the script and talked about vision, cast and style before she took the leap", nil, "an anecdote of how one person made up her mind"},
	{"S083", "a campaign raised finishing funds, and the executive producer gave the biggest donation", []ask{
		does(role.ExecutiveProducer, role.FinishingFunds, role.Performs, role.Sometimes, indieFilm),
		finishingFunds(),
	}, ""},
	{"S084", "a low-budget independent feature needed modest production and completion funds", []ask{
		like("S083", does(role.ExecutiveProducer, role.FinishingFunds, role.Performs, role.Sometimes, indieFilm)),
		like("S061", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, indieFilm)),
	}, ""},
	{"S085", "the job varies with the needs of the production", []ask{
		trait(role.ExecutiveProducer, role.TraitChallenge, role.Usually, film, "differs", "production"),
		varies(role.ExecutiveProducer, role.Financing, role.Performs, anywhere),
	}, ""},
	{"S086", "for some it is simply the money", []ask{
		does(role.InvestorExecutiveProducer, role.Financing, role.Performs, role.Usually, film),
		does(role.InvestorExecutiveProducer, role.DailyOperations, role.TakesPart, role.Never, film),
		variant(role.InvestorExecutiveProducer, role.ExecutiveProducer),
	}, ""},
	{"S087", "others give creative advice and solve budget trouble while shooting", []ask{
		does(role.ExecutiveProducer, role.CreativeAdvice, role.Performs, role.Sometimes, film),
		does(role.ExecutiveProducer, role.BudgetTrouble, role.Performs, role.Sometimes, film),
		when(role.BudgetTrouble, film, phase.Production),
	}, ""},
	{"S088", "the key stages are pre-production, production and post-production", []ask{threeStages()}, ""},
	{"S089", "pre-production is development and planning", []ask{
		stageOf(phase.ThreeStages, phase.Development, phase.PreProduction),
		stageOf(phase.ThreeStages, phase.PreProduction, phase.PreProduction),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.ScriptDevelopment, role.ShootingSchedule, role.Budget),
	}, ""},
	{"S090", "production is principal photography, when everything is shot and recorded", []ask{
		when(role.Directing, film, phase.Production),
		steps("principal photography", phase.Production),
	}, ""},
	{"S091", "in post-production come editing, colour, visual effects, the final mix and print", []ask{
		inStage(phase.ThreeStages, phase.PostProduction, film, role.PostSupervision, role.Editing, role.ColourGrade, role.VisualEffects, role.SoundMix, role.PictureLock),
		steps("editing", phase.PostProduction),
		steps("finishing", phase.PostProduction),
	}, ""},
	{"S092", "one who takes part creatively advises on the script in pre-production", []ask{
		does(role.ExecutiveProducer, role.ScriptDevelopment, role.Advises, role.Sometimes, film),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.ScriptDevelopment),
	}, ""},
	{"S093", "but the bulk of the work there is financing, talent, producers and budget", []ask{
		does(role.ExecutiveProducer, role.MarqueeTalent, role.Performs, role.Usually, film),
		like("S041", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film)),
		like("S108", does(role.ExecutiveProducer, role.ProducingTeam, role.Decides, role.Usually, film)),
		like("S110", does(role.ExecutiveProducer, role.Budget, role.Approves, role.Usually, film)),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.Financing, role.MarqueeTalent, role.ProducingTeam, role.Budget),
	}, ""},
	{"S094", "an executive producer is rarely on set", []ask{
		does(role.ExecutiveProducer, role.SetPresence, role.Performs, role.Rarely, film),
		when(role.SetPresence, film, phase.Production),
	}, ""},
	{"S095", "and typically not involved in day-to-day tasks of the physical production", []ask{
		does(role.ExecutiveProducer, role.DailyOperations, role.TakesPart, role.Rarely, film),
		when(role.DailyOperations, film, phase.Production),
	}, ""},
	{"S096", "one hired by a studio may visit, to guard its interests or solve budget trouble", []ask{
		does(role.StudioExecutiveProducer, role.SetPresence, role.Performs, role.Sometimes, film),
		doesBut(role.StudioExecutiveProducer, role.ProductionRepresentation, role.Performs, role.Sometimes, film, role.Usually), // S044
		does(role.StudioExecutiveProducer, role.BudgetTrouble, role.Performs, role.Sometimes, film),
	}, ""},
	{"S097", "the role winds down in post-production", []ask{windsDown(role.ExecutiveProducer, film)}, ""},
	{"S098", "and the executive producer may already be on another project", []ask{
		trait(role.ExecutiveProducer, role.TraitEmployment, role.Sometimes, film, "another project"),
	}, ""},
	{"S099", "a creatively involved one, or a studio's, might watch the first cut and comment", []ask{
		does(role.ExecutiveProducer, role.FirstCut, role.Advises, role.Sometimes, film),
		does(role.StudioExecutiveProducer, role.FirstCut, role.Advises, role.Sometimes, film),
		when(role.FirstCut, film, phase.PostProduction),
	}, ""},
	{"S100", "they may make suggestions to the screenwriter or director", []ask{
		like("S087", does(role.ExecutiveProducer, role.CreativeAdvice, role.Performs, role.Sometimes, film)),
		like("S092", does(role.ExecutiveProducer, role.ScriptDevelopment, role.Advises, role.Sometimes, film)),
	}, ""},
	{"S101", "or want changes for business or marketing reasons", []ask{does(role.ExecutiveProducer, role.ScriptChanges, role.Advises, role.Sometimes, film)}, ""},
	{"S102", "money comes from themselves, private equity, institutions, grants, crowdfunding, pre-sales, tax incentives or a studio", []ask{
		does(role.ExecutiveProducer, role.FinancingChannels, role.Performs, role.Usually, film),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.FinancingChannels),
		kindsOfSource(budget.OwnCapital, budget.Equity, budget.SeniorDebt, budget.Grant, budget.Crowdfunding, budget.PreSale, budget.TaxIncentive, budget.StudioFunding),
	}, ""},
	{"S103", "a studio's executive producer presents the budget to the studio for approval", []ask{
		does(role.StudioExecutiveProducer, role.FundingApproval, role.Performs, role.Usually, studioFilm),
		does(role.Studio, role.FundingApproval, role.Approves, role.Usually, studioFilm),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.FundingApproval),
		does(role.Studio, role.Budget, role.Approves, role.Usually, studioFilm),
	}, ""},
	{"S104", "an A-list actor or respected director can help to secure the money", []ask{trait(role.ExecutiveProducer, role.TraitSkill, role.Sometimes, film, "actor", "director", "money")}, ""},
	{"S105", "sometimes a star is given the credit for a name that brought money or other stars", []ask{
		does(role.HonoraryExecutiveProducer, role.Financing, role.TakesPart, role.Usually, film),
		does(role.HonoraryExecutiveProducer, role.MarqueeTalent, role.TakesPart, role.Usually, film),
		trait(role.HonoraryExecutiveProducer, role.TraitReputation, role.Sometimes, film, "name", "money"),
		together(role.Sometimes, film, role.ExecutiveProducer, role.Actor),
		variant(role.HonoraryExecutiveProducer, role.ExecutiveProducer),
	}, ""},
	{"S106", "once the money is there the executive producer builds the producing team", []ask{
		like("S108", does(role.ExecutiveProducer, role.ProducingTeam, role.Decides, role.Usually, film)),
		after(role.ProducingTeam, role.Financing, film),
	}, ""},
	{"S107", "sometimes an existing producer hires an executive producer to raise money", []ask{
		like("S053", does(role.Producer, role.ExecutiveProducerEngagement, role.Decides, role.Sometimes, film)),
		line(role.Producer, hierarchy.Hires, role.ExecutiveProducer, role.Sometimes, film),
		trait(role.ExecutiveProducer, role.TraitHirer, role.Sometimes, film, "producer", "raise"),
	}, ""},
	{"S108", "generally it is the executive producer who hires producer, line producer and associates", []ask{
		does(role.ExecutiveProducer, role.ProducingTeam, role.Decides, role.Usually, film),
		line(role.ExecutiveProducer, hierarchy.Hires, role.Producer, role.Usually, film),
		line(role.ExecutiveProducer, hierarchy.Hires, role.LineProducer, role.Usually, film),
		line(role.ExecutiveProducer, hierarchy.Hires, role.AssociateProducer, role.Usually, film),
	}, ""},
	{"S109", "these do the day-to-day tasks and report to the executive producer", []ask{
		does(role.Producer, role.DailyOperations, role.Performs, role.Usually, film),
		does(role.LineProducer, role.DailyOperations, role.Performs, role.Usually, film),
		does(role.AssociateProducer, role.DailyOperations, role.Performs, role.Usually, film),
		does(role.ExecutiveProducer, role.ProducerSupervision, role.Oversees, role.Usually, film),
		line(role.Producer, hierarchy.ReportsTo, role.ExecutiveProducer, role.Usually, film),
		line(role.LineProducer, hierarchy.ReportsTo, role.ExecutiveProducer, role.Usually, film),
		line(role.AssociateProducer, hierarchy.ReportsTo, role.ExecutiveProducer, role.Usually, film),
	}, ""},
	{"S110", "the executive producer approves the budget and maintains it", []ask{
		does(role.ExecutiveProducer, role.Budget, role.Approves, role.Usually, film),
		does(role.ExecutiveProducer, role.BudgetManagement, role.Performs, role.Usually, film),
	}, ""},
	{"S111", "a line producer breaks the script down and makes the budget of that", []ask{
		stands("Line Producer", role.LineProducer, anywhere),
		does(role.LineProducer, role.ScriptBreakdown, role.Performs, role.Usually, film),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.ScriptBreakdown),
		does(role.LineProducer, role.Budget, role.Prepares, role.Usually, film),
	}, ""},
	{"S112", "which goes to executive producer and producer for approval", []ask{
		like("S110", does(role.ExecutiveProducer, role.Budget, role.Approves, role.Usually, film)),
		does(role.Producer, role.Budget, role.Approves, role.Usually, film),
		signed(phase.GateBudgetApproval, role.Budget, role.Approves, film),
		signs(phase.GateBudgetApproval, role.ExecutiveProducer, film),
		signs(phase.GateBudgetApproval, role.Producer, film),
		gate(phase.GateBudgetApproval, phase.BudgetDrafted, film),
		gate(phase.GateStartOfProduction, phase.BudgetApproved, film),
		budgetSigners(),
	}, ""},
	{"S113", "if it is above what was raised, the executive producer may have to find more", []ask{
		does(role.ExecutiveProducer, role.FundingShortfall, role.Performs, role.Sometimes, film),
		shortfall(),
		gate(phase.GateFinancingClosed, phase.MoneyCoversBudget, film),
		signs(phase.GateFinancingClosed, role.ExecutiveProducer, film),
		inStage(phase.ThreeStages, phase.PreProduction, film, role.FundingShortfall),
	}, ""},
	{"S114", "executive producers are the most senior positions in film production", []ask{
		trait(role.ExecutiveProducer, role.TraitReputation, role.Usually, film, "most senior"),
		like("S051", ranks(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer)),
	}, ""},
	{"S115", "key skills: funds, business, networking, negotiating, problems, organisation, creativity", []ask{
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "raising funds"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "business"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "networking"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "negotiation"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "problem"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "organisation"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "creativity"),
	}, ""},
	{"S116", "one has to sell vision and return to investors, as a communicator and storyteller", []ask{trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "story", "vision", "return")}, ""},
	{"S117", "research, perseverance, determination and resilience", []ask{trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "research", "perseverance", "determination", "resilience")}, ""},
	{"S118", "the big picture, finance and budget, leadership and management", []ask{trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "big picture", "finance", "leadership", "management")}, ""},
	{"S119", "they are often required to negotiate contracts, with common ground as the aim", []ask{
		does(role.ExecutiveProducer, role.Contracts, role.Performs, role.Often, film),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "common ground", "relationship"),
	}, ""},
	{"S120", "initiative, and calm and decision in difficult situations", []ask{trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "initiative", "calm", "decision")}, ""},
	{"S121", "organisation, as with an office in one city and the shoot in another", []ask{trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "another city")}, ""},
	{"S122", "imagination, to find money and make a good story marketable", []ask{trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "imagination", "money", "story")}, ""},
	{"S123", "no particular education is required", []ask{trait(role.ExecutiveProducer, role.TraitEducation, role.Usually, film, "no particular education")}, ""},
	{"S124", "pay is usually negotiated, without an average", []ask{trait(role.ExecutiveProducer, role.TraitPay, role.Usually, film, "negotiated", "average")}, ""},
	{"S125", "many studied film or business and then worked in the trade or founded a company", []ask{trait(role.ExecutiveProducer, role.TraitCareer, role.Often, film, "film or business", "company")}, ""},
	{"S126", "degrees vary, a bachelor's is common", []ask{trait(role.ExecutiveProducer, role.TraitEducation, role.Usually, film, "bachelor")}, ""},
	{"S127", "in film, journalism, music production, communication or a related field", []ask{trait(role.ExecutiveProducer, role.TraitEducation, role.Usually, film, "film", "journalism", "music production", "communication")}, ""},
	{"S128", "no licence or certificate", []ask{trait(role.ExecutiveProducer, role.TraitLicence, role.Never, film, "licence")}, ""},
	{"S129", "experience in the industry is vital", []ask{trait(role.ExecutiveProducer, role.TraitCareer, role.Usually, film, "experience", "vital")}, ""},
	{"S130", "delegation, multi-tasking, communication, planning; some business a plus", []ask{
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "delegation", "multi-tasking", "communication", "planning"),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Sometimes, film, "business", "market"),
	}, ""},
	{"S131", "5 % more jobs for producers and directors from 2018 to 2028", []ask{
		trait(role.ExecutiveProducer, role.TraitOutlook, role.Usually, film, "5 %", "2018", "2028"),
		trait(role.Producer, role.TraitOutlook, role.Usually, film, "5 %", "2018", "2028"),
		trait(role.Director, role.TraitOutlook, role.Usually, film, "5 %", "2018", "2028"),
	}, ""},
	{"S132", "without somebody to provide or secure the money a film never reaches the box office", []ask{
		trait(role.ExecutiveProducer, role.TraitChallenge, role.Usually, film, "without the money"),
		like("S041", does(role.ExecutiveProducer, role.Financing, role.Performs, role.Usually, film)),
	}, ""},
	{"S133", "the position usually takes years in the trade and learning all of film-making", []ask{trait(role.ExecutiveProducer, role.TraitCareer, role.Usually, film, "years")}, ""},
	{"S134", "relationships with financiers and marquee talent", []ask{
		does(role.ExecutiveProducer, role.BusinessRelationships, role.Performs, role.Usually, film),
		trait(role.ExecutiveProducer, role.TraitSkill, role.Usually, film, "financiers", "names"),
	}, ""},
	{"S135", "a showrunner, a video or a games company too needs somebody to take the lead", []ask{
		trait(role.Showrunner, role.TraitLikeness, role.Usually, television, "leaders"),
		trait(role.ExecutiveProducer, role.TraitLikeness, role.Usually, "video-game", "leaders"),
		stands("Executive Producer", role.ExecutiveProducer, "video-game"),
	}, ""},
	{"S136", "the Producers Guild is there for the whole producing team in film, television and new media", []ask{guildCodes()}, ""},
	{"S137", "a campaign may be for finishing funds: editing and post-production", []ask{
		finishingFunds(),
		when(role.FinishingFunds, film, phase.Production, phase.PostProduction),
	}, ""},
}
