package role_test

import (
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/role"
)

func anyDutySet(t *rapid.T, label string) role.DutySet {
	return role.DutySetOf(rapid.SliceOfN(rapid.SampledFrom(slices.Collect(role.Duties())), 0, 12).Draw(t, label)...)
}

func anyRecord(t *rapid.T) role.Contribution {
	w := role.Contribution{Did: anyDutySet(t, "did"), Decided: anyDutySet(t, "decided")}
	w.DidNot = anyDutySet(t, "did not").Minus(w.Did).Minus(w.Decided)
	w.Unsure = anyDutySet(t, "unsure").Intersect(w.Did.Union(w.Decided).Union(w.DidNot))
	return w
}

func scoreOf(fits []role.Fit, r role.Role) int {
	for _, f := range fits {
		if f.Role == r {
			return f.Score
		}
	}
	return 0 // roles with no positive score are not listed
}

// Adding a duty typical of a role never lowers that role's fit.
func TestTypicalDutyNeverLowersFit(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		w := anyRecord(t)
		r := rapid.SampledFrom(slices.Collect(role.Roles())).Draw(t, "role")
		typical := slices.Collect(m.Duties(r, role.TakesPart, in, role.Often).All())
		if len(typical) == 0 {
			return
		}
		d := rapid.SampledFrom(typical).Draw(t, "duty")
		more := w
		if !more.Did.Has(d) && !more.Decided.Has(d) && rapid.Bool().Draw(t, "unsure") {
			more.Unsure = more.Unsure.With(d)
		} else {
			more.Unsure = more.Unsure.Without(d) // known at last
		}
		more.Did, more.DidNot = more.Did.With(d), more.DidNot.Without(d)
		if before, after := scoreOf(m.Fit(w, in), r), scoreOf(m.Fit(more, in), r); after < before {
			t.Fatalf("%v: %v added in %v, fit fell from %d to %d", r, d, in, before, after)
		}
	})
}

func TestFitSortsTheDutiesItIsGiven(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		w := anyRecord(t)
		for _, f := range m.Fit(w, in) {
			done := w.Did.Union(w.Decided)
			switch {
			case f.Score <= 0 || f.Matched.IsZero():
				t.Fatalf("%v: score %d, matched %v", f.Role, f.Score, f.Matched)
			case !done.Contains(f.Matched) || !done.Contains(f.Unusual) || f.Matched.Intersects(f.Unusual):
				t.Fatalf("%v: matched %v and unusual %v do not part %v", f.Role, f.Matched, f.Unusual, done)
			case !w.DidNot.Contains(f.Missing) || f.Open.Intersects(done) || f.Open.Intersects(w.DidNot):
				t.Fatalf("%v: missing %v, open %v", f.Role, f.Missing, f.Open)
			case f.Unsure != f.Matched.Union(f.Missing).Union(f.Unusual).Intersect(w.Unsure):
				t.Fatalf("%v: unsure of %v", f.Role, f.Unsure)
			}
		}
	})
}

// The roles behind a record account for disjoint parts of it, and leave nothing
// that any role could account for.
func TestRolesBehindAccountForWhatCanBe(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		w := anyRecord(t)
		var covered role.DutySet
		for _, f := range m.RolesBehind(w, in) {
			if covered.Intersects(f.Matched) {
				t.Fatalf("%v accounts for %v a second time", f.Role, covered.Intersect(f.Matched))
			}
			covered = covered.Union(f.Matched)
		}
		rest := role.Contribution{Did: w.Did.Minus(covered), Decided: w.Decided.Minus(covered), DidNot: w.DidNot, Unsure: w.Unsure}
		if left := m.Fit(rest, in); len(left) > 0 {
			t.Fatalf("%v could account for %v as well", left[0].Role, left[0].Matched)
		}
	})
}

// The worked example of seed-003 S220-S221, and the film-maker of S217 who does
// everything.
func TestWhichRoleIsThis(t *testing.T) {
	film := role.Setting{Medium: role.Film, Format: role.Feature}
	independent := film
	independent.Scale = role.ScaleIndependent
	executive := role.DutySetOf(role.Financing, role.Packaging, role.DistributionDeal, role.BusinessDecisions)
	hands := role.DutySetOf(role.CrewHiring, role.Equipment, role.ShootingDates, role.CastCommunication, role.LocationSecuring, role.ProblemSolving)
	for _, test := range []struct {
		name string
		work role.Contribution
		in   role.Setting
		want role.Role
	}{
		{"finance, packaging, distribution, business", role.Contribution{Did: executive}, film, role.ExecutiveProducer},
		{"the same, independent", role.Contribution{Did: executive}, independent, role.ExecutiveProducer},
		{"crew, equipment, dates, cast, locations, problems", role.Contribution{Did: hands}, film, role.Producer},
		{"the same, independent", role.Contribution{Did: hands}, independent, role.Producer},
		{"breakdown and budget draft", role.Contribution{Did: role.DutySetOf(role.ScriptBreakdown, role.PreliminaryBudget), Decided: role.DutySetOf(role.ContingencySpending)}, film, role.LineProducer},
		{"call sheet and set", role.Contribution{Did: role.DutySetOf(role.CallSheet, role.SetOperations), Decided: role.DutySetOf(role.CallSheet)}, film, role.FirstAssistantDirector},
		{"director's cut", role.Contribution{Decided: role.DutySetOf(role.DirectorsCut), Did: role.DutySetOf(role.Directing)}, film, role.Director},
	} {
		fits := role.FitOf(test.work, test.in)
		if len(fits) == 0 || fits[0].Role != test.want {
			t.Errorf("%s: %v, want %v first", test.name, top(fits, 4), test.want)
		}
	}
	everything := role.Contribution{Did: executive.Union(hands).Union(role.DutySetOf(role.Writing, role.Directing, role.Editing, role.Release))}
	behind := role.RolesBehind(everything, independent)
	var roles []role.Role
	for _, f := range behind {
		roles = append(roles, f.Role)
	}
	for _, want := range []role.Role{role.ExecutiveProducer, role.Producer, role.Writer, role.Director, role.Editor} {
		if !slices.Contains(roles, want) {
			t.Errorf("somebody who does everything comes out as %v, want %v among them", roles, want)
		}
	}
}

func top(fits []role.Fit, n int) []string {
	var s []string
	for _, f := range fits[:min(n, len(fits))] {
		s = append(s, f.Role.String()+" "+strconv.Itoa(f.Score)+" ("+f.Matched.String()+")")
	}
	return s
}

func BenchmarkFit(b *testing.B) {
	w := role.Contribution{Did: role.DutySetOf(role.Financing, role.Packaging, role.CrewHiring, role.Budget, role.Marketing)}
	in := role.Setting{Medium: role.Film, Format: role.Feature}
	for b.Loop() {
		role.FitOf(w, in)
	}
}

// The score is what the documentation says, counted here without the code of
// the package.
func TestFitScore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, _ := anyMatrix(t)
		in := anySetting(t, "setting")
		two := []role.Duty{role.Financing, role.Budget}
		w := role.Contribution{
			Did:     role.DutySetOf(rapid.SliceOfN(rapid.SampledFrom(two), 0, 2).Draw(t, "did")...),
			Decided: role.DutySetOf(rapid.SliceOfN(rapid.SampledFrom(two), 0, 2).Draw(t, "decided")...),
		}
		w.DidNot = role.DutySetOf(two...).Minus(w.Did).Minus(w.Decided)
		w.Unsure = role.DutySetOf(rapid.SliceOfN(rapid.SampledFrom(two), 0, 2).Draw(t, "unsure")...)
		weight := map[role.Frequency]int{role.Always: 10, role.Usually: 8, role.Often: 4, role.Sometimes: 2, role.Rarely: -2, role.Never: -8}
		frequency := func(r role.Role, d role.Duty, c role.Capacity) role.Frequency {
			return m.Ask(role.Question{Role: r, Duty: d, Capacity: c, Setting: in}).Frequency()
		}
		for r := range role.Roles() {
			want := 0
			for _, d := range two {
				points, part := 0, max(frequency(r, d, role.Performs), frequency(r, d, role.Prepares), frequency(r, d, role.Oversees), frequency(r, d, role.Approves), frequency(r, d, role.TakesPart))
				switch {
				case w.Decided.Has(d):
					points = max(weight[part], 2*weight[frequency(r, d, role.Approves)])
				case w.Did.Has(d):
					points = weight[part]
				case m.Duties(r, role.TakesPart, in, role.Usually).Has(d):
					points = -2
				}
				if w.Unsure.Has(d) {
					points /= 2
				}
				want += points
			}
			printed, _ := role.Title(r.String()).Roles(in)
			if r == role.StudioExecutiveProducer && in.Scale == role.ScaleIndependent || r == role.Producer && printed != role.Producer {
				want = 0 // not ranked
			}
			if got := scoreOf(m.Fit(w, in), r); r.Class() != role.ClassBody && r != role.OtherProducer && got != max(want, 0) {
				t.Fatalf("%v: %d, want %d", r, got, want)
			}
		}
	})
}

func BenchmarkFitter(b *testing.B) {
	f := role.Published().Fitter(role.Setting{Medium: role.Film, Format: role.Feature})
	w := role.Contribution{Did: role.DutySetOf(role.Financing, role.Packaging, role.CrewHiring, role.Budget, role.Marketing)}
	for b.Loop() {
		f.Fit(w)
	}
}

// A variant that nothing done tells from its broader role, be it that the setting
// has no claims of its own, comes after every role that something speaks for, and
// says which role it is like.
func TestVariantsLikeTheirBroaderRoleComeLast(t *testing.T) {
	m := role.Published()
	rapid.Check(t, func(t *rapid.T) {
		in := anySetting(t, "setting")
		fits := m.Fit(anyRecord(t), in)
		alike := false
		for _, f := range fits {
			if alike && f.Like == 0 {
				t.Fatalf("%v comes after a variant that nothing tells from its broader role", f.Role)
			}
			alike = alike || f.Like != 0
			if f.Like == 0 {
				continue
			}
			broader := fits[slices.IndexFunc(fits, func(other role.Fit) bool { return other.Role == f.Like })]
			if f.Like != f.Role.Broader() || broader.Score != f.Score || broader.Matched != f.Matched {
				t.Fatalf("%v is like %v: %+v, %+v", f.Role, f.Like, f, broader)
			}
		}
	})
}

func TestWhoseWorkItIs(t *testing.T) {
	executive := role.DutySetOf(role.Financing, role.Packaging, role.DistributionDeal, role.BusinessDecisions)
	hands := role.DutySetOf(role.CrewHiring, role.Equipment, role.ShootingDates, role.CastCommunication, role.LocationSecuring, role.ProblemSolving)
	for _, test := range []struct {
		name  string
		work  role.Contribution
		in    string
		first role.Role
		below []role.Role // those that come after every role that something speaks for
	}{
		{"an executive producer of film is no showrunner", role.Contribution{Did: executive}, "film", role.ExecutiveProducer, []role.Role{role.Showrunner, role.NonWritingExecutiveProducer}},
		{"a producer of film is no theatre producer", role.Contribution{Did: hands}, "film", role.Producer, []role.Role{role.TheatreProducer, role.CreativeProducer}},
		{"logistics of a series are a line producer's", role.Contribution{Did: hands}, "television/scripted-series/US", role.LineProducer, nil},
		{"bids for effects are their producer's", role.Contribution{Did: role.DutySetOf(role.VisualEffectsBids)}, "film", role.VFXProducer, nil},
		{"running the writers' room is a showrunner's", role.Contribution{Did: role.DutySetOf(role.WritersRoom, role.Writing), Decided: role.DutySetOf(role.CreativeAuthority)}, "television/scripted-series", role.Showrunner, nil},
		{"who prepares the shooting schedule has charge of it", role.Contribution{Did: role.DutySetOf(role.ShootingSchedule, role.CallSheet)}, "film/feature", role.FirstAssistantDirector, nil},
		{"the whole production is the producer's before the co-producer's", role.Contribution{Did: role.DutySetOf(role.OverallManagement)}, "film", role.Producer, nil},
		{"the whole of a play is the theatre producer's", role.Contribution{Did: role.DutySetOf(role.OverallManagement)}, "theatre", role.TheatreProducer, nil},
		{"the daily work of a film is its producer's", role.Contribution{Did: role.DutySetOf(role.DailyOperations)}, "film", role.Producer, nil},
		{"the daily work of a game is the game producer's", role.Contribution{Did: role.DutySetOf(role.DailyOperations)}, "video-game", role.GameProducer, nil},
		{"a spot is directed by its director", role.Contribution{Did: role.DutySetOf(role.Directing)}, "commercial", role.Director, nil},
		{"a play is directed by its director", role.Contribution{Did: role.DutySetOf(role.Directing)}, "theatre", role.Director, nil},
		{"finance alone is an executive producer's", role.Contribution{Did: role.DutySetOf(role.Financing)}, "film", role.ExecutiveProducer, nil},
		{"field shoots of reality are a field producer's", role.Contribution{Did: role.DutySetOf(role.FieldShooting, role.Research, role.Logistics)}, "television/non-fiction-series", role.FieldProducer, nil},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		fits := role.FitOf(test.work, in)
		if len(fits) == 0 || fits[0].Role != test.first {
			t.Errorf("%s: %v, want %v first", test.name, top(fits, 4), test.first)
		}
		for _, r := range test.below {
			for _, f := range fits {
				if f.Role == r && f.Like == 0 {
					t.Errorf("%s: %v is told from %v by nothing, and is ranked with it", test.name, r, r.Broader())
				}
			}
		}
	}
}

// Who has charge of the schedule fits better than who has a say in it.
func TestChargeBeforePart(t *testing.T) {
	place := map[role.Role]int{}
	for i, f := range role.FitOf(role.Contribution{Did: role.DutySetOf(role.ShootingSchedule)}, role.Setting{Medium: role.Film}) {
		place[f.Role] = i + 1
	}
	order := []role.Role{role.Producer, role.FirstAssistantDirector, role.LineProducer, role.ExecutiveProducer, role.Director}
	for i, r := range order {
		if place[r] == 0 || i > 0 && place[r] < place[order[i-1]] {
			t.Errorf("%v is number %d, want the order %v", r, place[r], order)
		}
	}
}

// The work that an executive producer usually does is a plain executive producer's
// first, whatever the kind of film.
func TestPlainExecutiveProducerComesFirst(t *testing.T) {
	for _, in := range []role.Setting{
		{Medium: role.Film}, {Medium: role.Film, Format: role.Feature}, {Medium: role.Film, Format: role.Documentary},
		{Medium: role.Film, Scale: role.ScaleStudio}, {Medium: role.Film, Scale: role.ScaleIndependent},
	} {
		w := role.Contribution{
			Did:     role.Published().Duties(role.ExecutiveProducer, role.TakesPart, in, role.Usually),
			Decided: role.Published().Duties(role.ExecutiveProducer, role.Approves, in, role.Usually),
		}
		for name, fits := range map[string][]role.Fit{"fit": role.FitOf(w, in), "behind": role.RolesBehind(w, in)} {
			if len(fits) == 0 || fits[0].Role != role.ExecutiveProducer {
				t.Errorf("%v, %s: %v", in, name, top(fits, 3))
			}
		}
	}
}

// The film-maker who does everything, the distribution included, is the
// distributor too (seed-003 S217), where one person is said to be that.
func TestOnePersonAsDistributor(t *testing.T) {
	all := role.Contribution{Did: role.DutySetOf(role.Financing, role.Packaging, role.CrewHiring, role.LocationSecuring, role.Writing, role.Directing, role.Editing, role.Release), Decided: role.DutySetOf(role.ReleasePlanning)}
	for in, want := range map[string]bool{"film/independent": true, "film/studio": false} {
		setting, err := role.ParseSetting(in)
		if err != nil {
			t.Fatal(err)
		}
		behind := role.RolesBehind(all, setting)
		if got := slices.ContainsFunc(behind, func(f role.Fit) bool { return f.Role == role.Distributor }); got != want {
			t.Errorf("in %s: distributor among the roles: %v, want %v\n%v", in, got, want, top(behind, 9))
		}
	}
}

// Of equal scores a role comes before its variants, so that nobody is taken for
// an honorary executive producer whose work is as well that of a plain one.
func TestBroaderRoleBeforeItsVariants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := role.Published()
		if rapid.Bool().Draw(t, "any matrix") {
			m, _ = anyMatrix(t)
		}
		in := anySetting(t, "setting")
		variantsLast(t, m.Fit(anyRecord(t), in), in)
	})
}

// The same for every one and two duties done or decided in a scripted series and
// in a film.
func TestBroaderRoleBeforeItsVariantsOfTwoDuties(t *testing.T) {
	all := slices.Collect(role.Duties())
	for _, in := range []role.Setting{{Medium: role.Television, Format: role.ScriptedSeries}, {Medium: role.Film}} {
		fitter := role.Published().Fitter(in)
		for i, d := range all {
			for _, e := range all[i:] {
				two := role.DutySetOf(d, e)
				for _, w := range []role.Contribution{{Did: two}, {Decided: two}} {
					variantsLast(t, fitter.Fit(w), in)
				}
			}
		}
	}
}

// variantsLast fails if a variant comes before a broader role of equal score.
func variantsLast(t interface{ Fatalf(string, ...any) }, fits []role.Fit, in role.Setting) {
	for i, f := range fits {
		for _, later := range fits[i+1:] {
			if f.Score == later.Score && (f.Like == 0) == (later.Like == 0) && f.Role != later.Role && f.Role.Is(later.Role) {
				t.Fatalf("in %v %v comes before %v, both with a score of %d for %v", in, f.Role, later.Role, f.Score, f.Matched)
			}
		}
	}
}

// Whoever does everything on an independent film, or everything but one duty, is
// the plain executive producer among the rest (seed-003 S217), and nobody there is
// an executive of a studio.
func TestNoStudioExecutiveOnIndependentFilm(t *testing.T) {
	independent, studio := in(t, "film/independent"), in(t, "film/studio")
	fitter := role.Published().Fitter(independent)
	everything := role.AllDuties()
	for d := range role.Duties() {
		for _, did := range []role.DutySet{everything, everything.Without(d)} {
			for _, w := range []role.Contribution{{Did: did}, {Decided: did}} {
				behind := fitter.RolesBehind(w)
				for _, want := range []role.Role{role.ExecutiveProducer, role.Producer, role.Director} {
					if !slices.ContainsFunc(behind, func(f role.Fit) bool { return f.Role == want }) {
						t.Fatalf("without %v: %v is not among %v", d, want, top(behind, 9))
					}
				}
			}
		}
	}
	represents := role.Contribution{Did: role.DutySetOf(role.ProductionRepresentation, role.FilmMakerLiaison, role.SetPresence)}
	studioProducer := func(f role.Fit) bool { return f.Role == role.StudioExecutiveProducer }
	for _, w := range []role.Contribution{{Did: everything}, {Decided: everything}, represents} {
		if slices.ContainsFunc(fitter.Fit(w), studioProducer) {
			t.Errorf("an executive of the studio on an independent film: %v", top(fitter.Fit(w), 4))
		}
		for _, in := range []role.Setting{studio, {Medium: role.Film}} {
			if fits := role.FitOf(w, in); !slices.ContainsFunc(fits, studioProducer) {
				t.Errorf("%v: no executive of the studio: %v", in, top(fits, 4))
			}
		}
	}
}
