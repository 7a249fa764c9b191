package title

import (
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// verdict is what a group of words comes to.
type verdict struct {
	title   role.Title
	printed role.Title    // the title as printed, where that is another name or an abbreviation
	reason  Reason        // for titles that are none
	literal role.Role     // false friends: the role by the letter
	other   role.Role     // another reading
	source  cite.SourceID // who says so of one country or medium
	guess   bool
	ok      bool
}

// is returns the verdict that the words are a title of the catalogue.
func is(t role.Title) verdict { return verdict{title: t, ok: true} }

// none returns the verdict that the words are no producing title.
func none(why Reason) verdict { return verdict{reason: why, ok: true} }

// noneOf returns the same for words that name a role of the library.
func noneOf(why Reason, t role.Title) verdict { return verdict{reason: why, title: t, ok: true} }

// guessed returns the verdict with the remark that the text does not force it.
func (v verdict) guessed() verdict { v.guess = true; return v }

// literally returns the verdict for a false friend.
func (v verdict) literally(r role.Role) verdict { v.literal = r; return v }

// saysWho returns the verdict with who says so.
func (v verdict) saysWho(s cite.SourceID) verdict { v.source = s; return v }

// or returns the verdict with another reading beside it.
func (v verdict) or(r role.Role) verdict { v.other = r; return v }

// between returns the verdict that it is one of two roles, the first by the
// letter, and that nothing says which.
func between(literal, other role.Role) verdict {
	return verdict{literal: literal, other: other, ok: true}
}

// named returns a verdict that the words are no producing title with the title
// of the neighbour that they are, if they are one.
func (v verdict) named(head atom, with atoms) verdict {
	if v.reason != 0 && v.title == "" {
		if v.title = craft(head, with); v.title != "" {
			v.other = 0
		}
	}
	return v
}

// rule says what a head comes to in the company of other words. The first rule
// of a list that applies is taken.
type rule struct {
	all   [3]atom // every one of these stands beside the head
	none  [2]atom // and none of these
	title role.Title
}

// applies reports whether the rule does.
func (r *rule) applies(with atoms) bool {
	for _, a := range r.all {
		if a != 0 && !with.has(a) {
			return false
		}
	}
	for _, a := range r.none {
		if a != 0 && with.has(a) {
			return false
		}
	}
	return true
}

// find returns the title of the first rule that applies, or "".
func find(rules []rule, with atoms) role.Title {
	for i := range rules {
		if rules[i].applies(with) {
			return rules[i].title
		}
	}
	return ""
}

// producerRules says which producer it is. Departments come before grades, and
// the grades that decide alone before those that only raise.
var producerRules = [...]rule{
	{all: [3]atom{aAssistant}, title: "Assistant Producer"},
	{all: [3]atom{aVFX, aAssociate}, title: role.TitleVisualEffectsAssociateProducer},
	{all: [3]atom{aVFX, aLine}, title: "Visual Effects Line Producer"},
	{all: [3]atom{aVFX, aExecutive}, title: "Visual Effects Executive Producer"},
	{all: [3]atom{aVFX}, title: role.TitleVisualEffectsProducer},
	{all: [3]atom{aBidding}, title: "Bidding Producer"},
	{all: [3]atom{aVocal}, title: "Vocal Producer"},
	{all: [3]atom{aMusic, aAdditional}, title: "Additional Producer"},
	{all: [3]atom{aMusic}, none: [2]atom{aLive, aFilm}, title: "Music Producer"},
	{all: [3]atom{aAssociate, aExecutive}, title: "Associate Executive Producer"},
	{all: [3]atom{aAssociate, aPost}, title: role.TitleAssociateProducerPostProduction},
	{all: [3]atom{aAssociate}, title: role.TitleAssociateProducer},
	{all: [3]atom{aJunior}, title: "Assistant Producer"},
	{all: [3]atom{aLine, aExecutive}, title: "Executive Line Producer"},
	{all: [3]atom{aLine}, title: role.TitleLineProducer},
	{all: [3]atom{aMinority}, none: [2]atom{aExecutive}, title: "Minority Co-Producer"},
	{all: [3]atom{aStudio, aExecutive}, title: "Studio Executive Producer"},
	{all: [3]atom{aInvesting, aExecutive}, title: "Investor Executive Producer"},
	{all: [3]atom{aHonorary, aExecutive}, title: "Honorary Executive Producer"},
	{all: [3]atom{aNonWriting, aExecutive}, title: "Non-Writing Executive Producer"},
	{all: [3]atom{aDistributing, aExecutive}, title: "Distributor Executive Producer"},
	{all: [3]atom{aPost}, title: role.TitlePostProductionProducer},
	{all: [3]atom{aFinishing}, title: role.TitlePostProductionProducer},
	{all: [3]atom{aAnimation}, title: "Animation Producer"},
	{all: [3]atom{aCasting}, title: "Casting Producer"},
	{all: [3]atom{aSupervising, aField}, title: role.TitleSupervisingFieldProducer},
	{all: [3]atom{aSupervising, aStory}, title: role.TitleSupervisingStoryProducer},
	{all: [3]atom{aSenior, aStory}, title: role.TitleSeniorStoryProducer},
	{all: [3]atom{aStory}, title: role.TitleStoryProducer},
	{all: [3]atom{aField}, title: role.TitleFieldProducer},
	{all: [3]atom{aSegment}, title: role.TitleSegmentProducer},
	{all: [3]atom{aArchive}, title: role.TitleArchivalProducer},
	{all: [3]atom{aTransmedia}, title: role.TitleTransmediaProducer},
	{all: [3]atom{aCelebrity}, title: "Celebrity Producer"},
	{all: [3]atom{aDevelopment}, title: "Development Producer"},
	{all: [3]atom{aDeliverables}, title: "Deliverables Producer"},
	{all: [3]atom{aSeries, aEdit}, title: "Series Edit Producer"},
	{all: [3]atom{aEdit}, title: "Edit Producer"},
	{all: [3]atom{aRundown}, title: "Rundown Producer"},
	{all: [3]atom{aGallery}, title: "Gallery Producer"},
	{all: [3]atom{aFacilities}, title: "Production Facilities Producer"},
	{all: [3]atom{aAgency, aTelevision}, title: "Agency Television Producer"},
	{all: [3]atom{aAgency}, title: "Agency Producer"},
	{all: [3]atom{aTechnical}, title: role.TitleTechnicalProducer},
	{all: [3]atom{aCustom}, title: "Custom Producer"},
	{all: [3]atom{aPublisher}, title: "Publisher Producer"},
	{all: [3]atom{aExecutive, aCo}, title: role.TitleCoExecutiveProducer},
	{all: [3]atom{aExecutive}, title: role.TitleExecutiveProducer},
	{all: [3]atom{aCoordinating}, title: role.TitleCoordinatingProducer},
	{all: [3]atom{aCoordinator}, title: role.TitleCoordinatingProducer},
	{all: [3]atom{aConsulting}, title: role.TitleConsultingProducer},
	{all: [3]atom{aConsultant}, title: role.TitleConsultingProducer},
	{all: [3]atom{aSupervising}, title: role.TitleSupervisingProducer},
	{all: [3]atom{aSupervisor}, title: role.TitleSupervisingProducer},
	{all: [3]atom{aDelegated}, title: "Delegated Producer"},
	{all: [3]atom{aCreative}, title: role.TitleCreativeProducer},
	{all: [3]atom{aAdditional}, title: "Additional Producer"},
	{all: [3]atom{aScript}, title: "Script Producer"},
	{all: [3]atom{aPromo}, title: "Promo Producer"},
	{all: [3]atom{aPublicity}, title: "Promo Producer"},
	{all: [3]atom{aDigital}, title: "Digital Producer"},
	{all: [3]atom{aLive}, none: [2]atom{aOperations}, title: "Live Producer"},
	{all: [3]atom{aLocation}, title: "Location Producer"},
	{all: [3]atom{aBroadcast}, title: "Broadcast Producer"},
	{all: [3]atom{aSeries}, title: role.TitleSeriesProducer},
	{all: [3]atom{aCo}, title: role.TitleCoProducer},
	{all: [3]atom{aNews}, title: "News Producer"},
	{all: [3]atom{aShow}, title: "Show Producer"},
	{all: [3]atom{aSenior}, title: role.TitleSeniorProducer},
	{all: [3]atom{aChief}, title: "Chief Producer"},
	{all: [3]atom{aLead, aGame}, title: role.TitleGameProducer},
	{all: [3]atom{aLead}, title: "Lead Producer"},
	{all: [3]atom{aHead}, title: "Head Producer"},
	{all: [3]atom{aGame}, title: role.TitleGameProducer},
	{all: [3]atom{aTheatre}, title: "Theatre Producer"},
	{all: [3]atom{aStage}, title: "Theatre Producer"},
	{all: [3]atom{aTelevision}, title: "Television Producer"},
	{all: [3]atom{aFilm}, title: "Film Producer"},
	{all: [3]atom{aOther}, title: "Other Producer"},
	{all: [3]atom{aSide}, title: "Other Producer"},
	{all: [3]atom{aGenre}, title: role.TitleProducer},
}

// producer returns what the head "producer" comes to.
func producer(with atoms, lang langs) verdict {
	switch {
	case with.has(aAssistant) && with.has(aExecutive):
		return none(ReasonAssistant)
	case with.has(aTrainee), with.has(aDeputy) && !with.has(aIgnore):
		return none(ReasonAssistant)
	case with.has(aExecuting):
		return executing(with, lang)
	case with.has(aBoss):
		with.drop(aBoss)
		with.drop(aManager)
		with.add(aChief)
		return producer(with, lang)
	case with.has(aByLetter):
		return byLetter(with, lang)
	case with.has(aEjecutivo):
		return ejecutivo(with)
	case with.has(aAuthor), with.has(aDesigner), with.has(aCrafts), with.has(aPlanner) && lang&ja == 0, with.has(aResearcher), with.has(aOfficer):
		return is("Other Producer").guessed()
	}
	if t := find(producerRules[:], with); t != "" {
		return is(t)
	}
	if with.any(aPost, aCharacters) && !with.has(aStudio) && !with.has(aUnit) && !with.has(aOffice) {
		return is("Other Producer").guessed()
	}
	switch {
	case with.has(aProduced):
		return is(role.TitleProducedBy)
	case with.has(aGuest): // for once, or of the guests
		return is(role.TitleProducer).guessed().or(role.CelebrityProducer)
	default:
		return is(role.TitleProducer)
	}
}

// executing returns what a producer comes to whom the language calls executing:
// by the letter an executive producer, in the trade the line producer.
func executing(with atoms, lang langs) verdict {
	with.drop(aExecuting)
	switch {
	case with.has(aVFX), with.has(aMusic), with.has(aAnimation), with.has(aPost):
		with.add(aExecutive)
		return producer(with, lang)
	case with.has(aAssistant):
		return none(ReasonAssistant)
	case with.has(aLine):
		return is("Executive Line Producer")
	case with.has(aCo):
		return is(role.TitleLineProducer).literally(role.CoExecutiveProducer)
	case with.has(aAssociate):
		return is(role.TitleAssociateProducer)
	}
	return is(role.TitleLineProducer).literally(role.ExecutiveProducer)
}

// byLetter returns what a producer comes to whose grade means executive by the
// letter where nothing settles what the trade takes it for: one Norwegian account
// has it both ways, of the other languages none was found.
func byLetter(with atoms, lang langs) verdict {
	with.drop(aByLetter)
	with.add(aExecuting)
	v := executing(with, lang)
	if v.title == role.TitleLineProducer && v.literal != 0 {
		return between(v.literal, role.LineProducer)
	}
	return v
}

// ejecutivo returns what it comes to where the word is used both ways.
func ejecutivo(with atoms) verdict {
	with.drop(aEjecutivo)
	with.add(aExecutive)
	v := producer(with, 0)
	switch v.title {
	case role.TitleExecutiveProducer:
		return v.literally(role.ExecutiveProducer).or(role.LineProducer)
	case role.TitleCoExecutiveProducer:
		return v.literally(role.CoExecutiveProducer).or(role.LineProducer)
	default:
		return v
	}
}

// production returns what a noun for production comes to with no other head.
func production(with atoms, lang langs, alone bool) verdict {
	switch {
	case with.has(aTechnical), with.has(aCraftField), with.has(aGroup):
		return none(ReasonActivity)
	case with.has(aBy), with.has(aMusic), with.has(aVocal), with.has(aExecutive), with.has(aAdditional), with.has(aExecuting):
		return producer(with, lang)
	case lang&en == 0 && (with.any(aCo, aCreative) || with.has(aAssociate) || with.has(aCasting)):
		return producer(with, lang)
	case lang&en != 0 || !alone:
		return none(ReasonActivity)
	default:
		return is(role.TitleProducer).guessed().or(role.ProductionCompany)
	}
}

// judge returns what a head comes to in the company of other words.
func judge(head atom, with atoms, lang langs, charge, alone bool) verdict {
	switch head {
	case aProducer:
		return producer(with, lang)
	case aProduced:
		with.add(aProduced)
		return producer(with, lang)
	case aManager:
		return manager(with)
	case aSupervisor:
		return supervisor(with)
	case aCoordinator:
		return coordinator(with)
	case aDirector:
		return director(with, lang)
	case aAssistantDirector:
		return assistantDirector(with)
	case aDirectorOf:
		return directorOf(with, lang)
	case aExecutive:
		return executive(with, charge)
	case aHead:
		return headOf(with, false)
	case aPresident:
		return headOf(with, true)
	case aAssistant:
		return assistant(with, lang)
	case aWriter:
		return writer(with)
	case aEditor:
		return editor(with)
	case aProduction:
		return production(with, lang, alone)
	case aPictureDirector:
		return pictureDirector(with)
	default:
		return simple(head, with)
	}
}

// pictureDirector returns what Russian "директор" comes to: the director of the
// picture as a business.
func pictureDirector(with atoms) verdict {
	switch {
	case with.has(aAssistant), with.has(aDeputy):
		return is("Assistant Production Manager")
	case with.has(aSet):
		return is(role.TitleProductionManager)
	case with.has(aChief), with.has(aExecuting), with.has(aCreative):
		return none(ReasonAdministration)
	default:
		return is(role.TitleProductionManager)
	}
}

// simple returns what a head comes to that no other word changes much.
func simple(head atom, with atoms) verdict {
	switch head {
	case aCreator:
		if with.has(aCharacters) {
			return none(ReasonWriting)
		}
		return is("Creator")
	case aShowrunner:
		if with.has(aAssistant) {
			return none(ReasonAssistant)
		}
		if with.has(aCo) {
			return is("Co-Showrunner")
		}
		return is(role.TitleShowrunner)
	case aCommission:
		return is("Commissioning Editor")
	case aProductionStaff:
		return is(role.TitleProductionManager).guessed().or(role.ProductionCoordinator)
	case aOrganiser:
		return is(role.TitleProductionManager)
	case aInspector:
		return is("Unit Manager")
	case aJianzhi:
		return is(role.TitleExecutiveProducer)
	case aAccountant:
		return none(ReasonFinance)
	case aCrafts:
		if with.has(aLogistics) && with.has(aChief) { // the sources have him run the unit and see to the locations
			return is("Unit Manager").guessed().or(role.LocationManager)
		}
	case aSecretary:
		if with.has(aProduction) && with.has(aDesk) {
			return none(ReasonAssistant)
		}
		return none(ReasonAdministration)
	case aPresented:
		return none(ReasonCompany).guessed()
	case aInvestor:
		return noneOf(ReasonCompany, "Financier")
	case aDistributor:
		if with.has(aSales) {
			return noneOf(ReasonCompany, "Sales Agent")
		}
		return noneOf(ReasonCompany, "Distributor")
	}
	return none(plainReasons[head])
}

// plainReasons says why a head is no producing title.
var plainReasons = [lastAtom]Reason{
	aDesigner:           ReasonCraft,
	aCrafts:             ReasonCraft,
	aPerformer:          ReasonPerformer,
	aMusician:           ReasonCraft,
	aTrainee:            ReasonAssistant,
	aConsultant:         ReasonConsultant,
	aPlanner:            ReasonWriting,
	aResearcher:         ReasonCraft,
	aOfficer:            ReasonAdministration,
	aCompany:            ReasonCompany,
	aGroup:              ReasonCompany,
	aAuthor:             ReasonWriting,
	aLead:               ReasonCraft,
	aAssociate:          ReasonAssistant,
	aDirectorOf:         ReasonCraft,
	aDramaturg:          ReasonWriting,
	aCommissioningStaff: ReasonCompany,
	aMakingWork:         ReasonActivity,
	aThanks:             ReasonProse,
}
