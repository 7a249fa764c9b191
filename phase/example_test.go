package phase_test

import (
	"fmt"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func ExampleDate() {
	shoot, err := phase.ParseDate("2012-02-27")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(shoot.Weekday(), shoot.AddDays(23))

	days, ok := shoot.AddDays(23).Sub(shoot)
	fmt.Println(days, ok)

	_, err = phase.ParseDate("2013-02-29")
	fmt.Println(err)
	// Output:
	// Monday 2012-03-21
	// 23 true
	// date "2013-02-29": day out of range, want 1 to 28
}

func ExamplePlace() {
	placed, err := phase.Place(
		role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent, Market: "GB"},
		[]phase.Milestone{
			{Event: phase.EventWrap},
			{Event: phase.EventPremiere, On: phase.MustDate("2012-10-12"), Note: "Dinard"},
			{Event: phase.EventRelease, On: phase.MustDate("2013-04-05"), Note: "United Kingdom"},
		},
		phase.MustDate("2012-12-31"), // the day asked about
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s since %s: %s, in %s\n", placed.State, placed.Since, placed.Step.Name, placed.Phase)
	for _, g := range placed.Next() {
		fmt.Println("next:", g.Gate)
	}
	// Output:
	// delivered since 2012-10-12: delivery, in delivery
	// next: release
}

func ExampleGateCase_Check() {
	report := phase.GateCase{
		Gate:    phase.GateFinancingClosed,
		Setting: role.Setting{Medium: role.Film, Scale: role.ScaleIndependent},
		Facts:   phase.Facts{phase.MoneyCoversBudget: cite.True, phase.BondRequired: cite.False},
		Crew:    phase.Crew{Posts: []phase.Post{{Role: role.Financier, Person: "First Bank"}}},
		Signed:  map[role.Person]cite.Truth{"First Bank": cite.False},
	}.Check()
	fmt.Print(report)
	// Output:
	// closing of the financing: closed
	//   note    the money for the budget: nothing to do (seed-001 S113)
	//   note    the completion bond: nothing to do, subject to a demand for a completion bond (togra-completion-bond)
	//   failure signature of Financier: missing, may be given by First Bank (togra-completion-bond)
	//   note    signature of Completion Guarantor, sometimes asked for: not known (togra-completion-bond)
}

func ExampleLifecycleOf() {
	life, _ := phase.LifecycleOf(role.Setting{Medium: role.Music})
	for step := range life.Steps() {
		fmt.Printf("%-24s %s\n", step.Name, step.Phase)
	}
	// Output:
	// songwriting              development
	// pre-production           pre-production
	// tracking and overdubs    production
	// mix                      post-production
	// master                   post-production
	// artwork and manufacture  delivery
	// release                  distribution
}

func ExampleView() {
	for p := range phase.Phases() {
		fmt.Printf("%-16s %s\n", p, phase.FourStages.StageName(phase.FourStages.Stage(p)))
	}
	// Output:
	// development      development
	// financing        development
	// pre-production   pre-production
	// production       production
	// post-production  post-production and marketing
	// delivery         post-production and marketing
	// distribution     post-production and marketing
}

func ExamplePhasesOf() {
	in := role.Setting{Medium: role.Film}
	fmt.Println(phase.PhasesOf(role.Budget, in))
	fmt.Println(phase.PhasesOf(role.FirstCut, in))
	// Output:
	// financing, pre-production
	// post-production
}
