package budget

import (
	"slices"
	"strconv"

	"example.com/producedby/budget/money"
)

// selects reports whether a base takes an account.
func (b *Base) selects(a *Account) bool {
	in := func(codes []AccountCode) bool {
		return slices.Contains(codes, a.Code) && a.Code != "" || slices.Contains(codes, a.Category) && a.Category != ""
	}
	return !a.Outside &&
		(len(b.Sections) == 0 || slices.Contains(b.Sections, a.Section)) && !slices.Contains(b.ExceptSections, a.Section) &&
		(len(b.Accounts) == 0 || in(b.Accounts)) && !in(b.ExceptAccounts)
}

// takes reports whether a base takes a line with these groups.
func (b *Base) takes(groups []Group) bool {
	has := func(list []Group) bool {
		return slices.ContainsFunc(groups, func(g Group) bool { return slices.Contains(list, g) })
	}
	return (len(b.Groups) == 0 || has(b.Groups)) && !has(b.ExceptGroups)
}

// base returns what a base comes to.
func (r *roller) base(at place, b *Base) money.Money {
	var t money.Tally
	line, row := 0, 0
	for i := range r.draft.Accounts {
		a := &r.draft.Accounts[i]
		first := line
		line += len(a.Lines)
		if a.Outside {
			continue
		}
		have := r.rows[row]
		row++
		switch {
		case !b.selects(a):
		case b.byGroup():
			r.groupsOf(&t, b, a, first)
		default:
			_ = t.Add(have.Direct)
			if !b.WithoutFringes {
				_ = t.Add(have.Fringes)
			}
		}
	}
	for _, id := range b.Charges {
		for i := range r.sheet.Charges {
			if r.sheet.Charges[i].ID == id {
				_ = t.Add(r.sheet.Charges[i].Amount)
			}
		}
	}
	return r.total(at, &t)
}

// groupsOf adds the lines of an account that a base takes; an account without
// lines has no groups.
func (r *roller) groupsOf(t *money.Tally, b *Base, a *Account, first int) {
	if len(a.Lines) == 0 && len(b.Groups) == 0 {
		stated, _ := r.convert(a.Amount)
		_ = t.Add(stated)
	}
	for j := range a.Lines {
		if !b.takes(a.Lines[j].Groups) {
			continue
		}
		_ = t.Add(r.lines[first+j].direct)
		if !b.WithoutFringes {
			_ = t.Add(r.lines[first+j].fringes)
		}
	}
}

// rowsInOrder returns the rows of the sections in the order of the accounts.
func (r *roller) rowsInOrder() []*SheetAccount {
	next := make(map[string]int, len(r.sheet.Sections))
	section := make(map[string]int, len(r.sheet.Sections))
	for i := range r.sheet.Sections {
		section[r.sheet.Sections[i].Heading] = i
	}
	var rows []*SheetAccount
	for i := range r.draft.Accounts {
		a := &r.draft.Accounts[i]
		if a.Outside {
			continue
		}
		h := a.heading()
		rows = append(rows, &r.sheet.Sections[section[h]].Rows[next[h]])
		next[h]++
	}
	return rows
}

func (r *roller) charges() {
	r.rows = r.rowsInOrder()
	sum := []money.Money{r.sheet.Accounts}
	for i := range r.draft.Charges {
		ch := &r.draft.Charges[i]
		at := place{}.element("charges", i, "charge "+ch.Title)
		row := SheetCharge{ID: ch.ID, Title: ch.Title, Kind: ch.Kind, Account: ch.Account, Share: ch.Share}
		var err error
		if (ch.Flat != money.Money{}) {
			row.Amount = ch.Flat
		} else {
			row.Base, row.Less, row.GrossUp = r.base(at, &ch.Base), ch.Less, ch.GrossUp
			row.Amount, err = chargeOn(row.Base, ch, r.draft.Rounding)
		}
		if err != nil {
			r.problem(at, "", err)
			row.Amount = money.Zero(r.draft.Currency)
		}
		r.sheet.Charges = append(r.sheet.Charges, row)
		sum = append(sum, row.Amount)
	}
	r.sheet.Gross = r.sum(place{}.in("grand total", "charges"), sum...)
}

// chargeOn returns the share of a base less what is taken off it, nothing if
// nothing is left.
func chargeOn(base money.Money, ch *Charge, round money.Rounding) (money.Money, error) {
	base, err := base.Sub(ch.Less)
	if err != nil {
		return money.Money{}, err
	}
	if base.Sign() < 0 {
		base = money.Zero(base.Currency())
	}
	share := ch.Share
	if ch.GrossUp {
		rest, err := money.Whole(1).Sub(share)
		if err == nil {
			share, err = share.Div(rest)
		}
		if err != nil {
			return money.Money{}, err
		}
	}
	return base.Times(share, round)
}

func (r *roller) credits() {
	applied := money.Zero(r.draft.Currency)
	for i := range r.draft.Credits {
		cr := &r.draft.Credits[i]
		at := place{}.element("credits", i, "credit "+cr.Title)
		row := SheetCredit{Title: cr.Title, Account: cr.Account, Applied: cr.Applied}
		amount, err := r.credit(at, cr)
		if err != nil {
			r.problem(at, "", err)
			amount = money.Zero(r.draft.Currency)
		}
		row.Amount = amount
		if cr.Applied {
			applied = r.sum(at, applied, amount)
		}
		r.sheet.Credits = append(r.sheet.Credits, row)
	}
	net, err := r.sheet.Gross.Sub(applied)
	r.problem(place{}.in("net total", "credits"), "", err)
	r.sheet.Net = net
}

func (r *roller) credit(at place, cr *Credit) (money.Money, error) {
	sum := money.Zero(r.draft.Currency)
	for j := range cr.Rows {
		row := &cr.Rows[j]
		amount := row.Flat
		if (row.Flat == money.Money{}) {
			var err error
			at := at.element("rows", j, "row "+strconv.Itoa(j+1))
			base := r.base(at, &row.Base)
			if base.Sign() < 0 {
				base = money.Zero(base.Currency())
			}
			if amount, err = share(base, row.Cap, row.Share, r.draft.Rounding); err != nil {
				return money.Money{}, err
			}
		}
		var err error
		if sum, err = sum.Add(amount); err != nil {
			return money.Money{}, err
		}
	}
	kept, err := money.Whole(1).Sub(cr.Discount)
	if err != nil {
		return money.Money{}, err
	}
	return share(sum, cr.Cap, kept, r.draft.Rounding)
}
