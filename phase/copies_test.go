package phase_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/internal/spoil"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// fullLog returns the log of a season in which every field has something in it.
func fullLog(t *testing.T) phase.Log {
	t.Helper()
	log := phase.Log{
		Setting: series, Units: []string{"e1", "e2"}, Facts: phase.Facts{phase.PilotOrdered: cite.False, phase.GuildCovered: cite.False},
		Crew: phase.Crew{
			Posts: []phase.Post{
				{Role: role.NetworkExecutive, Person: "Net"}, {Role: role.ParentCompany, Person: "Net"}, {Role: role.LineProducer, Person: "Lin"}, {Role: role.Showrunner, Person: "Lin"},
			},
			Absent: []role.Role{role.CoProducer}, Delegations: []phase.Delegation{{From: "Net", To: "Dep"}},
		},
		Events: story(t, "attach-writer approve-story order-series start-preparation e1:attach-writer e1:approve-story"),
	}
	for i := range log.Events {
		log.Events[i].By = []role.Person{"Net", "Dep"}
	}
	return log
}

// TestCopies: nothing that is handed in is kept or changed, and nothing that is
// handed out is shared with a work, with a placement or with the tables.
func TestCopies(t *testing.T) {
	replayed := func(l phase.Log) phase.Work {
		w, err := phase.Replay(l)
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	w := replayed(fullLog(t))
	spoil.Kept(t, "Replay", fullLog(t), replayed, func(w phase.Work) any { return w })
	spoil.Kept(t, "Work.Apply", phase.Event{Kind: phase.EventPush, By: []role.Person{"Net"}}, func(e phase.Event) phase.Work {
		next, err := w.Apply(e)
		if err != nil {
			t.Fatal(err)
		}
		return next
	}, func(w phase.Work) any { return w })
	milestones := func() []phase.Milestone {
		return []phase.Milestone{{Event: phase.EventStartPreparation, On: day("2020-02-02")}, {Event: phase.EventApproveBudget, On: day("2020-01-01")}}
	}
	placed := func(list []phase.Milestone) phase.Placement { return place(t, independentFeature, list, phase.Date{}) }
	spoil.Kept(t, "Place", milestones(), placed, func(p phase.Placement) any { return p })
	spoil.Kept(t, "GateCase.Check", phase.GateCase{
		Gate: phase.GateBudgetApproval, Setting: independentFeature, Crew: w.Log().Crew, Facts: phase.Facts{phase.BudgetDrafted: cite.True},
		Signed: map[role.Person]cite.Truth{"Dep": cite.True},
	}, phase.GateCase.Check, func(r phase.GateReport) any { return r })
	spoil.Kept(t, "NowInRoles", []role.Role{role.Producer, role.Director}, func(roles []role.Role) []phase.Assignment {
		return phase.NowInRoles(roles, phase.PreProduction, series)
	}, func(list []phase.Assignment) any { return list })

	placement := placed(milestones())
	report := phase.GateCase{Gate: phase.GateFinancingClosed, Setting: independentFeature}.Check()
	life := w.Lifecycle()
	handed(t, "Work.Log", w.Log)
	handed(t, "Work.Phases", func() []phase.Phase { return slices.Collect(w.Phases().All()) })
	handed(t, "Work.PhaseCounts", w.PhaseCounts)
	handed(t, "Work.Facts", func() phase.Facts { return w.Facts("", phase.Date{}) })
	handed(t, "Work.Units", func() []string { return slices.Collect(w.Units()) })
	handed(t, "Work.Gates", func() []phase.GateStanding { return w.Gates("") })
	handed(t, "Work.NextGates", func() []phase.GateReport { return w.NextGates("", phase.Date{}) })
	handed(t, "Work.Undone", func() []phase.Undone { return w.Undone("", phase.GateStartOfProduction, phase.Date{}) })
	handed(t, "Work.Doing", func() []phase.Doing { return w.Doing("Lin") })
	handed(t, "Work.Standing", func() []string {
		s, _ := replay(t, setting(t, "theatre/play"), nil, "attach-writer").Standing("")
		return s.Steps
	})
	handed(t, "Work.Apply's error", func() *phase.TransitionError {
		return refused(t, "film/feature/independent", nil, "attach-writer close-financing")
	})
	handed(t, "Crew.Roles", func() []role.Role { return w.Log().Crew.Roles("Lin") })
	handed(t, "Placement.Next", placement.Next)
	handed(t, "Placement.WithState", func() []phase.GateStanding { return placement.WithState(phase.GateAhead) })
	handed(t, "Placement's own gates, after Next", func() []phase.GateStanding { spoil.Everything(placement.Next()); return slices.Clone(placement.Gates) })
	handed(t, "GateReport.Unknown", report.Unknown)
	handed(t, "GateReport.StillToSign", report.StillToSign)
	handed(t, "GateReport.Findings", report.Findings)
	handed(t, "Transitions", func() []phase.Transition { return slices.Collect(phase.Transitions()) })
	handed(t, "Lifecycle.Steps", func() []phase.Step { return slices.Collect(life.Steps()) })
	handed(t, "Lifecycle.UnitSteps", func() []phase.Step { return slices.Collect(life.UnitSteps()) })
	handed(t, "Lifecycle.Gates", life.Gates)
	for l := range phase.Lifecycles() {
		handed(t, "the steps of a "+l.Name(), func() [][]phase.Step { return [][]phase.Step{slices.Collect(l.Steps()), slices.Collect(l.UnitSteps())} })
	}
	handed(t, "Requirements", func() []phase.Requirement { return phase.Requirements(phase.GateStartOfProduction, series) })
	handed(t, "Signers", func() []phase.Signer { return phase.Signers(phase.GateSeriesOrder, series) })
	before := slices.Collect(life.Steps())
	if drawn := life.Mermaid(); drawn == "" || !cmp.Equal(before, slices.Collect(life.Steps())) {
		t.Error("drawing a lifecycle changes it")
	}
	handed(t, "AllRequirements", phase.AllRequirements)
	handed(t, "AllSigners", phase.AllSigners)
	for p := range phase.Phases() {
		handed(t, "WhoIsActive in "+p.String(), func() []phase.Activity { return phase.WhoIsActive(p, independentFeature) })
	}
	handed(t, "Now", func() []phase.Task { return phase.Now(role.Producer, phase.Production, independentFeature) })
	handed(t, "NowNarrower", func() []phase.Narrower {
		return phase.NowNarrower(role.StudioExecutive, phase.PreProduction, role.Setting{Medium: role.Film})
	})
}

func handed[T any](t *testing.T, name string, accessor func() T) {
	t.Helper()
	spoil.Handed(t, name, accessor)
}
