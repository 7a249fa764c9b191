package phase_test

import (
	"errors"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// forgottenTable says which event makes what was said of a condition another
// matter: the setting, the way there, the condition, the event, what is known then,
// and why in the words of the reference.
const forgottenTable = `
film/feature | +rights-agreed +option-paid option | option-paid | extend-option | unknown | extensions are priced in the agreement
film/feature | +rights-agreed | option-paid | option | unknown | extensions are priced in the agreement
film/feature/independent | attach-writer +talent-attached package +money-covers-budget -bond-required close-financing | money-covers-budget | lose-financing | false | funds fall through
film/feature/independent | attach-writer +talent-attached package +money-covers-budget -bond-required close-financing start-preparation | financing-in-place | lose-financing | false | funds fall through
film/feature | purchase attach-writer | money-covers-budget | shelve | unknown | the project carries the first studio's cost, and nobody pays for more
film/feature | purchase attach-writer | development-money | shelve | unknown | the project carries the first studio's cost, and nobody pays for more
film/feature | purchase attach-writer shelve | costs-reimbursed | acquire | unknown | reimbursed if someone else makes it
film/feature | purchase attach-writer shelve | element-changed | acquire | unknown | a new star or director joins
film/feature | purchase attach-writer shelve | element-changed | reclaim | unknown | a new star or director joins
film/feature | purchase attach-writer shelve +costs-reimbursed | story-approved | acquire | unknown | the buyer approves, and this is another
CUT +cut-screened +reshoot-bounded | cut-approved | reshoot | unknown | back to the cut with other pictures
CUT | cut-approved | advance-cut | unknown | another version than the one approved
CUT +cut-approved lock-picture | cut-approved | unlock-picture | unknown | back to the edit
CUT +cut-screened +reshoot-bounded reshoot | reshoot-bounded | wrap-reshoot | unknown | bounded, each of them
CUT +cut-screened +reshoot-bounded reshoot | cut-screened | wrap-reshoot | unknown | after a screening, each of them
music/album | attach-writer start-preparation +budget-drafted approve-budget start-production | mix-finished | start-cut | unknown | the mix comes after the tracking
music/album | attach-writer start-preparation +budget-drafted approve-budget start-production start-cut +mix-finished | master-finished | approve-mix | unknown | the master is made of the approved mix
ALBUM | master-finished | reject-delivery | unknown | sent back, it is made anew
ALBUM | standards-met | reject-delivery | false | sent back, it is checked anew
GAME +certification-passed certify-build | build-certified | reject-milestone | false | what is refused is not the final build
GAME +certification-passed certify-build deliver | build-certified | reject-delivery | false | what is sent back is not the final build
GAME +certification-passed certify-build deliver | certification-passed | reject-delivery | unknown | what is sent back is not the final build
SHOW start-previews +previews-played open +stop-clause-met close | stop-clause-met | tour | unknown | a threshold of consecutive weeks, of each run
SHOW start-previews +previews-played open +closing-notice close | closing-notice | tour | unknown | notice, of each run
SHOW | previews-played | start-previews | unknown | they begin
`

// TestForgottenFacts: what an event makes another matter is not known any more, and
// no guard takes it for granted.
func TestForgottenFacts(t *testing.T) {
	ways := strings.NewReplacer(
		"CUT", "film/feature/studio | purchase attach-writer greenlight start-preparation -bond-required -guild-covered"+ready+"start-production +scenes-done wrap start-cut",
		"ALBUM", "music/album | attach-writer start-preparation +budget-drafted approve-budget start-production start-cut +mix-finished approve-mix +master-finished approve-master deliver",
		"GAME", "video-game | attach-writer"+strings.Repeat(" submit-milestone accept-milestone", 4)+" submit-milestone",
		"SHOW", "musical | attach-writer secure-theatre package +money-covers-budget close-financing start-preparation start-production",
	)
	for _, line := range tableLines(ways.Replace(forgottenTable)) {
		way := line[1]
		k, err := phase.ParseCondition(line[2])
		if err != nil {
			t.Fatal(err)
		}
		if !k.Settled() {
			way += " +" + line[2]
		}
		if line[3] == "acquire" && !strings.Contains(way, "+costs-reimbursed") {
			way += " +costs-reimbursed"
		}
		if line[3] == "reclaim" && !strings.Contains(way, "+element-changed") {
			way += " +element-changed"
		}
		if line[3] == "extend-option" && !strings.HasSuffix(way, "+option-paid") || line[3] == "option" {
			way += " +option-paid"
		}
		w := replay(t, setting(t, line[0]), nil, way)
		if got := w.Fact("", k, phase.Date{}); got != cite.True {
			t.Errorf("%v is %v before %s", k, got, line[3])
		}
		got := after(t, w, line[3]).Fact("", k, phase.Date{})
		if want := map[string]cite.Truth{"unknown": cite.Unknown, "false": cite.False}[line[4]]; got != want {
			t.Errorf("%v is %v after %s, want %s: %s", k, got, line[3], line[4], line[5])
		}
	}
}

// TestLostMoneyIsRaisedAnew: after the loss of the financing it closes again only
// once the money is there again.
func TestLostMoneyIsRaisedAnew(t *testing.T) {
	w := replay(t, independentFeature, nil, "attach-writer +talent-attached package +money-covers-budget -bond-required close-financing start-preparation lose-financing")
	if _, err := w.Apply(phase.Event{Kind: phase.EventCloseFinancing}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("the lost money is still there: %v", err)
	}
	after(t, w, "+money-covers-budget close-financing")
}

// TestOptionBeyondTheGreenlight: an option is extended, exercised or left to lapse
// wherever the production stands.
func TestOptionBeyondTheGreenlight(t *testing.T) {
	log := phase.Log{Setting: setting(t, "film/feature/studio"), Facts: phase.Facts{phase.RightsAgreed: cite.True, phase.OptionPaid: cite.True, phase.BondRequired: cite.False}}
	log.Events = append(log.Events, phase.Event{Kind: phase.EventOption, On: day("2020-01-01"), Until: day("2020-12-31")})
	for _, e := range story(t, "attach-writer package greenlight start-preparation"+ready+"start-production +scenes-done wrap start-cut") {
		if log.Events = append(log.Events, e); e.Kind == phase.EventLearn {
			continue
		}
		w, err := phase.Replay(log)
		if err != nil {
			t.Fatal(err)
		}
		bought, err := w.Apply(phase.Event{Kind: phase.EventPurchase, On: day("2020-12-31")})
		if err != nil || bought.State() != w.State() || bought.Fact("", phase.OptionHeld, phase.Date{}) != cite.False {
			t.Errorf("%v: the option is not exercised: %v", w.State(), err)
		}
		if _, err := bought.Apply(phase.Event{Kind: phase.EventRewrite, On: day("2021-02-01")}); err != nil {
			t.Errorf("%v: after the exercise: %v", w.State(), err)
		}
		extend := phase.Event{Kind: phase.EventExtendOption, On: day("2020-12-31"), Until: day("2021-12-31")}
		if _, err := w.Apply(extend); !errors.Is(err, phase.ErrNotMet) {
			t.Errorf("%v: extended without a price of its own: %v", w.State(), err)
		}
		if _, err := after(t, w, "+option-paid").Apply(extend); err != nil {
			t.Errorf("%v: the option is not extended: %v", w.State(), err)
		}
		if gone, err := w.Apply(phase.Event{Kind: phase.EventLapseOption, On: day("2021-01-01")}); err != nil || gone.State() != phase.Expired {
			t.Errorf("%v: the option does not lapse: %v", w.State(), err)
		}
	}
}

// TestWaysOutOfPreviews: a show in previews need not open.
func TestWaysOutOfPreviews(t *testing.T) {
	w := replay(t, setting(t, "musical"), nil, "attach-writer secure-theatre package +money-covers-budget close-financing start-preparation start-production start-previews")
	for way, want := range map[string]phase.State{
		"cancel": phase.Cancelled, "+closing-notice close": phase.Closed, "+financier-stops abandon": phase.Abandoned, "suspend": phase.Suspended,
		"suspend resume": phase.InPreviews, "+previews-played open suspend resume": phase.Running,
	} {
		if got := after(t, w, way).State(); got != want {
			t.Errorf("%s leads from previews to %v, want %v", way, got, want)
		}
	}
}

// TestSeasonIsDueWithItsEpisodes: the day of delivery binds each episode and the
// season, and a later one that was granted goes for both.
func TestSeasonIsDueWithItsEpisodes(t *testing.T) {
	log := season(t).Log()
	log.Units, log.DeliverBy = []string{"e1"}, day("2021-06-30")
	log.Crew = phase.Crew{}
	for _, e := range story(t, "attach-writer approve-story start-preparation +script-circulated lock-script start-production +scenes-done wrap start-cut +cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control") {
		e.Unit = "e1"
		log.Events = append(log.Events, e)
	}
	log.Events = append(log.Events, phase.Event{Kind: phase.EventWrap})
	w, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	deliver := func(w phase.Work, unit, on string) (phase.Work, error) {
		return w.Apply(phase.Event{Kind: phase.EventDeliver, Unit: unit, On: day(on)})
	}
	if got := w.Fact("e1", phase.DeliveryInTime, day("2021-07-01")); got != cite.False {
		t.Errorf("a day late the delivery of an episode is in time: %v", got)
	}
	if _, err := deliver(w, "e1", "2021-07-01"); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("an episode is late: %v", err)
	}
	in, err := deliver(w, "e1", "2021-06-30")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := deliver(in, "", "2021-07-01"); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("the season is late: %v", err)
	}
	if _, err := deliver(in, "", "2021-06-30"); err != nil {
		t.Errorf("the season is in time: %v", err)
	}
	granted := after(t, w, "+delivery-in-time")
	if late, err := deliver(granted, "e1", "2021-07-01"); err != nil {
		t.Errorf("a later day was granted: %v", err)
	} else if _, err := deliver(late, "", "2021-07-02"); err != nil {
		t.Errorf("a later day was granted to the season: %v", err)
	}
	log = in.Log()
	log.Crew = phase.Crew{Posts: []phase.Post{{Role: role.Network, Person: "Nine"}, {Role: role.NetworkExecutive, Person: "Somebody"}, {Role: role.ExecutiveProducer, Person: "Somebody"}}, Absent: []role.Role{role.ParentCompany}}
	for i, e := range log.Events {
		if len(e.By) > 0 {
			log.Events[i].By = []role.Person{"Somebody", "Nine"}
		}
	}
	watched, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := watched.Apply(phase.Event{Kind: phase.EventDeliver, On: day("2021-06-30"), By: []role.Person{"Somebody"}}); !errors.Is(err, phase.ErrNotMet) {
		t.Errorf("the network has not signed for the season: %v", err)
	}
	if _, err := watched.Apply(phase.Event{Kind: phase.EventDeliver, On: day("2021-06-30"), By: []role.Person{"Nine"}}); err != nil {
		t.Errorf("the network has signed for the season: %v", err)
	}
}

// TestStrangersDoNotSign: where the crew is known, whoever signs holds a role that
// signs, or the role is said to be absent.
func TestStrangersDoNotSign(t *testing.T) {
	log := phase.Log{Setting: independentFeature, Crew: phase.Crew{Posts: []phase.Post{{Role: role.Editor, Person: "Ed"}}}}
	log.Facts = phase.Facts{phase.OutsideMoney: cite.False, phase.BudgetDrafted: cite.True}
	log.Events = story(t, "attach-writer start-preparation")
	approve := func(crew phase.Crew, by role.Person) error {
		log.Crew = crew
		w, err := phase.Replay(log)
		if err != nil {
			t.Fatal(err)
		}
		_, err = w.Apply(phase.Event{Kind: phase.EventApproveBudget, By: []role.Person{by}})
		return err
	}
	var failure *phase.TransitionError
	if err := approve(log.Crew, "Stranger"); !errors.As(err, &failure) || len(failure.Needs) < 2 || !failure.Needs[0].NoPost || !strings.Contains(err.Error(), "executive-producer (in nobody's hands, nor among the absent of the crew)") {
		t.Errorf("a stranger signed the budget: %v", err)
	}
	producer := phase.Crew{Posts: []phase.Post{{Role: role.Producer, Person: "Pat"}}}
	if err := approve(producer, "Pat"); !errors.As(err, &failure) || len(failure.Needs) != 1 || failure.Needs[0].Role != role.ExecutiveProducer {
		t.Errorf("nobody said that there is no executive producer: %v", err)
	}
	producer.Absent = []role.Role{role.ExecutiveProducer}
	if err := approve(producer, "Pat"); err != nil {
		t.Errorf("there is no executive producer: %v", err)
	}
}
