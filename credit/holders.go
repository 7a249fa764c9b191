package credit

import (
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// maxTallies bounds in how many ways the holders of titles are counted out to
// see whether several needs about them can all be met.
const maxTallies = 1 << 12

// held returns the folded titles whose holders a need is about, none if it is
// about something else.
func (n *need) held() []role.Title {
	if test, ok := n.Test.(Holders); ok {
		return foldAll(test.Titles)
	}
	return nil
}

// impliesHolders reports whether n, about the holders of some titles, being met
// means that m, about those of others, is: more titles have no fewer holders.
func (n *need) impliesHolders(m *need) bool {
	mine, other := n.held(), m.held()
	if len(mine) == 0 || len(other) == 0 {
		return false
	}
	low, high := m.limits, m.limits
	low.hasMax, high.hasMin = false, false
	return (!low.hasMin || subset(mine, other) && n.limits.within(low)) &&
		(!high.hasMax || subset(other, mine) && n.limits.within(high))
}

// within reports whether every amount within l is within m.
func (l limits) within(m limits) bool {
	both, ok := l.narrow(m)
	return ok && both == l
}

func subset[T comparable](a, b []T) bool {
	return !slices.ContainsFunc(a, func(v T) bool { return !slices.Contains(b, v) })
}

// sharesTitles reports whether two needs are about holders of some of the same
// titles.
func (n *need) sharesTitles(m *need) bool {
	other := m.held()
	return slices.ContainsFunc(n.held(), func(t role.Title) bool { return slices.Contains(other, t) })
}

// holdable reports whether some number of holders of each title meets every need
// about them. Where that is too much to count out, the path is given up.
func (s *seeker) holdable(p path) bool {
	t, shared := s.tallyOf(p)
	switch {
	case !shared:
		return true
	case t == nil:
		s.cut = true
		return false
	default:
		return t.found(t.titles, nil)
	}
}

// spareHolders takes out the needs about holders that the others meet together.
func (s *seeker) spareHolders(p path) path {
	t, shared := s.tallyOf(p)
	if !shared || t == nil {
		return p
	}
	return p.spare(t)
}

// spare takes out the needs that the others of the tally meet.
func (p path) spare(t *tally) path {
	for i := len(p) - 1; i >= 0; i-- {
		j := slices.IndexFunc(t.needs, func(n need) bool { return n.key == p[i].key })
		if j < 0 {
			continue
		}
		n := t.needs[j]
		t.needs = slices.Delete(t.needs, j, j+1)
		if t.found(t.titles, &n) {
			t.needs = append(t.needs, n)
		} else {
			p = slices.Delete(p, i, i+1)
		}
	}
	return p
}

// holdersMeet reports whether the needs of the path about holders, with what is
// known, meet m, which is about holders too.
func (s *seeker) holdersMeet(p path, m *need) bool {
	if len(m.held()) == 0 {
		return false
	}
	t, shared := s.tallyOf(append(slices.Clip(p), *m))
	if !shared || t == nil {
		return false
	}
	t.needs = t.needs[:len(t.needs)-1]
	if s.whole && s.change {
		t.holdOn(s.record)
	}
	return !t.found(t.titles, m)
}

// knownHolders brings a finished path to what is known of holders: it takes out
// the needs that then follow from others, or marks those about several titles as a
// change where not all can be met.
func (s *seeker) knownHolders(p path) path {
	t, shared := s.tallyOf(p)
	if !s.change || !shared || t == nil {
		return p
	}
	if t.holdOn(s.record) {
		return p.spare(t)
	}
	for i := range p {
		p[i].Change = p[i].Change || len(p[i].held()) > 1
	}
	return p
}

// holdOn has the tally go by what is known of the titles that no need changes, and
// reports whether the needs can be met so.
func (t *tally) holdOn(r *Record) bool {
	t.known = r
	for _, n := range t.needs {
		if n.Change {
			t.free = append(t.free, n.held()...)
		}
	}
	if t.found(t.titles, nil) {
		return true
	}
	t.known = nil
	return false
}

// tally counts out the holders of titles.
type tally struct {
	needs  []need // about holders
	titles []role.Title
	known  *Record      // nil where anything may be otherwise
	free   []role.Title // of which what is known does not hold
	most   int64        // more holders of one title than this make no difference
	held   map[role.Title]int64
}

// tallyOf returns what counts out the needs about holders, nil if that is too
// much, and whether any two of them are about the same title.
func (s *seeker) tallyOf(p path) (_ *tally, shared bool) {
	t := &tally{held: make(map[role.Title]int64)}
	for _, n := range p {
		held := n.held()
		if len(held) == 0 {
			continue
		}
		shared = shared || slices.ContainsFunc(t.needs, func(m need) bool { return n.sharesTitles(&m) })
		t.needs, t.titles = append(t.needs, n), append(t.titles, held...)
		t.most = max(t.most, countOf(n.limits.min), countOf(n.limits.max))
	}
	if !shared {
		return nil, false
	}
	slices.Sort(t.titles)
	t.titles = slices.Compact(t.titles)
	if !s.change {
		t.known = s.record
	}
	tallies := int64(1)
	for _, title := range t.titles {
		if lo, ok := find(s.record.holders, title).Min(); ok {
			t.most = max(t.most, countOf(lo))
		}
	}
	for range t.titles {
		if tallies *= t.most + 1; tallies > maxTallies {
			return nil, true
		}
	}
	return t, true
}

// countOf returns a whole number above the bound, or one too large to count to.
func countOf(bound money.Ratio) int64 { return min(bound.Num()/bound.Den(), maxTallies) + 1 }

// found reports whether some number of holders of the titles that are left meets
// every need, and fails one if one is given.
func (t *tally) found(left []role.Title, fails *need) bool {
	if len(left) == 0 {
		return !slices.ContainsFunc(t.needs, func(n need) bool { return !t.meets(&n) }) && (fails == nil || !t.meets(fails))
	}
	for n := range t.most + 1 {
		if t.known != nil && !slices.Contains(t.free, left[0]) && !find(t.known.holders, left[0]).Holds(money.Whole(n)) {
			continue
		}
		t.held[left[0]] = n
		if t.found(left[1:], fails) {
			return true
		}
	}
	return false
}

// meets reports whether the numbers of holders tried meet the need.
func (t *tally) meets(n *need) bool {
	sum := int64(0)
	for _, title := range n.held() {
		sum += t.held[title]
	}
	return n.limits.test(Exactly(money.Whole(sum))) == cite.True
}
