package incentive_test

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/budget/incentive"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// Who states nothing is not known to qualify for anything: no page was read to its
// end. What it could come to is told all the same, and so is what is missing.
func TestNothingStatedQualifiesForNothing(t *testing.T) {
	for s := range incentive.All() {
		c := incentive.Claim{Total: money.MustNew(20_000_000_00, s.Currency), Qualifying: money.MustNew(15_000_000_00, s.Currency), Hours: money.Whole(2)}
		r, err := s.Evaluate(c)
		if err != nil || r.Qualifies != cite.Unknown || r.Credit.Sign() != 0 || r.Potential.Sign() <= 0 {
			t.Errorf("%s: %v, %v of %v, %v", s.ID, r.Qualifies, r.Credit, r.Potential, err)
		}
		if !slices.ContainsFunc(r.Findings, func(f cite.Finding) bool {
			return f.Code == s.ID+"/other-conditions" && f.Level == cite.Warning && strings.Contains(f.Message, s.Unread) && f.Ref != (cite.Ref{})
		}) {
			t.Errorf("%s does not say what was not read: %v", s.ID, r.Findings)
		}
		// The sources are those of which the openings alone were read.
		if !slices.ContainsFunc(s.Refs, func(ref cite.Ref) bool {
			source, _ := cite.Lookup(ref.Source)
			return strings.Contains(source.Note, "opening of the page only")
		}) {
			t.Errorf("%s: %v", s.ID, s.Refs)
		}
		if slices.ContainsFunc(r.Findings, func(f cite.Finding) bool {
			return strings.HasSuffix(f.Code, "/expenditure-from") && f.Level != cite.Warning
		}) {
			t.Errorf("%s takes a claim without a date to be in time", s.ID)
		}
		var unsettled *incentive.UnsettledError
		if _, err := r.AsCredit(money.Ratio{}); !errors.As(err, &unsettled) || !strings.Contains(err.Error(), "not known to qualify") || !strings.Contains(err.Error(), s.Unread) {
			t.Errorf("%s makes a credit: %v", s.ID, err)
		}
		c.Facts, c.Started = maps.Clone(yes), phase.MustDate("2025-06-01")
		c.Certified = c.Started
		if r, err = s.Evaluate(c); err != nil || r.Qualifies != cite.True || r.Credit != r.Potential {
			t.Errorf("%s: %+v, %v", s.ID, r, err)
		}
		c.Started = phase.Date{}
		if r, err = s.Evaluate(c); err != nil || (r.Qualifies == cite.Unknown) != !s.From.IsZero() {
			t.Errorf("%s without a first day: %+v, %v", s.ID, r, err)
		}
		s.Unread = "" // somebody read it all
		delete(c.Facts, incentive.OtherConditions)
		c.Started = phase.MustDate("2025-06-01")
		if r, err = s.Evaluate(c); err != nil || r.Qualifies != cite.True {
			t.Errorf("%s read in full: %+v, %v", s.ID, r, err)
		}
	}
}

// A credit in a budget counts; a claim that does not qualify makes none.
func TestCreditOfAResult(t *testing.T) {
	s := lookup(t, "fr-trip")
	r, err := s.Evaluate(incentive.Claim{Total: m("10000000 EUR"), Qualifying: m("5000000 EUR"), Facts: plain})
	if err != nil {
		t.Fatal(err)
	}
	credit, err := r.AsCredit(money.Percent(5))
	if err != nil || !credit.Applied || credit.Title != s.Title || credit.Discount != money.Percent(5) || len(credit.Rows) != 1 || credit.Rows[0].Flat != m("1500000 EUR") {
		t.Errorf("%+v, %v", credit, err)
	}
	r, err = s.Evaluate(incentive.Claim{Total: m("300000 EUR"), Qualifying: m("5 EUR"), Facts: plain})
	if err != nil {
		t.Fatal(err)
	}
	_, err = r.AsCredit(money.Ratio{})
	var unsettled *incentive.UnsettledError
	if !errors.As(err, &unsettled) || unsettled.Qualifies != cite.False || len(unsettled.Findings) != 1 || !strings.HasPrefix(err.Error(), "incentive: fr-trip: no credit, for it does not qualify: qualifying spend of at least 150") {
		t.Error(err)
	}
	// A scheme of one's own is known by its id.
	own := incentive.Scheme{ID: "xx-own", Currency: money.EUR, Rate: money.Percent(10)}
	if r, err = own.Evaluate(incentive.Claim{Qualifying: m("5 EUR")}); err != nil {
		t.Fatal(err)
	}
	if credit, err := r.AsCredit(money.Ratio{}); err != nil || credit.Title != "xx-own" {
		t.Errorf("%+v, %v", credit, err)
	}
}

// What has to be spent an hour is rounded up: a cent less than a part of it is too
// little.
func TestLeastPerHourIsRoundedUp(t *testing.T) {
	s := lookup(t, "au-producer-offset-series")
	for spent, want := range map[string]cite.Truth{"1166666.66 AUD": cite.False, "1166666.67 AUD": cite.True} { // 7/3 hours at 500,000
		if r, err := s.Evaluate(vouched(incentive.Claim{Qualifying: m(spent), Hours: money.MustParseRatio("7/3")})); err != nil || r.Qualifies != want {
			t.Errorf("%s: %v, %v", spent, r.Qualifies, err)
		}
	}
}

// More claimed before than there is to claim now is no credit below zero.
func TestNothingIsTakenBack(t *testing.T) {
	r, err := lookup(t, "gb-avec-film-high-end-television").Evaluate(vouched(incentive.Claim{Total: m("1000000 GBP"), Qualifying: m("500000 GBP"), ClaimedBefore: m("600000 GBP")}))
	if err != nil || r.Qualifies != cite.True || r.Credit != m("0 GBP") || r.Potential != m("0 GBP") {
		t.Errorf("%+v, %v", r, err)
	}
}

// Messages are for people, what was observed and wanted for programs too.
func TestMessagesGroupAmounts(t *testing.T) {
	r, err := lookup(t, "gb-avec-film-high-end-television").Evaluate(incentive.Claim{Total: m("10000000 GBP"), Qualifying: m("7000000 GBP")})
	if err != nil || len(r.Findings) == 0 {
		t.Fatal(err)
	}
	if f := r.Findings[0]; f.Message != "qualifying spend of at least 1,000,000.00 GBP, 10% of the total: met (7,000,000.00 GBP)" ||
		f.Observed != "7000000.00 GBP" || f.Want != "qualifying spend of at least 1000000.00 GBP, 10% of the total" {
		t.Errorf("%+v", f)
	}
}
