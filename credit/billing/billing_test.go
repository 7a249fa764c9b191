package billing_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/credit/billing"
	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// parse reads "Title: A, B&C*" lines: names of a team are joined by &, a star is
// the mark, an exclamation mark closes.
func parse(lines ...string) []billing.Name {
	var names []billing.Name
	team := 0
	for _, line := range lines {
		title, people, _ := strings.Cut(line, ": ")
		for _, unit := range strings.Split(people, ", ") {
			members := strings.Split(unit, "&")
			team++
			for _, m := range members {
				n := billing.Name{Name: strings.Trim(m, "*!"), Title: role.Title(title), Mark: strings.Contains(m, "*"), Closing: strings.Contains(m, "!")}
				if len(members) > 1 {
					n.Team = team
				}
				names = append(names, n)
			}
		}
	}
	return names
}

func texts(cards []billing.Card) []string {
	var out []string
	for _, c := range cards {
		out = append(out, c.String())
	}
	return out
}

// TestOrder pins the order of titles in each layout.
func TestOrder(t *testing.T) {
	names := parse("Directed By: Dee", "Producer: Ann*, Bob", "Executive Producer: Cy", "Co-Producer: Eve", "Associate Producer: Fay", "Written By: Gus")
	for _, tt := range []struct {
		layout billing.Layout
		want   []string
	}{
		{billing.MainTitles, []string{"Associate Producer: Fay", "Co-Producer: Eve", "Executive Producer: Cy", "Producers: Ann p.g.a. and Bob", "Written By: Gus", "Directed By: Dee"}},
		{billing.EndTitles, []string{"Directed By: Dee", "Written By: Gus", "Producers: Ann p.g.a. and Bob", "Executive Producer: Cy", "Co-Producer: Eve", "Associate Producer: Fay"}},
		{billing.Poster, []string{"Executive Producer: Cy", "Producers: Ann p.g.a. and Bob", "Co-Producer: Eve", "Associate Producer: Fay", "Written By: Gus", "Directed By: Dee"}},
		{0, []string{"Directed By: Dee", "Producers: Ann p.g.a. and Bob", "Executive Producer: Cy", "Co-Producer: Eve", "Associate Producer: Fay", "Written By: Gus"}},
	} {
		if diff := cmp.Diff(tt.want, texts(billing.Arrange(tt.layout, names...).Cards)); diff != "" {
			t.Errorf("%s:\n%s", tt.layout, diff)
		}
	}
}

// TestThirtyRock: the worked example of a television comedy, of which only the
// order of titles and the numbers of names are known.
func TestThirtyRock(t *testing.T) {
	names := parse("Associate Producer: A1, A2", "Co-Producer: C1, C2, C3", "Produced By: Jerry Kupfer", "Executive Producer: E1, E2, E3, E4, Lorne Michaels!",
		"Producer: P1", "Co-Executive Producer: X1, X2, X3, X4, X5", "Supervising Producer: S1")
	run := billing.Television(billing.UpperTitlesOpen, names...)
	opening, closing := run.Cards, run.Closing
	shape := func(cards []billing.Card) string {
		var parts []string
		for _, c := range cards {
			parts = append(parts, fmt.Sprintf("%s %d", c.Title, len(c.Names)))
		}
		return strings.Join(parts, ", ")
	}
	if got, want := shape(opening), "Executive Producer 4, Co-Executive Producer 5, Supervising Producer 1, Producer 1, Produced By 1"; got != want {
		t.Errorf("opening %s, want %s", got, want)
	}
	if got, want := shape(closing), "Co-Producer 3, Executive Producer 1, Associate Producer 2"; got != want {
		t.Errorf("closing %s, want %s", got, want)
	}
	run = billing.Television(billing.CoProducersOpen, names...)
	opening, closing = run.Cards, run.Closing
	if got, want := shape(opening), "Co-Producer 3, Produced By 1, Producer 1, Supervising Producer 1, Co-Executive Producer 5, Executive Producer 4"; got != want {
		t.Errorf("opening upwards %s, want %s", got, want)
	}
	if got, want := shape(closing), "Associate Producer 2, Executive Producer 1"; got != want {
		t.Errorf("closing %s, want %s", got, want)
	}
}

// TestCoProducersOpen: whatever order the caller gives, the titles run up from
// the co-producer to the executive producer, and the names under one title stay
// in order; a profile out of range opens nothing.
func TestCoProducersOpen(t *testing.T) {
	want := []string{"Co-Producer: C", "Producers: P and Q", "Supervising Producer: S", "Co-Executive Producer: X", "Executive Producers: E and F", "Directed By: D"}
	lines := []string{"Co-Producer: C", "Producer: P, Q", "Supervising Producer: S", "Co-Executive Producer: X", "Executive Producer: E, F", "Directed By: D", "Associate Producer: A", "Unit Production Manager: U"}
	for range len(lines) {
		lines = append(lines[1:], lines[0])
		backwards := slices.Clone(lines)
		slices.Reverse(backwards)
		for _, order := range [][]string{lines, backwards} {
			run := billing.Television(billing.CoProducersOpen, parse(order...)...)
			if diff := cmp.Diff(want, texts(run.Cards)); diff != "" {
				t.Errorf("%v:\n%s", order, diff)
			}
			if len(run.Closing) != 2 {
				t.Errorf("%v closes", run.Closing)
			}
		}
	}
	if run := billing.Television(99, parse(lines...)...); len(run.Cards) != 0 || len(run.Closing) == 0 {
		t.Errorf("%v opens under no profile", run.Cards)
	}
}

// TestJoin: the strings as the Academy and the Producers Guild printed them.
func TestJoin(t *testing.T) {
	for _, want := range []string{
		"Coralie Fargeat and Tim Bevan & Eric Fellner",
		"Ed Guiney & Andrew Lowe, Yorgos Lanthimos, Emma Stone and Lars Knudsen",
		"Jane Rosenthal & Robert De Niro and Emma Tillinger Koskoff & Martin Scorsese",
		"Darla K. Anderson",
		"",
	} {
		line := strings.NewReplacer(" & ", "&", " and ", ", ").Replace(want)
		if got := billing.Join(parse("Producer: " + line)...); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestBlock: a billing block of a nominee, the mark in small letters.
func TestBlock(t *testing.T) {
	cards := billing.Arrange(billing.Poster, parse("Directed By: Damien Chazelle", "Produced By: Fred Berger*, Jordan Horowitz*, Gary Gilbert, Marc Platt*",
		"Executive Producer: Molly Smith, Trent Luckinbill, Thad Luckinbill")...).Cards
	want := "executive producers MOLLY SMITH, TRENT LUCKINBILL and THAD LUCKINBILL " +
		"produced by FRED BERGER p.g.a., JORDAN HOROWITZ p.g.a., GARY GILBERT and MARC PLATT p.g.a. directed by DAMIEN CHAZELLE"
	if got := billing.Block(cards...); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// TestLayouts: text forms, places and sources.
func TestLayouts(t *testing.T) {
	for l := range billing.Layouts() {
		text, err := l.MarshalText()
		var back billing.Layout
		if err != nil || back.UnmarshalText(text) != nil || back != l {
			t.Errorf("%s: text %q, %v", l, text, err)
		}
		if _, ok := cite.Lookup(l.Ref().Source); !ok {
			t.Errorf("%s: source %q is not in the table", l, l.Ref().Source)
		}
	}
	for _, ref := range []cite.Ref{billing.DirectorRef(), billing.TeamRef(), billing.MarkRef()} {
		if _, ok := cite.Lookup(ref.Source); !ok {
			t.Errorf("source %q is not in the table", ref.Source)
		}
	}
	if billing.Layout(0).Place("Producer") != 0 || billing.Layout(99).Place("Producer") != 0 || (billing.Layout(99).Ref() != cite.Ref{}) {
		t.Error("a layout out of range gives places")
	}
	if billing.MainTitles.Place("producer") != billing.MainTitles.Place("PRODUCED BY") {
		t.Error("Producer and Produced By are one credit of a film")
	}
}

// TestLaws: arranging loses nobody, keeps teams together and the order under
// one title, and changes nothing when it is done again.
func TestLaws(t *testing.T) {
	titles := []role.Title{"Producer", "Produced By", "Executive Producer", "Co-Producer", "Associate Producer", "Directed By", "Written By", "Wizard", "Line Producer"}
	rapid.Check(t, func(t *rapid.T) {
		layout := billing.Layout(rapid.IntRange(0, 7).Draw(t, "layout"))
		var names []billing.Name
		for i := range rapid.IntRange(0, 12).Draw(t, "names") {
			names = append(names, billing.Name{
				Name: fmt.Sprint(i), Title: rapid.SampledFrom(titles).Draw(t, "title"), Team: rapid.IntRange(0, 2).Draw(t, "team"),
			})
		}
		cards := billing.Arrange(layout, names...).Cards
		var flat []billing.Name
		for i, c := range cards {
			if last := layout == billing.MainTitles || layout == billing.Poster || layout == billing.TelevisionOpening || layout == billing.TelevisionAscending; c.Title == "Directed By" &&
				(last && i != len(cards)-1 || layout == billing.EndTitles && i != 0) {
				t.Fatalf("the director stands %d of %d on %s", i+1, len(cards), layout)
			}
			before := -1
			for _, n := range c.Names {
				if n.Title != c.Title {
					t.Fatalf("%v under %s", n, c.Title)
				}
				if i := slices.Index(names, n); n.Team == 0 {
					if i < before {
						t.Fatalf("%v comes before names given earlier", n)
					}
					before = i
				}
			}
			for _, team := range []int{1, 2} {
				first := slices.IndexFunc(c.Names, func(n billing.Name) bool { return n.Team == team })
				for i, n := range c.Names {
					if n.Team == team && i > first && c.Names[i-1].Team != team {
						t.Fatalf("team %d is apart in %v", team, c.Names)
					}
				}
			}
			flat = append(flat, c.Names...)
		}
		checkRanks(t, layout, cards)
		if len(flat) != len(names) {
			t.Fatalf("%d names became %d", len(names), len(flat))
		}
		for _, n := range names {
			if !slices.Contains(flat, n) {
				t.Fatalf("%v is lost", n)
			}
		}
		if again := billing.Arrange(layout, flat...).Cards; !cmp.Equal(again, cards) {
			t.Fatalf("arranged again:\n%s", cmp.Diff(cards, again))
		}
	})
}

// checkRanks fails if a title of a film without a place stands above one that has a
// place and ranks higher in every order that compares the two.
func checkRanks(t *rapid.T, layout billing.Layout, cards []billing.Card) {
	t.Helper()
	in, rising := role.Setting{Medium: role.Film}, layout == billing.MainTitles
	if !rising && layout != billing.EndTitles {
		return
	}
	for i, c := range cards {
		for j, d := range cards {
			if layout.Place(c.Title) != 0 || layout.Place(d.Title) == 0 || rising != (i > j) {
				continue
			}
			above, below := false, false
			for _, o := range hierarchy.OrdersIn(in) {
				one, other := title.Parse(string(d.Title), in).Role(), title.Parse(string(c.Title), in).Role()
				above = above || o.Compare(one, other, in) == hierarchy.Above
				below = below || o.Compare(one, other, in) == hierarchy.Below
			}
			if above && !below {
				t.Fatalf("%s stands above %s in %s: %v", c.Title, d.Title, layout, texts(cards))
			}
		}
	}
}

func ExampleArrange() {
	for _, card := range billing.Arrange(billing.MainTitles,
		billing.Name{Name: "Ann Ash", Title: role.TitleProducedBy, Team: 1, Mark: true},
		billing.Name{Name: "Bob Birch", Title: role.TitleProducedBy, Team: 1, Mark: true},
		billing.Name{Name: "Cy Cedar", Title: role.TitleProducedBy},
		billing.Name{Name: "Dee Dogwood", Title: role.TitleExecutiveProducer},
	).Cards {
		fmt.Println(card)
	}
	// Output:
	// Executive Producer: Dee Dogwood
	// Produced By: Ann Ash p.g.a. & Bob Birch p.g.a. and Cy Cedar
}

// Somebody with two titles is held to the later card.
func ExampleForemost() {
	for _, card := range billing.Arrange(billing.MainTitles, billing.Foremost(
		billing.Name{Name: "Ann Ash", Title: role.TitleProducedBy},
		billing.Name{Name: "Ann Ash", Title: role.TitleExecutiveProducer},
		billing.Name{Name: "Bob Birch", Title: role.TitleExecutiveProducer},
	)...).Cards {
		fmt.Println(card)
	}
	// Output:
	// Executive Producer: Bob Birch
	// Produced By: Ann Ash
}

func ExampleTelevision() {
	fmt.Println(billing.Television(billing.UpperTitlesOpen,
		billing.Name{Name: "Ann Ash", Title: role.TitleCoProducer},
		billing.Name{Name: "Bob Birch", Title: role.TitleExecutiveProducer},
	))
	// Output:
	// Executive Producer: Bob Birch
	//
	// Co-Producer: Ann Ash
}

func ExampleBlock() {
	card := billing.Card{Title: role.TitleProducedBy, Names: []billing.Name{{Name: "Ann Ash", Mark: true}}}
	fmt.Println(billing.Block(card))
	// Output: produced by ANN ASH p.g.a.
}

func ExampleCard() {
	text, _ := json.Marshal(billing.Card{Title: role.TitleProducer, Names: []billing.Name{{Name: "Ann Ash", Title: role.TitleProducer}}})
	fmt.Println(string(text))
	// Output: {"title":"Producer","names":[{"name":"Ann Ash","title":"Producer"}]}
}
