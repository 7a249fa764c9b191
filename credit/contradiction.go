package credit

import (
	"maps"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// maxTries bounds how many paths are brought in line with what cannot be, and how
// many choices of what a path leaves open are tried.
const maxTries = 1 << 9

// attempt is a path on its way through [seeker.inLine].
type attempt struct {
	path  path
	added bool // whether it says more than leads to the outcome
}

// inLine returns the paths to an outcome on which no rule of what cannot be comes
// to hold, with further needs where that takes some. A path of which that cannot
// be told is given up.
func (s *seeker) inLine(paths []path, to Outcome) []path {
	if !s.rules.contradicts() {
		return paths
	}
	tests := s.impossible()
	keys := keysOf(tests)
	queue := make([]attempt, len(paths))
	for i, p := range paths {
		queue[i].path = p
	}
	var out []path
	for tries := 0; len(queue) > 0; tries++ {
		if tries == maxTries {
			s.cut = true
			break
		}
		next := queue[0]
		queue = queue[1:]
		if next.added && slices.ContainsFunc(out, func(p path) bool { return s.covers(next.path, p) }) {
			continue
		}
		if more, fine := s.tried(next, to, tests, keys); fine {
			out = s.retain(out, next.path)
		} else {
			queue = append(queue, more...)
		}
	}
	return out
}

// contradicts reports whether the set says what cannot be.
func (p *Prepared) contradicts() bool {
	return p.set != nil && slices.ContainsFunc(p.set.rules, func(r Rule) bool { return r.Force == Contradicts && r.concerns(p.question) })
}

// tried reports whether the path leads to the outcome without making a rule hold
// of what cannot be; otherwise it returns the paths that go on from there. The tests
// are those of what cannot be, the keys what they are about.
func (s *seeker) tried(a attempt, to Outcome, tests []node, keys map[string]bool) (more []attempt, fine bool) {
	told := a.path.told()
	fresh := s.fresh(told)
	if len(fresh) > 0 {
		keys = maps.Clone(keys)
		maps.Copy(keys, keysOf(fresh))
	}
	holds := slices.ContainsFunc(tests, func(n node) bool { return n.eval(s.record) == cite.True })
	if !a.added && !told.about(keys) && len(fresh) == 0 && !holds {
		return nil, true
	}
	if a.added {
		keys = nil // what leads to the outcome is tried as well
	}
	after, ok := s.follow(told, keys)
	if !ok {
		s.cut = true
		return nil, false
	}
	for i := range fresh {
		if slices.ContainsFunc(after, func(r *Record) bool { return s.may(&fresh[i], r, told, cite.True) }) {
			s.cut = true
			return nil, false
		}
	}
	for i := range tests {
		fires := func(r *Record) bool { return s.may(&tests[i], r, told, cite.True) }
		if j := slices.IndexFunc(after, fires); j >= 0 {
			return s.mended(a.path, told, &tests[i], after, j), false
		}
	}
	if !a.added {
		return nil, true
	}
	for _, r := range after {
		if s.outcome(r, told) != to {
			return s.resumed(a.path, r, to), false
		}
	}
	return nil, true
}

// outcome judges a record in which a path was followed, with what the path says
// of holders under several titles, of whom no record tells.
func (s *seeker) outcome(r *Record, told path) Outcome {
	if !slices.ContainsFunc(told, func(n need) bool { return len(n.held()) > 1 }) {
		return s.rules.Outcome(r)
	}
	return s.rules.outcome(func(n *node) cite.Truth { return s.becomes(n, r, told) })
}

// impossible returns the tests of what cannot be that do not hold of what is asked.
func (s *seeker) impossible() (tests []node) {
	for i := range s.rules.rules {
		r := &s.rules.rules[i]
		if r.rule.Force == Contradicts && !slices.Contains(s.held, r.rule) {
			tests = append(tests, r.test)
		}
	}
	return tests
}

// fresh returns the tests of what cannot be that come in with the setting of which the
// path says more.
func (s *seeker) fresh(told path) (fresh []node) {
	for _, n := range told {
		test, ok := n.Test.(AskedSetting)
		if !ok {
			continue
		}
		settings := []role.Setting{n.asked}
		if n.Truth == cite.True {
			settings = test.narrow(n.asked)
		}
		for i := range s.rules.set.rules {
			r := &s.rules.set.rules[i]
			if r.Force != Contradicts || !r.concerns(s.rules.question) || r.applies(s.rules.question) {
				continue
			}
			for _, t := range r.Settings {
				for _, within := range settings {
					if both, ok := t.Meet(within); ok {
						q := s.rules.question
						q.Setting = both
						fresh = append(fresh, compile(r.Test, q))
					}
				}
			}
		}
	}
	return fresh
}

// keysOf returns what the tests are about, with the work that shows it.
func keysOf(tests []node) map[string]bool {
	keys := make(map[string]bool)
	note := func(key string, _ uint8) { keys[key] = true }
	for i := range tests {
		tests[i].directions(helps, note)
		tests[i].each(func(n *node) {
			if n.op == opConstant && !n.constant.Known() {
				keys["setting"] = true
			}
		})
	}
	for _, o := range orderings {
		if less, more := "amount "+string(o.Quantity), "amount "+string(o.AtMost); keys[less] || keys[more] {
			keys[less], keys[more] = true, true
		}
	}
	for i := range showings {
		switch w := &showings[i]; {
		case w.From != "": // each may settle the other
			if fact, from := "fact "+string(w.Fact), "fact "+string(w.From); keys[fact] || keys[from] {
				keys[fact], keys[from] = true, true
			}
		case keys["fact "+string(w.Fact)]:
			keys["jobs"] = keys["jobs"] || w.Job != 0
			for _, d := range w.Duties {
				keys[d.String()] = true
			}
		}
	}
	return keys
}

// about reports whether a need of the path is about one of the keys.
func (p path) about(keys map[string]bool) bool {
	return slices.ContainsFunc(p, func(n need) bool { return n.about(keys) })
}

func (n *need) about(keys map[string]bool) bool {
	switch test := n.Test.(type) {
	case Is:
		return keys["fact "+string(test)]
	case Done:
		return slices.ContainsFunc(test.Of, func(f Function) bool { return f.about(keys) })
	case Measure:
		return keys["amount "+string(test.Quantity)]
	case Holders:
		return keys["holders"]
	case ReportsTo, ReportsOnlyTo:
		return keys["reports"]
	case WorksAs:
		return keys["jobs"]
	case Titled:
		return keys["titles"]
	case AskedSetting:
		return keys["setting"]
	default:
		return false
	}
}

func (f Function) about(keys map[string]bool) bool {
	return keys == nil || slices.ContainsFunc(f.Duties, func(d role.Duty) bool { return keys[d.String()] })
}

// may reports whether the test can come to have that value by what the path
// leaves to choose of amounts and holders, all else being as in the record, in
// which the rest of the path was followed.
func (s *seeker) may(n *node, r *Record, told path, want cite.Truth) bool {
	count, each := len(n.kids), want
	switch n.op {
	case opAll:
		if want == cite.False {
			count = 1
		}
	case opAny:
		if want == cite.True {
			count = 1
		}
	case opNone:
		each = want.Not()
		if want == cite.False {
			count = 1
		}
	case opAtLeast:
		count = n.count
		if want == cite.False {
			count = len(n.kids) - n.count + 1
		}
	case opMeasure, opHolders:
		return s.mayBe(n, r, told, want)
	case opConstant:
		return n.constant == want || !n.constant.Known() && told.about(map[string]bool{"setting": true})
	default:
		return n.eval(r) == want
	}
	for i := range n.kids {
		if s.may(&n.kids[i], r, told, each) {
			count--
		}
	}
	return count <= 0
}

// becomes is the value of the test once the path was followed, for a record in
// which it was; of holders it goes by all that the path says.
func (s *seeker) becomes(n *node, r *Record, told path) cite.Truth {
	switch {
	case n.op == opHolders && told.chooses(n):
		return between(!s.mayBe(n, r, told, cite.False), s.mayBe(n, r, told, cite.True))
	case len(n.kids) == 0:
		return n.eval(r)
	}
	yes, no := 0, 0
	for i := range n.kids {
		switch s.becomes(&n.kids[i], r, told) {
		case cite.True:
			yes++
		case cite.False:
			no++
		}
	}
	return n.counted(yes, no)
}

// chooses reports whether a need of the path is about holders of whom the test is.
func (p path) chooses(n *node) bool {
	return slices.ContainsFunc(p, func(m need) bool {
		return slices.ContainsFunc(m.held(), func(t role.Title) bool { return slices.Contains(n.titles, t) })
	})
}

// mayBe is may for amounts and holders.
func (s *seeker) mayBe(n *node, r *Record, told path, want cite.Truth) bool {
	sides := []limits{n.limits}
	if want == cite.False {
		sides = n.limits.outside()
		if n.op == opHolders || n.quantity.isCount() {
			sides = n.limits.outsideCount()
		}
	}
	for i := range told {
		if test, ok := told[i].Test.(Measure); ok && n.op == opMeasure && test.Quantity == n.quantity {
			left := boxed(&told[i], n.amount(s.record))
			return slices.ContainsFunc(sides, func(l limits) bool { _, ok := left.narrow(l); return ok })
		}
	}
	if n.op == opMeasure || !told.chooses(n) {
		return n.eval(r) == want
	}
	return slices.ContainsFunc(sides, func(l limits) bool {
		return s.holdable(append(slices.Clip(told), s.measured(n.cond, l)))
	})
}

// boxed returns the limits of a need with what is known, if that is no other.
func boxed(n *need, known Range) limits {
	l := n.limits
	if n.Change {
		return l
	}
	if lo, ok := known.Min(); ok {
		l, _ = l.narrow(limits{min: lo, hasMin: true})
	}
	if hi, ok := known.Max(); ok {
		l, _ = l.narrow(limits{max: hi, hasMax: true})
	}
	return l
}

// mended returns the paths that go on from one on which a test of what cannot be
// comes to hold: with fewer functions to choose from where some choice keeps it
// from holding, otherwise with what keeps it from holding.
func (s *seeker) mended(p, told path, test *node, after []*Record, at int) []attempt {
	free := slices.ContainsFunc(after, func(r *Record) bool { return !s.may(test, r, told, cite.True) })
	if free {
		s.cut = true // the others are more than can be said with counts
		return s.fewer(p, told, test)
	}
	from := *s
	from.record, from.told, from.avoid, from.lift, from.keep = after[at], told, true, true, nil
	ends := from.paths(test, cite.False)
	s.cut = s.cut || from.cut
	return s.joined(p, ends)
}

func (s *seeker) joined(p path, ends []path) []attempt {
	var more []attempt
	for _, q := range ends {
		if both, ok := s.join(p, q); ok && !samePaths([]path{p}, []path{both}) {
			more = append(more, attempt{both, true})
		}
	}
	return more
}

// fewer returns the path without the functions that make the test hold however
// the others are chosen.
func (s *seeker) fewer(p, told path, test *node) []attempt {
	out, less := slices.Clone(p), false
	for i := range out {
		done, ok := out[i].Test.(Done)
		if !ok || out[i].kept {
			continue
		}
		keep := slices.DeleteFunc(slices.Clone(done.Of), func(f Function) bool {
			one := functionsNeed(done.Part, []Function{f}, 1, out[i].Truth, out[i].Change)
			after, ok := s.follow(path{one}, nil)
			return !ok || slices.ContainsFunc(after, func(r *Record) bool { return s.may(test, r, told, cite.True) })
		})
		if len(keep) == len(done.Of) || len(keep) < out[i].weight {
			continue
		}
		less = true
		out[i] = functionsNeed(done.Part, keep, out[i].weight, out[i].Truth, out[i].Change)
	}
	if !less {
		return nil
	}
	return []attempt{{out.sorted(), true}}
}

// resumed returns the paths that go on to the outcome from where what was added
// has led.
func (s *seeker) resumed(p path, r *Record, to Outcome) []attempt {
	if !s.change || to != Granted {
		s.cut = true
		return nil
	}
	from := *s
	from.record = r
	ends := from.reach(to)
	more := s.joined(p, ends)
	s.cut = s.cut || from.cut || len(more) == 0 || len(s.keep) > 0
	return more
}
