package schedule_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
)

// TestWorkingDays: what is put off begins on a working day and takes as many as
// planned; what begins as planned ends as planned, on a Sunday too.
func TestWorkingDays(t *testing.T) {
	calendar, err := schedule.FiveDays(day("2024-10-14"))
	if err != nil {
		t.Fatal(err)
	}
	line := timeline(t,
		schedule.Task{ID: "prep", Start: day("2024-09-19"), End: day("2024-09-30"), Began: day("2024-09-19"), Ended: day("2024-10-04")}, // a Friday
		schedule.Task{ID: "shoot", Start: day("2024-10-01"), End: day("2024-10-09"), After: []string{"prep"}},                           // seven working days
		schedule.Task{ID: "premiere", Start: day("2024-11-17"), End: day("2024-11-17"), After: []string{"shoot"}},                       // a Sunday
	)
	for _, c := range []struct {
		line schedule.Timeline
		want string
	}{
		{line, "prep 2024-09-19 to 2024-10-04 +4, shoot 2024-10-05 to 2024-10-13 +4, premiere 2024-11-17 to 2024-11-17 +0, "},
		{line.In(calendar), "prep 2024-09-19 to 2024-10-04 +4, shoot 2024-10-07 to 2024-10-16 +7, premiere 2024-11-17 to 2024-11-17 +0, "},
	} {
		got := ""
		for _, f := range c.line.Forecast(day("2024-10-04")) {
			got += fmt.Sprintf("%s %v to %v %+d, ", f.ID, f.Start, f.End, f.Slip)
		}
		if got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
	if !line.In(calendar).Calendar().Equal(calendar) || !line.Calendar().IsZero() {
		t.Error("the calendar is not the one given")
	}
}

// TestWorkingDaysLaws: a calendar on which every day is worked changes nothing;
// what does not begin as planned begins on a working day and takes as many as
// planned; and slack is just how far the first task of a chain may slip.
func TestWorkingDaysLaws(t *testing.T) {
	every, err := schedule.NewCalendar([]time.Weekday{0, 1, 2, 3, 4, 5, 6})
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		tasks := chain(true).Draw(t, "tasks")
		week, err := schedule.FiveDays(tasks[0].Start.AddDays(rapid.IntRange(0, 60).Draw(t, "holiday")))
		if err != nil {
			t.Fatal(err)
		}
		tasks[0].Began = tasks[0].Start
		slack, ok := timeline(t, tasks...).In(week).Slack("0", phase.Date{})
		tasks[0].Ended = tasks[0].End.AddDays(rapid.IntRange(0, 30).Draw(t, "late"))
		today := tasks[0].Ended.AddDays(rapid.IntRange(-5, 5).Draw(t, "today"))
		line := timeline(t, tasks...)
		if diff := cmp.Diff(line.Forecast(today), line.In(every).Forecast(today)); diff != "" {
			t.Fatalf("with every day worked: %s", diff)
		}
		for _, task := range tasks {
			a, aOK := line.Slack(task.ID, today)
			b, bOK := line.In(every).Slack(task.ID, today)
			if a != b || aOK != bOK {
				t.Fatalf("with every day worked the slack of %s is %d and not %d", task.ID, b, a)
			}
		}
		for i, f := range line.In(week).Forecast(phase.Date{})[1:] {
			task := tasks[i+1]
			if f.Start == task.Start && f.End == task.End {
				continue
			}
			if !week.Works(f.Start) || week.Count(f.Start, f.End) != max(week.Count(task.Start, task.End), 1) || f.Start.Before(task.Start) {
				t.Fatalf("%+v is expected of %+v", f, task)
			}
		}
		if len(tasks) < 2 || !ok {
			return
		}
		for k := range slack + 2 {
			late := slices.Clone(tasks)
			late[0].Ended = late[0].End.AddDays(k)
			list := timeline(t, late...).In(week).Forecast(phase.Date{})
			if last := list[len(list)-1]; (last.Slip > 0) != (k > slack) {
				t.Fatalf("with a slack of %d and %d days late the end is %+v", slack, k, last)
			}
		}
	})
}

func ExampleTimeline_In() {
	week, err := schedule.FiveDays()
	if err != nil {
		fmt.Println(err)
		return
	}
	line, err := schedule.NewTimeline(
		schedule.Task{ID: "prep", Start: phase.MustDate("2024-09-23"), End: phase.MustDate("2024-09-27"), Began: phase.MustDate("2024-09-23"), Ended: phase.MustDate("2024-10-04")},
		schedule.Task{ID: "shoot", Start: phase.MustDate("2024-09-30"), End: phase.MustDate("2024-10-04"), After: []string{"prep"}},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range []schedule.Timeline{line, line.In(week)} {
		f := l.Forecast(phase.MustDate("2024-10-04"))[1]
		fmt.Println(f.Start.Weekday(), f.Start, "to", f.End)
	}
	// Output:
	// Saturday 2024-10-05 to 2024-10-09
	// Monday 2024-10-07 to 2024-10-11
}
