package rulebook_test

import (
	"testing"
	"time"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// posed is a set of the rulebook, prepared for a question of which it speaks.
type posed struct {
	name  string
	rules *credit.Prepared
}

// everyQuestion returns every set prepared for every producing title and for
// teams and lists, where it speaks of them.
func everyQuestion() []posed {
	var all []posed
	for s := range rulebook.All() {
		for _, in := range []role.Setting{film, {Medium: role.Television, Format: role.ScriptedSeries}} {
			for _, title := range []role.Title{role.TitleProducedBy, role.TitleExecutiveProducer, role.TitleCoExecutiveProducer, role.TitleAssociateProducer} {
				if p := s.Prepare(credit.Question{Title: title, Setting: in}); p.Len() > 0 {
					all = append(all, posed{s.ID() + "/" + string(title), p})
				}
			}
			for _, subject := range []credit.Subject{credit.OnTeam, credit.OnList} {
				if p := s.Prepare(credit.Question{Subject: subject, Setting: in}); p.Len() > 0 {
					all = append(all, posed{s.ID() + "/" + subject.String(), p})
				}
			}
		}
	}
	return all
}

// wellKnown is a record of which much is known, so that no test is cut short.
func wellKnown(tb testing.TB) *credit.Record {
	e := credit.Evidence{
		Decided: firstDuties(0, 9), Performed: firstDuties(9, 12), NotDecided: firstDuties(12, 18),
		Facts:      make(map[credit.Fact]cite.Truth),
		Quantities: map[credit.Quantity]credit.Range{rulebook.FinancingShare: credit.Exactly(money.Percent(20)), rulebook.PartnershipYears: credit.NoLess(money.Whole(6))},
		ReportsTo:  credit.Known[role.Role]{Are: []role.Role{role.Studio}, Complete: true},
		Titles:     credit.Known[role.Title]{Are: []role.Title{role.TitleProducer}, Complete: true},
		Holders:    map[role.Title]credit.Range{role.TitleProducer: credit.Exactly(money.Whole(4)), role.TitleProducedBy: credit.Exactly(money.Whole(0))},
	}
	for _, f := range []credit.Fact{
		rulebook.MajorPortion, rulebook.GuildEligible, rulebook.CommercialDistribution, rulebook.USExploitation, rulebook.NoticeFiled,
		rulebook.EligibilityFormFiled, rulebook.MarkRequested, rulebook.SubstantiveContribution, rulebook.MainlyManaging, rulebook.DecidedCreative,
		rulebook.SignificantContribution, rulebook.Showrunner, rulebook.FullyFunctioned,
	} {
		e.Facts[f] = cite.True
	}
	r, err := credit.NewRecord(e)
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

// TestNoSetAllocates: an outcome allocates nothing, whatever set is asked.
func TestNoSetAllocates(t *testing.T) {
	r := wellKnown(t)
	for _, a := range everyQuestion() {
		if n := testing.AllocsPerRun(10, func() { a.rules.Outcome(r) }); n != 0 {
			t.Errorf("%s allocates %v times, want none", a.name, n)
		}
	}
}

// TestVerdictsStaySmall: the verdict with the most ways of all, on somebody of whom
// nothing is known, stays within bounds of work.
func TestVerdictsStaySmall(t *testing.T) {
	p := lookup(t, "producedby-weighted-majority").Prepare(credit.Question{Title: role.TitleProducedBy, Setting: role.Setting{Medium: role.Film, Format: role.Feature}})
	if n := len(p.Verdict(nil).Ways); n < 60 {
		t.Errorf("%d ways, want the many of four stages", n)
	}
	if n := testing.AllocsPerRun(1, func() { p.Verdict(nil) }); n > 8000 {
		t.Errorf("allocates %v times, want at most 8000", n)
	}
}

// BenchmarkEverySet asks one person of every set in turn, and reports the slowest
// question by its fastest of several rounds.
func BenchmarkEverySet(b *testing.B) {
	r, all := wellKnown(b), everyQuestion()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		all[i%len(all)].rules.Outcome(r)
	}
	b.StopTimer()
	worst, name := time.Duration(0), ""
	const repeat = 200
	for _, a := range all {
		best := time.Hour
		for range 20 {
			start := time.Now()
			for range repeat {
				a.rules.Outcome(r)
			}
			best = min(best, time.Since(start)/repeat)
		}
		if best > worst {
			worst, name = best, a.name
		}
	}
	b.ReportMetric(float64(worst.Nanoseconds()), "worst-ns")
	b.ReportMetric(float64(len(all)), "questions")
	b.Logf("slowest: %s", name)
}

// BenchmarkLookup makes one set of the rulebook by its id: the last there is.
func BenchmarkLookup(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := rulebook.Lookup("co-production-convention-2017"); !ok {
			b.Fatal("not found")
		}
	}
}
