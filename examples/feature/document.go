package main

import (
	"errors"
	"fmt"
	"slices"

	"example.com/producedby/budget"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/hierarchy"
	"example.com/producedby/internal/document"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// production is what a production document says.
type production struct {
	title         string
	year          int
	invented      bool
	setting       role.Setting
	notes         []statement
	sources       []cite.Source
	credits       []credited
	disagreements []disagreement
	work          []worked
	asOf          phase.Date // the day the report looks from; zero is the end of the story
	milestones    []phase.Milestone
	facts         phase.Facts
	signed        map[role.Person]cite.Truth
	positions     []hierarchy.Position
	lines         []hierarchy.Link // where the reporting lines differ from the default
	chart         *hierarchy.Chart
	budget        *budget.Budget
	plan          *budget.Plan
	ruleSets      []*credit.RuleSet
}

// statement is something said, and by whom.
type statement struct {
	says   string
	source cite.SourceID
}

// credited is one printed credit.
type credited struct {
	person role.Person
	title  string
	source cite.SourceID

	reading title.Reading // what the title comes to in the setting
}

// disagreement is a matter on which sources differ.
type disagreement struct {
	about      string
	statements []statement
}

// worked is what a source says somebody did.
type worked struct {
	person role.Person
	record role.Contribution
	source cite.SourceID
}

// lookup finds a source in the document or in the library's table.
func (p *production) lookup(id cite.SourceID) (cite.Source, bool) {
	for _, s := range p.sources {
		if s.ID == id {
			return s, true
		}
	}
	return cite.Lookup(id)
}

// readProduction reads a document and reports every problem in it.
func readProduction(text []byte) (*production, error) {
	p := &production{}
	err := document.Read(text, func(v document.Value) {
		v.Object(func(o document.Object) {
			// Sources come first: everything else refers to them.
			p.sources = document.List(o.Field("sources"), readSource)
			p.title = o.Need("title").Text()
			p.year = int(o.Need("year").Int(1800, 9999))
			p.invented = o.Field("invented").Bool()
			o.Need("setting").Into(&p.setting)
			p.notes = document.List(o.Field("notes"), p.readStatement)
			p.credits = document.List(o.Need("credits"), p.readCredit)
			p.disagreements = document.List(o.Field("disagreements"), p.readDisagreement)
			p.work = document.List(o.Field("work"), p.readWork)
			o.Field("asOf").Into(&p.asOf)
			p.milestones = document.List(o.Field("milestones"), p.readMilestone)
			p.facts = readFacts(o.Field("facts"))
			p.signed = readSigned(o.Field("signed"))
			chart := o.Field("chart")
			p.readChart(chart)
			p.buildChart(chart)
			p.ruleSets = document.List(o.Field("ruleSets"), readRuleSet)
			p.readMoney(o.Field("budget"), o.Field("financing"))
		})
	})
	if err != nil {
		return nil, err
	}
	for i := range p.credits {
		c := &p.credits[i]
		c.reading = title.Parse(c.title, p.setting)
	}
	return p, nil
}

func readSource(v document.Value) (s cite.Source) {
	v.Object(func(o document.Object) {
		id := o.Need("id")
		s.ID = cite.SourceID(id.Text())
		if _, taken := cite.Lookup(s.ID); taken {
			id.Problemf("%q is a source of the library, want another id", s.ID)
		}
		s.Publisher = o.Field("publisher").Text()
		s.Title = o.Need("title").Text()
		s.Edition = o.Field("edition").Text()
		s.Where = o.Field("where").Text()
		s.Read = o.Field("read").Text()
		o.Need("strength").Into(&s.Strength)
		s.Note = o.Field("note").Text()
	})
	return s
}

// readSourceID reads the id of a source that must be known.
func (p *production) readSourceID(v document.Value) cite.SourceID {
	id := cite.SourceID(v.Text())
	if id != "" {
		if _, ok := p.lookup(id); !ok {
			v.Problemf("source %q is neither in the document nor in the library", id)
		}
	}
	return id
}

func (p *production) readStatement(v document.Value) (s statement) {
	v.Object(func(o document.Object) {
		s.says = o.Need("says").Text()
		s.source = p.readSourceID(o.Need("source"))
	})
	return s
}

func (p *production) readCredit(v document.Value) (c credited) {
	v.Object(func(o document.Object) {
		c.person = role.Person(o.Need("person").Text())
		c.title = o.Need("title").Text()
		c.source = p.readSourceID(o.Need("source"))
	})
	return c
}

func (p *production) readDisagreement(v document.Value) (d disagreement) {
	v.Object(func(o document.Object) {
		d.about = o.Need("about").Text()
		d.statements = document.List(o.Need("statements"), p.readStatement)
	})
	if v.There() && len(d.statements) == 1 {
		v.Problem(errors.New("one statement, want the statements that differ"))
	}
	return d
}

func (p *production) readWork(v document.Value) (w worked) {
	v.Object(func(o document.Object) {
		person := o.Need("person")
		w.person = role.Person(person.Text())
		if w.person != "" && !slices.ContainsFunc(p.credits, func(c credited) bool { return c.person == w.person }) {
			person.Problemf("nobody is credited as %q", w.person)
		}
		w.record.Did = readDuties(o.Field("did"))
		w.record.Decided = readDuties(o.Field("decided"))
		didNot := o.Field("didNot")
		w.record.DidNot = readDuties(didNot)
		if both := w.record.DidNot.Intersect(w.record.Did.Union(w.record.Decided)); !both.IsZero() {
			didNot.Problem(fmt.Errorf("%s: said to be done as well", both))
		}
		w.source = p.readSourceID(o.Need("source"))
	})
	return w
}

func readDuties(v document.Value) (s role.DutySet) {
	v.Each(func(_ int, v document.Value) {
		var d role.Duty
		v.Into(&d)
		s = s.With(d)
	})
	return s
}

func (p *production) readMilestone(v document.Value) (m phase.Milestone) {
	v.Object(func(o document.Object) {
		o.Need("event").Into(&m.Event)
		o.Field("on").Into(&m.On)
		m.Note = o.Field("note").Text()
		m.Ref.Source = p.readSourceID(o.Need("source"))
	})
	return m
}

func readFacts(v document.Value) phase.Facts {
	facts := phase.Facts{}
	v.Fields(func(name string, v document.Value) {
		condition, err := phase.ParseCondition(name)
		if err != nil {
			v.Problem(err)
			return
		}
		var truth cite.Truth
		v.Into(&truth)
		facts[condition] = truth
	})
	return facts
}

func readSigned(v document.Value) map[role.Person]cite.Truth {
	signed := map[role.Person]cite.Truth{}
	v.Fields(func(name string, v document.Value) {
		var truth cite.Truth
		v.Into(&truth)
		signed[role.Person(name)] = truth
	})
	return signed
}

// readChart reads what the chart of the production has beside the credits: more
// positions, vacant ones among them, and differing lines.
func (p *production) readChart(v document.Value) {
	v.Object(func(o document.Object) {
		o.Field("positions").Each(func(_ int, v document.Value) {
			var position hierarchy.Position
			v.Object(func(o document.Object) {
				position.ID = hierarchy.ID(o.Need("id").Text())
				o.Need("role").Into(&position.Role)
				position.Person = role.Person(o.Field("person").Text())
			})
			p.positions = append(p.positions, position)
		})
		o.Field("lines").Each(func(_ int, v document.Value) {
			link := hierarchy.Link{Kind: hierarchy.ReportsTo}
			v.Object(func(o document.Object) {
				link.From = hierarchy.ID(o.Need("from").Text())
				o.Field("kind").Into(&link.Kind)
				link.To = hierarchy.ID(o.Need("to").Text())
				o.Field("function").Into(&link.Function)
			})
			p.lines = append(p.lines, link)
		})
	})
}

func readRuleSet(v document.Value) *credit.RuleSet {
	id := v.Text()
	rules, ok := rulebook.Lookup(id)
	if !ok {
		v.Problemf("unknown rule set %q, want one such as ampas-best-picture-98 or pga-feature-films", id)
	}
	return rules
}
