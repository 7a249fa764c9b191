package hierarchy_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestJustAProducer: whoever is called just producer of a stage work, a recording
// or a game has the lines, the powers and the hirers of the theatre, music or game
// producer, as the title stands for.
func TestJustAProducer(t *testing.T) {
	for in, special := range map[string]role.Role{"theatre/musical": role.TheatreProducer, "music/album": role.MusicProducer, "video-game": role.GameProducer, "film/feature/studio": role.Producer} {
		if got, _ := role.Title("Producer").Roles(setting(t, in)); got != special {
			t.Errorf("%s: Producer stands for %v", in, got)
		}
		positions := held(cast(setting(t, in))...)
		at := slices.IndexFunc(positions, func(p hierarchy.Position) bool { return p.Role == special })
		named := authority(t, in, nil, positions...)
		plain := slices.Clone(positions)
		plain[at].Role = role.Producer
		just := authority(t, in, nil, plain...)
		if got, want := just.Chart().Draft().Links, named.Chart().Draft().Links; !slices.Equal(got, want) {
			t.Errorf("%s: lines %v, want %v", in, got, want)
		}
		for d := range role.Duties() {
			said, want := just.Who(d), named.Who(d)
			if got, want := said.String(), strings.ReplaceAll(want.String(), special.String(), "Producer"); strings.ReplaceAll(got, special.String(), "Producer") != want {
				t.Errorf("%s: %s, want %s", in, got, want)
			}
		}
		if got, want := len(just.Unsettled()), len(named.Unsettled()); got != want {
			t.Errorf("%s: %d unsettled, want %d", in, got, want)
		}
		for r := range role.Roles() {
			if got, want := just.Chart().Hirers(r), named.Chart().Hirers(r); !slices.EqualFunc(got, want, func(a, b hierarchy.Hirer) bool { return a.Node == b.Node && a.Line.ID == b.Line.ID }) {
				t.Errorf("%s: %v is hired by %v, want %v", in, r, got, want)
			}
		}
		if got, want := just.Chart().Hirers(role.Producer), named.Chart().Hirers(special); len(got) != len(want) {
			t.Errorf("%s: the producer is hired by %v, want %v", in, got, want)
		}
	}
	stage := authority(t, "theatre/play", nil, held(role.Producer, role.GeneralManager)...)
	if stage.May(stage.Chart().Node("producer"), role.StopClause, role.Decides, 0).Granted != cite.True {
		t.Error("the producer of a play may close it")
	}
	album := authority(t, "music/album", nil, held(role.ExecutiveProducer, role.Producer)...)
	if got := album.Chart().Hirers(role.Producer); len(got) != 1 {
		t.Errorf("the producer of an album is hired by %v", got)
	}
}
