package title

import (
	"strings"

	"example.com/producedby/role"
)

// dashes says what a dash, a tab or a spaced hyphen between two words does.
type dashes uint8

const (
	dashesOpen dashes = iota // to be found out
	dashesJoin
	dashesPart
)

// maxSegments bounds the pieces between dashes that are tried together.
const maxSegments = 8

// joinDashes settles what dashes, tabs and spaced hyphens do. They join words
// that make one title together, as in "Co – Producer", and separate what stands
// alone on both sides, as in "Line Producer – Berlin Unit".
func (r *run) joinDashes() {
	if r.dashes == dashesOpen {
		r.joinSegments()
	}
	for i := range r.n {
		if t := &r.tokens[i]; t.sep == sepSoft {
			t.sep = sepDash
			if r.dashes == dashesJoin {
				t.sep = sepHyphen
			}
		}
	}
}

// joinSegments looks for rows of words that dashes join: those that the
// catalogue has before those that only the grammar makes a title, and the longer
// before the shorter.
func (r *run) joinSegments() {
	for first := 0; first < r.n; first++ {
		ends, n := r.segments(first)
		if n < 2 {
			continue
		}
		last := -1
		if !r.tabbed(r.text[r.tokens[first].start:r.tokens[ends[n-1]].end]) {
			for k := n - 1; k > 0 && last < 0; k-- {
				if r.listed(first, ends[k]) {
					last = ends[k]
				}
			}
		}
		for k := n - 1; k > 0 && last < 0; k-- {
			if r.oneTitle(first, ends[0], ends[k]) {
				last = ends[k]
			}
		}
		for i := first + 1; i <= last; i++ {
			if r.tokens[i].sep == sepSoft && r.titled(i) {
				r.tokens[i].sep = sepHyphen
			}
		}
		first = max(first, last)
	}
}

// listed reports whether the words from first to last are a title of the
// catalogue.
func (r *run) listed(first, last int) bool {
	_, ok := r.parser.catalogue(role.Title(r.text[r.tokens[first].start:r.tokens[last].end]))
	return ok
}

// joining reports whether a word joins two titles.
func (r *run) joining(i int) bool {
	switch string(r.word(i)) {
	case "and", "und", "et", "y":
		return r.titled(i)
	default:
		return false
	}
}

// titled reports whether a word is one that the title may be made of.
func (r *run) titled(i int) bool { return r.tokens[i].group == r.main && !r.tokens[i].taken }

// segments returns the last words of the pieces from word first on that only
// dashes part, none unless a piece begins there.
func (r *run) segments(first int) (ends [maxSegments]int, n int) {
	if !r.titled(first) || first > 0 && r.titled(first-1) && r.tokens[first].sep < sepComma && !r.joining(first-1) {
		return ends, 0
	}
	last := first
	for i := first + 1; i < r.n; i++ {
		switch t := &r.tokens[i]; {
		case !r.titled(i):
			continue
		case r.joining(i):
			ends[n] = last
			return ends, n + 1
		case t.sep == sepSoft && n < maxSegments-1:
			ends[n] = last
			n++
		case t.sep >= sepComma:
			ends[n] = last
			return ends, n + 1
		}
		last = i
	}
	ends[n] = last
	return ends, n + 1
}

// oneTitle reports whether the words from first to last are one title with their
// dashes read as hyphens, and not two with the dashes read as what parts them.
// The first piece ends with the word at head.
func (r *run) oneTitle(first, head, last int) bool {
	text := r.text[r.tokens[first].start:r.tokens[last].end]
	joined := r.parser.with(dashesJoin, text)
	one := joined.First()
	if joined.n != 1 || one.Kind == 0 || one.Confidence < Contested || joined.Qualifier != "" {
		return false
	}
	if one.Confidence == Exact {
		return true
	}
	parted := r.parser.with(dashesPart, text)
	if parted.n == 1 && parted.Qualifier == "" && parted.First().Role == one.Role {
		return false // "Crew - Line Producer"
	}
	if p := parted.First(); parted.n == 1 && parted.Qualifier != "" && p.Kind.Produces() && p.Confidence >= Composed && strings.HasPrefix(text, p.Text) {
		return false // "Producer - Line Film"
	}
	before := r.parser.with(dashesPart, r.text[r.tokens[first].start:r.tokens[head].end]).First()
	if before.Kind.Produces() && !one.Kind.Produces() && !r.tabbed(text) {
		return false // "Producer - Drama Group"
	}
	for p := range parted.Parts() {
		if p.Role == 0 || p.Confidence < Contested {
			return true
		}
	}
	return parted.n < 2
}

// tabbed reports whether tabs alone stand between the words of a text.
func (r *run) tabbed(text string) bool {
	tabs := false
	for _, c := range text {
		switch c {
		case '\t':
			tabs = true
		case ' ', '-', '–', '—', '―', '‒':
			return false
		}
	}
	return tabs
}

// with reads a text with its dashes read in one way.
func (p Parser) with(d dashes, text string) Reading {
	run := run{parser: p, dashes: d}
	run.reading.Text = text
	run.scan(text)
	run.read()
	return run.reading
}
