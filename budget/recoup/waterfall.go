package recoup

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// Waterfall is a checked list of steps. It never changes.
//
// The zero value is not a waterfall; make one with [New] or [Decode].
type Waterfall struct {
	currency money.Currency
	steps    []step
	gross    []int64 // weights of the steps off the top and, last, of the rest
}

// step is a step made ready.
type step struct {
	Step
	owed    []money.Money // principal and premium of each payee
	limit   money.Money   // most that the step takes in all; Money{} for no limit
	weights []int64       // of the payees
	percent []int64       // weights of what is taken and what is left
}

// New checks steps and returns them as a waterfall, or every problem found, each
// a [*budget.PlaceError]: a currency that is missing or holds no amounts, a step without title, kind or payees, a
// share that is not above 0 and at most 1, parts that do not add up to 1, or are
// not the same in a step that is shared equally ([budget.ErrConflict]), shares
// of gross above 1 together, a step off the top after one of another kind, a
// negative or foreign amount, what belongs to the other kind of step, a payee or
// a cutoff that names nobody.
func New(c money.Currency, steps ...Step) (Waterfall, error) {
	ck := checker{currency: c}
	if _, ok := c.Digits(); !ok {
		reason := error(budget.ErrMissing)
		if c.Valid() {
			reason = money.ErrNoMinorUnit
		} else if c != 0 {
			reason = want(budget.ErrUnknown, "a currency of ISO 4217")
		}
		ck.add("currency", "currency", c.String(), reason)
		return Waterfall{}, ck.err()
	}
	w := Waterfall{currency: c}
	for i := range steps {
		s := step{Step: steps[i]}
		s.Payees = slices.Clone(s.Payees)
		ck.step(i, &s)
		w.steps = append(w.steps, s)
	}
	ck.offTheTop(&w)
	if err := ck.err(); err != nil {
		return Waterfall{}, err
	}
	return w, nil
}

// Currency returns the currency of every amount.
func (w Waterfall) Currency() money.Currency { return w.currency }

// Equal reports whether two waterfalls have the same steps.
func (w Waterfall) Equal(other Waterfall) bool {
	return w.currency == other.currency && slices.EqualFunc(w.steps, other.steps, func(a, b step) bool {
		x, y := a.Step, b.Step
		x.Payees, y.Payees = nil, nil
		return slices.Equal(a.Payees, b.Payees) && x.same(y)
	})
}

// Steps returns the steps of the waterfall.
func (w Waterfall) Steps() []Step {
	steps := make([]Step, len(w.steps))
	for i := range w.steps {
		steps[i] = w.steps[i].Step
		steps[i].Payees = slices.Clone(steps[i].Payees)
	}
	return steps
}

// checker gathers the problems of a waterfall.
type checker struct {
	currency money.Currency
	list     []error
	place    string // of the step at hand
	path     string
}

func (c *checker) err() error { return errors.Join(c.list...) }

func (c *checker) add(name, field, text string, err error) {
	if err == nil {
		return
	}
	at, path := name, field
	if c.place != "" {
		at = c.place + ": " + name
		path = c.path + "." + field
	}
	c.list = append(c.list, &budget.PlaceError{Place: at, Path: path, Text: text, Err: err})
}

// amount checks an amount that may be left out, and reports whether it is sound.
func (c *checker) amount(name, field string, m money.Money) bool {
	switch {
	case m.Sign() < 0:
		c.add(name, field, m.String(), budget.ErrNegative)
	case m.Currency() != 0 && m.Currency() != c.currency:
		c.add(name, field, m.String(), &money.CurrencyMismatchError{Have: m.Currency(), Want: c.currency})
	default:
		return true
	}
	return false
}

func (c *checker) step(i int, s *step) {
	c.place, c.path = "step "+strconv.Itoa(i+1), "steps["+strconv.Itoa(i)+"]"
	if s.Title == "" {
		c.add("title", "title", "", budget.ErrMissing)
	} else {
		c.place = "step " + s.Title
	}
	if s.Purpose != 0 && !s.Purpose.Valid() {
		c.add("purpose", "purpose", s.Purpose.String(), wantMember(purposeNames))
	}
	if s.Sharing != 0 && !s.Sharing.Valid() {
		c.add("sharing", "sharing", s.Sharing.String(), wantMember(sharingNames))
	}
	if len(s.Payees) == 0 {
		c.add("payees", "payees", "", budget.ErrMissing)
	}
	before := len(c.list)
	switch s.Kind {
	case PercentOfGross, PercentOfAvailable:
		c.percentage(s)
	case AmountOwed:
		c.owed(s)
	case 0:
		c.add("kind", "kind", "", want(budget.ErrMissing, "%s", enum.AnyOf(enum.Slugs(kindNames))))
	default:
		c.add("kind", "kind", s.Kind.String(), wantMember(kindNames))
	}
	if len(c.list) == before && len(s.Payees) > 0 && s.Kind.Valid() {
		c.cutoff(s)
	}
	c.place, c.path = "", ""
}

func payeePath(i int) string { return "payees[" + strconv.Itoa(i) + "]" }

func (c *checker) percentage(s *step) {
	if s.Share.Sign() <= 0 || s.Share.Cmp(money.Whole(1)) > 0 {
		c.add("share", "share", s.Share.String(), wantShare(s.Share))
	}
	c.amount("cap", "cap", s.Cap)
	s.limit = s.Cap
	var sum money.Ratio
	parts := make([]money.Ratio, len(s.Payees))
	equal := s.Sharing == Equally || len(s.Payees) == 1
	for i, p := range s.Payees {
		c.party(payeePath(i)+".party", p.Party)
		if (p.Owed != money.Money{}) || !p.Premium.IsZero() {
			c.add("payee "+string(p.Party), payeePath(i), "owed or premium", want(budget.ErrConflict, "a part, or a step of the kind \"amount-owed\""))
		}
		parts[i] = p.Part
		if equal && p.Part.IsZero() || s.Sharing == Equally {
			parts[i], _ = money.NewRatio(1, int64(len(s.Payees))) // at least one payee: nothing can fail
		}
		if s.Sharing == Equally && !p.Part.IsZero() && p.Part != parts[i] {
			c.add("payee "+string(p.Party), payeePath(i)+".part", p.Part.String(), want(budget.ErrConflict, "%v or nothing, for the step is shared equally", parts[i]))
		}
		if p.Part.Sign() < 0 {
			c.add("payee "+string(p.Party), payeePath(i)+".part", p.Part.String(), budget.ErrNegative)
		}
		var err error
		if sum, err = sum.Add(parts[i]); err != nil {
			c.add("payee "+string(p.Party), payeePath(i)+".part", p.Part.String(), err)
		}
	}
	if len(s.Payees) > 0 && sum != money.Whole(1) {
		c.add("parts", "payees", sum.String(), want(budget.ErrRange, "parts that add up to the whole, \"100%%\" or \"1\""))
		return
	}
	rest, err := money.Whole(1).Sub(s.Share)
	if err == nil {
		s.percent, err = money.Weights(s.Share, rest)
	}
	c.add("share", "share", s.Share.String(), err)
	s.weights, err = money.Weights(parts...)
	c.add("parts", "payees", "", err)
}

func (c *checker) owed(s *step) {
	if !s.Share.IsZero() || (s.Cap != money.Money{}) || (s.Until != Cutoff{}) {
		c.add("share, cap or until", "share", "", want(budget.ErrConflict, "none of them in a step of the kind \"amount-owed\": what is owed is its limit"))
	}
	s.limit = money.MustNew(0, c.currency)
	for i, p := range s.Payees {
		c.party(payeePath(i)+".party", p.Party)
		if !p.Part.IsZero() {
			c.add("payee "+string(p.Party), payeePath(i)+".part", p.Part.String(), want(budget.ErrConflict, "no part in a step of the kind \"amount-owed\": it is shared by what is owed, or equally"))
		}
		if p.Premium.Sign() < 0 {
			c.add("payee "+string(p.Party), payeePath(i)+".premium", p.Premium.String(), budget.ErrNegative)
		}
		if (p.Owed == money.Money{}) {
			c.add("payee "+string(p.Party), payeePath(i)+".owed", "", budget.ErrMissing)
		}
		if !c.amount("payee "+string(p.Party), payeePath(i)+".owed", p.Owed) {
			continue
		}
		premium, err := p.Owed.Times(p.Premium, money.HalfToEven)
		if err == nil {
			premium, err = premium.Add(p.Owed)
		}
		if err == nil {
			s.limit, err = s.limit.Add(premium)
		}
		c.add("payee "+string(p.Party), payeePath(i)+".owed", p.Owed.String(), err)
		s.owed = append(s.owed, premium)
		s.weights = append(s.weights, premium.Minor())
	}
}

func (c *checker) party(path string, p Party) {
	if p == "" {
		c.add("payee", path, "", budget.ErrMissing)
	}
}

// cutoff turns a cutoff into the limit of the step: the sum of the party divided by
// its part, and where the party has another sum then, the least that the step must
// take for it to have its own.
func (c *checker) cutoff(s *step) {
	if (s.Until == Cutoff{}) {
		return
	}
	at := slices.IndexFunc(s.Payees, func(p Payee) bool { return p.Party == s.Until.Party })
	switch {
	case at < 0 || s.weights[at] == 0:
		c.add("until", "until.party", string(s.Until.Party), want(budget.ErrUnknown, "a payee of the step with a part of it"))
		return
	case !c.amount("until", "until.amount", s.Until.Amount) || (s.Until.Amount == money.Money{}):
		if (s.Until.Amount == money.Money{}) {
			c.add("until", "until.amount", "", budget.ErrMissing)
		}
		return
	}
	low, high := int64(0), int64(1)<<62
	for low < high {
		mid := low + (high-low)/2
		shares, err := money.MustNew(mid, c.currency).AllocateMonotone(s.weights...)
		if err != nil || shares[at].Minor() >= s.Until.Amount.Minor() {
			high = mid
		} else {
			low = mid + 1
		}
	}
	limit := s.slice(at, money.MustNew(low, c.currency))
	if order, _ := limit.Cmp(s.limit); (s.limit == money.Money{}) || order < 0 {
		s.limit = limit
	}
}

// slice returns the sum of the cutoff divided by the part of its party, if the party
// then has that sum to the minor unit, else least.
func (s *step) slice(at int, least money.Money) money.Money {
	var whole int64
	for _, w := range s.weights {
		whole += w // the parts add up to one: this is their denominator
	}
	times, err := money.NewRatio(whole, s.weights[at])
	if err != nil {
		return least
	}
	size, err := s.Until.Amount.Times(times, money.Floor)
	if err != nil {
		return least
	}
	if shares, err := size.AllocateMonotone(s.weights...); err != nil || shares[at] != s.Until.Amount {
		return least
	}
	return size
}

// offTheTop checks the percentages of gross, which are reckoned together.
func (c *checker) offTheTop(w *Waterfall) {
	var shares []money.Ratio
	var sum money.Ratio
	others := false
	for i := range w.steps {
		s := &w.steps[i]
		c.place, c.path = "step "+s.Title, "steps["+strconv.Itoa(i)+"]"
		if s.Kind != PercentOfGross {
			others = true
			continue
		}
		if others {
			c.add("kind", "kind", s.Kind.String(), want(budget.ErrConflict, "the steps off the top before those of other kinds"))
		}
		shares = append(shares, s.Share)
		next, err := sum.Add(s.Share)
		c.add("share", "share", s.Share.String(), err)
		sum = next
		if sum.Cmp(money.Whole(1)) > 0 && s.Share.Cmp(money.Whole(1)) <= 0 { // else it is said of the step
			c.add("share", "share", sum.String(), want(budget.ErrRange, "shares of gross of at most the whole together, \"100%%\" or \"1\""))
		}
	}
	c.place, c.path = "", ""
	if len(shares) == 0 || len(c.list) > 0 {
		return
	}
	rest, err := money.Whole(1).Sub(sum)
	if err == nil {
		w.gross, err = money.Weights(append(shares, rest)...)
	}
	c.add("shares of gross", "steps", "", err)
}

// waterfallDocument is the form of a waterfall in JSON.
type waterfallDocument struct {
	Currency money.Currency `json:"currency"`
	Steps    []Step         `json:"steps"`
}

// MarshalJSON writes the steps, every amount with its currency.
func (w Waterfall) MarshalJSON() ([]byte, error) {
	return json.Marshal(waterfallDocument{w.currency, w.Steps()})
}

// UnmarshalJSON reads what [Decode] reads.
func (w *Waterfall) UnmarshalJSON(text []byte) error {
	v, err := Decode(text)
	if err != nil {
		return err
	}
	*w = v
	return nil
}

// Decode reads a waterfall in JSON, the form that [Waterfall.MarshalJSON] writes,
// and checks it as [New] does. It returns every problem it finds, joined, each a
// [*budget.PlaceError] with its place in the document.
func Decode(text []byte) (Waterfall, error) {
	var d waterfallDocument
	err := document.Read(text, func(v document.Value) {
		v.Object(func(o document.Object) {
			o.Need("currency").Into(&d.Currency)
			d.Steps = document.List(o.Need("steps"), readStep)
		})
	})
	w, made := New(d.Currency, d.Steps...)
	var all []error
	for _, at := range document.Found(err) {
		all = append(all, &budget.PlaceError{Path: at.Path, Err: at.Err})
	}
	if all = append(all, document.Unsaid(err, made)...); len(all) > 0 {
		return Waterfall{}, errors.Join(all...)
	}
	return w, nil
}

func readStep(v document.Value) (s Step) {
	v.Object(func(o document.Object) {
		s.Title = o.Need("title").Text()
		o.Field("purpose").Into(&s.Purpose)
		o.Need("kind").Into(&s.Kind)
		o.Field("share").Into(&s.Share)
		o.Field("cap").Into(&s.Cap)
		o.Field("until").Object(func(o document.Object) {
			s.Until.Party = Party(o.Need("party").Text())
			o.Need("amount").Into(&s.Until.Amount)
		})
		o.Field("sharing").Into(&s.Sharing)
		s.Payees = document.List(o.Need("payees"), readPayee)
		o.Field("ref").Object(func(o document.Object) {
			s.Ref.Source = cite.SourceID(o.Field("source").Text())
			s.Ref.At = o.Field("at").Text()
		})
	})
	return s
}

func readPayee(v document.Value) (p Payee) {
	v.Object(func(o document.Object) {
		p.Party = Party(o.Need("party").Text())
		o.Field("owed").Into(&p.Owed)
		o.Field("premium").Into(&p.Premium)
		o.Field("part").Into(&p.Part)
	})
	return p
}
