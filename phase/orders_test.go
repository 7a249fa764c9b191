package phase_test

import (
	"errors"
	"slices"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// pilotShot leads a pilot, ordered as a unit, from its story to its shoot, before
// anybody has ordered the series.
const pilotShot = "attach-writer p:attach-writer p:approve-story p:order-pilot p:start-preparation p:+script-circulated p:lock-script " +
	"p:+budget-drafted p:approve-budget p:+schedule-drafted p:approve-schedule p:insure p:hire-crew p:cast p:secure-locations p:start-production"

const pilotMade = " p:+scenes-done p:wrap p:start-cut p:-guild-covered p:+cut-approved p:lock-picture p:start-finishing p:complete-mix p:complete-grade p:pass-quality-control"

// TestPilot: a pilot is a unit whose order pays for it; the series is ordered once
// it is delivered, and is in development then.
func TestPilot(t *testing.T) {
	w := replay(t, series, []string{"p", "e"}, pilotShot+pilotMade)
	for _, u := range []struct {
		unit      string
		k         phase.Condition
		is        cite.Truth
		delivered cite.Truth
	}{
		{"p", phase.FinancingInPlace, cite.True, cite.True},
		{"e", phase.FinancingInPlace, cite.False, cite.False},
		{"", phase.FinancingInPlace, cite.False, cite.False},
		{"", phase.PilotOrdered, cite.True, cite.True},
		{"", phase.PilotDelivered, cite.False, cite.True},
	} {
		if got := w.Fact(u.unit, u.k, phase.Date{}); got != u.is {
			t.Errorf("%q, shot: %v is %v, want %v", u.unit, u.k, got, u.is)
		}
		if got := after(t, w, "p:deliver").Fact(u.unit, u.k, phase.Date{}); got != u.delivered {
			t.Errorf("%q, delivered: %v is %v, want %v", u.unit, u.k, got, u.delivered)
		}
	}
	order := phase.Event{Kind: phase.EventOrderSeries, By: somebody}
	var failure *phase.TransitionError
	if _, err := w.Apply(order); !errors.As(err, &failure) || len(failure.Needs) != 1 || failure.Needs[0].Condition != phase.PilotDelivered {
		t.Errorf("ordered before its pilot is delivered: %v", err)
	}
	if g := gateOf(w.Gates(""), phase.GatePilotOrder); g.State != phase.GatePassed {
		t.Errorf("the order of the pilot is %v", g.State)
	}
	for _, k := range []phase.Condition{phase.PilotOrdered, phase.PilotDelivered} {
		if _, err := w.Apply(phase.Event{Kind: phase.EventLearn, Condition: k, Truth: cite.True}); !errors.Is(err, phase.ErrSettled) {
			t.Errorf("%v is told of a pilot that is a unit: %v", k, err)
		}
	}
	if _, err := w.Apply(phase.Event{Kind: phase.EventOrderPilot, Unit: "p", By: somebody}); err == nil {
		t.Error("a pilot in the edit is ordered")
	}
	ordered := after(t, w, "p:deliver order-series")
	if s, _ := ordered.Standing(""); s.State != phase.InDevelopment || ordered.Fact("e", phase.FinancingInPlace, phase.Date{}) != cite.True {
		t.Errorf("ordered: %v", s.State)
	}
	passed := after(t, w, "p:deliver cancel")
	if passed.State() != phase.Cancelled {
		t.Errorf("a pilot that was passed on leads to %v", passed.State())
	}
	// What was given up before delivery leaves nothing to wait for but what is told.
	dropped := after(t, w, "p:cancel +pilot-ordered +pilot-delivered order-series")
	if dropped.Fact("", phase.FinancingInPlace, phase.Date{}) != cite.True {
		t.Error("a series is not ordered after another pilot")
	}
	// Nothing but the pilot is shot before the order of the series.
	e := "e:attach-writer e:start-preparation e:+script-circulated e:lock-script e:+budget-drafted e:approve-budget e:+schedule-drafted e:approve-schedule " +
		"e:insure e:hire-crew e:cast e:secure-locations e:+scripts-banked"
	if _, err := after(t, w, e).Apply(phase.Event{Kind: phase.EventStartProduction, Unit: "e"}); !errors.As(err, &failure) || failure.Needs[0].Condition != phase.FinancingInPlace {
		t.Errorf("an episode is shot before the order: %v", err)
	}
}

// TestPackagedSeriesIsPrepared: a star who joins once the series is ordered is in
// nobody's way.
func TestPackagedSeriesIsPrepared(t *testing.T) {
	w := replay(t, series, nil, "attach-writer -pilot-ordered order-series package start-preparation")
	if w.State() != phase.InPreparation {
		t.Errorf("it stands %v", w.State())
	}
}

// TestNoGreenlightAroundTheOrder: a series is ordered, scripted or not; it is only
// where there is no order of a series that somebody greenlights.
func TestNoGreenlightAroundTheOrder(t *testing.T) {
	for in, greenlit := range map[string]bool{
		"television/scripted-series": false, "television/non-fiction-series": false, "television/non-fiction-series/GB": false, "television/scripted-series/US": false,
		"television/television-movie": true, "television/limited-series": true, "film/feature/studio": true, "film/feature/independent": false,
	} {
		for _, way := range []string{"attach-writer", "attach-writer package"} {
			w := replay(t, setting(t, in), nil, way)
			if got := slices.Contains(w.Legal(""), phase.EventGreenlight); got != greenlit {
				t.Errorf("%s after %s: greenlit %v", in, way, got)
			}
			if _, err := w.Apply(phase.Event{Kind: phase.EventStartPreparation}); err == nil && in != "film/feature/independent" {
				t.Errorf("%s after %s: prepared", in, way)
			}
		}
	}
	for tr := range phase.Transitions() {
		if tr.Event == phase.EventGreenlight && (tr.HoldsIn(series) || !tr.HoldsIn(studioFeature)) {
			t.Errorf("%s holds in a series: %v", tr.ID, tr.HoldsIn(series))
		}
	}
}

// TestMeetingIsHeld: no fact stands for the meeting, but the event does for all of
// its spots.
func TestMeetingIsHeld(t *testing.T) {
	w := replay(t, setting(t, "commercial"), []string{"s"}, "attach-writer approve-story greenlight start-preparation +points-agreed s:attach-writer s:start-preparation")
	for _, unit := range []string{"", "s"} {
		if slices.Contains(w.Ready(unit, phase.Date{}), phase.EventStartProduction) {
			t.Errorf("%q is shot without the meeting", unit)
		}
		if !slices.Contains(after(t, w, "hold-pre-production-meeting").Ready(unit, phase.Date{}), phase.EventStartProduction) {
			t.Errorf("%q is not shot after the meeting", unit)
		}
		if _, err := w.Apply(phase.Event{Kind: phase.EventLearn, Unit: unit, Condition: phase.MeetingHeld, Truth: cite.True}); !errors.Is(err, phase.ErrSettled) {
			t.Errorf("%q: the meeting is told: %v", unit, err)
		}
	}
}

// TestWrapSaysNothingOfScenes: where a wrap does not ask whether every scene is
// done, it does not say so either; elsewhere it waits for that.
func TestWrapSaysNothingOfScenes(t *testing.T) {
	documentary := "attach-writer start-preparation -bond-required +budget-drafted approve-budget insure hire-crew start-production "
	for told, want := range map[string]cite.Truth{"": cite.Unknown, "-scenes-done ": cite.False, "+scenes-done ": cite.True} {
		w := replay(t, setting(t, "film/documentary"), nil, documentary+told+"wrap")
		if got := w.Fact("", phase.ScenesDone, phase.Date{}); got != want {
			t.Errorf("documentary, %q: %v, want %v", told, got, want)
		}
		p := place(t, setting(t, "film/documentary"), []phase.Milestone{{Event: phase.EventWrap}}, phase.Date{})
		if p.Facts[phase.ScenesDone] != cite.Unknown {
			t.Errorf("documents of a wrapped documentary say %v of its scenes", p.Facts[phase.ScenesDone])
		}
	}
	for in, way := range map[string]string{
		"commercial":                     "attach-writer approve-story greenlight start-preparation +points-agreed hold-pre-production-meeting start-production",
		"digital/web-series/independent": "attach-writer start-preparation hire-crew cast start-production",
	} {
		for _, told := range []string{"", " -scenes-done"} {
			_, err := replay(t, setting(t, in), nil, way+told).Apply(phase.Event{Kind: phase.EventWrap, By: somebody})
			if !errors.Is(err, phase.ErrNotMet) {
				t.Errorf("%s%s is wrapped: %v", in, told, err)
			}
		}
	}
}

// TestNoOptionOnWhatIsBought: what was purchased cannot expire.
func TestNoOptionOnWhatIsBought(t *testing.T) {
	w := replay(t, independentFeature, nil, "+rights-agreed +option-paid purchase")
	if _, err := w.Apply(phase.Event{Kind: phase.EventOption, By: somebody}); !errors.Is(err, phase.ErrNotLegal) {
		t.Errorf("an option after the purchase: %v", err)
	}
	if slices.Contains(w.Legal(""), phase.EventOption) {
		t.Error("an option is legal after the purchase")
	}
}

// TestHiatusOfTheWhole: no unit is shot while the whole is on hiatus; what is not
// shooting goes on.
func TestHiatusOfTheWhole(t *testing.T) {
	w := replay(t, series, episodes, "-guild-covered attach-writer -pilot-ordered order-series start-preparation +budget-drafted approve-budget +schedule-drafted approve-schedule "+
		"insure hire-crew cast secure-locations +scripts-banked e1:attach-writer e1:start-preparation e1:+script-circulated e1:lock-script "+
		"e2:attach-writer e2:start-preparation e2:+script-circulated e2:lock-script start-production e2:start-production e3:attach-writer")
	e3 := "e3:start-preparation e3:+script-circulated e3:lock-script e3:start-production e3:+scenes-done e3:wrap e3:start-cut e3:+cut-screened e3:+reshoot-bounded"
	rest := after(t, w, e3+" pause-for-hiatus")
	for unit, k := range map[string]phase.EventKind{"e1": phase.EventStartProduction, "e3": phase.EventReshoot} {
		_, err := rest.Apply(phase.Event{Kind: k, Unit: unit, By: somebody})
		var failure *phase.TransitionError
		if !errors.As(err, &failure) || failure.Err != phase.ErrNotLegal || failure.Reason != "the scripted series is on hiatus" || slices.Contains(failure.Legal, k) {
			t.Errorf("%s: %v on hiatus: %v", unit, k, err)
		}
		if _, err := after(t, rest, "resume").Apply(phase.Event{Kind: k, Unit: unit, By: somebody}); err != nil {
			t.Errorf("%s: %v after it: %v", unit, k, err)
		}
	}
	if _, err := after(t, w, "e2:suspend pause-for-hiatus").Apply(phase.Event{Kind: phase.EventResume, Unit: "e2"}); !errors.Is(err, phase.ErrNotLegal) {
		t.Errorf("a suspended shoot is resumed on hiatus: %v", err)
	}
	after(t, rest, "e2:+scenes-done e2:wrap e2:start-cut e3:advance-cut e1:rewrite e1:suspend e1:resume e4:attach-writer e4:start-preparation")
	at := slices.IndexFunc(rest.NextGates("e1", phase.Date{}), func(r phase.GateReport) bool { return r.Gate == phase.GateStartOfProduction })
	if at < 0 || !slices.Equal(rest.NextGates("e1", phase.Date{})[at].First, []phase.EventKind{phase.EventResume}) {
		t.Errorf("before the shoot comes %v", rest.NextGates("e1", phase.Date{}))
	}
}

// TestPushIntoThePast: production starts on the day of the push at the earliest.
func TestPushIntoThePast(t *testing.T) {
	w := replay(t, independentFeature, nil, "attach-writer -outside-money start-preparation")
	for until, good := range map[string]bool{"2023-12-31": false, "2024-01-01": true, "2024-06-01": true} {
		_, err := w.Apply(phase.Event{Kind: phase.EventPush, On: day("2024-01-01"), Until: day(until)})
		if good != (err == nil) || !good && !errors.Is(err, phase.ErrDate) {
			t.Errorf("pushed to %s: %v", until, err)
		}
	}
	// Nobody said when it was pushed, but preparation had begun.
	begun, err := replay(t, independentFeature, nil, "attach-writer -outside-money").Apply(phase.Event{Kind: phase.EventStartPreparation, On: day("2024-01-01")})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := begun.Apply(phase.Event{Kind: phase.EventPush, Until: day("2023-06-01")}); !errors.Is(err, phase.ErrDate) {
		t.Errorf("pushed to before the preparation: %v", err)
	}
}

// TestPostNobodySpokeOf: a post of which nobody said whether it exists is no reason to
// refuse a signature that may not be asked for.
func TestPostNobodySpokeOf(t *testing.T) {
	cut := "attach-writer -outside-money -bond-required start-preparation" + ready + "start-production +scenes-done wrap start-cut advance-cut +directors-period-over"
	for told, refused := range map[string]bool{"": false, " -guild-covered": false, " +guild-covered": true} {
		events := story(t, cut+told)
		for i := range events {
			if events[i].By = nil; events[i].Kind == phase.EventApproveBudget {
				events[i].By = []role.Person{"Pat", "Eve"}
			}
		}
		w, err := phase.Replay(phase.Log{Setting: independentFeature, Events: events, Crew: phase.Crew{Posts: []phase.Post{
			{Role: role.Producer, Person: "Pat"}, {Role: role.ExecutiveProducer, Person: "Eve"}, {Role: role.Editor, Person: "Ed"},
		}}})
		if err != nil {
			t.Fatal(err)
		}
		_, err = w.Apply(phase.Event{Kind: phase.EventAdvanceCut, By: []role.Person{"Ed"}})
		if refused != errors.Is(err, phase.ErrNotMet) || !refused && err != nil {
			t.Errorf("%q: the director's cut is handed on: %v", told, err)
		}
	}
}

// TestWhySignatureIsWanting: a post that is vacant, one in somebody's hands and one
// of which the crew says nothing are told apart.
func TestWhySignatureIsWanting(t *testing.T) {
	prepared := "attach-writer -outside-money -bond-required start-preparation +budget-drafted"
	for _, c := range []struct {
		producer *phase.Post
		noPost   bool
		want     string
	}{
		{nil, true, "signature of producer (in nobody's hands, nor among the absent of the crew)"},
		{&phase.Post{Role: role.Producer}, false, "signature of producer (vacant)"},
		{&phase.Post{Role: role.Producer, Person: "Pat"}, false, "signature of producer (Pat)"},
	} {
		crew := phase.Crew{Posts: []phase.Post{{Role: role.ExecutiveProducer, Person: "Eve"}}}
		if c.producer != nil {
			crew.Posts = append(crew.Posts, *c.producer)
		}
		w, err := phase.Replay(phase.Log{Setting: independentFeature, Events: story(t, prepared), Crew: crew})
		if err != nil {
			t.Fatal(err)
		}
		_, err = w.Apply(phase.Event{Kind: phase.EventApproveBudget, By: []role.Person{"Eve"}})
		var failure *phase.TransitionError
		if !errors.As(err, &failure) || len(failure.Needs) != 1 {
			t.Errorf("%+v: %v, want one signature", c.producer, err)
			continue
		}
		if got := failure.Needs[0]; got.NoPost != c.noPost || got.String() != c.want {
			t.Errorf("%+v: %q (no post: %v), want %q (%v)", c.producer, got, got.NoPost, c.want, c.noPost)
		}
	}
}

// TestNobodyNamed: where the event says nobody, no post is looked for.
func TestNobodyNamed(t *testing.T) {
	w := replay(t, independentFeature, nil, "attach-writer -outside-money -bond-required start-preparation +budget-drafted")
	_, err := w.Apply(phase.Event{Kind: phase.EventApproveBudget})
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || len(failure.Needs) != 2 {
		t.Fatalf("%v, want two signatures", err)
	}
	for i, who := range []string{"executive-producer", "producer"} {
		if got := failure.Needs[i]; got.NoPost || got.String() != "signature of "+who+" (nobody named)" {
			t.Errorf("%q (no post: %v), want %s, whom nobody named", got, got.NoPost, who)
		}
	}
}
