package budget

import "example.com/producedby/budget/money"

// globalValues holds the globals as far as they were worked out.
type globalValues struct {
	list  []Global
	index map[string]int
	state []globalState
	depth int // globals that are being worked out
}

type globalState struct {
	started, done bool
	value         money.Ratio
	err           error
}

func newGlobalValues(list []Global) globalValues {
	g := globalValues{list: list, index: make(map[string]int, len(list)), state: make([]globalState, len(list))}
	for i := range list {
		g.index[list[i].Name] = i
	}
	return g
}

// global returns the value of a global, which is worked out once.
func (g *globalValues) global(name string) (money.Ratio, error) {
	i, ok := g.index[name]
	if !ok {
		return money.Ratio{}, &PlaceError{Place: "global", Text: name, Err: wantKey(name, "a global of the budget", g.index)}
	}
	s := &g.state[i]
	if s.done {
		return s.value, s.err
	}
	if s.started {
		return money.Ratio{}, &PlaceError{Place: "global", Text: name, Err: want(ErrCircular, "a value that does not lead back to it")}
	}
	if g.depth == maxChain {
		return money.Ratio{}, &PlaceError{Place: "global", Text: name, Err: want(ErrRange, "a chain of at most %d globals", maxChain)}
	}
	s.started = true
	g.depth++
	s.value, s.err = g.list[i].Value.eval(g)
	g.depth--
	s.done = true
	return s.value, s.err
}
