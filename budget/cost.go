package budget

import (
	"encoding/json"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
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
	Actual     money.Money `json:"actual,omitzero"`     // invoiced or paid to date
	Period     money.Money `json:"period,omitzero"`     // of it, in the period of the report
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

// Variance is how the estimated final cost compares with the current budget. It
// has no bare sign, for two conventions are in use; see [Variance.BudgetLessCost]
// and [Variance.CostLessBudget].
type Variance struct {
	budgetLessCost money.Money
}

// Under returns how much is left over; false if nothing is.
func (v Variance) Under() (money.Money, bool) {
	return v.budgetLessCost, v.budgetLessCost.Sign() > 0
}

// Over returns by how much the budget is exceeded; false if it is not.
func (v Variance) Over() (money.Money, bool) {
	m, err := v.budgetLessCost.Neg()
	return m, err == nil && m.Sign() > 0
}

// OnBudget reports whether cost and budget are the same.
func (v Variance) OnBudget() bool { return v.budgetLessCost.Sign() == 0 }

// BudgetLessCost returns the variance with the sign by which under is positive.
func (v Variance) BudgetLessCost() money.Money { return v.budgetLessCost }

// CostLessBudget returns the variance with the sign by which over is positive.
func (v Variance) CostLessBudget() money.Money {
	m, _ := v.budgetLessCost.Neg() // checked when the report was made
	return m
}

// String returns "under by 33.70 USD", "over by 39.18 USD" or "on budget".
func (v Variance) String() string {
	if m, ok := v.Under(); ok {
		return "under by " + m.String()
	}
	if m, ok := v.Over(); ok {
		return "over by " + m.String()
	}
	return "on budget"
}

// Equal reports whether two variances are the same.
func (v Variance) Equal(w Variance) bool { return v == w }

// MarshalJSON writes what the variance is and by how much: {"under": "1.00 GBP"},
// {"over": "1.00 GBP"} or {}.
func (v Variance) MarshalJSON() ([]byte, error) {
	var form struct {
		Under money.Money `json:"under,omitzero"`
		Over  money.Money `json:"over,omitzero"`
	}
	if m, ok := v.Under(); ok {
		form.Under = m
	}
	if m, ok := v.Over(); ok {
		form.Over = m
	}
	return json.Marshal(form)
}

// UnmarshalJSON reads what [Variance.MarshalJSON] writes; {} is on budget, in no
// currency.
func (v *Variance) UnmarshalJSON(text []byte) error {
	var m money.Money
	err := document.Read(text, func(d document.Value) {
		d.Object(func(o document.Object) {
			under, over := o.Field("under"), o.Field("over")
			under.Into(&m)
			over.Into(&m)
			if under.There() && over.There() || m.Sign() < 0 {
				d.Problem(ErrConflict)
			}
			if over.There() {
				m, _ = m.Neg() // not negative: nothing can fail
			}
		})
	})
	if err == nil {
		*v = Variance{m}
	}
	return err
}

// CostReport is a checked cost report. It never changes: every event returns a
// new one.
//
// The zero value is an empty report of no currency; make one with [NewCostReport],
// [OpenCosts] or [DecodeCosts].
type CostReport struct {
	currency    money.Currency
	contingency AccountCode
	lines       []CostLine
	overages    []string // ids of those that are in it
}

// NewCostReport checks the lines of a cost report and returns it, or every
// problem found, each a [*PlaceError]: an account without code, a negative amount
// other than Changes, a budget that changes took below zero, another currency, a
// contingency that is no account, and sums that do not fit. Two lines with one
// account number stay two, as two accounts of a budget do; both are in every sum,
// but what happens later cannot say which it means: every event on that number is
// [ErrDuplicate]. contingency is the account that draws are made from; empty if
// there is none.
func NewCostReport(c money.Currency, contingency AccountCode, lines []CostLine) (CostReport, error) {
	r := CostReport{currency: c, contingency: contingency, lines: slices.Clone(lines)}
	ck := checker{draft: &Draft{Currency: c}}
	if _, ok := c.Digits(); !ok {
		ck.add(place{}.field("currency"), c.String(), ErrMissing)
		return CostReport{}, ck.err()
	}
	seen := map[AccountCode]bool{}
	for i := range r.lines {
		ck.costLine(i, &r.lines[i], seen)
	}
	if contingency != "" && !seen[contingency] {
		ck.add(place{}.field("contingency"), string(contingency), ErrUnknown)
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
		{"locked", l.Locked}, {"actual", l.Actual}, {"accrual", l.Accrual}, {"commitment", l.Commitment}, {"toComplete", l.ToComplete},
	} {
		c.own(at.field(f.name), f.m)
	}
	for _, m := range []money.Money{l.Changes, l.Period} {
		if m.Currency() != 0 && m.Currency() != c.draft.Currency {
			c.add(at, m.String(), &money.CurrencyMismatchError{Have: m.Currency(), Want: c.draft.Currency})
			return
		}
	}
	if before, err := l.Actual.Sub(l.Period); err != nil || before.Sign() < 0 {
		c.add(at.field("period"), l.Period.String(), ErrRange)
	}
	if current, err := l.Locked.Add(l.Changes); err != nil || current.Sign() < 0 {
		c.add(at.field("changes"), l.Changes.String(), ErrRange)
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
	return NewCostReport(s.Currency, contingency, lines)
}

// Currency returns the currency of every amount.
func (r CostReport) Currency() money.Currency { return r.currency }

// Lines returns the lines of the report.
func (r CostReport) Lines() []CostLine { return slices.Clone(r.lines) }

// Totals returns the sums of a line, all in the currency of the report.
func (r CostReport) Totals(l CostLine) (CostTotals, error) { return r.totals([]CostLine{l}) }

// Total returns the sums of all lines.
func (r CostReport) Total() (CostTotals, error) { return r.totals(r.lines) }

// Section returns the sums of the lines of a section.
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
		return r, &PlaceError{Place: step, Text: string(code), Err: ErrUnknown}
	}
	if slices.ContainsFunc(r.lines[i+1:], is) {
		return r, &PlaceError{Place: step, Text: string(code), Err: ErrDuplicate}
	}
	next := r
	next.lines = slices.Clone(r.lines)
	if err := edit(&next.lines[i]); err != nil {
		return r, &PlaceError{Place: step + ": account " + string(code), Err: err}
	}
	if _, err := next.Total(); err != nil {
		return r, &PlaceError{Place: step + ": account " + string(code), Err: err}
	}
	return next, nil
}

// move takes an amount above zero from one column, which must hold it, to
// another.
func move(m money.Money, from, to *money.Money) error {
	if m.Sign() <= 0 {
		return ErrRange
	}
	left, err := from.Sub(m)
	if err != nil {
		return err
	}
	if left.Sign() < 0 {
		return ErrRange
	}
	sum, err := to.Add(m)
	if err == nil {
		*from, *to = left, sum
	}
	return err
}

// Commit records a purchase order for something that the estimate to complete
// holds: the amount moves from there to the commitments, and the estimated final
// cost stays what it is. An order beyond the estimate is [ErrRange]: raise the
// estimate first, so that the overrun is seen.
func (r CostReport) Commit(code AccountCode, m money.Money) (CostReport, error) {
	return r.change("commit", code, func(l *CostLine) error { return move(m, &l.ToComplete, &l.Commitment) })
}

// Receive records that something under an order was delivered and is not
// invoiced: the amount moves from the commitments to the accruals.
func (r CostReport) Receive(code AccountCode, m money.Money) (CostReport, error) {
	return r.change("receive", code, func(l *CostLine) error { return move(m, &l.Commitment, &l.Accrual) })
}

// Invoice records an invoice under a purchase order: ordered leaves the
// commitments and invoiced becomes actual cost. If both are the same the
// estimated final cost stays what it is.
func (r CostReport) Invoice(code AccountCode, ordered, invoiced money.Money) (CostReport, error) {
	return r.change("invoice", code, func(l *CostLine) error { return l.spend(ordered, invoiced, &l.Commitment) })
}

// Spend records a cost without an order: expected leaves the estimate to complete
// and paid becomes actual cost.
func (r CostReport) Spend(code AccountCode, expected, paid money.Money) (CostReport, error) {
	return r.change("spend", code, func(l *CostLine) error { return l.spend(expected, paid, &l.ToComplete) })
}

// PayAccrual records the invoice for something accrued: accrued leaves the
// accruals and invoiced becomes actual cost.
func (r CostReport) PayAccrual(code AccountCode, accrued, invoiced money.Money) (CostReport, error) {
	return r.change("pay accrual", code, func(l *CostLine) error { return l.spend(accrued, invoiced, &l.Accrual) })
}

// spend takes what was expected from a column and adds what it came to.
func (l *CostLine) spend(expected, paid money.Money, from *money.Money) error {
	if expected.Sign() < 0 || paid.Sign() < 0 {
		return ErrNegative
	}
	left, err := from.Sub(expected)
	if err != nil {
		return err
	}
	if left.Sign() < 0 {
		return ErrRange
	}
	actual, err := l.Actual.Add(paid)
	if err != nil {
		return err
	}
	period, err := l.Period.Add(paid)
	if err == nil {
		*from, l.Actual, l.Period = left, actual, period
	}
	return err
}

// Estimate sets the estimate to complete of an account.
func (r CostReport) Estimate(code AccountCode, m money.Money) (CostReport, error) {
	return r.change("estimate", code, func(l *CostLine) error {
		if m.Sign() < 0 {
			return ErrNegative
		}
		l.ToComplete = m
		return nil
	})
}

// Transfer moves budget from one account to another; the total stays what it is,
// and so do the estimates of what things cost. More than the account has left of
// its current budget is [ErrRange], and from an account to itself [ErrConflict].
func (r CostReport) Transfer(from, to AccountCode, m money.Money) (CostReport, error) {
	switch {
	case m.Sign() <= 0:
		return r, &PlaceError{Place: "transfer", Text: m.String(), Err: ErrRange}
	case from == to:
		return r, &PlaceError{Place: "transfer: to", Text: string(to), Err: ErrConflict}
	}
	next, err := r.change("transfer", from, func(l *CostLine) error {
		current, err := l.Locked.Add(l.Changes)
		if err != nil {
			return err
		}
		if left, err := current.Sub(m); err != nil || left.Sign() < 0 {
			return firstError(err, ErrRange)
		}
		l.Changes, err = l.Changes.Sub(m)
		return err
	})
	if err != nil {
		return r, err
	}
	if next, err = next.change("transfer", to, func(l *CostLine) (err error) { l.Changes, err = l.Changes.Add(m); return err }); err != nil {
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

// DrawContingency moves budget from the contingency to an account, and takes it
// off what the contingency is still estimated to cost. A draw beyond what is left
// of it is [ErrRange]: the rest is an overage, which others must approve. A draw
// for the contingency itself is [ErrConflict].
func (r CostReport) DrawContingency(to AccountCode, m money.Money) (CostReport, error) {
	if r.contingency == "" {
		return r, &PlaceError{Place: "draw contingency", Err: ErrMissing}
	}
	next, err := r.Transfer(r.contingency, to, m)
	if err != nil {
		return r, err
	}
	next, err = next.change("draw contingency", r.contingency, func(l *CostLine) error {
		left, err := l.ToComplete.Sub(m)
		if err != nil || left.Sign() < 0 {
			return firstError(err, ErrRange)
		}
		l.ToComplete = left
		return nil
	})
	if err != nil {
		return r, err
	}
	return next, nil
}

// AddOverage adds an overage of an approval to the current budget of its account.
// An overage that the approval does not know is [ErrUnknown]; one that is in the
// report already is [ErrDuplicate]; one that not everybody who must has approved
// ([Approval.OverageApproved]) is [ErrState]. Each changes nothing.
func (r CostReport) AddOverage(a Approval, id string) (CostReport, error) {
	i := slices.IndexFunc(a.record.Overages, func(o Overage) bool { return o.ID == id })
	if i < 0 {
		return r, &PlaceError{Place: "overage " + id, Err: ErrUnknown}
	}
	o := a.record.Overages[i]
	if !a.OverageApproved(o) {
		return r, &PlaceError{Place: "overage " + id, Text: "not approved", Err: ErrState}
	}
	if slices.Contains(r.overages, id) {
		return r, &PlaceError{Place: "overage " + id, Err: ErrDuplicate}
	}
	next, err := r.change("overage "+id, o.Account, func(l *CostLine) (err error) {
		l.Changes, err = l.Changes.Add(o.Amount)
		return err
	})
	if err == nil {
		next.overages = append(slices.Clip(r.overages), id)
	}
	return next, err
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

// costDocument is the form of a cost report in JSON.
type costDocument struct {
	Currency    money.Currency `json:"currency"`
	Contingency AccountCode    `json:"contingency,omitempty"`
	Lines       []CostLine     `json:"lines,omitempty"`
	Overages    []string       `json:"overages,omitempty"` // ids of those that are in the changes
}

// MarshalJSON writes the lines of the report, every amount with its currency, and
// the ids of the overages in it.
func (r CostReport) MarshalJSON() ([]byte, error) {
	return json.Marshal(costDocument{r.currency, r.contingency, r.lines, r.overages})
}

// UnmarshalJSON reads what [DecodeCosts] reads.
func (r *CostReport) UnmarshalJSON(text []byte) error {
	v, err := DecodeCosts(text)
	if err != nil {
		return err
	}
	*r = v
	return nil
}

// DecodeCosts reads a cost report in JSON, the form that [CostReport.MarshalJSON]
// writes, and checks it as [NewCostReport] does.
func DecodeCosts(text []byte) (CostReport, error) {
	return decode(text, readCosts, func(d costDocument) (CostReport, error) {
		r, err := NewCostReport(d.Currency, d.Contingency, d.Lines)
		var ps problems
		ps.list = document.Problems(err)
		for i, id := range d.Overages {
			if slices.Contains(d.Overages[:i], id) {
				ps.add(place{}.element("overages", i, "overage "+id), id, ErrDuplicate)
			}
		}
		if err := ps.err(); err != nil {
			return CostReport{}, err
		}
		r.overages = d.Overages
		return r, nil
	})
}

func readCosts(v document.Value) (d costDocument) {
	v.Object(func(o document.Object) {
		o.Need("currency").Into(&d.Currency)
		d.Contingency = AccountCode(o.Field("contingency").Text())
		d.Lines = list(o.Field("lines"), func(v document.Value) (l CostLine) {
			v.Object(func(o document.Object) {
				l.Account = AccountCode(o.Need("account").Text())
				l.Title = o.Field("title").Text()
				o.Field("section").Into(&l.Section)
				l.Locked = amountOf(o.Need("locked"), d.Currency)
				l.Changes = amountOf(o.Field("changes"), d.Currency)
				l.Actual = amountOf(o.Field("actual"), d.Currency)
				l.Period = amountOf(o.Field("period"), d.Currency)
				l.Accrual = amountOf(o.Field("accrual"), d.Currency)
				l.Commitment = amountOf(o.Field("commitment"), d.Currency)
				l.ToComplete = amountOf(o.Field("toComplete"), d.Currency)
			})
			return l
		})
		d.Overages = words[string](o.Field("overages"))
	})
	return d
}

// Equal reports whether two reports say the same.
func (r CostReport) Equal(other CostReport) bool {
	return r.currency == other.currency && r.contingency == other.contingency && slices.Equal(r.lines, other.lines) &&
		slices.Equal(r.overages, other.overages)
}
