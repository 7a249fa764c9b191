package phase

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Condition is a fact on which gates and transitions turn, named for what holds
// when it is true.
//
// A log writes a condition as its slug: the words of the constant's name in small letters
// and joined by hyphens. [InsuranceInPlace] is "insurance-in-place".
//
// The zero value means that no condition is meant.
type Condition uint8

const (
	// RightsAgreed holds when owner and buyer have agreed on an exclusive, time-limited right to the material.
	RightsAgreed Condition = iota + 1
	// OptionPaid holds when the money for the option has been paid.
	OptionPaid
	// RightsPurchased holds when the material has been bought, not merely optioned.
	RightsPurchased
	// DevelopmentMoney holds when somebody pays for the development.
	DevelopmentMoney
	// StoryApproved holds when the buyer has approved outline or story.
	StoryApproved
	// TalentAttached holds when a director or actors have committed to the project.
	TalentAttached
	// BudgetDrafted holds when a budget has been put forward.
	BudgetDrafted
	// MoneyCoversBudget holds when what is committed is at least the budget.
	MoneyCoversBudget
	// OutsideMoney holds when the production depends on money that others put up; a self-financed one does not.
	OutsideMoney
	// FinancingInPlace holds when the project is greenlit or its financing has closed.
	FinancingInPlace
	// SpecificationAgreed holds when broadcaster and producer have agreed on budget, content, style, duration, quantity and delivery; that can be told without its signing.
	SpecificationAgreed
	// ScheduleDrafted holds when a shooting schedule has been put forward.
	ScheduleDrafted
	// ScriptCirculated holds when the script has gone out to the departments.
	ScriptCirculated
	// ScriptLocked holds when page and scene numbers are frozen; changes stay possible.
	ScriptLocked
	// BudgetApproved holds when everybody who has to has signed the budget.
	BudgetApproved
	// ScheduleApproved holds when everybody who has to has signed the shooting schedule.
	ScheduleApproved
	// BondRequired holds when the financiers want the completion guaranteed; not every production has a bond.
	BondRequired
	// KeyPeopleVetted holds when the guarantor has looked at budget, schedule and key people.
	KeyPeopleVetted
	// BondIssued holds when the guarantor has signed.
	BondIssued
	// InsuranceInPlace holds when production insurance covers the making.
	InsuranceInPlace
	// CrewInPlace holds when the crew that has to be there is engaged.
	CrewInPlace
	// CastInPlace holds when the cast that has to be there is engaged.
	CastInPlace
	// LocationsSecured holds when places and permits are secured.
	LocationsSecured
	// PointsAgreed holds when no question of a commercial is open any more.
	PointsAgreed
	// ScenesDone holds when each scene of the script has been shot or formally dropped.
	ScenesDone
	// GuildCovered holds when the director works under an agreement that protects the director's cut.
	GuildCovered
	// DirectorsPeriodOver holds when the time protected for the director's cut has passed or been given up.
	DirectorsPeriodOver
	// CutApproved holds when everybody with a say has approved the cut.
	CutApproved
	// PictureLocked holds when the picture is locked.
	PictureLocked
	// MixComplete holds when the sound of the present lock is mixed.
	MixComplete
	// GradeComplete holds when the colour of the present lock is graded.
	GradeComplete
	// StandardsMet holds when the present lock has passed the checks of colour, luminance and loudness.
	StandardsMet
	// WorkDelivered holds when the work has been handed over and accepted.
	WorkDelivered
	// PilotDelivered holds when the pilot has been handed over; it follows from the unit that was ordered as the pilot, if there is one.
	PilotDelivered
	// MilestoneSubmitted holds when what a milestone asks for has been handed in.
	MilestoneSubmitted
	// BuildCertified holds when the platform has certified the final build.
	BuildCertified
	// MixFinished holds when a mix of the recording is finished.
	MixFinished
	// MasterFinished holds when a master of the recording is finished.
	MasterFinished
	// CostsReimbursed holds when whoever takes a project out of turnaround has paid back what it cost its first owner.
	CostsReimbursed
	// UnitsWrapped holds when each part of a work of several parts has been wrapped or has come to an end.
	UnitsWrapped
	// UnitsDelivered holds when each part of a work of several parts has been delivered or has come to an end.
	UnitsDelivered
	// PreviewsPlayed holds when the previews have been played.
	PreviewsPlayed
	// PilotOrdered holds when a pilot was ordered before the series; one ordered straight to series has none. It follows from a unit that was ordered as the pilot.
	PilotOrdered
	// OptionHeld holds while an option runs that was neither exercised nor allowed to lapse.
	OptionHeld
	// OptionExpired holds when the last day of the option is past.
	OptionExpired
	// ElementChanged holds when a new star or director has joined a project in turnaround, so that its first owner may take it back.
	ElementChanged
	// TheatreSecured holds when a theatre is engaged for a stage production.
	TheatreSecured
	// DealsClosed holds when the deals with those who sold a pitch are closed.
	DealsClosed
	// ProofOfConceptShown holds when the buyer has seen a sizzle or another proof of the concept.
	ProofOfConceptShown
	// PilotTested holds when the research on the pilot is in.
	PilotTested
	// ScriptsBanked holds when as many scripts as are wanted before the shoot are written and approved.
	ScriptsBanked
	// StoryboardApproved holds when the storyboard or animatic of a sequence is approved.
	StoryboardApproved
	// ReshootBounded holds when the extent of the additional photography is fixed.
	ReshootBounded
	// CutScreened holds when a cut has been shown to those it is made for, so that it is known what is missing.
	CutScreened
	// DeliveryDated holds when a day of delivery is agreed.
	DeliveryDated
	// DeliveryInTime holds when the work is handed over by the day agreed, or by a later one that was granted.
	DeliveryInTime
	// CertificationPassed holds when the final build of a game has passed the tests of the platform.
	CertificationPassed
	// AdvanceDue holds when fewer advances have been paid than milestones accepted, with one more for the signature.
	AdvanceDue
	// ToleranceExceeded holds when cost or time have run further over than the guarantor has to bear.
	ToleranceExceeded
	// AbandonmentEvent holds when something has happened that the financing agreement lists as a ground for giving up.
	AbandonmentEvent
	// FinancierStops holds when the financier or the guarantor has decided to give the production up.
	FinancierStops
	// StopClauseMet holds when sales have been under the agreed threshold for the agreed number of weeks in a row.
	StopClauseMet
	// ClosingNotice holds when the producer has given notice of the closing.
	ClosingNotice
	// MeetingHeld holds when the meeting that ends the pre-production of a commercial has been held.
	MeetingHeld
)

var conditionNames = enum.Set{Type: "phase.Condition", Names: []enum.Name{
	RightsAgreed:        {Slug: "rights-agreed", Label: "the rights agreed"},
	OptionPaid:          {Slug: "option-paid", Label: "the option paid"},
	RightsPurchased:     {Slug: "rights-purchased", Label: "the rights purchased"},
	DevelopmentMoney:    {Slug: "development-money", Label: "the development money"},
	StoryApproved:       {Slug: "story-approved", Label: "the story approved"},
	TalentAttached:      {Slug: "talent-attached", Label: "a director or cast attached"},
	BudgetDrafted:       {Slug: "budget-drafted", Label: "a budget to judge"},
	MoneyCoversBudget:   {Slug: "money-covers-budget", Label: "the money for the budget"},
	OutsideMoney:        {Slug: "outside-money", Label: "money from outside"},
	FinancingInPlace:    {Slug: "financing-in-place", Label: "the financing"},
	SpecificationAgreed: {Slug: "specification-agreed", Label: "the editorial specification"},
	ScheduleDrafted:     {Slug: "schedule-drafted", Label: "a schedule to judge"},
	ScriptCirculated:    {Slug: "script-circulated", Label: "the script in circulation"},
	ScriptLocked:        {Slug: "script-locked", Label: "the script locked"},
	BudgetApproved:      {Slug: "budget-approved", Label: "the budget approved"},
	ScheduleApproved:    {Slug: "schedule-approved", Label: "the schedule approved"},
	BondRequired:        {Slug: "bond-required", Label: "a demand for a completion bond"},
	KeyPeopleVetted:     {Slug: "key-people-vetted", Label: "the key people vetted"},
	BondIssued:          {Slug: "bond-issued", Label: "the completion bond"},
	InsuranceInPlace:    {Slug: "insurance-in-place", Label: "the insurance"},
	CrewInPlace:         {Slug: "crew-in-place", Label: "the crew"},
	CastInPlace:         {Slug: "cast-in-place", Label: "the cast"},
	LocationsSecured:    {Slug: "locations-secured", Label: "the locations"},
	PointsAgreed:        {Slug: "points-agreed", Label: "every point agreed"},
	ScenesDone:          {Slug: "scenes-done", Label: "every scene shot or dropped"},
	GuildCovered:        {Slug: "guild-covered", Label: "a guild agreement on the director's cut"},
	DirectorsPeriodOver: {Slug: "directors-period-over", Label: "the director's period over or waived"},
	CutApproved:         {Slug: "cut-approved", Label: "the cut approved"},
	PictureLocked:       {Slug: "picture-locked", Label: "the picture locked"},
	MixComplete:         {Slug: "mix-complete", Label: "the final mix"},
	GradeComplete:       {Slug: "grade-complete", Label: "the grade"},
	StandardsMet:        {Slug: "standards-met", Label: "the standards met"},
	WorkDelivered:       {Slug: "work-delivered", Label: "the work delivered"},
	PilotOrdered:        {Slug: "pilot-ordered", Label: "an order for a pilot"},
	PilotDelivered:      {Slug: "pilot-delivered", Label: "the pilot delivered"},
	MilestoneSubmitted:  {Slug: "milestone-submitted", Label: "the milestone submitted"},
	BuildCertified:      {Slug: "build-certified", Label: "the build certified"},
	MixFinished:         {Slug: "mix-finished", Label: "a mix to judge"},
	MasterFinished:      {Slug: "master-finished", Label: "a master to judge"},
	CostsReimbursed:     {Slug: "costs-reimbursed", Label: "the first owner's costs reimbursed"},
	UnitsWrapped:        {Slug: "units-wrapped", Label: "every unit wrapped"},
	UnitsDelivered:      {Slug: "units-delivered", Label: "every unit delivered"},
	PreviewsPlayed:      {Slug: "previews-played", Label: "the previews played"},
	OptionHeld:          {Slug: "option-held", Label: "an option that runs"},
	OptionExpired:       {Slug: "option-expired", Label: "the end of the option's time"},
	ElementChanged:      {Slug: "element-changed", Label: "a changed element"},
	TheatreSecured:      {Slug: "theatre-secured", Label: "the theatre"},
	DealsClosed:         {Slug: "deals-closed", Label: "the deals closed"},
	ProofOfConceptShown: {Slug: "proof-of-concept-shown", Label: "the proof of concept"},
	PilotTested:         {Slug: "pilot-tested", Label: "the research on the pilot"},
	ScriptsBanked:       {Slug: "scripts-banked", Label: "enough approved scripts"},
	StoryboardApproved:  {Slug: "storyboard-approved", Label: "the storyboard approved"},
	ReshootBounded:      {Slug: "reshoot-bounded", Label: "the bounds of the reshoot"},
	CutScreened:         {Slug: "cut-screened", Label: "the screening of a cut"},
	DeliveryDated:       {Slug: "delivery-dated", Label: "a date of delivery"},
	DeliveryInTime:      {Slug: "delivery-in-time", Label: "the date of delivery met"},
	CertificationPassed: {Slug: "certification-passed", Label: "the certification passed"},
	AdvanceDue:          {Slug: "advance-due", Label: "an advance that is due"},
	ToleranceExceeded:   {Slug: "tolerance-exceeded", Label: "the tolerance exceeded"},
	AbandonmentEvent:    {Slug: "abandonment-event", Label: "an event listed as a ground for abandonment"},
	FinancierStops:      {Slug: "financier-stops", Label: "the decision of financier or guarantor to stop"},
	StopClauseMet:       {Slug: "stop-clause-met", Label: "the stop clause met"},
	ClosingNotice:       {Slug: "closing-notice", Label: "notice of the closing"},
	MeetingHeld:         {Slug: "meeting-held", Label: "the pre-production meeting"},
}}

// String returns the English label.
func (c Condition) String() string { return enum.String(conditionNames, c) }

// Valid reports whether c is a member of the set; zero is not.
func (c Condition) Valid() bool { return enum.Valid(conditionNames, c) }

// AppendText appends the slug; see [Condition.MarshalText].
func (c Condition) AppendText(b []byte) ([]byte, error) { return enum.AppendText(conditionNames, b, c) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (c Condition) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (c *Condition) UnmarshalText(text []byte) error { return enum.Unmarshal(conditionNames, c, text) }

// Value returns the slug for database/sql; zero is NULL.
func (c Condition) Value() (driver.Value, error) { return enum.Value(conditionNames, c) }

// Scan reads a slug or NULL from database/sql.
func (c *Condition) Scan(src any) error { return enum.Scan(conditionNames, c, src) }

// Conditions yields every condition in the order of the constants.
func Conditions() iter.Seq[Condition] { return enum.All[Condition](conditionNames) }

// ParseCondition returns the condition with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseCondition(slug string) (Condition, error) {
	return enum.Parse[Condition](conditionNames, slug)
}
