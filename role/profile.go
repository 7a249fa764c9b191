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

// dimensionRow says what a dimension is read from: the duties and capacities of
// each end.
type dimensionRow struct {
	near, far                     string
	nearDuties, farDuties         []Duty
	nearCapacities, farCapacities []Capacity
}

var (
	working  = []Capacity{Performs, Prepares, Oversees, Decides}
	anyPart  = []Capacity{TakesPart}
	deciding = []Capacity{Approves}
)

// dimensionRows is in the order of the constants.
var dimensionRows = [...]dimensionRow{
	RoleInProduction: {
		"daily operations", "project vision",
		[]Duty{DailyOperations, ProblemSolving, DepartmentCommunication, CrewCoordination, Logistics, SetOperations},
		[]Duty{Financing, Packaging, StrategicOversight, BusinessDecisions, BusinessRelationships, ProjectVision},
		working, working,
	},
	CreativeInvolvement: {
		"hands-on in the creative work", "financial and business",
		[]Duty{CreativeDirection, Vision, DirectorConsultation, ScriptDevelopment, PrincipalCasting, PostSupervision},
		[]Duty{Financing, InvestorRelations, BusinessRelationships, BusinessDecisions, MajorFinancialDecisions, DistributionStrategy},
		working, working,
	},
	FinancialResponsibility: {
		"the budget in detail", "funding and major decisions",
		[]Duty{BudgetManagement, ScriptBreakdown, ContingencySpending, CostReports, BudgetTrouble, Payroll},
		[]Duty{Financing, FundingShortfall, InvestorRelations, MajorFinancialDecisions, BudgetExpectations, BudgetIncrease},
		working, working,
	},
	DecisionMakingAuthority: {
		"operational", "high-level strategic",
		[]Duty{CrewHiring, LocationChoice, ScheduleChanges, ShootingDates, Equipment, ProblemSolving},
		[]Duty{MajorFinancialDecisions, BusinessDecisions, MarqueeTalent, Budget, ShootingSchedule, BudgetIncrease},
		working, deciding,
	},
	ProjectInfluence: {
		"day-to-day progress", "overall trajectory",
		[]Duty{DailyOperations, ProblemSolving, DepartmentSupervision, BudgetManagement, ShootingDates, CrewCoordination},
		[]Duty{StrategicOversight, DistributionStrategy, Marketing, Financing, Packaging, DistributionDeal},
		working, anyPart,
	},
	HandsOn: {
		"in the daily work", "from a distance",
		[]Duty{DailyOperations, SetPresence, SetOperations, ProblemSolving, CrewHiring, LocationSecuring, Logistics},
		[]Duty{StrategicOversight, FinancialOversight, ProducerSupervision, MajorFinancialDecisions, BusinessDecisions},
		working, anyPart,
	},
}

// Ends returns what the near and the far end of the dimension are called, or
// empty text for an invalid dimension.
func (d Dimension) Ends() (near, far string) {
	if !d.Valid() {
		return "", ""
	}
	return dimensionRows[d].near, dimensionRows[d].far
}

// Tally says how much of one end of a dimension a role holds.
//
// The zero value holds nothing of nothing.
type Tally struct {
	Of      DutySet // the duties that make up this end
	Usual   DutySet // those held usually or always
	AtTimes DutySet // those held sometimes or often
}

// compare orders tallies by the share of the end that is held, a duty held at
// times counting half.
func (t Tally) compare(u Tally) int {
	return (2*t.Usual.Len()+t.AtTimes.Len())*u.Of.Len() - (2*u.Usual.Len()+u.AtTimes.Len())*t.Of.Len()
}

// Reading is where a role stands on one [Dimension].
type Reading struct {
	Dimension Dimension
	Near, Far Tally
}

// Lean says towards which end of a dimension a role leans.
//
// The zero value means that no claim says.
type Lean uint8

const (
	// LeansNear holds more of the near end.
	LeansNear Lean = iota + 1
	// LeansBoth holds as much of one end as of the other.
	LeansBoth
	// LeansFar holds more of the far end.
	LeansFar
)

// Lean returns towards which end the role leans: the end of which it holds the
// larger share, a duty held at times counting half.
func (r Reading) Lean() Lean {
	if r.Near.Usual.Union(r.Near.AtTimes).Union(r.Far.Usual).Union(r.Far.AtTimes).IsZero() {
		return 0
	}
	switch c := r.Near.compare(r.Far); {
	case c > 0:
		return LeansNear
	case c < 0:
		return LeansFar
	default:
		return LeansBoth
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

// ProfileOf returns the profile of a role by the published claims; see
// [Matrix.Profile].
func ProfileOf(r Role, in Setting) Profile { return Published().Profile(r, in) }

// Profile returns where the role stands on every dimension in the setting.
func (m *Matrix) Profile(r Role, in Setting) Profile {
	p := Profile{Role: r, Setting: in}
	for d := range Dimensions() {
		row := &dimensionRows[d]
		p.Readings[d-1] = Reading{
			Dimension: d,
			Near:      m.tally(r, in, row.nearDuties, row.nearCapacities),
			Far:       m.tally(r, in, row.farDuties, row.farCapacities),
		}
	}
	return p
}

// tally sorts the duties by how often r holds one of the capacities in them.
func (m *Matrix) tally(r Role, in Setting, duties []Duty, capacities []Capacity) Tally {
	var t Tally
	for _, d := range duties {
		t.Of = t.Of.With(d)
		switch f := m.most(r, d, capacities, in); {
		case f >= Usually:
			t.Usual = t.Usual.With(d)
		case f >= Sometimes:
			t.AtTimes = t.AtTimes.With(d)
		}
	}
	return t
}

// most returns the highest frequency with which r holds one of the capacities
// in d.
func (m *Matrix) most(r Role, d Duty, capacities []Capacity, in Setting) Frequency {
	var f Frequency
	for _, c := range capacities {
		f = max(f, m.Frequency(Question{Role: r, Duty: d, Capacity: c, Setting: in}))
	}
	return f
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
	return Comparison{
		A:     m.Profile(a, in),
		B:     m.Profile(b, in),
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
