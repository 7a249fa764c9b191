package hierarchy_test

import (
	"slices"
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
