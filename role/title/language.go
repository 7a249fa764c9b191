package title

import (
	"iter"
	"math/bits"

	"example.com/producedby/role"
)

// Language is the language a title is written in, as a BCP 47 primary subtag
// such as "en" or "pt".
//
// The empty language means "not said" in a question and "not recognised" in an
// answer.
type Language string

// The languages that the parser has words of.
const (
	English    Language = "en"
	French     Language = "fr"
	German     Language = "de"
	Spanish    Language = "es"
	Italian    Language = "it"
	Portuguese Language = "pt"
	Dutch      Language = "nl"
	Polish     Language = "pl"
	Czech      Language = "cs"
	Slovak     Language = "sk"
	Turkish    Language = "tr"
	Swedish    Language = "sv"
	Danish     Language = "da"
	Norwegian  Language = "no"
	Finnish    Language = "fi"
	Hungarian  Language = "hu"
	Romanian   Language = "ro"
	Russian    Language = "ru"
	Ukrainian  Language = "uk"
	Greek      Language = "el"
	Armenian   Language = "hy"
	Arabic     Language = "ar"
	Hindi      Language = "hi"
	Telugu     Language = "te"
	Japanese   Language = "ja"
	Chinese    Language = "zh"
	Korean     Language = "ko"
)

// langs is a set of languages; the lower bit is preferred where several fit.
type langs uint32

const (
	en langs = 1 << iota
	fr
	de
	es
	it
	pt
	nl
	pl
	cs
	sk
	tr
	sv
	da
	no
	fi
	hu
	ro
	ru
	uk
	el
	hy
	ar
	hi
	te
	ja
	zh
	ko

	every = ko<<1 - 1
)

// Groups of languages that share words or word order.
const (
	romance   = fr | es | it | pt | ro
	germanic  = de | nl | sv | da | no
	czecho    = cs | sk
	cyrillic  = ru | uk
	latin     = en | romance | germanic | pl | czecho | tr | fi | hu
	headFirst = romance | pl | czecho | cyrillic | el | ar // the first noun is the head: "directeur de production"
	headLast  = tr | ja | zh | ko                          // the last is, with nothing that joins it to the others
)

// languageNames is indexed by the bit of a language.
var languageNames = [...]Language{
	English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Slovak, Turkish, Swedish, Danish, Norwegian,
	Finnish, Hungarian, Romanian, Russian, Ukrainian, Greek, Armenian, Arabic, Hindi, Telugu, Japanese, Chinese, Korean,
}

// Languages yields the languages that the parser has words of.
func Languages() iter.Seq[Language] {
	return func(yield func(Language) bool) {
		for _, l := range languageNames {
			if !yield(l) {
				return
			}
		}
	}
}

// Valid reports whether l is a language that the parser has words of.
func (l Language) Valid() bool { return setOf(l) != 0 }

// setOf returns the set of one language, empty if the parser has no words of it.
func setOf(l Language) langs {
	for i, name := range languageNames {
		if name == l {
			return 1 << i
		}
	}
	return 0
}

// first returns the preferred language of the set.
func (s langs) first() Language {
	if s == 0 {
		return ""
	}
	return languageNames[bits.TrailingZeros32(uint32(s))]
}

// one returns the set of the preferred language alone.
func (s langs) one() langs { return s & -s }

// homes pairs markets with the languages that their credits are written in.
var homes = [...]struct {
	market role.Market
	in     langs
}{
	{"AR", es}, {"AT", de}, {"BE", fr | nl}, {"BR", pt}, {"CH", de | fr | it}, {"CL", es}, {"CN", zh}, {"CO", es}, {"CZ", cs}, {"DE", de},
	{"DK", da}, {"EG", ar}, {"ES", es}, {"FI", fi}, {"FR", fr}, {"GR", el}, {"HK", zh}, {"HU", hu}, {"IT", it}, {"JP", ja}, {"KR", ko},
	{"MX", es}, {"NL", nl}, {"NO", no}, {"PL", pl}, {"PT", pt}, {"RO", ro}, {"RU", ru}, {"SE", sv}, {"SK", sk}, {"TR", tr}, {"TW", zh},
	{"UA", uk},
}

// spokenAt returns the languages of a market, empty where none is preferred.
func spokenAt(m role.Market) langs {
	for i := range homes {
		if homes[i].market == m {
			return homes[i].in
		}
	}
	return 0
}
