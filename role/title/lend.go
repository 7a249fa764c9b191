package title

import (
	"cmp"
	"strings"

	"example.com/producedby/role"
)

// lend gives chunks without a head of their own that of a neighbour:
// "Executive and Line Producer", "Associate Producer, Post-Production".
func (r *run) lend(chunks []chunk) {
	for i := len(chunks) - 2; i >= 0; i-- {
		c, next := &chunks[i], &chunks[i+1]
		if r.lends(c) && (c.precedes(next) || next.sep == sepComma && c.graduates() && next.forward() && !next.bare() && !follows(chunks[:i])) {
			r.join(c, next)
		}
	}
	for i := range chunks {
		c := &chunks[i]
		switch {
		case i > 0 && c.sep >= sepSlash && c.inherits():
			c.verdict = judge(c.head, chunks[i-1].with, r.chosen, false, false)
		case !r.lends(c):
		case i > 0 && chunks[i-1].forward() && !r.apart(c, &chunks[i-1]):
			r.follow(c, &chunks[i-1])
		}
	}
}

// inherits reports whether a chunk is a bare head that means the field of the
// one before: "Production Manager/Coordinator".
func (c *chunk) inherits() bool {
	return c.bare() && (c.head == aCoordinator || c.head == aSupervisor || c.head == aManager)
}

// precedes reports whether a chunk of grades shares the head of the next:
// "Supervising/Consulting Producer".
func (c *chunk) precedes(next *chunk) bool {
	return next.sep >= sepSlash && next.forward() && (c.head != aAssistant || !next.bare())
}

// graduates reports whether a chunk is nothing but grades that a producer has: of a
// list such as "Executive, Associate and Line Producers" it begins.
func (c *chunk) graduates() bool {
	switch c.head {
	case 0, aExecutive, aAssociate:
		return !c.with.any(aPost, aOutlet)
	default:
		return false
	}
}

// follows reports whether a title with a head stands before the grades of a list:
// those of "Producer, Executive, Line Producer" belong to it.
func follows(before []chunk) bool {
	for i := range before {
		if before[i].forward() {
			return true
		}
	}
	return false
}

// follow joins a chunk of grades or fields to the title before it: after a comma
// it belongs to that title, after a conjunction it is another with the same head.
func (r *run) follow(c, before *chunk) {
	switch {
	case c.sep == sepComma || c.sep == sepDash:
		before.with.join(c.with)
		if c.head != 0 {
			before.with.add(c.head)
		}
		before.verdict = r.local(before, judge(before.head, before.with, r.chosen, false, false))
		before.to, before.tail = c.to, c.to
		*c = chunk{from: c.to, to: c.to}
	case r.chosen&headFirst != 0 || before.head != aProducer:
		r.join(c, before)
	}
}

// bare reports whether a chunk is its head and nothing else.
func (c *chunk) bare() bool { return c.with == atoms{} }

// forward reports whether a chunk has a head to lend.
func (c *chunk) forward() bool {
	switch c.head {
	case aProducer, aManager, aSupervisor, aCoordinator, aDirector, aHead, aPresident:
		return c.verdict.ok
	default:
		return false
	}
}

// lends reports whether a chunk may take the head of another: it has none, or
// one word that may be a grade.
func (r *run) lends(c *chunk) bool {
	if c.unknown || c.from >= c.to || c.verdict.reason == ReasonProse || c.verdict.reason == ReasonOtherTrade {
		return false
	}
	if c.head == 0 {
		return c.lone
	}
	return c.head.weak() && (c.bare() || c.head == aExecutive && c.with.only(aCo)) && !c.charge && (c.head != aProduction || r.chosen&en != 0)
}

// join judges a chunk with the head of another.
func (r *run) join(c *chunk, of *chunk) {
	with := c.with
	if c.head != 0 {
		with.add(c.head)
	}
	if of.with.has(aProduction) {
		with.add(aProduction)
	}
	if with.only(aCo) && of.with.has(aExecutive) && strings.HasPrefix(r.text[r.units[c.to-1].end:], "-") {
		with.add(aExecutive) // "Co-/Executive Producer"
	}
	if of.head != aProducer {
		with.drop(aExecutive)
	}
	c.head = of.head
	c.verdict = r.local(c, judge(of.head, with, r.chosen, false, false)).named(of.head, with)
	c.with = with
}

// part adds the part of a chunk.
func (r *run) part(c *chunk) {
	v := c.verdict
	r.aloof(c)
	p := r.known(v.title)
	if v.printed != "" {
		p = r.known(v.printed)
	}
	p.Text = trimmed(r.text[r.units[c.from].start:r.units[c.to-1].end])
	if v.reason != 0 {
		p.others = [maxAlternatives]role.Role{}
		if p.Role == 0 {
			p.Kind, p.Reason = kindOf(v.reason), v.reason
		}
	}
	p.Literal = v.literal
	p.suggest(v.literal)
	p.suggest(v.other)
	p.from(v.source)
	for i := c.from; i < c.tail; i++ {
		if m := r.units[i].means[0]; m != 0 && !m.little() {
			p.from(r.units[i].source)
		}
	}
	switch {
	case p.Kind == 0:
	case v.guess || c.passed || c.after > 0 && !c.led || c.tail < c.to && !c.led:
		p.Confidence = Guessed
	case v.literal != 0:
		p.Confidence = Contested
	case c.repaired:
		p.Confidence = Repaired
	default:
		p.Confidence = Composed
	}
	for i := range r.reading.n {
		if have := &r.reading.parts[i]; have.Title == p.Title && have.Role == p.Role && have.Reason == p.Reason {
			have.Confidence = min(have.Confidence, p.Confidence)
			return
		}
	}
	at := group{start: r.units[c.from].start, end: r.units[c.to-1].end}
	r.add(p, at)
	for a := aProducer; a < lastAtom; a++ {
		if c.also.has(a) && p.Role != role.ProducerDirector {
			r.add(r.second(a, p), at)
		}
	}
}

// aloof keeps the words of a chunk that are no words of its title: the name or
// company after it, and a network, company, place or name before it.
func (r *run) aloof(c *chunk) {
	n := cmp.Or(r.prefix(c), r.otherUnit(c))
	if n > 0 {
		r.qualify(r.units[c.from].start, r.units[c.from+n-1].end)
	}
	if c.tail < c.to {
		r.qualify(r.units[c.tail].start, r.units[c.to-1].end)
	}
	for i := c.from + n; i < c.tail; i++ {
		if r.units[i].means[0] != aOutlet {
			continue
		}
		first := i
		for i+1 < c.tail && r.units[i+1].means[0] == aOutlet {
			i++
		}
		r.qualify(r.units[first].start, r.units[i].end)
	}
}

// prefix counts the words before the title that only qualify it: a place, words
// that nobody knows, and "unit" after them if the title has no unit in it.
func (r *run) prefix(c *chunk) int {
	if c.verdict.title == "" || c.head == 0 || c.listed {
		return 0
	}
	n := 0
	for c.from+n < c.tail {
		switch u := &r.units[c.from+n]; {
		case u.unknown(), u.means[0] == aPlace, n > 0 && u.means[0] == aOutlet:
		case n > 0 && u.means[0] == aUnit && !strings.Contains(string(c.verdict.title), "Unit"):
		default:
			return n
		}
		n++
	}
	return 0
}

// otherUnit counts the words before the title that say which unit of the production
// it is of: "2nd Unit Line Producer".
func (r *run) otherUnit(c *chunk) int {
	n := 0
	for c.from+n < c.tail && (r.units[c.from+n].means[0] == aIgnore || r.units[c.from+n].means[0] == aAdditional) {
		n++
	}
	if n == 0 || c.from+n+1 >= c.tail || r.units[c.from+n].means[0] != aUnit || c.verdict.title == "" || c.listed {
		return 0
	}
	return n + 1
}

// known returns the part of a title of the catalogue. A title that stands for
// nothing in the setting is read as it is anywhere, and one that is used in some
// settings only is left undecided between them.
func (r *run) known(t role.Title) Part {
	if p, ok := r.parser.catalogue(t); ok {
		return p
	}
	if p, ok := (Parser{}).catalogue(t); ok {
		return p
	}
	var p Part
	for _, other := range t.Alternatives(role.Setting{}) {
		p.suggest(other)
	}
	return p
}

// second returns the part of the second job of a hyphenate.
func (r *run) second(job atom, first Part) Part {
	p := Part{Kind: KindKnown, Reason: ReasonCraft}
	if t := jobTitles[job]; t != "" {
		p = r.known(t)
	}
	p.Text, p.Confidence = first.Text, first.Confidence
	return p
}

// jobTitles holds the titles of the second jobs of a hyphenate.
var jobTitles = [lastAtom]role.Title{
	aCreator:    "Creator",
	aDirector:   role.TitleDirector,
	aDirectorOf: role.TitleDirector,
	aEditor:     "Editor",
	aShowrunner: role.TitleShowrunner,
	aWriter:     "Writer",
}
