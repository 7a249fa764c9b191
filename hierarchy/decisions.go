package hierarchy

import (
	"iter"
	"slices"

	"example.com/producedby/role"
)

// tabled is a decision that the published decision tables have a row for.
type tabled struct {
	duty   role.Duty
	medium role.Medium // in which alone it arises; zero is any
}

// decisionRows lists the rows of the decision tables, in their order. It says
// which questions arise; the answers are claims of the duty matrix.
var decisionRows = [...]tabled{
	{role.Greenlight, 0},
	{role.MarqueeTalent, 0},
	{role.PrincipalCasting, 0},
	{role.DirectorEngagement, 0},
	{role.FinalCut, 0},
	{role.ShootingScript, 0},
	{role.PreliminaryBudget, 0},
	{role.Budget, 0},
	{role.ShootingSchedule, 0},
	{role.ScheduleChanges, 0},
	{role.ContingencySpending, 0},
	{role.BudgetOverage, 0},
	{role.LocationChoice, 0},
	{role.CrewHiring, 0},
	{role.CallSheet, 0},
	{role.DailyProductionReport, 0},
	{role.Overtime, 0},
	{role.Marketing, 0},
	{role.DistributionDeal, 0},
	{role.Shutdown, 0},
	{role.StopClause, role.Theatre},
	{role.AuthorApprovals, role.Theatre},
	{role.GameMilestones, role.VideoGame},
	{role.Mix, role.Music},
	{role.Master, role.Music},
}

// onScreen lists the decisions that arise only where something is shot or cut.
var onScreen = [...]role.Duty{role.FinalCut, role.ShootingScript, role.ShootingSchedule, role.ScheduleChanges, role.LocationChoice, role.CallSheet, role.DailyProductionReport}

// Decisions yields the duties that the published decision tables have a row for
// and that arise in the medium, in the order of the tables; all of them for zero.
// That nothing is shot or cut for a stage, an album or a game is the library's own
// reading.
func Decisions(m role.Medium) iter.Seq[role.Duty] {
	return func(yield func(role.Duty) bool) {
		for _, row := range decisionRows {
			elsewhere := row.medium != 0 && row.medium != m
			unshot := (m == role.Theatre || m == role.Music || m == role.VideoGame) && slices.Contains(onScreen[:], row.duty)
			if m != 0 && (elsewhere || unshot) {
				continue
			}
			if !yield(row.duty) {
				return
			}
		}
	}
}

// Gap is a decision that nobody on a chart is known to settle.
type Gap struct {
	Duty role.Duty
	// Roles lists who usually settles it in the setting of the chart and is not on it.
	// Nobody does where the sources do not say who.
	Roles []role.Role
}

// Unsettled returns the decisions of [Decisions] in the medium of the chart that
// no position on it decides or approves as often as the policy asks, in the order
// of the tables. A vacant position settles what whoever will hold it settles.
func (a *Authority) Unsettled() []Gap {
	in := a.chart.Setting()
	var gaps []Gap
	for d := range Decisions(in.Medium) {
		if !a.settled(d) {
			gaps = append(gaps, Gap{d, a.matrix.Holders(d, role.Approves, in).AtLeast(a.least).Roles()})
		}
	}
	return gaps
}

// settled reports whether some position decides or approves the duty, or, of what
// the contingency covers, an overage.
func (a *Authority) settled(d role.Duty) bool {
	for n := range a.chart.All() {
		if a.most(n, power{d, role.Decides}) >= 0 || a.most(n, power{d, role.Approves}) >= 0 {
			return true
		}
	}
	return d == role.ContingencySpending && a.settled(role.BudgetOverage)
}

// String says what is open and why: "the greenlight: nobody on this chart, usually
// Studio", or "marketing: the sources do not say".
func (g Gap) String() string {
	if len(g.Roles) == 0 {
		return g.Duty.String() + ": the sources do not say"
	}
	s := g.Duty.String() + ": nobody on this chart, usually "
	for i, r := range g.Roles {
		if i > 0 {
			s += " or "
		}
		s += r.String()
	}
	return s
}
