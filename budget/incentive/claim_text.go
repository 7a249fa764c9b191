package incentive

import (
	"errors"

	"example.com/producedby/budget"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// UnmarshalJSON reads a claim. It returns every problem it finds, joined, each a
// [*budget.PlaceError] with its place in the document: broken syntax, unknown
// fields and facts, bad amounts, lengths and dates. Whether the amounts fit a
// scheme is for [Scheme.Evaluate] to say.
func (c *Claim) UnmarshalJSON(text []byte) error {
	var claim Claim
	err := document.Read(text, func(v document.Value) { v.Object(claim.read) })
	if err == nil {
		*c = claim
		return nil
	}
	var all []error
	for _, at := range document.Found(err) {
		all = append(all, &budget.PlaceError{Path: at.Path, Err: at.Err})
	}
	return errors.Join(all...)
}

func (c *Claim) read(o document.Object) {
	o.Field("total").Into(&c.Total)
	o.Field("qualifying").Into(&c.Qualifying)
	o.Field("assistance").Into(&c.Assistance)
	o.Field("visualEffects").Into(&c.VisualEffects)
	o.Field("claimedBefore").Into(&c.ClaimedBefore)
	o.Field("hours").Into(&c.Hours)
	o.Field("started").Into(&c.Started)
	o.Field("certified").Into(&c.Certified)
	c.Pay = document.List(o.Field("pay"), readPay)
	o.Field("facts").Fields(func(name string, v document.Value) {
		var fact Fact
		if err := fact.UnmarshalText([]byte(name)); err != nil {
			v.Problem(err)
			return
		}
		var truth cite.Truth
		v.Into(&truth)
		if c.Facts == nil {
			c.Facts = map[Fact]cite.Truth{}
		}
		c.Facts[fact] = truth
	})
}

func readPay(v document.Value) (p Pay) {
	v.Object(func(o document.Object) {
		p.Person = role.Person(o.Need("person").Text())
		o.Need("amount").Into(&p.Amount)
		p.Company = o.Field("company").Bool()
	})
	return p
}
