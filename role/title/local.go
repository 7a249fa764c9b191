package title

import "example.com/producedby/role"

// local corrects a verdict for the usage of one country, language or medium.
func (r *run) local(c *chunk, v verdict) verdict {
	v = r.spoken(c, v)
	if v.title != role.TitleLineProducer || v.literal == 0 || r.onScreen() {
		return v
	}
	in := r.parser.Setting.Medium
	if r.chosen&pt != 0 && in == role.Music || r.chosen&fr != 0 && in == role.VideoGame {
		executive := role.TitleExecutiveProducer
		if v.literal == role.CoExecutiveProducer {
			executive = role.TitleCoExecutiveProducer
		}
		if in == role.Music {
			return is(executive).saysWho("arts-entertainment-music-producers")
		}
		return is(executive).saysWho("wikipedia-fr-producteur-executif-mirror")
	}
	return between(v.literal, role.LineProducer)
}

// onScreen reports whether the setting is one of those in which the executing
// producer is known to be the line producer: the rest has no shoot to run. Of the
// rest, sources speak of Portuguese for music and of French for games, and both
// mean whoever stands above the producers.
func (r *run) onScreen() bool {
	switch r.parser.Setting.Medium {
	case role.Music, role.VideoGame, role.Theatre:
		return false
	default:
		return true
	}
}

// spoken corrects a verdict for the usage of one country or language.
func (r *run) spoken(c *chunk, v verdict) verdict {
	switch {
	case c.head == aProducer && r.hyphenate(c):
		return c.verdict
	case c.head == aProducer && c.with.has(aMusic) && c.with.has(aExecutive) && r.before(c, aMusic, aExecutive):
		return is("Music Executive Producer")
	case c.head == aProducer && c.with.has(aCommissioned):
		return is(role.TitleProducer).guessed().or(role.ProductionCompany)
	case c.head == aJianzhiHK, c.head == aJianzhi, c.head == aPresenting, c.head == aExecManufacture,
		c.head == aMakingProducer, c.head == aChiefDirectorOfWork:
		return r.eastAsian(c)
	case v.literal == role.ExecutiveProducer && r.chosen&es != 0 && r.parser.Setting.Market == "ES" && r.onScreen():
		return is(role.TitleProducer).literally(role.ExecutiveProducer).or(role.LineProducer).saysWho("media-consulting-productor-ejecutivo")
	case c.head == aCreator && r.chosen&nl != 0 && c.with.any(aPost, aCharacters):
		return none(ReasonCraft) // an English maker of something, and no Dutch creator
	}
	return r.crafts(c, v)
}

// crafts corrects a verdict where a word for producing, or for being in charge, is a
// craft's or another's in one language or medium.
func (r *run) crafts(c *chunk, v verdict) verdict {
	switch {
	case (c.head == aProducer || c.head == aProduction) && r.chosen&pt != 0 && r.producesCraft(c):
		first, _ := v.title.Roles(r.parser.Setting)
		return none(ReasonCraft).or(first)
	case c.head == aProducer && r.chosen&it != 0 && r.parser.Setting.Medium == role.Music && v.title == role.TitleCreativeProducer:
		return is("Music Producer").saysWho("wikipedia-it-produttore-artistico-mirror")
	case c.head == aCrafts && c.with.has(aLogistics) && !r.onScreen():
		return none(ReasonCraft)
	case c.head == aExecutive && c.charge && v.reason == ReasonExecutive && c.bareCharge():
		return is(role.TitleExecutiveInChargeOfProduction).guessed()
	case v.reason == ReasonCraft && v.other == role.FirstAssistantDirector && c.head != aDirector:
		return r.ordinal(c, v)
	}
	return v
}

// producesCraft reports whether a Portuguese producer is one of something that a
// craft sees to, "de elenco" or "de objetos": who finds it, and no producer.
func (r *run) producesCraft(c *chunk) bool {
	for i := c.from + 1; i+1 < c.to; i++ {
		if r.units[i].means[0] != aOf || r.units[i-1].means[0] != c.head {
			continue
		}
		switch r.units[i+1].means[0] {
		case aCasting, aLocation, aCraftField, aCrafts, aDesigner, aStage:
			return true
		}
	}
	return false
}

// bareCharge reports whether an executive is in charge of nothing that the text
// names: "Executive-in-Charge", "Executive in Charge for WNET".
func (c *chunk) bareCharge() bool {
	return c.before == 0 && (c.after == 0 || c.led) && !c.with.any(aProducer, aCharacters)
}

// ordinal returns which assistant of the director it is where a numeral says so:
// "1. Regieassistenz".
func (r *run) ordinal(c *chunk, v verdict) verdict {
	for i := c.from; i < c.to; i++ {
		if !r.units[i].counts() {
			continue
		}
		switch string(r.word(r.units[i].first)) {
		case "1":
			return noneOf(ReasonCraft, role.TitleFirstAssistantDirector)
		case "2":
			return noneOf(ReasonCraft, role.TitleSecondAssistantDirector)
		}
	}
	return v
}

// another reports whether a numeral makes somebody another than the head of a
// craft: "2. Kamera".
func (r *run) another(c *chunk) bool {
	for i := c.from; i < c.tail; i++ {
		n, _ := number(r.word(r.units[i].first))
		if r.units[i].counts() && n > 1 {
			return c.verdict.title != role.TitleSecondAssistantDirector
		}
	}
	return false
}

// before reports whether the first word of one meaning stands before that of
// another: the executive producer of an album is no executive among those who
// produce its music.
func (r *run) before(c *chunk, one, other atom) bool {
	for i := c.from; i < c.to; i++ {
		for _, a := range r.units[i].means {
			if a == one || a == other {
				return a == one
			}
		}
	}
	return false
}

// hyphenate notes the other jobs of somebody who produces and does another
// thing: "writer-producer" in any order and language. Who produces as a guest
// does not perform.
func (r *run) hyphenate(c *chunk) bool {
	if c.with.has(aGuest) {
		c.with.drop(aPerformer)
	}
	for a := aProducer; a < lastAtom; a++ {
		if a.person() && c.with.has(a) {
			c.also.add(a)
			c.with.drop(a)
		}
	}
	if c.also == (atoms{}) {
		return false
	}
	c.verdict = judge(c.head, c.with, r.chosen, false, false)
	return true
}

// eastAsian reads the titles of Chinese and Japanese usage.
func (r *run) eastAsian(c *chunk) verdict {
	market := r.parser.Setting.Market
	switch c.head {
	case aJianzhi, aJianzhiHK:
		hongKong := c.head == aJianzhiHK && market != "CN" || market == "HK"
		switch {
		case c.with.has(aExecuting):
			return is(role.TitleLineProducer).literally(role.ExecutiveProducer)
		case c.with.has(aMusic):
			return is("Music Producer")
		case c.with.has(aCo) || c.with.has(aAssociate):
			return is(role.TitleCoExecutiveProducer).or(role.AssociateProducer)
		case c.with.has(aSenior), c.with.has(aChief):
			return is(role.TitleExecutiveProducer)
		case hongKong:
			return is(role.TitleProducer).literally(role.ExecutiveProducer)
		default:
			return is(role.TitleExecutiveProducer).or(role.Producer)
		}
	case aPresenting:
		return is(role.TitleExecutiveProducer).or(role.Financier).guessed()
	case aExecManufacture:
		return is(role.TitleAssociateProducer).guessed().or(role.ProductionManager)
	case aMakingProducer:
		return is(role.TitleProducer).or(role.ProductionCompany)
	default:
		return is("Other Producer").literally(role.ExecutiveProducer)
	}
}
