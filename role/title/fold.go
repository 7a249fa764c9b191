package title

import (
	"unicode"
	"unicode/utf8"
)

// maxWord is the number of bytes of a word that are compared; no word of the
// lexicon is longer.
const maxWord = 64

// folded pairs accented Latin letters with what they fold to.
var folded = [...]struct{ from, to string }{
	{"àáâãäåāăąǎ", "a"}, {"çćĉċč", "c"}, {"ďđð", "d"}, {"èéêëēĕėęě", "e"}, {"ĝğġģ", "g"}, {"ĥħ", "h"},
	{"ìíîïĩīĭįı", "i"}, {"ĵ", "j"}, {"ķ", "k"}, {"ĺļľŀł", "l"}, {"ñńņň", "n"}, {"òóôõöøōŏő", "o"}, {"ŕŗř", "r"},
	{"śŝşšș", "s"}, {"ţťŧț", "t"}, {"ùúûüũūŭůűų", "u"}, {"ŵ", "w"}, {"ýÿŷ", "y"}, {"źżž", "z"},
	{"æ", "ae"}, {"œ", "oe"}, {"ß", "ss"}, {"þ", "th"},
	{"ё", "е"}, {"ѝ", "и"}, {"ά", "α"}, {"έ", "ε"}, {"ή", "η"}, {"ίϊΐ", "ι"}, {"ό", "ο"}, {"ύϋΰ", "υ"}, {"ώ", "ω"}, {"ς", "σ"},
	{"أإآ", "ا"}, {"ى", "ي"}, {"ة", "ه"},
}

// appendFolded appends r in lower case, without accents, in half width; marks
// that only modify the letter before are dropped.
func appendFolded(b []byte, r rune) []byte {
	switch {
	case r < utf8.RuneSelf:
		return append(b, byte(unicode.ToLower(r)))
	case r >= 0xFF01 && r <= 0xFF5E: // full-width forms of ASCII
		return append(b, byte(unicode.ToLower(r-0xFEE0)))
	case r >= 0x0300 && r <= 0x036F, r >= 0x064B && r <= 0x0652, r == 0x0640:
		return b
	}
	r = unicode.ToLower(r)
	if r < 0x0700 {
		for i := range folded {
			for _, from := range folded[i].from {
				if from == r {
					return append(b, folded[i].to...)
				}
			}
		}
	}
	return utf8.AppendRune(b, r)
}

// fold returns a word as words are compared.
func fold(word string) string {
	var b []byte
	for _, r := range word {
		b = appendFolded(b, r)
	}
	return string(b)
}

// partOfWord reports whether r continues a word.
func partOfWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == 'ー'
}

// unspaced reports whether r belongs to a script that is written without spaces
// between words.
func unspaced(r rune) bool {
	return r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}
