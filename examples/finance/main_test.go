package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
)

func try(stdin string, args ...string) (status int, out, errs string) {
	var stdout, stderr bytes.Buffer
	status = run(args, strings.NewReader(stdin), &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

func TestReport(t *testing.T) {
	status, out, errs := try("")
	if status != 0 || errs != "" {
		t.Fatalf("exit status %d\n%s", status, errs)
	}
	golden.Compare(t, filepath.Join("testdata", "the_lantern_keeper.golden"), out)
	if _, fromFile, _ := try("", filepath.Join("films", "the_lantern_keeper.json")); fromFile != out {
		t.Error("the embedded document is another")
	}
	if _, piped, _ := try(string(lanternKeeper), "-"); piped != out {
		t.Error("standard input is read differently")
	}
}

// Without the facts that it asks for the incentive is left open.
func TestIncentiveIsLeftOpen(t *testing.T) {
	text := strings.Replace(string(lanternKeeper), `"other-conditions": "true"`, ``, 1)
	if status, out, errs := try(text, "-"); status != 0 || !strings.Contains(out, "a credit of 0.00 GBP") || !strings.Contains(out, "Not everything is known; it could come to 155") {
		t.Errorf("%d, %q, %s", status, errs, out)
	}
}

func TestProblemsNameTheirPlace(t *testing.T) {
	tests := []struct {
		name, from, to string
		want           []string
	}{
		{"unknown field", `"preparedBy"`, `"preparedby"`, []string{"preparedby: unknown field"}},
		{"bad amount", `"amount": "18000"`, `"amount": "18,000"`, []string{"budget.accounts[0].amount:"}},
		{"negative amount", `"amount": "60000"`, `"amount": "-60000"`, []string{"budget.accounts[1].amount:", "negative"}},
		{"two problems", `"currency": "GBP",
    "globals": [
      {"name": "SHOOT_DAYS"`, `"currency": "GBX",
    "globals": [
      {"name": "SHOOT DAYS"`, []string{"budget.currency:", "GBX", "budget.globals[0].name:", "SHOOT DAYS"}},
		{"unknown role", `"line-producer"`, `"lion-producer"`, []string{"people.lion-producer:"}},
		{"unknown event", `"do": "commit"`, `"do": "forget"`, []string{"events[0].do:"}},
		{"unknown scheme", `"gb-avec-film-high-end-television"`, `"gb-avec"`, []string{"incentive.scheme:"}},
		{"unknown fact", `"other-conditions": "true"`, `"other-condition": "true"`, []string{"incentive.facts.other-condition:", "did you mean"}},
		{"no truth", `"other-conditions": "true"`, `"other-conditions": "perhaps"`, []string{"incentive.facts.other-conditions:", "perhaps"}},
		{"parts", `"part": "1/6"`, `"part": "1/7"`, []string{"waterfall.steps[5].payees:", "41/42"}},
		{"state", `"state": "offered"`, `"state": "hoped"`, []string{"plan.sources[2].state:"}},
		{"date", `"2026-04-20"`, `"2026-04-31"`, []string{"deposits[0].paid:"}},
		{"an invoice above the order", `"amount": "15600"`, `"amount": "99999"`, []string{"events[1]:", "3300"}},
		{"a line that cannot be reckoned", `"amount": "30", "unit": "day"`, `"amount": "1 / 0", "unit": "day"`, []string{"budget.accounts[3].lines[1].amount:", "division by zero"}},
		{"no days", `"SHOOT_DAYS / 5"`, `"5 / (SHOOT_DAYS - 24)"`, []string{"budget.accounts[3].lines[0].amount:", "budget.accounts[5].lines[1].amount:"}},
		{"a circle", `"value": "24"`, `"value": "SHOOT_WEEKS * 5"`, []string{"budget.accounts[3].lines[0].amount:", "depends on itself"}},
		{"plan in another currency", `"plan": {
    "currency": "GBP"`, `"plan": {
    "currency": "EUR"`, []string{"plan.currency:", "EUR, want GBP"}},
		{"closing in another currency", `"closing": {
    "currency": "GBP"`, `"closing": {
    "currency": "EUR"`, []string{"closing.currency:", "EUR, want GBP"}},
		{"nothing invested", `"Ann": "250000", "Bob"`, `"Ann": "0", "Bob"`, []string{"invested.Ann: nothing invested"}},
		{"nobody", `    "executive-producer": ["Eve Adeyemi"],
    "producer": ["Pat Novak"],
    "line-producer": ["Lee Moreau"],
    "completion-guarantor": ["Harbour Guarantees"]
`, ``, []string{"people: nobody among them approves budgets"}},
		{"no document", `{
  "title"`, `"title"`, []string{"line 1"}},
	}
	for _, tt := range tests {
		text := strings.Replace(string(lanternKeeper), tt.from, tt.to, 1)
		if text == string(lanternKeeper) {
			t.Fatalf("%s: nothing replaced", tt.name)
		}
		status, out, errs := try(text, "-")
		if status != 1 || out != "" {
			t.Errorf("%s: exit status %d, output %q", tt.name, status, out)
		}
		for _, want := range tt.want {
			if !strings.Contains(errs, want) {
				t.Errorf("%s: %q does not say %q", tt.name, errs, want)
			}
		}
	}
	var whole map[string]any
	if err := json.Unmarshal(lanternKeeper, &whole); err != nil {
		t.Fatal(err)
	}
	whole["waterfall"] = json.RawMessage(`{"currency": "EUR", "steps": [{"title": "All", "kind": "percent-of-available", "share": "1", "payees": [{"party": "Ann"}]}]}`)
	text, err := json.Marshal(whole)
	if err != nil {
		t.Fatal(err)
	}
	if status, out, errs := try(string(text), "-"); status != 1 || out != "" || !strings.Contains(errs, "finance: waterfall.currency: money: currency EUR, want GBP") {
		t.Errorf("a waterfall in another currency: %d, %q, %q", status, out, errs)
	}
	if status, out, errs := try("", "no such file"); status != 1 || out != "" || errs == "" {
		t.Errorf("no file: %d, %q, %q", status, out, errs)
	}
	if status, _, _ := try("", "one", "two"); status != 2 {
		t.Errorf("two files: %d", status)
	}
}
