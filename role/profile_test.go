package role_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// reading makes one of a number of duties held at each end of a dimension.
func reading(nearUsual, nearAtTimes, farUsual, farAtTimes int) role.Reading {
	duties := []role.Duty{role.Financing, role.Budget, role.Marketing, role.CallSheet}
	tally := func(usual, atTimes int) role.Tally {
		return role.Tally{
			Of:      role.DutySetOf(duties...),
			Usual:   role.DutySetOf(duties[:usual]...),
			AtTimes: role.DutySetOf(duties[usual : usual+atTimes]...),
		}
	}
	return role.Reading{Dimension: role.ProjectInfluence, Near: tally(nearUsual, nearAtTimes), Far: tally(farUsual, farAtTimes)}
}

// A duty held at times counts half; what is not held does not count.
func TestLean(t *testing.T) {
	for _, test := range []struct {
		name    string
		reading role.Reading
		want    role.Lean
	}{
		{"nothing", reading(0, 0, 0, 0), 0},
		{"near alone", reading(1, 0, 0, 0), role.LeansNear},
		{"far at times", reading(0, 0, 0, 1), role.LeansFar},
		{"usual over at times", reading(1, 0, 0, 1), role.LeansNear},
		{"two at times are one usual", reading(1, 0, 0, 2), role.LeansBoth},
		{"three at times over one usual", reading(1, 0, 0, 3), role.LeansFar},
		{"at times tips it", reading(2, 1, 2, 0), role.LeansNear},
	} {
		if got := test.reading.Lean(); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// What only claims about work at large say counts half, and a difference below
// an eighth does not count as a lean.
func TestLeanOfClaimsAtLarge(t *testing.T) {
	r := reading(2, 0, 2, 0)
	r.Far.General = role.DutySetOf(role.Financing)
	if got := r.Lean(); got != role.LeansNear {
		t.Errorf("half of the far end is at large: %v, want near", got)
	}
	r = reading(1, 0, 1, 0) // one claim at each end, of work there is more of at the near end
	r.Near.Of = r.Near.Of.With(role.Contracts)
	if got := r.Lean(); got != role.LeansBoth {
		t.Errorf("one duty at each end: %v, want both", got)
	}
	r = reading(4, 0, 4, 0)
	r.Far.Of = r.Far.Of.With(role.Contracts) // 5 to 4
	if got := r.Lean(); got != role.LeansNear {
		t.Errorf("a quarter more at the near end: %v, want near", got)
	}
	all := role.DutySetOf(role.Financing, role.Budget, role.Marketing, role.CallSheet, role.Contracts, role.Payroll, role.Mix, role.Master, role.Vocals)
	r.Near = role.Tally{Of: all, Usual: all}
	r.Far = role.Tally{Of: all, Usual: all.Without(role.Mix), AtTimes: role.DutySetOf(role.Mix)} // 18 to 17
	if got := r.Lean(); got != role.LeansBoth {
		t.Errorf("an eighteenth more at the near end: %v, want both", got)
	}
}

// What is said of the daily operations comes before the share of work by hand.
func TestDegree(t *testing.T) {
	daily := func(f role.Frequency, r role.Reading) role.Reading {
		r.Dimension, r.Daily = role.HandsOn, f
		return r
	}
	atLarge := daily(role.Usually, reading(1, 0, 4, 0))
	atLarge.Broad = true
	for _, test := range []struct {
		name    string
		reading role.Reading
		want    role.Degree
		lean    role.Lean
	}{
		{"nothing known", daily(0, reading(0, 0, 0, 0)), 0, 0},
		{"nothing by hand", daily(0, reading(0, 0, 2, 0)), role.HandsOff, role.LeansFar},
		{"usually daily, most of it from a distance", daily(role.Usually, reading(1, 0, 4, 0)), role.HandsOnDaily, role.LeansNear},
		{"the same, said of producers at large", atLarge, role.HandsOnPartly, role.LeansBoth},
		{"daily at times", daily(role.Sometimes, reading(4, 0, 0, 0)), role.HandsOnPartly, role.LeansBoth},
		{"rarely daily", daily(role.Rarely, reading(4, 0, 0, 0)), role.HandsOnRarely, role.LeansFar},
		{"three fifths by hand", daily(0, reading(3, 0, 2, 0)), role.HandsOnDaily, role.LeansNear},
		{"a third by hand", daily(0, reading(1, 0, 2, 0)), role.HandsOnPartly, role.LeansBoth},
		{"a quarter by hand", daily(0, reading(1, 0, 3, 0)), role.HandsOnRarely, role.LeansFar},
		{"another dimension", reading(4, 0, 0, 0), 0, role.LeansNear},
	} {
		if got := test.reading.Degree(); got != test.want || test.reading.Lean() != test.lean {
			t.Errorf("%s: %v, leaning %v, want %v, %v", test.name, got, test.reading.Lean(), test.want, test.lean)
		}
	}
}

// The published comparison of producer and executive producer (seed-002
// S150-S154) follows from the claims: in film the executive producer leans to
// the far end of every dimension, the producer to the near end or to both.
func TestPublishedComparison(t *testing.T) {
	c := role.Compare(role.Producer, role.ExecutiveProducer, role.Setting{Medium: role.Film})
	for d := range role.Dimensions() {
		if got := c.B.On(d).Lean(); got != role.LeansFar {
			t.Errorf("executive producer, %v: %v, want far", d, got)
		}
		if got := c.A.On(d).Lean(); got == role.LeansFar || got == 0 {
			t.Errorf("producer, %v: %v, want near or both", d, got)
		}
	}
}

// Roles that a line producer would not take for anything else.
func TestProfilesOfNeighbours(t *testing.T) {
	for _, test := range []struct {
		role   role.Role
		in     string
		degree role.Degree
		by     role.Capacity
	}{
		{role.Director, "film", role.HandsOnDaily, role.Decides},
		{role.Director, "theatre", role.HandsOnDaily, 0},
		{role.FirstAssistantDirector, "film", role.HandsOnDaily, role.Decides},
		{role.Artist, "music", role.HandsOnDaily, 0},
		{role.Financier, "film", role.HandsOff, role.Decides},
		{role.PostProductionSupervisor, "film", role.HandsOnDaily, role.TakesPart}, // one piece of advice on a budget does not make it an adviser
		{role.ExecutiveProducer, "theatre", role.HandsOnRarely, role.Advises},
		{role.AssociateProducer, "film", role.HandsOnPartly, role.TakesPart},
		{role.InvestorExecutiveProducer, "film/independent", role.HandsOnRarely, role.Decides},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		p := role.ProfileOf(test.role, in)
		if got := p.Degree(); got != test.degree {
			t.Errorf("%v, %s: %v, want %v", test.role, test.in, got, test.degree)
		}
		if got := p.On(role.DecisionMakingAuthority).By; got != test.by {
			t.Errorf("%v, %s: authority read from %v, want %v", test.role, test.in, got, test.by)
		}
	}
	r := role.ProfileOf(role.LineProducer, role.Setting{Medium: role.Film}).On(role.CreativeInvolvement)
	if !r.Near.Not.Has(role.CreativeDirection) || r.Lean() != 0 || !r.Near.IsZero() {
		t.Errorf("line producer, creative: %+v, want the creative direction denied", r)
	}
	if r := role.ProfileOf(role.Producer, role.Setting{Medium: role.Film}).On(role.CreativeInvolvement); r.Near.Not.Intersects(r.Near.Usual.Union(r.Near.AtTimes)) {
		t.Errorf("producer, creative: %v held and denied", r.Near.Not)
	}
}

// Every dimension has two ends, and its readings keep to the duties of both.
func TestDimensions(t *testing.T) {
	p := role.ProfileOf(role.Producer, role.Setting{Medium: role.Film})
	n := 0
	for d := range role.Dimensions() {
		n++
		near, far := d.Ends()
		nearDuties, farDuties := d.Duties()
		r := p.On(d)
		if near == "" || far == "" || near == far || r.Dimension != d || nearDuties.IsZero() || farDuties.IsZero() {
			t.Errorf("%v: %q, %q, %v and %v", d, near, far, nearDuties, farDuties)
		}
		if d != role.HandsOn && nearDuties.Intersects(farDuties) {
			t.Errorf("%v: both ends are read from %v", d, nearDuties.Intersect(farDuties))
		}
		if !nearDuties.Contains(r.Near.Of) || !farDuties.Contains(r.Far.Of) {
			t.Errorf("%v: read from %v and %v", d, r.Near.Of.Minus(nearDuties), r.Far.Of.Minus(farDuties))
		}
	}
	if n != len(p.Readings) {
		t.Errorf("%d readings of %d dimensions", len(p.Readings), n)
	}
	if near, far := role.Dimension(99).Duties(); !near.IsZero() || !far.IsZero() {
		t.Errorf("an invalid dimension is read from %v and %v", near, far)
	}
}

// What the articles list as the executive producer's lies at the far ends, what
// they list as the producer's at the near ends, in whatever medium it occurs.
func TestDutiesLieAtTheEndsTheArticlesPutThemAt(t *testing.T) {
	far := func(d role.Dimension) role.DutySet { _, far := d.Duties(); return far }
	near := func(d role.Dimension) role.DutySet { near, _ := d.Duties(); return near }
	for _, test := range []struct {
		ref    string
		end    role.DutySet
		duties []role.Duty
	}{
		{"seed-003 S213", far(role.RoleInProduction), []role.Duty{role.Financing, role.BusinessRelationships, role.Packaging, role.StrategicOversight, role.DistributionStrategy}},
		{"seed-003 S220", far(role.CreativeInvolvement), []role.Duty{role.Financing, role.Packaging, role.DistributionDeal, role.BusinessDecisions}},
		{"seed-003 S214", near(role.RoleInProduction), []role.Duty{role.DailyOperations, role.CrewCoordination, role.BudgetManagement, role.ShootingSchedule, role.LocationSecuring, role.Logistics}},
		{"seed-003 S221", near(role.ProjectInfluence), []role.Duty{role.CrewHiring, role.Equipment, role.ShootingDates, role.CastCommunication, role.LocationSecuring, role.ProblemSolving}},
		{"seed-002 S151", near(role.CreativeInvolvement), []role.Duty{role.CreativeDirection, role.DirectorConsultation, role.Writing, role.Editing}},
		{"seed-002 S152", near(role.FinancialResponsibility), []role.Duty{role.Budget, role.BudgetManagement, role.CostReports, role.Payroll}},
		{"seed-002 S152", far(role.FinancialResponsibility), []role.Duty{role.Financing, role.MajorFinancialDecisions, role.InvestorRelations, role.Capitalization}},
		{"roles 3.2, music", near(role.CreativeInvolvement), []role.Duty{role.SongSelection, role.Arrangement, role.RecordingSessions, role.Mix, role.Master}},
		{"roles 3.6, story", near(role.CreativeInvolvement), []role.Duty{role.StoryInPost, role.SegmentProduction, role.Storylines}},
		{"roles 3.10, company manager", near(role.FinancialResponsibility), []role.Duty{role.Payroll, role.BoxOffice, role.Insurance}},
		{"roles 3.9, effects", near(role.FinancialResponsibility), []role.Duty{role.VisualEffectsBids, role.PostBudget, role.PostDeals}},
		{"roles 3.12, games", near(role.RoleInProduction), []role.Duty{role.GameMilestones, role.GameShipping, role.Localization, role.LiveOperations}},
	} {
		if missing := role.DutySetOf(test.duties...).Minus(test.end); !missing.IsZero() {
			t.Errorf("%s: %v lie elsewhere", test.ref, missing)
		}
	}
}

// A reading says nothing that the claims do not say: every duty of it is one the
// matrix gives the role that often in the setting.
func TestProfileSaysWhatTheClaimsSay(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		r := anyRole(t, "role")
		p := m.Profile(r, in)
		held := m.Duties(r, role.TakesPart, in, role.Sometimes)
		usual := m.Duties(r, role.TakesPart, in, role.Usually)
		for d := range role.Dimensions() {
			for _, tally := range []role.Tally{p.On(d).Near, p.On(d).Far} {
				if !tally.Of.Contains(tally.Usual.Union(tally.AtTimes)) || tally.Usual.Intersects(tally.AtTimes) || !tally.Usual.Union(tally.AtTimes).Contains(tally.General) {
					t.Fatalf("%v: %+v", d, tally)
				}
				if !usual.Contains(tally.Usual) || !held.Contains(tally.AtTimes) {
					t.Fatalf("%v of %v: %v are held more often than the claims say", d, r, tally.Usual.Minus(usual).Union(tally.AtTimes.Minus(held)))
				}
			}
		}
	})
}

// A role that any claim of its setting gives work by hand or from a distance
// never comes out without a degree.
func TestEveryWorkingRoleHasADegree(t *testing.T) {
	m := role.Published()
	for r := range role.Roles() {
		for _, in := range append(m.NarrowerSettings(role.Setting{}, r), role.Setting{}) {
			if m.Duties(r, role.TakesPart, in, role.Sometimes).IsZero() {
				continue
			}
			if p := m.Profile(r, in); p.Degree() == 0 {
				t.Errorf("%v in %v: no degree", r, in)
			}
		}
	}
}

func BenchmarkProfile(b *testing.B) {
	in := role.Setting{Medium: role.Film, Format: role.Feature}
	for b.Loop() {
		role.ProfileOf(role.ExecutiveProducer, in)
	}
}

func BenchmarkCompare(b *testing.B) {
	in := role.Setting{Medium: role.Film, Format: role.Feature}
	for b.Loop() {
		role.Compare(role.ExecutiveProducer, role.Producer, in)
	}
}

func anyRole(t *rapid.T, label string) role.Role {
	return rapid.SampledFrom(slices.Collect(role.Roles())).Draw(t, label)
}

// Authority is read from what a role decides, else from the advice it gives, else
// from its work; the reading says from which.
func TestAuthorityBy(t *testing.T) {
	for _, test := range []struct {
		role role.Role
		in   string
		by   role.Capacity
		lean role.Lean
	}{
		{role.LineProducer, "film", role.Decides, role.LeansNear},
		{role.TheatreProducer, "theatre", role.Decides, role.LeansFar},
		{role.ExecutiveProducer, "theatre", role.Advises, role.LeansFar},
		{role.SegmentProducer, "television/non-fiction-series", role.TakesPart, role.LeansNear},
		{role.CoProducer, "television/scripted-series", 0, 0},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		if r := role.ProfileOf(test.role, in).On(role.DecisionMakingAuthority); r.By != test.by || r.Lean() != test.lean {
			t.Errorf("%v in %v: read by %v, leans %v, want %v, %v", test.role, in, r.By, r.Lean(), test.by, test.lean)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		r := rapid.SampledFrom(slices.Collect(role.Roles())).Draw(t, "role")
		m := role.Published()
		for _, reading := range m.Profile(r, in).Readings {
			if said := !reading.Near.IsZero() || !reading.Far.IsZero(); reading.By != 0 != (said && reading.Dimension == role.DecisionMakingAuthority) {
				t.Fatalf("%v in %v: %v is read by %v", r, in, reading.Dimension, reading.By)
			}
			near, far := reading.Dimension.Duties()
			if reading.By != 0 && reading.By != role.Decides {
				if approved := m.Duties(r, role.Approves, in, role.Sometimes); !approved.Intersect(near.Union(far)).IsZero() {
					t.Fatalf("%v in %v approves %v, and is read by %v", r, in, approved, reading.By)
				}
			}
		}
	})
}

// Where one claim or two are known of a role, how hands-on it is follows from what
// they say: the whole production is the making too, and functions delegated by the
// producer may be any.
func TestDegreeByFewClaims(t *testing.T) {
	for _, test := range []struct {
		role role.Role
		in   string
		want role.Degree
	}{
		{role.CoProducer, "commercial", role.HandsOnPartly},
		{role.CoProducer, "television/news", role.HandsOnPartly},
		{role.CoProducer, "television/non-fiction-series", role.HandsOnPartly},
		{role.CoProducer, "digital/web-series", role.HandsOnPartly},
		{role.CoProducer, "film", role.HandsOnPartly},
		{role.CoProducer, "theatre", role.HandsOff}, // capital alone
		{role.AssociateProducer, "commercial", role.HandsOnRarely},
		{role.AssociateProducer, "digital/web-series", role.HandsOnRarely},
		{role.AssociateProducer, "television/news", role.HandsOnPartly},
		{role.AssociateProducer, "video-game", role.HandsOnDaily},
	} {
		if got := role.ProfileOf(test.role, in(t, test.in)).Degree(); got != test.want {
			t.Errorf("%v in %s: %v, want %v", test.role, test.in, got, test.want)
		}
	}
}

// Who oversees or decides the whole production and does nothing else is above the
// making, not half in it.
func TestDegreeOfOneClaim(t *testing.T) {
	for c, want := range map[role.Capacity]role.Degree{
		role.Performs: role.HandsOnPartly, role.TakesPart: role.HandsOnPartly,
		role.Oversees: role.HandsOff, role.Approves: role.HandsOff, role.Decides: role.HandsOff,
	} {
		m, err := role.NewMatrix(role.Claim{
			Fact: role.Fact{ID: 1, Scope: role.Anywhere(), Frequency: role.Usually, Ref: cite.Ref{Source: "seed-001", At: "S001"}},
			Role: role.CoProducer, Duty: role.OverallManagement, Capacity: c,
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := m.Profile(role.CoProducer, role.Setting{}).Degree(); got != want {
			t.Errorf("%v the whole production: %v, want %v", c, got, want)
		}
	}
}
