package budget

import (
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/tabular"
)

// SheetForm is how a top sheet is written for people.
//
// The zero value shows fringes with their accounts, and amounts to the last digit.
type SheetForm struct {
	Fringes Posting
	// Categories shows one row for each category in place of its accounts: the level
	// above them ([SheetSection.Categories]). Fringes posted to accounts or categories
	// are in the row.
	Categories bool
	// WholeUnits rounds every amount by itself, half to even, to a whole unit of the
	// currency, as top sheets are usually printed. Where that changes an amount the
	// sheet need not add up to the last unit, and says so.
	WholeUnits bool
}

// AppendMarkdown appends the top sheet as a table in Markdown: the sections with
// their totals, the charges with what they are of, the grand total, the credits and
// the net total, and below them what counts in neither: credits that are not
// applied and accounts outside the total. Amounts have commas between thousands;
// the currency stands in the header. What could not be reckoned, and is missing
// from the totals, is told under the table.
func (s *TopSheet) AppendMarkdown(b []byte, f SheetForm) []byte {
	if f.Categories && f.Fringes == PostToCategories {
		f.Fringes = PostToAccounts
	}
	t := printedSheet{Markdown: b, form: f}
	t.Header("Account", "Title", ">Amount ("+s.Currency.String()+")")
	s.byCategory(f).table(f.Fringes, &t)
	if t.rounded {
		t.Line("Each amount is rounded to a whole unit by itself; the sheet need not add up to the last one.")
	}
	appendProblems(&t.Markdown, s.Problems)
	return t.Markdown
}

// byCategory returns the sheet with categories in place of accounts, if that is the
// form.
func (s *TopSheet) byCategory(f SheetForm) *TopSheet {
	if !f.Categories {
		return s
	}
	gathered := *s
	gathered.Sections = slices.Clone(s.Sections)
	for i := range gathered.Sections {
		part := &gathered.Sections[i]
		if rows, err := part.Categories(); err == nil { // else the total of the section does not fit either
			part.Rows = rows
		}
	}
	return &gathered
}

// appendProblems tells what is missing from the totals of a table.
func appendProblems(t *tabular.Markdown, list []*PlaceError) {
	if len(list) == 0 {
		return
	}
	t.Line("Not complete, so that the totals are too low:")
	*t = append(*t, '\n')
	for _, p := range list {
		*t = append(*t, "- "+strings.TrimPrefix(p.Error(), "budget: ")+"\n"...)
	}
}

// AppendCSV appends the top sheet as comma-separated text with a header, as RFC
// 4180 writes it: kind, account, title, heading, amount and currency. The kind is
// account, section, charge, credit or total; outside for an account outside the
// total, unapplied for a credit that is not applied, problem for what could not be
// reckoned and is missing from the totals. A credit is below zero, as in
// [TopSheet.AppendMarkdown]: accounts, charges and credits add up to the net total.
// Amounts are plain decimal text.
func (s *TopSheet) AppendCSV(b []byte, p Posting) []byte {
	t := sheetRecords{tabular.Commas(b)}
	t.Row("kind", "account", "title", "heading", "amount", "currency")
	s.table(p, &t)
	for _, problem := range s.Problems {
		t.Row("problem", "", strings.TrimPrefix(problem.Error(), "budget: "), "", "", "")
	}
	return t.Commas
}

// sheetRow is a line of a top sheet as it is written.
type sheetRow struct {
	kind           string
	code           AccountCode
	title, heading string
	charge         *SheetCharge // zero for what is none
	amount         money.Money
}

// tableWriter takes the lines of a top sheet in order.
type tableWriter interface{ line(sheetRow) }

func (s *TopSheet) table(p Posting, t tableWriter) {
	account := func(r Row) bool {
		t.line(sheetRow{kind: "account", code: r.Code, title: r.Title, heading: r.Heading, amount: r.Amount})
		return true
	}
	for _, part := range s.Sections {
		part.rows(p, &s.FringeAccounts, account)
		total := part.Total
		if p == PostToBudget {
			total = part.Direct
		}
		t.line(sheetRow{kind: "section", title: part.title(), heading: part.Heading, amount: total})
	}
	if p == PostToBudget {
		for r := range s.Rows(p) {
			if r.Fringes {
				account(r)
			}
		}
	}
	s.afterSections(t)
}

// afterSections writes the charges, the totals and what is in none of them.
func (s *TopSheet) afterSections(t tableWriter) {
	for i := range s.Charges {
		c := &s.Charges[i]
		t.line(sheetRow{kind: "charge", code: c.Account, title: c.Title, charge: c, amount: c.Amount})
	}
	t.line(sheetRow{kind: "total", title: "Grand total", amount: s.Gross})
	for _, c := range s.Credits {
		if c.Applied {
			less, _ := c.Amount.Neg() // at least zero: its opposite fits
			t.line(sheetRow{kind: "credit", code: c.Account, title: c.Title, amount: less})
		}
	}
	if s.Net != s.Gross {
		t.line(sheetRow{kind: "total", title: "Net total", amount: s.Net})
	}
	for _, c := range s.Credits {
		if !c.Applied {
			t.line(sheetRow{kind: "unapplied", code: c.Account, title: c.Title, amount: c.Amount})
		}
	}
	for _, r := range s.Outside {
		t.line(sheetRow{kind: "outside", code: r.Code, title: r.Title, amount: r.Total})
	}
}

// of returns what a charge is a share of, for people; "" for a flat charge and for
// no charge.
func (c *SheetCharge) of(amount func(money.Money) string) string {
	if c == nil || (c.Base == money.Money{}) {
		return ""
	}
	text := c.Share.AsPercent() + " of " + amount(c.Base)
	if c.Less.Sign() > 0 {
		text += " less " + amount(c.Less)
	}
	if c.GrossUp {
		text += " and of itself"
	}
	return text
}

// title is the name of the line that totals a section.
func (part *SheetSection) title() string {
	if part.Heading == "" {
		return "Total"
	}
	return "Total " + part.Heading
}

// printedSheet is a top sheet in Markdown.
type printedSheet struct {
	tabular.Markdown
	form    SheetForm
	rounded bool // an amount was rounded
}

func (t *printedSheet) line(r sheetRow) {
	amount := money.Money.GroupedDecimal
	if t.form.WholeUnits {
		amount = func(m money.Money) string {
			text, rounded := wholeUnits(m)
			t.rounded = t.rounded || rounded
			return text
		}
	}
	title, strong := r.printed(amount)
	if strong {
		t.Bold(string(r.code), title, amount(r.amount))
	} else {
		t.Row(string(r.code), title, amount(r.amount))
	}
}

// printed returns the title of a row for people, and whether it is a total.
func (r *sheetRow) printed(amount func(money.Money) string) (title string, strong bool) {
	switch r.kind {
	case "section", "total":
		return r.title, true
	case "outside":
		return r.title + " (outside the total)", false
	case "unapplied":
		return r.title + " (credit not applied)", false
	}
	if of := r.charge.of(amount); of != "" {
		return r.title + " (" + of + ")", false
	}
	return r.title, false
}

// wholeUnits returns an amount rounded to a whole unit, without digits after the
// point, and whether it was another before.
func wholeUnits(m money.Money) (text string, rounded bool) {
	if unit, err := money.NewUnits(1, m.Currency()); err == nil {
		if whole, err := m.RoundTo(unit, money.HalfToEven); err == nil {
			text, _, _ := strings.Cut(whole.GroupedDecimal(), ".")
			return text, whole != m
		}
	}
	return m.GroupedDecimal(), false
}

// sheetRecords is a top sheet as comma-separated text.
type sheetRecords struct{ tabular.Commas }

func (t *sheetRecords) line(r sheetRow) {
	t.Row(r.kind, string(r.code), r.title, r.heading, r.amount.Decimal(), r.amount.Currency().String())
}
