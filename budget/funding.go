package budget

import (
	"fmt"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Funding is a budget set against a financing plan: how much of it is covered,
// and what is missing now and once everything offered has closed.
type Funding struct {
	Version      Hash        `json:"version,omitempty"` // of the budget, see [TopSheet.Version]
	Budget       money.Money `json:"budget"`            // what has to be covered: the net total; not above zero if applied credits exceed the cost
	Covered      money.Money `json:"covered"`           // of it, by money committed, closed or drawn
	IfOffered    money.Money `json:"ifOffered"`         // of it, if all that is offered closes too
	Gap          money.Money `json:"gap"`               // not covered now; never negative
	GapIfOffered money.Money `json:"gapIfOffered"`      // not covered even then; never negative
	Surplus      money.Money `json:"surplus"`           // committed money that is not needed or may not be used; never negative
}

// Funded reports whether the budget is covered now.
func (f Funding) Funded() bool { return f.Gap.Sign() == 0 }

// Fund sets the plan against a top sheet: its net total, for credits that are
// applied are money already counted. Money that may only be spent on some
// sections covers no more than they cost; charges belong to no section. Where the
// applied credits exceed the cost there is nothing to cover and no gap, and all
// that was raised is surplus. An error
// means that the two are in different currencies, or is an [*IncompleteError]: of
// a sheet whose totals are too low nobody can say what is missing.
func (p *Plan) Fund(s *TopSheet) (Funding, error) {
	if s.Currency != p.draft.Currency {
		return Funding{}, &money.CurrencyMismatchError{Have: s.Currency, Want: p.draft.Currency}
	}
	if err := s.Err(); err != nil {
		return Funding{}, err
	}
	f := Funding{Version: s.Version(), Budget: s.Net}
	costs, err := sectionCosts(s)
	if err != nil {
		return Funding{}, err
	}
	raised := func(st SourceState) bool { return st.Covers() || st == Lapsed } // of what lapsed the part that was drawn
	offered := func(st SourceState) bool { return raised(st) || st == Offered }
	steps := []func() error{
		func() (err error) { f.Covered, err = p.usable(costs, s.Net, raised); return err },
		func() (err error) { f.IfOffered, err = p.usable(costs, s.Net, offered); return err },
		func() (err error) { f.Gap, err = missing(s.Net, f.Covered); return err },
		func() (err error) { f.GapIfOffered, err = missing(s.Net, f.IfOffered); return err },
		func() error {
			all, err := p.committed()
			if err == nil {
				f.Surplus, err = all.Sub(f.Covered)
			}
			return err
		},
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return Funding{}, err
		}
	}
	return f, nil
}

// missing returns what a sum is short of another, and never less than nothing.
func missing(whole, have money.Money) (money.Money, error) {
	m, err := whole.Sub(have)
	if err == nil && m.Sign() < 0 {
		m = money.MustNew(0, m.Currency())
	}
	return m, err
}

// committed returns all money that covers the plan, needed or not.
func (p *Plan) committed() (money.Money, error) {
	return money.Sum(money.MustNew(0, p.draft.Currency), p.Total(Committed), p.Total(Closed), p.Total(Drawn), p.Total(Lapsed))
}

// sectionCosts returns the cost of each section, by number; number 0 is what
// belongs to none, the charges included.
func sectionCosts(s *TopSheet) ([]money.Money, error) {
	costs := make([]money.Money, OtherCosts+1)
	rest := s.Gross
	for section := range Sections() {
		m, err := s.Section(section)
		if err == nil {
			costs[section] = m
			rest, err = rest.Sub(m)
		}
		if err != nil {
			return nil, err
		}
	}
	costs[0] = rest
	return costs, nil
}

// usable returns how much of the money in some states can be spent on the
// budget. That is the greatest flow from the sources to the sections they may be
// spent on, which by the theorem of Ford and Fulkerson is the least cut: over
// every set of sections, their cost and the money that may be spent elsewhere
// too.
func (p *Plan) usable(costs []money.Money, net money.Money, counts func(SourceState) bool) (money.Money, error) {
	least := net
	for set := range 1 << len(costs) {
		var cut money.Tally
		for section, m := range costs {
			if set&(1<<section) != 0 {
				_ = cut.Add(m)
			}
		}
		for i := range p.draft.Sources {
			s := &p.draft.Sources[i]
			if counts(s.State) && !within(s.Only, set, len(costs)) {
				_ = cut.Add(p.worth[i])
			}
		}
		_ = cut.Add(money.MustNew(0, p.draft.Currency))
		m, err := cut.Total()
		if err != nil {
			continue // larger than anything that fits
		}
		if least, err = least.Min(m); err != nil {
			return money.Money{}, err
		}
	}
	if least.Sign() < 0 {
		return money.MustNew(0, p.draft.Currency), nil // credits above the cost: nothing to cover
	}
	return least, nil
}

// within reports whether money for some sections, all if none is named, can only
// go to a set of sections.
func within(only []Section, set, sections int) bool {
	if len(only) == 0 {
		return set == 1<<sections-1
	}
	return !slices.ContainsFunc(only, func(s Section) bool { return set&(1<<s) == 0 })
}

// Shortfall says that a proposed budget is above the money raised, by how much
// and whose matter that is. It is an outcome, not an error.
type Shortfall struct {
	Budget    money.Money   `json:"budget"`
	Raised    money.Money   `json:"raised"`    // covered by money committed or later
	Missing   money.Money   `json:"missing"`   // above zero
	IfOffered money.Money   `json:"ifOffered"` // still missing if all that is offered closes
	To        role.Role     `json:"to"`        // who may have to find more money
	People    []role.Person `json:"people,omitempty"`
	Duty      role.Duty     `json:"duty"`
	Ref       cite.Ref      `json:"ref,omitzero"`
}

// IsZero reports whether s is no shortfall.
func (s Shortfall) IsZero() bool { return s.Missing.Sign() == 0 }

// String returns the shortfall as a sentence for people.
func (s Shortfall) String() string {
	if s.IsZero() {
		return "no shortfall"
	}
	text := fmt.Sprintf("the budget of %v is %v above the %v raised: the %v may have to secure more", s.Budget.Grouped(), s.Missing.Grouped(), s.Raised.Grouped(), s.To)
	switch {
	case s.IfOffered.Sign() == 0:
		text += "; what is offered would close it"
	case s.IfOffered != s.Missing:
		text += fmt.Sprintf("; %v would still be missing if all that is offered closed", s.IfOffered.Grouped())
	}
	return text
}

// Shortfall returns the shortfall of the funding, and false if there is none. It
// is addressed to the executive producer, who may have to secure more money when
// the proposed budget is above what was raised; people are those who hold that
// role on the production, as far as the caller knows them.
func (f Funding) Shortfall(people ...role.Person) (Shortfall, bool) {
	if f.Funded() {
		return Shortfall{}, false
	}
	return Shortfall{
		Budget: f.Budget, Raised: f.Covered, Missing: f.Gap, IfOffered: f.GapIfOffered,
		To: role.ExecutiveProducer, People: slices.Clone(people),
		Duty: role.FundingShortfall, Ref: cite.Ref{Source: "seed-001", At: "S113"},
	}, true
}
