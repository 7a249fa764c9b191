package seeds_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
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

// article is the statements of one text.
type article struct {
	source     cite.SourceID
	statements []statement
}

// articles are the texts that the library has to be true to, by source, in the
// order of their statements.
var articles = []article{
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
	found, timed := map[role.FactID][]role.Setting{}, map[role.Duty][]cite.Ref{}
	for _, article := range articles {
		if _, ok := cite.Lookup(article.source); !ok {
			t.Errorf("no source %s", article.source)
		}
		for _, s := range article.statements {
			on := sentence{cite.Ref{Source: article.source, At: s.at}, found, timed}
			for _, a := range s.asks {
				if err := a.answer(on); err != nil {
					t.Errorf("%v (%s): package %s: %v", on.Ref, s.says, a.pkg, err)
				}
			}
		}
	}
	checkFound(t, found)
	for d := range role.Duties() {
		if ref := phase.PhasesRef(d, role.Setting{}); numbered(ref) && !slices.Contains(timed[d], ref) {
			t.Errorf("the phases of %v: no row of %v asks for them", d, ref)
		}
	}
}

// numbered reports whether a reference is to a statement of an article.
func numbered(ref cite.Ref) bool {
	return strings.HasPrefix(ref.At, "S") && slices.ContainsFunc(articles, func(a article) bool { return a.source == ref.Source })
}

// spokenOf holds the media that an article speaks of; one that speaks of
// productions at large is not in it.
var spokenOf = map[cite.SourceID][]role.Medium{
	"seed-000": {role.Film, role.Television, role.Digital, role.Commercial, role.Theatre},
	"seed-001": {role.Film, role.Television},
	"seed-003": {role.Film},
	"seed-004": {role.Film, role.Television},
}

// checkFound goes the other way round: every fact that the library draws from
// an article was asked for, in no narrower a setting than it is stated for, and
// holds in no medium that the article does not speak of.
func checkFound(t *testing.T, found map[role.FactID][]role.Setting) {
	check := func(f role.Fact, what fmt.Stringer, work bool) {
		if !numbered(f.Ref) {
			return
		}
		asWide := func(asked role.Setting) bool {
			in, _ := f.Scope.In(asked)
			return in.Specificity() == asked.Specificity()
		}
		if len(found[f.ID]) == 0 {
			t.Errorf("fact %d, %v: no row of %v asks for it", f.ID, what, f.Ref)
		} else if !slices.ContainsFunc(found[f.ID], asWide) {
			t.Errorf("fact %d, %v: asked for in narrower settings alone, %v", f.ID, what, found[f.ID])
		}
		for m := range role.Media() {
			media, bounded := spokenOf[f.Ref.Source]
			if _, holds := f.Scope.In(role.Setting{Medium: m}); work && bounded && holds && !slices.Contains(media, m) {
				t.Errorf("fact %d, %v: the article does not speak of %v", f.ID, what, m)
			}
		}
	}
	for c := range role.Published().Claims() {
		check(c.Fact, c, true)
	}
	for tr := range role.Traits() {
		check(tr.Fact, tr, false)
	}
	for _, c := range role.AllCombinations() {
		check(c.Fact, c, true)
	}
	for l := range hierarchy.Lines() {
		check(l.Fact, l, true)
	}
	for r := range hierarchy.Rungs() {
		check(r.Fact, r, true)
	}
	for f := range role.TitleFacts() {
		check(f.Fact, f, false)
	}
	for _, r := range phase.AllRequirements() {
		check(r.Fact, r.Gate, false)
	}
	for _, s := range phase.AllSigners() {
		check(s.Fact, s.Gate, false)
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
