package incentive

import (
	"cmp"
	"iter"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Fact is something that a scheme asks about a production besides amounts.
//
// The zero value is no fact.
type Fact uint8

const (
	// FeatureLength is that the work is of feature length.
	FeatureLength Fact = iota + 1
	// KeyRoleEEA is that a key creative role is held by somebody of the European Economic Area.
	KeyRoleEEA
	// PromotionEarned is that the state's promotion in the work was earned.
	PromotionEarned
	// FiveShootingDays is at least five days of shooting in the country, or that nothing is shot live.
	FiveShootingDays
	// SpentInOneYear is that the qualifying spend falls into one year.
	SpentInOneYear
	// CertifiedIndependent is that the work is certified as an independent film of a low budget.
	CertifiedIndependent
	// TenthInCountry is that at least a tenth of the whole core expenditure is in the country.
	TenthInCountry
	// NotAnimationOrIndependent is that the work takes neither the rate for animation nor the one for independent films.
	NotAnimationOrIndependent
	// NotCommercial is that the work is no commercial.
	NotCommercial
	// WithoutServicesCredit is that the credit for production services is not taken too.
	WithoutServicesCredit
	// OtherConditions is that the production meets every condition of the published scheme that was not read here; see [Scheme.Unread].
	OtherConditions
)

var factNames = enum.Set{Type: "incentive.Fact", Names: []enum.Name{
	FeatureLength:    {Slug: "feature-length", Label: "feature length"},
	KeyRoleEEA:       {Slug: "key-role-eea", Label: "key creative role from the EEA"},
	PromotionEarned:  {Slug: "promotion-earned", Label: "promotion of the state earned"},
	FiveShootingDays: {Slug: "five-shooting-days", Label: "five shooting days in the country, if it is live action"},
	SpentInOneYear:   {Slug: "spent-in-one-year", Label: "spent in one year"},

	CertifiedIndependent:      {Slug: "certified-independent", Label: "certified as an independent film of a low budget"},
	TenthInCountry:            {Slug: "tenth-in-country", Label: "a tenth of the core expenditure in the country"},
	NotAnimationOrIndependent: {Slug: "not-animation-or-independent", Label: "neither at the rate for animation nor at the one for independent films"},
	NotCommercial:             {Slug: "not-commercial", Label: "no commercial"},
	WithoutServicesCredit:     {Slug: "without-services-credit", Label: "not together with the credit for production services"},
	OtherConditions:           {Slug: "other-conditions", Label: "meets the conditions of the published scheme that were not read here"},
}}

// Valid reports whether f is a fact; zero is not.
func (f Fact) Valid() bool { return enum.Valid(factNames, f) }

// String returns the English label.
func (f Fact) String() string { return enum.String(factNames, f) }

// AppendText appends the slug; see [Fact.MarshalText].
func (f Fact) AppendText(b []byte) ([]byte, error) { return enum.AppendText(factNames, b, f) }

// MarshalText returns the slug, such as "feature-length"; a number outside the
// set is an error.
func (f Fact) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (f *Fact) UnmarshalText(text []byte) error { return enum.Unmarshal(factNames, f, text) }

// Scheme is one edition of an incentive:
//
//	base   = min(qualifying, ShareOfTotal * total, BaseCap)
//	credit = min(Rate * base, CreditCap)
//
// where qualifying is qualifying labour in a scheme of labour, and total is less
// the assistance received. Fields that are zero do not apply.
type Scheme struct {
	ID       string // stable, never reused
	Title    string
	Market   role.Market
	Currency money.Currency
	Edition  string     // which edition the figures are of, in words, and what older ones have, or that no source says; figures as read, to be looked up again before use
	From     phase.Date // first day of the expenditure it is for, as far as it was read; zero is open, and with Until zero too not known
	Until    phase.Date // last such day; zero is open

	Rate         money.Ratio
	HigherRate   money.Ratio // on everything, once visual effects in the country are above HigherAbove
	HigherAbove  money.Money
	Uplift       money.Ratio // added to the rate if all of UpliftFacts hold
	UpliftFacts  []Fact
	OfLabour     bool        // the base is qualifying labour
	ShareOfTotal money.Ratio // most of the total that counts
	BaseCap      money.Money
	CreditCap    money.Money
	PersonCap    money.Money // most of one employee's pay that counts; companies' pay counts in full

	LeastSpend   money.Money // qualifying spend below it gives nothing
	LeastShare   money.Ratio // the same, as a share of the total
	LeastEither  bool        // LeastSpend or LeastShare, whichever is less, is enough
	LeastPerHour money.Money // qualifying spend for each hour of the finished work
	SpendBelow   money.Money // qualifying spend must be below it
	TotalUpTo    money.Money // the total must not be above it
	Facts        []Fact      // must hold
	Certified    phase.Date  // must be certified on this day or later
	Unread       string      // what of the published scheme was not read, and so is no condition here: nothing qualifies unless [OtherConditions] holds; empty if nothing is left

	Cumulative bool // claimed over everything to date, less what was claimed before
	Taxable    bool // the credit is itself taxed
	Note       string
	Refs       []cite.Ref // the first is for every condition that has none in GateRefs
	GateRefs   []GateRef
}

// GateRef says where a condition of a scheme stands, if its figures stand
// elsewhere.
type GateRef struct {
	Gate string   `json:"gate"` // the code of its finding after the id of the scheme, such as "spend-below"
	Ref  cite.Ref `json:"ref"`
}

// row is a scheme as a literal: amounts in whole units, shares in per cent.
type row struct {
	id, title    string
	edition      string
	market       role.Market
	currency     money.Currency
	from         string
	rate         int64
	higherRate   int64
	higherAbove  int64
	uplift       int64
	upliftFacts  [2]Fact
	ofLabour     bool
	shareOfTotal int64
	baseCap      int64
	creditCap    int64
	personCap    int64
	leastSpend   int64
	leastShare   int64
	leastEither  bool
	leastPerHour int64
	spendBelow   int64
	totalUpTo    int64
	facts        [3]Fact
	certified    string
	unread       string // empty for the openings of the pages alone
	cumulative   bool
	taxable      bool
	note         string
	refs         [3]cite.Ref
	gateRefs     [4]GateRef
}

// What was read of the schemes.
const (
	openingsAlone = "of the pages cited the openings alone were read; what else they ask was not"
	openingsGB    = openingsAlone + "; the page of the British Film Institute on these reliefs stands under British certification, and what that takes is not on what was read"
	openingsIE    = openingsAlone + "; the uplift asks for certification from a day on, and what certification takes is not on what was read"
)

// schemes is sorted by id.
var schemes = [...]row{
	{
		id: "au-producer-offset-documentary", title: "Producer Offset, documentary", market: "AU", currency: money.AUD,
		edition: "30 %; older pages give 20 %",
		rate:    30, leastSpend: 500_000, leastPerHour: 250_000,
		refs: [3]cite.Ref{{Source: "ausfilm-producer-offset"}},
	},
	{
		id: "au-producer-offset-feature", title: "Producer Offset, feature film for cinemas", market: "AU", currency: money.AUD,
		edition: "as read; the source gives no edition and no date",
		rate:    40, leastSpend: 500_000, refs: [3]cite.Ref{{Source: "ausfilm-producer-offset"}},
	},
	{
		id: "au-producer-offset-series", title: "Producer Offset, series", market: "AU", currency: money.AUD,
		edition: "30 %; older pages give 20 %",
		rate:    30, leastSpend: 1_000_000, leastPerHour: 500_000,
		refs: [3]cite.Ref{{Source: "ausfilm-producer-offset"}},
	},
	{
		id: "au-producer-offset-short-animation", title: "Producer Offset, short animation", market: "AU", currency: money.AUD,
		edition: "30 %; older pages give 20 %",
		rate:    30, leastSpend: 250_000, leastPerHour: 1_000_000,
		refs: [3]cite.Ref{{Source: "ausfilm-producer-offset"}},
	},
	{
		id: "ca-cptc", title: "Canadian Film or Video Production Tax Credit", market: "CA", currency: money.CAD,
		edition: "as read; the sources give no edition and no date",
		rate:    25, ofLabour: true, shareOfTotal: 60, facts: [3]Fact{WithoutServicesCredit},
		note: "refundable", refs: [3]cite.Ref{{Source: "canada-revenue-cptc"}, {Source: "rd-capital-cptc"}},
	},
	{
		id: "fr-trip", title: "Tax rebate for international productions", market: "FR", currency: money.EUR,
		edition: "ceiling of 30 million EUR; older editions gave 20 % with ceilings of 4 and of 10 million",
		rate:    30, higherRate: 40, higherAbove: 2_000_000, shareOfTotal: 80, creditCap: 30_000_000,
		leastSpend: 250_000, leastShare: 50, leastEither: true, facts: [3]Fact{FiveShootingDays},
		note: "pay of actors counts up to the union minimum", refs: [3]cite.Ref{{Source: "cnc-trip"}, {Source: "film-france-trip"}},
	},
	{
		id: "gb-avec-animation-children", title: "Audio-Visual Expenditure Credit, animation and children's television", market: "GB", currency: money.GBP,
		edition: "expenditure from 1 January 2024; the only regime for new productions from 1 April 2025 and for all from 1 April 2027",
		from:    "2024-01-01", rate: 39, shareOfTotal: 80, leastShare: 10, cumulative: true, taxable: true, unread: openingsGB,
		refs:     [3]cite.Ref{{Source: "taxworld-section-1179ca"}, {Source: "gov-uk-audio-visual-expenditure-credits"}},
		gateRefs: [4]GateRef{{"other-conditions", cite.Ref{Source: "bfi-about-tax-relief"}}},
	},
	{
		id: "gb-avec-film-high-end-television", title: "Audio-Visual Expenditure Credit, film and high-end television", market: "GB", currency: money.GBP,
		edition: "expenditure from 1 January 2024; the only regime for new productions from 1 April 2025 and for all from 1 April 2027",
		from:    "2024-01-01", rate: 34, shareOfTotal: 80, leastShare: 10, cumulative: true, taxable: true, unread: openingsGB,
		note:     "independent films and visual effects have rates of their own",
		refs:     [3]cite.Ref{{Source: "taxworld-section-1179ca"}, {Source: "gov-uk-audio-visual-expenditure-credits"}, {Source: "hmrc-crec061440"}},
		gateRefs: [4]GateRef{{"other-conditions", cite.Ref{Source: "bfi-about-tax-relief"}}},
	},
	{
		id: "gb-avec-independent-film", title: "Audio-Visual Expenditure Credit, independent film", market: "GB", currency: money.GBP,
		edition: "expenditure from 1 January 2024; the only regime for new productions from 1 April 2025 and for all from 1 April 2027",
		from:    "2024-01-01", rate: 53, shareOfTotal: 80, baseCap: 15_000_000, leastShare: 10, totalUpTo: 23_500_000,
		facts: [3]Fact{CertifiedIndependent}, cumulative: true, taxable: true, unread: openingsGB,
		note:     "the first 15 million are read as a limit on what is left after the 80 %; taken before it they are a limit of 12 million; nothing is reckoned on what is above; the date is that of the whole credit, one of this rate was not read",
		refs:     [3]cite.Ref{{Source: "taxworld-section-1179ca"}, {Source: "gov-uk-audio-visual-expenditure-credits"}, {Source: "producedby-second-reading", At: "limits of 23.5 and 15 million"}},
		gateRefs: [4]GateRef{{"total-up-to", cite.Ref{Source: "producedby-second-reading", At: "limits of 23.5 and 15 million"}}, {"other-conditions", cite.Ref{Source: "bfi-about-tax-relief"}}},
	},
	{
		id: "gb-avec-visual-effects", title: "Audio-Visual Expenditure Credit, visual effects", market: "GB", currency: money.GBP,
		edition: "expenditure from 1 January 2024; the only regime for new productions from 1 April 2025 and for all from 1 April 2027",
		from:    "2024-01-01", rate: 39, facts: [3]Fact{TenthInCountry, NotAnimationOrIndependent}, cumulative: true, taxable: true, unread: openingsGB,
		note: "for the visual effects alone, which are then no part of what qualifies at the rate of the film; whether they stay in the total there was not read; claimable from April 2025, the day was not read and is not checked: the date here is that of the whole credit",
		refs: [3]cite.Ref{{Source: "producedby-second-reading", At: "visual effects at 39 %"}, {Source: "gov-uk-audio-visual-expenditure-credits"}},
		gateRefs: [4]GateRef{
			{"tenth-in-country", cite.Ref{Source: "taxworld-section-1179ca"}}, {"expenditure-from", cite.Ref{Source: "gov-uk-audio-visual-expenditure-credits"}},
			{"not-animation-or-independent", cite.Ref{Source: "gov-uk-audio-visual-expenditure-credits"}}, {"other-conditions", cite.Ref{Source: "bfi-about-tax-relief"}},
		},
	},
	{
		id: "ie-section-481", title: "Section 481", market: "IE", currency: money.EUR,
		edition: "cap of 125 million EUR",
		rate:    32, shareOfTotal: 80, baseCap: 125_000_000, leastSpend: 125_000, unread: openingsIE,
		note: "up to 90 % may be paid early", refs: [3]cite.Ref{{Source: "film-in-ireland-section-481"}, {Source: "screen-ireland-section-481"}},
	},
	{
		id: "ie-section-481-sceal-uplift", title: "Section 481 with the Scéal uplift", market: "IE", currency: money.EUR,
		edition: "cap of 125 million EUR, certified from 20 May 2025",
		rate:    40, shareOfTotal: 80, baseCap: 125_000_000, leastSpend: 125_000, unread: openingsIE,
		spendBelow: 20_000_000, facts: [3]Fact{FeatureLength, KeyRoleEEA}, certified: "2025-05-20",
		note: "the first claim is made at 32 %, the difference is paid on completion",
		refs: [3]cite.Ref{{Source: "film-in-ireland-section-481"}, {Source: "screen-ireland-section-481"}, {Source: "revenue-ireland-film-uplift"}},
		gateRefs: [4]GateRef{
			{"spend-below", cite.Ref{Source: "revenue-ireland-film-uplift"}}, {"feature-length", cite.Ref{Source: "revenue-ireland-film-uplift"}},
			{"key-role-eea", cite.Ref{Source: "revenue-ireland-film-uplift"}}, {"certified", cite.Ref{Source: "revenue-ireland-film-uplift"}},
		},
	},
	{
		id: "us-ga-film-tax-credit", title: "Georgia film tax credit", market: "US", currency: money.USD,
		edition: "as read; the sources give no edition and no date",
		rate:    20, uplift: 10, upliftFacts: [2]Fact{PromotionEarned, NotCommercial}, personCap: 500_000, leastSpend: 500_000, facts: [3]Fact{SpentInOneYear},
		note: "projects may be added up to reach the least spend; transferable; two readings of the carry-forward: both pages cited give 5 years, the second reading gives 3 for projects first certified from 1 January 2021",
		refs: [3]cite.Ref{{Source: "cast-and-crew-georgia"}, {Source: "media-services-georgia"}, {Source: "producedby-second-reading", At: "carry-forward of 3 years"}},
	},
}

// All yields the schemes of the table, by id.
func All() iter.Seq[Scheme] {
	return func(yield func(Scheme) bool) {
		for i := range schemes {
			if !yield(schemes[i].scheme()) {
				return
			}
		}
	}
}

// Lookup returns the scheme with an id from the table.
func Lookup(id string) (Scheme, bool) {
	for i := range schemes {
		if schemes[i].id == id {
			return schemes[i].scheme(), true
		}
	}
	return Scheme{}, false
}

// scheme returns a row as a scheme; a test reads every row.
func (r *row) scheme() Scheme {
	units := func(n int64) money.Money {
		if n == 0 {
			return money.Money{}
		}
		m, _ := money.NewUnits(n, r.currency)
		return m
	}
	date := func(text string) phase.Date {
		d, _ := phase.ParseDate(text)
		return d
	}
	return Scheme{
		ID: r.id, Title: r.title, Edition: r.edition, Market: r.market, Currency: r.currency, From: date(r.from),
		Rate: money.Percent(r.rate), HigherRate: money.Percent(r.higherRate), HigherAbove: units(r.higherAbove),
		Uplift: money.Percent(r.uplift), UpliftFacts: factsOf(r.upliftFacts[:]), OfLabour: r.ofLabour,
		ShareOfTotal: money.Percent(r.shareOfTotal), BaseCap: units(r.baseCap), CreditCap: units(r.creditCap), PersonCap: units(r.personCap),
		LeastSpend: units(r.leastSpend), LeastShare: money.Percent(r.leastShare), LeastEither: r.leastEither,
		LeastPerHour: units(r.leastPerHour), SpendBelow: units(r.spendBelow), TotalUpTo: units(r.totalUpTo),
		Facts: factsOf(r.facts[:]), Certified: date(r.certified), Unread: cmp.Or(r.unread, openingsAlone),
		Cumulative: r.cumulative, Taxable: r.taxable, Note: r.note,
		Refs:     slices.DeleteFunc(slices.Clone(r.refs[:]), func(ref cite.Ref) bool { return ref == cite.Ref{} }),
		GateRefs: slices.DeleteFunc(slices.Clone(r.gateRefs[:]), func(g GateRef) bool { return g == GateRef{} }),
	}
}

// factsOf returns the facts of a row.
func factsOf(list []Fact) []Fact {
	return slices.DeleteFunc(slices.Clone(list), func(f Fact) bool { return f == 0 })
}
