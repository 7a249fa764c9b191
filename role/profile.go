package role

import (
	"iter"

	"example.com/producedby/internal/enum"
)

// Dimension is a side of a role that two roles can be compared on: the five of
// the published comparison of producer and executive producer (seed-002
// S150-S154), and how hands-on the role is.
//
// Each has a near end, close to the daily making of the work, and a far end.
// The zero value means that no dimension is meant.
type Dimension uint8

const (
	// RoleInProduction runs from daily operations to project vision.
	RoleInProduction Dimension = iota + 1
	// CreativeInvolvement runs from the creative work to the business around it.
	CreativeInvolvement
	// FinancialResponsibility runs from the budget in detail to funding and major decisions.
	FinancialResponsibility
	// DecisionMakingAuthority runs from operational to high-level strategic decisions.
	DecisionMakingAuthority
	// ProjectInfluence runs from day-to-day progress to the overall trajectory.
	ProjectInfluence
	// HandsOn runs from work on the set and in the office to oversight from a distance.
	HandsOn
)

// dimensionRow says what a dimension is read from: the sides of the work at each
// end, and the capacities that count there.
type dimensionRow struct {
	near, far           string
	nearSides, farSides side
	capacities          []Capacity
}

var (
	working  = []Capacity{Performs, Prepares, Oversees, Approves, Decides}
	anyPart  = []Capacity{Performs, Prepares, Oversees, Approves, Decides, TakesPart}
	deciding = []Capacity{Approves, Decides}
)

// dimensionRows is in the order of the constants.
var dimensionRows = [...]dimensionRow{
	RoleInProduction:        {"daily operations", "project vision", daily | accounts, funding | strategy, working},
	CreativeInvolvement:     {"hands-on in the creative work", "financial and business", creative, funding | strategy, anyPart},
	FinancialResponsibility: {"the budget in detail", "funding and major decisions", accounts, funding, anyPart},
	DecisionMakingAuthority: {"operational", "high-level strategic", daily, funding | strategy, deciding},
	ProjectInfluence:        {"day-to-day progress", "overall trajectory", daily | accounts, strategy, anyPart},
	HandsOn:                 {"in the daily work", "from a distance", making, everySide, anyPart},
}

// Ends returns what the near and the far end of the dimension are called, or
// empty text for an invalid dimension.
func (d Dimension) Ends() (near, far string) {
	if !d.Valid() {
		return "", ""
	}
	return dimensionRows[d].near, dimensionRows[d].far
}

// Duties returns the duties that the near and the far end of the dimension are
// read from, in whatever medium they occur. [HandsOn] tells its ends apart by
// what is done about a duty: only work by hand is near, and everything may be far.
func (d Dimension) Duties() (near, far DutySet) {
	if !d.Valid() {
		return DutySet{}, DutySet{}
	}
	return dutiesOf(dimensionRows[d].nearSides), dutiesOf(dimensionRows[d].farSides)
}

// Tally says how much of one end of a dimension a role holds.
//
// The zero value holds nothing of nothing.
type Tally struct {
	Of      DutySet // the duties at this end that anybody has in this setting
	Usual   DutySet // those of them held usually or always
	AtTimes DutySet // those held sometimes or often
	Not     DutySet // those that claims say are held rarely or never
	General DutySet // those held that only a claim about work at large speaks of: of no medium in particular, or of more than two at once
}

// Weight returns how much is held: 4 for a duty held usually, 2 for one held at
// times, half of that for one that only a claim about work at large speaks of, so
// that what is said of a setting itself weighs more. The weights are this
// library's proposal.
func (t Tally) Weight() int {
	count := func(duties DutySet) int { return 2*duties.Len() - duties.Intersect(t.General).Len() }
	return 2*count(t.Usual) + count(t.AtTimes)
}

// IsZero reports whether nothing is held.
func (t Tally) IsZero() bool { return t.Usual.IsZero() && t.AtTimes.IsZero() }

// with returns the tally with one more duty held.
func (t Tally) with(d Duty, h grip) Tally {
	switch {
	case h.often >= Usually:
		t.Usual = t.Usual.With(d)
	case h.often >= Sometimes:
		t.AtTimes = t.AtTimes.With(d)
	case h.often != 0:
		t.Not = t.Not.With(d)
		return t
	default:
		return t
	}
	if h.general {
		t.General = t.General.With(d)
	}
	return t
}

// Reading is where a role stands on one [Dimension].
type Reading struct {
	Dimension Dimension
	Near, Far Tally
	Daily     Frequency // of [HandsOn]: how often the role works in the daily operations, or else in the running of the set, the direction or the recording sessions, zero if no claim says; of the others zero
	Broad     bool      // whether what Daily says is said of more than the setting's own format: of the medium at large, or of work at large
	By        Capacity  // of [DecisionMakingAuthority]: what it was read from, [Decides], else [Advises], else [TakesPart]; of the others zero
}

// Lean says towards which end of a dimension a role leans.
//
// The zero value means that no claim says.
type Lean uint8

const (
	// LeansNear holds more of the near end.
	LeansNear Lean = iota + 1
	// LeansBoth holds about as much of one end as of the other.
	LeansBoth
	// LeansFar holds more of the far end.
	LeansFar
)

// Lean returns towards which end the role leans: the end of which it holds the
// larger share by [Tally.Weight], if it is larger by an eighth at least (on
// [DecisionMakingAuthority], which few duties tell of, by a quarter), and stays
// larger when the other end, if it holds anything, is given the least that one more
// claim could add. On [HandsOn] it follows from [Reading.Degree].
func (r Reading) Lean() Lean {
	part := 8
	if r.Dimension == DecisionMakingAuthority {
		part = 4
	}
	near, far := r.Near.Weight()*r.Far.Of.Len(), r.Far.Weight()*r.Near.Of.Len()
	clear := func(more, less, claim int) bool {
		return part*more >= (part+1)*less && (less == 0 || more > less+claim)
	}
	switch {
	case r.Dimension == HandsOn:
		return degreeLeans[r.Degree()]
	case near == 0 && far == 0:
		return 0
	case near > 0 && clear(near, far, r.Near.Of.Len()):
		return LeansNear
	case far > 0 && clear(far, near, r.Far.Of.Len()):
		return LeansFar
	default:
		return LeansBoth
	}
}

// Degree says how hands-on a role is: how near to the daily making of the work.
//
// The zero value means that no claim says.
type Degree uint8

const (
	// HandsOff has no part in the making.
	HandsOff Degree = iota + 1
	// HandsOnRarely is in the making now and then, and mostly watches or decides.
	HandsOnRarely
	// HandsOnPartly is in the making as much as above it.
	HandsOnPartly
	// HandsOnDaily is in the daily work.
	HandsOnDaily
)

// degreeLeans is the end that each degree leans to.
var degreeLeans = [...]Lean{0, LeansFar, LeansFar, LeansBoth, LeansNear}

// Degree returns how hands-on the role is by a reading of [HandsOn], zero by one
// of another dimension.
//
// What is said of the daily operations comes first, and where nothing is, of the
// running of the set, the direction and the recording sessions: who usually works in them is
// hands-on daily, but only partly where that is said of work at large, or of every
// format of the medium, and less than a third of its work is by hand; who does at
// times, partly, and so does who is said to by one source and at times by another;
// who rarely or never does, rarely. Where no claim says, the share of its work that is by hand
// tells: daily from three fifths, partly from one third. Who has functions delegated
// that no claim names, and no other work by hand, is rarely hands-on: they may be
// any. The thresholds are this library's proposal.
func (r Reading) Degree() Degree {
	near := r.Near.Weight()
	all := near + r.Far.Weight()
	switch {
	case r.Dimension != HandsOn || all == 0:
		return 0
	case near == 0 && r.Far.Usual.Union(r.Far.AtTimes).Has(DelegatedFunctions):
		return HandsOnRarely
	case near == 0:
		return HandsOff
	case r.Daily >= Usually && !r.Broad:
		return HandsOnDaily
	case r.Daily >= Usually && 3*near >= all, r.Daily == 0 && 5*near >= 3*all:
		return HandsOnDaily
	case r.Daily >= Sometimes, r.Daily == 0 && 3*near >= all:
		return HandsOnPartly
	default:
		return HandsOnRarely
	}
}

// Profile is where a role stands on every dimension in a setting. It is derived
// from the claims of a matrix and says nothing they do not say.
type Profile struct {
	Role     Role
	Setting  Setting
	Readings [6]Reading // in the order of the dimensions
}

// On returns the reading of one dimension, zero for an invalid one.
func (p Profile) On(d Dimension) Reading {
	if !d.Valid() {
		return Reading{}
	}
	return p.Readings[d-1]
}

// Degree returns how hands-on the role is; see [Reading.Degree].
func (p Profile) Degree() Degree { return p.On(HandsOn).Degree() }

// ProfileOf returns the profile of a role by the published claims; see
// [Matrix.Profile].
func ProfileOf(r Role, in Setting) Profile { return Published().Profile(r, in) }

// Profile returns where the role stands on every dimension in the setting.
//
// Every duty has a side: the daily work, the money in detail, the creative work,
// the people taken on, the funding, the strategy. A dimension sets the share that
// the role holds of one side of the work there is in the setting against its
// share of another, so that it can be read in every medium. Who approves and
// decides nothing is read on [DecisionMakingAuthority] from the advice it gives, if
// that is a third of its work or more, and else from the work it does;
// [Reading.By] says which.
func (m *Matrix) Profile(r Role, in Setting) Profile {
	return m.profile(r, in, m.known(in))
}

// profile is [Matrix.Profile] with the duties that anybody has in the setting.
func (m *Matrix) profile(r Role, in Setting, here DutySet) Profile {
	p := Profile{Role: r, Setting: in}
	grips := m.grips(r, in)
	for d := range Dimensions() {
		row := dimensionRows[d]
		reading := grips.reading(d, row.capacities)
		if d == DecisionMakingAuthority {
			reading = grips.authority()
		}
		if d == HandsOn {
			reading = grips.handsOn()
		}
		near, far := d.Duties()
		reading.Near.Of = near.Intersect(here).Union(reading.Near.Usual).Union(reading.Near.AtTimes) // the whole production counts for either side
		reading.Far.Of = far.Intersect(here)
		p.Readings[d-1] = reading
	}
	return p
}

// Comparison sets two roles side by side in one setting.
type Comparison struct {
	A, B  Profile
	OnlyA DutySet // duties A usually takes part in and B does not
	Both  DutySet
	OnlyB DutySet
}

// Compare sets two roles side by side by the published claims; see
// [Matrix.Compare].
func Compare(a, b Role, in Setting) Comparison { return Published().Compare(a, b, in) }

// Compare sets two roles side by side in the setting: their profiles, and the
// duties that either or both usually take part in.
func (m *Matrix) Compare(a, b Role, in Setting) Comparison {
	ofA := m.Duties(a, TakesPart, in, Usually)
	ofB := m.Duties(b, TakesPart, in, Usually)
	here := m.known(in)
	return Comparison{
		A:     m.profile(a, in, here),
		B:     m.profile(b, in, here),
		OnlyA: ofA.Minus(ofB),
		Both:  ofA.Intersect(ofB),
		OnlyB: ofB.Minus(ofA),
	}
}

var dimensionNames = enum.Set{Type: "role.Dimension", Names: []enum.Name{
	RoleInProduction:        {Slug: "role-in-production", Label: "role in production"},
	CreativeInvolvement:     {Slug: "creative-involvement", Label: "creative involvement"},
	FinancialResponsibility: {Slug: "financial-responsibility", Label: "financial responsibility"},
	DecisionMakingAuthority: {Slug: "decision-making-authority", Label: "decision-making authority"},
	ProjectInfluence:        {Slug: "project-influence", Label: "influence on the project"},
	HandsOn:                 {Slug: "hands-on", Label: "hands-on degree"},
}}

// String returns the English label.
func (d Dimension) String() string { return enum.String(dimensionNames, d) }

// Valid reports whether d is a member of the set; zero is not.
func (d Dimension) Valid() bool { return enum.Valid(dimensionNames, d) }

// AppendText appends the slug; see [Dimension.MarshalText].
func (d Dimension) AppendText(b []byte) ([]byte, error) { return enum.AppendText(dimensionNames, b, d) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (d Dimension) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (d *Dimension) UnmarshalText(text []byte) error { return enum.Unmarshal(dimensionNames, d, text) }

// Dimensions yields every dimension in the order of the constants.
func Dimensions() iter.Seq[Dimension] { return enum.All[Dimension](dimensionNames) }

var leanNames = enum.Set{Type: "role.Lean", Names: []enum.Name{
	LeansNear: {Slug: "near", Label: "near"},
	LeansBoth: {Slug: "both", Label: "both"},
	LeansFar:  {Slug: "far", Label: "far"},
}}

// String returns the English label.
func (l Lean) String() string { return enum.String(leanNames, l) }

// Valid reports whether l is a member of the set; zero is not.
func (l Lean) Valid() bool { return enum.Valid(leanNames, l) }

// AppendText appends the slug; see [Lean.MarshalText].
func (l Lean) AppendText(b []byte) ([]byte, error) { return enum.AppendText(leanNames, b, l) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (l Lean) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (l *Lean) UnmarshalText(text []byte) error { return enum.Unmarshal(leanNames, l, text) }

var degreeNames = enum.Set{Type: "role.Degree", Names: []enum.Name{
	HandsOff:      {Slug: "off", Label: "hands off"},
	HandsOnRarely: {Slug: "rarely", Label: "rarely hands-on"},
	HandsOnPartly: {Slug: "partly", Label: "partly hands-on"},
	HandsOnDaily:  {Slug: "daily", Label: "hands-on daily"},
}}

// String returns the English label.
func (d Degree) String() string { return enum.String(degreeNames, d) }

// Valid reports whether d is a member of the set; zero is not.
func (d Degree) Valid() bool { return enum.Valid(degreeNames, d) }

// AppendText appends the slug; see [Degree.MarshalText].
func (d Degree) AppendText(b []byte) ([]byte, error) { return enum.AppendText(degreeNames, b, d) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (d Degree) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (d *Degree) UnmarshalText(text []byte) error { return enum.Unmarshal(degreeNames, d, text) }

// Degrees yields every degree, the least hands-on first.
func Degrees() iter.Seq[Degree] { return enum.All[Degree](degreeNames) }
