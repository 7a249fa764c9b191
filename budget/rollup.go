package budget

import (
	"errors"
	"slices"

	"example.com/producedby/budget/money"
)

// cost is what a line or an account comes to.
type cost struct{ direct, fringes money.Tally }

// roller adds a budget up, in one pass over its lines.
type roller struct {
	draft   *Draft
	without []Group
	globalValues
	rates   map[money.Currency]money.Ratio // units of the budget's currency for a unit
	terms   []Fringe                       // with amounts in the budget's currency
	fringes map[FringeCode][]int           // editions by their first day
	tallies map[tallyKey]*fringeTally
	met     map[tallyKey]*fringeTally // all that is paid, where editions share a ceiling; else nil
	scratch fringeTally
	lines   []lineCost // of every line in order, kept only if a base selects by group
	keep    bool
	outside bool            // whether the account at hand is outside the total
	unit    money.Money     // one unit of the currency
	rows    []*SheetAccount // of the accounts inside the total, in their order
	sheet   *TopSheet
}

type lineCost struct{ direct, fringes money.Money }

type tallyKey struct {
	fringe  int
	outside bool // what is outside the total uses up no ceiling inside it
	who     string
	year    int
}

// roll adds the budget up without the lines of some groups. What does not fit is
// a problem for c, if there is one, else the caller knows that there is none.
func (b *Budget) roll(without []Group, c *checker) *TopSheet {
	r := b.roller(without)
	r.accounts()
	r.charges()
	r.credits()
	r.compare()
	if c != nil {
		c.list = append(c.list, r.overflows()...)
	}
	return r.sheet
}

// Total returns what a base comes to: a total as somebody else defines it, such
// as the cost that a union's low-budget test or an insurer counts. An error is a
// [*PlaceError], where the base names an account, section or charge that the budget
// does not have or a group that no line is in, or an [*IncompleteError], where some of the budget could not be
// reckoned and the total would be too low. To leave out a group that no line is in
// is no error: it leaves out nothing.
func (b *Budget) Total(base Base) (money.Money, error) {
	if err := b.checkBase(base); err != nil {
		return money.Money{}, err
	}
	r := b.roller(nil)
	r.keep = r.keep || base.byGroup()
	r.accounts()
	r.charges()
	total := r.base(place{}.field("base"), &base)
	if err := r.sheet.Err(); err != nil {
		return money.Money{}, err
	}
	return total, nil
}

// checkBase reports what a base names that the budget does not have.
func (b *Budget) checkBase(base Base) error {
	charges := map[string]bool{}
	for i := range b.draft.Charges {
		charges[b.draft.Charges[i].ID] = true
	}
	c := checker{draft: &b.draft}
	c.checkBase(place{}, base, charges)
	return c.err()
}

// roller returns a roller that is ready to start.
func (b *Budget) roller(without []Group) *roller {
	d := &b.draft
	r := &roller{
		draft: d, without: without,
		globalValues: newGlobalValues(d.Globals),
		rates:        map[money.Currency]money.Ratio{0: money.Whole(1), d.Currency: money.Whole(1)},
		fringes:      map[FringeCode][]int{},
		tallies:      map[tallyKey]*fringeTally{},
		sheet:        &TopSheet{Title: d.Title, Currency: d.Currency, FringeAccounts: FringeAccounts{d.FringeAccounts.Suffix, slices.Clone(d.FringeAccounts.Headings), d.FringeAccounts.Budget}},
	}
	r.unit, _ = money.NewUnits(1, d.Currency) // a checked currency holds a unit
	for _, rate := range d.Rates {
		r.rates[rate.From()] = rate.PerUnit()
	}
	r.termsOf(d)
	r.keep = slices.ContainsFunc(d.Published, func(p Published) bool { return p.Part.Line > 0 }) ||
		slices.ContainsFunc(d.Charges, func(ch Charge) bool { return ch.Base.byGroup() }) ||
		slices.ContainsFunc(d.Credits, func(cr Credit) bool {
			return slices.ContainsFunc(cr.Rows, func(row CreditRow) bool { return row.Base.byGroup() })
		})
	return r
}

func (b Base) byGroup() bool { return len(b.Groups)+len(b.ExceptGroups) > 0 }

// overflows returns the problems that no sheet can be made of.
func (r *roller) overflows() []error {
	var list []error
	for _, p := range r.sheet.Problems {
		if errors.Is(p, money.ErrOverflow) {
			list = append(list, p)
		}
	}
	return list
}

func (r *roller) problem(at place, text string, err error) {
	if err != nil {
		r.sheet.Problems = append(r.sheet.Problems, &PlaceError{Place: at.name, Path: at.path, Text: text, Err: err})
	}
}

// total returns what a tally comes to, in the currency of the budget even if it
// is empty.
func (r *roller) total(at place, t *money.Tally) money.Money {
	_ = t.Add(money.Zero(r.draft.Currency)) // the currency of every part
	m, err := t.Total()
	r.problem(at, "", err)
	if err != nil {
		return money.Zero(r.draft.Currency)
	}
	return m
}

// accounts rolls up the lines, the accounts and the sections.
func (r *roller) accounts() {
	if r.keep {
		n := 0
		for i := range r.draft.Accounts {
			n += len(r.draft.Accounts[i].Lines)
		}
		r.lines = make([]lineCost, 0, n)
	}
	r.meet()
	sections := map[string]int{}
	var sums []cost
	var all money.Tally
	for i := range r.draft.Accounts {
		a := &r.draft.Accounts[i]
		row := r.account(i, a)
		if a.Outside {
			r.sheet.Outside = append(r.sheet.Outside, row)
			continue
		}
		at, known := sections[a.heading()]
		if !known {
			at = len(r.sheet.Sections)
			sections[a.heading()] = at
			r.sheet.Sections = append(r.sheet.Sections, SheetSection{Heading: a.heading(), Section: a.Section})
			sums = append(sums, cost{})
		}
		r.sheet.Sections[at].Rows = append(r.sheet.Sections[at].Rows, row)
		if r.sheet.Sections[at].Section != a.Section {
			r.sheet.Sections[at].Section = 0
		}
		_ = sums[at].direct.Add(row.Direct)
		_ = sums[at].fringes.Add(row.Fringes)
		_ = all.Add(row.Total)
	}
	for i := range r.sheet.Sections {
		s := &r.sheet.Sections[i]
		at := place{}.in("section "+s.Heading, "accounts")
		s.Direct, s.Fringes = r.total(at, &sums[i].direct), r.total(at, &sums[i].fringes)
		s.Total = r.sum(at, s.Direct, s.Fringes)
	}
	r.sheet.Accounts = r.total(place{}.in("all accounts", "accounts"), &all)
}

// sum adds amounts in the currency of the budget.
func (r *roller) sum(at place, amounts ...money.Money) money.Money {
	var t money.Tally
	for _, m := range amounts {
		_ = t.Add(m)
	}
	return r.total(at, &t)
}

// account returns the row of an account.
func (r *roller) account(i int, a *Account) SheetAccount {
	r.outside = a.Outside
	at := accountPlace(i, a)
	row := SheetAccount{Code: a.Code, Title: a.Title, Category: a.Category, Section: a.Section, Stated: a.Amount, Lines: len(a.Lines)}
	if len(a.Lines) == 0 {
		var t money.Tally
		stated, err := r.convert(a.Amount)
		r.problem(at.field("amount"), a.Amount.String(), err)
		_ = t.Add(stated)
		row.Direct, row.Fringes = r.total(at, &t), money.Zero(r.draft.Currency)
	} else {
		var sum cost
		for j := range a.Lines {
			c := r.line(at, j, &a.Lines[j])
			_ = sum.direct.Add(c.direct)
			_ = sum.fringes.Add(c.fringes)
			if r.keep {
				r.lines = append(r.lines, c)
			}
		}
		row.Direct, row.Fringes = r.total(at, &sum.direct), r.total(at, &sum.fringes)
	}
	row.Total = r.sum(at, row.Direct, row.Fringes)
	return row
}

func accountPlace(i int, a *Account) place {
	return place{}.element("accounts", i, "account "+a.name())
}

// convert returns an amount in the currency of the budget.
func (r *roller) convert(m money.Money) (money.Money, error) {
	if m.Currency() == r.draft.Currency || m.Currency() == 0 {
		return m, nil
	}
	rate, err := money.NewExchangeRate(m.Currency(), r.draft.Currency, r.rates[m.Currency()])
	if err != nil {
		return money.Money{}, err
	}
	return rate.Convert(m, r.draft.Rounding)
}

// line returns what a line comes to; nothing if something is wrong with it.
func (r *roller) line(account place, j int, l *Line) lineCost {
	if r.skipped(l.Groups) {
		return lineCost{}
	}
	units, direct, field, err := r.cost(l)
	if err != nil {
		r.problem(linePlace(account, j).field(field), "", err)
		return lineCost{}
	}
	return r.withFringes(account, j, l, units, direct)
}

// cost returns the units of a line and what they cost without fringes, or the
// field that is wrong.
func (r *roller) cost(l *Line) (money.Ratio, money.Money, string, error) {
	units, field, err := r.units(l)
	if err != nil {
		return money.Ratio{}, money.Money{}, field, err
	}
	rate, err := l.Rate.eval(&r.globalValues)
	if err != nil {
		return money.Ratio{}, money.Money{}, "rate", err
	}
	direct, field, err := r.price(l, units, rate)
	return units, direct, field, err
}

// skipped reports whether a line is in a group that is left out.
func (r *roller) skipped(groups []Group) bool {
	return len(r.without) > 0 && slices.ContainsFunc(groups, func(g Group) bool { return slices.Contains(r.without, g) })
}

// units returns amount x multiplier x times, and the field that is wrong.
func (r *roller) units(l *Line) (money.Ratio, string, error) {
	product := money.Whole(1)
	for _, f := range [...]struct {
		name string
		q    *Quantity
	}{{"amount", &l.Amount}, {"multiplier", &l.Multiplier}, {"times", &l.Times}} {
		if !f.q.given {
			continue
		}
		v, err := f.q.eval(&r.globalValues)
		if err == nil && v.Sign() < 0 {
			err = ErrNegative
		}
		if err == nil {
			product, err = product.Mul(v)
		}
		if err != nil {
			return money.Ratio{}, f.name, err
		}
	}
	return product, "", nil
}

// foreign returns what a line costs in its own currency.
func (r *roller) foreign(l *Line) (money.Money, error) {
	units, _, err := r.units(l)
	if err != nil {
		return money.Money{}, err
	}
	rate, err := l.Rate.eval(&r.globalValues)
	if err == nil && l.Unit == Hundredth {
		units, err = units.Mul(money.Percent(1))
	}
	if err == nil {
		units, err = units.Mul(rate)
	}
	if err != nil {
		return money.Money{}, err
	}
	c := l.Currency
	if c == 0 {
		c = r.draft.Currency
	}
	unit, err := money.NewUnits(1, c)
	if err != nil {
		return money.Money{}, err
	}
	return unit.Times(units, r.draft.Rounding)
}

// price returns units x rate in the currency of the budget, rounded once.
func (r *roller) price(l *Line, units, rate money.Ratio) (money.Money, string, error) {
	if l.Unit == Hundredth {
		var err error
		if units, err = units.Mul(money.Percent(1)); err != nil {
			return money.Money{}, "amount", err
		}
	}
	factor, err := units.Mul(rate)
	if err == nil && l.Currency != r.draft.Currency && l.Currency != 0 {
		factor, err = factor.Mul(r.rates[l.Currency])
	}
	if err != nil {
		return money.Money{}, "rate", err
	}
	direct, err := r.unit.Times(factor, r.draft.Rounding)
	return direct, "rate", err
}
