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
	// PreparationPace is how many days are prepared for each day that is shot.
	PreparationPace
	// PreparationShare is how much of the whole time goes into pre-production.
	PreparationShare
	// ShootLength is how long is shot.
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
	// AdditionalCutLength is how long the cut of the additional photography takes.
	AdditionalCutLength
	// PreviewLength is how long a preview takes.
	PreviewLength
	// FineCutLength is how long the fine cut takes.
	FineCutLength
	// TurnoverLength is how long handing the picture over to sound and grade takes.
	TurnoverLength
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
	// PostLength is how long post-production takes.
	PostLength
	// EditLength is how long the whole edit takes.
	EditLength
	// MakingLength is how long an animated film takes from its first storyboard to its master.
	MakingLength
	// ManufactureLength is how long the copies take.
	ManufactureLength
	// RestLength is how long a performer rests between the end of a day and the next call; an earlier one is forced and costs more.
	RestLength
	// DropLength is for how many days of the calendar a performer is idle at least who is let go and taken on again, unpaid between.
	DropLength
	// DropTimes is how often a performer may be let go and taken on again in one production.
	DropTimes
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
	PreparationPace:         {Slug: "preparation-pace", Label: "preparation for a shooting day"},
	PreparationShare:        {Slug: "preparation-share", Label: "share of pre-production"},
	ShootLength:             {Slug: "shoot-length", Label: "length of the shoot"},
	EpisodeLength:           {Slug: "episode-length", Label: "from prep to finished post"},
	AssemblyLength:          {Slug: "assembly-length", Label: "assembly"},
	DirectorsCutLength:      {Slug: "directors-cut-length", Label: "first director's cut"},
	SecondCutLength:         {Slug: "second-cut-length", Label: "second cut"},
	AdditionalShootLength:   {Slug: "additional-shoot-length", Label: "additional photography"},
	AdditionalCutLength:     {Slug: "additional-cut-length", Label: "cut of additional photography"},
	PreviewLength:           {Slug: "preview-length", Label: "preview"},
	FineCutLength:           {Slug: "fine-cut-length", Label: "fine cut"},
	TurnoverLength:          {Slug: "turnover-length", Label: "turnover"},
	ColourLength:            {Slug: "colour-length", Label: "colour"},
	ScoreLength:             {Slug: "score-length", Label: "score"},
	SoundEditLength:         {Slug: "sound-edit-length", Label: "sound edit"},
	MixLength:               {Slug: "mix-length", Label: "mix"},
	TechnicalDeliveryLength: {Slug: "technical-delivery-length", Label: "technical delivery"},
	PostLength:              {Slug: "post-length", Label: "post-production"},
	EditLength:              {Slug: "edit-length", Label: "edit"},
	MakingLength:            {Slug: "making-length", Label: "from storyboard to master"},
	ManufactureLength:       {Slug: "manufacture-length", Label: "manufacture"},
	RestLength:              {Slug: "rest-length", Label: "rest between two days"},
	DropLength:              {Slug: "drop-length", Label: "idle between drop and pick-up"},
	DropTimes:               {Slug: "drop-times", Label: "drops and pick-ups"},
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
