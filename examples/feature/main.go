// Feature reads a production document and prints one report on it, a section
// for each package of the library.
//
//	go run ./examples/feature            reports on Papadopoulos & Sons (2012)
//	go run ./examples/feature FILE       reports on another document
//	go run ./examples/feature -          reads the document from standard input
//
// Two more documents are in examples/feature/productions. A document with
// problems gets no report: every problem is printed on standard error, by its
// place in the document, and the exit status is 1.
package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"

	"example.com/producedby/examples/internal/input"
	"example.com/producedby/role/cite"
)

//go:embed productions/papadopoulos_and_sons.json
var papadopoulosAndSons []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run prints the report of the document that args name and returns the exit
// status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	text, err := input.Read(args, papadopoulosAndSons, stdin)
	if err == nil {
		var p *production
		if p, err = readProduction(text); err == nil {
			err = p.report(stdout)
		}
	}
	if err == nil {
		return 0
	}
	for _, problem := range cite.Problems(err) {
		fmt.Fprintln(stderr, "feature:", problem)
	}
	return 1
}
