package rulebook_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/role"
)

// A houseCase asks the house rules; question and evidence are JSON.
type houseCase struct {
	name     string
	question string
	evidence string
	want     credit.Outcome
	effects  string // by rule, such as "done grants, notes passes"
}

// houseID is the set that houseCases ask, and its file.
const houseID = "harbour-street-5"

// nobodyElse says of every role but two that the person does not report to it.
func nobodyElse() string {
	var others []string
	for r := range role.Roles() {
		if r.Broader() == 0 && r != role.ExecutiveProducer && r != role.Studio {
			text, _ := r.MarshalText()
			others = append(others, fmt.Sprintf("%q", text))
		}
	}
	return `{"reportsTo":{"areNot":[` + strings.Join(others, ",") + `]}}`
}

func houseText(t testing.TB) []byte {
	t.Helper()
	text, err := os.ReadFile(vectorPath(filepath.Join("house", houseID+".json")))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func houseSet(t testing.TB) *credit.RuleSet {
	t.Helper()
	var s credit.RuleSet
	if err := json.Unmarshal(houseText(t), &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

// readEffects reads effects such as "done grants, notes passes"; prefix is what the
// ids of the rules have in front.
func readEffects(t testing.TB, text, prefix string) map[credit.RuleID]credit.Effect {
	t.Helper()
	want := make(map[credit.RuleID]credit.Effect)
	for _, words := range strings.Split(text, ", ") {
		rule, effect, ok := strings.Cut(words, " ")
		if !ok {
			continue
		}
		var e credit.Effect
		if err := e.UnmarshalText([]byte(effect)); err != nil {
			t.Fatal(err)
		}
		want[credit.RuleID(prefix+rule)] = e
	}
	return want
}

// wantEffects reads the effects of a house case.
func (c houseCase) wantEffects(t testing.TB) map[credit.RuleID]credit.Effect {
	t.Helper()
	return readEffects(t, c.effects, "harbour-")
}

// TestHouseCases: the house rules, read from their file, say of every case what
// was written down beforehand; the ways are the library's.
func TestHouseCases(t *testing.T) {
	s := houseSet(t)
	names := make(map[string]bool)
	type vector struct {
		Name     string                          `json:"name"`
		Rules    string                          `json:"rules"`
		Question json.RawMessage                 `json:"question"`
		Evidence json.RawMessage                 `json:"evidence"`
		Outcome  credit.Outcome                  `json:"outcome"`
		Effects  map[credit.RuleID]credit.Effect `json:"effects"`
		Ways     []credit.Way                    `json:"ways,omitempty"`
		MoreWays bool                            `json:"moreWays,omitempty"`
	}
	var vectors []vector
	for _, c := range houseCases {
		if names[c.name] {
			t.Errorf("two cases %q", c.name)
		}
		names[c.name] = true
		var q credit.Question
		if err := json.Unmarshal([]byte(c.question), &q); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		v := s.Judge(q, evidence(t, c.evidence))
		want := c.wantEffects(t)
		if v.Outcome != c.want {
			t.Errorf("%s: %s, want %s", c.name, v, c.want)
		}
		if diff := cmp.Diff(want, effects(v)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
		vectors = append(vectors, vector{c.name, s.ID(), json.RawMessage(c.question), json.RawMessage(c.evidence), c.want, want, v.Ways, v.MoreWays})
	}
	exported(t, filepath.Join("house", "cases.json"), vectors)
}

// TestHouseRulesReadBack: the house rules are written as the set that was read.
func TestHouseRulesReadBack(t *testing.T) {
	s := houseSet(t)
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var back credit.RuleSet
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if !s.Equal(&back) {
		t.Errorf("written as another set:\n%s", text)
	}
	if s.ID() != houseID {
		t.Errorf("id %s, want that of its file", s.ID())
	}
}

// TestHouseRulesHaveEverything: the house rules have every kind of test with
// every field of it, and every field, force, subject and status of a rule.
func TestHouseRulesHaveEverything(t *testing.T) {
	have := make(map[string]bool)
	var walk func(at string, v any)
	walk = func(at string, v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(at, e)
			}
		case map[string]any:
			for name, e := range v {
				have[at+"."+name] = true
				walk(name, e)
			}
		case string:
			have[at+"="+v] = true
		}
	}
	walk("set", asJSON(t, houseText(t)))
	for name, test := range map[string]any{
		"done": credit.Done{}, "share": credit.Share{}, "score": credit.Score{}, "stages": credit.Stage{}, "measure": credit.Measure{},
		"holders": credit.Holders{}, "askedEdition": credit.AskedEdition{},
	} {
		for field := range fields(reflect.TypeOf(test)) {
			if !have[name+"."+field] {
				t.Errorf("no %s has %s", name, field)
			}
		}
	}
	for _, name := range []string{
		"test.all", "test.any", "test.none", "test.atLeast", "atLeast.count", "atLeast.of", "all.is", "any.is", "none.is", "test.holders", "test.reportsTo", "test.reportsOnlyTo", "test.worksAs",
		"test.titled", "test.askedTitle", "test.askedTitlePart", "test.askedSetting", "test.askedEdition", "of.id", "of.any", "part=decided", "part=participated",
		"rules.edition", "rules.titles", "rules.settings", "rules.from", "rules.to", "rules.shares", "rules.note", "set.name", "set.body", "set.edition", "set.number", "set.grants",
		"force=defines", "force=requires", "force=suffices", "force=bars", "force=notes", "force=contradicts", "subject=person", "subject=team", "subject=list",
		"status=in-force", "status=historical", "status=practice-observed", "status=parameter",
	} {
		if !have[name] {
			t.Errorf("the house rules have no %s", name)
		}
	}
}

// TestHouseCasesHaveEveryEffect: every house rule has in some case every effect
// that it can have: whether its test is true, false or unknown.
func TestHouseCasesHaveEveryEffect(t *testing.T) {
	seen := make(map[credit.RuleID]map[credit.Effect]bool)
	for _, c := range houseCases {
		for rule, effect := range c.wantEffects(t) {
			if seen[rule] == nil {
				seen[rule] = make(map[credit.Effect]bool)
			}
			seen[rule][effect] = true
		}
	}
	for r := range houseSet(t).Rules() {
		want := map[credit.Force][]credit.Effect{
			credit.Defines: {credit.Grants, credit.Denies, credit.Open}, credit.Requires: {credit.Passes, credit.Denies, credit.Open},
			credit.Suffices: {credit.Grants, credit.Passes, credit.Open}, credit.Bars: {credit.Denies, credit.Passes, credit.Open},
			credit.Notes: {credit.Remarks, credit.Passes}, credit.Contradicts: {credit.Conflicts, credit.Passes},
		}[r.Force]
		switch test := r.Test.(type) {
		case credit.AskedTitle, credit.AskedTitlePart, credit.AskedEdition:
			want = want[:2] // never unknown
		case credit.All:
			if len(test) == 0 {
				want = want[:1]
			}
		case credit.Any:
			if len(test) == 0 {
				want = want[1:2]
			}
		case credit.None:
			if len(test) == 0 {
				want = want[:1]
			}
		}
		for _, e := range want {
			if !seen[r.ID][e] {
				t.Errorf("%s %s in no case", r.ID, e)
			}
		}
	}
}

// fields returns the names that the fields of a struct have in JSON.
func fields(of reflect.Type) map[string]bool {
	names := make(map[string]bool)
	for i := range of.NumField() {
		name, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
		names[name] = true
	}
	return names
}
