package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/producedby/credit"
	"example.com/producedby/role"
)

// record returns what the document knows of somebody's work, in the form that
// credit rules ask for.
func (p *production) record(person role.Person) (*credit.Record, error) {
	done := p.done(person)
	return credit.NewRecord(credit.Evidence{
		Person:       person,
		Performed:    done.Did,
		Decided:      done.Decided,
		NotPerformed: done.DidNot,
	})
}

// reportCredits prints, for each producing credit, the verdict of each chosen
// rule set with its reasons, and what the person's work amounts to.
func (p *production) reportCredits(w io.Writer) error {
	heading(w, "Which credits hold")
	for _, rules := range p.ruleSets {
		fmt.Fprintf(w, "\n  By %s\n", rules.Header().Name)
		for _, c := range p.credits {
			if !c.producing() {
				continue
			}
			record, err := p.record(c.person)
			if err != nil {
				return err
			}
			v := rules.Judge(credit.Question{Title: c.standardTitle(), Setting: p.setting}, record)
			printVerdict(w, c, v)
		}
	}
	return p.reportWorkDone(w)
}

// mostWays bounds the ways to settle or change a verdict that are printed.
const mostWays = 3

// printVerdict prints a verdict, the rules that made it, those that were passed,
// and what would settle or change it.
func printVerdict(w io.Writer, c credited, v credit.Verdict) {
	fmt.Fprintf(w, "    %s, %s: %s\n", c.person, c.title, v.Outcome)
	var passed []string
	for _, ruling := range v.Rulings {
		if ruling.Effect == credit.Passes {
			if force := ruling.Rule.Force; force == credit.Requires || force == credit.Bars {
				passed = append(passed, string(ruling.Rule.ID))
			}
			continue // of a note that does not apply, and of evidence that contradicts nothing, there is nothing to say
		}
		fmt.Fprintf(w, "      %s: %s %s (%s)\n", ruling.Effect, ruling.Rule.ID, ruling.Rule.Text, ruling.Rule.Ref)
	}
	if len(passed) > 0 {
		fmt.Fprintf(w, "      met: %s\n", strings.Join(passed, ", "))
	}
	switch {
	case v.Silent():
		fmt.Fprintln(w, "      the rule set says nothing of this title here")
	case v.Eligible():
		fmt.Fprintln(w, "      eligible: all that is required is met, and no rule here grants more")
	case v.Outcome == credit.Undetermined && len(v.Ways) == 0:
		fmt.Fprintln(w, "      the rule set has no ground on which it could be granted or denied")
	}
	ways := credit.Tell(v.Ways...)
	for i, way := range ways {
		if i == mostWays {
			fmt.Fprintf(w, "      and %s\n", more(len(ways)-mostWays))
			break
		}
		fmt.Fprintf(w, "      %s\n", way)
	}
}

// more says how many further ways there are.
func more(n int) string {
	if n == 1 {
		return "1 more way"
	}
	return fmt.Sprintf("%d more ways", n)
}

// reportWorkDone prints which roles the known work of each person amounts to.
func (p *production) reportWorkDone(w io.Writer) error {
	fmt.Fprintf(w, "\n  What the known work amounts to\n")
	var seen []role.Person
	for _, c := range p.credits {
		if slices.Contains(seen, c.person) {
			continue
		}
		seen = append(seen, c.person)
		done := p.done(c.person)
		if done.Did.Union(done.Decided).IsZero() {
			continue
		}
		var amounts []string
		for _, fit := range role.RolesBehind(done, p.setting) {
			amounts = append(amounts, fmt.Sprintf("%s (%s)", fit.Role, fit.Matched))
		}
		fmt.Fprintf(w, "    %s: %s\n", c.person, strings.Join(amounts, "; "))
	}
	if len(p.work) == 0 {
		fmt.Fprintln(w, "    The document does not say what anybody did.")
	}
	return nil
}

// done gathers what the document says of somebody's work.
func (p *production) done(person role.Person) role.Contribution {
	var all role.Contribution
	for _, w := range p.work {
		if w.person == person {
			all.Did = all.Did.Union(w.record.Did)
			all.Decided = all.Decided.Union(w.record.Decided)
			all.DidNot = all.DidNot.Union(w.record.DidNot)
		}
	}
	return all
}
