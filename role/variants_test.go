package role_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
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

// TestWhoDoesNotRunASeries: whoever put in the money or works for the studio does not
// decide, in a series, what whoever runs and writes it decides as its executive
// producer; on a film, and in what money settles, they have their broader role's part.
func TestWhoDoesNotRunASeries(t *testing.T) {
	series := in(t, "television/scripted-series")
	for _, r := range []role.Role{role.InvestorExecutiveProducer, role.StudioExecutiveProducer} {
		for _, d := range []role.Duty{role.WritersRoom, role.Storylines, role.ShootingScript, role.OverallManagement, role.DailyOperations, role.CreativeAuthority, role.FinalCut} {
			for _, c := range []role.Capacity{role.Decides, role.Approves} {
				if got := role.Ask(r, d, c, series); got.Frequency() > role.Rarely || got.Prevailing.Strength == cite.Proposal {
					t.Errorf("%v", got.Prevailing)
				}
			}
			if role.Ask(role.Showrunner, d, role.Approves, series).Frequency() < role.Usually {
				t.Errorf("nor does the showrunner approve %v", d)
			}
		}
		if role.Ask(r, role.Budget, role.Approves, series).Frequency() < role.Usually || role.Ask(r, role.OverallManagement, role.Decides, in(t, "film/feature/studio")).Frequency() < role.Usually {
			t.Errorf("%v has no part as an executive producer at all", r)
		}
	}
	for _, r := range []role.Role{role.InvestorExecutiveProducer, role.NonWritingExecutiveProducer, role.StudioExecutiveProducer} {
		if holders := role.HoldersOf(role.WritersRoom, role.Decides, series); holders.Has(r) || holders.AtLeast(role.Usually).Has(r) || !holders.Has(role.ExecutiveProducer) || !holders.Has(role.CoShowrunner) {
			t.Errorf("%v is among %v on the writers' room, save %v", r, holders.Roles(), holders.Except)
		}
	}
	// Whoever is left out as holding it too seldom does not come back with his broader role.
	held := role.HoldersOf(role.DailyOperations, role.Decides, series)
	if r := role.NonWritingExecutiveProducer; !held.Has(r) || held.AtLeast(role.Sometimes).Has(r) || !held.AtLeast(role.Sometimes).Has(role.ExecutiveProducer) || !slices.Contains(held.AtLeast(role.Sometimes).Except, r) {
		t.Errorf("%v: %v, %v", r, held, held.AtLeast(role.Sometimes).Except)
	}
	if got := held.Without(role.Holders{Holdings: []role.Holding{{Role: role.NonWritingExecutiveProducer}}}); got.Has(role.NonWritingExecutiveProducer) || !got.Has(role.Showrunner) {
		t.Errorf("without him: %v", got)
	}
	if got := role.Ask(role.InvestorExecutiveProducer, role.FinalCut, role.Decides, in(t, "television/limited-series")).Frequency(); got != role.Never {
		t.Errorf("the investor %v decides the final cut of a limited series", got)
	}
	if got := role.Ask(role.StudioExecutiveProducer, role.CreativeAuthority, role.Decides, in(t, "television/non-fiction-series")).Frequency(); got != role.Never {
		t.Errorf("the studio's executive %v has creative authority in a non-fiction series", got)
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
