package title

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// lexicon finds the entries of a word. It is built when first needed.
type lexicon struct {
	words    map[string][]*entry
	accented map[string]langs // the words of which the tables say that a language spells them with an accent
	longest  int              // bytes of the longest word
}

var lexicons = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: make(map[string][]*entry, 4096), accented: make(map[string]langs, 8)}
	for _, table := range [...][]entry{englishWords[:], romanceWords[:], germanicWords[:], slavicWords[:], eastAsianWords[:]} {
		for i := range table {
			for word := range strings.FieldsSeq(table[i].words) {
				key := strings.ReplaceAll(word, "_", "")
				if table[i].in&latin != 0 && accented(key) {
					key = fold(key)
					l.accented[key] |= table[i].in
				}
				l.words[key] = append(l.words[key], &table[i])
				l.longest = max(l.longest, len(key))
			}
		}
	}
	return l
})

// find returns the entries of a folded word.
func (l *lexicon) find(word []byte) []*entry { return l.words[string(word)] }

// typos maps a word with one or two letters left out to the words of the
// lexicon that it may stand for. It is built when the first unknown word comes.
var typos = sync.OnceValue(func() map[string][]string {
	m := make(map[string][]string, 1<<16)
	for word := range lexicons().words {
		n := letters(word)
		if n < minTypo || n > maxTypo || hasUnspaced(word) {
			continue
		}
		for _, short := range without(word) {
			m[short] = append(m[short], word)
			if n < minTypo2 {
				continue
			}
			for _, shorter := range without(short) {
				m[shorter] = append(m[shorter], word)
			}
		}
		m[word] = append(m[word], word)
	}
	return m
})

// A word of minTypo letters may have one slip, of minTypo2 two: a letter left
// out, added or changed, or two neighbours exchanged.
const (
	minTypo  = 6
	minTypo2 = 9
	maxTypo  = 20
)

// repair returns the entries of the words of the lexicon that a word with slips
// is nearest to. Where several are as near, those that differ in the order of
// letters alone go first.
func (l *lexicon) repair(word []byte) []*entry {
	n := letters(string(word))
	if n < minTypo || n > maxTypo || hasUnspaced(string(word)) {
		return nil
	}
	allowed := 1
	if n >= minTypo2 {
		allowed = 2
	}
	m := mending{lexicon: l, word: string(word), best: 10*allowed + 10}
	m.try(m.word)
	for _, short := range without(m.word) {
		m.try(short)
		if allowed == 2 {
			for _, shorter := range without(short) {
				m.try(shorter)
			}
		}
	}
	var entries []*entry
	for _, candidate := range m.found {
		entries = append(entries, l.words[candidate]...)
	}
	return entries
}

// near returns the entries of the words of some languages that are one slip from
// a word which others have.
func (l *lexicon) near(word []byte, in langs) []*entry {
	n := letters(string(word))
	if n < minTypo || n > maxTypo {
		return nil
	}
	var entries []*entry
	var seen []string
	for _, short := range append(without(string(word)), string(word)) {
		for _, candidate := range typos()[short] {
			if slices.Contains(seen, candidate) || distance(string(word), candidate) != 1 {
				continue
			}
			seen = append(seen, candidate)
			for _, e := range l.words[candidate] {
				if e.in&in != 0 {
					entries = append(entries, e)
				}
			}
		}
	}
	return entries
}

// mending is the search for what a word with slips stands for.
type mending struct {
	*lexicon
	word  string
	best  int      // ten for each slip, and a little for what is less likely
	found []string // the words that cost no more
}

// try looks at the words that have short left of them.
func (m *mending) try(short string) {
	for _, candidate := range typos()[short] {
		slips := distance(m.word, candidate)
		if slips > 1 && (letters(candidate) < minTypo2 || m.words[candidate][0].means[1] != 0) {
			continue
		}
		cost := 10 * slips
		if !anagrams(candidate, m.word) {
			cost++
		}
		switch {
		case cost < m.best:
			m.best, m.found = cost, []string{candidate}
		case cost == m.best && !slices.Contains(m.found, candidate):
			m.found = append(m.found, candidate)
		}
	}
}

// anagrams reports whether two words have the same letters: a slip that only
// exchanges letters is likelier than others.
func anagrams(a, b string) bool {
	s, t := []byte(a), []byte(b)
	slices.Sort(s)
	slices.Sort(t)
	return bytes.Equal(s, t)
}

// without returns the word with each of its letters left out in turn.
func without(word string) []string {
	short := make([]string, 0, len(word))
	for i, r := range word {
		short = append(short, word[:i]+word[i+utf8.RuneLen(r):])
	}
	return short
}

// letters counts the runes of a word.
func letters(word string) int { return utf8.RuneCountInString(word) }

// hasUnspaced reports whether the word is of a script written without spaces.
func hasUnspaced(word string) bool {
	for _, r := range word {
		if unspaced(r) {
			return true
		}
	}
	return false
}

// distance counts the slips between two words: letters left out, added or
// changed, and neighbours exchanged.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	before, last, row := make([]int, len(t)+1), make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(s); i++ {
		row[0] = i
		for j := 1; j <= len(t); j++ {
			cost := 1
			if s[i-1] == t[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(t)]
}
