package budget

import (
	"iter"
	"strconv"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/tabular"
)

// SheetLine is what a detail line comes to, the level below the accounts of a top
// sheet.
type SheetLine struct {
	Account     int           `json:"account"`        // position in the draft, counted from one
	Line        int           `json:"line"`           // position in the account, counted from one
	Code        AccountCode   `json:"code,omitempty"` // of the account
	Title       string        `json:"title,omitempty"`
	Heading     string        `json:"heading,omitempty"` // of the part of the top sheet
	Outside     bool          `json:"outside,omitempty"` // kept out of every total
	Description string        `json:"description,omitempty"`
	Direct      money.Money   `json:"direct"`
	Fringes     money.Money   `json:"fringes"`
	Total       money.Money   `json:"total"`
	Problems    []*PlaceError `json:"problems,omitempty"` // what could not be reckoned of it and counts as nothing
}

// Place returns where the line stands, for people: "account 2200: line 3".
func (l SheetLine) Place() string {
	a := Account{Code: l.Code, Title: l.Title}
	return "account " + a.name() + ": line " + strconv.Itoa(l.Line)
}

// Lines yields what every detail line comes to, without the lines that carry one of
// the groups, in the order of the draft. The lines of an account add up to its
// [SheetAccount]; an account without lines has none here. It works the lines out
// while it goes, in one pass and without allocating for each: a top sheet does not
// keep them.
//
// Where a ceiling counts several lines, the fringes on a line are what it adds to
// those of the lines before it.
func (b *Budget) Lines(without ...Group) iter.Seq[SheetLine] {
	return func(yield func(SheetLine) bool) {
		r := b.roller(without)
		r.meet()
		for i := range r.draft.Accounts {
			if !r.yieldLines(i, yield) {
				return
			}
		}
	}
}

// yieldLines yields the lines of an account.
func (r *roller) yieldLines(i int, yield func(SheetLine) bool) bool {
	a := &r.draft.Accounts[i]
	r.outside = a.Outside
	at := accountPlace(i, a)
	nothing := money.Zero(r.draft.Currency)
	for j := range a.Lines {
		l := &a.Lines[j]
		if r.skipped(l.Groups) {
			continue
		}
		known := len(r.sheet.Problems)
		c := r.line(at, j, l)
		s := SheetLine{
			Account: i + 1, Line: j + 1, Code: a.Code, Title: a.Title, Heading: a.heading(), Outside: a.Outside, Description: l.Description,
			Direct: nothing, Fringes: nothing, Total: nothing,
		}
		if c != (lineCost{}) {
			s.Direct, s.Fringes = c.direct, c.fringes
			s.Total, _ = c.direct.Add(c.fringes) // the total of the account holds it
		}
		if len(r.sheet.Problems) > known {
			s.Problems = append(s.Problems, r.sheet.Problems[known:]...)
		}
		if !yield(s) {
			return false
		}
	}
	return true
}

// AppendDetailCSV appends the whole budget as comma-separated text, as RFC 4180
// writes it, with the columns that [ReadDetail] reads: a row for each category,
// account and detail line, with what each account and line comes to in the columns
// subtotal, without fringes, and fringe_total. Quantities are written as they were
// read. What the format has no column for is left out: sections and headings,
// accounts outside the total, charges, credits, globals, rates and the fringes
// themselves. A line that cannot be reckoned has no totals.
func (b *Budget) AppendDetailCSV(text []byte) []byte {
	t := detailRecords{text}
	t.Row("level", "account", "description", "amount", "unit", "x", "rate", "4x", "currency", "fringes", "groups", "range", "subtotal", "fringe_total")
	var lines []SheetLine // of one account
	r := b.roller(nil)
	r.meet()
	category := AccountCode("")
	for i := range r.draft.Accounts {
		a := &r.draft.Accounts[i]
		lines = lines[:0]
		r.yieldLines(i, func(l SheetLine) bool { lines = append(lines, l); return true })
		if a.Outside {
			continue
		}
		if a.Category != category {
			category = a.Category
			t.Row("category", string(category), "", "", "", "", "", "", "", "", "", "", "", "")
		}
		direct, due := r.accountTotals(i, lines)
		t.Row("account", string(a.Code), a.Title, "", "", "", "", "", "", "", "", "", direct, due)
		for j := range lines {
			t.detail(a.Code, &a.Lines[j], &lines[j])
		}
	}
	return t.Commas
}

// accountTotals returns the cells of what an account comes to, without and of
// fringes; empty where something could not be reckoned.
func (r *roller) accountTotals(i int, lines []SheetLine) (direct, fringes string) {
	a := &r.draft.Accounts[i]
	if len(lines) == 0 {
		m, err := r.convert(a.Amount)
		if err != nil || (m == money.Money{}) {
			return "", ""
		}
		return m.Decimal(), ""
	}
	var d, f money.Tally
	for j := range lines {
		if len(lines[j].Problems) > 0 {
			return "", ""
		}
		_, _ = d.Add(lines[j].Direct), f.Add(lines[j].Fringes)
	}
	at := accountPlace(i, a)
	return r.total(at, &d).Decimal(), r.total(at, &f).Decimal()
}

// detailRecords is the detail of a budget as comma-separated text.
type detailRecords struct{ tabular.Commas }

// detail writes a detail line.
func (t *detailRecords) detail(code AccountCode, l *Line, s *SheetLine) {
	unit, _ := l.Unit.MarshalText() // of a checked line
	var currency, direct, fringes string
	if l.Currency != 0 {
		currency = l.Currency.String()
	}
	if len(s.Problems) == 0 {
		direct, fringes = s.Direct.Decimal(), s.Fringes.Decimal()
	}
	t.Row("detail", string(code), l.Description, l.Amount.String(), string(unit), l.Multiplier.String(), l.Rate.String(), l.Times.String(),
		currency, join(l.Fringes), join(l.Groups), l.Range, direct, fringes)
}

// join writes a list in a cell.
func join[T ~string](list []T) string {
	text := ""
	for i, part := range list {
		if i > 0 {
			text += ";"
		}
		text += string(part)
	}
	return text
}
