package phase_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestNowInRoles: a person who holds several roles does the work of each, each
// once, as often as the role that has it most often, and nothing else.
func TestNowInRoles(t *testing.T) {
	all := slices.Collect(role.Roles())
	settings := []role.Setting{independentFeature, studioFeature, series, {Medium: role.Theatre}, {Medium: role.Film}}
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.SampledFrom(settings).Draw(t, "setting")
		p := rapid.SampledFrom(slices.Collect(phase.Phases())).Draw(t, "phase")
		roles := rapid.SliceOfN(rapid.SampledFrom(all), 0, 3).Draw(t, "roles")
		type cell struct {
			duty     role.Duty
			capacity role.Capacity
		}
		most := map[cell]role.Frequency{}
		bring := map[cell]map[role.Role]bool{}
		for _, r := range roles {
			for _, task := range phase.Now(r, p, in) {
				c := cell{task.Duty, task.Capacity}
				most[c] = max(most[c], task.Frequency)
				if bring[c] == nil {
					bring[c] = map[role.Role]bool{}
				}
				bring[c][r] = true
			}
		}
		got := phase.NowInRoles(roles, p, in)
		if len(got) != len(most) {
			t.Fatalf("%v have %d tasks in %v, want %d", roles, len(got), p, len(most))
		}
		previous := role.Always
		for _, a := range got {
			c := cell{a.Duty, a.Capacity}
			if a.Frequency != most[c] || len(a.Roles) != len(bring[c]) || a.Frequency > previous {
				t.Fatalf("%v: %+v, want %v by %v", roles, a, most[c], bring[c])
			}
			first := phase.Now(a.Roles[0], p, in)
			if !slices.ContainsFunc(first, func(u phase.Task) bool {
				return c == cell{u.Duty, u.Capacity} && u.Frequency == a.Frequency && u.Claim.ID == a.Claim.ID
			}) {
				t.Fatalf("%v does not bring %+v as often", a.Roles[0], a)
			}
			previous = a.Frequency
		}
	})
}

// TestDoing asks what the people of a season and of a film should be doing.
func TestDoing(t *testing.T) {
	season, err := phase.Replay(phase.Log{
		Setting: series, Units: []string{"e01", "e02", "e03"},
		Crew: phase.Crew{Posts: []phase.Post{{Role: role.Director, Person: "Omar"}, {Role: role.Producer, Person: "Lee"}, {Role: role.Writer, Person: "Omar"}, {Role: role.Director}, {Role: role.Director, Person: "Omar"}}},
		Events: []phase.Event{
			{Kind: phase.EventAttachWriter, Unit: "e01"}, {Kind: phase.EventApproveStory, Unit: "e01"}, {Kind: phase.EventAttachWriter, Unit: "e02"}, {Kind: phase.EventCancel, Unit: "e03"},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := season.Log().Crew.Roles("Omar"); !slices.Equal(got, []role.Role{role.Director, role.Writer}) {
		t.Errorf("Omar is %v", got)
	}
	doing := season.Doing("Omar")
	if len(doing) != 1 || doing[0].Phase != phase.Development || !slices.Equal(doing[0].Units, []string{"e01", "e02"}) {
		t.Fatalf("Omar works on %+v", doing)
	}
	want := phase.NowInRoles([]role.Role{role.Director, role.Writer}, phase.Development, series)
	if len(doing[0].Assignments) != len(want) || len(want) <= len(phase.Now(role.Writer, phase.Development, series)) {
		t.Errorf("Omar does %d things, want %d", len(doing[0].Assignments), len(want))
	}
	for _, who := range []role.Person{"Nobody", ""} {
		if got := season.Doing(who); got != nil {
			t.Errorf("%q does %v", who, got)
		}
	}
	film, err := phase.Replay(phase.Log{Setting: studioFeature, Crew: phase.Crew{Posts: []phase.Post{{Role: role.StudioExecutive, Person: "Sue"}}}})
	if err != nil {
		t.Fatal(err)
	}
	doing = film.Doing("Sue")
	if len(doing) != 1 || !doing[0].Whole || doing[0].Units != nil || len(doing[0].Assignments) == 0 {
		t.Errorf("a studio executive works on %+v", doing)
	}
	film, err = film.Apply(phase.Event{Kind: phase.EventCancel})
	if got := film.Doing("Sue"); err != nil || len(got) != 0 {
		t.Errorf("after the end somebody does %v, %v", got, err)
	}
}

// TestDoingForTheWhole: a season that prepares has work for those of pre-production
// while its episodes are still ideas, and what is undone before its next gate is
// work that those who are named for it should be doing.
func TestDoingForTheWhole(t *testing.T) {
	const way = "attach-writer approve-story order-series start-preparation"
	log := phase.Log{
		Setting: series, Units: []string{"e01", "e02"}, Facts: phase.Facts{phase.PilotOrdered: cite.False},
		Crew:   phase.Crew{Posts: []phase.Post{{Role: role.LineProducer, Person: "Rosa"}, {Role: role.ParentCompany, Person: "Pat"}, {Role: role.NetworkExecutive, Person: "Pat"}}},
		Events: story(t, way),
	}
	for i := range log.Events {
		log.Events[i].By = []role.Person{"Pat"}
	}
	season, err := phase.Replay(log)
	if err != nil {
		t.Fatal(err)
	}
	var phases []phase.Phase
	for _, doing := range season.Doing("Rosa") {
		phases = append(phases, doing.Phase)
		if whole := doing.Phase == phase.PreProduction; doing.Whole != whole || (len(doing.Units) == 0) != whole {
			t.Errorf("%v: the whole %v, units %v", doing.Phase, doing.Whole, doing.Units)
		}
	}
	if !slices.Equal(phases, []phase.Phase{phase.Development, phase.PreProduction}) {
		t.Errorf("Rosa works in %v", phases)
	}
	asked := false
	for _, u := range season.Undone("", phase.GateStartOfProduction, phase.Date{}) {
		if u.Signature || !slices.Contains(u.People, "Rosa") {
			continue
		}
		asked = true
		if !slices.ContainsFunc(season.Doing("Rosa"), func(d phase.Doing) bool {
			return d.Whole && slices.ContainsFunc(d.Assignments, func(a phase.Assignment) bool { return a.Duty == u.Duty })
		}) {
			t.Errorf("%v, and Rosa does not do it", u)
		}
	}
	if !asked {
		t.Error("nothing is undone that is Rosa's")
	}
	season = after(t, season, "e01:attach-writer e01:approve-story e01:start-preparation")
	for _, doing := range season.Doing("Rosa") {
		if doing.Phase == phase.PreProduction && (!doing.Whole || !slices.Equal(doing.Units, []string{"e01"})) {
			t.Errorf("%v: the whole %v, units %v", doing.Phase, doing.Whole, doing.Units)
		}
	}
	season = after(t, season, "suspend")
	if doing := season.Doing("Rosa"); len(doing) > 0 {
		t.Errorf("Rosa works on what is suspended: %v", doing)
	}
}

// TestRolesByPhase asks, role by role and phase by phase, for what the sources
// name as work in that phase. Each row is one thing that the role at least
// sometimes takes part in, unless it says never.
func TestRolesByPhase(t *testing.T) {
	film := role.Setting{Medium: role.Film, Format: role.Feature}
	studio := role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleStudio}
	usa := role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}
	theatre := role.Setting{Medium: role.Theatre}
	album := role.Setting{Medium: role.Music, Format: role.Album}
	game := role.Setting{Medium: role.VideoGame}
	spot := role.Setting{Medium: role.Commercial}
	for _, c := range []struct {
		role  role.Role
		phase phase.Phase
		in    role.Setting
		duty  role.Duty
	}{
		{role.ExecutiveProducer, phase.Development, film, role.ScriptDevelopment},
		{role.ExecutiveProducer, phase.Financing, film, role.Financing},
		{role.ExecutiveProducer, phase.Financing, film, role.OwnInvestment},
		{role.ExecutiveProducer, phase.PreProduction, film, role.MarqueeTalent},
		{role.ExecutiveProducer, phase.PreProduction, film, role.ProducingTeam},
		{role.ExecutiveProducer, phase.PreProduction, film, role.Budget},
		{role.ExecutiveProducer, phase.PreProduction, film, role.ShootingSchedule},
		{role.ExecutiveProducer, phase.Production, film, role.SetPresence},
		{role.ExecutiveProducer, phase.PostProduction, film, role.FirstCut},
		{role.ExecutiveProducer, phase.Distribution, film, role.DistributionDeal},
		{role.ExecutiveProducer, phase.Distribution, film, role.Promotion},
		{role.ExecutiveProducer, phase.Distribution, film, role.Marketing},
		{role.Showrunner, phase.Development, usa, role.SeriesBible},
		{role.Showrunner, phase.Development, usa, role.Storylines},
		{role.Showrunner, phase.PreProduction, usa, role.EpisodeDirectors},
		{role.Showrunner, phase.PreProduction, usa, role.SeriesRegularCasting},
		{role.Showrunner, phase.Production, usa, role.DailyOperations},
		{role.Showrunner, phase.Production, usa, role.FinancierLiaison},
		{role.Showrunner, phase.PostProduction, usa, role.FinalCut},
		{role.Producer, phase.Development, film, role.Concept},
		{role.Producer, phase.Development, film, role.Rights},
		{role.Producer, phase.Development, film, role.WriterEngagement},
		{role.Producer, phase.Financing, film, role.Financing},
		{role.Producer, phase.PreProduction, film, role.Insurance},
		{role.Producer, phase.PreProduction, film, role.LocationSecuring},
		{role.Producer, phase.PreProduction, film, role.StuntTeam},
		{role.Producer, phase.PreProduction, film, role.ShootingScript},
		{role.Producer, phase.PreProduction, film, role.ShootingSchedule},
		{role.Producer, phase.PreProduction, film, role.Budget},
		{role.Producer, phase.Production, film, role.DailyOperations},
		{role.Producer, phase.Production, film, role.DepartmentSupervision},
		{role.Producer, phase.Production, film, role.ProblemSolving},
		{role.Producer, phase.PostProduction, film, role.PostDeals},
		{role.Producer, phase.PostProduction, film, role.VisualEffects},
		{role.Producer, phase.Distribution, film, role.SalesAgentRelations},
		{role.Producer, phase.Distribution, film, role.AwardAcceptance},
		{role.CoProducer, phase.Development, film, role.Material},
		{role.CoProducer, phase.Financing, film, role.Financing},
		{role.CoProducer, phase.PreProduction, film, role.Logistics},
		{role.CoProducer, phase.Production, film, role.Logistics},
		{role.CoProducer, phase.PostProduction, film, role.PostSupervision},
		{role.LineProducer, phase.Financing, film, role.ScriptBreakdown},
		{role.LineProducer, phase.Financing, film, role.PreliminaryBudget},
		{role.LineProducer, phase.PreProduction, film, role.Budget},
		{role.LineProducer, phase.PreProduction, film, role.ShootingSchedule},
		{role.LineProducer, phase.PreProduction, film, role.Equipment},
		{role.LineProducer, phase.PreProduction, film, role.CrewHiring},
		{role.LineProducer, phase.Production, film, role.DailyOperations},
		{role.LineProducer, phase.Production, film, role.TimelyCompletion},
		{role.UnitProductionManager, phase.PreProduction, film, role.ScriptBreakdown},
		{role.UnitProductionManager, phase.PreProduction, film, role.ShootingSchedule},
		{role.UnitProductionManager, phase.PreProduction, film, role.LocationScouting},
		{role.UnitProductionManager, phase.PreProduction, film, role.CrewHiring},
		{role.UnitProductionManager, phase.Production, film, role.DailyProductionReport},
		{role.UnitProductionManager, phase.Production, film, role.Logistics},
		{role.AssociateProducer, phase.Development, film, role.Introductions},
		{role.AssociateProducer, phase.Financing, film, role.Introductions},
		{role.AssociateProducer, phase.PreProduction, film, role.DelegatedFunctions},
		{role.AssociateProducer, phase.Production, film, role.DelegatedFunctions},
		{role.AssociateProducer, phase.PostProduction, usa, role.PostSchedule},
		{role.PostProductionSupervisor, phase.PreProduction, film, role.PostBudget},
		{role.PostProductionSupervisor, phase.PreProduction, film, role.PostSchedule},
		{role.PostProductionSupervisor, phase.PostProduction, film, role.PostSupervision},
		{role.PostProductionSupervisor, phase.Delivery, film, role.Deliverables},
		{role.VFXProducer, phase.PreProduction, film, role.VisualEffectsBids},
		{role.VFXProducer, phase.Production, film, role.VisualEffects},
		{role.VFXProducer, phase.PostProduction, film, role.VisualEffects},
		{role.StudioExecutive, phase.Development, studio, role.ScriptDevelopment},
		{role.StudioExecutive, phase.Financing, studio, role.Greenlight},
		{role.StudioExecutive, phase.PreProduction, studio, role.PrincipalCasting},
		{role.StudioExecutive, phase.Production, studio, role.CostReports},
		{role.StudioExecutive, phase.PostProduction, studio, role.FirstCut},
		{role.StudioExecutive, phase.Distribution, studio, role.Marketing},
		{role.CompletionGuarantor, phase.Financing, film, role.CompletionGuarantee},
		{role.CompletionGuarantor, phase.PreProduction, film, role.Budget},
		{role.CompletionGuarantor, phase.PreProduction, film, role.ShootingSchedule},
		{role.CompletionGuarantor, phase.Production, film, role.DailyProductionReport},
		{role.AgencyProducer, phase.Financing, spot, role.Bidding},
		{role.AgencyProducer, phase.PreProduction, spot, role.PreProductionMeeting},
		{role.GeneralManager, phase.Development, theatre, role.Budget},
		{role.GeneralManager, phase.PreProduction, theatre, role.Contracts},
		{role.MusicProducer, phase.PreProduction, album, role.MusicianBooking},
		{role.Director, phase.PreProduction, film, role.PrincipalCasting},
		{role.Director, phase.PreProduction, usa, role.PrincipalCasting},
		{role.Director, phase.PreProduction, usa, role.ShootingSchedule},
		{role.ExecutiveProducer, phase.PreProduction, game, role.Budget},
	} {
		tasks := phase.Now(c.role, c.phase, c.in)
		if !slices.ContainsFunc(tasks, func(task phase.Task) bool { return task.Duty == c.duty }) {
			t.Errorf("%v has nothing to do with %v in %v of %v", c.role, c.duty, c.phase, c.in)
		}
	}
	if f := phase.Now(role.ExecutiveProducer, phase.Production, film); len(f) == 0 || slices.ContainsFunc(f, func(task phase.Task) bool { return task.Duty == role.SetPresence && task.Frequency > role.Rarely }) {
		t.Errorf("an executive producer of a film is on the set more than rarely: %v", f)
	}
}

// TestNowNarrower: of a film whose scale nobody named, nothing is known of a
// studio executive; the answer says where it is.
func TestNowNarrower(t *testing.T) {
	film := role.Setting{Medium: role.Film, Format: role.Feature}
	studio := role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleStudio}
	if tasks := phase.Now(role.StudioExecutive, phase.Development, film); len(tasks) != 0 {
		t.Errorf("a studio executive in every film: %v", tasks)
	}
	list := phase.NowNarrower(role.StudioExecutive, phase.Development, film)
	if len(list) != 1 || list[0].Setting != studio || len(list[0].Tasks) != len(phase.Now(role.StudioExecutive, phase.Development, studio)) || len(list[0].Tasks) == 0 {
		t.Errorf("a studio executive in narrower settings: %v", list)
	}
	// A format alone stands in its medium.
	if list := phase.NowNarrower(role.StudioExecutive, phase.Development, role.Setting{Format: role.Feature}); len(list) != 1 || list[0].Setting != studio {
		t.Errorf("a studio executive of a feature: %v", list)
	}
	if list := phase.NowNarrower(role.StudioExecutive, phase.Development, studio); len(list) != 0 {
		t.Errorf("in a studio film it depends on %v", list)
	}
	for _, r := range []role.Role{role.Producer, role.StudioExecutiveProducer, role.Director, role.Showrunner} {
		for p := range phase.Phases() {
			for _, in := range []role.Setting{film, {Medium: role.Television}, {}} {
				seen := map[string]role.Frequency{}
				for _, task := range phase.Now(r, p, in) {
					seen[fmt.Sprint(task.Duty, task.Capacity)] = task.Frequency
				}
				for _, n := range phase.NowNarrower(r, p, in) {
					if !in.Covers(n.Setting) || n.Setting == in || len(n.Tasks) == 0 {
						t.Errorf("%v in %v of %v: %v", r, p, in, n)
					}
					for _, task := range n.Tasks {
						there := phase.Now(r, p, n.Setting)
						if !slices.ContainsFunc(there, func(u phase.Task) bool { return u.Claim.ID == task.Claim.ID && u.Capacity == task.Capacity }) || task.Frequency <= seen[fmt.Sprint(task.Duty, task.Capacity)] {
							t.Errorf("%v in %v of %v: %v is nothing new", r, p, n.Setting, task)
						}
					}
				}
			}
		}
	}
}

// TestUndone lists what stands between a film in preparation and its first
// shooting day.
func TestUndone(t *testing.T) {
	film, err := phase.Replay(phase.Log{
		Setting: independentFeature,
		Facts:   phase.Facts{phase.OutsideMoney: cite.False, phase.BondRequired: cite.False},
		Crew: phase.Crew{
			Posts:  []phase.Post{{Role: role.Producer, Person: "Ben"}, {Role: role.LineProducer, Person: "Lin"}, {Role: role.Director, Person: "Dee"}},
			Absent: []role.Role{role.ExecutiveProducer},
		},
		Events: []phase.Event{{Kind: phase.EventAttachWriter}, {Kind: phase.EventStartPreparation}},
	})
	if err != nil {
		t.Fatal(err)
	}
	list := film.Undone("", phase.GateStartOfProduction, phase.Date{})
	find := func(k phase.Condition) (phase.Undone, bool) {
		at := slices.IndexFunc(list, func(u phase.Undone) bool { return u.Condition == k })
		if at < 0 {
			return phase.Undone{}, false
		}
		return list[at], true
	}
	budget, ok := find(phase.BudgetDrafted)
	if !ok || budget.Gate != phase.GateBudgetApproval || budget.Duty != role.Budget || !slices.Contains(budget.Roles, role.LineProducer) || !slices.Contains(budget.People, "Lin") {
		t.Errorf("the draft of the budget: %+v", budget)
	}
	if insured, ok := find(phase.InsuranceInPlace); !ok || insured.Gate != phase.GateStartOfProduction || !slices.Contains(insured.People, "Ben") {
		t.Errorf("the insurance: %+v", insured)
	}
	if again, ok := find(phase.BudgetApproved); ok {
		t.Errorf("what the gate before establishes is told again: %+v", again)
	}
	signed := slices.IndexFunc(list, func(u phase.Undone) bool {
		return u.Signature && u.Gate == phase.GateBudgetApproval && slices.Contains(u.People, "Ben")
	})
	if signed < 0 {
		t.Errorf("nobody signs the budget: %+v", list)
	}
	for i, u := range list {
		if i > 0 && !u.Signature && slices.ContainsFunc(list[:i], func(v phase.Undone) bool { return v.Condition == u.Condition }) {
			t.Errorf("%v is told twice", u.Condition)
		}
		if u.Truth == cite.True || u.Signature == (u.Condition != 0) {
			t.Errorf("%+v", u)
		}
	}
	// What is done is undone no more.
	done, err := film.Apply(phase.Event{Kind: phase.EventInsure})
	if err != nil {
		t.Fatal(err)
	}
	if fewer := done.Undone("", phase.GateStartOfProduction, phase.Date{}); len(fewer) != len(list)-1 {
		t.Errorf("insured, %d things are undone of %d", len(fewer), len(list))
	}
	for text, u := range map[string]phase.Undone{
		"final mix: signature of whoever approves the sound mix":  {Gate: phase.GateFinalMix, Signature: true, Duty: role.SoundMix, Capacity: role.Approves},
		"wrap: signature of Producer or First Assistant Director": {Gate: phase.GateWrap, Signature: true, Roles: []role.Role{role.Producer, role.FirstAssistantDirector}},
		"delivery: signature of Network: Nine":                    {Gate: phase.GateDelivery, Signature: true, Roles: []role.Role{role.Network}, People: []role.Person{"Nine"}},
	} {
		if u.String() != text {
			t.Errorf("%q, want %q", u, text)
		}
	}
	for _, g := range []phase.Gate{phase.GateOpening, 0, phase.GateRights} {
		if list := film.Undone("", g, phase.Date{}); len(list) != 0 {
			t.Errorf("%v is not ahead, and %v", g, list)
		}
	}
	if list := film.Undone("e01", phase.GateWrap, phase.Date{}); list != nil {
		t.Errorf("of what is not there is undone: %v", list)
	}
}

// TestUndoneDuties pins which work brings which condition about, over the gates of
// every lifecycle.
func TestUndoneDuties(t *testing.T) {
	want := map[phase.Condition]role.Duty{
		phase.RightsAgreed: role.Rights, phase.OptionPaid: role.Rights, phase.DevelopmentMoney: role.DevelopmentFunding,
		phase.TalentAttached: role.Packaging, phase.BudgetDrafted: role.Budget, phase.MoneyCoversBudget: role.Financing, phase.FinancingInPlace: role.Financing,
		phase.SpecificationAgreed: role.EditorialSpecification, phase.ScheduleDrafted: role.ShootingSchedule, phase.ScriptLocked: role.ShootingScript, phase.BudgetApproved: role.Budget,
		phase.ScheduleApproved: role.ShootingSchedule, phase.KeyPeopleVetted: role.CompletionGuarantee, phase.BondIssued: role.CompletionGuarantee, phase.InsuranceInPlace: role.Insurance,
		phase.CrewInPlace: role.CrewHiring, phase.CastInPlace: role.PrincipalCasting, phase.LocationsSecured: role.LocationSecuring, phase.PointsAgreed: role.PreProductionMeeting,
		phase.ScenesDone: role.Directing, phase.DirectorsPeriodOver: role.DirectorsCut, phase.CutApproved: role.FinalCut, phase.CertificationPassed: role.GameCertification,
		phase.GradeComplete: role.ColourGrade, phase.PilotDelivered: role.Delivery,
		phase.MilestoneSubmitted: role.GameMilestones, phase.MixFinished: role.Mix, phase.MasterFinished: role.Master, phase.ProofOfConceptShown: role.ProofOfConcept,
		phase.MeetingHeld: role.PreProductionMeeting,
	}
	orders := map[string]role.Duty{ // where the money comes with an order
		"scripted series": role.SeriesOrder, "non-fiction series": role.SeriesOrder, "limited series": role.Greenlight, "commercial": role.Greenlight,
		"studio animated feature": role.Greenlight,
	}
	seen := map[phase.Condition]bool{}
	either := false
	for l := range phase.Lifecycles() {
		for in := range l.Scope().All() {
			log := phase.Log{Setting: in}
			if l.Unit() != "" {
				log.Units = []string{"one"}
			}
			w, err := phase.Replay(log)
			if err != nil {
				t.Fatal(err)
			}
			for _, unit := range append([]string{""}, log.Units...) {
				for _, g := range w.Gates(unit) {
					for _, u := range w.Undone(unit, g.Gate, phase.Date{}) {
						either = either || u.Signature && len(u.Roles) == 2
						by := want[u.Condition]
						if order, ok := orders[strings.TrimPrefix(l.Name(), "British ")]; ok && u.Condition == phase.FinancingInPlace {
							by = order
						}
						if in.Medium == role.Film && u.Condition == phase.CutApproved {
							by = role.PictureLock
						}
						if seen[u.Condition] = true; !u.Signature && u.Duty != by {
							t.Errorf("%v in %v is brought about by %v, want %v", u.Condition, in, u.Duty, by)
						}
					}
				}
			}
		}
	}
	if !either {
		t.Error("no gate has one of two roles sign")
	}
	for k := range want {
		if !seen[k] {
			t.Errorf("no gate waits for %v", k)
		}
	}
}

func ExampleWork_Doing() {
	film, err := phase.Replay(phase.Log{
		Setting: role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent},
		Facts:   phase.Facts{phase.OutsideMoney: cite.False},
		Crew:    phase.Crew{Posts: []phase.Post{{Role: role.LineProducer, Person: "Lin"}, {Role: role.UnitProductionManager, Person: "Lin"}}},
		Events:  []phase.Event{{Kind: phase.EventAttachWriter}, {Kind: phase.EventStartPreparation}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, doing := range film.Doing("Lin") {
		for _, a := range doing.Assignments {
			if a.Duty == role.Budget || a.Duty == role.LocationScouting {
				fmt.Println(doing.Phase, a.Frequency, a.Capacity, a.Duty, a.Roles)
			}
		}
	}
	// Output:
	// pre-production usually approves the budget [Line Producer Unit Production Manager]
	// pre-production usually prepares the budget [Line Producer Unit Production Manager]
	// pre-production usually takes part in the budget [Unit Production Manager]
	// pre-production usually oversees location scouting [Unit Production Manager]
}

func ExampleWork_Undone() {
	film, err := phase.Replay(phase.Log{
		Setting: role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent},
		Facts:   phase.Facts{phase.OutsideMoney: cite.False},
		Crew:    phase.Crew{Posts: []phase.Post{{Role: role.LineProducer, Person: "Lin"}, {Role: role.Producer, Person: "Ben"}}},
		Events:  []phase.Event{{Kind: phase.EventAttachWriter}, {Kind: phase.EventStartPreparation}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, u := range film.Undone("", phase.GateBudgetApproval, phase.Date{}) {
		if len(u.People) > 0 {
			fmt.Println(u)
		}
	}
	// Output:
	// script lock: signature of Producer: Ben
	// budget approval: a budget to judge: Lin, Ben
	// budget approval: signature of Producer: Ben
}
