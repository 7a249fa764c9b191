package recoup

import (
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/tabular"
)

// AppendMarkdown appends the statement as a table in Markdown: every step with its
// payees, what each is paid now, has been paid so far and is still owed, then the
// sums, and under the table what was received and what is undistributed. "-" stands
// where a step owes no sum. Amounts have commas between thousands. What somebody had
// too much of after a revision ([PayeeLine.Over]) has a column of its own, if
// anybody had.
func (s Statement) AppendMarkdown(b []byte) []byte {
	t, over := tabular.Markdown(b), s.over()
	header := []string{"Step", "Takes", "To", ">Before", ">Now", ">So far", ">Still owed (" + s.Receipts.Currency().String() + ")"}
	if over {
		header = append(header, ">Too much")
	}
	t.Header(header...)
	row := func(write func(...string), step, takes, party, owed string, p PayeeLine) {
		cells := []string{step, takes, party, p.Before.GroupedDecimal(), p.Now.GroupedDecimal(), p.Paid.GroupedDecimal(), owed}
		if over {
			cells = append(cells, s.amount(p.Over).GroupedDecimal())
		}
		write(cells...)
	}
	sum := PayeeLine{Before: s.amount(money.Money{}), Now: s.amount(money.Money{}), Paid: s.amount(money.Money{}), Outstanding: s.amount(money.Money{})}
	for _, step := range s.Steps {
		title, takes := step.Title, step.takes()
		for _, p := range step.Payees {
			owed := "-"
			if step.Kind == AmountOwed {
				owed = p.Outstanding.GroupedDecimal()
			}
			row(t.Row, title, takes, string(p.Party), owed, p)
			title, takes = "", ""
			_ = sum.add(p) // sums of a statement fit: it conserves money
		}
	}
	row(t.Bold, "Total", "", "", sum.Outstanding.GroupedDecimal(), sum)
	text := "Received: " + s.Received.Grouped() + ", " + s.Receipts.Grouped() + " so far. Undistributed: " + s.Undistributed.Grouped() + "."
	if s.Overpaid.Sign() > 0 {
		text += " Paid beyond all receipts: " + s.Overpaid.Grouped() + "."
	}
	t.Line(text)
	return t
}

// over reports whether anybody had too much.
func (s Statement) over() bool {
	for _, step := range s.Steps {
		for _, p := range step.Payees {
			if p.Over.Sign() > 0 {
				return true
			}
		}
	}
	return false
}

// amount returns m, or nothing in the currency of the statement for Money{}.
func (s Statement) amount(m money.Money) money.Money {
	if (m == money.Money{}) {
		return money.Zero(s.Receipts.Currency())
	}
	return m
}

// takes says what a step takes, for people.
func (l *StepLine) takes() string {
	switch l.Kind {
	case PercentOfGross:
		return l.Share.AsPercent() + " of gross"
	case PercentOfAvailable:
		return l.Share.AsPercent() + " of what is available"
	default:
		return l.Kind.String()
	}
}

// AppendCSV appends the statement as comma-separated text with a header, as RFC
// 4180 writes it: row, step, kind, share, party, before, now, paid, outstanding, over
// and currency. A row "payee" is what a payee of a step gets, "undistributed" what is
// left, "overpaid" what was paid beyond all receipts, below zero, and "receipts" what
// was received so far, the receipts of this statement in the column now: what is
// paid to payees, undistributed and overpaid add up to the receipts. Amounts are
// plain decimal text.
func (s Statement) AppendCSV(b []byte) []byte {
	t, currency := tabular.Commas(b), s.Receipts.Currency().String()
	t.Row("row", "step", "kind", "share", "party", "before", "now", "paid", "outstanding", "over", "currency")
	for _, step := range s.Steps {
		kind, _ := step.Kind.MarshalText() // of a statement that was drawn up
		share := ""
		if step.Kind != AmountOwed {
			share = step.Share.String()
		}
		for _, p := range step.Payees {
			owed := ""
			if step.Kind == AmountOwed {
				owed = p.Outstanding.Decimal()
			}
			t.Row("payee", step.Title, string(kind), share, string(p.Party), p.Before.Decimal(), p.Now.Decimal(), p.Paid.Decimal(), owed, s.amount(p.Over).Decimal(), currency)
		}
	}
	t.Row("undistributed", "", "", "", "", "", "", s.Undistributed.Decimal(), "", "", currency)
	if less, err := s.Overpaid.Neg(); err == nil && less.Sign() < 0 {
		t.Row("overpaid", "", "", "", "", "", "", less.Decimal(), "", "", currency)
	}
	t.Row("receipts", "", "", "", "", "", s.Received.Decimal(), s.Receipts.Decimal(), "", "", currency)
	return t
}
