package budget

import (
	"errors"
	"strconv"
	"strings"

	"example.com/producedby/budget/money"
)

// ReadTopSheet reads a published top sheet as tab-separated text with the header
// account, title, section, amount, and returns it as a draft in the given
// currency. Nothing is corrected: codes and headings are kept as read, and "-"
// is no code. What the section column says decides what a row is:
//
//   - "=" before a name is a published total, to be compared: "=SUBTOTAL:POST" of
//     that section, "=GRAND TOTAL" of everything; "(ROUNDED TO 1000)" after it says
//     how it was rounded. A subtotal of no section of the sheet cannot be compared
//     until somebody says which accounts it is of; see [Published].
//   - "EXCLUDED" keeps the account out of the total.
//   - "CHARGE" is an amount over the subtotals.
//   - anything else is the heading of a section, of which [SectionOfHeading] knows
//     the usual ones.
//
// It returns every problem found, with the number of its line.
func ReadTopSheet(text string, c money.Currency) (Draft, error) {
	d := Draft{Currency: c}
	var all problems
	lines := strings.Split(strings.TrimSuffix(strings.ReplaceAll(text, "\r\n", "\n"), "\n"), "\n")
	if lines[0] != "account\ttitle\tsection\tamount" {
		all.add(sheetLine(0), lines[0], errSheetHeader)
		return Draft{}, all.err()
	}
	for i, line := range lines[1:] {
		if strings.TrimSpace(line) == "" {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 4 {
			all.add(sheetLine(i+1), line, errSheetCells)
			continue
		}
		amount, err := money.ParseAmount(cells[3], c)
		if err == nil && amount.Sign() < 0 {
			err = ErrNegative
		}
		if err != nil {
			all.add(sheetLine(i+1).field("amount"), cells[3], err)
			continue
		}
		d.sheetRow(cells[0], cells[1], cells[2], amount)
	}
	if err := all.err(); err != nil {
		return Draft{}, err
	}
	return d, nil
}

var (
	errSheetHeader = errors.New(`not the header, want "account", "title", "section" and "amount" with tabs between`)
	errSheetCells  = errors.New("not four cells with tabs between")
)

func sheetLine(i int) place { return place{}.in("line "+strconv.Itoa(i+1), "line "+strconv.Itoa(i+1)) }

// sheetRow adds a row of a published top sheet.
func (d *Draft) sheetRow(code, title, section string, amount money.Money) {
	if code == "-" {
		code = ""
	}
	switch {
	case strings.HasPrefix(section, "="):
		d.Published = append(d.Published, publishedRow(title, section[1:], amount))
	case section == "CHARGE":
		d.Charges = append(d.Charges, Charge{Title: title, Kind: chargeKindOf(title), Account: AccountCode(code), Flat: amount})
	default:
		a := Account{Code: AccountCode(code), Title: title, Section: SectionOfHeading(section), Heading: section, Amount: amount}
		if section == "EXCLUDED" {
			a.Outside = true
		}
		d.Accounts = append(d.Accounts, a)
	}
}

// chargeKindOf recognises the charges that name themselves.
func chargeKindOf(title string) ChargeKind {
	text := strings.ToLower(title)
	for k := range ChargeKinds() {
		if strings.HasPrefix(text, strings.ToLower(k.String())) {
			return k
		}
	}
	return 0
}

// publishedRow reads what a published total is of.
func publishedRow(title, of string, amount money.Money) Published {
	p := Published{Label: title, Amount: amount}
	if heading, ok := strings.CutPrefix(of, "SUBTOTAL:"); ok {
		p.Heading = heading
	}
	if _, rest, ok := strings.Cut(of, "(ROUNDED TO "); ok {
		step, _, _ := strings.Cut(rest, ")")
		if m, err := money.ParseAmount(step, amount.Currency()); err == nil && m.Sign() > 0 {
			p.RoundedTo = m
		}
	}
	return p
}
