package role_test

import (
	"fmt"
	"testing"

	"example.com/producedby/role"
)

// TestTitleAloneHandsNothingDown: of the variants whose part is another than their
// broader role's, none has what the reference gives the broader role alone.
func TestTitleAloneHandsNothingDown(t *testing.T) {
	for _, v := range []struct {
		variant role.Role
		in      string
		duties  []role.Duty
	}{
		{role.HonoraryExecutiveProducer, "film/studio", []role.Duty{role.Budget, role.ShootingSchedule, role.BudgetOverage, role.MajorFinancialDecisions, role.DirectorProductionDispute, role.PrincipalCasting, role.ProducingTeam}},
		{role.HonoraryExecutiveProducer, "film/independent", []role.Duty{role.Budget, role.MajorFinancialDecisions, role.DirectorProductionDispute}},
		{role.HonoraryExecutiveProducer, "television/scripted-series", []role.Duty{role.Budget, role.FinalCut, role.EpisodeDirectors, role.ShootingScript, role.CreativeAuthority}},
		{role.VocalProducer, "music", []role.Duty{role.Mix, role.Master, role.MusicianBooking, role.RecordingSessions, role.SongSelection, role.CreativeDirection}},
		{role.PublisherProducer, "video-game", []role.Duty{role.GameVision, role.GameTeam, role.GameShipping, role.GameScope}},
		{role.AdditionalProducer, "film", []role.Duty{role.DirectorEngagement, role.CrewHiring, role.Budget}},
		{role.AdditionalProducer, "music", []role.Duty{role.Mix, role.RecordingSessions}},
	} {
		for _, d := range v.duties {
			known := false
			for _, c := range []role.Capacity{role.Decides, role.Approves, role.Oversees} {
				if v.variant == role.VocalProducer && d == role.Mix && c == role.Oversees {
					continue // the processing of the vocals, says a source of its own
				}
				if got := role.Ask(v.variant, d, c, in(t, v.in)).Frequency(); got > role.Never {
					t.Errorf("%s: %v %v %v %v", v.in, v.variant, got, c, d)
				}
				known = known || role.Ask(v.variant.Broader(), d, c, in(t, v.in)).Frequency() > role.Never || v.variant == role.AdditionalProducer
			}
			if !known {
				t.Errorf("%s: nor does %v have anything to say in %v", v.in, v.variant.Broader(), d)
			}
		}
	}
	publisher := role.Question{Role: role.PublisherProducer, Duty: role.GameMilestones, Setting: in(t, "video-game")}
	for c, want := range map[role.Capacity]bool{role.Approves: true, role.Prepares: false, role.Performs: false} {
		publisher.Capacity = c
		if got := role.Published().Ask(publisher).Frequency(); got > role.Never != want {
			t.Errorf("the publisher's producer %v %v milestones, want %v", got, c, want)
		}
	}
}

// TestWhoInherits: what is said of the broader role holds for its variants, but
// for those that only share the title, and a variant of a variant goes through both.
func TestWhoInherits(t *testing.T) {
	nominal := map[role.Role]bool{role.HonoraryExecutiveProducer: true, role.AdditionalProducer: true, role.VocalProducer: true, role.PublisherProducer: true}
	for r := range role.Roles() {
		want := r.Broader()
		if nominal[r] {
			want = 0
		}
		if got := r.InheritsFrom(); got != want {
			t.Errorf("%v inherits from %v, want %v", r, got, want)
		}
		if !r.Inherits(r) || r.Broader() != 0 && r.Inherits(r.Broader()) == nominal[r] {
			t.Errorf("%v inherits: wrong", r)
		}
	}
	if !role.CoShowrunner.Inherits(role.ExecutiveProducer) || role.VocalProducer.Inherits(role.Producer) || role.Role(0).InheritsFrom() != 0 || role.Role(255).Inherits(role.Producer) {
		t.Error("inheritance at a remove")
	}
	if role.HoldersOf(role.Mix, role.Decides, in(t, "music")).Has(role.VocalProducer) {
		t.Error("the vocal producer is among those who decide the mix")
	}
}

func ExampleRole_InheritsFrom() {
	music := role.Setting{Medium: role.Music}
	for _, r := range []role.Role{role.MusicProducer, role.VocalProducer} {
		fmt.Println(r, r.InheritsFrom() != 0, role.Ask(r, role.Mix, role.Decides, music).Known())
	}
	// Output:
	// Music Producer true true
	// Vocal Producer false false
}
