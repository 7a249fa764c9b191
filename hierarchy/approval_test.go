package hierarchy_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestOverseeingIsNotPreparing: who approves and merely oversees raises no alarm.
func TestOverseeingIsNotPreparing(t *testing.T) {
	for _, test := range []struct {
		in    string
		roles []role.Role // the first approves or decides and oversees
		duty  role.Duty
	}{
		{"television/scripted-series", []role.Role{role.Showrunner, role.LineProducer}, role.Budget},
		{"film/feature/studio", []role.Role{role.ExecutiveProducer, role.Producer, role.LineProducer}, role.FinancialOversight},
	} {
		a := authority(t, test.in, nil, held(test.roles...)...)
		who := a.Who(test.duty)
		oversees := slices.ContainsFunc(who.Prepares, func(v hierarchy.Voice) bool {
			return v.Capacity == role.Oversees && a.Chart().Position(v.Node).Role == test.roles[0]
		})
		alarm := slices.ContainsFunc(who.Findings, func(f cite.Finding) bool {
			return f.Code == "authority-self-approval" && f.Subject == string(a.Chart().Position(1).ID)
		})
		if !oversees || alarm {
			t.Errorf("%s: %v oversees %v: %v, findings %v", test.in, test.roles[0], test.duty, oversees, codes(who.Findings))
		}
	}
}

// TestWhoDraftsDoesNotSign: the approval of somebody who usually prepares the
// same matter does not make up for approving one's own.
func TestWhoDraftsDoesNotSign(t *testing.T) {
	claims := func(r role.Role, drafts role.Frequency) *role.Matrix {
		var list []role.Claim
		for i, c := range []role.Claim{
			{Role: role.Producer, Capacity: role.Approves}, {Role: role.Producer, Capacity: role.Prepares},
			{Role: r, Capacity: role.Approves}, {Role: r, Capacity: role.Prepares},
		} {
			c.Duty, c.Fact = role.Budget, role.Fact{ID: role.FactID(900_001 + i), Scope: role.ScopeOf(role.Setting{}), Frequency: role.Usually, Ref: cite.Ref{Source: "producedby"}, Strength: cite.Proposal}
			if i == 3 {
				c.Frequency = drafts
			}
			list = append(list, c)
		}
		m, err := role.NewMatrix(list...)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(role.Producer, role.LineProducer)...))
	for drafts, want := range map[role.Frequency]string{
		role.Usually: "warning authority-self-approval producer",
		role.Never:   "note authority-self-approval producer",
	} {
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Matrix: claims(role.LineProducer, drafts)})
		if err != nil {
			t.Fatal(err)
		}
		if got := codes(a.Who(role.Budget).Findings); !slices.Contains(got, want) {
			t.Errorf("the other %v drafts it: %v, want %s", drafts, got, want)
		}
	}
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Matrix: claims(role.Editor, role.Never), Delegations: []hierarchy.Delegation{
		{Duty: role.Budget, Capacity: role.Approves, From: "producer", To: "line-producer"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	if got := codes(a.Who(role.Budget).Findings); !slices.Contains(got, "note authority-self-approval producer") {
		t.Errorf("the other was handed the approval: %v", got)
	}
}

// TestOnePersonDecidesAndApproves: who decides under one hat and would have to
// approve it under another is told so, louder where nobody else approves it.
func TestOnePersonDecidesAndApproves(t *testing.T) {
	roles := []role.Role{role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Director}
	for _, test := range []struct {
		duty    role.Duty
		second  role.Role // another who is in the producer's seat; zero for none
		finding string
		own     []hierarchy.ID
		also    []hierarchy.ID
	}{
		{role.ContingencySpending, 0, "warning authority-self-approval line-producer", []hierarchy.ID{"producer"}, nil},
		{role.ScheduleChanges, 0, "warning authority-self-approval line-producer", []hierarchy.ID{"producer"}, nil},
		{role.ContingencySpending, role.Producer, "note authority-self-approval line-producer", []hierarchy.ID{"producer"}, []hierarchy.ID{"second"}},
	} {
		positions := held(roles...)
		positions[1].Person, positions[2].Person = "Pat", "Pat"
		if test.second != 0 {
			positions = append(positions, hierarchy.Position{ID: "second", Role: test.second, Person: "Sam"})
		}
		a := authority(t, "film/feature/independent", nil, positions...)
		c := a.Chart()
		if got := codes(a.Who(test.duty).Findings); !slices.Contains(got, test.finding) {
			t.Errorf("%v: %v, want %s", test.duty, got, test.finding)
		}
		e := a.Escalate(test.duty, c.Node("unit-production-manager"), 0)
		if e.Decider != c.Node("line-producer") || !slices.Equal(ids(c, e.OwnApproval...), test.own) || !slices.Equal(ids(c, e.Also...), test.also) {
			t.Errorf("%v: %v; own %v, want %v; also %v, want %v", test.duty, e, ids(c, e.OwnApproval...), test.own, ids(c, e.Also...), test.also)
		}
		if test.second == 0 && !strings.Contains(e.String(), "; must approve it, and decided it: Pat, Producer") {
			t.Errorf("%v", e)
		}
	}
	positions := held(roles...)
	a := authority(t, "film/feature/independent", nil, positions...)
	for d := range role.Duties() {
		for _, f := range a.Who(d).Findings {
			if p := a.Chart().Position(a.Chart().Node(hierarchy.ID(f.Subject))); f.Code == "authority-self-approval" && a.Who(d).Prepares == nil {
				t.Errorf("%v: %v has one seat and is said to approve what he decides", d, p)
			}
		}
		for n := range a.Chart().All() {
			if e := a.Escalate(d, n, 0); len(e.OwnApproval) > 0 {
				t.Errorf("%v: nobody has two seats, and yet %v", d, e)
			}
		}
	}
}

// TestVacantDelegators: what an empty seat handed down is on nobody's account, and
// that is said.
func TestVacantDelegators(t *testing.T) {
	for _, test := range []struct {
		studio role.Person
		want   bool
	}{{"", true}, {"Universal", false}} {
		positions := held(role.Studio, role.ExecutiveProducer, role.Producer, role.LineProducer)
		positions[0].Person = test.studio
		c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), positions...))
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Delegations: []hierarchy.Delegation{
			{Duty: role.BudgetOverage, Capacity: role.Decides, From: "studio", To: "producer", Limit: 100},
			{Duty: role.BudgetOverage, Capacity: role.Decides, From: "producer", To: "line-producer", Limit: 50},
		}})
		if err != nil {
			t.Fatal(err)
		}
		p := a.May(c.Node("line-producer"), role.BudgetOverage, role.Decides, 10)
		var vacant []hierarchy.Node
		if test.want {
			vacant = []hierarchy.Node{c.Node("studio")}
		}
		if p.Granted != cite.True || !slices.Equal(p.Vacant, vacant) {
			t.Errorf("granted %v; accountable and vacant %v, want %v", p.Granted, p.Vacant, vacant)
		}
		if got := slices.Contains(codes(a.Who(role.BudgetOverage).Findings), "warning authority-delegator-vacant studio"); got != test.want {
			t.Errorf("found: %v, want %v: %v", got, test.want, a.Who(role.BudgetOverage).Findings)
		}
		e := a.Escalate(role.BudgetOverage, c.Node("line-producer"), 10)
		if got := strings.Contains(e.Reason(), "a vacant position"); got != test.want {
			t.Errorf("%s", e.Reason())
		}
	}
}

// TestWhoDraftsTheBudgetDoesNotApproveIt: who stands under those who approve is who
// signs off, and whoever usually drafts it is told of; a limit of the production makes
// even him an approver.
func TestWhoDraftsTheBudgetDoesNotApproveIt(t *testing.T) {
	crew := []role.Role{role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.CoProducer, role.CompletionGuarantor}
	for _, in := range []string{"film", "film/feature/studio", "film/feature/independent"} {
		d := hierarchy.Start(setting(t, in), held(crew...)...)
		c := build(t, d.Topped(d.Loose()...))
		for _, limits := range [][]hierarchy.Limit{nil, {{Duty: role.Budget, Capacity: role.Approves, Position: "line-producer", Most: 1}}} {
			a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Limits: limits})
			if err != nil {
				t.Fatal(err)
			}
			who := a.Who(role.Budget)
			signers := role.SignersOf(role.Budget, c.Setting())
			for n, p := range c.All() {
				want := signers.Has(p.Role) || limits != nil && p.Role == role.LineProducer
				if got := slices.ContainsFunc(who.Approves, func(v hierarchy.Voice) bool { return v.Node == n }); got != want {
					t.Errorf("%s: %s approves %v, want %v", in, p.Role, got, want)
				}
			}
			told := slices.ContainsFunc(who.Findings, func(f cite.Finding) bool {
				return f.Message == "line-producer may approve the budget and usually drafts it: it is for others to approve"
			})
			if told != (limits == nil) {
				t.Errorf("%s: %v", in, who.Findings)
			}
		}
	}
}
