package schedule_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/phase/schedule"
)

func shoot(t rapid.TB, script schedule.Script, start string) schedule.Schedule {
	t.Helper()
	s, err := schedule.Shoot(script, week(t), day(start), 3*schedule.Page)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestScenarios(t *testing.T) {
	script := breakdown(t)
	spring, summer := shoot(t, script, "2012-02-27"), shoot(t, script, "2012-06-04")
	s, err := schedule.NewScenarios("spring", schedule.Scenario{Name: "spring", Schedule: spring}, schedule.Scenario{Name: "summer", Schedule: summer, Locked: true})
	if err != nil {
		t.Fatal(err)
	}
	if active, ok := s.Active(); !ok || active.Name != "spring" || s.Len() != 2 {
		t.Errorf("%v is active of %d", active.Name, s.Len())
	}
	if _, err := s.With("summer", spring); !errors.Is(err, schedule.ErrLocked) {
		t.Errorf("a locked scenario is replaced: %v", err)
	}
	open, err := s.Lock("summer", false)
	if err != nil {
		t.Fatal(err)
	}
	if open, err = open.With("summer", spring); err != nil {
		t.Fatal(err)
	}
	if got, ok := open.Scenario("summer"); !ok || !got.Schedule.Equal(spring) || got.Locked {
		t.Errorf("an open scenario is not replaced: %+v", got)
	}
	if got, _ := s.Scenario("summer"); !got.Schedule.Equal(summer) || !got.Locked {
		t.Error("what was altered is the scenarios themselves")
	}
	for _, act := range []func() (schedule.Scenarios, error){
		func() (schedule.Scenarios, error) { return s.Activate("winter") }, func() (schedule.Scenarios, error) { return s.Lock("winter", true) },
	} {
		if same, err := act(); !errors.Is(err, schedule.ErrNoScenario) || !same.Equal(s) {
			t.Errorf("there is a scenario of no such name: %v", err)
		}
	}
	if _, ok := s.Scenario("winter"); ok {
		t.Error("there is a scenario of no such name")
	}
	other, err := script.Omit("4")
	if err != nil {
		t.Fatal(err)
	}
	_, err = schedule.NewScenarios("winter", schedule.Scenario{Name: "a", Schedule: spring}, schedule.Scenario{Name: "a", Schedule: summer}, schedule.Scenario{Schedule: spring},
		schedule.Scenario{Name: "b", Schedule: shoot(t, other, "2012-06-04")})
	if problems(err) != 4 || !errors.Is(err, schedule.ErrNoScenario) {
		t.Errorf("%d problems, want 4: %v", problems(err), err)
	}
	if _, err := s.With("c", shoot(t, other, "2012-06-04")); err == nil {
		t.Error("a schedule of another script is one of the scenarios")
	}
	var none schedule.Scenarios
	if _, ok := none.Active(); ok || none.Len() != 0 {
		t.Error("one of none is active")
	}
	first, err := none.With("first", spring)
	if active, ok := first.Active(); err != nil || !ok || active.Name != "first" {
		t.Errorf("the first scenario is not active: %v", err)
	}
	if !slices.ContainsFunc(slices.Collect(s.All()), func(c schedule.Scenario) bool { return c.Name == "summer" && c.Locked }) {
		t.Error("the scenarios are not all there")
	}
	for _, text := range []string{`7`, `{"active": "x"}`, `{"scenarios": [{"name": "a"}]}`, `{"active": "a", "scenarios": [{"name": "a", "schedule": {"days": [{}]}}]}`} {
		same := s
		if err := json.Unmarshal([]byte(text), &same); err == nil || !same.Equal(s) {
			t.Errorf("%s reads: %v", text, err)
		}
	}
	if text, err := json.Marshal(none); err != nil || json.Unmarshal(text, &s) != nil || !s.Equal(none) {
		t.Errorf("no scenarios are %s, %v", text, err)
	}
}

// TestScenarioLaws: whatever is done, exactly one scenario is active, a locked one
// stays as it is, the scenarios partition the script each for itself, and they
// read back as they were written.
func TestScenarioLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		script := anyScript().Draw(t, "script")
		s, err := schedule.Scenarios{}.With("a", shoot(t, script, "2012-02-27"))
		if err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(0, 12).Draw(t, "steps") {
			name := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "name")
			before, had := s.Scenario(name)
			var next schedule.Scenarios
			switch what := rapid.IntRange(0, 2).Draw(t, "what"); what {
			case 0:
				plan := shoot(t, script, fmt.Sprintf("2012-0%d-05", rapid.IntRange(3, 9).Draw(t, "month")))
				if next, err = s.With(name, plan); errors.Is(err, schedule.ErrLocked) != (had && before.Locked) {
					t.Fatalf("a scenario that is locked, %v, is replaced: %v", before.Locked, err)
				}
			case 1:
				if next, err = s.Activate(name); (err == nil) != had {
					t.Fatalf("%s is made active: %v", name, err)
				}
			case 2:
				next, err = s.Lock(name, rapid.Bool().Draw(t, "lock"))
			}
			if err != nil && !next.Equal(s) {
				t.Fatalf("what was refused changes the scenarios")
			}
			was, _ := s.Active()
			s = next
			active, ok := s.Active()
			if _, there := s.Scenario(active.Name); !ok || !there || was.Name != active.Name && active.Name != name {
				t.Fatalf("active is %q", active.Name)
			}
			for c := range s.All() {
				n := len(c.Schedule.Unscheduled())
				for _, d := range c.Schedule.Days() {
					n += len(d.Scenes)
				}
				if n != script.Len() {
					t.Fatalf("scenario %s has %d scenes of %d", c.Name, n, script.Len())
				}
			}
			text, err := json.Marshal(s)
			var back schedule.Scenarios
			if err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(s) {
				t.Fatalf("%s reads back differently", text)
			}
		}
	})
}

func ExampleScenarios() {
	script, err := schedule.NewScript(schedule.Scene{Number: "1", Length: 19}, schedule.Scene{Number: "2", Length: 11})
	if err != nil {
		fmt.Println(err)
		return
	}
	six, _ := schedule.SixDays()
	five, _ := schedule.FiveDays()
	a, _ := schedule.Shoot(script, six, day("2012-03-03"), 3*schedule.Page)
	b, _ := schedule.Shoot(script, five, day("2012-03-03"), 3*schedule.Page)
	plans, err := schedule.NewScenarios("six days", schedule.Scenario{Name: "six days", Schedule: a}, schedule.Scenario{Name: "five days", Schedule: b, Locked: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	plans, _ = plans.Activate("five days")
	active, _ := plans.Active()
	fmt.Println(active.Name, active.Schedule.Days()[0].Date)
	_, err = plans.With("five days", a)
	fmt.Println(err)
	// Output:
	// five days 2012-03-05
	// schedule: scenario "five days": locked
}
