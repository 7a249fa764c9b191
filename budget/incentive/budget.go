package incentive

import (
	"slices"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

// ClaimFor returns the claim that a budget makes: its accounts in all as the
// total, and what the two bases select as the qualifying spend and as the visual
// effects in it. Bases usually select by group, such as everything but what is
// tagged as spent abroad. Charges are left out unless a base names them. The
// visual effects are left out if their base is the zero value.
//
// Of the qualifying spend, what lines pay to a person goes into Pay, one entry a
// person, so that a scheme can limit it; everything else stays in Qualifying. Lines
// in one of the groups of companies pay a loan-out or other company, whoever they
// name, and stay there too. Fringes are no pay: whether they qualify is for the
// base to say. Facts, dates and earlier claims are the caller's to add.
//
// A budget some of which could not be reckoned makes no claim: the error is a
// [*budget.IncompleteError]. A base that names what the budget does not have is
// an error too.
func ClaimFor(b *budget.Budget, qualifying, effects budget.Base, companies ...budget.Group) (Claim, error) {
	var c Claim
	var err error
	if c.Total, err = b.Total(budget.Base{}); err != nil {
		return Claim{}, err
	}
	if c.Qualifying, err = b.Total(qualifying); err != nil {
		return Claim{}, err
	}
	people := qualifying
	people.ExceptGroups = slices.Concat(qualifying.ExceptGroups, companies)
	pay, err := b.PayByPerson(people)
	if err != nil {
		return Claim{}, err
	}
	for _, p := range pay {
		c.Pay = append(c.Pay, Pay{Person: p.Person, Amount: p.Pay})
		if c.Qualifying, err = c.Qualifying.Sub(p.Pay); err != nil {
			return Claim{}, err
		}
	}
	if !effects.IsZero() {
		if c.VisualEffects, err = b.Total(effects); err != nil {
			return Claim{}, err
		}
	}
	return c, nil
}

// AsCredit returns the credit as it stands in a budget: a flat amount, less a
// discount for what is lost by selling it or borrowing against it. It counts once
// somebody applies it.
func (r Result) AsCredit(discount money.Ratio) budget.Credit {
	title := r.Scheme
	if s, ok := Lookup(r.Scheme); ok {
		title = s.Title
	}
	return budget.Credit{Title: title, Discount: discount, Rows: []budget.CreditRow{{Flat: r.Credit}}}
}
