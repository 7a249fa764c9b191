package hierarchy_test

import (
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// TestEverySettingHasACast: whatever is made, there is a chart to start from, all of
// whose seats are vacant.
func TestEverySettingHasACast(t *testing.T) {
	for m := range role.Media() {
		for f := range role.Formats() {
			for _, scale := range []role.Scale{0, role.ScaleStudio, role.ScaleIndependent} {
				for _, market := range []role.Market{"", "US", "GB"} {
					in := role.Setting{Medium: m, Format: f, Scale: scale, Market: market}
					if in.Validate() != nil {
						continue
					}
					d := byDefault(t, in)
					if len(d.Positions) < 4 || len(d.Links) < 3 || d.Setting != in {
						t.Errorf("%v: %d positions, %d lines", in, len(d.Positions), len(d.Links))
					}
					c := build(t, d)
					for n, p := range c.All() {
						slug, _ := p.Role.MarshalText()
						if !p.Vacant() || p.ID != hierarchy.ID(slug) {
							t.Errorf("%v: %v %s is %s, want a vacant seat of its role", in, n, p.ID, p.Person)
						}
					}
				}
			}
		}
	}
}

// byDefault returns the default draft of a setting that has one.
func byDefault(t *testing.T, in role.Setting) hierarchy.Draft {
	t.Helper()
	d, err := hierarchy.Default(in)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestNoDefault: a setting that has no default chart says what is wanted, and a
// format alone is enough.
func TestNoDefault(t *testing.T) {
	for _, test := range []struct {
		in   role.Setting
		want string
	}{
		{role.Setting{}, "hierarchy: setting: invalid value: anywhere has no default chart, want a medium, such as film/feature/studio"},
		{role.Setting{Scale: role.ScaleStudio, Market: "US"}, "hierarchy: setting: invalid value: studio, US has no default chart, want a medium, such as film/feature/studio"},
		{role.Setting{Medium: 200}, "hierarchy: setting: invalid value: invalid role.Medium(200)"},
		{role.Setting{Medium: role.Film, Format: role.Album}, "hierarchy: setting: invalid value: format album does not occur in film, want music"},
	} {
		d, err := hierarchy.Default(test.in)
		problems := hierarchy.Problems(err)
		if len(problems) != 1 || problems[0].Fault != hierarchy.InvalidValue || err.Error() != test.want || len(d.Positions) > 0 {
			t.Errorf("%v: %v, want %s", test.in, err, test.want)
		}
		if cast := hierarchy.Cast(test.in); test.in.Medium == 0 && len(cast) > 0 {
			t.Errorf("%v: %v", test.in, cast)
		}
	}
	if d := byDefault(t, role.Setting{Format: role.Album}); d.Setting.Medium != role.Music || len(d.Positions) == 0 {
		t.Errorf("of an album: %v, %d positions", d.Setting, len(d.Positions))
	}
}

// TestCastOfASetting: a format goes before scale and market, the narrower before the wider.
func TestCastOfASetting(t *testing.T) {
	for _, test := range []struct {
		in      string
		with    role.Role
		without role.Role
	}{
		{"film/feature/studio", role.StudioExecutiveProducer, role.Financier},
		{"film/feature/studio/US", role.StudioExecutiveProducer, role.Financier},
		{"film/animated-feature/studio", role.StudioExecutiveProducer, role.Financier},
		{"film/feature/independent", role.Financier, role.Studio},
		{"film/short", role.LineProducer, role.Financier},
		{"film", role.LineProducer, role.Studio},
		{"film/short/independent", role.Financier, role.Studio},
		{"film/documentary/studio", role.ArchivalProducer, role.Studio},
		{"film/documentary/independent/GB", role.ArchivalProducer, role.Financier},
		{"television", role.Showrunner, role.CommissioningEditor},
		{"television/scripted-series/US", role.Showrunner, role.CommissioningEditor},
		{"television/scripted-series/GB", role.ProductionSecretary, role.Showrunner},
		{"television/limited-series", role.CoExecutiveProducer, role.Showrunner},
		{"television/limited-series/GB", role.ProductionSecretary, role.CoExecutiveProducer},
		{"television/television-movie", role.CoExecutiveProducer, role.Showrunner},
		{"television/television-movie/GB", role.ProductionSecretary, role.CoExecutiveProducer},
		{"television/non-fiction-series", role.StoryProducer, role.SeriesProducer},
		{"television/non-fiction-series/GB", role.SeriesProducer, role.StoryProducer},
		{"television/documentary/GB", role.ArchivalProducer, role.ProductionSecretary},
		{"television/news/GB", role.NewsProducer, role.ProductionSecretary},
		{"television/special-event", role.SupervisingProducer, role.Showrunner},
		{"digital/web-series", role.Producer, role.Studio},
		{"commercial/music-video", role.AgencyProducer, role.Producer},
		{"theatre/play", role.TheatreProducer, role.Producer},
		{"music/album", role.MusicProducer, role.Producer},
		{"video-game/live-game", role.GameProducer, role.Producer},
	} {
		roles := cast(setting(t, test.in))
		if !slices.Contains(roles, test.with) || slices.Contains(roles, test.without) {
			t.Errorf("%s: %v, want %v and no %v", test.in, roles, test.with, test.without)
		}
	}
}

func TestFilled(t *testing.T) {
	vacant := byDefault(t, setting(t, "film/feature/independent"))
	d := vacant.Filled("producer", "Ada").Filled("nobody", "Ben")
	c := build(t, d)
	if got := c.Position(c.Node("producer")).Person; got != "Ada" {
		t.Errorf("the producer is %q", got)
	}
	if slices.ContainsFunc(vacant.Positions, func(p hierarchy.Position) bool { return !p.Vacant() }) {
		t.Error("Filled must leave the draft it is called on alone")
	}
	if c := build(t, d.Filled("producer", "")); !c.Position(c.Node("producer")).Vacant() {
		t.Error("an empty person vacates the position")
	}
}

// TestCastsAreNotShared: whoever changes a cast changes nobody else's.
func TestCastsAreNotShared(t *testing.T) {
	in := setting(t, "music/album")
	hierarchy.Cast(in)[0].Person = "Eve"
	if p := hierarchy.Cast(in)[0]; !p.Vacant() {
		t.Errorf("%v holds the position", p.Person)
	}
}
