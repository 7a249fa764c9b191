package main

import (
	"fmt"
	"io"
	"strings"

	"example.com/producedby/examples/internal/report"
	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// reportWho prints every credit with the role it stands for here.
func (p *production) reportWho(w io.Writer) error {
	heading(w, "Who")
	t := report.Table(w)
	for _, c := range p.credits {
		fmt.Fprintf(t, "  %s\t%s\t%s\t%s\n", c.person, c.title, meaning(c.reading), c.source)
	}
	return t.Flush()
}

// meaning words what a printed title comes to.
func meaning(r title.Reading) string {
	var parts []string
	for part := range r.Parts() {
		parts = append(parts, partMeaning(part))
	}
	if len(parts) == 0 {
		return "not understood"
	}
	return strings.Join(parts, "; ")
}

func partMeaning(p title.Part) string {
	roles := p.Role.String()
	if p.Also != 0 {
		roles += " and " + p.Also.String()
	}
	switch {
	case p.Kind == title.KindKnown && p.Role != 0:
		return roles + ", no producing title (" + p.Reason.String() + ")"
	case p.Kind == title.KindKnown || p.Kind == title.KindNone:
		return "no producing title (" + p.Reason.String() + ")"
	case p.Kind == title.KindNeighbour:
		return roles + ", no producing title"
	case p.Kind == 0:
		return "not understood"
	case p.FalseFriend():
		return roles + ", though literally " + p.Literal.String()
	default:
		return roles
	}
}

// producing reports whether the credit is a producing or managing one.
func (c credited) producing() bool {
	for part := range c.reading.Parts() {
		if part.Kind.Produces() {
			return true
		}
	}
	return false
}

// standardTitle returns the title of the catalogue that the credit comes to, as
// credit rules name it, or the title as printed.
func (c credited) standardTitle() role.Title {
	if t := c.reading.First().Title; t != "" {
		return t
	}
	return role.Title(c.title)
}
