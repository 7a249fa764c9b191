package phase_test

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// graphs are all the graphs that the package draws, by name.
func graphs() map[string]string {
	graphviz := map[string]string{}
	for l := range phase.Lifecycles() {
		name := strings.ReplaceAll(l.Name(), " ", "-")
		graphviz[name] = l.Graphviz()
		for in := range l.Scope().All() {
			name := "states-" + strings.ReplaceAll(in.String(), ", ", "-")
			graphviz[name] = phase.StatesGraphviz(in)
		}
	}
	return graphviz
}

func TestDiagrams(t *testing.T) {
	life, _ := phase.LifecycleOf(role.Setting{Medium: role.Theatre})
	golden.Compare(t, filepath.Join("testdata", "stage-production.mmd"), life.Mermaid())
	golden.Compare(t, filepath.Join("testdata", "stage-production.dot"), life.Graphviz())
	golden.Compare(t, filepath.Join("testdata", "independent-feature-states.mmd"), phase.StatesMermaid(independentFeature))
	golden.Compare(t, filepath.Join("testdata", "independent-feature-states.dot"), phase.StatesGraphviz(independentFeature))
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
		text := phase.StatesMermaid(c.in)
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
	for name, text := range graphs() {
		cmd := exec.Command(dot, "-Tcanon")
		cmd.Stdin = strings.NewReader(text)
		if out, err := cmd.CombinedOutput(); err != nil || strings.Contains(string(out), "Warning") || strings.Contains(string(out), "Error") {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
}
