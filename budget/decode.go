package budget

import (
	"crypto/sha256"
	"encoding"
	"encoding/hex"
	"encoding/json"
	"math"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Decode reads a budget document in JSON, the form that [Budget.MarshalJSON]
// writes, and checks it as [New] does. Amounts are text: "775" or "775.00" in
// the currency of the document, or "775.00 EUR" with a currency of their own. It
// returns every problem it finds, joined, each with its place in the document:
// broken syntax, unknown fields, unknown words, bad amounts and whatever New
// refuses.
func Decode(text []byte) (*Budget, error) { return decode(text, readDraft, New) }

// MarshalJSON writes the draft of the budget, every amount with its currency.
func (b *Budget) MarshalJSON() ([]byte, error) { return json.Marshal(b.draft) }

// UnmarshalJSON reads what [Decode] reads.
func (b *Budget) UnmarshalJSON(text []byte) error {
	v, err := Decode(text)
	if err != nil {
		return err
	}
	*b = *v
	return nil
}

// Hash returns a digest of everything the budget says, as 64 hexadecimal digits.
// Two budgets have the same hash if and only if they say the same; an approval
// is given to a hash.
func (b *Budget) Hash() Hash {
	text, err := json.Marshal(b.draft)
	if err != nil {
		return "" // every value of a checked draft has a text
	}
	sum := sha256.Sum256(text)
	return Hash(hex.EncodeToString(sum[:]))
}

// Hash is the digest of a budget; see [Budget.Hash]. Empty means no budget.
type Hash string

func readDraft(v document.Value) (d Draft) {
	v.Object(func(o document.Object) {
		d.Title = o.Field("title").Text()
		o.Need("currency").Into(&d.Currency)
		o.Field("rounding").Into(&d.Rounding)
		d.Rates = document.List(o.Field("rates"), func(v document.Value) (x money.ExchangeRate) { v.Into(&x); return x })
		o.Field("hours").Object(func(o document.Object) {
			o.Field("day").Into(&d.Hours.Day)
			o.Field("week").Into(&d.Hours.Week)
			o.Field("month").Into(&d.Hours.Month)
		})
		base := d.Currency
		d.Globals = document.List(o.Field("globals"), readGlobal)
		d.Fringes = document.List(o.Field("fringes"), func(v document.Value) Fringe { return readFringe(v, base) })
		d.Accounts = document.List(o.Field("accounts"), func(v document.Value) Account { return readAccount(v, base) })
		d.Charges = document.List(o.Field("charges"), func(v document.Value) Charge { return readCharge(v, base) })
		d.Credits = document.List(o.Field("credits"), func(v document.Value) Credit { return readCredit(v, base) })
		d.Published = document.List(o.Field("published"), func(v document.Value) Published { return readPublished(v, base) })
		o.Field("fringeAccounts").Object(d.FringeAccounts.read)
		d.Note = o.Field("note").Text()
		d.Ref = readRef(o.Field("ref"))
	})
	return d
}

// slugs reads a list of members of a closed set.
func slugs[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](v document.Value) []T {
	return document.List(v, func(v document.Value) (x T) { v.Into(P(&x)); return x })
}

func readRef(v document.Value) (ref cite.Ref) {
	v.Object(func(o document.Object) {
		ref.Source = cite.SourceID(o.Field("source").Text())
		ref.At = o.Field("at").Text()
	})
	return ref
}

func readPerson(v document.Value) role.Person { return role.Person(v.Text()) }

func readGlobal(v document.Value) (g Global) {
	v.Object(func(o document.Object) {
		g.Name = o.Need("name").Text()
		o.Need("value").Into(&g.Value)
		o.Field("days").Into(&g.Days)
		g.Note = o.Field("note").Text()
	})
	return g
}

func readFringe(v document.Value, base money.Currency) (f Fringe) {
	v.Object(func(o document.Object) {
		f.Code = FringeCode(o.Need("code").Text())
		f.Title = o.Field("title").Text()
		o.Field("rate").Into(&f.Rate)
		f.PayCeiling = amountOf(o.Field("payCeiling"), base)
		f.Flat = amountOf(o.Field("flat"), base)
		o.Field("unit").Into(&f.Unit)
		f.FlatCeiling = amountOf(o.Field("flatCeiling"), base)
		o.Field("per").Into(&f.Per)
		o.Field("from").Into(&f.From)
		o.Field("until").Into(&f.Until)
		f.Ref = readRef(o.Field("ref"))
	})
	return f
}

func readAccount(v document.Value, base money.Currency) (a Account) {
	v.Object(func(o document.Object) {
		a.Code = AccountCode(o.Field("code").Text())
		a.Title = o.Field("title").Text()
		a.Category = AccountCode(o.Field("category").Text())
		o.Field("section").Into(&a.Section)
		a.Heading = o.Field("heading").Text()
		a.Outside = o.Field("outside").Bool()
		a.Amount = amountOf(o.Field("amount"), base)
		a.Lines = document.List(o.Field("lines"), readLine)
	})
	return a
}

func readLine(v document.Value) (l Line) {
	v.Object(func(o document.Object) {
		l.Description = o.Field("description").Text()
		o.Field("amount").Into(&l.Amount)
		o.Field("unit").Into(&l.Unit)
		o.Field("multiplier").Into(&l.Multiplier)
		o.Field("rate").Into(&l.Rate)
		o.Field("times").Into(&l.Times)
		o.Field("currency").Into(&l.Currency)
		l.Fringes = document.Texts[FringeCode](o.Field("fringes"))
		l.Groups = document.Texts[Group](o.Field("groups"))
		l.Range = o.Field("range").Text()
		l.Person = readPerson(o.Field("person"))
		o.Field("date").Into(&l.Date)
	})
	return l
}

func readBase(v document.Value) (b Base) {
	v.Object(func(o document.Object) {
		b.Sections = slugs[Section](o.Field("sections"))
		b.Accounts = document.Texts[AccountCode](o.Field("accounts"))
		b.Groups = document.Texts[Group](o.Field("groups"))
		b.ExceptSections = slugs[Section](o.Field("exceptSections"))
		b.ExceptAccounts = document.Texts[AccountCode](o.Field("exceptAccounts"))
		b.ExceptGroups = document.Texts[Group](o.Field("exceptGroups"))
		b.WithoutFringes = o.Field("withoutFringes").Bool()
		b.Charges = document.Texts[string](o.Field("charges"))
	})
	return b
}

func readCharge(v document.Value, base money.Currency) (c Charge) {
	v.Object(func(o document.Object) {
		c.ID = o.Field("id").Text()
		c.Title = o.Need("title").Text()
		o.Field("kind").Into(&c.Kind)
		c.Account = AccountCode(o.Field("account").Text())
		o.Field("share").Into(&c.Share)
		c.Flat = amountOf(o.Field("flat"), base)
		c.Base = readBase(o.Field("base"))
		c.Less = amountOf(o.Field("less"), base)
		c.GrossUp = o.Field("grossUp").Bool()
		c.Ref = readRef(o.Field("ref"))
	})
	return c
}

func readCredit(v document.Value, base money.Currency) (c Credit) {
	v.Object(func(o document.Object) {
		c.Title = o.Need("title").Text()
		c.Account = AccountCode(o.Field("account").Text())
		c.Applied = o.Field("applied").Bool()
		c.Rows = document.List(o.Field("rows"), func(v document.Value) (row CreditRow) {
			v.Object(func(o document.Object) {
				row.Flat = amountOf(o.Field("flat"), base)
				o.Field("share").Into(&row.Share)
				row.Base = readBase(o.Field("base"))
				row.Cap = amountOf(o.Field("cap"), base)
			})
			return row
		})
		c.Cap = amountOf(o.Field("cap"), base)
		o.Field("discount").Into(&c.Discount)
		c.Ref = readRef(o.Field("ref"))
	})
	return c
}

func readPublished(v document.Value, base money.Currency) (p Published) {
	v.Object(func(o document.Object) {
		p.Label = o.Field("label").Text()
		p.Amount = amountOf(o.Need("amount"), base)
		p.RoundedTo = amountOf(o.Field("roundedTo"), base)
		p.Heading = o.Field("heading").Text()
		p.Accounts = document.Texts[string](o.Field("accounts"))
		o.Field("part").Object(func(o document.Object) {
			p.Part.First = int(o.Need("first").Int(1, math.MaxInt32))
			p.Part.Last = int(o.Need("last").Int(0, math.MaxInt32))
			p.Part.Line = int(o.Field("line").Int(0, math.MaxInt32))
			p.Part.Fringes = o.Field("fringes").Bool()
		})
		p.Ref = readRef(o.Field("ref"))
	})
	return p
}
