package budget

import (
	"cmp"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
)

// PersonPay is what one person is paid.
type PersonPay struct {
	Person role.Person `json:"person"`
	Pay    money.Money `json:"pay"`
}

// PayByPerson returns what each person is paid by the lines that a base takes,
// without fringes, in the order of the names. Lines that name nobody are not in it,
// nor are charges, nor is whoever is paid nothing. Errors are those of
// [Budget.Total].
func (b *Budget) PayByPerson(base Base) ([]PersonPay, error) {
	if err := b.checkBase(base); err != nil {
		return nil, err
	}
	r := b.roller(nil)
	r.keep = true
	r.accounts()
	paid := map[role.Person]*money.Tally{}
	line := -1
	for i := range r.draft.Accounts {
		a := &r.draft.Accounts[i]
		for j := range a.Lines {
			line++
			l := &a.Lines[j]
			direct := r.lines[line].direct
			if l.Person == "" || direct.Sign() == 0 || !base.selects(a) || !base.takes(l.Groups) {
				continue
			}
			if paid[l.Person] == nil {
				paid[l.Person] = &money.Tally{}
			}
			_ = paid[l.Person].Add(direct)
		}
	}
	if err := r.sheet.Err(); err != nil {
		return nil, err
	}
	var list []PersonPay
	for person, t := range paid {
		list = append(list, PersonPay{person, r.total(place{}.in(string(person), "accounts"), t)})
	}
	slices.SortFunc(list, func(x, y PersonPay) int { return cmp.Compare(x.Person, y.Person) })
	return list, nil
}
