package title

// companied reads a complete title and the name that is set off from it by a
// comma, a colon, a spaced dash or square brackets: "Executive Producer - Rhythm &
// Hues". It is false where what follows says more of the title, or is another one.
func (r *run) companied() bool {
	at := r.setOff()
	if at < 0 {
		return false
	}
	first, last, end := -1, -1, 0
	for i := range r.n {
		switch {
		case !r.titled(i):
		case i >= at:
			end = r.tokens[i].end
		default:
			last = i
			if first < 0 {
				first = i
			}
		}
	}
	before := r.parser.Parse(r.text[r.tokens[first].start:r.tokens[last].end])
	title := before.First()
	if before.n != 1 || !title.Kind.Produces() || title.Confidence < Contested || before.Qualifier != "" || before.Rest != "" {
		return false
	}
	start := r.tokens[at].start
	name, open, words := r.company(before.Language, r.text[start:end])
	if open {
		full := *r
		full.lookUp(r.main)
		full.chooseLanguage()
		full.titles()
		name = full.reading.Qualifier == "" && full.changes(title, words)
	}
	if !name {
		return false
	}
	title.Confidence = min(title.Confidence, Composed)
	title.Notes = Notes{}
	r.reading.Language = before.Language
	r.add(title, group{start: r.tokens[first].start, end: r.tokens[last].end})
	r.qualify(start, end)
	return true
}

// setOff returns the first word that is set off from those of the title, or -1
// if there is none or others are set off from it in turn.
func (r *run) setOff() int {
	at, before := -1, -1
	for i := range r.n {
		t := &r.tokens[i]
		if !r.titled(i) {
			continue
		}
		apart := t.sep == sepComma || t.sep == sepDash || t.sep == sepColon
		switch {
		case before < 0:
		case at < 0 && (apart || t.aside && !r.tokens[before].aside):
			at = i
		case at < 0 && t.sep == sepSlash, at >= 0 && (apart || t.aside != r.tokens[at].aside):
			return -1
		}
		before = i
	}
	return at
}

// changes reports whether a reading of the whole text makes another role of a
// graded title for what several words tell, or reads words beside a title without a trace of them.
func (r *run) changes(title Part, words int) bool {
	if r.reading.n != 1 {
		return false
	}
	p := r.reading.parts[0]
	if p.Role == title.Role {
		return p.Title == title.Title
	}
	return words > 1 && title.graded() && p.Kind.Produces() && !p.Role.Is(title.Role)
}

// company reports whether words set off from a title are a name: one of them is
// not known or of another language than the rest, or together they are no one
// field of work and no grades. It is left open where they may be either, and no
// name is what has another title in it.
func (r *run) company(in Language, text string) (name, open bool, words int) {
	n := run{parser: Parser{Setting: r.parser.Setting, Language: in}}
	n.reading.Text = text
	n.scan(text)
	n.read()
	var p setOffPhrase
	for i := range n.nunits {
		p.add(&n.units[i], in)
	}
	p.unknown = p.unknown || n.nunits > 1 && n.units[0].means[0] == aProse && n.calling(&n.units[0])
	if n.nunits > 1 && (p.noun.outfit() || in == English && (p.foreign && p.spoken || p.called())) {
		return true, false, n.nunits
	}
	for part := range n.reading.Parts() {
		if p.unknown && !p.head && part.Confidence == Guessed {
			continue // "Xyzzy Produktion" is nobody
		}
		if part.Kind == KindKnown && part.Confidence > Repaired || part.Kind.Produces() || part.Kind == KindNeighbour {
			return false, false, n.nunits
		}
	}
	switch {
	case p.unknown:
		return true, false, n.nunits
	case n.nunits == 0, p.joined:
		return false, false, n.nunits
	default:
		name = n.nunits > 1 && !p.graded && !p.scope(aProducer)
		return name, !name, n.nunits
	}
}

// setOffPhrase is what words set off from a title come to.
type setOffPhrase struct {
	phrase
	noun    atom // the last word
	unknown bool // one of them is not known, is a number or names a company
	foreign bool // one is of other languages than English
	spoken  bool // one is English
	graded  bool // one is a grade
	person  bool // one is a person, and no word for "of" after it
	head    bool // one is a head whatever stands beside it
	joined  bool // a word or mark for "and" stands between them
	idle    bool // one that tells nothing stands after a field
}

// add adds a word.
func (p *setOffPhrase) add(u *unit, in Language) {
	a := u.means[0]
	p.joined = p.joined || a == aAnd || p.noun != 0 && u.sep == sepSlash
	if a.little() {
		p.person = p.person && a == aAnd
		return
	}
	p.noun = a
	if u.unknown() || u.repaired || a == aOutlet || u.counts() {
		p.unknown = true
		return
	}
	english := spokenIn(u.entries, en)
	p.foreign, p.spoken = p.foreign || !english, p.spoken || english
	p.unknown = p.unknown || in == English && !english && p.words > 0
	p.idle = p.idle || a == aIgnore && p.field != 0
	p.graded = p.graded || a >= aCo && a <= aOther || a == aAssociate
	p.head = p.head || a.strong() || u.means[1].strong()
	p.person = p.person || a.strong() && a != aProducer
	p.take(u, true)
}

// called reports whether English words end in what companies make, after a grade, a
// person or a word that tells nothing: "Associated Media", "Participant Media".
func (p *setOffPhrase) called() bool {
	makes := p.noun.programme() || p.noun == aDigital || p.noun == aProduction
	return makes && (p.graded || p.person || p.idle)
}
