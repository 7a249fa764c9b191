package budget

import (
	"fmt"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
)

// withFringes adds what is due on the pay of a line.
func (r *roller) withFringes(account place, j int, l *Line, units money.Ratio, direct money.Money) lineCost {
	c := lineCost{direct: direct, fringes: money.Zero(r.draft.Currency)}
	if direct.Sign() < 0 {
		return c // a discount
	}
	for _, code := range l.Fringes {
		due, err := r.fringe(code, l, units, direct)
		if err == nil {
			due, err = c.fringes.Add(due)
		}
		if err != nil {
			r.problem(linePlace(account, j).field("fringes"), string(code), err)
			continue
		}
		c.fringes = due
	}
	return c
}

// fringe returns what one fringe adds to a line. A line that bears a fringe of
// which no edition applies on its day is a problem, not a line without it.
func (r *roller) fringe(code FringeCode, l *Line, units money.Ratio, direct money.Money) (money.Money, error) {
	at, err := r.edition(code, l)
	if err != nil {
		return money.Money{}, err
	}
	f := &r.terms[at]
	if f.flat() {
		if units, err = r.unitsOf(f, l, units); err != nil {
			return money.Money{}, err
		}
	}
	tally, err := r.tally(at, f, l)
	if err != nil {
		return money.Money{}, err
	}
	return tally.add(f, direct, units, r.draft.Rounding)
}

// unitsOf returns the units of a line in the unit of a flat fringe.
func (r *roller) unitsOf(f *Fringe, l *Line, units money.Ratio) (money.Ratio, error) {
	if f.Unit == Flat || f.Unit == l.Unit {
		return units, nil
	}
	have, ok := r.draft.Hours.of(l.Unit)
	due, _ := r.draft.Hours.of(f.Unit)
	if !ok {
		return money.Ratio{}, fmt.Errorf("unit %v: %w", l.Unit, want(ErrConflict, "hour, day, week or month, for the fringe is due per %v", f.Unit))
	}
	hours, err := units.Mul(have)
	if err != nil {
		return money.Ratio{}, err
	}
	return hours.Div(due)
}

// tally returns what a fringe has met so far in the scope of a line.
func (r *roller) tally(at int, f *Fringe, l *Line) (*fringeTally, error) {
	key, scoped, err := r.key(at, f.Per, l)
	if err != nil {
		return nil, err
	}
	if !scoped {
		return r.alone(), nil
	}
	t := r.tallies[key]
	if t == nil {
		t = &fringeTally{}
		if r.met != nil {
			if t.used, err = r.used(f.Code, key); err != nil {
				return nil, err
			}
		}
		r.tallies[key] = t
	}
	return t, nil
}

// key returns what a scope of an edition is known by, and false for the scope of
// a line by itself.
func (r *roller) key(at int, per FringeScope, l *Line) (tallyKey, bool, error) {
	key := tallyKey{fringe: at, outside: r.outside}
	switch per {
	case PerRange:
		key.who = l.Range
		return key, l.Range != "", nil
	case PerPerson, PerPersonAndYear:
		if l.Person == "" {
			return key, false, fmt.Errorf("%w: the person whose pay the ceiling counts", ErrMissing)
		}
		key.who = string(l.Person)
		if per == PerPersonAndYear {
			if (l.Date == phase.Date{}) {
				return key, false, fmt.Errorf("%w: the date, for the ceiling is of a year", ErrMissing)
			}
			key.year, _, _ = l.Date.Civil()
		}
		return key, true, nil
	default:
		return key, false, nil
	}
}

// alone returns an empty tally for a line that is counted by itself; it is good
// until the next one is asked for.
func (r *roller) alone() *fringeTally {
	r.scratch = fringeTally{}
	return &r.scratch
}

// edition returns the edition of a fringe that applies to a line.
func (r *roller) edition(code FringeCode, l *Line) (int, error) {
	for _, i := range r.fringes[code] {
		if r.terms[i].on(l.Date) {
			return i, nil
		}
	}
	if l.Date.IsZero() {
		return 0, fmt.Errorf("%w for a line without a date: no edition is open at the end", ErrMissing)
	}
	return 0, fmt.Errorf("%w on %v: no edition applies that day", ErrMissing, l.Date)
}

// linked returns the scope over which several editions of one code share a
// ceiling, zero if they do not: a ceiling of a line is not shared, nor has one
// edition anybody to share with.
func linked(terms []Fringe, editions []int) FringeScope {
	if len(editions) < 2 {
		return 0
	}
	for _, i := range editions {
		if f := &terms[i]; f.ceiling() && f.Per > PerLine {
			return f.Per
		}
	}
	return 0
}

// meet notes what is paid under every edition of the codes whose editions share a
// ceiling, before anything is reckoned, so that the order of the lines does not
// matter. Lines that cannot be reckoned are left to the pass that reports them.
func (r *roller) meet() {
	scopes := map[FringeCode]FringeScope{}
	for code, editions := range r.fringes {
		if per := linked(r.terms, editions); per != 0 {
			scopes[code] = per
		}
	}
	if len(scopes) == 0 {
		return
	}
	r.met = map[tallyKey]*fringeTally{}
	for i := range r.draft.Accounts {
		r.outside = r.draft.Accounts[i].Outside
		for j := range r.draft.Accounts[i].Lines {
			l := &r.draft.Accounts[i].Lines[j]
			for _, code := range l.Fringes {
				if scopes[code] != 0 && !r.skipped(l.Groups) {
					r.meetLine(code, scopes[code], l)
				}
			}
		}
	}
}

// meetLine notes what one line pays under a code.
func (r *roller) meetLine(code FringeCode, per FringeScope, l *Line) {
	at, err := r.edition(code, l)
	if err != nil {
		return
	}
	key, scoped, err := r.key(at, per, l)
	if err != nil || !scoped {
		return
	}
	units, direct, _, err := r.cost(l)
	if err != nil || direct.Sign() < 0 {
		return
	}
	f := &r.terms[at]
	if f.flat() {
		if units, err = r.unitsOf(f, l, units); err != nil {
			return
		}
	}
	t := r.met[key]
	if t == nil {
		t = &fringeTally{}
		r.met[key] = t
	}
	pay, err := t.pay.Add(direct)
	if err != nil {
		return // does not fit: nor do the totals
	}
	if f.flat() {
		if units, err = t.units.Add(units); err != nil {
			return
		}
		t.units = units
	}
	t.pay = pay
}

// used returns what the editions before that of key have used of its ceiling: pay,
// or what was due of a flat fringe.
func (r *roller) used(code FringeCode, key tallyKey) (money.Money, error) {
	flat := r.terms[key.fringe].flat()
	var pay, due money.Money
	for _, i := range r.fringes[code] {
		if i == key.fringe {
			break
		}
		before := key
		before.fringe = i
		t := r.met[before]
		if t == nil {
			continue
		}
		var err error
		if pay, err = pay.Add(t.pay); err != nil {
			return money.Money{}, err
		}
		if f := &r.terms[i]; f.flat() {
			more, err := capped(f.Flat, left(f.FlatCeiling, due), t.units, r.draft.Rounding)
			if err == nil {
				due, err = due.Add(more)
			}
			if err != nil {
				return money.Money{}, err
			}
		}
	}
	if flat {
		return due, nil
	}
	return pay, nil
}

// termsOf returns the fringes of a draft with every amount in the currency of the
// budget, and the editions of each code by their first day.
func (r *roller) termsOf(d *Draft) {
	r.terms = slices.Clone(d.Fringes)
	for i := range r.terms {
		f := &r.terms[i]
		at := fringePlace(i, f.Code)
		for _, a := range [...]struct {
			field  string
			amount *money.Money
		}{{"payCeiling", &f.PayCeiling}, {"flat", &f.Flat}, {"flatCeiling", &f.FlatCeiling}} {
			m, err := r.convert(*a.amount)
			r.problem(at.field(a.field), a.amount.String(), err)
			if err != nil {
				m = money.Zero(d.Currency) // a problem of the budget
			}
			*a.amount = m
		}
		r.fringes[f.Code] = append(r.fringes[f.Code], i)
	}
	for _, editions := range r.fringes {
		slices.SortStableFunc(editions, func(i, j int) int { return r.terms[i].From.Compare(r.terms[j].From) })
	}
}
