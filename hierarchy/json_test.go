package hierarchy_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestChartGoesThroughJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := goodDraft(t)
		for i := range d.Positions {
			p := &d.Positions[i]
			p.Role = rapid.SampledFrom([]role.Role{0, role.Producer, role.Board}).Draw(t, "role")
			p.Title = role.Title(rapid.String().Draw(t, "title"))
			p.Person = role.Person(rapid.SampledFrom([]string{"", "x", "Ä \"&\""}).Draw(t, "person"))
			if rapid.Bool().Draw(t, "set") {
				p.Setting = role.Setting{Medium: role.Film, Market: "FR"}
			}
		}
		d.Setting = rapid.SampledFrom([]role.Setting{{}, {Medium: role.Theatre, Format: role.Play}}).Draw(t, "setting")
		c, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		var back hierarchy.Chart
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if !c.Equal(&back) {
			t.Fatalf("%s\nread back as\n%v", text, cmp.Diff(c.Draft(), back.Draft()))
		}
	})
}

func TestDecodingReportsEveryProblemByPlace(t *testing.T) {
	text := `{
		"setting": "film/opera",
		"sett": 1,
		"positions": [
			{"id": "a", "role": "producer", "boss": "b"},
			{"id": "b", "role": "emperor"},
			{"role": "director"},
			{"id": "a"},
			{"id": 7, "title": ["x"]}
		],
		"lines": [
			{"from": "a", "to": "a"},
			{"from": "a", "kind": "loves", "to": "b"},
			{"to": "b", "function": "dancing", "fact": -1},
			null
		],
		"tops": ["z", 3]
	}`
	var c hierarchy.Chart
	err := json.Unmarshal([]byte(text), &c)
	type short struct {
		Place string
		Fault hierarchy.Fault
	}
	var got []short
	for _, p := range hierarchy.Problems(err) {
		got = append(got, short{p.Place, p.Fault})
	}
	want := []short{
		{"setting", hierarchy.Unreadable},
		{"positions[0].boss", hierarchy.Unreadable},
		{"positions[1].role", hierarchy.Unreadable},
		{"positions[2].id", hierarchy.Unreadable},
		{"positions[4].id", hierarchy.Unreadable},
		{"positions[4].title", hierarchy.Unreadable},
		{"lines[1].kind", hierarchy.Unreadable},
		{"lines[2].from", hierarchy.Unreadable},
		{"lines[2].function", hierarchy.Unreadable},
		{"lines[2].fact", hierarchy.Unreadable},
		{"lines[3]", hierarchy.Unreadable},
		{"tops[1]", hierarchy.Unreadable},
		{"sett", hierarchy.Unreadable},
		{"positions[3].id", hierarchy.DuplicateID},
		{"lines[0]", hierarchy.SelfLine},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s\n%v", diff, err)
	}
	var unknown *cite.UnknownTextError
	if !errors.As(err, &unknown) {
		t.Errorf("%v: want the cause within", err)
	}
	err = json.Unmarshal([]byte(`{"sett": 1, "positions": [{"id": "a"}, {"id": "b"}], "tops": ["z"]}`), &c)
	if got := problems(err); len(got) != 4 || got[1].Fault != hierarchy.UnknownID || got[2].Fault != hierarchy.Orphan {
		t.Errorf("what could be read is checked as well: %v", err)
	}
	err = json.Unmarshal([]byte(`{"positions": [{"id": "a"}, {"id": "b"}], "lines": [{"from": 7, "to": "b"}]}`), &c)
	if got := problems(err); len(got) != 1 || got[0].Place != "lines[0].from" {
		t.Errorf("nobody is an orphan for a line that could not be read: %v", err)
	}
	for _, test := range []struct {
		text string
		want []string
	}{
		{`{"positions":[{"id":"a"},{"id":"b","role":"producr"}],"lines":[{"from":"a","to":"q"},{"from":"a","to":"b"}]}`, []string{"positions[1].role unreadable", "lines[0].to unknown id"}},
		{`{"positions":[{"id":"a"},{"id":"b","boss":1}],"lines":[{"from":"a","to":"q"},{"from":"a","to":"b"}]}`, []string{"positions[1].boss unreadable", "lines[0].to unknown id"}},
		{`{"positions":[{"id":"a","title":1},{"id":"b"}]}`, []string{"positions[0].title unreadable", "positions[0] orphan", "positions[1] orphan"}},
		{`{"positions":[{"id":"a"},{"id":"b"}],"lines":[{"from":"a","to":"a","fact":-1},{"from":"a","to":"b"}]}`, []string{"lines[0].fact unreadable", "lines[0] line to itself"}},
		{`{"positions":[{"id":"a"},{"id":7}],"lines":[{"from":"a","to":"q"}]}`, []string{"positions[1].id unreadable"}},
		{`{"positions":[{"id":"a"},{"id":"b"}],"lines":[{"from":"a","to":"b","kind":"x"}]}`, []string{"lines[0].kind unreadable"}},
		{`{"positions":[{"id":"a"},{"id":"b"},{"id":"c"}],"lines":[{"from":"a","to":"b"}],"tops":["b",1]}`, []string{"tops[1] unreadable"}},
		{`{"setting":"film/feature","defaults":true,"positions":[{"id":"a","role":"producer"},{"id":"b","role":"directr"}],"lines":[{"from":"a","to":"q"}]}`, []string{"positions[1].role unreadable", "lines[0].to unknown id"}},
		{`{"setting":"film/opera","defaults":true,"positions":[{"id":"a","role":"producer"},{"id":"b","role":"director"}]}`, []string{"setting unreadable"}},
	} {
		var got []string
		for _, p := range problems(json.Unmarshal([]byte(test.text), &c)) {
			got = append(got, p.Place+" "+p.Fault.String())
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.text, diff)
		}
	}
	if !c.IsZero() {
		t.Error("a document with problems left something behind")
	}
	if err := json.Unmarshal([]byte(`{"positions":[{"id":"a"},{"id":"b"}]}`), &c); len(hierarchy.Problems(err)) != 2 {
		t.Errorf("a readable document of a bad chart: %v", err)
	}
	var d hierarchy.Draft
	if err := json.Unmarshal([]byte(`{"positions":[{"id":"a"},{"id":"b"}]}`), &d); err != nil || len(d.Positions) != 2 {
		t.Errorf("a draft is read without being checked: %v, %v", d, err)
	}
	if err := json.Unmarshal([]byte(`{}`), &d); len(hierarchy.Problems(err)) != 1 || len(d.Positions) != 2 {
		t.Errorf("a draft that cannot be read is left alone: %v, %v", d, err)
	}
}

// TestDifferencesArePlacedInTheDocument: the lines drawn by default do not count.
func TestDifferencesArePlacedInTheDocument(t *testing.T) {
	text := `{
		"setting": "film/studio",
		"defaults": true,
		"positions": [
			{"id": "ep", "role": "executive-producer"},
			{"id": "p", "role": "producer"},
			{"id": "lp", "role": "line-producer"},
			{"id": "d", "role": "director"}
		],
		"lines": [
			{"from": "d", "kind": "liaises-with", "to": "lp"},
			{"from": "lp", "to": "p"},
			{"from": "p", "kind": "outranks", "to": "lp"},
			{"from": "d", "to": "nobody"}
		],
		"tops": ["ep", "ep", "x"]
	}`
	var c hierarchy.Chart
	err := json.Unmarshal([]byte(text), &c)
	want := []found{
		{"lines[2].kind", hierarchy.InvalidValue, []hierarchy.ID{"p", "lp"}},
		{"lines[3].to", hierarchy.UnknownID, []hierarchy.ID{"d", "nobody"}},
		{"tops[2]", hierarchy.UnknownID, []hierarchy.ID{"x"}},
	}
	if diff := cmp.Diff(want, problems(err)); diff != "" {
		t.Errorf("(-want +got):\n%s\n%v", diff, err)
	}
	err = json.Unmarshal([]byte(strings.Replace(text, `"role": "director"`, `"role": "emperor"`, 1)), &c)
	if got := problems(err); len(got) != 4 || got[0].Place != "positions[3].role" || got[1].Place != "lines[2].kind" || got[2].Place != "lines[3].to" || got[3].Place != "tops[2]" {
		t.Errorf("beside what cannot be read, which costs no id: %v", err)
	}
}

func TestDocumentOfDifferences(t *testing.T) {
	text, err := os.ReadFile("testdata/schindlers-list.json")
	if err != nil {
		t.Fatal(err)
	}
	var c hierarchy.Chart
	if err := json.Unmarshal(text, &c); err != nil {
		t.Fatal(err)
	}
	golden.Compare(t, filepath.Join("testdata", "schindlers-list.txt"), c.Text())
}

func FuzzChartJSON(f *testing.F) {
	f.Add(`{"setting":"film/studio","defaults":true,"positions":[{"id":"a","role":"producer"},{"id":"b","role":"line-producer"}],"lines":[{"from":"b","to":"a"}],"tops":["a"]}`)
	f.Add(`{"positions":[{"id":"a"}],"lines":[{"from":"a","to":"a"},null],"tops":[{}]}`)
	f.Add(`{"positions":[]}`)
	f.Add(`[`)
	f.Fuzz(func(t *testing.T, text string) {
		var c hierarchy.Chart
		if err := c.UnmarshalJSON([]byte(text)); err != nil {
			if len(hierarchy.Problems(err)) == 0 || strings.Contains(err.Error(), "%!") {
				t.Fatalf("error without problems: %v", err)
			}
			return
		}
		written, err := json.Marshal(&c)
		if err != nil {
			t.Fatal(err)
		}
		var back hierarchy.Chart
		if err := json.Unmarshal(written, &back); err != nil || !back.Equal(&c) {
			t.Fatalf("%s: %v", written, err)
		}
	})
}
