package phase

import (
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// cutDaysRow is a published least length of the director's cut.
type cutDaysRow struct {
	medium  role.Medium
	minutes int // length of the programme; zero for any
	days    int
	ref     cite.Ref
}

// cutDaysRows leaves out the lengths between those that were found: readings of
// them differ.
var cutDaysRows = [...]cutDaysRow{
	{role.Film, 0, 70, cite.Ref{Source: "dga-creative-rights-checklist", At: "ten weeks for most theatrical films; low-budget agreements have less"}},
	{role.Television, 30, 2, cite.Ref{Source: "variety-dga-contract-talks", At: "half an hour"}},
	{role.Television, 120, 20, cite.Ref{Source: "variety-dga-contract-talks", At: "two hours"}},
}

// DirectorsCutMinimum returns how many days the guild agreement of directors in
// the United States protects the director's cut of a work of that many minutes,
// where a source was found for just that length: films, and television of 30 and
// 120 minutes. It returns false for everything else. The length of a film does
// not matter, and low-budget films may have fewer days.
func DirectorsCutMinimum(m role.Medium, minutes int) (days int, ref cite.Ref, ok bool) {
	for _, row := range cutDaysRows {
		if row.medium == m && (row.minutes == 0 || row.minutes == minutes) {
			return row.days, row.ref, true
		}
	}
	return 0, cite.Ref{}, false
}
