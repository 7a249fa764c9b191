package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files")

// TestReports compares whole reports with golden files.
func TestReports(t *testing.T) {
	for _, tt := range []struct {
		golden string
		args   []string
	}{
		{"la_la_land.txt", nil},
		{"invented.txt", []string{filepath.Join("productions", "invented.json")}},
		{"invented_end.txt", []string{"-rules", "pga-feature-films", "-layout", "end-titles", filepath.Join("productions", "invented.json")}},
	} {
		var out, problems strings.Builder
		if status := run(tt.args, strings.NewReader(""), &out, &problems); status != 0 {
			t.Fatalf("%v: status %d: %s", tt.args, status, problems.String())
		}
		path := filepath.Join("testdata", tt.golden)
		if *update {
			if err := os.WriteFile(path, []byte(out.String()), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), out.String()); diff != "" {
			t.Errorf("%s differs; run go test ./examples/credits -update if that is meant:\n%s", tt.golden, diff)
		}
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
		{"an unknown field", `{"list":{"setting":"film","credits":[{"person":"ann","titel":"Producer"}]}}`, []string{"-"}, "credits[0].titel: unknown field"},
		{"a list that makes no sense", `{"list":{"setting":"film","credits":[{"person":"ann","title":"Producer"},{"person":"ann","title":"Producer"}]}}`, []string{"-"}, "is there twice"},
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
