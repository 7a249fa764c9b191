package hierarchy_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// found is a problem in short.
type found struct {
	Place string
	Fault hierarchy.Fault
	Path  []hierarchy.ID
}

// problems returns what is wrong with a draft, in short.
func problems(err error) []found {
	var list []found
	for _, p := range hierarchy.Problems(err) {
		list = append(list, found{p.Place, p.Fault, p.Path})
	}
	return list
}

// up is a reporting line for every function.
func up(from, to hierarchy.ID) hierarchy.Link {
	return hierarchy.Link{From: from, Kind: hierarchy.ReportsTo, To: to}
}

// named returns positions with the given ids.
func named(names ...hierarchy.ID) []hierarchy.Position {
	var list []hierarchy.Position
	for _, id := range names {
		list = append(list, hierarchy.Position{ID: id})
	}
	return list
}

func TestBuildReportsEveryProblem(t *testing.T) {
	type IDs = []hierarchy.ID
	for name, test := range map[string]struct {
		draft hierarchy.Draft
		want  []found
	}{
		"nothing":      {hierarchy.Draft{}, nil},
		"one position": {hierarchy.Draft{Positions: named("a")}, nil},
		"two, unconnected": {hierarchy.Draft{Positions: named("a", "b")},
			[]found{{"positions[0]", hierarchy.Orphan, IDs{"a"}}, {"positions[1]", hierarchy.Orphan, IDs{"b"}}}},
		"a dotted line connects": {hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{{From: "a", Kind: hierarchy.LiaisesWith, To: "b"}}}, nil},
		"ids": {hierarchy.Draft{Positions: named("a", "", "a", "b"), Links: []hierarchy.Link{up("a", "b")}},
			[]found{{"positions[1].id", hierarchy.NoID, nil}, {"positions[2].id", hierarchy.DuplicateID, IDs{"a"}}}},
		"values": {hierarchy.Draft{
			Setting:   role.Setting{Medium: 200},
			Positions: []hierarchy.Position{{ID: "a", Role: 250}, {ID: "b", Setting: role.Setting{Market: "gb"}}},
			Links:     []hierarchy.Link{{From: "a", To: "b"}, {From: "a", Kind: 77, To: "b"}, {From: "a", Kind: hierarchy.Outranks, To: "b"}, {From: "a", Kind: hierarchy.ReportsTo, To: "b", Function: 9}, {From: "a", Kind: hierarchy.Hires, To: "b", Function: hierarchy.OnSet}}},
			[]found{{"setting", hierarchy.InvalidValue, nil}, {"positions[0].role", hierarchy.InvalidValue, IDs{"a"}}, {"positions[1].setting", hierarchy.InvalidValue, IDs{"b"}},
				{"lines[0].kind", hierarchy.InvalidValue, IDs{"a", "b"}}, {"lines[1].kind", hierarchy.InvalidValue, IDs{"a", "b"}}, {"lines[2].kind", hierarchy.InvalidValue, IDs{"a", "b"}},
				{"lines[3].function", hierarchy.InvalidValue, IDs{"a", "b"}}, {"lines[4].function", hierarchy.InvalidValue, IDs{"a", "b"}}}},
		"unknown ends": {hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{up("a", "x"), up("y", "b"), up("y", "x"), up("a", "b")}},
			[]found{{"lines[0].to", hierarchy.UnknownID, IDs{"a", "x"}}, {"lines[1].from", hierarchy.UnknownID, IDs{"y", "b"}}, {"lines[2].from", hierarchy.UnknownID, IDs{"y", "x"}}, {"lines[2].to", hierarchy.UnknownID, IDs{"y", "x"}}}},
		"one mistake is reported once": {hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{up("a", "x"), up("b", "x")}},
			[]found{{"lines[0].to", hierarchy.UnknownID, IDs{"a", "x"}}, {"lines[1].to", hierarchy.UnknownID, IDs{"b", "x"}}}},
		"self": {hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{up("a", "a"), up("b", "a")}},
			[]found{{"lines[0]", hierarchy.SelfLine, IDs{"a", "a"}}}},
		"duplicates": {hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{up("a", "b"), up("a", "b"), {From: "a", Kind: hierarchy.Hires, To: "b"}, {From: "a", Kind: hierarchy.Hires, To: "b", Fact: 7}}},
			[]found{{"lines[1]", hierarchy.DuplicateLine, IDs{"a", "b"}}, {"lines[3]", hierarchy.DuplicateLine, IDs{"a", "b"}}}},
		"two superiors": {hierarchy.Draft{Positions: named("a", "b", "c"), Links: []hierarchy.Link{up("a", "b"), up("a", "c")}},
			[]found{{"lines[1]", hierarchy.TwoSuperiors, IDs{"a", "b", "c"}}, {"positions[2]", hierarchy.Orphan, IDs{"c"}}}[:1]},
		"two superiors for two functions": {hierarchy.Draft{Positions: named("a", "b", "c"), Links: []hierarchy.Link{up("a", "b"), {From: "a", Kind: hierarchy.ReportsTo, To: "c", Function: hierarchy.Creative}}}, nil},
		"cycles": {hierarchy.Draft{Positions: named("z", "a", "b", "c", "d", "e"), Links: []hierarchy.Link{up("z", "c"), up("b", "c"), up("c", "a"), up("a", "b"), up("d", "e"), up("e", "d")}},
			[]found{{"positions[1]", hierarchy.Cycle, IDs{"a", "b", "c", "a"}}, {"positions[4]", hierarchy.Cycle, IDs{"d", "e", "d"}}}},
		"cycle in every function, once": {hierarchy.Draft{Positions: named("a", "b", "c"), Links: []hierarchy.Link{up("a", "b"), up("b", "a"), {From: "c", Kind: hierarchy.ReportsTo, To: "a", Function: hierarchy.OnSet}}},
			[]found{{"positions[0]", hierarchy.Cycle, IDs{"a", "b", "a"}}}},
		"cycle in one function": {hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{up("a", "b"), {From: "b", Kind: hierarchy.ReportsTo, To: "a", Function: hierarchy.OnSet}}},
			[]found{{"positions[0]", hierarchy.Cycle, IDs{"a", "b", "a"}}}},
		"no cycle where functions differ": {hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{{From: "a", Kind: hierarchy.ReportsTo, To: "b", Function: hierarchy.Creative}, {From: "b", Kind: hierarchy.ReportsTo, To: "a", Function: hierarchy.OnSet}}}, nil},
		"dotted lines may go round":       {hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{{From: "a", Kind: hierarchy.LiaisesWith, To: "b"}, {From: "b", Kind: hierarchy.LiaisesWith, To: "a"}}}, nil},
		"an unreadable line hides no orphan": {hierarchy.Draft{Positions: named("ceo", "b", "c", "d"), Tops: IDs{"ceo"},
			Links: []hierarchy.Link{up("c", "ceo"), up("nobody", "b"), {From: "d", Kind: hierarchy.LiaisesWith, To: "nobody"}}},
			[]found{{"lines[1].from", hierarchy.UnknownID, IDs{"nobody", "b"}}, {"lines[2].to", hierarchy.UnknownID, IDs{"d", "nobody"}},
				{"positions[1]", hierarchy.Orphan, IDs{"b"}}, {"positions[3]", hierarchy.Orphan, IDs{"d"}}}},
		"whose own line to a superior is unreadable is no orphan": {hierarchy.Draft{Positions: named("ceo", "b", "c"), Tops: IDs{"ceo"},
			Links: []hierarchy.Link{up("b", "nobody"), {From: "c", To: "ceo"}}},
			[]found{{"lines[0].to", hierarchy.UnknownID, IDs{"b", "nobody"}}, {"lines[1].kind", hierarchy.InvalidValue, IDs{"c", "ceo"}}}},
		"without tops an unreadable line touches": {hierarchy.Draft{Positions: named("a", "b", "c"),
			Links: []hierarchy.Link{up("nobody", "a"), {From: "b", Kind: hierarchy.LiaisesWith, To: "nobody"}}},
			[]found{{"lines[0].from", hierarchy.UnknownID, IDs{"nobody", "a"}}, {"lines[1].to", hierarchy.UnknownID, IDs{"b", "nobody"}}, {"positions[2]", hierarchy.Orphan, IDs{"c"}}}},
		"under stated tops, a dotted line or reports are no superior": {hierarchy.Draft{Positions: named("ceo", "dotted", "head", "c"), Tops: IDs{"ceo"},
			Links: []hierarchy.Link{{From: "dotted", Kind: hierarchy.LiaisesWith, To: "ceo"}, up("c", "head")}},
			[]found{{"positions[1]", hierarchy.Orphan, IDs{"dotted"}}, {"positions[2]", hierarchy.Orphan, IDs{"head"}}}},
		"a second superior hides no cycle": {hierarchy.Draft{Positions: named("a", "b", "c"), Links: []hierarchy.Link{up("a", "b"), up("a", "c"), up("c", "a")}},
			[]found{{"lines[1]", hierarchy.TwoSuperiors, IDs{"a", "b", "c"}}, {"positions[0]", hierarchy.Cycle, IDs{"a", "c", "a"}}}},
		"a third superior hides no cycle": {hierarchy.Draft{Positions: named("d", "a", "b", "c"), Links: []hierarchy.Link{up("a", "b"), up("a", "c"), up("a", "d"), up("d", "a")}},
			[]found{{"lines[1]", hierarchy.TwoSuperiors, IDs{"a", "b", "c"}}, {"lines[2]", hierarchy.TwoSuperiors, IDs{"a", "b", "d"}},
				{"positions[0]", hierarchy.Cycle, IDs{"d", "a", "d"}}}},
		"a cycle by two second superiors": {hierarchy.Draft{Positions: named("a", "b", "c", "d"), Links: []hierarchy.Link{up("a", "b"), up("a", "c"), up("c", "d"), up("c", "a"), up("b", "d"), up("a", "c")}},
			[]found{{"lines[1]", hierarchy.TwoSuperiors, IDs{"a", "b", "c"}}, {"lines[3]", hierarchy.TwoSuperiors, IDs{"c", "d", "a"}}, {"lines[5]", hierarchy.DuplicateLine, IDs{"a", "c"}},
				{"positions[0]", hierarchy.Cycle, IDs{"a", "c", "a"}}}},
		"a second superior for one function": {hierarchy.Draft{Positions: named("a", "b", "c"), Links: []hierarchy.Link{up("a", "b"),
			{From: "a", Kind: hierarchy.ReportsTo, To: "b", Function: hierarchy.OnSet}, {From: "a", Kind: hierarchy.ReportsTo, To: "c", Function: hierarchy.OnSet}, up("c", "a")}},
			[]found{{"lines[2]", hierarchy.TwoSuperiors, IDs{"a", "b", "c"}}, {"positions[0]", hierarchy.Cycle, IDs{"a", "c", "a"}}}},
		"tops": {hierarchy.Draft{Positions: named("a", "b", "c", "d"), Links: []hierarchy.Link{up("a", "b"), {From: "d", Kind: hierarchy.ReportsTo, To: "b", Function: hierarchy.Creative}}, Tops: IDs{"b", "x", "b", "a"}},
			[]found{{"tops[1]", hierarchy.UnknownID, IDs{"x"}}, {"tops[2]", hierarchy.DuplicateID, IDs{"b"}}, {"tops[3]", hierarchy.ToppedReport, IDs{"a", "b"}}, {"positions[2]", hierarchy.Orphan, IDs{"c"}}}},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := hierarchy.Build(test.draft)
			if diff := cmp.Diff(test.want, problems(err)); diff != "" {
				t.Errorf("problems (-want +got):\n%s\n%v", diff, err)
			}
			if (c == nil) != (err != nil) {
				t.Errorf("chart %v and error %v: want one of them", c, err)
			}
		})
	}
}

// TestMissingIDsAreReportedAlone: the lines that Start drew for a position without
// an ID, or with one that another has, are no mistake of the caller's.
func TestMissingIDsAreReportedAlone(t *testing.T) {
	in := setting(t, "film/feature/studio")
	positions := staff(role.ExecutiveProducer, role.Producer, role.LineProducer, role.Director, role.Editor)
	positions[1].ID, positions[3].ID = "", ""
	d := hierarchy.Start(in, positions...)
	want := []found{{"positions[1].id", hierarchy.NoID, nil}, {"positions[3].id", hierarchy.NoID, nil}}
	for name, d := range map[string]hierarchy.Draft{"as started": d, "with tops": d.Topped(d.Loose()...)} {
		_, err := d.Build()
		if diff := cmp.Diff(want, problems(err)); diff != "" {
			t.Errorf("%s (-want +got):\n%s\n%v", name, diff, err)
		}
	}
	if got := (hierarchy.Draft{Positions: named("", "b")}).Loose(); !slices.Equal(got, []hierarchy.ID{"b"}) {
		t.Errorf("loose: %q, want those that can be named", got)
	}
	_, err := d.With(hierarchy.Link{From: "editor", Kind: hierarchy.Hires}).Build()
	if got := problems(err); len(got) != 3 || got[2].Fault != hierarchy.UnknownID {
		t.Errorf("a line that the caller drew without an end: %v", err)
	}
	positions[1].ID, positions[3].ID = "twice", "twice"
	_, err = hierarchy.Start(in, positions...).Build()
	if diff := cmp.Diff([]found{{"positions[3].id", hierarchy.DuplicateID, []hierarchy.ID{"twice"}}}, problems(err)); diff != "" {
		t.Errorf("an id given twice (-want +got):\n%s\n%v", diff, err)
	}
}

// TestProblemsNameTheirRemedy: what to do is in the message.
func TestProblemsNameTheirRemedy(t *testing.T) {
	d := hierarchy.Start(setting(t, "television/scripted-series"), staff(role.Showrunner, role.LineProducer, role.Attorney)...)
	_, err := d.Build()
	if len(hierarchy.Problems(err)) != 1 {
		t.Fatalf("an attorney: %v", err)
	}
	_, topped := d.Topped("showrunner").Build()
	_, kindless := d.With(hierarchy.Link{From: "attorney", To: "line-producer"}).Build()
	for _, test := range []struct {
		err  error
		want []string
	}{
		{err, []string{"Draft.With", "Draft.Topped", "Draft.Loose"}},
		{topped, []string{"Draft.With", "Draft.Topped"}},
		{kindless, []string{"no kind", "reports-to", "document"}},
	} {
		for _, want := range test.want {
			if !strings.Contains(fmt.Sprint(test.err), want) {
				t.Errorf("%v: want %s", test.err, want)
			}
		}
	}
}

func TestProblemSaysWhereAndWhat(t *testing.T) {
	_, err := hierarchy.Build(hierarchy.Draft{Positions: named("a", "b"), Links: []hierarchy.Link{up("a", "b"), up("b", "a"), up("a", "x")}})
	want := `hierarchy: lines[2].to: unknown id a -> x: "x", want the id of a position
hierarchy: positions[0]: cycle a -> b -> a`
	if got := fmt.Sprint(err); got != want {
		t.Errorf("error:\n%s\nwant:\n%s", got, want)
	}
	var p *hierarchy.Problem
	if !errors.As(err, &p) || p.Fault != hierarchy.UnknownID {
		t.Errorf("errors.As finds %v", p)
	}
	wrapped := fmt.Errorf("reading: %w", err)
	if n := len(hierarchy.Problems(wrapped)); n != 2 {
		t.Errorf("%d problems of a wrapped error, want 2", n)
	}
	if n := len(hierarchy.Problems(fmt.Errorf("one: %w", p))); n != 1 {
		t.Errorf("%d problems of a single one, want 1", n)
	}
	if hierarchy.Problems(nil) != nil || hierarchy.Problems(errors.New("other")) != nil {
		t.Error("an error of another kind has no problems")
	}
}

// anyDraft draws drafts that are often wrong in many ways.
func anyDraft(t *rapid.T) hierarchy.Draft {
	n := rapid.OneOf(rapid.IntRange(0, 7), rapid.IntRange(3, 5)).Draw(t, "positions")
	anything := rapid.Custom(func(t *rapid.T) hierarchy.ID { return hierarchy.ID(rapid.StringMatching("[a-h]?").Draw(t, "id")) })
	name := anything
	if n > 0 && rapid.IntRange(0, 3).Draw(t, "ids of positions alone") > 0 {
		name = rapid.Custom(func(t *rapid.T) hierarchy.ID {
			return hierarchy.ID(rune('a' + rapid.IntRange(0, n-1).Draw(t, "position")))
		})
	}
	var d hierarchy.Draft
	for i := range n {
		id := hierarchy.ID(rune('a' + i))
		if rapid.IntRange(0, 19).Draw(t, "twist") == 0 {
			id = anything.Draw(t, "other")
		}
		d.Positions = append(d.Positions, hierarchy.Position{ID: id})
	}
	for range rapid.OneOf(rapid.IntRange(0, 10), rapid.IntRange(n, n+3)).Draw(t, "links") {
		d.Links = append(d.Links, hierarchy.Link{
			From:     name.Draw(t, "from"),
			To:       name.Draw(t, "to"),
			Kind:     rapid.SampledFrom([]hierarchy.Kind{hierarchy.ReportsTo, hierarchy.ReportsTo, hierarchy.ReportsTo, hierarchy.LiaisesWith}).Draw(t, "kind"),
			Function: rapid.SampledFrom([]hierarchy.Function{0, 0, hierarchy.Business, hierarchy.Creative}).Draw(t, "function"),
		})
	}
	switch rapid.IntRange(0, 2).Draw(t, "stated tops") {
	case 1:
		d.Tops = rapid.SliceOfN(name, 0, 3).Draw(t, "tops")
	case 2: // those who report to nobody, save perhaps one of them
		for _, p := range d.Positions {
			if !slices.ContainsFunc(d.Links, func(l hierarchy.Link) bool { return l.Kind == hierarchy.ReportsTo && l.From == p.ID }) {
				d.Tops = append(d.Tops, p.ID)
			}
		}
		if n := len(d.Tops); n > 1 && rapid.Bool().Draw(t, "an orphan") {
			i := rapid.IntRange(0, n-1).Draw(t, "which")
			d.Tops = slices.Delete(d.Tops, i, i+1)
		}
	}
	return d
}

// acceptable is a naive reading of what Build demands.
func acceptable(d hierarchy.Draft) bool {
	at := map[hierarchy.ID]bool{}
	for _, p := range d.Positions {
		if p.ID == "" || at[p.ID] {
			return false
		}
		at[p.ID] = true
	}
	touched := map[hierarchy.ID]bool{}
	for i, l := range d.Links {
		if !at[l.From] || !at[l.To] || l.From == l.To || l.Kind != hierarchy.ReportsTo && l.Function != 0 || slices.Contains(d.Links[:i], l) {
			return false
		}
		for _, m := range d.Links[:i] {
			if l.Kind == hierarchy.ReportsTo && m.Kind == l.Kind && m.From == l.From && m.Function == l.Function {
				return false
			}
		}
		touched[l.From], touched[l.To] = true, true
	}
	for _, p := range d.Positions {
		if len(d.Tops) == 0 && len(d.Positions) > 1 && !touched[p.ID] {
			return false
		}
		for f := range hierarchy.Functions() {
			steps := 0
			for id, ok := p.ID, true; ok; id, ok = naiveSuperior(d, id, f) {
				if steps++; steps > len(d.Positions)+1 {
					return false
				}
			}
		}
		reports := slices.ContainsFunc(d.Links, func(l hierarchy.Link) bool { return l.Kind == hierarchy.ReportsTo && l.From == p.ID })
		if len(d.Tops) > 0 && reports == slices.Contains(d.Tops, p.ID) {
			return false
		}
	}
	for i, id := range d.Tops {
		if !at[id] || slices.Contains(d.Tops[:i], id) {
			return false
		}
	}
	return true
}

// naiveSuperior looks for the superior of a position among the links.
func naiveSuperior(d hierarchy.Draft, id hierarchy.ID, f hierarchy.Function) (hierarchy.ID, bool) {
	for _, want := range []hierarchy.Function{f, 0} {
		for _, l := range d.Links {
			if l.Kind == hierarchy.ReportsTo && l.From == id && l.Function == want {
				return l.To, true
			}
		}
	}
	return "", false
}

func TestBuildAcceptsWhatTheModelAccepts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDraft(t)
		_, err := d.Build()
		if want := acceptable(d); want != (err == nil) {
			t.Fatalf("acceptable: %v, error: %v", want, err)
		}
		if err != nil {
			return
		}
		if _, err := d.Topped(d.Loose()...).Build(); err != nil {
			t.Fatalf("with every loose position a top: %v", err)
		}
	})
}

// superiors lists the superiors that the lines of a draft give a position in a
// function, one too many included.
func superiors(d hierarchy.Draft, id hierarchy.ID, f hierarchy.Function) []hierarchy.ID {
	for _, want := range []hierarchy.Function{f, 0} {
		var list []hierarchy.ID
		for _, l := range d.Links {
			if l.Kind == hierarchy.ReportsTo && l.From == id && l.Function == want {
				list = append(list, l.To)
			}
		}
		if list != nil {
			return list
		}
	}
	return nil
}

// climbs lists all that some way up from a position leads to in a function.
func climbs(d hierarchy.Draft, id hierarchy.ID, f hierarchy.Function) []hierarchy.ID {
	list := slices.Clone(superiors(d, id, f))
	for i := 0; i < len(list); i++ {
		for _, above := range superiors(d, list[i], f) {
			if !slices.Contains(list, above) {
				list = append(list, above)
			}
		}
	}
	return list
}

// TestEveryCycleAndOrphanIsShown: whatever else is wrong with a draft, every
// position that some way up leads back to is on a cycle that is reported or is above
// and below one, every reported cycle goes along its lines, and under stated tops
// whoever has no reporting line and is no top is reported as an orphan.
func TestEveryCycleAndOrphanIsShown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDraft(t)
		for i := range d.Positions {
			d.Positions[i].ID = hierarchy.ID(rune('a' + i))
		}
		_, err := d.Build()
		at := func(id hierarchy.ID) bool {
			return slices.ContainsFunc(d.Positions, func(p hierarchy.Position) bool { return p.ID == id })
		}
		reports := func(id hierarchy.ID) bool {
			return slices.ContainsFunc(d.Links, func(l hierarchy.Link) bool { return l.Kind == hierarchy.ReportsTo && l.From == id })
		}
		var cycles [][]hierarchy.ID
		orphans := map[hierarchy.ID]bool{}
		for _, p := range hierarchy.Problems(err) {
			if p.Fault == hierarchy.Orphan {
				orphans[p.Path[0]] = true
			}
			if p.Fault == hierarchy.Cycle {
				cycles = append(cycles, p.Path)
			}
		}
		for _, p := range d.Positions {
			if want := !reports(p.ID) && !slices.Contains(d.Tops, p.ID); len(d.Tops) > 0 && orphans[p.ID] != want {
				t.Fatalf("%s is an orphan: %v, want %v: %v", p.ID, orphans[p.ID], want, err)
			}
		}
		good := d // the lines that can be read
		good.Links = slices.DeleteFunc(slices.Clone(d.Links), func(l hierarchy.Link) bool { return !at(l.From) || !at(l.To) || l.From == l.To })
		for _, p := range d.Positions {
			for f := range hierarchy.Functions() {
				if up := climbs(good, p.ID, f); slices.Contains(up, p.ID) && !slices.ContainsFunc(cycles, func(way []hierarchy.ID) bool {
					return slices.Contains(up, way[0]) && slices.Contains(climbs(good, way[0], f), p.ID)
				}) {
					t.Fatalf("%s goes round for %v, and that is not said: %v", p.ID, f, err)
				}
			}
		}
		for _, way := range cycles {
			round := false
			for f := range hierarchy.Functions() {
				all := way[0] == way[len(way)-1]
				for i, id := range way[1:] {
					all = all && slices.Contains(superiors(good, way[i], f), id)
				}
				round = round || all
			}
			if !round {
				t.Fatalf("%v is no cycle: %v", way, err)
			}
		}
	})
}

// TestNoMediumIsSaid: positions started in no medium get no published line, and
// that is why they hang in the air.
func TestNoMediumIsSaid(t *testing.T) {
	_, err := hierarchy.Start(role.Setting{}, held(role.Producer, role.LineProducer)...).Build()
	if err == nil || strings.Count(err.Error(), "published lines need a setting with a medium") != 2 {
		t.Errorf("%v", err)
	}
}
