package credit

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
)

// prepare checks that the list can be checked, and gathers what is known of
// everybody.
func (c *listCheck) prepare() error {
	c.prepareSets()
	if err := c.list.Setting.Validate(); err != nil {
		c.problem("setting: %w", err)
	}
	c.prepareCredits()
	c.respell()
	c.prepareProduction()
	c.prepareEvidence()
	for i := range c.list.Teams {
		c.prepareTeam(i)
	}
	c.prepareHolders()
	return errors.Join(c.problems...)
}

// problem notes what keeps the list from being checked.
func (c *listCheck) problem(format string, args ...any) {
	c.problems = append(c.problems, fmt.Errorf("credit: list: "+format, args...))
}

// wrong notes each problem of a piece of evidence behind its place on the list.
func (c *listCheck) wrong(place string, err error) {
	for _, problem := range document.Problems(err) {
		c.problems = append(c.problems, &evidenceProblem{place, problem})
	}
}

// evidenceProblem is a problem of a piece of evidence on a list.
type evidenceProblem struct {
	place string // with what separates it from the place within
	err   error
}

// Error returns "credit: list: place.problem".
func (p *evidenceProblem) Error() string {
	return "credit: list: " + p.place + strings.TrimPrefix(p.err.Error(), evidencePrefix)
}

// Unwrap returns the problem without its place on the list.
func (p *evidenceProblem) Unwrap() error { return p.err }

// prepareSets checks that the sets can be told apart.
func (c *listCheck) prepareSets() {
	for i, s := range c.sets {
		switch {
		case s == nil:
			c.problem("sets[%d]: nil, want a rule set", i)
		case slices.ContainsFunc(c.sets[:i], func(t *RuleSet) bool { return t != nil && t.ID() == s.ID() }):
			c.problem("sets[%d]: %s is there twice", i, s.ID())
		}
	}
}

func (c *listCheck) prepareCredits() {
	for i, cr := range c.list.Credits {
		title := fold(c.read(cr.Title).title)
		c.folded = append(c.folded, title)
		switch {
		case cr.Person == "":
			c.problem("%s: person missing", creditPath(i))
		case title == "":
			c.problem("%s: title missing", creditPath(i))
		case slices.ContainsFunc(c.creditsOf[cr.Person], func(j int) bool { return c.folded[j] == title }):
			c.problem("%s: %s as %s is there twice", creditPath(i), cr.Person, c.read(cr.Title).title)
		}
		c.creditsOf[cr.Person] = append(c.creditsOf[cr.Person], i)
	}
}

// respell names the titles of which evidence speaks as the list has them named.
func (c *listCheck) respell() {
	c.list.Production = c.respelled("production", c.list.Production)
	c.list.Evidence = slices.Clone(c.list.Evidence)
	for i, e := range c.list.Evidence {
		c.list.Evidence[i] = c.respelled(fmt.Sprintf("evidence[%d]", i), e)
	}
	c.list.Teams = slices.Clone(c.list.Teams)
	for i := range c.list.Teams {
		t := &c.list.Teams[i]
		t.Evidence = c.respelled(fmt.Sprintf("teams[%d].evidence", i), t.Evidence)
	}
}

func (c *listCheck) respelled(place string, e Evidence) Evidence {
	all := func(titles []role.Title) []role.Title {
		out := slices.Clone(titles)
		for i, t := range out {
			out[i] = c.read(t).title
		}
		return out
	}
	e.Titles.Are, e.Titles.AreNot = all(e.Titles.Are), all(e.Titles.AreNot)
	holders := maps.Clone(e.Holders)
	for _, t := range slices.Sorted(maps.Keys(e.Holders)) {
		u := c.read(t).title
		if u == t {
			continue
		}
		if _, ok := holders[u]; ok {
			c.problem("%s.holders.%s: the same title as %q, want it once", place, t, u)
		}
		delete(holders, t)
		holders[u] = e.Holders[t]
	}
	e.Holders = holders
	return e
}

// prepareProduction reads what is known of the production.
func (c *listCheck) prepareProduction() {
	e := &c.list.Production
	work := e.Decided.Union(e.Performed).Union(e.NotDecided).Union(e.NotPerformed)
	if e.Person != "" || !work.IsZero() || !e.ReportsTo.IsZero() || !e.WorksAs.IsZero() || !e.Titles.IsZero() {
		c.problem("production: about somebody's work, want facts, quantities, holders or absent duties")
		c.list.Production = Evidence{}
	}
	r, err := NewRecord(c.list.Production)
	if err != nil {
		c.wrong("production.", err)
		c.list.Production, r = Evidence{}, &nothing
	}
	c.production = r
}

// prepareHolders checks what is known of holders against the list.
func (c *listCheck) prepareHolders() {
	c.checkHolders("production", &c.list.Production)
	for i := range c.list.Evidence {
		c.checkHolders(fmt.Sprintf("evidence[%d]", i), &c.list.Evidence[i])
	}
	for i := range c.list.Teams {
		c.checkHolders(fmt.Sprintf("teams[%d].evidence", i), &c.list.Teams[i].Evidence)
	}
}

func (c *listCheck) checkHolders(place string, e *Evidence) {
	for _, t := range slices.Sorted(maps.Keys(e.Holders)) {
		on := c.atMostTeams([]role.Title{fold(t)})
		if _, ok := on.Narrow(e.Holders[t]); !ok {
			c.wrong(place+".", &ContradictionError{Place: "holders." + string(t), What: fmt.Sprintf("%s, but the list has %s", e.Holders[t], on)})
		}
	}
}

// prepareEvidence reads what is known of everybody's work, and adds the titles
// that the list gives them.
func (c *listCheck) prepareEvidence() {
	for i, e := range c.list.Evidence {
		r, err := NewRecord(e)
		switch {
		case err != nil:
			c.wrong(fmt.Sprintf("evidence[%d].", i), err)
		case e.Person == "":
			c.problem("evidence[%d]: person missing", i)
		case c.records[e.Person] != nil:
			c.problem("evidence[%d]: %s is there twice", i, e.Person)
		case len(c.creditsOf[e.Person]) == 0:
			c.problem("evidence[%d]: %q has no credit on the list, want somebody who has", i, e.Person)
		}
		c.records[e.Person] = r
	}
	for i, cr := range c.list.Credits {
		if c.judged[cr.Person] != nil {
			continue
		}
		titles := Known[role.Title]{Complete: c.list.Complete}
		for _, j := range c.creditsOf[cr.Person] {
			titles.Are = append(titles.Are, c.read(c.list.Credits[j].Title).title)
		}
		r, err := c.records[cr.Person].Learn(Evidence{Person: cr.Person, Titles: titles})
		if err != nil {
			c.wrong(creditPath(i)+": ", err)
			r = &nothing
		}
		if learned, err := r.Learn(c.list.Production); err != nil {
			c.wrong(fmt.Sprintf("production: of %s: ", cr.Person), err)
		} else {
			r = learned
		}
		c.judged[cr.Person] = r
	}
}

// prepareTeam checks a team. Its members are credited and in no earlier team:
// whoever is in two would be left out of the count twice.
func (c *listCheck) prepareTeam(i int) {
	t := &c.list.Teams[i]
	if r, err := NewRecord(t.Evidence); err != nil {
		c.wrong(fmt.Sprintf("teams[%d].evidence.", i), err)
	} else if _, err := r.Learn(c.list.Production); err != nil {
		c.wrong(fmt.Sprintf("teams[%d]: production: ", i), err)
	}
	if size, stated := t.Evidence.Quantities[TeamSize]; stated && !size.Holds(money.Whole(int64(len(t.Members)))) {
		c.problem("teams[%d].evidence.quantities.%s: %s, but there are %d members", i, TeamSize, size, len(t.Members))
	}
	if members := slices.Compact(slices.Sorted(slices.Values(t.Members))); len(members) < 2 || len(members) < len(t.Members) {
		c.problem("teams[%d]: %d members, want two or more different ones", i, len(members))
	}
	for _, p := range t.Members {
		if len(c.creditsOf[p]) == 0 {
			c.problem("teams[%d]: %q has no credit on the list, want somebody who has", i, p)
		}
		if j, ok := c.teamOf[p]; ok && j != i {
			c.problem("teams[%d]: %q is in teams[%d] too, want one team a person", i, p, j)
			continue
		}
		c.teamOf[p] = i
	}
}
