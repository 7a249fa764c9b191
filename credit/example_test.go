package credit_test

import (
	"encoding/json"
	"fmt"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// houseRules are rules that a production company made for itself: its executive
// producers bring a tenth of the money or a star, and none works for a broadcaster.
func houseRules() *credit.RuleSet {
	rules, err := credit.NewRuleSet(
		credit.Header{ID: "house-2026", Name: "House rules of 2026", Body: "House", Grants: credit.GrantsCredit},
		credit.Rule{
			ID: "house-money-or-star", Body: "House", Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
			Titles: []role.Title{role.TitleExecutiveProducer},
			Test: credit.Any{
				credit.Measure{Quantity: rulebook.FinancingShare, Min: "1/10"},
				credit.Done{Part: credit.Participated, Of: []credit.Function{{Duties: []role.Duty{role.MarqueeTalent}}}},
			},
			Text: "An executive producer brings a tenth of the money or a star.",
			Ref:  cite.Ref{Source: "house", At: "handbook 4"},
		},
		credit.Rule{
			ID: "house-no-broadcaster", Body: "House", Force: credit.Bars, Subject: credit.OnPerson, Status: credit.InForce,
			Test: credit.Is("employed-by-a-broadcaster"),
			Text: "Nobody employed by a broadcaster is credited.",
			Ref:  cite.Ref{Source: "house", At: "handbook 5"},
		},
	)
	if err != nil {
		panic(err)
	}
	return rules
}

// must returns a record of evidence that is known to be sound.
func must(e credit.Evidence) *credit.Record {
	r, err := credit.NewRecord(e)
	if err != nil {
		panic(err)
	}
	return r
}

func ExampleRuleSet_Judge() {
	ann := must(credit.Evidence{
		Person:     "Ann Ash",
		Quantities: map[credit.Quantity]credit.Range{rulebook.FinancingShare: credit.NoMore(money.Percent(5))},
	})
	v := houseRules().Judge(credit.Question{Title: role.TitleExecutiveProducer}, ann)
	fmt.Println(v)
	for _, way := range v.Ways {
		fmt.Println("-", way)
	}
	// Output:
	// Ann Ash: Executive Producer: house-2026: undetermined by house-money-or-star, house-no-broadcaster
	// - granted if: took part in marquee talent; not employed by a broadcaster
	// - denied if took no part in marquee talent
	// - denied if employed by a broadcaster
}

// Learning more settles a verdict; it never turns one round.
func ExampleRecord_Learn() {
	rules := houseRules().Prepare(credit.Question{Title: role.TitleExecutiveProducer})
	r := must(credit.Evidence{Performed: role.DutySetOf(role.MarqueeTalent)})
	fmt.Println(rules.Outcome(r))
	r, err := r.Learn(credit.Evidence{Facts: map[credit.Fact]cite.Truth{"employed-by-a-broadcaster": cite.False}})
	fmt.Println(rules.Outcome(r), err)
	_, err = r.Learn(credit.Evidence{NotPerformed: role.DutySetOf(role.MarqueeTalent)})
	fmt.Println(err)
	// Output:
	// undetermined
	// granted <nil>
	// credit: evidence: performed: marquee talent is among notPerformed as well
}

// Prepared rules judge many records without allocating.
func ExampleRuleSet_Prepare() {
	rules := houseRules().Prepare(credit.Question{Title: role.TitleExecutiveProducer})
	counts := make(map[credit.Outcome]int)
	for share := range int64(20) {
		counts[rules.Outcome(must(credit.Evidence{
			NotPerformed: role.DutySetOf(role.MarqueeTalent),
			Quantities:   map[credit.Quantity]credit.Range{rulebook.FinancingShare: credit.Exactly(money.Percent(share))},
			Facts:        map[credit.Fact]cite.Truth{"employed-by-a-broadcaster": cite.False},
		}))]++
	}
	fmt.Println(counts[credit.Granted], counts[credit.Denied])
	// Output: 10 10
}

func ExampleVerdict_Findings() {
	r := must(credit.Evidence{Person: "Bob Birch", Facts: map[credit.Fact]cite.Truth{"employed-by-a-broadcaster": cite.True}})
	for _, f := range houseRules().Judge(credit.Question{Title: role.TitleExecutiveProducer}, r).Findings() {
		fmt.Println(f.Level, f)
	}
	// Output:
	// warning Bob Birch: not known to be met: An executive producer brings a tenth of the money or a star. (house handbook 4)
	// failure Bob Birch: bars it: Nobody employed by a broadcaster is credited. (house handbook 5)
}

func ExampleNewRuleSet() {
	_, err := credit.NewRuleSet(credit.Header{ID: "house-2027"}, credit.Rule{
		ID: "half", Body: "House", Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Share{Part: credit.Decided, Over: "half"},
		Text: "More than half.", Ref: cite.Ref{Source: "house"},
	})
	fmt.Println(err)
	// Output:
	// credit: rule "half": test.share.of: empty, want a function
	// credit: rule "half": test.share.over: "half", want a ratio such as 1/2
}

func ExampleCheck() {
	report, err := credit.Check(credit.List{
		Setting:  role.Setting{Medium: role.Film, Format: role.Feature},
		Complete: true,
		Credits: []credit.Credit{
			{Person: "Ann Ash", Title: "Executive Producer"},
			{Person: "Bob Birch", Title: "Co-Executive Producer"},
		},
	}, rulebook.PGAFeatureFilms())
	if err != nil {
		panic(err)
	}
	for _, f := range report.Findings {
		fmt.Println(f.Level, f.Code, f.Path)
	}
	// Output:
	// note credit-nothing-known credits[0]
	// warning pga-feat-set-1 credits[1]
	// failure pga-feat-coep-1 credits[1]
	// note credit-nothing-known credits[1]
	// warning pga-feat-pb-1 credits
}

func ExampleSuggest() {
	r := must(credit.Evidence{
		Quantities: map[credit.Quantity]credit.Range{rulebook.FinancingShare: credit.NoLess(money.Percent(30))},
		Facts:      map[credit.Fact]cite.Truth{"employed-by-a-broadcaster": cite.False},
	})
	for _, s := range credit.Suggest(r, role.Setting{Medium: role.Film}, houseRules()) {
		fmt.Println(s.Title, s.Outcome)
	}
	// Output: Executive Producer granted
}

// Partners whom a guild assesses as one producer.
func ExampleTogether() {
	both := credit.Together(
		must(credit.Evidence{Decided: role.DutySetOf(role.Budget), NotPerformed: role.DutySetOf(role.Score)}),
		must(credit.Evidence{Decided: role.DutySetOf(role.Score)}),
	)
	fmt.Println(both.Evidence().Decided)
	// Output: the budget, the music
}

func ExampleParseRange() {
	r, err := credit.ParseRange("1/4..1/2")
	fmt.Println(r, err, r.Holds(money.Percent(40)))
	// Output: 1/4..1/2 <nil> true
}

func ExampleParseCondition() {
	c, err := credit.ParseCondition([]byte(`{"all": [{"is": "showrunner"}, {"reportsOnlyTo": ["studio", "network"]}]}`))
	fmt.Println(c, err)
	// Output: all of: showrunner; reports to nobody but Studio or Network <nil>
}

func ExampleSameTitle() {
	fmt.Println(credit.SameTitle("Co-Producer", "CO PRODUCER"), credit.SameTitle("Producer", "Produced By"))
	// Output: true false
}

func ExampleRecord() {
	var r credit.Record
	err := json.Unmarshal([]byte(`{"person": "ann", "decided": ["budget"], "facts": {"showrunner": "true"}}`), &r)
	fmt.Println(r.Person(), r.Evidence().Decided, err)
	// Output: ann the budget <nil>
}
