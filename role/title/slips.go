package title

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/producedby/role"
)

// spelling is a word that completes a title of the catalogue.
type spelling struct {
	word  string
	title role.Title // as the catalogue has it, which may be another name of a title
}

// gap stands for the word that is left out of a title.
const gap = "*"

// maxNameWords bounds the words of a title in which a slip is looked for.
const maxNameWords = 6

// spellings maps the titles of the catalogue, each with one of its long words
// left out, to that word. It is built when the first slip is looked for.
var spellings = sync.OnceValue(func() map[string][]spelling {
	m := make(map[string][]spelling, 1024)
	for t := range role.Titles() {
		addWords(m, t)
		for name := range t.OtherNames() {
			addWords(m, name)
		}
	}
	return m
})

// addWords adds the words of a name to the map.
func addWords(m map[string][]spelling, name role.Title) {
	var buf [maxNameWords]string
	words := split(buf[:0], string(name))
	for i, word := range words {
		if letters(word) >= minTypo {
			key := leavingOut(words, i)
			m[key] = append(m[key], spelling{word, name})
		}
	}
}

// split appends the words of a text, folded; none if there are more than fit.
func split(words []string, text string) []string {
	for word := range strings.FieldsFuncSeq(text, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
		if len(words) == cap(words) {
			return nil
		}
		var b []byte
		for _, c := range word {
			b = appendFolded(b, c)
		}
		words = append(words, string(b))
	}
	return words
}

// leavingOut joins the words with a gap for one of them.
func leavingOut(words []string, i int) string {
	kept := words[i]
	words[i] = gap
	key := strings.Join(words, " ")
	words[i] = kept
	return key
}

// misspelt returns the title of the catalogue that a chunk is with a slip in one
// long word that nobody knows otherwise, and false where several titles are as
// near.
func (r *run) misspelt(c *chunk) (role.Title, bool) {
	if r.chosen&^en != 0 || c.tail <= c.from {
		return "", false
	}
	text := r.text[r.units[c.from].start:r.units[c.tail-1].end]
	if len(text) > maxWord || !utf8.ValidString(text) {
		return "", false
	}
	var buf [maxNameWords]string
	words := split(buf[:0], text)
	best, nearest, tied := role.Title(""), 3, false
	for i, word := range words {
		if letters(word) < minTypo-1 || spokenIn(lexicons().find([]byte(word)), en) {
			continue
		}
		for _, s := range spellings()[leavingOut(words, i)] {
			slips := distance(word, s.word)
			switch allowed := allowance(s.word); {
			case slips > allowed || slips > nearest:
			case slips < nearest:
				best, nearest, tied = s.title, slips, false
			case !r.same(best, s.title):
				tied = true
			}
		}
	}
	if best == "" && !tied {
		return r.misspeltThroughout(words)
	}
	return best, best != "" && !tied
}

// names holds the titles of the catalogue by the number of their words, each with
// its words. It is built when slips in several words are looked for.
var names = sync.OnceValue(func() (byWords [maxNameWords + 1][]name) {
	add := func(t role.Title) {
		words := split(make([]string, 0, maxNameWords), string(t))
		byWords[len(words)] = append(byWords[len(words)], name{t, words})
	}
	for t := range role.Titles() {
		add(t)
		for other := range t.OtherNames() {
			add(other)
		}
	}
	return byWords
})

// name is a title of the catalogue and its words.
type name struct {
	title role.Title
	words []string
}

// misspeltThroughout returns the title of the catalogue of which some words are,
// each of the long ones with a slip at most, and false where several titles have
// as few.
func (r *run) misspeltThroughout(words []string) (role.Title, bool) {
	if last := len(words) - 1; last >= 0 && !spokenIn(lexicons().find([]byte(words[last])), en) {
		words[last] = strings.TrimSuffix(words[last], "s")
	}
	best, nearest, tied := role.Title(""), maxNameWords+1, false
	for _, n := range names()[len(words)] {
		switch slips := n.slips(words); {
		case slips < 2 || slips > nearest:
		case slips < nearest:
			best, nearest, tied = n.title, slips, false
		case !r.same(best, n.title):
			tied = true
		}
	}
	return best, best != "" && !tied
}

// slips counts the words of a name that others, as many, have a slip in; none
// where one has more than that, is too short for one or is known as it stands.
func (n *name) slips(words []string) int {
	count := 0
	for i, word := range n.words {
		switch {
		case words[i] == word:
		case letters(word) < minTypo, max(len(word)-len(words[i]), len(words[i])-len(word)) > 2, spokenIn(lexicons().find([]byte(words[i])), en), distance(words[i], word) != 1:
			return 0
		default:
			count++
		}
	}
	return count
}

// allowance returns how many slips a word may have.
func allowance(word string) int {
	switch n := letters(word); {
	case n < minTypo:
		return 0
	case n < minTypo2:
		return 1
	default:
		return 2
	}
}

// same reports whether two titles stand for the same in the setting.
func (r *run) same(a, b role.Title) bool {
	first, second := a.Roles(r.parser.Setting)
	otherFirst, otherSecond := b.Roles(r.parser.Setting)
	return first == otherFirst && second == otherSecond
}
