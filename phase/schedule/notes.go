package schedule

import (
	"slices"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// Notes is a round of notes that somebody owes on a cut or a script, as a post
// schedule has it.
type Notes struct {
	Owed  role.Person `json:"owed"` // who owes them: a person, a studio, a network
	On    string      `json:"on,omitempty"`
	Due   phase.Date  `json:"due"`
	Given phase.Date  `json:"given,omitzero"`
}

// DaysLate returns by how many days the notes came late or, if they have not come,
// are late today; none if they came in time. Without a day that they are due on
// nothing is late. Early notes make up for nothing.
func (n Notes) DaysLate(today phase.Date) int {
	given := n.Given
	if given.IsZero() {
		given = today
	}
	days, ok := given.Sub(n.Due)
	if !ok {
		return 0
	}
	return max(0, days)
}

// Lateness is what the late notes of one party come to.
type Lateness struct {
	Owed   role.Person `json:"owed"`
	Days   int         `json:"days"`   // of all rounds together
	Rounds int         `json:"rounds"` // that were late
}

// NotesLate counts the days by which notes were late against those who owed them,
// in the order in which they first appear. Who was never late is in it with none.
//
// Late notes are the usual ground on which a production asks its network for more
// money (gobler-scheduling).
func NotesLate(today phase.Date, rounds ...Notes) []Lateness {
	var list []Lateness
	for _, n := range rounds {
		at := slices.IndexFunc(list, func(l Lateness) bool { return l.Owed == n.Owed })
		if at < 0 {
			at = len(list)
			list = append(list, Lateness{Owed: n.Owed})
		}
		if days := n.DaysLate(today); days > 0 {
			list[at].Days += days
			list[at].Rounds++
		}
	}
	return list
}
