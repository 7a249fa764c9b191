package hierarchy_test

import (
	"math"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"pgregory.net/rapid"
)

// handing is a naive reading of delegations: every way that a power can have come
// to somebody is tried.
type handing struct {
	bare   *hierarchy.Authority // without limits and delegations
	limits []hierarchy.Limit    // of decisions
	list   []hierarchy.Delegation
}

// own returns the most that somebody may by himself, or -1 for nothing.
func (h handing) own(id hierarchy.ID, p powerOver) int64 {
	for _, l := range h.limits {
		switch {
		case l.Position != id || l.Duty != p.duty || l.Capacity != p.capacity:
		case l.Most == 0:
			return math.MaxInt64
		default:
			return l.Most
		}
	}
	if h.bare.May(h.bare.Chart().Node(id), p.duty, p.capacity, 0).Granted == cite.True {
		return math.MaxInt64
	}
	return -1
}

// most returns the most that one use of the power may cost, or -1 for none.
func (h handing) most(id hierarchy.ID, p powerOver, steps int) int64 {
	best := h.own(id, p)
	for _, d := range h.list {
		if steps == 0 || d.To != id || d.Duty != p.duty || !d.Capacity.Entails(p.capacity) {
			continue
		}
		limit := d.Limit
		if limit == 0 {
			limit = math.MaxInt64
		}
		if giver := h.most(d.From, powerOver{d.Duty, d.Capacity}, steps-1); giver >= 0 {
			best = max(best, min(limit, giver))
		}
	}
	return best
}

// TestSpendingAgainstANaiveModel draws delegations of what the contingency covers
// and of what it does not, vacancies and amounts: who may spend, on whose account,
// and who settles it, is what the model says.
func TestSpendingAgainstANaiveModel(t *testing.T) {
	in := role.Setting{Medium: role.Film, Scale: role.ScaleStudio}
	crew := held(role.Studio, role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Editor)
	who := []hierarchy.ID{"studio", "executive-producer", "producer", "line-producer", "unit-production-manager", "editor"}
	accepted := 0
	rapid.Check(t, func(t *rapid.T) {
		c, err := hierarchy.Start(in, vacate(crew, rapid.SliceOfN(rapid.SampledFrom(who), 0, 3).Draw(t, "vacant")...)...).Build()
		if err != nil {
			t.Fatal(err)
		}
		var list []hierarchy.Delegation
		for range rapid.IntRange(0, 4).Draw(t, "delegations") {
			// Down the line, so that none goes round.
			from := rapid.IntRange(0, len(who)-2).Draw(t, "from")
			to := rapid.IntRange(from+1, len(who)-1).Draw(t, "to")
			list = append(list, hierarchy.Delegation{
				Duty: rapid.SampledFrom([]role.Duty{role.ContingencySpending, role.BudgetOverage}).Draw(t, "duty"), Capacity: role.Decides,
				From: who[from], To: who[to], Limit: rapid.Int64Range(0, 9).Draw(t, "limit"),
			})
		}
		bare, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		var limits []hierarchy.Limit
		for _, id := range rapid.SliceOfNDistinct(rapid.SampledFrom(who), 0, 3, rapid.ID[hierarchy.ID]).Draw(t, "limited") {
			limits = append(limits, hierarchy.Limit{
				Duty: rapid.SampledFrom([]role.Duty{role.ContingencySpending, role.BudgetOverage}).Draw(t, "duty"), Capacity: role.Decides,
				Position: id, Most: rapid.Int64Range(0, 9).Draw(t, "most"),
			})
		}
		naive := handing{bare, limits, list}
		wrong := false
		for i, d := range list {
			wrong = wrong || naive.most(d.From, powerOver{d.Duty, d.Capacity}, len(who)) < 0
			for _, old := range list[:i] {
				wrong = wrong || old.Duty == d.Duty && old.From == d.From && old.To == d.To
			}
		}
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Limits: limits, Delegations: list})
		if wrong != (err != nil) {
			t.Fatalf("wrong %v: %v", wrong, err)
		}
		if err != nil {
			return
		}
		accepted++
		amount, left := rapid.Int64Range(0, 11).Draw(t, "amount"), rapid.Int64Range(0, 11).Draw(t, "contingency")
		duty := role.BudgetOverage
		if amount <= left {
			duty = role.ContingencySpending
		}
		for _, id := range who {
			n := c.Node(id)
			p, err := a.MaySpend(n, usd(amount), usd(left))
			want := naive.most(id, powerOver{role.BudgetOverage, role.Decides}, len(who)) >= amount
			if duty == role.ContingencySpending {
				want = want || naive.most(id, powerOver{duty, role.Decides}, len(who)) >= amount
			}
			if err != nil || (p.Granted == cite.True) != want {
				t.Fatalf("%s may spend %d of %d: %v, want %v (%v)", id, amount, left, p.Granted, want, err)
			}
			if p.Granted == cite.True {
				naive.account(t, a, id, p)
			}
			// Whoever delegates keeps what he had.
			for _, power := range []powerOver{{role.ContingencySpending, role.Decides}, {role.BudgetOverage, role.Decides}} {
				if own := naive.own(id, power); own >= 0 && a.May(n, power.duty, power.capacity, own).Granted != cite.True {
					t.Fatalf("%s lost %v by delegating", id, power.duty)
				}
			}
		}
		from := c.Node(rapid.SampledFrom(who).Draw(t, "raised by"))
		e, err := a.EscalateSpending(from, usd(amount), usd(left))
		if err != nil || e.Duty != duty {
			t.Fatalf("%v: %v", e, err)
		}
		way := append([]hierarchy.Node{from}, slices.Collect(c.Tree(hierarchy.Business).Chain(from))...)
		decider, capacity, steps, instead := climber{a, c, hierarchy.Business, duty, from, way, amount}.settle()
		if e.Decider != decider || e.Capacity != capacity || e.InStead != instead || !slices.Equal(e.Path, way[:steps]) {
			t.Fatalf("%d of %d: %v (%v), want %d, %v after %v", amount, left, e, e.InStead, decider, capacity, way[:steps])
		}
	})
	if accepted == 0 {
		t.Error("no delegation was ever accepted")
	}
}

// account fails unless somebody answers for what was granted: he himself where he
// holds the power, or else the givers up to one who does, each by a delegation.
func (h handing) account(t *rapid.T, a *hierarchy.Authority, id hierarchy.ID, p hierarchy.Permission) {
	c := a.Chart()
	power := powerOver{p.Answer.Question.Duty, p.Answer.Question.Capacity}
	chain := ids(c, p.Accountable...)
	limited := slices.ContainsFunc(h.limits, func(l hierarchy.Limit) bool { return l.Position == id && l.Duty == power.duty })
	most := h.most(id, power, len(h.list))
	if h.own(id, power) == most {
		if !slices.Equal(chain, []hierarchy.ID{id}) || (p.Limit == 0) != (most == math.MaxInt64) || p.Stated != limited {
			t.Fatalf("%s holds it himself, and %v answer for it", id, chain)
		}
		return
	}
	if p.Stated || p.Limit == 0 && most != math.MaxInt64 || len(chain) == 0 || h.own(chain[len(chain)-1], power) < most {
		t.Fatalf("%s: nobody who holds it answers for it: %v", id, chain)
	}
	for i, giver := range chain {
		to := id
		if i > 0 {
			to = chain[i-1]
		}
		if !slices.ContainsFunc(h.list, func(d hierarchy.Delegation) bool { return d.From == giver && d.To == to && d.Duty == power.duty }) {
			t.Fatalf("%s answers for %s without having delegated", giver, to)
		}
	}
}

// TestADelegatedAmountIsNoMoreThanTheGivers hands on more than was received.
func TestADelegatedAmountIsNoMoreThanTheGivers(t *testing.T) {
	spend := func(from, to hierarchy.ID, limit int64) hierarchy.Delegation {
		return hierarchy.Delegation{Duty: role.ContingencySpending, Capacity: role.Decides, From: from, To: to, Limit: limit}
	}
	a := authority(t, "film/feature/studio", []hierarchy.Delegation{
		spend("line-producer", "unit-production-manager", 500), spend("unit-production-manager", "editor", 900), spend("editor", "cinematographer", 0),
	}, held(studioCrew...)...)
	c := a.Chart()
	for _, id := range []hierarchy.ID{"unit-production-manager", "editor", "cinematographer"} {
		if a.May(c.Node(id), role.ContingencySpending, role.Decides, 500).Granted != cite.True || a.May(c.Node(id), role.ContingencySpending, role.Decides, 501).Granted == cite.True {
			t.Errorf("%s may not spend just what was handed down", id)
		}
	}
	for amount, want := range map[int64]hierarchy.ID{500: "editor", 501: "line-producer", 100_001: "studio"} {
		e, err := a.EscalateSpending(c.Node("editor"), usd(amount), usd(100_000))
		if err != nil || c.Position(e.Decider).ID != want {
			t.Errorf("%d: %v, %v, want %s", amount, e, err, want)
		}
	}
}

// TestWhoDraftsDoesNotSettle hands the approval of a budget to him who drafts it:
// that is reported, and the matter goes on up.
func TestWhoDraftsDoesNotSettle(t *testing.T) {
	a := authority(t, "film/feature/independent", []hierarchy.Delegation{
		{Duty: role.PreliminaryBudget, Capacity: role.Approves, From: "producer", To: "line-producer"},
	}, held(role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager)...)
	c := a.Chart()
	if got := codes(a.Who(role.PreliminaryBudget).Findings); !slices.Equal(got, []string{"note authority-self-approval line-producer"}) {
		t.Errorf("findings %v, want the line producer's own approval", got)
	}
	for _, from := range []hierarchy.ID{"line-producer", "unit-production-manager"} {
		e := a.Escalate(role.PreliminaryBudget, c.Node(from), 0)
		if c.Position(e.Decider).ID != "producer" || !slices.Equal(ids(c, e.Conflict...), []hierarchy.ID{"line-producer"}) {
			t.Errorf("from %s: %v, want the producer, past the line producer", from, e)
		}
	}
	// The producer who drafts it himself, as his own line producer, does not settle it either.
	positions := held(role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager)
	positions[1].Person = positions[2].Person
	a = authority(t, "film/feature/independent", nil, positions...)
	c = a.Chart()
	if e := a.Escalate(role.PreliminaryBudget, c.Node("unit-production-manager"), 0); !slices.Contains(ids(c, e.Conflict...), "producer") || c.Position(e.Decider).ID == "producer" {
		t.Errorf("%v: settled by him who drafted it", e)
	}
}
