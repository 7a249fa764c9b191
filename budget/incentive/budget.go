package incentive

import (
	"slices"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/role/cite"
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

// AsCredit returns the credit for a budget, applied: it lowers the net total as
// soon as it is in [budget.Draft.Credits]. It is a flat amount, less a discount for
// what is lost by selling it or borrowing against it. Set Applied to false to show
// it without counting on it.
//
// A claim that does not qualify, or is not known to, makes no credit: the error is
// an [*UnsettledError] with the conditions that are not met or not known. To plan
// with what it could come to, put [Result.Potential] into a credit of one's own.
func (r Result) AsCredit(discount money.Ratio) (budget.Credit, error) {
	if r.Qualifies != cite.True {
		return budget.Credit{}, &UnsettledError{Scheme: r.Scheme, Qualifies: r.Qualifies, Findings: r.open()}
	}
	title := r.Scheme
	if s, ok := Lookup(r.Scheme); ok {
		title = s.Title
	}
	return budget.Credit{Title: title, Applied: true, Discount: discount, Rows: []budget.CreditRow{{Flat: r.Credit}}}, nil
}

// open returns the findings that keep the result from qualifying.
func (r Result) open() (list []cite.Finding) {
	for _, f := range r.Findings {
		if f.Level == cite.Failure || r.Qualifies == cite.Unknown && f.Level == cite.Warning {
			list = append(list, f)
		}
	}
	return list
}

// UnsettledError says that a claim does not qualify for a scheme, or is not known
// to, and makes no credit.
type UnsettledError struct {
	Scheme    string
	Qualifies cite.Truth     // false or unknown
	Findings  []cite.Finding // the conditions that are not met; those not known too, if nothing worse is
}

// Error names the scheme and every condition in the way.
func (e *UnsettledError) Error() string {
	text := "incentive: " + e.Scheme + ": no credit, for it is not known to qualify"
	if e.Qualifies == cite.False {
		text = "incentive: " + e.Scheme + ": no credit, for it does not qualify"
	}
	for i, f := range e.Findings {
		text += [...]string{": ", "; "}[min(i, 1)] + f.Message
	}
	return text
}
