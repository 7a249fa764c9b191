package rulebook_test

import (
	"fmt"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// A side is something that is known or asked, and what a test is because of it.
type side struct {
	what     string
	record   *credit.Record
	question credit.Question // what has to be asked; a zero field leaves it to the rule
	truth    cite.Truth
	silent   credit.Evidence // of whose facts and amounts nothing may be known
}

// mostAlternatives bounds how many sides of a test are tried when it has to be
// true or false for the sake of another.
const mostAlternatives = 12

// sidesOf returns sides of a test, those on which it is true, false and open, and
// with amounts, counts and shares at the bound and on either side of it. One leaf
// of the test is varied at a time; the others are such that it decides.
func sidesOf(c credit.Condition) []side {
	switch c := c.(type) {
	case credit.All:
		return decisive(c, cite.True)
	case credit.Any:
		return decisive(c, cite.False)
	case credit.None:
		return turned(decisive(c, cite.False))
	case credit.AtLeast:
		var all []side
		for i, leaf := range c.Of {
			others := slices.Delete(slices.Clone(c.Of), i, i+1)
			rest := append(forcedEach(others[:c.Count-1], cite.True), forcedEach(others[c.Count-1:], cite.False)...)
			all = append(all, joined(sidesOf(leaf), rest)...)
		}
		return all
	default:
		return leafSides(c)
	}
}

// decisive varies each of the tests while the others are of one truth.
func decisive(tests []credit.Condition, others cite.Truth) []side {
	var all []side
	for i, c := range tests {
		rest := slices.Delete(slices.Clone(tests), i, i+1)
		all = append(all, joined(sidesOf(c), forcedEach(rest, others))...)
	}
	return all
}

// turned returns the sides with the opposite truth.
func turned(sides []side) []side {
	out := slices.Clone(sides)
	for i := range out {
		out[i].truth = out[i].truth.Not()
	}
	return out
}

// forced returns sides on which a test has that truth.
func forced(c credit.Condition, truth cite.Truth) []side {
	var found []side
	switch c := c.(type) {
	case credit.All:
		found = forcedList(c, truth, truth == cite.True)
	case credit.Any:
		found = forcedList(c, truth, truth == cite.False)
	case credit.None:
		found = forcedList(c, truth.Not(), truth == cite.True)
	case credit.AtLeast:
		some := c.Of[:c.Count]
		if truth == cite.False {
			some = c.Of[c.Count-1:]
		}
		found = forcedList(some, truth, true)
	default:
		for _, s := range leafSides(c) {
			if s.truth == truth {
				found = append(found, s)
			}
		}
	}
	return found[:min(len(found), mostAlternatives)]
}

// forcedList returns sides on which all of the tests have that truth, or one.
func forcedList(tests []credit.Condition, truth cite.Truth, all bool) []side {
	if all {
		return joined([]side{{truth: truth}}, forcedEach(tests, truth))
	}
	var found []side
	for _, c := range tests {
		found = append(found, forced(c, truth)...)
	}
	return found
}

// forcedEach returns for each test its sides of that truth.
func forcedEach(tests []credit.Condition, truth cite.Truth) [][]side {
	var each [][]side
	for _, c := range tests {
		each = append(each, forced(c, truth))
	}
	return each
}

// joined returns each of the sides together with one of each of the others, as
// far as they can be true together.
func joined(sides []side, others [][]side) []side {
	var out []side
	for _, s := range sides {
		if t, ok := s.with(others); ok && !tells(t.record, s.silent) {
			out = append(out, t)
		}
	}
	return out
}

// with returns s with what one of each of the others says added.
func (s side) with(others [][]side) (side, bool) {
	if len(others) == 0 {
		return s, true
	}
	for _, other := range others[0] {
		learned, err := s.record.Learn(other.record.Evidence())
		q, ok := bothAsked(s.question, other.question)
		if err != nil || !ok || narrows(s.record, learned) {
			continue
		}
		if t, ok := (side{s.what, learned, q, s.truth, s.silent}).with(others[1:]); ok {
			return t, true
		}
	}
	return side{}, false
}

// narrows reports whether an amount that r knows is another in s: two tests are
// about it, and neither side is what it was.
func narrows(r, s *credit.Record) bool {
	was, is := r.Evidence(), s.Evidence()
	for q, v := range was.Quantities {
		if is.Quantities[q] != v {
			return true
		}
	}
	for t, v := range was.Holders {
		if is.Holders[t] != v {
			return true
		}
	}
	return false
}

// tells reports whether r tells anything of the facts and amounts of e, or anything
// that shows one of the facts.
func tells(r *credit.Record, e credit.Evidence) bool {
	for q := range e.Quantities {
		if !r.Evidence().Quantities[q].IsZero() {
			return true
		}
	}
	for f := range e.Facts {
		for _, truth := range []cite.Truth{cite.True, cite.False} {
			if _, err := r.Learn(credit.Evidence{Facts: knowledge{f: truth}}); err != nil || r.Evidence().Facts[f].Known() {
				return true
			}
		}
	}
	return false
}

// bothAsked returns the question that asks what both ask.
func bothAsked(p, q credit.Question) (credit.Question, bool) {
	ok := true
	if q.Title != "" {
		ok = ok && (p.Title == "" || p.Title == q.Title)
		p.Title = q.Title
	}
	if q.Setting != (role.Setting{}) {
		ok = ok && (p.Setting == role.Setting{} || p.Setting == q.Setting)
		p.Setting = q.Setting
	}
	if q.Edition != 0 {
		ok = ok && (p.Edition == 0 || p.Edition == q.Edition)
		p.Edition = q.Edition
	}
	return p, ok
}

// given appends a side of evidence, unless it is none.
func given(sides []side, what string, truth cite.Truth, e credit.Evidence) []side {
	r, err := credit.NewRecord(e)
	if err != nil {
		return sides
	}
	return append(sides, side{what: what, record: r, truth: truth})
}

// nobodyListed is a title that is in no rule.
const nobodyListed role.Title = "Wizard"

func leafSides(c credit.Condition) []side {
	switch c := c.(type) {
	case credit.Is:
		return factSides(credit.Fact(c))
	case credit.Measure:
		return measureSides(c)
	case credit.Holders:
		return holderSides(c)
	case credit.Done:
		return doneSides(c)
	case credit.Share:
		return shareSides(c)
	case credit.Score:
		return scoreSides(c)
	case credit.ReportsTo:
		return roleSides("reports to", c, func(k credit.Known[role.Role]) credit.Evidence { return credit.Evidence{ReportsTo: k} })
	case credit.WorksAs:
		return roleSides("works as", c, func(k credit.Known[role.Role]) credit.Evidence { return credit.Evidence{WorksAs: k} })
	case credit.ReportsOnlyTo:
		return onlySides(c)
	case credit.Titled:
		sides := given(nil, "titled: the first", cite.True, credit.Evidence{Titles: credit.Known[role.Title]{Are: c[:1]}})
		sides = given(sides, "titled: none", cite.False, credit.Evidence{Titles: credit.Known[role.Title]{Complete: true}})
		sides = given(sides, "titled: none of them", cite.False, credit.Evidence{Titles: credit.Known[role.Title]{AreNot: c}})
		return given(sides, "titled: nothing known", cite.Unknown, credit.Evidence{})
	default:
		return askedSides(c)
	}
}

func factSides(f credit.Fact) []side {
	var sides []side
	for _, truth := range []cite.Truth{cite.True, cite.False, cite.Unknown} {
		e := credit.Evidence{}
		if truth.Known() {
			e.Facts = knowledge{f: truth}
		}
		sides = given(sides, fmt.Sprintf("%s: %s", f, truth), truth, e)
	}
	sides[len(sides)-1].silent = credit.Evidence{Facts: knowledge{f: cite.Unknown}}
	for s := range credit.Showings() {
		if s.From == f {
			sides = given(sides, string(f)+": what it shows is not so", cite.False, credit.Evidence{Facts: knowledge{s.Fact: no}})
		}
		if s.Fact != f {
			continue
		}
		if s.From != "" {
			sides = given(sides, string(f)+": shown by another fact", cite.True, credit.Evidence{Facts: knowledge{s.From: yes}})
			continue
		}
		e := credit.Evidence{}
		switch {
		case s.Job != 0:
			e.WorksAs.Are = []role.Role{s.Job}
		case s.All:
			e.Decided = role.DutySetOf(s.Duties...)
		case len(s.Duties) > 0:
			e.Decided = role.DutySetOf(s.Duties[0])
		default:
			continue
		}
		sides = given(sides, string(f)+": shown by the work", cite.True, e)
	}
	return sides
}

// askedSides are those of the tests of what is asked.
func askedSides(c credit.Condition) []side {
	var sides []side
	ask := func(what string, truth cite.Truth, q credit.Question) {
		sides = append(sides, side{what: what, question: q, truth: truth})
	}
	switch c := c.(type) {
	case credit.AskedTitle:
		for _, t := range c {
			ask("asked: "+string(t), cite.True, credit.Question{Title: t})
		}
		ask("asked: another title", cite.False, credit.Question{Title: nobodyListed})
	case credit.AskedTitlePart:
		for _, part := range c {
			ask("asked: "+part+" and more", cite.True, credit.Question{Title: role.Title("Wizard " + part + " Wizard")})
		}
		ask("asked: another title", cite.False, credit.Question{Title: nobodyListed})
	case credit.AskedSetting:
		for _, s := range c {
			ask("asked: "+s.String(), cite.True, credit.Question{Setting: s})
			if s.Format != 0 {
				ask("asked: "+s.Medium.String()+", the rest open", cite.Unknown, credit.Question{Setting: role.Setting{Medium: s.Medium}})
			}
		}
		ask("asked: another setting", cite.False, credit.Question{Setting: elsewhere(c)})
	case credit.AskedEdition:
		for _, e := range []int{c.From, c.From - 1, c.To, c.To + 1} {
			if e > 0 {
				ask(fmt.Sprintf("asked: edition %d", e), cite.Of(e >= c.From && (c.To == 0 || e <= c.To)), credit.Question{Edition: e})
			}
		}
	}
	return sides
}

// elsewhere returns a setting in a medium of none of the settings.
func elsewhere(settings []role.Setting) role.Setting {
	for m := range role.Media() {
		if !slices.ContainsFunc(settings, func(s role.Setting) bool { return s.Medium == m || s.Medium == 0 }) {
			return role.Setting{Medium: m}
		}
	}
	return role.Setting{}
}

// measureSides has the amount at each bound, a little and one below and above it,
// and known at one end.
func measureSides(c credit.Measure) []side {
	number := func(b credit.Bound) (money.Ratio, bool) {
		r, err := money.ParseRatio(string(b))
		return r, err == nil
	}
	min, hasMin := number(c.Min)
	over, hasOver := number(c.Over)
	max, hasMax := number(c.Max)
	under, hasUnder := number(c.Under)
	above := func(v money.Ratio) bool { return (!hasMin || v.Cmp(min) >= 0) && (!hasOver || v.Cmp(over) > 0) }
	below := func(v money.Ratio) bool { return (!hasMax || v.Cmp(max) <= 0) && (!hasUnder || v.Cmp(under) < 0) }
	var sides []side
	add := func(r credit.Range, truth cite.Truth) {
		sides = given(sides, fmt.Sprintf("%s: %s", c.Quantity, r), truth, credit.Evidence{Quantities: map[credit.Quantity]credit.Range{c.Quantity: r}})
	}
	seen := make(map[money.Ratio]bool)
	for _, bound := range []credit.Bound{c.Min, c.Over, c.Max, c.Under} {
		b, ok := number(bound)
		if !ok {
			continue
		}
		for _, step := range []money.Ratio{{}, money.Percent(-1), money.Percent(1), money.Whole(-1), money.Whole(1)} {
			if v, err := b.Add(step); err == nil && !seen[v] {
				seen[v] = true
				add(credit.Exactly(v), cite.Of(above(v) && below(v)))
			}
		}
		add(credit.NoLess(b), endTruth(above(b), !hasMax && !hasUnder, below(b)))
		add(credit.NoMore(b), endTruth(below(b), !hasMin && !hasOver, above(b)))
	}
	return append(sides, side{what: string(c.Quantity) + ": nothing known", silent: credit.Evidence{Quantities: map[credit.Quantity]credit.Range{c.Quantity: {}}}})
}

// endTruth returns the truth of a range with one end: whether the end is within
// the bounds on its side, whether there are none on the other, and whether the end
// is within those.
func endTruth(near, free, far bool) cite.Truth {
	switch {
	case near && free:
		return cite.True
	case !far:
		return cite.False
	default:
		return cite.Unknown
	}
}

// holderSides has the holders at each bound, one fewer and one more, under one of
// the titles and under two.
func holderSides(c credit.Holders) []side {
	var sides []side
	add := func(what string, truth cite.Truth, first, rest credit.Range, second int) {
		held := map[role.Title]credit.Range{}
		for i, t := range c.Titles {
			held[t] = rest
			if i == 0 {
				held[t] = first
			} else if i == 1 && second > 0 {
				held[t] = credit.Exactly(money.Whole(int64(second)))
			}
		}
		sides = given(sides, what, truth, credit.Evidence{Holders: held})
	}
	nobody := credit.Exactly(money.Ratio{})
	for _, n := range []int{c.Min - 1, c.Min, c.Min + 1, c.Max, c.Max + 1} {
		if n < 0 {
			continue
		}
		there := credit.Exactly(money.Whole(int64(n)))
		least := credit.NoLess(money.Whole(int64(n)))
		holds := n >= c.Min && (c.Max == 0 || n <= c.Max)
		add(fmt.Sprintf("%d holders", n), cite.Of(holds), there, nobody, 0)
		if len(c.Titles) > 1 && n > 0 {
			add(fmt.Sprintf("%d holders of two titles", n), cite.Of(holds), credit.Exactly(money.Whole(int64(n-1))), nobody, 1)
		}
		add(fmt.Sprintf("%d holders or more", n), endTruth(n >= c.Min, c.Max == 0, c.Max == 0 || n <= c.Max), least, credit.Range{}, 0)
	}
	add("holders: nothing known", cite.Unknown, credit.Range{}, credit.Range{}, 0)
	return sides
}

// roleSides are those of a test that asks for one of several roles.
func roleSides(what string, roles []role.Role, of func(credit.Known[role.Role]) credit.Evidence) []side {
	var sides []side
	add := func(which string, truth cite.Truth, k credit.Known[role.Role]) {
		sides = given(sides, what+": "+which, truth, of(k))
	}
	other := role.Role(0)
	for r := range role.Roles() {
		is := slices.ContainsFunc(roles, r.Is)
		switch {
		case slices.Contains(roles, r):
			add(r.String(), cite.True, credit.Known[role.Role]{Are: []role.Role{r}})
		case is:
			add(r.String()+", a variant", cite.True, credit.Known[role.Role]{Are: []role.Role{r}})
		case other == 0:
			other = r
		}
	}
	add("somebody else, perhaps not alone", cite.Unknown, credit.Known[role.Role]{Are: []role.Role{other}})
	add("somebody else and no more", cite.False, credit.Known[role.Role]{Are: []role.Role{other}, Complete: true})
	add("nobody", cite.False, credit.Known[role.Role]{Complete: true})
	add("all ruled out", cite.False, credit.Known[role.Role]{AreNot: roles})
	add("nothing known", cite.Unknown, credit.Known[role.Role]{})
	return sides
}

func onlySides(c credit.ReportsOnlyTo) []side {
	var sides []side
	for _, s := range roleSides("reports only to", c, func(k credit.Known[role.Role]) credit.Evidence { return credit.Evidence{ReportsTo: k} }) {
		k := s.record.Evidence().ReportsTo
		switch {
		case len(k.Are) > 0 && !slices.ContainsFunc(c, k.Are[0].Is):
			s.truth = cite.False
		case k.Complete:
			s.truth = cite.True
		default:
			s.truth = cite.Unknown
		}
		sides = append(sides, s)
		if k.Complete = true; s.truth == cite.Unknown && len(k.Are) > 0 {
			sides = given(sides, s.what+" and no more", cite.True, credit.Evidence{ReportsTo: k})
		}
	}
	return sides
}
