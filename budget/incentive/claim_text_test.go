package incentive_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget"
	"example.com/producedby/budget/incentive"
)

func TestClaimReportsEverything(t *testing.T) {
	var c incentive.Claim
	err := json.Unmarshal([]byte(`{"total":"10","qualifyng":"5 EUR","hours":"long","certified":"2026-02-30",
		"pay":[{"person":"star","amount":"1 EUR"},{"amount":1,"company":"no","fee":"1"}],
		"facts":{"good-weather":"true","five-shooting-days":"maybe"}}`), &c)
	got := map[string]bool{}
	for _, problem := range budget.Problems(err) {
		var at *budget.PlaceError
		if !errors.As(problem, &at) {
			t.Fatal(problem)
		}
		got[at.Path] = true
	}
	want := map[string]bool{}
	for path := range strings.FieldsSeq("total qualifyng hours certified pay[1].person pay[1].amount pay[1].company pay[1].fee facts.good-weather facts.five-shooting-days") {
		want[path] = true
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("paths (-want +got):\n%s\n%v", diff, err)
	}
	if !reflect.ValueOf(c).IsZero() {
		t.Errorf("a claim that cannot be read left %+v", c)
	}
}

// Every field of a claim is read: none is unknown.
func TestClaimReadsItsFields(t *testing.T) {
	for i := range reflect.TypeFor[incentive.Claim]().NumField() {
		name, _, _ := strings.Cut(reflect.TypeFor[incentive.Claim]().Field(i).Tag.Get("json"), ",")
		var c incentive.Claim
		if err := json.Unmarshal([]byte(`{"`+name+`":null}`), &c); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	text := `{"total":"9.00 EUR","pay":[{"person":"star","amount":"1.00 EUR","company":true}],"visualEffects":"2.00 EUR","certified":"2026-02-28","facts":{"five-shooting-days":"false"}}`
	var c incentive.Claim
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		t.Fatal(err)
	}
	if out, err := json.Marshal(c); err != nil || string(out) != text {
		t.Errorf("%s, %v", out, err)
	}
}
