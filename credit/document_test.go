package credit_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/credit"
	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// houseDocument is a rule set as JSON that has every kind of test.
func houseDocument(t testing.TB) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "vectors", "house", "harbour-street-5.json"))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// spot is a value of a document that can be put otherwise.
type spot struct {
	path string
	name string // of the field, or of the list that the value is in
	is   any
	put  func(any)
}

// spots returns every value in a document, itself excepted.
func spots(path, name string, v any) (all []spot) {
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			at := strings.TrimPrefix(path+"."+key, ".")
			all = append(all, spot{at, key, v[key], func(w any) { v[key] = w }})
			all = append(all, spots(at, key, v[key])...)
		}
	case []any:
		for i := range v {
			at := fmt.Sprintf("%s[%d]", path, i)
			all = append(all, spot{at, name, v[i], func(w any) { v[i] = w }})
			all = append(all, spots(at, name, v[i])...)
		}
	}
	return all
}

// again marks a field that is written a second time.
const again = "\x00"

// written returns the JSON of a document.
func written(v any) string {
	switch v := v.(type) {
	case map[string]any:
		var fields []string
		for _, key := range slices.Sorted(maps.Keys(v)) {
			fields = append(fields, written(strings.TrimPrefix(key, again))+":"+written(v[key]))
		}
		return "{" + strings.Join(fields, ",") + "}"
	case []any:
		var list []string
		for _, e := range v {
			list = append(list, written(e))
		}
		return "[" + strings.Join(list, ",") + "]"
	case json.RawMessage:
		return string(v)
	default:
		text, _ := json.Marshal(v)
		return string(text)
	}
}

// slugs are the fields whose texts are members of closed sets.
var slugs = []string{"force", "subject", "status", "part", "duties", "reportsTo", "reportsOnlyTo", "worksAs", "settings", "askedSetting"}

// spoil puts something wrong into the document at the spot and returns where that
// must be reported, or "" if this fault cannot be there.
func (s spot) spoil(fault int) string {
	object, isObject := s.is.(map[string]any)
	text, isText := s.is.(string)
	_, isNumber := s.is.(float64)
	_, isList := s.is.([]any)
	switch {
	case fault == 0 && isObject:
		object["colour"] = 1
		return s.path + ".colour"
	case fault == 1 && isObject:
		key := slices.Sorted(maps.Keys(object))[0]
		object[again+key] = object[key]
		return s.path + "." + key
	case fault == 2 && isText:
		s.put(7)
	case fault == 2 && !isText:
		s.put("seven")
	case fault == 3 && isNumber:
		s.put(json.RawMessage("99999999999999999999"))
	case fault == 4 && isNumber:
		s.put(json.RawMessage("1e400"))
	case fault == 5 && isNumber:
		s.put(json.RawMessage("-1"))
	case fault == 6 && isText && slices.Contains(slugs, s.name):
		s.put(text + "ish")
	case fault == 7 && isList && slices.Contains(slugs[4:], s.name) && s.name != "settings" && s.name != "duties":
		s.put([]any{})
	case fault == 8 && s.name == "test":
		s.put(json.RawMessage(strings.Repeat(`{"all":[`, 40) + `{"is":"deep"}` + strings.Repeat(`]}`, 40)))
		return s.path + strings.Repeat(".all[0]", 33)
	case fault == 9 && (s.name == "id" && strings.HasPrefix(text, "harbour-") || s.name == "text" || s.name == "body" && strings.HasPrefix(s.path, "rules")):
		s.put("")
	case fault == 10 && s.name == "ref":
		delete(object, "source")
		delete(object, "at")
	case fault == 11 && s.name == "count":
		s.put(99)
	default:
		return ""
	}
	return s.path
}

// TestEveryFaultIsReported: whatever is wrong in a rule set that is read, in
// several places at once, is reported by its place.
func TestEveryFaultIsReported(t *testing.T) {
	house := houseDocument(t)
	reached := make(map[int]bool)
	rapid.Check(t, func(t *rapid.T) {
		var doc any
		if err := json.Unmarshal(house, &doc); err != nil {
			t.Fatal(err)
		}
		all := spots("", "", doc)
		var want, used []string
		for range rapid.IntRange(1, 8).Draw(t, "faults") {
			fault, from := rapid.IntRange(0, 11).Draw(t, "fault"), rapid.IntRange(0, len(all)-1).Draw(t, "from")
			for i := range all {
				s := all[(from+i)%len(all)]
				if slices.ContainsFunc(used, func(at string) bool { return overlap(at, s.path) }) {
					continue
				}
				if at := s.spoil(fault); at != "" {
					want, used, reached[fault] = append(want, at), append(used, at), true
					if fault > 1 { // replaced, rather than added to
						used = append(used, s.path)
					}
					break
				}
			}
		}
		text := written(doc)
		places := problemPlaces(t, text)
		for _, at := range want {
			if !slices.Contains(places, at) {
				t.Fatalf("nothing is said of %s, but of %q\n%s", at, places, text)
			}
		}
		if len(want) == 0 && len(places) > 0 {
			t.Fatalf("problems at %q with nothing wrong", places)
		}
	})
	for fault := range 12 {
		if !reached[fault] {
			t.Errorf("fault %d was never drawn", fault)
		}
	}
}

// overlap reports whether one of two places holds the other.
func overlap(a, b string) bool {
	within := func(a, b string) bool {
		rest, ok := strings.CutPrefix(a, b)
		return ok && (rest == "" || rest[0] == '.' || rest[0] == '[')
	}
	return within(a, b) || within(b, a)
}

// problemPlaces reads text as a rule set and returns the place of every problem;
// each is a *[credit.ReadError].
func problemPlaces(t rapid.TB, text string) (places []string) {
	t.Helper()
	var s credit.RuleSet
	err := json.Unmarshal([]byte(text), &s)
	for _, problem := range document.Problems(err) {
		var e *credit.ReadError
		var p *document.Problem
		if !errors.As(problem, &e) || !errors.As(problem, &p) {
			t.Fatalf("%v is no ReadError with a place", problem)
		}
		places = append(places, p.Path)
	}
	return places
}

// TestFaultsOfEveryKind: what can be wrong in a rule set, and what is said of it.
func TestFaultsOfEveryKind(t *testing.T) {
	good := `{"id":"r","body":"b","force":"defines","subject":"person","status":"in-force","test":TEST,"text":"t","ref":{"source":"s"}MORE}`
	for _, tt := range []struct{ test, more, want string }{
		{`{}`, ``, `rules[0].test: no condition, want one of all, any`},
		{`{"al":[]}`, ``, `rules[0].test.al: unknown condition, want one of all, any`},
		{`{"is":"x","all":[]}`, ``, `rules[0].test: 2 conditions in one object, want one`},
		{`{"is":"x","is":"y"}`, ``, `rules[0].test.is: field written twice`},
		{`{"is":"x"}`, `,"id":"r"`, `rules[0].id: field written twice`},
		{`{"is":"x"}`, `,"colour":"red"`, `rules[0].colour: unknown field`},
		{`{"is":"x"}`, `,"ID":"r"`, `rules[0].ID: unknown field`},
		{`{"is":"x"}`, `,"from":9,"to":3`, `rules[0].to: editions 9 to 3, want them in order`},
		{`{"is":"x"}`, `,"from":2147483648`, `rules[0].from: 2147483648, want a whole number from 0 to 2147483647`},
		{`{"is":"x"}`, `,"from":1e2`, `rules[0].from: 1e2, want a whole number`},
		{`{"is":"x"}`, `,"titles":["Producer",""]`, `rules[0].titles[1]: empty`},
		{`{"is":"x"}`, `,"settings":["film/news"]`, `rules[0].settings[0]: format news does not occur in film`},
		{`{"done":{"part":"decided","count":3,"of":[{"duties":["budget"]}]}}`, ``, `rules[0].test.done.count: 3, want 1 to 1`},
		{`{"atLeast":{"count":0,"of":[{"is":"x"}]}}`, ``, `rules[0].test.atLeast.count: 0, want 1 to 1`},
		{`{"share":{"part":"decided","min":0.5,"of":[{"duties":["budget"]}]}}`, ``, `rules[0].test.share.min: number 0.5, want text`},
		{`{"measure":{"quantity":"q","min":"1e5"}}`, ``, `rules[0].test.measure.min: "1e5", want a ratio`},
		{`{"measure":{"quantity":"q","min":"99999999999999999999999"}}`, ``, `rules[0].test.measure.min: "99999999999999999999999", want a ratio`},
		{`{"holders":{"titles":["Producer","producer"],"max":3}}`, ``, `rules[0].test.holders.titles[1]: "producer" is there twice`},
		{strings.Repeat(`{"none":[`, 33) + `{"is":"x"}` + strings.Repeat(`]}`, 33), ``, `nested more than 32 deep`},
		{strings.Repeat(`{"none":[`, 32) + `{"is":"x"}` + strings.Repeat(`]}`, 32), ``, ``},
		{`[{"is":"x"}]`, ``, `rules[0].test: a list, want an object`},
		{`null`, ``, `rules[0].test: missing`},
	} {
		text := `{"id":"x","number":-1,"rules":[` + strings.NewReplacer("TEST", tt.test, "MORE", tt.more).Replace(good) + `]}`
		var s credit.RuleSet
		err := json.Unmarshal([]byte(text), &s)
		for _, want := range []string{"credit: rule set: number: -1, want a whole number from 0 to 2147483647", tt.want} {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s%s: error lacks %q:\n%v", tt.test, tt.more, want, err)
			}
		}
		if n, most := len(document.Problems(err)), 2; n > most+strings.Count(tt.test, "min")+1 {
			t.Errorf("%s%s: %d problems:\n%v", tt.test, tt.more, n, err)
		}
	}
	for _, tt := range []struct{ text, want string }{
		{`null`, "credit: rule set: missing"},
		{`[]`, "credit: rule set: a list, want an object"},
		{`{"rules":[]}`, "credit: rule set: id: missing"},
		{`{"id":"x"}`, "credit: rule set: rules: missing"},
		{`{"id":"x","rules":{}}`, "credit: rule set: rules: an object, want a list"},
		{`{"id":"x","rules":[],"rules":[]}`, "credit: rule set: rules: field written twice"},
		{`{"id":"x","rules":[null]}`, "credit: rule set: rules[0]: missing"},
	} {
		var s credit.RuleSet
		if err := s.UnmarshalJSON([]byte(tt.text)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.text, err, tt.want)
		}
	}
}

// TestQuestionJSON: a question is read strictly, and so is a way.
func TestQuestionJSON(t *testing.T) {
	q := credit.Question{Subject: credit.OnTeam, Title: "Producer", Setting: role.Setting{Medium: role.Film}, Edition: 7}
	text, err := json.Marshal(q)
	if err != nil {
		t.Fatal(err)
	}
	var back credit.Question
	if err := json.Unmarshal(text, &back); err != nil || back != q {
		t.Errorf("%s: %+v, %v", text, back, err)
	}
	var w credit.Way
	if err := json.Unmarshal([]byte(`{"to":"granted","needs":[{"test":{"is":"x"},"truth":"true","change":true}]}`), &w); err != nil || len(w.Needs) != 1 || w.Needs[0] != (credit.Need{Test: credit.Is("x"), Truth: cite.True, Change: true}) {
		t.Errorf("%+v, %v", w, err)
	}
	for _, tt := range []struct {
		text string
		into json.Unmarshaler
		want []string
	}{
		{`{"titel":"Producer","subject":"crew","setting":"moon","edition":-1,"edition":1}`, &back, []string{
			"credit: question: titel: unknown field", `credit: question: subject: unknown subject "crew"`, "credit: question: setting: ",
			"credit: question: edition: -1, want a whole number", "credit: question: edition: field written twice",
		}},
		{`{"to":"given","needs":[{"test":{"is":7},"truth":"maybe"},{"truth":"true","changed":true}]}`, &w, []string{
			"credit: way: to: unknown", "credit: way: needs[0].test.is: number 7, want text", "credit: way: needs[0].truth: unknown",
			"credit: way: needs[1].test: missing", "credit: way: needs[1].changed: unknown field",
		}},
	} {
		err := tt.into.UnmarshalJSON([]byte(tt.text))
		for _, want := range tt.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("error lacks %q:\n%v", want, err)
			}
		}
	}
	if back != q {
		t.Errorf("a question that could not be read was changed to %+v", back)
	}
}
