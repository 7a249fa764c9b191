package phase_test

import (
	"fmt"
	"maps"
	"slices"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// begin returns a machine with a work of which nothing is known.
func begin(t rapid.TB, log phase.Log, r *rules, visited map[string]bool) *machine {
	w, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	f := &machine{life: lifeOf(t, log.Setting), in: log.Setting, work: w, model: newModel(r), visited: visited}
	f.model.crew, f.model.deliverBy, f.model.cutDays = log.Crew, modelDay(log.DeliverBy), log.DirectorsCutDays
	for _, post := range log.Crew.Posts {
		if post.Person != "" {
			f.crew = append(f.crew, post.Person)
		}
	}
	if len(log.Crew.Delegations) > 0 {
		f.crew = append(f.crew, "Deputy")
	}
	return f
}

// advance lets the first ready event happen that leads a piece to another state,
// or else the first that changes anything, units first. Where time passes at a pace
// it is so many days later, and on no day otherwise.
func (f *machine) advance(t rapid.TB, pace int) {
	by := somebody
	if len(f.crew) > 0 {
		by = f.crew
	}
	var on phase.Date
	if pace > 0 {
		on = dayOf(f.model.last + pace)
	}
	var change *phase.Event
	for _, unit := range append(slices.Collect(f.work.Units()), "") {
		was, _ := f.work.Standing(unit)
		for _, k := range f.work.Ready(unit, on) {
			if slices.Contains(aside, k) || k == phase.EventAcceptMilestone && was.State == phase.Finishing {
				continue
			}
			e := phase.Event{Kind: k, Unit: unit, On: on, By: by}
			next, err := f.work.Apply(e)
			if err != nil || next.Equal(f.work) {
				continue
			}
			if is, _ := next.Standing(unit); is.State != was.State {
				f.try(t, e)
				return
			}
			if change == nil {
				change = &e
			}
		}
	}
	if change != nil {
		f.try(t, *change)
	}
}

// anyLog draws what a log begins with: often nobody to sign, else everybody who has
// to, less some who are absent, vacant or have a deputy.
func anyLog(t *rapid.T, in role.Setting, r *rules) phase.Log {
	log := phase.Log{Setting: in}
	if rapid.Bool().Draw(t, "due") {
		log.DeliverBy = dayOf(rapid.IntRange(1, 900).Draw(t, "deliver by"))
	}
	if rapid.Bool().Draw(t, "protected") {
		log.DirectorsCutDays = rapid.SampledFrom([]int{1, 2, 7, 30, 70}).Draw(t, "director's cut")
	}
	if rapid.IntRange(0, 2).Draw(t, "crew") > 0 {
		return log
	}
	signers := []role.Role{role.Editor}
	for _, gate := range slices.Sorted(maps.Keys(r.signs)) {
		for _, s := range r.signs[gate] {
			for _, one := range []role.Role{s.role, s.or} {
				if one != 0 && !slices.Contains(signers, one) {
					signers = append(signers, one)
				}
			}
		}
	}
	for i, one := range signers {
		who := role.Person(fmt.Sprintf("P%d", i))
		switch rapid.IntRange(0, 30).Draw(t, "post") {
		case 0: // nobody says
		case 1, 2:
			log.Crew.Absent = append(log.Crew.Absent, one)
		case 3:
			log.Crew.Posts = append(log.Crew.Posts, phase.Post{Role: one})
		case 4, 5:
			log.Crew.Delegations = append(log.Crew.Delegations, phase.Delegation{From: who, To: "Deputy"})
			fallthrough
		default:
			log.Crew.Posts = append(log.Crew.Posts, phase.Post{Role: one, Person: who})
		}
	}
	return log
}

// draw draws the days of an event and who signed.
func (f *machine) draw(t *rapid.T, unit string, k phase.EventKind) phase.Event {
	e := phase.Event{Kind: k, Unit: unit, By: somebody}
	if rapid.IntRange(0, 3).Draw(t, "dated") > 0 {
		e.On = dayOf(max(f.model.last+rapid.SampledFrom([]int{0, 0, 1, 2, 7, 30, 90, -1}).Draw(t, "on"), 1))
	}
	switch k {
	case phase.EventOption, phase.EventExtendOption, phase.EventPush, phase.EventReshoot:
		if rapid.IntRange(0, 2).Draw(t, "until") > 0 {
			e.Until = dayOf(max(f.model.last+rapid.SampledFrom([]int{-1, 0, 1, 30, 400, 2000}).Draw(t, "until"), 1))
		}
	}
	if len(f.crew) > 0 {
		e.By = rapid.SampledFrom([][]role.Person{nil, f.crew, f.crew, f.crew, somebody, f.crew[:1], f.crew[len(f.crew)-1:], f.crew[len(f.crew)/2:]}).Draw(t, "by")
	}
	return e
}
