package title

import (
	"bytes"
	"strings"
)

// leads reports whether the first of the words leads to a name or company: "by",
// "at", or "for" and, after an English producer, "of", where what follows is not
// the work that the title is for.
func (r *run) leads(c *chunk, units []unit) bool {
	link, rest := &units[0], units[1:]
	switch {
	case link.by(), link.means[1] == aWhere:
		return true
	case link.means[0] == aFor:
		return len(rest) == 0 || !r.scope(c, rest)
	case link.means[0] == aOf:
		return len(rest) > 0 && (c.head == aProducer || c.with.has(aFounder)) && r.chosen&en != 0 && !r.scope(c, rest) && !otherTrade(rest)
	default:
		return false
	}
}

// otherTrade reports whether a word is of another trade: "of beef cattle".
func otherTrade(units []unit) bool {
	for i := range units {
		if units[i].means[0] == aTrade {
			return true
		}
	}
	return false
}

// linked reports whether a name or company begins after unit i of a chunk whose
// head is at: words without a head have it after their first.
func (r *run) linked(c *chunk, units []unit, i, at int) bool {
	if c.head != 0 {
		return i >= at && r.leads(c, units[i:])
	}
	return i > 0 && (units[i].by() || units[i].means[0] == aFor && r.leads(c, units[i:]))
}

// sharesName reports whether unit i joins what stands after a word for "for" to
// more of it, as in "for Sound & Vision" and "for film and television": what follows
// "&" or "and" is no word of the trade, or no more than kinds of programme.
func (r *run) sharesName(from, i int) bool {
	u := &r.units[i]
	next := i
	switch {
	case u.means[0] == aAnd:
		next++
	case u.sep != sepSlash || !strings.ContainsAny(r.text[r.units[i-1].end:u.start], "&＆"):
		return false
	}
	link := from
	for link < i && r.units[link].means[0] != aFor {
		link++
	}
	if link == from || link+1 >= i || next == r.nunits {
		return false
	}
	named, kinds := true, true
	for j := next; j < r.nunits && (j == next || r.units[j].sep < sepComma && r.units[j].means[0] != aAnd); j++ {
		a := r.units[j].means[0]
		named, kinds = named && (a == 0 || a == aOutlet || a == aTrade || r.units[j].counts()), kinds && a.programme()
	}
	return named || kinds && r.units[i-1].means[0].programme()
}

// scope reports whether the words after "for" say for which work the title is,
// "visual effects" or "the post-production department", and are no name that has
// such words in it: every word is known, none is a grade or a person, and together
// they are one field of work.
func (r *run) scope(c *chunk, units []unit) bool {
	var p phrase
	for i := range units {
		switch a := units[i].means[0]; {
		case i > 0 && a != 0 && a == units[i-1].means[0] && bytes.Equal(r.word(units[i].last), r.word(units[i-1].last)):
			return false // "Location, Location"
		case a == aFor, units[i].by():
			return p.scope(c.head)
		case a.little():
		case !spokenIn(units[i].entries, r.chosen|en) || !p.take(&units[i], c.head.helps()), p.trade && c.graded():
			return false
		}
	}
	return p.scope(c.head)
}

// graded reports whether a producer has a grade so far, as those of other trades
// have none but "co-": "Line Producer for The Farm".
func (c *chunk) graded() bool {
	return c.head == aProducer && (c.with.any(aCo+1, aOther) || c.with.has(aExecutive) || c.with.has(aAssociate))
}

// phrase is what the words after "for" come to.
type phrase struct {
	words   int
	field   atom // the field of work that the words tell, if they do
	mixed   bool // they tell two, or a field and a kind of programme after it
	carries bool // they tell a kind of programme, or who makes or shows it
	company bool // one of them is a noun for a company
	loose   bool // the last of them, or one after a field, tells nothing: "Field Day"
	theatre bool // one of them is of the theatre
	trade   bool // one of them is of another trade
}

// take adds a word to the phrase; false means that it makes the phrase a name.
// Who helps others does so for persons as well.
func (p *phrase) take(u *unit, helps bool) bool {
	a := u.means[0]
	switch {
	case a == 0, a == aOutlet, a == aPlace, a == aProse, a == aUnit, u.counts():
		return false
	case !helps && u.means[1] != aBoss && a.names():
		return false
	}
	p.words++
	p.loose = p.loose && p.field != 0 || a == aIgnore && p.words > 1
	p.mixed = p.mixed || p.carries && (a == aSide && p.theatre || a == aTheatre)
	p.theatre = p.theatre || a == aTheatre
	switch {
	case a == aTrade:
		p.trade = true
	case a.outfit():
		p.company = true
		p.carries = p.carries || a != aCompany
	case a.programme():
		p.mixed = p.mixed || p.field != 0 && !p.field.manner()
		p.carries = true
	case a < aPost || a > aCharacters || a == aOffice || p.field == a:
	default:
		p.mixed = p.mixed || p.field != 0 && !p.field.manner()
		p.field = a
	}
	return true
}

// counts reports whether a unit is a number.
func (u *unit) counts() bool { return len(u.entries) > 0 && u.entries[0] == numbered[0] }

// scope reports whether the phrase says for which work the title is. A company by
// itself does, as in "for the studio". Departments of those who neither produce nor
// direct may be of two fields.
func (p *phrase) scope(head atom) bool {
	switch {
	case p.trade:
		return !p.carries
	case p.words == 0, p.company && p.words > 1, p.loose:
		return false
	default:
		return !p.mixed || head != aProducer && head != aDirector
	}
}

// apart reports whether words set off from a title, which have no head, are the
// name of a company rather than its grades or fields: "Producer, Cartoon Network".
func (r *run) apart(c, before *chunk) bool {
	if c.head != 0 || c.to-c.from < 2 || c.sep != sepComma && c.sep != sepDash {
		return false
	}
	if before.head == aProducer && r.units[c.to-1].means[0] == aUnit {
		return true // "Line Producer, 2nd Unit"
	}
	var p phrase
	graded := false
	for i := c.from; i < c.to; i++ {
		a := r.units[i].means[0]
		switch {
		case r.units[i].counts():
			return true
		case !a.little() && !p.take(&r.units[i], true):
			return false
		}
		graded = graded || a >= aCo && a <= aOther
	}
	last := r.units[c.to-1].means[0]
	return !p.scope(before.head) || graded && (last.programme() || last == aDigital)
}

// outfitted reports whether words set off from a title, which name somebody who does
// not produce, end in a noun for a company: "Producer, Creative Artists Agency".
func (r *run) outfitted(c *chunk) bool {
	return c.to-c.from > 1 && c.verdict.reason != 0 && c.verdict.title == "" && c.sep == sepComma && r.units[c.to-1].means[0].outfit()
}

// names reports whether a is a person or a grade, which after "for" is part of a
// name.
func (a atom) names() bool {
	if a.outfit() || a == aGroup || a == aProduction {
		return false
	}
	return a.strong() || a.weak() || a >= aCo && a <= aOther
}

// outfit reports whether a is a noun for a company.
func (a atom) outfit() bool {
	switch a {
	case aCompany, aStudio, aNetwork, aAgency, aPublisher:
		return true
	default:
		return false
	}
}

// programme reports whether a is a kind of programme, which a word for how it is
// made may stand before.
func (a atom) programme() bool {
	switch a {
	case aFilm, aTelevision, aGenre, aShow, aSeries, aSide, aTheatre:
		return true
	default:
		return false
	}
}

// manner reports whether a says how a programme is made or shown: "animated films",
// "live television".
func (a atom) manner() bool {
	switch a {
	case aAnimation, aDigital, aLive, aBroadcast, aNews:
		return true
	default:
		return false
	}
}

// helps reports whether a is somebody who works for another person.
func (a atom) helps() bool {
	switch a {
	case aAssistant, aSecretary, aOfficer, aConsultant, aTrainee, aCrafts:
		return true
	default:
		return false
	}
}
