package credit

import (
	"cmp"
	"fmt"
	"slices"

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
	Practice bool      `json:"practice,omitempty"`
	Verdicts []Verdict `json:"verdicts"` // by each set that speaks of the title
}

// Suggest returns the titles named in the sets that are about credits and that
// the record supports in the setting, best first: those that rules grant, those
// that rules leave open and the work fits, those that practice alone grants.
// Among these the ones whose role fits the work better come first, and of equal
// fits in the order of the sets. Titles that a rule denies are left out, and so
// are open ones whose role does not fit the work at all.
func Suggest(r *Record, in role.Setting, sets ...*RuleSet) []Suggestion {
	return suggest(r, in, role.Published().Fitter(in), sets)
}

func suggest(r *Record, in role.Setting, fitter *role.Fitter, sets []*RuleSet) []Suggestion {
	fits := fitter.Fit(r.Work())
	var found []Suggestion
	for _, t := range titlesNamed(sets) {
		s, asked := suggestion(t, r, in, sets)
		s.Role = title.Parse(string(t), in).Role()
		s.Fit = fitOf(fits, s.Role)
		if s.Outcome != Granted && (s.Outcome == Denied || s.Fit == 0) {
			continue
		}
		for _, p := range asked {
			s.Verdicts = append(s.Verdicts, p.Verdict(r))
		}
		found = append(found, s)
	}
	slices.SortStableFunc(found, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(a.class(), b.class()), cmp.Compare(b.Fit, a.Fit))
	})
	return found
}

// class is the place of a suggestion among the others.
func (s *Suggestion) class() int {
	switch {
	case s.Practice:
		return 3
	case s.Outcome == Granted:
		return 1
	default:
		return 2
	}
}

// suggestion judges one title by every set that is about credits, and returns
// those that speak of it.
func suggestion(t role.Title, r *Record, in role.Setting, sets []*RuleSet) (s Suggestion, asked []*Prepared) {
	s = Suggestion{Title: t, Outcome: Undetermined}
	ruled := false
	for _, set := range sets {
		if !set.grantsCredit() && !set.observed() {
			continue
		}
		p := set.Prepare(Question{Title: t, Setting: in})
		if p.Len() == 0 {
			continue
		}
		switch p.Outcome(r) {
		case Denied:
			return Suggestion{Title: t, Outcome: Denied}, nil
		case Granted:
			s.Outcome = Granted
			ruled = ruled || !set.observed()
		}
		asked = append(asked, p)
	}
	s.Practice = s.Outcome == Granted && !ruled
	return s, asked
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

// fitOf returns how well a role, or one of its variants, fits.
func fitOf(fits []role.Fit, r role.Role) int {
	best := 0
	for _, f := range fits {
		if r != 0 && (f.Role.Is(r) || r.Is(f.Role)) {
			best = max(best, f.Score)
		}
	}
	return best
}

// work compares the title of a credit with the role that the person's work fits
// best, where one fits better than the title's own.
func (c *listCheck) work(i int, cr Credit, r *Record) {
	own := title.Parse(string(cr.Title), c.list.Setting).Role()
	fits := c.fitter.Fit(r.Work())
	if own == 0 || len(fits) == 0 || fits[0].Score <= fitOf(fits, own) {
		return
	}
	best := fits[0].Role
	code, words := c.rank(best, own)
	c.note(i, cite.Note, code, fmt.Sprintf("the work known fits %s better than %s, %s", best, own, words))
}

// rank says how two roles stand to each other in the orders of the trade.
func (c *listCheck) rank(best, own role.Role) (code, words string) {
	code, words = CodeOtherWork, "and the trade does not rank the two"
	for _, o := range hierarchy.OrdersIn(c.list.Setting) {
		var now string
		switch o.Compare(best, own, c.list.Setting) {
		case hierarchy.Above:
			now, words = CodeHigherWork, "which ranks higher by "+o.String()
		case hierarchy.Below:
			now, words = CodeLowerWork, "which ranks lower by "+o.String()
		default:
			continue
		}
		if code != CodeOtherWork && code != now {
			return CodeOtherWork, "and the orders of the trade do not agree which ranks higher"
		}
		code = now
	}
	return code, words
}
