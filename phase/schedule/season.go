package schedule

import (
	"database/sql/driver"
	"fmt"
	"iter"
	"time"

	"example.com/producedby/internal/enum"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// SeasonStep is a step of the year in which a broadcast network buys, pilots and
// orders its series.
//
// The zero value means that no step is meant.
type SeasonStep uint8

const (
	// PitchSeason is when pitches are heard and bought.
	PitchSeason SeasonStep = iota + 1
	// FirstDrafts is when the first drafts of the scripts are due.
	FirstDrafts
	// FinalDrafts is when the final drafts are due.
	FinalDrafts
	// PilotOrders is when the network orders scripts to pilot.
	PilotOrders
	// PilotShoots is when the pilots are shot.
	PilotShoots
	// PilotDeliveries is when the pilots are delivered.
	PilotDeliveries
	// SeriesOrders is when the network announces its series.
	SeriesOrders
	// StaffingSeason is when the writers are hired.
	StaffingSeason
	// RoomOpening is when the staff of a running show is back.
	RoomOpening
	// SeasonShoots is when the shows of the autumn are shot.
	SeasonShoots
)

var seasonStepNames = enum.Set{Type: "schedule.SeasonStep", Names: []enum.Name{
	PitchSeason:     {Slug: "pitch-season", Label: "pitches"},
	FirstDrafts:     {Slug: "first-drafts", Label: "first drafts"},
	FinalDrafts:     {Slug: "final-drafts", Label: "final drafts"},
	PilotOrders:     {Slug: "pilot-orders", Label: "pilots ordered"},
	PilotShoots:     {Slug: "pilot-shoots", Label: "pilots shot"},
	PilotDeliveries: {Slug: "pilot-deliveries", Label: "pilots delivered"},
	SeriesOrders:    {Slug: "series-orders", Label: "series ordered"},
	StaffingSeason:  {Slug: "staffing-season", Label: "writers staffed"},
	RoomOpening:     {Slug: "room-opening", Label: "staff back"},
	SeasonShoots:    {Slug: "season-shoots", Label: "season shot"},
}}

// String returns the English label.
func (s SeasonStep) String() string { return enum.String(seasonStepNames, s) }

// Valid reports whether s is a member of the set; zero is not.
func (s SeasonStep) Valid() bool { return enum.Valid(seasonStepNames, s) }

// AppendText appends the slug; see [SeasonStep.MarshalText].
func (s SeasonStep) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(seasonStepNames, b, s)
}

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (s SeasonStep) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (s *SeasonStep) UnmarshalText(text []byte) error {
	return enum.Unmarshal(seasonStepNames, s, text)
}

// Value returns the slug for database/sql; zero is NULL.
func (s SeasonStep) Value() (driver.Value, error) { return enum.Value(seasonStepNames, s) }

// Scan reads a slug or NULL from database/sql.
func (s *SeasonStep) Scan(src any) error { return enum.Scan(seasonStepNames, s, src) }

// SeasonSteps yields every step in the order of the constants.
func SeasonSteps() iter.Seq[SeasonStep] { return enum.All[SeasonStep](seasonStepNames) }

// ParseSeasonStep returns the step with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseSeasonStep(slug string) (SeasonStep, error) {
	return enum.Parse[SeasonStep](seasonStepNames, slug)
}

// SeasonWindow says in which months of the year a step falls, by one source. It
// is how the networks of the United States went about a season in the autumn;
// streaming services develop all year, mostly without pilots.
type SeasonWindow struct {
	role.Fact
	Step  SeasonStep `json:"step"`
	First time.Month `json:"first"` // may be later in the year than Last
	Last  time.Month `json:"last"`
}

// String returns the window as text: "pilots shot: February to April".
func (w SeasonWindow) String() string {
	if w.First == w.Last {
		return fmt.Sprintf("%s: %s", w.Step, w.First)
	}
	return fmt.Sprintf("%s: %s to %s", w.Step, w.First, w.Last)
}

// Admits reports whether a day lies in the window. The zero Date does not.
func (w SeasonWindow) Admits(d phase.Date) bool {
	_, month, _ := d.Civil()
	switch {
	case d.IsZero():
		return false
	case w.First <= w.Last:
		return w.First <= month && month <= w.Last
	default:
		return w.First <= month || month <= w.Last
	}
}

// BroadcastSeason returns the windows of a broadcast season, by step in the order
// of the constants, then by number.
func BroadcastSeason() []SeasonWindow {
	windows := make([]SeasonWindow, len(seasonRows))
	for i := range seasonRows {
		row := &seasonRows[i]
		source, _ := cite.Lookup(row.source)
		windows[i] = SeasonWindow{
			Fact: role.Fact{
				ID: row.id, Scope: role.ScopeOf(role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}), Frequency: role.Usually,
				Ref: cite.Ref{Source: row.source, At: row.at}, Strength: source.Strength,
			},
			Step: row.step, First: row.first, Last: row.last,
		}
	}
	return windows
}

// seasonRow is a window as the table holds it.
type seasonRow struct {
	id          role.FactID
	step        SeasonStep
	first, last time.Month
	source      cite.SourceID
	at          string
}

// seasonRows is sorted by step in the order of the constants, then by number.
var seasonRows = [...]seasonRow{
	{64101, PitchSeason, time.July, time.August, "maano-2016-tv-calendar", "drama"},
	{64102, PitchSeason, time.August, time.September, "maano-2016-tv-calendar", "comedy"},
	{64103, FirstDrafts, time.December, time.December, "development-track-tv-development-4", "early in the month"},
	{64104, FinalDrafts, time.December, time.January, "kirschner-2019-network-cycle", "from the middle of December to early January"},
	{64105, PilotOrders, time.January, time.January, "kirschner-2019-network-cycle", ""},
	{64106, PilotShoots, time.February, time.April, "kirschner-2019-network-cycle", ""},
	{64107, PilotDeliveries, time.April, time.April, "maano-2016-tv-calendar", "drama"},
	{64108, PilotDeliveries, time.May, time.May, "maano-2016-tv-calendar", "comedy"},
	{64109, SeriesOrders, time.May, time.May, "kirschner-2019-network-cycle", "announced to the advertisers"},
	{64110, StaffingSeason, time.March, time.June, "maano-2016-tv-calendar", ""},
	{64111, RoomOpening, time.June, time.June, "goldberg-production-schedule", "early in the month"},
	{64112, SeasonShoots, time.July, time.April, "goldberg-production-schedule", "from July or early August to March or April"},
}
