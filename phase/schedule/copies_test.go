package schedule_test

import (
	"slices"
	"testing"
	"time"

	"example.com/producedby/internal/spoil"
	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
)

// made returns the value, or fails.
func made[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// kept checks a constructor of one list of arguments by the JSON of what it makes.
func kept[A, V any](t *testing.T, name string, arguments []A, make func([]A) (V, error)) {
	t.Helper()
	spoil.Kept(t, name, arguments, func(list []A) V { return made[V](t)(make(list)) }, func(v V) any { return v })
}

func handed[T any](t *testing.T, name string, accessor func() T) {
	t.Helper()
	spoil.Handed(t, name, accessor)
}

// TestCopies: nothing that is handed in is kept or changed, and nothing that is
// handed out is shared with what it came from or with the tables.
func TestCopies(t *testing.T) {
	scenes := func() []schedule.Scene {
		list := slices.Collect(breakdown(t).Scenes())
		list[0].Location = "Leeds"
		return list
	}
	days := func() []schedule.Day {
		return []schedule.Day{
			{Date: day("2012-02-27"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"3", "2"}},
			{Date: day("2012-02-28"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"1"}},
		}
	}
	tasks := func() []schedule.Task {
		return []schedule.Task{
			{ID: "a", Start: day("2012-01-02"), End: day("2012-01-06")},
			{ID: "b", Start: day("2012-01-09"), End: day("2012-01-13"), After: []string{"a"}},
		}
	}
	script := made[schedule.Script](t)(schedule.NewScript(scenes()...))
	plan := made[schedule.Schedule](t)(schedule.New(script, week(t), days()...))
	line := made[schedule.Timeline](t)(schedule.NewTimeline(tasks()...))
	call := []schedule.Call{{Person: "Rob", Date: day("2012-02-25"), Code: schedule.Travel}}

	kept(t, "NewScript", scenes(), func(list []schedule.Scene) (schedule.Script, error) { return schedule.NewScript(list...) })
	kept(t, "Script.Insert", scenes()[:1], func(list []schedule.Scene) (schedule.Script, error) { return script.Lock().Insert("1", list[0]) })
	kept(t, "New", days(), func(list []schedule.Day) (schedule.Schedule, error) { return schedule.New(script, week(t), list...) })
	kept(t, "Shoot", []schedule.SceneNumber{"3", "1"}, func(list []schedule.SceneNumber) (schedule.Schedule, error) {
		return schedule.Shoot(script, week(t), day("2012-02-27"), schedule.Page, list...)
	})
	kept(t, "NewCalendar", []phase.Date{day("2012-12-26"), day("2012-12-25")}, func(list []phase.Date) (schedule.Calendar, error) {
		return schedule.NewCalendar([]time.Weekday{time.Monday}, list...)
	})
	kept(t, "the weekdays of NewCalendar", []time.Weekday{time.Tuesday, time.Monday}, func(list []time.Weekday) (schedule.Calendar, error) {
		return schedule.NewCalendar(list)
	})
	kept(t, "SixDays", []phase.Date{day("2012-12-26"), day("2012-12-25")}, func(list []phase.Date) (schedule.Calendar, error) { return schedule.SixDays(list...) })
	kept(t, "NewTimeline", tasks(), func(list []schedule.Task) (schedule.Timeline, error) { return schedule.NewTimeline(list...) })
	kept(t, "NewScenarios", []schedule.Scenario{{Name: "b", Schedule: plan}, {Name: "a", Schedule: plan}}, func(list []schedule.Scenario) (schedule.Scenarios, error) {
		return schedule.NewScenarios("a", list...)
	})
	kept(t, "Schedule.DayOutOfDays", slices.Clone(call), func(list []schedule.Call) (schedule.DayOutOfDays, error) {
		return plan.DayOutOfDays(schedule.DropRule{}, list...)
	})
	kept(t, "Schedule.Report", []schedule.SceneNumber{"2", "1"}, func(list []schedule.SceneNumber) (schedule.DailyReport, error) {
		return plan.Report(day("2012-02-27"), 1, nil, list)
	})
	kept(t, "NotesLate", []schedule.Notes{{Owed: "b", Due: day("2012-01-01")}, {Owed: "a", Due: day("2012-01-02")}}, func(list []schedule.Notes) ([]schedule.Lateness, error) {
		return schedule.NotesLate(day("2012-02-01"), list...), nil
	})

	scenarios := made[schedule.Scenarios](t)(schedule.NewScenarios("a", schedule.Scenario{Name: "a", Schedule: plan}))
	locked := made[schedule.Scenarios](t)(scenarios.Lock("a", true))
	if open, _ := scenarios.Scenario("a"); open.Locked || locked.Equal(scenarios) {
		t.Error("Scenarios.Lock locks what it was asked of")
	}
	other := made[schedule.Schedule](t)(schedule.New(script, week(t), days()[1]))
	if changed := made[schedule.Scenarios](t)(scenarios.With("a", other)); changed.Equal(scenarios) {
		t.Error("Scenarios.With changes what it was asked of")
	}
	for name, change := range map[string]func(schedule.Script) (schedule.Script, error){
		"Insert": func(s schedule.Script) (schedule.Script, error) { return s.Insert("1", schedule.Scene{Length: 1}) },
		"Omit":   func(s schedule.Script) (schedule.Script, error) { return s.Omit("1") },
	} {
		whole := script.Lock()
		if changed := made[schedule.Script](t)(change(whole)); changed.Equal(whole) || !whole.Equal(script.Lock()) || !whole.Equal(made[schedule.Script](t)(schedule.NewScript(scenes()...)).Lock()) {
			t.Errorf("Script.%s changes what it was asked of", name)
		}
	}
	handed(t, "Script.Scenes", func() []schedule.Scene { return slices.Collect(script.Scenes()) })
	handed(t, "Script.Scene", func() []schedule.Scene { s, _ := script.Scene("1"); return []schedule.Scene{s} })
	handed(t, "Script.Scene's cast and elements", func() []any { s, _ := script.Scene("1"); return []any{s.Cast, s.Elements} })
	handed(t, "Script.Cast", script.Cast)
	handed(t, "Script.Sets", script.Sets)
	handed(t, "Script.Locations", script.Locations)
	handed(t, "Script.Elements", func() []schedule.Element { return script.Elements("") })
	handed(t, "Schedule.Days", plan.Days)
	handed(t, "Schedule.Unscheduled", plan.Unscheduled)
	handed(t, "Schedule.Script", func() []schedule.Scene { return slices.Collect(plan.Script().Scenes()) })
	handed(t, "Schedule.DayOutOfDays' table", func() schedule.DayOutOfDays {
		return made[schedule.DayOutOfDays](t)(plan.DayOutOfDays(schedule.DropRule{}, call...))
	})
	handed(t, "Schedule.Report's scenes", func() schedule.DailyReport {
		return made[schedule.DailyReport](t)(plan.Report(day("2012-02-27"), 1, nil, []schedule.SceneNumber{"2", "1"}))
	})
	handed(t, "Timeline.Tasks", func() []schedule.Task { return slices.Collect(line.Tasks()) })
	handed(t, "Timeline.Task", func() []string { task, _ := line.Task("b"); return task.After })
	handed(t, "Timeline.Forecast", func() []schedule.Forecast { return line.Forecast(day("2012-01-01")) })
	handed(t, "Scenarios.All", func() []schedule.Scenario { return slices.Collect(scenarios.All()) })
	handed(t, "AllFigures", schedule.AllFigures)
	handed(t, "Figures", func() []schedule.Figure {
		return schedule.Figures(schedule.ShootLength, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent})
	})
	handed(t, "BroadcastSeason", schedule.BroadcastSeason)
	for which := range 2 {
		handed(t, "RevisionColours", func() []string { palette, _, _ := schedule.RevisionColours(which); return palette })
	}
	spoil.Kept(t, "RevisionColour", []string{"white", "blue"}, func(p []string) string { return schedule.RevisionColour(3, p) }, func(s string) any { return s })
}
