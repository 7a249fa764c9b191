package hierarchy

import (
	"slices"

	"example.com/producedby/role"
)

// ID is the key of a position on a chart, chosen by the caller: "line-producer",
// "p17". The empty ID names no position.
type ID string

// Position is a place on a chart: a job that somebody holds or that is vacant.
// One person may hold several.
//
// Whose role is just producer, of a stage work, a recording or a game, is asked about
// as its theatre, music or game producer.
//
// The zero value has no ID and is accepted nowhere.
type Position struct {
	ID         ID           `json:"id"`
	Role       role.Role    `json:"role,omitzero"`        // zero when the title stands for no known role
	Title      role.Title   `json:"title,omitempty"`      // as printed; empty when nothing was
	Person     role.Person  `json:"person,omitempty"`     // empty when the position is vacant
	Department string       `json:"department,omitempty"` // as the production calls it; empty when it names none
	Setting    role.Setting `json:"setting,omitzero"`     // dimensions in which the position's setting differs from the chart's or says more
}

// Vacant reports whether nobody holds the position.
func (p Position) Vacant() bool { return p.Person == "" }

// Link is a line between two positions of a chart. Like a [Line] it reads from
// From to To: From reports to To.
type Link struct {
	From     ID          `json:"from"`
	Kind     Kind        `json:"kind"` // zero is no kind and [Build] refuses it; a JSON document may leave it out for [ReportsTo]
	To       ID          `json:"to"`
	Function Function    `json:"function,omitzero"` // of a reporting line; zero is every function that From has no line of its own for
	Fact     role.FactID `json:"fact,omitzero"`     // the line of the library's tables that it was drawn from; zero when the production states it
}

// Draft is what a chart is built from: the positions of a production and the
// lines between them. It is plain data, not yet checked; [Build] checks it.
//
// Usually a draft begins with [Start], which draws the lines that are the
// default in a setting, or with [Default], which brings the positions too, and states
// how the production differs with [Draft.With].
type Draft struct {
	Setting   role.Setting `json:"setting,omitzero"`
	Positions []Position   `json:"positions"`
	Links     []Link       `json:"lines,omitempty"`
	// Tops names the positions that answer to nobody here. When it is not empty,
	// a position without a superior in any function that it does not name is an orphan. When it is
	// empty, only a position that no line touches is one.
	Tops []ID `json:"tops,omitempty"`
}

// Start returns a draft of a production in the setting with the positions given
// and the lines that are the default there: the solid ones that [Superiors]
// tells and the dotted ones between roles that are present, all of them true at
// least often. Where a solid line joins two positions, no dotted one is drawn
// between them, and hiring lines are never drawn: who hired whom is history that
// only the production knows.
//
// Where the superior of a role is not on the production, the line goes to that
// superior's own superior, and so on until somebody is present; where sourced lines
// lead to nobody, proposals of the library are followed; where these lead to nobody
// either, the position has none. Of several alternatives the nearest goes first: of
// a line producer and a producer, the line producer, because he reports to the
// producer. Of several positions that fit, a showrunner goes first, then one
// that holds the very role, then variants of it, and among equals the first
// listed.
func Start(in role.Setting, positions ...Position) Draft {
	d := Draft{Setting: in, Positions: slices.Clone(positions)}
	s := newStarter(&d)
	for i := range d.Positions {
		d.Links = append(d.Links, s.solid(i)...)
	}
	for i := range d.Positions {
		d.Links = append(d.Links, s.dotted(i)...)
	}
	d.Links = slices.Clip(d.Links)
	return d
}

// With returns a draft that has the given links as well; d is unchanged. A
// reporting line takes the place of the lines that its first position had for
// the same function, and one for every function the place of all of them. A
// link equal to one that is there changes nothing.
func (d Draft) With(links ...Link) Draft {
	w := weave{all: slices.Clone(d.Links), from: make(map[ID][]int, len(links)), stated: make(map[Link]bool, len(links))}
	for _, link := range links {
		w.from[link.From] = nil
	}
	for i, link := range w.all {
		if of, ok := w.from[link.From]; ok {
			w.from[link.From] = append(of, i)
		}
	}
	w.gone = make([]bool, len(w.all), len(w.all)+len(links))
	for _, link := range links {
		w.state(link)
	}
	d.Links = w.all[:0]
	for i, link := range w.all {
		if !w.gone[i] {
			d.Links = append(d.Links, link)
		}
	}
	return d
}

// weave puts stated links among others.
type weave struct {
	all    []Link
	gone   []bool
	from   map[ID][]int  // links that stand, by the position that they begin at, of positions that stated links begin at
	stated map[Link]bool // as far as they were put in
}

// state puts a link in.
func (w *weave) state(link Link) {
	stand := w.from[link.From][:0]
	known := false
	for _, i := range w.from[link.From] {
		old := w.all[i]
		if link.Kind == ReportsTo && old.Kind == ReportsTo && (link.Function == 0 || old.Function == link.Function) && !w.stated[old] {
			w.gone[i] = true
			continue
		}
		known = known || old.sameLine(link)
		stand = append(stand, i)
	}
	if !known {
		stand = append(stand, len(w.all))
		w.all, w.gone = append(w.all, link), append(w.gone, false)
	}
	w.from[link.From], w.stated[link] = stand, true
}

// sameLine reports whether l and m say the same, whatever they were drawn from.
func (l Link) sameLine(m Link) bool {
	l.Fact, m.Fact = 0, 0
	return l == m
}

// Without returns a draft that lacks the links between the two positions of the
// given kind; d is unchanged.
func (d Draft) Without(from ID, k Kind, to ID) Draft {
	d.Links = slices.DeleteFunc(slices.Clone(d.Links), func(l Link) bool { return l.From == from && l.Kind == k && l.To == to })
	return d
}

// Topped returns a draft in which the given positions answer to nobody: their
// reporting lines are gone and they are added to Tops; d is unchanged.
func (d Draft) Topped(tops ...ID) Draft {
	top := make(map[ID]bool, len(d.Tops)+len(tops))
	for _, id := range tops {
		top[id] = true
	}
	d.Links = slices.DeleteFunc(slices.Clone(d.Links), func(l Link) bool { return l.Kind == ReportsTo && top[l.From] })
	clear(top)
	for _, id := range d.Tops {
		top[id] = true
	}
	d.Tops = slices.Clone(d.Tops)
	for _, id := range tops {
		if !top[id] {
			top[id] = true
			d.Tops = append(d.Tops, id)
		}
	}
	return d
}

// Loose returns the positions that report to nobody in any function, in the
// order of the draft; those without an ID cannot be named and are left out.
// d.Topped(d.Loose()...) says that they are meant to.
func (d Draft) Loose() []ID {
	reports := make(map[ID]bool, len(d.Positions))
	for _, link := range d.Links {
		if link.Kind == ReportsTo {
			reports[link.From] = true
		}
	}
	var loose []ID
	for _, p := range d.Positions {
		if p.ID != "" && !reports[p.ID] {
			loose = append(loose, p.ID)
		}
	}
	return loose
}

// Build checks the draft and returns its chart; see [Build].
func (d Draft) Build() (*Chart, error) { return Build(d) }
