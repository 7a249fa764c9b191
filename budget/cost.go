package budget

import (
	"fmt"
	"slices"

	"example.com/producedby/budget/money"
)

// CostLine is what a cost report says of one account. Actual, accrual and
// commitment are three fields, because there are two readings of "cost to date":
// with and without what is accrued.
type CostLine struct {
	Account    AccountCode `json:"account"`
	Title      string      `json:"title,omitempty"`
	Section    Section     `json:"section,omitzero"`
	Locked     money.Money `json:"locked"`              // locked budget; never changes
	Changes    money.Money `json:"changes,omitzero"`    // approved overages and transfers; may be negative
	Actual     money.Money `json:"actual,omitzero"`     // invoiced or paid to date, less credit notes; may be negative
	Period     money.Money `json:"period,omitzero"`     // of it, in the period of the report; may be negative
	Accrual    money.Money `json:"accrual,omitzero"`    // owed for what was received and not invoiced
	Commitment money.Money `json:"commitment,omitzero"` // open purchase orders
	ToComplete money.Money `json:"toComplete,omitzero"` // estimate of everything else still to come
}

// CostTotals are the sums of a cost report, of an account or of all.
type CostTotals struct {
	Locked     money.Money `json:"locked"`
	Current    money.Money `json:"current"` // locked and approved changes
	Actual     money.Money `json:"actual"`
	Period     money.Money `json:"period"`
	Accrual    money.Money `json:"accrual"`
	Commitment money.Money `json:"commitment"`
	Cost       money.Money `json:"cost"` // actual, accrual and commitment
	ToComplete money.Money `json:"toComplete"`
	Final      money.Money `json:"final"` // estimated final cost: cost and estimate to complete
	Variance   Variance    `json:"variance"`
}

// CostReport is a checked cost report. It never changes: every event returns a
// new one.
//
// The zero value is an empty report of no currency; make one with [NewCostReport],
// [OpenCosts] or [DecodeCosts].
type CostReport struct {
	currency    money.Currency
	version     Hash // of the budget; empty if it is not known
	contingency AccountCode
	lines       []CostLine
	overages    []string // ids of those that are in it
}

// NewCostReport checks the lines of a cost report and returns it, or every
// problem found, each a [*PlaceError]: an account without code, a negative amount
// other than Changes, Actual and Period (credit notes may outweigh what was paid,
// in the period or before it), a budget that changes took below zero, a currency
// that is missing or holds no amounts, another currency in a line, a contingency that is no account, and sums that do not fit. Two lines with one
// account number stay two, as two accounts of a budget do; both are in every sum,
// but what happens later cannot say which it means: every event on that number is
// [ErrDuplicate]. contingency is the account that draws are made from; empty if
// there is none.
func NewCostReport(c money.Currency, contingency AccountCode, lines []CostLine) (CostReport, error) {
	r := CostReport{currency: c, contingency: contingency, lines: slices.Clone(lines)}
	ck := checker{draft: &Draft{Currency: c}}
	if _, ok := c.Digits(); !ok {
		ck.add(place{}.field("currency"), c.String(), noAmounts(c))
		return CostReport{}, ck.err()
	}
	seen := map[AccountCode]bool{}
	for i := range r.lines {
		ck.costLine(i, &r.lines[i], seen)
	}
	if contingency != "" && !seen[contingency] {
		ck.add(place{}.field("contingency"), string(contingency), wantName(contingency, "an account of the report", r.codes()))
	}
	if len(ck.list) == 0 {
		_, err := r.Total()
		ck.add(place{}.field("lines"), "", err)
	}
	if err := ck.err(); err != nil {
		return CostReport{}, err
	}
	return r, nil
}

func (c *checker) costLine(i int, l *CostLine, seen map[AccountCode]bool) {
	at := place{}.element("lines", i, "account "+string(l.Account))
	if l.Account == "" {
		c.add(at.field("account"), "", ErrMissing)
	}
	seen[l.Account] = true
	for _, f := range []struct {
		name string
		m    money.Money
	}{
		{"locked", l.Locked}, {"accrual", l.Accrual}, {"commitment", l.Commitment}, {"toComplete", l.ToComplete},
	} {
		c.own(at.field(f.name), f.m)
	}
	for _, f := range []struct {
		name string
		m    money.Money
	}{{"changes", l.Changes}, {"actual", l.Actual}, {"period", l.Period}} {
		if f.m.Currency() != 0 && f.m.Currency() != c.draft.Currency {
			c.add(at.field(f.name), f.m.String(), &money.CurrencyMismatchError{Have: f.m.Currency(), Want: c.draft.Currency})
			return
		}
	}
	if current, err := l.Locked.Add(l.Changes); err != nil || current.Sign() < 0 {
		c.add(at.field("changes"), l.Changes.String(), firstError(err, want(ErrRange, "no more taken off than the locked budget of %v", l.Locked)))
	}
}

// OpenCosts returns the cost report of a budget before anything is spent: every
// account of the top sheet with its total still to be spent, and every charge as
// an account of its own. Accounts are known by their code, or by their title
// where they have none; several under one code are added up. A sheet that is not
// complete is an [*IncompleteError].
func OpenCosts(s *TopSheet) (CostReport, error) {
	if err := s.Err(); err != nil {
		return CostReport{}, err
	}
	var lines []CostLine
	at := map[AccountCode]int{}
	var contingency AccountCode
	add := func(code AccountCode, title string, section Section, m money.Money) error {
		if code == "" {
			code = AccountCode(title)
		}
		i, ok := at[code]
		if !ok {
			i = len(lines)
			at[code] = i
			lines = append(lines, CostLine{Account: code, Title: title, Section: section})
		}
		sum, err := lines[i].Locked.Add(m)
		lines[i].Locked, lines[i].ToComplete = sum, sum
		return err
	}
	for _, part := range s.Sections {
		for _, row := range part.Rows {
			if err := add(row.Code, row.Title, row.Section, row.Total); err != nil {
				return CostReport{}, err
			}
		}
	}
	for _, c := range s.Charges {
		if err := add(c.Account, c.Title, 0, c.Amount); err != nil {
			return CostReport{}, err
		}
		if c.Kind == Contingency && contingency == "" {
			contingency = c.Account
			if contingency == "" {
				contingency = AccountCode(c.Title)
			}
		}
	}
	r, err := NewCostReport(s.Currency, contingency, lines)
	r.version = s.Version()
	return r, err
}

// Of says which budget a report is of that was not opened from its top sheet: one
// that was read, for instance. A report that is of another budget already is
// [ErrConflict].
func (r CostReport) Of(b *Budget) (CostReport, error) {
	switch {
	case b == nil:
		return r, &PlaceError{Place: "cost report: budget", Err: ErrMissing}
	case b.Currency() != r.currency:
		return r, &PlaceError{Place: "cost report: budget", Err: &money.CurrencyMismatchError{Have: b.Currency(), Want: r.currency}}
	case r.version != "" && r.version != b.Hash():
		return r, &PlaceError{Place: "cost report: budget", Text: string(b.Hash()), Err: want(ErrConflict, "the version that the report was opened from, %q", r.version)}
	}
	r.version = b.Hash()
	return r, nil
}

// Version returns the hash of the budget that the report is of; empty if nobody
// said.
func (r CostReport) Version() Hash { return r.version }

// AddAccount returns the report with a new account, on which nothing is budgeted
// or spent yet: new costs get a new code, rather than one with money in it. Its
// budget comes by a transfer, a draw or an overage, and what it will cost by
// [CostReport.Estimate]. An empty code is [ErrMissing], one that the report has
// [ErrDuplicate].
func (r CostReport) AddAccount(code AccountCode, title string, section Section) (CostReport, error) {
	at := &PlaceError{Place: "add account", Text: string(code)}
	_, valid := r.currency.Digits()
	switch {
	case code == "" || !valid:
		at.Err = ErrMissing
	case section != 0 && !section.Valid():
		at.Err = fmt.Errorf("section %v: %w", section, wantMember(sectionNames))
	case slices.ContainsFunc(r.lines, func(l CostLine) bool { return l.Account == code }):
		at.Err = want(ErrDuplicate, "a code that the report does not have")
	default:
		nothing := money.MustNew(0, r.currency)
		r.lines = append(slices.Clip(r.lines), CostLine{Account: code, Title: title, Section: section, Locked: nothing})
		return r, nil
	}
	return r, at
}

// Currency returns the currency of every amount.
func (r CostReport) Currency() money.Currency { return r.currency }

// Lines returns the lines of the report.
func (r CostReport) Lines() []CostLine { return slices.Clone(r.lines) }

// Totals returns the sums of a line, all in the currency of the report. A line in
// another currency is a [*money.CurrencyMismatchError], and sums that do not fit
// are [money.ErrOverflow]; a line of the report has neither.
func (r CostReport) Totals(l CostLine) (CostTotals, error) { return r.totals([]CostLine{l}) }

// Total returns the sums of all lines. A report that was made or read has no
// error.
func (r CostReport) Total() (CostTotals, error) { return r.totals(r.lines) }

// Section returns the sums of the lines of a section. A report that was made or
// read has no error.
func (r CostReport) Section(s Section) (CostTotals, error) {
	return r.totals(slices.DeleteFunc(slices.Clone(r.lines), func(l CostLine) bool { return l.Section != s }))
}

func (r CostReport) totals(lines []CostLine) (CostTotals, error) {
	var locked, changes, actual, period, accrual, commitment, rest money.Tally
	nothing := money.MustNew(0, r.currency)
	for _, t := range []*money.Tally{&locked, &changes, &actual, &period, &accrual, &commitment, &rest} {
		_ = t.Add(nothing)
	}
	for i := range lines {
		l := &lines[i]
		for _, p := range []struct {
			to *money.Tally
			m  money.Money
		}{
			{&locked, l.Locked}, {&changes, l.Changes}, {&actual, l.Actual}, {&period, l.Period},
			{&accrual, l.Accrual}, {&commitment, l.Commitment}, {&rest, l.ToComplete},
		} {
			if err := p.to.Add(p.m); err != nil {
				return CostTotals{}, err
			}
		}
	}
	var t CostTotals
	var changed money.Money
	for _, p := range []struct {
		from *money.Tally
		to   *money.Money
	}{
		{&locked, &t.Locked}, {&changes, &changed}, {&actual, &t.Actual}, {&period, &t.Period},
		{&accrual, &t.Accrual}, {&commitment, &t.Commitment}, {&rest, &t.ToComplete},
	} {
		var err error
		if *p.to, err = p.from.Total(); err != nil {
			return CostTotals{}, err
		}
	}
	return t, t.derive(changed)
}

// derive fills in what follows from the sums.
func (t *CostTotals) derive(changes money.Money) (err error) {
	if t.Current, err = t.Locked.Add(changes); err != nil {
		return err
	}
	if t.Cost, err = money.Sum(t.Actual, t.Accrual, t.Commitment); err != nil {
		return err
	}
	if t.Final, err = t.Cost.Add(t.ToComplete); err != nil {
		return err
	}
	left, err := t.Current.Sub(t.Final)
	if err == nil {
		_, err = left.Neg()
	}
	t.Variance = Variance{left}
	return err
}

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

// AddOverage adds an overage of an approval to the current budget of its account.
// An overage that the approval does not know is [ErrUnknown], and so is one on an
// account that the report does not have ([CostReport.AddAccount]) or on none
// ([CostReport.AddOverageTo]); one that is in the report already is
// [ErrDuplicate]; one that not everybody who must has approved
// ([Approval.OverageApproved]) is [ErrState]. An approval of another budget than
// the report's is [ErrConflict]; if nobody said which that is ([CostReport.Of]),
// of one whose total is not the locked total. Each changes nothing.
func (r CostReport) AddOverage(a Approval, id string) (CostReport, error) {
	return r.addOverage(a, id, "")
}

// AddOverageTo adds an overage that names no account to the current budget of an
// account, as [CostReport.AddOverage] does. One that names another account is
// [ErrConflict].
func (r CostReport) AddOverageTo(a Approval, id string, account AccountCode) (CostReport, error) {
	if account == "" {
		return r, &PlaceError{Place: "overage " + id + ": account", Err: ErrMissing}
	}
	return r.addOverage(a, id, account)
}

func (r CostReport) addOverage(a Approval, id string, account AccountCode) (CostReport, error) {
	refuse := func(text string, err error) (CostReport, error) {
		return r, &PlaceError{Place: "overage " + id, Text: text, Err: err}
	}
	i := slices.IndexFunc(a.record.Overages, func(o Overage) bool { return o.ID == id })
	if i < 0 {
		return refuse("", wantName(id, "an overage of the approval", overageIDs(a.record.Overages)))
	}
	o := a.record.Overages[i]
	same, err := r.approvedBy(a)
	switch {
	case err != nil:
		return refuse("", err)
	case !same:
		return refuse("of another budget", want(ErrConflict, "an approval of the budget that the report is of"))
	case !a.OverageApproved(o):
		return refuse("not approved", want(ErrState, "the approval of everybody who signs overages"))
	case slices.Contains(r.overages, id):
		return refuse("", want(ErrDuplicate, "an overage that is not in the report yet"))
	case account == "":
		account = o.Account
	case o.Account != "" && o.Account != account:
		return refuse(string(account), want(ErrConflict, "%q, the account that the overage names", o.Account))
	}
	next, err := r.change("overage "+id, account, func(l *CostLine) (err error) {
		l.Changes, err = l.Changes.Add(o.Amount)
		return err
	})
	if err == nil {
		next.overages = append(slices.Clip(r.overages), id)
	}
	return next, err
}

// approvedBy reports whether an approval is of the budget of the report.
func (r CostReport) approvedBy(a Approval) (bool, error) {
	if r.version != "" {
		return r.version == a.version, nil
	}
	t, err := r.Total()
	return err == nil && t.Locked == a.budget.Gross(), err
}

// Overages returns the ids of the overages that were added, in their order.
func (r CostReport) Overages() []string { return slices.Clone(r.overages) }

// NextPeriod starts a new period: nothing is spent in it yet.
func (r CostReport) NextPeriod() CostReport {
	next := r
	next.lines = slices.Clone(r.lines)
	for i := range next.lines {
		next.lines[i].Period = money.Money{}
	}
	return next
}
