package phase

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// Phase is a part of the life of a work, the same for every medium. Each format
// has steps of its own, under its own names, that fall into these phases; see
// [LifecycleOf].
//
// The constants are in the order of time. The published vocabularies cut the
// same line into fewer pieces; a [View] tells how. The zero value means that no
// phase is meant.
type Phase uint8

const (
	// Development is the work on idea, rights and script until somebody commits to make it.
	Development Phase = iota + 1
	// Financing is the putting together of people and money until the money is there.
	Financing
	// PreProduction is the planning and hiring from the commitment to the first day of making.
	PreProduction
	// Production is the making: the shoot, the recording, the rehearsals, the building of a game.
	Production
	// PostProduction is the editing and finishing of what was made.
	PostProduction
	// Delivery is the handing over of the finished work and its acceptance.
	Delivery
	// Distribution is the work before its audience: sale, marketing, release, run, live service.
	Distribution
)

var phaseNames = enum.Set{Type: "phase.Phase", Names: []enum.Name{
	Development:    {Slug: "development", Label: "development"},
	Financing:      {Slug: "financing", Label: "financing"},
	PreProduction:  {Slug: "pre-production", Label: "pre-production"},
	Production:     {Slug: "production", Label: "production"},
	PostProduction: {Slug: "post-production", Label: "post-production"},
	Delivery:       {Slug: "delivery", Label: "delivery"},
	Distribution:   {Slug: "distribution", Label: "distribution"},
}}

// String returns the English label.
func (p Phase) String() string { return enum.String(phaseNames, p) }

// Valid reports whether p is a member of the set; zero is not.
func (p Phase) Valid() bool { return enum.Valid(phaseNames, p) }

// AppendText appends the slug; see [Phase.MarshalText].
func (p Phase) AppendText(b []byte) ([]byte, error) { return enum.AppendText(phaseNames, b, p) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (p Phase) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (p *Phase) UnmarshalText(text []byte) error { return enum.Unmarshal(phaseNames, p, text) }

// Value returns the slug for database/sql; zero is NULL.
func (p Phase) Value() (driver.Value, error) { return enum.Value(phaseNames, p) }

// Scan reads a slug or NULL from database/sql.
func (p *Phase) Scan(src any) error { return enum.Scan(phaseNames, p, src) }

// Phases yields every phase in the order of time.
func Phases() iter.Seq[Phase] { return enum.All[Phase](phaseNames) }

// ParsePhase returns the phase with the given slug, such as "pre-production".
// Empty text is zero; unknown text is a *[cite.UnknownTextError].
func ParsePhase(slug string) (Phase, error) { return enum.Parse[Phase](phaseNames, slug) }

// View is a way to cut the life of a work into stages, as some authority does.
// A stage of a view is known by the phase that names it.
//
// The zero value means that no view was chosen.
type View uint8

const (
	// ThreeStages is pre-production, production and post-production, with the
	// development and the money inside the first; what comes after the final
	// print is outside it.
	ThreeStages View = iota + 1
	// FourStages is the Producers Guild's: development, pre-production,
	// production, post-production and marketing.
	FourStages
	// FiveStages is the trade's usual division: development, pre-production,
	// production, post-production, distribution.
	FiveStages
	// SevenStages keeps financing and delivery, which have gates of their own, as
	// phases: the division of this package.
	SevenStages
)

var viewNames = enum.Set{Type: "phase.View", Names: []enum.Name{
	ThreeStages: {Slug: "three-stages", Label: "three stages"},
	FourStages:  {Slug: "four-stages", Label: "four stages"},
	FiveStages:  {Slug: "five-stages", Label: "five stages"},
	SevenStages: {Slug: "seven-stages", Label: "seven stages"},
}}

// viewStages holds, for each view, the stage that each phase falls into.
var viewStages = [...][Distribution + 1]Phase{
	ThreeStages: {0, PreProduction, PreProduction, PreProduction, Production, PostProduction, PostProduction, 0},
	FourStages:  {0, Development, Development, PreProduction, Production, PostProduction, PostProduction, PostProduction},
	FiveStages:  {0, Development, Development, PreProduction, Production, PostProduction, PostProduction, Distribution},
	SevenStages: {0, Development, Financing, PreProduction, Production, PostProduction, Delivery, Distribution},
}

// viewRefs holds where each view was read.
var viewRefs = [...]cite.Ref{
	ThreeStages: {Source: "seed-001", At: "S088"},
	FourStages:  {Source: "pga-code-2004-long-form-television"},
	FiveStages:  {Source: "producedby"},
	SevenStages: {Source: "producedby"},
}

// String returns the English label.
func (v View) String() string { return enum.String(viewNames, v) }

// Valid reports whether v is a member of the set; zero is not.
func (v View) Valid() bool { return enum.Valid(viewNames, v) }

// AppendText appends the slug; see [View.MarshalText].
func (v View) AppendText(b []byte) ([]byte, error) { return enum.AppendText(viewNames, b, v) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (v View) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (v *View) UnmarshalText(text []byte) error { return enum.Unmarshal(viewNames, v, text) }

// Views yields every view, the coarsest first.
func Views() iter.Seq[View] { return enum.All[View](viewNames) }

// Ref returns where the view was read.
func (v View) Ref() cite.Ref {
	if !v.Valid() {
		return cite.Ref{}
	}
	return viewRefs[v]
}

// Stage returns the stage of the view that p falls into, and zero if it falls
// outside the view.
func (v View) Stage(p Phase) Phase {
	if !v.Valid() || !p.Valid() {
		return 0
	}
	return viewStages[v][p]
}

// Stages yields the stages of the view in order.
func (v View) Stages() iter.Seq[Phase] {
	return func(yield func(Phase) bool) {
		for p := range Phases() {
			if v.Stage(p) == p && !yield(p) {
				return
			}
		}
	}
}

// Phases returns the phases that a stage of the view is made of; it is empty
// for a phase that is no stage there.
func (v View) Phases(stage Phase) Set {
	var s Set
	for p := range Phases() {
		if at := v.Stage(p); at != 0 && at == stage {
			s = s.With(p)
		}
	}
	return s
}

// StageName returns what the view calls a stage, such as "post-production and
// marketing"; it is "" for a phase that is no stage there.
func (v View) StageName(stage Phase) string {
	switch {
	case v.Stage(stage) != stage || !stage.Valid():
		return ""
	case v == FourStages && stage == PostProduction:
		return "post-production and marketing"
	default:
		return stage.String()
	}
}
