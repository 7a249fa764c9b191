package phase_test

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// graphs are all the graphs that the package draws, by name.
func graphs(t *testing.T) map[string]string {
	t.Helper()
	drawn := func(text string, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	graphviz := map[string]string{}
	for l := range phase.Lifecycles() {
		name := strings.ReplaceAll(l.Name(), " ", "-")
		graphviz[name] = l.Graphviz()
		for in := range l.Scope().All() {
			name := "states-" + strings.ReplaceAll(in.String(), ", ", "-")
			graphviz[name] = drawn(phase.StatesGraphviz(in))
			if l.Unit() != "" {
				graphviz["unit-"+name] = drawn(phase.UnitStatesGraphviz(in))
			}
		}
	}
	return graphviz
}

func TestDiagrams(t *testing.T) {
	life, _ := phase.LifecycleOf(role.Setting{Medium: role.Theatre})
	golden.Compare(t, filepath.Join("testdata", "stage-production.mmd"), life.Mermaid())
	golden.Compare(t, filepath.Join("testdata", "stage-production.dot"), life.Graphviz())
	animation, _ := phase.LifecycleOf(role.Setting{Medium: role.Film, Format: role.AnimatedFeature})
	golden.Compare(t, filepath.Join("testdata", "animated-feature.mmd"), animation.Mermaid())
	golden.Compare(t, filepath.Join("testdata", "animated-feature.dot"), animation.Graphviz())
	for name, draw := range map[string]func(role.Setting) (string, error){
		"independent-feature-states.mmd": phase.StatesMermaid, "independent-feature-states.dot": phase.StatesGraphviz,
		"episode-states.mmd": phase.UnitStatesMermaid, "episode-states.dot": phase.UnitStatesGraphviz,
	} {
		in := independentFeature
		if strings.HasPrefix(name, "episode") {
			in = series
		}
		text, err := draw(in)
		if err != nil {
			t.Fatal(err)
		}
		golden.Compare(t, filepath.Join("testdata", name), text)
	}
}

// TestUnitStates: the picture of a unit has what can happen to one and nothing
// that is for the whole.
func TestUnitStates(t *testing.T) {
	for _, c := range []struct {
		in         string
		has, hasNo []string
	}{
		{"scripted-series", []string{"in_development --> in_preparation : preparation started", "in_production --> wrapped : wrapped", "locked --> finishing"}, []string{"in_preparation --> wrapped", "wrapped --> delivered"}},
		{"album", []string{"in_development --> in_preparation : preparation started", "cutting --> finishing : mix approved"}, []string{"wrapped"}},
	} {
		unit, err := phase.UnitStatesMermaid(setting(t, c.in))
		if err != nil {
			t.Fatal(err)
		}
		whole, err := phase.StatesMermaid(setting(t, c.in))
		if err != nil || unit == whole && c.in != "album" {
			t.Errorf("%s: a unit is drawn like a work of one piece: %v", c.in, err)
		}
		for _, part := range c.has {
			if !strings.Contains(unit, part) {
				t.Errorf("%s: no %q in\n%s", c.in, part, unit)
			}
		}
		for _, part := range c.hasNo {
			if strings.Contains(unit, part) {
				t.Errorf("%s: %q in\n%s", c.in, part, unit)
			}
		}
	}
}

// TestStatesOfNothing: a setting that no work can have is not drawn.
func TestStatesOfNothing(t *testing.T) {
	for _, in := range []role.Setting{{}, {Medium: role.Film, Format: role.ScriptedSeries}, {Medium: 200}} {
		for i, draw := range []func(role.Setting) (string, error){phase.StatesMermaid, phase.StatesGraphviz, phase.UnitStatesMermaid, phase.UnitStatesGraphviz} {
			if text, err := draw(in); err == nil || text != "" || !strings.HasPrefix(err.Error(), "phase: states: ") {
				t.Errorf("%v, drawing %d: %q, %v", in, i, text, err)
			}
		}
	}
	if text, err := phase.UnitStatesMermaid(independentFeature); err == nil || text != "" || !strings.Contains(err.Error(), "a feature film has no units") {
		t.Errorf("the units of a film: %q, %v", text, err)
	}
}

// TestOptionalEnds: a life may end before the steps at its end that many skip.
func TestOptionalEnds(t *testing.T) {
	for _, c := range []struct {
		in, step string
		last     bool
	}{{"play", "closing", true}, {"play", "tours", true}, {"play", "run", false}, {"video-game", "launch", true}, {"film/feature", "delivery", false}} {
		life, ok := phase.LifecycleOf(setting(t, c.in))
		if !ok {
			t.Fatal(c.in)
		}
		n := 0
		for s := range life.Steps() {
			if n++; s.Name == c.step && strings.Contains(life.Mermaid(), fmt.Sprintf("    s%d --> [*]\n", n)) != c.last {
				t.Errorf("%s: the end after %s: want %v\n%s", c.in, c.step, c.last, life.Mermaid())
			}
		}
	}
}

// TestSkippedSteps: the arrow past an optional step bears the gates that are passed
// without it, and not the one that leads into it.
func TestSkippedSteps(t *testing.T) {
	for in, arrows := range map[string][]string{
		"scripted-series":         {"s2 --> s3 : story approval, pilot order\n", "s2 --> s4 : story approval, series order\n", "s3 --> s4 : series order\n"},
		"animated-feature/studio": {"s1 --> s2 : rights option, greenlight\n", "s1 --> s3 : rights option, greenlight\n", "s2 --> s3\n"},
		"video-game":              {"s8 --> s9\n"},
	} {
		life, ok := phase.LifecycleOf(setting(t, in))
		if !ok {
			t.Fatal(in)
		}
		for _, arrow := range arrows {
			if !strings.Contains(life.Mermaid(), "    "+arrow) {
				t.Errorf("%s: no %q in\n%s", in, arrow, life.Mermaid())
			}
		}
	}
}

// TestDiagramsShowTheTable checks that each state that a random film reaches, and
// no other, is in the picture of its setting.
func TestDiagramsShowTheTable(t *testing.T) {
	for _, c := range []struct {
		in    role.Setting
		has   []string
		hasNo []string
	}{
		{studioFeature, []string{"greenlit", "in_turnaround", "reshooting", "suspended --> cutting : resumed"}, []string{"in_previews", "milestone"}},
		{documentary, []string{"in_development --> in_preparation : preparation started"}, []string{"greenlit", "in_previews"}},
		{role.Setting{Medium: role.Theatre}, []string{"in_previews --> running : opened"}, []string{"locked", "reshooting"}},
		{role.Setting{Medium: role.VideoGame}, []string{"cutting --> finishing : milestone accepted"}, []string{"locked", "wrapped"}},
	} {
		text, err := phase.StatesMermaid(c.in)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range c.has {
			if !strings.Contains(text, part) {
				t.Errorf("%v: no %q in\n%s", c.in, part, text)
			}
		}
		for _, part := range c.hasNo {
			if strings.Contains(text, part) {
				t.Errorf("%v: %q in\n%s", c.in, part, text)
			}
		}
	}
}

// TestGraphvizReadsDiagrams lets Graphviz read every graph, where it is
// installed.
func TestGraphvizReadsDiagrams(t *testing.T) {
	dot, err := exec.LookPath("dot")
	if err != nil {
		t.Skip("Graphviz is not installed: no dot on the path (Debian: apt-get install graphviz)")
	}
	for name, text := range graphs(t) {
		cmd := exec.Command(dot, "-Tcanon")
		cmd.Stdin = strings.NewReader(text)
		if out, err := cmd.CombinedOutput(); err != nil || strings.Contains(string(out), "Warning") || strings.Contains(string(out), "Error") {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
}
