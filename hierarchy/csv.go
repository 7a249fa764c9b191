package hierarchy

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// ParseCSV reads a chart from a table as people keep it in a spreadsheet: a
// header with the columns id, name, title, reports_to and department, as far as
// there are, in any order. They may go by other names: full name, person, employee
// or crew member; job title, job, position, role, credit or several of them such as Credit/Role; manager, line manager, supervisor,
// superior, boss or reporting to; dept. What stands behind them in parentheses is passed
// over. A note names every column that is not read. The separator is
// a comma, a semicolon or a tab, whichever the header has. The text is UTF-8, with
// or without a byte order mark.
//
// Without a column id the rows are numbered from 1. An empty reports_to, or one
// such as "none" or "-", makes a top; where several people have an empty one, a note names
// each. One that is no id may be a name or a title
// that only one row has, or a role by another of its titles; letter case does not
// count, and "Example, Ada" is Ada Example. Without a column reports_to the lines are
// those of [Start], and a note names everybody whom they place under nobody; where
// the column is there and every cell of it empty, a note says so. A position is vacant
// where the name is empty, "vacant", "TBD", "TBA", "TBC", "n/a" or "-". A name such as
// "Ada and Ben" is kept as that of one person, with a note: a position has one holder.
//
// Titles are read in the setting by package title. One that comes to no role
// stays on the position as printed, and one note says so, however many rows have
// it. Of a title of several roles, such as "Line Producer/UPM", the first is kept, or
// the narrower one where it says the same more exactly, as of "EP/Showrunner", and a
// warning names the others: each needs a row of its own.
//
// The error joins a *[Problem] for everything wrong, each with the line of
// the text: "line 7: reports_to". What follows from a row that cannot be read or
// has no id of its own is not reported.
func ParseCSV(text []byte, in role.Setting) (*Chart, []cite.Finding, error) {
	rows, problems := readRows(text)
	if rows == nil {
		return nil, nil, errors.Join(problems...)
	}
	d, findings := rows.draft(in)
	torn := len(problems) > 0
	problems = append(problems, rows.problems...)
	chart, err := Build(d)
	unknown := func(p *Problem) bool { return p.Fault == UnknownID }
	if what := rows.untitled(); what != "" && len(rows.ignored) > 0 && !torn && slices.ContainsFunc(Problems(err), unknown) {
		problems = append([]error{unreadable(lineOf(rows.header), "%s", what)}, problems...)
	}
	for _, p := range Problems(err) {
		if torn && (p.Fault == UnknownID || p.Fault == Orphan) {
			continue // the other end may be in a row that could not be read
		}
		if _, i, _, ok := splitPlace(p.Place); ok && p.Fault == Orphan && rows.blamed[i] {
			continue
		}
		if p.Place = rows.place(p.Place); p.Fault == UnknownID {
			p.Detail = strconv.Quote(string(p.Path[1])) + ", want the id, name or title of a row"
		}
		problems = append(problems, p)
	}
	if len(problems) > 0 {
		return nil, findings, errors.Join(problems...)
	}
	return chart, findings, nil
}

// vacancies are the names that people write where there is nobody.
var vacancies = [...]string{"vacant", "tbd", "tba", "tbc", "n/a", "-"}

// nobody are the words that people write where there is no superior.
var nobody = [...]string{"", "none", "nobody", "n/a", "-"}

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
	for part := range reading.Parts() {
		for _, r := range [...]role.Role{part.Role, part.Also} {
			if p.Role != 0 && r.Inherits(p.Role) {
				p.Role = r
			}
		}
	}
	finding := cite.Finding{
		Path: lineOf(t.numbers[row]) + ": title", Observed: string(p.Title),
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
// it inherits from, each once.
func dropped(reading title.Reading, kept role.Role) []string {
	var more []string
	for part := range reading.Parts() {
		for _, r := range [...]role.Role{part.Role, part.Also} {
			if r != 0 && !kept.Inherits(r) && !slices.Contains(more, r.String()) {
				more = append(more, r.String())
			}
		}
	}
	return more
}

// report notes a problem of a row.
func (t *table) report(row int, field string, p Problem) {
	p.Place = lineOf(t.numbers[row]) + ": " + field
	t.problems = append(t.problems, &p)
	t.blamed[row] = true
}

// unread returns a note for every column that is not read.
func (t *table) unread() []cite.Finding {
	var findings []cite.Finding
	for _, name := range t.ignored {
		findings = append(findings, cite.Finding{
			Code: "hierarchy-column-unread", Level: cite.Note, Path: lineOf(t.header), Observed: name,
			Message: fmt.Sprintf("the column %q is not read", name),
		})
	}
	return findings
}

// draft returns the chart that the table draws.
func (t *table) draft(in role.Setting) (Draft, []cite.Finding) {
	d := Draft{Setting: in}
	findings := t.unread()
	if what := t.untitled(); what != "" {
		findings = append([]cite.Finding{{Code: "hierarchy-no-title", Level: cite.Warning, Path: lineOf(t.header), Message: what}}, findings...)
	}
	rows := make(map[ID]int, len(t.rows))
	unknown := make(map[role.Title]int) // index of the finding about each title that comes to no role
	for i := range t.rows {
		p, found := t.position(i, in)
		p.ID = t.id(i, rows)
		rows[p.ID] = i
		d.Positions = append(d.Positions, p)
		if old, again := unknown[p.Title]; again {
			findings[old].Message += "; again on " + lineOf(t.numbers[i])
			continue
		}
		if p.Role == 0 && p.Title != "" {
			unknown[p.Title] = len(findings)
		}
		for _, f := range append(found, t.several(i, p)...) {
			f.Subject = string(p.ID)
			findings = append(findings, f)
		}
	}
	if _, stated := t.column["reports_to"]; stated {
		t.link(&d, rows)
		if len(d.Positions) > 1 && len(d.Tops) == len(d.Positions) {
			findings = append(findings, cite.Finding{
				Code: "hierarchy-no-lines", Level: cite.Note, Path: lineOf(t.header),
				Message: "nobody reports to anybody: without the column reports_to the lines are the default ones",
			})
			return d, findings
		}
		return d, append(findings, t.blanks(d)...)
	}
	d = Start(in, d.Positions...)
	loose := d.Loose()
	for _, id := range loose {
		i := rows[id]
		if p := d.Positions[i]; p.Role.Class() != role.ClassBody {
			findings = append(findings, cite.Finding{
				Code: "hierarchy-no-superior", Level: cite.Note, Subject: string(id), Path: lineOf(t.numbers[i]), Observed: string(p.Title),
				Message: "nobody on the chart is known to stand above " + p.Label(),
			})
		}
	}
	return d.Topped(loose...), findings
}

// blanks returns a note for everybody with an empty superior where several have one,
// companies apart, and others have somebody: it is the top of one chart that nobody
// stands above.
func (t *table) blanks(d Draft) []cite.Finding {
	var findings []cite.Finding
	for i, p := range d.Positions {
		if t.cell(i, "reports_to") == "" && p.Role.Class() != role.ClassBody {
			findings = append(findings, cite.Finding{
				Code: "hierarchy-no-superior", Level: cite.Note, Subject: string(p.ID), Path: lineOf(t.numbers[i]) + ": reports_to",
				Message: p.Label() + " answers to nobody, for the cell is empty: write none where that is meant",
			})
		}
	}
	if len(findings) < 2 {
		return nil
	}
	return findings
}

// id returns the id of a row. One that is missing, or that a row has already, is a
// problem; the row is then called after its line, so that whatever else is wrong
// with it is found, and nothing that only follows.
func (t *table) id(row int, rows map[ID]int) ID {
	if _, numbered := t.column["id"]; !numbered {
		return ID(strconv.Itoa(row + 1))
	}
	id := ID(t.cell(row, "id"))
	old, again := rows[id]
	switch {
	case id == "":
		t.report(row, "id", Problem{Fault: NoID})
	case again:
		t.report(row, "id", Problem{Fault: DuplicateID, Path: []ID{id}, Detail: lineOf(t.numbers[old]) + " has it"})
	default:
		return id
	}
	for id = ID(strings.TrimSpace(string(id) + " (" + lineOf(t.numbers[row]) + ")")); ; id += "'" {
		if _, taken := rows[id]; !taken {
			return id
		}
	}
}

// link draws the lines that the table states.
func (t *table) link(d *Draft, rows map[ID]int) {
	names := newDirectory(d.Setting, d.Positions)
	for i, p := range d.Positions {
		above := t.cell(i, "reports_to")
		if _, isID := rows[ID(above)]; !isID {
			if slices.Contains(nobody[:], fold(above)) {
				d.Tops = append(d.Tops, p.ID)
				continue
			}
			what, found := names.find(above, i)
			if len(found) > 1 {
				places := make([]string, len(found))
				for k, n := range found {
					places[k] = fmt.Sprintf("%s (%s)", t.named(n, d.Positions[n].ID), lineOf(t.numbers[n]))
				}
				t.report(i, "reports_to", Problem{Fault: Ambiguous, Path: []ID{p.ID},
					Detail: fmt.Sprintf("%q is the %s of %s, want one id", above, what, strings.Join(places, " and "))})
				continue
			}
			if len(found) == 0 && t.twoSuperiors(i, above, names, rows, *d) {
				continue
			}
			if len(found) == 1 {
				above = string(d.Positions[found[0]].ID)
			}
		}
		d.Links = append(d.Links, Link{From: p.ID, Kind: ReportsTo, To: ID(above)})
		t.linked = append(t.linked, i)
	}
}

// named returns the id of a row as it is written, or else the one it was given.
func (t *table) named(row int, given ID) ID {
	if written := ID(t.cell(row, "id")); written != "" {
		return written
	}
	return given
}

// joints are what people write between two names.
var joints = strings.NewReplacer(" and ", "\x00", " & ", "\x00", " + ", "\x00", "/", "\x00", ";", "\x00", ",", "\x00")

// parts splits a cell where it may name several people or positions.
func parts(cell string) []string {
	list := strings.Split(joints.Replace(cell), "\x00")
	for i, part := range list {
		list[i] = strings.TrimSpace(part)
	}
	return slices.DeleteFunc(list, func(part string) bool { return part == "" })
}

// several notes a name that reads as that of several people; companies may be
// called so.
func (t *table) several(row int, p Position) []cite.Finding {
	if p.Vacant() || p.Role.Class() == role.ClassBody || len(parts(string(p.Person))) < 2 || familyNameFirst(string(p.Person)) {
		return nil
	}
	return []cite.Finding{{
		Code: "hierarchy-name-several", Level: cite.Note, Path: lineOf(t.numbers[row]) + ": name", Observed: string(p.Person),
		Message: fmt.Sprintf("the name %q is kept as that of one person: give each holder a row of their own", p.Person),
	}}
}

// familyNameFirst reports whether a name is written "Example, Ada": one comma and no
// other joint.
func familyNameFirst(name string) bool {
	return len(parts(name)) == 2 && strings.Count(name, ",") == 1 && strings.Count(joints.Replace(name), "\x00") == 1
}

// twoSuperiors reports a cell that names several positions, each of which there is.
func (t *table) twoSuperiors(row int, above string, names directory, rows map[ID]int, d Draft) bool {
	list := parts(above)
	path := []ID{d.Positions[row].ID}
	for _, part := range list {
		at, isID := rows[ID(part)]
		if !isID {
			_, found := names.find(part, row)
			if len(found) != 1 {
				return false
			}
			at = found[0]
		}
		path = append(path, d.Positions[at].ID)
	}
	if len(list) < 2 {
		return false
	}
	t.report(row, "reports_to", Problem{Fault: TwoSuperiors, Path: path, Detail: strconv.Quote(above) + ", want one: a table has one line for each row, a chart in JSON one for each function"})
	return true
}

// place turns a place in the draft into one in the table.
func (t *table) place(in string) string {
	list, i, field, ok := splitPlace(in)
	if !ok {
		return in
	}
	if list == "lines" {
		i, field = t.linked[i], ".reports_to"
	}
	if field == "" {
		return lineOf(t.numbers[i])
	}
	return lineOf(t.numbers[i]) + ": " + strings.TrimPrefix(field, ".")
}
