package role

import (
	"math/bits"
)

// side is the side of producing work that a duty lies on; a duty may lie on two,
// or on none that tells roles apart.
type side uint8

const (
	daily    side = 1 << iota // the running of the making
	accounts                  // the money in detail
	creative                  // what the work is like
	people                    // who is taken on
	funding                   // the money at large
	strategy                  // the project as a business

	making    = daily | accounts | creative
	everySide = side(1<<6 - 1)
)

// domainSides is the side of the duties of each domain.
var domainSides = [...]side{
	DomainDevelopment:  creative,
	DomainFinancing:    funding,
	DomainBusiness:     strategy,
	DomainManagement:   daily,
	DomainTalent:       creative,
	DomainHiring:       people,
	DomainBudget:       accounts,
	DomainSchedule:     daily,
	DomainPhysical:     daily,
	DomainCreative:     creative,
	DomainPost:         creative,
	DomainDelivery:     daily,
	DomainDistribution: strategy,
	DomainStage:        strategy,
	DomainMusic:        creative,
	DomainGames:        daily,
	DomainGuilds:       daily,
}

// neutral marks a duty that lies on no side: both of two roles that differ in
// everything else may have it.
const neutral side = 1 << 7

// dutySides is the side of the duties that differ from their domain.
var dutySides = [len(dutyDomains)]side{
	Rights:                   strategy,
	WriterEngagement:         people,
	Pitch:                    strategy,
	Packaging:                strategy,
	Greenlight:               strategy,
	SeriesOrder:              strategy,
	Turnaround:               strategy,
	Research:                 daily,
	EditorialSpecification:   strategy,
	Contracts:                accounts,
	PrincipalDeals:           funding,
	LegalPaperwork:           accounts,
	Insurance:                accounts,
	Payroll:                  accounts,
	Clearances:               accounts,
	FilmMakerLiaison:         daily,
	ProductionRepresentation: neutral,
	OverallManagement:        neutral,
	CompletionWithinBudget:   accounts,
	AgreedStandards:          neutral,
	ProducerSupervision:      neutral,
	BudgetTrouble:            accounts,
	Introductions:            neutral,
	Shutdown:                 strategy,
	MarqueeTalent:            strategy,
	ContributorBooking:       daily,
	CastCommunication:        daily,
	CrewHiring:               daily,
	MusicianBooking:          daily,
	BudgetExpectations:       funding,
	BudgetIncrease:           funding,
	FieldShooting:            daily | creative,
	SegmentProduction:        daily | creative,
	Rundown:                  daily | creative,
	ProjectVision:            strategy,
	StoryInPost:              daily | creative,
	PostBudget:               accounts,
	PostDeals:                accounts,
	PostSupervision:          daily,
	VisualEffects:            daily,
	VisualEffectsBids:        accounts,
	BoxOffice:                accounts,
	CompanyWelfare:           daily,
	AuthorApprovals:          creative,
	AlbumRelease:             strategy,
	GameVision:               creative,
}

// on returns the side d lies on, zero for none.
func (d Duty) on() side {
	if s := dutySides[d]; s != 0 {
		return s &^ neutral
	}
	return domainSides[dutyDomains[d]]
}

// dutiesOf returns the duties that lie on any of the sides; every duty if all
// are named.
func dutiesOf(sides side) DutySet {
	return dimensionDuties()[sides]
}

// unpackDimensionDuties returns the duties of the sides that a dimension is read
// from.
func unpackDimensionDuties() map[side]DutySet {
	sets := make(map[side]DutySet)
	for _, row := range dimensionRows {
		for _, sides := range [...]side{row.nearSides, row.farSides} {
			var s DutySet
			for d := range Duties() {
				if sides == everySide || d.on()&sides != 0 {
					s = s.With(d)
				}
			}
			sets[sides] = s
		}
	}
	return sets
}

// grip is how firmly a role holds a capacity in a duty.
type grip struct {
	often   Frequency
	general bool // only a claim about work at large says so
	broad   bool // or only one about every format of the medium, where one format was asked about
}

// weight is what one duty so held counts in [Tally.Weight].
func (g grip) weight() int {
	w := 0
	switch {
	case g.often >= Usually:
		w = 4
	case g.often >= Sometimes:
		w = 2
	}
	if g.general {
		w /= 2
	}
	return w
}

// firmer returns the grip that weighs more.
func (g grip) firmer(h grip) grip {
	if h.weight() > g.weight() {
		return h
	}
	return g
}

// gripRow is how firmly a role holds each capacity in one duty.
type gripRow struct {
	duty Duty
	in   [TakesPart + 1]grip
}

// gripTable is what a role holds in a setting, a duty a row.
type gripTable []gripRow

// grips returns what r holds in the setting.
func (m *Matrix) grips(r Role, in Setting) gripTable {
	var duties DutySet
	for broader := r; broader != 0; broader = broader.InheritsFrom() {
		claims := m.of(broader)
		for i := range claims {
			if _, ok := claims[i].Scope.In(in); ok {
				duties = duties.With(claims[i].Duty)
			}
		}
	}
	table := make(gripTable, 0, duties.Len())
	for d := range duties.All() {
		row := gripRow{duty: d}
		for c := range Capacities() {
			if best, ok := m.best(Question{Role: r, Duty: d, Capacity: c, Setting: in}); ok {
				covering, _ := best.Scope.In(in)
				general := best.Scope.atLarge(in)
				row.in[c] = grip{best.Frequency, general, general || covering.Format == 0 && in.Format != 0}
			}
		}
		table = append(table, row)
	}
	return table
}

// atLarge reports whether the scope speaks of work at large where it covers in: of
// no medium in particular, or of more than two.
func (s Scope) atLarge(in Setting) bool {
	var media uint
	for _, of := range s.settings {
		media |= 1 << of.Medium
	}
	covering, _ := s.In(in)
	return covering.Medium == 0 || bits.OnesCount(media) > 2
}

// known returns the duties that some claim gives to anybody in the setting.
func (m *Matrix) known(in Setting) DutySet {
	var s DutySet
	for i := range m.claims {
		if c := &m.claims[i]; !s.Has(c.Duty) && c.Frequency >= Sometimes {
			if _, ok := c.Scope.In(in); ok {
				s = s.With(c.Duty)
			}
		}
	}
	return s
}

// firmest returns the firmest grip by any of the capacities.
func (row *gripRow) firmest(capacities ...Capacity) grip {
	var g grip
	for _, c := range capacities {
		g = g.firmer(row.in[c])
	}
	return g
}

// reading tallies what is held by the capacities at both ends of d.
func (t gripTable) reading(d Dimension, capacities []Capacity) Reading {
	r := Reading{Dimension: d}
	for i := range t {
		row := &t[i]
		on, held := row.duty.on(), row.firmest(capacities...)
		if most := row.most(capacities...); most != 0 && most < Sometimes {
			held.often = most
		}
		if on&dimensionRows[d].nearSides != 0 {
			r.Near = r.Near.with(row.duty, held)
		}
		if on&dimensionRows[d].farSides != 0 {
			r.Far = r.Far.with(row.duty, held)
		}
	}
	return r
}

// authority tallies what the role approves or decides; if that is nothing, what it
// advises on, if that is a third of its work or more, and else what it works in.
func (t gripTable) authority() Reading {
	weight := func(r Reading) int { return r.Near.Weight() + r.Far.Weight() }
	decides := t.reading(DecisionMakingAuthority, deciding)
	decides.By = Decides
	advises := t.reading(DecisionMakingAuthority, []Capacity{Advises})
	advises.By = Advises
	works := t.reading(DecisionMakingAuthority, working)
	works.By = TakesPart
	switch {
	case weight(decides) > 0:
		return decides
	case weight(advises) > 0 && 3*weight(advises) >= weight(works):
		return advises
	case weight(works) == 0:
		works.By = 0
	}
	return works
}

// handsOn tallies work by hand against work from a distance: to perform or
// prepare a duty of the making is by hand, to oversee it or to have some part in
// it is half so, to advise, approve or decide is not. Delegated functions may be any
// and are not counted as by hand. Where no claim names work of the making, to
// perform the whole production or to take part in it is half by hand: the making is
// a half of it.
func (t gripTable) handsOn() Reading {
	r := Reading{Dimension: HandsOn}
	var onSet grip // who runs the set, directs or is in the studio
	for i := range t {
		row := &t[i]
		hand, half := row.firmest(Performs, Prepares), row.firmest(Oversees)
		word := row.firmest(Advises, Approves, Decides)
		if word.often < Sometimes {
			half = half.firmer(row.in[TakesPart])
		}
		switch {
		case row.duty.on()&making == 0 || row.duty == DelegatedFunctions || row.duty == CreativeAdvice:
			r.Far = r.Far.with(row.duty, row.firmest(anyPart...))
		case hand.often >= Sometimes:
			r.Near = r.Near.with(row.duty, hand)
			if hand.often < Usually && half.firmer(word).often >= Usually {
				r.Far = r.Far.with(row.duty, grip{often: Sometimes, general: hand.general})
			}
		case half.often >= Sometimes:
			half.often = Sometimes
			r.Near, r.Far = r.Near.with(row.duty, half), r.Far.with(row.duty, half)
		default:
			r.Far = r.Far.with(row.duty, word)
		}
		switch works := row.daily(); {
		case row.duty == DailyOperations:
			r.Daily, r.Broad = works.often, works.broad
		case row.duty == SetOperations || row.duty == Directing || row.duty == RecordingSessions:
			onSet = onSet.firmer(works)
		}
	}
	if r.Daily == 0 && onSet.often >= Usually {
		r.Daily = onSet.often // said of what is the same in every format
	}
	if r.Near.IsZero() {
		return t.halfIn(r, OverallManagement)
	}
	return r
}

// halfIn counts a duty that the role performs, or has some other part in than from
// above, as half by hand.
func (t gripTable) halfIn(r Reading, d Duty) Reading {
	for i := range t {
		row := &t[i]
		if row.duty != d || row.most(Oversees, Approves, Decides) >= Sometimes {
			continue
		}
		half := row.firmest(Performs, Prepares, TakesPart)
		half.often = min(half.often, Sometimes)
		r.Near = r.Near.with(d, half)
		r.Far.Usual, r.Far.AtTimes, r.Far.General = r.Far.Usual.Without(d), r.Far.AtTimes.Without(d), r.Far.General.Without(d)
		r.Far = r.Far.with(d, half)
	}
	return r
}

// daily returns how firmly the role works in the duty of the row, or else has some
// part in it. Where a source says that it has a part less often than another has it
// work there, it is the lesser.
func (row *gripRow) daily() grip {
	var works grip
	for _, c := range [...]Capacity{Performs, Prepares, Oversees, Decides} {
		if row.in[c].often > works.often {
			works = row.in[c]
		}
	}
	if part := row.in[TakesPart]; part.often != 0 && (works.often == 0 || part.often < works.often) {
		return part
	}
	return works
}
