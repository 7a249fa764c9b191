package title

import (
	"iter"
	"math/bits"
	"strings"

	"example.com/producedby/role/cite"
)

// Word is a word of another language than English that the parser knows, and
// where it was read in the meaning that it has here.
//
// The zero value is no word.
type Word struct {
	Text     string        `json:"text"`     // in lower case and without accents; words that belong together are joined by a space
	Language Language      `json:"language"` // one that has it
	Source   cite.SourceID `json:"source"`   // "producedby-dictionary" where it is its common meaning, and no source was opened
}

// Words yields the words of other languages than English that the parser knows,
// in the order of its tables, once for each language that has them.
func Words() iter.Seq[Word] {
	return func(yield func(Word) bool) {
		for _, table := range [...][]entry{englishWords[:], romanceWords[:], germanicWords[:], slavicWords[:], eastAsianWords[:]} {
			for i := range table {
				for text := range strings.FieldsSeq(table[i].words) {
					for in := table[i].in &^ en; in != 0; in &= in - 1 {
						l := languageNames[bits.TrailingZeros32(uint32(in))]
						if !yield(Word{Text: fold(strings.ReplaceAll(text, "_", " ")), Language: l, Source: table[i].source}) {
							return
						}
					}
				}
			}
		}
	}
}
