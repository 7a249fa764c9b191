package credit

import (
	"strings"

	"example.com/producedby/role/cite"
)

// Need is a fact that is missing, or that would have to be otherwise.
type Need struct {
	// Test is what must be found out, never one of [All], [Any], [None],
	// [AtLeast], [Share], [Score], [AskedTitlePart] or [AskedEdition]. One of
	// [AskedTitle] or [AskedSetting] is for the question to say. Of functions it is
	// a [Done] that counts how many more of those listed are needed; any of them
	// will do.
	Test Condition
	// Truth is how it must turn out. A [Done] that must be false speaks of
	// functions of the production that were not done.
	Truth cite.Truth
	// Change says that it is known to be otherwise: the work would have had to be
	// different, knowing more does not help.
	Change bool
}

// String says in words what is needed.
func (n Need) String() string {
	if n.Truth != cite.False {
		return n.Test.String()
	}
	if d, ok := n.Test.(Done); ok {
		part := "did not decide"
		if d.Part == Participated {
			part = "took no part in"
		}
		return part + " " + countWords(len(d.Of)-max(d.Count, 1)+1, d.Of, "any of")
	}
	return notWords(n.Test)
}

// notWords says in words that a test does not hold.
func notWords(c Condition) string {
	switch c := c.(type) {
	case ReportsTo:
		return "does not report directly to " + roleWords(c)
	case ReportsOnlyTo:
		return "reports to somebody besides " + roleWords(c)
	case WorksAs:
		return "does not work as " + roleWords(c)
	case Titled:
		return "does not have the title " + titleWords(c)
	case AskedTitle:
		return "the title is not " + titleWords(c)
	case AskedSetting:
		if len(c) == 1 {
			return "the setting is not " + settingWords(c, "or")
		}
		return "the setting is none of " + settingWords(c, "and")
	case Holders:
		if c.Min == 1 && c.Max == 0 {
			return "nobody under the title " + titleWords(c.Titles)
		}
	}
	return "not " + c.String()
}

// Way is one way to an outcome: everything in it is needed, and together it is
// enough. One to [Undetermined] lifts a denial where no rule grants.
type Way struct {
	To    Outcome
	Needs []Need
}

// String says in words what is needed for what: each need by itself, what must
// be so before what must not be so.
func (w Way) String() string {
	var so, not []string
	for _, n := range w.Needs {
		if n.Truth == cite.False {
			not = append(not, n.String())
		} else {
			so = append(so, n.String())
		}
	}
	words := append(so, not...)
	to := w.To.String()
	if w.To == Undetermined {
		to = "no longer denied"
	}
	if len(words) == 1 {
		return to + " if " + words[0]
	}
	return to + " if: " + strings.Join(words, "; ")
}
