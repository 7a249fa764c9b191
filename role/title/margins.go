package title

import (
	"strings"

	"example.com/producedby/role"
)

// annotations reads the brackets beside the title and returns one that holds a
// title itself, or 0.
func (r *run) annotations() (extra uint8) {
	for g := 1; g <= r.ngroup; g++ {
		if uint8(g) == r.main {
			continue
		}
		first := r.firstOf(uint8(g))
		if first < 0 {
			continue
		}
		bracket := r.text[r.groups[g].start:max(r.groups[g].start, r.groups[g].end)]
		switch string(r.word(first)) {
		case "as", "als", "jako":
			if name := printed(bracket[r.tokens[first].end-r.groups[g].start:]); name != "" {
				r.note(first, r.take(uint8(g)), Notes{CreditedAs: name})
			}
			continue
		}
		r.facts(uint8(g))
		switch {
		case r.firstOf(uint8(g)) < 0:
		case r.groups[g].square:
			r.unbracket(uint8(g))
		case r.setting(bracket):
			r.take(uint8(g))
			r.qualify(r.groups[g].start, r.groups[g].end)
		default:
			if extra == 0 {
				extra = uint8(g)
			} else {
				r.later |= 1 << g
			}
		}
	}
	return extra
}

// setting reads a bracket that says where the title is used, such as "(video
// game)" or "(television/GB)".
func (r *run) setting(bracket string) bool {
	word := strings.ReplaceAll(strings.ToLower(trimmed(bracket)), " ", "-")
	if word == "tv" {
		word = "television"
	}
	said, err := role.ParseSetting(word)
	if err != nil {
		said, err = role.ParseSetting(bracket)
	}
	if err != nil || said.IsZero() {
		return false
	}
	in := &r.parser.Setting
	if said.Medium != 0 && (said.Medium != in.Medium || said.Format != 0) {
		in.Medium, in.Format = said.Medium, said.Format
	}
	if said.Scale != 0 {
		in.Scale = said.Scale
	}
	if said.Market != "" {
		in.Market = said.Market
	}
	return true
}

// unbracket makes the words of a square bracket words of the title, as
// discographies write "Producer [Executive]".
func (r *run) unbracket(g uint8) {
	for i := range r.n {
		if r.tokens[i].group == g {
			r.tokens[i].group, r.tokens[i].aside = r.main, true
			if r.tokens[i].sep < sepComma {
				r.tokens[i].sep = sepSpace
			}
		}
	}
}

// take marks the words of a bracket as read and returns the last of them.
func (r *run) take(g uint8) (last int) {
	for i := range r.n {
		if r.tokens[i].group == g {
			r.tokens[i].taken = true
			last = i
		}
	}
	return last
}

// firstOf returns the first word of a bracket that is not read yet, or -1.
func (r *run) firstOf(g uint8) int {
	for i := range r.n {
		if r.tokens[i].group == g && !r.tokens[i].taken {
			return i
		}
	}
	return -1
}

// margins reads what stands beside the title without brackets.
func (r *run) margins() { r.facts(r.main) }

// facts reads the mark, "uncredited", episodes and years among the words of a
// bracket, or of the text outside.
func (r *run) facts(g uint8) {
	for i := range r.n {
		t := &r.tokens[i]
		if t.group != g || t.taken {
			continue
		}
		switch string(r.word(i)) {
		case "pga":
			r.note(i, i, Notes{Mark: true})
		case "uncredited", "unbilled", "uncred", "ungenannt", "noncredite", "noncreditee", "nonaccreditato", "sinacreditar", "uncr":
			r.note(i, i, Notes{Uncredited: true})
		case "credite", "creditee", "accreditato", "accreditata", "acreditar", "acreditado", "acreditada":
			if i > 0 && r.tokens[i-1].group == g && !r.tokens[i-1].taken && denies(string(r.word(i-1))) {
				r.note(i-1, i, Notes{Uncredited: true})
			}
		case "season", "staffel", "saison", "temporada", "stagione", "sezon":
			r.wholeSeason(i)
			r.seasons(i, g)
		case "seasons", "staffeln", "saisons", "temporadas", "stagioni", "sezony":
			r.seasons(i, g)
		case "x":
			r.times(i)
		default:
			switch {
			case counted(r.word(i)):
				r.episodes(i)
			case !r.glued(i):
				r.year(i)
			}
		}
	}
}

// denies reports whether a word before another denies it: "non crédité", "sin
// acreditar".
func denies(word string) bool { return word == "non" || word == "no" || word == "sin" }

// hasDash reports whether the text begins with a long dash.
func hasDash(text string) bool {
	return len(text) >= 3 && (text[:3] == "–" || text[:3] == "—")
}

// number reads a whole number of at most five digits.
func number(word []byte) (int, bool) {
	if len(word) == 0 || len(word) > 5 {
		return 0, false
	}
	n := 0
	for _, c := range word {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// refine reads a bracket that may hold a title of its own: "(UPM)" makes the
// title before it a narrower one; anything else qualifies it.
func (r *run) refine(g uint8) {
	bracket := r.text[r.groups[g].start:max(r.groups[g].start, r.groups[g].end)]
	part, ok := r.parser.catalogue(role.Title(bracket))
	if ok && part.Kind != KindKnown && r.reading.n > 0 {
		have := &r.reading.parts[0]
		if have.Kind == 0 || !have.Kind.Produces() && have.Reason != ReasonAssistant || part.Role.Is(have.Role) {
			part.Text = have.Text
			*have = part
			return
		}
	}
	if ok && r.reading.n == 0 { // a name, and what it is named for
		part.Text = trimmed(bracket)
		r.reading.Language = English
		if r.nunits > 0 {
			r.qualify(r.units[0].start, r.units[r.nunits-1].end)
		}
		r.add(part, r.groups[g])
		return
	}
	r.lookUp(g)
	start := r.groups[g].start
	if r.nunits > 1 && len(r.units[0].entries) == 1 && r.units[0].entries[0].means[0] == aFor {
		start = r.units[1].start // "(for Film4)"
	}
	r.qualify(start, r.groups[g].end)
	if p := r.reading.parts[0]; p.graded() && p.Role != role.CoProducer {
		return // other trades have producers and co-producers, and no line producers
	}
	for _, u := range r.units[:r.nunits] {
		for _, e := range u.entries {
			if e.means[0] == aTrade || e.means[0] == aSoftware {
				r.reading.parts[0] = Part{Text: r.reading.parts[0].Text, Kind: KindNone, Reason: ReasonOtherTrade, Confidence: Composed}
				r.reading.n = 1
				return
			}
		}
	}
}

// printed returns a name without the marks around it, and with the full stop of
// its last initial.
func printed(text string) string {
	name := trimmed(text)
	if at := strings.Index(text, name); name != "" && strings.HasPrefix(text[at+len(name):], ".") {
		return text[at : at+len(name)+1]
	}
	return name
}
