package hierarchy_test

import (
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"pgregory.net/rapid"
)

// TestAuthorityIsNotMonotone holds the witnesses (a) to (h) that whoever stands
// above need not be able to do what those below him can. Each names a position
// that has a power, one above it that has not, and what the one above may do.
func TestAuthorityIsNotMonotone(t *testing.T) {
	film := authority(t, "film/feature/studio/US", nil, held(studioCrew...)...)
	series := authority(t, "television/scripted-series", nil, held(role.Network, role.Showrunner, role.LineProducer, role.Director)...)
	pickup := func() *hierarchy.Authority {
		d := hierarchy.Start(setting(t, "film/feature/independent"), held(role.Studio, role.Producer, role.LineProducer, role.Director)...).With(up("producer", "studio"))
		a, err := hierarchy.NewAuthority(build(t, d), hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}()
	type power struct {
		duty     role.Duty
		capacity role.Capacity
	}
	for _, test := range []struct {
		name         string
		a            *hierarchy.Authority
		power        power
		below, above hierarchy.ID
		instead      power // what the one above may do
	}{
		{"(a) the director's cut is protected from the producer", film, power{role.DirectorsCut, role.Decides}, "director", "producer", power{role.PictureLock, role.Approves}},
		{"(a) and from the executive producer", film, power{role.DirectorsCut, role.Decides}, "director", "executive-producer", power{role.Budget, role.Approves}},
		{"(a) and from the studio", film, power{role.DirectorsCut, role.Decides}, "director", "studio", power{role.FinalCut, role.Decides}},
		{"(c) the line producer prepares the budget that the executive producer approves", film, power{role.Budget, role.Prepares}, "line-producer", "executive-producer", power{role.Budget, role.Approves}},
		{"(c) the executive producer does not run the day", film, power{role.DailyOperations, role.Performs}, "line-producer", "executive-producer", power{role.ShootingSchedule, role.Approves}},
		{"(d) the call sheet is approved on the set", film, power{role.CallSheet, role.Approves}, "first-assistant-director", "executive-producer", power{role.ShootingSchedule, role.Approves}},
		{"(e) the first assistant director is the director's choice", film, power{role.FirstAssistantDirectorChoice, role.Decides}, "director", "executive-producer", power{role.ProducingTeam, role.Decides}},
		{"(f) the network signs and does not run the day", series, power{role.DailyOperations, role.Decides}, "showrunner", "network", power{role.Budget, role.Approves}},
		{"(f) nor the room", series, power{role.WritersRoom, role.Decides}, "showrunner", "network", power{role.ShootingScript, role.Approves}},
		{"(g) a studio that picks a finished film up has no final cut", pickup, power{role.FinalCut, role.Decides}, "producer", "studio", power{}},
		{"(g) nor the creative word", pickup, power{role.CreativeDirection, role.Decides}, "producer", "studio", power{}},
		{"(h) the producer is on the set", film, power{role.SetPresence, role.Performs}, "producer", "executive-producer", power{role.ProducingTeam, role.Decides}},
		{"(h) and makes the creative work", film, power{role.CreativeDirection, role.Performs}, "producer", "executive-producer", power{role.MajorFinancialDecisions, role.Decides}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := test.a.Chart()
			below, above := c.Node(test.below), c.Node(test.above)
			if !c.Tree(hierarchy.Business).Under(below, above) {
				t.Fatalf("%s does not report to %s", test.below, test.above)
			}
			if test.a.May(below, test.power.duty, test.power.capacity, 0).Granted != cite.True {
				t.Errorf("%s may not", test.below)
			}
			if test.a.May(above, test.power.duty, test.power.capacity, 0).Granted == cite.True {
				t.Errorf("%s may as well", test.above)
			}
			if test.power.duty == role.DirectorsCut && test.a.May(above, role.DirectorsCut, role.Approves, 0).Granted == cite.True {
				t.Errorf("%s must approve it", test.above)
			}
			if test.instead.duty != 0 && test.a.May(above, test.instead.duty, test.instead.capacity, 0).Granted != cite.True {
				t.Errorf("%s may not even %v %v", test.above, test.instead.capacity, test.instead.duty)
			}
		})
	}
	// Nor is that for want of a claim.
	for _, p := range []power{{role.FinalCut, role.Decides}, {role.CreativeDirection, role.Approves}} {
		if answer := pickup.May(pickup.Chart().Node("studio"), p.duty, p.capacity, 0).Answer; answer.Frequency() != role.Rarely || answer.Prevailing.Ref.Source != "wikisum-negative-pickup-deal" {
			t.Errorf("(g) %v", answer.Prevailing)
		}
	}
	// (g) is about who made the film: the same studio has the final cut of its own.
	own := authority(t, "film/feature/studio", nil, held(role.Studio, role.Producer)...)
	if own.May(own.Chart().Node("studio"), role.FinalCut, role.Decides, 0).Granted != cite.True {
		t.Error("a studio has the final cut of its own film")
	}
	// (b) The author stands beside the tree, and what he has to approve the producer
	// who is above everybody cannot decide without him.
	stage := authority(t, "theatre/play", nil, held(role.TheatreProducer, role.Author, role.Director)...)
	c := stage.Chart()
	for _, p := range []power{{role.AuthorApprovals, role.Decides}, {role.ScriptChanges, role.Approves}} {
		if stage.May(c.Node("author"), p.duty, p.capacity, 0).Granted != cite.True || stage.May(c.Node("theatre-producer"), p.duty, p.capacity, 0).Granted == cite.True {
			t.Errorf("(b) %v %v is the author's alone", p.capacity, p.duty)
		}
	}
	if e := stage.Escalate(role.ScriptChanges, c.Node("director"), 0); e.Decider != 0 || !slices.Equal(e.Elsewhere, []hierarchy.Node{c.Node("author")}) {
		t.Errorf("(b) the producer settles changes of the script: %v", e)
	}
}

// TestDottedLinesCarryNothing puts dotted and hiring lines between any two
// positions, in both directions: they are on the chart, and no answer of a tree,
// of an authority or of an escalation is another.
func TestDottedLinesCarryNothing(t *testing.T) {
	roles := []role.Role{0, role.Studio, role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector}
	duties := []role.Duty{role.Greenlight, role.Budget, role.ContingencySpending, role.DirectorsCut, role.SetSafety, role.Overtime}
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		d.Setting = role.Setting{Medium: role.Film, Scale: role.ScaleStudio}
		d.Links = slices.DeleteFunc(slices.Clone(d.Links), func(l hierarchy.Link) bool { return l.Kind != hierarchy.ReportsTo })
		d.Tops = nil
		for i := range d.Positions {
			d.Positions[i].Role = rapid.SampledFrom(roles).Draw(t, "role")
			d.Positions[i].Person = role.Person(rapid.SampledFrom([]string{"", "Ann", "Bob", "Cy"}).Draw(t, "person"))
			d.Tops = append(d.Tops, d.Positions[i].ID)
		}
		for _, l := range d.Links {
			d.Tops = slices.DeleteFunc(d.Tops, func(id hierarchy.ID) bool { return id == l.From })
		}
		if len(d.Positions) < 2 {
			t.Skip("nobody to draw a line to")
		}
		more := d
		for i := range rapid.IntRange(1, 5).Draw(t, "lines") {
			a := rapid.IntRange(0, len(d.Positions)-2).Draw(t, "a")
			b := rapid.IntRange(a+1, len(d.Positions)-1).Draw(t, "b")
			kind := []hierarchy.Kind{hierarchy.LiaisesWith, hierarchy.Hires}[i%2]
			for _, l := range []hierarchy.Link{{From: d.Positions[a].ID, Kind: kind, To: d.Positions[b].ID}, {From: d.Positions[b].ID, Kind: kind, To: d.Positions[a].ID}} {
				if !slices.Contains(more.Links, l) {
					more = more.With(l)
				}
			}
		}
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		e, err := more.Build()
		if err != nil {
			t.Fatalf("dotted lines may go round: %v", err)
		}
		beside := 0
		for n := range e.All() {
			beside += len(slices.Collect(e.LinksOf(n)))
		}
		if beside != len(more.Links)-len(d.Links) || beside < 2 {
			t.Fatalf("%d lines beside the tree, want %d", beside, len(more.Links)-len(d.Links))
		}
		sameTrees(t, c, e)
		before, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		after, err := hierarchy.NewAuthority(e, hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for n := range c.All() {
			for _, duty := range duties {
				for _, capacity := range []role.Capacity{role.Decides, role.Approves} {
					if before.May(n, duty, capacity, 0).Granted != after.May(n, duty, capacity, 0).Granted {
						t.Fatalf("%d %v %v by a dotted line", n, capacity, duty)
					}
				}
				if got, want := after.Escalate(duty, n, 0).String(), before.Escalate(duty, n, 0).String(); got != want {
					t.Fatalf("%s, want %s", got, want)
				}
			}
		}
	})
}

// sameTrees fails unless the trees of two charts of the same positions agree.
func sameTrees(t *rapid.T, c, e *hierarchy.Chart) {
	for f := range hierarchy.Functions() {
		got, want := e.Tree(f), c.Tree(f)
		for a := range c.All() {
			if got.Superior(a) != want.Superior(a) || got.Depth(a) != want.Depth(a) || got.Size(a) != want.Size(a) || got.Span(a) != want.Span(a) || got.Root(a) != want.Root(a) {
				t.Fatalf("%s: another place of %d", f, a)
			}
			for b := range c.All() {
				if got.Under(a, b) != want.Under(a, b) || got.Lowest(a, b) != want.Lowest(a, b) {
					t.Fatalf("%s: another answer about %d and %d", f, a, b)
				}
			}
		}
		for _, o := range []hierarchy.Order{hierarchy.FilmSeniority, hierarchy.FilmPrimaryCredit} {
			if len(got.Exceptions(o)) != len(want.Exceptions(o)) {
				t.Fatalf("%s: other exceptions to %v", f, o)
			}
		}
	}
}

// TestPrimaryCreditDependsOnTheMedium: the producer has it in film, the executive
// producer in television of every kind and in digital short form.
func TestPrimaryCreditDependsOnTheMedium(t *testing.T) {
	for _, test := range []struct {
		order hierarchy.Order
		in    string
		want  role.Role
	}{
		{hierarchy.FilmPrimaryCredit, "film/feature", role.Producer},
		{hierarchy.TelevisionPrimaryCredit, "television/scripted-series", role.ExecutiveProducer},
		{hierarchy.NonFictionPrimaryCredit, "television/non-fiction-series", role.ExecutiveProducer},
		{hierarchy.DigitalPrimaryCredit, "digital/web-series", role.ExecutiveProducer},
	} {
		in := setting(t, test.in)
		tops := test.order.Primary(in)
		if !slices.Contains(tops, test.want) {
			t.Errorf("%v: primary %v, want %v", test.order, tops, test.want)
		}
		if other := role.Producer + role.ExecutiveProducer - test.want; slices.Contains(tops, other) || test.order.Compare(test.want, other, in) != hierarchy.Above {
			t.Errorf("%v: primary %v, and %v is not below %v", test.order, tops, other, test.want)
		}
		if !slices.Contains(hierarchy.OrdersIn(in), test.order) {
			t.Errorf("%v does not hold in %s", test.order, test.in)
		}
	}
	for i, want := range []role.Role{role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.ProductionManager, role.ProductionCoordinator} {
		for _, lower := range []role.Role{role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.ProductionManager, role.ProductionCoordinator}[i+1:] {
			if got := hierarchy.DigitalPrimaryCredit.Compare(want, lower, setting(t, "digital")); got != hierarchy.Above {
				t.Errorf("digital: %v is %v %v", want, got, lower)
			}
		}
	}
}

// TestRemovingTheExecutiveProducer: without one the chain of an independent film
// still ends where it did, and that of a series no longer reaches the network.
func TestRemovingTheExecutiveProducer(t *testing.T) {
	for _, test := range []struct {
		in     string
		roles  []role.Role
		worker hierarchy.ID
		top    hierarchy.ID
		breaks bool
	}{
		{"film/feature/independent", []role.Role{role.Financier, role.Producer, role.LineProducer, role.Director, role.ExecutiveProducer}, "line-producer", "financier", false},
		{"film/feature/independent", []role.Role{role.Producer, role.LineProducer, role.Director, role.ExecutiveProducer}, "director", "producer", false},
		{"television/scripted-series", []role.Role{role.Network, role.LineProducer, role.Director, role.ExecutiveProducer}, "line-producer", "network", true},
		{"television/limited-series", []role.Role{role.Network, role.CoExecutiveProducer, role.ExecutiveProducer}, "co-executive-producer", "network", true},
	} {
		with := build(t, hierarchy.Start(setting(t, test.in), staff(test.roles...)...))
		if root := with.Position(with.Tree(0).Root(with.Node(test.worker))).ID; root != test.top && test.in != "film/feature/independent" {
			t.Errorf("%s: with him %s ends at %s, want %s", test.in, test.worker, root, test.top)
		}
		rest := with.Draft()
		rest.Positions = slices.DeleteFunc(rest.Positions, func(p hierarchy.Position) bool { return p.ID == "executive-producer" })
		rest.Links = slices.DeleteFunc(rest.Links, func(l hierarchy.Link) bool { return l.From == "executive-producer" || l.To == "executive-producer" })
		left := build(t, rest.Topped(rest.Loose()...))
		root := left.Position(left.Tree(0).Root(left.Node(test.worker))).ID
		if (root != test.top) != test.breaks {
			t.Errorf("%s: without him %s ends at %s; the chain to %s breaks: %v", test.in, test.worker, root, test.top, test.breaks)
		}
	}
}

// TestCoExecutiveProducerIsNextToTheExecutiveProducer: in long form at distance
// one, with nobody between; the supervising producer at one or two.
func TestCoExecutiveProducerIsNextToTheExecutiveProducer(t *testing.T) {
	for _, in := range []string{"television/limited-series", "television/television-movie"} {
		for _, others := range [][]role.Role{
			{role.CoExecutiveProducer},
			{role.CoExecutiveProducer, role.SupervisingProducer, role.Producer, role.LineProducer, role.UnitProductionManager},
			{role.SupervisingProducer, role.Producer},
		} {
			c := build(t, hierarchy.Start(setting(t, in), staff(append([]role.Role{role.Network, role.ExecutiveProducer}, others...)...)...))
			for f := range hierarchy.Functions() {
				tree := c.Tree(f)
				ep := c.Node("executive-producer")
				if co := c.Node("co-executive-producer"); co != 0 && tree.Superior(co) != ep {
					t.Errorf("%s, %s: the co-executive producer answers to %v", in, f, c.Position(tree.Superior(co)).ID)
				}
				if sup := c.Node("supervising-producer"); sup != 0 {
					if far := tree.Depth(sup) - tree.Depth(ep); !tree.Under(sup, ep) || far < 1 || far > 2 {
						t.Errorf("%s, %s: the supervising producer is %d steps from the executive producer", in, f, far)
					}
				}
			}
		}
	}
}
