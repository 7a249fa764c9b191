package hierarchy

import (
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// maxClimb bounds how many absent roles a default line climbs over; the tables
// have no chain as long.
const maxClimb = 16

// starter draws the default lines of one draft.
type starter struct {
	draft  *Draft
	first  map[role.Role]int // the first position of each role, before who only stands for it
	joined map[[2]ID]bool    // pairs that a solid line joins, either way round
}

func newStarter(d *Draft) *starter {
	s := &starter{draft: d, first: make(map[role.Role]int), joined: make(map[[2]ID]bool)}
	for i, p := range d.Positions {
		r := s.role(i)
		old, taken := s.first[r]
		if p.Role.Valid() && (!taken || p.Role == r && d.Positions[old].Role != r) {
			s.first[r] = i
		}
	}
	return s
}

// role returns the role that position i stands for.
func (s *starter) role(i int) role.Role { return meant(s.draft.Positions[i].Role, s.draft.setting(i)) }

// meant returns the role that a position of role r stands for in a setting: who is
// called just producer of a stage work, a recording or a game is its theatre, music
// or game producer, as the table of titles has it.
func meant(r role.Role, in role.Setting) role.Role {
	if r != role.Producer {
		return r
	}
	switch in.Medium {
	case role.Theatre:
		return role.TheatreProducer
	case role.Music:
		return role.MusicProducer
	case role.VideoGame:
		return role.GameProducer
	default:
		return r
	}
}

// setting returns the setting of position i: the chart's, with what the
// position itself says.
func (d *Draft) setting(i int) role.Setting { return narrow(d.Setting, d.Positions[i].Setting) }

// narrow returns own with its open dimensions taken from whole.
func narrow(whole, own role.Setting) role.Setting {
	switch {
	case own.Medium != 0:
	case own.Format == 0 || own.Format.In(whole.Medium):
		own.Medium = whole.Medium
	default:
		own.Medium = own.Format.Medium()
	}
	if own.Format == 0 && (own.Medium == whole.Medium || whole.Format.In(own.Medium)) {
		own.Format = whole.Format
	}
	if own.Scale == 0 {
		own.Scale = whole.Scale
	}
	if own.Market == "" {
		own.Market = whole.Market
	}
	return own
}

// fit returns the position that stands best for role to as the superior or
// counterpart of position i: a showrunner first unless himself is set, then who
// holds the very role, then the variants that stand for it, in the order of the
// constants; of several positions of one role it is the first listed. A position
// of i's own role, or of a role between it and the role named, is a peer and does
// not fit, unless the line names it: executive producers do not answer to each
// other, yet a story producer answers to the senior story producer.
func (s *starter) fit(i int, to role.Role, himself bool) (int, bool) {
	from := s.role(i)
	var best role.Role
	top := 0
	for r := range s.first {
		if !r.Is(to) || r.Is(from) && !to.Is(from) || r != to && from.Is(r) {
			continue
		}
		if g := grade(r, to, himself); g > top || g == top && r < best {
			best, top = r, g
		}
	}
	if top == 0 {
		return -1, false
	}
	return s.first[best], true
}

// grade tells how well role r, which is role to or a variant of it, stands for
// it; himself says that a showrunner does not go before the role itself. It is
// zero for a variant that does not stand for it.
func grade(r, to role.Role, himself bool) int {
	switch {
	case r == role.Showrunner && !himself:
		return 4
	case r == role.CoShowrunner && !himself && to != role.Showrunner:
		return 3
	case r == to:
		return 2
	case standsIn(r):
		return 1
	default:
		return 0
	}
}

// standsIn reports whether a holder of r has the place of the role that it is a
// variant of where nobody holds that role itself: the producer of a medium is its
// producer, the studio's executive producer is its picture's, the delegate
// producer is the main one. Who has the title for money or for a name stands above
// nobody, nor does the producer of a part.
func standsIn(r role.Role) bool {
	return slices.Contains(standIns[:], r) || r.Broader() == role.DepartmentHead
}

// standIns are the variants that take the place of their broader role.
var standIns = [...]role.Role{
	role.StudioExecutiveProducer,
	role.NonWritingExecutiveProducer,
	role.Showrunner,
	role.CoShowrunner,
	role.DelegatedProducer,
	role.TheatreProducer,
	role.MusicProducer,
	role.GameProducer,
	role.AnimationProducer,
	role.ExecutiveLineProducer,
	role.SupervisingFieldProducer,
	role.SeniorStoryProducer,
	role.SupervisingStoryProducer,
	role.UnitProductionManager,
	role.HeadWriter,
	role.ArtistsAndRepertoire,
}

// himself reports whether the row is about the holder of its second role himself,
// and not about a showrunner in his place: it is always true, and in the setting a
// showrunner answers to that role.
func (r *lineRow) himself(f Function, in role.Setting) bool {
	return r.frequency == role.Always && reaches(role.Showrunner, r.to, f, in, 1)
}

// choice is a position that a default line leads to.
type choice struct {
	position int
	fact     role.FactID // of the first step
}

// superior returns the position that position i reports to by default in f.
func (s *starter) superior(i int, f Function) (choice, bool) {
	return s.climb(i, s.role(i), f, maxClimb)
}

// climb finds the nearest position above role r that can be the superior of
// position i: by the lines that prevail, or, where they lead to nobody present,
// by proposals.
func (s *starter) climb(i int, r role.Role, f Function, steps int) (choice, bool) {
	in := s.draft.setting(i)
	rows := superiorRows(r, f, in)
	c, ok := s.follow(i, rows, f, steps)
	if ok || len(rows) == 0 || rows[0].strength() == cite.Proposal {
		return c, ok
	}
	return s.follow(i, bestRows(r, f, in, isProposal), f, steps)
}

// follow finds the nearest position that the rows lead to.
func (s *starter) follow(i int, rows []*lineRow, f Function, steps int) (choice, bool) {
	in := s.draft.setting(i)
	var nearest *lineRow
	var at int
	for _, row := range rows {
		fit, ok := s.fit(i, row.to, row.himself(f, in))
		if ok && (nearest == nil || reaches(row.to, nearest.to, f, in, maxClimb)) {
			nearest, at = row, fit
		}
	}
	if nearest != nil {
		return choice{at, nearest.id}, true
	}
	if steps == 0 {
		return choice{}, false
	}
	for _, row := range rows {
		if c, ok := s.climb(i, row.to, f, steps-1); ok {
			return choice{c.position, row.id}, true
		}
	}
	return choice{}, false
}

// reaches reports whether role r answers to role to, directly or through
// others, by the lines that prevail in f.
func reaches(r, to role.Role, f Function, in role.Setting, steps int) bool {
	if steps == 0 {
		return false
	}
	for _, row := range superiorRows(r, f, in) {
		if row.to == to || row.to != r && reaches(row.to, to, f, in, steps-1) {
			return true
		}
	}
	return false
}

// solid returns the default reporting lines of position i: one for every
// function if they agree, or else the one for business for every function and
// one for each function that differs.
func (s *starter) solid(i int) []Link {
	p := s.draft.Positions[i]
	var chosen [functionCount]choice
	var there [functionCount]bool
	for f := range Functions() {
		chosen[f-1], there[f-1] = s.superior(i, f)
	}
	link := func(f Function, c choice) Link {
		to := s.draft.Positions[c.position].ID
		s.joined[[2]ID{p.ID, to}], s.joined[[2]ID{to, p.ID}] = true, true
		return Link{From: p.ID, To: to, Kind: ReportsTo, Function: f, Fact: c.fact}
	}
	same := func(a, b Function) bool {
		return there[a-1] == there[b-1] && chosen[a-1].position == chosen[b-1].position
	}
	var links []Link
	if same(Business, Creative) && same(Business, OnSet) {
		if there[Business-1] {
			links = append(links, link(0, chosen[Business-1]))
		}
		return links
	}
	for f := range Functions() {
		if there[f-1] {
			links = append(links, link(f, chosen[f-1]))
		}
	}
	return links
}

// dotted returns the default dotted lines of position i: at most one for each
// role that it liaises with, to the position that fits best.
func (s *starter) dotted(i int) []Link {
	p := s.draft.Positions[i]
	var links []Link
	for r := s.role(i); r != 0; r = r.InheritsFrom() {
		for _, row := range linesFrom()[r] {
			if _, ok := row.covering(s.draft.setting(i)); !ok || row.kind != LiaisesWith || row.frequency < role.Often {
				continue
			}
			fit, ok := s.fit(i, row.to, false)
			if !ok {
				continue
			}
			link := Link{From: p.ID, To: s.draft.Positions[fit].ID, Kind: LiaisesWith, Fact: row.id}
			if !slices.ContainsFunc(links, func(old Link) bool { return old.sameLine(link) }) && !s.joined[[2]ID{link.From, link.To}] {
				links = append(links, link)
			}
		}
	}
	return links
}
