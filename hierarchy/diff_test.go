package hierarchy_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"pgregory.net/rapid"
)

// changes writes a difference line by line.
func changes(before, after *hierarchy.Chart) string {
	var b strings.Builder
	for _, c := range hierarchy.Diff(before, after) {
		b.WriteString(c.String() + "\n")
	}
	return b.String()
}

func TestDiff(t *testing.T) {
	in := setting(t, "film/feature/studio")
	before := build(t, hierarchy.Start(in,
		hierarchy.Position{ID: "ep", Role: role.ExecutiveProducer, Person: "Ada"},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: "Ben"},
		hierarchy.Position{ID: "co", Role: role.CoProducer, Person: "Cleo"},
		hierarchy.Position{ID: "lp", Role: role.LineProducer, Person: "Dan"},
		hierarchy.Position{ID: "upm", Role: role.UnitProductionManager},
		hierarchy.Position{ID: "director", Role: role.Director, Person: "Eve"},
		hierarchy.Position{ID: "dp", Role: role.Cinematographer, Person: "Flo"},
	))
	after := build(t, hierarchy.Start(in,
		hierarchy.Position{ID: "ep", Role: role.ExecutiveProducer, Person: "Ada"},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: "Cleo", Title: "Produced by"},
		hierarchy.Position{ID: "lp", Role: role.ExecutiveLineProducer, Department: "production"},
		hierarchy.Position{ID: "upm", Role: role.UnitProductionManager, Person: "Dan"},
		hierarchy.Position{ID: "director", Role: role.Director, Person: "Eve"},
		hierarchy.Position{ID: "dp", Role: role.Cinematographer, Person: "Flo"},
		hierarchy.Position{ID: "ad", Role: role.FirstAssistantDirector, Person: "Gus"},
	).With(
		hierarchy.Link{From: "lp", Kind: hierarchy.ReportsTo, To: "ep"},
		hierarchy.Link{From: "ep", Kind: hierarchy.Hires, To: "producer"},
	).Without("ep", hierarchy.LiaisesWith, "director"))
	want := `replaced producer: Ben -> Cleo
title changed producer: nothing -> Produced by
position removed co: Cleo, Co-Producer -> nothing
vacated lp: Dan -> nothing
role changed lp: Line Producer -> Executive Line Producer
department changed lp: nothing -> production
moved lp: producer -> ep
filled upm: nothing -> Dan
moved dp for on the set: director -> ad
position added ad: nothing -> Gus, First Assistant Director
line removed ep: liaises with: director -> nothing
line added ep: hires: nothing -> producer
left Ben
promoted Cleo: Co-Producer -> Producer
promoted Cleo: Co-Producer -> Producer
demoted Dan: Line Producer -> Unit Production Manager
joined Gus
`
	if got := changes(before, after); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	var orders []hierarchy.Order
	for _, c := range hierarchy.Diff(before, after) {
		if c.Order != 0 {
			orders = append(orders, c.Order)
		}
	}
	if want := []hierarchy.Order{hierarchy.FilmSeniority, hierarchy.FilmPrimaryCredit, hierarchy.FilmPrimaryCredit}; !slices.Equal(orders, want) {
		t.Errorf("orders %v, want %v", orders, want)
	}
}

// TestThePromotedWearTheirHighestHat gives somebody a second, lower position.
func TestThePromotedWearTheirHighestHat(t *testing.T) {
	season := func(roles ...role.Role) *hierarchy.Chart {
		positions := held(append([]role.Role{role.Showrunner}, roles...)...)
		for i := range roles {
			positions[i+1].Person = "Jo"
		}
		return build(t, hierarchy.Start(setting(t, "television/scripted-series"), positions...))
	}
	for _, order := range [][]role.Role{{role.StoryEditor, role.CoExecutiveProducer, role.Director}, {role.Director, role.CoExecutiveProducer, role.StoryEditor}} {
		got := changes(season(role.Producer), season(order...))
		if !strings.Contains(got, "promoted Jo: Producer -> Co-Executive Producer\n") || strings.Contains(got, "demoted Jo: Producer -> Story Editor") {
			t.Errorf("%s", got)
		}
	}
}

// mirror is the change that takes a change back.
var mirror = map[hierarchy.ChangeKind]hierarchy.ChangeKind{
	hierarchy.PositionAdded: hierarchy.PositionRemoved, hierarchy.PositionRemoved: hierarchy.PositionAdded,
	hierarchy.Filled: hierarchy.Vacated, hierarchy.Vacated: hierarchy.Filled, hierarchy.Replaced: hierarchy.Replaced,
	hierarchy.RoleChanged: hierarchy.RoleChanged, hierarchy.TitleChanged: hierarchy.TitleChanged, hierarchy.DepartmentChanged: hierarchy.DepartmentChanged,
	hierarchy.Moved: hierarchy.Moved, hierarchy.LineAdded: hierarchy.LineRemoved, hierarchy.LineRemoved: hierarchy.LineAdded,
	hierarchy.Joined: hierarchy.Left, hierarchy.Left: hierarchy.Joined, hierarchy.Promoted: hierarchy.Demoted, hierarchy.Demoted: hierarchy.Promoted,
}

// TestDiffLaws: a chart does not differ from itself, and the way back takes every
// change back.
func TestDiffLaws(t *testing.T) {
	staffed := func(t *rapid.T) *hierarchy.Chart {
		d := goodDraft(t)
		d.Setting = role.Setting{Medium: role.Film}
		for i := range d.Positions {
			d.Positions[i].Person = role.Person(rapid.SampledFrom([]string{"", "Ann", "Bob", "Cy"}).Draw(t, "person"))
			d.Positions[i].Role = rapid.SampledFrom([]role.Role{role.ExecutiveProducer, role.Producer, role.CoProducer, role.Actor}).Draw(t, "role")
		}
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := staffed(t), staffed(t)
		if got := changes(a, a); got != "" {
			t.Fatalf("a chart differs from itself:\n%s", got)
		}
		want := map[hierarchy.Change]bool{}
		for _, c := range hierarchy.Diff(a, b) {
			c.Kind, c.Before, c.After = mirror[c.Kind], c.After, c.Before
			want[c] = true
		}
		back := hierarchy.Diff(b, a)
		for _, c := range back {
			if !want[c] {
				t.Fatalf("%v takes nothing back", c)
			}
		}
		if len(back) != len(want) {
			t.Fatalf("%d changes back, want %d", len(back), len(want))
		}
	})
}
