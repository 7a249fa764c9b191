// Package tabular writes tables as Markdown for people and as comma-separated
// text for programs.
package tabular

import "strings"

// Markdown is a table in Markdown that grows by rows.
type Markdown []byte

// Header appends the header. A name that begins with ">" heads a column of
// figures, which stands to the right.
func (t *Markdown) Header(names ...string) {
	cells := make([]string, len(names))
	rule := make([]string, len(names))
	for i, name := range names {
		var right bool
		cells[i], right = strings.CutPrefix(name, ">")
		rule[i] = "---"
		if right {
			rule[i] = "---:"
		}
	}
	t.Row(cells...)
	*t = append(*t, "| "+strings.Join(rule, " | ")+" |\n"...)
}

// Row appends a row of cells.
func (t *Markdown) Row(cells ...string) {
	for _, c := range cells {
		*t = append(*t, "| "...)
		*t = append(*t, escape(c)...)
		*t = append(*t, ' ')
	}
	*t = append(*t, "|\n"...)
}

// Bold appends a row of cells of which those that are not empty are strong.
func (t *Markdown) Bold(cells ...string) {
	strong := make([]string, len(cells))
	for i, c := range cells {
		if c != "" {
			strong[i] = "**" + c + "**"
		}
	}
	t.Row(strong...)
}

// Line appends a paragraph of its own, after the table.
func (t *Markdown) Line(text string) {
	*t = append(*t, '\n')
	*t = append(*t, strings.NewReplacer("\n", " ", "\r", " ").Replace(text)...)
	*t = append(*t, '\n')
}

// escape keeps a cell in its column.
func escape(c string) string {
	if !strings.ContainsAny(c, "|\n\r") {
		return c
	}
	return strings.NewReplacer("|", `\|`, "\n", " ", "\r", " ").Replace(c)
}

// Commas is comma-separated text, as RFC 4180 writes it, that grows by records.
type Commas []byte

// Row appends a record.
func (t *Commas) Row(cells ...string) {
	for i, c := range cells {
		if i > 0 {
			*t = append(*t, ',')
		}
		if strings.ContainsAny(c, ",\"\r\n") {
			c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
		}
		*t = append(*t, c...)
	}
	*t = append(*t, "\r\n"...)
}
