package vocabulary

import (
	"cmp"
	"slices"

	"example.com/producedby/role"
)

// Encoding is how a role is written in a vocabulary.
//
// The zero value means that nothing was written.
type Encoding struct {
	Code  Code      `json:"code,omitzero"`      // zero if no code may stand for the role
	Label string    `json:"label,omitempty"`    // the vocabulary's words for the code
	Via   role.Role `json:"via,omitzero"`       // the role the code stands for: the one asked about or a broader one
	Lost  LossSet   `json:"lost,omitzero"`      // what was lost or assumed on the way
	Text  string    `json:"text,omitempty"`     // words to keep beside the code; empty if it says everything
	Slot  string    `json:"textSlot,omitempty"` // where the vocabulary itself takes the text, empty if the caller must keep it
	Term  Term      `json:"-"`                  // the row of the table that was used; not written as JSON
}

// Exact reports whether there is a code and nothing was lost or assumed.
func (e Encoding) Exact() bool { return !e.Code.IsZero() && e.Lost.IsEmpty() }

// String returns the code and what was lost: "MARC relators: fmp (grade lost)".
func (e Encoding) String() string {
	s := e.Code.String()
	if !e.Lost.IsEmpty() {
		s += " (" + e.Lost.String() + ")"
	}
	return s
}

// Encode writes the role in the vocabulary. Where it has no code of its own there,
// the nearest broader code is taken and [Encoding.Lost] says what was lost.
//
// It returns false if no code held here may stand for the role, as for a showrunner
// nearly everywhere; the encoding then holds its name as text and [LossRole]. The
// tables are complete for producing roles; of crafts and companies a vocabulary may
// have codes that they leave out. For an invalid role or vocabulary the encoding is
// zero.
func Encode(r role.Role, v Vocabulary, in role.Setting) (Encoding, bool) {
	if !r.Valid() || !v.Valid() {
		return Encoding{}, false
	}
	asked := in
	if in.Medium == 0 {
		in.Medium = cmp.Or(in.Format.Medium(), homeOf(r))
	}
	var lost LossSet
	for via := r; via != 0; {
		if row, more, ok := written(v, via, in); ok {
			if row.strict && via != r {
				more |= againstDefinition
			}
			if asked.Medium == 0 && !places[row.in].Covers(asked) && !readsAs(row.term(v).Code, via, asked) {
				more |= lostMedium // the medium is that of the role, and nobody who reads the code is told
			}
			return encoding(r, via, row.term(v), lost|more), true
		}
		up := upward(via)
		via, lost = up.to, lost|up.lost
	}
	return Encoding{Lost: lostRole, Text: r.String(), Slot: infos[v].Slot}, false
}

// readsAs reports whether the role is among the meanings that prevail for the
// code in the setting.
func readsAs(c Code, r role.Role, in role.Setting) bool {
	return slices.Contains(DecodeIn(c, in).Roles(), r)
}

// encoding fills in what follows from the term.
func encoding(asked, via role.Role, t Term, lost LossSet) Encoding {
	e := Encoding{Code: t.Code, Label: t.Label, Via: via, Lost: lost, Term: t}
	if lost&^mediumAssumed != 0 {
		e.Text, e.Slot = asked.String(), infos[t.Code.Vocabulary].Slot
	}
	return e
}

// written returns the row that the role is written as in the setting, and what
// is lost by it.
func written(v Vocabulary, r role.Role, in role.Setting) (*row, LossSet, bool) {
	var best *row
	var bestRank int
	for _, candidate := range indexed().byRole[roleKey{v, r}] {
		if rank := rankOf(candidate, in); rank > bestRank {
			best, bestRank = candidate, rank
		}
	}
	if best == nil {
		return nil, 0, false
	}
	lost := best.lost
	if best.law == ExactWriting {
		lost = 0 // what it loses, it loses when read
	}
	if !places[best.in].Covers(in) {
		lost |= mediumAssumed
	}
	return best, lost, true
}

// rankOf orders the rows that a role may be written as: one that holds in the
// setting before one that merely does not contradict it, then an exact code
// before a lossy one, then the more specific. Zero is a row that may not be
// written.
func rankOf(r *row, in role.Setting) int {
	rank := 0
	switch {
	case r.law == ExactBothWays, r.law == ExactWriting:
		rank = 20
	case r.law == Lossy && (r.relation == Broader || r.relation == Near):
		rank = 10
	default:
		return 0
	}
	where := places[r.in]
	if where.Covers(in) {
		return rank + 100 + where.Specificity()
	}
	if _, ok := where.Meet(in); ok {
		return rank
	}
	return 0
}

// homeOf returns the medium that the role itself implies, or zero.
func homeOf(r role.Role) role.Medium {
	switch {
	case r.Is(role.MusicProducer):
		return role.Music
	case r.Is(role.GameProducer):
		return role.VideoGame
	case r.Is(role.TheatreProducer):
		return role.Theatre
	default:
		return 0
	}
}

// step leads from a role to the next broader one and names what is lost.
type step struct {
	from, to role.Role
	lost     LossSet
}

// upward returns the step from r to the nearest broader role, and the zero step
// if there is none that may stand for it.
func upward(r role.Role) step {
	for i := range steps {
		if steps[i].from == r {
			return steps[i]
		}
	}
	return step{}
}

// steps leads every producing role, save the showrunner, to the plain producer,
// and two management roles to the production manager. Roles that are not listed
// have no broader role that may stand for them. Sorted by role.
var steps = [...]step{
	{role.ExecutiveProducer, role.Producer, lostGrade},
	{role.StudioExecutiveProducer, role.ExecutiveProducer, lostVariant},
	{role.InvestorExecutiveProducer, role.ExecutiveProducer, lostVariant},
	{role.HonoraryExecutiveProducer, role.ExecutiveProducer, lostVariant},
	{role.NonWritingExecutiveProducer, role.ExecutiveProducer, lostVariant},
	{role.CoExecutiveProducer, role.Producer, lostGrade},
	{role.SupervisingProducer, role.Producer, lostGrade},
	{role.DelegatedProducer, role.Producer, lostVariant},
	{role.CreativeProducer, role.Producer, lostVariant},
	{role.AdditionalProducer, role.Producer, lostSpecialty},
	{role.TheatreProducer, role.Producer, lostMedium},
	{role.MusicProducer, role.Producer, lostMedium},
	{role.VocalProducer, role.MusicProducer, lostSpecialty},
	{role.GameProducer, role.Producer, lostMedium},
	{role.AnimationProducer, role.Producer, lostDepartment},
	{role.CoProducer, role.Producer, lostGrade},
	{role.LineProducer, role.Producer, lostGrade},
	{role.ExecutiveLineProducer, role.LineProducer, lostVariant},
	{role.AssociateProducer, role.Producer, lostGrade},
	{role.AssistantProducer, role.Producer, lostGrade},
	{role.CoordinatingProducer, role.Producer, lostGrade},
	{role.ConsultingProducer, role.Producer, lostGrade},
	{role.SegmentProducer, role.Producer, lostSpecialty},
	{role.FieldProducer, role.Producer, lostSpecialty},
	{role.SupervisingFieldProducer, role.FieldProducer, lostGrade},
	{role.StoryProducer, role.Producer, lostSpecialty},
	{role.SeniorStoryProducer, role.StoryProducer, lostGrade},
	{role.SupervisingStoryProducer, role.StoryProducer, lostGrade},
	{role.SeniorProducer, role.Producer, lostGrade},
	{role.SeriesProducer, role.Producer, lostGrade},
	{role.EditProducer, role.Producer, lostSpecialty},
	{role.ProducerDirector, role.Producer, lostSpecialty},
	{role.CastingProducer, role.Producer, lostSpecialty},
	{role.CelebrityProducer, role.Producer, lostSpecialty},
	{role.ArchivalProducer, role.Producer, lostSpecialty},
	{role.DevelopmentProducer, role.Producer, lostSpecialty},
	{role.DigitalProducer, role.Producer, lostDepartment},
	{role.TransmediaProducer, role.Producer, lostMedium},
	{role.PostProducer, role.Producer, lostDepartment},
	{role.DeliverablesProducer, role.Producer, lostSpecialty},
	{role.VFXProducer, role.Producer, lostDepartment},
	{role.VFXAssociateProducer, role.VFXProducer, lostGrade},
	{role.VFXLineProducer, role.VFXProducer, lostGrade},
	{role.NewsProducer, role.Producer, lostMedium},
	{role.GalleryProducer, role.Producer, lostSpecialty},
	{role.AgencyProducer, role.Producer, lostMedium},
	{role.TechnicalProducer, role.GameProducer, lostSpecialty},
	{role.LiveProducer, role.GameProducer, lostSpecialty},
	{role.CustomProducer, role.GameProducer, lostSpecialty},
	{role.PublisherProducer, role.GameProducer, lostSpecialty},
	{role.ChiefProducer, role.Producer, lostGrade},
	{role.OtherProducer, role.Producer, lostSpecialty},
	{role.UnitProductionManager, role.ProductionManager, lostVariant},
	{role.ProductionSupervisor, role.ProductionManager, lostGrade},
}
