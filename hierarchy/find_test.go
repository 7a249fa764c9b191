package hierarchy_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

func TestFind(t *testing.T) {
	c := build(t, hierarchy.Draft{Setting: setting(t, "film"), Positions: []hierarchy.Position{
		{ID: "ep", Role: role.StudioExecutiveProducer, Person: "Ada Able"},
		{ID: "p1", Role: role.Producer, Person: "Ben Baker", Title: "Produced by"},
		{ID: "p2", Role: role.Producer, Person: "Cy", Title: "p1"},
		{ID: "d", Role: role.Director, Person: "Ben Baker"},
		{ID: "keeper", Title: "Keeper of Secrets", Person: "Director"},
		{ID: "line", Role: role.LineProducer},
		{ID: "nobody"},
	}}.Topped("ep", "p1", "p2", "d", "keeper", "line", "nobody"))
	for text, want := range map[string][]hierarchy.ID{
		"p1":                 {"p1"}, // an id goes before a title
		"P1":                 {"p2"}, // in another letter case it is none
		"ben  BAKER":         {"p1", "d"},
		"director":           {"keeper"}, // a name goes before a role
		"produced BY":        {"p1"},
		"producer":           {"p1", "p2"},
		"Film Producer":      {"p1", "p2"},
		"keeper of secrets":  {"keeper"},
		"line-producer":      {"line"},
		"Line Producer":      {"line"},
		"executive producer": {"ep"}, // a variant, where nobody holds the very role
		"exec. producer":     {"ep"},
		"editor":             nil,
		"":                   nil,
		"zzz":                nil,
	} {
		if got := ids(c, c.Find(text)...); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	var none *hierarchy.Chart
	if got := none.Find("producer"); got != nil {
		t.Errorf("on no chart: %v", got)
	}
}

func ExampleChart_Find() {
	c, err := hierarchy.Start(role.Setting{Medium: role.Film},
		hierarchy.Position{ID: "p", Role: role.Producer, Person: "Ada"},
		hierarchy.Position{ID: "d", Role: role.Director, Person: "Ada"},
	).Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, n := range c.Find("ada") {
		fmt.Println(c.Position(n).Label())
	}
	// Output:
	// Ada, Producer
	// Ada, Director
}
