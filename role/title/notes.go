package title

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// maxNotes bounds the notes of a text.
const maxNotes = 16

// remark is one note and where it stands.
type remark struct {
	first, last int // words
	start, end  int // in the text
	aside       bool
	Notes
}

// note keeps what the words from first to last say of a title, and marks them as
// read. Where there is no room they stay unread.
func (r *run) note(first, last int, n Notes) {
	if r.nnotes == maxNotes {
		return
	}
	r.notes[r.nnotes] = remark{
		first: first, last: last, start: r.tokens[first].start, end: r.tokens[last].end,
		aside: r.tokens[first].group != r.main, Notes: n,
	}
	r.nnotes++
	for i := first; i <= last; i++ {
		r.tokens[i].taken, r.tokens[i].noted = true, true
	}
}

// yearAt returns the place of the note that word i is a year of, or -1.
func (r *run) yearAt(i int) int {
	for k := range r.nnotes {
		if n := &r.notes[k]; n.FirstYear != 0 && n.first <= i && i <= n.last {
			return k
		}
	}
	return -1
}

// noYear takes back that word i is a year.
func (r *run) noYear(i int) {
	if k := r.yearAt(i); k >= 0 {
		r.nnotes--
		copy(r.notes[k:r.nnotes], r.notes[k+1:])
	}
}

// year reads a year, alone or the last of a range.
func (r *run) year(i int) {
	n, ok := number(r.word(i))
	if !ok {
		return
	}
	before := i - 1
	if before > 0 && r.tokens[before].group == r.tokens[i].group && joinsYears(string(r.word(before))) {
		before--
	}
	if k := r.yearAt(before); k >= 0 && r.tokens[before].group == r.tokens[i].group {
		dashed := r.tokens[i].sep == sepHyphen || r.tokens[i].sep == sepSoft || r.tokens[i].sep == sepDash
		if n, ok = century(r.word(i), n, r.notes[k].FirstYear, dashed); ok {
			y := &r.notes[k]
			y.FirstYear, y.LastYear = min(y.FirstYear, n), max(y.FirstYear, y.LastYear, n)
			y.last, y.end = i, r.tokens[i].end
			for j := before + 1; j <= i; j++ {
				r.tokens[j].taken, r.tokens[j].noted = true, true
			}
		}
		return
	}
	if !isYear(r.word(i), n) {
		return
	}
	last, years := i, Notes{FirstYear: n, LastYear: n}
	if end := r.tokens[i].end; end < len(r.text) && (r.text[end] == '-' || hasDash(r.text[end:])) {
		years.LastYear = 0
		if i+1 < r.n && r.tokens[i+1].group == r.tokens[i].group && running(string(r.word(i+1))) {
			last++
		}
	}
	r.note(i, last, years)
}

// joinsYears reports whether a word stands between years.
func joinsYears(word string) bool {
	switch word {
	case "to", "through", "thru", "bis", "and", "und", "et":
		return true
	default:
		return false
	}
}

// running reports whether a word says that a run of years has not ended.
func running(word string) bool {
	switch word {
	case "present", "now", "today", "heute":
		return true
	default:
		return false
	}
}

// century returns the year that a number after another year is: 2018 for the "18"
// of "2016-18".
func century(word []byte, n, first int, dashed bool) (int, bool) {
	if len(word) == 2 && dashed {
		n += first / 100 * 100
		return n, n > first
	}
	return n, isYear(word, n)
}

// attach gives the notes to the titles that they stand beside. What says
// otherwise than a note before it is left over.
func (r *run) attach() {
	slices.SortFunc(r.notes[:r.nnotes], func(a, b remark) int { return cmp.Compare(a.start, b.start) })
	leading := r.nnotes > 0 && r.reading.n > 0 && r.notes[0].start < r.places[0].start
	for i := range r.nnotes {
		n := &r.notes[i]
		at := r.beside(n, leading && !n.aside)
		if !r.reading.parts[at].take(n.Notes) {
			r.leave(n.start, n.end)
			continue
		}
		for k := at; k > 0 && n.start >= r.places[k].start && r.paired(k-1); k-- {
			r.share(k-1, n)
		}
		for k := at; k+1 < r.reading.n && n.end <= r.places[at].start && r.paired(k); k++ {
			r.share(k+1, n)
		}
	}
}

// share gives a note of one title to another that is joined to it; the mark is of
// producing titles alone.
func (r *run) share(i int, n *remark) {
	if n.Season != 0 && r.several.end > 0 && r.several.start >= r.places[i].start && (i+1 == r.reading.n || r.several.start < r.places[i+1].start) {
		return // "Producer seasons 1-3 / Executive Producer season 4"
	}
	if p := &r.reading.parts[i]; !n.Mark || p.Kind.Produces() {
		p.take(n.Notes)
	}
}

// beside returns the part that a note belongs to: the last before it, or, in a
// text that begins with one, the first after it.
func (r *run) beside(n *remark, leading bool) int {
	at := 0
	for i := range r.reading.n {
		if leading && r.places[i].start >= n.end {
			return i
		}
		if r.places[i].start <= n.start {
			at = i
		}
	}
	for i := at; n.Mark && i >= 0; i-- {
		if r.reading.parts[i].Kind.Produces() {
			return i
		}
	}
	return at
}

// paired reports whether part i and the next are joined by "/", "&" or "and", or
// are the two jobs of one person.
func (r *run) paired(i int) bool {
	this, next := r.places[i], r.places[i+1]
	if this == next {
		return true
	}
	if this.end > next.start {
		return false
	}
	between := r.text[this.end:next.start]
	return !strings.ContainsAny(between, ",;:\n\r()[]{}（）［］【】，；：") &&
		(strings.ContainsAny(between, "/&+|、•·\\／＆") || strings.ContainsFunc(between, unicode.IsLetter))
}

// take adds notes to those of the part and reports whether they agree with them.
func (p *Part) take(n Notes) bool {
	have := p.Notes
	agrees := func(have, more int) bool { return have == 0 || more == 0 || have == more }
	switch {
	case have.CreditedAs != "" && n.CreditedAs != "" && have.CreditedAs != n.CreditedAs,
		!agrees(have.Episodes, n.Episodes),
		have.FirstYear != 0 && n.FirstYear != 0 && (have.FirstYear != n.FirstYear || have.LastYear != n.LastYear),
		!agrees(have.Season, n.Season), !agrees(have.FirstEpisode, n.FirstEpisode), !agrees(have.LastEpisode, n.LastEpisode):
		return false
	}
	p.Mark, p.Uncredited = p.Mark || n.Mark, p.Uncredited || n.Uncredited
	if n.CreditedAs != "" {
		p.CreditedAs = n.CreditedAs
	}
	p.Episodes = max(p.Episodes, n.Episodes)
	p.Season, p.FirstEpisode, p.LastEpisode = max(p.Season, n.Season), max(p.FirstEpisode, n.FirstEpisode), max(p.LastEpisode, n.LastEpisode)
	p.FirstYear, p.LastYear = max(p.FirstYear, n.FirstYear), max(p.LastYear, n.LastYear)
	return true
}
