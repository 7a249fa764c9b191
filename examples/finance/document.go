package main

import (
	"errors"
	"fmt"

	"example.com/producedby/budget"
	"example.com/producedby/budget/incentive"
	"example.com/producedby/budget/money"
	"example.com/producedby/budget/recoup"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// film is what a finance document says.
type film struct {
	title, note string
	setting     role.Setting
	people      map[role.Role][]role.Person
	preparedBy  role.Person
	budget      *budget.Budget
	plan        *budget.Plan // when the budget is put forward
	closing     *budget.Plan // when financing closes
	spending    []budget.Payment
	deposits    []budget.Deposit
	events      []event
	scheme      incentive.Scheme
	without     []budget.Group  // what does not qualify for the scheme
	claim       incentive.Claim // what is known besides the amounts
	waterfall   recoup.Waterfall
	receipts    []money.Money
	invested    []investment
}

// event is something that happens to the costs during the shoot.
type event struct {
	do             string
	account        budget.AccountCode
	amount, actual money.Money
}

// investment is what a party put in.
type investment struct {
	party  recoup.Party
	amount money.Money
}

// read reads a finance document, or returns every problem in it.
func read(text []byte) (film, error) {
	f := film{people: map[role.Role][]role.Person{}}
	err := document.Read(text, func(v document.Value) { v.Object(f.read) })
	return f, err
}

func (f *film) read(o document.Object) {
	f.title = o.Need("title").Text()
	f.note = o.Field("note").Text()
	o.Need("setting").Into(&f.setting)
	o.Field("people").Fields(func(name string, v document.Value) {
		var r role.Role
		if err := r.UnmarshalText([]byte(name)); err != nil {
			v.Problem(err)
		}
		v.Each(func(_ int, v document.Value) { f.people[r] = append(f.people[r], role.Person(v.Text())) })
	})
	f.preparedBy = role.Person(o.Field("preparedBy").Text())
	f.signs(o.Field("people"))
	f.budget = part(o.Need("budget"), budget.Decode)
	if f.budget != nil {
		o.Field("budget").Within(f.budget.TopSheet().Err())
	}
	f.plan = part(o.Need("plan"), budget.DecodePlan)
	f.closing = part(o.Need("closing"), budget.DecodePlan)
	f.waterfall = part(o.Need("waterfall"), recoup.Decode)
	f.currencies(o)
	f.cash(o)
	o.Field("events").Each(func(_ int, v document.Value) { f.event(v) })
	o.Field("incentive").Object(func(o document.Object) {
		scheme := o.Need("scheme")
		var ok bool
		if f.scheme, ok = incentive.Lookup(scheme.Text()); !ok && scheme.There() {
			scheme.Problemf("unknown scheme %q", scheme.Text())
		}
		f.without = document.Texts[budget.Group](o.Field("without"))
		o.Field("started").Into(&f.claim.Started)
		o.Field("certified").Into(&f.claim.Certified)
		o.Field("hours").Into(&f.claim.Hours)
		o.Field("facts").Fields(func(name string, v document.Value) { f.fact(name, v) })
	})
	f.receipts = document.List(o.Field("receipts"), f.amount)
	o.Field("invested").Fields(func(name string, v document.Value) {
		in := investment{recoup.Party(name), f.amount(v)}
		if (in.amount != money.Money{}) && in.amount.Sign() == 0 {
			v.Problem(errors.New("nothing invested, want an amount above zero"))
		}
		f.invested = append(f.invested, in)
	})
}

// fact reads a fact that the incentive asks for.
func (f *film) fact(name string, v document.Value) {
	var fact incentive.Fact
	if err := fact.UnmarshalText([]byte(name)); err != nil {
		v.Problem(err)
	}
	var truth cite.Truth
	v.Into(&truth)
	if f.claim.Facts == nil {
		f.claim.Facts = map[incentive.Fact]cite.Truth{}
	}
	f.claim.Facts[fact] = truth
}

// signs reports a production without anybody to approve its budget.
func (f *film) signs(people document.Value) {
	if len(budget.SignersOf(f.setting, f.people)) == 0 {
		people.Problem(errors.New("nobody among them approves budgets"))
	}
}

// currencies reports parts that are in another currency than the budget.
func (f *film) currencies(o document.Object) {
	if f.budget == nil {
		return
	}
	want := f.budget.Currency()
	check := func(name string, have money.Currency) {
		if have != want {
			o.Field(name).Within(&budget.PlaceError{Path: "currency", Err: &money.CurrencyMismatchError{Have: have, Want: want}})
		}
	}
	if f.plan != nil {
		check("plan", f.plan.Currency())
	}
	if f.closing != nil {
		check("closing", f.closing.Currency())
	}
	if c := f.waterfall.Currency(); c != 0 {
		check("waterfall", c)
	}
}

// part reads a part of the document that a package of the library reads itself.
func part[T any](v document.Value, decode func([]byte) (T, error)) (t T) {
	if !v.There() {
		return t
	}
	t, err := decode(v.JSON())
	v.Within(err)
	return t
}

// amount reads an amount in the currency of the budget.
func (f *film) amount(v document.Value) money.Money {
	text := v.Text()
	if f.budget == nil || !v.There() {
		return money.Money{}
	}
	m, err := money.ParseAmount(text, f.budget.Currency())
	switch {
	case err != nil:
		v.Problem(err)
	case m.Sign() < 0:
		v.Problem(errors.New("negative"))
	}
	return m
}

func (f *film) cash(o document.Object) {
	o.Field("spending").Each(func(_ int, v document.Value) {
		v.Object(func(o document.Object) {
			p := budget.Payment{Amount: f.amount(o.Need("amount")), Title: o.Field("title").Text()}
			o.Need("date").Into(&p.Date)
			f.spending = append(f.spending, p)
		})
	})
	o.Field("deposits").Each(func(_ int, v document.Value) {
		v.Object(func(o document.Object) {
			d := budget.Deposit{Title: o.Field("title").Text(), Amount: f.amount(o.Need("amount"))}
			o.Need("paid").Into(&d.Paid)
			o.Field("returned").Into(&d.Returned)
			f.deposits = append(f.deposits, d)
		})
	})
}

func (f *film) event(v document.Value) {
	v.Object(func(o document.Object) {
		do := o.Need("do")
		e := event{
			do: do.Text(), account: budget.AccountCode(o.Need("account").Text()),
			amount: f.amount(o.Need("amount")), actual: f.amount(o.Field("actual")),
		}
		if _, ok := changes[e.do]; !ok && do.There() {
			do.Problem(fmt.Errorf("unknown event %q, want commit, invoice, spend, credit, estimate or contingency", e.do))
		}
		f.events = append(f.events, e)
	})
}

// changes is what each event does to a cost report.
var changes = map[string]func(budget.CostReport, event) (budget.CostReport, error){
	"commit": func(r budget.CostReport, e event) (budget.CostReport, error) { return r.Commit(e.account, e.amount) },
	"invoice": func(r budget.CostReport, e event) (budget.CostReport, error) {
		return r.Invoice(e.account, e.amount, e.actual)
	},
	"spend": func(r budget.CostReport, e event) (budget.CostReport, error) {
		return r.Spend(e.account, e.amount, e.actual)
	},
	"credit":   func(r budget.CostReport, e event) (budget.CostReport, error) { return r.Credit(e.account, e.amount) },
	"estimate": func(r budget.CostReport, e event) (budget.CostReport, error) { return r.Estimate(e.account, e.amount) },
	"contingency": func(r budget.CostReport, e event) (budget.CostReport, error) {
		return r.DrawContingency(e.account, e.amount)
	},
}
