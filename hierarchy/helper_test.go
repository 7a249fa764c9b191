package hierarchy_test

import (
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// setting parses a setting.
func setting(t testing.TB, text string) role.Setting {
	t.Helper()
	in, err := role.ParseSetting(text)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// staff returns a position for every role, with the role's slug as its id and
// nobody in it.
func staff(roles ...role.Role) []hierarchy.Position {
	positions := make([]hierarchy.Position, len(roles))
	for i, r := range roles {
		slug, _ := r.MarshalText()
		positions[i] = hierarchy.Position{ID: hierarchy.ID(slug), Role: r}
	}
	return positions
}

// build builds a draft that must be right.
func build(t testing.TB, d hierarchy.Draft) *hierarchy.Chart {
	t.Helper()
	c, err := d.Build()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// ids returns the ids of nodes.
func ids(c *hierarchy.Chart, nodes ...hierarchy.Node) []hierarchy.ID {
	var list []hierarchy.ID
	for _, n := range nodes {
		list = append(list, c.Position(n).ID)
	}
	return list
}

// settings are those the tables speak of.
var settings = []string{
	"film/feature/studio", "film/feature/independent", "film/feature",
	"television/scripted-series", "television/limited-series", "television/non-fiction-series",
	"television/scripted-series/GB", "television/non-fiction-series/GB",
	"film/documentary", "television/documentary/GB", "commercial/spot", "theatre/play", "music/album", "video-game", "television/news",
}
