// Series walks a season of a series, its episodes in different phases at once.
//
//	go run ./examples/series                 where an invented season of eight episodes stands
//	go run ./examples/series -season FILE    or another, - for standard input
//	go run ./examples/series -on 2024-08-15  on another day: what came after it does not count
//	go run ./examples/series -as log         event by event, with the state each leads to
//	go run ./examples/series -as mermaid     its timeline as a Gantt chart for Mermaid
//	go run ./examples/series -as states      what can happen to an episode, as a state diagram
//
// A season is a log of events, a plan of steps and the days that are worked; examples/series/seasons has
// one. A log in which something cannot have happened gets no report: the problem
// is printed on standard error with its position, the state it was in and what was
// legal there, and the exit status is 1.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"example.com/producedby/examples/internal/input"
	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

//go:embed seasons/harbour_lights.json
var harbourLights []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run prints what args ask for and returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("series", flag.ContinueOnError)
	flags.SetOutput(stderr)
	file := flags.String("season", "", "`file` with the season, - for standard input (default an invented one)")
	var on phase.Date
	flags.TextVar(&on, "on", phase.Date{}, "the `day` the season is seen from (default the one it names itself)")
	as := flags.String("as", "text", "what to print: text, log, mermaid or states")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "series: argument %q, want flags alone: a season goes with -season\n", flags.Arg(0))
		return 2
	}
	text, err := load(*file, stdin)
	if err == nil {
		var s *season
		if s, err = readSeason(text, on); err == nil {
			err = s.print(stdout, *as)
		}
	}
	if err == nil {
		return 0
	}
	for _, problem := range cite.Problems(err) {
		fmt.Fprintln(stderr, "series:", problem)
	}
	return 1
}

// load returns the text of the season.
func load(file string, stdin io.Reader) ([]byte, error) {
	if file == "" {
		return harbourLights, nil
	}
	return input.Read([]string{file}, nil, stdin)
}

// print prints the season in one of its forms.
func (s *season) print(w io.Writer, as string) error {
	switch as {
	case "text":
		return s.report(w)
	case "log":
		return s.walk(w)
	case "mermaid":
		_, err := io.WriteString(w, s.line.Mermaid(s.title, s.asOf))
		return err
	case "states":
		text, err := phase.UnitStatesMermaid(s.work.Setting())
		if err != nil {
			return err
		}
		_, err = io.WriteString(w, text)
		return err
	default:
		return fmt.Errorf("-as %q, want text, log, mermaid or states", as)
	}
}
