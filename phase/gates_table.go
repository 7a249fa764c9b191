package phase

import (
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// gateRow says what passing a gate does, wherever the gate stands.
type gateRow struct {
	event       EventKind // what passes it
	establishes Condition // what holds from then on
	optional    bool      // whether many productions have no such gate
	known       bool      // whether what it establishes, where it is asked for, has to be known before
	signed      bool      // whether it has to be said who signed
}

var gateRows = [...]gateRow{
	GateRights:                 {EventOption, 0, true, false, false},
	GateDevelopmentFunding:     {EventFundDevelopment, DevelopmentMoney, true, false, false},
	GatePitch:                  {EventBuyPitch, 0, true, false, false},
	GateStory:                  {EventApproveStory, StoryApproved, false, false, false},
	GatePackage:                {EventPackage, TalentAttached, true, false, false},
	GateGreenlight:             {EventGreenlight, FinancingInPlace, false, false, true},
	GatePilotOrder:             {EventOrderPilot, PilotOrdered, true, false, false},
	GateSeriesOrder:            {EventOrderSeries, FinancingInPlace, false, false, true},
	GateFinancingClosed:        {EventCloseFinancing, FinancingInPlace, false, false, false},
	GateEditorialSpecification: {EventSignSpecification, SpecificationAgreed, false, false, false},
	GateBond:                   {EventIssueBond, BondIssued, true, false, false},
	GateScriptLock:             {EventLockScript, ScriptLocked, false, false, false},
	GateBudgetApproval:         {EventApproveBudget, BudgetApproved, false, false, true},
	GateScheduleApproval:       {EventApproveSchedule, ScheduleApproved, false, false, false},
	GatePreProductionMeeting:   {EventHoldPreProductionMeeting, MeetingHeld, false, false, false},
	GateStartOfProduction:      {EventStartProduction, 0, false, false, false},
	GateWrap:                   {EventWrap, ScenesDone, false, true, false},
	GateDirectorsCut:           {EventAdvanceCut, 0, true, false, false},
	GatePictureLock:            {EventLockPicture, PictureLocked, false, false, false},
	GateFinalMix:               {EventCompleteMix, MixComplete, false, false, false},
	GateQualityControl:         {EventPassQualityControl, StandardsMet, false, false, false},
	GateDelivery:               {EventDeliver, WorkDelivered, false, false, false},
	GateRelease:                {EventRelease, 0, false, false, false},
	GateRenewal:                {EventRenew, 0, true, false, false},
	GateMilestone:              {EventAcceptMilestone, 0, false, false, false},
	GateGoldMaster:             {EventCertifyBuild, BuildCertified, false, false, false},
	GateMixApproval:            {EventApproveMix, MixComplete, false, false, false},
	GateMasterApproval:         {EventApproveMaster, StandardsMet, false, false, false},
	GateOpening:                {EventOpen, 0, false, false, false},
}

// requirementRow says that a condition has to hold at a gate.
type requirementRow struct {
	id        role.FactID
	gate      Gate
	condition Condition
	when      Condition // zero, or the condition without which nothing is required
	frequency role.Frequency
	in        []role.Setting
	source    cite.SourceID
	at        string
}

// requirementRows is sorted by gate and condition in the order of the
// constants, then by number.
var requirementRows = [...]requirementRow{
	{61001, GateRights, RightsAgreed, 0, role.Always, anywhere, "lets-schmooze-2015-development-hell", ""},
	{61002, GateRights, OptionPaid, 0, role.Usually, anywhere, "factbites-option", ""},
	{61003, GateDevelopmentFunding, DevelopmentMoney, 0, role.Usually, film, "openlearn-development", ""},
	{61092, GateDevelopmentFunding, DevelopmentMoney, 0, role.Usually, longFormTelevision, "pga-code-2004-long-form-television", "initial financing"},
	{61093, GateDevelopmentFunding, DevelopmentMoney, 0, role.Usually, televisionDocumentaries, "producedby", "as of films"},
	{61057, GatePitch, DealsClosed, 0, role.Usually, scriptedSeries, "kirschner-2019-network-cycle", ""},
	{61004, GatePackage, TalentAttached, 0, role.Usually, film, "factbites-option", ""},
	{61059, GateGreenlight, StoryApproved, 0, role.Usually, commercials, "bcp-belgium-planning-budgeting-approval", "the advertiser approves the script"},
	{61058, GatePilotOrder, StoryApproved, 0, role.Usually, scriptedSeries, "levy-industrial-process-of-tv-development", "each story and script is approved"},
	{61005, GateSeriesOrder, PilotDelivered, PilotOrdered, role.Usually, scriptedSeries, "levy-television-development-chapter-8-copy", ""},
	{61061, GateSeriesOrder, ProofOfConceptShown, 0, role.Usually, nonFictionSeries, "pga-code-non-fiction-television", "it secures the purchase"},
	{61060, GateSeriesOrder, PilotTested, PilotOrdered, role.Often, scriptedSeries, "levy-television-development-chapter-8-copy", "research has a voice"},
	{61006, GateFinancingClosed, MoneyCoversBudget, 0, role.Usually, film, "seed-001", "S113"},
	{61062, GateFinancingClosed, MoneyCoversBudget, 0, role.Usually, raisedElsewhere, "producedby", "as of films"},
	{61007, GateFinancingClosed, BondIssued, BondRequired, role.Usually, film, "togra-completion-bond", ""},
	{61063, GateFinancingClosed, TheatreSecured, 0, role.Usually, theatre, "producedby", "capitalization and theatre come before design and build"},
	{61008, GateEditorialSpecification, SpecificationAgreed, 0, role.Usually, britishTelevision, "moonworkers-production-executive", ""},
	{61009, GateBond, BudgetDrafted, 0, role.Usually, screen, "togra-completion-bond", ""},
	{61010, GateBond, ScheduleDrafted, 0, role.Usually, screen, "togra-completion-bond", ""},
	{61011, GateBond, KeyPeopleVetted, 0, role.Usually, screen, "togra-completion-bond", ""},
	{61012, GateBond, InsuranceInPlace, 0, role.Usually, screen, "togra-completion-bond", ""},
	{61013, GateScriptLock, ScriptCirculated, 0, role.Usually, screen, "independent-initiative-2018-locked-script", ""},
	{61014, GateBudgetApproval, BudgetDrafted, 0, role.Usually, film, "seed-001", "S112"},
	{61091, GateBudgetApproval, BudgetDrafted, 0, role.Usually, outsideFilm, "producedby", "as of films"},
	{61015, GateScheduleApproval, ScheduleDrafted, 0, role.Usually, anywhere, "afci-pre-production-sample-schedule", ""},
	{61016, GatePreProductionMeeting, PointsAgreed, 0, role.Always, commercials, "bcp-belgium-pre-production-meeting", ""},
	{61017, GateStartOfProduction, FinancingInPlace, 0, role.Always, studioFilm, "afci-production-phase-2", ""},
	{61018, GateStartOfProduction, FinancingInPlace, OutsideMoney, role.Usually, independentFiction, "afci-production-phase-2", ""},
	{61019, GateStartOfProduction, FinancingInPlace, 0, role.Sometimes, filmDocumentaries, "producedby-trade-knowledge", "documentaries are often shot while the money is sought"},
	{61020, GateStartOfProduction, FinancingInPlace, 0, role.Usually, scriptedSeries, "levy-television-development-chapter-8-copy", ""},
	{61064, GateStartOfProduction, FinancingInPlace, 0, role.Usually, nonFictionSeries, "monson-reality-tv-behind-the-scenes", "the network signs off on everything"},
	{61065, GateStartOfProduction, FinancingInPlace, 0, role.Usually, longFormTelevision, "producedby", "as of ordered series"},
	{61066, GateStartOfProduction, FinancingInPlace, 0, role.Usually, commercials, "bcp-belgium-briefing-of-the-production-company", "the award comes before pre-production"},
	{61067, GateStartOfProduction, FinancingInPlace, 0, role.Usually, theatre, "producedby", "capitalization comes before design and build"},
	{61087, GateStartOfProduction, FinancingInPlace, OutsideMoney, role.Usually, anyAnimation, "producedby", "as of independent films, whatever the scale"},
	{61021, GateStartOfProduction, SpecificationAgreed, 0, role.Usually, britishTelevision, "moonworkers-production-executive", ""},
	{61022, GateStartOfProduction, ScriptLocked, 0, role.Usually, liveActionFilm, "seikan-organize-preproduction", ""},
	{61023, GateStartOfProduction, ScriptLocked, 0, role.Rarely, filmDocumentaries, "playpause-rough-cut-screening", ""},
	{61068, GateStartOfProduction, ScriptLocked, 0, role.Usually, fictionTelevision, "producedby", "as of films"},
	{61024, GateStartOfProduction, BudgetApproved, 0, role.Usually, film, "seed-001", "S112"},
	{61025, GateStartOfProduction, BudgetApproved, 0, role.Usually, television, "pga-code-2004-long-form-television", ""},
	{61069, GateStartOfProduction, BudgetApproved, 0, role.Usually, albums, "koala-studios-production-stages", "the producer sets and keeps the budget"},
	{61070, GateStartOfProduction, BudgetApproved, 0, role.Sometimes, digital, "producedby", "makers pay first from their own pockets"},
	{61026, GateStartOfProduction, ScheduleApproved, 0, role.Usually, fictionFilm, "seed-000", "S019"},
	{61027, GateStartOfProduction, ScheduleApproved, 0, role.Sometimes, filmDocumentaries, "playpause-rough-cut-screening", "no fixed structure before the shoot"},
	{61028, GateStartOfProduction, ScheduleApproved, 0, role.Usually, television, "pga-code-2004-long-form-television", ""},
	{61086, GateStartOfProduction, ScheduleApproved, 0, role.Sometimes, televisionDocumentaries, "playpause-rough-cut-screening", "no fixed structure before the shoot"},
	{61029, GateStartOfProduction, BondIssued, BondRequired, role.Usually, film, "togra-completion-bond", ""},
	{61030, GateStartOfProduction, InsuranceInPlace, 0, role.Usually, film, "seed-004", "S271"},
	{61071, GateStartOfProduction, InsuranceInPlace, 0, role.Usually, television, "producedby", "as of films"},
	{61072, GateStartOfProduction, InsuranceInPlace, 0, role.Sometimes, digital, "producedby", "as of films, where somebody asks for it"},
	{61031, GateStartOfProduction, CrewInPlace, 0, role.Usually, film, "afci-production-phase-2", ""},
	{61073, GateStartOfProduction, CrewInPlace, 0, role.Usually, television, "afci-production-phase-2", ""},
	{61074, GateStartOfProduction, CrewInPlace, 0, role.Usually, digital, "producedby", "as of films"},
	{61032, GateStartOfProduction, CastInPlace, 0, role.Usually, liveActionFilm, "afci-production-phase-2", ""},
	{61033, GateStartOfProduction, CastInPlace, 0, role.Rarely, filmDocumentaries, "producedby-trade-knowledge", "people appear as themselves"},
	{61075, GateStartOfProduction, CastInPlace, 0, role.Usually, castTelevision, "afci-production-phase-2", ""},
	{61076, GateStartOfProduction, CastInPlace, 0, role.Usually, digital, "producedby", "as of films"},
	{61034, GateStartOfProduction, LocationsSecured, 0, role.Usually, liveActionFilm, "seed-004", "S273"},
	{61035, GateStartOfProduction, LocationsSecured, 0, role.Sometimes, filmDocumentaries, "producedby-trade-knowledge", "the camera follows its subject"},
	{61077, GateStartOfProduction, LocationsSecured, 0, role.Usually, castTelevision, "producedby", "as of films"},
	{61078, GateStartOfProduction, LocationsSecured, 0, role.Sometimes, digital, "producedby", "as of films, where somebody asks for it"},
	{61085, GateStartOfProduction, TheatreSecured, 0, role.Usually, theatre, "producedby", "capitalization and theatre come before design and build"},
	{61079, GateStartOfProduction, ScriptsBanked, 0, role.Usually, scriptedSeries, "tv-writer-shooting-schedules", "two or three that the network has approved"},
	{61080, GateStartOfProduction, StoryboardApproved, 0, role.Usually, animatedFeatures, "superkatti-project-map", "sequence by sequence"},
	{61088, GateStartOfProduction, MeetingHeld, 0, role.Always, commercials, "bcp-belgium-pre-production-meeting", "pre-production ends with the meeting"},
	{61037, GateWrap, ScenesDone, 0, role.Usually, fictionFilm, "producedby", ""},
	{61038, GateWrap, ScenesDone, 0, role.Rarely, documentaries, "new-doc-editing-post-production-stages", "the assembly begins with some still to shoot"},
	{61039, GateWrap, ScenesDone, 0, role.Usually, scriptedSeries, "producedby", ""},
	{61081, GateWrap, ScenesDone, 0, role.Usually, longFormTelevision, "producedby", ""},
	{61082, GateWrap, ScenesDone, 0, role.Sometimes, nonFictionSeries, "producedby", "the story is found in post-production"},
	{61089, GateWrap, ScenesDone, 0, role.Usually, commercials, "producedby", "as of films"},
	{61090, GateWrap, ScenesDone, 0, role.Usually, digital, "producedby", "as of films"},
	{61040, GateDirectorsCut, DirectorsPeriodOver, GuildCovered, role.Always, screen, "dga-creative-rights-checklist", ""},
	{61041, GatePictureLock, DirectorsPeriodOver, GuildCovered, role.Always, screen, "dga-creative-rights-checklist", ""},
	{61042, GatePictureLock, CutApproved, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61043, GateFinalMix, PictureLocked, 0, role.Always, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61044, GateQualityControl, PictureLocked, 0, role.Always, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61045, GateQualityControl, MixComplete, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61046, GateQualityControl, GradeComplete, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61047, GateDelivery, MixComplete, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61048, GateDelivery, GradeComplete, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61049, GateDelivery, StandardsMet, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61050, GateDelivery, BuildCertified, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{61083, GateDelivery, DeliveryInTime, DeliveryDated, role.Usually, anywhere, "guide-to-postproduction-2nd-edition", "the day is rarely moved"},
	{61051, GateRelease, WorkDelivered, 0, role.Usually, anywhere, "guide-to-postproduction-2nd-edition", ""},
	{61052, GateMilestone, MilestoneSubmitted, 0, role.Always, games, "deviant-legal-milestones", ""},
	{61053, GateGoldMaster, MilestoneSubmitted, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{61084, GateGoldMaster, CertificationPassed, 0, role.Always, games, "business-in-a-box-game-development", ""},
	{61054, GateMixApproval, MixFinished, 0, role.Always, music, "audiorecording-song-production", ""},
	{61055, GateMasterApproval, MasterFinished, 0, role.Always, music, "platinum-gold-2018-album", ""},
	{61056, GateOpening, PreviewsPlayed, 0, role.Usually, theatre, "broadway-stars-schedule", ""},
}

// signerRow says that somebody has to sign at a gate: whoever holds a capacity
// in a duty there, or a role that the source names (by the duty, if there is one),
// or another instead of it.
type signerRow struct {
	id        role.FactID
	gate      Gate
	role, or  role.Role
	duty      role.Duty
	capacity  role.Capacity
	when      Condition // zero, or the condition without which nobody has to sign
	frequency role.Frequency
	in        []role.Setting
	source    cite.SourceID
	at        string
}

// signerRows is sorted by gate in the order of the constants, then by number. Of
// several rows about the holders of one duty the most specific counts.
var signerRows = [...]signerRow{
	{62001, GateRights, role.RightsOwner, 0, 0, 0, 0, role.Always, anywhere, "lets-schmooze-2015-development-hell", ""},
	{62002, GateRights, role.Producer, 0, 0, 0, 0, role.Usually, anywhere, "lets-schmooze-2015-development-hell", ""},
	{62003, GateDevelopmentFunding, 0, 0, role.DevelopmentFunding, role.Decides, 0, role.Usually, film, "openlearn-development", ""},
	{62040, GatePitch, role.NetworkExecutive, 0, 0, 0, 0, role.Usually, scriptedSeries, "kirschner-2019-network-cycle", ""},
	{62004, GateStory, role.NetworkExecutive, 0, 0, 0, 0, role.Usually, television, "levy-industrial-process-of-tv-development", ""},
	{62041, GateStory, role.Advertiser, 0, 0, 0, 0, role.Usually, commercials, "bcp-belgium-planning-budgeting-approval", "the script"},
	{62042, GatePackage, role.Producer, role.ExecutiveProducer, 0, 0, 0, role.Usually, film, "factbites-option", ""},
	{62005, GateGreenlight, role.StudioHead, 0, 0, 0, 0, role.Usually, studioFilm, "stage-32-studio-chief", "final authority"},
	{62006, GateGreenlight, 0, 0, role.Greenlight, role.Decides, 0, role.Often, studioFilm, "thewrap-hollywood-greenlighting-power", "in practice a committee"},
	{62043, GateGreenlight, role.Network, 0, 0, 0, 0, role.Usually, television, "producedby", "as of series orders"},
	{62044, GateGreenlight, role.Advertiser, 0, 0, 0, 0, role.Usually, commercials, "bcp-belgium-planning-budgeting-approval", "the advertiser signs off each phase"},
	{62045, GatePilotOrder, role.NetworkExecutive, 0, 0, 0, 0, role.Usually, scriptedSeries, "levy-industrial-process-of-tv-development", "the network president"},
	{62007, GateSeriesOrder, role.NetworkExecutive, 0, 0, 0, 0, role.Usually, scriptedSeries, "levy-television-development-chapter-8-copy", "the network president"},
	{62046, GateSeriesOrder, role.ParentCompany, 0, 0, 0, 0, role.Usually, scriptedSeries, "levy-television-development-chapter-8-copy", "approves every series order"},
	{62047, GateSeriesOrder, role.Network, 0, 0, 0, 0, role.Usually, nonFictionSeries, "monson-reality-tv-behind-the-scenes", "the network signs off on everything"},
	{62008, GateFinancingClosed, role.Financier, 0, 0, 0, 0, role.Usually, film, "togra-completion-bond", ""},
	{62009, GateFinancingClosed, role.CompletionGuarantor, 0, 0, 0, BondRequired, role.Usually, film, "togra-completion-bond", ""},
	{62048, GateFinancingClosed, role.ExecutiveProducer, 0, 0, 0, 0, role.Usually, film, "seed-001", "S113"},
	{62049, GateFinancingClosed, role.Financier, 0, 0, 0, 0, role.Usually, raisedElsewhere, "producedby", "as of films"},
	{62050, GateFinancingClosed, role.TheatreProducer, 0, 0, 0, 0, role.Usually, theatre, "producedby", "raises the money"},
	{62010, GateEditorialSpecification, role.ProductionExecutive, 0, 0, 0, 0, role.Usually, britishTelevision, "moonworkers-production-executive", ""},
	{62011, GateEditorialSpecification, role.Network, 0, 0, 0, 0, role.Usually, britishTelevision, "moonworkers-production-executive", "the broadcaster"},
	{62012, GateBond, role.CompletionGuarantor, 0, 0, 0, 0, role.Always, screen, "togra-completion-bond", ""},
	{62013, GateScriptLock, 0, 0, role.ShootingScript, role.Approves, 0, role.Usually, otherScreens, "independent-initiative-2018-locked-script", ""},
	{62051, GateScriptLock, role.Producer, 0, 0, 0, 0, role.Usually, film, "independent-initiative-2018-locked-script", ""},
	{62052, GateScriptLock, role.Producer, role.ExecutiveProducer, 0, 0, 0, role.Usually, television, "independent-initiative-2018-locked-script", ""},
	{62075, GateScriptLock, 0, 0, role.ShootingScript, role.Approves, 0, role.Sometimes, film, "producedby", "the producer signs for all who approve it"},
	{62076, GateScriptLock, 0, 0, role.ShootingScript, role.Approves, 0, role.Sometimes, television, "producedby", "the producer signs for all who approve it"},
	{62014, GateBudgetApproval, 0, 0, role.Budget, role.Approves, 0, role.Usually, outsideFilm, "producedby", "as of films"},
	{62053, GateBudgetApproval, role.ExecutiveProducer, 0, role.Budget, role.Approves, 0, role.Usually, film, "seed-001", "S112"},
	{62054, GateBudgetApproval, role.Producer, 0, role.Budget, role.Approves, 0, role.Usually, film, "seed-001", "S112"},
	{62055, GateBudgetApproval, role.ExecutiveProducer, 0, 0, 0, 0, role.Usually, music, "producedby", "provides the budget"},
	{62077, GateBudgetApproval, 0, 0, role.Budget, role.Approves, 0, role.Sometimes, film, "producedby", "executive producer and producer sign for all who approve it"},
	{62015, GateScheduleApproval, 0, 0, role.ShootingSchedule, role.Approves, 0, role.Usually, anywhere, "seed-000", "S019"},
	{62078, GateScheduleApproval, 0, 0, role.ShootingSchedule, role.Approves, 0, role.Sometimes, film, "producedby", "the executive producer signs for all who approve it"},
	{62079, GateScheduleApproval, role.ExecutiveProducer, 0, role.ShootingSchedule, role.Approves, 0, role.Usually, film, "seed-000", "S019"},
	{62016, GatePreProductionMeeting, role.Advertiser, 0, 0, 0, 0, role.Usually, commercials, "bcp-belgium-pre-production-meeting", ""},
	{62017, GatePreProductionMeeting, role.AdvertisingAgency, 0, 0, 0, 0, role.Usually, commercials, "bcp-belgium-pre-production-meeting", ""},
	{62018, GatePreProductionMeeting, role.ProductionCompany, 0, 0, 0, 0, role.Usually, commercials, "bcp-belgium-pre-production-meeting", ""},
	{62019, GateStartOfProduction, role.Producer, 0, 0, 0, 0, role.Usually, film, "seed-004", ""},
	{62020, GateStartOfProduction, role.Producer, 0, 0, 0, 0, role.Usually, television, "afci-production-phase-2", ""},
	{62056, GateStartOfProduction, role.ExecutiveProducer, 0, 0, 0, 0, role.Usually, digital, "producedby", "has the primary credit"},
	{62057, GateStartOfProduction, role.TheatreProducer, 0, 0, 0, 0, role.Usually, theatre, "producedby", "as of films"},
	{62058, GateStartOfProduction, role.MusicProducer, 0, 0, 0, 0, role.Usually, music, "producedby", "runs the sessions"},
	{62021, GateWrap, role.Producer, role.FirstAssistantDirector, 0, 0, 0, role.Usually, film, "producedby", ""},
	{62059, GateWrap, role.Producer, role.FirstAssistantDirector, 0, 0, 0, role.Usually, television, "producedby", ""},
	{62060, GateWrap, role.Advertiser, 0, 0, 0, 0, role.Usually, commercials, "bcp-belgium-planning-budgeting-approval", "the advertiser signs off each phase"},
	{62023, GateDirectorsCut, role.Director, 0, 0, 0, GuildCovered, role.Usually, screen, "dga-creative-rights-checklist", ""},
	{62024, GatePictureLock, 0, 0, role.FinalCut, role.Decides, 0, role.Usually, finalCutHeld, "dga-creative-rights-summary", "the person with final cutting authority"},
	{62061, GatePictureLock, role.Network, 0, 0, 0, 0, role.Usually, television, "levy-industrial-process-of-tv-development", "approves the cut"},
	{62062, GatePictureLock, role.ExecutiveProducer, 0, 0, 0, 0, role.Usually, longFormTelevision, "variety-dga-contract-talks", "the producer has the final cut in television"},
	{62063, GatePictureLock, role.ExecutiveProducer, 0, 0, 0, 0, role.Usually, britishNonFiction, "screenskills-edit-producer", "before the commissioner"},
	{62064, GatePictureLock, role.Advertiser, 0, 0, 0, 0, role.Usually, commercials, "bcp-belgium-planning-budgeting-approval", "the advertiser signs off each phase"},
	{62065, GatePictureLock, role.ExecutiveProducer, role.Creator, 0, 0, 0, role.Usually, digital, "producedby", "makers answer to themselves"},
	{62025, GateFinalMix, role.Director, role.Producer, 0, 0, 0, role.Usually, film, "producedby", ""},
	{62066, GateFinalMix, role.Network, 0, 0, 0, 0, role.Usually, nonFictionSeries, "monson-reality-tv-behind-the-scenes", "the network signs off on everything"},
	{62067, GateFinalMix, role.ExecutiveProducer, role.Director, 0, 0, 0, role.Usually, fictionTelevision, "producedby", ""},
	{62074, GateFinalMix, role.Director, role.Producer, 0, 0, 0, role.Usually, televisionDocumentaries, "producedby", "as of films"},
	{62026, GateQualityControl, role.PostHouse, role.Distributor, 0, 0, 0, role.Usually, film, "trisha-studios-mistakes-before-delivery", ""},
	{62068, GateQualityControl, role.Network, 0, 0, 0, 0, role.Usually, television, "producedby", "as it takes delivery"},
	{62027, GateDelivery, role.Distributor, 0, 0, 0, 0, role.Usually, film, "maldon-2008-completion-bond", ""},
	{62028, GateDelivery, role.CompletionGuarantor, 0, 0, 0, BondRequired, role.Sometimes, film, "maldon-2008-completion-bond", ""},
	{62029, GateDelivery, role.Network, 0, 0, 0, 0, role.Usually, television, "levy-industrial-process-of-tv-development", ""},
	{62069, GateDelivery, role.Advertiser, 0, 0, 0, 0, role.Usually, commercials, "bcp-belgium-planning-budgeting-approval", "the advertiser signs off each phase"},
	{62070, GateDelivery, role.Label, 0, 0, 0, 0, role.Usually, music, "producedby", "releases the recording"},
	{62071, GateDelivery, role.Publisher, 0, 0, 0, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{62030, GateRelease, role.Distributor, 0, 0, 0, 0, role.Usually, film, "producedby", ""},
	{62081, GateRelease, role.Publisher, 0, 0, 0, 0, role.Usually, games, "business-in-a-box-game-development", "approves each phase"},
	{62072, GateRelease, role.Network, 0, 0, 0, 0, role.Usually, television, "producedby", ""},
	{62073, GateRenewal, role.NetworkExecutive, 0, 0, 0, 0, role.Usually, orderedSeries, "producedby", "renews or cancels"},
	{62031, GateMilestone, role.Publisher, 0, 0, 0, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{62032, GateGoldMaster, role.Platform, 0, 0, 0, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{62033, GateGoldMaster, role.Publisher, 0, 0, 0, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{62034, GateMixApproval, role.MusicProducer, 0, 0, 0, 0, role.Usually, music, "audiorecording-song-production", ""},
	{62035, GateMixApproval, role.Artist, 0, 0, 0, 0, role.Usually, music, "audiorecording-song-production", ""},
	{62036, GateMixApproval, role.Label, 0, 0, 0, 0, role.Usually, music, "audiorecording-song-production", ""},
	{62037, GateMasterApproval, role.Artist, 0, 0, 0, 0, role.Usually, music, "platinum-gold-2018-album", ""},
	{62038, GateMasterApproval, role.Label, 0, 0, 0, 0, role.Sometimes, music, "audiorecording-song-production", ""},
	{62039, GateOpening, role.TheatreProducer, 0, 0, 0, 0, role.Usually, theatre, "broadway-stars-schedule", ""},
}
