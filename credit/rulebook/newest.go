package rulebook

import (
	"slices"

	"example.com/producedby/credit"
)

// Bodies that make or keep the rules held here, as [credit.Header] names them.
const (
	// AMPAS is the Academy of Motion Picture Arts and Sciences: the Academy Awards.
	AMPAS = ampas
	// PGA is the Producers Guild of America: its code of credits and its mark.
	PGA = pga
	// TelevisionAcademy is the Television Academy: the Primetime Emmy Awards.
	TelevisionAcademy = televisionAcademy
	// BAFTA is the British Academy of Film and Television Arts.
	BAFTA = bafta
	// WGA is the Writers Guild of America.
	WGA = wga
	// DGA is the Directors Guild of America.
	DGA = dga
	// FilmIndependent gives the Independent Spirit Awards.
	FilmIndependent = spirit
	// EurimagesFund is the co-production fund of the Council of Europe.
	EurimagesFund = eurimages
	// CouncilOfEurope keeps the conventions on co-production.
	CouncilOfEurope = councilOfEurope
)

// succeeded holds the sets that another took the place of, with that one; the
// rules of arbitration went with the code of 2004, and none of today were found.
var succeeded = [...]struct{ old, by string }{
	{"pga-arbitration-2004", ""},
	{"pga-long-form-television-2004", "pga-feature-films"},
	{"pga-new-media-2004", "pga-digital"},
	{"pga-television-series-2004", "pga-scripted-television"},
	{"pga-theatrical-2004", "pga-feature-films"},
	{"wga-screenplay-2008", "wga-screenplay-2010"},
}

// Newest returns the rules of a body in their newest edition, in the order of
// [All]: of each award and medium the last edition held, and no set of a code that
// another took the place of. It returns none for a body of which nothing is held.
//
// The last edition held is not always the last there is: the rules of the
// Primetime Emmys end with 2019, those of BAFTA with 2020. See [Editions].
func Newest(of credit.Body) []*credit.RuleSet {
	var sets []*credit.RuleSet
	for i := range shelves {
		id := shelves[i].id
		if slices.ContainsFunc(succeeded[:], func(s struct{ old, by string }) bool { return s.old == id }) {
			continue
		}
		if s, err := shelves[i].rules(shelves[i].last); err == nil && s.Header().Body == of {
			sets = append(sets, s)
		}
	}
	return sets
}

// Editions returns the first and the last edition held of the rules whose ids
// begin with family, such as "ampas-best-picture" or "emmy-drama-series"; an
// edition of the Academy Awards is their number, one of the Emmys and BAFTA a year.
// All in between are held too. It reports false for text that names no family, and
// for sets without numbered editions.
func Editions(family string) (first, last int, ok bool) {
	for i := range shelves {
		if s := &shelves[i]; s.id == family && s.first != 0 {
			return s.first, s.last, true
		}
	}
	return 0, 0, false
}
