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
	case Is:
		return Fact(c).notWords()
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

// Tell returns the ways in words, in their order. Those that lead to the same
// outcome and differ in one need are told in one sentence: "granted if: a; b or c".
func Tell(ways ...Way) []string {
	var told []string
	done := make([]bool, len(ways))
	for i, w := range ways {
		if done[i] {
			continue
		}
		var at int
		var with []int // the most ways that differ from this one in one need
		for n := range w.Needs {
			var same []int
			for j := i + 1; j < len(ways); j++ {
				if _, ok := w.apart(n, ways[j]); !done[j] && ok {
					same = append(same, j)
				}
			}
			if len(same) > len(with) {
				at, with = n, same
			}
		}
		var or []string
		for _, j := range with {
			n, _ := w.apart(at, ways[j])
			or, done[j] = append(or, n.String()), true
		}
		told = append(told, w.words(at, or))
	}
	return told
}

// apart returns the one need in which v differs from w, whose own is the nth, and
// false if they differ otherwise.
func (w Way) apart(n int, v Way) (other Need, ok bool) {
	if w.To != v.To || len(w.Needs) != len(v.Needs) {
		return Need{}, false
	}
	texts := make(map[string]bool, len(w.Needs))
	for i, need := range w.Needs {
		texts[need.String()] = i != n
	}
	found := 0
	for _, need := range v.Needs {
		if !texts[need.String()] {
			other = need
			found++
		}
	}
	return other, found == 1 && other.String() != w.Needs[n].String()
}

// String says in words what is needed for what: each need by itself, what must
// be so before what must not be so.
func (w Way) String() string { return w.words(0, nil) }

// words says what is needed, the need at a place with its alternatives.
func (w Way) words(at int, or []string) string {
	var so, not []string
	for i, n := range w.Needs {
		text := n.String()
		if i == at {
			text = joinWords(append([]string{text}, or...), "or")
		}
		if n.Truth == cite.False {
			not = append(not, text)
		} else {
			so = append(so, text)
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
