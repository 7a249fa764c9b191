package incentive_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/incentive"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func lookup(t interface {
	Helper()
	Fatalf(string, ...any)
}, id string) incentive.Scheme {
	t.Helper()
	s, ok := incentive.Lookup(id)
	if !ok {
		t.Fatalf("no scheme %s", id)
	}
	return s
}

func m(text string) money.Money { return money.MustParse(text) }

func TestTableIsSound(t *testing.T) {
	form := regexp.MustCompile(`^[a-z]{2}(-[a-z0-9]+)+$`)
	last := ""
	for s := range incentive.All() {
		if !form.MatchString(s.ID) || s.ID <= last {
			t.Errorf("%s after %s", s.ID, last)
		}
		last = s.ID
		if s.Title == "" || !s.Market.Valid() || s.Rate.Sign() <= 0 || s.Rate.Cmp(money.Whole(1)) >= 0 || len(s.Refs) == 0 {
			t.Errorf("%+v", s)
		}
		if _, ok := s.Currency.Digits(); !ok {
			t.Errorf("%s: currency %v", s.ID, s.Currency)
		}
		refs := slices.Clone(s.Refs)
		for _, g := range s.GateRefs {
			refs = append(refs, g.Ref)
		}
		for _, ref := range refs {
			if _, ok := cite.Lookup(ref.Source); !ok {
				t.Errorf("%s: source %s", s.ID, ref.Source)
			}
		}
		if back, ok := incentive.Lookup(s.ID); !ok || back.Title != s.Title {
			t.Errorf("%s is not found", s.ID)
		}
	}
	if s := lookup(t, "gb-avec-film-high-end-television"); s.From != phase.MustDate("2024-01-01") {
		t.Errorf("from %v", s.From)
	}
	if s := lookup(t, "ie-section-481-sceal-uplift"); s.Certified != phase.MustDate("2025-05-20") {
		t.Errorf("certified %v", s.Certified)
	}
	if _, ok := incentive.Lookup("us-xx"); ok {
		t.Error("an unknown scheme is found")
	}
}

var (
	yes = map[incentive.Fact]cite.Truth{
		incentive.FeatureLength: cite.True, incentive.KeyRoleEEA: cite.True, incentive.PromotionEarned: cite.True,
		incentive.FiveShootingDays: cite.True, incentive.SpentInOneYear: cite.True, incentive.CertifiedIndependent: cite.True,
		incentive.TenthInCountry: cite.True, incentive.NotAnimationOrIndependent: cite.True,
		incentive.NotCommercial: cite.True, incentive.WithoutServicesCredit: cite.True, incentive.OtherConditions: cite.True,
	}
	plain = map[incentive.Fact]cite.Truth{
		incentive.PromotionEarned: cite.False, incentive.FiveShootingDays: cite.True, incentive.SpentInOneYear: cite.True,
		incentive.WithoutServicesCredit: cite.True, incentive.OtherConditions: cite.True,
	}
)

// vouched returns a claim that meets what was not read of the schemes and starts in
// the time of all, where it does not say otherwise.
func vouched(c incentive.Claim) incentive.Claim {
	facts := map[incentive.Fact]cite.Truth{incentive.OtherConditions: cite.True}
	maps.Copy(facts, c.Facts)
	c.Facts = facts
	if c.Started.IsZero() {
		c.Started = phase.MustDate("2025-06-01")
	}
	return c
}

func TestPublishedAndDerivedExamples(t *testing.T) {
	const (
		avec        = "gb-avec-film-high-end-television"
		independent = "gb-avec-independent-film"
		effects     = "gb-avec-visual-effects"
	)
	tests := []struct {
		name, scheme string
		claim        incentive.Claim
		want         string
		qualifies    cite.Truth
	}{
		{"HMRC manual, company N", avec, incentive.Claim{Total: m("12000000 GBP"), Qualifying: m("7000000 GBP")}, "2380000.00 GBP", cite.True},
		{"worked example, A Ltd", avec, incentive.Claim{Total: m("1000000 GBP"), Qualifying: m("850000 GBP")}, "272000.00 GBP", cite.True},
		{"a second claim", avec, incentive.Claim{Total: m("12000000 GBP"), Qualifying: m("7000000 GBP"), ClaimedBefore: m("3000000 GBP")}, "1360000.00 GBP", cite.True},
		{"a tenth in the country", avec, incentive.Claim{Total: m("1000000 GBP"), Qualifying: m("100000 GBP")}, "34000.00 GBP", cite.True},
		{"a penny less", avec, incentive.Claim{Total: m("1000000 GBP"), Qualifying: m("99999.99 GBP")}, "0.00 GBP", cite.False},
		{"animation", "gb-avec-animation-children", incentive.Claim{Total: m("1000000 GBP"), Qualifying: m("1000000 GBP")}, "312000.00 GBP", cite.True},
		{"independent film", independent, incentive.Claim{Total: m("10000000 GBP"), Qualifying: m("6000000 GBP"), Facts: yes}, "3180000.00 GBP", cite.True},
		{"independent film, all at home", independent, incentive.Claim{Total: m("10000000 GBP"), Qualifying: m("10000000 GBP"), Facts: yes}, "4240000.00 GBP", cite.True},
		{"independent film at both limits", independent, incentive.Claim{Total: m("23500000 GBP"), Qualifying: m("20000000 GBP"), Facts: yes}, "7950000.00 GBP", cite.True},
		{"independent film above its limit", independent, incentive.Claim{Total: m("23500000.01 GBP"), Qualifying: m("20000000 GBP"), Facts: yes}, "0.00 GBP", cite.False},
		{"visual effects, no share of the total", effects, incentive.Claim{Total: m("1000000 GBP"), Qualifying: m("1000000 GBP"), Facts: yes}, "390000.00 GBP", cite.True},
		{"credit, started a day early", avec, incentive.Claim{Total: m("1000000 GBP"), Qualifying: m("850000 GBP"), Started: phase.MustDate("2023-12-31")}, "0.00 GBP", cite.False},
		{"credit, started on the day", avec, incentive.Claim{Total: m("1000000 GBP"), Qualifying: m("850000 GBP"), Started: phase.MustDate("2024-01-01")}, "272000.00 GBP", cite.True},
		{"section 481", "ie-section-481", incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("9000000 EUR")}, "2560000.00 EUR", cite.True},
		{"section 481 at its cap", "ie-section-481", incentive.Claim{Total: m("400000000 EUR"), Qualifying: m("200000000 EUR")}, "40000000.00 EUR", cite.True},
		{"section 481 below its least spend", "ie-section-481", incentive.Claim{Total: m("300000 EUR"), Qualifying: m("124999.99 EUR")}, "0.00 EUR", cite.False},
		{"uplift", "ie-section-481-sceal-uplift", incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("8000000 EUR"), Facts: yes, Certified: phase.MustDate("2025-05-20")}, "3200000.00 EUR", cite.True},
		{"uplift, certified a day early", "ie-section-481-sceal-uplift", incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("8000000 EUR"), Facts: yes, Certified: phase.MustDate("2025-05-19")}, "0.00 EUR", cite.False},
		{"uplift, spend at the limit", "ie-section-481-sceal-uplift", incentive.Claim{Total: m("30000000 EUR"), Qualifying: m("20000000 EUR"), Facts: yes, Certified: phase.MustDate("2025-06-01")}, "0.00 EUR", cite.False},
		{"Georgia", "us-ga-film-tax-credit", incentive.Claim{Qualifying: m("1000000 USD"), Facts: plain}, "200000.00 USD", cite.True},
		{"Georgia with promotion", "us-ga-film-tax-credit", incentive.Claim{Qualifying: m("1000000 USD"), Facts: yes}, "300000.00 USD", cite.True},
		{"Georgia, a commercial with promotion", "us-ga-film-tax-credit", incentive.Claim{Qualifying: m("1000000 USD"), Facts: map[incentive.Fact]cite.Truth{
			incentive.SpentInOneYear: cite.True, incentive.PromotionEarned: cite.True, incentive.NotCommercial: cite.False,
		}}, "200000.00 USD", cite.True},
		{"Georgia, a star on the payroll", "us-ga-film-tax-credit", incentive.Claim{Qualifying: m("1000000 USD"), Facts: plain, Pay: []incentive.Pay{
			{Person: "star", Amount: m("400000 USD")}, {Person: "company", Amount: m("2000000 USD"), Company: true}, {Person: "star", Amount: m("400000 USD")},
		}}, "700000.00 USD", cite.True},
		{"Georgia, too little", "us-ga-film-tax-credit", incentive.Claim{Qualifying: m("499999.99 USD"), Facts: yes}, "0.00 USD", cite.False},
		{"CPTC by labour", "ca-cptc", incentive.Claim{Total: m("1000000 CAD"), Qualifying: m("400000 CAD"), Facts: plain}, "100000.00 CAD", cite.True},
		{"CPTC at its limit, 15 % of net cost", "ca-cptc", incentive.Claim{Total: m("1000000 CAD"), Qualifying: m("900000 CAD"), Assistance: m("200000 CAD"), Facts: plain}, "120000.00 CAD", cite.True},
		{"CPTC, assistance above cost", "ca-cptc", incentive.Claim{Total: m("100 CAD"), Qualifying: m("90 CAD"), Assistance: m("200 CAD"), Facts: plain}, "0.00 CAD", cite.True},
		{"CPTC beside the services credit", "ca-cptc", incentive.Claim{Total: m("1000000 CAD"), Qualifying: m("400000 CAD"), Facts: map[incentive.Fact]cite.Truth{incentive.WithoutServicesCredit: cite.False}}, "0.00 CAD", cite.False},
		{"TRIP", "fr-trip", incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("5000000 EUR"), Facts: plain}, "1500000.00 EUR", cite.True},
		{"TRIP at two million of effects", "fr-trip", incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("5000000 EUR"), VisualEffects: m("2000000 EUR"), Facts: plain}, "1500000.00 EUR", cite.True},
		{"TRIP a cent above", "fr-trip", incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("5000000 EUR"), VisualEffects: m("2000000.01 EUR"), Facts: plain}, "2000000.00 EUR", cite.True},
		{"TRIP at its cap", "fr-trip", incentive.Claim{Total: m("200000000 EUR"), Qualifying: m("150000000 EUR"), Facts: plain}, "30000000.00 EUR", cite.True},
		{"TRIP, half of a small budget", "fr-trip", incentive.Claim{Total: m("300000 EUR"), Qualifying: m("150000 EUR"), Facts: plain}, "45000.00 EUR", cite.True},
		{"TRIP, less than half of it", "fr-trip", incentive.Claim{Total: m("300000 EUR"), Qualifying: m("149999.99 EUR"), Facts: plain}, "0.00 EUR", cite.False},
		{"TRIP, four days", "fr-trip", incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("5000000 EUR"), Facts: map[incentive.Fact]cite.Truth{incentive.FiveShootingDays: cite.False}}, "0.00 EUR", cite.False},
		{"offset, feature", "au-producer-offset-feature", incentive.Claim{Qualifying: m("500000 AUD")}, "200000.00 AUD", cite.True},
		{"offset, series of four half-hours", "au-producer-offset-series", incentive.Claim{Qualifying: m("1000000 AUD"), Hours: money.Whole(2)}, "300000.00 AUD", cite.True},
		{"offset, series of five half-hours", "au-producer-offset-series", incentive.Claim{Qualifying: m("1000000 AUD"), Hours: money.MustParseRatio("5/2")}, "0.00 AUD", cite.False},
		{"offset, documentary", "au-producer-offset-documentary", incentive.Claim{Qualifying: m("500000 AUD"), Hours: money.MustParseRatio("3/2")}, "150000.00 AUD", cite.True},
		{"offset, short animation of a quarter of an hour", "au-producer-offset-short-animation", incentive.Claim{Qualifying: m("250000 AUD"), Hours: money.MustParseRatio("1/4")}, "75000.00 AUD", cite.True},
	}
	for _, tt := range tests {
		r, err := lookup(t, tt.scheme).Evaluate(vouched(tt.claim))
		if err != nil || r.Credit != m(tt.want) || r.Qualifies != tt.qualifies {
			t.Errorf("%s: %v, %v, %v, want %s, %v", tt.name, r.Credit, r.Qualifies, err, tt.want, tt.qualifies)
		}
		if tt.qualifies == cite.False {
			reasons := 0
			for _, f := range r.Findings {
				if f.Level == cite.Failure && f.Message != "" && f.Ref != (cite.Ref{}) {
					reasons++
				}
			}
			if reasons != 1 || r.Potential.Sign() != 0 {
				t.Errorf("%s: %d reasons in %v, potential %v", tt.name, reasons, r.Findings, r.Potential)
			}
		}
	}
}

func TestAfterTax(t *testing.T) {
	for id, want := range map[string]string{"gb-avec-film-high-end-television": "255.00 GBP", "gb-avec-animation-children": "292.50 GBP"} {
		s := lookup(t, id)
		r, err := s.Evaluate(vouched(incentive.Claim{Total: m("10000 GBP"), Qualifying: m("1000 GBP")}))
		if err != nil || !s.Taxable {
			t.Fatal(err)
		}
		if net, err := r.AfterTax(money.Percent(25)); err != nil || net != m(want) {
			t.Errorf("%s: %v, %v, want %s", id, net, err, want)
		}
	}
}

func TestMissingFactsLeaveItOpen(t *testing.T) {
	r, err := lookup(t, "ie-section-481-sceal-uplift").Evaluate(incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("8000000 EUR")})
	if err != nil || r.Qualifies != cite.Unknown || r.Credit.Sign() != 0 || r.Potential != m("3200000 EUR") {
		t.Errorf("%+v, %v", r, err)
	}
	missing := 0
	for _, f := range r.Findings {
		if f.Level == cite.Warning {
			missing++
		}
	}
	if missing != 5 { // with those that were not read, and that the scheme has no dates
		t.Errorf("%d missing facts in %v", missing, r.Findings)
	}
	r, err = lookup(t, "us-ga-film-tax-credit").Evaluate(incentive.Claim{Qualifying: m("1000000 USD"), Facts: map[incentive.Fact]cite.Truth{incentive.SpentInOneYear: cite.True, incentive.OtherConditions: cite.True}})
	if err != nil || r.Qualifies != cite.True || r.Credit != m("200000 USD") || r.Potential != m("300000 USD") {
		t.Errorf("%+v, %v", r, err)
	}
	for _, tt := range []struct {
		promotion, notCommercial cite.Truth
		credit, potential        string
	}{
		{cite.True, cite.True, "300000 USD", "300000 USD"}, {cite.True, cite.Unknown, "200000 USD", "300000 USD"}, {cite.Unknown, cite.True, "200000 USD", "300000 USD"},
		{cite.Unknown, cite.False, "200000 USD", "200000 USD"}, {cite.False, cite.Unknown, "200000 USD", "200000 USD"}, {cite.True, cite.False, "200000 USD", "200000 USD"},
	} {
		r, err = lookup(t, "us-ga-film-tax-credit").Evaluate(incentive.Claim{Qualifying: m("1000000 USD"), Facts: map[incentive.Fact]cite.Truth{
			incentive.SpentInOneYear: cite.True, incentive.OtherConditions: cite.True, incentive.PromotionEarned: tt.promotion, incentive.NotCommercial: tt.notCommercial,
		}})
		if err != nil || r.Credit != m(tt.credit) || r.Potential != m(tt.potential) {
			t.Errorf("%+v: %v, %v, %v", tt, r.Credit, r.Potential, err)
		}
	}
	r, err = lookup(t, "au-producer-offset-series").Evaluate(incentive.Claim{Qualifying: m("1000000 AUD")})
	if err != nil || r.Qualifies != cite.Unknown {
		t.Errorf("%+v, %v", r, err)
	}
}

func TestConditionsNameTheirSource(t *testing.T) {
	const uplift, section = "revenue-ireland-film-uplift", "film-in-ireland-section-481"
	const second, taxworld, govuk = "producedby-second-reading", "taxworld-section-1179ca", "gov-uk-audio-visual-expenditure-credits"
	tests := map[string]map[string]cite.SourceID{
		"ie-section-481-sceal-uplift": {"least-spend": section, "spend-below": uplift, "feature-length": uplift, "key-role-eea": uplift, "certified": uplift, "expenditure-dates": section, "other-conditions": section},
		"ie-section-481":              {"least-spend": section, "expenditure-dates": section, "other-conditions": section},
		"gb-avec-independent-film":    {"least-share": taxworld, "total-up-to": second, "certified-independent": taxworld, "expenditure-from": taxworld, "other-conditions": "bfi-about-tax-relief"},
		"gb-avec-visual-effects":      {"tenth-in-country": taxworld, "not-animation-or-independent": govuk, "expenditure-from": govuk, "other-conditions": "bfi-about-tax-relief"},
	}
	for id, want := range tests {
		s := lookup(t, id)
		r, err := s.Evaluate(incentive.Claim{Total: money.MustNew(100, s.Currency), Started: phase.MustDate("2026-01-01")})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]cite.SourceID{}
		for _, f := range r.Findings {
			got[strings.TrimPrefix(f.Code, id+"/")] = f.Ref.Source
		}
		if !maps.Equal(got, want) {
			t.Errorf("%s: %v, want %v", id, got, want)
		}
		for _, g := range s.GateRefs {
			if _, ok := got[g.Gate]; !ok {
				t.Errorf("%s has no condition %s", id, g.Gate)
			}
		}
	}
}

func TestEndOfAScheme(t *testing.T) {
	s := lookup(t, "au-producer-offset-feature")
	s.Until = phase.MustDate("2026-06-30")
	for started, want := range map[string]cite.Truth{"2026-06-30": cite.True, "2026-07-01": cite.False} {
		r, err := s.Evaluate(vouched(incentive.Claim{Qualifying: m("600000 AUD"), Started: phase.MustDate(started)}))
		if err != nil || r.Qualifies != want || (r.Credit.Sign() > 0) != (want == cite.True) {
			t.Errorf("%s: %+v, %v", started, r, err)
		}
	}
}

func TestEvaluateRefuses(t *testing.T) {
	s := lookup(t, "fr-trip")
	tests := []struct {
		claim incentive.Claim
		want  error
	}{
		{incentive.Claim{Total: m("-1 EUR")}, budget.ErrNegative},
		{incentive.Claim{Total: m("1 GBP")}, money.ErrCurrencyMismatch},
		{incentive.Claim{Pay: []incentive.Pay{{Amount: m("-1 EUR")}}}, budget.ErrNegative},
		{incentive.Claim{Hours: money.MustParseRatio("-1")}, budget.ErrNegative},
		{incentive.Claim{Qualifying: money.MustNew(1<<62, money.EUR), Pay: []incentive.Pay{{Amount: money.MustNew(1<<62, money.EUR)}}}, money.ErrOverflow},
	}
	for _, tt := range tests {
		if _, err := s.Evaluate(tt.claim); !errors.Is(err, tt.want) {
			t.Errorf("%+v: %v, want %v", tt.claim, err, tt.want)
		}
	}
	_, err := s.Evaluate(incentive.Claim{Total: m("-1 EUR"), Qualifying: m("1 GBP"), Pay: []incentive.Pay{{}, {Amount: m("-1 EUR")}}, Hours: money.MustParseRatio("-1")})
	var places []string
	for _, problem := range budget.Problems(err) {
		var at *budget.PlaceError
		if errors.As(problem, &at) {
			places = append(places, at.Path)
		}
	}
	if want := []string{"total", "qualifying", "pay[1].amount", "hours"}; !slices.Equal(places, want) {
		t.Errorf("problems at %v, want %v", places, want)
	}
}

// What cannot be is refused with its place; what is known to the cent is not.
func TestImpossibleClaims(t *testing.T) {
	for _, tt := range []struct {
		name, scheme string
		claim        incentive.Claim
		places       []string
	}{
		{"effects above what qualifies", "fr-trip", incentive.Claim{Total: m("9000000 EUR"), Qualifying: m("2000000 EUR"), VisualEffects: m("2000000.01 EUR"), Facts: plain}, []string{"visualEffects"}},
		{"all of it effects", "fr-trip", incentive.Claim{Total: m("9000000 EUR"), Qualifying: m("2000000.01 EUR"), VisualEffects: m("2000000.01 EUR"), Facts: plain}, nil},
		{"effects in the pay", "fr-trip", incentive.Claim{Total: m("9000000 EUR"), Qualifying: m("1 EUR"), Pay: []incentive.Pay{{Person: "a", Amount: m("2 EUR")}}, VisualEffects: m("3 EUR")}, nil},
		{"more than the total", "ie-section-481", incentive.Claim{Total: m("1000000 EUR"), Qualifying: m("1000000.01 EUR")}, []string{"qualifying"}},
		{"with the pay", "us-ga-film-tax-credit", incentive.Claim{Total: m("1000000 USD"), Qualifying: m("1 USD"), Pay: []incentive.Pay{{Person: "a", Amount: m("1000000 USD")}}}, []string{"qualifying"}},
		{"a total of nothing", "ie-section-481", incentive.Claim{Total: m("0 EUR"), Qualifying: m("1 EUR")}, []string{"qualifying"}},
		{"no total", "us-ga-film-tax-credit", incentive.Claim{Qualifying: m("1000000 USD")}, nil},
		{"pay of nobody", "us-ga-film-tax-credit", incentive.Claim{Pay: []incentive.Pay{{Company: true, Amount: m("1 USD")}, {Amount: m("600000 USD")}}}, []string{"pay[1].person"}},
		{"pay of nobody where nothing is limited", "fr-trip", incentive.Claim{Total: m("900000 EUR"), Pay: []incentive.Pay{{Amount: m("600000 EUR")}}}, nil},
		{"both", "fr-trip", incentive.Claim{Total: m("1 EUR"), Qualifying: m("2 EUR"), VisualEffects: m("3 EUR")}, []string{"qualifying", "visualEffects"}},
	} {
		_, err := lookup(t, tt.scheme).Evaluate(tt.claim)
		var places []string
		for _, p := range budget.Problems(err) {
			var at *budget.PlaceError
			if errors.As(p, &at) {
				places = append(places, at.Path)
			}
		}
		if !slices.Equal(places, tt.places) {
			t.Errorf("%s: problems at %v, want %v: %v", tt.name, places, tt.places, err)
		}
	}
}

// Of a scheme without dates nobody can tell whether it was in force: it says so.
func TestSchemesSayOfWhatTimeTheyAre(t *testing.T) {
	for s := range incentive.All() {
		if s.Edition == "" {
			t.Errorf("%s does not say which edition it is", s.ID)
		}
		for _, started := range []string{"", "1999-01-01", "2026-01-01"} {
			c := incentive.Claim{Total: money.MustNew(1_000_000_00, s.Currency)}
			if started != "" {
				c.Started = phase.MustDate(started)
			}
			r, err := s.Evaluate(c)
			if err != nil {
				t.Fatal(err)
			}
			warned := slices.ContainsFunc(r.Findings, func(f cite.Finding) bool {
				return f.Code == s.ID+"/expenditure-dates" && f.Level == cite.Warning && f.Observed == cmp.Or(started, "the first day is not given")
			})
			if want := s.From.IsZero() && s.Until.IsZero(); warned != want {
				t.Errorf("%s started on %q warns: %v", s.ID, started, warned)
			}
		}
	}
	r, err := lookup(t, "ie-section-481").Evaluate(vouched(incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("9000000 EUR"), Started: phase.MustDate("1999-01-01")}))
	if err != nil || r.Credit != m("2560000 EUR") || !slices.ContainsFunc(r.Findings, func(f cite.Finding) bool {
		return f.Level == cite.Warning && strings.Contains(f.Message, "1999-01-01") && strings.Contains(f.Message, "no dates")
	}) {
		t.Errorf("%+v, %v", r, err)
	}
}

func schemes() *rapid.Generator[incentive.Scheme] {
	var all []incentive.Scheme
	for s := range incentive.All() {
		all = append(all, s)
	}
	return rapid.SampledFrom(all)
}

func claims(s incentive.Scheme) *rapid.Generator[incentive.Claim] {
	return rapid.Custom(func(t *rapid.T) incentive.Claim {
		amount := func(name string, most int64) money.Money {
			return money.MustNew(rapid.Int64Range(0, most).Draw(t, name), s.Currency)
		}
		total := amount("total", 30_000_000_00)
		qualifying := upTo(t, total, "qualifying")
		return incentive.Claim{
			Total: total, Qualifying: qualifying, Assistance: amount("assistance", 1_000_000_00),
			VisualEffects: amount("effects", min(4_000_000_00, qualifying.Minor())), Facts: rapid.SampledFrom([]map[incentive.Fact]cite.Truth{nil, yes, plain}).Draw(t, "facts"),
			Hours:     money.Whole(rapid.Int64Range(0, 8).Draw(t, "hours")),
			Certified: rapid.SampledFrom([]phase.Date{{}, phase.MustDate("2025-01-01"), phase.MustDate("2026-01-01")}).Draw(t, "certified"),
		}
	})
}

func TestCreditsStayWithinTheirLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := schemes().Draw(t, "scheme")
		c := claims(s).Draw(t, "claim")
		r, err := s.Evaluate(c)
		if err != nil {
			t.Fatal(err)
		}
		most, _ := r.Base.Times(r.Rate, money.Ceiling)
		if over, _ := r.Credit.Cmp(most); over > 0 || r.Credit.Sign() < 0 {
			t.Fatalf("%v on %v", r.Credit, r.Base)
		}
		if over, _ := r.Base.Cmp(r.Qualifying); over > 0 {
			t.Fatalf("base %v of %v", r.Base, r.Qualifying)
		}
		if over, _ := r.Credit.Cmp(r.Potential); over > 0 {
			t.Fatalf("credit %v above what it could be, %v", r.Credit, r.Potential)
		}
		for _, f := range r.Findings {
			if f.Level == cite.Failure && r.Qualifies != cite.False || f.Message == "" || f.Code == "" {
				t.Fatalf("%v with %v", r.Qualifies, f)
			}
		}
		more := c
		room := min(1_000_000_00, c.Total.Minor()-c.Qualifying.Minor())
		more.Qualifying, _ = c.Qualifying.Add(money.MustNew(rapid.Int64Range(0, room).Draw(t, "more"), s.Currency))
		grown, err := s.Evaluate(more)
		if err != nil {
			t.Fatal(err)
		}
		if less, _ := grown.Potential.Cmp(r.Potential); less < 0 && (s.SpendBelow == money.Money{}) {
			t.Fatalf("more spend gives %v, not %v", grown.Potential, r.Potential)
		}
	})
}

func TestCuttingPayChangesNothing(t *testing.T) {
	s := lookup(t, "us-ga-film-tax-credit")
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.Int64Range(0, 400_000_00), 1, 6).Draw(t, "parts")
		var sum int64
		var cut []incentive.Pay
		for _, n := range parts {
			sum += n
			cut = append(cut, incentive.Pay{Person: "star", Amount: money.MustNew(n, money.USD)})
		}
		base := func(pay []incentive.Pay) money.Money {
			r, err := s.Evaluate(incentive.Claim{Qualifying: m("600000 USD"), Pay: pay, Facts: yes})
			if err != nil {
				t.Fatal(err)
			}
			return r.Base
		}
		whole := base([]incentive.Pay{{Person: role.Person("star"), Amount: money.MustNew(sum, money.USD)}})
		if got := base(cut); got != whole {
			t.Fatalf("in parts %v, whole %v", got, whole)
		}
		if over, _ := whole.Cmp(m("1100000 USD")); over > 0 {
			t.Fatalf("%v of one person's pay counts", whole)
		}
	})
}

func TestClaimDocument(t *testing.T) {
	text := `{"total":"10000000.00 EUR","qualifying":"5000000.00 EUR","hours":"3/2","facts":{"five-shooting-days":"true"}}`
	var c incentive.Claim
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		t.Fatal(err)
	}
	out, err := json.Marshal(c)
	if err != nil || string(out) != text {
		t.Errorf("%s, %v", out, err)
	}
	var f incentive.Fact
	if err := f.UnmarshalText([]byte("good-weather")); err == nil {
		t.Error("an unknown fact was read")
	}
}

func TestFromBudgetToCredit(t *testing.T) {
	line := func(rate int64, groups ...budget.Group) budget.Line {
		return budget.Line{Rate: budget.Count(rate), Groups: groups}
	}
	d := budget.Draft{
		Currency: money.EUR,
		Accounts: []budget.Account{{Title: "Shoot", Lines: []budget.Line{line(6_000_000, "fr"), line(1_000_000)}}, {Title: "Effects", Lines: []budget.Line{line(3_000_000, "fr", "vfx")}}},
		Charges:  []budget.Charge{{Title: "Contingency", Share: money.Percent(10)}},
	}
	b, err := budget.New(d)
	if err != nil {
		t.Fatal(err)
	}
	c, err := incentive.ClaimFor(b, budget.Base{Groups: []budget.Group{"fr"}}, budget.Base{Groups: []budget.Group{"vfx"}})
	if err != nil || c.Total != m("10000000 EUR") || c.Qualifying != m("9000000 EUR") || c.VisualEffects != m("3000000 EUR") {
		t.Fatalf("%+v, %v", c, err)
	}
	c.Facts = plain
	r, err := lookup(t, "fr-trip").Evaluate(c)
	if err != nil || r.Credit != m("3200000 EUR") { // 40 % of 80 % of the total
		t.Fatalf("%+v, %v", r, err)
	}
	credit, err := r.AsCredit(money.Percent(10))
	if err != nil {
		t.Fatal(err)
	}
	d.Credits = []budget.Credit{credit}
	if b, err = budget.New(d); err != nil || b.Net() != m("8120000 EUR") || b.Gross() != m("11000000 EUR") {
		t.Errorf("gross %v, net %v, %v", b.Gross(), b.Net(), err)
	}
	if c, err := incentive.ClaimFor(b, budget.Base{}, budget.Base{}); err != nil || c.VisualEffects != (money.Money{}) || c.Qualifying != c.Total {
		t.Errorf("%+v, %v", c, err)
	}
	for _, bad := range [][2]budget.Base{{{Charges: []string{"x"}}, {}}, {{}, {Charges: []string{"x"}}}} {
		if _, err := incentive.ClaimFor(b, bad[0], bad[1]); !errors.Is(err, budget.ErrUnknown) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}

// person returns a line that pays somebody, in units of the currency.
func person(name role.Person, rate int64, groups ...budget.Group) budget.Line {
	return budget.Line{Person: name, Rate: budget.Count(rate), Groups: groups}
}

func TestStarOnThePayrollFromTheBudget(t *testing.T) {
	spend := budget.Line{Rate: budget.Count(1_000_000)}
	tests := []struct {
		name       string
		lines      []budget.Line
		qualifying string // of the claim, without pay
		counts     string
		credit     string
	}{
		{"one line", []budget.Line{person("star", 5_000_000), spend}, "1000000 USD", "1500000 USD", "300000 USD"},
		{"in parts", []budget.Line{person("star", 2_000_000), spend, person("star", 3_000_000)}, "1000000 USD", "1500000 USD", "300000 USD"},
		{"two people", []budget.Line{person("star", 5_000_000), person("extra", 100_000), spend}, "1000000 USD", "1600000 USD", "320000 USD"},
		{"a loan-out", []budget.Line{person("star", 5_000_000, "loan-out"), spend}, "6000000 USD", "6000000 USD", "1200000 USD"},
		{"paid elsewhere", []budget.Line{person("star", 5_000_000, "abroad"), spend}, "1000000 USD", "1000000 USD", "200000 USD"},
		{"half of it elsewhere", []budget.Line{person("star", 400_000), person("star", 400_000, "abroad"), spend}, "1000000 USD", "1400000 USD", "280000 USD"},
		{"unpaid", []budget.Line{person("star", 0), spend}, "1000000 USD", "1000000 USD", "200000 USD"},
	}
	for _, tt := range tests {
		b, err := budget.New(budget.Draft{Currency: money.USD, Accounts: []budget.Account{{Title: "All", Lines: tt.lines}}})
		if err != nil {
			t.Fatalf("%s: %v", tt.name, err)
		}
		c, err := incentive.ClaimFor(b, budget.Base{ExceptGroups: []budget.Group{"abroad"}}, budget.Base{}, "loan-out")
		if err != nil || c.Qualifying != m(tt.qualifying) || c.Total != b.Gross() {
			t.Errorf("%s: %+v, %v", tt.name, c, err)
		}
		c.Facts = plain
		r, err := lookup(t, "us-ga-film-tax-credit").Evaluate(c)
		if err != nil || r.Qualifying != m(tt.counts) || r.Credit != m(tt.credit) {
			t.Errorf("%s: %v, %v, %v, want %s, %s", tt.name, r.Qualifying, r.Credit, err, tt.counts, tt.credit)
		}
	}
}

func TestClaimKeepsFringesAndChargesOutOfPay(t *testing.T) {
	paid := person("star", 1_000_000)
	paid.Fringes = []budget.FringeCode{"pension"}
	b, err := budget.New(budget.Draft{
		Currency: money.USD,
		Fringes:  []budget.Fringe{{Code: "pension", Rate: money.Percent(10)}},
		Accounts: []budget.Account{{Title: "Cast", Lines: []budget.Line{paid}}, {Title: "Loan", Outside: true, Lines: []budget.Line{person("star", 7)}}},
		Charges:  []budget.Charge{{ID: "fee", Title: "Fee", Share: money.Percent(5)}},
	})
	if err != nil {
		t.Fatal(err)
	}
	c, err := incentive.ClaimFor(b, budget.Base{Charges: []string{"fee"}}, budget.Base{})
	if want := []incentive.Pay{{Person: "star", Amount: m("1000000 USD")}}; err != nil || !slices.Equal(c.Pay, want) || c.Qualifying != m("155000 USD") {
		t.Errorf("%+v, %v", c, err)
	}
}

func TestPayOfABudgetCountsOncePerPerson(t *testing.T) {
	const limit = 500_000
	rapid.Check(t, func(t *rapid.T) {
		var lines []budget.Line
		of := map[role.Person]int64{}
		var all, want int64
		for range rapid.IntRange(0, 8).Draw(t, "lines") {
			name := rapid.SampledFrom([]role.Person{"", "ann", "ben", "cy"}).Draw(t, "person")
			rate := rapid.Int64Range(0, 900_000).Draw(t, "rate")
			lines = append(lines, person(name, rate))
			of[name] += rate
			all += rate
		}
		for name, paid := range of {
			if name != "" {
				paid = min(paid, limit)
			}
			want += paid
		}
		b, err := budget.New(budget.Draft{Currency: money.USD, Accounts: []budget.Account{{Title: "All", Lines: lines}}})
		if err != nil {
			t.Fatal(err)
		}
		c, err := incentive.ClaimFor(b, budget.Base{}, budget.Base{})
		if err != nil {
			t.Fatal(err)
		}
		sum := c.Qualifying
		for _, p := range c.Pay {
			if p.Person == "" || p.Amount != money.MustNew(of[p.Person]*100, money.USD) {
				t.Fatalf("%v of %v", p, of)
			}
			sum, _ = sum.Add(p.Amount)
		}
		if sum != money.MustNew(all*100, money.USD) {
			t.Fatalf("%v in all, want %d", sum, all)
		}
		c.Facts = plain
		r, err := lookup(t, "us-ga-film-tax-credit").Evaluate(c)
		if err != nil || r.Base != money.MustNew(want*100, money.USD) {
			t.Fatalf("base %v, %v, want %d", r.Base, err, want)
		}
	})
}

// A budget that is too low to be true makes no claim.
func TestClaimForAnIncompleteBudget(t *testing.T) {
	broken, err := budget.ParseQuantity("1 / NONE")
	if err != nil {
		t.Fatal(err)
	}
	b, err := budget.New(budget.Draft{
		Currency: money.USD,
		Globals:  []budget.Global{{Name: "NONE", Value: budget.Count(0)}},
		Accounts: []budget.Account{{Code: "2000", Lines: []budget.Line{{Amount: broken}, {Rate: budget.Count(900_000)}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	var incomplete *budget.IncompleteError
	if c, err := incentive.ClaimFor(b, budget.Base{}, budget.Base{}); !errors.As(err, &incomplete) || c.Qualifying != (money.Money{}) {
		t.Errorf("%+v, %v", c, err)
	}
}
