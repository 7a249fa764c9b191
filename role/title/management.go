package title

import "example.com/producedby/role"

// managerRules says which manager it is.
var managerRules = [...]rule{
	{all: [3]atom{aStage}, none: [2]atom{aFloor}, title: "Stage Manager"},
	{all: [3]atom{aPost}, title: "Post-Production Manager"},
	{all: [3]atom{aVFX, aProduction}, title: role.TitleVisualEffectsProductionManager},
	{all: [3]atom{aMaking}, title: role.TitleLineProducer},
	{all: [3]atom{aShooting}, title: "Unit Manager"},
	{all: [3]atom{aAssistant, aProduction}, title: "Assistant Production Manager"},
	{all: [3]atom{aDeputy, aProduction}, title: "Assistant Production Manager"},
	{all: [3]atom{aAssociate, aUnit, aProduction}, title: "Assistant Production Manager"},
	{all: [3]atom{aUnit, aProduction}, title: role.TitleUnitProductionManager},
	{all: [3]atom{aUnit}, title: "Unit Manager"},
	{all: [3]atom{aProduction, aLine}, title: role.TitleLineProducer},
	{all: [3]atom{aProduction}, none: [2]atom{aFinance, aTechnology}, title: role.TitleProductionManager},
	{all: [3]atom{aPicture}, title: role.TitleProductionManager},
	{all: [3]atom{aLocation}, title: "Location Manager"},
	{all: [3]atom{aChief}, title: "General Manager"},
}

// manager returns what the head "manager" comes to.
func manager(with atoms) verdict {
	if (with.has(aAssistant) || with.has(aAssociate)) && !with.has(aProduction) || with.has(aTrainee) || with.has(aSecretary) {
		return none(ReasonAssistant)
	}
	if with.has(aGroup) || with.has(aCelebrity) {
		return none(ReasonAdministration)
	}
	switch t := find(managerRules[:], with); t {
	case "":
	case "Stage Manager":
		return noneOf(ReasonCraft, t)
	case "Location Manager", "General Manager":
		return noneOf(ReasonAdministration, t)
	default:
		return is(t)
	}
	return none(ReasonAdministration)
}

// supervisor returns what the head "supervisor" comes to.
func supervisor(with atoms) verdict {
	switch {
	case with.has(aAssistant), with.has(aTrainee):
		return none(ReasonAssistant)
	case with.has(aGroup), with.has(aTechnology), with.has(aFinance):
		return none(ReasonAdministration)
	case with.has(aVFX) && !with.has(aDigitalEffects):
		return noneOf(ReasonCraft, "Visual Effects Supervisor")
	case with.has(aVFX), with.has(aStory), with.has(aMusic), with.has(aCraftField), with.has(aScript):
		return none(ReasonCraft)
	case with.has(aPost):
		return is(role.TitlePostProductionSupervisor)
	case with.has(aProduction):
		return is(role.TitleProductionSupervisor)
	default:
		return none(ReasonCraft)
	}
}

// coordinator returns what the head "coordinator" comes to.
func coordinator(with atoms) verdict {
	switch {
	case with.has(aAssistant), with.has(aTrainee), with.has(aAssociate):
		return none(ReasonAssistant)
	case with.has(aPost):
		return is(role.TitlePostProductionCoordinator)
	case with.has(aVFX) && with.has(aProduction): // lists of jobs differ
		return is(role.TitleProductionCoordinator).or(role.VFXCoordinator)
	case with.has(aVFX):
		return noneOf(ReasonCraft, role.TitleVisualEffectsCoordinator)
	case with.has(aProduction), with.has(aOffice):
		return is(role.TitleProductionCoordinator)
	case with.has(aOperations):
		return none(ReasonAdministration)
	default:
		return none(ReasonCraft)
	}
}

// director returns what a word for director comes to: of production in some
// languages and companies, of the work in others.
func director(with atoms, lang langs) verdict {
	switch {
	case with.has(aAssistant) && with.has(aProduction):
		return is("Assistant Production Manager")
	case with.has(aAssistant):
		return none(ReasonCraft).or(role.FirstAssistantDirector)
	case with.has(aFinance), with.has(aTechnology), with.has(aOperations), with.has(aPublicity), with.has(aGroup), with.has(aAccountant):
		return none(ReasonAdministration)
	case with.has(aPost):
		return is("Post-Production Manager").guessed()
	case lang&en == 0 && with.has(aProduction): // by the letter a director, as in "directora de producción"
		return is(role.TitleProductionManager).literally(role.Director)
	case with.has(aProduction), with.has(aPicture):
		return is(role.TitleProductionManager)
	case with.has(aCasting):
		return noneOf(ReasonCraft, "Casting Director")
	case with.has(aDevelopment):
		return is("Head of Development").guessed()
	case with.has(aExecutive), with.has(aChief):
		return none(ReasonAdministration)
	default:
		return none(ReasonCraft)
	}
}

// directorOf returns what a word for the director of the work comes to, where
// others beside it make that an assistant.
func directorOf(with atoms, lang langs) verdict {
	switch {
	case crafted(with):
	case with.has(aAssistant), with.has(aAssociate), with.has(aDeputy):
		return assistantDirector(with)
	case with.has(aSecond) && lang&ru != 0 && !with.has(aUnit):
		return noneOf(ReasonCraft, role.TitleFirstAssistantDirector).saysWho("city-production-second-director")
	case with.has(aSecond) && !with.has(aUnit):
		return none(ReasonCraft).or(role.FirstAssistantDirector)
	}
	return none(ReasonCraft)
}

// assistantDirector returns which assistant of the director it is, if the words
// number him.
func assistantDirector(with atoms) verdict {
	switch {
	case with.has(aFirst):
		return noneOf(ReasonCraft, role.TitleFirstAssistantDirector)
	case with.has(aSecond):
		return noneOf(ReasonCraft, role.TitleSecondAssistantDirector)
	default:
		return none(ReasonCraft).or(role.FirstAssistantDirector)
	}
}

// crafted reports whether words beside a director say what it is that he directs,
// other than the work.
func crafted(with atoms) bool {
	for _, a := range [...]atom{aFilm, aTelevision, aSeries, aShow, aTheatre, aStage, aGenre, aUnit} {
		with.drop(a)
	}
	return with.any(aPost, aCharacters) || with.has(aCrafts) || with.has(aDesigner) || with.has(aMusician) || with.has(aEditor)
}

// executive returns what the noun "executive" comes to.
func executive(with atoms, charge bool) verdict {
	company := with.has(aFinance) || with.has(aPublicity) || with.has(aOperations) || with.has(aTechnology) ||
		with.has(aCraftField) || with.has(aConsultant) || with.has(aMusic)
	switch {
	case company:
		return none(ReasonExecutive)
	case with.has(aPost) && charge:
		return is("Executive in Charge of Post-Production")
	case with.has(aPost):
		return is("Post-Production Executive")
	case with.has(aProduction) && charge:
		return is(role.TitleExecutiveInChargeOfProduction)
	case with.has(aProduction):
		return is("Production Executive")
	case with.has(aDevelopment):
		return is("Development Executive")
	case with.has(aSupervising):
		return is("Supervising Executive")
	case with.has(aCreative):
		return is("Creative Executive")
	case with.has(aCurrent):
		return is("Current Executive")
	case with.has(aNetwork), with.has(aBroadcast):
		return is("Network Executive")
	case with.has(aProgramming):
		return is("Programming Executive")
	case with.has(aStudio):
		return is("Studio Executive")
	default:
		return none(ReasonExecutive)
	}
}

// headOf returns what "head of" and the officers of a company come to.
func headOf(with atoms, officer bool) verdict {
	switch {
	case with.has(aAccountant):
		return none(ReasonFinance)
	case with.has(aFounder):
		return none(ReasonAdministration)
	case with.has(aDesigner), with.has(aCrafts), with.has(aEditor), with.has(aMusician):
		return none(ReasonCraft)
	case with.has(aFinance), with.has(aPublicity), with.has(aOperations), with.has(aTechnology), with.has(aSecretary),
		with.has(aProgramming), with.has(aCraftField), with.has(aGroup), with.has(aVFX), with.has(aMusic):
		return none(ReasonAdministration)
	case with.has(aProduction), with.has(aPost):
		return is("Head of Production")
	case with.has(aDevelopment):
		return is("Head of Development")
	case with.has(aCreative):
		return is("Creative Executive")
	case with.has(aGenre):
		return is("Network Executive").guessed()
	case with.has(aStudio), officer:
		return is("Studio Head")
	case with.has(aWriter), with.has(aStory):
		return none(ReasonWriting)
	default:
		return none(ReasonAdministration)
	}
}

// assistant returns what a noun for an assistant comes to.
func assistant(with atoms, lang langs) verdict {
	if lang&(headFirst|de) != 0 && with.has(aProduction) && (with.has(aManager) || with.has(aDirector)) {
		return is("Assistant Production Manager")
	}
	if lang&en == 0 && (with.has(aDirectorOf) || with.has(aDirector)) && !with.has(aProduction) && !crafted(with) &&
		(lang&de == 0 || !with.has(aThe)) {
		return assistantDirector(with) // "ayudante de dirección"
	}
	if with.has(aProduction) && !with.has(aCoordinator) && !with.has(aManager) && !with.has(aProducer) {
		return noneOf(ReasonAssistant, "Production Assistant")
	}
	return none(ReasonAssistant)
}

// writer returns what the head "writer" comes to.
func writer(with atoms) verdict {
	switch {
	case with.has(aAssistant):
		return none(ReasonAssistant)
	case with.has(aHead):
		return noneOf(ReasonWriting, "Head Writer")
	case with.has(aGroup):
		return noneOf(ReasonWriting, role.TitleStaffWriter)
	default:
		return noneOf(ReasonWriting, "Writer")
	}
}

// editor returns what the head "editor" comes to.
func editor(with atoms) verdict {
	switch {
	case with.has(aStory) && (with.has(aExecutive) || with.has(aExecuting)):
		return noneOf(ReasonWriting, role.TitleExecutiveStoryEditor)
	case with.has(aStory):
		return noneOf(ReasonWriting, role.TitleStoryEditor)
	case with.has(aScript):
		return none(ReasonWriting)
	default:
		return none(ReasonCraft)
	}
}
