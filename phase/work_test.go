package phase_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// story reads events from words: "lock-picture", "e01:wrap", and facts as
// "+cut-approved" and "-outside-money".
func story(t rapid.TB, text string) []phase.Event {
	t.Helper()
	var events []phase.Event
	for _, word := range strings.Fields(text) {
		var e phase.Event
		if unit, rest, ok := strings.Cut(word, ":"); ok {
			e.Unit, word = unit, rest
		}
		switch word[0] {
		case '+', '-':
			c, err := phase.ParseCondition(word[1:])
			if err != nil {
				t.Fatal(err)
			}
			e.Kind, e.Condition, e.Truth = phase.EventLearn, c, cite.Of(word[0] == '+')
		default:
			k, err := phase.ParseEventKind(word)
			if err != nil {
				t.Fatal(err)
			}
			e.Kind = k
			if k == phase.EventApproveBudget || k == phase.EventGreenlight || k == phase.EventOrderSeries {
				e.By = []role.Person{"Somebody"} // who it has to be is for a log that knows the crew
			}
		}
		events = append(events, e)
	}
	return events
}

func replay(t rapid.TB, in role.Setting, units []string, text string) phase.Work {
	t.Helper()
	w, err := phase.Replay(phase.Log{Setting: in, Units: units, Events: story(t, text)})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func setting(t rapid.TB, text string) role.Setting {
	t.Helper()
	in, err := role.ParseSetting(text)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

const (
	ready  = " +script-circulated lock-script +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew cast secure-locations "
	finish = " start-cut advance-cut +cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control deliver "
)

// TestLives walks a life of each format from the first idea to its audience.
func TestLives(t *testing.T) {
	episode := "E:attach-writer E:approve-story E:start-preparation E:+script-circulated E:lock-script E:start-production E:+scenes-done E:wrap E:start-cut E:+cut-approved E:lock-picture " +
		"E:start-finishing E:complete-mix E:complete-grade E:pass-quality-control E:deliver E:release "
	for _, c := range []struct {
		name  string
		in    string
		units []string
		story string
		state phase.State
		want  phase.Set
	}{
		{
			"a film financed by others", "film/feature/independent", nil,
			"+rights-agreed +option-paid option +option-paid extend-option purchase attach-writer rewrite package +money-covers-budget -bond-required close-financing start-preparation +outside-money -guild-covered" +
				ready + "start-production +scenes-done wrap" + finish + "premiere release", phase.Released, phase.SetOf(phase.Distribution),
		},
		{
			"a film its maker pays for", "film/feature/independent", nil,
			"-outside-money -bond-required -guild-covered attach-writer start-preparation" + ready + "start-production +scenes-done wrap" + finish + "release", phase.Released, phase.SetOf(phase.Distribution),
		},
		{
			"a studio film with a reshoot and an unlock", "film/feature/studio", nil,
			"purchase attach-writer greenlight start-preparation -bond-required -guild-covered" + ready +
				"start-production pause-for-hiatus resume +scenes-done wrap start-cut advance-cut +cut-screened +reshoot-bounded reshoot wrap-reshoot +cut-approved lock-picture start-finishing complete-mix unlock-picture +cut-approved lock-picture start-finishing " +
				"complete-mix complete-grade fail-quality-control pass-quality-control deliver reject-delivery pass-quality-control deliver release", phase.Released, phase.SetOf(phase.Distribution),
		},
		{
			"a documentary shot before the money is there", "documentary/independent", nil,
			"attach-writer +talent-attached -bond-required -guild-covered package start-preparation +budget-drafted approve-budget insure hire-crew start-production +scenes-done wrap" + finish + "release",
			phase.Released, phase.SetOf(phase.Distribution),
		},
		{
			"a season", "scripted-series", []string{"E"},
			"+deals-closed buy-pitch approve-story order-pilot +pilot-delivered order-series -guild-covered start-preparation +budget-drafted approve-budget +schedule-drafted approve-schedule " +
				"insure hire-crew cast secure-locations +scripts-banked " + episode + "wrap deliver release go-on renew complete",
			phase.Completed, phase.SetOf(phase.Distribution),
		},
		{
			"a season ordered without a pilot", "scripted-series", nil,
			"attach-writer -pilot-ordered order-series", phase.InDevelopment, phase.SetOf(phase.Development),
		},
		{
			"a television movie", "television-movie", nil,
			"attach-writer greenlight start-preparation -guild-covered" + ready + "start-production +scenes-done wrap" + finish + "release", phase.Released, phase.SetOf(phase.Distribution),
		},
		{
			"a web series", "web-series/independent", []string{"E"},
			"attach-writer start-preparation hire-crew cast -guild-covered " + strings.ReplaceAll(episode, "E:approve-story ", ""), phase.InPreparation, phase.SetOf(phase.Distribution),
		},
		{
			"an animated film by its sequences, without places to shoot at", "animated-feature/studio", []string{"E"},
			"attach-writer greenlight start-preparation -bond-required -guild-covered +budget-drafted approve-budget +schedule-drafted approve-schedule insure hire-crew E:+storyboard-approved " +
				strings.ReplaceAll(episode, "E:approve-story ", ""), phase.InPreparation, phase.SetOf(phase.Distribution),
		},
		{
			"a commercial", "commercial", nil,
			"attach-writer approve-story greenlight start-preparation +points-agreed hold-pre-production-meeting start-production +scenes-done wrap -guild-covered" + finish + "release", phase.Released, phase.SetOf(phase.Distribution),
		},
		{
			"a show", "musical", nil,
			"+rights-agreed +option-paid option attach-writer secure-theatre package +money-covers-budget close-financing start-preparation start-production start-previews +previews-played open recoup +stop-clause-met close tour +closing-notice close complete", phase.Completed, phase.SetOf(phase.Distribution),
		},
		{
			"an album", "album", nil,
			"attach-writer start-preparation +budget-drafted approve-budget start-production start-cut +mix-finished approve-mix +master-finished approve-master deliver release", phase.Released, phase.SetOf(phase.Distribution),
		},
		{
			"a game that lost its money", "video-game", nil,
			"attach-writer submit-milestone accept-milestone lose-financing submit-milestone accept-milestone submit-milestone accept-milestone", phase.InProduction, phase.SetOf(phase.Production),
		},
		{
			"a game", "video-game", nil,
			"attach-writer submit-milestone reject-milestone submit-milestone accept-milestone submit-milestone accept-milestone submit-milestone accept-milestone " +
				"submit-milestone accept-milestone submit-milestone accept-milestone pay-advance submit-milestone +certification-passed certify-build deliver release go-on close", phase.Closed, phase.SetOf(phase.Distribution),
		},
	} {
		w := replay(t, setting(t, c.in), c.units, c.story)
		if w.State() != c.state || w.Phases() != c.want {
			t.Errorf("%s: %v in %v, want %v in %v", c.name, w.State(), w.Phases(), c.state, c.want)
		}
		text, err := json.Marshal(w)
		if err != nil {
			t.Fatal(err)
		}
		var back phase.Work
		if err := json.Unmarshal(text, &back); err != nil || !back.Equal(w) {
			t.Errorf("%s: reads back as %v, %v", c.name, back.State(), err)
		}
		if diff := cmp.Diff(w.Log(), back.Log()); diff != "" {
			t.Errorf("%s: the log reads back differently: %s", c.name, diff)
		}
	}
}

// refused replays and returns the error of the last event.
func refused(t *testing.T, in string, units []string, text string) *phase.TransitionError {
	t.Helper()
	events := story(t, text)
	w, err := phase.Replay(phase.Log{Setting: setting(t, in), Units: units, Events: events})
	var failure *phase.TransitionError
	if !errors.As(err, &failure) || failure.Position != len(events)-1 {
		t.Fatalf("%s: %v, want the last event refused", text, err)
	}
	if n := len(w.Log().Events); n != len(events)-1 {
		t.Errorf("%s: the work has %d events, want those before the one refused", text, n)
	}
	before := replay(t, setting(t, in), units, strings.Join(strings.Fields(text)[:len(events)-1], " "))
	if !w.Equal(before) {
		t.Errorf("%s: a refused event changed the work", text)
	}
	return failure
}

// TestRefusals walks the guards of the table, each with the one thing that is
// wanting.
func TestRefusals(t *testing.T) {
	const film, studio = "film/feature/independent", "film/feature/studio"
	shooting := "-outside-money -guild-covered -bond-required attach-writer start-preparation" + ready
	locked := shooting + "start-production +scenes-done wrap start-cut +cut-approved lock-picture start-finishing "
	for _, c := range []struct {
		name  string
		in    string
		story string
		err   error
		wants []phase.Condition
		state phase.State
	}{
		{"no shoot out of the blue", film, "start-production", phase.ErrNotLegal, nil, phase.Idea},
		{"an option is paid for", film, "+rights-agreed option", phase.ErrNotMet, []phase.Condition{phase.OptionPaid}, phase.Idea},
		{"a lapsed option is no turnaround", film, "+rights-agreed +option-paid option +option-expired lapse-option shelve", phase.ErrNotLegal, nil, phase.Expired},
		{"an option is no purchase", film, "+rights-agreed +option-paid option attach-writer shelve", phase.ErrNotMet, []phase.Condition{phase.RightsPurchased}, phase.InDevelopment},
		{"nor is an option alone put into turnaround", film, "+rights-agreed +option-paid option purchase shelve", phase.ErrNotLegal, nil, phase.Optioned},
		{"the first owner is paid back", film, "purchase attach-writer shelve acquire", phase.ErrNotMet, []phase.Condition{phase.CostsReimbursed}, phase.InTurnaround},
		{"each first owner is", film, "purchase attach-writer shelve +costs-reimbursed acquire shelve acquire", phase.ErrNotMet, []phase.Condition{phase.CostsReimbursed}, phase.InTurnaround},
		{"a studio greenlights, others do not", film, "attach-writer greenlight", phase.ErrNotLegal, nil, phase.InDevelopment},
		{"a studio film is greenlit first", studio, "attach-writer start-preparation", phase.ErrNotLegal, nil, phase.InDevelopment},
		{"money that is short closes nothing", film, "attach-writer package -money-covers-budget -bond-required close-financing", phase.ErrNotMet, []phase.Condition{phase.MoneyCoversBudget}, phase.Packaged},
		{"nor does a bond that is wanted and missing", film, "attach-writer package +money-covers-budget +bond-required close-financing", phase.ErrNotMet, []phase.Condition{phase.BondIssued}, phase.Packaged},
		{"or of which nobody knows", film, "attach-writer package +money-covers-budget close-financing", phase.ErrNotMet, []phase.Condition{phase.BondIssued}, phase.Packaged},
		{"somebody else's money is waited for", film, "attach-writer +outside-money start-preparation", phase.ErrNotMet, []phase.Condition{phase.OutsideMoney}, phase.InDevelopment},
		{"no budget, no shoot", film, strings.Replace(shooting, "approve-budget", "", 1) + "start-production", phase.ErrNotMet, []phase.Condition{phase.BudgetApproved}, phase.InPreparation},
		{"no schedule, no shoot", film, strings.Replace(shooting, "approve-schedule", "", 1) + "start-production", phase.ErrNotMet, []phase.Condition{phase.ScheduleApproved}, phase.InPreparation},
		{"no insurance, no shoot", film, strings.Replace(shooting, "insure", "", 1) + "start-production", phase.ErrNotMet, []phase.Condition{phase.InsuranceInPlace}, phase.InPreparation},
		{"no script lock, no shoot", film, strings.Replace(shooting, "lock-script", "", 1) + "start-production", phase.ErrNotMet, []phase.Condition{phase.ScriptLocked}, phase.InPreparation},
		{"nothing to approve", film, "attach-writer -outside-money start-preparation approve-budget", phase.ErrNotMet, []phase.Condition{phase.BudgetDrafted}, phase.InPreparation},
		{"a scene is missing", film, shooting + "start-production -scenes-done wrap", phase.ErrNotMet, []phase.Condition{phase.ScenesDone}, phase.InProduction},
		{"nobody approved the cut", film, shooting + "start-production +scenes-done wrap start-cut lock-picture", phase.ErrNotMet, []phase.Condition{phase.CutApproved}, phase.Cutting},
		{"the director has the time", film, shooting + "+guild-covered start-production +scenes-done wrap start-cut advance-cut advance-cut", phase.ErrNotMet, []phase.Condition{phase.DirectorsPeriodOver}, phase.Cutting},
		{"and cannot be locked out", film, shooting + "+guild-covered start-production +scenes-done wrap start-cut +cut-approved lock-picture", phase.ErrNotMet, []phase.Condition{phase.DirectorsPeriodOver}, phase.Cutting},
		{"the fine cut is the last", film, shooting + "start-production +scenes-done wrap start-cut advance-cut advance-cut advance-cut advance-cut advance-cut advance-cut", phase.ErrNotLegal, nil, phase.Cutting},
		{"no check without mix and grade", film, locked + "pass-quality-control", phase.ErrNotMet, []phase.Condition{phase.MixComplete, phase.GradeComplete}, phase.Finishing},
		{"no delivery without the check", film, locked + "complete-mix complete-grade deliver", phase.ErrNotMet, []phase.Condition{phase.StandardsMet}, phase.Finishing},
		{"nor after it failed", film, locked + "complete-mix complete-grade pass-quality-control fail-quality-control deliver", phase.ErrNotMet, []phase.Condition{phase.StandardsMet}, phase.Finishing},
		{"what was mixed for an older lock is stale", film, locked + "complete-mix complete-grade pass-quality-control unlock-picture +cut-approved lock-picture start-finishing deliver",
			phase.ErrNotMet, []phase.Condition{phase.MixComplete, phase.GradeComplete, phase.StandardsMet}, phase.Finishing},
		{"an unlocked cut is approved again", film, locked + "unlock-picture lock-picture", phase.ErrNotMet, []phase.Condition{phase.CutApproved}, phase.Cutting},
		{"no release before delivery", film, locked + "release", phase.ErrNotLegal, nil, phase.Finishing},
		{"no guarantor without a bond", film, shooting + "start-production take-over", phase.ErrNotMet, []phase.Condition{phase.BondIssued, phase.ToleranceExceeded}, phase.InProduction},
		{"the end is the end", film, shooting + "+financier-stops abandon start-production", phase.ErrNotLegal, nil, phase.Abandoned},
		{"even for what is learned", film, shooting + "+abandonment-event abandon +cut-approved", phase.ErrNotLegal, nil, phase.Abandoned},
		{"no resuming what was not interrupted", film, shooting + "start-production resume", phase.ErrNotLegal, nil, phase.InProduction},
		{"a locked picture is locked by locking it", film, shooting + "+picture-locked", phase.ErrSettled, nil, phase.InPreparation},
		{"no meeting before every point is agreed", "commercial", "attach-writer approve-story greenlight start-preparation -points-agreed hold-pre-production-meeting", phase.ErrNotMet, []phase.Condition{phase.PointsAgreed}, phase.InPreparation},
		{"no shoot before the meeting, whatever is agreed", "commercial", "attach-writer approve-story greenlight start-preparation +points-agreed start-production", phase.ErrNotMet, []phase.Condition{phase.MeetingHeld}, phase.InPreparation},
		{"a pilot that was ordered comes before the order of the series", "scripted-series", "attach-writer +pilot-ordered order-series", phase.ErrNotMet, []phase.Condition{phase.PilotDelivered}, phase.InDevelopment},
		{"a milestone is handed in before it is accepted", "video-game", "attach-writer accept-milestone", phase.ErrNotMet, []phase.Condition{phase.MilestoneSubmitted}, phase.InDevelopment},
		{"a kick-off is a contract, not a milestone", "video-game", "submit-milestone", phase.ErrNotLegal, nil, phase.Idea},
		{"once accepted it is not accepted again", "video-game", "attach-writer submit-milestone accept-milestone accept-milestone", phase.ErrNotMet, []phase.Condition{phase.MilestoneSubmitted}, phase.InPreparation},
		{"a game is not prepared without an accepted milestone", "video-game", "attach-writer start-preparation", phase.ErrNotLegal, nil, phase.InDevelopment},
		{"nor once talent is attached", "video-game", "attach-writer package start-preparation", phase.ErrNotLegal, nil, phase.Packaged},
		{"nor made", "video-game", "attach-writer submit-milestone accept-milestone start-production", phase.ErrNotLegal, nil, phase.InPreparation},
		{"an option that runs does not lapse", film, "+rights-agreed +option-paid option -option-expired lapse-option", phase.ErrNotMet, []phase.Condition{phase.OptionExpired}, phase.Optioned},
		{"nor without the end of its time", film, "+rights-agreed +option-paid option attach-writer lapse-option", phase.ErrNotMet, []phase.Condition{phase.OptionExpired}, phase.InDevelopment},
		{"nor one that was exercised", film, "+rights-agreed +option-paid option +option-expired purchase lapse-option", phase.ErrNotMet, []phase.Condition{phase.OptionHeld}, phase.Optioned},
		{"nor one that was never taken", film, "attach-writer lapse-option", phase.ErrNotLegal, nil, phase.InDevelopment},
		{"nor is that one extended", film, "attach-writer +option-paid extend-option", phase.ErrNotLegal, nil, phase.InDevelopment},
		{"an unchanged project is not taken back", film, "purchase attach-writer shelve reclaim", phase.ErrNotMet, []phase.Condition{phase.ElementChanged}, phase.InTurnaround},
		{"each time it is shelved it has to change", film, "purchase attach-writer shelve +element-changed reclaim shelve reclaim", phase.ErrNotMet, []phase.Condition{phase.ElementChanged}, phase.InTurnaround},
		{"nothing is given up without a ground", film, shooting + "start-production abandon", phase.ErrNotMet, []phase.Condition{phase.AbandonmentEvent}, phase.InProduction},
		{"no reshoot before a screening, nor without bounds", film, shooting + "start-production +scenes-done wrap start-cut reshoot", phase.ErrNotMet, []phase.Condition{phase.CutScreened, phase.ReshootBounded}, phase.Cutting},
		{"nor a second on the first one's", film, shooting + "start-production +scenes-done wrap start-cut +cut-screened +reshoot-bounded reshoot wrap-reshoot reshoot", phase.ErrNotMet,
			[]phase.Condition{phase.CutScreened, phase.ReshootBounded}, phase.Cutting},
		{"nobody said that every scene is done", film, shooting + "start-production wrap", phase.ErrNotMet, []phase.Condition{phase.ScenesDone}, phase.InProduction},
		{"the guarantor bears what is tolerated", film, "+bond-required +budget-drafted +schedule-drafted +key-people-vetted " + strings.Replace(shooting, "-bond-required", "", 1) + "issue-bond start-production -tolerance-exceeded take-over",
			phase.ErrNotMet, []phase.Condition{phase.ToleranceExceeded}, phase.InProduction},
		{"no closing without clause or notice", "play", "attach-writer secure-theatre package +money-covers-budget close-financing start-preparation start-production start-previews +previews-played open close",
			phase.ErrNotMet, []phase.Condition{phase.StopClauseMet}, phase.Running},
		{"no theatre, no money", "play", "attach-writer package +money-covers-budget close-financing", phase.ErrNotMet, []phase.Condition{phase.TheatreSecured}, phase.Packaged},
		{"nobody said that every point is agreed", "commercial", "attach-writer approve-story greenlight start-preparation hold-pre-production-meeting", phase.ErrNotMet, []phase.Condition{phase.PointsAgreed}, phase.InPreparation},
		{"an unapproved script is not awarded", "commercial", "attach-writer greenlight", phase.ErrNotMet, []phase.Condition{phase.StoryApproved}, phase.InDevelopment},
		{"a pitch is bought with its deals", "scripted-series", "buy-pitch", phase.ErrNotMet, []phase.Condition{phase.DealsClosed}, phase.Idea},
		{"no second advance for the signature", "video-game", "pay-advance pay-advance", phase.ErrNotMet, []phase.Condition{phase.AdvanceDue}, phase.Idea},
		{"nor for a milestone that was rejected", "video-game", "pay-advance attach-writer submit-milestone reject-milestone pay-advance", phase.ErrNotMet, []phase.Condition{phase.AdvanceDue}, phase.InDevelopment},
		{"no gold without the platform's tests", "video-game", "attach-writer submit-milestone accept-milestone submit-milestone accept-milestone submit-milestone accept-milestone " +
			"submit-milestone accept-milestone submit-milestone certify-build", phase.ErrNotMet, []phase.Condition{phase.CertificationPassed}, phase.Finishing},
		{"no order of a factual series without the proof of its concept", "non-fiction-series", "attach-writer order-series", phase.ErrNotMet, []phase.Condition{phase.ProofOfConceptShown}, phase.InDevelopment},
		{"no opening before the previews", "play", "attach-writer package secure-theatre +money-covers-budget close-financing start-preparation start-production start-previews open", phase.ErrNotMet, []phase.Condition{phase.PreviewsPlayed}, phase.InPreviews},
		{"films have no previews of that kind", film, shooting + "start-production start-previews", phase.ErrNotLegal, nil, phase.InProduction},
		{"a film has no units", film, "e:add-unit", phase.ErrUnit, nil, phase.Idea},
		{"nor one that nobody added", film, "attach-writer e:wrap", phase.ErrUnit, nil, phase.InDevelopment},
	} {
		failure := refused(t, c.in, nil, c.story)
		var wants []phase.Condition
		for _, n := range failure.Needs {
			wants = append(wants, n.Condition)
			if _, ok := cite.Lookup(n.Ref.Source); !ok || n.String() == "" {
				t.Errorf("%s: %v is wanted by %v", c.name, n, n.Ref)
			}
		}
		if !errors.Is(failure, c.err) || !slices.Equal(wants, c.wants) || failure.State != c.state {
			t.Errorf("%s: %v\nwants %v in %v, want %v wanting %v in %v", c.name, failure, wants, failure.State, c.err, c.wants, c.state)
		}
		if text := failure.Error(); !strings.Contains(text, "; state "+failure.State.String()) || !strings.Contains(text, "; legal: ") || len(failure.Legal) == 0 && !failure.State.Ending() {
			t.Errorf("%s: the error does not say where it was and what was legal: %v", c.name, text)
		}
		if errors.Is(failure, phase.ErrNotLegal) && failure.State != phase.Cutting && slices.Contains(failure.Legal, failure.Event.Kind) {
			t.Errorf("%s: %v is legal and refused", c.name, failure.Event.Kind)
		}
	}
}

// TestPublishedSigners checks that those who exist and approve the budget have
// to sign it, and that those who do not exist do not.
func TestPublishedSigners(t *testing.T) {
	events := story(t, "-outside-money attach-writer start-preparation +budget-drafted approve-budget")
	approve := func(crew phase.Crew, by ...role.Person) error {
		log := phase.Log{Setting: independentFeature, Crew: crew, Events: slices.Clone(events)}
		log.Events[len(events)-1].By = by
		_, err := phase.Replay(log)
		return err
	}
	both := phase.Crew{Posts: []phase.Post{{Role: role.ExecutiveProducer, Person: "Ann"}, {Role: role.Producer, Person: "Ben"}}}
	one := phase.Crew{Posts: both.Posts[1:], Absent: []role.Role{role.ExecutiveProducer}}
	if err := approve(both, "Ann", "Ben"); err != nil {
		t.Error(err)
	}
	if err := approve(one, "Ben"); err != nil {
		t.Errorf("there is no executive producer to sign: %v", err)
	}
	var failure *phase.TransitionError
	if err := approve(both); !errors.As(err, &failure) || len(failure.Needs) < 2 || failure.Needs[0].Role != role.ExecutiveProducer || failure.Needs[1].Role != role.Producer {
		t.Errorf("nobody said who signed: %v", err)
	}
	if err := approve(phase.Crew{}); !errors.As(err, &failure) || len(failure.Needs) < 2 || failure.Needs[0].Role != role.ExecutiveProducer || failure.Needs[1].Role != role.Producer {
		t.Errorf("nobody said who signed, nor who could: %v", err)
	}
	err := approve(both, "Ben")
	if !errors.As(err, &failure) || len(failure.Needs) != 1 || failure.Needs[0].Role != role.ExecutiveProducer || !slices.Equal(failure.Needs[0].May, []role.Person{"Ann"}) {
		t.Errorf("one of two signed: %v", err)
	}
	deputy := both
	deputy.Delegations = []phase.Delegation{{From: "Ann", To: "Dee"}}
	if err := approve(deputy, "Ben", "Dee"); err != nil {
		t.Errorf("the deputy signed: %v", err)
	}
}

func TestDates(t *testing.T) {
	base := phase.Log{Setting: independentFeature, Facts: phase.Facts{phase.RightsAgreed: cite.True, phase.OptionPaid: cite.True, phase.OutsideMoney: cite.False}}
	option := phase.Event{Kind: phase.EventOption, On: day("2020-01-01"), Until: day("2021-01-01")}
	paid := phase.Event{Kind: phase.EventLearn, Condition: phase.OptionPaid, Truth: cite.True}
	attach := phase.Event{Kind: phase.EventAttachWriter, On: day("2020-03-01")}
	prepare := phase.Event{Kind: phase.EventStartPreparation, On: day("2020-06-01")}
	for _, c := range []struct {
		name   string
		events []phase.Event
		ok     bool
	}{
		{"an option lapses after its day", []phase.Event{option, {Kind: phase.EventLapseOption, On: day("2021-01-02")}}, true},
		{"not on it", []phase.Event{option, {Kind: phase.EventLapseOption, On: day("2021-01-01")}}, false},
		{"nor on a day nobody knows", []phase.Event{option, {Kind: phase.EventLapseOption}}, false},
		{"nor once it was extended", []phase.Event{option, paid, {Kind: phase.EventExtendOption, On: day("2020-12-01"), Until: day("2021-06-01")}, {Kind: phase.EventLapseOption, On: day("2021-01-02")}}, false},
		{"it is extended to a later day", []phase.Event{option, paid, {Kind: phase.EventExtendOption, Until: day("2021-01-01")}}, false},
		{"it does not run backwards", []phase.Event{{Kind: phase.EventOption, On: day("2020-01-01"), Until: day("2020-01-01")}}, false},
		{"time goes on", []phase.Event{option, {Kind: phase.EventAttachWriter, On: day("2019-12-31")}}, false},
		{"a day may hold many events", []phase.Event{option, {Kind: phase.EventAttachWriter, On: day("2020-01-01")}}, true},
		{"and some have no day", []phase.Event{option, {Kind: phase.EventAttachWriter}, {Kind: phase.EventRewrite, On: day("2020-01-01")}}, true},
		{"a push goes to a later day", []phase.Event{option, attach, prepare, {Kind: phase.EventPush, Until: day("2020-09-01")}, {Kind: phase.EventPush, Until: day("2020-10-01")}}, true},
		{"nothing is begun under an option that ran out", []phase.Event{option, {Kind: phase.EventAttachWriter, On: day("2021-01-02")}}, false},
		{"nor is it exercised then", []phase.Event{option, attach, {Kind: phase.EventPurchase, On: day("2021-01-02")}}, false},
		{"nor extended", []phase.Event{option, attach, paid, {Kind: phase.EventExtendOption, On: day("2021-01-02"), Until: day("2022-01-01")}}, false},
		{"exercised on its last day it binds", []phase.Event{option, attach, {Kind: phase.EventPurchase, On: day("2021-01-01")}, {Kind: phase.EventPackage, On: day("2021-03-01")}}, true},
		{"a project under option lapses with it", []phase.Event{option, attach, {Kind: phase.EventLapseOption, On: day("2021-01-02")}}, true},
		{"and can be called off later", []phase.Event{option, attach, {Kind: phase.EventCancel, On: day("2021-02-02")}}, true},
		{"extended it goes on", []phase.Event{option, attach, paid, {Kind: phase.EventExtendOption, On: day("2020-12-31"), Until: day("2022-01-01")}, {Kind: phase.EventPackage, On: day("2021-03-01")}}, true},
		{"an extension has its own price", []phase.Event{option, paid, {Kind: phase.EventExtendOption, Until: day("2021-06-01")}, paid, {Kind: phase.EventExtendOption, Until: day("2021-12-01")}}, true},
		{"never to an earlier one", []phase.Event{option, attach, prepare, {Kind: phase.EventPush, Until: day("2020-09-01")}, {Kind: phase.EventPush, Until: day("2020-08-01")}}, false},
	} {
		log := base
		log.Events = c.events
		_, err := phase.Replay(log)
		if c.name == "time goes on" && (err == nil || err.Error() != "phase: log: events[1] (2019-12-31 attach-writer): wrong date: before the event before it, which is of 2020-01-01; "+
			"state optioned; legal: extend-option, lapse-option, purchase, attach-writer, fund-development, cancel") {
			t.Errorf("%v", err)
		}
		if (err == nil) != c.ok || err != nil && !errors.Is(err, phase.ErrDate) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// TestEnds leads works to each of their ends: nothing happens to them there.
func TestEnds(t *testing.T) {
	cutting := "-outside-money -guild-covered -bond-required attach-writer start-preparation" + ready + "start-production +scenes-done wrap start-cut "
	for _, c := range []struct {
		story string
		want  phase.State
	}{
		{"purchase attach-writer shelve shelve", phase.Shelved},
		{"purchase attach-writer shelve cancel", phase.Cancelled},
		{cutting + "shelve", phase.Shelved},
		{cutting + "+cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control deliver shelve", phase.Shelved},
		{cutting + "+cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control deliver release complete", phase.Completed},
		{cutting + "+cut-approved lock-picture start-finishing complete-mix complete-grade pass-quality-control deliver release close complete", phase.Completed},
		{"attach-writer +abandonment-event -outside-money start-preparation abandon", phase.Abandoned},
		{"+rights-agreed +option-paid option attach-writer package +option-expired lapse-option", phase.Expired},
	} {
		w := replay(t, independentFeature, nil, c.story)
		if w.State() != c.want || !w.State().Ending() || len(w.Legal("")) > 0 || len(w.NextGates("", phase.Date{})) > 0 {
			t.Errorf("%s: %v, then %v", c.story, w.State(), w.Legal(""))
		}
		for k := range phase.EventKinds() {
			if next, err := w.Apply(phase.Event{Kind: k, Condition: phase.CutApproved, Truth: cite.True, By: somebody}); err == nil || !next.Equal(w) {
				t.Errorf("%v happens to what is %v", k, w.State())
			}
		}
	}
	// What was interrupted is resumed, an interrupted hiatus as a hiatus.
	for _, from := range []string{"", "start-finishing "} {
		locked := replay(t, independentFeature, nil, cutting+"+cut-approved lock-picture "+from)
		if back := after(t, locked, "suspend resume"); back.State() != locked.State() {
			t.Errorf("%v resumes as %v", locked.State(), back.State())
		}
	}
	paused := replay(t, independentFeature, nil, "-outside-money -bond-required attach-writer start-preparation"+ready+"start-production pause-for-hiatus")
	if back := after(t, paused, "suspend resume"); !back.Equal(paused) {
		t.Errorf("a suspended hiatus resumes as %v", back.State())
	}
	if back := after(t, paused, "suspend resume resume"); back.State() != phase.InProduction {
		t.Errorf("and that as %v", back.State())
	}
}

// TestDeliveryDate: what is delivered after the day agreed is not accepted, unless
// a later day was granted.
func TestDeliveryDate(t *testing.T) {
	log := phase.Log{
		Setting: independentFeature, DeliverBy: day("2020-12-01"),
		Events: story(t, "-outside-money -bond-required -guild-covered attach-writer start-preparation"+ready+"start-production +scenes-done wrap"+strings.TrimSuffix(finish, "deliver ")),
	}
	w, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	for on, ok := range map[string]bool{"2020-12-01": true, "2020-11-01": true, "2020-12-02": false, "": false} {
		var at phase.Date
		if on != "" {
			at = day(on)
		}
		_, err := w.Apply(phase.Event{Kind: phase.EventDeliver, On: at})
		var failure *phase.TransitionError
		if (err == nil) != ok || err != nil && (!errors.As(err, &failure) || len(failure.Needs) != 1 || failure.Needs[0].Condition != phase.DeliveryInTime) {
			t.Errorf("delivered on %q: %v", on, err)
		}
	}
	granted := after(t, w, "+delivery-in-time")
	if _, err := granted.Apply(phase.Event{Kind: phase.EventDeliver, On: day("2020-12-24")}); err != nil {
		t.Errorf("a later day was granted: %v", err)
	}
	text, err := json.Marshal(w)
	var back phase.Work
	if err != nil || json.Unmarshal(text, &back) != nil || back.Log().DeliverBy != log.DeliverBy {
		t.Errorf("the day of delivery reads back as %v, %v", back.Log().DeliverBy, err)
	}
}

// TestReshootBounds: the last day of a reshoot bounds it as well as a fact does.
func TestReshootBounds(t *testing.T) {
	w := replay(t, independentFeature, nil, "-outside-money -bond-required attach-writer start-preparation"+ready+"start-production +scenes-done wrap start-cut +cut-screened")
	on := day("2020-05-04")
	if _, err := w.Apply(phase.Event{Kind: phase.EventReshoot, On: on, Until: on.AddDays(-1)}); !errors.Is(err, phase.ErrDate) {
		t.Errorf("a reshoot ends before it begins: %v", err)
	}
	again, err := w.Apply(phase.Event{Kind: phase.EventReshoot, On: on, Until: on.AddDays(4)})
	if err != nil {
		t.Fatal(err)
	}
	if s, _ := again.Standing(""); s.ReshootTo != on.AddDays(4) || s.Reshoots != 1 {
		t.Errorf("%+v", s)
	}
	if s, _ := after(t, again, "wrap-reshoot").Standing(""); !s.ReshootTo.IsZero() || s.State != phase.Cutting {
		t.Errorf("%+v", s)
	}
}

// TestDirectorsCut counts the days of a protected director's cut.
func TestDirectorsCut(t *testing.T) {
	days, ref, ok := phase.DirectorsCutMinimum(role.Film, 95)
	if days != 70 || !ok {
		t.Fatalf("a film: %d days, %v", days, ok)
	}
	cited(t, "director's cut", ref)
	for minutes, want := range map[int]int{30: 2, 120: 20} {
		if days, _, ok := phase.DirectorsCutMinimum(role.Television, minutes); days != want || !ok {
			t.Errorf("television of %d minutes: %d days, %v", minutes, days, ok)
		}
	}
	for _, minutes := range []int{0, 60, 90} {
		if days, _, ok := phase.DirectorsCutMinimum(role.Television, minutes); ok {
			t.Errorf("television of %d minutes: %d days, from no source", minutes, days)
		}
	}
	log := phase.Log{
		Setting: independentFeature, DirectorsCutDays: days, Facts: phase.Facts{phase.GuildCovered: cite.True, phase.OutsideMoney: cite.False, phase.BondRequired: cite.False},
		Events: story(t, "attach-writer start-preparation"+ready+"start-production +scenes-done wrap start-cut"),
	}
	began := day("2020-01-01")
	log.Events = append(log.Events, phase.Event{Kind: phase.EventAdvanceCut, On: began})
	w, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	for after, ok := range map[int]bool{0: false, 69: false, 70: true, 71: true} {
		if _, err := w.Apply(phase.Event{Kind: phase.EventAdvanceCut, On: began.AddDays(after)}); (err == nil) != ok {
			t.Errorf("after %d days: %v", after, err)
		}
	}
	waived, err := w.Apply(phase.Event{Kind: phase.EventLearn, Condition: phase.DirectorsPeriodOver, Truth: cite.True})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := waived.Apply(phase.Event{Kind: phase.EventAdvanceCut, On: began}); err != nil {
		t.Errorf("a waived period: %v", err)
	}
	if got := w.Ready("", began.AddDays(70)); !slices.Contains(got, phase.EventAdvanceCut) || slices.Contains(w.Ready("", began), phase.EventAdvanceCut) {
		t.Errorf("ready after 70 days: %v", got)
	}
}

func TestBadLogs(t *testing.T) {
	for _, c := range []struct {
		name, text string
		problems   int
		parts      []string
	}{
		{"unknown things, each with its place", `{"setting": "film/feature", "events": [{"kind": "wrap"}, {"kind": "lunch"}, {"kind": "wrap", "on": "2013-02-29"}, {"kind": "wrap", "colour": "red"}, 7]}`, 5,
			[]string{`events[1]`, `"lunch"`, `events[2]`, `2013-02-29`, `events[3]`, `colour`, `events[4]`}},
		{"a field nobody knows", `{"setting": "film/feature", "weather": "fine"}`, 1, []string{"weather"}},
		{"what a log begins with", `{"setting": "scripted-series", "units": ["e1", "e1", ""], "facts": {"picture-locked": "true"}, "directorsCutDays": -1}`, 4,
			[]string{`units[1] "e1"`, `units[2]`, "facts.picture-locked: ", "directorsCutDays: -1"}},
		{"no lifecycle", `{"setting": "music/music-video"}`, 1, []string{"no lifecycle"}},
		{"units of a film", `{"setting": "film/feature", "units": ["e1"]}`, 1, []string{"has no units"}},
		{"an event out of order before one that is unknown", `{"setting": "scripted-series", "units": ["e1"], "events": [{"kind": "attach-writer", "unit": "e1"}, {"kind": "wrap", "unit": "e1"}, {"kind": "lunch", "unit": "e1"}]}`, 2,
			[]string{"events[1] (e1: wrap): not legal there; state in development; legal: ", `events[2].kind: unknown event kind "lunch"; state in development; legal: `}},
		{"an impossible day of delivery", `{"setting": "film/feature", "deliverBy": "2020-13-01"}`, 1, []string{`deliverBy: date "2020-13-01": month`}},
		{"a unit nobody added", `{"setting": "scripted-series", "units": ["e1"], "events": [{"kind": "attach-writer", "unit": "e9"}]}`, 1,
			[]string{"events[0] (e9: attach-writer): wrong unit: no such unit; state idea; legal: option"}},
		{"no event at all", `{"setting": "film/feature", "events": [{"kind": "attach-writer"}, {"on": "2020-01-01"}]}`, 1,
			[]string{"events[1].kind: missing; state in development; legal: "}},
		{"two events in one", `{"setting": "film/feature", "events": [{"kind": "attach-writer", "kind": "cancel"}]}`, 1,
			[]string{"events[0].kind: field written twice; state idea; legal: "}},
		{"a field in capitals", `{"setting": "film/feature", "events": [{"KIND": "attach-writer"}]}`, 2,
			[]string{"events[0].kind: missing", "events[0].KIND: unknown field"}},
		{"an option that ran out", `{"setting": "film/feature", "facts": {"rights-agreed": "true", "option-paid": "true"},
			"events": [{"kind": "option", "on": "2020-01-01", "until": "2020-06-30"}, {"kind": "attach-writer", "on": "2020-07-01"}]}`, 1,
			[]string{"events[1] (2020-07-01 attach-writer): wrong date: the option ran to 2020-06-30", "; state optioned; legal: ", "lapse-option"}},
		{"a day that is no text", `{"setting": "film/feature", "events": [{"kind": "attach-writer", "on": 20210228}]}`, 1, []string{"events[0]", "on", "; state idea; legal: "}},
		{"life after the end", `{"setting": "film/feature", "events": [{"kind": "attach-writer"}, {"kind": "cancel"}, {"kind": "package"}]}`, 1,
			[]string{"events[2] (package): not legal there; state cancelled; legal: nothing"}},
		{"an event out of order", `{"setting": "film/feature/independent", "events": [{"kind": "attach-writer"}, {"kind": "wrap"}]}`, 1,
			[]string{"events[1] (wrap): not legal there; state in development; legal: ", "package"}},
	} {
		var w phase.Work
		err := json.Unmarshal([]byte(c.text), &w)
		if err == nil || !w.IsZero() {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		n := 1
		if many, ok := err.(interface{ Unwrap() []error }); ok {
			n = len(many.Unwrap())
		}
		if n != c.problems {
			t.Errorf("%s: %d problems, want %d: %v", c.name, n, c.problems, err)
		}
		for _, part := range c.parts {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%s: %q does not say %q", c.name, err, part)
			}
		}
	}
	if _, err := (phase.Work{}).Apply(phase.Event{Kind: phase.EventWrap}); !errors.Is(err, phase.ErrUnit) {
		t.Errorf("something happens to no work: %v", err)
	}
	for _, e := range []phase.Event{{}, {Kind: 200}, {Kind: phase.EventLearn}, {Kind: phase.EventLearn, Condition: phase.CutApproved, Truth: 7}} {
		if _, err := replay(t, independentFeature, nil, "attach-writer").Apply(e); err == nil {
			t.Errorf("%v happens", e)
		}
	}
	text, err := json.Marshal(phase.Work{})
	if err != nil || string(text) != "null" {
		t.Errorf("no work is %s, %v", text, err)
	}
	w := replay(t, independentFeature, nil, "attach-writer")
	if err := json.Unmarshal([]byte("null"), &w); err != nil || !w.IsZero() {
		t.Errorf("null reads as %v, %v", w, err)
	}
}

// TestTransitionTable checks the table itself.
func TestTransitionTable(t *testing.T) {
	ids := map[phase.TransitionID]bool{}
	numbers := map[string]bool{}
	events := map[phase.EventKind]bool{}
	reached := map[phase.State]bool{phase.Idea: true}
	for tr := range phase.Transitions() {
		if ids[tr.ID] {
			t.Errorf("%s twice", tr.ID)
		}
		ids[tr.ID], numbers[strings.TrimRight(string(tr.ID), "abcdefgh")], events[tr.Event] = true, true, true
		reached[tr.To] = true
		cited(t, tr.ID, tr.Ref)
		if len(tr.From) == 0 || !tr.Event.Valid() || tr.Scope.Len() == 0 {
			t.Errorf("%+v", tr)
		}
		for _, from := range tr.From {
			if from.Ending() {
				t.Errorf("%s leads out of %v", tr.ID, from)
			}
			if down := tr.To != 0 && tr.To.Phase() != 0 && tr.To.Phase() < from.Phase(); down && !tr.Loop {
				t.Errorf("%s leads back from %v to %v and is no loop", tr.ID, from, tr.To)
			}
		}
		for in := range tr.Scope.All() {
			if err := in.Validate(); err != nil {
				t.Errorf("%s: %v", tr.ID, err)
			}
		}
	}
	for _, n := range strings.Fields("T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T16 T17 T18 T19 T20 T21 T22 T23 T24 T25 T26 T27 T28 T30 T31 T32 T33") {
		if !numbers[n] {
			t.Errorf("no transition %s", n) // T29 is no line: units move each on its own
		}
	}
	for k := range phase.EventKinds() {
		if !events[k] && k != phase.EventLearn && k != phase.EventAddUnit {
			t.Errorf("no transition by %v", k)
		}
	}
	for s := range phase.States() {
		if !reached[s] {
			t.Errorf("nothing leads to %v", s)
		}
	}
}
