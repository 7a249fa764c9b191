package schedule

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// DayKind is what a day of the schedule is for. Only shooting days are numbered.
//
// The zero value means that nobody said.
type DayKind uint8

const (
	// ShootingDay is a day on which scenes are shot.
	ShootingDay DayKind = iota + 1
	// PreparationDay is a day of preparation.
	PreparationDay
	// TravelDay is a day on which the unit moves.
	TravelDay
	// RehearsalDay is a day of rehearsal.
	RehearsalDay
	// HiatusDay is a day of a planned interruption.
	HiatusDay
	// HolidayDay is a holiday.
	HolidayDay
	// WeatherDay is a day kept in reserve against the weather.
	WeatherDay
	// WeekendDay is a day of the week that is not worked.
	WeekendDay
	// WrapDay is a day of clearing up after the shoot.
	WrapDay
)

var dayKindNames = enum.Set{Type: "schedule.DayKind", Names: []enum.Name{
	ShootingDay:    {Slug: "shoot", Label: "shoot"},
	PreparationDay: {Slug: "prep", Label: "prep"},
	TravelDay:      {Slug: "travel", Label: "travel"},
	RehearsalDay:   {Slug: "rehearsal", Label: "rehearsal"},
	HiatusDay:      {Slug: "hiatus", Label: "hiatus"},
	HolidayDay:     {Slug: "holiday", Label: "holiday"},
	WeatherDay:     {Slug: "weather", Label: "weather"},
	WeekendDay:     {Slug: "weekend", Label: "weekend"},
	WrapDay:        {Slug: "wrap", Label: "wrap"},
}}

// String returns the English label.
func (k DayKind) String() string { return enum.String(dayKindNames, k) }

// Valid reports whether k is a member of the set; zero is not.
func (k DayKind) Valid() bool { return enum.Valid(dayKindNames, k) }

// AppendText appends the slug; see [DayKind.MarshalText].
func (k DayKind) AppendText(b []byte) ([]byte, error) { return enum.AppendText(dayKindNames, b, k) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (k DayKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (k *DayKind) UnmarshalText(text []byte) error { return enum.Unmarshal(dayKindNames, k, text) }

// Value returns the slug for database/sql; zero is NULL.
func (k DayKind) Value() (driver.Value, error) { return enum.Value(dayKindNames, k) }

// Scan reads a slug or NULL from database/sql.
func (k *DayKind) Scan(src any) error { return enum.Scan(dayKindNames, k, src) }

// DayKinds yields every kind of day in the order of the constants.
func DayKinds() iter.Seq[DayKind] { return enum.All[DayKind](dayKindNames) }

// ParseDayKind returns the kind of day with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseDayKind(slug string) (DayKind, error) { return enum.Parse[DayKind](dayKindNames, slug) }
