package hierarchy_test

import (
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// TestADeciderOffTheWay: somebody beside the chain who decides a matter does not keep
// it from who has to approve it, and whoever stands above both reaches one of them.
func TestADeciderOffTheWay(t *testing.T) {
	type IDs = []hierarchy.ID
	crew := []role.Role{role.Studio, role.ExecutiveProducer, role.Producer, role.LineProducer}
	for name, test := range map[string]struct {
		crew    []role.Role
		vacant  IDs
		line    []hierarchy.Link
		from    hierarchy.ID
		path    IDs
		decider hierarchy.ID
		below   bool
		off     IDs
		instead bool
	}{
		"no studio executive":            {crew, nil, nil, "line-producer", IDs{"line-producer", "producer", "executive-producer"}, "executive-producer", false, nil, false},
		"one of the studio":              {append(crew, role.StudioExecutive), nil, nil, "line-producer", IDs{"line-producer", "producer", "executive-producer"}, "executive-producer", false, IDs{"studio-executive"}, false},
		"one of the studio, said":        {append(crew, role.StudioExecutive), nil, []hierarchy.Link{up("studio-executive", "studio")}, "line-producer", IDs{"line-producer", "producer", "executive-producer"}, "executive-producer", false, IDs{"studio-executive"}, false},
		"raised by the studio":           {append(crew, role.StudioExecutive), nil, []hierarchy.Link{up("studio-executive", "studio")}, "studio", IDs{"studio"}, "studio-executive", true, nil, false},
		"raised by the studio, alone":    {crew, nil, nil, "studio", IDs{"studio"}, "studio", false, nil, false},
		"his seat is vacant":             {append(crew, role.StudioExecutive), IDs{"studio-executive"}, []hierarchy.Link{up("studio-executive", "studio")}, "line-producer", IDs{"line-producer", "producer", "executive-producer"}, "executive-producer", false, nil, true},
		"his is vacant, from the studio": {append(crew, role.StudioExecutive), IDs{"studio-executive"}, []hierarchy.Link{up("studio-executive", "studio")}, "studio", IDs{"studio"}, "studio", false, nil, true},
	} {
		d := hierarchy.Start(setting(t, "film/feature/studio"), vacate(held(test.crew...), test.vacant...)...)
		for _, l := range test.line {
			if !slices.ContainsFunc(d.Links, func(m hierarchy.Link) bool { return m.From == l.From && m.Kind == l.Kind }) {
				d = d.With(l)
			}
		}
		a, err := hierarchy.NewAuthority(build(t, d.Topped(d.Loose()...)), hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		c := a.Chart()
		e := a.Escalate(role.MarqueeTalent, c.Node(test.from), 0)
		if c.Position(e.Decider).ID != test.decider || e.Below != test.below || e.InStead != test.instead || !slices.Equal(ids(c, e.Path...), test.path) || !slices.Equal(ids(c, e.Elsewhere...), test.off) {
			t.Errorf("%s: %v", name, e)
		}
	}
}

// TestNobodyIsSkippedOnTheWayBeside: who stands below a superior beside the chart
// himself is on the way there from below, and reaches him as well.
func TestNobodyIsSkippedOnTheWayBeside(t *testing.T) {
	d := hierarchy.Start(setting(t, "film/feature/independent"), held(role.Financier, role.Producer, role.LineProducer, role.Director, role.ExecutiveProducer)...)
	a, err := hierarchy.NewAuthority(build(t, d.Topped(d.Loose()...)), hierarchy.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	c := a.Chart()
	for from, want := range map[hierarchy.ID][]hierarchy.ID{
		"line-producer": {"line-producer", "producer"},
		"director":      {"director", "producer"},
		"producer":      {"producer"},
	} {
		e := a.Escalate(role.MarqueeTalent, c.Node(from), 0)
		if c.Position(e.Decider).ID != "executive-producer" || e.Aside.From != role.Producer || !slices.Equal(ids(c, e.Path...), want) {
			t.Errorf("from %s: %v, want it with the executive producer, by way of %v", from, e, want)
		}
	}
}

// TestWhatIsSettledFromBelowIsSettledFromAbove escalates every duty from everybody on
// every default chart: whoever the matter passes may raise it himself, and what is
// decided or approved on the way or under it is settled for all who stand above.
func TestWhatIsSettledFromBelowIsSettledFromAbove(t *testing.T) {
	for in, a := range defaults(t) {
		c := a.Chart()
		for d := range role.Duties() {
			for n := range c.All() {
				e := a.Escalate(d, n, 0)
				if e.Decider == 0 {
					continue
				}
				above := e.Path
				if e.Aside.ID == 0 && e.Capacity.DecisionMaking() && e.Answer.Answer.Question.Duty != role.BudgetOverage && d != role.BudgetOverage {
					above = slices.Collect(c.Tree(e.Function).Chain(n))
				}
				for _, m := range above {
					if other := a.Escalate(d, m, 0); other.Decider == 0 {
						t.Errorf("%s: %v, yet %v", in, e, other)
					}
				}
			}
		}
	}
}
