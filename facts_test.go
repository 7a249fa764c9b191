package producedby_test

import (
	"fmt"
	"iter"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// allFacts yields every fact of the library's tables with what it is.
func allFacts() iter.Seq2[string, role.Fact] {
	return func(yield func(string, role.Fact) bool) {
		for c := range role.Published().Claims() {
			if !yield("claim", c.Fact) {
				return
			}
		}
		for f := range role.TitleFacts() {
			if !yield("title", f.Fact) {
				return
			}
		}
		for t := range role.Traits() {
			if !yield("trait", t.Fact) {
				return
			}
		}
		for _, c := range role.AllCombinations() {
			if !yield("combination", c.Fact) {
				return
			}
		}
		for l := range hierarchy.Lines() {
			if !yield("line", l.Fact) {
				return
			}
		}
		for _, r := range phase.AllRequirements() {
			if !yield("requirement", r.Fact) {
				return
			}
		}
		for _, s := range phase.AllSigners() {
			if !yield("signer", s.Fact) {
				return
			}
		}
	}
}

// The number of a fact is a contract: no two facts share one, whatever package
// they stand in. Every fact has a scope, a frequency and a source that package
// cite knows.
func TestFactsAcrossPackages(t *testing.T) {
	seen := map[role.FactID]string{}
	counts := map[string]int{}
	for what, f := range allFacts() {
		counts[what]++
		name := fmt.Sprintf("%s %d", what, f.ID)
		if other, twice := seen[f.ID]; twice {
			t.Errorf("%s has the number of %s", name, other)
		}
		seen[f.ID] = name
		if _, ok := cite.Lookup(f.Ref.Source); !ok {
			t.Errorf("%s: unknown source %q", name, f.Ref.Source)
		}
		if f.ID == 0 || f.Scope.Len() == 0 || !f.Frequency.Valid() || f.Strength == 0 {
			t.Errorf("%s: scope %v, frequency %v, strength %v", name, f.Scope, f.Frequency, f.Strength)
		}
		for in := range f.Scope.All() {
			if err := in.Validate(); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	t.Logf("%d facts: %v", len(seen), counts)
	if len(counts) != 7 {
		t.Errorf("facts of %d kinds, want 7: %v", len(counts), counts)
	}
}
