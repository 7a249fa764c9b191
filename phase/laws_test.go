package phase_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestDeliveryWhere: that nothing is out before it was delivered, with the mix, the
// grade and the check of its last lock, is a law of what is delivered: shows are not,
// and games and albums have other proofs.
func TestDeliveryWhere(t *testing.T) {
	for _, c := range []struct {
		in, way string
		state   phase.State
		without []phase.Condition
	}{
		{"play", "attach-writer secure-theatre package +money-covers-budget close-financing start-preparation start-production start-previews +previews-played open",
			phase.Running, []phase.Condition{phase.WorkDelivered, phase.MixComplete, phase.StandardsMet}},
		{"video-game", "attach-writer" + strings.Repeat(" submit-milestone accept-milestone", 5) + " submit-milestone +certification-passed certify-build deliver release",
			phase.Released, []phase.Condition{phase.PictureLocked, phase.MixComplete, phase.GradeComplete, phase.StandardsMet}},
		{"album", "attach-writer start-preparation +budget-drafted approve-budget start-production start-cut +mix-finished approve-mix +master-finished approve-master deliver release",
			phase.Released, []phase.Condition{phase.GradeComplete}},
	} {
		w := replay(t, setting(t, c.in), nil, c.way)
		if w.State() != c.state {
			t.Errorf("%s: %v, want %v", c.in, w.State(), c.state)
		}
		for _, k := range c.without {
			if got := w.Fact("", k, phase.Date{}); got == cite.True {
				t.Errorf("%s: %v is %v, and it is no law there", c.in, k, got)
			}
		}
	}
}

// TestAsidesEnd: turnaround, suspension and hiatus are no ends.
func TestAsidesEnd(t *testing.T) {
	shot := "-outside-money -bond-required -guild-covered purchase attach-writer start-preparation" + ready + "start-production "
	for way, back := range map[string]phase.State{
		"purchase attach-writer shelve | +costs-reimbursed acquire": phase.InDevelopment, "purchase attach-writer shelve | +element-changed reclaim": phase.InDevelopment,
		shot + "suspend | resume": phase.InProduction, shot + "pause-for-hiatus | resume": phase.InProduction,
	} {
		aside, out, _ := strings.Cut(way, " | ")
		w := replay(t, independentFeature, nil, aside)
		if w.State().Ending() || len(w.Legal("")) == 0 {
			t.Errorf("%v is an end", w.State())
		}
		if got := after(t, w, out).State(); got != back {
			t.Errorf("%v leads back to %v, want %v", w.State(), got, back)
		}
	}
}

// TestExecutiveProducerInPost: the executive producer of a film may be elsewhere in
// post-production and holds nothing up; that of long-form television locks the
// picture. Of a producer all of it is usual, and no law everywhere.
func TestExecutiveProducerInPost(t *testing.T) {
	needs := func(in role.Setting, g phase.Gate) bool {
		return slices.ContainsFunc((phase.GateCase{Gate: g, Setting: in}).Check().Signatures, func(s phase.Signature) bool {
			return s.Required() && s.Role.Is(role.ExecutiveProducer) && s.Or == 0
		})
	}
	for _, l := range lives {
		in := setting(t, l.in)
		life, _ := phase.LifecycleOf(in)
		for _, g := range life.Gates() {
			if in.Medium == role.Film && g.Step.Phase >= phase.PostProduction && needs(in, g.Gate) {
				t.Errorf("%s: %v waits for the executive producer", l.in, g.Gate)
			}
		}
	}
	if !needs(setting(t, "limited-series"), phase.GatePictureLock) {
		t.Error("the picture of a limited series is locked without its executive producer")
	}
	if list := phase.Now(role.Producer, phase.Distribution, setting(t, "video-game")); len(list) > 0 && list[0].Frequency >= role.Usually {
		t.Errorf("the producer of a game is active once it is out: %v", list[0])
	}
	log := phase.Log{Setting: independentFeature, Crew: phase.Crew{Posts: []phase.Post{
		{Role: role.Producer, Person: "Pat"}, {Role: role.Director, Person: "Dee"}, {Role: role.Distributor, Person: "Dis"}, {Role: role.ExecutiveProducer, Person: "Ann"},
		{Role: role.FirstAssistantDirector, Person: "Fay"}, {Role: role.Editor, Person: "Ed"},
	}, Absent: []role.Role{role.CompletionGuarantor, role.Studio, role.Financier, role.CoProducer}}}
	log.Events = story(t, "-outside-money -bond-required -guild-covered attach-writer start-preparation"+ready+"start-production +scenes-done wrap"+finish+"release")
	for i := range log.Events {
		switch e := &log.Events[i]; e.Kind {
		case phase.EventApproveBudget, phase.EventApproveSchedule:
			e.By = []role.Person{"Pat", "Ann"}
		case phase.EventLearn:
		default:
			e.By = []role.Person{"Pat", "Dee", "Dis", "Fay"}
		}
	}
	if w, err := phase.Replay(log); err != nil {
		t.Errorf("with the executive producer elsewhere from the shoot on: %v in %v", err, w.State())
	}
}

// TestCutWhereNobodyProtects: the least length of a director's cut is kept where a
// guild agreement covers it, and nowhere else.
func TestCutWhereNobodyProtects(t *testing.T) {
	for covered, want := range map[cite.Truth]error{cite.False: nil, cite.True: phase.ErrNotMet, cite.Unknown: phase.ErrNotMet} {
		log := phase.Log{Setting: independentFeature, DirectorsCutDays: 70, Facts: phase.Facts{phase.OutsideMoney: cite.False, phase.BondRequired: cite.False}}
		if covered.Known() {
			log.Facts[phase.GuildCovered] = covered
		}
		log.Events = story(t, "attach-writer start-preparation"+ready+"start-production +scenes-done wrap start-cut")
		log.Events = append(log.Events, phase.Event{Kind: phase.EventAdvanceCut, On: day("2020-01-01")}, phase.Event{Kind: phase.EventAdvanceCut, On: day("2020-01-02")})
		if _, err := phase.Replay(log); !errors.Is(err, want) {
			t.Errorf("a cut that is covered: %v, handed on after a day: %v, want %v", covered, err, want)
		}
	}
}

// TestWrapOfASeason: a season is wrapped if its episodes are and not otherwise, so
// that nobody signs for it who has not signed for each of them.
func TestWrapOfASeason(t *testing.T) {
	crew := phase.Crew{Posts: []phase.Post{{Role: role.Producer, Person: "Pat"}, {Role: role.Editor, Person: "Ed"}}}
	crew.Absent = []role.Role{role.Network, role.Studio, role.ExecutiveProducer, role.NetworkExecutive, role.ParentCompany}
	log := phase.Log{Setting: series, Units: []string{"e1"}, Crew: crew, Events: season(t).Log().Events}
	for i := range log.Events {
		log.Events[i].By = nil
		if k := log.Events[i].Kind; k == phase.EventOrderSeries || k == phase.EventApproveBudget {
			log.Events[i].By = []role.Person{"Pat"}
		}
	}
	log.Events = append(log.Events, story(t, "e1:attach-writer e1:approve-story e1:start-preparation e1:+script-circulated e1:lock-script e1:start-production e1:+scenes-done")...)
	w, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Apply(phase.Event{Kind: phase.EventWrap, Unit: "e1", By: []role.Person{"Ed"}}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("the editor signed the wrap of an episode: %v", err)
	}
	if _, err := w.Apply(phase.Event{Kind: phase.EventWrap, By: []role.Person{"Pat"}}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("the producer signed the wrap of a season whose episode is being shot: %v", err)
	}
	wrapped, err := w.Apply(phase.Event{Kind: phase.EventWrap, Unit: "e1", By: []role.Person{"Pat"}})
	if err != nil {
		t.Fatal(err)
	}
	if reports := wrapped.NextGates("", phase.Date{}); len(reports) == 0 || reports[len(reports)-1].Gate != phase.GateWrap || reports[len(reports)-1].Truth() != cite.True {
		t.Errorf("with its episode wrapped the season waits for %v", reports)
	}
	if w, err = wrapped.Apply(phase.Event{Kind: phase.EventWrap}); err != nil || w.State() != phase.Wrapped {
		t.Errorf("with its episode wrapped the season is %v: %v", w.State(), err)
	}
}
