package title

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
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
	if p.Setting.Medium == 0 && elsewhereOffice(first) {
		var part Part
		part.suggest(first)
		return part, true
	}
	title, _ := t.CanonicalIn(p.Setting)
	part := Part{Title: title, Role: first, Also: also, Confidence: Exact}
	part.Kind, part.Reason = classify(first, p.Setting)
	for _, r := range t.Alternatives(p.Setting) {
		part.suggest(r)
	}
	return part, true
}

// elsewhereOffice reports whether a role manages productions in one medium only,
// and its title names an officer of a company in the others.
func elsewhereOffice(r role.Role) bool {
	return r == role.GeneralManager || r == role.CompanyManager || r == role.DevelopmentDirector
}

// classify returns what kind of title a role's is.
func classify(r role.Role, in role.Setting) (Kind, Reason) {
	switch r {
	case role.VFXCoordinator, role.ProductionAccountant, role.ProductionSecretary, role.LocationManager:
		return KindNeighbour, 0
	case role.GeneralManager, role.CompanyManager:
		if in.Medium != role.Theatre {
			return KindKnown, ReasonAdministration
		}
	case role.DevelopmentDirector:
		if in.Medium != role.VideoGame {
			return KindKnown, ReasonAdministration
		}
	case role.StaffWriter, role.StoryEditor, role.ExecutiveStoryEditor:
		return KindKnown, ReasonWriting
	case role.ProductionAssistant:
		return KindKnown, ReasonAssistant
	case role.Researcher:
		return KindKnown, ReasonCraft
	}
	switch r.Class() {
	case role.ClassProducing:
		return KindProducing, 0
	case role.ClassManagement:
		return KindManagement, 0
	default:
		return KindNeighbour, 0
	}
}

// kindOf returns what kind of text one is that is no producing title and has no
// role: a title that is known, or none.
func kindOf(why Reason) Kind {
	switch why {
	case ReasonCompany, ReasonActivity, ReasonOtherTrade, ReasonProse:
		return KindNone
	default:
		return KindKnown
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
	source      cite.SourceID
	sep         separator
	genitive    bool
	repaired    bool
	torn        role.Role // the role that it has if it is a title at all, where the text does not tell
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
	later   uint8 // brackets that only qualify, by their bits
	dashes  dashes

	qualifier, rest group // where the reading's qualifier and rest stand
	several         group // where several seasons are named; see [run.seasons]

	places [maxParts]group // where the parts stand
	notes  [maxNotes]remark
	nnotes int
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
	r.endings()
	extra := r.annotations()
	r.margins()
	r.joinDashes()
	if !r.whole() && !r.companied() {
		r.lookUp(r.main)
		r.chooseLanguage()
		r.titles()
	}
	if extra != 0 {
		r.refine(extra)
	}
	for g := 1; g <= r.ngroup; g++ {
		if r.later>>g&1 != 0 {
			r.qualify(r.groups[g].start, r.groups[g].end)
		}
	}
	r.qualify(r.several.start, r.several.end)
	if r.reading.n == 0 {
		part := Part{Text: trimmed(r.text)}
		for _, elsewhere := range role.Title(part.Text).Alternatives(role.Setting{}) {
			part.suggest(elsewhere)
		}
		r.add(part, group{end: len(r.text)})
	}
	r.attach()
	if r.unread > 0 {
		r.leave(r.unread, len(r.text))
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
		strong = strong || start >= 0 && t.sep >= sepComma
		if start < 0 {
			start = t.start
		}
		end = t.end
	}
	if start < 0 || r.parser.Language != "" && r.parser.Language != English {
		return false
	}
	written := role.Title(r.text[start:end])
	part, ok := r.parser.catalogue(written)
	if one, plural := strings.CutSuffix(string(written), "s"); !ok && plural {
		part, ok = r.parser.catalogue(role.Title(one))
		part.Confidence = min(part.Confidence, Composed)
	}
	if strong && part.Also == 0 && !parted(written, part.Title) {
		return false
	}
	if !ok && elsewhere(written, r.parser.Setting) {
		part, ok = r.known(written), true
	}
	if ok {
		part.Text = r.text[start:end]
		r.reading.Language = English
		r.add(part, group{start: start, end: end})
	}
	return ok
}

// parted reports whether a text with a separator in it is one title all the same:
// it, or another name of it, is spelled so.
func parted(written, t role.Title) bool {
	if strings.ContainsAny(string(t), ",&") {
		return true
	}
	if strings.Contains(string(t), "-") && strings.EqualFold(strings.ReplaceAll(tight(written), "/", "-"), string(t)) {
		return true
	}
	for name := range t.OtherNames() {
		if strings.ContainsAny(string(name), ",/") && strings.EqualFold(string(name), tight(written)) {
			return true
		}
	}
	return false
}

// tight returns a title without the spaces around its slashes.
func tight(t role.Title) string {
	before, after, slash := strings.Cut(string(t), "/")
	if !slash {
		return string(t)
	}
	return strings.TrimRightFunc(before, unicode.IsSpace) + "/" + tight(role.Title(strings.TrimLeftFunc(after, unicode.IsSpace)))
}

// elsewhere reports whether a text is an abbreviation, or a by-name, of a title
// that stands for nothing in the setting.
func elsewhere(written role.Title, in role.Setting) bool {
	spelled, ok := written.Canonical()
	first, _ := written.Roles(in)
	return ok && first == 0 && !alike(spelled, written)
}

// alike reports whether two titles differ in case, spaces and punctuation alone.
func alike(a, b role.Title) bool {
	for {
		one, restOfA := nextLetter(a)
		other, restOfB := nextLetter(b)
		if one != other {
			return false
		}
		if one == 0 {
			return true
		}
		a, b = restOfA, restOfB
	}
}

// nextLetter returns the first letter or digit of t in lower case, zero for none,
// and what follows it.
func nextLetter(t role.Title) (letter rune, rest role.Title) {
	for i, c := range t {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return unicode.ToLower(c), t[i+utf8.RuneLen(c):]
		}
	}
	return 0, ""
}

// add appends a part and where it stands. What there is no room for is left over.
func (r *run) add(p Part, at group) {
	if r.reading.n == maxParts {
		r.leave(at.start, at.end)
		return
	}
	r.reading.parts[r.reading.n], r.places[r.reading.n] = p, at
	r.reading.n++
}

// qualify keeps a qualifier: the first in the field of that name, others in the
// rest.
func (r *run) qualify(start, end int) {
	text := ""
	if start < end {
		text = trimmed(r.text[start:end])
	}
	switch {
	case text == "" || start >= r.qualifier.start && end <= r.qualifier.end:
	case r.reading.Qualifier == "":
		r.reading.Qualifier, r.qualifier = text, group{start: start, end: end}
	default:
		r.leave(start, end)
	}
}

// leave keeps text that belongs to no title in the rest.
func (r *run) leave(start, end int) {
	if r.reading.Rest != "" {
		start, end = min(r.rest.start, start), max(r.rest.end, end)
	}
	r.reading.Rest, r.rest = trimmed(r.text[start:end]), group{start: start, end: end}
}
