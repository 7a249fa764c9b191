package phase_test

import (
	"slices"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

func TestWhoIsActive(t *testing.T) {
	m := matrixOf(t)
	film := role.Setting{Medium: role.Film}
	rolesOf := func(p phase.Phase) []role.Role {
		var list []role.Role
		for _, a := range phase.WhoIsActiveBy(m, p, film) {
			list = append(list, a.Role)
		}
		return list
	}
	// The variant that approves always comes before the roles that usually do;
	// the honorary executive producer, of whom only a denial is known, is not there.
	want := []role.Role{role.StudioExecutiveProducer, role.ExecutiveProducer, role.Producer, role.LineProducer, role.Director, role.NonWritingExecutiveProducer}
	if got := rolesOf(phase.PreProduction); !slices.Equal(got, want) {
		t.Errorf("active in pre-production: %v, want %v", got, want)
	}
	if got, want := rolesOf(phase.Production), []role.Role{role.Producer, role.ExecutiveProducer}; !slices.Equal(got, want) {
		t.Errorf("active in production: %v, want %v", got, want)
	}
	if got := rolesOf(phase.Delivery); len(got) != 0 {
		t.Errorf("active in delivery: %v", got)
	}
}

func TestNow(t *testing.T) {
	m := matrixOf(t)
	film := role.Setting{Medium: role.Film}
	tasks := phase.NowBy(m, role.ExecutiveProducer, phase.Production, film)
	if len(tasks) != 1 || tasks[0].Duty != role.SetPresence || tasks[0].Frequency != role.Rarely || tasks[0].Claim.ID != 8 {
		t.Errorf("an executive producer on the shoot: %v, want to be rarely there and nothing else", tasks)
	}
	tasks = phase.NowBy(m, role.LineProducer, phase.PreProduction, film)
	if len(tasks) != 1 || tasks[0].Capacity != role.Prepares || tasks[0].Duty != role.Budget {
		t.Errorf("a line producer in pre-production: %v", tasks)
	}
	if tasks := phase.NowBy(m, role.LineProducer, phase.PreProduction, role.Setting{Medium: role.Music}); len(tasks) != 0 {
		t.Errorf("claims about film hold in music: %v", tasks)
	}
	if (phase.Activity{}).Frequency() != 0 {
		t.Error("nobody is active")
	}
}

// TestPublishedActivity checks the derivation over all published claims: a role
// is active in a phase exactly if the matrix gives it work that falls there.
func TestPublishedActivity(t *testing.T) {
	for _, in := range []role.Setting{independentFeature, studioFeature, series, {Medium: role.Theatre}} {
		for p := range phase.Phases() {
			duties := phase.DutiesOf(p, in)
			for _, a := range phase.WhoIsActive(p, in) {
				previous := role.Always
				for _, task := range a.Tasks {
					if !duties.Has(task.Duty) || task.Frequency <= role.Never || task.Frequency > previous {
						t.Errorf("%v in %v of %v: %v", a.Role, p, in, task)
					}
					previous = task.Frequency
				}
			}
			for r := range role.Roles() {
				work := role.Published().Duties(r, role.TakesPart, in, role.Rarely).Intersect(duties)
				if len(phase.Now(r, p, in)) == 0 && !work.IsZero() {
					t.Errorf("%v has %v in %v of %v, and nothing to do now", r, work, p, in)
				}
			}
		}
	}
}
