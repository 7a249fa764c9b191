package budget

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/producedby/budget/money"
)

func (c *checker) checkCharges() {
	seen := map[string]bool{}
	for i := range c.draft.Charges {
		ch := &c.draft.Charges[i]
		at := place{}.element("charges", i, "charge "+cmp.Or(ch.Title, strconv.Itoa(i+1)))
		if ch.Title == "" {
			c.add(at.field("title"), "", ErrMissing)
		}
		if ch.Kind != 0 && !ch.Kind.Valid() {
			c.add(at.field("kind"), ch.Kind.String(), wantMember(chargeKindNames))
		}
		c.share(at.field("share"), ch.Share)
		c.own(at.field("flat"), ch.Flat)
		c.own(at.field("less"), ch.Less)
		if (ch.Flat != money.Money{}) && (!ch.Share.IsZero() || ch.GrossUp || !ch.Base.IsZero()) {
			c.add(at, "flat and share", want(ErrConflict, "a flat amount alone, or a share of a base"))
		}
		if ch.GrossUp && ch.Share.Cmp(money.Whole(1)) >= 0 {
			c.add(at.field("share"), ch.Share.String(), want(ErrRange, "less than the whole, of which the charge is a part"))
		}
		c.checkBase(at, ch.Base, seen)
		c.checkGroups(at.field("base").field("exceptGroups"), ch.Base.ExceptGroups)
		if ch.ID != "" && seen[ch.ID] {
			c.add(at.field("id"), ch.ID, want(ErrDuplicate, "an id of its own"))
		}
		seen[ch.ID] = true
	}
}

// checkBase checks that a base names what there is.
func (c *checker) checkBase(at place, b Base, charges map[string]bool) {
	at = at.field("base")
	for _, id := range b.Charges {
		if id == "" || !charges[id] {
			c.add(at.field("charges"), id, wantKey(id, "the id of a charge before it", charges))
		}
	}
	for _, list := range [][]AccountCode{b.Accounts, b.ExceptAccounts} {
		for _, code := range list {
			if !slices.ContainsFunc(c.draft.Accounts, func(a Account) bool { return code != "" && (a.Code == code || a.Category == code) }) {
				c.add(at.field("accounts"), string(code), wantName(code, "an account or a category of the budget", accountCodes(c.draft.Accounts)))
			}
		}
	}
	c.checkGroups(at.field("groups"), b.Groups)
	for _, list := range [][]Section{b.Sections, b.ExceptSections} {
		for _, s := range list {
			if !s.Valid() {
				c.add(at.field("sections"), s.String(), wantMember(sectionNames))
			}
		}
	}
}

// accountCodes returns the codes of accounts and of their categories.
func accountCodes(accounts []Account) (codes []AccountCode) {
	for i := range accounts {
		codes = append(codes, accounts[i].Code, accounts[i].Category)
	}
	return codes
}

// wantShare is the problem of a share above the whole.
func wantShare(r money.Ratio) error {
	if r.Den() == 1 && r.Num() <= 100 {
		return want(ErrRange, `"%v%%" or "%v"`, r, money.Percent(r.Num()))
	}
	return want(ErrRange, `at most the whole, "100%%" or "1"`)
}

// checkGroups checks that groups are on lines.
func (c *checker) checkGroups(at place, groups []Group) {
	for _, g := range groups {
		if !c.carried(g) {
			c.add(at, string(g), wantKey(g, "a group that a line is in", c.groups))
		}
	}
}

// carried reports whether a line is in a group.
func (c *checker) carried(g Group) bool {
	if c.groups == nil {
		c.groups = map[Group]bool{}
		for i := range c.draft.Accounts {
			for j := range c.draft.Accounts[i].Lines {
				for _, g := range c.draft.Accounts[i].Lines[j].Groups {
					c.groups[g] = true
				}
			}
		}
	}
	return c.groups[g]
}

func (c *checker) checkCredits() {
	charges := map[string]bool{}
	for _, ch := range c.draft.Charges {
		charges[ch.ID] = true
	}
	for i := range c.draft.Credits {
		cr := &c.draft.Credits[i]
		at := place{}.named("credits", i, "credit", cr.Title)
		if cr.Title == "" {
			c.add(at.field("title"), "", ErrMissing)
		}
		c.own(at.field("cap"), cr.Cap)
		c.share(at.field("discount"), cr.Discount)
		for j, row := range cr.Rows {
			at := at.element("rows", j, "row "+strconv.Itoa(j+1))
			c.own(at.field("flat"), row.Flat)
			c.own(at.field("cap"), row.Cap)
			c.share(at.field("share"), row.Share)
			if (row.Flat != money.Money{}) && (!row.Share.IsZero() || !row.Base.IsZero() || row.Cap != money.Money{}) {
				c.add(at, "flat and share", want(ErrConflict, "a flat amount alone, or a share of a base"))
			}
			c.checkBase(at, row.Base, charges)
			c.checkGroups(at.field("base").field("exceptGroups"), row.Base.ExceptGroups)
		}
	}
}

func (c *checker) checkPublished() {
	for i := range c.draft.Published {
		p := &c.draft.Published[i]
		at := place{}.named("published", i, "published total", p.Label)
		c.same(at.field("amount"), p.Amount)
		c.own(at.field("roundedTo"), p.RoundedTo)
		if (p.Amount == money.Money{}) {
			c.add(at.field("amount"), "", ErrMissing)
		}
		if (p.RoundedTo != money.Money{}) && p.RoundedTo.Sign() == 0 {
			c.add(at.field("roundedTo"), p.RoundedTo.String(), want(ErrRange, "more than zero, or nothing if it is not rounded"))
		}
		if p.Heading != "" && len(p.Accounts) > 0 {
			c.add(at, "heading and accounts", want(ErrConflict, "one of them"))
		}
	}
}
