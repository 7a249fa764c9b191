package cite_test

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/internal/golden"
	"example.com/producedby/role/cite"
)

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// hasNoAddress reports whether a source may stand without an address: the
// library itself, and what was read where no address was noted.
func hasNoAddress(s cite.Source) bool {
	return s.Publisher == "producedby" || strings.HasPrefix(s.Note, "no address recorded")
}

func TestSourcesAreSortedAndUnique(t *testing.T) {
	var last cite.SourceID
	n := 0
	for s := range cite.Sources() {
		if s.ID <= last {
			t.Errorf("%q comes after %q", s.ID, last)
		}
		last = s.ID
		n++
	}
	if n < 650 {
		t.Errorf("%d sources, want all of the tables", n)
	}
}

// TestTablesAreSorted reads the tables as text, because the order within a file
// does not show from outside.
func TestTablesAreSorted(t *testing.T) {
	files, err := filepath.Glob("sources_*.go")
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile(`(?m)^\t\{ID: "([^"]+)"`)
	n := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		last := ""
		for _, m := range row.FindAllStringSubmatch(string(text), -1) {
			if m[1] <= last {
				t.Errorf("%s: %q comes after %q", file, m[1], last)
			}
			last = m[1]
			n++
		}
	}
	if all := len(slices.Collect(cite.Sources())); n != all {
		t.Errorf("%d rows in the files, %d sources", n, all)
	}
}

func TestSourcesAreComplete(t *testing.T) {
	for s := range cite.Sources() {
		if !slug.MatchString(string(s.ID)) {
			t.Errorf("%s: the id is not kebab-case", s.ID)
		}
		if s.Publisher == "" && s.Title == "" {
			t.Errorf("%s: neither publisher nor title", s.ID)
		}
		if s.Strength < cite.Proposal || s.Strength > cite.Primary {
			t.Errorf("%s: strength %v", s.ID, s.Strength)
		}
		if (s.Where == "") != hasNoAddress(s) {
			t.Errorf("%s: address %q, note %q", s.ID, s.Where, s.Note)
		}
		for _, text := range []string{s.Publisher, s.Title, s.Edition, s.Where, s.Read, s.Note} {
			if strings.TrimSpace(text) != text {
				t.Errorf("%s: %q has space around it", s.ID, text)
			}
		}
	}
}

func TestAddressesParse(t *testing.T) {
	owner := map[string]cite.SourceID{}
	for s := range cite.Sources() {
		if s.Where == "" {
			continue
		}
		for address := range strings.SplitSeq(s.Where, " ; ") {
			u, err := url.Parse(address)
			if err != nil || (u.Scheme != "http" && u.Scheme != "https") || !strings.Contains(u.Host, ".") || strings.Contains(address, " ") {
				t.Errorf("%s: address %q: %v", s.ID, address, err)
			}
			// One page is one source, unless only its site was noted.
			if other, ok := owner[address]; ok && !strings.HasPrefix(s.Note, "address of the page itself not recorded") {
				t.Errorf("%s and %s share %s", s.ID, other, address)
			}
			owner[address] = s.ID
		}
	}
}

func TestReadDatesAreDates(t *testing.T) {
	date := regexp.MustCompile(`^(\d{4}(-\d{2}(-\d{2})?)?)?$`)
	for s := range cite.Sources() {
		if !date.MatchString(s.Read) {
			t.Errorf("%s: read %q, want YYYY-MM-DD, YYYY-MM or YYYY", s.ID, s.Read)
		}
	}
}

// TestStrengths pins one source of each kind, so that a shift of the weights in
// the table is noticed.
func TestStrengths(t *testing.T) {
	for id, want := range map[cite.SourceID]cite.Strength{
		"producedby":                          cite.Proposal,
		"producedby-trade-knowledge":          cite.Proposal,
		"producedby-second-reading":           cite.SecondHand,
		"seed-000":                            cite.SecondHand,
		"seed-001":                            cite.SecondHand,
		"seed-002":                            cite.SecondHand,
		"seed-003":                            cite.SecondHand,
		"seed-004":                            cite.SecondHand,
		"pga-code-feature-films":              cite.Primary,
		"pga-code-2004-television-series":     cite.Primary,
		"pga-code-2004-theatrical-copy-2020":  cite.SecondHand,
		"pga-mark-rules-2018-faq":             cite.Primary,
		"variety-2005-the-truth-is-out-there": cite.SecondHand,
		"ampas-rule-16-86th":                  cite.Primary,
		"dlu-oscar-data":                      cite.PracticeObserved,
		"am117-emmy-awards":                   cite.PracticeObserved,
		"tmdb-5000-credits-sample":            cite.PracticeObserved,
		"dga-creative-rights-checklist":       cite.Primary,
		"afci-crewing-up":                     cite.SecondHand,
		"hmrc-crec061440":                     cite.Primary,
		"ebu-role-codes":                      cite.Primary,
		"afci-pre-production-sample-schedule": cite.SecondHand,
	} {
		s, ok := cite.Lookup(id)
		if !ok || s.Strength != want {
			t.Errorf("%s: %v, %v, want %v", id, s.Strength, ok, want)
		}
	}
}

// TestIDsAreKept compares the ids with those of the golden file: an id may be
// added, never dropped. Run with -update after adding.
func TestIDsAreKept(t *testing.T) {
	const file = "testdata/ids.golden.txt"
	var b strings.Builder
	for s := range cite.Sources() {
		fmt.Fprintln(&b, s.ID)
	}
	if golden.Updating() {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for id := range strings.FieldsSeq(string(want)) {
		if _, ok := cite.Lookup(cite.SourceID(id)); !ok {
			t.Errorf("source %q is gone; ids are never dropped or renamed", id)
		}
	}
}

func TestLookupFindsEverySource(t *testing.T) {
	for want := range cite.Sources() {
		got, ok := cite.Lookup(want.ID)
		if !ok || got != want {
			t.Errorf("%s: %s, %v", want.ID, cmp.Diff(want, got), ok)
		}
	}
}

func TestLookupKnowsNoOtherID(t *testing.T) {
	all := slices.Collect(cite.Sources())
	known := map[cite.SourceID]bool{}
	for _, s := range all {
		known[s.ID] = true
	}
	rapid.Check(t, func(t *rapid.T) {
		near := rapid.SampledFrom(all).Draw(t, "near").ID
		id := rapid.OneOf(
			rapid.Map(rapid.String(), func(s string) cite.SourceID { return cite.SourceID(s) }),
			rapid.Just(near[:len(near)-1]),
			rapid.Just(near+"-"),
			rapid.Just(cite.SourceID(strings.ToUpper(string(near)))),
			rapid.Just(cite.SourceID("")),
		).Draw(t, "id")
		got, ok := cite.Lookup(id)
		if ok != known[id] || (!ok && got != cite.Source{}) {
			t.Fatalf("Lookup(%q) = %v, %v", id, got, ok)
		}
	})
}

func TestLookupAllocatesNothing(t *testing.T) {
	for _, id := range []cite.SourceID{"producedby", "seed-001", "zuerich", ""} {
		if n := testing.AllocsPerRun(100, func() { cite.Lookup(id) }); n != 0 {
			t.Errorf("Lookup(%q) allocates %v times", id, n)
		}
	}
}

func TestSourcesCanBeStopped(t *testing.T) {
	var got []cite.SourceID
	for s := range cite.Sources() {
		got = append(got, s.ID)
		if len(got) == 3 {
			break
		}
	}
	if len(got) != 3 || !slices.IsSorted(got) {
		t.Errorf("first three: %v", got)
	}
}

func BenchmarkLookup(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		cite.Lookup("pga-code-feature-films")
	}
}
