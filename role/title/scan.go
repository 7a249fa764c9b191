package title

import (
	"unicode"
	"unicode/utf8"
)

// Bounds of what is read: the rest of a longer text is left alone.
const (
	maxText   = 1024 // bytes after folding
	maxTokens = 64
	maxGroups = 6
)

// separator is what stands between two words, the stronger the higher.
type separator uint8

const (
	sepSpace separator = iota
	sepHyphen
	sepComma
	sepSoft  // a dash, a tab, or a hyphen between spaces: it may join as well; see [run.joinDashes]
	sepDash  // the same where it separates, or a row of dots
	sepSlash // "/", "&", "+", ";", a new line
	sepColon // what follows is whom the title is printed for
)

// token is one word of the text.
type token struct {
	start, end int // in the text
	from, to   int // in the folded letters
	sep        separator
	group      uint8 // 0 outside brackets
	genitive   bool  // "producer's"
	taken      bool  // read as something beside the title
	noted      bool  // read as a note: what sets it off sets off what follows
	aside      bool  // from a square bracket: a grade or field of the title before it
}

// group is a bracket and what stands in it.
type group struct {
	start, end int // in the text, without the brackets
	square     bool
}

// scanner cuts a text into words.
type scanner struct {
	text   string
	folds  [maxText + utf8.UTFMax]byte
	used   int
	tokens [maxTokens]token
	n      int
	groups [maxGroups + 1]group
	ngroup int

	inWord    bool
	unspaced  bool // the word is of a script written without spaces
	initials  bool // the word so far is single letters with full stops: "p.g.a"
	depth     int
	current   uint8 // group that words belong to
	pending   [maxGroups + 1]separator
	spaceSeen bool
	dots      int
	unread    int // where the text begins that there is no room for; 0 if it was all read
}

// word returns the folded letters of token i.
func (s *scanner) word(i int) []byte { return s.folds[s.tokens[i].from:s.tokens[i].to] }

// scan reads the whole text.
func (s *scanner) scan(text string) {
	s.text = text
	for i := 0; i < len(text); {
		r, w := utf8.DecodeRuneInString(text[i:])
		if partOfWord(r) {
			if !s.letter(i, w, r) {
				s.unread = i
				break
			}
			i += w
			continue
		}
		i += s.mark(i, w, r)
	}
	s.endWord(len(text))
	for g := 1; g <= s.ngroup; g++ {
		if s.groups[g].end < 0 {
			s.groups[g].end = len(text)
		}
	}
}

// letter adds a letter to the word; false means that there is no room.
func (s *scanner) letter(i, w int, r rune) bool {
	if s.inWord && s.unspaced != unspaced(r) && !unicode.IsMark(r) {
		s.endWord(i)
	}
	if !s.inWord {
		if s.n == maxTokens || s.used > maxText-maxWord {
			return false
		}
		s.tokens[s.n] = token{start: i, from: s.used, sep: s.pending[s.current], group: s.current}
		s.n++
		s.inWord, s.initials, s.unspaced = true, false, unspaced(r)
		s.pending[s.current] = sepSpace
	}
	if s.used > maxText {
		return false
	}
	s.used = len(appendFolded(s.folds[:s.used], r))
	t := &s.tokens[s.n-1]
	t.end, t.to = i+w, s.used
	s.spaceSeen, s.dots = false, 0
	return true
}

// endWord closes the word.
func (s *scanner) endWord(int) { s.inWord, s.initials = false, false }

// separate notes a separator before the next word.
func (s *scanner) separate(sep separator) {
	s.endWord(0)
	if s.n > 0 {
		s.pending[s.current] = max(s.pending[s.current], sep)
	}
}

// mark reads a rune that is no letter and returns how many bytes it took.
func (s *scanner) mark(i, w int, r rune) int {
	next, _ := utf8.DecodeRuneInString(s.text[i+w:])
	switch r {
	case '\'', '’', '‘', '`':
		return s.apostrophe(i, w)
	case '.', '…':
		s.dot(i, w, r)
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF':
		return w // a place where a line may break, and nothing that is seen
	case '-', '‐', '‑', '_', '・', '=', '﹣', '－', '−':
		if s.spaceSeen && (unicode.IsSpace(next) || next == '-') {
			s.separate(sepSoft)
		} else {
			s.separate(sepHyphen)
		}
		return w
	case '‒', '–', '—', '―', '\t':
		s.separate(sepSoft)
	case '>', '→':
		s.separate(sepDash)
	case ',', '，':
		s.separate(sepComma)
	case ':', '：', '@':
		s.separate(sepColon)
	case '&', '＆':
		if !s.ampersand(i, w) {
			s.separate(sepSlash)
		}
	case '/':
		if !s.ampersand(i, w) {
			s.separate(sepSlash)
		}
	case '／', '|', '+', ';', '；', '\n', '\r', '、', '•', '·', '\\':
		s.separate(sepSlash)
	case '(', '[', '（', '［', '【', '{':
		s.open(i+w, r == '[' || r == '［')
	case ')', ']', '）', '］', '】', '}':
		s.shut(i)
	default:
		s.endWord(i)
	}
	s.spaceSeen = unicode.IsSpace(r)
	return w
}

// apostrophe reads a genitive or an elided article.
func (s *scanner) apostrophe(i, w int) int {
	inWord := s.inWord
	s.endWord(i)
	s.spaceSeen = false
	rest := s.text[i+w:]
	if !inWord {
		return w
	}
	r, rw := utf8.DecodeRuneInString(rest)
	after, _ := utf8.DecodeRuneInString(rest[rw:])
	if (r == 's' || r == 'S') && !partOfWord(after) {
		s.tokens[s.n-1].genitive = true
		return w + rw
	}
	if !partOfWord(r) { // producers' assistant
		s.tokens[s.n-1].genitive = true
	}
	return w
}

// dot reads a full stop: it ends the word unless the word is initials.
func (s *scanner) dot(i, w int, r rune) {
	s.dots++
	if r == '…' || s.dots >= 3 {
		s.separate(sepDash)
		return
	}
	if !s.inWord {
		return
	}
	t := s.tokens[s.n-1]
	first, fw := utf8.DecodeRuneInString(s.text[i+w:])
	second, _ := utf8.DecodeRuneInString(s.text[i+w+fw:])
	single := s.initials || utf8.RuneCountInString(s.text[t.start:t.end]) == 1
	if single && partOfWord(first) && !partOfWord(second) {
		s.initials = true
		return
	}
	s.endWord(i)
}

// ampersand joins single letters, as in R&B and I/O; false means that it separates.
func (s *scanner) ampersand(i, w int) bool {
	if !s.inWord {
		return false
	}
	t := s.tokens[s.n-1]
	first, fw := utf8.DecodeRuneInString(s.text[i+w:])
	second, _ := utf8.DecodeRuneInString(s.text[i+w+fw:])
	return utf8.RuneCountInString(s.text[t.start:t.end]) == 1 && unicode.IsLetter(first) && !partOfWord(second)
}

// open begins a bracket.
func (s *scanner) open(at int, square bool) {
	s.endWord(at)
	s.depth++
	if s.depth > 1 {
		return
	}
	if s.ngroup < maxGroups {
		s.ngroup++
		s.groups[s.ngroup] = group{start: at, end: -1, square: square}
	}
	s.current = uint8(s.ngroup)
}

// shut ends a bracket.
func (s *scanner) shut(at int) {
	s.endWord(at)
	if s.depth == 0 {
		return
	}
	s.depth--
	if s.depth == 0 {
		s.groups[s.current].end = at
		s.current = 0
	}
}
