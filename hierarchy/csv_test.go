package hierarchy_test

import (
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"github.com/google/go-cmp/cmp"
)

const sheet = "\ufeffID;Name;Title;Phone;Reports To\r\n" +
	"1;Ada;Exec. Producer;123;\r\n" +
	"2;Ben;\"Produced; by\";;1\r\n" +
	";;;;\r\n" +
	"3; TBD ;Line Producer;;Ben\r\n" +
	"4;Cleo;Director;;2\r\n" +
	"5;Dan;Keeper of Secrets;;Cleo\r\n"

func TestParseCSV(t *testing.T) {
	c, findings, err := hierarchy.ParseCSV([]byte(sheet), setting(t, "film"))
	if err != nil {
		t.Fatal(err)
	}
	want := `Ada, Exec. Producer
└─ Ben, Produced; by
   ├─ (vacant), Line Producer
   └─ Cleo, Director
      └─ Dan, Keeper of Secrets
`
	if got := c.Text(); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	var roles []role.Role
	for _, p := range c.All() {
		roles = append(roles, p.Role)
	}
	if diff := cmp.Diff([]role.Role{role.ExecutiveProducer, role.Producer, role.LineProducer, role.Director, 0}, roles); diff != "" {
		t.Errorf("roles (-want +got):\n%s", diff)
	}
	if len(findings) != 1 || findings[0].Path != "line 7: title" || findings[0].Observed != "Keeper of Secrets" || findings[0].Subject != "5" {
		t.Errorf("findings %v, want the title that nobody knows", findings)
	}
}

// TestAnIDGoesBeforeAName has a person whose name is the id of another.
func TestAnIDGoesBeforeAName(t *testing.T) {
	c, _, err := hierarchy.ParseCSV([]byte("id,name,reports_to\nJo,Al,\n2,Jo,Jo\n3,Bo,Jo\n"), role.Setting{})
	if err != nil || c.Tree(0).Superior(c.Node("3")) != c.Node("Jo") || c.Tree(0).Superior(c.Node("2")) != c.Node("Jo") {
		t.Errorf("%v, %v", c.Text(), err)
	}
}

func TestParseCSVReportsEveryProblemByLine(t *testing.T) {
	type IDs = []hierarchy.ID
	for name, test := range map[string]struct {
		text string
		want []found
	}{
		"empty":            {"", []found{{"line 1", hierarchy.Unreadable, nil}}},
		"header":           {"id,name,title\n", []found{{"line 1", hierarchy.Unreadable, nil}}},
		"no id":            {"name,reports_to\n", []found{{"line 1", hierarchy.Unreadable, nil}}},
		"twice":            {"id,reports to,reports_to\n", []found{{"line 1", hierarchy.Unreadable, nil}}},
		"quote":            {"id,reports_to\n1,\"x", []found{{"line 2", hierarchy.Unreadable, nil}}},
		"rows":             {"id,name,reports_to\n\n1,,\n1,,\n,,\n,x,\n2,,9\n3,,3\n4,,5\n5,,4\n", []found{{"line 4: id", hierarchy.DuplicateID, IDs{"1"}}, {"line 6: id", hierarchy.NoID, nil}, {"line 7: reports_to", hierarchy.UnknownID, IDs{"2", "9"}}, {"line 8: reports_to", hierarchy.SelfLine, IDs{"3", "3"}}, {"line 9", hierarchy.Cycle, IDs{"4", "5", "4"}}}},
		"an id is missing": {"id,name,reports_to\n1,,\n,x,1\n", []found{{"line 3: id", hierarchy.NoID, nil}}},
		"two of name":      {"id,name,reports_to\n1,Jo,\n2,Jo,\n3,Al,Jo\n", []found{{"line 4: reports_to", hierarchy.UnknownID, IDs{"3", "Jo"}}}},
		"short rows":       {"id,name,reports_to\n1\n2,x\n3,y,1\n", nil},
		"tabs":             {"id\treports_to\n1\t\n2\t1\n", nil},
		"only header":      {"reports_to,id", nil},
	} {
		_, _, err := hierarchy.ParseCSV([]byte(test.text), role.Setting{})
		if diff := cmp.Diff(test.want, problems(err)); diff != "" {
			t.Errorf("%s (-want +got):\n%s\n%v", name, diff, err)
		}
	}
}

func FuzzParseCSV(f *testing.F) {
	f.Add(sheet)
	f.Add("id,name,reports_to\n1,Jo,\n1,Jo,2\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, _, err := hierarchy.ParseCSV([]byte(text), role.Setting{Medium: role.Film})
		if err != nil {
			if len(hierarchy.Problems(err)) == 0 || strings.Contains(err.Error(), "positions[") || strings.Contains(err.Error(), "lines[") {
				t.Fatalf("error without places: %v", err)
			}
			return
		}
		if _, err := c.Draft().Build(); err != nil {
			t.Fatal(err)
		}
	})
}

// TestATitleOfSeveralRolesSaysWhatIsDropped keeps a spreadsheet from losing a job
// without a word.
func TestATitleOfSeveralRolesSaysWhatIsDropped(t *testing.T) {
	c, findings, err := hierarchy.ParseCSV([]byte("id,name,title,reports_to\n"+
		"1,Ada,Producer/Director,\n2,Ben,Line Producer/UPM,1\n3,Cy,Executive Producer,1\n4,Di,Keeper of Secrets,1\n5,Ed,,1\n"), setting(t, "film"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range findings {
		got = append(got, f.Subject+" "+f.Path+" "+f.Code+" "+f.Level.String()+": "+f.Message)
	}
	want := []string{
		`1 line 2: title hierarchy-title-several warning: of the title "Producer/Director" only Producer is kept, not Director: give each role a row of its own`,
		`2 line 3: title hierarchy-title-several warning: of the title "Line Producer/UPM" only Line Producer is kept, not Unit Production Manager: give each role a row of its own`,
		`4 line 5: title hierarchy-title-unknown note: the title "Keeper of Secrets" comes to no role`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if c.Position(c.Node("1")).Role != role.Producer || c.Position(c.Node("2")).Role != role.LineProducer {
		t.Errorf("%v", c.Text())
	}
}
