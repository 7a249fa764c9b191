package credit_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/internal/document"
)

// FuzzRuleSet: whatever is read as a rule set is written and read again the
// same, and judging by it does not panic; of whatever is not, each problem has a
// place, and the set stays as it was.
func FuzzRuleSet(f *testing.F) {
	files, _ := filepath.Glob(filepath.Join("testdata", "vectors", "rules", "*.json"))
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add(houseDocument(f))
	f.Add([]byte(`{"id":"x","rules":[]}`))
	f.Add([]byte(`{"id":"x","id":"y","number":1e400,"rules":[null,{"test":{"is":"x","any":[]},"from":99999999999999999999}],"":{}}`))
	f.Add([]byte(`{"id":"x","rules":[{"test":` + strings.Repeat(`{"none":[`, 40) + strings.Repeat(`]}`, 40) + `}]}`))
	f.Add([]byte(strings.Repeat(`[`, 11000)))
	f.Fuzz(func(t *testing.T, text []byte) {
		var s, back credit.RuleSet
		if err := s.UnmarshalJSON(text); err != nil {
			placed(t, text, err)
			if s.Len() != 0 || s.ID() != "" {
				t.Fatalf("could not be read, but is %s", &s)
			}
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
		if !s.Equal(&back) {
			t.Fatalf("another set is read back:\n%s", first)
		}
		for r := range s.Rules() {
			for _, title := range append(r.Titles, "") {
				_ = s.Judge(credit.Question{Subject: r.Subject, Title: title}, nil).String()
			}
		}
	})
}

// placed fails the test unless every problem of a rule set has its place: in the
// document, or by line and column where it is no JSON.
func placed(t *testing.T, text []byte, err error) {
	t.Helper()
	for _, problem := range document.Problems(err) {
		var e *credit.ReadError
		var p *document.Problem
		if !errors.As(problem, &e) || !errors.As(problem, &p) || e.Document != "rule set" {
			t.Fatalf("%v is no ReadError with a place", problem)
		}
		if p.Path != "" {
			continue
		}
		if !json.Valid(text) && !strings.Contains(p.Error(), "line ") || json.Valid(text) && bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
			t.Fatalf("%v: no place", problem)
		}
	}
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

// FuzzList: whatever is read as a list is written and read again the same, and
// checking it does not panic.
func FuzzList(f *testing.F) {
	f.Add([]byte(`{"setting":"film/feature","complete":true,"credits":[{"person":"ann","title":"Producer","mark":true,"closing":true}],"teams":[{"members":["ann","bob"],"evidence":{"quantities":{"partnership-years":"5"}}}],"evidence":[{"person":"ann","decided":["budget"]}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var l, back credit.List
		if json.Unmarshal(text, &l) != nil {
			return
		}
		first, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(first, &back); err != nil {
			t.Fatalf("%v\n%s", err, first)
		}
		second, err := json.Marshal(back)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(first), string(second)); diff != "" {
			t.Fatal(diff)
		}
		_, _ = credit.Check(l, houseRules())
	})
}

// FuzzRange: a range that is read has one text form.
func FuzzRange(f *testing.F) {
	for _, text := range []string{"", "1/4", "1/4..", "..1/2", "1/4..1/2", "....", "-1..-1/3"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := credit.ParseRange(text)
		if err != nil {
			return
		}
		form, err := r.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		if again, err := credit.ParseRange(string(form)); err != nil || again != r {
			t.Fatalf("%q is %q, read again %v, %v", text, form, again, err)
		}
	})
}
