package budget

import "example.com/producedby/internal/document"

// UnmarshalJSON reads the record of an approval as it is written beside a budget.
// It returns every problem it finds, joined, each a [*PlaceError] with its place
// in the document: broken syntax, unknown and missing fields, unknown words, bad
// amounts and dates. Whether the record fits its budget is for [Restore] to say.
func (r *ApprovalRecord) UnmarshalJSON(text []byte) error {
	v, err := decode(text, readApproval, func(r ApprovalRecord) (ApprovalRecord, error) { return r, nil })
	if err == nil {
		*r = v
	}
	return err
}

func readApproval(v document.Value) (r ApprovalRecord) {
	v.Object(func(o document.Object) {
		o.Need("state").Into(&r.State)
		r.Version = Hash(o.Need("version").Text())
		r.Round = readRound(o.Field("round"))
		r.PreparedBy = readPerson(o.Field("preparedBy"))
		r.Signers = document.List(o.Field("signers"), readSigner)
		r.OverageSigners = document.List(o.Field("overageSigners"), readSigner)
		r.Decisions = document.List(o.Field("decisions"), readDecision)
		r.Overages = document.List(o.Field("overages"), readOverage)
	})
	return r
}

func readSigner(v document.Value) (s Signer) {
	v.Object(func(o document.Object) {
		s.Person = readPerson(o.Need("person"))
		o.Field("role").Into(&s.Role)
		s.Office = o.Field("office").Text()
		s.Ref = readRef(o.Field("ref"))
	})
	return s
}

func readDecision(v document.Value) (d Decision) {
	v.Object(func(o document.Object) {
		d.Person = readPerson(o.Need("person"))
		d.Version = Hash(o.Need("version").Text())
		d.Round = readRound(o.Field("round"))
		d.Approved = o.Need("approved").Bool()
		o.Field("on").Into(&d.On)
		d.Note = o.Field("note").Text()
	})
	return d
}

func readOverage(v document.Value) (x Overage) {
	v.Object(func(o document.Object) {
		x.ID = o.Need("id").Text()
		x.Account = AccountCode(o.Field("account").Text())
		o.Need("amount").Into(&x.Amount)
		x.Reason = o.Field("reason").Text()
		x.Approved = document.List(o.Field("approved"), readPerson)
	})
	return x
}

func readRound(v document.Value) int {
	if !v.There() {
		return 0
	}
	return int(v.Int(0, 1<<31-1))
}
