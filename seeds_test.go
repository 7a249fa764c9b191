package producedby_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/role/cite"
)

// statement is one row of the requirement: what a sentence of an article says,
// in other words, and what the library has to answer. The expected answers were
// written from the sentences, without the library's tables.
type statement struct {
	at        string // number of the statement, as the library's references have it
	says      string
	asks      []ask
	undecided string // why no question to the library decides it; empty if one does
}

// articles are the texts that the library has to be true to, by source, in the
// order of their statements.
var articles = []struct {
	source     cite.SourceID
	statements []statement
}{
	{"seed-000", article000},
	{"seed-001", article001},
	{"seed-002", article002},
	{"seed-003", article003},
	{"seed-004", article004},
}

// lastStatement and mostUndecided bound the table: statements are numbered from
// 1, and no more than one in eight may be left undecided.
const (
	lastStatement = 321
	mostUndecided = lastStatement / 8
)

// TestSeeds asks the library every statement of the articles.
func TestSeeds(t *testing.T) {
	for _, article := range articles {
		if _, ok := cite.Lookup(article.source); !ok {
			t.Errorf("no source %s", article.source)
		}
		for _, s := range article.statements {
			ref := cite.Ref{Source: article.source, At: s.at}
			for _, a := range s.asks {
				if err := a.answer(ref); err != nil {
					t.Errorf("%v (%s): package %s: %v", ref, s.says, a.pkg, err)
				}
			}
		}
	}
}

// TestSeedsAreComplete checks the table itself and tells its figures.
func TestSeedsAreComplete(t *testing.T) {
	next, undecided := 1, 0
	asked, decided := map[string]int{}, map[string]int{}
	for _, article := range articles {
		for _, s := range article.statements {
			if want := fmt.Sprintf("S%03d", next); s.at != want {
				t.Fatalf("%s: statement %s, want %s: each once and in order", article.source, s.at, want)
			}
			next++
			if s.says == "" || (len(s.asks) == 0) != (s.undecided != "") {
				t.Errorf("%s: want words, and either questions or the reason why there are none", s.at)
			}
			if s.undecided != "" {
				undecided++
				t.Logf("%s is not decided (%s): %s", s.at, s.says, s.undecided)
			}
			by := map[string]bool{}
			for _, a := range s.asks {
				asked[a.pkg]++
				by[a.pkg] = true
			}
			for pkg := range by {
				decided[pkg]++
			}
		}
	}
	if next-1 != lastStatement {
		t.Errorf("%d statements, want %d", next-1, lastStatement)
	}
	if undecided > mostUndecided {
		t.Errorf("%d statements undecided, want at most %d", undecided, mostUndecided)
	}
	var figures []string
	for _, pkg := range slices.Sorted(maps.Keys(asked)) {
		figures = append(figures, fmt.Sprintf("%s %d (%d statements)", pkg, asked[pkg], decided[pkg]))
	}
	t.Logf("%d statements, %d undecided; questions by package: %s", next-1, undecided, strings.Join(figures, ", "))
}
