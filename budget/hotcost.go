package budget

import "example.com/producedby/budget/money"

// HotCost is what one item of a shooting day cost against what was budgeted:
// hours at a rate, the hours with overtime and penalties reckoned in.
type HotCost struct {
	Title    string      `json:"title"`
	Rate     money.Money `json:"rate"` // of an hour
	Budgeted money.Ratio `json:"budgeted"`
	Worked   money.Ratio `json:"worked"`
}

// HotCosts returns the variance of a shooting day: what was budgeted for it less
// what it cost, each item rounded once. It is an estimate, made the next morning.
// Hours or a rate below zero are [ErrNegative].
func HotCosts(items []HotCost, round money.Rounding) (Variance, error) {
	var sum money.Money
	for i, item := range items {
		at := place{}.named("items", i, "hot cost", item.Title)
		if item.Rate.Sign() < 0 || item.Budgeted.Sign() < 0 || item.Worked.Sign() < 0 {
			return Variance{}, &PlaceError{Place: at.name, Path: at.path, Text: "rate " + item.Rate.String() + ", budgeted " + item.Budgeted.String() + ", worked " + item.Worked.String(), Err: ErrNegative}
		}
		saved, err := item.Budgeted.Sub(item.Worked)
		if err != nil {
			return Variance{}, &PlaceError{Place: at.name, Path: at.path, Err: err}
		}
		m, err := item.Rate.Times(saved, round)
		if err == nil {
			sum, err = sum.Add(m)
		}
		if err != nil {
			return Variance{}, &PlaceError{Place: at.name, Path: at.path, Err: err}
		}
	}
	if _, err := sum.Neg(); err != nil {
		return Variance{}, &PlaceError{Place: "hot costs", Err: err}
	}
	return Variance{sum}, nil
}
