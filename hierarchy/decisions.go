package hierarchy

import (
	"iter"
	"slices"
	"strings"

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
	{role.SeriesRegularCasting, role.Television},
	{role.DirectorEngagement, 0},
	{role.EpisodeDirectors, role.Television},
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
	{role.KeyCreatives, 0},
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
	{role.AlbumRelease, role.Music},
}

// ofSeries lists the decisions that a series takes in a form of its own, and that
// form: who chooses the directors of its episodes engages its directors.
var ofSeries = [...]struct{ whole, own role.Duty }{
	{role.PrincipalCasting, role.SeriesRegularCasting},
	{role.DirectorEngagement, role.EpisodeDirectors},
}

// inSeries returns the form that the decision takes on a series, or zero.
func inSeries(d role.Duty) role.Duty {
	for _, o := range ofSeries {
		if o.whole == d {
			return o.own
		}
	}
	return 0
}

// arises reports whether a decision of the medium arises in its format too: what is
// about the episodes of a series does only on one.
func arises(d role.Duty, f role.Format) bool {
	for _, o := range ofSeries {
		if o.own == d {
			return f == 0 || f == role.ScriptedSeries || f == role.LimitedSeries || f == role.NonFictionSeries
		}
	}
	return true
}

// onScreen lists the decisions that arise only where something is shot or cut.
var onScreen = [...]role.Duty{role.FinalCut, role.ShootingScript, role.ShootingSchedule, role.ScheduleChanges, role.LocationChoice, role.CallSheet, role.DailyProductionReport}

// Decisions yields the duties that the published decision tables have a row for
// and that arise in the medium, in the order of the tables; all of them for zero.
// That nothing is shot or cut for a stage, an album or a game, and that an album and a
// game have no designers and cinematographers, is the library's own reading.
//
// The row about premieres tells who attends them ([role.Promotion] is publicity), and
// is no decision. Nor is the promotion of a person, which [Diff] finds between two
// charts ([Promoted]): no source says who may grant one. Who is taken on as what is
// asked by [Chart.Hirers].
func Decisions(m role.Medium) iter.Seq[role.Duty] {
	return func(yield func(role.Duty) bool) {
		for _, row := range decisionRows {
			elsewhere := row.medium != 0 && row.medium != m
			unshot := (m == role.Theatre || m == role.Music || m == role.VideoGame) && slices.Contains(onScreen[:], row.duty)
			unseen := (m == role.Music || m == role.VideoGame) && row.duty == role.KeyCreatives
			if m != 0 && (elsewhere || unshot || unseen) {
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
	Duty    role.Duty
	Setting role.Setting // of the chart
	// Roles lists who usually settles it in the setting of the chart and is not on it.
	// Nobody does where the sources do not say who.
	Roles []role.Role
	// Seldom lists who settles it at times in that setting, on the chart or not, where
	// nobody does as often as the policy asks.
	Seldom []role.Role
	// Elsewhere lists, where the sources say nothing for the setting, who settles it in
	// the first other format of the medium for which they do; its Setting says which.
	Elsewhere role.Holders
}

// Unsettled returns the decisions of [Decisions] in the medium of the chart that
// no position on it decides or approves as often as the policy asks, in the order
// of the tables; those about episodes on a series alone. A vacant position settles what whoever will hold it settles.
func (a *Authority) Unsettled() []Gap {
	in := a.chart.Setting()
	var gaps []Gap
	for d := range Decisions(in.Medium) {
		if arises(d, in.Format) && !a.settled(d) {
			gaps = append(gaps, a.gap(d, in))
		}
	}
	return gaps
}

// gap says why nobody settles the duty in a setting.
func (a *Authority) gap(d role.Duty, in role.Setting) Gap {
	g := Gap{Duty: d, Setting: in}
	holders := a.matrix.Holders(d, role.Approves, in)
	if g.Roles = holders.AtLeast(a.least).Roles(); len(g.Roles) > 0 {
		return g
	}
	if g.Seldom = holders.AtLeast(role.Sometimes).Roles(); len(g.Seldom) > 0 {
		return g
	}
	for f := range role.Formats() {
		if f == in.Format || in.Medium == 0 || f.Medium() != in.Medium {
			continue
		}
		if there := a.matrix.Holders(d, role.Approves, role.Setting{Medium: in.Medium, Format: f}).AtLeast(a.least); there.Known() {
			g.Elsewhere = there
			return g
		}
	}
	return g
}

// settled reports whether some position decides or approves the duty, or the form
// that it takes on a series, or, of what the contingency covers, an overage.
func (a *Authority) settled(d role.Duty) bool {
	for n := range a.chart.All() {
		if a.most(n, power{d, role.Decides}) >= 0 || a.most(n, power{d, role.Approves}) >= 0 {
			return true
		}
	}
	return a.ofSeries(d) != 0 || d == role.ContingencySpending && a.settled(role.BudgetOverage)
}

// ofSeries returns the form that the decision takes on a chart of a series, where
// somebody on it settles that, or zero.
func (a *Authority) ofSeries(d role.Duty) role.Duty {
	own, in := inSeries(d), a.chart.Setting()
	if own == 0 || in.Medium != role.Television || !arises(own, in.Format) || !a.settled(own) {
		return 0
	}
	return own
}

// String says what is open and why: "the greenlight: nobody on this chart, usually
// Studio", "the shutdown: nobody often, at times Publisher", or "marketing: the
// sources do not say for digital, web series".
func (g Gap) String() string {
	switch {
	case len(g.Roles) > 0:
		return g.Duty.String() + ": nobody on this chart, " + g.why()
	case len(g.Seldom) > 0:
		return g.Duty.String() + ": nobody often, " + g.why()
	default:
		return g.Duty.String() + ": " + g.why()
	}
}

// why says who settles it, as far as the sources say.
func (g Gap) why() string {
	switch {
	case len(g.Roles) > 0:
		return "usually " + anyOf(g.Roles)
	case len(g.Seldom) > 0:
		return "at times " + anyOf(g.Seldom)
	}
	s := "the sources do not say"
	if !g.Setting.IsZero() {
		s += " for " + g.Setting.String()
	}
	if g.Elsewhere.Known() {
		s += "; for " + g.Elsewhere.Setting.String() + " they say " + anyOf(g.Elsewhere.Roles())
	}
	return s
}

// anyOf joins roles: "Studio or Network".
func anyOf(roles []role.Role) string {
	words := make([]string, len(roles))
	for i, r := range roles {
		words[i] = r.String()
	}
	return strings.Join(words, " or ")
}
