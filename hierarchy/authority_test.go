package hierarchy_test

import (
	"fmt"
	"math"
	"slices"
	"sync"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// held returns positions that somebody holds: the id is the person.
func held(roles ...role.Role) []hierarchy.Position {
	positions := staff(roles...)
	for i := range positions {
		positions[i].Person = role.Person(positions[i].ID)
	}
	return positions
}

// authority returns who may decide what on the default chart of a setting.
func authority(t testing.TB, in string, delegations []hierarchy.Delegation, positions ...hierarchy.Position) *hierarchy.Authority {
	t.Helper()
	a, err := hierarchy.NewAuthority(build(t, hierarchy.Start(setting(t, in), positions...)), hierarchy.Policy{Delegations: delegations})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// studioCrew is a studio feature with everybody who decides.
var studioCrew = []role.Role{role.Studio, role.StudioHead, role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.UnitProductionManager,
	role.Director, role.FirstAssistantDirector, role.SecondAssistantDirector, role.Cinematographer, role.Editor}

func voices(a *hierarchy.Authority, list []hierarchy.Voice) []string {
	var names []string
	for _, v := range list {
		names = append(names, fmt.Sprintf("%s %s", a.Chart().Position(v.Node).ID, v.Frequency))
	}
	return names
}

func TestWho(t *testing.T) {
	a := authority(t, "film/feature/studio/US", nil, held(studioCrew...)...)
	for _, test := range []struct {
		duty              role.Duty
		decides, approves []string
	}{
		{role.Greenlight, []string{"studio usually", "studio-head usually"}, nil},
		{role.DirectorsCut, []string{"director always"}, nil},
		{role.FirstAssistantDirectorChoice, []string{"director always"}, nil},
		{role.ContingencySpending, []string{"line-producer usually"}, []string{"producer usually"}},
		{role.BudgetOverage, []string{"studio usually"}, []string{"executive-producer usually"}},
		{role.ScheduleChanges, []string{"line-producer usually"}, []string{"producer usually"}},
		{role.DirectorProductionDispute, []string{"executive-producer usually"}, nil},
	} {
		who := a.Who(test.duty)
		if diff := cmp.Diff(test.decides, voices(a, who.Decides)); diff != "" {
			t.Errorf("who decides %v (-want +got):\n%s", test.duty, diff)
		}
		if diff := cmp.Diff(test.approves, voices(a, who.Approves)); diff != "" {
			t.Errorf("who approves %v (-want +got):\n%s", test.duty, diff)
		}
	}
	who := a.Who(role.ContingencySpending)
	if who.Decides[0].Answer.Prevailing.ID == 0 || who.Decides[0].Capacity != role.Decides {
		t.Errorf("voice %+v: want its claim", who.Decides[0])
	}
	sheet := a.Who(role.CallSheet)
	if got := voices(a, sheet.Prepares); !slices.Contains(got, "second-assistant-director usually") {
		t.Errorf("the call sheet is prepared by %v, want the second assistant director among them", got)
	}
}

// codes returns the codes and levels of findings.
func codes(findings []cite.Finding) []string {
	var list []string
	for _, f := range findings {
		list = append(list, fmt.Sprintf("%s %s %s", f.Level, f.Code, f.Subject))
	}
	return list
}

func TestWhoFindsWhatIsWrong(t *testing.T) {
	in := "film/feature/independent"
	if got := codes(authority(t, in, nil, held(role.Director, role.Editor)...).Who(role.ContingencySpending).Findings); !slices.Equal(got, []string{"warning authority-nobody "}) {
		t.Errorf("nobody: %v", got)
	}
	if got := codes(authority(t, in, nil, staff(role.Producer, role.LineProducer)...).Who(role.ContingencySpending).Findings); !slices.Equal(got, []string{"warning authority-vacant line-producer"}) {
		t.Errorf("vacant: %v", got)
	}
	if got := codes(authority(t, "film/feature/studio", nil, held(role.Studio, role.StudioHead)...).Who(role.Greenlight).Findings); !slices.Equal(got, []string{"note authority-several studio"}) {
		t.Errorf("several: %v", got)
	}
	one := held(role.ExecutiveProducer, role.Producer, role.LineProducer)
	for i := range one {
		one[i].Person = "Jo"
	}
	if got := codes(authority(t, in, nil, one...).Who(role.Budget).Findings); !slices.Equal(got, []string{"warning authority-self-approval producer"}) {
		t.Errorf("one person does it all: %v", got)
	}
	one[0].Person = "Ada"
	if got := codes(authority(t, in, nil, one...).Who(role.Budget).Findings); !slices.Contains(got, "note authority-self-approval producer") {
		t.Errorf("somebody else approves too: %v", got)
	}
}

func TestEscalation(t *testing.T) {
	in := "film/feature/studio"
	for _, test := range []struct {
		name    string
		roles   []role.Role
		vacant  hierarchy.ID
		same    [2]hierarchy.ID // positions that one person holds
		duty    role.Duty
		from    hierarchy.ID
		path    []hierarchy.ID
		decides bool
		passed  []hierarchy.ID
	}{
		{"within the contingency", studioCrew, "", [2]hierarchy.ID{}, role.ContingencySpending, "unit-production-manager", []hierarchy.ID{"unit-production-manager", "line-producer"}, true, nil},
		{"beyond it", studioCrew, "", [2]hierarchy.ID{}, role.BudgetOverage, "unit-production-manager", []hierarchy.ID{"unit-production-manager", "line-producer", "producer", "executive-producer", "studio"}, true, nil},
		{"may itself", studioCrew, "", [2]hierarchy.ID{}, role.ContingencySpending, "line-producer", []hierarchy.ID{"line-producer"}, true, nil},
		{"nobody above may", []role.Role{role.Studio, role.ExecutiveProducer}, "", [2]hierarchy.ID{}, role.DirectorsCut, "executive-producer", []hierarchy.ID{"executive-producer", "studio"}, false, nil},
		{"the decider is vacant", studioCrew, "line-producer", [2]hierarchy.ID{}, role.ContingencySpending, "unit-production-manager", []hierarchy.ID{"unit-production-manager", "line-producer", "producer"}, true, []hierarchy.ID{"line-producer"}},
		{"the decider raised it", studioCrew, "", [2]hierarchy.ID{"cinematographer", "line-producer"}, role.ScheduleChanges, "cinematographer", []hierarchy.ID{"cinematographer", "unit-production-manager", "line-producer", "producer"}, true, []hierarchy.ID{"line-producer"}},
		{"the decider at the top is vacant", studioCrew, "studio", [2]hierarchy.ID{}, role.BudgetOverage, "line-producer", []hierarchy.ID{"line-producer", "producer", "executive-producer", "studio"}, false, []hierarchy.ID{"studio"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			positions := held(test.roles...)
			for i := range positions {
				if positions[i].ID == test.vacant {
					positions[i].Person = ""
				}
				if positions[i].ID == test.same[0] || positions[i].ID == test.same[1] {
					positions[i].Person = "Jo"
				}
			}
			a := authority(t, in, nil, positions...)
			c := a.Chart()
			e := a.Escalate(test.duty, c.Node(test.from), 0)
			if got := ids(c, e.Path...); !slices.Equal(got, test.path) {
				t.Errorf("path %v, want %v", got, test.path)
			}
			if (e.Decider != 0) != test.decides || e.Decider != 0 && e.Decider != e.Path[len(e.Path)-1] {
				t.Errorf("decider %v", ids(c, e.Decider))
			}
			if got := ids(c, slices.Concat(e.Vacant, e.Conflict)...); !slices.Equal(got, test.passed) {
				t.Errorf("passed on by %v, want %v", got, test.passed)
			}
			if e.Decider != 0 && (e.Answer.Granted != cite.True || e.Elsewhere != nil) {
				t.Errorf("%+v", e)
			}
		})
	}
	a := authority(t, in, nil, held(studioCrew...)...)
	if e := a.Escalate(role.DirectorsCut, a.Chart().Node("director"), 0); e.Decider != a.Chart().Node("director") || e.Elsewhere != nil {
		t.Errorf("%v", e)
	}
	d := hierarchy.Start(setting(t, in), held(role.Studio, role.ExecutiveProducer, role.Director)...).Topped("studio", "director")
	d.Links = slices.DeleteFunc(d.Links, func(l hierarchy.Link) bool { return l.From == "director" || l.To == "director" })
	b, err := hierarchy.NewAuthority(build(t, d), hierarchy.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	if e := b.Escalate(role.DirectorsCut, b.Chart().Node("executive-producer"), 0); e.Decider != 0 || !slices.Equal(ids(b.Chart(), e.Elsewhere...), []hierarchy.ID{"director"}) {
		t.Errorf("elsewhere %v, want the director", e.Elsewhere)
	}
	if e := a.Escalate(role.Budget, 0, 0); e.Path != nil || e.Decider != 0 || e.Elsewhere != nil {
		t.Errorf("from nobody: %+v", e)
	}
}

func TestHowOftenCounts(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(studioCrew...)...))
	for least, want := range map[role.Frequency]bool{0: false, role.Sometimes: true, role.Often: false} {
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Least: least})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.May(c.Node("director"), role.FinalCut, role.Decides, 0).Granted == cite.True; got != want {
			t.Errorf("least %v: the director decides the final cut: %v", least, got)
		}
	}
}

// TestChartsAreSharedSafely asks one chart from several goroutines; the race
// detector watches.
func TestChartsAreSharedSafely(t *testing.T) {
	a := authority(t, "film/feature/studio", nil, held(studioCrew...)...)
	c := a.Chart()
	want := c.Text() + c.SVG() + fmt.Sprint(a.Who(role.Budget), c.Tree(0).Exceptions(hierarchy.FilmPrimaryCredit))
	var wait sync.WaitGroup
	for range 8 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			if got := c.Text() + c.SVG() + fmt.Sprint(a.Who(role.Budget), c.Tree(0).Exceptions(hierarchy.FilmPrimaryCredit)); got != want {
				t.Error("another answer")
			}
		}()
	}
	wait.Wait()
}

func TestHirers(t *testing.T) {
	for _, test := range []struct {
		in    string
		roles []role.Role
		hired role.Role
		want  []string
	}{
		{"film/feature/studio", []role.Role{role.Studio, role.ExecutiveProducer, role.Producer, role.Director}, role.ExecutiveProducer, []string{"studio 12001", "producer 12004"}},
		{"film/feature/independent", []role.Role{role.ExecutiveProducer, role.Producer, role.Director}, role.ExecutiveProducer, []string{"producer 12002", "director 12003"}},
		{"film/feature", []role.Role{role.ExecutiveProducer, role.Producer, role.Director}, role.LineProducer, []string{"executive-producer 12007", "producer 12017"}},
		{"film/feature", []role.Role{role.Producer, role.Director}, role.FirstAssistantDirector, []string{"director 12015"}},
		{"film/feature/US", []role.Role{role.Producer, role.Director}, role.FirstAssistantDirector, []string{"director 12016"}},
		{"film/feature", []role.Role{role.Producer, role.Director}, role.Cinematographer, []string{"director 12012", "producer 12011"}},
		{"theatre/play", []role.Role{role.TheatreProducer, role.GeneralManager}, role.StageManager, []string{"theatre-producer 12028", "general-manager 12032"}},
		{"film/feature", []role.Role{role.Producer, role.Director}, role.Studio, nil},
	} {
		d := hierarchy.Start(setting(t, test.in), staff(test.roles...)...)
		c := build(t, d.Topped(d.Loose()...))
		var got []string
		for _, h := range c.Hirers(test.hired) {
			got = append(got, fmt.Sprint(c.Position(h.Node).ID, " ", h.Line.ID))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: who hires the %v (-want +got):\n%s", test.in, test.hired, diff)
		}
	}
}

func TestDelegation(t *testing.T) {
	spend := func(from, to hierarchy.ID, limit int64) hierarchy.Delegation {
		return hierarchy.Delegation{Duty: role.ContingencySpending, Capacity: role.Decides, From: from, To: to, Limit: limit}
	}
	a := authority(t, "film/feature/studio", []hierarchy.Delegation{
		spend("unit-production-manager", "first-assistant-director", 900),
		spend("line-producer", "unit-production-manager", 500),
		spend("line-producer", "editor", 0),
		spend("line-producer", "first-assistant-director", 50),
		{Duty: role.ContingencySpending, Capacity: role.Approves, From: "editor", To: "cinematographer", Limit: 10},
	}, held(studioCrew...)...)
	c := a.Chart()
	for _, test := range []struct {
		who         hierarchy.ID
		capacity    role.Capacity
		cost        int64
		granted     bool
		accountable []hierarchy.ID
		limit       int64
	}{
		{"line-producer", role.Decides, math.MaxInt64, true, []hierarchy.ID{"line-producer"}, 0},
		{"unit-production-manager", role.Decides, 500, true, []hierarchy.ID{"line-producer"}, 500},
		{"unit-production-manager", role.Decides, 501, false, nil, 0},
		{"first-assistant-director", role.Decides, 500, true, []hierarchy.ID{"unit-production-manager", "line-producer"}, 500},
		{"first-assistant-director", role.Decides, 501, false, nil, 0},
		{"first-assistant-director", role.Approves, 500, true, []hierarchy.ID{"unit-production-manager", "line-producer"}, 500},
		{"editor", role.Decides, 1 << 40, true, []hierarchy.ID{"line-producer"}, 0},
		{"cinematographer", role.Approves, 10, true, []hierarchy.ID{"editor", "line-producer"}, 10},
		{"cinematographer", role.Decides, 1, false, nil, 0},
		{"director", role.Decides, 0, false, nil, 0},
	} {
		p := a.May(c.Node(test.who), role.ContingencySpending, test.capacity, test.cost)
		if (p.Granted == cite.True) != test.granted || p.Limit != test.limit || !slices.Equal(ids(c, p.Accountable...), test.accountable) {
			t.Errorf("%s %s %d: %v, limit %d, accountable %v; want %v, %d, %v", test.who, test.capacity, test.cost, p.Granted, p.Limit, ids(c, p.Accountable...), test.granted, test.limit, test.accountable)
		}
	}
	who := a.Who(role.ContingencySpending)
	want := []string{"line-producer usually", "unit-production-manager unspecified", "first-assistant-director unspecified", "editor unspecified"}
	if diff := cmp.Diff(want, voices(a, who.Decides)); diff != "" {
		t.Errorf("who decides (-want +got):\n%s", diff)
	}
	if v := who.Decides[1]; c.Position(v.From).ID != "line-producer" || v.Limit != 500 || who.Decides[3].Limit != 0 {
		t.Errorf("%+v", who.Decides)
	}
	if a.May(99, role.Budget, role.Decides, 0).Granted == cite.True {
		t.Error("nobody may nothing")
	}
}

func TestDelegationProblems(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(studioCrew...)...))
	d := func(capacity role.Capacity, from, to hierarchy.ID, limit int64) hierarchy.Delegation {
		return hierarchy.Delegation{Duty: role.ContingencySpending, Capacity: capacity, From: from, To: to, Limit: limit}
	}
	_, err := hierarchy.NewAuthority(c, hierarchy.Policy{Delegations: []hierarchy.Delegation{
		d(role.Decides, "line-producer", "nobody", 0),
		d(role.Performs, "line-producer", "editor", -1),
		{Capacity: role.Decides, From: "line-producer", To: "editor"},
		d(role.Decides, "line-producer", "line-producer", 0),
		d(role.Decides, "line-producer", "editor", 0),
		d(role.Decides, "line-producer", "editor", 5),
		d(role.Decides, "director", "cinematographer", 5),
		d(role.Decides, "studio-head", "first-assistant-director", 0),
		d(role.Decides, "first-assistant-director", "second-assistant-director", 0),
		d(role.Decides, "second-assistant-director", "studio-head", 0),
	}})
	type IDs = []hierarchy.ID
	want := []found{
		{"delegations[0].to", hierarchy.UnknownID, IDs{"line-producer", "nobody"}},
		{"delegations[1].capacity", hierarchy.InvalidValue, nil},
		{"delegations[1].limit", hierarchy.InvalidValue, nil},
		{"delegations[2].duty", hierarchy.InvalidValue, nil},
		{"delegations[3]", hierarchy.SelfLine, IDs{"line-producer", "line-producer"}},
		{"delegations[5]", hierarchy.DuplicateLine, IDs{"line-producer", "editor"}},
		{"delegations[6].from", hierarchy.NoAuthority, IDs{"director"}},
		{"delegations[7].from", hierarchy.NoAuthority, IDs{"studio-head"}},
		{"delegations[8].from", hierarchy.NoAuthority, IDs{"first-assistant-director"}},
		{"delegations[9]", hierarchy.Cycle, IDs{"studio-head", "first-assistant-director", "second-assistant-director", "studio-head"}},
	}
	if diff := cmp.Diff(want, problems(err)); diff != "" {
		t.Errorf("(-want +got):\n%s\n%v", diff, err)
	}
}

// TestDelegationCyclesOfTwoCapacities: who decides also approves, so that what was
// handed down as a decision does not come back as an approval.
func TestDelegationCyclesOfTwoCapacities(t *testing.T) {
	type IDs = []hierarchy.ID
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), held(studioCrew...)...))
	d := func(duty role.Duty, capacity role.Capacity, from, to hierarchy.ID) hierarchy.Delegation {
		return hierarchy.Delegation{Duty: duty, Capacity: capacity, From: from, To: to}
	}
	for name, test := range map[string]struct {
		list []hierarchy.Delegation
		want []found
	}{
		"there and back": {[]hierarchy.Delegation{
			d(role.LocationChoice, role.Decides, "producer", "line-producer"),
			d(role.LocationChoice, role.Approves, "line-producer", "producer"),
		}, []found{{"delegations[1]", hierarchy.Cycle, IDs{"producer", "line-producer", "producer"}}}},
		"back first": {[]hierarchy.Delegation{
			d(role.LocationChoice, role.Approves, "line-producer", "producer"),
			d(role.LocationChoice, role.Decides, "producer", "line-producer"),
		}, []found{{"delegations[0].from", hierarchy.NoAuthority, IDs{"line-producer"}}, {"delegations[1]", hierarchy.Cycle, IDs{"line-producer", "producer", "line-producer"}}}},
		"further down": {[]hierarchy.Delegation{
			d(role.LocationChoice, role.Decides, "producer", "line-producer"),
			d(role.LocationChoice, role.Decides, "line-producer", "unit-production-manager"),
			d(role.LocationChoice, role.Approves, "unit-production-manager", "line-producer"),
		}, []found{{"delegations[2]", hierarchy.Cycle, IDs{"line-producer", "unit-production-manager", "line-producer"}}}},
		"both capacities down": {[]hierarchy.Delegation{
			d(role.LocationChoice, role.Decides, "producer", "line-producer"),
			d(role.LocationChoice, role.Approves, "producer", "line-producer"),
			d(role.LocationChoice, role.Approves, "line-producer", "unit-production-manager"),
		}, nil},
		"two duties": {[]hierarchy.Delegation{
			d(role.LocationChoice, role.Decides, "producer", "line-producer"),
			d(role.ContingencySpending, role.Decides, "line-producer", "producer"),
		}, nil},
	} {
		_, err := hierarchy.NewAuthority(c, hierarchy.Policy{Delegations: test.list})
		if diff := cmp.Diff(test.want, problems(err)); diff != "" {
			t.Errorf("%s (-want +got):\n%s\n%v", name, diff, err)
		}
	}
}

// TestDelegationLaws draws delegations at random and works out who holds what by
// trying all ways.
func TestDelegationLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, err := hierarchy.Start(role.Setting{Medium: role.Film, Scale: role.ScaleStudio}, held(studioCrew...)...).Build()
		if err != nil {
			t.Fatal(err)
		}
		who := []hierarchy.ID{"line-producer", "studio", "editor", "director", "cinematographer", "studio-head"}
		var list []hierarchy.Delegation
		for range rapid.IntRange(0, 8).Draw(t, "delegations") {
			list = append(list, hierarchy.Delegation{
				Duty: role.ContingencySpending, Capacity: rapid.SampledFrom([]role.Capacity{role.Decides, role.Decides, role.Approves}).Draw(t, "capacity"),
				From: rapid.SampledFrom(who).Draw(t, "from"), To: rapid.SampledFrom(who).Draw(t, "to"), Limit: rapid.Int64Range(0, 9).Draw(t, "limit"),
			})
		}
		bare, _ := hierarchy.NewAuthority(c, hierarchy.Policy{})
		own := func(id hierarchy.ID, capacity role.Capacity) bool {
			return bare.May(c.Node(id), role.ContingencySpending, capacity, 0).Granted == cite.True
		}
		// most tries every way that a power can have come.
		var most func(id hierarchy.ID, capacity role.Capacity, steps int) int64
		most = func(id hierarchy.ID, capacity role.Capacity, steps int) int64 {
			best := int64(-1)
			if own(id, capacity) {
				return math.MaxInt64
			}
			for _, d := range list {
				if d.To != id || !d.Capacity.Entails(capacity) || steps == 0 {
					continue
				}
				limit := d.Limit
				if limit == 0 {
					limit = math.MaxInt64
				}
				if up := most(d.From, d.Capacity, steps-1); up >= 0 {
					best = max(best, min(limit, up))
				}
			}
			return best
		}
		wrong := false
		for i, d := range list {
			bare := d
			bare.Limit = 0
			wrong = wrong || d.From == d.To || most(d.From, d.Capacity, 9) < 0
			for _, old := range list[:i] {
				old.Limit = 0
				wrong = wrong || old == bare
			}
			wrong = wrong || reachable(list, d.To, d.From)
		}
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Delegations: list})
		if wrong != (err != nil) {
			t.Fatalf("wrong: %v, error: %v", wrong, err)
		}
		if err != nil {
			return
		}
		for _, id := range who {
			for _, capacity := range []role.Capacity{role.Decides, role.Approves} {
				for cost := int64(0); cost < 11; cost++ {
					p := a.May(c.Node(id), role.ContingencySpending, capacity, cost)
					if want := most(id, capacity, 9) >= cost; (p.Granted == cite.True) != want {
						t.Fatalf("%s %s %d: %v, want %v", id, capacity, cost, p.Granted, want)
					}
					if p.Granted == cite.True && !own(c.Position(p.Accountable[len(p.Accountable)-1]).ID, capacity) {
						t.Fatalf("%s %s: nobody accountable holds it: %v", id, capacity, p.Accountable)
					}
				}
			}
		}
	})
}

// reachable reports whether delegations lead from one position to another, of
// whatever capacity: who decides also approves.
func reachable(list []hierarchy.Delegation, from, to hierarchy.ID) bool {
	seen := map[hierarchy.ID]bool{from: true}
	for range list {
		for _, d := range list {
			if seen[d.From] {
				seen[d.To] = true
			}
		}
	}
	return seen[to]
}

// TestBudgetApprovalIsMonotone: of budget and schedule the approval does not get
// lost between the line producer and the executive producer.
func TestBudgetApprovalIsMonotone(t *testing.T) {
	a := authority(t, "film/feature/studio", nil, held(studioCrew...)...)
	c := a.Chart()
	for _, d := range []role.Duty{role.Budget, role.ShootingSchedule} {
		for _, id := range []hierarchy.ID{"producer", "executive-producer"} {
			if a.May(c.Node(id), d, role.Approves, 0).Granted != cite.True {
				t.Errorf("%s does not approve %v", id, d)
			}
		}
	}
}

// TestTheUsualDeciderIsVacant has somebody who approves and nobody to decide.
func TestTheUsualDeciderIsVacant(t *testing.T) {
	codes := func(positions []hierarchy.Position, delegations ...hierarchy.Delegation) []string {
		c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), positions...))
		a, err := hierarchy.NewAuthority(c, hierarchy.Policy{Delegations: delegations})
		if err != nil {
			t.Fatal(err)
		}
		var list []string
		for _, f := range a.Who(role.ContingencySpending).Findings {
			list = append(list, f.Code+" "+f.Subject)
		}
		return list
	}
	positions := held(role.ExecutiveProducer, role.Producer, role.LineProducer, role.ProductionCoordinator)
	if got := codes(positions); got != nil {
		t.Errorf("everybody is there: %v", got)
	}
	positions[2].Person = ""
	if got := codes(positions); !slices.Equal(got, []string{"authority-decider-vacant line-producer"}) {
		t.Errorf("no line producer yet: %v, want it told", got)
	}
	handed := hierarchy.Delegation{From: "line-producer", To: "production-coordinator", Duty: role.ContingencySpending, Capacity: role.Decides}
	if got := codes(positions, handed); !slices.Equal(got, []string{"authority-delegator-vacant line-producer"}) {
		t.Errorf("the decision was handed down by nobody: %v", got)
	}
	positions[0].Person, positions[1].Person = "", ""
	if got := codes(positions); !slices.Equal(got, []string{"authority-vacant line-producer"}) {
		t.Errorf("nobody yet: %v, want one finding", got)
	}
}
