package checks_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/dlclark/regexp2"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"example.com/producedby/role"
	"example.com/producedby/role/vocabulary"
)

// omcSchema compiles the published schema of OMC-JSON v2.8.
func omcSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.UseRegexpEngine(scriptExpression)
	schema, err := compiler.Compile("testdata/OMC-JSON-v2.8.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// expression is a regular expression of ECMAScript, as JSON schemas use them:
// OMC's look ahead, which package regexp does not.
type expression struct{ *regexp2.Regexp }

// MatchString reports whether the text matches.
func (e expression) MatchString(text string) bool {
	ok, err := e.Regexp.MatchString(text)
	return err == nil && ok
}

// scriptExpression compiles an expression for the validator.
func scriptExpression(text string) (jsonschema.Regexp, error) {
	compiled, err := regexp2.Compile(text, regexp2.ECMAScript)
	if err != nil {
		return nil, err
	}
	return expression{compiled}, nil
}

// decoded returns the JSON text as the validator wants it.
func decoded(t *testing.T, text []byte) any {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// participant returns what the library writes for somebody in the role.
func participant(t *testing.T, r role.Role, name string) map[string]any {
	t.Helper()
	who := vocabulary.OMCIdentifier{Scope: "example.org", Value: "participant-1"}
	p, _, err := vocabulary.NewOMCParticipant(who, name, r, role.Setting{})
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	doc, ok := decoded(t, text).(map[string]any)
	if !ok {
		t.Fatalf("%s is no object", text)
	}
	return doc
}

// TestParticipantsFollowTheSchema checks what is written for every role, with
// and without a name, alone and as a list.
func TestParticipantsFollowTheSchema(t *testing.T) {
	schema := omcSchema(t)
	var all []any
	for r := range role.Roles() {
		for _, name := range []string{"", "Ana Ruiz"} {
			doc := participant(t, r, name)
			if err := schema.Validate(doc); err != nil {
				t.Errorf("%v, name %q: %v", r, name, err)
			}
			all = append(all, doc)
		}
	}
	if err := schema.Validate(all); err != nil {
		t.Errorf("as a list: %v", err)
	}
}

// TestPublishedFormIsValid checks the documents beside the tests.
func TestPublishedFormIsValid(t *testing.T) {
	schema := omcSchema(t)
	for _, file := range []string{"testdata/minimal-v2.8.json", "../../role/vocabulary/testdata/omc_participants.golden.json"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(decoded(t, text)); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
}

// TestSchemaRefuses shows that the check can fail: each document is one of ours
// with one thing spoilt, and the validator must see it, unevaluated properties
// included.
func TestSchemaRefuses(t *testing.T) {
	schema := omcSchema(t)
	function := func(doc map[string]any) map[string]any { return doc["participantFC"].(map[string]any) }
	for name, spoil := range map[string]func(map[string]any){
		"no schemaVersion":          func(d map[string]any) { delete(d, "schemaVersion") },
		"the corrected version":     func(d map[string]any) { d["schemaVersion"] = "https://movielabs.com/omc/json/schema/v2.8.1" },
		"no identifier":             func(d map[string]any) { delete(d, "identifier") },
		"an empty identifier":       func(d map[string]any) { d["identifier"] = []any{} },
		"an unknown property":       func(d map[string]any) { d["reportsTo"] = "participant-2" },
		"an unknown function field": func(d map[string]any) { function(d)["grade"] = "co" },
		"a number as title":         func(d map[string]any) { function(d)["jobTitle"] = json.Number("7") },
		"another entity type":       func(d map[string]any) { d["entityType"] = "Producer" },
	} {
		doc := participant(t, role.LineProducer, "Ana Ruiz")
		spoil(doc)
		if err := schema.Validate(doc); err == nil {
			t.Errorf("%s: the schema takes it", name)
		}
	}
}
