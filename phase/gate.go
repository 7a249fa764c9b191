package phase

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Gate is a point that a work passes only when certain conditions hold and
// certain people have signed. Which, depends on the setting; see [GateCase.Check].
//
// Its text form is a slug: the name of the constant without Gate, its words in small
// letters and joined by hyphens. [GateScriptLock] is "script-lock".
//
// The zero value means that no gate is meant.
type Gate uint8

const (
	// GateRights is the option on the material.
	GateRights Gate = iota + 1
	// GateDevelopmentFunding is the money for the development.
	GateDevelopmentFunding
	// GatePitch is the sale of a pitch to a network.
	GatePitch
	// GateStory is the buyer's approval of outline and story before a script is written.
	GateStory
	// GatePackage is the joining of people to the project that makes it financeable.
	GatePackage
	// GateGreenlight is the commitment to finance and produce.
	GateGreenlight
	// GatePilotOrder is the choice of a script to be shot as a pilot.
	GatePilotOrder
	// GateSeriesOrder is the order of a season, on the strength of a pilot or straight to series.
	GateSeriesOrder
	// GateFinancingClosed is the moment from which the money is there.
	GateFinancingClosed
	// GateEditorialSpecification is what a broadcaster and a producer sign before production starts.
	GateEditorialSpecification
	// GateBond is the guarantee of completion.
	GateBond
	// GateScriptLock is the freezing of page and scene numbers.
	GateScriptLock
	// GateBudgetApproval is the signing of the budget.
	GateBudgetApproval
	// GateScheduleApproval is the signing of the shooting schedule.
	GateScheduleApproval
	// GatePreProductionMeeting is the meeting that settles everything before a commercial is shot.
	GatePreProductionMeeting
	// GateStartOfProduction is the first day of principal photography, or of whatever the making is.
	GateStartOfProduction
	// GateWrap is the end of the shoot.
	GateWrap
	// GateDirectorsCut is the end of the time protected for the director's cut.
	GateDirectorsCut
	// GatePictureLock is the moment from which the picture is not changed.
	GatePictureLock
	// GateFinalMix is the end of the work on sound.
	GateFinalMix
	// GateQualityControl is the technical check of the finished work.
	GateQualityControl
	// GateDelivery is the acceptance of the finished work.
	GateDelivery
	// GateRelease is the bringing out of the work.
	GateRelease
	// GateRenewal is the order of another season.
	GateRenewal
	// GateMilestone is the publisher's acceptance of a stage of a game; it comes round again for every stage.
	GateMilestone
	// GateGoldMaster is the certified final build of a game.
	GateGoldMaster
	// GateMixApproval is the approval of the mix of a recording.
	GateMixApproval
	// GateMasterApproval is the approval of its master.
	GateMasterApproval
	// GateOpening is the opening night of a stage production.
	GateOpening
)

var gateNames = enum.Set{Type: "phase.Gate", Names: []enum.Name{
	GateRights:                 {Slug: "rights", Label: "rights option"},
	GateDevelopmentFunding:     {Slug: "development-funding", Label: "development funding"},
	GatePitch:                  {Slug: "pitch", Label: "sale of the pitch"},
	GateStory:                  {Slug: "story", Label: "story approval"},
	GatePackage:                {Slug: "package", Label: "package"},
	GateGreenlight:             {Slug: "greenlight", Label: "greenlight"},
	GatePilotOrder:             {Slug: "pilot-order", Label: "pilot order"},
	GateSeriesOrder:            {Slug: "series-order", Label: "series order"},
	GateFinancingClosed:        {Slug: "financing-closed", Label: "closing of the financing"},
	GateEditorialSpecification: {Slug: "editorial-specification", Label: "editorial specification"},
	GateBond:                   {Slug: "bond", Label: "completion bond"},
	GateScriptLock:             {Slug: "script-lock", Label: "script lock"},
	GateBudgetApproval:         {Slug: "budget-approval", Label: "budget approval"},
	GateScheduleApproval:       {Slug: "schedule-approval", Label: "schedule approval"},
	GatePreProductionMeeting:   {Slug: "pre-production-meeting", Label: "pre-production meeting"},
	GateStartOfProduction:      {Slug: "start-of-production", Label: "start of production"},
	GateWrap:                   {Slug: "wrap", Label: "wrap"},
	GateDirectorsCut:           {Slug: "directors-cut", Label: "director's cut"},
	GatePictureLock:            {Slug: "picture-lock", Label: "picture lock"},
	GateFinalMix:               {Slug: "final-mix", Label: "final mix"},
	GateQualityControl:         {Slug: "quality-control", Label: "quality control"},
	GateDelivery:               {Slug: "delivery", Label: "delivery"},
	GateRelease:                {Slug: "release", Label: "release"},
	GateRenewal:                {Slug: "renewal", Label: "renewal"},
	GateMilestone:              {Slug: "milestone", Label: "milestone"},
	GateGoldMaster:             {Slug: "gold-master", Label: "gold master"},
	GateMixApproval:            {Slug: "mix-approval", Label: "mix approval"},
	GateMasterApproval:         {Slug: "master-approval", Label: "master approval"},
	GateOpening:                {Slug: "opening", Label: "opening"},
}}

// String returns the English label.
func (g Gate) String() string { return enum.String(gateNames, g) }

// Valid reports whether g is a member of the set; zero is not.
func (g Gate) Valid() bool { return enum.Valid(gateNames, g) }

// AppendText appends the slug; see [Gate.MarshalText].
func (g Gate) AppendText(b []byte) ([]byte, error) { return enum.AppendText(gateNames, b, g) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (g Gate) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (g *Gate) UnmarshalText(text []byte) error { return enum.Unmarshal(gateNames, g, text) }

// Value returns the slug for database/sql; zero is NULL.
func (g Gate) Value() (driver.Value, error) { return enum.Value(gateNames, g) }

// Scan reads a slug or NULL from database/sql.
func (g *Gate) Scan(src any) error { return enum.Scan(gateNames, g, src) }

// Gates yields every gate in the order of the constants.
func Gates() iter.Seq[Gate] { return enum.All[Gate](gateNames) }

// ParseGate returns the gate with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseGate(slug string) (Gate, error) { return enum.Parse[Gate](gateNames, slug) }
