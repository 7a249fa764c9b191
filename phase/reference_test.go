package phase_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// frequencyMark is empty for what is required and tells the rest apart.
func frequencyMark(f role.Frequency) string {
	if f >= role.Usually {
		return ""
	}
	return "~" + slugOf(f)
}

// asked is what the register has for a gate in a setting, in words.
func asked(g phase.Gate, in role.Setting) (requires, signs string) {
	var list []string
	for _, r := range phase.Requirements(g, in) {
		item := slugOf(r.Condition)
		if r.When != 0 {
			item += "?" + slugOf(r.When)
		}
		list = append(list, item+frequencyMark(r.Frequency)+"/"+keyOf(r.Ref.Source))
	}
	requires = strings.Join(list, " ")
	list = nil
	for _, s := range phase.Signers(g, in) {
		item := slugOf(s.Role)
		if s.Or != 0 {
			item += "," + slugOf(s.Or)
		}
		if s.Role == 0 {
			item = slugOf(s.Duty) + ":" + slugOf(s.Capacity)
		}
		if s.When != 0 {
			item += "?" + slugOf(s.When)
		}
		list = append(list, item+frequencyMark(s.Frequency)+"/"+keyOf(s.Ref.Source))
	}
	return requires, strings.Join(list, " ")
}

// transitionLine is a line of the transition table in words.
func transitionLine(t *testing.T, tr phase.Transition) string {
	var from, guard, where []string
	for _, s := range tr.From {
		from = append(from, slugOf(s))
	}
	to := slugOf(tr.To)
	switch {
	case tr.Back:
		to = "<"
	case tr.To == 0:
		to = "="
	}
	if tr.Gate != 0 {
		guard = append(guard, "gate:"+slugOf(tr.Gate))
	}
	for _, c := range tr.Needs {
		guard = append(guard, slugOf(c))
	}
	if len(tr.Either) == 2 {
		guard = append(guard, slugOf(tr.Either[0])+","+slugOf(tr.Either[1]))
	}
	for _, c := range tr.Unless {
		guard = append(guard, "!"+slugOf(c))
	}
	for word, is := range map[string]bool{"loop": tr.Loop, "whole": tr.Whole, "unit": tr.Unit, "work": tr.Work} {
		if is {
			guard = append(guard, word)
		}
	}
	for _, l := range lives {
		if tr.HoldsIn(setting(t, l.in)) {
			where = append(where, l.name)
		}
	}
	slices.Sort(guard)
	return columns(string(tr.ID), slugOf(tr.Event), strings.Join(from, " ")+" -> "+to, strings.Join(guard, " "), grouped(where), keyOf(tr.Ref.Source))
}

func columns(list ...string) string { return strings.Join(list, " | ") }

// grouped names the settings, by their groups where they are all there.
func grouped(where []string) string {
	var named []string
	for _, g := range groups {
		members := strings.Fields(g.members)
		if !slices.ContainsFunc(members, func(m string) bool { return !slices.Contains(where, m) }) {
			named = append(named, g.name)
			where = slices.DeleteFunc(slices.Clone(where), func(w string) bool { return slices.Contains(members, w) })
		}
	}
	return strings.Join(append(named, where...), " ")
}

// byLife writes a line for each group of settings that an answer holds in.
func byLife(first string, answer func(in role.Setting) string) []string {
	var answers []string
	where := map[string][]string{}
	for _, l := range lives {
		in, err := role.ParseSetting(l.in)
		if err != nil {
			panic(err)
		}
		a := answer(in)
		if a == "" {
			continue
		}
		if where[a] == nil {
			answers = append(answers, a)
		}
		where[a] = append(where[a], l.name)
	}
	var lines []string
	for _, a := range answers {
		lines = append(lines, columns(first, grouped(where[a]), a))
	}
	return lines
}

// same compares what the library has with a table of what it had.
func same(t *testing.T, table string, got []string) {
	t.Helper()
	if diff := cmp.Diff(strings.Split(strings.TrimSpace(table), "\n"), got); diff != "" {
		t.Errorf("the table kept (-) and the library (+): %s", diff)
	}
}

// TestRegisterIsKept compares the gate register row by row, in every
// lifecycle: what a gate asks for, who signs, and that it asks for nothing where
// the table has no line.
func TestRegisterIsKept(t *testing.T) {
	var got []string
	for g := range phase.Gates() {
		got = append(got, byLife(slugOf(g), func(in role.Setting) string {
			requires, signs := asked(g, in)
			if requires+signs == "" {
				return ""
			}
			return columns(requires, signs)
		})...)
	}
	same(t, registerTable, got)
}

// TestTransitionsAreKept compares the transition table line by line.
func TestTransitionsAreKept(t *testing.T) {
	var got []string
	for tr := range phase.Transitions() {
		got = append(got, transitionLine(t, tr))
	}
	same(t, transitionsTable, got)
}

// TestLifecyclesAreKept compares each lifecycle step by step.
func TestLifecyclesAreKept(t *testing.T) {
	var got []string
	line := func(mark string, s phase.Step) string {
		if s.Optional {
			mark += "(" + s.Name + ")"
		} else {
			mark += s.Name
		}
		var gates []string
		for _, g := range s.Gates {
			gates = append(gates, slugOf(g))
		}
		return columns(mark, slugOf(s.Phase), slugOf(s.State), strings.Join(gates, " "), keyOf(s.Ref.Source))
	}
	for l := range phase.Lifecycles() {
		if strings.HasPrefix(l.Name(), "British ") {
			continue // they are those of the formats with one gate more: TestBritishLives
		}
		got = append(got, "# "+strings.TrimSpace(l.Name()+" "+l.Unit()))
		steps := slices.Collect(l.Steps())
		for _, s := range steps {
			got = append(got, line("", s))
		}
		for s := range l.UnitSteps() {
			if !slices.ContainsFunc(steps, func(whole phase.Step) bool { return whole.ID == s.ID }) {
				got = append(got, line("- ", s))
			}
		}
	}
	same(t, lifecyclesTable, got)
}

// TestPhasesOfDutiesAreKept compares the phases of every duty.
func TestPhasesOfDutiesAreKept(t *testing.T) {
	var got []string
	for d := range role.Duties() {
		got = append(got, byLife(slugOf(d), func(in role.Setting) string {
			return columns(phase.PhasesOf(d, in).String(), keyOf(phase.PhasesRef(d, in).Source))
		})...)
	}
	same(t, dutiesTable, got)
}

// TestProposalsAreMarked checks that what the reference marks as a proposal has
// the strength of one, and that nothing else has.
func TestProposalsAreMarked(t *testing.T) {
	check := func(f role.Fact) {
		if own := strings.HasPrefix(string(f.Ref.Source), "producedby"); own != (f.Strength == cite.Proposal) {
			t.Errorf("fact %d of %v has the strength %v", f.ID, f.Ref, f.Strength)
		}
	}
	for _, r := range phase.AllRequirements() {
		check(r.Fact)
	}
	for _, s := range phase.AllSigners() {
		check(s.Fact)
	}
}

// TestGatesOfALifeAreEnough checks that whatever a gate of a lifecycle asks for
// and only another gate settles, that gate is in the same lifecycle.
func TestGatesOfALifeAreEnough(t *testing.T) {
	for _, life := range lives {
		in := setting(t, life.in)
		l, ok := phase.LifecycleOf(in)
		if !ok {
			t.Fatalf("%s has no lifecycle", life.name)
		}
		var settles []phase.Condition
		for _, g := range l.Gates() {
			settles = append(settles, g.Gate.Establishes())
		}
		for _, g := range l.Gates() {
			for _, r := range phase.Requirements(g.Gate, in) {
				needed := r.Frequency >= role.Usually && r.When == 0 && r.Condition.Settled()
				byAnEvent := r.Condition == phase.GradeComplete || r.Condition == phase.MilestoneSubmitted
				if needed && !byAnEvent && !slices.Contains(settles, r.Condition) {
					t.Errorf("%s: %v asks for %v, and no gate of the %v settles it", life.name, g.Gate, r.Condition, l)
				}
			}
		}
	}
}
