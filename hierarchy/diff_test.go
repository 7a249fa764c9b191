package hierarchy_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"github.com/google/go-cmp/cmp"
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
promoted Cleo: Co-Producer -> Producer (film by seniority)
promoted Cleo: Co-Producer -> Producer (film by primary credit)
demoted Dan: Line Producer -> Unit Production Manager (film by primary credit)
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
		if !strings.Contains(got, "promoted Jo: Producer -> Co-Executive Producer (the writers' ladder)\n") || strings.Contains(got, "demoted Jo: Producer -> Story Editor") {
			t.Errorf("%s", got)
		}
	}
}

// mirror is the change that takes a change back.
var mirror = map[hierarchy.ChangeKind]hierarchy.ChangeKind{
	hierarchy.PositionAdded: hierarchy.PositionRemoved, hierarchy.PositionRemoved: hierarchy.PositionAdded,
	hierarchy.Filled: hierarchy.Vacated, hierarchy.Vacated: hierarchy.Filled, hierarchy.Replaced: hierarchy.Replaced,
	hierarchy.SettingChanged: hierarchy.SettingChanged,
	hierarchy.RoleChanged:    hierarchy.RoleChanged, hierarchy.TitleChanged: hierarchy.TitleChanged, hierarchy.DepartmentChanged: hierarchy.DepartmentChanged,
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

// apply carries changes out on a chart.
func apply(t *rapid.T, c *hierarchy.Chart, changes []hierarchy.Change) *hierarchy.Chart {
	d := hierarchy.Draft{Setting: c.Setting()}
	superiors := map[hierarchy.ID]*[4]hierarchy.ID{} // by function; zero is not used
	add := func(p hierarchy.Position, business, creative, onSet hierarchy.ID) {
		d.Positions = append(d.Positions, p)
		superiors[p.ID] = &[4]hierarchy.ID{hierarchy.Business: business, hierarchy.Creative: creative, hierarchy.OnSet: onSet}
	}
	for _, p := range c.All() {
		up := superiorsOf(c, p.ID)
		add(p, up[0], up[1], up[2])
	}
	for link := range c.Links() {
		if link.Kind != hierarchy.ReportsTo {
			d.Links = append(d.Links, link)
		}
	}
	inSetting := func(text string) role.Setting {
		in, err := role.ParseSetting(text)
		if err != nil {
			t.Fatal(err)
		}
		return in
	}
	for _, change := range changes {
		at := slices.IndexFunc(d.Positions, func(p hierarchy.Position) bool { return p.ID == change.Position })
		link := hierarchy.Link{From: change.Position, Kind: change.Line, To: hierarchy.ID(change.Before + change.After)}
		switch change.Kind {
		case hierarchy.PositionAdded:
			add(change.As, change.Under.Business, change.Under.Creative, change.Under.OnSet)
		case hierarchy.PositionRemoved:
			d.Positions = slices.Delete(d.Positions, at, at+1)
			delete(superiors, change.Position)
		case hierarchy.Filled, hierarchy.Vacated, hierarchy.Replaced:
			d.Positions[at].Person = role.Person(change.After)
		case hierarchy.RoleChanged:
			d.Positions[at].Role = 0
			for r := range role.Roles() {
				if r.String() == change.After {
					d.Positions[at].Role = r
				}
			}
		case hierarchy.TitleChanged:
			d.Positions[at].Title = role.Title(change.After)
		case hierarchy.DepartmentChanged:
			d.Positions[at].Department = change.After
		case hierarchy.SettingChanged:
			if change.Position == "" {
				d.Setting = inSetting(change.After)
			} else {
				d.Positions[at].Setting = inSetting(change.After)
			}
		case hierarchy.Moved:
			for f := range hierarchy.Functions() {
				if change.Function == 0 || change.Function == f {
					superiors[change.Position][f] = hierarchy.ID(change.After)
				}
			}
		case hierarchy.LineAdded:
			d.Links = append(d.Links, link)
		case hierarchy.LineRemoved:
			d.Links = slices.DeleteFunc(d.Links, func(l hierarchy.Link) bool { return l.From == link.From && l.Kind == link.Kind && l.To == link.To })
		}
	}
	for _, p := range d.Positions {
		for f := range hierarchy.Functions() {
			if to := superiors[p.ID][f]; to != "" {
				d.Links = append(d.Links, hierarchy.Link{From: p.ID, Kind: hierarchy.ReportsTo, To: to, Function: f})
			}
		}
	}
	applied, err := d.Build()
	if err != nil {
		t.Fatal(err)
	}
	return applied
}

// content is what a chart says, in no order.
func content(c *hierarchy.Chart) map[string]bool {
	said := map[string]bool{fmt.Sprintf("%+v", c.Setting()): true}
	for _, p := range c.All() {
		said[fmt.Sprintf("%+v under %v", p, superiorsOf(c, p.ID))] = true
	}
	for link := range c.Links() {
		if link.Kind != hierarchy.ReportsTo {
			said[fmt.Sprintf("%s %v %s", link.From, link.Kind, link.To)] = true
		}
	}
	return said
}

// TestAppliedDifferenceGivesTheLaterChart carries the difference of any two charts
// out on the first.
func TestAppliedDifferenceGivesTheLaterChart(t *testing.T) {
	random := func(t *rapid.T) *hierarchy.Chart {
		d := goodDraft(t)
		inside := []role.Setting{{}, {Medium: role.Film}, {Medium: role.Television, Format: role.ScriptedSeries, Market: "GB"}}
		d.Setting = rapid.SampledFrom(inside).Draw(t, "setting")
		for i := range d.Positions {
			p := &d.Positions[i]
			p.Person = role.Person(rapid.SampledFrom([]string{"", "Ann", "Bob"}).Draw(t, "person"))
			p.Role = rapid.SampledFrom([]role.Role{0, role.ExecutiveProducer, role.Producer, role.LineProducer}).Draw(t, "role")
			p.Title = role.Title(rapid.SampledFrom([]string{"", "Producer", "UPM"}).Draw(t, "title"))
			p.Setting = rapid.SampledFrom(inside).Draw(t, "own")
		}
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	rapid.Check(t, func(t *rapid.T) {
		before, after := random(t), random(t)
		applied := apply(t, before, hierarchy.Diff(before, after))
		if diff := cmp.Diff(content(after), content(applied)); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
	})
}
