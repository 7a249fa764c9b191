package vocabulary

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// IMDbJob is one job of a credit: "executive producer: BBC".
//
// The zero value is no job.
type IMDbJob struct {
	Title string `json:"title"`         // as written
	For   string `json:"for,omitempty"` // what stands behind the colon: a company, a unit, a place
}

// String returns the job as IMDb writes it.
func (j IMDbJob) String() string {
	if j.For == "" {
		return j.Title
	}
	return j.Title + ": " + j.For
}

// IMDbCredit is what stands behind a name on an IMDb credit page, taken apart:
// "executive producer / producer: BBC (as Jim Doe) (12 episodes, 2016-2020)".
//
// The zero value is an empty line.
type IMDbCredit struct {
	Jobs       []IMDbJob `json:"jobs,omitempty"`       // several on one line are joined by " / "
	As         string    `json:"as,omitempty"`         // the name credited, where it is another
	Uncredited bool      `json:"uncredited,omitempty"` // no credit on the screen
	PGA        bool      `json:"pga,omitempty"`        // the Producers Mark was certified
	Episodes   int       `json:"episodes,omitempty"`   // number of episodes, 0 if not said
	FirstYear  int       `json:"firstYear,omitempty"`  // of the episodes, 0 if not said
	LastYear   int       `json:"lastYear,omitempty"`   // the same as FirstYear if one year is given
}

// Equal reports whether c and d say the same.
func (c IMDbCredit) Equal(d IMDbCredit) bool {
	return slices.Equal(c.Jobs, d.Jobs) && c.As == d.As && c.Uncredited == d.Uncredited && c.PGA == d.PGA &&
		c.Episodes == d.Episodes && c.FirstYear == d.FirstYear && c.LastYear == d.LastYear
}

// IsZero reports whether c says nothing.
func (c IMDbCredit) IsZero() bool { return c.Equal(IMDbCredit{}) }

// Codes returns the code of each job within a category or section such as
// "producer" or "production managers". What a job was for is no part of it.
func (c IMDbCredit) Codes(category string) []Code {
	codes := make([]Code, len(c.Jobs))
	for i, job := range c.Jobs {
		codes[i] = Code{Vocabulary: IMDb, Context: category, Key: job.Title}
	}
	return codes
}

// String returns the line in IMDb's order: jobs, mark, name as credited,
// uncredited, episodes. [ParseIMDbCredit] reads it back as it was, as long as
// neither jobs nor names hold brackets that do not match.
func (c IMDbCredit) String() string {
	var parts []string
	for i, job := range c.Jobs {
		if i > 0 {
			parts = append(parts, "/")
		}
		parts = append(parts, job.String())
	}
	if c.PGA {
		parts = append(parts, "(p.g.a.)")
	}
	if c.As != "" {
		parts = append(parts, "(as "+c.As+")")
	}
	if c.Uncredited {
		parts = append(parts, "(uncredited)")
	}
	if c.Episodes > 0 {
		parts = append(parts, c.episodeText())
	}
	return strings.Join(parts, " ")
}

// episodeText returns the group of the episodes: "(12 episodes, 2016-2020)".
func (c IMDbCredit) episodeText() string {
	word := "episodes"
	if c.Episodes == 1 {
		word = "episode"
	}
	years := ""
	switch {
	case c.FirstYear == 0:
	case c.FirstYear == c.LastYear:
		years = fmt.Sprintf(", %04d", c.FirstYear)
	default:
		years = fmt.Sprintf(", %04d-%04d", c.FirstYear, c.LastYear)
	}
	return fmt.Sprintf("(%d %s%s)", c.Episodes, word, years)
}

// ParseIMDbCredit takes apart what stands behind a name on an IMDb credit page.
// Jobs stand bare or in brackets of their own, "(executive producer)". It never
// fails: brackets that it does not know hold a job, and a bracket that is never
// closed is part of the text.
func ParseIMDbCredit(text string) IMDbCredit {
	var c IMDbCredit
	for text != "" {
		open := strings.IndexByte(text, '(')
		if open < 0 {
			c.addJobs(text)
			break
		}
		end := closing(text[open:])
		if end < 0 {
			c.addJobs(text)
			break
		}
		c.addJobs(text[:open])
		c.addGroup(strings.TrimSpace(text[open+1 : open+end]))
		text = text[open+end+1:]
	}
	return c
}

// closing returns where the bracket that text begins with is closed, or -1.
func closing(text string) int {
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// addJobs adds the jobs of bare text.
func (c *IMDbCredit) addJobs(text string) {
	for job := range strings.SplitSeq(text, " / ") {
		job = strings.Join(strings.Fields(job), " ")
		if job == "" || job == "/" || job == "..." {
			continue
		}
		title, behind, ok := strings.Cut(job, ": ")
		if !ok || title == "" {
			title, behind = job, ""
		}
		c.Jobs = append(c.Jobs, IMDbJob{Title: title, For: behind})
	}
}

// addGroup adds what stands within one pair of brackets.
func (c *IMDbCredit) addGroup(group string) {
	lower := strings.ToLower(group)
	switch {
	case lower == "uncredited":
		c.Uncredited = true
	case lower == "p.g.a." || lower == "pga":
		c.PGA = true
	case strings.HasPrefix(lower, "as ") && c.As == "":
		c.As = strings.TrimSpace(group[len("as "):])
	case c.addEpisodes(lower):
	default:
		c.addJobs(group)
	}
}

// addEpisodes reads "12 episodes, 2016-2020" and reports whether it was that.
func (c *IMDbCredit) addEpisodes(group string) bool {
	head, years, hasYears := strings.Cut(group, ",")
	count, word, ok := strings.Cut(head, " ")
	if !ok || word != "episode" && word != "episodes" || c.Episodes != 0 {
		return false
	}
	n, err := strconv.Atoi(count)
	if err != nil || n < 1 || count[0] == '+' {
		return false
	}
	first, last := 0, 0
	if hasYears {
		from, to, span := strings.Cut(strings.TrimSpace(years), "-")
		if !span {
			to = from
		}
		if first, ok = year(from); !ok {
			return false
		}
		if last, ok = year(to); !ok {
			return false
		}
	}
	c.Episodes, c.FirstYear, c.LastYear = n, first, last
	return true
}

// year reads four digits that are not all zero.
func year(text string) (int, bool) {
	if len(text) != 4 {
		return 0, false
	}
	n := 0
	for i := range len(text) {
		d := text[i]
		if d < '0' || d > '9' {
			return 0, false
		}
		n = n*10 + int(d-'0')
	}
	return n, n > 0
}

// wholeCategory returns the rows of an IMDb category, which a category without a
// job stands for: it holds every grade.
func wholeCategory(category string) []*row {
	if category == "" {
		return nil
	}
	var rows []*row
	for i := range imdbRows {
		if r := &imdbRows[i]; r.context == category {
			rows = append(rows, r)
		}
	}
	return rows
}
