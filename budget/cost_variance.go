package budget

import (
	"encoding/json"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
)

// Variance is how the estimated final cost compares with the current budget. It
// has no bare sign, for two conventions are in use; see [Variance.BudgetLessCost]
// and [Variance.CostLessBudget].
type Variance struct {
	budgetLessCost money.Money
}

// Under returns how much is left over; false if nothing is.
func (v Variance) Under() (money.Money, bool) {
	return v.budgetLessCost, v.budgetLessCost.Sign() > 0
}

// Over returns by how much the budget is exceeded; false if it is not.
func (v Variance) Over() (money.Money, bool) {
	m, err := v.budgetLessCost.Neg()
	return m, err == nil && m.Sign() > 0
}

// OnBudget reports whether cost and budget are the same.
func (v Variance) OnBudget() bool { return v.budgetLessCost.Sign() == 0 }

// BudgetLessCost returns the variance with the sign by which under is positive.
func (v Variance) BudgetLessCost() money.Money { return v.budgetLessCost }

// CostLessBudget returns the variance with the sign by which over is positive.
func (v Variance) CostLessBudget() money.Money {
	m, _ := v.budgetLessCost.Neg() // checked when the report was made
	return m
}

// String returns "under by 33.70 USD", "over by 1,039.18 USD" or "on budget", for
// people.
func (v Variance) String() string {
	if m, ok := v.Under(); ok {
		return "under by " + m.Grouped()
	}
	if m, ok := v.Over(); ok {
		return "over by " + m.Grouped()
	}
	return "on budget"
}

// Equal reports whether two variances are the same.
func (v Variance) Equal(w Variance) bool { return v == w }

// MarshalJSON writes what the variance is and by how much: {"under": "1.00 GBP"},
// {"over": "1.00 GBP"} or {}.
func (v Variance) MarshalJSON() ([]byte, error) {
	var form struct {
		Under money.Money `json:"under,omitzero"`
		Over  money.Money `json:"over,omitzero"`
	}
	if m, ok := v.Under(); ok {
		form.Under = m
	}
	if m, ok := v.Over(); ok {
		form.Over = m
	}
	return json.Marshal(form)
}

// UnmarshalJSON reads what [Variance.MarshalJSON] writes; {} is on budget, in no
// currency.
func (v *Variance) UnmarshalJSON(text []byte) error {
	var m money.Money
	err := document.Read(text, func(d document.Value) {
		d.Object(func(o document.Object) {
			under, over := o.Field("under"), o.Field("over")
			under.Into(&m)
			over.Into(&m)
			if under.There() && over.There() || m.Sign() < 0 {
				d.Problem(want(ErrConflict, "under or over, and more than zero"))
			}
			if over.There() {
				m, _ = m.Neg() // not negative: nothing can fail
			}
		})
	})
	if err == nil {
		*v = Variance{m}
	}
	return err
}
