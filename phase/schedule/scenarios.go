package schedule

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"

	"example.com/producedby/internal/document"
)

// Scenario is a schedule under a name, one of several that a production weighs. A
// locked one is not replaced.
type Scenario struct {
	Name     string   `json:"name"`
	Schedule Schedule `json:"schedule"`
	Locked   bool     `json:"locked,omitempty"`
}

// Scenarios is several schedules of one script, of which exactly one is active. It
// never changes: what alters it returns another.
//
// The zero value has no schedules and none active.
type Scenarios struct {
	list   []Scenario
	active int
}

// ScenarioError is why scenarios were left as they are, for errors.Is.
type ScenarioError string

// Error returns the reason.
func (e ScenarioError) Error() string { return string(e) }

const (
	// ErrLocked says that a scenario is locked and stays as it is.
	ErrLocked ScenarioError = "locked"
	// ErrNoScenario says that no scenario has the name.
	ErrNoScenario ScenarioError = "no such scenario"
)

// NewScenarios returns the scenarios with the one of that name active.
//
// It returns an error that names each scenario without a name, with the name of
// another or of another script than the first, and an [ErrNoScenario] if none has
// the name of the active one.
func NewScenarios(active string, list ...Scenario) (Scenarios, error) {
	s := Scenarios{list: slices.Clone(list), active: -1}
	var problems []error
	for i := range list {
		first := s.index(list[i].Name)
		switch {
		case list[i].Name == "":
			problems = append(problems, fmt.Errorf("schedule: scenarios[%d]: no name", i))
		case first < i:
			problems = append(problems, fmt.Errorf("schedule: scenarios[%d] %q: name used by scenarios[%d] already", i, list[i].Name, first))
		case !list[i].Schedule.script.Equal(list[0].Schedule.script):
			problems = append(problems, fmt.Errorf("schedule: scenarios[%d] %q: of another script than %q", i, list[i].Name, list[0].Name))
		}
	}
	if s.active = s.index(active); s.active < 0 {
		problems = append(problems, fmt.Errorf("schedule: active scenario %q: %w", active, ErrNoScenario))
	}
	if err := errors.Join(problems...); err != nil {
		return Scenarios{}, err
	}
	return s, nil
}

func (s Scenarios) index(name string) int {
	return slices.IndexFunc(s.list, func(c Scenario) bool { return c.Name == name })
}

// All yields the scenarios in order.
func (s Scenarios) All() iter.Seq[Scenario] { return slices.Values(s.list) }

// Len returns the number of scenarios.
func (s Scenarios) Len() int { return len(s.list) }

// Active returns the scenario that counts, and false if there is none at all.
func (s Scenarios) Active() (Scenario, bool) {
	if len(s.list) == 0 {
		return Scenario{}, false
	}
	return s.list[s.active], true
}

// Scenario returns the scenario of that name.
func (s Scenarios) Scenario(name string) (Scenario, bool) {
	i := s.index(name)
	if i < 0 {
		return Scenario{}, false
	}
	return s.list[i], true
}

// Activate returns the scenarios with another active.
//
// It returns an [ErrNoScenario] if none has the name.
func (s Scenarios) Activate(name string) (Scenarios, error) {
	i := s.index(name)
	if i < 0 {
		return s, fmt.Errorf("schedule: activate %q: %w", name, ErrNoScenario)
	}
	s.active = i
	return s, nil
}

// With returns the scenarios with a schedule under that name: a new one at the
// end, or in place of the one that had it.
//
// It returns an [ErrLocked] if the one that has the name is locked, and the errors
// of [NewScenarios].
func (s Scenarios) With(name string, schedule Schedule) (Scenarios, error) {
	list := slices.Clone(s.list)
	i := s.index(name)
	switch {
	case i < 0:
		list = append(list, Scenario{Name: name, Schedule: schedule})
	case list[i].Locked:
		return s, fmt.Errorf("schedule: scenario %q: %w", name, ErrLocked)
	default:
		list[i].Schedule = schedule
	}
	active := name
	if was, ok := s.Active(); ok {
		active = was.Name
	}
	next, err := NewScenarios(active, list...)
	if err != nil {
		return s, err
	}
	return next, nil
}

// Lock returns the scenarios with one locked, or unlocked.
//
// It returns an [ErrNoScenario] if none has the name.
func (s Scenarios) Lock(name string, locked bool) (Scenarios, error) {
	i := s.index(name)
	if i < 0 {
		return s, fmt.Errorf("schedule: lock %q: %w", name, ErrNoScenario)
	}
	s.list = slices.Clone(s.list)
	s.list[i].Locked = locked
	return s, nil
}

// Equal reports whether the same scenarios are there in the same order, and the
// same one is active.
func (s Scenarios) Equal(t Scenarios) bool {
	return s.active == t.active && slices.EqualFunc(s.list, t.list, func(a, b Scenario) bool {
		return a.Name == b.Name && a.Locked == b.Locked && a.Schedule.Equal(b.Schedule)
	})
}

// scenariosText is scenarios as JSON has them.
type scenariosText struct {
	Active    string     `json:"active"`
	Scenarios []Scenario `json:"scenarios"`
}

// MarshalJSON writes the scenarios in order and the name of the active one.
func (s Scenarios) MarshalJSON() ([]byte, error) {
	active, _ := s.Active()
	return json.Marshal(scenariosText{Active: active.Name, Scenarios: append([]Scenario{}, s.list...)})
}

// UnmarshalJSON reads what [Scenarios.MarshalJSON] writes, strictly: it names every
// problem with its place; the others are those of [NewScenarios]. It leaves s alone
// on error.
func (s *Scenarios) UnmarshalJSON(text []byte) error {
	var active string
	var list []Scenario
	read := document.Read(text, func(v document.Value) { active, list = readScenarios(v) })
	if read != nil {
		return gather(read)
	}
	if active == "" && len(list) == 0 {
		*s = Scenarios{}
		return nil
	}
	next, err := NewScenarios(active, list...)
	if err != nil {
		return err
	}
	*s = next
	return nil
}
