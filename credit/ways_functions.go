package credit

import (
	"slices"
	"strings"

	"example.com/producedby/role/cite"
)

// done returns the path of k more functions done, or not done.
func (s *seeker) done(n *node, want cite.Truth) []path {
	yes, no, absent := n.of.tally(s.record, n.part)
	there := n.of.n - absent
	switch {
	case s.keeps(n):
		yes, no = 0, 0 // another need may undo them
	case s.lift:
		yes, no = there-no, there-yes // what is open may stay so
	}
	holds := func(yes int) bool { return yes >= n.count }
	if n.op == opShare {
		holds = func(yes int) bool { return n.reaches(int64(yes), int64(there)) }
	}
	if want == cite.True {
		return s.more(n, cite.True, func(k int) bool { return holds(yes + k) })
	}
	return s.more(n, cite.False, func(k int) bool { return !holds(there - no - k) })
}

// more returns the path of the least number of further functions that is enough.
func (s *seeker) more(n *node, want cite.Truth, enough func(int) bool) []path {
	if enough(0) {
		return []path{{}} // whatever is done
	}
	open, known := s.rest(n, &n.of, want)
	for k := 1; k <= len(open); k++ {
		if enough(k) {
			return []path{{functionsNeed(n.part, open, k, want, known)}}
		}
	}
	return nil
}

// functionsNeed returns the need for k more of the functions. Where want is
// false, k of them must not have been done.
func functionsNeed(p Part, open []Function, k int, want cite.Truth, change bool) need {
	count := k
	if want == cite.False {
		count = len(open) - k + 1
	}
	n := need{
		Need:   Need{Test: Done{Part: p, Count: count, Of: cloneFunctions(open)}, Truth: want, Change: change},
		key:    "functions " + p.String() + " " + functionKey(open),
		weight: k,
	}
	for _, f := range open {
		ready := f.ready()
		n.sets, n.work = append(n.sets, ready), n.work.Union(ready.duties)
	}
	return n
}

func functionKey(list []Function) string {
	keys := make([]string, len(list))
	for i, f := range list {
		keys[i] = f.ID + f.String()
	}
	slices.Sort(keys)
	return strings.Join(keys, ",")
}

// rest returns the functions that may count further: those that are open, with
// change those known to be the other way, all where the node is held on to; and
// whether any are known to be the other way.
func (s *seeker) rest(n *node, f *functions, want cite.Truth) (list []Function, other bool) {
	keep := s.keeps(n)
	for _, fn := range f.list {
		ready := fn.ready()
		st := ready.state(s.record, n.part)
		against := st == fnNot && want == cite.True || st == fnDone && want == cite.False
		switch {
		case st == fnAbsent:
		case st == fnOpen && !s.lift, keep, s.change && against:
			list = append(list, fn)
			other = other || against
		}
	}
	return list, other
}

// score returns the minimal paths of so many more functions of each stage.
func (s *seeker) score(n *node, want cite.Truth) []path {
	var done, there, most [maxStages]int64
	var rest [maxStages][]Function
	var known [maxStages]bool
	size := 1
	for i := range n.stages {
		of := &n.stages[i].of
		yes, no, absent := of.tally(s.record, n.part)
		switch {
		case s.keeps(n):
			yes, no = 0, 0 // another need may undo them
		case s.lift:
			yes, no = of.n-absent-no, of.n-absent-yes // what is open may stay so
		}
		there[i], done[i] = int64(of.n-absent), int64(yes)
		if want == cite.False {
			done[i] = there[i] - int64(no)
		}
		rest[i], known[i] = s.rest(n, of, want)
		most[i] = int64(len(rest[i]))
		size *= len(rest[i]) + 1
		if size > 1<<14 {
			s.cut = true
			return nil
		}
	}
	enough := func(k *[maxStages]int64) bool {
		at := done
		for i := range n.stages {
			if want == cite.True {
				at[i] += k[i]
			} else {
				at[i] -= k[i]
			}
		}
		return n.scoreReaches(&at, &there) == (want == cite.True)
	}
	var paths []path
	for k, ok := [maxStages]int64{}, true; ok; k, ok = next(k, most) {
		if !enough(&k) || !least(k, enough) {
			continue
		}
		var p path
		for i := range n.stages {
			if k[i] > 0 {
				p = append(p, functionsNeed(n.part, rest[i], int(k[i]), want, known[i]))
			}
		}
		paths = s.retain(paths, p)
	}
	return paths
}

// next counts k up to most, stage by stage.
func next(k, most [maxStages]int64) ([maxStages]int64, bool) {
	for i := range k {
		if k[i] < most[i] {
			k[i]++
			return k, true
		}
		k[i] = 0
	}
	return k, false
}

// least reports whether no stage could do with one less.
func least(k [maxStages]int64, enough func(*[maxStages]int64) bool) bool {
	for i := range k {
		if k[i] == 0 {
			continue
		}
		fewer := k
		fewer[i]--
		if enough(&fewer) {
			return false
		}
	}
	return true
}
