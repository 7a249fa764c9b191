package title

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// chooseLanguage finds the language that most words of the text share, and
// what each word means in it. English words are loans beside others; a word
// written with accents is hardly English, and little words decide where nothing
// else does.
func (r *run) chooseLanguage() {
	r.mendLoans()
	r.heedAccents()
	common := every
	for i := range r.nunits {
		u := &r.units[i]
		if u.repaired {
			continue
		}
		if common != every && common&en != 0 && u.languages(r.text, true) == en && u.languages(r.text, false) == 0 {
			break // after "for" and "of" the name of a company may be of any language
		}
		common = common.with(u.languages(r.text, false))
	}
	if common == every {
		for i := range r.nunits {
			common = common.with(r.units[i].languages(r.text, false))
		}
	}
	for i := range r.nunits {
		if has := r.units[i].languages(r.text, true); common&en != 0 && has&en == 0 && common&has != 0 {
			common &= has
		}
	}
	switch given := setOf(r.parser.Language); {
	case given != 0:
		r.chosen = given
	case common != every:
		common = r.spelledIn(common)
		r.chosen = common.one()
		if home := spokenAt(r.parser.Setting.Market); common&home != 0 && common&en == 0 {
			r.chosen = (common & home).one() // "Regie" is one thing in Berlin and another in Paris
		}
	default:
		r.chosen = script(r.text)
	}
	if torn := r.untear(common); r.chosen != 0 && !torn {
		r.reading.Language = r.chosen.first()
	}
	if r.chosen&en == 0 && r.english(r.units[:r.nunits]) == r.nunits {
		r.chosen = en
	}
	r.means(common)
}

// english counts the words that a row begins with which are English though another
// language was said, or goes by those around them: every one is, and a head among
// them is none of that language. "Executive Producer" is no French, whatever
// "productrice executive" is.
func (r *run) english(units []unit) (n int) {
	head := 0
	for i := range units {
		u := &units[i]
		if !spokenIn(u.entries, en) || u.repaired || accented(r.text[u.start:u.end]) {
			break
		}
		if m := u.entries[0].means; !spokenIn(u.entries, r.chosen) && (m[0].strong() || m[1].strong() || m[2].strong()) {
			head = i + 1
		}
		n++
	}
	if head == 0 {
		return 0
	}
	return n
}

// mendLoans reads a word of another language, alone among English ones and
// itself one slip from an English word, as that word: "Executiv Prodcer" is not
// Romanian.
func (r *run) mendLoans() {
	if r.parser.Language != "" {
		return
	}
	for i := range r.nunits {
		u := &r.units[i]
		has := u.languages(r.text, false)
		if u.repaired || has == 0 || has&en != 0 || accented(r.text[u.start:u.end]) || u.first != u.last {
			continue
		}
		others, word := every, r.word(u.first)
		for j := range r.nunits {
			if j != i {
				others = others.with(r.units[j].languages(r.text, false))
			}
		}
		if others == every || others&en == 0 || others&has != 0 || r.joinedIn(has) {
			continue
		}
		if found := lexicons().near(word, en); len(found) > 0 {
			u.entries, u.repaired = found, true
		}
	}
}

// heedAccents leaves a word that one language spells with an accent and others
// without to those whose spelling it has: "régisseur" is French and "Regisseur" is
// not, unless the market is. Capitals are written without accents in either, so that
// a word in them is left open where the market does not tell.
func (r *run) heedAccents() {
	if r.parser.Language != "" {
		return
	}
	for i := range r.nunits {
		u := &r.units[i]
		spelled := lexicons().accented[string(r.word(u.first))]
		if spelled == 0 || u.first != u.last || len(u.entries) == 0 {
			continue
		}
		text, home := r.text[u.start:u.end], spokenAt(r.parser.Setting.Market)
		native, plain := home&spelled != 0, spokenIn(u.entries, home&^spelled)
		switch {
		case accented(text) || native && !plain:
			u.entries = entriesIn(u.entries, spelled)
		case strings.ToUpper(text) != text || plain && !native:
			u.entries = entriesIn(u.entries, ^spelled)
		default:
			u.torn = role.Director
		}
	}
}

// untear settles a word in capitals by the words and letters beside it: "PRODUZENT
// UND REGISSEUR". It reports whether one is left open.
func (r *run) untear(common langs) (torn bool) {
	for i := range r.nunits {
		u := &r.units[i]
		spelled := lexicons().accented[string(r.word(u.first))]
		if u.torn != 0 && (common&spelled == 0 || common&^spelled&latin == 0) {
			u.torn = 0
		}
		torn = torn || u.torn != 0
	}
	return torn
}

// entriesIn returns the entries of the languages.
func entriesIn(entries []*entry, in langs) []*entry {
	var those []*entry
	for _, e := range entries {
		if e.in&in != 0 {
			those = append(those, e)
		}
	}
	return those
}

// graded reports whether the word before unit i is a grade of producers: "Co-Prod."
// is no production.
func (r *run) graded(i int) bool {
	if i == 0 || r.units[i].sep >= sepComma {
		return false
	}
	a := r.units[i-1].means[0]
	return a == aExecutive || a >= aCo && a <= aOther
}

// abbreviated reports whether unit i is a word that nobody knows and the last of
// its chunk, or one with a full stop behind it.
func (r *run) abbreviated(i int) bool {
	if i >= r.nunits || !r.units[i].unknown() || r.units[i].sep >= sepComma {
		return false
	}
	return strings.HasPrefix(r.text[r.units[i].end:], ".") || i+1 == r.nunits || r.units[i+1].sep >= sepComma
}

// joinedIn reports whether a little word that is no English one joins the words in
// one of the languages: "Assistent des Line Producers".
func (r *run) joinedIn(in langs) bool {
	for i := range r.nunits {
		if little := r.units[i].languages(r.text, true); little&in != 0 && little&en == 0 {
			return true
		}
	}
	return false
}

// script returns the language that a script tells of a text that no word is
// known of, or none.
func script(text string) langs {
	for _, c := range text {
		switch {
		case unicode.In(c, unicode.Hangul):
			return ko
		case unicode.In(c, unicode.Hiragana, unicode.Katakana):
			return ja
		case unicode.In(c, unicode.Han):
			return zh
		}
	}
	return 0
}

// languages returns the languages that have the unit as a little word, or as a
// word of meaning.
func (u *unit) languages(text string, little bool) langs {
	var has langs
	for _, e := range u.entries {
		if e.means[0].little() == little && (!little || u.end-u.start > 1) {
			has |= e.in
		}
	}
	switch accents := accented(text[u.start:u.end]); {
	case accents && has&^en != 0:
		has &^= en
	case !accents:
		has &= latin // "PD" is Korean only where something else is
	}
	return has
}

// with narrows the languages to those that has shares; English gives way.
func (s langs) with(has langs) langs {
	switch {
	case has == 0:
		return s
	case s&has != 0:
		return s & has
	case s&en != 0:
		return has
	default:
		return s
	}
}

// accented reports whether the text has a letter beyond ASCII.
func accented(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// means settles what each unit means in the language chosen.
func (r *run) means(common langs) {
	by, loans := false, 0
	for i := range r.nunits {
		u := &r.units[i]
		chosen := r.chosen
		if chosen&en == 0 && (i == 0 || u.sep >= sepComma) {
			loans = i + r.english(r.units[i:r.item(i)])
		}
		if i < loans {
			chosen = en
		}
		u.means, u.source = meaning(u.entries, chosen, common)
		if r.chosen&^latin == 0 && !accented(r.text[u.start:u.end]) && !spokenIn(u.entries, latin) {
			u.means, u.source = [3]atom{}, ""
		}
		if u.sep >= sepComma {
			by = false
		}
		if u.repaired && (by || r.chosen&en == 0 && !spokenIn(u.entries, r.chosen) || ambiguous(u.entries, r.chosen)) {
			u.means, u.repaired = [3]atom{}, false
		}
		by = by || u.means[0] == aBy || u.means[1] == aBy || u.means[2] == aBy
	}
	for i := r.nunits - 1; i >= 0; i-- {
		switch u := &r.units[i]; u.means[0] {
		case aProd:
			u.means[0] = aProducer
			switch {
			case r.headAfter(i) || i > 0 && (r.units[i-1].means[0] == aInChargeOf || r.units[i-1].means[0] == aOf):
				u.means[0] = aProduction
			case !r.graded(i) && r.abbreviated(i+1):
				u.torn = role.Producer // "Prod. Acq." produces nothing
			}
		case aSup:
			u.means[0] = aSupervisor
			if r.headAfter(i) || r.alone(i) {
				u.means[0] = aSupervising
			}
		case aEx:
			u.means[0] = aProse
			if strings.HasPrefix(r.text[u.end:], ".") {
				u.means[0] = aExecutive
			}
		}
	}
	r.studios()
	r.particles()
}

// spokenIn reports whether any entry is of the languages.
func spokenIn(entries []*entry, in langs) bool {
	for _, e := range entries {
		if e.in&in != 0 {
			return true
		}
	}
	return false
}

// ambiguous reports whether the entries mean different things in the language,
// or in any if they are not of it.
func ambiguous(entries []*entry, in langs) bool {
	if !spokenIn(entries, in) {
		in = every
	}
	var first *entry
	for _, e := range entries {
		switch {
		case e.in&in == 0:
		case first == nil:
			first = e
		case e.means != first.means:
			return true
		}
	}
	return false
}

// item returns where the item of a list ends that begins with unit i.
func (r *run) item(i int) int {
	for i++; i < r.nunits && r.units[i].sep < sepComma; i++ {
	}
	return i
}

// headAfter reports whether a head follows unit i, by which an abbreviation
// before it is a grade or field: "prod. manager", "sup. producer".
func (r *run) headAfter(i int) bool {
	for j := i + 1; j < r.nunits && r.units[j].sep < sepComma; j++ {
		for _, a := range r.units[j].means {
			if a != 0 && (a.strong() || a.weak()) && a != aBy {
				return true
			}
		}
	}
	return false
}

// alone reports whether unit i is the whole of a list's item.
func (r *run) alone(i int) bool {
	return (i == 0 || r.units[i].sep >= sepComma || r.units[i-1].means[0] == aAnd) &&
		(i+1 == r.nunits || r.units[i+1].sep >= sepComma || r.units[i+1].means[0] == aAnd)
}

// meaning returns what a word means in the language, else in one that shares
// the other words, else in English, else in the first that has it, and where that
// was read unless it is an English word.
func meaning(entries []*entry, chosen, common langs) ([3]atom, cite.SourceID) {
	for _, in := range [...]langs{chosen, common, en, every} {
		for _, e := range entries {
			if e.in&in == 0 {
				continue
			}
			if in != chosen && e.means[0].little() && e.in&en == 0 {
				continue
			}
			if e.in&en != 0 && chosen&^en == 0 {
				return e.means, ""
			}
			return e.means, e.source
		}
	}
	return [3]atom{}, ""
}
