package phase

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// readLog reads a log but for its events, which it returns as they are written,
// with every problem and its place.
func readLog(text []byte) (l Log, events []json.RawMessage, problems []error) {
	err := document.Read(text, func(v document.Value) {
		v.Object(func(o document.Object) {
			o.Field("setting").Into(&l.Setting)
			l.Units = document.Texts[string](o.Field("units"))
			o.Field("facts").Fields(func(name string, v document.Value) { l.Facts = readFact(l.Facts, name, v) })
			o.Field("crew").Object(func(o document.Object) { l.Crew = readCrew(o) })
			l.DirectorsCutDays = int(o.Field("directorsCutDays").Int(math.MinInt32, math.MaxInt32))
			o.Field("deliverBy").Into(&l.DeliverBy)
			o.Field("unitsDeliverBy").Fields(func(name string, v document.Value) { l.UnitsDeliverBy = readDay(l.UnitsDeliverBy, name, v) })
			o.Field("events").Each(func(_ int, v document.Value) {
				raw := json.RawMessage("null")
				if v.There() {
					raw = v.JSON()
				}
				events = append(events, raw)
			})
		})
	})
	for _, problem := range document.Problems(err) {
		problems = append(problems, fmt.Errorf("phase: log: %w", problem))
	}
	return l, events, problems
}

// readEvent reads one event with every problem and its place in the event.
func readEvent(text []byte) (e Event, err error) {
	err = document.Read(text, func(v document.Value) {
		v.Need().Object(func(o document.Object) {
			o.Need("kind").Into(&e.Kind)
			e.Unit = o.Field("unit").Text()
			o.Field("on").Into(&e.On)
			o.Field("until").Into(&e.Until)
			e.By = document.Texts[role.Person](o.Field("by"))
			condition, truth := o.Field("condition"), o.Field("truth")
			if e.Kind == EventLearn { // forgotten it would be taken for not known
				condition, truth = condition.Need(), truth.Need()
			}
			condition.Into(&e.Condition)
			truth.Into(&e.Truth)
			e.Note = o.Field("note").Text()
		})
	})
	return e, err
}

// MarshalJSON writes an event; of what was learned always the truth, though it be
// unknown.
func (e Event) MarshalJSON() ([]byte, error) {
	type plain Event
	if e.Kind != EventLearn {
		return json.Marshal(plain(e))
	}
	return json.Marshal(struct {
		plain
		Truth cite.Truth `json:"truth"`
	}{plain(e), e.Truth})
}

// UnmarshalJSON reads an event strictly: a field nobody knows, one written twice,
// a missing kind and, of what was learned, a missing condition or truth are errors. Every problem is reported with its place; e is
// left alone on error.
func (e *Event) UnmarshalJSON(text []byte) error {
	next, err := readEvent(text)
	var problems []error
	for _, problem := range document.Problems(err) {
		problems = append(problems, fmt.Errorf("phase: event: %w", problem))
	}
	if err := errors.Join(problems...); err != nil {
		return err
	}
	*e = next
	return nil
}

func readFact(facts Facts, name string, v document.Value) Facts {
	var k Condition
	var t cite.Truth
	if err := k.UnmarshalText([]byte(name)); err != nil {
		v.Problem(err)
	}
	v.Into(&t)
	if facts == nil {
		facts = Facts{}
	}
	facts[k] = t
	return facts
}

func readDay(days map[string]Date, name string, v document.Value) map[string]Date {
	var day Date
	v.Into(&day)
	if days == nil {
		days = map[string]Date{}
	}
	days[name] = day
	return days
}

func readCrew(o document.Object) (c Crew) {
	o.Field("posts").Each(func(_ int, v document.Value) {
		var p Post
		v.Object(func(o document.Object) {
			o.Need("role").Into(&p.Role)
			p.Person = role.Person(o.Field("person").Text())
			p.Unit = o.Field("unit").Text()
		})
		c.Posts = append(c.Posts, p)
	})
	o.Field("absent").Each(func(_ int, v document.Value) {
		var r role.Role
		v.Into(&r)
		c.Absent = append(c.Absent, r)
	})
	o.Field("delegations").Each(func(_ int, v document.Value) {
		var d Delegation
		v.Object(func(o document.Object) {
			d.From, d.To = role.Person(o.Need("from").Text()), role.Person(o.Need("to").Text())
		})
		c.Delegations = append(c.Delegations, d)
	})
	return c
}
