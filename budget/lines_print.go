package budget

import (
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/tabular"
)

// AppendDetailMarkdown appends the whole budget as a table in Markdown: the
// sections with their accounts, under each account its lines with quantities, unit,
// rate, fringes and total, then what [TopSheet.AppendMarkdown] writes after the
// sections. A formula is shown with what it comes to, "30 (SHOOT_DAYS)"; the column
// X holds multiplier and times; groups of a line stand in brackets after it.
// Amounts have commas between thousands. A line that cannot be reckoned has no
// amounts, and is told under the table.
func (b *Budget) AppendDetailMarkdown(text []byte) []byte {
	s := b.TopSheet()
	t := printedDetail{Markdown: text, values: newGlobalValues(b.draft.Globals)}
	t.Header("Account", "Description", ">Amount", "Unit", ">X", ">Rate", ">Fringes", ">Total ("+s.Currency.String()+")")
	rows := map[string]int{}                     // of each heading that were written
	written := make(map[string]tabular.Markdown) // the accounts under each heading
	parts := map[string]*SheetSection{}
	for i := range s.Sections {
		parts[s.Sections[i].Heading] = &s.Sections[i]
	}
	r := b.roller(nil)
	r.meet()
	var lines []SheetLine // of one account
	for i := range b.draft.Accounts {
		a := &b.draft.Accounts[i]
		lines = lines[:0]
		r.yieldLines(i, func(l SheetLine) bool { lines = append(lines, l); return true })
		if a.Outside {
			continue
		}
		h := a.heading()
		of := printedDetail{Markdown: written[h], values: t.values}
		of.account(&parts[h].Rows[rows[h]], a, lines)
		written[h] = of.Markdown
		rows[h]++
	}
	for i := range s.Sections {
		part := &s.Sections[i]
		t.Markdown = append(t.Markdown, written[part.Heading]...)
		t.Bold("", part.title(), "", "", "", "", unlessZero(part.Fringes), part.Total.GroupedDecimal())
	}
	s.afterSections(&t)
	appendProblems(&t.Markdown, s.Problems)
	return t.Markdown
}

// printedDetail is the detail of a budget in Markdown.
type printedDetail struct {
	tabular.Markdown
	values globalValues
}

// account writes an account with its lines.
func (t *printedDetail) account(row *SheetAccount, a *Account, lines []SheetLine) {
	t.Bold(string(row.Code), row.Title, "", "", "", "", unlessZero(row.Fringes), row.Total.GroupedDecimal())
	for i := range lines {
		t.detail(&a.Lines[lines[i].Line-1], &lines[i])
	}
}

// detail writes a line.
func (t *printedDetail) detail(l *Line, s *SheetLine) {
	title := l.Description
	if len(l.Groups) > 0 {
		title = strings.TrimPrefix(title+" ["+joined(l.Groups)+"]", " ")
	}
	unit, rate := "", t.shown(l.Rate)
	if l.Unit != 0 {
		unit = l.Unit.String()
	}
	if l.Currency != 0 && l.Currency != s.Direct.Currency() {
		rate += " " + l.Currency.String()
	}
	times := t.shown(l.Multiplier)
	if more := t.shown(l.Times); more != "" {
		times = strings.TrimPrefix(times+" x "+more, " x ")
	}
	fringes, total := "", ""
	if len(s.Problems) == 0 {
		total = s.Total.GroupedDecimal()
		if len(l.Fringes) > 0 {
			fringes = joined(l.Fringes) + ": " + s.Fringes.GroupedDecimal()
		}
	}
	t.Row("", title, t.shown(l.Amount), unit, times, rate, fringes, total)
}

// shown returns a quantity for people: the number that it comes to, and its formula
// if it is one.
func (t *printedDetail) shown(q Quantity) string {
	switch v, err := q.eval(&t.values); {
	case !q.given:
		return ""
	case err != nil:
		return q.text
	case q.root != nil:
		return v.Grouped() + " (" + q.text + ")"
	case strings.HasSuffix(q.text, "%"):
		return v.AsPercent()
	default:
		return v.Grouped()
	}
}

// line writes what stands after the sections.
func (t *printedDetail) line(r sheetRow) {
	title, strong := r.printed(money.Money.GroupedDecimal)
	cells := []string{string(r.code), title, "", "", "", "", "", r.amount.GroupedDecimal()}
	if strong {
		t.Bold(cells...)
	} else {
		t.Row(cells...)
	}
}

// unlessZero returns an amount for people, "" for nothing.
func unlessZero(m money.Money) string {
	if m.Sign() == 0 {
		return ""
	}
	return m.GroupedDecimal()
}

// joined lists names for people.
func joined[T ~string](list []T) string {
	names := make([]string, len(list))
	for i, n := range list {
		names[i] = string(n)
	}
	return strings.Join(names, ", ")
}
