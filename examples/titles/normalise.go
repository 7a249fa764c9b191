package main

import (
	"fmt"
	"io"
	"strings"

	"example.com/producedby/examples/internal/report"
	"example.com/producedby/role"
	"example.com/producedby/role/title"
	"example.com/producedby/role/vocabulary"
)

// tally counts what became of the titles.
type tally struct {
	lines, titles                                int
	kinds                                        [title.KindNone + 1]int
	falseFriends, guessed, repaired, lossy, bare int
}

// normalise prints each title with what it stands for, and the counts.
func normalise(w io.Writer, crew []member, o options) error {
	parser := title.Parser{Setting: o.setting, Language: o.language}
	fmt.Fprintf(w, "%d lines, read in %s, codes of %s\n\n", len(crew), o.setting, o.vocabulary)
	count := tally{lines: len(crew)}
	t := report.Table(w)
	fmt.Fprintln(t, "Written\tStands for\tConfidence\tCode\tRemarks")
	for _, m := range crew {
		r := parser.Parse(m.title)
		written := m.title
		if m.name != "" {
			written = m.name + ", " + written
			if r.Qualifier == m.name { // the name stands in a column of its own
				r.Qualifier = ""
			}
		}
		for p := range r.Parts() {
			code, remarks := count.part(p, o)
			remarks = append(append(remarks, notes(p.Notes)...), around(r)...)
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", cell(written), stands(p), sure(p), code, cell(strings.Join(remarks, "; ")))
			written, r = "", title.Reading{} // what is said of the whole line is said once
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	return count.print(w)
}

// cell returns a text without tabs and line breaks, which would begin another cell.
func cell(text string) string { return strings.Join(strings.Fields(text), " ") }

// stands says what a title stands for.
func stands(p title.Part) string {
	switch {
	case p.Kind == 0:
		return "?"
	case p.Reason != 0 && p.Role != 0:
		return "none (" + p.Role.String() + ")"
	case p.Reason != 0:
		return "none (" + p.Reason.String() + ")"
	case p.Also != 0:
		return p.Role.String() + " and " + p.Also.String()
	default:
		return p.Role.String()
	}
}

// sure says how a title was recognised.
func sure(p title.Part) string {
	if p.Confidence == 0 {
		return "-"
	}
	return p.Confidence.String()
}

// part counts a title and returns its code and what is to be said of it.
func (c *tally) part(p title.Part, o options) (code string, remarks []string) {
	c.titles++
	c.kinds[p.Kind]++
	if p.Kind == title.KindNeighbour {
		remarks = append(remarks, "no producer")
	}
	if p.FalseFriend() {
		c.falseFriends++
		remarks = append(remarks, "false friend, literally "+p.Literal.String()+sources(p))
	}
	switch p.Confidence {
	case title.Guessed:
		c.guessed++
	case title.Repaired:
		c.repaired++
	}
	var others []string
	for r := range p.Alternatives() {
		if r != p.Literal {
			others = append(others, r.String())
		}
	}
	if len(others) > 0 {
		remarks = append(remarks, "or "+strings.Join(others, ", "))
	}
	if p.Kind == 0 || p.Reason != 0 {
		return "-", remarks
	}
	var codes []string
	for r := range p.Roles() { // two for a title of two jobs
		key, remark := c.code(r, o)
		if codes = append(codes, key); remark != "" {
			remarks = append(remarks, remark)
		}
	}
	return strings.Join(codes, ", "), remarks
}

// sources says who has the words of a title so, if they are no English ones.
func sources(p title.Part) string {
	var ids []string
	for id := range p.Sources() {
		ids = append(ids, string(id))
	}
	if len(ids) == 0 {
		return ""
	}
	return " (" + strings.Join(ids, ", ") + ")"
}

// code returns the code of a role and what is to be said of it.
func (c *tally) code(r role.Role, o options) (key, remark string) {
	e, ok := vocabulary.Encode(r, o.vocabulary, o.setting)
	switch {
	case !ok:
		c.bare++
		return "-", "no code, keep the words"
	case !e.Lost.IsEmpty():
		c.lossy++
		return e.Code.Key, e.Lost.String()
	default:
		return e.Code.Key, ""
	}
}

// notes says what a line says of one title.
func notes(n title.Notes) []string {
	var said []string
	if n.Mark {
		said = append(said, "p.g.a.")
	}
	if n.Uncredited {
		said = append(said, "uncredited")
	}
	if n.CreditedAs != "" {
		said = append(said, "as "+n.CreditedAs)
	}
	if n.Episodes > 0 {
		said = append(said, fmt.Sprintf("%d episodes", n.Episodes))
	}
	if n.Season > 0 {
		said = append(said, fmt.Sprintf("season %d", n.Season))
	}
	switch {
	case n.FirstEpisode > 0 && n.LastEpisode == n.FirstEpisode:
		said = append(said, fmt.Sprintf("episode %d", n.FirstEpisode))
	case n.FirstEpisode > 0:
		said = append(said, fmt.Sprintf("episodes %d to %d", n.FirstEpisode, n.LastEpisode))
	}
	switch {
	case n.FirstYear > 0 && n.LastYear == n.FirstYear:
		said = append(said, fmt.Sprint(n.FirstYear))
	case n.FirstYear > 0:
		said = append(said, fmt.Sprintf("%d to %s", n.FirstYear, orOpen(n.LastYear)))
	}
	return said
}

// around says what was read of a line that is of no one title.
func around(r title.Reading) []string {
	var said []string
	if r.Qualifier != "" {
		said = append(said, "with "+r.Qualifier)
	}
	if r.Rest != "" {
		said = append(said, "left over: "+r.Rest)
	}
	if r.Language != "" && r.Language != title.English {
		said = append(said, "language "+string(r.Language))
	}
	return said
}

// orOpen returns the year, or words for a run that has not ended.
func orOpen(year int) string {
	if year == 0 {
		return "now"
	}
	return fmt.Sprint(year)
}

// print prints the counts.
func (c *tally) print(w io.Writer) error {
	fmt.Fprintln(w)
	t := report.RightTable(w)
	for _, line := range []struct {
		n    int
		what string
	}{
		{c.titles, "titles"},
		{c.kinds[title.KindProducing], "producing"},
		{c.kinds[title.KindManagement], "production management"},
		{c.kinds[title.KindNeighbour], "neighbours of producers"},
		{c.kinds[title.KindKnown], "known, not producing"},
		{c.kinds[title.KindNone], "no title at all"},
		{c.kinds[0], "could not be decided"},
		{c.falseFriends, "false friends"},
		{c.guessed, "guessed"},
		{c.repaired, "with a spelling mended"},
		{c.lossy, "codes that lose something"},
		{c.bare, "without a code"},
	} {
		fmt.Fprintf(t, "%d\t  %s\n", line.n, line.what)
	}
	return t.Flush()
}
