package recoup

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

// Statement is what a waterfall makes of everything received so far. It is plain
// data that belongs to the caller; [Waterfall.Next] goes on from it.
type Statement struct {
	Received      money.Money `json:"received"` // in this period
	Receipts      money.Money `json:"receipts"` // so far
	Steps         []StepLine  `json:"steps"`
	Undistributed money.Money `json:"undistributed"` // left after the last step; never negative
	// Overpaid is what was paid beyond all receipts, before refunds of them: the
	// next receipts make it good before anybody is paid. Only [Waterfall.Revise]
	// makes such statements; Money{} in others.
	Overpaid money.Money `json:"overpaid,omitzero"`
}

// StepLine is one step of a statement.
type StepLine struct {
	Title     string      `json:"title"`
	Purpose   Purpose     `json:"purpose,omitzero"`
	Kind      Kind        `json:"kind"`
	Share     money.Ratio `json:"share,omitzero"` // of the percentage kinds
	Available money.Money `json:"available"`      // so far; of a step off the top, the receipts
	Paid      money.Money `json:"paid"`           // by this step so far
	Full      bool        `json:"full"`           // it has paid all it may
	Payees    []PayeeLine `json:"payees"`
}

// PayeeLine is what one payee of a step gets.
type PayeeLine struct {
	Party       Party       `json:"party"`
	Before      money.Money `json:"before"`      // paid by earlier statements
	Now         money.Money `json:"now"`         // paid by this one; never negative
	Paid        money.Money `json:"paid"`        // both
	Outstanding money.Money `json:"outstanding"` // still owed by this step; nothing in a step that owes no sum
	// Over is what was paid beyond what the payee is entitled to now, which nobody
	// pays back. Only [Waterfall.Revise] makes such statements; Money{} in others.
	Over money.Money `json:"over,omitzero"`
}

// TakesBackError says that a statement would take back what was paid: receipts
// fell, or the waterfall is not the one that the earlier statement was drawn up
// by. [Waterfall.Revise] goes on all the same and lets the payments stand.
type TakesBackError struct {
	Step     string
	Party    Party
	Paid     money.Money // before
	Entitled money.Money // now, less than that
}

// Error says from whom money would have to be taken back.
func (e *TakesBackError) Error() string {
	return "recoup: step " + e.Step + ": " + string(e.Party) + " was paid " + e.Paid.String() + " and is entitled to " + e.Entitled.String() + ", want no less (Revise lets payments stand)"
}

// Statement returns the first statement over some receipts, which may not be
// negative: [budget.ErrNegative]. Those in another currency are a
// [*money.CurrencyMismatchError].
func (w Waterfall) Statement(received money.Money) (Statement, error) {
	return w.Next(Statement{}, received)
}

// StatementSeq returns the first statement over a sequence of receipts, refunds
// among them as negative amounts. It refuses what [Waterfall.Next] would refuse
// along the way: a refund of more than was undistributed when it came is a
// [*TakesBackError], whatever is received after it.
func (w Waterfall) StatementSeq(received iter.Seq[money.Money]) (Statement, error) {
	var at Statement
	var open money.Money // received since that statement: nothing but a refund takes back
	for m := range received {
		var err error
		if m.Sign() < 0 {
			if at, err = w.Next(at, open); err == nil {
				at, err = w.Next(at, m)
			}
			open = money.Money{}
		} else {
			open, err = open.Add(m)
		}
		if err != nil {
			return Statement{}, err
		}
	}
	sum, err := at.Receipts.Add(open)
	if err != nil {
		return Statement{}, err
	}
	return w.Statement(sum)
}

// Next returns the statement that follows another, when more was received. It is
// drawn up over all receipts and pays the difference to what the earlier one
// paid. A refund is a negative amount: it comes out of what was undistributed,
// and is a [*TakesBackError] beyond that, as is another waterfall by which
// somebody has had too much; if that is what was agreed, [Waterfall.Revise] lets
// what was paid stand. Receipts below zero in all are [budget.ErrNegative]. A
// statement that lost its steps, or whose payments and rest are not its receipts,
// is refused: its payees would be paid again.
func (w Waterfall) Next(before Statement, received money.Money) (Statement, error) {
	s, err := w.drawUp(before, received)
	if err != nil {
		return Statement{}, err
	}
	if len(before.Steps) != 0 && len(before.Steps) != len(w.steps) {
		return Statement{}, &budget.PlaceError{Place: "earlier statement: steps", Text: strconv.Itoa(len(before.Steps)), Err: want(budget.ErrConflict, "the %d steps of the waterfall (Revise goes on with another)", len(w.steps))}
	}
	if err := s.follow(before); err != nil {
		return Statement{}, err
	}
	return s, nil
}

// drawUp returns a statement over the receipts of an earlier one and more, as if
// nobody had been paid yet.
func (w Waterfall) drawUp(before Statement, received money.Money) (Statement, error) {
	nothing := money.MustNew(0, w.currency)
	receipts, err := money.Sum(nothing, before.Receipts, received)
	if err != nil {
		return Statement{}, err
	}
	if receipts.Sign() < 0 {
		return Statement{}, &budget.PlaceError{Place: "receipts", Text: receipts.String(), Err: fmt.Errorf("%w: no more can be refunded than the %v received before", budget.ErrNegative, before.Receipts)}
	}
	if err := before.conserves(); err != nil {
		return Statement{}, err
	}
	s := Statement{Received: received, Receipts: receipts}
	if (received == money.Money{}) {
		s.Received = nothing
	}
	s.Undistributed, err = w.run(&s)
	return s, err
}

// conserves returns an error if what was paid and what is left is not what was
// received.
func (s Statement) conserves() error {
	paid, err := s.paid()
	if err != nil {
		return err
	}
	all, err := paid.Add(s.Undistributed)
	if err == nil {
		all, err = all.Sub(s.Overpaid)
	}
	if err != nil {
		return err
	}
	if all.Minor() != s.Receipts.Minor() {
		return &budget.PlaceError{Place: "earlier statement: steps", Text: all.String(), Err: want(budget.ErrConflict, "payments and rest of %v, what was received", s.Receipts)}
	}
	return nil
}

// paid returns what all steps paid so far.
func (s Statement) paid() (money.Money, error) {
	var sum money.Money
	for _, step := range s.Steps {
		for _, p := range step.Payees {
			var err error
			if sum, err = sum.Add(p.Paid); err != nil {
				return money.Money{}, err
			}
		}
	}
	return sum, nil
}

// run takes the receipts through the steps and returns what is left.
func (w Waterfall) run(s *Statement) (money.Money, error) {
	top, rest, err := w.offTheTop(s.Receipts)
	if err != nil {
		return money.Money{}, err
	}
	for i := range w.steps {
		st := &w.steps[i]
		line := StepLine{Title: st.Title, Purpose: st.Purpose, Kind: st.Kind, Share: st.Share, Available: rest}
		var take money.Money
		if st.Kind == PercentOfGross {
			line.Available, take = s.Receipts, top[i]
		} else if take, err = st.take(rest); err == nil {
			rest, err = rest.Sub(take)
		}
		if err != nil {
			return money.Money{}, err
		}
		line.Paid = take
		line.Full = st.limit != money.Money{} && take == st.limit
		if line.Payees, err = st.pay(take); err != nil {
			return money.Money{}, err
		}
		s.Steps = append(s.Steps, line)
	}
	return rest, nil
}

// offTheTop splits the receipts between the percentages of gross and the rest, in
// one monotone split: reckoned one by one they could take a minor unit from the
// rest as the receipts grow. What a cap keeps a step from goes to the rest.
func (w Waterfall) offTheTop(receipts money.Money) (top []money.Money, rest money.Money, err error) {
	if w.gross == nil {
		return nil, receipts, nil
	}
	shares, err := receipts.AllocateMonotone(w.gross...)
	if err != nil {
		return nil, money.Money{}, err
	}
	top, rest = shares[:len(shares)-1], shares[len(shares)-1]
	for i := range top {
		capped, err := w.steps[i].atMost(top[i])
		if err != nil {
			return nil, money.Money{}, err
		}
		over, err := top[i].Sub(capped)
		if err == nil {
			rest, err = rest.Add(over)
		}
		if err != nil {
			return nil, money.Money{}, err
		}
		top[i] = capped
	}
	return top, rest, nil
}

// atMost returns m, or the limit of the step if m is above it.
func (s *step) atMost(m money.Money) (money.Money, error) {
	if (s.limit == money.Money{}) {
		return m, nil
	}
	return m.Min(s.limit)
}

// take returns what a step takes of what is available.
func (s *step) take(available money.Money) (money.Money, error) {
	if s.Kind == PercentOfAvailable {
		shares, err := available.AllocateMonotone(s.percent...)
		if err != nil {
			return money.Money{}, err
		}
		available = shares[0]
	}
	return s.atMost(available)
}

// pay shares what a step takes among its payees.
func (s *step) pay(take money.Money) ([]PayeeLine, error) {
	var shares []money.Money
	var err error
	switch {
	case take.Sign() == 0:
		shares = make([]money.Money, len(s.Payees))
		for i := range shares {
			shares[i] = take
		}
	case s.Kind == AmountOwed && s.Sharing == Equally:
		shares = s.fill(take)
	default:
		shares, err = take.AllocateMonotone(s.weights...)
	}
	if err != nil {
		return nil, err
	}
	lines := make([]PayeeLine, len(s.Payees))
	for i, p := range s.Payees {
		lines[i] = PayeeLine{Party: p.Party, Paid: shares[i], Outstanding: money.Zero(take.Currency())}
		if s.Kind == AmountOwed {
			if lines[i].Outstanding, err = s.owed[i].Sub(shares[i]); err != nil {
				return nil, err
			}
		}
	}
	return lines, nil
}

// fill gives everybody the same until they have what they are owed; odd units go
// to the earlier payees who are not full.
func (s *step) fill(take money.Money) []money.Money {
	order := make([]int, len(s.owed))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(s.owed[a].Minor(), s.owed[b].Minor()) })
	left := take.Minor()
	paid := make([]int64, len(s.owed))
	for n, i := range order {
		open := int64(len(order) - n)
		if owed := s.owed[i].Minor(); owed <= left/open {
			paid[i] = owed
			left -= owed
			continue
		}
		// Nobody from here on becomes full by the level alone.
		level, odd := left/open, left%open
		rest := slices.Sorted(slices.Values(order[n:]))
		for _, j := range rest {
			paid[j] = level
			if odd > 0 {
				paid[j]++
				odd--
			}
		}
		break
	}
	shares := make([]money.Money, len(paid))
	for i, n := range paid {
		shares[i] = money.MustNew(n, take.Currency())
	}
	return shares
}

// follow fills in what was paid before and what is paid now.
func (s *Statement) follow(before Statement) error {
	for i := range s.Steps {
		for j := range s.Steps[i].Payees {
			p := &s.Steps[i].Payees[j]
			p.Before = money.MustNew(0, p.Paid.Currency())
			if len(before.Steps) > 0 {
				if len(before.Steps[i].Payees) != len(s.Steps[i].Payees) || before.Steps[i].Payees[j].Party != p.Party {
					return &budget.PlaceError{Place: "step " + s.Steps[i].Title + ": payees", Err: want(budget.ErrConflict, "those of the earlier statement (Revise goes on with others)")}
				}
				p.Before = before.Steps[i].Payees[j].Paid
			}
			var err error
			if p.Now, err = p.Paid.Sub(p.Before); err != nil {
				return err
			}
			if p.Now.Sign() < 0 {
				return &TakesBackError{Step: s.Steps[i].Title, Party: p.Party, Paid: p.Before, Entitled: p.Paid}
			}
		}
	}
	return nil
}

// Party returns what a party was paid so far, now, is still owed and had too much,
// over all steps. Sums that do not fit are [money.ErrOverflow]; a statement that
// was drawn up has none.
func (s Statement) Party(p Party) (PayeeLine, error) {
	nothing := money.Zero(s.Receipts.Currency())
	sum := PayeeLine{Party: p, Before: nothing, Now: nothing, Paid: nothing, Outstanding: nothing}
	for _, step := range s.Steps {
		for _, line := range step.Payees {
			if line.Party != p {
				continue
			}
			if err := sum.add(line); err != nil {
				return PayeeLine{}, err
			}
		}
	}
	return sum, nil
}

// add adds what another line says to a sum.
func (p *PayeeLine) add(line PayeeLine) error {
	for _, pair := range [...]struct {
		to *money.Money
		m  money.Money
	}{{&p.Before, line.Before}, {&p.Now, line.Now}, {&p.Paid, line.Paid}, {&p.Outstanding, line.Outstanding}, {&p.Over, line.Over}} {
		var err error
		if *pair.to, err = pair.to.Add(pair.m); err != nil {
			return err
		}
	}
	return nil
}

// Return is what an investor made.
type Return struct {
	Invested money.Money `json:"invested"`
	Paid     money.Money `json:"paid"`
	Profit   money.Money `json:"profit"` // paid less invested; negative for a loss
	// Rate is profit for each unit invested, exactly: 1/5 is a return of 20 %.
	Rate money.Ratio `json:"rate"`
}

// Return returns what a party made on an investment so far. An investment of
// nothing has no rate: [money.ErrDivisionByZero]. One in another currency is a
// [*money.CurrencyMismatchError].
func (s Statement) Return(p Party, invested money.Money) (Return, error) {
	line, err := s.Party(p)
	if err != nil {
		return Return{}, err
	}
	r := Return{Invested: invested, Paid: line.Paid}
	if r.Profit, err = line.Paid.Sub(invested); err == nil {
		r.Rate, err = r.Profit.ShareOf(invested)
	}
	if err != nil {
		return Return{}, err
	}
	return r, nil
}
