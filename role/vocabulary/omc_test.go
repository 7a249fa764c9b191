package vocabulary_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/vocabulary"
)

// TestOMCParticipantAsJSON compares with the document that the published schema
// was asked about.
func TestOMCParticipantAsJSON(t *testing.T) {
	var all []vocabulary.OMCParticipant
	for _, tt := range []struct {
		value, name string
		role        role.Role
	}{
		{"participant-1", "Ana Ruiz (Line Producer)", role.LineProducer},
		{"participant-2", "Sam Lee", role.ExecutiveProducer},
		{"participant-3", "", role.Showrunner},
		{"participant-4", "Kim Park", role.ProductionManager},
	} {
		who := vocabulary.OMCIdentifier{Scope: "example.org", Value: tt.value}
		p, _, err := vocabulary.NewOMCParticipant(who, tt.name, tt.role, role.Setting{Medium: role.Film})
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	got, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Compare(t, "testdata/omc_participants.golden.json", string(got)+"\n")
	var back []vocabulary.OMCParticipant
	if err := json.Unmarshal(got, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(all, back); diff != "" {
		t.Errorf("read back (-want +got):\n%s", diff)
	}
}

func TestOMCParticipantReportsEveryProblem(t *testing.T) {
	_, _, err := vocabulary.NewOMCParticipant(vocabulary.OMCIdentifier{}, "", role.Role(250), role.Setting{})
	if err == nil {
		t.Fatal("a participant without identifier and role")
	}
	for _, want := range []string{"no scope", "no value", "role.Role(250)"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q among it", err, want)
		}
	}
}

func TestOMCRoleTypes(t *testing.T) {
	seen := map[string]role.Role{}
	for r := range role.Roles() {
		text := vocabulary.OMCRoleType(r)
		if other, twice := seen[text]; twice || text == "" || strings.ContainsAny(text, "- ") {
			t.Errorf("%v is written as %q, as is %v", r, text, other)
		}
		seen[text] = r
		if back, ok := vocabulary.ParseOMCRoleType(text); !ok || back != r {
			t.Errorf("%q is read as %v, %v", text, back, ok)
		}
		p, e, err := vocabulary.NewOMCParticipant(vocabulary.OMCIdentifier{Scope: "s", Value: "v"}, "", r, role.Setting{})
		if err != nil {
			t.Fatal(err)
		}
		if p.Function.JobTitle != r.String() || p.Function.Role[0].RoleType != text {
			t.Errorf("%v: %+v", r, p.Function)
		}
		if got := p.Roles(); len(got) != 1 || got[0] != r {
			t.Errorf("%v is read back as %v", r, got)
		}
		if want := vocabulary.OMCRoleType(e.Via); e.Via != 0 && p.Function.FunctionalType != want {
			t.Errorf("%v functions as %q, want %q", r, p.Function.FunctionalType, want)
		}
	}
	for _, text := range []string{"", "line-producer", "LineProducer", "gaffers"} {
		if r, ok := vocabulary.ParseOMCRoleType(text); ok {
			t.Errorf("%q is read as %v", text, r)
		}
	}
	if got := vocabulary.OMCRoleType(role.Role(250)); got != "" {
		t.Errorf("a number outside the set is written as %q", got)
	}
}

// TestOMCRolesOfOthers reads participants that somebody else wrote.
func TestOMCRolesOfOthers(t *testing.T) {
	const text = `{"entityType": "Participant", "participantFC": {"functionalType": null, "Role": [
		{"identifier": [{"identifierScope": "s", "identifierValue": "reference only"}]},
		{"entityType": "Role", "roleType": "screenWriter"},
		{"entityType": "Role", "roleType": "admin"},
		{"entityType": "Role", "roleType": "writer"},
		{"entityType": "Role", "roleType": "coProducer"}]}}`
	var p vocabulary.OMCParticipant
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]role.Role{role.Writer, role.CoProducer}, p.Roles()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if got := (vocabulary.OMCParticipant{}).Roles(); len(got) != 0 {
		t.Errorf("nobody holds %v", got)
	}
}
