package phase_test

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// everySetting returns every setting that a work can have: each medium, format and
// scale, given or left open, and television in Britain, where the register asks for
// more.
func everySetting(t testing.TB) []role.Setting {
	t.Helper()
	var all []role.Setting
	for m := range role.Media() {
		for _, f := range append([]role.Format{0}, slices.Collect(role.Formats())...) {
			for _, s := range []role.Scale{0, role.ScaleStudio, role.ScaleIndependent} {
				for _, market := range []role.Market{"", "GB"} {
					in := role.Setting{Medium: m, Format: f, Scale: s, Market: market}
					if _, ok := phase.LifecycleOf(in); ok && in.Validate() == nil && (market == "" || m == role.Television && s == 0) {
						all = append(all, in)
					}
				}
			}
		}
	}
	return all
}

func TestEveryFormatIsWalked(t *testing.T) {
	walked := map[role.Format]bool{role.MusicVideo: true} // nobody knows its lifecycle
	for _, in := range everySetting(t) {
		walked[in.Format] = true
	}
	for f := range role.Formats() {
		if !walked[f] {
			t.Errorf("%v is not walked", f)
		}
	}
	for _, l := range lives {
		if !slices.Contains(everySetting(t), setting(t, l.in)) {
			t.Errorf("%s is not walked", l.in)
		}
	}
}

// forced lets an event happen and tells before whatever it is said to wait for, and
// has those sign who are said to. It returns false where something is for other
// events to settle.
func forced(w phase.Work, unit string, k phase.EventKind) (phase.Work, bool) {
	e := phase.Event{Kind: k, Unit: unit, By: somebody}
	for range 3 {
		next, err := w.Apply(e)
		if err == nil {
			return next, true
		}
		var failure *phase.TransitionError
		if !errors.As(err, &failure) || failure.Err != phase.ErrNotMet {
			return w, false
		}
		for _, n := range failure.Needs {
			if n.Condition == 0 {
				e.By = append(e.By, n.May...)
				continue
			}
			tell := phase.Event{Kind: phase.EventLearn, Unit: unit, Condition: n.Condition, Truth: n.Want}
			if n.Condition.Settled() && n.When != 0 {
				tell.Condition, tell.Truth = n.When, cite.False
			}
			if w, err = w.Apply(tell); err != nil {
				return w, false
			}
		}
	}
	return w, false
}

// spot is what tells one place of the walk from another.
type spot struct {
	state, from phase.State
	step        string
	option      bool
	money       bool
}

func spotOf(w phase.Work, unit string) spot {
	s, _ := w.Standing(unit)
	known := func(k phase.Condition) bool { return w.Fact(unit, k, phase.Date{}) == cite.True }
	return spot{s.State, s.From, s.Step, known(phase.OptionHeld), known(phase.FinancingInPlace)}
}

// ground is where a walk has been.
type ground struct {
	steps map[string]bool
	gates map[phase.Gate]bool
	went  map[phase.State]map[phase.EventKind]bool
	leads map[phase.State][]phase.State

	passes map[phase.EventKind]bool // the events that pass gates
}

// note keeps the step and the gates that a piece has behind it.
func (g *ground) note(w phase.Work, unit string) {
	s, _ := w.Standing(unit)
	for _, step := range append(s.Steps, s.Step) {
		g.steps[step] = true
	}
	if g.went[s.State] == nil {
		g.went[s.State] = map[phase.EventKind]bool{}
	}
	for _, gate := range w.Gates(unit) {
		if gate.State == phase.GatePassed {
			g.gates[gate.Gate] = true
		}
	}
}

// far is a measure of how much a piece has done where it stands.
func far(w phase.Work, unit string) int {
	s, _ := w.Standing(unit)
	n := 50 * int(s.Cut)
	for _, g := range w.Gates(unit) {
		if g.State == phase.GatePassed {
			n += 1000
		}
	}
	for _, truth := range w.Facts(unit, phase.Date{}) {
		if truth == cite.True {
			n++
		}
	}
	return n
}

// busy does whatever can be done without leaving the place.
func (g *ground) busy(w phase.Work, unit string) phase.Work {
	for again := true; again; {
		again = false
		for _, k := range w.Legal(unit) {
			next, ok := forced(w, unit, k)
			if ok && next.State().Ending() == w.State().Ending() && samePlace(next, w, unit) && far(next, unit) > far(w, unit) {
				g.note(next, unit)
				w, again = next, true
			}
		}
	}
	return w
}

func samePlace(v, w phase.Work, unit string) bool {
	a, b := spotOf(v, unit), spotOf(w, unit)
	return a.state == b.state && a.from == b.from && a.step == b.step
}

// walk goes wherever events lead a piece, once with nothing done that need not be
// and once with everything.
func walk(t *testing.T, start phase.Work, unit string) *ground {
	g := &ground{map[string]bool{}, map[phase.Gate]bool{}, map[phase.State]map[phase.EventKind]bool{}, map[phase.State][]phase.State{}, map[phase.EventKind]bool{}}
	for gate := range phase.Gates() {
		g.passes[gate.Event()] = true
	}
	seen := map[spot]bool{spotOf(start, unit): true}
	ended := map[phase.State]bool{}
	for queue := []phase.Work{start}; len(queue) > 0; queue = queue[1:] {
		raw := queue[0]
		g.note(raw, unit)
		from := spotOf(raw, unit)
		if from.state.Ending() {
			if !ended[from.state] {
				ended[from.state] = true
				absorbs(t, raw, unit)
			}
			continue
		}
		for _, w := range []phase.Work{g.busy(raw, unit), raw} {
			legal := w.Legal(unit)
			if len(legal) == 0 {
				t.Errorf("%v, %q: nothing leads out of %v, which is no end", w.Setting(), unit, from.state)
			}
			for _, k := range legal {
				next, ok := forced(w, unit, k)
				if !ok {
					continue
				}
				to := spotOf(next, unit)
				g.went[from.state][k] = true
				g.leads[from.state] = append(g.leads[from.state], to.state)
				if g.passes[k] {
					g.note(next, unit)
				}
				if !seen[to] {
					seen[to] = true
					queue = append(queue, next)
				}
			}
		}
	}
	return g
}

// absorbs checks that nothing happens to what has ended.
func absorbs(t *testing.T, w phase.Work, unit string) {
	for k := range phase.EventKinds() {
		if k == phase.EventAddUnit && unit != "" {
			continue
		}
		e := phase.Event{Kind: k, Unit: unit, Condition: phase.CutApproved, Truth: cite.True, By: somebody}
		if next, err := w.Apply(e); err == nil || !next.Equal(w) {
			t.Errorf("%v, %q: %v happens to what is %v", w.Setting(), unit, k, w.State())
		}
	}
}

// endless returns the states that were reached from which no end is.
func (g *ground) endless() []phase.State {
	ends := map[phase.State]bool{}
	for again := true; again; {
		again = false
		for from, all := range g.leads {
			if !ends[from] && slices.ContainsFunc(all, func(s phase.State) bool { return s.Ending() || ends[s] }) {
				ends[from], again = true, true
			}
		}
	}
	return slices.Sorted(maps.Keys(maps.Collect(func(yield func(phase.State, bool) bool) {
		for s := range g.went {
			if !s.Ending() && !ends[s] && !yield(s, true) {
				return
			}
		}
	})))
}

// dead returns the lines of the transition table that are for the piece and led
// nowhere from a state that was reached, and those that lead from none.
func (g *ground) dead(in role.Setting, isUnit bool) []string {
	var list []string
	for tr := range phase.Transitions() {
		if tr.ID == "T30f" { // before the season is ordered: TestPilot walks it
			continue
		}
		if tr.ID == "T13" { // out of production where nobody locked before: TestLockedOnce walks it
			tr.From = tr.From[:1]
		}
		if !tr.HoldsIn(in) || tr.Whole || tr.Unit && !isUnit || tr.Work && isUnit {
			continue
		}
		for _, from := range tr.From {
			if went, reached := g.went[from]; reached && !went[tr.Event] {
				list = append(list, fmt.Sprintf("%s out of %v", tr.ID, from))
			}
		}
	}
	return list
}

// TestWalk goes wherever the transition table lets a work of one piece go, in
// every setting: each step is reached and each gate passed, each line of the table
// leads on from each state that it is for, every way comes to an end, and every end
// is one.
func TestWalk(t *testing.T) {
	for _, in := range everySetting(t) {
		w := replay(t, in, nil, "")
		g := walk(t, w, "")
		for s := range w.Lifecycle().Steps() {
			if !g.steps[s.Name] {
				t.Errorf("%v: nothing leads to %q", in, s.Name)
			}
			for _, gate := range s.Gates {
				if !g.gates[gate] {
					t.Errorf("%v: nothing passes %v, out of %q", in, gate, s.Name)
				}
			}
			if g.went[s.State] == nil {
				t.Errorf("%v: nothing leads to %v", in, s.State)
			}
		}
		checkEnds(t, g, in, "the work", "abandoned expired cancelled shelved completed")
		if dead := g.dead(in, false); len(dead) > 0 {
			t.Errorf("%v: dead: %s", in, strings.Join(dead, ", "))
		}
	}
}

// TestWalkOfUnits does the same for one unit, wherever there are units.
func TestWalkOfUnits(t *testing.T) {
	for _, in := range everySetting(t) {
		w := replay(t, in, nil, "")
		if w.Lifecycle().Unit() == "" {
			continue
		}
		w = after(t, prepared(t, w), "u:add-unit")
		g := walk(t, w, "u")
		for s := range w.Lifecycle().UnitSteps() {
			if !g.steps[s.Name] && s.Phase != phase.Financing && !s.Optional { // the money is the work's to raise
				t.Errorf("%v: nothing leads a unit to %q", in, s.Name)
			}
			for _, gate := range s.Gates {
				ofWork := true
				for tr := range phase.Transitions() {
					if tr.HoldsIn(in) && tr.Event == gate.Event() && !tr.Work && !tr.Whole {
						ofWork = false
					}
				}
				if !ofWork && !g.gates[gate] {
					t.Errorf("%v: no unit passes %v, out of %q", in, gate, s.Name)
				}
			}
		}
		checkEnds(t, g, in, "a unit", "abandoned cancelled shelved completed")
		if dead := g.dead(in, true); len(dead) > 0 {
			t.Errorf("%v: dead for a unit: %s", in, strings.Join(dead, ", "))
		}
	}
}

// checkEnds checks which ends were reached, and that there is one on every way.
func checkEnds(t *testing.T, g *ground, in role.Setting, what, want string) {
	t.Helper()
	var got []string
	for s := range phase.States() {
		if s.Ending() && g.went[s] != nil {
			got = append(got, slugOf(s))
		}
	}
	if strings.Join(got, " ") != want {
		t.Errorf("%v: %s ends %v, want %s", in, what, got, want)
	}
	if endless := g.endless(); len(endless) > 0 {
		t.Errorf("%v: %s never ends out of %v", in, what, endless)
	}
}

// prepared leads a whole as far as its preparation, or the stage of a game that
// answers to it.
func prepared(t *testing.T, w phase.Work) phase.Work {
	t.Helper()
	w = followed(w, "", func(w phase.Work) bool { return w.State() == phase.InPreparation })
	if w.State() != phase.InPreparation {
		t.Fatalf("%v: nothing leads to preparation: %v", w.Setting(), w.State())
	}
	return w
}

// followed does what the gates that come next ask for, until there are none, or
// until it is told to stop: it tells what they wait for and passes them, and where
// none can be passed it lets the first event happen that leads on.
func followed(w phase.Work, unit string, stop func(phase.Work) bool) phase.Work {
	for range 200 {
		if stop(w) {
			return w
		}
		reports := w.NextGates(unit, phase.Date{})
		next, ok := passed(w, unit, reports)
		if !ok {
			next, ok = onward(w, unit)
		}
		if !ok {
			return w
		}
		w = next
	}
	return w
}

// passed passes the first of the gates that can be, with the signatures of those
// who may give them.
func passed(w phase.Work, unit string, reports []phase.GateReport) (phase.Work, bool) {
	legal := w.Legal(unit)
	for _, r := range reports {
		if !slices.Contains(legal, r.Gate.Event()) {
			continue
		}
		asked := w
		for _, q := range append(r.Unmet(), r.Unknown()...) {
			if q.Itself || q.Condition.Settled() && q.When == 0 {
				continue
			}
			tell := phase.Event{Kind: phase.EventLearn, Unit: unit, Condition: q.Condition, Truth: cite.True}
			if q.Condition.Settled() {
				tell.Condition, tell.Truth = q.When, cite.False
			}
			asked, _ = asked.Apply(tell)
		}
		e := phase.Event{Kind: r.Gate.Event(), Unit: unit}
		for _, s := range r.StillToSign() {
			e.By = append(e.By, s.May[:min(len(s.May), 1)]...)
		}
		if len(e.By) == 0 {
			e.By = somebody
		}
		if next, err := asked.Apply(e); err == nil {
			return next, true
		}
	}
	return w, false
}

// onward lets the first event happen that leads to a later state and passes no
// gate that was not passed, or else the first that settles something.
func onward(w phase.Work, unit string) (phase.Work, bool) {
	was, _ := w.Standing(unit)
	facts := len(trueOnes(w, unit))
	var settled *phase.Work
	for _, k := range w.Legal(unit) {
		if slices.Contains(aside, k) || k == phase.EventClose || k == phase.EventPayAdvance {
			continue
		}
		next, ok := forced(w, unit, k)
		if is, _ := next.Standing(unit); ok && is.State > was.State && is.Phase >= was.Phase && is.State != phase.InTurnaround {
			return next, true
		} else if ok && settled == nil && is.State == was.State && len(trueOnes(next, unit)) > facts {
			settled = &next
		}
	}
	if settled != nil {
		return *settled, true
	}
	return w, false
}

func trueOnes(w phase.Work, unit string) []phase.Condition {
	var list []phase.Condition
	for k, truth := range w.Facts(unit, phase.Date{}) {
		if truth == cite.True {
			list = append(list, k)
		}
	}
	return list
}

// TestFollowingTheGates: in every setting, whoever does what the gates that come
// next ask for gets a work out, past every gate that is not optional.
func TestFollowingTheGates(t *testing.T) {
	var everybody phase.Crew
	for r := range role.Roles() {
		everybody.Posts = append(everybody.Posts, phase.Post{Role: r, Person: role.Person(slugOf(r))})
	}
	never := func(phase.Work) bool { return false }
	for i, in := range everySetting(t) {
		crew := []phase.Crew{{}, everybody}[i%2]
		w, err := phase.Replay(phase.Log{Setting: in, Crew: crew})
		if err != nil {
			t.Fatal(err)
		}
		checkOut(t, followed(w, "", never), "")
		if w.Lifecycle().Unit() == "" {
			continue
		}
		w = prepared(t, w)
		for _, name := range []string{"a", "b"} {
			w = after(t, w, name+":add-unit")
			w = followed(w, name, func(w phase.Work) bool { s, _ := w.Standing(name); return s.State == phase.Delivered })
			if s, _ := w.Standing(name); s.State != phase.Delivered {
				t.Fatalf("%v: a unit comes to %v", in, s.State)
			}
		}
		if w = followed(w, "", never); w.State().Phase() != phase.Distribution {
			t.Errorf("%v: a work whose units are delivered comes to %v", in, w.State())
		}
	}
}

// checkOut checks that a work is before its audience with every gate passed.
func checkOut(t *testing.T, w phase.Work, unit string) {
	t.Helper()
	s, _ := w.Standing(unit)
	if s.Phase != phase.Distribution {
		t.Errorf("%v: it comes to %v, and next is %v", w.Setting(), s.State, w.NextGates(unit, phase.Date{}))
	}
	for _, g := range w.Gates(unit) {
		if !g.Optional && g.State != phase.GatePassed {
			t.Errorf("%v: %v out of %q is %v", w.Setting(), g.Gate, g.Step, g.State)
		}
	}
}
