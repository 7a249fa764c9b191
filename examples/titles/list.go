package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
)

// member is one line of a crew list.
type member struct {
	name  string // empty in a list of plain lines
	title string // as written, with whatever stands beside it
}

// read reads a crew list: CSV if its first line names a column of titles, else
// plain lines.
func read(list []byte) ([]member, error) {
	list = bytes.TrimPrefix(list, []byte("\ufeff"))
	first, _, _ := bytes.Cut(list, []byte("\n"))
	header, err := csv.NewReader(bytes.NewReader(first)).Read()
	if err == nil {
		if titles := column(header, "title", "credit", "job", "role"); titles >= 0 {
			return readCSV(list, titles, column(header, "name", "person"))
		}
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
