package rulebook_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
)

// TestNewest: the newest rules of each body are the last edition of each award
// and medium, and none that another took the place of.
func TestNewest(t *testing.T) {
	for body, want := range map[credit.Body]string{
		rulebook.AMPAS: "ampas-best-picture-98 ampas-animated-feature-98 ampas-documentary-feature-98 ampas-documentary-short-98 " +
			"ampas-live-action-short-98 ampas-animated-short-98 ampas-international-feature-98",
		rulebook.PGA:             "pga-feature-films pga-short-films pga-scripted-television pga-non-fiction-television pga-digital pga-mark",
		rulebook.BAFTA:           "bafta-best-film-2020 bafta-british-film bafta-debut",
		rulebook.WGA:             "wga-screenplay-2010 wga-article-14-2017",
		rulebook.DGA:             "dga-unit-production-manager dga-possessory-2004",
		rulebook.FilmIndependent: "spirit-first-feature",
		rulebook.EurimagesFund:   "eurimages-co-production",
		rulebook.CouncilOfEurope: "co-production-convention-1992 co-production-convention-2017",
		"nobody":                 "",
	} {
		var got []string
		for _, s := range rulebook.Newest(body) {
			got = append(got, s.ID())
		}
		if text := strings.Join(got, " "); text != want {
			t.Errorf("%s: %s, want %s", body, text, want)
		}
	}
	emmys := rulebook.Newest(rulebook.TelevisionAcademy)
	if len(emmys) != 13 || slices.ContainsFunc(emmys, func(s *credit.RuleSet) bool { return s.Header().Number != 2019 }) {
		t.Errorf("%v, want the Emmys of 2019", emmys)
	}
	bodies := make(map[credit.Body]bool)
	for s := range rulebook.All() {
		bodies[s.Header().Body] = true
	}
	for b := range bodies {
		if len(rulebook.Newest(b)) == 0 {
			t.Errorf("%s: nothing newest", b)
		}
	}
}

// TestEditions: every edition between the first and the last of a family is
// held, none beside them, and the documentation of the package names the range.
func TestEditions(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	doc := strings.Join(strings.Fields(strings.ReplaceAll(string(text), "\n//", "\n")), " ")
	families := make(map[string]bool)
	for s := range rulebook.All() {
		if n := s.Header().Number; n != 0 {
			if family, ok := strings.CutSuffix(s.ID(), fmt.Sprintf("-%d", n)); ok && !strings.HasPrefix(s.ID(), "wga-") {
				families[family] = true
			}
		}
	}
	if len(families) < 20 {
		t.Errorf("%d families", len(families))
	}
	for family := range families {
		first, last, ok := rulebook.Editions(family)
		if !ok {
			t.Errorf("%s: no editions", family)
			continue
		}
		for n := first - 1; n <= last+1; n++ {
			if _, held := rulebook.Lookup(fmt.Sprintf("%s-%d", family, n)); held != (n >= first && n <= last) {
				t.Errorf("%s-%d: held %t", family, n, held)
			}
		}
		if want := fmt.Sprintf("%s: %d to %d", family, first, last); !strings.Contains(doc, want) {
			t.Errorf("the documentation lacks %q", want)
		}
	}
	if _, _, ok := rulebook.Editions("pga-mark"); ok {
		t.Error("the mark has no numbered editions")
	}
}

// The newest rules of a body, and which editions there are.
func ExampleNewest() {
	for _, s := range rulebook.Newest(rulebook.PGA) {
		fmt.Println(s.ID())
	}
	first, last, _ := rulebook.Editions("ampas-best-picture")
	fmt.Println(first, last)
	// Output:
	// pga-feature-films
	// pga-short-films
	// pga-scripted-television
	// pga-non-fiction-television
	// pga-digital
	// pga-mark
	// 1 98
}
