package hierarchy_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
)

// team returns positions from lines of "role: name, name": each position has the
// person as its id, with the role behind it from the second on.
func team(t testing.TB, text string) []hierarchy.Position {
	t.Helper()
	var positions []hierarchy.Position
	taken := map[string]bool{}
	for line := range strings.Lines(text) {
		slug, names, ok := strings.Cut(strings.TrimSpace(line), ":")
		names = strings.TrimSpace(names)
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
			if name == "" {
				id = slug // nobody is named
			}
			positions = append(positions, hierarchy.Position{ID: hierarchy.ID(id), Role: r, Person: role.Person(name)})
		}
	}
	return positions
}

// The teams of the reference, as far as it names them. It says who was credited as
// what, and of no line but one who answered to whom.
const (
	breakingBad2008 = `
		executive-producer: Vince Gilligan, Mark Johnson
		producer: Karen Moore, Patty Lin
		writer: George Mastras, Peter Gould`
	breakingBad2013 = `
		executive-producer: Vince Gilligan, Mark Johnson, Michelle MacLaren
		co-executive-producer: Melissa Bernstein, Sam Catlin, Peter Gould, George Mastras, Tom Schnauz, Moira Walley-Beckett
		line-producer: Stewart A. Lyons
		producer: Diane Mercer, Bryan Cranston`
	betterCallSaul2017 = `
		executive-producer: Peter Gould`
	chernobyl2017 = `
		network: HBO, Sky
		production-company: Sister, The Mighty Mint
		executive-producer: Craig Mazin, Carolyn Strauss, Jane Featherstone
		co-executive-producer: Chris Fry, Johan Renck
		director: Johan Renck`
	gameOfThrones = `
		showrunner: David Benioff, D. B. Weiss
		co-executive-producer: George R. R. Martin
		story-editor: Bryan Cogman`
	gameOfThronesLater = gameOfThrones + `
		executive-producer: Frank Doelger`
	spiderVerse = `
		studio-head: Kristine Belson
		producer: Avi Arad, Amy Pascal, Phil Lord, Christopher Miller, Christina Steinberg
		director: Bob Persichetti, Peter Ramsey, Rodney Rothman`
	antiquesRoadshow = `
		executive-producer: Marsha Bemko
		supervising-producer: Sam Farrell`
	goodKid = `
		label: Top Dawg, Aftermath, Interscope
		music-producer: Tha Bizness, Sounwave, Hit-Boy, Tabu, DJ Dahi, Scoop DeVille, Pharrell Williams, THC, Terrace Martin, T-Minus, Skhye Hutch, Just Blaze`
	whatLiesBelow = `
		producer: Abel Vang
		writer: Braden R. Duemmler
		director: Braden R. Duemmler
		production-company: XYZ Films
		distributor: Vertical`
	ladiesOfTheHouse = `
		director: John Stuart Wildman
		writer: John Stuart Wildman, Justina Walford
		producer: John Stuart Wildman
		executive-producer: `
	schindlersList = `
		studio: Universal
		production-company: Amblin
		executive-producer: Kathleen Kennedy
		producer: Steven Spielberg, Gerald R. Molen, Branko Lustig
		co-producer: Lew Rywin
		director: Steven Spielberg`
)

// production returns the default chart of a team, with those who answer to nobody
// stated as tops.
func production(t testing.TB, in, text string) *hierarchy.Chart {
	d := hierarchy.Start(setting(t, in), team(t, text)...)
	return build(t, d.Topped(d.Loose()...))
}

// TestTeams draws every team of the reference. All its lines are marked as defaults,
// drawn from the tables: the reference tells none of them.
func TestTeams(t *testing.T) {
	for name, team := range map[string]struct {
		in, text string
		people   int
	}{
		"breaking-bad-2008":     {"television/scripted-series", breakingBad2008, 6},
		"breaking-bad-2013":     {"television/scripted-series", breakingBad2013, 12},
		"better-call-saul-2017": {"television/scripted-series", betterCallSaul2017, 1},
		"chernobyl-2017":        {"television/limited-series", chernobyl2017, 9},
		"game-of-thrones":       {"television/scripted-series", gameOfThrones, 4},
		"game-of-thrones-later": {"television/scripted-series", gameOfThronesLater, 5},
		"spider-verse":          {"film/animated-feature/studio", spiderVerse, 9},
		"antiques-roadshow":     {"television/non-fiction-series", antiquesRoadshow, 2},
		"good-kid":              {"music/album", goodKid, 15},
		"what-lies-below":       {"film/feature/independent", whatLiesBelow, 4},
		"ladies-of-the-house":   {"film/feature/independent", ladiesOfTheHouse, 3},
		"schindlers-list":       {"film/feature/studio", schindlersList, 7},
	} {
		c := production(t, team.in, team.text)
		if got := c.Contract().Chart.Len(); got != team.people {
			t.Errorf("%s: %d people and companies, want %d", name, got, team.people)
		}
		for link := range c.Links() {
			if link.Fact == 0 {
				t.Errorf("%s: %v is no line of the tables", name, link)
			}
		}
	}
}

func TestBreakingBad(t *testing.T) {
	c := production(t, "television/scripted-series", breakingBad2013)
	tree := c.Tree(0)
	golden.Compare(t, filepath.Join("testdata", "breaking-bad-2013.txt"), c.Text())
	gilligan := c.Node("Vince Gilligan")
	if got := tree.Span(gilligan); got != 9 {
		t.Errorf("%d report to the executive producer listed first, want 9", got)
	}
	for n := range c.Holding(role.CoExecutiveProducer) {
		if tree.Superior(n) != gilligan {
			t.Errorf("%s does not report to the executive producer directly", c.Position(n).Person)
		}
	}
	for n := range c.Holding(role.ExecutiveProducer) {
		if tree.Superior(n) != 0 || hierarchy.TelevisionPrimaryCredit.Compare(c.Position(n).Role, c.Position(gilligan).Role, c.Setting()) != hierarchy.Level {
			t.Errorf("%s is not the equal of the others", c.Position(n).Person)
		}
	}
	for _, o := range hierarchy.OrdersIn(c.Setting()) {
		if got := tree.Exceptions(o); got != nil {
			t.Errorf("%v: %v", o, got)
		}
	}
}

// TestFromBreakingBadToBetterCallSaul follows two writers over ten years: the
// reference calls them writers in 2008, of no grade.
func TestFromBreakingBadToBetterCallSaul(t *testing.T) {
	in := "television/scripted-series"
	at := func(before, after string) string {
		return changes(production(t, in, before), production(t, in, after))
	}
	for _, want := range []string{
		"role changed Peter Gould: Writer -> Co-Executive Producer\n", "role changed George Mastras: Writer -> Co-Executive Producer\n",
		"left Karen Moore\n", "left Patty Lin\n", "joined Bryan Cranston\n", "joined Michelle MacLaren\n",
	} {
		if got := at(breakingBad2008, breakingBad2013); !strings.Contains(got, want) {
			t.Errorf("2008 to 2013: no %q in\n%s", want, got)
		}
	}
	graded := strings.Replace(breakingBad2008, "writer:", "staff-writer:", 1)
	for _, test := range []struct{ before, after, want string }{
		{graded, breakingBad2013, "promoted Peter Gould: Staff Writer -> Co-Executive Producer ("},
		{graded, breakingBad2013, "promoted George Mastras: Staff Writer -> Co-Executive Producer ("},
		{breakingBad2013, betterCallSaul2017, "promoted Peter Gould: Co-Executive Producer -> Executive Producer ("},
	} {
		got := at(test.before, test.after)
		if !strings.Contains(got, test.want) || strings.Contains(got, "demoted") {
			t.Errorf("no %q, or a demotion, in\n%s", test.want, got)
		}
	}
}

func TestChernobylDirectorIsCoExecutiveProducer(t *testing.T) {
	c := production(t, "television/limited-series", chernobyl2017)
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
	c := production(t, "television/scripted-series", gameOfThrones)
	tree := c.Tree(0)
	a, b := c.Node("David Benioff"), c.Node("D. B. Weiss")
	if tree.Under(a, b) || tree.Under(b, a) || tree.Lowest(a, b) != 0 {
		t.Error("the two showrunners are equals")
	}
	if tree.Superior(c.Node("George R. R. Martin")) != a || tree.Superior(c.Node("Bryan Cogman")) != a {
		t.Error("co-executive producer and story editor report to the first showrunner listed")
	}
	later := changes(c, production(t, "television/scripted-series", gameOfThronesLater))
	if want := "position added Frank Doelger: nothing -> Frank Doelger, Executive Producer\njoined Frank Doelger\n"; later != want {
		t.Errorf("later: %s, want %s", later, want)
	}
}

func TestSpiderVerse(t *testing.T) {
	c := production(t, "film/animated-feature/studio", spiderVerse)
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
	for n := range c.Holding(role.Director) {
		if c.Tree(hierarchy.Creative).Superior(n) != producers[0] {
			t.Errorf("%s does not report to the first producer", c.Position(n).Person)
		}
	}
}

func TestAntiquesRoadshow(t *testing.T) {
	c := production(t, "television/non-fiction-series", antiquesRoadshow)
	if c.Tree(0).Superior(c.Node("Sam Farrell")) != c.Node("Marsha Bemko") {
		t.Error("the supervising producer reports to the executive producer")
	}
}

// TestGoodKidMaadCity has no executive producer confirmed: the producers of the
// songs answer, by default, to the first label over his empty chair.
func TestGoodKidMaadCity(t *testing.T) {
	c := production(t, "music/album", goodKid)
	if got := c.Tree(0).Span(c.Node("Top Dawg")); got != 12 {
		t.Errorf("%d report to the label, want 12", got)
	}
}

func TestWhatLiesBelow(t *testing.T) {
	c := production(t, "film/feature/independent", whatLiesBelow)
	if c.Tree(0).Superior(c.Node("Braden R. Duemmler (director)")) != c.Node("Abel Vang") {
		t.Error("the director reports to the producer")
	}
	k := c.Contract()
	if k.Chart.Len() != 4 || k.Chart.Tree(0).Superior(2) != 1 {
		t.Errorf("two people, one under the other, and two companies:\n%s", k.Chart.Text())
	}
}

// TestLadiesOfTheHouse has a director who produces, and an executive producer
// whom nobody names.
func TestLadiesOfTheHouse(t *testing.T) {
	c := production(t, "film/feature/independent", ladiesOfTheHouse)
	k := c.Contract()
	if len(k.Self) != 1 || k.Self[0].From != "John Stuart Wildman" || k.Self[0].To != "John Stuart Wildman (producer)" {
		t.Errorf("lines to oneself %v, want the director's to himself as producer", k.Self)
	}
	if c.Tree(0).Superior(c.Node("John Stuart Wildman (producer)")) != 0 {
		t.Error("the producer answers to nobody: the executive producer advises")
	}
	if got := len(slices.Collect(c.Hats("John Stuart Wildman"))); got != 3 {
		t.Errorf("%d hats, want 3", got)
	}
}

// TestSchindlersListTeam: the one line that the reference tells, and who has two
// hats.
func TestSchindlersListTeam(t *testing.T) {
	d := hierarchy.Start(setting(t, "film/feature/studio"), team(t, schindlersList)...).
		With(up("Steven Spielberg", "Universal"), up("Kathleen Kennedy", "Steven Spielberg"),
			hierarchy.Link{From: "Amblin", Kind: hierarchy.Hires, To: "Kathleen Kennedy"})
	c := build(t, d.Topped("Universal", "Amblin"))
	tree := c.Tree(0)
	if tree.Superior(c.Node("Kathleen Kennedy")) != c.Node("Steven Spielberg") || len(tree.Exceptions(hierarchy.FilmSeniority)) != 1 {
		t.Errorf("the executive producer stands above the producer in title and below by hire:\n%s", c.Text())
	}
	if got := len(slices.Collect(c.Hats("Steven Spielberg"))); got != 2 {
		t.Errorf("%d hats, want 2", got)
	}
}
