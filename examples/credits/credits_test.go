package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/internal/golden"
)

// TestReports compares whole reports with golden files.
func TestReports(t *testing.T) {
	for _, tt := range []struct {
		golden string
		args   []string
	}{
		{"la_la_land.txt", nil},
		{"invented.txt", []string{filepath.Join("productions", "invented.json")}},
		{"invented_series.txt", []string{filepath.Join("productions", "invented_series.json")}},
		{"invented_end.txt", []string{"-rules", "pga-feature-films", "-layout", "end-titles", filepath.Join("productions", "invented.json")}},
	} {
		var out, problems strings.Builder
		if status := run(tt.args, strings.NewReader(""), &out, &problems); status != 0 {
			t.Fatalf("%v: status %d: %s", tt.args, status, problems.String())
		}
		golden.Compare(t, filepath.Join("testdata", tt.golden), out.String())
	}
}

// ann is the list of a document with one credit.
const ann = `"list":{"setting":"film/feature","credits":[{"person":"ann","title":"Producer"}]}`

// TestTelevision: a programme opens and closes by the profile of its layout.
func TestTelevision(t *testing.T) {
	const list = `{"rules":["practice-observed"],"list":{"setting":"television/scripted-series","credits":[
		{"person":"ann","title":"Executive Producer"},{"person":"bob","title":"Co-Producer"},{"person":"cy","title":"Associate Producer"}]}}`
	for layout, want := range map[string]string{
		"television-ascending": "opening\n  Co-Producer: bob\n  Executive Producer: ann\n  closing\n  Associate Producer: cy\n",
		"television-opening":   "opening\n  Executive Producer: ann\n  closing\n  Co-Producer: bob\n  Associate Producer: cy\n",
	} {
		var out, problems strings.Builder
		if status := run([]string{"-layout", layout, "-"}, strings.NewReader(list), &out, &problems); status != 0 || !strings.Contains(out.String(), want) {
			t.Errorf("%s: status %d, %s, want %q in\n%s", layout, status, problems.String(), want, out.String())
		}
	}
}

// TestMark: what the rules of the mark say of a credit is printed with reasons and
// with what is missing, also where they are the only ones and nobody proposed a mark.
func TestMark(t *testing.T) {
	for evidence, want := range map[string]string{
		`"true"`:  "  ann, Producer\n    pga-mark, the mark p.g.a.: undetermined\n      pga-mark-2 not known to be met: ",
		`"false"`: "  ann, Producer\n    pga-mark, the mark p.g.a.: denied\n      pga-mark-4 not met: ",
	} {
		list := `{"rules":["pga-mark"],"list":{"setting":"film/feature","credits":[{"person":"ann","title":"Producer"}],
			"evidence":[{"person":"ann","facts":{"found-by-the-producers-guild-to-have-done-a-major-portion":` + evidence + `}}]}}`
		var out, problems strings.Builder
		if status := run([]string{"-"}, strings.NewReader(list), &out, &problems); status != 0 || !strings.Contains(out.String(), want) || !strings.Contains(out.String(), "      granted if: ") {
			t.Errorf("%s: status %d, %s, want %q and a way in\n%s", evidence, status, problems.String(), want, out.String())
		}
	}
}

// report runs the program on a list from standard input.
func report(t *testing.T, list string) string {
	t.Helper()
	var out, problems strings.Builder
	if status := run([]string{"-"}, strings.NewReader(list), &out, &problems); status != 0 {
		t.Fatal(problems.String())
	}
	return out.String()
}

// TestTeams: each team stands once, with why each set counts it as one or not and
// what would settle or change it, or with that no set knows teams.
func TestTeams(t *testing.T) {
	const list = `"list":{"setting":"film/feature","credits":[
		{"person":"ann","title":"Producer"},{"person":"bob","title":"Producer"},{"person":"cy","title":"Producer"},{"person":"dee","title":"Producer"}],
		"teams":[{"members":["ann","bob"],"evidence":{"quantities":{"partnership-years":"5..","joint-theatrical-features":"2"}}},
			{"members":["cy","dee"],"evidence":{"quantities":{"partnership-years":"4"},"facts":{"both-partners-petitioned":"true"}}}]}}`
	const clause = "Two people count as one producer if they have been partners for five years and made two theatrical features together in that time.\n"
	const petition = "Two producers whom the panel found to be a partnership, and who both asked for it, are assessed as one producer; in films alone.\n"
	out := report(t, `{"rules":["ampas-best-picture-96","pga-mark"],`+list)
	want := "Every team, whether it counts as one\n\n" +
		"  ann & bob\n" +
		"    ampas-best-picture-96, a place among the nominees: granted\n      ampas-bp-4-87 grants it: " + clause +
		"    pga-mark, the mark p.g.a.: undetermined\n      pga-mark-8 not known to be met: " + petition +
		"      granted if: both partners petitioned; partnership recognized by panel\n" +
		"      denied if not both partners petitioned or partnership not recognized by panel\n\n" +
		"  cy & dee\n" +
		"    ampas-best-picture-96, a place among the nominees: denied\n      ampas-bp-4-87 not met: " + clause +
		"      granted if: joint theatrical features at least 2; partnership years at least 5\n" +
		"    pga-mark, the mark p.g.a.: undetermined\n      pga-mark-8 not known to be met: " + petition +
		"      granted if partnership recognized by panel\n      denied if partnership not recognized by panel\n\n"
	if _, teams, _ := strings.Cut(out, "Every team"); !strings.HasPrefix("Every team"+teams, want) {
		t.Errorf("(-want +got):\n%s", cmp.Diff(want, "Every team"+teams))
	}
	if out := report(t, `{"rules":["practice-observed"],`+list); strings.Count(out, "    none of these rules knows teams\n") != 2 {
		t.Errorf("nothing is said of teams in\n%s", out)
	}
}

// TestNothingToSay: a credit of which no rule speaks, and work that supports no
// title, are told to be so, and where no work is known no titles are
// expected.
func TestNothingToSay(t *testing.T) {
	out := report(t, `{"rules":["eurimages-co-production"],"list":{"setting":"film/feature","credits":[
		{"person":"ann","title":"Producer"},{"person":"bob","title":"Executive Producer"}],"evidence":[{"person":"bob","decided":["editing"]}]}}`)
	const want = "  ann, Producer\n    nothing for or against it in any of the rules\n    no work is known, so no title is suggested\n\n" +
		"  bob, Executive Producer\n    nothing for or against it in any of the rules\n    no title that the rules name is suggested by the work\n\n"
	if !strings.Contains(out, want) {
		t.Errorf("%q is not in\n%s", want, out)
	}
}

// TestFlags: what is wrong with a flag is said once, and help says what there is.
func TestFlags(t *testing.T) {
	var out, problems strings.Builder
	if status := run([]string{"-layout", "wall"}, nil, &out, &problems); status != 1 || strings.Count(problems.String(), "\n") != 1 {
		t.Errorf("status %d:\n%s", status, problems.String())
	}
	problems.Reset()
	if status := run([]string{"-h"}, nil, &out, &problems); status != 0 || out.Len() > 0 {
		t.Errorf("help: status %d, %q", status, out.String())
	}
	for _, want := range []string{"usage: credits [flags] [FILE | -]\n", "-layout layout", "-rules ids", "-sets"} {
		if !strings.Contains(problems.String(), want) {
			t.Errorf("help lacks %q:\n%s", want, problems.String())
		}
	}
}

// TestListAsAWhole: what is open of a list is printed with what would settle it.
func TestListAsAWhole(t *testing.T) {
	const list = `{"rules":["ampas-animated-feature-86"],"list":{"setting":"film/animated-feature","complete":true,"credits":[
		{"person":"ann","title":"Producer"},{"person":"bob","title":"Director"},{"person":"cy","title":"Director"}]}}`
	var out, problems strings.Builder
	if status := run([]string{"-"}, strings.NewReader(list), &out, &problems); status != 0 {
		t.Fatal(problems.String())
	}
	for _, want := range []string{
		"The list as a whole\n    ampas-animated-feature-86, a place among the nominees: undetermined\n      ampas-af-2 not known to be met: ",
		"      denied if no shared and equal director credit\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

// TestMore: what is left out is said to be there.
func TestMore(t *testing.T) {
	var out strings.Builder
	p := credit.Verdict{Outcome: credit.Undetermined, Ways: make([]credit.Way, mostWays), MoreWays: true}
	printWays(&out, p)
	p.Ways = make([]credit.Way, mostWays+1)
	printWays(&out, p)
	p.MoreWays = false
	printWays(&out, p)
	p.Ways = make([]credit.Way, mostWays)
	printWays(&out, p)
	var got []string
	for line := range strings.Lines(out.String()) {
		if strings.Contains(line, "and ") {
			got = append(got, strings.TrimSpace(line))
		}
	}
	want := []string{
		"and perhaps other ways, which were not sought",
		"and 1 more way found, and perhaps others that were not sought",
		"and 1 more way",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestProblems: what cannot be read or is not there is said, and nothing printed.
func TestProblems(t *testing.T) {
	for _, tt := range []struct {
		name, stdin string
		args        []string
		want        string
	}{
		{"no such set", "", []string{"-rules", "pga-feature-films,oscars"}, `no rule set "oscars"`},
		{"two files", "", []string{"a", "b"}, "at most one file"},
		{"no such file", "", []string{"no_such.json"}, "no_such.json"},
		{"a set named twice", "", []string{"-rules", "pga-mark, pga-mark"}, "-rules: pga-mark is there twice"},
		{"no such layout", "", []string{"-layout", "wall"}, `unknown layout "wall"`},
		{"no such flag", "", []string{"-colour"}, "not defined: -colour"},
		{"an empty document", "", []string{"-"}, "line 1, column 1: the document ends too early"},
		{"half a document", `{"list":`, []string{"-"}, "line 1, column 9: the document ends too early"},
		{"null", "null", []string{"-"}, "null, want an object with a list"},
		{"a list without its object", "[]", []string{"-"}, "a list, want an object"},
		{"nothing in it", "{}", []string{"-"}, "list: missing"},
		{"junk behind it", `{"rules":["pga-mark"],` + ann + `} x`, []string{"-"}, "invalid character 'x' after top-level value"},
		{"a second document", `{"rules":["pga-mark"],` + ann + `} {}`, []string{"-"}, "invalid character '{' after top-level value"},
		{"an unknown field at the top", `{"colour":"red","rules":["pga-mark"],` + ann + `}`, []string{"-"}, "colour: unknown field"},
		{"a field written twice", `{"title":"A","title":"B","rules":["pga-mark"],` + ann + `}`, []string{"-"}, "title: field written twice"},
		{"no rules", `{` + ann + `}`, []string{"-"}, "rules: no rule set named"},
		{"an empty list of rules", `{"rules":[],` + ann + `}`, []string{"-"}, "rules: no rule set named"},
		{"rules that are no list", `{"rules":"pga-mark",` + ann + `}`, []string{"-"}, "rules: text, want a list"},
		{"an unknown rule set", `{"rules":["pga-mark","oscars"],` + ann + `}`, []string{"-"}, `rules[1]: no rule set "oscars"`},
		{"the same rule set twice", `{"rules":["pga-mark","pga-mark"],` + ann + `}`, []string{"-"}, "rules[1]: pga-mark is there twice"},
		{"a rule set that is null", `{"rules":[null],` + ann + `}`, []string{"-"}, "rules[0]: missing"},
		{"an unknown layout", `{"layout":"wall","rules":["pga-mark"],` + ann + `}`, []string{"-"}, "layout: unknown"},
		{"an unknown field", `{"list":{"setting":"film","credits":[{"person":"ann","titel":"Producer"}]}}`, []string{"-"}, "list.credits[0].titel: unknown field"},
		{"a title left out", `{"list":{"setting":"film","credits":[{"person":"ann","titel":"Producer"}]}}`, []string{"-"}, "list.credits[0].title: missing"},
		{"an unknown setting", `{"list":{"setting":"flm","credits":[]}}`, []string{"-"}, "list.setting: unknown setting"},
		{"an unknown duty", `{"list":{"setting":"film","credits":[],"evidence":[{"person":"ann","decided":["concpt"]}]}}`, []string{"-"}, "list.evidence[0].decided[0]: unknown"},
		{"a share that is no ratio", `{"list":{"setting":"film","credits":[],"evidence":[{"person":"ann","quantities":{"financing-share":"a lot"}}]}}`, []string{"-"}, "list.evidence[0].quantities.financing-share: "},
		{"two problems at once", `{"colour":1,"list":{"setting":"film","credits":[{"person":"ann"}]}}`, []string{"-"}, "list.credits[0].title: missing\ncolour: unknown field"},
		{"a list that makes no sense", `{"rules":["pga-mark"],"list":{"setting":"film","credits":[{"person":"ann","title":"Producer"},{"person":"ann","title":"Producer"}]}}`, []string{"-"}, "credits[1]: ann as Producer is there twice"},
		{"evidence about somebody else", `{"rules":["pga-mark"],"list":{"setting":"film","credits":[{"person":"ann","title":"Producer"}],"evidence":[{"person":"bob"}]}}`, []string{"-"}, `evidence[0]: "bob" has no credit on the list`},
		{"two problems of one person", `{"rules":["pga-mark"],"list":{"setting":"film/feature","credits":[{"person":"ann","title":"Producer"}],"evidence":[{"person":"ann","quantities":{"a-share":"25","crew":"1/2"}}]}}`, []string{"-"},
			"evidence[0].quantities.a-share: 25, want a share from 0 to 1\ncredit: list: evidence[0].quantities.crew: 1/2, want a whole number"},
		{"a team of somebody else", `{"rules":["pga-mark"],"list":{"setting":"film","credits":[{"person":"ann","title":"Producer"}],"teams":[{"members":["ann","bob"]}]}}`, []string{"-"}, `teams[0]: "bob" has no credit on the list`},
	} {
		var out, problems strings.Builder
		if status := run(tt.args, strings.NewReader(tt.stdin), &out, &problems); status != 1 || !strings.Contains(problems.String(), tt.want) || out.Len() > 0 {
			t.Errorf("%s: status %d, %q, %q; want %q", tt.name, status, problems.String(), out.String(), tt.want)
		}
	}
	var out, problems strings.Builder
	if status := run([]string{"-sets"}, nil, &out, &problems); status != 0 || strings.Count(out.String(), "\n") < 200 {
		t.Errorf("-sets: status %d, %d lines", status, strings.Count(out.String(), "\n"))
	}
}
