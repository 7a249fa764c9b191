// Ask prints what a role does in a setting, with its sources, or sets two roles
// side by side.
//
//	go run ./examples/ask ROLE [SETTING]
//	go run ./examples/ask ROLE ROLE [SETTING]
//
// Roles are slugs such as line-producer or titles as people write them, such as
// "EP" or "producteur exécutif"; a setting is slugs joined by "/", such as
// film/feature/independent or television/scripted-series. Where no claim is as
// general as the setting asked about, it answers in the settings within it that
// claims speak of. Without arguments it compares the executive producer and the
// producer of a feature film.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

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
	var noSetting error
	if last := len(args) - 1; last > 0 {
		if noSetting = in.UnmarshalText([]byte(args[last])); noSetting == nil {
			args = args[:last]
		}
	}
	if len(args) > 2 {
		return errors.New("want ROLE [SETTING] or ROLE ROLE [SETTING], with a setting such as film/feature")
	}
	var roles []role.Role
	for i, arg := range args {
		r, err := readRole(arg, in)
		switch {
		case err != nil && i > 0 && i == len(args)-1 && noSetting != nil:
			return fmt.Errorf("%q is no role, and no setting: %w", arg, noSetting)
		case err != nil:
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

// describe prints the work of one role: in the setting asked about, or where no
// claim is that general, in the widest settings within it of which claims speak.
func describe(w io.Writer, r role.Role, in role.Setting) error {
	m := role.Published()
	settings := m.WidestSettings(in, r)
	fmt.Fprintf(w, "%s (%s): %s\n\n", r, in, r.Description())
	if len(settings) == 0 {
		fmt.Fprintln(w, "  No claim says.")
		return elsewhere(w, m, r)
	}
	if printed := printedAs(r, in); printed != r {
		fmt.Fprintf(w, "Who is called %s there is the %s: ask for %s.\n\n", r, printed, slug(printed))
	}
	if settings[0] != in {
		fmt.Fprintln(w, "No claim is that general. In the settings that claims speak of:")
		fmt.Fprintln(w)
	}
	var ids []cite.SourceID
	for _, there := range settings {
		if there != in {
			fmt.Fprintf(w, "%s (%s)\n", r, there)
		}
		if !ownClaims(m, r, there) {
			fmt.Fprintln(w, "  No claim here is about the role itself; this is said of a broader one.")
		}
		if err := report.Work(w, m, r, there); err != nil {
			return err
		}
		if narrower := m.NarrowerSettings(there, r); len(narrower) > 0 {
			fmt.Fprintf(w, "  More is said of: %s\n", names(narrower))
		}
		if there != in {
			fmt.Fprintln(w)
		}
		ids = append(ids, sources(m, r, there)...)
	}
	slices.Sort(ids)
	if settings[0] == in {
		fmt.Fprintln(w)
	}
	fmt.Fprintln(w, "Sources")
	return report.Sources(w, slices.Compact(ids), cite.Lookup)
}

// printedAs returns the role that the title r goes by stands for in the setting, r
// itself if no other does.
func printedAs(r role.Role, in role.Setting) role.Role {
	return cmp.Or(title.Parse(r.String(), in).First().Role, r)
}

// slug returns a role as it can be typed.
func slug(r role.Role) string {
	text, _ := r.MarshalText() // a role that was parsed is in the set
	return string(text)
}

// ownClaims reports whether any claim about the role itself holds in the setting.
func ownClaims(m *role.Matrix, r role.Role, in role.Setting) bool {
	for a := range m.Work(r, in) {
		if slices.ContainsFunc(a.Claims, func(c role.Claim) bool { return c.Role == r }) {
			return true
		}
	}
	return false
}

// sources returns the sources of every claim about the role in the setting.
func sources(m *role.Matrix, r role.Role, in role.Setting) []cite.SourceID {
	var ids []cite.SourceID
	for a := range m.Work(r, in) {
		for _, c := range a.Claims {
			ids = append(ids, c.Ref.Source)
		}
	}
	return ids
}

// elsewhere prints where claims do speak of the role.
func elsewhere(w io.Writer, m *role.Matrix, r role.Role) error {
	settings := m.WidestSettings(role.Setting{}, r)
	if len(settings) == 0 {
		return nil
	}
	_, err := fmt.Fprintf(w, "  Claims speak of the %s in: %s\n", r, names(settings))
	return err
}

// names joins settings as they can be typed.
func names(settings []role.Setting) string {
	texts := make([]string, len(settings))
	for i, in := range settings {
		text, err := in.MarshalText()
		if err != nil || len(text) == 0 {
			text = []byte(in.String())
		}
		texts[i] = string(text)
	}
	return strings.Join(texts, ", ")
}

// compare prints two roles side by side: in the setting asked about, or in the
// widest settings within it in which claims speak of both.
func compare(w io.Writer, a, b role.Role, in role.Setting) error {
	m := role.Published()
	settings := m.WidestSettings(in, a, b)
	fmt.Fprintf(w, "%s and %s (%s)\n\n", a, b, in)
	if len(settings) == 0 {
		fmt.Fprintln(w, "  No claims speak of both.")
		return errors.Join(elsewhere(w, m, a), elsewhere(w, m, b))
	}
	for _, r := range []role.Role{a, b} {
		if printed := printedAs(r, in); printed != r {
			fmt.Fprintf(w, "Who is called %s there is the %s: ask for %s.\n\n", r, printed, slug(printed))
		}
	}
	if settings[0] != in {
		fmt.Fprintln(w, "No claims about both are that general. In the settings that claims speak of:")
	}
	for _, there := range settings {
		if there != in {
			fmt.Fprintf(w, "\n%s\n", there)
		}
		if err := report.Comparison(w, m.Compare(a, b, there)); err != nil {
			return err
		}
	}
	return nil
}
