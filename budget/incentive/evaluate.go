package incentive

import (
	"errors"
	"fmt"
	"strings"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Claim is what a production says of itself to a scheme. All amounts are in the
// currency of the scheme; none is negative. An amount left out is nothing.
type Claim struct {
	Total         money.Money         `json:"total"`                  // total core expenditure, budget or cost of production; Money{} if it is not known, where a scheme does not ask
	Qualifying    money.Money         `json:"qualifying,omitzero"`    // spend that qualifies, without Pay; labour in a scheme of labour
	Pay           []Pay               `json:"pay,omitempty"`          // pay that qualifies, by person, where a scheme limits it
	Assistance    money.Money         `json:"assistance,omitzero"`    // public money received, which lowers the total in a scheme of labour
	VisualEffects money.Money         `json:"visualEffects,omitzero"` // of the qualifying spend
	ClaimedBefore money.Money         `json:"claimedBefore,omitzero"` // base of the claims before, in a cumulative scheme
	Hours         money.Ratio         `json:"hours,omitzero"`         // length of the finished work; zero if it is not known
	Started       phase.Date          `json:"started,omitzero"`       // first day of the expenditure; zero if it is not known
	Certified     phase.Date          `json:"certified,omitzero"`     // zero if it is not known
	Facts         map[Fact]cite.Truth `json:"facts,omitempty"`        // what is not named is unknown
}

// Pay is what somebody is paid. A person's pay counts up to the limit of the
// scheme, over all entries with their name; what goes to a company counts in
// full.
type Pay struct {
	Person  role.Person `json:"person"`
	Amount  money.Money `json:"amount"`
	Company bool        `json:"company,omitempty"` // paid to a loan-out or other company
}

// Result is what a scheme makes of a claim.
type Result struct {
	Scheme string `json:"scheme"`
	// Qualifies is false if a condition is known not to be met, and unknown if
	// facts are missing.
	Qualifies  cite.Truth     `json:"qualifies"`
	Qualifying money.Money    `json:"qualifying"` // spend and pay that count
	Base       money.Money    `json:"base"`       // of it, after the limits
	Rate       money.Ratio    `json:"rate"`
	Credit     money.Money    `json:"credit"`    // nothing unless Qualifies is true
	Potential  money.Money    `json:"potential"` // what it comes to if every unknown fact turns out well
	Findings   []cite.Finding `json:"findings,omitempty"`
}

// AfterTax returns the credit less tax on it at a rate, rounded half to even: 34 %
// is worth 25.5 % where profits are taxed at 25 %. A rate with which the result
// does not fit is [money.ErrOverflow].
func (r Result) AfterTax(rate money.Ratio) (money.Money, error) {
	kept, err := money.Whole(1).Sub(rate)
	if err != nil {
		return money.Money{}, err
	}
	return r.Credit.Times(kept, money.HalfToEven)
}

// Evaluate applies the scheme to a claim. The credit is rounded once, half to
// even, to the minor unit. An error means that the question could not be asked: it
// joins every amount that is negative or in another currency, qualifying spend
// above the total, visual effects above the qualifying spend, and pay of nobody
// where the scheme limits each person's, each a [*budget.PlaceError], or says what
// does not fit.
//
// A claim of another time than the scheme's does not qualify, and of one that does
// not say when its expenditure starts that is not known. Of a scheme without dates
// it cannot be told: its figures are applied as they were read, whenever the
// expenditure started, and a finding warns of that.
//
// Every scheme of the table was read in part ([Scheme.Unread]): a claim qualifies
// for certain only if it says that the rest is met too ([OtherConditions]).
// Until then the credit is what the figures come to if it is ([Result.Potential]).
func (s Scheme) Evaluate(c Claim) (Result, error) {
	e := evaluation{scheme: s, claim: c, result: Result{Scheme: s.ID, Qualifies: cite.True}}
	if err := e.check(); err != nil {
		return Result{}, err
	}
	for _, step := range []func() error{e.qualifying, e.base, e.rate, e.gates, e.credit} {
		if err := step(); err != nil {
			return Result{}, &budget.PlaceError{Place: "incentive " + s.ID, Err: err}
		}
	}
	return e.result, nil
}

// evaluation is one application of a scheme.
type evaluation struct {
	scheme Scheme
	claim  Claim
	total  money.Money // that the shares are taken of
	maybe  money.Ratio // the rate if every unknown fact turns out well
	result Result
}

// check refuses what cannot be reckoned with.
func (e *evaluation) check() error {
	amounts := []struct {
		name string
		m    money.Money
	}{
		{"total", e.claim.Total}, {"qualifying", e.claim.Qualifying}, {"assistance", e.claim.Assistance},
		{"visualEffects", e.claim.VisualEffects}, {"claimedBefore", e.claim.ClaimedBefore},
	}
	for i, p := range e.claim.Pay {
		amounts = append(amounts, struct {
			name string
			m    money.Money
		}{fmt.Sprintf("pay[%d].amount", i), p.Amount})
	}
	var all []error
	for _, a := range amounts {
		switch {
		case a.m.Sign() < 0:
			all = append(all, &budget.PlaceError{Place: a.name, Path: a.name, Text: a.m.String(), Err: budget.ErrNegative})
		case a.m.Currency() != 0 && a.m.Currency() != e.scheme.Currency:
			all = append(all, &budget.PlaceError{Place: a.name, Path: a.name, Text: a.m.String(), Err: &money.CurrencyMismatchError{Have: a.m.Currency(), Want: e.scheme.Currency}})
		}
	}
	if e.claim.Hours.Sign() < 0 {
		all = append(all, &budget.PlaceError{Place: "hours", Path: "hours", Text: e.claim.Hours.String(), Err: budget.ErrNegative})
	}
	return errors.Join(append(all, e.impossible()...)...)
}

// impossible returns what cannot be true of any production: parts above the whole,
// and pay of nobody where each person's pay is limited.
func (e *evaluation) impossible() []error {
	var all []error
	spend := []money.Money{e.claim.Qualifying}
	for i, p := range e.claim.Pay {
		spend = append(spend, p.Amount)
		if !p.Company && p.Person == "" && e.scheme.PersonCap.Sign() > 0 {
			at := fmt.Sprintf("pay[%d].person", i)
			all = append(all, &budget.PlaceError{Place: at, Path: at, Err: fmt.Errorf("%w, want a person: the scheme counts at most %v of the pay of each; or say that it goes to a company", budget.ErrMissing, e.scheme.PersonCap)})
		}
	}
	qualifying, err := money.Sum(spend...)
	if err != nil {
		return all // is a problem of its own
	}
	above := func(name string, part, whole money.Money, of string) {
		if order, err := part.Cmp(whole); err == nil && order > 0 {
			all = append(all, &budget.PlaceError{Place: name, Path: name, Text: part.String(), Err: fmt.Errorf("%w, want at most the %s of %v", budget.ErrRange, of, whole)})
		}
	}
	if (e.claim.Total != money.Money{}) {
		above("qualifying", qualifying, e.claim.Total, "total")
	}
	above("visualEffects", e.claim.VisualEffects, qualifying, "qualifying spend")
	return all
}

// qualifying adds up what counts, each person's pay up to the limit.
func (e *evaluation) qualifying() error {
	sum := []money.Money{money.Zero(e.scheme.Currency), e.claim.Qualifying}
	persons := map[role.Person]money.Money{}
	for _, p := range e.claim.Pay {
		if p.Company {
			sum = append(sum, p.Amount)
			continue
		}
		all, err := persons[p.Person].Add(p.Amount)
		if err != nil {
			return err
		}
		persons[p.Person] = all
	}
	for _, m := range persons {
		if (e.scheme.PersonCap != money.Money{}) {
			var err error
			if m, err = m.Min(e.scheme.PersonCap); err != nil {
				return err
			}
		}
		sum = append(sum, m)
	}
	var err error
	if e.result.Qualifying, err = money.Sum(sum...); err != nil {
		return err
	}
	e.total, err = money.Sum(money.Zero(e.scheme.Currency), e.claim.Total)
	if err == nil && e.scheme.OfLabour {
		if e.total, err = e.total.Sub(e.claim.Assistance); err == nil {
			e.total, err = e.total.Max(money.Zero(e.scheme.Currency))
		}
	}
	return err
}

// base is the least of the qualifying spend and its limits.
func (e *evaluation) base() error {
	base := e.result.Qualifying
	if !e.scheme.ShareOfTotal.IsZero() {
		limit, err := e.total.Times(e.scheme.ShareOfTotal, money.HalfToEven)
		if err == nil {
			base, err = base.Min(limit)
		}
		if err != nil {
			return err
		}
	}
	if (e.scheme.BaseCap != money.Money{}) {
		var err error
		if base, err = base.Min(e.scheme.BaseCap); err != nil {
			return err
		}
	}
	e.result.Base = base
	return nil
}

// rate finds the rate, and the rate if unknown facts turn out well.
func (e *evaluation) rate() error {
	rate := e.scheme.Rate
	if !e.scheme.HigherRate.IsZero() {
		order, err := e.claim.VisualEffects.Cmp(e.scheme.HigherAbove)
		if err != nil {
			return err
		}
		if order > 0 {
			rate = e.scheme.HigherRate
		}
	}
	e.result.Rate, e.maybe = rate, rate
	if len(e.scheme.UpliftFacts) == 0 {
		return nil
	}
	raised, err := rate.Add(e.scheme.Uplift)
	if err != nil {
		return err
	}
	truth, names := cite.True, make([]string, len(e.scheme.UpliftFacts))
	for i, f := range e.scheme.UpliftFacts {
		truth, names[i] = truth.And(e.claim.Facts[f]), f.String()
	}
	switch truth {
	case cite.True:
		e.result.Rate, e.maybe = raised, raised
	case cite.Unknown:
		e.maybe = raised
	}
	e.finding("uplift", cite.Note, truth, text(strings.Join(names, ", ")), text("uplift of the rate"))
	return nil
}

// phrase is text with amounts in it, which people read with commas between
// thousands.
type phrase struct {
	format  string
	amounts []money.Money
}

func text(s string) phrase { return phrase{format: strings.ReplaceAll(s, "%", "%%")} }

func amounts(format string, m ...money.Money) phrase { return phrase{format, m} }

// write returns the phrase with its amounts in one way of writing.
func (p phrase) write(amount func(money.Money) string) string {
	args := make([]any, len(p.amounts))
	for i, m := range p.amounts {
		args[i] = amount(m)
	}
	return fmt.Sprintf(p.format, args...)
}

// gate notes a condition and what it means for the whole.
func (e *evaluation) gate(code string, met cite.Truth, observed, want phrase) {
	level := cite.Note
	switch met {
	case cite.False:
		level = cite.Failure
	case cite.Unknown:
		level = cite.Warning
	}
	e.result.Qualifies = e.result.Qualifies.And(met)
	e.finding(code, level, met, observed, want)
}

func (e *evaluation) finding(code string, level cite.Level, met cite.Truth, observed, want phrase) {
	said := map[cite.Truth]string{cite.True: "met", cite.False: "not met", cite.Unknown: "not known"}[met]
	f := cite.Finding{
		Code: e.scheme.ID + "/" + code, Level: level, Subject: e.scheme.Title,
		Observed: observed.write(money.Money.String), Want: want.write(money.Money.String),
		Message: want.write(money.Money.Grouped) + ": " + said,
	}
	if f.Observed != met.String() {
		f.Message += " (" + observed.write(money.Money.Grouped) + ")"
	}
	if len(e.scheme.Refs) > 0 {
		f.Ref = e.scheme.Refs[0]
	}
	for _, g := range e.scheme.GateRefs {
		if g.Gate == code {
			f.Ref = g.Ref
		}
	}
	e.result.Findings = append(e.result.Findings, f)
}

// gates checks every condition, met or not.
func (e *evaluation) gates() error {
	if err := e.leastSpend(); err != nil {
		return err
	}
	if err := e.leastPerHour(); err != nil {
		return err
	}
	if err := e.mostSpend(); err != nil {
		return err
	}
	for _, f := range e.scheme.Facts {
		slug, _ := f.MarshalText() // facts of the table are in the set
		e.gate(string(slug), e.claim.Facts[f], text(e.claim.Facts[f].String()), text(f.String()))
	}
	if !e.scheme.Certified.IsZero() {
		met, observed := cite.Unknown, "the day is not given"
		if !e.claim.Certified.IsZero() {
			observed = e.claim.Certified.String()
			met = cite.Of(!e.claim.Certified.Before(e.scheme.Certified))
		}
		e.gate("certified", met, text(observed), text("certified on or after "+e.scheme.Certified.String()))
	}
	e.dates()
	if e.scheme.Unread != "" {
		held := e.claim.Facts[OtherConditions]
		e.gate("other-conditions", held, text(held.String()), text(OtherConditions.String()+": "+e.scheme.Unread))
	}
	return nil
}

// dates checks that the expenditure starts in the time of the scheme.
func (e *evaluation) dates() {
	started, observed := e.claim.Started, "the first day is not given"
	in := func(met bool) cite.Truth {
		if started.IsZero() {
			return cite.Unknown
		}
		return cite.Of(met)
	}
	if !started.IsZero() {
		observed = started.String()
	}
	if e.scheme.From.IsZero() && e.scheme.Until.IsZero() {
		e.finding("expenditure-dates", cite.Warning, cite.Unknown, text(observed), text("a scheme that was in force when the expenditure started; no dates of this one were read"))
	}
	if from := e.scheme.From; !from.IsZero() {
		e.gate("expenditure-from", in(!started.Before(from)), text(observed), text("expenditure from "+from.String()))
	}
	if until := e.scheme.Until; !until.IsZero() {
		e.gate("expenditure-until", in(!started.After(until)), text(observed), text("expenditure until "+until.String()))
	}
}

// mostSpend checks what the qualifying spend and the total must not exceed.
func (e *evaluation) mostSpend() error {
	if (e.scheme.SpendBelow != money.Money{}) {
		q := e.result.Qualifying
		order, err := q.Cmp(e.scheme.SpendBelow)
		if err != nil {
			return err
		}
		e.gate("spend-below", cite.Of(order < 0), amounts("%s", q), amounts("qualifying spend below %s", e.scheme.SpendBelow))
	}
	if (e.scheme.TotalUpTo != money.Money{}) {
		order, err := e.total.Cmp(e.scheme.TotalUpTo)
		if err != nil {
			return err
		}
		e.gate("total-up-to", cite.Of(order <= 0), amounts("%s", e.total), amounts("total of at most %s", e.scheme.TotalUpTo))
	}
	return nil
}

// leastSpend checks the least amount and the least share of the total.
func (e *evaluation) leastSpend() error {
	q := e.result.Qualifying
	share := money.Money{}
	if !e.scheme.LeastShare.IsZero() {
		var err error
		if share, err = e.total.Times(e.scheme.LeastShare, money.Ceiling); err != nil {
			return err
		}
	}
	if e.scheme.LeastEither {
		least, err := e.scheme.LeastSpend.Min(share)
		if err != nil {
			return err
		}
		return e.least("least-spend", q, least, amounts("qualifying spend of at least %s", least))
	}
	if (e.scheme.LeastSpend != money.Money{}) {
		if err := e.least("least-spend", q, e.scheme.LeastSpend, amounts("qualifying spend of at least %s", e.scheme.LeastSpend)); err != nil {
			return err
		}
	}
	if (share != money.Money{}) {
		percent := strings.ReplaceAll(e.scheme.LeastShare.AsPercent(), "%", "%%")
		return e.least("least-share", q, share, amounts("qualifying spend of at least %s, "+percent+" of the total", share))
	}
	return nil
}

func (e *evaluation) least(code string, q, least money.Money, want phrase) error {
	order, err := q.Cmp(least)
	if err != nil {
		return err
	}
	e.gate(code, cite.Of(order >= 0), amounts("%s", q), want)
	return nil
}

// leastPerHour checks the spend for each hour of the finished work.
func (e *evaluation) leastPerHour() error {
	if (e.scheme.LeastPerHour == money.Money{}) {
		return nil
	}
	want := amounts("qualifying spend of at least %s an hour", e.scheme.LeastPerHour)
	if e.claim.Hours.IsZero() {
		e.gate("least-per-hour", cite.Unknown, text("length not known"), want)
		return nil
	}
	least, err := e.scheme.LeastPerHour.Times(e.claim.Hours, money.Ceiling)
	if err != nil {
		return err
	}
	order, err := e.result.Qualifying.Cmp(least)
	if err != nil {
		return err
	}
	e.gate("least-per-hour", cite.Of(order >= 0), amounts("%s", e.result.Qualifying), want)
	return nil
}

// credit reckons the credit, or what it could be.
func (e *evaluation) credit() error {
	nothing := money.Zero(e.scheme.Currency)
	e.result.Credit, e.result.Potential = nothing, nothing
	if e.result.Qualifies == cite.False {
		return nil
	}
	var err error
	if e.result.Potential, err = e.creditAt(e.maybe); err != nil {
		return err
	}
	if e.result.Qualifies == cite.True {
		e.result.Credit, err = e.creditAt(e.result.Rate)
	}
	return err
}

// creditAt is the credit on the base at a rate, less what the claims before were
// worth. The difference of two rounded credits keeps the sum of all claims exact.
func (e *evaluation) creditAt(rate money.Ratio) (money.Money, error) {
	credit, err := e.result.Base.Times(rate, money.HalfToEven)
	if err == nil && (e.scheme.CreditCap != money.Money{}) {
		credit, err = credit.Min(e.scheme.CreditCap)
	}
	if err != nil || !e.scheme.Cumulative {
		return credit, err
	}
	before, err := e.claim.ClaimedBefore.Times(rate, money.HalfToEven)
	if err != nil {
		return money.Money{}, err
	}
	if credit, err = credit.Sub(before); err != nil {
		return money.Money{}, err
	}
	return credit.Max(money.Zero(e.scheme.Currency))
}
