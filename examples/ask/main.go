// Ask prints what a role does in a setting, with its sources, or sets two roles
// side by side.
//
//	go run ./examples/ask ROLE [SETTING]
//	go run ./examples/ask ROLE ROLE [SETTING]
//
// Roles are slugs such as line-producer or titles as people write them, such as
// "EP" or "producteur exécutif"; a setting is slugs joined by "/", such as
// film/feature/independent or television/scripted-series. Without arguments it
// compares the executive producer and the producer of a feature film.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"example.com/producedby/examples/internal/report"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "ask:", err)
		os.Exit(1)
	}
}

// run answers the question in args on w.
func run(args []string, w io.Writer) error {
	if len(args) == 0 {
		args = []string{"executive-producer", "producer", "film/feature"}
	}
	in := role.Setting{}
	if last := len(args) - 1; last > 0 && in.UnmarshalText([]byte(args[last])) == nil {
		args = args[:last]
	}
	if len(args) > 2 {
		return errors.New("want ROLE [SETTING] or ROLE ROLE [SETTING], with a setting such as film/feature")
	}
	var roles []role.Role
	for _, arg := range args {
		r, err := readRole(arg, in)
		if err != nil {
			return err
		}
		roles = append(roles, r)
	}
	if len(roles) == 2 {
		return compare(w, roles[0], roles[1], in)
	}
	return describe(w, roles[0], in)
}

// readRole reads a slug, or else a title as people write it.
func readRole(text string, in role.Setting) (role.Role, error) {
	r, err := role.ParseRole(text)
	if r != 0 {
		return r, nil
	}
	if r := title.Parse(text, in).First().Role; r != 0 {
		return r, nil
	}
	if err == nil {
		err = errors.New("empty text")
	}
	return 0, fmt.Errorf("%w; want a role such as line-producer, or a title", err)
}

// describe prints the work of one role.
func describe(w io.Writer, r role.Role, in role.Setting) error {
	m := role.Published()
	fmt.Fprintf(w, "%s (%s): %s\n\n", r, in, r.Description())
	if err := report.Work(w, m, r, in); err != nil {
		return err
	}
	var ids []cite.SourceID
	for a := range m.Work(r, in) {
		for _, c := range a.Claims {
			if !slices.Contains(ids, c.Ref.Source) {
				ids = append(ids, c.Ref.Source)
			}
		}
	}
	if len(ids) == 0 {
		_, err := fmt.Fprintln(w, "  No claim says.")
		return err
	}
	slices.Sort(ids)
	fmt.Fprint(w, "\nSources\n")
	return report.Sources(w, ids, cite.Lookup)
}

// compare prints two roles side by side.
func compare(w io.Writer, a, b role.Role, in role.Setting) error {
	fmt.Fprintf(w, "%s and %s (%s)\n\n", a, b, in)
	return report.Comparison(w, role.Compare(a, b, in))
}
