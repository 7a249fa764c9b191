package title

import "example.com/producedby/role"

// craftRule says which neighbour of the producer a head comes to in the company
// of exactly these words.
type craftRule struct {
	head  atom // 0 for words without a head
	all   [3]atom
	title role.Title
}

// craftRules is sorted by the heads in the order of their constants, those
// without one last.
var craftRules = [...]craftRule{
	{aSupervisor, [3]atom{aScript}, "Script Supervisor"},
	{aSupervisor, [3]atom{aCraftField, aSpecialEffects}, "Special Effects Supervisor"},
	{aCoordinator, [3]atom{aCraftField, aStunt}, "Stunt Coordinator"},
	{aCoordinator, [3]atom{aCrafts, aStunt}, "Stunt Coordinator"},
	{aCoordinator, [3]atom{aCraftField, aTransport}, "Transportation Coordinator"},
	{aDirector, [3]atom{}, role.TitleDirector},
	{aDirector, [3]atom{aFilm}, role.TitleDirector},
	{aDirector, [3]atom{aTelevision}, role.TitleDirector},
	{aDirector, [3]atom{aSeries}, role.TitleDirector},
	{aDirector, [3]atom{aStage}, role.TitleDirector},
	{aDirector, [3]atom{aTheatre}, role.TitleDirector},
	{aDirector, [3]atom{aNews}, "News Director"},
	{aDirector, [3]atom{aCasting}, "Casting Director"},
	{aDirector, [3]atom{aCrafts, aPhotography}, "Director of Photography"},
	{aDirector, [3]atom{aCraftField, aArt}, "Art Director"},
	{aDirector, [3]atom{aAssistant, aFirst}, role.TitleFirstAssistantDirector},
	{aDirector, [3]atom{aAssistant, aSecond}, role.TitleSecondAssistantDirector},
	{aEditor, [3]atom{}, "Editor"},
	{aEditor, [3]atom{aFilm}, "Editor"},
	{aDesigner, [3]atom{aProduction}, "Production Designer"},
	{aDesigner, [3]atom{aCraftField, aCostume}, "Costume Designer"},
	{aCrafts, [3]atom{aPhotography}, "Director of Photography"},
	{aCrafts, [3]atom{aGaffer}, "Gaffer"},
	{aCrafts, [3]atom{aPublicist}, "Publicist"},
	{aCrafts, [3]atom{aPublicist, aUnit}, "Publicist"},
	{aCrafts, [3]atom{aGrip, aKey}, "Key Grip"},
	{aCrafts, [3]atom{aOperator, aCraftField, aCamera}, "Camera Operator"},
	{aCrafts, [3]atom{aMixer, aCraftField, aSound}, "Sound Mixer"},
	{aCrafts, [3]atom{aMixer, aProduction}, "Production Sound Mixer"},
	{aCrafts, [3]atom{aCraftField, aMakeup, aKey}, "Make-up and Hair"},
	{aPerformer, [3]atom{aActing}, "Actor"},
	{aMusician, [3]atom{aComposing}, "Composer"},
	{aMusician, [3]atom{aComposing, aMusic}, "Composer"},
	{aAccountant, [3]atom{aBooks, aProduction}, "Production Accountant"},
	{aSecretary, [3]atom{aDesk, aProduction}, "Production Secretary"},
	{aOfficer, [3]atom{aLegal}, "Entertainment Attorney"},
	{aOfficer, [3]atom{aLegal, aProduction}, "Entertainment Attorney"},
	{aCompany, [3]atom{aBond}, "Completion Guarantor"},
	{aCompany, [3]atom{aDistributor}, "Distributor"},
	{aCompany, [3]atom{aDistributor, aSales}, "Sales Agent"},
	{aAuthor, [3]atom{aScreenwriting}, role.TitleWrittenBy},
	{aHead, [3]atom{aCraftField, aMakeup}, "Make-up and Hair"},
	{aHead, [3]atom{aCraftField, aMakeup, aGroup}, "Make-up and Hair"},
	{aDirectorOf, [3]atom{}, role.TitleDirector},
	{aDirectorOf, [3]atom{aCrafts, aPhotography}, "Director of Photography"},
	{0, [3]atom{aCasting}, "Casting Director"},
	{0, [3]atom{aCraftField, aMakeup, aKey}, "Make-up and Hair"},
}

// craft returns the title of the neighbour that a head and the words beside it
// are, "" if there is none. Another craft in the same field is none: the boom
// operator is no camera operator.
func craft(head atom, with atoms) role.Title {
	by := with.has(aBy)
	for _, a := range [...]atom{aIgnore, aThe, aBy, aOf, aFor, aGenitive, aOutlet, aProductionStaff, aBoss, head} {
		with.drop(a)
	}
	switch {
	case head == 0 && by && with == atomsOf(aMusic): // "music by"
		return "Composer"
	case head == aDirector && with.has(aAssistant):
		with.drop(aKey)
		if with.has(aSecond) && !with.has(aFirst) {
			with.drop(aAdditional)
		}
	}
	for i := range craftRules {
		if r := &craftRules[i]; r.head == head && atomsOf(r.all[:]...) == with {
			return r.title
		}
	}
	return ""
}

// atomsOf returns the set of the atoms that are not zero.
func atomsOf(all ...atom) (s atoms) {
	for _, a := range all {
		if a != 0 {
			s.add(a)
		}
	}
	return s
}
