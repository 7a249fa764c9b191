package credit_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
)

// FuzzRuleSet: whatever is read as a rule set is written and read again the
// same, and judging by it does not panic.
func FuzzRuleSet(f *testing.F) {
	files, _ := filepath.Glob(filepath.Join("testdata", "vectors", "rules", "*.json"))
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(`{"id":"x","rules":[]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var s, back credit.RuleSet
		if json.Unmarshal(text, &s) != nil {
			return
		}
		first, err := json.Marshal(&s)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(first, &back); err != nil {
			t.Fatalf("%v\n%s", err, first)
		}
		second, err := json.Marshal(&back)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(first), string(second)); diff != "" {
			t.Fatal(diff)
		}
		for r := range s.Rules() {
			for _, title := range append(r.Titles, "") {
				_ = s.Judge(credit.Question{Subject: r.Subject, Title: title}, nil).String()
			}
		}
	})
}

// FuzzRecord: whatever is read as evidence is written and read again the same.
func FuzzRecord(f *testing.F) {
	f.Add([]byte(`{"person":"ann","decided":["budget"],"facts":{"x":"true"},"quantities":{"q":"1/4.."},"reportsTo":{"are":["studio"],"complete":true},"holders":{"Producer":"2"}}`))
	f.Add([]byte(`{"notDecided":["budget"],"absent":["score"],"titles":{"are":["Producer"]}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var r, back credit.Record
		if json.Unmarshal(text, &r) != nil {
			return
		}
		first, err := json.Marshal(&r)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(first, &back); err != nil {
			t.Fatalf("%v\n%s", err, first)
		}
		if diff := cmp.Diff(r.Evidence(), back.Evidence()); diff != "" {
			t.Fatal(diff)
		}
	})
}
