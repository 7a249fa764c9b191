package hierarchy_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func TestEveryLineIsWellFormedAndSourced(t *testing.T) {
	last := role.FactID(11000)
	n := 0
	for l := range hierarchy.Lines() {
		n++
		if l.ID <= last || l.ID > 12999 {
			t.Errorf("line %d after %d: want rising numbers from 11001 to 12999", l.ID, last)
		}
		last = l.ID
		if _, ok := cite.Lookup(l.Ref.Source); !ok {
			t.Errorf("%v: source not in the table", l)
		}
		if l.Strength == 0 || !l.Frequency.Valid() || !l.Kind.Valid() || !l.From.Valid() || !l.To.Valid() || l.From == l.To {
			t.Errorf("line %d: %v: a field is missing or out of its set", l.ID, l)
		}
		if l.Function != 0 && (l.Kind != hierarchy.ReportsTo || !l.Function.Valid()) {
			t.Errorf("%v: only a reporting line is about one function", l)
		}
		for in := range l.Scope.All() {
			if err := in.Validate(); err != nil {
				t.Errorf("%v: %v", l, err)
			}
		}
		if l.Scope.Len() == 0 {
			t.Errorf("line %d holds nowhere", l.ID)
		}
		if same, ok := hierarchy.LineByID(l.ID); !ok || same.String() != l.String() {
			t.Errorf("LineByID(%d) = %v, %v", l.ID, same, ok)
		}
	}
	if n < 150 {
		t.Errorf("%d lines, want the tables", n)
	}
	if _, ok := hierarchy.LineByID(11000); ok {
		t.Error("LineByID(11000) found a line")
	}
}

// TestProposalsSayThatTheyAre: a line or rung of the library's own shows as a
// proposal, and no sourced one does.
func TestProposalsSayThatTheyAre(t *testing.T) {
	proposals, sourced := 0, 0
	check := func(l hierarchy.Line) {
		own := l.Ref.Source == "producedby"
		if own {
			proposals++
		} else {
			sourced++
		}
		if own != (l.Strength == cite.Proposal) || own != strings.HasSuffix(l.String(), "; a proposal)") {
			t.Errorf("%d %v: a proposal %v, strength %v", l.ID, l, own, l.Strength)
		}
	}
	for l := range hierarchy.Lines() {
		check(l)
	}
	for r := range hierarchy.Rungs() {
		check(r.Line)
	}
	if proposals < 20 || sourced < 200 {
		t.Errorf("%d proposals, %d sourced", proposals, sourced)
	}
	if l, ok := hierarchy.LineByID(11805); !ok || l.From != role.AdditionalProducer || l.Strength != cite.Proposal {
		t.Errorf("11805 is %v: no source places an additional producer", l)
	}
}

// TestNoLineIsWrittenTwice keeps two rows from saying the same on the same
// authority.
func TestNoLineIsWrittenTwice(t *testing.T) {
	var all []hierarchy.Line
	for l := range hierarchy.Lines() {
		for _, old := range all {
			if old.From == l.From && old.To == l.To && old.Kind == l.Kind && old.Function == l.Function &&
				old.Ref == l.Ref && old.Scope.Equal(l.Scope) {
				t.Errorf("%d and %d are the same: %v", old.ID, l.ID, l)
			}
		}
		all = append(all, l)
	}
}

func TestSuperiorsPrevail(t *testing.T) {
	for _, test := range []struct {
		role     role.Role
		function hierarchy.Function
		in       string
		want     []role.Role
		why      string
	}{
		{role.LineProducer, 0, "film/studio", []role.Role{role.Producer, role.ExecutiveProducer}, "two alternatives of equal weight"},
		{role.Producer, 0, "film/studio", []role.Role{role.ExecutiveProducer}, "seed-001 S109"},
		{role.Producer, 0, "film/independent", []role.Role{role.Financier}, "narrower setting before wider"},
		{role.Producer, 0, "television/scripted-series", []role.Role{role.ExecutiveProducer}, "another medium"},
		{role.LineProducer, 0, "television/scripted-series", []role.Role{role.ExecutiveProducer}, "another medium"},
		{role.Cinematographer, hierarchy.Creative, "film", []role.Role{role.Director}, "own line"},
		{role.Cinematographer, hierarchy.Business, "film", []role.Role{role.ProductionManager}, "the function before the whole, from the broader role"},
		{role.Cinematographer, hierarchy.OnSet, "film", []role.Role{role.FirstAssistantDirector}, "from the broader role"},
		{role.StuntCoordinator, hierarchy.Creative, "film", []role.Role{role.Director}, "every head of department, for the creative work"},
		{role.DepartmentHead, hierarchy.Creative, "film/studio", []role.Role{role.Director}, "the function before the whole"},
		{role.DepartmentHead, hierarchy.Creative, "digital", []role.Role{role.Producer}, "all departments report to the producer"},
		{role.Composer, hierarchy.Creative, "film", []role.Role{role.Director}, "own line"},
		{role.DepartmentHead, hierarchy.Creative, "television/scripted-series", []role.Role{role.Director, role.ExecutiveProducer}, "the look is of both"},
		{role.Gaffer, hierarchy.Business, "film", []role.Role{role.Cinematographer}, "own line for the whole before the broader role's for the function"},
		{role.StudioExecutiveProducer, 0, "film", []role.Role{role.Studio}, "own line"},
		{role.InvestorExecutiveProducer, 0, "film/independent", nil, "an investor answers to nobody"},
		{role.LineProducer, 0, "television/scripted-series/US", []role.Role{role.ExecutiveProducer}, "sourced before a proposal"},
		{role.LineProducer, 0, "television/scripted-series/GB", []role.Role{role.ProductionExecutive, role.Producer}, "the British lines for business"},
		{role.LineProducer, hierarchy.Creative, "television/limited-series/GB", []role.Role{role.Producer}, "the British line for the whole"},
		{role.Producer, 0, "digital", []role.Role{role.ExecutiveProducer}, "what is true only sometimes is left out"},
		{role.Actor, 0, "film", nil, "no source says"},
		{0, 0, "film", nil, "no role"},
	} {
		var got []role.Role
		for _, l := range hierarchy.Superiors(test.role, test.function, setting(t, test.in)) {
			if !slices.Contains(got, l.To) {
				got = append(got, l.To)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("Superiors(%v, %v, %s) = %v, want %v: %s", test.role, test.function, test.in, got, test.want, test.why)
		}
	}
}

func TestLinesOfAndTo(t *testing.T) {
	in := setting(t, "film/independent")
	hirers := hierarchy.LinesTo(role.ExecutiveProducer, hierarchy.Hires, in)
	var got []role.FactID
	for _, l := range hirers {
		got = append(got, l.ID)
	}
	if want := []role.FactID{12002, 12003, 12004, 12005}; !slices.Equal(got, want) {
		t.Errorf("who hires an executive producer of an independent film: %v, want %v", got, want)
	}
	if got := hierarchy.LinesTo(role.InvestorExecutiveProducer, hierarchy.Hires, in); len(got) != len(hirers) {
		t.Errorf("a variant is hired by %v, want what is said of the broader role", got)
	}
	inherited := hierarchy.LinesOf(role.Cinematographer, hierarchy.ReportsTo, setting(t, "film"))
	if len(inherited) != 5 {
		t.Errorf("a cinematographer has %v, want its own line and four of a head of department", inherited)
	}
	if !slices.IsSortedFunc(inherited, func(a, b hierarchy.Line) int { return int(a.ID) - int(b.ID) }) {
		t.Errorf("%v: want them sorted by number", inherited)
	}
	if got := hierarchy.LinesOf(role.Producer, hierarchy.Hires, setting(t, "video-game")); got != nil {
		t.Errorf("%v: want no hiring line of a game producer", got)
	}
}

// TestEitherOrBothIsNotAlways has a superior of whom the source says "and/or".
func TestEitherOrBothIsNotAlways(t *testing.T) {
	lines := hierarchy.Superiors(role.SupervisingProducer, 0, setting(t, "television/limited-series"))
	var got []role.Role
	for _, l := range lines {
		got = append(got, l.To)
		if l.Frequency != role.Usually {
			t.Errorf("%v: want usually, of either or both", l)
		}
	}
	if want := []role.Role{role.CoExecutiveProducer, role.ExecutiveProducer}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestNumbersAreKept holds what each number of a line or rung stands for: numbers are
// a contract, and one that is given up is not given to another.
func TestNumbersAreKept(t *testing.T) {
	var lines, rungs strings.Builder
	for l := range hierarchy.Lines() {
		fmt.Fprintf(&lines, "%d %s\n", l.ID, l)
	}
	for r := range hierarchy.Rungs() {
		fmt.Fprintf(&rungs, "%d %s: %s\n", r.ID, r.Order, r.Line)
	}
	golden.Compare(t, filepath.Join("testdata", "lines.golden"), lines.String())
	golden.Compare(t, filepath.Join("testdata", "rungs.golden"), rungs.String())
}
