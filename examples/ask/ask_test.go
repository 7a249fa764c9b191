package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
)

func TestAnswers(t *testing.T) {
	for name, args := range map[string][]string{
		"default":                        nil,
		"line_producer_film":             {"line-producer", "film"},
		"showrunner_scripted":            {"showrunner", "television/scripted-series"},
		"executive_and_producer_theatre": {"executive-producer", "theatre-producer", "theatre"},
		"nothing_known":                  {"gaffer", "music"},
		"no_setting":                     {"line-producer"},
		"too_general":                    {"edit-producer", "television/non-fiction-series"},
		"two_too_general":                {"segment-producer", "edit-producer"},
		"broader_role":                   {"showrunner", "film"},
		"nothing_in_common":              {"edit-producer", "music-producer"},
		"line_producer_of_news":          {"line-producer", "television/news"},
		"said_to_have_no_part":           {"line-producer", "director", "film"},
		"called_otherwise":               {"producer", "general-manager", "theatre"},
		"false_friend":                   {"Producteur exécutif", "film/FR"},
	} {
		var out bytes.Buffer
		if err := run(args, &out); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		golden.Compare(t, filepath.Join("testdata", name+".golden"), out.String())
	}
}

func TestBadQuestions(t *testing.T) {
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"xyzzy"}, `unknown role "xyzzy"`},
		{[]string{"producer", "theatre/album"}, `"theatre/album" is no role, and no setting: format album does not occur in theatre`},
		{[]string{"producer", "television/us"}, `is no role, and no setting: unknown setting "us", did you mean "US"?`},
		{[]string{"producer", "xyzzy", "film"}, `unknown role "xyzzy"`},
		{[]string{"producer", "line-producer", "film", "feature"}, "want ROLE"},
		{[]string{""}, "want a role"},
	} {
		var out bytes.Buffer
		err := run(test.args, &out)
		if err == nil || !strings.Contains(err.Error(), test.want) || out.Len() > 0 {
			t.Errorf("%v: error %v, want %q; output %q", test.args, err, test.want, out.String())
		}
	}
}

// Whatever setting is asked about, the answer is not silent while claims speak of
// the role anywhere.
func TestNoSilence(t *testing.T) {
	settings := []role.Setting{{}}
	for m := range role.Media() {
		settings = append(settings, role.Setting{Medium: m})
	}
	for f := range role.Formats() {
		settings = append(settings, role.Setting{Medium: f.Medium(), Format: f})
	}
	for r := range role.Roles() {
		for _, in := range settings {
			var out bytes.Buffer
			if err := describe(&out, r, in); err != nil {
				t.Fatal(err)
			}
			known := len(role.Published().WidestSettings(role.Setting{}, r)) > 0
			if says := strings.Contains(out.String(), "Sources") || strings.Contains(out.String(), "Claims speak of"); says != known {
				t.Errorf("%v in %v: claims speak of it: %v\n%s", r, in, known, out.String())
			}
		}
	}
}
