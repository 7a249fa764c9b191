package rulebook_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
)

// vectorPath is where the files for other languages are.
func vectorPath(name string) string { return filepath.Join("..", "testdata", "vectors", name) }

// TestExport: every rule set of the rulebook is among the files for other
// languages, and read from there it is the same set; no other file is there.
func TestExport(t *testing.T) {
	files := make(map[string]bool)
	for s := range rulebook.All() {
		name := s.ID() + ".json"
		files[name] = true
		exported(t, filepath.Join("rules", name), s)
		text, err := os.ReadFile(vectorPath(filepath.Join("rules", name)))
		if err != nil {
			t.Fatal(err)
		}
		var back credit.RuleSet
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if again, err := json.Marshal(&back); err != nil || !cmp.Equal(asJSON(t, again), asJSON(t, text)) {
			t.Errorf("%s reads as another set: %v", name, err)
		}
	}
	dir, err := os.ReadDir(vectorPath("rules"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range dir {
		if !files[f.Name()] {
			t.Errorf("rules/%s is no set of the rulebook", f.Name())
		}
	}
}

func asJSON(t *testing.T, text []byte) (v any) {
	t.Helper()
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// TestExportWithParameters: the rules that are in no set by default, as their
// parameter leaves them out, are among the files too, in sets whose id tells of
// the parameter; no other file is there.
func TestExportWithParameters(t *testing.T) {
	files := make(map[string]bool)
	for _, s := range changedSets(t) {
		if _, ok := sets()[s.ID()]; ok {
			t.Errorf("%s is the id of a set by default", s.ID())
		}
		files[s.ID()+".json"] = true
		exported(t, filepath.Join("parameters", s.ID()+".json"), s)
	}
	for rule, set := range map[credit.RuleID]string{"pga-feat-pb-4": "pga-theatrical-2004", "emmy-6-2010": "emmy-drama-series-2018"} {
		if _, ok := lookup(t, set).Rule(rule); ok {
			t.Errorf("%s is in %s by default", rule, set)
		}
	}
	dir, err := os.ReadDir(vectorPath("parameters"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range dir {
		if !files[f.Name()] {
			t.Errorf("parameters/%s is no set with a parameter", f.Name())
		}
	}
}

// TestExportedRoles: a test that names a role is met by its variants, and who
// reports to nobody else reports to none of all the others: the files tell both.
func TestExportedRoles(t *testing.T) {
	broader := make(map[role.Role]role.Role)
	for r := range role.Roles() {
		if b := r.Broader(); b != 0 {
			broader[r] = b
		}
	}
	exported(t, "variants.json", broader)
	exported(t, "roles.json", slices.Collect(role.Roles()))
}

// TestExportedShowings: the work that shows named facts is among the files.
func TestExportedShowings(t *testing.T) {
	exported(t, "shown.json", slices.Collect(credit.Showings()))
}

// TestExportedOrderings: the amounts of which one is never above the other are among the
// files.
func TestExportedOrderings(t *testing.T) {
	exported(t, "orderings.json", slices.Collect(credit.Orderings()))
}

// TestReadmeNamesEverything: the description of the format names every member
// that the files have.
func TestReadmeNamesEverything(t *testing.T) {
	readme, err := os.ReadFile(vectorPath("README.md"))
	if err != nil {
		t.Fatal(err)
	}
	missing := make(map[string]bool)
	var walk func(v any, open bool)
	walk = func(v any, open bool) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e, open)
			}
		case map[string]any:
			for name, e := range v {
				if !open && !strings.Contains(string(readme), "`"+name+"`") {
					missing[name] = true
				}
				// Below these the names are those of facts, amounts, titles and rules.
				walk(e, name == "facts" || name == "quantities" || name == "holders" || name == "effects")
			}
		}
	}
	paths := []string{vectorPath("cases.json"), vectorPath("sides.json"), vectorPath("shown.json"), vectorPath("orderings.json")}
	for _, dir := range []string{"rules", "parameters", "house"} {
		files, err := filepath.Glob(vectorPath(filepath.Join(dir, "*.json")))
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, files...)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		walk(asJSON(t, text), false)
	}
	for name := range missing {
		t.Errorf("the README says nothing of %q", name)
	}
}
