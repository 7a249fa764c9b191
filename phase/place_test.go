package phase_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func day(text string) phase.Date { return phase.MustDate(text) }

// papadopoulos is what is published about the dates of Papadopoulos & Sons.
var papadopoulos = []phase.Milestone{
	{Event: phase.EventRelease, On: phase.MustDate("2013-04-05"), Note: "United Kingdom and Ireland, 13 screens"},
	{Event: phase.EventPremiere, On: phase.MustDate("2012-10-12"), Note: "festival of Dinard"},
	{Event: phase.EventRelease, On: phase.MustDate("2012-12-20"), Note: "Greece"},
	{Event: phase.EventRelease, On: phase.MustDate("2013-06-27"), Note: "Germany"},
	{Event: phase.EventStartProduction, Note: "24 shooting days"},
	{Event: phase.EventWrap},
}

func place(t *testing.T, in role.Setting, milestones []phase.Milestone, on phase.Date) phase.Placement {
	t.Helper()
	p, err := phase.Place(in, milestones, on)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func names(gates []phase.GateStanding) []string {
	var list []string
	for _, g := range gates {
		list = append(list, g.Gate.String())
	}
	return list
}

func TestPapadopoulos(t *testing.T) {
	in, err := role.ParseSetting("film/feature/independent/GB")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		on      string
		state   phase.State
		at      phase.Phase
		step    string
		since   string
		passed  []string
		nextOne string
	}{
		{"2012-10-01", phase.Wrapped, phase.PostProduction, "editing", "no date", []string{"start of production", "wrap"}, "picture lock"},
		{"2012-10-12", phase.Delivered, phase.Delivery, "delivery", "2012-10-12", []string{"start of production", "wrap"}, "release"},
		{"2012-12-20", phase.Released, phase.Distribution, "release", "2012-12-20", []string{"start of production", "wrap", "release"}, ""},
		{"", phase.Released, phase.Distribution, "release", "2012-12-20", []string{"start of production", "wrap", "release"}, ""},
	} {
		on, err := phase.ParseDate(c.on)
		if err != nil {
			t.Fatal(err)
		}
		p := place(t, in, papadopoulos, on)
		if p.State != c.state || p.Phase != c.at || p.Step.Name != c.step || p.Since.String() != c.since {
			t.Errorf("on %q: %v, %v, %q since %v; want %v, %v, %q since %v", c.on, p.State, p.Phase, p.Step.Name, p.Since, c.state, c.at, c.step, c.since)
		}
		if diff := cmp.Diff(c.passed, names(p.WithState(phase.GatePassed))); diff != "" {
			t.Errorf("on %q: passed: %s", c.on, diff)
		}
		next := p.Next()
		if got := strings.Join(names(next[max(0, len(next)-1):]), ""); got != c.nextOne {
			t.Errorf("on %q: next %q, want %q", c.on, got, c.nextOne)
		}
		if len(p.Findings) != 0 {
			t.Errorf("on %q: %v", c.on, p.Findings)
		}
	}
	released := place(t, in, papadopoulos, phase.Date{})
	if len(released.WithState(phase.GateAhead)) != 0 {
		t.Errorf("a released film has gates ahead: %v", names(released.WithState(phase.GateAhead)))
	}
	if n := len(released.WithState(phase.GateBehind)) + len(released.WithState(phase.GatePassed)); n != len(released.Gates) {
		t.Errorf("%d gates of %d", n, len(released.Gates))
	}
	if i := slices.IndexFunc(released.Gates, func(g phase.GateStanding) bool { return g.Gate == phase.GateRelease }); released.Gates[i].On != day("2013-06-27") {
		t.Errorf("release on %v", released.Gates[i].On)
	}
	if released.Facts[phase.ScenesDone] != cite.True || released.Facts[phase.PictureLocked] != cite.Unknown {
		t.Errorf("facts: %v", released.Facts)
	}
}

// TestPlaceOfEachEvent reads each event as the one thing known of a work: where it
// has to be, at the least.
func TestPlaceOfEachEvent(t *testing.T) {
	want := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(`
optioned: option extend-option
expired: lapse-option
in-development: attach-writer buy-pitch fund-development approve-story rewrite acquire reclaim secure-theatre submit-milestone reject-milestone order-pilot order-series
in-turnaround: shelve
packaged: package lose-financing issue-bond insure
greenlit: greenlight sign-specification
financed: close-financing
in-preparation: start-preparation lock-script approve-budget approve-schedule hire-crew cast secure-locations hold-pre-production-meeting push
in-production: start-production take-over
on-hiatus: pause-for-hiatus
suspended: suspend
wrapped: wrap renew
cutting: start-cut advance-cut wrap-reshoot unlock-picture
reshooting: reshoot
locked: lock-picture
finishing: start-finishing complete-mix complete-grade pass-quality-control fail-quality-control reject-delivery certify-build approve-master approve-mix
delivered: deliver premiere
released: release
in-previews: start-previews
running: open recoup tour go-on
closed: close
idea: pay-advance purchase
abandoned: abandon
cancelled: cancel
completed: complete
: learn add-unit resume accept-milestone
`), "\n") {
		state, events, _ := strings.Cut(line, ":")
		for event := range strings.FieldsSeq(events) {
			want[event] = state
		}
	}
	for k := range phase.EventKinds() {
		p := place(t, independentFeature, []phase.Milestone{{Event: k}}, phase.Date{})
		if state, ok := want[slugOf(k)]; !ok || slugOf(p.State) != state {
			t.Errorf("%v alone places a work as %v, want %q", k, p.State, state)
		}
	}
	for _, c := range []struct {
		before phase.EventKind
		want   phase.State
	}{{phase.EventPurchase, phase.InTurnaround}, {phase.EventShelve, phase.Shelved}, {phase.EventWrap, phase.Shelved}, {phase.EventDeliver, phase.Shelved}} {
		p := place(t, independentFeature, []phase.Milestone{{Event: c.before, On: day("2020-01-01")}, {Event: phase.EventShelve, On: day("2020-02-01")}}, phase.Date{})
		if p.State != c.want || len(p.Findings) > 0 {
			t.Errorf("shelved after %v: %v, %v, want %v", c.before, p.State, p.Findings, c.want)
		}
	}
}

func TestPlaceTurnsBack(t *testing.T) {
	events := func(kinds ...phase.EventKind) []phase.Milestone {
		var list []phase.Milestone
		for i, k := range kinds {
			list = append(list, phase.Milestone{Event: k, On: day("2020-01-01").AddDays(30 * i)})
		}
		return list
	}
	for _, c := range []struct {
		name   string
		events []phase.Milestone
		state  phase.State
		at     phase.Phase
		code   string
	}{
		{"nothing is known", nil, 0, 0, ""},
		{"an option lapses", events(phase.EventOption, phase.EventLapseOption), phase.Expired, phase.Development, ""},
		{"turnaround and back", events(phase.EventPurchase, phase.EventAttachWriter, phase.EventShelve, phase.EventAcquire), phase.InDevelopment, phase.Development, ""},
		{"the money falls through", events(phase.EventPackage, phase.EventCloseFinancing, phase.EventLoseFinancing), phase.Packaged, phase.Financing, ""},
		{"suspended", events(phase.EventStartProduction, phase.EventSuspend), phase.Suspended, phase.Production, ""},
		{"and resumed", events(phase.EventStartProduction, phase.EventSuspend, phase.EventResume), phase.InProduction, phase.Production, ""},
		{"hiatus", events(phase.EventStartProduction, phase.EventPauseForHiatus), phase.OnHiatus, phase.Production, ""},
		{"unlocked", events(phase.EventWrap, phase.EventLockPicture, phase.EventCompleteMix, phase.EventUnlockPicture), phase.Cutting, phase.PostProduction, ""},
		{"sent back", events(phase.EventWrap, phase.EventDeliver, phase.EventRejectDelivery), phase.Finishing, phase.PostProduction, ""},
		{"abandoned", events(phase.EventStartProduction, phase.EventAbandon), phase.Abandoned, phase.Production, ""},
		{"completed", events(phase.EventRelease, phase.EventComplete), phase.Completed, phase.Distribution, ""},
		{"cancelled", events(phase.EventStartPreparation, phase.EventCancel), phase.Cancelled, phase.PreProduction, ""},
		{"closed", events(phase.EventRelease, phase.EventClose), phase.Closed, phase.Distribution, ""},
		{"on tour again", events(phase.EventOpen, phase.EventClose, phase.EventTour), phase.Running, phase.Distribution, ""},
		{"abandoned out of a suspension", events(phase.EventStartProduction, phase.EventSuspend, phase.EventAbandon), phase.Abandoned, phase.Production, ""},
		{"a suspended hiatus, resumed twice", events(phase.EventStartProduction, phase.EventPauseForHiatus, phase.EventSuspend, phase.EventResume, phase.EventResume), phase.InProduction, phase.Production, ""},
		{"bonded while it is suspended", events(phase.EventStartPreparation, phase.EventSuspend, phase.EventIssueBond), phase.Suspended, phase.PreProduction, ""},
		{"reshot and cut again", events(phase.EventStartCut, phase.EventReshoot, phase.EventWrapReshoot), phase.Cutting, phase.PostProduction, ""},
		{"a rewrite on the set turns nothing back", events(phase.EventStartProduction, phase.EventRewrite), phase.InProduction, phase.Production, ""},
		{"life after the end", events(phase.EventStartProduction, phase.EventAbandon, phase.EventWrap), phase.Abandoned, phase.Production, "after-the-end"},
		{"the wrap after the release", events(phase.EventStartProduction, phase.EventRelease, phase.EventWrap), phase.Released, phase.Distribution, "out-of-order"},
		{"resumed without an interruption", events(phase.EventStartPreparation, phase.EventResume), phase.InPreparation, phase.PreProduction, "out-of-order"},
	} {
		p := place(t, independentFeature, c.events, phase.Date{})
		if p.State != c.state || p.Phase != c.at {
			t.Errorf("%s: %v in %v, want %v in %v", c.name, p.State, p.Phase, c.state, c.at)
		}
		switch {
		case c.code == "" && len(p.Findings) != 0:
			t.Errorf("%s: %v", c.name, p.Findings)
		case c.code != "" && (len(p.Findings) != 1 || p.Findings[0].Code != c.code):
			t.Errorf("%s: %v, want %s", c.name, p.Findings, c.code)
		}
		if p.State.Ending() && len(p.Next()) != 0 {
			t.Errorf("%s: gates come next: %v", c.name, names(p.Next()))
		}
	}
	unlocked := place(t, independentFeature, events(phase.EventWrap, phase.EventLockPicture, phase.EventCompleteMix, phase.EventUnlockPicture), phase.Date{})
	for _, g := range unlocked.Gates {
		if (g.Gate == phase.GatePictureLock || g.Gate == phase.GateFinalMix) && g.State == phase.GatePassed {
			t.Errorf("%v is passed after the picture was unlocked", g.Gate)
		}
	}
	if unlocked.Facts[phase.PictureLocked] == cite.True || unlocked.Facts[phase.ScenesDone] != cite.True {
		t.Errorf("facts: %v", unlocked.Facts)
	}
}

// TestGamePassesMilestones checks that a gate that comes round again is counted.
func TestGamePassesMilestones(t *testing.T) {
	game := role.Setting{Medium: role.VideoGame}
	accepted := phase.Milestone{Event: phase.EventAcceptMilestone}
	for n, want := range []string{"", "pre-production", "production", "alpha", "beta", "beta"} {
		var list []phase.Milestone
		for i := range n {
			accepted.On = day("2022-07-30").AddDays(60 * i)
			list = append(list, accepted)
		}
		p := place(t, game, list, phase.Date{})
		if p.Step.Name != want || len(p.WithState(phase.GatePassed)) != n {
			t.Errorf("after %d milestones: %q, passed %v", n, p.Step.Name, names(p.WithState(phase.GatePassed)))
		}
	}
}

func TestPlaceProblems(t *testing.T) {
	_, err := phase.Place(role.Setting{}, []phase.Milestone{{Event: phase.EventWrap}, {}, {Event: 200}}, phase.Date{})
	if err == nil {
		t.Fatal("no error")
	}
	if problems := err.(interface{ Unwrap() []error }).Unwrap(); len(problems) != 3 || !strings.Contains(err.Error(), "milestones[2]") {
		t.Errorf("%v, want three problems with their places", err)
	}
}

// TestPlaceLaws: the order in which milestones are given does not matter, a
// later day never un-passes a gate without an event that does, and the gates
// that stand behind come before those ahead.
func TestPlaceLaws(t *testing.T) {
	kinds := slices.Collect(phase.EventKinds())
	settings := []role.Setting{independentFeature, studioFeature, documentary, series, {Medium: role.Theatre}, {Medium: role.Music, Format: role.Album}, {Medium: role.VideoGame}}
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.SampledFrom(settings).Draw(t, "setting")
		n := rapid.IntRange(0, 8).Draw(t, "milestones")
		var list []phase.Milestone
		for i := range n {
			list = append(list, phase.Milestone{Event: rapid.SampledFrom(kinds).Draw(t, "event"), On: day("2020-01-01").AddDays(7 * i)})
		}
		on := day("2020-01-01").AddDays(rapid.IntRange(0, 60).Draw(t, "on"))
		p, err := phase.Place(in, list, on)
		if err != nil {
			t.Fatal(err)
		}
		shuffled, err := phase.Place(in, rapid.Permutation(list).Draw(t, "order"), on)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(p, shuffled); diff != "" {
			t.Fatalf("the order matters: %s", diff)
		}
		cut, err := phase.Place(in, slices.DeleteFunc(slices.Clone(list), func(m phase.Milestone) bool { return m.On.After(on) }), phase.Date{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(p, cut); diff != "" {
			t.Fatalf("what happens later matters: %s", diff)
		}
		ahead := false
		for _, g := range p.Gates {
			ahead = ahead || g.State == phase.GateAhead
			if g.State == phase.GateBehind && ahead {
				t.Fatalf("%v is behind a gate that is ahead: %v", g.Gate, p.Gates)
			}
		}
		text, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var back phase.Placement
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(p, back); diff != "" {
			t.Fatalf("a placement reads back differently: %s", diff)
		}
	})
}
