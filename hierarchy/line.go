package hierarchy

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"sync"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Line is one statement about two roles: in the settings of its scope, From
// reports to, liaises with, hires or outranks To that often, says its source.
//
// Contradicting lines stand side by side; [Superiors] says which prevail.
type Line struct {
	role.Fact
	From     role.Role `json:"from"`
	Kind     Kind      `json:"kind"`
	To       role.Role `json:"to"`
	Function Function  `json:"function,omitzero"` // of a reporting line; zero is every function
}

// String returns the line as a sentence: "Line Producer usually reports to
// Producer (film; assemble-film-crew-hierarchy-chart)". One of the library's own
// proposals says so.
func (l Line) String() string {
	in := ""
	switch l.Function {
	case Business:
		in = " for business"
	case Creative:
		in = " for creative matters"
	case OnSet:
		in = " on the set"
	}
	line := fmt.Sprintf("%s %s %s %s%s (%s; %s", l.From, l.Frequency, l.Kind, l.To, in, l.Scope, l.Ref)
	if l.Strength == cite.Proposal {
		line += "; a proposal"
	}
	return line + ")"
}

// lineRow is a line as the tables hold it, one a line.
type lineRow struct {
	id        role.FactID
	from      role.Role
	kind      Kind
	to        role.Role
	function  Function
	frequency role.Frequency
	scope     []role.Setting
	source    cite.SourceID
	at        string // place in the source
}

// line returns the row as the API shows it.
func (r *lineRow) line() Line {
	return Line{
		Fact: role.Fact{
			ID:        r.id,
			Scope:     role.ScopeOf(r.scope...),
			Frequency: r.frequency,
			Ref:       cite.Ref{Source: r.source, At: r.at},
			Strength:  r.strength(),
		},
		From:     r.from,
		Kind:     r.kind,
		To:       r.to,
		Function: r.function,
	}
}

// strength returns the strength of the row's source.
func (r *lineRow) strength() cite.Strength {
	source, _ := cite.Lookup(r.source)
	return source.Strength
}

// covering returns how many dimensions the most specific setting of the row's
// scope fixes that covers the one asked about, and false if none covers it.
func (r *lineRow) covering(asked role.Setting) (int, bool) {
	best, found := 0, false
	for _, in := range r.scope {
		if in.Covers(asked) && (!found || in.Specificity() > best) {
			best, found = in.Specificity(), true
		}
	}
	return best, found
}

// linesFrom holds the rows of the tables by their first role, in the order of
// their numbers. It is built when first asked for.
var linesFrom = sync.OnceValue(func() map[role.Role][]*lineRow {
	m := make(map[role.Role][]*lineRow)
	for _, table := range lineTables {
		for i := range table {
			m[table[i].from] = append(m[table[i].from], &table[i])
		}
	}
	for _, rows := range m {
		slices.SortFunc(rows, func(a, b *lineRow) int { return cmp.Compare(a.id, b.id) })
	}
	return m
})

// wholeLines holds the numbers of the reporting lines that are about the whole
// work rather than one function. It is built when first asked for.
var wholeLines = sync.OnceValue(func() map[role.FactID]bool {
	m := make(map[role.FactID]bool)
	for _, table := range lineTables {
		for i := range table {
			if table[i].kind == ReportsTo && table[i].function == 0 {
				m[table[i].id] = true
			}
		}
	}
	return m
})

// Lines yields every line of the library's tables, sorted by number.
func Lines() iter.Seq[Line] {
	return func(yield func(Line) bool) {
		for _, table := range lineTables {
			for i := range table {
				if !yield(table[i].line()) {
					return
				}
			}
		}
	}
}

// inherits returns the role whose lines of the kind hold for r as well, or zero. An
// executive producer who is the investor is one as far as his say goes, and answers
// to nobody: he is no part of what the studio or the network employs.
func inherits(r role.Role, k Kind) role.Role {
	if r == role.InvestorExecutiveProducer && k == ReportsTo {
		return 0
	}
	return r.InheritsFrom()
}

// LinesOf returns the lines of one kind that hold in the setting and begin at
// r, or at a role that r inherits from, sorted by number.
func LinesOf(r role.Role, k Kind, in role.Setting) []Line {
	var lines []Line
	for broader := r; broader != 0; broader = inherits(broader, k) {
		for _, row := range linesFrom()[broader] {
			if _, ok := row.covering(in); ok && row.kind == k {
				lines = append(lines, row.line())
			}
		}
	}
	slices.SortFunc(lines, func(a, b Line) int { return cmp.Compare(a.ID, b.ID) })
	return lines
}

// LinesTo returns the lines of one kind that hold in the setting and end at r,
// or at a role that r is a variant of, sorted by number: who reports to r, who
// hires r.
func LinesTo(r role.Role, k Kind, in role.Setting) []Line {
	var lines []Line
	for _, table := range lineTables {
		for i := range table {
			if row := &table[i]; row.kind == k && r.Is(row.to) {
				if _, ok := row.covering(in); ok {
					lines = append(lines, row.line())
				}
			}
		}
	}
	slices.SortFunc(lines, func(a, b Line) int { return cmp.Compare(a.ID, b.ID) })
	return lines
}

// LineByID returns the line of the tables with the given number.
func LineByID(id role.FactID) (Line, bool) {
	for _, table := range lineTables {
		for i := range table {
			if table[i].id == id {
				return table[i].line(), true
			}
		}
	}
	return Line{}, false
}

// tier is what decides which of the reporting lines of a role prevail over
// others: those of the best tier do, all of them. Claims are ranked alike, but
// for two things: lines that only the number of settings in their scope or their
// source tells apart are alternatives here, and a line about the very function
// never loses to one that lists fewer settings.
type tier struct {
	proposal bool
	distance int // steps from the role asked about to the role the line is about
	specific int // dimensions fixed by the covering setting
	whole    bool
}

// compare returns a negative number if t prevails over u.
func (t tier) compare(u tier) int {
	return cmp.Or(
		compareBool(t.proposal, u.proposal),
		cmp.Compare(t.distance, u.distance),
		cmp.Compare(u.specific, t.specific),
		compareBool(t.whole, u.whole),
	)
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	default:
		return 1
	}
}

// Superiors returns the reporting lines that prevail for role r in function f
// in the setting: whom r typically answers to, most typical first. Several lines
// are alternatives, never several superiors at once.
//
// Lines that are true less than often are left out. Of the rest a sourced line
// goes before a proposal, a line about r itself before one about the role that r
// inherits from, the more specific setting before the wider, and a line about
// the function before one about the whole work; lines that are equal in all this
// are alternatives, ordered by frequency, strength of source and number.
func Superiors(r role.Role, f Function, in role.Setting) []Line {
	rows := superiorRows(r, f.or(), in)
	lines := make([]Line, len(rows))
	for i, row := range rows {
		lines[i] = row.line()
	}
	return lines
}

// superiorRows is [Superiors] on the rows of the tables.
func superiorRows(r role.Role, f Function, in role.Setting) []*lineRow {
	return bestRows(r, f, in, func(*lineRow) bool { return true })
}

// isProposal reports whether the row is one of the library's own proposals.
func isProposal(row *lineRow) bool { return row.strength() == cite.Proposal }

// bestRows returns the rows that prevail among those that are asked.
func bestRows(r role.Role, f Function, in role.Setting, asked func(*lineRow) bool) []*lineRow {
	var best []*lineRow
	var top tier
	distance := 0
	for broader := r; broader != 0; broader = inherits(broader, ReportsTo) {
		for _, row := range linesFrom()[broader] {
			specific, ok := row.covering(in)
			if !ok || row.kind != ReportsTo || row.frequency < role.Often || row.function != 0 && row.function != f || !asked(row) {
				continue
			}
			t := tier{row.strength() == cite.Proposal, distance, specific, row.function == 0}
			if len(best) > 0 {
				order := t.compare(top)
				if order > 0 {
					continue
				}
				if order < 0 {
					best = best[:0]
				}
			}
			best, top = append(best, row), t
		}
		distance++
	}
	slices.SortStableFunc(best, func(a, b *lineRow) int {
		return cmp.Or(cmp.Compare(b.frequency, a.frequency), cmp.Compare(b.strength(), a.strength()), cmp.Compare(a.id, b.id))
	})
	return best
}
