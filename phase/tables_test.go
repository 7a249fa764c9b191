package phase_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func cited(t *testing.T, what any, ref cite.Ref) {
	t.Helper()
	if _, ok := cite.Lookup(ref.Source); !ok {
		t.Errorf("%v: no source %q", what, ref.Source)
	}
}

// TestEveryDutyHasPhases checks that no duty falls out of time, and that the
// table is sorted as the look-up needs it.
func TestEveryDutyHasPhases(t *testing.T) {
	for d := range role.Duties() {
		if phase.PhasesOf(d, role.Setting{}).IsZero() {
			t.Errorf("%v falls into no phase", d)
		}
		cited(t, d, phase.PhasesRef(d, role.Setting{}))
	}
	if !phase.PhasesOf(0, role.Setting{}).IsZero() || !phase.PhasesOf(255, role.Setting{}).IsZero() || phase.PhasesRef(0, role.Setting{}) != (cite.Ref{}) {
		t.Error("what is no duty falls into a phase")
	}
}

// TestEngagedIn: who comes late or goes early has no work before or after, and
// neither have their variants; of everybody else nothing of the kind is said.
func TestEngagedIn(t *testing.T) {
	making := phase.SetOf(phase.PreProduction, phase.Production)
	bonded := phase.SetOf(phase.Financing, phase.PreProduction, phase.Production, phase.PostProduction, phase.Delivery)
	for _, c := range []struct {
		role role.Role
		in   role.Setting
		want phase.Set
	}{
		{role.CompletionGuarantor, independentFeature, bonded},
		{role.ProductionManager, studioFeature, making},
		{role.UnitProductionManager, independentFeature, making},
		{role.UnitProductionManager, series, phase.AllPhases()},
		{role.UnitProductionManager, role.Setting{}, phase.AllPhases()},
		{role.Producer, independentFeature, phase.AllPhases()},
	} {
		got, ref := phase.EngagedIn(c.role, c.in)
		if got != c.want {
			t.Errorf("%v in %v is there in %v, want %v", c.role, c.in, got, c.want)
		}
		if got != phase.AllPhases() {
			cited(t, c.role, ref)
		} else if ref != (cite.Ref{}) {
			t.Errorf("%v in %v is there throughout by %v", c.role, c.in, ref)
		}
		for p := range phase.Phases() {
			works := len(phase.Now(c.role, p, c.in)) > 0
			listed := slices.ContainsFunc(phase.WhoIsActive(p, c.in), func(a phase.Activity) bool { return a.Role == c.role })
			together := slices.ContainsFunc(phase.NowInRoles([]role.Role{c.role}, p, c.in), func(phase.Assignment) bool { return true })
			if !c.want.Has(p) && (works || listed || together) {
				t.Errorf("%v works in %v of %v", c.role, p, c.in)
			}
			if c.want.Has(p) && c.want != phase.AllPhases() && !works {
				t.Errorf("%v has nothing to do in %v of %v", c.role, p, c.in)
			}
		}
	}
}

func TestPhasesOfDuties(t *testing.T) {
	film := role.Setting{Medium: role.Film}
	for _, c := range []struct {
		duty role.Duty
		in   role.Setting
		want phase.Set
	}{
		{role.Financing, film, phase.SetOf(phase.Financing)},
		{role.Budget, film, phase.SetOf(phase.Financing, phase.PreProduction)},
		{role.SetPresence, film, phase.SetOf(phase.Production)},
		{role.FirstCut, film, phase.SetOf(phase.PostProduction)},
		{role.Promotion, film, phase.SetOf(phase.Distribution)},
		{role.StrategicOversight, film, phase.AllPhases()},
		{role.DailyOperations, film, phase.SetOf(phase.Production)},
		{role.DailyOperations, role.Setting{Medium: role.Theatre}, phase.SetOf(phase.Production, phase.Distribution)},
		{role.Greenlight, film, phase.SetOf(phase.Development, phase.Financing)},
		{role.Greenlight, role.Setting{Medium: role.VideoGame}, phase.SetOf(phase.Development, phase.PreProduction, phase.Production, phase.PostProduction)},
	} {
		if got := phase.PhasesOf(c.duty, c.in); got != c.want {
			t.Errorf("%v in %v falls into %v, want %v", c.duty, c.in, got, c.want)
		}
		for p := range phase.Phases() {
			if phase.DutiesOf(p, c.in).Has(c.duty) != c.want.Has(p) {
				t.Errorf("the duties of %v in %v: %v", p, c.in, c.duty)
			}
		}
	}
}

func TestRegister(t *testing.T) {
	seen := map[role.FactID]bool{}
	unique := func(f role.Fact) {
		if f.ID == 0 || seen[f.ID] {
			t.Errorf("fact %d is numbered twice or not at all", f.ID)
		}
		seen[f.ID] = true
		cited(t, f.ID, f.Ref)
		if !f.Frequency.Valid() || f.Strength == 0 || f.Scope.Len() == 0 {
			t.Errorf("fact %d: %v, %v, %v", f.ID, f.Frequency, f.Strength, f.Scope)
		}
		for in := range f.Scope.All() {
			if err := in.Validate(); err != nil {
				t.Errorf("fact %d: %v", f.ID, err)
			}
		}
	}
	requirements, signers := phase.AllRequirements(), phase.AllSigners()
	for _, r := range requirements {
		unique(r.Fact)
		if !r.Gate.Valid() || !r.Condition.Valid() || r.When != 0 && !r.When.Valid() {
			t.Errorf("requirement %d: %v, %v, %v", r.ID, r.Gate, r.Condition, r.When)
		}
	}
	for _, s := range signers {
		unique(s.Fact)
		if byRole, byDuty := s.Role.Valid(), s.Duty.Valid() && s.Capacity.Valid(); !s.Gate.Valid() || !byRole && !byDuty || s.Duty.Valid() != s.Capacity.Valid() || s.Or != 0 && !byRole {
			t.Errorf("signer %d: %v, %v, %v, %v", s.ID, s.Gate, s.Role, s.Duty, s.Capacity)
		}
	}
	if !slices.IsSortedFunc(requirements, func(a, b phase.Requirement) int { return int(a.Gate) - int(b.Gate) }) ||
		!slices.IsSortedFunc(signers, func(a, b phase.Signer) int { return int(a.Gate) - int(b.Gate) }) {
		t.Error("the register is not sorted by gate")
	}
	for g := range phase.Gates() {
		asked := slices.ContainsFunc(requirements, func(r phase.Requirement) bool { return r.Gate == g }) ||
			slices.ContainsFunc(signers, func(s phase.Signer) bool { return s.Gate == g })
		if !asked || !g.Event().Valid() {
			t.Errorf("%v: asks for something: %v, passed by %v", g, asked, g.Event())
		}
	}
	for _, g := range []phase.Gate{0, 99} {
		if g.Event() != 0 || g.Establishes() != 0 || g.Optional() {
			t.Errorf("%v is a gate", g)
		}
	}
}

func TestLifecycles(t *testing.T) {
	seen := map[role.FactID]bool{}
	names := map[string]bool{}
	for l := range phase.Lifecycles() {
		if strings.HasPrefix(l.Name(), "British ") {
			seen = map[role.FactID]bool{} // its steps are those of its format
		}
		if l.Name() == "" || names[l.Name()] || l.String() != l.Name() {
			t.Errorf("lifecycle %q has no name of its own", l)
		}
		names[l.Name()] = true
		for in := range l.Scope().All() {
			if got, ok := phase.LifecycleOf(in); !ok || !got.Equal(l) {
				t.Errorf("%v has the lifecycle %q, want %q", in, got, l)
			}
			if err := in.Validate(); err != nil {
				t.Errorf("%v: %v", l, err)
			}
		}
		steps := slices.Collect(l.Steps())
		if parts := slices.Collect(l.UnitSteps()); len(parts) > 0 && parts[0].ID != steps[0].ID {
			checkSteps(t, l, parts, seen)
		}
		checkSteps(t, l, steps, seen)
		if !l.Phases().Has(phase.Production) || !l.Phases().Has(phase.Distribution) {
			t.Errorf("%v: %v", l, l.Phases())
		}
		text, _ := l.MarshalText()
		var back phase.Lifecycle
		if err := back.UnmarshalText(text); err != nil || back != l {
			t.Errorf("%v reads back as %v, %v", l, back, err)
		}
	}
}

// checkSteps checks that steps lead through the phases in order and that each
// fact about them is sourced and numbered once.
func checkSteps(t *testing.T, l phase.Lifecycle, steps []phase.Step, seen map[role.FactID]bool) {
	t.Helper()
	for i, s := range steps {
		if s.ID == 0 || seen[s.ID] {
			t.Errorf("%v: %q: number %d", l, s.Name, s.ID)
		}
		seen[s.ID] = true
		cited(t, s.Name, s.Ref)
		if s.Name == "" || !s.Phase.Valid() || !s.State.Valid() {
			t.Errorf("%v: %+v", l, s)
		}
		if i > 0 && s.Phase < steps[i-1].Phase {
			t.Errorf("%v: %q goes back from %v to %v", l, s.Name, steps[i-1].Phase, s.Phase)
		}
		for _, g := range s.Gates {
			if !g.Valid() {
				t.Errorf("%v: %q: %v", l, s.Name, g)
			}
		}
	}
}

func TestLifecycleOf(t *testing.T) {
	for _, c := range []struct {
		in   string
		want string
	}{
		{"film", "feature film"},
		{"film/feature/independent/GB", "feature film"},
		{"film/feature/studio/US", "studio feature film"},
		{"film/short", "feature film"},
		{"animated-feature studio", "studio animated feature"},
		{"animated-feature", "animated feature"},
		{"animated-feature independent", "animated feature"},
		{"film/documentary/studio", "documentary"},
		{"television/documentary", "documentary"},
		{"television", "television programme"},
		{"news", "television programme"},
		{"scripted-series US", "scripted series"},
		{"limited-series", "limited series"},
		{"television-movie", "television movie"},
		{"non-fiction-series", "non-fiction series"},
		{"web-series", "web series"},
		{"commercial", "commercial"},
		{"play", "stage production"},
		{"music", "album"},
		{"album", "album"},
		{"live-game", "video game"},
		{"music/music-video", ""},
		{"", ""},
	} {
		in, err := role.ParseSetting(c.in)
		if err != nil {
			t.Fatal(err)
		}
		l, ok := phase.LifecycleOf(in)
		if l.Name() != c.want || ok != (c.want != "") || l.IsZero() == ok {
			t.Errorf("%q has the lifecycle %q (%v), want %q", c.in, l, ok, c.want)
		}
	}
	if l, ok := phase.LifecycleOf(role.Setting{Format: role.WebSeries}); l.Name() != "web series" || !ok {
		t.Errorf("a format alone has the lifecycle %q", l)
	}
	var none phase.Lifecycle
	if len(slices.Collect(none.Steps()))+len(slices.Collect(none.UnitSteps()))+len(none.Gates()) != 0 || none.Unit() != "" || none.Scope().Len() != 0 {
		t.Error("the zero lifecycle has steps")
	}
	if err := none.UnmarshalText([]byte("lunch")); err == nil {
		t.Error("an unknown lifecycle reads without error")
	}
}
