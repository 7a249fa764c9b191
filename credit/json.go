package credit

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"

	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func joined(problems []error) error { return errors.Join(problems...) }

// ruleJSON is a rule as it is written.
type ruleJSON struct {
	ID       RuleID         `json:"id"`
	Body     Body           `json:"body"`
	Edition  string         `json:"edition,omitempty"`
	Force    Force          `json:"force"`
	Subject  Subject        `json:"subject"`
	Status   Status         `json:"status"`
	Titles   []role.Title   `json:"titles,omitempty"`
	Settings []role.Setting `json:"settings,omitempty"`
	From     int            `json:"from,omitempty"`
	To       int            `json:"to,omitempty"`
	Test     Condition      `json:"test"`
	Shares   []Fact         `json:"shares,omitempty"`
	Text     string         `json:"text"`
	Ref      cite.Ref       `json:"ref"`
	Note     string         `json:"note,omitempty"`
}

// MarshalJSON writes the rule; see testdata/vectors/README.md.
func (r Rule) MarshalJSON() ([]byte, error) { return json.Marshal(ruleJSON(r)) }

// UnmarshalJSON reads a rule and reports everything in it that cannot be read or
// does not make sense.
func (r *Rule) UnmarshalJSON(text []byte) error {
	var read Rule
	err := document.Read(text, func(v document.Value) { read = readRule(v) })
	if err := senses(err, "", read.problems()); err != nil {
		return prefixed("rule", err)
	}
	*r = read
	return nil
}

func readRule(v document.Value) (r Rule) {
	v.Need().Object(func(o document.Object) {
		r.ID = RuleID(o.Need("id").Text())
		r.Body = Body(o.Need("body").Text())
		r.Edition = o.Field("edition").Text()
		o.Need("force").Into(&r.Force)
		o.Need("subject").Into(&r.Subject)
		o.Need("status").Into(&r.Status)
		if f := o.Field("titles"); f.There() {
			r.Titles = readTitles(f)
		}
		if f := o.Field("settings"); f.There() {
			r.Settings = readSettings(f)
		}
		r.From, r.To = readInt(o.Field("from")), readInt(o.Field("to"))
		r.Test = readCondition(o.Field("test"), 0)
		r.Shares = document.Texts[Fact](o.Field("shares"))
		r.Text = o.Need("text").Text()
		o.Need("ref").Object(func(o document.Object) {
			r.Ref = cite.Ref{Source: cite.SourceID(o.Field("source").Text()), At: o.Field("at").Text()}
		})
		r.Note = o.Field("note").Text()
	})
	return r
}

// senses adds to what reading found what does not make sense, save what follows
// from it. The problems are at places below a place.
func senses(read error, below string, problems []*document.Problem) error {
	var made []error
	for _, p := range problems {
		made = append(made, &document.Problem{Path: below + p.Path, Err: p.Err})
	}
	return joined(append(document.Problems(read), document.Unsaid(read, joined(made))...))
}

// headerJSON is a header as it is written.
type headerJSON struct {
	ID      string `json:"id"`
	Name    string `json:"name,omitempty"`
	Body    Body   `json:"body,omitempty"`
	Edition string `json:"edition,omitempty"`
	Number  int    `json:"number,omitempty"`
	Grants  string `json:"grants,omitempty"`
}

// MarshalJSON writes the header with lower-case names.
func (h Header) MarshalJSON() ([]byte, error) { return json.Marshal(headerJSON(h)) }

// UnmarshalJSON reads what MarshalJSON writes.
func (h *Header) UnmarshalJSON(text []byte) error {
	var read Header
	if err := document.Read(text, func(v document.Value) {
		v.Object(func(o document.Object) { read = readHeader(o) })
	}); err != nil {
		return prefixed("rule set header", err)
	}
	*h = read
	return nil
}

func readHeader(o document.Object) Header {
	return Header{
		ID:      o.Need("id").Text(),
		Name:    o.Field("name").Text(),
		Body:    Body(o.Field("body").Text()),
		Edition: o.Field("edition").Text(),
		Number:  readInt(o.Field("number")),
		Grants:  o.Field("grants").Text(),
	}
}

// MarshalJSON writes the header's fields and the rules in their published order;
// see testdata/vectors/README.md.
func (s *RuleSet) MarshalJSON() ([]byte, error) {
	type set struct {
		headerJSON
		Rules []Rule `json:"rules"`
	}
	return json.Marshal(set{headerJSON(s.header), array(s.rules)})
}

// UnmarshalJSON reads a rule set and checks it as [NewRuleSet] does. The error
// names everything that cannot be read or does not make sense, each by its place
// in the document (*[ReadError]).
func (s *RuleSet) UnmarshalJSON(text []byte) error {
	var h Header
	var rules []Rule
	err := document.Read(text, func(v document.Value) {
		v.Need().Object(func(o document.Object) {
			h = readHeader(o)
			rules = document.List(o.Need("rules"), readRule)
		})
	})
	err = senses(err, "", h.problems())
	for i, problems := range ruleProblems(rules) {
		err = senses(err, fmt.Sprintf("rules[%d].", i), problems)
	}
	if err != nil {
		return prefixed("rule set", err)
	}
	read, err := NewRuleSet(h, rules...)
	if err != nil {
		return err // a set of which nothing is wrong is made
	}
	*s = *read
	return nil
}

// needJSON is a need as it is written.
type needJSON struct {
	Test   Condition  `json:"test"`
	Truth  cite.Truth `json:"truth"`
	Change bool       `json:"change,omitempty"`
}

// MarshalJSON writes the test, the value it must have, and whether that is a
// change.
func (n Need) MarshalJSON() ([]byte, error) { return json.Marshal(needJSON(n)) }

// UnmarshalJSON reads what MarshalJSON writes.
func (n *Need) UnmarshalJSON(text []byte) error {
	var read Need
	if err := document.Read(text, func(v document.Value) { read = readNeed(v.Need()) }); err != nil {
		return prefixed("need", err)
	}
	*n = read
	return nil
}

func readNeed(v document.Value) (n Need) {
	v.Object(func(o document.Object) {
		n.Test = readCondition(o.Field("test"), 0)
		o.Need("truth").Into(&n.Truth)
		n.Change = o.Field("change").Bool()
	})
	return n
}

// MarshalJSON writes the outcome and the needs.
func (w Way) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		To    Outcome `json:"to"`
		Needs []Need  `json:"needs"`
	}{w.To, array(w.Needs)})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (w *Way) UnmarshalJSON(text []byte) error {
	var read Way
	if err := document.Read(text, func(v document.Value) {
		v.Need().Object(func(o document.Object) {
			o.Need("to").Into(&read.To)
			read.Needs = document.List(o.Field("needs"), readNeed)
		})
	}); err != nil {
		return prefixed("way", err)
	}
	*w = read
	return nil
}

// UnmarshalJSON reads a question strictly and reports everything in it that
// cannot be read.
func (q *Question) UnmarshalJSON(text []byte) error {
	var read Question
	if err := document.Read(text, func(v document.Value) {
		v.Need().Object(func(o document.Object) {
			o.Field("subject").Into(&read.Subject)
			read.Title = role.Title(o.Field("title").Text())
			o.Field("setting").Into(&read.Setting)
			read.Edition = readInt(o.Field("edition"))
		})
	}); err != nil {
		return prefixed("question", err)
	}
	*q = read
	return nil
}

// readEvidence reads evidence; [NewRecord] says whether it makes sense.
func readEvidence(v document.Value) (e Evidence) {
	v.Object(func(o document.Object) {
		e.Person = role.Person(o.Field("person").Text())
		e.Decided = readDuties(o.Field("decided"))
		e.Performed = readDuties(o.Field("performed"))
		e.NotDecided = readDuties(o.Field("notDecided"))
		e.NotPerformed = readDuties(o.Field("notPerformed"))
		e.Absent = readDuties(o.Field("absent"))
		o.Field("facts").Fields(func(name string, v document.Value) {
			var t cite.Truth
			v.Into(&t)
			put(&e.Facts, Fact(name), t)
		})
		e.Quantities = readRanges[Quantity](o.Field("quantities"))
		e.Holders = readRanges[role.Title](o.Field("holders"))
		e.ReportsTo = readKnown(o.Field("reportsTo"), readRoles)
		e.WorksAs = readKnown(o.Field("worksAs"), readRoles)
		e.Titles = readKnown(o.Field("titles"), readTitles)
	})
	return e
}

func readDuties(v document.Value) role.DutySet {
	var s role.DutySet
	v.Each(func(_ int, e document.Value) {
		var d role.Duty
		e.Into(&d)
		s = s.With(d)
	})
	return s
}

func readRanges[K ~string](v document.Value) map[K]Range {
	var m map[K]Range
	v.Fields(func(name string, field document.Value) {
		var r Range
		field.Into(&r)
		put(&m, K(name), r)
	})
	return m
}

func readKnown[T cmp.Ordered, S ~[]T](v document.Value, members func(document.Value) S) (k Known[T]) {
	v.Object(func(o document.Object) {
		if f := o.Field("are"); f.There() {
			k.Are = members(f)
		}
		if f := o.Field("areNot"); f.There() {
			k.AreNot = members(f)
		}
		k.Complete = o.Field("complete").Bool()
	})
	return k
}

func put[K comparable, V any](m *map[K]V, k K, v V) {
	if *m == nil {
		*m = make(map[K]V)
	}
	(*m)[k] = v
}

// MarshalJSON writes the team; one without members has an empty array of them.
func (t Team) MarshalJSON() ([]byte, error) {
	type plain Team
	t.Members = array(t.Members)
	return json.Marshal(plain(t))
}

// MarshalJSON writes the list; one without credits has an empty array of them.
func (l List) MarshalJSON() ([]byte, error) {
	type plain List
	l.Credits = array(l.Credits)
	return json.Marshal(plain(l))
}

// UnmarshalJSON reads a list strictly and reports everything in it that cannot
// be read; [Check] says whether it makes sense.
func (l *List) UnmarshalJSON(text []byte) error {
	var read List
	if err := document.Read(text, func(v document.Value) { read = readList(v) }); err != nil {
		return prefixed("list", err)
	}
	*l = read
	return nil
}

func readList(v document.Value) (l List) {
	v.Need().Object(func(o document.Object) {
		o.Need("setting").Into(&l.Setting)
		l.Complete = o.Field("complete").Bool()
		o.Need("credits").Each(func(_ int, e document.Value) {
			e.Object(func(o document.Object) {
				l.Credits = append(l.Credits, Credit{
					Person:  role.Person(o.Need("person").Text()),
					Title:   role.Title(o.Need("title").Text()),
					Mark:    o.Field("mark").Bool(),
					Closing: o.Field("closing").Bool(),
				})
			})
		})
		o.Field("teams").Each(func(_ int, e document.Value) {
			var t Team
			e.Object(func(o document.Object) {
				t.Members = document.Texts[role.Person](o.Need("members"))
				t.Evidence = readEvidence(o.Field("evidence"))
			})
			l.Teams = append(l.Teams, t)
		})
		l.Production = readEvidence(o.Field("production"))
		l.Evidence = document.List(o.Field("evidence"), readEvidence)
	})
	return l
}
