package hierarchy_test

import (
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"pgregory.net/rapid"
)

// TestEverybodyReachesARoot: on a chart by default nobody is an orphan, whoever is
// on it, and the roots are those that the reference names: the studio of a studio
// film, producer or financier of an independent one, network and studio of a series,
// to whom alone the executive producer of a series answers.
func TestEverybodyReachesARoot(t *testing.T) {
	crew := []role.Role{role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector, role.Editor, role.Cinematographer, role.Gaffer}
	for _, test := range []struct {
		in    string
		above []role.Role
		roots []hierarchy.ID
	}{
		{"film/feature/studio", []role.Role{role.Studio}, []hierarchy.ID{"studio"}},
		{"film/feature/independent", []role.Role{role.Financier}, []hierarchy.ID{"financier", "executive-producer"}}, // who advises, and answers to nobody
		{"film/feature/independent", nil, []hierarchy.ID{"executive-producer", "producer"}},
		{"television/scripted-series", []role.Role{role.Network}, []hierarchy.ID{"network"}},
		{"television/scripted-series", []role.Role{role.Studio}, []hierarchy.ID{"studio"}},
		{"television/limited-series", []role.Role{role.Network}, []hierarchy.ID{"network"}},
		{"television/non-fiction-series", []role.Role{role.Network}, []hierarchy.ID{"network"}},
	} {
		d := hierarchy.Start(setting(t, test.in), staff(slices.Concat(test.above, crew)...)...)
		c := build(t, d.Topped(d.Loose()...))
		for f := range hierarchy.Functions() {
			tree := c.Tree(f)
			if got := ids(c, slices.Collect(tree.Roots())...); !slices.Equal(got, test.roots) {
				t.Errorf("%s, %s: roots %v, want %v", test.in, f, got, test.roots)
			}
			for n := range c.All() {
				if !slices.Contains(test.roots, c.Position(tree.Root(n)).ID) {
					t.Errorf("%s, %s: %s reaches %s", test.in, f, c.Position(n).ID, c.Position(tree.Root(n)).ID)
				}
			}
			if c.Setting().Medium != role.Television {
				continue
			}
			if chain := ids(c, slices.Collect(tree.Chain(c.Node("executive-producer")))...); !slices.Equal(chain, test.roots) {
				t.Errorf("%s, %s: the executive producer answers to %v, want %v alone", test.in, f, chain, test.roots)
			}
		}
	}
}

// TestEqualsStandBesideEachOther: several executive producers of one rank are
// roots side by side in a film and equals in a series: none stands above another in
// the chart or in any order.
func TestEqualsStandBesideEachOther(t *testing.T) {
	for _, in := range []string{"film/feature/independent", "television/scripted-series", "television/limited-series"} {
		rapid.Check(t, func(t *rapid.T) {
			at, _ := role.ParseSetting(in)
			positions := []hierarchy.Position{{ID: "producer", Role: role.Producer}, {ID: "line", Role: role.LineProducer}}
			several := rapid.IntRange(3, 14).Draw(t, "executive producers")
			for i := range several {
				positions = append(positions, hierarchy.Position{ID: hierarchy.ID(rune('a' + i)), Role: role.ExecutiveProducer})
			}
			d := hierarchy.Start(at, positions...)
			c, err := d.Topped(d.Loose()...).Build()
			if err != nil {
				t.Fatal(err)
			}
			for a := range c.Holding(role.ExecutiveProducer) {
				for b := range c.Holding(role.ExecutiveProducer) {
					if c.Tree(0).Under(a, b) || c.Tree(0).Superior(a) != 0 {
						t.Fatalf("%s: %s under %s", in, c.Position(a).ID, c.Position(b).ID)
					}
				}
			}
			for _, o := range hierarchy.OrdersIn(at) {
				if got := o.Compare(role.ExecutiveProducer, role.ExecutiveProducer, at); got == hierarchy.Above || got == hierarchy.Below {
					t.Fatalf("%s: an executive producer is %v another", o, got)
				}
			}
		})
	}
}

// TestCoProducersStandBelowProducers in every order of film that knows both, at
// every scale, and report to them.
func TestCoProducersStandBelowProducers(t *testing.T) {
	for _, in := range []string{"film", "film/feature", "film/feature/studio", "film/feature/independent", "film/documentary", "film/short", "film/animated-feature", "film/feature/US", "film/feature/GB"} {
		known := 0
		for _, o := range []hierarchy.Order{hierarchy.FilmSeniority, hierarchy.FilmPrimaryCredit} {
			if got := o.Compare(role.CoProducer, role.Producer, setting(t, in)); got != hierarchy.Below {
				t.Errorf("%s, %s: the co-producer is %v the producer", in, o, got)
			} else {
				known++
			}
		}
		c := build(t, hierarchy.Start(setting(t, in), staff(role.Producer, role.CoProducer, role.LineProducer)...))
		if known == 0 || c.Tree(0).Superior(c.Node("co-producer")) != c.Node("producer") {
			t.Errorf("%s: the co-producer does not report to the producer", in)
		}
	}
}

// TestLowestCommonSuperiorLaws: there is exactly one for any two under one root and
// none for any others, whichever is asked first; everybody is his own.
func TestLowestCommonSuperiorLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, err := goodDraft(t).Build()
		if err != nil {
			t.Fatal(err)
		}
		for f := range hierarchy.Functions() {
			tree := c.Tree(f)
			for a := range c.All() {
				if tree.Lowest(a, a) != a {
					t.Fatalf("Lowest(%d, %d) is %d", a, a, tree.Lowest(a, a))
				}
				for b := range c.All() {
					low := tree.Lowest(a, b)
					if low != tree.Lowest(b, a) || (low != 0) != (tree.Root(a) == tree.Root(b)) {
						t.Fatalf("Lowest(%d, %d) is %d, the other way round %d", a, b, low, tree.Lowest(b, a))
					}
					if low == 0 {
						continue
					}
					over := func(n hierarchy.Node) bool { return (n == a || tree.Under(a, n)) && (n == b || tree.Under(b, n)) }
					for n := range c.All() {
						if over(n) && n != low && !tree.Under(low, n) || n == low && !over(n) {
							t.Fatalf("Lowest(%d, %d) is %d, and %d is over both", a, b, low, n)
						}
					}
				}
			}
		}
	})
}

// TestSpanOfTheShowrunner: among those who report to a showrunner are co-executive
// producer, line producer and post producer; how many there are is no law.
func TestSpanOfTheShowrunner(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "television/scripted-series"), staff(role.Network, role.Showrunner, role.CoExecutiveProducer, role.LineProducer, role.PostProducer, role.Director, role.PostProductionSupervisor)...))
	tree, runner := c.Tree(0), c.Node("showrunner")
	for _, id := range []hierarchy.ID{"co-executive-producer", "line-producer", "post-producer", "director"} {
		if tree.Superior(c.Node(id)) != runner {
			t.Errorf("%s reports to %s", id, c.Position(tree.Superior(c.Node(id))).ID)
		}
	}
	if tree.Span(runner) != 4 || tree.Size(runner) != 5 {
		t.Errorf("span %d, size %d, want 4 and 5", tree.Span(runner), tree.Size(runner))
	}
}

// TestWhatIsNoLaw holds a witness against each law that must not be assumed: that
// rank and reporting agree, that the hirer stands above the hired, that the referee
// is the common superior, that authority grows on the way up, that one order of
// titles holds for all media, and that the programme's order is one of rank.
func TestWhatIsNoLaw(t *testing.T) {
	film := setting(t, "film/feature/studio")
	d := hierarchy.Start(film, held(role.Producer, role.ExecutiveProducer, role.LineProducer, role.Director)...).
		With(up("executive-producer", "producer"), hierarchy.Link{From: "producer", Kind: hierarchy.Hires, To: "executive-producer"}).
		With(hierarchy.Link{From: "line-producer", Kind: hierarchy.Hires, To: "director"})
	d.Links = slices.DeleteFunc(d.Links, func(l hierarchy.Link) bool {
		return l.From == "producer" && l.Kind == hierarchy.ReportsTo || l.From == "line-producer" && l.Kind == hierarchy.ReportsTo || l.From == "director" && l.Kind == hierarchy.ReportsTo
	})
	c := build(t, d.With(up("line-producer", "producer"), up("director", "producer")))
	tree := c.Tree(hierarchy.Business)
	ep, producer, line, director := c.Node("executive-producer"), c.Node("producer"), c.Node("line-producer"), c.Node("director")
	if !tree.Under(ep, producer) || hierarchy.FilmSeniority.Compare(role.ExecutiveProducer, role.Producer, film) != hierarchy.Above {
		t.Error("rank and reporting agree")
	}
	if tree.Under(director, line) {
		t.Error("the hirer stands above the hired")
	}
	if r := c.Referee(director, line, nil); r.Referee != ep || r.Common != producer {
		t.Errorf("%s: the referee is the common superior", r)
	}
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	if a.May(director, role.DirectorsCut, role.Decides, 0).Granted != cite.True || a.May(producer, role.DirectorsCut, role.Decides, 0).Granted != cite.False {
		t.Error("authority grows on the way up")
	}
	series := setting(t, "television/scripted-series")
	if hierarchy.FilmPrimaryCredit.Compare(role.ExecutiveProducer, role.Producer, film) != hierarchy.Below || hierarchy.TelevisionPrimaryCredit.Compare(role.ExecutiveProducer, role.Producer, series) != hierarchy.Above {
		t.Error("one order holds for film and series")
	}
	stage := setting(t, "theatre/musical")
	for _, o := range hierarchy.OrdersIn(stage) {
		if got := o.Compare(role.GeneralManager, role.Director, stage); got == hierarchy.Above || got == hierarchy.Below {
			t.Errorf("%s: the general manager is %v the director, whom the programme prints later", o, got)
		}
	}
}
