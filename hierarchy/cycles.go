package hierarchy

import "slices"

// findCycles reports every cycle among the reporting lines of a function, once
// where several functions have it.
func (b *builder) findCycles() {
	type edge struct{ from, to int32 }
	known := make(map[edge]bool)
	for f := range Functions() {
		if f != Business && b.own[f-1] == nil && b.own[Business-1] == nil {
			continue
		}
		for _, cycle := range b.cycles(f) {
			fresh := false
			for i, at := range cycle {
				e := edge{at, cycle[(i+1)%len(cycle)]}
				fresh = fresh || !known[e]
				known[e] = true
			}
			if fresh {
				path := make([]ID, 0, len(cycle)+1)
				for _, at := range append(cycle, cycle[0]) {
					path = append(path, b.chart.positions[at].ID)
				}
				b.report(place("positions", int(cycle[0]), ""), Cycle, b.named(f), path...)
			}
		}
	}
}

// named says which function a problem is about, or nothing if no link tells
// functions apart.
func (b *builder) named(f Function) string {
	for _, own := range b.own {
		if own != nil {
			return "for " + f.String()
		}
	}
	return ""
}

// above returns the superior of position i in f with the given number, counted
// from zero in the order of the draft, or -1 if it has no more.
func (b *builder) above(f Function, i int32, number int) int32 {
	if number == 0 {
		return b.superior(f, i)
	}
	at := seat{f, i}
	if own := b.own[f-1]; own == nil || own[i] < 0 {
		at.function = 0
	}
	if more := b.more[at]; number <= len(more) {
		return more[number-1]
	}
	return -1
}

// cycles returns the cycles of f, each from its first position in the draft: one
// for every line that leads back to where the walk up to it came by.
func (b *builder) cycles(f Function) [][]int32 {
	type step struct {
		at    int32
		tried int32 // how many of its superiors
	}
	const done = -1
	place := make([]int32, len(b.whole)) // on the walk, plus one; zero before it was there
	var walk []step
	var cycles [][]int32
	for start := range b.whole {
		if place[start] == 0 {
			walk = append(walk, step{at: int32(start)})
			place[start] = 1
		}
		for len(walk) > 0 {
			last := &walk[len(walk)-1]
			next := b.above(f, last.at, int(last.tried))
			last.tried++
			switch {
			case next < 0:
				place[last.at] = done
				walk = walk[:len(walk)-1]
			case place[next] == 0:
				walk = append(walk, step{at: next})
				place[next] = int32(len(walk))
			case place[next] != done:
				var cycle []int32
				for _, s := range walk[place[next]-1:] {
					cycle = append(cycle, s.at)
				}
				first := slices.Index(cycle, slices.Min(cycle))
				cycles = append(cycles, slices.Concat(cycle[first:], cycle[:first]))
			}
		}
	}
	return cycles
}
