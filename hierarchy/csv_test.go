package hierarchy_test

import (
	"slices"
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
	if len(findings) != 2 || findings[0].Path != "line 1" || findings[0].Observed != "Phone" ||
		findings[1].Path != "line 7: title" || findings[1].Observed != "Keeper of Secrets" || findings[1].Subject != "5" {
		t.Errorf("findings %v, want the column that is not read and the title that nobody knows", findings)
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
		"header":           {"reports_to,department\n", []found{{"line 1", hierarchy.Unreadable, nil}}},
		"no id":            {"name,reports_to\nJo,\nAl,jo\nBo,2\n", nil},
		"twice":            {"id,reports to,reports_to\n", []found{{"line 1", hierarchy.Unreadable, nil}}},
		"quote":            {"id,reports_to\n1,\"x", []found{{"line 2", hierarchy.Unreadable, nil}}},
		"rows":             {"id,name,reports_to\n\n1,,\n1,,\n,,\n,x,\n2,,9\n3,,3\n4,,5\n5,,4\n", []found{{"line 4: id", hierarchy.DuplicateID, IDs{"1"}}, {"line 6: id", hierarchy.NoID, nil}, {"line 7: reports_to", hierarchy.UnknownID, IDs{"2", "9"}}, {"line 8: reports_to", hierarchy.SelfLine, IDs{"3", "3"}}, {"line 9", hierarchy.Cycle, IDs{"4", "5", "4"}}}},
		"an id is missing": {"id,name,reports_to\n1,,\n,x,1\n", []found{{"line 3: id", hierarchy.NoID, nil}}},
		"two of name":      {"id,name,reports_to\n1,Jo,\n2,Jo,\n3,Al,Jo\n", []found{{"line 4: reports_to", hierarchy.Ambiguous, IDs{"3"}}}},
		"two of title":     {"id,title,reports_to\n1,Producer,\n2,producer ,\n3,Director,Producer\n4,Editor,DIRECTOR\n", []found{{"line 4: reports_to", hierarchy.Ambiguous, IDs{"3"}}}},
		"two of role":      {"id,title,reports_to\n1,Producer,\n2,Film Producer,\n3,Director,Produced by\n", []found{{"line 4: reports_to", hierarchy.Ambiguous, IDs{"3"}}}},
		"an id twice":      {"id,name,reports_to\n1,Jo,\n2,Al,1\n2,Bo,1\n3,Cy,2\n4,Di,Bo\n", []found{{"line 4: id", hierarchy.DuplicateID, IDs{"2"}}}},
		"a top twice":      {"id,name,reports_to\n1,Jo,\n1,Al,\n2,Bo,1\n", []found{{"line 3: id", hierarchy.DuplicateID, IDs{"1"}}}},
		"no id, a report":  {"id,name,reports_to\n1,Jo,\n,Al,Jo\n3,Bo,Al\n,Cy,3\n", []found{{"line 3: id", hierarchy.NoID, nil}, {"line 5: id", hierarchy.NoID, nil}}},
		"round, without":   {"id,name,reports_to\n1,Jo,\n,Al,Bo\n3,Bo,Al\n", []found{{"line 3: id", hierarchy.NoID, nil}, {"line 3", hierarchy.Cycle, IDs{"(line 3)", "3", "(line 3)"}}}},
		"too many cells":   {"id,title,reports_to\n1,Producer,\n2,Producer, Director,1\n3,Editor,1,,\n", []found{{"line 3", hierarchy.Unreadable, nil}}},
		"several quotes":   {"id,name,reports_to\n1,Jo,\n2,A\"l,1\n3,Bo,2\n4,C\"y,1\n5,Di,9\n6,Ed,6\n", []found{{"line 3", hierarchy.Unreadable, nil}, {"line 5", hierarchy.Unreadable, nil}, {"line 7: reports_to", hierarchy.SelfLine, IDs{"6", "6"}}}},
		"not UTF-8":        {"id,name,reports_to\n1,Jos\xe9,\n2,Al,1\n3,Ren\xe9e,1\n", []found{{"line 2", hierarchy.Unreadable, nil}, {"line 4", hierarchy.Unreadable, nil}}},
		"UTF-16":           {"\xff\xfei\x00d\x00", []found{{"line 1", hierarchy.Unreadable, nil}}},
		"sep":              {"sep=;\nid;name;reports_to\n1;Jo;\n2;Al;9\n", []found{{"line 4: reports_to", hierarchy.UnknownID, IDs{"2", "9"}}}},
		"quoted newlines":  {"id,name,reports_to\n1,\"Jo\nDoe\",\n2,\"Al\n\nPo\",\"jo doe\"\n3,Bo,9\n", []found{{"line 7: reports_to", hierarchy.UnknownID, IDs{"3", "9"}}}},
		"words for no one": {"id,name,reports_to\n1,Jo,-\n2,Al,None\n3,Bo,N/A\n", nil},
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

// TestHeadersByOtherNames has the columns as people call them; the column of the
// very name goes before one that means the same.
func TestHeadersByOtherNames(t *testing.T) {
	for _, test := range []struct{ header, unread string }{
		{"Name,Position,Dept,Manager", ""},
		{"full name,job title,DEPT.,Line Manager", ""},
		{"Person,Role,Department,Supervisor", ""},
		{"name,Job,dept,Boss", ""},
		{"name,title,department,Reporting-To", ""},
		{"Crew member,Title (credited),Dept,Reports To (ID)", ""},
		{"Employee,Title,Dept,Reports to(name)", ""},
		{"Name,Title,Dept,Manager,(Phone)", "(Phone)"},
		{"Name,Title,Dept,Superior,Role", "Role"},
		{"Name,Position,Dept,Boss,Job Title", "Job Title"},
		{"Name,Title,Dept,Reports To,Manager,Phone", "Manager Phone"},
	} {
		c, findings, err := hierarchy.ParseCSV([]byte(test.header+"\nAda,Producer,Office,,Actor,x\nBen,Director,Floor,Ada,Actor,y\n"), setting(t, "film"))
		if strings.Count(test.header, ",") < 5 {
			c, findings, err = hierarchy.ParseCSV([]byte(test.header+"\nAda,Producer,Office,,\nBen,Director,Floor,Ada,\n"), setting(t, "film"))
		}
		if err != nil {
			t.Errorf("%s: %v", test.header, err)
			continue
		}
		ben := c.Position(c.Node("2"))
		if ben.Person != "Ben" || ben.Role != role.Director || ben.Department != "Floor" || c.Tree(0).Superior(c.Node("2")) != c.Node("1") {
			t.Errorf("%s: %v", test.header, c.Text())
		}
		var unread []string
		for _, f := range findings {
			if f.Code == "hierarchy-column-unread" && f.Path == "line 1" {
				unread = append(unread, f.Observed)
			}
		}
		if got := strings.Join(unread, " "); got != test.unread || len(unread) != len(findings) {
			t.Errorf("%s: not read %q, want %q; %v", test.header, got, test.unread, findings)
		}
	}
}

// TestTheNarrowerOfTwoTitles is kept whichever stands first.
func TestTheNarrowerOfTwoTitles(t *testing.T) {
	for _, title := range []string{"EP / Showrunner", "Showrunner/EP"} {
		c, findings, err := hierarchy.ParseCSV([]byte("name,title,reports_to\nAda,"+title+",\n"), setting(t, "television/scripted-series"))
		if err != nil || len(findings) != 0 || c.Position(1).Role != role.Showrunner {
			t.Errorf("%s: %v, %v, %v", title, c.Position(1).Role, findings, err)
		}
	}
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

// TestReportsToByWhatPeopleWrite has ids, names and titles in one column.
func TestReportsToByWhatPeopleWrite(t *testing.T) {
	c, findings, err := hierarchy.ParseCSV([]byte("name,title,reports to\n"+
		"Ada,Exec. Producer,none\nBen,Producer,exec. producer\nCy,Co-Producer,ben\nDi,Line Producer,Produced by\nEd,UPM,line producer\nFi,Producer's Assistant,2\n"), setting(t, "film"))
	if err != nil {
		t.Fatal(err)
	}
	want := `Ada, Exec. Producer
└─ Ben, Producer
   ├─ Cy, Co-Producer
   ├─ Di, Line Producer
   │  └─ Ed, UPM
   └─ Fi, Producer's Assistant
`
	if got := c.Text(); got != want {
		t.Errorf("%s\nwant\n%s\n%v", got, want, findings)
	}
}

// TestAmbiguousSaysBoth: the message names all who fit, and where they stand.
func TestAmbiguousSaysBoth(t *testing.T) {
	_, _, err := hierarchy.ParseCSV([]byte("id,name,reports_to\n1,Jo,\n7,Jo,\n3,Al,Jo\n"), role.Setting{})
	if want := `hierarchy: line 4: reports_to: ambiguous 3: "Jo" is the name of 1 (line 2) and 7 (line 3), want one id`; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// TestUnknownTitlesAreSaidOnce names every line of a title that nobody knows in
// one note.
func TestUnknownTitlesAreSaidOnce(t *testing.T) {
	_, findings, err := hierarchy.ParseCSV([]byte("id,title,reports_to\n1,Keeper of Secrets,\n2,Producer,1\n3,Keeper of Secrets,1\n4,Bearer of News,1\n5,Keeper of Secrets,1\n"), setting(t, "film"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range findings {
		got = append(got, f.Subject+" "+f.Path+": "+f.Message)
	}
	want := []string{
		`1 line 2: title: the title "Keeper of Secrets" comes to no role; again on line 4; again on line 6`,
		`4 line 5: title: the title "Bearer of News" comes to no role`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestWithoutLinesTheDefaultsAreDrawn has a crew list without a column reports_to.
func TestWithoutLinesTheDefaultsAreDrawn(t *testing.T) {
	c, findings, err := hierarchy.ParseCSV([]byte("name,title\nAda,Producer\nBen,Director\nCy,Line Producer\nDi,Keeper of Secrets\nEd,Entertainment Attorney\n"), setting(t, "film/feature/independent"))
	if err != nil {
		t.Fatal(err)
	}
	want := `Ada, Producer
├─ Ben, Director
└─ Cy, Line Producer
Di, Keeper of Secrets
Ed, Entertainment Attorney
`
	if got := c.Text(); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	var got []string
	for _, f := range findings {
		got = append(got, f.Path+" "+f.Code+": "+f.Message)
	}
	wantFound := []string{
		`line 5: title hierarchy-title-unknown: the title "Keeper of Secrets" comes to no role`,
		"line 2 hierarchy-no-superior: nobody on the chart is known to stand above Ada, Producer",
		"line 5 hierarchy-no-superior: nobody on the chart is known to stand above Di, Keeper of Secrets",
		"line 6 hierarchy-no-superior: nobody on the chart is known to stand above Ed, Entertainment Attorney",
	}
	if diff := cmp.Diff(wantFound, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestAMessyTable has what people's tables have: a byte order mark, semicolons,
// quotes, blank rows, a column that is not read, line breaks and commas in names,
// names in place of ids, titles of two roles and names of two people.
func TestAMessyTable(t *testing.T) {
	c, findings, err := hierarchy.ParseCSV([]byte("\ufeff\"ID\";\"Name\";\"Job Title\";\"Reports to\";\"Phone\"\r\n\r\n"+
		"1;\"Ada \"\"The Boss\"\" Example\";\"Exec. Producer (as Ada)\";;555\r\n;;;;\r\n"+
		" 2 ;Ben & Cy Example;Producers;\"Ada \"\"The Boss\"\" Example\";\r\n"+
		"3;\"Dee\nExample\";Director/Writer;\"Ben & Cy Example\";\r\n"+
		"4;TBD;UPM ;5;\r\n5;Eve Example;Line Producer;2;\r\n6;Flo;1st A.D.;director;\r\n"+
		"7;\"Example, Gus\";DoP;3;\r\n8;Hal;Gaffer;\"example,  eve\";\r\n9;Warner and Sons;Studio;;\r\n"), setting(t, "film/feature"))
	if err != nil {
		t.Fatal(err)
	}
	want := `Ada "The Boss" Example, Exec. Producer (as Ada)
└─ Ben & Cy Example, Producers
   ├─ Dee Example, Director/Writer
   │  ├─ Flo, 1st A.D.
   │  └─ Example, Gus, DoP
   └─ Eve Example, Line Producer
      ├─ (vacant), UPM
      └─ Hal, Gaffer
Warner and Sons, Studio
`
	if got := c.Text(); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	var got []string
	for _, f := range findings {
		got = append(got, f.Path+" "+f.Code)
	}
	if diff := cmp.Diff([]string{"line 1 hierarchy-column-unread", "line 5: name hierarchy-name-several", "line 6: title hierarchy-title-several"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s\n%v", diff, findings)
	}
}

// TestTwoSuperiorsInACell names both, and says where two may be told apart; a cell
// of which a part is nobody is an unknown id.
func TestTwoSuperiorsInACell(t *testing.T) {
	for cell, want := range map[string]string{
		`"1, 2"`:      `hierarchy: line 4: reports_to: two superiors 3 -> 1 -> 2: "1, 2", want one: a table has one line for each row, a chart in JSON one for each function`,
		`Ada and Ben`: `hierarchy: line 4: reports_to: two superiors 3 -> 1 -> 2: "Ada and Ben", want one: a table has one line for each row, a chart in JSON one for each function`,
		`Ada / Ben`:   `hierarchy: line 4: reports_to: two superiors 3 -> 1 -> 2: "Ada / Ben", want one: a table has one line for each row, a chart in JSON one for each function`,
		`"1, 9"`:      `hierarchy: line 4: reports_to: unknown id 3 -> 1, 9: "1, 9", want the id, name or title of a row`,
		`"1,"`:        `hierarchy: line 4: reports_to: unknown id 3 -> 1,: "1,", want the id, name or title of a row`,
		`/`:           `hierarchy: line 4: reports_to: unknown id 3 -> /: "/", want the id, name or title of a row`,
	} {
		_, _, err := hierarchy.ParseCSV([]byte("id,name,title,reports_to\n1,Ada,Producer,\n2,Ben,,\n3,Cy,,"+cell+"\n"), setting(t, "film"))
		if err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", cell, err, want)
		}
	}
}

// TestNobodyReports: a column of lines that is there and empty draws none, and a
// note says how to have the default ones.
func TestNobodyReports(t *testing.T) {
	for text, want := range map[string]string{
		"id,title,reports_to\n1,Producer,\n2,Director,-\n": "line 1 hierarchy-no-lines",
		"id,title,reports_to\n1,Producer,\n":               "",
		"id,title,reports_to\n1,Producer,\n2,Director,1\n": "",
	} {
		_, findings, err := hierarchy.ParseCSV([]byte(text), setting(t, "film"))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range findings {
			got += f.Path + " " + f.Code
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestAmbiguousByARowWithoutItsID names a row by the id that it was given in the text.
func TestAmbiguousByARowWithoutItsID(t *testing.T) {
	_, _, err := hierarchy.ParseCSV([]byte("id,title,reports_to\n2,Producer,\n2,Producer,\n3,Director,producer\n"), setting(t, "film"))
	if want := `"producer" is the title of 2 (line 2) and 2 (line 3), want one id`; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("%v, want %s", err, want)
	}
}

// TestTablesWithoutATitle: a column of credits is the titles; where none is, that is
// said first, before what follows from it.
func TestTablesWithoutATitle(t *testing.T) {
	rows := "Ada,Producer,\nBen,Director,Producer\n"
	for _, header := range []string{"Credit", "Credits", "Position", "Job", "Credit/Role", "Role / Credit", "Job title", "Title/Role"} {
		c, findings, err := hierarchy.ParseCSV([]byte("Name,"+header+",Reports to\n"+rows), setting(t, "film"))
		if err != nil || len(findings) > 0 || c.Position(2).Role != role.Director || c.Tree(0).Superior(2) != 1 {
			t.Errorf("%s: %v, %v", header, findings, err)
		}
	}
	const what = `no column is read as the title, want one called title, credit, job, position or role; not read: "Function", "Phone"`
	_, findings, err := hierarchy.ParseCSV([]byte("Name,Function,Reports to,Phone\n"+rows), setting(t, "film"))
	problems := hierarchy.Problems(err)
	if len(problems) != 2 || problems[0].Error() != "hierarchy: line 1: unreadable: "+what || problems[1].Fault != hierarchy.UnknownID {
		t.Errorf("%v", err)
	}
	if len(findings) == 0 || findings[0].Code != "hierarchy-no-title" || findings[0].Message != what {
		t.Errorf("%v", findings)
	}
	_, findings, err = hierarchy.ParseCSV([]byte("Name\nAda\nBen\n"), setting(t, "film"))
	if err != nil || len(findings) == 0 || findings[0].Code != "hierarchy-no-title" || strings.Contains(findings[0].Message, "not read") {
		t.Errorf("names alone: %v, %v", findings, err)
	}
	c, findings, err := hierarchy.ParseCSV([]byte("Name,Reports to\nAda,\nBen,Ada\n"), setting(t, "film"))
	if err != nil || c.Len() != 2 || len(findings) != 0 {
		t.Errorf("%v, %v", findings, err)
	}
}

// TestTopsThatNobodyStated: several people with an empty superior are named; one may be
// the top, and a company is, and who writes that there is none means it.
func TestTopsThatNobodyStated(t *testing.T) {
	for _, test := range []struct {
		rows string
		want []string
	}{
		{"Ada,Producer,\nBen,Director,Ada\nCy,Editor,\n", []string{"line 2: reports_to: Ada, Producer answers to nobody, for the cell is empty: write none where that is meant", "line 4: reports_to: Cy, Editor answers to nobody, for the cell is empty: write none where that is meant"}},
		{"Ada,Producer,\nBen,Director,Ada\nCy,Editor,none\n", nil},
		{"Ada,Producer,\nBen,Director,Ada\nOxford Pictures,Studio,\n", nil},
	} {
		_, findings, err := hierarchy.ParseCSV([]byte("name,title,reports_to\n"+test.rows), setting(t, "film"))
		var got []string
		for _, f := range findings {
			got = append(got, f.Path+": "+f.Message)
		}
		if err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%q: %q, %v, want %q", test.rows, got, err, test.want)
		}
	}
}
