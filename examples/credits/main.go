// Credits checks a proposed list of producing credits against published rules:
// a verdict on every credit with its reasons, what would settle or change it,
// the titles that the work supports, and the billing.
//
//	go run ./examples/credits                 the producers of a Best Picture nominee
//	go run ./examples/credits FILE            another list
//	go run ./examples/credits -               a list from standard input
//
// A list is JSON as in productions/la_la_land.json. Flags come before the file:
//
//	-rules pga-theatrical-2004,practice-observed    rule sets to check by
//	-layout main-titles                             how the credits are to run
//	-sets                                           list the rule sets there are
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"example.com/producedby/credit"
	"example.com/producedby/credit/billing"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/examples/internal/input"
)

//go:embed productions/la_la_land.json
var laLaLand []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// proposal is the document that the program reads.
type proposal struct {
	Title  string         `json:"title"`
	Note   string         `json:"note"`
	Rules  []string       `json:"rules"`
	Layout billing.Layout `json:"layout"`
	List   credit.List    `json:"list"`
}

// run checks the list that args name and returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p, sets, err := parse(args, stdin, stdout, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err == nil && p != nil {
		err = print(stdout, p, sets)
	}
	if err != nil {
		fmt.Fprintln(stderr, "credits:", err)
		return 1
	}
	return 0
}

// parse reads the command line, the document and the rule sets it names. The
// proposal is nil if there is nothing left to do.
func parse(args []string, stdin io.Reader, stdout, stderr io.Writer) (*proposal, []*credit.RuleSet, error) {
	var layout billing.Layout
	flags := flag.NewFlagSet("credits", flag.ContinueOnError)
	flags.SetOutput(stderr)
	names := flags.String("rules", "", "`ids` of rule sets, joined by commas")
	flags.TextVar(&layout, "layout", billing.Layout(0), "`layout` of the billing, such as main-titles")
	list := flags.Bool("sets", false, "list the rule sets there are")
	if err := flags.Parse(args); err != nil {
		return nil, nil, err
	}
	if *list {
		for s := range rulebook.All() {
			fmt.Fprintf(stdout, "%-36s %s\n", s.ID(), s)
		}
		return nil, nil, nil
	}
	text, err := input.Read(flags.Args(), laLaLand, stdin)
	if err != nil {
		return nil, nil, err
	}
	p := &proposal{}
	if err := json.Unmarshal(text, p); err != nil {
		return nil, nil, err
	}
	if *names != "" {
		p.Rules = strings.Split(*names, ",")
	}
	if layout != 0 {
		p.Layout = layout
	}
	sets, err := ruleSets(p.Rules)
	return p, sets, err
}

// ruleSets looks up rule sets and names every one that there is not.
func ruleSets(ids []string) ([]*credit.RuleSet, error) {
	var sets []*credit.RuleSet
	var problems []error
	for _, id := range ids {
		s, ok := rulebook.Lookup(strings.TrimSpace(id))
		if !ok {
			problems = append(problems, fmt.Errorf("no rule set %q; -sets lists them", id))
			continue
		}
		sets = append(sets, s)
	}
	return sets, errors.Join(problems...)
}
