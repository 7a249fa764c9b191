package phase

import (
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// engagementRow says in which phases a role is on a production, where it comes
// late or goes early, whatever phases its duties fall into.
type engagementRow struct {
	role   role.Role
	in     []role.Setting
	phases uint8
	source cite.SourceID
	at     string
}

// engagementRows is sorted by role in the order of the constants.
var engagementRows = [...]engagementRow{
	{role.ProductionManager, film, inPreProduction | inProduction, "producedby", "hired for the preparation, gone after the shoot"},
	{role.CompletionGuarantor, film, inFinancing | inMaking | inDelivery, "togra-completion-bond", "from the vetting to the release on delivery"},
}

// EngagedIn returns the phases in which a role, or a variant of it, is on a
// production in the setting, and where that was read: a guarantor is from the
// financing to the delivery. Outside them it has no work, whatever its duties. It
// returns all phases and the zero Ref for a role that nothing of the kind is said
// of.
func EngagedIn(r role.Role, in role.Setting) (Set, cite.Ref) {
	for i := range engagementRows {
		if row := &engagementRows[i]; r.Is(row.role) && covering(row.in, in) >= 0 {
			return Set{bits: row.phases}, cite.Ref{Source: row.source, At: row.at}
		}
	}
	return AllPhases(), cite.Ref{}
}
