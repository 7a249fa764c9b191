package credit

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// titleRead is what a title of the list comes to.
type titleRead struct {
	role   role.Role
	title  role.Title // asked about and billed: as it is written, or as rules spell it
	marked bool       // whether the text of a title that rules spell otherwise holds the mark
	// spelled reports whether the title asked about is as rules name it or means
	// nothing that is known.
	spelled bool
	craft   bool // whether the title is known for one of neither producing nor production management
	other   bool // whether the title is no producing one, as far as is known
	level   cite.Level
	finding string // what is to be said of it, "" for nothing
}

// read returns what a title of the list comes to.
func (c *listCheck) read(t role.Title) *titleRead {
	read, ok := c.readings[t]
	if !ok {
		read = c.reading(t, title.Parse(string(t), c.list.Setting))
		c.readings[t] = read
	}
	return read
}

func (c *listCheck) reading(t role.Title, r title.Reading) *titleRead {
	read := &titleRead{role: r.Role(), title: t, spelled: true, craft: true, other: true}
	for p := range r.Parts() {
		read.craft = read.craft && (p.Kind == title.KindNeighbour || p.Kind == title.KindKnown)
		produces := p.Kind == title.KindProducing || p.Kind == 0 && strings.Contains(string(fold(t)), "produc")
		read.other = read.other && !produces
	}
	if c.isNamed(t) {
		return read
	}
	var titles []role.Title
	for p := range r.Parts() {
		if p.Kind.Produces() && p.Title != "" {
			titles = append(titles, p.Title)
		}
	}
	if len(titles) == 0 {
		return read
	}
	if known, ok := t.CanonicalIn(c.list.Setting); ok && len(titles) == 1 {
		titles[0] = known
	}
	if len(titles) == 1 && SameTitle(titles[0], t) {
		return read
	}
	if len(titles) == 1 && spells(r, titles[0]) {
		read.title, read.marked, read.level = titles[0], r.First().Mark, cite.Note
		read.finding = fmt.Sprintf("it is asked about and billed as %q, as rules spell it", titles[0])
		if read.marked {
			read.finding = fmt.Sprintf("it holds the mark, which is taken as proposed; it is asked about and billed as %q", titles[0])
		}
		return read
	}
	read.spelled, read.level, read.finding = false, cite.Warning, rewrite(titles, r)
	return read
}

// rewrite says what to write instead of a title that is not a mere spelling of one
// that rules know.
func rewrite(titles []role.Title, r title.Reading) string {
	p := r.First()
	switch {
	case len(titles) > 1:
		return fmt.Sprintf("it holds the titles %s; rules judge one title a credit: list a credit for each", joinWords(quoted(titles), "and"))
	case p.FalseFriend():
		return fmt.Sprintf("it stands for %q, and by the letter for the %s; write the one that is meant, as rules know no other spelling", titles[0], p.Literal)
	case p.Mark:
		return fmt.Sprintf("it holds the mark; write %q and give the credit its mark", titles[0])
	case p.Confidence < title.Composed:
		return fmt.Sprintf("it may stand for %q, the title that rules know", titles[0])
	default:
		return fmt.Sprintf("it reads as %q; write that, as rules know no other spelling", titles[0])
	}
}

// spells reports whether a text is a spelling of the title and of nothing else: its
// words in any punctuation, cut short, as initials or in the plural, with the mark or
// without. What a language other than English calls it, another name, a slip of
// spelling that was mended, a false friend and a text that says more than the title
// are none.
func spells(r title.Reading, t role.Title) bool {
	p, said := r.First(), r.First().Notes
	said.Mark = false
	if p.Confidence < title.Composed || p.FalseFriend() || p.Also != 0 || r.Qualifier != "" || r.Rest != "" || said != (title.Notes{}) {
		return false
	}
	text, words := letters(p.Text), strings.FieldsFunc(string(t), func(r rune) bool { return !unicode.IsLetter(r) })
	for i := range words {
		words[i] = letters(words[i])
	}
	return shortens(text, words) || shortens(strings.TrimSuffix(text, "s"), words)
}

// letters returns the letters and digits of a text in lower case.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, text)
}

// shortens reports whether a text has of each word the first letter and any of the
// others, in order and nothing else.
func shortens(text string, words []string) bool {
	if len(words) == 0 {
		return text == ""
	}
	first, word := true, words[0]
	for _, letter := range word {
		rest, ok := strings.CutPrefix(text, string(letter))
		switch {
		case first && !ok:
			return false
		case ok && shortens(rest, words[1:]):
			return true
		case ok:
			text = rest
		}
		first = false
	}
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
			if s == nil {
				continue // refused by prepare
			}
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
