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
	fmt.Println(seconds, "seconds")

	days, _ := schedule.DaysFor(120*schedule.Page, money.Whole(4))
	fmt.Println(days, "days")
	// Output:
	// 3 1/8
	// 285/2 seconds
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
	table, _ := plan.DayOutOfDays(0)
	fmt.Print(table)
	// Output:
	// 1 INT SHOP - DAY                           2 3/8  Harry, Rob
	// -- end of day 1, 2012-02-27 Monday, 2 3/8 pages
	// 2 EXT STREET - NIGHT                       1 3/8  Rob
	// -- end of day 2, 2012-02-28 Tuesday, 1 3/8 pages
	// 3 INT OFFICE - DAY                             3  Harry
	// -- end of day 3, 2012-02-29 Wednesday, 3 pages
	// cast  02-27 02-28 02-29 work
	// Harry    SW     H    WF    2
	// Rob      SW    WF     .    2
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
