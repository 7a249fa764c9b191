package credit_test

import (
	"strconv"
	"testing"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// eighteen is a list of the size of a guild's.
func eighteen() []credit.Function {
	list := each(
		role.Concept, role.Material, role.WriterEngagement, role.ScriptDevelopment, role.DevelopmentFunding, role.FinancierLiaison,
		role.PrincipalCasting, role.KeyCreatives, role.LocationScouting, role.ShootingScript, role.ShootingSchedule,
		role.PrincipalDeals, role.DirectorConsultation, role.DesignConsultation, role.EffectsConsultation, role.ProducingTeamOnSet)
	return append(list,
		credit.Function{Duties: []role.Duty{role.DirectorEngagement, role.CoProducerEngagement}},
		credit.Function{Duties: []role.Duty{role.PreliminaryBudget, role.Budget}})
}

// typical is a rule set of the size of a published one.
func typical(tb testing.TB) *credit.Prepared {
	s := ruleSet(tb,
		rule("title", credit.Requires, credit.AskedTitle{"Produced By", "Producer"}),
		rule("majority", credit.Defines, credit.Share{Part: credit.Decided, Over: "1/2", Of: eighteen()}),
		rule("gate", credit.Requires, credit.Any{credit.Is("eligible"), credit.Is("appealed")}),
		rule("executive", credit.Requires, credit.Any{credit.None{credit.Is("executive"), credit.Is("manager")}, credit.Is("functioned")}),
		rule("money", credit.Notes, credit.Measure{Quantity: "share", Over: "0"}),
	)
	return s.Prepare(credit.Question{Title: "Producer"})
}

func people(tb testing.TB, n int) []*credit.Record {
	records := make([]*credit.Record, n)
	for i := range records {
		e := credit.Evidence{
			Facts:      facts("eligible", yes, "executive", no, "manager", no),
			Quantities: map[credit.Quantity]credit.Range{"share": credit.Exactly(money.Percent(int64(i % 100)))},
		}
		for j, f := range eighteen() {
			if (i*7+j*5)%11 < 6 {
				e.Decided = e.Decided.Union(role.DutySetOf(f.Duties...))
			}
		}
		records[i] = record(tb, e)
	}
	return records
}

func BenchmarkOutcome(b *testing.B) {
	p, records := typical(b), people(b, 64)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		p.Outcome(records[i%len(records)])
	}
}

func BenchmarkOutcome500(b *testing.B) {
	p, records := typical(b), people(b, 500)
	b.ReportAllocs()
	for b.Loop() {
		for _, r := range records {
			p.Outcome(r)
		}
	}
}

// distinct returns n records of which no two say the same: which functions were
// decided, what is known of three facts, and the share.
func distinct(tb testing.TB, n int) []*credit.Record {
	list, records := eighteen(), make([]*credit.Record, n)
	known := []cite.Truth{yes, no, na}
	for i := range records {
		mask, rest := i%(1<<len(list)), i>>len(list)
		e := credit.Evidence{
			Facts:      facts("eligible", known[rest%3], "executive", known[i%3], "manager", no),
			Quantities: map[credit.Quantity]credit.Range{"share": credit.Exactly(money.Percent(int64(rest)))},
		}
		for j, f := range list {
			if mask>>j&1 == 1 {
				e.Decided = e.Decided.Union(role.DutySetOf(f.Duties...))
			}
		}
		records[i] = record(tb, e)
	}
	return records
}

// BenchmarkRecords judges as many different records as its name says; what it
// costs for one of them grows only by the memory that they take.
func BenchmarkRecords(b *testing.B) {
	for _, n := range []int{1_000, 100_000, 1_000_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			if testing.Short() && n > 1_000 {
				b.Skip("takes more than a gigabyte")
			}
			p, records := typical(b), distinct(b, n)
			b.ReportAllocs()
			b.ResetTimer()
			for b.Loop() {
				for _, r := range records {
					p.Outcome(r)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/record")
		})
	}
}

func BenchmarkVerdict(b *testing.B) {
	p, records := typical(b), people(b, 64)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		p.Verdict(records[i%len(records)])
	}
}

func BenchmarkPrepare(b *testing.B) {
	s := ruleSet(b, rule("majority", credit.Defines, credit.Share{Part: credit.Decided, Over: "1/2", Of: eighteen()}))
	b.ReportAllocs()
	for b.Loop() {
		s.Prepare(credit.Question{Title: "Producer"})
	}
}

// BenchmarkCheck checks a list of 500 names, a tenth of them with known work.
func BenchmarkCheck(b *testing.B) {
	s := ruleSet(b, rule("majority", credit.Defines, credit.Share{Part: credit.Decided, Over: "1/2", Of: eighteen()}))
	list := credit.List{Setting: role.Setting{Medium: role.Film, Format: role.Feature}}
	for i, r := range people(b, 500) {
		p := role.Person(string(rune('a'+i%26)) + string(rune('a'+i/26)))
		list.Credits = append(list.Credits, credit.Credit{Person: p, Title: "Producer"})
		if i%10 == 0 {
			e := r.Evidence()
			e.Person = p
			list.Evidence = append(list.Evidence, e)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := credit.Check(list, s); err != nil {
			b.Fatal(err)
		}
	}
}
