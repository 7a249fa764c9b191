package credit

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// Suggestion is a title that somebody's work supports.
type Suggestion struct {
	Title role.Title `json:"title"`
	Role  role.Role  `json:"role,omitzero"` // what the title stands for in the setting
	Fit   int        `json:"fit,omitempty"` // how well the role fits the work; see [role.Fit]
	// Outcome is Granted if a rule of some set grants the title and none denies
	// it, Undetermined if none denies it.
	Outcome Outcome `json:"outcome"`
	// Practice says that only practice observed grants it, no rule.
	Practice bool `json:"practice,omitempty"`
	// Reasons says what speaks for the title: each rule that grants it or that
	// something known counts towards, by its id, then the work that is part of
	// the role ([CodeWorkFits]). Observed holds what is known.
	Reasons  []cite.Finding `json:"reasons"`
	Verdicts []Verdict      `json:"verdicts"` // by each set that speaks of the title

	place    int  // among the roles that fit
	superior bool // the role is that of somebody the person reports to
}

// String returns the suggestion in one line: the title, what the sets say of it, and
// the codes of the reasons. What practice alone grants it says to be given in
// practice, and not granted.
func (s Suggestion) String() string {
	var codes []string
	for _, f := range s.Reasons {
		if !slices.Contains(codes, f.Code) {
			codes = append(codes, f.Code)
		}
	}
	how := s.Outcome.String() + ": "
	if s.Practice {
		how = givenInPractice
	}
	return fmt.Sprintf("%s: %s%s", s.Title, how, strings.Join(codes, ", "))
}

// Suggest returns the titles that the record supports in the setting, best first:
// those that rules grant, those that are open, those among them whose role is that
// of somebody the person reports to, those that practice alone grants. Among these
// the ones whose role fits the work better come first ([role.Matrix.Fit]), and of
// titles of one role those named in the sets, in their order. A set that is nil says nothing.
//
// An open title is suggested if it is named in the sets that are about credits and
// something known counts towards a ground for it, or if it is the usual title,
// named there or not, of a role that accounts for the work
// ([role.Fitter.RolesBehind]) or, being a producer's, fits all of it as well as the
// best does, and that is nobody's whom the person reports to. Titles that a rule denies are left out.
func Suggest(r *Record, in role.Setting, sets ...*RuleSet) []Suggestion {
	if r == nil {
		r = &nothing
	}
	sets = slices.DeleteFunc(slices.Clone(sets), func(s *RuleSet) bool { return s == nil })
	s := newSuggester(in, sets)
	return s.suggest(r, s.fitter.Fit(r.Work()))
}

// suggester suggests titles in one setting by the same sets.
type suggester struct {
	in     role.Setting
	fitter *role.Fitter
	titles []titleAsked
}

// titleAsked is a title with what it stands for and the sets that speak of it.
type titleAsked struct {
	title role.Title
	role  role.Role
	fit   role.Fit // of a usual title, that of its role
	asked []titleRules
}

type titleRules struct {
	rules    *Prepared
	observed bool // whether they are practice
}

func newSuggester(in role.Setting, sets []*RuleSet) *suggester {
	s := &suggester{in: in, fitter: role.Published().Fitter(in)}
	for _, t := range titlesNamed(sets) {
		entry := titleAsked{title: t, role: title.Parse(string(t), in).Role()}
		for _, set := range sets {
			if !set.grantsCredit() && !set.observed() {
				continue
			}
			if p := set.Prepare(Question{Title: t, Setting: in}); p.Len() > 0 {
				entry.asked = append(entry.asked, titleRules{p, set.observed()})
			}
		}
		s.titles = append(s.titles, entry)
	}
	return s
}

// suggest returns the titles that a record supports, given the roles that fit it.
func (s *suggester) suggest(r *Record, fits []role.Fit) []Suggestion {
	usual := s.usualTitles(r, fits)
	titles := slices.Clone(s.titles)
	for _, u := range usual {
		if !slices.ContainsFunc(titles, func(t titleAsked) bool { return SameTitle(t.title, u.title) }) {
			titles = append(titles, u)
		}
	}
	var found []Suggestion
	for i := range titles {
		entry := &titles[i]
		one, supported := entry.judge(r)
		fit := fitOf(fits, entry.role)
		known := slices.IndexFunc(usual, func(u titleAsked) bool { return SameTitle(u.title, entry.title) })
		if known >= 0 && fit.Matched.IsZero() {
			fit = usual[known].fit // it accounts for work that other roles leave
		}
		one.Fit = fit.Score
		one.place = slices.IndexFunc(fits, func(f role.Fit) bool { return f.Role == fit.Role })
		if one.place < 0 {
			one.place = len(fits)
		}
		one.superior = r.answersTo(entry.role)
		fitting := !one.superior && known >= 0
		if one.Outcome == Denied || one.Outcome == Undetermined && !supported && !fitting {
			continue
		}
		for _, a := range entry.asked {
			one.Reasons = append(one.Reasons, a.rules.reasons(r)...)
			one.Verdicts = append(one.Verdicts, a.rules.Verdict(r))
		}
		if !fit.Matched.IsZero() {
			one.Reasons = append(one.Reasons, cite.Finding{
				Code: CodeWorkFits, Level: cite.Note, Subject: string(r.e.Person), Observed: fit.Matched.String(),
				Message: "such work is part of what this title stands for: " + entry.role.String(),
			})
		}
		found = append(found, one)
	}
	slices.SortStableFunc(found, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(a.class(), b.class()), cmp.Compare(a.place, b.place))
	})
	return found
}

// usualTitles returns the usual titles of the roles of producing and of production
// management that account for the work, and of the producing ones that fit all of it
// as well as the best does.
func (s *suggester) usualTitles(r *Record, fits []role.Fit) []titleAsked {
	roles := s.fitter.RolesBehind(r.Work())
	for _, f := range fits {
		alike := f.Like == 0 && f.Score == fits[0].Score && f.Matched == fits[0].Matched
		if alike && f.Role.Class() == role.ClassProducing && fitOfPlain(fits, f.Role.Broader()) < f.Score {
			roles = append(roles, f)
		}
	}
	var usual []titleAsked
	for _, f := range roles {
		known := printed(f.Role)
		if c := known.Class(); c != role.ClassProducing && c != role.ClassManagement || !r.tells(f.Role) {
			continue
		}
		for t := range role.TitlesOf(known, s.in) {
			usual = append(usual, titleAsked{title: t, role: known, fit: f})
			break
		}
	}
	return usual
}

// class is the place of a suggestion among the others.
func (s *Suggestion) class() int {
	switch {
	case s.Practice:
		return 4
	case s.Outcome == Granted:
		return 1
	case s.superior:
		return 3
	default:
		return 2
	}
}

// judge returns what the sets say of the title, and whether something known
// counts towards it.
func (t *titleAsked) judge(r *Record) (s Suggestion, supported bool) {
	s = Suggestion{Title: t.title, Role: t.role, Outcome: Undetermined}
	ruled := false
	for _, a := range t.asked {
		switch a.rules.Outcome(r) {
		case Denied:
			s.Outcome = Denied
			return s, false
		case Granted:
			s.Outcome = Granted
			ruled = ruled || !a.observed
		}
		supported = supported || a.rules.supported(r)
	}
	s.Practice = s.Outcome == Granted && !ruled
	return s, supported
}

// observed reports whether every rule of the set is practice.
func (s *RuleSet) observed() bool {
	return len(s.rules) > 0 && !slices.ContainsFunc(s.rules, func(r Rule) bool { return r.Status != Observed })
}

// titlesNamed returns the titles that sets about credits name, in their order.
func titlesNamed(sets []*RuleSet) []role.Title {
	var titles []role.Title
	add := func(list []role.Title) {
		for _, t := range list {
			if !slices.ContainsFunc(titles, func(u role.Title) bool { return SameTitle(t, u) }) {
				titles = append(titles, t)
			}
		}
	}
	for _, s := range sets {
		if !s.grantsCredit() && !s.observed() {
			continue
		}
		for i := range s.rules {
			if s.rules[i].Subject != OnPerson {
				continue
			}
			add(s.rules[i].Titles)
			eachCondition(s.rules[i].Test, func(c Condition) {
				if asked, ok := c.(AskedTitle); ok {
					add(asked)
				}
			})
		}
	}
	return titles
}

// Work returns the duties of the record in the form in which [role.FitOf] ranks
// roles by them.
func (r *Record) Work() role.Contribution {
	e := r.Evidence()
	return role.Contribution{Did: e.Performed, Decided: e.Decided, DidNot: e.NotPerformed}
}

// fitOf returns the best fit of a role or one of its variants, or zero.
func fitOf(fits []role.Fit, r role.Role) (best role.Fit) {
	for _, f := range fits {
		if r != 0 && (f.Role.Is(r) || r.Is(f.Role)) && f.Score > best.Score {
			best = f
		}
	}
	return best
}

// bestOf returns the best fit that something speaks for, as the role that is
// printed: of a role and its variants the plain role, unless the record tells the
// variant from it. A role that the person reports to is somebody else's.
func bestOf(r *Record, fits []role.Fit) role.Fit {
	for _, f := range fits {
		if r.answersTo(f.Role) {
			continue
		}
		plain := f.Role.Broader()
		told := f.Role == role.InvestorExecutiveProducer || f.Role == role.HonoraryExecutiveProducer
		if f.Like == 0 && r.tells(f.Role) && (plain == 0 || told || f.Score > fitOfPlain(fits, plain)) {
			f.Role = printed(f.Role)
			return f
		}
	}
	return role.Fit{}
}

// printed returns the role whose title is printed for somebody in the role: the
// showrunner is a function, and its title that of an executive producer.
func printed(r role.Role) role.Role {
	if r.Is(role.Showrunner) {
		return role.ExecutiveProducer
	}
	return r
}

// answersTo reports whether the person is known to report to somebody in the
// role, in a variant of it, or in the one it is a variant of.
func (r *Record) answersTo(to role.Role) bool {
	return to != 0 && slices.ContainsFunc(r.e.ReportsTo.Are, func(s role.Role) bool { return s.Is(to) || to.Is(s) })
}

// delegates reports whether the role stands for whatever a producer hands over, so
// that any work done at somebody's direction may be part of it.
func delegates(r role.Role, in role.Setting) bool {
	return r != 0 && role.Ask(r, role.DelegatedFunctions, role.Performs, in).Prevailing.Frequency >= role.Usually
}

// fitOfPlain returns how well the role itself fits, whatever its variants do.
func fitOfPlain(fits []role.Fit, plain role.Role) int {
	i := slices.IndexFunc(fits, func(f role.Fit) bool { return f.Role == plain })
	if i < 0 {
		return 0
	}
	return fits[i].Score
}

// tells reports whether what is known can be the work of the role rather than of
// the one it is a variant of: an investor is known by money, somebody credited
// for the name by marquee talent. Other roles are known by any work.
func (r *Record) tells(variant role.Role) bool {
	done := r.yes[Participated-1]
	switch variant {
	case role.InvestorExecutiveProducer:
		share, known := find(r.quantities, financingShare).Min()
		return known && share.Sign() > 0 || done.Has(role.OwnInvestment) || done.Has(role.Financing)
	case role.HonoraryExecutiveProducer:
		return done.Has(role.MarqueeTalent)
	default:
		return true
	}
}

// financingShare is the share of the financing that somebody secured, as the
// published rules name it.
const financingShare Quantity = "financing-share"

// work compares the title of a credit with the role that the person's work fits
// best, where one fits better than the title's own.
func (c *listCheck) work(i int, own role.Role, r *Record, fits []role.Fit) {
	fit := bestOf(r, fits)
	if own == 0 || fit.Score <= fitOf(fits, own).Score {
		return
	}
	best := fit.Role
	code, words := c.rank(best, own)
	if code == CodeOtherWork && !fit.Matched.Intersects(r.e.Decided) && delegates(own, c.list.Setting) {
		return // it may have been handed over
	}
	c.note(i, cite.Note, code, fmt.Sprintf("the work known fits %s better than %s; %s", best, own, words))
}

// rank says how two roles stand to each other in the orders of the trade.
func (c *listCheck) rank(best, own role.Role) (code, words string) {
	code, words = CodeOtherWork, "no order of the trade ranks the two"
	for _, o := range hierarchy.OrdersIn(c.list.Setting) {
		var now, than string
		switch o.Compare(best, own, c.list.Setting) {
		case hierarchy.Above:
			now, than = CodeHigherWork, "higher"
		case hierarchy.Below:
			now, than = CodeLowerWork, "lower"
		default:
			continue
		}
		if code != CodeOtherWork && code != now {
			return CodeOtherWork, "the orders of the trade do not agree which ranks higher"
		}
		code, words = now, fmt.Sprintf("%s ranks %s in %s", best, than, o)
	}
	return code, words
}
