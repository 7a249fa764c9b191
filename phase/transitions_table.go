package phase

import (
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// transitionRow is one line of the transition table.
type transitionRow struct {
	id     TransitionID
	in     []role.Setting
	except []role.Setting // settings among them that have a way of their own
	part   part
	from   uint32 // bits of states
	event  EventKind
	to     State        // zero: the state stays
	back   bool         // to the state that was interrupted
	gate   Gate         // what the gate asks for has to hold
	needs  []Condition  // what else has to hold
	either [2]Condition // of which one has to hold
	unless []Condition  // what must be known not to hold
	loop   bool         // may lead back to an earlier phase
	source cite.SourceID
	at     string
}

// part says which part of a work a transition is for.
type part uint8

const (
	anyPart   part = iota
	wholeOnly      // works with units, as a whole
	unitOnly       // units
	workOnly       // the work itself, whether it has units or not
)

// The states that transitions lead from, as bits.
const (
	idea             uint32 = 1 << Idea
	optioned         uint32 = 1 << Optioned
	inDev            uint32 = 1 << InDevelopment
	inTurnaround     uint32 = 1 << InTurnaround
	packaged         uint32 = 1 << Packaged
	greenlit         uint32 = 1 << Greenlit
	financed         uint32 = 1 << Financed
	inPrep           uint32 = 1 << InPreparation
	making           uint32 = 1 << InProduction
	onHiatus         uint32 = 1 << OnHiatus
	suspended        uint32 = 1 << Suspended
	wrapped          uint32 = 1 << Wrapped
	cutting          uint32 = 1 << Cutting
	reshooting       uint32 = 1 << Reshooting
	locked           uint32 = 1 << Locked
	finishing        uint32 = 1 << Finishing
	delivered        uint32 = 1 << Delivered
	released         uint32 = 1 << Released
	inPreviews       uint32 = 1 << InPreviews
	running          uint32 = 1 << Running
	beforeMoney             = idea | optioned | inDev | packaged
	beforePrep              = beforeMoney | greenlit | financed
	closed           uint32 = 1 << Closed
	beforeTheEdit           = inDev | packaged | greenlit | financed | inPrep | making | onHiatus | wrapped | cutting | reshooting
	outsideTheMaking        = inPrep | onHiatus | wrapped | cutting | reshooting | locked | finishing | inPreviews | running
	underOption             = beforeRelease&^idea | inPreviews | released | running | closed
	beforeRelease           = beforePrep | inPrep | making | onHiatus | suspended | wrapped | cutting | reshooting | locked | finishing | delivered
)

// transitionRows is in the order of a life without detours; of several rows for
// one event from one state the first that is for the setting and the part of the
// work holds.
var transitionRows = [...]transitionRow{
	{id: "T1", in: anywhere, part: workOnly, from: idea, event: EventOption, to: Optioned, gate: GateRights, unless: []Condition{RightsPurchased}, source: "lets-schmooze-2015-development-hell"},
	{id: "T2", in: anywhere, part: workOnly, from: underOption, event: EventLapseOption, to: Expired, needs: []Condition{OptionHeld, OptionExpired}, source: "filmtvlaw-2016-turnaround-agreement"},
	{id: "T3", in: anywhere, part: workOnly, from: underOption, event: EventExtendOption, needs: []Condition{OptionHeld, OptionPaid}, source: "factbites-option"},
	{id: "T4", in: anywhere, from: idea | optioned, event: EventAttachWriter, to: InDevelopment, source: "lets-schmooze-2015-development-hell"},
	{id: "T4a", in: anywhere, part: workOnly, from: idea | optioned, event: EventFundDevelopment, to: InDevelopment, gate: GateDevelopmentFunding, source: "openlearn-development"},
	{id: "T4b", in: anywhere, part: workOnly, from: inDev, event: EventFundDevelopment, gate: GateDevelopmentFunding, source: "openlearn-development"},
	{id: "T4d", in: scriptedSeries, part: workOnly, from: idea | optioned, event: EventBuyPitch, to: InDevelopment, gate: GatePitch, source: "kirschner-2019-network-cycle"},
	{id: "T4c", in: anywhere, from: inDev, event: EventApproveStory, gate: GateStory, source: "levy-industrial-process-of-tv-development"},
	{id: "T5", in: anywhere, from: beforeTheEdit, event: EventRewrite, source: "script-anatomy-producing-your-own-episode-prep", at: "at any time until the final edit"},
	{id: "T6a", in: anywhere, part: workOnly, from: beforeMoney, event: EventPurchase, source: "filmtvlaw-2016-turnaround-agreement"},
	{id: "T6c", in: anywhere, part: workOnly, from: underOption &^ beforeMoney, event: EventPurchase, needs: []Condition{OptionHeld}, source: "producedby", at: "an option is exercised as long as it runs"},
	{id: "T6", in: anywhere, part: workOnly, from: inDev | packaged, event: EventShelve, to: InTurnaround, needs: []Condition{RightsPurchased}, loop: true, source: "filmtvlaw-2016-turnaround-agreement"},
	{id: "T6b", in: anywhere, from: inTurnaround | wrapped | cutting | locked | finishing | delivered, event: EventShelve, to: Shelved, source: "producedby", at: "for good"},
	{id: "T7", in: anywhere, part: workOnly, from: inTurnaround, event: EventAcquire, to: InDevelopment, needs: []Condition{CostsReimbursed}, loop: true, source: "tools-for-film-turnaround"},
	{id: "T8", in: anywhere, part: workOnly, from: inTurnaround, event: EventReclaim, to: InDevelopment, needs: []Condition{ElementChanged}, loop: true, source: "scriptbeat-turnaround"},
	{id: "T9", in: anywhere, part: workOnly, from: inDev, event: EventPackage, to: Packaged, gate: GatePackage, source: "factbites-option"},
	{id: "T10", in: commissioned, except: orderedSeries, part: workOnly, from: inDev | packaged, event: EventGreenlight, to: Greenlit, gate: GateGreenlight, source: "perez-raising-money"},
	{id: "T11", in: raised, part: workOnly, from: packaged, event: EventCloseFinancing, to: Financed, gate: GateFinancingClosed, source: "afci-production-phase-2"},
	{id: "T11c", in: documentaries, part: workOnly, from: inPrep | making | onHiatus | wrapped | cutting, event: EventCloseFinancing, gate: GateFinancingClosed, source: "producedby-trade-knowledge", at: "shot while the money is sought"},
	{id: "T11b", in: theatre, part: workOnly, from: inDev | packaged | financed, event: EventSecureTheatre, source: "producedby", at: "with the capitalization"},
	{id: "T11a", in: financedSomehow, part: workOnly, from: greenlit | financed | inPrep, event: EventLoseFinancing, to: Packaged, needs: []Condition{FinancingInPlace}, loop: true, source: "seed-001", at: "S080"},
	{id: "T11d", in: games, part: workOnly, from: inPrep, event: EventLoseFinancing, to: Packaged, loop: true, source: "producedby", at: "the publisher pays by milestones"},
	{id: "T12", in: anywhere, from: greenlit | financed, event: EventStartPreparation, to: InPreparation, source: "afci-production-phase-2"},
	{id: "T12a", in: documentaries, from: inDev | packaged, event: EventStartPreparation, to: InPreparation, source: "producedby-trade-knowledge", at: "shot while the money is sought"},
	{id: "T12b", in: independentFiction, from: inDev | packaged, event: EventStartPreparation, to: InPreparation, unless: []Condition{OutsideMoney}, source: "producedby-trade-knowledge", at: "self-financed"},
	{id: "T12c", in: selfStarted, from: inDev | packaged, event: EventStartPreparation, to: InPreparation, source: "producedby"},
	{id: "T12d", in: outsideGames, part: unitOnly, from: inDev, event: EventStartPreparation, to: InPreparation, source: "tv-writer-shooting-schedules"},
	{id: "T12e", in: scriptedSeries, part: workOnly, from: inDev | packaged, event: EventStartPreparation, to: InPreparation, needs: []Condition{FinancingInPlace}, source: "levy-television-development-chapter-8-copy", at: "once the series is ordered"},
	{id: "T13", in: screen, from: inPrep | making, event: EventLockScript, gate: GateScriptLock, source: "wikipedia-shooting-script-mirror"},
	{id: "T14", in: anywhere, from: inPrep, event: EventApproveBudget, gate: GateBudgetApproval, source: "seed-001", at: "S112"},
	{id: "T14a", in: anywhere, from: inPrep, event: EventApproveSchedule, gate: GateScheduleApproval, source: "seed-000", at: "S019"},
	{id: "T14b", in: screen, part: workOnly, from: packaged | financed | greenlit | inPrep, event: EventIssueBond, gate: GateBond, source: "togra-completion-bond"},
	{id: "T14c", in: anywhere, from: packaged | financed | greenlit | inPrep, event: EventInsure, source: "seed-004", at: "S271"},
	{id: "T14d", in: anywhere, from: inPrep, event: EventHireCrew, source: "afci-production-phase-2"},
	{id: "T14e", in: anywhere, from: inPrep, event: EventCast, source: "afci-production-phase-2"},
	{id: "T14f", in: anywhere, from: inPrep, event: EventSecureLocations, source: "seed-004", at: "S273"},
	{id: "T14g", in: britishTelevision, part: workOnly, from: greenlit | inPrep, event: EventSignSpecification, gate: GateEditorialSpecification, source: "moonworkers-production-executive"},
	{id: "T14h", in: commercials, from: inPrep, event: EventHoldPreProductionMeeting, gate: GatePreProductionMeeting, source: "bcp-belgium-pre-production-meeting"},
	{id: "T15", in: outsideGames, from: inPrep, event: EventStartProduction, to: InProduction, gate: GateStartOfProduction, source: "seed-004"},
	{id: "T16", in: anywhere, from: inPrep, event: EventPush, source: "breakfast-2007-push"},
	{id: "T17", in: anywhere, from: making, event: EventPauseForHiatus, to: OnHiatus, source: "sceneitall-managing-days"},
	{id: "T17a", in: anywhere, from: making, event: EventSuspend, to: Suspended, source: "litwak-covid-losses"},
	{id: "T17b", in: anywhere, from: outsideTheMaking, event: EventSuspend, to: Suspended, source: "producedby", at: "as of the making"},
	{id: "T18", in: anywhere, from: onHiatus | suspended, event: EventResume, back: true, source: "akin-gump-production-delays"},
	{id: "T19", in: anywhere, from: inPrep | making | suspended, event: EventAbandon, to: Abandoned, either: [2]Condition{AbandonmentEvent, FinancierStops}, source: "film-escape-abandonment-provision"},
	{id: "T19a", in: anywhere, from: onHiatus | inPreviews, event: EventAbandon, to: Abandoned, either: [2]Condition{AbandonmentEvent, FinancierStops}, source: "producedby", at: "as of the making"},
	{id: "T20", in: outsideGames, part: wholeOnly, from: inPrep | making, event: EventWrap, to: Wrapped, needs: []Condition{UnitsWrapped}, source: "tv-writer-shooting-schedules"},
	{id: "T20a", in: screen, from: making, event: EventWrap, to: Wrapped, gate: GateWrap, source: "producedby"},
	{id: "T21", in: screen, from: wrapped, event: EventStartCut, to: Cutting, source: "d-and-b-c-post-production-guide"},
	{id: "T21a", in: music, from: making, event: EventStartCut, to: Cutting, source: "instagantt-music-album", at: "the mix"},
	{id: "T22", in: screen, from: cutting, event: EventAdvanceCut, source: "dga-creative-rights-checklist"},
	{id: "T23", in: screen, from: cutting, event: EventReshoot, to: Reshooting, needs: []Condition{CutScreened, ReshootBounded}, loop: true, source: "film-makers-production-bible-post"},
	{id: "T23a", in: screen, from: reshooting, event: EventWrapReshoot, to: Cutting, source: "afci-production-phase-4"},
	{id: "T24", in: screen, from: cutting, event: EventLockPicture, to: Locked, gate: GatePictureLock, source: "trisha-studios-mistakes-before-delivery"},
	{id: "T25", in: screen, from: locked | finishing, event: EventUnlockPicture, to: Cutting, loop: true, source: "trisha-studios-mistakes-before-delivery"},
	{id: "T26", in: screen, from: locked, event: EventStartFinishing, to: Finishing, source: "routledge-post-production-chapter"},
	{id: "T26a", in: screen, from: finishing, event: EventCompleteMix, gate: GateFinalMix, source: "trisha-studios-mistakes-before-delivery"},
	{id: "T26b", in: screen, from: finishing, event: EventCompleteGrade, needs: []Condition{PictureLocked}, source: "trisha-studios-mistakes-before-delivery"},
	{id: "T26c", in: screen, from: finishing, event: EventPassQualityControl, gate: GateQualityControl, source: "trisha-studios-mistakes-before-delivery"},
	{id: "T26d", in: music, from: cutting, event: EventApproveMix, to: Finishing, gate: GateMixApproval, source: "audiorecording-song-production"},
	{id: "T26e", in: music, from: finishing, event: EventApproveMaster, gate: GateMasterApproval, source: "platinum-gold-2018-album"},
	{id: "T26i", in: music, part: wholeOnly, from: finishing, event: EventDeliver, to: Delivered, gate: GateDelivery, needs: []Condition{MixComplete, StandardsMet, UnitsDelivered}, source: "platinum-gold-2018-album"},
	{id: "T26j", in: anywhere, part: wholeOnly, from: finishing, event: EventDeliver, to: Delivered, gate: GateDelivery, needs: []Condition{UnitsDelivered}, source: "tv-writer-shooting-schedules"},
	{id: "T26f", in: music, from: finishing, event: EventDeliver, to: Delivered, gate: GateDelivery, needs: []Condition{MixComplete, StandardsMet}, source: "platinum-gold-2018-album"},
	{id: "T26g", in: anywhere, except: film, part: wholeOnly, from: wrapped, event: EventDeliver, to: Delivered, gate: GateDelivery, needs: []Condition{UnitsDelivered}, source: "tv-writer-shooting-schedules"},
	{id: "T26h", in: anywhere, from: finishing, event: EventDeliver, to: Delivered, gate: GateDelivery, source: "trisha-studios-mistakes-before-delivery"},
	{id: "T27", in: screen, from: finishing, event: EventFailQualityControl, source: "trisha-studios-mistakes-before-delivery"},
	{id: "T27a", in: anywhere, from: delivered, event: EventRejectDelivery, to: Finishing, loop: true, source: "trisha-studios-mistakes-before-delivery"},
	{id: "T28c", in: anywhere, part: wholeOnly, from: delivered, event: EventRelease, to: Released, gate: GateRelease, needs: []Condition{UnitsDelivered}, source: "guide-to-postproduction-2nd-edition"},
	{id: "T28", in: anywhere, from: delivered, event: EventRelease, to: Released, gate: GateRelease, source: "guide-to-postproduction-2nd-edition"},
	{id: "T28a", in: screen, from: delivered | released, event: EventPremiere, source: "seed-002", at: "S183"},
	{id: "T28b", in: onAir, from: released, event: EventGoOn, to: Running, source: "goldberg-production-schedule"},
	{id: "T28d", in: orderedSeries, part: workOnly, from: wrapped | delivered | released | running, event: EventRenew, gate: GateRenewal, source: "producedby"},
	{id: "T30c", in: scriptedSeries, part: workOnly, from: inDev, event: EventOrderPilot, gate: GatePilotOrder, unless: []Condition{FinancingInPlace}, source: "levy-industrial-process-of-tv-development"},
	{id: "T30f", in: scriptedSeries, part: unitOnly, from: inDev, event: EventOrderPilot, gate: GatePilotOrder, unless: []Condition{FinancingInPlace}, source: "levy-industrial-process-of-tv-development", at: "the pilot is the unit"},
	{id: "T30", in: scriptedSeries, part: workOnly, from: inDev | packaged, event: EventOrderSeries, to: InDevelopment, gate: GateSeriesOrder, unless: []Condition{FinancingInPlace}, loop: true, source: "levy-television-development-chapter-8-copy", at: "the development of the season begins"},
	{id: "T30e", in: nonFictionSeries, part: workOnly, from: inDev | packaged, event: EventOrderSeries, to: Greenlit, gate: GateSeriesOrder, source: "pga-code-non-fiction-television", at: "casting comes next"},
	{id: "T30a", in: anywhere, from: beforeRelease | inTurnaround, event: EventCancel, to: Cancelled, source: "scribd-the-whole-crazy-process"},
	{id: "T30b", in: anywhere, from: released | running, event: EventCancel, to: Cancelled, source: "goldberg-production-schedule"},
	{id: "T30d", in: theatre, from: inPreviews, event: EventCancel, to: Cancelled, source: "producedby", at: "before the opening"},
	{id: "T31", in: games, from: inDev | packaged | inPrep | making | cutting | finishing, event: EventSubmitMilestone, source: "deviant-legal-milestones"},
	{id: "T31a", in: games, from: inDev | packaged | inPrep | making | cutting | finishing, event: EventAcceptMilestone, gate: GateMilestone, source: "deviant-legal-milestones", at: "leads to the next step of the lifecycle"},
	{id: "T31b", in: games, from: inDev | packaged | inPrep | making | cutting | finishing, event: EventRejectMilestone, needs: []Condition{MilestoneSubmitted}, source: "deviant-legal-milestones", at: "opens a time to cure"},
	{id: "T31d", in: games, part: workOnly, from: beforeRelease | released | running, event: EventPayAdvance, needs: []Condition{AdvanceDue}, source: "gamedev-flexible-milestones"},
	{id: "T31c", in: games, from: finishing, event: EventCertifyBuild, gate: GateGoldMaster, source: "business-in-a-box-game-development"},
	{id: "T32", in: theatre, from: making, event: EventStartPreviews, to: InPreviews, source: "broadway-stars-schedule"},
	{id: "T32a", in: theatre, from: inPreviews, event: EventOpen, to: Running, gate: GateOpening, source: "broadway-stars-schedule"},
	{id: "T32b", in: theatre, from: running, event: EventClose, to: Closed, either: [2]Condition{StopClauseMet, ClosingNotice}, source: "vectree-broadway-production-mechanics", at: "by the stop clause"},
	{id: "T32f", in: theatre, from: inPreviews, event: EventClose, to: Closed, needs: []Condition{ClosingNotice}, source: "producedby", at: "before the opening"},
	{id: "T32c", in: theatre, from: running, event: EventRecoup, source: "vectree-broadway-production-mechanics", at: "may never come"},
	{id: "T32d", in: theatre, from: running | closed, event: EventTour, to: Running, source: "producedby"},
	{id: "T32e", in: outsideTheatre, from: released | running, event: EventClose, to: Closed, source: "producedby"},
	{id: "T33", in: screen, part: workOnly, from: making, event: EventTakeOver, needs: []Condition{BondIssued, ToleranceExceeded}, source: "togra-completion-bond"},
	{id: "T34", in: anywhere, from: released | running | closed, event: EventComplete, to: Completed, source: "producedby"},
}
