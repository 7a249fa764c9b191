package cite_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"example.com/producedby/role/cite"
)

// A fact names its source by id; the table says what stands behind the id.
func ExampleLookup() {
	source, ok := cite.Lookup("pga-code-feature-films")
	fmt.Println(ok, source.Publisher)
	fmt.Println(source.Title)
	fmt.Println(source.Edition)
	fmt.Println(source.Strength)
	fmt.Println(source.Note)

	_, ok = cite.Lookup("my-own-source")
	fmt.Println(ok)
	// Output:
	// true Producers Guild of America
	// Code of Credits: feature films
	// NEW, undated
	// primary
	// opening of the page only
	// false
}

// Sources come sorted by id, so that those of one publisher stand together.
func ExampleSources() {
	for s := range cite.Sources() {
		if strings.HasPrefix(string(s.ID), "hmrc-") {
			fmt.Println(s.ID, s.Where)
		}
	}
	// Output:
	// hmrc-crec061440 https://gov.uk/hmrc-internal-manuals/creative-industries-expenditure-credit-manual/crec061440
	// hmrc-crec070100 https://gov.uk/hmrc-internal-manuals/creative-industries-expenditure-credit-manual/crec070100
}

// A program may describe sources of its own in the same form.
func ExampleSource() {
	handbook := cite.Source{
		ID:        "acme-handbook",
		Publisher: "Acme Pictures",
		Title:     "Credits handbook",
		Edition:   "2026",
		Strength:  cite.Primary,
	}
	json.NewEncoder(os.Stdout).Encode(handbook)
	// Output:
	// {"id":"acme-handbook","publisher":"Acme Pictures","title":"Credits handbook","edition":"2026","strength":"primary"}
}

func ExampleRef() {
	ref := cite.Ref{Source: "seed-001", At: "S110"}
	fmt.Println(ref)
	// Output: seed-001 S110
}

// The heavier source prevails.
func ExampleStrength() {
	rule, _ := cite.Lookup("ampas-rule-16-86th")
	count, _ := cite.Lookup("dlu-oscar-data")
	fmt.Println(rule.Strength, count.Strength)
	fmt.Println(rule.Strength > count.Strength)
	// Output:
	// primary practice observed
	// true
}

// What nobody said is neither true nor false, and still some questions have an
// answer.
func ExampleTruth() {
	decidedBudget, raisedMoney, signed := cite.True, cite.Unknown, cite.False
	fmt.Println(decidedBudget.And(raisedMoney))
	fmt.Println(decidedBudget.Or(raisedMoney))
	fmt.Println(raisedMoney.And(signed))
	fmt.Println(raisedMoney.Not(), raisedMoney.Known())
	// Output:
	// unknown
	// true
	// false
	// unknown false
}

func ExampleOf() {
	fmt.Println(cite.Of(true), cite.Of(false))
	// Output: true false
}

func ExampleFinding() {
	finding := cite.Finding{
		Code:     "ampas-bp-3",
		Level:    cite.Warning,
		Subject:  "The Social Network",
		Path:     "nominees",
		Observed: "4",
		Want:     "3",
		Message:  "four nominees, the cap is three",
		Ref:      cite.Ref{Source: "ampas-rule-16-86th"},
	}
	fmt.Println(finding.Level)
	fmt.Println(finding)
	// Output:
	// warning
	// nominees: four nominees, the cap is three (ampas-rule-16-86th)
}

func ExampleLevel() {
	var level cite.Level
	err := level.UnmarshalText([]byte("failure"))
	fmt.Println(level, level > cite.Warning, err)
	fmt.Println(level.UnmarshalText([]byte("fatal")))
	// Output:
	// failure true <nil>
	// unknown level "fatal", want "note", "warning" or "failure"
}
