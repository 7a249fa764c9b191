package budget

import (
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
)

// CashPoint is where the cash of a production stands at the end of a day.
type CashPoint struct {
	Date    phase.Date  `json:"date"`
	In      money.Money `json:"in"`
	Out     money.Money `json:"out"`
	Balance money.Money `json:"balance"` // of everything up to and with this day
}

// CashFlow is the forecast of cash by date. A plan that closes can still run out
// of cash: face is not cash.
type CashFlow struct {
	Points []CashPoint `json:"points"` // days on which money moves, in order
	Lowest CashPoint   `json:"lowest,omitzero"`
}

// FirstNegative returns the first day that ends below zero, and false if none
// does.
func (f CashFlow) FirstNegative() (CashPoint, bool) {
	i := slices.IndexFunc(f.Points, func(p CashPoint) bool { return p.Balance.Sign() < 0 })
	if i < 0 {
		return CashPoint{}, false
	}
	return f.Points[i], true
}

// Forecast sets the money that comes in against the money that goes out, day by
// day. All amounts are in one currency and none is negative; every payment has a
// date. An error is a [*PlaceError] or an overflow.
func Forecast(in, out []Payment) (CashFlow, error) {
	days := map[phase.Date]*[2]money.Tally{}
	for side, list := range [2][]Payment{in, out} {
		for i, p := range list {
			at := place{}.named([...]string{"in", "out"}[side], i, "payment", p.Title)
			switch {
			case p.Date.IsZero():
				return CashFlow{}, &PlaceError{Place: at.field("date").name, Path: at.field("date").path, Err: ErrMissing}
			case p.Amount.Sign() < 0:
				return CashFlow{}, &PlaceError{Place: at.field("amount").name, Path: at.field("amount").path, Text: p.Amount.String(), Err: ErrNegative}
			}
			day := days[p.Date]
			if day == nil {
				day = new([2]money.Tally)
				days[p.Date] = day
			}
			if err := day[side].Add(p.Amount); err != nil {
				return CashFlow{}, &PlaceError{Place: at.field("amount").name, Path: at.field("amount").path, Text: p.Amount.String(), Err: err}
			}
		}
	}
	var f CashFlow
	var balance money.Money
	for _, date := range sortedDates(days) {
		p := CashPoint{Date: date}
		var err error
		if p.In, err = days[date][0].Total(); err == nil {
			p.Out, err = days[date][1].Total()
		}
		if err == nil {
			balance, err = balance.Add(p.In)
		}
		if err == nil {
			balance, err = balance.Sub(p.Out)
		}
		if err != nil {
			return CashFlow{}, &PlaceError{Place: date.String(), Err: err}
		}
		p.Balance = balance
		f.Points = append(f.Points, p)
		if order, err := p.Balance.Cmp(f.Lowest.Balance); len(f.Points) == 1 || err == nil && order < 0 {
			f.Lowest = p
		}
	}
	return f, nil
}

func sortedDates(days map[phase.Date]*[2]money.Tally) []phase.Date {
	dates := make([]phase.Date, 0, len(days))
	for d := range days {
		dates = append(dates, d)
	}
	slices.SortFunc(dates, phase.Date.Compare)
	return dates
}

// Deposit is money that is put up for a time and comes back, or is drawn down: a
// performers' bond, a director's fee in escrow. It makes the need for cash larger
// than the budget.
type Deposit struct {
	Title    string      `json:"title"`
	Amount   money.Money `json:"amount"`
	Paid     phase.Date  `json:"paid"`
	Returned phase.Date  `json:"returned,omitzero"` // zero if it is drawn down and never comes back
}

// Payments returns the payments that a deposit makes and brings back.
func (d Deposit) Payments() (in, out []Payment) {
	out = []Payment{{Date: d.Paid, Amount: d.Amount, Title: d.Title}}
	if !d.Returned.IsZero() {
		in = []Payment{{Date: d.Returned, Amount: d.Amount, Title: d.Title}}
	}
	return in, out
}

// Cash returns the dated payments of the sources that cover the plan, in its
// currency. Those of one source come to what [Plan.Fund] counts of it: nothing
// from an all-or-nothing source below its target, and less what raising it costs,
// which comes off the earliest payments, for a plan does not say when it is paid.
// Of a source that lapsed the earliest payments come in, up to what was drawn.
// Sources without dates bring no cash. Sums that do not fit are
// [money.ErrOverflow].
func (p *Plan) Cash() ([]Payment, error) {
	var all []Payment
	for i := range p.draft.Sources {
		s := &p.draft.Sources[i]
		if !s.State.Covers() && s.State != Lapsed || p.worth[i].Sign() == 0 {
			continue
		}
		payments, err := p.cashOf(s)
		if err != nil {
			return nil, err
		}
		all = append(all, payments...)
	}
	slices.SortStableFunc(all, func(a, b Payment) int { return a.Date.Compare(b.Date) })
	return all, nil
}

// cashOf returns the payments of a source, each what all so far convert to less
// what the earlier ones did: together they are rounded once.
func (p *Plan) cashOf(s *FundingSource) ([]Payment, error) {
	dated := slices.Clone(s.Cash)
	slices.SortStableFunc(dated, func(a, b Payment) int { return a.Date.Compare(b.Date) })
	var all []Payment
	var face, before money.Money
	for _, c := range dated {
		var err error
		if face, err = face.Add(c.Amount); err == nil && s.State == Lapsed {
			face, err = face.Min(s.Drawn)
		}
		if err != nil {
			return nil, err
		}
		net, err := face.Sub(s.Costs)
		if err != nil {
			return nil, err
		}
		if net.Sign() <= 0 {
			continue // the costs take it
		}
		sum, err := p.convert(net)
		if err == nil {
			c.Amount, err = sum.Sub(before)
		}
		if err != nil {
			return nil, err
		}
		if s.State == Lapsed && c.Amount.Sign() == 0 {
			continue // it lapsed before
		}
		before = sum
		if c.Title == "" {
			c.Title = s.Title
		}
		all = append(all, c)
	}
	return all, nil
}
