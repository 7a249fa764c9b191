package credit

import (
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
	return "not: " + n.Test.String()
}

// Way is one way to an outcome: everything in it is needed, and together it is
// enough.
type Way struct {
	To    Outcome
	Needs []Need
}

// String says in words what is needed for what.
func (w Way) String() string {
	words := make([]string, len(w.Needs))
	for i, n := range w.Needs {
		words[i] = n.String()
	}
	return w.To.String() + " if " + joinWords(words, "and")
}
