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
}

var gateRows = [...]gateRow{
	GateRights:                 {EventOption, 0, true},
	GateDevelopmentFunding:     {EventFundDevelopment, DevelopmentMoney, true},
	GateStory:                  {EventApproveStory, StoryApproved, false},
	GatePackage:                {EventPackage, TalentAttached, true},
	GateGreenlight:             {EventGreenlight, FinancingInPlace, false},
	GateSeriesOrder:            {EventOrderSeries, FinancingInPlace, false},
	GateFinancingClosed:        {EventCloseFinancing, FinancingInPlace, false},
	GateEditorialSpecification: {EventSignSpecification, SpecificationAgreed, false},
	GateBond:                   {EventIssueBond, BondIssued, true},
	GateScriptLock:             {EventLockScript, ScriptLocked, false},
	GateBudgetApproval:         {EventApproveBudget, BudgetApproved, false},
	GateScheduleApproval:       {EventApproveSchedule, ScheduleApproved, false},
	GatePreProductionMeeting:   {EventHoldPreProductionMeeting, PointsAgreed, false},
	GateStartOfProduction:      {EventStartProduction, 0, false},
	GateWrap:                   {EventWrap, ScenesDone, false},
	GateDirectorsCut:           {EventAdvanceCut, 0, true},
	GatePictureLock:            {EventLockPicture, PictureLocked, false},
	GateFinalMix:               {EventCompleteMix, MixComplete, false},
	GateQualityControl:         {EventPassQualityControl, StandardsMet, false},
	GateDelivery:               {EventDeliver, WorkDelivered, false},
	GateRelease:                {EventRelease, 0, false},
	GateMilestone:              {EventAcceptMilestone, 0, false},
	GateGoldMaster:             {EventCertifyBuild, BuildCertified, false},
	GateMixApproval:            {EventApproveMix, MixComplete, false},
	GateMasterApproval:         {EventApproveMaster, StandardsMet, false},
	GateOpening:                {EventOpen, 0, false},
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
	{61004, GatePackage, TalentAttached, 0, role.Usually, film, "factbites-option", ""},
	{61005, GateSeriesOrder, PilotDelivered, PilotOrdered, role.Usually, scriptedSeries, "levy-television-development-chapter-8-copy", ""},
	{61006, GateFinancingClosed, MoneyCoversBudget, 0, role.Usually, film, "seed-001", "S113"},
	{61007, GateFinancingClosed, BondIssued, BondRequired, role.Usually, film, "togra-completion-bond", ""},
	{61008, GateEditorialSpecification, SpecificationAgreed, 0, role.Usually, britishTelevision, "moonworkers-production-executive", ""},
	{61009, GateBond, BudgetDrafted, 0, role.Usually, anywhere, "togra-completion-bond", ""},
	{61010, GateBond, ScheduleDrafted, 0, role.Usually, anywhere, "togra-completion-bond", ""},
	{61011, GateBond, KeyPeopleVetted, 0, role.Usually, anywhere, "togra-completion-bond", ""},
	{61012, GateBond, InsuranceInPlace, 0, role.Usually, anywhere, "togra-completion-bond", ""},
	{61013, GateScriptLock, ScriptCirculated, 0, role.Usually, anywhere, "independent-initiative-2018-locked-script", ""},
	{61014, GateBudgetApproval, BudgetDrafted, 0, role.Usually, anywhere, "seed-001", "S112"},
	{61015, GateScheduleApproval, ScheduleDrafted, 0, role.Usually, anywhere, "afci-pre-production-sample-schedule", ""},
	{61016, GatePreProductionMeeting, PointsAgreed, 0, role.Always, commercials, "bcp-belgium-pre-production-meeting", ""},
	{61017, GateStartOfProduction, FinancingInPlace, 0, role.Always, studioFilm, "afci-production-phase-2", ""},
	{61018, GateStartOfProduction, FinancingInPlace, OutsideMoney, role.Usually, independentFiction, "afci-production-phase-2", ""},
	{61019, GateStartOfProduction, FinancingInPlace, 0, role.Sometimes, filmDocumentaries, "producedby-trade-knowledge", "documentaries are often shot while the money is sought"},
	{61020, GateStartOfProduction, FinancingInPlace, 0, role.Usually, scriptedSeries, "levy-television-development-chapter-8-copy", ""},
	{61021, GateStartOfProduction, SpecificationAgreed, 0, role.Usually, britishTelevision, "moonworkers-production-executive", ""},
	{61022, GateStartOfProduction, ScriptLocked, 0, role.Usually, liveActionFilm, "seikan-organize-preproduction", ""},
	{61023, GateStartOfProduction, ScriptLocked, 0, role.Rarely, filmDocumentaries, "playpause-rough-cut-screening", ""},
	{61024, GateStartOfProduction, BudgetApproved, 0, role.Usually, film, "seed-001", "S112"},
	{61025, GateStartOfProduction, BudgetApproved, 0, role.Usually, television, "pga-code-2004-long-form-television", ""},
	{61026, GateStartOfProduction, ScheduleApproved, 0, role.Usually, fictionFilm, "seed-000", "S019"},
	{61027, GateStartOfProduction, ScheduleApproved, 0, role.Sometimes, filmDocumentaries, "playpause-rough-cut-screening", "no fixed structure before the shoot"},
	{61028, GateStartOfProduction, ScheduleApproved, 0, role.Usually, television, "pga-code-2004-long-form-television", ""},
	{61029, GateStartOfProduction, BondIssued, BondRequired, role.Usually, film, "togra-completion-bond", ""},
	{61030, GateStartOfProduction, InsuranceInPlace, 0, role.Usually, film, "seed-004", "S271"},
	{61031, GateStartOfProduction, CrewInPlace, 0, role.Usually, film, "afci-production-phase-2", ""},
	{61032, GateStartOfProduction, CastInPlace, 0, role.Usually, liveActionFilm, "afci-production-phase-2", ""},
	{61033, GateStartOfProduction, CastInPlace, 0, role.Rarely, filmDocumentaries, "producedby-trade-knowledge", "people appear as themselves"},
	{61034, GateStartOfProduction, LocationsSecured, 0, role.Usually, liveActionFilm, "seed-004", "S273"},
	{61035, GateStartOfProduction, LocationsSecured, 0, role.Sometimes, filmDocumentaries, "producedby-trade-knowledge", "the camera follows its subject"},
	{61036, GateStartOfProduction, PointsAgreed, 0, role.Always, commercials, "bcp-belgium-pre-production-meeting", ""},
	{61037, GateWrap, ScenesDone, 0, role.Usually, fictionFilm, "producedby", ""},
	{61038, GateWrap, ScenesDone, 0, role.Rarely, filmDocumentaries, "new-doc-editing-post-production-stages", "the assembly begins with some still to shoot"},
	{61039, GateWrap, ScenesDone, 0, role.Usually, scriptedSeries, "producedby", ""},
	{61040, GateDirectorsCut, DirectorsPeriodOver, GuildCovered, role.Always, anywhere, "dga-creative-rights-checklist", ""},
	{61041, GatePictureLock, DirectorsPeriodOver, GuildCovered, role.Always, anywhere, "dga-creative-rights-checklist", ""},
	{61042, GatePictureLock, CutApproved, 0, role.Usually, anywhere, "trisha-studios-mistakes-before-delivery", ""},
	{61043, GateFinalMix, PictureLocked, 0, role.Always, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61044, GateQualityControl, PictureLocked, 0, role.Always, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61045, GateQualityControl, MixComplete, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61046, GateQualityControl, GradeComplete, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61047, GateDelivery, MixComplete, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61048, GateDelivery, GradeComplete, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61049, GateDelivery, StandardsMet, 0, role.Usually, screen, "trisha-studios-mistakes-before-delivery", ""},
	{61050, GateDelivery, BuildCertified, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{61051, GateRelease, WorkDelivered, 0, role.Usually, anywhere, "guide-to-postproduction-2nd-edition", ""},
	{61052, GateMilestone, MilestoneSubmitted, 0, role.Always, games, "deviant-legal-milestones", ""},
	{61053, GateGoldMaster, MilestoneSubmitted, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{61054, GateMixApproval, MixFinished, 0, role.Always, music, "audiorecording-song-production", ""},
	{61055, GateMasterApproval, MasterFinished, 0, role.Always, music, "platinum-gold-2018-album", ""},
	{61056, GateOpening, PreviewsPlayed, 0, role.Usually, theatre, "broadway-stars-schedule", ""},
}

// signerRow says that somebody has to sign at a gate: whoever holds a capacity
// in a duty there, or a role that the source names.
type signerRow struct {
	id        role.FactID
	gate      Gate
	role      role.Role
	duty      role.Duty
	capacity  role.Capacity
	frequency role.Frequency
	in        []role.Setting
	source    cite.SourceID
	at        string
}

// signerRows is sorted by gate in the order of the constants, then by number.
var signerRows = [...]signerRow{
	{62001, GateRights, role.RightsOwner, 0, 0, role.Always, anywhere, "lets-schmooze-2015-development-hell", ""},
	{62002, GateRights, role.Producer, 0, 0, role.Usually, film, "lets-schmooze-2015-development-hell", ""},
	{62003, GateDevelopmentFunding, 0, role.DevelopmentFunding, role.Decides, role.Usually, film, "openlearn-development", ""},
	{62004, GateStory, role.NetworkExecutive, 0, 0, role.Usually, scriptedSeries, "levy-industrial-process-of-tv-development", ""},
	{62005, GateGreenlight, role.StudioHead, 0, 0, role.Usually, studioFilm, "stage-32-studio-chief", ""},
	{62006, GateGreenlight, 0, role.Greenlight, role.Decides, role.Usually, studioFilm, "thewrap-hollywood-greenlighting-power", "in practice a committee"},
	{62007, GateSeriesOrder, role.NetworkExecutive, 0, 0, role.Usually, scriptedSeries, "levy-television-development-chapter-8-copy", ""},
	{62008, GateFinancingClosed, role.Financier, 0, 0, role.Usually, film, "togra-completion-bond", ""},
	{62009, GateFinancingClosed, role.CompletionGuarantor, 0, 0, role.Sometimes, film, "togra-completion-bond", ""},
	{62010, GateEditorialSpecification, role.ProductionExecutive, 0, 0, role.Usually, britishTelevision, "moonworkers-production-executive", ""},
	{62011, GateEditorialSpecification, role.Network, 0, 0, role.Usually, britishTelevision, "moonworkers-production-executive", "the broadcaster"},
	{62012, GateBond, role.CompletionGuarantor, 0, 0, role.Always, anywhere, "togra-completion-bond", ""},
	{62013, GateScriptLock, 0, role.ShootingScript, role.Approves, role.Usually, anywhere, "independent-initiative-2018-locked-script", ""},
	{62014, GateBudgetApproval, 0, role.Budget, role.Approves, role.Usually, anywhere, "seed-001", "S112"},
	{62015, GateScheduleApproval, 0, role.ShootingSchedule, role.Approves, role.Usually, anywhere, "seed-000", "S019"},
	{62016, GatePreProductionMeeting, role.Advertiser, 0, 0, role.Usually, commercials, "bcp-belgium-pre-production-meeting", ""},
	{62017, GatePreProductionMeeting, role.AdvertisingAgency, 0, 0, role.Usually, commercials, "bcp-belgium-pre-production-meeting", ""},
	{62018, GatePreProductionMeeting, role.ProductionCompany, 0, 0, role.Usually, commercials, "bcp-belgium-pre-production-meeting", ""},
	{62019, GateStartOfProduction, role.Producer, 0, 0, role.Usually, film, "seed-004", ""},
	{62020, GateStartOfProduction, role.Producer, 0, 0, role.Usually, television, "afci-production-phase-2", ""},
	{62021, GateWrap, role.Producer, 0, 0, role.Usually, film, "producedby", ""},
	{62022, GateWrap, role.FirstAssistantDirector, 0, 0, role.Sometimes, film, "producedby", ""},
	{62023, GateDirectorsCut, role.Director, 0, 0, role.Usually, anywhere, "dga-creative-rights-checklist", ""},
	{62024, GatePictureLock, 0, role.FinalCut, role.Decides, role.Usually, anywhere, "dga-creative-rights-summary", "the person with final cutting authority"},
	{62025, GateFinalMix, 0, role.SoundMix, role.Approves, role.Usually, anywhere, "producedby", ""},
	{62026, GateQualityControl, role.Distributor, 0, 0, role.Usually, film, "trisha-studios-mistakes-before-delivery", ""},
	{62027, GateDelivery, role.Distributor, 0, 0, role.Usually, film, "maldon-2008-completion-bond", ""},
	{62028, GateDelivery, role.CompletionGuarantor, 0, 0, role.Sometimes, film, "maldon-2008-completion-bond", ""},
	{62029, GateDelivery, role.Network, 0, 0, role.Usually, television, "levy-industrial-process-of-tv-development", ""},
	{62030, GateRelease, role.Distributor, 0, 0, role.Usually, film, "producedby", ""},
	{62031, GateMilestone, role.Publisher, 0, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{62032, GateGoldMaster, role.Platform, 0, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{62033, GateGoldMaster, role.Publisher, 0, 0, role.Usually, games, "business-in-a-box-game-development", ""},
	{62034, GateMixApproval, role.MusicProducer, 0, 0, role.Usually, music, "audiorecording-song-production", ""},
	{62035, GateMixApproval, role.Artist, 0, 0, role.Usually, music, "audiorecording-song-production", ""},
	{62036, GateMixApproval, role.Label, 0, 0, role.Usually, music, "audiorecording-song-production", ""},
	{62037, GateMasterApproval, role.Artist, 0, 0, role.Usually, music, "platinum-gold-2018-album", ""},
	{62038, GateMasterApproval, role.Label, 0, 0, role.Sometimes, music, "audiorecording-song-production", ""},
	{62039, GateOpening, role.TheatreProducer, 0, 0, role.Usually, theatre, "broadway-stars-schedule", ""},
}
