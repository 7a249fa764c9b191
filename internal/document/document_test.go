package document_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/internal/document"
	"example.com/producedby/role"
)

// read reads a small made-up document that has one of everything.
func read(text string) []string {
	err := document.Read([]byte(text), func(v document.Value) {
		v.Object(func(o document.Object) {
			o.Need("title").Text()
			var r role.Role
			o.Field("role").Into(&r)
			o.Field("days").Int(0, 400)
			o.Field("open").Bool()
			o.Field("crew").Each(func(_ int, v document.Value) {
				v.Object(func(o document.Object) { o.Need("name").Text() })
			})
			o.Field("globals").Fields(func(_ string, v document.Value) { v.Int(0, 9) })
		})
	})
	var lines []string
	for _, p := range document.Problems(err) {
		lines = append(lines, p.Error())
	}
	return lines
}

func TestEveryProblemIsReportedByItsPlace(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"good", `{"title":"A","role":"producer","days":24,"open":true,"crew":[{"name":"B"}],"globals":{"a":1}}`, nil},
		{"absent and null", `{"title":"A","role":null}`, nil},
		{"wrong kinds", `{"title":1,"role":"boss","days":"x","open":"no","crew":{},"globals":[]}`, []string{
			`title: number 1, want text`,
			`role: unknown role "boss"`,
			`days: text, want a whole number`,
			`open: text, want true or false`,
			`crew: an object, want a list`,
			`globals: a list, want an object`,
		}},
		{"numbers", `{"title":"A","days":401,"globals":{"a":1.5,"b":99999999999999999999}}`, []string{
			`days: 401, want a whole number from 0 to 400`,
			`globals.a: 1.5, want a whole number from 0 to 9`,
			`globals.b: 99999999999999999999, want a whole number from 0 to 9`,
		}},
		{"a field without a name", `{"title":"A","":1,"globals":{"":10}}`, []string{
			`globals."": 10, want a whole number from 0 to 9`,
			`"": unknown field, want one of title, role, days, open, crew, globals`,
		}},
		{"unknown, missing and repeated", `{"crew":[{"nam":"B"},{"name":"C","name":"D"}],"globals":{"a":1,"a":2}}`, []string{
			`title: missing`,
			`crew[0].name: missing`,
			`crew[0].nam: unknown field, want one of name`,
			`crew[1].name: field written twice`,
			`globals.a: field written twice`,
		}},
		{"not an object", `[1]`, []string{`a list, want an object`}},
		{"empty", ``, []string{`line 1, column 1: the document ends too early`}},
		{"cut off", "{\n \"title\": ", []string{`line 2, column 11: the document ends too early`}},
		{"syntax", "{\n \"title\": \"A\",,}", []string{`line 2, column 15: invalid character ',' looking for beginning of object key string`}},
		{"trailing", `{"title":"A"} 1`, []string{`line 1, column 15: invalid character '1' after top-level value`}},
	} {
		if diff := cmp.Diff(test.want, read(test.text)); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`{"title":"A","crew":[{"name":"B"}]}`)
	f.Add(`{"title":1,"x":[[[]]]}`)
	f.Fuzz(func(t *testing.T, text string) {
		problems := read(text)
		if !json.Valid([]byte(text)) && len(problems) == 0 {
			t.Errorf("%q is not JSON and was read without a word", text)
		}
		for _, p := range problems {
			if strings.TrimSpace(p) == "" {
				t.Errorf("%q: empty message", text)
			}
		}
	})
}

func TestJSONIsTheTextOfTheValue(t *testing.T) {
	text := `{"b":[1,2.50,-3e2],"a":{"x":null,"x":true},"t":"<\u00e9>"}`
	err := document.Read([]byte(text), func(v document.Value) {
		if got, want := string(v.JSON()), `{"b":[1,2.50,-3e2],"a":{"x":null,"x":true},"t":"\u003cé\u003e"}`; got != want {
			t.Errorf("%s, want %s", got, want)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWithinPutsProblemsInTheirPlace(t *testing.T) {
	inner := document.Read([]byte(`{"x":1}`), func(v document.Value) {
		v.Object(func(o document.Object) { o.Field("x").Text() })
		v.Problemf("as a whole")
	})
	err := document.Read([]byte(`{"budget":{"x":1}}`), func(v document.Value) {
		v.Object(func(o document.Object) { o.Field("budget").Within(inner) })
	})
	if got, want := err.Error(), "budget.x: number 1, want text\nbudget: as a whole"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// What follows from a problem of reading is not said again.
func TestUnsaid(t *testing.T) {
	at := func(paths ...string) error {
		var all []error
		for _, p := range paths {
			all = append(all, &document.Problem{Path: p, Err: errors.New("wrong")})
		}
		return errors.Join(all...)
	}
	tests := []struct {
		name       string
		read, made error
		want       []string
	}{
		{"nothing", nil, nil, nil},
		{"nothing read wrong", nil, at("a", ""), []string{"a", ""}},
		{"the same place", at("a.b"), at("a.b", "a.c"), []string{"a.c"}},
		{"what holds it", at("a[1].b"), at("a", "a[1]", "a[1].b.c", "a[11]", "ab"), []string{"a[1].b.c", "a[11]", "ab"}},
		{"the document", at(""), at("a", ""), nil},
		{"of the whole", at("a"), at("", "b"), []string{"", "b"}},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range document.Unsaid(tt.read, tt.made) {
			got = append(got, document.Found(p)[0].Path)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
