package hierarchy_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// vacate empties positions.
func vacate(positions []hierarchy.Position, ids ...hierarchy.ID) []hierarchy.Position {
	positions = slices.Clone(positions)
	for i := range positions {
		if slices.Contains(ids, positions[i].ID) {
			positions[i].Person = ""
		}
	}
	return positions
}

// seriesCrew is a scripted series that answers to studio and network.
var seriesCrew = []role.Role{role.Network, role.Studio, role.Showrunner, role.CoExecutiveProducer, role.LineProducer, role.UnitProductionManager,
	role.Director, role.FirstAssistantDirector, role.SecondAssistantDirector}

// landing is where a matter ends, as a table states it.
type landing struct {
	Path     []hierarchy.ID
	Decider  hierarchy.ID
	Capacity role.Capacity
	InStead  bool
	Aside    bool
	Vacant   []hierarchy.ID
	Conflict []hierarchy.ID
	Also     []hierarchy.ID
	Off      []hierarchy.ID
	Reason   string // begins with it
}

func land(c *hierarchy.Chart, e hierarchy.Escalation, reason string) landing {
	if strings.HasPrefix(e.Reason(), reason) {
		reason = ""
	} else {
		reason = e.Reason()
	}
	return landing{ids(c, e.Path...), c.Position(e.Decider).ID, e.Capacity, e.InStead, e.Aside.ID != 0, ids(c, e.Vacant...), ids(c, e.Conflict...), ids(c, e.Also...), ids(c, e.Elsewhere...), reason}
}

// TestEveryMatterLands carries matters that somebody decides, approves, oversees
// or merely does, and says who settles each, by what way and why.
func TestEveryMatterLands(t *testing.T) {
	type IDs = []hierarchy.ID
	for _, test := range []struct {
		in     string
		crew   []role.Role
		vacant IDs
		duty   role.Duty
		from   hierarchy.ID
		want   landing
	}{
		{"film/feature/studio/US", studioCrew, nil, role.Overtime, "cinematographer", landing{
			Path: IDs{"cinematographer", "unit-production-manager"}, Decider: "unit-production-manager", Capacity: role.Approves,
			Also: IDs{"producer", "line-producer"}, Reason: "nobody on the chart decides it: Unit Production Manager always approves overtime"}},
		{"film/feature/studio/US", studioCrew, nil, role.CallSheet, "second-assistant-director", landing{
			Path: IDs{"second-assistant-director", "first-assistant-director"}, Decider: "first-assistant-director", Capacity: role.Approves,
			Also: IDs{"unit-production-manager", "director"}, Reason: "nobody on the chart decides it: First Assistant Director usually approves the call sheet (film; studiobinder"}},
		{"film/feature/studio/US", studioCrew, nil, role.DailyProductionReport, "second-assistant-director", landing{
			Path: IDs{"second-assistant-director", "first-assistant-director"}, Decider: "first-assistant-director", Capacity: role.Approves,
			Also: IDs{"line-producer", "unit-production-manager"}, Reason: "nobody on the chart decides it: First Assistant Director usually approves the daily"}},
		{"film/feature/studio/US", studioCrew, nil, role.MarqueeTalent, "co-producer", landing{
			Path: IDs{"co-producer", "producer", "executive-producer"}, Decider: "executive-producer", Capacity: role.Approves,
			Also: IDs{"studio"}, Reason: "nobody on the chart decides it: Executive Producer usually approves marquee talent"}},
		{"film/feature/studio/US", studioCrew, nil, role.PreliminaryBudget, "unit-production-manager", landing{
			Path: IDs{"unit-production-manager", "line-producer", "producer"}, Decider: "producer", Capacity: role.Approves,
			Also: IDs{"executive-producer"}, Reason: "nobody on the chart decides it: Producer usually approves the preliminary budget"}},
		{"film/feature/studio/US", studioCrew, nil, role.SetSafety, "editor", landing{
			Path: IDs{"editor", "first-assistant-director"}, Decider: "first-assistant-director", Capacity: role.Oversees,
			Reason: "nobody on the chart decides or approves it: First Assistant Director usually oversees safety on the set"}},
		{"film/feature/studio/US", studioCrew, IDs{"first-assistant-director"}, role.SetSafety, "editor", landing{
			Path: IDs{"editor", "first-assistant-director", "director", "producer"}, Decider: "producer", Capacity: role.Oversees, Vacant: IDs{"first-assistant-director"},
			Reason: "nobody on the chart decides or approves it: Producer usually oversees safety on the set"}},
		{"film/feature/studio/US", studioCrew, nil, role.LocationSecuring, "co-producer", landing{
			Path: IDs{"co-producer", "producer"}, Decider: "producer", Capacity: role.Performs,
			Reason: "nobody on the chart decides, approves or oversees it: Producer usually performs"}},
		{"film/feature/studio/US", studioCrew, nil, role.Budget, "unit-production-manager", landing{
			Path: IDs{"unit-production-manager", "line-producer", "producer", "executive-producer", "studio"}, Decider: "studio", Capacity: role.Decides,
			Also: IDs{"executive-producer", "producer", "co-producer"}, Reason: "Studio usually decides the budget"}},
		{"film/feature/studio/US", studioCrew, nil, role.DirectorsCut, "editor", landing{
			Path: IDs{"editor", "director"}, Decider: "director", Capacity: role.Decides, Reason: "Director always decides the director's cut"}},
		{"film/feature/studio", studioCrew, nil, role.DirectorsCut, "line-producer", landing{
			Path: IDs{"line-producer", "producer"}, Decider: "director", Capacity: role.Decides, Also: IDs{"producer"}, Reason: "nobody on the way settles it, and he stands under producer, Producer: Director"}},
		{"film/feature/studio/US", studioCrew, IDs{"director"}, role.DirectorsCut, "line-producer", landing{
			Path: IDs{"line-producer", "producer", "executive-producer", "studio"}, Vacant: IDs{"director"}}},
		{"film/feature/studio", studioCrew, IDs{"director"}, role.DirectorsCut, "line-producer", landing{
			Path: IDs{"line-producer", "producer"}, Decider: "producer", Capacity: role.Approves, InStead: true, Vacant: IDs{"director"}, Reason: "those who decide it are vacant or in conflict: Producer usually approves the director's cut"}},
		{"film/feature/independent", []role.Role{role.Financier, role.Producer, role.LineProducer, role.UnitProductionManager}, nil, role.Budget, "line-producer", landing{
			Path: IDs{"line-producer", "producer"}, Decider: "producer", Capacity: role.Approves, Conflict: IDs{"line-producer"}, Also: IDs{"financier"},
			Reason: "nobody on the chart decides it: Producer usually approves the budget (film; seed-001 S112)"}},
		{"film/feature/independent", []role.Role{role.LineProducer, role.UnitProductionManager}, nil, role.Budget, "unit-production-manager", landing{
			Path: IDs{"unit-production-manager", "line-producer"}, Conflict: IDs{"unit-production-manager", "line-producer"}}},
		{"film/feature/studio", studioCrew, IDs{"line-producer"}, role.ScheduleChanges, "unit-production-manager", landing{
			Path: IDs{"unit-production-manager", "line-producer", "producer"}, Decider: "producer", Capacity: role.Approves, InStead: true, Vacant: IDs{"line-producer"},
			Reason: "those who decide it are vacant or in conflict: Producer usually approves changes of the schedule"}},

		{"television/scripted-series/US", seriesCrew, nil, role.Greenlight, "line-producer", landing{
			Path: IDs{"line-producer", "showrunner"}, Decider: "network", Capacity: role.Decides, Aside: true, Reason: "Executive Producer always reports to Network"}},
		{"television/scripted-series/US", seriesCrew, IDs{"network"}, role.Greenlight, "line-producer", landing{
			Path: IDs{"line-producer", "showrunner", "studio"}, Vacant: IDs{"network"}}},
		{"television/scripted-series/US", seriesCrew, nil, role.BudgetOverage, "line-producer", landing{
			Path: IDs{"line-producer", "showrunner", "studio"}, Decider: "studio", Capacity: role.Decides, Reason: "Studio usually decides an overage"}},
		{"television/scripted-series/US", seriesCrew, IDs{"studio"}, role.BudgetOverage, "line-producer", landing{
			Path: IDs{"line-producer", "showrunner"}, Decider: "network", Capacity: role.Decides, Aside: true, Vacant: IDs{"studio"}, Reason: "Executive Producer always reports to Network"}},
		{"television/scripted-series/US", seriesCrew, nil, role.SeriesRegularCasting, "director", landing{
			Path: IDs{"director", "showrunner"}, Decider: "showrunner", Capacity: role.Approves, Also: IDs{"network", "studio"}, Reason: "nobody on the chart decides it"}},
		{"television/scripted-series/US", seriesCrew, nil, role.Overtime, "director", landing{
			Path: IDs{"director", "showrunner"}, Decider: "line-producer", Capacity: role.Approves, Also: IDs{"unit-production-manager"}, Off: IDs{"unit-production-manager"},
			Reason: "those who settle it are off the way: unit-production-manager"}},
		{"music/album", []role.Role{role.Label, role.ExecutiveProducer, role.MusicProducer, role.Artist, role.Engineer}, nil, role.Master, "engineer", landing{
			Path: IDs{"engineer", "music-producer", "executive-producer", "label"}, Decider: "label", Capacity: role.Approves, Also: IDs{"artist"}, Reason: "nobody on the chart decides it: Record Label"}},
		{"theatre/play", []role.Role{role.TheatreProducer, role.Director, role.Author}, nil, role.ScriptChanges, "director", landing{
			Path: IDs{"director", "theatre-producer"}, Off: IDs{"author"}}},
	} {
		d := hierarchy.Start(setting(t, test.in), vacate(held(test.crew...), test.vacant...)...)
		a, err := hierarchy.NewAuthority(build(t, d.Topped(d.Loose()...)), hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		e := a.Escalate(test.duty, a.Chart().Node(test.from), 0)
		reason := test.want.Reason
		test.want.Reason = ""
		if diff := cmp.Diff(test.want, land(a.Chart(), e, reason)); diff != "" {
			t.Errorf("%s: %v from %s (-want +got):\n%s", test.in, test.duty, test.from, diff)
		}
		if e.Decider == 0 && e.Reason() != "" {
			t.Errorf("%v: nobody settles it, because %s", test.duty, e.Reason())
		}
	}
}

// TestMattersGoUpTheirOwnLine: the safety of the set goes up the line of the set,
// the cut the creative one, money that of business.
func TestMattersGoUpTheirOwnLine(t *testing.T) {
	a := authority(t, "film/feature/studio/US", nil, held(studioCrew...)...)
	c := a.Chart()
	for _, test := range []struct {
		duty     role.Duty
		function hierarchy.Function
		path     []hierarchy.ID
	}{
		{role.SetSafety, hierarchy.OnSet, []hierarchy.ID{"editor", "first-assistant-director"}},
		{role.DirectorsCut, hierarchy.Creative, []hierarchy.ID{"editor", "director"}},
		{role.ContingencySpending, hierarchy.Business, []hierarchy.ID{"editor", "unit-production-manager", "line-producer"}},
	} {
		e := a.Escalate(test.duty, c.Node("editor"), 0)
		if got := ids(c, e.Path...); !slices.Equal(got, test.path) || e.Function != test.function || e.Decider != c.Node(test.path[len(test.path)-1]) {
			t.Errorf("%v (%v): %v, want %v", test.duty, e.Function, got, test.path)
		}
		if _, known := cite.Lookup(e.Bypass.Source); known != (test.duty == role.SetSafety) {
			t.Errorf("%v may go past the chain: %v", test.duty, e.Bypass)
		}
	}
	if e := a.EscalateAlong(hierarchy.Business, role.DirectorsCut, c.Node("editor"), 0); e.Decider != c.Node("director") || !e.Below || !slices.Equal(ids(c, e.Path...), []hierarchy.ID{"editor", "unit-production-manager", "line-producer", "producer"}) {
		t.Errorf("up the business line: %+v", e)
	}
	if e := a.EscalateAlong(0, role.ContingencySpending, c.Node("editor"), 0); e.Function != hierarchy.Business || c.Position(e.Decider).ID != "line-producer" {
		t.Errorf("no function is business: %+v", e)
	}
}

// climber settles a matter in the obvious way, for one power after another.
type climber struct {
	a    *hierarchy.Authority
	c    *hierarchy.Chart
	f    hierarchy.Function
	duty role.Duty
	from hierarchy.Node
	way  []hierarchy.Node
	cost int64
}

type powerOver struct {
	duty     role.Duty
	capacity role.Capacity
}

func (m climber) able(n hierarchy.Node, p powerOver) bool {
	return m.a.May(n, p.duty, p.capacity, m.cost).Granted == cite.True
}

func (m climber) fit(n hierarchy.Node, p powerOver) bool {
	at := m.c.Position(n)
	if at.Vacant() || n != m.from && at.Person == m.c.Position(m.from).Person {
		return false
	}
	for _, other := range m.c.All() {
		in := m.c.Setting()
		if p.capacity == role.Approves && other.Person == at.Person && role.Ask(other.Role, m.duty, role.Prepares, in).Frequency() >= role.Usually {
			return false
		}
	}
	return true
}

// settledBy lists what settles a matter, in the order in which it is asked.
func settledBy(d role.Duty) []powerOver {
	return []powerOver{{d, role.Decides}, {d, role.Approves}, {d, role.Oversees}, {d, role.Performs}}
}

// settle is run and, of a change of the plan, what plan makes of it. What the
// contingency covers goes to whoever settles it or settles an overage, the nearer of
// the two.
func (m climber) settle() (hierarchy.Node, role.Capacity, int, bool) {
	if m.duty == role.BudgetOverage {
		return m.overage()
	}
	n, capacity, steps, instead := m.run(settledBy(m.duty))
	_, first := m.first()
	aside := n == 0 && m.aside() && first.capacity.DecisionMaking()
	if aside {
		n, capacity, steps, instead = m.plan()
	}
	if m.duty != role.ContingencySpending {
		return n, capacity, steps, instead
	}
	over := m
	over.duty = role.BudgetOverage
	n2, capacity2, steps2, instead2 := over.overage()
	far := func(n hierarchy.Node, steps int) int {
		switch {
		case n == 0:
			return math.MaxInt
		case m.way[steps-1] == n:
			return 2 * steps
		default:
			return 2*steps + 1
		}
	}
	if far(n, steps) <= far(n2, steps2) {
		return n, capacity, steps, instead
	}
	decided := false
	for n := range m.c.All() {
		decided = decided || m.able(n, powerOver{m.duty, role.Decides})
	}
	seat := aside
	for _, p := range settledBy(m.duty)[:2] {
		for _, n := range m.way[:steps2] {
			if (p.capacity == role.Decides || seat || !decided) && n != n2 && m.able(n, p) && !m.fit(n, p) {
				instead2, seat = true, true
			}
		}
	}
	return n2, capacity2, steps2, instead2 || n == 0 && m.lost()
}

// overage returns who settles an overage: where somebody decides it off the way, whoever
// on it has to approve it.
func (m climber) overage() (hierarchy.Node, role.Capacity, int, bool) {
	n, capacity, steps, instead := m.run(settledBy(m.duty))
	list, p := m.first()
	if n == 0 && m.aside() && slices.ContainsFunc(list, func(n hierarchy.Node) bool { return m.fit(n, p) }) {
		if n, steps := m.one(powerOver{m.duty, role.Approves}); n != 0 {
			return n, role.Approves, steps, false
		}
	}
	return n, capacity, steps, instead
}

// first returns who might settle the matter by the first power that anybody has.
func (m climber) first() (list []hierarchy.Node, p powerOver) {
	for _, p := range settledBy(m.duty) {
		for n := range m.c.All() {
			if m.able(n, p) {
				list = append(list, n)
			}
		}
		if len(list) > 0 {
			return list, p
		}
	}
	return nil, powerOver{}
}

// lost reports whether none of those who might settle the matter first can, and some
// of them are off the way.
func (m climber) lost() bool {
	list, p := m.first()
	return slices.ContainsFunc(list, func(n hierarchy.Node) bool { return !slices.Contains(m.way, n) }) &&
		!slices.ContainsFunc(list, func(n hierarchy.Node) bool { return m.fit(n, p) })
}

// aside reports whether all who might settle the matter first are off the way.
func (m climber) aside() bool {
	list, _ := m.first()
	return len(list) > 0 && !slices.ContainsFunc(list, func(n hierarchy.Node) bool { return slices.Contains(m.way, n) })
}

// plan returns who settles a change of the plan that is decided off the way: whoever
// on it has to approve it, or else who decides or approves it under somebody on it.
func (m climber) plan() (hierarchy.Node, role.Capacity, int, bool) {
	decides, approves := powerOver{m.duty, role.Decides}, powerOver{m.duty, role.Approves}
	list, p := m.first()
	instead := !slices.ContainsFunc(list, func(n hierarchy.Node) bool { return m.fit(n, p) })
	planned := m.duty == role.ContingencySpending || m.duty == role.ScheduleChanges
	near := slices.IndexFunc(m.way, func(n hierarchy.Node) bool { return m.able(n, approves) && m.fit(n, approves) })
	if n, steps := m.under(decides); !planned && n != 0 && (near < 0 || steps <= near+1) {
		return n, role.Decides, steps, false
	}
	if n, steps := m.one(approves); n != 0 {
		return n, role.Approves, steps, instead
	}
	for _, p := range []powerOver{decides, approves} {
		if n, steps := m.under(p); n != 0 {
			return n, p.capacity, steps, instead && p == approves
		}
	}
	return 0, 0, len(m.way), false
}

// under returns who off the way settles the matter by the power under the lowest on it,
// and after how many positions of the way.
func (m climber) under(p powerOver) (hierarchy.Node, int) {
	for at, above := range m.way {
		for n := range m.c.All() {
			if !slices.Contains(m.way, n) && slices.Contains(slices.Collect(m.c.Tree(m.f).Chain(n)), above) && m.able(n, p) && m.fit(n, p) {
				return n, at + 1
			}
		}
	}
	return 0, 0
}

// one returns who settles the matter by one power, and after how many positions of
// the way: one on it, a second superior of one on it, or a peer of one passed over.
func (m climber) one(p powerOver) (hierarchy.Node, int) {
	for at, n := range m.way {
		if m.able(n, p) && m.fit(n, p) {
			return n, at + 1
		}
	}
	for _, lines := range []func(hierarchy.Node) []hierarchy.Line{m.prevailing, m.published} {
		for at, n := range m.way {
			for _, line := range lines(n) {
				if above := m.off(line.To, p); above != 0 {
					return above, m.highest(at, above)
				}
			}
		}
	}
	return m.peer(p, 0)
}

// prevailing returns whom n answers to by the lines that prevail.
func (m climber) prevailing(n hierarchy.Node) []hierarchy.Line {
	return hierarchy.Superiors(m.c.Position(n).Role, m.f, m.c.Setting())
}

// published returns whom n answers to by any line.
func (m climber) published(n hierarchy.Node) []hierarchy.Line {
	return slices.DeleteFunc(hierarchy.LinesOf(m.c.Position(n).Role, hierarchy.ReportsTo, m.c.Setting()), func(l hierarchy.Line) bool {
		return l.Frequency < role.Often || l.Function != 0 && l.Function != m.f
	})
}

// highest returns after how many positions of the way the last stands below above by
// a line, or after the given place and one.
func (m climber) highest(place int, above hierarchy.Node) int {
	for at, n := range m.way {
		if slices.ContainsFunc(m.published(n), func(l hierarchy.Line) bool { return m.c.Position(above).Role.Is(l.To) }) {
			place = max(place, at)
		}
	}
	return place + 1
}

// peer returns who holds the role of one passed over, from a place of the way on.
func (m climber) peer(p powerOver, start int) (hierarchy.Node, int) {
	for at, n := range m.way {
		if at >= start && m.able(n, p) && m.c.Position(n).Role != 0 {
			if other := m.off(m.c.Position(n).Role, p); other != 0 {
				return other, at + 1
			}
		}
	}
	return 0, 0
}

// off returns the first position off the way that is of the role and settles the
// matter by the power.
func (m climber) off(r role.Role, p powerOver) hierarchy.Node {
	for n, q := range m.c.All() {
		if q.Role.Is(r) && !slices.Contains(m.way, n) && m.able(n, p) && m.fit(n, p) {
			return n
		}
	}
	return 0
}

// run returns who settles the matter, in what capacity, after how many positions
// of the way, and whether in the stead of others.
func (m climber) run(powers []powerOver) (hierarchy.Node, role.Capacity, int, bool) {
	for i, p := range powers {
		if n, steps := m.one(p); n != 0 {
			return n, p.capacity, steps, false
		}
		seat := slices.IndexFunc(m.way, func(n hierarchy.Node) bool { return m.able(n, p) })
		for _, q := range powers[i+1:] {
			if seat < 0 || q.capacity > role.Decides {
				continue
			}
			for at := seat; at < len(m.way); at++ {
				if m.able(m.way[at], q) && m.fit(m.way[at], q) {
					return m.way[at], q.capacity, at + 1, true
				}
			}
			if n, steps := m.peer(q, seat); n != 0 {
				return n, q.capacity, steps, true
			}
		}
		if list, first := m.first(); len(list) > 0 && first == p {
			break
		}
	}
	return 0, 0, len(m.way), false
}

// TestEscalationLaws: the way is the chain, cut off where somebody settles the
// matter; it is he whom the model finds; and dotted lines have no say in it.
func TestEscalationLaws(t *testing.T) {
	casts := map[string][]role.Role{
		"film/studio/US":             {0, role.Studio, role.StudioExecutive, role.ExecutiveProducer, role.Producer, role.LineProducer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector, role.Editor},
		"television/scripted-series": {0, role.Studio, role.Network, role.Showrunner, role.ExecutiveProducer, role.LineProducer, role.UnitProductionManager, role.Director, role.FirstAssistantDirector},
		"film/independent":           {role.Financier, role.Producer, role.LineProducer, role.UnitProductionManager, role.CompletionGuarantor},
	}
	duties := []role.Duty{role.Greenlight, role.ContingencySpending, role.ContingencySpending, role.ScheduleChanges, role.ScheduleChanges, role.BudgetOverage, role.DirectorsCut, role.Budget, role.CrewHiring, role.Overtime, role.CallSheet,
		role.SetSafety, role.MarqueeTalent, role.PreliminaryBudget, role.LocationSecuring, role.ShootingScript}
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		in := rapid.SampledFrom([]string{"film/studio/US", "television/scripted-series", "film/independent"}).Draw(t, "setting")
		d.Setting, _ = role.ParseSetting(in)
		for i := range d.Positions {
			d.Positions[i].Role = rapid.SampledFrom(casts[in]).Draw(t, "role")
			d.Positions[i].Person = role.Person(rapid.SampledFrom([]string{"", "Ann", "Bob", "Cy", "Di", "Ed", "Flo"}).Draw(t, "person"))
		}
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		duty := rapid.SampledFrom(duties).Draw(t, "duty")
		from := hierarchy.Node(rapid.IntRange(1, c.Len()).Draw(t, "from"))
		e := a.Escalate(duty, from, 0)
		way := append([]hierarchy.Node{from}, slices.Collect(c.Tree(e.Function).Chain(from))...)
		if e.Function != hierarchy.EscalationFunction(duty) {
			t.Fatalf("%v goes up the line of %v", duty, e.Function)
		}
		decider, capacity, steps, instead := climber{a, c, e.Function, duty, from, way, 0}.settle()
		if e.Decider != decider || e.Capacity != capacity || e.InStead != instead || !slices.Equal(e.Path, way[:steps]) {
			t.Fatalf("%v (%d, %v, in stead %v), want %d, %v, %v after %v", e, e.Decider, e.Capacity, e.InStead, decider, capacity, instead, way[:steps])
		}
		if decider != 0 && (c.Position(decider).Vacant() || e.Answer.Granted != cite.True || slices.Contains(e.Elsewhere, decider)) {
			t.Fatalf("%v: a vacant or powerless decider", e)
		}
		passed := slices.Concat(e.Vacant, e.Conflict)
		for i, n := range passed {
			if n == e.Decider || slices.Contains(passed[:i], n) {
				t.Fatalf("%v: passed over and decides, or passed over twice", e)
			}
		}
		for _, n := range slices.Concat(e.Elsewhere, e.Also, []hierarchy.Node{e.Decider}) {
			if n != 0 && n != from && c.Position(n).Person == c.Position(from).Person {
				t.Fatalf("%v: raised and settled by %s", e, c.Position(n).Label())
			}
		}
		more, err := d.With(hierarchy.Link{From: d.Positions[0].ID, Kind: hierarchy.LiaisesWith, To: d.Positions[len(d.Positions)-1].ID}).Build()
		if err != nil {
			return
		}
		b, _ := hierarchy.NewAuthority(more, hierarchy.Policy{})
		if got, want := b.Escalate(duty, from, 0).String(), e.String(); got != want {
			t.Fatalf("a dotted line changed the way: %s, want %s", got, want)
		}
	})
}
