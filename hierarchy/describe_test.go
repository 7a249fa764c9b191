package hierarchy_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

func TestNobodyIsWrittenAsNobody(t *testing.T) {
	if got := (hierarchy.Position{}).Label(); got != "nobody" {
		t.Errorf("the zero position is %q", got)
	}
	if got := build(t, hierarchy.Draft{}).Position(0).Label(); got != "nobody" {
		t.Errorf("no node is %q", got)
	}
	if got := (hierarchy.Position{ID: "a"}).Label(); got != "(vacant), a" {
		t.Errorf("a vacant position is %q", got)
	}
}

func TestAnswersInWords(t *testing.T) {
	positions := held(role.ExecutiveProducer, role.Producer, role.LineProducer, role.Director, role.Editor)
	a := authority(t, "film/feature/studio", nil, positions...)
	c := a.Chart()
	positions[0].Person, positions[3].Person, positions[2].Person = "Jo", "Jo", ""
	hats := authority(t, "film/feature/studio", nil, positions...)
	same := slices.Clone(positions)
	same[2].Person, same[4].Person = "Al", "Al"
	conflict := authority(t, "film/feature/studio", nil, same...)
	for _, test := range []struct {
		got  interface{ String() string }
		want string
	}{
		{c.Referee(c.Node("director"), c.Node("line-producer"), nil), "executive-producer, Executive Producer settles it by duty (seed-001 S068)"},
		{c.Referee(c.Node("director"), 0, nil), "nobody on the chart settles it"},
		{hierarchy.Ruling{}, "nobody on the chart settles it"},
		{hats.Chart().Referee(hats.Chart().Node("director"), hats.Chart().Node("line-producer"), nil),
			"producer, Producer settles it by common superior; passed over as a party: Jo, Executive Producer"},
		{a.Escalate(role.DirectorsCut, c.Node("editor"), 0), "the director's cut: editor, Editor -> director, Director, who decides; must approve it: producer, Producer"},
		{a.Escalate(role.DirectorsCut, c.Node("line-producer"), 0),
			"the director's cut: line-producer, Line Producer -> producer, Producer, and down to director, Director, who decides; must approve it: producer, Producer"},
		{a.Escalate(role.Greenlight, c.Node("producer"), 0), "the greenlight: producer, Producer -> executive-producer, Executive Producer; nobody settles it"},
		{a.Escalate(role.Budget, 0, 0), "the budget: raised by nobody on the chart"},
		{hats.Escalate(role.ContingencySpending, c.Node("editor"), 0), "spending within the contingency: editor, Editor -> (vacant), Line Producer -> producer, Producer, who approves it, in the stead of those who decide; might, were it held: (vacant), Line Producer"},
		{conflict.Escalate(role.ContingencySpending, c.Node("editor"), 0), "spending within the contingency: Al, Editor -> Al, Line Producer -> producer, Producer, who approves it, in the stead of those who decide; might, but raised it or usually drafts such matters: Al, Line Producer"},
		{a.Who(role.ContingencySpending), "spending within the contingency: decide usually line-producer, Line Producer | approve usually producer, Producer | informed usually executive-producer, Executive Producer"},
		{a.Who(role.AuthorApprovals), "the author's approvals: nobody on the chart has a part in it"},
		{hierarchy.Decision{}, "unspecified: nobody on the chart has a part in it"},
		{hierarchy.Escalation{}, "unspecified: raised by nobody on the chart"},
	} {
		if got := test.got.String(); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

// TestDecisionsSayHowOften: whose part it is usually, whose at times, whose by the
// production's own word; a finding about several names them.
func TestDecisionsSayHowOften(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(role.Studio, role.Producer, role.Director, role.Editor)...))
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{
		Limits:      []hierarchy.Limit{{Duty: role.FinalCut, Capacity: role.Approves, Position: "editor"}},
		Delegations: []hierarchy.Delegation{{Duty: role.FinalCut, Capacity: role.Decides, From: "studio", To: "editor"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	who := a.Who(role.FinalCut)
	const want = "the final cut: decide usually studio, Studio; producer, Producer; sometimes director, Director; by delegation editor, Editor | approve by limit editor, Editor"
	if got := who.String(); !strings.HasPrefix(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got := who.Findings[0]; got.Code != "authority-several" || got.Message != "several usually decide the final cut: studio, Studio; producer, Producer: say which of them has the last word" {
		t.Errorf("%v", who.Findings)
	}
}
