package credit

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// reading says what a title of the list comes to where it is written otherwise
// than rules name it, and reports whether it is spelled as they do or means
// nothing that is known. The title itself is kept and judged as it is.
func (c *listCheck) reading(i int, r title.Reading) (spelled bool) {
	cr := c.list.Credits[i]
	if c.isNamed(cr.Title) {
		return true
	}
	var titles []role.Title
	for p := range r.Parts() {
		if p.Kind.Produces() && p.Title != "" {
			titles = append(titles, p.Title)
		}
	}
	if known, ok := cr.Title.CanonicalIn(c.list.Setting); ok && len(titles) == 1 {
		titles[0] = known
	}
	write := ""
	switch {
	case len(titles) == 0:
		return true
	case len(titles) > 1:
		write = fmt.Sprintf("it holds the titles %s; rules judge one title a credit: list a credit for each", joinWords(quoted(titles), "and"))
	case r.First().Mark:
		write = fmt.Sprintf("it holds the mark; write %q and give the credit its mark", titles[0])
	case SameTitle(titles[0], cr.Title):
		return true
	case r.First().Confidence == title.Guessed:
		write = fmt.Sprintf("it may stand for %q, the title that rules know", titles[0])
	default:
		write = fmt.Sprintf("it reads as %q; write that, as rules know no other spelling", titles[0])
	}
	c.note(i, cite.Warning, CodeTitle, write)
	return false
}

func quoted(titles []role.Title) []string {
	words := make([]string, len(titles))
	for i, t := range titles {
		words[i] = fmt.Sprintf("%q", t)
	}
	return words
}

// isNamed reports whether a rule of the sets names the title in these words.
func (c *listCheck) isNamed(t role.Title) bool {
	if c.named == nil {
		c.named = make(map[role.Title]bool)
		for _, s := range c.sets {
			for _, n := range s.titlesNamed() {
				c.named[fold(n)] = true
			}
		}
	}
	return c.named[fold(t)]
}

// titlesNamed returns the titles that the rules of the set name.
func (s *RuleSet) titlesNamed() []role.Title {
	var titles []role.Title
	for i := range s.rules {
		titles = append(titles, s.rules[i].Titles...)
		eachCondition(s.rules[i].Test, func(c Condition) {
			if asked, ok := c.(AskedTitle); ok {
				titles = append(titles, asked...)
			}
		})
	}
	return titles
}

// reads is which facts and amounts rules read, sorted.
type reads struct{ facts, quantities []string }

// Reads returns the named facts and the amounts that the rules of the set read,
// each once and sorted: what evidence may tell it besides duties, reporting lines,
// jobs and titles.
func (s *RuleSet) Reads() ([]Fact, []Quantity) {
	facts, quantities := make(map[Fact]bool), make(map[Quantity]bool)
	for i := range s.rules {
		for _, f := range s.rules[i].Shares {
			facts[f] = true
		}
		eachCondition(s.rules[i].Test, func(c Condition) {
			switch c := c.(type) {
			case Is:
				facts[Fact(c)] = true
			case Measure:
				quantities[c.Quantity] = true
			}
		})
	}
	return slices.Sorted(maps.Keys(facts)), slices.Sorted(maps.Keys(quantities))
}

// unread finds the facts and amounts of the list that no rule reads.
func (c *listCheck) unread() {
	var read reads
	for _, s := range c.sets {
		facts, quantities := s.Reads()
		for _, f := range facts {
			read.facts = append(read.facts, string(f))
		}
		for _, q := range quantities {
			read.quantities = append(read.quantities, string(q))
		}
	}
	for i := range c.list.Evidence {
		e := &c.list.Evidence[i]
		c.unreadOf(fmt.Sprintf("evidence[%d]", i), string(e.Person), e, &read)
	}
	c.unreadOf("production", "", &c.list.Production, &read)
	for i := range c.list.Teams {
		c.unreadOf(fmt.Sprintf("teams[%d].evidence", i), string(c.list.Teams[i].Name()), &c.list.Teams[i].Evidence, &read)
	}
}

func (c *listCheck) unreadOf(place, subject string, e *Evidence, read *reads) {
	find := func(what, name string, among []string) {
		if slices.Contains(among, name) {
			return
		}
		f := cite.Finding{Code: CodeUnread, Level: cite.Note, Path: place + "." + what + "." + name, Subject: subject, Message: "no rule of the sets given reads it"}
		if subject != "" {
			f.Message = subject + ": " + f.Message
		}
		_, published := slices.BinarySearch(publishedNames[:], name)
		if i := slices.IndexFunc(among, func(known string) bool { return near(name, known) }); i >= 0 && !published {
			f.Level = cite.Warning
			f.Message += fmt.Sprintf("; did you mean %q?", among[i])
		}
		c.find(f)
	}
	for _, f := range slices.Sorted(maps.Keys(e.Facts)) {
		find("facts", string(f), read.facts)
	}
	for _, q := range slices.Sorted(maps.Keys(e.Quantities)) {
		if q != TeamSize {
			find("quantities", string(q), read.quantities)
		}
	}
}

// near reports whether a name may be meant for a known one: at most two letters
// differ, or all of its words, at least two, are in the known one.
func near(name, known string) bool {
	words := strings.Split(name, "-")
	if len(words) > 1 && all(words, func(w string) bool { return slices.Contains(strings.Split(known, "-"), w) }) {
		return true
	}
	return len(name) > 4 && distance(name, known) <= 2
}

// distance returns how many letters must be added, dropped or changed to make b
// of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
