package budget_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
)

func ExamplePersonPay() {
	b, _ := budget.New(budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "Crew", Lines: []budget.Line{
		{Person: "Ann", Rate: budget.Count(3000)},
		{Person: "Ben", Rate: budget.Count(2000)},
		{Person: "Ann", Rate: budget.Count(500)},
		{Description: "Van", Rate: budget.Count(900)},
	}}}})
	pay, err := b.PayByPerson(budget.Base{})
	for _, p := range pay {
		fmt.Println(p.Person, p.Pay)
	}
	fmt.Println(err)
	// Output:
	// Ann 3500.00 GBP
	// Ben 2000.00 GBP
	// <nil>
}

func TestPayByPerson(t *testing.T) {
	line := func(rate int64, groups ...budget.Group) budget.Line {
		return budget.Line{Person: "ann", Rate: budget.Count(rate), Groups: groups}
	}
	b, err := budget.New(budget.Draft{Currency: money.GBP, Accounts: []budget.Account{
		{Code: "1", Title: "Loan", Outside: true, Lines: []budget.Line{line(1)}},
		{Code: "2", Title: "Cast", Section: budget.AboveTheLine, Lines: []budget.Line{line(10), line(100, "abroad")}},
		{Code: "3", Title: "Crew", Lines: []budget.Line{line(1000), {Person: "ben", Rate: budget.Count(0)}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		base budget.Base
		want string
	}{
		{budget.Base{}, "1110 GBP"},
		{budget.Base{Groups: []budget.Group{"abroad"}}, "100 GBP"},
		{budget.Base{ExceptGroups: []budget.Group{"abroad"}}, "1010 GBP"},
		{budget.Base{Accounts: []budget.AccountCode{"2"}}, "110 GBP"},
		{budget.Base{ExceptSections: []budget.Section{budget.AboveTheLine}}, "1000 GBP"},
	}
	for _, tt := range tests {
		got, err := b.PayByPerson(tt.base)
		if want := []budget.PersonPay{{Person: "ann", Pay: money.MustParse(tt.want)}}; err != nil || !slices.Equal(got, want) {
			t.Errorf("%+v: %v, %v, want %v", tt.base, got, err, want)
		}
	}
	if got, err := b.PayByPerson(budget.Base{Charges: []string{"x"}}); got != nil || !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("%v, %v", got, err)
	}
}
