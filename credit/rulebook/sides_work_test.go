package rulebook_test

import (
	"fmt"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// work is what somebody is known to have done of some functions.
type work struct {
	part     credit.Part
	evidence credit.Evidence
}

func (w *work) each(to *role.DutySet, functions []credit.Function, any bool) {
	for _, f := range functions {
		duties := f.Duties
		if any && f.Any {
			duties = duties[:1]
		}
		*to = to.Union(role.DutySetOf(duties...))
	}
}

// does has the functions count, with no more than that takes.
func (w *work) does(functions []credit.Function) {
	if w.part == credit.Decided {
		w.each(&w.evidence.Decided, functions, true)
	} else {
		w.each(&w.evidence.Performed, functions, true)
	}
}

// leaves has the functions not count.
func (w *work) leaves(functions []credit.Function) {
	if w.part == credit.Decided {
		w.each(&w.evidence.NotDecided, functions, false)
	} else {
		w.each(&w.evidence.NotPerformed, functions, false)
	}
}

// lacks has the production not have the functions.
func (w *work) lacks(functions []credit.Function) { w.each(&w.evidence.Absent, functions, false) }

// split returns the evidence of having done so many of the functions, of so many
// left open, and none of the rest.
func split(part credit.Part, of []credit.Function, done, open int) credit.Evidence {
	w := work{part: part}
	w.does(of[:done])
	w.leaves(of[done+open:])
	return w.evidence
}

func doneSides(c credit.Done) []side {
	n, k := len(c.Of), max(c.Count, 1)
	sides := given(nil, fmt.Sprintf("done: %d of %d", k, n), cite.True, split(c.Part, c.Of, k, 0))
	sides = given(sides, fmt.Sprintf("done: %d of %d, the rest open", k, n), cite.True, split(c.Part, c.Of, k, n-k))
	for i := range min(n, 3) { // each of the first few alone
		w := work{part: c.Part}
		w.does(c.Of[i : i+1])
		w.leaves(c.Of[:i])
		w.leaves(c.Of[i+1:])
		if k == 1 {
			sides = given(sides, "done: "+c.Of[i].String()+" alone", cite.True, w.evidence)
		}
	}
	sides = given(sides, fmt.Sprintf("done: %d of %d", k-1, n), cite.False, split(c.Part, c.Of, k-1, 0))
	sides = given(sides, fmt.Sprintf("done: %d of %d, the rest open", k-1, n), cite.Unknown, split(c.Part, c.Of, k-1, n-k+1))
	w := work{part: c.Part}
	w.lacks(c.Of[k-1:])
	w.does(c.Of[:k-1])
	sides = given(sides, fmt.Sprintf("done: %d of %d, the rest absent", k-1, n), cite.False, w.evidence)
	return append(sides, handSides(c.Part, c.Of)...)
}

// handSides have a hand in every function, known not to have decided and not.
func handSides(part credit.Part, of []credit.Function) []side {
	if part == credit.Participated {
		return nil
	}
	w := work{part: credit.Participated}
	w.does(of)
	sides := given(nil, "a hand in all", cite.Unknown, w.evidence)
	w.part = credit.Decided
	w.leaves(of)
	return given(sides, "a hand in all without a decision", cite.False, w.evidence)
}

// meets reports whether v is at least min, or more than over.
func meets(v money.Ratio, min, over credit.Bound) bool {
	if over != "" {
		b, err := money.ParseRatio(string(over))
		return err == nil && v.Cmp(b) > 0
	}
	b, err := money.ParseRatio(string(min))
	return err == nil && v.Cmp(b) >= 0
}

// shareSides has the share just reached and missed by one function, of all the
// functions and where the production lacks the first.
func shareSides(c credit.Share) []side {
	var sides []side
	for lacking := range min(2, len(c.Of)) {
		of := c.Of[lacking:]
		m, k := len(of), 0
		for ; k < m; k++ {
			if r, err := money.NewRatio(int64(k), int64(m)); err == nil && meets(r, c.Min, c.Over) {
				break
			}
		}
		add := func(truth cite.Truth, done, open int) {
			e := split(c.Part, of, done, open)
			w := work{evidence: e}
			w.lacks(c.Of[:lacking])
			sides = given(sides, fmt.Sprintf("share: %d done, %d open of %d", done, open, m), truth, w.evidence)
		}
		add(cite.True, k, 0)
		add(cite.True, k, m-k)
		if k > 0 {
			add(cite.False, k-1, 0)
			add(cite.Unknown, k-1, 1)
			add(cite.Unknown, 0, k)
			add(cite.False, 0, k-1)
		}
	}
	w := work{}
	w.lacks(c.Of)
	sides = given(sides, "share: of nothing", cite.Of(c.Over == ""), w.evidence)
	return append(sides, handSides(c.Part, c.Of)...)
}

// scoreSides has the least score that is enough and the greatest that is not,
// each stage left out and each lacking.
func scoreSides(c credit.Score) []side {
	enough, least := counts(c)
	var sides []side
	add := func(what string, counts []int, lacking int) {
		w, total := work{part: c.Part}, money.Ratio{}
		for i, s := range c.Stages {
			if i == lacking {
				w.lacks(s.Of)
				continue
			}
			w.does(s.Of[:counts[i]])
			w.leaves(s.Of[counts[i]:])
			total = plus(total, c, i, counts[i])
		}
		sides = given(sides, "score: "+what, cite.Of(meets(total, c.Min, c.Over)), w.evidence)
	}
	add("just enough", enough, -1)
	add("just too little", least, -1)
	for i := range c.Stages {
		all := make([]int, len(c.Stages))
		for j, s := range c.Stages {
			all[j] = len(s.Of)
		}
		add("all but the functions that "+c.Stages[i].Name+" lacks", all, i)
		all[i] = 0
		add("all but "+c.Stages[i].Name, all, -1)
	}
	return given(sides, "score: nothing known", cite.Unknown, credit.Evidence{})
}

// plus adds to total what so many functions of a stage are worth.
func plus(total money.Ratio, c credit.Score, stage, count int) money.Ratio {
	weights := 0
	for _, s := range c.Stages {
		weights += s.Weight
	}
	r, _ := money.NewRatio(int64(c.Stages[stage].Weight*count), int64(weights*len(c.Stages[stage].Of)))
	sum, _ := total.Add(r)
	return sum
}

// counts returns how many functions of each stage make the least score that is
// enough, and the greatest that is not.
func counts(c credit.Score) (enough, short []int) {
	var least, most money.Ratio
	var try func(so []int, total money.Ratio)
	try = func(so []int, total money.Ratio) {
		if i := len(so); i < len(c.Stages) {
			for n := range len(c.Stages[i].Of) + 1 {
				try(append(so[:i:i], n), plus(total, c, i, n))
			}
			return
		}
		if meets(total, c.Min, c.Over) {
			if enough == nil || total.Cmp(least) < 0 {
				enough, least = so, total
			}
		} else if short == nil || total.Cmp(most) > 0 {
			short, most = so, total
		}
	}
	try(nil, money.Ratio{})
	return enough, short
}
