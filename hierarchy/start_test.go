package hierarchy_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"pgregory.net/rapid"
)

// defaultSettings are those whose default charts are drawn.
var defaultSettings = []string{
	"film/feature/studio", "film/feature/independent", "film/documentary",
	"television/scripted-series", "television/limited-series", "television/non-fiction-series", "television/scripted-series/GB", "television/non-fiction-series/GB",
	"television/documentary/GB", "television/special-event", "television/news", "digital/web-series", "commercial/spot", "theatre/musical", "music/album", "video-game",
}

// cast returns the roles of the default cast of a setting.
func cast(in role.Setting) []role.Role {
	var roles []role.Role
	for _, p := range hierarchy.Cast(in) {
		roles = append(roles, p.Role)
	}
	return roles
}

func TestDefaultCharts(t *testing.T) {
	for _, in := range defaultSettings {
		t.Run(strings.ReplaceAll(in, "/", "-"), func(t *testing.T) {
			c := build(t, byDefault(t, setting(t, in)))
			text := strings.ReplaceAll(c.Text(), "(vacant), ", "")
			golden.Compare(t, filepath.Join("testdata", "default-"+strings.ReplaceAll(in, "/", "-")+".txt"), text)
			for link := range c.Links() {
				if _, ok := hierarchy.LineByID(link.Fact); !ok {
					t.Errorf("%v was drawn from no line of the tables", link)
				}
			}
		})
	}
}

// TestEveryMediumHasADefault: the default chart of each medium alone can be built.
func TestEveryMediumHasADefault(t *testing.T) {
	for m := range role.Media() {
		c, err := byDefault(t, role.Setting{Medium: m}).Build()
		if err != nil || c.Len() == 0 {
			t.Errorf("%v: %v", m, err)
		}
	}
}

// TestDefaultsAreNoExceptions: what is usual is not reported as unusual.
func TestDefaultsAreNoExceptions(t *testing.T) {
	for _, in := range defaultSettings {
		c := build(t, byDefault(t, setting(t, in)))
		for o := range hierarchy.Orders() {
			for f := range hierarchy.Functions() {
				for _, e := range c.Tree(f).Exceptions(o) {
					t.Errorf("%s, %v: %v", in, f, e)
				}
			}
		}
	}
}

// TestDefaultsNeverGoRound starts with every role at once, and with every pair,
// in every setting: the tables have no cycle anywhere.
func TestDefaultsNeverGoRound(t *testing.T) {
	all := slices.Collect(role.Roles())
	for _, name := range settings {
		in := setting(t, name)
		if c, err := hierarchy.Start(in, staff(all...)...).Build(); err != nil {
			for _, p := range hierarchy.Problems(err) {
				if p.Fault != hierarchy.Orphan {
					t.Errorf("%s: %v", name, p)
				}
			}
		} else if c.Len() != len(all) {
			t.Errorf("%s: %d positions", name, c.Len())
		}
	}
	for _, name := range settings[:4] {
		in := setting(t, name)
		for _, a := range all {
			for _, b := range all {
				d := hierarchy.Start(in, staff(a, b)...)
				up := 0
				for _, l := range d.Links {
					if l.Kind == hierarchy.ReportsTo && l.Function == 0 {
						up++
					}
				}
				if up > 1 {
					t.Fatalf("%s: %v and %v report to each other", name, a, b)
				}
			}
		}
	}
}

// TestNoCompanyGoesRound starts with any part of the roles in any setting: who is
// absent changes the lines, and never closes a circle.
func TestNoCompanyGoesRound(t *testing.T) {
	all := slices.Collect(role.Roles())
	rapid.Check(t, func(t *rapid.T) {
		in, err := role.ParseSetting(rapid.SampledFrom(settings).Draw(t, "setting"))
		if err != nil {
			t.Fatal(err)
		}
		roles := rapid.SliceOfNDistinct(rapid.SampledFrom(all), 2, 30, rapid.ID).Draw(t, "roles")
		if _, err := hierarchy.Start(in, staff(roles...)...).Build(); err != nil {
			for _, p := range hierarchy.Problems(err) {
				if p.Fault != hierarchy.Orphan {
					t.Fatalf("%v: %v", in, p)
				}
			}
		}
	})
}

// TestAProposalStandsIn has a director whose production company is not on the
// chart of a commercial: then the library's own proposal places him, and only then.
func TestAProposalStandsIn(t *testing.T) {
	in := setting(t, "commercial/spot")
	c := build(t, hierarchy.Start(in, staff(role.ExecutiveProducer, role.Producer, role.Director)...))
	if got := superiorsOf(c, "director"); got[0] != "producer" {
		t.Errorf("the director answers to %q, want the producer", got[0])
	}
	c = build(t, hierarchy.Start(in, staff(role.ProductionCompany, role.ExecutiveProducer, role.Producer, role.Director)...))
	if got := superiorsOf(c, "director"); got[0] != "production-company" {
		t.Errorf("the director answers to %q, want the production company", got[0])
	}
}

// superiorsOf returns the superiors of a position in every function.
func superiorsOf(c *hierarchy.Chart, id hierarchy.ID) []hierarchy.ID {
	var list []hierarchy.ID
	for f := range hierarchy.Functions() {
		list = append(list, c.Position(c.Tree(f).Superior(c.Node(id))).ID)
	}
	return list
}

func TestHeadOfDepartmentHasThreeSuperiors(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/studio"),
		staff(role.Producer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector, role.Cinematographer)...))
	want := []hierarchy.ID{"unit-production-manager", "director", "first-assistant-director"}
	if got := superiorsOf(c, "cinematographer"); !slices.Equal(got, want) {
		t.Errorf("business, creative, set: %v, want %v", got, want)
	}
}

func TestAbsentSuperiorsAreClimbedOver(t *testing.T) {
	in := setting(t, "film/studio")
	for _, test := range []struct {
		present []role.Role
		of      hierarchy.ID
		want    hierarchy.ID
	}{
		{[]role.Role{role.ExecutiveProducer, role.Producer, role.LineProducer, role.ProductionManager, role.SoundMixer}, "sound-mixer", "production-manager"},
		{[]role.Role{role.ExecutiveProducer, role.Producer, role.LineProducer, role.SoundMixer}, "sound-mixer", "line-producer"},
		{[]role.Role{role.ExecutiveProducer, role.Producer, role.SoundMixer}, "sound-mixer", "producer"},
		{[]role.Role{role.ExecutiveProducer, role.SoundMixer}, "sound-mixer", "executive-producer"},
		{[]role.Role{role.Studio, role.SoundMixer}, "sound-mixer", "studio"},
		{[]role.Role{role.Actor, role.SoundMixer}, "sound-mixer", ""},
		{[]role.Role{role.ExecutiveProducer, role.Producer, role.LineProducer}, "line-producer", "producer"},
		{[]role.Role{role.ExecutiveProducer, role.LineProducer}, "line-producer", "executive-producer"},
		{[]role.Role{role.Producer, role.LineProducer, role.UnitProductionManager}, "unit-production-manager", "line-producer"},
		{[]role.Role{role.Producer, role.UnitProductionManager}, "unit-production-manager", "producer"},
	} {
		d := hierarchy.Start(in, staff(test.present...)...)
		var got hierarchy.ID
		for _, l := range d.Links {
			if l.Kind == hierarchy.ReportsTo && l.From == test.of && (l.Function == 0 || l.Function == hierarchy.Business) {
				got = l.To
			}
		}
		if got != test.want {
			t.Errorf("of %v, %s reports to %q, want %q", test.present, test.of, got, test.want)
		}
	}
}

func TestSeveralWhoFit(t *testing.T) {
	in := setting(t, "television/scripted-series")
	positions := []hierarchy.Position{
		{ID: "packager", Role: role.NonWritingExecutiveProducer},
		{ID: "ep", Role: role.ExecutiveProducer},
		{ID: "runner", Role: role.Showrunner},
		{ID: "co-runner", Role: role.CoShowrunner},
		{ID: "co-ep", Role: role.CoExecutiveProducer},
	}
	superior := func(d hierarchy.Draft, from hierarchy.ID) hierarchy.ID {
		for _, l := range d.Links {
			if l.From == from && l.Kind == hierarchy.ReportsTo {
				return l.To
			}
		}
		return ""
	}
	if got := superior(hierarchy.Start(in, positions...), "co-ep"); got != "runner" {
		t.Errorf("co-executive producer reports to %q, want the showrunner", got)
	}
	if got := superior(hierarchy.Start(in, positions[0], positions[1], positions[4]), "co-ep"); got != "ep" {
		t.Errorf("co-executive producer reports to %q, want who holds the very role", got)
	}
	if got := superior(hierarchy.Start(in, positions[0], positions[4]), "co-ep"); got != "packager" {
		t.Errorf("co-executive producer reports to %q, want the variant who is there", got)
	}
	for _, peer := range []hierarchy.ID{"packager", "ep", "runner", "co-runner"} {
		if got := superior(hierarchy.Start(in, positions...), peer); got != "" {
			t.Errorf("%s reports to %q, want executive producers to be equals", peer, got)
		}
	}
}

// TestPositionInAnotherSetting has a documentary crew inside a studio feature:
// its editor works as documentaries do.
func TestPositionInAnotherSetting(t *testing.T) {
	positions := staff(role.Producer, role.ProductionManager, role.Director, role.Editor)
	positions[3].Setting = setting(t, "film/documentary")
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), positions...))
	if got, want := superiorsOf(c, "editor"), []hierarchy.ID{"director", "director", "director"}; !slices.Equal(got, want) {
		t.Errorf("editor of the documentary reports to %v, want %v", got, want)
	}
	if got, want := c.SettingOf(c.Node("editor")), setting(t, "film/documentary/studio"); got != want {
		t.Errorf("setting %v, want %v", got, want)
	}
}

// TestDifferences states Schindler's List against the default of a studio
// feature: the producer's company employs the executive producer.
func TestDifferences(t *testing.T) {
	start := hierarchy.Start(setting(t, "film/feature/studio"), schindler...)
	if c := build(t, start); !c.Tree(0).Under(c.Node("producer"), c.Node("ep")) {
		t.Error("by default the producer reports to the executive producer")
	}
	differs := start.With(
		hierarchy.Link{From: "producer", Kind: hierarchy.ReportsTo, To: "studio"},
		hierarchy.Link{From: "ep", Kind: hierarchy.ReportsTo, To: "producer"},
		hierarchy.Link{From: "producer", Kind: hierarchy.Hires, To: "ep"},
	)
	c := build(t, differs)
	tree := c.Tree(0)
	if !tree.Under(c.Node("ep"), c.Node("producer")) || tree.Under(c.Node("producer"), c.Node("ep")) {
		t.Error("the stated lines must take the place of the default ones")
	}
	if n := len(start.Links); n != len(hierarchy.Start(start.Setting, schindler...).Links) {
		t.Error("With must leave the draft it is called on alone")
	}
	golden.Compare(t, filepath.Join("testdata", "schindlers-list.txt"), c.Text())
}

// schindler is the producing team of Schindler's List as credited.
var schindler = []hierarchy.Position{
	{ID: "studio", Role: role.Studio, Person: "Universal"},
	{ID: "ep", Role: role.ExecutiveProducer, Person: "Kathleen Kennedy"},
	{ID: "producer", Role: role.Producer, Person: "Steven Spielberg"},
	{ID: "producer-molen", Role: role.Producer, Person: "Gerald R. Molen"},
	{ID: "producer-lustig", Role: role.Producer, Person: "Branko Lustig"},
	{ID: "co-producer", Role: role.CoProducer, Person: "Lew Rywin"},
	{ID: "director", Role: role.Director, Person: "Steven Spielberg"},
}

func TestWithOneFunctionAndWithAll(t *testing.T) {
	start := hierarchy.Start(setting(t, "film/studio"), staff(role.Producer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector, role.Editor)...)
	one := build(t, start.With(hierarchy.Link{From: "editor", Kind: hierarchy.ReportsTo, To: "producer", Function: hierarchy.Creative}))
	if got, want := superiorsOf(one, "editor"), []hierarchy.ID{"unit-production-manager", "producer", "first-assistant-director"}; !slices.Equal(got, want) {
		t.Errorf("one function: %v, want %v", got, want)
	}
	all := build(t, start.With(
		hierarchy.Link{From: "editor", Kind: hierarchy.ReportsTo, To: "producer"},
		hierarchy.Link{From: "editor", Kind: hierarchy.ReportsTo, To: "director", Function: hierarchy.Creative},
	))
	if got, want := superiorsOf(all, "editor"), []hierarchy.ID{"producer", "director", "producer"}; !slices.Equal(got, want) {
		t.Errorf("all and then one: %v, want %v", got, want)
	}
	turned := build(t, start.With(
		hierarchy.Link{From: "editor", Kind: hierarchy.ReportsTo, To: "director", Function: hierarchy.Creative},
		hierarchy.Link{From: "editor", Kind: hierarchy.ReportsTo, To: "producer"},
	))
	if got, want := superiorsOf(turned, "editor"), []hierarchy.ID{"producer", "director", "producer"}; !slices.Equal(got, want) {
		t.Errorf("one and then all: %v, want the one to stand: %v", got, want)
	}
	again := start.With(start.Links...)
	if len(again.Links) != len(start.Links) {
		t.Errorf("%d links after stating the same again, want %d", len(again.Links), len(start.Links))
	}
	gone := build(t, start.Without("director", hierarchy.ReportsTo, "producer"))
	if got := superiorsOf(gone, "director"); !slices.Equal(got, []hierarchy.ID{"", "", ""}) {
		t.Errorf("after Without the director reports to %v", got)
	}
	topped := start.Topped("director", "producer", "director")
	if got := superiorsOf(build(t, topped), "director"); !slices.Equal(got, []hierarchy.ID{"", "", ""}) || len(topped.Tops) != 2 {
		t.Errorf("after Topped the director reports to %v; tops %v", got, topped.Tops)
	}
}

// TestSettingOfAPosition: it keeps what the position says, takes the rest from the
// chart where that goes together, and is always a setting.
func TestSettingOfAPosition(t *testing.T) {
	media := append(slices.Collect(role.Media()), 0)
	formats := append(slices.Collect(role.Formats()), 0)
	var all []role.Setting
	for _, m := range media {
		for _, f := range formats {
			if in := (role.Setting{Medium: m, Format: f}); in.Validate() == nil {
				all = append(all, in)
			}
		}
	}
	for _, whole := range all {
		for _, own := range all {
			whole.Market, own.Scale = "FR", role.ScaleStudio
			c := build(t, hierarchy.Draft{Setting: whole, Positions: []hierarchy.Position{{ID: "a", Setting: own}}})
			got := c.SettingOf(1)
			if !own.Covers(got) || got.Market != "FR" || got.Scale != role.ScaleStudio || got.Validate() != nil {
				t.Fatalf("%v on a chart of %v: %v", own, whole, got)
			}
			if both, ok := own.Meet(whole); ok && !both.Covers(got) {
				t.Fatalf("%v on a chart of %v: %v, want %v", own, whole, got, both)
			}
		}
	}
}

// TestShowrunnerUnderAnExecutiveProducer has a non-fiction series whose showrunner
// is another person: the producers next to the executive producer answer to the
// showrunner too, and so through him.
func TestShowrunnerUnderAnExecutiveProducer(t *testing.T) {
	for _, test := range []struct{ in, of, want string }{
		{"television/non-fiction-series", "co-executive-producer", "showrunner"},
		{"television/non-fiction-series/US", "co-executive-producer", "showrunner"},
		{"television/non-fiction-series", "showrunner", "executive-producer"},
		{"television/non-fiction-series", "director", "showrunner"},
		{"television/scripted-series", "co-executive-producer", "showrunner"},
	} {
		c := build(t, hierarchy.Start(setting(t, test.in), staff(role.Network, role.Showrunner, role.ExecutiveProducer, role.CoExecutiveProducer, role.Director)...))
		if got := superiorsOf(c, hierarchy.ID(test.of)); got[0] != hierarchy.ID(test.want) {
			t.Errorf("%s: %s answers to %s, want %s", test.in, test.of, got[0], test.want)
		}
	}
}

// TestBritishLineProducer has no production executive to answer to.
func TestBritishLineProducer(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "television/scripted-series/GB"), staff(role.ExecutiveProducer, role.Producer, role.LineProducer)...))
	if got := superiorsOf(c, "line-producer"); !slices.Equal(got, []hierarchy.ID{"producer", "producer", "producer"}) {
		t.Errorf("%v, want the producer for everything", got)
	}
}
