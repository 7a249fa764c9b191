package producedby_test

import (
	"fmt"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// A small film from its crew list to its credits: one question to each package.
func Example() {
	film := role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}

	// Which role is this? The French title is a false friend.
	reading := title.Parse("Producteur exécutif", film)
	fmt.Println("Title:", reading.Role(), "and not", reading.First().Literal)

	// What does that role do with the budget, and who says so?
	answer := role.Ask(reading.Role(), role.Budget, role.Prepares, film)
	fmt.Println("Role:", answer.Prevailing)

	// Where does the film stand, and what comes next?
	place, err := phase.Place(film, []phase.Milestone{{Event: phase.EventPackage}}, phase.Date{})
	if err != nil {
		panic(err)
	}
	fmt.Println("Phase:", place.Phase, "- next:", place.Next()[0].Gate)

	// Who settles between director and line producer?
	chart, err := hierarchy.Start(film,
		hierarchy.Position{ID: "ep", Role: role.ExecutiveProducer, Person: "Ada"},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: "Ben"},
		hierarchy.Position{ID: "lp", Role: role.LineProducer, Person: "Cleo"},
		hierarchy.Position{ID: "director", Role: role.Director, Person: "Dan"},
	).Build()
	if err != nil {
		panic(err)
	}
	ruling := chart.Referee(chart.Node("director"), chart.Node("lp"), nil)
	fmt.Println("Dispute:", chart.Position(ruling.Referee).Label())

	// Is it funded?
	costs, err := budget.New(budget.Draft{
		Currency: money.GBP,
		Accounts: []budget.Account{{Title: "Everything", Amount: money.MustParse("825222.00 GBP")}},
	})
	if err != nil {
		panic(err)
	}
	plan, err := budget.NewPlan(budget.PlanDraft{
		Currency: money.GBP,
		Sources:  []budget.FundingSource{{Title: "Equity", State: budget.Committed, Amount: money.MustParse("800000.00 GBP")}},
	})
	if err != nil {
		panic(err)
	}
	funding, err := plan.Fund(costs.TopSheet())
	if err != nil {
		panic(err)
	}
	fmt.Println("Gap:", funding.Gap)

	// May the executive producer be named for Best Picture?
	rules, err := rulebook.AcademyBestPicture(98)
	if err != nil {
		panic(err)
	}
	fmt.Println("Credit:", rules.Judge(credit.Question{
		Title: role.TitleExecutiveProducer, Setting: role.Setting{Medium: role.Film, Format: role.Feature},
	}, nil))

	// Where is the rule?
	source, _ := cite.Lookup("ampas-rule-16-86th")
	fmt.Println("Source:", source.Publisher, source.Strength)

	// Output:
	// Title: Line Producer and not Executive Producer
	// Role: Line Producer usually prepares the budget (film; seed-001 S111)
	// Phase: financing - next: closing of the financing
	// Dispute: Ada, Executive Producer
	// Gap: 25222.00 GBP
	// Credit: Executive Producer: ampas-best-picture-98: denied by ampas-bp-1
	// Source: Academy of Motion Picture Arts and Sciences primary
}
