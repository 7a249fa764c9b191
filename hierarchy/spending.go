package hierarchy

import (
	"errors"
	"fmt"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// SpendingDuty returns the duty that overspending of the given amount falls
// under when so much of the contingency is left: [role.ContingencySpending] as
// long as it covers the amount, else [role.BudgetOverage].
//
// The amount is zero or more and has a currency; the contingency is none where it is
// the zero Money, and overdrawn below zero. An amount of another kind is an error, as
// are two currencies, a *[money.CurrencyMismatchError].
func SpendingDuty(amount, contingency money.Money) (role.Duty, error) {
	switch {
	case amount.Currency() == 0:
		return 0, errors.New("hierarchy: overspending: an amount without a currency, want one such as 30000.00 USD")
	case amount.Minor() < 0:
		return 0, fmt.Errorf("hierarchy: overspending: %s, want zero or more: what is left over is no overspending", amount)
	}
	order, err := amount.Cmp(contingency)
	switch {
	case err != nil:
		return 0, fmt.Errorf("hierarchy: overspending and contingency: %w", err)
	case order <= 0:
		return role.ContingencySpending, nil
	default:
		return role.BudgetOverage, nil
	}
}

// MaySpend reports whether position n may decide by itself on overspending of the
// given amount when so much of the contingency is left. Whoever decides on what the
// contingency does not cover also decides on what it covers, so whoever may spend
// an amount may spend every smaller one.
//
// It is about spending beyond the approved figures, not about purchases within
// them, of which the sources say nothing. Whoever only has to approve it, as the
// producer of a film does where the line producer decides, may not decide it:
// [Permission].Holds says [role.Approves] then, and [Authority.EscalateSpending]
// who settles it. A production that draws the lines elsewhere states
// [Policy].Limits.
//
// Its errors are those of [SpendingDuty]; an amount in another currency than
// [Policy].Currency is a *[money.CurrencyMismatchError] too.
func (a *Authority) MaySpend(n Node, amount, contingency money.Money) (Permission, error) {
	d, err := a.spendingDuty(amount, contingency)
	if err != nil {
		return Permission{}, err
	}
	return a.maySpend(n, d, amount.Minor()), nil
}

// EscalateSpending carries overspending up to the first position that may settle
// it; see [Authority.Escalate] and [Authority.MaySpend], whose errors it returns.
//
// What the contingency covers goes to whoever settles such spending or an overage,
// the nearer of the two, so that it lands wherever a greater amount would and never
// leaves the way above it.
func (a *Authority) EscalateSpending(from Node, amount, contingency money.Money) (Escalation, error) {
	d, err := a.spendingDuty(amount, contingency)
	if err != nil {
		return Escalation{}, err
	}
	return a.EscalateAlong(Business, d, from, amount.Minor()), nil
}

// spendingDuty is [SpendingDuty] of amounts in the currency of the policy.
func (a *Authority) spendingDuty(amount, contingency money.Money) (role.Duty, error) {
	if a.currency != 0 {
		none, err := money.New(0, a.currency)
		if err != nil {
			return 0, fmt.Errorf("hierarchy: currency of the policy: %w", err)
		}
		for _, m := range [...]money.Money{amount, contingency} {
			if _, err := none.Cmp(m); err != nil {
				return 0, fmt.Errorf("hierarchy: overspending and policy: %w", err)
			}
		}
	}
	return SpendingDuty(amount, contingency)
}

// maySpend reports whether n may decide on overspending that falls under the
// duty, or on a greater one.
func (a *Authority) maySpend(n Node, d role.Duty, cost int64) Permission {
	p := a.May(n, d, role.Decides, cost)
	if p.Granted == cite.True || d != role.ContingencySpending {
		return p
	}
	over := a.May(n, role.BudgetOverage, role.Decides, cost)
	if over.Granted == cite.True {
		return over
	}
	p.Holds = max(p.Holds, over.Holds)
	return p
}
