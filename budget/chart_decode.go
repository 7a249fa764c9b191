package budget

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/producedby/internal/document"
)

// DecodeChart reads a chart of accounts in JSON, the form that a [Chart] is
// marshalled to, and checks it as [Chart.Check] does. It returns every problem it
// finds, joined, each a [*PlaceError] with its place in the document: broken
// syntax, unknown fields and words, and whatever Check finds.
func DecodeChart(text []byte) (Chart, error) {
	return decode(text, readChart, func(c Chart) (Chart, error) { return c, c.Check() })
}

// UnmarshalJSON reads what [DecodeChart] reads.
func (c *Chart) UnmarshalJSON(text []byte) error {
	v, err := DecodeChart(text)
	if err != nil {
		return err
	}
	*c = v
	return nil
}

func readChart(v document.Value) (c Chart) {
	v.Object(func(o document.Object) {
		c.ID = o.Need("id").Text()
		c.Title = o.Need("title").Text()
		c.Accounts = document.List(o.Need("accounts"), readChartAccount)
		c.Roles = document.List(o.Field("roles"), func(v document.Value) (r RoleAccount) {
			v.Object(func(o document.Object) {
				o.Need("role").Into(&r.Role)
				r.Code = AccountCode(o.Need("code").Text())
			})
			return r
		})
		c.Closing = document.List(o.Field("closing"), func(v document.Value) (r ClosingRow) {
			v.Object(func(o document.Object) {
				r.Title = o.Need("title").Text()
				r.Headings = document.Texts[string](o.Field("headings"))
				o.Field("charge").Into(&r.Charge)
				r.Grand = o.Field("grand").Bool()
			})
			return r
		})
		c.Ref = readRef(o.Field("ref"))
	})
	return c
}

func readChartAccount(v document.Value) (a ChartAccount) {
	v.Object(func(o document.Object) {
		a.Code = AccountCode(o.Need("code").Text())
		a.Title = o.Need("title").Text()
		a.Category = AccountCode(o.Field("category").Text())
		o.Field("section").Into(&a.Section)
		a.Heading = o.Field("heading").Text()
		a.Fringes = o.Field("fringes").Bool()
	})
	return a
}

// Check returns every problem of the chart, joined, each a [*PlaceError]:
//   - an id, a title, a code or the accounts missing,
//   - a code used twice, or two accounts for the fringes of one heading,
//   - a category, a role's account or a heading of a closing row that the chart does
//     not have, an account that is its own category,
//   - a section, a role or a kind of charge outside its set,
//   - a closing row that is not exactly one of a total of headings, a charge and the
//     grand total.
func (c Chart) Check() error {
	var ps problems
	top := place{}
	for _, f := range [...]struct{ name, text string }{{"id", c.ID}, {"title", c.Title}} {
		if f.text == "" {
			ps.add(top.field(f.name), "", ErrMissing)
		}
	}
	if len(c.Accounts) == 0 {
		ps.add(top.field("accounts"), "", ErrMissing)
	}
	codes, headings := map[AccountCode]bool{}, map[string]bool{}
	for _, a := range c.Accounts {
		codes[a.Code], headings[a.Heading] = true, true
	}
	c.checkAccounts(&ps, codes)
	for i, r := range c.Roles {
		at := top.element("roles", i, "role "+r.Role.String())
		if !r.Role.Valid() {
			ps.add(at.field("role"), r.Role.String(), want(ErrUnknown, "a role of package role"))
		}
		if r.Code == "" || !codes[r.Code] {
			ps.add(at.field("code"), string(r.Code), wantKey(r.Code, "an account of the chart", codes))
		}
	}
	for i := range c.Closing {
		r := &c.Closing[i]
		r.check(top.element("closing", i, "closing row "+cmp.Or(r.Title, strconv.Itoa(i+1))), headings, &ps)
	}
	return ps.err()
}

func (c Chart) checkAccounts(ps *problems, codes map[AccountCode]bool) {
	seen, fringes := map[AccountCode]bool{}, map[string]bool{}
	for i, a := range c.Accounts {
		at := place{}.element("accounts", i, "account "+cmp.Or(string(a.Code), strconv.Itoa(i+1)))
		switch {
		case a.Code == "":
			ps.add(at.field("code"), "", ErrMissing)
		case seen[a.Code]:
			ps.add(at.field("code"), string(a.Code), want(ErrDuplicate, "a code of its own"))
		}
		seen[a.Code] = true
		if a.Title == "" {
			ps.add(at.field("title"), "", ErrMissing)
		}
		switch {
		case a.Category == "":
		case !codes[a.Category]:
			ps.add(at.field("category"), string(a.Category), wantKey(a.Category, "an account of the chart", codes))
		case a.Category == a.Code:
			ps.add(at.field("category"), string(a.Category), want(ErrCircular, "another account, or nothing"))
		}
		if a.Section != 0 && !a.Section.Valid() {
			ps.add(at.field("section"), a.Section.String(), wantMember(sectionNames))
		}
		if a.Fringes && fringes[a.Heading] {
			ps.add(at.field("fringes"), a.Heading, want(ErrDuplicate, "one account for the fringes of a heading"))
		}
		fringes[a.Heading] = fringes[a.Heading] || a.Fringes
	}
}

func (r *ClosingRow) check(at place, headings map[string]bool, ps *problems) {
	if r.Title == "" {
		ps.add(at.field("title"), "", ErrMissing)
	}
	if r.Charge != 0 && !r.Charge.Valid() {
		ps.add(at.field("charge"), r.Charge.String(), wantMember(chargeKindNames))
	}
	kinds := 0
	for _, is := range [...]bool{len(r.Headings) > 0, r.Charge != 0, r.Grand} {
		if is {
			kinds++
		}
	}
	switch {
	case kinds == 0:
		ps.add(at, "headings, charge or grand", ErrMissing)
	case kinds > 1:
		ps.add(at, "headings, charge and grand", want(ErrConflict, "one of them"))
	}
	for i, h := range r.Headings {
		switch {
		case !headings[h]:
			ps.add(at.field("headings"), h, wantKey(h, "a heading of the accounts", headings))
		case slices.Contains(r.Headings[:i], h):
			ps.add(at.field("headings"), h, want(ErrDuplicate, "it once"))
		}
	}
}
