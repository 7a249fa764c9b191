package phase

import "example.com/producedby/role/cite"

// note makes the changes that an event makes beyond those of its transition.
func (c *core) note(e Event) {
	switch e.Kind {
	case EventOption, EventExtendOption, EventPurchase, EventLapseOption, EventShelve, EventAcquire, EventReclaim, EventRewrite, EventPush:
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
		c.set(OptionExpired, cite.Unknown)
		if !e.Until.IsZero() {
			c.optionUntil = e.Until
		}
	case EventPurchase:
		c.set(RightsPurchased, cite.True)
		c.set(OptionHeld, cite.False)
	case EventLapseOption:
		c.set(OptionHeld, cite.False)
	case EventShelve, EventReclaim:
		c.set(ElementChanged, cite.Unknown)
	case EventAcquire:
		c.set(ElementChanged, cite.Unknown)
		c.set(CostsReimbursed, cite.Unknown) // the next owner's are still to be paid
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
		c.set(CutScreened, cite.Unknown)
		c.set(ReshootBounded, cite.Unknown)
	case EventLockPicture, EventApproveMix:
		c.lock++
		c.isLocked = true
		if e.Kind == EventApproveMix {
			c.mix = c.lock
		}
	case EventUnlockPicture:
		c.isLocked = false
		c.set(CutApproved, cite.Unknown) // what was approved is no longer the cut
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
