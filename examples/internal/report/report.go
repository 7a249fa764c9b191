// Package report prints what the library answers, for the example programs.
package report

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Table returns a writer that lines up cells separated by tabs; flush it.
func Table(w io.Writer) *tabwriter.Writer { return tabwriter.NewWriter(w, 0, 0, 2, ' ', 0) }

// RightTable is [Table] with the cells flush right, for amounts.
func RightTable(w io.Writer) *tabwriter.Writer {
	return tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
}

// Work prints every duty that the claims mention for the role in the setting:
// how often, the capacity, and who says so. A contested answer shows the other
// side.
func Work(w io.Writer, m *role.Matrix, r role.Role, in role.Setting) error {
	var answers []role.Answer
	frequency, capacity, duty := 0, 0, 0
	for a := range m.Work(r, in) {
		answers = append(answers, a)
		frequency = max(frequency, len(a.Prevailing.Frequency.String()))
		capacity = max(capacity, len(a.Question.Capacity.String()))
		duty = max(duty, len(a.Question.Duty.String()))
	}
	var domain role.Domain
	for _, a := range answers {
		if d := a.Question.Duty.Domain(); d != domain {
			domain = d
			fmt.Fprintf(w, "  %s\n", capital(d.String()))
		}
		_, err := fmt.Fprintf(w, "    %-*s  %-*s  %-*s  %s%s\n",
			frequency, a.Prevailing.Frequency, capacity, a.Question.Capacity, duty, a.Question.Duty, a.Prevailing.Ref, Otherwise(a))
		if err != nil {
			return err
		}
	}
	return nil
}

// Otherwise says what the claims beside the prevailing one hold, if any
// disagrees.
func Otherwise(a role.Answer) string {
	var others []string
	for _, c := range a.Opposing() {
		others = append(others, fmt.Sprintf("%s says %s %s", c.Ref, c.Frequency, c.Capacity))
	}
	switch {
	case len(others) == 0:
		return ""
	case a.Contested:
		return "; contested: " + strings.Join(others, "; ")
	default:
		return fmt.Sprintf("; prevails (%s): %s", a.Because, strings.Join(others, "; "))
	}
}

// Comparison prints two roles side by side: the ends they lean to on every
// dimension, and the duties that only one of them usually has.
func Comparison(w io.Writer, c role.Comparison) error {
	t := Table(w)
	fmt.Fprintf(t, "  \t%s\t%s\n", c.A.Role, c.B.Role)
	for d := range role.Dimensions() {
		fmt.Fprintf(t, "  %s\t%s\t%s\n", d, lean(c.A.On(d)), lean(c.B.On(d)))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "  Usually takes part, %s alone: %s\n", c.A.Role, c.OnlyA)
	fmt.Fprintf(w, "  Usually takes part, %s alone: %s\n", c.B.Role, c.OnlyB)
	_, err := fmt.Fprintf(w, "  Both: %s\n", c.Both)
	return err
}

// lean words a reading: the end it leans to, and how many of that end's duties
// are usually or at times held; how hands-on the role is, and how many duties are
// done by hand and how many in another way. Where nothing is held, it says whether
// claims deny it or none says.
func lean(r role.Reading) string {
	near, far := r.Dimension.Ends()
	count := func(t role.Tally) int { return t.Usual.Len() + t.AtTimes.Len() }
	held := func(t role.Tally) string { return fmt.Sprintf("%d of %d", count(t), t.Of.Len()) }
	switch r.By {
	case role.Advises:
		near, far = "adviser, "+near, "adviser, "+far
	case role.TakesPart:
		near, far = "under others, "+near, "under others, "+far
	}
	switch l := r.Lean(); {
	case l == 0 && r.Near.Not.IsZero() && r.Far.Not.IsZero():
		return "no claim says"
	case l == 0:
		return fmt.Sprintf("none: said to have no part, or rarely any, in %s", r.Near.Not.Union(r.Far.Not))
	case r.Dimension == role.HandsOn:
		return fmt.Sprintf("%s (%d duties by hand, %d otherwise)", r.Degree(), count(r.Near), count(r.Far))
	case l == role.LeansNear:
		return fmt.Sprintf("%s (%s)", near, held(r.Near))
	case l == role.LeansFar:
		return fmt.Sprintf("%s (%s)", far, held(r.Far))
	default:
		return fmt.Sprintf("%s (%s), %s (%s)", near, held(r.Near), far, held(r.Far))
	}
}

// Sources prints the sources with the given ids, one a line, as far as lookup
// knows them.
func Sources(w io.Writer, ids []cite.SourceID, lookup func(cite.SourceID) (cite.Source, bool)) error {
	t := Table(w)
	for _, id := range ids {
		s, ok := lookup(id)
		if !ok {
			fmt.Fprintf(t, "  %s\tnot in the table of sources\n", id)
			continue
		}
		fmt.Fprintf(t, "  %s\t%s\n", id, s)
	}
	return t.Flush()
}

// capital returns s with its first letter in capitals; labels are ASCII.
func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
