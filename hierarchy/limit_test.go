package hierarchy_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/budget/money"
	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// limited returns the authority over a studio film under the limits.
func limited(t *testing.T, limits ...hierarchy.Limit) *hierarchy.Authority {
	t.Helper()
	a, err := hierarchy.NewAuthority(build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(studioCrew...)...)), hierarchy.Policy{Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestAProductionDrawsItsOwnLimits: the line producer up to 250, the producer up
// to 1,000, and the executive producer above it, in what the contingency covers.
func TestAProductionDrawsItsOwnLimits(t *testing.T) {
	spend := func(id hierarchy.ID, most int64) hierarchy.Limit {
		return hierarchy.Limit{Duty: role.ContingencySpending, Capacity: role.Decides, Position: id, Most: most}
	}
	a := limited(t, spend("line-producer", 250), spend("producer", 1_000), spend("executive-producer", 0))
	c := a.Chart()
	for _, test := range []struct {
		amount int64
		who    hierarchy.ID
		want   cite.Truth
		limit  int64
		stated bool
	}{
		{250, "line-producer", cite.True, 250, true},
		{251, "line-producer", cite.False, 0, false},
		{1_000, "producer", cite.True, 1_000, true},
		{1_001, "producer", cite.False, 0, false},
		{9_999, "executive-producer", cite.True, 0, true},
		{9_999, "studio", cite.True, 0, false},
		{0, "unit-production-manager", cite.False, 0, false},
	} {
		p, err := a.MaySpend(c.Node(test.who), usd(test.amount), usd(10_000))
		if err != nil || p.Granted != test.want || p.Limit != test.limit || p.Stated != test.stated {
			t.Errorf("%s may spend %d: %v up to %d, stated %v (%v), want %v, %d, %v", test.who, test.amount, p.Granted, p.Limit, p.Stated, err, test.want, test.limit, test.stated)
		}
	}
	for amount, want := range map[int64]hierarchy.ID{250: "line-producer", 251: "producer", 1_000: "producer", 1_001: "executive-producer"} {
		e, err := a.EscalateSpending(c.Node("unit-production-manager"), usd(amount), usd(10_000))
		if err != nil || c.Position(e.Decider).ID != want || e.Capacity != role.Decides || !strings.HasSuffix(e.Reason(), "the production's own limits say so") {
			t.Errorf("%d: %v (%s), %v, want %s", amount, e, e.Reason(), err, want)
		}
	}
	for _, amount := range []int64{250, 251, 1_001} {
		if e := a.Escalate(role.ContingencySpending, c.Node("unit-production-manager"), amount); len(e.Rivals) > 0 {
			t.Errorf("%d: %v decide it as well, and the limits say who does", amount, ids(c, e.Rivals...))
		}
	}
	mixed := limited(t, hierarchy.Limit{Duty: role.CrewHiring, Capacity: role.Decides, Position: "producer", Most: 3})
	if e := mixed.Escalate(role.CrewHiring, mixed.Chart().Node("editor"), 0); !slices.Equal(ids(mixed.Chart(), e.Rivals...), []hierarchy.ID{"line-producer"}) {
		t.Errorf("%v: want those who decide by claims alone", e)
	}
	mixed = limited(t, hierarchy.Limit{Duty: role.CrewHiring, Capacity: role.Decides, Position: "unit-production-manager", Most: 3})
	if e := mixed.Escalate(role.CrewHiring, mixed.Chart().Node("editor"), 0); !e.Answer.Stated || len(e.Rivals) > 0 {
		t.Errorf("%v: want nobody beside him whose limit it is", e)
	}
	var voices []string
	for _, v := range a.Who(role.ContingencySpending).Decides {
		voices = append(voices, fmt.Sprintf("%s %v %d", c.Position(v.Node).ID, v.Frequency, v.Limit))
		if v.Answer.Prevailing.ID != 0 || v.From != 0 {
			t.Errorf("%v rests on a claim or a delegation", v)
		}
	}
	if want := []string{"executive-producer always 0", "producer always 1000", "line-producer always 250"}; !slices.Equal(voices, want) {
		t.Errorf("decide: %q, want %q", voices, want)
	}
}

// TestALimitOfDecisionsApproves: whoever decides up to an amount approves up to
// it, and a limit of approvals is no limit of decisions.
func TestALimitOfDecisionsApproves(t *testing.T) {
	a := limited(t,
		hierarchy.Limit{Duty: role.ContingencySpending, Capacity: role.Decides, Position: "editor", Most: 5},
		hierarchy.Limit{Duty: role.ContingencySpending, Capacity: role.Approves, Position: "line-producer", Most: 3},
		hierarchy.Limit{Duty: role.ContingencySpending, Capacity: role.Decides, Position: "producer", Most: 3},
	)
	c := a.Chart()
	for _, test := range []struct {
		who      hierarchy.ID
		capacity role.Capacity
		cost     int64
		want     cite.Truth
		stated   bool
	}{
		{"editor", role.Approves, 5, cite.True, true},
		{"editor", role.Approves, 6, cite.False, false},
		{"line-producer", role.Decides, 4, cite.True, false},
		{"line-producer", role.Approves, 3, cite.True, true},
		{"producer", role.Approves, 4, cite.True, false},
		{"producer", role.Decides, 4, cite.False, false},
	} {
		p := a.May(c.Node(test.who), role.ContingencySpending, test.capacity, test.cost)
		if p.Granted != test.want || p.Stated != test.stated {
			t.Errorf("%s %v for %d: %v, stated %v", test.who, test.capacity, test.cost, p.Granted, p.Stated)
		}
	}
}

// TestALimitIsHandedDown: a delegation passes on what its giver was given.
func TestALimitIsHandedDown(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(studioCrew...)...))
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{
		Limits:      []hierarchy.Limit{{Duty: role.ContingencySpending, Capacity: role.Decides, Position: "producer", Most: 1_000}},
		Delegations: []hierarchy.Delegation{{Duty: role.ContingencySpending, Capacity: role.Decides, From: "producer", To: "editor", Limit: 2_000}},
	})
	if err != nil {
		t.Fatal(err)
	}
	p := a.May(c.Node("editor"), role.ContingencySpending, role.Decides, 1_000)
	if p.Granted != cite.True || p.Limit != 1_000 || p.Stated || !slices.Equal(ids(c, p.Accountable...), []hierarchy.ID{"producer"}) {
		t.Errorf("%+v", p)
	}
	if a.May(c.Node("editor"), role.ContingencySpending, role.Decides, 1_001).Granted != cite.False {
		t.Error("the editor may more than the producer was given")
	}
}

// TestWrongLimits: all that is wrong with limits is told, with its place.
func TestWrongLimits(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(studioCrew...)...))
	good := hierarchy.Limit{Duty: role.ContingencySpending, Capacity: role.Decides, Position: "producer", Most: 1}
	again := good
	again.Most = 2
	_, err := hierarchy.NewAuthority(c, hierarchy.Policy{
		Limits:      []hierarchy.Limit{good, {}, {Duty: role.Budget, Capacity: role.Performs, Position: "nobody", Most: -1}, again},
		Delegations: []hierarchy.Delegation{{Duty: role.Budget, Capacity: role.Approves, From: "producer", To: "producer"}},
	})
	var got []string
	for _, p := range hierarchy.Problems(err) {
		got = append(got, p.Error())
	}
	want := []string{
		`hierarchy: limits[1].position: unknown id: "", want the id of a position`,
		`hierarchy: limits[1].duty: invalid value: unspecified`,
		`hierarchy: limits[1].capacity: invalid value: unspecified, want decides or approves`,
		`hierarchy: limits[2].position: unknown id nobody: "nobody", want the id of a position`,
		`hierarchy: limits[2].capacity: invalid value nobody: performs, want decides or approves`,
		`hierarchy: limits[2].most: invalid value nobody: -1, want an amount, or 0 for no limit`,
		`hierarchy: limits[3]: duplicate limit producer`,
		`hierarchy: delegations[0]: line to itself producer -> producer`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	var p *hierarchy.Problem
	if !errors.As(err, &p) {
		t.Error("no *Problem")
	}
}

// TestNobodySaidIsNotNo: where no source says who decides, nobody is denied it.
func TestNobodySaidIsNotNo(t *testing.T) {
	for in, want := range map[string]cite.Truth{
		"film/feature/studio": cite.False, // the line producer decides
		"video-game":          cite.Unknown,
		"commercial":          cite.Unknown,
	} {
		a := authority(t, in, nil, held(role.Director)...)
		if got := a.May(1, role.ContingencySpending, role.Decides, 1); got.Granted != want || got.Holds != 0 {
			t.Errorf("%s: %v, %v, want %v", in, got.Granted, got.Holds, want)
		}
		if got := a.May(99, role.ContingencySpending, role.Decides, 1).Granted; got != cite.False {
			t.Errorf("%s: nobody at all: %v", in, got)
		}
	}
	a := limited(t)
	for id, want := range map[hierarchy.ID]role.Capacity{"line-producer": role.Decides, "producer": role.Approves, "executive-producer": role.Approves, "studio": role.Decides, "editor": 0} { // the executive producer approves an overage
		if p, err := a.MaySpend(a.Chart().Node(id), usd(1), usd(2)); err != nil || p.Holds != want || (p.Granted == cite.True) != (want == role.Decides) {
			t.Errorf("%s holds %v, granted %v, want %v", id, p.Holds, p.Granted, want)
		}
	}
}

// TestGrantedHasThreeValues: unknown is what no source says of anybody; where the
// sources say of the role itself that it seldom may, or the production says that it
// may, that is known.
func TestGrantedHasThreeValues(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/independent"), held(role.Financier, role.Producer, role.LineProducer, role.Editor)...))
	plain, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	stated, err := hierarchy.NewAuthority(c, hierarchy.Policy{Limits: []hierarchy.Limit{{Duty: role.Shutdown, Capacity: role.Decides, Position: "producer", Most: 10}},
		Delegations: []hierarchy.Delegation{{Duty: role.Shutdown, Capacity: role.Decides, From: "producer", To: "line-producer", Limit: 5}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		a    *hierarchy.Authority
		who  hierarchy.ID
		cost int64
		want cite.Truth
	}{
		{plain, "producer", 0, cite.Unknown},
		{plain, "financier", 0, cite.False}, // sometimes, say the sources
		{plain, "nobody", 0, cite.False},
		{stated, "producer", 10, cite.True},
		{stated, "producer", 11, cite.False},
		{stated, "line-producer", 5, cite.True},
		{stated, "line-producer", 6, cite.False},
		{stated, "editor", 1, cite.Unknown},
	} {
		if got := test.a.May(c.Node(test.who), role.Shutdown, role.Decides, test.cost); got.Granted != test.want {
			t.Errorf("%s for %d: %v, want %v", test.who, test.cost, got.Granted, test.want)
		}
	}
}

// TestWhatIsHandedDownIsNotStated: of somebody who was handed more than his own limit,
// the limit does not say what he may; up to it, it does.
func TestWhatIsHandedDownIsNotStated(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(studioCrew...)...))
	limit := func(id hierarchy.ID, most int64) hierarchy.Limit {
		return hierarchy.Limit{Duty: role.ContingencySpending, Capacity: role.Decides, Position: id, Most: most}
	}
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{
		Limits:      []hierarchy.Limit{limit("line-producer", 100), limit("producer", 500)},
		Delegations: []hierarchy.Delegation{{Duty: role.ContingencySpending, Capacity: role.Decides, From: "producer", To: "line-producer", Limit: 300}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if p := a.May(c.Node("line-producer"), role.ContingencySpending, role.Decides, 300); p.Granted != cite.True || p.Stated || p.Limit != 300 || !slices.Equal(ids(c, p.Accountable...), []hierarchy.ID{"producer"}) {
		t.Errorf("%+v", p)
	}
	if p := a.May(c.Node("producer"), role.ContingencySpending, role.Decides, 300); p.Granted != cite.True || !p.Stated || p.Limit != 500 {
		t.Errorf("%+v", p)
	}
}

// TestALimitOfDecidingLimitsTheApprovalThatFollows: who decides up to an amount
// approves no more by that, so that a greater matter goes on to who has to approve it;
// an approval of his own is no part of what he decides.
func TestALimitOfDecidingLimitsTheApprovalThatFollows(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film"), held(role.ExecutiveProducer, role.Producer, role.LineProducer)...))
	for _, currency := range []money.Currency{0, money.USD} {
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Currency: currency, Limits: []hierarchy.Limit{
			{Duty: role.ContingencySpending, Capacity: role.Decides, Position: "line-producer", Most: 2_500_000},
			{Duty: role.ContingencySpending, Capacity: role.Decides, Position: "producer", Most: 2_600_000},
		}})
		if err != nil {
			t.Fatal(err)
		}
		for amount, want := range map[int64]hierarchy.ID{2_500_000: "line-producer", 2_500_001: "producer", 3_000_000: "producer"} {
			e, err := a.EscalateSpending(c.Node("line-producer"), usd(amount), usd(5_000_000))
			if err != nil || c.Position(e.Decider).ID != want {
				t.Errorf("%d: %v (%v), want %s", amount, e, err, want)
			}
		}
		e, _ := a.EscalateSpending(c.Node("line-producer"), usd(3_000_000), usd(5_000_000))
		written := map[money.Currency]string{0: "2500000 minor units", money.USD: "25000.00 USD"}[currency]
		if want := "it costs more than may decide producer, Producer (" + strings.Replace(written, "25", "26", 1) + "); line-producer, Line Producer (" + written + "): Producer usually approves"; e.Capacity != role.Approves || !strings.HasPrefix(e.Reason(), want) {
			t.Errorf("%v: %s, want %q", e, e.Reason(), want)
		}
		if p, err := a.MaySpend(c.Node("line-producer"), usd(3_000_000), usd(5_000_000)); err != nil || p.Holds != 0 || p.Granted != cite.False {
			t.Errorf("the line producer beyond his limit: %+v, %v", p, err)
		}
		if p, err := a.MaySpend(c.Node("producer"), usd(3_000_000), usd(5_000_000)); err != nil || p.Holds != role.Approves {
			t.Errorf("the producer beyond his limit: %+v, %v", p, err)
		}
	}
}
