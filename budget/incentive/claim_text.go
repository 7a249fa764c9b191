package incentive

import (
	"encoding"
	"errors"
	"reflect"
	"strings"

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
	for _, problem := range document.Problems(err) {
		placed := &budget.PlaceError{Err: problem}
		var at *document.Problem
		if errors.As(problem, &at) {
			placed.Path, placed.Err = at.Path, at.Err
		}
		all = append(all, placed)
	}
	return errors.Join(all...)
}

// read reads the fields: the two that have parts, and those that are read from
// text, whichever the claim has.
func (c *Claim) read(o document.Object) {
	fields := reflect.ValueOf(c).Elem()
	for i := range fields.NumField() {
		name, _, _ := strings.Cut(fields.Type().Field(i).Tag.Get("json"), ",")
		if dst, ok := fields.Field(i).Addr().Interface().(encoding.TextUnmarshaler); ok {
			o.Field(name).Into(dst)
		}
	}
	o.Field("pay").Each(func(_ int, v document.Value) { c.Pay = append(c.Pay, readPay(v)) })
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
