package title

// atom is the smallest thing that a word of a title can mean, whatever the
// language: a head such as producer or manager, a grade such as executive, a
// field of work such as visual effects, or a little word that joins others.
type atom uint8

const (
	// Heads: words for the person, and for the activity where a language prints that.
	aProducer atom = iota + 1
	aProduced      // "produced by"
	aManager
	aSupervisor
	aCoordinator
	aDirector
	aEditor
	aWriter
	aDesigner
	aCrafts      // any other craft: "gaffer", "mixer", "compositor"
	aPerformer   // "actor", "star", "host"
	aMusician    // "composer", "engineer", "remixer"
	aAccountant  // "accountant", "auditor", "controller"
	aSecretary   // "secretary", "administrator", "clerk"
	aTrainee     // "intern", "runner", "trainee"
	aConsultant  // "consultant", "adviser"
	aPlanner     // "planner", "deviser"
	aResearcher  // "researcher"
	aCreator     // "creator"
	aShowrunner  // "showrunner"
	aPresident   // "president", "vice president", "chairman"
	aCommission  // "commissioning editor", "commissioner"
	aOfficer     // "officer", "representative", "agent", "liaison"
	aInvestor    // "investor", "financier"
	aDistributor // "distributor", "sales agent"
	aCompany     // "company", "studio", "society"
	aGroup       // "team", "staff", "crew"
	aAuthor      // "author", "story", "screenplay": writing that is no person's grade
	aHead        // "head of", "chief" as a noun
	aLead        // "lead"
	aExecutive   // noun and grade
	aAssistant   // noun and grade
	aAssociate   // noun and grade
	aProduction  // noun; a credit by itself in some languages

	// Grades.
	aCo
	aExecuting // literally executive, in the trade the executing producer: "exécutif", "ausführend"
	aByLetter  // executive by the letter, and nothing says what in the trade: "eksekutiv", "utøvende"
	aEjecutivo // Spanish and others: executive by the word, used both ways
	aLine
	aSupervising
	aCoordinating
	aConsulting
	aSenior
	aJunior
	aChief // "chief", "general"
	aDelegated
	aAdditional
	aCreative
	aMinority // "minority", "foreign"
	aInvesting
	aHonorary
	aNonWriting
	aDistributing
	aOther

	// Fields of work.
	aPost
	aVFX
	aMusic
	aVocal
	aDevelopment
	aAnimation
	aSegment
	aField
	aStory
	aSeries
	aUnit
	aLocation
	aStudio
	aOffice
	aCasting
	aCelebrity
	aArchive
	aDigital
	aTransmedia
	aDeliverables
	aEdit
	aNews
	aRundown
	aGallery
	aLive
	aGame
	aTheatre
	aStage
	aTechnical
	aCustom
	aPublisher
	aAgency
	aTelevision
	aFilm
	aShow
	aFacilities
	aBidding
	aScript
	aFinishing // "finishing", "digital intermediate"
	aPromo     // work beside the programme: promos, making-of, publicity material
	aGenre     // "documentary", "drama": kinds of programme
	aSide      // other work: "radio", "event"
	aBroadcast // "broadcast"
	aNetwork
	aProgramming
	aCurrent
	aFinance
	aPublicity
	aOperations
	aCraftField // "art", "sound", "camera", "costume"
	aTechnology
	aCharacters

	// Words that decide against a producing title.
	aTrade    // of another trade: "grocery", "oil"
	aSoftware // of software: "offline", "midi"
	aProse    // of a sentence or a form: "become", "such", "name"
	aThanks

	// Words of one country's usage.
	aAssistantDirector   // a noun for whoever assists him: "助監督"
	aDirectorOf          // the director, not of production: "réalisateur", "Regie"
	aProd                // "prod.", producer or production
	aSup                 // "sup.", supervisor or supervising
	aEx                  // "ex.", executive, or former
	aSet                 // "planu", "площадки"
	aDeputy              // "zástupce", "заместитель"
	aDramaturg           // Czech dramaturgy
	aMaking              // German Herstellung
	aShooting            // German Aufnahme
	aCommissioned        // German Auftrag
	aCommissioningStaff  // German Redaktion
	aPictureDirector     // Russian директор
	aPicture             // "картины", "фильма"
	aOrganiser           // Italian organizzatore
	aInspector           // Italian ispettore
	aJianzhi             // 监制
	aJianzhiHK           // 監製
	aPresenting          // 出品人
	aPresented           // "presented": by a company, or by somebody who appears
	aExecManufacture     // 執製
	aMakingProducer      // Japanese 製作
	aMakingWork          // Japanese 制作
	aChiefDirectorOfWork // Japanese 制作総指揮
	aProductionStaff     // Czech produkční: a noun for who runs the production, and an adjective
	aBoss                // "Chef", "jefe": a manager, and beside a producer the chief

	// What tells one craft from another, beside the head or field that they share.
	aPhotography
	aGaffer
	aGrip
	aOperator
	aMixer
	aArt
	aSound
	aCamera
	aCostume
	aMakeup
	aSpecialEffects
	aTransport
	aStunt
	aActing
	aComposing
	aScreenwriting
	aSales
	aBond
	aFirst
	aSecond
	aKey
	aGuest
	aAP // "AP": the associate producer, in British television the assistant producer
	aDigitalEffects
	aPublicist
	aBooks
	aDesk
	aFloor
	aLegal
	aFounder
	aLogistics // French régie

	// Joining words.
	aInChargeOf
	aOf       // and its like: what follows completes the head
	aGenitive // "の", "的", "의": the word before it belongs to the next
	aFor      // "for", "at", "in": what follows says for whom or where
	aWhere    // beside aFor, "at": what follows is where somebody works
	aBy
	aAnd
	aThe    // articles
	aIgnore // known, and changing nothing: "in-house", "second", "main"
	aPlace  // a country, changing nothing: "US"
	aOutlet // the name of a network or company

	lastAtom
)

// atoms is a set of atoms.
type atoms [3]uint64

func (s *atoms) add(a atom)     { s[a>>6] |= 1 << (a & 63) }
func (s *atoms) drop(a atom)    { s[a>>6] &^= 1 << (a & 63) }
func (s atoms) has(a atom) bool { return s[a>>6]&(1<<(a&63)) != 0 }

// join adds every atom of t.
func (s *atoms) join(t atoms) {
	for i := range s {
		s[i] |= t[i]
	}
}

// any reports whether the set has any of the atoms from first to last.
func (s atoms) any(first, last atom) bool {
	for a := first; a <= last; a++ {
		if s.has(a) {
			return true
		}
	}
	return false
}

// only reports whether the set holds some of these atoms and no other.
func (s atoms) only(these ...atom) bool {
	rest := s
	for _, a := range these {
		rest.drop(a)
	}
	return s != atoms{} && rest == atoms{}
}

// strong reports whether a is a head whatever stands beside it.
func (a atom) strong() bool {
	switch a {
	case aDirectorOf, aAssistantDirector, aDramaturg, aCommissioningStaff, aPictureDirector, aOrganiser, aInspector, aJianzhi, aJianzhiHK,
		aPresenting, aPresented, aExecManufacture, aMakingProducer, aMakingWork, aChiefDirectorOfWork:
		return true
	default:
		return a >= aProducer && a <= aHead && a != aOfficer
	}
}

// weak reports whether a is a head only where no strong one is.
func (a atom) weak() bool {
	return a > aHead && a <= aProduction || a == aOfficer || a == aProductionStaff
}

// qualified reports whether a is a head that the Czech word for whoever runs the
// production only qualifies.
func (a atom) qualified() bool { return a.weak() && a != aProduction && a != aProductionStaff }

// little reports whether a only joins other words.
func (a atom) little() bool { return a >= aInChargeOf && a <= aThe }

// person reports whether a is the head of a second job that people hold beside
// producing: "writer-producer", "director-producer".
func (a atom) person() bool {
	switch a {
	case aDirector, aDirectorOf, aAssistantDirector, aWriter, aPerformer, aMusician, aCreator, aShowrunner, aEditor:
		return true
	default:
		return false
	}
}
