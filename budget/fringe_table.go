package budget

import (
	"iter"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// publishedFringe is a published fringe as a literal: the rate in hundredths of a per
// cent, the ceiling in whole dollars.
type publishedFringe struct {
	code, title string
	rate        int64
	ceiling     int64 // of the pay; zero for none
	per         FringeScope
	from, until string // as far as they were read
	ref         cite.Ref
}

// publishedFringes is sorted by code and first day. Rates of guilds change with
// the photography date, and ceilings of taxes with the year: what is not here was
// not read.
var publishedFringes = [...]publishedFringe{
	{code: "sag-aftra-background", title: "SAG-AFTRA theatrical, background", rate: 2050, ceiling: 232_000, per: PerPerson, from: "2022-07-01", ref: cite.Ref{Source: "sag-aftra-plans-theatrical-reporting"}},
	{code: "sag-aftra-principal", title: "SAG-AFTRA theatrical, principal performers", rate: 2100, ceiling: 232_000, per: PerPerson, from: "2022-07-01", ref: cite.Ref{Source: "sag-aftra-plans-theatrical-reporting"}},
	{code: "us-medicare", title: "Medicare, employer", rate: 145, ref: cite.Ref{Source: "ey-2025-social-security-wage-base"}},
	{code: "us-social-security", title: "Social security (OASDI), employer", rate: 620, ceiling: 176_100, per: PerPersonAndYear, from: "2025-01-01", until: "2025-12-31", ref: cite.Ref{Source: "ey-2025-social-security-wage-base"}},
	{code: "us-social-security", title: "Social security (OASDI), employer", rate: 620, ceiling: 184_500, per: PerPersonAndYear, from: "2026-01-01", until: "2026-12-31", ref: cite.Ref{Source: "ey-2025-social-security-wage-base"}},
	{code: "us-unemployment", title: "Federal unemployment (FUTA), before the credit for state tax", rate: 600, ceiling: 7_000, per: PerPersonAndYear, ref: cite.Ref{Source: "ssf-unemployment-tax"}},
}

// PublishedFringes yields the fringes whose figures were read in a source, all of
// the United States and in dollars, by code and first day. They go into a draft as
// they are. A fringe that is open at the end is the last edition that was read,
// and a later one may be in force: look it up before relying on it. Of pay to a
// loan-out company the taxes fall away.
func PublishedFringes() iter.Seq[Fringe] {
	return func(yield func(Fringe) bool) {
		for i := range publishedFringes {
			if !yield(publishedFringes[i].fringe()) {
				return
			}
		}
	}
}

// fringe returns a row as a fringe; a test reads every row.
func (r *publishedFringe) fringe() Fringe {
	f := Fringe{Code: FringeCode(r.code), Title: r.title, Per: r.per, Ref: r.ref}
	f.Rate, _ = money.NewRatio(r.rate, 10_000)
	if r.ceiling != 0 {
		f.PayCeiling, _ = money.NewUnits(r.ceiling, money.USD)
	}
	f.From, _ = phase.ParseDate(r.from)
	f.Until, _ = phase.ParseDate(r.until)
	return f
}
