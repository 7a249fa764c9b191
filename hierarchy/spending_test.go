package hierarchy_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/budget/money"
	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"pgregory.net/rapid"
)

// usd returns an amount of so many cents.
func usd(cents int64) money.Money { return money.MustNew(cents, money.USD) }

func TestSpendingDependsOnTheAmount(t *testing.T) {
	a := authority(t, "film/feature/studio", nil, held(studioCrew...)...)
	c := a.Chart()
	for _, test := range []struct {
		amount, contingency int64
		want                hierarchy.ID
		duty                role.Duty
	}{
		{0, 0, "line-producer", role.ContingencySpending},
		{500_000, 500_000, "line-producer", role.ContingencySpending},
		{500_001, 500_000, "studio", role.BudgetOverage},
	} {
		e, err := a.EscalateSpending(c.Node("unit-production-manager"), usd(test.amount), usd(test.contingency))
		if err != nil || c.Position(e.Decider).ID != test.want || e.Duty != test.duty {
			t.Errorf("%d of %d: %s decides %v, want %s and %v: %v", test.amount, test.contingency, c.Position(e.Decider).ID, e.Duty, test.want, test.duty, err)
		}
	}
	if p, err := a.MaySpend(c.Node("studio"), usd(1), usd(1_000)); err != nil || p.Granted != cite.True {
		t.Error("whoever decides on an overage decides on what the contingency covers")
	}
}

// TestEmptySeatsAboveTheDecider: where a greater matter is settled below the seat that
// would settle the lesser one, it does not matter that the seat is empty.
func TestEmptySeatsAboveTheDecider(t *testing.T) {
	handed := []hierarchy.Delegation{{Duty: role.BudgetOverage, Capacity: role.Decides, From: "studio", To: "unit-production-manager"}}
	a := authority(t, "film/feature/studio", handed, vacate(held(studioCrew...), "line-producer")...)
	c := a.Chart()
	e, err := a.EscalateSpending(c.Node("first-assistant-director"), usd(1), usd(1))
	if err != nil || c.Position(e.Decider).ID != "unit-production-manager" || e.InStead || len(e.Vacant) > 0 || e.Duty != role.ContingencySpending {
		t.Errorf("%v (in the stead of others %v, vacant %v), %v; want the unit production manager of his own right", e, e.InStead, ids(c, e.Vacant...), err)
	}
}

// TestVacanciesInSpending empties the seats of those who decide on spending, one
// after the other: who stands in is whoever has to approve it above them, then
// whoever decides on more, and the empty seats are reported.
func TestVacanciesInSpending(t *testing.T) {
	type IDs = []hierarchy.ID
	for _, test := range []struct {
		vacant  IDs
		amount  int64
		decider hierarchy.ID
		instead bool
		seats   IDs
	}{
		{nil, 100, "line-producer", false, nil},
		{IDs{"line-producer"}, 100, "producer", true, IDs{"line-producer"}},
		{IDs{"line-producer", "producer"}, 100, "studio", true, IDs{"line-producer", "producer"}},
		{IDs{"line-producer", "producer", "studio"}, 100, "", false, IDs{"line-producer", "producer", "studio"}},
		{IDs{"line-producer"}, 101, "studio", false, nil},
		{IDs{"studio"}, 101, "", false, IDs{"studio"}},
	} {
		a := authority(t, "film/feature/studio", nil, vacate(held(studioCrew...), test.vacant...)...)
		c := a.Chart()
		e, err := a.EscalateSpending(c.Node("unit-production-manager"), usd(test.amount), usd(100))
		if err != nil || c.Position(e.Decider).ID != test.decider || e.InStead != test.instead || !slices.Equal(ids(c, e.Vacant...), test.seats) {
			t.Errorf("%d without %v: %v (%v, %v), want %q", test.amount, test.vacant, e, e.InStead, err, test.decider)
		}
	}
	// Without a line producer on the chart at all, the producer's approval settles it.
	a := authority(t, "film/feature/studio", nil, held(role.Studio, role.ExecutiveProducer, role.Producer, role.UnitProductionManager)...)
	c := a.Chart()
	if e, err := a.EscalateSpending(c.Node("unit-production-manager"), usd(1), usd(1)); err != nil || c.Position(e.Decider).ID != "producer" || e.Capacity != role.Approves || e.InStead {
		t.Errorf("no line producer: %v, %v", e, err)
	}
}

// TestSpendingDecidedOffTheWay: what the line producer decides does not go past the
// producer, who has to approve it, up to the studio, and whose it is stays named.
func TestSpendingDecidedOffTheWay(t *testing.T) {
	type IDs = []hierarchy.ID
	for _, test := range []struct {
		roles     []role.Role
		vacant    IDs
		decider   hierarchy.ID
		capacity  role.Capacity
		elsewhere IDs
		seats     IDs
		reason    string
	}{
		{studioCrew, nil, "producer", role.Approves, IDs{"line-producer"}, nil, "those who settle it are off the way: line-producer, Line Producer"},
		{studioCrew, IDs{"line-producer"}, "producer", role.Approves, nil, IDs{"line-producer"}, "vacant or in conflict"},
		{studioCrew, IDs{"producer"}, "studio", role.Decides, IDs{"line-producer"}, nil, "those who settle it are off the way: line-producer, Line Producer"},
		{studioCrew, IDs{"line-producer", "producer"}, "studio", role.Decides, nil, IDs{"line-producer"}, "vacant or in conflict"},
		{studioCrew, IDs{"line-producer", "producer", "studio"}, "", 0, nil, IDs{"line-producer", "studio"}, ""},
		{[]role.Role{role.Studio, role.ExecutiveProducer, role.Producer, role.Director}, nil, "producer", role.Approves, nil, nil, "nobody on the chart decides it"},
	} {
		a := authority(t, "film/feature/studio", nil, vacate(held(test.roles...), test.vacant...)...)
		c := a.Chart()
		e := a.Escalate(role.ContingencySpending, c.Node("director"), 0)
		slices.Sort(e.Vacant)
		var seats []hierarchy.Node
		for _, id := range test.seats {
			seats = append(seats, c.Node(id))
		}
		slices.Sort(seats)
		if c.Position(e.Decider).ID != test.decider || e.Capacity != test.capacity || !slices.Equal(ids(c, e.Elsewhere...), test.elsewhere) || !slices.Equal(e.Vacant, seats) || !strings.Contains(e.Reason(), test.reason) {
			t.Errorf("without %v: %v; %v; elsewhere %v, vacant %v", test.vacant, e, e.Reason(), ids(c, e.Elsewhere...), ids(c, e.Vacant...))
		}
		if len(test.elsewhere) > 0 && !strings.Contains(e.String(), "; off the way: line-producer, Line Producer") {
			t.Errorf("%v", e)
		}
		if e.Duty != role.ContingencySpending {
			t.Errorf("the matter became %v", e.Duty)
		}
	}
}

func TestWhoMaySpendMoreMaySpendLess(t *testing.T) {
	positions := held(studioCrew...)
	rapid.Check(t, func(t *rapid.T) {
		c, err := hierarchy.Start(role.Setting{Medium: role.Film, Scale: role.ScaleStudio}, positions...).Build()
		if err != nil {
			t.Fatal(err)
		}
		var delegations []hierarchy.Delegation
		for _, to := range []hierarchy.ID{"unit-production-manager", "editor"} {
			delegations = append(delegations, hierarchy.Delegation{
				Duty: rapid.SampledFrom([]role.Duty{role.ContingencySpending, role.BudgetOverage}).Draw(t, "duty"), Capacity: role.Decides,
				From: rapid.SampledFrom([]hierarchy.ID{"line-producer", "studio"}).Draw(t, "from"), To: to, Limit: rapid.Int64Range(0, 100).Draw(t, "limit"),
			})
		}
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Delegations: delegations})
		if err != nil {
			t.Skip("gives what he does not have")
		}
		amounts := rapid.SliceOfN(rapid.Int64Range(-5, 120), 2, 2).Draw(t, "amounts")
		slices.Sort(amounts)
		left := rapid.Int64Range(0, 120).Draw(t, "contingency")
		for n := range c.All() {
			more, err := a.MaySpend(n, usd(amounts[1]), usd(left))
			less, err2 := a.MaySpend(n, usd(amounts[0]), usd(left))
			if err != nil || err2 != nil || more.Granted == cite.True && less.Granted != cite.True {
				t.Fatalf("%s may spend %d and not %d", c.Position(n).ID, amounts[1], amounts[0])
			}
		}
	})
}

func TestSpendingInMixedCurrencies(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(studioCrew...)...))
	upm := c.Node("unit-production-manager")
	gbp := money.MustNew(1, money.GBP)
	for _, test := range []struct {
		policy              money.Currency
		amount, contingency money.Money
		good                bool
	}{
		{0, usd(1), usd(2), true},
		{0, gbp, usd(2), false},
		{0, usd(1), money.Money{}, true},
		{money.USD, usd(1), usd(2), true},
		{money.USD, usd(1), money.Money{}, true},
		{money.USD, gbp, gbp, false},
		{money.USD, money.Money{}, gbp, false},
	} {
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Currency: test.policy})
		if err != nil {
			t.Fatal(err)
		}
		var mismatch *money.CurrencyMismatchError
		p, err := a.MaySpend(upm, test.amount, test.contingency)
		if (err == nil) != test.good || err != nil && !errors.As(err, &mismatch) {
			t.Errorf("%v of %v under %v: %v, %v", test.amount, test.contingency, test.policy, p, err)
		}
		e, err := a.EscalateSpending(upm, test.amount, test.contingency)
		if (err == nil) != test.good || err != nil && (!errors.As(err, &mismatch) || e.Path != nil) {
			t.Errorf("%v of %v under %v: %v, %v", test.amount, test.contingency, test.policy, e, err)
		}
	}
	if d, err := hierarchy.SpendingDuty(gbp, usd(1)); err == nil || d != 0 {
		t.Errorf("pounds out of dollars are %v", d)
	}
}
