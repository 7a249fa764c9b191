package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"

	"example.com/producedby/role/title"
)

// member is one line of a crew list.
type member struct {
	name  string // empty in a list of plain lines
	title string // as written, with whatever stands beside it
}

// read reads a crew list: CSV if its first line names a column of titles, or if
// every line has two columns of which one alone reads as titles; else plain lines.
func read(list []byte, parser title.Parser) ([]member, error) {
	list = bytes.TrimPrefix(list, []byte("\ufeff"))
	first, _, _ := bytes.Cut(list, []byte("\n"))
	header, err := csv.NewReader(bytes.NewReader(first)).Read()
	if err == nil {
		if titles := column(header, "title", "credit", "job", "role"); titles >= 0 {
			return readCSV(list, titles, column(header, "name", "person", "full name", "crew member"))
		}
	}
	if titles := titleColumn(list, parser); titles >= 0 {
		return readCSV(append([]byte("header\n"), list...), titles, 1-titles)
	}
	var crew []member
	for line := range strings.Lines(string(list)) {
		if line = strings.TrimSpace(line); line != "" {
			crew = append(crew, member{title: line})
		}
	}
	return crew, nil
}

// column returns the place of the first of the names in a header, or -1.
func column(header []string, names ...string) int {
	for _, name := range names {
		for i, cell := range header {
			if strings.EqualFold(strings.TrimSpace(cell), name) {
				return i
			}
		}
	}
	return -1
}

// titleColumn returns which of the two columns of a list without a header holds
// the titles, or -1 if its layout does not show that: each line has two columns,
// in one of them every text reads as a title and in the other none does.
func titleColumn(list []byte, parser title.Parser) int {
	records := csv.NewReader(bytes.NewReader(list))
	records.FieldsPerRecord = 2
	rows, err := records.ReadAll()
	if err != nil || len(rows) == 0 {
		return -1
	}
	var read [2]int
	for _, row := range rows {
		for i, cell := range row {
			if p := parser.Parse(cell).First(); p.Kind != 0 {
				read[i]++
			}
		}
	}
	switch read {
	case [2]int{len(rows), 0}:
		return 0
	case [2]int{0, len(rows)}:
		return 1
	default:
		return -1
	}
}

// readCSV reads the two columns of a crew list; names may be -1.
func readCSV(list []byte, titles, names int) ([]member, error) {
	records := csv.NewReader(bytes.NewReader(list))
	records.FieldsPerRecord = -1
	rows, err := records.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("crew list: %w", err)
	}
	var crew []member
	for _, row := range rows[1:] {
		if titles >= len(row) || strings.TrimSpace(row[titles]) == "" {
			continue
		}
		m := member{title: strings.TrimSpace(row[titles])}
		if names >= 0 && names < len(row) {
			m.name = strings.TrimSpace(row[names])
		}
		crew = append(crew, m)
	}
	return crew, nil
}
