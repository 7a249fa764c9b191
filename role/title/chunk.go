package title

import (
	"cmp"
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
	passed   bool    // words in it were passed over
	led      bool    // "by" or "for" leads to what stands after the title
	charge   bool    // "in charge of" stands in it
	listed   bool    // the catalogue has it, every word of it
	before   int     // unknown words before the head
	after    int     // unknown words after it
	tail     int     // first unit after the title, where a name or company begins
	also     atoms   // the other jobs of a hyphenate
	maybe    verdict // what it comes to unless an unknown word in it is its head
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
		if kept > 0 && r.reading.n > kept && r.calls(kept) {
			r.reading.n = kept
			r.reading.Qualifier, r.qualifier = "", group{}
			r.more(chunks[colon:n])
			return
		}
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
		if c.forward() && !c.unknown && !c.passed && c.tail == c.to && c.verdict.reason == 0 {
			end = min(end, r.units[c.from-1].end)
			r.part(c)
		}
	}
	r.qualify(r.units[chunks[0].from].start, end)
}

// calls reports whether a heading for a company stands over what is its name
// rather than a title: a guess at part k, which has an unknown word beside it.
func (r *run) calls(k int) bool {
	return r.reading.parts[0].Reason == ReasonCompany && r.reading.parts[k].Confidence == Guessed
}

// dropFirst removes the first parts, which a heading made.
func (r *run) dropFirst(k int) {
	if k == 0 || r.reading.n == k {
		return
	}
	copy(r.reading.parts[:], r.reading.parts[k:r.reading.n])
	copy(r.places[:], r.places[k:r.reading.n])
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
		if i > 0 && u.sep == sepHyphen && r.units[i-1].initialled() && u.initialled() {
			u.sep = sepSlash
		}
		if n > 0 && r.sharesName(chunks[n-1].from, i) {
			chunks[n-1].to = i + 1
			continue
		}
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

// initialled reports whether a unit is the abbreviation of a whole title, as both
// are of "LP-UPM".
func (u *unit) initialled() bool {
	m := u.means
	return m[1] != 0 && m[0] != aCo && u.end-u.start <= 4 && (isProducer(m[1]) || m[2] == aManager || isProducer(m[2]))
}

// region reads chunks as titles and reports whether it found any. Under a
// heading, words that name no person do not count.
func (r *run) region(chunks []chunk, heading bool) bool {
	if k := r.joined(chunks); k > 0 {
		switch {
		case k < len(chunks) && chunks[k].sep >= sepSlash && chunks[k].sep != sepColon:
			r.region(chunks[k:], true)
		case k < len(chunks):
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
		case i+1 < len(chunks) && c.heads(&chunks[i+1]):
			if c.before > 0 {
				r.qualify(r.units[c.from].start, r.units[c.to-1].end)
			}
		case i > 0 && (c.qualifies(&chunks[i-1]) || r.outfitted(c)):
			r.qualify(r.units[c.from].start, r.units[c.to-1].end)
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

// heads reports whether a chunk is only the heading of the next: "Crew - Line
// Producer".
func (c *chunk) heads(next *chunk) bool {
	return next.sep == sepDash && next.verdict.ok && next.verdict.reason == 0 &&
		(c.verdict.reason == ReasonActivity || c.verdict.reason == ReasonCompany)
}

// qualifies reports whether a chunk that names an activity or a company says
// where or for whom the title before it is: "Line Producer - Berlin Unit".
func (c *chunk) qualifies(before *chunk) bool {
	aside := c.verdict.reason == ReasonActivity || c.verdict.reason == ReasonCompany
	titled := before.verdict.ok && !before.unknown && (before.verdict.reason == 0 || before.verdict.title != "")
	return aside && titled && c.verdict.title == "" && (c.sep == sepComma || c.sep == sepDash || c.head == 0 && c.before > 0)
}

// joined reads a title of the catalogue that has a separator within it, such as
// "Make-up and Hair", and returns how many chunks it took.
func (r *run) joined(chunks []chunk) int {
	for k := len(chunks); k > 1; k-- {
		all := chunk{from: chunks[0].from, to: chunks[k-1].to}
		all.tail = r.aloud(all.from, all.to)
		if all.from >= all.to || chunks[k-1].from >= chunks[k-1].to {
			continue
		}
		if v, ok := r.exact(&all); ok && (parted(v.printed, v.title) || strings.Contains(string(v.title), " and ")) {
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
		plain, _ := cmp.Or(c.maybe.title, role.TitleProducer).Roles(r.parser.Setting)
		p.suggest(plain)
		p.suggest(c.maybe.other)
		p.suggest(c.maybe.literal)
		r.add(p, group{start: r.units[c.from].start, end: r.units[c.to-1].end})
		return true
	}
	return false
}
