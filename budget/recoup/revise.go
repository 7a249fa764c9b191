package recoup

import (
	"errors"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

// Revise returns the statement that follows another when what people are entitled
// to has changed and it was agreed that past payments stand: w is the waterfall
// as it is now, with costs that were added or other terms, and received may be a
// refund. Nobody pays back. What was received and not paid out, together with the
// new money, goes to those who are now entitled to more than they had, an earlier
// step first; inside a step that cannot be made good in full everybody gets the
// same share of what they lack. What is left then is undistributed.
//
// Payees are found again by the title of their step and their name; of several
// alike the first is the first. Somebody who was paid by a step that w no longer
// has is [budget.ErrUnknown]: keep the step, owing nothing. The payments of a step
// may exceed what was available to it; what each payee had too much is told
// ([PayeeLine.Over]), and what all had beyond the receipts ([Statement.Overpaid]).
// As long as somebody had too much, go on with Revise; where nobody had it is
// [Waterfall.Next]. Receipts below zero in all are [budget.ErrNegative], and an
// earlier statement whose payments and rest are not its receipts is
// [budget.ErrConflict].
func (w Waterfall) Revise(before Statement, received money.Money) (Statement, error) {
	s, err := w.drawUp(before, received)
	if err != nil {
		return Statement{}, err
	}
	if err := s.carry(before); err != nil {
		return Statement{}, err
	}
	had, err := before.paid()
	if err != nil {
		return Statement{}, err
	}
	fresh, err := s.Receipts.Sub(had)
	if err != nil {
		return Statement{}, err
	}
	if fresh.Sign() < 0 {
		if s.Overpaid, err = fresh.Neg(); err != nil {
			return Statement{}, err
		}
		fresh = money.MustNew(0, w.currency)
	}
	for i := range s.Steps {
		if fresh, err = s.Steps[i].makeGood(fresh, &w.steps[i]); err != nil {
			return Statement{}, err
		}
	}
	s.Undistributed = fresh
	return s, nil
}

// payment is a payee of a step as a statement names them.
type payment struct {
	title string
	nth   int // of several steps of one title, from zero
	party Party
	alike int // of several payees of one name
}

// payments calls visit for every payee of a statement, by name.
func (s *Statement) payments(visit func(payment, *PayeeLine)) {
	titles := map[string]int{}
	for i := range s.Steps {
		step := &s.Steps[i]
		nth := titles[step.Title]
		titles[step.Title]++
		seen := map[Party]int{}
		for j := range step.Payees {
			p := &step.Payees[j]
			visit(payment{step.Title, nth, p.Party, seen[p.Party]}, p)
			seen[p.Party]++
		}
	}
}

// carry notes what each payee was paid before. Paid stays what they are entitled
// to.
func (s *Statement) carry(before Statement) error {
	lines := map[payment]*PayeeLine{}
	s.payments(func(key payment, p *PayeeLine) {
		p.Before = money.MustNew(0, p.Paid.Currency())
		lines[key] = p
	})
	var lost []error
	before.payments(func(key payment, p *PayeeLine) {
		switch line := lines[key]; {
		case line != nil:
			line.Before, _ = line.Before.Add(p.Paid) // all payments add up: see conserves
		case p.Paid.Sign() != 0:
			lost = append(lost, &budget.PlaceError{Place: "step " + key.title + ": payee", Text: string(key.party), Err: want(budget.ErrUnknown, "a step that still pays them, for they were paid %v; keep it, owing nothing", p.Paid)})
		}
	})
	return errors.Join(lost...)
}

// makeGood pays what the payees of a step lack out of new money and returns what
// is left of that.
func (l *StepLine) makeGood(fresh money.Money, st *step) (money.Money, error) {
	lacks := make([]int64, len(l.Payees))
	all := money.MustNew(0, fresh.Currency())
	for i := range l.Payees {
		p := &l.Payees[i]
		lack, err := p.Paid.Sub(p.Before)
		if err != nil {
			return money.Money{}, err
		}
		if lack.Sign() < 0 {
			if p.Over, err = lack.Neg(); err != nil {
				return money.Money{}, err
			}
			continue
		}
		lacks[i] = lack.Minor()
		if all, err = all.Add(lack); err != nil {
			return money.Money{}, err
		}
	}
	pay, err := all.Min(fresh)
	if err != nil {
		return money.Money{}, err
	}
	shares := make([]money.Money, len(lacks))
	if pay.Sign() > 0 {
		if shares, err = pay.Allocate(lacks...); err != nil {
			return money.Money{}, err
		}
	}
	if err := l.settle(shares, st); err != nil {
		return money.Money{}, err
	}
	return fresh.Sub(pay)
}

// settle fills in what the payees of a step get now.
func (l *StepLine) settle(shares []money.Money, st *step) error {
	l.Paid = money.MustNew(0, l.Available.Currency())
	for i := range l.Payees {
		p := &l.Payees[i]
		var err error
		if p.Now, err = money.Sum(money.MustNew(0, l.Available.Currency()), shares[i]); err == nil {
			p.Paid, err = p.Before.Add(p.Now)
		}
		if err == nil {
			l.Paid, err = l.Paid.Add(p.Paid)
		}
		if err == nil && st.Kind == AmountOwed {
			p.Outstanding, err = st.owed[i].Sub(p.Paid)
			if p.Outstanding.Sign() < 0 {
				p.Outstanding = money.MustNew(0, p.Paid.Currency())
			}
		}
		if err != nil {
			return err
		}
	}
	order, err := l.Paid.Cmp(st.limit)
	l.Full = st.limit != money.Money{} && err == nil && order >= 0
	if st.Kind == AmountOwed {
		for i := range l.Payees {
			l.Full = l.Full && l.Payees[i].Outstanding.Sign() == 0
		}
	}
	return nil
}
