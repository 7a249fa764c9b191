package credit

import (
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Credit is one line of a list of credits.
type Credit struct {
	Person role.Person `json:"person"`
	Title  role.Title  `json:"title"`
	// Mark says that the Producers Mark, p.g.a., follows the name.
	Mark bool `json:"mark,omitempty"`
	// Closing has the name run at the end of a television programme whatever its
	// title, as the contracts of some executive producers say. It is a matter of
	// billing: no rule asks for it.
	Closing bool `json:"closing,omitempty"`
}

// Team is people who may count as one where rules know teams, with what is known
// of the partnership. A team is a fact about one production: the same people need
// not be one on another.
type Team struct {
	Members  []role.Person `json:"members"`
	Evidence Evidence      `json:"evidence,omitzero"`
}

// Name returns the members by name, as the verdict on a team has them for its
// person: "Ann Ash & Bob Birch".
func (t Team) Name() role.Person { return role.Person(teamName(t.Members)) }

// List is the proposed producing credits of one production.
type List struct {
	Setting role.Setting `json:"setting"`
	Credits []Credit     `json:"credits"` // in contractual order
	// Complete says that nobody else has a producing credit.
	Complete bool   `json:"complete,omitempty"`
	Teams    []Team `json:"teams,omitempty"`
	// Production holds what is known of the production itself: facts and amounts,
	// duties that it does not have, and how many hold a title. It speaks to the
	// rules of the list and of teams, and is true of everybody on the list.
	Production Evidence `json:"production,omitzero"`
	// Evidence holds what is known of the people's work, one entry each; of
	// those without one nothing is known.
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Report is what a check of a list found.
type Report struct {
	Lines []Line    `json:"lines"`           // one for each credit, in its order
	Teams []Verdict `json:"teams,omitempty"` // on each team by each set that knows teams
	Lists []Verdict `json:"lists,omitempty"` // on the list by each set that speaks of lists
	// Findings holds what is worth attention, in the order of the list, then of the
	// evidence, then of the list as a whole. Codes are rule ids and those named
	// Code... below. The message of a finding about a credit begins with its person
	// and title. A note of a rule that says the same of several credits is one finding,
	// in the place of the first, about "credits" and with all of their people and titles.
	Findings []cite.Finding `json:"findings,omitempty"`
}

// Line is what a check found of one credit.
type Line struct {
	Credit Credit `json:"credit"` // as given
	// Title is what is asked about and billed: the title of the credit, or, where that is
	// a spelling of it, the title as rules write it; see [CodeTitle].
	Title role.Title `json:"title"`
	// Marked says that the mark is proposed, by the credit or in the text of its title.
	Marked   bool      `json:"marked,omitempty"`
	Verdicts []Verdict `json:"verdicts,omitempty"` // by each set that speaks of the title
	// Marks holds the verdicts on the mark by each set that grants one, whether or
	// not the credit has it: who is granted it may have it.
	Marks []Verdict `json:"marks,omitempty"`
	// Unsupported says that nothing known is a reason for the credit; there is a
	// finding [CodeNothingKnown] as well.
	Unsupported bool `json:"unsupported,omitempty"`
	// Suggestions holds the titles that what is known of the person supports, best
	// first; the one proposed may be among them. See [Suggest].
	Suggestions []Suggestion `json:"suggestions,omitempty"`
}

// Codes of findings that are no rule's.
const (
	// CodeNothingKnown: a credit for which no work is known: no duty done that is
	// part of what the title stands for, and nothing that counts towards a ground
	// for it in any set given. What is known of a partner counts where the rules of the
	// mark take the two for one. It is a warning where something is known of the
	// person, and a note where nothing is. A title of another craft, such as a
	// director's or a writer's, is not asked for its work.
	CodeNothingKnown = "credit-nothing-known"
	// CodeTitle: a title that is written otherwise than rules name it, or that holds
	// a mark or a second title. It is a note where the text is a spelling of one title
	// and nothing else, in any punctuation, cut short, as initials, in the plural or
	// with the mark: the rules are then asked about that title. Anything else is asked
	// about as it is written, and the finding is a warning: another name of a title, or
	// its name in another language, a false friend, a slip of the pen, a text that says
	// more than the title.
	CodeTitle = "credit-title"
	// CodeUnread: a named fact or an amount that no rule of the sets given reads.
	CodeUnread = "credit-unread"
	// CodeSeveralTitles: one person under several producing titles. Other crafts bar
	// nobody from a producing credit, so that a director who produces is not found.
	CodeSeveralTitles = "credit-several-titles"
	// CodeMark: a mark without a determination for it.
	CodeMark = "credit-mark"
	// CodeHigherWork: the work fits a title of higher rank.
	CodeHigherWork = "credit-work-above-title"
	// CodeLowerWork: the work fits a title of lower rank.
	CodeLowerWork = "credit-work-below-title"
	// CodeOtherWork: the work fits another title, and the trade does not rank the two.
	CodeOtherWork = "credit-work-of-another-title"
	// CodeSilent: a rule set that says nothing of any credit, any team or the list
	// in its setting.
	CodeSilent = "credit-rules-silent"
	// CodeWorkFits: a reason of a [Suggestion]: the work is part of what the title stands for.
	CodeWorkFits = "credit-work-fits"
)

// listCheck is the check of one list.
type listCheck struct {
	list     List
	sets     []*RuleSet
	problems []error
	records  map[role.Person]*Record // as given
	judged   map[role.Person]*Record // with the titles of the list and what is known of the production
	// production is what is known of the production.
	production *Record
	readings   map[role.Title]*titleRead
	folded     []role.Title          // of the credits, as they are asked about
	creditsOf  map[role.Person][]int // places of the credits of everybody
	teamOf     map[role.Person]int   // place of the team of those who are in one
	asked      map[asking]*Prepared
	outcomes   map[*RuleSet][]Outcome // of the teams
	counts     map[*RuleSet][]count   // how many hold what the rules of a set count
	suggester  *suggester             // made when it is first wanted
	named      map[role.Title]bool    // by rules, folded; made when it is first wanted
	shared     map[cite.Finding]*sharedNote
	report     Report
}

// titles returns the suggester for the list.
func (c *listCheck) titles() *suggester {
	if c.suggester == nil {
		c.suggester = newSuggester(c.list.Setting, c.sets)
	}
	return c.suggester
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
// a whole. A mark is judged by those sets that grant one ("pga-mark"), whether or
// not it is proposed; other sets judge credits. Of everybody it takes together what
// is known of their work, of the production, and the titles that the list gives them.
//
// The rules of a set about the list count the people on it. Where the set grants no
// credit but a place among nominees, on a roster or the like, the list is that of
// those proposed for it: whoever the same set denies is not counted, and whoever it
// leaves open is. To learn that somebody is denied thus shortens the list that is
// judged, so that a verdict on it, unlike one on a person, may turn: four proposed
// are one too many where three may be named, and three are not.
//
// It returns an error that names everything that keeps the list from being
// checked: a setting out of range, a credit without person or title, the same
// credit twice, evidence that contradicts itself or is about nobody, about
// somebody without a credit or twice about the same person, evidence of the
// production that is about somebody's work or contradicts theirs, titles or
// holders that the list contradicts, a team of fewer than two or of people without a
// credit or with another number of members than its evidence says, somebody in two
// teams, and a set that is nil or given twice.
func Check(list List, sets ...*RuleSet) (Report, error) {
	c := &listCheck{
		list: list, sets: sets,
		records: make(map[role.Person]*Record), judged: make(map[role.Person]*Record),
		creditsOf: make(map[role.Person][]int), teamOf: make(map[role.Person]int), asked: make(map[asking]*Prepared),
		outcomes: make(map[*RuleSet][]Outcome), counts: make(map[*RuleSet][]count), readings: make(map[role.Title]*titleRead),
		shared: make(map[cite.Finding]*sharedNote),
	}
	if err := c.prepare(); err != nil {
		return Report{}, err
	}
	for i, credit := range list.Credits {
		c.line(i, credit)
	}
	c.share()
	c.unread()
	for _, s := range sets {
		c.whole(s)
	}
	for _, s := range sets {
		c.silent(s)
	}
	return c.report, nil
}

// silent notes that a set says nothing of what is on the list, if it has anything
// to say beyond what holds of every credit.
func (c *listCheck) silent(s *RuleSet) {
	speaks := func(p *Prepared) bool {
		return slices.ContainsFunc(p.rules, func(r preparedRule) bool { return !r.rule.general() })
	}
	if speaks(s.Prepare(Question{Subject: OnList, Setting: c.list.Setting})) ||
		len(c.list.Teams) > 0 && speaks(s.Prepare(Question{Subject: OnTeam, Setting: c.list.Setting})) ||
		slices.ContainsFunc(c.list.Credits, func(cr Credit) bool { return speaks(c.prepared(s, c.read(cr.Title).title)) }) {
		return
	}
	message := fmt.Sprintf("%s says nothing of these credits in this setting (%s)", s.ID(), c.list.Setting)
	if hint := unsaid(c.list.Setting); hint != "" {
		message += "; the list " + hint
	}
	c.find(cite.Finding{Code: CodeSilent, Level: cite.Warning, Path: "setting", Message: message})
}

// general reports whether the rule is a note about a person whatever their title.
func (r *Rule) general() bool {
	titled := len(r.Titles) > 0
	eachCondition(r.Test, func(c Condition) {
		switch c.(type) {
		case AskedTitle, AskedTitlePart:
			titled = true
		}
	})
	return r.Force == Notes && r.Subject == OnPerson && !titled
}

// creditPath is the place of a credit in the document.
func creditPath(i int) string { return fmt.Sprintf("credits[%d]", i) }

// line checks one credit.
func (c *listCheck) line(i int, cr Credit) {
	r, known := c.judged[cr.Person], !c.records[cr.Person].IsZero()
	read := c.read(cr.Title)
	line := Line{Credit: cr, Title: read.title, Marked: cr.Mark || read.marked}
	if read.finding != "" {
		c.note(i, read.level, CodeTitle, read.finding)
	}
	counts := false // whether something known counts towards the credit
	for _, s := range c.sets {
		p := c.prepared(s, line.Title)
		if s.grantsMark() {
			together := c.partner(s, cr.Person, r)
			counts = counts || (known || together != r) && p.supported(c.counted(s, together))
			continue
		}
		r := c.counted(s, r)
		counts = counts || known && p.supported(r)
		if p.Len() == 0 {
			continue
		}
		v := p.Verdict(r)
		line.Verdicts = append(line.Verdicts, v)
		c.rulings(i, v, s.grantsCredit(), read.spelled)
	}
	line.Marks = c.mark(i, &line, r)
	own := read.role
	var fits []role.Fit
	if known {
		fits = c.titles().fitter.Fit(r.Work())
	}
	line.Unsupported = !read.craft && !counts && !(known && works(r, fits, own, c.list.Setting))
	switch {
	case line.Unsupported && known:
		c.note(i, cite.Warning, CodeNothingKnown, "what is known is no reason for this credit")
	case line.Unsupported:
		c.note(i, cite.Note, CodeNothingKnown, "no work is known that this credit is for")
	}
	if known {
		c.work(i, own, r, fits)
		line.Suggestions = c.titles().suggest(c.countedByAll(r), fits)
	}
	c.several(i)
	c.report.Lines = append(c.report.Lines, line)
}

// works reports whether the record holds work that is part of the role, or any
// work where nobody knows what the title stands for or it stands for whatever is
// handed over.
func works(r *Record, fits []role.Fit, own role.Role, in role.Setting) bool {
	if own == 0 || delegates(own, in) {
		return !r.yes[Participated-1].IsZero()
	}
	return !fitOf(fits, own).Matched.IsZero()
}

// note adds a finding about a credit.
func (c *listCheck) note(i int, level cite.Level, code, message string) {
	c.findOf(i, cite.Finding{Code: code, Level: level, Message: message})
}

// findOf adds a finding about a credit, and says whose it is. To a note of a rule that
// was made of other credits it adds whose it is as well.
func (c *listCheck) findOf(i int, f cite.Finding) {
	cr := c.list.Credits[i]
	head, what := fmt.Sprintf("%s, %s", cr.Person, cr.Title), f
	f.Path, f.Subject, f.Message = creditPath(i), string(cr.Person), head+": "+f.Message
	if f.Level != cite.Note || f.Ref == (cite.Ref{}) {
		c.find(f)
		return
	}
	what.Subject = ""
	shared, ok := c.shared[what]
	switch {
	case !ok:
		c.shared[what] = &sharedNote{len(c.report.Findings), i, []string{head}}
		c.find(f)
	case shared.last != i: // and not the same rule of another set
		shared.last, shared.heads = i, append(shared.heads, head)
	}
}

// sharedNote is a note of a rule that may be of several credits.
type sharedNote struct {
	at, last int      // its place among the findings, and that of the last credit it is of
	heads    []string // whose it is
}

// share has the notes that are of several credits say so.
func (c *listCheck) share() {
	for what, note := range c.shared {
		if len(note.heads) > 1 {
			f := &c.report.Findings[note.at]
			f.Path, f.Subject, f.Message = "credits", "", strings.Join(note.heads, "; ")+": "+what.Message
		}
	}
}

// find adds a finding, once if several sets hold the same rule.
func (c *listCheck) find(f cite.Finding) {
	for i := len(c.report.Findings) - 1; i >= 0 && c.report.Findings[i].Path == f.Path; i-- {
		if c.report.Findings[i] == f {
			return
		}
	}
	c.report.Findings = append(c.report.Findings, f)
}

// rulings adds a finding for each ruling that denies, remarks on this credit or
// waits. Only what denies a credit is a failure: to be no nominee is no fault of a
// credit. Where a set denies, what else it has to note or waits for is left to the
// verdict. Of a title that is spelled as no rule knows it a remark on the title says
// nothing.
func (c *listCheck) rulings(i int, v Verdict, isCredit, spelled bool) {
	for _, f := range v.Findings() {
		ruling, _ := v.ruling(RuleID(f.Code))
		outOfPlace := ruling.Effect == Remarks && isCredit && asksOnly(ruling.Rule.Test)
		switch {
		case v.Outcome == Denied && ruling.Effect != Denies && ruling.Effect != Conflicts && !outOfPlace:
			continue // it cannot matter any more
		case ruling.Effect == Open && ruling.Rule.Status == Observed && ruling.Rule.Force == Suffices:
			continue // nobody is held to what some give
		case ruling.Effect == Conflicts, ruling.Effect == Denies && isCredit:
			f.Level = cite.Failure
		case ruling.Effect == Remarks && always(ruling.Rule.Test):
			continue // it is in the verdict
		case ruling.Effect == Remarks && !spelled && asksOnly(ruling.Rule.Test):
			continue
		case outOfPlace:
			f.Level = cite.Warning // the title is out of place, whatever is known
		case ruling.Effect == Denies, ruling.Effect == Open, ruling.Effect == Remarks:
			f.Level = cite.Note
		default:
			continue // what grants or passes is in the verdict
		}
		c.findOf(i, f)
	}
}

// always reports whether a test holds of everything.
func always(test Condition) bool {
	all, ok := test.(All)
	return ok && len(all) == 0
}

// asksOnly reports whether a test is about the question alone, and no evidence.
func asksOnly(test Condition) bool {
	only := true
	eachCondition(test, func(c Condition) {
		switch c.(type) {
		case All, Any, None, AtLeast, AskedTitle, AskedTitlePart, AskedSetting, AskedEdition:
		default:
			only = false
		}
	})
	return only
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

// mark judges the mark of a credit, and finds fault with one that is proposed
// and not granted.
func (c *listCheck) mark(i int, line *Line, r *Record) []Verdict {
	var verdicts []Verdict
	for _, s := range c.sets {
		if !s.grantsMark() {
			continue
		}
		v := c.prepared(s, line.Title).Verdict(c.counted(s, c.partner(s, line.Credit.Person, r)))
		verdicts = append(verdicts, v)
		switch {
		case !line.Marked:
		case v.Outcome == Denied:
			c.note(i, cite.Failure, CodeMark, "the mark is not due: "+v.because())
		case v.Outcome == Undetermined:
			c.note(i, cite.Warning, CodeMark, "too little is known for the mark: "+v.because())
		}
	}
	if line.Marked && len(verdicts) == 0 {
		c.note(i, cite.Warning, CodeMark, "no rules of the mark were given to check it by")
	}
	return verdicts
}

// partner returns the record of the person as one producer with their partner
// where the rules of the mark take the two for one, else that of the person
// alone. What the rule of the team says they share is theirs together, all else
// each one's own.
func (c *listCheck) partner(s *RuleSet, person role.Person, r *Record) *Record {
	for i := range c.list.Teams {
		t := &c.list.Teams[i]
		if len(t.Members) != 2 || !slices.Contains(t.Members, person) {
			continue
		}
		if v, ok := c.teamVerdict(s, t); ok && v.Outcome == Granted {
			other := t.Members[0]
			if other == person {
				other = t.Members[1]
			}
			return Together(r, c.judged[other], v.shares()...)
		}
	}
	return r
}

// shares returns the facts that those whom the verdict takes for one share.
func (v Verdict) shares() []Fact {
	var shared []Fact
	for _, r := range v.Because() {
		shared = append(shared, r.Rule.Shares...)
	}
	return shared
}

// teamVerdict judges a team by one set, unless the set is silent about teams or
// it cannot be judged.
func (c *listCheck) teamVerdict(s *RuleSet, t *Team) (Verdict, bool) {
	r, err := c.teamRecord(t)
	if err != nil {
		return Verdict{}, false // refused by prepare
	}
	v := s.Judge(Question{Subject: OnTeam, Setting: c.list.Setting}, r)
	v.Person = t.Name()
	return v, !v.Silent()
}

// teamRecord returns what is known of a team and of the production.
func (c *listCheck) teamRecord(t *Team) (*Record, error) {
	e := t.Evidence
	e.Quantities = withSize(e.Quantities, len(t.Members))
	r, err := NewRecord(e)
	if err != nil {
		return nil, err
	}
	return r.Learn(c.list.Production)
}

// several notes that a person with a producing credit has another one further up the
// list. Crafts bar nobody from a producing credit.
func (c *listCheck) several(i int) {
	produces := func(i int) bool { return !c.read(c.list.Credits[i].Title).other }
	all := c.creditsOf[c.list.Credits[i].Person]
	first := all[max(0, slices.IndexFunc(all, produces))]
	if first != i && produces(i) {
		c.note(i, cite.Note, CodeSeveralTitles, fmt.Sprintf("also credited %s (%s); what was read of the rules does not say whether titles may be joined", c.list.Credits[first].Title, creditPath(first)))
	}
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
