package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
)

// try runs the program and returns its exit status, output and errors.
func try(t *testing.T, stdin string, args ...string) (status int, out, errs string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status = run(args, strings.NewReader(stdin), &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

func TestReports(t *testing.T) {
	for _, name := range []string{"papadopoulos_and_sons", "spider_man_2", "three_hats"} {
		status, out, errs := try(t, "", filepath.Join("productions", name+".json"))
		if status != 0 || errs != "" {
			t.Fatalf("%s: exit status %d\n%s", name, status, errs)
		}
		golden.Compare(t, filepath.Join("testdata", name+".golden"), out)
	}
}

func TestTheDefaultIsPapadopoulosAndSons(t *testing.T) {
	_, embedded, _ := try(t, "")
	text, err := os.ReadFile("productions/papadopoulos_and_sons.json")
	if err != nil {
		t.Fatal(err)
	}
	_, piped, _ := try(t, string(text), "-")
	if embedded == "" || embedded != piped {
		t.Error("the embedded document, the file and standard input give different reports")
	}
}

// The figures that the report must carry, found without its code.
func TestFigures(t *testing.T) {
	for name, wants := range map[string][]string{
		"papadopoulos_and_sons": {"825222.00 GBP", "difference -222.00 GBP, the same when rounded to 1000.00 GBP", "Gap now: 0.00 GBP"},
		"spider_man_2":          {"200000000.00 USD", "Prints and advertising, a cost of distribution, not part of the total", "A reconstruction by the press"},
		"three_hats":            {"131946.37 EUR", "Gap now: 51946.37 EUR", "An invented production.", "Addressed to the Executive Producer [Ines Varga]"},
	} {
		_, out, _ := try(t, "", filepath.Join("productions", name+".json"))
		for _, want := range wants {
			if !strings.Contains(out, want) {
				t.Errorf("%s: the report lacks %q", name, want)
			}
		}
	}
}

const small = `{
  "title": "Small", "year": 2026, "setting": "film/feature/independent",
  "sources": [{"id": "me", "title": "made up", "strength": "proposal"}],
  "credits": [{"person": "A", "title": "Producer", "source": "me"}],
  "chart": {"positions": [{"id": "producer", "role": "producer", "person": "A"}, {"id": "line-producer", "role": "line-producer"}]},
  "budget": {"currency": "GBP", "accounts": [{"title": "Cast", "amount": "10.00"}]}
}`

// Every problem is told by its place, and nothing is printed on standard output.
func TestBadInput(t *testing.T) {
	if status, _, errs := try(t, small, "-"); status != 0 {
		t.Fatalf("the document that the cases change is bad itself: %s", errs)
	}
	for _, test := range []struct {
		name, old, with string
		want            []string
	}{
		{"unknown field", `"year"`, `"yaer": 1, "year"`, []string{"yaer: unknown field"}},
		{"missing field", `"title": "Small", `, ``, []string{"title: missing"}},
		{"unknown role", `"role": "producer"`, `"role": "boss"`, []string{`chart.positions[0].role: unknown role "boss"`}},
		{"unknown setting", "film/feature/independent", "film/album", []string{"setting:"}},
		{"unknown currency", `"GBP"`, `"GBX"`, []string{"budget.currency:"}},
		{"negative amount", `"10.00"`, `"-10.00"`, []string{"budget.accounts[0].amount:", "negative"}},
		{"too many digits", `"10.00"`, `"10.001"`, []string{"budget.accounts[0].amount:"}},
		{"overflowing sum", `{"title": "Cast", "amount": "10.00"}`, `{"title": "Cast", "amount": "92233720368547758.07"}, {"title": "Crew", "amount": "0.01"}`, []string{"budget", "overflow"}},
		{"reporting cycle", `"role": "line-producer"}]`, `"role": "line-producer"}], "lines": [{"from": "producer", "to": "line-producer"}, {"from": "line-producer", "to": "producer"}]`, []string{"chart.", "cycle", "producer -> line-producer -> producer"}},
		{"unknown position", `"role": "line-producer"}]`, `"role": "line-producer"}], "lines": [{"from": "line-producer", "to": "nobody"}]`, []string{"chart.lines[0].to:", "nobody"}},
		{"unknown source", `"title": "Producer", "source": "me"`, `"title": "Producer", "source": "you"`, []string{`credits[0].source: source "you" is neither`}},
		{"unknown duty", `"chart"`, `"work": [{"person": "A", "did": ["finance"], "source": "me"}], "chart"`, []string{`work[0].did[0]: unknown duty "finance"`}},
		{"nobody", `"chart"`, `"work": [{"person": "B", "source": "me"}], "chart"`, []string{`work[0].person: nobody is credited as "B"`}},
		{"unknown event", `"chart"`, `"milestones": [{"event": "party", "on": "2026-02-30", "source": "me"}], "chart"`, []string{`milestones[0].event: unknown event kind "party"`, `milestones[0].on:`}},
		{"unknown condition", `"chart"`, `"facts": {"sunshine": "true"}, "chart"`, []string{`facts.sunshine: unknown condition "sunshine"`}},
		{"unknown rule set", `"chart"`, `"ruleSets": ["razzies"], "chart"`, []string{`ruleSets[0]: unknown rule set "razzies"`}},
		{"broken JSON", `"chart"`, `chart`, []string{"line 5, column"}},
	} {
		text := strings.Replace(small, test.old, test.with, 1)
		if text == small {
			t.Fatalf("%s: nothing was changed", test.name)
		}
		status, out, errs := try(t, text, "-")
		if status != 1 || out != "" {
			t.Errorf("%s: exit status %d, output %q", test.name, status, out)
		}
		for _, want := range test.want {
			if !strings.Contains(errs, want) {
				t.Errorf("%s: the message lacks %q:\n%s", test.name, want, errs)
			}
		}
	}
}

func TestEveryProblemOfADocumentIsTold(t *testing.T) {
	text := strings.NewReplacer(`"year": 2026`, `"year": 1`, `"role": "producer"`, `"role": "boss"`, `"GBP"`, `"GBX"`, `"source": "me"`, `"source": "you"`).Replace(small)
	status, out, errs := try(t, text, "-")
	lines := strings.Split(strings.TrimSpace(errs), "\n")
	if status != 1 || out != "" || len(lines) < 4 {
		t.Errorf("exit status %d, output %q, %d problems:\n%s", status, out, len(lines), errs)
	}
	for _, line := range lines {
		if !strings.HasPrefix(line, "feature: ") {
			t.Errorf("a message on more than one line: %q", line)
		}
	}
}

func TestFiles(t *testing.T) {
	for _, args := range [][]string{{filepath.Join(t.TempDir(), "none.json")}, {"a", "b"}} {
		if status, out, errs := try(t, "", args...); status != 1 || out != "" || errs == "" {
			t.Errorf("%v: exit status %d, output %q, message %q", args, status, out, errs)
		}
	}
}
