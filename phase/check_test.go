package phase_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

var (
	independentFeature = role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}
	studioFeature      = role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleStudio}
	documentary        = role.Setting{Medium: role.Film, Format: role.Documentary, Scale: role.ScaleIndependent}
	series             = role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}
)

// matrixOf returns a matrix that says exactly who approves the budget and who
// decides the final cut of films.
func matrixOf(t testing.TB) *role.Matrix {
	t.Helper()
	claim := func(id role.FactID, r role.Role, d role.Duty, c role.Capacity, f role.Frequency) role.Claim {
		return role.Claim{
			Fact: role.Fact{ID: id, Scope: role.ScopeOf(role.Setting{Medium: role.Film}), Frequency: f, Ref: cite.Ref{Source: "seed-001", At: "S112"}},
			Role: r, Duty: d, Capacity: c,
		}
	}
	m, err := role.NewMatrix(
		claim(1, role.ExecutiveProducer, role.Budget, role.Approves, role.Usually),
		claim(2, role.Producer, role.Budget, role.Approves, role.Usually),
		claim(3, role.LineProducer, role.Budget, role.Prepares, role.Usually),
		claim(4, role.HonoraryExecutiveProducer, role.Budget, role.TakesPart, role.Never),
		claim(5, role.Director, role.Budget, role.Approves, role.Sometimes),
		claim(6, role.StudioExecutiveProducer, role.Budget, role.Approves, role.Always),
		claim(10, role.NonWritingExecutiveProducer, role.Budget, role.Approves, role.Rarely),
		claim(7, role.Producer, role.SetPresence, role.Performs, role.Usually),
		claim(8, role.ExecutiveProducer, role.SetPresence, role.Performs, role.Rarely),
		claim(9, role.ExecutiveProducer, role.DailyOperations, role.Performs, role.Never),
	)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func signatureOf(t *testing.T, r phase.GateReport, by role.Role) phase.Signature {
	t.Helper()
	i := slices.IndexFunc(r.Signatures, func(s phase.Signature) bool { return s.Role == by })
	if i < 0 {
		t.Fatalf("no signature of %v in\n%v", by, r)
	}
	return r.Signatures[i]
}

// TestBudgetApproval walks the ways a signature can stand.
func TestBudgetApproval(t *testing.T) {
	drafted := phase.Facts{phase.BudgetDrafted: cite.True}
	everybody := []phase.Post{{Role: role.ExecutiveProducer, Person: "Ann"}, {Role: role.Producer, Person: "Ben"}, {Role: role.LineProducer, Person: "Lee"}}
	for _, c := range []struct {
		name     string
		with     phase.GateCase
		executed phase.SignatureState // the executive producer's signature
		want     cite.Truth
		may      []role.Person
	}{
		{
			name:     "both signed",
			with:     phase.GateCase{Facts: drafted, Crew: phase.Crew{Posts: everybody}, Signed: map[role.Person]cite.Truth{"Ann": cite.True, "Ben": cite.True}},
			executed: phase.SignatureGiven, want: cite.True,
		},
		{
			name:     "no budget to sign",
			with:     phase.GateCase{Facts: phase.Facts{phase.BudgetDrafted: cite.False}, Crew: phase.Crew{Posts: everybody}, Signed: map[role.Person]cite.Truth{"Ann": cite.True, "Ben": cite.True}},
			executed: phase.SignatureGiven, want: cite.False,
		},
		{
			name:     "the executive producer has not",
			with:     phase.GateCase{Facts: drafted, Crew: phase.Crew{Posts: everybody}, Signed: map[role.Person]cite.Truth{"Ann": cite.False, "Ben": cite.True}},
			executed: phase.SignatureMissing, want: cite.False, may: []role.Person{"Ann"},
		},
		{
			name:     "nobody said whether",
			with:     phase.GateCase{Facts: drafted, Crew: phase.Crew{Posts: everybody}, Signed: map[role.Person]cite.Truth{"Ben": cite.True}},
			executed: phase.SignatureUnknown, want: cite.Unknown, may: []role.Person{"Ann"},
		},
		{
			name: "the line producer's signature does not count",
			with: phase.GateCase{Facts: drafted, Crew: phase.Crew{Posts: everybody}, Signed: map[role.Person]cite.Truth{
				"Ann": cite.False, "Ben": cite.True, "Lee": cite.True,
			}},
			executed: phase.SignatureMissing, want: cite.False, may: []role.Person{"Ann"},
		},
		{
			name:     "nobody said whether there is an executive producer",
			with:     phase.GateCase{Facts: drafted, Crew: phase.Crew{Posts: everybody[1:]}, Signed: map[role.Person]cite.Truth{"Ben": cite.True}},
			executed: phase.SignatureUnknown, want: cite.Unknown,
		},
		{
			name: "there is no executive producer",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: everybody[1:], Absent: []role.Role{role.ExecutiveProducer}},
				Signed: map[role.Person]cite.Truth{"Ben": cite.True},
			},
			executed: phase.SignatureAbsent, want: cite.True,
		},
		{
			name: "the post is vacant",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: []phase.Post{{Role: role.ExecutiveProducer}, everybody[1]}},
				Signed: map[role.Person]cite.Truth{"Ben": cite.True},
			},
			executed: phase.SignatureVacant, want: cite.False,
		},
		{
			name: "a deputy signed",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: everybody, Delegations: []phase.Delegation{{From: "Ann", To: "Dee"}}},
				Signed: map[role.Person]cite.Truth{"Ann": cite.False, "Ben": cite.True, "Dee": cite.True},
			},
			executed: phase.SignatureGiven, want: cite.True,
		},
		{
			name: "the deputy may sign",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: everybody, Delegations: []phase.Delegation{{From: "Ann", To: "Dee"}}},
				Signed: map[role.Person]cite.Truth{"Ann": cite.False, "Ben": cite.True, "Dee": cite.False},
			},
			executed: phase.SignatureMissing, want: cite.False, may: []role.Person{"Ann", "Dee"},
		},
		{
			name: "an investor signs as the executive producer that they are",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: []phase.Post{{Role: role.InvestorExecutiveProducer, Person: "Ivy"}, everybody[1]}},
				Signed: map[role.Person]cite.Truth{"Ivy": cite.True, "Ben": cite.True},
			},
			executed: phase.SignatureGiven, want: cite.True,
		},
		{
			name: "an honorary one does not",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: []phase.Post{{Role: role.HonoraryExecutiveProducer, Person: "Joy"}, everybody[1]}},
				Signed: map[role.Person]cite.Truth{"Joy": cite.True, "Ben": cite.True},
			},
			executed: phase.SignatureUnknown, want: cite.Unknown,
		},
		{
			name: "nor does one who rarely approves a budget",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: []phase.Post{{Role: role.NonWritingExecutiveProducer, Person: "Kit"}, everybody[1]}},
				Signed: map[role.Person]cite.Truth{"Kit": cite.True, "Ben": cite.True},
			},
			executed: phase.SignatureUnknown, want: cite.Unknown,
		},
		{
			name: "one of two executive producers is enough",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: append(everybody[:3:3], phase.Post{Role: role.ExecutiveProducer, Person: "Amy"})},
				Signed: map[role.Person]cite.Truth{"Ann": cite.True, "Amy": cite.False, "Ben": cite.True},
			},
			executed: phase.SignatureGiven, want: cite.True,
		},
		{
			name: "unless everyone has to",
			with: phase.GateCase{
				Facts: drafted, Crew: phase.Crew{Posts: append(everybody[:3:3], phase.Post{Role: role.ExecutiveProducer, Person: "Amy"})},
				Signed:   map[role.Person]cite.Truth{"Ann": cite.True, "Amy": cite.False, "Ben": cite.True},
				Everyone: true,
			},
			executed: phase.SignatureMissing, want: cite.False, may: []role.Person{"Amy"},
		},
	} {
		c.with.Gate, c.with.Setting, c.with.Matrix = phase.GateBudgetApproval, independentFeature, matrixOf(t)
		report := c.with.Check()
		s := signatureOf(t, report, role.ExecutiveProducer)
		if s.State != c.executed || report.Truth() != c.want || !cmp.Equal(s.May, c.may) {
			t.Errorf("%s: %v by %v, may be given by %v, gate %v; want %v, %v, gate %v\n%v",
				c.name, s.State, s.Signed, s.May, report.Truth(), c.executed, c.may, c.want, report)
		}
		if slices.ContainsFunc(report.Signatures, func(s phase.Signature) bool { return s.Role == role.StudioExecutiveProducer }) {
			t.Errorf("%s: a variant is asked to sign beside the role it is a variant of", c.name)
		}
		if director := signatureOf(t, report, role.Director); director.Required() || director.Truth() != cite.True {
			t.Errorf("%s: the director's signature stands in the way: %v", c.name, director)
		}
		for _, open := range report.StillToSign() {
			if open.Truth() == cite.True {
				t.Errorf("%s: %v still has to sign", c.name, open.Role)
			}
		}
	}
}

func truths(r phase.GateReport) map[phase.Condition]cite.Truth {
	found := map[phase.Condition]cite.Truth{}
	for _, q := range r.Requirements {
		if before, ok := found[q.Condition]; ok {
			found[q.Condition] = before.And(q.Truth)
			continue
		}
		found[q.Condition] = q.Truth
	}
	return found
}

// TestFinancingBeforeTheShoot shows where the rule that money comes before the
// shoot holds and where it does not.
func TestFinancingBeforeTheShoot(t *testing.T) {
	none := phase.Facts{phase.FinancingInPlace: cite.False}
	own := phase.Facts{phase.FinancingInPlace: cite.False, phase.OutsideMoney: cite.False}
	theirs := phase.Facts{phase.FinancingInPlace: cite.False, phase.OutsideMoney: cite.True}
	for _, c := range []struct {
		name  string
		in    role.Setting
		facts phase.Facts
		want  cite.Truth
	}{
		{"a studio film waits for it", studioFeature, none, cite.False},
		{"even with money of its own", studioFeature, own, cite.False},
		{"an independent film waits for the money of others", independentFeature, theirs, cite.False},
		{"not for what its maker has", independentFeature, own, cite.True},
		{"and if nobody knows whose money it is, nobody knows", independentFeature, none, cite.Unknown},
		{"a documentary shoots without", documentary, theirs, cite.True},
		{"whether it is a studio film nobody said", role.Setting{Medium: role.Film, Format: role.Feature}, own, cite.Unknown},
		{"whether it is a documentary nobody said", role.Setting{Medium: role.Film, Scale: role.ScaleIndependent}, theirs, cite.Unknown},
	} {
		report := phase.GateCase{Gate: phase.GateStartOfProduction, Setting: c.in, Facts: c.facts}.Check()
		if got, ok := truths(report)[phase.FinancingInPlace]; got != c.want && (ok || c.want != cite.True) {
			t.Errorf("%s: %v, want %v\n%v", c.name, got, c.want, report)
		}
	}
}

func TestBondOnlyWhereItIsAskedFor(t *testing.T) {
	for _, c := range []struct{ required, issued, want cite.Truth }{
		{cite.True, cite.True, cite.True},
		{cite.True, cite.False, cite.False},
		{cite.True, cite.Unknown, cite.Unknown},
		{cite.False, cite.False, cite.True},
		{cite.False, cite.Unknown, cite.True},
		{cite.Unknown, cite.False, cite.Unknown},
		{cite.Unknown, cite.True, cite.True},
	} {
		facts := phase.Facts{phase.BondRequired: c.required, phase.BondIssued: c.issued}
		report := phase.GateCase{Gate: phase.GateStartOfProduction, Setting: independentFeature, Facts: facts}.Check()
		if got := truths(report)[phase.BondIssued]; got != c.want {
			t.Errorf("required %v, issued %v: %v, want %v", c.required, c.issued, got, c.want)
		}
	}
}

// TestSignersByName checks the bodies that the sources name, in their settings.
func TestSignersByName(t *testing.T) {
	for _, c := range []struct {
		gate phase.Gate
		in   string
		want []role.Role
	}{
		{phase.GateGreenlight, "film/feature/studio", []role.Role{role.StudioHead}},
		{phase.GateGreenlight, "film/feature/independent", nil},
		{phase.GateFinancingClosed, "film/feature/independent", []role.Role{role.Financier, role.CompletionGuarantor, role.ExecutiveProducer}},
		{phase.GateBond, "film/feature/independent", []role.Role{role.CompletionGuarantor}},
		{phase.GateStory, "scripted-series", []role.Role{role.NetworkExecutive}},
		{phase.GateStory, "film/feature", nil},
		{phase.GateEditorialSpecification, "television/GB", []role.Role{role.ProductionExecutive, role.Network}},
		{phase.GateEditorialSpecification, "television/US", nil},
		{phase.GatePreProductionMeeting, "commercial", []role.Role{role.Advertiser, role.AdvertisingAgency, role.ProductionCompany}},
		{phase.GateMilestone, "video-game", []role.Role{role.Publisher}},
		{phase.GateGoldMaster, "video-game", []role.Role{role.Platform, role.Publisher}},
		{phase.GateMixApproval, "album", []role.Role{role.MusicProducer, role.Artist, role.Label}},
		{phase.GateOpening, "musical", []role.Role{role.TheatreProducer}},
	} {
		in, err := role.ParseSetting(c.in)
		if err != nil {
			t.Fatal(err)
		}
		var got []role.Role
		for _, s := range phase.Signers(c.gate, in) {
			if s.Role != 0 {
				got = append(got, s.Role)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%v in %v: %s", c.gate, in, diff)
		}
	}
}

// TestEitherSigns: of two roles of whom either signs, one is enough, and nobody has
// to only where a production has neither.
func TestEitherSigns(t *testing.T) {
	ben, ada := phase.Post{Role: role.Producer, Person: "Ben"}, phase.Post{Role: role.FirstAssistantDirector, Person: "Ada"}
	for _, c := range []struct {
		name   string
		posts  []phase.Post
		absent []role.Role
		signed map[role.Person]cite.Truth
		want   phase.SignatureState
	}{
		{"the producer", []phase.Post{ben, ada}, nil, map[role.Person]cite.Truth{"Ben": cite.True, "Ada": cite.False}, phase.SignatureGiven},
		{"the first assistant director", []phase.Post{ben, ada}, nil, map[role.Person]cite.Truth{"Ben": cite.False, "Ada": cite.True}, phase.SignatureGiven},
		{"neither", []phase.Post{ben, ada}, nil, map[role.Person]cite.Truth{"Ben": cite.False, "Ada": cite.False}, phase.SignatureMissing},
		{"one who is the other's only stand-in", []phase.Post{ada}, []role.Role{role.Producer}, map[role.Person]cite.Truth{"Ada": cite.False}, phase.SignatureMissing},
		{"nobody said whether there is the other", nil, []role.Role{role.Producer}, nil, phase.SignatureUnknown},
		{"there is neither", nil, []role.Role{role.Producer, role.FirstAssistantDirector}, nil, phase.SignatureAbsent},
	} {
		report := phase.GateCase{Gate: phase.GateWrap, Setting: independentFeature, Crew: phase.Crew{Posts: c.posts, Absent: c.absent}, Signed: c.signed}.Check()
		s := signatureOf(t, report, role.Producer)
		if s.State != c.want || s.Or != role.FirstAssistantDirector || s.Who() != "Producer or First Assistant Director" {
			t.Errorf("%s signed: %v by %v, want %v", c.name, s.State, s.Who(), c.want)
		}
	}
}

// TestSignsWhereAsked: the guarantor signs the closing of the financing where a
// bond is asked for, and stands in nobody's way where it is not.
func TestSignsWhereAsked(t *testing.T) {
	for _, c := range []struct{ required, signed, want cite.Truth }{
		{cite.True, cite.True, cite.True}, {cite.True, cite.False, cite.False}, {cite.True, cite.Unknown, cite.Unknown},
		{cite.False, cite.False, cite.True}, {cite.Unknown, cite.False, cite.Unknown}, {cite.Unknown, cite.True, cite.True},
	} {
		s := signatureOf(t, phase.GateCase{
			Gate: phase.GateFinancingClosed, Setting: independentFeature, Facts: phase.Facts{phase.BondRequired: c.required},
			Crew:   phase.Crew{Posts: []phase.Post{{Role: role.CompletionGuarantor, Person: "Gus"}}},
			Signed: map[role.Person]cite.Truth{"Gus": c.signed},
		}.Check(), role.CompletionGuarantor)
		if s.Truth() != c.want || s.When != phase.BondRequired || s.Asked != c.required {
			t.Errorf("a bond is asked for: %v, the guarantor has signed: %v; %v, want %v", c.required, c.signed, s.Truth(), c.want)
		}
	}
}

// TestKnowingMoreSettles is the law of the gate: learning a fact may turn
// undetermined into open or closed, and never turns one of these into another.
func TestKnowingMoreSettles(t *testing.T) {
	m := matrixOf(t)
	gates := slices.Collect(phase.Gates())
	conditions := slices.Collect(phase.Conditions())
	people := []role.Person{"Ann", "Ben", "Cat", "Dan"}
	roles := []role.Role{role.ExecutiveProducer, role.Producer, role.HonoraryExecutiveProducer, role.Director, role.Financier, role.Distributor}
	settings := []role.Setting{{}, {Medium: role.Film}, independentFeature, studioFeature, documentary, series, {Medium: role.Commercial}, {Medium: role.VideoGame}}
	rapid.Check(t, func(t *rapid.T) {
		truth := rapid.SampledFrom([]cite.Truth{cite.Unknown, cite.False, cite.True})
		c := phase.GateCase{
			Gate: rapid.SampledFrom(gates).Draw(t, "gate"), Setting: rapid.SampledFrom(settings).Draw(t, "setting"), Matrix: m,
			Facts: phase.Facts{}, Signed: map[role.Person]cite.Truth{}, Everyone: rapid.Bool().Draw(t, "everyone"),
		}
		for _, k := range conditions {
			c.Facts[k] = truth.Draw(t, k.String())
		}
		for _, p := range people {
			c.Signed[p] = truth.Draw(t, string(p))
			c.Crew.Posts = append(c.Crew.Posts, phase.Post{Role: rapid.SampledFrom(roles).Draw(t, "role"), Person: p})
		}
		before := c.Check()
		more := c
		more.Facts, more.Signed = phase.Facts{}, map[role.Person]cite.Truth{}
		for k, v := range c.Facts {
			more.Facts[k] = v
		}
		for k, v := range c.Signed {
			more.Signed[k] = v
		}
		if k := rapid.SampledFrom(conditions).Draw(t, "learned"); more.Facts[k] == cite.Unknown {
			more.Facts[k] = truth.Draw(t, "as")
		}
		if p := rapid.SampledFrom(people).Draw(t, "who"); more.Signed[p] == cite.Unknown {
			more.Signed[p] = truth.Draw(t, "signed")
		}
		after := more.Check()
		if before.Truth().Known() && after.Truth() != before.Truth() {
			t.Fatalf("learning turned %v into\n%v", before, after)
		}
		for _, q := range before.Requirements {
			if got := truths(after)[q.Condition]; q.Truth.Known() && !q.Depends && got != q.Truth && got != cite.Unknown {
				t.Fatalf("learning turned %v of %v into %v", q.Truth, q.Condition, got)
			}
		}
	})
}

// TestReportAddsUp checks the parts of a report against each other.
func TestReportAddsUp(t *testing.T) {
	report := phase.GateCase{
		Gate: phase.GateStartOfProduction, Setting: independentFeature,
		Facts: phase.Facts{
			phase.ScriptLocked: cite.True, phase.BudgetApproved: cite.True, phase.InsuranceInPlace: cite.False, phase.OutsideMoney: cite.False,
			phase.BondRequired: cite.False,
		},
		Crew:   phase.Crew{Posts: []phase.Post{{Role: role.Producer, Person: "Ben"}}},
		Signed: map[role.Person]cite.Truth{"Ben": cite.False},
	}.Check()
	if n := len(report.Met()) + len(report.Unmet()) + len(report.Unknown()); n != len(report.Requirements) || n == 0 {
		t.Errorf("%d requirements in %d", n, len(report.Requirements))
	}
	if len(report.Unmet()) != 1 || report.Unmet()[0].Condition != phase.InsuranceInPlace {
		t.Errorf("unmet: %v", report.Unmet())
	}
	findings := report.Findings()
	if len(findings) != len(report.Requirements)+len(report.Signatures) {
		t.Errorf("%d findings", len(findings))
	}
	failures := 0
	for _, f := range findings {
		if f.Code == "" || f.Message == "" || f.Ref.Source == "" || f.Level == 0 {
			t.Errorf("finding %+v says too little", f)
		}
		if f.Level == cite.Failure {
			failures++
		}
	}
	if failures != 2 || report.Truth() != cite.False {
		t.Errorf("%d failures, want the insurance and the producer's signature\n%v", failures, report)
	}
	if text := report.String(); !strings.HasPrefix(text, "start of production: closed\n") || strings.Count(text, "\n") != len(findings)+1 {
		t.Errorf("the report reads\n%s", text)
	}
	unknown := phase.GateCase{Gate: phase.GateOpening, Setting: independentFeature}.Check()
	if unknown.Known() || unknown.Truth() != cite.Unknown || len(unknown.Findings()) != 0 {
		t.Errorf("a gate that films do not have: %v", unknown)
	}
}

// TestGuarantorOfNobody: where no bond is asked for no gate waits for a guarantor, and
// executive producer and producer sign the budget and the schedule of a film.
func TestGuarantorOfNobody(t *testing.T) {
	asked := 0
	for _, in := range everySetting(t) {
		for g := range phase.Gates() {
			for _, s := range (phase.GateCase{Gate: g, Setting: in}).Check().Signatures {
				if s.Role != role.CompletionGuarantor || g == phase.GateBond {
					continue
				}
				if asked++; s.When != phase.BondRequired {
					t.Errorf("%v in %v: the guarantor signs subject to %v", g, in, s.When)
				}
			}
		}
	}
	if asked == 0 {
		t.Error("no gate knows a guarantor")
	}
	for _, g := range []phase.Gate{phase.GateScriptLock, phase.GateBudgetApproval, phase.GateScheduleApproval} {
		report := phase.GateCase{
			Gate: g, Setting: independentFeature,
			Facts:  phase.Facts{phase.BudgetDrafted: cite.True, phase.ScheduleDrafted: cite.True, phase.ScriptCirculated: cite.True, phase.BondRequired: cite.False},
			Crew:   phase.Crew{Posts: []phase.Post{{Role: role.ExecutiveProducer, Person: "Ann"}, {Role: role.Producer, Person: "Ben"}, {Role: role.Financier, Person: "Fay"}}},
			Signed: map[role.Person]cite.Truth{"Ann": cite.True, "Ben": cite.True},
		}.Check()
		if report.Truth() != cite.True {
			t.Errorf("both have signed and no bond is asked for: %v", report)
		}
	}
}

// TestNobodyKnownToSign checks that a duty nobody is known to hold leaves a gate
// undetermined and is told.
func TestNobodyKnownToSign(t *testing.T) {
	empty, err := role.NewMatrix()
	if err != nil {
		t.Fatal(err)
	}
	report := phase.GateCase{
		Gate: phase.GateScheduleApproval, Setting: series, Matrix: empty,
		Facts: phase.Facts{phase.ScheduleDrafted: cite.True},
	}.Check()
	if report.Truth() != cite.Unknown || len(report.StillToSign()) != 1 || report.StillToSign()[0].Duty != role.ShootingSchedule {
		t.Errorf("nobody is known to approve schedules: %v", report)
	}
	// Where the register names who signs, nobody else is waited for.
	album := phase.GateCase{
		Gate: phase.GateBudgetApproval, Setting: role.Setting{Medium: role.Music, Format: role.Album}, Matrix: empty,
		Facts: phase.Facts{phase.BudgetDrafted: cite.True}, Crew: phase.Crew{Posts: []phase.Post{{Role: role.ExecutiveProducer, Person: "Ann"}}},
		Signed: map[role.Person]cite.Truth{"Ann": cite.True},
	}.Check()
	if album.Truth() != cite.True {
		t.Errorf("the budget of an album is signed: %v", album)
	}
}

// TestGuarantorSigns: a guarantor has to sign the bond and, with a bond, the closing
// of the financing, and may sign elsewhere; without a bond nobody asks for that.
func TestGuarantorSigns(t *testing.T) {
	required := map[phase.Gate]bool{phase.GateFinancingClosed: true, phase.GateBond: true}
	sometimes := map[phase.Gate]bool{phase.GateBudgetApproval: true, phase.GateScheduleApproval: true, phase.GateScriptLock: true, phase.GateDelivery: true}
	for g := range phase.Gates() {
		for _, bond := range []cite.Truth{cite.True, cite.False} {
			report := phase.GateCase{Gate: g, Setting: independentFeature, Facts: phase.Facts{phase.BondRequired: bond}, Crew: phase.Crew{
				Posts: []phase.Post{{Role: role.CompletionGuarantor, Person: "Gus"}},
			}, Signed: map[role.Person]cite.Truth{"Gus": cite.False}}.Check()
			at := slices.IndexFunc(report.Signatures, func(s phase.Signature) bool { return s.Role == role.CompletionGuarantor })
			if at < 0 {
				if required[g] || sometimes[g] {
					t.Errorf("%v does not speak of the guarantor", g)
				}
				continue
			}
			s := report.Signatures[at]
			if s.Required() != required[g] || s.Required() == sometimes[g] {
				t.Errorf("%v: the guarantor has to sign: %v", g, s.Required())
			}
			if holdsUp := required[g] && (bond == cite.True || g == phase.GateBond); (s.Truth() == cite.False) != holdsUp {
				t.Errorf("%v, with a bond asked for: %v: without the guarantor it is %v", g, bond, s.Truth())
			}
			if want := ", sometimes asked for, subject to a demand for a completion bond: missing"; sometimes[g] && !strings.Contains(report.String(), want) {
				t.Errorf("%v: %v does not say %q", g, report, want)
			}
		}
	}
}
