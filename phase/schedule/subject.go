package schedule

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Subject is what a published figure is about.
//
// The zero value means that no subject is meant.
type Subject uint8

const (
	// PreparationLength is how long pre-production takes.
	PreparationLength Subject = iota + 1
	// ShootLength is how many days are shot.
	ShootLength
	// EpisodeLength is how long an episode takes from its prep to its finished post, writing left out.
	EpisodeLength
	// AssemblyLength is how long the assembly takes.
	AssemblyLength
	// DirectorsCutLength is how long the first director's cut takes.
	DirectorsCutLength
	// SecondCutLength is how long the cut after the first preview takes.
	SecondCutLength
	// AdditionalShootLength is how long additional photography takes.
	AdditionalShootLength
	// FineCutLength is how long the fine cut takes.
	FineCutLength
	// ColourLength is how long the grade takes.
	ColourLength
	// ScoreLength is how long composing and recording the score takes.
	ScoreLength
	// SoundEditLength is how long the sound edit takes.
	SoundEditLength
	// MixLength is how long the mix takes.
	MixLength
	// TechnicalDeliveryLength is how long making and handing over the masters takes.
	TechnicalDeliveryLength
	// EditLength is how long the whole edit takes.
	EditLength
	// MakingLength is how long an animated film takes from its first storyboard to its master.
	MakingLength
	// ManufactureLength is how long the copies take.
	ManufactureLength
	// PagesADay is how much of a script is shot in a day.
	PagesADay
	// ScreenTime is how long a page lasts on the screen.
	ScreenTime
	// ScriptLength is how long a script is.
	ScriptLength
	// MeetingLead is how long before the shoot the pre-production meeting is held.
	MeetingLead
	// Bidders is how many companies are asked for a bid.
	Bidders
)

var subjectNames = enum.Set{Type: "schedule.Subject", Names: []enum.Name{
	PreparationLength:       {Slug: "preparation-length", Label: "length of pre-production"},
	ShootLength:             {Slug: "shoot-length", Label: "length of the shoot"},
	EpisodeLength:           {Slug: "episode-length", Label: "from prep to finished post"},
	AssemblyLength:          {Slug: "assembly-length", Label: "assembly"},
	DirectorsCutLength:      {Slug: "directors-cut-length", Label: "first director's cut"},
	SecondCutLength:         {Slug: "second-cut-length", Label: "second cut"},
	AdditionalShootLength:   {Slug: "additional-shoot-length", Label: "additional photography"},
	FineCutLength:           {Slug: "fine-cut-length", Label: "fine cut"},
	ColourLength:            {Slug: "colour-length", Label: "colour"},
	ScoreLength:             {Slug: "score-length", Label: "score"},
	SoundEditLength:         {Slug: "sound-edit-length", Label: "sound edit"},
	MixLength:               {Slug: "mix-length", Label: "mix"},
	TechnicalDeliveryLength: {Slug: "technical-delivery-length", Label: "technical delivery"},
	EditLength:              {Slug: "edit-length", Label: "edit"},
	MakingLength:            {Slug: "making-length", Label: "from storyboard to master"},
	ManufactureLength:       {Slug: "manufacture-length", Label: "manufacture"},
	PagesADay:               {Slug: "pages-a-day", Label: "pages shot in a day"},
	ScreenTime:              {Slug: "screen-time", Label: "seconds of a page"},
	ScriptLength:            {Slug: "script-length", Label: "length of a script"},
	MeetingLead:             {Slug: "meeting-lead", Label: "meeting before the shoot"},
	Bidders:                 {Slug: "bidders", Label: "companies that bid"},
}}

// String returns the English label.
func (s Subject) String() string { return enum.String(subjectNames, s) }

// Valid reports whether s is a member of the set; zero is not.
func (s Subject) Valid() bool { return enum.Valid(subjectNames, s) }

// AppendText appends the slug; see [Subject.MarshalText].
func (s Subject) AppendText(b []byte) ([]byte, error) { return enum.AppendText(subjectNames, b, s) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (s Subject) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (s *Subject) UnmarshalText(text []byte) error { return enum.Unmarshal(subjectNames, s, text) }

// Value returns the slug for database/sql; zero is NULL.
func (s Subject) Value() (driver.Value, error) { return enum.Value(subjectNames, s) }

// Scan reads a slug or NULL from database/sql.
func (s *Subject) Scan(src any) error { return enum.Scan(subjectNames, s, src) }

// Subjects yields every subject in the order of the constants.
func Subjects() iter.Seq[Subject] { return enum.All[Subject](subjectNames) }

// ParseSubject returns the subject with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseSubject(slug string) (Subject, error) { return enum.Parse[Subject](subjectNames, slug) }
