// Orgchart draws the chart of a producing team and answers questions about it.
//
//	go run ./examples/orgchart                              draws Schindler's List (1993)
//	go run ./examples/orgchart -chart FILE                  draws a chart of yours, JSON or CSV; - reads standard input
//	go run ./examples/orgchart -setting theatre/musical     draws the default chart of a setting
//	go run ./examples/orgchart -as svg > chart.svg          text, people, mermaid, dot or svg
//	go run ./examples/orgchart lines                        every line of the chart, and who says that it is usual
//	go run ./examples/orgchart decisions                    every decision that somebody on the chart has a say in, and those nobody settles
//	go run ./examples/orgchart who decides final-cut        who has what part in a decision
//	go run ./examples/orgchart from director to ep          how two positions stand to each other
//	go run ./examples/orgchart escalate budget-overage ep   whom a matter goes up to
//
// A CSV has the columns id,name,title,reports_to; without the last it is a crew
// list, and the lines are those that are the default in its setting, which is given
// with -setting. Flags go before the question. Positions are named by id, name,
// title or role, decisions by the slug or name of a duty.
//
// On Schindler's List the executive producer stands under the producer whose company
// employed her; that the producers answer to the studio is the default root of a
// studio film, and the other lines are defaults too.
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"example.com/producedby/examples/internal/report"
	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

//go:embed charts/schindlers_list.json
var schindlersList []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run draws or answers what args ask for and returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("orgchart", flag.ContinueOnError)
	flags.SetOutput(stderr)
	file := flags.String("chart", "", "`file` with the chart, JSON or CSV, or - for standard input (default Schindler's List)")
	as := flags.String("as", "text", "how to draw it: text, people, mermaid, dot or svg")
	in := role.Setting{}
	flags.TextVar(&in, "setting", role.Setting{}, "setting of a CSV, such as television/scripted-series; alone, of the default chart to draw")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	chart, notes, err := load(*file, stdin, in)
	if err == nil && chart.Setting() == (role.Setting{}) {
		fmt.Fprintln(stderr, "orgchart: no setting, such as -setting film/feature/independent: titles and decisions are read as they are anywhere")
	}
	for _, note := range notes {
		fmt.Fprintln(stderr, "orgchart:", note)
	}
	if err == nil {
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

// load reads the chart. A text that begins with a brace is JSON, any other a CSV.
func load(file string, stdin io.Reader, in role.Setting) (*hierarchy.Chart, []cite.Finding, error) {
	text, err := schindlersList, error(nil)
	switch file {
	case "":
		if in != (role.Setting{}) {
			return defaultChart(in)
		}
	case "-":
		text, err = io.ReadAll(stdin)
	default:
		text, err = os.ReadFile(file)
	}
	if err != nil {
		return nil, nil, err
	}
	if !bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(text, []byte("\ufeff"))), []byte("{")) {
		return hierarchy.ParseCSV(text, in)
	}
	if in != (role.Setting{}) {
		return nil, nil, errors.New("-setting is for a CSV: a chart in JSON states its own setting")
	}
	chart := new(hierarchy.Chart)
	return chart, nil, json.Unmarshal(text, chart)
}

// defaultChart returns the default chart of a setting, all of it vacant.
func defaultChart(in role.Setting) (*hierarchy.Chart, []cite.Finding, error) {
	draft, err := hierarchy.Default(in)
	if err != nil {
		return nil, nil, err
	}
	chart, err := draft.Build()
	return chart, nil, err
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
	to := slices.Index(words, "to")
	switch {
	case slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, "-") }):
		return fmt.Errorf("%q: flags go before the question", strings.Join(words, " "))
	case len(words) == 1 && words[0] == "lines":
		return lines(w, c)
	case len(words) == 1 && words[0] == "decisions":
		return decisions(w, c)
	case len(words) > 2 && words[0] == "who" && words[1] == "decides":
		return who(w, c, strings.Join(words[2:], " "))
	case words[0] == "from" && to > 1 && to < len(words)-1:
		return between(w, c, strings.Join(words[1:to], " "), strings.Join(words[to+1:], " "))
	case len(words) > 2 && words[0] == "escalate":
		return escalate(w, c, words[1], strings.Join(words[2:], " "))
	default:
		return fmt.Errorf("%q, want: lines, decisions, who decides DECISION, from POSITION to POSITION, or escalate DECISION POSITION",
			strings.Join(words, " "))
	}
}

// node returns the position that is meant.
func node(c *hierarchy.Chart, name string) (hierarchy.Node, error) {
	found := c.Find(name)
	if len(found) == 1 {
		return found[0], nil
	}
	fault := fmt.Sprintf("%q is %d positions, want one of the ids:", name, len(found))
	if len(found) == 0 {
		fault = fmt.Sprintf("no position %q, want one of", name)
		for n := range c.All() {
			found = append(found, n)
		}
	}
	list := make([]string, len(found))
	for i, n := range found {
		list[i] = fmt.Sprintf("%s (%s)", c.Position(n).ID, c.Position(n).Label())
	}
	return 0, fmt.Errorf("%s %s", fault, strings.Join(list, ", "))
}

// duty returns the duty that is meant, by its slug or its name.
func duty(c *hierarchy.Chart, name string) (role.Duty, error) {
	name = strings.ToLower(strings.Join(strings.Fields(name), " "))
	for d := range role.Duties() {
		if slug, _ := d.MarshalText(); string(slug) == strings.ReplaceAll(name, " ", "-") || strings.ToLower(d.String()) == name {
			return d, nil
		}
	}
	all, err := decided(c)
	if err != nil {
		return 0, err
	}
	var slugs []string
	for _, d := range all {
		slug, _ := d.Duty.MarshalText()
		slugs = append(slugs, string(slug))
	}
	return 0, fmt.Errorf("no decision %q, want one of %s", name, strings.Join(slugs, ", "))
}

// decided returns the decisions that somebody on the chart decides or approves.
func decided(c *hierarchy.Chart) ([]hierarchy.Decision, error) {
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		return nil, err
	}
	var list []hierarchy.Decision
	for d := range role.Duties() {
		if decision := a.Who(d); len(decision.Decides)+len(decision.Approves) > 0 {
			list = append(list, decision)
		}
	}
	return list, nil
}

// lines writes every line of the chart, with the published line that it was drawn
// by; a line of ours, which no source has, is called a proposal.
func lines(w io.Writer, c *hierarchy.Chart) error {
	label := func(id hierarchy.ID) string { return c.Position(c.Node(id)).Label() }
	for link := range c.Links() {
		said := "stated in the chart"
		if line, ok := hierarchy.LineByID(link.Fact); ok {
			said = line.String()
		}
		of := ""
		if link.Function != 0 {
			of = " (" + link.Function.String() + ")"
		}
		fmt.Fprintf(w, "%s %s %s%s: %s\n", label(link.From), link.Kind, label(link.To), of, said)
	}
	return nil
}

// decisions writes the decisions that somebody on the chart decides or approves,
// and those of the decision tables that nobody on it does.
func decisions(w io.Writer, c *hierarchy.Chart) error {
	all, err := decided(c)
	if err != nil {
		return err
	}
	for _, d := range all {
		slug, _ := d.Duty.MarshalText()
		var parts []string
		if len(d.Decides) > 0 {
			parts = append(parts, "decided by "+ids(c, d.Decides))
		}
		if len(d.Approves) > 0 {
			parts = append(parts, "approved by "+ids(c, d.Approves))
		}
		fmt.Fprintf(w, "%s: %s\n", slug, strings.Join(parts, "; "))
	}
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		return err
	}
	for i, gap := range a.Unsettled() {
		if i == 0 {
			fmt.Fprintln(w, "\nNobody is known to settle:")
		}
		fmt.Fprintf(w, "  %s\n", gap)
	}
	return nil
}

// ids lists the positions of those who have a part in a decision, and which of them
// have it less than often: then it counts as settled by nobody.
func ids(c *hierarchy.Chart, list []hierarchy.Voice) string {
	ids := make([]string, len(list))
	for i, v := range list {
		ids[i] = string(c.Position(v.Node).ID)
		if v.From == 0 && v.Frequency < role.Often {
			ids[i] += " (" + v.Frequency.String() + ")"
		}
	}
	return strings.Join(ids, ", ")
}

// who writes who has what part in a decision.
func who(w io.Writer, c *hierarchy.Chart, slug string) error {
	d, err := duty(c, slug)
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
			fmt.Fprintf(w, "  %s: %s (%s%s)\n", c.Position(v.Node).Label(), v.Frequency, ref(v.Answer.Prevailing), report.Otherwise(v.Answer))
		}
	}
	for _, f := range decision.Findings {
		fmt.Fprintf(w, "%s: %s\n", f.Level, f.Message)
	}
	return nil
}

// ref returns the source of a claim, and that it is a proposal of ours where it is.
func ref(c role.Claim) string {
	if c.Strength == cite.Proposal {
		return c.Ref.String() + "; a proposal"
	}
	return c.Ref.String()
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
	d, err := duty(c, slug)
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
			mark = e.Capacity.String()
		}
		fmt.Fprintf(w, "%s: %s\n", c.Position(at).Label(), mark)
	}
	switch label := c.Position(e.Decider).Label(); {
	case e.Aside.ID != 0:
		fmt.Fprintf(w, "Beside the chart, %s: %s\n", label, e.Capacity)
	case e.Peer != 0:
		fmt.Fprintf(w, "In the place of %s, %s: %s\n", c.Position(e.Peer).Label(), label, e.Capacity)
	case e.Below:
		fmt.Fprintf(w, "Down to %s: %s\n", label, e.Capacity)
	}
	if e.Decider == 0 {
		fmt.Fprintf(w, "Nobody on the way settles %s.\n", d)
	} else {
		fmt.Fprintf(w, "Why: %s.\n", e.Reason())
	}
	for _, others := range []struct {
		what string
		list []hierarchy.Node
	}{
		{"Their approval is needed too", e.Also},
		{"Must approve it, and decided it", e.OwnApproval},
		{"Usually decide it as well", e.Rivals},
		{"Might, but raised it or usually drafts such matters", e.Conflict},
		{"Might, were it held", e.Vacant},
		{"May, off the way", e.Elsewhere},
	} {
		for _, at := range others.list {
			fmt.Fprintf(w, "%s: %s\n", others.what, c.Position(at).Label())
		}
	}
	if e.OfSeries != 0 {
		fmt.Fprintf(w, "On a series this is a matter of %s: ask who decides those.\n", e.OfSeries)
	}
	if (e.Bypass != cite.Ref{}) {
		fmt.Fprintf(w, "A matter of safety: whoever raises it may go past the chain (%s).\n", e.Bypass)
	}
	return nil
}
