package phase

import "example.com/producedby/role/cite"

// forgottenBy returns the facts that an event makes unsaid, since what they were
// told of is no longer what stands: they have to be told anew.
func forgottenBy(k EventKind) []Condition {
	switch k {
	case EventOption, EventExtendOption: // the next extension has its own price
		return []Condition{OptionPaid, OptionExpired}
	case EventShelve: // its owner has stopped paying
		return []Condition{ElementChanged, DevelopmentMoney, MoneyCoversBudget}
	case EventReclaim:
		return []Condition{ElementChanged}
	case EventAcquire: // the next owner's costs are still to be paid, and its approval to be given
		return []Condition{ElementChanged, CostsReimbursed, StoryApproved}
	case EventOrderPilot:
		return []Condition{PilotDelivered, PilotTested}
	case EventAdvanceCut, EventReshoot, EventUnlockPicture: // what was approved is no longer the cut
		return []Condition{CutApproved}
	case EventWrapReshoot:
		return []Condition{CutScreened, ReshootBounded}
	case EventStartCut:
		return []Condition{MixFinished}
	case EventApproveMix:
		return []Condition{MasterFinished}
	case EventRejectDelivery: // another build, another master, another day
		return []Condition{BuildCertified, CertificationPassed, MasterFinished, DeliveryInTime}
	case EventRejectMilestone:
		return []Condition{BuildCertified, CertificationPassed}
	case EventStartPreviews:
		return []Condition{PreviewsPlayed}
	case EventTour: // another run
		return []Condition{StopClauseMet, ClosingNotice}
	default:
		return nil
	}
}

// orderPilot makes the changes of the order of the pilot. Where it is a unit the
// order pays for it, and the script that it is shot from is its own.
func (w *Work) orderPilot(c *core) {
	c.pilot = true
	if c == &w.whole {
		return
	}
	c.set(FinancingInPlace, cite.True)
	c.set(ScriptsBanked, cite.True)
	for _, k := range forgottenBy(EventOrderPilot) {
		w.whole.set(k, cite.Unknown)
	}
}

// note makes the changes that an event makes beyond those of its transition.
func (c *core) note(e Event) {
	for _, k := range forgottenBy(e.Kind) {
		c.set(k, cite.Unknown)
	}
	switch e.Kind {
	case EventOption, EventExtendOption, EventPurchase, EventLapseOption, EventRewrite, EventPush:
		c.noteEarly(e)
	case EventSecureTheatre:
		c.set(TheatreSecured, cite.True)
	case EventPayAdvance:
		c.advances++
	case EventInsure:
		c.set(InsuranceInPlace, cite.True)
	case EventHireCrew:
		c.set(CrewInPlace, cite.True)
	case EventCast:
		c.set(CastInPlace, cite.True)
	case EventSecureLocations:
		c.set(LocationsSecured, cite.True)
	case EventLoseFinancing:
		c.set(FinancingInPlace, cite.False)
		c.set(MoneyCoversBudget, cite.False)
	case EventShelve:
		if c.state == InTurnaround { // whoever ordered it gave it up
			c.set(FinancingInPlace, cite.False)
		}
	case EventTakeOver:
		c.guarantor = true
	case EventSubmitMilestone, EventAcceptMilestone, EventRejectMilestone:
		c.noteMilestone(e.Kind)
	default:
		c.notePost(e)
	}
}

// noteEarly makes the changes of the events before the making.
func (c *core) noteEarly(e Event) {
	switch e.Kind {
	case EventOption, EventExtendOption:
		c.set(OptionHeld, cite.True)
		if !e.Until.IsZero() {
			c.optionUntil = e.Until
		}
	case EventPurchase:
		c.set(RightsPurchased, cite.True)
		c.set(OptionHeld, cite.False)
	case EventLapseOption:
		c.set(OptionHeld, cite.False)
	case EventRewrite:
		c.drafts++
	case EventPush:
		c.pushes++
		if !e.Until.IsZero() {
			c.startOn = e.Until
		}
	}
}

func (c *core) noteMilestone(k EventKind) {
	c.set(MilestoneSubmitted, cite.Of(k == EventSubmitMilestone))
	c.inCure = k == EventRejectMilestone
	if k == EventAcceptMilestone {
		c.accepted++
	}
}

// notePost makes the changes of the events after the making.
func (c *core) notePost(e Event) {
	switch e.Kind {
	case EventStartCut:
		c.cut = CutAssembly
	case EventAdvanceCut:
		if c.cut++; c.cut == CutDirectors {
			c.directorSince = e.On
		}
	case EventReshoot:
		c.reshoots++
		c.reshootUntil = e.Until
	case EventWrapReshoot:
		c.reshootUntil = Date{}
	case EventLockPicture, EventApproveMix:
		c.lock++
		c.isLocked = true
		if e.Kind == EventApproveMix {
			c.mix = c.lock
		}
	case EventUnlockPicture:
		c.isLocked = false
	case EventCompleteMix:
		c.mix = c.lock
	case EventCompleteGrade:
		c.grade = c.lock
	case EventPassQualityControl, EventApproveMaster:
		c.checked = c.lock
	case EventFailQualityControl:
		c.checked = 0
	case EventRejectDelivery:
		c.checked = 0
		c.set(WorkDelivered, cite.False)
	}
}
