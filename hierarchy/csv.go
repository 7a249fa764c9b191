package hierarchy

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// maxCSV is the largest text that [ParseCSV] reads.
const maxCSV = 1 << 28

// ParseCSV reads a chart from a table as people keep it in a spreadsheet: a
// header with the columns id and reports_to and, where there are, name, title and
// department, in any order; other columns are left alone. The separator is a
// comma, a semicolon or a tab, whichever the header has. An empty reports_to
// makes a top; one that is no id may be a name that only one row has. A position
// is vacant where the name is empty, "vacant", "TBD", "TBA", "TBC", "n/a" or "-".
//
// Titles are read in the setting by package title. One that comes to no role
// stays on the position as printed, and a note says so. Of a title of several
// roles, such as "Line Producer/UPM", the first is kept, and a warning names the
// others: each needs a row of its own.
//
// The error joins a *[Problem] for everything wrong, each with the line of
// the text: "line 7: reports_to".
func ParseCSV(text []byte, in role.Setting) (*Chart, []cite.Finding, error) {
	rows, err := readRows(text)
	if err != nil {
		return nil, nil, err
	}
	d, findings := rows.draft(in)
	chart, err := Build(d)
	if err != nil {
		var problems []error
		for _, p := range Problems(err) {
			p.Place = rows.place(p.Place)
			if earlier, ok := strings.CutSuffix(p.Detail, " has it"); ok {
				p.Detail = rows.place(earlier) + " has it"
			}
			problems = append(problems, p)
		}
		return nil, findings, errors.Join(problems...)
	}
	return chart, findings, nil
}

// table is a CSV table with its columns found.
type table struct {
	rows    [][]string
	numbers []int          // lines of the text
	column  map[string]int // by name in small letters
	linked  []int          // rows that have a line, by the number of the line
	tops    []int          // rows without, by the number of the top
}

// readRows reads the table.
func readRows(text []byte) (*table, error) {
	fail := func(place, format string, args ...any) error {
		return errors.Join(&Problem{Place: place, Fault: Unreadable, Detail: fmt.Sprintf(format, args...)})
	}
	if len(text) > maxCSV {
		return nil, fail("", "%d bytes, want at most %d", len(text), maxCSV)
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma = separator(text)
	r.FieldsPerRecord = -1
	r.TrimLeadingSpace = true
	t := &table{column: make(map[string]int)}
	for {
		row, err := r.Read()
		var syntax *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			if len(t.column) == 0 {
				return nil, fail("line 1", "no header, want id,name,title,reports_to")
			}
			return t, nil
		case errors.As(err, &syntax):
			return nil, fail("line "+strconv.Itoa(syntax.Line), "%v", syntax.Err)
		case err != nil:
			return nil, fail("", "%v", err)
		}
		line, _ := r.FieldPos(0)
		switch {
		case strings.TrimSpace(strings.Join(row, "")) == "":
		case len(t.column) == 0:
			if what := t.header(row); what != "" {
				return nil, fail("line "+strconv.Itoa(line), "%s, want id,name,title,reports_to", what)
			}
		default:
			t.rows = append(t.rows, row)
			t.numbers = append(t.numbers, line)
		}
	}
}

// header reads the names of the columns and returns what is wrong with them, or
// nothing.
func (t *table) header(row []string) string {
	for i, name := range row {
		name = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(name)), " ", "_")
		if _, twice := t.column[name]; twice && slices.Contains([]string{"id", "name", "title", "department", "reports_to"}, name) {
			return "column " + name + " is there twice"
		}
		t.column[name] = i
	}
	for _, name := range []string{"id", "reports_to"} {
		if _, ok := t.column[name]; !ok {
			return "no column " + name
		}
	}
	return ""
}

// vacancies are the names that people write where there is nobody.
var vacancies = [...]string{"vacant", "tbd", "tba", "tbc", "n/a", "-"}

// separator returns what separates the columns of the header.
func separator(text []byte) rune {
	header, _, _ := bytes.Cut(text, []byte("\n"))
	best := ','
	for _, r := range ";\t" {
		if bytes.Count(header, []byte(string(r))) > bytes.Count(header, []byte(string(best))) {
			best = r
		}
	}
	return best
}

// cell returns a cell without the space around it, or "" if there is none.
func (t *table) cell(row int, column string) string {
	i, ok := t.column[column]
	if !ok || i >= len(t.rows[row]) {
		return ""
	}
	return strings.TrimSpace(t.rows[row][i])
}

// position returns the position that a row describes, and a finding if its title
// comes to no role or to several.
func (t *table) position(row int, in role.Setting) (Position, []cite.Finding) {
	p := Position{
		ID:         ID(t.cell(row, "id")),
		Title:      role.Title(t.cell(row, "title")),
		Person:     role.Person(t.cell(row, "name")),
		Department: t.cell(row, "department"),
	}
	if slices.Contains(vacancies[:], strings.ToLower(string(p.Person))) {
		p.Person = ""
	}
	reading := title.Parse(string(p.Title), in)
	if p.Role = reading.Role(); p.Role == 0 {
		p.Role = reading.First().Role
	}
	finding := cite.Finding{
		Subject: string(p.ID), Path: "line " + strconv.Itoa(t.numbers[row]) + ": title", Observed: string(p.Title),
	}
	more := dropped(reading, p.Role)
	switch {
	case p.Title == "":
		return p, nil
	case p.Role == 0:
		finding.Code, finding.Level = "hierarchy-title-unknown", cite.Note
		finding.Message = fmt.Sprintf("the title %q comes to no role", p.Title)
	case len(more) > 0:
		finding.Code, finding.Level = "hierarchy-title-several", cite.Warning
		finding.Message = fmt.Sprintf("of the title %q only %s is kept, not %s: give each role a row of its own", p.Title, p.Role, strings.Join(more, ", "))
	default:
		return p, nil
	}
	return p, []cite.Finding{finding}
}

// dropped returns the roles that the reading names beside the one kept and those
// it is a variant of, each once.
func dropped(reading title.Reading, kept role.Role) []string {
	var more []string
	for part := range reading.Parts() {
		for _, r := range [...]role.Role{part.Role, part.Also} {
			if r != 0 && !kept.Is(r) && !slices.Contains(more, r.String()) {
				more = append(more, r.String())
			}
		}
	}
	return more
}

// draft returns the chart that the table draws.
func (t *table) draft(in role.Setting) (Draft, []cite.Finding) {
	d := Draft{Setting: in}
	var findings []cite.Finding
	isID := make(map[string]bool)
	named := make(map[string][]ID)
	for i := range t.rows {
		p, notes := t.position(i, in)
		d.Positions = append(d.Positions, p)
		findings = append(findings, notes...)
		isID[string(p.ID)] = true
		if !p.Vacant() {
			named[string(p.Person)] = append(named[string(p.Person)], p.ID)
		}
	}
	top := make(map[ID]bool)
	for i, p := range d.Positions {
		above := t.cell(i, "reports_to")
		if above == "" {
			if p.ID != "" && !top[p.ID] {
				top[p.ID] = true
				d.Tops = append(d.Tops, p.ID)
				t.tops = append(t.tops, i)
			}
			continue
		}
		if !isID[above] && len(named[above]) == 1 {
			above = string(named[above][0])
		}
		if p.ID == "" && isID[above] {
			continue // the missing id is the problem, not the line
		}
		d.Links = append(d.Links, Link{From: p.ID, Kind: ReportsTo, To: ID(above)})
		t.linked = append(t.linked, i)
	}
	return d, findings
}

// place turns a place in the draft into one in the table.
func (t *table) place(in string) string {
	list, i, field, ok := splitPlace(in)
	if !ok {
		return in
	}
	switch list {
	case "lines":
		i, field = t.linked[i], ".reports_to"
	case "tops":
		i, field = t.tops[i], ".id"
	}
	place := "line " + strconv.Itoa(t.numbers[i])
	if field != "" {
		place += ": " + strings.TrimPrefix(field, ".")
	}
	return place
}
