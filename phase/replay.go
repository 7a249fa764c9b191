package phase

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
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
// event's position; what comes after it was not looked at.
func Replay(l Log) (Work, error) {
	w, err := begin(l)
	if err != nil {
		return Work{}, err
	}
	for i, e := range l.Events {
		next, failure := w.apply(e, false)
		if failure != nil {
			failure.Position = i
			w.log.Events = slices.Clone(l.Events[:i])
			return w, failure
		}
		w = next
	}
	w.log.Events = slices.Clone(l.Events)
	return w, nil
}

// begin returns the work before its first event.
func begin(l Log) (Work, error) {
	var problems []error
	life, ok := LifecycleOf(l.Setting)
	if err := l.Setting.Validate(); err != nil {
		problems = append(problems, fmt.Errorf("phase: log: %w", err))
	} else if !ok {
		problems = append(problems, fmt.Errorf("phase: log: setting %v: no lifecycle is known, want a medium and format that have one", l.Setting))
	}
	if l.DirectorsCutDays < 0 {
		problems = append(problems, fmt.Errorf("phase: log: director's cut of %d days, want none or more", l.DirectorsCutDays))
	}
	w := Work{log: l, life: life, whole: core{state: Idea}}
	w.log.Events = nil
	w.log = w.Log() // nothing of the caller's is kept
	for _, k := range sortedConditions(l.Facts) {
		if !k.Valid() || k.Settled() || l.Facts[k] > cite.True {
			problems = append(problems, fmt.Errorf("phase: log: fact %v: %w", k, ErrSettled))
			continue
		}
		w.whole.set(k, l.Facts[k])
	}
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
// problem is reported with its place; of the events that cannot be read, the first
// also with the state that it met and what was legal there, and with the event
// before it that could not happen, if there is one.
func (l *Log) UnmarshalJSON(text []byte) error {
	next, events, problems := readLog(text)
	readable := len(problems) == 0
	for i, raw := range events {
		e, err := readEvent(raw)
		if err != nil {
			met := ""
			if readable {
				var before error
				if met, before = next.met(raw); before != nil {
					problems = append(problems, before)
				}
				readable = false
			}
			for _, found := range document.Found(err) {
				place := strings.TrimSuffix(fmt.Sprintf("events[%d].%s", i, found.Path), ".")
				problems = append(problems, fmt.Errorf("phase: log: %w%s", &document.Problem{Path: place, Err: found.Err}, met))
				met = ""
			}
		}
		next.Events = append(next.Events, e)
	}
	if err := errors.Join(problems...); err != nil {
		return err
	}
	*l = next
	return nil
}

// met says in words where the log leads, in the unit that an event names that
// cannot be read, and what is legal there. Where an event before it cannot happen
// that is the error, and the words are of where the log got to.
func (l Log) met(raw json.RawMessage) (string, error) {
	w, err := Replay(l)
	if w.IsZero() {
		return "", err
	}
	var named struct {
		Unit string `json:"unit"`
	}
	_ = json.Unmarshal(raw, &named) // what cannot be read at all names no unit
	c, ok := w.at(named.Unit)
	if !ok {
		c = &w.whole
	}
	return fmt.Sprintf("; state %s; legal: %s", c.state, kinds(w.legal(c))), err
}
