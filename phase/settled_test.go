package phase_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// twoDirectors is a season in work with two directors and a delivery a week, its
// budget and schedule approved, its crew complete.
const twoDirectors = `{
	"setting": "television/scripted-series/US", "units": ["101", "102", "103"],
	"facts": {"pilot-ordered": "false", "guild-covered": "true"}, "directorsCutDays": 4,
	"deliverBy": "2026-09-30", "unitsDeliverBy": {"101": "2026-05-01", "102": "2026-05-08"},
	"crew": {"posts": [
		{"role": "showrunner", "person": "Maya"}, {"role": "line-producer", "person": "Tom"}, {"role": "first-assistant-director", "person": "Kit"},
		{"role": "director", "person": "Ben", "unit": "101"}, {"role": "director", "person": "Sol", "unit": "102"}, {"role": "director", "person": "Any"},
		{"role": "studio", "person": "Redbrick"}, {"role": "network", "person": "KBC"}, {"role": "network-executive", "person": "Ana"}
	], "absent": ["parent-company"]},
	"events": [
		{"kind": "attach-writer"}, {"kind": "approve-story"}, {"kind": "order-series", "by": ["Ana"]}, {"kind": "start-preparation"},
		{"kind": "learn", "condition": "budget-drafted", "truth": "true"}, {"kind": "learn", "condition": "schedule-drafted", "truth": "true"},
		{"kind": "approve-budget", "by": ["Maya", "KBC", "Redbrick"]}, {"kind": "approve-schedule"},
		{"kind": "insure"}, {"kind": "hire-crew"}, {"kind": "cast"}, {"kind": "secure-locations"},
		{"kind": "learn", "condition": "scripts-banked", "truth": "true"},
		{"kind": "attach-writer", "unit": "101"}, {"kind": "approve-story", "unit": "101"}, {"kind": "start-preparation", "unit": "101"},
		{"kind": "learn", "unit": "101", "condition": "script-circulated", "truth": "true"}, {"kind": "lock-script", "unit": "101"},
		{"kind": "start-production"}, {"kind": "start-production", "unit": "101"},
		{"kind": "learn", "unit": "101", "condition": "scenes-done", "truth": "true"}, {"kind": "wrap", "unit": "101", "by": ["Kit"]},
		{"kind": "start-cut", "unit": "101"}, {"kind": "advance-cut", "unit": "101"},
		{"kind": "attach-writer", "unit": "102"}, {"kind": "start-preparation", "unit": "102"},
		{"kind": "learn", "unit": "102", "condition": "script-circulated", "truth": "true"}, {"kind": "lock-script", "unit": "102"},
		{"kind": "attach-writer", "unit": "103"}, {"kind": "start-preparation", "unit": "103"}
	]
}`

// read replays a log in JSON.
func read(t *testing.T, log string) phase.Work {
	t.Helper()
	var w phase.Work
	if err := json.Unmarshal([]byte(log), &w); err != nil {
		t.Fatal(err)
	}
	return w
}

// TestDoneIsApart: nobody is told to do what a gate that was passed or a fact that was
// told settles, and it is said what settled it.
func TestDoneIsApart(t *testing.T) {
	w := read(t, twoDirectors)
	todo := func(who role.Person, unit string, d role.Duty) (open, done bool, by string) {
		for _, doing := range w.Doing(who) {
			if unit == "" && !doing.Whole || unit != "" && !slices.Contains(doing.Units, unit) {
				continue
			}
			open = open || slices.ContainsFunc(doing.Assignments, func(a phase.Assignment) bool { return a.Duty == d })
			for _, a := range doing.Done {
				if a.Duty == d {
					text, _ := a.By.MarshalText()
					if filled, _ := a.Filled.MarshalText(); len(filled) > 0 {
						text = filled
					}
					done, by = true, string(text)
				}
			}
		}
		return open, done, by
	}
	for _, c := range []struct {
		who  role.Person
		unit string
		duty role.Duty
		by   string // "" where it is still to be done
	}{
		{"Tom", "103", role.Budget, "budget-approved"},
		{"Tom", "103", role.PreliminaryBudget, "budget-drafted"},
		{"Tom", "103", role.ShootingSchedule, "schedule-approved"},
		{"Tom", "103", role.CrewHiring, "crew-in-place"},
		{"Tom", "103", role.LocationSecuring, "locations-secured"},
		{"Tom", "103", role.Logistics, ""},
		{"Redbrick", "103", role.Budget, "budget-approved"},
		{"Redbrick", "103", role.PrincipalCasting, "cast-in-place"},
		{"Redbrick", "103", role.ShootingScript, ""},
		{"Redbrick", "102", role.ShootingScript, "script-locked"},
		{"Redbrick", "103", role.EpisodeDirectors, "director"},
		{"Maya", "101", role.FinalCut, ""},
	} {
		open, done, by := todo(c.who, c.unit, c.duty)
		if want := c.by != ""; open == want || done != want || by != c.by {
			t.Errorf("%s, %v of %s: to be done %v, done %v by %q, want %q", c.who, c.duty, c.unit, open, done, by, c.by)
		}
	}
	ordered := read(t, strings.Replace(twoDirectors, `"102", "103"]`, `"102", "103", "104"]`, 1))
	for _, doing := range ordered.Doing("Ana") {
		if slices.ContainsFunc(doing.Assignments, func(a phase.Assignment) bool { return a.Duty == role.SeriesOrder }) {
			t.Errorf("the series is ordered, and in %v of %v somebody decides on the order", doing.Phase, doing.Units)
		}
	}
}

// TestNothingIsLostOfTheWork: what is to be done and what is done are together what
// the roles bring in the phase, whatever happened.
func TestNothingIsLostOfTheWork(t *testing.T) {
	w := read(t, twoDirectors)
	for _, post := range w.Log().Crew.Posts {
		seen := map[string]int{}
		for _, doing := range w.Doing(post.Person) {
			for _, unit := range doing.Units {
				seen[unit]++
			}
			both := len(doing.Assignments) + len(doing.Done)
			if want := phase.NowInRoles(w.Log().Crew.Roles(post.Person), doing.Phase, w.Setting()); both != len(want) {
				t.Errorf("%s in %v: %d of %d", post.Person, doing.Phase, both, len(want))
			}
		}
		for unit, n := range seen {
			if n != 1 {
				t.Errorf("%s: %s is told %d times", post.Person, unit, n)
			}
		}
	}
}

// TestEveryGateSettlesItsDuty: whatever is signed for by a duty is settled by what the
// gate establishes, in every capacity.
func TestEveryGateSettlesItsDuty(t *testing.T) {
	for _, s := range phase.AllSigners() {
		if s.Duty == 0 {
			continue
		}
		for c := range role.Capacities() {
			if k := s.Gate.Establishes(); !slices.Contains(phase.SettledBy(s.Duty, c), k) {
				t.Errorf("%v establishes %v, and somebody still %v %v", s.Gate, k, c, s.Duty)
			}
		}
	}
	if got := phase.SettledBy(role.Budget, role.Approves); !slices.Equal(got, []phase.Condition{phase.BudgetApproved}) {
		t.Errorf("a draft of the budget is judged by nobody any more: %v", got)
	}
	if got := phase.SettledBy(role.Logistics, role.Performs); got != nil {
		t.Errorf("the logistics are settled by %v", got)
	}
}

// TestPostsOfUnits: who signs and works for a unit are its own people, then those who
// are there for all; a post of another unit is none there.
func TestPostsOfUnits(t *testing.T) {
	w := read(t, twoDirectors)
	who := func(unit string, r role.Role) (people []role.Person) {
		for _, p := range w.Log().Crew.Of(unit).Posts {
			if p.Role == r {
				people = append(people, p.Person)
			}
		}
		return people
	}
	for unit, want := range map[string]role.Person{"": "Any", "101": "Ben", "102": "Sol", "103": "Any"} {
		if got := who(unit, role.Director); !slices.Equal(got, []role.Person{want}) {
			t.Errorf("the director of %q is %v, want %s", unit, got, want)
		}
	}
	for _, gate := range w.NextGates("101", phase.MustDate("2026-03-20")) {
		for _, s := range gate.Signatures {
			if s.Role == role.Director && !slices.Equal(s.May, []role.Person{"Ben"}) {
				t.Errorf("%v of 101 may be signed by %v", gate.Gate, s.May)
			}
		}
	}
	for _, u := range w.Undone("101", phase.GatePictureLock, phase.Date{}) {
		if slices.Contains(u.People, "Sol") || slices.Contains(u.People, "Any") {
			t.Errorf("%v, for the director of another episode", u)
		}
	}
	var units []string
	for _, doing := range w.Doing("Sol") {
		units = append(units, doing.Units...)
	}
	if !slices.Equal(units, []string{"102"}) {
		t.Errorf("the director of 102 works on %v", units)
	}
	vacant := phase.Crew{Posts: []phase.Post{{Role: role.Director, Person: "Any"}, {Role: role.Director, Unit: "e"}}}
	if got := vacant.Of("e").Posts; len(got) != 2 || got[0].Unit != "e" {
		t.Errorf("a vacant post of its own leaves %v", got)
	}
}

// TestUnitsAreDueByTheirOwnDays: an episode is late by its own day, and by that of the
// season where it has none.
func TestUnitsAreDueByTheirOwnDays(t *testing.T) {
	w := read(t, twoDirectors)
	for _, c := range []struct {
		unit, on string
		want     string
	}{
		{"101", "2026-05-01", "true"}, {"101", "2026-05-02", "false"}, {"102", "2026-05-08", "true"}, {"102", "2026-05-09", "false"},
		{"103", "2026-09-30", "true"}, {"103", "2026-10-01", "false"}, {"", "2026-09-30", "true"}, {"", "2026-10-01", "false"},
	} {
		if got := w.Fact(c.unit, phase.DeliveryInTime, phase.MustDate(c.on)); got.String() != c.want {
			t.Errorf("%q on %s is in time: %v, want %s", c.unit, c.on, got, c.want)
		}
	}
	text, err := json.Marshal(w)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(w.Log(), read(t, string(text)).Log()); diff != "" {
		t.Error(diff)
	}
	own := read(t, strings.Replace(twoDirectors, `"deliverBy": "2026-09-30", `, "", 1))
	if got := own.Fact("103", phase.DeliveryDated, phase.Date{}); got.String() != "false" {
		t.Errorf("an episode without a day has one: %v", got)
	}
	var log phase.Log
	bad := strings.NewReplacer(`"unit": "102"}, {"role"`, `"unit": "109"}, {"role"`, `"102": "2026-05-08"`, `"107": "2026-05-08"`).Replace(twoDirectors)
	if err := json.Unmarshal([]byte(bad), &log); err != nil {
		t.Fatal(err)
	}
	_, err = phase.Replay(log)
	for _, part := range []string{`crew.posts[4].unit: no such unit as "109"`, `unitsDeliverBy: no such unit as "107"`} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("no %q in %v", part, err)
		}
	}
	log.Events = append([]phase.Event{{Kind: phase.EventAddUnit, Unit: "109"}, {Kind: phase.EventAddUnit, Unit: "107"}}, log.Events...)
	if _, err = phase.Replay(log); err != nil {
		t.Errorf("units that are added later: %v", err)
	}
}

// TestRefusedSignatureNamesWhoMay: where one of two may sign both are named, and so is
// whoever signed and is nobody there.
func TestRefusedSignatureNamesWhoMay(t *testing.T) {
	w := read(t, twoDirectors)
	for _, e := range []phase.Event{
		{Kind: phase.EventStartProduction, Unit: "102"},
		{Kind: phase.EventLearn, Unit: "102", Condition: phase.ScenesDone, Truth: 2},
	} {
		var err error
		if w, err = w.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	_, err := w.Apply(phase.Event{Kind: phase.EventWrap, Unit: "102", By: []role.Person{"Nobody", "Ben", "Tom"}})
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || !slices.Equal(failure.Strangers, []role.Person{"Nobody", "Ben"}) {
		t.Fatalf("%v", err)
	}
	for _, part := range []string{"signature of producer or first-assistant-director (Kit)", `"Nobody" is in no post of the crew there`} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("no %q in %v", part, err)
		}
	}
	if len(failure.Needs) == 0 || failure.Needs[0].Role != role.Producer || failure.Needs[0].OrRole != role.FirstAssistantDirector {
		t.Errorf("wanting: %+v", failure.Needs)
	}
}

// TestLockedOnce: a locked script is not locked again, by each episode for itself, and
// where a shoot needs no lock it may come during the shoot. Rewrites go on behind it.
func TestLockedOnce(t *testing.T) {
	w := read(t, twoDirectors)
	lock := phase.Event{Kind: phase.EventLockScript, Unit: "102"}
	_, err := w.Apply(lock)
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || failure.Err != phase.ErrNotLegal || !strings.Contains(failure.Reason, "locked already") || slices.Contains(w.Legal("102"), phase.EventLockScript) {
		t.Errorf("locked twice: %v", err)
	}
	after(t, w, "102:rewrite 101:rewrite 103:+script-circulated 103:lock-script")
	film := after(t, replay(t, setting(t, "documentary"), nil, ""), "-bond-required attach-writer start-preparation +budget-drafted approve-budget insure hire-crew start-production")
	film = after(t, film, "+script-circulated lock-script")
	if _, err = film.Apply(phase.Event{Kind: phase.EventLockScript}); err == nil {
		t.Error("a script locked during the shoot is locked again")
	}
}

// TestUnprovenGates: what a log leaves behind without evidence is told, and nothing
// else is.
func TestUnprovenGates(t *testing.T) {
	w := read(t, twoDirectors)
	unproven := func(unit string) (list []string) {
		s, _ := w.Standing(unit)
		for _, u := range s.Unproven {
			list = append(list, u.String())
		}
		return list
	}
	for unit, want := range map[string][]string{
		"": {"story approval: not signed by Network Executive", "schedule approval: not signed by Executive Producer", "start of production: not signed by Producer"},
		"101": {
			"story approval: not signed by Network Executive", "script lock: not signed by Producer or Executive Producer",
			"start of production: not signed by Producer",
		},
		"102": {"story approval: passed by no event", "script lock: not signed by Producer or Executive Producer"},
		"103": {"story approval: passed by no event"},
	} {
		if diff := cmp.Diff(want, unproven(unit)); diff != "" {
			t.Errorf("%q: %s", unit, diff)
		}
	}
	idle := replay(t, series, []string{"e"}, "e:attach-writer")
	if s, _ := idle.Standing("e"); s.Unproven != nil {
		t.Errorf("nothing is behind it but %v", s.Unproven)
	}
	original := replay(t, studioFeature, nil, "attach-writer")
	if gates := original.Gates(""); !slices.ContainsFunc(gates, func(g phase.GateStanding) bool { return g.Optional && g.State == phase.GateBehind }) {
		t.Errorf("no gate behind an original script that many works do not have: %v", gates)
	}
	if s, _ := original.Standing(""); s.Unproven != nil {
		t.Errorf("nothing is behind an original script but %v", s.Unproven)
	}
}

// TestOrderedNotGreenlit: an event that a kind of work does not have says which it has.
func TestOrderedNotGreenlit(t *testing.T) {
	w := replay(t, series, []string{"e"}, "attach-writer e:attach-writer")
	for _, unit := range []string{"", "e"} {
		_, err := w.Apply(phase.Event{Kind: phase.EventGreenlight, Unit: unit, By: somebody})
		if err == nil || !strings.Contains(err.Error(), " order-series does it, for the whole; state") {
			t.Errorf("a greenlight of %q: %v", unit, err)
		}
	}
}

// TestNothingToLose: money that was never there is not lost.
func TestNothingToLose(t *testing.T) {
	own := replay(t, independentFeature, nil, "-outside-money attach-writer start-preparation")
	if _, err := own.Apply(phase.Event{Kind: phase.EventLoseFinancing}); err == nil || slices.Contains(own.Legal(""), phase.EventLoseFinancing) {
		t.Errorf("of a film that its makers pay for: %v", err)
	}
	w := replay(t, setting(t, "film/documentary"), nil, "attach-writer start-preparation")
	if _, err := w.Apply(phase.Event{Kind: phase.EventLoseFinancing}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("of a documentary whose financing has not closed yet: %v", err)
	}
	w = after(t, w, "+money-covers-budget -bond-required close-financing")
	if !slices.Contains(w.Legal(""), phase.EventLoseFinancing) {
		t.Errorf("once it is financed: %v", w.Legal(""))
	}
	after(t, w, "lose-financing")
}

// TestSeasonHasAllOfItsScripts: of a season the script is done when each episode's is.
func TestSeasonHasAllOfItsScripts(t *testing.T) {
	w, err := phase.Replay(phase.Log{
		Setting: series, Units: []string{"e1", "e2"}, Crew: phase.Crew{Posts: []phase.Post{{Role: role.Network, Person: "Net"}, {Role: role.NetworkExecutive, Person: "Ann"}}, Absent: []role.Role{role.ParentCompany}},
		Events: append(story(t, "attach-writer -pilot-ordered"), append([]phase.Event{{Kind: phase.EventOrderSeries, By: []role.Person{"Ann"}}},
			story(t, "start-preparation e1:attach-writer e1:start-preparation e1:+script-circulated e1:lock-script e2:attach-writer e2:start-preparation e2:+script-circulated")...)...),
	})
	if err != nil {
		t.Fatal(err)
	}
	done := func() bool {
		for _, doing := range w.Doing("Net") {
			if doing.Whole {
				return slices.ContainsFunc(doing.Done, func(d phase.Done) bool { return d.Duty == role.ShootingScript })
			}
		}
		t.Fatal("nothing is asked of the network for the season")
		return false
	}
	if done() {
		t.Error("the scripts are done with the first of them")
	}
	if w = after(t, w, "e2:lock-script"); !done() {
		t.Error("the scripts are not done with the last of them")
	}
}
