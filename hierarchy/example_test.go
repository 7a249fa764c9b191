package hierarchy_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// film returns a small studio feature.
func film() *hierarchy.Chart {
	chart, err := hierarchy.Start(
		role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleStudio},
		hierarchy.Position{ID: "ep", Role: role.ExecutiveProducer, Person: "Ada"},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: "Ben"},
		hierarchy.Position{ID: "lp", Role: role.LineProducer, Person: "Cleo"},
		hierarchy.Position{ID: "upm", Role: role.UnitProductionManager},
		hierarchy.Position{ID: "director", Role: role.Director, Person: "Dan"},
		hierarchy.Position{ID: "dp", Role: role.Cinematographer, Person: "Eve"},
	).Build()
	if err != nil {
		panic(err)
	}
	return chart
}

func ExampleStart() {
	fmt.Print(film().Text())
	// Output:
	// Ada, Executive Producer ~ liaises with Dan, Director ~ liaises with Cleo, Line Producer ~ liaises with (vacant), Unit Production Manager
	// └─ Ben, Producer
	//    ├─ Cleo, Line Producer
	//    │  └─ (vacant), Unit Production Manager
	//    │     └─ Eve, Cinematographer [creative: Dan, Director] [on the set: Dan, Director]
	//    └─ Dan, Director
}

func ExampleSuperiors() {
	in := role.Setting{Medium: role.Film, Scale: role.ScaleStudio}
	for _, line := range hierarchy.Superiors(role.LineProducer, hierarchy.Business, in) {
		fmt.Println(line)
	}
	// Output:
	// Line Producer usually reports to Producer (film; assemble-film-crew-hierarchy-chart)
	// Line Producer usually reports to Executive Producer (film; seed-001 S109)
}

func ExampleLinesTo() {
	in := role.Setting{Medium: role.Film, Scale: role.ScaleIndependent}
	for _, line := range hierarchy.LinesTo(role.ExecutiveProducer, hierarchy.Hires, in) {
		fmt.Println(line.From, line.Frequency, line.Ref)
	}
	// Output:
	// Producer usually seed-001 S061
	// Director usually seed-001 S061
	// Producer sometimes seed-001 S107
	// Production Company sometimes seed-001 S056
}

func ExampleBuild() {
	_, err := hierarchy.Build(hierarchy.Draft{
		Positions: []hierarchy.Position{{ID: "producer"}, {ID: "lp"}, {ID: "runner"}},
		Links: []hierarchy.Link{
			{From: "lp", Kind: hierarchy.ReportsTo, To: "producer"},
			{From: "producer", Kind: hierarchy.ReportsTo, To: "lp"},
			{From: "lp", Kind: hierarchy.ReportsTo, To: "ep"},
		},
	})
	fmt.Println(err)
	// Output:
	// hierarchy: lines[2].to: unknown id lp -> ep: "ep", want the id of a position
	// hierarchy: positions[0]: cycle producer -> lp -> producer
	// hierarchy: positions[2]: orphan runner: no line touches it
}

func ExampleProblem() {
	var chart hierarchy.Chart
	err := json.Unmarshal([]byte(`{"positions": [{"id": "a", "role": "wizard"}]}`), &chart)
	var problem *hierarchy.Problem
	if errors.As(err, &problem) {
		fmt.Println(problem.Fault, "at", problem.Place)
	}
	// Output: unreadable at positions[0].role
}

func ExampleDraft_With() {
	draft := film().Draft().With(
		hierarchy.Link{From: "lp", Kind: hierarchy.ReportsTo, To: "ep"},
	)
	chart, err := draft.Build()
	if err != nil {
		panic(err)
	}
	fmt.Println(chart.Position(chart.Tree(hierarchy.Business).Superior(chart.Node("lp"))).Person)
	// Output: Ada
}

func ExampleChart_Tree() {
	chart := film()
	for f := range hierarchy.Functions() {
		superior := chart.Tree(f).Superior(chart.Node("dp"))
		fmt.Println(f, "-", chart.Position(superior).Label())
	}
	// Output:
	// business - (vacant), Unit Production Manager
	// creative - Dan, Director
	// on the set - Dan, Director
}

func ExampleTree_Chain() {
	chart := film()
	for n := range chart.Tree(hierarchy.Business).Chain(chart.Node("dp")) {
		fmt.Println(chart.Position(n).Label())
	}
	// Output:
	// (vacant), Unit Production Manager
	// Cleo, Line Producer
	// Ben, Producer
	// Ada, Executive Producer
}

func ExampleTree_Lowest() {
	chart := film()
	n := chart.Tree(hierarchy.Business).Lowest(chart.Node("director"), chart.Node("dp"))
	fmt.Println(chart.Position(n).Label())
	// Output: Ben, Producer
}

func ExampleChart_Referee() {
	chart := film()
	ruling := chart.Referee(chart.Node("director"), chart.Node("lp"), nil)
	fmt.Println(chart.Position(ruling.Referee).Label(), "-", ruling.Basis)
	fmt.Println(ruling.Holding.Claim)
	fmt.Println("common superior:", chart.Position(ruling.Common).Label())
	// Output:
	// Ada, Executive Producer - by duty
	// Executive Producer usually decides disputes of director and line producer (film; seed-001 S068)
	// common superior: Ben, Producer
}
