package budget

import (
	"slices"
	"strconv"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role/cite"
)

// Draft is a budget as somebody writes it down. [New] checks it and makes it a
// [Budget].
type Draft struct {
	Title     string               `json:"title,omitempty"`
	Currency  money.Currency       `json:"currency"`          // of every total
	Rounding  money.Rounding       `json:"rounding,omitzero"` // of every line, fringe, charge and credit; zero is half to even
	Rates     []money.ExchangeRate `json:"rates,omitempty"`   // from the currencies of lines and accounts to Currency
	Hours     Hours                `json:"hours,omitzero"`
	Globals   []Global             `json:"globals,omitempty"`
	Fringes   []Fringe             `json:"fringes,omitempty"`
	Accounts  []Account            `json:"accounts,omitempty"`
	Charges   []Charge             `json:"charges,omitempty"`
	Credits   []Credit             `json:"credits,omitempty"`
	Published []Published          `json:"published,omitempty"`
	// FringeAccounts says which accounts fringes are posted to, where they are not
	// shown with their own.
	FringeAccounts FringeAccounts `json:"fringeAccounts,omitzero"`
	Note           string         `json:"note,omitempty"`
	Ref            cite.Ref       `json:"ref,omitzero"` // where the budget was read
}

// Global is a named number that formulas use, such as the shooting days.
type Global struct {
	Name  string   `json:"name"` // letters, digits and "_", not a digit first
	Value Quantity `json:"value"`
	// Days is the kind of day that the value counts in a schedule; zero if it
	// comes from elsewhere. See [Draft.WithSchedule].
	Days schedule.DayKind `json:"days,omitzero"`
	Note string           `json:"note,omitempty"` // where it comes from: "schedule of 3 May"
}

// Fed is a global whose value was taken from a schedule.
type Fed struct {
	Global string           `json:"global"`
	Days   schedule.DayKind `json:"days"`
	Count  int64            `json:"count"`           // of such days, the new value; zero if the schedule has none
	Before Quantity         `json:"before,omitzero"` // what it replaced
	Note   string           `json:"note,omitempty"`  // where that came from
}

// WithSchedule returns a copy of the draft in which every global that counts days
// has the number of those days in a schedule, and the others what they had. It also
// returns what was fed, in the order of the globals: one of which the schedule has
// no day is zero now, and its Count says so. The note of a global said where its
// old value came from and is taken off. A new schedule therefore makes a new
// version of the budget, which nobody has approved. A schedule without days is an
// error, [ErrMissing]: it would set every count to nothing.
func (d Draft) WithSchedule(s schedule.Schedule) (Draft, []Fed, error) {
	count := map[schedule.DayKind]int64{}
	for _, day := range s.Days() {
		count[day.Kind]++
	}
	if len(count) == 0 {
		return Draft{}, nil, &PlaceError{Place: "schedule: days", Path: "days", Err: ErrMissing}
	}
	d = d.clone()
	var fed []Fed
	for i := range d.Globals {
		if g := &d.Globals[i]; g.Days != 0 {
			fed = append(fed, Fed{Global: g.Name, Days: g.Days, Count: count[g.Days], Before: g.Value, Note: g.Note})
			g.Value, g.Note = Count(count[g.Days]), ""
		}
	}
	return d, fed, nil
}

// Budget is a checked budget. It never changes; see [Budget.Draft] for a copy to
// work on.
//
// The zero value is not a budget; make one with [New] or [Decode].
type Budget struct {
	draft Draft
	gross money.Money
	net   money.Money
}

// New checks a draft and returns it as a budget, or every problem found, each a
// [*PlaceError] that names the account, line, charge or global:
//   - a currency that is missing or holds no amounts, or has no rate,
//   - an account, charge or credit without a name, a name used twice,
//   - a negative share, ceiling, flat sum or number of hours, a share above the whole,
//   - a charge on a charge that does not come before it,
//   - a fringe, charge or account that nothing defines, a group that no line is in,
//   - a fringe twice on a line, editions of one fringe on the same day or with ceilings of
//     different scopes,
//   - a line or a total that does not fit.
//
// What a formula comes to is no matter of the form: a division by zero or a
// circular global makes its line a problem of the [TopSheet] and leaves the rest
// to be added up.
func New(d Draft) (*Budget, error) {
	c := checker{draft: &d}
	c.check()
	if err := c.err(); err != nil {
		return nil, err
	}
	b := &Budget{draft: d.clone()}
	if b.draft.Rounding == 0 {
		b.draft.Rounding = money.HalfToEven
	}
	sheet := b.roll(nil, &c)
	if err := c.err(); err != nil {
		return nil, err
	}
	b.gross, b.net = sheet.Gross, sheet.Net
	return b, nil
}

// Title returns the title.
func (b *Budget) Title() string { return b.draft.Title }

// Currency returns the currency of every total.
func (b *Budget) Currency() money.Currency { return b.draft.Currency }

// Gross returns the grand total: accounts, fringes and charges.
func (b *Budget) Gross() money.Money { return b.gross }

// Net returns the grand total less the applied credits.
func (b *Budget) Net() money.Money { return b.net }

// ByCurrency returns what the accounts inside the total cost in each currency they
// are budgeted in, before conversion and without fringes and charges: how the
// accounts of each currency will be kept. Lines that cannot be reckoned count as
// nothing, as in the [TopSheet]. A sum that does not fit is [money.ErrOverflow].
func (b *Budget) ByCurrency() (map[money.Currency]money.Money, error) {
	tallies := map[money.Currency]*money.Tally{}
	add := func(m money.Money) {
		if tallies[m.Currency()] == nil {
			tallies[m.Currency()] = &money.Tally{}
		}
		_ = tallies[m.Currency()].Add(m) // one currency each
	}
	r := b.roller(nil)
	for i := range b.draft.Accounts {
		a := &b.draft.Accounts[i]
		switch {
		case a.Outside:
		case len(a.Lines) == 0:
			add(a.Amount)
		default:
			for j := range a.Lines {
				m, err := r.foreign(&a.Lines[j])
				if err == nil {
					add(m)
				}
			}
		}
	}
	delete(tallies, 0) // accounts without an amount
	totals := make(map[money.Currency]money.Money, len(tallies))
	for c, t := range tallies {
		m, err := t.Total()
		if err != nil {
			return nil, &PlaceError{Place: "total in " + c.String(), Err: err}
		}
		totals[c] = m
	}
	return totals, nil
}

// Draft returns a copy of what the budget was made from.
func (b *Budget) Draft() Draft { return b.draft.clone() }

// Equal reports whether two budgets say the same.
func (b *Budget) Equal(other *Budget) bool {
	if b == nil || other == nil {
		return b == other
	}
	return b.Hash() == other.Hash()
}

// clone copies everything that a caller could change.
func (d Draft) clone() Draft {
	d.Rates = slices.Clone(d.Rates)
	d.Globals = slices.Clone(d.Globals)
	d.Fringes = slices.Clone(d.Fringes)
	d.Accounts = cloneAccounts(d.Accounts)
	d.Charges = slices.Clone(d.Charges)
	for i := range d.Charges {
		d.Charges[i].Base = d.Charges[i].Base.clone()
	}
	d.Credits = slices.Clone(d.Credits)
	for i := range d.Credits {
		rows := slices.Clone(d.Credits[i].Rows)
		for j := range rows {
			rows[j].Base = rows[j].Base.clone()
		}
		d.Credits[i].Rows = rows
	}
	d.FringeAccounts.Headings = slices.Clone(d.FringeAccounts.Headings)
	d.Published = slices.Clone(d.Published)
	for i := range d.Published {
		d.Published[i].Accounts = slices.Clone(d.Published[i].Accounts)
	}
	return d
}

func (b Base) clone() Base {
	b.Sections, b.ExceptSections = slices.Clone(b.Sections), slices.Clone(b.ExceptSections)
	b.Accounts, b.ExceptAccounts = slices.Clone(b.Accounts), slices.Clone(b.ExceptAccounts)
	b.Groups, b.ExceptGroups = slices.Clone(b.Groups), slices.Clone(b.ExceptGroups)
	b.Charges = slices.Clone(b.Charges)
	return b
}

// cloneAccounts copies accounts and lines with an allocation or two for each
// account, not for each line.
func cloneAccounts(accounts []Account) []Account {
	accounts = slices.Clone(accounts)
	for i := range accounts {
		lines := slices.Clone(accounts[i].Lines)
		fringes, groups := 0, 0
		for j := range lines {
			fringes += len(lines[j].Fringes)
			groups += len(lines[j].Groups)
		}
		allFringes, allGroups := make([]FringeCode, 0, fringes), make([]Group, 0, groups)
		for j := range lines {
			allFringes, lines[j].Fringes = carve(allFringes, lines[j].Fringes)
			allGroups, lines[j].Groups = carve(allGroups, lines[j].Groups)
		}
		accounts[i].Lines = lines
	}
	return accounts
}

// carve appends part to all, which has room, and returns both; part is nil if
// there is nothing in it.
func carve[T any](all, part []T) ([]T, []T) {
	if len(part) == 0 {
		return all, nil
	}
	from := len(all)
	all = append(all, part...)
	return all, all[from:len(all):len(all)]
}

// checker gathers the problems of a draft.
type checker struct {
	problems
	draft  *Draft
	groups map[Group]bool // that lines carry; nil until a base asks
	rates  map[money.Currency]bool
}

func (c *checker) check() {
	d := c.draft
	top := place{}
	if _, ok := d.Currency.Digits(); !ok {
		reason := error(ErrMissing)
		if d.Currency != 0 {
			reason = money.ErrNoMinorUnit
		}
		c.add(top.field("currency"), "", reason)
	}
	if d.Rounding != 0 && !d.Rounding.Valid() {
		c.add(top.field("rounding"), d.Rounding.String(), want(ErrUnknown, "a named rounding, such as \"half-to-even\""))
	}
	c.checkRates()
	c.checkHours()
	c.checkGlobals()
	fringes := c.checkFringes()
	for i := range d.Accounts {
		c.checkAccount(i, fringes)
	}
	c.checkCharges()
	c.checkCredits()
	c.checkPublished()
	d.FringeAccounts.check(place{}.field("fringeAccounts"), &c.problems)
}

func (c *checker) checkRates() {
	c.rates = map[money.Currency]bool{c.draft.Currency: true, 0: true}
	for i, rate := range c.draft.Rates {
		at := place{}.element("rates", i, "rate "+strconv.Itoa(i+1))
		switch {
		case c.draft.Currency == 0: // said once, of the currency
		case rate.To() != c.draft.Currency:
			c.add(at, rate.String(), &money.CurrencyMismatchError{Have: rate.To(), Want: c.draft.Currency})
		case c.rates[rate.From()]:
			c.add(at, rate.String(), want(ErrDuplicate, "one rate from %v, and none from the currency of the budget", rate.From()))
		}
		c.rates[rate.From()] = true
	}
}

func (c *checker) checkHours() {
	h := c.draft.Hours
	for _, f := range [...]struct {
		name  string
		hours money.Ratio
	}{{"day", h.Day}, {"week", h.Week}, {"month", h.Month}} {
		if f.hours.Sign() < 0 {
			c.add(place{}.field("hours").field(f.name), f.hours.String(), ErrNegative)
		}
	}
}

// amount checks an amount that may be left out and may not be negative.
func (c *checker) amount(at place, m money.Money) {
	if m.Sign() < 0 {
		c.add(at, m.String(), ErrNegative)
		return
	}
	c.rated(at, m)
}

// rated checks that an amount can be converted.
func (c *checker) rated(at place, m money.Money) {
	switch {
	case c.draft.Currency == 0: // said once, of the currency
	case !c.rates[m.Currency()]:
		c.add(at, m.String(), want(ErrNoRate, "%v or a rate, \"1 %v = N %[1]v\"", c.draft.Currency, m.Currency()))
	}
}

// own checks an amount that must be in the currency of the budget and not negative.
func (c *checker) own(at place, m money.Money) {
	if m.Sign() < 0 {
		c.add(at, m.String(), ErrNegative)
		return
	}
	c.same(at, m)
}

// same checks the currency of an amount that must be in that of the budget.
func (c *checker) same(at place, m money.Money) {
	switch {
	case c.draft.Currency == 0: // said once, of the currency
	case m.Currency() != 0 && m.Currency() != c.draft.Currency:
		c.add(at, m.String(), &money.CurrencyMismatchError{Have: m.Currency(), Want: c.draft.Currency})
	}
}

// share checks a part of a whole. More than the whole is refused: it is more
// often 10 written for 10 % than meant.
func (c *checker) share(at place, r money.Ratio) {
	switch {
	case r.Sign() < 0:
		c.add(at, r.String(), ErrNegative)
	case r.Cmp(money.Whole(1)) > 0:
		c.add(at, r.String(), wantShare(r))
	}
}

func (c *checker) checkGlobals() {
	seen := map[string]bool{}
	for i, g := range c.draft.Globals {
		at := place{}.named("globals", i, "global", g.Name)
		p := formulaParser{text: g.Name}
		switch {
		case g.Name == "" || !letter(g.Name[0]) || p.word() != g.Name:
			c.add(at.field("name"), g.Name, want(ErrSyntax, "a letter and then letters, digits and \"_\", such as \"SHOOT_DAYS\""))
		case seen[g.Name]:
			c.add(at.field("name"), g.Name, ErrDuplicate)
		case g.Value.IsZero():
			c.add(at.field("value"), "", ErrMissing)
		}
		if g.Days != 0 && !g.Days.Valid() {
			c.add(at.field("days"), g.Days.String(), want(ErrUnknown, "a kind of day of a schedule"))
		}
		seen[g.Name] = true
	}
}

func (c *checker) checkFringes() map[FringeCode]bool {
	known := map[FringeCode]bool{}
	for i := range c.draft.Fringes {
		f := &c.draft.Fringes[i]
		at := fringePlace(i, f.Code)
		if f.Code == "" {
			c.add(at.field("code"), "", ErrMissing)
		}
		known[f.Code] = true
		c.share(at.field("rate"), f.Rate)
		c.amount(at.field("payCeiling"), f.PayCeiling)
		c.amount(at.field("flat"), f.Flat)
		c.amount(at.field("flatCeiling"), f.FlatCeiling)
		switch {
		case f.flat() && !f.Rate.IsZero():
			c.add(at, "rate and flat", want(ErrConflict, "one of them"))
		case f.flat() && (f.PayCeiling != money.Money{}), !f.flat() && (f.FlatCeiling != money.Money{}):
			c.add(at, "ceiling of the other kind", want(ErrConflict, "payCeiling with a rate, flatCeiling with a flat amount"))
		}
		if _, hours := (Hours{}).of(f.Unit); f.flat() && !hours && f.Unit != Flat {
			c.add(at.field("unit"), f.Unit.String(), want(ErrRange, "flat, hour, day, week or month for a flat amount"))
		}
		if f.Per != 0 && !f.Per.Valid() {
			c.add(at.field("per"), f.Per.String(), wantMember(fringeScopeNames))
		}
		for _, other := range c.draft.Fringes[:i] {
			if other.Code != f.Code {
				continue
			}
			if overlap(&other, f) {
				c.add(at, string(f.Code), want(ErrDuplicate, "editions of one code that share no day"))
			}
			if other.ceiling() && f.ceiling() && other.scope() != f.scope() {
				c.add(at.field("per"), f.Per.String(), want(ErrConflict, "%v, as the other edition has it, for they share a ceiling", other.scope()))
			}
		}
	}
	return known
}

func fringePlace(i int, code FringeCode) place {
	return place{}.named("fringes", i, "fringe", string(code))
}

// overlap reports whether there is a day on which both fringes apply.
func overlap(a, b *Fringe) bool {
	return (a.Until.IsZero() || b.From.IsZero() || !a.Until.Before(b.From)) &&
		(b.Until.IsZero() || a.From.IsZero() || !b.Until.Before(a.From))
}

func (c *checker) checkAccount(i int, fringes map[FringeCode]bool) {
	a := &c.draft.Accounts[i]
	name := a.name()
	if name == "" {
		name = "number " + strconv.Itoa(i+1) + " in the list"
	}
	at := place{}.element("accounts", i, "account "+name)
	if a.Code == "" && a.Title == "" {
		c.add(at.field("title"), "", ErrMissing)
	}
	if a.Section != 0 && !a.Section.Valid() {
		c.add(at.field("section"), a.Section.String(), wantMember(sectionNames))
	}
	if len(a.Lines) == 0 {
		c.amount(at.field("amount"), a.Amount)
	} else {
		c.rated(at.field("amount"), a.Amount)
	}
	for j := range a.Lines {
		c.checkLine(at, j, &a.Lines[j], fringes)
	}
}

func (c *checker) checkLine(account place, j int, l *Line, fringes map[FringeCode]bool) {
	if !c.rates[l.Currency] && c.draft.Currency != 0 {
		c.add(linePlace(account, j).field("currency"), l.Currency.String(), want(ErrNoRate, "%v or a rate, \"1 %v = N %[1]v\"", c.draft.Currency, l.Currency))
	}
	if l.Unit != 0 && !l.Unit.Valid() {
		c.add(linePlace(account, j).field("unit"), l.Unit.String(), wantMember(unitNames))
	}
	for i, f := range l.Fringes {
		if !fringes[f] {
			c.add(linePlace(account, j).field("fringes"), string(f), wantKey(f, "a fringe of the budget", fringes))
		}
		if slices.Contains(l.Fringes[:i], f) {
			c.add(linePlace(account, j).field("fringes"), string(f), want(ErrDuplicate, "it once"))
		}
	}
}

func linePlace(account place, j int) place {
	return account.element("lines", j, "line "+strconv.Itoa(j+1))
}
