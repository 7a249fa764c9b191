package rulebook_test

import (
	"testing"

	"example.com/producedby/credit"
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
		{"pga-mark", "pga-det-1-consistent", person("Producer", film),
			`{"quantities":{"panel-size":"3","appeal-panel-members-from-first":"4"}}`,
			[]string{`{"quantities":{"panel-size":"3","appeal-panel-members-from-first":"3"}}`, `{"quantities":{"panel-size":"3..5","appeal-panel-members-from-first":"4"}}`}},
		{"pga-mark", "pga-det-1-consistent", person("Producer", film),
			`{"quantities":{"appeal-panel-size":"1","appeal-panel-members-from-first":"2"}}`, []string{`{"quantities":{"appeal-panel-size":"2","appeal-panel-members-from-first":"2"}}`}},
		{"dga-possessory-2004", "dga-4-consistent", person("", film),
			`{"facts":{"first-feature-of-its-director":"true"},"quantities":{"theatrical-features-directed":"2"}}`,
			[]string{`{"facts":{"first-feature-of-its-director":"true"},"quantities":{"theatrical-features-directed":"1"}}`, `{"quantities":{"theatrical-features-directed":"2"}}`}},
		{"co-production-convention-1992", "copro-6-consistent", list,
			`{"facts":{"finance-only-partner":"false"},"quantities":{"finance-only-share":"1/10"}}`,
			[]string{`{"facts":{"finance-only-partner":"true"},"quantities":{"finance-only-share":"1/10"}}`, `{"facts":{"finance-only-partner":"false"},"quantities":{"finance-only-share":"0"}}`}},
		{"eurimages-co-production", "copro-consistent", list,
			`{"quantities":{"smallest-share":"3/10","largest-share":"1/5"}}`, []string{`{"quantities":{"smallest-share":"1/5","largest-share":"1/5"}}`}},
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
