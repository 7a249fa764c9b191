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
	"unicode/utf8"
)

// maxCSV is the largest text that [ParseCSV] reads.
const maxCSV = 1 << 28

// table is a CSV table with its columns found.
type table struct {
	rows     [][]string
	numbers  []int          // lines of the text
	column   map[string]int // by name in small letters
	width    int            // number of columns
	ignored  []string       // names of the columns that are not read
	header   int            // line of the header
	linked   []int          // rows that have a line, by the number of the line
	problems []error        // found in drafting
	blamed   map[int]bool   // rows that have one
}

// columns are those that are read.
var columns = [...]string{"id", "name", "title", "department", "reports_to"}

// unreadable is a problem of the text.
func unreadable(place, format string, args ...any) error {
	return &Problem{Place: place, Fault: Unreadable, Detail: fmt.Sprintf(format, args...)}
}

// lineOf names a line of the text.
func lineOf(number int) string { return "line " + strconv.Itoa(number) }

// readRows reads the table, and what is wrong with it; it returns no table where
// that is everything.
func readRows(text []byte) (*table, []error) {
	if len(text) > maxCSV {
		return nil, []error{unreadable("", "%d bytes, want at most %d", len(text), maxCSV)}
	}
	if problems := encoding(text); len(problems) > 0 {
		return nil, problems
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma = separator(text)
	r.FieldsPerRecord = -1
	r.TrimLeadingSpace = true
	t := &table{blamed: make(map[int]bool)}
	var problems []error
	for {
		row, err := r.Read()
		var syntax *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			if t.column == nil && len(problems) == 0 {
				problems = append(problems, unreadable("line 1", "no header, want id,name,title,reports_to"))
			}
			if t.column == nil {
				t = nil
			}
			return t, problems
		case errors.As(err, &syntax):
			problems = append(problems, unreadable(lineOf(syntax.StartLine), "%v", syntax.Err))
			continue
		case err != nil:
			return nil, append(problems, unreadable("", "%v", err))
		}
		line, _ := r.FieldPos(0)
		if problem := t.read(line, row); problem != nil {
			problems = append(problems, problem)
			if t.column == nil {
				return nil, problems
			}
		}
	}
}

// encoding reports every line that is not UTF-8.
func encoding(text []byte) []error {
	if bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) {
		return []error{unreadable("line 1", "UTF-16, want UTF-8: save the table as CSV UTF-8")}
	}
	if utf8.Valid(text) {
		return nil
	}
	var problems []error
	number := 0
	for line := range bytes.Lines(text) {
		number++
		if !utf8.Valid(line) {
			problems = append(problems, unreadable(lineOf(number), "not UTF-8: save the table as CSV UTF-8"))
		}
	}
	return problems
}

// separator returns what separates the columns: what a first line "sep=;" says, or
// the most frequent in the header.
func separator(text []byte) rune {
	header, _, _ := bytes.Cut(text, []byte("\n"))
	header = bytes.TrimSpace(header)
	if rest, ok := bytes.CutPrefix(header, []byte("sep=")); ok && len(rest) == 1 && bytes.ContainsAny(rest, ",;\t") {
		return rune(rest[0])
	}
	best := ','
	for _, r := range ";\t" {
		if bytes.Count(header, []byte(string(r))) > bytes.Count(header, []byte(string(best))) {
			best = r
		}
	}
	return best
}

// read takes one row, the first of which is the header.
func (t *table) read(line int, row []string) error {
	switch {
	case strings.TrimSpace(strings.Join(row, "")) == "":
	case t.column == nil && row[0] == "sep=":
	case t.column == nil:
		column, ignored, what := header(row)
		if what != "" {
			return unreadable(lineOf(line), "%s, want id,name,title,reports_to", what)
		}
		t.column, t.width, t.ignored, t.header = column, len(row), ignored, line
	default:
		t.rows = append(t.rows, row)
		t.numbers = append(t.numbers, line)
		if len(row) > t.width && strings.TrimSpace(strings.Join(row[t.width:], "")) != "" {
			return unreadable(lineOf(line), "%d cells, want at most %d: put quotes around a cell that has a comma or another separator in it", len(row), t.width)
		}
	}
	return nil
}

// otherNames are what people call the columns besides.
var otherNames = [...]struct{ name, column string }{
	{"boss", "reports_to"},
	{"credit", "title"},
	{"credits", "title"},
	{"crew_member", "name"},
	{"dept", "department"},
	{"dept.", "department"},
	{"employee", "name"},
	{"full_name", "name"},
	{"job", "title"},
	{"job_title", "title"},
	{"line_manager", "reports_to"},
	{"manager", "reports_to"},
	{"person", "name"},
	{"position", "title"},
	{"reporting_to", "reports_to"},
	{"role", "title"},
	{"superior", "reports_to"},
	{"supervisor", "reports_to"},
}

// header finds the columns, each by its own name or else by the first of its
// others, and says which are not read and what is wrong with them, or nothing.
func header(row []string) (column map[string]int, ignored []string, what string) {
	column = make(map[string]int)
	names := make([]string, len(row))
	for i, name := range row {
		if before, _, _ := strings.Cut(name, "("); strings.TrimSpace(before) != "" { // "Reports To (ID)"
			name = before
		}
		name = strings.NewReplacer(" ", "_", "-", "_").Replace(strings.ToLower(strings.TrimSpace(name)))
		if names[i] = name; !slices.Contains(columns[:], name) {
			continue
		}
		if _, twice := column[name]; twice {
			return nil, nil, "column " + name + " is there twice"
		}
		column[name] = i
	}
	for i, name := range names {
		if slices.Contains(columns[:], name) || name == "" {
			continue
		}
		if _, there := column[another(name)]; there || another(name) == "" {
			ignored = append(ignored, strings.TrimSpace(row[i]))
			continue
		}
		column[another(name)] = i
	}
	for _, name := range [...]string{"id", "name", "title"} {
		if _, ok := column[name]; ok {
			return column, ignored, ""
		}
	}
	return nil, nil, "neither a column id nor name nor title"
}

// another returns the column that goes by another name, or by the first of several
// that a slash joins: "credit/role". It returns "" if none does.
func another(name string) string {
	for part := range strings.SplitSeq(name, "/") {
		part = strings.Trim(part, "_")
		for _, other := range otherNames {
			if other.name == part {
				return other.column
			}
		}
		if part != name && slices.Contains(columns[:], part) {
			return part
		}
	}
	return ""
}

// untitled says that no column is the title, and which might be. It says nothing if one
// is, if there are no rows, and if the table does without: it says who reports to whom
// and every column is read.
func (t *table) untitled() string {
	_, there := t.column["title"]
	_, linked := t.column["reports_to"]
	if there || len(t.rows) == 0 || linked && len(t.ignored) == 0 {
		return ""
	}
	what := "no column is read as the title, want one called title, credit, job, position or role"
	if len(t.ignored) > 0 {
		quoted := make([]string, len(t.ignored))
		for i, name := range t.ignored {
			quoted[i] = strconv.Quote(name)
		}
		what += "; not read: " + strings.Join(quoted, ", ")
	}
	return what
}

// cell returns a cell without the space around it, or "" if there is none.
func (t *table) cell(row int, column string) string {
	i, ok := t.column[column]
	if !ok || i >= len(t.rows[row]) {
		return ""
	}
	return strings.TrimSpace(t.rows[row][i])
}
