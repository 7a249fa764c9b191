package budget_test

import (
	"slices"
	"testing"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func TestChartsAreSound(t *testing.T) {
	sizes := map[string]int{"us-feature": 50, "ca-abcd": 57, "aicp-bid": 16}
	seen := 0
	for c := range budget.Charts() {
		seen++
		if len(c.Accounts) != sizes[c.ID] {
			t.Errorf("%s has %d accounts, want %d", c.ID, len(c.Accounts), sizes[c.ID])
		}
		if _, ok := cite.Lookup(c.Ref.Source); !ok {
			t.Errorf("%s: source %s", c.ID, c.Ref.Source)
		}
		codes := map[budget.AccountCode]bool{}
		for _, a := range c.Accounts {
			if a.Code == "" || a.Title == "" || codes[a.Code] || a.Section != 0 && !a.Section.Valid() {
				t.Errorf("%s: %+v", c.ID, a)
			}
			if a.Category != "" && !codes[a.Category] {
				t.Errorf("%s: %s stands before its category %s", c.ID, a.Code, a.Category)
			}
			codes[a.Code] = true
			if back, ok := c.Find(a.Code); !ok || back != a {
				t.Errorf("%s: %s is found as %+v", c.ID, a.Code, back)
			}
		}
		for _, r := range c.Roles {
			if code, ok := c.ChargedTo(r.Role); !ok || !codes[code] {
				t.Errorf("%s: %v is charged to %s", c.ID, r.Role, code)
			}
		}
		if back, ok := budget.LookupChart(c.ID); !ok || back.Title != c.Title {
			t.Errorf("%s is not found", c.ID)
		}
		c.Accounts[0].Title = "changed"
		if again, _ := budget.LookupChart(c.ID); again.Accounts[0].Title == "changed" {
			t.Errorf("%s can be changed", c.ID)
		}
	}
	if seen != len(sizes) {
		t.Errorf("%d charts", seen)
	}
}

// The same role is charged elsewhere in every chart.
func TestRolesAreChargedByChart(t *testing.T) {
	feature, _ := budget.LookupChart("us-feature")
	canadian, _ := budget.LookupChart("ca-abcd")
	commercial, _ := budget.LookupChart("aicp-bid")
	if code, _ := feature.ChargedTo(role.ExecutiveProducer); code != "1211" {
		t.Error(code)
	}
	if code, _ := canadian.ChargedTo(role.LineProducer); code != "04" {
		t.Error(code)
	}
	if code, ok := feature.ChargedTo(role.LineProducer); ok {
		t.Errorf("the feature form lists no line producer, got %s", code)
	}
	if _, ok := commercial.ChargedTo(role.ExecutiveProducer); ok {
		t.Error("the bid form lists no executive producer")
	}
	a, _ := feature.Find("1211")
	acc := a.Account()
	acc.Amount = gbp("5")
	b := mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{acc}})
	if s, err := b.TopSheet().Section(budget.AboveTheLine); err != nil || s != gbp("5") {
		t.Errorf("%v, %v", s, err)
	}
}

func TestCodePattern(t *testing.T) {
	tests := []struct {
		pattern budget.CodePattern
		code    budget.AccountCode
		want    []string // nil: does not fit
	}{
		{budget.CodePattern{Category: 2, Account: 2}, "1001", []string{"10", "01"}},
		{budget.CodePattern{Category: 2, Account: 2}, "10", []string{"10"}},
		{budget.CodePattern{Category: 2, Account: 3, Separator: "-"}, "10-099", []string{"10", "099"}},
		{budget.CodePattern{Category: 2, Account: 2, SubAccount: 1, Set: 3, Separator: " "}, "AB 01 x 12c", []string{"AB", "01", "x", "12c"}},
		{budget.CodePattern{Category: 2, Account: 2}, "101", nil},
		{budget.CodePattern{Category: 2, Account: 2}, "10015", nil},
		{budget.CodePattern{Category: 2, Account: 2, Separator: "-"}, "1001", nil},
		{budget.CodePattern{Category: 2, Account: 2}, "1.01", nil},
		{budget.CodePattern{}, "1", nil},
		{budget.CodePattern{Category: 2}, "", nil},
	}
	for _, tt := range tests {
		got, ok := tt.pattern.Split(tt.code)
		if ok != (tt.want != nil) || ok && !slices.Equal(got, tt.want) {
			t.Errorf("%+v of %q: %q, %v", tt.pattern, tt.code, got, ok)
		}
	}
}
