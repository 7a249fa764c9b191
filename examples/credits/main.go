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
	"slices"
	"strings"

	"example.com/producedby/credit"
	"example.com/producedby/credit/billing"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/examples/internal/input"
	"example.com/producedby/internal/document"
)

//go:embed productions/la_la_land.json
var laLaLand []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// proposal is the document that the program reads.
type proposal struct {
	title  string
	note   string
	sets   []*credit.RuleSet
	layout billing.Layout
	list   credit.List
}

// readProposal reads a document and reports every problem in it with its place.
func readProposal(text []byte) (*proposal, error) {
	p := &proposal{}
	err := document.Read(text, func(v document.Value) {
		if !v.There() {
			v.Problemf("null, want an object with a list")
		}
		v.Object(func(o document.Object) {
			p.title = o.Field("title").Text()
			p.note = o.Field("note").Text()
			o.Field("rules").Each(func(_ int, v document.Value) {
				if v.Need().There() {
					v.Within(p.use(v.Text()))
				}
			})
			o.Field("layout").Into(&p.layout)
			if list := o.Need("list"); list.There() {
				list.Within(json.Unmarshal(list.JSON(), &p.list))
			}
		})
	})
	return p, err
}

// use adds the rule set of that id to those that the list is checked by.
func (p *proposal) use(id string) error {
	id = strings.TrimSpace(id)
	s, ok := rulebook.Lookup(id)
	switch {
	case !ok:
		return fmt.Errorf("no rule set %q; -sets lists them", id)
	case slices.ContainsFunc(p.sets, func(t *credit.RuleSet) bool { return t.ID() == id }):
		return fmt.Errorf("%s is there twice", id)
	}
	p.sets = append(p.sets, s)
	return nil
}

// run checks the list that args name and returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p, err := parse(args, stdin, stdout, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err == nil && p != nil {
		err = print(stdout, p)
	}
	if err != nil {
		fmt.Fprintln(stderr, "credits:", err)
		return 1
	}
	return 0
}

// parse reads the command line, the document and the rule sets it names. The
// proposal is nil if there is nothing left to do.
func parse(args []string, stdin io.Reader, stdout, stderr io.Writer) (*proposal, error) {
	var layout billing.Layout
	flags := flag.NewFlagSet("credits", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // run prints what is wrong
	names := flags.String("rules", "", "`ids` of rule sets, joined by commas")
	flags.TextVar(&layout, "layout", billing.Layout(0), "`layout` of the billing, such as main-titles")
	list := flags.Bool("sets", false, "list the rule sets there are")
	err := flags.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(stderr, "usage: credits [flags] [FILE | -]")
		flags.SetOutput(stderr)
		flags.PrintDefaults()
	}
	if err != nil {
		return nil, err
	}
	if *list {
		for s := range rulebook.All() {
			fmt.Fprintf(stdout, "%-36s %s\n", s.ID(), s)
		}
		return nil, nil
	}
	text, err := input.Read(flags.Args(), laLaLand, stdin)
	if err != nil {
		return nil, err
	}
	p, err := readProposal(text)
	if err != nil {
		return nil, err
	}
	if layout != 0 {
		p.layout = layout
	}
	if *names == "" {
		if len(p.sets) == 0 {
			return nil, errors.New("rules: no rule set named, want one or more; -sets lists them")
		}
		return p, nil
	}
	p.sets = nil
	var problems []error
	for _, id := range strings.Split(*names, ",") {
		if err := p.use(id); err != nil {
			problems = append(problems, fmt.Errorf("-rules: %w", err))
		}
	}
	return p, errors.Join(problems...)
}
