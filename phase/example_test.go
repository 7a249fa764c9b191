package phase_test

import (
	"encoding/json"
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
	//   note    signature of Completion Guarantor, subject to a demand for a completion bond: not known (togra-completion-bond)
	//   warning signature of Executive Producer: not known (seed-001 S113)
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

func ExampleSet() {
	making := phase.SetOf(phase.Production, phase.PreProduction)
	fmt.Println(making, making.Has(phase.Delivery), making.Last())
	// Output:
	// pre-production, production false production
}

func ExampleNowBy() {
	matrix, err := role.NewMatrix(role.Claim{
		Fact: role.Fact{ID: 1, Scope: role.Anywhere(), Frequency: role.Usually, Ref: cite.Ref{Source: "seed-001", At: "S111"}},
		Role: role.LineProducer, Duty: role.ScriptBreakdown, Capacity: role.Performs,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	film := role.Setting{Medium: role.Film}
	for _, task := range phase.NowBy(matrix, role.LineProducer, phase.PreProduction, film) {
		fmt.Println(task.Frequency, task.Capacity, task.Duty)
	}
	fmt.Println(len(phase.NowBy(matrix, role.LineProducer, phase.PostProduction, film)))
	// Output:
	// usually performs the script breakdown
	// 0
}

// The usual way of a series that is ordered without a pilot, up to the shoot of
// its first episode. What only people can say, that a budget was drafted or the
// scripts are banked, is recorded as learned; who has to sign is in the crew, or
// said to be absent from the production.
func ExampleReplay_series() {
	var log phase.Log
	if err := json.Unmarshal([]byte(`{
		"setting": "television/scripted-series/US",
		"units": ["e1", "e2"],
		"facts": {"outside-money": "true", "pilot-ordered": "false", "guild-covered": "true"},
		"crew": {
			"posts": [
				{"role": "showrunner", "person": "Ada"},
				{"role": "producer", "person": "Ben"},
				{"role": "network-executive", "person": "Cy"}
			],
			"absent": ["network", "parent-company"]
		},
		"events": [
			{"kind": "attach-writer",     "on": "2025-01-06"},
			{"kind": "approve-story",     "on": "2025-02-03"},
			{"kind": "order-series",      "on": "2025-02-17", "by": ["Cy"]},
			{"kind": "attach-writer",     "on": "2025-03-03", "unit": "e1"},
			{"kind": "approve-story",     "on": "2025-03-31", "unit": "e1"},
			{"kind": "start-preparation", "on": "2025-04-07"},
			{"kind": "learn",             "on": "2025-04-14", "condition": "budget-drafted", "truth": "true"},
			{"kind": "learn",             "on": "2025-04-14", "condition": "schedule-drafted", "truth": "true"},
			{"kind": "approve-budget",    "on": "2025-04-21", "by": ["Ada"]},
			{"kind": "approve-schedule",  "on": "2025-04-21"},
			{"kind": "start-preparation", "on": "2025-04-28", "unit": "e1"},
			{"kind": "learn",             "on": "2025-05-01", "unit": "e1", "condition": "script-circulated", "truth": "true"},
			{"kind": "lock-script",       "on": "2025-05-05", "unit": "e1"},
			{"kind": "insure",            "on": "2025-05-05"},
			{"kind": "hire-crew",         "on": "2025-05-05"},
			{"kind": "cast",              "on": "2025-05-05"},
			{"kind": "secure-locations",  "on": "2025-05-05"},
			{"kind": "learn",             "on": "2025-05-06", "condition": "scripts-banked", "truth": "true"},
			{"kind": "start-production",  "on": "2025-05-12", "by": ["Ben"]},
			{"kind": "start-production",  "on": "2025-05-12", "unit": "e1"}
		]
	}`), &log); err != nil {
		fmt.Println(err)
		return
	}
	season, err := phase.Replay(log)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("the season:", season.State())
	for unit := range season.Units() {
		at, _ := season.Standing(unit)
		fmt.Println(unit, at.State, season.Ready(unit, phase.MustDate("2025-05-13")))
	}
	// Output:
	// the season: in production
	// e1 in production [rewrite hiatus begun suspended cancelled]
	// e2 idea [writer attached cancelled]
}

func ExampleWork_Apply() {
	season, err := phase.Replay(phase.Log{
		Setting: role.Setting{Medium: role.Television, Format: role.ScriptedSeries},
		Units:   []string{"e01", "e02"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range []phase.Event{
		{Kind: phase.EventAttachWriter, Unit: "e01", On: phase.MustDate("2024-05-22")},
		{Kind: phase.EventApproveStory, Unit: "e01", On: phase.MustDate("2024-06-17")},
		{Kind: phase.EventStartPreparation, Unit: "e01", On: phase.MustDate("2024-07-03")},
	} {
		if season, err = season.Apply(e); err != nil {
			fmt.Println(err)
			return
		}
	}
	for unit := range season.Units() {
		at, _ := season.Standing(unit)
		fmt.Println(unit, at.State, "since", at.Since)
	}
	fmt.Println(season.Phases())
	for _, gate := range season.NextGates("e01", phase.MustDate("2024-07-04")) {
		fmt.Println("next:", gate.Gate, gate.Truth())
	}
	// Output:
	// e01 in preparation since 2024-07-03
	// e02 idea since no date
	// development, pre-production
	// next: script lock unknown
}

func ExampleTransitions() {
	for t := range phase.Transitions() {
		if t.Event == phase.EventUnlockPicture {
			fmt.Println(t.ID, t.From, "to", t.To, t.Ref.Source)
		}
	}
	// Output:
	// T25 [locked finishing] to cutting trisha-studios-mistakes-before-delivery
}

func ExampleDirectorsCutMinimum() {
	days, _, ok := phase.DirectorsCutMinimum(role.Television, 30)
	fmt.Println(days, ok)
	_, _, ok = phase.DirectorsCutMinimum(role.Television, 60) // no source that was sure of it
	fmt.Println(ok)
	// Output:
	// 2 true
	// false
}
