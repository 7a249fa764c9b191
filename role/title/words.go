package title

import (
	"bytes"
	"unicode/utf8"

	"example.com/producedby/role"
)

// lookUp finds the words of a bracket, or of the text outside brackets.
func (r *run) lookUp(group uint8) {
	r.nunits = 0
	words := lexicons()
	for i := 0; i < r.n; {
		if r.tokens[i].group != group || r.tokens[i].taken {
			i++
			continue
		}
		if taken := r.wordGroup(words, i); taken > 0 {
			i += taken
			continue
		}
		r.oneWord(words, i)
		i++
	}
}

// wordGroup looks for several words that belong together, the longest first,
// and returns how many it took.
func (r *run) wordGroup(words *lexicon, i int) int {
	var joined [maxWord]byte
	last := i
	for last+1 < r.n && last-i < 3 && r.tokens[last+1].group == r.tokens[i].group &&
		r.tokens[last+1].sep <= sepHyphen && !r.tokens[last+1].taken && !r.tokens[last].genitive {
		last++
	}
	for ; last >= i; last-- {
		key := joined[:0]
		for j := i; j <= last; j++ {
			if len(key)+len(r.word(j)) > maxWord {
				key = nil
				break
			}
			key = append(key, r.word(j)...)
		}
		if string(key) == "prodco" && last+1 < r.n && r.tokens[last+1].sep == sepHyphen {
			continue // "Prod. Co-Producer" has no company in it
		}
		if string(key) == "chiefexecutive" && last+1 < r.n && bytes.HasPrefix(r.word(last+1), []byte("producer")) {
			continue // "Chief Executive Producer" heads no company
		}
		found := words.find(key)
		if last > i && len(found) > 0 && found[0].in&en == 0 && string(r.word(last)) == "in" && r.tokens[last].sep == sepSpace {
			continue // "Producer in Charge" is no German woman
		}
		if last > i && i > 0 && string(r.word(i)) == "on" {
			continue // "Producer on Line of Duty" does not work online
		}
		if len(found) > 0 {
			r.append(unit{first: i, last: last, start: r.tokens[i].start, end: r.tokens[last].end, entries: found, genitive: r.tokens[last].genitive})
			return last - i + 1
		}
	}
	return 0
}

// append adds a unit; its separator is that of its first word.
func (r *run) append(u unit) {
	if r.nunits == maxUnits {
		return
	}
	if r.nunits == 0 || r.units[r.nunits-1].last != u.first {
		u.sep = r.tokens[u.first].sep
		for i := u.first - 1; i >= 0 && r.tokens[i].noted && r.tokens[i].group == r.tokens[u.first].group; i-- {
			if sep := r.tokens[i].sep; sep != sepColon { // which leads to the note alone
				u.sep = max(u.sep, sep)
			}
		}
	}
	r.units[r.nunits] = u
	r.nunits++
}

// oneWord takes a word apart into known pieces, or mends a slip in it, or keeps
// it as unknown. A word that is a title in some other setting has no slip in it.
func (r *run) oneWord(words *lexicon, i int) {
	word, t := r.word(i), r.tokens[i]
	if _, ok := number(word); ok {
		r.append(unit{first: i, last: i, start: t.start, end: t.end, entries: numbered[:]})
		return
	}
	if len(word) <= maxWord && r.compound(words, i) {
		return
	}
	u := unit{first: i, last: i, start: t.start, end: t.end, genitive: t.genitive}
	if len(word) <= maxWord && t.end-t.start > 0 && !role.Title(r.text[t.start:t.end]).Known() {
		if found := words.repair(word); len(found) > 0 {
			u.entries, u.repaired = found, true
		}
	}
	r.append(u)
}

// numbered holds what a number among the words of a title means: nothing.
var numbered = [...]*entry{{in: every, means: [3]atom{aIgnore}}}

// piece is a known piece of a compound.
type piece struct {
	from    int // where the piece before it ends
	count   int // pieces up to here
	entries []*entry
}

// compound cuts a word into the fewest known pieces and adds them as units. In
// scripts without spaces what is left over is kept as unknown.
func (r *run) compound(words *lexicon, i int) bool {
	word := r.word(i)
	first, _ := utf8.DecodeRune(word)
	if unspaced(first) {
		return r.unspacedWord(words, i)
	}
	if len(word) < 6 {
		return false
	}
	var best [maxWord + 1]piece
	for end := 2; end <= len(word); end++ {
		for from := max(0, end-words.longest); from <= end-2; from++ {
			if from > 0 && best[from].count == 0 || best[end].count > 0 && best[end].count <= best[from].count+1 {
				continue
			}
			if !utf8.RuneStart(word[from]) || end < len(word) && !utf8.RuneStart(word[end]) {
				continue
			}
			if found := words.find(word[from:end]); len(found) > 0 && fits(found, from, end, len(word)) {
				best[end] = piece{from: from, count: best[from].count + 1, entries: found}
			}
		}
	}
	if best[len(word)].count == 0 || best[len(word)].count > 6 {
		return false
	}
	var pieces [6]piece
	n := best[len(word)].count
	if n == 2 && len(words.near(word, en)) > 0 {
		return false // "mainager" is a slip, and nobody who ages the main
	}
	for end, k := len(word), n-1; k >= 0; k-- {
		pieces[k] = best[end]
		end = best[end].from
	}
	for _, p := range pieces[:n] {
		r.append(unit{first: i, last: i, start: r.tokens[i].start, end: r.tokens[i].end, entries: p.entries, genitive: r.tokens[i].genitive})
	}
	return true
}

// fits reports whether a piece may stand where it does: short ones only where
// they are prefixes or join two others.
func fits(found []*entry, from, end, length int) bool {
	means := found[0].means[0]
	switch {
	case means == aTrade, means == aSoftware, means == aProse:
		return false
	case end-from >= 4:
		return !means.little() || from > 0 && end < length
	case means == aCo:
		return true
	case means.little() && means != aAnd:
		return from >= 5 && length-end >= 5
	default:
		return end-from == 3 && means != aIgnore && means != aPlace && means != aProse && means != aOutlet && !means.little() && means != aFinance
	}
}

// unspacedWord cuts a word of Chinese, Japanese or Korean, the longest known
// pieces first.
func (r *run) unspacedWord(words *lexicon, i int) bool {
	word, at := r.word(i), place{text: r.text, in: r.tokens[i].start}
	unknown := -1
	for from := 0; from < len(word); {
		found, length := words.longestIn(word[from:])
		start := at.advance(from)
		if length == 0 {
			if unknown < 0 {
				unknown = start
			}
			_, w := utf8.DecodeRune(word[from:])
			from += w
			continue
		}
		if unknown >= 0 {
			r.append(unit{first: i, last: i, start: unknown, end: start})
			unknown = -1
		}
		from += length
		r.append(unit{first: i, last: i, start: start, end: at.advance(from), entries: found})
	}
	if unknown >= 0 {
		r.append(unit{first: i, last: i, start: unknown, end: r.tokens[i].end})
	}
	return true
}

// longestIn returns the entries of the longest known word that text begins with,
// and its length.
func (l *lexicon) longestIn(text []byte) ([]*entry, int) {
	for end := min(len(text), l.longest); end > 0; end-- {
		if end < len(text) && !utf8.RuneStart(text[end]) {
			continue
		}
		if found := l.find(text[:end]); len(found) > 0 {
			return found, end
		}
	}
	return nil, 0
}

// place follows a word in the text and in its folded form, which may differ in
// length.
type place struct {
	text   string
	in     int // in the text
	folded int // in the folded word
}

// advance goes on to a place in the folded word and returns it in the text.
func (p *place) advance(to int) int {
	for p.folded < to && p.in < len(p.text) {
		c, w := utf8.DecodeRuneInString(p.text[p.in:])
		var buf [utf8.UTFMax]byte
		p.folded += len(appendFolded(buf[:0], c))
		p.in += w
	}
	return p.in
}
