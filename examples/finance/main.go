// Finance takes an independent film from the draft of its budget to the return of
// its investors: top sheet, shortfall, approval, closing, cash, a cost report in
// the middle of the shoot, the incentive, and the recoupment statements.
//
//	go run ./examples/finance          an invented film
//	go run ./examples/finance FILE     a document of yours; - reads standard input
package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"

	"example.com/producedby/budget"
	"example.com/producedby/examples/internal/input"
)

//go:embed films/the_lantern_keeper.json
var lanternKeeper []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run prints the report on the document that args name and returns the exit
// status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) > 1 {
		fmt.Fprintln(stderr, "usage: finance [FILE | -]")
		return 2
	}
	text, err := input.Read(args, lanternKeeper, stdin)
	var report []byte
	if err == nil {
		var f film
		if f, err = read(text); err == nil {
			report, err = f.report()
		}
	}
	if err == nil {
		_, err = stdout.Write(report)
	}
	for _, problem := range budget.Problems(err) {
		fmt.Fprintln(stderr, "finance:", problem)
	}
	if err != nil {
		return 1
	}
	return 0
}
