package title

import (
	"cmp"
	"strings"

	"example.com/producedby/role"
)

// analyse finds the head of a chunk and what it comes to.
func (r *run) analyse(c *chunk) {
	c.tail, c.unknown = c.to, true
	if c.from >= c.to {
		return
	}
	units := r.units[c.from:c.to]
	if r.possessed(units) {
		c.verdict, c.unknown = none(ReasonActivity).guessed(), false
		return
	}
	if r.prose(units) {
		c.verdict, c.unknown = none(ReasonProse), false
		return
	}
	units, said := r.bracket(c, units)
	if said.ok {
		c.verdict, c.unknown = said, false
		return
	}
	head, at := r.head(units)
	c.head = head
	r.gather(c, units, at)
	switch {
	case c.unknown:
		c.tail = r.aloud(c.from, c.to)
		if v, ok := r.exact(c); ok {
			c.verdict, c.unknown = v, false
		}
	case c.with.has(aTrade), c.with.has(aSoftware):
		c.verdict = none(ReasonOtherTrade)
	case c.with.has(aThanks):
		c.verdict = none(ReasonProse)
	case head == 0:
		c.lone = c.before == 0 && !c.led && !c.with.has(aOutlet) && !c.with.has(aBy)
		c.verdict = headless(c.with, c.before)
		if c.before == 0 || c.led {
			c.verdict = c.verdict.named(0, c.with)
		}
		if v, ok := r.exact(c); ok {
			c.verdict = v
		}
	default:
		r.conclude(c, len(units) == 1+c.before+c.after, units[at].torn)
		r.doubt(c, units, at)
	}
}

// gather collects what the words of a chunk mean beside its head, up to where a
// name or company begins.
func (r *run) gather(c *chunk, units []unit, at int) {
	stop := false
	for i := range units {
		u := &units[i]
		c.repaired = c.repaired || u.repaired && !stop
		switch {
		case u.unknown() && c.led && c.head == 0:
			continue
		case u.unknown() && (c.head == 0 || i < at):
			c.before++
			continue
		case u.unknown():
			c.after++
			stop = stop || c.head == aProducer || c.head == aProduced
			if stop || r.strangers(units[i:]) {
				c.ends(i)
			}
			continue
		case i == at+1 && r.named(c, units[i:]), c.head != 0 && i > at && u.means[0] == aOutlet && r.strangers(units[i:]):
			stop = true
			c.ends(i)
		case !stop && r.linked(c, units, i, at):
			stop = true
			c.take(u.means, aBy)
			c.led = c.led || c.tail == c.to
			c.ends(i + 1)
		}
		c.unknown = false
		if !stop || i == at {
			c.take(u.means, lastAtom)
		}
	}
}

// ends notes where the title ends and a name or company begins, unless that is
// known.
func (c *chunk) ends(i int) {
	if c.tail == c.to {
		c.tail = c.from + i
	}
}

// take adds what a word means to the chunk: all of it, or one atom alone.
func (c *chunk) take(means [3]atom, only atom) {
	for _, a := range means {
		switch {
		case a == 0, only != lastAtom && a != only:
		case a == aInChargeOf:
			c.charge = true
		default:
			c.with.add(a)
		}
	}
}

// by reports whether a unit is, or ends in, a word for "by".
func (u *unit) by() bool { return u.means[0] == aBy || u.means[1] == aBy || u.means[2] == aBy }

// named reports whether the words after a producer's head are a name: one of
// them is not known, and no joining word leads to them.
func (r *run) named(c *chunk, units []unit) bool {
	if c.head != aProducer || r.chosen&headFirst != 0 {
		return false
	}
	for i := range units {
		switch u := &units[i]; {
		case u.means[0].little(), r.aside(u):
			return false
		case u.unknown():
			return true
		}
	}
	return false
}

// aside reports whether a unit stands in a square bracket.
func (r *run) aside(u *unit) bool { return r.tokens[u.first].aside }

// aloud returns where the words of a chunk end that stand outside a square
// bracket.
func (r *run) aloud(from, to int) int {
	for i := from + 1; i < to; i++ {
		if r.aside(&r.units[i]) {
			return i
		}
	}
	return to
}

// bracket looks at the words of a chunk that stand in a square bracket. What is
// no grade or field only qualifies the title, and is left off the units; an
// assistant of the production is none whatever it is filed under.
func (r *run) bracket(c *chunk, units []unit) ([]unit, verdict) {
	at := 0
	for at < len(units) && !r.aside(&units[at]) {
		at++
	}
	var with atoms
	loose := false
	for i := range units[at:] {
		switch m := units[at+i].means[0]; m {
		case 0, aProse, aFor, aThe, aOutlet:
			loose = true
		default:
			with.add(m)
		}
	}
	switch {
	case at == len(units) || at == 0:
		return units, verdict{}
	case loose:
		c.tail = c.from + at
		return units[:at], verdict{}
	case with.has(aProduction) && with.has(aAssistant):
		return units, none(ReasonAssistant)
	default:
		return units, verdict{}
	}
}

// exact returns the verdict for a chunk that is a title of the catalogue, or one
// and for whom.
func (r *run) exact(c *chunk) (verdict, bool) {
	if r.chosen&^en != 0 {
		return verdict{}, false
	}
	if end := r.aloud(c.from, c.to); end > c.tail && role.Title(r.text[r.units[c.from].start:r.units[end-1].end]).Known() {
		c.tail, c.after = end, 0 // a word that is known in this title alone: "Co-Production Partner"
	}
	if whole := *c; (c.led || c.after > 0) && c.tail < c.to {
		whole.tail, whole.unknown = c.to, true
		if v, ok := r.spelled(&whole); ok { // "executive in chrage of production", "excutive producr"
			c.tail, c.led, c.repaired, c.after = c.to, false, true, 0
			return v, true
		}
	}
	if v, ok := r.spelled(c); ok {
		return v, true
	}
	for i := c.from + 1; i < c.to; i++ {
		if r.units[i].means[0] != aFor {
			continue
		}
		title := *c
		title.tail = i
		if v, ok := r.spelled(&title); ok && (r.office(v) || r.leads(&title, r.units[i:c.to])) {
			c.tail, c.led, c.after = i+1, true, 0
			return v, true
		}
		break
	}
	return verdict{}, false
}

// office reports whether a title is that of an officer who manages productions in
// this medium alone, whatever the house is called: "for National Theatre".
func (r *run) office(v verdict) bool {
	first, _ := v.title.Roles(r.parser.Setting)
	return elsewhereOffice(first)
}

// aside reports whether a unit before a title is none of its words: a place, a
// company or a word that nobody knows.
func (u *unit) aside() bool {
	return u.unknown() || u.means[0] == aPlace || u.means[0] == aOutlet
}

// prefixed returns the verdict for a chunk that is a graded title of producing or
// management after a country, a company or words that nobody knows: "US Company Manager".
func (r *run) prefixed(c *chunk) (verdict, bool) {
	title := *c
	for title.from < c.tail && r.units[title.from].aside() {
		title.from++
	}
	if title.from == c.from || c.tail-title.from < 2 || r.chosen&^en != 0 {
		return verdict{}, false
	}
	title.before, title.unknown, title.repaired = 0, false, false
	v, ok := r.spelled(&title)
	first, _ := v.title.Roles(r.parser.Setting)
	graded := first.Class() == role.ClassProducing || first.Class() == role.ClassManagement
	return v, ok && graded && !v.plain()
}

// spelled returns the verdict for a chunk whose title the catalogue has, if need
// be with a slip of spelling.
func (r *run) spelled(c *chunk) (verdict, bool) {
	t := role.Title(r.text[r.units[c.from].start:r.units[c.tail-1].end])
	if !t.Known() {
		t = r.spelledOut(c, t)
	}
	switch {
	case t.Known():
		c.repaired = false
	case c.repaired || c.unknown || c.before > 0:
		if near, ok := r.misspelt(c); ok {
			t, c.repaired = near, true
		}
	}
	if first, _ := t.Roles(r.parser.Setting); first == 0 {
		if elsewhere(t, r.parser.Setting) {
			return is(t), true
		}
		return verdict{}, false
	}
	v := is(t)
	v.title, _ = t.CanonicalIn(r.parser.Setting)
	v.printed = t
	return v, true
}

// spelledOut returns the title of the catalogue that the words of a chunk are when
// their heads stand in full and in the singular, "Company Manager" for "Company
// Mgr" and "Key Grip" for "Key Grips", or else the title as written.
func (r *run) spelledOut(c *chunk, written role.Title) role.Title {
	changed := false
	for i := c.from; i < c.tail; i++ {
		u := &r.units[i]
		full := u.lemma()
		changed = changed || full != "" && !strings.EqualFold(full, r.text[u.start:u.end])
	}
	if changed {
		var b strings.Builder
		for i := c.from; i < c.tail; i++ {
			u := &r.units[i]
			b.WriteString(cmp.Or(u.lemma(), r.text[u.start:u.end]))
			b.WriteByte(' ')
		}
		if t := role.Title(b.String()); t.Known() {
			return t
		}
	}
	if one, plural := strings.CutSuffix(string(written), "s"); plural && role.Title(one).Known() {
		return role.Title(one)
	}
	return written
}

// lemma returns the first word of the line that an English head stands in, in the
// singular, or nothing for another word and for one with a slip.
func (u *unit) lemma() string {
	switch {
	case u.repaired:
		return ""
	case u.means == [3]atom{aProducer}:
		return "producer"
	case u.means == [3]atom{aExecutive, aProducer}:
		return "executive producer"
	case u.means[1] != 0:
		return ""
	}
	switch u.means[0] {
	case aManager, aDirector, aCoordinator, aSupervisor, aExecutive:
	default:
		return ""
	}
	for _, e := range u.entries {
		if e.in&en != 0 && e.means == u.means {
			first, _, _ := strings.Cut(e.words, " ")
			return strings.TrimSuffix(first, "s")
		}
	}
	return ""
}

// strangers reports whether none of the words is known as anything but a
// little word.
func (r *run) strangers(units []unit) bool {
	for i := range units {
		if m := units[i].means[0]; m != 0 && !m.little() && m != aOutlet {
			return false
		}
	}
	return true
}

// conclude judges a chunk with a head.
func (r *run) conclude(c *chunk, alone bool, torn role.Role) {
	c.with.drop(c.head)
	if c.with.has(aMakingWork) || c.with.has(aMakingProducer) {
		c.with.add(aProduction)
	}
	if c.with.has(aAP) {
		r.spellOut(c)
	}
	c.verdict = r.local(c, judge(c.head, c.with, r.chosen, c.charge, alone)).named(c.head, c.with)
	if v, ok := r.exact(c); ok {
		c.verdict, c.before, c.listed = v, 0, true
	} else if v, ok := r.prefixed(c); ok {
		c.verdict = v
	}
	c.passed = c.before > 0
	switch {
	case torn != 0:
		c.verdict = verdict{other: torn, ok: true}
	case r.elseOfCraft(c):
		first, _ := c.verdict.title.Roles(r.parser.Setting)
		c.verdict = none(c.verdict.reason).or(first)
	case c.before+c.after > 0 && c.head == aExecutive && c.verdict.reason == ReasonExecutive && !c.charge:
		c.verdict = verdict{}
	case c.before > 0 && c.head == aProducer && c.verdict.plain():
		c.verdict = verdict{} // an unknown word before a plain producer may make it anything
	}
}

// elseOfCraft reports whether words before a neighbour of producers that nobody
// knows, or a numeral, may make it another of its craft: "pomocník režiséra",
// "2. Kamera". In scripts without spaces such a word is a name before a director.
func (r *run) elseOfCraft(c *chunk) bool {
	switch {
	case c.verdict.reason == 0 || c.verdict.title == "" || c.listed:
		return false
	case c.head == aOfficer:
		return c.before > 0
	case r.chosen&en != 0 || c.head == aDirectorOf && r.chosen&(ja|zh|ko) != 0:
		return false
	default:
		return c.before > 0 || r.another(c)
	}
}

// spellOut reads "AP" beside other words as the setting does: "casting AP".
func (r *run) spellOut(c *chunk) {
	c.with.drop(aAP)
	if first, _ := role.Title("AP").Roles(r.parser.Setting); first == role.AssistantProducer {
		c.with.drop(aAssociate)
		c.with.add(aAssistant)
	}
}

// plain reports whether the title is a producer's without a grade that tells.
func (v verdict) plain() bool {
	switch v.title {
	case role.TitleProducer, "Other Producer", role.TitleProducedBy:
		return v.reason == 0
	default:
		return false
	}
}

// headless returns what words without a head come to. One of them that is not
// known may be the head, so that the rest is guessed, and nothing is decided in a
// field that has managers of its own.
func headless(with atoms, unknown int) verdict {
	switch {
	case with.has(aBy):
		return credited(with)
	case with.has(aOutlet): // "BBC Studios"
		return verdict{}
	case unknown == 0 && with.only(aAgency, aPublisher):
		return none(ReasonCompany)
	case unknown > 0 && with.has(aPost):
		return verdict{}
	case unknown > 0 && with.any(aPost, aCharacters):
		return none(ReasonActivity).guessed()
	case with.any(aPost, aCharacters):
		return none(ReasonActivity)
	case with.has(aCo), with.has(aIgnore), with.has(aPlace):
		return verdict{}
	case with.any(aCo, aOther):
		return none(ReasonActivity).guessed()
	default:
		return verdict{}
	}
}

// credited returns what a field of work with "by" comes to: the credit of
// whoever did that work.
func credited(with atoms) verdict {
	switch {
	case with.has(aStory), with.has(aScript), with.has(aCharacters):
		return none(ReasonWriting)
	case with.has(aFinance), with.has(aPublicity), with.has(aOperations), with.has(aNetwork):
		return none(ReasonCompany)
	case with.has(aMusic), with.has(aVocal), with.has(aCasting), with.has(aCraftField), with.has(aAnimation), with.has(aVFX),
		with.has(aEdit), with.has(aArchive), with.has(aStage), with.has(aPromo), with.has(aSide):
		return none(ReasonCraft)
	case with.any(aPost, aCharacters):
		return none(ReasonActivity)
	default:
		return verdict{}
	}
}

// possessed reports whether a producer's genitive leads to words that nobody
// knows: "Producer's Rep", "Producer's Cut". Whatever it is, it is no producer.
func (r *run) possessed(units []unit) bool {
	for i := range units {
		if r.genitiveArticle(units, i) && units[i+1].means[0] == aProducer && r.strangers(units[:i]) {
			return true
		}
	}
	n := len(units) - 1
	if n > 1 && units[n-1].means[0] == aGenitive {
		return units[n].unknown() && units[n-2].means[0] == aProducer
	}
	return n > 0 && units[n].unknown() && !units[n].genitive && units[n-1].genitive && units[n-1].means[0] == aProducer
}

// prose reports whether the units are a sentence or a label and no title.
func (r *run) prose(units []unit) bool {
	for i := range units {
		switch u := &units[i]; {
		case u.means[0] == aThanks && i > 0 && units[i-1].means[0] == aOf && r.chosen&en != 0:
			return true // "wish to thank"
		case u.by():
			return false // names follow
		case i > 0 && u.means[0] == aProse && units[i-1].means[0] == aFor && r.calling(u):
			return false // a name
		case u.means[0] == aProse && !r.aside(u):
			return true
		}
	}
	return false
}

// calling reports whether a word of sentences that stands after "for" begins a
// name there: nobody asks or is a former one after it.
func (r *run) calling(u *unit) bool {
	switch string(r.word(u.first)) {
	case "why", "what", "where", "when", "how", "ex":
		return true
	default:
		return false
	}
}

// head returns the head of a group of words and where it stands: the last noun
// before a preposition in languages such as English, the first in languages
// such as French.
func (r *run) head(units []unit) (atom, int) {
	units = units[:r.reach(units)]
	first := r.chosen&headFirst != 0
	head, at := pick(units, first, atom.strong)
	if head == 0 {
		head, at = pick(units, first, atom.weak)
		if noun, where := pick(units, first, atom.qualified); head == aProductionStaff && noun != 0 {
			return noun, where // "produkční asistentka"
		}
		return head, at
	}
	if next := at + 1; head == aManager && first && next < len(units) && units[at].means[1] == aBoss && units[next].means[0] == aProducer {
		return aProducer, next // "chef producteur"
	}
	if officer, where := pick(units, first, isOfficer); head == aProducer && officer != 0 && where > at && !first {
		return officer, where // "producer liaison"
	}
	if head.person() {
		if other, where := pick(units, first, isProducer); other != 0 && !units[where].genitive {
			return other, where // "producer-presenter" in any order
		}
	}
	if helper, where := pick(units, first, atom.weak); helper == aAssistant && (where < at) == first && where != at {
		return helper, where
	}
	return head, at
}

// reach returns how many of the words may hold the head: those before a square
// bracket, a preposition or a name, if there is a head among them.
func (r *run) reach(units []unit) int {
	for i := 1; i < len(units); i++ {
		m := units[i].means
		switch {
		case r.chosen&headFirst == 0 && units[i].unknown() && !units[i].genitive:
			if head, _ := pick(units[:i], false, atom.strong); head == aProducer && !r.owns(units) {
				return i // a name begins
			}
		case r.aside(&units[i]):
			if r.hasHead(units[:i]) {
				return i
			}
			return len(units)
		case r.genitiveArticle(units, i):
			return i
		case m[0] != aOf && m[0] != aInChargeOf && m[0] != aFor && m[0] != aBy && m[1] != aBy:
		case m[0] == aFor && r.chosen&en != 0 && fields(units[:i]):
			return i // "Casting for Line Producer"
		case !r.hasHead(units[:i]):
		case m[1] == aBy:
			return i + 1
		default:
			return i
		}
	}
	return len(units)
}

// fields reports whether words that have no head are fields of work, each of them.
func fields(units []unit) bool {
	for i := range units {
		if m := units[i].means[0]; m < aPost || m > aCharacters {
			return false
		}
	}
	return true
}

// isProducer reports whether a is the head that this package is about.
func isProducer(a atom) bool { return a == aProducer }

// isOfficer reports whether a is somebody who acts for others.
func isOfficer(a atom) bool { return a == aOfficer }

// hasHead reports whether any of the units may be a head.
func (r *run) hasHead(units []unit) bool {
	head, _ := pick(units, true, atom.strong)
	if head == 0 {
		head, _ = pick(units, true, atom.weak)
	}
	return head != 0
}

// pick returns the first or the last atom for which ok holds. A genitive is no
// head where another noun follows it.
func pick(units []unit, first bool, ok func(atom) bool) (atom, int) {
	head, at := atom(0), 0
	for i := range units {
		if units[i].genitive && i+1 < len(units) {
			continue
		}
		for _, a := range units[i].means {
			if a == 0 || !ok(a) {
				continue
			}
			if head == 0 || !first {
				head, at = a, i
			}
		}
	}
	return head, at
}
