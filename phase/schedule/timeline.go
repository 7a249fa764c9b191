package schedule

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"example.com/producedby/phase"
)

// Task is a step, or a milestone, of a production with its dates. A milestone
// begins and ends on the same day.
type Task struct {
	ID    string      `json:"id"`             // stands for the task in others' After
	Name  string      `json:"name,omitempty"` // what people call it; the ID if empty
	Phase phase.Phase `json:"phase,omitzero"`
	Start phase.Date  `json:"start"`           // planned first day
	End   phase.Date  `json:"end"`             // planned last day
	Began phase.Date  `json:"began,omitzero"`  // actual first day
	Ended phase.Date  `json:"ended,omitzero"`  // actual last day
	After []string    `json:"after,omitempty"` // what has to end before it begins
}

// Label returns the name of the task, or its ID if it has none.
func (t Task) Label() string {
	if t.Name == "" {
		return t.ID
	}
	return t.Name
}

// Slip returns by how many days the task ended later than planned, less than none
// if it was early, and false if it has not ended.
func (t Task) Slip() (days int, ok bool) { return t.Ended.Sub(t.End) }

// Timeline is tasks with planned and actual dates. It never changes.
//
// The zero value has no tasks.
type Timeline struct {
	tasks []Task
	at    map[string]int // position of each task; never written after the timeline is made
	order []int          // positions of the tasks, each after those it waits for

	calendar Calendar // what forecasts count in; zero for every day
}

// NewTimeline returns a timeline of the given tasks.
//
// It returns an error that names each task whose ID is empty or used before,
// whose planned dates are missing or end before they begin, that ended before it
// began or without having begun, that waits for a task which does not exist, or
// that waits for itself in the end.
func NewTimeline(tasks ...Task) (Timeline, error) {
	line := Timeline{tasks: cloneTasks(tasks), at: make(map[string]int, len(tasks))}
	for i := len(tasks) - 1; i >= 0; i-- {
		line.at[tasks[i].ID] = i
	}
	var problems []error
	for i, t := range tasks {
		for _, problem := range t.problems() {
			problems = append(problems, fmt.Errorf("schedule: tasks[%d] %q: %s", i, t.ID, problem))
		}
		if line.index(t.ID) < i {
			problems = append(problems, fmt.Errorf("schedule: tasks[%d] %q: id used twice", i, t.ID))
		}
		for _, id := range t.After {
			if line.index(id) < 0 {
				problems = append(problems, fmt.Errorf("schedule: tasks[%d] %q: waits for %q, which does not exist", i, t.ID, id))
			}
		}
	}
	if len(problems) == 0 {
		problems = line.sort()
	}
	if err := errors.Join(problems...); err != nil {
		return Timeline{}, err
	}
	return line, nil
}

func (t Task) problems() []string {
	var list []string
	if t.ID == "" {
		list = append(list, "no id")
	}
	if t.Start.IsZero() || t.End.IsZero() {
		list = append(list, "no planned dates, want a first and a last day")
	}
	if t.End.Before(t.Start) {
		list = append(list, fmt.Sprintf("planned to end on %v, before it begins on %v", t.End, t.Start))
	}
	if t.Ended.Before(t.Began) {
		list = append(list, fmt.Sprintf("ended on %v, before it began on %v", t.Ended, t.Began))
	}
	if t.Began.IsZero() && !t.Ended.IsZero() {
		list = append(list, "ended without having begun")
	}
	return list
}

func cloneTasks(tasks []Task) []Task {
	clone := slices.Clone(tasks)
	for i := range clone {
		clone[i].After = slices.Clone(clone[i].After)
	}
	return clone
}

func (l Timeline) index(id string) int {
	if i, ok := l.at[id]; ok {
		return i
	}
	return -1
}

// sort puts each task after those it waits for; it returns a problem for each
// task that waits for itself in the end.
func (l *Timeline) sort() []error {
	waiting := l.waiting()
	left := make([]int, len(l.tasks)) // how many each task still waits for
	for i := range l.tasks {
		if left[i] = len(l.tasks[i].After); left[i] == 0 {
			l.order = append(l.order, i)
		}
	}
	for n := 0; n < len(l.order); n++ {
		for _, i := range waiting[l.order[n]] {
			if left[i]--; left[i] == 0 {
				l.order = append(l.order, i)
			}
		}
	}
	if len(l.order) == len(l.tasks) {
		return nil
	}
	return l.circles(left)
}

// circles returns a problem for each task that waits for itself, of those with
// something left to wait for: the others wait for one of them.
func (l Timeline) circles(left []int) []error {
	var problems []error
	for i := range l.tasks {
		if left[i] > 0 && l.leadsTo(i, i, make([]bool, len(l.tasks))) {
			problems = append(problems, fmt.Errorf("schedule: tasks[%d] %q: waits for itself in the end", i, l.tasks[i].ID))
		}
	}
	return problems
}

// leadsTo reports whether a task waits for another, directly or in the end.
func (l Timeline) leadsTo(from, to int, seen []bool) bool {
	for next := []int{from}; len(next) > 0; {
		at := next[len(next)-1]
		next = next[:len(next)-1]
		for _, id := range l.tasks[at].After {
			before := l.index(id)
			if before == to {
				return true
			}
			if !seen[before] {
				seen[before] = true
				next = append(next, before)
			}
		}
	}
	return false
}

// waiting returns for each task the positions of those that wait for it.
func (l Timeline) waiting() [][]int {
	waiting := make([][]int, len(l.tasks))
	for i := range l.tasks {
		for _, id := range l.tasks[i].After {
			at := l.index(id)
			waiting[at] = append(waiting[at], i)
		}
	}
	return waiting
}

// Tasks yields the tasks in the order in which they were given.
func (l Timeline) Tasks() iter.Seq[Task] { return slices.Values(cloneTasks(l.tasks)) }

// Task returns the task with the given ID.
func (l Timeline) Task(id string) (Task, bool) {
	i := l.index(id)
	if i < 0 {
		return Task{}, false
	}
	return cloneTasks(l.tasks[i : i+1])[0], true
}

// Forecast is when a task began and ended, or is expected to.
type Forecast struct {
	ID    string     `json:"id"`
	Start phase.Date `json:"start"`
	End   phase.Date `json:"end"`
	Slip  int        `json:"slip"` // days later than planned, less than none for earlier
	Done  bool       `json:"done"` // whether it has ended
}

// Forecast returns for each task, in the order given, when it began and ended or
// is expected to, as seen on a day.
//
// A task that has not begun is expected as planned, but neither before the day it
// is seen from nor before the day after what it waits for; where the plan lets
// the two overlap, they overlap as much. It lasts as long as planned, and one that
// is under way until the day it is seen from at least. The zero Date looks at what
// has happened alone. Days are those of the civil calendar, unless the timeline
// has working days of its own; see [Timeline.In].
func (l Timeline) Forecast(today phase.Date) []Forecast {
	list := make([]Forecast, len(l.tasks))
	for _, i := range l.order {
		t := l.tasks[i]
		f := Forecast{ID: t.ID, Start: t.Began, End: t.Ended, Done: !t.Ended.IsZero()}
		if f.Start.IsZero() {
			on := today
			for _, id := range t.After {
				at := l.index(id)
				on = later(on, list[at].End.AddDays(l.lag(at, i)))
			}
			f.Start = l.begin(&t, on)
		}
		if f.End.IsZero() {
			f.End = later(l.finish(&t, f.Start), today)
		}
		f.Slip, _ = f.End.Sub(t.End)
		list[i] = f
	}
	return list
}

// later returns the later of two days; a day is later than none.
func later(a, b phase.Date) phase.Date {
	if b.Compare(a) > 0 {
		return b
	}
	return a
}

// FreeSlack returns by how many days the end of a task, as it is forecast on a
// day, may still slip before a task that waits for it begins later than planned;
// less than none if it has slipped further. It returns false if there is no such
// task and if nothing that has not begun waits for it.
func (l Timeline) FreeSlack(id string, today phase.Date) (days int, ok bool) {
	at := l.index(id)
	if at < 0 {
		return 0, false
	}
	end := l.Forecast(today)[at].End
	for _, i := range l.waiting()[at] {
		t := &l.tasks[i]
		if !t.Began.IsZero() {
			continue
		}
		if gap, _ := t.Start.AddDays(-l.lag(at, i)).Sub(end); !ok || gap < days {
			days, ok = gap, true
		}
	}
	return days, ok
}

// Slack returns by how many days the end of a task, as it is forecast on a day,
// may still slip before something that waits for it in the end is over later than
// planned: the slack towards a delivery that does not move. Less than none means
// that it will be late by as many days. Where nothing waits for the task, as nothing
// does for the delivery itself, the end that counts is its own: the slack is what is
// left until its planned end, and less than none by as many days as it is late. It
// returns false if there is no such task, and if something waits for it and all of
// that has begun, so that the end of the task moves nothing any more.
func (l Timeline) Slack(id string, today phase.Date) (days int, ok bool) {
	at := l.index(id)
	if at < 0 {
		return 0, false
	}
	latest := l.latestEnds()[at]
	if latest.IsZero() {
		return 0, false
	}
	return latest.Sub(l.Forecast(today)[at].End)
}

// lag returns by how many days a task begins after the end of one that it waits
// for: a day later, unless the plan lets them overlap.
func (l Timeline) lag(before, after int) int {
	gap, _ := l.tasks[after].Start.Sub(l.tasks[before].End)
	return min(gap, 1)
}

// latestEnds returns for each task the latest day that it may end on so that what
// nothing waits for is over as planned, and the zero Date for one that nothing
// waits for any more, since all of it has begun.
func (l Timeline) latestEnds() []phase.Date {
	waiting := l.waiting()
	latest := make([]phase.Date, len(l.tasks))
	for n := len(l.order) - 1; n >= 0; n-- {
		at := l.order[n]
		if len(waiting[at]) == 0 {
			latest[at] = l.tasks[at].End
		}
		for _, i := range waiting[at] {
			t := &l.tasks[i]
			if !t.Began.IsZero() || latest[i].IsZero() {
				continue
			}
			end := l.latestStart(t, latest[i]).AddDays(-l.lag(at, i))
			if latest[at].IsZero() || end.Before(latest[at]) {
				latest[at] = end
			}
		}
	}
	return latest
}

// End returns the latest of the ends that are forecast.
func (l Timeline) End(today phase.Date) phase.Date {
	var end phase.Date
	for _, f := range l.Forecast(today) {
		end = later(end, f.End)
	}
	return end
}
