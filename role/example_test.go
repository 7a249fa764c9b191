package role_test

import (
	"encoding/json"
	"fmt"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

var film = role.Setting{Medium: role.Film, Format: role.Feature}

func ExampleAsk() {
	answer := role.Ask(role.ExecutiveProducer, role.DailyOperations, role.Decides, role.Setting{Medium: role.Television})
	fmt.Println(answer.Prevailing)
	fmt.Println("because:", answer.Because)
	for _, c := range answer.Claims[1:] {
		fmt.Println("also said:", c)
	}
	// Output:
	// Executive Producer usually decides the day-to-day operations (television; television, scripted series; seed-001 S067)
	// because: the more specific setting
	// also said: Executive Producer never decides the day-to-day operations (film; television; seed-002 S166)
}

func ExampleAnswer() {
	answer := role.Ask(role.ExecutiveProducer, role.Financing, role.Performs, film)
	fmt.Println(answer.Frequency(), answer.Prevailing.Ref)
	for _, v := range answer.Elsewhere {
		fmt.Println("in", v.Setting, v.Claim.Frequency, v.Claim.Ref)
	}
	// Output:
	// usually seed-001 S041
	// in film, feature, studio often seed-003 S196
}

// Presence on the set is a matter on which the articles contradict each other.
func ExampleAnswer_contested() {
	answer := role.Ask(role.Producer, role.SetPresence, role.Performs, role.Setting{Medium: role.Film})
	fmt.Println("contested:", answer.Contested)
	for _, c := range answer.Claims {
		fmt.Println(c)
	}
	// Output:
	// contested: true
	// Producer usually performs presence on the set (film; seed-000 S031)
	// Producer sometimes performs presence on the set (film; seed-004 S262)
}

func ExampleHoldersOf() {
	holders := role.HoldersOf(role.ShootingSchedule, role.Approves, film).AtLeast(role.Usually)
	for _, h := range holders.Holdings {
		fmt.Println(h.Role, h.Claim.Frequency, h.Claim.Ref)
	}
	// Output:
	// Executive Producer usually seed-000 S019
	// Producer usually pga-code-2004-theatrical-functions-copy P7
	// Line Producer usually wikibooks-line-producer before the studio
	// Completion Guarantor usually film-finances-completion-agreement-copy schedule
}

// Two roles that are both said to hire the physical producers.
func ExampleHolders_Rivals() {
	for _, h := range role.HoldersOf(role.ProducingTeam, role.Decides, film).AtLeast(role.Usually).Rivals() {
		fmt.Println(h.Claim)
	}
	// Output:
	// Executive Producer usually decides the producing team (film; seed-001 S108)
	// Producer usually decides the producing team (film; pga-code-feature-films produced by, pre-production)
	// Production Company usually decides the producing team (film; assemble-film-producer-101 production companies hire)
}

func ExampleCompare() {
	c := role.Compare(role.Producer, role.ExecutiveProducer, film)
	for d := range role.Dimensions() {
		fmt.Printf("%s: %s, %s\n", d, c.A.On(d).Lean(), c.B.On(d).Lean())
	}
	// Output:
	// role in production: near, far
	// creative involvement: both, far
	// financial responsibility: near, far
	// decision-making authority: near, far
	// influence on the project: near, far
	// hands-on degree: near, far
}

func ExampleProfileOf() {
	p := role.ProfileOf(role.LineProducer, film)
	reading := p.On(role.FinancialResponsibility)
	near, far := reading.Dimension.Ends()
	fmt.Printf("%s: %d of %d\n", near, reading.Near.Usual.Len(), reading.Near.Of.Len())
	fmt.Printf("%s: %d of %d\n", far, reading.Far.Usual.Len(), reading.Far.Of.Len())
	fmt.Println(p.Degree())
	// Output:
	// the budget in detail: 9 of 17
	// funding and major decisions: 0 of 15
	// hands-on daily
}

// Nothing is said of an edit producer in general, only of British television.
func ExampleMatrix_WidestSettings() {
	m := role.Published()
	fmt.Println(m.WidestSettings(role.Setting{Medium: role.Television, Format: role.NonFictionSeries}, role.EditProducer))
	fmt.Println(m.WidestSettings(role.Setting{}, role.LineProducer, role.PostProducer)) // in which there are both
	// Output:
	// [television, non-fiction series, GB]
	// [film television, scripted series]
}

func ExampleMatrix_NarrowerSettings() {
	fmt.Println(role.Published().NarrowerSettings(role.Setting{Medium: role.Theatre}, role.TheatreProducer))
	// Output:
	// [theatre, independent]
}

func ExampleReading_Degree() {
	series := role.Setting{Medium: role.Television, Format: role.ScriptedSeries}
	fmt.Println(role.ProfileOf(role.ExecutiveProducer, film).Degree())
	fmt.Println(role.ProfileOf(role.Showrunner, series).Degree())
	// Output:
	// rarely hands-on
	// hands-on daily
}

func ExampleFitOf() {
	work := role.Contribution{Did: role.DutySetOf(role.Financing, role.Packaging, role.DistributionDeal, role.BusinessDecisions)}
	best := role.FitOf(work, film)[0]
	fmt.Println(best.Role)
	fmt.Println("matched:", best.Matched)
	// Output:
	// Executive Producer
	// matched: the package, the financing, major business decisions, the distribution deal
}

// What is only thought to be so counts half, and the answer says that it did.
func ExampleContribution() {
	work := role.Contribution{
		Did:    role.DutySetOf(role.ScriptBreakdown, role.BudgetManagement),
		Unsure: role.DutySetOf(role.BudgetManagement),
	}
	for _, fit := range role.FitOf(work, film)[:2] {
		fmt.Printf("%s %d, not sure of: %s\n", fit.Role, fit.Score, fit.Unsure)
	}
	// Output:
	// Line Producer 12, not sure of: the running of the budget
	// Unit Production Manager 12, not sure of: the running of the budget
}

// Somebody who does everything on a small film is several roles at once.
func ExampleRolesBehind() {
	work := role.Contribution{Did: role.DutySetOf(role.Financing, role.Writing, role.Directing, role.Editing, role.CrewHiring, role.LocationSecuring)}
	for _, fit := range role.RolesBehind(work, film) {
		fmt.Printf("%s: %s\n", fit.Role, fit.Matched)
	}
	// Output:
	// Producer: the financing, the crew, the securing of locations
	// Writer: the writing
	// Editor: the editing
	// Director: the direction
}

func ExampleDutySet() {
	money := role.DutySetOf(role.Financing, role.Budget)
	approved := role.Published().Duties(role.ExecutiveProducer, role.Approves, film, role.Usually)
	fmt.Println(money.Intersect(approved))
	text, _ := json.Marshal(money)
	fmt.Println(string(text))
	// Output:
	// the budget
	// ["financing","budget"]
}

// A company that works by rules of its own adds its claims and asks the result.
func ExampleMatrix_With() {
	house, err := role.Published().With(role.Claim{
		Fact: role.Fact{
			ID:        900001,
			Scope:     role.ScopeOf(film),
			Frequency: role.Always,
			Ref:       cite.Ref{Source: "house-manual", At: "section 3"},
			Strength:  cite.Primary,
		},
		Role: role.LineProducer, Duty: role.FinalCut, Capacity: role.Informed,
	})
	if err != nil {
		panic(err)
	}
	fmt.Println(house.Ask(role.Question{Role: role.LineProducer, Duty: role.FinalCut, Capacity: role.Informed, Setting: film}).Prevailing)
	// Output:
	// Line Producer always is informed of the final cut (film, feature; house-manual section 3)
}

func ExampleMatrix_Work() {
	for answer := range role.Published().Work(role.SegmentProducer, role.Setting{Medium: role.Television}) {
		fmt.Println(answer.Frequency(), answer.Question.Capacity, answer.Question.Duty)
	}
	// Output:
	// usually performs the segments
}

func ExampleRole() {
	fmt.Println(role.LineProducer, "-", role.LineProducer.Description())
	fmt.Println(role.Showrunner.Is(role.ExecutiveProducer), role.Director.Class())
	text, _ := role.VFXProducer.MarshalText()
	fmt.Println(string(text))
	// Output:
	// Line Producer - breaks down the script, makes the budget and runs the daily operations within it
	// true craft
	// vfx-producer
}

func ExampleParseRole() {
	r, err := role.ParseRole("line-producer")
	fmt.Println(r, err)
	_, err = role.ParseRole("gaffer's-cat")
	fmt.Println(err)
	// Output:
	// Line Producer <nil>
	// unknown role "gaffer's-cat", want "gaffer"
}

func ExampleDuty() {
	fmt.Println(role.ScriptBreakdown, "-", role.ScriptBreakdown.Description())
	fmt.Println(role.ScriptBreakdown.Domain())
	// Output:
	// the script breakdown - the script taken apart into what each scene needs
	// schedule
}

func ExampleCapacity() {
	fmt.Println(role.Decides.Entails(role.Advises), role.Performs.Entails(role.Oversees), role.Approves.DecisionMaking())
	// Output:
	// true false true
}

func ExampleSetting() {
	independent := role.Setting{Medium: role.Film, Scale: role.ScaleIndependent}
	asked := role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent, Market: "GB"}
	fmt.Println(independent.Covers(asked), independent.Specificity(), asked)
	// Output:
	// true 2 film, feature, independent, GB
}

func ExampleParseSetting() {
	s, err := role.ParseSetting("television/scripted-series/US")
	fmt.Println(s, err)
	_, err = role.ParseSetting("theatre/album")
	fmt.Println(err)
	// Output:
	// television, scripted series, US <nil>
	// setting "theatre/album": format album does not occur in theatre, want music
}

func ExampleScope() {
	scope := role.ScopeOf(role.Setting{Medium: role.Film}, role.Setting{Medium: role.Film, Market: "FR"})
	in, ok := scope.In(role.Setting{Medium: role.Film, Format: role.Feature, Market: "FR"})
	fmt.Println(in, ok)
	// Output:
	// film, FR true
}

func ExampleClaim() {
	for c := range role.Published().Claims() {
		if c.Role == role.LineProducer && c.Duty == role.ScriptBreakdown {
			source, _ := cite.Lookup(c.Ref.Source)
			fmt.Println(c)
			fmt.Println(source.Title)
			break
		}
	}
	// Output:
	// Line Producer usually performs the script breakdown (film; seed-001 S111)
	// What Does an Executive Producer Do?
}

func ExampleDomain() {
	fmt.Println(slices.Collect(role.DomainSchedule.Duties().All()))
	// Output:
	// [the script breakdown the shooting schedule the shooting dates changes of the schedule the call sheet the post-production schedule]
}
