package rulebook_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// follows says what follows from a test by the force of its rule.
var follows = map[credit.Force]map[cite.Truth]credit.Effect{
	credit.Defines:     {cite.True: credit.Grants, cite.False: credit.Denies, cite.Unknown: credit.Open},
	credit.Requires:    {cite.True: credit.Passes, cite.False: credit.Denies, cite.Unknown: credit.Open},
	credit.Suffices:    {cite.True: credit.Grants, cite.False: credit.Passes, cite.Unknown: credit.Open},
	credit.Bars:        {cite.True: credit.Denies, cite.False: credit.Passes, cite.Unknown: credit.Open},
	credit.Notes:       {cite.True: credit.Remarks, cite.False: credit.Passes, cite.Unknown: credit.Passes},
	credit.Contradicts: {cite.True: credit.Conflicts, cite.False: credit.Passes, cite.Unknown: credit.Passes},
}

// exportedSets returns the sets of the files, each rule being asked in the first
// that has it.
func exportedSets(t testing.TB) []*credit.RuleSet {
	return append(slices.Collect(rulebook.All()), changedSets(t)...)
}

// questionOf returns a question to which a rule applies.
func questionOf(r credit.Rule) credit.Question {
	q := credit.Question{Subject: r.Subject}
	if len(r.Titles) > 0 {
		q.Title = r.Titles[0]
	}
	if len(r.Settings) > 0 {
		q.Setting = r.Settings[0]
	}
	return q
}

// outside returns sides on which a rule does not apply: another title, another
// setting, the editions before and after.
func outside(r credit.Rule) []side {
	q := questionOf(r)
	var sides []side
	add := func(what string, q credit.Question) {
		sides = append(sides, side{what: what, question: q})
	}
	if len(r.Titles) > 0 {
		add("another title", credit.Question{Title: nobodyListed, Setting: q.Setting})
	}
	if len(r.Settings) > 0 {
		add("another setting", credit.Question{Title: q.Title, Setting: elsewhere(r.Settings)})
	}
	if r.From > 1 {
		add("the edition before", credit.Question{Title: q.Title, Setting: q.Setting, Edition: r.From - 1})
	}
	if r.To > 0 {
		add("the edition after", credit.Question{Title: q.Title, Setting: q.Setting, Edition: r.To + 1})
	}
	return sides
}

// sidesOfRule returns the sides of a rule's test, or that it holds whatever is
// known, and those on which it does not apply.
func sidesOfRule(r credit.Rule) []side {
	sides := sidesOf(r.Test)
	if list, ok := r.Test.(credit.All); ok && len(list) == 0 {
		sides = []side{{what: "nothing known", truth: cite.True}}
	}
	return append(sides, outside(r)...)
}

// A sideCase is a side asked of the set whose rule it is of.
type sideCase struct {
	name     string
	set      *credit.RuleSet
	rule     credit.RuleID
	question credit.Question
	record   *credit.Record
	want     credit.Effect // zero where the rule does not apply
}

// sideCases returns the sides of every rule, each rule in the first set that has it.
func sideCases(t testing.TB) []sideCase {
	var all []sideCase
	had, asked := make(map[credit.RuleID]bool), make(map[string]bool)
	for _, s := range exportedSets(t) {
		for r := range s.Rules() {
			if had[r.ID] {
				continue
			}
			had[r.ID] = true
			inside := len(sidesOfRule(r)) - len(outside(r))
			for i, x := range sidesOfRule(r) {
				c := sideCase{name: fmt.Sprintf("%s: %s", r.ID, x.what), set: s, rule: r.ID, question: questionOf(r), record: x.record}
				if i >= inside {
					c.question = x.question
				} else {
					c.question = overridden(c.question, x.question)
					c.want = follows[r.Force][x.truth]
				}
				c.question.Subject = r.Subject
				text, err := json.Marshal([]any{s.ID(), c.question, c.record})
				if err != nil {
					t.Fatal(err)
				}
				if !asked[string(text)] {
					asked[string(text)] = true
					all = append(all, c)
				}
			}
		}
	}
	return all
}

// overridden returns q with what more asks in place of what it asks.
func overridden(q, more credit.Question) credit.Question {
	if more.Title != "" {
		q.Title = more.Title
	}
	if more.Setting != (role.Setting{}) {
		q.Setting = more.Setting
	}
	if more.Edition != 0 {
		q.Edition = more.Edition
	}
	return q
}

// outcomeCases returns a case that a set grants and one that it denies, as far as
// it has rules that can, and one that it leaves open where none of them can.
func outcomeCases(t testing.TB, s *credit.RuleSet) []sideCase {
	var found []sideCase
	for _, outcome := range []credit.Outcome{credit.Granted, credit.Denied} {
		could := false
		for r := range s.Rules() {
			grounds, others := r.Force == credit.Defines || r.Force == credit.Suffices, r.Force == credit.Requires || r.Force == credit.Bars
			could = could || outcome == credit.Granted && grounds || outcome == credit.Denied && (r.Force == credit.Defines || others)
		}
		c, ok := outcomeCase(s, outcome)
		switch {
		case ok:
			found = append(found, c)
		case could:
			t.Errorf("%s: no case in which it is %s", s.ID(), outcome)
		}
	}
	if len(found) > 0 {
		return found
	}
	if c, ok := outcomeCase(s, credit.Undetermined); ok {
		return []sideCase{c}
	}
	return []sideCase{{name: s.ID() + ": no rules", set: s, question: ask(role.TitleProducer, feature)}}
}

// outcomeCase seeks what one rule of a set has to be, the others being out of the
// way, for an outcome.
func outcomeCase(s *credit.RuleSet, outcome credit.Outcome) (sideCase, bool) {
	for r := range s.Rules() {
		q := questionOf(r)
		for _, x := range outcomeSides(s.Judge(q, nil), r, outcome) {
			if v := s.Judge(overridden(q, x.question), x.record); v.Outcome == outcome && !slices.Contains(slices.Collect(maps.Values(effects(v))), credit.Conflicts) {
				return sideCase{name: fmt.Sprintf("%s: %s", s.ID(), outcome), set: s, question: overridden(q, x.question), record: x.record}, true
			}
		}
	}
	return sideCase{}, false
}

// outcomeSides returns sides on which a rule grants and no other of the verdict
// keeps it from that, or on which it denies.
func outcomeSides(v credit.Verdict, r credit.Rule, outcome credit.Outcome) []side {
	if outcome == credit.Undetermined {
		return []side{{}}
	}
	if outcome == credit.Denied {
		for _, truth := range []cite.Truth{cite.True, cite.False} {
			if follows[r.Force][truth] == credit.Denies {
				return forced(r.Test, truth)
			}
		}
		return nil
	}
	if follows[r.Force][cite.True] != credit.Grants {
		return nil
	}
	var others [][]side
	for _, ruling := range v.Rulings {
		switch force := ruling.Rule.Force; {
		case ruling.Rule.ID == r.ID:
		case force == credit.Defines || force == credit.Requires:
			others = append(others, forced(ruling.Rule.Test, cite.True))
		case force == credit.Bars:
			others = append(others, forced(ruling.Rule.Test, cite.False))
		}
	}
	return joined(forced(r.Test, cite.True), others)
}

// TestSides: every rule of the rulebook does on each side of its test what its
// force says, and the files have a case of each.
func TestSides(t *testing.T) {
	var lines []string
	names := make(map[string]int)
	for _, c := range allSideCases(t) {
		v := c.set.Judge(c.question, c.record)
		got := effects(v)
		if c.rule != "" && got[c.rule] != c.want {
			t.Errorf("%s: %s, want %s; asked %+v of %s, %s", c.name, got[c.rule], c.want, c.question, c.set.ID(), asText(t, c.record))
		}
		if names[c.name]++; names[c.name] > 1 {
			c.name += fmt.Sprintf(" (%d)", names[c.name])
		}
		record := asText(t, c.record.Evidence())
		lines = append(lines, asText(t, vector{Name: c.name, Rules: c.set.ID(), Question: c.question, Evidence: json.RawMessage(record), Outcome: v.Outcome, Effects: got}))
	}
	golden.Compare(t, vectorPath("sides.json"), "[\n"+strings.Join(lines, ",\n")+"\n]\n")
}

// allSideCases returns the sides of every rule and the outcomes of every set.
func allSideCases(t testing.TB) []sideCase {
	cases := sideCases(t)
	for _, s := range exportedSets(t) {
		cases = append(cases, outcomeCases(t, s)...)
	}
	return cases
}

// TestBothSides: in the files every rule is seen to hold and to fail, one whose
// test always holds to apply and not to apply, and every set is asked.
func TestBothSides(t *testing.T) {
	seen := make(map[credit.RuleID]map[credit.Effect]bool)
	asked := make(map[string]bool)
	see := func(s *credit.RuleSet, q credit.Question, r *credit.Record) {
		asked[s.ID()] = true
		got := effects(s.Judge(q, r))
		for r := range s.Rules() {
			if seen[r.ID] == nil {
				seen[r.ID] = make(map[credit.Effect]bool)
			}
			seen[r.ID][got[r.ID]] = true
		}
	}
	sets := make(map[string]*credit.RuleSet)
	for _, s := range exportedSets(t) {
		sets[s.ID()] = s
	}
	for _, c := range allCases(t) {
		see(sets[c.rules], c.question, evidence(t, c.evidence))
	}
	for _, c := range allSideCases(t) {
		see(c.set, c.question, c.record)
	}
	for _, s := range exportedSets(t) {
		if !asked[s.ID()] {
			t.Errorf("%s is asked in no case", s.ID())
		}
		for r := range s.Rules() {
			want := []credit.Effect{follows[r.Force][cite.True], follows[r.Force][cite.False]}
			if list, ok := r.Test.(credit.All); ok && len(list) == 0 {
				want = []credit.Effect{follows[r.Force][cite.True], 0}
			}
			for _, e := range want {
				if !seen[r.ID][e] && (e != 0 || len(outside(r)) > 0) {
					t.Errorf("%s of %s: %q in no case", r.ID, s.ID(), e)
				}
			}
		}
	}
}

func asText(t testing.TB, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
