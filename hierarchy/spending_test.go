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

// TestPlanChangedOffTheWay: what the line producer decides goes to the producer, who
// has to approve it, where he is on the way and the line producer is not; past his
// empty seat down to the line producer; and up to the studio, which has no part in
// such matters, only where nobody is left whose they are. A change of the schedule
// goes the same way, save that nobody stands in for those whose it is.
func TestPlanChangedOffTheWay(t *testing.T) {
	type IDs = []hierarchy.ID
	const hold, aside, below = "on the way", "aside", "below"
	noLine := []role.Role{role.Studio, role.ExecutiveProducer, role.Producer, role.Director}
	for _, test := range []struct {
		roles     []role.Role
		vacant    IDs
		from      hierarchy.ID
		decider   hierarchy.ID
		where     string
		capacity  role.Capacity
		elsewhere IDs
		also      IDs
		seats     IDs
		reason    string
	}{
		{studioCrew, nil, "director", "producer", hold, role.Approves, IDs{"line-producer"}, nil, nil, "those who settle it are off the way: line-producer, Line Producer"},
		{studioCrew, IDs{"line-producer"}, "director", "producer", hold, role.Approves, nil, nil, IDs{"line-producer"}, "vacant or in conflict"},
		{studioCrew, IDs{"producer"}, "director", "line-producer", below, role.Decides, nil, nil, IDs{"producer"}, "nobody on the way settles it, and he stands under (vacant), Producer: "},
		{studioCrew, nil, "executive-producer", "line-producer", below, role.Decides, nil, IDs{"producer"}, nil, "nobody on the way settles it, and he stands under executive-producer, Executive Producer: "},
		{studioCrew, IDs{"line-producer", "producer"}, "director", "studio", hold, role.Decides, nil, IDs{"executive-producer"}, IDs{"line-producer", "producer"}, "vacant or in conflict"},
		{studioCrew, IDs{"line-producer", "producer"}, "executive-producer", "studio", hold, role.Decides, nil, nil, IDs{"line-producer", "producer"}, "vacant or in conflict"},
		{studioCrew, IDs{"line-producer", "producer", "studio"}, "director", "", "", 0, nil, nil, IDs{"line-producer", "producer", "studio"}, ""},
		{studioCrew, nil, "studio", "studio", hold, role.Decides, IDs{"line-producer"}, IDs{"executive-producer"}, nil, "who decides more decides less"},
		{noLine, nil, "director", "producer", hold, role.Approves, nil, nil, nil, "nobody on the chart decides it"},
		{noLine, nil, "executive-producer", "producer", below, role.Approves, nil, nil, nil, "nobody on the chart decides it: nobody on the way settles it, and he stands under executive-producer, Executive Producer: "},
	} {
		a := authority(t, "film/feature/studio", nil, vacate(held(test.roles...), test.vacant...)...)
		c := a.Chart()
		seats := slices.Sorted(slices.Values(test.seats))
		for _, d := range []role.Duty{role.ContingencySpending, role.ScheduleChanges} {
			want := test
			if d == role.ScheduleChanges && test.decider == "studio" { // who decides an overage has no say in the schedule
				want.decider, want.where, want.capacity, want.also, want.reason = "", "", 0, nil, ""
				want.elsewhere = nil
				if test.from == "studio" {
					want.decider, want.where, want.capacity, want.also = "line-producer", below, role.Decides, IDs{"producer"}
				}
			}
			where := ""
			e := a.Escalate(d, c.Node(test.from), 0)
			switch {
			case e.Decider == 0:
			case e.Below:
				where = below
			case e.Aside.ID != 0 || e.Peer != 0:
				where = aside
			default:
				where = hold
			}
			if d == role.ScheduleChanges {
				seats = slices.DeleteFunc(slices.Clone(seats), func(id hierarchy.ID) bool { return id == "studio" })
			}
			if c.Position(e.Decider).ID != want.decider || where != want.where || e.Capacity != want.capacity || !slices.Equal(ids(c, e.Elsewhere...), want.elsewhere) || !slices.Equal(ids(c, e.Also...), want.also) ||
				!slices.Equal(slices.Sorted(slices.Values(ids(c, e.Vacant...))), seats) || !strings.Contains(e.Reason(), want.reason) {
				t.Errorf("from %s without %v: %v; %v; %s, elsewhere %v, vacant %v", test.from, test.vacant, e, e.Reason(), where, ids(c, e.Elsewhere...), ids(c, e.Vacant...))
			}
			if len(want.elsewhere) > 0 && !strings.Contains(e.String(), "; off the way: line-producer, Line Producer") || e.Below && !strings.Contains(e.String(), ", and down to "+c.Position(e.Decider).Label()) {
				t.Errorf("%v", e)
			}
			if e.Duty != d {
				t.Errorf("the matter became %v", e.Duty)
			}
		}
	}
}

// TestPeersSettle: somebody else who holds the same role takes the place of one who
// raised the matter, drafts it, or is yet to be found, and all are reported.
func TestPeersSettle(t *testing.T) {
	type IDs = []hierarchy.ID
	at := func(id hierarchy.ID, r role.Role, who role.Person) hierarchy.Position {
		return hierarchy.Position{ID: id, Role: r, Person: who}
	}
	studio, ep, second, line := at("studio", role.Studio, "U"), at("ep", role.ExecutiveProducer, "E"), at("second", role.Producer, "P2"), at("line", role.LineProducer, "L")
	director, manager := at("director", role.Director, "D"), at("upm", role.UnitProductionManager, "M")
	for name, test := range map[string]struct {
		crew     []hierarchy.Position
		from     hierarchy.ID
		decider  hierarchy.ID
		capacity role.Capacity
		passed   IDs
		off      IDs
	}{
		"the director is one of two producers":                     {[]hierarchy.Position{studio, ep, at("first", role.Producer, "D"), second, line, director, manager}, "director", "second", role.Approves, IDs{"first"}, IDs{"line"}},
		"the director is one of two producers, no line producer":   {[]hierarchy.Position{studio, ep, at("first", role.Producer, "D"), second, director, manager}, "director", "second", role.Approves, IDs{"first"}, nil},
		"one of two producers is yet to be found":                  {[]hierarchy.Position{studio, ep, at("first", role.Producer, ""), second, director, manager}, "director", "second", role.Approves, IDs{"first"}, nil},
		"the unit production manager is one of two line producers": {[]hierarchy.Position{studio, ep, second, at("first", role.LineProducer, "M"), line, director, manager}, "upm", "line", role.Decides, IDs{"first"}, nil},
	} {
		c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), test.crew...))
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range []role.Duty{role.ContingencySpending, role.ScheduleChanges} {
			e := a.Escalate(d, c.Node(test.from), 0)
			if c.Position(e.Decider).ID != test.decider || e.Capacity != test.capacity || !slices.Equal(ids(c, slices.Concat(e.Vacant, e.Conflict)...), test.passed) || !slices.Equal(ids(c, e.Elsewhere...), test.off) {
				t.Errorf("%s: %v, %s", name, e, e.Reason())
			}
		}
	}
	// No published line of a studio's film has the executive producer answer to a producer.
	d := hierarchy.Start(setting(t, "film/feature/studio"), studio, ep, at("first", role.Producer, ""), second)
	d = d.With(hierarchy.Link{From: "first", Kind: hierarchy.ReportsTo, To: "studio"}, hierarchy.Link{From: "second", Kind: hierarchy.ReportsTo, To: "studio"}, hierarchy.Link{From: "ep", Kind: hierarchy.ReportsTo, To: "first"})
	c := build(t, d)
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	e := a.Escalate(role.ContingencySpending, c.Node("ep"), 0)
	if c.Position(e.Decider).ID != "second" || c.Position(e.Peer).ID != "first" || e.Aside.ID != 0 || !slices.Equal(ids(c, e.Path...), IDs{"ep", "first"}) {
		t.Errorf("%v, want the second producer in the place of the first", e)
	}
	if want := ", and in the place of (vacant), Producer to P2, Producer, who approves it"; !strings.Contains(e.String(), want) || !strings.Contains(e.Reason(), "another Producer was passed over") {
		t.Errorf("%v; %s", e, e.Reason())
	}
}

// TestWhoIsNoPeer: nobody stands in below the seat of those who decide, and holding the
// role of one on the way is no reason where he had no such power to pass over.
func TestWhoIsNoPeer(t *testing.T) {
	crew := append(vacate(held(role.Studio, role.ExecutiveProducer, role.Producer, role.CoProducer), "studio", "executive-producer", "producer"),
		hierarchy.Position{ID: "second", Role: role.Producer, Person: "P2"})
	a := authority(t, "film/feature/studio", nil, crew...)
	c := a.Chart()
	if e := a.Escalate(role.Budget, c.Node("co-producer"), 0); e.Decider != 0 || !slices.Contains(e.Vacant, c.Node("studio")) {
		t.Errorf("%v: a producer decides in the stead of the studio", e)
	}
	two := append(held(studioCrew...), hierarchy.Position{ID: "unit-b", Role: role.UnitProductionManager, Person: "B"})
	a = authority(t, "film/feature/studio", []hierarchy.Delegation{{Duty: role.Shutdown, Capacity: role.Decides, From: "studio", To: "unit-b"}}, two...)
	c = a.Chart()
	if e := a.Escalate(role.Shutdown, c.Node("unit-production-manager"), 0); c.Position(e.Decider).ID != "studio" || e.Peer != 0 {
		t.Errorf("%v: want the studio", e)
	}
	a = authority(t, "film/feature/studio", []hierarchy.Delegation{{Duty: role.Shutdown, Capacity: role.Decides, From: "studio", To: "unit-b"}}, vacate(two, "studio")...)
	c = a.Chart()
	if e := a.Escalate(role.Shutdown, c.Node("unit-production-manager"), 0); e.Decider != 0 || !slices.Equal(ids(c, e.Elsewhere...), []hierarchy.ID{"unit-b"}) {
		t.Errorf("%v: want nobody on the way", e)
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
		amounts := rapid.SliceOfN(rapid.Int64Range(0, 120), 2, 2).Draw(t, "amounts")
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
		{money.USD, usd(0), gbp, false},
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

// TestOverspendingIsAnAmount: what is saved, and an amount that nobody put in, are no
// overspending; a contingency of none or overdrawn is one.
func TestOverspendingIsAnAmount(t *testing.T) {
	a := authority(t, "film/feature/studio", nil, held(studioCrew...)...)
	from := a.Chart().Node("line-producer")
	for _, test := range []struct {
		amount money.Money
		want   string
	}{
		{usd(-500), "hierarchy: overspending: -5.00 USD, want zero or more"},
		{money.Money{}, "hierarchy: overspending: an amount without a currency, want one such as"},
	} {
		_, ofDuty := hierarchy.SpendingDuty(test.amount, usd(2_500_000))
		_, ofPermission := a.MaySpend(from, test.amount, usd(2_500_000))
		_, ofWay := a.EscalateSpending(from, test.amount, usd(2_500_000))
		for _, err := range []error{ofDuty, ofPermission, ofWay} {
			if err == nil || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("%v: %v, want %q", test.amount, err, test.want)
			}
		}
	}
	for _, left := range []money.Money{{}, usd(-1)} {
		if d, err := hierarchy.SpendingDuty(usd(1), left); err != nil || d != role.BudgetOverage {
			t.Errorf("a dollar of %v: %v, %v", left, d, err)
		}
	}
}

// TestAGuarantorOffTheWay: who decides an overage and stands beside the chain does not
// keep it from the executive producer, who has to approve it.
func TestAGuarantorOffTheWay(t *testing.T) {
	crew := []role.Role{role.ExecutiveProducer, role.Producer, role.Director, role.LineProducer}
	for _, roles := range [][]role.Role{crew, append(slices.Clone(crew), role.CompletionGuarantor)} {
		d := hierarchy.Start(setting(t, "film/feature/independent"), held(roles...)...)
		c := build(t, d.Topped(d.Loose()...))
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		e, err := a.EscalateSpending(c.Node("line-producer"), usd(4_000_000), usd(2_500_000))
		if err != nil || e.Duty != role.BudgetOverage || c.Position(e.Decider).ID != "executive-producer" || e.Capacity != role.Approves || e.InStead || e.Below {
			t.Errorf("%v: %v, want it with the executive producer", e, err)
		}
		bond := c.Node("completion-guarantor")
		if got := slices.Contains(e.Elsewhere, bond); got != (bond != 0) || len(e.Elsewhere) > 1 {
			t.Errorf("off the way %v", ids(c, e.Elsewhere...))
		}
		if bond != 0 && !strings.HasPrefix(e.Reason(), "those who settle it are off the way: completion-guarantor, Completion Guarantor: ") {
			t.Error(e.Reason())
		}
		below, err := a.EscalateSpending(c.Node("executive-producer"), usd(4_000_000), usd(2_500_000))
		if err != nil || c.Position(below.Decider).ID != "executive-producer" {
			t.Errorf("raised by the executive producer: %v, %v", below, err)
		}
	}
}
