// Orgchart draws the chart of a producing team and answers questions about it.
//
//	go run ./examples/orgchart                              draws Schindler's List (1993)
//	go run ./examples/orgchart -chart FILE                  draws a chart of yours, .json or .csv
//	go run ./examples/orgchart -as svg > chart.svg          text, people, mermaid, dot or svg
//	go run ./examples/orgchart who decides final-cut        who has what part in a decision
//	go run ./examples/orgchart from director to ep          how two positions stand to each other
//	go run ./examples/orgchart escalate budget-overage ep   whom a matter goes up to
//
// A CSV has the columns id,name,title,reports_to; its setting is given with
// -setting. Decisions are duties of package role, such as final-cut; positions are
// named by their ids.
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

//go:embed charts/schindlers_list.json
var schindlersList []byte

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run draws or answers what args ask for and returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("orgchart", flag.ContinueOnError)
	flags.SetOutput(stderr)
	file := flags.String("chart", "", "`file` with the chart, .json or .csv (default Schindler's List)")
	as := flags.String("as", "text", "how to draw it: text, people, mermaid, dot or svg")
	in := role.Setting{}
	flags.TextVar(&in, "setting", role.Setting{}, "setting of a CSV, such as television/scripted-series")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	chart, notes, err := load(*file, in)
	if err == nil {
		for _, note := range notes {
			fmt.Fprintln(stderr, "orgchart:", note)
		}
		if flags.NArg() > 0 {
			err = answer(stdout, chart, flags.Args())
		} else {
			err = draw(stdout, chart, *as)
		}
	}
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(stderr, "orgchart:", line)
		}
		return 1
	}
	return 0
}

// load reads the chart.
func load(file string, in role.Setting) (*hierarchy.Chart, []cite.Finding, error) {
	text := schindlersList
	if file != "" {
		var err error
		if text, err = os.ReadFile(file); err != nil {
			return nil, nil, err
		}
	}
	if strings.EqualFold(filepath.Ext(file), ".csv") {
		return hierarchy.ParseCSV(text, in)
	}
	chart := new(hierarchy.Chart)
	return chart, nil, json.Unmarshal(text, chart)
}

// draw draws the chart.
func draw(w io.Writer, c *hierarchy.Chart, as string) error {
	drawing := ""
	switch as {
	case "text":
		drawing = c.Text() + exceptions(c)
	case "people":
		drawing = c.Contract().Chart.Text()
	case "mermaid":
		drawing = c.Mermaid()
	case "dot":
		drawing = c.DOT()
	case "svg":
		drawing = c.SVG()
	default:
		return fmt.Errorf("drawing %q, want text, people, mermaid, dot or svg", as)
	}
	_, err := io.WriteString(w, drawing)
	return err
}

// exceptions lists what on the chart is unusual.
func exceptions(c *hierarchy.Chart) string {
	var b strings.Builder
	for _, order := range hierarchy.OrdersIn(c.Setting()) {
		for _, e := range c.Tree(hierarchy.Business).Exceptions(order) {
			fmt.Fprintf(&b, "%s\n", e.Finding())
		}
	}
	for _, e := range c.HiringExceptions() {
		fmt.Fprintf(&b, "%s\n", e.Finding())
	}
	if b.Len() == 0 {
		return ""
	}
	return "\nUnusual, not wrong:\n" + b.String()
}

// answer answers a question.
func answer(w io.Writer, c *hierarchy.Chart, words []string) error {
	switch {
	case len(words) == 3 && words[0] == "who" && words[1] == "decides":
		return who(w, c, words[2])
	case len(words) == 4 && words[0] == "from" && words[2] == "to":
		return between(w, c, words[1], words[3])
	case len(words) == 3 && words[0] == "escalate":
		return escalate(w, c, words[1], words[2])
	default:
		return fmt.Errorf("%q, want: who decides DUTY, from ID to ID, or escalate DUTY ID", strings.Join(words, " "))
	}
}

// node returns the position with an id.
func node(c *hierarchy.Chart, id string) (hierarchy.Node, error) {
	if n := c.Node(hierarchy.ID(id)); n != 0 {
		return n, nil
	}
	var ids []string
	for _, p := range c.All() {
		ids = append(ids, string(p.ID))
	}
	return 0, fmt.Errorf("no position %q, want one of %s", id, strings.Join(ids, ", "))
}

// duty returns the duty with a slug.
func duty(slug string) (role.Duty, error) {
	d, err := role.ParseDuty(slug)
	if err != nil || d == 0 {
		return 0, fmt.Errorf("no decision %q, want a duty such as final-cut or budget-overage", slug)
	}
	return d, nil
}

// who writes who has what part in a decision.
func who(w io.Writer, c *hierarchy.Chart, slug string) error {
	d, err := duty(slug)
	if err != nil {
		return err
	}
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		return err
	}
	decision := a.Who(d)
	for _, part := range []struct {
		what   string
		voices []hierarchy.Voice
	}{
		{"Decide", decision.Decides}, {"Must approve", decision.Approves}, {"Must be consulted about", decision.Advises},
		{"Are informed about", decision.Informed}, {"Prepare or do", decision.Prepares},
	} {
		if len(part.voices) == 0 {
			continue
		}
		fmt.Fprintf(w, "%s %s:\n", part.what, d)
		for _, v := range part.voices {
			fmt.Fprintf(w, "  %s: %s (%s)\n", c.Position(v.Node).Label(), v.Frequency, v.Claim.Ref)
		}
	}
	for _, f := range decision.Findings {
		fmt.Fprintf(w, "%s: %s\n", f.Level, f.Message)
	}
	return nil
}

// between writes how two positions stand to each other.
func between(w io.Writer, c *hierarchy.Chart, from, to string) error {
	a, err := node(c, from)
	b, err2 := node(c, to)
	if err := errors.Join(err, err2); err != nil {
		return err
	}
	t := c.Tree(hierarchy.Business)
	common := t.Lowest(a, b)
	if common == 0 {
		fmt.Fprintln(w, "They have no superior in common.")
	} else {
		fmt.Fprintf(w, "The way: %s\n", strings.Join(way(c, t, a, b, common), " -> "))
		fmt.Fprintf(w, "Lowest common superior: %s\n", c.Position(common).Label())
	}
	ruling := c.Referee(a, b, nil)
	if ruling.Referee == 0 {
		fmt.Fprintln(w, "Nobody on the chart settles between them.")
	} else {
		fmt.Fprintf(w, "Referee: %s, %s", c.Position(ruling.Referee).Label(), ruling.Basis)
		if ruling.Basis == hierarchy.ByDuty {
			fmt.Fprintf(w, " (%s)", ruling.Holding.Claim.Ref)
		}
		fmt.Fprintln(w)
	}
	for _, n := range ruling.Partial {
		fmt.Fprintf(w, "Passed over as a party: %s\n", c.Position(n).Label())
	}
	for _, n := range ruling.Vacant {
		fmt.Fprintf(w, "Could settle it, and is vacant: %s\n", c.Position(n).Label())
	}
	return nil
}

// way returns the positions from a up to the common superior and down to b.
func way(c *hierarchy.Chart, t hierarchy.Tree, a, b, common hierarchy.Node) []string {
	var labels []string
	for depth := t.Depth(a); depth >= t.Depth(common); depth-- {
		labels = append(labels, c.Position(t.Ancestor(a, depth)).Label())
	}
	for depth := t.Depth(common) + 1; depth <= t.Depth(b); depth++ {
		labels = append(labels, c.Position(t.Ancestor(b, depth)).Label())
	}
	return labels
}

// escalate writes whom a matter goes up to.
func escalate(w io.Writer, c *hierarchy.Chart, slug, from string) error {
	d, err := duty(slug)
	n, err2 := node(c, from)
	if err := errors.Join(err, err2); err != nil {
		return err
	}
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		return err
	}
	e := a.Escalate(d, n, 0)
	for _, at := range e.Path {
		mark := "passes it on"
		if at == e.Decider {
			mark = fmt.Sprintf("%s (%s)", e.Capacity, e.Answer.Answer.Prevailing.Ref)
		}
		fmt.Fprintf(w, "%s: %s\n", c.Position(at).Label(), mark)
	}
	if e.Aside.ID != 0 {
		fmt.Fprintf(w, "Beside the chart, %s %s (%s).\n", c.Position(e.Decider).Label(), e.Capacity, e.Answer.Answer.Prevailing.Ref)
	}
	if e.Decider == 0 {
		fmt.Fprintf(w, "Nobody on the way decides %s.\n", d)
	}
	for _, at := range e.Elsewhere {
		fmt.Fprintf(w, "Off the way, %s does.\n", c.Position(at).Label())
	}
	return nil
}
