package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
)

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"text.txt":            nil,
		"directors-cut.txt":   {"who", "decides", "directors-cut"},
		"of-series.txt":       {"-chart", "charts/breaking_bad_2013.csv", "-setting", "television/scripted-series", "who", "decides", "director-engagement"},
		"default.txt":         {"-setting", "theatre/musical"},
		"people.txt":          {"-as", "people"},
		"mermaid.mmd":         {"-as", "mermaid"},
		"dot.dot":             {"-as", "dot"},
		"schindlers_list.svg": {"-as", "svg"},
		"csv.txt":             {"-chart", "charts/breaking_bad_2013.csv", "-setting", "television/scripted-series"},
		"decides.txt":         {"who", "decides", "principal-casting"},
		"from.txt":            {"from", "director", "to", "co-producer"},
		"escalate.txt":        {"escalate", "greenlight", "co-producer"},
		"plan.txt":            {"escalate", "contingency-spending", "director"},
		"nobody.txt":          {"escalate", "directors-cut", "company"},
		"below.txt":           {"escalate", "directors-cut", "co-producer"},
		"separate.txt":        {"-chart", "charts/breaking_bad_2013.csv", "-setting", "television/scripted-series", "from", "12", "to", "3"},
		"decisions.txt":       {"decisions"},
		"names.txt":           {"from", "Gerald", "R.", "Molen", "to", "kathleen  kennedy"},
		"by-name.txt":         {"who", "decides", "Principal", "Casting"},
		"own.txt":             {"-chart", "charts/short_film.csv", "-setting", "film/short"},
		"no-setting.txt":      {"-chart", "charts/short_film.csv"},
		"own-people.txt":      {"-chart", "charts/short_film.csv", "-setting", "film/short", "-as", "people"},
		"own-title.txt":       {"-chart", "charts/short_film.csv", "-setting", "film/short", "from", "editor", "to", "line producer"},
		"own-escalate.txt":    {"-chart", "charts/short_film.csv", "-setting", "film/short", "escalate", "budget-overage", "Dan", "Example"},
		"lines.txt":           {"lines"},
		"own-lines.txt":       {"-chart", "charts/crew_list.csv", "-setting", "film/feature/independent", "lines"},
		"crew.txt":            {"-chart", "charts/short_film.csv", "-setting", "film/short", "who", "decides", "crew-hiring"},
		"crew-escalate.txt":   {"-chart", "charts/short_film.csv", "-setting", "film/short", "escalate", "crew-hiring", "p9"},
		"final-cut.txt":       {"-chart", "charts/breaking_bad_2013.csv", "-setting", "television/scripted-series", "who", "decides", "final-cut"},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			if status := run(args, strings.NewReader(""), &out, &errs); status != 0 {
				t.Fatalf("exit status %d\n%s", status, errs.String())
			}
			out.Write(errs.Bytes())
			golden.Compare(t, filepath.Join("testdata", name), out.String())
		})
	}
}

func TestErrors(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.csv")
	if err := os.WriteFile(bad, []byte("id,name,reports_to\n1,Jo,2\n2,Al,1\n3,Bo,9\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"-chart", bad}, 1, "orgchart: hierarchy: line 4: reports_to: unknown id 3 -> 9: \"9\", want the id, name or title of a row\norgchart: hierarchy: line 2: cycle 1 -> 2 -> 1\n"},
		{[]string{"-chart", "nowhere.json"}, 1, "nowhere.json"},
		{[]string{"-as", "oil"}, 1, `drawing "oil"`},
		{[]string{"who", "decides", "lunch"}, 1, `no decision "lunch", want one of material, writer-engagement`},
		{[]string{"who", "cares"}, 1, "who decides DECISION"},
		{[]string{"from", "x", "to", "ep"}, 1, `no position "x", want one of studio (Universal, Studio), company`},
		{[]string{"from", "Steven Spielberg", "to", "ep"}, 1, `"Steven Spielberg" is 2 positions, want one of the ids: producer (Steven Spielberg, Producer), director (Steven Spielberg, Director)`},
		{[]string{"-chart", "-", "from", "jo", "to", "2"}, 1, `"jo" is 2 positions, want one of the ids: 1 (Jo, 1), 2 (Jo, 2)`},
		{[]string{"-setting", "film/short", "-chart", "charts/schindlers_list.json"}, 1, "-setting is for a CSV"},
		{[]string{"-setting", "US"}, 1, "no default chart"},
		{[]string{"from", "ep", "to", "producer", "-as", "svg"}, 1, `"from ep to producer -as svg": flags go before the question`},
		{[]string{"decisions", "please"}, 1, "want: lines, decisions, who decides DECISION"},
		{[]string{"escalate", "budget", "x"}, 1, `no position "x"`},
		{[]string{"-setting", "opera"}, 2, "opera"},
		{[]string{"-h"}, 0, "-chart"},
	} {
		var out, errs bytes.Buffer
		if status := run(test.args, strings.NewReader("id,name,reports_to\n1,Jo,\n2,Jo,1\n"), &out, &errs); status != test.status || !strings.Contains(errs.String(), test.want) || out.Len() > 0 {
			t.Errorf("%v: exit status %d, %q on errors, %q", test.args, status, errs.String(), out.String())
		}
	}
}
