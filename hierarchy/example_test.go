package hierarchy_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
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

// A production starts from the default chart of its setting: who is there is put in,
// and what differs is stated.
func ExampleDefault() {
	in := role.Setting{Medium: role.Commercial, Format: role.Spot}
	draft, err := hierarchy.Default(in)
	if err != nil {
		panic(err)
	}
	chart, err := draft.
		Filled("executive-producer", "Ada").
		Filled("director", "Ben").
		With(hierarchy.Link{From: "director", Kind: hierarchy.ReportsTo, To: "executive-producer"}).
		Build()
	if err != nil {
		panic(err)
	}
	fmt.Print(chart.Text())
	// Output:
	// (vacant), Advertiser
	// └─ (vacant), Advertising Agency
	//    ├─ (vacant), Agency Producer ~ liaises with (vacant), Production Company
	//    └─ (vacant), Production Company
	//       └─ Ada, Executive Producer ~ liaises with (vacant), Agency Producer
	//          ├─ (vacant), Line Producer
	//          └─ Ben, Director ~ liaises with (vacant), Advertising Agency
}

// Where a production has other positions, it changes those of the cast and has the
// lines drawn anew.
func ExampleCast() {
	in := role.Setting{Medium: role.VideoGame}
	cast := slices.DeleteFunc(hierarchy.Cast(in), func(p hierarchy.Position) bool { return p.Role == role.SeniorProducer })
	cast = append(cast, hierarchy.Position{ID: "second", Role: role.GameProducer, Person: "Ada"})
	for _, line := range hierarchy.Start(in, cast...).Links {
		if line.From == "second" {
			fmt.Println(line.From, line.Kind, line.To)
		}
	}
	// Output:
	// second reports to executive-producer
}

func ExampleStart() {
	fmt.Print(film().Text())
	// Output:
	// Ada, Executive Producer ~ liaises with Dan, Director ~ liaises with Cleo, Line Producer ~ liaises with (vacant), Unit Production Manager
	// └─ Ben, Producer
	//    ├─ Cleo, Line Producer
	//    │  └─ (vacant), Unit Production Manager
	//    │     └─ Eve, Cinematographer [creative, on the set: Dan, Director]
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
	// hierarchy: positions[2]: orphan runner: no line touches it, want one (Draft.With) or its id among the tops (Draft.Topped; Draft.Loose lists all such)
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

func ExampleChart_Holders() {
	chart := film()
	var crew phase.Crew
	people := make(map[role.Role][]role.Person) // as package budget asks for signers
	for r, who := range chart.Holders() {
		crew.Posts = append(crew.Posts, phase.Post{Role: r, Person: who})
		if who != "" {
			people[r] = append(people[r], who)
		}
	}
	fmt.Println(crew.Posts[3].Role, "vacant:", crew.Posts[3].Person == "")
	fmt.Println(people[role.Producer])
	// Output:
	// Unit Production Manager vacant: true
	// [Ben]
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
	fmt.Println(ruling)
	fmt.Println(ruling.Holding.Claim)
	fmt.Println("common superior:", chart.Position(ruling.Common).Label())
	// Output:
	// Ada, Executive Producer settles it by duty (seed-001 S068)
	// Executive Producer usually decides disputes of director and line producer (film; seed-001 S068)
	// common superior: Ben, Producer
}

func ExampleDraft_Topped() {
	draft := hierarchy.Start(role.Setting{Medium: role.Film},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: "Ben"},
		hierarchy.Position{ID: "actor", Role: role.Actor, Person: "Ida"},
	)
	_, err := draft.Build()
	fmt.Println(err)
	chart, err := draft.Topped(draft.Loose()...).Build()
	fmt.Println(chart, err)
	// Output:
	// hierarchy: positions[0]: orphan producer: no line touches it, want one (Draft.With) or its id among the tops (Draft.Topped; Draft.Loose lists all such)
	// hierarchy: positions[1]: orphan actor: no line touches it, want one (Draft.With) or its id among the tops (Draft.Topped; Draft.Loose lists all such)
	// chart of 2 positions (film) <nil>
}

func ExampleOrder_Compare() {
	film := role.Setting{Medium: role.Film}
	for _, order := range hierarchy.OrdersIn(film) {
		fmt.Printf("%s: executive producer %s producer\n", order, order.Compare(role.ExecutiveProducer, role.Producer, film))
	}
	// Output:
	// film by seniority: executive producer above producer
	// film by primary credit: executive producer below producer
	// director and executive producer: executive producer unspecified producer
}

func ExampleTree_Exceptions() {
	chart, err := film().Draft().Topped("producer").With(
		hierarchy.Link{From: "ep", Kind: hierarchy.ReportsTo, To: "producer"},
	).Build()
	if err != nil {
		panic(err)
	}
	for _, e := range chart.Tree(hierarchy.Business).Exceptions(hierarchy.FilmSeniority) {
		fmt.Println(e.Finding())
	}
	// Output:
	// ep: Ada, Executive Producer reports to Ben, Producer, who ranks lower in film by seniority (seed-001 S051)
}

func ExampleChart_Hirers() {
	chart := film()
	for _, h := range chart.Hirers(role.Cinematographer) {
		fmt.Println(chart.Position(h.Node).Label(), "-", h.Line.Frequency, h.Line.Ref)
	}
	// Output:
	// Dan, Director - usually afci-crewing-up the director selects, producer and financier have a say
	// Ben, Producer - usually seed-004 S252
	// (vacant), Unit Production Manager - usually dga-unit-production-manager-clause-copy coordinates the engagement of the unit and negotiates
	// Cleo, Line Producer - usually masterclass-2019-line-producer heads of department
}

func ExampleChart_Dismissers() {
	chart := film()
	for _, h := range chart.Dismissers(role.Director) {
		fmt.Println(chart.Position(h.Node).Label(), "-", h.Line.Frequency, h.Line.Ref)
	}
	// Output:
	// Ben, Producer - sometimes issuhub-television-producing the producer may dismiss the director
}

func ExampleChart_Consulted() {
	chart := film()
	for _, h := range chart.Consulted(role.Editor) {
		fmt.Println(chart.Position(h.Node).Label(), "-", h.Line.Frequency, h.Line.Ref)
	}
	// Output:
	// Ben, Producer - usually afci-crewing-up has a say where the director selects
}

func ExampleChart_Contract() {
	chart, err := hierarchy.Start(role.Setting{Medium: role.Film},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: "Steven"},
		hierarchy.Position{ID: "director", Role: role.Director, Person: "Steven"},
		hierarchy.Position{ID: "editor", Role: role.Editor, Person: "Michael"},
	).Build()
	if err != nil {
		panic(err)
	}
	people := chart.Contract()
	fmt.Print(people.Chart.Text())
	fmt.Println("to himself:", people.Self[0].From, "->", people.Self[0].To)
	// Output:
	// Steven, Producer / Director
	// └─ Michael, Editor
	// to himself: director -> producer
}

func ExampleDiff() {
	series := role.Setting{Medium: role.Television, Format: role.ScriptedSeries}
	season := func(gould role.Role) *hierarchy.Chart {
		chart, err := hierarchy.Start(series,
			hierarchy.Position{ID: "runner", Role: role.Showrunner, Person: "Gilligan"},
			hierarchy.Position{ID: "gould", Role: gould, Person: "Gould"},
			hierarchy.Position{ID: "lp", Role: role.LineProducer, Person: "Lyons"},
		).Build()
		if err != nil {
			panic(err)
		}
		return chart
	}
	for _, change := range hierarchy.Diff(season(role.StoryEditor), season(role.CoExecutiveProducer)) {
		fmt.Println(change)
	}
	// Output:
	// role changed gould: Story Editor -> Co-Executive Producer
	// promoted Gould: Story Editor -> Co-Executive Producer (the writers' ladder)
}

func ExampleNewAuthority() {
	chart := film()
	authority, err := hierarchy.NewAuthority(chart, hierarchy.Policy{Delegations: []hierarchy.Delegation{
		{Duty: role.ContingencySpending, Capacity: role.Decides, From: "lp", To: "upm", Limit: 500_00},
	}})
	if err != nil {
		panic(err)
	}
	may := authority.May(chart.Node("upm"), role.ContingencySpending, role.Decides, 499_00)
	fmt.Println(may.Granted, "accountable:", chart.Position(may.Accountable[0]).Person)
	fmt.Println(authority.May(chart.Node("upm"), role.ContingencySpending, role.Decides, 501_00).Granted)
	// Output:
	// true accountable: Cleo
	// false
}

func ExampleLimit() {
	chart := film()
	spend := func(who hierarchy.ID, most int64) hierarchy.Limit {
		return hierarchy.Limit{Duty: role.ContingencySpending, Capacity: role.Decides, Position: who, Most: most}
	}
	authority, err := hierarchy.NewAuthority(chart, hierarchy.Policy{
		Limits:   []hierarchy.Limit{spend("lp", 25_000_00), spend("producer", 100_000_00)},
		Currency: money.USD,
	})
	if err != nil {
		panic(err)
	}
	left := money.MustNew(200_000_00, money.USD)
	for _, amount := range []money.Money{money.MustNew(20_000_00, money.USD), money.MustNew(50_000_00, money.USD)} {
		way, err := authority.EscalateSpending(chart.Node("upm"), amount, left)
		if err != nil {
			panic(err)
		}
		fmt.Println(amount, way)
	}
	// Output:
	// 20000.00 USD spending within the contingency: (vacant), Unit Production Manager -> Cleo, Line Producer, who decides
	// 50000.00 USD spending within the contingency: (vacant), Unit Production Manager -> Cleo, Line Producer -> Ben, Producer, who decides
}

func ExampleAuthority_Who() {
	chart := film()
	authority, err := hierarchy.NewAuthority(chart, hierarchy.Policy{})
	if err != nil {
		panic(err)
	}
	who := authority.Who(role.ContingencySpending)
	for _, v := range who.Decides {
		fmt.Println(chart.Position(v.Node).Label(), v.Frequency, "decides")
	}
	for _, v := range who.Approves {
		fmt.Println(chart.Position(v.Node).Label(), v.Frequency, "approves")
	}
	fmt.Println(authority.Who(role.FirstAssistantDirectorChoice))
	// Output:
	// Cleo, Line Producer usually decides
	// Ben, Producer usually approves
	// the choice of the first assistant director: decide usually Dan, Director
}

func ExampleAuthority_Escalate() {
	chart := film()
	authority, err := hierarchy.NewAuthority(chart, hierarchy.Policy{})
	if err != nil {
		panic(err)
	}
	way := authority.Escalate(role.ScheduleChanges, chart.Node("dp"), 0)
	for _, n := range way.Path {
		fmt.Println(chart.Position(n).Label())
	}
	fmt.Println("decides:", chart.Position(way.Decider).Person)
	fmt.Println(way)
	// Output:
	// Eve, Cinematographer
	// (vacant), Unit Production Manager
	// Cleo, Line Producer
	// decides: Cleo
	// changes of the schedule: Eve, Cinematographer -> (vacant), Unit Production Manager -> Cleo, Line Producer, who decides; must approve it: Ben, Producer
}

func ExampleEscalation_Reason() {
	chart := film()
	authority, err := hierarchy.NewAuthority(chart, hierarchy.Policy{})
	if err != nil {
		panic(err)
	}
	way := authority.Escalate(role.PreliminaryBudget, chart.Node("lp"), 0)
	fmt.Println(way)
	fmt.Println(way.Reason())
	// Output:
	// the preliminary budget: Cleo, Line Producer -> Ben, Producer, who approves it; so must Ada, Executive Producer
	// nobody on the chart decides it: Producer usually approves the preliminary budget (film; producedby decision table, budget first draft; a proposal)
}

func ExampleSpendingDuty() {
	contingency := money.MustParse("500.00 USD")
	fmt.Println(hierarchy.SpendingDuty(money.MustParse("400.00 USD"), contingency))
	fmt.Println(hierarchy.SpendingDuty(money.MustParse("600.00 USD"), contingency))
	_, err := hierarchy.SpendingDuty(money.MustParse("400.00 GBP"), contingency)
	fmt.Println(err)
	// Output:
	// spending within the contingency <nil>
	// an overage beyond the contingency <nil>
	// hierarchy: overspending and contingency: money: currency USD, want GBP
}

func ExampleParseCSV() {
	text := "id;name;title;reports_to\n" +
		"1;Ada;Exec. Producer;\n" +
		"2;Ben;Produced by;1\n" +
		"3;TBD;UPM;Ben\n"
	chart, notes, err := hierarchy.ParseCSV([]byte(text), role.Setting{Medium: role.Film})
	if err != nil {
		panic(err)
	}
	fmt.Print(chart.Text())
	fmt.Println(chart.Position(chart.Node("3")).Role, len(notes))
	// Output:
	// Ada, Exec. Producer
	// └─ Ben, Produced by
	//    └─ (vacant), UPM
	// Unit Production Manager 0
}

func ExampleChart_Mermaid() {
	chart, err := hierarchy.Start(role.Setting{Medium: role.Film},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: "Ben"},
		hierarchy.Position{ID: "lp", Role: role.LineProducer, Person: "Cleo"},
	).Build()
	if err != nil {
		panic(err)
	}
	fmt.Print(chart.Mermaid())
	// Output:
	// flowchart TD
	//     n1["Ben<br/>Producer"]
	//     n2["Cleo<br/>Line Producer"]
	//     n1 --> n2
}

func ExampleAskSuperiors() {
	answer := hierarchy.AskSuperiors(role.Producer, hierarchy.Business, role.Setting{Medium: role.Film, Scale: role.ScaleIndependent})
	fmt.Println(answer.Prevailing[0])
	fmt.Println("because:", answer.Because)
	// Output:
	// Producer usually reports to Financier (film, independent; imaff-crew-hierarchy producers)
	// because: the more specific setting
}
