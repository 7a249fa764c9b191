package budget

import (
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role/cite"
)

// Published is a total as a sheet prints it, or as somebody reports it, to be
// compared with what the accounts add up to.
type Published struct {
	Label     string      `json:"label,omitempty"`    // as read
	Amount    money.Money `json:"amount"`             // as read
	RoundedTo money.Money `json:"roundedTo,omitzero"` // what it was rounded to, if that is known: 1000.00 GBP; Money{} for not at all
	// Heading names the section it totals and Accounts the accounts, by code or,
	// where they have none, by title; Part says it by position. With none of them
	// it is the grand total.
	Heading  string   `json:"heading,omitempty"`
	Accounts []string `json:"accounts,omitempty"`
	Part     Part     `json:"part,omitzero"`
	Ref      cite.Ref `json:"ref,omitzero"`
}

// Part is a part of a budget by its position, as the detail of a budget prints
// totals of accounts that may share a number: the accounts from First to Last,
// counted from one in the order of the draft, or a line of First. First after
// Last is no account at all, which comes to nothing.
//
// The zero value is no part.
type Part struct {
	First   int  `json:"first"`
	Last    int  `json:"last"`
	Line    int  `json:"line,omitempty"`    // of the account First, counted from one; zero for all
	Fringes bool `json:"fringes,omitempty"` // the fringes alone; else the cost, without fringes or with them, whichever the total is
}

// Comparison is a published total beside the computed one. A difference is a
// fact about the sheet, not an error.
type Comparison struct {
	Label      string      `json:"label"`
	Published  money.Money `json:"published"`
	RoundedTo  money.Money `json:"roundedTo,omitzero"`
	Known      bool        `json:"known"`               // whether the sheet has what the total is of
	Computed   money.Money `json:"computed,omitzero"`   // Money{} if not known
	Difference money.Money `json:"difference,omitzero"` // published less computed
	// Agrees says that both are the same, or the same once the computed total is
	// rounded as the published one is, whichever way a half goes.
	Agrees bool     `json:"agrees"`
	Ref    cite.Ref `json:"ref,omitzero"`
}

// compare sets the published totals beside the computed ones.
func (r *roller) compare() {
	for i := range r.draft.Published {
		p := &r.draft.Published[i]
		c := Comparison{Label: p.Label, Published: p.Amount, RoundedTo: p.RoundedTo, Ref: p.Ref}
		if c.Computed, c.Known = r.published(p); c.Known {
			var err error
			c.Difference, err = c.Published.Sub(c.Computed)
			r.problem(place{}.element("published", i, "published total "+p.Label), p.Amount.String(), err)
			c.Agrees = agrees(c.Published, c.Computed, c.RoundedTo)
		} else {
			c.Computed = money.Money{}
		}
		r.sheet.Comparisons = append(r.sheet.Comparisons, c)
	}
	r.compareStated()
}

// compareStated sets what an account with lines states beside what they come to,
// unless a published total does.
func (r *roller) compareStated() {
	published := map[int]bool{} // accounts by position
	for i := range r.draft.Published {
		if p := &r.draft.Published[i].Part; p.First == p.Last && p.Line == 0 && !p.Fringes {
			published[p.First] = true
		}
	}
	for i := range r.draft.Accounts {
		a := &r.draft.Accounts[i]
		if len(a.Lines) == 0 || (a.Amount == money.Money{}) || published[i+1] {
			continue
		}
		at := accountPlace(i, a)
		stated, err := r.convert(a.Amount)
		c := Comparison{Label: at.name + ": amount", Published: stated, Known: err == nil}
		if err == nil {
			c.Computed, _ = r.ofPart(Part{First: i + 1, Last: i + 1}, stated)
			c.Difference, err = stated.Sub(c.Computed)
			c.Agrees = stated == c.Computed
		}
		r.problem(at.field("amount"), a.Amount.String(), err)
		r.sheet.Comparisons = append(r.sheet.Comparisons, c)
	}
}

// published returns the computed total that a published one is of.
func (r *roller) published(p *Published) (money.Money, bool) {
	switch {
	case p.Part != Part{}:
		return r.ofPart(p.Part, p.Amount)
	case len(p.Accounts) > 0:
		return r.ofAccounts(p.Accounts)
	case p.Heading != "":
		for _, s := range r.sheet.Sections {
			if s.Heading == p.Heading {
				return s.Total, true
			}
		}
		// A section without accounts comes to nothing.
		return money.Zero(r.draft.Currency), p.Amount.Sign() == 0
	default:
		return r.sheet.Gross, true
	}
}

// ofPart returns what a part comes to; with its fringes if that is what is
// published.
func (r *roller) ofPart(p Part, published money.Money) (money.Money, bool) {
	if p.First < 1 || p.Last > len(r.draft.Accounts) || p.Line < 0 {
		return money.Money{}, false
	}
	var direct, fringes money.Tally
	nothing := money.Zero(r.draft.Currency)
	_, _ = direct.Add(nothing), fringes.Add(nothing)
	if p.Line > 0 {
		if p.Last != p.First || p.Line > len(r.draft.Accounts[p.First-1].Lines) {
			return money.Money{}, false
		}
		at := p.Line - 1
		for i := range p.First - 1 {
			at += len(r.draft.Accounts[i].Lines)
		}
		_, _ = direct.Add(r.lines[at].direct), fringes.Add(r.lines[at].fringes)
	} else {
		inside, outside := 0, 0
		for i := range p.Last {
			var row *SheetAccount
			if r.draft.Accounts[i].Outside {
				row = &r.sheet.Outside[outside]
				outside++
			} else {
				row = r.rows[inside]
				inside++
			}
			if i+1 >= p.First {
				_, _ = direct.Add(row.Direct), fringes.Add(row.Fringes)
			}
		}
	}
	cost, err := direct.Total()
	due, err2 := fringes.Total()
	if p.Fringes || err != nil || err2 != nil {
		return due, err == nil && err2 == nil
	}
	if all, err := cost.Add(due); err == nil && all == published {
		return all, true
	}
	return cost, true
}

func (r *roller) ofAccounts(names []string) (money.Money, bool) {
	var t money.Tally
	found := 0
	for _, s := range r.sheet.Sections {
		for _, row := range s.Rows {
			name := string(row.Code)
			if name == "" {
				name = row.Title
			}
			if slices.Contains(names, name) {
				_ = t.Add(row.Total)
				found++
			}
		}
	}
	m, err := t.Total()
	return m, err == nil && found >= len(names)
}

// agrees reports whether computed is published once it is rounded to a step.
func agrees(published, computed, step money.Money) bool {
	if published == computed || (step == money.Money{}) {
		return published == computed
	}
	for _, round := range []money.Rounding{money.HalfAwayFromZero, money.HalfTowardZero} {
		if rounded, err := computed.RoundTo(step, round); err == nil && rounded == published {
			return true
		}
	}
	return false
}
