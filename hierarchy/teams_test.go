package hierarchy_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// team returns positions from lines of "role: name, name": each position has the
// person as its id, with the role behind it from the second on.
func team(t testing.TB, text string) []hierarchy.Position {
	t.Helper()
	var positions []hierarchy.Position
	taken := map[string]bool{}
	for line := range strings.Lines(text) {
		slug, names, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			continue
		}
		r, err := role.ParseRole(slug)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range strings.Split(names, ", ") {
			id := name
			if taken[name] {
				id += " (" + slug + ")"
			}
			taken[name] = true
			positions = append(positions, hierarchy.Position{ID: hierarchy.ID(id), Role: r, Person: role.Person(name)})
		}
	}
	return positions
}

const (
	breakingBad2008 = `
		showrunner: Vince Gilligan
		executive-producer: Mark Johnson
		producer: Karen Moore, Patty Lin
		staff-writer: George Mastras, Peter Gould`
	breakingBad2013 = `
		showrunner: Vince Gilligan
		executive-producer: Mark Johnson, Michelle MacLaren
		co-executive-producer: Melissa Bernstein, Sam Catlin, Peter Gould, George Mastras, Tom Schnauz, Moira Walley-Beckett
		line-producer: Stewart A. Lyons
		producer: Diane Mercer, Bryan Cranston`
	betterCallSaul2017 = `
		showrunner: Vince Gilligan
		executive-producer: Peter Gould, Mark Johnson, Melissa Bernstein`
)

// series returns the default chart of a team, with those who answer to nobody
// stated as tops.
func production(t testing.TB, in, text string) *hierarchy.Chart {
	d := hierarchy.Start(setting(t, in), team(t, text)...)
	return build(t, d.Topped(d.Loose()...))
}

func TestBreakingBad(t *testing.T) {
	c := production(t, "television/scripted-series", breakingBad2013)
	tree := c.Tree(0)
	golden(t, "breaking-bad-2013.txt", c.Text())
	gilligan := c.Node("Vince Gilligan")
	if got := tree.Span(gilligan); got != 9 {
		t.Errorf("%d report to the showrunner, want 9", got)
	}
	for n := range c.Holding(role.CoExecutiveProducer) {
		if tree.Superior(n) != gilligan {
			t.Errorf("%s does not report to the executive producer directly", c.Position(n).Person)
		}
	}
	for n := range c.Holding(role.ExecutiveProducer) {
		if tree.Superior(n) != 0 || hierarchy.TelevisionPrimaryCredit.Compare(c.Position(n).Role, role.Showrunner, c.Setting()) != hierarchy.Level {
			t.Errorf("%s is not the equal of the others", c.Position(n).Person)
		}
	}
	for _, o := range hierarchy.OrdersIn(c.Setting()) {
		if got := tree.Exceptions(o); got != nil {
			t.Errorf("%v: %v", o, got)
		}
	}
}

func TestFromBreakingBadToBetterCallSaul(t *testing.T) {
	promoted := func(before, after string) map[role.Person]string {
		m := map[role.Person]string{}
		for _, change := range hierarchy.Diff(production(t, "television/scripted-series", before), production(t, "television/scripted-series", after)) {
			switch {
			case change.Order == hierarchy.WriterLadder && change.Kind == hierarchy.Promoted:
				m[change.Person] = change.Before + " to " + change.After
			case change.Kind == hierarchy.Demoted && change.Order == hierarchy.WriterLadder:
				t.Errorf("%v", change)
			}
		}
		return m
	}
	got := promoted(breakingBad2008, breakingBad2013)
	if len(got) != 2 || got["Peter Gould"] != "Staff Writer to Co-Executive Producer" || got["George Mastras"] != got["Peter Gould"] {
		t.Errorf("2008 to 2013: %v", got)
	}
	got = promoted(breakingBad2013, betterCallSaul2017)
	if len(got) != 2 || got["Peter Gould"] != "Co-Executive Producer to Executive Producer" || got["Melissa Bernstein"] == "" {
		t.Errorf("2013 to 2017: %v", got)
	}
}

func TestChernobylDirectorIsCoExecutiveProducer(t *testing.T) {
	c := production(t, "television/limited-series", `
		network: HBO
		executive-producer: Craig Mazin, Carolyn Strauss, Jane Featherstone
		co-executive-producer: Chris Fry, Johan Renck
		director: Johan Renck`)
	k := c.Contract()
	if k.Chart.Len() != c.Len()-1 || k.Self != nil {
		t.Errorf("%d people, lines to oneself %v", k.Chart.Len(), k.Self)
	}
	renck := k.Person(c.Node("Johan Renck"))
	if got := k.Chart.Position(renck).Title; got != "Co-Executive Producer / Director" {
		t.Errorf("title %q", got)
	}
	if got := k.Chart.Position(k.Chart.Tree(0).Superior(renck)).Person; got != "Craig Mazin" {
		t.Errorf("he reports to %s", got)
	}
}

func TestGameOfThrones(t *testing.T) {
	c := production(t, "television/scripted-series", `
		network: HBO
		showrunner: David Benioff, D. B. Weiss
		co-executive-producer: George R. R. Martin
		story-editor: Bryan Cogman`)
	tree := c.Tree(0)
	a, b := c.Node("David Benioff"), c.Node("D. B. Weiss")
	if tree.Under(a, b) || tree.Under(b, a) || c.Position(tree.Lowest(a, b)).Person != "HBO" {
		t.Error("the two showrunners are equals under the network")
	}
	if tree.Superior(c.Node("George R. R. Martin")) != a || tree.Superior(c.Node("Bryan Cogman")) != a {
		t.Error("co-executive producer and story editor report to the first showrunner listed")
	}
}

func TestSpiderVerse(t *testing.T) {
	c := production(t, "film/animated-feature/studio", `
		studio-head: Kristine Belson
		producer: Avi Arad, Amy Pascal, Phil Lord, Christopher Miller, Christina Steinberg
		director: Bob Persichetti, Peter Ramsey, Rodney Rothman
		writer: Phil Lord`)
	producers := slices.Collect(c.Holding(role.Producer))
	if len(producers) != 5 {
		t.Fatalf("%d producers", len(producers))
	}
	for _, a := range producers {
		for _, b := range producers {
			if c.Tree(0).Under(a, b) || hierarchy.FilmSeniority.Compare(c.Position(a).Role, c.Position(b).Role, c.Setting()) != hierarchy.Level {
				t.Errorf("%s and %s are not equals", c.Position(a).Person, c.Position(b).Person)
			}
		}
	}
	if got := len(slices.Collect(c.Hats("Phil Lord"))); got != 2 {
		t.Errorf("Phil Lord has %d hats, want 2", got)
	}
	for n := range c.Holding(role.Director) {
		if c.Tree(hierarchy.Creative).Superior(n) != producers[0] {
			t.Errorf("%s does not report to the first producer", c.Position(n).Person)
		}
	}
}

func TestAntiquesRoadshow(t *testing.T) {
	c := production(t, "television/non-fiction-series", `
		executive-producer: Marsha Bemko
		supervising-producer: Sam Farrell`)
	if c.Tree(0).Superior(c.Node("Sam Farrell")) != c.Node("Marsha Bemko") {
		t.Error("the supervising producer reports to the executive producer")
	}
}

// TestGoodKidMaadCity has no executive producer confirmed: the producers of the
// songs answer to the label over his empty chair.
func TestGoodKidMaadCity(t *testing.T) {
	c := production(t, "music/album", `
		label: Top Dawg
		music-producer: Tha Bizness, Sounwave, Hit-Boy, Tabu, DJ Dahi, Scoop DeVille, Pharrell Williams, THC, Terrace Martin, T-Minus, Skhye Hutch, Just Blaze
		artist: Kendrick Lamar`)
	if got := c.Tree(0).Span(c.Node("Top Dawg")); got != 12 {
		t.Errorf("%d report to the label, want 12", got)
	}
}

func TestWhatLiesBelow(t *testing.T) {
	c := production(t, "film/feature/independent", `
		producer: Abel Vang
		writer: Braden R. Duemmler
		director: Braden R. Duemmler`)
	if c.Tree(0).Superior(c.Node("Braden R. Duemmler (director)")) != c.Node("Abel Vang") {
		t.Error("the director reports to the producer")
	}
	k := c.Contract()
	if k.Chart.Len() != 2 || k.Chart.Tree(0).Superior(2) != 1 {
		t.Errorf("two people, one under the other:\n%s", k.Chart.Text())
	}
}

// TestLadiesOfTheHouse has a director who produces, and an executive producer
// whom nobody names.
func TestLadiesOfTheHouse(t *testing.T) {
	positions := append(team(t, `
		producer: John Stuart Wildman
		director: John Stuart Wildman
		writer: John Stuart Wildman, Justina Walford`),
		hierarchy.Position{ID: "ep", Role: role.InvestorExecutiveProducer},
		hierarchy.Position{ID: "lp", Role: role.LineProducer})
	d := hierarchy.Start(setting(t, "film/feature/independent"), positions...)
	c := build(t, d.Topped(d.Loose()...))
	k := c.Contract()
	if len(k.Self) != 1 || k.Self[0].To != "John Stuart Wildman" {
		t.Errorf("lines to oneself %v, want the director's to himself as producer", k.Self)
	}
	if c.Tree(0).Superior(c.Node("John Stuart Wildman")) != 0 {
		t.Error("the producer answers to nobody: the executive producer advises")
	}
	r := c.Referee(c.Node("John Stuart Wildman (director)"), c.Node("lp"), nil)
	if c.Position(r.Referee).ID != "ep" || r.Basis != hierarchy.ByDuty {
		t.Errorf("%+v, want the executive producer as referee", r)
	}
}
