package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/producedby/credit"
	"example.com/producedby/credit/billing"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// mostWays and mostTitles bound the ways of a verdict and the titles suggested
// that are printed.
const (
	mostWays   = 2
	mostTitles = 3
)

// print writes the whole report.
func print(w io.Writer, p *proposal) error {
	report, err := credit.Check(p.list, p.sets...)
	if err != nil {
		return err
	}
	fmt.Fprintln(w, cmp.Or(p.title, "A list of producing credits"))
	if p.note != "" {
		fmt.Fprintln(w, p.note)
	}
	fmt.Fprintln(w, "\nBy the rules of")
	for _, s := range p.sets {
		fmt.Fprintf(w, "  %s (%s)\n", s, s.ID())
		for r := range s.Rules() {
			if standing(r) {
				fmt.Fprintf(w, "    %s to note: %s\n", r.ID, r.Text)
			}
		}
	}
	fmt.Fprintln(w, "\nEvery credit")
	for _, line := range report.Lines {
		worked := slices.ContainsFunc(p.list.Evidence, func(e credit.Evidence) bool {
			return e.Person == line.Credit.Person && !e.Decided.Union(e.Performed).IsZero()
		})
		printLine(w, line, worked)
	}
	printTeams(w, p.list.Teams, report.Teams)
	for i, v := range report.Lists {
		if i == 0 {
			fmt.Fprintln(w, "\nThe list as a whole")
		}
		printVerdict(w, v)
	}
	printFindings(w, report)
	printBilling(w, p, report)
	return nil
}

// printTeams writes whether each team counts as one, and why.
func printTeams(w io.Writer, teams []credit.Team, verdicts []credit.Verdict) {
	if len(teams) > 0 {
		fmt.Fprintln(w, "\nEvery team, whether it counts as one")
	}
	for _, t := range teams {
		fmt.Fprintf(w, "\n  %s\n", t.Name())
		known := false
		for _, v := range verdicts {
			if v.Person == t.Name() {
				printVerdict(w, v)
				known = true
			}
		}
		if !known {
			fmt.Fprintln(w, "    none of these rules knows teams")
		}
	}
}

// printLine writes the verdicts on one credit, and the titles that the work
// supports of somebody who is known to have worked.
func printLine(w io.Writer, line credit.Line, worked bool) {
	fmt.Fprintf(w, "\n  %s, %s\n", line.Credit.Person, line.Credit.Title)
	var silent []string // sets of which nothing decides on the credit or is to be noted
	for _, v := range slices.Concat(line.Verdicts, line.Marks) {
		if decides(v) || len(remarks(v)) > 0 {
			printVerdict(w, v)
		} else {
			silent = append(silent, v.Rules.ID)
		}
	}
	if len(line.Verdicts)+len(line.Marks) == 0 {
		fmt.Fprintln(w, "    nothing for or against it in any of the rules")
	}
	if len(silent) > 0 {
		fmt.Fprintf(w, "    nothing for or against it in %s\n", strings.Join(silent, ", "))
	}
	switch {
	case len(line.Suggestions) > 0:
	case worked:
		fmt.Fprintln(w, "    no title that the rules name is suggested by the work")
	default:
		fmt.Fprintln(w, "    no work is known, so no title is suggested")
	}
	for i, s := range line.Suggestions {
		if i == mostTitles {
			fmt.Fprintf(w, "    and %s\n", more(len(line.Suggestions)-mostTitles, "title"))
			break
		}
		printSuggestion(w, line.Title, s)
	}
}

// decides reports whether any rule that applies can grant or deny.
func decides(v credit.Verdict) bool {
	return slices.ContainsFunc(v.Rulings, func(r credit.Ruling) bool {
		return r.Rule.Force != credit.Notes && r.Rule.Force != credit.Contradicts
	})
}

// standing reports whether a rule is a note that holds of every credit; it is told
// once for the whole list.
func standing(r credit.Rule) bool {
	all, ok := r.Test.(credit.All)
	return ok && len(all) == 0 && r.Force == credit.Notes && r.Subject == credit.OnPerson && len(r.Titles) == 0
}

// remarks returns the notes that apply to this credit and not to every one.
func remarks(v credit.Verdict) []credit.Ruling {
	return slices.DeleteFunc(v.Remarks(), func(r credit.Ruling) bool { return standing(r.Rule) })
}

// printVerdict writes an outcome, what made it, and what would settle or change it.
func printVerdict(w io.Writer, v credit.Verdict) {
	because, outcome := v.Because(), v.Outcome.String()
	switch {
	case v.Practice():
		outcome = inPractice
	case len(because) == 0:
		outcome = v.Summary()
	}
	fmt.Fprintf(w, "    %s, %s: %s\n", v.Rules.ID, v.Rules.Grants, outcome)
	for _, r := range slices.Concat(because, remarks(v)) {
		fmt.Fprintf(w, "      %s %s\n", r.Rule.ID, r)
	}
	printWays(w, v)
}

// inPractice is what is said of a credit that no rule grants.
const inPractice = "given in practice, by no rule"

// observed reports whether all that applies is practice observed.
func observed(v credit.Verdict) bool {
	return !slices.ContainsFunc(v.Rulings, func(r credit.Ruling) bool { return r.Rule.Status != credit.Observed })
}

// printWays writes what would settle a verdict or would have earned the credit.
func printWays(w io.Writer, v credit.Verdict) {
	ways := credit.Tell(v.Ways...)
	if observed(v) {
		for i := range ways {
			ways[i] = strings.Replace(ways[i], credit.Granted.String(), "given", 1)
		}
	}
	printed := ways[:min(len(ways), mostWays)]
	for _, way := range printed {
		fmt.Fprintf(w, "      %s\n", way)
	}
	left := len(ways) - len(printed)
	switch {
	case v.MoreWays && left > 0:
		fmt.Fprintf(w, "      and %s found, and perhaps others that were not sought\n", more(left, "way"))
	case v.MoreWays:
		fmt.Fprintln(w, "      and perhaps other ways, which were not sought")
	case left > 0:
		fmt.Fprintf(w, "      and %s\n", more(left, "way"))
	}
}

// more says how many further things there are.
func more(n int, thing string) string {
	if n == 1 {
		return "1 more " + thing
	}
	return fmt.Sprintf("%d more %ss", n, thing)
}

// printSuggestion writes a title that the work supports, and why.
func printSuggestion(w io.Writer, proposed role.Title, s credit.Suggestion) {
	text := fmt.Sprintf("the work supports %s: %s", s.Title, s.Outcome)
	if s.Practice {
		text = fmt.Sprintf("some would give %s: %s", s.Title, inPractice)
	}
	if credit.SameTitle(s.Title, proposed) {
		text += ", as proposed"
	}
	fmt.Fprintf(w, "    %s\n", text)
	for _, f := range s.Reasons {
		fmt.Fprintf(w, "      because of %s: %s\n", f.Code, f.Observed)
	}
}

// printFindings writes what is worth attention beyond the verdicts.
func printFindings(w io.Writer, report credit.Report) {
	fmt.Fprintln(w, "\nWorth attention")
	n := 0
	for _, f := range report.Findings {
		if f.Level == cite.Note && f.Ref != (cite.Ref{}) {
			continue // said with the verdicts
		}
		n++
		fmt.Fprintf(w, "  %s %s: %s\n", f.Level, f.Code, f)
	}
	if n == 0 {
		fmt.Fprintln(w, "  nothing")
	}
}

// printBilling writes the credits as they run, and what is doubtful about it.
func printBilling(w io.Writer, p *proposal, report credit.Report) {
	if p.layout == 0 {
		return
	}
	run := billing.Of(p.layout, p.list, report)
	fmt.Fprintf(w, "\nBilling, %s (%s)\n", p.layout, p.layout.Ref())
	switch p.layout {
	case billing.Poster:
		fmt.Fprintf(w, "  %s\n", run)
	case billing.TelevisionOpening, billing.TelevisionClosing, billing.TelevisionAscending:
		cards(w, "opening", run.Cards)
		cards(w, "closing", run.Closing)
	default:
		cards(w, "", run.Cards)
	}
	for _, f := range run.Findings {
		fmt.Fprintf(w, "  %s: %s\n", f.Level, billed(f))
	}
}

func cards(w io.Writer, where string, cards []billing.Card) {
	if where != "" {
		fmt.Fprintf(w, "  %s\n", where)
	}
	for _, c := range cards {
		fmt.Fprintf(w, "  %s\n", c)
	}
}

// billed says a finding on the billing in short: what was said with the findings
// of the report is not repeated.
func billed(f cite.Finding) string {
	if f.Code == credit.CodeMark && f.Level == cite.Failure {
		return f.Subject + ": p.g.a. is not printed, as the mark is not due"
	}
	if f.Code == credit.CodeMark {
		return f.Subject + ": nobody granted the mark, see above"
	}
	return f.String()
}
