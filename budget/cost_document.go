package budget

import (
	"encoding/json"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
)

// costDocument is the form of a cost report in JSON.
type costDocument struct {
	Currency    money.Currency `json:"currency"`
	Version     Hash           `json:"version,omitempty"` // of the budget
	Contingency AccountCode    `json:"contingency,omitempty"`
	Lines       []CostLine     `json:"lines,omitempty"`
	Overages    []string       `json:"overages,omitempty"` // ids of those that are in the changes
}

// MarshalJSON writes the lines of the report, every amount with its currency, and
// the ids of the overages in it.
func (r CostReport) MarshalJSON() ([]byte, error) {
	return json.Marshal(costDocument{r.currency, r.version, r.contingency, r.lines, r.overages})
}

// UnmarshalJSON reads what [DecodeCosts] reads.
func (r *CostReport) UnmarshalJSON(text []byte) error {
	v, err := DecodeCosts(text)
	if err != nil {
		return err
	}
	*r = v
	return nil
}

// DecodeCosts reads a cost report in JSON, the form that [CostReport.MarshalJSON]
// writes, and checks it as [NewCostReport] does. It returns every problem it
// finds, joined, each a [*PlaceError] with its place in the document.
func DecodeCosts(text []byte) (CostReport, error) {
	return decode(text, readCosts, func(d costDocument) (CostReport, error) {
		r, err := NewCostReport(d.Currency, d.Contingency, d.Lines)
		var ps problems
		ps.list = document.Problems(err)
		for i, id := range d.Overages {
			if slices.Contains(d.Overages[:i], id) {
				ps.add(place{}.element("overages", i, "overage "+id), id, want(ErrDuplicate, "it once"))
			}
		}
		if err := ps.err(); err != nil {
			return CostReport{}, err
		}
		r.overages, r.version = d.Overages, d.Version
		return r, nil
	})
}

func readCosts(v document.Value) (d costDocument) {
	v.Object(func(o document.Object) {
		o.Need("currency").Into(&d.Currency)
		d.Version = Hash(o.Field("version").Text())
		d.Contingency = AccountCode(o.Field("contingency").Text())
		d.Lines = document.List(o.Field("lines"), func(v document.Value) (l CostLine) {
			v.Object(func(o document.Object) {
				l.Account = AccountCode(o.Need("account").Text())
				l.Title = o.Field("title").Text()
				o.Field("section").Into(&l.Section)
				l.Locked = amountOf(o.Need("locked"), d.Currency)
				l.Changes = amountOf(o.Field("changes"), d.Currency)
				l.Actual = amountOf(o.Field("actual"), d.Currency)
				l.Period = amountOf(o.Field("period"), d.Currency)
				l.Accrual = amountOf(o.Field("accrual"), d.Currency)
				l.Commitment = amountOf(o.Field("commitment"), d.Currency)
				l.ToComplete = amountOf(o.Field("toComplete"), d.Currency)
			})
			return l
		})
		d.Overages = document.Texts[string](o.Field("overages"))
	})
	return d
}

// Equal reports whether two reports say the same.
func (r CostReport) Equal(other CostReport) bool {
	return r.currency == other.currency && r.version == other.version && r.contingency == other.contingency && slices.Equal(r.lines, other.lines) &&
		slices.Equal(r.overages, other.overages)
}
