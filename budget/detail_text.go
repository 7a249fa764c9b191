package budget

import (
	"encoding/csv"
	"errors"
	"io"
	"strconv"
	"strings"

	"example.com/producedby/budget/money"
)

// table is a header and rows as exported by a budgeting program.
type table struct {
	columns map[string]int
	rows    []tableRow
}

type tableRow struct {
	number int // of the line in the text
	cells  []string
}

// cell returns a cell of a row without white space around it, "" if the table has
// no such column or the row is too short.
func (t *table) cell(r tableRow, column string) string {
	i, ok := t.columns[column]
	if !ok || i >= len(r.cells) {
		return ""
	}
	return strings.TrimSpace(r.cells[i])
}

// readTable reads comma- or tab-separated text, whichever its first line uses.
// aliases names the columns that are read, in lower case.
func readTable(text string, aliases map[string]string, ps *problems) (t table) {
	first, _, _ := strings.Cut(text, "\n")
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	r.FieldsPerRecord = -1
	r.LazyQuotes = strings.Contains(first, "\t")
	if strings.Contains(first, "\t") {
		r.Comma = '\t'
	}
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return t
		}
		number := 1
		if len(cells) > 0 {
			number, _ = r.FieldPos(0)
		}
		switch {
		case err != nil:
			ps.add(textLine(number), "", err)
			return t
		case t.columns == nil:
			t.columns = map[string]int{}
			for i, name := range cells {
				name = strings.ToLower(strings.TrimSpace(name))
				if known, ok := aliases[name]; ok {
					name = known
				}
				if _, twice := t.columns[name]; twice && name != "" {
					ps.add(textLine(number), name, want(ErrDuplicate, "one column of this name"))
				}
				t.columns[name] = i
			}
		case strings.TrimSpace(strings.Join(cells, "")) != "":
			t.rows = append(t.rows, tableRow{number, cells})
		}
	}
}

func textLine(number int) place {
	name := "line " + strconv.Itoa(number)
	return place{name, name}
}

// need reports columns that are not there.
func (t *table) need(ps *problems, columns ...string) bool {
	ok := true
	for _, c := range columns {
		if _, there := t.columns[c]; !there {
			ps.add(textLine(1), c, ErrMissing)
			ok = false
		}
	}
	return ok
}

// step returns what amounts in some columns are rounded to: one of the last
// digit of the amount that is printed with most of them.
func (t *table) step(c money.Currency, columns []string) money.Money {
	digits := 0
	for _, row := range t.rows {
		for _, column := range columns {
			if _, fraction, ok := strings.Cut(t.cell(row, column), "."); ok {
				digits = max(digits, len(fraction))
			}
		}
	}
	if most, _ := c.Digits(); digits > most {
		digits = most
	}
	text := "1"
	if digits > 0 {
		text = "0." + strings.Repeat("0", digits-1) + "1"
	}
	m, _ := money.ParseAmount(text, c) // of no currency: every amount is a problem
	return m
}

var detailColumns = map[string]string{
	"acct": "account", "code": "account", "desc": "description", "title": "description", "amt": "amount", "units": "unit",
	"multiplier": "x", "times": "4x", "cur": "currency", "curr": "currency", "fringe": "fringes", "group": "groups",
	"total": "subtotal", "fringe total": "fringe_total",
}

// ReadDetail reads the detail of a budget as comma- or tab-separated text with a
// header, the way budgeting programs export it, and returns it as a draft in the
// given currency. The columns are level, account, description, amount, unit, x,
// rate, 4x, currency, fringes, groups, location, set, subtotal and fringe_total,
// in any order; level, account and description are needed, others are read if
// they are there. Lists in a cell are separated by ";".
//
// Rows of level "category" (or 1) open a category and those of level "account"
// (or 2) an account in it; those of level "detail" (or 3) are its lines. Any row
// may repeat a total: the subtotal and the fringe_total of a category, an account
// or a line become totals to be compared ([Draft.Published], by [Part]), as if
// rounded to the last digit that such columns print, and the top sheet sets each
// beside the computed one. They are not counted, save the subtotal of an account
// without lines or of a line without a rate, which is all that is known of it.
// What is below zero is a discount: a line that bears no fringes. A subtotal below
// zero of an account without lines becomes its only line.
// Rows of fringes, which have no amount of their own beside fringe_total, are no
// lines, since fringes are reckoned anew; what they come to in an account is
// compared. Totals are in the currency of the budget. Two accounts
// with one code stay two. Location and set become the groups "location:..." and
// "set:...". Fringes that rows name must be added to the draft.
//
// It returns every problem found, with the number of its line.
func ReadDetail(text string, c money.Currency) (Draft, error) {
	var ps problems
	t := readTable(text, detailColumns, &ps)
	if !t.need(&ps, "level", "account", "description") {
		return Draft{}, ps.err()
	}
	im := detailImport{problems: ps, table: &t, draft: Draft{Currency: c}, step: t.step(c, []string{"subtotal", "fringe_total"})}
	for _, row := range t.rows {
		im.row(row)
	}
	if err := im.err(); err != nil {
		return Draft{}, err
	}
	im.discounts()
	return im.draft, nil
}

type detailImport struct {
	problems
	table    *table
	draft    Draft
	category AccountCode
	step     money.Money // what totals are rounded to
	open     []int       // totals of the category that is open
	fringes  int         // the total of the rows of fringes of the account that is open, counted from one; zero for none
}

func (im *detailImport) row(r tableRow) {
	at := textLine(r.number)
	code := AccountCode(im.table.cell(r, "account"))
	next := len(im.draft.Accounts) + 1
	switch level := strings.ToLower(im.table.cell(r, "level")); level {
	case "category", "1":
		im.category, im.fringes = code, 0
		first := len(im.draft.Published)
		im.totals(at, r, "category", Part{First: next, Last: next - 1})
		im.open = nil
		for i := first; i < len(im.draft.Published); i++ {
			im.open = append(im.open, i)
		}
	case "account", "2":
		a := Account{Code: code, Title: im.table.cell(r, "description"), Category: im.category}
		a.Amount = im.totals(at, r, "account", Part{First: next, Last: next})
		im.draft.Accounts = append(im.draft.Accounts, a)
		for _, i := range im.open {
			im.draft.Published[i].Part.Last = next
		}
		im.fringes = 0
	case "detail", "3":
		im.detail(at, r)
	default:
		im.add(at.field("level"), level, want(ErrUnknown, `"category", "account" or "detail"`))
	}
}

// discounts makes lines of what is known of accounts that come to less than
// nothing.
func (im *detailImport) discounts() {
	for i := range im.draft.Accounts {
		a := &im.draft.Accounts[i]
		if len(a.Lines) > 0 || a.Amount.Sign() >= 0 {
			continue
		}
		var rate Quantity
		_ = rate.UnmarshalText([]byte(a.Amount.Decimal())) // a decimal number
		a.Lines = []Line{{Description: a.Title, Rate: rate}}
	}
}

// detail reads a detail row into the account that is open.
func (im *detailImport) detail(at place, r tableRow) {
	n := len(im.draft.Accounts)
	if n == 0 {
		im.add(at, "detail before any account", want(ErrConflict, "a row of level \"account\" above it"))
		return
	}
	l, ok := im.line(at, r)
	if !ok {
		im.fringeRow(at, r, n)
		return
	}
	a := &im.draft.Accounts[n-1]
	a.Lines = append(a.Lines, l)
	im.totals(at, r, "account", Part{First: n, Last: n, Line: len(a.Lines)})
}

// total reads a total that a row repeats.
func (im *detailImport) total(at place, r tableRow, column string) (money.Money, bool) {
	text := im.table.cell(r, column)
	if text == "" {
		return money.Money{}, false
	}
	m, err := money.ParseAmount(text, im.draft.Currency)
	im.add(at.field(column), text, err)
	return m, err == nil
}

// totals notes the totals that a row repeats, and returns the subtotal.
func (im *detailImport) totals(at place, r tableRow, what string, p Part) money.Money {
	label := at.name + ": " + what + " " + im.table.cell(r, "account") + ": "
	subtotal, ok := im.total(at, r, "subtotal")
	if ok {
		im.draft.Published = append(im.draft.Published, Published{Label: label + "subtotal", Amount: subtotal, RoundedTo: im.step, Part: p})
	}
	if m, ok := im.total(at, r, "fringe_total"); ok {
		p.Fringes = true
		im.draft.Published = append(im.draft.Published, Published{Label: label + "fringe_total", Amount: m, RoundedTo: im.step, Part: p})
	}
	return subtotal
}

// fringeRow adds a row of fringes to the total of such rows of account n.
func (im *detailImport) fringeRow(at place, r tableRow, n int) {
	m, ok := im.total(at, r, "fringe_total")
	if !ok {
		return
	}
	if im.fringes == 0 {
		label := at.name + ": account " + string(im.draft.Accounts[n-1].Code) + ": rows of fringes"
		im.draft.Published = append(im.draft.Published, Published{Label: label, Amount: m, RoundedTo: im.step, Part: Part{First: n, Last: n, Fringes: true}})
		im.fringes = len(im.draft.Published)
		return
	}
	p := &im.draft.Published[im.fringes-1]
	sum, err := p.Amount.Add(m)
	im.add(at.field("fringe_total"), m.Decimal(), err)
	p.Amount = sum
}

// line reads a detail row, and reports whether it is a line of the budget.
func (im *detailImport) line(at place, r tableRow) (Line, bool) {
	cell := func(column string) string { return im.table.cell(r, column) }
	l := Line{Description: cell("description"), Range: cell("range")}
	for _, q := range []struct {
		column string
		to     *Quantity
	}{{"amount", &l.Amount}, {"x", &l.Multiplier}, {"rate", &l.Rate}, {"4x", &l.Times}} {
		im.add(at.field(q.column), cell(q.column), q.to.UnmarshalText([]byte(cell(q.column))))
	}
	im.add(at.field("unit"), cell("unit"), l.Unit.UnmarshalText([]byte(unitWord(cell("unit")))))
	im.add(at.field("currency"), cell("currency"), l.Currency.UnmarshalText([]byte(cell("currency"))))
	l.Fringes = split[FringeCode](cell("fringes"))
	l.Groups = split[Group](cell("groups"))
	for _, tag := range []string{"location", "set"} {
		if text := cell(tag); text != "" {
			l.Groups = append(l.Groups, Group(tag+":"+text))
		}
	}
	if l.Rate.IsZero() && l.Amount.IsZero() {
		subtotal := cell("subtotal")
		if subtotal == "" {
			return Line{}, false // a row of fringes, or blank
		}
		m, err := money.ParseAmount(subtotal, im.draft.Currency)
		if err == nil { // else the total is a problem
			im.add(at.field("subtotal"), subtotal, l.Rate.UnmarshalText([]byte(m.Decimal())))
		}
	}
	return l, true
}

// unitWord returns the slug of a unit as programs write it.
func unitWord(text string) string {
	text = strings.ToLower(text)
	switch text {
	case "allow", "allowances":
		return "allowance"
	case "%":
		return "percent"
	case "":
		return ""
	case "hrs", "hr":
		return "hour"
	case "wk", "wks":
		return "week"
	default:
		return strings.TrimSuffix(text, "s")
	}
}

// split reads a list in a cell.
func split[T ~string](text string) []T {
	var list []T
	for part := range strings.SplitSeq(text, ";") {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, T(part))
		}
	}
	return list
}
