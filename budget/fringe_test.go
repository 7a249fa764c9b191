package budget_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
)

func TestFringes(t *testing.T) {
	sag := budget.Fringe{Code: "sag", Rate: money.MustParseRatio("21%"), PayCeiling: gbp("232000"), Per: budget.PerRange}
	oasdi := func(ceiling, from, until string) budget.Fringe {
		return budget.Fringe{Code: "oasdi", Rate: money.MustParseRatio("6.2%"), PayCeiling: gbp(ceiling), Per: budget.PerPersonAndYear,
			From: phase.MustDate(from), Until: phase.MustDate(until)}
	}
	pay := func(amount, rang, date string, codes ...budget.FringeCode) budget.Line {
		l := budget.Line{Rate: q(amount), Range: rang, Person: "p", Fringes: codes}
		if date != "" {
			l.Date = phase.MustDate(date)
		}
		return l
	}
	tests := []struct {
		name    string
		fringes []budget.Fringe
		lines   []budget.Line
		want    string // fringes alone
	}{
		{"below the ceiling", []budget.Fringe{sag}, []budget.Line{pay("100000", "", "", "sag")}, "21000.00"},
		{"at the ceiling", []budget.Fringe{sag}, []budget.Line{pay("500000", "", "", "sag")}, "48720.00"},
		{"one range", []budget.Fringe{sag}, []budget.Line{pay("200000", "r", "", "sag"), pay("200000", "r", "", "sag")}, "48720.00"},
		{"two ranges", []budget.Fringe{sag}, []budget.Line{pay("200000", "r", "", "sag"), pay("200000", "s", "", "sag")}, "84000.00"},
		{"no range", []budget.Fringe{sag}, []budget.Line{pay("200000", "", "", "sag"), pay("200000", "", "", "sag")}, "84000.00"},
		{
			"social security by year",
			[]budget.Fringe{oasdi("176100", "2025-01-01", "2025-12-31"), oasdi("184500", "2026-01-01", "2026-12-31")},
			[]budget.Line{pay("200000", "", "2025-11-01", "oasdi"), pay("200000", "", "2026-02-01", "oasdi"), pay("1000", "", "2026-03-01", "oasdi")},
			"22357.20", // 10,918.20 and 11,439.00
		},
		{
			"a day nobody names takes what is open",
			[]budget.Fringe{{Code: "f", Rate: money.Percent(21), From: phase.MustDate("2022-07-01")}, {Code: "f", Rate: money.Percent(18), Until: phase.MustDate("2017-12-31")}},
			[]budget.Line{pay("100", "", "", "f"), pay("100", "", "2017-12-31", "f"), pay("100", "", "2022-07-01", "f")},
			"60.00",
		},
		{
			"flat per hour on days of twelve",
			[]budget.Fringe{{Code: "h", Flat: gbp("1"), Unit: budget.Hour}},
			[]budget.Line{{Amount: q("5"), Unit: budget.Day, Rate: q("100"), Fringes: []budget.FringeCode{"h"}}},
			"60.00",
		},
		{
			"flat per week with a ceiling",
			[]budget.Fringe{{Code: "w", Flat: gbp("10"), Unit: budget.Week, FlatCeiling: gbp("25"), Per: budget.PerRange}},
			[]budget.Line{
				{Amount: q("2"), Unit: budget.Week, Range: "r", Rate: q("100"), Fringes: []budget.FringeCode{"w"}},
				{Amount: q("2"), Unit: budget.Week, Range: "r", Rate: q("100"), Fringes: []budget.FringeCode{"w"}},
			},
			"25.00",
		},
	}
	for _, tt := range tests {
		b := mustNew(t, budget.Draft{Currency: money.GBP, Fringes: tt.fringes, Accounts: []budget.Account{{Title: "x", Lines: tt.lines}}})
		s := b.TopSheet()
		if got := s.Sections[0].Fringes; got != gbp(tt.want) || !s.Complete() {
			t.Errorf("%s: %v, %v, want %s", tt.name, got, s.Problems, tt.want)
		}
	}
}

// A line dated outside every edition of its fringe is not a line without fringes.
func TestNoEditionOfAFringe(t *testing.T) {
	closed := budget.Fringe{Code: "f", Rate: money.Percent(10), From: phase.MustDate("2025-01-01"), Until: phase.MustDate("2025-12-31")}
	line := func(date string) budget.Line {
		l := budget.Line{Rate: q("100"), Fringes: []budget.FringeCode{"f"}}
		if date != "" {
			l.Date = phase.MustDate(date)
		}
		return l
	}
	s := mustNew(t, budget.Draft{
		Currency: money.GBP, Fringes: []budget.Fringe{closed},
		Accounts: []budget.Account{{Code: "2200", Title: "Crew", Lines: []budget.Line{line("2025-12-31"), line("2026-01-01"), line("")}}},
	}).TopSheet()
	if s.Complete() || s.Gross != gbp("310") {
		t.Errorf("complete %v, gross %v", s.Complete(), s.Gross)
	}
	want := []struct{ path, text string }{
		{"accounts[0].lines[1].fringes", `line 2: fringes: "f": missing on 2026-01-01: no edition applies that day`},
		{"accounts[0].lines[2].fringes", `line 3: fringes: "f": missing for a line without a date: no edition is open at the end`},
	}
	if len(s.Problems) != len(want) {
		t.Fatalf("problems %v", s.Problems)
	}
	for i, p := range s.Problems {
		if p.Path != want[i].path || !errors.Is(p, budget.ErrMissing) || !strings.HasSuffix(p.Error(), want[i].text) {
			t.Errorf("%s: %v, want %s: %s", p.Path, p, want[i].path, want[i].text)
		}
	}
	// The other fringes of the line are due all the same.
	both := line("2026-01-01")
	both.Fringes = []budget.FringeCode{"f", "g"}
	if rest := mustNew(t, budget.Draft{
		Currency: money.GBP, Fringes: []budget.Fringe{closed, {Code: "g", Rate: money.Percent(5)}},
		Accounts: []budget.Account{{Title: "Crew", Lines: []budget.Line{both}}},
	}).TopSheet(); len(rest.Problems) != 1 || rest.Gross != gbp("105") {
		t.Errorf("%v, %v", rest.Gross, rest.Problems)
	}
	if without := mustNew(t, budget.Draft{
		Currency: money.GBP, Fringes: []budget.Fringe{closed}, Accounts: []budget.Account{{Title: "Crew", Lines: []budget.Line{{Rate: q("100")}}}},
	}).TopSheet(); !without.Complete() {
		t.Errorf("a line that bears no fringe: %v", without.Problems)
	}
}

// Cutting one engagement into lines changes no fringe, and no fringe exceeds its
// rate of the ceiling.
func TestFringeOfARange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pays := rapid.SliceOfN(rapid.Int64Range(0, 1_000_000), 1, 8).Draw(t, "pays")
		ceiling := money.MustNew(rapid.Int64Range(0, 2_000_000).Draw(t, "ceiling"), money.GBP)
		rate := money.MustParseRatio(rapid.SampledFrom([]string{"1/3", "21%", "0.0145"}).Draw(t, "rate"))
		fringes := func(pays []int64, rang string) money.Money {
			a := budget.Account{Title: "x"}
			for _, p := range pays {
				r, _ := money.NewRatio(p, 100)
				a.Lines = append(a.Lines, budget.Line{Rate: budget.Number(r), Range: rang, Fringes: []budget.FringeCode{"f"}})
			}
			b, err := budget.New(budget.Draft{
				Currency: money.GBP, Accounts: []budget.Account{a},
				Fringes: []budget.Fringe{{Code: "f", Rate: rate, PayCeiling: ceiling, Per: budget.PerRange}},
			})
			if err != nil {
				t.Fatal(err)
			}
			return b.TopSheet().Sections[0].Fringes
		}
		var sum int64
		for _, p := range pays {
			sum += p
		}
		cut, whole := fringes(pays, "r"), fringes([]int64{sum}, "r")
		turned := fringes(rapid.Permutation(pays).Draw(t, "turned"), "r")
		if cut != whole || turned != whole {
			t.Fatalf("in lines %v, turned %v, whole %v", cut, turned, whole)
		}
		most, _ := ceiling.Times(rate, money.Ceiling)
		if order, _ := whole.Cmp(most); order > 0 {
			t.Fatalf("%v above %v", whole, most)
		}
		more := fringes(append(slices.Clone(pays), 5000), "r")
		if order, _ := more.Cmp(whole); order < 0 {
			t.Fatalf("more pay lowers the fringe from %v to %v", whole, more)
		}
	})
}
