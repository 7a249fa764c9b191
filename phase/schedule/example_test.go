package schedule_test

import (
	"fmt"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
)

func ExampleParseEighths() {
	a, err := schedule.ParseEighths("2 3/8")
	if err != nil {
		fmt.Println(err)
		return
	}
	b, _ := schedule.ParseEighths("6/8")
	fmt.Println(a + b)

	seconds, _ := a.Seconds(money.Whole(60))
	text, _ := seconds.Decimal(1, money.HalfAwayFromZero)
	fmt.Println(text, "seconds")

	days, _ := schedule.DaysFor(120*schedule.Page, 4*schedule.Page)
	fmt.Println(days, "days")
	// Output:
	// 3 1/8
	// 142.5 seconds
	// 30 days
}

func ExampleSchedule_DayOutOfDays() {
	script, err := schedule.NewScript(
		schedule.Scene{Number: "1", Place: schedule.Interior, Set: "Shop", Light: schedule.ByDay, Length: 19, Cast: []role.Person{"Harry", "Rob"}},
		schedule.Scene{Number: "2", Place: schedule.Exterior, Set: "Street", Light: schedule.ByNight, Length: 11, Cast: []role.Person{"Rob"}},
		schedule.Scene{Number: "3", Place: schedule.Interior, Set: "Office", Light: schedule.ByDay, Length: 24, Cast: []role.Person{"Harry"}},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	calendar, _ := schedule.SixDays()
	plan, err := schedule.Shoot(script, calendar, phase.MustDate("2012-02-27"), 3*schedule.Page)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(plan.OneLine())
	table, _ := plan.DayOutOfDays(schedule.DropRule{After: 10, Times: 1})
	fmt.Print(table)
	// Output:
	// 1 INT SHOP - DAY                           2 3/8  Harry, Rob
	// -- end of day 1, 2012-02-27 Monday, 2 3/8 pages
	// 2 EXT STREET - NIGHT                       1 3/8  Rob
	// -- end of day 2, 2012-02-28 Tuesday, 1 3/8 pages
	// 3 INT OFFICE - DAY                             3  Harry
	// -- end of day 3, 2012-02-29 Wednesday, 3 pages
	// cast  02-27 02-28 02-29 work hold
	// day     Mon   Tue   Wed
	// shoot     1     2     3
	// Harry    SW     H    WF    2    1
	// Rob      SW    WF     .    2    0
}

// A scene of two nights is two in the breakdown, and a push moves each day by as many
// working days.
func ExampleNew() {
	script, err := schedule.NewScript(
		schedule.Scene{Number: "11", Place: schedule.Interior, Set: "Mill", Location: "Whitby", Light: schedule.ByDay, Length: 9},
		schedule.Scene{Number: "12pt1", Place: schedule.Exterior, Set: "Harbour", Location: "Whitby", Light: schedule.ByNight, Length: 23, Synopsis: "The fleet goes out."},
		schedule.Scene{Number: "12pt2", Place: schedule.Exterior, Set: "Harbour", Location: "Hull", Light: schedule.ByNight, Length: 20},
		schedule.Scene{Number: "13", Place: schedule.Interior, Set: "Cabin", Location: "Stage 1", Light: schedule.ByNight, Length: 1},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	calendar, _ := schedule.SixDays(phase.MustDate("2012-04-06"), phase.MustDate("2012-04-09")) // Good Friday, Easter Monday
	days := []schedule.Day{
		{Date: phase.MustDate("2012-04-04"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"11", "12pt1"}},
		{Date: phase.MustDate("2012-04-05"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"12pt2", "13"}},
	}
	for i := range days {
		days[i].Date = calendar.Add(days[i].Date, 2)
	}
	days[0].Note = "pushed by the storm"
	plan, err := schedule.New(script, calendar, days...)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(plan.OneLine())
	// Output:
	// 11 INT MILL - DAY                          1 1/8  Whitby
	// 12pt1 EXT HARBOUR - NIGHT                  2 7/8  Whitby
	//     The fleet goes out.
	// -- end of day 1, 2012-04-07 Saturday, 4 pages: pushed by the storm
	// 12pt2 EXT HARBOUR - NIGHT                  2 4/8  Hull
	// -- company move to Stage 1
	// 13 INT CABIN - NIGHT                         1/8  Stage 1
	// -- end of day 2, 2012-04-10 Tuesday, 2 5/8 pages
}

func ExampleTimeline() {
	line, err := schedule.NewTimeline(
		schedule.Task{ID: "shoot", Start: phase.MustDate("2012-02-27"), End: phase.MustDate("2012-03-24"), Began: phase.MustDate("2012-02-27"), Ended: phase.MustDate("2012-03-28")},
		schedule.Task{ID: "cut", Start: phase.MustDate("2012-03-26"), End: phase.MustDate("2012-05-18"), After: []string{"shoot"}},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range line.Forecast(phase.MustDate("2012-03-28")) {
		fmt.Println(f.ID, f.Start, f.End, f.Slip)
	}
	// Output:
	// shoot 2012-02-27 2012-03-28 4
	// cut 2012-03-29 2012-05-21 3
}

func ExampleCalendar() {
	calendar, err := schedule.SixDays(phase.MustDate("2012-03-05")) // a holiday
	if err != nil {
		fmt.Println(err)
		return
	}
	first := phase.MustDate("2012-02-27")
	fmt.Println("day 24 is", calendar.Add(first, 23))
	fmt.Println(calendar.Count(first, phase.MustDate("2012-03-10")), "working days")
	// Output:
	// day 24 is 2012-03-26
	// 11 working days
}

func ExampleScript_Insert() {
	script, err := schedule.NewScript(
		schedule.Scene{Number: "3", Set: "shop", Length: 12},
		schedule.Scene{Number: "4", Set: "street", Length: 3},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	script, _ = script.Lock().Insert("3", schedule.Scene{Place: schedule.Exterior, Set: "yard", Light: schedule.ByDay, Length: 1})
	script, _ = script.Omit("4")
	for scene := range script.Scenes() {
		fmt.Println(scene.Slug())
	}
	// Output:
	// 3 SHOP
	// 3A EXT YARD - DAY
	// 4 OMITTED
}

func ExampleProgress() {
	report := schedule.Progress{Total: 95 * schedule.Page, Before: 301, Today: 27, Planned: 44 * schedule.Page, Days: 10}
	rate, _ := report.PerDay()
	days, err := report.ProjectedDays(0) // at the average so far
	fmt.Println(report.Owed(), "pages owed;", rate, "a day;", days, "days in all", err)
	// Output:
	// 3 pages owed; 4 a day; 24 days in all <nil>
}

func ExampleOnTime() {
	due, done := phase.MustDate("2012-06-15"), phase.MustDate("2012-06-17")
	fmt.Println(schedule.OnTime(due, done, 0, 0), schedule.OnTime(due, done, 3, 0), schedule.OnTime(due, phase.Date{}, 0, 0))
	// Output:
	// false true unknown
}

func ExampleRevisionColour() {
	palette, _, _ := schedule.RevisionColours(0)
	fmt.Println(schedule.RevisionColour(2, palette), schedule.RevisionColour(12, palette))
	// Output:
	// pink double blue
}
