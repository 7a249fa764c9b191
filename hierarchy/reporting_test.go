package hierarchy_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"github.com/google/go-cmp/cmp"
)

func TestAskSuperiorsSaysWhy(t *testing.T) {
	for _, test := range []struct {
		role      role.Role
		function  hierarchy.Function
		in        string
		first     role.Role
		because   role.Precedence
		contested bool
	}{
		{role.CoProducer, 0, "film", role.Producer, role.Unopposed, false},
		{role.Producer, 0, "film/independent", role.Financier, role.NarrowerScope, false},
		{role.Cinematographer, hierarchy.Creative, "film", role.Director, role.OwnOverBroader, false},
		{role.Gaffer, hierarchy.Business, "film", role.Cinematographer, role.OwnOverBroader, false},
		{role.StuntCoordinator, hierarchy.Business, "film", role.ProductionManager, role.ExactCapacity, false},
		{role.LineProducer, 0, "television/scripted-series/GB", role.ProductionExecutive, role.NarrowerScope, true},
		{role.LineProducer, 0, "television/non-fiction-series/GB", role.ProductionExecutive, role.NarrowerScope, true},
		{role.LineProducer, 0, "television/non-fiction-series/US", role.ExecutiveProducer, role.Unopposed, false},
		{role.LineProducer, 0, "film/studio", role.Producer, role.Unopposed, false},
		{role.ExecutiveProducer, 0, "television/scripted-series", role.Studio, role.Unopposed, true},
		{role.Producer, 0, "digital", role.ExecutiveProducer, role.Unopposed, false},
		{role.Actor, 0, "film", 0, 0, false},
	} {
		a := hierarchy.AskSuperiors(test.role, test.function, setting(t, test.in))
		var first role.Role
		if a.Known() {
			first = a.Prevailing[0].To
		}
		if first != test.first || a.Because != test.because || a.Contested != test.contested {
			t.Errorf("%v in %s: %v because %v, contested %v; want %v, %v, %v", test.role, test.in, first, a.Because, a.Contested, test.first, test.because, test.contested)
		}
	}
}

func TestAskSuperiorsElsewhere(t *testing.T) {
	a := hierarchy.AskSuperiors(role.Producer, 0, setting(t, "film"))
	var got []string
	for _, v := range a.Elsewhere {
		got = append(got, fmt.Sprintf("%s: %s", v.Setting, v.Line.To))
	}
	if diff := cmp.Diff([]string{"film, independent: Financier", "film, documentary: Series Producer"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var overruled []role.FactID
	for _, l := range a.Overruled {
		overruled = append(overruled, l.ID)
	}
	if want := []role.FactID{11072, 11073}; !slices.Contains(overruled, want[0]) || !slices.Contains(overruled, want[1]) || !slices.IsSorted(overruled) {
		t.Errorf("overruled %v, want the lines that are true only sometimes among them", overruled)
	}
}

// TestElsewhereIsAnotherSuperior: where the first superior is the same, by
// whatever line, the setting is not listed.
func TestElsewhereIsAnotherSuperior(t *testing.T) {
	a := hierarchy.AskSuperiors(role.SupervisingProducer, 0, setting(t, "television"))
	var got []string
	for _, v := range a.Elsewhere {
		got = append(got, fmt.Sprintf("%s: %s", v.Setting, v.Line.To))
	}
	want := []string{"television, limited series: Co-Executive Producer", "television, television movie: Co-Executive Producer"}
	if diff := cmp.Diff(want, got); diff != "" || a.Prevailing[0].To != role.ExecutiveProducer {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestAskSuperiorsAccountsForEveryLine: every line that holds prevails or is
// overruled, and the answers elsewhere are those that are given there.
func TestAskSuperiorsAccountsForEveryLine(t *testing.T) {
	for _, name := range settings {
		in := setting(t, name)
		for r := range role.Roles() {
			for f := range hierarchy.Functions() {
				a := hierarchy.AskSuperiors(r, f, in)
				there := map[role.FactID]int{}
				for _, l := range slices.Concat(a.Prevailing, a.Overruled) {
					there[l.ID]++
				}
				for _, l := range hierarchy.LinesOf(r, hierarchy.ReportsTo, in) {
					if (l.Function == 0 || l.Function == f) != (there[l.ID] == 1) {
						t.Fatalf("%v for %v in %s: line %d is there %d times", r, f, name, l.ID, there[l.ID])
					}
				}
				superiors := hierarchy.Superiors(r, f, in)
				if len(superiors) != len(a.Prevailing) || a.Known() != (a.Because != 0) {
					t.Fatalf("%v for %v in %s: %v, want %v", r, f, name, a.Prevailing, superiors)
				}
				for _, v := range a.Elsewhere {
					if got := hierarchy.Superiors(r, f, v.Setting); got[0].ID != v.Line.ID || !in.Covers(v.Setting) || v.Setting == in {
						t.Fatalf("%v for %v in %s: elsewhere %v", r, f, name, v)
					}
				}
			}
		}
	}
}

// TestWhatASourceSaysGoesBeforeTheWayUp: the reference gives the way up of a game's
// lead without a source, and by a source has him answer to the executive producer:
// that prevails, and the other is shown beside it.
func TestWhatASourceSaysGoesBeforeTheWayUp(t *testing.T) {
	for _, r := range []role.Role{role.CreativeLead, role.EngineeringLead} {
		a := hierarchy.AskSuperiors(r, hierarchy.Business, role.Setting{Medium: role.VideoGame})
		if len(a.Prevailing) != 1 || a.Prevailing[0].To != role.ExecutiveProducer || a.Because != role.SourcedOverProposal || len(a.Overruled) != 1 || a.Overruled[0].To != role.Producer {
			t.Errorf("%v answers to %v because of %v, over %v", r, a.Prevailing, a.Because, a.Overruled)
		}
	}
}

// TestLineProducerOfACommercial: he answers to the executive producer of the company,
// with a producer on the chart and without.
func TestLineProducerOfACommercial(t *testing.T) {
	in := setting(t, "commercial/spot")
	a := hierarchy.AskSuperiors(role.LineProducer, hierarchy.Business, in)
	if len(a.Prevailing) != 1 || a.Prevailing[0].To != role.ExecutiveProducer || len(a.Overruled) > 0 {
		t.Errorf("%v, over %v", a.Prevailing, a.Overruled)
	}
	for _, crew := range [][]role.Role{{role.ProductionCompany, role.ExecutiveProducer, role.LineProducer}, {role.ProductionCompany, role.ExecutiveProducer, role.Producer, role.LineProducer}} {
		c := build(t, hierarchy.Start(in, staff(crew...)...))
		if got := c.Tree(hierarchy.Business).Superior(c.Node("line-producer")); c.Position(got).ID != "executive-producer" {
			t.Errorf("%v: answers to %s", crew, c.Position(got).ID)
		}
	}
	if got := hierarchy.Superiors(role.LineProducer, hierarchy.Business, setting(t, "digital/web-series")); len(got) == 0 || got[0].To != role.Producer {
		t.Errorf("of a web series: %v", got)
	}
}
