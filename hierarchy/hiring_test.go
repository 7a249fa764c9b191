package hierarchy_test

import (
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// hiringRow is one line of the table of who hires whom, as the page has it.
type hiringRow struct {
	row     string
	in      string
	by      role.Role
	kind    hierarchy.Kind
	whom    []role.Role
	often   role.Frequency
	nowhere string // a setting in which nothing of the kind is said of these two
}

var hiringTable = []hiringRow{
	{"executive producer of a studio", "film/studio", role.Studio, hierarchy.Hires, []role.Role{role.ExecutiveProducer}, role.Usually, "film/independent"},
	{"executive producer, independent", "film/independent", role.Producer, hierarchy.Hires, []role.Role{role.ExecutiveProducer}, role.Usually, "television"},
	{"executive producer, independent", "film/independent", role.Director, hierarchy.Hires, []role.Role{role.ExecutiveProducer}, role.Usually, "film/studio"},
	{"the exception: an existing producer", "film/studio", role.Producer, hierarchy.Hires, []role.Role{role.ExecutiveProducer}, role.Sometimes, "television"},
	{"the exception: the producer's company", "film/studio", role.ProductionCompany, hierarchy.Hires, []role.Role{role.ExecutiveProducer}, role.Sometimes, "television"},
	{"physical producers", "film", role.ExecutiveProducer, hierarchy.Hires, []role.Role{role.Producer, role.LineProducer, role.AssociateProducer}, role.Usually, "video-game"},
	{"director, actors, crew", "film", role.Producer, hierarchy.Hires, []role.Role{role.Director, role.Actor, role.DepartmentHead, role.Gaffer, role.CastingDirector}, role.Usually, "music"},
	{"every member of the crew", "film/independent", role.Producer, hierarchy.Hires, []role.Role{role.ScriptSupervisor, role.SecondAssistantDirector, role.CameraOperator, role.ArtDirector, role.LocationManager, role.ProductionCoordinator, role.ProductionAssistant}, role.Usually, "film/studio"},
	{"departments' teams at big companies", "film/studio", role.Cinematographer, hierarchy.Hires, []role.Role{role.CameraOperator, role.Gaffer, role.KeyGrip}, role.Usually, "film/independent"},
	{"departments' teams at big companies", "film/studio", role.ProductionDesigner, hierarchy.Hires, []role.Role{role.ArtDirector}, role.Usually, "film/independent"},
	{"departments' teams at big companies", "film/studio", role.FirstAssistantDirector, hierarchy.Hires, []role.Role{role.SecondAssistantDirector}, role.Usually, "film/independent"},
	{"assistants", "film/studio", role.DepartmentHead, hierarchy.Hires, []role.Role{role.ProductionAssistant}, role.Usually, "film/independent"},
	{"key people", "film", role.Director, hierarchy.Hires, []role.Role{role.Cinematographer, role.ProductionDesigner, role.Editor, role.FirstAssistantDirector}, role.Usually, "television"},
	{"key people, with a say", "film", role.Producer, hierarchy.HasSayInHiring, []role.Role{role.Cinematographer, role.ProductionDesigner, role.Editor, role.FirstAssistantDirector}, role.Usually, "television"},
	{"key people, with a say", "film", role.Financier, hierarchy.HasSayInHiring, []role.Role{role.Cinematographer, role.ProductionDesigner, role.Editor, role.FirstAssistantDirector}, role.Usually, "television"},
	{"first assistant director", "film/US", role.Director, hierarchy.Hires, []role.Role{role.FirstAssistantDirector}, role.Always, "film/GB"},
	{"line producer or production manager", "film", role.Producer, hierarchy.Hires, []role.Role{role.LineProducer, role.ProductionManager, role.UnitProductionManager}, role.Usually, "music"},
	{"unit crew", "film", role.UnitProductionManager, hierarchy.Hires, []role.Role{role.DepartmentHead, role.Gaffer, role.ScriptSupervisor, role.SecondAssistantDirector, role.CameraOperator, role.ArtDirector, role.LocationManager, role.ProductionCoordinator, role.ProductionAssistant}, role.Usually, "theatre"},
	{"unit crew", "television/scripted-series/US", role.UnitProductionManager, hierarchy.Hires, []role.Role{role.DepartmentHead, role.ScriptSupervisor}, role.Usually, "television/scripted-series/GB"},
	{"writer", "film", role.Producer, hierarchy.Hires, []role.Role{role.Writer}, role.Usually, "music"},
	{"writer", "television/limited-series", role.ExecutiveProducer, hierarchy.Hires, []role.Role{role.Writer}, role.Usually, "television/news"},
	{"writers' room", "television/scripted-series", role.Showrunner, hierarchy.Hires, []role.Role{role.Writer, role.StaffWriter, role.StoryEditor, role.ExecutiveStoryEditor}, role.Usually, "television/news"},
	{"heads of department of a series", "television/scripted-series", role.Showrunner, hierarchy.Hires, []role.Role{role.DepartmentHead, role.Editor}, role.Usually, "television/news"},
	{"crew of a series", "television/scripted-series", role.LineProducer, hierarchy.Hires, []role.Role{role.DepartmentHead}, role.Usually, "television/news"},
	{"crew of a film", "film", role.LineProducer, hierarchy.Hires, []role.Role{role.DepartmentHead}, role.Usually, "theatre"},
	{"directors and regulars of a series", "television/scripted-series", role.ExecutiveProducer, hierarchy.Hires, []role.Role{role.Director, role.Actor}, role.Usually, "television/news"},
	{"long form", "television/limited-series", role.ExecutiveProducer, hierarchy.Hires, []role.Role{role.CoProducer, role.Cinematographer, role.ProductionDesigner, role.ProductionManager}, role.Usually, "television/scripted-series"},
	{"a team replaced, in Britain", "television/GB", role.SeriesProducer, hierarchy.Hires, []role.Role{role.Producer, role.ProducerDirector}, role.Usually, "television/US"},
	{"stage staff", "theatre", role.TheatreProducer, hierarchy.Hires, []role.Role{role.GeneralManager, role.StageManager, role.ProductionManager, role.Publicist}, role.Usually, "video-game"},
	{"director of a stage work", "theatre", role.TheatreProducer, hierarchy.Hires, []role.Role{role.Director}, role.Usually, "music"},
	{"director of a stage work", "theatre", role.GeneralManager, hierarchy.Hires, []role.Role{role.Director}, role.Usually, "film"},
	{"company manager", "theatre", role.GeneralManager, hierarchy.Hires, []role.Role{role.CompanyManager, role.StageManager, role.Publicist}, role.Usually, "film"},
	{"production company", "commercial", role.AdvertisingAgency, hierarchy.Hires, []role.Role{role.ProductionCompany}, role.Usually, "film"},
	{"record producer", "music", role.ExecutiveProducer, hierarchy.Hires, []role.Role{role.MusicProducer}, role.Usually, "theatre"},
	{"record producer", "music", role.Artist, hierarchy.Hires, []role.Role{role.MusicProducer}, role.Usually, "theatre"},
	{"game director", "video-game", role.GameProducer, hierarchy.Hires, []role.Role{role.Director}, role.Sometimes, "music"},
	{"replacement of editor, composer", "film/US", role.Director, hierarchy.HasSayInHiring, []role.Role{role.Editor, role.Composer}, role.Always, "film/GB"},
	{"casting", "film/US", role.Director, hierarchy.HasSayInHiring, []role.Role{role.Actor}, role.Always, "film/GB"},
	{"author's approval", "theatre", role.Author, hierarchy.HasSayInHiring, []role.Role{role.Director, role.Actor, role.CostumeDesigner}, role.Usually, "film"},
	{"dismissal of a film's director", "film", role.Producer, hierarchy.Dismisses, []role.Role{role.Director}, role.Sometimes, "television"},
	{"dismissal of a film's producer", "film", role.ExecutiveProducer, hierarchy.Dismisses, []role.Role{role.Producer}, role.Sometimes, "television"},
	{"dismissal of an episode's director", "television/scripted-series", role.ExecutiveProducer, hierarchy.Dismisses, []role.Role{role.Director}, role.Sometimes, "television/news"},
	{"dismissal of a game's director", "video-game", role.GameProducer, hierarchy.Dismisses, []role.Role{role.Director}, role.Sometimes, "music"},
}

// between returns the published lines of a kind from one role to another.
func between(by role.Role, k hierarchy.Kind, whom role.Role, in role.Setting) []hierarchy.Line {
	return slices.DeleteFunc(hierarchy.LinesTo(whom, k, in), func(l hierarchy.Line) bool { return !by.Is(l.From) })
}

func TestWhoHiresWhom(t *testing.T) {
	for _, row := range hiringTable {
		for _, whom := range row.whom {
			lines := between(row.by, row.kind, whom, setting(t, row.in))
			if !slices.ContainsFunc(lines, func(l hierarchy.Line) bool { return l.Frequency == row.often }) {
				t.Errorf("%s: %s: %v %v %v %v: found %v", row.row, row.in, row.by, row.often, row.kind, whom, lines)
			}
			for _, l := range between(row.by, row.kind, whom, setting(t, row.nowhere)) {
				if l.Frequency >= row.often {
					t.Errorf("%s: %s: %v, want none", row.row, row.nowhere, l)
				}
			}
		}
	}
}

// TestEveryHiringLineIsSpokenFor: the tables have no line about hiring that the
// table above does not.
func TestEveryHiringLineIsSpokenFor(t *testing.T) {
	for l := range hierarchy.Lines() {
		if l.Kind == hierarchy.ReportsTo || l.Kind == hierarchy.LiaisesWith {
			continue
		}
		if !slices.ContainsFunc(hiringTable, func(row hiringRow) bool {
			_, holds := l.Scope.In(setting(t, row.in))
			return holds && row.by.Is(l.From) && row.kind == l.Kind && slices.ContainsFunc(row.whom, func(r role.Role) bool { return r.Is(l.To) })
		}) {
			t.Errorf("%v", l)
		}
	}
}

// TestWhoeverDismissesHires: the right to dismiss is part of the right to hire.
func TestWhoeverDismissesHires(t *testing.T) {
	dismissals := 0
	for l := range hierarchy.Lines() {
		if l.Kind != hierarchy.Dismisses {
			continue
		}
		dismissals++
		for in := range l.Scope.All() {
			if len(between(l.From, hierarchy.Hires, l.To, in)) == 0 {
				t.Errorf("%v, whom he does not hire", l)
			}
		}
	}
	if dismissals == 0 {
		t.Error("nobody is ever dismissed")
	}
	// The other way round it does not hold: who chooses the first assistant director
	// is not said to dismiss him.
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(role.ExecutiveProducer, role.Producer, role.Director, role.FirstAssistantDirector)...))
	for r, want := range map[role.Role][]hierarchy.ID{role.Director: {"producer"}, role.Producer: {"executive-producer"}, role.FirstAssistantDirector: nil} {
		var got []hierarchy.ID
		for _, h := range c.Dismissers(r) {
			got = append(got, c.Position(h.Node).ID)
			if !slices.ContainsFunc(c.Hirers(r), func(other hierarchy.Hirer) bool { return other.Node == h.Node }) {
				t.Errorf("%v: dismissed by somebody who does not hire", r)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("the %v is dismissed by %v, want %v", r, got, want)
		}
	}
}

// TestTheHirerIsNotBelowTheHired draws the usual chart of every setting in which
// somebody hires, and looks whether he reports to whom he hires: only the
// published exceptions do, and those are found on the chart.
func TestTheHirerIsNotBelowTheHired(t *testing.T) {
	crews := map[role.Medium][]role.Role{
		role.Film: {role.Studio, role.StudioHead, role.ProductionCompany, role.Financier, role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector},
		role.Television: {role.Network, role.Studio, role.ProductionCompany, role.Showrunner, role.ExecutiveProducer, role.CoExecutiveProducer, role.SeriesProducer, role.LineProducer,
			role.UnitProductionManager, role.Director, role.FirstAssistantDirector},
		role.Theatre:    {role.TheatreProducer, role.GeneralManager, role.CompanyManager, role.Author, role.Director},
		role.Commercial: {role.Advertiser, role.AdvertisingAgency},
		role.Music:      {role.Label, role.ExecutiveProducer},
		role.VideoGame:  {role.Publisher, role.StudioHead, role.ExecutiveProducer, role.GameProducer},
	}
	exceptions := map[role.FactID]bool{}
	for l := range hierarchy.Lines() {
		if l.Kind != hierarchy.Hires {
			continue
		}
		for in := range l.Scope.All() {
			for _, scale := range []role.Scale{role.ScaleStudio, role.ScaleIndependent} {
				if in.Scale != 0 && in.Scale != scale || in.Medium != role.Film && scale == role.ScaleIndependent {
					continue
				}
				narrow := in
				if in.Medium == role.Film {
					narrow.Scale = scale
				}
				roles := slices.Clone(crews[in.Medium])
				for _, r := range []role.Role{l.From, l.To} {
					if !slices.Contains(roles, r) {
						roles = append(roles, r)
					}
				}
				d := hierarchy.Start(narrow, held(roles...)...)
				by, whom := staff(l.From)[0].ID, staff(l.To)[0].ID
				hires := hierarchy.Link{From: by, Kind: hierarchy.Hires, To: whom}
				d = d.With(hires)
				c := build(t, d.Topped(d.Loose()...))
				below := c.Tree(hierarchy.Business).Under(c.Node(by), c.Node(whom))
				found := c.HiringExceptions()
				if below != (len(found) > 0) {
					t.Errorf("%v: below %v, exceptions %v", l, below, found)
				}
				if below {
					exceptions[l.ID] = true
					if !slices.ContainsFunc(found[0].Known, func(known hierarchy.Line) bool { return known.ID == l.ID }) {
						t.Errorf("%v: %v does not know of it", l, found[0])
					}
				}
			}
		}
	}
	var got []role.FactID
	for id := range exceptions {
		got = append(got, id)
	}
	slices.Sort(got)
	if want := []role.FactID{12004}; !slices.Equal(got, want) {
		for _, id := range got {
			l, _ := hierarchy.LineByID(id)
			t.Log(l)
		}
		t.Errorf("hirers below the hired: %v, want %v", got, want)
	}
}
