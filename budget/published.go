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
	// where they have none, by title. With neither it is the grand total.
	Heading  string   `json:"heading,omitempty"`
	Accounts []string `json:"accounts,omitempty"`
	Ref      cite.Ref `json:"ref,omitzero"`
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
			c.Difference, _ = c.Published.Sub(c.Computed) // both at least zero: the difference fits
			c.Agrees = agrees(c.Published, c.Computed, c.RoundedTo)
		} else {
			c.Computed = money.Money{}
		}
		r.sheet.Comparisons = append(r.sheet.Comparisons, c)
	}
}

// published returns the computed total that a published one is of.
func (r *roller) published(p *Published) (money.Money, bool) {
	switch {
	case len(p.Accounts) > 0:
		return r.ofAccounts(p.Accounts)
	case p.Heading != "":
		for _, s := range r.sheet.Sections {
			if s.Heading == p.Heading {
				return s.Total, true
			}
		}
		// A section without accounts comes to nothing.
		return money.MustNew(0, r.draft.Currency), p.Amount.Sign() == 0
	default:
		return r.sheet.Gross, true
	}
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
