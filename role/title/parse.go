package title

import (
	"strings"
	"unicode/utf8"

	"example.com/producedby/role"
)

// Parser reads titles in a setting. It is a value that never changes; any
// number of goroutines may use it.
//
// The zero value reads titles of an open setting in any language.
type Parser struct {
	Setting  role.Setting
	Language Language // the language of the texts; empty if it is to be recognised
}

// Parse reads a title as people write it, in any of the [Languages]; see
// [Parser.Parse].
func Parse(text string, in role.Setting) Reading { return Parser{Setting: in}.Parse(text) }

// Parse reads a title as people write it. It never fails: what cannot be
// decided comes back as a [Part] whose Kind is zero. A title that the catalogue
// has is read without allocating.
func (p Parser) Parse(text string) Reading {
	if p.Language == "" || p.Language == English {
		if part, ok := p.catalogue(role.Title(text)); ok && string(part.Title) == text {
			part.Text = text
			r := Reading{Text: text, Language: English, n: 1}
			r.parts[0] = part
			return r
		}
	}
	run := run{parser: p}
	run.reading.Text = text
	run.scan(text)
	run.read()
	return run.reading
}

// catalogue reads a text that is a title of the catalogue.
func (p Parser) catalogue(t role.Title) (Part, bool) {
	if !t.Known() {
		return Part{}, false
	}
	first, also := t.Roles(p.Setting)
	if first == 0 {
		return Part{}, false
	}
	title, _ := t.Canonical()
	part := Part{Title: title, Role: first, Also: also, Confidence: Exact}
	part.Kind, part.Reason = classify(first, p.Setting)
	for _, r := range t.Alternatives(p.Setting) {
		part.suggest(r)
	}
	return part, true
}

// classify returns what kind of title a role's is.
func classify(r role.Role, in role.Setting) (Kind, Reason) {
	switch r {
	case role.Creator, role.StudioExecutive, role.NetworkExecutive, role.CommissioningEditor, role.StudioHead:
		return KindNeighbour, 0
	case role.VFXCoordinator:
		return KindNone, ReasonCraft
	case role.ProductionAccountant:
		return KindNone, ReasonFinance
	case role.ProductionSecretary, role.ProductionAssistant:
		return KindNone, ReasonAssistant
	case role.LocationManager:
		return KindNone, ReasonAdministration
	case role.GeneralManager, role.CompanyManager:
		if in.Medium != role.Theatre {
			return KindNone, ReasonAdministration
		}
	case role.DevelopmentDirector:
		if in.Medium != role.VideoGame {
			return KindNone, ReasonAdministration
		}
	case role.Actor, role.Artist:
		return KindNone, ReasonPerformer
	case role.Attorney, role.Publicist, role.ManagingDirector:
		return KindNone, ReasonAdministration
	}
	switch r.Class() {
	case role.ClassProducing:
		return KindProducing, 0
	case role.ClassManagement:
		return KindManagement, 0
	case role.ClassWriting:
		return KindNone, ReasonWriting
	case role.ClassBody:
		return KindNone, ReasonCompany
	default:
		return KindNone, ReasonCraft
	}
}

// maxUnits bounds the words of meaning of a text.
const maxUnits = 96

// unit is one word of meaning: a word, several that belong together, or a part
// of a compound.
type unit struct {
	first, last int      // tokens
	start, end  int      // in the text
	entries     []*entry // what it may mean; none if it is not known
	means       [3]atom  // what it means in the language chosen
	sep         separator
	genitive    bool
	repaired    bool
}

// unknown reports whether the unit means nothing that the lexicon knows.
func (u *unit) unknown() bool { return u.means[0] == 0 }

// run is the reading of one text.
type run struct {
	scanner
	parser  Parser
	reading Reading
	main    uint8 // the bracket that holds the title; 0 if it stands outside
	units   [maxUnits]unit
	nunits  int
	chosen  langs
}

// read fills the reading.
func (r *run) read() {
	if r.n == 0 {
		return
	}
	r.main = r.tokens[0].group
	for i := range r.n {
		if r.tokens[i].group == 0 {
			r.main = 0
			break
		}
	}
	extra := r.annotations()
	r.margins()
	if !r.whole() {
		r.lookUp(r.main)
		r.chooseLanguage()
		r.titles()
	}
	if extra != 0 {
		r.refine(extra)
	}
	if r.reading.n == 0 {
		r.add(Part{Text: trimmed(r.text)})
	}
}

// whole reads a text that is a title of the catalogue but for what stands beside
// it.
func (r *run) whole() bool {
	start, end, strong := -1, 0, false
	for i := range r.n {
		t := &r.tokens[i]
		if t.group != r.main || t.taken {
			continue
		}
		strong = strong || start >= 0 && t.sep >= sepSlash
		if start < 0 {
			start = t.start
		}
		end = t.end
	}
	if start < 0 || r.parser.Language != "" && r.parser.Language != English {
		return false
	}
	part, ok := r.parser.catalogue(role.Title(r.text[start:end]))
	if strong && part.Also == 0 && string(part.Title) != r.text[start:end] {
		return false
	}
	if ok {
		part.Text = r.text[start:end]
		r.reading.Language = English
		r.add(part)
	}
	return ok
}

// add appends a part unless there is no room.
func (r *run) add(p Part) {
	if r.reading.n < maxParts {
		r.reading.parts[r.reading.n] = p
		r.reading.n++
	}
}

// qualify keeps the first qualifier found.
func (r *run) qualify(start, end int) {
	if r.reading.Qualifier == "" && start < end {
		r.reading.Qualifier = trimmed(r.text[start:end])
	}
}

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
		if found := words.find(key); len(found) > 0 {
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
	}
	r.units[r.nunits] = u
	r.nunits++
}

// oneWord takes a word apart into known pieces, or mends a slip in it, or keeps
// it as unknown.
func (r *run) oneWord(words *lexicon, i int) {
	word, t := r.word(i), r.tokens[i]
	if len(word) <= maxWord && r.compound(words, i) {
		return
	}
	u := unit{first: i, last: i, start: t.start, end: t.end, genitive: t.genitive}
	if len(word) <= maxWord && t.end-t.start > 0 {
		if found := words.repair(word); len(found) > 0 {
			u.entries, u.repaired = found, true
		}
	}
	r.append(u)
}

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
		return end-from == 3 && means != aIgnore && means != aProse && means != aOutlet && !means.little() && means != aFinance
	}
}

// unspacedWord cuts a word of Chinese, Japanese or Korean, the longest known
// pieces first.
func (r *run) unspacedWord(words *lexicon, i int) bool {
	word, t := r.word(i), r.tokens[i]
	unknownFrom := -1
	offset := t.start // in the text; folding keeps the length of these scripts
	flush := func(to int) {
		if unknownFrom >= 0 {
			r.append(unit{first: i, last: i, start: offset + unknownFrom, end: offset + to})
			unknownFrom = -1
		}
	}
	for from := 0; from < len(word); {
		found, length := []*entry(nil), 0
		for end := min(len(word), from+words.longest); end > from; end-- {
			if end < len(word) && !utf8.RuneStart(word[end]) {
				continue
			}
			if found = words.find(word[from:end]); len(found) > 0 {
				length = end - from
				break
			}
		}
		if length == 0 {
			if unknownFrom < 0 {
				unknownFrom = from
			}
			_, w := utf8.DecodeRune(word[from:])
			from += w
			continue
		}
		flush(from)
		r.append(unit{first: i, last: i, start: offset + from, end: offset + from + length, entries: found})
		from += length
	}
	flush(len(word))
	return true
}

// chooseLanguage finds the language that most words of the text share, and
// what each word means in it. English words are loans beside others; a word
// written with accents is hardly English, and little words decide where nothing
// else does.
func (r *run) chooseLanguage() {
	common := every
	for i := range r.nunits {
		u := &r.units[i]
		if u.repaired {
			continue
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
	if given := setOf(r.parser.Language); given != 0 {
		r.chosen = given
	} else if common != every {
		r.chosen = common.one()
	}
	if r.chosen != 0 {
		r.reading.Language = r.chosen.first()
	}
	r.means(common)
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
	if has&^en != 0 && accented(text[u.start:u.end]) {
		has &^= en
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
	by := false
	for i := range r.nunits {
		u := &r.units[i]
		u.means = meaning(u.entries, r.chosen, common)
		if u.sep >= sepComma {
			by = false
		}
		if u.repaired && (by || r.chosen&en == 0 && !spokenIn(u.entries, r.chosen) || ambiguous(u.entries, r.chosen)) {
			u.means, u.repaired = [3]atom{}, false
		}
		by = by || u.means[0] == aBy || u.means[1] == aBy || u.means[2] == aBy
	}
	for i := range r.nunits {
		switch u := &r.units[i]; u.means[0] {
		case aProd:
			u.means[0] = r.abbreviation(i)
		case aEx:
			u.means[0] = aProse
			if strings.HasPrefix(r.text[u.end:], ".") {
				u.means[0] = aExecutive
			}
		}
	}
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

// abbreviation returns what "prod." stands for: production before another head,
// else producer.
func (r *run) abbreviation(i int) atom {
	for j := i + 1; j < r.nunits && r.units[j].sep < sepComma; j++ {
		for _, a := range r.units[j].means {
			if a != 0 && (a.strong() || a.weak()) && a != aBy {
				return aProduction
			}
		}
	}
	return aProducer
}

// meaning returns what a word means in the language, else in one that shares
// the other words, else in English, else in the first that has it.
func meaning(entries []*entry, chosen, common langs) [3]atom {
	for _, in := range [...]langs{chosen, common, en, every} {
		for _, e := range entries {
			if e.in&in == 0 {
				continue
			}
			if in != chosen && e.means[0].little() && e.in&en == 0 {
				continue
			}
			return e.means
		}
	}
	return [3]atom{}
}
