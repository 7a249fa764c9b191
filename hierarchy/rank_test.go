package hierarchy_test

import (
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"pgregory.net/rapid"
)

func TestEveryRungIsWellFormedAndSourced(t *testing.T) {
	last := role.FactID(12500)
	for r := range hierarchy.Rungs() {
		if r.ID <= last || r.ID > 12999 {
			t.Errorf("rung %d after %d: want rising numbers from 12501 to 12999", r.ID, last)
		}
		last = r.ID
		if _, ok := cite.Lookup(r.Ref.Source); !ok || r.Strength == 0 {
			t.Errorf("%v: source not in the table", r)
		}
		if r.Kind != hierarchy.Outranks || !r.Order.Valid() || !r.From.Valid() || !r.To.Valid() || r.From == r.To || r.Scope.Len() == 0 {
			t.Errorf("%v: a field is missing or out of its set", r)
		}
		in := slices.Collect(r.Scope.All())[0]
		if got := r.Order.Compare(r.From, r.To, in); got != hierarchy.Above {
			t.Errorf("%v, yet %v is %v %v", r, r.From, got, r.To)
		}
		if !slices.Contains(hierarchy.OrdersIn(in), r.Order) {
			t.Errorf("%v holds in %v, which does not list the order", r, in)
		}
	}
}

// TestOrdersArePartialOrders checks irreflexivity, asymmetry and transitivity
// over all roles.
func TestOrdersArePartialOrders(t *testing.T) {
	roles := slices.Collect(role.Roles())
	for o := range hierarchy.Orders() {
		for medium := range role.Media() {
			in := role.Setting{Medium: medium}
			rank := make(map[[2]role.Role]hierarchy.Rank)
			compared := false
			for _, a := range roles {
				for _, b := range roles {
					rank[[2]role.Role{a, b}] = o.Compare(a, b, in)
					compared = compared || rank[[2]role.Role{a, b}] == hierarchy.Above
				}
			}
			opposite := map[hierarchy.Rank]hierarchy.Rank{0: 0, hierarchy.Above: hierarchy.Below, hierarchy.Below: hierarchy.Above, hierarchy.Level: hierarchy.Level}
			for pair, r := range rank {
				if back := rank[[2]role.Role{pair[1], pair[0]}]; back != opposite[r] {
					t.Errorf("%s: %v is %v %v and the other way round %v", o, pair[0], r, pair[1], back)
				}
				if pair[0] == pair[1] && r != hierarchy.Level && r != 0 {
					t.Errorf("%s: %v is %v itself", o, pair[0], r)
				}
				if r != hierarchy.Above {
					continue
				}
				for _, c := range roles {
					if rank[[2]role.Role{pair[1], c}] == hierarchy.Above && rank[[2]role.Role{pair[0], c}] != hierarchy.Above {
						t.Errorf("%s: %v above %v above %v", o, pair[0], pair[1], c)
					}
				}
			}
			if tops := o.Primary(in); compared != (len(tops) > 0) {
				t.Errorf("%s in %s: tops %v", o, medium, tops)
			}
		}
	}
}

func TestRanks(t *testing.T) {
	for _, test := range []struct {
		order hierarchy.Order
		in    string
		a, b  role.Role
		want  hierarchy.Rank
		why   string
	}{
		{hierarchy.FilmSeniority, "film", role.ExecutiveProducer, role.Producer, hierarchy.Above, "seed-001 S051"},
		{hierarchy.FilmSeniority, "film", role.ExecutiveProducer, role.AssociateProducer, hierarchy.Above, "by four rungs"},
		{hierarchy.FilmPrimaryCredit, "film", role.ExecutiveProducer, role.Producer, hierarchy.Below, "the other order"},
		{hierarchy.FilmPrimaryCredit, "film", role.CoProducer, role.LineProducer, 0, "one line of the list for both"},
		{hierarchy.FilmPrimaryCredit, "film", role.PostProducer, role.ProductionCoordinator, 0, "departments are not compared"},
		{hierarchy.FilmSeniority, "film", role.Producer, role.CoProducer, hierarchy.Above, "always, of co-producers"},
		{hierarchy.FilmSeniority, "", role.StudioExecutiveProducer, role.Producer, hierarchy.Above, "a variant stands where its broader role stands; the order has one medium"},
		{hierarchy.FilmSeniority, "television", role.ExecutiveProducer, role.Producer, 0, "the order is about film"},
		{hierarchy.TelevisionPrimaryCredit, "television", role.Showrunner, role.CoExecutiveProducer, hierarchy.Above, "a showrunner is an executive producer"},
		{hierarchy.TelevisionPrimaryCredit, "television", role.Showrunner, role.ExecutiveProducer, hierarchy.Level, "executive producers are equals"},
		{hierarchy.TelevisionPrimaryCredit, "television", role.LineProducer, role.Producer, hierarchy.Above, "as listed"},
		{hierarchy.TelevisionSeniority, "television", role.LineProducer, role.Producer, hierarchy.Below, "another list"},
		{hierarchy.DirectorStanding, "film", role.Director, role.ExecutiveProducer, hierarchy.Above, "film"},
		{hierarchy.DirectorStanding, "television", role.Director, role.Showrunner, hierarchy.Below, "television"},
		{hierarchy.DirectorStanding, "", role.Director, role.ExecutiveProducer, 0, "the medium is not said and the two differ"},
		{hierarchy.WriterLadder, "television", role.ConsultingProducer, role.Producer, 0, "off the ladder"},
		{hierarchy.WriterLadder, "television", role.StaffWriter, role.ExecutiveProducer, hierarchy.Below, "from the bottom to the top"},
		{hierarchy.TheatreRank, "theatre", role.ExecutiveProducer, role.TheatreProducer, 0, "an adviser"},
		{hierarchy.TheatreRank, "theatre", role.TheatreProducer, role.CompanyManager, hierarchy.Above, "a lead producer is a producer"},
		{hierarchy.MusicRank, "music", role.ExecutiveProducer, role.VocalProducer, hierarchy.Above, ""},
		{hierarchy.GameLadder, "video-game", role.DevelopmentDirector, role.GameProducer, 0, "peers"},
		{hierarchy.GameLadder, "video-game", role.SeniorProducer, role.TechnicalProducer, hierarchy.Above, ""},
		{hierarchy.NewsRank, "television", role.NewsDirector, role.NewsProducer, hierarchy.Above, ""},
		{hierarchy.BritishTelevision, "television", role.SeriesProducer, role.ProducerDirector, 0, "one rank"},
		{hierarchy.BritishTelevision, "television", role.CommissioningEditor, role.Researcher, hierarchy.Above, ""},
		{hierarchy.NonFictionPrimaryCredit, "television", role.StoryProducer, role.StoryEditor, hierarchy.Above, "where both exist"},
		{99, "film", role.Producer, role.CoProducer, 0, "no such order"},
		{hierarchy.FilmSeniority, "film", 0, 255, 0, "no such roles"},
	} {
		if got := test.order.Compare(test.a, test.b, setting(t, test.in)); got != test.want {
			t.Errorf("%v: %v is %v %v in %s, want %v: %s", test.order, test.a, got, test.b, test.in, test.want, test.why)
		}
	}
}

func TestPrimaryCredits(t *testing.T) {
	for order, want := range map[hierarchy.Order]role.Role{
		hierarchy.FilmSeniority:           role.ExecutiveProducer,
		hierarchy.FilmPrimaryCredit:       role.Producer,
		hierarchy.TelevisionPrimaryCredit: role.ExecutiveProducer,
		hierarchy.GameLadder:              role.StudioHead,
	} {
		if got := order.Primary(role.Setting{}); len(got) != 1 || got[0] != want {
			t.Errorf("%v: primary %v, want %v", order, got, want)
		}
	}
}

func TestWriterLadderIsTotal(t *testing.T) {
	ladder := []role.Role{role.StaffWriter, role.StoryEditor, role.ExecutiveStoryEditor, role.CoProducer, role.Producer, role.SupervisingProducer, role.CoExecutiveProducer, role.ExecutiveProducer}
	in := setting(t, "television/scripted-series")
	for i, a := range ladder {
		for j, b := range ladder {
			want := hierarchy.Level
			if i < j {
				want = hierarchy.Below
			} else if i > j {
				want = hierarchy.Above
			}
			if got := hierarchy.WriterLadder.Compare(a, b, in); got != want {
				t.Errorf("%v is %v %v, want %v", a, got, b, want)
			}
		}
	}
}

func TestWay(t *testing.T) {
	in := setting(t, "film")
	way := hierarchy.FilmSeniority.Way(role.StudioExecutiveProducer, role.LineProducer, in)
	want := []role.FactID{12501, 12502, 12503}
	if len(way) != len(want) {
		t.Fatalf("way %v", way)
	}
	for i := range way {
		if way[i].ID != want[i] || way[i].Order != hierarchy.FilmSeniority {
			t.Errorf("step %d: %v, want %d", i, way[i], want[i])
		}
	}
	if got := hierarchy.FilmSeniority.Way(role.LineProducer, role.Producer, in); got != nil {
		t.Errorf("way down from the lower: %v", got)
	}
	if got := hierarchy.DirectorStanding.Way(role.ExecutiveProducer, role.Director, setting(t, "television")); len(got) != 1 || got[0].ID != 12632 {
		t.Errorf("the way of another medium: %v", got)
	}
}

func TestSchindlersListIsAnExceptionAndNotAnError(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), schindler...).With(
		up("producer", "studio"),
		up("ep", "producer"),
		hierarchy.Link{From: "producer", Kind: hierarchy.Hires, To: "ep"},
	))
	got := c.Tree(0).Exceptions(hierarchy.FilmSeniority)
	if len(got) != 1 || c.Position(got[0].Higher).ID != "ep" || c.Position(got[0].Lower).ID != "producer" {
		t.Fatalf("exceptions %v, want the executive producer under the producer", got)
	}
	f := got[0].Finding()
	if f.Level != cite.Note || f.Ref != (cite.Ref{Source: "seed-001", At: "S051"}) || f.Subject != "ep" ||
		f.Message != "Kathleen Kennedy, Executive Producer reports to Steven Spielberg, Producer, who ranks lower in film by seniority" {
		t.Errorf("finding %+v", f)
	}
	// The two other producers stand above her by primary credit, and where producers usually are.
	if other := c.Tree(0).Exceptions(hierarchy.FilmPrimaryCredit); other != nil {
		t.Errorf("by primary credit: %v", other)
	}
	if other := c.Tree(0).Exceptions(hierarchy.WriterLadder); other != nil {
		t.Errorf("an order of another medium: %v", other)
	}
	if other := c.HiringExceptions(); other != nil {
		t.Errorf("the hirer stands above: %v", other)
	}
}

func TestHirerBelowTheHired(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), schindler...).
		With(hierarchy.Link{From: "producer", Kind: hierarchy.Hires, To: "ep"}, hierarchy.Link{From: "ep", Kind: hierarchy.Hires, To: "producer-molen"}))
	got := c.HiringExceptions()
	if len(got) != 1 || got[0].Kind != hierarchy.Hires || len(got[0].Known) != 1 || got[0].Known[0].ID != 12004 {
		t.Fatalf("exceptions %+v, want one that seed-001 knows of", got)
	}
	f := got[0].Finding()
	if f.Code != "hierarchy-hiring-exception" || f.Ref.At != "S107" ||
		f.Message != "Kathleen Kennedy, Executive Producer was hired by a subordinate, Steven Spielberg, Producer" {
		t.Errorf("finding %+v", f)
	}
}

// TestExceptionsAgreeWithTheModel looks at every pair of a position and a
// superior.
func TestExceptionsAgreeWithTheModel(t *testing.T) {
	roles := []role.Role{0, role.ExecutiveProducer, role.StudioExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.AssociateProducer, role.Actor}
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		d.Setting = role.Setting{Medium: role.Film}
		for i := range d.Positions {
			d.Positions[i].Role = rapid.SampledFrom(roles).Draw(t, "role")
		}
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		tree := c.Tree(hierarchy.Creative)
		want := map[[2]hierarchy.Node]bool{}
		for n, p := range c.All() {
			for s := range tree.Chain(n) {
				if hierarchy.FilmSeniority.Compare(p.Role, c.Position(s).Role, d.Setting) == hierarchy.Above {
					want[[2]hierarchy.Node{n, s}] = true
					break
				}
			}
		}
		got := tree.Exceptions(hierarchy.FilmSeniority)
		for _, e := range got {
			if !want[[2]hierarchy.Node{e.Higher, e.Lower}] || len(e.Way) == 0 {
				t.Fatalf("%v is no exception", e)
			}
		}
		if len(got) != len(want) {
			t.Fatalf("%d exceptions, want %d", len(got), len(want))
		}
	})
}

// TestAnOrderOfAnotherFormat: the order of the newsroom says nothing of a scripted
// series.
func TestAnOrderOfAnotherFormat(t *testing.T) {
	d := hierarchy.Start(setting(t, "television/scripted-series"), held(role.Showrunner, role.ExecutiveProducer, role.Producer, role.LineProducer)...)
	d = d.Topped(d.Loose()...)
	if len(hierarchy.OrdersIn(d.Setting)) == 0 || slices.Contains(hierarchy.OrdersIn(d.Setting), hierarchy.NewsRank) {
		t.Errorf("%v", hierarchy.OrdersIn(d.Setting))
	}
	c := build(t, d)
	if list := c.Tree(hierarchy.Business).Exceptions(hierarchy.NewsRank); len(list) > 0 {
		t.Errorf("%v", list)
	}
	for _, in := range []string{"television/news", "television"} {
		if got := hierarchy.NewsRank.Compare(role.ExecutiveProducer, role.NewsProducer, setting(t, in)); got != hierarchy.Above {
			t.Errorf("%s: %v", in, got)
		}
	}
}
