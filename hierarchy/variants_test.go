package hierarchy_test

import (
	"maps"
	"math/rand"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// mixed are crews in which the producing roles and all their variants meet.
var mixed = []struct {
	in    string
	roles []role.Role
}{
	{"film/feature/studio", []role.Role{role.Studio, role.StudioHead, role.StudioExecutive, role.Director, role.Editor, role.FirstAssistantDirector}},
	{"film/feature/independent", []role.Role{role.Financier, role.Director, role.Editor, role.FirstAssistantDirector}},
	{"film/documentary", []role.Role{role.CommissioningEditor, role.SeriesProducer, role.ProducerDirector, role.EditProducer, role.ArchivalProducer}},
	{"television/scripted-series", []role.Role{role.Network, role.Studio, role.CoExecutiveProducer, role.SupervisingProducer, role.Director, role.Creator, role.Writer}},
	{"television/non-fiction-series/GB", []role.Role{role.CommissioningEditor, role.ProductionCompany, role.SeriesProducer, role.ProducerDirector, role.Researcher}},
	{"television/news", []role.Role{role.NewsDirector, role.NewsProducer, role.SegmentProducer, role.Director, role.Editor}},
	{"digital/web-series", []role.Role{role.Director, role.Editor}},
	{"commercial/spot", []role.Role{role.Advertiser, role.AdvertisingAgency, role.AgencyProducer, role.ProductionCompany, role.Director}},
	{"theatre/musical", []role.Role{role.GeneralManager, role.CompanyManager, role.StageManager, role.Author, role.Director, role.CostumeDesigner}},
	{"music/album", []role.Role{role.Label, role.ArtistsAndRepertoire, role.Artist, role.Engineer, role.Publicist}},
	{"video-game", []role.Role{role.StudioHead, role.SeniorProducer, role.ProductionAssistant, role.DevelopmentDirector, role.CreativeLead, role.EngineeringLead, role.Publisher}},
}

// crew returns the roles, the producing roles that have variants, and the variants.
func crew(roles []role.Role) []hierarchy.Position {
	all := slices.Concat(roles, []role.Role{role.CoProducer, role.AssociateProducer, role.VFXCoordinator, role.ProductionCoordinator, role.StoryProducer})
	for r := range role.Roles() {
		if b := r.Broader(); b != 0 && r.Class() != role.ClassCraft && r.Class() != role.ClassWriting {
			all = append(all, b, r)
		}
	}
	slices.Sort(all)
	return staff(slices.Compact(all)...)
}

// linesIn returns the lines of a draft, with whom they join.
func linesIn(d hierarchy.Draft) map[hierarchy.Link]bool {
	lines := make(map[hierarchy.Link]bool)
	for _, l := range d.Links {
		lines[l] = true
	}
	return lines
}

// TestOrderOfTheListDoesNotMatter: with one position of each role the default
// lines are the same however the crew is listed.
func TestOrderOfTheListDoesNotMatter(t *testing.T) {
	for _, m := range mixed {
		in := setting(t, m.in)
		positions := crew(m.roles)
		want := linesIn(hierarchy.Start(in, positions...))
		shuffle := rand.New(rand.NewSource(1))
		for range 200 {
			shuffle.Shuffle(len(positions), func(i, j int) { positions[i], positions[j] = positions[j], positions[i] })
			if got := linesIn(hierarchy.Start(in, positions...)); !maps.Equal(got, want) {
				for l := range got {
					if !want[l] {
						t.Errorf("%s: %v", m.in, l)
					}
				}
				t.Fatalf("%s: another chart for another order of the list", m.in)
			}
		}
	}
}

// TestNobodyStandsUnderATitle: an investor, a name or the producer of a part is
// nobody's superior where the role itself is there, nor where it is not.
func TestNobodyStandsUnderATitle(t *testing.T) {
	titular := []role.Role{role.InvestorExecutiveProducer, role.HonoraryExecutiveProducer, role.AdditionalProducer, role.CreativeProducer, role.VocalProducer,
		role.TechnicalProducer, role.LiveProducer, role.CustomProducer, role.PublisherProducer, role.VFXAssociateProducer}
	for _, m := range mixed {
		in := setting(t, m.in)
		for _, positions := range [][]hierarchy.Position{crew(m.roles), staff(append(slices.Clone(m.roles), append(titular, role.AssociateProducer, role.CoProducer, role.LineProducer)...)...)} {
			of := make(map[hierarchy.ID]role.Role)
			for _, p := range positions {
				of[p.ID] = p.Role
			}
			for _, l := range hierarchy.Start(in, positions...).Links {
				if slices.Contains(titular, of[l.To]) && l.Kind == hierarchy.ReportsTo {
					t.Errorf("%s: %s reports to %s", m.in, l.From, l.To)
				}
			}
		}
	}
}

// TestVariantsHaveTheirPlace asks for single superiors with every variant about.
func TestVariantsHaveTheirPlace(t *testing.T) {
	for _, c := range []struct {
		in   string
		of   role.Role
		with []role.Role
		want role.Role // zero is nobody
	}{
		{"film/feature/studio", role.Producer, []role.Role{role.HonoraryExecutiveProducer, role.InvestorExecutiveProducer, role.StudioExecutiveProducer, role.Studio}, role.StudioExecutiveProducer},
		{"film/feature/studio", role.Producer, []role.Role{role.HonoraryExecutiveProducer, role.InvestorExecutiveProducer, role.StudioExecutiveProducer, role.ExecutiveProducer, role.Studio}, role.ExecutiveProducer},
		{"film/feature/studio", role.Producer, []role.Role{role.HonoraryExecutiveProducer, role.InvestorExecutiveProducer, role.Studio}, role.Studio},
		{"film/feature/studio", role.InvestorExecutiveProducer, []role.Role{role.Studio, role.ExecutiveProducer, role.Producer}, 0},
		{"film/feature/studio", role.HonoraryExecutiveProducer, []role.Role{role.Studio, role.ExecutiveProducer, role.Producer}, 0},
		{"television/scripted-series", role.HonoraryExecutiveProducer, []role.Role{role.Network, role.Studio}, 0},
		{"television/scripted-series", role.CoExecutiveProducer, []role.Role{role.HonoraryExecutiveProducer, role.NonWritingExecutiveProducer, role.CoShowrunner, role.Showrunner}, role.Showrunner},
		{"film/feature/independent", role.LineProducer, []role.Role{role.AdditionalProducer, role.CreativeProducer, role.Producer}, role.Producer},
		{"theatre/musical", role.GeneralManager, []role.Role{role.AdditionalProducer, role.TheatreProducer}, role.TheatreProducer},
		{"theatre/musical", role.Director, []role.Role{role.AdditionalProducer, role.TheatreProducer}, role.TheatreProducer},
		{"theatre/musical", role.CompanyManager, []role.Role{role.AdditionalProducer, role.TheatreProducer, role.GeneralManager}, role.GeneralManager},
		{"music/album", role.Engineer, []role.Role{role.VocalProducer, role.AdditionalProducer, role.MusicProducer}, role.MusicProducer},
		{"music/album", role.CoProducer, []role.Role{role.VocalProducer, role.AdditionalProducer, role.MusicProducer}, role.MusicProducer},
		{"music/album", role.VocalProducer, []role.Role{role.ExecutiveProducer, role.AdditionalProducer, role.MusicProducer}, role.MusicProducer},
		{"music/album", role.VocalProducer, []role.Role{role.ExecutiveProducer, role.Producer}, role.Producer},
		{"television/news", role.LineProducer, []role.Role{role.NewsDirector, role.ExecutiveProducer, role.NewsProducer}, role.ExecutiveProducer},
		{"television/news", role.SegmentProducer, []role.Role{role.NewsDirector, role.ExecutiveProducer, role.NewsProducer}, role.NewsProducer},
		{"television/news", role.SegmentProducer, []role.Role{role.NewsDirector, role.ExecutiveProducer}, role.ExecutiveProducer},
		{"video-game", role.AssociateProducer, []role.Role{role.PublisherProducer, role.TechnicalProducer, role.GameProducer}, role.GameProducer},
		{"video-game", role.AssociateProducer, []role.Role{role.PublisherProducer, role.ExecutiveProducer}, role.ExecutiveProducer},
		{"video-game", role.PublisherProducer, []role.Role{role.GameProducer, role.SeniorProducer, role.ExecutiveProducer, role.Publisher}, role.Publisher},
		{"video-game", role.PublisherProducer, []role.Role{role.GameProducer, role.SeniorProducer, role.ExecutiveProducer}, 0},
	} {
		var got role.Role
		positions := append(staff(c.with...), hierarchy.Position{ID: "of", Role: c.of})
		for _, l := range hierarchy.Start(setting(t, c.in), positions...).Links {
			if i := slices.IndexFunc(positions, func(p hierarchy.Position) bool { return p.ID == l.To }); l.From == "of" && l.Kind == hierarchy.ReportsTo && l.Function.Valid() == (l.Function == hierarchy.Business) {
				got = positions[i].Role
			}
		}
		if got != c.want {
			t.Errorf("%s: of %v the %v reports to %v, want %v", c.in, c.with, c.of, got, c.want)
		}
	}
}
