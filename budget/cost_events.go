package budget

import (
	"slices"

	"example.com/producedby/budget/money"
)

// change returns a report in which one line is another.
func (r CostReport) change(step string, code AccountCode, edit func(*CostLine) error) (CostReport, error) {
	is := func(l CostLine) bool { return l.Account == code }
	i := slices.IndexFunc(r.lines, is)
	if i < 0 {
		return r, &PlaceError{Place: step + ": account", Text: string(code), Err: wantName(code, "an account of the report, or a new one (AddAccount)", r.codes())}
	}
	if slices.ContainsFunc(r.lines[i+1:], is) {
		return r, &PlaceError{Place: step + ": account", Text: string(code), Err: want(ErrDuplicate, "an account with a number of its own in the report")}
	}
	next := r
	next.lines = slices.Clone(r.lines)
	if err := edit(&next.lines[i]); err != nil {
		at := PlaceError{Err: err}
		if refused, ok := err.(*PlaceError); ok { // with the amount, without a place
			at = *refused
		}
		at.Place = step + ": account " + string(code)
		return r, &at
	}
	if _, err := next.Total(); err != nil {
		return r, &PlaceError{Place: step + ": account " + string(code), Err: err}
	}
	return next, nil
}

// codes returns the accounts of the report.
func (r CostReport) codes() []AccountCode {
	codes := make([]AccountCode, len(r.lines))
	for i := range r.lines {
		codes[i] = r.lines[i].Account
	}
	return codes
}

// What a column holds, and what to do where it holds too little.
const (
	inEstimate    = "the estimate to complete of the account (raise it first: Estimate)"
	inOrders      = "the open orders of the account (commit more first: Commit)"
	inAccruals    = "what is accrued on the account (receive more first: Receive)"
	inBudget      = "the current budget of the account"
	inContingency = "what is left of the contingency (the rest is an overage: Approval.RequestOverage)"
)

// refused is the problem of an amount; the place is told by who knows it.
func refused(m money.Money, err error) error { return &PlaceError{Text: m.String(), Err: err} }

// positive refuses an amount that is not above zero.
func positive(m money.Money) error {
	if m.Sign() <= 0 {
		return refused(m, want(ErrRange, "more than zero"))
	}
	return nil
}

// take returns what is left of a column after an amount, which it must hold.
func take(m, from money.Money, column string) (money.Money, error) {
	left, err := from.Sub(m)
	switch {
	case err != nil:
		return left, refused(m, err)
	case left.Sign() < 0:
		if (from == money.Money{}) {
			from = money.Zero(m.Currency())
		}
		return left, refused(m, want(ErrRange, "at most %v, %s", from, column))
	}
	return left, nil
}

// move takes an amount above zero from one column, which must hold it, to
// another.
func move(m money.Money, from, to *money.Money, column string) error {
	if err := positive(m); err != nil {
		return err
	}
	left, err := take(m, *from, column)
	if err != nil {
		return err
	}
	sum, err := to.Add(m)
	if err != nil {
		return refused(m, err)
	}
	*from, *to = left, sum
	return nil
}

// Commit records a purchase order for something that the estimate to complete
// holds: the amount moves from there to the commitments, and the estimated final
// cost stays what it is. An order beyond the estimate is [ErrRange]: raise the
// estimate first ([CostReport.Estimate]), so that the overrun is seen. So is an
// order of nothing or less.
//
// This and every other event on an account that the report does not have is
// [ErrUnknown], on a number that several lines have [ErrDuplicate], and with an
// amount in another currency a [*money.CurrencyMismatchError]. All are a [*PlaceError] with the
// account and the amount, and change nothing.
func (r CostReport) Commit(code AccountCode, m money.Money) (CostReport, error) {
	return r.change("commit", code, func(l *CostLine) error { return move(m, &l.ToComplete, &l.Commitment, inEstimate) })
}

// Receive records that something under an order was delivered and is not
// invoiced: the amount moves from the commitments to the accruals. More than is
// committed, and nothing or less, is [ErrRange]; other errors are those of
// [CostReport.Commit].
func (r CostReport) Receive(code AccountCode, m money.Money) (CostReport, error) {
	return r.change("receive", code, func(l *CostLine) error { return move(m, &l.Commitment, &l.Accrual, inOrders) })
}

// Invoice records an invoice under a purchase order: ordered leaves the
// commitments and invoiced becomes actual cost. If both are the same the
// estimated final cost stays what it is. More than is committed is [ErrRange], and
// an amount below zero [ErrNegative]; other errors are those of [CostReport.Commit].
func (r CostReport) Invoice(code AccountCode, ordered, invoiced money.Money) (CostReport, error) {
	return r.change("invoice", code, func(l *CostLine) error { return l.spend(ordered, invoiced, &l.Commitment, inOrders) })
}

// Spend records a cost without an order: expected leaves the estimate to complete
// and paid becomes actual cost. More expected than the estimate holds is
// [ErrRange]: for a cost that nobody expected give nothing as expected, or raise the
// estimate first ([CostReport.Estimate]). An amount below zero is [ErrNegative];
// other errors are those of [CostReport.Commit].
func (r CostReport) Spend(code AccountCode, expected, paid money.Money) (CostReport, error) {
	return r.change("spend", code, func(l *CostLine) error { return l.spend(expected, paid, &l.ToComplete, inEstimate) })
}

// PayAccrual records the invoice for something accrued: accrued leaves the
// accruals and invoiced becomes actual cost. More than is accrued is [ErrRange], and
// an amount below zero [ErrNegative]; other errors are those of [CostReport.Commit].
func (r CostReport) PayAccrual(code AccountCode, accrued, invoiced money.Money) (CostReport, error) {
	return r.change("pay accrual", code, func(l *CostLine) error { return l.spend(accrued, invoiced, &l.Accrual, inAccruals) })
}

// spend takes what was expected from a column and adds what it came to.
func (l *CostLine) spend(expected, paid money.Money, from *money.Money, column string) error {
	for _, m := range [...]money.Money{expected, paid} {
		if m.Sign() < 0 {
			return refused(m, ErrNegative)
		}
	}
	left, err := take(expected, *from, column)
	if err != nil {
		return err
	}
	actual, err := l.Actual.Add(paid)
	if err != nil {
		return refused(paid, err)
	}
	period, err := l.Period.Add(paid)
	if err != nil {
		return refused(paid, err)
	}
	*from, l.Actual, l.Period = left, actual, period
	return nil
}

// Credit records a credit note: the amount, above zero, comes off the actual cost
// of an account, which may go below zero. A note of nothing or less is [ErrRange];
// other errors are those of [CostReport.Commit].
func (r CostReport) Credit(code AccountCode, m money.Money) (CostReport, error) {
	return r.change("credit", code, func(l *CostLine) error {
		if err := positive(m); err != nil {
			return err
		}
		actual, err := l.Actual.Sub(m)
		if err != nil {
			return refused(m, err)
		}
		period, err := l.Period.Sub(m)
		if err != nil {
			return refused(m, err)
		}
		l.Actual, l.Period = actual, period
		return nil
	})
}

// Estimate sets the estimate to complete of an account. An estimate below zero is
// [ErrNegative]; other errors are those of [CostReport.Commit].
func (r CostReport) Estimate(code AccountCode, m money.Money) (CostReport, error) {
	return r.change("estimate", code, func(l *CostLine) error {
		if m.Sign() < 0 {
			return refused(m, ErrNegative)
		}
		l.ToComplete = m
		return nil
	})
}

// Transfer moves budget from one account to another; the total stays what it is,
// and so do the estimates of what things cost. Nothing or less, more than the
// current budget of the account, and more of the contingency than is left of it
// ([CostReport.ContingencyLeft]) is [ErrRange]; from an account to itself is
// [ErrConflict]. Other errors are those of [CostReport.Commit].
func (r CostReport) Transfer(from, to AccountCode, m money.Money) (CostReport, error) {
	return r.transfer("transfer", from, to, m)
}

func (r CostReport) transfer(step string, from, to AccountCode, m money.Money) (CostReport, error) {
	if from == to {
		return r, &PlaceError{Place: step + ": to account", Text: string(to), Err: want(ErrConflict, "another account than it comes from")}
	}
	next, err := r.change(step, from, func(l *CostLine) error {
		if err := positive(m); err != nil {
			return err
		}
		if from == r.contingency {
			left, err := r.ContingencyLeft()
			if err == nil {
				_, err = take(m, left, inContingency)
			}
			if err != nil {
				return err
			}
		}
		current, err := l.Locked.Add(l.Changes)
		if err != nil {
			return err
		}
		if _, err = take(m, current, inBudget); err != nil {
			return err
		}
		l.Changes, err = l.Changes.Sub(m)
		return err
	})
	if err != nil {
		return r, err
	}
	if next, err = next.change(step, to, func(l *CostLine) (err error) { l.Changes, err = l.Changes.Add(m); return err }); err != nil {
		return r, err
	}
	return next, nil
}

// firstError returns the first error that is one.
func firstError(first, second error) error {
	if first != nil {
		return first
	}
	return second
}

// Contingency returns the account that draws are made from; empty if there is
// none.
func (r CostReport) Contingency() AccountCode { return r.contingency }

// noContingency is the problem of a report without contingency.
func noContingency() error {
	return want(ErrMissing, "a charge that is the contingency, or its account in NewCostReport")
}

// ContingencyLeft returns what can still be drawn from the contingency: its
// current budget, what was transferred to it included, less what was spent on it,
// is owed or ordered, and never less than nothing. What it is still estimated to
// cost does not matter. A report without contingency is [ErrMissing].
func (r CostReport) ContingencyLeft() (money.Money, error) {
	if r.contingency == "" {
		return money.Money{}, &PlaceError{Place: "contingency", Err: noContingency()}
	}
	t, err := r.totals(slices.DeleteFunc(slices.Clone(r.lines), func(l CostLine) bool { return l.Account != r.contingency }))
	if err != nil {
		return money.Money{}, err
	}
	return missing(t.Current, t.Cost)
}

// DrawContingency moves budget from the contingency to an account, and takes it
// off what the contingency is still estimated to cost, as far as it is estimated
// to cost anything. A draw beyond what is left of it
// ([CostReport.ContingencyLeft]) is [ErrRange]: the rest is an overage, which
// others must approve. A draw for the contingency itself is [ErrConflict], and one
// from a report without contingency [ErrMissing]. Other errors are those of
// [CostReport.Commit].
func (r CostReport) DrawContingency(to AccountCode, m money.Money) (CostReport, error) {
	if r.contingency == "" {
		return r, &PlaceError{Place: "draw contingency", Err: noContingency()}
	}
	next, err := r.transfer("draw contingency", r.contingency, to, m)
	if err != nil {
		return r, err
	}
	next, err = next.change("draw contingency", r.contingency, func(l *CostLine) (err error) {
		if l.ToComplete.Sign() > 0 {
			l.ToComplete, err = missing(l.ToComplete, m)
		}
		return err
	})
	if err != nil {
		return r, err
	}
	return next, nil
}

// NextPeriod starts a new period: nothing is spent in it yet.
func (r CostReport) NextPeriod() CostReport {
	next := r
	next.lines = slices.Clone(r.lines)
	for i := range next.lines {
		next.lines[i].Period = money.Money{}
	}
	return next
}
