package phase

import (
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Done is work that would fall to a person in a phase, and that is done there: a gate
// that was passed or a fact that was told settles it.
type Done struct {
	Assignment
	By     Condition `json:"by,omitzero"`     // what holds and settles it
	Filled role.Role `json:"filled,omitzero"` // or the role that somebody has by now
}

// settledRow says which condition ends the work on a duty.
type settledRow struct {
	duty     role.Duty
	by       Condition
	drafting bool // the work of those who bring it about alone; others still have to judge it
}

// settledRows is sorted by duty in the order of the constants. It says of the duties
// by which a gate is signed and of those that bring a condition about, see
// conditionRows, which of them nothing is left of, and of those that come to an end
// with them. It is a reading of this library's own. What goes on behind its gate has
// no row: rights may still be bought behind an option, and a guarantor who has signed
// looks on.
var settledRows = [...]settledRow{
	{role.Rights, RightsPurchased, false},
	{role.ShootingScript, ScriptLocked, false},
	{role.ProofOfConcept, ProofOfConceptShown, false},
	{role.Pitch, DealsClosed, false},
	{role.Packaging, TalentAttached, false},
	{role.Greenlight, FinancingInPlace, false},
	{role.SeriesOrder, FinancingInPlace, false},
	{role.EditorialSpecification, SpecificationAgreed, false},
	{role.Financing, FinancingInPlace, false},
	{role.DevelopmentFunding, DevelopmentMoney, false},
	{role.FinancingChannels, FinancingInPlace, false},
	{role.FundingApproval, FinancingInPlace, false},
	{role.Capitalization, FinancingInPlace, false},
	{role.Insurance, InsuranceInPlace, false},
	{role.PrincipalCasting, CastInPlace, false},
	{role.SeriesRegularCasting, CastInPlace, false},
	{role.CastingOutreach, CastInPlace, false},
	{role.KeyCreatives, CrewInPlace, false},
	{role.CrewHiring, CrewInPlace, false},
	{role.DepartmentTeams, CrewInPlace, false},
	{role.Budget, BudgetApproved, false},
	{role.Budget, BudgetDrafted, true},
	{role.PreliminaryBudget, BudgetDrafted, false},
	{role.PreliminaryBudget, BudgetApproved, false},
	{role.ShootingSchedule, ScheduleApproved, false},
	{role.ShootingSchedule, ScheduleDrafted, true},
	{role.LocationScouting, LocationsSecured, false},
	{role.LocationChoice, LocationsSecured, false},
	{role.LocationSecuring, LocationsSecured, false},
	{role.PreProductionMeeting, MeetingHeld, false},
	{role.Directing, ScenesDone, false},
	{role.Editing, PictureLocked, false},
	{role.FirstCut, PictureLocked, false},
	{role.DirectorsCut, PictureLocked, false},
	{role.FinalCut, PictureLocked, false},
	{role.PictureLock, PictureLocked, false},
	{role.SoundMix, MixComplete, false},
	{role.ColourGrade, GradeComplete, false},
	{role.Delivery, WorkDelivered, false},
	{role.QualityControl, StandardsMet, false},
	{role.Mix, MixComplete, false},
	{role.Master, StandardsMet, false},
	{role.GameCertification, BuildCertified, false},
}

// filledRow says that whoever engages somebody is done once the role is filled.
type filledRow struct {
	duty   role.Duty
	filled role.Role
}

// filledRows is sorted by duty in the order of the constants.
var filledRows = [...]filledRow{
	{role.DirectorEngagement, role.Director},
	{role.EpisodeDirectors, role.Director},
	{role.CoProducerEngagement, role.CoProducer},
	{role.ProductionManagerEngagement, role.ProductionManager},
	{role.FirstAssistantDirectorChoice, role.FirstAssistantDirector},
	{role.MusicProducerEngagement, role.MusicProducer},
}

// SettledBy returns the conditions of which each ends the work on a duty in a
// capacity: once the budget is approved nobody prepares or approves it any more, and
// once it is drafted somebody may still have to approve it. It is empty where no
// condition does. Which do is a reading of this library's own.
func SettledBy(d role.Duty, c role.Capacity) []Condition {
	var by []Condition
	for _, row := range settledRows {
		if row.duty == d && (!row.drafting || c == role.Prepares || c == role.Performs) {
			by = append(by, row.by)
		}
	}
	return by
}

// settled returns what settles an assignment for a unit, or for the work itself, in
// the phase that it is in, or false.
func (w *Work) settled(c *core, a Assignment) (done Done, ok bool) {
	for _, k := range SettledBy(a.Duty, a.Capacity) {
		if w.ends(c, a.Duty, k) {
			return Done{Assignment: a, By: k}, true
		}
	}
	for _, row := range filledRows {
		if row.duty == a.Duty && w.filled(c, row.filled) {
			return Done{Assignment: a, Filled: row.filled}, true
		}
	}
	return Done{}, false
}

// ends reports whether a condition that settles a duty holds, and is about that work.
func (w *Work) ends(c *core, d role.Duty, k Condition) bool {
	switch {
	case d == role.SeriesOrder: // of the season, not of its pilot; once it is out, the next one is asked about
		return c.phase() != Distribution && w.fact(&w.whole, k, w.last) == cite.True
	case d == role.Greenlight && w.log.Setting.Medium == role.VideoGame:
		return false // each stage of a game has its own
	case c == &w.whole && len(w.units) > 0 && ofOneScript(k): // a season has the scripts of all of its units
		return w.allUnits(func(u *core) bool { return u.state.Ending() || u.fact(k, w.last, &w.log) == cite.True }) == cite.True
	default:
		return w.fact(c, k, w.last) == cite.True
	}
}

// filled reports whether somebody fills a role for a unit, or for the work itself: of
// a work with units, for each of them.
func (w *Work) filled(c *core, r role.Role) bool {
	in := func(unit string) bool {
		return slices.ContainsFunc(w.log.Crew.Of(unit).Posts, func(p Post) bool { return p.Person != "" && p.Role.Is(r) })
	}
	if c != &w.whole || len(w.units) == 0 {
		return in(w.name(c))
	}
	return !slices.ContainsFunc(w.units, func(u unit) bool { return !u.core.state.Ending() && !in(u.name) })
}
