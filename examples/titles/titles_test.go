package main

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// try runs the program and returns its exit status, output and errors.
func try(t *testing.T, stdin string, args ...string) (status int, out, errs string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status = run(args, strings.NewReader(stdin), &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

func TestLists(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
	}{
		{"thirty_rock", nil},
		{"festival", []string{"-setting", "film", "-vocabulary", "tmdb", filepath.Join("crews", "festival.csv")}},
	} {
		status, out, errs := try(t, "", test.args...)
		if status != 0 || errs != "" {
			t.Fatalf("%s: exit status %d\n%s", test.name, status, errs)
		}
		golden.Compare(t, filepath.Join("testdata", test.name+".golden"), out)
	}
}

func TestStandardInput(t *testing.T) {
	status, out, errs := try(t, "Line Producer\n\n  Directrice de production \n", "-vocabulary", "fiaf", "-")
	if status != 0 || errs != "" {
		t.Fatalf("exit status %d\n%s", status, errs)
	}
	for _, want := range []string{"2 lines", "Line Producer", "Production Manager", "language fr", "0  could not be decided"} {
		if !strings.Contains(out, want) {
			t.Errorf("output lacks %q:\n%s", want, out)
		}
	}
	_, given, _ := try(t, "Production\n", "-language", "fr", "-")
	if _, open, _ := try(t, "Production\n", "-"); given == open {
		t.Error("the language given makes no difference to \"Production\"")
	}
}

// TestNameColumn checks that a name in a column of its own is no qualifier.
func TestNameColumn(t *testing.T) {
	for _, list := range []string{
		"Name, Title\nAda Lovelace, Executive Producer\nBob Roe, UPM\n",
		"Ada Lovelace, Executive Producer\nBob Roe, UPM\n",
		"Executive Producer,Ada Lovelace\nUPM,Bob Roe\n",
		"name,title\nAda Lovelace,Executive Producer: Ada Lovelace\n",
	} {
		if status, out, errs := try(t, list, "-"); status != 0 || strings.Contains(out, "with Ada") || !strings.Contains(out, "Ada Lovelace, Executive Producer") {
			t.Errorf("%q: exit status %d, %s\n%s", list, status, errs, out)
		}
	}
	if _, out, _ := try(t, "Executive Producer: Ada Lovelace\nGaffer\n", "-"); !strings.Contains(out, "with Ada Lovelace") {
		t.Errorf("a name beside the title is left out:\n%s", out)
	}
	if _, out, _ := try(t, "Producer Netflix\nPost Xyzzy\n", "-"); !strings.Contains(out, "Confidence") || !strings.Contains(out, "guessed     20.") {
		t.Errorf("no confidence is said:\n%s", out)
	}
}

// TestTabs checks that a tab within a line begins no column.
func TestTabs(t *testing.T) {
	_, out, _ := try(t, "Line\tProducer\nJane\tRoe\tProducer\n", "-")
	for _, want := range []string{"Line Producer      Line Producer  exact", "Jane Roe Producer  Producer       composed"} {
		if !strings.Contains(out, want) {
			t.Errorf("output lacks %q:\n%s", want, out)
		}
	}
}

// TestTwoJobs checks that a title of two jobs has two codes, and that one nobody
// can code is told.
func TestTwoJobs(t *testing.T) {
	_, out, _ := try(t, "Producer/Director\nWriter-Producer\nGM\n", "-setting", "film", "-vocabulary", "ebu", "-")
	for _, want := range []string{"20.1, 20.16", "20.1, -", "no code, keep the words", "or General Manager", "1  could not be decided", "1  without a code"} {
		if !strings.Contains(out, want) {
			t.Errorf("output lacks %q:\n%s", want, out)
		}
	}
}

// TestNotesOfEachTitle checks that what a line says of one title stands beside it.
func TestNotesOfEachTitle(t *testing.T) {
	_, out, _ := try(t, "Executive Producer (3 episodes), Line Producer (S01E05; uncredited)\n", "-setting", "television", "-")
	for _, want := range []string{"20.2  3 episodes\n", "News Producer; uncredited; season 1; episode 5\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("output lacks %q:\n%s", want, out)
		}
	}
}

// TestTitlesToCredit checks that the title read from an abbreviation is one that
// credit rules speak of.
func TestTitlesToCredit(t *testing.T) {
	film := role.Setting{Medium: role.Film, Format: role.Feature}
	listed := func(t role.Title) bool {
		rule, _ := rulebook.PGAFeatureFilms().Rule("pga-feat-set-1")
		list := rule.Test.(credit.All)[1].(credit.None)[0].(credit.AskedTitle)
		return slices.ContainsFunc(list, func(u role.Title) bool { return credit.SameTitle(t, u) })
	}
	for _, text := range []string{"EP", "exec producer", "AP", "LP", "PM", "Post Sup", "PPS", "VFX Coordinator"} {
		p := title.Parse(text, film).First()
		if !listed(p.Title) {
			t.Errorf("%q is read as %q, want it among the titles of the list", text, p.Title)
		}
	}
	if listed("EP") {
		t.Error("the list has the abbreviation itself, so that this shows nothing")
	}
}

func TestRefusals(t *testing.T) {
	for _, args := range [][]string{
		{"-setting", "film/news"}, {"-vocabulary", "latin"}, {"-language", "xx"}, {"no-such-file"}, {"one", "two"}, {"-nonsense"},
	} {
		if status, _, errs := try(t, "", args...); status != 1 || errs == "" {
			t.Errorf("%v: exit status %d, errors %q, want 1 and a reason", args, status, errs)
		}
	}
	if status, _, _ := try(t, "", "-h"); status != 0 {
		t.Errorf("-h: exit status %d, want 0", status)
	}
}
