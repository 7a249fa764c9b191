package hierarchy_test

import (
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestLessThanNothingGivesNoPower: a cost below zero is no way to a power that
// somebody does not have.
func TestLessThanNothingGivesNoPower(t *testing.T) {
	a := authority(t, "film/feature/studio", nil, held(role.Studio, role.Producer, role.LineProducer, role.Editor)...)
	for _, cost := range []int64{-5, -1, 0, 5} {
		p := a.May(a.Chart().Node("editor"), role.ContingencySpending, role.Decides, cost)
		if p.Granted != cite.False || p.Holds != 0 || p.Accountable != nil {
			t.Errorf("the editor may for %d: %v, holds %v", cost, p.Granted, p.Holds)
		}
		if p := a.May(a.Chart().Node("line-producer"), role.ContingencySpending, role.Decides, cost); p.Granted != cite.True || p.Holds != role.Decides {
			t.Errorf("the line producer may not for %d: %v, holds %v", cost, p.Granted, p.Holds)
		}
	}
}

func TestWhoseLineAMatterGoesUp(t *testing.T) {
	for d, want := range map[role.Duty]hierarchy.Function{
		role.SetSafety: hierarchy.OnSet, role.SetOperations: hierarchy.OnSet, role.CallSheet: hierarchy.OnSet,
		role.FirstCut: hierarchy.Creative, role.DirectorsCut: hierarchy.Creative, role.FinalCut: hierarchy.Creative, role.PictureLock: hierarchy.Creative,
		role.Score: hierarchy.Creative, role.SoundMix: hierarchy.Creative, role.ColourGrade: hierarchy.Creative, role.CreativeDirection: hierarchy.Creative,
		role.Budget: hierarchy.Business, role.CrewHiring: hierarchy.Business, role.Marketing: hierarchy.Business,
	} {
		if got := hierarchy.EscalationFunction(d); got != want {
			t.Errorf("%v goes up the line for %v, want %v", d, got, want)
		}
	}
}

// TestExceptionsAskWhereAPositionIs: that a producer answers to the executive producer
// is usual of a film, and of a stage work it is not, also on the chart of a film.
func TestExceptionsAskWhereAPositionIs(t *testing.T) {
	for in, want := range map[string]int{"film/feature": 0, "theatre/play": 1} {
		positions := held(role.ExecutiveProducer, role.Producer)
		positions[1].Setting = setting(t, in)
		c := build(t, hierarchy.Draft{Setting: setting(t, "film/feature"), Positions: positions, Links: []hierarchy.Link{up("producer", "executive-producer")}})
		if got := c.Tree(hierarchy.Business).Exceptions(hierarchy.FilmPrimaryCredit); len(got) != want {
			t.Errorf("a producer in %s: %v, want %d", in, got, want)
		}
	}
}

// TestExceptionNamesTheFirstSource: of several rungs between two titles the source of
// the first is named.
func TestExceptionNamesTheFirstSource(t *testing.T) {
	several := 0
	for _, order := range slices.Collect(hierarchy.Orders()) {
		in := setting(t, "television/scripted-series")
		for a := range role.Roles() {
			for b := range role.Roles() {
				way := order.Way(a, b, in)
				if len(way) < 2 || way[0].Ref == way[len(way)-1].Ref {
					continue
				}
				c := build(t, hierarchy.Draft{Setting: in, Positions: held(a, b), Links: []hierarchy.Link{up(held(a)[0].ID, held(b)[0].ID)}})
				for _, e := range c.Tree(hierarchy.Business).Exceptions(order) {
					if several++; e.Ref != way[0].Ref {
						t.Errorf("%v: %v, want %v", e, e.Ref, way[0].Ref)
					}
				}
			}
		}
	}
	if several == 0 {
		t.Error("no exception has rungs of several sources")
	}
}

// TestVacantSuperiorsAreNoOthers: others hold the duty of settling it; superiors of a
// referee that are vacant as he is do not.
func TestVacantSuperiorsAreNoOthers(t *testing.T) {
	positions := held(role.Studio, role.ExecutiveProducer, role.Producer, role.Editor, role.SoundMixer)
	for i := range 3 {
		positions[i].Person = ""
	}
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), positions...))
	r := c.Referee(c.Node("editor"), c.Node("sound-mixer"), nil)
	if r.Referee != c.Node("producer") || r.Basis != hierarchy.BySuperior || r.Others != nil {
		t.Errorf("%v: others %v", r, ids(c, r.Others...))
	}
}

// TestConflictsOfBothMattersAreNamed: of spending within the contingency and of an
// overage, whoever raised it and might settle either is named.
func TestConflictsOfBothMattersAreNamed(t *testing.T) {
	positions := held(role.Studio, role.LineProducer, role.Director)
	for i := range positions {
		positions[i].Person = "Pat"
	}
	positions[0].Person, positions[2].Person = "Pat", "Pat"
	a := authority(t, "film/feature/studio", nil, positions...)
	c := a.Chart()
	e := a.Escalate(role.ContingencySpending, c.Node("director"), 0)
	slices.Sort(e.Conflict)
	if got := ids(c, e.Conflict...); e.Decider != 0 || !slices.Equal(got, []hierarchy.ID{"studio", "line-producer"}) {
		t.Errorf("%v: conflict %v", e, got)
	}
	positions = held(role.Studio, role.LineProducer, role.SoundMixer)
	positions[1].Person, positions[2].Person = "Pat", "Pat"
	a = authority(t, "film/feature/studio", nil, positions...)
	c = a.Chart()
	e = a.Escalate(role.ContingencySpending, c.Node("sound-mixer"), 0)
	if got := ids(c, e.Conflict...); e.Decider != c.Node("studio") || !e.InStead || !slices.Equal(got, []hierarchy.ID{"line-producer"}) {
		t.Errorf("%v: conflict %v", e, got)
	}
}
