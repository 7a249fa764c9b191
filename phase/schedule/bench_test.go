package schedule_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
)

// scenesOf returns scenes of up to a page each, with three of a cast of forty.
func scenesOf(n int) []schedule.Scene {
	scenes := make([]schedule.Scene, n)
	for i := range scenes {
		scenes[i] = schedule.Scene{
			Number: schedule.SceneNumber(fmt.Sprint(i + 1)), Place: schedule.Interior, Set: fmt.Sprint("set ", i%50), Light: schedule.ByDay, Length: schedule.Eighths(1 + i%8),
			Cast: []role.Person{"Lead", role.Person(fmt.Sprint("A", i%20)), role.Person(fmt.Sprint("B", i%19))},
		}
	}
	return scenes
}

// BenchmarkBreakdown checks a breakdown, spreads it over days, works out the
// day-out-of-days and a report, and reads the whole back from JSON.
func BenchmarkBreakdown(b *testing.B) {
	for _, n := range []int{200, 2_000, 20_000} {
		scenes := scenesOf(n)
		script, err := schedule.NewScript(scenes...)
		if err != nil {
			b.Fatal(err)
		}
		calendar, err := schedule.SixDays()
		if err != nil {
			b.Fatal(err)
		}
		plan, err := schedule.Shoot(script, calendar, day("2012-02-27"), 4*schedule.Page)
		if err != nil {
			b.Fatal(err)
		}
		text, err := json.Marshal(plan)
		if err != nil {
			b.Fatal(err)
		}
		days := plan.Days()
		last := days[len(days)-1]
		for _, bench := range []struct {
			name string
			work func() error
		}{
			{"script", func() error { _, err := schedule.NewScript(scenes...); return err }},
			{"shoot", func() error {
				_, err := schedule.Shoot(script, calendar, day("2012-02-27"), 4*schedule.Page)
				return err
			}},
			{"day-out-of-days", func() error { _, err := plan.DayOutOfDays(schedule.DropRule{After: 10}); return err }},
			{"report", func() error { _, err := plan.Report(last.Date, len(days), nil, last.Scenes); return err }},
			{"unscheduled", func() error { plan.Unscheduled(); return nil }},
			{"json", func() error { var s schedule.Schedule; return json.Unmarshal(text, &s) }},
		} {
			b.Run(fmt.Sprintf("%s/scenes=%d", bench.name, n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := bench.work(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkForecast checks and forecasts a chain of tasks, each of which waits for
// two.
func BenchmarkForecast(b *testing.B) {
	for _, n := range []int{24, 240, 2_400} {
		var tasks []schedule.Task
		for i := range n {
			task := schedule.Task{ID: fmt.Sprint(i), Start: day("2012-01-01").AddDays(i), End: day("2012-01-01").AddDays(i)}
			for back := 1; back <= min(i, 2); back++ {
				task.After = append(task.After, fmt.Sprint(i-back))
			}
			tasks = append(tasks, task)
		}
		b.Run(fmt.Sprintf("new/tasks=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := schedule.NewTimeline(tasks...); err != nil {
					b.Fatal(err)
				}
			}
		})
		line, err := schedule.NewTimeline(tasks...)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("forecast/tasks=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				line.Forecast(phase.Date{})
			}
		})
	}
}
