package budget

import (
	"encoding/json"
	"slices"
	"strconv"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
)

// PlanDraft is a financing plan as somebody writes it down. [NewPlan] checks it
// and makes it a [Plan].
type PlanDraft struct {
	Currency money.Currency       `json:"currency"` // of every total
	Rounding money.Rounding       `json:"rounding,omitzero"`
	Rates    []money.ExchangeRate `json:"rates,omitempty"` // from the currencies of sources to Currency
	Sources  []FundingSource      `json:"sources,omitempty"`
	Note     string               `json:"note,omitempty"`
}

// Plan is a checked financing plan: who puts up what, and how sure it is. It
// never changes; see [Plan.Draft] for a copy to work on.
//
// The zero value is not a plan; make one with [NewPlan] or [DecodePlan].
type Plan struct {
	draft  PlanDraft
	worth  []money.Money // what each source adds to the budget, in the plan's currency
	totals map[SourceState]money.Money
}

// NewPlan checks a draft and returns it as a plan, or every problem found, each a
// [*PlaceError]: a missing currency, title or state, a negative amount, costs or
// a drawn sum above the amount, an amount in a currency without a rate, parts of
// raisers above the whole, payments that do not add up to the amount where they
// are given, and totals that do not fit.
func NewPlan(d PlanDraft) (*Plan, error) {
	c := checker{draft: &Draft{Currency: d.Currency, Rates: d.Rates, Rounding: d.Rounding}}
	c.checkPlan(&d)
	if err := c.err(); err != nil {
		return nil, err
	}
	if d.Rounding == 0 {
		d.Rounding = money.HalfToEven
	}
	p := &Plan{draft: d.clone(), totals: map[SourceState]money.Money{}}
	for i := range p.draft.Sources {
		s := &p.draft.Sources[i]
		worth, err := p.worthOf(s)
		c.add(sourcePlace(i, s), "", err)
		p.worth = append(p.worth, worth)
		sum, err := p.totals[s.State].Add(worth)
		c.add(sourcePlace(i, s), "", err)
		p.totals[s.State] = sum
	}
	_, err := money.Sum(p.worth...)
	c.add(place{}.field("sources"), "", err)
	if err := c.err(); err != nil {
		return nil, err
	}
	return p, nil
}

func sourcePlace(i int, s *FundingSource) place {
	name := s.Title
	if name == "" {
		name = strconv.Itoa(i + 1)
	}
	return place{}.element("sources", i, "source "+name)
}

func (c *checker) checkPlan(d *PlanDraft) {
	if _, ok := d.Currency.Digits(); !ok {
		c.add(place{}.field("currency"), "", noAmounts(d.Currency))
	}
	if d.Rounding != 0 && !d.Rounding.Valid() {
		c.add(place{}.field("rounding"), d.Rounding.String(), want(ErrUnknown, "a named rounding, such as \"half-to-even\""))
	}
	c.checkRates()
	for i := range d.Sources {
		c.checkSource(sourcePlace(i, &d.Sources[i]), &d.Sources[i])
	}
}

// noAmounts says why nothing can be reckoned in a currency that has no minor unit.
func noAmounts(c money.Currency) error {
	switch {
	case c == 0:
		return ErrMissing
	case !c.Valid():
		return want(ErrUnknown, "a currency of ISO 4217")
	default:
		return money.ErrNoMinorUnit
	}
}

func (c *checker) checkSource(at place, s *FundingSource) {
	if s.Title == "" {
		c.add(at.field("title"), "", ErrMissing)
	}
	if s.Kind != 0 && !s.Kind.Valid() {
		c.add(at.field("kind"), s.Kind.String(), wantMember(sourceKindNames))
	}
	switch {
	case s.State == 0:
		c.add(at.field("state"), "", ErrMissing)
	case !s.State.Valid():
		c.add(at.field("state"), s.State.String(), wantMember(sourceStateNames))
	}
	if (s.Amount == money.Money{}) {
		c.add(at.field("amount"), "", ErrMissing)
	}
	c.amount(at.field("amount"), s.Amount)
	c.atMost(at.field("costs"), s.Costs, s.Amount)
	c.atMost(at.field("drawn"), s.Drawn, s.Amount)
	c.like(at.field("target"), s.Target, s.Amount)
	if s.Drawn.Sign() > 0 && s.State != Drawn && s.State != Lapsed {
		c.add(at.field("drawn"), s.Drawn.String(), want(ErrState, "the state drawn, or lapsed after it; the source is %v", s.State))
	}
	for _, section := range s.Only {
		if !section.Valid() {
			c.add(at.field("only"), section.String(), wantMember(sectionNames))
		}
	}
	c.checkRaisers(at, s.RaisedBy)
	c.checkCash(at, s)
}

// like checks an amount that may be left out and is in the currency of another.
func (c *checker) like(at place, m, whole money.Money) {
	switch {
	case m.Sign() < 0:
		c.add(at, m.String(), ErrNegative)
	case (m != money.Money{}) && m.Currency() != whole.Currency() && whole != money.Money{}:
		c.add(at, m.String(), &money.CurrencyMismatchError{Have: m.Currency(), Want: whole.Currency()})
	}
}

// atMost checks an amount that may be left out and may not exceed another.
func (c *checker) atMost(at place, m, whole money.Money) {
	c.like(at, m, whole)
	if order, err := m.Cmp(whole); err == nil && order > 0 && (m != money.Money{}) {
		c.add(at, m.String(), want(ErrRange, "at most %v, the amount of the source", whole))
	}
}

func (c *checker) checkRaisers(at place, raisers []Raiser) {
	var sum money.Ratio
	seen := map[role.Person]bool{}
	for i, r := range raisers {
		at := at.named("raisedBy", i, "raised by", string(r.Person))
		switch {
		case r.Person == "":
			c.add(at.field("person"), "", ErrMissing)
		case seen[r.Person]:
			c.add(at.field("person"), string(r.Person), want(ErrDuplicate, "each person once"))
		case r.Part.Sign() < 0:
			c.add(at.field("part"), r.Part.String(), ErrNegative)
		case r.Part.IsZero() && len(raisers) > 1:
			c.add(at.field("part"), "", ErrMissing)
		}
		seen[r.Person] = true
		next, err := sum.Add(r.Part)
		c.add(at.field("part"), r.Part.String(), err)
		sum = next
	}
	if sum.Cmp(money.Whole(1)) > 0 {
		c.add(at.field("raisedBy"), sum.String(), want(ErrRange, "parts of at most the whole together, \"100%%\" or \"1\""))
	}
}

func (c *checker) checkCash(at place, s *FundingSource) {
	var sum money.Tally
	for i, p := range s.Cash {
		at := at.element("cash", i, "payment "+strconv.Itoa(i+1))
		if p.Date.IsZero() {
			c.add(at.field("date"), "", ErrMissing)
		}
		c.like(at.field("amount"), p.Amount, s.Amount)
		_ = sum.Add(p.Amount)
	}
	if total, err := sum.Total(); len(s.Cash) > 0 && (err != nil || total != s.Amount) {
		c.add(at.field("cash"), total.String(), want(ErrConflict, "payments that come to %v, the amount of the source", s.Amount))
	}
}

// worthOf returns what a source adds to the budget: its amount less what raising
// it costs, and nothing below the target of an all-or-nothing source. Of a source
// that lapsed that is what was drawn before, less the costs: it is money in hand.
func (p *Plan) worthOf(s *FundingSource) (money.Money, error) {
	if s.State == Lapsed {
		paid, err := money.Sum(money.MustNew(0, s.Amount.Currency()), s.Drawn)
		if err == nil {
			paid, err = missing(paid, s.Costs)
		}
		if err != nil {
			return money.Money{}, err
		}
		return p.convert(paid)
	}
	net, err := s.Amount.Sub(s.Costs)
	if err != nil {
		return money.Money{}, err
	}
	if order, err := s.Amount.Cmp(s.Target); err == nil && order < 0 {
		net = money.MustNew(0, net.Currency())
	}
	return p.convert(net)
}

func (p *Plan) convert(m money.Money) (money.Money, error) {
	if m.Currency() == p.draft.Currency {
		return m, nil
	}
	for _, rate := range p.draft.Rates {
		if rate.From() == m.Currency() {
			return rate.Convert(m, p.draft.Rounding)
		}
	}
	return money.MustNew(0, p.draft.Currency), nil // Money{}: nothing
}

func (d PlanDraft) clone() PlanDraft {
	d.Rates = slices.Clone(d.Rates)
	d.Sources = slices.Clone(d.Sources)
	for i := range d.Sources {
		s := &d.Sources[i]
		s.Only, s.Conditions = slices.Clone(s.Only), slices.Clone(s.Conditions)
		s.RaisedBy, s.Cash = slices.Clone(s.RaisedBy), slices.Clone(s.Cash)
	}
	return d
}

// Currency returns the currency of every total.
func (p *Plan) Currency() money.Currency { return p.draft.Currency }

// Draft returns a copy of what the plan was made from.
func (p *Plan) Draft() PlanDraft { return p.draft.clone() }

// Equal reports whether two plans say the same.
func (p *Plan) Equal(other *Plan) bool {
	if p == nil || other == nil {
		return p == other
	}
	a, errA := p.MarshalJSON()
	b, errB := other.MarshalJSON()
	return errA == nil && errB == nil && string(a) == string(b)
}

// Total returns what the sources in a state add to the budget: their amounts
// less what raising them costs, without all-or-nothing sources below their
// target, and of those that lapsed the part that was drawn.
func (p *Plan) Total(state SourceState) money.Money {
	if m, ok := p.totals[state]; ok {
		return m
	}
	return money.MustNew(0, p.draft.Currency)
}

// RaisedBy returns the exact share of the money raised so far, committed or
// better, which a person raised; zero if there is no such money. Of a plan with a
// gap this is more than the share of the budget, which is [Plan.RaisedOf]. Ratios
// that do not fit are [money.ErrOverflow].
func (p *Plan) RaisedBy(person role.Person) (money.Ratio, error) {
	whole, err := p.committed()
	if err != nil || whole.Sign() == 0 {
		return money.Ratio{}, err
	}
	return p.RaisedOf(whole, person)
}

// RaisedOf returns the exact share of a whole that is covered by money, committed
// or better, which a person raised: of the budget, for a credit that asks for a
// share of the financing. A whole that is zero has no shares
// ([money.ErrDivisionByZero]), one below zero neither ([ErrNegative]): there is
// nothing to cover. Nor has one in another currency than the plan.
func (p *Plan) RaisedOf(whole money.Money, person role.Person) (money.Ratio, error) {
	if whole.Currency() != p.draft.Currency {
		return money.Ratio{}, &money.CurrencyMismatchError{Have: whole.Currency(), Want: p.draft.Currency}
	}
	if whole.Sign() < 0 {
		return money.Ratio{}, &PlaceError{Place: "share raised: whole", Text: whole.String(), Err: ErrNegative}
	}
	var raised money.Ratio
	for i := range p.draft.Sources {
		if st := p.draft.Sources[i].State; !st.Covers() && st != Lapsed {
			continue
		}
		var err error
		for _, r := range p.draft.Sources[i].RaisedBy {
			if r.Person != person {
				continue
			}
			part := r.Part
			if part.IsZero() {
				part = money.Whole(1)
			}
			if part, err = part.Mul(money.Whole(p.worth[i].Minor())); err == nil {
				raised, err = raised.Add(part)
			}
			if err != nil {
				return money.Ratio{}, err
			}
		}
	}
	return raised.Div(money.Whole(whole.Minor()))
}

// MarshalJSON writes the draft of the plan, every amount with its currency.
func (p *Plan) MarshalJSON() ([]byte, error) { return json.Marshal(p.draft) }

// UnmarshalJSON reads what [DecodePlan] reads.
func (p *Plan) UnmarshalJSON(text []byte) error {
	v, err := DecodePlan(text)
	if err != nil {
		return err
	}
	*p = *v
	return nil
}

// DecodePlan reads a financing plan in JSON, the form that [Plan.MarshalJSON]
// writes, and checks it as [NewPlan] does. Amounts are text as in [Decode]. It
// returns every problem it finds, each with its place.
func DecodePlan(text []byte) (*Plan, error) { return decode(text, readPlan, NewPlan) }

func readPlan(v document.Value) (d PlanDraft) {
	v.Object(func(o document.Object) {
		o.Need("currency").Into(&d.Currency)
		o.Field("rounding").Into(&d.Rounding)
		d.Rates = document.List(o.Field("rates"), func(v document.Value) (x money.ExchangeRate) { v.Into(&x); return x })
		d.Sources = document.List(o.Field("sources"), func(v document.Value) FundingSource { return readSource(v, d.Currency) })
		d.Note = o.Field("note").Text()
	})
	return d
}

func readSource(v document.Value, base money.Currency) (s FundingSource) {
	v.Object(func(o document.Object) {
		s.Title = o.Need("title").Text()
		o.Field("kind").Into(&s.Kind)
		o.Need("state").Into(&s.State)
		s.Amount = amountOf(o.Need("amount"), base)
		own := base
		if s.Amount.Currency() != 0 {
			own = s.Amount.Currency()
		}
		s.Costs = amountOf(o.Field("costs"), own)
		s.Target = amountOf(o.Field("target"), own)
		s.Only = slugs[Section](o.Field("only"))
		s.Drawn = amountOf(o.Field("drawn"), own)
		s.Conditions = document.Texts[string](o.Field("conditions"))
		s.RaisedBy = document.List(o.Field("raisedBy"), func(v document.Value) (r Raiser) {
			v.Object(func(o document.Object) {
				r.Person = readPerson(o.Need("person"))
				o.Field("part").Into(&r.Part)
			})
			return r
		})
		s.Cash = document.List(o.Field("cash"), func(v document.Value) (p Payment) { return readPayment(v, own) })
		s.Note = o.Field("note").Text()
		s.Ref = readRef(o.Field("ref"))
	})
	return s
}

func readPayment(v document.Value, base money.Currency) (p Payment) {
	v.Object(func(o document.Object) {
		o.Need("date").Into(&p.Date)
		p.Amount = amountOf(o.Need("amount"), base)
		p.Title = o.Field("title").Text()
	})
	return p
}
