package phase

import "example.com/producedby/role/cite"

// core is the state of a work or of one of its units. It is a comparable value.
type core struct {
	state State
	from  State // what an interruption came from

	known, truth conditionSet // facts; truth is a subset of known

	lock                uint32 // how often the picture has been locked
	isLocked            bool
	mix, grade, checked uint32 // the lock that each was made for; zero for none

	cut           CutStage
	directorSince Date // when the director's cut began

	optionUntil  Date
	startOn      Date // the day production is to start, once it was pushed
	reshootUntil Date // the last day of the reshoot, where it was said
	since        Date // when the state was entered

	drafts, reshoots, pushes, accepted, advances uint32

	inCure    bool // a milestone was rejected and not handed in again
	guarantor bool // the guarantor is in control
	pilot     bool // it was ordered as the pilot
}

// conditionSet is a set of conditions, as bits.
type conditionSet [2]uint64

func (s conditionSet) has(k Condition) bool { return s[k/64]&(1<<(k%64)) != 0 }

// put adds a condition to the set, or takes it out.
func (s *conditionSet) put(k Condition, in bool) {
	s[k/64] &^= 1 << (k % 64)
	if in {
		s[k/64] |= 1 << (k % 64)
	}
}

// Settled reports whether c is known from events alone, so that it cannot be
// recorded as a fact: a picture is locked by locking it.
func (c Condition) Settled() bool {
	switch c {
	case RightsPurchased, FinancingInPlace, BudgetApproved, ScheduleApproved, ScriptLocked, BondIssued, PictureLocked, MixComplete, GradeComplete,
		StandardsMet, WorkDelivered, BuildCertified, MeetingHeld, MilestoneSubmitted, UnitsWrapped, UnitsDelivered, OptionHeld, AdvanceDue:
		return true
	default:
		return false
	}
}

func (c *core) set(k Condition, t cite.Truth) {
	c.known.put(k, t.Known())
	c.truth.put(k, t == cite.True)
}

// fact returns what is known of a condition on a day. The artefacts of finishing
// count for the present lock alone. What was not recorded may follow from dates.
func (c *core) fact(k Condition, on Date, l *Log) cite.Truth {
	switch k {
	case PictureLocked:
		return cite.Of(c.isLocked)
	case MixComplete:
		return cite.Of(c.isLocked && c.mix == c.lock)
	case GradeComplete:
		return cite.Of(c.isLocked && c.grade == c.lock)
	case StandardsMet:
		return cite.Of(c.isLocked && c.checked == c.lock)
	case AdvanceDue: // one more for the signature
		return cite.Of(c.advances <= c.accepted)
	}
	switch {
	case c.known.has(k):
		return cite.Of(c.truth.has(k))
	case k.Settled():
		return cite.False
	default:
		return c.dated(k, on, l)
	}
}

// dated returns what follows of a condition from the dates of the work.
func (c *core) dated(k Condition, on Date, l *Log) cite.Truth {
	switch {
	case k == DirectorsPeriodOver && l.DirectorsCutDays > 0:
		if days, ok := on.Sub(c.directorSince); ok {
			return cite.Of(days >= l.DirectorsCutDays)
		}
	case k == OptionExpired && !c.optionUntil.IsZero() && !on.IsZero():
		return cite.Of(on.After(c.optionUntil))
	case k == DeliveryDated, k == DeliveryInTime:
		return delivery(k, on, l.DeliverBy)
	}
	return cite.Unknown
}

// delivery returns what follows of a delivery from the day by which it is due.
func delivery(k Condition, on, due Date) cite.Truth {
	switch {
	case k == DeliveryDated:
		return cite.Of(!due.IsZero())
	case due.IsZero() || on.IsZero():
		return cite.Unknown
	default:
		return cite.Of(!on.After(due))
	}
}
