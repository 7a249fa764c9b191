package role

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// titleIndex finds the rows of a title.
type titleIndex struct {
	titles []Title          // in the order of the table
	short  []bool           // whether each title is an abbreviation
	rows   [][]TitleFact    // the statements about each title
	byKey  map[string]int32 // from the key of a title or alias to its place in titles
	exact  map[Title]int32  // from the spelling of the table to the same place
}

// unpackTitles builds the index of titles.
func unpackTitles() *titleIndex {
	x := &titleIndex{
		byKey: make(map[string]int32, len(titleRows)+len(titleAliases)),
		exact: make(map[Title]int32, len(titleRows)),
	}
	for i := range titleRows {
		r := &titleRows[i]
		at, ok := x.exact[r.title]
		if !ok {
			at = int32(len(x.titles))
			x.titles = append(x.titles, r.title)
			x.rows = append(x.rows, nil)
			x.exact[r.title] = at
			x.byKey[string(titleKey(nil, r.title))] = at
		}
		x.rows[at] = append(x.rows[at], r.fact())
	}
	x.short = make([]bool, len(x.titles))
	for _, a := range titleAbbreviations {
		x.short[x.exact[a.short]] = true
	}
	for _, a := range titleAliases {
		x.byKey[string(titleKey(nil, a.alias))] = x.exact[a.title]
	}
	return x
}

// maxTitleKey bounds the keys that are looked up: no known title is longer.
const maxTitleKey = 64

// titleKey appends what is left of a title without case, spaces and punctuation.
func titleKey(b []byte, t Title) []byte {
	for _, r := range t {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
		if len(b) > maxTitleKey {
			break
		}
	}
	return b
}

// find returns the place of a title in the index.
func (x *titleIndex) find(t Title) (int, bool) {
	if i, ok := x.exact[t]; ok {
		return int(i), true
	}
	var buf [maxTitleKey + utf8.UTFMax]byte
	i, ok := x.byKey[string(titleKey(buf[:0], t))]
	return int(i), ok
}

// spelled returns title i as the library spells it in the setting: an
// abbreviation by the role that it stands for there, or else where it does.
func (x *titleIndex) spelled(i int, in Setting) Title {
	if !x.short[i] {
		return x.titles[i]
	}
	best, ok := x.best(i, in)
	if !ok {
		best = &x.rows[i][0]
	}
	for _, a := range titleAbbreviations {
		if a.short == x.titles[i] && a.role == best.Role {
			return a.title
		}
	}
	return x.titles[i]
}

// best returns the prevailing statement about title i in the setting.
func (x *titleIndex) best(i int, in Setting) (*TitleFact, bool) {
	var best *TitleFact
	var top standing
	for j := range x.rows[i] {
		f := &x.rows[i][j]
		s, ok := f.standing(in, 0, true)
		if !ok {
			continue
		}
		if best != nil {
			if order, _ := s.over(top); order >= 0 {
				continue
			}
		}
		best, top = f, s
	}
	return best, best != nil
}

// meaning answers without looking at narrower settings.
func (x *titleIndex) meaning(i int, in Setting) Meaning {
	m := Meaning{Title: x.spelled(i, in), Setting: in}
	type ranked struct {
		fact *TitleFact
		standing
	}
	var found []ranked
	for j := range x.rows[i] {
		f := &x.rows[i][j]
		if s, ok := f.standing(in, 0, true); ok {
			found = append(found, ranked{f, s})
		}
	}
	if len(found) == 0 {
		return m
	}
	slices.SortFunc(found, func(a, b ranked) int { order, _ := a.over(b.standing); return order })
	m.Prevailing, m.Because = *found[0].fact, Unopposed
	m.Where, _ = m.Prevailing.Scope.In(in)
	m.Facts = make([]TitleFact, len(found))
	for i, f := range found {
		m.Facts[i] = *f.fact
		if m.Because == Unopposed && (f.fact.Role != m.Prevailing.Role || f.fact.Also != m.Prevailing.Also) {
			_, m.Because = found[0].over(f.standing)
		}
	}
	m.Contested = m.Because == LowerNumber
	return m
}

// narrower returns the settings within in that statements about title i name,
// sorted by how much they fix.
func (x *titleIndex) narrower(i int, in Setting) []Setting {
	var settings []Setting
	for _, r := range x.rows[i] {
		for s := range r.Scope.All() {
			if meet, ok := s.Meet(in); ok && meet != in && !slices.Contains(settings, meet) {
				settings = append(settings, meet)
			}
		}
	}
	slices.SortFunc(settings, compareSettings)
	return settings
}

// fact returns the row as the API shows it.
func (r *titleRow) fact() TitleFact {
	return TitleFact{
		Fact:  newFact(r.id, r.scope, r.frequency, r.source, r.at),
		Title: r.title,
		Role:  r.role,
		Also:  r.also,
	}
}
