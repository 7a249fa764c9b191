package credit

import (
	"errors"
	"fmt"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// Credit is one line of a list of credits.
type Credit struct {
	Person role.Person `json:"person"`
	Title  role.Title  `json:"title"`
	// Mark says that the Producers Mark, p.g.a., follows the name.
	Mark bool `json:"mark,omitempty"`
}

// Team is people who may count as one where rules know teams, with what is known
// of the partnership. A team is a fact about one production: the same people need
// not be one on another.
type Team struct {
	Members  []role.Person `json:"members"`
	Evidence Evidence      `json:"evidence,omitzero"`
}

// List is the proposed producing credits of one production.
type List struct {
	Setting role.Setting `json:"setting"`
	Credits []Credit     `json:"credits"` // in contractual order
	// Complete says that nobody else has a producing credit.
	Complete bool   `json:"complete,omitempty"`
	Teams    []Team `json:"teams,omitempty"`
	// Evidence holds what is known of the people's work, one entry each; of
	// those without one nothing is known.
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Report is what a check of a list found.
type Report struct {
	Lines []Line    `json:"lines"`           // one for each credit, in its order
	Teams []Verdict `json:"teams,omitempty"` // on each team by each set that knows teams
	Lists []Verdict `json:"lists,omitempty"` // on the list by each set that speaks of lists
	// Findings holds what is worth attention, in the order of the list, then of
	// the list as a whole. Codes are rule ids and those named Code... below.
	Findings []cite.Finding `json:"findings,omitempty"`
}

// Line is what a check found of one credit.
type Line struct {
	Credit   Credit    `json:"credit"`
	Verdicts []Verdict `json:"verdicts,omitempty"` // by each set that speaks of the title
	// Suggestions holds the titles that what is known of the person supports, best
	// first; the one proposed may be among them. See [Suggest].
	Suggestions []Suggestion `json:"suggestions,omitempty"`
}

// Codes of findings that are no rule's.
const (
	// CodeNothingKnown: a credit for which no work is known: no duty done that is
	// part of what the title stands for, and nothing that counts towards a ground
	// for it in any set given.
	CodeNothingKnown = "credit-nothing-known"
	// CodeSeveralTitles: one person under several titles.
	CodeSeveralTitles = "credit-several-titles"
	// CodeMark: a mark without a determination for it.
	CodeMark = "credit-mark"
	// CodeHigherWork: the work fits a title of higher rank.
	CodeHigherWork = "credit-work-above-title"
	// CodeLowerWork: the work fits a title of lower rank.
	CodeLowerWork = "credit-work-below-title"
	// CodeOtherWork: the work fits another title, and the trade does not rank the two.
	CodeOtherWork = "credit-work-of-another-title"
	// CodeWorkFits: a reason of a [Suggestion]: the work is part of what the title stands for.
	CodeWorkFits = "credit-work-fits"
)

// checker of one list.
type listCheck struct {
	list    List
	sets    []*RuleSet
	records map[role.Person]*Record // as given
	judged  map[role.Person]*Record // with the titles of the list
	folded  []role.Title            // of the credits
	asked   map[asking]*Prepared
	fitter  *role.Fitter // what the roles do in the setting of the list
	titles  *suggester
	report  Report
}

// asking is a question as it recurs down a list.
type asking struct {
	set   *RuleSet
	title role.Title
}

// prepared returns a set ready for the title of a credit.
func (c *listCheck) prepared(s *RuleSet, t role.Title) *Prepared {
	p, ok := c.asked[asking{s, t}]
	if !ok {
		p = s.Prepare(Question{Title: t, Setting: c.list.Setting})
		c.asked[asking{s, t}] = p
	}
	return p
}

// Check judges every credit of the list by every set, the teams, and the list as
// a whole. A mark is judged by those sets that grant one ("pga-mark"); other sets
// judge credits.
//
// It returns an error that names everything that keeps the list from being
// checked: a setting out of range, a credit without person or title, the same
// credit twice, evidence that contradicts itself or is about nobody, about
// somebody without a credit or twice about the same person, evidence of titles
// that the list contradicts, a team of fewer than two or of people without a
// credit, somebody in two teams, and a set that is nil or given twice.
func Check(list List, sets ...*RuleSet) (Report, error) {
	c := &listCheck{list: list, sets: sets, records: make(map[role.Person]*Record), judged: make(map[role.Person]*Record), asked: make(map[asking]*Prepared)}
	if err := c.prepare(); err != nil {
		return Report{}, err
	}
	c.fitter = role.Published().Fitter(list.Setting)
	c.titles = newSuggester(list.Setting, c.fitter, sets)
	for i, credit := range list.Credits {
		c.line(i, credit)
	}
	for _, s := range sets {
		c.whole(s)
	}
	return c.report, nil
}

// prepare checks that the list can be checked.
func (c *listCheck) prepare() error {
	problems := givenSets(c.sets)
	if err := c.list.Setting.Validate(); err != nil {
		problems = append(problems, fmt.Errorf("credit: list: %w", err))
	}
	for i, cr := range c.list.Credits {
		c.folded = append(c.folded, fold(cr.Title))
		switch {
		case cr.Person == "":
			problems = append(problems, fmt.Errorf("credit: list: credits[%d]: person missing", i))
		case c.folded[i] == "":
			problems = append(problems, fmt.Errorf("credit: list: credits[%d]: title missing", i))
		case slices.ContainsFunc(c.list.Credits[:i], func(d Credit) bool { return d.Person == cr.Person && SameTitle(d.Title, cr.Title) }):
			problems = append(problems, fmt.Errorf("credit: list: credits[%d]: %s as %s is there twice", i, cr.Person, cr.Title))
		}
	}
	for i, e := range c.list.Evidence {
		r, err := NewRecord(e)
		switch {
		case err != nil:
			problems = append(problems, fmt.Errorf("credit: list: evidence[%d]: %w", i, err))
		case e.Person == "":
			problems = append(problems, fmt.Errorf("credit: list: evidence[%d]: person missing", i))
		case c.records[e.Person] != nil:
			problems = append(problems, fmt.Errorf("credit: list: evidence[%d]: %s is there twice", i, e.Person))
		case !c.credited(e.Person):
			problems = append(problems, fmt.Errorf("credit: list: evidence[%d]: %q has no credit on the list, want somebody who has", i, e.Person))
		}
		c.records[e.Person] = r
	}
	for i, t := range c.list.Teams {
		if _, err := NewRecord(t.Evidence); err != nil {
			problems = append(problems, fmt.Errorf("credit: list: teams[%d]: %w", i, err))
		}
		if members := slices.Compact(slices.Sorted(slices.Values(t.Members))); len(members) < 2 || len(members) < len(t.Members) {
			problems = append(problems, fmt.Errorf("credit: list: teams[%d]: %d members, want two or more different ones", i, len(members)))
		}
		problems = append(problems, c.members(i)...)
	}
	return errors.Join(append(problems, c.titled())...)
}

// givenSets checks that the sets can be told apart.
func givenSets(sets []*RuleSet) []error {
	var problems []error
	for i, s := range sets {
		switch {
		case s == nil:
			problems = append(problems, fmt.Errorf("credit: list: sets[%d]: nil, want a rule set", i))
		case slices.ContainsFunc(sets[:i], func(t *RuleSet) bool { return t != nil && t.ID() == s.ID() }):
			problems = append(problems, fmt.Errorf("credit: list: sets[%d]: %s is there twice", i, s.ID()))
		}
	}
	return problems
}

// credited reports whether the person has a credit on the list.
func (c *listCheck) credited(p role.Person) bool {
	return slices.ContainsFunc(c.list.Credits, func(cr Credit) bool { return cr.Person == p })
}

// members checks that the members of a team are credited and in no earlier team:
// whoever is in two would be left out of the count twice.
func (c *listCheck) members(i int) []error {
	var problems []error
	for _, p := range c.list.Teams[i].Members {
		if !c.credited(p) {
			problems = append(problems, fmt.Errorf("credit: list: teams[%d]: %q has no credit on the list, want somebody who has", i, p))
		}
		if j := slices.IndexFunc(c.list.Teams[:i], func(t Team) bool { return slices.Contains(t.Members, p) }); j >= 0 {
			problems = append(problems, fmt.Errorf("credit: list: teams[%d]: %q is in teams[%d] too, want one team a person", i, p, j))
		}
	}
	return problems
}

// creditPath is the place of a credit in the document.
func creditPath(i int) string { return fmt.Sprintf("credits[%d]", i) }

// line checks one credit.
func (c *listCheck) line(i int, cr Credit) {
	r, known := c.judged[cr.Person], !c.records[cr.Person].IsZero()
	line := Line{Credit: cr}
	counts := false // whether something known counts towards the credit
	for _, s := range c.sets {
		p := c.prepared(s, cr.Title)
		counts = counts || known && p.supported(r)
		if s.grantsMark() || p.Len() == 0 {
			continue
		}
		v := p.Verdict(r)
		line.Verdicts = append(line.Verdicts, v)
		c.rulings(i, v, s.grantsCredit())
	}
	c.mark(i, cr, r)
	fits, own := c.fitter.Fit(r.Work()), title.Parse(string(cr.Title), c.list.Setting).Role()
	switch {
	case !known:
		c.note(i, cite.Note, CodeNothingKnown, "no work is known that this credit is for")
	case !counts && !works(r, fits, own):
		c.note(i, cite.Note, CodeNothingKnown, "something is known, but no work that this credit is for")
	}
	c.work(i, own, fits)
	c.several(i, cr)
	if known {
		line.Suggestions = c.titles.suggest(r)
	}
	c.report.Lines = append(c.report.Lines, line)
}

// works reports whether the record holds work that is part of the role, or any
// work where nobody knows what the title stands for.
func works(r *Record, fits []role.Fit, own role.Role) bool {
	if own == 0 {
		return !r.yes[Participated-1].IsZero()
	}
	return !fitOf(fits, own).Matched.IsZero()
}

// titled adds to what is known of everybody the titles that the list gives them.
func (c *listCheck) titled() error {
	var problems []error
	for i, cr := range c.list.Credits {
		if c.judged[cr.Person] != nil {
			continue
		}
		titles := Known[role.Title]{Complete: c.list.Complete}
		for _, d := range c.list.Credits[i:] {
			if d.Person == cr.Person {
				titles.Are = append(titles.Are, d.Title)
			}
		}
		r, err := c.records[cr.Person].Learn(Evidence{Person: cr.Person, Titles: titles})
		if err != nil {
			problems = append(problems, fmt.Errorf("credit: list: %s: %w", creditPath(i), err))
			r = &nothing
		}
		c.judged[cr.Person] = r
	}
	return errors.Join(problems...)
}

// note adds a finding about a credit.
func (c *listCheck) note(i int, level cite.Level, code, message string) {
	c.report.Findings = append(c.report.Findings, cite.Finding{
		Code: code, Level: level, Path: creditPath(i), Subject: string(c.list.Credits[i].Person), Message: message,
	})
}

// rulings adds a finding for each ruling that denies, remarks on this credit or
// waits. Only
// what denies a credit is a failure: to be no nominee is no fault of a credit.
func (c *listCheck) rulings(i int, v Verdict, isCredit bool) {
	for _, f := range v.Findings() {
		ruling, _ := v.ruling(RuleID(f.Code))
		switch {
		case ruling.Effect == Denies && isCredit:
			f.Level = cite.Failure
		case ruling.Effect == Denies, ruling.Effect == Open, ruling.Effect == Remarks && !always(ruling.Rule.Test):
			f.Level = cite.Note
		default:
			continue // what grants, passes or always remarks is in the verdict
		}
		f.Path, f.Subject = creditPath(i), string(c.list.Credits[i].Person)
		c.report.Findings = append(c.report.Findings, f)
	}
}

// always reports whether a test holds of everything.
func always(test Condition) bool {
	all, ok := test.(All)
	return ok && len(all) == 0
}

// ruling returns the ruling of a rule.
func (v Verdict) ruling(id RuleID) (Ruling, bool) {
	i := slices.IndexFunc(v.Rulings, func(r Ruling) bool { return r.Rule.ID == id })
	if i < 0 {
		return Ruling{}, false
	}
	return v.Rulings[i], true
}

// grantsCredit reports whether the set is about credits, rather than about an
// award, a mark or a procedure.
func (s *RuleSet) grantsCredit() bool { return s.header.Grants == GrantsCredit }

// grantsMark reports whether the set is about the Producers Mark.
func (s *RuleSet) grantsMark() bool { return s.header.Grants == GrantsMark }

// What the rule sets of credits and of the Producers Mark grant; see
// [Header.Grants].
const (
	GrantsCredit = "the credit"
	GrantsMark   = "the mark p.g.a."
)

// mark checks the mark of a credit.
func (c *listCheck) mark(i int, cr Credit, r *Record) {
	if !cr.Mark {
		return
	}
	for _, s := range c.sets {
		if !s.grantsMark() {
			continue
		}
		switch v := c.prepared(s, cr.Title).Verdict(c.partner(s, cr.Person, r)); v.Outcome {
		case Denied:
			c.note(i, cite.Failure, CodeMark, "the mark is not due: "+v.because())
		case Undetermined:
			c.note(i, cite.Warning, CodeMark, "too little is known for the mark: "+v.because())
		}
		return
	}
	c.note(i, cite.Warning, CodeMark, "no rules of the mark were given to check it by")
}

// partner returns the record of the person and their partner as one producer
// where the rules of the mark take them for one, else that of the person.
func (c *listCheck) partner(s *RuleSet, person role.Person, r *Record) *Record {
	for i := range c.list.Teams {
		t := &c.list.Teams[i]
		if len(t.Members) != 2 || !slices.Contains(t.Members, person) {
			continue
		}
		if v, ok := c.teamVerdict(s, t); ok && v.Outcome == Granted {
			return Together(c.judged[t.Members[0]], c.judged[t.Members[1]])
		}
	}
	return r
}

// teamVerdict judges a team by one set, unless the set is silent about teams or
// it cannot be judged.
func (c *listCheck) teamVerdict(s *RuleSet, t *Team) (Verdict, bool) {
	e := t.Evidence
	e.Quantities = withSize(e.Quantities, len(t.Members))
	r, err := NewRecord(e)
	if err != nil {
		return Verdict{}, false // refused by prepare
	}
	v := s.Judge(Question{Subject: OnTeam, Setting: c.list.Setting}, r)
	v.Person = role.Person(teamName(t.Members))
	return v, !v.Silent()
}

// several notes that a person has another credit further up the list.
func (c *listCheck) several(i int, cr Credit) {
	for j, d := range c.list.Credits[:i] {
		if d.Person == cr.Person {
			c.note(i, cite.Note, CodeSeveralTitles, fmt.Sprintf("also credited %s (%s); what was read of the rules does not say whether titles may be joined", d.Title, creditPath(j)))
			return
		}
	}
}

// whole judges teams and list by one set.
func (c *listCheck) whole(s *RuleSet) {
	certain, possible := 0, 0 // people saved by counting teams as one
	var merged []func(role.Title) (int, int)
	for i := range c.list.Teams {
		t := &c.list.Teams[i]
		v, ok := c.teamVerdict(s, t)
		if !ok {
			continue
		}
		c.report.Teams = append(c.report.Teams, v)
		switch v.Outcome {
		case Granted:
			certain, possible = 1, 1
		case Undetermined:
			certain, possible = 0, 1
		default:
			continue
		}
		sure, maybe := certain, possible
		merged = append(merged, func(title role.Title) (int, int) {
			n := max(0, c.under(title, t.Members)-1)
			return n * sure, n * maybe
		})
	}
	v := s.Judge(Question{Subject: OnList, Setting: c.list.Setting}, c.holders(s, merged))
	if v.Silent() {
		return
	}
	c.report.Lists = append(c.report.Lists, v)
	c.listFindings(s, v)
}

// listFindings adds what denies or remarks on the list as a whole.
func (c *listCheck) listFindings(s *RuleSet, v Verdict) {
	for _, f := range v.Findings() {
		ruling, _ := v.ruling(RuleID(f.Code))
		switch {
		case ruling.Effect == Denies && s.grantsCredit():
			f.Level = cite.Failure
		case ruling.Effect == Denies, ruling.Effect == Remarks:
			f.Level = cite.Warning
		default:
			continue
		}
		f.Path = "credits"
		c.report.Findings = append(c.report.Findings, f)
	}
}

// TeamSize is the number of people in a team; [Check] knows it.
const TeamSize Quantity = "team-size"

func withSize(q map[Quantity]Range, n int) map[Quantity]Range {
	out := map[Quantity]Range{TeamSize: Exactly(money.Whole(int64(n)))}
	for k, v := range q {
		if k != TeamSize {
			out[k] = v
		}
	}
	return out
}

func teamName(members []role.Person) string {
	words := make([]string, len(members))
	for i, p := range members {
		words[i] = string(p)
	}
	return joinWords(words, "&")
}

// under counts how many of the people have the title; all people if none are
// named.
func (c *listCheck) under(title role.Title, people []role.Person) int {
	n, folded := 0, fold(title)
	for i, cr := range c.list.Credits {
		if c.folded[i] == folded && (people == nil || slices.Contains(people, cr.Person)) {
			n++
		}
	}
	return n
}

// holders returns how many people or teams have each title, as evidence about
// the list.
func (c *listCheck) holders(s *RuleSet, merged []func(role.Title) (int, int)) *Record {
	e := Evidence{Holders: make(map[role.Title]Range)}
	var titles []role.Title
	for _, cr := range c.list.Credits {
		titles = append(titles, cr.Title)
	}
	for i := range s.rules {
		titles = append(titles, heldTitles(s.rules[i].Test)...)
	}
	for _, t := range titles {
		if _, ok := e.Holders[fold(t)]; ok {
			continue
		}
		most := c.under(t, nil)
		least := most
		twice, sure := c.countedTwice(s, t)
		if least -= twice; sure {
			most -= twice
		}
		for _, m := range merged {
			certain, possible := m(t)
			most, least = most-certain, least-possible
		}
		n := NoLess(money.Whole(int64(max(least, 0))))
		if c.list.Complete {
			n, _ = n.Narrow(NoMore(money.Whole(int64(max(most, 0)))))
		}
		e.Holders[fold(t)] = n
	}
	r, err := NewRecord(e)
	if err != nil {
		return &nothing // counts contradict nothing
	}
	return r
}

// countedTwice returns how many holders of a title also hold one that a test of
// the set counts together with it and names before it, and whether every test
// that counts the title counts it in that company.
func (c *listCheck) countedTwice(s *RuleSet, title role.Title) (n int, sure bool) {
	title, sure = fold(title), true
	var before []role.Title
	first := true
	for i := range s.rules {
		eachCondition(s.rules[i].Test, func(cond Condition) {
			h, ok := cond.(Holders)
			if !ok {
				return
			}
			folded := make([]role.Title, len(h.Titles))
			for j, t := range h.Titles {
				folded[j] = fold(t)
			}
			at := slices.Index(folded, title)
			if at < 0 {
				return
			}
			if !first && !slices.Equal(before, folded[:at]) {
				sure = false
			}
			if first || len(folded[:at]) > len(before) {
				before = folded[:at]
			}
			first = false
		})
	}
	for i, cr := range c.list.Credits {
		if c.folded[i] == title && slices.ContainsFunc(c.list.Credits, func(d Credit) bool {
			return d.Person == cr.Person && slices.Contains(before, fold(d.Title))
		}) {
			n++
		}
	}
	return n, sure
}

// heldTitles returns the titles whose holders a test counts.
func heldTitles(cond Condition) []role.Title {
	var titles []role.Title
	eachCondition(cond, func(c Condition) {
		if h, ok := c.(Holders); ok {
			titles = append(titles, h.Titles...)
		}
	})
	return titles
}

// eachCondition calls visit with cond and every condition in it.
func eachCondition(cond Condition, visit func(Condition)) {
	visit(cond)
	var kids []Condition
	switch c := cond.(type) {
	case All:
		kids = c
	case Any:
		kids = c
	case None:
		kids = c
	case AtLeast:
		kids = c.Of
	}
	for _, k := range kids {
		eachCondition(k, visit)
	}
}
