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
	// Package role's own list of the work, cut down to the phase, is the same, while
	// the role is on the production.
	for _, in := range []role.Setting{independentFeature, studioFeature, series} {
		for r := range role.Roles() {
			there, _ := phase.EngagedIn(r, in)
			for p := range phase.Phases() {
				n := 0
				for a := range role.Published().Work(r, in) {
					if a.Frequency() > role.Never && phase.PhasesOf(a.Question.Duty, in).Intersect(there).Has(p) {
						n++
					}
				}
				if got := len(phase.Now(r, p, in)); got != n {
					t.Errorf("%v has %d tasks in %v of %v, want %d", r, got, p, in, n)
				}
			}
		}
	}
	if (phase.Activity{}).Frequency() != 0 {
		t.Error("nobody is active")
	}
}

// TestProducerThroughout: a producer of films is typically active from beginning
// to end (seed 002, S181), and nothing in the life of a film waits for an
// executive producer where there is none.
func TestProducerThroughout(t *testing.T) {
	for p := range phase.Phases() {
		tasks := phase.Now(role.Producer, p, role.Setting{Medium: role.Film})
		if len(tasks) == 0 || tasks[0].Frequency < role.Usually {
			t.Errorf("a producer in %v: %v", p, tasks)
		}
	}
	events := story(t, "-outside-money -bond-required -guild-covered attach-writer start-preparation"+ready+"start-production +scenes-done wrap"+finish+"release")
	for i := range events {
		events[i].By = []role.Person{"Ben", "Dee", "Dot"}
	}
	w, err := phase.Replay(phase.Log{
		Setting: independentFeature, Events: events,
		Crew: phase.Crew{
			Posts:  []phase.Post{{Role: role.Producer, Person: "Ben"}, {Role: role.Director, Person: "Dee"}, {Role: role.Distributor, Person: "Dot"}},
			Absent: []role.Role{role.ExecutiveProducer},
		},
	})
	if err != nil || w.State() != phase.Released {
		t.Errorf("a film without an executive producer is %v: %v", w.State(), err)
	}
}

// TestPublishedActivity checks the derivation over all published claims: a role
// is active in a phase exactly if the matrix gives it work that falls there, and it
// is there itself.
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
				if there, _ := phase.EngagedIn(r, in); len(phase.Now(r, p, in)) == 0 && !work.IsZero() && there.Has(p) {
					t.Errorf("%v has %v in %v of %v, and nothing to do now", r, work, p, in)
				}
			}
		}
	}
}
