package phase_test

import (
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// closed is what every closed set of the package can do.
type closed interface {
	~uint8
	fmt.Stringer
	MarshalText() ([]byte, error)
}

var slugForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// checkSet checks every number of a closed set: members read back, the others
// are refused and still show what they are.
func checkSet[T closed](t *testing.T, all iter.Seq[T], read func(*T, []byte) error) {
	t.Helper()
	members, slugs := map[T]bool{}, map[string]bool{}
	for v := range all {
		members[v] = true
	}
	if len(members) == 0 || members[0] {
		t.Fatalf("%T: %d members, zero among them: %v", T(0), len(members), members[0])
	}
	for i := range 256 {
		v := T(i)
		text, err := v.MarshalText()
		var back T
		switch {
		case i == 0:
			if err != nil || len(text) != 0 || v.String() != "unspecified" {
				t.Errorf("%T zero: %q, %q, %v", v, text, v, err)
			}
		case members[v]:
			if err != nil || !slugForm.Match(text) || slugs[string(text)] {
				t.Errorf("%T(%d): slug %q, %v", v, i, text, err)
			}
			slugs[string(text)] = true
			if err := read(&back, text); err != nil || back != v {
				t.Errorf("%T: %q reads back as %v, %v", v, text, back, err)
			}
		default:
			var invalid *cite.InvalidValueError
			if !errors.As(err, &invalid) || v.String() == "" {
				t.Errorf("%T(%d): %q, %v", v, i, v, err)
			}
		}
	}
	var unknown *cite.UnknownTextError
	v := T(1)
	if err := read(&v, []byte("no-such-thing")); !errors.As(err, &unknown) || v != 1 {
		t.Errorf("%T: unknown text gives %v and leaves %v", v, err, v)
	}
}

func TestClosedSets(t *testing.T) {
	checkSet(t, phase.Phases(), (*phase.Phase).UnmarshalText)
	checkSet(t, phase.Views(), (*phase.View).UnmarshalText)
	checkSet(t, phase.States(), (*phase.State).UnmarshalText)
	checkSet(t, phase.Gates(), (*phase.Gate).UnmarshalText)
	checkSet(t, phase.Conditions(), (*phase.Condition).UnmarshalText)
	checkSet(t, phase.EventKinds(), (*phase.EventKind).UnmarshalText)
	checkSet(t, phase.CutStages(), (*phase.CutStage).UnmarshalText)
	checkSet(t, seqOf(phase.SignatureUnknown, phase.SignatureGiven, phase.SignatureMissing, phase.SignatureVacant, phase.SignatureAbsent),
		(*phase.SignatureState).UnmarshalText)
	checkSet(t, seqOf(phase.GatePassed, phase.GateBehind, phase.GateAhead), (*phase.GateState).UnmarshalText)
}

func seqOf[T any](list ...T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, v := range list {
			if !yield(v) {
				return
			}
		}
	}
}

// TestStoredSets checks that what goes into a database is the slug.
func TestStoredSets(t *testing.T) {
	type stored interface {
		driver.Valuer
		fmt.Stringer
	}
	for _, c := range []struct {
		value stored
		want  driver.Value
	}{
		{phase.PreProduction, "pre-production"},
		{phase.InTurnaround, "in-turnaround"},
		{phase.GatePictureLock, "picture-lock"},
		{phase.ScriptLocked, "script-locked"},
		{phase.EventStartProduction, "start-production"},
		{phase.Phase(0), nil}, {phase.State(0), nil}, {phase.Gate(0), nil}, {phase.Condition(0), nil}, {phase.EventKind(0), nil},
	} {
		if got, err := c.value.Value(); err != nil || got != c.want {
			t.Errorf("%v is stored as %v, %v, want %v", c.value, got, err, c.want)
		}
	}
	var (
		p phase.Phase
		s phase.State
		g phase.Gate
		c phase.Condition
		k phase.EventKind
	)
	for _, err := range []error{
		p.Scan("pre-production"), s.Scan([]byte("in-turnaround")), g.Scan("picture-lock"), c.Scan("script-locked"), k.Scan("start-production"),
	} {
		if err != nil {
			t.Error(err)
		}
	}
	if p != phase.PreProduction || s != phase.InTurnaround || g != phase.GatePictureLock || c != phase.ScriptLocked || k != phase.EventStartProduction {
		t.Errorf("scanned %v, %v, %v, %v, %v", p, s, g, c, k)
	}
}

func TestParse(t *testing.T) {
	if p, err := phase.ParsePhase("delivery"); p != phase.Delivery || err != nil {
		t.Errorf("ParsePhase: %v, %v", p, err)
	}
	if g, err := phase.ParseGate("wrap"); g != phase.GateWrap || err != nil {
		t.Errorf("ParseGate: %v, %v", g, err)
	}
	if c, err := phase.ParseCondition("final-mix"); c != 0 || err == nil {
		t.Errorf("ParseCondition: %v, %v", c, err)
	}
	if k, err := phase.ParseEventKind("unlock-picture"); k != phase.EventUnlockPicture || err != nil {
		t.Errorf("ParseEventKind: %v, %v", k, err)
	}
}

// anyPhases draws a set as a list of phases, some twice and some invalid.
func anyPhases() *rapid.Generator[[]phase.Phase] {
	return rapid.SliceOf(rapid.Custom(func(t *rapid.T) phase.Phase { return phase.Phase(rapid.IntRange(0, 9).Draw(t, "phase")) }))
}

// TestPhaseSets compares sets with maps.
func TestPhaseSets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		as, bs := anyPhases().Draw(t, "a"), anyPhases().Draw(t, "b")
		a, b := phase.SetOf(as...), phase.SetOf(bs...)
		in := func(list []phase.Phase, p phase.Phase) bool {
			for _, q := range list {
				if p == q && p.Valid() {
					return true
				}
			}
			return false
		}
		count, first, last := 0, phase.Phase(0), phase.Phase(0)
		for p := phase.Phase(0); p < 10; p++ {
			if a.Has(p) != in(as, p) || a.Union(b).Has(p) != (in(as, p) || in(bs, p)) ||
				a.Intersect(b).Has(p) != (in(as, p) && in(bs, p)) || a.Minus(b).Has(p) != (in(as, p) && !in(bs, p)) {
				t.Fatalf("%v is in the wrong sets of %v and %v", p, a, b)
			}
			if a.Has(p) {
				if count++; first == 0 {
					first = p
				}
				last = p
			}
		}
		if a.Len() != count || a.First() != first || a.Last() != last || a.IsZero() != (count == 0) || a.Equal(b) != (a == b) {
			t.Fatalf("%v: length %d, first %v, last %v", a, a.Len(), a.First(), a.Last())
		}
		text, err := json.Marshal(a)
		var back phase.Set
		if err != nil || json.Unmarshal(text, &back) != nil || back != a {
			t.Fatalf("%v is %s and reads back as %v (%v)", a, text, back, err)
		}
	})
	if got := phase.SetOf(phase.Production, phase.Development).String(); got != "development, production" {
		t.Errorf("a set reads %q", got)
	}
	if got := (phase.Set{}).String(); got != "none" {
		t.Errorf("the empty set reads %q", got)
	}
	if phase.AllPhases().Len() != 7 {
		t.Errorf("all phases are %v", phase.AllPhases())
	}
	set := phase.SetOf(phase.Delivery)
	err := set.UnmarshalJSON([]byte(`["production", "lunch", "", "tea"]`))
	if err == nil || set != phase.SetOf(phase.Delivery) {
		t.Errorf("bad phases give %v and %v", err, set)
	} else if problems := err.(interface{ Unwrap() []error }).Unwrap(); len(problems) != 3 {
		t.Errorf("%d problems, want 3: %v", len(problems), err)
	}
}

func TestViews(t *testing.T) {
	want := map[phase.View][]string{
		phase.ThreeStages: {"pre-production", "production", "post-production"},
		phase.FourStages:  {"development", "pre-production", "production", "post-production and marketing"},
		phase.FiveStages:  {"development", "pre-production", "production", "post-production", "distribution"},
		phase.SevenStages: {"development", "financing", "pre-production", "production", "post-production", "delivery", "distribution"},
	}
	for v := range phase.Views() {
		var names []string
		var covered phase.Set
		for stage := range v.Stages() {
			names = append(names, v.StageName(stage))
			if covered.Intersect(v.Phases(stage)).Len() != 0 {
				t.Errorf("%v: stages overlap in %v", v, covered.Intersect(v.Phases(stage)))
			}
			covered = covered.Union(v.Phases(stage))
		}
		if diff := cmp.Diff(want[v], names); diff != "" {
			t.Errorf("%v: %s", v, diff)
		}
		previous := phase.Phase(0)
		for p := range phase.Phases() {
			at := v.Stage(p)
			if at != 0 && at < previous {
				t.Errorf("%v: %v goes back to %v", v, p, at)
			}
			previous = max(previous, at)
			if covered.Has(p) != (at != 0) {
				t.Errorf("%v: %v falls into %v, covered %v", v, p, at, covered)
			}
		}
		if _, ok := cite.Lookup(v.Ref().Source); !ok {
			t.Errorf("%v: no source %v", v, v.Ref())
		}
	}
	// Marketing is in the fourth stage of the Producers Guild, and the three key
	// stages of the trade take development and the money into the first.
	if got := phase.FourStages.Stage(phase.Distribution); got != phase.PostProduction {
		t.Errorf("four stages: distribution is in %v", got)
	}
	if got := phase.ThreeStages.Phases(phase.PreProduction); got != phase.SetOf(phase.Development, phase.Financing, phase.PreProduction) {
		t.Errorf("three stages: pre-production is %v", got)
	}
	if got := phase.ThreeStages.Stage(phase.Distribution); got != 0 {
		t.Errorf("three stages: distribution is in %v", got)
	}
	for _, v := range []phase.View{0, 99} {
		if v.Stage(phase.Production) != 0 || v.StageName(phase.Production) != "" || v.Ref() != (cite.Ref{}) || !v.Phases(phase.Production).IsZero() {
			t.Errorf("%v has stages", v)
		}
	}
	if phase.FourStages.StageName(phase.Financing) != "" || phase.FourStages.Stage(99) != 0 || !phase.FourStages.Phases(0).IsZero() {
		t.Error("a phase that is no stage has a name or phases")
	}
}

// TestCutStagesOfTheReference: the states of section 16 have these stages of the
// cut, in this order.
func TestCutStagesOfTheReference(t *testing.T) {
	var stages []string
	for c := range phase.CutStages() {
		stages = append(stages, slugOf(c))
	}
	if want := "assembly director producer studio network fine"; strings.Join(stages, " ") != want {
		t.Errorf("%v, want %s", stages, want)
	}
}
