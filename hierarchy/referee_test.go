package hierarchy_test

import (
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func TestRefereeIsADutyAndNotASuperior(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"),
		staff(role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Director, role.Editor)...))
	for _, other := range []hierarchy.ID{"line-producer", "unit-production-manager"} {
		r := c.Referee(c.Node("director"), c.Node(other), nil)
		if got := c.Position(r.Referee).ID; got != "executive-producer" || r.Basis != hierarchy.ByDuty {
			t.Errorf("director and %s: %s %v, want the executive producer by duty", other, got, r.Basis)
		}
		if got := c.Position(r.Common).ID; got != "producer" {
			t.Errorf("director and %s have %s in common, want the producer", other, got)
		}
		if want := (cite.Ref{Source: "seed-001", At: "S068"}); r.Holding.Claim.Ref != want || r.Duty != role.DirectorProductionDispute {
			t.Errorf("director and %s: %v says so, want %v", other, r.Holding.Claim.Ref, want)
		}
		if back := c.Referee(c.Node(other), c.Node("director"), nil); back.Referee != r.Referee {
			t.Errorf("the other way round: %v", back)
		}
	}
	r := c.Referee(c.Node("line-producer"), c.Node("editor"), nil)
	if got := c.Position(r.Referee).ID; got != "producer" || r.Basis != hierarchy.BySuperior || r.Duty != 0 || c.Position(r.Common).ID != "line-producer" {
		t.Errorf("line producer and editor: %s %v, want the producer: the common superior is a party", got, r.Basis)
	}
}

func TestRefereeWithoutAnybodyFit(t *testing.T) {
	in := setting(t, "film/feature/independent")
	c := build(t, hierarchy.Start(in, staff(role.Producer, role.LineProducer, role.Director)...))
	r := c.Referee(c.Node("director"), c.Node("line-producer"), nil)
	if c.Position(r.Referee).ID != "producer" || r.Basis != hierarchy.BySuperior || r.Duty != role.DirectorProductionDispute {
		t.Errorf("no executive producer: %+v, want the common superior", r)
	}

	positions := staff(role.ExecutiveProducer, role.Producer, role.LineProducer, role.Director)
	positions[0].Person, positions[3].Person = "Jo", "Jo"
	c = build(t, hierarchy.Start(in, positions...))
	r = c.Referee(c.Node("director"), c.Node("line-producer"), nil)
	if c.Position(r.Referee).ID != "producer" || !slices.Equal(r.Partial, []hierarchy.Node{c.Node("executive-producer")}) {
		t.Errorf("the executive producer directs: %+v, want him passed over", r)
	}

	positions[2].Person = "Jo"
	c = build(t, hierarchy.Start(in, positions...))
	if r := c.Referee(c.Node("director"), c.Node("line-producer"), nil); r.Basis != hierarchy.BySelf {
		t.Errorf("one person in both positions: %+v", r)
	}
	if r := c.Referee(c.Node("director"), c.Node("director"), nil); r.Basis != hierarchy.BySelf {
		t.Errorf("one position: %+v", r)
	}
	if r := c.Referee(c.Node("director"), 0, nil); r.Basis != 0 || r.Referee != 0 {
		t.Errorf("nobody: %+v", r)
	}
	loose := build(t, hierarchy.Draft{Positions: positions[:2], Links: []hierarchy.Link{{From: positions[0].ID, Kind: hierarchy.LiaisesWith, To: positions[1].ID}}})
	if r := loose.Referee(1, 2, nil); r.Basis != 0 || r.Referee != 0 || r.Common != 0 {
		t.Errorf("nothing in common: %+v", r)
	}
}

// TestSeveralReferees asks claims that a house added to the published ones.
func TestSeveralReferees(t *testing.T) {
	positions := staff(role.ExecutiveProducer, role.Producer, role.LineProducer, role.Director, role.StudioExecutive)
	positions = append(positions, hierarchy.Position{ID: "second", Role: role.InvestorExecutiveProducer})
	house, err := role.Published().With(role.Claim{
		Fact: role.Fact{ID: 4_000_000, Scope: role.Anywhere(), Frequency: role.Always, Ref: cite.Ref{Source: "house"}, Strength: cite.Primary},
		Role: role.StudioExecutive, Duty: role.DirectorProductionDispute, Capacity: role.Decides,
	})
	if err != nil {
		t.Fatal(err)
	}
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), positions...).With(up("executive-producer", "studio-executive"), up("second", "studio-executive")))
	r := c.Referee(c.Node("director"), c.Node("line-producer"), house)
	if got := ids(c, append([]hierarchy.Node{r.Referee}, r.Others...)...); !slices.Equal(got, []hierarchy.ID{"studio-executive", "executive-producer", "second"}) {
		t.Errorf("referees %v, want the house's own first and then the published ones", got)
	}
}

// TestDecidingGoesBeforeTakingPart has somebody who always takes part in
// settling disputes, and somebody who usually decides them.
func TestDecidingGoesBeforeTakingPart(t *testing.T) {
	house, err := role.Published().With(role.Claim{
		Fact: role.Fact{ID: 4_000_000, Scope: role.Anywhere(), Frequency: role.Always, Ref: cite.Ref{Source: "house"}, Strength: cite.Primary},
		Role: role.Producer, Duty: role.DirectorProductionDispute, Capacity: role.Performs,
	})
	if err != nil {
		t.Fatal(err)
	}
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), staff(role.ExecutiveProducer, role.Producer, role.LineProducer, role.Director)...))
	if r := c.Referee(c.Node("director"), c.Node("line-producer"), house); c.Position(r.Referee).ID != "executive-producer" || r.Holding.Claim.Capacity != role.Decides {
		t.Errorf("%+v, want the executive producer, who decides", r)
	}
}

// TestAPartyNeverReferees has the common superior be a party, in the very
// position or in another of the same person.
func TestAPartyNeverReferees(t *testing.T) {
	cast := func(people ...role.Person) *hierarchy.Chart {
		positions := staff(role.Financier, role.Producer, role.LineProducer, role.Director, role.CoProducer)
		for i := range positions {
			positions[i].Person = people[i]
		}
		return build(t, hierarchy.Start(setting(t, "film/feature/independent"), positions...))
	}
	for _, test := range []struct {
		name    string
		c       *hierarchy.Chart
		a, b    hierarchy.ID
		want    hierarchy.ID
		partial []hierarchy.ID
	}{
		{"the producer directs", cast("Flo", "Jo", "Lee", "Jo", "Co"), "director", "line-producer", "financier", []hierarchy.ID{"producer"}},
		{"the producer directs, co-producer", cast("Flo", "Jo", "Lee", "Jo", "Co"), "director", "co-producer", "financier", []hierarchy.ID{"producer"}},
		{"producer and director", cast("Flo", "Pat", "Lee", "Dan", "Co"), "producer", "director", "financier", []hierarchy.ID{"producer"}},
		{"everybody above is a party", cast("Jo", "Jo", "Lee", "Jo", "Co"), "director", "line-producer", "", []hierarchy.ID{"producer", "financier"}},
		{"no party above", cast("Flo", "Pat", "Lee", "Dan", "Co"), "director", "co-producer", "producer", nil},
	} {
		for _, r := range []hierarchy.Ruling{
			test.c.Referee(test.c.Node(test.a), test.c.Node(test.b), nil),
			test.c.Referee(test.c.Node(test.b), test.c.Node(test.a), nil),
		} {
			basis := hierarchy.BySuperior
			if test.want == "" {
				basis = 0
			}
			if got := test.c.Position(r.Referee).ID; got != test.want || r.Basis != basis || !slices.Equal(ids(test.c, r.Partial...), test.partial) {
				t.Errorf("%s: %v (%s), want %q, passed over %v", test.name, r, got, test.want, test.partial)
			}
		}
	}
}

// TestAVacantSeatRefereesOnlyWhereNoneIsHeld empties one seat after the other.
func TestAVacantSeatRefereesOnlyWhereNoneIsHeld(t *testing.T) {
	positions := held(role.ExecutiveProducer, role.Producer, role.LineProducer, role.Director)
	in := setting(t, "film/feature/studio")
	rule := func() (*hierarchy.Chart, hierarchy.Ruling) {
		c := build(t, hierarchy.Start(in, positions...))
		return c, c.Referee(c.Node("director"), c.Node("line-producer"), nil)
	}
	positions[0].Person = ""
	c, r := rule()
	if c.Position(r.Referee).ID != "producer" || r.Basis != hierarchy.BySuperior || !slices.Equal(ids(c, r.Vacant...), []hierarchy.ID{"executive-producer"}) {
		t.Errorf("no executive producer yet: %v, want the producer", r)
	}
	if got, want := r.String(), "producer, Producer settles it by common superior; passed over as vacant: (vacant), Executive Producer"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	positions[1].Person = ""
	c, r = rule()
	if c.Position(r.Referee).ID != "executive-producer" || r.Basis != hierarchy.ByDuty || !slices.Contains(r.Vacant, r.Referee) {
		t.Errorf("neither producer yet: %v, want the seat of the executive producer, marked vacant", r)
	}
	if got, want := r.String(), "(vacant), Executive Producer settles it by duty (seed-001 S068); everybody who could settle it is yet to be found"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
