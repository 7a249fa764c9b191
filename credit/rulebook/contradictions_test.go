package rulebook_test

import (
	"cmp"
	"errors"
	"maps"
	"strings"
	"testing"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
)

// TestContradictions: what each set knows cannot be together, and that each part
// of it can be by itself.
func TestContradictions(t *testing.T) {
	series, movie := role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, role.Setting{Medium: role.Television, Format: role.TelevisionMovie}
	person := func(title role.Title, in role.Setting) credit.Question {
		return credit.Question{Title: title, Setting: in}
	}
	list := credit.Question{Subject: credit.OnList, Setting: film}
	for _, tt := range []struct {
		rules string
		rule  credit.RuleID
		ask   credit.Question
		wrong string
		right []string
	}{
		{"ampas-best-picture-97", "ampas-bp-consistent-pending", person("Producer", film),
			`{"facts":{"determination-pending":"true","found-to-have-done-the-major-portion":"false"}}`,
			[]string{`{"facts":{"determination-pending":"true"}}`, `{"facts":{"found-to-have-done-the-major-portion":"true"}}`}},
		{"pga-feature-films", "pga-feat-consistent-stages", person("Produced By", film),
			`{"facts":{"decided-regularly":"true","decided-in-development":"false","decided-in-pre-production":"false","decided-in-production":"false","decided-in-post-production":"false"}}`,
			[]string{`{"facts":{"decided-regularly":"true","decided-in-development":"false","decided-in-pre-production":"false","decided-in-production":"false"}}`,
				`{"facts":{"decided-in-development":"false","decided-in-pre-production":"false","decided-in-production":"false","decided-in-post-production":"false"}}`}},
		{"pga-theatrical-2004", "pga-feat-ep-consistent", person("Executive Producer", film),
			`{"performed":["own-investment"],"quantities":{"financing-share":"0"}}`,
			[]string{`{"performed":["own-investment"],"quantities":{"financing-share":"1/100"}}`, `{"performed":["own-investment"]}`, `{"quantities":{"financing-share":"0"}}`}},
		{"pga-long-form-television-2004", "pga-lftv-consistent", person("Producer", movie),
			`{"facts":{"secured-significant-part-of-financing":"true"},"quantities":{"financing-share":"0"}}`,
			[]string{`{"facts":{"secured-significant-part-of-financing":"true"},"quantities":{"financing-share":"1/100"}}`}},
		{"pga-television-series-2004", "pga-tvs-consistent", person("Executive Producer", series),
			`{"facts":{"writing-services-alone":"true"},"decided":["storylines"]}`,
			[]string{`{"facts":{"writing-services-alone":"true"},"performed":["storylines"]}`, `{"decided":["storylines"]}`}},
		{"pga-television-series-2004", "pga-tvs-consistent", person("Executive Producer", series),
			`{"facts":{"writing-services-alone":"true","ongoing-supervisory-role":"true"}}`,
			[]string{`{"facts":{"ongoing-supervisory-role":"true"}}`}},
		{"pga-mark", "pga-mark-consistent-appeal", person("Producer", film),
			`{"facts":{"appealed-against-the-producers-guild":"true","appeal-to-the-producers-guild-succeeded":"true","found-by-the-producers-guild-to-have-done-a-major-portion":"false"}}`,
			[]string{`{"facts":{"appealed-against-the-producers-guild":"true","appeal-to-the-producers-guild-succeeded":"false","found-by-the-producers-guild-to-have-done-a-major-portion":"false"}}`,
				`{"facts":{"appealed-against-the-producers-guild":"true","appeal-to-the-producers-guild-succeeded":"true"}}`}},
		{"dga-possessory-2004", "dga-4-consistent", person("", film),
			`{"facts":{"first-feature-of-its-director":"true"},"quantities":{"theatrical-features-directed":"2"}}`,
			[]string{`{"facts":{"first-feature-of-its-director":"true"},"quantities":{"theatrical-features-directed":"1"}}`, `{"quantities":{"theatrical-features-directed":"2"}}`}},
		{"co-production-convention-1992", "copro-6-consistent", list,
			`{"facts":{"finance-only-partner":"false"},"quantities":{"finance-only-share":"1/10"}}`,
			[]string{`{"facts":{"finance-only-partner":"true"},"quantities":{"finance-only-share":"1/10"}}`, `{"facts":{"finance-only-partner":"false"},"quantities":{"finance-only-share":"0"}}`}},
		{"co-production-convention-2017", "copro-6-consistent", list,
			`{"facts":{"finance-only-partner":"false"},"quantities":{"finance-only-share":"1/10"}}`,
			[]string{`{"facts":{"finance-only-partner":"true"},"quantities":{"finance-only-share":"1/10"}}`, `{"facts":{"finance-only-partner":"false"},"quantities":{"finance-only-share":"0"}}`}},
		{"pga-short-films", "pga-short-consistent-stages", person("Producer", role.Setting{Medium: role.Film, Format: role.Short}),
			`{"facts":{"decided-legal-matters":"true","decided-in-development":"false","decided-in-pre-production":"false","decided-in-production":"false","decided-in-post-production":"false"}}`,
			[]string{`{"facts":{"decided-legal-matters":"true","decided-in-development":"true","decided-in-pre-production":"false","decided-in-production":"false","decided-in-post-production":"false"}}`}},
		{"eurimages-co-production", "copro-consistent", list,
			`{"quantities":{"co-producing-countries":"3","largest-share":"3/10","total-of-shares":"1"}}`, []string{`{"quantities":{"co-producing-countries":"4","largest-share":"3/10","total-of-shares":"1"}}`}},
	} {
		if got := effectOf(t, tt.rules, tt.rule, tt.ask, evidence(t, tt.wrong).Evidence()); got != "conflicts" {
			t.Errorf("%s with %s: %s, want it to conflict", tt.rule, tt.wrong, got)
		}
		for _, e := range tt.right {
			if got := effectOf(t, tt.rules, tt.rule, tt.ask, evidence(t, e).Evidence()); got != "passes" {
				t.Errorf("%s with %s: %s, want it to pass", tt.rule, e, got)
			}
		}
	}
}

// TestAmountsTogether: whatever amounts are chosen together in a way of a co-production,
// the smallest share no larger than the largest, the evidence does not contradict itself
// and the way leads where it says.
func TestAmountsTogether(t *testing.T) {
	list := credit.Question{Subject: credit.OnList, Setting: film}
	tried := 0
	for s := range families("eurimages-", "co-production-convention-") {
		p := s.Prepare(list)
		for _, w := range p.Verdict(nil).Ways {
			var walk func(i int, e credit.Evidence)
			walk = func(i int, e credit.Evidence) {
				if i < len(w.Needs) {
					switch test := w.Needs[i].Test.(type) {
					case credit.Measure:
						for _, v := range choicesOf(t, test) {
							next := e
							next.Quantities = maps.Clone(e.Quantities)
							next.Quantities[test.Quantity] = credit.Exactly(v)
							walk(i+1, next)
						}
					case credit.Is:
						e.Facts[credit.Fact(test)] = w.Needs[i].Truth
						walk(i+1, e)
					default:
						t.Fatalf("%s: %s", s.ID(), w)
					}
					return
				}
				r, err := credit.NewRecord(e)
				if err != nil {
					return // the smallest share above the largest
				}
				tried++
				v := p.Verdict(r)
				if v.Outcome != w.To || strings.Contains(v.Summary(), "contradicts itself") {
					t.Errorf("%s: %s, but %v: %s", s.ID(), w, e.Quantities, v.Summary())
				}
			}
			walk(0, credit.Evidence{Facts: make(knowledge), Quantities: make(map[credit.Quantity]credit.Range)})
		}
	}
	if tried < 500 {
		t.Errorf("%d choices were tried, want more", tried)
	}
}

// choicesOf returns the ends of what a test allows and what is between them.
func choicesOf(t *testing.T, m credit.Measure) (values []money.Ratio) {
	t.Helper()
	step := "1/1000"
	if m.Quantity == rulebook.CoProducingCountries {
		step = "1"
	}
	inch, err := money.ParseRatio(step)
	back, err2 := money.ParseRatio("-" + step)
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	end := func(text string, otherwise string, by money.Ratio) money.Ratio {
		if text == "" {
			text, by = otherwise, money.Ratio{}
		}
		v, err := money.ParseRatio(text)
		if err == nil {
			v, err = v.Add(by)
		}
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	most := map[credit.Quantity]string{rulebook.CoProducingCountries: "6", rulebook.BudgetEuros: "9000000", rulebook.TotalOfShares: "2"}[m.Quantity]
	lo := end(string(m.Min), "0", money.Ratio{})
	if m.Over != "" {
		lo = end(string(m.Over), "0", inch)
	}
	hi := end(string(m.Max), cmp.Or(most, "1"), money.Ratio{})
	if m.Under != "" {
		hi = end(string(m.Under), "1", back)
	}
	values = []money.Ratio{lo, hi}
	if mid, err := lo.Add(hi); err == nil && m.Quantity != rulebook.CoProducingCountries {
		if half, err := mid.Mul(money.Percent(50)); err == nil {
			values = append(values, half)
		}
	}
	return values
}
