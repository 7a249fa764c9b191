package role_test

import (
	"fmt"
	"iter"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// filmTables are the tables this file answers for, with the numbers they may use.
var filmTables = []struct {
	file        string
	first, last role.FactID
}{
	{"claims_general.go", 1, 999},
	{"claims_film.go", 1001, 1999},
}

// claimsByID returns the published claims by number.
func claimsByID() map[role.FactID]role.Claim {
	byID := map[role.FactID]role.Claim{}
	for c := range role.Published().Claims() {
		byID[c.ID] = c
	}
	return byID
}

// numbersIn reads the numbers of the rows of a table in the order of the file,
// which does not show from outside.
func numbersIn(t *testing.T, file string) []role.FactID {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var ids []role.FactID
	for _, m := range regexp.MustCompile(`(?m)^\t\{(\d+), [A-Z]`).FindAllStringSubmatch(string(text), -1) {
		n, err := strconv.ParseUint(m[1], 10, 32)
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, role.FactID(n))
	}
	return ids
}

func TestFilmTablesAreSortedAndNumbered(t *testing.T) {
	byID := claimsByID()
	for _, table := range filmTables {
		ids := numbersIn(t, table.file)
		if len(ids) < 50 {
			t.Fatalf("%s: %d rows read", table.file, len(ids))
		}
		seen := map[role.FactID]bool{}
		for i, id := range ids {
			if id < table.first || id > table.last || seen[id] {
				t.Errorf("%s: number %d, want one of its own between %d and %d", table.file, id, table.first, table.last)
			}
			seen[id] = true
			if i == 0 {
				continue
			}
			a, b := byID[ids[i-1]], byID[id]
			if order := [4]int{int(a.Role) - int(b.Role), int(a.Duty) - int(b.Duty), int(a.Capacity) - int(b.Capacity), int(a.ID) - int(b.ID)}; !ascending(order) {
				t.Errorf("%s: %d comes after %d", table.file, b.ID, a.ID)
			}
		}
	}
}

// ascending reports whether the first difference that is not zero is negative.
func ascending(differences [4]int) bool {
	for _, d := range differences {
		if d != 0 {
			return d < 0
		}
	}
	return false
}

func TestFilmClaimsAreWellFormed(t *testing.T) {
	statement := regexp.MustCompile(`^S[0-3]\d\d$`)
	type content struct {
		role      role.Role
		duty      role.Duty
		capacity  role.Capacity
		frequency role.Frequency
		scope     string
		source    cite.SourceID
		at        string
	}
	seen := map[content]role.FactID{}
	for c := range role.Published().Claims() {
		if c.ID > 1999 {
			continue
		}
		source, known := cite.Lookup(c.Ref.Source)
		if !known {
			t.Errorf("claim %d: source %q is not in the table", c.ID, c.Ref.Source)
		}
		if c.Strength != source.Strength {
			t.Errorf("claim %d: strength %s, its source has %s", c.ID, c.Strength, source.Strength)
		}
		if c.Ref.At == "" {
			t.Errorf("claim %d: no place in %s", c.ID, c.Ref.Source)
		}
		if strings.HasPrefix(string(c.Ref.Source), "seed-") && !statement.MatchString(c.Ref.At) {
			t.Errorf("claim %d: %q is not the number of a statement", c.ID, c.Ref.At)
		}
		if c.ID > 1000 {
			for in := range c.Scope.All() {
				if in.Medium != role.Film {
					t.Errorf("claim %d: scope %s, want film alone", c.ID, in)
				}
			}
		}
		key := content{c.Role, c.Duty, c.Capacity, c.Frequency, c.Scope.String(), c.Ref.Source, c.Ref.At}
		if first, ok := seen[key]; ok {
			t.Errorf("claim %d says what claim %d says", c.ID, first)
		}
		seen[key] = c.ID
	}
	if len(seen) < 450 {
		t.Errorf("%d claims about film and several media, want 450 or more", len(seen))
	}
}

// TestNumbersAreKept holds what each number stands for, in a file for each table:
// numbers are a contract, and one that is given up is not given to another claim.
func TestNumbersAreKept(t *testing.T) {
	tables := []string{"claims_general.go", "claims_film.go"}
	for _, table := range mediaTables {
		tables = append(tables, table.file)
	}
	byID := claimsByID()
	all := 0
	for _, table := range tables {
		ids := numbersIn(t, table)
		slices.Sort(ids)
		all += len(ids)
		var b strings.Builder
		for _, id := range ids {
			fmt.Fprintf(&b, "%d %s\n", id, byID[id])
		}
		golden.Compare(t, "testdata/"+strings.TrimSuffix(table, ".go")+".golden", b.String())
	}
	if all != role.Published().Len() {
		t.Errorf("%d numbers in the tables, %d claims", all, role.Published().Len())
	}
}

// TestNumbersOfFactsAreKept does the same for traits, combinations and what titles
// stand for.
func TestNumbersOfFactsAreKept(t *testing.T) {
	for name, lines := range map[string]map[role.FactID]string{
		"traits": numbered(role.Traits(), func(f role.Trait) (role.FactID, string) { return f.ID, f.String() }),
		"combinations": numbered(slices.Values(role.AllCombinations()), func(f role.Combination) (role.FactID, string) {
			return f.ID, f.String()
		}),
		"title_facts": numbered(role.TitleFacts(), func(f role.TitleFact) (role.FactID, string) { return f.ID, f.String() }),
	} {
		var b strings.Builder
		for _, id := range slices.Sorted(maps.Keys(lines)) {
			fmt.Fprintf(&b, "%d %s\n", id, lines[id])
		}
		golden.Compare(t, "testdata/"+name+".golden", b.String())
	}
}

// numbered returns what each fact says by its number.
func numbered[F any](facts iter.Seq[F], line func(F) (role.FactID, string)) map[role.FactID]string {
	lines := map[role.FactID]string{}
	for f := range facts {
		id, text := line(f)
		lines[id] = text
	}
	return lines
}
