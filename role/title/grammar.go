package title

import (
	"strings"
	"unicode"
)

// studios makes words that only name a company part of its name: "Television
// Studios" after "CBS", or after a word that nobody knows.
func (r *run) studios() {
	for i := 1; i < r.nunits; i++ {
		if u := &r.units[i]; u.means[0] != aStudio || string(r.word(u.last)) != "studios" {
			continue
		}
		if i+2 == r.nunits && r.units[i+1].means[0] == aExecutive {
			continue // "BBC Studios Executive" is one of the studio's
		}
		from := i
		for from > 0 && r.units[from].sep < sepComma && r.units[from].branch() {
			from--
		}
		if !r.units[from].unknown() && r.units[from].means[0] != aOutlet {
			continue
		}
		for j := from + 1; j <= i; j++ {
			r.units[j].means = [3]atom{aOutlet}
		}
	}
}

// branch reports whether a unit may stand in the name of a company that ends in
// "Studios".
func (u *unit) branch() bool {
	switch u.means[0] {
	case aStudio, aTelevision, aFilm, aAnimation, aGame, aTheatre, aNews, aDigital, aMusic:
		return true
	default:
		return false
	}
}

// particles settles the words that join others in Chinese, Japanese and Korean.
// They are written as parts of names as well, and join nothing unless the words on
// both sides are known; the genitive needs the one before it.
func (r *run) particles() {
	for i := range r.nunits {
		u := &r.units[i]
		if r.chosen&(ja|zh|ko) == 0 || u.means[0] != aAnd && u.means[0] != aGenitive || !hasUnspaced(r.text[u.start:u.end]) {
			continue
		}
		before := i > 0 && !r.units[i-1].unknown() && u.sep < sepComma
		after := i+1 < r.nunits && r.units[i+1].sep < sepComma
		switch {
		case !before || !after, u.means[0] == aAnd && r.units[i+1].unknown():
			u.means, u.source = [3]atom{}, ""
		case u.means[0] == aGenitive:
			r.units[i-1].genitive = true
		}
	}
}

// genitiveArticle reports whether unit i is a German article that makes what
// follows belong to the words before it: "Assistentin der Produzentin".
func (r *run) genitiveArticle(units []unit, i int) bool {
	if i == 0 || i+1 == len(units) || r.chosen&de == 0 || units[i].means[0] != aThe || units[i-1].means[0].little() {
		return false
	}
	word := string(r.word(units[i].first))
	return word == "des" || word == "der"
}

// doubt leaves a chunk undecided in which a word that nobody knows may be the
// head: after the title where the language puts heads last, and on either side of
// a noun for production alone.
func (r *run) doubt(c *chunk, units []unit, at int) {
	v := c.verdict
	if !v.ok || v.reason != 0 || c.led || c.before+c.after == 0 || r.chosen&en != 0 {
		return
	}
	switch {
	case c.head == aProductionStaff, c.head == aProduction && v.plain():
	case r.chosen&headLast != 0 && r.headAtEnd(units, at):
	default:
		return
	}
	c.maybe, c.verdict = v, verdict{}
}

// alphabets tells, of letters that not every language has, the languages that
// do, among those whose words look alike without them.
var alphabets = [...]struct {
	letters string
	in      langs
}{
	{"ąęłńśźż", pl},
	{"ć", pl},
	{"ó", pl | czecho | es | pt | it | hu},
	{"ěřů", cs},
	{"čďňšťž", czecho},
	{"ý", czecho},
	{"ľĺŕ", sk},
	{"ô", sk | fr | pt},
	{"ä", sk | de | sv | fi},
	{"ö", de | sv | fi | tr | hu},
	{"ü", de | es | tr | hu},
	{"ß", de},
	{"å", sv | da | no},
	{"æø", da | no},
	{"őű", hu},
	{"ğı", tr},
	{"ş", tr | ro},
	{"ășțţ", ro},
	{"ñ", es},
	{"ãõ", pt},
	{"ç", fr | pt | tr},
	{"è", fr | it},
	{"ìò", it},
	{"ëœû", fr},
	{"іїєґ", uk},
	{"ыёъэ", ru},
}

// spelledIn narrows languages by the letters of the title: "Řidič producenta" is
// no Polish. Letters that none of them has narrow nothing.
func (r *run) spelledIn(common langs) langs {
	if common&en != 0 {
		return common // the letters are those of a name
	}
	for i := range r.nunits {
		u := &r.units[i]
		for _, c := range r.text[u.start:u.end] {
			for j := range alphabets {
				if strings.ContainsRune(alphabets[j].letters, unicode.ToLower(c)) && common&alphabets[j].in != 0 {
					common &= alphabets[j].in
				}
			}
		}
	}
	return common
}
