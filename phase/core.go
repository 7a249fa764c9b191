package phase

import "example.com/producedby/role/cite"

// core is the state of a work or of one of its units. It is a comparable value.
type core struct {
	state State
	from  State // what an interruption came from

	known, truth uint64 // facts, as bits of conditions; truth is a subset of known

	lock                uint32 // how often the picture has been locked
	isLocked            bool
	mix, grade, checked uint32 // the lock that each was made for; zero for none

	cut           CutStage
	directorSince Date // when the director's cut began

	optionUntil Date
	startOn     Date // the day production is to start, once it was pushed
	since       Date // when the state was entered

	drafts, reshoots, pushes, accepted uint32

	inCure    bool // a milestone was rejected and not handed in again
	guarantor bool // the guarantor is in control
}

// settled are the conditions that only events settle: nobody can be told them.
const settled = 1<<RightsPurchased | 1<<FinancingInPlace | 1<<BudgetApproved | 1<<ScheduleApproved | 1<<ScriptLocked |
	1<<BondIssued | 1<<PictureLocked | 1<<MixComplete | 1<<GradeComplete | 1<<StandardsMet | 1<<WorkDelivered |
	1<<BuildCertified | 1<<MilestoneSubmitted | 1<<UnitsWrapped | 1<<UnitsDelivered

// Settled reports whether c is known from events alone, so that it cannot be
// recorded as a fact: a picture is locked by locking it.
func (c Condition) Settled() bool { return c.Valid() && uint64(settled)&(1<<c) != 0 }

func (c *core) set(k Condition, t cite.Truth) {
	c.known &^= 1 << k
	c.truth &^= 1 << k
	if t.Known() {
		c.known |= 1 << k
	}
	if t == cite.True {
		c.truth |= 1 << k
	}
}

// fact returns what is known of a condition on a day. The artefacts of finishing
// count for the present lock alone. The director's period counts days where a
// length was agreed.
func (c *core) fact(k Condition, on Date, directorsDays int) cite.Truth {
	switch k {
	case PictureLocked:
		return cite.Of(c.isLocked)
	case MixComplete:
		return cite.Of(c.isLocked && c.mix == c.lock)
	case GradeComplete:
		return cite.Of(c.isLocked && c.grade == c.lock)
	case StandardsMet:
		return cite.Of(c.isLocked && c.checked == c.lock)
	}
	switch {
	case c.known&(1<<k) == 0:
		if days, ok := on.Sub(c.directorSince); k == DirectorsPeriodOver && ok && directorsDays > 0 {
			return cite.Of(days >= directorsDays)
		}
		if k.Settled() {
			return cite.False
		}
		return cite.Unknown
	default:
		return cite.Of(c.truth&(1<<k) != 0)
	}
}
