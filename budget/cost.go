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
	at := place{}.named("lines", i, "account", string(l.Account))
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
