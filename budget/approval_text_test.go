package budget_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

func TestApprovalRecordDocument(t *testing.T) {
	want := budget.ApprovalRecord{
		State: budget.Locked, Version: "aa", PreparedBy: "Lin",
		Signers:        []budget.Signer{{Person: "Pat", Role: role.Producer}, {Person: "Bo", Office: "completion guarantor"}},
		OverageSigners: []budget.Signer{{Person: "Ed", Role: role.ExecutiveProducer}},
		Decisions: []budget.Decision{
			{Person: "Pat", Version: "a0", Note: "too much", On: phase.MustDate("2026-04-20")},
			{Person: "Pat", Version: "aa", Approved: true},
		},
		Overages: []budget.Overage{{ID: "rain", Account: "2000", Amount: gbp("5"), Reason: "it rained", Approved: []role.Person{"Ed"}}},
	}
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got budget.ApprovalRecord
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b phase.Date) bool { return a == b })); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestApprovalRecordReportsEverything(t *testing.T) {
	kept := budget.ApprovalRecord{PreparedBy: "kept"}
	err := json.Unmarshal([]byte(`{"stte":"draft","version":7,
		"signers":[{"person":"Pat","role":"king"},{"office":"studio","offise":"x"}],
		"decisions":[{"person":"Pat","version":"a","approved":"yes","on":"2026-02-30"}],
		"overages":[{"id":"rain","amount":"5"},{"amount":"5 GBP","approved":"Pat"}]}`), &kept)
	var got []string
	for _, problem := range budget.Problems(err) {
		var at *budget.PlaceError
		if !errors.As(problem, &at) {
			t.Fatal(problem)
		}
		got = append(got, at.Path)
	}
	want := []string{
		"state", "version", "signers[0].role", "signers[1].person", "signers[1].offise", "decisions[0].approved", "decisions[0].on",
		"overages[0].amount", "overages[1].id", "overages[1].approved", "stte",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("paths (-want +got):\n%s\n%v", diff, err)
	}
	if kept.PreparedBy != "kept" {
		t.Error("a record that cannot be read replaced another")
	}
}
