package phase

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/producedby/internal/document"
	"example.com/producedby/role/cite"
)

// Replay returns the work that the log leads to. The same log always leads to
// the same work.
//
// It returns an error that names every problem of what the log begins with: a
// setting that no lifecycle is known for, a unit named twice or where there are
// none, a fact that only events settle. Where an event cannot happen, it returns
// the work as it stood before that event and a *[TransitionError] with the
// event's position. What comes after it is looked at as if it had not been there:
// of the events that cannot happen either each has an error of its own, joined to the
// first in order, unless it may be for want of one before.
func Replay(l Log) (Work, error) {
	w, err := begin(l)
	if err != nil {
		return Work{}, err
	}
	r := replaying{at: w, lost: map[string]bool{}}
	good := len(l.Events)
	for i, e := range l.Events {
		if len(r.problems) == 0 {
			w, good = r.at, i
		}
		r.take(i, e)
	}
	if len(r.problems) == 0 {
		w, good = r.at, len(l.Events)
	}
	w.log.Events = cloneEvents(l.Events[:good])
	if len(r.problems) == 1 {
		return w, r.problems[0]
	}
	return w, errors.Join(r.problems...)
}

// replaying is a log under way: where it stands by the events that could happen.
type replaying struct {
	at       Work
	lost     map[string]bool // units of which an event is missing; "" for the work
	problems []error
}

// take lets an event happen, or keeps what is wrong with it.
func (r *replaying) take(i int, e Event) {
	next, failure := r.at.apply(e, false)
	if failure == nil {
		r.at = next
		return
	}
	failure.Position = i
	if !r.hangs(failure) {
		r.problems = append(r.problems, failure)
	}
	if e.On.Before(r.at.last) { // told once, the days go on from here
		r.at.last = e.On
		if next, failure := r.at.apply(e, false); failure == nil {
			r.at = next
			return
		}
	}
	r.lost[e.Unit] = true
}

// hangs reports whether an event may be refused only because one before it is
// missing: of the same unit or of the work, or, where the work waits for something,
// of any unit.
func (r *replaying) hangs(failure *TransitionError) bool {
	missing := r.lost[failure.Event.Unit] || r.lost[""]
	if failure.Err == ErrNotLegal && r.nowhere(failure.Event) {
		return false
	}
	switch failure.Err {
	case ErrUnit, ErrSettled, ErrField:
		return false
	case ErrNotMet:
		waits := missing || failure.Event.Unit == "" && len(r.lost) > 0
		return waits && failure.Event.Kind != EventLearn // a fact that is none hangs on nothing
	case ErrDate:
		return missing && !failure.Event.On.Before(r.at.last)
	default:
		return missing && failure.Event.Kind.Valid()
	}
}

// nowhere reports whether an event happens to nothing of the kind, wherever it
// stands.
func (r *replaying) nowhere(e Event) bool {
	c, ok := r.at.at(e.Unit)
	return ok && (r.at.elsewhere(c, e.Kind) != "" || e.Kind == EventLearn && e.Condition.foreign(r.at.Setting()) != "")
}

// unreadable keeps what is wrong with an event that cannot be read, with where the
// unit that it names stands and what is legal there.
func (r *replaying) unreadable(i int, raw json.RawMessage, err error) {
	var named struct {
		Unit string `json:"unit"`
	}
	_ = json.Unmarshal(raw, &named) // what cannot be read at all names no unit
	met := ""
	if !r.at.IsZero() {
		c, ok := r.at.at(named.Unit)
		if !ok {
			c = &r.at.whole
		}
		met = fmt.Sprintf("; state %s; legal: %s", c.state, kinds(r.at.legal(c)))
	}
	for _, found := range document.Found(err) {
		place := strings.TrimSuffix(fmt.Sprintf("events[%d].%s", i, found.Path), ".")
		r.problems = append(r.problems, fmt.Errorf("phase: log: %w%s", &document.Problem{Path: place, Err: found.Err}, met))
		met = ""
	}
	r.lost[named.Unit] = true
}

// begin returns the work before its first event.
func begin(l Log) (Work, error) {
	var problems []error
	life, ok := LifecycleOf(l.Setting)
	if err := l.Setting.Validate(); err != nil {
		problems = append(problems, fmt.Errorf("phase: log: setting: %w", err))
	} else if !ok {
		problems = append(problems, fmt.Errorf("phase: log: setting %v: no lifecycle is known, want a medium and format that have one", l.Setting))
	}
	if l.DirectorsCutDays < 0 {
		problems = append(problems, fmt.Errorf("phase: log: directorsCutDays: %d, want none or more", l.DirectorsCutDays))
	}
	w := Work{log: l, life: life, whole: core{state: Idea}}
	w.log.Events = nil
	w.log = w.Log() // nothing of the caller's is kept
	for _, k := range sortedConditions(l.Facts) {
		if !k.Valid() || k.Settled() || l.Facts[k] > cite.True {
			problems = append(problems, fmt.Errorf("phase: log: facts.%s: %w", slug(conditionNames, k), ErrSettled))
			continue
		}
		if foreign := k.foreign(l.Setting); foreign != "" {
			problems = append(problems, fmt.Errorf("phase: log: facts.%s: %w: %s", slug(conditionNames, k), ErrNotLegal, foreign))
			continue
		}
		w.whole.set(k, l.Facts[k])
	}
	problems = append(problems, l.unitProblems()...)
	for i, name := range l.Units {
		next, failure := w.addUnit(Event{Kind: EventAddUnit, Unit: name})
		if failure != nil {
			problems = append(problems, fmt.Errorf("phase: log: units[%d] %q: %s", i, name, failure.Reason))
			continue
		}
		w = next
	}
	return w, errors.Join(problems...)
}

// unitProblems says which units a log speaks of that it neither begins with nor adds
// later.
func (l Log) unitProblems() []error {
	var problems []error
	check := func(place, unit string) {
		added := func(e Event) bool { return e.Kind == EventAddUnit && e.Unit == unit }
		if unit != "" && !slices.Contains(l.Units, unit) && !slices.ContainsFunc(l.Events, added) {
			problems = append(problems, fmt.Errorf("phase: log: %s: no such unit as %q", place, unit))
		}
	}
	for i, p := range l.Crew.Posts {
		check(fmt.Sprintf("crew.posts[%d].unit", i), p.Unit)
	}
	for _, unit := range slices.Sorted(maps.Keys(l.UnitsDeliverBy)) {
		check("unitsDeliverBy", unit)
	}
	return problems
}

func sortedConditions(f Facts) []Condition {
	list := make([]Condition, 0, len(f))
	for k := range f {
		list = append(list, k)
	}
	slices.Sort(list)
	return list
}

// MarshalJSON writes the log that leads to the work; the zero work is null.
func (w Work) MarshalJSON() ([]byte, error) {
	if w.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(w.log)
}

// UnmarshalJSON reads a log and replays it. The errors are those of
// [Log.UnmarshalJSON] and [Replay]; w is left alone on error.
func (w *Work) UnmarshalJSON(text []byte) error {
	if string(bytes.TrimSpace(text)) == "null" {
		*w = Work{}
		return nil
	}
	var l Log
	if err := json.Unmarshal(text, &l); err != nil {
		return err
	}
	next, err := Replay(l)
	if err != nil {
		return err
	}
	*w = next
	return nil
}

// UnmarshalJSON reads a log strictly: a field nobody knows is an error. Every
// problem is reported with its place; of each event that cannot be read also the
// state that it met, by the events that can, and what was legal there, and beside it
// the events that could not happen, as [Replay] tells them.
func (l *Log) UnmarshalJSON(text []byte) error {
	next, events, problems := readLog(text)
	unreadable := make([]error, len(events))
	for i, raw := range events {
		var e Event
		e, unreadable[i] = readEvent(raw)
		next.Events = append(next.Events, e)
	}
	if slices.ContainsFunc(unreadable, func(err error) bool { return err != nil }) {
		problems = append(problems, next.problems(len(problems) == 0, events, unreadable)...)
	}
	if err := errors.Join(problems...); err != nil {
		return err
	}
	*l = next
	return nil
}

// problems returns what is wrong with the events of a log of which some cannot be
// read. Where what the log begins with can, they are told with where they met it.
func (l Log) problems(begins bool, raw []json.RawMessage, unreadable []error) []error {
	r := replaying{lost: map[string]bool{}}
	if begins {
		w, err := begin(l)
		if err != nil {
			r.problems = append(r.problems, document.Problems(err)...)
		} else {
			r.at = w
		}
	}
	for i, e := range l.Events {
		if unreadable[i] != nil {
			r.unreadable(i, raw[i], unreadable[i])
		} else if !r.at.IsZero() {
			r.take(i, e)
		}
	}
	return r.problems
}
