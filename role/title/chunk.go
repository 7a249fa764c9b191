package title

import (
	"strings"
	"unicode"

	"example.com/producedby/role"
)

// trimmed returns the text without spaces and the marks that people set around
// titles.
func trimmed(text string) string {
	return strings.TrimFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != ')' && r != '('
	})
}

// chunk is the words between two separators.
type chunk struct {
	from, to int // units
	sep      separator
	verdict  verdict
	with     atoms // every atom but the head
	head     atom
	lone     bool // nothing in it but grades and fields: it lends itself to the head of another
	unknown  bool // nothing in it is known
	repaired bool
	passed   bool // words in it were passed over
	tail     int  // first unit after the title, where a name or company begins
	also     atom // the other job of a hyphenate
}

// maxChunks bounds the chunks of a text.
const maxChunks = 10

// titles reads the parts of the text.
func (r *run) titles() {
	var chunks [maxChunks]chunk
	n := r.cut(&chunks)
	colon := n
	for i := range n {
		if chunks[i].sep == sepColon {
			colon = i
			break
		}
	}
	if colon > 0 && r.region(chunks[:colon], colon < n) {
		if colon < n {
			r.more(chunks[colon:n])
		}
		return
	}
	if colon == n {
		return
	}
	kept := r.reading.n
	if r.region(chunks[colon:n], false) {
		r.dropFirst(kept)
		if kept == 0 {
			r.qualify(r.units[0].start, r.units[chunks[colon].from-1].end)
		}
	}
}

// more reads what stands after a colon: whom the title is printed for, and
// perhaps further titles after a slash.
func (r *run) more(chunks []chunk) {
	end := r.mainEnd()
	for i := 1; i < len(chunks); i++ {
		c := &chunks[i]
		if c.sep != sepSlash {
			continue
		}
		r.analyse(c)
		if forward(c) && !c.unknown && !c.passed && c.tail == c.to && c.verdict.reason == 0 {
			end = min(end, r.units[c.from-1].end)
			r.part(c)
		}
	}
	r.qualify(r.units[chunks[0].from].start, end)
}

// dropFirst removes the first parts, which a heading made.
func (r *run) dropFirst(k int) {
	if k == 0 || r.reading.n == k {
		return
	}
	copy(r.reading.parts[:], r.reading.parts[k:r.reading.n])
	for i := r.reading.n - k; i < r.reading.n; i++ {
		r.reading.parts[i] = Part{}
	}
	r.reading.n -= k
}

// mainEnd returns where the text of the title ends.
func (r *run) mainEnd() int {
	if r.main != 0 {
		return r.groups[r.main].end
	}
	end := 0
	for i := range r.n {
		if r.tokens[i].group == 0 && !r.tokens[i].taken {
			end = r.tokens[i].end
		}
	}
	return end
}

// cut divides the units into chunks.
func (r *run) cut(chunks *[maxChunks]chunk) int {
	n := 0
	for i := range r.nunits {
		u := &r.units[i]
		and := u.means[0] == aAnd && i > 0 && i+1 < r.nunits
		if n == 0 || (u.sep >= sepComma || and) && n < maxChunks {
			sep := u.sep
			if and {
				sep = max(sep, sepSlash)
			}
			if n == 0 {
				sep = sepSpace
			}
			chunks[n] = chunk{from: i, sep: sep}
			n++
			if and {
				chunks[n-1].from++
			}
		}
		chunks[n-1].to = i + 1
	}
	return n
}

// region reads chunks as titles and reports whether it found any. Under a
// heading, words that name no person do not count.
func (r *run) region(chunks []chunk, heading bool) bool {
	if k := r.joined(chunks); k > 0 {
		if k < len(chunks) {
			r.qualify(r.units[chunks[k].from].start, r.units[chunks[len(chunks)-1].to-1].end)
		}
		return true
	}
	for i := range chunks {
		r.analyse(&chunks[i])
	}
	r.lend(chunks)
	found := false
	for i := range chunks {
		c := &chunks[i]
		switch {
		case c.from >= c.to:
		case c.verdict.ok && !c.unknown:
			r.part(c)
			found = found || !heading || c.verdict.reason != ReasonActivity && c.verdict.reason != ReasonCompany
		case i > 0 || len(chunks) > 1:
			r.qualify(r.units[c.from].start, r.units[c.to-1].end)
		}
	}
	if !found && r.reading.n == 0 && !heading {
		return r.undecided(chunks)
	}
	return found
}

// joined reads a title of the catalogue that has a separator within it, such as
// "Make-up and Hair", and returns how many chunks it took.
func (r *run) joined(chunks []chunk) int {
	for k := len(chunks); k > 1; k-- {
		all := chunk{from: chunks[0].from, to: chunks[k-1].to, tail: chunks[k-1].to}
		if all.from >= all.to || chunks[k-1].from >= chunks[k-1].to {
			continue
		}
		if v, ok := r.exact(&all); ok && (strings.ContainsAny(string(v.title), "&,") || strings.Contains(string(v.title), " and ")) {
			all.verdict = v
			r.part(&all)
			return k
		}
	}
	return 0
}

// undecided keeps the first chunk that has a producer in it, though nothing was
// decided about it.
func (r *run) undecided(chunks []chunk) bool {
	for i := range chunks {
		c := &chunks[i]
		if c.head == 0 {
			continue
		}
		p := Part{Text: trimmed(r.text[r.units[c.from].start:r.units[c.to-1].end])}
		p.suggest(role.OtherProducer)
		p.suggest(role.Producer)
		r.add(p)
		return true
	}
	return false
}

// analyse finds the head of a chunk and what it comes to.
func (r *run) analyse(c *chunk) {
	c.tail = c.to
	if c.from >= c.to {
		c.unknown = true
		return
	}
	units := r.units[c.from:c.to]
	if r.prose(units) {
		c.verdict = none(ReasonProse)
		return
	}
	units, said := r.bracket(c, units)
	if said.ok {
		c.verdict = said
		return
	}
	head, at := r.head(units)
	c.head = head
	charge, unknownBefore, unknownAfter := false, 0, 0
	c.unknown = true
	stop := false
	for i := range units {
		u := &units[i]
		c.repaired = c.repaired || u.repaired
		if u.unknown() {
			if head == 0 || i < at {
				unknownBefore++
			} else {
				unknownAfter++
				if c.tail == c.to && r.strangers(units[i:]) {
					c.tail = c.from + i
				}
				stop = stop || head == aProducer || head == aProduced
			}
			continue
		}
		if u.means[0] == aFor || u.means[0] == aBy || u.means[1] == aBy || u.means[2] == aBy {
			if head != 0 && i >= at && r.strangers(units[i+1:]) {
				if u.means[0] == aBy {
					c.with.add(aBy)
				}
				stop = true
				if c.tail == c.to && i+1 < len(units) {
					c.tail = c.from + i + 1
				}
			}
		}
		c.unknown = false
		if stop && i != at {
			continue
		}
		for _, a := range u.means {
			switch {
			case a == 0:
			case a == aInChargeOf:
				charge = true
			default:
				c.with.add(a)
			}
		}
	}
	if c.unknown {
		c.tail = c.to
		if v, ok := r.exact(c); ok {
			c.verdict, c.unknown = v, false
		}
		return
	}
	if c.with.has(aTrade) || c.with.has(aSoftware) {
		c.verdict = none(ReasonOtherTrade)
		return
	}
	if c.with.has(aThanks) {
		c.verdict = none(ReasonProse)
		return
	}
	if head == 0 {
		c.lone = unknownBefore == 0
		c.verdict = r.headless(c)
		if v, ok := r.exact(c); ok {
			c.verdict = v
		}
		return
	}
	c.with.drop(head)
	if c.with.has(aMakingWork) || c.with.has(aMakingProducer) {
		c.with.add(aProduction)
	}
	alone := len(units) == 1 || unknownBefore+unknownAfter == len(units)-1
	r.conclude(c, charge, alone, unknownBefore, unknownAfter)
}

// aside reports whether a unit stands in a square bracket.
func (r *run) aside(u *unit) bool { return r.tokens[u.first].aside }

// bracket looks at the words of a chunk that stand in a square bracket. What is
// no grade or field only qualifies the title, and is left off the units; an
// assistant of the production is none whatever it is filed under.
func (r *run) bracket(c *chunk, units []unit) ([]unit, verdict) {
	at := 0
	for at < len(units) && !r.aside(&units[at]) {
		at++
	}
	var with atoms
	loose := false
	for i := range units[at:] {
		switch m := units[at+i].means[0]; m {
		case 0, aProse, aFor, aThe:
			loose = true
		default:
			with.add(m)
		}
	}
	switch {
	case at == len(units) || at == 0:
		return units, verdict{}
	case loose:
		c.tail = c.from + at
		return units[:at], verdict{}
	case with.has(aProduction) && with.has(aAssistant):
		return units, none(ReasonAssistant)
	default:
		return units, verdict{}
	}
}

// exact returns the verdict for a chunk that is a title of the catalogue.
func (r *run) exact(c *chunk) (verdict, bool) {
	t := role.Title(r.text[r.units[c.from].start:r.units[c.tail-1].end])
	if first, _ := t.Roles(r.parser.Setting); first == 0 || r.chosen&^en != 0 {
		return verdict{}, false
	}
	t, _ = t.Canonical()
	return is(t), true
}

// strangers reports whether none of the words is known as anything but a
// little word.
func (r *run) strangers(units []unit) bool {
	for i := range units {
		if m := units[i].means[0]; m != 0 && !m.little() && m != aOutlet {
			return false
		}
	}
	return true
}

// conclude judges a chunk with a head.
func (r *run) conclude(c *chunk, charge, alone bool, before, after int) {
	v := judge(c.head, c.with, r.chosen, charge, alone)
	v = r.local(c, v)
	if exact, ok := r.exact(c); ok {
		v, before = exact, 0
	}
	c.verdict = v
	if before == 0 && after == 0 {
		return
	}
	c.passed = before > 0
	if c.head == aExecutive && v.reason == ReasonExecutive && !charge {
		c.verdict = verdict{}
		return
	}
	if before == 0 || v.reason != 0 || c.head != aProducer {
		return
	}
	switch v.title {
	case role.TitleProducer, role.TitleCoProducer, "Other Producer", role.TitleProducedBy:
		c.verdict = verdict{} // an unknown word before a plain producer may make it anything
	}
}

// headless returns what a chunk without a head comes to.
func (r *run) headless(c *chunk) verdict {
	switch {
	case c.with.has(aShowrunner):
		return is(role.TitleShowrunner)
	case c.with.has(aThanks):
		return none(ReasonProse)
	case c.with.any(aPost, aCharacters):
		return none(ReasonActivity)
	case c.with.has(aCo), c.with.has(aOutlet), c.with.has(aIgnore):
		return verdict{}
	case c.with.any(aCo, aOther):
		return none(ReasonActivity).guessed()
	default:
		return verdict{}
	}
}

// prose reports whether the units are a sentence or a label and no title.
func (r *run) prose(units []unit) bool {
	for i := range units {
		if units[i].means[0] == aProse && !r.tokens[units[i].first].aside {
			return true
		}
	}
	return false
}

// head returns the head of a group of words and where it stands: the last noun
// before a preposition in languages such as English, the first in languages
// such as French.
func (r *run) head(units []unit) (atom, int) {
	limit := len(units)
	for i := range units {
		m := units[i].means[0]
		if i > 0 && r.aside(&units[i]) {
			if r.hasHead(units[:i]) {
				limit = i
			}
			break
		}
		if i > 0 && (m == aOf || m == aFor || m == aInChargeOf || m == aBy || units[i].means[1] == aBy) {
			if r.hasHead(units[:i]) {
				limit = i
				if units[i].means[1] == aBy || units[i].means[0] == aProduced {
					limit = i + 1
				}
				break
			}
		}
	}
	first := r.chosen&headFirst != 0
	head, at := pick(units[:limit], first, atom.strong)
	if head == 0 {
		return pick(units[:limit], first, atom.weak)
	}
	if head.person() {
		if other, where := pick(units[:limit], first, isProducer); other != 0 && !units[where].genitive {
			return other, where // "producer-presenter" in any order
		}
	}
	if helper, where := pick(units[:limit], first, atom.weak); helper == aAssistant && (where < at) == first && where != at {
		return helper, where
	}
	return head, at
}

// isProducer reports whether a is the head that this package is about.
func isProducer(a atom) bool { return a == aProducer }

// hasHead reports whether any of the units may be a head.
func (r *run) hasHead(units []unit) bool {
	head, _ := pick(units, true, atom.strong)
	if head == 0 {
		head, _ = pick(units, true, atom.weak)
	}
	return head != 0
}

// pick returns the first or the last atom for which ok holds. A genitive is no
// head where another noun follows it.
func pick(units []unit, first bool, ok func(atom) bool) (atom, int) {
	head, at := atom(0), 0
	for i := range units {
		if units[i].genitive && i+1 < len(units) {
			continue
		}
		for _, a := range units[i].means {
			if a == 0 || !ok(a) {
				continue
			}
			if head == 0 || !first {
				head, at = a, i
			}
		}
	}
	return head, at
}

// lend gives chunks without a head of their own that of a neighbour:
// "Executive and Line Producer", "Associate Producer, Post-Production".
func (r *run) lend(chunks []chunk) {
	for i := range chunks {
		c := &chunks[i]
		if i > 0 && c.sep >= sepSlash && c.bare() && (c.head == aCoordinator || c.head == aSupervisor || c.head == aManager) {
			c.verdict = judge(c.head, chunks[i-1].with, r.chosen, false, false)
			continue
		}
		if !r.lends(c) {
			continue
		}
		if i+1 < len(chunks) && chunks[i+1].sep >= sepSlash && forward(&chunks[i+1]) && !(c.head == aAssistant && chunks[i+1].bare()) {
			r.join(c, &chunks[i+1])
			continue
		}
		if i == 0 || !forward(&chunks[i-1]) {
			continue
		}
		before := &chunks[i-1]
		switch {
		case c.sep == sepComma || c.sep == sepDash:
			merged := before.with
			for k := range merged {
				merged[k] |= c.with[k]
			}
			if c.head != 0 {
				merged.add(c.head)
			}
			before.verdict = r.local(before, judge(before.head, merged, r.chosen, false, false))
			before.with = merged
			before.to = c.to
			before.tail = c.to
			*c = chunk{from: c.to, to: c.to}
		case r.chosen&headFirst != 0 || before.head != aProducer:
			r.join(c, before)
		}
	}
}

// bare reports whether a chunk is its head and nothing else.
func (c *chunk) bare() bool { return c.with == atoms{} }

// forward reports whether a chunk has a head to lend.
func forward(c *chunk) bool {
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
	return c.head.weak() && c.bare() && (c.head != aProduction || r.chosen&en != 0)
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
	if of.head != aProducer {
		with.drop(aExecutive)
	}
	c.head = of.head
	c.verdict = r.local(c, judge(of.head, with, r.chosen, false, false))
	c.with = with
}

// part adds the part of a chunk.
func (r *run) part(c *chunk) {
	v := c.verdict
	if c.tail < c.to && v.reason == 0 {
		r.qualify(r.units[c.tail].start, r.units[c.to-1].end)
	}
	p := Part{
		Text:       trimmed(r.text[r.units[c.from].start:r.units[c.to-1].end]),
		Confidence: Composed,
	}
	if v.title != "" {
		if known, ok := r.parser.catalogue(v.title); ok {
			known.Text, known.Confidence = p.Text, p.Confidence
			p = known
		} else if known, ok := (Parser{}).catalogue(v.title); ok {
			known.Text, known.Confidence = p.Text, p.Confidence
			p = known
		} else {
			p.Title, p.Confidence = v.title, 0
			for _, r := range v.title.Alternatives(role.Setting{}) {
				p.suggest(r)
			}
		}
	}
	if v.reason != 0 {
		p.Kind, p.Reason, p.others = KindNone, v.reason, [maxAlternatives]role.Role{}
	}
	if v.literal != 0 {
		p.Literal, p.Confidence = v.literal, Contested
		p.suggest(v.literal)
	}
	p.suggest(v.other)
	if c.repaired {
		p.Confidence = min(p.Confidence, Repaired)
	}
	if v.guess || c.passed {
		p.Confidence = Guessed
	}
	for i := range r.reading.n {
		if have := &r.reading.parts[i]; have.Title == p.Title && have.Role == p.Role && have.Reason == p.Reason {
			return
		}
	}
	r.add(p)
	if c.also != 0 {
		r.add(Part{Text: p.Text, Kind: KindNone, Reason: plainReason(c.also), Confidence: p.Confidence})
	}
}

// plainReason says why the second job of a hyphenate is no producing title.
func plainReason(a atom) Reason {
	if a == aWriter {
		return ReasonWriting
	}
	if r := plainReasons[a]; r != 0 {
		return r
	}
	return ReasonCraft
}
