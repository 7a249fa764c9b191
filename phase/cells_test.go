package phase_test

import (
	"slices"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// TestWorkByPhase pins cells of the reference's table of work by role and phase
// that hang on a phase as much as on a claim.
func TestWorkByPhase(t *testing.T) {
	for _, c := range []struct {
		who  role.Role
		in   string
		at   phase.Phase
		does role.Capacity
		what role.Duty
	}{
		{role.PostProductionSupervisor, "film/feature", phase.Development, role.Advises, role.BudgetExpectations},
		{role.PostProductionSupervisor, "film/feature", phase.Production, role.Performs, role.PostSupervision},
		{role.VFXProducer, "film/feature", phase.Delivery, role.TakesPart, role.Delivery},
		{role.AgencyProducer, "commercial", phase.Development, role.Prepares, role.Budget},
		{role.AgencyProducer, "commercial", phase.Delivery, role.Performs, role.Delivery},
		{role.GeneralManager, "play", phase.Distribution, role.Oversees, role.BoxOffice},
		{role.MusicProducer, "album", phase.Development, role.Performs, role.Arrangement},
		{role.ExecutiveProducer, "album", phase.PostProduction, role.Decides, role.SongSelection},
	} {
		tasks := phase.Now(c.who, c.at, setting(t, c.in))
		if !slices.ContainsFunc(tasks, func(task phase.Task) bool {
			return task.Duty == c.what && task.Capacity == c.does && task.Frequency >= role.Usually
		}) {
			t.Errorf("%v in %v of %s: nothing of %v, which %v", c.who, c.at, c.in, c.what, c.does)
		}
	}
}
